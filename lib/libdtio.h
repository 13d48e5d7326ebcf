/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * libdtio: find the devices that this system's device tree describes, hand them
 * to dtio and back, open them, and ask an open one what it is, or a device tree
 * what dtio would say of one.
 *
 * A static program is linked with libfdt, too.
 *
 * Functions that can fail return 0 or a negative errno and take a last argument
 * @error. If it is not NULL, it receives one line that says what went wrong and
 * what to do about it; free() it. It is left alone on success. The library never
 * prints and never exits.
 */
#ifndef LIBDTIO_H
#define LIBDTIO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <linux/dtio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Of this header; dtio_version() tells that of the library that a program runs with. */
#define LIBDTIO_VERSION "0.1.0"
const char *dtio_version(void);

struct dtio_tree;
struct dtio_host_device;

/* An entry of "reg", or a region of a PCI function: a BAR, the ROM or "config". */
struct dtio_host_region {
	enum dtio_region_type type;
	uint64_t address;	/* one that the CPU uses; 0: configuration space */
	uint64_t length;	/* in bytes */
	const char *name;	/* in "reg-names"; NULL: none */
	/*
	 * DTIO_MMAP_OK if it can be mapped, else why not, by the rule of the
	 * driver: what shares a page is not; @owner is who else is in that page.
	 */
	enum dtio_mmap_reason mmap;
	const char *owner;
	/* Of a BAR, as in struct dtio_region_info; lengths that are not known are 0 */
	uint32_t pci_bar, pci_flags;
	uint64_t msix_table_offset, msix_table_length;
	uint64_t msix_pba_offset, msix_pba_length;
};

/*
 * An entry of a node's interrupts, or one of the ways in which a PCI function
 * interrupts: its pin, MSI and MSI-X. Messages are known if the caller is root.
 */
struct dtio_host_irq {
	enum dtio_irq_type type;
	uint32_t count;		/* messages that there may be; 1 for a line */
	bool usable;		/* it can be passed on */
	bool edge;		/* otherwise it is a level */
	/*
	 * One before this one, number @same_as, is the same line: of the device's own
	 * if it is less than their number, else of those of nodes below.
	 */
	bool repeated;
	uint32_t same_as;
	/*
	 * The node below the device's that has it, and which entry it is there; NULL:
	 * the device's own, at the place that it has here
	 */
	const char *child;
	uint32_t index;
	const char *name;	/* in "interrupt-names"; NULL: none */
	const char *controller;	/* device tree path; NULL: an absent interrupt */
	const uint32_t *specifier;	/* what the controller knows it by */
	size_t num_cells;
	/* Another enabled node that has the same line; NULL: none */
	const char *shared_with;
};

/* What a device needs of others; DTIO_REFERENCE_OTHER is all that is not named. */
enum dtio_reference_kind {
	DTIO_REFERENCE_CLOCK,
	DTIO_REFERENCE_RESET,
	DTIO_REFERENCE_POWER_DOMAIN,
	DTIO_REFERENCE_INTERCONNECT,
	DTIO_REFERENCE_IOMMU,
	DTIO_REFERENCE_SUPPLY,
	DTIO_REFERENCE_OTHER,
};

/*
 * A reference from a device's node, or a node below it that is no device of its
 * own, to a provider: an entry of one of the properties by which Linux orders
 * the probing of devices (of_supplier_bindings in drivers/of/property.c).
 */
struct dtio_host_reference {
	enum dtio_reference_kind kind;
	const char *property;	/* "clocks", "vmmc-supply" */
	const char *name;	/* in "clock-names" and the like; NULL: none */
	const char *provider;	/* device tree path */
	const uint32_t *args;	/* what the provider knows it by */
	size_t num_args;
};

/* A device that needs this one, and by which property of its node it says so. */
struct dtio_host_consumer {
	const struct dtio_host_device *device;
	const char *property;
};

/* A process that has the device open. */
struct dtio_host_user {
	pid_t process;
	const char *command;	/* as in /proc/PID/comm; NULL: not known */
};

/* What of this system stands and falls with a device. */
enum dtio_use_kind {
	DTIO_USE_CONSOLE,	/* @what: its terminal, "ttymxc1" */
	DTIO_USE_MOUNT,		/* where it is mounted, "/home" */
	DTIO_USE_SWAP,		/* the block device, "/dev/mmcblk2p3" */
	DTIO_USE_NETWORK,	/* an interface that is up, "eth0" */
};

