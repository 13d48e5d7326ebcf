// SPDX-License-Identifier: GPL-2.0-only
/*
 * Regions: the table of them, read and write, and mappings that can be revoked.
 *
 * Any page of a mapping can be taken away at any time: the next touch asks for
 * it again, waits while the device is in reset, and gets SIGBUS if the device is
 * gone. A page is mapped only if every byte in it belongs to the device.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/mm.h>
#include <linux/of.h>
#include <linux/property.h>
#include <linux/rcupdate.h>
#include <linux/sched/mm.h>
#include <linux/sizes.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "compat.h"
#include "dtio.h"
#include "trace.h"

/* How much is moved between the device and user memory at a time. */
#define DTIO_BOUNCE_SIZE	256

/* Mappings up to this length are filled when they are made. */
#define DTIO_FILL_MAX		SZ_256K

/* In the place of @mapper, while no mapping may be filled. */
#define DTIO_NO_MAPPER		((struct mm_struct *)ERR_PTR(-EAGAIN))

/* "reg-io-width" (devicetree schema reg-io-width.yaml) leaves one width. */
static void dtio_region_set_widths(struct dtio_region *region,
				   struct device *dev)
{
	u32 width;

	region->narrowest = 1;
	region->widest = 4;
	if (device_property_read_u32(dev, "reg-io-width", &width))
		return;
	if (!is_power_of_2(width) || width > 8) {
		dev_warn(dev, "reg-io-width = <%u> is not a width; ignored\n",
			 width);
		return;
	}
	region->narrowest = width;
	region->widest = width;
}

static int dtio_region_init_memory(struct dtio_device *dtio,
				   struct dtio_region *region,
				   const struct resource *res)
{
	struct device *dev = dtio->vdev.dev;
	u32 width;
	int ret;

	region->type = DTIO_REGION_MMIO;
	/* Set for prefetchable memory space, by what "ranges" says of it. */
	region->memory = res->flags & IORESOURCE_PREFETCH ?
				 DTIO_MEMORY_WRITE_COMBINE : DTIO_MEMORY_DEVICE;
	region->access = DTIO_REGION_READ | DTIO_REGION_WRITE;
	dtio_region_set_widths(region, dev);

	ret = dtio_pages_claim(dev, res->start, region->length);
	if (ret == -EBUSY)
		dev_err(dev, "refused: somebody else holds part of %pR, see /proc/iomem\n",
			res);
	if (ret)
		return ret;

	region->base = devm_ioremap(dev, res->start, region->length);
	if (!region->base)
		return dev_err_probe(dev, -ENOMEM, "cannot map %pR\n", res);
	for (width = region->narrowest; width <= region->widest; width *= 2)
		region->single |= BIT(width);

	return dtio_pages_verdict(dtio, region);
}

static int dtio_region_init(struct dtio_device *dtio, unsigned int index,
			    const struct resource *res)
{
	struct dtio_region *region = &dtio->regions[index];
	const char *name;

	region->dt_index = index;
	region->address = res->start;
	region->length = resource_size(res);
	if (!of_property_read_string_index(dtio->vdev.dev->of_node, "reg-names",
					   index, &name))
		region->name = name;

	if (resource_type(res) == IORESOURCE_MEM && region->length)
		return dtio_region_init_memory(dtio, region, res);

	region->type = resource_type(res) == IORESOURCE_IO ? DTIO_REGION_PIO :
							     DTIO_REGION_MMIO;
	region->mmap_reason = DTIO_MMAP_NOT_MEMORY;
	return 0;
}

/**
 * dtio_regions_init - fill the region table and claim the device's windows
 * @dtio: the device
 *
 * Return: 0, or a negative errno with the reason logged.
 */
int dtio_regions_init(struct dtio_device *dtio)
{
	struct device *dev = dtio->vdev.dev;
	unsigned int count = 0, reserved = dtio_reserved_count(dtio);
	struct dtio_region *snapshot;
	struct resource res;
	unsigned int i;
	int ret;

	while (!dtio->bus->get_resource(dev, count, &res))
		count++;

	dtio->regions = kcalloc(count + reserved + 1, sizeof(*dtio->regions),
				GFP_KERNEL);
	if (!dtio->regions)
		return -ENOMEM;

	for (i = 0; i < count; i++) {
		ret = dtio->bus->get_resource(dev, i, &res);
		if (!ret)
			ret = dtio_region_init(dtio, i, &res);
		if (ret)
			return ret;
	}

	for (i = 0; i < reserved; i++) {
		ret = dtio_reserved_init(dtio, &dtio->regions[count + i], i);
		if (ret)
			return ret;
	}

	/* Its length is known when it has been made, see dtio_region_length(). */
	snapshot = &dtio->regions[count + reserved];
	snapshot->type = DTIO_REGION_DT_SNAPSHOT;
	snapshot->memory = DTIO_MEMORY_CACHED;
	snapshot->access = DTIO_REGION_READ;
	snapshot->narrowest = 1;
	snapshot->widest = 8;
	snapshot->mmap_reason = DTIO_MMAP_NOT_MEMORY;
	snapshot->dt_index = DTIO_NO_INDEX;

	dtio->num_regions = count + reserved + 1;
	return 0;
}

/**
 * dtio_region_length - length of a region
 * @dtio: the device
 * @region: the region
 * @length: where to put it, in bytes
 *
 * Return: 0, or a negative errno if the snapshot cannot be made.
 */
int dtio_region_length(struct dtio_device *dtio,
		       const struct dtio_region *region,
		       u64 *length)
{
	int ret;

	if (region->type == DTIO_REGION_DT_SNAPSHOT) {
		ret = dtio_snapshot_get(dtio);
		if (ret)
			return ret;
		*length = dtio->snapshot.length;
		return 0;
	}
	*length = region->length;
	return 0;
}

/**
 * dtio_regions_open - let the user at the registers, on open
 * @dtio: the device
 */
void dtio_regions_open(struct dtio_device *dtio)
{
	/* No lock: nobody has the device yet. */
	WRITE_ONCE(dtio->accessible, true);
	WRITE_ONCE(dtio->mapper, NULL);
}

/* From here on no mapping is filled. Whose were until now, with a reference. */
static struct mm_struct *dtio_regions_end_filling(struct dtio_device *dtio)
{
	struct mm_struct *mapper = xchg(&dtio->mapper, DTIO_NO_MAPPER);

	return mapper == DTIO_NO_MAPPER ? NULL : mapper;
}

/**
 * dtio_regions_close - undo dtio_regions_open()
 * @dtio: the device
 */
void dtio_regions_close(struct dtio_device *dtio)
{
	struct mm_struct *mapper = dtio_regions_end_filling(dtio);

	/* No lock: nobody has the device any more, and so no mapping of it. */
	WRITE_ONCE(dtio->accessible, false);
	if (mapper)
		mmdrop(mapper);
}

/*
 * A mapping that is filled while it is being made cannot be found by its offset
 * in the file before it is complete. Stop filling and wait until it is.
 */
static void dtio_regions_settle(struct dtio_device *dtio)
{
	struct mm_struct *mapper = dtio_regions_end_filling(dtio);

	if (!mapper)
		return;
	if (mmget_not_zero(mapper)) {
		/* Mappings are made with the lock held for writing. */
		mmap_read_lock(mapper);
		mmap_read_unlock(mapper);
		mmput(mapper);
	}
	mmdrop(mapper);
}

/**
 * dtio_regions_revoke - keep everybody off the device's registers
 * @dtio: the device
 *
 * Takes all mappings away and waits for accesses under way. From here until
 * dtio_regions_restore(), readers, writers and page faults wait.
 */
void dtio_regions_revoke(struct dtio_device *dtio)
{
	dtio_regions_settle(dtio);
	down_write(&dtio->access_lock);
	WRITE_ONCE(dtio->accessible, false);
	/* A guest's reset waits for this, so not for the next few ticks. */
	synchronize_rcu_expedited();
	unmap_mapping_range(dtio->vdev.inode->i_mapping, 0, 0, true);
	trace_dtio_revoke(dtio->vdev.dev);
}

