/*
 * dtio: the interrupts of a served device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See socket-irq.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SOCKET_IRQ_H
#define HW_VFIO_DTIO_SOCKET_IRQ_H

#include <linux/vfio.h>
#include "socket.h"

/**
 * DtioSocketIrqs: the interrupts that are set up
 *
 * @socket: the connection, or NULL before there is one
 * @messages: the server raises them by messages, as it cannot have eventfds
 * @lock: protects @list
 * @list: DtioSocketIrq, by index and sub-index
 */
typedef struct DtioSocketIrqs {
    DtioSocket *socket;
    bool messages;
    QemuMutex lock;
    GHashTable *list;
} DtioSocketIrqs;

/**
 * dtio_socket_irqs_init: get ready
 *
 * @irqs: none
 * @socket: the connection
 * @errp: where to say why there cannot be interrupts
 */
bool dtio_socket_irqs_init(DtioSocketIrqs *irqs, DtioSocket *socket,
                           Error **errp);

/**
 * dtio_socket_irqs_set: set interrupts up as VFIO_DEVICE_SET_IRQS does
 *
 * @irqs: the interrupts
 * @set: what to do
 *
 * Nothing is lost if the server is not there: it is told when it is.
 *
 * Returns 0 or -errno.
 */
int dtio_socket_irqs_set(DtioSocketIrqs *irqs, const struct vfio_irq_set *set);

/**
 * dtio_socket_irqs_restore: tell a server that is there again
 *
 * @irqs: the interrupts
 *
 * Returns 0 or -errno.
 */
int dtio_socket_irqs_restore(DtioSocketIrqs *irqs);

/**
 * dtio_socket_irqs_exit: release the interrupts
 *
 * @irqs: the interrupts, set up or not
 */
void dtio_socket_irqs_exit(DtioSocketIrqs *irqs);

#endif /* HW_VFIO_DTIO_SOCKET_IRQ_H */
