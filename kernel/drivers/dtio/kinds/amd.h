/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of AMD's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * Ethernet (drivers/net/ethernet/amd/xgbe/xgbe-dev.c, xgbe_exit()). The reset
 * ends what the DMA is at and turns interrupts off with all the rest; it needs
 * no PHY, as the driver does it before it looks for one (xgbe-main.c,
 * xgbe_config_netdev()). Its bit is not looked at before it has had the time to
 * rise, hence the reading. The driver does it twice, against interrupts that
 * come although they should not.
 */
DTIO_RECIPE(dtio_xgbe, UNTRIED,
	    CHANGE32(0x3000, 0x1, 0x1),	/* DMA_MR: SWR */
	    READ32(0x3000), READ32(0x3000), READ32(0x3000), READ32(0x3000),
	    WAIT32(0x3000, 0x1, 0),	/* DMA_MR: SWR, done */
	    CHANGE32(0x3000, 0x1, 0x1),	/* DMA_MR: SWR */
	    READ32(0x3000), READ32(0x3000), READ32(0x3000), READ32(0x3000),
	    WAIT32(0x3000, 0x1, 0),	/* DMA_MR: SWR, done */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * Ethernet: rings of packets; drivers/net/ethernet/amd/xgbe/xgbe-desc.c,
 * xgbe_init_ring().
 */
DTIO_KIND("amd,xgbe-seattle-v1a", BUS_MASTER, &dtio_xgbe)

/*
 * Crypto coprocessor: a queue of commands, with addresses;
 * drivers/crypto/ccp/ccp-dev-v3.c, ccp_init(). No recipe: the driver waits for
 * what it has queued, and has nothing that stops it.
 */
DTIO_KIND("amd,ccp-seattle-v1a", BUS_MASTER, NULL)

#endif /* DTIO_KIND */
