/*
 * dtio: devices' GPIO lines in the guest
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A guest has one controller, a virtio device (virtio-gpio.c), however many
 * devices are assigned to it: its lines are those that these devices' nodes
 * name and the host lets them have, and nothing else. It comes with the first
 * of them, on the platform bus. A number is given once; when its device goes,
 * the line stays, and nothing can be done with it.
 *
 * All of this is before the guest runs: devices of the platform bus cannot be
 * plugged later. The BQL guards it.
 */

#include "qemu/osdep.h"
#include <libfdt.h>
#include "gpio.h"
#include "virtio-gpio.h"
#include "virtio-transport.h"
#include "qapi/error.h"
#include "system/device_tree.h"

/* As many as there can be in the device's configuration */
#define DTIO_GPIO_MAX_LINES UINT16_MAX

/**
 * DtioGpioGuest: what the guest has
 *
 * @lines: of all devices, array of DtioGpioLine; NULL: there were none yet
 * @phandle: of the controller's node
 * @transport: the controller
 * @nodes: the tree whose nodes the guest got, or NULL
 */
static struct DtioGpioGuest {
    GPtrArray *lines;
    uint32_t phandle;
    DtioTransport transport;
    void *nodes;
} dtio_gpio;

#define DTIO_GPIO_HINT "Use gpios=none, with which the guest has none.\n"

/* A line that may not even be an input is of no use, and another has it. */
static bool dtio_gpio_has(const DtioResource *resource)
{
    return resource->info.type == DTIO_RESOURCE_GPIO && !resource->info.error &&
           resource->info.actions;
}

static bool dtio_gpio_add_line(DtioResource *resource, void *fdt, Error **errp)
{
    if (!dtio_gpio.lines) {
        dtio_gpio.lines = g_ptr_array_new();
        dtio_gpio.phandle = qemu_fdt_alloc_phandle(fdt);
    }
    if (dtio_gpio.lines->len == DTIO_GPIO_MAX_LINES) {
        error_setg(errp, "the guest would have more than %u GPIO lines",
                   DTIO_GPIO_MAX_LINES);
        return false;
    }
    resource->offered = true;
    resource->number = dtio_gpio.lines->len;
    resource->phandle = dtio_gpio.phandle;
    g_ptr_array_add(dtio_gpio.lines, dtio_gpio_line_new(resource));
    return true;
}

static bool dtio_gpio_make_controller(const FdtMachineInfo *machine,
                                      Error **errp)
{
    ERRP_GUARD();

    if (dtio_gpio.transport.sbdev ||
        dtio_transport_make(&dtio_gpio.transport, machine, TYPE_VIRTIO_GPIO,
                            "dtio-gpio", errp)) {
        return true;
    }
    error_prepend(errp, "there is no place for the controller of its GPIO "
                  "lines: ");
    error_append_hint(errp, DTIO_GPIO_HINT);
    return false;
}

bool dtio_gpio_add(DtioResources *resources, const FdtMachineInfo *machine,
                   Error **errp)
{
    bool any = false;

    for (uint32_t i = 0; i < resources->count; i++) {
        DtioResource *resource = &resources->list[i];

        if (!dtio_gpio_has(resource)) {
            continue;
        }
        any = true;
        if (!dtio_gpio_add_line(resource, machine->fdt, errp)) {
            return false;
        }
    }
    if (any && !dtio_gpio_make_controller(machine, errp)) {
        return false;
    }
    if (any) {
        virtio_gpio_set_lines(virtio_gpio_find(), dtio_gpio.lines);
    }
    return true;
}

/* Returns whether there is any. */
static bool dtio_gpio_each(const DtioResources *resources,
                           void (*call)(DtioGpioLine *line))
{
    bool any = false;

    for (guint i = 0; dtio_gpio.lines && i < dtio_gpio.lines->len; i++) {
        DtioGpioLine *line = dtio_gpio.lines->pdata[i];

        if (line->resource && line->resource->resources == resources) {
            call(line);
            any = true;
        }
    }
    return any;
}

static void dtio_gpio_remove_line(DtioGpioLine *line)
{
    dtio_gpio_line_disable(line);
    line->resource = NULL;
}

static bool dtio_gpio_ends_with_gone(void)
{
    const GPtrArray *lines = dtio_gpio.lines;

    return lines->len &&
           !((DtioGpioLine *)lines->pdata[lines->len - 1])->resource;
}

void dtio_gpio_remove(const DtioResources *resources)
{
    GPtrArray *lines = dtio_gpio.lines;

    /* A driver may wait for lines of others. */
    if (!dtio_gpio_each(resources, dtio_gpio_remove_line)) {
        return;
    }
    while (dtio_gpio_ends_with_gone()) {
        dtio_gpio_line_free(lines->pdata[lines->len - 1]);
        g_ptr_array_set_size(lines, lines->len - 1);
    }
    if (virtio_gpio_find()) {
        virtio_gpio_set_lines(virtio_gpio_find(), lines);
    }
}

void dtio_gpio_disable(const DtioResources *resources)
{
    dtio_gpio_each(resources, dtio_gpio_line_disable);
}

void dtio_gpio_reset(const DtioResources *resources)
{
    dtio_gpio_each(resources, dtio_gpio_line_reset);
}

void dtio_gpio_gone(const DtioResources *resources)
{
    dtio_gpio_disable(resources);
    if (virtio_gpio_find()) {
        virtio_gpio_return_buffers(virtio_gpio_find());
    }
}

const DtioGpioLine *dtio_gpio_find(const DtioResource *resource)
{
    return resource->offered && resource->info.type == DTIO_RESOURCE_GPIO ?
           dtio_gpio.lines->pdata[resource->number] : NULL;
}

bool dtio_gpio_write_nodes(void *fdt, void **nodes, DtioFdt *refusal)
{
    const DtioFdtGpio gpio = {
        .registers = dtio_gpio.transport.registers,
        .spi = dtio_gpio.transport.spi,
        .phandle = dtio_gpio.phandle,
    };

    *nodes = NULL;
    *refusal = (DtioFdt) { 0 };
    if (dtio_gpio.nodes) {
        dtio_fdt_unmerge(dtio_gpio.nodes, fdt);
    }
    if (!dtio_gpio.lines || !dtio_gpio.lines->len) {
        return true;
    }
    if (!dtio_fdt_make_gpio(refusal, &gpio) || !dtio_fdt_merge(refusal, fdt)) {
        return false;
    }
    *nodes = g_memdup2(refusal->fdt, fdt_totalsize(refusal->fdt));
    return true;
}

void dtio_gpio_keep_nodes(void *nodes)
{
    g_free(dtio_gpio.nodes);
    dtio_gpio.nodes = nodes;
}
