// SPDX-License-Identifier: GPL-2.0-only
/*
 * Mappings of regions, and taking them away.
 *
 * mmap() only checks what is asked for. Pages are mapped by the fault handler
 * alone, with @access_lock held, so that dtio_regions_revoke(), which holds it for
 * writing, finds every page there is by its offset in the device's file. The next
 * touch faults again, waits while the device is in reset, and gets SIGBUS when the
 * device is gone.
 */
#include <linux/mm.h>
#include <linux/rcupdate.h>
#include <linux/rwsem.h>
#include <linux/sizes.h>

#include "compat.h"
#include "dtio.h"
#include "trace.h"

/*
 * A fault in a mapping up to this length maps all of it. Nothing in it can be as
 * large as what a higher level of the page table maps.
 */
#define DTIO_FAULT_AROUND_MAX	SZ_256K

/**
 * dtio_regions_open - let the user at the registers, on open
 * @dtio: the device, powered and reset
 */
void dtio_regions_open(struct dtio_device *dtio)
{
	lockdep_assert_held(&dtio->lock);

	down_write(&dtio->access_lock);
	WRITE_ONCE(dtio->accessible, true);
	up_write(&dtio->access_lock);
}

/*
 * Waits for read() and write() of registers. An expedited grace period interrupts
 * every CPU, so a user whose resets are many waits for the ticks of a usual one. The
 * host does not wait, nor does a user that resets the device now and then, as guests
 * do that boot.
 */
static void dtio_accesses_wait(struct dtio_device *dtio, bool host)
{
	lockdep_assert_held(&dtio->lock);

	if (!dtio->accesses)
		return;
	if (host || __ratelimit(&dtio->expedite_limit))
		synchronize_rcu_expedited();
	else
		synchronize_rcu();
}

/**
 * dtio_regions_revoke - take the device's registers away from its user
 * @dtio: the device
 * @host: the host takes the device back, and is not to wait for its user
 *
 * Takes all mappings away and waits for accesses under way. From here until
 * dtio_regions_restore(), readers, writers and page faults wait.
 */
void dtio_regions_revoke(struct dtio_device *dtio, bool host)
{
	lockdep_assert_held(&dtio->lock);

	down_write(&dtio->access_lock);
	WRITE_ONCE(dtio->accessible, false);
	/* Page faults take @access_lock; read() and write() may be under RCU alone. */
	dtio_accesses_wait(dtio, host);
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
	up_write(&dtio->access_lock);
}

/**
 * dtio_regions_close - undo dtio_regions_open()
 * @dtio: the device; its last file is gone, and so are all mappings of it
 */
void dtio_regions_close(struct dtio_device *dtio)
{
	lockdep_assert_held(&dtio->lock);

	down_write(&dtio->access_lock);
	WRITE_ONCE(dtio->accessible, false);
	up_write(&dtio->access_lock);
}

/* Where a mapping's page is in its region, in bytes. */
static u64 dtio_mapping_offset(const struct vm_area_struct *vma,
			       unsigned long address)
{
	u64 offset = (u64)vma->vm_pgoff << PAGE_SHIFT;

	return (offset & DTIO_OFFSET_MASK) + (address - vma->vm_start);
}

/* dtio_region_mmap() has checked that there is one, and the whole area against it. */
static struct dtio_region *dtio_mapping_region(const struct vm_area_struct *vma)
{
	u64 offset = (u64)vma->vm_pgoff << PAGE_SHIFT;

	return dtio_region_get(vma->vm_private_data,
			       DTIO_OFFSET_TO_INDEX(offset));
}

struct dtio_fill {
	struct vm_area_struct *vma;
	unsigned long pfn;
};

static int dtio_mapping_fill_one(pte_t *pte, unsigned long address, void *data)
{
	const struct dtio_fill *fill = data;
	struct vm_area_struct *vma = fill->vma;
	unsigned long page = (address - vma->vm_start) >> PAGE_SHIFT;

	if (pte_none(ptep_get(pte)))
		dtio_set_pte_at(vma->vm_mm, address, pte,
				pte_mkspecial(pfn_pte(fill->pfn + page,
						      vma->vm_page_prot)));
	return 0;
}

/*
 * All of a small mapping at once: a fault costs more than mapping all pages of a
 * usual register block. Another fault may have mapped some of them already.
 */
static vm_fault_t dtio_mapping_small_fault(struct vm_fault *vmf)
{
	struct vm_area_struct *vma = vmf->vma;
	struct dtio_device *dtio = vma->vm_private_data;
	struct dtio_region *region = dtio_mapping_region(vma);
	u64 offset = dtio_mapping_offset(vma, vma->vm_start);
	vm_fault_t ret = VM_FAULT_SIGBUS;
	struct dtio_fill fill = {
		.vma = vma,
		.pfn = PHYS_PFN(region->address + offset),
	};

	down_read(&dtio->access_lock);
	if (dtio->accessible) {
		trace_dtio_map(dtio->vdev.dev, region - dtio->regions, offset,
			       0);
		ret = VM_FAULT_NOPAGE;
		if (apply_to_page_range(vma->vm_mm, vma->vm_start,
					vma->vm_end - vma->vm_start,
					dtio_mapping_fill_one, &fill))
			ret = VM_FAULT_OOM;
	}
	up_read(&dtio->access_lock);
	return ret;
}

