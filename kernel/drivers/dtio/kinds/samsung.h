/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Samsung's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * UART (drivers/tty/serial/samsung_tty.c, s3c64xx_serial_shutdown() and
 * s3c24xx_serial_resetport()). Interrupts are masked first, then both ways,
 * break and loopback go, and the FIFOs are emptied; what is pending is cleared
 * last. The selection of the clock in UCON stays.
 */
DTIO_RECIPE(dtio_exynos_uart, UNTRIED,
	    WRITE32(0x38, 0xf),		/* UINTM */
	    CHANGE32(0x04, 0x3f, 0),	/* UCON */
	    CHANGE32(0x0c, 0x11, 0),	/* UMCON: no flow control, no RTS */
	    CHANGE32(0x08, 0x6, 0x6),	/* UFCON: reset both FIFOs */
	    CHANGE32(0x08, 0x6, 0),	/* UFCON: end of reset */
	    WRITE32(0x30, 0xf),		/* UINTP */
);

/*
 * High speed I2C controller (drivers/i2c/busses/i2c-exynos5.c,
 * exynos5_i2c_reset() and exynos5_i2c_init()). Interrupts go first; the
 * software reset bit is set and cleared. The driver keeps the bits of
 * HSI2C_CONF, so that high speed and 10 bit addresses go here.
 */
DTIO_RECIPE(dtio_exynos_hsi2c, UNTRIED,
	    WRITE32(0x20, 0),		/* HSI2C_INT_ENABLE */
	    CHANGE32(0x00, 0x80000000, 0x80000000), /* HSI2C_CTL: reset */
	    CHANGE32(0x00, 0x80000000, 0), /* HSI2C_CTL: end of reset */
	    WRITE32(0x20, 0),		/* HSI2C_INT_ENABLE */
	    CHANGE32(0x48, 0x80000000, 0), /* HSI2C_TIMEOUT */
	    CHANGE32(0x40, 0x60000000, 0), /* HSI2C_CONF */
	    WRITE32(0x24, 0xfff),	/* HSI2C_INT_STATUS */
);

/*
 * I2C controller (drivers/i2c/busses/i2c-s3c2410.c,
 * s3c24xx_i2c_disable_bus()). The interrupt goes first, then the pins are let
 * go, then what is pending and the acknowledges.
 */
DTIO_RECIPE(dtio_s3c2440_i2c, UNTRIED,
	    CHANGE32(0x00, 0x20, 0),	/* IICCON: interrupt */
	    CHANGE32(0x04, 0x10, 0),	/* IICSTAT: drive the pins */
	    CHANGE32(0x00, 0xb0, 0),	/* IICCON: pending, acknowledge */
);

/*
 * SPI controller (drivers/spi/spi-s3c64xx.c, s3c64xx_spi_hwinit() and
 * s3c64xx_flush_fifo()). Interrupts go first, then both channels, then the
 * modes, with the requests for DMA and the loopback; the reset empties the
 * FIFOs. Pending bits are set and cleared, as the driver does.
 */
DTIO_RECIPE(dtio_exynos_spi, UNTRIED,
	    WRITE32(0x10, 0),		/* SPI_INT_EN */
	    CHANGE32(0x00, 0x3, 0),	/* SPI_CH_CFG: channels */
	    WRITE32(0x08, 0),		/* SPI_MODE_CFG */
	    WRITE32(0x20, 0),		/* SPI_PACKET_CNT */
	    CHANGE32(0x00, 0x60, 0x20),	/* SPI_CH_CFG: reset, no high speed */
	    READ32(0x14),		/* SPI_STATUS */
	    CHANGE32(0x00, 0x20, 0),	/* SPI_CH_CFG: end of reset */
	    WRITE32(0x24, 0x1e),	/* SPI_PENDING_CLR */
	    WRITE32(0x24, 0),		/* SPI_PENDING_CLR */
	    WRITE32(0x28, 0),		/* SPI_SWAP_CFG */
);

/*
 * PWM timers (drivers/pwm/pwm-samsung.c, pwm_samsung_disable(), and
 * drivers/clocksource/samsung_pwm_timer.c, samsung_clock_event_isr()).
 * The interrupts of all five go in the write that clears what is pending; then
 * all timers stop.
 */
