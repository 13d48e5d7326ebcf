// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which of its clocks, reset lines, power domains, supplies, GPIO lines and pin
 * states an open device says that its user may have, by QEMU's rules (qemu/hw/vfio/dtio/scmi-domains.c,
 * reset-page.c, gpio.c).
 */
#include "device/offers.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "base/text.h"
#include "libdtio.h"

static bool can(const struct dtio_resource_info *info, uint32_t action)
{
	return info->actions & DTIO_RESOURCE_CAN(action);
}

/* False: QEMU does not offer it. */
static bool read_offer(const struct dtio_resource_info *info,
		       struct offer *offer)
{
	bool can_set = can(info, DTIO_RESOURCE_SET) && !info->error;

	*offer = (struct offer){
		.index = info->dt_index,
		.ways = OFFER_SCMI,
		.can_set = can_set,
	};
	switch (info->type) {
	case DTIO_RESOURCE_CLOCK:
		offer->kind = ENTRY_CLOCK;
		return can_set || can(info, DTIO_RESOURCE_SWITCH) ||
		       can(info, DTIO_RESOURCE_PARENT);
	case DTIO_RESOURCE_RESET:
		offer->kind = ENTRY_RESET;
		offer->ways |= OFFER_PAGE;
		return !info->error && (can(info, DTIO_RESOURCE_ASSERT) ||
					can(info, DTIO_RESOURCE_PULSE));
	case DTIO_RESOURCE_POWER:
		offer->kind = ENTRY_POWER;
		return info->actions;
	case DTIO_RESOURCE_SUPPLY:
		offer->kind = ENTRY_SUPPLY;
		return info->actions;
	case DTIO_RESOURCE_GPIO:
		offer->kind = ENTRY_GPIO;
		offer->ways = OFFER_GPIO;
		return !info->error && info->actions;
	case DTIO_RESOURCE_PIN_STATE:
		offer->kind = ENTRY_PIN_STATE;
		offer->ways = OFFER_PINS;
		offer->index = 0;
		return !info->error && can(info, DTIO_RESOURCE_SWITCH);
	default:
		return false;
	}
}

static int get_offer(int fd, uint32_t index, struct offers *offers,
		     bool *has_all_states, char **error)
{
	struct dtio_resource_info info = {
		.size = sizeof(info), .index = index,
	};
	char *path = NULL, *property = NULL, *name = NULL;
	struct offer offer;
	int err;

	if (ioctl(fd, DTIO_RESOURCE_INFO, &info))
		return fail(error, errno, "DTIO_RESOURCE_INFO: %s",
			    strerror(errno));
	if (!read_offer(&info, &offer)) {
		*has_all_states &= info.type != DTIO_RESOURCE_PIN_STATE;
		return 0;
	}
	err = dtio_get_string(fd, DTIO_OBJECT_RESOURCE, index,
			      DTIO_STRING_DT_PATH, &path, error);
	if (!err)
		err = dtio_get_string(fd, DTIO_OBJECT_RESOURCE, index,
				      DTIO_STRING_PROPERTY, &property, error);
	if (!err && offer.kind == ENTRY_PIN_STATE)
		err = dtio_get_string(fd, DTIO_OBJECT_RESOURCE, index,
				      DTIO_STRING_NAME, &name, error);
	offer.name = name;
	if (!err)
		err = offers_add(offers, offer, path, property) ?
		      fail(error, ENOMEM, "out of memory") : 0;
	free(path);
	free(property);
	free(name);
	return err;
}

int dtio_get_offers(int fd, struct offers *offers, char **error)
{
	struct dtio_device_info info;
	bool has_all_states = true;
	int err = dtio_get_device(fd, &info, error);

	*offers = (struct offers){ 0 };
	for (uint32_t i = 0; !err && i < info.num_resources; i++)
		err = get_offer(fd, i, offers, &has_all_states, error);
	if (!has_all_states)
		offers_drop_pin_states(offers);
	if (err)
		offers_free(offers);
	return err;
}
