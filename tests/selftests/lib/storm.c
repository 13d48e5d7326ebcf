// SPDX-License-Identifier: GPL-2.0-or-later
/* A user that does everything at once. */
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>

#include "selftest.h"
#include "storm.h"

/* Without an interrupt for so long, the device is shaken up. */
#define PATIENCE_MS	50

static _Thread_local sigjmp_buf recovery;

static void on_sigbus(int number)
{
	siglongjmp(recovery, number);
}

static void *map(const struct storm *storm)
{
	void *mapping = mmap(NULL, storm->mapped, PROT_READ | PROT_WRITE,
			     MAP_SHARED, storm->fd, (off_t)storm->area);

	return mapping == MAP_FAILED ? NULL : mapping;
}

/* Touches pages that are mapped already: they fault only after a revoke. */
static void *touch_all_the_time(void *opaque)
{
	struct storm *storm = opaque;
	volatile uint32_t *page = (uint32_t *)storm->mapping;
	int number = sigsetjmp(recovery, 1);

	if (number) {
		storm->touch_signal = number;
		return NULL;
	}
	while (!storm->stop) {
		(void)*page;
		storm->touches++;
	}
	return NULL;
}

/* Maps and touches anew: faults at any time. */
static void *map_all_the_time(void *opaque)
{
	struct storm *storm = opaque;
	void *volatile mapping = NULL;

	if (sigsetjmp(recovery, 1)) {
		munmap(mapping, storm->mapped);
		return NULL;
	}
	while (!storm->stop) {
		mapping = map(storm);
		if (!mapping)
			return NULL;
		(void)*(volatile uint32_t *)mapping;
		munmap(mapping, storm->mapped);
	}
	return NULL;
}

/*
 * The first register alone: behind it nothing may answer, and arm64 does not survive an
 * access of the kernel there.
 */
static void *read_all_the_time(void *opaque)
{
	struct storm *storm = opaque;
	uint32_t data;

	while (!storm->stop) {
		if (pread(storm->fd, &data, sizeof(data), (off_t)storm->offset) < 0) {
			storm->read_errno = errno;
			return NULL;
		}
		storm->reads++;
	}
	return NULL;
}

/* A level line that stays up fires as soon as it is unmasked. */
static int fire_again(struct storm *storm, unsigned int count)
{
	if (storm->unmask < 0)
		return set_irq_now(storm->fd, storm->irq,
				   VFIO_IRQ_SET_ACTION_TRIGGER);
	if (count % 2)
		return set_irq_now(storm->fd, storm->irq,
				   VFIO_IRQ_SET_ACTION_UNMASK);
	return eventfd_write(storm->unmask, 1) ? errno : 0;
}

static void *interrupt_all_the_time(void *opaque)
{
	struct storm *storm = opaque;

	while (!storm->stop) {
		int error;

		if (wait_eventfd(storm->trigger, PATIENCE_MS))
			storm->interrupts++;
		else if ((error = set_irq_now(storm->fd, storm->irq,
					      VFIO_IRQ_SET_ACTION_TRIGGER))) {
			/* The line is low: fire it in software. */
			storm->set_irqs_errno = error;
			return NULL;
		}
		error = fire_again(storm, storm->interrupts);
		if (error) {
			storm->set_irqs_errno = error;
			return NULL;
		}
	}
	return NULL;
}

static const char *map_first_area(struct storm *storm)
{
	struct dtio_region_info info;
	struct dtio_mmap_area *areas;

	if (dtio_get_region(storm->fd, 0, &info, &areas, NULL))
		return "region 0 does not say what it is";
	storm->offset = info.offset;
	storm->readable = kernel_reads(&info);
	if (!areas)
		return NULL;
	storm->area = info.offset + areas[0].offset;
	storm->mapped = areas[0].length;
	free(areas);
	storm->mapping = map(storm);
	return storm->mapping ? NULL :
				"region 0 cannot be mapped, and says that it can";
}

static const char *arm_interrupt(struct storm *storm)
{
	const struct known_kind *kind = device_kind();
	struct dtio_irq_info info;

	if (dtio_get_irq(storm->fd, storm->irq, &info, NULL))
		return "the interrupt does not say what it is";
	storm->trigger = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (storm->trigger < 0 ||
	    set_irq_eventfd(storm->fd, storm->irq, VFIO_IRQ_SET_ACTION_TRIGGER,
			    storm->trigger))
		return "the interrupt takes no trigger";
	if (info.features & DTIO_IRQ_MASKABLE) {
		storm->unmask = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
		if (storm->unmask < 0 ||
		    set_irq_eventfd(storm->fd, storm->irq,
				    VFIO_IRQ_SET_ACTION_UNMASK, storm->unmask))
			return "the interrupt takes no unmask eventfd";
	}
	if (kind && kind->raise)
		kind->raise(storm->fd, storm->offset);
	else if (set_irq_now(storm->fd, storm->irq,
			     VFIO_IRQ_SET_ACTION_TRIGGER))
		return "the interrupt does not fire by hand";
	return NULL;
}

static const char *start_thread(struct storm *storm, void *(*run)(void *))
{
	if (pthread_create(&storm->threads[storm->num_threads], NULL, run,
			   storm))
		return "no thread to be had";
	storm->num_threads++;
	return NULL;
}

const char *storm_start(struct storm *storm, int fd, uint32_t irq)
{
	struct sigaction action = { .sa_handler = on_sigbus };
	const char *failed;

	memset(storm, 0, sizeof(*storm));
	storm->fd = fd;
	storm->irq = irq;
	storm->trigger = storm->unmask = -1;
	if (sigaction(SIGBUS, &action, NULL))
		return "no signal handler to be had";

	failed = map_first_area(storm);
	if (!failed && device->num_irqs)
		failed = arm_interrupt(storm);
	if (!failed && storm->readable)
		failed = start_thread(storm, read_all_the_time);
	if (!failed && storm->mapping)
		failed = start_thread(storm, touch_all_the_time);
	if (!failed && storm->mapping)
		failed = start_thread(storm, map_all_the_time);
	if (!failed && storm->trigger >= 0)
		failed = start_thread(storm, interrupt_all_the_time);
	if (failed)
		storm_stop(storm);
	return failed;
}

void storm_stop(struct storm *storm)
{
	storm->stop = true;
	while (storm->num_threads)
		pthread_join(storm->threads[--storm->num_threads], NULL);
	if (storm->mapping)
		munmap(storm->mapping, storm->mapped);
	if (storm->unmask >= 0)
		close(storm->unmask);
	if (storm->trigger >= 0)
		close(storm->trigger);
	storm->mapping = NULL;
	storm->unmask = storm->trigger = -1;
}
