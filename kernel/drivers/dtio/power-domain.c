// SPDX-License-Identifier: GPL-2.0-only
/*
 * Power domains and their performance levels as resources. The domains of the device's
 * own node are on while it is open, whatever its user says of them (power.c); those of
 * a node below are attached to the device that stands for the node.
 *
 * Which levels a domain has for this device is in the device's operating points: each
 * names in "required-opps" one of the domain's for each of its domains, and that has
 * its level in "opp-level". A user may need the highest at any time and has no way to
 * say so before it is told that there are levels: the device gets the highest when it
 * is opened.
 */
#include <linux/err.h>
#include <linux/of.h>
#include <linux/pm_domain.h>
#include <linux/pm_runtime.h>
#include <linux/slab.h>

#include "dtio.h"

static int dtio_domain_act(struct dtio_device *dtio, struct dtio_resource *row,
			   enum dtio_resource_action action, u64 *value)
{
	int ret;

	if (*value) {
		ret = pm_runtime_resume_and_get(row->domain);
		/* After a failure runtime PM refuses all calls, until this clears it. */
		if (ret)
			pm_runtime_set_suspended(row->domain);
		return ret;
	}
	pm_runtime_put_sync(row->domain);
	return 0;
}

static void dtio_domain_resource_release(struct dtio_resource *row)
{
	if (row->domain && !row->own)
		dev_pm_domain_detach(row->domain, true);
}

static const struct dtio_resource_ops dtio_domain_ops = {
	.type = DTIO_RESOURCE_POWER,
	.act = dtio_domain_act,
	.release = dtio_domain_resource_release,
};

static int dtio_level_vote(struct dtio_resource *row, u64 level)
{
	int ret = dev_pm_genpd_set_performance_state(row->domain, level);

	if (!ret)
		row->value = level;
	return ret;
}

static int dtio_level_open(struct dtio_device *dtio, struct dtio_resource *row)
{
	return dtio_level_vote(row, row->opens_at);
}

static void dtio_level_vote_again(struct dtio_device *dtio,
				  struct dtio_resource *row, u64 level)
{
	int ret = dtio_level_vote(row, level);

	if (ret)
		dtio_err_limited(dtio, "power-domains of %pOF, entry %u, cannot have level %llu again: %pe\n",
				 row->np, row->dt_index, level, ERR_PTR(ret));
}

static void dtio_level_restore(struct dtio_device *dtio, struct dtio_resource *row)
{
	dtio_level_vote_again(dtio, row, row->opens_at);
}

static void dtio_level_close(struct dtio_device *dtio, struct dtio_resource *row)
{
	dtio_level_vote_again(dtio, row, row->rests_at);
}

static int dtio_level_act(struct dtio_device *dtio, struct dtio_resource *row,
			  enum dtio_resource_action action, u64 *value)
{
	unsigned int i;

	for (i = 0; i < row->num_values; i++)
		if (row->values[i] == *value)
			return action == DTIO_RESOURCE_SET ?
			       dtio_level_vote(row, *value) : 0;
	return -ERANGE;
}

static const struct dtio_resource_ops dtio_level_ops = {
	.type = DTIO_RESOURCE_PERFORMANCE,
	.touches = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET),
	.costly = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET),
	.act = dtio_level_act,
	.open = dtio_level_open,
	.restore = dtio_level_restore,
	.close = dtio_level_close,
};

/* The level that a node requires of one of its domains; false if it requires none. */
static bool dtio_level_required(struct device_node *np, int index, u32 *level)
{
	struct device_node *required = of_parse_phandle(np, "required-opps", index);
	bool has = required && !of_property_read_u32(required, "opp-level", level);

	of_node_put(required);
	return has;
}

/* Ascending, each once; returns how many, 0 if there are no levels, or -ENOMEM. */
static int dtio_levels_find(struct device_node *np, int index, u64 **levels)
{
	struct device_node *table = of_parse_phandle(np, "operating-points-v2", 0);
	struct device_node *point;
	unsigned int count = 0;
	u64 *found;
	u32 level;

	if (!table)
		return 0;
	found = kcalloc(of_get_child_count(table), sizeof(*found), GFP_KERNEL);
	if (!found) {
		of_node_put(table);
		return -ENOMEM;
	}
	for_each_available_child_of_node(table, point)
		if (dtio_level_required(point, index, &level))
			found[count++] = level;
	of_node_put(table);

	*levels = found;
	return dtio_values_sort(found, count);
}

/* Levels of the device that is in the domain; a host without any cannot set them. */
static int dtio_level_add(struct dtio_device *dtio, struct device_node *np,
			  int index, struct device *domain)
{
	struct dtio_resource *row;
	u64 *levels = NULL;
	int count = dtio_levels_find(np, index, &levels);
	u32 rest;
	int ret;

	if (count <= 0) {
		kfree(levels);
		return count;
	}
	row = dtio_resource_add(dtio, &dtio_level_ops, np, "power-domains",
				"power-domain-names", index);
	if (!row) {
		kfree(levels);
		return -ENOMEM;
	}
	row->domain = domain;
	row->values = levels;
	row->num_values = count;
	row->lowest = levels[0];
	row->highest = levels[count - 1];
	row->opens_at = row->highest;
	/* As the driver core votes for a device with "required-opps" */
	row->rests_at = dtio_level_required(np, index, &rest) ? rest : 0;
	row->actions = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET) |
		       DTIO_RESOURCE_CAN(DTIO_RESOURCE_ROUND);
	/* Changes nothing, but tells whether there is anything to vote with. */
	ret = dtio_level_vote(row, row->rests_at);
	if (ret)
		dtio_resource_lacks(row, ret);
	return ret == -ENOMEM ? ret : 0;
}

/* The device in the domain, or an ERR_PTR, or NULL if there is no such domain */
static struct device *dtio_domain_get(struct dtio_device *dtio,
				      struct device_node *np, int index, int count)
{
	struct dev_pm_domain_list *list = dtio->power.domains;
	struct device *part;

	if (np != dtio->vdev.dev->of_node) {
		part = dtio_resource_part(dtio, np);
		return IS_ERR(part) ? part : dev_pm_domain_attach_by_id(part, index);
	}
	/* The driver core attaches a domain only if there is no more than one. */
	if (count == 1)
		return dtio->vdev.dev->pm_domain ? dtio->vdev.dev : NULL;
	return list && index < list->num_pds ? list->pd_devs[index] : NULL;
}

static int dtio_domain_add(struct dtio_device *dtio, struct device_node *np,
			   int index, int count)
{
	struct dtio_resource *row;
	struct device *domain;

	row = dtio_resource_add(dtio, &dtio_domain_ops, np, "power-domains",
				"power-domain-names", index);
	if (!row)
		return -ENOMEM;
	domain = dtio_domain_get(dtio, np, index, count);
	if (domain == ERR_PTR(-ENOMEM))
		return -ENOMEM;
	if (IS_ERR_OR_NULL(domain)) {
		dtio_resource_lacks(row, domain ? PTR_ERR(domain) : -ENOENT);
		return 0;
	}
	row->domain = domain;
	row->held = row->needed;
	row->opens_on = row->needed;
	row->actions = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SWITCH);
	return row->own ? dtio_level_add(dtio, np, index, domain) : 0;
}

int dtio_domains_add(struct dtio_device *dtio, struct device_node *np)
{
	int count = of_count_phandle_with_args(np, "power-domains",
					       "#power-domain-cells");
	int ret = 0;
	int i;

	for (i = 0; i < count && !ret; i++)
		ret = dtio_domain_add(dtio, np, i, count);
	return ret;
}
