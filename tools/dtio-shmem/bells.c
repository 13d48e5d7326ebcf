// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * FAST_DOORBELL is a doorbell of the library's for each vector of each peer whose client
 * has an eventfd for its interrupt: the sender's virtual machine monitor signals that, and
 * this process sleeps. All others of its writes come here, and interrupt without counting.
 *
 * A receiver's eventfd may change, and until a sender has the new one it may ring the
 * former: into the void. So when a sender has others than it may have rung by, the
 * receivers of those that are gone are interrupted once more.
 */
#include <errno.h>
#include <stdlib.h>

#include <linux/vfio.h>

#include "bells.h"
#include "interrupts.h"

int bells_init(struct served *served)
{
	const struct layout *layout = &served->ring->layout;

	served->serials = calloc(layout->vectors + 1, sizeof(*served->serials));
	return served->serials ? 0 : -ENOMEM;
}

void bells_end(struct served *served)
{
	free(served->serials);
	free(served->rung_by);
}

static bool same(const struct bell *one, const struct bell *other)
{
	return one->identity == other->identity &&
	       one->generation == other->generation &&
	       one->vector == other->vector && one->serial == other->serial;
}

/*
 * Those of all other peers, as they are now; descriptors are the library's. Where there are
 * too many, all peers have their lowest vectors.
 */
static size_t find_bells(const struct served *served, struct bell *bells, int *fds)
{
	const struct ring *ring = served->ring;
	size_t num = 0;
	uint32_t i, vector;

	for (vector = 0; vector < ring->layout.vectors; vector++) {
		for (i = 0; i < ring->layout.peers; i++) {
			const struct served *to = served_of(ring->peers[i]);
			int fd;

			if (!to || !to->there || !to->has_eventfds || to == served)
				continue;
			fd = interrupts_eventfd(to, vector);
			if (fd < 0)
				continue;
			fds[num] = fd;
			bells[num++] = (struct bell){
				.identity = i, .generation = ring->kept[i].generation,
				.vector = vector, .serial = to->serials[vector],
			};
			if (num == MAX_BELLS)
				return num;
		}
	}
	return num;
}

static bool is_in(const struct bell *bell, const struct bell *bells, size_t num)
{
	size_t i;

	for (i = 0; i < num; i++)
		if (same(bell, &bells[i]))
			return true;
	return false;
}

static bool is_given(const struct served *served, const struct bell *bells, size_t num)
{
	size_t i;

	if (num != served->num_given)
		return false;
	for (i = 0; i < num; i++)
		if (!same(&bells[i], &served->given[i]))
			return false;
	return true;
}

static void give(struct served *served)
{
	struct dtio_serve_doorbell doorbells[MAX_BELLS];
	struct bell bells[MAX_BELLS];
	int fds[MAX_BELLS];
	size_t num = find_bells(served, bells, fds), i;
	char *error = NULL;

	if (is_given(served, bells, num))
		return;
	for (i = 0; i < num; i++) {
		doorbells[i] = (struct dtio_serve_doorbell){
			.offset = FAST_DOORBELL, .length = 4, .match = true,
			.value = bells[i].identity << 16 | bells[i].vector, .fd = fds[i],
		};
		served->given[i] = bells[i];
	}
	served->num_given = num;
	/* The registers are region 0, of a function and of a node. */
	if (dtio_serve_set_doorbells(served->device, 0, doorbells, num, &error)) {
		served->num_given = 0;
		dtio_serve_set_doorbells(served->device, 0, NULL, 0, NULL);
	}
	free(error);
}

void bells_asked(struct served *served)
{
	struct bell *more;
	size_t i;

	if (!served->there)
		return;
	served->asks = true;
	give(served);
	more = realloc(served->rung_by, (served->num_rung_by + served->num_given + 1) *
		       sizeof(*more));
	if (!more) {
		served->num_given = 0;
		dtio_serve_set_doorbells(served->device, 0, NULL, 0, NULL);
		return;
	}
	served->rung_by = more;
	for (i = 0; i < served->num_given; i++)
		if (!is_in(&served->given[i], more, served->num_rung_by))
			more[served->num_rung_by++] = served->given[i];
}

/* It rings by @num of those that it has been given, and by no others any more. */
static void settle(struct served *served, size_t num)
{
	struct ring *ring = served->ring;
	size_t i, kept = 0;

	for (i = 0; i < served->num_rung_by; i++) {
		const struct bell bell = served->rung_by[i];
		struct served *to = served_of(ring->peers[bell.identity]);

		if (is_in(&bell, served->given, num))
			served->rung_by[kept++] = bell;
		else if (to && to->there &&
			 ring->kept[bell.identity].generation == bell.generation &&
			 to->serials[bell.vector] != bell.serial)
			interrupt(to, bell.vector);
	}
	served->num_rung_by = kept;
}

void bells_taken(struct served *served)
{
	settle(served, served->num_given);
}

void bells_leave(struct served *served)
{
	settle(served, 0);
	served->num_given = 0;
	served->asks = false;
}

/* Peers that take messages are many, and no matter here. */
void bells_moved(struct served *served, uint32_t index, uint32_t sub_index)
{
	uint32_t vectors = served->ring->layout.vectors, vector;

	if (dtio_serve_irq_eventfd(served->device, index, sub_index) >= 0)
		served->has_eventfds = true;
	if (!served->has_eventfds)
		return;
	for (vector = 0; vector < vectors; vector++)
		if (served->platform || index != VFIO_PCI_MSIX_IRQ_INDEX ||
		    vector == sub_index)
			served->serials[vector]++;
	bells_update(served);
}

void bells_update(const struct served *changed)
{
	const struct ring *ring = changed->ring;
	uint32_t i;

	if (!changed->has_eventfds)
		return;
	for (i = 0; i < ring->layout.peers; i++) {
		struct served *served = served_of(ring->peers[i]);

		if (served && served->there && served->asks)
			give(served);
	}
}
