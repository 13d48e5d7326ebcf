// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The command line. There is one thing to do at a time, and each has the options
 * that it can do something with; one that would have no effect is an error.
 */
#include <err.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dtio-ls.h"
#include "options.h"

/* ------------------------------------------------------------------------ */
/* Help                                                                      */
/* ------------------------------------------------------------------------ */

static const char usage_text[] =
"Usage: dtio-ls [options] [DEVICE...]\n"
"       dtio-ls --check [options] [DEVICE...]\n"
"       dtio-ls --guest-node [-v] [--resources=HOW] [--gpios=HOW] [--pins=HOW]\n"
"                            DEVICE...\n"
"       dtio-ls --bind | --release [--force] [--persist] [--dry-run] DEVICE...\n"
"       dtio-ls --bind --saved\n"
"       dtio-ls --dump FILE\n"
"\n"
"List the devices of the device tree, what has them and whether they can be\n"
"assigned to a guest. A DEVICE is called by name, path, alias or address;\n"
"without one, all are listed.\n"
"\n"
"What to show:\n"
"  -t, --tree               a tree: devices below the one they are behind\n"
"  -k, --drivers            driver in use and kernel modules\n"
"  -v, --verbose            all there is to know of each device\n"
"  -vv                      ... with its other references and the guest's node\n"
"      --check              can it be assigned, why not, and what to do next\n"
"      --guest-node         what a guest would see, as device tree source\n"
"      --resources=HOW      ... with its reset lines (page), with clocks, power\n"
"                           domains and supplies as well (scmi, or scmi-smc, by\n"
"                           calls), or with none\n"
"      --gpios=HOW          ... with its GPIO lines (virtio), or with none\n"
"      --pins=HOW           ... with its pin states (scmi), or with none\n"
"\n"
"Of which devices (what is given must hold; of several -s or -d, one each):\n"
"  -s, --select GLOB        name or path is like GLOB\n"
"  -d, --compatible GLOB    one of its compatible strings is GLOB\n"
"      --group[=NUMBER]     in that IOMMU group; or all that are in one, by group\n"
"\n"
"How:\n"
"  -o, --output COLUMNS     these columns, separated by commas; +COLUMNS: too\n"
"  -n, --numeric            numbers and paths in place of names\n"
"  -b, --bytes              sizes in bytes\n"
"  -J, --json               JSON, with all columns\n"
"  -r, --raw                columns separated by one blank, - for nothing\n"
"  -P, --pairs              COLUMN=\"value\" pairs\n"
"      --noheadings         no column headings\n"
"\n"
"Where to look (this system, unless one of these is given):\n"
"  -F, --file FILE          a dump\n"
"      --dtb FILE           a flattened device tree\n"
"      --sysroot DIR        the system whose sys/ and proc/ are in DIR\n"
"      --connect SOCKET     what is served there: unix:PATH, tcp:HOST:PORT,\n"
"                           tls:HOST:PORT, vsock:CID:PORT; or in a folder\n"
"      --keys DIR           ... with these keys for TLS\n"
"\n"
"What to do:\n"
"      --bind               give the devices to dtio\n"
"      --release            give them back to the host's drivers\n"
"      --force              ... whatever their verdict, or what uses them\n"
"      --persist            ... at every boot from now on, or no longer\n"
"      --dry-run            ... or just say what would be done\n"
"      --bind --saved       bind what --persist has kept; for the system's start\n"
"      --dump FILE          write down all that is known of the board\n"
"  -h, --help               print this help and exit\n"
"  -V, --version            print the version and exit\n"
"\n"
"Columns:\n";

static void print_usage(void)
{
	fputs(usage_text, stdout);
	for (size_t i = 0; i < num_columns; i++)
		printf("  %-12s %s\n", columns[i].name, columns[i].help);
	printf("\n"
	       "Exit status: 0 found, or yes; 1 nothing matched, or --check says no; 2 wrong\n"
	       "usage, or the system could not be read; 3 --check says change.\n");
}

