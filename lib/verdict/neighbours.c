// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What a device has together with others: the pages of its registers, the registers
 * themselves, interrupt lines, its IOMMU group. dtio takes a device only whole.
 */
#include <stdlib.h>
#include <string.h>

#include "board/streams.h"
#include "verdict/internal.h"

/* ------------------------------------------------------------------------ */
/* The same reference                                                        */
/* ------------------------------------------------------------------------ */

size_t own_references(const struct dtio_host_device *device,
		      const char *property,
		      const struct dtio_host_reference **first)
{
	size_t length, cells, count = 0, i = 0;

	/* Those of the device's node come before those of the nodes below it. */
	if (!dtio_get_property(device, property, &length))
		return 0;
	cells = length / sizeof(uint32_t);
	while (i < device->num_references &&
	       strcmp(device->references[i].property, property))
		i++;
	*first = &device->references[i];
	for (; i < device->num_references; i++, count++) {
		const struct dtio_host_reference *entry =
			&device->references[i];

		if (strcmp(entry->property, property) ||
		    1 + entry->num_args > cells)
			break;
		cells -= 1 + entry->num_args;
	}
	return count;
}

/* The first of a device's consumers, which are in the order of devices, after @last */
static size_t first_after(const struct dtio_host_device *provider,
			  const struct dtio_host_device *last)
{
	size_t low = 0, high = provider->num_consumers;

	while (last && low < high) {
		size_t middle = low + (high - low) / 2;

		if (provider->consumers[middle].device <= last)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Those that refer to the same thing are consumers of whatever has it. */
const struct dtio_host_device *
next_sharer(const struct judge *judge,
	    const struct dtio_host_reference *reference, is_wanted *wanted,
	    const struct dtio_host_device *last)
{
	const struct dtio_host_device *provider = reference->device;

	if (!provider)
		return NULL;
	for (size_t i = first_after(provider, last);
	     i < provider->num_consumers; i++) {
		const struct dtio_host_device *device =
			provider->consumers[i].device;

		/* One may be there by several properties. */
		if (device == last)
			continue;
		last = device;
		if (device != judge->device && refers_to(device, reference) &&
		    wanted(judge->board, device))
			return device;
	}
	return NULL;
}

/* ------------------------------------------------------------------------ */
/* Registers                                                                 */
/* ------------------------------------------------------------------------ */

/* "region 0 (ctrl)" */
static const char *describe(struct judge *judge, const char *what, size_t index,
			    const char *name)
{
	return text(judge, name ? "%s %zu (%s)" : "%s %zu", what, index, name);
}

static bool overlaps(const struct dtio_host_region *region,
		     const struct dtio_host_device *other)
{
	for (size_t i = 0; i < other->num_regions; i++) {
		const struct dtio_host_region *theirs = &other->regions[i];

		if (region->address < theirs->address ?
			    theirs->address - region->address < region->length :
			    region->address - theirs->address < theirs->length)
			return true;
	}
	return false;
}

static void judge_shared_page(struct judge *judge, const char *name,
			      const struct dtio_host_region *region)
{
	const struct dtio_host_device *owner =
		find_exact(judge->board, region->owner);

	if (owner && has_host_driver(judge->board, owner) &&
	    overlaps(region, owner))
		give_taking(judge, owner, unbind_step(judge, owner),
			    "the driver of %s holds part of its %s",
			    owner->name, name);
	else
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its %s shares a page with %s, so that it cannot be mapped and each access traps, which is slow",
			    name, owner ? owner->name : region->owner);
}

void judge_regions(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;

	for (size_t i = 0; i < device->num_regions; i++) {
		const struct dtio_host_region *region = &device->regions[i];
		const char *name = describe(judge, "region", i, region->name);

		if (region->mmap == DTIO_MMAP_SHARED_PAGE && region->owner)
			judge_shared_page(judge, name, region);
		else if (region->mmap == DTIO_MMAP_NOT_PAGES)
			give_reason(judge, DTIO_ANSWER_YES, NULL,
				    "its %s does not begin on a page, so that it cannot be mapped and each access traps, which is slow",
				    name);
	}
}

/* ------------------------------------------------------------------------ */
/* Interrupts                                                                */
/* ------------------------------------------------------------------------ */

/*
 * A controller that has many lines of another's in its node, and asks for one only when
 * somebody wants to be woken up by that (stm32_exti_domain_alloc()): those who have it by
 * the other's name can go on having it.
 */
static bool asks_on_demand(const struct dtio_host_device *device)
{
	return device->node &&
	       node_has_string(device->node, "compatible", "st,stm32mp1-exti");
}

static void judge_shared_irq(struct judge *judge, const char *name,
			     const char *path)
{
	const struct dtio_host_device *sharer =
		find_exact(judge->board, path);

	if (sharer && asks_on_demand(sharer))
		return;
	if (sharer && has_host_driver(judge->board, sharer))
		give_taking(judge, sharer, unbind_step(judge, sharer),
			    "the driver of %s has its %s, which both share",
			    sharer->name, name);
	else
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its %s is also that of %s: only one of them can have it at a time",
			    name, sharer ? sharer->name : path);
}

