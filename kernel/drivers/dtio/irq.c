// SPDX-License-Identifier: GPL-2.0-only
/*
 * Interrupts: the table of them, and setting them up. Each signals an eventfd;
 * a line that can be masked is masked and unmasked by ioctl or by eventfd.
 *
 * Locking: @dtio->lock serialises set-up, reset, open and close. line.c has
 * what happens in between.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/eventfd.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/irqdomain.h>
#include <linux/log2.h>
#include <linux/nospec.h>
#include <linux/of.h>
#include <linux/of_irq.h>
#include <linux/slab.h>
#include <linux/sprintf.h>
#include <linux/string.h>

#include "dtio.h"
#include "irqcore.h"

/* Rows that are no line: MSIs, and the request interrupt. */
static void dtio_irq_init_other(struct dtio_irq *irq, struct dtio_device *dtio,
				enum dtio_irq_type type, const char *name)
{
	irq->dtio = dtio;
	irq->type = type;
	irq->status = DTIO_IRQ_OK;
	irq->features = DTIO_IRQ_EVENTFD;
	irq->dt_index = DTIO_NO_INDEX;
	irq->name = name;
	dtio_line_init(irq);
}

static void dtio_irq_init(struct dtio_irq *irq, struct dtio_device *dtio,
			  struct device_node *np, unsigned int index)
{
	const char *name;

	irq->dtio = dtio;
	irq->type = np == dtio->vdev.dev->of_node ? DTIO_IRQ_WIRED :
						    DTIO_IRQ_CHILD;
	irq->np = of_node_get(np);
	irq->dt_index = index;
	irq->status = DTIO_IRQ_OK;
	dtio_line_init(irq);
	if (!of_property_read_string_index(np, "interrupt-names", index, &name))
		irq->name = name;
}

static bool dtio_irq_is_line(const struct dtio_irq *irq)
{
	return irq->type == DTIO_IRQ_WIRED || irq->type == DTIO_IRQ_CHILD ||
	       irq->type == DTIO_IRQ_GPIO;
}

/**
 * dtio_irq_get - look up an interrupt by an index that came from the user
 * @dtio: the device
 * @index: any number
 *
 * Return: the interrupt, or NULL if there is none with this index.
 */
struct dtio_irq *dtio_irq_get(struct dtio_device *dtio, u32 index)
{
	if (index >= dtio->num_irqs)
		return NULL;
	return &dtio->irqs[array_index_nospec(index, dtio->num_irqs)];
}

/**
 * dtio_irqs_count_lines - how many rows of the interrupt table are the device's lines
 * @dtio: the device
 *
 * Return: their number, without those of nodes below the device's; their indexes are
 * those from 0 on.
 */
u32 dtio_irqs_count_lines(const struct dtio_device *dtio)
{
	u32 count = 0;

	while (dtio->irqs[count].type == DTIO_IRQ_WIRED)
		count++;
	return count;
}

/**
 * dtio_irq_count - how many sub-indexes an interrupt has
 * @irq: the interrupt
 *
 * Return: 0 for a line that cannot be used.
 */
u32 dtio_irq_count(const struct dtio_irq *irq)
{
	if (irq->type == DTIO_IRQ_MSI)
		return DTIO_MSI_MAX;
	return irq->status == DTIO_IRQ_OK ? 1 : 0;
}

/* Called from an eventfd's wake-up, with the lock of the eventfd held. */
static int dtio_irq_mask_signalled(void *opaque, void *unused)
{
	dtio_line_set_masked(opaque, true);
	return 0;
}

static int dtio_irq_unmask_signalled(void *opaque, void *unused)
{
	dtio_line_unmask_signalled(opaque);
	return 0;
}

static void dtio_irqfd_clear(struct dtio_irqfd *irqfd)
{
	if (!irqfd->ctx)
		return;
	vfio_virqfd_disable(&irqfd->virqfd);
	eventfd_ctx_put(irqfd->ctx);
	irqfd->ctx = NULL;
}

