// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * libdtio's hand-over of a device on a made-up board, where sysfs is plain files:
 * what is written where, and what is taken back when a step fails. Argument 1 is
 * a board as fake_board() makes it, with children of 20.gpio, which is assigned, and with a
 * dtio-platform driver that has "unbind" but no "bind". TAP is the output.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>

#include "board/types.h"
#include "libdtio.h"

static int tests, failed;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

/* The first line of a file of the board. */
static bool holds(const char *board, const char *file, const char *wanted)
{
	char *path, *line = NULL;
	size_t room = 0;
	bool same = false;
	FILE *stream;

	if (asprintf(&path, "%s/%s", board, file) < 0)
		return false;
	stream = fopen(path, "r");
	if (stream) {
		if (getline(&line, &room, stream) >= 0) {
			line[strcspn(line, "\n")] = '\0';
			same = !strcmp(line, wanted);
		} else {
			same = !*wanted;
		}
		fclose(stream);
	}
	free(line);
	free(path);
	return same;
}

static bool mentions(char **error, const char *text)
{
	bool does = *error && strstr(*error, text) && !strchr(*error, '\n');

	if (!does)
		printf("# the error is: %s\n", *error ? *error : "none");
	free(*error);
	*error = NULL;
	return does;
}

static int remove_file(const char *board, const char *name)
{
	char *path;
	int err;

	if (asprintf(&path, "%s/%s", board, name) < 0)
		abort();
	err = unlink(path);
	free(path);
	return err;
}

/* The one device that is asked for, described as it is in the list of all. */
static bool lists_alone(const char *board, const char *name,
			const struct dtio_host_device *wanted)
{
	struct dtio_board *list;
	bool alone;

	if (dtio_read_device(board, name, &list, NULL))
		return false;
	alone = list->num_devices == !!wanted;
	if (alone && wanted) {
		const struct dtio_host_device *device = &list->devices[0];

		alone = !strcmp(device->dt_path, wanted->dt_path) &&
			!strcmp(device->bus, wanted->bus) &&
			device->num_irqs == wanted->num_irqs &&
			device->num_child_irqs == wanted->num_child_irqs &&
			device->num_regions == wanted->num_regions;
	}
	dtio_free_board(list);
	return alone;
}

/* "NODE INDEX[=SAME], " of each line of a node below, in any order of the nodes */
static bool are_children(const struct dtio_host_device *device,
			 const char *wanted)
{
	size_t length = 0;

	for (size_t i = 0; i < device->num_child_irqs; i++) {
		const struct dtio_host_irq *irq = &device->child_irqs[i];
		char text[64];

		snprintf(text, sizeof(text), irq->repeated ? "%s %u=%u, " :
			 "%s %u, ", irq->child + strlen(device->dt_path) + 1,
			 irq->index, irq->same_as);
		length += strlen(text);
		if (!strstr(wanted, text)) {
			printf("# there is %s\n", text);
			return false;
		}
	}
	return length == strlen(wanted);
}

/* In a list of all and in one of its own */
static bool has_children(const char *board, const char *name,
			 const char *wanted)
{
	struct dtio_board *all, *alone;
	bool right;

	if (dtio_read_board(board, &all, NULL) ||
	    dtio_read_device(board, name, &alone, NULL))
		return false;
	right = are_children(dtio_find_device(all, name), wanted) &&
		are_children(dtio_find_device(alone, name), wanted);
	dtio_free_board(all);
	dtio_free_board(alone);
	return right;
}

/* Gives a device a driver by hand; NULL: none. */
static void give_driver(const char *board, const char *name, const char *driver)
{
	char *link, *target;

	if (asprintf(&link, "%s/sys/devices/%s/driver", board, name) < 0 ||
	    asprintf(&target, "../../bus/platform/drivers/%s", driver) < 0)
		abort();
	if (unlink(link) || (driver && symlink(target, link)))
		perror(link);
	free(link);
	free(target);
}

