/*
 * dtio: when the host wants a device back
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See request.c for the concept.
 */

#ifndef HW_VFIO_DTIO_REQUEST_H
#define HW_VFIO_DTIO_REQUEST_H

#include "hw/vfio/vfio-device.h"
#include "qemu/event_notifier.h"

typedef struct DtioRequest DtioRequest;

/**
 * DtioRequest: how the host asks for a device
 *
 * @vbasedev: the device
 * @index: interrupt that the host asks by, for VFIO
 * @present: there is one, and the host signals @notifier by it
 * @notifier: signalled by the host
 * @requested: called once, in the main loop, when the host has asked; @present
 *             is false then
 */
struct DtioRequest {
    VFIODevice *vbasedev;
    uint32_t index;
    bool present;
    EventNotifier notifier;
    void (*requested)(DtioRequest *request);
};

/**
 * dtio_request_init: wish to be told when the host wants a device back
 *
 * @request: its @requested is set
 * @vbasedev: the device
 * @index: its interrupt of type DTIO_IRQ_REQUEST
 * @errp: where to say what failed
 */
bool dtio_request_init(DtioRequest *request, VFIODevice *vbasedev,
                       uint32_t index, Error **errp);

/**
 * dtio_request_exit: the opposite of dtio_request_init()
 *
 * @request: present or not
 */
void dtio_request_exit(DtioRequest *request);

#endif /* HW_VFIO_DTIO_REQUEST_H */
