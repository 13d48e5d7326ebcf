// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The client's memory: a table of ranges, in the order of their addresses, each with the
 * way in which it is accessed.
 *
 * A file whose end can be moved is a trap for whoever maps it: beyond the end is SIGBUS.
 * So memory is mapped if its file is sealed against that (memfd; QEMU's memory-backend-memfd
 * seals). A file that is not is read and written, which fails, and does not kill;
 * but only a file of tmpfs, as that of another file system may take for ever. What
 * is neither is asked of the client. trust_memory says that the client does nothing
 * of the kind.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <linux/magic.h>

#include "serve/dma.h"

#define FLAGS	(WIRE_MAP_READ | WIRE_MAP_WRITE | WIRE_MAP_MMAP | WIRE_MAP_FILE)

/* The first that ends behind @address */
static size_t place_of(const struct dtio_serve_client *client, uint64_t address)
{
	size_t low = 0, high = client->num_maps;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct map *map = &client->maps[middle];

		if (map->address + (map->size - 1) < address)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct map *find_map(const struct dtio_serve_client *client, uint64_t address)
{
	size_t place = place_of(client, address);

	if (place == client->num_maps || client->maps[place].address > address)
		return NULL;
	return &client->maps[place];
}

uint64_t next_map(const struct dtio_serve_client *client, uint64_t address)
{
	size_t place = place_of(client, address);

	return place == client->num_maps ? 0 : client->maps[place].address;
}

static int map_file(struct map *map, int fd, uint64_t block)
{
	uint64_t ahead = map->offset % block;
	size_t size = (map->size + ahead + block - 1) / block * block;
	void *mapping;

	mapping = mmap(NULL, size, (map->read ? PROT_READ : 0) |
		       (map->write ? PROT_WRITE : 0), MAP_SHARED, fd,
		       (off_t)(map->offset - ahead));
	if (mapping == MAP_FAILED)
		return -errno;
	map->mapping = mapping;
	map->mapping_size = size;
	map->memory = (uint8_t *)mapping + ahead;
	return 0;
}

static bool may_open(int fd, const struct map *map)
{
	int mode = fcntl(fd, F_GETFL);

	if (mode < 0)
		return false;
	mode &= O_ACCMODE;
	return (!map->read || mode != O_WRONLY) && (!map->write || mode != O_RDONLY);
}

/* How it will be accessed: by @map's memory, its descriptor or neither. */
static int choose_access(struct dtio_serve_client *client, struct map *map,
			 uint32_t flags, int fd)
{
	struct dtio_serve_device *device = client->device;
	uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE), block = page;
	struct statfs system;
	struct stat status;
	int seals, err;
	bool huge;

	if (fstat(fd, &status) || fstatfs(fd, &system))
		return -errno;
	if (!S_ISREG(status.st_mode) && !device->trust_memory)
		return -EINVAL;
	if (!may_open(fd, map))
		return -EACCES;
	if (S_ISREG(status.st_mode) &&
	    (map->offset > (uint64_t)status.st_size ||
	     map->size > (uint64_t)status.st_size - map->offset))
		return -EFAULT;

	huge = system.f_type == HUGETLBFS_MAGIC;
	if (huge && status.st_blksize > (blksize_t)page)
		block = (uint64_t)status.st_blksize;
	seals = fcntl(fd, F_GET_SEALS);
	if (!(flags & WIRE_MAP_FILE) &&
	    (device->trust_memory ||
	     (seals >= 0 && seals & F_SEAL_SHRINK && !huge))) {
		err = map_file(map, fd, block);
		if (!err || flags & WIRE_MAP_MMAP)
			return err;
	}
	if (!(flags & WIRE_MAP_MMAP) && !huge && S_ISREG(status.st_mode) &&
	    (device->trust_memory || system.f_type == TMPFS_MAGIC)) {
		if (client->descriptors >= device->max_descriptors)
			return -EMFILE;
		map->fd = fd;
		return 0;
	}
	if (flags & (WIRE_MAP_MMAP | WIRE_MAP_FILE))
		return -ENOTSUP;
	if (client->told_of_memory)
		return 0;
	client->told_of_memory = true;
	say(device, "%s: memory at %#llx is in a file that its owner could take away: asking for it by messages. Share it by memfd, sealed (-object memory-backend-memfd,share=on)",
	    device->name, (unsigned long long)map->address);
	return 0;
}

static int check(const struct dtio_serve_client *client,
		 const struct wire_dma_map *request, bool with_fd)
{
	size_t place;

	if (request->argsz < sizeof(*request) || request->flags & ~FLAGS ||
	    !(request->flags & (WIRE_MAP_READ | WIRE_MAP_WRITE)) ||
	    !request->size || request->size - 1 > UINT64_MAX - request->address ||
	    request->size > SIZE_MAX / 2 ||
	    request->offset > (uint64_t)INT64_MAX - request->size)
		return -EINVAL;
	if (request->flags & (WIRE_MAP_MMAP | WIRE_MAP_FILE) &&
	    (!with_fd || (request->flags & WIRE_MAP_MMAP &&
			  request->flags & WIRE_MAP_FILE)))
		return -EINVAL;
	place = place_of(client, request->address);
	if (place < client->num_maps &&
	    client->maps[place].address <= request->address + (request->size - 1))
		return -EEXIST;
	return client->num_maps < client->device->max_maps ? 0 : -ENOSPC;
}

int map_memory(struct dtio_serve_client *client,
	       const struct wire_dma_map *request, int fd)
{
	struct map map = {
		.address = request->address, .size = request->size,
		.read = request->flags & WIRE_MAP_READ,
		.write = request->flags & WIRE_MAP_WRITE,
		.fd = -1, .offset = request->offset,
	};
	struct map *more = NULL;
	size_t place;
	int err;

	err = check(client, request, fd >= 0);
	if (!err) {
		more = extend(client->maps, client->num_maps, sizeof(*more));
		if (!more)
			err = -ENOMEM;
	}
	if (!err) {
		client->maps = more;
		/* A device without DMA has no use for it. */
		if (fd >= 0 && client->device->dma)
			err = choose_access(client, &map, request->flags, fd);
	}
	if (fd >= 0 && map.fd < 0)
		close(fd);
	if (err)
		return err;

	place = place_of(client, map.address);
	memmove(more + place + 1, more + place,
		(client->num_maps - place) * sizeof(*more));
	more[place] = map;
	client->num_maps++;
	client->descriptors += map.fd >= 0;
	return 0;
}

int find_mapped(const struct dtio_serve_client *client,
		const struct wire_dma_unmap *request, size_t *first,
		size_t *count)
{
	const struct map *map;

	if (request->argsz < sizeof(*request) || request->flags & ~WIRE_UNMAP_ALL)
		return -EINVAL;
	if (request->flags & WIRE_UNMAP_ALL) {
		*first = 0;
		*count = client->num_maps;
		return request->address || request->size ? -EINVAL : 0;
	}
	map = find_map(client, request->address);
	if (!map || map->address != request->address || map->size != request->size)
		return -ENOENT;
	*first = (size_t)(map - client->maps);
	*count = 1;
	return 0;
}

void unmap_memory(struct dtio_serve_client *client, size_t first, size_t count)
{
	struct map *maps = client->maps;
	size_t i;

	for (i = first; i < first + count; i++) {
		if (maps[i].mapping)
			munmap(maps[i].mapping, maps[i].mapping_size);
		if (maps[i].fd >= 0) {
			close(maps[i].fd);
			client->descriptors--;
		}
	}
	client->num_maps -= count;
	/* extend() goes by the number: what is more than it needs does no harm. */
	if (count)
		memmove(maps + first, maps + first + count,
			(client->num_maps - first) * sizeof(*maps));
}

int access_file(const struct map *map, uint64_t address, void *data,
		size_t count, bool write)
{
	off_t offset = (off_t)(map->offset + (address - map->address));
	uint8_t *at = data;
	ssize_t done;

	while (count) {
		done = write ? pwrite(map->fd, at, count, offset) :
			       pread(map->fd, at, count, offset);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return -errno;
		if (!done)	/* its end has been moved */
			return -EFAULT;
		at += done;
		offset += done;
		count -= (size_t)done;
	}
	return 0;
}
