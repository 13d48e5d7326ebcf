/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Texas Instruments' kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * Enhanced capture module (drivers/pwm/pwm-tiecap.c, ecap_pwm_disable(), and
 * drivers/counter/ti-ecap-capture.c, ecap_cnt_capture_disable()). ECCTL1 and
 * ECCTL2 of the one driver are ECCTL of the other: writing it stops the counter
 * and makes the module capture, so that its pin is no output. Only then is
 * cleared what it counted and captured.
 */
DTIO_RECIPE(dtio_ti_ecap, UNTRIED,
	    WRITE32(0x2c, 0),		/* ECINT_EN_FLG */
	    WRITE32(0x28, 0),		/* ECCTL */
	    WRITE32(0x00, 0),		/* TSCNT */
	    WRITE32(0x08, 0),		/* CAP1 */
	    WRITE32(0x0c, 0),		/* CAP2 */
	    WRITE32(0x10, 0),		/* CAP3 */
	    WRITE32(0x14, 0),		/* CAP4 */
	    WRITE32(0x30, 0xff),	/* ECINT_CLR_FRC: clear all events */
);

/*
 * Enhanced PWM (drivers/pwm/pwm-tiehrpwm.c, ehrpwm_pwm_disable()). As the driver
 * does, the action qualifier forces both outputs low at once, and stays so until
 * the next user turns it on; only then does the counter stop. The registers of
 * events, trips, dead band and chopper are not in the driver, but in TI's
 * technical reference manuals (SPRUIM2 for AM64x). Those that enable interrupts
 * go first.
 */
DTIO_RECIPE(dtio_ti_epwm, UNTRIED,
	    WRITE16(0x32, 0),		/* ETSEL */
	    WRITE16(0x2a, 0),		/* TZEINT */
	    WRITE16(0x1a, 0xc0),	/* AQSFRC: AQCSFRC acts at once */
	    WRITE16(0x1c, 0x05),	/* AQCSFRC: A and B low */
	    WRITE16(0x00, 0x03),	/* TBCTL: stop the counter */
	    WRITE16(0x24, 0),		/* TZSEL */
	    WRITE16(0x1e, 0),		/* DBCTL */
	    WRITE16(0x3c, 0),		/* PCCTL */
	    WRITE16(0x16, 0),		/* AQCTLA */
	    WRITE16(0x18, 0),		/* AQCTLB */
	    WRITE16(0x12, 0),		/* CMPA */
	    WRITE16(0x14, 0),		/* CMPB */
	    WRITE16(0x0a, 0),		/* TBPRD */
	    WRITE16(0x2e, 0x07),	/* TZCLR */
	    WRITE16(0x38, 0x01),	/* ETCLR */
);

/*
 * GPIO controller of DaVinci, Keystone and K3 (drivers/gpio/gpio-davinci.c).
 * Interrupts go first, then every pin becomes an input, and only then its
 * output latch is cleared. The driver leaves alone the banks after the last pin
 * of "ti,ngpio", but K3's controllers all have the registers of five banks, as
 * TI's technical reference manuals list them for each (SPRUIM2 for AM64x,
 * SPRUIU1 for J7200).
 */
DTIO_RECIPE(dtio_davinci_gpio, UNTRIED,
	    WRITE32(0x08, 0),		/* BINTEN */
	    WRITE32(0x28, 0xffffffff),	/* CLR_RIS_TRIG01 */
	    WRITE32(0x30, 0xffffffff),	/* CLR_FAL_TRIG01 */
	    WRITE32(0x10, 0xffffffff),	/* DIR01: inputs */
	    WRITE32(0x14, 0),		/* OUT_DATA01 */
	    WRITE32(0x34, 0xffffffff),	/* INTSTAT01 */
	    WRITE32(0x50, 0xffffffff),	/* CLR_RIS_TRIG23 */
	    WRITE32(0x58, 0xffffffff),	/* CLR_FAL_TRIG23 */
	    WRITE32(0x38, 0xffffffff),	/* DIR23 */
	    WRITE32(0x3c, 0),		/* OUT_DATA23 */
	    WRITE32(0x5c, 0xffffffff),	/* INTSTAT23 */
	    WRITE32(0x78, 0xffffffff),	/* CLR_RIS_TRIG45 */
	    WRITE32(0x80, 0xffffffff),	/* CLR_FAL_TRIG45 */
	    WRITE32(0x60, 0xffffffff),	/* DIR45 */
	    WRITE32(0x64, 0),		/* OUT_DATA45 */
	    WRITE32(0x84, 0xffffffff),	/* INTSTAT45 */
	    WRITE32(0xa0, 0xffffffff),	/* CLR_RIS_TRIG67 */
	    WRITE32(0xa8, 0xffffffff),	/* CLR_FAL_TRIG67 */
	    WRITE32(0x88, 0xffffffff),	/* DIR67 */
	    WRITE32(0x8c, 0),		/* OUT_DATA67 */
	    WRITE32(0xac, 0xffffffff),	/* INTSTAT67 */
	    WRITE32(0xc8, 0xffffffff),	/* CLR_RIS_TRIG8 */
	    WRITE32(0xd0, 0xffffffff),	/* CLR_FAL_TRIG8 */
	    WRITE32(0xb0, 0xffffffff),	/* DIR8 */
	    WRITE32(0xb4, 0),		/* OUT_DATA8 */
	    WRITE32(0xd4, 0xffffffff),	/* INTSTAT8 */
);

