// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * KVM of Linux 7.2 on arm64 does not tell the end of a level-triggered SPI that the guest
 * takes and ends without an exit in between, with a GICv3: vgic_v3_fold_lr() tells it only
 * if the interrupt was active when the guest was entered ("deactivated"), which it was not.
 * So the irqfd's line stays up, and the guest takes the interrupt again and again, until an
 * exit comes while it is active. Without "deactivated &&" in that condition, each is taken
 * once, and told; vgic-v2.c, and vgic-v3.c of Linux 6.12, have no such word there.
 *
 * The guest takes interrupts, counts and ends them, without a pause. The argument is how
 * often to raise it. Exit status 1: it is not once for each time.
 */
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "vm.h"

#define COUNTER		0x800
#define GUEST_SIZE	128
/* Of those that KVM did not tell of within a second */
#define ENOUGH		5

/*
 * Registers by their numbers, in this order: ICC_PMR_EL1, ICC_IGRPEN1_EL1, ICC_IAR1_EL1,
 * ICC_EOIR1_EL1.
 */
__asm__(".pushsection .rodata\n"
	"	.balign	4\n"
	"guest:\n"
	"	mov	x0, #0xff\n"
	"	msr	S3_0_C4_C6_0, x0\n"
	"	mov	x0, #1\n"
	"	msr	S3_0_C12_C12_7, x0\n"
	"	isb\n"
	"	mov	x3, #0x40000000\n"
	"1:	mrs	x1, S3_0_C12_C12_0\n"
	"	dsb	sy\n"
	"	cmp	x1, #1020\n"
	"	b.hs	1b\n"
	"	ldr	x2, [x3, #0x800]\n"
	"	add	x2, x2, #1\n"
	"	str	x2, [x3, #0x800]\n"
	"	msr	S3_0_C12_C12_1, x1\n"
	"	isb\n"
	"	b	1b\n"
	"	.org	guest + 128\n"
	".popsection\n");
extern const char guest[GUEST_SIZE];

int main(int argc, char **argv)
{
	int rounds = argc > 1 ? atoi(argv[1]) : 1000;
	int spi = check(eventfd(0, 0), "eventfd");
	int end = check(eventfd(0, 0), "eventfd");
	struct pollfd told = { .fd = end, .events = POLLIN };
	int untold = 0, wrong = 0, raised = 0;
	volatile uint64_t *taken;

	taken = (uint64_t *)((char *)vm_create(guest, sizeof(guest)) + COUNTER);
	vm_add_vcpu(0);
	vm_add_gic(1);
	vm_connect_spi(spi, end);
	vm_start(1);
	pin(0);
	while (raised < rounds && untold < ENOUGH) {
		uint64_t before = *taken;
		eventfd_t times = 0;

		check(eventfd_write(spi, 1), "write");
		raised++;
		if (poll(&told, 1, 1000) == 1)
			check(eventfd_read(end, &times), "read");
		else
			untold++;
		usleep(2000);
		if (*taken != before + 1 || times != 1) {
			wrong++;
			printf("raised once, taken %llu times, its end told %llu times\n",
			       (unsigned long long)(*taken - before),
			       (unsigned long long)times);
		}
	}
	printf("raised %d times, taken %llu times\n", raised,
	       (unsigned long long)*taken);
	return wrong ? 1 : 0;
}