/* ------------------------------------------------------------------------ */
/* Reading                                                                   */
/* ------------------------------------------------------------------------ */

/* Options without a letter */
enum {
	OPTION_BIND = 256,
	OPTION_CHECK,
	OPTION_CONNECT,
	OPTION_DRY_RUN,
	OPTION_DTB,
	OPTION_DUMP,
	OPTION_FORCE,
	OPTION_GPIOS,
	OPTION_GROUP,
	OPTION_GUEST_NODE,
	OPTION_KEYS,
	OPTION_NOHEADINGS,
	OPTION_PERSIST,
	OPTION_PINS,
	OPTION_RELEASE,
	OPTION_RESOURCES,
	OPTION_SAVED,
	OPTION_SYSROOT,
};

static const struct option long_options[] = {
	{ "bytes", no_argument, NULL, 'b' },
	{ "bind", no_argument, NULL, OPTION_BIND },
	{ "check", no_argument, NULL, OPTION_CHECK },
	{ "compatible", required_argument, NULL, 'd' },
	{ "connect", required_argument, NULL, OPTION_CONNECT },
	{ "drivers", no_argument, NULL, 'k' },
	{ "dry-run", no_argument, NULL, OPTION_DRY_RUN },
	{ "dtb", required_argument, NULL, OPTION_DTB },
	{ "dump", required_argument, NULL, OPTION_DUMP },
	{ "file", required_argument, NULL, 'F' },
	{ "force", no_argument, NULL, OPTION_FORCE },
	{ "gpios", required_argument, NULL, OPTION_GPIOS },
	{ "group", optional_argument, NULL, OPTION_GROUP },
	{ "guest-node", no_argument, NULL, OPTION_GUEST_NODE },
	{ "help", no_argument, NULL, 'h' },
	{ "json", no_argument, NULL, 'J' },
	{ "keys", required_argument, NULL, OPTION_KEYS },
	{ "noheadings", no_argument, NULL, OPTION_NOHEADINGS },
	{ "numeric", no_argument, NULL, 'n' },
	{ "output", required_argument, NULL, 'o' },
	{ "pairs", no_argument, NULL, 'P' },
	{ "persist", no_argument, NULL, OPTION_PERSIST },
	{ "pins", required_argument, NULL, OPTION_PINS },
	{ "raw", no_argument, NULL, 'r' },
	{ "release", no_argument, NULL, OPTION_RELEASE },
	{ "resources", required_argument, NULL, OPTION_RESOURCES },
	{ "saved", no_argument, NULL, OPTION_SAVED },
	{ "select", required_argument, NULL, 's' },
	{ "sysroot", required_argument, NULL, OPTION_SYSROOT },
	{ "tree", no_argument, NULL, 't' },
	{ "verbose", no_argument, NULL, 'v' },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 }
};

/* What was given, in the words of the one who gave it. */
struct given {
	const char *mode;
	const char *format;
	const char *of_table;	/* something that is about a table */
	const char *of_filter;
	const char *of_bind;
	const char *of_guest_node;
	const char *source;
};

/* The last of a kind may be given again, but no other. */
static void note(const char **given, const char *option)
{
	if (*given && strcmp(*given, option))
		errx(EXIT_TROUBLE, "%s and %s do not go together", *given,
		     option);
	*given = option;
}

static void set_mode(struct options *options, struct given *given,
		     enum mode mode, const char *option)
{
	note(&given->mode, option);
	options->mode = mode;
}

static void set_format(struct options *options, struct given *given,
		       enum format format, const char *option)
{
	note(&given->format, option);
	given->of_table = option;
	options->table.format = format;
}

static void select_columns(struct table_options *table, const char *list)
{
	char *names, *rest, *name;

	/* The default ones stay, and these come behind them. */
	table->add = *list == '+';
	names = copy_string(list + table->add);
	rest = names;
	table->num_columns = 0;
	while ((name = strsep(&rest, ","))) {
		const struct column *column = find_column(name);

		if (!column)
			errx(EXIT_TROUBLE,
			     "there is no column '%s'; dtio-ls --help lists them",
			     name);
		table->columns = extend(table->columns, &table->num_columns,
					sizeof(*table->columns));
		table->columns[table->num_columns - 1] = column;
	}
	free(names);
}

