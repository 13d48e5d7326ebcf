/*
 * dtio: whether an SCMI platform is described as it has to be
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Done once, so that no message has to look again.
 */

#include "internal.h"

#include <string.h>

#define MANY "there are more domains than SCMI can number"
#define UNNAMED "a domain has no name"
#define UNSORTED "values are not in ascending order, or too many"
#define NO_STEP "values lie between two bounds without a step"
#define NO_FUNCTION "what can be done lacks a function"

static bool is_name(const char *name)
{
    return name && *name;
}

static const char *check_clock(const DtioScmiPlatform *platform, size_t number)
{
    const DtioScmiClock *clock = &platform->clocks[number];
    const DtioScmiOps *ops = platform->ops;

    if (!is_name(clock->name)) {
        return UNNAMED;
    }
    if (clock->rates && (!clock->num_rates ||
                         clock->num_rates > DTIO_SCMI_MAX_VALUES)) {
        return UNSORTED;
    }
    for (size_t i = 1; clock->rates && i < clock->num_rates; i++) {
        if (clock->rates[i - 1] >= clock->rates[i]) {
            return UNSORTED;
        }
    }
    if (!clock->rates && clock->lowest > clock->highest) {
        return UNSORTED;
    }
    if (!clock->rates && clock->lowest < clock->highest && !clock->step) {
        return NO_STEP;
    }
    if (clock->num_parents > DTIO_SCMI_MAX_PARENTS ||
        (clock->can_set_parent && !clock->num_parents)) {
        return "a clock has too many parents, or none to choose from";
    }
    for (size_t i = 0; i < clock->num_parents; i++) {
        if (clock->parents[i] >= platform->num_clocks ||
            clock->parents[i] == number) {
            return "a clock's parent is no other clock";
        }
    }
    return !ops->clock_rate || !ops->clock_state ||
           (clock->can_switch && !ops->clock_switch) ||
           (clock->can_set_rate && !ops->clock_set_rate) ||
           (clock->num_parents && !ops->clock_parent) ||
           (clock->can_set_parent && !ops->clock_set_parent) ?
           NO_FUNCTION : NULL;
}

static const char *check_reset(const DtioScmiPlatform *platform, size_t number)
{
    return !is_name(platform->resets[number].name) ? UNNAMED :
           !platform->ops->reset ? NO_FUNCTION : NULL;
}

static const char *check_power(const DtioScmiPlatform *platform, size_t number)
{
    const DtioScmiPower *domain = &platform->powers[number];

    return !is_name(domain->name) ? UNNAMED :
           !platform->ops->power_state ||
           (domain->can_switch && !platform->ops->power_switch) ?
           NO_FUNCTION : NULL;
}

static const char *check_performance(const DtioScmiPlatform *platform,
                                     size_t number)
{
    const DtioScmiPerformance *domain = &platform->performances[number];

    if (!is_name(domain->name)) {
        return UNNAMED;
    }
    if (!domain->num_levels || domain->num_levels > DTIO_SCMI_MAX_VALUES) {
        return UNSORTED;
    }
    for (size_t i = 1; i < domain->num_levels; i++) {
        if (domain->levels[i - 1] >= domain->levels[i]) {
            return UNSORTED;
        }
    }
    return !platform->ops->performance_level ||
           (domain->can_set && !platform->ops->performance_set_level) ?
           NO_FUNCTION : NULL;
}

static const char *check_voltage(const DtioScmiPlatform *platform,
                                 size_t number)
{
    const DtioScmiVoltage *domain = &platform->voltages[number];
    const DtioScmiOps *ops = platform->ops;

    if (!is_name(domain->name)) {
        return UNNAMED;
    }
    if (domain->levels && (!domain->num_levels ||
                           domain->num_levels > DTIO_SCMI_MAX_VALUES)) {
        return UNSORTED;
    }
    for (size_t i = 1; domain->levels && i < domain->num_levels; i++) {
        if (domain->levels[i - 1] >= domain->levels[i]) {
            return UNSORTED;
        }
    }
    if (!domain->levels && domain->lowest > domain->highest) {
        return UNSORTED;
    }
    if (!domain->levels && domain->lowest < domain->highest &&
        domain->step <= 0) {
        return NO_STEP;
    }
    return !ops->voltage_state || !ops->voltage_level ||
           (domain->can_switch && !ops->voltage_switch) ||
           (domain->can_set && !ops->voltage_set_level) ? NO_FUNCTION : NULL;
}

static const char *check_pin_group(const DtioScmiPlatform *platform,
                                   size_t number)
{
    return !is_name(platform->pin_groups[number].name) ? UNNAMED :
           !platform->ops->pin_state ? NO_FUNCTION : NULL;
}

static const char *check_pin_state(const DtioScmiPlatform *platform,
                                   size_t number)
{
    const DtioScmiPinState *state = &platform->pin_states[number];

    return !is_name(state->name) ? UNNAMED :
           state->group >= platform->num_pin_groups ?
           "a pin state is of no group" :
           !platform->ops->pin_select ? NO_FUNCTION : NULL;
}

const char *dtio_scmi_check(const DtioScmiPlatform *platform)
{
    const struct {
        size_t count;
        const char *(*check)(const DtioScmiPlatform *platform, size_t number);
    } kinds[] = {
        { platform->num_clocks, check_clock },
        { platform->num_resets, check_reset },
        { platform->num_powers, check_power },
        { platform->num_performances, check_performance },
        { platform->num_voltages, check_voltage },
        { platform->num_pin_groups, check_pin_group },
        { platform->num_pin_states, check_pin_state },
    };

    if (!platform->vendor || !platform->sub_vendor || !platform->ops->forget) {
        return "the platform has no vendor, or cannot forget its agent";
    }
    for (size_t i = 0; i < ARRAY_LENGTH(kinds); i++) {
        if (kinds[i].count > DTIO_SCMI_MAX_DOMAINS) {
            return MANY;
        }
        for (size_t j = 0; j < kinds[i].count; j++) {
            const char *wrong = kinds[i].check(platform, j);

            if (wrong) {
                return wrong;
            }
        }
    }
    return NULL;
}
