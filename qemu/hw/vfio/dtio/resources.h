/*
 * dtio: a device's clocks, reset lines, power domains and supplies
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See resources.c for the concept.
 */

#ifndef HW_VFIO_DTIO_RESOURCES_H
#define HW_VFIO_DTIO_RESOURCES_H

#include "io.h"
#include "node/node.h"

/* Of a device: far more than a node has, as they size arrays */
#define DTIO_MAX_RESOURCES 4096

/**
 * DtioResourcesMode: how a guest has a device's resources
 *
 * @DTIO_RESOURCES_NONE: not at all: a clock is at the rate that it has, and
 *                       what else the device needs is on while it is open
 * @DTIO_RESOURCES_PAGE: reset lines as the bits of a page (reset-page.c), all
 *                       else as with @DTIO_RESOURCES_NONE
 * @DTIO_RESOURCES_SCMI: by SCMI (scmi.c), over virtio
 * @DTIO_RESOURCES_SCMI_SMC: the same, by calls to the hypervisor
 */
typedef enum DtioResourcesMode {
    DTIO_RESOURCES_NONE,
    DTIO_RESOURCES_PAGE,
    DTIO_RESOURCES_SCMI,
    DTIO_RESOURCES_SCMI_SMC,
} DtioResourcesMode;

typedef struct DtioResources DtioResources;

/**
 * DtioResource: one of them
 *
 * @resources: those of the device
 * @info: what the host's driver said of it when the device was opened
 * @values: the values that it can have, of @info
 * @path: path on the host of the node with the reference to it
 * @property: name of that property
 * @name: what the node calls it; unique among resources of its kind
 * @offered: the guest has it
 * @number: then: by which number
 * @phandle: then: by which phandle; 0: its number is a bit of the page
 * @has_irq: a GPIO line: it has an interrupt
 * @irq: index of that, for VFIO
 * @is_asserted: a reset line: the guest has asserted it
 * @is_changed: the guest has had something done to it since it was reset
 * @refusals: how often the host refused what the guest wanted
 */
typedef struct DtioResource {
    DtioResources *resources;
    struct dtio_resource_info info;
    uint64_t *values;
    char *path;
    char *property;
    char *name;
    bool offered;
    uint32_t number;
    uint32_t phandle;
    bool has_irq;
    uint32_t irq;
    bool is_asserted;
    bool is_changed;
    uint64_t refusals;
} DtioResource;

/**
 * DtioResources: those of a device
 *
 * @vbasedev: the device
 * @ops: dtio's calls on it
 * @mode: how the guest has them, but for GPIO lines
 * @gpios: the guest has its GPIO lines (gpio.c)
 * @pins: the guest has its pin states, by SCMI
 * @list: all of them, array of DtioResource
 * @count: number of them
 * @path: path on the host of the device's own node
 * @is_gone: the host has taken the device back
 * @hold: keeps all from the device's registers, as they do not answer while one
 *        of its own reset lines is asserted, or lets go again
 */
struct DtioResources {
    VFIODevice *vbasedev;
    const DtioIOOps *ops;
    DtioResourcesMode mode;
    bool gpios;
    bool pins;
    DtioResource *list;
    uint32_t count;
    char *path;
    bool is_gone;
    void (*hold)(DtioResources *resources, bool held);
};

/**
 * dtio_resources_parse_mode: read the property "resources"
 *
 * @text: the property, or NULL
 * @mode: takes what it means
 * @errp: where to say that it means nothing, and what would
 */
bool dtio_resources_parse_mode(const char *text, DtioResourcesMode *mode,
                               Error **errp);

/**
 * dtio_resources_go_by_scmi: see whether a guest has resources by SCMI
 *
 * @mode: how it has them
 */
bool dtio_resources_go_by_scmi(DtioResourcesMode mode);

/**
 * dtio_resources_parse_gpios: read the property "gpios"
 *
 * @text: the property, or NULL
 * @gpios: takes what it means
 * @errp: where to say that it means nothing, and what would
 */
bool dtio_resources_parse_gpios(const char *text, bool *gpios, Error **errp);