/*
 * One eventfd as the trigger and as the unmask of a line is a mistake: the line
 * would unmask itself as often as it fires. It is refused where it is seen. That
 * is no protection: @fd may lead somewhere else when it is looked up again, and two
 * lines may unmask each other; dtio_line_unmask_signalled() makes both harmless.
 */
static int dtio_irqfd_set(struct dtio_irq *irq, struct dtio_irqfd *irqfd, int fd,
			  int (*handler)(void *, void *))
{
	struct eventfd_ctx *ctx;
	int ret;

	if (fd < 0) {
		dtio_irqfd_clear(irqfd);
		return 0;
	}
	if (READ_ONCE(irqfd->virqfd))
		return -EBUSY;
	/* Closed by the user, which has disabled it. */
	dtio_irqfd_clear(irqfd);

	ctx = eventfd_ctx_fdget(fd);
	if (IS_ERR(ctx))
		return PTR_ERR(ctx);
	if (ctx == irq->trigger) {
		eventfd_ctx_put(ctx);
		return -EINVAL;
	}

	/* Before it is armed: an eventfd already signalled counts at once. */
	irqfd->ctx = ctx;
	ret = vfio_virqfd_enable(irq, handler, NULL, NULL, &irqfd->virqfd, fd);
	if (ret) {
		irqfd->ctx = NULL;
		eventfd_ctx_put(ctx);
	}
	return ret;
}

static void dtio_irq_clear_trigger(struct dtio_irq *irq)
{
	if (!irq->trigger)
		return;
	dtio_line_disarm(irq);
	eventfd_ctx_put(irq->trigger);
	irq->trigger = NULL;
}

/* Lines of GPIOs are freed, and what masks them with them. */
static void dtio_irq_disable(struct dtio_irq *irq)
{
	if (irq->type == DTIO_IRQ_GPIO) {
		dtio_irqfd_clear(&irq->mask);
		dtio_irqfd_clear(&irq->unmask);
	}
	dtio_irq_clear_trigger(irq);
	if (irq->type == DTIO_IRQ_GPIO)
		dtio_gpio_irq_free(irq);
}

static int dtio_irq_set_trigger(struct dtio_irq *irq, int fd)
{
	struct eventfd_ctx *trigger;
	int ret = 0;

	if (fd < 0) {
		dtio_irq_disable(irq);
		return 0;
	}

	trigger = eventfd_ctx_fdget(fd);
	if (IS_ERR(trigger))
		return PTR_ERR(trigger);
	if (trigger == irq->mask.ctx || trigger == irq->unmask.ctx)
		ret = -EINVAL;
	else if (irq->type == DTIO_IRQ_GPIO && !irq->trigger)
		ret = dtio_gpio_irq_request(irq);
	if (ret) {
		eventfd_ctx_put(trigger);
		return ret;
	}

	dtio_irq_clear_trigger(irq);
	irq->trigger = trigger;
	dtio_line_set_armed(irq, true);
	return 0;
}

/* The user fires the line in software, to test that the eventfd arrives. */
static int dtio_irq_loop_back(struct dtio_irq *irq)
{
	if (irq->trigger && dtio_line_fire(irq, false, NULL))
		eventfd_signal(irq->trigger);
	return 0;
}

/**
 * dtio_irq_set - set up one interrupt, VFIO_DEVICE_SET_IRQS
 * @irq: the interrupt
 * @flags: VFIO_IRQ_SET_*, checked by vfio_set_irqs_validate_and_prepare()
 * @start: first sub-index
 * @count: how many sub-indexes
 * @data: what @flags says, or NULL
 *
 * Return: 0; -EINVAL for several actions at once, a sub-index that the line does not
 * have, masking a line that cannot be masked, and one eventfd in two roles; -ENXIO for
 * a line that cannot be used; -EBUSY for a second mask or unmask eventfd; -ENODEV if
 * the host has taken the device back; or what the eventfd lookup, dtio_msi_set() or
 * dtio_gpio_irq_request() returns.
 */