/*
 * I2C of OMAP 4 and later (drivers/i2c/busses/i2c-omap.c, omap_i2c_reset() and
 * omap_i2c_remove(); the registers are those of reg_map_ip_v2). The controller
 * is disabled before the software reset, which the driver says is not over
 * before it is enabled again. Nothing is started by that: the reset has cleared
 * what asks for a transfer. The driver never accesses more than 16 bits.
 */
DTIO_RECIPE(dtio_omap_i2c, UNTRIED,
	    WRITE16(0x30, 0x6fff),	/* IRQENABLE_CLR */
	    WRITE16(0xa4, 0),		/* CON */
	    WRITE16(0x10, 0x02),	/* SYSC: software reset */
	    WRITE16(0xa4, 0x8000),	/* CON: enable */
	    WAIT8(0x90, 0x01, 0x01),	/* SYSS: reset is done */
	    WRITE16(0xa4, 0),		/* CON */
);

/*
 * McSPI of OMAP 4 and later. The driver (drivers/spi/spi-omap2-mcspi.c) has the
 * registers, from 0x100, but no reset; TI's technical reference manuals (SPRUJB3
 * for AM67, SPRUIU1 for J7200) say that the software reset does what the reset
 * signal does, to all but SYSCONFIG.
 */
DTIO_RECIPE(dtio_omap4_mcspi, UNTRIED,
	    WRITE32(0x11c, 0),		/* IRQENABLE */
	    CHANGE32(0x110, 0x02, 0x02), /* SYSCONFIG: software reset */
	    WAIT32(0x114, 0x01, 0x01),	/* SYSSTATUS: reset is done */
);

/*
 * OSPI flash controller, Cadence's (drivers/spi/spi-cadence-quadspi.c,
 * cqspi_indirect_read_execute(), cqspi_indirect_write_execute(),
 * cqspi_controller_init() and cqspi_remove()). Transfers by way of its SRAM are
 * cancelled; when it is idle it is disabled, with its DMA requests and the
 * modes of octal flashes off. The flash itself stays in the mode that it is in.
 */
DTIO_RECIPE(dtio_ti_ospi, UNTRIED,
	    WRITE32(0x44, 0),		/* IRQMASK */
	    WRITE32(0x60, 0x02),	/* INDIRECTRD: cancel */
	    WRITE32(0x70, 0x02),	/* INDIRECTWR: cancel */
	    WAIT32(0x00, 0x80000000, 0x80000000), /* CONFIG: idle */
	    CHANGE32(0x00, 0x41008001, 0), /* CONFIG: disable */
	    WRITE32(0x90, 0),		/* CMDCTRL */
	    WRITE32(0x24, 0),		/* REMAP */
	    WRITE32(0x40, 0x1ffff),	/* IRQSTATUS */
);

/*
 * Real time clock of AM62 (drivers/rtc/rtc-ti-k3.c, k3rtc_configure()). It is
 * unlocked, as the driver does; interrupts, which is all that an alarm is, go
 * once writes reach the clock's own domain. The driver sleeps after it has let
 * them do so, which steps cannot: hence the second attempt, and the look at
 * whether they are off. The time of the alarm stays, as do the time and the
 * scratch registers.
 */
