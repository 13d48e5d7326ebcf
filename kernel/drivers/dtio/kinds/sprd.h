/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Spreadtrum's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * Watchdog (drivers/watchdog/sprd_wdt.c, sprd_wdt_disable()). Its registers can
 * only be written while they are unlocked, and are locked again at the end. The
 * counter, its interrupt and its reset go in one write.
 */
DTIO_RECIPE(dtio_sprd_wdt, UNTRIED,
	    WRITE32(0x20, 0xe551),	/* WDT_LOCK: unlocked */
	    WRITE32(0x08, 0),		/* WDT_CTRL */
	    WRITE32(0x0c, 0x09),	/* WDT_INT_CLR */
	    WRITE32(0x20, 0),		/* WDT_LOCK: locked */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * UARTs: drivers/tty/serial/sprd_serial.c, with DMA from an engine only. They
 * have no recipe: nothing in the driver empties their FIFOs but reading byte by
 * byte.
 *
 * Watchdog: drivers/watchdog/sprd_wdt.c.
 */
DTIO_KIND("sprd,sc9836-uart", NO_BUS_MASTER, NULL)
DTIO_KIND("sprd,sc9860-uart", NO_BUS_MASTER, NULL)
DTIO_KIND("sprd,sc9863a-uart", NO_BUS_MASTER, NULL)
DTIO_KIND("sprd,sp9860-wdt", NO_BUS_MASTER, &dtio_sprd_wdt)
DTIO_KIND("sprd,ums512-uart", NO_BUS_MASTER, NULL)
DTIO_KIND("sprd,ums9620-uart", NO_BUS_MASTER, NULL)

/* DMA engine; drivers/dma/sprd-dma.c, sprd_dma_start(). */
DTIO_KIND("sprd,sc9860-dma", BUS_MASTER, NULL)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci-sprd.c.
 */
DTIO_KIND("sprd,sdhci-r11", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/* Locks between the processors; drivers/hwspinlock/sprd_hwspinlock.c. */
DTIO_NEVER("sprd,hwspinlock-r3p0", "the locks that the processors share")

/* Bus to the power management chip; drivers/spi/spi-sprd-adi.c. */
DTIO_NEVER("sprd,sc9860-adi", "the bus to the power management chip")
DTIO_NEVER("sprd,ums512-adi", "the bus to the power management chip")

/* Global registers, which gates of clocks are in; drivers/clk/sprd. */
DTIO_NEVER("sprd,sc9863a-glbregs", "a control register block that devices share")
DTIO_NEVER("sprd,ums512-glbregs", "a control register block that devices share")

/* Pin controller; drivers/pinctrl/sprd/pinctrl-sprd.c. */
DTIO_NEVER("sprd,sc9860-pinctrl", "the pin controller")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/timer-sprd.c.
 */
DTIO_NEVER("sprd,sc9860-suspend-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("sprd,sc9860-timer", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */
