// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The device tree of the running system as one flattened tree. The kernel has one
 * too, in /sys/firmware/fdt, but for root alone and without the overlays that were
 * applied since: this is made from the folder that every user may read.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "tree/flatten.h"
#include "base/sysfs.h"
#include "base/text.h"

/* Larger than most; made larger by doubling. */
#define FIRST_ROOM (1 << 20)

/* What libfdt did not do, as an errno. */
static int fdt_errno(int err)
{
	return err == -FDT_ERR_NOSPACE ? -ENOSPC : err < 0 ? -EINVAL : 0;
}

/* Properties whose names begin with "security-" are for root alone. */
static int put_property(void *fdt, const char *path, const char *name)
{
	size_t length;
	char *data;
	int err;

	err = sysfs_read(path, &data, &length);
	if (err)
		return err == -EACCES ? 0 : err;
	err = length > INT32_MAX ? -ENOSPC :
	      fdt_errno(fdt_property(fdt, name, data, (int)length));
	free(data);
	return err;
}

/* What becomes part of the tree */
struct choice {
	bool (*belongs)(void *opaque, const char *path);
	void *opaque;
};

static int put_folder(void *fdt, const struct choice *choice, const char *path,
		      const char *name);

/* What is neither a file nor a folder is not the kernel's. */
static int put_entry(void *fdt, const struct choice *choice, const char *folder,
		     const char *name, mode_t kind)
{
	char *path = format_string("%s/%s", folder, name);
	struct stat status;
	int err = 0;

	if (!path)
		return -ENOMEM;
	if (lstat(path, &status))
		err = -errno;
	else if ((status.st_mode & S_IFMT) != kind)
		err = 0;
	else if (kind == S_IFREG)
		err = put_property(fdt, path, name);
	else if (!choice->belongs || choice->belongs(choice->opaque, path))
		err = put_folder(fdt, choice, path, name);
	free(path);
	return err;
}

/* Properties come first in a flattened tree. */
static int put_folder(void *fdt, const struct choice *choice, const char *path,
		      const char *name)
{
	static const mode_t kinds[] = { S_IFREG, S_IFDIR };
	char **names;
	size_t count;
	int err;

	err = sysfs_list(path, &names, &count);
	if (err)
		return err;
	err = fdt_errno(fdt_begin_node(fdt, name));
	for (size_t kind = 0; kind < 2; kind++)
		for (size_t i = 0; !err && i < count; i++)
			err = put_entry(fdt, choice, path, names[i],
					kinds[kind]);
	free_strings(names, count);
	return err ? err : fdt_errno(fdt_end_node(fdt));
}

static int put_tree(void *fdt, size_t room, const struct choice *choice,
		    const char *base)
{
	int err;

	err = fdt_errno(fdt_create(fdt, (int)room));
	if (!err)
		err = fdt_errno(fdt_finish_reservemap(fdt));
	if (!err)
		err = put_folder(fdt, choice, base, "");
	return err ? err : fdt_errno(fdt_finish(fdt));
}

int dt_flatten(const char *base,
	       bool (*belongs)(void *opaque, const char *path), void *opaque,
	       void **fdt)
{
	const struct choice choice = { belongs, opaque };

	for (size_t room = FIRST_ROOM; room <= INT32_MAX / 2; room *= 2) {
		int err;

		*fdt = malloc(room);
		if (!*fdt)
			return -ENOMEM;
		err = put_tree(*fdt, room, &choice, base);
		if (!err)
			return 0;
		free(*fdt);
		if (err != -ENOSPC)
			return err;
	}
	return -E2BIG;
}
