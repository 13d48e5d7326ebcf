/*
 * dtio: devices' resources by SCMI
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See scmi.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SCMI_H
#define HW_VFIO_DTIO_SCMI_H

#include "resources.h"
#include "scmi/scmi.h"
#include "hw/core/fdt-device.h"

/**
 * dtio_scmi_add: give the guest a device's resources as domains
 *
 * @resources: those of the device
 * @machine: what the machine tells its devices
 * @errp: where to say why that cannot be
 *
 * The first domain brings what SCMI goes over, unless the user has put it
 * there. To be undone with dtio_scmi_remove() in either case.
 */
bool dtio_scmi_add(DtioResources *resources, const FdtMachineInfo *machine,
                   Error **errp);

/**
 * dtio_scmi_remove: forget a device's resources
 *
 * @resources: those of the device, added or not
 *
 * Domains of other devices keep their numbers.
 */
void dtio_scmi_remove(DtioResources *resources);

/**
 * dtio_scmi_write_nodes: write the nodes that domains are found by
 *
 * @fdt: the guest's tree, open for writing; it may have a part of the nodes if
 *       this fails
 * @nodes: takes the tree whose nodes were written, for dtio_scmi_keep_nodes();
 *         NULL: there are no domains
 * @refusal: takes why they cannot be written, to be released with
 *           dtio_fdt_clear() in either case
 */
bool dtio_scmi_write_nodes(void *fdt, void **nodes, DtioFdt *refusal);

/**
 * dtio_scmi_keep_nodes: the tree that nodes were written to is the guest's
 *
 * @nodes: as written
 */
void dtio_scmi_keep_nodes(void *nodes);

/* What messages go over: scmi-transport.c */

/**
 * dtio_scmi_transport_make: make it, unless it is there
 *
 * @mode: how the device has its resources, one of those by SCMI
 * @machine: what the machine tells its devices
 * @errp: where to say why that cannot be
 */
bool dtio_scmi_transport_make(DtioResourcesMode mode,
                              const FdtMachineInfo *machine, Error **errp);

/**
 * dtio_scmi_transport_set: say what there is
 *
 * @platform: the platform, checked; it has to stay until there is another one
 */
void dtio_scmi_transport_set(const DtioScmiPlatform *platform);

/**
 * dtio_scmi_transport_describe: say it for the guest's tree
 *
 * @scmi: zeroed; takes what concerns the transport
 */
void dtio_scmi_transport_describe(DtioFdtScmi *scmi);

/* Domains: scmi-domains.c */

/**
 * DtioScmiDomains: those of all devices, by protocol
 *
 * @clocks: array of DtioResource, by their numbers; NULL: it is gone
 * @resets: the same
 * @powers: the same
 * @supplies: the same
 * @pin_states: the same; those of a device follow each other
 * @platform: what describes them
 * @lists: arrays that @platform points to
 */
typedef struct DtioScmiDomains {
    GPtrArray *clocks;
    GPtrArray *resets;
    GPtrArray *powers;
    GPtrArray *supplies;
    GPtrArray *pin_states;
    DtioScmiPlatform platform;
    GPtrArray *lists;
} DtioScmiDomains;

/**
 * dtio_scmi_domains_of: find the domains of the kind of a resource
 *
 * @domains: all of them
 * @resource: the resource
 *
 * Returns those of its kind, or NULL if the guest does not have it by SCMI.
 */
GPtrArray *dtio_scmi_domains_of(const DtioScmiDomains *domains,
                                const DtioResource *resource);

/**
 * dtio_scmi_describe: describe the platform anew
 *
 * @domains: the domains, of which some have come or gone
 */
void dtio_scmi_describe(DtioScmiDomains *domains);

/**
 * dtio_scmi_lowest: tell the lowest voltage of a supply
 *
 * @resource: the supply
 *
 * Returns it in microvolts.
 */
int32_t dtio_scmi_lowest(const DtioResource *resource);

/**
 * dtio_scmi_highest: tell the highest voltage of a supply
 *
 * @resource: the supply
 *
 * Returns it in microvolts, the lowest if none can be set.
 */
int32_t dtio_scmi_highest(const DtioResource *resource);

/* What an agent has done to them: scmi-ops.c; its pointer is DtioScmiDomains */
extern const DtioScmiOps dtio_scmi_ops;

#endif /* HW_VFIO_DTIO_SCMI_H */
