// SPDX-License-Identifier: GPL-2.0-only
/*
 * What the registers and the table say of themselves, read once and believed only if it
 * fits into the memories.
 */
#include <linux/device.h>
#include <linux/io.h>

#include "shmem.h"

static int shmem_wrong(struct shmem *shmem, const char *what)
{
	return dev_err_probe(shmem->dev, -EINVAL,
			     "%s does not fit: the device and docs/specs/dtio-shmem.rst differ\n",
			     what);
}

static int shmem_read_table(struct shmem *shmem)
{
	u64 size = shmem->memory[SHMEM_MEMORY_TABLE].size;
	u32 counts;

	if (size < sizeof(struct dtio_shmem_table) ||
	    shmem_table_word(shmem, offsetof(struct dtio_shmem_table,
					     signature)) != SHMEM_IS_DTIO ||
	    shmem_table_word(shmem, offsetof(struct dtio_shmem_table,
					     version)) != SHMEM_IS_VERSION)
		return shmem_wrong(shmem, "the table's beginning");

	shmem->rows = shmem_table_word(shmem,
				       offsetof(struct dtio_shmem_table, rows));
	shmem->row_size =
		shmem_table_word(shmem, offsetof(struct dtio_shmem_table,
						 row_size));
	if (shmem->row_size < sizeof(struct dtio_shmem_row) ||
	    !IS_ALIGNED(shmem->rows | shmem->row_size, 4) ||
	    (u64)shmem->row_size * shmem->peers + shmem->rows > size)
		return shmem_wrong(shmem, "a row of the table");

	counts = shmem_table_word(shmem,
				  offsetof(struct dtio_shmem_table, counts));
	if (!IS_ALIGNED(counts, 4) ||
	    4ULL * shmem->peers * shmem->vectors + counts > size)
		return shmem_wrong(shmem, "a count of the table");
	shmem->row_counts = counts + 4 * shmem->identity * shmem->vectors;
	return 0;
}

static int shmem_read_blocks(struct shmem *shmem)
{
	u64 table = shmem->memory[SHMEM_MEMORY_TABLE].size;
	u64 own = shmem->memory[SHMEM_MEMORY_OWN].size;
	u64 counters = 4ULL * shmem->peers * shmem->vectors;

	if (!(shmem->features & SHMEM_HAS_BLOCKS)) {
		shmem->features &= ~SHMEM_HAS_FAST;
		return 0;
	}
	shmem->blocks = readl(shmem->registers + SHMEM_BLOCKS);
	shmem->block_size = readl(shmem->registers + SHMEM_BLOCK_SIZE);
	shmem->section = readl(shmem->registers + SHMEM_SECTION);
	shmem->section_size = readl(shmem->registers + SHMEM_SECTION_SIZE);
	if (!shmem->block_size || shmem->block_size > own ||
	    !IS_ALIGNED(shmem->blocks | shmem->block_size, 4) ||
	    (u64)shmem->block_size * shmem->peers + shmem->blocks > table)
		return shmem_wrong(shmem, "a block");
	if ((u64)shmem->section + shmem->section_size > shmem->block_size)
		return shmem_wrong(shmem, "a block's section");
	if (shmem->features & SHMEM_HAS_FAST &&
	    counters > (shmem->section_size ? shmem->section :
					      shmem->block_size))
		return shmem_wrong(shmem, "a counter of fast rings");
	return 0;
}

static int shmem_read_private(struct shmem *shmem)
{
	if (!(shmem->features & SHMEM_HAS_PRIVATE))
		return 0;
	shmem->private_start = readl(shmem->registers + SHMEM_PRIVATE);
	shmem->private_size = readl(shmem->registers + SHMEM_PRIVATE_SIZE);
	if ((u64)shmem->private_size * shmem->peers + shmem->private_start >
	    shmem->memory[SHMEM_MEMORY_OWN].size)
		return shmem_wrong(shmem, "private memory");
	return 0;
}

/**
 * shmem_read_layout - find out what a dtio-shmem has and where
 * @shmem: the device, being bound, with its memories
 *
 * Return: 0, or -EINVAL, with a line in the log.
 */
int shmem_read_layout(struct shmem *shmem)
{
	void __iomem *registers = shmem->registers;
	u64 common = readl(registers + SHMEM_COMMON_LOW) |
		     (u64)readl(registers + SHMEM_COMMON_HIGH) << 32;
	int ret;

	if (readl(registers + SHMEM_SIGNATURE) != SHMEM_IS_DTIO ||
	    readl(registers + SHMEM_VERSION) != SHMEM_IS_VERSION)
		return shmem_wrong(shmem, "the registers' signature or version");

	shmem->identity = readl(registers + SHMEM_POSITION);
	shmem->generation = readl(registers + SHMEM_GENERATION);
	shmem->peers = readl(registers + SHMEM_PEERS);
	shmem->vectors = readl(registers + SHMEM_VECTORS);
	shmem->features = readl(registers + SHMEM_FEATURES);
	if (!shmem->peers || shmem->peers > SHMEM_MAX_PEERS ||
	    !shmem->vectors || shmem->vectors > SHMEM_MAX_VECTORS ||
	    shmem->identity >= shmem->peers)
		return shmem_wrong(shmem, "the number of peers or vectors");
	if (!common || common > shmem->memory[SHMEM_MEMORY_COMMON].size)
		return shmem_wrong(shmem, "the common memory");
	shmem->memory[SHMEM_MEMORY_COMMON].size = common;

	ret = shmem_read_table(shmem);
	if (!ret)
		ret = shmem_read_blocks(shmem);
	if (!ret)
		ret = shmem_read_private(shmem);
	return ret;
}
