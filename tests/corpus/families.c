// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The families of SoCs: parts that have most of their blocks in common, so that what
 * is true of a board of one is true of the others, nearly. A board is told by its
 * root's "compatible", which has the SoC, mostly at the end.
 */
#include "families.h"

#include <string.h>

/* Prefixes that a family may have */
#define MOST_PREFIXES 16

static const struct family {
	const char *name;
	/* How an entry of "compatible" begins; the first row that fits is the board's. */
	const char *prefixes[MOST_PREFIXES];
} families[] = {
	{ "Actions S700, S900", { "actions,s" } },
	{ "Airoha EN7581", { "airoha,en7581" } },
	{ "Allwinner A64, H5", { "allwinner,sun50i-a64", "allwinner,sun50i-h5" } },
	{ "Allwinner A100, H6, H616, H618, H700", {
		"allwinner,sun50i-a100", "allwinner,sun50i-h6",
		"allwinner,sun50i-h700" } },
	{ "Amazon Alpine", { "al,alpine", "amazon,al-alpine" } },
	{ "AMD Seattle", { "amd,seattle" } },
	{ "Amlogic GX, AXG (S905, S905X, S912, A113)", { "amlogic,meson-" } },
	{ "Amlogic G12, SM1 (S905X2, S922X, S905X3)", {
		"amlogic,g12", "amlogic,sm1" } },
	{ "Amlogic A1, A4, A5, C3, S4, T7", {
		"amlogic,a1", "amlogic,a4", "amlogic,a5", "amlogic,c3",
		"amlogic,s4", "amlogic,t7" } },
	{ "Apple M1, M2", { "apple,arm-platform" } },
	{ "Applied Micro X-Gene", { "apm,xgene" } },
	{ "Arm Corstone-1000, FVP and other models", {
		"arm,corstone1000", "arm,foundation-aarch64", "arm,fvp",
		"arm,rtsm_ve", "arm,vexpress,v2f" } },
	{ "Arm Juno", { "arm,juno" } },
	{ "Broadcom BCM27xx (Raspberry Pi)", {
		"brcm,bcm2711", "brcm,bcm2712", "brcm,bcm2837" } },
	{ "Broadcom BCMBCA (routers)", { "brcm,bcmbca" } },
	{ "Broadcom Northstar 2, Stingray", { "brcm,ns2", "brcm,stingray" } },
	{ "Cavium ThunderX, ThunderX2", { "cavium,", "brcm,vulcan-soc" } },
	{ "HiSilicon Hi3660, Hi3670, Hi3798, Hi6220", {
		"hisilicon,hi3", "hisilicon,hi6" } },
	{ "HiSilicon Hip05, Hip06, Hip07", { "hisilicon,hip0" } },
	{ "Intel Keem Bay", { "intel,keembay" } },
	{ "Intel SoCFPGA (Stratix 10, Agilex)", {
		"altr,socfpga-stratix10", "intel,socfpga-" } },
	{ "LG 131x", { "lge,lg131" } },
	{ "Marvell AC5", { "marvell,ac5" } },
	{ "Marvell Armada 3700", { "marvell,armada37" } },
	{ "Marvell Armada 7K, 8K, CN913x", {
		"marvell,armada-ap8", "marvell,cn913" } },
	{ "Marvell (Synaptics) Berlin4CT", { "marvell,berlin" } },
	{ "MediaTek MT27xx, MT67xx", { "mediatek,mt27", "mediatek,mt67" } },
	{ "MediaTek MT76xx, MT79xx (routers)", { "mediatek,mt76", "mediatek,mt79" } },
	{ "MediaTek MT8167, MT8173, MT8365, MT8516", {
		"mediatek,mt8167", "mediatek,mt8173", "mediatek,mt8365",
		"mediatek,mt8516" } },
	{ "MediaTek MT8183, MT8186, MT8188, MT8192, MT8195", {
		"mediatek,mt8183", "mediatek,mt8186", "mediatek,mt8188",
		"mediatek,mt8192", "mediatek,mt8195" } },
	{ "Microchip SparX-5", { "microchip,sparx5" } },
	{ "Nuvoton MA35, NPCM8xx", { "nuvoton,ma35", "nuvoton,npcm8" } },
	{ "NVIDIA Tegra132, Tegra210", { "nvidia,tegra132", "nvidia,tegra210" } },
	{ "NVIDIA Tegra186", { "nvidia,tegra186" } },
	{ "NVIDIA Tegra194, Tegra234", { "nvidia,tegra194", "nvidia,tegra234" } },
	{ "NXP i.MX8M (Mini, Nano, Plus, Quad)", {
		"fsl,imx8m", "gw,imx8mm" } },
	{ "NXP i.MX8Q, i.MX8X", { "fsl,imx8q", "fsl,imx8dx" } },
	{ "NXP i.MX8ULP", { "fsl,imx8ulp" } },
	{ "NXP i.MX9", { "fsl,imx9" } },
	{ "NXP Layerscape LS1012A, LS1043A, LS1046A", {
		"fsl,ls1012a", "fsl,ls1043a", "fsl,ls1046a" } },
	{ "NXP Layerscape LS1028A", { "fsl,ls1028a" } },
	{ "NXP Layerscape LS1088A, LS208xA, LX2160A", {
		"fsl,ls1088a", "fsl,ls208", "fsl,lx2160a" } },
	{ "NXP S32", { "fsl,s32", "nxp,s32" } },
	{ "Qualcomm IPQ", { "qcom,ipq" } },
	{ "Qualcomm MSM8916, MSM8939, MSM8953, MSM8956, QCS404 (Snapdragon 4xx, 6xx of 2014 to 2018)", {
		"qcom,apq8016", "qcom,msm8916", "qcom,msm8929", "qcom,msm8939",
		"qcom,msm8953", "qcom,msm8956", "qcom,sdm450", "qcom,sdm632",
		"qcom,qcs404" } },
	{ "Qualcomm MSM8992, MSM8994 (Snapdragon 808, 810)", {
		"qcom,msm8992", "qcom,msm8994", "qcom,apq8094" } },
	{ "Qualcomm MSM8996, MSM8998, SDM630, SDM660 (Snapdragon 820, 835, 630, 660)", {
		"qcom,msm8996", "qcom,apq8096", "qcom,msm8998", "qcom,sdm630",
		"qcom,sdm636", "qcom,sdm660", "qcom,sda660" } },
	{ "Qualcomm QCM2290, SM4xxx, SM6xxx, SM7225 (Snapdragon 4xx, 6xx since 2019)", {
		"qcom,qcm2290", "qcom,sm4", "qcom,sm6", "qcom,sm7225" } },
	{ "Qualcomm SC7180, SM7125, SDM670, SDM845 (Snapdragon 7c, 720G, 670, 845)", {
		"qcom,sc7180", "qcom,sm7125", "qcom,sdm670", "qcom,sdm845" } },
	{ "Qualcomm SM8150, SM8250, SA8155P, SC8180X (Snapdragon 855, 865, 8cx)", {
		"qcom,sm8150", "qcom,sm8250", "qcom,sa8155p", "qcom,sc8180x" } },
	{ "Qualcomm SC7280, QCM6490, SM8350, SC8280XP, SA8540P, SA8775P (Snapdragon 7c+, 888, 8cx Gen 3)", {
		"qcom,sc7280", "qcom,qcm6490", "qcom,sm8350", "qcom,sc8280xp",
		"qcom,sa8540p", "qcom,sa8775p" } },
	{ "Qualcomm SM8450, SM8550, SM8650, X1E80100 (Snapdragon 8 Gen 1 to 3, X Elite)", {
		"qcom,sm8450", "qcom,sm8550", "qcom,sm8650", "qcom,x1e80100" } },
	{ "Qualcomm QDU1000, QRU1000, SDX75 (5G)", {
		"qcom,qdu1000", "qcom,qru1000", "qcom,sdx75" } },
	{ "Realtek RTD1xxx", { "realtek,rtd1" } },
	{ "Renesas R-Car Gen3, RZ/G2", { "renesas,r8a774", "renesas,r8a7795",
		"renesas,r8a7796", "renesas,r8a7797", "renesas,r8a7798",
		"renesas,r8a7799" } },
	{ "Renesas R-Car Gen4, V3U", { "renesas,r8a779a", "renesas,r8a779f",
		"renesas,r8a779g", "renesas,r8a779h" } },
	{ "Renesas RZ/G2L, RZ/G3S, RZ/V2", { "renesas,r9a0" } },
	{ "Rockchip PX30, RK3308, RK3326", {
		"rockchip,px30", "rockchip,rk3308", "rockchip,rk3326" } },
	{ "Rockchip RK33xx (RK3318, RK3328, RK3368, RK3399)", {
		"rockchip,rk3318", "rockchip,rk3328", "rockchip,rk3368",
		"rockchip,rk3399" } },
	{ "Rockchip RK3566, RK3568", { "rockchip,rk3566", "rockchip,rk3568" } },
	{ "Rockchip RK3588", { "rockchip,rk3588" } },
	{ "Samsung Exynos, Google GS101", { "samsung,exynos", "google,gs101" } },
	{ "Socionext UniPhier", { "socionext,uniphier" } },
	{ "Spreadtrum (Unisoc)", { "sprd," } },
	{ "ST STM32MP2", { "st,stm32mp2" } },
	{ "Tesla FSD", { "tesla,fsd" } },
	{ "TI K3 (AM62, AM64, AM65, J7)", { "ti,am6", "ti,j7" } },
	{ "Toshiba Visconti", { "toshiba,tmpv77" } },
	{ "Xilinx ZynqMP", { "xlnx,zynqmp" } },
	{ "other", { NULL } },
};