struct dtio_host_use {
	enum dtio_use_kind kind;
	const char *what;
};

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
	const char *const *compatible;	/* ends with NULL */
	const struct dtio_host_device *parent;	/* device above it; NULL: none */
	const char *driver;
	bool driver_stays;		/* which does not let go of devices */
	const char *driver_override;
	const char **modules;		/* that modprobe would load for it */
	size_t num_modules;
	const char *iommu_group;	/* its number */
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
	/* Of a PCI function: vendor << 16 | device; 0: not known */
	uint32_t pci_id;
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
	struct dtio_host_reference *references;
	size_t num_references;
	struct dtio_host_consumer *consumers;
	size_t num_consumers;
	struct dtio_host_use *uses;
	size_t num_uses;
	struct dtio_host_user *users;	/* as far as the caller may look */
	size_t num_users;
	const void *node;		/* the library's own */
};

/* Where what is known of a board comes from. */
enum dtio_source {
	DTIO_SOURCE_SYSTEM,	/* sysfs, procfs */
	DTIO_SOURCE_DUMP,	/* the same, recorded before */
	DTIO_SOURCE_DTB,	/* a device tree and nothing else */
};

struct dtio_board {
	enum dtio_source source;
	const char *origin;	/* the sysroot, "" for this system; or the file */
	bool has_device_tree;
	bool as_root;		/* nothing was closed to who looked */
	unsigned int drivers;	/* of dtio that are loaded: 1 << DTIO_BUS_* */
	bool disable_denylist, require_reset;	/* parameters of dtio-pci */
	const char *model;	/* NULL: none said */
	const char *kernel;	/* its release; NULL: not known */
	size_t page_size;	/* in bytes */
	struct dtio_tree *tree;	/* NULL: none */
	bool is_whole;		/* false: of the tree, only what one device takes */
	/* By address, then by path; behind them PCI functions, by name */
	struct dtio_host_device *devices;
	size_t num_devices;
	/* Of a single device's board: nodes that others have. The library's own */
	const char **others;
	size_t num_others;
	struct dtio_arena *arena;	/* all of the above; the library's own */
};

/*
 * Read the board that is the system below the directory @sysroot, which is ""
 * for the running one. A system without a device tree is no error: it has no
 * devices but PCI functions, and the board says so.
 */
int dtio_read_board(const char *sysroot, struct dtio_board **board,
		    char **error);
/*
 * The same with no device but the one that @name names, by name or by device
 * tree path; without it if there is none. Takes far less than all: what has to
 * do with other devices is left out (@parent, @references, @consumers, who shares
 * regions and interrupts), as are @uses and @modules.
 */
int dtio_read_device(const char *sysroot, const char *name,
		     struct dtio_board **board, char **error);
/*
 * The board that the flattened device tree in @file describes: with the devices
 * that Linux would make of it and those that are in memory below them, by the
 * names that Linux would give them.
 */
int dtio_read_dtb_board(const char *file, struct dtio_board **board,
			char **error);
void dtio_free_board(struct dtio_board *board);

/*
 * A dump is all that is known of a board in one file, to be read elsewhere: a
 * flattened device tree, the board's, with the rest in a node "/__dtio__" of it.
 * Serial numbers, MAC addresses, keys and the kernel's command line are left out.
 * dtio_write_dump() replaces the file whole or leaves it alone.
 */
int dtio_write_dump(const struct dtio_board *board, const char *file,
		    char **error);
int dtio_read_dump(const char *file, struct dtio_board **board, char **error);

/* By name or by device tree path; NULL if there is none. */
const struct dtio_host_device *
dtio_find_device(const struct dtio_board *board, const char *name);

/*
 * What a property of the device's node holds, as the device tree has it, in
 * @length bytes; NULL if there is no such property. It is the board's.
 */
const void *dtio_get_property(const struct dtio_host_device *device,
			      const char *name, size_t *length);

/* Whether dtio has the device. */
bool dtio_is_bound(const struct dtio_host_device *device);

/* Whether dtio's driver for the device's bus is loaded. */
bool dtio_has_driver(const struct dtio_board *board,
		     const struct dtio_host_device *device);

