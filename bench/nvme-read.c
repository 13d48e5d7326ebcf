// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What it takes to read 4 KiB of a disk, past the caches, in instructions, in a guest
 * that the disk is assigned to.
 *
 * Meanwhile the reader waits for the disk, and waiting is not made of instructions: a
 * processor that is idle lets the clock go on. So another process, which gives way to
 * all others, keeps it busy and counts how often it has gone round. What it executed
 * is subtracted.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "counter.h"

#define LENGTH		4096
#define RUNS		101

/* Instructions of one round below */
#define ROUND		3

static int disk;
static void *data;
static volatile uint64_t *rounds;

static void __attribute__((noreturn)) die(const char *what)
{
	fprintf(stderr, "nvme-read: %s: %s\n", what, strerror(errno));
	exit(1);
}

static void __attribute__((noreturn)) go_round(void)
{
	static const struct sched_param parameter;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (sched_setscheduler(0, SCHED_IDLE, &parameter))
		die("sched_setscheduler");
	__asm__ volatile("1:	add	%0, %0, #1\n\t"
			 "str	%0, [%1]\n\t"
			 "b	1b"
			 : : "r"((uint64_t)0), "r"(rounds) : "memory");
	__builtin_unreachable();
}

static void start_going_round(void)
{
	rounds = mmap(NULL, sizeof(*rounds), PROT_READ | PROT_WRITE,
		      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (rounds == MAP_FAILED)
		die("mmap");
	switch (fork()) {
	case -1:
		die("fork");
	case 0:
		go_round();
	}
	while (!*rounds)
		usleep(1000);
}

static void read_disk(void)
{
	if (pread(disk, data, LENGTH, 0) != LENGTH)
		die("read");
}

static int compare(const void *left, const void *right)
{
	const uint64_t a = *(const uint64_t *)left;
	const uint64_t b = *(const uint64_t *)right;

	return (a > b) - (a < b);
}

int main(int argc, char **argv)
{
	uint64_t counts[RUNS];

	if (argc != 2) {
		fprintf(stderr, "Usage: nvme-read DISK\n");
		return 2;
	}
	disk = open(argv[1], O_RDONLY | O_DIRECT);
	if (disk < 0)
		die(argv[1]);
	data = aligned_alloc(LENGTH, LENGTH);
	if (!data)
		abort();
	start_going_round();

	/*
	 * The first ones fill caches, and timers' interrupts, the board's and the guest's, fall
	 * into nearly half: the median would be of one kind or of the other by chance.
	 */
	for (int i = 0; i < RUNS; i++) {
		uint64_t before = *rounds;

		counts[i] = count_long_run(read_disk);
		counts[i] -= (*rounds - before) * ROUND;
	}
	qsort(counts, RUNS, sizeof(*counts), compare);
	printf("guest-pci-nvme-read-4k instructions %" PRIu64 "\n",
	       counts[RUNS / 4]);
	return 0;
}
