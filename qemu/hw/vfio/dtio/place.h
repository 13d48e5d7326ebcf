/*
 * dtio: where a device is in the guest's memory map
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See place.c for the concept.
 */

#ifndef HW_VFIO_DTIO_PLACE_H
#define HW_VFIO_DTIO_PLACE_H

#include "hw/core/fdt-device.h"
#include "hw/core/sysbus.h"

/**
 * dtio_place_check: check that "addresses" fits the device
 *
 * @addresses: the property "addresses", or NULL
 * @num_regions: entries of the node's "reg", and regions of nodes below
 * @errp: where to say that it has more entries
 */
bool dtio_place_check(const char *addresses, uint32_t num_regions,
                      Error **errp);

/**
 * dtio_place_check_mapping: see whether a device's registers can be mapped into
 *                           the guest
 *
 * @machine: what the machine tells its devices
 * @errp: where to say that the machine is in the way, and what to do
 */
bool dtio_place_check_mapping(const FdtMachineInfo *machine, Error **errp);

/**
 * dtio_place_map: map a region of registers into the guest
 *
 * @machine: what the machine tells its devices
 * @sbdev: the device
 * @n: number of the region among those of @sbdev
 * @addresses: the property "addresses", or NULL
 * @number: its entry in @addresses
 * @name: what errors call it
 * @host: its physical address on the host
 * @guest: takes its physical address in the guest
 * @errp: where to say that it cannot be there, and why
 */
bool dtio_place_map(const FdtMachineInfo *machine, SysBusDevice *sbdev, int n,
                    const char *addresses, uint32_t number, const char *name,
                    uint64_t host, uint64_t *guest, Error **errp);

/**
 * dtio_place_connect: connect an interrupt to a free line of the guest
 *
 * @machine: what the machine tells its devices
 * @sbdev: the device
 * @n: number of the interrupt among those of @sbdev
 * @spi: takes the number of the shared peripheral interrupt
 * @errp: where to say that there is no line left
 */
bool dtio_place_connect(const FdtMachineInfo *machine, SysBusDevice *sbdev,
                        int n, int *spi, Error **errp);

/**
 * dtio_place_remove: take a device out of the guest
 *
 * @machine: what the machine tells its devices
 * @sbdev: the device; each region and each interrupt of it has a place or has
 *         none
 */
void dtio_place_remove(const FdtMachineInfo *machine, SysBusDevice *sbdev);

#endif /* HW_VFIO_DTIO_PLACE_H */
