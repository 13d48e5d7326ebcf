// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A small KVM guest that treats a mapping of the device as normal memory: it makes
 * unaligned stores and loads, and zeroes a block by DC ZVA. Both fault on device
 * memory.
 */
#include <sys/mman.h>

#include "guest.h"
#include "selftest.h"

#ifdef __aarch64__
#include <linux/kvm.h>

/* The guest's memory map, in blocks of 1 GiB of its own page table */
#define RAM		0x00000000u	/* its code; cached */
#define MEMORY		0x40000000u	/* the mapping; not cached */
#define ANSWER		0x80000000u	/* nothing: a store ends it */
#define FAULT		(ANSWER + 8)	/* the same, with the syndrome */

#define RAM_SIZE	0x10000u
#define VECTOR		0x200u		/* a fault at EL1, behind VBAR_EL1 */
#define CODE		0x1000u
#define TABLE		0x2000u

__asm__(".pushsection .rodata\n"
	".balign 4\n"
	"guest_code:\n"
	"	mov	x1, #0x40000000\n"
	"	mov	x2, #0x5678\n"
	"	movk	x2, #0x1234, lsl #16\n"
	"	str	x2, [x1, #1]\n"
	"	add	x6, x1, #67\n"
	"	stp	x2, x2, [x6]\n"
	"	ldr	x3, [x1, #1]\n"
	"	add	x4, x1, #0x1000\n"
	"	str	x2, [x4]\n"
	"	dc	zva, x4\n"
	"	ldr	x4, [x4]\n"
	"	add	x3, x3, x4\n"
	"	mov	x5, #0x80000000\n"
	"	str	w3, [x5]\n"
	"guest_code_end:\n"
	"guest_fault:\n"
	"	mrs	x3, esr_el1\n"
	"	mov	x5, #0x80000000\n"
	"	str	w3, [x5, #8]\n"
	"guest_fault_end:\n"
	".popsection\n");

/* Hidden: what is found by way of a table takes a symbol that is global. */
#define LABEL	extern const char __attribute__((visibility("hidden")))
LABEL guest_code[], guest_code_end[];
LABEL guest_fault[], guest_fault_end[];

struct guest {
	int kvm, vm, vcpu;
	struct kvm_run *run;
	size_t run_size;
	char *ram;
};

#define SYSTEM_REGISTER(op0, op1, crn, crm, op2)			\
	ARM64_SYS_REG(op0, op1, crn, crm, op2)
#define SCTLR_EL1	SYSTEM_REGISTER(3, 0, 1, 0, 0)
#define TTBR0_EL1	SYSTEM_REGISTER(3, 0, 2, 0, 0)
#define TCR_EL1		SYSTEM_REGISTER(3, 0, 2, 0, 2)
#define MAIR_EL1	SYSTEM_REGISTER(3, 0, 10, 2, 0)
#define VBAR_EL1	SYSTEM_REGISTER(3, 0, 12, 0, 0)
#define PC		(KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_CORE | \
			 KVM_REG_ARM_CORE_REG(regs.pc))

static const struct {
	uint64_t id, value;
} registers[] = {
	{ VBAR_EL1, RAM },
	{ TTBR0_EL1, RAM + TABLE },
	/* Normal write-back, normal not cached, device */
	{ MAIR_EL1, 0x0044ff },
	/* 39 bits, pages of 4 KiB, a cached table, none in the upper half */
	{ TCR_EL1, 25 | 1 << 8 | 1 << 10 | 3 << 12 | 1 << 23 },
	/* MMU and caches on, and what is always set */
	{ SCTLR_EL1, 0x30d00800 | 1 << 0 | 1 << 2 | 1 << 12 },
	{ PC, RAM + CODE },
};

