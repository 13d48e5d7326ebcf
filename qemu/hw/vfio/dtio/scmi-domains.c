/*
 * dtio: devices' resources, as SCMI has them
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A clock, reset line, power domain or supply of a device is a domain of its
 * own, also if another device has the same one: what each has done to it is the
 * host's to bring together. A number is given once; when its device goes, the
 * domain stays, and nothing is found there.
 */

#include "qemu/osdep.h"
#include "scmi.h"

/* What a domain is called whose device is gone */
#define DTIO_SCMI_GONE "gone"

/* Of a clock for which the host knows no highest rate; a fixed-clock's, too */
#define DTIO_SCMI_HIGHEST_RATE UINT32_MAX

/* A guest has all pin states of a device, or it would refer to some in vain. */
static bool dtio_scmi_has_pins(const DtioResources *resources)
{
    bool all = resources->pins;

    for (uint32_t i = 0; i < resources->count; i++) {
        const DtioResource *state = &resources->list[i];

        all &= state->info.type != DTIO_RESOURCE_PIN_STATE ||
               (dtio_resource_can(state, DTIO_RESOURCE_SWITCH) &&
                !state->info.error);
    }
    return all;
}

GPtrArray *dtio_scmi_domains_of(const DtioScmiDomains *domains,
                                const DtioResource *resource)
{
    switch (resource->info.type) {
    case DTIO_RESOURCE_CLOCK:
        /* Any other may as well be a fixed-clock, as without SCMI. */
        return dtio_resource_can(resource, DTIO_RESOURCE_SWITCH) ||
               dtio_resource_can(resource, DTIO_RESOURCE_PARENT) ||
               dtio_resource_can_set(resource) ? domains->clocks : NULL;
    case DTIO_RESOURCE_RESET:
        return !resource->info.error &&
               (dtio_resource_can(resource, DTIO_RESOURCE_ASSERT) ||
                dtio_resource_can(resource, DTIO_RESOURCE_PULSE)) ?
               domains->resets : NULL;
    case DTIO_RESOURCE_POWER:
        return resource->info.actions ? domains->powers : NULL;
    case DTIO_RESOURCE_SUPPLY:
        return resource->info.actions ? domains->supplies : NULL;
    case DTIO_RESOURCE_PIN_STATE:
        return dtio_scmi_has_pins(resource->resources) ? domains->pin_states :
               NULL;
    default:
        return NULL;
    }
}

/*
 * The parents that a driver can name are the device's clocks, too: @parents
 * takes their numbers. Returns how many there are.
 */
static size_t dtio_scmi_list_parents(const DtioResource *clock,
                                     uint32_t *parents)
{
    size_t count = 0;

    for (uint32_t i = 0; i < clock->info.num_values; i++) {
        const DtioResource *parent = dtio_resource_parent(clock, i);

        if (parent && count < DTIO_SCMI_MAX_PARENTS) {
            parents[count++] = parent->number;
        }
    }
    return count;
}

static DtioScmiClock dtio_scmi_describe_clock(const DtioResource *clock,
                                              GPtrArray *lists)
{
    const struct dtio_resource_info *info = &clock->info;
    uint64_t rate = info->value == DTIO_CLOCK_RATE_UNKNOWN ? 0 : info->value;
    bool can_set = dtio_resource_can_set(clock);
    uint64_t highest = info->highest ? info->highest :
                       MAX(rate, DTIO_SCMI_HIGHEST_RATE);
    uint32_t *parents = g_new0(uint32_t, info->num_values);
    size_t num_parents = dtio_scmi_list_parents(clock, parents);
    bool can_choose = num_parents &&
                      dtio_resource_can(clock, DTIO_RESOURCE_PARENT);

    g_ptr_array_add(lists, parents);
    return (DtioScmiClock) {
        .name = clock->name,
        .can_switch = dtio_resource_can(clock, DTIO_RESOURCE_SWITCH),
        .can_set_rate = can_set,
        .can_set_parent = can_choose,
        .lowest = can_set ? info->lowest : rate,
        .highest = can_set ? highest : rate,
        .step = can_set ? MAX(info->step, 1) : 0,
        .parents = parents,
        /*
         * Of a clock that can but follow another one nothing is told: to Linux
         * each clock of SCMI has a rate of its own, so when the other one's is
         * set it would set this one, and with it the other one, back.
         */
        .num_parents = can_choose ? num_parents : 0,
    };
}

static int32_t dtio_scmi_microvolts(uint64_t value)
{
    return MIN(value, INT32_MAX);
}

int32_t dtio_scmi_lowest(const DtioResource *resource)
{
    const struct dtio_resource_info *info = &resource->info;

    return dtio_scmi_microvolts(!dtio_resource_can_set(resource) ?
                                info->value : info->num_values ?
                                resource->values[0] : info->lowest);
}

int32_t dtio_scmi_highest(const DtioResource *resource)
{
    const struct dtio_resource_info *info = &resource->info;

    return dtio_scmi_microvolts(!dtio_resource_can_set(resource) ?
                                info->value : info->num_values ?
                                resource->values[info->num_values - 1] :
                                info->highest);
}