/*
 * Whether the device may stay as it is when others of its IOMMU group are assigned:
 * it has no driver, or one that does no DMA of its own or is for assigning, too.
 */
bool dtio_may_stay(const struct dtio_host_device *device);

/*
 * Take this one device from its driver and give it to dtio, or undo that: the
 * kernel picks the device's driver again. If a step fails, those before it are
 * undone. Neither looks at what stands on the device or goes along with it: that
 * is what plans are for. @device is as it was listed; read the board again to see
 * what became of it.
 *
 * -EBUSY from dtio_bind(): dtio has it already. -ENODEV from dtio_release(): dtio
 * does not have it. -EACCES: that takes root. -ENOENT: the driver that the error
 * names is not there, or does not let go of devices. -EAGAIN: something that the
 * device needs has no driver yet. Else what the driver says.
 */
int dtio_bind(const struct dtio_board *board,
	      const struct dtio_host_device *device, char **error);
int dtio_release(const struct dtio_board *board,
		 const struct dtio_host_device *device, char **error);

/* Why a device is part of a plan; @cause is the one that it is about, if known. */
enum dtio_change_reason {
	DTIO_CHANGE_NAMED,
	DTIO_CHANGE_GROUP,	/* it is in the IOMMU group of @cause */
	DTIO_CHANGE_NEEDS,	/* it needs @cause, or is below it */
};

/*
 * A device that gets another driver. One with @to the same as @from has to let go
 * while something that it needs changes hands, and has its driver back afterwards.
 */
struct dtio_change {
	const struct dtio_host_device *device;
	enum dtio_change_reason reason;
	const struct dtio_host_device *cause;
	const char *from;	/* driver; NULL: none */
	const char *to;		/* likewise */
	bool any;		/* the kernel is asked; @to is not known before */
};

/*
 * Binding or releasing several devices, with all that has to go along:
 *
 * - What needs them, or is below them, lets go before they do. It gets no other
 *   driver, unless it is named too or dtio has it already.
 * - An IOMMU group goes as one, to dtio and back: as long as the host drives one
 *   of its devices, no other can be opened. Left alone are those without a driver,
 *   and bridges.
 *
 * Making a plan touches nothing. It is refused with -EBUSY, unless @force, if
 * something of the system stands on a device that would lose its driver, if a
 * process has it open (that of @board, as far as who read it may look), or if it has
 * virtual functions, which go with the driver; -ENOENT: the driver is not there. Devices that have been bound or released already are left
 * out; a plan may have no changes. The board has to outlive the plan.
 */
struct dtio_plan;

int dtio_plan_bind(const struct dtio_board *board,
		   const struct dtio_host_device *const *devices, size_t count,
		   bool force, struct dtio_plan **plan, char **error);
int dtio_plan_release(const struct dtio_board *board,
		      const struct dtio_host_device *const *devices,
		      size_t count, bool force, struct dtio_plan **plan,
		      char **error);
/* In the order in which they are completed. */
const struct dtio_change *dtio_plan_changes(const struct dtio_plan *plan,
					    size_t *count);
void dtio_free_plan(struct dtio_plan *plan);

/*
 * Carry the plan out, or all of it back if a step fails: drivers and
 * driver_override are then as they were. @report may be NULL; it is called for
 * each change that has happened, with the driver that the device has got, also for
 * one that the kernel took along unplanned; and, with @undone, for each device that
 * has its former driver back after a failure. Errors are those of dtio_bind(),
 * and -EINVAL: the board is not a running system.
 */
typedef void dtio_report(void *opaque, const struct dtio_change *change,
			 bool undone);
int dtio_run_plan(const struct dtio_plan *plan, dtio_report *report,
		  void *opaque, char **error);

/*
 * Say to dtio what an administrator has to say of some devices before it takes them;
 * it is remembered until the system is restarted. What is false is not taken back.
 * -ENOENT: the driver is not there.
 */
int dtio_say(const struct dtio_board *board,
	     const struct dtio_host_device *device, bool assume_no_dma,
	     bool allow_no_reset, char **error);

/*
 * The devices that are to be bound whenever the system starts: a line for each in
 * /etc/dtio/devices of the board's system.
 */
#define DTIO_SAVED_FILE "/etc/dtio/devices"

struct dtio_saved {
	char *name;		/* device tree path, or the name of a PCI function */
	bool assume_no_dma, allow_no_reset;	/* to be said before */
	bool force;		/* whatever stands on it */
};

