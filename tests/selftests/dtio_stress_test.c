// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A user that is killed at a random moment, many times over: while it opens the
 * device, or in the middle of mappings, accesses, resets and interrupts. Each
 * time everything is released, and the next user gets the device. A PCI function uses
 * INTx and MSI in turn.
 *
 * DTIO_STRESS_COUNT says how many times, DTIO_SEED which moments.
 */
#include <linux/pci_regs.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>

#include "balance.h"
#include "fixture.h"
#include "function.h"
#include "storm.h"

#define DEFAULT_COUNT	30
#define DEFAULT_SEED	1
/* How long a user may have in the storm, and how long until it is there. */
#define STORM_US	40000
#define PATIENCE_US	60000000ull

/* Written by the user, read by the process that kills it. */
struct progress {
	atomic_bool opened;
	struct storm storm;
	atomic_uint resets;
	const char *failed;	/* the same address in both, as one forks */
};

static unsigned long environment(const char *name, unsigned long otherwise)
{
	const char *text = getenv(name);

	return text && *text ? strtoul(text, NULL, 0) : otherwise;
}

/* SplitMix64: a few lines, and the same numbers everywhere. */
static uint64_t next_random(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

static uint64_t now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000ull + now.tv_nsec / 1000;
}

static void __attribute__((noreturn))
use_until_killed(enum dtio_entry entry, bool messages,
		 struct progress *progress)
{
	const struct known_kind *kind = device_kind();
	struct dtio_handle handle;

	if (dtio_open(device, entry, &handle, NULL)) {
		progress->failed = "it cannot be opened";
		_exit(1);
	}
	progress->opened = true;
	progress->failed = storm_start(&progress->storm, handle.device,
				       messages ? VFIO_PCI_MSI_IRQ_INDEX : 0);
	if (progress->failed)
		_exit(1);
	for (;;) {
		usleep(2000);
		if (!strcmp(device->reset, "none"))
			continue;
		if (ioctl(handle.device, VFIO_DEVICE_RESET)) {
			progress->failed = "it cannot be reset";
			_exit(1);
		}
		if (kind && kind->raise)
			kind->raise(handle.device, progress->storm.offset);
		progress->resets++;
	}
}

/* How long it takes from the start until all is under way. */
static uint64_t time_start(enum dtio_entry entry)
{
	uint64_t began = now_us(), took;
	struct dtio_handle handle;
	struct storm storm;

	if (dtio_open(device, entry, &handle, NULL))
		return 0;
	if (storm_start(&storm, handle.device, 0)) {
		dtio_close(&handle);
		return 0;
	}
	took = now_us() - began;
	storm_stop(&storm);
	dtio_close(&handle);
	return took;
}

static bool in_storm(const struct progress *progress)
{
	return (progress->storm.reads || progress->storm.touches) &&
	       (!device->num_irqs || progress->storm.interrupts >= 2);
}

/* Until the user is in the storm, has ended by itself or takes too long. */
static void wait_for_storm(const struct progress *progress, pid_t child)
{
	uint64_t end = now_us() + PATIENCE_US;
	siginfo_t ended = { 0 };

	while (!in_storm(progress) && !ended.si_pid && now_us() < end) {
		usleep(500);
		waitid(P_PID, (id_t)child, &ended, WEXITED | WNOHANG | WNOWAIT);
	}
}

FIXTURE(dtio_stress) {
	struct progress *progress;
	char *before;
};

ENTRY_VARIANTS(dtio_stress)

FIXTURE_SETUP(dtio_stress)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	self->progress = mmap(NULL, sizeof(*self->progress),
			      PROT_READ | PROT_WRITE,
			      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	ASSERT_NE(MAP_FAILED, self->progress);
	self->before = read_balance();
}

FIXTURE_TEARDOWN(dtio_stress)
{
	free(self->before);
	if (self->progress)
		munmap(self->progress, sizeof(*self->progress));
}

/* The next user finds a device that works. */
static void expect_usable(struct __test_metadata *_metadata,
			  enum dtio_entry entry)
{
	const struct known_kind *kind = device_kind();
	struct dtio_handle handle;
	char *error = NULL;
	uint32_t value;

	ASSERT_EQ(0, dtio_open(device, entry, &handle, &error))
		TH_LOG("%s", error);
	if (kind && kind->has_scratch && strcmp(device->reset, "none")) {
		EXPECT_TRUE(read_register(handle.device, kind->scratch,
					  &value));
		EXPECT_EQ(kind->scratch_reset, value);
	}
	if (device->num_irqs) {
		int trigger = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

		/* A PCI function without a reset is as its user has left it. */
		if (kind && kind->lower && !strcmp(device->reset, "none"))
			kind->lower(handle.device, 0);
		EXPECT_EQ(0, set_irq_eventfd(handle.device, 0,
					     VFIO_IRQ_SET_ACTION_TRIGGER,
					     trigger));
		EXPECT_EQ(0, wait_eventfd(trigger, 0));
		EXPECT_EQ(0, set_irq_now(handle.device, 0,
					 VFIO_IRQ_SET_ACTION_TRIGGER));
		EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));
		close(trigger);
	}
	dtio_close(&handle);
}

TEST_F_TIMEOUT(dtio_stress, its_user_is_killed_at_any_moment, 3600)
{
	unsigned long count = environment("DTIO_STRESS_COUNT", DEFAULT_COUNT);
	unsigned long seed = environment("DTIO_SEED", DEFAULT_SEED);
	unsigned long before_open = 0, stormed = 0, interrupts = 0;
	unsigned long touches = 0, reads = 0, resets = 0;
	bool messages = is_function() && capability(PCI_CAP_ID_MSI);
	struct progress *progress = self->progress;
	uint64_t state = seed, start;
	char *difference;

	start = time_start(variant->entry);
	ASSERT_LT(0, start);
	for (unsigned long i = 0; i < count; i++) {
		int status;
		pid_t child;

		memset(progress, 0, sizeof(*progress));
		child = fork();
		ASSERT_LE(0, child);
		if (!child)
			use_until_killed(variant->entry, messages && i % 2,
					 progress);
		/* One in three anywhere on its way, the others at work. */
		if (i % 3 == 0) {
			usleep(next_random(&state) % (2 * start));
		} else {
			wait_for_storm(progress, child);
			usleep(next_random(&state) % STORM_US);
		}
		ASSERT_EQ(0, kill(child, SIGKILL));
		ASSERT_EQ(child, waitpid(child, &status, 0));
		ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
			TH_LOG("user %lu ended by itself: %s", i,
			       progress->failed ?: "it aborted");

		before_open += !progress->opened;
		stormed += in_storm(progress);
		interrupts += progress->storm.interrupts;
		touches += progress->storm.touches;
		reads += progress->storm.reads;
		resets += progress->resets;
		if (i % 10 == 9) {
			expect_usable(_metadata, variant->entry);
			ASSERT_TRUE(balance_comes_back(self->before,
						       &difference))
				TH_LOG("after user %lu: %s", i, difference);
		}
	}
	TH_LOG("seed %lu: %lu users killed, %lu before they had it open, %lu in the storm; %lu interrupts, %lu touches, %lu reads, %lu resets",
	       seed, count, before_open, stormed, interrupts, touches, reads,
	       resets);

	/* Otherwise the test has shown nothing. */
	EXPECT_LE(count - (count + 2) / 3, stormed);
	expect_usable(_metadata, variant->entry);
	EXPECT_TRUE(balance_comes_back(self->before, &difference))
		TH_LOG("%s", difference);
}

SELFTEST_MAIN_FOR(choose_any)
