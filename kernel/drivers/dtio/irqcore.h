/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What dtio asks of the interrupt core beyond its usual interface. Each function
 * says what the core would have to offer instead.
 */
#ifndef DTIO_IRQCORE_H
#define DTIO_IRQCORE_H

#include <linux/irq.h>
#include <linux/types.h>

bool dtio_irqcore_can_forward(unsigned int virq);
struct irq_data *dtio_irqcore_forward(unsigned int virq);
void dtio_irqcore_unforward(unsigned int virq);
bool dtio_irqcore_can_sleep(unsigned int virq);
bool dtio_irqcore_is_threaded(unsigned int virq);
bool dtio_irqcore_is_left_over(unsigned int virq);
void dtio_irqcore_set_trigger(unsigned int virq, u32 type);
bool dtio_irqcore_holder(unsigned int virq, char *name, size_t size);

/**
 * dtio_irqcore_deactivate - let a forwarded line that has fired fire again
 * @forwarded: what dtio_irqcore_forward() returned
 *
 * Missing: irq_set_irqchip_state() with a handle instead of a number, which it
 * looks up each time; that takes longer than all the rest of an unmask. Its lock,
 * that of the descriptor, is not needed: the GIC deactivates with one store, and
 * a forwarded line has no other user.
 */
static inline void dtio_irqcore_deactivate(struct irq_data *forwarded)
{
	forwarded->chip->irq_set_irqchip_state(forwarded, IRQCHIP_STATE_ACTIVE,
					       false);
}

#endif /* DTIO_IRQCORE_H */