static void read_table_option(int option, struct options *options,
			      struct given *given)
{
	switch (option) {
	case 'J':
		set_format(options, given, FORMAT_JSON, "-J");
		break;
	case 'P':
		set_format(options, given, FORMAT_PAIRS, "-P");
		break;
	case 'r':
		set_format(options, given, FORMAT_RAW, "-r");
		break;
	case 'o':
		given->of_table = "-o";
		select_columns(&options->table, optarg);
		break;
	case OPTION_NOHEADINGS:
		given->of_table = "--noheadings";
		options->table.no_headings = true;
		break;
	}
}

static void read_filter_option(int option, struct options *options,
			       struct given *given)
{
	switch (option) {
	case 'd':
		given->of_filter = "-d";
		add_glob(&options->filter.compatible, optarg);
		break;
	case 's':
		given->of_filter = "-s";
		add_glob(&options->filter.called, optarg);
		break;
	case OPTION_GROUP:
		given->of_filter = "--group";
		options->filter.by_group = true;
		options->filter.group = optarg;
		if (optarg && optarg[strspn(optarg, "0123456789")])
			errx(EXIT_TROUBLE, "--group=%s: a group has a number",
			     optarg);
		break;
	}
}

/* A shell's variable that is not set leaves an empty name. */
static const char *file_name(const char *option)
{
	if (!*optarg)
		errx(EXIT_TROUBLE, "%s wants a file, and its name is empty", option);
	return optarg;
}

static void read_source_option(int option, struct options *options,
			       struct given *given)
{
	switch (option) {
	case 'F':
		note(&given->source, "-F");
		options->file = file_name("-F");
		break;
	case OPTION_DTB:
		note(&given->source, "--dtb");
		options->dtb = file_name("--dtb");
		break;
	case OPTION_SYSROOT:
		note(&given->source, "--sysroot");
		options->sysroot = file_name("--sysroot");
		break;
	case OPTION_CONNECT:
		note(&given->source, "--connect");
		options->servers = extend(options->servers, &options->num_servers,
					  sizeof(*options->servers));
		options->servers[options->num_servers - 1] = optarg;
		break;
	case OPTION_KEYS:
		options->keys = optarg;
		break;
	}
}

static void read_bind_option(int option, struct options *options,
			     struct given *given)
{
	switch (option) {
	case OPTION_BIND:
		set_mode(options, given, MODE_BIND, "--bind");
		break;
	case OPTION_RELEASE:
		set_mode(options, given, MODE_RELEASE, "--release");
		break;
	case OPTION_DRY_RUN:
		given->of_bind = "--dry-run";
		options->bind.dry_run = true;
		break;
	case OPTION_FORCE:
		given->of_bind = "--force";
		options->bind.force = true;
		break;
	case OPTION_PERSIST:
		given->of_bind = "--persist";
		options->bind.persist = true;
		break;
	case OPTION_SAVED:
		given->of_bind = "--saved";
		options->bind.saved = true;
		break;
	}
}

/* As QEMU's properties of these names take them */
static enum offer_way read_way(const char *option, const char *name,
			       enum offer_way way)
{
	if (!strcmp(optarg, "none"))
		return OFFER_NONE;
	if (strcmp(optarg, name))
		errx(EXIT_TROUBLE, "%s=%s: it is %s or none", option, optarg,
		     name);
	return way;
}

static void read_resources(struct options *options)
{
	static const struct {
		const char *name;
		enum offer_way way;
		bool calls;
	} ways[] = {
		{ "auto", OFFER_PAGE, false }, { "page", OFFER_PAGE, false },
		{ "scmi", OFFER_SCMI, false }, { "scmi-smc", OFFER_SCMI, true },
		{ "none", OFFER_NONE, false },
	};

	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		if (strcmp(ways[i].name, optarg))
			continue;
		options->resources = ways[i].way;
		options->calls = ways[i].calls;
		return;
	}
	errx(EXIT_TROUBLE,
	     "--resources=%s: it is page, scmi, scmi-smc, none, or auto, which is page",
	     optarg);
}

