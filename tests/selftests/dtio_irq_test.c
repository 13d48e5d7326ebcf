// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Interrupts: what a line does when the device raises it, and what the user can do to
 * the line. All tests use interrupt 0.
 */
#include <time.h>

#include "fixture.h"

#define TRIGGER	VFIO_IRQ_SET_ACTION_TRIGGER
#define MASK	VFIO_IRQ_SET_ACTION_MASK
#define UNMASK	VFIO_IRQ_SET_ACTION_UNMASK
#define NONE	VFIO_IRQ_SET_DATA_NONE
#define BOOL	VFIO_IRQ_SET_DATA_BOOL
#define EVENTFD	VFIO_IRQ_SET_DATA_EVENTFD

/* Any line, fired by the user: no knowledge of the device is needed. */
FIXTURE(dtio_irq) {
	struct dtio_handle handle;
	int fd;
	struct dtio_irq_info info;
	uint64_t region;
	int trigger;
	int other;
};

ENTRY_VARIANTS(dtio_irq)

FIXTURE_SETUP(dtio_irq)
{
	const char *lack = kernel_lacks(variant->entry);
	struct dtio_region_info region;

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	if (!device->num_irqs)
		SKIP(return, "%s has no interrupts", device->name);
	OPEN(self->handle);
	self->fd = self->handle.device;
	ASSERT_EQ(0, dtio_get_irq(self->fd, 0, &self->info, NULL));
	if (self->info.status != DTIO_IRQ_OK) {
		dtio_close(&self->handle);
		SKIP(return, "interrupt 0 of %s cannot be used: status %u",
		     device->name, self->info.status);
	}
	ASSERT_EQ(0, dtio_get_region(self->fd, 0, &region, NULL, NULL));
	self->region = region.offset;
	self->trigger = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	self->other = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	ASSERT_LE(0, self->trigger);
	ASSERT_LE(0, self->other);
}

FIXTURE_TEARDOWN(dtio_irq)
{
	close(self->trigger);
	close(self->other);
	dtio_close(&self->handle);
}

#define EXPECT_FIRES(eventfd)	EXPECT_EQ(1, wait_eventfd(eventfd, SOON_MS))
#define EXPECT_QUIET(eventfd)	EXPECT_EQ(0, wait_eventfd(eventfd, NEVER_MS))

#define RAISE_OR_SKIP()							\
	const struct known_kind *kind = device_kind();			\
									\
	if (!kind || !kind->raise)					\
		SKIP(return, "how %s raises an interrupt is not known",	\
		     device->name)

#define AUTOMASKED_OR_SKIP()						\
	do {								\
		if (!(self->info.features & DTIO_IRQ_AUTOMASKED))	\
			SKIP(return, "interrupt 0 of %s is an edge",	\
			     device->name);				\
	} while (0)

/* The interrupts that the CPUs took for line 0, from /proc/interrupts. */
static long count_interrupts(void)
{
	FILE *file = fopen("/proc/interrupts", "re");
	char *line = NULL, *name;
	size_t room = 0;
	long total = -1;

	if (!file || asprintf(&name, "dtio-irq[0](%s)", device->name) < 0)
		abort();
	while (getline(&line, &room, file) >= 0) {
		char *next = strchr(line, ':');

		if (!strstr(line, name) || !next)
			continue;
		/* A count for each CPU, up to the first word. */
		total = 0;
		for (next++;;) {
			char *end;
			long count = strtol(next, &end, 10);

			if (end == next || (*end != ' ' && *end != '\t'))
				break;
			total += count;
			next = end;
		}
	}
	free(name);
	free(line);
	fclose(file);
	return total;
}

TEST_F(dtio_irq, user_fires_it)
{
	const uint8_t yes = 1, no = 0;

	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_QUIET(self->trigger);

	EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
	EXPECT_FIRES(self->trigger);
	if (self->info.features & DTIO_IRQ_AUTOMASKED) {
		EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
		EXPECT_QUIET(self->trigger);
		EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	}

	EXPECT_EQ(0, set_irqs(self->fd, 0, BOOL | TRIGGER, 0, 1, &no, 1));
	EXPECT_QUIET(self->trigger);
	EXPECT_EQ(0, set_irqs(self->fd, 0, BOOL | TRIGGER, 0, 1, &yes, 1));
	EXPECT_FIRES(self->trigger);
}

