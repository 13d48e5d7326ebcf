/*
 * dtio: a device's messages
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A device that is no PCI device keeps its messages in registers that only its
 * driver knows. So the message that the guest's driver puts there, which it has
 * from the guest's interrupt controller (an ITS), has to be right on the host
 * as it is. Its address is: the host's driver makes the host's doorbell appear
 * at the address of the guest's. Its data are if the host has an ITS, too: they
 * are the number of an event of this device, and the host's events are numbered
 * from 0 as the guest's are. Where that does not hold (the messages of a GICv2m
 * are numbers of the host's interrupts), the guest gets no messages, and its
 * driver makes do with lines.
 *
 * When the device has sent a message, the host signals an eventfd, and the
 * event goes to the guest's doorbell in the name of the device: KVM sends it
 * (irqfd), or QEMU writes it.
 */

#include "qemu/osdep.h"
#include <sys/ioctl.h>
#include <linux/dtio.h>
#include <linux/vfio.h>
#include "dtio-msi.h"
#include "hw/arm/virt.h"
#include "system/address-spaces.h"
#include "system/memory.h"
#include "trace.h"

/* GITS_TRANSLATER, in the second frame of an ITS */
#define DTIO_ITS_TRANSLATER 0x10040

/*
 * An ITS of the guest's knows PCI devices by bus, device and function. Others
 * are numbered down from the last one of these, which no machine has.
 */
static uint16_t dtio_msi_next_device = UINT16_MAX;

static void dtio_msi_handle(EventNotifier *notifier)
{
    DtioMessage *message = container_of(notifier, DtioMessage, trigger);
    DtioMsi *msi = message->msi;
    uint32_t event = message - msi->messages;
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
    for (int i = 0; !msi->irqfd && i < DTIO_MSI_MESSAGES; i++) {
        event_notifier_set_handler(&msi->messages[i].trigger, dtio_msi_handle);
    }
}

static void dtio_msi_stop(DtioMsi *msi)
{
    if (msi->irqfd) {
        dtio_msi_kvm_stop(msi);
        return;
    }
    for (int i = 0; i < DTIO_MSI_MESSAGES; i++) {
        event_notifier_set_handler(&msi->messages[i].trigger, NULL);
    }
}

/* From the host to the eventfds, all of them; @on false: to none */
static int dtio_msi_signal(DtioMsi *msi, bool on)
{
    size_t size = sizeof(struct vfio_irq_set) +
                  (on ? DTIO_MSI_MESSAGES * sizeof(int32_t) : 0);
    g_autofree struct vfio_irq_set *set = g_malloc0(size);
    int32_t *fds = (int32_t *)set->data;

    *set = (struct vfio_irq_set) {
        .argsz = size,
        .flags = VFIO_IRQ_SET_ACTION_TRIGGER |
                 (on ? VFIO_IRQ_SET_DATA_EVENTFD : VFIO_IRQ_SET_DATA_NONE),
        .index = msi->index,
        .count = on ? DTIO_MSI_MESSAGES : 0,
    };
    for (int i = 0; on && i < DTIO_MSI_MESSAGES; i++) {
        fds[i] = event_notifier_get_fd(&msi->messages[i].trigger);
    }
    return msi->vbasedev->io_ops->set_irqs(msi->vbasedev, set);
}

/* Is what the host wants to be written what the guest's driver writes? */
static bool dtio_msi_data_is_event(DtioMsi *msi)
{
    for (uint32_t i = 0; i < DTIO_MSI_MESSAGES; i++) {
        struct dtio_msi_message message = {
            .size = sizeof(message),
            .index = msi->index,
            .sub_index = i,
        };

        if (ioctl(msi->vbasedev->fd, DTIO_MSI_MESSAGE, &message) ||
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

    return !ioctl(msi->vbasedev->fd, DTIO_MSI_DOORBELL, &doorbell);
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
        event_notifier_cleanup(&msi->messages[count].trigger);
    }
}

static bool dtio_msi_open(DtioMsi *msi)
{
    for (int i = 0; i < DTIO_MSI_MESSAGES; i++) {
        msi->messages[i].msi = msi;
        if (event_notifier_init(&msi->messages[i].trigger, 0)) {
            dtio_msi_close(msi, i);
            return false;
        }
    }
    return true;
}

void dtio_msi_init(DtioMsi *msi, VFIODevice *vbasedev, uint32_t index,
                   bool use_irqfd)
{
    VirtMachineState *vms = VIRT_MACHINE(qdev_get_machine());
    const char *problem;

    *msi = (DtioMsi) {
        .vbasedev = vbasedev,
        .index = index,
        .phandle = vms->msi_phandle,
        .doorbell = vms->memmap[VIRT_GIC_ITS].base + DTIO_ITS_TRANSLATER,
    };
    if (vms->msi_controller != VIRT_MSI_CTRL_ITS) {
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
        dtio_msi_close(msi, DTIO_MSI_MESSAGES);
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
    for (int i = 0; msi->present && i < DTIO_MSI_MESSAGES; i++) {
        event_notifier_test_and_clear(&msi->messages[i].trigger);
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
    dtio_msi_close(msi, DTIO_MSI_MESSAGES);
}
