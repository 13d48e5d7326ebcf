/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Allwinner's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * PWM with one channel (drivers/pwm/pwm-sun4i.c, sun4i_pwm_apply()). The
 * channel stops and its output no longer bypasses it; then the clock of the
 * channel is gated and the modes go. The period and the width stay: the driver
 * sets them whenever it turns the channel on.
 */
DTIO_RECIPE(dtio_sun50i_a64_pwm, UNTRIED,
	    CHANGE32(0x00, 0x210, 0),	/* PWM_CTRL: PWM_EN, PWM_BYPASS */
	    WRITE32(0x00, 0),		/* PWM_CTRL */
);

/*
 * Watchdog (drivers/watchdog/sunxi_wdt.c, sunxi_wdt_stop() with the registers
 * of "allwinner,sun6i-a31-wdt", which have no key).
 */
DTIO_RECIPE(dtio_sun6i_wdt, UNTRIED,
	    WRITE32(0x18, 0),		/* WDT_MODE */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * ADC: drivers/iio/adc/sun20i-gpadc-iio.c; I2C:
 * drivers/i2c/busses/i2c-mv64xxx.c; infrared: drivers/media/rc/sunxi-cir.c;
 * thermal sensors: drivers/thermal/sun8i_thermal.c, all without DMA; SPI:
 * drivers/spi/spi-sun6i.c, with DMA from an engine only. All of these have
 * "resets" and need no recipe.
 *
 * PWM: drivers/pwm/pwm-sun4i.c; watchdogs: drivers/watchdog/sunxi_wdt.c.
 */
DTIO_KIND("allwinner,sun50i-a100-i2c", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-a100-ths", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-a64-i2c", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-a64-ir", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-a64-pwm", NO_BUS_MASTER, &dtio_sun50i_a64_pwm)
DTIO_KIND("allwinner,sun50i-a64-ths", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-a64-wdt", NO_BUS_MASTER, &dtio_sun6i_wdt)
DTIO_KIND("allwinner,sun50i-h5-ths", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-i2c", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-ir", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-ths", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-wdt", NO_BUS_MASTER, &dtio_sun6i_wdt)
DTIO_KIND("allwinner,sun50i-h616-gpadc", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-i2c", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-ir", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-spi", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-ths", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-wdt", NO_BUS_MASTER, &dtio_sun6i_wdt)
DTIO_KIND("allwinner,sun6i-a31-i2c", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun6i-a31-ir", NO_BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun6i-a31-wdt", NO_BUS_MASTER, &dtio_sun6i_wdt)
DTIO_KIND("allwinner,sun8i-h3-spi", NO_BUS_MASTER, NULL)

/*
 * Crypto engine: it fetches its list of tasks, and the data that they name, by
 * itself; drivers/crypto/allwinner/sun8i-ce/sun8i-ce-core.c,
 * sun8i_ce_allocate_chanlist().
 */
DTIO_KIND("allwinner,sun50i-a64-crypto", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h5-crypto", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-crypto", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-crypto", BUS_MASTER, NULL)

/* DMA engine; drivers/dma/sun6i-dma.c, sun6i_dma_probe(). */
DTIO_KIND("allwinner,sun50i-a100-dma", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-a64-dma", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-dma", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-dma", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun8i-h3-dma", BUS_MASTER, NULL)

/*
 * GPU; drivers/gpu/drm/lima/lima_mmu.c, lima_mmu_init(), and
 * drivers/gpu/drm/panfrost/panfrost_mmu.c, panfrost_mmu_enable(): page tables
 * of its own.
 */
DTIO_KIND("allwinner,sun50i-a64-mali", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h5-mali", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-mali", BUS_MASTER, NULL)

/*
 * Mixer of the display engine: it reads pictures from memory;
 * drivers/gpu/drm/sun4i/sun8i_ui_layer.c, sun8i_ui_layer_update_buffer().
 */
DTIO_KIND("allwinner,sun50i-a64-de2-mixer-0", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-a64-de2-mixer-1", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-de3-mixer-0", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun8i-h3-de2-mixer-0", BUS_MASTER, NULL)

/*
 * Rotation of pictures;
 * drivers/media/platform/sunxi/sun8i-rotate/sun8i_rotate.c,
 * rotate_device_run().
 */
DTIO_KIND("allwinner,sun50i-a64-de2-rotate", BUS_MASTER, NULL)

/*
 * Video engine; drivers/staging/media/sunxi/cedrus/cedrus_h264.c,
 * cedrus_write_frame_list(): addresses of pictures.
 */
DTIO_KIND("allwinner,sun50i-a64-video-engine", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h5-video-engine", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-video-engine", BUS_MASTER, NULL)

/*
 * Video decoder (Hantro G2);
 * drivers/media/platform/verisilicon/hantro_g2_hevc_dec.c, set_ref().
 */
DTIO_KIND("allwinner,sun50i-h6-vpu-g2", BUS_MASTER, NULL)

/*
 * Deinterlacer; drivers/media/platform/sunxi/sun8i-di/sun8i-di.c,
 * deinterlace_device_run().
 */
DTIO_KIND("allwinner,sun50i-a64-deinterlace", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun8i-h3-deinterlace", BUS_MASTER, NULL)

/*
 * Camera interface; drivers/media/platform/sunxi/sun6i-csi/sun6i_csi_capture.c,
 * sun6i_csi_capture_buffer_configure().
 */
DTIO_KIND("allwinner,sun50i-a64-csi", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun8i-h3-csi", BUS_MASTER, NULL)

/*
 * MMC: chains of descriptors; drivers/mmc/host/sunxi-mmc.c,
 * sunxi_mmc_start_dma().
 */
DTIO_KIND("allwinner,sun50i-a64-emmc", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-a64-mmc", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h5-emmc", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h5-mmc", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-emmc", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-mmc", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-emmc", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-mmc", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets;
 * drivers/net/ethernet/stmicro/stmmac/stmmac_main.c,
 * __alloc_dma_rx_desc_resources(), called for dwmac-sun8i.c.
 */
DTIO_KIND("allwinner,sun50i-a64-emac", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-emac", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-emac0", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun8i-h3-emac", BUS_MASTER, NULL)

/*
 * USB host: schedules in memory; drivers/usb/host/ehci-mem.c, ehci_mem_init(),
 * and ohci-mem.c, ohci_mem_init().
 */
DTIO_KIND("allwinner,sun50i-a64-ehci", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-a64-ohci", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-ehci", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h6-ohci", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-ehci", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun50i-h616-ohci", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun8i-h3-ehci", BUS_MASTER, NULL)
DTIO_KIND("allwinner,sun8i-h3-ohci", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_DOMAIN

/* drivers/pmdomain/sunxi/sun20i-ppu.c:58, sun20i_ppu_pd_set_power() */
DTIO_DOMAIN("allwinner,sun20i-d1-ppu")

#endif /* DTIO_DOMAIN */

#ifdef DTIO_NEVER

/*
 * Controller of the DRAM and of the bus in front of it;
 * drivers/devfreq/sun8i-a33-mbus.c, and drivers/interconnect below it.
 */
DTIO_NEVER("allwinner,sun50i-a64-mbus", "the DRAM controller")
DTIO_NEVER("allwinner,sun50i-h5-mbus", "the DRAM controller")

/* Mailbox of the power management processor; drivers/mailbox/sun6i-msgbox.c. */
DTIO_NEVER("allwinner,sun50i-a64-msgbox", "a mailbox of the firmware")
DTIO_NEVER("allwinner,sun50i-h6-msgbox", "a mailbox of the firmware")
DTIO_NEVER("allwinner,sun8i-h3-msgbox", "a mailbox of the firmware")

/* Fuses; drivers/nvmem/sunxi_sid.c. */
DTIO_NEVER("allwinner,sun50i-a100-sid", "the fuse memory")
DTIO_NEVER("allwinner,sun50i-a64-sid", "the fuse memory")
DTIO_NEVER("allwinner,sun50i-h5-sid", "the fuse memory")
DTIO_NEVER("allwinner,sun50i-h6-sid", "the fuse memory")
DTIO_NEVER("allwinner,sun50i-h616-sid", "the fuse memory")

/*
 * Who gets the on-chip memory, and other control of the whole system;
 * drivers/soc/sunxi/sunxi_sram.c.
 */
DTIO_NEVER("allwinner,sun50i-a64-system-control", "the system's control register block")
DTIO_NEVER("allwinner,sun50i-h5-system-control", "the system's control register block")
DTIO_NEVER("allwinner,sun50i-h6-system-control", "the system's control register block")
DTIO_NEVER("allwinner,sun50i-h616-system-control", "the system's control register block")

/* On-chip memory; drivers/soc/sunxi/sunxi_sram.c, sunxi_sram_claim(). */
DTIO_NEVER("allwinner,sun50i-a64-sram-c", "a part of the on-chip memory")
DTIO_NEVER("allwinner,sun50i-a64-sram-c1", "a part of the on-chip memory")
DTIO_NEVER("allwinner,sun50i-h5-sram-c1", "a part of the on-chip memory")
DTIO_NEVER("allwinner,sun50i-h6-sram-c", "a part of the on-chip memory")
DTIO_NEVER("allwinner,sun50i-h6-sram-c1", "a part of the on-chip memory")

/* Bus to the power management chip; drivers/bus/sunxi-rsb.c. */
DTIO_NEVER("allwinner,sun50i-h616-rsb", "the bus to the power management chip")
DTIO_NEVER("allwinner,sun8i-a23-rsb", "the bus to the power management chip")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/timer-sun4i.c.
 */
DTIO_NEVER("allwinner,sun50i-a64-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("allwinner,sun50i-h6-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("allwinner,sun8i-a23-timer", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */
