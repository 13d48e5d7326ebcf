// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Watchdogs and clocks: what is true of each of them, whoever has it. A block may be one
 * under another name, as Tegra's timers are, so its stock driver tells, too.
 */
#include <string.h>

#include "probe/drivers.h"
#include "verdict/internal.h"

/* Whether it has a stock driver whose path begins so */
static bool is_driven_by(const struct node *node, const char *const *paths)
{
	const struct driver_match *match;
	size_t count = drivers_find(node, &match);

	for (; *paths; paths++)
		for (size_t i = 0; i < count; i++)
			if (!strncmp(driver_path(match + i), *paths, strlen(*paths)))
				return true;
	return false;
}

/* By PSCI, which the kernel asks before any watchdog, or by a node for that */
static bool is_restarted_otherwise(const struct tree *tree)
{
	static const char *const kinds[] = {
		"arm,psci", "arm,psci-0.2", "arm,psci-1.0", "gpio-restart",
		"syscon-reboot",
	};

	for (size_t i = 0; i < tree->num_nodes; i++)
		for (size_t j = 0; j < sizeof(kinds) / sizeof(*kinds); j++)
			if (node_has_string(&tree->nodes[i], "compatible", kinds[j]))
				return true;
	return false;
}

void judge_clockwork(struct judge *judge)
{
	static const char *const drivers[] = {
		"drivers/watchdog/", "drivers/clocksource/timer-tegra186.c", NULL
	};
	const struct node *node = judge->device->node;

	if (!node)
		return;
	if (!strncmp(node->name, "watchdog", strlen("watchdog")) ||
	    node_is_named(node, "wdt") || is_driven_by(node, drivers))
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is a watchdog: a guest that lets it run out resets the board, not the guest%s",
			    is_restarted_otherwise(judge->board->tree->tree) ? "" :
			    "; the device tree tells no other way to restart, and without this one the host may hang when it is to");
	else if (node_is_named(node, "rtc"))
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is a clock: the host cannot read the time from it, nor wake up by its alarm");
}
