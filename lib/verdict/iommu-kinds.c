// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which IOMMUs VFIO takes. It asks their driver for IOMMU_CAP_CACHE_COHERENCY
 * (device_iommu_capable() in drivers/vfio/vfio_main.c), and what each says is in
 * the table, from Linux 6.12; files are those of drivers/iommu.
 */
#include <stddef.h>
#include <string.h>

#include "verdict/iommu-kinds.h"

enum coherence {
	ALWAYS,
	NEVER,		/* the driver has no such capability */
	BY_NODE,	/* "dma-coherent" in its node, or around it */
	BY_EITHER,	/* the same, or in that of the device */
};

static const struct {
	const char *compatible;
	enum coherence coherence;
} kinds[] = {
	/* arm/arm-smmu-v3/arm-smmu-v3.c: ARM_SMMU_FEAT_COHERENCY */
	{ "arm,smmu-v3", BY_NODE },
	/* arm/arm-smmu/arm-smmu.c: ARM_SMMU_FEAT_COHERENT_WALK, or the device's own */
	{ "arm,smmu-v1", BY_EITHER },
	{ "arm,smmu-v2", BY_EITHER },
	{ "arm,mmu-400", BY_EITHER },
	{ "arm,mmu-401", BY_EITHER },
	{ "arm,mmu-500", BY_EITHER },
	{ "cavium,smmu-v2", BY_EITHER },
	{ "nvidia,smmu-500", BY_EITHER },
	{ "qcom,smmu-v2", BY_EITHER },
	/* arm/arm-smmu/qcom_iommu.c */
	{ "qcom,msm-iommu-v1", ALWAYS },
	{ "qcom,msm-iommu-v2", ALWAYS },
	/* virtio-iommu.c */
	{ "virtio,pci-iommu", ALWAYS },
	/* apple-dart.c */
	{ "apple,t6000-dart", NEVER },
	{ "apple,t8103-dart", NEVER },
	{ "apple,t8103-usb4-dart", NEVER },
	{ "apple,t8110-dart", NEVER },
	/* exynos-iommu.c */
	{ "samsung,exynos-sysmmu", NEVER },
	/* ipmmu-vmsa.c */
	{ "renesas,ipmmu-vmsa", NEVER },
	{ "renesas,ipmmu-r8a774a1", NEVER },
	{ "renesas,ipmmu-r8a774b1", NEVER },
	{ "renesas,ipmmu-r8a774c0", NEVER },
	{ "renesas,ipmmu-r8a774e1", NEVER },
	{ "renesas,ipmmu-r8a7795", NEVER },
	{ "renesas,ipmmu-r8a7796", NEVER },
	{ "renesas,ipmmu-r8a77961", NEVER },
	{ "renesas,ipmmu-r8a77965", NEVER },
	{ "renesas,ipmmu-r8a77970", NEVER },
	{ "renesas,ipmmu-r8a77980", NEVER },
	{ "renesas,ipmmu-r8a77990", NEVER },
	{ "renesas,ipmmu-r8a77995", NEVER },
	{ "renesas,ipmmu-r8a779a0", NEVER },
	{ "renesas,rcar-gen4-ipmmu-vmsa", NEVER },
	/* msm_iommu.c */
	{ "qcom,apq8064-iommu", NEVER },
	/* mtk_iommu.c, mtk_iommu_v1.c */
	{ "mediatek,mt2701-m4u", NEVER },
	{ "mediatek,mt2712-m4u", NEVER },
	{ "mediatek,mt6779-m4u", NEVER },
	{ "mediatek,mt6795-m4u", NEVER },
	{ "mediatek,mt8167-m4u", NEVER },
	{ "mediatek,mt8173-m4u", NEVER },
	{ "mediatek,mt8183-m4u", NEVER },
	{ "mediatek,mt8186-iommu-mm", NEVER },
	{ "mediatek,mt8188-iommu-infra", NEVER },
	{ "mediatek,mt8188-iommu-vdo", NEVER },
	{ "mediatek,mt8188-iommu-vpp", NEVER },
	{ "mediatek,mt8192-m4u", NEVER },
	{ "mediatek,mt8195-iommu-infra", NEVER },
	{ "mediatek,mt8195-iommu-vdo", NEVER },
	{ "mediatek,mt8195-iommu-vpp", NEVER },
	{ "mediatek,mt8365-m4u", NEVER },
	/* omap-iommu.c */
	{ "ti,omap2-iommu", NEVER },
	{ "ti,omap4-iommu", NEVER },
	{ "ti,dra7-iommu", NEVER },
	{ "ti,dra7-dsp-iommu", NEVER },
	/* rockchip-iommu.c */
	{ "rockchip,iommu", NEVER },
	{ "rockchip,rk3568-iommu", NEVER },
	/* sprd-iommu.c */
	{ "sprd,iommu-v1", NEVER },
	/* sun50i-iommu.c */
	{ "allwinner,sun50i-h6-iommu", NEVER },
	{ "allwinner,sun50i-h616-iommu", NEVER },
	/* tegra-smmu.c, which is part of the memory controller */
	{ "nvidia,tegra30-mc", NEVER },
	{ "nvidia,tegra114-mc", NEVER },
	{ "nvidia,tegra124-mc", NEVER },
	{ "nvidia,tegra132-mc", NEVER },
	{ "nvidia,tegra210-mc", NEVER },
};

/* As of_dma_is_coherent() looks, but not along interconnects. */
static bool is_dma_coherent(const struct dtio_host_device *device)
{
	size_t length;

	for (; device; device = device->parent) {
		if (dtio_get_property(device, "dma-coherent", &length))
			return true;
		if (dtio_get_property(device, "dma-noncoherent", &length))
			return false;
	}
	return false;
}

bool iommu_is_coherent(const struct dtio_host_device *iommu,
		       const struct dtio_host_device *device)
{
	for (const char *const *name = iommu->compatible; *name; name++) {
		for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
			if (strcmp(kinds[i].compatible, *name))
				continue;
			switch (kinds[i].coherence) {
			case ALWAYS:
				return true;
			case NEVER:
				return false;
			case BY_NODE:
				return is_dma_coherent(iommu);
			case BY_EITHER:
				return is_dma_coherent(iommu) ||
				       is_dma_coherent(device);
			}
		}
	}
	return true;
}