/**
 * dtio_resources_parse_pins: read the property "pins"
 *
 * @text: the property, or NULL
 * @mode: what the property "resources" means
 * @pins: takes what it means
 * @errp: where to say that it means nothing, and what would
 */
bool dtio_resources_parse_pins(const char *text, DtioResourcesMode mode,
                               bool *pins, Error **errp);

/**
 * dtio_resources_init: read what resources a device has
 *
 * @resources: zeroed, but for @mode, @gpios, @pins and @hold; released with
 *             dtio_resources_finalize() in either case
 * @vbasedev: the device, attached
 * @ops: dtio's calls on it
 * @count: how many resources it has
 * @errp: where to say what failed
 */
bool dtio_resources_init(DtioResources *resources, VFIODevice *vbasedev,
                         const DtioIOOps *ops, uint32_t count, Error **errp);

/**
 * dtio_resources_finalize: release the resources
 *
 * @resources: those of the device, initialized or not
 */
void dtio_resources_finalize(DtioResources *resources);

/**
 * dtio_resources_set_irq: take note that a GPIO line has an interrupt
 *
 * @resources: those of the device
 * @index: which of them, as the host says; it may be none
 * @irq: index of the interrupt, for VFIO
 */
void dtio_resources_set_irq(DtioResources *resources, uint32_t index,
                            uint32_t irq);

/**
 * dtio_resources_place: list what the guest has instead of the host's
 *
 * @resources: those of the device
 *
 * Returns an array of DtioFdtResource, whose strings are those of @resources.
 */
GArray *dtio_resources_place(const DtioResources *resources);

/**
 * dtio_resource_can: see whether something can be done to a resource
 *
 * @resource: the resource
 * @action: what, of enum dtio_resource_action
 */
bool dtio_resource_can(const DtioResource *resource, uint32_t action);

/**
 * dtio_resource_can_set: see whether a resource takes some other value
 *
 * @resource: the resource
 */
bool dtio_resource_can_set(const DtioResource *resource);

/**
 * dtio_resource_state: ask what state a resource is in
 *
 * @resource: the resource
 * @info: takes what the host's driver says of it now, without values
 *
 * Returns 0 or -errno.
 */
int dtio_resource_state(const DtioResource *resource,
                        struct dtio_resource_info *info);

/**
 * dtio_resource_parent: find a clock that another can be made from
 *
 * @clock: the other
 * @index: which of its parents on the host
 *
 * Returns it, or NULL if the guest does not have that one.
 */
const DtioResource *dtio_resource_parent(const DtioResource *clock,
                                         uint32_t index);

/**
 * dtio_resource_act: do what the guest wants
 *
 * @resource: the resource
 * @action: what, of enum dtio_resource_action
 * @value: as the action has it
 *
 * What the host refuses is reported, once for each resource.
 *
 * Returns 0 or -errno, as linux/dtio.h has it.
 */
int dtio_resource_act(DtioResource *resource, uint32_t action, uint64_t value);

/**
 * dtio_resource_restore: undo all that the guest has had done to a resource
 *
 * @resource: the resource
 *
 * Returns 0 or -errno of the first thing that failed; the rest is done.
 */
int dtio_resource_restore(DtioResource *resource);

/**
 * dtio_resources_restore: undo all that the guest has had done
 *
 * @resources: those of the device
 */
void dtio_resources_restore(DtioResources *resources);

/**
 * dtio_resources_forget: take note that the host has undone all of it, by a
 *                        reset of the device
 *
 * @resources: those of the device
 */
void dtio_resources_forget(DtioResources *resources);

/**
 * dtio_resources_gone: leave the device alone from now on
 *
 * @resources: those of the device, which the host has taken back
 */
void dtio_resources_gone(DtioResources *resources);

/**
 * dtio_resource_type_name: what a kind of resource is called, for users
 *
 * @type: of enum dtio_resource_type
 */
const char *dtio_resource_type_name(uint32_t type);

#endif /* HW_VFIO_DTIO_RESOURCES_H */
