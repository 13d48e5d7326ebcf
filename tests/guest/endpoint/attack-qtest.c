// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Two QEMUs without guests, one of which is a PCI device of the other: both sides do
 * anything, by qtest, until each has done a number of operations. Neither QEMU may end, or
 * stand still; sanitizers may find nothing. Prints TAP.
 *
 * usage: attack-qtest QEMU FOLDER OPERATIONS SEED
 * QEMU's sockets and what it says are in FOLDER.
 */
#include "epc.h"
#include "operations-host.h"
#include "operations.h"

#include <pthread.h>
#include <stdatomic.h>

#define AREA		0x4c000000ull
#define AREA_LENGTH	0x04000000ull
/* Seconds */
#define TOLD		10
/* Operations of one side before those of the other, and without a function for the host */
#define AHEAD		1000
#define ALONE		20000

static uint64_t wanted, seed;
static atomic_ullong endpoint_count, host_count, host_found;
static atomic_bool host_there;
static struct machine endpoint, host;

static bool is_enough(void)
{
	return endpoint_count >= wanted && host_count >= wanted;
}

/* The side that is faster leaves the other one the time that it needs. */
static void stay_beside(unsigned long long mine, unsigned long long other)
{
	if (mine > other + AHEAD)
		usleep(1000);
}

static void *run_endpoint(void *unused)
{
	unsigned int alone = 0;

	(void)unused;
	machine_use(&endpoint);
	operations_begin(AREA, AREA_LENGTH, seed);
	while (!is_enough()) {
		operation();
		endpoint_count++;
		alone = host_there ? 0 : alone + 1;
		if (alone > ALONE) {
			operations_restart();
			alone = 0;
		}
		if (host_there)
			stay_beside(endpoint_count, host_count);
	}
	return NULL;
}

static void *run_host(void *unused)
{
	(void)unused;
	machine_use(&host);
	host_begin(seed + 1);
	while (!is_enough()) {
		host_operation();
		host_count = host_counts().operations;
		host_found = host_counts().found;
		host_there = host_counts().there;
		stay_beside(host_count, endpoint_count);
	}
	return NULL;
}

static void tell(double begin)
{
	printf("# %.0f s: endpoint %llu operations, %llu accesses, slowest %.0f ms; "
	       "host %llu, %llu, %.0f ms, found %llu times\n", now() - begin,
	       endpoint_count, endpoint.accesses, endpoint.slowest * 1000, host_count,
	       host.accesses, host.slowest * 1000, host_found);
	fflush(stdout);
}

static bool check_end(struct machine *machine, unsigned int number)
{
	const char *why = machine_end(machine);

	printf("%s %u the QEMU of the %s %s\n", why ? "not ok" : "ok", number, machine->name,
	       why ? why : "went on, and ended when it was told to");
	return !why;
}

int main(int argc, char **argv)
{
	char device[512], link[512], endpoint_log[512], host_log[512];
	pthread_t threads[2];
	double begin = now(), told = begin;
	bool good;

	if (argc != 5)
		errx(2, "usage: attack-qtest QEMU FOLDER OPERATIONS SEED");
	wanted = number(argv[3]);
	seed = number(argv[4]);
	snprintf(device, sizeof(device), "dtio-epc-pci,addr=1,socket=unix:%s/function,"
		 "window-size=16M,functions=2,virtual-functions=3,dma=both", argv[2]);
	snprintf(link, sizeof(link), "dtio-link,port=slot1,socket=unix:%s/function,"
		 "reconnect-ms=20", argv[2]);
	snprintf(endpoint_log, sizeof(endpoint_log), "%s/endpoint.log", argv[2]);
	snprintf(host_log, sizeof(host_log), "%s/host.log", argv[2]);
	machine_start(&endpoint, "endpoint", endpoint_log, (char *[]) {
		argv[1], "-machine", "virt,highmem-ecam=off", "-m", "256M",
		"-device", device, NULL });
	machine_start(&host, "host", host_log, (char *[]) {
		argv[1], "-machine", "virt,highmem-ecam=off,memory-backend=ram", "-m", "256M",
		"-object", "memory-backend-memfd,id=ram,size=256M,share=on",
		"-object", "memory-backend-memfd,id=extra,size=64M,share=on",
		"-device", "pcie-root-port,id=slot1,chassis=1,addr=1",
		"-device", "ivshmem-plain,memdev=extra,addr=2",
		"-device", link, NULL });
	if (pthread_create(&threads[0], NULL, run_endpoint, NULL) ||
	    pthread_create(&threads[1], NULL, run_host, NULL))
		err(2, "threads");
	while (!is_enough()) {
		usleep(100000);
		if (now() - told > TOLD) {
			told = now();
			tell(begin);
		}
	}
	for (int i = 0; i < 2; i++)
		pthread_join(threads[i], NULL);
	tell(begin);
	good = check_end(&endpoint, 1);
	good = check_end(&host, 2) && good;
	printf("1..2\n");
	return !good;
}
