// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Whether what claims to be a flattened device tree is one. libfdt's own check says
 * yes or no; whoever has a broken file wants to know where it is broken. What passes
 * here passes fdt_check_full(), too, and Linux would take it: a tree from anywhere
 * cannot make its readers recurse or build paths without end.
 */
#include <errno.h>
#include <libfdt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "tree/check.h"
#include "base/text.h"

/* FDT_MAX_DEPTH of drivers/of/fdt.c: Linux leaves out what is deeper. */
#define MAX_DEPTH 64

struct check {
	const void *fdt;
	size_t size;
	const char *from;
	char **error;
	/* The node at hand; Linux could not show one with a longer path. */
	char path[PATH_MAX];
	size_t length;
	int depth;		/* 0: outside of the root */
	bool has_root;
	bool has_child;		/* the node at hand */
};

__attribute__((format(printf, 3, 4)))
static int broken(const struct check *check, size_t offset,
		  const char *format, ...)
{
	va_list args;
	char *what;
	int err;

	if (!check->error)
		return -EINVAL;
	va_start(args, format);
	what = vformat_string(format, args);
	va_end(args);
	err = fail(check->error, EINVAL, "%s: offset 0x%zx%s%s: no sound device tree: %s",
		   check->from, offset, check->depth ? ", in " : "",
		   check->depth ? (check->length ? check->path : "/") : "",
		   what ?: "out of memory");
	free(what);
	return err;
}

/* ------------------------------------------------------------------------ */
/* The header                                                                */
/* ------------------------------------------------------------------------ */

/* What people take for a device tree */
static int check_kind(const struct check *check)
{
	const unsigned char *data = check->fdt;

	if (!check->size)
		return broken(check, 0, "it is empty");
	if (check->size >= 4 && fdt_magic(check->fdt) == FDT_MAGIC)
		return 0;
	if (check->size >= 8 && !memcmp(data, "/dts-v1/", 8))
		return broken(check, 0, "it is source; compile it with dtc -I dts -O dtb");
	if (check->size >= 2 && data[0] == 0x1f && data[1] == 0x8b)
		return broken(check, 0, "it is compressed; uncompress it with gunzip");
	return broken(check, 0, "it does not begin with d00dfeed; name a file that dtc made");
}

static int check_version(const struct check *check)
{
	if (check->size < sizeof(struct fdt_header))
		return broken(check, check->size, "it ends within the header; copy it anew");
	if (fdt_version(check->fdt) < 16)
		return broken(check, offsetof(struct fdt_header, version),
			      "it has the old version %u, and Linux wants 16 or later: dtc makes one of it",
			      fdt_version(check->fdt));
	if (fdt_last_comp_version(check->fdt) > FDT_LAST_SUPPORTED_VERSION)
		return broken(check,
			      offsetof(struct fdt_header, last_comp_version),
			      "it wants a reader of version %u, and this one knows those up to %d",
			      fdt_last_comp_version(check->fdt),
			      FDT_LAST_SUPPORTED_VERSION);
	if (fdt_totalsize(check->fdt) > check->size)
		return broken(check, check->size,
			      "it ends, and should have %u bytes by its header; copy it anew",
			      fdt_totalsize(check->fdt));
	return 0;
}

static int check_blocks(const struct check *check)
{
	int err;

	if (fdt_off_dt_struct(check->fdt) % FDT_TAGSIZE)
		return broken(check, offsetof(struct fdt_header, off_dt_struct),
			      "its nodes begin at 0x%x, which is no multiple of %zu",
			      fdt_off_dt_struct(check->fdt), FDT_TAGSIZE);
	err = fdt_check_header(check->fdt);
	if (err)
		return broken(check, 0, "the header says what cannot be: %s; copy it anew",
			      fdt_strerror(err));
	if (fdt_num_mem_rsv(check->fdt) < 0)
		return broken(check, fdt_off_mem_rsvmap(check->fdt),
			      "the memory reservations do not end");
	return 0;
}

/* ------------------------------------------------------------------------ */
/* Nodes and properties                                                      */
/* ------------------------------------------------------------------------ */

static size_t place(const struct check *check, int offset)
{
	return fdt_off_dt_struct(check->fdt) + (size_t)offset;
}

/* Names go into paths, and to terminals. */
static bool is_name(const char *name)
{
	for (; *name; name++)
		if (*name < ' ' || *name > '~' || *name == '/')
			return false;
	return true;
}

