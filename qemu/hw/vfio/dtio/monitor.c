/*
 * dtio: "info dtio" in the monitor, x-query-dtio by QMP
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * For a guest that does not find its device, or gets no interrupts: where the
 * regions are on either side, which way each IRQ goes and how often it has
 * fired, by which number the guest has each clock, reset line, power domain and
 * supply and what state that is in, and the nodes that the guest was given.
 */

#include "qemu/osdep.h"
#include <libfdt.h>
#include "device.h"
#include "gpio.h"
#include "pci.h"
#include "qapi/qapi-commands-vfio.h"
#include "qapi/type-helpers.h"

static bool dtio_monitor_is_mapped(const VFIORegion *region)
{
    for (uint32_t i = 0; i < region->nr_mmaps; i++) {
        if (region->mmaps[i].mmap && !region->vbasedev->no_mmap) {
            return true;
        }
    }
    return false;
}

static void dtio_monitor_region(GString *text, const DtioRegion *region)
{
    uint64_t address = region->guest_address;
    g_autofree char *name = dtio_region_name(region);

    g_string_append_printf(text, "  %s: 0x%" PRIx64 "-0x%" PRIx64, name,
                           address, address + region->region.size - 1);
    if (region->host_address) {
        g_string_append_printf(text, ", at 0x%" PRIx64 " on the host",
                               region->host_address);
    }
    g_string_append(text, dtio_monitor_is_mapped(&region->region) ?
                    ", mapped\n" : ", trapped\n");
}

static void dtio_monitor_irq(GString *text, const DtioIrq *irq)
{
    struct dtio_irq_state state = {
        .size = sizeof(state),
        .index = irq->index,
    };

    g_string_append_printf(text, "  IRQ %u%s%s: ", irq->dt_index,
                           irq->child ? " of " : "",
                           irq->child ? irq->child : "");
    if (irq->line) {
        g_string_append_printf(text, "SPI %d, ", irq->spi);
    }
    g_string_append_printf(text, "%s, through %s",
                           irq->level ? "level" : "edge",
                           irq->irqfd ? "KVM" : "QEMU");
    if (!irq->ops->irq_state(irq->vbasedev, &state)) {
        g_string_append_printf(text, ", fired %" PRIu64 "%s%s",
                               (uint64_t)state.fired,
                               state.state & DTIO_IRQ_STATE_PENDING ?
                               ", pending" : "",
                               state.state & DTIO_IRQ_STATE_MASKED ?
                               ", masked" : "");
    }
    g_string_append_c(text, '\n');
}

static const char *dtio_monitor_unit(uint32_t type)
{
    switch (type) {
    case DTIO_RESOURCE_CLOCK:
        return "Hz";
    case DTIO_RESOURCE_SUPPLY:
        return "uV";
    case DTIO_RESOURCE_INTERCONNECT:
        return "kB/s";
    default:
        return NULL;
    }
}

static const char *dtio_monitor_irq_type(uint8_t type)
{
    switch (type) {
    case VIRTIO_GPIO_IRQ_TYPE_EDGE_RISING:
        return "rising edge";
    case VIRTIO_GPIO_IRQ_TYPE_EDGE_FALLING:
        return "falling edge";
    case VIRTIO_GPIO_IRQ_TYPE_EDGE_BOTH:
        return "both edges";
    case VIRTIO_GPIO_IRQ_TYPE_LEVEL_HIGH:
        return "high level";
    case VIRTIO_GPIO_IRQ_TYPE_LEVEL_LOW:
        return "low level";
    default:
        return NULL;
    }
}

static void dtio_monitor_gpio_state(GString *text, const DtioResource *resource,
                                    const struct dtio_resource_info *info)
{
    const DtioGpioLine *line = dtio_gpio_find(resource);
    const char *type = dtio_monitor_irq_type(line ? line->irq_type : 0);

    g_string_append_printf(text, ", %s, %s",
                           info->state & DTIO_RESOURCE_OUTPUT ? "output" :
                           "input", info->value ? "high" : "low");
    if (type) {
        g_string_append_printf(text, ", interrupt by %s, fired %" PRIu64, type,
                               line->fired);
    }
}

