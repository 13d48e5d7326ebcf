// SPDX-License-Identifier: GPL-2.0-or-later
/* See owner.h. */
#include <stdlib.h>

#include "owner.h"

#define MUST(condition) do { if (!(condition)) abort(); } while (0)

static DtioScmiStatus called(struct owner *owner)
{
	owner->calls++;
	return owner->answer;
}

static DtioScmiStatus clock_rate(void *opaque, uint32_t clock, uint64_t *rate)
{
	struct owner *owner = opaque;

	MUST(clock < owner->platform.num_clocks);
	*rate = owner->clocks[clock].rate;
	return called(owner);
}

static bool in_list(const DtioScmiClock *clock, uint64_t rate)
{
	for (size_t i = 0; i < clock->num_rates; i++) {
		if (clock->rates[i] == rate)
			return true;
	}
	return false;
}

static DtioScmiStatus clock_set_rate(void *opaque, uint32_t clock, uint64_t rate,
				     DtioScmiRounding rounding)
{
	struct owner *owner = opaque;
	const DtioScmiClock *described = &owner->platform.clocks[clock];

	MUST(clock < owner->platform.num_clocks && described->can_set_rate);
	if (described->rates)
		MUST(in_list(described, rate));
	else
		MUST(rate >= described->lowest && rate <= described->highest &&
		     (rate == described->lowest || rate == described->highest ||
		      !((rate - described->lowest) % described->step)));
	if (!owner->answer) {
		owner->clocks[clock].rate = rate;
		owner->clocks[clock].rounding = rounding;
	}
	return called(owner);
}

static DtioScmiStatus clock_state(void *opaque, uint32_t clock, bool *on)
{
	struct owner *owner = opaque;

	MUST(clock < owner->platform.num_clocks);
	*on = owner->clocks[clock].on;
	return called(owner);
}

static DtioScmiStatus clock_switch(void *opaque, uint32_t clock, bool on)
{
	struct owner *owner = opaque;

	MUST(clock < owner->platform.num_clocks && owner->platform.clocks[clock].can_switch);
	owner->clocks[clock].on = owner->answer ? owner->clocks[clock].on : on;
	return called(owner);
}

static DtioScmiStatus clock_parent(void *opaque, uint32_t clock, uint32_t *parent)
{
	struct owner *owner = opaque;

	MUST(clock < owner->platform.num_clocks && owner->platform.clocks[clock].num_parents);
	*parent = owner->clocks[clock].parent;
	return called(owner);
}

static DtioScmiStatus clock_set_parent(void *opaque, uint32_t clock, uint32_t parent)
{
	struct owner *owner = opaque;
	const DtioScmiClock *described = &owner->platform.clocks[clock];
	bool found = false;

	MUST(clock < owner->platform.num_clocks && described->can_set_parent);
	for (size_t i = 0; i < described->num_parents; i++)
		found |= described->parents[i] == parent;
	MUST(found);
	owner->clocks[clock].parent = owner->answer ? owner->clocks[clock].parent : parent;
	return called(owner);
}

static DtioScmiStatus reset(void *opaque, uint32_t domain, DtioScmiResetAction action)
{
	struct owner *owner = opaque;

	MUST(domain < owner->platform.num_resets);
	owner->resets[domain].asserts += action == DTIO_SCMI_RESET_ASSERT;
	owner->resets[domain].deasserts += action == DTIO_SCMI_RESET_DEASSERT;
	owner->resets[domain].pulses += action == DTIO_SCMI_RESET_PULSE;
	return called(owner);
}

static DtioScmiStatus power_state(void *opaque, uint32_t domain, bool *on)
{
	struct owner *owner = opaque;

	MUST(domain < owner->platform.num_powers);
	*on = owner->powers[domain];
	return called(owner);
}

