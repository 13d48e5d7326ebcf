/*
 * dtio: a device's MSIs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_MSI_H
#define HW_VFIO_DTIO_MSI_H

#include "io.h"
#include "exec/hwaddr.h"
#include "hw/core/fdt-device.h"
#include "hw/vfio/vfio-device.h"
#include "qemu/event_notifier.h"

/* As many as Linux sets aside for a device of an ITS, at least */
#define DTIO_MSI_VECTORS 32

typedef struct DtioMsi DtioMsi;

/**
 * DtioMsiVector: one MSI
 *
 * @msi: those of the device
 * @trigger: signalled by the host when the device has sent it
 * @gsi: KVM's number of the route to the guest's ITS, or negative
 */
typedef struct DtioMsiVector {
    DtioMsi *msi;
    EventNotifier trigger;
    int gsi;
} DtioMsiVector;

/**
 * DtioMsi: the MSIs of a device
 *
 * @vbasedev: the device
 * @ops: dtio's calls on it
 * @index: of the interrupt, for VFIO
 * @present: the guest gets them
 * @phandle: of the guest's ITS
 * @device_id: DeviceID of the device there
 * @doorbell: address in the guest that the device writes them to
 * @irqfd: KVM listens to the triggers, not QEMU
 * @vectors: by the EventID, which is what the device writes
 */
struct DtioMsi {
    VFIODevice *vbasedev;
    const DtioIOOps *ops;
    uint32_t index;
    bool present;
    uint32_t phandle;
    uint16_t device_id;
    hwaddr doorbell;
    bool irqfd;
    DtioMsiVector vectors[DTIO_MSI_VECTORS];
};

/**
 * dtio_msi_init: connect a device's MSIs to the guest, if that is possible
 *
 * @msi: where to note it; @present says whether it is possible
 * @vbasedev: the device
 * @ops: dtio's calls on it
 * @index: its interrupt of type DTIO_IRQ_MSI
 * @use_irqfd: property x-irqfd
 * @machine: what the machine tells its devices
 */
void dtio_msi_init(DtioMsi *msi, VFIODevice *vbasedev, const DtioIOOps *ops,
                   uint32_t index, bool use_irqfd,
                   const FdtMachineInfo *machine);

/**
 * dtio_msi_clear: forget MSIs that have not got to the guest yet
 *
 * @msi: the MSIs, present or not
 */
void dtio_msi_clear(DtioMsi *msi);

/**
 * dtio_msi_exit: release the MSIs
 *
 * @msi: the MSIs, present or not
 */
void dtio_msi_exit(DtioMsi *msi);

/**
 * dtio_msi_kvm_start: have KVM take the MSIs from the host
 *
 * @msi: the MSIs; each one's @gsi is set
 *
 * Returns false, and leaves nothing behind, if KVM cannot.
 */
bool dtio_msi_kvm_start(DtioMsi *msi);

/**
 * dtio_msi_kvm_stop: the opposite of dtio_msi_kvm_start()
 *
 * @msi: the MSIs, which KVM has taken
 */
void dtio_msi_kvm_stop(DtioMsi *msi);

#endif /* HW_VFIO_DTIO_MSI_H */
