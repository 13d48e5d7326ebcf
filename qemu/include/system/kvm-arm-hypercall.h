/*
 * Calls to the hypervisor that KVM passes on to QEMU, on Arm
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See target/arm/kvm-hypercall.c for the concept.
 */

#ifndef SYSTEM_KVM_ARM_HYPERCALL_H
#define SYSTEM_KVM_ARM_HYPERCALL_H

#include "hw/core/cpu.h"

/**
 * KvmArmHypercall: what answers a call
 *
 * @opaque: as it was given to kvm_arm_set_hypercall()
 *
 * It is called by the vCPU that makes the call, with the BQL held, and leaves
 * that one's registers alone. Returns the result, which the guest gets in X0.
 */
typedef uint64_t KvmArmHypercall(void *opaque);

/**
 * kvm_arm_set_hypercall: answer a call of the guest's
 *
 * @function: its identifier, by the SMC Calling Convention: of a fast call of
 *            the CPU's, the SoC's or the machine's maker
 * @handler: what answers it; NULL: nothing does any more, and the guest is told
 *           that it is not supported
 * @opaque: passed to @handler
 * @errp: where to say why KVM cannot pass it on, or that another device has it
 *
 * A call is known to KVM before the first vCPU runs, or not at all.
 *
 * Returns: true on success, false otherwise
 */
bool kvm_arm_set_hypercall(uint32_t function, KvmArmHypercall *handler,
                           void *opaque, Error **errp);

/**
 * kvm_arm_handle_hypercall: have a call answered that KVM has passed on
 *
 * @cs: the vCPU that makes it
 * @function: its identifier
 *
 * Returns: 0 or -errno
 */
int kvm_arm_handle_hypercall(CPUState *cs, uint32_t function);

#endif /* SYSTEM_KVM_ARM_HYPERCALL_H */
