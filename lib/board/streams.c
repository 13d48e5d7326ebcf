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
	return a->kind == b->kind && a->num_args == b->num_args &&
	       (!a->num_args || !memcmp(a->args, b->args,
					a->num_args * sizeof(*a->args))) &&
	       !strcmp(a->provider, b->provider);
}

bool refers_to(const struct dtio_host_device *device,
	       const struct dtio_host_reference *reference)
{
	for (size_t i = 0; i < device->num_references; i++)
		if (is_same(&device->references[i], reference))
			return true;
	return false;
}

bool share_stream(const struct dtio_host_device *a,
		  const struct dtio_host_device *b)
{
	for (size_t i = 0; i < a->num_references; i++)
		if (!strcmp(a->references[i].property, "iommus") &&
		    refers_to(b, &a->references[i]))
			return true;
	return false;
}