/**
 * dtio_regions_restore - end what dtio_regions_revoke() began
 * @dtio: the device
 * @accessible: whether accesses work from now on; if not, read and write fail
 *              and a touched mapping gets SIGBUS
 */
void dtio_regions_restore(struct dtio_device *dtio, bool accessible)
{
	WRITE_ONCE(dtio->accessible, accessible);
	if (accessible)
		WRITE_ONCE(dtio->mapper, NULL);
	up_write(&dtio->access_lock);
}

/*
 * Registers are read and written under RCU, which costs next to nothing: until
 * dtio_access_end() the device stays powered and out of reset. While somebody
 * resets the device, wait for that. False: the device is gone.
 */
static bool dtio_access_begin(struct dtio_device *dtio)
{
	for (;;) {
		bool accessible;

		rcu_read_lock();
		if (likely(READ_ONCE(dtio->accessible))) {
			/* For sparse, which cannot see who ends it. */
			__release(RCU);
			return true;
		}
		rcu_read_unlock();

		down_read(&dtio->access_lock);
		accessible = dtio->accessible;
		up_read(&dtio->access_lock);
		if (!accessible)
			return false;
	}
}

static void dtio_access_end(void)
{
	__acquire(RCU);
	rcu_read_unlock();
}

/* The widest access that is aligned at @offset and not longer than @length. */
static unsigned int dtio_region_width(const struct dtio_region *region,
				      u64 offset, size_t length)
{
	unsigned int width = 1U << __ffs((unsigned int)offset | region->widest);

	while (width > length)
		width /= 2;
	return width;
}

static void dtio_region_transfer_in(const struct dtio_region *region, u64 offset,
				    u8 *data, size_t length)
{
	while (length) {
		unsigned int width = dtio_region_width(region, offset, length);
		size_t run = width == region->widest ? length / width : 1;
		void __iomem *reg = region->base + offset;

		offset += run * width;
		length -= run * width;
		for (; run; run--, reg += width, data += width) {
			switch (width) {
#ifdef readq
			case 8:
				*(__le64 *)data = cpu_to_le64(readq_relaxed(reg));
				break;
#endif
			case 4:
				*(__le32 *)data = cpu_to_le32(readl_relaxed(reg));
				break;
			case 2:
				*(__le16 *)data = cpu_to_le16(readw_relaxed(reg));
				break;
			default:
				*data = readb_relaxed(reg);
				break;
			}
		}
	}
	/* As readl() has it, once for all: what the user reads next is newer. */
	rmb();
}

static void dtio_region_transfer_out(const struct dtio_region *region,
				     u64 offset, const u8 *data, size_t length)
{
	/* As writel() has it, once for all: what the user wrote is out. */
	wmb();
	while (length) {
		unsigned int width = dtio_region_width(region, offset, length);
		size_t run = width == region->widest ? length / width : 1;
		void __iomem *reg = region->base + offset;

		offset += run * width;
		length -= run * width;
		for (; run; run--, reg += width, data += width) {
			switch (width) {
#ifdef writeq
			case 8:
				writeq_relaxed(le64_to_cpup((__le64 *)data), reg);
				break;
#endif
			case 4:
				writel_relaxed(le32_to_cpup((__le32 *)data), reg);
				break;
			case 2:
				writew_relaxed(le16_to_cpup((__le16 *)data), reg);
				break;
			default:
				writeb_relaxed(*data, reg);
				break;
			}
		}
	}
}

/*
 * The registers are read into, or written from, memory of the kernel: user
 * memory may be a mapping of this very device, and its page fault would wait
 * for who revokes it, who waits for this.
 */
