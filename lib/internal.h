/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the files of libdtio share with each other. */
#ifndef DTIO_INTERNAL_H
#define DTIO_INTERNAL_H

#include <stdarg.h>

#include "libdtio.h"

/* Leaves one line in *@error and returns -@err, so that callers return it. */
__attribute__((format(printf, 3, 4)))
int fail(char **error, int err, const char *format, ...);

/* A new string, or NULL for want of memory. */
__attribute__((format(printf, 1, 2)))
char *format_string(const char *format, ...);
__attribute__((format(printf, 1, 0)))
char *vformat_string(const char *format, va_list args);

/*
 * Memory that is freed as a whole: what a board consists of. All return NULL for
 * want of memory; arena_alloc() gives zeroes.
 */
struct dtio_arena;

struct dtio_arena *arena_new(void);
void arena_free(struct dtio_arena *arena);
void *arena_alloc(struct dtio_arena *arena, size_t count, size_t size);
char *arena_string(struct dtio_arena *arena, const char *string);
__attribute__((format(printf, 2, 3)))
char *arena_format(struct dtio_arena *arena, const char *format, ...);
/* @array of *@count with one more zeroed entry behind; double the room if full. */
void *arena_extend(struct dtio_arena *arena, void *array, size_t *count,
		   size_t size);

/*
 * sysfs: small files, links whose last component is a name, directories whose
 * entries are. Each returns 0 or a negative errno.
 */

/* A whole file and, for those who want text, a NUL behind it. */
int sysfs_read(const char *path, char **data, size_t *length);
/* A file of one line, without its end. */
int sysfs_read_line(const char *path, char **line);
/* In one write(2), as attributes want it. */
int sysfs_write(const char *path, const char *text);
/* What a link says, and the last component of that. */
int sysfs_link(const char *path, char **target);
int sysfs_link_name(const char *path, char **name);
/* Sorted; without those that begin with a dot. */
int sysfs_list(const char *path, char ***names, size_t *count);
void free_strings(char **strings, size_t count);

/*
 * These take @path over, which is NULL for want of memory: format_string() makes it.
 * What is not there, or is for others to see, is no failure of sysfs_try_*(): it
 * leaves NULL and no entries, and the only error is -ENOMEM.
 */
int sysfs_try_read(char *path, char **data, size_t *length);
int sysfs_try_line(char *path, char **line);
int sysfs_try_link(char *path, char **target);
int sysfs_try_list(char *path, char ***names, size_t *count);
/* 0, -ENOENT or -ENOMEM */
int sysfs_find(char *path);

/*
 * Puts @size bytes where @file is, or leaves what is there alone; "-" is the
 * standard output.
 */
int replace_file(const char *file, const void *data, size_t size,
		 char **error);

/* Where the device tree is below sysfs: a folder for a node, a file for a property. */
#define DT_BASE "/firmware/devicetree/base"

/*
 * The device tree in the folder @base as a flattened one, to be freed. All of it, or
 * without the folders that do not belong in; of the tree, @belongs is only asked
 * about those below others that do.
 */
int dt_flatten(const char *base,
	       bool (*belongs)(void *opaque, const char *path), void *opaque,
	       void **fdt);
/* No more of it than tells of the node at @device what read_nodes() reads. */
int dt_excerpt(const char *base, const char *device, void **fdt);

/* See unflatten.h. */
struct tree;
struct node;

struct dtio_tree {
	struct tree *tree;
};

/* device->node, of those that have a dt_path, is a struct node of that tree. */

/* Whether it is sound; if not, the error says where it is not. */
int check_tree(const void *fdt, size_t size, const char *from, char **error);
/* Takes @fdt over; @from is for the error. */
int tree_take(void *fdt, size_t size, const char *from,
	      struct dtio_tree **tree, char **error);

/*
 * Calls @visit for each of the node's interrupts, in order: with the controller
 * and what it knows the interrupt by, as big-endian cells; or with NULL for one
 * that is absent. Ends early with what @visit returns if that is not 0.
 */
typedef int visit_irq(void *opaque, const struct node *controller,
		      const uint8_t *specifier, uint32_t cells);
int each_irq(const struct tree *tree, const struct node *device,
	     visit_irq *visit, void *opaque);

