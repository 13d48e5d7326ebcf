// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The boards by their vendors: "build/dtb/freescale/imx8mp-evk.dtb" is a board of
 * "freescale". Those of one vendor have most of their devices in common, those of two
 * hardly any. Processes that take the largest first have done about as much as each
 * other when none is left.
 */
#include "vendors.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char *vendor_of(const char *folder, const char *path)
{
	path += strlen(folder);
	path += strspn(path, "/");
	return strndup(path, strcspn(path, "/"));
}

static size_t size_of(const char *path)
{
	struct stat info;

	return stat(path, &info) ? 0 : (size_t)info.st_size;
}

static int compare_sizes(const void *a, const void *b)
{
	const struct vendor *x = a, *y = b;

	return x->size != y->size ? (x->size < y->size ? 1 : -1) :
	       strcmp(x->name, y->name);
}

struct vendor *vendors_find(const char *folder, char *const *boards,
			    size_t num_boards, size_t *count)
{
	struct vendor *vendors = calloc(num_boards, sizeof(*vendors));

	if (!vendors)
		abort();
	*count = 0;
	for (size_t i = 0; i < num_boards; i++) {
		char *name = vendor_of(folder, boards[i]);

		if (*count && !strcmp(vendors[*count - 1].name, name))
			free(name);
		else
			vendors[(*count)++] = (struct vendor) {
				name, &boards[i], 0, 0
			};
		vendors[*count - 1].num_boards++;
		vendors[*count - 1].size += size_of(boards[i]);
	}
	qsort(vendors, *count, sizeof(*vendors), compare_sizes);
	return vendors;
}

void vendors_free(struct vendor *vendors, size_t count)
{
	while (count--)
		free(vendors[count].name);
	free(vendors);
}
