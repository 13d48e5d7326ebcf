/*
 * dtio: "info dtio" where dtio is not built
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qapi/qapi-commands-vfio.h"

HumanReadableText *qmp_x_query_dtio(Error **errp)
{
    error_setg(errp, "Support for dtio devices not built-in");
    return NULL;
}
