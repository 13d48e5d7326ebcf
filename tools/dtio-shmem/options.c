// SPDX-License-Identifier: GPL-2.0-or-later
/* A command, and its options. */
#include <err.h>
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "options.h"

#define DEFAULT_SIZE	(UINT64_C(4) << 20)
#define DEFAULT_PEERS	16
#define DEFAULT_VECTORS	1
#define DEFAULT_WAIT	10

enum {
	SIZE, PEERS, VECTORS, SECTION, PRIVATE, FILE_PATH, HUGE_PAGES, TRUST_PEERS, LISTEN,
	PLATFORM, IVSHMEM, CONTROL, TLS_CREDS, ANYBODY, WAIT, JSON,
	HELP,
};

static const struct option serve_options[] = {
	{ "size", required_argument, NULL, SIZE },
	{ "peers", required_argument, NULL, PEERS },
	{ "vectors", required_argument, NULL, VECTORS },
	{ "section", required_argument, NULL, SECTION },
	{ "private", required_argument, NULL, PRIVATE },
	{ "file", required_argument, NULL, FILE_PATH },
	{ "huge", no_argument, NULL, HUGE_PAGES },
	{ "trust-peers", no_argument, NULL, TRUST_PEERS },
	{ "listen", required_argument, NULL, LISTEN },
	{ "platform", required_argument, NULL, PLATFORM },
	{ "ivshmem", required_argument, NULL, IVSHMEM },
	{ "control", required_argument, NULL, CONTROL },
	{ "tls-creds", required_argument, NULL, TLS_CREDS },
	{ "anybody", no_argument, NULL, ANYBODY },
	{ "wait", required_argument, NULL, WAIT },
	{ "help", no_argument, NULL, HELP },
	{ NULL, 0, NULL, 0 },
};

static const struct option status_options[] = {
	{ "json", no_argument, NULL, JSON },
	{ "help", no_argument, NULL, HELP },
	{ NULL, 0, NULL, 0 },
};

void options_help(FILE *to)
{
	fputs("usage: dtio-shmem serve --listen ADDRESS [OPTION...]\n"
	      "       dtio-shmem status [--json] CONTROL\n"
	      "\n"
	      "serve: guests that share memory and ring one another. ADDRESS is unix:PATH,\n"
	      "tcp:HOST:PORT, tls:HOST:PORT, vsock:CID:PORT or fd:N; it may be given more\n"
	      "than once.\n"
	      "  --size SIZE          of the common memory, a power of two (4M)\n"
	      "  --peers N            how many identities there are, 1 to 65535 (16)\n"
	      "  --vectors N          that each peer has, 1 to 256 (1)\n"
	      "  --section SIZE       that each peer alone writes, and all read\n"
	      "  --private SIZE       that each two peers share\n"
	      "  --file PATH          the common memory is this file\n"
	      "  --huge               it is of huge pages\n"
	      "  --trust-peers        sections are mapped: a virtual machine monitor, not\n"
	      "                       its guest, could write all of them\n"
	      "  --listen ADDRESS     peers whose device is a PCI function\n"
	      "  --platform ADDRESS   peers whose device is one of a device tree\n"
	      "  --ivshmem ADDRESS    peers by QEMU's ivshmem-doorbell: unix:PATH or fd:N\n"
	      "  --tls-creds DIR      keys and certificates for tls:, named as QEMU names them\n"
	      "  --anybody            HOST may be an address that others reach; vsock:, which\n"
	      "                       any virtual machine of this host reaches\n"
	      "  --control ADDRESS    for dtio-shmem status: unix:PATH or fd:N\n"
	      "  --wait SECONDS       after a restart, for peers to come back (10)\n"
	      "\n"
	      "status: who is there, of the server whose --control is unix:CONTROL.\n"
	      "  --json               as JSON\n"
	      "\n"
	      "SIZE may end in K, M, G or T.\n", to);
}

static unsigned long long parse_number(const char *option, const char *text, bool size)
{
	static const char units[] = "KMGT";
	const char *unit;
	unsigned long long number;
	int shift = 0;
	char *rest;

	errno = 0;
	number = strtoull(text, &rest, 0);
	unit = size && *rest ? strchr(units, *rest) : NULL;
	if (unit) {
		shift = 10 * (int)(unit - units + 1);
		rest++;
	}
	if (errno || *text < '0' || *text > '9' || *rest ||
	    number > UINT64_MAX >> shift)
		errx(EXIT_USAGE, "--%s %s: a number%s", option, text,
		     size ? ", which may end in K, M, G or T" : "");
	return number << shift;
}

static void add(struct strings *strings, const char *string)
{
	const char **more = reallocarray(strings->all, strings->count + 1, sizeof(*more));

	if (!more)
		errx(EXIT_TROUBLE, "out of memory");
	more[strings->count++] = string;
	strings->all = more;
}

static void take_serve(struct serve_options *serve, int option, const char *argument)
{
	switch (option) {
	case SIZE:
		serve->sizes.common = parse_number("size", argument, true);
		break;
	case PEERS:
		serve->sizes.peers = parse_number("peers", argument, false);
		break;
	case VECTORS:
		serve->sizes.vectors = parse_number("vectors", argument, false);
		break;
	case SECTION:
		serve->sizes.section = parse_number("section", argument, true);
		break;
	case PRIVATE:
		serve->sizes.private = parse_number("private", argument, true);
		break;
	case FILE_PATH:
		serve->file = argument;
		break;
	case HUGE_PAGES:
		serve->huge = true;
		break;
	case TRUST_PEERS:
		serve->trust_peers = true;
		serve->sizes.fast = true;
		break;
	case LISTEN:
		add(&serve->listen, argument);
		break;
	case PLATFORM:
		add(&serve->platform, argument);
		break;
	case IVSHMEM:
		add(&serve->ivshmem, argument);
		break;
	case CONTROL:
		serve->control = argument;
		break;
	case TLS_CREDS:
		serve->tls_creds = argument;
		break;
	case ANYBODY:
		serve->anybody = true;
		break;
	case WAIT:
		serve->wait = (unsigned int)parse_number("wait", argument, false);
		if (serve->wait > 86400)
			errx(EXIT_USAGE, "--wait %s: at most 86400 seconds", argument);
		break;
	}
}

static void check_addresses(const struct serve_options *serve,
			    const struct strings *addresses)
{
	size_t i;

	for (i = 0; i < addresses->count; i++) {
		const char *address = addresses->all[i];

		if (!strncmp(address, "vsock:", 6) && !serve->anybody)
			errx(EXIT_USAGE, "%s: any virtual machine here could be a peer: say --anybody if that is meant",
			     address);
		if (!strncmp(address, "tls:", 4) && !serve->tls_creds)
			errx(EXIT_USAGE, "%s: TLS needs keys: --tls-creds DIR, with a keys.psk as psktool makes it, or certificates",
			     address);
	}
}

static void check_serve(const struct serve_options *serve)
{
	if (!serve->listen.count && !serve->platform.count && !serve->ivshmem.count)
		errx(EXIT_USAGE, "no --listen, --platform or --ivshmem: where are peers to connect?");
	check_addresses(serve, &serve->listen);
	check_addresses(serve, &serve->platform);
	if (serve->file && serve->huge)
		errx(EXIT_USAGE, "--file and --huge: for a file of huge pages, name one in a hugetlbfs");
}

void options_parse(struct options *options, int argc, char **argv)
{
	const struct option *all = serve_options;
	const char *command = argc > 1 ? argv[1] : "";
	int option;

	*options = (struct options){
		.serve = {
			.sizes = { .common = DEFAULT_SIZE, .peers = DEFAULT_PEERS,
				   .vectors = DEFAULT_VECTORS },
			.wait = DEFAULT_WAIT,
		},
	};
	if (!strcmp(command, "serve")) {
		options->command = COMMAND_SERVE;
	} else if (!strcmp(command, "status")) {
		options->command = COMMAND_STATUS;
		all = status_options;
	} else if (!strcmp(command, "--help")) {
		options->command = COMMAND_HELP;
		return;
	} else if (!strcmp(command, "--version")) {
		options->command = COMMAND_VERSION;
		return;
	} else {
		options_help(stderr);
		exit(EXIT_USAGE);
	}
	/* The command takes the place of the program's name. */
	while ((option = getopt_long(argc - 1, argv + 1, "", all, NULL)) != -1) {
		if (option == '?')
			exit(EXIT_USAGE);
		if (option == HELP)
			options->command = COMMAND_HELP;
		else if (option == JSON)
			options->status.json = true;
		else
			take_serve(&options->serve, option, optarg);
	}
	if (options->command == COMMAND_STATUS && optind + 2 == argc)
		options->status.control = argv[optind + 1];
	else if (options->command == COMMAND_STATUS)
		errx(EXIT_USAGE, "status: the path of one server's --control");
	else if (optind + 1 < argc)
		errx(EXIT_USAGE, "%s: serve takes options alone", argv[optind + 1]);
	if (options->command == COMMAND_SERVE)
		check_serve(&options->serve);
}

void options_free(struct options *options)
{
	free(options->serve.listen.all);
	free(options->serve.platform.all);
	free(options->serve.ivshmem.all);
}
