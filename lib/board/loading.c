// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Why a driver of dtio's is not there: no module of it is installed for the kernel, or the
 * kernel loads modules with a signature only, and modprobe's "Operation not permitted" or
 * "Key was rejected by service" does not say what to do about it.
 *
 * Linux refuses with EPERM when it is locked down, as under Secure Boot, and with
 * EKEYREJECTED with module.sig_enforce (kernel/module/signing.c). A module that DKMS has
 * built is signed with a key of this machine, which its firmware has to be told of.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "board/loading.h"

/* A line of modules.dep: FOLDER/dtio-BUS.ko[.xz]: ... */
static bool is_module_of(const char *line, const char *bus)
{
	const char *end = strchr(line, ':'), *file = line;
	size_t length = strlen("dtio-") + strlen(bus);

	for (const char *at = line; end && at < end; at++)
		if (*at == '/')
			file = at + 1;
	return end && !strncmp(file, "dtio", strlen("dtio")) &&
	       strchr("-_", file[strlen("dtio")]) &&
	       !strncmp(file + strlen("dtio-"), bus, strlen(bus)) &&
	       !strncmp(file + length, ".ko", strlen(".ko"));
}

int module_is_missing(const struct dtio_board *board, const char *bus,
		      bool *missing)
{
	char *text = NULL, *rest, *line;
	int err;

	*missing = false;
	if (board->source != DTIO_SOURCE_SYSTEM || !board->kernel)
		return 0;
	err = sysfs_try_read(format_string("%s/lib/modules/%s/modules.dep",
					   board->origin, board->kernel),
			     &text, NULL);
	/* Without the list nothing is known. */
	*missing = text;
	rest = text;
	while ((line = strsep(&rest, "\n")))
		if (is_module_of(line, bus))
			*missing = false;
	free(text);
	return err;
}

/* Why the kernel loads signed modules only: *@why is NULL if it loads others, too. */
static int find_signing(const struct dtio_board *board, const char **why)
{
	char *lockdown = NULL, *enforced = NULL;
	int err;

	*why = NULL;
	if (board->source != DTIO_SOURCE_SYSTEM)
		return 0;
	err = sysfs_try_line(format_string("%s/sys/kernel/security/lockdown",
					   board->origin), &lockdown);
	if (!err)
		err = sysfs_try_line(format_string("%s/sys/module/module/parameters/sig_enforce",
						   board->origin), &enforced);
	if (enforced && *enforced == 'Y')
		*why = "module.sig_enforce";
	/* "none [integrity] confidentiality" */
	if (lockdown && strchr(lockdown, '[') && !strstr(lockdown, "[none]"))
		*why = "it is locked down, as with Secure Boot";
	free(lockdown);
	free(enforced);
	return err;
}

char *how_to_load(const struct dtio_board *board, const char *bus, bool command)
{
	const char *signing;
	bool missing;

	if (module_is_missing(board, bus, &missing) ||
	    find_signing(board, &signing))
		return NULL;
	if (missing)
		return format_string(", and there is no module dtio-%s for kernel %s: build and install it with make -C kernel and make -C kernel install",
				     bus, board->kernel);
	if (!signing)
		return command ? format_string("; modprobe dtio-%s", bus) :
				 strdup("");
	return format_string("%s%s; this kernel loads signed modules only (%s): if modprobe says \"Operation not permitted\" or \"Key was rejected by service\", type mokutil --import /var/lib/dkms/mok.pub, the key that DKMS signs with, and boot anew",
			     command ? "; modprobe dtio-" : "",
			     command ? bus : "", signing);
}