int dtio_irq_set(struct dtio_irq *irq, u32 flags, u32 start, u32 count,
		 void *data)
{
	u32 action = flags & VFIO_IRQ_SET_ACTION_TYPE_MASK;
	bool eventfd = flags & VFIO_IRQ_SET_DATA_EVENTFD;

	if (!is_power_of_2(action))
		return -EINVAL;
	if (irq->type == DTIO_IRQ_MSI)
		return dtio_msi_set(irq->dtio, flags, start, count, data);

	guard(mutex)(&irq->dtio->lock);

	if (irq->dtio->state != DTIO_OPEN)
		return -ENODEV;
	if (irq->status != DTIO_IRQ_OK)
		return -ENXIO;

	/* "Disable everything", the one call that names no sub-index. */
	if (action == VFIO_IRQ_SET_ACTION_TRIGGER && !count &&
	    flags & VFIO_IRQ_SET_DATA_NONE) {
		dtio_irq_disable(irq);
		return 0;
	}

	if (start != 0 || count != 1)
		return -EINVAL;
	if (action != VFIO_IRQ_SET_ACTION_TRIGGER &&
	    !(irq->features & DTIO_IRQ_MASKABLE))
		return -EINVAL;
	if (action != VFIO_IRQ_SET_ACTION_TRIGGER && irq->type == DTIO_IRQ_GPIO &&
	    !irq->trigger)
		return -EINVAL;
	if (flags & VFIO_IRQ_SET_DATA_BOOL && !*(u8 *)data)
		return 0;

	switch (action) {
	case VFIO_IRQ_SET_ACTION_TRIGGER:
		if (eventfd)
			return dtio_irq_set_trigger(irq, *(s32 *)data);
		return dtio_irq_loop_back(irq);
	case VFIO_IRQ_SET_ACTION_MASK:
		if (eventfd)
			return dtio_irqfd_set(irq, &irq->mask, *(s32 *)data,
					      dtio_irq_mask_signalled);
		dtio_line_set_masked(irq, true);
		return 0;
	case VFIO_IRQ_SET_ACTION_UNMASK:
		if (eventfd)
			return dtio_irqfd_set(irq, &irq->unmask, *(s32 *)data,
					      dtio_irq_unmask_signalled);
		dtio_line_set_masked(irq, false);
		return 0;
	}
	return -EINVAL;
}

/**
 * dtio_irq_state - what a line is doing right now
 * @irq: the interrupt
 * @state: a set of DTIO_IRQ_STATE_*
 * @fired: how often it has fired since the device was opened
 *
 * Return: 0, -ENODEV if the device is not open, or -ENXIO for a line that cannot be
 * used.
 */
int dtio_irq_state(struct dtio_irq *irq, u32 *state, u64 *fired)
{
	bool pending = false;

	guard(mutex)(&irq->dtio->lock);
	if (irq->dtio->state != DTIO_OPEN)
		return -ENODEV;
	if (irq->status != DTIO_IRQ_OK)
		return -ENXIO;

	*state = 0;
	if (irq->virq &&
	    irq_get_irqchip_state(irq->virq, IRQCHIP_STATE_PENDING, &pending))
		*state |= DTIO_IRQ_STATE_UNKNOWN;
	else if (pending)
		*state |= DTIO_IRQ_STATE_PENDING;

	scoped_guard(spinlock_irqsave, &irq->lock) {
		if (irq->latched)
			*state |= DTIO_IRQ_STATE_PENDING;
		if (irq->masked)
			*state |= DTIO_IRQ_STATE_MASKED;
		*fired = irq->fired;
	}
	return 0;
}

/* A node below may have become a device of the host since; that keeps its line. */
static bool dtio_irq_is_lost(const struct dtio_irq *irq)
{
	return irq->type != DTIO_IRQ_WIRED &&
	       !dtio_of_is_part(irq->dtio->vdev.dev->of_node, irq->np);
}

static int dtio_irq_get_virq(const struct dtio_irq *irq)
{
	const struct dtio_device *dtio = irq->dtio;
	int virq;

	if (irq->type == DTIO_IRQ_WIRED)
		return dtio->bus->get_irq(dtio->vdev.dev, irq->dt_index);
	if (irq->type == DTIO_IRQ_GPIO)
		return dtio_gpio_irq_get(irq);
	virq = of_irq_get(irq->np, irq->dt_index);
	/* As platform_get_irq_optional() has it. */
	return virq > 0 || virq == -EPROBE_DEFER ? virq : -ENXIO;
}