#define PORT	"port 0, port 1=0, port/pins/key 0, "

/* What the host has devices for stays, unless its driver may take it away. */
static void test_children(const char *board)
{
	check(has_children(board, "20.gpio", PORT),
	      "of what dtio has, a device below stays");
	give_driver(board, "20.gpio", "vendor_gpio");
	check(has_children(board, "20.gpio", PORT "made 0, "),
	      "of what a driver has, it goes along");
	give_driver(board, "20.gpio", NULL);
	check(has_children(board, "20.gpio", PORT),
	      "of what no driver has, it stays");
	check(has_children(board, "840000000.can", ""),
	      "without nodes below there are no such lines");
}

int main(int argc, char **argv)
{
	const struct dtio_host_device *serial, *gpio, *can;
	struct dtio_board *list;
	struct dtio_handle handle;
	char *error = NULL;
	const char *board;

	if (argc != 2)
		return 2;
	board = argv[1];

	printf("TAP version 13\n");
	if (dtio_read_board(board, &list, &error)) {
		printf("Bail out! %s\n", error);
		return 1;
	}
	check(list->has_device_tree && list->num_devices == 5,
	      "lists the devices that have a node");
	serial = dtio_find_device(list, "30880000.serial");
	can = dtio_find_device(list, "/soc@0/can@40000000");
	gpio = dtio_find_device(list, "20.gpio");
	check(serial && can && gpio && !dtio_find_device(list, "snd-soc-dummy"),
	      "finds them by name and by path");
	check(lists_alone(board, "20.gpio", gpio) &&
	      lists_alone(board, "/soc@0/can@40000000", can),
	      "lists one device by name or by path");
	check(lists_alone(board, "20.gpi", NULL),
	      "lists none if there is none of that name");
	check(!dtio_is_bound(serial) && dtio_is_bound(gpio),
	      "tells which are dtio's");

	check(dtio_bind(list, serial, &error) == -ENOENT &&
	      mentions(&error, "modprobe dtio-platform"),
	      "without the driver, bind says what to load");
	check(holds(board, "sys/bus/platform/drivers/imx-uart/unbind",
		    "30880000.serial"),
	      "the device was taken from its driver");
	check(holds(board, "sys/bus/platform/drivers/imx-uart/bind",
		    "30880000.serial"),
	      "and given back");
	/* Plain files keep what a shorter text does not cover. */
	check(holds(board, "sys/bus/platform/devices/30880000.serial/driver_override",
		    ""),
	      "and the override was taken back");

	check(dtio_bind(list, gpio, &error) == -EBUSY &&
	      mentions(&error, "release it first"),
	      "what dtio has is not bound again");
	check(dtio_release(list, serial, &error) == -ENODEV &&
	      mentions(&error, "nothing to release"),
	      "what dtio has not is not released");
	check(dtio_release(list, gpio, &error) == 0,
	      "what dtio has is released");
	check(holds(board, "sys/bus/platform/drivers/dtio-platform/unbind",
		    "20.gpio") &&
	      holds(board, "sys/bus/platform/drivers_probe", "20.gpio") &&
	      holds(board, "sys/bus/platform/devices/20.gpio/driver_override", ""),
	      "by clearing its override and probing again");

	check(dtio_open(can, DTIO_ENTRY_GROUP, &handle, &error) == -ENODEV &&
	      mentions(&error, "bind it to dtio first"),
	      "what dtio has not is not opened");

	/* As drivers are that want to stay. */
	check(!remove_file(board, "sys/bus/platform/drivers/imx-uart/unbind") &&
	      dtio_bind(list, serial, &error) == -ENOENT &&
	      mentions(&error, "does not support unbinding"),
	      "a driver that does not let go is named");

	dtio_free_board(list);
	test_children(board);
	printf("1..%d\n", tests);
	return failed != 0;
}
