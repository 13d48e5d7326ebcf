// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A level line of the device fires once: the kernel signals the eventfd and masks the
 * line. From then on it is up for the client, until the kernel says that the device
 * holds it no longer. The kernel is asked when that may have changed: after each access
 * of the client's, and when the client unmasks. Then the line is lowered for the client,
 * and unmasked in the kernel, in this order: if the device has raised it meanwhile, it
 * fires again. Where the interrupt controller does not tell, the line is lowered when
 * the client unmasks, and fires again if it is still held up. Either way none is lost.
 *
 * An edge is told as it comes, and the kernel masks nothing.
 */
#include <err.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <linux/vfio.h>

#include <libdtio.h>

#include "dtio-serve.h"
#include "lines.h"

#define LEVELS	(DTIO_IRQ_TRIGGER_LEVEL_HIGH | DTIO_IRQ_TRIGGER_LEVEL_LOW)

static int set_trigger(int device, uint32_t index, int eventfd)
{
	struct {
		struct vfio_irq_set set;
		int32_t fd;
	} request = {
		.set.argsz = sizeof(request),
		.set.flags = VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_TRIGGER,
		.set.index = index,
		.set.count = 1,
		.fd = eventfd,
	};

	return ioctl(device, VFIO_DEVICE_SET_IRQS, &request);
}

static void unmask(const struct line *line)
{
	struct vfio_irq_set set = {
		.argsz = sizeof(set),
		.flags = VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_ACTION_UNMASK,
		.index = line->info.index,
		.count = 1,
	};

	ioctl(line->lines->device, VFIO_DEVICE_SET_IRQS, &set);
}

static void set_up(struct line *line, bool up)
{
	line->lines->num_up += up;
	line->lines->num_up -= line->up;
	line->up = up;
	dtio_serve_set_line(line->lines->served, line->served, up);
}

static void lower(struct line *line)
{
	set_up(line, false);
	unmask(line);
}

enum held { HELD, NOT_HELD, NOT_KNOWN };

static enum held ask_kernel(const struct line *line)
{
	struct dtio_irq_state state = {
		.size = sizeof(state), .index = line->info.index,
	};

	if (ioctl(line->lines->device, DTIO_IRQ_STATE, &state) ||
	    state.state & DTIO_IRQ_STATE_UNKNOWN)
		return NOT_KNOWN;
	return state.state & DTIO_IRQ_STATE_PENDING ? HELD : NOT_HELD;
}

void look_at_lines(struct lines *lines)
{
	size_t i;

	for (i = 0; lines->num_up && i < lines->count; i++)
		if (lines->all[i].up && ask_kernel(&lines->all[i]) == NOT_HELD)
			lower(&lines->all[i]);
}

void line_unmasked(struct lines *lines, uint32_t served)
{
	struct line *line = &lines->all[served];

	if (line->up && ask_kernel(line) != HELD)
		lower(line);
}

static void fired(void *opaque, int fd)
{
	struct line *line = opaque;
	uint64_t times;

	if (read(fd, &times, sizeof(times)) != sizeof(times))
		return;
	if (line->level)
		set_up(line, true);
	else
		while (times--)
			dtio_serve_raise(line->lines->served, line->served, 0);
}

void reset_lines(struct lines *lines)
{
	uint64_t times;
	size_t i;

	for (i = 0; i < lines->count; i++) {
		struct line *line = &lines->all[i];

		if (read(line->eventfd, &times, sizeof(times)) < 0 && errno != EAGAIN)
			warn("%s: interrupt %u", lines->device_name, line->info.index);
		if (line->level)
			lower(line);
	}
}

static char *find_string(const struct lines *lines, uint32_t index,
			 enum dtio_string_kind kind)
{
	char *string = NULL, *error = NULL;
	int err;

	err = dtio_get_string(lines->device, DTIO_OBJECT_IRQ, index, kind, &string, &error);
	if (err && err != -ENOENT)
		errx(EXIT_NOT_SERVED, "%s: interrupt %u: %s", lines->device_name, index,
		     error ?: "out of memory");
	free(error);
	return string;
}

static int new_eventfd(void)
{
	int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

	if (fd < 0)
		err(EXIT_NOT_SERVED, "eventfd");
	return fd;
}

static void open_line(struct lines *lines, uint32_t index)
{
	struct line line = { .lines = lines };
	char *error = NULL;

	if (dtio_get_irq(lines->device, index, &line.info, &error))
		errx(EXIT_NOT_SERVED, "%s: interrupt %u: %s", lines->device_name, index,
		     error ?: "out of memory");
	if (line.info.status != DTIO_IRQ_OK)
		return;
	if (line.info.type == DTIO_IRQ_REQUEST) {
		lines->request = new_eventfd();
		if (set_trigger(lines->device, index, lines->request))
			err(EXIT_NOT_SERVED, "%s: interrupt %u", lines->device_name, index);
		return;
	}
	/* Messages of a platform device carry addresses of this board's. */
	if (line.info.type != DTIO_IRQ_WIRED && line.info.type != DTIO_IRQ_CHILD)
		return;
	line.name = find_string(lines, index, DTIO_STRING_NAME);
	if (line.info.type == DTIO_IRQ_CHILD)
		line.path = find_string(lines, index, DTIO_STRING_DT_PATH);
	line.level = line.info.features & DTIO_IRQ_AUTOMASKED;
	if (!line.info.trigger)
		line.info.trigger = line.level ? DTIO_IRQ_TRIGGER_LEVEL_HIGH :
						 DTIO_IRQ_TRIGGER_EDGE_RISING;
	/* A trigger of both edges is two bits; a client needs to know that it is an edge. */
	line.info.trigger &= ~(line.info.trigger - 1);
	line.eventfd = new_eventfd();
	line.served = (uint32_t)lines->count;
	lines->all[lines->count++] = line;
}

void open_lines(struct lines *lines, int device, const char *device_name, uint32_t count)
{
	uint32_t i;

	*lines = (struct lines){
		.device = device, .device_name = device_name, .request = -1,
		.all = calloc(count + 1, sizeof(*lines->all)),
	};
	if (!lines->all)
		errx(EXIT_NOT_SERVED, "out of memory");
	for (i = 0; i < count; i++)
		open_line(lines, i);
}

void start_lines(struct lines *lines, struct dtio_serve_device *served,
		 struct dtio_loop *loop, void (*wanted)(void *opaque, int fd),
		 void *opaque)
{
	size_t i;

	lines->served = served;
	for (i = 0; i < lines->count; i++) {
		struct line *line = &lines->all[i];

		if (dtio_loop_watch(loop, line->eventfd, fired, line))
			errx(EXIT_NOT_SERVED, "out of memory");
		if (set_trigger(lines->device, line->info.index, line->eventfd))
			err(EXIT_NOT_SERVED, "%s: interrupt %u", lines->device_name,
			    line->info.index);
	}
	if (lines->request >= 0 && dtio_loop_watch(loop, lines->request, wanted, opaque))
		errx(EXIT_NOT_SERVED, "out of memory");
}

void close_lines(struct lines *lines)
{
	size_t i;

	for (i = 0; i < lines->count; i++) {
		close(lines->all[i].eventfd);
		free(lines->all[i].name);
		free(lines->all[i].path);
	}
	free(lines->all);
	if (lines->request >= 0)
		close(lines->request);
}
