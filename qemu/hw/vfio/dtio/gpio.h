/*
 * dtio: devices' GPIO lines in the guest
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See gpio.c for the concept.
 */

#ifndef HW_VFIO_DTIO_GPIO_H
#define HW_VFIO_DTIO_GPIO_H

#include "gpio-line.h"
#include "hw/core/fdt-device.h"

/**
 * dtio_gpio_add: give the guest a device's GPIO lines
 *
 * @resources: those of the device
 * @machine: what the machine tells its devices
 * @errp: where to say why that cannot be
 *
 * The first line brings the controller. To be undone with dtio_gpio_remove() in
 * either case.
 */
bool dtio_gpio_add(DtioResources *resources, const FdtMachineInfo *machine,
                   Error **errp);

/**
 * dtio_gpio_remove: forget a device's GPIO lines
 *
 * @resources: those of the device, added or not
 *
 * Lines of other devices keep their numbers.
 */
void dtio_gpio_remove(const DtioResources *resources);

/**
 * dtio_gpio_disable: disable the interrupts of a device's GPIO lines
 *
 * @resources: those of the device, added or not
 */
void dtio_gpio_disable(const DtioResources *resources);

/**
 * dtio_gpio_reset: forget what a driver has done with a device's GPIO lines
 *
 * @resources: those of the device, added or not
 */
void dtio_gpio_reset(const DtioResources *resources);

/**
 * dtio_gpio_gone: disable interrupts, and tell the guest that no more come
 *
 * @resources: those of the device, added or not, which the host takes back
 */
void dtio_gpio_gone(const DtioResources *resources);

/**
 * dtio_gpio_find: find the line that the guest has for a resource
 *
 * @resource: the resource
 *
 * Returns it, or NULL if the guest does not have it.
 */
const DtioGpioLine *dtio_gpio_find(const DtioResource *resource);

/**
 * dtio_gpio_write_nodes: write the node that lines are found by
 *
 * @fdt: the guest's tree, open for writing; it may have a part of the nodes if
 *       this fails
 * @nodes: takes the tree whose nodes were written, for dtio_gpio_keep_nodes();
 *         NULL: there are no lines
 * @refusal: takes why they cannot be written, to be released with
 *           dtio_fdt_clear() in either case
 */
bool dtio_gpio_write_nodes(void *fdt, void **nodes, DtioFdt *refusal);

/**
 * dtio_gpio_keep_nodes: the tree that nodes were written to is the guest's
 *
 * @nodes: as written
 */
void dtio_gpio_keep_nodes(void *nodes);

#endif /* HW_VFIO_DTIO_GPIO_H */
