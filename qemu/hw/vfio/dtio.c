/*
 * Assignment of devices that the host's device tree describes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The host's driver, dtio-platform or dtio-amba, is a VFIO driver whose devices
 * describe themselves: what their regions and interrupts are, and in one more
 * region all that the host's device tree says of them (the snapshot). So no
 * code here is for one kind of device (dtio/populate.c). The regions are
 * mapped into the guest, the interrupts are connected to its interrupt
 * controller, its clocks, reset lines and GPIO lines are offered
 * (dtio/resources.c), and its device tree gets nodes that are made from the
 * snapshot (dtio/node/).
 *
 * A device that another process serves (dtio/served.c) describes itself in the
 * same way, by messages on a socket.
 *
 * All of that is done in realize, except that the nodes are written when the
 * machine plugs the device. If anything fails, realize fails and undoes the
 * rest.
 */

#include "qemu/osdep.h"
#include "dtio/device.h"
#include "dtio/gpio.h"
#include "dtio/host.h"
#include "dtio/place.h"
#include "dtio/scmi.h"
#include "dtio/socket-io.h"
#include "dtio/trace.h"
#include "hw/core/qdev-properties.h"
#include "migration/vmstate.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "qemu/module.h"
#include "system/address-spaces.h"
#include "system/iommufd.h"

/* VFIO_DEVICE_RESET resets this device alone. */
static void dtio_platform_compute_needs_reset(VFIODevice *vbasedev)
{
    vbasedev->needs_reset = false;
}

/* Called after each access to a register that is trapped */
static void dtio_platform_eoi(VFIODevice *vbasedev)
{
    DtioPlatform *dtio = container_of(vbasedev, DtioPlatform, vbasedev);

    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        dtio_irq_eoi(&dtio->irqs[i]);
    }
}

static VFIODeviceOps dtio_platform_ops = {
    .vfio_compute_needs_reset = dtio_platform_compute_needs_reset,
    .vfio_eoi = dtio_platform_eoi,
};

static bool dtio_platform_is_served(const DtioPlatform *dtio)
{
    return dtio_socket_options_given(&dtio->served.options);
}

/* Finds the device that the properties name. */
static bool dtio_platform_identify(DtioPlatform *dtio, Error **errp)
{
    ERRP_GUARD();
    VFIODevice *vbasedev = &dtio->vbasedev;
    bool served = dtio_platform_is_served(dtio);
    int named = !!dtio->host + !!vbasedev->sysfsdev + (vbasedev->fd >= 0) +
                served;

    if (named != 1) {
        error_setg(errp, named ? "only one of host=, sysfsdev=, fd= and "
                   "socket= can be specified" : "no device specified");
        error_append_hint(errp, "Use host=NAME or host=PATH: a device of the "
                          "host's platform or AMBA bus, or its node in the "
                          "host's device tree. Or use socket=unix:PATH: one "
                          "that is served there.\n");
        return false;
    }
    if (served) {
        vbasedev->name = dtio_served_device_name(vbasedev->dev);
        return true;
    }
    if (dtio->host) {
        vbasedev->sysfsdev = dtio_host_find(dtio->host, errp);
        if (!vbasedev->sysfsdev) {
            return false;
        }
    }
    if (vbasedev->sysfsdev && !dtio_host_check(vbasedev->sysfsdev, errp)) {
        return false;
    }
    return vfio_device_get_name(vbasedev, errp);
}

static void dtio_platform_served_regions(VFIODevice *vbasedev,
                                         GPtrArray *regions)
{
    DtioPlatform *dtio = container_of(vbasedev, DtioPlatform, vbasedev);

    for (uint32_t i = 0; i < dtio->regions.count; i++) {
        g_ptr_array_add(regions, &dtio->regions.list[i].region);
    }
}

static bool dtio_platform_attach_served(DtioPlatform *dtio, Error **errp)
{
    dtio->ops = &dtio_io_ops_socket;
    dtio->served.regions = dtio_platform_served_regions;
    return dtio_served_attach(&dtio->served, &dtio->vbasedev,
                              &address_space_memory, errp);
}

