// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What the dtio ioctls say of the device, of its regions and of its interrupts,
 * held against what sysfs and the device tree say.
 */
#include <stddef.h>

#include "driver.h"
#include "fixture.h"
#include "resource.h"

DEVICE_FIXTURE(dtio_info);

/* The value of a file that the driver keeps beside the device in sysfs. */
static bool sysfs_says(const char *has, const char *value)
{
	return has && !strcmp(has, value);
}

/* As the kernel finds it: by the nearest node, going up, that says so. */
static bool dt_is_coherent(void)
{
	char *path = strdup(device->dt_path);
	bool coherent = false;

	while (path) {
		char *yes, *no, *slash = strrchr(path, '/');

		if (asprintf(&yes, "/sys/firmware/devicetree/base%s/dma-coherent",
			     path) < 0 ||
		    asprintf(&no, "/sys/firmware/devicetree/base%s/dma-noncoherent",
			     path) < 0)
			abort();
		coherent = !access(yes, F_OK);
		if (coherent || !access(no, F_OK))
			slash = NULL;
		free(yes);
		free(no);
		if (!slash || !*path)
			break;
		*slash = '\0';
	}
	free(path);
	return coherent;
}

/* Entries of "memory-region", phandles without arguments. */
static size_t count_reserved(void)
{
	size_t length = 0;

	free(read_property("memory-region", &length));
	return length / 4;
}

/* Each GPIO line has an interrupt, be it one that cannot be used. */
static uint32_t count_gpios(int fd, uint32_t num_resources)
{
	struct dtio_resource_info resource;
	uint32_t count = 0;

	for (uint32_t i = 0; i < num_resources; i++)
		count += !get_resource(fd, i, &resource) &&
			 resource.type == DTIO_RESOURCE_GPIO;
	return count;
}

TEST_F(dtio_info, device)
{
	static const char *const dma_names[] = {
		[DTIO_DMA_IOMMU] = "iommu",
		[DTIO_DMA_NONE] = "none",
		[DTIO_DMA_ASSUMED_NONE] = "assumed-none",
	};
	static const char *const reset_names[] = {
		[DTIO_RESET_NONE] = "none",
		[DTIO_RESET_CONTROLLER] = "controller",
		[DTIO_RESET_REGISTERS] = "registers",
		[DTIO_RESET_POWER] = "power",
	};
	struct dtio_device_info info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	EXPECT_EQ(sizeof(info), info.size);
	EXPECT_EQ(0, info.flags);
	EXPECT_EQ(strcmp(device->bus, "amba") ? DTIO_BUS_PLATFORM :
						DTIO_BUS_AMBA, info.bus);

	ASSERT_GE(info.dma, DTIO_DMA_IOMMU);
	ASSERT_LE(info.dma, DTIO_DMA_ASSUMED_NONE);
	EXPECT_TRUE(sysfs_says(device->dma, dma_names[info.dma]));
	ASSERT_LE(info.reset, DTIO_RESET_POWER);
	EXPECT_TRUE(sysfs_says(device->reset, reset_names[info.reset]));

	EXPECT_EQ(dt_is_coherent() ? DTIO_DEVICE_DMA_COHERENT : 0,
		  info.features);
	/*
	 * What the node has in "reg" and "memory-region", the snapshot, and what nodes
	 * below have in "reg", as far as it is passed on
	 */
	EXPECT_EQ(device->num_regions + count_reserved(), info.snapshot_index);
	EXPECT_LE(info.snapshot_index + 1, info.num_regions);
	EXPECT_GE(info.snapshot_index + 1 + device->num_child_regions,
		  info.num_regions);
	/*
	 * Lines of the node and of those below it, those of GPIO lines, the row for
	 * MSIs if it can have some, and the request interrupt.
	 */
	EXPECT_EQ(device->num_irqs + device->num_child_irqs +
		  count_gpios(self->fd, info.num_resources) +
		  (find_irq(self->fd, DTIO_IRQ_MSI) != UINT32_MAX) + 1,
		  info.num_irqs);
	EXPECT_LT(info.snapshot_index, info.num_regions);
}

TEST_F(dtio_info, resources_are_as_many_as_is_told)
{
	struct dtio_device_info info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	for (uint32_t i = 0; i <= info.num_resources; i++) {
		struct dtio_resource_info resource;
		char *path = NULL;
		int error = get_resource(self->fd, i, &resource);

		if (i == info.num_resources) {
			EXPECT_EQ(ENOENT, error);
			continue;
		}
		EXPECT_EQ(0, error);
		EXPECT_LE(DTIO_RESOURCE_CLOCK, resource.type);
		EXPECT_GE(DTIO_RESOURCE_PIN_STATE, resource.type);
		/* Without anything that can be done, the reason is told. */
		EXPECT_TRUE(resource.actions || resource.error);
		EXPECT_EQ(0, dtio_get_string(self->fd, DTIO_OBJECT_RESOURCE, i,
					     DTIO_STRING_DT_PATH, &path, NULL));
		if (path) {
			EXPECT_EQ(0, strncmp(path, device->dt_path,
					     strlen(device->dt_path)));
		}
		free(path);
	}
}

TEST_F(dtio_info, device_strings)
{
	char *string;

	ASSERT_EQ(0, dtio_get_string(self->fd, DTIO_OBJECT_DEVICE, 0,
				     DTIO_STRING_NAME, &string, NULL));
	EXPECT_STREQ(device->name, string);
	free(string);
	ASSERT_EQ(0, dtio_get_string(self->fd, DTIO_OBJECT_DEVICE, 0,
				     DTIO_STRING_DT_PATH, &string, NULL));
	EXPECT_STREQ(device->dt_path, string);
	free(string);
	EXPECT_EQ(-ENOENT, dtio_get_string(self->fd, DTIO_OBJECT_DEVICE, 0,
					   DTIO_STRING_MMAP_OWNER, &string,
					   NULL));
}

/* The string of an object's own, or of the entry of a list in its node. */
static void expect_name(struct __test_metadata *_metadata, int fd,
			enum dtio_object object, uint32_t index,
			uint32_t dt_index, const char *property)
{
	size_t length = 0;
	char *list = read_property(property, &length), *string;
	const char *wanted = property_string(list, length, dt_index);
	int err;

	err = dtio_get_string(fd, object, index, DTIO_STRING_NAME, &string,
			      NULL);
	if (wanted) {
		ASSERT_EQ(0, err);
		EXPECT_STREQ(wanted, string);
		free(string);
	} else {
		EXPECT_EQ(-ENOENT, err);
	}
	free(list);

	ASSERT_EQ(0, dtio_get_string(fd, object, index, DTIO_STRING_DT_PATH,
				     &string, NULL));
	EXPECT_STREQ(device->dt_path, string);
	free(string);
}

TEST_F(dtio_info, regions_of_reg)
{
	size_t length = 0;
	void *width = read_property("reg-io-width", &length);
	const bool read_write = override_is_set("allow_read_write");
	struct dtio_region_info info;

	for (uint32_t i = 0; i < device->num_regions; i++) {
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &info, NULL, NULL));
		EXPECT_EQ(i, info.index);
		EXPECT_EQ(i, info.dt_index);
		EXPECT_EQ(DTIO_REGION_MMIO, info.type);
		EXPECT_EQ(DTIO_MEMORY_DEVICE, info.memory);
		EXPECT_EQ(device->regions[i].address, info.address);
		EXPECT_EQ(device->regions[i].length, info.length);
		/* Read and write: registers that cannot be mapped, or by override. */
		EXPECT_EQ(!(info.access & DTIO_REGION_MMAP) || read_write ?
				  DTIO_REGION_READ | DTIO_REGION_WRITE : 0,
			  info.access & ~DTIO_REGION_MMAP);
		if (width && length == 4) {
			EXPECT_EQ(property_cell(width, 0), info.access_widths);
		} else {
			EXPECT_EQ(4, info.access_widths & 4);
		}
		expect_name(_metadata, self->fd, DTIO_OBJECT_REGION, i,
			    info.dt_index, "reg-names");
	}
	free(width);
}

TEST_F(dtio_info, regions_of_memory_region)
{
	const size_t count = count_reserved();
	struct dtio_region_info info;

	if (!count)
		SKIP(return, "the node of %s has no memory-region",
		     device->name);
	for (uint32_t i = 0; i < count; i++) {
		const uint32_t index = (uint32_t)device->num_regions + i;

		ASSERT_EQ(0, dtio_get_region(self->fd, index, &info, NULL,
					     NULL));
		EXPECT_EQ(DTIO_REGION_RESERVED_MEMORY, info.type);
		EXPECT_EQ(i, info.dt_index);
		EXPECT_NE(0, info.length);
		/* Memory is memory, or closed. */
		if (info.access) {
			EXPECT_NE(DTIO_MEMORY_DEVICE, info.memory);
			EXPECT_EQ(DTIO_REGION_MMAP, info.access);
		}
	}
}

TEST_F(dtio_info, snapshot_region)
{
	struct dtio_device_info device_info;
	struct dtio_region_info info;
	char *string;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	ASSERT_EQ(0, dtio_get_region(self->fd, device_info.snapshot_index,
				     &info, NULL, NULL));
	EXPECT_EQ(DTIO_REGION_DT_SNAPSHOT, info.type);
	EXPECT_EQ(DTIO_REGION_READ, info.access);
	EXPECT_EQ(DTIO_MMAP_NOT_MEMORY, info.mmap_reason);
	EXPECT_EQ(DTIO_NO_INDEX, info.dt_index);
	EXPECT_EQ(0, info.address);
	EXPECT_NE(0, info.length);
	EXPECT_EQ(0, info.num_areas);
	EXPECT_EQ(-ENOENT, dtio_get_string(self->fd, DTIO_OBJECT_REGION,
					   device_info.snapshot_index,
					   DTIO_STRING_NAME, &string, NULL));

	/* It is the only one. */
	for (uint32_t i = 0; i < device_info.num_regions; i++) {
		if (i == device_info.snapshot_index)
			continue;
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &info, NULL, NULL));
		EXPECT_NE(DTIO_REGION_DT_SNAPSHOT, info.type);
	}
}

TEST_F(dtio_info, no_region_is_of_a_pci_function)
{
	const size_t own = offsetof(struct dtio_region_info, pci_bar);
	struct dtio_device_info device_info;
	static const unsigned char zeros[sizeof(struct dtio_region_info)];

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	for (uint32_t i = 0; i < device_info.num_regions; i++) {
		struct dtio_region_info info;

		memset(&info, 0xa5, sizeof(info));
		info.size = sizeof(info);
		info.flags = 0;
		info.index = i;
		info.num_areas = 0;
		ASSERT_EQ(0, ioctl_errno(self->fd, DTIO_REGION_INFO, &info));
		EXPECT_EQ(0, memcmp((char *)&info + own, zeros,
				    sizeof(info) - own));
	}
}

TEST_F(dtio_info, regions_do_not_overlap_in_the_file)
{
	struct dtio_device_info device_info;
	struct dtio_region_info a, b;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	for (uint32_t i = 0; i < device_info.num_regions; i++) {
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &a, NULL, NULL));
		for (uint32_t j = i + 1; j < device_info.num_regions; j++) {
			ASSERT_EQ(0, dtio_get_region(self->fd, j, &b, NULL,
						     NULL));
			EXPECT_TRUE(a.offset + a.length <= b.offset ||
				    b.offset + b.length <= a.offset);
		}
	}
}

/* One fact told four ways: the reason, the access bit, the areas, the owner. */
TEST_F(dtio_info, mapping_is_allowed_or_explained)
{
	const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
	struct dtio_device_info device_info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	for (uint32_t i = 0; i < device_info.num_regions; i++) {
		struct dtio_mmap_area *areas;
		struct dtio_region_info info;
		uint64_t end = 0;
		char *owner;
		int err;

		ASSERT_EQ(0, dtio_get_region(self->fd, i, &info, &areas, NULL));
		EXPECT_EQ(info.mmap_reason == DTIO_MMAP_OK,
			  !!(info.access & DTIO_REGION_MMAP));
		EXPECT_EQ(info.mmap_reason == DTIO_MMAP_OK, info.num_areas > 0);
		if (info.type == DTIO_REGION_MMIO &&
		    info.address % page) {
			EXPECT_EQ(DTIO_MMAP_NOT_PAGES, info.mmap_reason);
		}

		for (uint32_t j = 0; j < info.num_areas; j++) {
			EXPECT_EQ(0, areas[j].offset % page);
			EXPECT_EQ(0, areas[j].length % page);
			EXPECT_NE(0, areas[j].length);
			EXPECT_GE(areas[j].offset, end);
			end = areas[j].offset + areas[j].length;
			EXPECT_LT(areas[j].offset, info.length);
			EXPECT_LT(end, info.length + page);
		}
		free(areas);

		err = dtio_get_string(self->fd, DTIO_OBJECT_REGION, i,
				      DTIO_STRING_MMAP_OWNER, &owner, NULL);
		if (info.mmap_reason == DTIO_MMAP_SHARED_PAGE) {
			ASSERT_EQ(0, err);
			EXPECT_NE('\0', *owner);
			free(owner);
		} else {
			EXPECT_EQ(-ENOENT, err);
		}
	}
}

TEST_F(dtio_info, irqs)
{
	size_t length = 0;
	/* Interrupt controllers of three cells (GIC) have the trigger last. */
	void *cells = read_property("interrupts", &length);
	bool three = cells && length == device->num_irqs * 12;
	const struct known_kind *kind = device_kind();
	struct dtio_irq_info info;

	if (!device->num_irqs)
		SKIP(return, "%s has no interrupts", device->name);

	for (uint32_t i = 0; i < device->num_irqs; i++) {
		uint32_t level = DTIO_IRQ_TRIGGER_LEVEL_HIGH |
				 DTIO_IRQ_TRIGGER_LEVEL_LOW;

		ASSERT_EQ(0, dtio_get_irq(self->fd, i, &info, NULL));
		EXPECT_EQ(i, info.index);
		EXPECT_EQ(i, info.dt_index);
		EXPECT_EQ(DTIO_IRQ_WIRED, info.type);
		expect_name(_metadata, self->fd, DTIO_OBJECT_IRQ, i,
			    info.dt_index, "interrupt-names");
		EXPECT_LE(info.status, DTIO_IRQ_REPEATED);
		if (info.status == DTIO_IRQ_REPEATED) {
			EXPECT_LT(info.same_as, i);
		} else {
			EXPECT_EQ(DTIO_NO_INDEX, info.same_as);
		}
		if (kind && kind->irqs) {
			EXPECT_EQ(kind->irqs[i], info.status);
		}
		EXPECT_EQ(info.status == DTIO_IRQ_OK, info.count);
		if (info.status != DTIO_IRQ_OK)
			continue;

		if (three) {
			EXPECT_EQ(property_cell(cells, 3 * i + 2) & 0xf,
				  info.trigger);
		}
		if (info.trigger & level) {
			EXPECT_EQ(DTIO_IRQ_EVENTFD | DTIO_IRQ_MASKABLE |
				  DTIO_IRQ_AUTOMASKED, info.features);
		} else {
			EXPECT_EQ(DTIO_IRQ_EVENTFD, info.features);
		}
	}
	free(cells);
}

TEST_F(dtio_info, request_irq)
{
	uint32_t index = find_irq(self->fd, DTIO_IRQ_REQUEST);
	struct dtio_irq_info info;
	char *string;

	ASSERT_EQ(0, dtio_get_irq(self->fd, index, &info, NULL));
	EXPECT_EQ(DTIO_IRQ_REQUEST, info.type);
	EXPECT_EQ(DTIO_IRQ_OK, info.status);
	EXPECT_EQ(DTIO_IRQ_EVENTFD, info.features);
	EXPECT_EQ(0, info.trigger);
	EXPECT_EQ(1, info.count);
	EXPECT_EQ(DTIO_NO_INDEX, info.dt_index);
	EXPECT_EQ(DTIO_NO_INDEX, info.same_as);
	ASSERT_EQ(0, dtio_get_string(self->fd, DTIO_OBJECT_IRQ, index,
				     DTIO_STRING_NAME, &string, NULL));
	EXPECT_STREQ("request", string);
	free(string);
	EXPECT_EQ(-ENOENT, dtio_get_string(self->fd, DTIO_OBJECT_IRQ,
					   index, DTIO_STRING_DT_PATH, &string,
					   NULL));
}

TEST_F(dtio_info, message_irq)
{
	uint32_t index = find_irq(self->fd, DTIO_IRQ_MSI);
	struct dtio_irq_info info;
	char *string;

	if (index == UINT32_MAX)
		SKIP(return, "no interrupt controller takes messages from %s",
		     device->name);
	ASSERT_EQ(0, dtio_get_irq(self->fd, index, &info, NULL));
	EXPECT_EQ(DTIO_IRQ_OK, info.status);
	EXPECT_EQ(DTIO_IRQ_EVENTFD, info.features);
	EXPECT_EQ(0, info.trigger);
	EXPECT_LE(1, info.count);
	EXPECT_EQ(DTIO_NO_INDEX, info.dt_index);
	EXPECT_EQ(DTIO_NO_INDEX, info.same_as);
	ASSERT_EQ(0, dtio_get_string(self->fd, DTIO_OBJECT_IRQ, index,
				     DTIO_STRING_NAME, &string, NULL));
	EXPECT_STREQ("msi", string);
	free(string);
}

TEST_F(dtio_info, same_answers_again)
{
	struct dtio_device_info first, second;

	ASSERT_EQ(0, dtio_get_device(self->fd, &first, NULL));
	ASSERT_EQ(0, dtio_get_device(self->fd, &second, NULL));
	EXPECT_EQ(0, memcmp(&first, &second, sizeof(first)));
	for (uint32_t i = 0; i < first.num_regions; i++) {
		struct dtio_region_info a, b;

		ASSERT_EQ(0, dtio_get_region(self->fd, i, &a, NULL, NULL));
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &b, NULL, NULL));
		EXPECT_EQ(0, memcmp(&a, &b, sizeof(a)));
	}
}

SELFTEST_MAIN
