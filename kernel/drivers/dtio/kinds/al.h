/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Annapurna Labs' kinds of device and power domain; see all.h. */

#ifdef DTIO_NEVER

/*
 * Controller of message-signalled interrupts; drivers/irqchip/irq-alpine-msi.c.
 */
DTIO_NEVER("al,alpine-msix", "a part of the interrupt controller")

#endif /* DTIO_NEVER */
