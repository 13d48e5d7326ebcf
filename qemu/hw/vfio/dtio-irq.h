/*
 * dtio: a device's interrupt lines
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_IRQ_H
#define HW_VFIO_DTIO_IRQ_H

#include "hw/core/irq.h"
#include "hw/core/sysbus.h"
#include "hw/vfio/vfio-device.h"
#include "qemu/event_notifier.h"
#include "qemu/timer.h"

/**
 * DtioIrq: one line from the host to the guest
 *
 * @vbasedev: the device
 * @index: of the interrupt, for VFIO
 * @dt_index: of the entry in the node's list of interrupts
 * @level: level triggered; masked by the host each time it fires
 * @use_irqfd: property x-irqfd
 * @line: what the device's output is connected to: an input of the interrupt
 *        controller, whose number is that of the shared peripheral interrupt
 * @trigger: signalled by the host when the interrupt fires
 * @unmask: signalled for the host to let a level interrupt fire again
 * @armed: the host signals @trigger
 * @irqfd: KVM listens to @trigger, not QEMU, and raises interrupt @gsi
 * @raised: QEMU holds the line up, see dtio_irq_eoi()
 * @recheck: when to look whether it still has to
 */
typedef struct DtioIrq {
    VFIODevice *vbasedev;
    uint32_t index;
    uint32_t dt_index;
    bool level;
    bool use_irqfd;
    qemu_irq line;
    EventNotifier trigger;
    EventNotifier unmask;
    bool armed;
    bool irqfd;
    int gsi;
    bool raised;
    QEMUTimer *recheck;
} DtioIrq;

/**
 * dtio_irq_init: make a line, and have the host signal it
 *
 * @irq: the line; @vbasedev, @index, @dt_index, @level, @use_irqfd are set
 * @errp: where to say what failed
 *
 * What the host signals before the line is connected is not lost.
 *
 * Returns false, and leaves nothing behind, if it failed.
 */
bool dtio_irq_init(DtioIrq *irq, Error **errp);

/**
 * dtio_irq_connect: lead a line to where @line has been connected to
 *
 * @irq: the line
 */
void dtio_irq_connect(DtioIrq *irq);

/**
 * dtio_irq_disarm: keep a line down, whatever the device does
 *
 * @irq: the line
 */
void dtio_irq_disarm(DtioIrq *irq);

/**
 * dtio_irq_arm: the opposite of dtio_irq_disarm()
 *
 * @irq: the line
 * @errp: where to say what failed
 */
bool dtio_irq_arm(DtioIrq *irq, Error **errp);

/**
 * dtio_irq_eoi: the guest may have served the interrupt
 *
 * @irq: the line
 */
void dtio_irq_eoi(DtioIrq *irq);

/**
 * dtio_irq_exit: release a line
 *
 * @irq: the line
 */
void dtio_irq_exit(DtioIrq *irq);

#endif /* HW_VFIO_DTIO_IRQ_H */