static bool dtio_platform_attach(DtioPlatform *dtio, Error **errp)
{
    ERRP_GUARD();
    VFIODevice *vbasedev = &dtio->vbasedev;

    if (dtio_platform_is_served(dtio)) {
        return dtio_platform_attach_served(dtio, errp);
    }
    if (!vfio_device_attach(vbasedev->name, vbasedev, &address_space_memory,
                            errp)) {
        if (vbasedev->sysfsdev) {
            dtio_host_hint(vbasedev->sysfsdev, vbasedev->iommufd != NULL, errp);
        }
        return false;
    }
    return true;
}

/*
 * The registers stay mapped, and with them the device open, until the object is
 * finalized: a FlatView that is not reclaimed yet, as that waits for an RCU
 * grace period, has a reference to the object. The IRQs stay, too: they are
 * links among the object's properties.
 */
static void dtio_platform_release(DtioPlatform *dtio)
{
    SysBusDevice *sbdev = SYS_BUS_DEVICE(dtio);

    dtio_served_stop(&dtio->served);
    dtio_tree_remove(&dtio->node);
    dtio_scmi_remove(&dtio->resources);
    dtio_gpio_remove(&dtio->resources);
    while (dtio->num_irqs) {
        dtio_irq_exit(&dtio->irqs[--dtio->num_irqs]);
    }
    dtio_msi_exit(&dtio->msi);
    dtio_place_remove(&dtio->node.machine, sbdev);
    dtio_regions_exit(&dtio->regions);
    dtio_request_exit(&dtio->request);
    dtio_node_clear(&dtio->node);
}

/* The guest need not wait for its writes, but for its reads alone. */
static void dtio_platform_start_served(DtioPlatform *dtio)
{
    if (!dtio->served.socket) {
        return;
    }
    for (uint32_t i = 0; i < dtio->regions.count; i++) {
        dtio->regions.list[i].region.post_wr = true;
    }
    dtio_served_start(&dtio->served);
}

