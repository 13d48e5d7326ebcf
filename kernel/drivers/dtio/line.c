// SPDX-License-Identifier: GPL-2.0-only
/*
 * A wired interrupt while the device is open: when it fires, and when not.
 *
 * A level line masks itself when it fires, since only the user can make the
 * device lower it; the user unmasks it when done, and a line that is still up
 * fires again at once. An edge line signals and is done.
 *
 * Masking at the interrupt controller takes two trips to it for each event. The
 * GIC can do better with a line that is "forwarded to a vCPU": the handler ends
 * by dropping the priority without deactivating the line, which does not fire
 * again until somebody deactivates it. Here that somebody is the unmask.
 *
 * Some controllers sit behind a slow bus (a GPIO expander on I2C, say) and can
 * only be talked to by who may sleep. Their lines are served in a thread, and
 * what an eventfd asks for is done by a work item.
 *
 * A level line is enabled while it is armed and not masked; what the device
 * raises in between stays up. An edge line is enabled all the time, and an edge
 * that comes while it is not armed is kept here: the interrupt core and
 * controller would keep it, too, but nobody could make them forget it again
 * when the device is reset or gets another owner.
 *
 * Locking: @irq->lock guards the state that the handler and the eventfds change.
 * It is not held while an eventfd is signalled, because whoever waits on that
 * may come back to unmask the same line.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/eventfd.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/slab.h>

#include "dtio.h"
#include "trace.h"

/*
 * irq_set_irqchip_state() does the same, but searches for the line by its number
 * each time, which takes longer than all the rest of an unmask. Nobody else
 * deactivates the line, and the GIC needs no lock to: it is one store.
 */
static void dtio_line_deactivate(struct dtio_irq *irq)
{
	lockdep_assert_held(&irq->lock);

	if (!irq->active)
		return;
	irq->active = false;
	irq->data->chip->irq_set_irqchip_state(irq->data, IRQCHIP_STATE_ACTIVE,
					       false);
}

/*
 * Tell the interrupt core and controller if what they were last told is no
 * longer true. A line that is active needs no masking.
 */
static void dtio_line_update(struct dtio_irq *irq)
{
	bool enable = irq->armed && (!irq->masked || irq->active);

	lockdep_assert_held(&irq->lock);

	if (!(irq->features & DTIO_IRQ_AUTOMASKED))
		return;
	if (irq->slow) {
		schedule_work(&irq->work);
		return;
	}
	if (irq->armed && !irq->masked)
		dtio_line_deactivate(irq);
	if (enable == irq->enabled)
		return;
	irq->enabled = enable;
	if (enable)
		enable_irq(irq->virq);
	else
		disable_irq_nosync(irq->virq);
}

/* The same for a slow line. Done when this returns, whoever began it. */
static void dtio_line_update_slow(struct dtio_irq *irq)
{
	bool enable, change;

	guard(mutex)(&irq->work_lock);
	scoped_guard(spinlock_irqsave, &irq->lock) {
		enable = irq->armed && !irq->masked;
		change = enable != irq->enabled;
		irq->enabled = enable;
	}
	if (change && enable)
		enable_irq(irq->virq);
	else if (change)
		disable_irq_nosync(irq->virq);
}

/**
 * dtio_line_set_masked - mask or unmask a line
 * @irq: the line
 * @masked: which of the two
 *
 * May be called from anywhere.
 */
void dtio_line_set_masked(struct dtio_irq *irq, bool masked)
{
	scoped_guard(spinlock_irqsave, &irq->lock) {
		irq->masked = masked;
		dtio_line_update(irq);
	}
	if (masked)
		trace_dtio_irq_mask(irq);
	else
		trace_dtio_irq_unmask(irq);
}

static void dtio_line_work(struct work_struct *work)
{
	struct dtio_irq *irq = container_of(work, struct dtio_irq, work);

	if (irq->slow)
		dtio_line_update_slow(irq);
	else
		dtio_line_set_masked(irq, false);
}

/**
 * dtio_line_unmask_signalled - unmask a line because an eventfd says so
 * @irq: the line
 *
 * The eventfd may be one that another line's handler signals: two lines that
 * unmask each other inside their handlers would keep the CPU for good. So what
 * comes from a handler is done later.
 */
void dtio_line_unmask_signalled(struct dtio_irq *irq)
{
	if (in_hardirq())
		schedule_work(&irq->work);
	else
		dtio_line_set_masked(irq, false);
}

/**
 * dtio_line_set_armed - let a line fire, or not, apart from being masked
 * @irq: the line
 * @armed: which of the two; with true, its trigger has been set
 *
 * An edge that came while the line was not armed fires now.
 *
 * See dtio_line_disarm() for waiting until it does not fire any more.
 */
void dtio_line_set_armed(struct dtio_irq *irq, bool armed)
{
	bool fires;

	scoped_guard(spinlock_irqsave, &irq->lock) {
		irq->armed = armed;
		fires = armed && irq->latched;
		if (fires) {
			irq->latched = false;
			irq->fired++;
		}
		dtio_line_update(irq);
	}
	if (fires)
		eventfd_signal(irq->trigger);
}

/**
 * dtio_line_fires - take note of a line that fires
 * @irq: the line
 * @active: the controller has just made it active and leaves it so
 *
 * Masks the line if it is one that masks itself.
 *
 * Return: whether the trigger is to be signalled.
 */
bool dtio_line_fires(struct dtio_irq *irq, bool active)
{
	unsigned long flags;
	bool fires;

	spin_lock_irqsave(&irq->lock, flags);
	fires = irq->armed && !irq->masked;
	if (active)
		irq->active = true;
	if (!irq->armed && !(irq->features & DTIO_IRQ_AUTOMASKED))
		irq->latched = true;
	if (fires) {
		irq->fired++;
		if (irq->features & DTIO_IRQ_AUTOMASKED) {
			irq->masked = true;
			dtio_line_update(irq);
		}
		trace_dtio_irq_fire(irq);
	}
	spin_unlock_irqrestore(&irq->lock, flags);
	return fires;
}

static irqreturn_t dtio_line_handler(int virq, void *data)
{
	struct dtio_irq *irq = data;

	if (!dtio_line_fires(irq, irq->forwarded))
		return IRQ_NONE;
	eventfd_signal(irq->trigger);
	return IRQ_HANDLED;
}

/*
 * A slow line. The thread returns with the line masked if it is to be: the
 * interrupt core lets it fire again when the thread is done.
 */
static irqreturn_t dtio_line_thread(int virq, void *data)
{
	struct dtio_irq *irq = data;

	if (!dtio_line_fires(irq, false))
		return IRQ_NONE;
	dtio_line_update_slow(irq);
	eventfd_signal(irq->trigger);
	return IRQ_HANDLED;
}

/**
 * dtio_line_disarm - keep a line from firing
 * @irq: the line
 *
 * Nothing of the line runs when this returns, and nothing of it is left over.
 */
void dtio_line_disarm(struct dtio_irq *irq)
{
	dtio_line_set_armed(irq, false);
	if (irq->slow && irq->features & DTIO_IRQ_AUTOMASKED)
		dtio_line_update_slow(irq);
	if (irq->virq)
		synchronize_irq(irq->virq);

	scoped_guard(spinlock_irqsave, &irq->lock)
		dtio_line_deactivate(irq);
}

/**
 * dtio_line_flush - forget edges that have come, after a reset
 * @irq: the line, not armed
 */
void dtio_line_flush(struct dtio_irq *irq)
{
	if (!irq->virq || irq->features & DTIO_IRQ_AUTOMASKED)
		return;
	/* First what nobody has seen yet, then what somebody is looking at. */
	irq_set_irqchip_state(irq->virq, IRQCHIP_STATE_PENDING, false);
	synchronize_irq(irq->virq);

	scoped_guard(spinlock_irqsave, &irq->lock)
		irq->latched = false;
}

/* Who of the line's controllers, one behind the other, deactivates it. */
static struct irq_data *dtio_line_deactivator(struct dtio_irq *irq)
{
	struct irq_data *data = irq_get_irq_data(irq->virq);

	while (data && !(data->chip && data->chip->irq_set_irqchip_state))
		data = data->parent_data;
	return data;
}

/* Only the GIC is known to leave a forwarded line active and nothing more. */
static bool dtio_line_forward(struct dtio_irq *irq)
{
	struct irq_data *data = irq_get_irq_data(irq->virq);
	bool active;

	if (!IS_ENABLED(CONFIG_ARM_GIC) && !IS_ENABLED(CONFIG_ARM_GIC_V3))
		return false;
	irq->data = dtio_line_deactivator(irq);
	if (!irq->data ||
	    irq_get_irqchip_state(irq->virq, IRQCHIP_STATE_ACTIVE, &active) ||
	    irq_set_vcpu_affinity(irq->virq, irq))
		return false;
	if (irqd_is_forwarded_to_vcpu(data))
		return true;
	irq_set_vcpu_affinity(irq->virq, NULL);
	return false;
}

static bool dtio_line_is_slow(struct dtio_irq *irq)
{
	struct irq_data *data;

	for (data = irq_get_irq_data(irq->virq); data; data = data->parent_data)
		if (data->chip && data->chip->irq_bus_lock)
			return true;
	return false;
}

static int dtio_line_request_fast(struct dtio_irq *irq)
{
	int ret;

	/*
	 * A level line may be disabled each time it fires. Left to its lazy
	 * ways, the interrupt core would mask it only when it fires once more.
	 */
	if (irq->features & DTIO_IRQ_AUTOMASKED)
		irq_set_status_flags(irq->virq, IRQ_DISABLE_UNLAZY);

	ret = request_irq(irq->virq, dtio_line_handler, IRQF_NO_AUTOEN,
			  irq->action_name, irq);
	if (!ret && irq->features & DTIO_IRQ_AUTOMASKED)
		irq->forwarded = dtio_line_forward(irq);
	else if (ret && irq->features & DTIO_IRQ_AUTOMASKED)
		irq_clear_status_flags(irq->virq, IRQ_DISABLE_UNLAZY);
	return ret;
}

/**
 * dtio_line_init - make a row of the interrupt table ready for its line
 * @irq: the row
 */
void dtio_line_init(struct dtio_irq *irq)
{
	spin_lock_init(&irq->lock);
	mutex_init(&irq->work_lock);
	INIT_WORK(&irq->work, dtio_line_work);
}

/**
 * dtio_line_request - take a line from the host, not armed
 * @irq: the line; its @virq and @features are known
 *
 * Return: 0, -ENOMEM, or why the line cannot be had.
 */
int dtio_line_request(struct dtio_irq *irq)
{
	int ret = -EINVAL;

	irq->action_name = kasprintf(GFP_KERNEL, "dtio-irq[%u](%s)",
				     irq->dt_index,
				     dev_name(irq->dtio->vdev.dev));
	if (!irq->action_name)
		return -ENOMEM;

	irq->slow = dtio_line_is_slow(irq);
	if (!irq->slow)
		ret = dtio_line_request_fast(irq);
	/* A line nested in the thread of another one has no hard interrupt. */
	if (ret == -EINVAL) {
		irq->slow = true;
		ret = request_threaded_irq(irq->virq, NULL, dtio_line_thread,
					   IRQF_ONESHOT | IRQF_NO_AUTOEN,
					   irq->action_name, irq);
	}
	if (ret) {
		kfree(irq->action_name);
		irq->action_name = NULL;
		irq->slow = false;
		return ret;
	}

	if (!(irq->features & DTIO_IRQ_AUTOMASKED)) {
		irq_set_irqchip_state(irq->virq, IRQCHIP_STATE_PENDING, false);
		enable_irq(irq->virq);
		dtio_line_flush(irq);
	}
	return 0;
}

/**
 * dtio_line_free - give a line back to the host
 * @irq: the line, disarmed; or a row that has none
 */
void dtio_line_free(struct dtio_irq *irq)
{
	if (!irq->action_name)
		return;
	cancel_work_sync(&irq->work);
	if (irq->forwarded)
		irq_set_vcpu_affinity(irq->virq, NULL);
	free_irq(irq->virq, irq);
	kfree(irq->action_name);
	irq->action_name = NULL;
	irq->forwarded = false;
	irq->slow = false;
}