static int dtio_irq_map(const struct dtio_irq *irq)
{
	int virq;

	if (dtio_irq_is_lost(irq))
		return -EBUSY;
	virq = dtio_irq_get_virq(irq);
	if (virq <= 0 || irq->type == DTIO_IRQ_GPIO ||
	    !dtio_irqcore_is_left_over(virq))
		return virq;
	irq_dispose_mapping(virq);
	return dtio_irq_get_virq(irq);
}

/*
 * Says why a line cannot be used, unless that has been said. What is found out at
 * bind is in the device's verdict, too. -ENXIO is an entry that is meant to lead
 * nowhere.
 */
static void dtio_irq_tell(struct dtio_irq *irq, enum dtio_irq_status status,
			  int virq, int error, bool binding)
{
	char *node __free(kfree) = NULL;
	struct device *dev = irq->dtio->vdev.dev;
	char holder[64], why[160];

	if (status == DTIO_IRQ_OK || status == irq->status || error == -ENXIO)
		return;
	/* The resource tells what is wrong with a GPIO line. */
	if (irq->type == DTIO_IRQ_GPIO && virq <= 0)
		return;
	if (dtio_irq_is_lost(irq))
		strscpy(why, "the host has made a device of its node");
	else if (status == DTIO_IRQ_SHARED &&
		 dtio_irqcore_holder(virq, holder, sizeof(holder)))
		snprintf(why, sizeof(why),
			 "taken by \"%s\", see /proc/interrupts; unbind its driver first",
			 holder);
	else if (status == DTIO_IRQ_DEFERRED)
		strscpy(why, "its interrupt controller has no driver yet");
	else
		snprintf(why, sizeof(why), "%pe", ERR_PTR(error));

	if (irq->type != DTIO_IRQ_WIRED)
		node = kasprintf(GFP_KERNEL, " of %pOF", irq->np);

	if (binding)
		dtio_note(dev, "interrupt %u (%s)%s cannot be used: %s",
			  irq->dt_index, irq->name ?: "unnamed", node ?: "",
			  why);
	else
		dtio_err_limited(irq->dtio,
				 "interrupt %u (%s)%s cannot be used: %s\n",
				 irq->dt_index, irq->name ?: "unnamed",
				 node ?: "", why);
}

/*
 * The row before this one that has the same line, or NULL. Some nodes have a line
 * once for each of several purposes, and their drivers request it once for each, as
 * shared.
 */
static const struct dtio_irq *dtio_irq_find_first(const struct dtio_irq *irq,
						  int virq)
{
	const struct dtio_irq *first;

	for (first = irq->dtio->irqs; first < irq; first++)
		if (first->virq == virq)
			return first;
	return NULL;
}

/* Requests the line, or finds out whether that would work; a GPIO's is requested later. */
static int dtio_irq_take(struct dtio_irq *irq, bool binding)
{
	if (irq->type == DTIO_IRQ_GPIO)
		return irq_has_action(irq->virq) ? -EBUSY : 0;
	return binding ? dtio_line_try(irq) : dtio_line_request(irq);
}

/*
 * Finds the line that the row is about, and requests it, or finds out whether that
 * would work. Any failure but -ENOMEM is one of the line, and goes into its status.
 */
static int dtio_irq_find(struct dtio_irq *irq, bool binding)
{
	enum dtio_irq_status status = DTIO_IRQ_OK;
	const struct dtio_irq *first;
	int virq, ret;

	lockdep_assert_held(&irq->dtio->lock);
	irq->features = 0;
	irq->trigger_type = 0;

	virq = dtio_irq_map(irq);
	first = virq > 0 ? dtio_irq_find_first(irq, virq) : NULL;
	if (first) {
		irq->status = DTIO_IRQ_REPEATED;
		irq->same_as = dtio_irq_index(first);
		if (irq->type != DTIO_IRQ_GPIO)
			irq->trigger_type = first->trigger_type;
		return 0;
	}
	ret = virq > 0 ? 0 : virq ?: -ENXIO;
	if (!ret) {
		irq->virq = virq;
		if (irq->type != DTIO_IRQ_GPIO)
			irq->trigger_type = irq_get_trigger_type(virq);
		irq->features = DTIO_IRQ_EVENTFD;
		if (irq->trigger_type & IRQ_TYPE_LEVEL_MASK)
			irq->features |= DTIO_IRQ_MASKABLE |
					 DTIO_IRQ_AUTOMASKED;
		ret = dtio_irq_take(irq, binding);
	}
	if (ret) {
		irq->features = 0;
		irq->virq = 0;
	}
	if (ret == -ENOMEM)
		return ret;
	if (ret)
		status = ret == -EBUSY ? DTIO_IRQ_SHARED :
			 ret == -EPROBE_DEFER ? DTIO_IRQ_DEFERRED :
						DTIO_IRQ_ABSENT;
	dtio_irq_tell(irq, status, virq, ret, binding);
	irq->status = status;
	return 0;
}

/* The line was requested only to see whether it can be. */
static int dtio_irqs_check(struct dtio_device *dtio)
{
	unsigned int i;
	int ret = 0;

	guard(mutex)(&dtio->lock);
	for (i = 0; i < dtio->num_irqs && !ret; i++)
		if (dtio_irq_is_line(&dtio->irqs[i]))
			ret = dtio_irq_find(&dtio->irqs[i], true);
	for (i = 0; i < dtio->num_irqs; i++)
		dtio->irqs[i].virq = 0;
	return ret;
}

static int dtio_irqs_count_child(struct device_node *np, unsigned int index,
				 void *data)
{
	++*(unsigned int *)data;
	return 0;
}

struct dtio_irqs_filler {
	struct dtio_device *dtio;
	unsigned int room;
};

/* The device tree may have grown since the rows were counted. */
static int dtio_irqs_add_child(struct device_node *np, unsigned int index,
			       void *data)
{
	struct dtio_irqs_filler *filler = data;
	struct dtio_device *dtio = filler->dtio;

	if (dtio->num_irqs == filler->room)
		return -ENOSPC;
	dtio_irq_init(&dtio->irqs[dtio->num_irqs++], dtio, np, index);
	return 0;
}

/**
 * dtio_irqs_init - make the interrupt table
 * @dtio: the device
 *
 * The table has a row for each interrupt of the device's node, also for those
 * that lead nowhere, and after them for each of the nodes below it that are part of
 * the device, then for each GPIO line. Lines that cannot be requested are logged now, before there is a user.
 * Each open tries again, since the line's controller may get a driver at any time, and
 * another device may free the line. After the lines come a row for MSIs, if an MSI
 * controller takes some from the device, and the request interrupt, which is the
 * kernel's own.
 *
 * Return: 0 or -ENOMEM.
 */
int dtio_irqs_init(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	struct device_node *np = dev->of_node;
	unsigned int own = dtio_of_count_irqs(np), i;
	struct dtio_irqs_filler filler = { .dtio = dtio, .room = own };

	dtio_of_each_child_irq(np, dtio_irqs_count_child, &filler.room);
	dtio->irqs = kvcalloc(filler.room + dtio->resources.count + 2,
			      sizeof(*dtio->irqs), GFP_KERNEL);
	if (!dtio->irqs)
		return -ENOMEM;

	while (dtio->num_irqs < own) {
		unsigned int index = dtio->num_irqs++;

		dtio_irq_init(&dtio->irqs[index], dtio, np, index);
	}
	dtio_of_each_child_irq(np, dtio_irqs_add_child, &filler);
	for (i = 0; i < dtio->resources.count; i++)
		if (dtio->resources.rows[i].ops->type == DTIO_RESOURCE_GPIO)
			dtio_gpio_irq_init(&dtio->irqs[dtio->num_irqs++], dtio, i);
	if (dtio_msi_possible(dev))
		dtio_irq_init_other(&dtio->irqs[dtio->num_irqs++], dtio,
				    DTIO_IRQ_MSI, "msi");
	dtio_irq_init_other(&dtio->irqs[dtio->num_irqs++], dtio,
			    DTIO_IRQ_REQUEST, "request");
	return dtio_irqs_check(dtio);
}

/**
 * dtio_irqs_exit - let go of the interrupt table
 * @dtio: the device, closed; it may have none
 */
void dtio_irqs_exit(struct dtio_device *dtio)
{
	unsigned int i;

	for (i = 0; i < dtio->num_irqs; i++)
		of_node_put(dtio->irqs[i].np);
	kvfree(dtio->irqs);
}

static int dtio_irq_open(struct dtio_irq *irq)
{
	irq->masked = false;
	irq->fired = 0;
	if (!dtio_irq_is_line(irq))
		return 0;
	return dtio_irq_find(irq, false);
}

static void dtio_irq_close(struct dtio_irq *irq)
{
	dtio_irqfd_clear(&irq->mask);
	dtio_irqfd_clear(&irq->unmask);
	dtio_irq_disable(irq);
	dtio_line_free(irq);
	irq->virq = 0;
}

/**
 * dtio_irqs_close - disarm and let go of all interrupts
 * @dtio: the device
 */
void dtio_irqs_close(struct dtio_device *dtio)
{
	unsigned int i;

	lockdep_assert_held(&dtio->lock);
	dtio_msi_release(dtio);
	for (i = 0; i < dtio->num_irqs; i++)
		dtio_irq_close(&dtio->irqs[i]);
}

/**
 * dtio_irqs_open - request each interrupt, and find out which of them can be used
 * @dtio: the device
 *
 * A line that cannot be requested does not fail the open: it is listed with the
 * reason.
 *
 * Return: 0 or -ENOMEM.
 */
int dtio_irqs_open(struct dtio_device *dtio)
{
	unsigned int i;
	int ret = 0;

	lockdep_assert_held(&dtio->lock);
	for (i = 0; i < dtio->num_irqs && !ret; i++)
		ret = dtio_irq_open(&dtio->irqs[i]);
	if (ret)
		dtio_irqs_close(dtio);
	return ret;
}

/**
 * dtio_irqs_request - ask the user to let go of the device
 * @dtio: the device
 *
 * Return: whether the user has set up the request interrupt.
 */
bool dtio_irqs_request(struct dtio_device *dtio)
{
	struct dtio_irq *irq = &dtio->irqs[dtio->num_irqs - 1];

	guard(mutex)(&dtio->lock);
	if (!irq->trigger)
		return false;
	dtio_irq_loop_back(irq);
	return true;
}

/**
 * dtio_irqs_quiesce - keep all interrupts from firing, before a reset
 * @dtio: the device; its @lock is held until dtio_irqs_resume()
 */
void dtio_irqs_quiesce(struct dtio_device *dtio)
{
	unsigned int i;

	lockdep_assert_held(&dtio->lock);
	for (i = 0; i < dtio->num_irqs; i++) {
		struct dtio_irq *irq = &dtio->irqs[i];

		/* What is reset is what a GPIO line is, too. */
		if (irq->type == DTIO_IRQ_GPIO) {
			dtio_irq_disable(irq);
			dtio_gpio_irq_forget(irq);
		} else if (irq->trigger) {
			dtio_line_disarm(irq);
		}
	}
	dtio_msi_quiesce(dtio);
}

/**
 * dtio_irqs_resume - arm again, unmasked, what dtio_irqs_quiesce() stopped
 * @dtio: the device
 *
 * Interrupts that the device raised before it was reset are dropped.
 */
void dtio_irqs_resume(struct dtio_device *dtio)
{
	unsigned int i;

	lockdep_assert_held(&dtio->lock);
	for (i = 0; i < dtio->num_irqs; i++) {
		struct dtio_irq *irq = &dtio->irqs[i];

		dtio_line_flush(irq);
		if (!irq->trigger)
			continue;
		dtio_line_set_masked(irq, false);
		dtio_line_set_armed(irq, true);
	}
	dtio_msi_resume(dtio);
}
