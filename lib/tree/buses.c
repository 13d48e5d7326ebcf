// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Of which nodes Linux makes devices at boot, before there are drivers: those on buses
 * that need none (drivers/of/platform.c).
 */
#include <string.h>

#include "tree/buses.h"
#include "tree/tree.h"

bool node_matches(const struct node *node, const char *const *compatible)
{
	for (; *compatible; compatible++)
		if (node_has_string(node, "compatible", *compatible))
			return true;
	return false;
}

bool node_is_simple_bus(const struct node *node)
{
	/* of_default_bus_match_table */
	static const char *const buses[] = {
		"simple-bus", "simple-mfd", "isa", "arm,amba-bus", NULL
	};

	return node_matches(node, buses);
}

bool node_is_enabled_itself(const struct node *node)
{
	const struct property *status = node_property(node, "status");

	return !status || !strncmp((const char *)status->data, "okay",
				   status->length) ||
	       !strncmp((const char *)status->data, "ok", status->length);
}

bool node_is_populated(const struct node *node)
{
	/*
	 * No device is made of operating points; fixed clocks have been dealt with
	 * before there are devices.
	 */
	static const char *const skipped[] = {
		"operating-points-v2", "fixed-clock", "fixed-factor-clock", NULL
	};

	return node_property(node, "compatible") &&
	       node_is_enabled_itself(node) && !node_matches(node, skipped);
}