/* Without any if there is no such file; release with dtio_free_saved(). */
int dtio_read_saved(const struct dtio_board *board, struct dtio_saved **saved,
		    size_t *count, char **error);
void dtio_free_saved(struct dtio_saved *saved, size_t count);
/*
 * Adds the device or replaces its line; or removes the one of that name, which
 * need not be a device's. Comments and the other lines stay. The file is replaced
 * whole or left alone.
 */
int dtio_save(const struct dtio_board *board,
	      const struct dtio_saved *saved, char **error);
int dtio_forget(const struct dtio_board *board, const char *name,
		char **error);

/* The two ways to a VFIO device descriptor. */
enum dtio_entry {
	DTIO_ENTRY_GROUP,	/* /dev/vfio/GROUP in a type 1 container */
	DTIO_ENTRY_CDEV,	/* /dev/vfio/devices/NAME and /dev/iommu */
};

struct dtio_handle {
	enum dtio_entry entry;
	int device;		/* the descriptor all else is about */
	int group;		/* -1 if not of this entry */
	int container;
	int iommufd;
};

/* Open the device, attached to an address space with nothing mapped in it. */
int dtio_open(const struct dtio_host_device *device, enum dtio_entry entry,
	      struct dtio_handle *handle, char **error);
void dtio_close(struct dtio_handle *handle);

/*
 * What a device descriptor says of itself; @fd may come from dtio_open() or
 * from another process. Results with a pointer are the caller's to free().
 */
int dtio_get_device(int fd, struct dtio_device_info *info, char **error);

/* @areas may be NULL; it receives info->num_areas areas, or NULL for none. */
int dtio_get_region(int fd, uint32_t index, struct dtio_region_info *info,
		    struct dtio_mmap_area **areas, char **error);
int dtio_get_irq(int fd, uint32_t index, struct dtio_irq_info *info,
		 char **error);

/* -ENOENT if there is no such string, as an unnamed region has no name. */
int dtio_get_string(int fd, enum dtio_object object, uint32_t index,
		    enum dtio_string_kind kind, char **string, char **error);

/* -ENOENT if no device tree describes the device. */
int dtio_get_snapshot(int fd, void **fdt, size_t *size, char **error);

/*
 * What of a device's registers and interrupts can be passed on: one for each
 * entry of the node's "reg" and of its interrupts, and for each interrupt of a node
 * below it that goes along. The length of a region that cannot be passed on is 0. Of
 * regions, there are @address and @length; of interrupts, @usable, @edge, @repeated and
 * @same_as, of those of nodes below also @child and @index, and if they are guessed
 * also @controller. A PCI function has none of these: a guest finds them by itself.
 */
struct dtio_resources {
	bool is_function;	/* of PCI */
	uint8_t devfn;		/* its number on its bus: device << 3 | function */
	struct dtio_host_region *regions;
	size_t num_regions;
	struct dtio_host_irq *irqs;
	size_t num_irqs;
	struct dtio_host_irq *child_irqs;
	size_t num_child_irqs;
};

/* Of an open device; release with dtio_free_resources(). */
int dtio_get_resources(int fd, struct dtio_resources *resources, char **error);
void dtio_free_resources(struct dtio_resources *resources);

/*
 * A device tree, to be asked what dtio would say of a device without having it:
 * the one of the system below @sysroot, or a flattened one in a file.
 */
int dtio_read_tree(const char *sysroot, struct dtio_tree **tree, char **error);
int dtio_read_dtb(const char *file, struct dtio_tree **tree, char **error);
void dtio_free_tree(struct dtio_tree *tree);

/*
 * A rate that stands in for those which a device tree does not say. It says that
 * of a provider with "clock-frequency"; one that is not enabled has none.
 */
#define DTIO_ASSUMED_RATE 100000000

/*
 * The snapshot and the resources that dtio would give of the node at @path.
 * -ENOENT if there is no such node.
 */
int dtio_make_snapshot(struct dtio_tree *tree, const char *path, void **fdt,
		       size_t *size, char **error);
int dtio_guess_resources(const struct dtio_tree *tree, const char *path,
			 struct dtio_resources *resources, char **error);

#ifdef __cplusplus
}
#endif

#endif /* LIBDTIO_H */
