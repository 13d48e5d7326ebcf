// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The device tree snapshot, held against the host's device tree: everything that
 * is promised is there and as it is on the host, and nothing else is.
 */
#include <dirent.h>
#include <endian.h>
#include <libfdt.h>
#include <sys/stat.h>

#include "device/resources.h"
#include "fixture.h"
#include "tree/predict.h"

#define BASE "/sys/firmware/devicetree/base"

FIXTURE(dtio_snapshot) {
	struct dtio_handle handle;
	int fd;
	void *fdt;
	size_t size;
	int node;		/* the device's */
};

ENTRY_VARIANTS(dtio_snapshot)

FIXTURE_SETUP(dtio_snapshot)
{
	const char *lack = kernel_lacks(variant->entry);
	char *error = NULL;

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	if (!device->dt_path)
		SKIP(return, "no device tree node describes %s", device->name);
	OPEN(self->handle);
	self->fd = self->handle.device;
	ASSERT_EQ(0, dtio_get_snapshot(self->fd, &self->fdt, &self->size,
				       &error))
		TH_LOG("%s", error);
	ASSERT_EQ(0, fdt_check_full(self->fdt, self->size));
	self->node = fdt_path_offset(self->fdt, device->dt_path);
	ASSERT_LE(0, self->node);
}

FIXTURE_TEARDOWN(dtio_snapshot)
{
	free(self->fdt);
	dtio_close(&self->handle);
}

/* The host's property, or NULL; free() it. */
static void *host_property(const char *path, const char *name, size_t *length)
{
	char *file, *data;
	struct stat status;
	FILE *stream;

	if (asprintf(&file, BASE "%s/%s", strcmp(path, "/") ? path : "",
		     name) < 0)
		abort();
	if (stat(file, &status) || !S_ISREG(status.st_mode)) {
		free(file);
		return NULL;
	}
	stream = fopen(file, "re");
	free(file);
	if (!stream)
		return NULL;
	data = malloc((size_t)status.st_size + 1);
	if (!data)
		abort();
	*length = fread(data, 1, (size_t)status.st_size, stream);
	fclose(stream);
	return data;
}

static bool is_one_of(const char *name, const char *const *names)
{
	for (; *names; names++)
		if (!strcmp(name, *names))
			return true;
	return false;
}

static bool ends_with(const char *text, const char *end)
{
	size_t length = strlen(text), tail = strlen(end);

	return length >= tail && !strcmp(text + length - tail, end);
}

/* From the root on; one past the last node the depth is negative. */
#define for_each_node(node, depth, fdt)					\
	for (node = 0; node >= 0 && depth >= 0;				\
	     node = fdt_next_node(fdt, node, &depth))

/* Path of a node of the blob; free() it. */
static char *path_of(const void *fdt, int node)
{
	char *path = NULL;
	int size = 64, err;

	do {
		size *= 2;
		free(path);
		path = malloc((size_t)size);
		if (!path)
			abort();
		err = fdt_get_path(fdt, node, path, size);
	} while (err == -FDT_ERR_NOSPACE);
	if (err) {
		free(path);
		return NULL;
	}
	return path;
}

TEST_F(dtio_snapshot, is_a_device_tree)
{
	EXPECT_EQ(17, fdt_version(self->fdt));
	EXPECT_EQ(self->size, fdt_totalsize(self->fdt));
}

TEST_F(dtio_snapshot, names_the_device)
{
	int length;
	const char *path = fdt_getprop(self->fdt, 0, DTIO_SNAPSHOT_DEVICE,
				       &length);

	ASSERT_NE(NULL, path);
	ASSERT_EQ(strlen(device->dt_path) + 1, length);
	EXPECT_STREQ(device->dt_path, path);
}