TEST_F(dtio_irq, user_fires_it_without_a_trigger)
{
	EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_QUIET(self->trigger);
}

TEST_F(dtio_irq, trigger_is_taken_away)
{
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_EQ(0, set_irqs(self->fd, 0, NONE | TRIGGER, 0, 0, NULL, 0));
	EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
	EXPECT_QUIET(self->trigger);

	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, -1));
	EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
	EXPECT_QUIET(self->trigger);

	/* Once more is no mistake. */
	EXPECT_EQ(0, set_irqs(self->fd, 0, NONE | TRIGGER, 0, 0, NULL, 0));
	EXPECT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, -1));
}

TEST_F(dtio_irq, trigger_is_replaced)
{
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->other));
	EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
	EXPECT_FIRES(self->other);
	EXPECT_QUIET(self->trigger);
}

TEST_F(dtio_irq, closed_eventfd_still_counts_as_set)
{
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	close(self->trigger);
	self->trigger = -1;
	EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
}

TEST_F(dtio_irq, bad_arguments)
{
	const uint32_t beyond = find_irq(self->fd, DTIO_IRQ_REQUEST) + 1;
	int32_t fds[2] = { self->trigger, self->other };
	const uint32_t everything = NONE | BOOL | EVENTFD;
	const struct {
		const char *what;
		uint32_t flags, index, start, count;
	} bad[] = {
		{ "no such interrupt", EVENTFD | TRIGGER, beyond, 0, 1 },
		{ "far beyond", EVENTFD | TRIGGER, UINT32_MAX, 0, 1 },
		{ "no such sub-index", EVENTFD | TRIGGER, 0, 1, 1 },
		{ "far sub-index", EVENTFD | TRIGGER, 0, UINT32_MAX, 1 },
		{ "two sub-indexes", EVENTFD | TRIGGER, 0, 0, 2 },
		{ "many sub-indexes", NONE | TRIGGER, 0, 0, UINT32_MAX },
		{ "no data type", TRIGGER, 0, 0, 1 },
		{ "all data types", everything | TRIGGER, 0, 0, 1 },
		{ "no action", EVENTFD, 0, 0, 1 },
		{ "two actions", EVENTFD | TRIGGER | MASK, 0, 0, 1 },
		{ "unknown flag", EVENTFD | TRIGGER | 1 << 31, 0, 0, 1 },
	};
	struct vfio_irq_set set = {
		.flags = NONE | TRIGGER,
		.count = 1,
	};

	for (size_t i = 0; i < ARRAY_SIZE(bad); i++) {
		EXPECT_EQ(EINVAL, set_irqs(self->fd, bad[i].index,
					   bad[i].flags, bad[i].start,
					   bad[i].count, fds, sizeof(fds)))
			TH_LOG("%s", bad[i].what);
	}
	/* Also of MSIs and of the request interrupt */
	for (uint32_t i = 0; i < beyond; i++) {
		uint32_t flags[] = { TRIGGER | MASK, TRIGGER | UNMASK,
				     TRIGGER | MASK | UNMASK };

		for (size_t j = 0; j < ARRAY_SIZE(flags); j++) {
			EXPECT_EQ(EINVAL, set_irqs(self->fd, i, NONE | flags[j],
						   0, 0, NULL, 0))
				TH_LOG("two actions at once for %u", i);
		}
	}
	/* Too short for itself, and for its data. */
	for (set.argsz = 0; set.argsz < sizeof(set); set.argsz++) {
		EXPECT_EQ(EINVAL, ioctl_errno(self->fd, VFIO_DEVICE_SET_IRQS,
					      &set));
	}
	EXPECT_EQ(EINVAL, set_irqs(self->fd, 0, EVENTFD | TRIGGER, 0, 1, fds,
				   3));
	EXPECT_EQ(EFAULT, ioctl_errno(self->fd, VFIO_DEVICE_SET_IRQS, NULL));

	/* None of that armed it. */
	EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
	EXPECT_QUIET(self->trigger);
	EXPECT_QUIET(self->other);
}

