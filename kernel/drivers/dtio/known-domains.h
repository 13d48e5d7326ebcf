/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Providers of power domains that are known to cut the power of a domain that goes
 * off, all their domains, so that nothing of what was in a device there is left: a
 * row each, the compatible. Data only: whoever includes this says what a DTIO_DOMAIN
 * is. The driver and the program that foretells what the driver will say read the
 * same rows.
 *
 * A row is found by the first, most specific entry of "compatible" of the node that
 * "power-domains" refers to or, if that has none, of the nearest above it.
 *
 * In the table is a provider whose Linux driver asks the hardware to gate the power,
 * waits until the hardware says that it is off, and fails otherwise. Paths and lines
 * are those of Linux 6.12, in drivers/pmdomain. Not in the table are drivers
 *  - that leave it to firmware whether power goes, or how far: SCMI, SCPI, TI SCI,
 *    i.MX SCU, ZynqMP, Tegra BPMP, Raspberry Pi, Amlogic's secure monitor;
 *  - with domains that retain, vote, or only gate clocks or memories: Qualcomm's,
 *    OMAP, Amlogic's meson-ee, i.MX's block controls (which let go of the real domain
 *    later), Renesas CPG;
 *  - that do not look, or do not say, whether the power went: Rockchip, i.MX 6 GPC,
 *    Broadcom PMB;
 *  - with domains that are those of a PHY and named by the controller before it:
 *    GPC of i.MX 7D, 8MM and 8MQ.
 */

/* imx/gpcv2.c:424, imx_pgc_power_down() */
DTIO_DOMAIN("fsl,imx8mn-gpc")
DTIO_DOMAIN("fsl,imx8mp-gpc")

/* imx/imx93-pd.c:62, imx93_pd_off() */
DTIO_DOMAIN("fsl,imx93-src-slice")

/* mediatek/mtk-pm-domains.c:310, scpsys_power_off() */
DTIO_DOMAIN("mediatek,mt8167-power-controller")
DTIO_DOMAIN("mediatek,mt8173-power-controller")
DTIO_DOMAIN("mediatek,mt8183-power-controller")
DTIO_DOMAIN("mediatek,mt8192-power-controller")

/* samsung/exynos-pm-domains.c:36, exynos_pd_power() */
DTIO_DOMAIN("samsung,exynos4210-pd")
DTIO_DOMAIN("samsung,exynos5433-pd")

/* starfive/jh71xx-pmu.c:97, jh7110_pmu_set_state() */
DTIO_DOMAIN("starfive,jh7110-pmu")

/* sunxi/sun20i-ppu.c:58, sun20i_ppu_pd_set_power() */
DTIO_DOMAIN("allwinner,sun20i-d1-ppu")
