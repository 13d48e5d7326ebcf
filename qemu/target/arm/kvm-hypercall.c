/*
 * Calls to the hypervisor that KVM passes on to QEMU, on Arm
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A guest makes such calls by HVC or SMC, as the SMC Calling Convention (Arm
 * DEN0028) has it: the identifier of a function is in W0, and the result is in
 * X0. KVM answers those that it knows and tells the guest of all others that
 * they are not supported, but for what its filter (KVM_ARM_VM_SMCCC_FILTER,
 * since Linux 6.4) has it pass on. What is in the filter stays there.
 *
 * The filter comes before KVM's own services, of which Linux keeps but those of
 * the architecture out of it: with PSCI's calls there, a guest could not even
 * start its CPUs. So a device can have calls of the services that KVM leaves to
 * others, and of these what no other device has.
 *
 * The BQL guards the table.
 */

#include "qemu/osdep.h"
#include <linux/kvm.h>
#include "qapi/error.h"
#include "qemu/bitops.h"
#include "qemu/main-loop.h"
#include "system/kvm-arm-hypercall.h"
#include "system/kvm.h"
#include "trace.h"

/* As KVM names it. To write it alone is one call of KVM instead of hundreds. */
#define X0 (KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_CORE | \
            KVM_REG_ARM_CORE_REG(regs.regs[0]))

/* The convention's result for a function that there is not */
#define NOT_SUPPORTED UINT64_MAX

/* Those that KVM knows of, by their identifiers */
static GHashTable *kvm_arm_hypercalls;

/* Fields of an identifier, and whose service a call is of */
#define FUNCTION_IS_FAST(function) extract32(function, 31, 1)
#define FUNCTION_OWNER(function) extract32(function, 24, 6)
#define OWNER_CPU 1
#define OWNER_OEM 3

typedef struct KvmArmHypercallEntry {
    KvmArmHypercall *handler;
    void *opaque;
} KvmArmHypercallEntry;

static bool kvm_arm_filter_hypercall(uint32_t function, Error **errp)
{
    ERRP_GUARD();
    struct kvm_smccc_filter filter = {
        .base = function,
        .nr_functions = 1,
        .action = KVM_SMCCC_FILTER_FWD_TO_USER,
    };
    struct kvm_device_attr attr = {
        .group = KVM_ARM_VM_SMCCC_CTRL,
        .attr = KVM_ARM_VM_SMCCC_FILTER,
        .addr = (uintptr_t)&filter,
    };
    int ret;

    if (!kvm_enabled()) {
        error_setg(errp, "calls to the hypervisor are answered with KVM only");
        return false;
    }
    if (kvm_vm_ioctl(kvm_state, KVM_HAS_DEVICE_ATTR, &attr)) {
        error_setg(errp, "the host's KVM does not pass on calls to the "
                   "hypervisor");
        error_append_hint(errp, "Linux does since version 6.4.\n");
        return false;
    }
    ret = kvm_vm_ioctl(kvm_state, KVM_SET_DEVICE_ATTR, &attr);
    if (ret) {
        error_setg_errno(errp, -ret, "KVM does not pass on the call 0x%"
                         PRIx32, function);
    }
    return !ret;
}

/* A CPU's, a SoC's or a machine's maker's: others KVM answers, or may yet. */
static bool kvm_arm_hypercall_is_free(uint32_t function)
{
    return FUNCTION_IS_FAST(function) &&
           FUNCTION_OWNER(function) >= OWNER_CPU &&
           FUNCTION_OWNER(function) <= OWNER_OEM;
}

bool kvm_arm_set_hypercall(uint32_t function, KvmArmHypercall *handler,
                           void *opaque, Error **errp)
{
    KvmArmHypercallEntry *entry;

    if (!kvm_arm_hypercall_is_free(function)) {
        error_setg(errp, "the call 0x%" PRIx32 " is of a service that is "
                   "KVM's", function);
        return false;
    }
    if (!kvm_arm_hypercalls) {
        kvm_arm_hypercalls = g_hash_table_new(NULL, NULL);
    }
    entry = g_hash_table_lookup(kvm_arm_hypercalls, GUINT_TO_POINTER(function));
    if (!entry) {
        if (!kvm_arm_filter_hypercall(function, errp)) {
            return false;
        }
        entry = g_new(KvmArmHypercallEntry, 1);
        g_hash_table_insert(kvm_arm_hypercalls, GUINT_TO_POINTER(function),
                            entry);
    } else if (handler && entry->handler) {
        error_setg(errp, "another device answers the call 0x%" PRIx32,
                   function);
        return false;
    }
    *entry = (KvmArmHypercallEntry) { handler, opaque };
    return true;
}

static uint64_t kvm_arm_answer_hypercall(uint32_t function)
{
    const KvmArmHypercallEntry *entry;

    BQL_LOCK_GUARD();
    entry = kvm_arm_hypercalls ?
            g_hash_table_lookup(kvm_arm_hypercalls,
                                GUINT_TO_POINTER(function)) : NULL;
    return entry && entry->handler ? entry->handler(entry->opaque) :
           NOT_SUPPORTED;
}

int kvm_arm_handle_hypercall(CPUState *cs, uint32_t function)
{
    uint64_t result = kvm_arm_answer_hypercall(function);

    trace_kvm_arm_hypercall(function, result);
    return kvm_set_one_reg(cs, X0, &result);
}
