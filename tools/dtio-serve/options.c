// SPDX-License-Identifier: GPL-2.0-or-later
/* The command line. */
#include <err.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include <libdtio.h>

#include "dtio-serve.h"
#include "options.h"

static const char usage_text[] =
"Usage: dtio-serve [options] --listen SOCKET DEVICE\n"
"\n"
"Serve a device of this board, which dtio has, to a guest elsewhere. DEVICE is called\n"
"as dtio-ls calls it: by name, path, alias or address.\n"
"\n"
"Where (may be repeated):\n"
"  -l, --listen SOCKET      unix:PATH, tls:HOST:PORT, tcp:HOST:PORT, vsock:CID:PORT\n"
"                           or fd:NUMBER\n"
"\n"
"To whom:\n"
"      --allow-uid USER     on Unix sockets also to processes of that user\n"
"      --allow-gid GROUP    ... and of that group\n"
"      --tls-creds DIR      keys and certificates for tls:, named as QEMU names them\n"
"      --anybody            tcp: and vsock: to whoever connects: nothing is proved there\n"
"\n"
"  -h, --help               print this help and exit\n"
"  -V, --version            print the version and exit\n"
"\n"
"Exit status: 0 ended by SIGTERM or SIGINT; 1 the device cannot be served, or no\n"
"longer; 2 wrong usage.\n";

/* Options without a letter */
enum {
	OPTION_ALLOW_GID = 256,
	OPTION_ALLOW_UID,
	OPTION_ANYBODY,
	OPTION_TLS_CREDS,
};

static const struct option long_options[] = {
	{ "allow-gid", required_argument, NULL, OPTION_ALLOW_GID },
	{ "allow-uid", required_argument, NULL, OPTION_ALLOW_UID },
	{ "anybody", no_argument, NULL, OPTION_ANYBODY },
	{ "help", no_argument, NULL, 'h' },
	{ "listen", required_argument, NULL, 'l' },
	{ "tls-creds", required_argument, NULL, OPTION_TLS_CREDS },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 },
};

static void add_socket(struct options *options, const char *socket)
{
	const char **more = reallocarray(options->sockets, options->num_sockets + 1,
					 sizeof(*more));

	if (!more)
		errx(EXIT_NOT_SERVED, "out of memory");
	more[options->num_sockets++] = socket;
	options->sockets = more;
}

/* Returns an exit status, or -1 to go on. */
static int read_option(int option, struct options *options)
{
	switch (option) {
	case 'h':
		fputs(usage_text, stdout);
		return EXIT_SERVED;
	case 'V':
		printf("dtio-serve %s\n", LIBDTIO_VERSION);
		return EXIT_SERVED;
	case 'l':
		add_socket(options, optarg);
		break;
	case OPTION_ALLOW_UID:
		if (!allow_user(&options->allowed, optarg))
			errx(EXIT_USAGE, "--allow-uid: there is no user '%s'", optarg);
		break;
	case OPTION_ALLOW_GID:
		if (!allow_group(&options->allowed, optarg))
			errx(EXIT_USAGE, "--allow-gid: there is no group '%s'", optarg);
		break;
	case OPTION_ANYBODY:
		options->anybody = true;
		break;
	case OPTION_TLS_CREDS:
		options->tls_creds = optarg;
		break;
	default:
		fprintf(stderr, "dtio-serve --help lists the options\n");
		return EXIT_USAGE;
	}
	return -1;
}

int parse_options(int argc, char **argv, struct options *options)
{
	int option, status;

	while ((option = getopt_long(argc, argv, "hl:V", long_options, NULL)) != -1) {
		status = read_option(option, options);
		if (status >= 0)
			return status;
	}
	if (optind == argc)
		errx(EXIT_USAGE, "which DEVICE? dtio-ls lists all");
	if (optind + 1 < argc)
		errx(EXIT_USAGE, "one device, not '%s' and '%s': start one dtio-serve for each",
		     argv[optind], argv[optind + 1]);
	if (!options->num_sockets)
		errx(EXIT_USAGE, "where? --listen unix:PATH for guests of this machine, --listen tls:HOST:PORT --tls-creds DIR for others");
	options->device = argv[optind];
	return -1;
}

void free_options(struct options *options)
{
	free(options->sockets);
	free_allowed(&options->allowed);
}
