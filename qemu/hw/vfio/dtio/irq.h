/*
 * dtio: a device's wired IRQs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_IRQ_H
#define HW_VFIO_DTIO_IRQ_H

#include "io.h"
#include "hw/core/irq.h"
#include "hw/core/sysbus.h"
#include "hw/vfio/vfio-device.h"
#include "qemu/event_notifier.h"
#include "qemu/timer.h"

typedef struct DtioIrq DtioIrq;

/**
 * DtioIrq: a wired IRQ, from the host to the guest
 *
 * @vbasedev: the device
 * @ops: dtio's calls on it
 * @index: of the IRQ, for VFIO
 * @child: path of the node below the device's that has it, on the host; NULL:
 *         the device's own node
 * @dt_index: of the entry in that node's list of interrupts
 * @level: level triggered; masked by the host each time it fires
 * @use_irqfd: property x-irqfd
 * @line: what the device's output is connected to, an input of the interrupt
 *        controller
 * @spi: number of that shared peripheral interrupt
 * @trigger: signalled by the host when the IRQ fires
 * @unmask: signalled for the host to let a level IRQ fire again
 * @armed: the host signals @trigger
 * @irqfd: KVM listens to @trigger, not QEMU, and raises @spi
 * @raised: QEMU has raised the IRQ, see dtio_irq_eoi()
 * @changed: called when @raised is set anew, or NULL
 * @recheck: when to ask again whether the device still asserts it
 */
struct DtioIrq {
    VFIODevice *vbasedev;
    const DtioIOOps *ops;
    uint32_t index;
    const char *child;
    uint32_t dt_index;
    bool level;
    bool use_irqfd;
    qemu_irq line;
    int spi;
    EventNotifier trigger;
    EventNotifier unmask;
    bool armed;
    bool irqfd;
    bool raised;
    void (*changed)(DtioIrq *irq);
    QEMUTimer *recheck;
};

/**
 * dtio_irq_init: set up an IRQ, and have the host signal it
 *
 * @irq: the IRQ; set are @vbasedev, @ops, @index, @dt_index, @level, @use_irqfd
 *       and @changed
 * @errp: where to say what failed
 *
 * What the host signals before the IRQ is connected is not lost.
 *
 * Returns false, and leaves nothing behind, if it failed.
 */
bool dtio_irq_init(DtioIrq *irq, Error **errp);

/**
 * dtio_irq_connect: let an IRQ reach the guest; its @line is connected
 *
 * @irq: the IRQ
 * @spi: number of the shared peripheral interrupt
 */
void dtio_irq_connect(DtioIrq *irq, int spi);

/**
 * dtio_irq_disarm: keep an IRQ down, whatever the device does
 *
 * @irq: the IRQ
 */
void dtio_irq_disarm(DtioIrq *irq);

/**
 * dtio_irq_arm: the opposite of dtio_irq_disarm()
 *
 * @irq: the IRQ
 * @errp: where to say what failed
 */
bool dtio_irq_arm(DtioIrq *irq, Error **errp);

/**
 * dtio_irq_eoi: the guest may have served the IRQ
 *
 * @irq: the IRQ
 *
 * With the BQL or without it.
 */
void dtio_irq_eoi(DtioIrq *irq);

/**
 * dtio_irq_exit: release an IRQ
 *
 * @irq: the IRQ
 */
void dtio_irq_exit(DtioIrq *irq);

#endif /* HW_VFIO_DTIO_IRQ_H */
