// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * One node, as if it were a device of the host: a snapshot is made and given to the
 * generator. It refuses with a reason, or its nodes go into a guest's tree that must be
 * right after that: as libfdt sees it (fdt_check_full()), as the host's tree demands it
 * (check.c) and as dtc sees it (batch.c). And for a guest that has all devices of the
 * board, nothing that refers to another is left out (peers.c).
 */
#include "trial.h"

#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "peers.h"

#define GUEST_ROOM 1048576

struct trial *trial_new(const struct known *known, const void *guest,
			atomic_uint_least64_t *seen)
{
	struct trial *trial = allocate(1, sizeof(*trial));

	*trial = (struct trial) {
		.known = known,
		.base = guest,
		.guest = allocate(1, GUEST_ROOM),
		.batch = batch_new(guest),
		.arena = arena_new(),
		.seen = seen,
	};
	if (!trial->arena)
		abort();
	return trial;
}

size_t trial_finish(struct trial *trial)
{
	size_t failures = trial->failures + batch_finish(trial->batch);

	arena_free(trial->arena);
	free(trial->guest);
	free(trial);
	return failures;
}

static void failed(struct trial *trial, const char *path, const char *what)
{
	fprintf(stderr, "FAILED %s: %s: %s\n", trial->board, path, what);
	trial->failures++;
}

/* Addresses, numbers, paths and drivers differ from node to node; reasons do not. */
static char *reason_of(const DtioFdt *made)
{
	const char *in = made->reason;
	char *reason, *out;

	/* each driver takes something else */
	if (!strncmp(in, "its driver (", strlen("its driver (")))
		in = "its driver leans on that of the device above it";
	if (asprintf(&reason, "%s: ",
		     made->property ? made->property : "(whole tree)") < 0)
		abort();
	reason = realloc(reason, strlen(reason) + strlen(in) + 8);
	out = reason + strlen(reason);
	while (*in) {
		bool begins = out[-1] == ' ';

		if (begins && *in == '/') {
			in += strcspn(in, " ");
			out = stpcpy(out, "the device");
		} else if (begins && *in >= '0' && *in <= '9') {
			in += strcspn(in, " ,");
			*out++ = 'N';
		} else {
			*out++ = *in++;
		}
		*out = '\0';
	}
	return reason;
}

/*
 * Nodes are the same but for the numbers of their phandles, which begin at @phandle
 * and end before the next one.
 */
static uint64_t hash_of(const DtioFdt *made, uint32_t phandle, uint32_t next)
{
	const uint8_t *data = made->fdt;
	size_t cells = fdt_totalsize(made->fdt) / 4;
	uint64_t hash = 0;

	for (size_t i = 0; i < cells; i++) {
		uint32_t cell = cell_at(data, i);

		if (cell >= phandle && cell < next)
			cell -= phandle;
		hash = (hash ^ cell) * 0x9e3779b97f4a7c15u;
		hash ^= hash >> 32;
	}
	return hash ? hash : 1;
}

/* Has any process seen these nodes before? */
static bool is_new(struct trial *trial, uint64_t hash)
{
	for (size_t i = 0; i < TRIAL_SEEN; i++) {
		atomic_uint_least64_t *at =
			&trial->seen[(hash + i) % TRIAL_SEEN];
		uint_least64_t seen = 0;

		if (atomic_compare_exchange_strong(at, &seen, hash))
			return true;
		if (seen == hash)
			return false;
	}
	/* no room to remember it */
	return true;
}

static char *check_made(struct trial *trial, const struct tree *host,
			const struct node *device,
			const DtioFdtPlacement *placement, DtioFdt *made)
{
	struct tree *guest;
	char *wrong;
	void *copy;

	if (fdt_check_full(made->fdt, fdt_totalsize(made->fdt)))
		return strdup("libfdt does not accept its tree");
	if (fdt_open_into(trial->base, trial->guest, GUEST_ROOM))
		abort();
	if (!dtio_fdt_merge(made, trial->guest))
		return strdup(made->reason);
	if (!dtio_fdt_spread_coherence(made, trial->guest))
		return strdup(made->reason);
	fdt_pack(trial->guest);
	if (fdt_check_full(trial->guest, fdt_totalsize(trial->guest)))
		return strdup("libfdt does not accept the guest's tree");
	copy = allocate(1, fdt_totalsize(trial->guest));
	memcpy(copy, trial->guest, fdt_totalsize(trial->guest));
	guest = tree_new(copy);
	wrong = check_guest(trial->known->references, host, device, placement,
			    made, guest);
	tree_free(guest);
	return wrong;
}

/*
 * Once more, for a guest that has all other devices as well: the interrupt controllers
 * are among them, so that the host has no line of a child to pass on.
 */
static void run_with_peers(struct trial *trial, const struct tree *host,
			   const struct node *device, const void *snapshot,
			   size_t size, const DtioFdtPlacement *placement,
			   const char *path)
{
	DtioFdtPlacement with_peers = *placement;
	char *wrong = NULL;
	DtioFdt made;

	with_peers.num_child_irqs = 0;
	with_peers.peers = peers_all(host, &with_peers.num_peers);
	if (!dtio_fdt_generate(&made, snapshot, size, &with_peers, NULL))
		failed(trial, path, "is refused in a guest with all devices");
	else
		wrong = peers_check(trial->known->references, host, device,
				    &made);
	if (wrong)
		failed(trial, path, wrong);
	free(wrong);
	free((void *)with_peers.peers);
	dtio_fdt_clear(&made);
}

static void add_to_batch(struct trial *trial, const DtioFdt *made,
			 uint32_t next, const char *path)
{
	char *who;

	if (asprintf(&who, "%s: %s", trial->board, path) < 0)
		abort();
	batch_add(trial->batch, made, next, who);
	free(who);
}

/* What the guest's driver says of a node that is right */
static void probe(struct trial *trial, const struct tree *host,
		  const struct node *device, const DtioFdtPlacement *placement,
		  const DtioFdt *made, struct outcome *outcome)
{
	struct probe probe = {
		.host = host,
		.device = device,
		.placement = placement,
		.guest = made->fdt,
		.offset = fdt_path_offset(made->fdt, made->path),
	};

	outcome->is_right = true;
	if (probe_device(&probe, trial->arena, &outcome->probe))
		abort();
}

static void try_nodes(struct trial *trial, const struct tree *host,
		      const struct node *device, const void *snapshot,
		      size_t size, const DtioFdtPlacement *placement,
		      uint32_t next, const char *path, DtioFdt *made)
{
	char *wrong = check_made(trial, host, device, placement, made);

	if (wrong) {
		failed(trial, path, wrong);
	} else {
		add_to_batch(trial, made, next, path);
		run_with_peers(trial, host, device, snapshot, size, placement,
			       path);
	}
	free(wrong);
}

static void try_snapshot(struct trial *trial, const struct tree *host,
			 const struct node *device, const void *snapshot,
			 size_t size, const DtioFdtPlacement *placement,
			 const char *path, struct outcome *outcome)
{
	uint32_t phandle = batch_phandle(trial->batch);
	const struct room *room = placement->opaque;
	size_t failures = trial->failures;
	DtioFdt made;

	if (!dtio_fdt_generate(&made, snapshot, size, placement, NULL)) {
		if (made.reason)
			outcome->reason = reason_of(&made);
		else
			failed(trial, path, "neither nodes nor a reason");
	} else {
		if (is_new(trial, hash_of(&made, phandle, room->phandle)))
			try_nodes(trial, host, device, snapshot, size,
				  placement, room->phandle, path, &made);
		if (trial->failures == failures)
			probe(trial, host, device, placement, &made, outcome);
	}
	dtio_fdt_clear(&made);
}

struct room trial_room(const struct trial *trial)
{
	struct room room = room_new();

	room.phandle = batch_phandle(trial->batch);
	return room;
}

void trial_run(struct trial *trial, struct tree *host, struct node *device,
	       const DtioFdtPlacement *placement, struct outcome *outcome)
{
	char *path = node_path(device);
	size_t size;
	void *snapshot = rates_snapshot(trial->known->rates, host, device,
					&size);

	if (snapshot)
		try_snapshot(trial, host, device, snapshot, size, placement,
			     path, outcome);
	else
		failed(trial, path, "the driver could not make its snapshot");
	free(snapshot);
	free(path);
}
