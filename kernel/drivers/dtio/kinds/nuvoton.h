/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Nuvoton's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * UART of MA35D1 (drivers/tty/serial/ma35d1_serial.c,
 * ma35d1serial_shutdown() and ma35d1serial_startup()). Interrupts go first, and
 * with them the automatic flow control; then the FIFOs are reset, break goes,
 * the function is that of a plain UART again, and what is pending is cleared.
 */
DTIO_RECIPE(dtio_ma35d1_uart, UNTRIED,
	    WRITE32(0x04, 0),		/* IER */
	    CHANGE32(0x08, 0x6, 0x6),	/* FCR: reset both FIFOs */
	    CHANGE32(0x0c, 0x40, 0),	/* LCR: break */
	    CHANGE32(0x2c, 0x400, 0),	/* ALTCTL: RS-485 direction */
	    CHANGE32(0x30, 0x7, 0),	/* FUN_SEL */
	    WRITE32(0x1c, 0xffffffff),	/* ISR */
);

/*
 * UART of NPCM8xx, a 16550 (drivers/tty/serial/8250/8250_port.c,
 * serial8250_do_shutdown() and serial8250_clear_fifos()). LCR goes first, as it
 * decides what the next register means.
 */
DTIO_RECIPE(dtio_npcm_uart, UNTRIED,
	    UART_WRITE(3, 0),		/* LCR */
	    UART_WRITE(1, 0),		/* IER */
	    UART_WRITE(4, 0),		/* MCR: no modem lines, no loop */
	    UART_WRITE(2, 0x01),	/* FCR: enable FIFOs */
	    UART_WRITE(2, 0x07),	/* FCR: empty them */
	    UART_WRITE(2, 0),		/* FCR: disable them */
	    UART_READ(5),		/* LSR */
	    UART_READ(0),		/* RBR */
	    UART_READ(2),		/* IIR */
	    UART_READ(6),		/* MSR */
);

/* Watchdog of NPCM (drivers/watchdog/npcm_wdt.c, npcm_wdt_stop()). */
DTIO_RECIPE(dtio_npcm_wdt, UNTRIED,
	    WRITE32(0x00, 0),		/* WTCR */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * drivers/tty/serial/ma35d1_serial.c, drivers/tty/serial/8250/8250_of.c,
 * drivers/watchdog/npcm_wdt.c, drivers/clocksource/timer-npcm7xx.c: no DMA.
 * The timer has no recipe, as the system tells the time by it.
 */
DTIO_KIND("nuvoton,ma35d1-uart", NO_BUS_MASTER, &dtio_ma35d1_uart)
DTIO_KIND("nuvoton,npcm845-timer", NO_BUS_MASTER, NULL)
DTIO_KIND("nuvoton,npcm845-uart", NO_BUS_MASTER, &dtio_npcm_uart)
DTIO_KIND("nuvoton,npcm845-wdt", NO_BUS_MASTER, &dtio_npcm_wdt)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Global control registers; drivers/reset/reset-npcm.c and
 * drivers/pinctrl/nuvoton.
 */
DTIO_NEVER("nuvoton,npcm845-gcr", "the system's control register block")

/* Pin controller; drivers/pinctrl/nuvoton/pinctrl-ma35d1.c. */
DTIO_NEVER("nuvoton,ma35d1-pinctrl", "the pin controller")

#endif /* DTIO_NEVER */
