// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Lines as a hostile user could set them up to harm the host: two that unmask each
 * other, one that a driver of the host has requested, one that the node lists twice.
 * For the device that modules/dtio_test_hard_irqs.c makes up.
 */
#include <glob.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <time.h>

#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "log.h"

#define TRIGGER	VFIO_IRQ_SET_ACTION_TRIGGER
#define UNMASK	VFIO_IRQ_SET_ACTION_UNMASK

#define LINES	"/sys/kernel/debug/dtio-test-hard-irqs/"

#define FIRST	0
#define SECOND	1
#define HELD	2
#define AGAIN	3	/* the first one */

DEVICE_FIXTURE(irq_isolation)

static uint64_t get_fired(int fd, uint32_t index)
{
	struct dtio_irq_state state = { .size = sizeof(state), .index = index };

	return ioctl_errno(fd, DTIO_IRQ_STATE, &state) ? 0 : state.fired;
}

static int pin(pid_t task, int cpu)
{
	cpu_set_t cpus;

	CPU_ZERO(&cpus);
	CPU_SET(cpu, &cpus);
	return sched_setaffinity(task, sizeof(cpus), &cpus);
}

/* The threads of dtio's handlers, if they have some. */
static void pin_handlers(int cpu)
{
	glob_t tasks;

	if (glob("/proc/[0-9]*/comm", 0, NULL, &tasks))
		return;
	for (size_t i = 0; i < tasks.gl_pathc; i++) {
		char *name = read_file(tasks.gl_pathv[i]);

		if (name && !strncmp(name, "irq/", 4) &&
		    strstr(name, "-dtio-irq"))
			pin(atoi(tasks.gl_pathv[i] + strlen("/proc/")), cpu);
		free(name);
	}
	globfree(&tasks);
}

/* A task that is pinned to a CPU, and counts the moments in which it runs there. */
struct worker {
	pthread_t thread;
	int cpu;
	atomic_bool ended;
	atomic_int moments;
};

#define MOMENT_NS	10000000L
#define MOMENTS		100	/* in a second */

static void *work(void *opaque)
{
	struct worker *worker = opaque;
	struct timespec now;
	long moment, last = -1;

	if (pin(0, worker->cpu))
		abort();
	while (!atomic_load(&worker->ended)) {
		clock_gettime(CLOCK_MONOTONIC, &now);
		moment = now.tv_nsec / MOMENT_NS;
		if (moment != last)
			atomic_fetch_add(&worker->moments, 1);
		last = moment;
	}
	return NULL;
}

#define MAX_WORKERS	8

/* How many moments of the next second the task with the fewest gets. */
static int fewest_moments(struct worker *workers, int count)
{
	int fewest = MOMENTS;

	for (int i = 0; i < count; i++)
		atomic_store(&workers[i].moments, 0);
	sleep(1);
	for (int i = 0; i < count; i++) {
		int moments = atomic_load(&workers[i].moments);

		if (moments < fewest)
			fewest = moments;
	}
	return fewest;
}

/*
 * Both lines are up, and the trigger of each unmasks the other. They fire for ever;
 * other tasks must get the CPU nevertheless.
 */
TEST_F(irq_isolation, lines_that_unmask_each_other_leave_the_cpu)
{
	int first = eventfd(0, EFD_CLOEXEC), second = eventfd(0, EFD_CLOEXEC);
	int count = (int)sysconf(_SC_NPROCESSORS_ONLN);
	struct worker workers[MAX_WORKERS] = {};
	int alone, beside = 0;
	uint64_t fired;

	if (count > MAX_WORKERS)
		count = MAX_WORKERS;
	for (int i = 0; i < count; i++) {
		workers[i].cpu = i;
		ASSERT_EQ(0, pthread_create(&workers[i].thread, NULL, work,
					    &workers[i]));
	}
	/* All of it on one CPU, as where the lines are those of a GIC. */
	pin_handlers(0);
	ASSERT_EQ(0, pin(0, 0));
	alone = fewest_moments(workers, count);

	ASSERT_EQ(0, set_irq_eventfd(self->fd, FIRST, TRIGGER, first));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, FIRST, UNMASK, second));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, SECOND, TRIGGER, second));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, SECOND, UNMASK, first));
	ASSERT_EQ(0, write_file(LINES "second", "1"));
	ASSERT_EQ(0, write_file(LINES "first", "1"));
	/* The board's own CPUs may be short of time; a line that takes one goes on. */
	for (int i = 0; i < 3; i++) {
		int moments = fewest_moments(workers, count);

		if (moments > beside)
			beside = moments;
	}
	fired = get_fired(self->fd, FIRST);
	ASSERT_EQ(0, write_file(LINES "first", "0"));
	ASSERT_EQ(0, write_file(LINES "second", "0"));

	for (int i = 0; i < count; i++) {
		atomic_store(&workers[i].ended, true);
		pthread_join(workers[i].thread, NULL);
	}
	TH_LOG("%d of %d moments alone, %d beside; the line fired %lu times",
	       alone, MOMENTS, beside, (unsigned long)fired);
	EXPECT_LT(10, fired);
	/*
	 * Unmasked by threads with real-time priority they would leave what the
	 * scheduler keeps from those, one in twenty. With PREEMPT_RT the handlers
	 * are such threads, and what they do takes most of the time there is.
	 */
	EXPECT_LT(kernel_is_realtime() ? alone / 16 : alone / 8, beside);
	close(first);
	close(second);
}

