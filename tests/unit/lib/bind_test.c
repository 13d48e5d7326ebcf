// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * libdtio's plans when memory runs out: whichever allocation fails, of reading the
 * board, of making a plan or of carrying it out, there is an error and everything is
 * as it was. Argument 1 is a board as busy_board() makes it. TAP is the output.
 */
#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "board/types.h"
#include "libdtio.h"

/* ------------------------------------------------------------------------ */
/* Memory                                                                    */
/* ------------------------------------------------------------------------ */

extern bool in_fake_kernel;
#define MEMORY_HOLDS in_fake_kernel
#include "runs-out.h"

/* ------------------------------------------------------------------------ */
/* The board                                                                 */
/* ------------------------------------------------------------------------ */

static int tests, failed;
static const char *root;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

/* What has each device, and what may have it; free() it. */
static char *read_state(void)
{
	struct dtio_board *board;
	char *text = NULL;
	size_t length;
	FILE *stream = open_memstream(&text, &length);

	if (!stream || dtio_read_board(root, &board, NULL))
		abort();
	for (size_t i = 0; i < board->num_devices; i++)
		fprintf(stream, "%s %s %s\n", board->devices[i].name,
			board->devices[i].driver ?: "-",
			board->devices[i].driver_override ?: "-");
	fclose(stream);
	dtio_free_board(board);
	return text;
}

static const struct dtio_host_device *find(const struct dtio_board *board,
					   const char *name)
{
	const struct dtio_host_device *device = dtio_find_device(board, name);

	if (!device)
		abort();
	return device;
}

/* ------------------------------------------------------------------------ */
/* Plans                                                                     */
/* ------------------------------------------------------------------------ */

typedef int make_plan(const struct dtio_board *board,
		      const struct dtio_host_device *const *devices,
		      size_t count, bool force, struct dtio_plan **plan,
		      char **error);

/* All of it, from reading the board on */
static int carry_out(make_plan *make, char **error)
{
	const struct dtio_host_device *devices[3];
	struct dtio_board *board;
	struct dtio_plan *plan;
	int err;

	err = dtio_read_board(root, &board, error);
	if (err)
		return err;
	devices[0] = find(board, "20.gpio");
	devices[1] = find(board, "50.keypad");
	devices[2] = find(board, "80.codec");
	err = make(board, devices, 3, false, &plan, error);
	if (!err) {
		err = dtio_run_plan(plan, NULL, NULL, error);
		dtio_free_plan(plan);
	}
	dtio_free_board(board);
	return err;
}

/* With the first allocation failing, then the second, until none does */
static void run_out(make_plan *make, const char *what)
{
	char *before = read_state(), *after, *error;
	unsigned long tried = 0;
	bool good = true;
	int err;

	do {
		error = NULL;
		memory_left = ++tried;
		err = carry_out(make, &error);
		if (memory_left)
			break;
		if (err != -ENOMEM)
			printf("# %lu: %d, %s\n", tried, err, error ?: "-");
		good &= err == -ENOMEM;
		free(error);
		after = read_state();
		if (strcmp(after, before))
			printf("# %lu: not undone\n", tried);
		good &= !strcmp(after, before);
		free(after);
	} while (good);
	memory_left = 0;
	after = read_state();
	printf("# %lu allocations\n", tried - 1);
	check(good && tried > 100 && !err && strcmp(after, before), what);
	free(error);
	free(after);
	free(before);
}

/* ------------------------------------------------------------------------ */
/* The saved devices                                                         */
/* ------------------------------------------------------------------------ */

static int keep_and_forget(const struct dtio_board *board)
{
	static const char name[] = "/soc@0/gpio@20";
	struct dtio_saved *saved;
	int err;

	err = dtio_save(board, name, DTIO_OVERRIDE_ALLOW_NO_RESET, NULL);
	if (!err)
		err = dtio_read_saved(board, &saved, NULL);
	if (err)
		return err;
	if (dtio_saved_num_devices(saved) != 1 ||
	    strcmp(dtio_saved_name(saved, 0), name) ||
	    dtio_saved_overrides(saved, 0) != DTIO_OVERRIDE_ALLOW_NO_RESET)
		err = -EPROTO;
	dtio_free_saved(saved);
	return err ? err : dtio_forget(board, name, NULL);
}

static void run_out_of_saved(void)
{
	struct dtio_board *board;
	unsigned long tried = 0;
	bool good = true;
	int err;

	if (dtio_read_board(root, &board, NULL))
		abort();
	do {
		memory_left = ++tried;
		err = keep_and_forget(board);
		good = !memory_left == (err == -ENOMEM);
	} while (good && err);
	memory_left = 0;
	printf("# %lu allocations\n", tried - 1);
	check(good && !err && tried > 10,
	      "what is kept is read, written and forgotten, or nothing is");
	dtio_free_board(board);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 2;
	root = argv[1];
	printf("TAP version 13\n");
	run_out(dtio_plan_bind, "binding undoes all for want of memory");
	run_out(dtio_plan_release, "releasing undoes all for want of memory");
	run_out_of_saved();
	printf("1..%d\n", tests);
	return failed != 0;
}
