// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Many processes at once on a few devices: users who open them, make calls made up
 * at random, fork and are killed; an administrator who takes the devices away and
 * gives them back. This process starts them, kills them and looks on: whoever makes
 * no call for long hangs. In the end everything must be as it was.
 */
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "admin.h"
#include "calls.h"
#include "complaint.h"
#include "file.h"
#include "options.h"
#include "race.h"
#include "rest.h"
#include "worker.h"

#define TICK_US		10000
/* A user that was asked to let go has ten seconds for that. */
#define HANGS_AFTER	120.0
/* One in so many ticks somebody is killed, and one in so many of them the admin. */
#define KILL		6
#define KILL_ADMIN	20

static unsigned int killed;

static uint64_t count_calls(void)
{
	uint64_t calls = 0;

	for (unsigned int i = 0; i < SLOTS; i++)
		calls += arena->slots[i].calls;
	return calls;
}

static bool starts_by_itself(unsigned int slot)
{
	return slot == ADMIN || !(slot % (1 + MEMBERS));
}

static void start(unsigned int slot)
{
	pid_t pid = fork();

	if (pid < 0) {
		race_wrong("no process: %s", strerror(errno));
		return;
	}
	if (!pid) {
		if (slot == ADMIN)
			admin_work(slot);
		else
			worker_lead(slot / (1 + MEMBERS));
		_exit(0);
	}
	arena->slots[slot].pid = pid;
}

/* Buries who has died; members come here if they have outlived their leader. */
static void bury(bool restart)
{
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
		for (unsigned int i = 0; i < SLOTS; i++) {
			int expected = pid;

			if (!atomic_compare_exchange_strong(&arena->slots[i].pid,
							    &expected, 0))
				continue;
			if (restart && starts_by_itself(i))
				start(i);
			break;
		}
		if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL)
			race_wrong("a process died of signal %d", WTERMSIG(status));
	}
}

static void kill_somebody(uint64_t *random)
{
	unsigned int slot = below(random, ADMIN);
	int pid;

	if (!one_in(random, KILL))
		return;
	if (one_in(random, KILL_ADMIN))
		slot = ADMIN;
	pid = arena->slots[slot].pid;
	if (pid > 0 && !kill(pid, SIGKILL))
		killed++;
}

static void print_file(int pid, const char *name)
{
	char *path, *text;

	if (asprintf(&path, "/proc/%d/%s", pid, name) < 0)
		abort();
	text = read_file(path);
	printf("# %s:\n%s\n", path, text ?: "");
	free(text);
	free(path);
}

static void print_process(unsigned int slot)
{
	int pid = arena->slots[slot].pid;

	printf("# slot %u%s, %" PRIu64 " calls\n", slot,
	       slot == ADMIN ? " (administrator)" : "",
	       (uint64_t)arena->slots[slot].calls);
	print_file(pid, "status");
	print_file(pid, "wchan");
	print_file(pid, "stack");
}

/* Prints who has made no call for long. */
static bool somebody_hangs(void)
{
	static struct {
		int pid;
		uint64_t calls;
		double since;
	} last[SLOTS];
	double now = seconds();
	bool hangs = false;

	for (unsigned int i = 0; i < SLOTS; i++) {
		int pid = arena->slots[i].pid;
		uint64_t calls = arena->slots[i].calls;

		if (pid <= 0 || pid != last[i].pid || calls != last[i].calls) {
			last[i].pid = pid;
			last[i].calls = calls;
			last[i].since = now;
		} else if (now - last[i].since > HANGS_AFTER) {
			print_process(i);
			hangs = true;
		}
	}
	return hangs;
}

/* Tells all to stop and waits for them; false if one does not. */
static bool stop(void)
{
	double until = seconds() + HANGS_AFTER;
	bool left;

	arena->stop = true;
	do {
		usleep(TICK_US);
		bury(false);
		left = false;
		for (unsigned int i = 0; i < SLOTS; i++)
			left |= arena->slots[i].pid > 0;
	} while (left && seconds() < until);
	for (unsigned int i = 0; left && i < SLOTS; i++)
		if (arena->slots[i].pid > 0) {
			print_process(i);
			kill(arena->slots[i].pid, SIGKILL);
		}
	return !left;
}

