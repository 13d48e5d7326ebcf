// SPDX-License-Identifier: GPL-2.0-or-later
/* The registers of QEMU's dtio-testdev, as its user and through /dev/mem. */
#include <endian.h>
#include <sys/mman.h>
#include <time.h>

#include "kselftest.h"
#include "testdev.h"

static volatile uint32_t *monitor;

uint32_t monitor_read(uint32_t reg)
{
	return le32toh(monitor[reg / 4]);
}

bool find_region(int fd, const char *name, struct dtio_region_info *info)
{
	struct dtio_device_info device_info;
	bool found = false;

	if (dtio_get_device(fd, &device_info, NULL))
		return false;
	for (uint32_t i = 0; !found && i < device_info.num_regions; i++) {
		char *text = NULL;

		dtio_get_string(fd, DTIO_OBJECT_REGION, i, DTIO_STRING_NAME,
				&text, NULL);
		found = text && !strcmp(text, name) &&
			!dtio_get_region(fd, i, info, NULL, NULL);
		free(text);
	}
	return found;
}

static bool find_offset(int fd, const char *name, uint64_t *offset)
{
	struct dtio_region_info info;

	if (!find_region(fd, name, &info))
		return false;
	*offset = info.offset;
	return true;
}

bool find_offsets(int fd, struct offsets *at)
{
	return find_offset(fd, "control", &at->control) &&
	       find_offset(fd, "small", &at->small) &&
	       find_offset(fd, "shared", &at->shared) &&
	       find_offset(fd, "msi", &at->msi) &&
	       find_offset(fd, "buffer", &at->buffer);
}

uint32_t get(int fd, uint64_t offset)
{
	uint32_t value;

	if (!read_at(fd, offset, &value)) {
		perror("cannot read a register");
		abort();
	}
	return value;
}

void put(int fd, uint64_t offset, uint32_t value)
{
	if (!write_at(fd, offset, value)) {
		perror("cannot write a register");
		abort();
	}
}

void put64(int fd, uint64_t offset, uint64_t value)
{
	put(fd, offset, (uint32_t)value);
	put(fd, offset + 4, (uint32_t)(value >> 32));
}

void sleep_ms(long ms)
{
	struct timespec time = {
		.tv_sec = ms / 1000,
		.tv_nsec = ms % 1000 * 1000000,
	};

	nanosleep(&time, NULL);
}

uint8_t *new_pages(size_t count, uint8_t fill)
{
	const size_t length = count * (size_t)sysconf(_SC_PAGESIZE);
	uint8_t *pages = mmap(NULL, length, PROT_READ | PROT_WRITE,
			      MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);

	if (pages == MAP_FAILED || mlock(pages, length)) {
		perror("memory for DMA");
		abort();
	}
	memset(pages, fill, length);
	return pages;
}

bool all(const uint8_t *data, size_t length, uint8_t value)
{
	for (size_t i = 0; i < length; i++)
		if (data[i] != value)
			return false;
	return true;
}

void start_dma(int fd, uint64_t control, uint64_t source, uint64_t destination,
	       size_t length, uint32_t how)
{
	put64(fd, control + TESTDEV_DMA_SOURCE, source);
	put64(fd, control + TESTDEV_DMA_DESTINATION, destination);
	put(fd, control + TESTDEV_DMA_LENGTH, (uint32_t)length);
	put(fd, control + TESTDEV_DMA_CONTROL, how | TESTDEV_DMA_START);
}

uint32_t copy(int fd, uint64_t control, uint64_t source, uint64_t destination,
	      size_t length)
{
	uint32_t status = TESTDEV_DMA_BUSY;

	start_dma(fd, control, source, destination, length, 0);
	for (int i = 0; i < SOON_MS && status & TESTDEV_DMA_BUSY; i++) {
		sleep_ms(1);
		status = get(fd, control + TESTDEV_DMA_STATUS);
	}
	return status;
}

static bool map_monitor(void)
{
	int fd = open("/dev/mem", O_RDWR | O_SYNC | O_CLOEXEC);
	void *mapping;

	if (fd < 0)
		return false;
	mapping = mmap(NULL, (size_t)sysconf(_SC_PAGESIZE), PROT_READ,
		       MAP_SHARED, fd,
		       (off_t)(device->regions[0].address + TESTDEV_MONITOR));
	close(fd);
	monitor = mapping;
	return mapping != MAP_FAILED;
}

void choose_testdev(int *argc, char **argv)
{
	choose_device(argc, argv);
	if (device && (!is_compatible("dtio,testdev") || !map_monitor())) {
		printf("TAP version 13\n1..0 # SKIP %s is no dtio-testdev, or /dev/mem is not there\n",
		       device->name);
		exit(KSFT_SKIP);
	}
}
