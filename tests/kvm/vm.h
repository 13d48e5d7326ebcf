/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The smallest guest that has an SPI, see vm.c. */
#ifndef DTIO_TESTS_KVM_VM_H
#define DTIO_TESTS_KVM_VM_H

#include <stddef.h>

/* Where the guest has its page of memory, and starts */
#define VM_MEMORY	0x40000000ULL

/* Ends the program with what failed, if @result is negative; else returns it */
int check(int result, const char *what);
void pin(int cpu);

/* @code is for the page of memory, of which the address on the host is returned. */
void *vm_create(const void *code, size_t length);
/* All before the GIC */
void vm_add_vcpu(unsigned int number);
/* SPI 0 is enabled, level-triggered and the first vCPU's. */
void vm_add_gic(unsigned int vcpus);
/* @resample: the eventfd that tells the end of the interrupt, or -1 */
void vm_connect_spi(int eventfd, int resample);
/* Each vCPU in a thread of its own, on @cpu */
void vm_start(int cpu);

#endif
