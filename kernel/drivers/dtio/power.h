/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a device needs to answer on its bus.
 */
#ifndef DTIO_POWER_H
#define DTIO_POWER_H

struct dtio_device;

/* power.c */
int dtio_power_init(struct dtio_device *dtio);
void dtio_power_release(struct dtio_device *dtio);
int dtio_power_on(struct dtio_device *dtio);
void dtio_power_off(struct dtio_device *dtio);
int dtio_power_cycle(struct dtio_device *dtio);

#endif /* DTIO_POWER_H */