static bool dtio_platform_place(DtioPlatform *dtio, Error **errp)
{
    const FdtMachineInfo *machine = &dtio->node.machine;
    SysBusDevice *sbdev = SYS_BUS_DEVICE(dtio);
    uint32_t number = dtio->num_dt_regions;

    if (!dtio_place_check(dtio->addresses, number + dtio->num_child_regions,
                          errp)) {
        return false;
    }
    for (uint32_t i = 0; i < dtio->regions.count; i++) {
        DtioRegion *region = &dtio->regions.list[i];
        g_autofree char *name = dtio_region_name(region);

        sysbus_init_mmio(sbdev, region->region.mem);
        if (!dtio_place_map(machine, sbdev, i, dtio->addresses,
                            region->child ? number++ : region->dt_index, name,
                            region->host_address, &region->guest_address,
                            errp)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        int spi;

        sysbus_init_irq(sbdev, &dtio->irqs[i].line);
        if (!dtio_place_connect(machine, sbdev, i, &spi, errp)) {
            return false;
        }
        dtio_irq_connect(&dtio->irqs[i], spi);
    }
    return dtio_reset_page_map(&dtio->reset_page, machine, sbdev,
                               dtio->regions.count, errp);
}

static void dtio_platform_set_machine(FdtDeviceIf *dev,
                                      const FdtMachineInfo *info)
{
    DTIO_PLATFORM(dev)->node.machine = *info;
}

static bool dtio_platform_add_nodes(FdtDeviceIf *dev, Error **errp)
{
    ERRP_GUARD();
    DtioPlatform *dtio = DTIO_PLATFORM(dev);

    if (!dtio_tree_add(&dtio->node, errp)) {
        error_prepend(errp, VFIO_MSG_PREFIX, dtio->vbasedev.name);
        return false;
    }
    return true;
}

static void dtio_platform_realize(DeviceState *dev, Error **errp)
{
    ERRP_GUARD();
    DtioPlatform *dtio = DTIO_PLATFORM(dev);
    VFIODevice *vbasedev = &dtio->vbasedev;
    const FdtMachineInfo *machine = &dtio->node.machine;

    if (!dtio_tree_check_machine(machine, errp) ||
        !dtio_node_read_overlay(&dtio->node, errp) ||
        !dtio_resources_parse_mode(dtio->resources_text, &dtio->resources.mode,
                                   errp) ||
        !dtio_resources_parse_gpios(dtio->gpios_text, &dtio->resources.gpios,
                                    errp) ||
        !dtio_resources_parse_pins(dtio->pins_text, dtio->resources.mode,
                                   &dtio->resources.pins, errp) ||
        !dtio_platform_identify(dtio, errp) ||
        (!vbasedev->no_mmap && !dtio_place_check_mapping(machine, errp))) {
        return;
    }
    dtio->node.name = vbasedev->name;
    if (!dtio_platform_attach(dtio, errp) ||
        !dtio_platform_populate(dtio, errp) ||
        !dtio_tree_check(&dtio->node, errp) ||
        !dtio_platform_place(dtio, errp) ||
        (dtio->served.socket && !dtio_served_check(&dtio->served, errp))) {
        error_prepend(errp, VFIO_MSG_PREFIX, vbasedev->name);
        dtio_platform_release(dtio);
        return;
    }
    dtio_platform_start_served(dtio);
    trace_dtio_realize(vbasedev->name, dtio->regions.count, dtio->num_irqs,
                       vbasedev->reset_works);
}

static void dtio_platform_unrealize(DeviceState *dev)
{
    dtio_platform_release(DTIO_PLATFORM(dev));
}

/*
 * IRQs are disarmed before the reset and armed after it: the device may raise
 * some until it is reset, and a level IRQ that the guest left without serving
 * it stays masked until it is armed anew.
 */
static void dtio_platform_reset_hold(Object *obj, ResetType type)
{
    DtioPlatform *dtio = DTIO_PLATFORM(obj);
    VFIODevice *vbasedev = &dtio->vbasedev;
    int ret;

    if (dtio->taken_back) {
        return;
    }
    trace_dtio_reset(vbasedev->name, vbasedev->reset_works);
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        dtio_irq_disarm(&dtio->irqs[i]);
    }
    dtio_gpio_disable(&dtio->resources);
    ret = vbasedev->reset_works ? dtio->ops->reset(vbasedev) : 0;
    if (vbasedev->reset_works && !ret) {
        dtio_resources_forget(&dtio->resources);
    } else {
        dtio_resources_restore(&dtio->resources);
    }
    dtio_gpio_reset(&dtio->resources);
    if (ret) {
        warn_report(VFIO_MSG_PREFIX "failed to reset the device: %s",
                    vbasedev->name, strerror(-ret));
    }
    dtio_msi_clear(&dtio->msi);
}

/*
 * The interrupt controller has been reset in an earlier phase. KVM's then
 * forgets which IRQs are raised. One that is still raised, because the device's
 * reset did not lower it or there is none, would never reach the guest again.
 */
static void dtio_platform_reset_exit(Object *obj, ResetType type)
{
    DtioPlatform *dtio = DTIO_PLATFORM(obj);
    Error *err = NULL;

    if (dtio->taken_back) {
        return;
    }
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        if (!dtio_irq_arm(&dtio->irqs[i], &err)) {
            warn_reportf_err(err, VFIO_MSG_PREFIX, dtio->vbasedev.name);
            err = NULL;
        }
    }
}

