/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Guests that are no more than what test-served-client needs: with the PCI function in
 * slot 1 of machine virt with highmem=off, which is peer's my_hw. They say 'K' on the UART
 * when all was right, else 'F', and power off.
 *
 * SLOW: has the server take 3 s to answer, and waits for that.
 * TWO: two processors write and read a register each, and read a third, COUNT times.
 */

	.equ	ECAM, 0x3f000000 + (1 << 15)
	.equ	BAR, 0x10000000
	.equ	UART, 0x09000000
	.equ	ID, 0x6d790100
	.equ	SYSTEM_OFF, 0x84000008
	.equ	CPU_ON, 0xc4000003
	.equ	DONE, 0x41000000

	.globl	_start
_start:
	ldr	x0, =ECAM
	ldr	w1, =BAR
	str	w1, [x0, #0x10]
	mov	w1, #6
	strh	w1, [x0, #4]
	ldr	x20, =BAR
#ifdef SLOW
	mov	w1, #3000
	str	w1, [x20, #0x820]
	ldr	w1, [x20, #0x804]
	cbnz	w1, failed
	b	passed
#else
	ldr	x21, =DONE
	str	wzr, [x21]
	ldr	w0, =CPU_ON
	mov	x1, #1
	ldr	x2, =second
	mov	x3, #0
	hvc	#0
	mov	x22, #0x840
	bl	work
1:	ldr	w1, [x21]
	cbz	w1, 1b
	b	passed

second:
	ldr	x20, =BAR
	ldr	x21, =DONE
	mov	x22, #0x844
	bl	work
	mov	w1, #1
	str	w1, [x21]
2:	wfi
	b	2b

/* With the register at offset x22 */
work:	add	x2, x20, x22
	ldr	x3, =COUNT
	ldr	w5, =ID
3:	str	w3, [x2]
	ldr	w4, [x2]
	cmp	w4, w3
	b.ne	failed
	ldr	w4, [x20]
	cmp	w4, w5
	b.ne	failed
	subs	x3, x3, #1
	b.ne	3b
	ret
#endif

failed:	mov	w6, #'F'
	b	say
passed:	mov	w6, #'K'
say:	ldr	x0, =UART
	str	w6, [x0]
	ldr	w0, =SYSTEM_OFF
	hvc	#0
4:	b	4b
