// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * dtio-ls: lists the devices that a device tree describes, says whether they can
 * be assigned, gives them to dtio and takes them back. Reads the board, selects
 * of its devices those that are meant, and hands them to what was asked for.
 */
#include <err.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bind.h"
#include "check.h"
#include "details.h"
#include "dtio-ls.h"
#include "guest-node.h"
#include "options.h"
#include "product.h"
#include "served.h"

static struct dtio_board *read_board(const struct options *options)
{
	struct dtio_board *board;
	char *error = NULL;
	int err;

	if (options->dtb)
		err = dtio_read_dtb_board(options->dtb, &board, &error);
	else if (options->file)
		err = dtio_read_dump(options->file, &board, &error);
	else
		err = dtio_read_board(options->sysroot ?: "", &board, &error);
	if (err)
		errx(EXIT_TROUBLE, "%s", error ?: "out of memory");
	return board;
}

static void print_check_document(const struct dtio_board *board,
				 const struct selection *selection,
				 const struct table_options *table)
{
	const struct column *shown[] = {
		find_column("NAME"), find_column("PATH"),
		find_column("PRODUCT"), find_column("VERDICT"),
		find_column("REASON"),
	};
	struct table_options checks = *table;

	checks.columns = shown;
	checks.num_columns = sizeof(shown) / sizeof(*shown);
	print_table(board, selection, &checks);
}

/* The exit status: of what is printed here, only a check can say no. */
static int print_devices(const struct dtio_board *board,
			 const struct selection *selection,
			 struct options *options)
{
	switch (options->mode) {
	case MODE_DRIVERS:
		print_drivers(board, selection);
		break;
	case MODE_DETAILS:
		print_details(board, selection, options->verbosity,
			      options->table.numeric, options->table.bytes);
		break;
	case MODE_CHECK:
		if (options->table.format != FORMAT_JSON)
			return print_checks(board, selection);
		print_check_document(board, selection, &options->table);
		return check_status(board, selection);
	default:
		print_table(board, selection, &options->table);
	}
	return EXIT_FOUND;
}

static bool has_functions(const struct dtio_board *board)
{
	const struct dtio_host_device *device;

	for (size_t i = 0; (device = dtio_board_device(board, i)); i++)
		if (!strcmp(dtio_device_bus(device), "pci"))
			return true;
	return false;
}

/* For people, once; a program has "as_root" in JSON. */
static void tell_hidden(const struct dtio_board *board,
			const struct options *options)
{
	const char *messages = has_functions(board) ?
		", and which messages PCI functions send" : "";
	enum dtio_source source = dtio_board_source(board);

	if (!dtio_board_num_devices(board) || source == DTIO_SOURCE_DTB ||
	    source == DTIO_SOURCE_SERVED ||
	    (!options->verbosity && !isatty(STDOUT_FILENO)))
		return;
	if (!dtio_board_has_device_tree(board))
		warnx("no device tree: the system was not started with one, so that only PCI functions are listed");
	if (dtio_board_as_root(board))
		return;
	if (source == DTIO_SOURCE_DUMP)
		warnx("not dumped by root: which processes had devices open is not known in full%s",
		      messages);
	else
		warnx("run as root to see all processes that have devices open%s",
		      messages);
}

static int show(const struct dtio_board *board, struct options *options)
{
	struct selection selection;
	int status = select_devices(board, &options->filter, &selection);
	int shown = print_devices(board, &selection, options);

	free_selection(&selection);
	if (fflush(stdout))
		err(EXIT_TROUBLE, "standard output");
	tell_hidden(board, options);
	/* What is not there is worse than what has to change. */
	return status == EXIT_FOUND || shown == EXIT_TROUBLE ? shown : status;
}

static int write_dump(const struct dtio_board *board, const char *file)
{
	char *error = NULL;

	if (!dtio_board_has_device_tree(board) &&
	    !dtio_board_num_devices(board)) {
		warnx("no device tree: this system was not started with one, and has no PCI functions, so there is nothing to dump");
		return EXIT_NOTHING;
	}
	if (dtio_write_dump(board, file, &error))
		errx(EXIT_TROUBLE, "%s", error ?: "out of memory");
	return EXIT_FOUND;
}

/* In a file, nodes are found by their paths; names are those that a list has. */
static void find_paths(const struct dtio_board *board, char **names,
		       const char **paths)
{
	for (size_t i = 0; names[i]; i++) {
		const struct dtio_host_device *device =
			dtio_find_device(board, names[i]);
		const char *path = device ? dtio_device_dt_path(device) : NULL;

		paths[i] = path ?: names[i];
	}
}

static int show_guest_nodes_of_file(const struct options *options)
{
	const struct source source = {
		.sysroot = "",
		.dtb = options->dtb ?: options->file,
	};
	struct dtio_board *board = read_board(options);
	const char **paths;
	size_t count = 0;
	int status;

	while (options->filter.names[count])
		count++;
	paths = allocate(count + 1, sizeof(*paths));
	find_paths(board, options->filter.names, paths);
	status = print_guest_nodes(&source, paths,
				   options->resources | options->gpios |
				   options->pins, options->calls,
				   options->verbosity > 0);
	free(paths);
	dtio_free_board(board);
	return status;
}

/* Of a system, the devices that are named are all there is to read. */
static int show_guest_nodes(const struct options *options)
{
	const struct source source = { .sysroot = options->sysroot ?: "" };

	if (options->dtb || options->file)
		return show_guest_nodes_of_file(options);
	return print_guest_nodes(&source,
				 (const char **)options->filter.names,
				 options->resources | options->gpios |
				 options->pins, options->calls,
				 options->verbosity > 0);
}

/* From reading the board to the last step; the end of the program is that of the lock. */
static void lock(const struct options *options)
{
	char *error = NULL;

	if (dtio_lock(options->sysroot ?: "", &error) < 0)
		errx(EXIT_TROUBLE, "%s", error ?: "out of memory");
}

static int run(struct options *options)
{
	struct dtio_board *board;
	bool all = true;
	int status;

	if (options->mode == MODE_GUEST_NODE)
		return show_guest_nodes(options);
	if ((options->mode == MODE_BIND || options->mode == MODE_RELEASE) &&
	    !options->bind.dry_run && !options->dtb && !options->file)
		lock(options);

	board = options->num_servers ?
		read_served(options->servers, options->num_servers, options->keys, &all) :
		read_board(options);
	switch (options->mode) {
	case MODE_BIND:
		status = bind_devices(board, options->filter.names,
				      &options->bind);
		break;
	case MODE_RELEASE:
		status = release_devices(board, options->filter.names,
					 &options->bind);
		break;
	case MODE_DUMP:
		status = write_dump(board, options->dump);
		break;
	default:
		status = show(board, options);
	}
	close_products();
	dtio_free_board(board);
	return all ? status : EXIT_TROUBLE;
}

int main(int argc, char **argv)
{
	struct options options = { 0 };
	int status;

	/* Which characters a terminal has; numbers stay as C writes them. */
	setlocale(LC_CTYPE, "");
	status = parse_options(argc, argv, &options);
	if (status < 0)
		status = run(&options);
	if (fflush(stdout))
		err(EXIT_TROUBLE, "standard output");
	free_options(&options);
	return status;
}
