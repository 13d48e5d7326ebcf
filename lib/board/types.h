/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a board and its devices hold, for this library and the programs of this tree.
 * Others ask by the functions of libdtio.h, so that fields may come and go here.
 */
#ifndef DTIO_BOARD_TYPES_H
#define DTIO_BOARD_TYPES_H

#include "libdtio.h"

struct dtio_arena;
struct dtio_tree;
struct stream_group;

/*
 * A device as the running system shows it to everybody: from sysfs and the
 * device tree, without opening it. What the system does not have, or a device
 * tree alone does not tell, is NULL, and arrays are empty.
 */
struct dtio_host_device {
	const char *name;		/* on its bus: "30880000.serial" */
	const char *bus;		/* "platform", "amba" or "pci" */
	const char *dt_path;		/* NULL: a PCI function that has none */
	const char *sysfs_path;		/* below /sys: "devices/platform/..." */
	struct dtio_host_name *names;	/* by which it is known, too */
	size_t num_names;
	const char *const *compatible;	/* ends with NULL */
	const struct dtio_host_device *parent;	/* device above it; NULL: none */
	const char *driver;
	bool driver_stays;		/* which does not let go of devices */
	const char *driver_override;
	const char **modules;		/* that modprobe would load for it */
	size_t num_modules;
	const char *iommu_group;	/* its number */
	/* With a tree alone, those of its group to be, itself among them; NULL: none */
	const struct stream_group *stream_group;
	const char *vfio_name;		/* "vfio0": /dev/vfio/devices/vfio0 */
	const char *dma;		/* verdicts of dtio, if it has the device */
	const char *reset;
	/*
	 * What dtio's driver said when it was last to take the device: "ready" and
	 * "ready, but ..." if it has it, "refused: ..." with what to do about it,
	 * "waits ..."; NULL: nothing, or another driver has had it since
	 */
	const char *verdict;
	/* What the administrator has said to dtio of it */
	bool assume_no_dma, allow_no_reset;
	/* Overrides for its kind, DTIO_OVERRIDE_*, and the first file that has some */
	unsigned int kind_overrides;
	const char *kind_file;
	/* Of a PCI function: vendor << 16 | device; 0: not known */
	uint32_t pci_id;
	/* Base class << 16 | subclass << 8 | programming interface; 0: not known */
	uint32_t pci_class;
	bool is_bridge;
	const char *physfn;		/* whose virtual function it is; NULL: none's */
	uint32_t num_vfs, total_vfs;	/* virtual ones that it has, and may have */
	const char *reset_method;	/* as in sysfs; "": none, NULL: not known */
	struct dtio_host_region *regions;
	size_t num_regions;
	struct dtio_host_irq *irqs;	/* entries of "interrupts" */
	size_t num_irqs;
	/*
	 * Those of nodes below that are part of it: that are no devices, or those of
	 * the driver that would lose it
	 */
	struct dtio_host_irq *child_irqs;
	size_t num_child_irqs;
	struct dtio_host_region *child_regions;
	size_t num_child_regions;
	struct dtio_host_reference *references;
	size_t num_references;
	struct dtio_host_consumer *consumers;
	size_t num_consumers;
	struct dtio_host_use *uses;
	size_t num_uses;
	struct dtio_host_user *users;	/* as far as the caller may look */
	size_t num_users;
	/*
	 * Why the system stands on it, as in "it is a clock controller"; NULL: it does
	 * not, for all that is known. The driver refuses one that is never given,
	 * whatever is said to it.
	 */
	const char *system;		/* without the "it" */
	bool is_never_given;
	/*
	 * Of one that another process serves: the address of that, and whether the device
	 * has a client; NULL: it is the board's own
	 */
	const char *server;
	bool in_use;
	const void *node;		/* the library's own */
};

struct dtio_board {
	enum dtio_source source;
	const char *origin;	/* the sysroot, "" for this system; or the file */
	bool has_device_tree;
	bool as_root;		/* the reader was allowed to read everything */
	unsigned int drivers;	/* of dtio that are loaded: 1 << DTIO_BUS_* */
	bool disable_denylist, require_reset;	/* parameters of dtio-pci */
	/* The parameter of that name of VFIO and iommufd, whichever of them are loaded */
	bool allow_unsafe_interrupts;
	const char *model;	/* NULL: none said */
	const char *kernel;	/* its release; NULL: not known */
	size_t page_size;	/* in bytes */
	struct dtio_tree *tree;	/* NULL: none */
	/* Of served devices: those that they have their nodes in, none of them the board's */
	struct dtio_tree **trees;
	size_t num_trees;
	bool is_whole;		/* false: of the tree, only what one device takes */
	/* By address, then by path; behind them PCI functions, by name */
	struct dtio_host_device *devices;
	size_t num_devices;
	/* By a hash of their names and paths; find.c. NULL: not made yet */
	const struct dtio_host_device **by_name;
	size_t num_slots;	/* a power of two */
	/* Of a single device's board: nodes that others have. The library's own */
	const char **others;
	size_t num_others;
	struct dtio_arena *arena;	/* all of the above; the library's own */
};

#endif /* DTIO_BOARD_TYPES_H */
