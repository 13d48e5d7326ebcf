/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * libdtio: find the devices that this system's device tree describes, hand them
 * to dtio and back, open them, and ask an open one what it is, or a device tree
 * what dtio would say of one.
 *
 * A program that uses a struct dtio_tree needs libfdt.
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

#define LIBDTIO_VERSION "0.1.0"

/* An entry of a node's "reg", as an address that the CPU uses. */
struct dtio_host_region {
	uint64_t address;
	uint64_t length;
};

/*
 * A device as the running system shows it to everybody: from sysfs and the
 * device tree, without opening it. Text that the system does not have is NULL.
 */
struct dtio_host_device {
	char *name;			/* on its bus: "30880000.serial" */
	char *bus;			/* "platform" or "amba" */
	char *dt_path;			/* "/soc@0/bus@30800000/..." */
	char **compatible;		/* ends with NULL */
	char *driver;
	char *driver_override;
	char *iommu_group;		/* its number */
	char *vfio_name;		/* "vfio0": /dev/vfio/devices/vfio0 */
	char *dma;			/* verdicts of dtio, if it has the device */
	char *reset;
	struct dtio_host_region *regions;
	size_t num_regions;
	size_t num_irqs;		/* entries of "interrupts" */
	pid_t *users;			/* processes that have it open, as */
	size_t num_users;		/* far as the caller may look */
};

struct dtio_host_list {
	char *sysroot;
	bool has_device_tree;
	struct dtio_host_device *devices;	/* by address, then by path */
	size_t num_devices;
};

/*
 * List the devices of the system below the directory @sysroot, which is "" for
 * the running one. A system without a device tree is no error: the list is
 * empty and says so.
 */
int dtio_list_devices(const char *sysroot, struct dtio_host_list **list,
		      char **error);
/*
 * The same with no device but the one that @name names, by name or by device
 * tree path; the list is empty if there is none. Takes far less than all.
 */
int dtio_list_device(const char *sysroot, const char *name,
		     struct dtio_host_list **list, char **error);
void dtio_free_list(struct dtio_host_list *list);

/* By name or by device tree path; NULL if there is none. */
const struct dtio_host_device *
dtio_find_device(const struct dtio_host_list *list, const char *name);

/* Whether dtio has the device. */
bool dtio_is_bound(const struct dtio_host_device *device);

/*
 * Take the device from its driver and give it to dtio, or undo that: the kernel
 * picks the device's driver again. If a step fails, those before it are undone.
 * @device is as it was listed; list again to see what became of it.
 */
int dtio_bind(const struct dtio_host_list *list,
	      const struct dtio_host_device *device, char **error);
int dtio_release(const struct dtio_host_list *list,
		 const struct dtio_host_device *device, char **error);

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

/* An entry of a node's interrupts. */
struct dtio_host_irq {
	bool usable;		/* it can be passed on */
	bool edge;		/* otherwise it is a level */
};

/*
 * What of a device's registers and interrupts can be passed on: one for each
 * entry of the node's "reg" and of its interrupts. The length of a region that
 * cannot be passed on is 0.
 */
struct dtio_resources {
	struct dtio_host_region *regions;
	size_t num_regions;
	struct dtio_host_irq *irqs;
	size_t num_irqs;
};

/* Of an open device; release with dtio_free_resources(). */
int dtio_get_resources(int fd, struct dtio_resources *resources, char **error);
void dtio_free_resources(struct dtio_resources *resources);

/*
 * A device tree, to be asked what dtio would say of a device without having it:
 * the one of the system below @sysroot, or a flattened one in a file.
 */
struct dtio_tree;

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