/* The host gets the device at once. The object stays, without a device. */
static void dtio_platform_requested(DtioRequest *request)
{
    DtioPlatform *dtio = container_of(request, DtioPlatform, request);
    VFIODevice *vbasedev = &dtio->vbasedev;

    if (dtio->served.socket) {
        dtio_socket_lose(dtio->served.socket, "it has taken the device back");
        return;
    }
    dtio->taken_back = true;
    dtio_gpio_gone(&dtio->resources);
    dtio_resources_gone(&dtio->resources);
    for (uint32_t i = 0; i < dtio->num_irqs; i++) {
        dtio_irq_disarm(&dtio->irqs[i]);
    }
    dtio_msi_exit(&dtio->msi);
    dtio_regions_give_back(&dtio->regions);
    vfio_device_detach(vbasedev);
    warn_report(VFIO_MSG_PREFIX "the host has taken the device back: the guest "
                "reads ones from its registers now", vbasedev->name);
}

static const VMStateDescription dtio_platform_vmstate = {
    .name = TYPE_DTIO_PLATFORM,
    .unmigratable = 1,
};

static const Property dtio_platform_properties[] = {
    DEFINE_PROP_STRING("host", DtioPlatform, host),
    DEFINE_PROP_STRING("sysfsdev", DtioPlatform, vbasedev.sysfsdev),
    DEFINE_PROP_STRING("addresses", DtioPlatform, addresses),
    DEFINE_PROP_STRING("resources", DtioPlatform, resources_text),
    DEFINE_PROP_STRING("gpios", DtioPlatform, gpios_text),
    DEFINE_PROP_STRING("pins", DtioPlatform, pins_text),
    DEFINE_PROP_STRING("dt-drop", DtioPlatform, node.drop),
    DEFINE_PROP_STRING("dt-set", DtioPlatform, node.set),
    DEFINE_PROP_STRING("dt-overlay", DtioPlatform, node.overlay_file),
    DEFINE_PROP_BOOL("x-no-mmap", DtioPlatform, vbasedev.no_mmap, false),
    DEFINE_PROP_BOOL("x-irqfd", DtioPlatform, use_irqfd, true),
    DEFINE_PROP_LINK("iommufd", DtioPlatform, vbasedev.iommufd,
                     TYPE_IOMMUFD_BACKEND, IOMMUFDBackend *),
};

/* Registers do not answer while the device is in reset. */
static void dtio_platform_hold(DtioResources *resources, bool held)
{
    DtioPlatform *dtio = container_of(resources, DtioPlatform, resources);

    dtio_regions_hold(&dtio->regions, held);
}

static void dtio_platform_clear_entry(void *opaque)
{
    DtioChildEntry *entry = opaque;

    g_free(entry->path);
}

static void dtio_platform_instance_init(Object *obj)
{
    DtioPlatform *dtio = DTIO_PLATFORM(obj);

    vfio_device_init(&dtio->vbasedev, VFIO_DEVICE_TYPE_UNUSED,
                     &dtio_platform_ops, DEVICE(obj), false);
    /*
     * A device without DMA can be attached in no other way, and one behind an
     * IOMMU works like that, too: the kernel makes the page table. If QEMU was
     * given nothing but a file descriptor, it cannot tell the two apart before.
     */
    dtio->vbasedev.no_hwpt = true;
    dtio->ops = &dtio_io_ops_ioctl;
    dtio->entries = g_ptr_array_new();
    dtio->child_entries = g_array_new(false, false, sizeof(DtioChildEntry));
    g_array_set_clear_func(dtio->child_entries, dtio_platform_clear_entry);
    dtio->node.write = dtio_platform_write_node;
    dtio->resources.hold = dtio_platform_hold;
    dtio->request.requested = dtio_platform_requested;
    dtio_socket_options_init(&dtio->served.options);
}

static void dtio_platform_instance_finalize(Object *obj)
{
    DtioPlatform *dtio = DTIO_PLATFORM(obj);

    dtio_regions_finalize(&dtio->regions);
    dtio_reset_page_finalize(&dtio->reset_page);
    dtio_resources_finalize(&dtio->resources);
    g_free(dtio->irqs);
    g_ptr_array_unref(dtio->entries);
    g_array_unref(dtio->child_entries);
    dtio_node_clear(&dtio->node);
    vfio_device_detach(&dtio->vbasedev);
    vfio_device_free_name(&dtio->vbasedev);
    dtio_socket_options_clear(&dtio->served.options);
}