#define NUM_FAMILIES (sizeof(families) / sizeof(*families))

const char *family_name(size_t number)
{
	return number < NUM_FAMILIES ? families[number].name : NULL;
}

/* A row for each family of which somebody has told: on which board, what was assigned */
static const struct {
	const char *family, *what;
} tried[] = {
	{ NULL, NULL },
};

const char *family_tried(size_t number)
{
	for (size_t i = 0; tried[i].family; i++)
		if (!strcmp(tried[i].family, families[number].name))
			return tried[i].what;
	return "no";
}

/* Whether an entry of the list of strings begins like that */
static bool has_prefix(const struct property *list, const char *prefix)
{
	const char *entry = (const char *)list->data;
	const char *end = entry + list->length;

	for (; entry < end; entry += strnlen(entry, end - entry) + 1)
		if ((size_t)(end - entry) > strlen(prefix) &&
		    !strncmp(entry, prefix, strlen(prefix)))
			return true;
	return false;
}

const char *family_of(const struct tree *tree)
{
	const struct property *list = node_property(tree->nodes, "compatible");

	for (size_t i = 0; list && i < NUM_FAMILIES; i++)
		for (size_t j = 0; j < MOST_PREFIXES && families[i].prefixes[j]; j++)
			if (has_prefix(list, families[i].prefixes[j]))
				return families[i].name;
	return families[NUM_FAMILIES - 1].name;
}
