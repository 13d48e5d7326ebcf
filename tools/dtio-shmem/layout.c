// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The table has its head, rows and counts, and the blocks behind them; a block has its
 * owner's counters, and the section behind them:
 *
 *	table: | head | rows | counts | block 0 | block 1 | ... |
 *	block: | counters | section |
 */
#include <errno.h>
#include <unistd.h>

#include "base/text.h"
#include "layout.h"

#define LEAST		4096
#define LARGEST_COMMON	(UINT64_C(1) << 46)
/* A BAR of 32 bits has at most so much, of which there may be other ones. */
#define LARGEST_BAR	(UINT64_C(1) << 30)

static uint64_t whole(uint64_t size, uint64_t unit)
{
	return (size + unit - 1) / unit * unit;
}

static uint64_t power_of_two(uint64_t least)
{
	uint64_t size = LEAST;

	while (size < least)
		size *= 2;
	return size;
}

static int check(const struct sizes *asked, uint64_t page, char **error)
{
	if (asked->peers < 1 || asked->peers > MAX_PEERS)
		return fail(error, EINVAL, "--peers %llu: 1 to %d",
			    (unsigned long long)asked->peers, MAX_PEERS);
	if (asked->vectors < 1 || asked->vectors > MAX_VECTORS)
		return fail(error, EINVAL, "--vectors %llu: 1 to %d",
			    (unsigned long long)asked->vectors, MAX_VECTORS);
	if (asked->common < page || asked->common > LARGEST_COMMON ||
	    asked->common & (asked->common - 1))
		return fail(error, EINVAL, "--size %llu: a power of two, from %lluK to 64T",
			    (unsigned long long)asked->common,
			    (unsigned long long)page / 1024);
	if (asked->section % page || asked->section > LARGEST_BAR)
		return fail(error, EINVAL, "--section %llu: whole pages of %lluK, up to 1G",
			    (unsigned long long)asked->section,
			    (unsigned long long)page / 1024);
	if (asked->private % page || asked->private > LARGEST_BAR)
		return fail(error, EINVAL, "--private %llu: whole pages of %lluK, up to 1G",
			    (unsigned long long)asked->private,
			    (unsigned long long)page / 1024);
	return 0;
}

int lay_out(const struct sizes *asked, struct layout *layout, char **error)
{
	uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE), end;
	uint64_t counters = 4 * asked->peers * asked->vectors;
	int err;

	err = check(asked, page, error);
	if (err)
		return err;
	*layout = (struct layout){
		.peers = (uint32_t)asked->peers, .vectors = (uint32_t)asked->vectors,
		.common = asked->common, .rows = TABLE_HEAD,
		.has_blocks = asked->section || asked->private || asked->fast,
	};
	layout->counts = layout->rows + ROW_SIZE * asked->peers;
	end = whole(layout->counts + counters, page);
	if (layout->has_blocks) {
		layout->blocks = end;
		layout->section = whole(counters, page);
		layout->section_size = asked->section;
		layout->block_size = layout->section + asked->section;
		end += layout->block_size * asked->peers;
		layout->own = power_of_two(layout->block_size +
					   asked->private * asked->peers);
	}
	if (asked->private) {
		layout->private = layout->block_size;
		layout->private_size = asked->private;
		layout->pairs = asked->private *
				(asked->peers * (asked->peers + 1) / 2);
	}
	layout->table = power_of_two(end);
	if (layout->table > LARGEST_BAR || layout->own > LARGEST_BAR)
		return fail(error, E2BIG, "%llu peers with so much memory of their own need a BAR of more than 1G: fewer --peers, or less for --section or --private",
			    (unsigned long long)asked->peers);
	return 0;
}

uint64_t place_of_pair(const struct layout *layout, uint32_t one, uint32_t other)
{
	uint64_t low = one < other ? one : other, high = one < other ? other : one;

	return (high * (high + 1) / 2 + low) * layout->private_size;
}
