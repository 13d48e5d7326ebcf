/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How the registers of known kinds of device bring it back to a known state.
 * Data only: whoever includes this says what a DTIO_RECIPE is, and its steps
 * WRITE8, WRITE32 and WAIT32. The kernel carries them out; what is not the
 * kernel only needs to know how far they reach. Offsets are in the node's first
 * "reg", in bytes.
 */

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

/*
 * PL011 UART (Arm DDI 0183). UARTCR goes first, as the others may only be
 * written with the UART disabled; writing UARTLCR_H flushes the FIFOs.
 */
DTIO_RECIPE(dtio_pl011,
	    WRITE32(0x30, 0),		/* UARTCR */
	    WRITE32(0x38, 0),		/* UARTIMSC */
	    WRITE32(0x48, 0),		/* UARTDMACR */
	    WRITE32(0x2c, 0),		/* UARTLCR_H */
	    WRITE32(0x24, 0),		/* UARTIBRD */
	    WRITE32(0x28, 0),		/* UARTFBRD */
	    WRITE32(0x34, 0x12),	/* UARTIFLS */
	    WRITE32(0x04, 0),		/* UARTECR */
	    WRITE32(0x44, 0x7ff),	/* UARTICR */
);

/*
 * PL031 real time clock (Arm DDI 0224). The alarm goes; the time stays, as
 * nothing but power-on sets it back.
 */
DTIO_RECIPE(dtio_pl031,
	    WRITE32(0x10, 0),		/* RTCIMSC */
	    WRITE32(0x04, 0),		/* RTCMR */
	    WRITE32(0x1c, 1),		/* RTCICR */
);

/*
 * PL061 GPIO controller (Arm DDI 0190). Interrupts go first, then every pin
 * becomes an input, and only then its output latch is cleared.
 */
DTIO_RECIPE(dtio_pl061,
	    WRITE32(0x410, 0),		/* GPIOIE */
	    WRITE32(0x404, 0),		/* GPIOIS */
	    WRITE32(0x408, 0),		/* GPIOIBE */
	    WRITE32(0x40c, 0),		/* GPIOIEV */
	    WRITE32(0x420, 0),		/* GPIOAFSEL */
	    WRITE32(0x400, 0),		/* GPIODIR */
	    WRITE32(0x3fc, 0),		/* GPIODATA, all pins */
	    WRITE32(0x41c, 0xff),	/* GPIOIC */
);
