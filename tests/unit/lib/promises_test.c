// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What libdtio(3) promises of all functions: *error is left alone on success, and on
 * failure is one line for free(), or NULL without memory; what is returned by a pointer
 * is for free(), which the sanitizers watch; nothing is printed, and the program not
 * ended. threads_test.c has what is promised of threads, tests/unit/install what is
 * promised of versions.
 *
 * Arguments: a board as busy_board() makes it with 20.gpio assigned, host.dts as a
 * flattened device tree, and a folder for files. Prints TAP.
 */
#include <errno.h>
#include <fcntl.h>
#include <libfdt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "libdtio.h"
#include "verdict/verdict.h"

extern bool in_fake_kernel;
#define MEMORY_HOLDS in_fake_kernel
#include "runs-out.h"

static FILE *tap;
static int tests, failed;
static const char *root, *dtb, *folder;

static void check(bool good, const char *what)
{
	fprintf(tap, "%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

static char *path_of(const char *name)
{
	char *path;

	if (asprintf(&path, "%s/%s", folder, name) < 0)
		abort();
	return path;
}

/* ------------------------------------------------------------------------ */
/* A device that is open                                                     */
/* ------------------------------------------------------------------------ */

#define OPEN_FD 1000
static const char snapshot[] = "what the snapshot holds";

int __wrap_ioctl(int fd, unsigned long request, void *argument);
ssize_t __wrap_pread(int fd, void *data, size_t length, off_t offset);

/* Two regions, of which the second is the snapshot. */
static int describe_region(struct dtio_region_info *info)
{
	if (info->index > 1) {
		errno = ENOENT;
		return -1;
	}
	if (info->index == 1) {
		info->length = sizeof(snapshot);
	} else {
		struct dtio_mmap_area *areas =
			(struct dtio_mmap_area *)(uintptr_t)info->areas_uptr;

		for (uint32_t i = 0; areas && i < info->num_areas; i++)
			areas[i].length = i + 1;
		info->num_areas = 2;
	}
	return 0;
}

static int give_string(struct dtio_string *query)
{
	static const char name[] = "name";

	query->length = sizeof(name);
	if (query->uptr) {
		memcpy((void *)(uintptr_t)query->uptr, name, sizeof(name));
		return 0;
	}
	errno = EMSGSIZE;
	return -1;
}

int __wrap_ioctl(int fd, unsigned long request, void *argument)
{
	errno = ENOTTY;
	if (fd != OPEN_FD)
		return -1;
	switch (request) {
	case DTIO_DEVICE_INFO:
		((struct dtio_device_info *)argument)->snapshot_index = 1;
		return 0;
	case DTIO_REGION_INFO:
		return describe_region(argument);
	case DTIO_STRING:
		return give_string(argument);
	default:
		return 0;
	}
}

ssize_t __wrap_pread(int fd, void *data, size_t length, off_t offset)
{
	if (fd != OPEN_FD) {
		errno = EBADF;
		return -1;
	}
	memcpy(data, snapshot + offset, length);
	return (ssize_t)length;
}

/* ------------------------------------------------------------------------ */
/* Success                                                                   */
/* ------------------------------------------------------------------------ */

/* What *error is before; no function may read or change it. */
static char untouched[] = "untouched";

/* @call with &error in it */
#define SUCCEEDS(call, what)						\
	do {								\
		char *error = untouched;				\
		int err = call;						\
									\
		if (err)						\
			fprintf(tap, "# %d, %s\n", err, error);		\
		check(!err && error == untouched, what			\
		      " leaves the error alone on success");		\
	} while (0)

static void succeed_with_device(const struct dtio_board *board)
{
	const struct dtio_host_device *gpio = dtio_find_device(board, "20.gpio");
	const struct dtio_host_device *spare = dtio_find_device(board, "a0.spare");
	struct dtio_verdict *verdict;

	SUCCEEDS(dtio_judge(board, gpio, true, &verdict, &error),
		 "dtio_judge()");
	dtio_free_verdict(verdict);
	SUCCEEDS(dtio_set_overrides(board, spare, DTIO_OVERRIDE_ALLOW_NO_RESET, &error),
		 "dtio_set_overrides()");
	SUCCEEDS(dtio_bind(board, spare, &error), "dtio_bind()");
	SUCCEEDS(dtio_release(board, gpio, &error), "dtio_release()");
}

typedef int make_plan(const struct dtio_board *board,
		      const struct dtio_host_device *const *devices,
		      size_t count, bool force, struct dtio_plan **plan,
		      char **error);

static void succeed_with_plan(make_plan *make, const char *had, const char *has)
{
	const struct dtio_host_device *device;
	struct dtio_board *board;
	struct dtio_plan *plan;

	SUCCEEDS(dtio_read_device(root, "50.keypad", &board, &error),
		 "dtio_read_device()");
	dtio_free_board(board);
	SUCCEEDS(dtio_read_board(root, &board, &error), "dtio_read_board()");
	device = dtio_find_device(board, "50.keypad");
	SUCCEEDS(make(board, &device, 1, false, &plan, &error), "a plan");
	SUCCEEDS(dtio_run_plan(plan, NULL, NULL, &error), "dtio_run_plan()");
	dtio_free_plan(plan);
	check(!strcmp(dtio_device_driver(device), had),
	      "... and the board stays as it was read");
	dtio_free_board(board);

	SUCCEEDS(dtio_read_board(root, &board, &error), "dtio_read_board()");
	device = dtio_find_device(board, "50.keypad");
	check(!strcmp(dtio_device_driver(device), has),
	      "... and is another one when it is read again");
	dtio_free_board(board);
}

static void succeed_with_saved(const struct dtio_board *board)
{
	struct dtio_saved *saved;

	SUCCEEDS(dtio_save(board, "/a", DTIO_OVERRIDE_FORCE, &error), "dtio_save()");
	SUCCEEDS(dtio_read_saved(board, &saved, &error), "dtio_read_saved()");
	check(dtio_saved_num_devices(saved) == 1 && dtio_saved_name(saved, 0) &&
	      !dtio_saved_name(saved, 1) && !dtio_saved_overrides(saved, 1) &&
	      dtio_saved_overrides(saved, 0) == DTIO_OVERRIDE_FORCE,
	      "what is saved ends with what there is");
	dtio_free_saved(saved);
	SUCCEEDS(dtio_forget(board, "/a", &error), "dtio_forget()");
}

static void succeed_with_files(void)
{
	char *file = path_of("dump");
	struct dtio_board *board;

	SUCCEEDS(dtio_read_dtb_board(dtb, &board, &error),
		 "dtio_read_dtb_board()");
	SUCCEEDS(dtio_write_dump(board, file, &error), "dtio_write_dump()");
	dtio_free_board(board);
	SUCCEEDS(dtio_read_dump(file, &board, &error), "dtio_read_dump()");
	dtio_free_board(board);
	free(file);
}

/* What they give by a pointer goes to free(), as AddressSanitizer has it. */
static void succeed_with_open(void)
{
	struct dtio_mmap_area *areas = NULL;
	struct dtio_region_info region;
	struct dtio_device_info info;
	struct dtio_irq_info irq;
	char *string = NULL;
	void *fdt = NULL;
	size_t size = 0;

	SUCCEEDS(dtio_get_device(OPEN_FD, &info, &error), "dtio_get_device()");
	SUCCEEDS(dtio_get_region(OPEN_FD, 0, &region, NULL, &error),
		 "dtio_get_region() without areas");
	SUCCEEDS(dtio_get_region(OPEN_FD, 0, &region, &areas, &error),
		 "dtio_get_region()");
	check(region.num_areas == 2 && areas && areas[1].length == 2,
	      "... which has given them");
	SUCCEEDS(dtio_get_irq(OPEN_FD, 0, &irq, &error), "dtio_get_irq()");
	SUCCEEDS(dtio_get_string(OPEN_FD, DTIO_OBJECT_DEVICE, 0,
				 DTIO_STRING_NAME, &string, &error),
		 "dtio_get_string()");
	check(string && !strcmp(string, "name"), "... which has given it");
	SUCCEEDS(dtio_get_snapshot(OPEN_FD, &fdt, &size, &error),
		 "dtio_get_snapshot()");
	check(size == sizeof(snapshot) && fdt && !memcmp(fdt, snapshot, size),
	      "... which has given it");
	free(areas);
	free(string);
	free(fdt);
}

/* ------------------------------------------------------------------------ */
/* Failure                                                                   */
/* ------------------------------------------------------------------------ */

static bool is_line(const char *error)
{
	return error && *error && !strchr(error, '\n');
}

/* With somewhere for the error and without; evaluates @call twice. */
#define FAILS(wanted, call, what)					\
	do {								\
		char *line = untouched, **error = &line;		\
		int err = call, again;					\
									\
		error = NULL;						\
		again = call;						\
		if (err != (wanted) || again != (wanted))		\
			fprintf(tap, "# %d, %d\n", err, again);		\
		check(err == (wanted) && again == (wanted) &&		\
		      line != untouched && is_line(line),		\
		      what " says why it fails in one line");		\
		if (line != untouched)					\
			free(line);					\
	} while (0)

static char *write_file(const char *name, const char *text)
{
	char *path = path_of(name);
	FILE *stream = fopen(path, "w");

	if (!stream || fputs(text, stream) < 0 || fclose(stream))
		abort();
	return path;
}

static void fail_with_files(const struct dtio_board *board)
{
	char *broken = write_file("broken", "no device tree");
	char *missing = path_of("missing/file");
	struct dtio_board *none;

	FAILS(-ENOENT, dtio_read_dtb_board(missing, &none, error),
	      "dtio_read_dtb_board() of no file");
	FAILS(-EINVAL, dtio_read_dtb_board(broken, &none, error),
	      "dtio_read_dtb_board() of no tree");
	FAILS(-ENOENT, dtio_read_dump(missing, &none, error),
	      "dtio_read_dump() of no file");
	FAILS(-EINVAL, dtio_read_dump(broken, &none, error),
	      "dtio_read_dump() of no tree");
	FAILS(-ENOENT, dtio_write_dump(board, missing, error),
	      "dtio_write_dump() into no folder");
	free(missing);
	free(broken);
}

/* A dump of a format that is to come */
static void fail_with_dump(void)
{
	char *file = path_of("later"), fdt[0x10000];
	struct dtio_board *board;
	FILE *stream;
	int node;

	if (dtio_read_dtb_board(dtb, &board, NULL) ||
	    dtio_write_dump(board, file, NULL))
		abort();
	dtio_free_board(board);
	stream = fopen(file, "r+");
	if (!stream || !fread(fdt, 1, sizeof(fdt), stream))
		abort();
	node = fdt_path_offset(fdt, "/__dtio__");
	if (node < 0 || fdt_setprop_inplace_u32(fdt, node, "format", 1000))
		abort();
	rewind(stream);
	if (fwrite(fdt, 1, fdt_totalsize(fdt), stream) != fdt_totalsize(fdt) ||
	    fclose(stream))
		abort();
	FAILS(-ENOTSUP, dtio_read_dump(file, &board, error),
	      "dtio_read_dump() of a later version's");
	free(file);
}

static void fail_with_devices(const struct dtio_board *board)
{
	const struct dtio_host_device *gpio = dtio_find_device(board, "20.gpio");
	const struct dtio_host_device *mmc = dtio_find_device(board, "b0.mmc");
	const struct dtio_host_device *serial =
		dtio_find_device(board, "30880000.serial");
	struct dtio_handle handle;
	struct dtio_plan *plan;

	FAILS(-EBUSY, dtio_bind(board, gpio, error),
	      "dtio_bind() of what dtio has");
	FAILS(-ENODEV, dtio_release(board, mmc, error),
	      "dtio_release() of what dtio does not have");
	FAILS(-EBUSY, dtio_plan_bind(board, &serial, 1, false, &plan, error),
	      "dtio_plan_bind() of what is in use");
	FAILS(-EPERM, dtio_plan_bind(board, &mmc, 1, false, &plan, error),
	      "dtio_plan_bind() of what has the root file system");
	FAILS(-EINVAL, dtio_set_overrides(board, mmc, 1u << 31, error),
	      "dtio_set_overrides() of a word that is not known");
	FAILS(-EINVAL, dtio_save(board, "/a", 1u << 31, error),
	      "dtio_save() of a word that is not known");
	FAILS(-ENODEV, dtio_open(mmc, DTIO_ENTRY_CDEV, &handle, error),
	      "dtio_open() of what dtio does not have");
	check(handle.device == -1 && handle.group == -1 &&
	      handle.container == -1 && handle.iommufd == -1,
	      "... and there is no descriptor");
	dtio_close(&handle);
	dtio_close(&handle);
	check(handle.device == -1, "... and closing that again does nothing");
}

static void fail_with_plan(void)
{
	const struct dtio_host_device *device;
	struct dtio_board *board;
	struct dtio_plan *plan;

	if (dtio_read_dtb_board(dtb, &board, NULL))
		abort();
	device = dtio_board_device(board, 0);
	if (dtio_plan_bind(board, &device, 1, true, &plan, NULL))
		abort();
	FAILS(-EINVAL, dtio_run_plan(plan, NULL, NULL, error),
	      "dtio_run_plan() on a device tree alone");
	dtio_free_plan(plan);
	dtio_free_board(board);
}

static void fail_with_saved(const struct dtio_board *board)
{
	struct dtio_saved *saved;
	FILE *stream;
	char *path;

	if (asprintf(&path, "%s" DTIO_SAVED_FILE, root) < 0)
		abort();
	stream = fopen(path, "w");
	if (!stream || fputs("/a abracadabra\n", stream) < 0 || fclose(stream))
		abort();
	FAILS(-EINVAL, dtio_read_saved(board, &saved, error),
	      "dtio_read_saved() of a word that is not known");
	unlink(path);
	free(path);
}

static void fail_with_open(void)
{
	struct dtio_mmap_area *areas;
	struct dtio_region_info region;
	struct dtio_device_info info;
	struct dtio_irq_info irq;
	char *string;
	size_t size;
	void *fdt;

	FAILS(-ENOTTY, dtio_get_device(-1, &info, error),
	      "dtio_get_device() of no device");
	FAILS(-ENOENT, dtio_get_region(OPEN_FD, 2, &region, &areas, error),
	      "dtio_get_region() of no region");
	FAILS(-ENOTTY, dtio_get_irq(-1, 0, &irq, error),
	      "dtio_get_irq() of no device");
	FAILS(-ENOTTY, dtio_get_string(-1, DTIO_OBJECT_DEVICE, 0,
				       DTIO_STRING_NAME, &string, error),
	      "dtio_get_string() of no device");
	FAILS(-ENOTTY, dtio_get_snapshot(-1, &fdt, &size, error),
	      "dtio_get_snapshot() of no device");
}

/* ------------------------------------------------------------------------ */
/* Memory                                                                    */
/* ------------------------------------------------------------------------ */

static int read_and_judge(char **error)
{
	struct dtio_verdict *verdict;
	struct dtio_board *board;
	int err;

	err = dtio_read_board(root, &board, error);
	if (err)
		return err;
	err = dtio_judge(board, dtio_find_device(board, "70.camera"), true,
			 &verdict, error);
	if (!err)
		dtio_free_verdict(verdict);
	dtio_free_board(board);
	return err;
}

/* One allocation fails: the first, then the second, until there are no more. */
static void run_out(void)
{
	size_t count = 0;
	bool good = true;
	int err;

	do {
		char *error = untouched;

		memory_left = ++count;
		err = read_and_judge(&error);
		memory_left = 0;
		if (err)
			good &= err == -ENOMEM && is_line(error);
		else
			good &= error == untouched;
		if (error != untouched)
			free(error);
	} while (good && err);
	fprintf(tap, "# %zu allocations\n", count - 1);
	check(good && !err && count > 100,
	      "when an allocation fails, -ENOMEM and a line say so");
}

/* ... and with it all others: there is none for a line. */
static void have_none(void)
{
	size_t count = 0;
	bool good = true;
	int err;

	memory_is_gone = true;
	do {
		char *error = untouched;

		memory_left = ++count;
		err = read_and_judge(&error);
		memory_left = 0;
		good &= error == (err ? NULL : untouched);
		good &= !err || err == -ENOMEM;
	} while (good && err);
	memory_is_gone = false;
	check(good && !err && count > 100,
	      "without memory for a line, *error is NULL");
}

/* ------------------------------------------------------------------------ */
/* All of it                                                                 */
/* ------------------------------------------------------------------------ */

static bool finished;

static void see_the_end(void)
{
	if (!finished)
		_exit(3);
}

/* Where a print would go, and what sanitizers say; this test has standard output. */
static int take_output(void)
{
	char *path = path_of("printed");
	int said = dup(STDOUT_FILENO), fd;

	fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
	tap = fdopen(said, "w");
	if (fd < 0 || !tap || dup2(fd, STDOUT_FILENO) < 0 ||
	    dup2(fd, STDERR_FILENO) < 0)
		abort();
	setvbuf(tap, NULL, _IOLBF, 0);
	free(path);
	return fd;
}

static bool is_empty(int fd)
{
	struct stat status;

	fflush(stdout);
	fflush(stderr);
	return !fstat(fd, &status) && !status.st_size;
}

int main(int argc, char **argv)
{
	struct dtio_board *board;
	int printed;

	if (argc != 4)
		return EXIT_FAILURE;
	root = argv[1];
	dtb = argv[2];
	folder = argv[3];
	printed = take_output();
	atexit(see_the_end);

	fprintf(tap, "TAP version 13\n");
	if (dtio_read_board(root, &board, NULL))
		abort();
	fail_with_files(board);
	fail_with_dump();
	fail_with_devices(board);
	fail_with_plan();
	succeed_with_saved(board);
	fail_with_saved(board);
	fail_with_open();
	run_out();
	have_none();
	succeed_with_plan(dtio_plan_bind, "vendor-keypad", "dtio-platform");
	succeed_with_plan(dtio_plan_release, "dtio-platform", "vendor-keypad");
	succeed_with_device(board);
	dtio_free_board(board);
	succeed_with_files();
	succeed_with_open();

	dtio_free_board(NULL);
	dtio_free_plan(NULL);
	dtio_free_saved(NULL);
	dtio_free_verdict(NULL);
	check(true, "what frees takes NULL, too");
	check(is_empty(printed), "nothing has been printed");
	fprintf(tap, "1..%d\n", tests);
	finished = true;
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
