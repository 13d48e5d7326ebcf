// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Interrupts. A vector has a trigger, which is an eventfd of the client's or that the client takes
 * messages. A line whose trigger is a level is masked when it fires, and fires again
 * when it is unmasked and still up. What a line has not been able to tell is latched;
 * messages are counted, so that one that has to wait for credits is none lost.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#include <linux/pci_regs.h>

#include "serve/irq.h"
#include "serve/request.h"

#define DATA_BITS	(VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_DATA_BOOL | \
			 VFIO_IRQ_SET_DATA_EVENTFD | DTIO_USER_IRQ_SET_DATA_MESSAGE)
#define ACTION_BITS	(VFIO_IRQ_SET_ACTION_MASK | VFIO_IRQ_SET_ACTION_UNMASK | \
			 VFIO_IRQ_SET_ACTION_TRIGGER)
#define ENTRIES_IN_MESSAGE	64

unsigned int vector_state(const struct vector *vector)
{
	return (vector->trigger >= 0 || vector->by_message ?
		DTIO_SERVE_IRQ_ENABLED : 0) |
	       (vector->masked ? DTIO_SERVE_IRQ_MASKED : 0);
}

static void tell_device(struct dtio_serve_device *device, struct vector *vector,
			unsigned int before)
{
	unsigned int now = vector_state(vector);

	if (now != before && device->ops->irq_changed)
		device->ops->irq_changed(device->opaque, vector->index,
					 vector->sub_index, now);
}

static void tell_by_message(struct dtio_serve_device *device, struct vector *vector)
{
	vector->unsent++;
	if (!vector->queued) {
		vector->queued = true;
		vector->next = NULL;
		*device->last_unsent = vector;
		device->last_unsent = &vector->next;
	}
	send_irqs(device->user);
}

/* To an eventfd a write of 8 bytes is all or nothing: full, it has told enough. */
static void tell(struct dtio_serve_device *device, struct vector *vector)
{
	const uint64_t once = 1;

	device->irqs[vector->index].fired++;
	if (vector->by_message)
		tell_by_message(device, vector);
	else if (write(vector->trigger, &once, sizeof(once)) < 0 && errno != EAGAIN)
		say(device, "%s: an interrupt of the client's cannot be signalled: %s",
		    device->name, strerror(errno));
}

static bool held_back(const struct dtio_serve_device *device, const struct irq *irq)
{
	return irq->is.type == DTIO_IRQ_PCI_INTX &&
	       device->pci->config[PCI_COMMAND + 1] & PCI_COMMAND_INTX_DISABLE >> 8;
}

/* Tells what the state of a vector calls for. */
static void look(struct dtio_serve_device *device, struct vector *vector)
{
	const struct irq *irq = &device->irqs[vector->index];

	if (vector->masked || !(vector_state(vector) & DTIO_SERVE_IRQ_ENABLED))
		return;
	if ((!vector->latched && !(irq->level && vector->up)) || held_back(device, irq))
		return;
	vector->latched = false;
	vector->masked = irq->level;
	vector->fired = irq->level;
	tell(device, vector);
}

static void take_from_list(struct dtio_serve_device *device, struct vector *vector)
{
	struct vector **link = &device->first_unsent;

	if (!vector->queued)
		return;
	while (*link != vector)
		link = &(*link)->next;
	*link = vector->next;
	if (!vector->next)
		device->last_unsent = link;
	vector->queued = false;
	vector->unsent = 0;
}

static ssize_t take_count(int fd)
{
	uint64_t count;
	struct iovec to = { .iov_base = &count, .iov_len = sizeof(count) };

	/* The client may have read it, and made it wait for more. */
	return preadv2(fd, &to, 1, -1, RWF_NOWAIT);
}

/*
 * The line is down. What has been told and the client has not taken yet is taken back: it
 * would be an interrupt that no device has raised. QEMU unmasks with each access to the device, so
 * that there is one on its way whenever a guest's driver looks why it is called.
 */
