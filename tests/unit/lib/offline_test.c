// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What libdtio says of a device by its device tree alone: of trees that are none,
 * of trees with errors made at random, and without memory. The sanitizers watch.
 * TAP.
 *
 * usage: offline_test TREE, a flattened tree with /soc@40000000/serial@10000
 */
#include <errno.h>
#include <libfdt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "libdtio.h"
#include "runs-out.h"
#include "tree/predict.h"

#define DEVICE "/soc@40000000/serial@10000"
#define ROUNDS 20000

static int tests, failed;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

/* ------------------------------------------------------------------------ */
/* Asking                                                                    */
/* ------------------------------------------------------------------------ */

/* Everything that can be asked of a device in a tree; 0 or the first error */
static int ask(struct dtio_tree *tree, const char *path, char **error)
{
	struct dtio_resources resources;
	void *snapshot;
	size_t size;
	int err;

	err = dtio_make_snapshot(tree, path, &snapshot, &size, error);
	if (err)
		return err;
	if (fdt_check_full(snapshot, size)) {
		printf("# the snapshot is no sound tree\n");
		abort();
	}
	free(snapshot);
	err = dtio_guess_resources(tree, path, &resources, error);
	if (!err)
		dtio_free_resources(&resources);
	return err;
}

static int ask_file(const char *file, char **error)
{
	struct dtio_tree *tree;
	int err;

	err = dtio_read_dtb(file, &tree, error);
	if (err)
		return err;
	err = ask(tree, DEVICE, error);
	dtio_free_tree(tree);
	return err;
}

static void write_file(const char *file, const void *data, size_t size)
{
	FILE *stream = fopen(file, "wb");

	if (!stream || fwrite(data, 1, size, stream) != size ||
	    fclose(stream)) {
		perror(file);
		exit(1);
	}
}

static void *read_file(const char *file, size_t *size)
{
	FILE *stream = fopen(file, "rb");
	void *data = malloc(1 << 20);

	if (!stream || !data) {
		perror(file);
		exit(1);
	}
	*size = fread(data, 1, 1 << 20, stream);
	fclose(stream);
	return data;
}

static bool says(int err, int wanted, char *error, const char *text)
{
	bool does = err == wanted && error && strstr(error, text) &&
		    !strchr(error, '\n');

	if (!does)
		printf("# %d: %s\n", err, error ?: "no error");
	free(error);
	return does;
}

static void test_without_memory(const char *file)
{
	size_t allowed = 0;
	bool right = true;
	int err;

	do {
		char *error = NULL;

		memory_left = ++allowed;
		err = ask_file(file, &error);
		/* Without memory for the error, too, there is none. */
		if ((err && err != -ENOMEM) ||
		    (error && !strstr(error, "memory"))) {
			printf("# the %zuth: %d: %s\n", allowed, err,
			       error ?: "no error");
			right = false;
		}
		free(error);
	} while (!memory_left);
	memory_left = 0;
	check(right && !err && allowed > 10,
	      "each allocation may fail, and is an error");
}

static void test_random_errors(const void *tree, size_t size, const char *file)
{
	unsigned char *copy = malloc(size);
	int taken = 0;

	if (!copy)
		exit(1);
	srand(1);
	for (int i = 0; i < ROUNDS; i++) {
		char *error = NULL;

		memcpy(copy, tree, size);
		for (int changes = rand() % 4 + 1; changes; changes--)
			copy[(size_t)rand() % size] =
				rand() % 2 ? rand() : 0xff * (rand() % 2);
		write_file(file, copy, size);
		taken += !ask_file(file, &error);
		free(error);
	}
	free(copy);
	printf("# %d of %d trees with errors were taken\n", taken, ROUNDS);
	check(taken > ROUNDS / 10 && taken < ROUNDS,
	      "trees with errors are survived");
}

/* ------------------------------------------------------------------------ */
/* Trees that are none                                                       */
/* ------------------------------------------------------------------------ */

static unsigned char made[4096];

static void begin(void)
{
	fdt_create(made, sizeof(made));
	fdt_finish_reservemap(made);
}

static void write_made(const char *file)
{
	if (fdt_finish(made)) {
		printf("Bail out! libfdt does not make the tree\n");
		exit(1);
	}
	write_file(file, made, fdt_totalsize(made));
}

/* What is in the file is refused with these words. */
static void refuses(const char *file, const char *words, const char *what)
{
	char *error = NULL;
	int err = ask_file(file, &error);

	check(says(err, -EINVAL, error, words), what);
}

static void test_misplaced_properties(const char *file)
{
	begin();
	fdt_property_u32(made, "early", 1);
	fdt_begin_node(made, "");
	fdt_end_node(made);
	write_made(file);
	refuses(file, "no sound device tree", "a property before the root");

	begin();
	fdt_begin_node(made, "");
	fdt_begin_node(made, "soc");
	fdt_end_node(made);
	fdt_property_u32(made, "late", 1);
	fdt_end_node(made);
	write_made(file);
	refuses(file, "no sound device tree", "a property behind a child");
}

