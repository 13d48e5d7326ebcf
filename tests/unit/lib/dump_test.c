// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Dumps of boards: that all comes back, that secrets do not, that a file is written
 * whole or not at all, and what is said of files that are none. TAP.
 *
 * usage: dump_test HOST SECRETS BOARD SYSROOT FOLDER
 *
 * HOST and SECRETS are flattened trees, from host.dts and secrets.dts; BOARD is that
 * of a real board; SYSROOT is a made-up system; FOLDER is for files.
 */
#include <errno.h>
#include <fcntl.h>
#include <libfdt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "board/board.h"
#include "runs-out.h"
#include "same-board.h"
#include "tree/predict.h"

#define ROOM (1 << 20)

static int tests, failed;
static const char *folder;
static struct dtio_arena *paths;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	fflush(stdout);
	failed += !good;
}

/* A path in the folder, to be freed with all others */
static const char *file_named(const char *name)
{
	const char *path = arena_format(paths, "%s/%s", folder, name);

	if (!path)
		abort();
	return path;
}

static void *read_file(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *data = calloc(1, ROOM);

	if (!file || !data) {
		printf("Bail out! %s: %s\n", path, strerror(errno));
		exit(1);
	}
	*size = fread(data, 1, ROOM, file);
	fclose(file);
	return data;
}

static void write_file(const char *path, const void *data, size_t size)
{
	FILE *file = fopen(path, "wb");

	if (!file || fwrite(data, 1, size, file) != size || fclose(file)) {
		printf("Bail out! %s: %s\n", path, strerror(errno));
		exit(1);
	}
}

/* What is wrong goes into the output, and is freed. */
static bool is_fine(int err, char *error)
{
	if (err)
		printf("# %d: %s\n", err, error ?: "(no error)");
	free(error);
	return !err;
}

static bool is_same(const struct dtio_board *written,
		    const struct dtio_board *read)
{
	char *difference = board_difference(written, read);

	if (difference)
		printf("# %s\n", difference);
	free(difference);
	return !difference;
}

/* The board as it is read from its dump; NULL and said why not */
static struct dtio_board *dumped(const struct dtio_board *board)
{
	const char *path = file_named("board.dump");
	struct dtio_board *again = NULL;
	char *error = NULL;
	int err = dtio_write_dump(board, path, &error);

	if (!err)
		err = dtio_read_dump(path, &again, &error);
	return is_fine(err, error) ? again : NULL;
}

static bool comes_back(const struct dtio_board *board)
{
	struct dtio_board *again = dumped(board);
	bool same = again && is_same(board, again);

	dtio_free_board(again);
	return same;
}

static struct dtio_board *read_dtb(const char *path)
{
	struct dtio_board *board;
	char *error;

	if (dtio_read_dtb_board(path, &board, &error)) {
		printf("Bail out! %s\n", error);
		exit(1);
	}
	return board;
}

/* ------------------------------------------------------------------------ */
/* There and back                                                            */
/* ------------------------------------------------------------------------ */

static struct dtio_host_device *device_of(struct dtio_board *board,
					  const char *name)
{
	struct dtio_host_device *device =
		(void *)(uintptr_t)dtio_find_device(board, name);

	if (!device) {
		printf("Bail out! the board has no %s\n", name);
		exit(1);
	}
	return device;
}

/* As a system would have it, and what no system has */
static void add_facts(struct dtio_board *board)
{
	static const char *modules[] = { "first", "", "third" };
	static struct dtio_host_use uses[] = {
		{ .kind = DTIO_USE_CONSOLE, .what = "ttyS0" },
		{ .kind = DTIO_USE_MOUNT, .what = "/home" },
		{ .kind = DTIO_USE_SWAP, .what = "/dev/vda2" },
		{ .kind = DTIO_USE_NETWORK, .what = "eth0" },
		{ .kind = DTIO_USE_WATCHDOG, .what = "watchdog0" },
		{ .kind = DTIO_USE_DISPLAY, .what = "card0-HDMI-A-1" },
		{ .kind = DTIO_USE_TERMINAL, .what = "ttyS1",
		  .process = INT32_MAX, .command = "a b\nc" },
		{ .kind = DTIO_USE_OTHER_MOUNT, .what = "/data", .process = 1 },
	};
	static struct dtio_host_user users[] = {
		{ 1, "init" }, { INT32_MAX, NULL }, { 7, "a b\nc" },
	};
	struct dtio_host_device *uart = device_of(board, "40010000.serial");
	struct dtio_host_device *gpio = device_of(board, "40020000.gpio");

	board->source = DTIO_SOURCE_SYSTEM;
	board->kernel = "6.12.0-rc1+";
	board->page_size = 65536;
	board->as_root = false;
	board->drivers = 1u << DTIO_BUS_AMBA;
	board->require_reset = true;
	board->allow_unsafe_interrupts = true;
	uart->sysfs_path = "devices/platform/soc/40010000.serial";
	uart->driver = "dtio-platform";
	uart->driver_override = "dtio-platform";
	uart->modules = modules;
	uart->num_modules = 3;
	uart->iommu_group = "12";
	uart->vfio_name = "vfio3";
	uart->dma = "none";
	uart->reset = "registers";
	uart->assume_no_dma = true;
	uart->uses = uses;
	uart->num_uses = sizeof(uses) / sizeof(*uses);
	uart->users = users;
	uart->num_users = 3;
	gpio->driver = "";
	gpio->driver_stays = true;
	gpio->allow_no_reset = true;
	gpio->kind_file = "/etc/dtio/kinds.conf";
	gpio->kind_overrides = DTIO_OVERRIDE_ASSUME_NO_DMA;
	gpio->verdict = "refused: it is a test";
}

static void add_function(struct dtio_board *board)
{
	static const char *const compatible[] = {
		"pci8086,10d3", "pciclass,020000", NULL
	};
	static struct dtio_host_region regions[] = {
		{ .type = DTIO_REGION_PCI_BAR, .address = 0x100000000,
		  .length = 0x20000, .name = "BAR 0", .pci_bar = 5,
		  .pci_flags = DTIO_PCI_BAR_64BIT, .msix_table_offset = 1,
		  .msix_table_length = 2, .msix_pba_offset = 3,
		  .msix_pba_length = 1ull << 40 },
		{ .type = DTIO_REGION_PCI_ROM, .address = UINT64_MAX,
		  .length = 1 },
		{ .type = DTIO_REGION_PCI_CONFIG, .length = 4096 },
	};
	static struct dtio_host_irq irqs[] = {
		{ .type = DTIO_IRQ_PCI_INTX, .count = 1, .usable = true,
		  .name = "INTx" },
		{ .type = DTIO_IRQ_PCI_MSIX, .count = 2048, .edge = true },
	};
	struct dtio_host_device *device = board_add(board);

	if (!device)
		abort();
	device->name = "0000:00:02.0";
	device->bus = "pci";
	device->sysfs_path = "devices/pci0000:00/0000:00:02.0";
	device->compatible = compatible;
	device->regions = regions;
	device->num_regions = 3;
	device->irqs = irqs;
	device->num_irqs = 2;
	device->pci_id = 0x808610d3;
	/* Of a function with a node, "compatible" need not tell it. */
	device->pci_class = 0x0200aa;
	device->is_bridge = true;
	device->physfn = "0000:00:03.0";
	device->num_vfs = 1;
	device->total_vfs = 7;
	device->reset_method = "";
}

/* A board with a PCI function: as board.c makes one, with one more device */
static struct dtio_board *with_function(const char *path)
{
	struct dtio_board *board = board_new(DTIO_SOURCE_SYSTEM, "");
	char *error;

	if (!board || dtio_read_dtb(path, &board->tree, &error))
		abort();
	board->has_device_tree = true;
	board->is_whole = true;
	add_function(board);
	if (populate(board) || board_complete(board))
		abort();
	return board;
}

static bool changes_show(struct dtio_board *board)
{
	struct dtio_board *again = dumped(board);
	struct dtio_host_device *device;
	char *difference;
	bool seen;

	device = device_of(again, "40010000.serial");
	device->driver = "another";
	difference = board_difference(board, again);
	seen = difference && strstr(difference, "driver");
	free(difference);
	dtio_free_board(again);
	return seen;
}

static void test_facts(const char *host)
{
	struct dtio_board *board = read_dtb(host);

	check(comes_back(board), "a device tree alone");
	add_facts(board);
	check(comes_back(board), "all that a system says of devices");
	check(changes_show(board), "what is different is seen");
	dtio_free_board(board);

	board = with_function(host);
	check(comes_back(board), "a PCI function that the tree has nothing of");
	dtio_free_board(board);
}

static void test_boards(const char *real, const char *sysroot)
{
	struct dtio_board *board = read_dtb(real), *first, *second;
	char *error = NULL;

	check(comes_back(board), "a real board");
	first = dumped(board);
	second = first ? dumped(first) : NULL;
	check(second && is_same(first, second), "a dump of a dump");
	dtio_free_board(second);
	dtio_free_board(first);
	dtio_free_board(board);

	if (!is_fine(dtio_read_board(sysroot, &board, &error), error))
		exit(1);
	check(board->num_devices && comes_back(board), "a system");
	dtio_free_board(board);
}

/* There is nothing to say of it, and that is what comes back. */
static void test_without_tree(void)
{
	struct dtio_board *board = board_new(DTIO_SOURCE_SYSTEM, "");

	check(board && comes_back(board), "a system without a device tree");
	dtio_free_board(board);
}

static void test_part(const char *sysroot)
{
	const char *path = file_named("part.dump");
	struct dtio_board *board;
	char *error = NULL;
	int err;

	if (dtio_read_device(sysroot, "30880000.serial", &board, NULL))
		abort();
	err = dtio_write_dump(board, path, &error);
	check(err == -EINVAL && error && strstr(error, "read all of it") &&
	      access(path, F_OK), "one device is no board");
	free(error);
	dtio_free_board(board);
}

/* Every tool that knows device trees can show a dump. */
static void test_is_tree(const char *real)
{
	struct dtio_board *board = read_dtb(real);
	const char *path = file_named("tree.dump");
	struct dtio_tree *tree;
	char *command;
	size_t size;
	void *fdt;

	dtio_write_dump(board, path, NULL);
	fdt = read_file(path, &size);
	check(!fdt_check_full(fdt, size) && fdt_totalsize(fdt) == size,
	      "a dump is a device tree for libfdt");
	free(fdt);
	if (asprintf(&command, "dtc -q -I dtb -O dts -o /dev/null %s", path) < 0)
		abort();
	check(!system(command), "... and for dtc");
	free(command);
	check(!dtio_read_dtb(path, &tree, NULL), "... and for libdtio");
	dtio_free_tree(tree);
	dtio_free_board(board);
}

/* ------------------------------------------------------------------------ */
/* Secrets                                                                   */
/* ------------------------------------------------------------------------ */

static bool has_bytes(const void *data, size_t size, const char *bytes)
{
	return memmem(data, size, bytes, strlen(bytes));
}

static void test_secrets(const char *secrets)
{
	static const char *const kept[] = {
		"serial0:115200n8", "simple-framebuffer", "a8b8g8r8",
		"wakeup-key", "a key that is none of these",
		"not of one board", "algo", "local-mac-address",
		"nvmem-cell-names",
	};
	struct dtio_board *board = read_dtb(secrets);
	const char *path = file_named("secrets.dump");
	uint64_t address, length;
	bool all = true;
	size_t size;
	void *fdt;
	int node;

	fdt = read_file(secrets, &size);
	check(has_bytes(fdt, size, "SECRET"), "there are secrets");
	free(fdt);
	dtio_write_dump(board, path, NULL);
	fdt = read_file(path, &size);
	check(!has_bytes(fdt, size, "SECRE"), "the dump has none of them");
	for (size_t i = 0; i < sizeof(kept) / sizeof(*kept); i++)
		if (!has_bytes(fdt, size, kept[i])) {
			printf("# %s\n", kept[i]);
			all = false;
		}
	check(all, "... but all else");
	node = fdt_path_offset(fdt, "/soc/ethernet@20000");
	fdt_getprop(fdt, node, "local-mac-address", &node);
	check(node == 6, "... and MAC addresses, as zeroes");
	check(fdt_num_mem_rsv(fdt) == 1 &&
	      !fdt_get_mem_rsv(fdt, 0, &address, &length) &&
	      address == 0x80000000 && length == 0x10000,
	      "... and what memory is reserved");
	free(fdt);
	check(comes_back(board), "the devices are those that were");
	dtio_free_board(board);
}

