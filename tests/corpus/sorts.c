// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Of what sort a device is: what its node is called, which of the Devicetree
 * Specification's generic names (2.2.2) it has; whether something else on the board
 * needs it; what is in front of its DMA.
 */
#include "sorts.h"

#include <string.h>

#include "libdtio.h"
#include "tree/tree.h"
#include "verdict/internal.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const struct sort sorts[] = {
	{ "serial", false }, { "i2c", false }, { "spi", false },
	{ "gpio", false }, { "pwm", false }, { "timer", false },
	{ "watchdog", false }, { "rtc", false }, { "adc", false },
	{ "can", false },
	{ "ethernet", true }, { "usb", true }, { "mmc", true }, { "gpu", true },
	{ "video-codec", true }, { "sata", true }, { "ufs", true },
	{ "crypto", true },
};

const struct sort *sort_number(size_t number)
{
	return number < COUNT(sorts) ? &sorts[number] : NULL;
}

static const char *node_name(const struct dtio_host_device *device,
			     size_t *length)
{
	const char *path = device->dt_path ?: "/";
	const char *name = strrchr(path, '/') + 1;

	*length = strcspn(name, "@");
	return name;
}

static bool is_called(const struct dtio_host_device *device, const char *name)
{
	size_t length;
	const char *own = node_name(device, &length);

	return strlen(name) == length && !strncmp(own, name, length);
}

const struct sort *sort_of(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < COUNT(sorts); i++)
		if (is_called(device, sorts[i].name))
			return &sorts[i];
	return NULL;
}

/* ------------------------------------------------------------------------ */
/* Who else needs it                                                         */
/* ------------------------------------------------------------------------ */

static bool is_other(const struct dtio_host_device *device,
		     const struct dtio_host_device *than)
{
	return device != than && !is_below(device, than);
}

static bool is_any(const struct dtio_board *board,
		   const struct dtio_host_device *device)
{
	return board && device;
}

static bool has_registers(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_regions; i++)
		if (device->regions[i].length)
			return true;
	return false;
}

static bool is_referred_to(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_consumers; i++)
		if (is_other(device->consumers[i].device, device))
			return true;
	return false;
}

static bool interrupts_others(const struct dtio_board *board,
			      const struct dtio_host_device *device)
{
	size_t length;

	if (!dtio_get_property(device, "interrupt-controller", &length))
		return false;
	for (size_t i = 0; i < board->num_devices; i++)
		if (is_other(&board->devices[i], device) &&
		    has_irq_of(&board->devices[i], device))
			return true;
	return false;
}

static bool is_console(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_uses; i++)
		if (device->uses[i].kind == DTIO_USE_CONSOLE)
			return true;
	return false;
}

static bool shares(const struct dtio_host_irq *irqs, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (irqs[i].shared_with)
			return true;
	return false;
}

static bool shares_reset(const struct dtio_board *board,
			 const struct dtio_host_device *device)
{
	const struct judge judge = { .board = board, .device = device };
	const struct dtio_host_reference *lines;
	size_t count = own_references(device, "resets", &lines);

	for (size_t i = 0; i < count; i++)
		if (next_sharer(&judge, &lines[i], is_any, NULL))
			return true;
	return false;
}

bool is_left_alone(const struct dtio_board *board,
		   const struct dtio_host_device *device)
{
	return has_registers(device) && !dtio_device_system(device) &&
	       !is_referred_to(device) && !interrupts_others(board, device) &&
	       !is_console(device) && !shares(device->irqs, device->num_irqs) &&
	       !shares(device->child_irqs, device->num_child_irqs) &&
	       !shares_reset(board, device);
}

/* ------------------------------------------------------------------------ */
/* What is in front of it                                                    */
/* ------------------------------------------------------------------------ */

const struct dtio_host_device *
iommu_before(const struct dtio_host_device *device)
{
	const struct dtio_host_reference *references;

	return own_references(device, "iommus", &references) ?
	       references->device : NULL;
}

