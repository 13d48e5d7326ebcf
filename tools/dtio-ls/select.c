// SPDX-License-Identifier: GPL-2.0-or-later
/* Which of a board's devices are meant. */
#include <err.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "board/types.h"
#include "dtio-ls.h"
#include "select.h"

/* The devices that are called by name; NULL where there is none */
struct named {
	const struct dtio_host_device **devices;
	size_t count;
};

static struct named find_named(const struct dtio_board *board, char **names)
{
	struct named named = { 0 };

	for (size_t i = 0; names[i]; i++) {
		const struct dtio_host_device *device =
			dtio_find_device(board, names[i]);

		named.devices = extend(named.devices, &named.count,
				       sizeof(*named.devices));
		named.devices[i] = device ?:
				   dtio_find_by_part(board, names[i]);
	}
	return named;
}

/* Several servers may have a device of the same name. */
static bool is_same(const struct dtio_host_device *device,
		    const struct dtio_host_device *named)
{
	return named == device ||
	       (named && named->server &&
		!strcmp(dtio_device_name(device), dtio_device_name(named)));
}

static bool is_named(const struct dtio_host_device *device,
		     const struct named *named)
{
	for (size_t i = 0; i < named->count; i++)
		if (is_same(device, named->devices[i]))
			return true;
	return !named->count;
}

void tell_no_device(const struct dtio_board *board, const char *name)
{
	char *why = dtio_explain_missing(board, name);

	if (!why)
		errx(EXIT_TROUBLE, "out of memory");
	/* A hint is enough; without one, the list is the next thing to see. */
	warnx("%s%s", why, strpbrk(why, "?:,") ? "" :
	      "; dtio-ls without arguments lists all");
	free(why);
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
	const char *path = dtio_device_dt_path(device);

	return !called->count ||
	       matches_one(called, dtio_device_name(device)) ||
	       (path && matches_one(called, path));
}

static bool is_compatible(const struct dtio_host_device *device,
			  const struct globs *compatible)
{
	const char *text;

	if (!compatible->count)
		return true;
	for (size_t i = 0; (text = dtio_device_compatible(device, i)); i++)
		if (matches_one(compatible, text))
			return true;
	return false;
}

static bool is_wanted(const struct dtio_host_device *device,
		      const struct filter *filter,
		      const struct named *named)
{
	const char *group = dtio_device_iommu_group(device);

	if (!is_named(device, named) ||
	    !is_matched(device, &filter->called) ||
	    !is_compatible(device, &filter->compatible))
		return false;
	if (!filter->by_group)
		return true;
	return group && (!filter->group || !strcmp(filter->group, group));
}

/* By the group's number; within a group, the board's order stays. */
static int compare_groups(const void *a, const void *b)
{
	const struct dtio_host_device *left =
		*(const struct dtio_host_device *const *)a;
	const struct dtio_host_device *right =
		*(const struct dtio_host_device *const *)b;
	int order = strverscmp(dtio_device_iommu_group(left),
			       dtio_device_iommu_group(right));

	return order ? order : (left > right) - (left < right);
}

/* One line each for what is not there. */
static int tell_missing(const struct dtio_board *board,
			const struct filter *filter, const struct named *named)
{
	int status = EXIT_FOUND;

	for (size_t i = 0; i < named->count; i++) {
		const char *name = filter->names[i];

		if (named->devices[i])
			continue;
		status = EXIT_NOTHING;
		if (filter->by_group && !filter->group)
			warnx("no device '%s'; a group is --group=%s", name,
			      name);
		else
			tell_no_device(board, name);
	}
	return status;
}

static void tell_nothing(const struct dtio_board *board,
			 const struct filter *filter)
{
	if (!dtio_board_num_devices(board))
		warnx("the device tree describes no device on a known bus");
	else if (filter->by_group && !filter->group &&
		 !filter->called.count && !filter->compatible.count &&
		 !*filter->names)
		warnx(dtio_board_source(board) == DTIO_SOURCE_DTB ?
		      "no device will be in an IOMMU group: none names an IOMMU that is enabled" :
		      "no device is in an IOMMU group: no IOMMU is in use");
	else
		warnx("no device matches");
}

int select_devices(const struct dtio_board *board, const struct filter *filter,
		   struct selection *selection)
{
	size_t num_devices = dtio_board_num_devices(board);
	const struct dtio_host_device *device;
	struct named named;
	int status;

	*selection = (struct selection) {
		.devices = allocate(num_devices, sizeof(*selection->devices)),
	};
	if (!dtio_board_has_device_tree(board) && !num_devices) {
		warnx("no device tree: this system was not started with one, and has no PCI functions, so there are no devices to list");
		return EXIT_NOTHING;
	}

	named = find_named(board, filter->names);
	for (size_t i = 0; (device = dtio_board_device(board, i)); i++)
		if (is_wanted(device, filter, &named))
			selection->devices[selection->count++] = device;
	if (filter->by_group)
		qsort(selection->devices, selection->count,
		      sizeof(*selection->devices), compare_groups);

	status = tell_missing(board, filter, &named);
	free(named.devices);
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
