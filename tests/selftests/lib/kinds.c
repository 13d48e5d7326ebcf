// SPDX-License-Identifier: GPL-2.0-or-later
/* The kinds of device that the tests know how to make do something. */
#include <endian.h>

#include "selftest.h"

static bool read_at(int fd, uint64_t offset, uint32_t *value)
{
	uint32_t data;

	if (pread(fd, &data, sizeof(data), (off_t)offset) != sizeof(data))
		return false;
	*value = le32toh(data);
	return true;
}

static bool write_at(int fd, uint64_t offset, uint32_t value)
{
	uint32_t data = htole32(value);

	return pwrite(fd, &data, sizeof(data), (off_t)offset) == sizeof(data);
}

static bool region_offset(int fd, uint64_t *offset)
{
	struct dtio_region_info region;

	if (dtio_get_region(fd, 0, &region, NULL, NULL))
		return false;
	*offset = region.offset;
	return true;
}

bool read_register(int fd, uint64_t offset, uint32_t *value)
{
	uint64_t region;

	return region_offset(fd, &region) &&
	       read_at(fd, region + offset, value);
}

bool write_register(int fd, uint64_t offset, uint32_t value)
{
	uint64_t region;

	return region_offset(fd, &region) &&
	       write_at(fd, region + offset, value);
}

/*
 * i.MX UART: with the transmitter on and nothing to send, "transmitter ready"
 * is true, so that its interrupt enable is the line itself.
 */
#define UCR1		0x80
#define UCR1_UARTEN	(1 << 0)
#define UCR1_TRDYEN	(1 << 13)
#define UCR2		0x84
#define UCR2_SRST	(1 << 0)
#define UCR2_TXEN	(1 << 2)
#define UFCR		0x90
#define UFCR_RESET	0x801

static void imx_uart_raise(int fd, uint64_t region)
{
	if (!write_at(fd, region + UCR2, UCR2_SRST | UCR2_TXEN) ||
	    !write_at(fd, region + UCR1, UCR1_UARTEN | UCR1_TRDYEN))
		abort();
}

static void imx_uart_lower(int fd, uint64_t region)
{
	if (!write_at(fd, region + UCR1, 0))
		abort();
}

static const struct known_kind kinds[] = {
	{
		.compatible = "fsl,imx6q-uart",
		.has_scratch = true,
		.scratch = UFCR,
		.scratch_reset = UFCR_RESET,
		.scratch_values = { 0x0a03, 0x0404 },
		.raise = imx_uart_raise,
		.lower = imx_uart_lower,
	},
	{
		/* MagicValue, "virt", and Version, 1 where QEMU emulates it. */
		.compatible = "virtio,mmio",
		.has_constants = true,
		.constants = { 0x74726976, 1 },
	},
};

const struct known_kind *device_kind(void)
{
	for (char **name = device->compatible; *name; name++)
		for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
			if (!strcmp(*name, kinds[i].compatible))
				return &kinds[i];
	return NULL;
}