static int dtio_region_access(struct dtio_device *dtio,
			      const struct dtio_region *region, u64 offset,
			      u8 *data, size_t length, bool write)
{
	if (region->type == DTIO_REGION_DT_SNAPSHOT) {
		memcpy(data, dtio->snapshot.blob + offset, length);
		return 0;
	}

	if (!dtio_access_begin(dtio))
		return -EIO;
	if (region->data && write)
		memcpy(region->data + offset, data, length);
	else if (region->data)
		memcpy(data, region->data + offset, length);
	else if (write)
		dtio_region_transfer_out(region, offset, data, length);
	else
		dtio_region_transfer_in(region, offset, data, length);
	dtio_access_end();
	return 0;
}

static ssize_t dtio_region_rw(struct dtio_device *dtio,
			      const struct dtio_region *region, u64 offset,
			      char __user *buf, size_t count, bool write)
{
	/* Filled before it is read; zeroing it first would cost more than that. */
	u8 bounce[DTIO_BOUNCE_SIZE] __aligned(8) __uninitialized;
	size_t done = 0, left;
	u64 length;
	int ret;

	ret = dtio_region_length(dtio, region, &length);
	if (ret)
		return ret;

	if (offset > length || (write && offset == length))
		return -EINVAL;
	count = min_t(u64, count, length - offset);
	if ((offset | count) & (region->narrowest - 1))
		return -EINVAL;

	while (done < count) {
		/* Same alignment in the buffer as in the region. */
		size_t head = (offset + done) % sizeof(bounce);
		size_t chunk = min(count - done, sizeof(bounce) - head);

		if (write && copy_from_user(bounce + head, buf + done, chunk))
			return done ?: -EFAULT;
		ret = dtio_region_access(dtio, region, offset + done,
					 bounce + head, chunk, write);
		if (ret)
			return done ?: ret;
		left = write ? 0 : copy_to_user(buf + done, bounce + head, chunk);
		done += round_down(chunk - left, region->narrowest);
		if (left)
			return done ?: -EFAULT;
	}
	return done;
}

/* Most accesses are to one register: aligned, and of a width that it has. */
static bool dtio_region_is_one(const struct dtio_region *region, u64 offset,
			       size_t count)
{
	return count <= 8 && region->single & BIT(count) &&
	       !(offset & (count - 1)) && offset < region->length &&
	       count <= region->length - offset;
}

static int dtio_region_read_one(struct dtio_device *dtio,
				const struct dtio_region *region, u64 offset,
				char __user *buf, size_t width)
{
	void __iomem *reg = region->base + offset;
	u64 value;

	if (!dtio_access_begin(dtio))
		return -EIO;
	switch (width) {
#ifdef readq
	case 8:
		value = readq(reg);
		break;
#endif
	case 4:
		value = readl(reg);
		break;
	case 2:
		value = readw(reg);
		break;
	default:
		value = readb(reg);
		break;
	}
	dtio_access_end();

	switch (width) {
	case 8:
		return put_user(cpu_to_le64(value), (__le64 __user *)buf);
	case 4:
		return put_user(cpu_to_le32(value), (__le32 __user *)buf);
	case 2:
		return put_user(cpu_to_le16(value), (__le16 __user *)buf);
	default:
		return put_user((u8)value, (u8 __user *)buf);
	}
}

static int dtio_region_write_one(struct dtio_device *dtio,
				 const struct dtio_region *region, u64 offset,
				 const char __user *buf, size_t width)
{
	void __iomem *reg = region->base + offset;
	int ret = 0;
	u64 value;
	__le64 le64;
	__le32 le32;
	__le16 le16;
	u8 byte;

	switch (width) {
	case 8:
		ret = get_user(le64, (__le64 __user *)buf);
		value = le64_to_cpu(le64);
		break;
	case 4:
		ret = get_user(le32, (__le32 __user *)buf);
		value = le32_to_cpu(le32);
		break;
	case 2:
		ret = get_user(le16, (__le16 __user *)buf);
		value = le16_to_cpu(le16);
		break;
	default:
		ret = get_user(byte, (u8 __user *)buf);
		value = byte;
		break;
	}
	if (ret)
		return ret;

	if (!dtio_access_begin(dtio))
		return -EIO;
	switch (width) {
#ifdef writeq
	case 8:
		writeq(value, reg);
		break;
#endif
	case 4:
		writel(value, reg);
		break;
	case 2:
		writew(value, reg);
		break;
	default:
		writeb(value, reg);
		break;
	}
	dtio_access_end();
	return 0;
}