static void take_back(struct dtio_serve_device *device, struct vector *vector)
{
	if (!vector->fired)
		return;
	if (vector->by_message ? !vector->queued : take_count(vector->trigger) <= 0)
		return;
	take_from_list(device, vector);
	vector->fired = false;
	vector->masked = false;
	device->irqs[vector->index].fired--;
}

int dtio_serve_set_line(struct dtio_serve_device *device, uint32_t index, bool up)
{
	struct irq *irq = find_irq(device, index);

	if (!irq || !irq->is.count || !irq->level)
		return -EINVAL;
	irq->vectors->up = up;
	if (irq->is.type == DTIO_IRQ_PCI_INTX) {
		uint8_t *status = &device->pci->config[PCI_STATUS];

		*status = up ? *status | PCI_STATUS_INTERRUPT :
			       *status & ~PCI_STATUS_INTERRUPT;
	}
	if (!up)
		take_back(device, irq->vectors);
	look(device, irq->vectors);
	return 0;
}

int dtio_serve_raise(struct dtio_serve_device *device, uint32_t index,
		     uint32_t sub_index)
{
	struct irq *irq = find_irq(device, index);
	struct vector *vector;

	if (!irq || sub_index >= irq->is.count || irq->level)
		return -EINVAL;
	vector = &irq->vectors[sub_index];
	if (irq->line || irq->is.type == DTIO_IRQ_REQUEST ||
	    irq->is.type == DTIO_IRQ_PCI_ERROR) {
		vector->latched = true;
		look(device, vector);
	} else if (vector_state(vector) == DTIO_SERVE_IRQ_ENABLED) {
		tell(device, vector);
	}
	return 0;
}

int dtio_serve_pulse_line(struct dtio_serve_device *device, uint32_t index)
{
	struct irq *irq = find_irq(device, index);

	if (!irq || !irq->is.count || !irq->level)
		return -EINVAL;
	irq->vectors->latched = true;
	look(device, irq->vectors);
	return 0;
}

int dtio_serve_irq_state(const struct dtio_serve_device *device, uint32_t index,
			 uint32_t sub_index)
{
	if (index >= device->num_irqs || sub_index >= device->irqs[index].is.count)
		return -EINVAL;
	return (int)vector_state(&device->irqs[index].vectors[sub_index]);
}

int dtio_serve_irq_eventfd(const struct dtio_serve_device *device, uint32_t index,
			   uint32_t sub_index)
{
	if (index >= device->num_irqs || device->irqs[index].level ||
	    sub_index >= device->irqs[index].is.count)
		return -1;
	return device->irqs[index].vectors[sub_index].trigger;
}

void hold_back_intx(struct dtio_serve_device *device)
{
	look(device, device->irqs[VFIO_PCI_INTX_IRQ_INDEX].vectors);
}

/* As many as there are, and fit: whoever is in the list has something to tell. */
void send_irqs(struct dtio_serve_client *client)
{
	struct dtio_serve_device *device = client->device;
	struct dtio_user_irq_raised entry = { 0 };
	struct vector *vector;
	uint8_t *place;
	size_t count;

	while (device->first_unsent && may_send(client)) {
		count = 0;
		for (vector = device->first_unsent;
		     vector && count < ENTRIES_IN_MESSAGE; vector = vector->next)
			count++;
		place = send_request(client, DTIO_USER_IRQ_RAISED,
				     count * sizeof(entry), NULL);
		if (!place)
			return;
		for (; count; count--, place += sizeof(entry)) {
			vector = device->first_unsent;
			device->first_unsent = vector->next;
			vector->queued = false;
			entry.index = vector->index;
			entry.sub_index = vector->sub_index;
			entry.count = vector->unsent;
			vector->unsent = 0;
			memcpy(place, &entry, sizeof(entry));
		}
		if (!device->first_unsent)
			device->last_unsent = &device->first_unsent;
	}
}