static DtioScmiStatus power_switch(void *opaque, uint32_t domain, bool on)
{
	struct owner *owner = opaque;

	MUST(domain < owner->platform.num_powers && owner->platform.powers[domain].can_switch);
	owner->powers[domain] = owner->answer ? owner->powers[domain] : on;
	return called(owner);
}

static DtioScmiStatus performance_level(void *opaque, uint32_t domain, uint32_t *level)
{
	struct owner *owner = opaque;

	MUST(domain < owner->platform.num_performances);
	*level = owner->levels[domain];
	return called(owner);
}

static DtioScmiStatus performance_set_level(void *opaque, uint32_t domain, uint32_t level)
{
	struct owner *owner = opaque;
	const DtioScmiPerformance *described = &owner->platform.performances[domain];
	bool found = false;

	MUST(domain < owner->platform.num_performances && described->can_set);
	for (size_t i = 0; i < described->num_levels; i++)
		found |= described->levels[i] == level;
	MUST(found);
	owner->levels[domain] = owner->answer ? owner->levels[domain] : level;
	return called(owner);
}

static DtioScmiStatus voltage_state(void *opaque, uint32_t domain, bool *on)
{
	struct owner *owner = opaque;

	MUST(domain < owner->platform.num_voltages);
	*on = owner->voltages[domain].on;
	return called(owner);
}

static DtioScmiStatus voltage_switch(void *opaque, uint32_t domain, bool on)
{
	struct owner *owner = opaque;

	MUST(domain < owner->platform.num_voltages &&
	     owner->platform.voltages[domain].can_switch);
	owner->voltages[domain].on = owner->answer ? owner->voltages[domain].on : on;
	return called(owner);
}

static DtioScmiStatus voltage_level(void *opaque, uint32_t domain, int32_t *microvolts)
{
	struct owner *owner = opaque;

	MUST(domain < owner->platform.num_voltages);
	*microvolts = owner->voltages[domain].level;
	return called(owner);
}

static DtioScmiStatus voltage_set_level(void *opaque, uint32_t domain, int32_t microvolts)
{
	struct owner *owner = opaque;
	const DtioScmiVoltage *described = &owner->platform.voltages[domain];
	bool found = false;

	MUST(domain < owner->platform.num_voltages && described->can_set);
	for (size_t i = 0; described->levels && i < described->num_levels; i++)
		found |= described->levels[i] == microvolts;
	if (!described->levels)
		found = microvolts >= described->lowest && microvolts <= described->highest;
	MUST(found);
	owner->voltages[domain].level = owner->answer ? owner->voltages[domain].level :
					microvolts;
	return called(owner);
}

static DtioScmiStatus pin_state(void *opaque, uint32_t group, uint32_t *state)
{
	struct owner *owner = opaque;

	MUST(group < owner->platform.num_pin_groups);
	*state = owner->pin_states[group];
	return called(owner);
}

static DtioScmiStatus pin_select(void *opaque, uint32_t state)
{
	struct owner *owner = opaque;
	uint32_t group;

	MUST(state < owner->platform.num_pin_states);
	group = owner->platform.pin_states[state].group;
	owner->pin_states[group] = owner->answer ? owner->pin_states[group] : state;
	return called(owner);
}

static DtioScmiStatus forget(void *opaque)
{
	struct owner *owner = opaque;

	owner->forgotten++;
	return called(owner);
}

const DtioScmiOps owner_ops = {
	.clock_rate = clock_rate,
	.clock_set_rate = clock_set_rate,
	.clock_state = clock_state,
	.clock_switch = clock_switch,
	.clock_parent = clock_parent,
	.clock_set_parent = clock_set_parent,
	.reset = reset,
	.power_state = power_state,
	.power_switch = power_switch,
	.performance_level = performance_level,
	.performance_set_level = performance_set_level,
	.voltage_state = voltage_state,
	.voltage_switch = voltage_switch,
	.voltage_level = voltage_level,
	.voltage_set_level = voltage_set_level,
	.pin_state = pin_state,
	.pin_select = pin_select,
	.forget = forget,
};
