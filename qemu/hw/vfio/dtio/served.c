/*
 * dtio: a device that another process serves
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * To VFIO's code, and to most of dtio's, such a device is like one of the
 * host's: it is reached through VFIODeviceIOOps and DtioIOOps, and a container
 * has its memory. What is different is that the other side can go away while
 * the guest runs. Then the guest's mappings of the device's memory are taken
 * away, as they may be of a process that is no more, and all of its registers
 * read as ones. If the user wants so, the server is looked for until it is
 * there again, and is told all that it knew.
 */

#include "qemu/osdep.h"
#include "served.h"
#include "region.h"
#include "socket-io.h"
#include "hw/core/qdev.h"
#include "migration/blocker.h"
#include "qapi/error.h"
#include "qapi/qapi-events-vfio.h"
#include "qemu/cutils.h"
#include "qemu/error-report.h"
#include "qemu/main-loop.h"
#include "qemu/rcu.h"
#include "system/address-spaces.h"
#include "trace.h"

static GPtrArray *dtio_served_regions(DtioServed *served)
{
    GPtrArray *regions = g_ptr_array_new();

    served->regions(served->vbasedev, regions);
    return regions;
}

static void dtio_served_tell(DtioServed *served, bool connected)
{
    DeviceState *dev = served->vbasedev->dev;
    g_autofree char *path = object_get_canonical_path(OBJECT(dev));

    qapi_event_send_x_dtio_connection(dev->id, path, served->name, connected);
}

/* It is there: neither being set up nor on its way out */
static bool dtio_served_is_realized(const DtioServed *served)
{
    return served->vbasedev->dev->realized;
}

/*
 * A write must not be overtaken by one that goes another way. Asking waits for
 * those that were posted before.
 */
static void dtio_served_take_doorbells(DtioServed *served, VFIORegion *region)
{
    qatomic_set(&served->may_post, false);
    dtio_doorbells_update(&served->doorbells, served->socket, region);
    qatomic_set(&served->may_post, !served->doorbells);
}

static void dtio_served_take_all_doorbells(DtioServed *served)
{
    g_autoptr(GPtrArray) regions = dtio_served_regions(served);

    for (guint i = 0; i < regions->len; i++) {
        dtio_served_take_doorbells(served, regions->pdata[i]);
    }
}

static void dtio_served_tell_doorbells(DtioServed *served, uint32_t region,
                                       uint32_t number)
{
    struct dtio_user_doorbells taken = { .region = region, .number = number };
    DtioSocketCall call = {
        .command = DTIO_USER_DOORBELLS_TAKEN,
        .request = { { &taken, sizeof(taken) } },
        .num_request = 1,
    };

    dtio_socket_post(served->socket, &call, false);
}

/* The main loop: the server has other doorbells in some regions. */
static void dtio_served_renew_doorbells(void *opaque)
{
    DtioServed *served = opaque;
    g_autoptr(GPtrArray) regions = dtio_served_regions(served);

    for (guint i = 0; i < regions->len; i++) {
        VFIORegion *region = regions->pdata[i];
        DtioServedBells *bells = &served->bells[region->nr];
        uint32_t number = qatomic_read(&bells->number);

        if (number != bells->taken && dtio_served_is_realized(served)) {
            dtio_served_take_doorbells(served, region);
            bells->taken = number;
            dtio_served_tell_doorbells(served, region->nr, number);
        }
    }
}

static int dtio_served_bells_changed(void *opaque, const void *payload,
                                     size_t size, GByteArray *reply)
{
    DtioServed *served = opaque;
    struct dtio_user_doorbells what;

    if (size != sizeof(what)) {
        return -EINVAL;
    }
    memcpy(&what, payload, size);
    if (what.region < served->info.num_regions) {
        qatomic_set(&served->bells[what.region].number, what.number);
        qemu_bh_schedule(served->renew);
    }
    return 0;
}

static void dtio_served_trap(DtioServed *served)
{
    g_autoptr(GPtrArray) regions = dtio_served_regions(served);

    dtio_served_stop(served);
    memory_region_transaction_begin();
    for (guint i = 0; i < regions->len; i++) {
        vfio_region_mmaps_set_enabled(regions->pdata[i], false);
    }
    memory_region_transaction_commit();
    /* A vCPU may still use a FlatView with the mappings in it. */
    drain_call_rcu();
    for (guint i = 0; i < regions->len; i++) {
        dtio_region_unmap(regions->pdata[i]);
    }
}

