/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Inside Secure's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * EIP-76 random number generator (drivers/char/hw_random/omap-rng.c,
 * omap4_rng_cleanup(), omap4_rng_irq() and omap_rng_do_read()). CONTROL stops
 * it, and also enables its interrupt; INTACK gives up the number that is ready.
 */
DTIO_RECIPE(dtio_eip76, UNTRIED,
	    WRITE32(0x14, 0),		/* CONTROL */
	    WRITE32(0x28, 0),		/* ALARMMASK */
	    WRITE32(0x2c, 0),		/* ALARMSTOP */
	    WRITE32(0x24, 0),		/* FRODETUNE */
	    WRITE32(0x10, 0x03),	/* INTACK */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/* drivers/char/hw_random/omap-rng.c, without DMA */
DTIO_KIND("inside-secure,safexcel-eip76", NO_BUS_MASTER, &dtio_eip76)

/*
 * Crypto engine: rings of commands and results;
 * drivers/crypto/inside-secure/safexcel_ring.c,
 * safexcel_init_ring_descriptors().
 */
DTIO_KIND("inside-secure,safexcel-eip197b", BUS_MASTER, NULL)
DTIO_KIND("inside-secure,safexcel-eip97", BUS_MASTER, NULL)
DTIO_KIND("inside-secure,safexcel-eip97ies", BUS_MASTER, NULL)

#endif /* DTIO_KIND */
