// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Terminals of devices that processes have open: a login, a modem, a GPS receiver.
 * Those of the kernel's consoles are in use whether a process has them open or not.
 */
#include <string.h>
#include <unistd.h>

#include "board/processes.h"
#include "libdtio.h"

static bool has_terminal(const struct dtio_host_device *device,
			 const char *name)
{
	for (size_t i = 0; i < device->num_names; i++)
		if (device->names[i].kind == DTIO_NAME_TERMINAL &&
		    (!name || !strcmp(device->names[i].name, name)))
			return true;
	return false;
}

static const struct dtio_host_device *
find_with(const struct dtio_board *board, const char *terminal)
{
	for (size_t i = 0; i < board->num_devices; i++)
		if (has_terminal(&board->devices[i], terminal))
			return &board->devices[i];
	return NULL;
}

static bool is_console(const struct dtio_host_device *device, const char *name)
{
	for (size_t i = 0; i < device->num_uses; i++)
		if (device->uses[i].kind == DTIO_USE_CONSOLE &&
		    !strcmp(device->uses[i].what, name))
			return true;
	return false;
}

bool has_terminals(const struct dtio_board *board)
{
	return find_with(board, NULL);
}

int find_terminal(struct search *search, struct process *process,
		  const char *file)
{
	const char *name = file + strlen("/dev/");
	const struct dtio_host_device *device = find_with(search->board, name);
	struct dtio_host_use use = {
		.kind = DTIO_USE_TERMINAL,
		.what = name,
		.process = process->id,
	};
	int err;

	if (!device || is_console(device, name))
		return 0;
	/* The caller itself will have gone; what it was started by has not. */
	if (!*search->root && process->id == getpid())
		return 0;
	err = process_command(process, &use.command);
	return err ?: use_class(search, "tty", name, &use);
}
