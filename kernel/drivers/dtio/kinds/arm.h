/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Arm's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * PL011 UART (Arm DDI 0183). UARTCR goes first, as the others may only be
 * written with the UART disabled; writing UARTLCR_H flushes the FIFOs.
 */
DTIO_RECIPE(dtio_pl011, TRIED,
	    WRITE32(0x30, 0),		/* UARTCR */
	    WRITE32(0x38, 0),		/* UARTIMSC */
	    WRITE32(0x48, 0),		/* UARTDMACR */
	    WRITE32(0x2c, 0),		/* UARTLCR_H */
	    WRITE32(0x24, 0),		/* UARTIBRD */
	    WRITE32(0x28, 0),		/* UARTFBRD */
	    WRITE32(0x34, 0x12),	/* UARTIFLS */
	    WRITE32(0x04, 0),		/* UARTECR */
	    WRITE32(0x44, 0x7ff),	/* UARTICR */
);

/*
 * PL031 real time clock (Arm DDI 0224). The alarm goes; the time stays, as
 * nothing but power-on sets it back.
 */
DTIO_RECIPE(dtio_pl031, TRIED,
	    WRITE32(0x10, 0),		/* RTCIMSC */
	    WRITE32(0x04, 0),		/* RTCMR */
	    WRITE32(0x1c, 1),		/* RTCICR */
);

/*
 * PL061 GPIO controller (Arm DDI 0190). Interrupts go first, then every pin
 * becomes an input, and only then its output latch is cleared.
 */
DTIO_RECIPE(dtio_pl061, TRIED,
	    WRITE32(0x410, 0),		/* GPIOIE */
	    WRITE32(0x404, 0),		/* GPIOIS */
	    WRITE32(0x408, 0),		/* GPIOIBE */
	    WRITE32(0x40c, 0),		/* GPIOIEV */
	    WRITE32(0x420, 0),		/* GPIOAFSEL */
	    WRITE32(0x400, 0),		/* GPIODIR */
	    WRITE32(0x3fc, 0),		/* GPIODATA, all pins */
	    WRITE32(0x41c, 0xff),	/* GPIOIC */
);

/*
 * PL022 SPI controller (drivers/spi/spi-pl022.c, load_ssp_default_config() and
 * flush()). What is in its transmit FIFO can only be sent: it is not disabled
 * before that is over, and if it does not end, this fails. The receive FIFO
 * holds 8 words, and is looked at again after as many were read.
 */
DTIO_RECIPE(dtio_pl022, UNTRIED,
	    WRITE16(0x14, 0),		/* SSPIMSC */
	    WRITE16(0x24, 0),		/* SSPDMACR */
	    WAIT32(0x0c, 0x10, 0),	/* SSPSR: not busy */
	    WRITE16(0x04, 0x08),	/* SSPCR1: disable */
	    READ32(0x08), READ32(0x08), READ32(0x08), READ32(0x08), /* SSPDR */
	    READ32(0x08), READ32(0x08), READ32(0x08), READ32(0x08),
	    WAIT32(0x0c, 0x04, 0),	/* SSPSR: receive FIFO empty */
	    WRITE16(0x20, 0x03),	/* SSPICR */
	    WRITE16(0x00, 0x28b),	/* SSPCR0 */
	    WRITE16(0x10, 0x40),	/* SSPCPSR */
);

/*
 * PL050 keyboard and mouse interface (drivers/input/serio/ambakmi.c,
 * amba_kmi_close()). Disabling it also turns its interrupts off; then what it
 * has received is read.
 */
DTIO_RECIPE(dtio_pl050, UNTRIED,
	    WRITE8(0x00, 0),		/* KMICR */
	    WRITE8(0x0c, 0),		/* KMICLKDIV */
	    READ8(0x08),		/* KMIDATA */
);

/*
 * SBSA generic watchdog (drivers/watchdog/sbsa_gwdt.c, sbsa_gwdt_stop()). The
 * first "reg" is the control frame; a write of WCS also refreshes it.
 */
DTIO_RECIPE(dtio_sbsa_gwdt, UNTRIED,
	    WRITE32(0x00, 0),		/* WCS */
);

/*
 * SBSA UART (drivers/tty/serial/amba-pl011.c, sbsa_uart_shutdown()). It has
 * the registers of PL011 that are named here, and none that would turn it off:
 * firmware has set it up, and nothing else does. What it has received is read
 * from its FIFO, which holds 32 characters.
 */
DTIO_RECIPE(dtio_sbsa_uart, UNTRIED,
	    WRITE32(0x38, 0),		/* UARTIMSC */
	    READ32(0x00), READ32(0x00), READ32(0x00), READ32(0x00), /* UARTDR */
	    READ32(0x00), READ32(0x00), READ32(0x00), READ32(0x00),
	    READ32(0x00), READ32(0x00), READ32(0x00), READ32(0x00),
	    READ32(0x00), READ32(0x00), READ32(0x00), READ32(0x00),
	    READ32(0x00), READ32(0x00), READ32(0x00), READ32(0x00),
	    READ32(0x00), READ32(0x00), READ32(0x00), READ32(0x00),
	    READ32(0x00), READ32(0x00), READ32(0x00), READ32(0x00),
	    READ32(0x00), READ32(0x00), READ32(0x00), READ32(0x00),
	    WRITE32(0x44, 0x7ff),	/* UARTICR */
);

/*
 * SP805 watchdog (drivers/watchdog/sp805_wdt.c, wdt_disable()). It is unlocked,
 * stopped, and locked again, as the driver leaves it. A write of WDTLOAD starts
 * nothing once WDTCONTROL is 0.
 */
DTIO_RECIPE(dtio_sp805, UNTRIED,
	    WRITE32(0xc00, 0x1acce551),	/* WDTLOCK: unlock */
	    WRITE32(0x008, 0),		/* WDTCONTROL */
	    WRITE32(0x000, 0xffffffff),	/* WDTLOAD */
	    WRITE32(0x00c, 0x01),	/* WDTINTCLR */
	    WRITE32(0xc00, 0x01),	/* WDTLOCK: lock */
);

/*
 * Versatile's I2C, two lines that are driven by software
 * (drivers/i2c/busses/i2c-versatile.c, i2c_versatile_probe()).
 */
DTIO_RECIPE(dtio_versatile_i2c, UNTRIED,
	    WRITE32(0x00, 0x03),	/* CONTROLS: let go of SCL and SDA */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * Not here: the timers of the architecture (arm,armv7-timer, arm,armv8-timer,
 * arm,armv7-timer-mem), on which the system stands; the watchdog behind
 * firmware (arm,smc-wdt); parts of the system registers of Versatile Express.
 *
 * PL011, PL022: drivers/tty/serial/amba-pl011.c and drivers/spi/spi-pl022.c,
 * which get channels of a DMA controller, pl011_dma_probe() and
 * pl022_dma_autoprobe(). The PL011 on AXI is that of Raspberry Pi's RP1, without the
 * numbers of a PrimeCell: vendor_arm_axi in amba-pl011.c of Raspberry Pi's Linux has the
 * same registers. PL031, PL050, PL061, SP805, SBSA's watchdog and UART,
 * and Versatile's I2C have no DMA.
 */
DTIO_KIND("arm,pl011", NO_BUS_MASTER, &dtio_pl011)
DTIO_KIND("arm,pl011-axi", NO_BUS_MASTER, &dtio_pl011)
DTIO_KIND("arm,pl022", NO_BUS_MASTER, &dtio_pl022)
DTIO_KIND("arm,pl031", NO_BUS_MASTER, &dtio_pl031)
DTIO_KIND("arm,pl050", NO_BUS_MASTER, &dtio_pl050)
DTIO_KIND("arm,pl061", NO_BUS_MASTER, &dtio_pl061)
DTIO_KIND("arm,sbsa-gwdt", NO_BUS_MASTER, &dtio_sbsa_gwdt)
DTIO_KIND("arm,sbsa-uart", NO_BUS_MASTER, &dtio_sbsa_uart)
DTIO_KIND("arm,sp805", NO_BUS_MASTER, &dtio_sp805)
DTIO_KIND("arm,versatile-i2c", NO_BUS_MASTER, &dtio_versatile_i2c)

/*
 * Crypto engine; drivers/crypto/ccree/cc_buffer_mgr.c, cc_map_sg(): the device
 * gets addresses and lists of them.
 */
DTIO_KIND("arm,cryptocell-630p-ree", BUS_MASTER, NULL)

/*
 * Display controller: it reads pictures from memory;
 * drivers/gpu/drm/arm/hdlcd_crtc.c, hdlcd_plane_atomic_update().
 */
DTIO_KIND("arm,hdlcd", BUS_MASTER, NULL)

/*
 * Display controller: it reads pictures from memory;
 * drivers/gpu/drm/arm/malidp_planes.c, malidp_set_plane_base_addr().
 */
DTIO_KIND("arm,mali-dp500", BUS_MASTER, NULL)

/*
 * Display controller: it reads pictures from memory;
 * drivers/gpu/drm/pl111/pl111_display.c, pl111_display_update().
 */
DTIO_KIND("arm,pl111", BUS_MASTER, NULL)

/*
 * GPU: page tables of its own; drivers/gpu/drm/panfrost/panfrost_mmu.c,
 * panfrost_mmu_enable().
 */
DTIO_KIND("arm,juno-mali", BUS_MASTER, NULL)

/*
 * DMA engine: it reads its program from memory; drivers/dma/pl330.c,
 * pl330_add().
 */
DTIO_KIND("arm,pl330", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/pci-host-generic.c (it has no DMA of its own).
 */
DTIO_KIND("arm,juno-r1-pcie", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Interconnects that keep the processors' caches coherent;
 * drivers/bus/arm-cci.c and drivers/perf/arm-ccn.c.
 */
DTIO_NEVER("arm,cci-400", "the interconnect of the processors")
DTIO_NEVER("arm,cci-400-ctrl-if", "the interconnect of the processors")
DTIO_NEVER("arm,ccn-502", "the interconnect of the processors")
DTIO_NEVER("arm,ccn-504", "the interconnect of the processors")

/* Memory controller. */
DTIO_NEVER("arm,pl354", "the static memory controller")

/*
 * Mailboxes of the system control processor; drivers/mailbox/arm_mhu.c,
 * arm_mhu_db.c and arm_mhuv2.c.
 */
DTIO_NEVER("arm,mhu", "a mailbox of the firmware")
DTIO_NEVER("arm,mhu-doorbell", "a mailbox of the firmware")

/*
 * Memories that are shared with firmware, and the on-chip memory that they are
 * in; drivers/firmware/arm_scpi.c, arm_scmi/shmem.c and drivers/misc/sram.c.
 */
DTIO_NEVER("arm,juno-scp-shmem", "a memory that the firmware shares")
DTIO_NEVER("arm,juno-sram-ns", "a memory that the firmware shares")
DTIO_NEVER("arm,scmi-shmem", "a memory that the firmware shares")

/*
 * Timer of the architecture, by memory; drivers/clocksource/arm_arch_timer.c,
 * arch_timer_mem_of_init().
 */
DTIO_NEVER("arm,armv7-timer-mem", "the system's timer")

/* Controller of message-signalled interrupts; drivers/irqchip/irq-gic-v2m.c. */
DTIO_NEVER("arm,gic-v2m-frame", "a part of the interrupt controller")

/*
 * System registers of the board, with power and configuration;
 * drivers/mfd/vexpress-sysreg.c and drivers/bus/vexpress-config.c.
 */
DTIO_NEVER("arm,juno-fpga-apb-regs", "the board's control register block")
DTIO_NEVER("arm,vexpress-sysreg", "the board's control register block")

/*
 * External debug of the processors, which can halt them;
 * drivers/hwtracing/coresight/coresight-cpu-debug.c and coresight-cti-core.c.
 */
DTIO_NEVER("arm,coresight-cpu-debug", "a part of the debug unit of the processors")
DTIO_NEVER("arm,coresight-cti", "a part of the debug unit of the processors")
DTIO_NEVER("arm,coresight-cti-v8-arch", "a part of the debug unit of the processors")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/timer-sp804.c.
 */
DTIO_NEVER("arm,sp804", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */
