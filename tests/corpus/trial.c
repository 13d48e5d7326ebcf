// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * One node, as if it were a device of the host: a snapshot is made and given to the
 * generator. It refuses with a reason, or its nodes go into a guest's tree that must be
 * right after that: as libfdt sees it (fdt_check_full()), as the host's tree demands it
 * (check.c) and as dtc sees it (batch.c). And for a guest that has all devices of the
 * board, nothing that refers to another is left out (peers.c). All of that is for a guest
 * as QEMU makes it by default; then, it has SCMI, GPIO lines and
 * pin states.
 */
#include "trial.h"

#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "peers.h"
#include "verdict/places.h"

#define GUEST_ROOM 1048576
#define MOST_WAYS (OFFER_SCMI | OFFER_GPIO | OFFER_PINS)

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

/* A node with what it is tried as; the guest has the resources that @ways offer. */
struct subject {
	const struct tree *host;
	const struct node *device;
	const char *path;
	const void *snapshot;
	size_t size;
	const DtioFdtPlacement *placement;
	const struct offers *offers;
	unsigned int ways;
	DtioFdt *scmi, *gpio;	/* their nodes; NULL: the guest has none */
};

static bool merge(struct trial *trial, const struct subject *subject,
		  DtioFdt *made)
{
	if (subject->scmi && !dtio_fdt_merge(subject->scmi, trial->guest))
		return false;
	if (subject->gpio && !dtio_fdt_merge(subject->gpio, trial->guest))
		return false;
	return dtio_fdt_merge(made, trial->guest) &&
	       dtio_fdt_spread_coherence(made, trial->guest);
}

static char *check_made(struct trial *trial, const struct subject *subject,
			DtioFdt *made)
{
	struct tree *guest;
	char *wrong;
	void *copy;

	if (fdt_check_full(made->fdt, fdt_totalsize(made->fdt)))
		return strdup("libfdt does not accept its tree");
	if (fdt_open_into(trial->base, trial->guest, GUEST_ROOM))
		abort();
	if (!merge(trial, subject, made))
		return strdup(made->reason ?: "SCMI's or the GPIO lines' nodes do not fit");
	fdt_pack(trial->guest);
	if (fdt_check_full(trial->guest, fdt_totalsize(trial->guest)))
		return strdup("libfdt does not accept the guest's tree");
	copy = allocate(1, fdt_totalsize(trial->guest));
	memcpy(copy, trial->guest, fdt_totalsize(trial->guest));
	guest = tree_new(copy);
	wrong = check_guest(trial->known->references, subject->host,
			    subject->device, subject->placement, made, guest);
	tree_free(guest);
	return wrong;
}

/*
 * Once more, for a guest that has all other devices as well: the interrupt controllers
 * are among them, so that the host has no line of a child to pass on.
 */
static void run_with_peers(struct trial *trial, const struct subject *subject)
{
	DtioFdtPlacement with_peers = *subject->placement;
	char *wrong = NULL;
	DtioFdt made;

	with_peers.num_child_irqs = 0;
	with_peers.peers = peers_all(subject->host, &with_peers.num_peers);
	if (!dtio_fdt_generate(&made, subject->snapshot, subject->size,
			       &with_peers, NULL))
		failed(trial, subject->path,
		       "is refused in a guest with all devices");
	else
		wrong = peers_check(trial->known->references, subject->host,
				    subject->device, &made);
	if (wrong)
		failed(trial, subject->path, wrong);
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
static void probe_made(struct trial *trial, const struct subject *subject,
		       const DtioFdt *made, struct probe_result *result)
{
	const struct probe probe = {
		.host = subject->host,
		.device = subject->device,
		.placement = subject->placement,
		.offers = subject->offers,
		.ways = subject->ways,
		.guest = made->fdt,
		.offset = fdt_path_offset(made->fdt, made->path),
	};

	if (probe_device(&probe, trial->arena, result))
		abort();
}

/* Whether its nodes, which may have been looked at before, are right */
static bool is_right(struct trial *trial, const struct subject *subject,
		     uint32_t phandle, DtioFdt *made, bool *new)
{
	const struct room *room = subject->placement->opaque;
	char *wrong = NULL;

	*new = is_new(trial, hash_of(made, phandle, room->phandle));
	if (*new)
		wrong = check_made(trial, subject, made);
	if (wrong)
		failed(trial, subject->path, wrong);
	free(wrong);
	return !wrong;
}

/* With the page of reset lines, which any guest gets */
static void try_page(struct trial *trial, const struct subject *subject,
		     struct outcome *outcome)
{
	uint32_t phandle = batch_phandle(trial->batch);
	const struct room *room = subject->placement->opaque;
	size_t failures = trial->failures;
	DtioFdt made;
	bool new;

	if (!dtio_fdt_generate(&made, subject->snapshot, subject->size,
			       subject->placement, NULL)) {
		if (made.reason)
			outcome->reason = reason_of(&made);
		else
			failed(trial, subject->path,
			       "neither nodes nor a reason");
		outcome->is_part = made.hint &&
				   !strncmp(made.hint, "Pass the one above it",
					    strlen("Pass the one above it"));
	} else if (is_right(trial, subject, phandle, &made, &new)) {
		if (new) {
			add_to_batch(trial, &made, room->phandle,
				     subject->path);
			run_with_peers(trial, subject);
		}
		outcome->is_right = trial->failures == failures;
		if (outcome->is_right)
			probe_made(trial, subject, &made, &outcome->probe);
	}
	dtio_fdt_clear(&made);
}

static void make_gpio(DtioFdt *gpio, struct room *room, uint32_t phandle)
{
	const DtioFdtGpio controller = {
		.registers = { room->low, 0x1000 },
		.spi = room->spi,
		.phandle = phandle,
	};

	if (!dtio_fdt_make_gpio(gpio, &controller))
		abort();
}

/* The same with SCMI, GPIO lines and pin states. dtc has seen nodes of this kind with the page. */
static void try_most(struct trial *trial, const struct subject *page,
		     struct outcome *outcome)
{
	struct room *room = page->placement->opaque;
	uint32_t phandle = room->phandle;
	struct places places = {
		.alloc_phandle = page->placement->alloc_phandle,
		.opaque = room,
	};
	DtioFdtPlacement placement = *page->placement;
	struct subject subject = *page;
	DtioFdt made, scmi = { 0 }, gpio = { 0 };
	bool new;

	subject.placement = &placement;
	subject.ways = MOST_WAYS;
	if (places_give(&places, page->offers, MOST_WAYS, &placement))
		abort();
	if (places_has_scmi(&places)) {
		subject.scmi = &scmi;
		if (!dtio_fdt_make_scmi(&scmi, &places.nodes))
			abort();
	}
	if (places.gpio) {
		subject.gpio = &gpio;
		make_gpio(&gpio, room, places.gpio);
	}
	if (!dtio_fdt_generate(&made, page->snapshot, page->size, &placement,
			       NULL)) {
		outcome->is_right_with_most = false;
		if (outcome->is_right)
			failed(trial, page->path, "is refused with all that QEMU offers");
	} else {
		outcome->is_right_with_most = is_right(trial, &subject, phandle,
						      &made, &new);
		if (outcome->is_right_with_most)
			probe_made(trial, &subject, &made, &outcome->most);
	}
	dtio_fdt_clear(&made);
	dtio_fdt_clear(&scmi);
	dtio_fdt_clear(&gpio);
	free((void *)placement.resources);
	places_clear(&places);
}

/*
 * A device that is part of the one above it gets to a guest with that one: what its
 * driver has there. Needs the other's to probe as well.
 */
static void probe_part(struct trial *trial, const struct subject *above,
		       const struct node *part, const DtioFdt *made,
		       struct probe_result *result)
{
	const struct probe probe = {
		.host = above->host,
		.device = part,
		.offers = above->offers,
		.ways = above->ways,
		.guest = made->fdt,
		.offset = fdt_subnode_offset(
			made->fdt, fdt_path_offset(made->fdt, made->path),
			part->name),
	};
	struct probe_result of_above;

	probe_made(trial, above, made, &of_above);
	if (probe_device(&probe, trial->arena, result))
		abort();
	if (!of_above.num_lacks)
		return;
	result->lacks = arena_alloc(trial->arena, 1, sizeof(*result->lacks));
	if (!result->lacks)
		abort();
	*result->lacks = (struct probe_need){ NEED_PARENT, "data", NULL, 0 };
	result->num_lacks = 1;
}

/*
 * What is above it is not looked at for what is wrong, as that is done when it is its
 * turn, nor is the room used that the device has.
 */
static bool make_above(const struct subject *above, unsigned int ways,
		       DtioFdtPlacement *placement, DtioFdt *made)
{
	struct room *room = placement->opaque;
	struct places places = {
		.alloc_phandle = placement->alloc_phandle, .opaque = room,
	};
	bool good;

	if (ways == OFFER_PAGE)
		placement_give_page(placement, above->offers, room);
	else if (places_give(&places, above->offers, ways, placement))
		abort();
	good = dtio_fdt_generate(made, above->snapshot, above->size, placement,
				 NULL);
	places_clear(&places);
	return good;
}

static bool try_above(struct trial *trial, struct subject *above,
		      const struct node *part, unsigned int ways,
		      struct probe_result *result)
{
	struct room room = trial_room(trial);
	DtioFdtPlacement placement;
	DtioFdt made;
	bool good;

	placement_make(&placement, above->host, above->device, &room);
	above->placement = &placement;
	above->ways = ways;
	good = make_above(above, ways, &placement, &made);
	if (good)
		probe_part(trial, above, part, &made, result);
	dtio_fdt_clear(&made);
	placement_clear(&placement);
	return good;
}

/* What it depends on is not its own: it is not to be known again. */
static void try_with_above(struct trial *trial, struct tree *host,
			   const struct node *part,
			   const struct sharers *sharers,
			   struct outcome *outcome)
{
	struct subject above = { .host = host, .device = part->parent };
	struct offers offers;
	void *snapshot = rates_snapshot(trial->known->rates, host,
					part->parent, &above.size);

	outcome->key = 0;
	if (guess_offers(host, sharers, part->parent, &offers))
		abort();
	above.snapshot = snapshot;
	above.offers = &offers;
	if (snapshot && try_above(trial, &above, part, OFFER_PAGE,
				  &outcome->probe) &&
	    try_above(trial, &above, part, MOST_WAYS, &outcome->most))
		outcome->is_with_above = true;
	offers_free(&offers);
	free(snapshot);
}

struct room trial_room(const struct trial *trial)
{
	struct room room = room_new();

	room.phandle = batch_phandle(trial->batch);
	return room;
}

/* Lines without which it is refused may be offered. */
static bool is_with_gpios(const struct outcome *outcome,
			  const struct offers *offers)
{
	return outcome->reason && offers_ways(offers) & OFFER_GPIO;
}

void trial_run(struct trial *trial, struct tree *host, struct node *device,
	       const DtioFdtPlacement *placement, const struct offers *offers,
	       const struct sharers *sharers, struct outcome *outcome)
{
	char *path = node_path(device);
	size_t size;
	void *snapshot = rates_snapshot(trial->known->rates, host, device,
					&size);
	const struct subject subject = {
		.host = host,
		.device = device,
		.path = path,
		.snapshot = snapshot,
		.size = size,
		.placement = placement,
		.offers = offers,
		.ways = OFFER_PAGE,
	};

	if (snapshot)
		try_page(trial, &subject, outcome);
	else
		failed(trial, path, "the driver could not make its snapshot");
	outcome->most = outcome->probe;
	outcome->is_right_with_most = outcome->is_right;
	if (offers->count && (outcome->is_right || is_with_gpios(outcome, offers)))
		try_most(trial, &subject, outcome);
	if (outcome->is_part)
		try_with_above(trial, host, device, sharers, outcome);
	free(snapshot);
	free(path);
}
