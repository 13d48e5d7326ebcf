// SPDX-License-Identifier: GPL-2.0-or-later
/* The resources of modules/dtio_test_resource.c, as tests look at and change them. */
#include "file.h"
#include "kselftest.h"
#include "resource.h"
#include "resource_parts.h"
#include "selftest.h"

#define MODULE	"/sys/kernel/debug/dtio-test-resource"

unsigned long look_at_part(const char *part, const char *what)
{
	unsigned long value;
	char *path;

	if (asprintf(&path, MODULE "/%s/%s", part, what) < 0)
		abort();
	value = read_number(path);
	free(path);
	return value;
}

int tell_part(const char *part, const char *what, unsigned long value)
{
	char *path, *text;
	int error;

	if (asprintf(&path, MODULE "/%s/%s", part, what) < 0 ||
	    asprintf(&text, "%lu", value) < 0)
		abort();
	error = write_file(path, text);
	free(text);
	free(path);
	return error;
}

unsigned long rate_of_clock(const char *clock)
{
	return look_at_part(clock, "rate");
}

static const struct part_state states[] = {
	{ "pll", "rate", PLL, PLL },
	{ "a", "rate", PLL, PLL },
	{ "other", "rate", PLL, PLL },
	{ "b", "rate", B, B },
	{ "mux", "rate", SLOW, SLOW },
	{ "mux", "parent", 0, 0 },
	{ "smux", "parent", 0, 0 },
	{ "smux-child", "rate", SLOW, SLOW },
	{ "x", "rate", PLL2, PLL2 },
	{ "y", "rate", PLL2, PLL2 },
	{ "part", "rate", PART, PART },
	{ "gate", "rate", PLL3, PLL3 },
	{ "twin", "rate", PLL3, PLL3 },
	{ "picky", "rate", PICKY, PICKY },
	{ "a", "on", 1, 0 },
	{ "b", "on", 1, 0 },
	{ "mux", "on", 1, 0 },
	{ "x", "on", 1, 0 },
	{ "y", "on", 1, 0 },
	{ "part", "on", 0, 0 },
	{ "line-core", "on", 0, 0 },
	{ "line-bus", "on", 0, 0 },
	{ "line-shared", "on", 0, 0 },
	{ "line-part", "on", 0, 0 },
	{ "domain-first", "on", 1, 0 },
	{ "domain-second", "on", 1, 0 },
	{ "domain-part", "on", 0, 0 },
	{ "domain-first", "value", 64, 0 },
	{ "domain-second", "value", 16, 0 },
	{ "supply-core", "on", 1, 0 },
	{ "supply-core", "value", 3, 3 },
	{ "supply-card", "on", 1, 0 },
	{ "supply-card", "value", 3, 3 },
	{ "supply-shared", "on", 1, 0 },
	{ "supply-shared", "value", 3, 3 },
	{ "supply-part", "on", 0, 0 },
	{ "supply-part", "value", 3, 3 },
	{ "phy-own", "on", 1, 0 },
	{ "phy-own", "value", 1, 0 },
	{ "phy-part", "on", 0, 0 },
	{ "phy-part", "value", 0, 0 },
};

const struct part_state *find_wrong_part(bool open)
{
	const struct part_state *wrong = NULL;

	for (int tries = 0; tries < 200; tries++) {
		wrong = NULL;
		for (size_t i = 0; i < ARRAY_SIZE(states); i++)
			if (look_at_part(states[i].part, states[i].what) !=
			    (open ? states[i].open : states[i].closed))
				wrong = &states[i];
		if (!wrong)
			break;
		usleep(10000);
	}
	return wrong;
}

uint32_t find_resource_in(int fd, uint32_t type, const char *name, bool below)
{
	struct dtio_resource_info info;
	char *path;

	for (uint32_t i = 0; !get_resource(fd, i, &info); i++) {
		bool is_below;

		if (info.type != type || !resource_has_string(fd, i, DTIO_STRING_NAME, name) ||
		    dtio_get_string(fd, DTIO_OBJECT_RESOURCE, i, DTIO_STRING_DT_PATH,
				    &path, NULL))
			continue;
		is_below = strcmp(path, device->dt_path);
		free(path);
		if (is_below == below)
			return i;
	}
	return UINT32_MAX;
}

