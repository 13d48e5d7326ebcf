/*
 * dtio: a device's wired IRQs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The host signals an eventfd when an IRQ fires. With KVM's interrupt
 * controller QEMU has no part in what follows: KVM listens to the eventfd
 * (irqfd) and, when the guest has written EOI for a level IRQ, signals a second
 * one that makes the host unmask it (resample). An IRQ that is still up then
 * fires again.
 *
 * KVM's GSI of a shared peripheral interrupt is its number, GICv2 and GICv3
 * alike. So irqfds are set up by number; KVM's map from qemu_irq to GSI is
 * filled for GICv2 only.
 *
 * Without KVM's interrupt controller QEMU raises the IRQ itself, and does not
 * see the guest's EOI. But the host's driver can tell whether the device still
 * asserts the IRQ. Registers are not mapped into the guest as long as an IRQ is
 * up, so that QEMU sees each access, and asks the host's driver after it: when
 * the device has deasserted the IRQ, QEMU lowers it, the host unmasks it, and
 * the registers are mapped again. For a device that deasserts it for another
 * reason the host's driver is asked every DTIO_RECHECK_NS, too. Where the
 * host's interrupt controller cannot tell, QEMU lowers the IRQ each time it
 * would ask; if the device still asserts it, the host fires it again at once.
 * Either way no interrupt is lost.
 */

#include "qemu/osdep.h"
#include "irq.h"
#include "eventfd.h"
#include "qapi/error.h"
#include "qemu/atomic.h"
#include "qemu/error-report.h"
#include "qemu/main-loop.h"
#include "system/kvm.h"
#include "trace.h"

/* Short enough for a waiting guest, long enough not to burden the host */
#define DTIO_RECHECK_NS (1 * SCALE_MS)

static void dtio_irq_set_raised(DtioIrq *irq, bool raised)
{
    qatomic_set(&irq->raised, raised);
    if (irq->changed) {
        irq->changed(irq);
    }
}

static void dtio_irq_lower(DtioIrq *irq)
{
    timer_del(irq->recheck);
    qemu_irq_lower(irq->line);
    dtio_irq_set_raised(irq, false);
}

static void dtio_irq_raise(DtioIrq *irq)
{
    dtio_irq_set_raised(irq, true);
    qemu_irq_raise(irq->line);
    timer_mod(irq->recheck,
              qemu_clock_get_ns(QEMU_CLOCK_VIRTUAL) + DTIO_RECHECK_NS);
}

static bool dtio_irq_is_pending(const DtioIrq *irq)
{
    struct dtio_irq_state state = {
        .size = sizeof(state),
        .index = irq->index,
    };

    return !irq->ops->irq_state(irq->vbasedev, &state) &&
           (state.state & DTIO_IRQ_STATE_PENDING) &&
           !(state.state & DTIO_IRQ_STATE_UNKNOWN);
}

void dtio_irq_eoi(DtioIrq *irq)
{
    bool pending;

    if (!qatomic_read(&irq->raised)) {
        return;
    }
    /* A server may take its time: no more than this vCPU waits for it. */
    pending = dtio_irq_is_pending(irq);
    BQL_LOCK_GUARD();
    if (!irq->raised) {
        return;
    }
    trace_dtio_irq_recheck(irq->vbasedev->name, irq->index, pending);
    if (pending) {
        dtio_irq_raise(irq);
    } else {
        dtio_irq_lower(irq);
        vfio_device_irq_unmask(irq->vbasedev, irq->index);
    }
}

static void dtio_irq_recheck(void *opaque)
{
    dtio_irq_eoi(opaque);
}

static void dtio_irq_handle(EventNotifier *notifier)
{
    DtioIrq *irq = container_of(notifier, DtioIrq, trigger);

    if (!dtio_eventfd_take(notifier)) {
        return;
    }
    trace_dtio_irq_handle(irq->vbasedev->name, irq->index);
    if (!irq->level) {
        qemu_irq_pulse(irq->line);
        return;
    }
    dtio_irq_raise(irq);
}

static bool dtio_irq_start_irqfd(DtioIrq *irq)
{
    int ret;

    if (!irq->use_irqfd || !kvm_irqfds_enabled() ||
        (irq->level && !kvm_resamplefds_enabled())) {
        return false;
    }
    ret = kvm_irqchip_add_irqfd_notifier_gsi(kvm_state, &irq->trigger,
                                             irq->level ? &irq->unmask : NULL,
                                             irq->spi);
    if (ret) {
        warn_report(VFIO_MSG_PREFIX "failed to set up an irqfd for IRQ %u, it "
                    "goes through QEMU: %s", irq->vbasedev->name, irq->index,
                    strerror(-ret));
    }
    return !ret;
}

/* From the eventfd to the guest: KVM if possible, otherwise QEMU */
static void dtio_irq_start(DtioIrq *irq)
{
    if (!irq->line || !irq->armed) {
        return;
    }
    irq->irqfd = dtio_irq_start_irqfd(irq);
    if (!irq->irqfd) {
        event_notifier_set_handler(&irq->trigger, dtio_irq_handle);
    }
    trace_dtio_irq_start(irq->vbasedev->name, irq->index, irq->spi,
                         irq->level ? "level" : "edge",
                         irq->irqfd ? "KVM" : "QEMU");
}

static void dtio_irq_stop(DtioIrq *irq)
{
    if (irq->irqfd) {
        kvm_irqchip_remove_irqfd_notifier_gsi(kvm_state, &irq->trigger,
                                              irq->spi);
        irq->irqfd = false;
    } else {
        event_notifier_set_handler(&irq->trigger, NULL);
    }
    dtio_irq_lower(irq);
}

void dtio_irq_connect(DtioIrq *irq, int spi)
{
    dtio_irq_stop(irq);
    irq->spi = spi;
    dtio_irq_start(irq);
}

/* From the host to the eventfd */
static bool dtio_irq_signal(DtioIrq *irq, bool on, Error **errp)
{
    int trigger = on ? event_notifier_get_fd(&irq->trigger) : -1;
    int unmask = on ? event_notifier_get_fd(&irq->unmask) : -1;

    if (irq->level &&
        !vfio_device_irq_set_signaling(irq->vbasedev, irq->index, 0,
                                       VFIO_IRQ_SET_ACTION_UNMASK, unmask,
                                       errp)) {
        return false;
    }
    if (!vfio_device_irq_set_signaling(irq->vbasedev, irq->index, 0,
                                       VFIO_IRQ_SET_ACTION_TRIGGER, trigger,
                                       errp)) {
        if (irq->level && on) {
            vfio_device_irq_set_signaling(irq->vbasedev, irq->index, 0,
                                          VFIO_IRQ_SET_ACTION_UNMASK, -1,
                                          NULL);
        }
        return false;
    }
    irq->armed = on;
    return true;
}

void dtio_irq_disarm(DtioIrq *irq)
{
    Error *err = NULL;

    dtio_irq_stop(irq);
    if (irq->armed && !dtio_irq_signal(irq, false, &err)) {
        warn_reportf_err(err, VFIO_MSG_PREFIX, irq->vbasedev->name);
    }
}

bool dtio_irq_arm(DtioIrq *irq, Error **errp)
{
    /* Drop what was signalled before the reset. */
    dtio_eventfd_take(&irq->trigger);
    dtio_eventfd_take(&irq->unmask);
    if (!dtio_irq_signal(irq, true, errp)) {
        return false;
    }
    if (irq->level) {
        /* It may have fired and been masked, and the guest was not told. */
        vfio_device_irq_unmask(irq->vbasedev, irq->index);
    }
    dtio_irq_start(irq);
    return true;
}

bool dtio_irq_init(DtioIrq *irq, Error **errp)
{
    int ret = event_notifier_init(&irq->trigger, 0);

    if (ret) {
        error_setg_errno(errp, -ret, "failed to create an eventfd");
        return false;
    }
    ret = event_notifier_init(&irq->unmask, 0);
    if (ret) {
        error_setg_errno(errp, -ret, "failed to create an eventfd");
        goto no_unmask;
    }
    irq->recheck = timer_new_ns(QEMU_CLOCK_VIRTUAL, dtio_irq_recheck, irq);
    if (!dtio_irq_arm(irq, errp)) {
        goto not_armed;
    }
    return true;

not_armed:
    timer_free(irq->recheck);
    event_notifier_cleanup(&irq->unmask);
no_unmask:
    event_notifier_cleanup(&irq->trigger);
    return false;
}

void dtio_irq_exit(DtioIrq *irq)
{
    dtio_irq_disarm(irq);
    timer_free(irq->recheck);
    event_notifier_cleanup(&irq->unmask);
    event_notifier_cleanup(&irq->trigger);
}
