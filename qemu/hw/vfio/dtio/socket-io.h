/*
 * dtio: a served device, asked as VFIO and dtio ask
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See socket-io.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SOCKET_IO_H
#define HW_VFIO_DTIO_SOCKET_IO_H

#include "io.h"
#include "socket.h"

/* What VFIO knows of a device, by messages */
extern VFIODeviceIOOps dtio_socket_vfio_ops;

/* What linux/dtio.h adds, by messages */
extern const DtioIOOps dtio_io_ops_socket;

/**
 * dtio_socket_get_info: ask what kind of device it is
 *
 * @socket: the connection
 * @info: set to what the server says
 *
 * Returns 0 or -errno.
 */
int dtio_socket_get_info(DtioSocket *socket, struct vfio_device_info *info);

/**
 * dtio_socket_get_region: ask what a region is like
 *
 * @socket: the connection
 * @info: its @argsz and @index are set; the rest is set to what the server says
 * @fd: set to a descriptor of the region's memory, or -1
 *
 * Returns 0 or -errno.
 */
int dtio_socket_get_region(DtioSocket *socket, struct vfio_region_info *info,
                           int *fd);

/**
 * dtio_socket_reset: reset the device
 *
 * @socket: the connection
 *
 * Returns 0 or -errno.
 */
int dtio_socket_reset(DtioSocket *socket);

#endif /* HW_VFIO_DTIO_SOCKET_IO_H */