static void dtio_monitor_resource_state(GString *text,
                                        const DtioResource *resource)
{
    const char *unit = dtio_monitor_unit(resource->info.type);
    struct dtio_resource_info info;

    if (dtio_resource_state(resource, &info)) {
        return;
    }
    if (info.type == DTIO_RESOURCE_RESET) {
        g_string_append(text, info.state & DTIO_RESOURCE_ASSERTED ?
                        ", asserted" : ", not asserted");
    } else if (info.type == DTIO_RESOURCE_GPIO) {
        dtio_monitor_gpio_state(text, resource, &info);
    } else if (info.type == DTIO_RESOURCE_PIN_STATE) {
        g_string_append(text, info.state & DTIO_RESOURCE_ON ? ", selected" :
                        ", not selected");
    } else {
        g_string_append(text, info.state & DTIO_RESOURCE_ON ? ", on" : ", off");
        g_string_append(text, info.state & DTIO_RESOURCE_HELD ? ", held on" :
                        "");
    }
    if (unit && info.value != DTIO_CLOCK_RATE_UNKNOWN) {
        g_string_append_printf(text, ", %" PRIu64 " %s", (uint64_t)info.value,
                               unit);
    }
}

static void dtio_monitor_resource(GString *text, const DtioPlatform *dtio,
                                  const DtioResource *resource)
{
    g_string_append_printf(text, "  %s %s: ",
                           dtio_resource_type_name(resource->info.type),
                           resource->name);
    if (!resource->offered) {
        g_string_append(text, "the host's");
    } else if (resource->info.type == DTIO_RESOURCE_GPIO) {
        g_string_append_printf(text, "virtio-gpio line %u", resource->number);
    } else if (dtio_resources_go_by_scmi(dtio->resources.mode)) {
        g_string_append_printf(text, "SCMI domain %u", resource->number);
    } else {
        g_string_append_printf(text, "bit %u at 0x%" PRIx64, resource->number,
                               dtio->reset_page.address);
    }
    dtio_monitor_resource_state(text, resource);
    if (resource->refusals) {
        g_string_append_printf(text, ", refusals: %" PRIu64,
                               resource->refusals);
    }
    if (resource->info.error) {
        g_string_append_printf(text, " (%s)", strerror(resource->info.error));
    }
    g_string_append_c(text, '\n');
}

/* Strings, each of at least one character and ended by a NUL */
static bool dtio_monitor_is_text(const char *data, int length)
{
    if (!length || data[length - 1]) {
        return false;
    }
    for (int i = 0; i < length; i++) {
        if (data[i] ? !g_ascii_isprint(data[i]) : !i || !data[i - 1]) {
            return false;
        }
    }
    return true;
}

static void dtio_monitor_property(GString *text, int indent, const char *name,
                                  const char *data, int length)
{
    const char *separator = " = ";

    g_string_append_printf(text, "%*s%s", indent, "", name);
    if (dtio_monitor_is_text(data, length)) {
        for (int at = 0; at < length; at += strlen(data + at) + 1) {
            g_string_append_printf(text, "%s\"%s\"", separator, data + at);
            separator = ", ";
        }
    } else if (length) {
        int width = length % 4 ? 1 : 4;

        g_string_append(text, width == 4 ? " = <" : " = [");
        for (int at = 0; at < length; at += width) {
            uint32_t value = width == 4 ? ldl_be_p(data + at) :
                             (uint8_t)data[at];

            g_string_append_printf(text, width == 4 ? "%s0x%x" : "%s%02x",
                                   at ? " " : "", value);
        }
        g_string_append_c(text, width == 4 ? '>' : ']');
    }
    g_string_append(text, ";\n");
}

static void dtio_monitor_node(GString *text, int indent, const void *fdt,
                              int node)
{
    int at;

    g_string_append_printf(text, "%*s%s {\n", indent, "",
                           fdt_get_name(fdt, node, NULL));
    fdt_for_each_property_offset(at, fdt, node) {
        const char *name;
        int length;
        const void *data = fdt_getprop_by_offset(fdt, at, &name, &length);

        if (data) {
            dtio_monitor_property(text, indent + 4, name, data, length);
        }
    }
    fdt_for_each_subnode(at, fdt, node) {
        dtio_monitor_node(text, indent + 4, fdt, at);
    }
    g_string_append_printf(text, "%*s};\n", indent, "");
}

static void dtio_monitor_nodes(GString *text, const void *nodes)
{
    int node;

    if (nodes) {
        fdt_for_each_subnode(node, nodes, 0) {
            dtio_monitor_node(text, 2, nodes, node);
        }
    }
}

static void dtio_monitor_name(GString *text, const VFIODevice *vbasedev,
                              const DtioServed *served)
{
    g_string_append_printf(text, "%s: ", vbasedev->dev->id ?
                           vbasedev->dev->id : vbasedev->name);
    if (served->socket) {
        dtio_served_describe(served, text);
    } else {
        g_string_append(text, vbasedev->sysfsdev ? vbasedev->sysfsdev :
                        "a file descriptor");
    }
    g_string_append_c(text, '\n');
}

