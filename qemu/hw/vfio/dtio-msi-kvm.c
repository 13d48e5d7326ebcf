/*
 * dtio: a device's messages, through KVM
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#include "qemu/osdep.h"
#include <linux/kvm.h>
#include "dtio-msi.h"
#include "system/kvm.h"

static bool dtio_msi_add_route(DtioMsi *msi, uint32_t event)
{
    struct kvm_irq_routing_entry route = {
        .type = KVM_IRQ_ROUTING_MSI,
        .flags = KVM_MSI_VALID_DEVID,
        .u.msi.address_lo = msi->doorbell,
        .u.msi.address_hi = msi->doorbell >> 32,
        .u.msi.data = event,
        .u.msi.devid = msi->device_id,
    };

    msi->messages[event].gsi = kvm_irqchip_get_virq(kvm_state);
    if (msi->messages[event].gsi < 0) {
        return false;
    }
    route.gsi = msi->messages[event].gsi;
    kvm_add_routing_entry(kvm_state, &route);
    return true;
}

static void dtio_msi_remove_routes(DtioMsi *msi, int count)
{
    while (count--) {
        kvm_irqchip_release_virq(kvm_state, msi->messages[count].gsi);
    }
    kvm_irqchip_commit_routes(kvm_state);
}

/* All at once: KVM waits for its readers each time the table changes. */
static bool dtio_msi_add_routes(DtioMsi *msi)
{
    for (int i = 0; i < DTIO_MSI_MESSAGES; i++) {
        if (!dtio_msi_add_route(msi, i)) {
            dtio_msi_remove_routes(msi, i);
            return false;
        }
    }
    kvm_irqchip_commit_routes(kvm_state);
    return true;
}

static void dtio_msi_remove_irqfds(DtioMsi *msi, int count)
{
    while (count--) {
        kvm_irqchip_remove_irqfd_notifier_gsi(kvm_state,
                                              &msi->messages[count].trigger,
                                              msi->messages[count].gsi);
    }
    dtio_msi_remove_routes(msi, DTIO_MSI_MESSAGES);
}

bool dtio_msi_kvm_start(DtioMsi *msi)
{
    if (!kvm_irqfds_enabled() || !kvm_gsi_routing_enabled() ||
        !dtio_msi_add_routes(msi)) {
        return false;
    }
    for (int i = 0; i < DTIO_MSI_MESSAGES; i++) {
        DtioMessage *message = &msi->messages[i];

        if (kvm_irqchip_add_irqfd_notifier_gsi(kvm_state, &message->trigger,
                                               NULL, message->gsi)) {
            dtio_msi_remove_irqfds(msi, i);
            return false;
        }
    }
    return true;
}

void dtio_msi_kvm_stop(DtioMsi *msi)
{
    dtio_msi_remove_irqfds(msi, DTIO_MSI_MESSAGES);
}
