// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * File systems that are mounted, by their device numbers, here and in the mount
 * namespaces of other processes. What is on flash (MTD, UBI) is followed down to that.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "board/in-use.h"
#include "board/processes.h"
#include "libdtio.h"

#define MTD_BLOCK_MAJOR 31

/* The flash below UBI device @number, which has a volume that is mounted */
static int use_ubi(struct search *search, unsigned long number,
		   const struct dtio_host_use *use)
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
		     const char *source, const struct dtio_host_use *use)
{
	unsigned int major, minor;
	char *name;
	int err;

	if (sscanf(number, "%u:%u", &major, &minor) != 2)
		return 0;
	if (major) {
		name = format_string("dev/block/%u:%u", major, minor);
		err = name ? use_block(search, name, use) : -ENOMEM;
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

/* Whether @name has been looked at before; from now on it has. */
static int see(struct seen *seen, const char *name, bool *before)
{
	char **bigger;

	*before = true;
	for (size_t i = 0; i < seen->count; i++)
		if (!strcmp(seen->names[i], name))
			return 0;
	*before = false;
	bigger = reallocarray(seen->names, seen->count + 1, sizeof(*bigger));
	if (!bigger)
		return -ENOMEM;
	seen->names = bigger;
	bigger[seen->count] = strdup(name);
	if (!bigger[seen->count])
		return -ENOMEM;
	seen->count++;
	return 0;
}

/*
 * Where a file system was mounted first stands for all: "/", not what is bound. So
 * what another namespace has of the caller's, and most have all of it, is said once;
 * what is left there when the caller has let go of it is said then.
 */
static int find_in(struct search *search, char *mountinfo,
		   struct dtio_host_use use)
{
	struct mount mount;
	char *line;
	int err = 0;

	while (!err && (line = strsep(&mountinfo, "\n"))) {
		bool before;

		if (!parse_mount(line, &mount))
			continue;
		err = see(&search->file_systems, mount.number, &before);
		if (err || before)
			continue;
		use.what = mount.where;
		err = use_mount(search, mount.number, mount.source, &use);
	}
	return err;
}

/* *@is_new: @link, which is taken over, leads to one that was not looked at before. */
static int see_namespace(struct search *search, char *link, bool *is_new)
{
	char *namespace;
	bool before = true;
	int err = sysfs_try_link(link, &namespace);

	if (namespace)
		err = see(&search->namespaces, namespace, &before);
	free(namespace);
	*is_new = !before;
	return err;
}

int find_mounts(struct search *search)
{
	char *text;
	bool is_new;
	int err;

	err = see_namespace(search, format_string("%s/proc/self/ns/mnt",
						  search->root), &is_new);
	if (err)
		return err;
	err = read_text(search, "proc/self/mountinfo", &text);
	if (text)
		err = find_in(search, text, (struct dtio_host_use) {
			.kind = DTIO_USE_MOUNT,
		});
	free(text);
	return err;
}

int find_other_mounts(struct search *search, struct process *process)
{
	struct dtio_host_use use = {
		.kind = DTIO_USE_OTHER_MOUNT,
		.process = process->id,
	};
	char *text;
	bool is_new;
	int err;

	/* Which are others if one's own is not known? */
	if (!search->namespaces.count)
		return 0;
	err = see_namespace(search, format_string("%s/ns/mnt", process->folder),
			    &is_new);
	if (err || !is_new)
		return err;
	err = process_command(process, &use.command);
	if (err)
		return err;
	err = sysfs_try_read(format_string("%s/mountinfo", process->folder),
			     &text, NULL);
	if (text)
		err = find_in(search, text, use);
	free(text);
	return err;
}
