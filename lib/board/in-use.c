// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What of this system stands and falls with a device: its consoles, mounted file
 * systems, swap, and network interfaces that are up. Each of these has a place in
 * sysfs, and whatever device is at that place or above it on the way is needed: an
 * SD card, its controller, the bus that carries the controller. What is made of
 * other block devices (device mapper, RAID, NVMe with several paths) and what is on
 * flash (MTD, UBI) is followed down to those.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "libdtio.h"

#define MTD_BLOCK_MAJOR 31
#define IFF_UP 0x1

/* No system stacks block devices that deep; what a sysroot shows may go round. */
#define MAX_STACK 32

struct search {
	struct dtio_board *board;
	const char *root;
	char *sysfs;		/* with all links resolved */
};

/* One thing that is in use */
struct use {
	enum dtio_use_kind kind;
	const char *what;
};

/* ------------------------------------------------------------------------ */
/* From a place in sysfs to devices                                          */
/* ------------------------------------------------------------------------ */

static bool has_use(const struct dtio_host_device *device,
		    const struct use *use)
{
	for (size_t i = 0; i < device->num_uses; i++)
		if (device->uses[i].kind == use->kind &&
		    !strcmp(device->uses[i].what, use->what))
			return true;
	return false;
}

static bool is_at_or_above(const char *above, const char *place)
{
	size_t length = strlen(above);

	return !strncmp(above, place, length) &&
	       (!place[length] || place[length] == '/');
}

/* @place is a path below sysfs. */
static int add_use(struct search *search, const char *place,
		   const struct use *use)
{
	struct dtio_arena *arena = search->board->arena;
	const char *what = NULL;

	for (size_t i = 0; i < search->board->num_devices; i++) {
		struct dtio_host_device *device = &search->board->devices[i];
		struct dtio_host_use *uses;

		if (!device->sysfs_path ||
		    !is_at_or_above(device->sysfs_path, place) ||
		    has_use(device, use))
			continue;
		if (!what)
			what = arena_string(arena, use->what);
		uses = arena_extend(arena, device->uses, &device->num_uses,
				    sizeof(*uses));
		if (!what || !uses)
			return -ENOMEM;
		device->uses = uses;
		uses[device->num_uses - 1] = (struct dtio_host_use) {
			use->kind, what
		};
	}
	return 0;
}

/* Where @path, below sysfs, leads to in it; *@place is NULL if nowhere. */
static int find_place(const struct search *search, const char *path,
		      char **place)
{
	size_t length = strlen(search->sysfs);
	char *link = format_string("%s/%s", search->sysfs, path), *real;
	int err = 0;

	*place = NULL;
	if (!link)
		return -ENOMEM;
	real = realpath(link, NULL);
	free(link);
	if (!real)
		return errno == ENOMEM ? -ENOMEM : 0;
	if (!strncmp(real, search->sysfs, length) && real[length] == '/') {
		*place = strdup(real + length + 1);
		err = *place ? 0 : -ENOMEM;
	}
	free(real);
	return err;
}

static int use_class(struct search *search, const char *class,
		     const char *name, const struct use *use)
{
	char *path = format_string("class/%s/%s", class, name), *place;
	int err;

	if (!path)
		return -ENOMEM;
	err = find_place(search, path, &place);
	free(path);
	if (!err && place)
		err = add_use(search, place, use);
	free(place);
	return err;
}

/* A file of the system's; *@text is NULL if it is not there. */
static int read_text(const struct search *search, const char *name,
		     char **text)
{
	return sysfs_try_read(format_string("%s/%s", search->root, name), text,
			      NULL);
}

/* ------------------------------------------------------------------------ */
/* Block devices                                                             */
/* ------------------------------------------------------------------------ */

static int use_block(struct search *search, const char *path, int depth,
		     const struct use *use);

static int use_entries(struct search *search, const char *directory,
		       bool wanted(const char *name), int depth,
		       const struct use *use)
{
	char **names;
	size_t count;
	int err;

	err = sysfs_try_list(format_string("%s/%s", search->sysfs, directory),
			     &names, &count);
	for (size_t i = 0; !err && i < count; i++) {
		char *path;

		if (wanted && !wanted(names[i]))
			continue;
		path = format_string("%s/%s", directory, names[i]);
		err = path ? use_block(search, path, depth, use) : -ENOMEM;
		free(path);
	}
	free_strings(names, count);
	return err;
}

/* "nvme0", but not the namespace "nvme0n1" */
static bool is_controller(const char *name)
{
	return !strncmp(name, "nvme", 4) &&
	       !name[4 + strspn(name + 4, "0123456789")];
}

/* A partition is of its disk, and that of others. */
static int use_disk(struct search *search, const char *place,
		    const char *above, int depth, const struct use *use)
{
	int err = sysfs_find(format_string("%s/%s/partition", search->sysfs,
					   place));

	if (err)
		return err == -ENOMEM ? err : 0;
	return use_block(search, above, depth, use);
}

/* What the block device at @place is made of */
static int use_parts(struct search *search, const char *place, int depth,
		     const struct use *use)
{
	char *slaves = format_string("%s/slaves", place);
	char *above = strdup(place), *slash;
	int err = slaves && above ? 0 : -ENOMEM;

	if (!err)
		err = use_entries(search, slaves, NULL, depth, use);
	slash = above ? strrchr(above, '/') : NULL;
	if (!err && slash) {
		*slash = '\0';
		if (strstr(above, "/nvme-subsystem/"))
			err = use_entries(search, above, is_controller, depth,
					  use);
		if (!err)
			err = use_disk(search, place, above, depth, use);
	}
	free(above);
	free(slaves);
	return err;
}

/* @path, below sysfs, is a link to the device or its directory. */
static int use_block(struct search *search, const char *path, int depth,
		     const struct use *use)
{
	char *place;
	int err;

	if (depth == MAX_STACK)
		return 0;
	err = find_place(search, path, &place);
	if (err || !place)
		return err;
	err = add_use(search, place, use);
	if (!err)
		err = use_parts(search, place, depth + 1, use);
	free(place);
	return err;
}

/* By what is in /dev: the name it has there may be a link. */
static int use_block_file(struct search *search, const char *file,
			  const struct use *use)
{
	char *path = format_string("%s%s", search->root, file), *real, *entry;
	const char *name;
	int err;

	if (!path)
		return -ENOMEM;
	real = realpath(path, NULL);
	free(path);
	name = strrchr(real ?: file, '/');
	entry = format_string("class/block/%s", name ? name + 1 : file);
	err = entry ? use_block(search, entry, 0, use) : -ENOMEM;
	free(entry);
	free(real);
	return err;
}

/* ------------------------------------------------------------------------ */
/* Mounts and swap                                                           */
/* ------------------------------------------------------------------------ */

/* The kernel writes blanks and the like as \ooo; in place. */
static void unescape(char *text)
{
	char *to = text;

	for (const char *from = text; *from; to++) {
		unsigned int code;

		if (*from == '\\' && strspn(from + 1, "01234567") >= 3 &&
		    sscanf(from + 1, "%3o", &code) == 1) {
			*to = (char)code;
			from += 4;
		} else {
			*to = *from++;
		}
	}
	*to = '\0';
}

/* The flash below UBI device @number, which has a volume that is mounted */
static int use_ubi(struct search *search, unsigned long number,
		   const struct use *use)
{
	char *line, *name;
	int err;

	err = sysfs_try_line(format_string("%s/class/ubi/ubi%lu/mtd_num",
					   search->sysfs, number), &line);
	if (!line)
		return err;
	name = format_string("mtd%s", line);
	free(line);
	err = name ? use_class(search, "mtd", name, use) : -ENOMEM;
	free(name);
	return err;
}

/* By device number; what has none of its own, like btrfs, by its source */
static int use_mount(struct search *search, const char *number,
		     const char *source, const struct use *use)
{
	unsigned int major, minor;
	char *name;
	int err;

	if (sscanf(number, "%u:%u", &major, &minor) != 2)
		return 0;
	if (major) {
		name = format_string("dev/block/%u:%u", major, minor);
		err = name ? use_block(search, name, 0, use) : -ENOMEM;
		free(name);
		if (err || major != MTD_BLOCK_MAJOR)
			return err;
		/* JFFS2 does without the block device. */
		name = format_string("mtd%u", minor);
		err = name ? use_class(search, "mtd", name, use) : -ENOMEM;
		free(name);
		return err;
	}
	if (!strncmp(source, "/dev/ubi", 8))
		source += strlen("/dev/");
	if (!strncmp(source, "ubi", 3))
		return use_ubi(search, strtoul(source + 3, NULL, 10), use);
	if (!strncmp(source, "/dev/", 5))
		return use_block_file(search, source, use);
	return 0;
}

