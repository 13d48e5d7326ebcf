/*
 * dtio: a device's messages
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_MSI_H
#define HW_VFIO_DTIO_MSI_H

#include "exec/hwaddr.h"
#include "hw/vfio/vfio-device.h"
#include "qemu/event_notifier.h"

/* As many as Linux sets aside for a device of an ITS, at least */
#define DTIO_MSI_MESSAGES 32

typedef struct DtioMsi DtioMsi;

/**
 * DtioMessage: one message
 *
 * @msi: those of the device
 * @trigger: signalled by the host when the device has sent it
 * @gsi: KVM's number for the message to the guest, or negative
 */
typedef struct DtioMessage {
    DtioMsi *msi;
    EventNotifier trigger;
    int gsi;
} DtioMessage;

/**
 * DtioMsi: the messages of a device
 *
 * @vbasedev: the device
 * @index: of the interrupt, for VFIO
 * @present: they go to the guest
 * @phandle: of the guest's interrupt controller
 * @device_id: what that one knows the device by
 * @doorbell: where in the guest the device writes them to
 * @irqfd: KVM listens to the triggers, not QEMU
 * @messages: by the number that is written
 */
struct DtioMsi {
    VFIODevice *vbasedev;
    uint32_t index;
    bool present;
    uint32_t phandle;
    uint16_t device_id;
    hwaddr doorbell;
    bool irqfd;
    DtioMessage messages[DTIO_MSI_MESSAGES];
};

/**
 * dtio_msi_init: lead a device's messages to the guest, if that is possible
 *
 * @msi: where to note it; @present says whether it is possible
 * @vbasedev: the device
 * @index: its interrupt of type DTIO_IRQ_MSI
 * @use_irqfd: property x-irqfd
 */
void dtio_msi_init(DtioMsi *msi, VFIODevice *vbasedev, uint32_t index,
                   bool use_irqfd);

/**
 * dtio_msi_clear: forget messages that have not got to the guest yet
 *
 * @msi: the messages, present or not
 */
void dtio_msi_clear(DtioMsi *msi);

/**
 * dtio_msi_exit: release the messages
 *
 * @msi: the messages, present or not
 */
void dtio_msi_exit(DtioMsi *msi);

/**
 * dtio_msi_kvm_start: have KVM take the messages from the host
 *
 * @msi: the messages; each one's @gsi is set
 *
 * Returns false, and leaves nothing behind, if KVM cannot.
 */
bool dtio_msi_kvm_start(DtioMsi *msi);

/**
 * dtio_msi_kvm_stop: the opposite of dtio_msi_kvm_start()
 *
 * @msi: the messages, which KVM has taken
 */
void dtio_msi_kvm_stop(DtioMsi *msi);

#endif /* HW_VFIO_DTIO_MSI_H */
