// SPDX-License-Identifier: GPL-2.0-or-later
/* Which of a board's devices are meant. */
#include <err.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "dtio-ls.h"
#include "select.h"

static bool is_called(const struct dtio_host_device *device, const char *name)
{
	return !strcmp(name, device->name) ||
	       (device->dt_path && !strcmp(name, device->dt_path));
}

/* Notes in @found by which of the names. */
static bool is_named(const struct dtio_host_device *device, char **names,
		     bool *found)
{
	bool named = !*names;

	for (size_t i = 0; names[i]; i++) {
		if (!is_called(device, names[i]))
			continue;
		found[i] = true;
		named = true;
	}
	return named;
}

void add_glob(struct globs *globs, const char *glob)
{
	globs->globs = reallocarray(globs->globs, globs->count + 1,
				    sizeof(*globs->globs));
	if (!globs->globs)
		err(EXIT_TROUBLE, NULL);
	globs->globs[globs->count++] = glob;
}

void free_filter(struct filter *filter)
{
	free(filter->called.globs);
	free(filter->compatible.globs);
}

static bool matches_one(const struct globs *globs, const char *text)
{
	for (size_t i = 0; i < globs->count; i++)
		if (!fnmatch(globs->globs[i], text, 0))
			return true;
	return false;
}

static bool is_matched(const struct dtio_host_device *device,
		       const struct globs *called)
{
	return !called->count || matches_one(called, device->name) ||
	       (device->dt_path && matches_one(called, device->dt_path));
}

static bool is_compatible(const struct dtio_host_device *device,
			  const struct globs *compatible)
{
	if (!compatible->count)
		return true;
	for (const char *const *string = device->compatible; *string; string++)
		if (matches_one(compatible, *string))
			return true;
	return false;
}

static bool is_wanted(const struct dtio_host_device *device,
		      const struct filter *filter, bool *found)
{
	if (!is_named(device, filter->names, found) ||
	    !is_matched(device, &filter->called) ||
	    !is_compatible(device, &filter->compatible))
		return false;
	if (!filter->by_group)
		return true;
	return device->iommu_group &&
	       (!filter->group || !strcmp(filter->group, device->iommu_group));
}

/* By the group's number; within a group, the board's order stays. */
static int compare_groups(const void *a, const void *b)
{
	const struct dtio_host_device *left =
		*(const struct dtio_host_device *const *)a;
	const struct dtio_host_device *right =
		*(const struct dtio_host_device *const *)b;
	int order = strverscmp(left->iommu_group, right->iommu_group);

	return order ? order : (left > right) - (left < right);
}

/* One line each for what is not there. */
static int tell_missing(const struct filter *filter, const bool *found)
{
	int status = EXIT_FOUND;

	for (size_t i = 0; filter->names[i]; i++) {
		if (found[i])
			continue;
		status = EXIT_NOTHING;
		if (filter->by_group && !filter->group)
			warnx("no device '%s'; a group is --group=%s",
			      filter->names[i], filter->names[i]);
		else
			warnx("no device '%s'; dtio-ls without arguments lists all",
			      filter->names[i]);
	}
	return status;
}

static void tell_nothing(const struct dtio_board *board,
			 const struct filter *filter)
{
	if (!board->num_devices)
		warnx("the device tree describes no device on a known bus");
	else if (filter->by_group && !filter->group &&
		 !filter->called.count && !filter->compatible.count &&
		 !*filter->names)
		warnx("no device is in an IOMMU group: no IOMMU is in use");
	else
		warnx("no device is all that was asked for");
}

int select_devices(const struct dtio_board *board, const struct filter *filter,
		   struct selection *selection)
{
	size_t num_names = 0;
	bool *found;
	int status;

	*selection = (struct selection) {
		.devices = allocate(board->num_devices,
				    sizeof(*selection->devices)),
	};
	if (!board->has_device_tree && !board->num_devices) {
		warnx("no device tree: this system was not started with one, and has no PCI functions, so there are no devices to list");
		return EXIT_NOTHING;
	}

	while (filter->names[num_names])
		num_names++;
	found = allocate(num_names, sizeof(*found));
	for (size_t i = 0; i < board->num_devices; i++)
		if (is_wanted(&board->devices[i], filter, found))
			selection->devices[selection->count++] =
				&board->devices[i];
	if (filter->by_group)
		qsort(selection->devices, selection->count,
		      sizeof(*selection->devices), compare_groups);

	status = tell_missing(filter, found);
	free(found);
	if (status == EXIT_FOUND && !selection->count) {
		tell_nothing(board, filter);
		status = EXIT_NOTHING;
	}
	return status;
}

void free_selection(struct selection *selection)
{
	free(selection->devices);
}