/* Every property that the blob has is the host's, or of those that are added. */
static void expect_nothing_else(struct __test_metadata *_metadata,
				const void *fdt, int node)
{
	char *path = path_of(fdt, node);
	int property;

	ASSERT_NE(NULL, path);
	fdt_for_each_property_offset(property, fdt, node) {
		const char *name;
		int length;
		const void *data = fdt_getprop_by_offset(fdt, property, &name,
							 &length);
		size_t host_length;
		void *host;

		ASSERT_NE(NULL, data);
		if (!strncmp(name, "dtio,", 5))
			continue;
		host = host_property(path, name, &host_length);
		EXPECT_NE(NULL, host)
			TH_LOG("%s/%s is not on the host", path, name);
		if (host) {
			EXPECT_EQ(host_length, length)
				TH_LOG("%s/%s", path, name);
			if (host_length == (size_t)length) {
				EXPECT_EQ(0, memcmp(host, data, host_length))
					TH_LOG("%s/%s", path, name);
			}
		}
		free(host);
	}
	free(path);
}

TEST_F(dtio_snapshot, is_all_from_the_host)
{
	int node, depth = 0, count = 0;

	for_each_node(node, depth, self->fdt) {
		expect_nothing_else(_metadata, self->fdt, node);
		count++;
	}
	/* The root and the device, at the least. */
	EXPECT_LE(2, count);
}

/* Every property and child that the host's node has is in the blob. */
static void expect_complete(struct __test_metadata *_metadata, const void *fdt,
			    const char *path)
{
	int node = fdt_path_offset(fdt, path);
	struct dirent *entry;
	char *directory;
	DIR *dir;

	EXPECT_LE(0, node)
		TH_LOG("%s is missing", path);
	if (node < 0)
		return;
	ASSERT_LT(0, asprintf(&directory, BASE "%s", path));
	dir = opendir(directory);
	free(directory);
	ASSERT_NE(NULL, dir);

	while ((entry = readdir(dir))) {
		int length;

		if (entry->d_name[0] == '.')
			continue;
		if (entry->d_type == DT_DIR) {
			char *child;

			ASSERT_LT(0, asprintf(&child, "%s/%s", path,
					      entry->d_name));
			expect_complete(_metadata, fdt, child);
			free(child);
		} else if (!strncmp(entry->d_name, "security-", 9)) {
			EXPECT_EQ(NULL, fdt_getprop(fdt, node, entry->d_name,
						    &length));
		} else if (strcmp(entry->d_name, "name")) {
			/* "name" is what the node is called, in old trees. */
			EXPECT_NE(NULL, fdt_getprop(fdt, node, entry->d_name,
						    &length))
				TH_LOG("%s/%s is missing", path,
				       entry->d_name);
		}
	}
	closedir(dir);
}

TEST_F(dtio_snapshot, has_the_device_whole)
{
	expect_complete(_metadata, self->fdt, device->dt_path);
}

/* The root adds "model". */
static const char *const ancestor_properties[] = {
	"compatible", "#address-cells", "#size-cells", "#interrupt-cells",
	"ranges", "dma-ranges", "interrupt-parent", "interconnects",
	"interconnect-names", "dma-coherent", "dma-noncoherent", "phandle",
	NULL,
};

static const char *const stub_properties[] = {
	"compatible", "phandle", "status", "clock-frequency", "dma-ranges",
	"interrupt-controller", NULL,
};

static bool is_below(const char *path, const char *above)
{
	size_t length = strlen(above);

	return !strncmp(path, above, length) &&
	       (!path[length] || path[length] == '/');
}

/* What is not the device is cut down to what is promised. */
TEST_F(dtio_snapshot, has_others_reduced)
{
	int node, depth = 0;

	for_each_node(node, depth, self->fdt) {
		char *path = path_of(self->fdt, node);
		int property;

		ASSERT_NE(NULL, path);
		if (is_below(path, device->dt_path) ||
		    !strcmp(path, "/aliases")) {
			free(path);
			continue;
		}
		fdt_for_each_property_offset(property, self->fdt, node) {
			const char *name;

			fdt_getprop_by_offset(self->fdt, property, &name, NULL);
			EXPECT_TRUE(is_one_of(name, ancestor_properties) ||
				    is_one_of(name, stub_properties) ||
				    (*name == '#' && ends_with(name, "-cells")) ||
				    !strncmp(name, "dtio,", 5) ||
				    (node == 0 && !strcmp(name, "model")))
				TH_LOG("%s/%s", path, name);
		}
		free(path);
	}
}