TEST_F(dtio_irq, bad_eventfds)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	ASSERT_LE(0, null);
	EXPECT_EQ(EBADF, set_irq_eventfd(self->fd, 0, TRIGGER, 1 << 20));
	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, 0, TRIGGER, null));
	if (self->info.features & DTIO_IRQ_MASKABLE) {
		EXPECT_EQ(EBADF, set_irq_eventfd(self->fd, 0, MASK, 1 << 20));
		EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, 0, MASK, null));
		EXPECT_EQ(EBADF, set_irq_eventfd(self->fd, 0, UNMASK, 1 << 20));
		EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, 0, UNMASK, null));
	}
	close(null);
}

/* A bad one does not cost the good one that is set. */
TEST_F(dtio_irq, bad_eventfd_leaves_the_trigger)
{
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_EQ(EBADF, set_irq_eventfd(self->fd, 0, TRIGGER, 1 << 20));
	EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
	EXPECT_FIRES(self->trigger);
}

TEST_F(dtio_irq, edges_are_not_masked)
{
	if (self->info.features & DTIO_IRQ_MASKABLE)
		SKIP(return, "interrupt 0 of %s is a level", device->name);

	EXPECT_EQ(EINVAL, set_irq_now(self->fd, 0, MASK));
	EXPECT_EQ(EINVAL, set_irq_now(self->fd, 0, UNMASK));
	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, 0, MASK, self->other));
	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, 0, UNMASK, self->other));

	/* It fires each time. */
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	for (int i = 0; i < 3; i++) {
		EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
		EXPECT_FIRES(self->trigger);
	}
}

TEST_F(dtio_irq, one_eventfd_has_one_role)
{
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, 0, UNMASK, self->trigger));
	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, 0, MASK, self->trigger));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, UNMASK, self->other));
	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, 0, TRIGGER, self->other));
}

TEST_F(dtio_irq, second_unmask_eventfd_is_refused)
{
	int third = eventfd(0, EFD_CLOEXEC);

	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, UNMASK, self->other));
	EXPECT_EQ(EBUSY, set_irq_eventfd(self->fd, 0, UNMASK, third));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, UNMASK, -1));
	EXPECT_EQ(0, set_irq_eventfd(self->fd, 0, UNMASK, third));
	close(third);
}

/* The kernel sees an eventfd being closed, as it does for vfio-platform. */
TEST_F(dtio_irq, closed_eventfd_makes_room_for_another)
{
	const uint32_t actions[] = { MASK, UNMASK };

	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	for (size_t i = 0; i < ARRAY_SIZE(actions); i++) {
		for (int j = 0; j < 3; j++) {
			int event = eventfd(0, EFD_CLOEXEC);

			ASSERT_LE(0, event);
			EXPECT_EQ(0, set_irq_eventfd(self->fd, 0, actions[i],
						     event));
			EXPECT_EQ(EBUSY, set_irq_eventfd(self->fd, 0,
							 actions[i],
							 self->other));
			close(event);
		}
		EXPECT_EQ(0, set_irq_eventfd(self->fd, 0, actions[i],
					     self->other));
		EXPECT_EQ(0, set_irq_eventfd(self->fd, 0, actions[i], -1));
	}

	/* The last one that was set is the one that counts. */
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, UNMASK, self->other));
	for (int i = 0; i < 2; i++) {
		EXPECT_EQ(0, set_irq_now(self->fd, 0, TRIGGER));
		EXPECT_FIRES(self->trigger);
		EXPECT_EQ(0, eventfd_write(self->other, 1));
	}
}

TEST_F(dtio_irq, device_raises_it)
{
	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_QUIET(self->trigger);
	kind->raise(self->fd, self->region);
	EXPECT_FIRES(self->trigger);
	/* It is up, and masked. */
	EXPECT_QUIET(self->trigger);
	kind->lower(self->fd, self->region);
}

TEST_F(dtio_irq, unmasked_while_up_it_fires_again)
{
	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	kind->raise(self->fd, self->region);
	for (int i = 0; i < 5; i++) {
		EXPECT_FIRES(self->trigger);
		EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	}
	EXPECT_FIRES(self->trigger);
	kind->lower(self->fd, self->region);
	EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	EXPECT_QUIET(self->trigger);
}

