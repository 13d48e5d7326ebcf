// SPDX-License-Identifier: GPL-2.0-only
/*
 * Devices that are never assigned, and for which there is no override: the host depends
 * on them, or they keep the DMA and the interrupts of others in bounds. Some are known
 * by properties of their node; the rest are data (DTIO_NEVER in kinds/).
 */
#include <linux/device.h>
#include <linux/of.h>

#include "dtio.h"
#include "system.h"

/* What a node provides to others, if that alone rules it out; else NULL */
static const char *dtio_system_role(struct device_node *np)
{
	if (of_property_present(np, "#iommu-cells"))
		return "an IOMMU";
	if (of_property_present(np, "msi-controller"))
		return "an MSI controller";
	/* With GPIOs it is a GPIO controller, which a guest may have. */
	if (of_property_present(np, "interrupt-controller") &&
	    !of_property_present(np, "gpio-controller"))
		return "an interrupt controller";
	return NULL;
}

/* What a node is part of, by the node above it */
static const char *dtio_system_whole(struct device_node *np)
{
	struct device_node *parent = of_get_parent(np);
	const char *whole = NULL;

	if (!parent)
		return NULL;
	if (of_property_present(parent, "#iommu-cells"))
		whole = "a part of an IOMMU";
	else if (of_node_name_eq(parent, "reserved-memory"))
		whole = "reserved memory";
	else
		whole = dtio_known_never_below(parent);
	of_node_put(parent);
	return whole;
}

/**
 * dtio_system_verdict - refuse a device that the system depends on
 * @dev: the device; has a node
 *
 * Return: 0, or -EPERM, refused.
 */
int dtio_system_verdict(struct device *dev)
{
	struct device_node *np = dev->of_node;
	const char *what = dtio_system_role(np);

	if (!what)
		what = dtio_system_whole(np);
	if (!what)
		what = dtio_known_never(np);
	return what ? dtio_refuse(dev, -EPERM,
				  "it is %s, which the host never gives away",
				  what) : 0;
}
