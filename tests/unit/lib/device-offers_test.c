// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Which resources QEMU offers of a device that is open, by what the device says of each.
 * The device is made up: what it says is in the table of each test. TAP.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "device/offers.h"
#include "libdtio.h"
#include "runs-out.h"

#define OPEN_FD 1000
#define CAN DTIO_RESOURCE_CAN
#define GPIO_ACTIONS (CAN(DTIO_RESOURCE_SET) | CAN(DTIO_RESOURCE_INPUT) | \
		      CAN(DTIO_RESOURCE_TRIGGER))

/* A resource of the made-up device */
struct made_up {
	uint32_t type, dt_index, actions;
	int error;
	const char *path, *property, *name;
};

static const struct made_up *resources;
static uint32_t num_resources;
/* The resource of which the device says nothing but an errno, or ~0 */
static uint32_t broken = UINT32_MAX;
static int tests, failed;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

static int give(struct dtio_string *query, const char *string)
{
	uint32_t room = query->length;

	if (!string) {
		errno = ENOENT;
		return -1;
	}
	query->length = strlen(string) + 1;
	if (room < query->length) {
		errno = EMSGSIZE;
		return -1;
	}
	memcpy((void *)(uintptr_t)query->uptr, string, query->length);
	return 0;
}

static int give_string(struct dtio_string *query)
{
	const struct made_up *resource = &resources[query->index];

	if (query->object != DTIO_OBJECT_RESOURCE || query->index >= num_resources)
		return give(query, NULL);
	switch (query->kind) {
	case DTIO_STRING_DT_PATH:
		return give(query, resource->path);
	case DTIO_STRING_PROPERTY:
		return give(query, resource->property);
	case DTIO_STRING_NAME:
		return give(query, resource->name);
	default:
		return give(query, NULL);
	}
}

static int describe(struct dtio_resource_info *info)
{
	if (info->index >= num_resources || info->index == broken) {
		errno = info->index == broken ? ENODEV : ENOENT;
		return -1;
	}
	info->type = resources[info->index].type;
	info->dt_index = resources[info->index].dt_index;
	info->actions = resources[info->index].actions;
	info->error = resources[info->index].error;
	return 0;
}

int __wrap_ioctl(int fd, unsigned long request, void *argument);

int __wrap_ioctl(int fd, unsigned long request, void *argument)
{
	if (fd == OPEN_FD) {
		switch (request) {
		case DTIO_DEVICE_INFO:
			((struct dtio_device_info *)argument)->num_resources =
				num_resources;
			return 0;
		case DTIO_RESOURCE_INFO:
			return describe(argument);
		case DTIO_STRING:
			return give_string(argument);
		}
	}
	errno = ENOTTY;
	return -1;
}

static void make_up(const struct made_up *list, size_t count)
{
	resources = list;
	num_resources = count;
}

#define MAKE_UP(list) make_up(list, sizeof(list) / sizeof(*(list)))

/* "/a gpios 1 gpio, /a pinctrl-1 0 pins fast": each offer */
static char *get_words(void)
{
	struct offers offers;
	char *text = NULL, *error = NULL;
	size_t length;
	FILE *stream = open_memstream(&text, &length);

	if (!stream)
		abort();
	if (dtio_get_offers(OPEN_FD, &offers, &error)) {
		fprintf(stream, "error: %s", error ?: "out of memory");
		free(error);
	}
	for (size_t i = 0; i < offers.count; i++) {
		const struct offer *offer = &offers.list[i];

		fprintf(stream, "%s%s %s %u%s%s%s%s%s%s%s", i ? ", " : "",
			offer->path, offer->property, offer->index,
			offer->ways & OFFER_PAGE ? " page" : "",
			offer->ways & OFFER_SCMI ? " scmi" : "",
			offer->ways & OFFER_GPIO ? " gpio" : "",
			offer->ways & OFFER_PINS ? " pins" : "",
			offer->name ? " " : "", offer->name ?: "",
			offer->can_set ? " set" : "");
	}
	offers_free(&offers);
	fclose(stream);
	return text;
}

static void check_words(const char *wanted, const char *what)
{
	char *is = get_words();

	check(!strcmp(is, wanted), what);
	if (strcmp(is, wanted))
		printf("# is     %s\n# wanted %s\n", is, wanted);
	free(is);
}

