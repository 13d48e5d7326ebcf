// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Where a guest finds what QEMU offers of its devices, as QEMU gives it places
 * (qemu/hw/vfio/dtio/scmi.c, reset-page.c, gpio.c): each reset line a bit of the page that
 * its device has; or each clock, reset line, power domain and supply a domain of SCMI; and
 * each GPIO line one of a controller. SCMI and the controller are the same for all of the
 * guest's devices.
 */
#include "verdict/places.h"

#include <errno.h>
#include <stdlib.h>

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
	*places = (struct places){ 0 };
}

static uint32_t gpio_phandle(struct places *places)
{
	if (!places->gpio)
		places->gpio = places->alloc_phandle(places->opaque);
	return places->gpio;
}

/* False for want of memory */
static bool place(struct places *places, const struct offer *offer,
		  unsigned int way, uint32_t *bits, DtioFdtResource *resource)
{
	*resource = (DtioFdtResource){
		.path = offer->path,
		.property = offer->property,
		.index = offer->index,
		.has_number = offer->kind != ENTRY_SUPPLY,
		.has_flags = way == OFFER_GPIO,
	};
	if (way == OFFER_PAGE) {
		resource->number = (*bits)++;
		return true;
	}
	resource->number = places->next[offer->kind]++;
	resource->phandle = way == OFFER_GPIO ? gpio_phandle(places) :
			    scmi_phandle(places, offer->kind, resource->number);
	return resource->phandle;
}

int places_give(struct places *places, const struct offers *offers,
		unsigned int ways, DtioFdtPlacement *placement)
{
	/* One more: an empty array is no want of memory. */
	DtioFdtResource *resources = calloc(offers->count + 1,
					    sizeof(*resources));
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
	}
	return 0;
}
