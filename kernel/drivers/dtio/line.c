// SPDX-License-Identifier: GPL-2.0-only
/*
 * A wired interrupt while the device is open: when it fires, and when not.
 *
 * A level line masks itself when it fires, since only the user can make the
 * device lower it; the user unmasks it when done, and a line that is still up
 * fires again at once. An edge line signals and is done.
 *
 * A level line is masked in one of two ways. The usual one is to disable and
 * enable it: two trips to the interrupt controller for each event. The GIC can do
 * better with a line that is "forwarded to a vCPU": the handler ends by dropping the
 * priority without deactivating the line, which does not fire again until the
 * unmask deactivates it. This takes a handler in hard interrupt context, see
 * dtio_irqcore_forward(): with "threadirqs" and with PREEMPT_RT there is none, and
 * with the parameter "forward_irqs" off all lines go the usual way.
 *
 * Lines whose controller sits behind a slow bus (a GPIO expander on I2C, say) are
 * served in a thread, and what an eventfd asks for is done by a work item.
 *
 * A level line is enabled while it is armed and not masked; what the device
 * raises in between stays up. An edge line is enabled all the time, and an edge
 * that comes while it is not armed is kept here: the interrupt core and controller
 * would keep it, too, but have no way to forget it when the device is reset or
 * gets another owner.
 *
 * Locking: @irq->lock guards the state that the handler and the eventfds change.
 * It is not held while an eventfd is signalled, because the wake-up may unmask the
 * same line. With PREEMPT_RT it sleeps: all that take it run in threads there.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/eventfd.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/module.h>
#include <linux/preempt.h>
#include <linux/sched.h>
#include <linux/slab.h>

#include "dtio.h"
#include "irqcore.h"
#include "trace.h"

static bool dtio_forward_irqs = true;
module_param_named(forward_irqs, dtio_forward_irqs, bool, 0644);
MODULE_PARM_DESC(forward_irqs,
		 "Devices opened from now on have their level interrupts left active in the GIC until they are unmasked, instead of disabled and enabled; never with PREEMPT_RT (default: Y)");

static void dtio_line_deactivate(struct dtio_irq *irq)
{
	lockdep_assert_held(&irq->lock);

	if (!irq->active)
		return;
	irq->active = false;
	dtio_irqcore_deactivate(irq->forwarded);
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
	if (irq->can_sleep) {
		schedule_work(&irq->update_work);
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

/* The same for a line that takes sleeping. Done when this returns. */
static void dtio_line_update_sleeping(struct dtio_irq *irq)
{
	bool enable, change;

	/* An edge line is enabled all the time. */
	if (!(irq->features & DTIO_IRQ_AUTOMASKED))
		return;
	guard(mutex)(&irq->update_lock);
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
 * Context: any, but with PREEMPT_RT any that may take a spinlock.
 */
void dtio_line_set_masked(struct dtio_irq *irq, bool masked)
{
	scoped_guard(spinlock_irqsave, &irq->lock) {
		irq->masked = masked;
		irq->late = masked;
		dtio_line_update(irq);
	}
	if (masked)
		trace_dtio_irq_mask(irq);
	else
		trace_dtio_irq_unmask(irq);
}

static void dtio_line_update_work(struct work_struct *work)
{
	dtio_line_update_sleeping(container_of(work, struct dtio_irq,
					       update_work));
}

static void dtio_line_unmask_work(struct work_struct *work)
{
	dtio_line_set_masked(container_of(work, struct dtio_irq, unmask_work),
			     false);
}

/**
 * dtio_line_unmask_signalled - unmask a line because an eventfd says so
 * @irq: the line
 *
 * The eventfd may be one that an interrupt handler signals: that of this line, or
 * of another, whose unmask in turn this line's handler signals. Unmasked inside
 * each other's handlers, the lines would keep the CPU for good, in hard interrupt
 * context or in the handlers' threads, which have real-time priority. So the unmask
 * is done at once only for a user, and otherwise by a work item, which the scheduler
 * treats like any other task.
 */
void dtio_line_unmask_signalled(struct dtio_irq *irq)
{
	if (in_task() && !(current->flags & PF_KTHREAD))
		dtio_line_set_masked(irq, false);
	else
		schedule_work(&irq->unmask_work);
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
		irq->late = !armed;
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
 * dtio_line_fire - let a line fire
 * @irq: the line
 * @active: the controller has just made it active and leaves it so
 * @handled: set to false if the line cannot have fired, as it has been disabled; or
 *           NULL
 *
 * Masks the line if it is one that masks itself.
 *
 * Return: whether the trigger is to be signalled.
 */
bool dtio_line_fire(struct dtio_irq *irq, bool active, bool *handled)
{
	unsigned long flags;
	bool fires;

	spin_lock_irqsave(&irq->lock, flags);
	fires = irq->armed && !irq->masked;
	if (active)
		irq->active = true;
	if (fires) {
		irq->fired++;
		if (irq->features & DTIO_IRQ_AUTOMASKED) {
			irq->masked = true;
			dtio_line_update(irq);
		}
		trace_dtio_irq_fire(irq);
	} else if (!(irq->features & DTIO_IRQ_AUTOMASKED)) {
		irq->latched = true;
	} else if (handled) {
		/* At most one was on its way when the line was masked. */
		*handled = irq->late || active;
		irq->late = false;
	}
	spin_unlock_irqrestore(&irq->lock, flags);
	return fires;
}

static irqreturn_t dtio_line_handler(int virq, void *data)
{
	struct dtio_irq *irq = data;
	bool handled = true;

	if (dtio_line_fire(irq, irq->forwarded, &handled))
		eventfd_signal(irq->trigger);
	return IRQ_RETVAL(handled);
}

/*
 * Of a line that takes sleeping. The thread returns with the line masked if it is
 * to be: the interrupt core lets it fire again when the thread is done.
 */
static irqreturn_t dtio_line_thread(int virq, void *data)
{
	struct dtio_irq *irq = data;
	bool handled = true;

	if (dtio_line_fire(irq, false, &handled)) {
		dtio_line_update_sleeping(irq);
		eventfd_signal(irq->trigger);
	}
	return IRQ_RETVAL(handled);
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
	if (irq->can_sleep)
		dtio_line_update_sleeping(irq);
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
	if (!irq->action_name || irq->features & DTIO_IRQ_AUTOMASKED)
		return;
	/* First what is pending in the controller, then what its handler has. */
	irq_set_irqchip_state(irq->virq, IRQCHIP_STATE_PENDING, false);
	synchronize_irq(irq->virq);

	scoped_guard(spinlock_irqsave, &irq->lock)
		irq->latched = false;
}

/* In hard interrupt context if it can be, and if not in a thread. */
static int dtio_line_request_any(struct dtio_irq *irq)
{
	/* dtio logs by itself that another driver has the line. */
	unsigned long flags = IRQF_NO_AUTOEN | IRQF_PROBE_SHARED;
	int ret = -EINVAL;

	/* That of others is what their node says, and set. */
	if (irq->type == DTIO_IRQ_GPIO)
		flags |= irq->trigger_type;

	irq->can_sleep = dtio_irqcore_can_sleep(irq->virq);
	if (!irq->can_sleep)
		ret = request_irq(irq->virq, dtio_line_handler, flags,
				  irq->action_name, irq);
	/* A line nested in the thread of another one has no hard interrupt. */
	if (ret == -EINVAL) {
		irq->can_sleep = true;
		ret = request_threaded_irq(irq->virq, NULL, dtio_line_thread,
					   IRQF_ONESHOT | flags,
					   irq->action_name, irq);
	}
	return ret;
}

static int dtio_line_request_level(struct dtio_irq *irq)
{
	int ret;

	ret = dtio_line_request_any(irq);
	if (ret || irq->can_sleep)
		return ret;

	/*
	 * The line may be disabled each time it fires. By default the interrupt core
	 * disables lazily: it would mask the line only when that fires once more. The
	 * core clears the flag when the line is freed.
	 */
	irq_set_status_flags(irq->virq, IRQ_DISABLE_UNLAZY);
	if (READ_ONCE(dtio_forward_irqs) && !dtio_irqcore_is_threaded(irq->virq) &&
	    dtio_irqcore_can_forward(irq->virq))
		irq->forwarded = dtio_irqcore_forward(irq->virq);
	return 0;
}

/* What may be left pending from before the line was requested is forgotten. */
static int dtio_line_request_edge(struct dtio_irq *irq)
{
	int ret = dtio_line_request_any(irq);

	if (ret)
		return ret;
	irq_set_irqchip_state(irq->virq, IRQCHIP_STATE_PENDING, false);
	enable_irq(irq->virq);
	dtio_line_flush(irq);
	return 0;
}

/**
 * dtio_line_init - make a row of the interrupt table ready for its line
 * @irq: the row
 */
void dtio_line_init(struct dtio_irq *irq)
{
	spin_lock_init(&irq->lock);
	mutex_init(&irq->update_lock);
	INIT_WORK(&irq->update_work, dtio_line_update_work);
	INIT_WORK(&irq->unmask_work, dtio_line_unmask_work);
}

static void dtio_line_forget(struct dtio_irq *irq)
{
	kfree(irq->action_name);
	irq->action_name = NULL;
	irq->forwarded = NULL;
	irq->can_sleep = false;
}

/**
 * dtio_line_request - request a line, not armed
 * @irq: the line; its @virq and @features are known
 *
 * Return: 0, -ENOMEM, or why the line cannot be requested.
 */
int dtio_line_request(struct dtio_irq *irq)
{
	int ret;

	irq->action_name = kasprintf(GFP_KERNEL, "dtio-irq[%u](%s)",
				     dtio_irq_index(irq),
				     dev_name(irq->dtio->vdev.dev));
	if (!irq->action_name)
		return -ENOMEM;

	if (irq->features & DTIO_IRQ_AUTOMASKED)
		ret = dtio_line_request_level(irq);
	else
		ret = dtio_line_request_edge(irq);
	if (ret)
		dtio_line_forget(irq);
	return ret;
}

/**
 * dtio_line_try - find out whether a line can be requested
 * @irq: the line; its @virq is known
 *
 * The line is requested and freed without having been enabled, so the device
 * needs no power for it.
 *
 * Return: 0, or why dtio_line_request() would fail.
 */
int dtio_line_try(struct dtio_irq *irq)
{
	int ret;

	irq->action_name = kasprintf(GFP_KERNEL, "dtio-irq[%u](%s)",
				     dtio_irq_index(irq),
				     dev_name(irq->dtio->vdev.dev));
	if (!irq->action_name)
		return -ENOMEM;

	ret = dtio_line_request_any(irq);
	if (!ret)
		free_irq(irq->virq, irq);
	dtio_line_forget(irq);
	return ret;
}

/**
 * dtio_line_free - free a line
 * @irq: the line, disarmed; or a row that has none
 */
void dtio_line_free(struct dtio_irq *irq)
{
	if (!irq->action_name)
		return;
	/* In this order: an unmask may queue an update. */
	cancel_work_sync(&irq->unmask_work);
	if (irq->can_sleep)
		cancel_work_sync(&irq->update_work);
	if (irq->forwarded)
		dtio_irqcore_unforward(irq->virq);
	free_irq(irq->virq, irq);
	dtio_line_forget(irq);
}