static DtioSocketOptions *dtio_platform_socket_options(Object *obj)
{
    return &DTIO_PLATFORM(obj)->served.options;
}

static void dtio_platform_set_fd(Object *obj, const char *str, Error **errp)
{
    vfio_device_set_fd(&DTIO_PLATFORM(obj)->vbasedev, str, errp);
}

static void dtio_platform_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    ResettableClass *rc = RESETTABLE_CLASS(klass);
    FdtDeviceIfClass *fdc = FDT_DEVICE_IF_CLASS(klass);

    dc->desc = "Assignment of a device that the host's device tree describes, "
        "or that another process serves";
    dc->vmsd = &dtio_platform_vmstate;
    dc->realize = dtio_platform_realize;
    dc->unrealize = dtio_platform_unrealize;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
    rc->phases.hold = dtio_platform_reset_hold;
    rc->phases.exit = dtio_platform_reset_exit;
    fdc->set_machine = dtio_platform_set_machine;
    fdc->add_nodes = dtio_platform_add_nodes;
    device_class_set_props(dc, dtio_platform_properties);
    dtio_node_describe_props(klass);
    dtio_socket_options_add_properties(klass, dtio_platform_socket_options);

    object_class_property_set_description(klass, /* 11.1 */
        "host", "Host device: path of its node in the host's device tree, or "
        "its name on the host's platform or AMBA bus");
    object_class_property_set_description(klass, /* 11.1 */
        "sysfsdev", "Host device: its folder in sysfs");
    object_class_property_set_description(klass, /* 11.1 */
        "addresses", "Where the guest has the device's registers: for each "
        "entry of the node's reg, then for each region of nodes below, "
        "separated by colons, an address, host for the address on the host, "
        "or auto (default)");
    object_class_property_set_description(klass, /* 11.1 */
        "resources", "How the guest has the device's clocks, reset lines, "
        "power domains and supplies: scmi, by SCMI over virtio; scmi-smc, by "
        "SCMI with calls to the hypervisor, which takes KVM; page, reset lines "
        "by a reset controller of their own and clocks at the rates they have; "
        "none, clocks alone; auto (default), page");
    object_class_property_set_description(klass, /* 11.1 */
        "gpios", "How the guest has the GPIO lines that the device's node "
        "names: virtio, by a controller that has these alone; none (default)");
    object_class_property_set_description(klass, /* 11.1 */
        "pins", "How the guest has the device's pin states: scmi, with "
        "resources=scmi or scmi-smc; none (default)");
    object_class_property_set_description(klass, /* 11.1 */
        "x-no-mmap", "Trap all accesses to registers (debug)");
    object_class_property_set_description(klass, /* 11.1 */
        "x-irqfd", "Let KVM take interrupts from the host itself (debug)");
    object_class_property_add_str(klass, "fd", NULL, dtio_platform_set_fd);
    object_class_property_set_description(klass, /* 11.1 */
        "fd", "Host device: a file descriptor of its VFIO character device; "
        "needs iommufd");
    object_class_property_set_description(klass, /* 11.1 */
        "iommufd", "IOMMUFD backend to use instead of a VFIO container");
}

static const TypeInfo dtio_platform_types[] = {
    {
        .name = TYPE_DTIO_PLATFORM,
        .parent = TYPE_DYNAMIC_SYS_BUS_DEVICE,
        .instance_size = sizeof(DtioPlatform),
        .instance_init = dtio_platform_instance_init,
        .instance_finalize = dtio_platform_instance_finalize,
        .class_init = dtio_platform_class_init,
        .interfaces = (const InterfaceInfo[]) {
            { TYPE_FDT_DEVICE_IF },
            { }
        },
    },
};

DEFINE_TYPES(dtio_platform_types)
