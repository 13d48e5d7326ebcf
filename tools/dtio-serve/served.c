// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The board's device as one that is served: its tables are read by dtio's questions and
 * told to libdtio-serve, and what the client asks for is done to the device. Between two
 * clients it is reset, so that none finds what another has left.
 */
#include <err.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/ioctl.h>

#include <linux/vfio.h>

#include "dtio-serve.h"
#include "served.h"

bool does_dma(const struct served *served)
{
	return served->host->info.dma == DTIO_DMA_IOMMU;
}

static void accessed(struct served *served)
{
	look_at_lines(&served->lines);
	if (does_dma(served))
		memory_used(&served->memory);
}

static int read_device(void *opaque, uint32_t region, uint64_t offset, void *data,
		       size_t count)
{
	struct served *served = opaque;
	int err = read_register(&served->registers, region, offset, data, count);

	accessed(served);
	return err;
}

static int write_device(void *opaque, uint32_t region, uint64_t offset, const void *data,
			size_t count)
{
	struct served *served = opaque;
	int err = write_register(&served->registers, region, offset, data, count);

	accessed(served);
	return err;
}

static bool can_reset(const struct served *served)
{
	return served->host->info.reset != DTIO_RESET_NONE;
}

static int reset_device(void *opaque)
{
	struct served *served = opaque;
	int err = 0;

	if (ioctl(served->host->handle.device, VFIO_DEVICE_RESET)) {
		err = -errno;
		warn("%s: its reset has failed", served->host->name);
	}
	reset_lines(&served->lines);
	return err;
}

static void irq_changed(void *opaque, uint32_t index, uint32_t sub_index,
			unsigned int state)
{
	struct served *served = opaque;

	(void)sub_index;
	if (state == DTIO_SERVE_IRQ_ENABLED)
		line_unmasked(&served->lines, index);
}

static void mapped(void *opaque, uint64_t address, uint64_t length)
{
	struct served *served = opaque;

	if (does_dma(served))
		memory_mapped(&served->memory, address, length);
}

static int unmapped(void *opaque, uint64_t address, uint64_t length)
{
	struct served *served = opaque;

	return does_dma(served) ? memory_unmapped(&served->memory, address, length) : 0;
}

/* The device is quiet before the memory that it may write is another's again. */
static void gone(void *opaque)
{
	struct served *served = opaque;
	int err = can_reset(served) ? reset_device(served) : 0;

	if (does_dma(served)) {
		drop_memory(&served->memory);
		if (err)
			errx(EXIT_NOT_SERVED, "%s: no other client gets it, as it could not be reset",
			     served->host->name);
	}
	if (can_reset(served))
		err = dtio_serve_new_session(served->device);
	if (err)
		warnx("%s: the next client may find what this one has left",
		      served->host->name);
}

static void say(void *opaque, const char *line)
{
	(void)opaque;
	warnx("%s", line);
}

static const struct dtio_serve_ops ops = {
	.read = read_device, .write = write_device, .reset = reset_device,
	.irq_changed = irq_changed, .mapped = mapped, .unmapped = unmapped,
	.gone = gone, .say = say,
};

static const struct dtio_serve_ops ops_without_reset = {
	.read = read_device, .write = write_device,
	.irq_changed = irq_changed, .mapped = mapped, .unmapped = unmapped,
	.gone = gone, .say = say,
};

static void check(int err, char *error)
{
	if (err < 0)
		errx(EXIT_NOT_SERVED, "%s", error ?: "out of memory");
}

/*
 * Registers are not mapped by clients: one that holds the device's descriptor would have the
 * device after this process has ended.
 */
static void describe_regions(const struct served *served, char **error)
{
	size_t i;

	for (i = 0; i < served->registers.count; i++) {
		const struct region *region = &served->registers.regions[i];
		const struct dtio_serve_region description = {
			.type = region->info.type,
			.access = DTIO_REGION_READ | DTIO_REGION_WRITE,
			.access_widths = region->info.access_widths ?: 1 | 2 | 4 | 8,
			.dt_index = region->info.dt_index,
			.length = region->info.length,
			.name = region->name,
			.fd = -1,
		};

		check(dtio_serve_add_region(served->device, &description, error), *error);
	}
}

static void describe_lines(const struct served *served, char **error)
{
	size_t i;

	for (i = 0; i < served->lines.count; i++) {
		const struct line *line = &served->lines.all[i];
		const struct dtio_serve_irq description = {
			.type = line->info.type,
			.trigger = line->info.trigger,
			.count = 1,
			.dt_index = line->info.dt_index,
			.name = line->name,
		};
		int index = dtio_serve_add_irq(served->device, &description, error);

		check(index, *error);
		if (line->path)
			check(dtio_serve_set_irq_node(served->device, (uint32_t)index,
						      line->path, error), *error);
	}
}

static void describe_node(const struct served *served, char **error)
{
	void *snapshot;
	size_t size;

	check(dtio_get_snapshot(served->host->handle.device, &snapshot, &size, error),
	      *error);
	check(dtio_serve_set_snapshot(served->device, snapshot, size, error), *error);
	free(snapshot);
}

void open_served(struct served *served, const struct host *host)
{
	const struct dtio_serve_description description = {
		.bus = host->info.bus,
		.name = host->name,
		.ops = host->info.reset == DTIO_RESET_NONE ? &ops_without_reset : &ops,
		.opaque = served,
		.dma = host->info.dma == DTIO_DMA_IOMMU,
	};
	char *error = NULL;

	*served = (struct served){ .host = host };
	/* A guest's node would say that the device sees what the guest's caches hold. */
	if (does_dma(served) && !(host->info.features & DTIO_DEVICE_DMA_COHERENT))
		errx(EXIT_NOT_SERVED, "%s: its DMA is not coherent, and such devices are not served; a guest of this machine has it by -device dtio-platform,host=%s",
		     host->name, host->name);
	open_registers(&served->registers, host->handle.device, host->name,
		       host->info.num_regions);
	open_lines(&served->lines, host->handle.device, host->name, host->info.num_irqs);
	if (does_dma(served))
		open_memory(&served->memory, &host->handle, host->name);
	check(dtio_serve_device_new(&description, &served->device, &error), error);
	describe_regions(served, &error);
	describe_lines(served, &error);
	describe_node(served, &error);
	served->memory.served = served->device;
}

void close_served(struct served *served)
{
	dtio_serve_device_free(served->device);
	close_lines(&served->lines);
	close_registers(&served->registers);
}
