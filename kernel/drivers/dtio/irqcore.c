// SPDX-License-Identifier: GPL-2.0-only
/*
 * What dtio asks of the interrupt core beyond its usual interface. Each function
 * says what the core would have to offer instead.
 */
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/irqdesc.h>
#include <linux/string.h>

#include "irqcore.h"

/* The controller on the line's way that irq_set_vcpu_affinity() ends at. */
static struct irq_data *dtio_irqcore_forwarder(unsigned int virq)
{
	struct irq_data *data;

	for (data = irq_get_irq_data(virq); data; data = data->parent_data)
		if (data->chip && data->chip->irq_set_vcpu_affinity &&
		    data->chip->irq_set_vcpu_affinity !=
		    irq_chip_set_vcpu_affinity_parent)
			break;
	return data;
}

/**
 * dtio_irqcore_can_forward - can a level line be left active when it has fired?
 * @virq: the Linux interrupt, requested or not
 *
 * That takes a controller that splits the end of an interrupt in two, as the GIC
 * does: dropping the priority, done when the handler has returned, and deactivating
 * the line, which does not fire before. Nothing asks for the latter to be left
 * out but "forwarding to a vCPU", which other controllers take to mean other
 * things: the ITS reads a structure of its own out of the vCPU. So it has to be the
 * GIC itself.
 *
 * Missing: a flag of the chip that says so.
 *
 * Return: whether dtio_irqcore_forward() may be called.
 */
bool dtio_irqcore_can_forward(unsigned int virq)
{
	struct irq_data *data = dtio_irqcore_forwarder(virq);

	return data && !data->parent_data &&
	       data->chip->irq_set_irqchip_state && data->chip->name &&
	       (!strcmp(data->chip->name, "GICv2") ||
		!strcmp(data->chip->name, "GICv3"));
}

/**
 * dtio_irqcore_forward - leave a line active when it has fired
 * @virq: the Linux interrupt; requested by the caller, for which
 *        dtio_irqcore_can_forward()
 *
 * The handler has to run in hard interrupt context. Before it wakes a thread the
 * flow handler masks the line, and the GIC deactivates a forwarded line when it
 * is masked.
 *
 * Missing: a flag of request_irq(), with which the core would see to that.
 *
 * Return: what dtio_irqcore_deactivate() takes, or NULL if the line is not to be
 * forwarded.
 */
struct irq_data *dtio_irqcore_forward(unsigned int virq)
{
	struct irq_data *data = dtio_irqcore_forwarder(virq);

	/* The GIC looks at nothing but whether there is a vCPU. */
	if (irq_set_vcpu_affinity(virq, data))
		return NULL;
	return data;
}

/**
 * dtio_irqcore_unforward - undo dtio_irqcore_forward()
 * @virq: the Linux interrupt, still requested, not active
 */
void dtio_irqcore_unforward(unsigned int virq)
{
	irq_set_vcpu_affinity(virq, NULL);
}

/**
 * dtio_irqcore_can_sleep - does it take sleeping to enable and disable a line?
 * @virq: the Linux interrupt
 *
 * As with a GPIO expander on I2C.
 *
 * Missing: what gpiod_cansleep() is for GPIOs.
 *
 * Return: whether a controller of the line sits behind a slow bus.
 */
bool dtio_irqcore_can_sleep(unsigned int virq)
{
	struct irq_data *data;

	for (data = irq_get_irq_data(virq); data; data = data->parent_data)
		if (data->chip && data->chip->irq_bus_lock)
			return true;
	return false;
}

/**
 * dtio_irqcore_is_threaded - has the interrupt core put the handler into a thread?
 * @virq: the Linux interrupt; requested by the caller, and shared with no other
 *
 * As it does with all handlers with PREEMPT_RT and "threadirqs", unless asked not to:
 * then neither the handler nor an eventfd's waiters may take a spinlock that sleeps
 * with PREEMPT_RT, and lockdep says so on any kernel.
 *
 * Missing: force_irqthreads() for modules.
 *
 * Return: whether the handler runs in a thread.
 */
bool dtio_irqcore_is_threaded(unsigned int virq)
{
	struct irq_data *data = irq_get_irq_data(virq);

	/* Set by request_irq(), cleared by free_irq(). */
	return data && irq_data_to_desc(data)->action->thread;
}

/**
 * dtio_irqcore_is_left_over - has a chained handler left a line unusable?
 * @virq: the Linux interrupt
 *
 * The driver of a GPIO controller chains its handler to its line. When it takes
 * that away, the line keeps the flags that keep others from requesting it, until
 * the line's mapping is made anew. Nothing else sets both flags: not a GPIO
 * controller whose lines have no handler before their type is set, and not a
 * controller that keeps some lines to itself.
 *
 * Missing: irq_set_chained_handler(virq, NULL) clearing the flags that it has set.
 *
 * Return: whether disposing of the mapping frees the line.
 */
bool dtio_irqcore_is_left_over(unsigned int virq)
{
	return !irq_has_action(virq) &&
	       irq_check_status_bit(virq, IRQ_NOREQUEST) &&
	       irq_check_status_bit(virq, IRQ_NOTHREAD);
}

/**
 * dtio_irqcore_set_trigger - bring back the trigger type of a line that has been freed
 * @virq: the Linux interrupt, not requested
 * @type: IRQ_TYPE_*; IRQ_TYPE_NONE if it had none
 *
 * A node that has the line among its interrupts gets it only if it has no other type
 * than the node's. Controllers do not know of no type.
 *
 * Missing: free_irq() forgetting what request_irq() has set.
 */
void dtio_irqcore_set_trigger(unsigned int virq, u32 type)
{
	struct irq_data *data = irq_get_irq_data(virq);
	struct irq_desc *desc;
	unsigned long flags;

	if (type != IRQ_TYPE_NONE) {
		irq_set_irq_type(virq, type);
		return;
	}
	if (!data)
		return;
	desc = irq_data_to_desc(data);
	/* Not guard(): sparse does not see where that ends. */
	raw_spin_lock_irqsave(&desc->lock, flags);
	irqd_set_trigger_type(data, IRQ_TYPE_NONE);
	raw_spin_unlock_irqrestore(&desc->lock, flags);
}

/**
 * dtio_irqcore_holder - the name under which a line has been requested
 * @virq: the Linux interrupt
 * @name: gets what /proc/interrupts shows for the first handler
 * @size: of @name
 *
 * Missing: a call for it.
 *
 * Return: whether the line is held, by a handler with a name.
 */
bool dtio_irqcore_holder(unsigned int virq, char *name, size_t size)
{
	struct irq_data *data = irq_get_irq_data(virq);
	struct irq_desc *desc;
	unsigned long flags;
	bool held;

	if (!data)
		return false;
	desc = irq_data_to_desc(data);

	/* Not guard(): sparse does not see where that ends. */
	raw_spin_lock_irqsave(&desc->lock, flags);
	held = desc->action && desc->action->name;
	if (held)
		strscpy(name, desc->action->name, size);
	raw_spin_unlock_irqrestore(&desc->lock, flags);
	return held;
}
