// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * dtio-ls: lists the devices that this system's device tree describes, and which
 * of them dtio has. A column is an entry of the table below; libsmartcols lays
 * them out, as a table or as JSON.
 */
#include <err.h>
#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <libsmartcols.h>

#include "guest-node.h"
#include "libdtio.h"

enum {
	EXIT_FOUND = 0,
	EXIT_NOTHING = 1,
	EXIT_TROUBLE = 2,
};

/* Writes what the column shows of the device; one item a call to add(). */
struct cell {
	FILE *stream;
	const char *separator;
	size_t items;
};

static void add(struct cell *cell, const char *text)
{
	if (text)
		fprintf(cell->stream, "%s%s",
			cell->items++ ? cell->separator : "", text);
}

static void show_path(struct cell *cell, const struct dtio_host_device *device)
{
	add(cell, device->dt_path);
}

static void show_name(struct cell *cell, const struct dtio_host_device *device)
{
	add(cell, device->name);
}

static void show_bus(struct cell *cell, const struct dtio_host_device *device)
{
	add(cell, device->bus);
}

static void show_compatible(struct cell *cell,
			    const struct dtio_host_device *device)
{
	for (char **string = device->compatible; *string; string++)
		add(cell, *string);
}

static void show_driver(struct cell *cell,
			const struct dtio_host_device *device)
{
	add(cell, device->driver);
}

static void show_override(struct cell *cell,
			  const struct dtio_host_device *device)
{
	add(cell, device->driver_override);
}

static void show_regions(struct cell *cell,
			 const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_regions; i++) {
		char text[2 * sizeof("0x0123456789abcdef")];

		snprintf(text, sizeof(text), "0x%" PRIx64 "+0x%" PRIx64,
			 device->regions[i].address,
			 device->regions[i].length);
		add(cell, text);
	}
}

static void show_irqs(struct cell *cell, const struct dtio_host_device *device)
{
	fprintf(cell->stream, "%zu", device->num_irqs);
}

static void show_group(struct cell *cell, const struct dtio_host_device *device)
{
	add(cell, device->iommu_group);
}

static void show_vfio(struct cell *cell, const struct dtio_host_device *device)
{
	add(cell, device->vfio_name);
}

static void show_dma(struct cell *cell, const struct dtio_host_device *device)
{
	add(cell, device->dma);
}

static void show_reset(struct cell *cell, const struct dtio_host_device *device)
{
	add(cell, device->reset);
}

static void show_state(struct cell *cell, const struct dtio_host_device *device)
{
	if (device->num_users)
		add(cell, "open");
	else if (dtio_is_bound(device))
		add(cell, "dtio");
	else
		add(cell, device->driver ? "host" : "free");
}

static void show_users(struct cell *cell, const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_users; i++) {
		char text[3 * sizeof(pid_t) + 2];

		snprintf(text, sizeof(text), "%jd",
			 (intmax_t)device->users[i]);
		add(cell, text);
	}
}

struct column {
	const char *name;
	const char *json_name;
	const char *help;
	void (*show)(struct cell *cell, const struct dtio_host_device *device);
	int json_type;
	int flags;
	bool by_default;
};