const struct dtio_host_device *
iommu_before_functions(const struct dtio_host_device *bridge)
{
	for (size_t i = 0; i < bridge->num_references; i++)
		if (!strcmp(bridge->references[i].property, "iommu-map"))
			return bridge->references[i].device;
	return NULL;
}

bool is_host_bridge(const struct dtio_host_device *device)
{
	const struct node *node = device->node;

	return node && node_has_string(node, "device_type", "pci");
}

/* ------------------------------------------------------------------------ */
/* Words for people                                                          */
/* ------------------------------------------------------------------------ */

const char *iommu_words(const struct dtio_host_device *iommu)
{
	static const struct {
		const char *part, *words;
	} kinds[] = {
		/* which has "smmu" in it */
		{ "sysmmu", "SysMMU" },
		{ "smmu-v3", "SMMUv3" },
		{ "msm-iommu", "Qualcomm's IOMMU" },
		{ "smmu", "SMMU" }, { "arm,mmu-", "SMMU" },
		{ "dart", "DART" },
		{ "ipmmu", "IPMMU" },
		{ "mediatek,", "M4U" },
		{ "rockchip,", "Rockchip's IOMMU" },
		{ "allwinner,", "Allwinner's IOMMU" },
		{ "-mc", "the memory controller's SMMU" },
	};

	for (size_t i = 0; i < COUNT(kinds); i++)
		for (const char *const *name = iommu->compatible; *name; name++)
			if (strstr(*name, kinds[i].part))
				return kinds[i].words;
	return "another IOMMU";
}

const char *client_words(const struct dtio_host_device *device)
{
	static const struct {
		const char *name, *words;
	} clients[] = {
		{ "admaif", "audio" }, { "audio", "audio" }, { "hda", "audio" },
		{ "lpass", "audio" }, { "slim-ngd", "audio" },
		{ "sound", "audio" },
		{ "camss", "camera" }, { "isp", "camera" }, { "isp0", "camera" },
		{ "ccp", "crypto" },
		{ "dc", "display" }, { "decon", "display" },
		{ "display", "display" }, { "display-controller", "display" },
		{ "display-subsystem", "display" }, { "fcp", "display" },
		{ "hdlcd", "display" }, { "hdr-engine", "display" },
		{ "host1x", "display" }, { "mdp3-wdma", "display" },
		{ "mdss", "display" }, { "mixer", "display" },
		{ "ovl", "display" }, { "rdma", "display" },
		{ "scaler", "display" }, { "video-scaler", "display" },
		{ "vic", "display" }, { "vop", "display" },
		{ "wdma", "display" }, { "wrot", "display" },
		{ "dma-controller", "dma" }, { "dma-controller0", "dma" },
		{ "etr", "trace" },
		{ "gmu", "gpu" },
		{ "sdhci", "mmc" },
		{ "ufshc", "ufs" },
		{ "codec", "video-codec" }, { "jpeg-encoder", "video-codec" },
		{ "jpegdec", "video-codec" }, { "jpgdec", "video-codec" },
		{ "jpgdec-master", "video-codec" }, { "jpgenc", "video-codec" },
		{ "jpgenc-master", "video-codec" }, { "nvdec", "video-codec" },
		{ "nvenc", "video-codec" }, { "nvjpg", "video-codec" },
		{ "vcodec", "video-codec" }, { "video-codec-g2", "video-codec" },
		{ "video-decoder", "video-codec" },
		{ "video-encoder", "video-codec" },
		{ "bpmp", "remoteproc" }, { "remoteproc", "remoteproc" },
		{ "geniqup", "serial engines" },
		{ "ipa", "modem" },
		{ "wifi", "wifi" }, { "xgmac", "ethernet" },
	};
	const struct sort *sort = sort_of(device);

	for (size_t i = 0; !sort && i < COUNT(clients); i++)
		if (is_called(device, clients[i].name))
			return clients[i].words;
	return sort ? sort->name : "others";
}
