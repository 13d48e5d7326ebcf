// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What an IOMMU cannot tell apart: devices whose nodes name the same stream of the same
 * IOMMU. They are one group when the system runs.
 */
#include <string.h>

#include "board/streams.h"
#include "board/types.h"

static bool is_same(const struct dtio_host_reference *a,
		    const struct dtio_host_reference *b)
{
	return a->num_args == b->num_args && !strcmp(a->property, b->property) &&
	       !strcmp(a->provider, b->provider) &&
	       (!a->num_args || !memcmp(a->args, b->args,
					a->num_args * sizeof(*a->args)));
}

bool share_stream(const struct dtio_host_device *a,
		  const struct dtio_host_device *b)
{
	for (size_t i = 0; i < a->num_references; i++) {
		const struct dtio_host_reference *stream = &a->references[i];

		if (strcmp(stream->property, "iommus"))
			continue;
		for (size_t j = 0; j < b->num_references; j++)
			if (is_same(stream, &b->references[j]))
				return true;
	}
	return false;
}
