// SPDX-License-Identifier: LGPL-2.1-or-later
/* Which libdtio this is. */
#include "libdtio.h"

const char *dtio_version(void)
{
	return LIBDTIO_VERSION;
}