static void test_strange_headers(const char *file)
{
	struct fdt_property *property;
	int length;

	begin();
	write_made(file);
	refuses(file, "no sound device tree", "a tree without a root");

	begin();
	fdt_begin_node(made, "");
	fdt_property_string(made, "compatible", "ab");
	fdt_end_node(made);
	write_made(file);
	property = fdt_get_property_w(made, 0, "compatible", &length);
	property->len = cpu_to_fdt32(UINT32_MAX);
	write_file(file, made, fdt_totalsize(made));
	refuses(file, "no sound device tree", "a property longer than can be");

	property->len = cpu_to_fdt32(3);
	fdt_set_version(made, 3);
	fdt_set_last_comp_version(made, 2);
	write_file(file, made, fdt_totalsize(made));
	refuses(file, "dtc makes one of it", "a tree of an old version");
}

/* A device whose interrupt parents are each other's, and with odd cells */
static void make_circle(uint32_t cells)
{
	begin();
	fdt_begin_node(made, "");
	fdt_property_u32(made, "#address-cells", cells);
	fdt_property_u32(made, "#size-cells", cells);
	fdt_begin_node(made, "soc@40000000");
	fdt_property(made, "ranges", "", 0);
	fdt_begin_node(made, "serial@10000");
	fdt_property_u32(made, "phandle", 1);
	fdt_property_u32(made, "interrupt-parent", 2);
	fdt_property_u64(made, "interrupts", 1);
	fdt_property_u64(made, "reg", 0x1000000001);
	fdt_end_node(made);
	fdt_begin_node(made, "other");
	fdt_property_u32(made, "phandle", 2);
	fdt_property_u32(made, "interrupt-parent", 1);
	fdt_end_node(made);
	fdt_end_node(made);
	fdt_end_node(made);
}

static void test_circles(const char *file)
{
	static const uint32_t cells[] = { 0, 1, 3, 0x40000001, UINT32_MAX };
	bool right = true;

	for (size_t i = 0; i < sizeof(cells) / sizeof(*cells); i++) {
		make_circle(cells[i]);
		write_made(file);
		right = right && !ask_file(file, NULL);
	}
	check(right, "circles and odd numbers of cells come to an end");
}

/* More than a snapshot holds, which the driver would refuse, too */
static void test_large_device(const char *file)
{
	const size_t size = 3 << 20;
	void *fdt = malloc(size), *data = calloc(1, size);
	char *error = NULL;
	int err;

	if (!fdt || !data)
		exit(1);
	fdt_create(fdt, (int)size);
	fdt_finish_reservemap(fdt);
	fdt_begin_node(fdt, "");
	fdt_begin_node(fdt, "soc@40000000");
	fdt_begin_node(fdt, "serial@10000");
	fdt_property(fdt, "firmware", data, 2 << 20);
	fdt_end_node(fdt);
	fdt_end_node(fdt);
	fdt_end_node(fdt);
	fdt_finish(fdt);
	write_file(file, fdt, fdt_totalsize(fdt));
	err = ask_file(file, &error);
	check(says(err, -E2BIG, error, "too much for a snapshot"),
	      "a device with too much to say");
	free(data);
	free(fdt);
}

static void test_resources(const char *file)
{
	struct dtio_resources resources;
	struct dtio_tree *tree;
	bool right;

	if (dtio_read_dtb(file, &tree, NULL) ||
	    dtio_guess_resources(tree, DEVICE, &resources, NULL)) {
		check(false, "resources");
		return;
	}
	right = resources.num_regions == 2 && resources.num_irqs == 2;
	check(right && resources.regions[0].address == 0x40010000 &&
	      resources.regions[0].length == 0x100 &&
	      !resources.regions[1].length,
	      "registers that the processor reaches, and some that it does not");
	check(right && resources.irqs[0].usable && !resources.irqs[0].edge &&
	      !resources.irqs[1].usable,
	      "a shared interrupt, and a processor's own");
	dtio_free_resources(&resources);
	dtio_free_tree(tree);
}

int main(int argc, char **argv)
{
	int memory = memfd_create("changed.dtb", 0);
	char file[sizeof("/proc/self/fd/0123456789")];
	size_t size;
	void *tree;

	if (argc != 2 || memory < 0)
		return 2;
	snprintf(file, sizeof(file), "/proc/self/fd/%d", memory);
	printf("TAP version 13\n");
	test_resources(argv[1]);
	test_without_memory(argv[1]);
	test_misplaced_properties(file);
	test_strange_headers(file);
	test_circles(file);
	test_large_device(file);
	tree = read_file(argv[1], &size);
	test_random_errors(tree, size, file);
	free(tree);
	printf("1..%d\n", tests);
	return failed != 0;
}
