/*
 * dtio: what a guest has done by SCMI
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A request is the host's driver's to decide, and its errno becomes SCMI's
 * status. What state a domain is in is asked of the host each time: a clock
 * may have a rate other than the one that was set last.
 */

#include "qemu/osdep.h"
#include "scmi.h"

static DtioScmiStatus dtio_scmi_status(int ret)
{
    switch (ret) {
    case 0:
        return DTIO_SCMI_SUCCESS;
    case -EOPNOTSUPP:
    case -ENOTTY:
        return DTIO_SCMI_NOT_SUPPORTED;
    case -EINVAL:
        return DTIO_SCMI_INVALID_PARAMETERS;
    case -EPERM:
    case -EACCES:
        return DTIO_SCMI_DENIED;
    case -ENOENT:
    case -ENODEV:
        return DTIO_SCMI_NOT_FOUND;
    case -ERANGE:
        return DTIO_SCMI_OUT_OF_RANGE;
    case -EBUSY:
    case -EAGAIN:
        return DTIO_SCMI_BUSY;
    case -EIO:
    case -ETIMEDOUT:
        return DTIO_SCMI_HARDWARE_ERROR;
    default:
        return DTIO_SCMI_GENERIC_ERROR;
    }
}

/* NULL: its device is gone */
static DtioResource *dtio_scmi_find(const GPtrArray *domains, uint32_t number)
{
    return number < domains->len ? domains->pdata[number] : NULL;
}

static DtioScmiStatus dtio_scmi_act(const GPtrArray *domains, uint32_t number,
                                    uint32_t action, uint64_t value)
{
    DtioResource *resource = dtio_scmi_find(domains, number);

    return resource ? dtio_scmi_status(dtio_resource_act(resource, action,
                                                         value)) :
           DTIO_SCMI_NOT_FOUND;
}

static DtioScmiStatus dtio_scmi_state(const GPtrArray *domains,
                                      uint32_t number, bool *on,
                                      uint64_t *value)
{
    DtioResource *resource = dtio_scmi_find(domains, number);
    struct dtio_resource_info info;
    int ret = resource ? dtio_resource_state(resource, &info) : -ENODEV;

    if (!ret) {
        *on = info.state & DTIO_RESOURCE_ON;
        *value = info.value == DTIO_CLOCK_RATE_UNKNOWN ? 0 : info.value;
    }
    return dtio_scmi_status(ret);
}

static DtioScmiStatus dtio_scmi_clock_rate(void *opaque, uint32_t clock,
                                           uint64_t *rate)
{
    DtioScmiDomains *domains = opaque;
    bool on;

    return dtio_scmi_state(domains->clocks, clock, &on, rate);
}

/*
 * The host rounds as its clock does. An agent can say which way it would like
 * that to be, and Linux says none: it reads the rate back.
 */
static DtioScmiStatus dtio_scmi_clock_set_rate(void *opaque, uint32_t clock,
                                               uint64_t rate,
                                               DtioScmiRounding rounding)
{
    DtioScmiDomains *domains = opaque;

    return dtio_scmi_act(domains->clocks, clock, DTIO_RESOURCE_SET, rate);
}

static DtioScmiStatus dtio_scmi_clock_state(void *opaque, uint32_t clock,
                                            bool *on)
{
    DtioScmiDomains *domains = opaque;
    uint64_t rate;

    return dtio_scmi_state(domains->clocks, clock, on, &rate);
}

static DtioScmiStatus dtio_scmi_clock_switch(void *opaque, uint32_t clock,
                                             bool on)
{
    DtioScmiDomains *domains = opaque;

    return dtio_scmi_act(domains->clocks, clock, DTIO_RESOURCE_SWITCH, on);
}

static DtioScmiStatus dtio_scmi_clock_parent(void *opaque, uint32_t clock,
                                             uint32_t *parent)
{
    DtioScmiDomains *domains = opaque;
    const DtioResource *resource = dtio_scmi_find(domains->clocks, clock);
    const DtioResource *found = NULL;
    struct dtio_resource_info info;
    int ret = resource ? dtio_resource_state(resource, &info) : -ENODEV;

    if (!ret) {
        found = dtio_resource_parent(resource, info.parent);
        ret = found ? 0 : -ENOENT;
    }
    if (!ret) {
        *parent = found->number;
    }
    return dtio_scmi_status(ret);
}

static DtioScmiStatus dtio_scmi_clock_set_parent(void *opaque, uint32_t clock,
                                                 uint32_t parent)
{
    DtioScmiDomains *domains = opaque;
    const DtioResource *resource = dtio_scmi_find(domains->clocks, clock);

    for (uint32_t i = 0; resource && i < resource->info.num_values; i++) {
        const DtioResource *found = dtio_resource_parent(resource, i);

        if (found && found->number == parent) {
            return dtio_scmi_act(domains->clocks, clock, DTIO_RESOURCE_PARENT,
                                 i);
        }
    }
    return DTIO_SCMI_NOT_FOUND;
}

