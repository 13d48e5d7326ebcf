// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * In a virtual machine, on its bare vCPU: calls to the hypervisor with messages of SCMI that
 * no kernel sends, and what becomes of each, on the serial port. It is loaded as a kernel is;
 * the address of the memory for messages is written to byte 8 of it before.
 *
 * Without an MMU all memory is a device's: words are accessed as a whole.
 */
#include <stdint.h>

#define UART	((volatile uint32_t *)0x9000000)
#define BASE	(0x10u << 10)
#define CALL	0x83000001u
#define PSCI_SYSTEM_OFF	0x84000008u

/* In words of the channel */
enum { STATUS = 1, LENGTH = 5, MESSAGE = 6, WORDS = 32 };

/* It comes first, as nothing is reordered. */
__asm__("	adr	x1, stack\n"
	"	b	begin\n"
	"memory:	.quad	0\n"
	"	.balign	16\n"
	"	.skip	4096\n"
	"stack:\n"
	"begin:	mov	sp, x1\n"
	"	b	run\n");

extern volatile uint32_t *memory;
static volatile uint32_t *channel;

static uint64_t hvc(uint32_t function)
{
	register uint64_t x0 __asm__("x0") = function;

	__asm__ volatile("dsb sy\n\thvc #0" : "+r"(x0) : :
			 "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11",
			 "x12", "x13", "x14", "x15", "x16", "x17", "memory");
	return x0;
}

static uint64_t smc(uint32_t function)
{
	register uint64_t x0 __asm__("x0") = function;

	__asm__ volatile("dsb sy\n\tsmc #0" : "+r"(x0) : :
			 "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11",
			 "x12", "x13", "x14", "x15", "x16", "x17", "memory");
	return x0;
}

static void print(const char *text)
{
	while (*text)
		*UART = *text++;
}

static void print_number(int32_t number)
{
	char digits[12], *at = &digits[11];
	uint32_t left = number < 0 ? -(uint32_t)number : (uint32_t)number;

	*at = 0;
	do
		*--at = '0' + left % 10;
	while (left /= 10);
	print(number < 0 ? " -" : " ");
	print(at);
}

/* What the call says, and then what is in the channel: status, length, SCMI's status */
static void tell(const char *name, uint64_t result)
{
	print(name);
	print_number(result);
	print_number(channel[STATUS]);
	print_number(channel[LENGTH]);
	print_number(channel[MESSAGE + 1]);
	print("\n");
}

static void put(uint32_t status, uint32_t length, uint32_t header, uint32_t parameter)
{
	channel[LENGTH] = length;
	channel[MESSAGE] = header;
	channel[MESSAGE + 1] = parameter;
	channel[STATUS] = status;
}

void run(void)
{
	channel = memory;
	tell("at-first", 0);
	tell("empty", hvc(CALL));
	put(0, 4, BASE, 77);
	tell("version", hvc(CALL));
	put(0, 4, BASE, 77);
	tell("by-smc", smc(CALL));
	put(1, 4, BASE, 77);
	tell("free", hvc(CALL));
	put(0, 0, BASE, 77);
	tell("empty-message", hvc(CALL));
	put(0, 3, BASE, 77);
	tell("part-of-a-header", hvc(CALL));
	put(0, 8, BASE, 77);
	tell("a-parameter-too-many", hvc(CALL));
	put(0, 4096, BASE, 77);
	tell("as-long-as-the-memory", hvc(CALL));
	put(0, UINT32_MAX, BASE, 77);
	tell("longest", hvc(CALL));
	put(0, 4, 0xff << 10, 77);
	tell("unknown-protocol", hvc(CALL));
	put(UINT32_MAX & ~1u, 4, BASE, 77);
	tell("other-bits-of-the-status", hvc(CALL));
	put(0, 4, BASE, 77);
	tell("another-call", hvc(CALL + 1));
	tell("a-call-of-64-bits", hvc(CALL | 1 << 30));
	for (uint32_t i = 0; i < 1024; i++)
		channel[i] = 0xffffffff << i % 32;
	tell("all-written-over", hvc(CALL));
	put(0, 4, BASE, 77);
	tell("at-last", hvc(CALL));
	hvc(PSCI_SYSTEM_OFF);
	for (;;)
		;
}
