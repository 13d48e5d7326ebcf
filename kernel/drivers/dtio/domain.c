// SPDX-License-Identifier: GPL-2.0-only
/*
 * Whether a device's power domain resets the device by going off. The generic power
 * domain framework (genpd) notifies of that, but for genpd "off" may be a vote that is
 * dropped, a state of less power that retains what is in the device, or nothing at
 * all, if the domain has no callback. So it has to be a domain of a provider that is
 * known to cut the power.
 */
#include <linux/of.h>
#include <linux/pm_domain.h>

#include "domain.h"
#include "known.h"

static int dtio_domain_event(struct notifier_block *notifier,
			     unsigned long event, void *data)
{
	struct dtio_domain *domain = container_of(notifier, struct dtio_domain,
						  notifier);

	if (event == GENPD_NOTIFY_OFF)
		atomic_inc(&domain->offs);
	return NOTIFY_OK;
}

static bool dtio_domain_cuts_power(struct device *dev)
{
	const struct generic_pm_domain *genpd = pd_to_genpd(dev->pm_domain);
	struct of_phandle_args args;
	bool known;

	/* With several states, "off" may be any of them. */
	if (!genpd->power_off || genpd->state_count > 1)
		return false;

	if (of_parse_phandle_with_args(dev->of_node, "power-domains",
				       "#power-domain-cells", 0, &args))
		return false;
	known = dtio_known_domain(args.np);
	of_node_put(args.np);
	return known;
}

/**
 * dtio_domain_init - listen to a device's power domain, if that resets the device
 * @domain: where to count how often it goes off
 * @dev: the device
 *
 * Return: NULL, or why the device cannot be reset by its power domain.
 */
const char *dtio_domain_init(struct dtio_domain *domain, struct device *dev)
{
	/* The driver core attaches a domain only if there is no more than one. */
	if (of_count_phandle_with_args(dev->of_node, "power-domains",
				       "#power-domain-cells") > 1)
		return "it has several power domains";

	domain->notifier.notifier_call = dtio_domain_event;
	if (dev_pm_genpd_add_notifier(dev, &domain->notifier))
		return "it has no power domain";

	if (!dtio_domain_cuts_power(dev)) {
		dtio_domain_release(dev);
		return "its power domain is not known to cut the power when it goes off";
	}
	return NULL;
}

/**
 * dtio_domain_release - undo dtio_domain_init()
 * @dev: the device
 */
void dtio_domain_release(struct device *dev)
{
	dev_pm_genpd_remove_notifier(dev);
}