static DtioScmiVoltage dtio_scmi_describe_supply(const DtioResource *supply,
                                                 GPtrArray *lists)
{
    const struct dtio_resource_info *info = &supply->info;
    bool can_set = dtio_resource_can_set(supply);
    int32_t *levels = NULL;

    if (can_set && info->num_values) {
        levels = g_new0(int32_t, info->num_values);
        g_ptr_array_add(lists, levels);
        for (uint32_t i = 0; i < info->num_values; i++) {
            levels[i] = dtio_scmi_microvolts(supply->values[i]);
        }
    }
    return (DtioScmiVoltage) {
        .name = supply->name,
        .can_switch = dtio_resource_can(supply, DTIO_RESOURCE_SWITCH),
        .can_set = can_set,
        .levels = levels,
        .num_levels = levels ? info->num_values : 0,
        .lowest = dtio_scmi_lowest(supply),
        .highest = dtio_scmi_highest(supply),
        .step = can_set ? MAX(dtio_scmi_microvolts(info->step), 1) : 0,
    };
}

static void dtio_scmi_describe_clocks(DtioScmiDomains *domains)
{
    DtioScmiClock *clocks = g_new0(DtioScmiClock, domains->clocks->len);

    for (guint i = 0; i < domains->clocks->len; i++) {
        const DtioResource *clock = domains->clocks->pdata[i];

        clocks[i] = clock ? dtio_scmi_describe_clock(clock, domains->lists) :
                    (DtioScmiClock) { .name = DTIO_SCMI_GONE };
    }
    g_ptr_array_add(domains->lists, clocks);
    domains->platform.clocks = clocks;
    domains->platform.num_clocks = domains->clocks->len;
}

static void dtio_scmi_describe_resets(DtioScmiDomains *domains)
{
    DtioScmiReset *resets = g_new0(DtioScmiReset, domains->resets->len);

    for (guint i = 0; i < domains->resets->len; i++) {
        const DtioResource *line = domains->resets->pdata[i];

        resets[i].name = line ? line->name : DTIO_SCMI_GONE;
    }
    g_ptr_array_add(domains->lists, resets);
    domains->platform.resets = resets;
    domains->platform.num_resets = domains->resets->len;
}

static void dtio_scmi_describe_powers(DtioScmiDomains *domains)
{
    DtioScmiPower *powers = g_new0(DtioScmiPower, domains->powers->len);

    for (guint i = 0; i < domains->powers->len; i++) {
        const DtioResource *power = domains->powers->pdata[i];

        powers[i] = (DtioScmiPower) {
            .name = power ? power->name : DTIO_SCMI_GONE,
            .can_switch = power &&
                          dtio_resource_can(power, DTIO_RESOURCE_SWITCH),
        };
    }
    g_ptr_array_add(domains->lists, powers);
    domains->platform.powers = powers;
    domains->platform.num_powers = domains->powers->len;
}

static void dtio_scmi_describe_supplies(DtioScmiDomains *domains)
{
    DtioScmiVoltage *supplies = g_new0(DtioScmiVoltage,
                                       domains->supplies->len);

    for (guint i = 0; i < domains->supplies->len; i++) {
        const DtioResource *supply = domains->supplies->pdata[i];

        supplies[i] = supply ?
                      dtio_scmi_describe_supply(supply, domains->lists) :
                      (DtioScmiVoltage) { .name = DTIO_SCMI_GONE };
    }
    g_ptr_array_add(domains->lists, supplies);
    domains->platform.voltages = supplies;
    domains->platform.num_voltages = domains->supplies->len;
}

/* The device's, or that of one of those that are gone */
static DtioScmiPinGroup dtio_scmi_describe_pin_group(const DtioResource *state,
                                                     size_t number,
                                                     GPtrArray *lists)
{
    const char *name = state ? state->resources->vbasedev->name :
                       DTIO_SCMI_GONE;
    char *unique = g_strdup_printf("%.48s#%zu", name, number);

    g_ptr_array_add(lists, unique);
    return (DtioScmiPinGroup) { .name = unique };
}

/* Names are short enough not to be cut, as the guest's tree has them, too. */
static void dtio_scmi_describe_pins(DtioScmiDomains *domains)
{
    guint count = domains->pin_states->len;
    DtioScmiPinGroup *groups = g_new0(DtioScmiPinGroup, count);
    DtioScmiPinState *states = g_new0(DtioScmiPinState, count);
    const DtioResource *last = NULL;
    size_t num_groups = 0;

    for (guint i = 0; i < count; i++) {
        const DtioResource *state = domains->pin_states->pdata[i];
        char *name = g_strdup_printf("%.48s#%u", state ? state->name :
                                     DTIO_SCMI_GONE, i);

        if (!state || !last || state->resources != last->resources) {
            groups[num_groups] = dtio_scmi_describe_pin_group(state, num_groups,
                                                              domains->lists);
            num_groups++;
        }
        last = state;
        g_ptr_array_add(domains->lists, name);
        states[i] = (DtioScmiPinState) { name, num_groups - 1 };
    }
    g_ptr_array_add(domains->lists, groups);
    g_ptr_array_add(domains->lists, states);
    domains->platform.pin_groups = groups;
    domains->platform.num_pin_groups = num_groups;
    domains->platform.pin_states = states;
    domains->platform.num_pin_states = count;
}

void dtio_scmi_describe(DtioScmiDomains *domains)
{
    g_clear_pointer(&domains->lists, g_ptr_array_unref);
    domains->lists = g_ptr_array_new_with_free_func(g_free);
    domains->platform = (DtioScmiPlatform) {
        .vendor = "QEMU",
        .sub_vendor = "dtio",
        .ops = &dtio_scmi_ops,
        .opaque = domains,
    };
    dtio_scmi_describe_clocks(domains);
    dtio_scmi_describe_resets(domains);
    dtio_scmi_describe_powers(domains);
    dtio_scmi_describe_supplies(domains);
    dtio_scmi_describe_pins(domains);
}