/* One interrupt for each time it fires: no storm, and none taken in vain. */
TEST_F(dtio_irq, each_fire_is_one_interrupt)
{
	long before, after;

	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	if (kind->nested)
		SKIP(return, "the controller of %s has a thread that may look twice",
		     device->name);
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	before = count_interrupts();
	ASSERT_LE(0, before);
	for (int i = 0; i < 20; i++) {
		kind->raise(self->fd, self->region);
		EXPECT_FIRES(self->trigger);
		kind->lower(self->fd, self->region);
		EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	}
	after = count_interrupts();
	EXPECT_EQ(before + 20, after);
}

TEST_F(dtio_irq, masked_it_waits)
{
	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_EQ(0, set_irq_now(self->fd, 0, MASK));
	kind->raise(self->fd, self->region);
	EXPECT_QUIET(self->trigger);
	EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	EXPECT_FIRES(self->trigger);
	kind->lower(self->fd, self->region);
}

/* Masking is a state, not a count. */
TEST_F(dtio_irq, masks_do_not_nest)
{
	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	for (int i = 0; i < 3; i++) {
		EXPECT_EQ(0, set_irq_now(self->fd, 0, MASK));
	}
	EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	kind->raise(self->fd, self->region);
	EXPECT_FIRES(self->trigger);
	kind->lower(self->fd, self->region);
	for (int i = 0; i < 3; i++) {
		EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	}
	EXPECT_EQ(0, set_irq_now(self->fd, 0, MASK));
	kind->raise(self->fd, self->region);
	EXPECT_QUIET(self->trigger);
	kind->lower(self->fd, self->region);
}

/*
 * Each time the line is masked when it is about to fire. However often that comes
 * too late to keep an interrupt from being taken, the interrupt core must not take
 * the line for one that cannot be silenced.
 */
TEST_F(dtio_irq, masked_as_it_fires)
{
	struct timespec begin, now;

	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	kind->raise(self->fd, self->region);
	clock_gettime(CLOCK_MONOTONIC, &begin);
	for (int i = 0; i < 120000; i++) {
		if (set_irq_now(self->fd, 0, UNMASK) ||
		    set_irq_now(self->fd, 0, MASK))
			break;
		/* With every check of the kernel this takes its time. */
		clock_gettime(CLOCK_MONOTONIC, &now);
		if (now.tv_sec - begin.tv_sec > 30)
			break;
	}
	/* What was on its way when the line was masked still signals. */
	while (wait_eventfd(self->trigger, NEVER_MS))
		continue;
	EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	EXPECT_FIRES(self->trigger);
	kind->lower(self->fd, self->region);
}

TEST_F(dtio_irq, bool_masks_and_unmasks)
{
	const uint8_t yes = 1, no = 0;

	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_EQ(0, set_irqs(self->fd, 0, BOOL | MASK, 0, 1, &yes, 1));
	EXPECT_EQ(0, set_irqs(self->fd, 0, BOOL | UNMASK, 0, 1, &no, 1));
	kind->raise(self->fd, self->region);
	EXPECT_QUIET(self->trigger);
	EXPECT_EQ(0, set_irqs(self->fd, 0, BOOL | UNMASK, 0, 1, &yes, 1));
	EXPECT_FIRES(self->trigger);
	kind->lower(self->fd, self->region);
}

TEST_F(dtio_irq, unmasked_by_eventfd)
{
	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, UNMASK, self->other));
	kind->raise(self->fd, self->region);
	for (int i = 0; i < 5; i++) {
		EXPECT_FIRES(self->trigger);
		EXPECT_EQ(0, eventfd_write(self->other, 1));
	}
	EXPECT_FIRES(self->trigger);
	kind->lower(self->fd, self->region);

	/* Taken away, it has no effect. */
	EXPECT_EQ(0, set_irq_eventfd(self->fd, 0, UNMASK, -1));
	kind->raise(self->fd, self->region);
	EXPECT_EQ(0, eventfd_write(self->other, 1));
	EXPECT_QUIET(self->trigger);
	kind->lower(self->fd, self->region);
}

