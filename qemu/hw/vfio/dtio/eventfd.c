/*
 * dtio: eventfds that a server has, too
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Whether a read of an eventfd waits is a flag of the open file, which a server
 * that has been passed the eventfd can change. So each read says for itself
 * that it does not.
 */

#include "qemu/osdep.h"
#include <sys/uio.h>
#include "eventfd.h"

bool dtio_eventfd_take(EventNotifier *notifier)
{
    uint64_t count;
    struct iovec iov = { &count, sizeof(count) };
    ssize_t got = RETRY_ON_EINTR(preadv2(event_notifier_get_fd(notifier), &iov,
                                         1, -1, RWF_NOWAIT));

    if (got < 0 && errno == EOPNOTSUPP) {
        /* A kernel before 5.8 */
        return event_notifier_test_and_clear(notifier);
    }
    return got == sizeof(count);
}
