/*
 * dtio: a device's MSIs, through KVM
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#include "qemu/osdep.h"
#include <linux/kvm.h>
#include "msi.h"
#include "hw/core/qdev.h"
#include "system/kvm.h"
#include "system/system.h"

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

    msi->vectors[event].gsi = kvm_irqchip_get_virq(kvm_state);
    if (msi->vectors[event].gsi < 0) {
        return false;
    }
    route.gsi = msi->vectors[event].gsi;
    kvm_add_routing_entry(kvm_state, &route);
    return true;
}

static void dtio_msi_remove_routes(DtioMsi *msi, int count)
{
    while (count--) {
        kvm_irqchip_release_virq(kvm_state, msi->vectors[count].gsi);
    }
    kvm_irqchip_commit_routes(kvm_state);
}

/*
 * With each new routing table KVM_SET_GSI_ROUTING waits for an SRCU grace period:
 * so the routes of a device come together, and while the machine is being made
 * those of all devices do. No device sends a message before the guest runs.
 */
static void dtio_msi_commit(Notifier *notifier, void *unused)
{
    kvm_irqchip_commit_routes(kvm_state);
}

static Notifier dtio_msi_ready = { .notify = dtio_msi_commit };

static void dtio_msi_commit_routes(void)
{
    static bool waiting;

    if (phase_check(PHASE_MACHINE_READY)) {
        kvm_irqchip_commit_routes(kvm_state);
    } else if (!waiting) {
        qemu_add_machine_init_done_notifier(&dtio_msi_ready);
        waiting = true;
    }
}

static bool dtio_msi_add_routes(DtioMsi *msi)
{
    for (int i = 0; i < DTIO_MSI_VECTORS; i++) {
        if (!dtio_msi_add_route(msi, i)) {
            dtio_msi_remove_routes(msi, i);
            return false;
        }
    }
    dtio_msi_commit_routes();
    return true;
}

static void dtio_msi_remove_irqfds(DtioMsi *msi, int count)
{
    while (count--) {
        kvm_irqchip_remove_irqfd_notifier_gsi(kvm_state,
                                              &msi->vectors[count].trigger,
                                              msi->vectors[count].gsi);
    }
    dtio_msi_remove_routes(msi, DTIO_MSI_VECTORS);
}

bool dtio_msi_kvm_start(DtioMsi *msi)
{
    if (!kvm_irqfds_enabled() || !kvm_gsi_routing_enabled() ||
        !dtio_msi_add_routes(msi)) {
        return false;
    }
    for (int i = 0; i < DTIO_MSI_VECTORS; i++) {
        DtioMsiVector *vector = &msi->vectors[i];

        if (kvm_irqchip_add_irqfd_notifier_gsi(kvm_state, &vector->trigger,
                                               NULL, vector->gsi)) {
            dtio_msi_remove_irqfds(msi, i);
            return false;
        }
    }
    return true;
}

void dtio_msi_kvm_stop(DtioMsi *msi)
{
    dtio_msi_remove_irqfds(msi, DTIO_MSI_VECTORS);
}
