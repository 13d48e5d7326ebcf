// SPDX-License-Identifier: GPL-2.0-or-later
/* Files and memory for programs that cannot go on without. */
#include "tree.h"

#include <stdio.h>
#include <stdlib.h>

void *allocate(size_t count, size_t size)
{
	void *memory = calloc(count ? count : 1, size);

	if (!memory) {
		fprintf(stderr, "corpus: out of memory\n");
		exit(2);
	}
	return memory;
}

void *read_file(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	void *data;
	long end;

	if (!file || fseek(file, 0, SEEK_END) || (end = ftell(file)) < 0) {
		perror(path);
		exit(2);
	}
	rewind(file);
	*size = end;
	data = allocate(1, *size);
	if (fread(data, 1, *size, file) != *size) {
		perror(path);
		exit(2);
	}
	fclose(file);
	return data;
}