static void judge_irq(struct judge *judge, const char *name,
		      const struct dtio_host_irq *irq)
{
	if (irq->controller && !irq->usable)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its %s cannot be passed on: it is private to a processor, or its controller is not enabled",
			    name);
	else if (irq->shared_with && !irq->repeated)
		judge_shared_irq(judge, name, irq->shared_with);
}

void judge_irqs(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;
	const char *name, *place;

	for (size_t i = 0; i < device->num_irqs; i++) {
		name = describe(judge, "interrupt", i, device->irqs[i].name);
		judge_irq(judge, name, &device->irqs[i]);
	}
	for (size_t i = 0; i < device->num_child_irqs; i++) {
		const struct dtio_host_irq *irq = &device->child_irqs[i];

		place = describe(judge, "interrupt", irq->index, irq->name);
		name = text(judge, "%s of %s", place,
			    irq->child + strlen(device->dt_path) + 1);
		judge_irq(judge, name, irq);
	}
}

/* ------------------------------------------------------------------------ */
/* IOMMU groups                                                              */
/* ------------------------------------------------------------------------ */

/* @device's group has this one, too. */
static void judge_member(struct judge *judge,
			 const struct dtio_host_device *member,
			 const char *group)
{
	bool may_stay = judge->board->source != DTIO_SOURCE_DTB &&
			dtio_may_stay(member);

	/* It can be left alone, and cannot be assigned. */
	if (may_stay && member->is_bridge)
		return;
	if (may_stay) {
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it shares %s with %s: they can only be assigned together",
			    group, member->name);
		return;
	}
	give_taking(judge, member, member->is_bridge ?
				   unbind_step(judge, member) :
				   group_step(judge, member),
		    "it shares %s with %s, which has to lose its driver, too",
		    group, member->name);
}

static void judge_system_group(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;
	const char *group;

	/* Without an IOMMU, VFIO makes one up for the device. */
	if (!device->iommu_group ||
	    (device->dma && strcmp(device->dma, "iommu")))
		return;
	group = text(judge, "the IOMMU group %s", device->iommu_group);
	for (size_t i = 0; i < judge->board->num_devices; i++) {
		const struct dtio_host_device *member =
			&judge->board->devices[i];

		if (member != device && share_group(member, device))
			judge_member(judge, member, group);
	}
}

/* Of a tree alone there are no groups, but what will be one is known. */
static void judge_tree_group(struct judge *judge)
{
	const struct stream_group *group = judge->device->stream_group;
	const struct dtio_host_reference *first;
	struct names members = { 0 };

	/* Streams of nodes below it are not the device's own. */
	if (!own_references(judge->device, "iommus", &first))
		return;
	for (size_t i = 0; i < group->num_members; i++) {
		const struct dtio_host_device *member = group->members[i];

		if (member == judge->device)
			continue;
		if (member->system) {
			judge_member(judge, member, "its IOMMU group");
			return;
		}
		judge_uses_of(judge, member);
		add_name(judge, &members, member);
	}
	if (members.count == 1)
		judge_member(judge, members.first, "its IOMMU group");
	else if (members.count)
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    group_step(judge, members.first),
			    "it shares its IOMMU group with %s, which have to lose their drivers, too",
			    all_names(judge, &members));
}

void judge_group(struct judge *judge)
{
	if (judge->board->source != DTIO_SOURCE_DTB)
		judge_system_group(judge);
	else
		judge_tree_group(judge);
}
