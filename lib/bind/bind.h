/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The single steps of handing a device over, as sysfs has them. Each returns 0 or
 * a negative errno; those with @error have said there what to do.
 */
#ifndef DTIO_BIND_H
#define DTIO_BIND_H

#include "board/types.h"
#include "libdtio.h"

/* What has the device now, not when it was listed; *@driver may be NULL: none. */
int device_driver(const struct dtio_board *board,
		  const struct dtio_host_device *device, char **driver);
/* The only driver that may have it; NULL: any. */
int device_override(const struct dtio_board *board,
		    const struct dtio_host_device *device, char **driver);
int device_set_override(const struct dtio_board *board,
			const struct dtio_host_device *device,
			const char *driver, char **error);
int device_unbind(const struct dtio_board *board,
		  const struct dtio_host_device *device, const char *driver,
		  char **error);
int device_bind(const struct dtio_board *board,
		const struct dtio_host_device *device, const char *driver,
		char **error);
/* Sets the overrides for its kind (kind_overrides) for the device, and takes them back. */
int device_set_kind_overrides(const struct dtio_board *board,
			      const struct dtio_host_device *device, char **error);
void device_clear_kind_overrides(const struct dtio_board *board,
				 const struct dtio_host_device *device);
/* The kernel looks for a driver; that none wants it is no failure. */
int device_probe(const struct dtio_board *board,
		 const struct dtio_host_device *device, char **error);

/* Of a bus's dtio driver: -ENOENT if it is not there. */
int bus_has_driver(const struct dtio_board *board, const char *bus,
		   char **error);

/* Some drivers do not: -ENOENT. */
int driver_lets_go(const struct dtio_board *board,
		   const struct dtio_host_device *device, char **error);

#endif /* DTIO_BIND_H */