/* Returns an exit status, or -1 to go on. */
static int read_option(int option, struct options *options,
		       struct given *given)
{
	switch (option) {
	case 'h':
		print_usage();
		return EXIT_FOUND;
	case 'V':
		printf("dtio-ls %s\n", LIBDTIO_VERSION);
		return EXIT_FOUND;
	case 'k':
		set_mode(options, given, MODE_DRIVERS, "-k");
		break;
	case 't':
		set_mode(options, given, MODE_TREE, "-t");
		break;
	case 'n':
		options->table.numeric = true;
		break;
	case 'b':
		options->table.bytes = true;
		break;
	case 'v':
		options->verbosity++;
		break;
	case OPTION_CHECK:
		set_mode(options, given, MODE_CHECK, "--check");
		break;
	case OPTION_DUMP:
		set_mode(options, given, MODE_DUMP, "--dump");
		options->dump = file_name("--dump");
		break;
	case OPTION_GUEST_NODE:
		set_mode(options, given, MODE_GUEST_NODE, "--guest-node");
		break;
	case OPTION_RESOURCES:
		read_resources(options);
		given->of_guest_node = "--resources";
		break;
	case OPTION_GPIOS:
		given->of_guest_node = "--gpios";
		options->gpios = read_way("--gpios", "virtio", OFFER_GPIO);
		break;
	case OPTION_PINS:
		given->of_guest_node = "--pins";
		options->pins = read_way("--pins", "scmi", OFFER_PINS);
		break;
	case '?':
		fprintf(stderr, "dtio-ls --help lists the options\n");
		return EXIT_TROUBLE;
	default:
		read_table_option(option, options, given);
		read_filter_option(option, options, given);
		read_source_option(option, options, given);
		read_bind_option(option, options, given);
	}
	return -1;
}

/* ------------------------------------------------------------------------ */
/* What goes together                                                        */
/* ------------------------------------------------------------------------ */

static void refuse(const char *option, const char *mode, const char *why)
{
	if (option)
		errx(EXIT_TROUBLE, "%s does not go with %s: %s", option, mode,
		     why);
}

static void check_table(const struct options *options,
			const struct given *given)
{
	switch (options->mode) {
	case MODE_LIST:
		break;
	case MODE_TREE:
		if (options->table.format == FORMAT_RAW ||
		    options->table.format == FORMAT_PAIRS)
			refuse(given->format, given->mode,
			       "a tree is drawn, or JSON");
		break;
	case MODE_CHECK:
		if (options->table.format == FORMAT_JSON &&
		    !options->table.num_columns)
			break;
		refuse(given->of_table, given->mode,
		       "it has lines of its own, or -J; -o NAME,VERDICT,REASON is a table of them");
		break;
	default:
		refuse(given->of_table, given->mode ?: "-v",
		       "that prints no table");
	}
}

static void check_mode(const struct options *options, const struct given *given)
{
	bool devices = *options->filter.names;

	switch (options->mode) {
	case MODE_BIND:
	case MODE_RELEASE:
		refuse(given->of_filter, given->mode,
		       "name the devices that are meant");
		if (!options->bind.dry_run && (options->dtb || options->file))
			refuse(given->source, given->mode,
			       "there is no system to change; --dry-run says what would be done");
		if (options->bind.saved && (devices || options->bind.persist ||
					    options->mode == MODE_RELEASE))
			errx(EXIT_TROUBLE,
			     "--saved goes with --bind, without devices: it is those that are kept for every boot");
		if (!devices && !options->bind.saved)
			errx(EXIT_TROUBLE,
			     "%s wants a device; dtio-ls without arguments lists all",
			     given->mode);
		return;
	case MODE_GUEST_NODE:
		refuse(given->of_filter, given->mode,
		       "name the devices of the guest");
		if (!devices)
			errx(EXIT_TROUBLE,
			     "--guest-node wants a device; dtio-ls without arguments lists all");
		break;
	case MODE_DUMP:
		refuse(given->of_filter, given->mode, "a dump has all devices");
		if (devices)
			errx(EXIT_TROUBLE,
			     "--dump takes one FILE and no DEVICE: a dump has all devices");
		break;
	default:
		break;
	}
	if (given->of_bind)
		errx(EXIT_TROUBLE, "%s goes with --bind or --release",
		     given->of_bind);
	if (given->of_guest_node && options->mode != MODE_GUEST_NODE)
		errx(EXIT_TROUBLE, "%s goes with --guest-node",
		     given->of_guest_node);
	if (options->pins && options->resources != OFFER_SCMI)
		errx(EXIT_TROUBLE, "--pins=scmi goes with --resources=scmi or scmi-smc");
}

