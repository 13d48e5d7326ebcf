/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of NXP's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * i.MX UART (i.MX 8M Plus reference manual, chapter UART). Clearing UCR2.SRST
 * empties the FIFOs and resets the state machines and the status registers; the
 * bit sets itself when that is done. The control registers are not touched by
 * it and get their reset values here. UCR1 goes first: it enables interrupts.
 */
DTIO_RECIPE(dtio_imx_uart,
	    WRITE32(0x80, 0),		/* UCR1 */
	    WRITE32(0x84, 0),		/* UCR2, SRST is active low */
	    WAIT32(0x84, 1, 1),
	    WRITE32(0x88, 0x700),	/* UCR3 */
	    WRITE32(0x8c, 0x8000),	/* UCR4 */
	    WRITE32(0x90, 0x801),	/* UFCR */
	    WRITE32(0x9c, 0x2b),	/* UESC */
	    WRITE32(0xa0, 0),		/* UTIM */
	    WRITE32(0xa4, 0),		/* UBIR */
	    WRITE32(0xa8, 0),		/* UBMR */
	    WRITE32(0xb0, 0),		/* ONEMS */
);

/*
 * i.MX I2C (i.MX 8M Plus reference manual, chapter I2C). Clearing I2CR.IEN
 * resets the module; the address and divider registers keep their values.
 */
DTIO_RECIPE(dtio_imx_i2c,
	    WRITE8(0x08, 0),		/* I2CR */
	    WRITE8(0x0c, 0),		/* I2SR: clear arbitration lost, interrupt */
	    WRITE8(0x00, 0),		/* IADR */
	    WRITE8(0x04, 0),		/* IFDR */
);

/*
 * i.MX ECSPI (i.MX 8M Plus reference manual, chapter eCSPI). Clearing
 * ECSPI_CONREG.EN resets everything but that register, and without it no other
 * can be written.
 */
DTIO_RECIPE(dtio_imx_ecspi,
	    WRITE32(0x08, 0),		/* ECSPI_CONREG */
);

/*
 * i.MX GPIO (i.MX 8M Plus reference manual, chapter GPIO). Interrupts go first,
 * then every pin becomes an input, and only then its output latch is cleared.
 */
DTIO_RECIPE(dtio_imx_gpio,
	    WRITE32(0x14, 0),		/* GPIO_IMR */
	    WRITE32(0x0c, 0),		/* GPIO_ICR1 */
	    WRITE32(0x10, 0),		/* GPIO_ICR2 */
	    WRITE32(0x1c, 0),		/* GPIO_EDGE_SEL */
	    WRITE32(0x04, 0),		/* GPIO_GDIR */
	    WRITE32(0x00, 0),		/* GPIO_DR */
	    WRITE32(0x18, 0xffffffff),	/* GPIO_ISR */
);

/*
 * i.MX GPT (i.MX 8M Plus reference manual, chapter GPT). GPT_CR.SWR resets the
 * counter and all registers but a few bits of GPT_CR, which are cleared in the
 * same write; it clears itself when that is done.
 */
DTIO_RECIPE(dtio_imx_gpt,
	    WRITE32(0x0c, 0),		/* GPT_IR */
	    WRITE32(0x00, 0x8000),	/* GPT_CR */
	    WAIT32(0x00, 0x8000, 0),
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/* A watchdog has no recipe: once started nothing stops it. */
DTIO_KIND("fsl,imx8mm-ecspi", true, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mm-gpio", true, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mm-i2c", true, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mm-uart", true, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mm-wdt", true, NULL)
DTIO_KIND("fsl,imx8mn-ecspi", true, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mn-gpio", true, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mn-i2c", true, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mn-uart", true, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mn-wdt", true, NULL)
DTIO_KIND("fsl,imx8mp-ecspi", true, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mp-gpio", true, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mp-gpt", true, &dtio_imx_gpt)
DTIO_KIND("fsl,imx8mp-i2c", true, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mp-uart", true, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mp-wdt", true, NULL)
DTIO_KIND("fsl,imx8mq-ecspi", true, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mq-gpio", true, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mq-i2c", true, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mq-uart", true, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mq-wdt", true, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_DOMAIN

/* drivers/pmdomain/imx/gpcv2.c:424, imx_pgc_power_down() */
DTIO_DOMAIN("fsl,imx8mn-gpc")
DTIO_DOMAIN("fsl,imx8mp-gpc")

/* drivers/pmdomain/imx/imx93-pd.c:62, imx93_pd_off() */
DTIO_DOMAIN("fsl,imx93-src-slice")

#endif /* DTIO_DOMAIN */