/* Gaps and names that nothing uses are not looked at, and so not taken along. */
static void test_gaps(const char *host)
{
	size_t size;
	char *fdt = read_file(host, &size);
	struct dtio_board *board;
	const char *path = file_named("gaps.dtb");

	/* Behind the strings, and a string of its own */
	strcpy(fdt + size, "SECRET");
	fdt_set_size_dt_strings(fdt, fdt_size_dt_strings(fdt) + 8);
	strcpy(fdt + size + 8, "SECRET");
	fdt_set_totalsize(fdt, size + 16);
	write_file(path, fdt, size + 16);
	free(fdt);
	board = read_dtb(path);
	path = file_named("gaps.dump");
	dtio_write_dump(board, path, NULL);
	fdt = read_file(path, &size);
	check(!has_bytes(fdt, size, "SECRET"), "nor is one in the gaps");
	free(fdt);
	dtio_free_board(board);
}

/* ------------------------------------------------------------------------ */
/* Writing the file                                                          */
/* ------------------------------------------------------------------------ */

static size_t count_files(void)
{
	char **names;
	size_t count;

	if (sysfs_list(folder, &names, &count))
		abort();
	free_strings(names, count);
	return count;
}

/* Writing there fails, with these words. */
static bool is_refused(const struct dtio_board *board, const char *path,
		       int wanted, const char *words)
{
	char *error = NULL;
	int err = dtio_write_dump(board, path, &error);
	bool refused = err == wanted && error && strstr(error, words) &&
		       (strstr(error, path) || !strcmp(path, "-"));

	if (!refused)
		printf("# %d: %s\n", err, error ?: "(no error)");
	free(error);
	return refused;
}

static bool has_text(const char *path, const char *text)
{
	size_t size;
	char *data = read_file(path, &size);
	bool has = size == strlen(text) && !memcmp(data, text, size);

	free(data);
	return has;
}

/* As on a full disk: what is there stays, and nothing else is left. */
static void test_full_disk(const struct dtio_board *board)
{
	const char *path = file_named("old");
	struct rlimit limit, small = { 1024, RLIM_INFINITY };
	size_t files;
	bool refused;

	write_file(path, "as it was", 9);
	files = count_files();
	signal(SIGXFSZ, SIG_IGN);
	getrlimit(RLIMIT_FSIZE, &limit);
	small.rlim_max = limit.rlim_max;
	/* Of what is said here, nothing may get stuck. */
	fflush(stdout);
	setrlimit(RLIMIT_FSIZE, &small);
	refused = is_refused(board, path, -EFBIG, "File too large");
	setrlimit(RLIMIT_FSIZE, &limit);
	check(refused, "no room for the file");
	check(has_text(path, "as it was"), "... leaves what was there");
	check(count_files() == files, "... and nothing else");
	check(is_refused(board, "/dev/full", -ENOSPC, "No space left"),
	      "no room for it on a device");
}

static void test_replace(const struct dtio_board *board)
{
	const char *path = file_named("old"), *link = file_named("link");
	size_t files = count_files() + 1;
	struct dtio_board *again;
	struct stat status;

	if (chmod(path, 0640) || symlink("old", link))
		abort();
	check(!dtio_write_dump(board, link, NULL) &&
	      !dtio_read_dump(path, &again, NULL), "a file is replaced");
	dtio_free_board(again);
	check(!lstat(link, &status) && S_ISLNK(status.st_mode),
	      "... behind a link, which stays");
	check(!stat(path, &status) && (status.st_mode & 0777) == 0640,
	      "... and may be read by whom it was");
	check(count_files() == files, "... and nothing is left beside it");
}

static void test_unwritable(const struct dtio_board *board)
{
	const char *path = file_named("none/board.dump");

	check(is_refused(board, path, -ENOENT, "No such file"),
	      "a folder that is not there");
	check(is_refused(board, folder, -EISDIR, "directory"), "a folder");
	/* Root may write everywhere else. */
	check(is_refused(board, "/proc/board.dump", -ENOENT, "cannot write"),
	      "a folder that takes no files");
}

static const char *make_folder(const char *name)
{
	const char *path = file_named(name);

	if (mkdir(path, 0755))
		abort();
	return path;
}

