/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Machine virt with highmem=off and gic-version=2, and the PCI function in its slot 1. */

	.equ	ECAM, 0x3f000000 + (1 << 15)
	.equ	BAR, 0x10000000
	.equ	UART, 0x09000000
	.equ	GICD, 0x08000000
	.equ	GICC, 0x08010000
	.equ	GICV2M, 0x08020000
	.equ	SYSTEM_OFF, 0x84000008

/* Gives the function its BAR 0, memory and bus mastering. Uses x0 and x1. */
	.macro	place
	ldr	x0, =ECAM
	ldr	w1, =BAR
	str	w1, [x0, #0x10]
	mov	w1, #6
	strh	w1, [x0, #4]
	.endm