int set_clock_rate(int fd, const char *name, uint64_t rate)
{
	return do_act(fd, DTIO_RESOURCE_CLOCK, name, DTIO_RESOURCE_SET, rate);
}

int change_all_parts(int fd)
{
	const struct {
		uint32_t type;
		const char *name;
		uint32_t action;
		uint64_t value;
	} changes[] = {
		{ DTIO_RESOURCE_CLOCK, "b", DTIO_RESOURCE_SET, 7000000 },
		{ DTIO_RESOURCE_CLOCK, "mux", DTIO_RESOURCE_PARENT, 1 },
		{ DTIO_RESOURCE_CLOCK, "x", DTIO_RESOURCE_SET, 9000000 },
		{ DTIO_RESOURCE_CLOCK, "part", DTIO_RESOURCE_SWITCH, 1 },
		{ DTIO_RESOURCE_CLOCK, "part", DTIO_RESOURCE_SET, 5000000 },
		{ DTIO_RESOURCE_RESET, "core", DTIO_RESOURCE_ASSERT, 0 },
		{ DTIO_RESOURCE_RESET, "part", DTIO_RESOURCE_ASSERT, 0 },
		{ DTIO_RESOURCE_POWER, NULL, DTIO_RESOURCE_SWITCH, 1 },
		{ DTIO_RESOURCE_PERFORMANCE, "first", DTIO_RESOURCE_SET, 16 },
		{ DTIO_RESOURCE_SUPPLY, "vdd", DTIO_RESOURCE_SET, 1800000 },
		{ DTIO_RESOURCE_SUPPLY, "vqmmc", DTIO_RESOURCE_SET, 2500000 },
		{ DTIO_RESOURCE_SUPPLY, "vqmmc", DTIO_RESOURCE_SWITCH, 0 },
		{ DTIO_RESOURCE_SUPPLY, "vcc", DTIO_RESOURCE_SET, 1800000 },
		{ DTIO_RESOURCE_SUPPLY, "vcc", DTIO_RESOURCE_SWITCH, 1 },
		{ DTIO_RESOURCE_PHY, "link", DTIO_RESOURCE_SWITCH, 0 },
		{ DTIO_RESOURCE_PHY, "part", DTIO_RESOURCE_SWITCH, 1 },
	};
	int failed = 0;

	for (size_t i = 0; i < ARRAY_SIZE(changes); i++) {
		int error = do_act(fd, changes[i].type, changes[i].name,
				   changes[i].action, changes[i].value);

		if (!error)
			continue;
		fprintf(stderr, "# %s: %s\n", changes[i].name, strerror(error));
		failed++;
	}
	return failed;
}

const struct part_state changed_parts[] = {
	{ "b", "rate", 7000000, 0 },
	{ "mux", "parent", 1, 0 },
	{ "x", "rate", 9000000, 0 },
	{ "y", "rate", 9000000, 0 },
	{ "part", "on", 1, 0 },
	{ "part", "rate", 5000000, 0 },
	{ "line-core", "on", 1, 0 },
	{ "line-part", "on", 1, 0 },
	{ "domain-part", "on", 1, 0 },
	{ "domain-first", "value", 16, 0 },
	{ "supply-core", "value", 1, 0 },
	{ "supply-card", "value", 2, 0 },
	{ "supply-card", "on", 0, 0 },
	{ "supply-part", "value", 1, 0 },
	{ "supply-part", "on", 1, 0 },
	{ "phy-own", "on", 0, 0 },
	{ "phy-own", "value", 0, 0 },
	{ "phy-part", "on", 1, 0 },
	{ "phy-part", "value", 1, 0 },
	{}
};
