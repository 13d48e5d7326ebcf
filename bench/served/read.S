/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A guest that does nothing but read a register of the PCI function in slot 1, READS
 * times, and say on its UART how long that took: ticks of the generic timer, 62.5 MHz, as
 * 16 hexadecimal digits. For machine virt with highmem=off.
 */

#include "machine.h"

	.globl	_start
_start:
	place
	ldr	x2, =BAR
	ldr	w4, [x2]
	ldr	x3, =READS
	isb
	mrs	x5, cntvct_el0
1:	ldr	w4, [x2]
	subs	x3, x3, #1
	b.ne	1b
	isb
	mrs	x6, cntvct_el0
	sub	x5, x6, x5

	ldr	x0, =UART
	mov	w1, #16
2:	ror	x5, x5, #60
	and	w6, w5, #15
	add	w7, w6, #'0'
	add	w8, w6, #'a' - 10
	cmp	w6, #10
	csel	w6, w7, w8, lo
	str	w6, [x0]
	subs	w1, w1, #1
	b.ne	2b
	mov	w6, #'\n'
	str	w6, [x0]
	ldr	w0, =SYSTEM_OFF
	hvc	#0
3:	b	3b