static void set_trigger(struct dtio_serve_client *client, struct vector *vector,
			int fd, bool by_message)
{
	struct dtio_serve_device *device = client->device;
	unsigned int before = vector_state(vector);
	bool another = vector->trigger >= 0 || fd >= 0;

	if (vector->trigger >= 0) {
		close(vector->trigger);
		client->descriptors--;
	}
	if (!by_message)
		take_from_list(device, vector);
	vector->trigger = fd;
	vector->by_message = by_message;
	if (fd >= 0)
		client->descriptors++;
	if (fd < 0 && !by_message) {
		vector->masked = false;
		vector->fired = false;
	}
	/* To the device another eventfd is as none for a moment. */
	tell_device(device, vector, another ? ~before : before);
	look(device, vector);
}

static void set_masked(struct dtio_serve_device *device, struct vector *vector,
		       bool masked)
{
	unsigned int before = vector_state(vector);

	vector->masked = masked;
	vector->fired = false;
	tell_device(device, vector, before);
	look(device, vector);
}

static void watch(struct dtio_serve_client *client, int *place, int fd)
{
	if (*place >= 0) {
		client->driver->watch(client->opaque, *place, false);
		close(*place);
		client->descriptors--;
	}
	*place = fd;
	if (fd < 0)
		return;
	client->descriptors++;
	if (client->driver->watch(client->opaque, fd, true))
		say(client->device, "%s: an eventfd of the client's cannot be watched",
		    client->device->name);
}

/*
 * A client may pass anything. Writing to something else than an eventfd could block, and
 * so could an eventfd that is not told to do otherwise.
 */
static int take_eventfd(int fd)
{
	static const char name[] = "anon_inode:[eventfd]";
	char path[32], target[sizeof(name)];
	ssize_t length;
	int flags;

	if (fd < 0)
		return -EMFILE;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	length = readlink(path, target, sizeof(target));
	if (length >= 0 && (length != sizeof(name) - 1 ||
			    memcmp(target, name, (size_t)length)))
		return -EINVAL;
	flags = fcntl(fd, F_GETFL);
	if (flags < 0 || (!(flags & O_NONBLOCK) &&
			  fcntl(fd, F_SETFL, flags | O_NONBLOCK)))
		return -errno;
	return 0;
}

static int check_fds(const struct dtio_serve_client *client, const int *fds,
		     size_t num_fds)
{
	size_t i;
	int err;

	if (client->descriptors + num_fds > client->device->max_descriptors)
		return -EMFILE;
	for (i = 0; i < num_fds; i++) {
		err = take_eventfd(fds[i]);
		if (err)
			return err;
	}
	return 0;
}

static bool one_bit(uint32_t bits)
{
	return bits && !(bits & (bits - 1));
}

static int check(const struct dtio_serve_client *client, const struct irq *irq,
		 const struct vfio_irq_set *set, size_t size, const int *fds,
		 size_t num_fds)
{
	uint32_t data = set->flags & DATA_BITS;
	uint32_t action = set->flags & ACTION_BITS;
	bool eventfds = data == VFIO_IRQ_SET_DATA_EVENTFD;

	if (set->flags & ~(uint32_t)(DATA_BITS | ACTION_BITS))
		return -ENOTSUP;
	if (!one_bit(data) || !one_bit(action) || !irq)
		return -EINVAL;
	if (data == DTIO_USER_IRQ_SET_DATA_MESSAGE && !client->dtio)
		return -ENOTSUP;
	if (set->argsz < sizeof(*set) || set->start > irq->is.count ||
	    set->count > irq->is.count - set->start)
		return -EINVAL;
	if (!set->count && (set->start || data != VFIO_IRQ_SET_DATA_NONE ||
			    action != VFIO_IRQ_SET_ACTION_TRIGGER))
		return -EINVAL;
	if (action != VFIO_IRQ_SET_ACTION_TRIGGER && !irq->line)
		return -EINVAL;
	if (data == DTIO_USER_IRQ_SET_DATA_MESSAGE &&
	    action != VFIO_IRQ_SET_ACTION_TRIGGER)
		return -EINVAL;
	if (size != (data == VFIO_IRQ_SET_DATA_BOOL ? set->count : 0) ||
	    set->argsz != sizeof(*set) + size)
		return -EINVAL;
	if (num_fds && (!eventfds || num_fds != set->count))
		return -EINVAL;
	return check_fds(client, fds, num_fds);
}

