/*
 * dtio: a device's MSIs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A device that is no PCI device keeps the address and the data of its MSIs in
 * registers that only its driver knows. What the guest's driver writes there
 * comes from the guest's interrupt controller (an ITS), and QEMU cannot
 * translate it: it has to be right on the host as it is. The address is: the
 * host's driver maps the host's doorbell at the address of the guest's in the
 * device's IOMMU. The data are if the host has an ITS, too: they are the
 * EventID of this device, and the host's EventIDs are numbered from 0 as the
 * guest's are. Where that does not hold (the data of a GICv2m are numbers of
 * the host's SPIs), the guest gets no MSIs, and its driver makes do with wired
 * IRQs.
 *
 * When the device has sent an MSI, the host signals an eventfd, and the EventID
 * goes to the guest's doorbell with the DeviceID of the device: KVM sends it
 * (irqfd), or QEMU writes it.
 */

#include "qemu/osdep.h"
#include <linux/vfio.h>
#include "msi.h"
#include "qemu/main-loop.h"
#include "system/address-spaces.h"
#include "system/memory.h"
#include "trace.h"

/*
 * The guest's ITS has the bus, device and function of a PCI device as DeviceID.
 * Other devices get DeviceIDs from the last one of these down, which no machine
 * has.
 */
static uint16_t dtio_msi_next_device = UINT16_MAX;

static void dtio_msi_handle(EventNotifier *notifier)
{
    DtioMsiVector *vector = container_of(notifier, DtioMsiVector, trigger);
    DtioMsi *msi = vector->msi;
    uint32_t event = vector - msi->vectors;
    MemTxAttrs attrs = { .requester_id = msi->device_id };

    if (!event_notifier_test_and_clear(notifier)) {
        return;
    }
    trace_dtio_msi_handle(msi->vbasedev->name, event);
    address_space_stl_le(&address_space_memory, msi->doorbell, event, attrs,
                         NULL);
}

/* From the eventfds to the guest: KVM if possible, otherwise QEMU */
static void dtio_msi_start(DtioMsi *msi, bool use_irqfd)
{
    msi->irqfd = use_irqfd && dtio_msi_kvm_start(msi);
    for (int i = 0; !msi->irqfd && i < DTIO_MSI_VECTORS; i++) {
        event_notifier_set_handler(&msi->vectors[i].trigger, dtio_msi_handle);
    }
}

static void dtio_msi_stop(DtioMsi *msi)
{
    if (msi->irqfd) {
        dtio_msi_kvm_stop(msi);
        return;
    }
    for (int i = 0; i < DTIO_MSI_VECTORS; i++) {
        event_notifier_set_handler(&msi->vectors[i].trigger, NULL);
    }
}

/* From the host to the eventfds, all of them; @on false: to none */
static int dtio_msi_signal(DtioMsi *msi, bool on)
{
    size_t size = sizeof(struct vfio_irq_set) +
                  (on ? DTIO_MSI_VECTORS * sizeof(int32_t) : 0);
    g_autofree struct vfio_irq_set *set = g_malloc0(size);
    int32_t *fds = (int32_t *)set->data;

    *set = (struct vfio_irq_set) {
        .argsz = size,
        .flags = VFIO_IRQ_SET_ACTION_TRIGGER |
                 (on ? VFIO_IRQ_SET_DATA_EVENTFD : VFIO_IRQ_SET_DATA_NONE),
        .index = msi->index,
        .count = on ? DTIO_MSI_VECTORS : 0,
    };
    for (int i = 0; on && i < DTIO_MSI_VECTORS; i++) {
        fds[i] = event_notifier_get_fd(&msi->vectors[i].trigger);
    }
    return msi->vbasedev->io_ops->set_irqs(msi->vbasedev, set);
}

/* Does the guest's driver write the data that the host expects? */
static bool dtio_msi_data_is_event(DtioMsi *msi)
{
    for (uint32_t i = 0; i < DTIO_MSI_VECTORS; i++) {
        struct dtio_msi_message message = {
            .size = sizeof(message),
            .index = msi->index,
            .sub_index = i,
        };

        if (msi->ops->msi_message(msi->vbasedev, &message) ||
            message.data != i) {
            return false;
        }
    }
    return true;
}

static bool dtio_msi_set_doorbell(DtioMsi *msi)
{
    struct dtio_msi_doorbell doorbell = {
        .size = sizeof(doorbell),
        .index = msi->index,
        .address = msi->doorbell,
    };

    return !msi->ops->msi_doorbell(msi->vbasedev, &doorbell);
}

/* Returns why not, or NULL. */
static const char *dtio_msi_set_up(DtioMsi *msi)
{
    if (dtio_msi_signal(msi, true)) {
        return "the host has none for it";
    }
    if (!dtio_msi_data_is_event(msi)) {
        return "the host's have other data than the guest's";
    }
    if (!dtio_msi_set_doorbell(msi)) {
        return "they cannot be written to where the guest has its doorbell";
    }
    return NULL;
}

static void dtio_msi_close(DtioMsi *msi, int count)
{
    while (count--) {
        event_notifier_cleanup(&msi->vectors[count].trigger);
    }
}

static bool dtio_msi_open(DtioMsi *msi)
{
    for (int i = 0; i < DTIO_MSI_VECTORS; i++) {
        msi->vectors[i].msi = msi;
        if (event_notifier_init(&msi->vectors[i].trigger, 0)) {
            dtio_msi_close(msi, i);
            return false;
        }
    }
    return true;
}

void dtio_msi_init(DtioMsi *msi, VFIODevice *vbasedev, const DtioIOOps *ops,
                   uint32_t index, bool use_irqfd,
                   const FdtMachineInfo *machine)
{
    const char *problem;

    *msi = (DtioMsi) {
        .vbasedev = vbasedev,
        .ops = ops,
        .index = index,
        .phandle = machine->its_phandle,
        .doorbell = machine->its_translater,
    };
    if (!machine->its_phandle) {
        trace_dtio_msi_none(vbasedev->name, "the guest has no ITS");
        return;
    }
    if (!dtio_msi_open(msi)) {
        trace_dtio_msi_none(vbasedev->name, "no eventfds can be made");
        return;
    }
    problem = dtio_msi_set_up(msi);
    if (problem) {
        trace_dtio_msi_none(vbasedev->name, problem);
        dtio_msi_signal(msi, false);
        dtio_msi_close(msi, DTIO_MSI_VECTORS);
        return;
    }
    msi->present = true;
    msi->device_id = dtio_msi_next_device--;
    dtio_msi_start(msi, use_irqfd);
    trace_dtio_msi_init(vbasedev->name, msi->device_id, msi->doorbell,
                        msi->irqfd ? "KVM" : "QEMU");
}

void dtio_msi_clear(DtioMsi *msi)
{
    for (int i = 0; msi->present && i < DTIO_MSI_VECTORS; i++) {
        event_notifier_test_and_clear(&msi->vectors[i].trigger);
    }
}

void dtio_msi_exit(DtioMsi *msi)
{
    if (!msi->present) {
        return;
    }
    msi->present = false;
    dtio_msi_signal(msi, false);
    dtio_msi_stop(msi);
    dtio_msi_close(msi, DTIO_MSI_VECTORS);
}
