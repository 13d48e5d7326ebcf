// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Who needs whom. What a device gives to others goes to the guest with it: those
 * that take it have to lose their drivers first. That is too much to ask of all that
 * are clocked, powered, interrupted or translated by it: the system itself stands on
 * such a device.
 */
#include <stdlib.h>
#include <string.h>

#include "verdict/internal.h"

/* ------------------------------------------------------------------------ */
/* What the system stands on                                                 */
/* ------------------------------------------------------------------------ */

struct role {
	const char *property;	/* of a consumer; or how it begins, "-": ends */
	const char *name;
};

static const struct role roles[] = {
	{ "-supply", "regulator" },
	{ "access-controllers", "access controller" },
	{ "clocks", "clock controller" },
	{ "dmas", "DMA engine" },
	{ "hwlocks", "controller of hardware locks" },
	{ "interconnects", "interconnect" },
	{ "iommu", "IOMMU" },
	{ "mboxes", "mailbox" },
	{ "memory-region", "memory" },
	{ "msi-parent", "MSI controller" },
	{ "nvmem", "store of fuses" },
	{ "pinctrl-", "pin controller" },
	{ "power-domains", "power domain controller" },
	{ "resets", "reset controller" },
	{ "shmem", "shared memory" },
	{ "sram", "on-chip memory" },
};

#define NUM_ROLES (sizeof(roles) / sizeof(*roles))

/* NULL: the system can do without, for all that is known. */
static const struct role *role_of(const char *property)
{
	size_t length = strlen(property);

	for (size_t i = 0; i < NUM_ROLES; i++) {
		const char *part = roles[i].property;
		size_t part_length = strlen(part);

		if (*part == '-' ? length >= part_length &&
			    !strcmp(property + length - part_length, part) :
			    !strncmp(property, part, part_length))
			return &roles[i];
	}
	return NULL;
}

static bool has_property(const struct dtio_host_device *device,
			 const char *name)
{
	size_t length;

	return dtio_get_property(device, name, &length);
}

static bool is_compatible(const struct dtio_host_device *device,
			  const char *string)
{
	for (size_t i = 0; device->compatible[i]; i++)
		if (!strcmp(device->compatible[i], string))
			return true;
	return false;
}

/*
 * Linux makes devices of what is on a bus at boot (of_default_bus_match_table), and
 * they stay when the bus goes. What a driver has made goes with the driver.
 */
static bool keeps_children(const struct dtio_host_device *device)
{
	return is_compatible(device, "simple-bus") ||
	       is_compatible(device, "simple-mfd") ||
	       is_compatible(device, "isa") ||
	       is_compatible(device, "arm,amba-bus");
}

bool has_irq_of(const struct dtio_host_device *device,
		const struct dtio_host_device *controller)
{
	for (size_t i = 0; i < device->num_irqs; i++)
		if (device->irqs[i].controller &&
		    !strcmp(device->irqs[i].controller, controller->dt_path))
			return true;
	return false;
}

/* Whether the device is at work, and not as a part of this one. */
static bool is_at_work(const struct judge *judge,
		       const struct dtio_host_device *device)
{
	return device != judge->device && !is_below(device, judge->device) &&
	       (has_host_driver(judge->board, device) ||
		dtio_is_bound(device));
}

static void tell_role(struct judge *judge,
		      const struct dtio_host_device *provider, const char *role,
		      const struct dtio_host_device *first, size_t count)
{
	bool is_part = provider != judge->device;
	const char *others = count > 1 ?
		text(judge, " and %zu other device%s", count - 1,
		     count == 2 ? "" : "s") : "";

	if (count)
		give_reason(judge, DTIO_ANSWER_NO, NULL, "%s%s is the %s of %s%s",
			    is_part ? provider->name : "it",
			    is_part ? ", which is part of it," : "", role,
			    first->name, others);
}

