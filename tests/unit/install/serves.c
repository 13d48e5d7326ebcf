// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A program that serves a device, in C and in C++, by what is installed: over a pair of
 * sockets to itself, with which it reads who the device is.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <dtio/loop.h>
#include <dtio/user.h>

static const struct dtio_serve_ops ops = {};

static int accept_peer(void *opaque, const struct dtio_loop_peer *peer,
		       struct dtio_serve_device **device)
{
	(void)peer;
	*device = (struct dtio_serve_device *)opaque;
	return 0;
}

static void need(int err, const char *what)
{
	if (err >= 0)
		return;
	printf("%s: %s\n", what, strerror(-err));
	exit(1);
}

int main(void)
{
	/* A version message, and one that reads the first four bytes of configuration space */
	static const unsigned char version[] = {
		1, 0, 1, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	};
	static const unsigned char access[] = {
		2, 0, 9, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 4, 0, 0, 0,
	};
	struct dtio_serve_description description = {};
	struct dtio_serve_pci pci = {};
	struct dtio_serve_device *device;
	struct dtio_loop_service service = {};
	struct dtio_loop *loop;
	unsigned char reply[512];
	char address[32];
	int sockets[2], i;
	ssize_t length;

	description.bus = DTIO_BUS_PCI;
	description.name = "installed";
	description.ops = &ops;
	pci.vendor = 0x4c52;
	pci.device = 0x6c72;
	need(dtio_serve_device_new(&description, &device, NULL), "device");
	need(dtio_serve_set_pci(device, &pci, NULL), "PCI");
	need(dtio_loop_new(&loop, NULL), "loop");
	need(socketpair(AF_UNIX, SOCK_STREAM, 0, sockets), "sockets");
	snprintf(address, sizeof(address), "fd:%d", sockets[0]);
	service.accept = accept_peer;
	service.opaque = device;
	need(dtio_loop_listen(loop, address, 0, &service, NULL), address);
	if (write(sockets[1], version, sizeof(version)) < 0 ||
	    write(sockets[1], access, sizeof(access)) < 0)
		return 1;
	for (i = 0; i < 3; i++)
		need(dtio_loop_run(loop, 100), "loop");
	length = recv(sockets[1], reply, sizeof(reply), MSG_DONTWAIT);
	if (length < 36)
		return 1;
	printf("%02x%02x %02x%02x\n", reply[length - 3], reply[length - 4],
	       reply[length - 1], reply[length - 2]);
	dtio_loop_free(loop);
	dtio_serve_device_free(device);
	return DTIO_USER_VERSION != 1;
}