/* A user who may not write to the one, nor a file in the other; root becomes one. */
static void test_forbidden(const struct dtio_board *board)
{
	const char *locked = make_folder("locked");
	const char *file = file_named("locked/new");
	const char *open = make_folder("open");
	const char *old = file_named("open/old");
	int status;
	pid_t child;

	write_file(old, "as it was", 9);
	if (chmod(old, 0444) || chmod(open, 0777) || chmod(locked, 0555))
		abort();
	fflush(stdout);
	child = fork();
	if (!child) {
		if (!geteuid() && setuid(65534))
			_exit(2);
		_exit(!is_refused(board, file, -EACCES, "Permission") ||
		      !is_refused(board, old, -EACCES, "Permission"));
	}
	check(waitpid(child, &status, 0) == child && !status,
	      "a folder and a file that may not be written");
	chmod(locked, 0755);
	check(has_text(old, "as it was"), "... and the file is as it was");
}

static void test_output(const struct dtio_board *board)
{
	const char *path = file_named("output");
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	int output = dup(STDOUT_FILENO), err;
	struct dtio_board *again = NULL;

	fflush(stdout);
	dup2(fd, STDOUT_FILENO);
	err = dtio_write_dump(board, "-", NULL);
	dup2(output, STDOUT_FILENO);
	close(fd);
	check(!err && !dtio_read_dump(path, &again, NULL) &&
	      is_same(board, again), "the standard output");
	dtio_free_board(again);

	fd = open("/dev/full", O_WRONLY);
	dup2(fd, STDOUT_FILENO);
	err = dtio_write_dump(board, "-", NULL);
	dup2(output, STDOUT_FILENO);
	close(fd);
	close(output);
	check(err == -ENOSPC, "... which is full");
}

/* ------------------------------------------------------------------------ */
/* Files that are no dumps                                                   */
/* ------------------------------------------------------------------------ */

/* The board that is read from the dump is written again. */
static int read_and_write(const char *from, const char *to, char **error)
{
	struct dtio_board *board;
	int err = dtio_read_dump(from, &board, error);

	if (err)
		return err;
	err = dtio_write_dump(board, to, error);
	dtio_free_board(board);
	return err;
}

static void test_without_memory(struct dtio_board *board)
{
	const char *from = file_named("facts.dump");
	const char *to = file_named("again.dump");
	size_t allowed = 0, files;
	bool right = true, ran_out;

	add_facts(board);
	dtio_write_dump(board, from, NULL);
	write_file(to, "as it was", 9);
	files = count_files();
	do {
		char *error = NULL;
		int err;

		memory_left = ++allowed;
		err = read_and_write(from, to, &error);
		ran_out = !memory_left;
		memory_left = 0;
		/* Without memory for the error, too, there is none. */
		if (err != (ran_out ? -ENOMEM : 0) ||
		    has_text(to, "as it was") != ran_out) {
			printf("# the %zuth: %d: %s\n", allowed, err,
			       error ?: "no error");
			right = false;
		}
		free(error);
	} while (ran_out);
	printf("# %zu allocations\n", allowed);
	check(right && allowed > 20 && count_files() == files,
	      "each allocation may fail, and is an error");
}

typedef int read_function(const char *file, struct dtio_board **board,
			  char **error);

/* What is in the file is refused with these words, in one line. */
static bool says(read_function *read, const void *data, size_t size,
		 const char *words)
{
	const char *path = file_named("given");
	struct dtio_board *board = NULL;
	char *error = NULL;
	bool right;
	int err;

	write_file(path, data, size);
	err = read(path, &board, &error);
	right = err && err != -ENOMEM && error && strstr(error, words) &&
		strstr(error, path) && !strchr(error, '\n');
	if (!right)
		printf("# %d: %s\n", err, error ?: "(no error)");
	free(error);
	if (!err)
		dtio_free_board(board);
	return right;
}

static void test_truncated(const struct dtio_board *board)
{
	const char *path = file_named("whole.dump");
	bool dump = true, tree = true;
	size_t size, count = 0;
	void *data;

	dtio_write_dump(board, path, NULL);
	data = read_file(path, &size);
	for (size_t length = 0; length < size; length += 64, count++) {
		char place[32];

		snprintf(place, sizeof(place), "offset 0x%zx", length);
		dump = dump && says(dtio_read_dump, data, length, place);
		tree = tree && says(dtio_read_dtb_board, data, length, place);
	}
	printf("# %zu lengths\n", count);
	check(dump && count > 10, "a dump that ends too early, anywhere");
	check(tree, "... read as a device tree");

	/* A header that knows of it does not make it any better. */
	for (size_t length = 64; length < size; length += 64) {
		fdt_set_totalsize(data, length);
		dump = dump && says(dtio_read_dump, data, length, "offset 0x");
	}
	check(dump, "... by its own header, too");
	free(data);
}

/* What has to be where a cell of the tree is */
struct damage {
	const char *what, *words;
	const char *node, *property;	/* NULL: the header */
	int offset;			/* from where that is */
	uint32_t cell;
};

static const struct damage damages[] = {
	{ "no tree at all", "offset 0x0: no sound device tree: it does not begin with d00dfeed",
	  NULL, NULL, 0, 0x7f454c46 },
	{ "an old version", "old version 3",
	  NULL, NULL, offsetof(struct fdt_header, version), 3 },
	{ "a version to come", "wants a reader of version 18",
	  NULL, NULL, offsetof(struct fdt_header, last_comp_version), 18 },
	{ "nodes at an odd place", "no multiple of 4",
	  NULL, NULL, offsetof(struct fdt_header, off_dt_struct), 57 },
	{ "nodes behind the end", "FDT_ERR_TRUNCATED; copy it anew",
	  NULL, NULL, offsetof(struct fdt_header, off_dt_struct), 0x40000000 },
	{ "strings behind the end", "the header says what cannot be",
	  NULL, NULL, offsetof(struct fdt_header, size_dt_strings), INT32_MAX },
	{ "a tag that is none", "in /soc@40000000: no sound device tree: 0x77, where",
	  "/soc@40000000/serial@10000", NULL, 0, 0x77 },
	{ "a node with a slash in its name", "in /soc@40000000: no sound device tree: a node's name",
	  "/soc@40000000/serial@10000", NULL, 4, 0x2f616263 },
	{ "a node with what a terminal obeys", "a node's name",
	  "/soc@40000000/serial@10000", NULL, 4, 0x1b5b326a },
	{ "a property longer than can be", "in /soc@40000000/serial@10000: no sound device tree: a property runs past the end",
	  "/soc@40000000/serial@10000", "reg", 4, UINT32_MAX },
	{ "a property longer than the file", "runs past the end",
	  "/soc@40000000/serial@10000", "reg", 4, 0x10000 },
	{ "a property with a name elsewhere", "a property's name is at 0xffff of the strings",
	  "/soc@40000000/serial@10000", "reg", 8, 0xffff },
	{ "no end to the nodes", "runs past the end",
	  "/soc@40000000/serial@10000", "reg", 4, INT32_MAX },
};

static void test_damages(const char *host)
{
	size_t size, wanted;
	uint8_t *fdt = read_file(host, &size);

	for (size_t i = 0; i < sizeof(damages) / sizeof(*damages); i++) {
		const struct damage *damage = &damages[i];
		uint8_t *at = fdt;
		char place[32];
		uint32_t before;
		int length;

		if (damage->property)
			at = (uint8_t *)fdt_get_property_w(
				fdt, fdt_path_offset(fdt, damage->node),
				damage->property, &length);
		else if (damage->node)
			at += fdt_off_dt_struct(fdt) +
			      fdt_path_offset(fdt, damage->node);
		wanted = damage->node ? (size_t)(at - fdt) : 0;
		snprintf(place, sizeof(place), "offset 0x%zx", wanted);
		memcpy(&before, at + damage->offset, 4);
		fdt32_st(at + damage->offset, damage->cell);
		check(says(dtio_read_dtb_board, fdt, size, damage->words) &&
		      (!wanted ||
		       says(dtio_read_dtb_board, fdt, size, place)),
		      damage->what);
		memcpy(at + damage->offset, &before, 4);
	}
	free(fdt);
}

static void test_other_files(void)
{
	check(says(dtio_read_dtb_board, "", 0, "it is empty"), "an empty file");
	check(says(dtio_read_dtb_board, "/dts-v1/; / { };", 16,
		   "compile it with dtc"), "source");
	check(says(dtio_read_dtb_board, "\x1f\x8b\x08", 3, "gunzip"),
	      "a compressed file");
	check(says(dtio_read_dump, "what?", 5, "offset 0x0"), "anything");
}

