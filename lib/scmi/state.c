/*
 * dtio: SCMI domains that stay on, or off
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "internal.h"

DtioScmiStatus dtio_scmi_keep_state(
    const DtioScmiMessage *message, uint32_t domain, bool on,
    DtioScmiStatus (*state)(void *opaque, uint32_t domain, bool *on))
{
    bool now;
    DtioScmiStatus status = state(message->platform->opaque, domain, &now);

    return status ? status :
           on == now ? DTIO_SCMI_SUCCESS : DTIO_SCMI_DENIED;
}