static const struct column columns[] = {
	{ "PATH", "path", "device tree path", show_path,
	  SCOLS_JSON_STRING, 0, true },
	{ "NAME", "name", "name on its bus, as in /sys/bus/BUS/devices",
	  show_name, SCOLS_JSON_STRING, 0, true },
	{ "BUS", "bus", "platform or amba", show_bus,
	  SCOLS_JSON_STRING, 0, false },
	{ "COMPATIBLE", "compatible", "what it is, most specific first",
	  show_compatible, SCOLS_JSON_ARRAY_STRING, 0, false },
	{ "DRIVER", "driver", "driver that has it", show_driver,
	  SCOLS_JSON_STRING, 0, true },
	{ "OVERRIDE", "driver_override", "only driver that may have it",
	  show_override, SCOLS_JSON_STRING, 0, false },
	{ "REGIONS", "regions", "register regions, as ADDRESS+LENGTH",
	  show_regions, SCOLS_JSON_ARRAY_STRING, 0, true },
	{ "IRQS", "irqs", "number of interrupts", show_irqs,
	  SCOLS_JSON_NUMBER, SCOLS_FL_RIGHT, true },
	{ "GROUP", "iommu_group", "IOMMU group", show_group,
	  SCOLS_JSON_STRING, SCOLS_FL_RIGHT, false },
	{ "VFIO", "vfio", "character device in /dev/vfio/devices", show_vfio,
	  SCOLS_JSON_STRING, 0, false },
	{ "DMA", "dma", "dtio: what keeps its DMA in bounds", show_dma,
	  SCOLS_JSON_STRING, 0, false },
	{ "RESET", "reset", "dtio: how it is reset", show_reset,
	  SCOLS_JSON_STRING, 0, false },
	{ "STATE", "state",
	  "host (a host driver has it), free, dtio (assignable now), open (in use)",
	  show_state, SCOLS_JSON_STRING, 0, true },
	{ "USERS", "users", "processes that have it open (root sees all)",
	  show_users, SCOLS_JSON_ARRAY_NUMBER, 0, false },
};

#define NUM_COLUMNS (sizeof(columns) / sizeof(*columns))

static void usage(void)
{
	printf("Usage: dtio-ls [options] [DEVICE...]\n"
	       "       dtio-ls --guest-node [-v] [--dtb FILE] DEVICE...\n"
	       "\n"
	       "List the devices that this system's device tree describes. A DEVICE is a\n"
	       "device tree path or a name on the bus; without one, all are listed.\n"
	       "\n"
	       "      --guest-node      print what a guest would see of the devices, as device\n"
	       "                        tree source, or why it cannot\n"
	       "      --dtb FILE        ... by that device tree; a DEVICE is a path in it\n"
	       "  -v, --verbose         ... and what is left out of it\n"
	       "  -J, --json            print JSON\n"
	       "  -n, --noheadings      print no column headings\n"
	       "  -o, --output COLUMNS  print these columns, separated by commas\n"
	       "      --sysroot DIR     look at the system whose sys/ is in DIR\n"
	       "  -h, --help            print this help and exit\n"
	       "  -V, --version         print the version and exit\n"
	       "\n"
	       "Columns (* by default):\n");
	for (size_t i = 0; i < NUM_COLUMNS; i++)
		printf(" %c%-12s %s\n", columns[i].by_default ? '*' : ' ',
		       columns[i].name, columns[i].help);
	printf("\nExit status: 0 if a device was found, 1 if none was, 2 for trouble.\n");
}

/* What the table holds: which columns, in which order. */
struct selection {
	const struct column **columns;
	size_t count;
};

static void select_column(struct selection *selection,
			  const struct column *column)
{
	const struct column **bigger;

	bigger = reallocarray(selection->columns, selection->count + 1,
			      sizeof(*bigger));
	if (!bigger)
		err(EXIT_TROUBLE, NULL);
	selection->columns = bigger;
	selection->columns[selection->count++] = column;
}

static void select_columns(struct selection *selection, char *names)
{
	char *rest = names, *name;

	selection->count = 0;
	while ((name = strsep(&rest, ","))) {
		size_t i;

		for (i = 0; i < NUM_COLUMNS; i++)
			if (!strcasecmp(name, columns[i].name))
				break;
		if (i == NUM_COLUMNS)
			errx(EXIT_TROUBLE, "there is no column '%s'; dtio-ls --help lists them",
			     name);
		select_column(selection, &columns[i]);
	}
}

