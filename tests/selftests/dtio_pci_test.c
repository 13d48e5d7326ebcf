// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A PCI function: what the dtio ioctls say of it, held against sysfs, against its
 * configuration space and against VFIO's own answers; and that VFIO's part of it
 * works as ever. What only a known function can do is asked of QEMU's "edu" (its
 * docs/specs/edu.rst).
 */
#include <endian.h>
#include <inttypes.h>
#include <libfdt.h>
#include <limits.h>
#include <linux/pci_regs.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "../registers.h"
#include "fixture.h"
#include "function.h"

DEVICE_FIXTURE(dtio_pci);

/* As the kernel keeps it, from "resource": BARs 0 to 5 and the ROM */
struct resource {
	uint64_t first, length, flags;
};

#define IORESOURCE_IO		0x00000100
#define IORESOURCE_MEM		0x00000200
#define IORESOURCE_PREFETCH	0x00002000
#define IORESOURCE_MEM_64	0x00100000

static struct resource resource(uint32_t index)
{
	char *path = function_file(device->name, "resource");
	struct resource found = { 0 };
	FILE *file = fopen(path, "re");
	uint64_t last;

	free(path);
	if (!file)
		abort();
	for (uint32_t i = 0; i <= index; i++)
		if (fscanf(file, "%" SCNx64 " %" SCNx64 " %" SCNx64,
			   &found.first, &last, &found.flags) != 3)
			abort();
	fclose(file);
	if (found.flags)
		found.length = last - found.first + 1;
	return found;
}

/* The BARs of a virtual function are told by its physical one. */
static bool is_virtual(void)
{
	char *path = function_file(device->name, "physfn");
	bool is = !access(path, F_OK);

	free(path);
	return is;
}

/* As the kernel finds it: what the node of the host bridge, or one above, says */
static bool is_coherent(void)
{
	char *file = function_file(device->name, ""), *slash, *node = NULL;
	char *path = realpath(file, NULL);
	bool coherent = false;

	free(file);
	while (path && !node && (slash = strrchr(path, '/'))) {
		char *link;

		*slash = '\0';
		if (asprintf(&link, "%s/of_node", path) < 0)
			abort();
		node = realpath(link, NULL);
		free(link);
	}
	free(path);
	while (node && !coherent && (slash = strrchr(node, '/'))) {
		char *property;

		if (asprintf(&property, "%s/dma-coherent", node) < 0)
			abort();
		coherent = !access(property, F_OK);
		free(property);
		*slash = '\0';
	}
	free(node);
	return coherent;
}

TEST_F(dtio_pci, device)
{
	struct vfio_device_info vfio = { .argsz = sizeof(vfio) };
	char *methods = read_function(device->name, "reset_method");
	struct dtio_device_info info;
	bool resets;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_INFO, &vfio));
	EXPECT_EQ(DTIO_BUS_PCI, info.bus);
	EXPECT_TRUE(vfio.flags & VFIO_DEVICE_FLAGS_PCI);
	EXPECT_EQ(DTIO_DMA_IOMMU, info.dma);
	EXPECT_STREQ("iommu", device->dma);

	resets = vfio.flags & VFIO_DEVICE_FLAGS_RESET;
	EXPECT_EQ(resets, methods && *methods);
	EXPECT_EQ(resets ? DTIO_RESET_PCI : DTIO_RESET_NONE, info.reset);
	EXPECT_STREQ(resets ? "pci" : "none", device->reset);
	free(methods);

	EXPECT_EQ(is_coherent() ? DTIO_DEVICE_DMA_COHERENT : 0, info.features);
	EXPECT_EQ(vfio.num_regions, info.num_regions);
	EXPECT_EQ(vfio.num_irqs, info.num_irqs);
	EXPECT_EQ(VFIO_PCI_NUM_REGIONS + !!device->dt_path, info.num_regions);
	EXPECT_EQ(VFIO_PCI_NUM_IRQS, info.num_irqs);
	EXPECT_EQ(device->dt_path ? VFIO_PCI_NUM_REGIONS : DTIO_NO_INDEX,
		  info.snapshot_index);
}

TEST_F(dtio_pci, device_strings)
{
	char *string;

	ASSERT_EQ(0, dtio_get_string(self->fd, DTIO_OBJECT_DEVICE, 0,
				     DTIO_STRING_NAME, &string, NULL));
	EXPECT_STREQ(device->name, string);
	free(string);

	if (device->dt_path) {
		ASSERT_EQ(0, dtio_get_string(self->fd, DTIO_OBJECT_DEVICE, 0,
					     DTIO_STRING_DT_PATH, &string,
					     NULL));
		EXPECT_STREQ(device->dt_path, string);
		free(string);
	} else {
		EXPECT_EQ(-ENOENT, dtio_get_string(self->fd,
						   DTIO_OBJECT_DEVICE, 0,
						   DTIO_STRING_DT_PATH,
						   &string, NULL));
	}
	EXPECT_EQ(-ENOENT, dtio_get_string(self->fd, DTIO_OBJECT_DEVICE, 0,
					   DTIO_STRING_MMAP_OWNER, &string,
					   NULL));
}

/* What VFIO has there: a length of 0 if it has nothing. */
static struct vfio_region_info ask_vfio(int fd, uint32_t index)
{
	struct vfio_region_info info = {
		.argsz = sizeof(info),
		.index = index,
	};

	if (ioctl_errno(fd, VFIO_DEVICE_GET_REGION_INFO, &info))
		info.size = 0;
	return info;
}

TEST_F(dtio_pci, regions_are_those_of_vfio)
{
	struct dtio_device_info device_info;
	char *string;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	for (uint32_t i = 0; i < device_info.num_regions + 2; i++) {
		struct vfio_region_info vfio = ask_vfio(self->fd, i);
		struct dtio_region_info info;
		uint32_t flags = 0;

		EXPECT_EQ(-ENOENT, dtio_get_string(self->fd,
						   DTIO_OBJECT_REGION, i,
						   DTIO_STRING_NAME, &string,
						   NULL));
		if (!vfio.size) {
			EXPECT_EQ(-ENOENT, dtio_get_region(self->fd, i, &info,
							   NULL, NULL))
				TH_LOG("region %u", i);
			continue;
		}
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &info, NULL, NULL))
			TH_LOG("region %u", i);
		EXPECT_EQ(i, info.index);
		EXPECT_EQ(vfio.size, info.length);
		EXPECT_EQ(vfio.offset, info.offset);
		if (info.access & DTIO_REGION_READ)
			flags |= VFIO_REGION_INFO_FLAG_READ;
		if (info.access & DTIO_REGION_WRITE)
			flags |= VFIO_REGION_INFO_FLAG_WRITE;
		if (info.access & DTIO_REGION_MMAP)
			flags |= VFIO_REGION_INFO_FLAG_MMAP;
		EXPECT_EQ(vfio.flags & ~VFIO_REGION_INFO_FLAG_CAPS, flags);
		EXPECT_EQ(DTIO_NO_INDEX, info.dt_index);
	}
}

TEST_F(dtio_pci, bars)
{
	for (uint32_t i = 0; i < PCI_STD_NUM_BARS; i++) {
		struct resource wanted = resource(i);
		struct dtio_region_info info;
		uint32_t bar, flags = 0;

		if (!wanted.length) {
			EXPECT_EQ(-ENOENT, dtio_get_region(self->fd, i, &info,
							   NULL, NULL));
			continue;
		}
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &info, NULL, NULL));
		EXPECT_EQ(DTIO_REGION_PCI_BAR, info.type);
		EXPECT_EQ(i, info.pci_bar);
		EXPECT_EQ(wanted.first, info.address);
		EXPECT_EQ(wanted.length, info.length);
		EXPECT_EQ(DTIO_MEMORY_DEVICE, info.memory);
		EXPECT_EQ(1 | 2 | 4 | 8, info.access_widths);

		/* By the kernel, and by the register itself */
		EXPECT_EQ(!!(wanted.flags & IORESOURCE_IO),
			  !!(info.pci_flags & DTIO_PCI_BAR_IO));
		EXPECT_EQ(!!(wanted.flags & IORESOURCE_MEM_64),
			  !!(info.pci_flags & DTIO_PCI_BAR_64BIT));
		EXPECT_EQ(!!(wanted.flags & IORESOURCE_PREFETCH),
			  !!(info.pci_flags & DTIO_PCI_BAR_PREFETCHABLE));
		if (is_virtual())
			continue;
		bar = config(PCI_BASE_ADDRESS_0 + 4 * i, 4);
		if (bar & PCI_BASE_ADDRESS_SPACE_IO) {
			flags = DTIO_PCI_BAR_IO;
		} else {
			if (bar & PCI_BASE_ADDRESS_MEM_TYPE_64)
				flags |= DTIO_PCI_BAR_64BIT;
			if (bar & PCI_BASE_ADDRESS_MEM_PREFETCH)
				flags |= DTIO_PCI_BAR_PREFETCHABLE;
		}
		EXPECT_EQ(flags, info.pci_flags);
	}
}

/* What can be mapped is a BAR in memory space, in whole pages. */
TEST_F(dtio_pci, mapping_is_allowed_or_explained)
{
	const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
	struct dtio_device_info device_info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	for (uint32_t i = 0; i < device_info.num_regions; i++) {
		struct dtio_mmap_area *areas;
		struct dtio_region_info info;
		void *mapping;

		if (dtio_get_region(self->fd, i, &info, &areas, NULL))
			continue;
		EXPECT_EQ(info.mmap_reason == DTIO_MMAP_OK,
			  !!(info.access & DTIO_REGION_MMAP));
		if (info.type != DTIO_REGION_PCI_BAR ||
		    info.pci_flags & DTIO_PCI_BAR_IO) {
			EXPECT_EQ(DTIO_MMAP_NOT_MEMORY, info.mmap_reason);
		} else if (info.length >= page) {
			EXPECT_EQ(DTIO_MMAP_OK, info.mmap_reason);
		}

		mapping = mmap(NULL, page, PROT_READ, MAP_SHARED, self->fd,
			       (off_t)info.offset);
		if (info.mmap_reason != DTIO_MMAP_OK) {
			EXPECT_EQ(0, info.num_areas);
			EXPECT_EQ(MAP_FAILED, mapping);
			continue;
		}
		EXPECT_NE(MAP_FAILED, mapping);
		munmap(mapping, page);
		ASSERT_EQ(1, info.num_areas);
		EXPECT_EQ(0, areas[0].offset);
		EXPECT_EQ((info.length + page - 1) / page * page,
			  areas[0].length);
		mapping = mmap(NULL, areas[0].length, PROT_READ, MAP_SHARED,
			       self->fd, (off_t)info.offset);
		EXPECT_NE(MAP_FAILED, mapping);
		munmap(mapping, areas[0].length);
		free(areas);
	}
}

TEST_F(dtio_pci, msix_areas)
{
	uint32_t msix = capability(PCI_CAP_ID_MSIX), table = 0, pending = 0;
	uint32_t vectors = 0, found = 0;

	if (msix) {
		table = config(msix + PCI_MSIX_TABLE, 4);
		pending = config(msix + PCI_MSIX_PBA, 4);
		vectors = (config(msix + PCI_MSIX_FLAGS, 2) &
			   PCI_MSIX_FLAGS_QSIZE) + 1;
	}
	for (uint32_t i = 0; i < VFIO_PCI_NUM_REGIONS; i++) {
		bool has_table = msix && (table & PCI_MSIX_TABLE_BIR) == i;
		bool has_pending = msix && (pending & PCI_MSIX_PBA_BIR) == i;
		struct dtio_region_info info;

		if (dtio_get_region(self->fd, i, &info, NULL, NULL))
			continue;
		if (info.type != DTIO_REGION_PCI_BAR) {
			EXPECT_EQ(0, info.pci_bar);
			EXPECT_EQ(0, info.pci_flags);
		}
		EXPECT_EQ(has_table ? table & PCI_MSIX_TABLE_OFFSET : 0,
			  info.msix_table_offset);
		EXPECT_EQ(has_table ? vectors * 16 : 0,
			  info.msix_table_length);
		EXPECT_EQ(has_pending ? pending & PCI_MSIX_PBA_OFFSET : 0,
			  info.msix_pba_offset);
		EXPECT_EQ(has_pending ? (vectors + 63) / 64 * 8 : 0,
			  info.msix_pba_length);
		found += has_table + has_pending;
	}
	EXPECT_EQ(msix ? 2 : 0, found);
}

/* Bytes of the table are mapped, but read as ones, and cannot be written. */
TEST_F(dtio_pci, the_msix_table_is_the_kernels)
{
	struct dtio_region_info info;
	uint32_t value = 0, before;
	volatile uint32_t *mapping;
	uint32_t bar = 0;
	off_t table;

	while (bar < PCI_STD_NUM_BARS &&
	       (dtio_get_region(self->fd, bar, &info, NULL, NULL) ||
		!info.msix_table_length))
		bar++;
	if (bar == PCI_STD_NUM_BARS)
		SKIP(return, "%s has no MSI-X", device->name);
	ASSERT_EQ(0, set_command(self->fd, PCI_COMMAND_MEMORY));
	mapping = mmap(NULL, info.length, PROT_READ | PROT_WRITE, MAP_SHARED,
		       self->fd, (off_t)info.offset);
	ASSERT_NE(MAP_FAILED, mapping);

	table = (off_t)(info.offset + info.msix_table_offset);
	before = mapping[info.msix_table_offset / 4];
	EXPECT_NE(UINT32_MAX, before);
	EXPECT_EQ(sizeof(value), pread(self->fd, &value, sizeof(value), table));
	EXPECT_EQ(UINT32_MAX, value);
	value = ~before;
	EXPECT_EQ(sizeof(value),
		  pwrite(self->fd, &value, sizeof(value), table));
	EXPECT_EQ(before, mapping[info.msix_table_offset / 4]);
	munmap((void *)mapping, info.length);
}

TEST_F(dtio_pci, configuration_space)
{
	char *path = function_file(device->name, "config");
	struct dtio_region_info info;
	struct stat status;
	uint32_t id;

	ASSERT_EQ(0, stat(path, &status));
	free(path);
	ASSERT_EQ(0, dtio_get_region(self->fd, VFIO_PCI_CONFIG_REGION_INDEX,
				     &info, NULL, NULL));
	EXPECT_EQ(DTIO_REGION_PCI_CONFIG, info.type);
	EXPECT_EQ((uint64_t)status.st_size, info.length);
	EXPECT_EQ(DTIO_REGION_READ | DTIO_REGION_WRITE, info.access);
	EXPECT_EQ(1 | 2 | 4, info.access_widths);
	EXPECT_EQ(0, info.address);
	ASSERT_EQ(sizeof(id), pread(self->fd, &id, sizeof(id),
				    (off_t)info.offset));
	EXPECT_EQ(config(PCI_VENDOR_ID, 4), le32toh(id));
}

TEST_F(dtio_pci, rom)
{
	struct resource wanted = resource(6);
	struct dtio_region_info info;
	uint16_t signature;

	if (dtio_get_region(self->fd, VFIO_PCI_ROM_REGION_INDEX, &info, NULL,
			    NULL))
		SKIP(return, "%s has no expansion ROM", device->name);
	EXPECT_EQ(DTIO_REGION_PCI_ROM, info.type);
	EXPECT_EQ(DTIO_REGION_READ, info.access);
	EXPECT_EQ(1 | 2 | 4, info.access_widths);
	EXPECT_EQ(wanted.first, info.address);
	EXPECT_EQ(wanted.length, info.length);
	ASSERT_EQ(sizeof(signature), pread(self->fd, &signature,
					   sizeof(signature),
					   (off_t)info.offset));
	EXPECT_EQ(0xaa55, le16toh(signature));
}

static const struct {
	enum dtio_irq_type type;
	const char *name;
} irqs[] = {
	[VFIO_PCI_INTX_IRQ_INDEX] = { DTIO_IRQ_PCI_INTX, "intx" },
	[VFIO_PCI_MSI_IRQ_INDEX] = { DTIO_IRQ_PCI_MSI, "msi" },
	[VFIO_PCI_MSIX_IRQ_INDEX] = { DTIO_IRQ_PCI_MSIX, "msix" },
	[VFIO_PCI_ERR_IRQ_INDEX] = { DTIO_IRQ_PCI_ERROR, "error" },
	[VFIO_PCI_REQ_IRQ_INDEX] = { DTIO_IRQ_REQUEST, "request" },
};

/* By the configuration space alone */
static uint32_t count_wanted(enum dtio_irq_type type)
{
	uint32_t at;

	switch (type) {
	case DTIO_IRQ_PCI_INTX:
		return config(PCI_INTERRUPT_PIN, 1) ? 1 : 0;
	case DTIO_IRQ_PCI_MSI:
		at = capability(PCI_CAP_ID_MSI);
		return at ? 1u << ((config(at + PCI_MSI_FLAGS, 2) &
				    PCI_MSI_FLAGS_QMASK) >> 1) : 0;
	case DTIO_IRQ_PCI_MSIX:
		at = capability(PCI_CAP_ID_MSIX);
		return at ? (config(at + PCI_MSIX_FLAGS, 2) &
			     PCI_MSIX_FLAGS_QSIZE) + 1 : 0;
	case DTIO_IRQ_PCI_ERROR:
		return capability(PCI_CAP_ID_EXP) ? 1 : 0;
	default:
		return 1;
	}
}

TEST_F(dtio_pci, irqs)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(irqs); i++) {
		struct vfio_irq_info vfio = {
			.argsz = sizeof(vfio),
			.index = i,
		};
		struct dtio_irq_info info;
		uint32_t flags = 0;
		char *name;
		int error;

		ASSERT_EQ(0, dtio_get_irq(self->fd, i, &info, NULL));
		EXPECT_EQ(irqs[i].type, info.type);
		EXPECT_EQ(count_wanted(irqs[i].type), info.count)
			TH_LOG("%s", irqs[i].name);
		EXPECT_EQ(info.count ? DTIO_IRQ_OK : DTIO_IRQ_ABSENT,
			  info.status);
		EXPECT_EQ(i == VFIO_PCI_INTX_IRQ_INDEX ?
			  DTIO_IRQ_TRIGGER_LEVEL_LOW : 0, info.trigger);
		EXPECT_EQ(DTIO_NO_INDEX, info.dt_index);
		EXPECT_EQ(DTIO_NO_INDEX, info.same_as);

		error = ioctl_errno(self->fd, VFIO_DEVICE_GET_IRQ_INFO, &vfio);
		if (error) {
			EXPECT_EQ(EINVAL, error);
			EXPECT_EQ(VFIO_PCI_ERR_IRQ_INDEX, i);
			EXPECT_EQ(0, info.count);
		} else {
			if (info.features & DTIO_IRQ_EVENTFD)
				flags |= VFIO_IRQ_INFO_EVENTFD;
			if (info.features & DTIO_IRQ_MASKABLE)
				flags |= VFIO_IRQ_INFO_MASKABLE;
			if (info.features & DTIO_IRQ_AUTOMASKED)
				flags |= VFIO_IRQ_INFO_AUTOMASKED;
			if (info.features & DTIO_IRQ_NORESIZE)
				flags |= VFIO_IRQ_INFO_NORESIZE;
			EXPECT_EQ(vfio.flags, flags)
				TH_LOG("%s", irqs[i].name);
			EXPECT_EQ(vfio.count, info.count);
		}

		ASSERT_EQ(0, dtio_get_string(self->fd, DTIO_OBJECT_IRQ, i,
					     DTIO_STRING_NAME, &name, NULL));
		EXPECT_STREQ(irqs[i].name, name);
		free(name);
		EXPECT_EQ(-ENOENT, dtio_get_string(self->fd, DTIO_OBJECT_IRQ,
						   i, DTIO_STRING_DT_PATH,
						   &name, NULL));
	}
}

TEST_F(dtio_pci, enotty_for_what_is_vfios)
{
	struct dtio_irq_state state = { .size = sizeof(state) };
	struct dtio_msi_message message = {
		.size = sizeof(message),
		.index = VFIO_PCI_MSI_IRQ_INDEX,
	};
	struct dtio_msi_doorbell doorbell = {
		.size = sizeof(doorbell),
		.index = VFIO_PCI_MSI_IRQ_INDEX,
	};
	struct dtio_resource_info resource = { .size = sizeof(resource) };
	struct dtio_resource_act act = {
		.size = sizeof(act), .action = DTIO_RESOURCE_SWITCH,
	};
	char room[256] = { 0 };

	EXPECT_EQ(ENOTTY, ioctl_errno(self->fd, DTIO_IRQ_STATE, &state));
	EXPECT_EQ(ENOTTY, ioctl_errno(self->fd, DTIO_MSI_MESSAGE, &message));
	EXPECT_EQ(ENOTTY, ioctl_errno(self->fd, DTIO_MSI_DOORBELL, &doorbell));
	EXPECT_EQ(ENOTTY, ioctl_errno(self->fd, DTIO_RESOURCE_INFO, &resource));
	EXPECT_EQ(ENOTTY, ioctl_errno(self->fd, DTIO_RESOURCE_ACT, &act));
	for (unsigned int nr = DTIO_CMD_RESOURCE_ACT + 1; nr < 256; nr++) {
		EXPECT_EQ(ENOTTY, ioctl_errno(self->fd, _IO(DTIO_TYPE, nr),
					      room));
	}
	/* VFIO's own unknown ones are still VFIO's. */
	EXPECT_EQ(ENOTTY, ioctl_errno(self->fd, _IO(VFIO_TYPE, 0xff), room));
}

TEST_F(dtio_pci, enoent_for_what_is_not_there)
{
	struct dtio_device_info info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));

	const uint32_t regions[] = { info.num_regions, INT32_MAX, UINT32_MAX };
	const uint32_t lines[] = { info.num_irqs, INT32_MAX, UINT32_MAX };

	for (size_t i = 0; i < ARRAY_SIZE(regions); i++) {
		struct dtio_region_info region;
		struct dtio_irq_info irq;
		char *string;

		EXPECT_EQ(-ENOENT, dtio_get_region(self->fd, regions[i],
						   &region, NULL, NULL));
		EXPECT_EQ(-ENOENT, dtio_get_irq(self->fd, lines[i], &irq,
						NULL));
		EXPECT_EQ(-ENOENT, dtio_get_string(self->fd, DTIO_OBJECT_IRQ,
						   lines[i], DTIO_STRING_NAME,
						   &string, NULL));
	}
}

/* The same framing as all devices have; dtio_errno_test looks at it closely. */
TEST_F(dtio_pci, structures_are_looked_at)
{
	const uint32_t first = offsetof(struct dtio_region_info, pci_bar);
	struct {
		struct dtio_region_info info;
		unsigned char tail[16];
	} room;
	const struct dtio_region_info good = {
		.size = sizeof(good),
		.index = VFIO_PCI_CONFIG_REGION_INDEX,
	};

	memset(&room, 0, sizeof(room));
	room.info = good;
	room.info.size = first - 1;
	EXPECT_EQ(EINVAL, ioctl_errno(self->fd, DTIO_REGION_INFO, &room));
	room.info = good;
	room.info.flags = 1;
	EXPECT_EQ(EOPNOTSUPP, ioctl_errno(self->fd, DTIO_REGION_INFO, &room));
	room.info = good;
	room.info.size = sizeof(room);
	EXPECT_EQ(0, ioctl_errno(self->fd, DTIO_REGION_INFO, &room));
	room.info = good;
	room.info.size = sizeof(room);
	room.tail[0] = 1;
	EXPECT_EQ(E2BIG, ioctl_errno(self->fd, DTIO_REGION_INFO, &room));
	EXPECT_EQ(EFAULT, ioctl_errno(self->fd, DTIO_REGION_INFO, NULL));

	/* As a program knows it that was built when it was shorter */
	memset(&room, 0xa5, sizeof(room));
	memcpy(&room, &good, first);
	room.info.size = first;
	EXPECT_EQ(0, ioctl_errno(self->fd, DTIO_REGION_INFO, &room));
	EXPECT_EQ(DTIO_REGION_PCI_CONFIG, room.info.type);
	EXPECT_EQ(0xa5a5a5a5, room.info.pci_bar);
}

/* What it holds dtio_snapshot_test looks at. */
TEST_F(dtio_pci, snapshot)
{
	struct {
		struct vfio_region_info info;
		struct vfio_region_info_cap_type type;
	} vfio = {
		.info.argsz = sizeof(vfio),
		.info.index = VFIO_PCI_NUM_REGIONS,
	};
	struct dtio_region_info info;
	char *volatile nowhere = NULL;
	size_t size;
	void *fdt;
	char byte;

	if (!device->dt_path) {
		EXPECT_EQ(-ENOENT, dtio_get_snapshot(self->fd, &fdt, &size,
						     NULL));
		return;
	}
	ASSERT_EQ(0, dtio_get_region(self->fd, VFIO_PCI_NUM_REGIONS, &info,
				     NULL, NULL));
	EXPECT_EQ(DTIO_REGION_DT_SNAPSHOT, info.type);
	EXPECT_EQ(DTIO_REGION_READ, info.access);
	EXPECT_EQ(DTIO_MEMORY_CACHED, info.memory);
	EXPECT_EQ(0, info.address);

	/* A user of plain VFIO finds it by its region type. */
	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_REGION_INFO,
				 &vfio));
	ASSERT_TRUE(vfio.info.flags & VFIO_REGION_INFO_FLAG_CAPS);
	ASSERT_EQ(offsetof(typeof(vfio), type), vfio.info.cap_offset);
	EXPECT_EQ(VFIO_REGION_INFO_CAP_TYPE, vfio.type.header.id);
	EXPECT_EQ(DTIO_VFIO_REGION_TYPE, vfio.type.type);
	EXPECT_EQ(DTIO_REGION_DT_SNAPSHOT, vfio.type.subtype);

	ASSERT_EQ(0, dtio_get_snapshot(self->fd, &fdt, &size, NULL));
	EXPECT_EQ(info.length, size);
	EXPECT_EQ(0, fdt_check_full(fdt, size));
	EXPECT_STREQ(device->dt_path, fdt_getprop(fdt, 0, DTIO_SNAPSHOT_DEVICE,
						  NULL));
	EXPECT_LE(0, fdt_path_offset(fdt, device->dt_path));
	free(fdt);

	/* Its last byte, its end, behind it, and no writing */
	EXPECT_EQ(1, pread(self->fd, &byte, 1,
			   (off_t)(info.offset + size - 1)));
	EXPECT_EQ(0, pread(self->fd, &byte, 1, (off_t)(info.offset + size)));
	EXPECT_EQ(-1, pread(self->fd, &byte, 1,
			    (off_t)(info.offset + size + 1)));
	EXPECT_EQ(EINVAL, errno);
	EXPECT_EQ(-1, pwrite(self->fd, &byte, 1, (off_t)info.offset));
	EXPECT_EQ(EINVAL, errno);
	EXPECT_EQ(-1, pread(self->fd, nowhere, 1, (off_t)info.offset));
	EXPECT_EQ(EFAULT, errno);
}

/* Of its register VET the low half holds what is written to it. */
#define IS_E1000E	(config(PCI_VENDOR_ID, 4) == E1000E_ID)

TEST_F(dtio_pci, reset)
{
	struct dtio_device_info info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	EXPECT_EQ(info.reset == DTIO_RESET_NONE ? EINVAL : 0,
		  ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
}

/* The whole bus is reset, if its user has every function there. */
TEST_F(dtio_pci, hot_reset)
{
	const bool group = variant->entry == DTIO_ENTRY_GROUP;
	struct vfio_pci_hot_reset_info *info;
	struct vfio_pci_hot_reset *order;
	unsigned int domain, bus, slot, function;
	uint32_t value;
	int error;

	info = calloc(1, 4096);
	order = calloc(1, sizeof(*order) + sizeof(order->group_fds[0]));
	ASSERT_TRUE(info && order);
	info->argsz = 4096;
	error = ioctl_errno(self->fd, VFIO_DEVICE_GET_PCI_HOT_RESET_INFO,
			    info);
	if (error == ENODEV)
		SKIP(goto out, "there is no resetting the bus of %s",
		     device->name);
	ASSERT_EQ(0, error);
	if (info->count != 1)
		SKIP(goto out, "%s is not alone on its bus", device->name);
	ASSERT_EQ(4, sscanf(device->name, "%x:%x:%x.%x", &domain, &bus, &slot,
			    &function));
	EXPECT_EQ(domain, info->devices[0].segment);
	EXPECT_EQ(bus, info->devices[0].bus);
	EXPECT_EQ(slot << 3 | function, info->devices[0].devfn);
	EXPECT_EQ(!group, !!(info->flags & VFIO_PCI_HOT_RESET_FLAG_DEV_ID));

	if (IS_E1000E) {
		ASSERT_TRUE(write_register(self->fd, E1000E_VET, 0x1234));
	}
	order->argsz = sizeof(*order) + sizeof(order->group_fds[0]);
	order->count = 1;
	order->group_fds[0] = self->fd;
	EXPECT_NE(0, ioctl_errno(self->fd, VFIO_DEVICE_PCI_HOT_RESET, order));
	if (IS_E1000E) {
		EXPECT_TRUE(read_register(self->fd, E1000E_VET, &value));
		EXPECT_EQ(0x1234, value);
	}
	/* A group stands for what is in it, and an iommufd for what is bound. */
	order->count = group ? 1 : 0;
	order->group_fds[0] = self->handle.group;
	EXPECT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_PCI_HOT_RESET, order));
	if (IS_E1000E) {
		EXPECT_TRUE(read_register(self->fd, E1000E_VET, &value));
		EXPECT_EQ(E1000E_VET_RESET, value);
	}
out:
	free(order);
	free(info);
}

static int feature(int fd, uint32_t flags, const void *data, size_t length)
{
	struct vfio_device_feature *feature;
	int error;

	feature = calloc(1, sizeof(*feature) + length);
	if (!feature)
		abort();
	feature->argsz = sizeof(*feature) + length;
	feature->flags = flags;
	if (length)
		memcpy(feature->data, data, length);
	error = ioctl_errno(fd, VFIO_DEVICE_FEATURE, feature);
	free(feature);
	return error;
}

static bool is_physical(void)
{
	char *path = function_file(device->name, "sriov_totalvfs");
	bool is = !access(path, F_OK);

	free(path);
	return is;
}

TEST_F(dtio_pci, features)
{
	const struct {
		uint32_t feature;
		int probe;
	} features[] = {
		{ VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY, 0 },
		{ VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP, 0 },
		{ VFIO_DEVICE_FEATURE_LOW_POWER_EXIT, 0 },
		{ VFIO_DEVICE_FEATURE_PCI_VF_TOKEN, is_physical() ? 0 : ENOTTY },
		{ VFIO_DEVICE_FEATURE_MIGRATION, ENOTTY },
		{ VFIO_DEVICE_FEATURE_DMA_LOGGING_START, ENOTTY },
	};

	for (size_t i = 0; i < ARRAY_SIZE(features); i++) {
		EXPECT_EQ(features[i].probe,
			  feature(self->fd, features[i].feature |
				  VFIO_DEVICE_FEATURE_PROBE |
				  VFIO_DEVICE_FEATURE_SET, NULL, 0))
			TH_LOG("feature %u", features[i].feature);
	}
}

TEST_F(dtio_pci, low_power)
{
	const uint32_t set = VFIO_DEVICE_FEATURE_SET;
	struct dtio_device_info info;
	uint32_t id;

	EXPECT_TRUE(attribute_becomes("power/runtime_status", "active"));
	ASSERT_EQ(0, feature(self->fd, set | VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY,
			     NULL, 0));
	EXPECT_TRUE(attribute_becomes("power/runtime_status", "suspended"));
	EXPECT_EQ(EINVAL, feature(self->fd, set |
				  VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY, NULL,
				  0));

	/* An ioctl wakes it up, and it suspends again. */
	EXPECT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	ASSERT_EQ(sizeof(id), pread(self->fd, &id, sizeof(id),
				    CONFIG_OFFSET));
	EXPECT_EQ(config(PCI_VENDOR_ID, 4), le32toh(id));
	EXPECT_TRUE(attribute_becomes("power/runtime_status", "suspended"));

	EXPECT_EQ(0, feature(self->fd, set | VFIO_DEVICE_FEATURE_LOW_POWER_EXIT,
			     NULL, 0));
	EXPECT_TRUE(attribute_becomes("power/runtime_status", "active"));
	if (IS_E1000E) {
		EXPECT_TRUE(read_register(self->fd, E1000E_VET, &id));
		EXPECT_NE(UINT32_MAX, id);
	}
}

TEST_F(dtio_pci, errors_and_requests_have_a_trigger)
{
	const uint32_t indexes[] = {
		VFIO_PCI_ERR_IRQ_INDEX, VFIO_PCI_REQ_IRQ_INDEX,
	};

	for (size_t i = 0; i < ARRAY_SIZE(indexes); i++) {
		int trigger = eventfd(0, EFD_CLOEXEC);
		struct dtio_irq_info info;

		ASSERT_LE(0, trigger);
		ASSERT_EQ(0, dtio_get_irq(self->fd, indexes[i], &info, NULL));
		EXPECT_EQ(info.status == DTIO_IRQ_OK ? 0 : EINVAL,
			  set_irq_eventfd(self->fd, indexes[i],
					  VFIO_IRQ_SET_ACTION_TRIGGER,
					  trigger));
		if (info.status == DTIO_IRQ_OK) {
			EXPECT_EQ(0, set_irq_now(self->fd, indexes[i],
						 VFIO_IRQ_SET_ACTION_TRIGGER));
			EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));
		}
		close(trigger);
	}
}

/* test-pci-errors sets this in the environment, and injects an error. */
TEST_F(dtio_pci, an_error_is_told)
{
	int trigger = eventfd(0, EFD_CLOEXEC);
	struct dtio_irq_info info;

	if (!getenv("DTIO_SELFTESTS_INJECT"))
		SKIP(return, "only tests/guest/pci/test-pci-errors injects an error");
	ASSERT_LE(0, trigger);
	ASSERT_EQ(0, dtio_get_irq(self->fd, VFIO_PCI_ERR_IRQ_INDEX, &info,
				  NULL));
	ASSERT_EQ(DTIO_IRQ_OK, info.status);
	ASSERT_EQ(0, set_irq_eventfd(self->fd, VFIO_PCI_ERR_IRQ_INDEX,
				     VFIO_IRQ_SET_ACTION_TRIGGER, trigger));
	printf("@inject %s\n", getenv("DTIO_SELFTESTS_INJECT"));
	fflush(stdout);
	EXPECT_EQ(1, wait_eventfd(trigger, 5 * SOON_MS));
	EXPECT_EQ(0, wait_eventfd(trigger, NEVER_MS));
	close(trigger);
}

#define EDU_OR_SKIP							\
	if (config(PCI_VENDOR_ID, 4) != EDU_ID)				\
		SKIP(return, "%s is not QEMU's edu", device->name)

TEST_F(dtio_pci, registers)
{
	volatile uint32_t *registers;
	uint32_t value;

	EDU_OR_SKIP;
	ASSERT_TRUE(read_register(self->fd, EDU_IDENTIFICATION, &value));
	EXPECT_EQ(EDU_IDENTIFICATION_LOW, value & 0xff);
	ASSERT_TRUE(write_register(self->fd, EDU_LIVENESS, 0x12345678));
	ASSERT_TRUE(read_register(self->fd, EDU_LIVENESS, &value));
	EXPECT_EQ(~UINT32_C(0x12345678), value);

	registers = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED,
			 self->fd, 0);
	ASSERT_NE(MAP_FAILED, registers);
	EXPECT_EQ(EDU_IDENTIFICATION_LOW,
		  le32toh(registers[EDU_IDENTIFICATION / 4]) & 0xff);
	registers[EDU_LIVENESS / 4] = htole32(0x87654321);
	EXPECT_EQ(~UINT32_C(0x87654321), le32toh(registers[EDU_LIVENESS / 4]));
	munmap((void *)registers, 4096);
}

TEST_F(dtio_pci, line)
{
	int trigger = eventfd(0, EFD_CLOEXEC);

	EDU_OR_SKIP;
	ASSERT_LE(0, trigger);
	ASSERT_EQ(0, set_irq_eventfd(self->fd, VFIO_PCI_INTX_IRQ_INDEX,
				     VFIO_IRQ_SET_ACTION_TRIGGER, trigger));
	ASSERT_TRUE(write_register(self->fd, EDU_IRQ_RAISE, 1));
	EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));
	/* It is up still, and masked. */
	EXPECT_EQ(0, wait_eventfd(trigger, NEVER_MS));
	EXPECT_EQ(0, set_irq_now(self->fd, VFIO_PCI_INTX_IRQ_INDEX,
				 VFIO_IRQ_SET_ACTION_UNMASK));
	EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));

	ASSERT_TRUE(write_register(self->fd, EDU_IRQ_ACKNOWLEDGE, 1));
	EXPECT_EQ(0, set_irq_now(self->fd, VFIO_PCI_INTX_IRQ_INDEX,
				 VFIO_IRQ_SET_ACTION_UNMASK));
	EXPECT_EQ(0, wait_eventfd(trigger, NEVER_MS));
	close(trigger);
}

/* Whether the function may raise its pin, as it says itself */
static bool pin_is_enabled(void)
{
	return !(config(PCI_COMMAND, 2) & PCI_COMMAND_INTX_DISABLE);
}

static int write_command(int fd, uint16_t command)
{
	uint16_t value = htole16(command);

	return pwrite(fd, &value, sizeof(value), CONFIG_OFFSET + PCI_COMMAND) ==
	       sizeof(value) ? 0 : errno;
}

/* A pin that stays up would disable the line for the others on it. */
TEST_F(dtio_pci, pin_without_a_trigger_is_disabled)
{
	int trigger = eventfd(0, EFD_CLOEXEC);
	struct dtio_irq_info info;

	ASSERT_LE(0, trigger);
	ASSERT_EQ(0, dtio_get_irq(self->fd, VFIO_PCI_INTX_IRQ_INDEX, &info,
				  NULL));
	if (info.status != DTIO_IRQ_OK)
		SKIP(return, "%s has no pin", device->name);
	EXPECT_FALSE(pin_is_enabled());
	ASSERT_EQ(0, write_command(self->fd, PCI_COMMAND_MEMORY |
				   PCI_COMMAND_INTX_DISABLE));
	EXPECT_FALSE(pin_is_enabled());
	ASSERT_EQ(0, write_command(self->fd, PCI_COMMAND_MEMORY));
	EXPECT_FALSE(pin_is_enabled());

	ASSERT_EQ(0, set_irq_eventfd(self->fd, VFIO_PCI_INTX_IRQ_INDEX,
				     VFIO_IRQ_SET_ACTION_TRIGGER, trigger));
	EXPECT_TRUE(pin_is_enabled());
	ASSERT_EQ(0, write_command(self->fd, PCI_COMMAND_MEMORY |
				   PCI_COMMAND_INTX_DISABLE));
	EXPECT_FALSE(pin_is_enabled());
	ASSERT_EQ(0, write_command(self->fd, PCI_COMMAND_MEMORY));
	EXPECT_TRUE(pin_is_enabled());
	ASSERT_EQ(0, set_irqs(self->fd, VFIO_PCI_INTX_IRQ_INDEX,
			      VFIO_IRQ_SET_DATA_NONE |
			      VFIO_IRQ_SET_ACTION_TRIGGER, 0, 0, NULL, 0));
	EXPECT_FALSE(pin_is_enabled());

	ASSERT_EQ(0, dtio_get_irq(self->fd, VFIO_PCI_MSI_IRQ_INDEX, &info,
				  NULL));
	if (info.status == DTIO_IRQ_OK) {
		ASSERT_EQ(0, set_irq_eventfd(self->fd, VFIO_PCI_MSI_IRQ_INDEX,
					     VFIO_IRQ_SET_ACTION_TRIGGER,
					     trigger));
		EXPECT_FALSE(pin_is_enabled());
		ASSERT_EQ(0, set_irqs(self->fd, VFIO_PCI_MSI_IRQ_INDEX,
				      VFIO_IRQ_SET_DATA_NONE |
				      VFIO_IRQ_SET_ACTION_TRIGGER, 0, 0, NULL,
				      0));
		EXPECT_FALSE(pin_is_enabled());
	}
	close(trigger);
}

TEST_F(dtio_pci, message)
{
	int trigger = eventfd(0, EFD_CLOEXEC);
	struct dtio_irq_info info;

	EDU_OR_SKIP;
	ASSERT_LE(0, trigger);
	/* Only a bus master can send an MSI. */
	ASSERT_EQ(0, set_command(self->fd, PCI_COMMAND_MASTER));

	ASSERT_EQ(0, set_irq_eventfd(self->fd, VFIO_PCI_MSI_IRQ_INDEX,
				     VFIO_IRQ_SET_ACTION_TRIGGER, trigger));
	ASSERT_TRUE(write_register(self->fd, EDU_IRQ_RAISE, 1));
	EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));
	EXPECT_EQ(0, wait_eventfd(trigger, NEVER_MS));
	ASSERT_TRUE(write_register(self->fd, EDU_IRQ_ACKNOWLEDGE, 1));

	/* In use, the answers are the same. */
	ASSERT_EQ(0, dtio_get_irq(self->fd, VFIO_PCI_MSI_IRQ_INDEX, &info,
				  NULL));
	EXPECT_EQ(count_wanted(DTIO_IRQ_PCI_MSI), info.count);
	ASSERT_EQ(0, dtio_get_irq(self->fd, VFIO_PCI_INTX_IRQ_INDEX, &info,
				  NULL));
	EXPECT_EQ(count_wanted(DTIO_IRQ_PCI_INTX), info.count);
	close(trigger);
}

SELFTEST_MAIN_FOR(choose_function)