/* What is served is no system's: there is nothing to change, and nothing around it. */
static void check_servers(const struct options *options, const struct given *given)
{
	if (options->keys && !options->num_servers)
		errx(EXIT_TROUBLE, "--keys goes with --connect");
	if (!options->num_servers)
		return;
	switch (options->mode) {
	case MODE_TREE:
		refuse("--connect", given->mode, "what servers have is no tree");
		break;
	case MODE_DRIVERS:
		refuse("--connect", given->mode, "no driver of this system has it");
		break;
	case MODE_BIND:
	case MODE_RELEASE:
		refuse("--connect", given->mode, "QEMU takes a served device as it is");
		break;
	case MODE_DUMP:
		refuse("--connect", given->mode, "a dump is of a board");
		break;
	case MODE_GUEST_NODE:
		refuse("--connect", given->mode, "-vv shows it");
		break;
	default:
		break;
	}
	if (options->filter.by_group)
		refuse("--connect", "--group", "a served device is in none");
}

static void check_verbosity(const struct options *options,
			    const struct given *given)
{
	if (!options->verbosity)
		return;
	if (options->mode == MODE_TREE)
		refuse("-v", given->mode, "a tree has no room for details");
	if (options->mode == MODE_DUMP || options->mode == MODE_BIND ||
	    options->mode == MODE_RELEASE)
		refuse("-v", given->mode, "that has no details");
}

static void check_numeric(const struct options *options,
			  const struct given *given)
{
	if (!options->table.numeric)
		return;
	if (options->table.format == FORMAT_JSON)
		refuse("-n", "-J", "that has numbers and names");
	if (options->mode >= MODE_CHECK || options->mode == MODE_DRIVERS)
		refuse("-n", given->mode, "it has no numbers to show");
}

static void check_bytes(const struct options *options, const struct given *given)
{
	if (!options->table.bytes)
		return;
	if (options->table.format == FORMAT_JSON)
		refuse("-b", "-J", "that has bytes anyway");
	if (options->mode >= MODE_CHECK || options->mode == MODE_DRIVERS)
		refuse("-b", given->mode, "it has no sizes to show");
}

int parse_options(int argc, char **argv, struct options *options)
{
	struct given given = { 0 };
	int option, status;

	options->resources = OFFER_PAGE;
	while ((option = getopt_long(argc, argv, "bd:F:hJkno:Prs:tvV",
				     long_options, NULL)) != -1) {
		status = read_option(option, options, &given);
		if (status >= 0)
			return status;
	}
	options->filter.names = argv + optind;
	/* As lspci -v does, drivers and all. */
	if (options->verbosity && (options->mode == MODE_LIST ||
				   options->mode == MODE_DRIVERS))
		options->mode = MODE_DETAILS;

	check_table(options, &given);
	check_mode(options, &given);
	check_servers(options, &given);
	check_verbosity(options, &given);
	check_numeric(options, &given);
	check_bytes(options, &given);
	options->table.tree = options->mode == MODE_TREE;
	options->table.by_group = options->filter.by_group;
	return -1;
}

void free_options(struct options *options)
{
	free(options->table.columns);
	free(options->servers);
	free_filter(&options->filter);
}