static void fill_ram(char *ram)
{
	uint64_t *table = (uint64_t *)(ram + TABLE);
	/* A block that has been accessed, shareable */
	const uint64_t block = 1 | 3 << 8 | 1 << 10;

	memcpy(ram + VECTOR, guest_fault, (size_t)(guest_fault_end - guest_fault));
	memcpy(ram + CODE, guest_code, (size_t)(guest_code_end - guest_code));
	table[0] = RAM | block | 0 << 2;
	table[1] = MEMORY | block | 1 << 2;
	table[2] = ANSWER | block | 2 << 2;
}

static bool add_memory(const struct guest *guest, uint32_t slot,
		       uint64_t address, void *memory, size_t length)
{
	struct kvm_userspace_memory_region region = {
		.slot = slot,
		.guest_phys_addr = address,
		.memory_size = length,
		.userspace_addr = (uintptr_t)memory,
	};

	return !ioctl(guest->vm, KVM_SET_USER_MEMORY_REGION, &region);
}

static bool set_registers(const struct guest *guest)
{
	for (size_t i = 0; i < sizeof(registers) / sizeof(*registers); i++) {
		struct kvm_one_reg reg = {
			.id = registers[i].id,
			.addr = (uintptr_t)&registers[i].value,
		};

		if (ioctl(guest->vcpu, KVM_SET_ONE_REG, &reg))
			return false;
	}
	return true;
}

static const char *make_guest(struct guest *guest, void *memory, size_t length)
{
	struct kvm_vcpu_init init;

	guest->ram = mmap(NULL, RAM_SIZE, PROT_READ | PROT_WRITE,
			  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	guest->vm = ioctl(guest->kvm, KVM_CREATE_VM, 0);
	if (guest->vm < 0 || guest->ram == MAP_FAILED)
		return "no virtual machine to be had";
	fill_ram(guest->ram);
	if (!add_memory(guest, 0, RAM, guest->ram, RAM_SIZE) ||
	    !add_memory(guest, 1, MEMORY, memory, length))
		return "KVM does not take the memory";

	guest->vcpu = ioctl(guest->vm, KVM_CREATE_VCPU, 0);
	guest->run_size = (size_t)ioctl(guest->kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
	guest->run = mmap(NULL, guest->run_size, PROT_READ | PROT_WRITE,
			  MAP_SHARED, guest->vcpu, 0);
	if (guest->vcpu < 0 || guest->run == MAP_FAILED)
		return "no virtual CPU to be had";
	if (ioctl(guest->vm, KVM_ARM_PREFERRED_TARGET, &init) ||
	    ioctl(guest->vcpu, KVM_ARM_VCPU_INIT, &init) ||
	    !set_registers(guest))
		return "the virtual CPU is not to be set up";
	return NULL;
}

static const char *run_guest(const struct guest *guest, uint32_t *value)
{
	if (ioctl(guest->vcpu, KVM_RUN, 0))
		return strerror(errno);
	if (guest->run->exit_reason != KVM_EXIT_MMIO ||
	    !guest->run->mmio.is_write)
		return "the guest ended without an answer";
	memcpy(value, guest->run->mmio.data, sizeof(*value));
	if (guest->run->mmio.phys_addr == FAULT)
		return "the guest met a fault";
	return guest->run->mmio.phys_addr == ANSWER ? NULL :
						      "the guest went astray";
}

const char *use_as_guest_memory(void *memory, size_t length, uint32_t *value)
{
	struct guest guest = {
		.vm = -1, .vcpu = -1, .ram = MAP_FAILED, .run = MAP_FAILED,
	};
	const char *failed;

	guest.kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	if (guest.kvm < 0)
		return "no KVM";
	failed = make_guest(&guest, memory, length);
	if (!failed)
		failed = run_guest(&guest, value);
	if (guest.run != MAP_FAILED)
		munmap(guest.run, guest.run_size);
	close(guest.vcpu);
	close(guest.vm);
	close(guest.kvm);
	if (guest.ram != MAP_FAILED)
		munmap(guest.ram, RAM_SIZE);
	return failed;
}

#else

const char *use_as_guest_memory(void *memory, size_t length, uint32_t *value)
{
	(void)memory;
	(void)length;
	(void)value;
	return "the guest is one of arm64";
}

#endif