/* The line's holder wants it disabled in a way of its own. */
TEST_F(irq_isolation, held_line_is_left_alone)
{
	struct dtio_irq_info info;
	char *unlazy;

	ASSERT_EQ(0, dtio_get_irq(self->fd, HELD, &info, NULL));
	EXPECT_EQ(DTIO_IRQ_SHARED, info.status);
	EXPECT_EQ(0, info.count);
	unlazy = read_file(LINES "unlazy");
	ASSERT_NE(NULL, unlazy);
	EXPECT_EQ('1', *unlazy);
	free(unlazy);
}

/* The node has it twice; there is one line, and it is set up once. */
TEST_F(irq_isolation, repeated_line_is_the_first_one)
{
	struct dtio_irq_state state = { .size = sizeof(state), .index = AGAIN };
	struct dtio_irq_info first, again;
	int event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

	ASSERT_LE(0, event);
	ASSERT_EQ(0, dtio_get_irq(self->fd, FIRST, &first, NULL));
	ASSERT_EQ(0, dtio_get_irq(self->fd, AGAIN, &again, NULL));
	EXPECT_EQ(DTIO_IRQ_OK, first.status);
	EXPECT_EQ(DTIO_NO_INDEX, first.same_as);
	EXPECT_EQ(DTIO_IRQ_REPEATED, again.status);
	EXPECT_EQ(FIRST, again.same_as);
	EXPECT_EQ(first.trigger, again.trigger);
	EXPECT_EQ(0, again.count);
	EXPECT_EQ(0, again.features);
	EXPECT_EQ(ENXIO, set_irq_eventfd(self->fd, AGAIN,
					 VFIO_IRQ_SET_ACTION_TRIGGER, event));
	EXPECT_EQ(ENXIO, ioctl_errno(self->fd, DTIO_IRQ_STATE, &state));

	ASSERT_EQ(0, set_irq_eventfd(self->fd, FIRST,
				     VFIO_IRQ_SET_ACTION_TRIGGER, event));
	ASSERT_EQ(0, write_file(LINES "first", "1"));
	EXPECT_EQ(1, wait_eventfd(event, SOON_MS));
	ASSERT_EQ(0, write_file(LINES "first", "0"));
	close(event);
}

/* A line without a flow handler is like any other, and nothing to clean up. */
TEST_F(irq_isolation, mapped_once)
{
	char *mapped = read_file(LINES "mapped");

	ASSERT_NE(NULL, mapped);
	EXPECT_EQ(3, atoi(mapped));
	free(mapped);
}

/* The log names the holder on bind, and not at each open. */
TEST(log_names_the_holder_of_a_line)
{
	struct dtio_handle handle;
	char *verdict;
	int log = open_log();

	ASSERT_LE(0, log);
	ASSERT_EQ(0, dtio_release(board, device, NULL));
	list_again();
	skip_to_end(log);
	ASSERT_EQ(0, dtio_bind(board, device, NULL));
	list_again();
	EXPECT_EQ(1, count_log(log, "interrupt 2 (held) cannot be used",
			       "\"dtio-test-hard-irqs\""));
	verdict = read_verdict();
	ASSERT_NE(NULL, verdict);
	EXPECT_NE(NULL, strstr(verdict, "interrupt 2 (held) cannot be used"));
	free(verdict);

	for (int i = 0; i < 3; i++) {
		ASSERT_EQ(0, dtio_open(device, DTIO_ENTRY_CDEV, &handle, NULL));
		dtio_close(&handle);
	}
	/* Nor by the interrupt core, which would tell each time. */
	EXPECT_EQ(0, count_log(log, "cannot be used", ""));
	close(log);
}

int main(int argc, char **argv)
{
	choose_device(&argc, argv);
	if (device && !is_compatible("dtio-test,wired")) {
		printf("TAP version 13\n1..0 # SKIP %s is not the one that dtio-test-hard-irqs makes up\n",
		       device->name);
		return KSFT_SKIP;
	}
	return test_harness_run(argc, argv);
}