static void dtio_served_retry_later(DtioServed *served)
{
    timer_mod(served->retry, qemu_clock_get_ms(QEMU_CLOCK_REALTIME) +
              MAX(served->options.reconnect_ms,
                  dtio_socket_rest_ms(served->socket)));
}

/* The guest can be asked to do without, if it can at all. */
static void dtio_served_unplug(DtioServed *served)
{
    DeviceState *dev = served->vbasedev->dev;
    Error *err = NULL;

    served->given_up = true;
    qdev_unplug(dev, &err);
    if (err) {
        trace_dtio_served_stays(served->vbasedev->name, error_get_pretty(err));
        error_free(err);
    }
}

static void dtio_served_lost(void *opaque)
{
    DtioServed *served = opaque;
    g_autoptr(Object) obj = object_ref(OBJECT(served->vbasedev->dev));
    bool retry = served->options.reconnect_ms && !served->given_up;

    if (!dtio_served_is_realized(served)) {
        return;
    }
    warn_report(VFIO_MSG_PREFIX "its server at %s has gone away: %s. The guest "
                "reads ones from its registers now%s", served->vbasedev->name,
                served->name, dtio_socket_lost_reason(served->socket),
                retry ? ", until the server is there again" : "");
    dtio_served_trap(served);
    if (!dtio_served_is_realized(served)) {
        /* It was unplugged meanwhile: the BQL was not held all the time. */
        return;
    }
    dtio_served_tell(served, false);
    if (served->lost) {
        served->lost(served->lost_opaque);
    } else if (retry) {
        dtio_served_retry_later(served);
    } else {
        dtio_served_unplug(served);
    }
}

/* What differs. */
static void G_GNUC_PRINTF(2, 3)
dtio_served_another(Error **errp, const char *format, ...)
{
    va_list values;
    g_autofree char *what = NULL;

    va_start(values, format);
    what = g_strdup_vprintf(format, values);
    va_end(values);
    error_setg(errp, "another device is served there now: %s", what);
    error_append_hint(errp, "Take it away and add it again by device_del and "
                      "device_add.\n");
}

static bool dtio_served_is_same(DtioServed *served, Error **errp)
{
    ERRP_GUARD();
    VFIODevice *vbasedev = served->vbasedev;
    struct vfio_device_info info;
    int ret = dtio_socket_get_info(served->socket, &info);

    if (ret) {
        error_setg_errno(errp, -ret, "failed to get device info");
        return false;
    }
    if (info.flags != served->info.flags) {
        dtio_served_another(errp, "its flags are 0x%x, and were 0x%x",
                            info.flags, served->info.flags);
        return false;
    }
    if (info.num_regions != served->info.num_regions ||
        info.num_irqs != served->info.num_irqs) {
        dtio_served_another(errp, "it has %u regions and %u interrupts, and "
                            "had %u and %u", info.num_regions, info.num_irqs,
                            served->info.num_regions, served->info.num_irqs);
        return false;
    }
    for (uint32_t i = 0; i < info.num_regions; i++) {
        const struct vfio_region_info *old = vbasedev->reginfo[i];
        struct vfio_region_info region = {
            .argsz = sizeof(region),
            .index = i,
        };
        int fd;

        if (!old) {
            continue;
        }
        ret = dtio_socket_get_region(served->socket, &region, &fd);
        if (fd >= 0) {
            close(fd);
        }
        if (ret || region.size != old->size) {
            dtio_served_another(errp, "region %u has %" PRIu64 " bytes, and "
                                "had %" PRIu64, i,
                                ret ? 0 : (uint64_t)region.size,
                                (uint64_t)old->size);
            return false;
        }
    }
    return true;
}

/* The memory that a region had is not that of the new server. */
static void dtio_served_map(DtioServed *served, VFIORegion *region)
{
    VFIODevice *vbasedev = served->vbasedev;
    struct vfio_region_info info = {
        .argsz = sizeof(info),
        .index = region->nr,
    };
    int *fd = &vbasedev->region_fds[region->nr];

    if (*fd < 0 || !region->nr_mmaps) {
        return;
    }
    close(*fd);
    *fd = -1;
    if (dtio_socket_get_region(served->socket, &info, fd)) {
        return;
    }
    /* What is mapped is as large as it was, whatever is said of it now. */
    info.size = region->size;
    dtio_served_take_memory(served, &info, fd);
    if (*fd < 0) {
        return;
    }
    region->fd_offset = info.offset;
    if (vfio_region_mmap(region)) {
        warn_report(VFIO_MSG_PREFIX "region %u is not mapped into the guest, "
                    "its accesses will be slow", vbasedev->name, region->nr);
    }
}

