// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What an IOMMU cannot tell apart: devices whose nodes name the same stream of the same
 * IOMMU. They are one group when the system runs, and so are those that share another
 * stream with one of these, and so on.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "board/streams.h"
#include "board/types.h"

static bool is_same(const struct dtio_host_reference *a,
		    const struct dtio_host_reference *b)
{
	return a->kind == b->kind && a->num_args == b->num_args &&
	       (!a->num_args || !memcmp(a->args, b->args,
					a->num_args * sizeof(*a->args))) &&
	       !strcmp(a->provider, b->provider);
}

bool refers_to(const struct dtio_host_device *device,
	       const struct dtio_host_reference *reference)
{
	for (size_t i = 0; i < device->num_references; i++)
		if (is_same(&device->references[i], reference))
			return true;
	return false;
}

/* ------------------------------------------------------------------------ */
/* Groups                                                                    */
/* ------------------------------------------------------------------------ */

/* That a device names a stream */
struct naming {
	const struct dtio_host_reference *stream;
	size_t device;	/* its number */
};

struct grouping {
	struct dtio_board *board;
	struct naming *namings;
	size_t num_namings;
	/* Of each device another of its group, or itself: see find_first(). */
	size_t *earlier;
};

static int compare_namings(const void *a, const void *b)
{
	const struct dtio_host_reference *left =
		((const struct naming *)a)->stream;
	const struct dtio_host_reference *right =
		((const struct naming *)b)->stream;
	int order = strcmp(left->provider, right->provider);

	if (!order)
		order = (left->num_args > right->num_args) -
			(left->num_args < right->num_args);
	if (!order && left->num_args)
		order = memcmp(left->args, right->args,
			       left->num_args * sizeof(*left->args));
	return order;
}

static bool is_stream(const struct dtio_host_reference *reference)
{
	return !strcmp(reference->property, "iommus");
}

static bool names_stream(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_references; i++)
		if (is_stream(&device->references[i]))
			return true;
	return false;
}

static int list_namings(struct grouping *grouping)
{
	const struct dtio_board *board = grouping->board;
	size_t room = 0;

	for (size_t i = 0; i < board->num_devices; i++)
		room += board->devices[i].num_references;
	grouping->namings = calloc(room + 1, sizeof(*grouping->namings));
	grouping->earlier = calloc(board->num_devices + 1,
				   sizeof(*grouping->earlier));
	if (!grouping->namings || !grouping->earlier)
		return -ENOMEM;
	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];

		grouping->earlier[i] = i;
		for (size_t j = 0; j < device->num_references; j++)
			if (is_stream(&device->references[j]))
				grouping->namings[grouping->num_namings++] =
					(struct naming) {
						&device->references[j], i
					};
	}
	return 0;
}

/* The first device of a group; the way to it is shorter the next time. */
static size_t find_first(struct grouping *grouping, size_t device)
{
	size_t *earlier = grouping->earlier;

	while (earlier[device] != device) {
		earlier[device] = earlier[earlier[device]];
		device = earlier[device];
	}
	return device;
}

/* What two name makes one group of theirs, and of those that these have been joined with. */
static void join(struct grouping *grouping, size_t a, size_t b)
{
	size_t first = find_first(grouping, a), other = find_first(grouping, b);

	if (first < other)
		grouping->earlier[other] = first;
	else
		grouping->earlier[first] = other;
}

static void join_all(struct grouping *grouping)
{
	struct naming *namings = grouping->namings;

	if (grouping->num_namings)
		qsort(namings, grouping->num_namings, sizeof(*namings),
		      compare_namings);
	for (size_t i = 1; i < grouping->num_namings; i++)
		if (!compare_namings(&namings[i - 1], &namings[i]))
			join(grouping, namings[i - 1].device, namings[i].device);
}

static int add_member(struct grouping *grouping, struct stream_group *group,
		      struct dtio_host_device *device)
{
	const struct dtio_host_device **members =
		arena_extend(grouping->board->arena, group->members,
			     &group->num_members, sizeof(*members));

	if (!members)
		return -ENOMEM;
	group->members = members;
	members[group->num_members - 1] = device;
	device->stream_group = group;
	return 0;
}

/* Those that name a stream, and no others, are in a group, if only by themselves. */
static int make_groups(struct grouping *grouping)
{
	struct dtio_board *board = grouping->board;
	struct stream_group **groups = calloc(board->num_devices + 1,
					      sizeof(*groups));
	size_t count = 0;
	int err = groups ? 0 : -ENOMEM;

	for (size_t i = 0; !err && i < board->num_devices; i++) {
		struct dtio_host_device *device = &board->devices[i];
		size_t first = find_first(grouping, i);

		if (!names_stream(device))
			continue;
		if (!groups[first]) {
			groups[first] = arena_alloc(board->arena, 1,
						    sizeof(**groups));
			if (groups[first])
				groups[first]->name =
					arena_format(board->arena, "%zu",
						     count++);
			if (!groups[first] || !groups[first]->name)
				err = -ENOMEM;
		}
		if (!err)
			err = add_member(grouping, groups[first], device);
	}
	free(groups);
	return err;
}

int find_stream_groups(struct dtio_board *board)
{
	struct grouping grouping = { .board = board };
	int err = list_namings(&grouping);

	if (!err) {
		join_all(&grouping);
		err = make_groups(&grouping);
	}
	free(grouping.namings);
	free(grouping.earlier);
	return err;
}

bool share_group(const struct dtio_host_device *a,
		 const struct dtio_host_device *b)
{
	return a->iommu_group && b->iommu_group &&
	       !strcmp(a->iommu_group, b->iommu_group);
}
