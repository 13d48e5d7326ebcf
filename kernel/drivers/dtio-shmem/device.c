// SPDX-License-Identifier: GPL-2.0-only
/* A device from when it is found to when neither the bus nor a file has it. */
#include <linux/err.h>
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/slab.h>

#include "shmem.h"

/**
 * shmem_new - make a device, whose owner is the binding
 * @dev: what it was found as
 * @registers: mapped for as long as it is bound
 *
 * Return: it, to be given back by shmem_put(), or -ENOMEM as a pointer.
 */
struct shmem *shmem_new(struct device *dev, void __iomem *registers)
{
	struct shmem *shmem = kzalloc(sizeof(*shmem), GFP_KERNEL);

	if (!shmem)
		return ERR_PTR(-ENOMEM);
	if (init_srcu_struct(&shmem->srcu)) {
		kfree(shmem);
		return ERR_PTR(-ENOMEM);
	}
	kref_init(&shmem->kref);
	shmem->dev = dev;
	shmem->registers = registers;
	shmem->bound = true;
	init_waitqueue_head(&shmem->wait);
	mutex_init(&shmem->ring_lock);
	spin_lock_init(&shmem->fast_lock);
	mutex_init(&shmem->state_lock);
	spin_lock_init(&shmem->count_lock);
	mutex_init(&shmem->files_mutex);
	spin_lock_init(&shmem->files_lock);
	INIT_LIST_HEAD(&shmem->files);
	return shmem;
}

/**
 * shmem_add_memory - claim and map one of a device's memories
 * @shmem: the device, being bound
 * @index: which
 * @res: where it is
 *
 * Cached, if nothing else is wanted: the memory is ordinary memory of the host, where
 * others have it mapped cached. On arm64 an uncached mapping would miss what is still in
 * a cache, unless the processor has FEAT_S2FWB and forces a guest's mappings to be
 * cached.
 *
 * Return: 0 or a negative errno.
 */
int shmem_add_memory(struct shmem *shmem, enum shmem_memory_index index,
		     const struct resource *res)
{
	struct shmem_memory *memory = &shmem->memory[index];
	void *kernel;

	if (!devm_request_mem_region(shmem->dev, res->start, resource_size(res),
				     dev_name(shmem->dev)))
		return -EBUSY;
	kernel = devm_memremap(shmem->dev, res->start, resource_size(res),
			       shmem_is_write_combining() ? MEMREMAP_WC :
							    MEMREMAP_WB);
	if (IS_ERR(kernel))
		return PTR_ERR(kernel);
	memory->start = res->start;
	memory->size = resource_size(res);
	memory->kernel = kernel;
	return 0;
}

void shmem_get(struct shmem *shmem)
{
	kref_get(&shmem->kref);
}

static void shmem_release(struct kref *kref)
{
	struct shmem *shmem = container_of(kref, struct shmem, kref);

	cleanup_srcu_struct(&shmem->srcu);
	kfree(shmem->misc.name);
	bitmap_free(shmem->rung);
	kvfree(shmem->interrupted);
	kvfree(shmem->looked);
	kvfree(shmem->totals);
	kvfree(shmem->last);
	kvfree(shmem->fast_last);
	kvfree(shmem->generations);
	kfree(shmem);
}

void shmem_put(struct shmem *shmem)
{
	kref_put(&shmem->kref, shmem_release);
}