static void dtio_served_restore(DtioServed *served, bool reset)
{
    g_autoptr(GPtrArray) regions = dtio_served_regions(served);
    int ret;

    /* Regions that are mapped are memory, and are sent when they are. */
    ret = dtio_container_restore(served->container);
    for (guint i = 0; !ret && i < regions->len; i++) {
        dtio_served_map(served, regions->pdata[i]);
    }
    if (!ret) {
        ret = dtio_socket_irqs_restore(&served->irqs);
    }
    if (ret) {
        dtio_socket_lose(served->socket, "it cannot take what it had before");
        return;
    }
    dtio_served_take_all_doorbells(served);
    if (served->restored) {
        served->restored(served->vbasedev, reset);
    }
    info_report(VFIO_MSG_PREFIX "its server at %s is there again%s",
                served->vbasedev->name, served->name,
                reset ? ", and its device has been reset" : "");
    dtio_served_tell(served, true);
}

static void dtio_served_found(DtioServed *served, DtioChannel *channel,
                              DtioSocketTerms *terms)
{
    bool same = *served->session &&
                g_str_equal(served->session, terms->session);
    Error *err = NULL;

    dtio_socket_renew(served->socket, channel, terms);
    if (!dtio_served_is_same(served, &err)) {
        served->given_up = dtio_socket_is_connected(served->socket);
        warn_reportf_err(err, VFIO_MSG_PREFIX, served->vbasedev->name);
        dtio_socket_lose(served->socket, "it does not serve this device");
        return;
    }
    pstrcpy(served->session, sizeof(served->session), terms->session);
    dtio_served_restore(served, !same);
}

static void dtio_served_attempted(void *opaque, DtioChannel *channel,
                                  DtioSocketTerms *terms, const Error *err)
{
    DtioServed *served = opaque;

    served->attempt = NULL;
    if (!dtio_served_is_realized(served)) {
        return;
    }
    if (err) {
        trace_dtio_served_not_found(served->vbasedev->name,
                                    error_get_pretty(err));
        dtio_served_retry_later(served);
    } else {
        dtio_served_found(served, channel, terms);
    }
}

static void dtio_served_retry(void *opaque)
{
    DtioServed *served = opaque;

    if (dtio_served_is_realized(served)) {
        served->attempt = dtio_socket_attempt(&served->options,
                                              served->session,
                                              dtio_served_attempted, served);
    }
}

/* The last one to use the device has given it up. */
static void dtio_served_detached(void *opaque)
{
    DtioServed *served = opaque;

    migrate_del_blocker(&served->vbasedev->migration_blocker);
    timer_free(served->retry);
    served->retry = NULL;
    dtio_socket_attempt_forget(served->attempt);
    served->attempt = NULL;
    dtio_socket_free(served->socket);
    served->socket = NULL;
    dtio_mappings_exit(&served->mappings);
    served->container = NULL;
    dtio_socket_irqs_exit(&served->irqs);
    g_clear_pointer(&served->renew, qemu_bh_delete);
    g_clear_pointer(&served->bells, g_free);
    g_clear_pointer(&served->name, g_free);
}

static bool dtio_served_connect(DtioServed *served, Error **errp)
{
    ERRP_GUARD();
    QCryptoTLSCreds *creds;
    DtioChannel channel;
    DtioSocketTerms terms;
    bool ok;

    if (HOST_BIG_ENDIAN) {
        error_setg(errp, "served devices need a little-endian host");
        return false;
    }
    if (!dtio_channel_find_creds(&served->options, &creds, errp)) {
        return false;
    }
    ok = dtio_channel_connect(&channel, &served->options, creds, errp);
    if (creds) {
        object_unref(OBJECT(creds));
    }
    if (!ok) {
        error_append_hint(errp, "Start the server first, for example with "
                          "dtio-serve DEVICE --listen %s.\n", served->name);
        return false;
    }
    if (!dtio_socket_hello(&channel, "", &terms, errp)) {
        error_prepend(errp, "%s: ", served->name);
        dtio_channel_close(&channel);
        return false;
    }
    served->socket = dtio_socket_new(&channel, &terms, dtio_served_lost,
                                     served);
    pstrcpy(served->session, sizeof(served->session), terms.session);
    return true;
}

char *dtio_served_device_name(DeviceState *dev)
{
    return g_strdup(dev->id ? dev->id :
                    object_get_canonical_path_component(OBJECT(dev)));
}