TEST_F(dtio_irq, masked_by_eventfd)
{
	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, MASK, self->other));
	EXPECT_EQ(0, eventfd_write(self->other, 1));
	kind->raise(self->fd, self->region);
	EXPECT_QUIET(self->trigger);
	EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	EXPECT_FIRES(self->trigger);
	kind->lower(self->fd, self->region);
}

/* An eventfd that was signalled before it is set counts at once. */
TEST_F(dtio_irq, signalled_mask_counts_when_set)
{
	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_EQ(0, eventfd_write(self->other, 1));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, MASK, self->other));
	kind->raise(self->fd, self->region);
	EXPECT_QUIET(self->trigger);
	kind->lower(self->fd, self->region);
}

TEST_F(dtio_irq, raised_before_the_trigger_is_set)
{
	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	kind->raise(self->fd, self->region);
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	EXPECT_FIRES(self->trigger);
	kind->lower(self->fd, self->region);
}

TEST_F(dtio_irq, trigger_is_replaced_while_up)
{
	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	kind->raise(self->fd, self->region);
	EXPECT_FIRES(self->trigger);
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->other));
	EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	EXPECT_FIRES(self->other);
	EXPECT_QUIET(self->trigger);
	kind->lower(self->fd, self->region);
}

TEST_F(dtio_irq, without_a_trigger_it_is_quiet)
{
	long before;

	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	ASSERT_EQ(0, set_irqs(self->fd, 0, NONE | TRIGGER, 0, 0, NULL, 0));
	before = count_interrupts();
	ASSERT_LE(0, before);
	kind->raise(self->fd, self->region);
	EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
	EXPECT_QUIET(self->trigger);
	EXPECT_EQ(before, count_interrupts());
	kind->lower(self->fd, self->region);
}

static uint32_t get_state(int fd, uint64_t *fired)
{
	struct dtio_irq_state state = { .size = sizeof(state) };

	if (ioctl_errno(fd, DTIO_IRQ_STATE, &state))
		return UINT32_MAX;
	*fired = state.fired;
	return state.state;
}

/* A user that injects by hand sees from it when the device lowers the line. */
TEST_F(dtio_irq, state_follows_the_line)
{
	uint64_t fired, before;

	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, get_state(self->fd, &fired));
	EXPECT_EQ(0, fired);
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	for (int i = 1; i <= 3; i++) {
		kind->raise(self->fd, self->region);
		EXPECT_FIRES(self->trigger);
		EXPECT_EQ(DTIO_IRQ_STATE_MASKED | DTIO_IRQ_STATE_PENDING,
			  get_state(self->fd, &fired));
		EXPECT_EQ(i, fired);
		kind->lower(self->fd, self->region);
		EXPECT_EQ(DTIO_IRQ_STATE_MASKED, get_state(self->fd, &fired));
		EXPECT_EQ(0, set_irq_now(self->fd, 0, UNMASK));
		EXPECT_EQ(0, get_state(self->fd, &fired));
		EXPECT_EQ(i, fired);
	}

	/* Masked by the user it is pending without having fired. */
	before = fired;
	EXPECT_EQ(0, set_irq_now(self->fd, 0, MASK));
	kind->raise(self->fd, self->region);
	EXPECT_EQ(DTIO_IRQ_STATE_MASKED | DTIO_IRQ_STATE_PENDING,
		  get_state(self->fd, &fired));
	EXPECT_EQ(before, fired);
	kind->lower(self->fd, self->region);
}

/* After a reset the line is down, still set up, and not masked. */
TEST_F(dtio_irq, reset_lowers_and_unmasks)
{
	struct dtio_device_info info;

	RAISE_OR_SKIP();
	AUTOMASKED_OR_SKIP();
	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	if (info.reset == DTIO_RESET_NONE)
		SKIP(return, "%s cannot be reset", device->name);
	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, TRIGGER, self->trigger));
	kind->raise(self->fd, self->region);
	EXPECT_FIRES(self->trigger);
	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
	EXPECT_QUIET(self->trigger);
	kind->raise(self->fd, self->region);
	EXPECT_FIRES(self->trigger);
	kind->lower(self->fd, self->region);
}

SELFTEST_MAIN
