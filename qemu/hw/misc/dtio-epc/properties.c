/*
 * dtio-epc: what the user can say
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Both variants of the controller have the same properties. They have them in
 * different places, and their buses have different room for the window.
 */

#include "qemu/osdep.h"
#include "properties.h"
#include "epc.h"
#include "hw/core/qdev-properties.h"

typedef struct DtioEpcProperty {
    Property property;
    const char *description;
} DtioEpcProperty;

static const DtioEpcProperty dtio_epc_properties[] = {
    {
        DEFINE_PROP_SIZE("window-size", DtioEpcProperties, window_size, 0),
        "How much of the host's memory can be seen at once, a power of two"
    }, {
        DEFINE_PROP_STRING("socket", DtioEpcProperties, socket),
        "Where the host comes to function 0, unix:PATH; to function N, "
        "it is PATH.N"
    }, {
        DEFINE_PROP_UINT8("functions", DtioEpcProperties, functions, 1),
        "How many physical functions the host can see, 1 to 8"
    }, {
        DEFINE_PROP_UINT8("virtual-functions", DtioEpcProperties,
                          virtual_functions, 0),
        "How many virtual functions each of them has, 0 to 15"
    }, {
        DEFINE_PROP_UINT32("translations", DtioEpcProperties, translations, 64),
        "Into how many parts the window can be divided, 1 to 1024"
    }, {
        DEFINE_PROP_UINT32("doorbells", DtioEpcProperties, doorbells, 8),
        "How many doorbells there are for the host to ring, 1 to 32"
    }, {
        DEFINE_PROP_UINT32("channels", DtioEpcProperties, channels, 2),
        "How many DMA channels there are, 0 to 16"
    }, {
        DEFINE_PROP_STRING("dma", DtioEpcProperties, dma),
        "What DMA channels do: memcpy, within this machine's addresses and "
        "the window; slave, between those and the host's; both; or none"
    }, {
        DEFINE_PROP_UINT8("forward-bars", DtioEpcProperties, forward_bars, 0),
        "Mask of base address registers that the host is never to map, so "
        "that what is behind them may be changed while it uses them"
    },
};

void dtio_epc_class_set_properties(ObjectClass *klass, ptrdiff_t offset,
                                   uint64_t window_size)
{
    size_t num = ARRAY_SIZE(dtio_epc_properties);
    /* As long as the class, and so for ever */
    Property *properties = g_new(Property, num);

    for (size_t i = 0; i < num; i++) {
        properties[i] = dtio_epc_properties[i].property;
        properties[i].offset += offset;
    }
    properties[0].defval.u = window_size;
    device_class_set_props_n(DEVICE_CLASS(klass), properties, num);
    for (size_t i = 0; i < num; i++) {
        object_class_property_set_description(
            klass, properties[i].name, dtio_epc_properties[i].description);
    }
}
