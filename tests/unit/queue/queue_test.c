// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The queue of samples/shmem: order, full and empty, members that die with a slot in
 * their hands, and many threads of which some die at any time. TAP without a plan; the
 * argument is the number of the first test.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../../samples/shmem/queue.h"

#define RUNS	65536

static _Atomic bool dead[RUNS];
static _Atomic unsigned int wakes[2];

static bool is_there(void *opaque, struct queue_member member)
{
	(void)opaque;
	return !atomic_load(&dead[member.run]);
}

static void wake(void *opaque, bool readers)
{
	(void)opaque;
	atomic_fetch_add(&wakes[readers], 1);
}

static const struct queue_ops ops = { .is_there = is_there, .wake = wake };

static _Alignas(64) unsigned char memory[65536];

static struct queue join(uint32_t slots)
{
	struct queue queue = { .ops = &ops };

	if (!queue_init(&queue, memory, sizeof(memory), slots, 64))
		abort();
	queue.self.run = queue_new_run(&queue);
	return queue;
}

static void begin(void)
{
	memset(memory, 0, sizeof(memory));
	for (unsigned int i = 0; i < RUNS; i++)
		atomic_store(&dead[i], false);
	atomic_store(&wakes[0], 0);
	atomic_store(&wakes[1], 0);
}

static bool put(struct queue *queue, unsigned int number)
{
	return queue_put(queue, &number, sizeof(number));
}

/* The number, or -1 */
static int get(struct queue *queue)
{
	unsigned char message[64];
	unsigned int number;
	size_t length;

	if (!queue_get(queue, message, &length) || length != sizeof(number))
		return -1;
	memcpy(&number, message, sizeof(number));
	return (int)number;
}

static bool order(void)
{
	struct queue queue, other = { .ops = &ops };

	begin();
	queue = join(4);
	if (get(&queue) != -1)
		return false;
	for (unsigned int lap = 0; lap < 100; lap++) {
		for (unsigned int i = 0; i < 4; i++)
			if (!put(&queue, lap * 4 + i))
				return false;
		if (put(&queue, 0))
			return false;
		for (unsigned int i = 0; i < 4; i++)
			if (get(&queue) != (int)(lap * 4 + i))
				return false;
		if (get(&queue) != -1)
			return false;
	}
	/* Writers and readers that were turned away have been woken. */
	return atomic_load(&wakes[0]) >= 100 && atomic_load(&wakes[1]) >= 100 &&
	       !queue_init(&other, memory, sizeof(memory), 5, 64) &&
	       !queue_init(&other, memory, 100, 4, 64);
}

/* Each slot of the ring in turn is the one whose owner dies. */
static bool deaths(void)
{
	struct queue queue, writer, reader;
	uint64_t position;

	begin();
	queue = join(4);
	for (unsigned int lap = 0; lap < 8; lap++) {
		writer = join(4);
		reader = join(4);
		put(&queue, 1);
		if (!queue_claim_put(&writer, &position) || !put(&queue, 2))
			return false;
		if (get(&queue) != 1 || get(&queue) != -1)
			return false;
		atomic_store(&dead[writer.self.run], true);
		if (lap & 1)
			queue_take_back(&queue);
		if (!queue_claim_get(&reader, &position) || get(&queue) != -1)
			return false;
		put(&queue, 3);
		atomic_store(&dead[reader.self.run], true);
		/* With nothing told, the slot is found when its turn comes. */
		queue_take_back(&queue);
		if (get(&queue) != 2 || get(&queue) != 3 || get(&queue) != -1)
			return false;
		put(&queue, 4);
		if (get(&queue) != 4)
			return false;
	}
	return true;
}

#define WRITERS		3
#define READERS		3
#define MESSAGES	20000u

static _Atomic unsigned char got[WRITERS * MESSAGES];
static _Atomic unsigned int received, lost_writers, lost_readers;

static void *write_all(void *arg)
{
	unsigned int self = (unsigned int)(uintptr_t)arg, seed = self;
	struct queue queue = join(16);
	uint64_t position;

	for (unsigned int i = 0; i < MESSAGES;) {
		if (rand_r(&seed) % 100 == 0 && queue_claim_put(&queue, &position)) {
			atomic_store(&dead[queue.self.run], true);
			atomic_fetch_add(&lost_writers, 1);
			queue = join(16);
		}
		if (put(&queue, self * MESSAGES + i))
			i++;
		else
			sched_yield();
	}
	return NULL;
}

static void *read_all(void *arg)
{
	unsigned int seed = (unsigned int)(uintptr_t)arg + 100;
	struct queue queue = join(16);
	uint64_t position;
	int number;

	while (atomic_load(&received) < WRITERS * MESSAGES) {
		if (rand_r(&seed) % 100 == 0 && queue_claim_get(&queue, &position)) {
			atomic_store(&dead[queue.self.run], true);
			atomic_fetch_add(&lost_readers, 1);
			queue = join(16);
			queue_take_back(&queue);
		}
		number = get(&queue);
		if (number < 0) {
			sched_yield();
			continue;
		}
		atomic_fetch_add(&got[number], 1);
		atomic_fetch_add(&received, 1);
	}
	return NULL;
}

static bool storm(void)
{
	pthread_t threads[WRITERS + READERS];
	struct queue queue;
	unsigned int i;

	begin();
	for (i = 0; i < WRITERS + READERS; i++)
		if (pthread_create(&threads[i], NULL, i < WRITERS ? write_all : read_all,
				   (void *)(uintptr_t)(i % WRITERS)))
			abort();
	for (i = 0; i < WRITERS + READERS; i++)
		pthread_join(threads[i], NULL);
	printf("# %u writers and %u readers died\n", atomic_load(&lost_writers),
	       atomic_load(&lost_readers));
	for (i = 0; i < WRITERS * MESSAGES; i++)
		if (atomic_load(&got[i]) != 1) {
			printf("# message %u came %u times\n", i, atomic_load(&got[i]));
			return false;
		}
	queue = join(16);
	queue_take_back(&queue);
	return get(&queue) == -1 && atomic_load(&lost_writers) > 10 &&
	       atomic_load(&lost_readers) > 10;
}

static const struct {
	const char *what;
	bool (*passes)(void);
} tests[] = {
	{ "messages come in order, and no more than there is room for", order },
	{ "what a dead writer began is skipped, what a dead reader began comes again",
	  deaths },
	{ "each message comes once, whoever dies", storm },
};

int main(int argc, char **argv)
{
	int number = argc > 1 ? atoi(argv[1]) : 1;
	bool good = true, ok;

	setvbuf(stdout, NULL, _IOLBF, 0);
	/* A queue that hangs fails. */
	alarm(120);
	for (size_t i = 0; i < sizeof(tests) / sizeof(*tests); i++) {
		ok = tests[i].passes();
		good &= ok;
		printf("%s %d %s\n", ok ? "ok" : "not ok", number++, tests[i].what);
	}
	return good ? 0 : 1;
}