DTIO_RECIPE(dtio_exynos_pwm, UNTRIED,
	    WRITE32(0x44, 0x3e0),	/* TINT_CSTAT */
	    WRITE32(0x08, 0),		/* TCON */
);

/*
 * Watchdog (drivers/watchdog/s3c2410_wdt.c, __s3c2410wdt_stop() and
 * s3c2410wdt_irq()). Counter, reset and interrupt go in one write; then the
 * interrupt is cleared. That it may reset the SoC at all is in registers of the
 * power management unit and stays as it is.
 */
DTIO_RECIPE(dtio_exynos_wdt, UNTRIED,
	    CHANGE32(0x00, 0x25, 0),	/* WTCON */
	    WRITE32(0x0c, 0x1),		/* WTCLRINT */
);

/*
 * ADC (drivers/iio/adc/exynos_adc.c, exynos_adc_v2_exit_hw() and
 * exynos_adc_v2_clear_irq()).
 */
DTIO_RECIPE(dtio_exynos7_adc, UNTRIED,
	    WRITE32(0x10, 0),		/* ADC_V2_INT_EN */
	    CHANGE32(0x00, 0x1, 0),	/* ADC_V2_CON1: no conversion */
	    WRITE32(0x14, 0x1),		/* ADC_V2_INT_ST */
);

/*
 * Real time clock (drivers/rtc/rtc-s3c.c, s3c_rtc_setaie(),
 * s3c6410_rtc_disable() and s3c6410_rtc_irq()). The alarm and the tick go, and
 * the time can no longer be written; it stays.
 */
