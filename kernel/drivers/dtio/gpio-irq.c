// SPDX-License-Identifier: GPL-2.0-only
/*
 * Interrupts of GPIO lines, which are rows of the interrupt table. What one is triggered
 * by is the user's choice, and nothing of it is requested before the user sets it up: a
 * line whose interrupt is requested cannot be driven. When it has been freed, the
 * interrupt core knows of no other trigger than before, as that would be in the way of
 * the next driver.
 *
 * Locking: all of this is serialised by &dtio_device.lock.
 */
#include <linux/cleanup.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/of.h>
#include <linux/spinlock.h>

#include "dtio.h"
#include "irqcore.h"

static struct dtio_resource *dtio_gpio_irq_row(const struct dtio_irq *irq)
{
	return &irq->dtio->resources.rows[irq->dt_index];
}

/**
 * dtio_gpio_irq_init - make a row of the interrupt table for a GPIO line
 * @irq: the row, zeroed
 * @dtio: the device
 * @resource: index of the line's row of the resource table
 */
void dtio_gpio_irq_init(struct dtio_irq *irq, struct dtio_device *dtio, u32 resource)
{
	const struct dtio_resource *row = &dtio->resources.rows[resource];

	irq->dtio = dtio;
	irq->type = DTIO_IRQ_GPIO;
	irq->np = of_node_get(row->np);
	irq->name = row->name;
	irq->dt_index = resource;
	irq->status = DTIO_IRQ_OK;
	dtio_line_init(irq);
}

/**
 * dtio_gpio_irq_get - the Linux interrupt of a row
 * @irq: the row
 *
 * Return: its number, or why there is none: -EBUSY, -EPROBE_DEFER or -ENXIO.
 */
int dtio_gpio_irq_get(const struct dtio_irq *irq)
{
	const struct dtio_resource *row = dtio_gpio_irq_row(irq);

	switch (row->error) {
	case 0:
		return row->gpio->virq > 0 ? row->gpio->virq : -ENXIO;
	case EBUSY:
		return -EBUSY;
	case EAGAIN:
		return -EPROBE_DEFER;
	default:
		return -ENXIO;
	}
}

/**
 * dtio_gpio_irq_is_used - whether the interrupt of a GPIO line has been requested
 * @gpio: the line
 *
 * Return: whether it has, by the device or by another.
 */
bool dtio_gpio_irq_is_used(const struct dtio_gpio *gpio)
{
	return gpio->virq > 0 && irq_has_action(gpio->virq);
}

/**
 * dtio_gpio_irq_is_ours - whether it is the device that has requested it
 * @dtio: the device
 * @gpio: the line
 *
 * Return: whether it is; as the line's interrupt, or as one that a node of the device
 * has among its own.
 */
bool dtio_gpio_irq_is_ours(struct dtio_device *dtio, const struct dtio_gpio *gpio)
{
	unsigned int i;

	lockdep_assert_held(&dtio->lock);

	for (i = 0; i < dtio->num_irqs; i++)
		if (dtio->irqs[i].virq == gpio->virq && dtio->irqs[i].action_name)
			return true;
	return false;
}

static void dtio_gpio_irq_set_trigger(struct dtio_irq *irq, u32 trigger)
{
	irq->trigger_type = trigger;
	irq->features = DTIO_IRQ_EVENTFD;
	if (trigger & IRQ_TYPE_LEVEL_MASK)
		irq->features |= DTIO_IRQ_MASKABLE | DTIO_IRQ_AUTOMASKED;
}

/* Whether it could be requested now, by what nothing has to be asked for */
static int dtio_gpio_irq_check(const struct dtio_irq *irq)
{
	struct dtio_resource *row = dtio_gpio_irq_row(irq);

	if (irq->status != DTIO_IRQ_OK)
		return -ENXIO;
	if (dtio_gpio_irq_is_used(row->gpio) || dtio_gpio_is_driven(row->gpio))
		return -EBUSY;
	return dtio_resource_may_fail(irq->dtio, row) ? 0 : -EAGAIN;
}

