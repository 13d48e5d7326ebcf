/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Arm's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

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

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

DTIO_KIND("arm,pl011", true, &dtio_pl011)
DTIO_KIND("arm,pl031", true, &dtio_pl031)
DTIO_KIND("arm,pl061", true, &dtio_pl061)

#endif /* DTIO_KIND */