static void test_lines(void)
{
	static const struct made_up lines[] = {
		{ DTIO_RESOURCE_GPIO, 0, GPIO_ACTIONS, 0, "/a", "cs-gpios", "cs" },
		{ DTIO_RESOURCE_GPIO, 1, 0, ENXIO, "/a", "cs-gpios", "cs" },
		{ DTIO_RESOURCE_GPIO, 2, GPIO_ACTIONS, 0, "/a", "cs-gpios", "cs" },
		/* No interrupt; and one that another has now */
		{ DTIO_RESOURCE_GPIO, 0, CAN(DTIO_RESOURCE_INPUT), 0, "/a", "gpios", "" },
		{ DTIO_RESOURCE_GPIO, 0, GPIO_ACTIONS, EBUSY, "/a", "cd-gpios", "cd" },
		{ DTIO_RESOURCE_GPIO, 0, GPIO_ACTIONS, 0, "/a/b", "reset-gpio", "reset" },
	};
	static const struct made_up none[] = {
		{ DTIO_RESOURCE_GPIO, 0, 0, EAGAIN, "/a", "cs-gpios", "cs" },
	};

	MAKE_UP(lines);
	check_words("/a cs-gpios 0 gpio set, /a cs-gpios 2 gpio set, /a gpios 0 gpio, /a/b reset-gpio 0 gpio set",
		    "GPIO lines that may be used, by their entries");
	MAKE_UP(none);
	check_words("", "and none whose controller has not come");
}

#define STATE(index, error_, name_) \
	{ DTIO_RESOURCE_PIN_STATE, index, CAN(DTIO_RESOURCE_SWITCH), error_, \
	  "/a", "pinctrl-" #index, name_ }

static void test_pins(void)
{
	static const struct made_up all[] = {
		STATE(0, 0, "default"), STATE(1, 0, "fast"), STATE(2, 0, "2"),
	};
	static const struct made_up shared[] = {
		STATE(0, 0, "default"), STATE(1, EBUSY, "fast"),
		{ DTIO_RESOURCE_GPIO, 0, GPIO_ACTIONS, 0, "/a", "cs-gpios", "cs" },
	};
	static const struct made_up first_is_not[] = {
		{ DTIO_RESOURCE_PIN_STATE, 0, 0, ENXIO, "/a", "pinctrl-0", "0" },
		STATE(1, 0, "1"),
	};
	static const struct made_up nameless[] = { STATE(0, 0, NULL) };

	MAKE_UP(all);
	check_words("/a pinctrl-0 0 pins default, /a pinctrl-1 0 pins fast, /a pinctrl-2 0 pins 2",
		    "pin states, each all of its property, by their names");
	MAKE_UP(shared);
	check_words("/a cs-gpios 0 gpio set",
		    "none if one is another's, and the lines nevertheless");
	MAKE_UP(first_is_not);
	check_words("", "nor if it is the first that is none");
	MAKE_UP(nameless);
	check_words("error: DTIO_STRING: No such file or directory",
		    "one without a name is an error");
}

static void test_others(void)
{
	static const struct made_up others[] = {
		{ DTIO_RESOURCE_CLOCK, 0, CAN(DTIO_RESOURCE_SET), 0, "/a", "clocks", "per" },
		{ DTIO_RESOURCE_CLOCK, 1, CAN(DTIO_RESOURCE_SET), EBUSY, "/a", "clocks", NULL },
		{ DTIO_RESOURCE_CLOCK, 2, CAN(DTIO_RESOURCE_SWITCH), 0, "/a", "clocks", NULL },
		{ DTIO_RESOURCE_RESET, 0, CAN(DTIO_RESOURCE_PULSE), 0, "/a", "resets", NULL },
		{ DTIO_RESOURCE_RESET, 1, CAN(DTIO_RESOURCE_ASSERT), EBUSY, "/a", "resets", NULL },
		{ DTIO_RESOURCE_PHY, 0, CAN(DTIO_RESOURCE_SWITCH), 0, "/a", "phys", NULL },
		{ 77, 0, UINT32_MAX, 0, "/a", "new", NULL },
	};

	MAKE_UP(others);
	check_words("/a clocks 0 scmi set, /a clocks 2 scmi, /a resets 0 page scmi",
		    "clocks and reset lines, and nothing of what is not known");
	broken = 2;
	check_words("error: DTIO_RESOURCE_INFO: No such device",
		    "a device that has been taken back is an error, with nothing offered");
	broken = UINT32_MAX;
	make_up(NULL, 0);
	check_words("", "a device without resources");
}

/* Each allocation in turn is the one that fails. */
static void test_memory(void)
{
	static const struct made_up list[] = {
		{ DTIO_RESOURCE_GPIO, 0, GPIO_ACTIONS, 0, "/a", "cs-gpios", "cs" },
		STATE(0, 0, "default"), STATE(1, 0, "fast"),
	};
	size_t allowed = 0;
	bool good = true;

	MAKE_UP(list);
	do {
		struct offers offers;
		char *error = NULL;
		int err;

		memory_left = ++allowed;
		err = dtio_get_offers(OPEN_FD, &offers, &error);
		good &= err ? err == -ENOMEM && !offers.count : offers.count == 3;
		offers_free(&offers);
		free(error);
	} while (!memory_left);
	memory_left = 0;
	check(good && allowed > 3, "each allocation may fail, and is an error");
}

int main(void)
{
	puts("TAP version 13");
	test_lines();
	test_pins();
	test_others();
	test_memory();
	printf("1..%d\n", tests);
	return failed ? 1 : 0;
}
