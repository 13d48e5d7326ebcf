/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Tesla's kinds of device and power domain; see all.h. */

#ifdef DTIO_KIND

/*
 * drivers/i2c/busses/i2c-exynos5.c and drivers/watchdog/s3c2410_wdt.c, without
 * DMA; drivers/tty/serial/samsung_tty.c, with DMA from an engine only. The
 * parts are of Samsung's making.
 */
DTIO_KIND("tesla,fsd-hsi2c", NO_BUS_MASTER, &dtio_gs101_hsi2c)
DTIO_KIND("tesla,fsd-uart", NO_BUS_MASTER, &dtio_gs101_uart)
DTIO_KIND("tesla,fsd-wdt", NO_BUS_MASTER, &dtio_exynos_wdt)

/*
 * Video codec: its firmware and buffers are in memory;
 * drivers/media/platform/samsung/s5p-mfc/s5p_mfc_ctrl.c,
 * s5p_mfc_alloc_firmware().
 */
DTIO_KIND("tesla,fsd-mfc", BUS_MASTER, NULL)

/*
 * UFS: lists of requests; drivers/ufs/core/ufshcd.c, ufshcd_memory_alloc(),
 * called for drivers/ufs/host/ufs-exynos.c.
 */
DTIO_KIND("tesla,fsd-ufs", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/* Power management unit; drivers/soc/samsung/exynos-pmu.c. */
DTIO_NEVER("tesla,fsd-pmu", "the power controller")

/* System registers of parts of the SoC. */
DTIO_NEVER("tesla,fsd-cam-sysreg", "a control register block that devices share")
DTIO_NEVER("tesla,fsd-fsys0-sysreg", "a control register block that devices share")
DTIO_NEVER("tesla,fsd-fsys1-sysreg", "a control register block that devices share")
DTIO_NEVER("tesla,fsd-peric-sysreg", "a control register block that devices share")

/* Pin controller; drivers/pinctrl/samsung/pinctrl-samsung.c. */
DTIO_NEVER("tesla,fsd-pinctrl", "the pin controller")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/exynos_mct.c.
 */
DTIO_NEVER("tesla,fsd-mct", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */
