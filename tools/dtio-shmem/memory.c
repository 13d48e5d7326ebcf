// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Memory is in files of memory (memfd) that are sealed: a peer that makes one shorter would
 * end all others by SIGBUS. The table is handed out by a descriptor that is for
 * reading, and is sealed against being opened anew for writing. A server that is to be
 * followed by another one cannot have that seal, as it holds for the next server, too: there
 * the file's mode does it, for peers that are other users; and for the next server, if it is
 * another one, so that both descriptors are kept.
 *
 * A file of the user's cannot be sealed, so it is not mapped here.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "memory.h"

/* Newer than the headers of Debian 12 */
#ifndef MFD_NOEXEC_SEAL
#define MFD_NOEXEC_SEAL		0x0008U
#endif

void memory_init(struct memory *memory)
{
	const struct piece none = { .fd = -1 };

	*memory = (struct memory){
		.common = none, .table = none, .pairs = none, .state = none,
		.table_to_read = -1,
	};
}

static int map(struct piece *piece, const char *name, char **error)
{
	void *mapping = mmap(NULL, piece->size, PROT_READ | PROT_WRITE,
			     MAP_SHARED | MAP_NORESERVE, piece->fd, 0);

	if (mapping == MAP_FAILED)
		return fail(error, errno, "%s: %llu bytes cannot be mapped: %s", name,
			    (unsigned long long)piece->size, strerror(errno));
	piece->memory = mapping;
	return 0;
}

/* A new file, or one that is there and has to have the right size */
static int make(struct piece *piece, const char *name, uint64_t size, char **error)
{
	struct stat status;

	piece->size = size;
	if (piece->fd >= 0) {
		if (fstat(piece->fd, &status) || (uint64_t)status.st_size != size)
			return fail(error, EINVAL, "%s: the server before had other sizes; give the same options, or stop it and the service for good first",
				    name);
		return map(piece, name, error);
	}
	piece->fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL);
	if (piece->fd < 0 && errno == EINVAL)
		piece->fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
	if (piece->fd < 0 || ftruncate(piece->fd, (off_t)size))
		return fail(error, errno, "%s: no memory of %llu bytes: %s", name,
			    (unsigned long long)size, strerror(errno));
	return map(piece, name, error);
}

/* No more by others, either: one against writing would be for those who come later. */
static int seal(const struct piece *piece, int more, char **error)
{
	if (fcntl(piece->fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW |
		  F_SEAL_SEAL | more) &&
	    errno != EPERM)
		return fail(error, errno, "memory cannot be sealed: %s", strerror(errno));
	return 0;
}

static unsigned long long huge_page_size(void)
{
	FILE *file = fopen("/proc/meminfo", "r");
	unsigned long long kilobytes = 0;
	char line[128];

	while (file && !kilobytes && fgets(line, sizeof(line), file))
		sscanf(line, "Hugepagesize: %llu kB", &kilobytes);
	if (file)
		fclose(file);
	return kilobytes * 1024;
}

static int make_huge(struct piece *piece, uint64_t size, char **error)
{
	unsigned long long page = huge_page_size();

	piece->size = size;
	if (!page)
		return fail(error, ENOTSUP, "--huge: the kernel has no huge pages; leave it out");
	if (size % page)
		return fail(error, EINVAL, "--huge: --size has to be huge pages of %lluK",
			    page / 1024);
	if (piece->fd < 0)
		piece->fd = memfd_create("dtio-shmem common", MFD_CLOEXEC | MFD_ALLOW_SEALING |
					 MFD_HUGETLB);
	/* Without MAP_NORESERVE: what is not there has to be known now. */
	if (piece->fd >= 0 && !ftruncate(piece->fd, (off_t)size))
		piece->memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED,
				     piece->fd, 0);
	if (piece->fd < 0 || !piece->memory || piece->memory == MAP_FAILED) {
		piece->memory = NULL;
		return fail(error, ENOMEM, "--huge: there are not %llu free huge pages of %lluK; reserve them (/proc/sys/vm/nr_hugepages), or leave it out",
			    (unsigned long long)size / page, page / 1024);
	}
	return seal(piece, 0, error);
}

static int open_file(struct piece *piece, const char *path, uint64_t size, char **error)
{
	struct stat status;

	piece->size = size;
	piece->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (piece->fd < 0 || fstat(piece->fd, &status))
		return fail(error, errno, "%s: %s", path, strerror(errno));
	if (!S_ISREG(status.st_mode))
		return fail(error, EINVAL, "%s is no file", path);
	if (status.st_size && (uint64_t)status.st_size != size)
		return fail(error, EINVAL, "%s has %lld bytes, and --size is %llu: say --size %lld, or truncate -s %llu %s",
			    path, (long long)status.st_size, (unsigned long long)size,
			    (long long)status.st_size, (unsigned long long)size, path);
	if (!status.st_size && ftruncate(piece->fd, (off_t)size))
		return fail(error, errno, "%s: no room for %llu bytes: %s", path,
			    (unsigned long long)size, strerror(errno));
	return 0;
}

static int make_common(struct piece *common, const struct layout *layout,
		       const struct memory_source *source, char **error)
{
	int err;

	if (source->file)
		return open_file(common, source->file, layout->common, error);
	if (source->huge)
		return make_huge(common, layout->common, error);
	err = make(common, "dtio-shmem common", layout->common, error);
	return err ? err : seal(common, 0, error);
}

static int make_table(struct memory *memory, const struct layout *layout,
		      const struct memory_source *source, char **error)
{
	bool sealed = !source->kept && !(source->trust_peers && layout->has_blocks);
	char path[64];
	int err;

	err = make(&memory->table, "dtio-shmem table", layout->table, error);
	if (err)
		return err;
	if (memory->table_to_read < 0) {
		snprintf(path, sizeof(path), "/proc/self/fd/%d", memory->table.fd);
		memory->table_to_read = open(path, O_RDONLY | O_CLOEXEC);
	}
	if (memory->table_to_read < 0)
		return fail(error, errno, "%s: %s; is /proc mounted?", path,
			    strerror(errno));
	fchmod(memory->table.fd, 0);
	return seal(&memory->table, sealed ? F_SEAL_FUTURE_WRITE : 0, error);
}

int memory_make(struct memory *memory, const struct layout *layout,
		const struct memory_source *source, char **error)
{
	int err;

	err = make_common(&memory->common, layout, source, error);
	if (!err)
		err = make_table(memory, layout, source, error);
	if (!err && layout->pairs)
		err = make(&memory->pairs, "dtio-shmem pairs", layout->pairs, error);
	if (!err)
		err = make(&memory->state, "dtio-shmem state", source->state, error);
	return err;
}

static void free_piece(struct piece *piece)
{
	if (piece->memory)
		munmap(piece->memory, piece->size);
	if (piece->fd >= 0)
		close(piece->fd);
}

void memory_free(struct memory *memory)
{
	free_piece(&memory->common);
	free_piece(&memory->table);
	free_piece(&memory->pairs);
	free_piece(&memory->state);
	if (memory->table_to_read >= 0)
		close(memory->table_to_read);
}

void memory_clear(void *place, uint64_t size)
{
	/* Takes the pages away; a file that is sealed does not let go of them. */
	if (madvise(place, size, MADV_REMOVE))
		memset(place, 0, size);
}
