// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * dtio-shmem: guests that share memory and ring one another. It serves a device to each of
 * them, docs/specs/dtio-shmem.rst, and says who is there.
 */
#include <locale.h>

#include "libdtio.h"
#include "options.h"
#include "serve.h"
#include "status.h"

int main(int argc, char **argv)
{
	struct options options;
	int result = 0;

	setlocale(LC_ALL, "");
	options_parse(&options, argc, argv);
	switch (options.command) {
	case COMMAND_SERVE:
		result = serve(&options.serve);
		break;
	case COMMAND_STATUS:
		result = status(&options.status);
		break;
	case COMMAND_HELP:
		options_help(stdout);
		break;
	case COMMAND_VERSION:
		puts("dtio-shmem " LIBDTIO_VERSION);
		break;
	}
	options_free(&options);
	return result;
}
