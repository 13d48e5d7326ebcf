// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The device of this board: found by what the user calls it, and opened, which resets
 * it. It is open as long as the program runs, so that no other process gets it between
 * two clients. When the program ends, however that comes about, the kernel closes it
 * and resets it again.
 */
#include <err.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "dtio-serve.h"
#include "host.h"
#include "verdict/verdict.h"

static void die(const char *error) __attribute__((noreturn));

static void die(const char *error)
{
	errx(EXIT_NOT_SERVED, "%s", error ?: "out of memory");
}

/* What stands in the way first, and the command that does away with it */
static void die_unbound(const struct host *host) __attribute__((noreturn));

static void die_unbound(const struct host *host)
{
	const char *driver = dtio_device_driver(host->device);
	const struct dtio_reason *reason = NULL;
	struct dtio_verdict *verdict;
	const char *command;
	char *error = NULL;
	size_t i;

	if (dtio_judge(host->board, host->device, true, &verdict, &error))
		die(error);
	if (dtio_verdict_answer(verdict) == DTIO_ANSWER_NO) {
		for (i = 0; (reason = dtio_verdict_reason(verdict, i)); i++)
			if (dtio_reason_answer(reason) == DTIO_ANSWER_NO)
				break;
		command = dtio_reason_command(reason);
		errx(EXIT_NOT_SERVED, "%s: dtio cannot have it: %s%s%s; dtio-ls --check %s says all",
		     host->name, dtio_reason_text(reason), command ? "; first: " : "",
		     command ?: "", host->name);
	}
	errx(EXIT_NOT_SERVED, "%s: %s%s; give it to dtio: dtio-ls --bind %s", host->name,
	     driver ? "its driver is " : "it has no driver", driver ?: "", host->name);
}

static void die_in_use(const struct host *host) __attribute__((noreturn));

static void die_in_use(const struct host *host)
{
	const struct dtio_host_user *user = dtio_device_user(host->device, 0);

	if (user)
		errx(EXIT_NOT_SERVED, "%s: process %d (%s) has it open; end that first: kill %d",
		     host->name, (int)user->process, user->command ?: "?",
		     (int)user->process);
	errx(EXIT_NOT_SERVED, "%s: another process has it open; dtio-ls -o NAME,USERS %s says which",
	     host->name, host->name);
}

static void find(struct host *host, const char *name)
{
	char *error = NULL;

	if (dtio_read_board("", &host->board, &error))
		die(error);
	host->device = dtio_find_device(host->board, name);
	if (!host->device)
		die(dtio_explain_missing(host->board, name));
	host->name = dtio_device_name(host->device);
	if (!strcmp(dtio_device_bus(host->device), "pci"))
		errx(EXIT_NOT_SERVED, "%s: PCI functions are not served; a guest of this machine has it by -device dtio-pci,host=%s",
		     host->name, host->name);
	if (!dtio_is_bound(host->device))
		die_unbound(host);
	if (dtio_device_num_users(host->device))
		die_in_use(host);
}

void open_host(struct host *host, const char *name)
{
	enum dtio_entry entry;
	char *error = NULL;
	int err;

	find(host, name);
	entry = dtio_device_vfio_name(host->device) ? DTIO_ENTRY_CDEV : DTIO_ENTRY_GROUP;
	err = dtio_open(host->device, entry, &host->handle, &error);
	if (err == -EOPNOTSUPP && entry == DTIO_ENTRY_CDEV) {
		free(error);
		error = NULL;
		err = dtio_open(host->device, DTIO_ENTRY_GROUP, &host->handle, &error);
	}
	if (err == -EBUSY)
		die_in_use(host);
	if (!err)
		err = dtio_get_device(host->handle.device, &host->info, &error);
	if (err)
		die(error);
}

void close_host(struct host *host)
{
	dtio_close(&host->handle);
	dtio_free_board(host->board);
}
