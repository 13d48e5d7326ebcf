/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What finds out what of this system stands on its devices: each kind of use has a
 * file that looks for it, and this is what these share.
 */
#ifndef DTIO_BOARD_IN_USE_H
#define DTIO_BOARD_IN_USE_H

#include "board/types.h"
#include "libdtio.h"

struct search {
	struct dtio_board *board;
	const char *root;	/* the sysroot; "": the running system */
	char *sysfs;		/* with all links resolved */
	/* What mounts.c has looked at: file systems by their numbers, and namespaces */
	struct seen {
		char **names;
		size_t count;
	} file_systems, namespaces;
};

/*
 * Adds the use to the devices at or above @place, a path below sysfs, each once. All
 * return 0 or -ENOMEM.
 */
int add_use(struct search *search, const char *place,
	    const struct dtio_host_use *use);
/* Where @path, below sysfs, leads to in it; *@place is NULL if nowhere. */
int find_place(const struct search *search, const char *path, char **place);
/* The same for what the class's entry of that name leads to */
int use_class(struct search *search, const char *class, const char *name,
	      const struct dtio_host_use *use);
/* Calls find() for each entry of the class, by name, until one fails. */
int for_each_of_class(struct search *search, const char *class,
		      int find(struct search *search, const char *name));
/* A file of the system's; *@text is NULL if it is not there. */
int read_text(const struct search *search, const char *name, char **text);
/* What the kernel writes as \ooo; (blanks and the like), in place. */
void unescape(char *text);

/* A block device and all that it is made of; block.c. */
int use_block(struct search *search, const char *path,
	      const struct dtio_host_use *use);
/* By what is in /dev: the name it has there may be a link. */
int use_block_file(struct search *search, const char *file,
		   const struct dtio_host_use *use);

/* One for each kind of use, in the file of that name. */
int find_watchdogs(struct search *search);
int find_consoles(struct search *search);
int find_displays(struct search *search);
int find_mounts(struct search *search);
int find_swap(struct search *search);
int find_network(struct search *search);

#endif /* DTIO_BOARD_IN_USE_H */
