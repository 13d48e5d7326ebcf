// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A device that another process serves: what it may do to others is bounded by what its
 * client lets it reach, so that there is nothing to judge of it but whether it can be had
 * now, and whether a guest can be told of it.
 */
#include <string.h>

#include "verdict/internal.h"

static void judge_node(struct judge *judge)
{
	if (!is_function(judge->device) && !judge->device->dt_path)
		give_reason(judge, DTIO_ANSWER_NO, NULL,
			    "its server has no device tree node of it, so that a guest could not be told what it is");
}

static void judge_client(struct judge *judge)
{
	if (judge->device->in_use)
		give_reason(judge, DTIO_ANSWER_CHANGE, NULL,
			    "a client uses it, and a server has one at a time: shut that one's guest down, or end it");
}

static void judge_assigning(struct judge *judge)
{
	const char *server = judge->device->server;

	/* A descriptor of this process is none of QEMU's. */
	if (!strncmp(server, "fd:", 3))
		return;
	give_reason(judge, DTIO_ANSWER_YES,
		    step_with(judge, DTIO_STEP_ASSIGN, judge->device,
			      strncmp(server, "tls:", 4) ? NULL : "tls-creds=ID"),
		    "it is served: QEMU takes it by this option");
}

void judge_served(struct judge *judge)
{
	judge_node(judge);
	judge_client(judge);
	if (judge->verdict->answer != DTIO_ANSWER_NO)
		judge_assigning(judge);
}
