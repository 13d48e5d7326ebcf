// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The users: a leader opens a device, forks members who share the open files and
 * mappings with it, and all of them make calls until they have had enough, or are
 * killed. Some leaders have threads besides, who attach and detach address spaces
 * while others want the doorbell there.
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "calls.h"
#include "race.h"
#include "ways.h"
#include "worker.h"

/* How many calls a process makes on what has been opened once */
#define CALLS		200
/* Before another try to open what others have open, most likely */
#define PAUSE_US	5000
#define THREADS		4

static unsigned int slot_of(unsigned int leader, unsigned int member)
{
	return leader * (1 + MEMBERS) + member;
}

static void end_child(int number)
{
	(void)number;
	_exit(0);
}

/* A child with the same mappings, that looks at them and is gone */
static void fork_and_touch(unsigned int slot)
{
	volatile char *windows = target.windows;
	pid_t child = fork();

	race_count(slot);
	if (!child) {
		/* Where nothing is mapped this is how it ends. */
		signal(SIGBUS, end_child);
		signal(SIGSEGV, end_child);
		for (int i = 0; i < WINDOWS; i++)
			(void)windows[i * WINDOW_SIZE];
		_exit(0);
	}
	if (child < 0)
		return;
	arena->forks++;
	while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
		continue;
}

static void use(uint64_t *random, unsigned int slot)
{
	unsigned int calls = CALLS / 2 + below(random, CALLS);

	calls_start_thread();
	while (calls-- && !arena->stop && !(arena->quiet && one_in(random, 20))) {
		const char *wrong = NULL;
		struct call call;

		if (one_in(random, 8)) {
			way_call(random, slot);
			continue;
		}
		if (one_in(random, 200)) {
			fork_and_touch(slot);
			continue;
		}
		call_make_up(&call, random);
		/* What is open stays open: to open it is the leader's part. */
		if (call_opens(&call))
			continue;
		wrong = call_run_raced(&call);
		race_count(slot);
		if (wrong) {
			call_print(&call, stdout);
			race_wrong("%s: %s", target.device->name, wrong);
		}
	}
}

struct thread {
	pthread_t thread;
	unsigned int slot, number;
	uint64_t random;
};

static void *duel(void *opaque)
{
	struct thread *thread = opaque;

	for (int i = 0; i < CALLS / 4 && !arena->stop; i++)
		if (thread->number % 2)
			way_attach(&thread->random, thread->slot);
		else
			way_doorbell(&thread->random, thread->slot);
	return NULL;
}

static unsigned int start_threads(struct thread *threads, uint64_t *random,
				  unsigned int slot)
{
	unsigned int i;

	for (i = 0; i < THREADS; i++) {
		threads[i] = (struct thread){
			.slot = slot, .number = i, .random = next_random(random),
		};
		if (pthread_create(&threads[i].thread, NULL, duel, &threads[i]))
			break;
	}
	return i;
}

static pid_t start_member(unsigned int slot)
{
	int none = 0;
	uint64_t random;
	pid_t pid;

	/* Who was there before may have outlived its leader. */
	if (!atomic_compare_exchange_strong(&arena->slots[slot].pid, &none, -1))
		return 0;
	pid = fork();
	if (pid < 0)
		atomic_store(&arena->slots[slot].pid, 0);
	if (pid)
		return pid;
	atomic_store(&arena->slots[slot].pid, getpid());
	random = race_random(slot);
	use(&random, slot);
	fflush(stdout);
	atomic_store(&arena->slots[slot].pid, 0);
	_exit(0);
}

static void wait_for_member(unsigned int slot, pid_t pid)
{
	int status = 0, expected = pid;
	siginfo_t ended;

	if (pid <= 0)
		return;
	/*
	 * The slot is free before the process is reaped: this leader may be killed
	 * between the two, and a process without a slot is reaped by the first one,
	 * but a slot without a process would look as if that never ended.
	 */
	while (waitid(P_PID, pid, &ended, WEXITED | WNOWAIT) < 0 && errno == EINTR)
		continue;
	atomic_compare_exchange_strong(&arena->slots[slot].pid, &expected, 0);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		continue;
	if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL)
		race_wrong("a member died of signal %d", WTERMSIG(status));
}

static void session(uint64_t *random, unsigned int leader)
{
	unsigned int slot = slot_of(leader, 0), num_threads = 0;
	struct thread threads[THREADS];
	pid_t members[MEMBERS];

	way_choose(below(random, num_devices));
	if (!way_open(random, slot)) {
		usleep(below(random, PAUSE_US));
		return;
	}
	for (unsigned int i = 0; i < MEMBERS; i++)
		members[i] = start_member(slot_of(leader, 1 + i));
	if (target.handle.iommufd >= 0 && one_in(random, 2))
		num_threads = start_threads(threads, random, slot);
	use(random, slot);
	for (unsigned int i = 0; i < num_threads; i++)
		pthread_join(threads[i].thread, NULL);
	way_close();
	for (unsigned int i = 0; i < MEMBERS; i++)
		wait_for_member(slot_of(leader, 1 + i), members[i]);
}

void worker_lead(unsigned int leader)
{
	uint64_t random = race_random(slot_of(leader, 0));

	while (!arena->stop)
		/* Some come at the wrong moment. */
		if (arena->quiet && !one_in(&random, 8))
			usleep(PAUSE_US);
		else
			session(&random, leader);
	fflush(stdout);
}
