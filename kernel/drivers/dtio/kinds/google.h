/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Google's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * HSI2C (drivers/i2c/busses/i2c-exynos5.c, exynos5_i2c_reset()). Interrupts go
 * first, then the controller is reset by software, which it stays until the bit
 * is taken back. The modes are cleared besides, as exynos5_i2c_init() keeps
 * what it finds in CONF.
 */
DTIO_RECIPE(dtio_gs101_hsi2c, UNTRIED,
	    WRITE32(0x20, 0),		/* INT_ENABLE */
	    CHANGE32(0x00, 0x80000000, 0x80000000), /* CTL: SW_RST */
	    CHANGE32(0x00, 0x80000000, 0), /* CTL */
	    WRITE32(0x44, 0),		/* AUTO_CONF */
	    WRITE32(0x04, 0),		/* FIFO_CTL */
	    WRITE32(0x40, 0),		/* CONF */
	    WRITE32(0x48, 0),		/* TIMEOUT */
	    WRITE32(0x00, 0),		/* CTL */
	    WRITE32(0x24, 0xfff),	/* INT_STATUS */
);

/*
 * UART (drivers/tty/serial/samsung_tty.c, s3c64xx_serial_shutdown() and
 * s3c24xx_serial_resetport()). Interrupts are masked first, then transmitter,
 * receiver, loopback and break go with UCON, then the FIFOs are emptied and
 * turned off. UCON chooses no clock on this part. Reading UERSTAT clears it.
 */
DTIO_RECIPE(dtio_gs101_uart, UNTRIED,
	    WRITE32(0x38, 0x0f),	/* UINTM */
	    WRITE32(0x04, 0),		/* UCON */
	    WRITE32(0x08, 0x06),	/* UFCON: empty both FIFOs */
	    WRITE32(0x08, 0),		/* UFCON: FIFOs off */
	    WRITE32(0x0c, 0),		/* UMCON */
	    WRITE32(0x00, 0),		/* ULCON */
	    READ32(0x14),		/* UERSTAT */
	    WRITE32(0x30, 0x0f),	/* UINTP */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * drivers/i2c/busses/i2c-exynos5.c and drivers/watchdog/s3c2410_wdt.c, without
 * DMA; drivers/tty/serial/samsung_tty.c, with DMA from an engine only. The
 * parts are of Samsung's making.
 */
DTIO_KIND("google,gs101-hsi2c", NO_BUS_MASTER, &dtio_gs101_hsi2c)
DTIO_KIND("google,gs101-uart", NO_BUS_MASTER, &dtio_gs101_uart)
DTIO_KIND("google,gs101-wdt", NO_BUS_MASTER, &dtio_exynos_wdt)

/*
 * UFS: lists of requests; drivers/ufs/core/ufshcd.c, ufshcd_memory_alloc(),
 * called for drivers/ufs/host/ufs-exynos.c.
 */
DTIO_KIND("google,gs101-ufs", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/* Power management unit; drivers/soc/samsung/exynos-pmu.c. */
DTIO_NEVER("google,gs101-pmu", "the power controller")

/* System registers of parts of the SoC. */
DTIO_NEVER("google,gs101-apm-sysreg", "a control register block that devices share")
DTIO_NEVER("google,gs101-hsi2-sysreg", "a control register block that devices share")
DTIO_NEVER("google,gs101-peric0-sysreg", "a control register block that devices share")
DTIO_NEVER("google,gs101-peric1-sysreg", "a control register block that devices share")

/* Pin controller; drivers/pinctrl/samsung/pinctrl-samsung.c. */
DTIO_NEVER("google,gs101-pinctrl", "the pin controller")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/exynos_mct.c.
 */
DTIO_NEVER("google,gs101-mct", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */
