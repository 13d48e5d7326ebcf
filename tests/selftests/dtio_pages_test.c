// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What shares pages with the registers of a device, or with its reserved memory, and so
 * keeps them from being mapped. The devices are those of modules/dtio_test_pages.dtso.
 * The driver's answers are compared with that file, and with libdtio's prediction.
 */
#include <sys/mman.h>

#include "fixture.h"

FIXTURE(dtio_pages) {
	const struct dtio_host_device *device;
	struct dtio_handle handle;
	struct dtio_region_info info;
};

FIXTURE_VARIANT(dtio_pages) {
	const char *compatible;
	enum dtio_mmap_reason reason;
	const char *owner;
};

FIXTURE_VARIANT_ADD(dtio_pages, in_a_shared_block) {
	.compatible = "dtio-test,in-block",
	.reason = DTIO_MMAP_SHARED_PAGE,
	.owner = "/dtio-test-block@b300000",
};

FIXTURE_VARIANT_ADD(dtio_pages, in_glue_with_pages_of_its_own) {
	.compatible = "dtio-test,in-glue",
	.reason = DTIO_MMAP_OK,
};

FIXTURE_VARIANT_ADD(dtio_pages, in_glue_that_has_the_rest_of_the_page) {
	.compatible = "dtio-test,in-tight",
	.reason = DTIO_MMAP_SHARED_PAGE,
	.owner = "/dtio-test-tight@b308000",
};

FIXTURE_VARIANT_ADD(dtio_pages, on_a_bus) {
	.compatible = "dtio-test,on-bus",
	.reason = DTIO_MMAP_OK,
};

FIXTURE_VARIANT_ADD(dtio_pages, beside_a_disabled_node) {
	.compatible = "dtio-test,beside",
	.reason = DTIO_MMAP_SHARED_PAGE,
	.owner = "/dtio-test-neighbour@b310800",
};

FIXTURE_VARIANT_ADD(dtio_pages, alone) {
	.compatible = "dtio-test,alone",
	.reason = DTIO_MMAP_OK,
};

FIXTURE_SETUP(dtio_pages)
{
	const char *lack = kernel_lacks(DTIO_ENTRY_CDEV);
	char *error = NULL;

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	if (sysconf(_SC_PAGESIZE) != 4096)
		SKIP(return, "the devices are laid out for pages of 4 KiB");
	self->device = find_compatible(variant->compatible);
	ASSERT_NE(NULL, self->device);
	ASSERT_EQ(0, dtio_open(self->device, DTIO_ENTRY_CDEV, &self->handle,
			       &error))
		TH_LOG("%s", error);
	ASSERT_EQ(0, dtio_get_region(self->handle.device, 0, &self->info, NULL,
				     &error))
		TH_LOG("%s", error);
}

FIXTURE_TEARDOWN(dtio_pages)
{
	dtio_close(&self->handle);
}

TEST_F(dtio_pages, are_mapped_if_they_are_the_devices_alone)
{
	char *owner = NULL, *error = NULL;
	int ret;

	EXPECT_EQ(variant->reason, self->info.mmap_reason);
	ret = dtio_get_string(self->handle.device, DTIO_OBJECT_REGION, 0,
			      DTIO_STRING_MMAP_OWNER, &owner, &error);
	if (variant->owner) {
		ASSERT_EQ(0, ret)
			TH_LOG("%s", error);
		EXPECT_STREQ(variant->owner, owner);
	} else {
		EXPECT_EQ(-ENOENT, ret);
	}
	free(owner);
	free(error);
}

TEST_F(dtio_pages, are_foretold)
{
	ASSERT_LE(1, self->device->num_regions);
	EXPECT_EQ(variant->reason, self->device->regions[0].mmap);
	if (variant->owner) {
		ASSERT_NE(NULL, self->device->regions[0].owner);
		EXPECT_STREQ(variant->owner, self->device->regions[0].owner);
	}
}

/* What is left over in a page that is mapped is not for another driver. */
TEST_F(dtio_pages, are_claimed_to_their_end)
{
	unsigned long long start, end, first = self->device->regions[0].address;
	FILE *iomem = fopen("/proc/iomem", "r");
	bool claimed = false;
	char *line = NULL;
	size_t room = 0;

	ASSERT_NE(NULL, iomem);
	while (getline(&line, &room, iomem) > 0) {
		int name = 0;

		line[strcspn(line, "\n")] = 0;
		if (sscanf(line, " %llx-%llx : %n", &start, &end, &name) == 2 &&
		    start <= first + 0xfff && end == (first | 0xfff) &&
		    !strcmp(line + name, self->device->name))
			claimed = true;
	}
	free(line);
	fclose(iomem);
	EXPECT_EQ(self->info.mmap_reason == DTIO_MMAP_OK ||
		  self->info.length == 0x1000, claimed);
}

/* The phandle in a node's "memory-region", or 0 */
static uint32_t memory_of(const char *node)
{
	uint32_t phandle = 0;
	char *path;
	FILE *file;

	if (asprintf(&path, "/sys/firmware/devicetree/base%s/memory-region",
		     node) < 0)
		abort();
	file = fopen(path, "re");
	free(path);
	if (file && fread(&phandle, sizeof(phandle), 1, file) != 1)
		phandle = 0;
	if (file)
		fclose(file);
	return phandle;
}

TEST(reserved_memory_that_another_node_names_is_closed)
{
	const struct dtio_host_device *sharing =
		find_compatible("dtio-test,sharing");
	const char *lack = kernel_lacks(DTIO_ENTRY_CDEV);
	struct dtio_region_info info;
	struct dtio_handle handle;
	char *owner = NULL;

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	if (!find_compatible("dtio,testdev"))
		SKIP(return, "the board has no test device whose memory could be named");
	ASSERT_NE(NULL, sharing);
	ASSERT_EQ(0, dtio_open(sharing, DTIO_ENTRY_CDEV, &handle, NULL));
	/* After what is in "reg" */
	ASSERT_EQ(0, dtio_get_region(handle.device, sharing->num_regions, &info,
				     NULL, NULL));
	EXPECT_EQ(DTIO_REGION_RESERVED_MEMORY, info.type);
	EXPECT_NE(0, info.length);
	EXPECT_EQ(0, info.access);
	EXPECT_EQ(DTIO_MMAP_SHARED_PAGE, info.mmap_reason);
	EXPECT_EQ(MAP_FAILED, mmap(NULL, info.length, PROT_READ, MAP_SHARED,
				   handle.device, info.offset));
	ASSERT_EQ(0, dtio_get_string(handle.device, DTIO_OBJECT_REGION,
				     sharing->num_regions,
				     DTIO_STRING_MMAP_OWNER, &owner, NULL));
	EXPECT_STRNE(sharing->dt_path, owner);
	EXPECT_NE(0, memory_of(owner));
	EXPECT_EQ(memory_of(sharing->dt_path), memory_of(owner));
	free(owner);
	dtio_close(&handle);
}

int main(int argc, char **argv)
{
	choose_device(&argc, argv);
	if (device)
		list_whole_board();
	if (device && !find_compatible("dtio-test,in-block")) {
		printf("TAP version 13\n1..0 # SKIP what shares pages with %s is not made up: this needs the module dtio-test-pages\n",
		       device->name);
		return KSFT_SKIP;
	}
	return test_harness_run(argc, argv);
}