/* Maps 2^@order pages, or says VM_FAULT_FALLBACK where that is no size. */
static vm_fault_t dtio_mapping_insert(struct vm_fault *vmf, unsigned long pfn,
				      unsigned int order)
{
	switch (order) {
	case 0:
		return vmf_insert_pfn(vmf->vma, vmf->address, pfn);
#ifdef CONFIG_ARCH_SUPPORTS_PMD_PFNMAP
	case PMD_ORDER:
		return vmf_insert_pfn_pmd(vmf, dtio_huge_pfn(pfn), false);
#endif
#ifdef CONFIG_ARCH_SUPPORTS_PUD_PFNMAP
	case PUD_ORDER:
		return vmf_insert_pfn_pud(vmf, dtio_huge_pfn(pfn), false);
#endif
	default:
		return VM_FAULT_FALLBACK;
	}
}

/*
 * Maps nothing. With it there, the core calls the fault handler with the lock of
 * the mapping alone and need not try again with that of the address space.
 */
static vm_fault_t dtio_mapping_around(struct vm_fault *vmf, pgoff_t start,
				      pgoff_t end)
{
	return 0;
}

static const struct vm_operations_struct dtio_mapping_small_ops = {
	.fault = dtio_mapping_small_fault,
	.map_pages = dtio_mapping_around,
};

/* Maps 2^@order pages, or fails with VM_FAULT_FALLBACK if only fewer will do. */
static vm_fault_t dtio_mapping_huge_fault(struct vm_fault *vmf,
					  unsigned int order)
{
	struct vm_area_struct *vma = vmf->vma;
	struct dtio_device *dtio = vma->vm_private_data;
	struct dtio_region *region = dtio_mapping_region(vma);
	unsigned long size = PAGE_SIZE << order;
	unsigned long start = ALIGN_DOWN(vmf->address, size);
	vm_fault_t ret = VM_FAULT_SIGBUS;
	phys_addr_t address;
	u64 offset;

	if (start < vma->vm_start || size > vma->vm_end - start)
		return VM_FAULT_FALLBACK;
	offset = dtio_mapping_offset(vma, start);
	address = region->address + offset;
	if (!IS_ALIGNED(address, size))
		return VM_FAULT_FALLBACK;

	down_read(&dtio->access_lock);
	if (dtio->accessible) {
		trace_dtio_map(dtio->vdev.dev, region - dtio->regions, offset,
			       order);
		ret = dtio_mapping_insert(vmf, PHYS_PFN(address), order);
	}
	up_read(&dtio->access_lock);
	return ret;
}

static vm_fault_t dtio_mapping_fault(struct vm_fault *vmf)
{
	return dtio_mapping_huge_fault(vmf, 0);
}

static const struct vm_operations_struct dtio_mapping_ops = {
	.fault = dtio_mapping_fault,
	.map_pages = dtio_mapping_around,
#ifdef CONFIG_ARCH_SUPPORTS_HUGE_PFNMAP
	.huge_fault = dtio_mapping_huge_fault,
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
 * @region: a region whose verdict is %DTIO_MMAP_OK
 */
void dtio_region_allow_mmap(struct dtio_region *region)
{
	region->access |= DTIO_REGION_MMAP;
	region->mappable = PAGE_ALIGN(region->length);
	/* A memory type clears some bits of a protection and sets others. */
	region->prot_set = dtio_region_prot(region, __pgprot(0));
	region->prot_keep = dtio_region_prot(region,
					     __pgprot(~pgprot_val(__pgprot(0))));
}

/* Keeps vm_pgoff as the user gave it: revoking finds the mapping by it. */
int dtio_region_mmap(struct vfio_device *vdev, struct vm_area_struct *vma)
{
	struct dtio_device *dtio = to_dtio(vdev);
	u64 offset = (u64)vma->vm_pgoff << PAGE_SHIFT;
	struct dtio_region *region =
		dtio_region_get(dtio, DTIO_OFFSET_TO_INDEX(offset));
	u64 length = vma->vm_end - vma->vm_start;
	vm_flags_t flags;

	offset &= DTIO_OFFSET_MASK;
	if (!region || offset + length > region->mappable)
		return -EINVAL;
	if (!(vma->vm_flags & VM_SHARED))
		return -EINVAL;
	/* Registers are no code. */
	if (vma->vm_flags & VM_EXEC)
		return -EPERM;
	dtio_memory_use(dtio);

	vma->vm_private_data = dtio;
	vma->vm_ops = length <= DTIO_FAULT_AROUND_MAX ?
			      &dtio_mapping_small_ops : &dtio_mapping_ops;
	vma->vm_page_prot = __pgprot((pgprot_val(vma->vm_page_prot) &
				      pgprot_val(region->prot_keep)) |
				     pgprot_val(region->prot_set));
	flags = (vma->vm_flags & ~VM_MAYEXEC) | VM_IO | VM_PFNMAP |
		VM_DONTEXPAND | VM_DONTDUMP;
	/* A guest may then have it uncached, as it is here, and not as registers. */
	if (region->memory == DTIO_MEMORY_WRITE_COMBINE)
		flags |= VM_ALLOW_ANY_UNCACHED;
	/* No lock: the mapping is not in the address space yet. */
	vm_flags_init(vma, flags);
	return 0;
}
