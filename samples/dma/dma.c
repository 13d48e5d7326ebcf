// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A small DMA engine, a PCI function that copies between a buffer of its own and the
 * guest's memory, and tells by MSI-X, MSI or INTx, whichever the guest has enabled, that it
 * has finished:
 *
 *	dma --listen unix:/tmp/dma
 *	qemu-system-aarch64 -M virt ... -device dtio-pci,socket=unix:/tmp/dma
 *
 * BAR 0 has the registers, BAR 1 the vectors of MSI-X, and BAR 2 the buffer, which the guest
 * reads and writes without this process.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <linux/pci_regs.h>

#include "../sample.h"

#define VENDOR		0x4c52
#define DEVICE		0x6c73
#define CLASS		0x088000
#define BUFFER		(64 << 10)
#define VECTORS		8

/* BARs, which are the first of a PCI function's regions */
enum { REGISTERS, TABLE, MEMORY };

/* Registers, all of 32 bits */
enum {
	ID = 0x00,
	STATUS = 0x04,
	ADDRESS = 0x08,			/* of the guest's memory, low and high half */
	ADDRESS_HIGH = 0x0c,
	LENGTH = 0x10,			/* in bytes, at most those of the buffer */
	VECTOR = 0x14,			/* the one that tells of the end */
	START = 0x18,			/* a set of START_* */
	ACKNOWLEDGE = 0x1c,		/* lowers INTx */
};

#define ID_VALUE	0x646d6131
#define STATUS_BUSY	(1 << 0)
#define STATUS_DONE	(1 << 1)
#define STATUS_RAISED	(1 << 2)	/* INTx is up */
#define STATUS_ERROR_SHIFT	16	/* the errno of a transfer that failed */
#define START_WRITE	(1 << 0)	/* from the buffer to the guest's memory */
/* Only in memory that both processes have; else by whatever way there is */
#define START_MAPPED	(1 << 1)

struct dma {
	struct dtio_serve_device *device;
	int fd;				/* of the buffer, so that it can be shared */
	uint8_t *buffer;
	uint64_t address;
	uint32_t length, vector, status;
	struct dtio_serve_transfer transfer;
};

/* Which interrupts are enabled is the guest's choice, and may change at any time. */
static void finish(struct dma *dma, int err)
{
	enum { INTX, MSI, MSIX };
	uint32_t vector = dma->vector;

	dma->status = STATUS_DONE | (uint32_t)-err << STATUS_ERROR_SHIFT;
	if (dtio_serve_irq_state(dma->device, MSIX, vector) & DTIO_SERVE_IRQ_ENABLED) {
		dtio_serve_raise(dma->device, MSIX, vector);
	} else if (dtio_serve_irq_state(dma->device, MSI, vector) &
		   DTIO_SERVE_IRQ_ENABLED) {
		dtio_serve_raise(dma->device, MSI, vector);
	} else {
		dma->status |= STATUS_RAISED;
		dtio_serve_set_line(dma->device, INTX, true);
	}
}

static void transferred(struct dtio_serve_transfer *transfer, int status)
{
	struct dma *dma = (struct dma *)((char *)transfer - offsetof(struct dma, transfer));

	finish(dma, status);
}

/* What is mapped together may be less than what is asked for. */
static int copy_mapped(struct dma *dma, bool write)
{
	size_t done, length;

	for (done = 0; done < dma->length; done += length) {
		void *memory;
		int err;

		length = dma->length - done;
		err = dtio_serve_map(dma->device, dma->address + done, &length, write,
				     &memory);
		if (err)
			return err;
		memcpy(write ? memory : dma->buffer + done,
		       write ? dma->buffer + done : memory, length);
	}
	return 0;
}

/* A function that is no bus master must not touch memory. */
static int copy(struct dma *dma, uint32_t how)
{
	bool write = how & START_WRITE;

	if (!(dtio_serve_config(dma->device)[PCI_COMMAND] & PCI_COMMAND_MASTER))
		return -EPERM;
	if (dma->length > BUFFER)
		return -EINVAL;
	if (how & START_MAPPED)
		return copy_mapped(dma, write);
	dma->transfer = (struct dtio_serve_transfer){
		.address = dma->address, .data = dma->buffer, .count = dma->length,
		.write = write, .done = transferred,
	};
	return dtio_serve_transfer(dma->device, &dma->transfer);
}

static void begin(struct dma *dma, uint32_t how)
{
	int err;

	if (dma->status & STATUS_BUSY)
		return;
	dma->status |= STATUS_BUSY;
	err = copy(dma, how);
	if (err != DTIO_SERVE_LATER)
		finish(dma, err);
}

