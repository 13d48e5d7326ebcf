// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Where a guest finds what QEMU offers of its devices, as QEMU gives it places
 * (qemu/hw/vfio/dtio/scmi.c, reset-page.c): each reset line a bit of the page that its
 * device has; or each clock, reset line, power domain and supply a domain of SCMI, which
 * the guest's devices share.
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
		if (places->next[i])
			return true;
	return false;
}

void places_clear(struct places *places)
{
	free((void *)places->nodes.regulators);
	*places = (struct places){ 0 };
}

int places_give(struct places *places, const struct offers *offers,
		enum offer_way way, DtioFdtPlacement *placement)
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
		DtioFdtResource *resource =
			&resources[placement->num_resources];

		if (!(offer->ways & way))
			continue;
		*resource = (DtioFdtResource){
			.path = offer->path,
			.property = offer->property,
			.index = offer->index,
			.has_number = offer->kind != ENTRY_SUPPLY,
			.number = way == OFFER_PAGE ? bits++ :
				  places->next[offer->kind]++,
		};
		if (way == OFFER_SCMI)
			resource->phandle = scmi_phandle(places, offer->kind,
							 resource->number);
		if (way == OFFER_SCMI && !resource->phandle)
			return -ENOMEM;
		placement->num_resources++;
	}
	return 0;
}
