/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Apple's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * UART (drivers/tty/serial/samsung_tty.c, apple_s5l_serial_shutdown() and
 * s3c24xx_serial_resetport()). Interrupts, break and loopback go first, then
 * what is pending; the FIFOs are emptied last.
 */
DTIO_RECIPE(dtio_apple_s5l_uart, UNTRIED,
	    CHANGE32(0x04, 0x3a30, 0),	/* UCON */
	    WRITE32(0x10, 0x3f8),	/* UTRSTAT */
	    CHANGE32(0x0c, 0x11, 0),	/* UMCON: no flow control, no RTS */
	    CHANGE32(0x08, 0x6, 0x6),	/* UFCON: reset both FIFOs */
	    CHANGE32(0x08, 0x6, 0),	/* UFCON: end of reset */
);

/*
 * I2C controller (drivers/i2c/busses/i2c-pasemi-core.c, pasemi_reset() and
 * pasemi_i2c_common_probe()). The interrupts go first, then both FIFOs are
 * reset, by bits that the driver never clears. The divider in the same register
 * stays.
 */
DTIO_RECIPE(dtio_apple_i2c, UNTRIED,
	    WRITE32(0x18, 0),		/* REG_IMASK */
	    CHANGE32(0x1c, 0x600, 0x600), /* REG_CTL: reset both FIFOs */
	    WRITE32(0x14, 0x08200000),	/* REG_SMSTA: transfer ended, no acknowledge */
);

/*
 * Watchdogs (drivers/watchdog/apple_wdt.c, apple_wdt_stop()). There are three
 * of them in a block with the same bits; each stops when its control register
 * is cleared.
 */
DTIO_RECIPE(dtio_apple_wdt, UNTRIED,
	    WRITE32(0x0c, 0),		/* WD0_CTRL */
	    WRITE32(0x1c, 0),		/* WD1_CTRL */
	    WRITE32(0x2c, 0),		/* WD2_CTRL */
);

/* PWM (drivers/pwm/pwm-apple.c, apple_pwm_apply()). */
DTIO_RECIPE(dtio_apple_fpwm, UNTRIED,
	    WRITE32(0x00, 0),		/* PWM_CTRL */
	    WRITE32(0x1c, 0),		/* PWM_ON_CYCLES */
	    WRITE32(0x18, 0),		/* PWM_OFF_CYCLES */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * None of these has a DMA of its own: drivers/tty/serial/samsung_tty.c (no
 * "dmas" and no channel for S5L), drivers/i2c/busses/i2c-pasemi-core.c,
 * drivers/watchdog/apple_wdt.c, drivers/pwm/pwm-apple.c.
 */
DTIO_KIND("apple,s5l-uart", NO_BUS_MASTER, &dtio_apple_s5l_uart)
DTIO_KIND("apple,t6000-fpwm", NO_BUS_MASTER, &dtio_apple_fpwm)
DTIO_KIND("apple,t6000-i2c", NO_BUS_MASTER, &dtio_apple_i2c)
DTIO_KIND("apple,t6000-wdt", NO_BUS_MASTER, &dtio_apple_wdt)
DTIO_KIND("apple,t8103-fpwm", NO_BUS_MASTER, &dtio_apple_fpwm)
DTIO_KIND("apple,t8103-i2c", NO_BUS_MASTER, &dtio_apple_i2c)
DTIO_KIND("apple,t8103-wdt", NO_BUS_MASTER, &dtio_apple_wdt)
DTIO_KIND("apple,t8112-fpwm", NO_BUS_MASTER, &dtio_apple_fpwm)
DTIO_KIND("apple,t8112-i2c", NO_BUS_MASTER, &dtio_apple_i2c)
DTIO_KIND("apple,t8112-wdt", NO_BUS_MASTER, &dtio_apple_wdt)

/*
 * DMA engine of audio; drivers/dma/apple-admac.c,
 * admac_cyclic_write_one_desc().
 */
DTIO_KIND("apple,t6000-admac", BUS_MASTER, NULL)
DTIO_KIND("apple,t8103-admac", BUS_MASTER, NULL)
DTIO_KIND("apple,t8112-admac", BUS_MASTER, NULL)

/*
 * NVMe and the coprocessor in front of it; drivers/nvme/host/apple.c,
 * apple_nvme_queue_alloc().
 */
DTIO_KIND("apple,t6000-nvme-ans2", BUS_MASTER, NULL)
DTIO_KIND("apple,t8103-nvme-ans2", BUS_MASTER, NULL)
DTIO_KIND("apple,t8112-nvme-ans2", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/pcie-apple.c, apple_pcie_init().
 */
DTIO_KIND("apple,t6000-pcie", BUS_MASTER, NULL)
DTIO_KIND("apple,t8103-pcie", BUS_MASTER, NULL)
DTIO_KIND("apple,t8112-pcie", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Filter of what the storage processor may reach in memory;
 * drivers/soc/apple/sart.c, apple_sart_add_allowed_region().
 */
DTIO_NEVER("apple,t6000-sart", "a filter that guards the memory")
DTIO_NEVER("apple,t8103-sart", "a filter that guards the memory")
DTIO_NEVER("apple,t8112-sart", "a filter that guards the memory")

/* Power management; drivers/pmdomain/apple/pmgr-pwrstate.c. */
DTIO_NEVER("apple,t6000-pmgr", "a part of the power controller")
DTIO_NEVER("apple,t8103-pmgr", "a part of the power controller")
DTIO_NEVER("apple,t8112-pmgr", "a part of the power controller")

/* Clock of the processors; drivers/cpufreq/apple-soc-cpufreq.c. */
DTIO_NEVER("apple,t6000-cluster-cpufreq", "the clock control of the processors")
DTIO_NEVER("apple,t8103-cluster-cpufreq", "the clock control of the processors")
DTIO_NEVER("apple,t8112-cluster-cpufreq", "the clock control of the processors")

#endif /* DTIO_NEVER */
