/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * libdtio: find the devices that a system's device tree describes, hand them to dtio
 * and back, open them, and ask an open one what it is.
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

/* What the library makes has no fields but is asked by functions. */
struct dtio_board;
struct dtio_host_device;
struct dtio_plan;
struct dtio_saved;

/*
 * The parts of a device, and a change of a plan, have fields. Programs get each by a
 * pointer, and none but the library makes them: a later version may add fields at the
 * end. So a program neither copies one whole nor steps from one to the next.
 */

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
	/*
	 * The node below the device's that has it, and which entry of "reg" it is there;
	 * NULL: the device's own, at the place that it has here
	 */
	const char *child;
	uint32_t index;
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
	/* The one that the provider is, or is part of; NULL: it is no device's */
	const struct dtio_host_device *device;
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

/* By what else a device is known. */
enum dtio_name_kind {
	DTIO_NAME_ALIAS,	/* in "/aliases" of the device tree: "serial1" */
	DTIO_NAME_TERMINAL,	/* "ttymxc1" */
	DTIO_NAME_NETWORK,	/* an interface, "eth0" */
	DTIO_NAME_BLOCK,	/* a disk, "mmcblk2" */
	DTIO_NAME_OTHER,	/* "i2c-3", "rtc0" */
};

struct dtio_host_name {
	enum dtio_name_kind kind;
	const char *name;
};

/* What of this system stands and falls with a device. */
enum dtio_use_kind {
	DTIO_USE_CONSOLE,	/* @what: its terminal, "ttymxc1" */
	DTIO_USE_MOUNT,		/* where it is mounted, "/home" */
	DTIO_USE_SWAP,		/* the block device, "/dev/mmcblk2p3" */
	DTIO_USE_NETWORK,	/* an interface that is up, "eth0" */
	DTIO_USE_WATCHDOG,	/* one that is running, "watchdog0" */
	DTIO_USE_DISPLAY,	/* a connector in use, "card0-HDMI-A-1", or "fb0" */
	DTIO_USE_TERMINAL,	/* one that @process has open, "ttymxc2" */
	/* Where @process has it mounted, and the caller, in another namespace, has not */
	DTIO_USE_OTHER_MOUNT,
	/* An interface that is up, through which the caller is logged in, "eth0" */
	DTIO_USE_LOGIN,
};

struct dtio_host_use {
	enum dtio_use_kind kind;
	const char *what;
	pid_t process;		/* 0: none in particular */
	const char *command;	/* its, as in /proc/PID/comm; NULL: not known */
};

/* Where what is known of a board comes from. */
enum dtio_source {
	DTIO_SOURCE_SYSTEM,	/* sysfs, procfs */
	DTIO_SOURCE_DUMP,	/* the same, recorded before */
	DTIO_SOURCE_DTB,	/* a device tree and nothing else */
	/* Servers, of devices that other processes serve (dtio-ls --connect) */
	DTIO_SOURCE_SERVED,
};

/*
 * Read the board that is the system below the directory @sysroot, which is ""
 * for the running one. A system without a device tree is no error: it has no
 * devices but PCI functions, and the board says so. What processes have to do with
 * devices is known as far as the caller may look.
 */
int dtio_read_board(const char *sysroot, struct dtio_board **board,
		    char **error);
/*
 * The same with no device but the one that @name names, by name or by device
 * tree path; without it if there is none. Takes far less than all: what has to
 * do with other devices is left out (its parent, references, consumers, who shares
 * regions and interrupts), as are uses and modules.
 */
int dtio_read_device(const char *sysroot, const char *name,
		     struct dtio_board **board, char **error);
/*
 * The board that the flattened device tree in @file describes, "-" being the standard
 * input: with the devices
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

/*
 * What is asked of a board, and of a device below, belongs to the board: nothing of it
 * is to be freed. A number that is beyond the end, of whatever there may be several,
 * gives NULL.
 */
enum dtio_source dtio_board_source(const struct dtio_board *board);
/* The sysroot, "" for this system; or the file. */
const char *dtio_board_origin(const struct dtio_board *board);
bool dtio_board_has_device_tree(const struct dtio_board *board);
/* Whether all could be read: nothing was closed to the reader, or to a dump's writer. */
bool dtio_board_as_root(const struct dtio_board *board);
/* false: of the device tree there is only what one device takes; see dtio_read_device(). */
bool dtio_board_is_whole(const struct dtio_board *board);
/* Those of dtio's drivers that are loaded: a bit for each, 1 << DTIO_BUS_*. */
unsigned int dtio_board_drivers(const struct dtio_board *board);
/* Parameters of dtio-pci; false if it is not loaded. */
bool dtio_board_disable_denylist(const struct dtio_board *board);
bool dtio_board_require_reset(const struct dtio_board *board);
/*
 * Parameters of VFIO's container and of iommufd: whether those of the two that are loaded
 * open devices of which nothing is known that would keep them from raising interrupts of
 * others. false if none is loaded, or it is not known, as from a device tree alone.
 */
bool dtio_board_allow_unsafe_interrupts(const struct dtio_board *board);
/* What the device tree calls it; NULL: none said. */
const char *dtio_board_model(const struct dtio_board *board);
/* The release of its kernel; NULL: not known. */
const char *dtio_board_kernel(const struct dtio_board *board);
/* In bytes; of a device tree alone, what most kernels have. */
size_t dtio_board_page_size(const struct dtio_board *board);
/* By address, then by path; behind them PCI functions, by name. */
size_t dtio_board_num_devices(const struct dtio_board *board);
const struct dtio_host_device *
dtio_board_device(const struct dtio_board *board, size_t number);
/* The number by which dtio_board_device() gives the device, which is the board's. */
size_t dtio_board_index(const struct dtio_board *board,
			const struct dtio_host_device *device);

/*
 * A device as the running system shows it to everybody: from sysfs and the
 * device tree, without opening it. What the system does not have, or a device
 * tree alone does not tell, is NULL, and there is none of what there may be several.
 */
/* On its bus: "30880000.serial". */
const char *dtio_device_name(const struct dtio_host_device *device);
/* "platform", "amba" or "pci". */
const char *dtio_device_bus(const struct dtio_host_device *device);
/* Its node's path; NULL: a PCI function that has none. */
const char *dtio_device_dt_path(const struct dtio_host_device *device);
/* Below /sys: "devices/platform/..."; NULL: not known. */
const char *dtio_device_sysfs_path(const struct dtio_host_device *device);
/* What it is, the most specific first. */
size_t dtio_device_num_compatible(const struct dtio_host_device *device);
const char *dtio_device_compatible(const struct dtio_host_device *device,
				   size_t number);
/* The device above it; NULL: none. */
const struct dtio_host_device *
dtio_device_parent(const struct dtio_host_device *device);
/* The driver that has it; NULL: none. */
const char *dtio_device_driver(const struct dtio_host_device *device);
/* Whether that driver does not let go of devices. */
bool dtio_device_driver_stays(const struct dtio_host_device *device);
/* The only driver that may have it; NULL: any. */
const char *dtio_device_driver_override(const struct dtio_host_device *device);
/* Those that modprobe would load for it. */
size_t dtio_device_num_names(const struct dtio_host_device *device);
const struct dtio_host_name *
dtio_device_other_name(const struct dtio_host_device *device, size_t number);
size_t dtio_device_num_modules(const struct dtio_host_device *device);
const char *dtio_device_module(const struct dtio_host_device *device,
			       size_t number);
/*
 * The group's number; NULL: it is in none. Of a device tree alone, which devices will be
 * in one group is known, and numbers are the library's own.
 */
const char *dtio_device_iommu_group(const struct dtio_host_device *device);
/* "vfio0", which is /dev/vfio/devices/vfio0; NULL: it has none. */
const char *dtio_device_vfio_name(const struct dtio_host_device *device);
/* What keeps its DMA in bounds, and how it is reset; NULL: dtio does not have it. */
const char *dtio_device_dma(const struct dtio_host_device *device);
const char *dtio_device_reset(const struct dtio_host_device *device);
/*
 * What dtio's driver said when it was last to take the device: "ready" and
 * "ready, but ..." if it has it, "refused: ..." with what to do about it,
 * "waits ..."; NULL: nothing, or another driver has had it since.
 */
const char *dtio_device_verdict(const struct dtio_host_device *device);
/*
 * Why the system stands on it, as a phrase after "it": "is a clock controller"; NULL: it
 * does not, for all that is known.
 */
const char *dtio_device_system(const struct dtio_host_device *device);
/* The driver refuses it whatever is said to it. */
bool dtio_device_is_never_given(const struct dtio_host_device *device);
/* What the administrator has said to dtio of it: DTIO_OVERRIDE_*. */
unsigned int dtio_device_overrides(const struct dtio_host_device *device);
/*
 * The overrides for its kind, from the files of DTIO_KINDS_FOLDER: DTIO_OVERRIDE_*, and
 * in *@file, unless @file is NULL, the first file that has some; NULL: none. Those that
 * are not among dtio_device_overrides() yet are set when dtio is given the device.
 */
unsigned int dtio_device_kind_overrides(const struct dtio_host_device *device,
					const char **file);
/* Of a PCI function: vendor << 16 | device; 0: not known, or of another bus. */
uint32_t dtio_device_pci_id(const struct dtio_host_device *device);
/*
 * Its class: base class << 16 | subclass << 8 | programming interface; 0: not known, or
 * of another bus.
 */
uint32_t dtio_device_pci_class(const struct dtio_host_device *device);
/* Whether it is a PCI bridge. */
bool dtio_device_is_bridge(const struct dtio_host_device *device);
/* The name of the function whose virtual one it is; NULL: none's. */
const char *dtio_device_physfn(const struct dtio_host_device *device);
/* Virtual functions that it has, and may have. */
uint32_t dtio_device_num_vfs(const struct dtio_host_device *device);
uint32_t dtio_device_total_vfs(const struct dtio_host_device *device);
/* Ways to reset a PCI function, as sysfs has them; "": none, NULL: not known. */
const char *dtio_device_reset_method(const struct dtio_host_device *device);
size_t dtio_device_num_regions(const struct dtio_host_device *device);
const struct dtio_host_region *
dtio_device_region(const struct dtio_host_device *device, size_t number);
/*
 * Registers beside these of nodes below that are part of it: that are no devices, or
 * those of the driver that would lose it.
 */
size_t dtio_device_num_child_regions(const struct dtio_host_device *device);
const struct dtio_host_region *
dtio_device_child_region(const struct dtio_host_device *device, size_t number);
/* Entries of "interrupts", or ways in which a PCI function interrupts. */
size_t dtio_device_num_irqs(const struct dtio_host_device *device);
const struct dtio_host_irq *
dtio_device_irq(const struct dtio_host_device *device, size_t number);
/*
 * Interrupts of nodes below that are part of it: that are no devices, or those of
 * the driver that would lose it.
 */
size_t dtio_device_num_child_irqs(const struct dtio_host_device *device);
const struct dtio_host_irq *
dtio_device_child_irq(const struct dtio_host_device *device, size_t number);
size_t dtio_device_num_references(const struct dtio_host_device *device);
const struct dtio_host_reference *
dtio_device_reference(const struct dtio_host_device *device, size_t number);
size_t dtio_device_num_consumers(const struct dtio_host_device *device);
const struct dtio_host_consumer *
dtio_device_consumer(const struct dtio_host_device *device, size_t number);
size_t dtio_device_num_uses(const struct dtio_host_device *device);
const struct dtio_host_use *
dtio_device_use(const struct dtio_host_device *device, size_t number);
/* As far as the caller may look. */
size_t dtio_device_num_users(const struct dtio_host_device *device);
const struct dtio_host_user *
dtio_device_user(const struct dtio_host_device *device, size_t number);

/*
 * By what somebody calls it: name on its bus, device tree path, alias or other name,
 * label of the tree's source, node name ("serial@30890000") or address. NULL if no device answers to that, or
 * several do.
 */
const struct dtio_host_device *
dtio_find_device(const struct dtio_board *board, const char *name);

/* By a part of these that no other device has; for looking, not for taking */
const struct dtio_host_device *
dtio_find_by_part(const struct dtio_board *board, const char *part);

/* Why there was none, in one line; free() it. NULL for want of memory. */
char *dtio_explain_missing(const struct dtio_board *board, const char *name);

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
 * virtual functions, which go with the driver; with -EPERM, unless @force, if that
 * would take the root file system, end the caller's login or have a watchdog reset the
 * board; -ENOENT: the driver is not there, or one that would lose a device does not let go.
 * Devices that have been bound or released already are left out; a plan may have no
 * changes. The board has to outlive the plan.
 */
int dtio_plan_bind(const struct dtio_board *board,
		   const struct dtio_host_device *const *devices, size_t count,
		   bool force, struct dtio_plan **plan, char **error);
int dtio_plan_release(const struct dtio_board *board,
		      const struct dtio_host_device *const *devices,
		      size_t count, bool force, struct dtio_plan **plan,
		      char **error);
