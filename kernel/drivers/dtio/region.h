/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Regions: a row of the region table, and what is done with one.
 */
#ifndef DTIO_REGION_H
#define DTIO_REGION_H

#include <linux/bits.h>
#include <linux/cache.h>
#include <linux/mm_types.h>
#include <linux/types.h>
#include <uapi/linux/dtio.h>

struct device;
struct device_node;
struct dtio_device;
struct resource;
struct vfio_device;
struct vm_area_struct;

/* A region's index is kept above this bit of the file offset, as VFIO does. */
#define DTIO_OFFSET_SHIFT	40
#define DTIO_INDEX_TO_OFFSET(index)	((u64)(index) << DTIO_OFFSET_SHIFT)
#define DTIO_OFFSET_TO_INDEX(offset)	((u64)(offset) >> DTIO_OFFSET_SHIFT)
#define DTIO_OFFSET_MASK		(BIT_ULL(DTIO_OFFSET_SHIFT) - 1)

/**
 * struct dtio_mmap_verdict - whether a region can be mapped
 * @reason: why not, or %DTIO_MMAP_OK
 * @owner: what is in the way if @reason is %DTIO_MMAP_SHARED_PAGE, otherwise NULL;
 *         lives as long as the device is bound
 */
struct dtio_mmap_verdict {
	enum dtio_mmap_reason reason;
	const char *owner;
};

/**
 * struct dtio_reserved - what the device tree says of reserved memory
 * @address: physical address
 * @length: in bytes; 0 if the system has no such memory
 * @memory: how it is mapped
 * @mmap: whether it can be mapped
 */
struct dtio_reserved {
	phys_addr_t address;
	u64 length;
	enum dtio_memory memory;
	struct dtio_mmap_verdict mmap;
};

/**
 * struct dtio_region - one row of the region table
 * @type: what the region holds
 * @memory: how it is mapped
 * @access: DTIO_REGION_*
 * @vfio_flags: what of it a VFIO user is told, VFIO_REGION_INFO_FLAG_*
 * @narrowest: the least width of an access, in bytes
 * @widest: the greatest
 * @single: bit n is set if n bytes of registers can be one access
 * @mmap: whether it can be mapped
 * @np: the node that it comes from, the device's or one below, which is held; or NULL
 * @dt_index: entry of that node's property that it comes from
 * @name: entry of "reg-names", or NULL
 * @address: physical address
 * @length: in bytes
 * @mappable: how much of it can be mapped, in bytes: whole pages, or 0
 * @prot_keep: the bits of a mapping's protection that its memory type leaves
 * @prot_set: the bits of it that its memory type sets
 * @base: the kernel's mapping of registers, or NULL if the kernel does not access
 *        them
 */
struct dtio_region {
	enum dtio_region_type type;
	enum dtio_memory memory;
	u32 access;
	u32 vfio_flags;
	u32 narrowest;
	u32 widest;
	u32 single;
	struct dtio_mmap_verdict mmap;
	struct device_node *np;
	u32 dt_index;
	const char *name;
	phys_addr_t address;
	u64 length;
	u64 mappable;
	pgprot_t prot_keep;
	pgprot_t prot_set;
	void __iomem *base;
} ____cacheline_aligned;

/* region.c */
int dtio_regions_init(struct dtio_device *dtio);
void dtio_regions_release(struct dtio_device *dtio);
int dtio_region_length(struct dtio_device *dtio,
		       const struct dtio_region *region, u64 *length);

/* registers.c */
int dtio_region_init(struct device *dev, struct dtio_region *region,
		     struct device_node *np, unsigned int index,
		     const struct resource *res);

/* child-region.c */
unsigned int dtio_child_regions_count(struct dtio_device *dtio);
int dtio_child_regions_init(struct dtio_device *dtio);
void dtio_child_regions_drop(struct dtio_device *dtio, struct device_node *np,
			     const char *property);
bool dtio_has_child_region(struct dtio_device *dtio, struct device_node *np);

/* access.c */
ssize_t dtio_region_read(struct vfio_device *vdev, char __user *buf,
			 size_t count, loff_t *ppos);
ssize_t dtio_region_write(struct vfio_device *vdev, const char __user *buf,
			  size_t count, loff_t *ppos);

/* mapping.c */
int dtio_region_mmap(struct vfio_device *vdev, struct vm_area_struct *vma);
void dtio_region_allow_mmap(struct dtio_region *region);
void dtio_regions_open(struct dtio_device *dtio);
void dtio_regions_close(struct dtio_device *dtio);
void dtio_regions_revoke(struct dtio_device *dtio, bool host);
void dtio_regions_restore(struct dtio_device *dtio, bool accessible);

/* reserved.c */
unsigned int dtio_reserved_count(struct device *dev);
int dtio_reserved_get(struct device *dev, unsigned int index,
		      struct dtio_reserved *reserved);
int dtio_reserved_clear(struct dtio_device *dtio);

/* pages.c */
int dtio_pages_claim(struct device *dev, u64 start, u64 length);
int dtio_pages_verdict(struct device *dev, struct device_node *np, u64 start,
		       u64 length, struct dtio_mmap_verdict *verdict);

#endif /* DTIO_REGION_H */