/* Levels of nodes: Linux knows 64, with the root. */
static bool is_deep_enough(int levels, bool taken)
{
	const char *path = file_named("deep");
	struct dtio_board *board;
	char *error = NULL;
	void *fdt = calloc(1, ROOM);
	int err;

	fdt_create(fdt, ROOM);
	fdt_finish_reservemap(fdt);
	fdt_begin_node(fdt, "");
	for (int i = 1; i < levels; i++) {
		fdt_begin_node(fdt, "n");
		fdt_property_string(fdt, "compatible", "simple-bus");
	}
	for (int i = 0; i < levels; i++)
		fdt_end_node(fdt);
	fdt_finish(fdt);
	write_file(path, fdt, fdt_totalsize(fdt));
	free(fdt);
	err = dtio_read_dtb_board(path, &board, &error);
	if (!err)
		dtio_free_board(board);
	else if (!strstr(error, "64 levels"))
		err = 0;
	free(error);
	return !err == taken;
}

static void test_depth(void)
{
	check(is_deep_enough(64, true), "as many levels as Linux takes");
	check(is_deep_enough(65, false), "one more");
	check(is_deep_enough(9000, false), "thousands");
}

/* ------------------------------------------------------------------------ */
/* Dumps with errors                                                         */
/* ------------------------------------------------------------------------ */

struct mistake {
	const char *what, *words;
	const char *node;		/* below "/__dtio__"; "" for that */
	const char *property;
	const char *value;		/* NULL: it is not there */
	int length;
};

#define VALUE(value) value, sizeof(value) - 1
#define TEXT(value) value, sizeof(value)

static const struct mistake mistakes[] = {
	{ "without a format", "/__dtio__: property 'format' is missing",
	  "", "format", NULL, 0 },
	{ "of a format to come", "in format 7, made by version " LIBDTIO_VERSION,
	  "", "format", VALUE("\0\0\0\7") },
	{ "of a format that is none", "'format' is 0",
	  "", "format", VALUE("\0\0\0\0") },
	{ "of no source", "'source' is missing", "", "source", NULL, 0 },
	{ "of an unknown source", "'source' is none", "", "source",
	  TEXT("hearsay") },
	{ "without a page size", "'page-size' is missing",
	  "", "page-size", NULL, 0 },
	{ "with pages of nothing", "'page-size' is no size",
	  "", "page-size", VALUE("\0\0\0\0") },
	{ "with odd pages", "'page-size' is no size",
	  "", "page-size", VALUE("\0\0\x18\0") },
	{ "with a page size of 8 bytes", "'page-size' is not one cell",
	  "", "page-size", VALUE("\0\0\0\0\0\0\x10\0") },
	{ "with a device without a name",
	  "/__dtio__/device-0: property 'device-name' is missing",
	  "/device-0", "device-name", NULL, 0 },
	{ "with a name with a slash", "'device-name' is empty or has a slash",
	  "/device-0", "device-name", TEXT("../../etc") },
	{ "with an empty name", "'device-name' is empty",
	  "/device-0", "device-name", TEXT("") },
	{ "with a name without an end", "'device-name' is not one string",
	  "/device-0", "device-name", VALUE("name") },
	{ "with two names", "'device-name' is not one string",
	  "/device-0", "device-name", TEXT("one\0two") },
	{ "with no bus", "'bus' is missing", "/device-0", "bus", NULL, 0 },
	{ "with a bus that is none", "'bus' is no name", "/device-0", "bus",
	  TEXT("a$(b)") },
	{ "with a path that is none", "'node' does not begin with a slash",
	  "/device-0", "node", TEXT("soc") },
	{ "with modules without an end", "'modules' is not a list",
	  "/device-0", "modules", VALUE("one\0two") },
	{ "with half a use", "'uses' is not a list of pairs",
	  "/device-0", "uses", TEXT("console") },
	{ "with more processes than uses", "'use-processes' has more or less",
	  "/device-0", "use-processes", VALUE("\0\0\0\1") },
	{ "with a part of a process of a use", "'use-processes' has a length",
	  "/device-0", "use-processes", VALUE("\0\0\1") },
	{ "with a part of a process", "'users' has a length",
	  "/device-0", "users", VALUE("\0\0\1") },
	{ "with a process without a command", "'user-commands' has more or less",
	  "/device-0", "users", VALUE("\0\0\0\1") },
	{ "with a part of a region", "'regions' has a length",
	  "/device-1", "regions", VALUE("\0\0\0\0\0\0\0\0\0\0\0") },
	{ "with a region without a name", "'region-names' has more or less",
	  "/device-1", "regions", VALUE("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1") },
	{ "with an interrupt without a name", "'irq-names' has more or less",
	  "/device-1", "irqs", VALUE("\0\0\0\1") },
};

