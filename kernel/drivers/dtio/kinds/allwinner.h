/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Allwinner's kinds of device and power domain; see all.h. */

#ifdef DTIO_DOMAIN

/* drivers/pmdomain/sunxi/sun20i-ppu.c:58, sun20i_ppu_pd_set_power() */
DTIO_DOMAIN("allwinner,sun20i-d1-ppu")

#endif /* DTIO_DOMAIN */
