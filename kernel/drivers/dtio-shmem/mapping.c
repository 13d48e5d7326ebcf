// SPDX-License-Identifier: GPL-2.0-only
/*
 * Mapping the memories. They follow one another in the file, the common one last, as only
 * that may be larger than 4 GiB. Pages are mapped when they are touched, so that none can
 * be once the device is gone.
 */
#include <linux/cleanup.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/sizes.h>

#include "shmem.h"

static bool write_combining;
module_param(write_combining, bool, 0444);
MODULE_PARM_DESC(write_combining,
		 "Map memory uncached, with writes merged: for a card. Memory of a virtual machine's host is mapped cached.");

/* What is mapped with the page that was touched, in bytes, aligned to them */
#define SHMEM_AROUND	SZ_2M

/* Whether the administrator wants memory uncached */
bool shmem_is_write_combining(void)
{
	return write_combining;
}

/* Takes all mappings away; what is touched afterwards is a fault. */
void shmem_unmap(struct shmem *shmem)
{
	struct shmem_file *file;

	guard(mutex)(&shmem->files_mutex);
	list_for_each_entry(file, &shmem->files, link)
		unmap_mapping_range(file->mapping, 0, 0, 1);
}

/* Where a memory begins in the file */
u64 shmem_map_offset(enum shmem_memory_index index)
{
	return (u64)index * SZ_4G;
}

/* Which memory a mapping is of, or NULL if it is not within one */
static struct shmem_memory *shmem_mapped(struct shmem *shmem,
					 struct vm_area_struct *vma)
{
	u64 offset = (u64)vma->vm_pgoff << PAGE_SHIFT;
	u64 length = vma->vm_end - vma->vm_start;
	struct shmem_memory *memory;
	int i;

	for (i = SHMEM_NUM_MEMORIES - 1; i >= 0; i--) {
		if (offset < shmem_map_offset(i))
			continue;
		memory = &shmem->memory[i];
		offset -= shmem_map_offset(i);
		if (!IS_ALIGNED(memory->start | memory->size, PAGE_SIZE) ||
		    offset > memory->size || length > memory->size - offset)
			return NULL;
		return memory;
	}
	return NULL;
}

/* The page that a mapping has at an address */
static unsigned long shmem_pfn(struct shmem *shmem, struct vm_area_struct *vma,
			       struct shmem_memory *memory,
			       unsigned long address)
{
	u64 start = shmem_map_offset(memory - shmem->memory);

	return (memory->start >> PAGE_SHIFT) +
	       (vma->vm_pgoff - (start >> PAGE_SHIFT)) +
	       ((address - vma->vm_start) >> PAGE_SHIFT);
}

static vm_fault_t shmem_insert(struct shmem *shmem, struct vm_fault *vmf,
			       struct shmem_memory *memory)
{
	struct vm_area_struct *vma = vmf->vma;
	unsigned long address, end;
	vm_fault_t ret;

	ret = vmf_insert_pfn(vma, vmf->address,
			     shmem_pfn(shmem, vma, memory, vmf->address));
	if (ret != VM_FAULT_NOPAGE)
		return ret;
	/* What fails is mapped when it is touched. */
	address = max(ALIGN_DOWN(vmf->address, SHMEM_AROUND), vma->vm_start);
	end = min(ALIGN_DOWN(vmf->address, SHMEM_AROUND) + SHMEM_AROUND,
		  vma->vm_end);
	for (; address < end; address += PAGE_SIZE)
		if (vmf_insert_pfn(vma, address,
				   shmem_pfn(shmem, vma, memory, address)) !=
		    VM_FAULT_NOPAGE)
			break;
	return VM_FAULT_NOPAGE;
}

static vm_fault_t shmem_fault(struct vm_fault *vmf)
{
	struct shmem_file *file = vmf->vma->vm_file->private_data;
	struct shmem_memory *memory = shmem_mapped(file->shmem, vmf->vma);
	struct shmem *shmem = file->shmem;
	vm_fault_t ret = VM_FAULT_SIGBUS;
	bool again;
	int idx;

	do {
		idx = srcu_read_lock(&shmem->srcu);
		again = shmem_is_bound(shmem) && !shmem_is_awake(shmem);
		if (shmem_is_awake(shmem) && memory)
			ret = shmem_insert(shmem, vmf, memory);
		srcu_read_unlock(&shmem->srcu, idx);
	} while (again && !wait_event_killable(shmem->wait,
					       !READ_ONCE(shmem->asleep)));
	return again ? VM_FAULT_NOPAGE : ret;
}

static const struct vm_operations_struct shmem_vm_ops = {
	.fault = shmem_fault,
};

/**
 * shmem_mmap - mmap(2)
 * @file: a device's
 * @vma: what is to be mapped
 *
 * Return: 0, -ENODEV, -EINVAL or -EACCES.
 */
int shmem_mmap(struct file *file, struct vm_area_struct *vma)
{
	struct shmem *shmem = ((struct shmem_file *)file->private_data)->shmem;
	struct shmem_memory *memory = shmem_mapped(shmem, vma);

	/* A device that goes now takes away what is touched later. */
	if (!shmem_is_bound(shmem))
		return -ENODEV;
	if (!memory || !(vma->vm_flags & VM_MAYSHARE))
		return -EINVAL;
	if (memory == &shmem->memory[SHMEM_MEMORY_TABLE]) {
		if (vma->vm_flags & VM_WRITE)
			return -EACCES;
		vm_flags_clear(vma, VM_MAYWRITE);
	}
	if (write_combining)
		vma->vm_page_prot = pgprot_writecombine(vma->vm_page_prot);
	vm_flags_set(vma, VM_IO | VM_PFNMAP | VM_DONTEXPAND | VM_DONTDUMP);
	vma->vm_ops = &shmem_vm_ops;
	return 0;
}