/* A dump with a PCI function at "/__dtio__/device-1", to be changed */
static void *make_changeable(const struct dtio_board *board)
{
	const char *path = file_named("mistake.dump");
	void *fdt;
	size_t size;
	int node;

	dtio_write_dump(board, path, NULL);
	fdt = read_file(path, &size);
	fdt_open_into(fdt, fdt, ROOM);
	node = fdt_path_offset(fdt, "/__dtio__/device-1");
	fdt_setprop_string(fdt, node, "bus", "pci");
	return fdt;
}

static void test_mistake(const struct dtio_board *board,
			 const struct mistake *mistake)
{
	void *fdt = make_changeable(board);
	char *path;
	int node;

	if (asprintf(&path, "/__dtio__%s", mistake->node) < 0)
		abort();
	node = fdt_path_offset(fdt, path);
	if (mistake->value)
		fdt_setprop(fdt, node, mistake->property, mistake->value,
			    mistake->length);
	else
		fdt_delprop(fdt, node, mistake->property);
	fdt_pack(fdt);
	free(path);
	if (asprintf(&path, "a dump %s", mistake->what) < 0)
		abort();
	check(says(dtio_read_dump, fdt, fdt_totalsize(fdt), mistake->words),
	      path);
	free(path);
	free(fdt);
}

/* By its path in sysfs it is above what it is below by the tree. */
static void test_circle(const struct dtio_board *board)
{
	void *fdt = make_changeable(board);
	int first = fdt_path_offset(fdt, "/__dtio__/device-0");
	int second;

	fdt_setprop_string(fdt, first, "node", "/a/b");
	fdt_setprop_string(fdt, first, "sysfs-path", "devices");
	second = fdt_path_offset(fdt, "/__dtio__/device-1");
	fdt_setprop_string(fdt, second, "node", "/a");
	fdt_setprop_string(fdt, second, "sysfs-path", "devices/soc");
	fdt_pack(fdt);
	check(says(dtio_read_dump, fdt, fdt_totalsize(fdt), "is above itself"),
	      "a dump with a device above itself");
	free(fdt);
}

/* What a newer version adds is passed over. */
static void test_unknown(const struct dtio_board *board)
{
	void *fdt = make_changeable(board);
	const char *path = file_named("newer.dump");
	struct dtio_board *again = NULL;
	char *error = NULL;
	int node = fdt_path_offset(fdt, "/__dtio__");

	fdt_setprop_string(fdt, node, "tool-version", "99.0");
	fdt_setprop_u32(fdt, node, "weather", 7);
	fdt_add_subnode(fdt, node, "moon");
	node = fdt_path_offset(fdt, "/__dtio__/device-0");
	fdt_setprop(fdt, node, "uses", "battery\0left", 13);
	fdt_setprop_u32(fdt, node, "colour", 7);
	fdt_pack(fdt);
	write_file(path, fdt, fdt_totalsize(fdt));
	free(fdt);
	check(is_fine(dtio_read_dump(path, &again, &error), error) &&
	      again->num_devices == board->num_devices,
	      "a dump with what is not known yet");
	dtio_free_board(again);
}

int main(int argc, char **argv)
{
	struct dtio_board *host;
	size_t size;
	void *fdt;

	if (argc != 6)
		return 2;
	folder = argv[5];
	paths = arena_new();
	printf("TAP version 13\n");
	test_facts(argv[1]);
	test_boards(argv[3], argv[4]);
	test_without_tree();
	test_part(argv[4]);
	test_is_tree(argv[3]);
	test_secrets(argv[2]);
	test_gaps(argv[1]);

	host = read_dtb(argv[1]);
	test_full_disk(host);
	test_replace(host);
	test_unwritable(host);
	test_forbidden(host);
	test_output(host);

	fdt = read_file(argv[1], &size);
	check(says(dtio_read_dump, fdt, size, "no node /__dtio__"),
	      "a device tree that is no dump");
	free(fdt);
	test_truncated(host);
	test_damages(argv[1]);
	test_other_files();
	test_depth();
	for (size_t i = 0; i < sizeof(mistakes) / sizeof(*mistakes); i++)
		test_mistake(host, &mistakes[i]);
	test_circle(host);
	test_unknown(host);
	test_without_memory(host);
	dtio_free_board(host);
	arena_free(paths);
	printf("1..%d\n", tests);
	return failed != 0;
}
