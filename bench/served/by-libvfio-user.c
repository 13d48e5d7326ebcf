// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * by-dtio with libvfio-user. One device is waited for within the library, which is the
 * fastest that it can do; more are with poll().
 *
 * usage: by-libvfio-user SOCKET COUNT
 */
#include <err.h>
#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>

#include "libvfio-user.h"

#define REGISTERS	4096
#define MEMORY		(2 << 20)

static char memory[MEMORY];

static ssize_t access_registers(vfu_ctx_t *context, char *data, size_t count,
				loff_t offset, bool is_write)
{
	char *registers = vfu_get_private(context);

	if (is_write)
		memcpy(registers + offset, data, count);
	else
		memcpy(data, registers + offset, count);
	return (ssize_t)count;
}

static ssize_t access_memory(vfu_ctx_t *context, char *data, size_t count, loff_t offset,
			     bool is_write)
{
	(void)context;
	if (is_write)
		memcpy(memory + offset, data, count);
	else
		memcpy(data, memory + offset, count);
	return (ssize_t)count;
}

static vfu_ctx_t *make(const char *socket, int index, bool wait)
{
	int flags = VFU_REGION_FLAG_RW | VFU_REGION_FLAG_MEM;
	char *path, *registers = calloc(1, REGISTERS);
	vfu_ctx_t *context;

	if (!registers || asprintf(&path, "%s.%d", socket, index) < 0)
		errx(1, "out of memory");
	context = vfu_create_ctx(VFU_TRANS_SOCK, path,
				 wait ? 0 : LIBVFIO_USER_FLAG_ATTACH_NB, registers,
				 VFU_DEV_TYPE_PCI);
	if (!context)
		err(1, "%s", path);
	free(path);
	if (vfu_pci_init(context, VFU_PCI_TYPE_EXPRESS, PCI_HEADER_TYPE_NORMAL, 0))
		err(1, "vfu_pci_init");
	vfu_pci_set_id(context, 0x1234, 0x5678, 0, 0);
	if (vfu_setup_region(context, VFU_PCI_DEV_BAR0_REGION_IDX, REGISTERS,
			     access_registers, flags, NULL, 0, -1, 0) ||
	    vfu_setup_region(context, VFU_PCI_DEV_BAR2_REGION_IDX, MEMORY, access_memory,
			     flags, NULL, 0, -1, 0) ||
	    vfu_realize_ctx(context))
		err(1, "libvfio-user");
	return context;
}

static void serve_many(vfu_ctx_t **contexts, int count)
{
	struct pollfd *polled = calloc((size_t)count, sizeof(*polled));
	bool *attached = calloc((size_t)count, sizeof(*attached));
	int i;

	if (!polled || !attached)
		errx(1, "out of memory");
	for (;;) {
		for (i = 0; i < count; i++)
			polled[i] = (struct pollfd){
				.fd = vfu_get_poll_fd(contexts[i]), .events = POLLIN,
			};
		poll(polled, (nfds_t)count, -1);
		for (i = 0; i < count; i++) {
			if (!polled[i].revents)
				continue;
			if (!attached[i])
				attached[i] = !vfu_attach_ctx(contexts[i]);
			else if (vfu_run_ctx(contexts[i]) < 0)
				return;
		}
	}
}

int main(int argc, char **argv)
{
	vfu_ctx_t **contexts;
	int count, i;

	if (argc != 3)
		errx(2, "usage: by-libvfio-user SOCKET COUNT");
	count = atoi(argv[2]);
	contexts = calloc((size_t)count, sizeof(vfu_ctx_t *));
	if (!contexts)
		errx(1, "out of memory");
	memset(memory, 1, sizeof(memory));
	for (i = 0; i < count; i++)
		contexts[i] = make(argv[1], i, count == 1);
	if (count > 1) {
		serve_many(contexts, count);
		return 0;
	}
	if (vfu_attach_ctx(contexts[0]))
		err(1, "vfu_attach_ctx");
	while (vfu_run_ctx(contexts[0]) >= 0)
		;
	return errno != ENOTCONN;
}
