// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The overrides that can be set for a device. A new one is a row here, and is named in what
 * config-file.c says of the file.
 */
#include <errno.h>

#include "board/overrides.h"
#include "base/text.h"

const struct override all_overrides[] = {
	{ DTIO_OVERRIDE_ASSUME_NO_DMA, "assume_no_dma", true },
	{ DTIO_OVERRIDE_ALLOW_NO_RESET, "allow_no_reset", true },
	{ DTIO_OVERRIDE_FORCE, "force", false },
};

const size_t num_overrides = sizeof(all_overrides) / sizeof(*all_overrides);

int check_overrides(const char *name, unsigned int overrides, char **error)
{
	for (size_t i = 0; i < num_overrides; i++)
		overrides &= ~(unsigned int)all_overrides[i].flag;
	if (!overrides)
		return 0;
	return fail(error, EINVAL, "%s: libdtio %s does not know the overrides 0x%x; use a later one",
		    name, LIBDTIO_VERSION, overrides);
}