/* Of a line that can be held, a pulse is made of that if need be. */
static DtioScmiStatus dtio_scmi_reset(void *opaque, uint32_t domain,
                                      DtioScmiResetAction action)
{
    DtioScmiDomains *domains = opaque;
    const DtioResource *line = dtio_scmi_find(domains->resets, domain);
    DtioScmiStatus status;

    if (action == DTIO_SCMI_RESET_DEASSERT) {
        return dtio_scmi_act(domains->resets, domain, DTIO_RESOURCE_DEASSERT,
                             0);
    }
    if (action == DTIO_SCMI_RESET_ASSERT) {
        return dtio_scmi_act(domains->resets, domain, DTIO_RESOURCE_ASSERT, 0);
    }
    if (!line || dtio_resource_can(line, DTIO_RESOURCE_PULSE)) {
        return dtio_scmi_act(domains->resets, domain, DTIO_RESOURCE_PULSE, 0);
    }
    status = dtio_scmi_act(domains->resets, domain, DTIO_RESOURCE_ASSERT, 0);
    return status ? status : dtio_scmi_act(domains->resets, domain,
                                           DTIO_RESOURCE_DEASSERT, 0);
}

static DtioScmiStatus dtio_scmi_power_state(void *opaque, uint32_t domain,
                                            bool *on)
{
    DtioScmiDomains *domains = opaque;
    uint64_t value;

    return dtio_scmi_state(domains->powers, domain, on, &value);
}

static DtioScmiStatus dtio_scmi_power_switch(void *opaque, uint32_t domain,
                                             bool on)
{
    DtioScmiDomains *domains = opaque;

    return dtio_scmi_act(domains->powers, domain, DTIO_RESOURCE_SWITCH, on);
}

static DtioScmiStatus dtio_scmi_voltage_state(void *opaque, uint32_t domain,
                                              bool *on)
{
    DtioScmiDomains *domains = opaque;
    uint64_t microvolts;

    return dtio_scmi_state(domains->supplies, domain, on, &microvolts);
}

static DtioScmiStatus dtio_scmi_voltage_switch(void *opaque, uint32_t domain,
                                               bool on)
{
    DtioScmiDomains *domains = opaque;

    return dtio_scmi_act(domains->supplies, domain, DTIO_RESOURCE_SWITCH, on);
}

static DtioScmiStatus dtio_scmi_voltage_level(void *opaque, uint32_t domain,
                                              int32_t *microvolts)
{
    DtioScmiDomains *domains = opaque;
    uint64_t value;
    bool on;
    DtioScmiStatus status = dtio_scmi_state(domains->supplies, domain, &on,
                                            &value);

    if (!status) {
        *microvolts = MIN(value, INT32_MAX);
    }
    return status;
}

static DtioScmiStatus dtio_scmi_voltage_set_level(void *opaque, uint32_t domain,
                                                  int32_t microvolts)
{
    DtioScmiDomains *domains = opaque;

    return dtio_scmi_act(domains->supplies, domain, DTIO_RESOURCE_SET,
                         microvolts);
}

static DtioScmiStatus dtio_scmi_pin_state(void *opaque, uint32_t group,
                                          uint32_t *state)
{
    DtioScmiDomains *domains = opaque;

    *state = UINT32_MAX;
    for (guint i = 0; i < domains->pin_states->len; i++) {
        uint64_t value;
        bool on = false;

        if (domains->platform.pin_states[i].group == group) {
            DtioScmiStatus status = dtio_scmi_state(domains->pin_states, i, &on,
                                                    &value);

            if (status) {
                return status;
            }
            *state = on ? i : *state;
        }
    }
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus dtio_scmi_pin_select(void *opaque, uint32_t state)
{
    DtioScmiDomains *domains = opaque;

    return dtio_scmi_act(domains->pin_states, state, DTIO_RESOURCE_SWITCH, 1);
}

static int dtio_scmi_forget_all(const GPtrArray *domains)
{
    int first = 0;

    for (guint i = 0; i < domains->len; i++) {
        DtioResource *resource = domains->pdata[i];
        int ret = resource ? dtio_resource_restore(resource) : 0;

        first = first ? first : ret;
    }
    return first;
}

static DtioScmiStatus dtio_scmi_forget(void *opaque)
{
    DtioScmiDomains *domains = opaque;
    const GPtrArray *const kinds[] = {
        domains->powers, domains->supplies, domains->clocks, domains->resets,
        domains->pin_states,
    };
    int first = 0;

    for (size_t i = 0; i < ARRAY_SIZE(kinds); i++) {
        int ret = dtio_scmi_forget_all(kinds[i]);

        first = first ? first : ret;
    }
    return dtio_scmi_status(first);
}

const DtioScmiOps dtio_scmi_ops = {
    .clock_rate = dtio_scmi_clock_rate,
    .clock_set_rate = dtio_scmi_clock_set_rate,
    .clock_state = dtio_scmi_clock_state,
    .clock_switch = dtio_scmi_clock_switch,
    .clock_parent = dtio_scmi_clock_parent,
    .clock_set_parent = dtio_scmi_clock_set_parent,
    .reset = dtio_scmi_reset,
    .power_state = dtio_scmi_power_state,
    .power_switch = dtio_scmi_power_switch,
    .voltage_state = dtio_scmi_voltage_state,
    .voltage_switch = dtio_scmi_voltage_switch,
    .voltage_level = dtio_scmi_voltage_level,
    .voltage_set_level = dtio_scmi_voltage_set_level,
    .pin_state = dtio_scmi_pin_state,
    .pin_select = dtio_scmi_pin_select,
    .forget = dtio_scmi_forget,
};
