/*
 * dtio: a slot whose device is there while its server is
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The cable to a PCI Express device that is a machine of its own: an endpoint
 * that another QEMU serves. When its server is there, dtio-pci is plugged into
 * the port; when it goes away, the guest sees that the device was pulled out,
 * without having been asked; and a server that is there again is a new device.
 *
 * Servers are looked for as by an observer, which a function does not take for
 * its host.
 */

#include "qemu/osdep.h"
#include "pci.h"
#include "socket-attempt.h"
#include "hw/core/qdev-properties.h"
#include "hw/pci/pcie.h"
#include "hw/pci/pcie_port.h"
#include "monitor/qdev.h"
#include "qapi/error.h"
#include "qapi/qapi-visit-sockets.h"
#include "qapi/qobject-output-visitor.h"
#include "qemu/error-report.h"
#include "qemu/main-loop.h"
#include "qobject/qdict.h"
#include "trace.h"

/* Between two attempts, if reconnect-ms= does not say otherwise */
#define DTIO_LINK_RETRY_MS 500

#define DTIO_LINK_MAX_FUNCTIONS 8

#define TYPE_DTIO_LINK "dtio-link"
OBJECT_DECLARE_SIMPLE_TYPE(DtioLink, DTIO_LINK)

/**
 * DtioLink: the cable
 *
 * @options: where the server of function 0 is
 * @port: property port: what functions are plugged into
 * @functions: property functions: how many there are
 * @name: address of the server
 * @retry: when to look for the server
 * @attempt: looking for it, or NULL
 * @pull: empties the slot
 * @last: the last reason why there was nothing to plug in, or NULL
 */
struct DtioLink {
    DeviceState parent_obj;

    DtioSocketOptions options;
    PCIESlot *port;
    uint8_t functions;
    char *name;
    QEMUTimer *retry;
    DtioSocketAttempt *attempt;
    QEMUBH *pull;
    char *last;
};

static void dtio_link_look_later(DtioLink *link)
{
    uint32_t ms = link->options.reconnect_ms;

    timer_mod(link->retry, qemu_clock_get_ms(QEMU_CLOCK_REALTIME) +
              (ms ? ms : DTIO_LINK_RETRY_MS));
}

/*
 * A guest that powers the slot down ends with its indicator off. Whatever is
 * plugged in before that, QEMU takes for what the guest has done with.
 */
static bool dtio_link_slot_is_free(const DtioLink *link)
{
    const PCIDevice *port = PCI_DEVICE(link->port);
    uint16_t control = pci_get_word(port->config + port->exp.exp_cap +
                                    PCI_EXP_SLTCTL);

    return (control & PCI_EXP_SLTCTL_PIC) == PCI_EXP_SLTCTL_PWR_IND_OFF;
}

/* Once for each reason, not once for each attempt */
static void dtio_link_say(DtioLink *link, const Error *err)
{
    const char *reason = error_get_pretty(err);

    trace_dtio_link_down(link->name, reason);
    if (g_strcmp0(reason, link->last)) {
        g_free(link->last);
        link->last = g_strdup(reason);
        info_report("dtio-link: nothing is plugged in until %s is there: %s",
                    link->name, reason);
    }
}

/* Of a function; the slot is emptied when its own code has come to its end. */
static void dtio_link_lost(void *opaque)
{
    DtioLink *link = opaque;

    if (link->pull) {
        qemu_bh_schedule(link->pull);
    }
}

static bool dtio_link_plug_function(DtioLink *link, unsigned int function,
                                    Error **errp)
{
    g_autoptr(QDict) dict = qdict_new();
    PCIBus *bus = pci_bridge_get_sec_bus(PCI_BRIDGE(link->port));
    g_autofree char *addr = g_strdup_printf("0.%u", function);
    QObject *address;
    DeviceState *dev;
    Visitor *v;

    v = qobject_output_visitor_new(&address);
    visit_type_SocketAddress(v, NULL, &link->options.address, &error_abort);
    visit_complete(v, &address);
    visit_free(v);
    if (function) {
        QDict *where = qobject_to(QDict, address);
        g_autofree char *path = g_strdup_printf("%s.%u",
                                                qdict_get_str(where, "path"),
                                                function);

        qdict_put_str(where, "path", path);
    }
    qdict_put_str(dict, "driver", TYPE_DTIO_PCI);
    qdict_put_str(dict, "bus", BUS(bus)->name);
    qdict_put_str(dict, "addr", addr);
    qdict_put_bool(dict, "multifunction", link->functions > 1);
    qdict_put_obj(dict, "socket", address);
    qdict_put_int(dict, "timeout-ms", link->options.timeout_ms);
    qdict_put_bool(dict, "x-pass-fds", link->options.pass_fds);
    if (link->options.tls_creds) {
        qdict_put_str(dict, "tls-creds", link->options.tls_creds);
    }
    if (link->options.tls_hostname) {
        qdict_put_str(dict, "tls-hostname", link->options.tls_hostname);
    }
    if (DEVICE(link)->id) {
        g_autofree char *id = g_strdup_printf("%s.%u", DEVICE(link)->id,
                                              function);

        qdict_put_str(dict, "id", id);
    }
    dev = qdev_device_add_from_qdict(dict, true, errp);
    if (!dev) {
        return false;
    }
    DTIO_PCI(dev)->served.lost = dtio_link_lost;
    DTIO_PCI(dev)->served.lost_opaque = link;
    object_unref(OBJECT(dev));
    return true;
}

