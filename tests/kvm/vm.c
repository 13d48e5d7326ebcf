// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The smallest guest that has a shared peripheral interrupt (SPI): a page of memory, vCPUs
 * that start at its beginning, and a GICv3 of KVM's with one SPI that an eventfd raises.
 */
#define _GNU_SOURCE /* CPU_SET() */
#include <err.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "vm.h"

#define DISTRIBUTOR	0x08000000ULL
#define REDISTRIBUTORS	0x080a0000ULL
#define MOST_VCPUS	2

static int vm;
static int vcpus[MOST_VCPUS];
static unsigned int num_vcpus;
static int vcpus_cpu;

int check(int result, const char *what)
{
	if (result < 0)
		err(1, "%s", what);
	return result;
}

void pin(int cpu)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(cpu, &set);
	check(sched_setaffinity(0, sizeof(set), &set), "sched_setaffinity");
}

void *vm_create(const void *code, size_t length)
{
	int kvm = check(open("/dev/kvm", O_RDWR), "/dev/kvm");
	struct kvm_userspace_memory_region region = {
		.guest_phys_addr = VM_MEMORY, .memory_size = getpagesize(),
	};
	void *memory = mmap(NULL, getpagesize(), PROT_READ | PROT_WRITE,
			    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		err(1, "mmap");
	memcpy(memory, code, length);
	region.userspace_addr = (uintptr_t)memory;
	vm = check(ioctl(kvm, KVM_CREATE_VM, 0), "KVM_CREATE_VM");
	check(ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region),
	      "KVM_SET_USER_MEMORY_REGION");
	return memory;
}

void vm_add_vcpu(unsigned int number)
{
	int vcpu = check(ioctl(vm, KVM_CREATE_VCPU, number), "KVM_CREATE_VCPU");
	uint64_t start = VM_MEMORY;
	struct kvm_one_reg pc = {
		.id = KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_CORE |
		      offsetof(struct kvm_regs, regs.pc) / sizeof(uint32_t),
		.addr = (uintptr_t)&start,
	};
	struct kvm_vcpu_init init;

	check(ioctl(vm, KVM_ARM_PREFERRED_TARGET, &init), "KVM_ARM_PREFERRED_TARGET");
	check(ioctl(vcpu, KVM_ARM_VCPU_INIT, &init), "KVM_ARM_VCPU_INIT");
	check(ioctl(vcpu, KVM_SET_ONE_REG, &pc), "KVM_SET_ONE_REG");
	vcpus[number] = vcpu;
	num_vcpus = number + 1;
}

static void set(int gic, uint32_t group, uint64_t attr, const void *value)
{
	struct kvm_device_attr a = {
		.group = group, .attr = attr, .addr = (uintptr_t)value,
	};

	check(ioctl(gic, KVM_SET_DEVICE_ATTR, &a), "KVM_SET_DEVICE_ATTR");
}

void vm_add_gic(unsigned int count)
{
	struct kvm_create_device device = { .type = KVM_DEV_TYPE_ARM_VGIC_V3 };
	uint64_t distributor = DISTRIBUTOR;
	uint64_t redistributors = REDISTRIBUTORS | (uint64_t)count << 52;
	uint32_t irqs = 64, levels = 0, all = ~0U, first = 1;
	uint32_t enabled = 1 << 4 | 1 << 1;	/* affinity routing, group 1 */

	check(ioctl(vm, KVM_CREATE_DEVICE, &device), "KVM_CREATE_DEVICE");
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_ADDR, KVM_VGIC_V3_ADDR_TYPE_DIST,
	    &distributor);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_ADDR,
	    KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION, &redistributors);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_NR_IRQS, 0, &irqs);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_CTRL, KVM_DEV_ARM_VGIC_CTRL_INIT, NULL);
	/* GICD_ICFGR2, GICD_IGROUPR1, GICD_CTLR, GICD_ISENABLER1 */
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 0xc08, &levels);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 0x84, &all);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 0x0, &enabled);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 0x104, &first);
}

void vm_connect_spi(int eventfd, int resample)
{
	struct kvm_irqfd irqfd = {
		.fd = eventfd,
		.flags = resample < 0 ? 0 : KVM_IRQFD_FLAG_RESAMPLE,
		.resamplefd = resample,
	};

	check(ioctl(vm, KVM_IRQFD, &irqfd), "KVM_IRQFD");
}

static void *run(void *vcpu)
{
	pin(vcpus_cpu);
	while (!ioctl(*(int *)vcpu, KVM_RUN, 0))
		;
	return NULL;
}

void vm_start(int cpu)
{
	pthread_t thread;

	vcpus_cpu = cpu;
	for (unsigned int i = 0; i < num_vcpus; i++)
		if (pthread_create(&thread, NULL, run, &vcpus[i]))
			errx(1, "pthread_create");
}
