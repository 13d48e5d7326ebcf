// SPDX-License-Identifier: GPL-2.0-only
/* What the registers say of the device, read once and believed only if it can be. */
#include <linux/bitfield.h>
#include <linux/device.h>
#include <linux/io-64-nonatomic-lo-hi.h>
#include <linux/log2.h>

#include "epc.h"

static int dtio_epc_wrong(struct dtio_epc *epc, const char *what)
{
	return dev_err_probe(epc->dev, -EINVAL,
			     "%s cannot be: the device and docs/specs/dtio-epc.rst differ\n",
			     what);
}

static int dtio_epc_read_functions(struct dtio_epc *epc)
{
	u32 functions = readl(epc->registers + EPC_FUNCTIONS);

	epc->num_physical = FIELD_GET(EPC_PHYSICAL, functions);
	epc->num_virtual = FIELD_GET(EPC_VIRTUAL, functions);
	if (!epc->num_physical || epc->num_physical > EPC_MAX_PHYSICAL ||
	    epc->num_virtual > EPC_MAX_VIRTUAL)
		return dtio_epc_wrong(epc, "the number of functions");
	epc->num_functions = epc->num_physical * (1 + epc->num_virtual);
	return 0;
}

/**
 * dtio_epc_read_layout - find out what the device has
 * @epc: the controller, being bound, with its registers and its window
 *
 * Return: 0, or -EINVAL with a line in the log.
 */
int dtio_epc_read_layout(struct dtio_epc *epc)
{
	void __iomem *registers = epc->registers;
	u32 doorbells;
	u64 window;

	if (epc->registers_space.size < EPC_LENGTH)
		return dtio_epc_wrong(epc, "the length of the registers");
	if (readl(registers + EPC_MAGIC) != EPC_IS_MAGIC ||
	    readl(registers + EPC_VERSION) != EPC_IS_VERSION)
		return dtio_epc_wrong(epc, "MAGIC or VERSION");

	epc->features = readl(registers + EPC_FEATURES);
	epc->num_translations = readl(registers + EPC_TRANSLATIONS);
	epc->page_size = readl(registers + EPC_PAGE_SIZE);
	epc->num_pieces = readl(registers + EPC_PIECES);
	epc->num_channels = readl(registers + EPC_CHANNELS);
	window = readq(registers + EPC_WINDOW_SIZE);
	doorbells = readl(registers + EPC_DOORBELLS);

	if (!epc->num_translations || epc->num_translations > EPC_MAX_TRANSLATIONS)
		return dtio_epc_wrong(epc, "TRANSLATIONS");
	if (epc->page_size < 512 || !is_power_of_2(epc->page_size))
		return dtio_epc_wrong(epc, "PAGE_SIZE");
	if (!epc->num_pieces || epc->num_pieces > EPC_MAX_PIECES)
		return dtio_epc_wrong(epc, "PIECES");
	if (epc->num_channels > EPC_MAX_CHANNELS)
		return dtio_epc_wrong(epc, "CHANNELS");
	if (!doorbells || doorbells > EPC_MAX_DOORBELLS)
		return dtio_epc_wrong(epc, "DOORBELLS");
	if (window < epc->page_size || window > epc->window.size)
		return dtio_epc_wrong(epc, "WINDOW_SIZE");

	epc->doorbell_data = readl(registers + EPC_DOORBELL_DATA);
	epc->num_doorbells = min(epc->num_doorbells, doorbells);
	epc->window.size = window;
	return dtio_epc_read_functions(epc);
}
