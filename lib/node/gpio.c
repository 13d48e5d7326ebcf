/*
 * dtio: the node by which a guest finds its GPIO lines
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * One controller for all devices, whose lines are theirs: it is a virtio
 * device, and the node below that of virtio-mmio is what "cs-gpios" and the
 * like lead to. As the binding gpio-virtio.yaml of Linux has it.
 */

#include "internal.h"

static void put_all(DtioGen *g, const void *opaque)
{
    const DtioFdtGpio *gpio = opaque;

    dtio_gen_begin_virtio(g, &gpio->registers, gpio->spi);
    dtio_gen_begin_node(g, "gpio");
    /* the number of the kind of virtio device, 41 */
    dtio_gen_put_string(g, "compatible", "virtio,device29");
    dtio_gen_put(g, "gpio-controller", "", 0);
    dtio_gen_put_u32(g, "#gpio-cells", 2);
    dtio_gen_put(g, "interrupt-controller", "", 0);
    dtio_gen_put_u32(g, "#interrupt-cells", 2);
    dtio_gen_put_u32(g, "phandle", gpio->phandle);
    dtio_gen_end_node(g);
    dtio_gen_end_node(g);
}

bool dtio_fdt_make_gpio(DtioFdt *result, const DtioFdtGpio *gpio)
{
    return dtio_gen_make_tree(result, put_all, gpio);
}