static struct libscols_table *new_table(const struct selection *selection,
					bool json, bool headings)
{
	struct libscols_table *table = scols_new_table();

	if (!table)
		err(EXIT_TROUBLE, NULL);
	scols_table_enable_json(table, json);
	scols_table_enable_noheadings(table, !headings);
	if (scols_table_set_name(table, "devices"))
		err(EXIT_TROUBLE, NULL);

	for (size_t i = 0; i < selection->count; i++) {
		const struct column *column = selection->columns[i];
		struct libscols_column *made;

		made = scols_table_new_column(table, json ? column->json_name :
							    column->name,
					      0, column->flags);
		if (!made || scols_column_set_json_type(made,
							column->json_type))
			err(EXIT_TROUBLE, NULL);
		/* libsmartcols makes an array's elements of a cell's lines. */
		if (json && (column->json_type == SCOLS_JSON_ARRAY_STRING ||
			     column->json_type == SCOLS_JSON_ARRAY_NUMBER) &&
		    (scols_column_set_flags(made, SCOLS_FL_WRAP) ||
		     scols_column_set_wrapfunc(made, scols_wrapnl_chunksize,
					       scols_wrapnl_nextchunk, NULL)))
			err(EXIT_TROUBLE, NULL);
	}
	return table;
}

static void add_line(struct libscols_table *table,
		     const struct selection *selection, bool json,
		     const struct dtio_host_device *device)
{
	struct libscols_line *line = scols_table_new_line(table, NULL);

	if (!line)
		err(EXIT_TROUBLE, NULL);
	for (size_t i = 0; i < selection->count; i++) {
		struct cell cell = { .separator = json ? "\n" : "," };
		char *text = NULL;
		size_t length;

		cell.stream = open_memstream(&text, &length);
		if (!cell.stream)
			err(EXIT_TROUBLE, NULL);
		selection->columns[i]->show(&cell, device);
		if (fclose(cell.stream))
			err(EXIT_TROUBLE, NULL);
		if (!length) {
			free(text);
			continue;
		}
		if (scols_line_refer_data(line, i, text))
			err(EXIT_TROUBLE, NULL);
	}
}

/* Whether the device was asked for; notes in @found by which names. */
static bool is_wanted(const struct dtio_host_device *device, char **names,
		      bool *found)
{
	bool wanted = !*names;

	for (size_t i = 0; names[i]; i++) {
		if (strcmp(names[i], device->name) &&
		    strcmp(names[i], device->dt_path))
			continue;
		found[i] = true;
		wanted = true;
	}
	return wanted;
}

struct settings {
	struct selection selection;
	struct source source;
	bool json, headings, verbose, guest_node;
	bool of_table;		/* an option that is about the table was given */
};

/* Returns the exit status if there is nothing more to do, otherwise -1. */
static int parse(int argc, char **argv, struct settings *settings)
{
	enum { OPTION_SYSROOT = 256, OPTION_GUEST_NODE, OPTION_DTB };
	static const struct option options[] = {
		{ "dtb", required_argument, NULL, OPTION_DTB },
		{ "guest-node", no_argument, NULL, OPTION_GUEST_NODE },
		{ "help", no_argument, NULL, 'h' },
		{ "json", no_argument, NULL, 'J' },
		{ "noheadings", no_argument, NULL, 'n' },
		{ "output", required_argument, NULL, 'o' },
		{ "sysroot", required_argument, NULL, OPTION_SYSROOT },
		{ "verbose", no_argument, NULL, 'v' },
		{ "version", no_argument, NULL, 'V' },
		{ NULL, 0, NULL, 0 }
	};
	int option;

	while ((option = getopt_long(argc, argv, "hJno:vV", options,
				     NULL)) != -1) {
		switch (option) {
		case 'h':
			usage();
			return EXIT_FOUND;
		case 'J':
			settings->json = true;
			settings->of_table = true;
			break;
		case 'n':
			settings->headings = false;
			settings->of_table = true;
			break;
		case 'o':
			select_columns(&settings->selection, optarg);
			settings->of_table = true;
			break;
		case 'v':
			settings->verbose = true;
			break;
		case OPTION_DTB:
			settings->source.dtb = optarg;
			break;
		case OPTION_GUEST_NODE:
			settings->guest_node = true;
			break;
		case OPTION_SYSROOT:
			settings->source.sysroot = optarg;
			break;
		case 'V':
			printf("dtio-ls %s\n", LIBDTIO_VERSION);
			return EXIT_FOUND;
		default:
			fprintf(stderr, "dtio-ls --help lists the options\n");
			return EXIT_TROUBLE;
		}
	}
	return -1;
}

