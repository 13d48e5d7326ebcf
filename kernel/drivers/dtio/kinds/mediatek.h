/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of MediaTek's kinds of device and power domain; see all.h. */

#ifdef DTIO_DOMAIN

/* drivers/pmdomain/mediatek/mtk-pm-domains.c:310, scpsys_power_off() */
DTIO_DOMAIN("mediatek,mt8167-power-controller")
DTIO_DOMAIN("mediatek,mt8173-power-controller")
DTIO_DOMAIN("mediatek,mt8183-power-controller")
DTIO_DOMAIN("mediatek,mt8192-power-controller")

#endif /* DTIO_DOMAIN */