/* The guest is told of all functions by the last one, which is function 0. */
static void dtio_link_plug(DtioLink *link)
{
    for (unsigned int i = link->functions; i-- > 0;) {
        Error *err = NULL;

        if (!dtio_link_plug_function(link, i, &err)) {
            dtio_link_say(link, err);
            error_free(err);
            pcie_cap_slot_pull(PCI_DEVICE(link->port));
            dtio_link_look_later(link);
            return;
        }
    }
    g_clear_pointer(&link->last, g_free);
    info_report("dtio-link: %s is there, and plugged in", link->name);
}

static void dtio_link_pull(void *opaque)
{
    DtioLink *link = opaque;

    info_report("dtio-link: %s has gone away, and is pulled out", link->name);
    pcie_cap_slot_pull(PCI_DEVICE(link->port));
    dtio_link_look_later(link);
}

static void dtio_link_looked(void *opaque, DtioChannel *channel,
                             DtioSocketTerms *terms, const Error *err)
{
    DtioLink *link = opaque;

    link->attempt = NULL;
    if (err) {
        dtio_link_say(link, err);
        dtio_link_look_later(link);
    } else {
        dtio_channel_close(channel);
        dtio_link_plug(link);
    }
}

static void dtio_link_look(void *opaque)
{
    DtioLink *link = opaque;

    if (dtio_link_slot_is_free(link)) {
        link->attempt = dtio_socket_attempt(&link->options, NULL,
                                            dtio_link_looked, link);
    } else {
        trace_dtio_link_down(link->name, "the guest has not powered down its "
                             "slot yet");
        dtio_link_look_later(link);
    }
}

static bool dtio_link_check(DtioLink *link, Error **errp)
{
    ERRP_GUARD();

    if (!dtio_socket_options_given(&link->options)) {
        error_setg(errp, "socket= is missing");
        error_append_hint(errp, "Name the socket of function 0.\n");
        return false;
    }
    if (!dtio_socket_options_complete(&link->options, errp)) {
        return false;
    }
    if (link->options.address->type == SOCKET_ADDRESS_TYPE_FD) {
        error_setg(errp, "a passed file descriptor can be connected once only");
        error_append_hint(errp, "Use socket=unix:PATH.\n");
        return false;
    }
    if (!link->functions || link->functions > DTIO_LINK_MAX_FUNCTIONS) {
        error_setg(errp, "functions= is 1 to %d", DTIO_LINK_MAX_FUNCTIONS);
        return false;
    }
    if (link->functions > 1 &&
        link->options.address->type != SOCKET_ADDRESS_TYPE_UNIX) {
        error_setg(errp, "several functions have Unix sockets: PATH, PATH.1, "
                   "and so on");
        error_append_hint(errp, "Use socket=unix:PATH.\n");
        return false;
    }
    if (!link->port) {
        error_setg(errp, "port= is missing");
        error_append_hint(errp, "Add -device pcie-root-port,id=ID before, and "
                          "port=ID here.\n");
        return false;
    }
    if (!link->port->hotplug) {
        error_setg(errp, "its port has hotplug=off");
        error_append_hint(errp, "Use another pcie-root-port.\n");
        return false;
    }
    return true;
}

static void dtio_link_realize(DeviceState *dev, Error **errp)
{
    DtioLink *link = DTIO_LINK(dev);

    if (!dtio_link_check(link, errp)) {
        return;
    }
    link->name = dtio_socket_options_name(&link->options);
    link->pull = aio_bh_new_guarded(qemu_get_aio_context(), dtio_link_pull,
                                    link, &dev->mem_reentrancy_guard);
    link->retry = timer_new_ms(QEMU_CLOCK_REALTIME, dtio_link_look, link);
    /* The main loop runs when all of the machine is there. */
    timer_mod(link->retry, 0);
}

static void dtio_link_unrealize(DeviceState *dev)
{
    DtioLink *link = DTIO_LINK(dev);

    dtio_socket_attempt_forget(link->attempt);
    link->attempt = NULL;
    timer_free(link->retry);
    link->retry = NULL;
    g_clear_pointer(&link->pull, qemu_bh_delete);
    g_clear_pointer(&link->name, g_free);
    g_clear_pointer(&link->last, g_free);
}

static void dtio_link_instance_init(Object *obj)
{
    dtio_socket_options_init(&DTIO_LINK(obj)->options);
}

static void dtio_link_instance_finalize(Object *obj)
{
    dtio_socket_options_clear(&DTIO_LINK(obj)->options);
}

static DtioSocketOptions *dtio_link_socket_options(Object *obj)
{
    return &DTIO_LINK(obj)->options;
}

static const Property dtio_link_properties[] = {
    DEFINE_PROP_LINK("port", DtioLink, port, TYPE_PCIE_SLOT, PCIESlot *),
    DEFINE_PROP_UINT8("functions", DtioLink, functions, 1),
};

static void dtio_link_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);

    dc->desc = "Plugs a PCI Express device that another process serves into a "
               "port while its server is there";
    dc->realize = dtio_link_realize;
    dc->unrealize = dtio_link_unrealize;
    /* Nothing of it is in the guest, and no port would take it. */
    dc->hotpluggable = false;
    dc->user_creatable = true;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
    device_class_set_props(dc, dtio_link_properties);
    dtio_socket_options_add_properties(klass, dtio_link_socket_options);
    object_class_property_set_description(klass, /* 11.2 */
        "port", "id of the pcie-root-port that the device is plugged into");
    object_class_property_set_description(klass, /* 11.2 */
        "functions", "How many functions it has, those behind the first at "
        "PATH.1 and so on (default: 1)");
}

static const TypeInfo dtio_link_types[] = {
    {
        .name = TYPE_DTIO_LINK,
        .parent = TYPE_DEVICE,
        .instance_size = sizeof(DtioLink),
        .instance_init = dtio_link_instance_init,
        .instance_finalize = dtio_link_instance_finalize,
        .class_init = dtio_link_class_init,
    },
};

DEFINE_TYPES(dtio_link_types)
