// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * KVM of Linux 7.2 on arm64 kicks all vCPUs of a guest where it may not: in the fast way
 * of an irqfd, when an SPI becomes pending and no other one of the guest is active.
 * vgic_queue_irq_unlock() calls kvm_make_all_cpus_request() then, which is
 * smp_call_function_many() in the end. eventfd_signal() holds a spinlock with interrupts
 * off, which lockdep finds; and the signal may come from an interrupt handler, which
 * kernels without lockdep find, too.
 *
 * The guest is two vCPUs that run in a circle, and a GICv3 with one SPI enabled. The
 * eventfd is written by this process; or, with a block device as the argument, signalled
 * by the end of a read of it, which is in the handler of its interrupt with NVMe. The
 * kernel's log has the warning then, or not.
 */
#define _GNU_SOURCE /* CPU_SET(), O_DIRECT */
#include <err.h>
#include <fcntl.h>
#include <linux/aio_abi.h>
#include <linux/kvm.h>
#include <pthread.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MEMORY		0x40000000ULL
#define DISTRIBUTOR	0x08000000ULL
#define REDISTRIBUTORS	0x080a0000ULL
#define BRANCH_TO_SELF	0x14000000U
#define CPUS		2

static int vm;

static int check(int result, const char *what)
{
	if (result < 0)
		err(1, "%s", what);
	return result;
}

static void pin(int cpu)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(cpu, &set);
	check(sched_setaffinity(0, sizeof(set), &set), "sched_setaffinity");
}

static int add_vcpu(unsigned int number)
{
	int vcpu = check(ioctl(vm, KVM_CREATE_VCPU, number), "KVM_CREATE_VCPU");
	uint64_t start = MEMORY;
	struct kvm_one_reg pc = {
		.id = KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_CORE |
		      offsetof(struct kvm_regs, regs.pc) / sizeof(uint32_t),
		.addr = (uintptr_t)&start,
	};
	struct kvm_vcpu_init init;

	check(ioctl(vm, KVM_ARM_PREFERRED_TARGET, &init), "KVM_ARM_PREFERRED_TARGET");
	check(ioctl(vcpu, KVM_ARM_VCPU_INIT, &init), "KVM_ARM_VCPU_INIT");
	check(ioctl(vcpu, KVM_SET_ONE_REG, &pc), "KVM_SET_ONE_REG");
	return vcpu;
}

/* On another CPU than the one that raises the interrupt, which is not sent to itself. */
static void *run(void *argument)
{
	int *vcpu = argument;

	pin(1);
	while (!ioctl(*vcpu, KVM_RUN, 0))
		;
	return NULL;
}

static void set(int gic, uint32_t group, uint64_t attr, const void *value)
{
	struct kvm_device_attr a = {
		.group = group, .attr = attr, .addr = (uintptr_t)value,
	};

	check(ioctl(gic, KVM_SET_DEVICE_ATTR, &a), "KVM_SET_DEVICE_ATTR");
}

static void add_gic(void)
{
	struct kvm_create_device device = { .type = KVM_DEV_TYPE_ARM_VGIC_V3 };
	uint64_t distributor = DISTRIBUTOR;
	uint64_t redistributors = REDISTRIBUTORS | (uint64_t)CPUS << 52;
	uint32_t irqs = 64, all = ~0U, first = 1, enabled = 1 << 4 | 1 << 1;

	check(ioctl(vm, KVM_CREATE_DEVICE, &device), "KVM_CREATE_DEVICE");
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_ADDR, KVM_VGIC_V3_ADDR_TYPE_DIST,
	    &distributor);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_ADDR,
	    KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION, &redistributors);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_NR_IRQS, 0, &irqs);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_CTRL, KVM_DEV_ARM_VGIC_CTRL_INIT, NULL);
	/* GICD_IGROUPR1, GICD_CTLR with affinity routing, GICD_ISENABLER1 */
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 0x84, &all);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 0x0, &enabled);
	set(device.fd, KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 0x104, &first);
}

/* The read ends in the handler of the disk's interrupt, where the disk's driver has one. */
static void read_and_signal(const char *disk, int eventfd)
{
	int fd = check(open(disk, O_RDONLY | O_DIRECT), disk);
	aio_context_t context = 0;
	struct io_event event;
	struct iocb read = {
		.aio_lio_opcode = IOCB_CMD_PREAD,
		.aio_fildes = fd,
		.aio_nbytes = 4096,
		.aio_flags = IOCB_FLAG_RESFD,
		.aio_resfd = eventfd,
	};
	struct iocb *reads[] = { &read };
	void *buffer;

	if (posix_memalign(&buffer, 4096, 4096))
		err(1, "posix_memalign");
	read.aio_buf = (uintptr_t)buffer;
	check(syscall(SYS_io_setup, 1, &context), "io_setup");
	check(syscall(SYS_io_submit, context, 1, reads), "io_submit");
	check(syscall(SYS_io_getevents, context, 1, 1, &event, NULL), "io_getevents");
}

int main(int argc, char **argv)
{
	int kvm = check(open("/dev/kvm", O_RDWR), "/dev/kvm");
	int fd = check(eventfd(0, 0), "eventfd");
	struct kvm_irqfd irqfd = { .fd = fd, .gsi = 0 };
	struct kvm_userspace_memory_region memory = {
		.guest_phys_addr = MEMORY, .memory_size = getpagesize(),
	};
	static int vcpus[CPUS];
	pthread_t threads[CPUS];
	uint32_t *code;

	vm = check(ioctl(kvm, KVM_CREATE_VM, 0), "KVM_CREATE_VM");
	code = mmap(NULL, getpagesize(), PROT_READ | PROT_WRITE,
		    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (code == MAP_FAILED)
		err(1, "mmap");
	*code = BRANCH_TO_SELF;
	memory.userspace_addr = (uintptr_t)code;
	check(ioctl(vm, KVM_SET_USER_MEMORY_REGION, &memory),
	      "KVM_SET_USER_MEMORY_REGION");
	for (int i = 0; i < CPUS; i++)
		vcpus[i] = add_vcpu(i);
	add_gic();
	check(ioctl(vm, KVM_IRQFD, &irqfd), "KVM_IRQFD");
	for (int i = 0; i < CPUS; i++)
		pthread_create(&threads[i], NULL, run, &vcpus[i]);
	pin(0);
	sleep(2);
	if (argc > 1)
		read_and_signal(argv[1], fd);
	else
		check(eventfd_write(fd, 1), "write");
	sleep(1);
	puts("the interrupt is raised: see the kernel's log");
	return 0;
}
