// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What is left when all users are gone: devices that open both ways, registers that
 * have their values after a reset, an interrupt that comes, and a host that holds
 * what it held before. The selftests know how to see all of that.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "balance.h"
#include "race.h"
#include "rest.h"
#include "selftest.h"

static char *before[MAX_DEVICES];

static void choose(unsigned int i)
{
	char *error = NULL;

	dtio_free_board(board);
	if (dtio_read_device("", devices[i].device->name, &board, &error)) {
		fprintf(stderr, "dtio-race: %s\n", error ?: "out of memory");
		abort();
	}
	device = dtio_find_device(board, devices[i].device->name);
	if (!device)
		abort();
}

void rest_prepare(void)
{
	for (unsigned int i = 0; i < num_devices; i++) {
		choose(i);
		before[i] = read_balance();
	}
}

static const char *use(int fd)
{
	const struct known_kind *kind = device_kind();
	struct dtio_device_info info;
	const char *wrong = NULL;
	uint32_t value;
	int trigger;

	if (dtio_get_device(fd, &info, NULL))
		return "it does not say what it is";
	if (kind && kind->has_scratch && info.reset != DTIO_RESET_NONE &&
	    read_register(fd, kind->scratch, &value) &&
	    value != kind->scratch_reset)
		return "a register has not its value after a reset";
	if (!info.num_irqs)
		return NULL;
	trigger = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	/* What a PCI function without a reset was left with is its own affair. */
	if (kind && kind->lower && info.reset == DTIO_RESET_NONE)
		kind->lower(fd, 0);
	if (set_irq_eventfd(fd, 0, VFIO_IRQ_SET_ACTION_TRIGGER, trigger) ||
	    set_irq_now(fd, 0, VFIO_IRQ_SET_ACTION_TRIGGER) ||
	    !wait_eventfd(trigger, SOON_MS))
		wrong = "its interrupt does not come";
	close(trigger);
	return wrong;
}

static bool opens(enum dtio_entry entry)
{
	struct dtio_handle handle;
	char *error = NULL;
	const char *wrong;

	if (dtio_open(device, entry, &handle, &error)) {
		printf("# %s: %s\n", device->name, error ?: "out of memory");
		free(error);
		return false;
	}
	wrong = use(handle.device);
	if (wrong)
		printf("# %s: %s\n", device->name, wrong);
	dtio_close(&handle);
	return !wrong;
}

bool rest_is_as_before(void)
{
	bool good = true;

	for (unsigned int i = 0; i < num_devices; i++) {
		char *difference = NULL;

		choose(i);
		good &= opens(DTIO_ENTRY_GROUP);
		good &= opens(DTIO_ENTRY_CDEV);
		if (!balance_comes_back(before[i], &difference)) {
			printf("# %s: %s\n", device->name, difference);
			good = false;
		}
		free(difference);
	}
	return good;
}