/*
 * "36 35 179:1 / /boot rw,noatime shared:1 - vfat /dev/mmcblk2p1 rw", with any
 * number of words before the "-"; see proc_pid_mountinfo(5).
 */
struct mount {
	const char *number;
	char *where;
	char *source;
};

static bool parse_mount(char *line, struct mount *mount)
{
	char *word;

	*mount = (struct mount) { 0 };
	for (int i = 0; (word = strsep(&line, " ")); i++) {
		if (i == 2)
			mount->number = word;
		if (i == 4)
			mount->where = word;
		if (i > 5 && !strcmp(word, "-"))
			break;
	}
	strsep(&line, " ");
	mount->source = strsep(&line, " ");
	if (!mount->source)
		return false;
	unescape(mount->where);
	unescape(mount->source);
	return true;
}

/* Where a file system was mounted first stands for all: "/", not what is bound. */
static int find_mounts(struct search *search)
{
	char *text, *rest, *line;
	const char **seen = NULL, **bigger;
	size_t num_seen = 0;
	struct mount mount;
	int err;

	err = read_text(search, "proc/self/mountinfo", &text);
	rest = text;
	while (!err && (line = strsep(&rest, "\n"))) {
		size_t i;

		if (!parse_mount(line, &mount))
			continue;
		for (i = 0; i < num_seen; i++)
			if (!strcmp(seen[i], mount.number))
				break;
		if (i < num_seen)
			continue;
		bigger = reallocarray(seen, num_seen + 1, sizeof(*seen));
		if (!bigger) {
			err = -ENOMEM;
			break;
		}
		seen = bigger;
		seen[num_seen++] = mount.number;
		err = use_mount(search, mount.number, mount.source,
				&(struct use) { DTIO_USE_MOUNT, mount.where });
	}
	free(seen);
	free(text);
	return err;
}

/* A swap file is on a file system, which is mounted. */
static int find_swap(struct search *search)
{
	char *text, *rest, *line, *name;
	int err;

	err = read_text(search, "proc/swaps", &text);
	rest = text;
	while (!err && (line = strsep(&rest, "\n"))) {
		name = strsep(&line, " \t");
		if (strncmp(name, "/dev/", 5))
			continue;
		unescape(name);
		err = use_block_file(search, name,
				     &(struct use) { DTIO_USE_SWAP, name });
	}
	free(text);
	return err;
}

/* ------------------------------------------------------------------------ */
/* Consoles and network                                                      */
/* ------------------------------------------------------------------------ */

static int find_consoles(struct search *search)
{
	char *text, *rest, *name;
	int err;

	err = read_text(search, "sys/class/tty/console/active", &text);
	rest = text;
	while (!err && (name = strsep(&rest, " \n")))
		if (*name)
			err = use_class(search, "tty", name,
					&(struct use) { DTIO_USE_CONSOLE,
							name });
	free(text);
	return err;
}

static int is_up(const struct search *search, const char *name, bool *up)
{
	char *line;
	int err;

	err = sysfs_try_line(format_string("%s/class/net/%s/flags",
					   search->sysfs, name), &line);
	*up = line && strtoul(line, NULL, 16) & IFF_UP;
	free(line);
	return err;
}

static int find_network(struct search *search)
{
	char **names;
	size_t count;
	int err;

	err = sysfs_try_list(format_string("%s/class/net", search->sysfs),
			     &names, &count);
	for (size_t i = 0; !err && i < count; i++) {
		bool up;

		err = is_up(search, names[i], &up);
		if (!err && up)
			err = use_class(search, "net", names[i],
					&(struct use) { DTIO_USE_NETWORK,
							names[i] });
	}
	free_strings(names, count);
	return err;
}

int find_uses(struct dtio_board *board, const char *sysroot)
{
	struct search search = { .board = board, .root = sysroot };
	char *path = format_string("%s/sys", sysroot);
	int err;

	if (!path)
		return -ENOMEM;
	search.sysfs = realpath(path, NULL);
	free(path);
	if (!search.sysfs)
		return errno == ENOMEM ? -ENOMEM : 0;

	err = find_consoles(&search);
	if (!err)
		err = find_mounts(&search);
	if (!err)
		err = find_swap(&search);
	if (!err)
		err = find_network(&search);
	free(search.sysfs);
	return err;
}
