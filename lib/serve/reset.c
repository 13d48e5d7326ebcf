// SPDX-License-Identifier: LGPL-2.1-or-later
/* A reset: what the client has set up of interrupts and memory stays. */
#include "serve/irq.h"
#include "serve/pci.h"
#include "serve/reset.h"

int reset_device(struct dtio_serve_device *device)
{
	reset_irqs(device);
	reset_config(device);
	return device->ops->reset ? device->ops->reset(device->opaque) : 0;
}