DTIO_RECIPE(dtio_k3_rtc, UNTRIED,
	    WRITE32(0x70, 0x83e70b13),	/* KICK0 */
	    WRITE32(0x74, 0x95a4f1e0),	/* KICK1 */
	    WAIT32(0x50, 0x800000, 0x800000), /* GENERAL_CTL: unlocked */
	    CHANGE32(0x50, 0x200000, 0x200000), /* GENERAL_CTL: O32K_OSC_DEP_EN */
	    WAIT32(0x68, 0x03, 0),	/* SYNCPEND */
	    WRITE32(0x60, 0x03),	/* IRQENABLE_CLR_SYS */
	    WRITE32(0x58, 0x03),	/* IRQSTATUS_SYS */
	    WAIT32(0x68, 0x03, 0),	/* SYNCPEND */
	    WRITE32(0x60, 0x03),	/* IRQENABLE_CLR_SYS */
	    WRITE32(0x58, 0x03),	/* IRQSTATUS_SYS */
	    WAIT32(0x68, 0x03, 0),	/* SYNCPEND */
	    WAIT32(0x5c, 0x03, 0),	/* IRQENABLE_SET_SYS: all off */
);

/*
 * Timer of OMAP 4 and later (drivers/clocksource/timer-ti-dm.c,
 * __omap_dm_timer_stop(); the registers are those of revision 2, whose function
 * registers are 0x14 higher). A write of a function register may be posted, and
 * is lost if one of the same register is pending: hence the waits. TSICR goes
 * last, which ends the posting.
 */
DTIO_RECIPE(dtio_omap_timer, UNTRIED,
	    WRITE32(0x30, 0x07),	/* IRQENABLE_CLR */
	    WRITE32(0x34, 0),		/* IRQWAKEEN */
	    WAIT32(0x48, 0x3ff, 0),	/* TWPS: nothing pending */
	    WRITE32(0x38, 0),		/* TCLR */
	    WAIT32(0x48, 0x3ff, 0),	/* TWPS */
	    WRITE32(0x40, 0),		/* TLDR */
	    WRITE32(0x3c, 0),		/* TCRR */
	    WRITE32(0x4c, 0),		/* TMAR */
	    WAIT32(0x48, 0x3ff, 0),	/* TWPS */
	    WRITE32(0x54, 0),		/* TSICR */
	    WRITE32(0x28, 0x07),	/* IRQSTATUS */
);

/*
 * UART of K3 (drivers/tty/serial/8250/8250_omap.c, omap_8250_shutdown() and
 * omap8250_soft_reset()). LCR goes first: it decides which register IER is.
 * The driver only needs the software reset on older parts, but TI's technical
 * reference manuals have it for these too (SPRUJB3 for AM67). Registers are 4
 * bytes apart, whatever the node says.
 */
