// SPDX-License-Identifier: GPL-2.0-or-later
#include <err.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sys/mman.h>
#include <unistd.h>

#include "pages.h"

#define CHUNK		(16 << 20)
/* /proc/PID/pagemap, Documentation/admin-guide/mm/pagemap.rst */
#define PRESENT		(1ull << 63)
#define NUMBER		((1ull << 55) - 1)

static uint64_t address_of(const void *data)
{
	static int pagemap = -1;
	off_t offset = (off_t)((uintptr_t)data / PAGE * sizeof(uint64_t));
	uint64_t entry;

	if (pagemap < 0)
		pagemap = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
	if (pread(pagemap, &entry, sizeof(entry), offset) != sizeof(entry))
		err(1, "/proc/self/pagemap");
	if (!(entry & PRESENT) || !(entry & NUMBER))
		errx(1, "/proc/self/pagemap does not tell where %p is", data);
	return (entry & NUMBER) * PAGE;
}

void pages_find(struct page *pages, size_t count, struct range range)
{
	size_t found = 0;

	while (found < count) {
		uint8_t *chunk = mmap(NULL, CHUNK, PROT_READ | PROT_WRITE,
				      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		if (chunk == MAP_FAILED || mlock(chunk, CHUNK))
			err(1, "%zu pages of %zu found in 0x%" PRIx64 "-0x%"
			    PRIx64, found, count, range.begin, range.end);
		for (size_t i = 0; i < CHUNK && found < count; i += PAGE) {
			uint64_t address = address_of(chunk + i);

			if (address >= range.begin && address < range.end)
				pages[found++] = (struct page) {
					.data = chunk + i,
					.address = address,
				};
		}
	}
}

void pages_check(const struct page *pages, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (address_of(pages[i].data) != pages[i].address)
			errx(1, "the kernel has moved a page");
	}
}