TEST_F(dtio_snapshot, has_the_way_to_the_device)
{
	int node = self->node;

	while (node > 0) {
		char *path;

		node = fdt_parent_offset(self->fdt, node);
		ASSERT_LE(0, node);
		path = path_of(self->fdt, node);
		ASSERT_NE(NULL, path);
		for (size_t i = 0; ancestor_properties[i]; i++) {
			size_t length;
			int found;
			void *host = host_property(path,
						   ancestor_properties[i],
						   &length);

			EXPECT_EQ(!host,
				  !fdt_getprop(self->fdt, node,
					       ancestor_properties[i], &found))
				TH_LOG("%s/%s", path, ancestor_properties[i]);
			free(host);
		}
		free(path);
	}
}

/* The stub that a phandle of the device's leads to. */
static void expect_stub(struct __test_metadata *_metadata, const void *fdt,
			uint32_t phandle, const char *cells)
{
	int node = fdt_node_offset_by_phandle(fdt, phandle), length;
	size_t host_length;
	char *path;
	void *host;

	EXPECT_LE(0, node)
		TH_LOG("no stub for phandle %#x", phandle);
	if (node < 0)
		return;
	EXPECT_NE(NULL, fdt_getprop(fdt, node, cells, &length))
		TH_LOG("the stub for phandle %#x has no %s", phandle, cells);
	path = path_of(fdt, node);
	ASSERT_NE(NULL, path);
	host = host_property(path, "compatible", &host_length);
	EXPECT_EQ(!host, !fdt_getprop(fdt, node, "compatible", &length));
	free(host);
	free(path);
}

/* Walks the device's own list of phandles with arguments. */
static size_t expect_stubs(struct __test_metadata *_metadata, const void *fdt,
			   int node, const char *name, const char *cells)
{
	const fdt32_t *data;
	size_t count = 0;
	int length, at = 0;

	data = fdt_getprop(fdt, node, name, &length);
	if (!data)
		return 0;
	while (at < length / 4) {
		uint32_t phandle = fdt32_to_cpu(data[at++]);
		const fdt32_t *arguments;
		int target;

		count++;
		if (!phandle)
			continue;
		expect_stub(_metadata, fdt, phandle, cells);
		target = fdt_node_offset_by_phandle(fdt, phandle);
		arguments = target < 0 ? NULL :
			    fdt_getprop(fdt, target, cells, NULL);
		if (!arguments)
			break;
		at += (int)fdt32_to_cpu(*arguments);
	}
	return count;
}

TEST_F(dtio_snapshot, has_stubs_for_what_the_device_uses)
{
	static const struct {
		const char *name, *cells;
	} lists[] = {
		{ "clocks", "#clock-cells" },
		{ "assigned-clocks", "#clock-cells" },
		{ "assigned-clock-parents", "#clock-cells" },
		{ "resets", "#reset-cells" },
		{ "power-domains", "#power-domain-cells" },
		{ "dmas", "#dma-cells" },
		{ "iommus", "#iommu-cells" },
		{ "interrupts-extended", "#interrupt-cells" },
	};
	size_t count = 0;

	for (size_t i = 0; i < ARRAY_SIZE(lists); i++)
		count += expect_stubs(_metadata, self->fdt, self->node,
				      lists[i].name, lists[i].cells);
	if (!count)
		SKIP(return, "the node of %s refers to no other",
		     device->name);
}

TEST_F(dtio_snapshot, has_the_interrupt_parent)
{
	const fdt32_t *parent = NULL;
	int node = self->node;

	if (!fdt_getprop(self->fdt, node, "interrupts", NULL))
		SKIP(return, "%s has no interrupts", device->name);
	while (node >= 0 && !parent) {
		parent = fdt_getprop(self->fdt, node, "interrupt-parent", NULL);
		node = fdt_parent_offset(self->fdt, node);
	}
	if (!parent)
		SKIP(return, "no node above %s names an interrupt parent",
		     device->name);
	expect_stub(_metadata, self->fdt, fdt32_to_cpu(*parent),
		    "#interrupt-cells");
}

TEST_F(dtio_snapshot, has_the_aliases_of_the_device)
{
	struct dirent *entry;
	int aliases = fdt_path_offset(self->fdt, "/aliases"), property;
	DIR *dir = opendir(BASE "/aliases");

	if (!dir)
		SKIP(return, "the host's device tree has no aliases");
	while ((entry = readdir(dir))) {
		size_t length;
		char *path;

		if (entry->d_name[0] == '.' || !strcmp(entry->d_name, "name") ||
		    !strcmp(entry->d_name, "phandle"))
			continue;
		path = host_property("/aliases", entry->d_name, &length);
		if (!path || !is_below(path, device->dt_path)) {
			free(path);
			continue;
		}
		EXPECT_STREQ(path, fdt_get_alias(self->fdt, entry->d_name) ?: "");
		free(path);
	}
	closedir(dir);

	if (aliases < 0)
		return;
	fdt_for_each_property_offset(property, self->fdt, aliases) {
		const char *path = fdt_getprop_by_offset(self->fdt, property,
							 NULL, NULL);

		EXPECT_TRUE(is_below(path, device->dt_path))
			TH_LOG("an alias for %s", path);
	}
}

/*
 * The rates of the clocks that the device consumes, from debugfs, which names
 * the consumer and not the entry of "clocks": the device by its name on the bus
 * or, where the clock was looked up by node, by its unit name. One entry for
 * each use of a clock; free() it.
 */
static uint64_t *debugfs_rates(size_t *count)
{
	FILE *file = fopen("/sys/kernel/debug/clk/clk_summary", "re");
	const char *unit = strrchr(device->dt_path, '/') + 1;
	uint64_t *rates = NULL, rate = 0;
	char *line = NULL;
	size_t room = 0;

	*count = 0;
	if (!file)
		return NULL;
	while (getline(&line, &room, file) >= 0) {
		char *rest = line, *word, *words[32];
		size_t found = 0;

		while ((word = strsep(&rest, " \t\n")) &&
		       found < ARRAY_SIZE(words))
			if (*word)
				words[found++] = word;
		/*
		 * A clock has its name, three counts, its rate and more, and
		 * then its first consumer; further consumers have a line each.
		 */
		if (found > 5)
			rate = strtoull(words[4], NULL, 10);
		if (found < 2 || (strcmp(words[found - 2], device->name) &&
				  strcmp(words[found - 2], unit)))
			continue;
		rates = reallocarray(rates, *count + 1, sizeof(*rates));
		if (!rates)
			abort();
		rates[(*count)++] = rate;
	}
	free(line);
	fclose(file);
	return rates;
}

TEST_F(dtio_snapshot, tells_the_clock_rates)
{
	uint64_t *used, told;
	size_t count, found;
	const char *rates;
	int length;

	count = expect_stubs(_metadata, self->fdt, self->node, "clocks",
			     "#clock-cells");
	rates = fdt_getprop(self->fdt, self->node, DTIO_SNAPSHOT_CLOCK_RATES,
			    &length);
	if (!count) {
		EXPECT_EQ(NULL, rates);
		SKIP(return, "%s has no clocks", device->name);
	}
	ASSERT_NE(NULL, rates);
	ASSERT_EQ(8 * count, length);

	used = debugfs_rates(&found);
	if (!used)
		SKIP(return, "debugfs does not tell the clocks of %s; is it mounted?",
		     device->name);
	/* Its bus may use one, too; and the order is another. */
	EXPECT_LE(count, found);
	for (size_t i = 0; i < count; i++) {
		size_t j;

		memcpy(&told, rates + 8 * i, 8);
		told = be64toh(told);
		EXPECT_NE(DTIO_CLOCK_RATE_UNKNOWN, told);
		for (j = 0; j < found && used[j] != told; j++)
			;
		EXPECT_GT(found, j)
			TH_LOG("clock %zu does not run at %ju Hz", i,
			       (uintmax_t)told);
		/* Each use counts once. */
		if (j < found)
			used[j] = used[--found];
	}
	free(used);
}

static int count_properties(const void *fdt, int node)
{
	int property, count = 0;

	fdt_for_each_property_offset(property, fdt, node)
		count++;
	return count;
}

static int count_children(const void *fdt, int node)
{
	int child, count = 0;

	fdt_for_each_subnode(child, fdt, node)
		count++;
	return count;
}