static bool dtio_served_block_migration(DtioServed *served, Error **errp)
{
    VFIODevice *vbasedev = served->vbasedev;

    error_setg(&vbasedev->migration_blocker, VFIO_MSG_PREFIX "its state is in "
               "another process, at %s, and cannot be migrated",
               vbasedev->name, served->name);
    return !migrate_add_blocker(&vbasedev->migration_blocker, errp);
}

bool dtio_served_attach(DtioServed *served, VFIODevice *vbasedev,
                        AddressSpace *as, Error **errp)
{
    ERRP_GUARD();
    int ret;

    if (!dtio_socket_options_complete(&served->options, errp)) {
        return false;
    }
    served->vbasedev = vbasedev;
    served->name = dtio_socket_options_name(&served->options);
    served->may_post = true;
    if (!dtio_served_connect(served, errp)) {
        dtio_served_detached(served);
        return false;
    }
    ret = dtio_socket_get_info(served->socket, &served->info);
    if (ret) {
        error_setg_errno(errp, -ret, "failed to get device info");
        dtio_served_detached(served);
        return false;
    }
    served->bells = g_new0(DtioServedBells, served->info.num_regions);
    served->renew = aio_bh_new_guarded(qemu_get_aio_context(),
                                       dtio_served_renew_doorbells, served,
                                       &vbasedev->dev->mem_reentrancy_guard);
    dtio_socket_handle(served->socket, DTIO_USER_DOORBELLS_CHANGED,
                       dtio_served_bells_changed, served);
    served->mappings.regions = served->regions;
    served->mappings.vbasedev = vbasedev;
    served->mappings.socket = served->socket;
    dtio_mappings_init(&served->mappings, served->info.num_regions);
    served->retry = timer_new_ms(QEMU_CLOCK_REALTIME, dtio_served_retry,
                                 served);
    vbasedev->io_ops = &dtio_socket_vfio_ops;
    vbasedev->use_region_fds = true;
    /* No IOMMU of the host is involved. */
    vbasedev->mdev = true;
    if (dtio_socket_irqs_init(&served->irqs, served->socket, errp)) {
        served->container = dtio_container_attach(served->socket, vbasedev,
                                                  &served->info, as, errp);
    }
    if (!served->container) {
        if (as != &address_space_memory) {
            error_append_hint(errp, "A guest's IOMMU that does not tell of "
                              "what it maps is of no use here: add "
                              "-machine default-bus-bypass-iommu=on, or leave "
                              "out iommu=.\n");
        }
        dtio_served_detached(served);
        return false;
    }
    served->container->opaque = served;
    served->container->detached = dtio_served_detached;
    if (!dtio_served_block_migration(served, errp)) {
        vfio_device_detach(vbasedev);
        return false;
    }
    return true;
}

bool dtio_served_check(const DtioServed *served, Error **errp)
{
    if (dtio_socket_is_connected(served->socket)) {
        return true;
    }
    error_setg(errp, "its server at %s has gone away: %s", served->name,
               dtio_socket_lost_reason(served->socket));
    return false;
}

void dtio_served_start(DtioServed *served)
{
    g_autoptr(GPtrArray) regions = dtio_served_regions(served);

    for (guint i = 0; i < regions->len; i++) {
        VFIORegion *region = regions->pdata[i];

        if (region->mem) {
            memory_region_enable_lockless_io(region->mem);
        }
    }
    dtio_served_take_all_doorbells(served);
    dtio_mappings_start(&served->mappings);
}

void dtio_served_stop(DtioServed *served)
{
    dtio_doorbells_remove(&served->doorbells);
    dtio_mappings_stop(&served->mappings);
}

void dtio_served_describe(const DtioServed *served, GString *text)
{
    const DtioSocketTerms *terms = dtio_socket_terms(served->socket);

    g_string_append(text, served->name);
    if (served->options.tls_creds) {
        g_string_append(text, ", TLS");
    }
    if (!dtio_socket_is_connected(served->socket)) {
        g_string_append_printf(text, ", gone away: %s%s",
                               dtio_socket_lost_reason(served->socket),
                               served->given_up ||
                               !served->options.reconnect_ms ? "" :
                               ", looked for");
        return;
    }
    g_string_append_printf(text, ", connected, %s, %s, interrupts by %s",
                           terms->dtio ? "with dtio" : "without dtio",
                           served->may_post ? "writes are posted" :
                           "writes are waited for",
                           served->irqs.messages ? "messages" : "eventfds");
}