DTIO_RECIPE(dtio_s3c6410_rtc, UNTRIED,
	    CHANGE8(0x50, 0x40, 0),	/* RTCALM */
	    WRITE16(0x40, 0),		/* RTCCON */
	    WRITE8(0x30, 0x3),		/* INTP */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * Not here: exynos850-trng, which is driven by calls to firmware.
 *
 * What decides, by driver:
 *
 * drivers/tty/serial/samsung_tty.c (s3c24xx_serial_request_dma()),
 * drivers/spi/spi-s3c64xx.c (s3c64xx_spi_prepare_transfer()): served by a
 * separate DMA engine.
 *
 * drivers/i2c/busses/i2c-exynos5.c and i2c-s3c2410.c,
 * drivers/pwm/pwm-samsung.c, drivers/watchdog/s3c2410_wdt.c,
 * drivers/iio/adc/exynos_adc.c, drivers/rtc/rtc-s3c.c,
 * drivers/thermal/samsung/exynos_tmu.c: no DMA.
 *
 * Without a recipe are the temperature sensors, which turn the SoC off by
 * themselves.
 */
DTIO_KIND("samsung,exynos5433-adc", NO_BUS_MASTER, &dtio_exynos7_adc)
DTIO_KIND("samsung,exynos5433-hsi2c", NO_BUS_MASTER, &dtio_exynos_hsi2c)
DTIO_KIND("samsung,exynos5433-pwm", NO_BUS_MASTER, &dtio_exynos_pwm)
DTIO_KIND("samsung,exynos5433-spi", NO_BUS_MASTER, &dtio_exynos_spi)
DTIO_KIND("samsung,exynos5433-tmu", NO_BUS_MASTER, NULL)
DTIO_KIND("samsung,exynos5433-uart", NO_BUS_MASTER, &dtio_exynos_uart)
DTIO_KIND("samsung,exynos7-adc", NO_BUS_MASTER, &dtio_exynos7_adc)
DTIO_KIND("samsung,exynos7-hsi2c", NO_BUS_MASTER, &dtio_exynos_hsi2c)
DTIO_KIND("samsung,exynos7-pwm", NO_BUS_MASTER, &dtio_exynos_pwm)
DTIO_KIND("samsung,exynos7-rtc", NO_BUS_MASTER, &dtio_s3c6410_rtc)
DTIO_KIND("samsung,exynos7-tmu", NO_BUS_MASTER, NULL)
DTIO_KIND("samsung,exynos7-uart", NO_BUS_MASTER, &dtio_exynos_uart)
DTIO_KIND("samsung,exynos7-wdt", NO_BUS_MASTER, &dtio_exynos_wdt)
DTIO_KIND("samsung,exynos7885-i2c", NO_BUS_MASTER, &dtio_s3c2440_i2c)
DTIO_KIND("samsung,exynos7885-uart", NO_BUS_MASTER, &dtio_exynos_uart)
DTIO_KIND("samsung,exynos850-hsi2c", NO_BUS_MASTER, &dtio_exynos_hsi2c)
DTIO_KIND("samsung,exynos850-i2c", NO_BUS_MASTER, &dtio_s3c2440_i2c)
DTIO_KIND("samsung,exynos850-rtc", NO_BUS_MASTER, &dtio_s3c6410_rtc)
DTIO_KIND("samsung,exynos850-spi", NO_BUS_MASTER, &dtio_exynos_spi)
DTIO_KIND("samsung,exynos850-uart", NO_BUS_MASTER, &dtio_exynos_uart)
DTIO_KIND("samsung,exynos850-wdt", NO_BUS_MASTER, &dtio_exynos_wdt)
DTIO_KIND("samsung,exynosautov9-hsi2c", NO_BUS_MASTER, &dtio_exynos_hsi2c)
DTIO_KIND("samsung,exynosautov9-pwm", NO_BUS_MASTER, &dtio_exynos_pwm)
DTIO_KIND("samsung,exynosautov9-spi", NO_BUS_MASTER, &dtio_exynos_spi)
DTIO_KIND("samsung,exynosautov9-uart", NO_BUS_MASTER, &dtio_exynos_uart)
DTIO_KIND("samsung,exynosautov9-wdt", NO_BUS_MASTER, &dtio_exynos_wdt)
DTIO_KIND("samsung,exynosautov920-pwm", NO_BUS_MASTER, &dtio_exynos_pwm)
DTIO_KIND("samsung,exynosautov920-uart", NO_BUS_MASTER, &dtio_exynos_uart)

/* Crypto engine; drivers/crypto/s5p-sss.c, s5p_set_dma_outdata(). */
DTIO_KIND("samsung,exynos5433-slim-sss", BUS_MASTER, NULL)

/*
 * Display controller: it reads pictures from memory;
 * drivers/gpu/drm/exynos/exynos5433_drm_decon.c, decon_update_plane().
 */
DTIO_KIND("samsung,exynos5433-decon", BUS_MASTER, NULL)
DTIO_KIND("samsung,exynos5433-decon-tv", BUS_MASTER, NULL)

/* Scaler; drivers/gpu/drm/exynos/exynos_drm_scaler.c, scaler_set_src_base(). */
DTIO_KIND("samsung,exynos5433-scaler", BUS_MASTER, NULL)

/*
 * GPU: page tables of its own; drivers/gpu/drm/panfrost/panfrost_mmu.c,
 * panfrost_mmu_enable().
 */
DTIO_KIND("samsung,exynos5433-mali", BUS_MASTER, NULL)
DTIO_KIND("samsung,exynos7-mali", BUS_MASTER, NULL)

/*
 * Scaler; drivers/media/platform/samsung/exynos-gsc/gsc-regs.c,
 * gsc_hw_set_input_addr().
 */
DTIO_KIND("samsung,exynos5433-gsc", BUS_MASTER, NULL)

/*
 * JPEG; drivers/media/platform/samsung/s5p-jpeg/jpeg-core.c,
 * exynos4_jpeg_set_img_addr().
 */
DTIO_KIND("samsung,exynos5433-jpeg", BUS_MASTER, NULL)

/*
 * Video codec: its firmware and buffers are in memory;
 * drivers/media/platform/samsung/s5p-mfc/s5p_mfc_ctrl.c,
 * s5p_mfc_alloc_firmware().
 */
DTIO_KIND("samsung,exynos5433-mfc", BUS_MASTER, NULL)

/*
 * MMC: its internal DMA takes a list of descriptors; drivers/mmc/host/dw_mmc.c,
 * dw_mci_idmac_init(), called for dw_mmc-exynos.c.
 */
DTIO_KIND("samsung,exynos5433-dw-mshc-smu", BUS_MASTER, NULL)
DTIO_KIND("samsung,exynos7-dw-mshc", BUS_MASTER, NULL)
DTIO_KIND("samsung,exynos7-dw-mshc-smu", BUS_MASTER, NULL)
DTIO_KIND("samsung,exynos7885-dw-mshc-smu", BUS_MASTER, NULL)
DTIO_KIND("samsung,exynos850-dw-mshc-smu", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/dwc/pci-exynos.c, exynos_pcie_probe().
 */
DTIO_KIND("samsung,exynos5433-pcie", BUS_MASTER, NULL)

/*
 * UFS: lists of requests; drivers/ufs/core/ufshcd.c, ufshcd_memory_alloc(),
 * called for drivers/ufs/host/ufs-exynos.c.
 */
DTIO_KIND("samsung,exynos7-ufs", BUS_MASTER, NULL)
DTIO_KIND("samsung,exynosautov9-ufs", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_DOMAIN

/* drivers/pmdomain/samsung/exynos-pm-domains.c:36, exynos_pd_power() */
DTIO_DOMAIN("samsung,exynos4210-pd")
DTIO_DOMAIN("samsung,exynos5433-pd")

#endif /* DTIO_DOMAIN */

#ifdef DTIO_NEVER

/* Power management unit; drivers/soc/samsung/exynos-pmu.c. */
DTIO_NEVER("samsung,exynos5433-pmu", "the power controller")
DTIO_NEVER("samsung,exynos7-pmu", "the power controller")
DTIO_NEVER("samsung,exynos7885-pmu", "the power controller")
DTIO_NEVER("samsung,exynos850-pmu", "the power controller")
DTIO_NEVER("samsung,exynosautov9-pmu", "the power controller")
DTIO_NEVER("samsung,exynosautov920-pmu", "the power controller")

/* System registers of parts of the SoC. */
DTIO_NEVER("samsung,exynos5433-cam0-sysreg", "a control register block that devices share")
DTIO_NEVER("samsung,exynos5433-cam1-sysreg", "a control register block that devices share")
DTIO_NEVER("samsung,exynos5433-disp-sysreg", "a control register block that devices share")
DTIO_NEVER("samsung,exynos5433-fsys-sysreg", "a control register block that devices share")
DTIO_NEVER("samsung,exynos850-cmgp-sysreg", "a control register block that devices share")
DTIO_NEVER("samsung,exynos850-peri-sysreg", "a control register block that devices share")
DTIO_NEVER("samsung,exynosautov9-fsys2-sysreg", "a control register block that devices share")
DTIO_NEVER("samsung,exynosautov9-peric0-sysreg", "a control register block that devices share")
DTIO_NEVER("samsung,exynosautov9-peric1-sysreg", "a control register block that devices share")
DTIO_NEVER("samsung,exynosautov920-peric0-sysreg", "a control register block that devices share")
DTIO_NEVER("samsung,exynosautov920-peric1-sysreg", "a control register block that devices share")

/* Pin controllers; drivers/pinctrl/samsung/pinctrl-samsung.c. */
DTIO_NEVER("samsung,exynos5433-pinctrl", "the pin controller")
DTIO_NEVER("samsung,exynos7-pinctrl", "the pin controller")
DTIO_NEVER("samsung,exynos7885-pinctrl", "the pin controller")
DTIO_NEVER("samsung,exynos850-pinctrl", "the pin controller")
DTIO_NEVER("samsung,exynosautov9-pinctrl", "the pin controller")
DTIO_NEVER("samsung,exynosautov920-pinctrl", "the pin controller")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/exynos_mct.c.
 */
DTIO_NEVER("samsung,exynos5433-mct", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("samsung,exynos850-mct", "a timer that Linux takes at boot, before any driver")

/*
 * Random number generator that the secure firmware reads for Linux;
 * drivers/char/hw_random/exynos-trng.c, exynos_trng_do_read_smc().
 */
DTIO_NEVER("samsung,exynos850-trng", "the random number generator of the firmware")

#endif /* DTIO_NEVER */
