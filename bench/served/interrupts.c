// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A PCI function that raises an MSI COUNT times, each when the guest's handler has written to
 * the function's memory for the last one, and prints how many nanoseconds that took: the
 * middle one.
 *
 * usage: interrupts COUNT SOCKET
 */
#include <err.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include <dtio/loop.h>

#define MEMORY	4096
#define MSI	1

static uint32_t *memory;
static struct dtio_serve_device *device;

static uint64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

static int compare(const void *left, const void *right)
{
	const uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;

	return (a > b) - (a < b);
}

static int accept_all(void *opaque, const struct dtio_loop_peer *peer,
		      struct dtio_serve_device **served)
{
	(void)opaque;
	(void)peer;
	*served = device;
	return 0;
}

static void describe(void)
{
	static const struct dtio_serve_ops ops = { .read = NULL };
	static const struct dtio_serve_description description = {
		.bus = DTIO_BUS_PCI, .name = "interrupts", .ops = &ops,
	};
	static const struct dtio_serve_pci pci = {
		.vendor = 0x4c52, .device = 0x6c72, .class_code = 0xff0000,
	};
	struct dtio_serve_region region = {
		.access = DTIO_REGION_READ | DTIO_REGION_WRITE, .length = MEMORY,
	};
	char *error = NULL;

	region.fd = memfd_create("interrupts", MFD_ALLOW_SEALING);
	if (region.fd < 0 || ftruncate(region.fd, MEMORY) ||
	    fcntl(region.fd, F_ADD_SEALS, F_SEAL_SHRINK))
		err(1, "memory");
	memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_SHARED, region.fd, 0);
	if (memory == MAP_FAILED)
		err(1, "memory");
	region.memory = memory;
	if (dtio_serve_device_new(&description, &device, &error) ||
	    dtio_serve_set_pci(device, &pci, &error) ||
	    dtio_serve_set_bar(device, 0, 0, &region, &error) ||
	    dtio_serve_add_msi(device, 1, &error) < 0)
		errx(1, "%s", error);
}

static uint64_t one(uint32_t number)
{
	uint64_t began = now();

	if (dtio_serve_raise(device, MSI, 0))
		errx(1, "no MSI");
	while (__atomic_load_n(memory, __ATOMIC_ACQUIRE) != number)
		;
	return now() - began;
}

int main(int argc, char **argv)
{
	struct dtio_loop_service service = { .accept = accept_all };
	struct dtio_loop *loop;
	char *error = NULL;
	uint64_t *spent;
	int count, i;

	count = argc == 3 ? atoi(argv[1]) : 0;
	if (count < 1)
		errx(2, "usage: interrupts COUNT SOCKET");
	spent = calloc((size_t)count, sizeof(*spent));
	describe();
	if (!spent || dtio_loop_new(&loop, &error) ||
	    dtio_loop_listen(loop, argv[2], 0, &service, &error) < 0)
		errx(1, "%s", error ? error : "out of memory");
	while (dtio_serve_irq_state(device, MSI, 0) != DTIO_SERVE_IRQ_ENABLED ||
	       !__atomic_load_n(&memory[1], __ATOMIC_ACQUIRE))
		dtio_loop_run(loop, 10);
	for (i = 0; i < count; i++) {
		spent[i] = one((uint32_t)i + 1);
		usleep(200);
	}
	qsort(spent, (size_t)count, sizeof(*spent), compare);
	printf("%llu\n", (unsigned long long)spent[count / 2]);
	fflush(stdout);
	pause();
	return 0;
}
