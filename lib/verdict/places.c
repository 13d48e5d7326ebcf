// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Where a guest finds what QEMU offers of its devices, as QEMU gives it places
 * (qemu/hw/vfio/dtio/scmi.c, reset-page.c, gpio.c): each reset line a bit of the page that
 * its device has; or each clock, reset line, power domain and supply a domain of SCMI; and
 * each GPIO line one of a controller. A device's pin states are SCMI's, too. SCMI and the controller are the same for all of the
 * guest's devices.
 */
#include "verdict/places.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static uint32_t *protocol_of(struct places *places, enum entry_kind kind)
{
	switch (kind) {
	case ENTRY_CLOCK:
		return &places->nodes.clocks;
	case ENTRY_RESET:
		return &places->nodes.resets;
	case ENTRY_POWER:
		return &places->nodes.powers;
	default:
		return NULL;
	}
}

/* A supply is a node of its own, about whose voltages the tree of the host tells little. */
static uint32_t add_regulator(struct places *places, uint32_t number)
{
	DtioFdtScmi *nodes = &places->nodes;
	DtioFdtRegulator *regulators =
		reallocarray((void *)nodes->regulators,
			     nodes->num_regulators + 1, sizeof(*regulators));
	uint32_t phandle;

	if (!regulators)
		return 0;
	nodes->regulators = regulators;
	phandle = places->alloc_phandle(places->opaque);
	regulators[nodes->num_regulators++] = (DtioFdtRegulator){
		.number = number, .phandle = phandle,
	};
	return phandle;
}

/* As QEMU calls a device: "30b50000.mmc" */
static const char *device_name(struct dtio_arena *arena, const char *path)
{
	const char *name = strrchr(path, '/') + 1, *at = strchr(name, '@');

	return at ? arena_format(arena, "%s.%.*s", at + 1, (int)(at - name),
				 name) : name;
}

/* A pin state is a node of its own, too: a function of the group that its device has. */
static uint32_t add_pin_state(struct places *places, const struct offer *offer,
			      uint32_t number)
{
	DtioFdtScmi *nodes = &places->nodes;
	DtioFdtPinState *states;
	const char *device;
	uint32_t phandle;

	if (!places->names)
		places->names = arena_new();
	device = places->names ? device_name(places->names, offer->path) : NULL;
	states = device ? reallocarray((void *)nodes->pin_states,
				       nodes->num_pin_states + 1,
				       sizeof(*states)) : NULL;
	if (!states)
		return 0;
	nodes->pin_states = states;
	phandle = places->alloc_phandle(places->opaque);
	states += nodes->num_pin_states++;
	*states = (DtioFdtPinState){
		.number = number,
		.phandle = phandle,
		.group = arena_format(places->names, "%.48s#%" PRIu32, device,
				      places->group),
		.function = arena_format(places->names, "%.48s#%" PRIu32,
					 offer->name, number),
	};
	return states->group && states->function ? phandle : 0;
}

/* 0 for want of memory */
static uint32_t scmi_phandle(struct places *places, enum entry_kind kind,
			     uint32_t number)
{
	uint32_t *protocol = protocol_of(places, kind);

	if (!protocol)
		return add_regulator(places, number);
	if (!*protocol)
		*protocol = places->alloc_phandle(places->opaque);
	return *protocol;
}

bool places_has_scmi(const struct places *places)
{
	for (size_t i = 0; i < ENTRY_KINDS; i++)
		if (places->next[i] && i != ENTRY_GPIO)
			return true;
	return false;
}

void places_clear(struct places *places)
{
	free((void *)places->nodes.regulators);
	free((void *)places->nodes.pin_states);
	arena_free(places->names);
	*places = (struct places){ 0 };
}

static uint32_t gpio_phandle(struct places *places)
{
	if (!places->gpio)
		places->gpio = places->alloc_phandle(places->opaque);
	return places->gpio;
}

/* 0 for want of memory */
static uint32_t phandle_of(struct places *places, const struct offer *offer,
			   uint32_t number)
{
	switch (offer->kind) {
	case ENTRY_GPIO:
		return gpio_phandle(places);
	case ENTRY_PIN_STATE:
		return add_pin_state(places, offer, number);
	default:
		return scmi_phandle(places, offer->kind, number);
	}
}

/* False for want of memory */
static bool place(struct places *places, const struct offer *offer,
		  unsigned int way, uint32_t *bits, DtioFdtResource *resource)
{
	*resource = (DtioFdtResource){
		.path = offer->path,
		.property = offer->property,
		.index = offer->index,
		.has_number = offer->kind != ENTRY_SUPPLY &&
			      offer->kind != ENTRY_PIN_STATE,
		.has_flags = way == OFFER_GPIO,
	};
	if (way == OFFER_PAGE) {
		resource->number = (*bits)++;
		return true;
	}
	resource->number = places->next[offer->kind]++;
	resource->phandle = phandle_of(places, offer, resource->number);
	return resource->phandle;
}

int places_give(struct places *places, const struct offers *offers,
		unsigned int ways, DtioFdtPlacement *placement)
{
	/* One more: an empty array is no want of memory. */
	DtioFdtResource *resources = calloc(offers->count + 1,
					    sizeof(*resources));
	bool has_states = false;
	uint32_t bits = 0;

	if (!resources)
		return -ENOMEM;
	placement->resources = resources;
	placement->num_resources = 0;
	for (size_t i = 0; i < offers->count; i++) {
		const struct offer *offer = &offers->list[i];
		unsigned int way = offer->ways & ways;

		if (!way)
			continue;
		if (!place(places, offer, way, &bits,
			   &resources[placement->num_resources]))
			return -ENOMEM;
		placement->num_resources++;
		has_states |= way == OFFER_PINS;
	}
	places->group += has_states;
	return 0;
}