/* In the order in which they are completed; NULL beyond the end. */
size_t dtio_plan_num_changes(const struct dtio_plan *plan);
const struct dtio_change *dtio_plan_change(const struct dtio_plan *plan,
					   size_t number);
void dtio_free_plan(struct dtio_plan *plan);

/*
 * Carry the plan out, or all of it back if a step fails: drivers and
 * driver_override are then as they were. @report may be NULL; it is called for
 * each change that has happened, with the driver that the device has got, also for
 * one that the kernel took along unplanned; and, with @undone, for each device that
 * has its former driver back after a failure. Errors are those of dtio_bind(),
 * and -EINVAL: the board is not a running system. Signals that end programs (SIGHUP,
 * SIGINT, SIGTERM) are held back in the calling thread until then; if one comes before
 * the last step, all is undone: -EINTR.
 */
typedef void dtio_report(void *opaque, const struct dtio_change *change,
			 bool undone);
int dtio_run_plan(const struct dtio_plan *plan, dtio_report *report,
		  void *opaque, char **error);

/*
 * Wait until no other program is handing devices about in the system below @sysroot.
 * Returns a descriptor, which keeps others waiting until it is closed, or a negative
 * errno. To be called before the board is read for which a plan is made.
 */
int dtio_lock(const char *sysroot, char **error);

/*
 * What an administrator has to say of some devices before dtio takes them. Overrides are
 * bits of a mask; later versions may know more of them.
 */
enum dtio_override {
	DTIO_OVERRIDE_ASSUME_NO_DMA = 1 << 0,	/* it does no DMA */
	DTIO_OVERRIDE_ALLOW_NO_RESET = 1 << 1,	/* it need not be reset */
	/* It is to be bound whatever stands on it: for those that are saved */
	DTIO_OVERRIDE_FORCE = 1 << 2,
};

/*
 * Say @overrides to dtio's driver, which keeps them until the system is restarted; those
 * that are not set are not taken back, and DTIO_OVERRIDE_FORCE is nothing to a driver.
 * -EINVAL: this library does not know one of them. -ENOENT: the driver is not there.
 */
int dtio_set_overrides(const struct dtio_board *board,
	     const struct dtio_host_device *device, unsigned int overrides,
	     char **error);

/*
 * Overrides for whole kinds of device are in the files of this folder of the board's
 * system whose names end with ".conf": a line is a compatible string, and then
 * assume_no_dma, allow_no_reset or both, for all devices whose first compatible string
 * that is. Reading a system's board fails with -EINVAL, -EPERM, -ELOOP or -EFBIG, and the
 * file and line in *@error, if a line cannot be understood, or its kind is known to do
 * DMA or is never given away.
 */
#define DTIO_KINDS_FOLDER "/etc/dtio"

/*
 * The devices that are to be bound whenever the system starts: a line for each in
 * /etc/dtio/devices of the board's system.
 */
#define DTIO_SAVED_FILE "/etc/dtio/devices"

/* There are none if there is no such file. */
int dtio_read_saved(const struct dtio_board *board, struct dtio_saved **saved,
		    char **error);
void dtio_free_saved(struct dtio_saved *saved);
size_t dtio_saved_num_devices(const struct dtio_saved *saved);
/* A device tree path, or the name of a PCI function; NULL beyond the end. */
const char *dtio_saved_name(const struct dtio_saved *saved, size_t number);
/* What is to be said of it before: DTIO_OVERRIDE_*; 0 beyond the end. */
unsigned int dtio_saved_overrides(const struct dtio_saved *saved, size_t number);
/*
 * Adds the device or replaces its line; or removes the one of that name, which
 * need not be a device's. Comments and the other lines stay. The file is replaced
 * whole or left alone. -EINVAL: a word that this library does not know.
 */
int dtio_save(const struct dtio_board *board, const char *name,
	      unsigned int overrides, char **error);
int dtio_forget(const struct dtio_board *board, const char *name,
		char **error);

/* The two ways to a VFIO device descriptor. */
enum dtio_entry {
	DTIO_ENTRY_GROUP,	/* /dev/vfio/GROUP in a type 1 container */
	DTIO_ENTRY_CDEV,	/* /dev/vfio/devices/NAME and /dev/iommu */
};

/* A program has room for it: it stays as it is. */
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

#ifdef __cplusplus
}
#endif

#endif /* LIBDTIO_H */