DTIO_RECIPE(dtio_k3_uart, UNTRIED,
	    WRITE32(0x0c, 0),		/* LCR */
	    WRITE32(0x04, 0),		/* IER */
	    WRITE32(0x20, 0x07),	/* MDR1: disabled */
	    WRITE32(0x5c, 0),		/* WER */
	    WRITE32(0x8c, 0),		/* EFR2 */
	    CHANGE32(0x54, 0x02, 0x02),	/* SYSC: software reset */
	    WAIT32(0x58, 0x01, 0x01),	/* SYSS: reset is done */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * ADC and touch screen controller (ti,am654-tscadc): several devices in one, not
 * here. Temperature sensors (VTM): not here, as they also reset the part when it
 * gets too hot.
 *
 * Capture and PWM: drivers/pwm/pwm-tiecap.c and pwm-tiehrpwm.c, without DMA.
 *
 * GPIO: drivers/gpio/gpio-davinci.c, without DMA.
 *
 * I2C: drivers/i2c/busses/i2c-omap.c, without DMA; BUF has requests to a DMA
 * controller, and no register an address in memory.
 *
 * Watchdog (RTI): drivers/watchdog/rti_wdt.c. It has no recipe, nor does its
 * driver have a stop function: once started nothing stops it.
 *
 * SPI: drivers/spi/spi-omap2-mcspi.c, omap2_mcspi_request_dma().
 *
 * OSPI: drivers/spi/spi-cadence-quadspi.c, am654_ospi. Its DMA is a channel that
 * copies from the flash's window, cqspi_request_mmap_dma(). The registers of a
 * bus master at 0x1000 are those of Versal's variant alone.
 *
 * Real time clock: drivers/rtc/rtc-ti-k3.c, without DMA.
 *
 * Timer: drivers/clocksource/timer-ti-dm.c, without DMA.
 *
 * UART: drivers/tty/serial/8250/8250_omap.c, omap8250_probe(): its DMA needs the
 * channels of "dmas".
 */
DTIO_KIND("ti,am3352-ecap", NO_BUS_MASTER, &dtio_ti_ecap)
DTIO_KIND("ti,am62-rtc", NO_BUS_MASTER, &dtio_k3_rtc)
DTIO_KIND("ti,am64-ecap", NO_BUS_MASTER, &dtio_ti_ecap)
DTIO_KIND("ti,am64-epwm", NO_BUS_MASTER, &dtio_ti_epwm)
DTIO_KIND("ti,am64-gpio", NO_BUS_MASTER, &dtio_davinci_gpio)
DTIO_KIND("ti,am64-i2c", NO_BUS_MASTER, &dtio_omap_i2c)
DTIO_KIND("ti,am64-uart", NO_BUS_MASTER, &dtio_k3_uart)
DTIO_KIND("ti,am654-ecap", NO_BUS_MASTER, &dtio_ti_ecap)
DTIO_KIND("ti,am654-ehrpwm", NO_BUS_MASTER, &dtio_ti_epwm)
DTIO_KIND("ti,am654-gpio", NO_BUS_MASTER, &dtio_davinci_gpio)
DTIO_KIND("ti,am654-i2c", NO_BUS_MASTER, &dtio_omap_i2c)
DTIO_KIND("ti,am654-mcspi", NO_BUS_MASTER, &dtio_omap4_mcspi)
DTIO_KIND("ti,am654-ospi", NO_BUS_MASTER, &dtio_ti_ospi)
DTIO_KIND("ti,am654-timer", NO_BUS_MASTER, &dtio_omap_timer)
DTIO_KIND("ti,am654-uart", NO_BUS_MASTER, &dtio_k3_uart)
DTIO_KIND("ti,j7-rti-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("ti,j721e-gpio", NO_BUS_MASTER, &dtio_davinci_gpio)
DTIO_KIND("ti,j721e-i2c", NO_BUS_MASTER, &dtio_omap_i2c)
DTIO_KIND("ti,j721e-uart", NO_BUS_MASTER, &dtio_k3_uart)

/* DMA engine; drivers/dma/ti/k3-udma.c, udma_alloc_chan_resources(). */
DTIO_KIND("ti,am62a-dmss-bcdma-csirx", BUS_MASTER, NULL)
DTIO_KIND("ti,am64-dmss-bcdma", BUS_MASTER, NULL)
DTIO_KIND("ti,am64-dmss-pktdma", BUS_MASTER, NULL)
DTIO_KIND("ti,am654-navss-main-udmap", BUS_MASTER, NULL)
DTIO_KIND("ti,am654-navss-mcu-udmap", BUS_MASTER, NULL)
DTIO_KIND("ti,j721e-navss-main-udmap", BUS_MASTER, NULL)
DTIO_KIND("ti,j721e-navss-mcu-udmap", BUS_MASTER, NULL)
DTIO_KIND("ti,j721s2-dmss-bcdma-csi", BUS_MASTER, NULL)

/*
 * Rings of the DMA engines, which it keeps in memory;
 * drivers/soc/ti/k3-ringacc.c, k3_ringacc_ring_cfg().
 */
DTIO_KIND("ti,am654-navss-ringacc", BUS_MASTER, NULL)

/*
 * GPU: page tables of its own; drivers/gpu/drm/imagination/pvr_mmu.c,
 * pvr_mmu_context_create().
 */
DTIO_KIND("ti,am62-gpu", BUS_MASTER, NULL)
DTIO_KIND("ti,am6548-gpu", BUS_MASTER, NULL)

/*
 * Display controller: it reads pictures from memory;
 * drivers/gpu/drm/tidss/tidss_dispc.c, dispc_plane_setup().
 */
DTIO_KIND("ti,am625-dss", BUS_MASTER, NULL)
DTIO_KIND("ti,am62a7-dss", BUS_MASTER, NULL)
DTIO_KIND("ti,am65x-dss", BUS_MASTER, NULL)
DTIO_KIND("ti,j721e-dss", BUS_MASTER, NULL)

/*
 * Video codec; drivers/media/platform/chips-media/wave5/wave5-hw.c,
 * wave5_vpu_init(): its firmware is in memory.
 */
DTIO_KIND("ti,j721s2-wave521c", BUS_MASTER, NULL)

/*
 * JPEG; drivers/media/platform/imagination/e5010-jpeg-enc.c,
 * e5010_device_run().
 */
DTIO_KIND("ti,am62a-jpeg-enc", BUS_MASTER, NULL)

/*
 * Camera adapter: it writes pictures to memory;
 * drivers/media/platform/ti/cal/cal.c, cal_ctx_set_dma_addr().
 */
DTIO_KIND("ti,am654-cal", BUS_MASTER, NULL)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci_am654.c.
 */
DTIO_KIND("ti,am62-sdhci", BUS_MASTER, NULL)
DTIO_KIND("ti,am64-sdhci-4bit", BUS_MASTER, NULL)
DTIO_KIND("ti,am64-sdhci-8bit", BUS_MASTER, NULL)
DTIO_KIND("ti,am654-sdhci-5.1", BUS_MASTER, NULL)
DTIO_KIND("ti,j7200-sdhci-4bit", BUS_MASTER, NULL)
DTIO_KIND("ti,j7200-sdhci-8bit", BUS_MASTER, NULL)
DTIO_KIND("ti,j721e-sdhci-4bit", BUS_MASTER, NULL)
DTIO_KIND("ti,j721e-sdhci-8bit", BUS_MASTER, NULL)

/*
 * PCIe host bridge, and the same block as an endpoint: its functions master the
 * bus; drivers/pci/controller/cadence/pci-j721e.c, j721e_pcie_probe(), and
 * dwc/pci-keystone.c, ks_pcie_probe().
 */
DTIO_KIND("ti,am64-pcie-host", BUS_MASTER, NULL)
DTIO_KIND("ti,am654-pcie-rc", BUS_MASTER, NULL)
DTIO_KIND("ti,j7200-pcie-host", BUS_MASTER, NULL)
DTIO_KIND("ti,j721e-pcie-host", BUS_MASTER, NULL)
DTIO_KIND("ti,j722s-pcie-host", BUS_MASTER, NULL)
DTIO_KIND("ti,j784s4-pcie-host", BUS_MASTER, NULL)

/*
 * Processors beside those of Linux, which read and write memory as these do;
 * drivers/remoteproc/ti_k3_r5_remoteproc.c, k3_r5_reserved_mem_init(), and
 * ti_k3_dsp_remoteproc.c, k3_dsp_reserved_mem_init().
 */
DTIO_KIND("ti,am62-r5f", BUS_MASTER, NULL)
DTIO_KIND("ti,am62a-c7xv-dsp", BUS_MASTER, NULL)
DTIO_KIND("ti,am64-r5f", BUS_MASTER, NULL)
DTIO_KIND("ti,am654-r5f", BUS_MASTER, NULL)
DTIO_KIND("ti,j7200-r5f", BUS_MASTER, NULL)
DTIO_KIND("ti,j721e-c66-dsp", BUS_MASTER, NULL)
DTIO_KIND("ti,j721e-c71-dsp", BUS_MASTER, NULL)
DTIO_KIND("ti,j721e-r5f", BUS_MASTER, NULL)
DTIO_KIND("ti,j721s2-c71-dsp", BUS_MASTER, NULL)
DTIO_KIND("ti,j721s2-r5f", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Mailboxes and interface of the system controller;
 * drivers/mailbox/ti-msgmgr.c.
 */
DTIO_NEVER("ti,am654-secure-proxy", "a mailbox of the firmware")

/* Firmware of the system controller; drivers/firmware/ti_sci.c. */
DTIO_NEVER("ti,am654-sci", "the firmware's interface")
DTIO_NEVER("ti,k2g-sci", "the firmware's interface")

/* Locks between the processors; drivers/hwspinlock/omap_hwspinlock.c. */
DTIO_NEVER("ti,am64-hwspinlock", "the locks that the processors share")
DTIO_NEVER("ti,am654-hwspinlock", "the locks that the processors share")

/* Control registers of the whole system; drivers/mfd/syscon.c. */
DTIO_NEVER("ti,j721e-system-controller", "the system's control register block")

/* Registers of that block, each for a device of another kind. */
DTIO_NEVER("ti,am62-usb-phy-ctrl", "a part of the system's control register block")
DTIO_NEVER("ti,am62p-cpsw-mac-efuse", "a part of the system's control register block")
DTIO_NEVER("ti,am654-dss-oldi-io-ctrl", "a part of the system's control register block")
DTIO_NEVER("ti,j784s4-pcie-ctrl", "a part of the system's control register block")

#endif /* DTIO_NEVER */