static int dma_read(void *opaque, uint32_t region, uint64_t offset, void *to, size_t count)
{
	const struct dma *dma = opaque;
	uint32_t value = 0;

	if (region != REGISTERS) {
		memset(to, 0, count);
		return 0;
	}
	switch (offset) {
	case ID:
		value = ID_VALUE;
		break;
	case STATUS:
		value = dma->status;
		break;
	case ADDRESS:
		value = (uint32_t)dma->address;
		break;
	case ADDRESS_HIGH:
		value = (uint32_t)(dma->address >> 32);
		break;
	case LENGTH:
		value = dma->length;
		break;
	case VECTOR:
		value = dma->vector;
		break;
	}
	memcpy(to, &value, count);
	return 0;
}

static int dma_write(void *opaque, uint32_t region, uint64_t offset, const void *from,
		     size_t count)
{
	struct dma *dma = opaque;
	uint32_t value;

	if (region != REGISTERS)
		return 0;
	memcpy(&value, from, count);
	switch (offset) {
	case ADDRESS:
		dma->address = (dma->address & ~UINT64_C(0xffffffff)) | value;
		break;
	case ADDRESS_HIGH:
		dma->address = (uint32_t)dma->address | (uint64_t)value << 32;
		break;
	case LENGTH:
		dma->length = value;
		break;
	case VECTOR:
		dma->vector = value % VECTORS;
		break;
	case START:
		begin(dma, value);
		break;
	case ACKNOWLEDGE:
		dma->status &= ~(uint32_t)STATUS_RAISED;
		dtio_serve_set_line(dma->device, 0, false);
		break;
	}
	return 0;
}

/* A transfer that is on its way is the library's until it has ended: it stays busy. */
static int dma_reset(void *opaque)
{
	struct dma *dma = opaque;

	dma->address = 0;
	dma->length = 0;
	dma->vector = 0;
	dma->status &= STATUS_BUSY;
	memset(dma->buffer, 0, BUFFER);
	return 0;
}

static const struct dtio_serve_ops ops = {
	.read = dma_read,
	.write = dma_write,
	.reset = dma_reset,
	.say = sample_say,
};

/* Clients map only what cannot become shorter. */
static int make_buffer(struct dma *dma)
{
	dma->fd = memfd_create("dma", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	if (dma->fd < 0 || ftruncate(dma->fd, BUFFER) ||
	    fcntl(dma->fd, F_ADD_SEALS, F_SEAL_SHRINK))
		return -errno;
	dma->buffer = mmap(NULL, BUFFER, PROT_READ | PROT_WRITE, MAP_SHARED, dma->fd, 0);
	return dma->buffer == MAP_FAILED ? -errno : 0;
}

static int start(struct sample *sample, char **error)
{
	struct dma *dma = sample->opaque;
	const struct dtio_serve_description description = {
		.bus = DTIO_BUS_PCI, .name = "dma", .ops = &ops, .opaque = dma, .dma = true,
	};
	const struct dtio_serve_pci pci = {
		.vendor = VENDOR, .device = DEVICE, .class_code = CLASS, .revision = 1,
		.pin = true, .express = true,
	};
	const uint32_t access = DTIO_REGION_READ | DTIO_REGION_WRITE;
	const struct dtio_serve_region registers = {
		.access = access, .access_widths = 4, .length = 4096, .fd = -1,
	};
	/* The client keeps the vectors itself; what is written here has no effect. */
	const struct dtio_serve_region vectors = {
		.access = access, .length = 4096, .fd = -1,
	};
	int err = make_buffer(dma);
	const struct dtio_serve_region buffer = {
		.access = access, .length = BUFFER, .memory = dma->buffer, .fd = dma->fd,
	};

	if (!err)
		err = dtio_serve_device_new(&description, &dma->device, error);
	if (!err)
		err = dtio_serve_set_pci(dma->device, &pci, error);
	if (!err)
		err = dtio_serve_set_bar(dma->device, REGISTERS, 0, &registers, error);
	if (!err)
		err = dtio_serve_set_bar(dma->device, TABLE, 0, &vectors, error);
	if (!err)
		err = dtio_serve_set_bar(dma->device, MEMORY, 0, &buffer, error);
	if (!err)
		err = dtio_serve_add_msi(dma->device, VECTORS, error);
	if (err >= 0)
		err = dtio_serve_add_msix(dma->device, VECTORS, TABLE, 0, 2048, error);
	sample->device = dma->device;
	return err < 0 ? err : 0;
}

static void end(struct sample *sample)
{
	struct dma *dma = sample->opaque;

	dtio_serve_device_free(dma->device);
	if (dma->buffer && dma->buffer != MAP_FAILED)
		munmap(dma->buffer, BUFFER);
	if (dma->fd >= 0)
		close(dma->fd);
}

int main(int argc, char **argv)
{
	struct dma dma = { .fd = -1 };
	struct sample sample = {
		.name = "dma", .opaque = &dma, .start = start, .end = end,
	};

	return sample_main(&sample, argc, argv);
}
