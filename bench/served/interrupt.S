/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A guest that does nothing but take MSIs of the PCI function in slot 1: its handler counts
 * up in the function's memory, BAR 0, which is mapped, so that the server sees when it
 * runs. The word behind says that the guest is ready.
 */
#include "machine.h"

	.equ	SPI, 80			/* the first one of the frame that takes MSIs */
	.equ	MSI_SETSPI, GICV2M + 0x40

	.globl	_start
_start:
	place
	ldrb	w2, [x0, #0x34]		/* the only capability, MSI of 64 bits */
	add	x2, x0, x2
	ldr	w1, =MSI_SETSPI
	str	w1, [x2, #4]
	str	wzr, [x2, #8]
	mov	w1, #SPI
	strh	w1, [x2, #12]
	mov	w1, #1
	strh	w1, [x2, #2]

	ldr	x3, =GICD
	mov	w1, #1
	str	w1, [x3]
	strb	w1, [x3, #0x800 + SPI]
	mov	w1, #2 << (SPI % 16 * 2)
	str	w1, [x3, #0xc00 + SPI / 16 * 4]
	mov	w1, #1 << (SPI % 32)
	str	w1, [x3, #0x100 + SPI / 32 * 4]
	ldr	x3, =GICC
	mov	w1, #0xff
	str	w1, [x3, #4]
	mov	w1, #1
	str	w1, [x3]
	ldr	x4, =BAR
	mov	w5, #0
	adr	x0, vectors
	msr	vbar_el1, x0
	isb
	msr	daifclr, #2
	mov	w1, #1
	str	w1, [x4, #4]		/* ready */
1:	wfi
	b	1b

	.balign	0x800
vectors:
	.org	vectors + 0x280
	add	w5, w5, #1
	str	w5, [x4]
	ldr	w1, [x3, #0xc]
	str	w1, [x3, #0x10]
	eret
	.org	vectors + 0x800