static void act(struct dtio_serve_client *client, struct vector *vector,
		uint32_t action)
{
	if (action == VFIO_IRQ_SET_ACTION_MASK)
		set_masked(client->device, vector, true);
	else if (action == VFIO_IRQ_SET_ACTION_UNMASK)
		set_masked(client->device, vector, false);
	else if (vector_state(vector) & DTIO_SERVE_IRQ_ENABLED)
		tell(client->device, vector);
}

static void disable(struct dtio_serve_client *client, struct irq *irq)
{
	uint32_t i;

	for (i = 0; i < irq->is.count; i++)
		set_trigger(client, &irq->vectors[i], -1, false);
	watch(client, &irq->mask_fd, -1);
	watch(client, &irq->unmask_fd, -1);
}

int set_irqs(struct dtio_serve_client *client, const struct vfio_irq_set *set,
	     const uint8_t *data, size_t size, int *fds, size_t num_fds)
{
	struct irq *irq = find_irq(client->device, set->index);
	uint32_t action = set->flags & ACTION_BITS;
	uint32_t i;
	int err;

	err = check(client, irq, set, size, fds, num_fds);
	if (err) {
		for (i = 0; i < num_fds; i++)
			if (fds[i] >= 0)
				close(fds[i]);
		return err;
	}
	if (!set->count)
		disable(client, irq);
	for (i = 0; i < set->count; i++) {
		struct vector *vector = &irq->vectors[set->start + i];

		if (set->flags & VFIO_IRQ_SET_DATA_BOOL ? data[i] :
		    set->flags & VFIO_IRQ_SET_DATA_NONE)
			act(client, vector, action);
		else if (set->flags & DTIO_USER_IRQ_SET_DATA_MESSAGE)
			set_trigger(client, vector, -1, true);
		else if (!(set->flags & VFIO_IRQ_SET_DATA_EVENTFD))
			continue;
		else if (action == VFIO_IRQ_SET_ACTION_TRIGGER)
			set_trigger(client, vector, num_fds ? fds[i] : -1, false);
		else
			watch(client, action == VFIO_IRQ_SET_ACTION_MASK ?
			      &irq->mask_fd : &irq->unmask_fd,
			      num_fds ? fds[i] : -1);
	}
	return 0;
}

void irq_event(struct dtio_serve_client *client, int fd)
{
	struct dtio_serve_device *device = client->device;
	uint32_t i;

	for (i = 0; i < device->num_irqs; i++) {
		struct irq *irq = &device->irqs[i];

		if (!irq->line || (irq->mask_fd != fd && irq->unmask_fd != fd))
			continue;
		if (take_count(fd) > 0)
			set_masked(device, irq->vectors, irq->mask_fd == fd);
		return;
	}
}

void release_irqs(struct dtio_serve_device *device)
{
	uint32_t i;

	for (i = 0; i < device->num_irqs; i++) {
		if (!device->irqs[i].is.count)
			continue;
		disable(device->user, &device->irqs[i]);
		device->irqs[i].fired = 0;
	}
}

void reset_irqs(struct dtio_serve_device *device)
{
	uint32_t i, j;

	for (i = 0; i < device->num_irqs; i++)
		for (j = 0; j < device->irqs[i].is.count; j++) {
			struct vector *vector = &device->irqs[i].vectors[j];

			vector->up = false;
			vector->latched = false;
			take_from_list(device, vector);
		}
}