/* An interrupt of @node, which is a device's or part of it: entry @index there */
struct line {
	const struct node *node;
	uint32_t index;
	const struct node *controller;	/* NULL: an absent interrupt */
	const uint8_t *specifier;
	uint32_t cells;
};

/*
 * Calls @visit for each line that goes along with the device: first for those of its
 * own, then for those of the nodes below it that are part of it. @devices says of each
 * node of the tree whether the system has a device for it that stays; NULL: what the
 * tree tells of that. Ends early with what @visit returns if that is not 0.
 */
typedef int visit_line(void *opaque, const struct line *line);
int each_line(const struct tree *tree, const struct node *device,
	      const bool *devices, visit_line *visit, void *opaque);

/* The two arrays of a device's lines; children's are numbered after its own. */
struct device_lines {
	struct dtio_host_irq *irqs;
	size_t num_irqs;
	struct dtio_host_irq *child_irqs;
	size_t num_child_irqs;
};

/* Says of each of the device's lines whether one before it is the same. */
int find_repeated_irqs(const struct tree *tree, const struct node *device,
		       const bool *devices, const struct device_lines *lines);

/* "compatible" with one of a list that ends with NULL */
bool node_matches(const struct node *node, const char *const *compatible);
/* Linux makes devices of what is on it at boot. */
bool node_is_simple_bus(const struct node *node);
/* Whatever those above it are */
bool node_is_enabled_itself(const struct node *node);
/* Linux makes a device of it if it is on a simple bus. */
bool node_is_populated(const struct node *node);

/* @usable and @edge of it */
struct dtio_host_irq judge_irq(const struct node *controller,
			       const uint8_t *specifier, uint32_t cells);
/* How many entries the node's "reg" has, whether they lead to the processor or not. */
size_t node_num_regions(const struct node *device);
/*
 * The entry @index of the node's "reg" as an address of the processor; false if
 * there is none or it does not lead there.
 */
bool node_region(const struct node *device, size_t index,
		 struct dtio_host_region *region);

/*
 * A list of strings; an empty one if there is none or its last string has no end.
 * Of names, an empty one and one after the last are NULL.
 */
struct strings {
	const char *data;
	size_t left;
};

struct strings string_list(const struct node *node, const char *name);
const char *next_name(struct strings *strings);

/* What the driver would offer of the node. */
int guess_resources(const struct tree *tree, const struct node *device,
		    struct dtio_resources *resources);

/*
 * How a board is read. A source makes it and fills in what only it knows of the
 * devices; board_complete() does all the rest that follows from the tree.
 */
struct dtio_board *board_new(enum dtio_source source, const char *origin);
struct dtio_host_device *board_add(struct dtio_board *board);
int board_complete(struct dtio_board *board);
/* Of that, no more than what each node says of its own device. */
int board_read_nodes(struct dtio_board *board);
/* In the board's arena; NULL for want of memory. */
const char *board_node_path(struct dtio_board *board, const struct node *node);

/* The devices that Linux would make of the tree; populate.c. */
int populate(struct dtio_board *board);
/* What their nodes say of them; nodes.c. */
int read_nodes(struct dtio_board *board);
/*
 * What they refer to, who refers to them, and who shares their interrupts;
 * references.c, shared-irqs.c.
 */
int find_references(struct dtio_board *board);
/* Who else is in the pages of their registers; pages.c, pci-pages.c. */
int find_page_owners(struct dtio_board *board);
void find_bar_pages(struct dtio_board *board);

/* Of a running system alone. */
/* What the PCI function in the folder @directory of sysfs says of itself; pci.c. */
int read_pci_function(struct dtio_board *board, const char *directory,
		  struct dtio_host_device *device);
/* Fills in @users of the devices that dtio has; users.c. */
int find_users(struct dtio_board *board, const char *sysroot);
/* What the administrator has said of all PCI functions; policy.c. */
int find_policy(struct dtio_board *board, const char *sysroot);
/* What of the system stands on them; uses.c. */
int find_uses(struct dtio_board *board, const char *sysroot);
/* Which modules have a driver for them; modules.c. */
int find_modules(struct dtio_board *board, const char *sysroot);

#endif /* DTIO_INTERNAL_H */