ssize_t dtio_region_read(struct vfio_device *vdev, char __user *buf,
			 size_t count, loff_t *ppos)
{
	struct dtio_device *dtio = to_dtio(vdev);
	struct dtio_region *region =
		dtio_region_get(dtio, DTIO_OFFSET_TO_INDEX(*ppos));
	u64 offset = *ppos & DTIO_OFFSET_MASK;
	ssize_t done;

	if (!region || !(region->access & DTIO_REGION_READ))
		return -EINVAL;

	if (dtio_region_is_one(region, offset, count))
		done = dtio_region_read_one(dtio, region, offset, buf, count) ?:
		       count;
	else
		done = dtio_region_rw(dtio, region, offset, buf, count, false);
	if (done > 0)
		*ppos += done;
	return done;
}

ssize_t dtio_region_write(struct vfio_device *vdev, const char __user *buf,
			  size_t count, loff_t *ppos)
{
	struct dtio_device *dtio = to_dtio(vdev);
	struct dtio_region *region =
		dtio_region_get(dtio, DTIO_OFFSET_TO_INDEX(*ppos));
	u64 offset = *ppos & DTIO_OFFSET_MASK;
	ssize_t done;

	if (!region || !(region->access & DTIO_REGION_WRITE))
		return -EINVAL;

	if (dtio_region_is_one(region, offset, count))
		done = dtio_region_write_one(dtio, region, offset, buf, count) ?:
		       count;
	else
		done = dtio_region_rw(dtio, region, offset, (char __user *)buf,
				      count, true);
	if (done > 0)
		*ppos += done;
	return done;
}

/* Maps 2^@order pages, or fails with VM_FAULT_FALLBACK if only fewer will do. */
static vm_fault_t dtio_region_huge_fault(struct vm_fault *vmf,
					 unsigned int order)
{
	struct vm_area_struct *vma = vmf->vma;
	struct dtio_device *dtio = vma->vm_private_data;
	unsigned long size = PAGE_SIZE << order;
	unsigned long start = ALIGN_DOWN(vmf->address, size);
	u64 offset = (u64)vma->vm_pgoff << PAGE_SHIFT;
	struct dtio_region *region =
		dtio_region_get(dtio, DTIO_OFFSET_TO_INDEX(offset));
	vm_fault_t ret = VM_FAULT_SIGBUS;
	phys_addr_t address;

	/* dtio_region_mmap() has checked the whole area against the region. */
	if (WARN_ON_ONCE(!region))
		return VM_FAULT_SIGBUS;
	if (start < vma->vm_start || size > vma->vm_end - start)
		return VM_FAULT_FALLBACK;
	offset = (offset & DTIO_OFFSET_MASK) + (start - vma->vm_start);
	address = region->address + offset;
	if (!IS_ALIGNED(address, size))
		return VM_FAULT_FALLBACK;

	down_read(&dtio->access_lock);
	if (dtio->accessible) {
		trace_dtio_map(dtio->vdev.dev, region - dtio->regions, offset,
			       order);
		ret = dtio_insert_pfn(vmf, PHYS_PFN(address), order);
	}
	up_read(&dtio->access_lock);
	return ret;
}

static vm_fault_t dtio_region_fault(struct vm_fault *vmf)
{
	return dtio_region_huge_fault(vmf, 0);
}

static const struct vm_operations_struct dtio_region_vm_ops = {
	.fault = dtio_region_fault,
#ifdef CONFIG_ARCH_SUPPORTS_HUGE_PFNMAP
	.huge_fault = dtio_region_huge_fault,
#endif
};

static pgprot_t dtio_region_prot(const struct dtio_region *region, pgprot_t prot)
{
	switch (region->memory) {
	case DTIO_MEMORY_WRITE_COMBINE:
		return pgprot_writecombine(prot);
	case DTIO_MEMORY_CACHED:
		return prot;
	default:
		return pgprot_device(prot);
	}
}

