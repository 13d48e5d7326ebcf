// SPDX-License-Identifier: LGPL-2.1-or-later
/* What an open device says that can be passed on of it. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "device/resources.h"

#include "base/text.h"
#include "libdtio.h"
#include "tree/resources.h"

/* The place of registers that the device says it has */
static int place_region(int fd, const struct dtio_region_info *info,
			struct dtio_resources *resources,
			struct dtio_host_region **region, char **error)
{
	char *child;
	int err;

	if (info->type == DTIO_REGION_MMIO) {
		*region = region_at(resources, info->dt_index);
	} else {
		err = dtio_get_string(fd, DTIO_OBJECT_REGION, info->index,
				      DTIO_STRING_DT_PATH, &child, error);
		if (err)
			return err;
		*region = add_child_region(resources, child, info->dt_index);
	}
	return *region ? 0 : fail(error, ENOMEM, "out of memory");
}

static int get_region(int fd, uint32_t index, struct dtio_resources *resources,
		      char **error)
{
	struct dtio_host_region *region;
	struct dtio_region_info info;
	int err;

	err = dtio_get_region(fd, index, &info, NULL, error);
	if (err || (info.type != DTIO_REGION_MMIO &&
		    info.type != DTIO_REGION_CHILD) ||
	    info.dt_index == DTIO_NO_INDEX)
		return err;
	err = place_region(fd, &info, resources, &region, error);
	if (err)
		return err;
	region->address = info.address;
	region->length = info.length;
	return 0;
}

/* The place of a line that the device says it has */
static int place_irq(int fd, const struct dtio_irq_info *info,
		     struct dtio_resources *resources,
		     struct dtio_host_irq **irq, char **error)
{
	char *child;
	int err;

	if (info->type == DTIO_IRQ_WIRED) {
		*irq = irq_at(resources, info->dt_index);
	} else {
		err = dtio_get_string(fd, DTIO_OBJECT_IRQ, info->index,
				      DTIO_STRING_DT_PATH, &child, error);
		if (err)
			return err;
		*irq = add_child_irq(resources, child, info->dt_index);
	}
	return *irq ? 0 : fail(error, ENOMEM, "out of memory");
}

/* The driver numbers its own lines and then those of nodes below, as they are here. */
static int get_irq(int fd, uint32_t index, struct dtio_resources *resources,
		   char **error)
{
	struct dtio_host_irq *irq;
	struct dtio_irq_info info;
	int err;

	err = dtio_get_irq(fd, index, &info, error);
	if (err || (info.type != DTIO_IRQ_WIRED && info.type != DTIO_IRQ_CHILD))
		return err;
	err = place_irq(fd, &info, resources, &irq, error);
	if (err)
		return err;
	irq->usable = info.status == DTIO_IRQ_OK ||
		      info.status == DTIO_IRQ_REPEATED;
	irq->edge = !(info.trigger & (DTIO_IRQ_TRIGGER_LEVEL_HIGH |
				      DTIO_IRQ_TRIGGER_LEVEL_LOW));
	irq->repeated = info.status == DTIO_IRQ_REPEATED;
	irq->same_as = irq->repeated ? info.same_as : 0;
	return 0;
}

/* By its name, as "0000:01:00.0" */
static int get_devfn(int fd, struct dtio_resources *resources, char **error)
{
	unsigned int device, function;
	char *name;
	int err;

	err = dtio_get_string(fd, DTIO_OBJECT_DEVICE, 0, DTIO_STRING_NAME,
			      &name, error);
	if (err)
		return err;
	if (sscanf(name, "%*x:%*x:%x.%x", &device, &function) == 2) {
		resources->is_function = true;
		resources->devfn = (uint8_t)(device << 3 | function);
	} else {
		err = fail(error, EPROTO, "'%s' is no name of a PCI function",
			   name);
	}
	free(name);
	return err;
}

int dtio_get_resources(int fd, struct dtio_resources *resources, char **error)
{
	struct dtio_device_info info;
	int err;

	*resources = (struct dtio_resources){ 0 };
	err = dtio_get_device(fd, &info, error);
	if (!err && info.bus == DTIO_BUS_PCI)
		return get_devfn(fd, resources, error);
	for (uint32_t i = 0; !err && i < info.num_regions; i++)
		err = get_region(fd, i, resources, error);
	for (uint32_t i = 0; !err && i < info.num_irqs; i++)
		err = get_irq(fd, i, resources, error);
	if (err)
		dtio_free_resources(resources);
	return err;
}
