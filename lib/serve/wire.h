/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Messages of vfio-user as they are on the wire, where <linux/vfio.h> has no structure for them;
 * those of the capability dtio are in dtio/user.h.
 */
#ifndef DTIO_SERVE_WIRE_H
#define DTIO_SERVE_WIRE_H

#include <stdint.h>

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the wire is little endian, and so is what this library has been written for"
#endif

enum wire_command {
	WIRE_VERSION = 1,
	WIRE_DMA_MAP = 2,
	WIRE_DMA_UNMAP = 3,
	WIRE_DEVICE_GET_INFO = 4,
	WIRE_DEVICE_GET_REGION_INFO = 5,
	WIRE_DEVICE_GET_REGION_IO_FDS = 6,
	WIRE_DEVICE_GET_IRQ_INFO = 7,
	WIRE_DEVICE_SET_IRQS = 8,
	WIRE_REGION_READ = 9,
	WIRE_REGION_WRITE = 10,
	WIRE_DMA_READ = 11,
	WIRE_DMA_WRITE = 12,
	WIRE_DEVICE_RESET = 13,
	WIRE_REGION_WRITE_MULTI = 15,
	WIRE_DEVICE_FEATURE = 16,
};

struct wire_header {
	uint16_t id;
	uint16_t command;
	uint32_t size;
	uint32_t flags;
	uint32_t error;
};

#define WIRE_TYPE	0xf
#define WIRE_REQUEST	0
#define WIRE_REPLY	1
#define WIRE_NO_REPLY	(1 << 4)
#define WIRE_ERROR	(1 << 5)
#define WIRE_FLAGS	(WIRE_TYPE | WIRE_NO_REPLY | WIRE_ERROR)

struct wire_version {
	uint16_t major;
	uint16_t minor;
};

#define WIRE_MINOR		2
#define WIRE_DEFAULT_TRANSFER	(1024 * 1024)

struct wire_dma_map {
	uint32_t argsz;
	uint32_t flags;
	uint64_t offset;
	uint64_t address;
	uint64_t size;
};

#define WIRE_MAP_READ	(1 << 0)
#define WIRE_MAP_WRITE	(1 << 1)
#define WIRE_MAP_MMAP	(1 << 2)
#define WIRE_MAP_FILE	(1 << 3)

struct wire_dma_unmap {
	uint32_t argsz;
	uint32_t flags;
	uint64_t address;
	uint64_t size;
};

#define WIRE_UNMAP_ALL	(1 << 1)

struct wire_device_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t num_regions;
	uint32_t num_irqs;
};

struct wire_region_io_fds {
	uint32_t argsz;
	uint32_t flags;
	uint32_t index;
	uint32_t count;
};

struct wire_ioeventfd {
	uint64_t offset;
	uint64_t size;
	uint32_t fd_index;
	uint32_t type;
	uint32_t flags;
	uint32_t padding;
	uint64_t datamatch;
};

#define WIRE_IOEVENTFD		0
#define WIRE_IOEVENTFD_MATCH	(1 << 0)

struct wire_region_access {
	uint64_t offset;
	uint32_t region;
	uint32_t count;
};

struct wire_write_one {
	uint64_t offset;
	uint32_t region;
	uint32_t count;
	uint8_t data[8];
};

struct wire_dma_access {
	uint64_t address;
	uint64_t count;
};

#endif /* DTIO_SERVE_WIRE_H */
