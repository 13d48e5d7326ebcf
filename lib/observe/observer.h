/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A served device, asked by one who does not use it ("Observers" in
 * docs/specs/dtio-user.rst). Whoever uses it is not disturbed. The answers are those of
 * libdtio.h's functions of the same names, which ask a device of this system.
 *
 * Nothing that the other side says is believed, and none of these waits for ever: an
 * answer takes seconds at most, and all that is asked of one observer a minute.
 *
 * Functions return 0, or a negative errno and one line in *@error; after one of -EPROTO,
 * -ETIMEDOUT and -ECONNRESET nothing more can be asked.
 */
#ifndef DTIO_OBSERVE_OBSERVER_H
#define DTIO_OBSERVE_OBSERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <linux/dtio.h>

struct dtio_observer;

/*
 * Connects to @address, one that a server listens at. @keys is a folder for
 * "tls:HOST:PORT", see tls/client.h, or NULL.
 */
int dtio_observe(const char *address, const char *keys, struct dtio_observer **observer,
		 char **error);
void dtio_observer_free(struct dtio_observer *observer);

/* Whether a client used the device when the connection was made */
bool dtio_observer_in_use(const struct dtio_observer *observer);

int dtio_observer_device(struct dtio_observer *observer, struct dtio_device_info *info,
			 char **error);
/* -ENOENT, without a line: there is none of that index. */
int dtio_observer_region(struct dtio_observer *observer, uint32_t index,
			 struct dtio_region_info *info, char **error);
int dtio_observer_irq(struct dtio_observer *observer, uint32_t index,
		      struct dtio_irq_info *info, char **error);
/* To be freed; -ENOENT, without a line: there is no such string. */
int dtio_observer_string(struct dtio_observer *observer, enum dtio_object object,
			 uint32_t index, enum dtio_string_kind kind, char **string,
			 char **error);
/* Of the snapshot and of configuration space; -EPERM, without a line: of no other. */
int dtio_observer_read(struct dtio_observer *observer, uint32_t region, uint64_t offset,
		       void *data, size_t count, char **error);

#endif /* DTIO_OBSERVE_OBSERVER_H */