/**
 * dtio_region_allow_mmap - let a region be mapped
 * @region: a region that begins on a page and has its pages for itself
 */
void dtio_region_allow_mmap(struct dtio_region *region)
{
	region->access |= DTIO_REGION_MMAP;
	region->mmap_reason = DTIO_MMAP_OK;
	region->mappable = PAGE_ALIGN(region->length);
	/* Whatever else a memory type does, it replaces some bits by others. */
	region->prot_set = dtio_region_prot(region, __pgprot(0));
	region->prot_keep = dtio_region_prot(region,
					     __pgprot(~pgprot_val(__pgprot(0))));
}

static int dtio_region_fill(const struct dtio_region *region,
			    struct vm_area_struct *vma, u64 page)
{
	/* It sets the other flags. */
	vm_flags_init(vma, vma->vm_flags & ~VM_MAYEXEC);
	return remap_pfn_range(vma, vma->vm_start,
			       PHYS_PFN(region->address) + page,
			       vma->vm_end - vma->vm_start, vma->vm_page_prot);
}

/* The reference is there before anybody can see @mm, and let it go. */
static bool dtio_region_become_mapper(struct dtio_device *dtio,
				      struct mm_struct *mm)
{
	mmgrab(mm);
	if (!cmpxchg(&dtio->mapper, NULL, mm))
		return true;
	mmdrop(mm);
	return false;
}

/* Apart from dtio_region_mmap(), whose way is shorter without the call in it. */
static noinline int dtio_region_mmap_first(struct dtio_device *dtio,
					   const struct dtio_region *region,
					   struct vm_area_struct *vma, u64 page)
{
	if (vma->vm_end - vma->vm_start <= DTIO_FILL_MAX &&
	    dtio_region_become_mapper(dtio, vma->vm_mm))
		return dtio_region_fill(region, vma, page);
	vm_flags_init(vma, (vma->vm_flags & ~VM_MAYEXEC) | VM_IO | VM_PFNMAP |
			   VM_DONTEXPAND | VM_DONTDUMP);
	return 0;
}

/*
 * Keeps vm_pgoff as the user gave it: revoking finds the mapping by its offset
 * in the file.
 *
 * One page fault costs more than mapping all pages of a usual register block.
 * But a mapping that is being made cannot be found by who revokes mappings. So
 * it is known whose address space this goes on in, and who revokes waits for
 * that, see dtio_regions_settle(). One address space is enough: whoever else
 * maps the device gets its pages by page faults. @mapper does not become this
 * one behind our back, as that takes its lock, which is held here; for the same
 * reason nobody else knows of the mapping, and its flags need no lock.
 */
int dtio_region_mmap(struct vfio_device *vdev, struct vm_area_struct *vma)
{
	struct dtio_device *dtio = to_dtio(vdev);
	u64 first = vma->vm_pgoff;
	struct dtio_region *region =
		dtio_region_get(dtio, DTIO_OFFSET_TO_INDEX(PFN_PHYS(first)));
	u64 page = first & PHYS_PFN(DTIO_OFFSET_MASK);
	u64 length = vma->vm_end - vma->vm_start;

	if (!region || PFN_PHYS(page) + length > region->mappable)
		return -EINVAL;
	if (!(vma->vm_flags & VM_SHARED))
		return -EINVAL;
	/* Registers are no code. */
	if (vma->vm_flags & VM_EXEC)
		return -EPERM;

	vma->vm_private_data = dtio;
	vma->vm_ops = &dtio_region_vm_ops;
	vma->vm_page_prot = __pgprot((pgprot_val(vma->vm_page_prot) &
				      pgprot_val(region->prot_keep)) |
				     pgprot_val(region->prot_set));
	if (length <= DTIO_FILL_MAX && READ_ONCE(dtio->mapper) == vma->vm_mm)
		return dtio_region_fill(region, vma, page);
	return dtio_region_mmap_first(dtio, region, vma, page);
}
