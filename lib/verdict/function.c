// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * PCI functions, by the rules of their driver (kernel/drivers/dtio/pci-verdict.c): those
 * that it does not take, virtual ones and who has them, and how one is reset.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "verdict/internal.h"

bool is_function(const struct dtio_host_device *device)
{
	return !strcmp(device->bus, "pci");
}

bool has_bar(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_regions; i++)
		if (device->regions[i].type == DTIO_REGION_PCI_BAR)
			return true;
	return false;
}

/* ------------------------------------------------------------------------ */
/* Where it is                                                               */
/* ------------------------------------------------------------------------ */

bool find_requester(const struct dtio_host_device *function, uint32_t *requester)
{
	unsigned int bus, device, number;

	if (sscanf(function->name, "%*x:%x:%x.%x", &bus, &device, &number) != 3)
		return false;
	*requester = bus << 8 | device << 3 | number;
	return true;
}

const struct dtio_host_device *find_host_bridge(const struct dtio_host_device *device)
{
	while (device && is_function(device))
		device = device->parent;
	return device;
}

/*
 * Whether it is behind a bridge that is no port of PCI Express. What comes from there
 * has the bridge's number, which not all IOMMUs let several functions have.
 */
bool is_behind_bridge(const struct dtio_host_device *function)
{
	const struct dtio_host_device *above = function->parent;

	for (; above && is_function(above); above = above->parent)
		if (above->is_bridge &&
		    (!above->driver || strcmp(above->driver, "pcieport")))
			return true;
	return false;
}

/* ------------------------------------------------------------------------ */
/* Errata                                                                    */
/* ------------------------------------------------------------------------ */

static void tell_errata(struct judge *judge)
{
	if (judge->board->disable_denylist)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its errata let a user of it harm the host, which dtio-pci's parameter disable_denylist accepts");
	else
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    step_with(judge, DTIO_STEP_RELOAD, judge->device,
				      "disable_denylist=1"),
			    "its errata let a user of it harm the host; if all its users are trusted, load the driver anew with disable_denylist; functions that it has are without it meanwhile");
}

/* The same as the driver's dtio_pci_denied: vendor, device */
void judge_errata(struct judge *judge)
{
	static const uint32_t denied[] = {
		0x80860435, 0x80860443,		/* QAT DH895XCC */
		0x808619e2, 0x808619e3,		/* QAT C3XXX */
		0x808637c8, 0x808637c9,		/* QAT C62X */
		0x80860b25, 0x80860cfe,		/* DSA, IAX of Sapphire Rapids */
	};

	for (size_t i = 0; i < sizeof(denied) / sizeof(*denied); i++)
		if (judge->device->pci_id == denied[i])
			tell_errata(judge);
}

/* ------------------------------------------------------------------------ */
/* Virtual functions                                                         */
/* ------------------------------------------------------------------------ */

void judge_virtual(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;

	if (device->num_vfs && !dtio_is_bound(device))
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    step_with(judge, DTIO_STEP_END_VFS, device, NULL),
			    "it has %u virtual function%s, which others may use; assign those, or end them",
			    device->num_vfs, device->num_vfs == 1 ? "" : "s");
}

/* The driver of its physical function, if that is one of VFIO's */
static const char *guarded_by(const struct judge *judge)
{
	const struct dtio_host_device *physical =
		judge->device->physfn ?
			find_exact(judge->board, judge->device->physfn) :
			NULL;

	if (!physical || !physical->driver ||
	    (!dtio_is_bound(physical) &&
	     strncmp(physical->driver, "vfio-", strlen("vfio-"))))
		return NULL;
	return physical->driver;
}

void judge_token(struct judge *judge)
{
	const char *driver = guarded_by(judge);

	if (driver)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "its physical function %s is bound to %s: opening it takes the token that the user of that one has set (vf-token=)",
			    judge->device->physfn, driver);
}

const char *function_properties(const struct judge *judge)
{
	return guarded_by(judge) ? "vf-token=UUID" : NULL;
}

/* ------------------------------------------------------------------------ */
/* Reset                                                                     */
/* ------------------------------------------------------------------------ */

/* What dtio says of one that it has; before that, what the kernel has found. */
static bool can_be_reset(const struct dtio_host_device *device)
{
	return device->reset ? strcmp(device->reset, "none") :
			       *device->reset_method;
}

void judge_function_reset(struct judge *judge)
{
	const struct dtio_host_device *device = judge->device;
	const char *method = device->reset_method;

	if (!device->reset && !method)
		return;
	if (!can_be_reset(device) && judge->board->require_reset &&
	    !dtio_is_bound(device))
		give_reason(judge, DTIO_ANSWER_CHANGE,
			    step_with(judge, DTIO_STEP_SET_PARAMETER, device,
				      "require_reset=0"),
			    "it cannot be reset by itself, and dtio-pci's parameter require_reset wants that of all functions; if the next user may find what the last one left in it, clear the parameter");
	else if (!can_be_reset(device))
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it cannot be reset by itself: the next user may find what the last one left in it");
	else if (method && *method)
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is reset as PCI has it (%s)", method);
	else
		give_reason(judge, DTIO_ANSWER_YES, NULL,
			    "it is reset as PCI has it");
}
