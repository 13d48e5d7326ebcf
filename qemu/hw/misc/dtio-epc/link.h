/*
 * dtio-epc: connections of hosts
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See link.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_LINK_H
#define HW_MISC_DTIO_EPC_LINK_H

#include "hw/core/qdev.h"
#include "io/net-listener.h"
#include "qemu/queue.h"
#include "serve/serve.h"

typedef struct DtioEpcConnection DtioEpcConnection;

/**
 * DtioEpcLink: where the hosts of a function come
 *
 * @release: the host is gone: let go of its memory. False: not yet,
 *           dtio_epc_link_released() will be called
 * @stopped: no connection uses the device any more
 * @opaque: for both
 * @guard: of the device
 * @listener: the socket
 * @device: what connections are to; NULL: they are closed
 * @started: they are to it, and do not wait
 * @stopping: @device is about to go
 * @user: the connection of the host that uses @device, or NULL
 * @current: the one whose messages are being handled, or NULL
 * @connections: all of them
 * @num: how many
 */
typedef struct DtioEpcLink {
    bool (*release)(void *opaque);
    void (*stopped)(void *opaque);
    void *opaque;
    MemReentrancyGuard *guard;

    QIONetListener *listener;
    struct dtio_serve_device *device;
    bool started;
    bool stopping;
    DtioEpcConnection *user;
    DtioEpcConnection *current;
    QTAILQ_HEAD(, DtioEpcConnection) connections;
    unsigned num;
} DtioEpcLink;

/**
 * dtio_epc_link_listen: let hosts come
 *
 * @link: the link, with functions
 * @address: where, a Unix socket
 * @errp: where to say why not
 */
bool dtio_epc_link_listen(DtioEpcLink *link, SocketAddress *address,
                          Error **errp);

/**
 * dtio_epc_link_start: handle what hosts ask
 *
 * @link: the link, stopped
 * @device: whom they ask; NULL: there is none for them, and they are sent away
 */
void dtio_epc_link_start(DtioEpcLink *link, struct dtio_serve_device *device);

/**
 * dtio_epc_link_stop: close all connections
 *
 * @link: the link
 *
 * Calls @stopped, now or later. New ones wait then.
 */
void dtio_epc_link_stop(DtioEpcLink *link);

/**
 * dtio_epc_link_connected: the connection that is being handled uses the device
 *
 * @link: the link
 */
void dtio_epc_link_connected(DtioEpcLink *link);

/**
 * dtio_epc_link_disconnect: close the connection of the device's user
 *
 * @link: the link
 */
void dtio_epc_link_disconnect(DtioEpcLink *link);

/**
 * dtio_epc_link_released: what @release has begun is done
 *
 * @link: the link
 */
void dtio_epc_link_released(DtioEpcLink *link);

/**
 * dtio_epc_link_poll: handle what the host has sent, and send what is to be
 *
 * @link: the link
 *
 * The main loop does that, but may itself be waiting for the caller.
 */
void dtio_epc_link_poll(DtioEpcLink *link);

/**
 * dtio_epc_link_close: the opposite of dtio_epc_link_listen()
 *
 * @link: the link, stopped
 */
void dtio_epc_link_close(DtioEpcLink *link);

#endif /* HW_MISC_DTIO_EPC_LINK_H */