/* Rates of clocks are not in the tree; there is one for each clock. */
static void expect_same_property(struct __test_metadata *_metadata,
				 const void *fdt, int property,
				 const void *other, int other_node)
{
	const char *name;
	int length, other_length;
	const void *data = fdt_getprop_by_offset(fdt, property, &name, &length);
	const void *there = fdt_getprop(other, other_node, name, &other_length);

	EXPECT_NE(NULL, there)
		TH_LOG("%s is missing", name);
	if (!there)
		return;
	EXPECT_EQ(length, other_length)
		TH_LOG("%s", name);
	if (length == other_length &&
	    strcmp(name, DTIO_SNAPSHOT_CLOCK_RATES)) {
		EXPECT_EQ(0, memcmp(data, there, (size_t)length))
			TH_LOG("%s", name);
	}
}

static void expect_same_node(struct __test_metadata *_metadata,
			     const void *fdt, int node, const void *other)
{
	char *path = path_of(fdt, node);
	int other_node, property;

	ASSERT_NE(NULL, path);
	other_node = fdt_path_offset(other, path);
	EXPECT_LE(0, other_node)
		TH_LOG("%s is missing", path);
	if (other_node >= 0) {
		fdt_for_each_property_offset(property, fdt, node)
			expect_same_property(_metadata, fdt, property, other,
					     other_node);
		EXPECT_EQ(count_properties(fdt, node),
			  count_properties(other, other_node))
			TH_LOG("%s", path);
		EXPECT_EQ(count_children(fdt, node),
			  count_children(other, other_node))
			TH_LOG("%s", path);
	}
	free(path);
}

static void expect_same_snapshot(struct __test_metadata *_metadata,
				 struct dtio_tree *tree, const void *fdt)
{
	int node, depth = 0;
	char *error = NULL;
	void *made;
	size_t size;

	ASSERT_EQ(0, dtio_make_snapshot(tree, device->dt_path, &made, &size,
					&error))
		TH_LOG("%s", error);
	ASSERT_EQ(0, fdt_check_full(made, size));
	for_each_node(node, depth, fdt)
		expect_same_node(_metadata, fdt, node, made);
	free(made);
}

static void expect_same_irq(struct __test_metadata *_metadata,
			    const struct dtio_host_irq *asked,
			    const struct dtio_host_irq *guessed)
{
	/* Not to be guessed: a line that is shared, a controller's driver. */
	if (!asked->usable)
		return;
	EXPECT_TRUE(guessed->usable)
		TH_LOG("interrupt %u", asked->index);
	EXPECT_EQ(asked->edge, guessed->edge)
		TH_LOG("interrupt %u", asked->index);
}

/* Not to be guessed: a node below that the system has a device for. */
static void expect_same_child_irqs(struct __test_metadata *_metadata,
				   const struct dtio_resources *asked,
				   const struct dtio_resources *guessed)
{
	size_t at = 0;

	for (size_t i = 0; i < asked->num_child_irqs; i++, at++) {
		const struct dtio_host_irq *irq = &asked->child_irqs[i];

		while (at < guessed->num_child_irqs &&
		       (strcmp(guessed->child_irqs[at].child, irq->child) ||
			guessed->child_irqs[at].index != irq->index))
			at++;
		ASSERT_LT(at, guessed->num_child_irqs)
			TH_LOG("interrupt %u of %s", irq->index, irq->child);
		expect_same_irq(_metadata, irq, &guessed->child_irqs[at]);
	}
}

/* The tree does not tell which ones are claimed, or kept back for their DMA. */
static void expect_same_child_regions(struct __test_metadata *_metadata,
				      const struct dtio_resources *asked,
				      const struct dtio_resources *guessed)
{
	for (size_t i = 0; i < asked->num_child_regions; i++) {
		const struct dtio_host_region *region = &asked->child_regions[i];
		size_t at = 0;

		while (at < guessed->num_child_regions &&
		       (strcmp(guessed->child_regions[at].child, region->child) ||
			guessed->child_regions[at].index != region->index))
			at++;
		ASSERT_LT(at, guessed->num_child_regions)
			TH_LOG("%s %u", region->child, region->index);
		EXPECT_EQ(region->address, guessed->child_regions[at].address);
		EXPECT_EQ(region->length, guessed->child_regions[at].length);
	}
}