static void judge_role(struct judge *judge,
		       const struct dtio_host_device *provider,
		       const struct role *role)
{
	const struct dtio_host_device *first = NULL, *last = NULL;
	size_t count = 0;

	for (size_t i = 0; i < provider->num_consumers; i++) {
		const struct dtio_host_consumer *consumer =
			&provider->consumers[i];

		/* One device's come together. */
		if (role_of(consumer->property) != role ||
		    consumer->device == last ||
		    !is_at_work(judge, consumer->device))
			continue;
		last = consumer->device;
		first = first ? first : last;
		count++;
	}
	tell_role(judge, provider, role->name, first, count);
}

/* One that has GPIOs, too, is more of a GPIO controller: see judge_consumers(). */
static void judge_irq_controller(struct judge *judge,
				 const struct dtio_host_device *controller)
{
	const struct dtio_board *board = judge->board;
	const struct dtio_host_device *first = NULL;
	size_t count = 0;

	if (!has_property(controller, "interrupt-controller") ||
	    has_property(controller, "gpio-controller"))
		return;
	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];

		if (!has_irq_of(device, controller) ||
		    !is_at_work(judge, device))
			continue;
		first = first ? first : device;
		count++;
	}
	tell_role(judge, controller, "interrupt controller", first, count);
}

/* What @provider does for others, being the device or part of it */
static void judge_provider(struct judge *judge,
			   const struct dtio_host_device *provider)
{
	if (provider->num_consumers)
		for (size_t i = 0; i < NUM_ROLES; i++)
			judge_role(judge, provider, &roles[i]);
	judge_irq_controller(judge, provider);
}

void judge_providing(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;
	const struct dtio_board *board = judge->board;

	if (device->system)
		give_reason(judge, DTIO_ANSWER_NO, NULL, "it %s",
			    device->system);
	/* Who does is nowhere to be found: each driver has a property for it. */
	if (is_compatible(device, "syscon"))
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "it is a \"syscon\": drivers of other devices use its registers");
	judge_provider(judge, device);
	if (!keeps_children(device))
		return;
	for (size_t i = 0; i < board->num_devices; i++)
		if (is_below(&board->devices[i], device))
			judge_provider(judge, &board->devices[i]);
}

/* ------------------------------------------------------------------------ */
/* What can be told to do without                                            */
/* ------------------------------------------------------------------------ */

/* By which of its properties @consumer needs the device; NULL: by none. */
static const char *needed_by(struct judge *judge, size_t *at)
{
	const struct dtio_host_consumer *consumers = judge->device->consumers;
	const struct dtio_host_device *consumer = consumers[*at].device;
	const char *properties = NULL;

	for (; *at < judge->device->num_consumers &&
	       consumers[*at].device == consumer; ++*at)
		if (!role_of(consumers[*at].property))
			properties = properties ?
				text(judge, "%s, %s", properties,
				     consumers[*at].property) :
				consumers[*at].property;
	return properties;
}

/* dtio-ls takes from it what needs it, and gives it back. */
static const struct dtio_step *take_step(struct judge *judge,
				const struct dtio_host_device *from)
{
	return dtio_is_bound(judge->device) ?
		       unbind_step(judge, from) : bind_step(judge);
}

static bool loses_driver(const struct judge *judge,
			 const struct dtio_host_device *device)
{
	return has_host_driver(judge->board, device) &&
	       !is_below(device, judge->device);
}

static void judge_irq_consumers(struct judge *judge)
{
	const struct dtio_board *board = judge->board;

	if (!has_property(judge->device, "interrupt-controller") ||
	    !has_property(judge->device, "gpio-controller"))
		return;
	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];

		if (has_irq_of(device, judge->device) &&
		    loses_driver(judge, device))
			give_taking(judge, device,
				    unbind_step(judge, device),
				    "the driver of %s needs it (interrupts)",
				    device->name);
	}
}

