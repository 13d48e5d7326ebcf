/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Interrupts: what the client has set up, and telling it. */
#ifndef DTIO_SERVE_IRQ_H
#define DTIO_SERVE_IRQ_H

#include <linux/vfio.h>

#include "serve/stream.h"

/*
 * As VFIO_DEVICE_SET_IRQS, with @size bytes of data behind @set and its descriptors, which are
 * the callee's. 0 or a negative errno.
 */
int set_irqs(struct dtio_serve_client *client, const struct vfio_irq_set *set,
	     const uint8_t *data, size_t size, int *fds, size_t num_fds);
/* Tells what is to be told by messages, as far as there are credits. */
void send_irqs(struct dtio_serve_client *client);
/* The client is gone: nothing is set up any more. */
void release_irqs(struct dtio_serve_device *device);
/* Lines are down, nothing is latched. */
void reset_irqs(struct dtio_serve_device *device);
/* INTx is held back by the command register, or not any more. */
void hold_back_intx(struct dtio_serve_device *device);
/* An eventfd that masks or unmasks a line has been signalled. */
void irq_event(struct dtio_serve_client *client, int fd);
unsigned int vector_state(const struct vector *vector);

#endif /* DTIO_SERVE_IRQ_H */
