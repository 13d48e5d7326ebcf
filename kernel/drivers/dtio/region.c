// SPDX-License-Identifier: GPL-2.0-only
/*
 * Regions: the table of them, read and write, and mappings that can be revoked.
 *
 * A page is mapped when it is first touched, never before, so that revoking is
 * only a matter of taking pages away: the next touch asks again. A page is
 * mapped only if every byte in it belongs to the device.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/mm.h>
#include <linux/nospec.h>
#include <linux/of.h>
#include <linux/property.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "compat.h"
#include "dtio.h"
#include "trace.h"

/* How much is moved between the device and user memory at a time. */
#define DTIO_BOUNCE_SIZE	128

/* "reg-io-width" (devicetree schema reg-io-width.yaml) leaves one width. */
static u32 dtio_region_widths(struct device *dev)
{
	u32 width;

	if (device_property_read_u32(dev, "reg-io-width", &width))
		return 1 | 2 | 4;
	if (width == 1 || width == 2 || width == 4 || width == 8)
		return width;
	dev_warn(dev, "reg-io-width = <%u> is not a width; ignored\n", width);
	return 1 | 2 | 4;
}

static int dtio_region_init_memory(struct dtio_device *dtio,
				   struct dtio_region *region,
				   const struct resource *res)
{
	struct device *dev = dtio->vdev.dev;

	region->type = DTIO_REGION_MMIO;
	/* Set for prefetchable memory space, by what "ranges" says of it. */
	region->memory = res->flags & IORESOURCE_PREFETCH ?
				 DTIO_MEMORY_WRITE_COMBINE : DTIO_MEMORY_DEVICE;
	region->access = DTIO_REGION_READ | DTIO_REGION_WRITE;
	region->access_widths = dtio_region_widths(dev);

	if (!devm_request_mem_region(dev, res->start, region->length,
				     dev_name(dev)))
		return dev_err_probe(dev, -EBUSY,
				     "refused: somebody else holds part of %pR, see /proc/iomem\n",
				     res);

	region->base = devm_ioremap(dev, res->start, region->length);
	if (!region->base)
		return dev_err_probe(dev, -ENOMEM, "cannot map %pR\n", res);

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
	snapshot->access_widths = 1 | 2 | 4 | 8;
	snapshot->mmap_reason = DTIO_MMAP_NOT_MEMORY;
	snapshot->dt_index = DTIO_NO_INDEX;

	dtio->num_regions = count + reserved + 1;
	return 0;
}

/**
 * dtio_region_get - look up a region by an index that came from the user
 * @dtio: the device
 * @index: any number
 *
 * Return: the region, or NULL if there is none with this index.
 */
struct dtio_region *dtio_region_get(struct dtio_device *dtio, u64 index)
{
	if (index >= dtio->num_regions)
		return NULL;
	return &dtio->regions[array_index_nospec(index, dtio->num_regions)];
}

/**
 * dtio_region_length - length of a region
 * @dtio: the device
 * @region: the region
 * @length: where to put it, in bytes
 *
 * Return: 0, or a negative errno if the snapshot cannot be made.
 */
int dtio_region_length(struct dtio_device *dtio, struct dtio_region *region,
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
 * dtio_regions_revoke - keep everybody off the device's registers
 * @dtio: the device
 *
 * Takes all mappings away and waits for accesses under way. From here until
 * dtio_regions_restore(), readers, writers and page faults wait.
 */
void dtio_regions_revoke(struct dtio_device *dtio)
{
	down_write(&dtio->access_lock);
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
	dtio->accessible = accessible && !dtio->withdrawn;
	up_write(&dtio->access_lock);
}

/**
 * dtio_regions_withdraw - keep the user off for good
 * @dtio: the device; between dtio_regions_revoke() and dtio_regions_restore()
 */
void dtio_regions_withdraw(struct dtio_device *dtio)
{
	lockdep_assert_held_write(&dtio->access_lock);
	dtio->withdrawn = true;
}

static unsigned int dtio_region_width(const struct dtio_region *region,
				      u64 offset, size_t length)
{
	unsigned int width = 8;

	while (!(region->access_widths & width) || offset % width ||
	       length < width)
		width /= 2;
	return width;
}

static void dtio_region_transfer_in(const struct dtio_region *region, u64 offset,
				    u8 *data, size_t length)
{
	while (length) {
		unsigned int width = dtio_region_width(region, offset, length);
		void __iomem *reg = region->base + offset;

		switch (width) {
#ifdef readq
		case 8:
			*(__le64 *)data = cpu_to_le64(readq(reg));
			break;
#endif
		case 4:
			*(__le32 *)data = cpu_to_le32(readl(reg));
			break;
		case 2:
			*(__le16 *)data = cpu_to_le16(readw(reg));
			break;
		default:
			*data = readb(reg);
			break;
		}
		offset += width;
		data += width;
		length -= width;
	}
}

static void dtio_region_transfer_out(const struct dtio_region *region,
				     u64 offset, const u8 *data, size_t length)
{
	while (length) {
		unsigned int width = dtio_region_width(region, offset, length);
		void __iomem *reg = region->base + offset;

		switch (width) {
#ifdef writeq
		case 8:
			writeq(le64_to_cpup((const __le64 *)data), reg);
			break;
#endif
		case 4:
			writel(le32_to_cpup((const __le32 *)data), reg);
			break;
		case 2:
			writew(le16_to_cpup((const __le16 *)data), reg);
			break;
		default:
			writeb(*data, reg);
			break;
		}
		offset += width;
		data += width;
		length -= width;
	}
}

/*
 * The registers are read into, or written from, memory of the kernel: user
 * memory may be a mapping of this very device, and its page fault would wait
 * for the lock held here.
 */
static int dtio_region_access(struct dtio_device *dtio,
			      const struct dtio_region *region, u64 offset,
			      u8 *data, size_t length, bool write)
{
	if (region->type == DTIO_REGION_DT_SNAPSHOT) {
		memcpy(data, dtio->snapshot.blob + offset, length);
		return 0;
	}

	guard(rwsem_read)(&dtio->access_lock);
	if (!dtio->accessible)
		return -EIO;
	if (region->data && write)
		memcpy(region->data + offset, data, length);
	else if (region->data)
		memcpy(data, region->data + offset, length);
	else if (write)
		dtio_region_transfer_out(region, offset, data, length);
	else
		dtio_region_transfer_in(region, offset, data, length);
	return 0;
}

static ssize_t dtio_region_rw(struct dtio_device *dtio, char __user *buf,
			      size_t count, loff_t *ppos, bool write)
{
	struct dtio_region *region =
		dtio_region_get(dtio, DTIO_OFFSET_TO_INDEX(*ppos));
	u64 offset = *ppos & DTIO_OFFSET_MASK;
	u8 bounce[DTIO_BOUNCE_SIZE] __aligned(8);
	unsigned int narrowest;
	size_t done = 0;
	u64 length;
	int ret;

	if (!region ||
	    !(region->access & (write ? DTIO_REGION_WRITE : DTIO_REGION_READ)))
		return -EINVAL;

	ret = dtio_region_length(dtio, region, &length);
	if (ret)
		return ret;

	if (offset > length || (write && offset == length))
		return -EINVAL;
	count = min_t(u64, count, length - offset);

	narrowest = 1 << __ffs(region->access_widths);
	if (!IS_ALIGNED(offset | count, narrowest))
		return -EINVAL;

	while (done < count) {
		/* Same alignment in the buffer as in the region. */
		size_t head = (offset + done) % sizeof(bounce);
		size_t chunk = min(count - done, sizeof(bounce) - head);

		if (write && copy_from_user(bounce + head, buf + done, chunk)) {
			ret = -EFAULT;
			break;
		}

		ret = dtio_region_access(dtio, region, offset + done,
					 bounce + head, chunk, write);
		if (ret)
			break;

		if (!write && copy_to_user(buf + done, bounce + head, chunk)) {
			ret = -EFAULT;
			break;
		}
		done += chunk;
	}

	*ppos += done;
	return done ?: ret;
}

ssize_t dtio_region_read(struct vfio_device *vdev, char __user *buf,
			 size_t count, loff_t *ppos)
{
	return dtio_region_rw(to_dtio(vdev), buf, count, ppos, false);
}

ssize_t dtio_region_write(struct vfio_device *vdev, const char __user *buf,
			  size_t count, loff_t *ppos)
{
	return dtio_region_rw(to_dtio(vdev), (char __user *)buf, count, ppos,
			      true);
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

	guard(rwsem_read)(&dtio->access_lock);
	if (!dtio->accessible)
		return VM_FAULT_SIGBUS;
	trace_dtio_map(dtio->vdev.dev, region - dtio->regions, offset, order);
	return dtio_insert_pfn(vmf, PHYS_PFN(address), order);
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

/*
 * Keeps vm_pgoff as the user gave it: revoking finds the mapping by its offset
 * in the file.
 */
int dtio_region_mmap(struct vfio_device *vdev, struct vm_area_struct *vma)
{
	struct dtio_device *dtio = to_dtio(vdev);
	u64 first = (u64)vma->vm_pgoff << PAGE_SHIFT;
	struct dtio_region *region =
		dtio_region_get(dtio, DTIO_OFFSET_TO_INDEX(first));
	u64 offset = first & DTIO_OFFSET_MASK;
	u64 length = vma->vm_end - vma->vm_start;

	if (!region || !(region->access & DTIO_REGION_MMAP))
		return -EINVAL;
	if (!(vma->vm_flags & VM_SHARED))
		return -EINVAL;
	/* Registers are no code. */
	if (vma->vm_flags & VM_EXEC)
		return -EPERM;
	/* Nobody else lives in the rest of the last page, see pages.c. */
	if (offset >= region->length ||
	    length > PAGE_ALIGN(region->length) - offset)
		return -EINVAL;

	vma->vm_private_data = dtio;
	vma->vm_ops = &dtio_region_vm_ops;
	vma->vm_page_prot = dtio_region_prot(region, vma->vm_page_prot);
	vm_flags_mod(vma, VM_IO | VM_PFNMAP | VM_DONTEXPAND | VM_DONTDUMP,
		     VM_MAYEXEC);
	return 0;
}