static int begin_node(struct check *check, int offset)
{
	int length;
	const char *name = fdt_get_name(check->fdt, offset, &length);

	if (!check->depth && check->has_root)
		return broken(check, place(check, offset), "a second root");
	if (!name)
		return broken(check, place(check, offset),
			      "a node's name has no end");
	if (!check->depth && length)
		return broken(check, place(check, offset),
			      "the root has a name");
	if (check->depth == MAX_DEPTH)
		return broken(check, place(check, offset),
			      "a node more than %d levels deep", MAX_DEPTH);
	if (check->depth && (!length || !is_name(name)))
		return broken(check, place(check, offset),
			      "a node's name is empty, or has a slash or what cannot be printed in it");
	if (check->depth) {
		if ((size_t)length + 2 > sizeof(check->path) - check->length)
			return broken(check, place(check, offset),
				      "a node whose path is longer than %zu bytes",
				      sizeof(check->path) - 1);
		check->path[check->length++] = '/';
		memcpy(check->path + check->length, name, (size_t)length + 1);
		check->length += (size_t)length;
	}
	check->depth++;
	check->has_root = true;
	check->has_child = false;
	return 0;
}

static int end_node(struct check *check, int offset)
{
	if (!check->depth)
		return broken(check, place(check, offset),
			      "the end of a node that did not begin");
	while (check->length && check->path[--check->length] != '/')
		;
	check->path[check->length] = '\0';
	check->depth--;
	check->has_child = true;
	return 0;
}

static int check_property(const struct check *check, int offset)
{
	const struct fdt_property *property;
	const char *name;
	int length;

	if (!check->depth)
		return broken(check, place(check, offset),
			      "a property outside of the root");
	if (check->has_child)
		return broken(check, place(check, offset),
			      "a property behind a node's children");
	property = fdt_offset_ptr(check->fdt, offset, sizeof(*property));
	if (!property ||
	    fdt32_ld(&property->len) > INT_MAX - sizeof(*property) -
				       (unsigned int)offset ||
	    !fdt_offset_ptr(check->fdt, offset,
			    sizeof(*property) + fdt32_ld(&property->len)))
		return broken(check, place(check, offset),
			      "a property runs past the end");
	name = fdt_get_string(check->fdt, (int)fdt32_ld(&property->nameoff),
			      &length);
	if (!name)
		return broken(check, place(check, offset),
			      "a property's name is at 0x%x of the strings, where none is",
			      fdt32_ld(&property->nameoff));
	if (!length || !is_name(name))
		return broken(check, place(check, offset),
			      "a property's name is empty, or has a slash or what cannot be printed in it");
	return 0;
}

static int check_end(const struct check *check, int offset)
{
	if (check->depth)
		return broken(check, place(check, offset),
			      "the nodes end within one");
	if (!check->has_root)
		return broken(check, place(check, offset), "it has no root");
	return 0;
}

/* What fdt_next_tag() cannot get over; what it can is dealt with before. */
static int check_tag(struct check *check, int offset)
{
	const fdt32_t *cell = fdt_offset_ptr(check->fdt, offset, sizeof(*cell));

	if (!cell)
		return broken(check, place(check, offset),
			      "the nodes do not end");
	switch (fdt32_ld(cell)) {
	case FDT_BEGIN_NODE:
		return begin_node(check, offset);
	case FDT_END_NODE:
		return end_node(check, offset);
	case FDT_PROP:
		return check_property(check, offset);
	case FDT_NOP:
		return 0;
	case FDT_END:
		return check_end(check, offset);
	default:
		return broken(check, place(check, offset),
			      "0x%x, where a node or a property should begin or end",
			      fdt32_ld(cell));
	}
}

static int check_nodes(struct check *check)
{
	int offset = 0, next, err;
	uint32_t tag;

	do {
		err = check_tag(check, offset);
		if (err)
			return err;
		tag = fdt_next_tag(check->fdt, offset, &next);
		if (next < 0)
			return broken(check, place(check, offset),
				      "what begins here runs past the end");
		offset = next;
	} while (tag != FDT_END);
	return 0;
}

int check_tree(const void *fdt, size_t size, const char *from, char **error)
{
	struct check check = {
		.fdt = fdt, .size = size, .from = from, .error = error,
	};
	int err = check_kind(&check);

	if (!err)
		err = check_version(&check);
	if (!err)
		err = check_blocks(&check);
	return err ? err : check_nodes(&check);
}
