/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The beginning of a guest that is written in C: a stack, handler() for interrupts if the guest
 * has one, and the machine's addresses as symbols.
 */
#include "machine.h"

	.globl	ECAM, BAR, UART, GICD, GICC, GICV2M

	.weak	handler
	.globl	_start
_start:
	ldr	x0, =stack
	mov	sp, x0
	adr	x0, vectors
	msr	vbar_el1, x0
	isb
	bl	guest
	ldr	w0, =SYSTEM_OFF
	hvc	#0
1:	b	1b

	.balign	0x800
vectors:
	.org	vectors + 0x280
	stp	x0, x1, [sp, #-160]!
	stp	x2, x3, [sp, #16]
	stp	x4, x5, [sp, #32]
	stp	x6, x7, [sp, #48]
	b	taken
	.org	vectors + 0x800
taken:
	stp	x8, x9, [sp, #64]
	stp	x10, x11, [sp, #80]
	stp	x12, x13, [sp, #96]
	stp	x14, x15, [sp, #112]
	stp	x16, x17, [sp, #128]
	stp	x18, x30, [sp, #144]
	bl	handler
	ldp	x18, x30, [sp, #144]
	ldp	x16, x17, [sp, #128]
	ldp	x14, x15, [sp, #112]
	ldp	x12, x13, [sp, #96]
	ldp	x10, x11, [sp, #80]
	ldp	x8, x9, [sp, #64]
	ldp	x6, x7, [sp, #48]
	ldp	x4, x5, [sp, #32]
	ldp	x2, x3, [sp, #16]
	ldp	x0, x1, [sp], #160
	eret

	.bss
	.balign	16
	.skip	16384
stack:
