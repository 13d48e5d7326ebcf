/*
 * dtio: a device that another process serves
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See served.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SERVED_H
#define HW_VFIO_DTIO_SERVED_H

#include <linux/vfio.h>
#include "doorbell.h"
#include "mapping.h"
#include "socket-attempt.h"
#include "socket-dma.h"
#include "socket-irq.h"
#include "socket-options.h"
#include "socket.h"
#include "hw/vfio/vfio-device.h"
#include "hw/vfio/vfio-region.h"

typedef struct DtioServed DtioServed;

/**
 * DtioServedBells: doorbells of a region
 *
 * @number: the latest that the server has told of
 * @taken: that the guest has
 */
typedef struct DtioServedBells {
    uint32_t number;
    uint32_t taken;
} DtioServedBells;

/**
 * DtioServed: what QEMU holds of a device that is served
 *
 * @options: the user's properties
 * @regions: appends to an array the regions (VFIORegion) that the guest has
 * @restored: called when the server is there again; @reset: the device has been
 *            reset meanwhile. NULL: there is nothing to do
 * @lost: called when the server has gone away, and takes the device out of the
 *        guest; NULL: it is asked to do without
 * @lost_opaque: what to call it with
 * @vbasedev: the device
 * @name: address of the server, or NULL if the device is not served
 * @socket: the connection, or NULL
 * @container: the memory that it reaches, or NULL
 * @irqs: its interrupts
 * @may_post: a write need not be waited for: the guest has no other way to the
 *            device that would overtake it
 * @doorbells: its registers that are eventfds, see dtio_doorbells_update()
 * @bells: for each region, which they are
 * @renew: to ask for them again
 * @mappings: its regions that are not mapped for a while
 * @info: what the server said of the device
 * @session: name of the state that the device was last known to be in
 * @retry: when to look for the server again
 * @attempt: looking for it, or NULL
 * @given_up: the server is not looked for any more
 */
struct DtioServed {
    DtioSocketOptions options;
    void (*regions)(VFIODevice *vbasedev, GPtrArray *regions);
    void (*restored)(VFIODevice *vbasedev, bool reset);
    void (*lost)(void *opaque);
    void *lost_opaque;

    VFIODevice *vbasedev;
    char *name;
    DtioSocket *socket;
    DtioContainer *container;
    DtioSocketIrqs irqs;
    bool may_post;
    DtioDoorbells *doorbells;
    DtioServedBells *bells;
    QEMUBH *renew;
    DtioMappings mappings;
    struct vfio_device_info info;
    char session[DTIO_USER_SESSION_LENGTH + 1];
    QEMUTimer *retry;
    DtioSocketAttempt *attempt;
    bool given_up;
};

/**
 * dtio_served_of: the served device that VFIO's core knows as another
 *
 * @vbasedev: the device, attached
 */
static inline DtioServed *dtio_served_of(const VFIODevice *vbasedev)
{
    /* With each access: without QOM's checks */
    return container_of(vbasedev->bcontainer, DtioContainer,
                        parent_obj)->opaque;
}

/**
 * dtio_served_device_name: what to call a device that is served
 *
 * @dev: the device
 *
 * VFIO's core keeps descriptors by it, so no two devices may have the same.
 *
 * Returns a string to be released with g_free().
 */
char *dtio_served_device_name(DeviceState *dev);

/**
 * dtio_served_attach: connect to a server, and attach its device
 *
 * @served: the device, with options and functions
 * @vbasedev: as VFIO's core is to have it
 * @as: the memory that it reaches
 * @errp: where to say what failed
 */
bool dtio_served_attach(DtioServed *served, VFIODevice *vbasedev,
                        AddressSpace *as, Error **errp);

/**
 * dtio_served_check: see whether the server is still there
 *
 * @served: the device, attached
 * @errp: where to say why it is not
 */
bool dtio_served_check(const DtioServed *served, Error **errp);

/**
 * dtio_served_start: the device is all set up
 *
 * @served: the device, attached
 *
 * The guest's accesses to its registers hold up no more than the vCPU that
 * makes them.
 */
void dtio_served_start(DtioServed *served);

/**
 * dtio_served_stop: the opposite of dtio_served_start()
 *
 * @served: the device, started or not; its regions are there
 */
void dtio_served_stop(DtioServed *served);

/**
 * dtio_served_take_memory: see whether a region can be mapped
 *
 * @served: the device
 * @info: what the server says of the region; without VFIO_REGION_INFO_FLAG_MMAP
 *        if it cannot
 * @fd: descriptor of its memory, or -1; closed and -1 if it cannot
 */
void dtio_served_take_memory(DtioServed *served, struct vfio_region_info *info,
                             int *fd);

/**
 * dtio_served_describe: say where the server is, and whether
 *
 * @served: the device
 * @text: what to append it to
 */
void dtio_served_describe(const DtioServed *served, GString *text);

#endif /* HW_VFIO_DTIO_SERVED_H */