static void dtio_monitor_platform(GString *text, DtioPlatform *dtio)
{
    dtio_monitor_name(text, &dtio->vbasedev, &dtio->served);
    if (dtio->taken_back) {
        g_string_append(text, "  the host has taken it back\n");
        return;
    }
    for (uint32_t i = 0; i < dtio->regions.count; i++) {
        dtio_monitor_region(text, &dtio->regions.list[i]);
    }
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        dtio_monitor_irq(text, &dtio->irqs[i]);
    }
    if (dtio->msi.present) {
        g_string_append_printf(text, "  MSI: as device 0x%x of the guest's "
                               "ITS, through %s\n", dtio->msi.device_id,
                               dtio->msi.irqfd ? "KVM" : "QEMU");
    }
    for (uint32_t i = 0; i < dtio->resources.count; i++) {
        dtio_monitor_resource(text, dtio, &dtio->resources.list[i]);
    }
    dtio_monitor_nodes(text, dtio->node.nodes);
}

static void dtio_monitor_bar(GString *text, DtioPci *dtio, int nr)
{
    VFIOPCIDevice *vdev = VFIO_PCI_DEVICE(dtio);
    const VFIORegion *region = &vdev->bars[nr].region;
    pcibus_t address = pci_get_bar_addr(PCI_DEVICE(vdev), nr);
    struct dtio_region_info info = { .size = sizeof(info), .index = nr };

    if (!region->size) {
        return;
    }
    g_string_append_printf(text, "  BAR %d: ", nr);
    if (address == PCI_BAR_UNMAPPED) {
        g_string_append(text, "nowhere yet");
    } else {
        g_string_append_printf(text, "0x%" PRIx64 "-0x%" PRIx64,
                               (uint64_t)address,
                               (uint64_t)address + region->size - 1);
    }
    if (!dtio->ops->region_info(&vdev->vbasedev, &info) &&
        info.type == DTIO_REGION_PCI_BAR && info.address) {
        g_string_append_printf(text, ", at 0x%" PRIx64 " on the host",
                               (uint64_t)info.address);
    }
    g_string_append(text, dtio_monitor_is_mapped(region) ? ", mapped\n" :
                    ", trapped\n");
}

static void dtio_monitor_vectors(GString *text, VFIOPCIDevice *vdev)
{
    int kvm = 0, used = 0;

    for (int i = 0; i < vdev->nr_vectors; i++) {
        used += vdev->msi_vectors[i].use;
        kvm += vdev->msi_vectors[i].use && vdev->msi_vectors[i].virq >= 0;
    }
    g_string_append_printf(text, "  %s: %d vectors in use, %d of them through "
                           "KVM\n",
                           vdev->interrupt == VFIO_INT_MSI ? "MSI" : "MSI-X",
                           used, kvm);
}

static void dtio_monitor_pci(GString *text, DtioPci *dtio)
{
    PCIDevice *pdev = PCI_DEVICE(dtio);
    VFIOPCIDevice *vdev = VFIO_PCI_DEVICE(dtio);

    dtio_monitor_name(text, &vdev->vbasedev, &dtio->served);
    g_string_append_printf(text, "  function: %02x:%02x.%x\n",
                           pci_dev_bus_num(pdev), PCI_SLOT(pdev->devfn),
                           PCI_FUNC(pdev->devfn));
    for (int i = 0; i < PCI_ROM_SLOT; i++) {
        dtio_monitor_bar(text, dtio, i);
    }
    if (vdev->interrupt == VFIO_INT_INTx) {
        g_string_append_printf(text, "  INT%c: through %s\n",
                               'A' + vdev->intx.pin,
                               vdev->intx.kvm_accel ? "KVM" : "QEMU");
    } else if (vdev->interrupt != VFIO_INT_NONE) {
        dtio_monitor_vectors(text, vdev);
    }
    dtio_monitor_nodes(text, dtio->node.nodes);
}

static int dtio_monitor_device(Object *obj, void *opaque)
{
    Object *platform = object_dynamic_cast(obj, TYPE_DTIO_PLATFORM);
    Object *pci = object_dynamic_cast(obj, TYPE_DTIO_PCI);

    if (platform && DEVICE(obj)->realized) {
        dtio_monitor_platform(opaque, DTIO_PLATFORM(obj));
    } else if (pci && DEVICE(obj)->realized) {
        dtio_monitor_pci(opaque, DTIO_PCI(obj));
    }
    return 0;
}

HumanReadableText *qmp_x_query_dtio(Error **errp)
{
    g_autoptr(GString) text = g_string_new("");

    object_child_foreach_recursive(object_get_root(), dtio_monitor_device,
                                   text);
    return human_readable_text_from_str(text);
}