static void expect_same_resources(struct __test_metadata *_metadata,
				  struct dtio_tree *tree, int fd)
{
	struct dtio_resources asked, guessed;
	char *error = NULL;

	ASSERT_EQ(0, dtio_guess_resources(tree, device->dt_path, &guessed,
					  &error))
		TH_LOG("%s", error);
	ASSERT_EQ(0, dtio_get_resources(fd, &asked, &error))
		TH_LOG("%s", error);
	ASSERT_EQ(asked.num_regions, guessed.num_regions);
	for (size_t i = 0; i < asked.num_regions; i++) {
		EXPECT_EQ(asked.regions[i].address, guessed.regions[i].address);
		EXPECT_EQ(asked.regions[i].length, guessed.regions[i].length);
	}
	ASSERT_EQ(asked.num_irqs, guessed.num_irqs);
	for (size_t i = 0; i < asked.num_irqs; i++)
		expect_same_irq(_metadata, &asked.irqs[i], &guessed.irqs[i]);
	expect_same_child_irqs(_metadata, &asked, &guessed);
	expect_same_child_regions(_metadata, &asked, &guessed);
	dtio_free_resources(&asked);
	dtio_free_resources(&guessed);
}

static void expect_same_mmap(struct __test_metadata *_metadata, int fd,
			     uint32_t index,
			     const struct dtio_host_region *region)
{
	struct dtio_region_info info;
	char *owner = NULL;

	ASSERT_EQ(0, dtio_get_region(fd, index, &info, NULL, NULL));
	if (info.mmap_reason == DTIO_MMAP_SHARED_PAGE)
		ASSERT_EQ(0, dtio_get_string(fd, DTIO_OBJECT_REGION, index,
					     DTIO_STRING_MMAP_OWNER, &owner,
					     NULL));
	/* Not to be guessed: what the kernel has there and the tree has not. */
	if (!owner || *owner == '/') {
		EXPECT_EQ(info.mmap_reason, region->mmap);
		EXPECT_STREQ(owner ?: "", region->owner ?: "");
	}
	free(owner);
}

static void expect_same_board(struct __test_metadata *_metadata,
			      const struct dtio_board *whole, int fd)
{
	const struct dtio_host_device *same =
		dtio_find_device(whole, device->name);

	ASSERT_NE(NULL, same);
	EXPECT_STREQ(device->dt_path, same->dt_path);
	ASSERT_EQ(device->num_regions, same->num_regions);
	ASSERT_EQ(device->num_irqs, same->num_irqs);
	ASSERT_EQ(device->num_child_irqs, same->num_child_irqs);
	ASSERT_EQ(device->num_child_regions, same->num_child_regions);
	for (uint32_t i = 0; i < same->num_regions; i++)
		expect_same_mmap(_metadata, fd, i, &same->regions[i]);
}

/* To read all of a board's tree takes half a minute with a debug kernel. */
TEST_F(dtio_snapshot, is_what_the_tree_alone_tells)
{
	struct dtio_board *whole;
	char *error = NULL;

	if (variant->entry == DTIO_ENTRY_CDEV && !kernel_lacks(DTIO_ENTRY_GROUP))
		SKIP(return, "the tree is read once, for the group");
	ASSERT_EQ(0, dtio_read_board("", &whole, &error))
		TH_LOG("%s", error);
	expect_same_snapshot(_metadata, whole->tree, self->fdt);
	/* What a PCI function has besides is not in the tree. */
	if (!is_function()) {
		expect_same_resources(_metadata, whole->tree, self->fd);
		expect_same_board(_metadata, whole, self->fd);
	}
	dtio_free_board(whole);
}

TEST_F(dtio_snapshot, stays_the_same)
{
	size_t size;
	void *again;

	ASSERT_EQ(0, dtio_get_snapshot(self->fd, &again, &size, NULL));
	ASSERT_EQ(self->size, size);
	EXPECT_EQ(0, memcmp(self->fdt, again, size));
	free(again);
}

SELFTEST_MAIN_FOR(choose_any)
