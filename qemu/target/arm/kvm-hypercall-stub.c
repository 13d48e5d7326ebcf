/*
 * Calls to the hypervisor, in a QEMU without KVM
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#include "qemu/osdep.h"
#include "qapi/error.h"
#include "system/kvm-arm-hypercall.h"

bool kvm_arm_set_hypercall(uint32_t function, KvmArmHypercall *handler,
                           void *opaque, Error **errp)
{
    error_setg(errp, "calls to the hypervisor are answered with KVM only");
    return false;
}