static bool dtio_gpio_irq_is_trigger(u64 trigger)
{
	switch (trigger) {
	case DTIO_IRQ_TRIGGER_EDGE_RISING:
	case DTIO_IRQ_TRIGGER_EDGE_FALLING:
	case DTIO_IRQ_TRIGGER_EDGE_RISING | DTIO_IRQ_TRIGGER_EDGE_FALLING:
	case DTIO_IRQ_TRIGGER_LEVEL_HIGH:
	case DTIO_IRQ_TRIGGER_LEVEL_LOW:
		return true;
	default:
		return false;
	}
}

static struct dtio_irq *dtio_gpio_irq_of(struct dtio_device *dtio,
					 const struct dtio_resource *row)
{
	const u32 resource = row - dtio->resources.rows;
	unsigned int i;

	for (i = 0; i < dtio->num_irqs; i++)
		if (dtio->irqs[i].type == DTIO_IRQ_GPIO &&
		    dtio->irqs[i].dt_index == resource)
			return &dtio->irqs[i];
	return NULL;
}

/**
 * dtio_gpio_irq_choose - choose what the interrupt of a GPIO line is triggered by
 * @dtio: the device, open
 * @row: the line's row of the resource table
 * @trigger: any number from the user
 *
 * The controller is asked whether it takes that.
 *
 * Return: 0, -EINVAL, -ENXIO if the interrupt cannot be used, -EBUSY if it is set up or
 * the line driven, -EAGAIN if too much of this has failed, or what the controller says.
 */
int dtio_gpio_irq_choose(struct dtio_device *dtio, struct dtio_resource *row,
			 u64 trigger)
{
	struct dtio_irq *irq = dtio_gpio_irq_of(dtio, row);
	u32 before;
	int ret;

	lockdep_assert_held(&dtio->lock);

	if (!dtio_gpio_irq_is_trigger(trigger))
		return -EINVAL;
	if (!irq)
		return -ENXIO;
	ret = dtio_gpio_irq_check(irq);
	if (ret)
		return ret;

	before = irq->trigger_type;
	dtio_gpio_irq_set_trigger(irq, trigger);
	ret = dtio_line_try(irq);
	dtio_irqcore_set_trigger(irq->virq, row->gpio->rests_at);
	if (ret)
		dtio_gpio_irq_set_trigger(irq, before);
	row->failed = ret;
	return ret;
}

/**
 * dtio_gpio_irq_request - request the interrupt of a GPIO line, as it is set up
 * @irq: its row, which has no eventfd yet
 *
 * Return: 0, -EINVAL if it has no trigger, -EBUSY if the line is driven, if another has
 * the line or the interrupt, or what the controller says.
 */
int dtio_gpio_irq_request(struct dtio_irq *irq)
{
	struct dtio_resource *row = dtio_gpio_irq_row(irq);
	int ret;

	lockdep_assert_held(&irq->dtio->lock);

	if (!irq->trigger_type)
		return -EINVAL;
	ret = dtio_resource_error(irq->dtio, row);
	if (ret)
		return ret;
	ret = dtio_gpio_irq_check(irq);
	if (ret)
		return ret;
	/* Nothing is left of when it was set up before. */
	scoped_guard(spinlock_irqsave, &irq->lock) {
		irq->masked = false;
		irq->latched = false;
	}
	ret = dtio_line_request(irq);
	row->failed = ret;
	return ret;
}

/**
 * dtio_gpio_irq_free - free the interrupt of a GPIO line
 * @irq: its row, disarmed; it may have not been set up
 */
void dtio_gpio_irq_free(struct dtio_irq *irq)
{
	if (!irq->action_name)
		return;
	dtio_line_free(irq);
	dtio_irqcore_set_trigger(irq->virq, dtio_gpio_irq_row(irq)->gpio->rests_at);
}

/**
 * dtio_gpio_irq_forget - forget what the user has chosen
 * @irq: the row, freed
 */
void dtio_gpio_irq_forget(struct dtio_irq *irq)
{
	if (irq->status == DTIO_IRQ_OK)
		dtio_gpio_irq_set_trigger(irq, 0);
}
