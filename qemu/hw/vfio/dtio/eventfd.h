/*
 * dtio: eventfds that a server has, too
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See eventfd.c for the concept.
 */

#ifndef HW_VFIO_DTIO_EVENTFD_H
#define HW_VFIO_DTIO_EVENTFD_H

#include "qemu/event_notifier.h"

/**
 * dtio_eventfd_take: take what an eventfd has been signalled
 *
 * @notifier: the eventfd
 *
 * Does not wait, whatever the other side has done to it.
 *
 * Returns whether it has been.
 */
bool dtio_eventfd_take(EventNotifier *notifier);

#endif /* HW_VFIO_DTIO_EVENTFD_H */
