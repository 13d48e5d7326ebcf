/*
 * dtio: a device's MSIs, without KVM
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#include "qemu/osdep.h"
#include "msi.h"

bool dtio_msi_kvm_start(DtioMsi *msi)
{
    return false;
}

void dtio_msi_kvm_stop(DtioMsi *msi)
{
    g_assert_not_reached();
}