void judge_consumers(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;

	judge_irq_consumers(judge);
	for (size_t i = 0; i < device->num_consumers; ) {
		const struct dtio_host_device *consumer =
			device->consumers[i].device;
		const char *properties = needed_by(judge, &i);

		if (!properties || !loses_driver(judge, consumer))
			continue;
		/* At the other end of a graph is one that goes on without. */
		if (consumer->system && !strcmp(properties, "remote-endpoint")) {
			give_reason(judge, DTIO_ANSWER_YES, NULL,
				    "%s stays with the host, and something on it works together with the device (remote-endpoint)",
				    consumer->name);
		} else {
			give_taking(judge, consumer,
				    take_step(judge, consumer),
				    "the driver of %s needs it (%s)",
				    consumer->name, properties);
		}
	}
}

/* ------------------------------------------------------------------------ */
/* What it needs itself                                                      */
/* ------------------------------------------------------------------------ */

/* What the driver takes hold of: see power.c and reset.c of it. */
static bool is_held(const struct dtio_host_reference *reference)
{
	return reference->kind != DTIO_REFERENCE_OTHER &&
	       reference->kind != DTIO_REFERENCE_IOMMU;
}

/* Who asks for what is not enabled waits for ever. */
bool leads_nowhere(struct judge *judge, const char *property)
{
	const struct dtio_host_reference *first;
	size_t length;

	if (!dtio_get_property(judge->device, property, &length) || !length ||
	    own_references(judge->device, property, &first))
		return false;
	give_reason(judge, DTIO_ANSWER_NO, NULL,
		    "what its \"%s\" refers to is not enabled, so that dtio would wait for it forever",
		    property);
	return true;
}

/* The module of a driver that would take it, if there is one */
static const struct dtio_step *driver_step(struct judge *judge,
					   const struct dtio_host_device *device)
{
	return device->num_modules ? step_with(judge, DTIO_STEP_LOAD, device,
					       device->modules[0]) : NULL;
}

/*
 * Regulators are made by drivers: without one for the supply, dtio waits for it when it is
 * to take the device. Clocks and the like may be there without a driver for the device.
 */
static void judge_supplies(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;

	if (judge->board->source == DTIO_SOURCE_DTB || dtio_is_bound(device))
		return;
	for (size_t i = 0; i < device->num_references; i++) {
		const struct dtio_host_reference *reference =
			&device->references[i], *first;
		const struct dtio_host_device *provider = reference->device;

		if (reference->kind != DTIO_REFERENCE_SUPPLY || !provider ||
		    provider == device || provider->driver ||
		    !own_references(device, reference->property, &first) ||
		    reference != first)
			continue;
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    driver_step(judge, provider),
			    "its supply %s (%s) has no driver yet",
			    provider->name, reference->property);
	}
}

/* Its clocks, resets, power: their providers must not have been given away. */
void judge_providers(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device, *last = NULL;

	leads_nowhere(judge, "interconnects");
	judge_supplies(judge);
	for (size_t i = 0; i < device->num_references; i++) {
		const struct dtio_host_reference *reference =
			&device->references[i];
		const struct dtio_host_device *provider = reference->device;

		if (!provider || provider == device || provider == last ||
		    !is_held(reference) || !dtio_is_bound(provider))
			continue;
		last = provider;
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    release_step(judge, provider),
			    "it needs %s (%s), which is bound to dtio",
			    provider->name, reference->property);
	}
}

/* ------------------------------------------------------------------------ */
/* What is on it                                                             */
/* ------------------------------------------------------------------------ */

void judge_children(struct judge *judge)
{
	const struct dtio_board *board = judge->board;

	if (!keeps_children(judge->device))
		return;
	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *child = &board->devices[i];

		if (child->parent != judge->device ||
		    !has_host_driver(board, child))
			continue;
		give_taking(judge, child, take_step(judge, child),
			    "%s, which is part of it, has a driver of its own",
			    child->name);
	}
}