/* Until there have been enough calls, or something is wrong; NULL or what is */
static const char *race(uint64_t limit, double until, int log)
{
	uint64_t random = race_seed;
	const char *wrong = NULL;

	for (unsigned int i = 0; i < SLOTS; i++)
		if (starts_by_itself(i))
			start(i);
	while (!wrong && count_calls() < limit && (!until || seconds() < until)) {
		usleep(TICK_US);
		bury(true);
		kill_somebody(&random);
		if (arena->is_wrong)
			wrong = arena->wrong;
		else if (complaint_came(log))
			wrong = "the kernel complains";
		else if (somebody_hangs())
			wrong = "a process hangs";
	}
	if (!stop() && !wrong)
		wrong = "a process does not end";
	if (!wrong && arena->is_wrong)
		wrong = arena->wrong;
	return wrong;
}

static const char usage[] =
	"Usage: dtio-race [OPTION...] DEVICE...\n"
	"\n"
	"Race for DEVICEs, which dtio has (see dtio-ls): users who make random calls and\n"
	"are killed, and an administrator who takes the devices away and gives them back.\n";

static uint32_t find_message(void)
{
	struct dtio_irq_info irq;
	uint32_t i;

	for (i = 0; i < target.num_irqs; i++)
		if (!dtio_get_irq(target.fd, i, &irq, NULL) &&
		    irq.type == DTIO_IRQ_MSI)
			break;
	return i;
}

static char *find_devices(char **names)
{
	uint64_t answers = target.answers;

	for (; *names && num_devices < MAX_DEVICES; names++) {
		char *error;

		target = (struct target){ .fd = -1, .answers = answers };
		error = target_find(*names);
		if (error)
			return error;
		messages[num_devices] = find_message();
		dtio_close(&target.handle);
		target.fd = -1;
		devices[num_devices++] = target;
	}
	return NULL;
}

static void print_test(unsigned int number, bool good, const char *name)
{
	printf("%s %u %s\n", good ? "ok" : "not ok", number, name);
	fflush(stdout);
}

static bool run(uint64_t limit, double time, int log)
{
	double began = seconds();
	bool back, rest;
	const char *wrong;

	printf("TAP version 13\n1..3\n# seed %" PRIu64 "\n", race_seed);
	fflush(stdout);
	admin_prepare();
	rest_prepare();
	wrong = race(limit, time ? seconds() + time : 0, log);
	printf("# %" PRIu64 " calls in %.0f s: %" PRIu64 " opened, %" PRIu64
	       " not, %" PRIu64 " attached, %" PRIu64 " doorbells, %" PRIu64
	       " forks, %u killed, %" PRIu64 " unbound, %" PRIu64
	       " bound, %" PRIu64 " reloads\n",
	       count_calls(), seconds() - began, (uint64_t)arena->opens,
	       (uint64_t)arena->refused, (uint64_t)arena->attached,
	       (uint64_t)arena->doorbells, (uint64_t)arena->forks, killed,
	       (uint64_t)arena->unbinds, (uint64_t)arena->binds,
	       (uint64_t)arena->reloads);
	if (wrong)
		printf("# %s\n", wrong);
	print_test(1, !wrong, "nothing is wrong while all race");
	back = admin_put_back();
	print_test(2, back, "the devices can be bound");
	rest = back && rest_is_as_before();
	if (complaint_came(log))
		rest = false;
	print_test(3, rest, "the devices work and nothing is left behind");
	return !wrong && back && rest;
}

int main(int argc, char **argv)
{
	struct run_options given;
	int first = read_options(argc, argv, usage, &given);
	char *error;
	int log;

	if (argc - first > MAX_DEVICES) {
		fprintf(stderr, "dtio-race: more than %d devices\n", MAX_DEVICES);
		return 2;
	}
	race_seed = given.seed;
	target.answers = given.answers;
	error = find_devices(argv + first);
	log = error ? -1 : complaint_open_log();
	if (log < 0) {
		fprintf(stderr, "dtio-race: %s\n",
			error ?: "/dev/kmsg cannot be read; are you root?");
		return 2;
	}
	arena = mmap(NULL, sizeof(*arena), PROT_READ | PROT_WRITE,
		     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (arena == MAP_FAILED || prctl(PR_SET_CHILD_SUBREAPER, 1))
		abort();
	return run(given.calls, given.time, log) ? 0 : 1;
}
