// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the administrator has said of many devices at once: parameters of modules, of
 * dtio-pci for all PCI functions, and of VFIO and iommufd for all devices.
 */
#include <stdlib.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "libdtio.h"

/* Without the module neither is true. */
struct answer {
	bool is_there, is_set;
};

static int read_parameter(const char *sysroot, const char *module,
			  const char *name, struct answer *answer)
{
	char *line;
	int err;

	err = sysfs_try_line(format_string("%s/sys/module/%s/parameters/%s",
					   sysroot, module, name), &line);
	answer->is_there = line;
	answer->is_set = line && *line == 'Y';
	free(line);
	return err;
}

static int read_pci_parameter(const char *sysroot, const char *name, bool *is_set)
{
	struct answer answer;
	int err = read_parameter(sysroot, "dtio_pci", name, &answer);

	*is_set = answer.is_set;
	return err;
}

/* A device is opened by either of the two. */
static int find_unsafe_interrupts(struct dtio_board *board, const char *sysroot)
{
	static const char name[] = "allow_unsafe_interrupts";
	struct answer iommufd, container;
	int err = read_parameter(sysroot, "iommufd", name, &iommufd);

	if (!err)
		err = read_parameter(sysroot, "vfio_iommu_type1", name,
				     &container);
	if (!err)
		board->allow_unsafe_interrupts =
			(iommufd.is_set || container.is_set) &&
			iommufd.is_set == iommufd.is_there &&
			container.is_set == container.is_there;
	return err;
}

int find_policy(struct dtio_board *board, const char *sysroot)
{
	int err = read_pci_parameter(sysroot, "disable_denylist",
				     &board->disable_denylist);

	if (!err)
		err = read_pci_parameter(sysroot, "require_reset",
					 &board->require_reset);
	return err ? err : find_unsafe_interrupts(board, sysroot);
}
