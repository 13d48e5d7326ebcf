/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Synopsys' kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * DesignWare APB UART (drivers/tty/serial/8250/8250_port.c,
 * serial8250_do_shutdown(), and 8250_dw.c, dw8250_force_idle() and
 * dw8250_check_lcr()). If LCR.DLAB was left set, the first write of IER goes to
 * the high byte of the divisor, which only shortens what is being sent; it is
 * repeated once LCR is known to be 0. LCR cannot be written while the UART is
 * busy: hence the loopback, which cuts off the receive line, the emptying of the
 * FIFOs (RX is read with the FIFOs off, as it may be empty), and the wait.
 * Reading USR clears the interrupt of a write of LCR that came too early. The
 * fraction of the divisor is written in dw8250_setup_port(), on any part, 32
 * bits wide whatever the width of the other registers.
 */
DTIO_RECIPE(dtio_dw_uart, UNTRIED,
	    UART_WRITE(1, 0),		/* IER */
	    UART_WRITE(4, 0x10),	/* MCR: loopback */
	    UART_WRITE(2, 0x01),	/* FCR: FIFOs on */
	    UART_WRITE(2, 0x07),	/* FCR: empty both FIFOs */
	    UART_WRITE(2, 0),		/* FCR: FIFOs off */
	    UART_READ(0),		/* RX */
	    UART_WAIT(0x1f, 0x01, 0),	/* USR: not busy */
	    UART_WRITE(3, 0),		/* LCR */
	    UART_WAIT(3, 0xff, 0),	/* LCR: the write was taken */
	    UART_WRITE(1, 0),		/* IER */
	    UART_WRITE(4, 0),		/* MCR */
	    WRITE32(0xc0, 0),		/* DLF */
	    UART_READ(5),		/* LSR */
	    UART_READ(0),		/* RX */
	    UART_READ(2),		/* IIR */
	    UART_READ(6),		/* MSR */
	    UART_READ(0x1f),		/* USR */
);

/*
 * DesignWare I2C (drivers/i2c/busses/i2c-designware-common.c,
 * i2c_dw_disable()). Interrupts go first. A transfer that holds the bus must be
 * aborted before the controller can be disabled; the abort has no effect unless
 * the controller is enabled, hence the change of this bit alone, and is over
 * when the master is no longer active. Disabling empties both FIFOs; where its
 * status register does not exist, 0 is read. Reading CLR_INTR clears all
 * interrupts.
 */
DTIO_RECIPE(dtio_dw_i2c, UNTRIED,
	    WRITE32(0x30, 0),		/* IC_INTR_MASK */
	    CHANGE32(0x6c, 0x02, 0x02),	/* IC_ENABLE: abort */
	    WAIT32(0x70, 0x20, 0),	/* IC_STATUS: master not active */
	    WRITE32(0x6c, 0),		/* IC_ENABLE */
	    WAIT32(0x9c, 0x01, 0),	/* IC_ENABLE_STATUS: disabled */
	    WRITE32(0x38, 0),		/* IC_RX_TL */
	    WRITE32(0x3c, 0),		/* IC_TX_TL */
	    READ32(0x40),		/* IC_CLR_INTR */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * drivers/i2c/busses/i2c-designware-common.c and its other files, without DMA;
 * drivers/tty/serial/8250/8250_dw.c, whose DMA is from an engine only.
 *
 * drivers/gpio/gpio-dwapb.c: no recipe, as its ports B to D are there on some
 * parts only, and the kind does not tell which.
 *
 * drivers/watchdog/dw_wdt.c: no recipe, as once started nothing but a reset
 * stops it.
 */
DTIO_KIND("snps,designware-i2c", NO_BUS_MASTER, &dtio_dw_i2c)
DTIO_KIND("snps,dw-apb-gpio", NO_BUS_MASTER, NULL)
DTIO_KIND("snps,dw-apb-uart", NO_BUS_MASTER, &dtio_dw_uart)
DTIO_KIND("snps,dw-wdt", NO_BUS_MASTER, NULL)

/*
 * SATA: lists of commands; drivers/ata/libahci.c, ahci_port_start(), called for
 * ahci_dwc.c. The recipe is that of generic.h.
 */
DTIO_KIND("snps,dwc-ahci", BUS_MASTER, &dtio_ahci)

/*
 * DMA engine; drivers/dma/dw-axi-dmac/dw-axi-dmac-platform.c,
 * axi_chan_block_xfer_start().
 */
DTIO_KIND("snps,axi-dma-1.01a", BUS_MASTER, NULL)

/*
 * USB host and device (DesignWare 2); drivers/usb/dwc2/gadget.c,
 * dwc2_gadget_alloc_ctrl_desc_chains(), and hcd.c, dwc2_hcd_init().
 */
DTIO_KIND("snps,dwc2", BUS_MASTER, NULL)

/*
 * USB host and device (DesignWare 3); drivers/usb/dwc3/core.c,
 * dwc3_alloc_one_event_buffer(). No recipe: each of its halves has its own
 * reset, dwc3_core_soft_reset() and that of xHCI, for when it is in charge, and
 * both come after dwc3_phy_init(), as they only end while the PHYs give clocks.
 */
DTIO_KIND("snps,dwc3", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/* DDR controller; drivers/edac/synopsys_edac.c. */
DTIO_NEVER("snps,ddrc-3.80a", "the DDR controller")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/dw_apb_timer_of.c.
 */
DTIO_NEVER("snps,dw-apb-timer", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */
