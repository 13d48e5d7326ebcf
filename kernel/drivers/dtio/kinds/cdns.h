/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Cadence's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * I2C (drivers/i2c/busses/i2c-cadence.c, cdns_i2c_master_reset(),
 * cdns_i2c_init() and cdns_i2c_detect_transfer_size()). Interrupts go first,
 * then the hold on the bus, and what is in the FIFO. A write of ADDR starts a
 * transfer if the controller is a master, so CR is 0 before it. TIME_OUT gets
 * what the driver gives it.
 */
DTIO_RECIPE(dtio_cdns_i2c, UNTRIED,
	    WRITE32(0x28, 0x2ff),	/* IDR */
	    CHANGE32(0x00, 0x50, 0x40),	/* CR: no hold, clear the FIFO */
	    WRITE32(0x14, 0),		/* XFER_SIZE */
	    WRITE32(0x00, 0),		/* CR */
	    WRITE32(0x08, 0),		/* ADDR */
	    WRITE32(0x1c, 0xff),	/* TIME_OUT */
	    WRITE32(0x10, 0x2ff),	/* ISR */
);

/*
 * Triple timer counter (drivers/clocksource/timer-cadence-ttc.c,
 * ttc_setup_clocksource(), ttc_setup_clockevent() and
 * ttc_clock_event_interrupt()). The value of CNT_CNTRL is the one by which the
 * driver leaves a counter off. Reading ISR clears it.
 */
DTIO_RECIPE(dtio_cdns_ttc, UNTRIED,
	    WRITE32(0x60, 0),		/* IER of counter 1 */
	    WRITE32(0x64, 0),		/* IER of counter 2 */
	    WRITE32(0x68, 0),		/* IER of counter 3 */
	    WRITE32(0x0c, 0x23),	/* CNT_CNTRL of counter 1 */
	    WRITE32(0x10, 0x23),	/* CNT_CNTRL of counter 2 */
	    WRITE32(0x14, 0x23),	/* CNT_CNTRL of counter 3 */
	    WRITE32(0x00, 0),		/* CLK_CNTRL of counter 1 */
	    WRITE32(0x04, 0),		/* CLK_CNTRL of counter 2 */
	    WRITE32(0x08, 0),		/* CLK_CNTRL of counter 3 */
	    WRITE32(0x24, 0),		/* INTR_VAL of counter 1 */
	    WRITE32(0x28, 0),		/* INTR_VAL of counter 2 */
	    WRITE32(0x2c, 0),		/* INTR_VAL of counter 3 */
	    READ32(0x54),		/* ISR of counter 1 */
	    READ32(0x58),		/* ISR of counter 2 */
	    READ32(0x5c),		/* ISR of counter 3 */
);

/*
 * Watchdog (drivers/watchdog/cadence_wdt.c, cdns_wdt_stop()). The value is the
 * key without which nothing is written; the watchdog, its interrupt and its
 * reset output are off with it.
 */
DTIO_RECIPE(dtio_cdns_wdt, UNTRIED,
	    WRITE32(0x00, 0xabc000),	/* ZMR */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * I2C: drivers/i2c/busses/i2c-cadence.c; SPI: drivers/spi/spi-cadence.c; timer:
 * drivers/clocksource/timer-cadence-ttc.c; watchdog:
 * drivers/watchdog/cadence_wdt.c. None has DMA.
 *
 * SPI has no recipe: nothing in its driver empties the transmit FIFO, and the
 * receive FIFO, whose depth differs, is only emptied by reading.
 */
DTIO_KIND("cdns,i2c-r1p14", NO_BUS_MASTER, &dtio_cdns_i2c)
DTIO_KIND("cdns,spi-r1p6", NO_BUS_MASTER, NULL)
DTIO_KIND("cdns,ttc", NO_BUS_MASTER, &dtio_cdns_ttc)
DTIO_KIND("cdns,wdt-r1p2", NO_BUS_MASTER, &dtio_cdns_wdt)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/cadence/macb_main.c,
 * macb_alloc_consistent().
 */
DTIO_KIND("cdns,gem", BUS_MASTER, NULL)

/*
 * NAND with a DMA of its own for whole pages;
 * drivers/mtd/nand/raw/cadence-nand-controller.c,
 * cadence_nand_cdma_desc_prepare().
 */
DTIO_KIND("cdns,hp-nfc", BUS_MASTER, NULL)

/*
 * USB host and device; drivers/usb/cdns3/cdns3-gadget.c,
 * cdns3_allocate_trb_pool(), and drivers/usb/host/xhci-mem.c, xhci_mem_init().
 */
DTIO_KIND("cdns,usb3", BUS_MASTER, NULL)

/*
 * UFS: lists of requests; drivers/ufs/core/ufshcd.c, ufshcd_memory_alloc(),
 * called for drivers/ufs/host/cdns-pltfrm.c.
 */
DTIO_KIND("cdns,ufshc-m31-16nm", BUS_MASTER, NULL)

#endif /* DTIO_KIND */