/* What does not go together; the exit status, or -1. */
static int check(const struct settings *settings, char **names)
{
	if (!settings->guest_node) {
		if (!settings->source.dtb && !settings->verbose)
			return -1;
		warnx("%s goes with --guest-node",
		      settings->source.dtb ? "--dtb" : "-v");
	} else if (settings->of_table) {
		warnx("--guest-node prints device tree source, no table: -J, -n and -o do not go with it");
	} else if (settings->source.dtb && *settings->source.sysroot) {
		warnx("--dtb and --sysroot are two places to look at; name one");
	} else if (!*names) {
		warnx("--guest-node wants a device; dtio-ls without arguments lists all");
	} else {
		return -1;
	}
	return EXIT_TROUBLE;
}

/* Says what was asked for and is not there; the exit status. */
static int tell_missing(const struct dtio_host_list *list, char **names,
			const bool *found, bool any)
{
	int status = any ? EXIT_FOUND : EXIT_NOTHING;

	if (!list->has_device_tree) {
		warnx("no device tree: this system was not started with one, so there are no devices to list");
		return status;
	}
	for (size_t i = 0; names[i]; i++) {
		if (found[i])
			continue;
		warnx("no device '%s'; dtio-ls without arguments lists all",
		      names[i]);
		status = EXIT_NOTHING;
	}
	if (!any && !*names)
		warnx("the device tree describes no device on a known bus");
	return status;
}

static int print_table(const struct settings *settings, char **names,
		       size_t num_names)
{
	bool any = false, *found = calloc(num_names + 1, sizeof(*found));
	struct libscols_table *table;
	struct dtio_host_list *list;
	char *error = NULL;
	int status;

	if (!found)
		err(EXIT_TROUBLE, NULL);
	if (dtio_list_devices(settings->source.sysroot, &list, &error))
		errx(EXIT_TROUBLE, "%s", error ?: "out of memory");

	table = new_table(&settings->selection, settings->json,
			  settings->headings);
	for (size_t i = 0; i < list->num_devices; i++) {
		if (!is_wanted(&list->devices[i], names, found))
			continue;
		add_line(table, &settings->selection, settings->json,
			 &list->devices[i]);
		any = true;
	}

	if ((any || settings->json) && scols_print_table(table))
		errx(EXIT_TROUBLE, "cannot print the table");
	status = tell_missing(list, names, found, any);
	scols_unref_table(table);
	dtio_free_list(list);
	free(found);
	return status;
}

int main(int argc, char **argv)
{
	struct settings settings = {
		.source.sysroot = "",
		.headings = true,
	};
	int status;

	for (size_t i = 0; i < NUM_COLUMNS; i++)
		if (columns[i].by_default)
			select_column(&settings.selection, &columns[i]);

	status = parse(argc, argv, &settings);
	if (status < 0)
		status = check(&settings, argv + optind);
	if (status < 0 && settings.guest_node)
		status = print_guest_nodes(&settings.source, argv + optind,
					   settings.verbose);
	else if (status < 0)
		status = print_table(&settings, argv + optind,
				     (size_t)(argc - optind));
	if (fflush(stdout))
		err(EXIT_TROUBLE, "standard output");
	free(settings.selection.columns);
	return status;
}
