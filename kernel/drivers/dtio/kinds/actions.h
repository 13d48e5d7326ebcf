/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Actions' kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * I2C (drivers/i2c/busses/i2c-owl.c, owl_i2c_reset() and owl_i2c_reset_fifo()).
 * Turning the controller off resets it and, in the same write, disables its
 * interrupt. The driver resets the FIFOs with the controller on, without
 * anything being started by that; then it goes off for good.
 */
DTIO_RECIPE(dtio_owl_i2c, UNTRIED,
	    WRITE32(0x00, 0),		/* CTL */
	    WRITE32(0x00, 0x80),	/* CTL: on */
	    WRITE32(0x08, 0),		/* STAT */
	    WRITE32(0x1c, 0x06),	/* FIFOCTL: reset both FIFOs */
	    WAIT32(0x1c, 0x06, 0),
	    WRITE32(0x00, 0),		/* CTL */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * I2C: drivers/i2c/busses/i2c-owl.c, without DMA.
 *
 * UART: drivers/tty/serial/owl-uart.c, without DMA. It has no recipe: nothing
 * in the driver empties its FIFOs but reading byte by byte.
 */
DTIO_KIND("actions,s700-i2c", NO_BUS_MASTER, &dtio_owl_i2c)
DTIO_KIND("actions,s900-i2c", NO_BUS_MASTER, &dtio_owl_i2c)
DTIO_KIND("actions,s900-uart", NO_BUS_MASTER, NULL)

/* DMA engine; drivers/dma/owl-dma.c, owl_dma_probe(). */
DTIO_KIND("actions,s700-dma", BUS_MASTER, NULL)
DTIO_KIND("actions,s900-dma", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/timer-owl.c.
 */
DTIO_NEVER("actions,s700-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("actions,s900-timer", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */
