/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of MediaTek's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * UART (drivers/tty/serial/8250/8250_mtk.c, mtk8250_set_flow_ctrl(), and
 * 8250_port.c, serial8250_do_shutdown()). The registers are four bytes apart
 * and a word wide, which the trees do not say. LCR goes first, as it decides
 * what the other offsets mean. The upper four interrupts can only be changed
 * while the enhanced features are enabled, so that IER is cleared twice.
 */
DTIO_RECIPE(dtio_mtk_uart, UNTRIED,
	    WRITE32(0x0c, 0),		/* LCR */
	    WRITE32(0x04, 0),		/* IER */
	    WRITE32(0x0c, 0xbf),	/* LCR: show EFR */
	    WRITE32(0x98, 0x10),	/* EFR: enhanced features alone */
	    WRITE32(0x0c, 0),		/* LCR */
	    WRITE32(0x04, 0),		/* IER */
	    WRITE32(0x4c, 0),		/* DMA_EN */
	    WRITE32(0x44, 0),		/* ESCAPE_EN */
	    WRITE32(0x34, 0),		/* RATE_FIX */
	    WRITE32(0x10, 0),		/* MCR: no modem lines, no loop */
	    WRITE32(0x0c, 0xbf),	/* LCR: show EFR */
	    WRITE32(0x98, 0),		/* EFR: no flow control */
	    WRITE32(0x0c, 0),		/* LCR: no break */
	    WRITE32(0x08, 0x01),	/* FCR: enable FIFOs */
	    WRITE32(0x08, 0x07),	/* FCR: empty them */
	    WRITE32(0x08, 0),		/* FCR: disable them */
	    READ32(0x14),		/* LSR */
	    READ32(0x00),		/* RBR */
	    READ32(0x08),		/* IIR */
	    READ32(0x18),		/* MSR */
);

/*
 * UART towards the Bluetooth core (drivers/tty/serial/8250/8250_of.c and
 * 8250_port.c, serial8250_do_shutdown()).
 */
DTIO_RECIPE(dtio_mtk_btif, UNTRIED,
	    UART_WRITE(3, 0),		/* LCR */
	    UART_WRITE(1, 0),		/* IER */
	    UART_WRITE(2, 0x01),	/* FCR: enable FIFOs */
	    UART_WRITE(2, 0x07),	/* FCR: empty them */
	    UART_WRITE(2, 0),		/* FCR: disable them */
	    UART_READ(5),		/* LSR */
	    UART_READ(0),		/* RBR */
	    UART_READ(2),		/* IIR */
);

/*
 * SPI controller (drivers/spi/spi-mt65xx.c, mtk_spi_reset() and
 * mtk_spi_hw_init()). Interrupts, DMA and modes go in one write; then the
 * software reset bit is set and cleared, which stops a transfer. Reading
 * SPI_STATUS0 clears the interrupt, as in mtk_spi_interrupt(). The addresses
 * of memory are cleared last.
 */
DTIO_RECIPE(dtio_mtk_spi, UNTRIED,
	    CHANGE32(0x18, 0x0003fff3, 0), /* SPI_CMD */
	    CHANGE32(0x18, 0x4, 0x4),	/* SPI_CMD: reset */
	    CHANGE32(0x18, 0x4, 0),	/* SPI_CMD: end of reset */
	    READ32(0x1c),		/* SPI_STATUS0 */
	    WRITE32(0x08, 0),		/* SPI_TX_SRC */
	    WRITE32(0x0c, 0),		/* SPI_RX_DST */
);

/*
 * The same with the IPM design, which has a loopback bit more in SPI_CMD, and
 * SPI_CFG3, which mtk_spi_transfer_one() writes with 0 for full duplex.
 */
DTIO_RECIPE(dtio_mtk_spi_ipm, UNTRIED,
	    CHANGE32(0x18, 0x002bfff3, 0), /* SPI_CMD */
	    CHANGE32(0x18, 0x4, 0x4),	/* SPI_CMD: reset */
	    CHANGE32(0x18, 0x4, 0),	/* SPI_CMD: end of reset */
	    READ32(0x1c),		/* SPI_STATUS0 */
	    WRITE32(0x40, 0),		/* SPI_CFG3 */
	    WRITE32(0x08, 0),		/* SPI_TX_SRC */
	    WRITE32(0x0c, 0),		/* SPI_RX_DST */
	    WRITE32(0x2c, 0),		/* SPI_TX_SRC_64 */
	    WRITE32(0x30, 0),		/* SPI_RX_DST_64 */
);

/*
 * PWM (drivers/pwm/pwm-mediatek.c, pwm_mediatek_disable()): one enable bit for
 * each output, in a number that differs by part ("num_pwms").
 */
DTIO_RECIPE(dtio_mtk_pwm_2, UNTRIED,
	    CHANGE32(0x00, 0x03, 0),	/* PWM_EN */
);

DTIO_RECIPE(dtio_mtk_pwm_3, UNTRIED,
	    CHANGE32(0x00, 0x07, 0),	/* PWM_EN */
);

DTIO_RECIPE(dtio_mtk_pwm_4, UNTRIED,
	    CHANGE32(0x00, 0x0f, 0),	/* PWM_EN */
);

DTIO_RECIPE(dtio_mtk_pwm_5, UNTRIED,
	    CHANGE32(0x00, 0x1f, 0),	/* PWM_EN */
);

DTIO_RECIPE(dtio_mtk_pwm_6, UNTRIED,
	    CHANGE32(0x00, 0x3f, 0),	/* PWM_EN */
);

DTIO_RECIPE(dtio_mtk_pwm_7, UNTRIED,
	    CHANGE32(0x00, 0x7f, 0),	/* PWM_EN */
);

DTIO_RECIPE(dtio_mtk_pwm_8, UNTRIED,
	    CHANGE32(0x00, 0xff, 0),	/* PWM_EN */
);

/*
 * Backlight PWM (drivers/pwm/pwm-mtk-disp.c, mtk_disp_pwm_apply()). It is
 * disabled by bit 0 on all parts but mt2701.
 */
DTIO_RECIPE(dtio_mtk_disp_pwm, UNTRIED,
	    CHANGE32(0x00, 0x1, 0),	/* DISP_PWM_EN */
);

/*
 * AUXADC (drivers/iio/adc/mt6577_auxadc.c, mt6577_auxadc_read() and
 * mt6577_auxadc_suspend()). The channels go first, then the power.
 */
DTIO_RECIPE(dtio_mtk_auxadc, UNTRIED,
	    CHANGE32(0x04, 0xffff, 0),	/* AUXADC_CON1: channels */
	    CHANGE32(0x94, 0x4000, 0),	/* AUXADC_MISC: power */
);

/*
 * Random number generator (drivers/char/hw_random/mtk-rng.c,
 * mtk_rng_cleanup()).
 */
DTIO_RECIPE(dtio_mtk_rng, UNTRIED,
	    CHANGE32(0x00, 0x1, 0),	/* RNG_CTRL */
);

/*
 * Real time clock of mt7622 (drivers/rtc/rtc-mt7622.c, mtk_rtc_alarmirq()).
 * The alarm goes, and with it its interrupt; the time stays.
 */
DTIO_RECIPE(dtio_mtk_soc_rtc, UNTRIED,
	    WRITE32(0x7c, 0),		/* RTC_AL_CTL */
	    WRITE32(0x30, 0x10),	/* RTC_INT: clear the alarm */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * Not here: temperature sensors. Of these "thermal" writes by itself to physical addresses that it
 * has in registers (drivers/thermal/mediatek/auxadc_thermal.c,
 * mtk_thermal_init_bank()); nothing says that "lvts", its successor, cannot.
 *
 * What decides, by driver; "as above" are these:
 *
 * drivers/tty/serial/8250/8250_mtk.c: DMA_EN only turns on the requests to a
 * separate DMA engine, mediatek,mt6577-uart-dma (mtk8250_dma_enable()).
 *
 * drivers/i2c/busses/i2c-mt65xx.c: has a DMA channel of its own in its second
 * "reg" (mtk_i2c_do_transfer() writes OFFSET_TX_MEM_ADDR there), which also
 * holds that channel's reset. No recipe, as the steps reach the first "reg"
 * alone, and this half without the other would leave the DMA as it is.
 *
 * drivers/spi/spi-mt65xx.c: moves data by itself from and to the addresses in
 * SPI_TX_SRC and SPI_RX_DST (mtk_spi_setup_dma_addr()).
 *
 * drivers/spi/spi-mtk-nor.c: moves data by itself to the address in
 * MTK_NOR_REG_DMA_DADR (mtk_nor_dma_exec()). No recipe: the bit that resets it
 * is outside of the "reg" of many trees. drivers/spi/spi-mtk-snfi.c: the same
 * with NFI_STRADDR, and nothing that surely stops it.
 *
 * drivers/pwm/pwm-mediatek.c, drivers/pwm/pwm-mtk-disp.c,
 * drivers/iio/adc/mt6577_auxadc.c, drivers/char/hw_random/mtk-rng.c,
 * drivers/gpu/drm/mediatek/mtk_hdmi_ddc.c: no DMA.
 *
 * drivers/rtc/rtc-mt7622.c and rtc-mt2712.c: no DMA. No recipe for the latter:
 * its writes take a trigger and a wait of up to 100 ms
 * (mt2712_rtc_write_trigger()).
 */
DTIO_KIND("mediatek,mt2712-auxadc", NO_BUS_MASTER, &dtio_mtk_auxadc)
DTIO_KIND("mediatek,mt2712-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt2712-pwm", NO_BUS_MASTER, &dtio_mtk_pwm_8)
DTIO_KIND("mediatek,mt2712-rtc", NO_BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt2712-spi", BUS_MASTER, &dtio_mtk_spi)
DTIO_KIND("mediatek,mt2712-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt6755-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt6779-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt6795-disp-pwm", NO_BUS_MASTER, &dtio_mtk_disp_pwm)
DTIO_KIND("mediatek,mt6795-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt6795-pwm", NO_BUS_MASTER, &dtio_mtk_pwm_7)
DTIO_KIND("mediatek,mt6795-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt6797-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt6797-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt7622-auxadc", NO_BUS_MASTER, &dtio_mtk_auxadc)
DTIO_KIND("mediatek,mt7622-btif", NO_BUS_MASTER, &dtio_mtk_btif)
DTIO_KIND("mediatek,mt7622-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7622-nor", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7622-pwm", NO_BUS_MASTER, &dtio_mtk_pwm_6)
DTIO_KIND("mediatek,mt7622-rng", NO_BUS_MASTER, &dtio_mtk_rng)
DTIO_KIND("mediatek,mt7622-rtc", NO_BUS_MASTER, &dtio_mtk_soc_rtc)
DTIO_KIND("mediatek,mt7622-snand", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7622-spi", BUS_MASTER, &dtio_mtk_spi)
DTIO_KIND("mediatek,mt7622-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt7981-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7981-pwm", NO_BUS_MASTER, &dtio_mtk_pwm_3)
DTIO_KIND("mediatek,mt7981-spi-ipm", BUS_MASTER, &dtio_mtk_spi_ipm)
DTIO_KIND("mediatek,mt7981-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt7986-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7986-pwm", NO_BUS_MASTER, &dtio_mtk_pwm_2)
DTIO_KIND("mediatek,mt7986-rng", NO_BUS_MASTER, &dtio_mtk_rng)
DTIO_KIND("mediatek,mt7986-spi-ipm", BUS_MASTER, &dtio_mtk_spi_ipm)
DTIO_KIND("mediatek,mt7986-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt7988-pwm", NO_BUS_MASTER, &dtio_mtk_pwm_8)
DTIO_KIND("mediatek,mt8173-auxadc", NO_BUS_MASTER, &dtio_mtk_auxadc)
DTIO_KIND("mediatek,mt8173-disp-pwm", NO_BUS_MASTER, &dtio_mtk_disp_pwm)
/* The driver of the HDMI channel has nothing that stops a transfer. */
DTIO_KIND("mediatek,mt8173-hdmi-ddc", NO_BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-nor", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-spi", BUS_MASTER, &dtio_mtk_spi)
DTIO_KIND("mediatek,mt8173-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt8183-auxadc", NO_BUS_MASTER, &dtio_mtk_auxadc)
DTIO_KIND("mediatek,mt8183-disp-pwm", NO_BUS_MASTER, &dtio_mtk_disp_pwm)
DTIO_KIND("mediatek,mt8183-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-pwm", NO_BUS_MASTER, &dtio_mtk_pwm_4)
DTIO_KIND("mediatek,mt8183-spi", BUS_MASTER, &dtio_mtk_spi)
DTIO_KIND("mediatek,mt8183-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt8186-auxadc", NO_BUS_MASTER, &dtio_mtk_auxadc)
DTIO_KIND("mediatek,mt8186-disp-pwm", NO_BUS_MASTER, &dtio_mtk_disp_pwm)
DTIO_KIND("mediatek,mt8186-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-nor", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-spi", BUS_MASTER, &dtio_mtk_spi)
DTIO_KIND("mediatek,mt8186-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt8188-auxadc", NO_BUS_MASTER, &dtio_mtk_auxadc)
DTIO_KIND("mediatek,mt8188-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8188-nor", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8188-spi-ipm", BUS_MASTER, &dtio_mtk_spi_ipm)
DTIO_KIND("mediatek,mt8188-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt8192-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-nor", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-spi", BUS_MASTER, &dtio_mtk_spi)
DTIO_KIND("mediatek,mt8192-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt8195-auxadc", NO_BUS_MASTER, &dtio_mtk_auxadc)
DTIO_KIND("mediatek,mt8195-disp-pwm", NO_BUS_MASTER, &dtio_mtk_disp_pwm)
DTIO_KIND("mediatek,mt8195-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-nor", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-spi", BUS_MASTER, &dtio_mtk_spi)
DTIO_KIND("mediatek,mt8195-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt8365-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8365-pwm", NO_BUS_MASTER, &dtio_mtk_pwm_3)
DTIO_KIND("mediatek,mt8365-rng", NO_BUS_MASTER, &dtio_mtk_rng)
DTIO_KIND("mediatek,mt8365-spi", BUS_MASTER, &dtio_mtk_spi)
DTIO_KIND("mediatek,mt8365-uart", NO_BUS_MASTER, &dtio_mtk_uart)
DTIO_KIND("mediatek,mt8516-auxadc", NO_BUS_MASTER, &dtio_mtk_auxadc)
DTIO_KIND("mediatek,mt8516-i2c", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8516-pwm", NO_BUS_MASTER, &dtio_mtk_pwm_5)
DTIO_KIND("mediatek,mt8516-rng", NO_BUS_MASTER, &dtio_mtk_rng)
DTIO_KIND("mediatek,mt8516-spi", BUS_MASTER, &dtio_mtk_spi)
DTIO_KIND("mediatek,mt8516-uart", NO_BUS_MASTER, &dtio_mtk_uart)

/*
 * SATA: lists of commands; drivers/ata/libahci.c, ahci_port_start(), called for
 * ahci_mtk.c.
 */
DTIO_KIND("mediatek,mt7622-ahci", BUS_MASTER, NULL)

/*
 * DMA engine; drivers/dma/mediatek/mtk-hsdma.c, mtk_hsdma_alloc_pchan(), and
 * mtk-uart-apdma.c, mtk_uart_apdma_start_tx().
 */
DTIO_KIND("mediatek,mt2712-uart-dma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt6795-uart-dma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7622-hsdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8365-uart-dma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8516-uart-dma", BUS_MASTER, NULL)

/*
 * Layers of the display: they read pictures from memory;
 * drivers/gpu/drm/mediatek/mtk_disp_ovl.c, mtk_ovl_layer_config().
 */
DTIO_KIND("mediatek,mt6795-disp-ovl", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-disp-ovl", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-disp-ovl", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-disp-ovl-2l", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-disp-ovl", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-disp-ovl-2l", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-disp-ovl", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-disp-ovl-2l", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-disp-ovl", BUS_MASTER, NULL)

/*
 * Reader of the display; drivers/gpu/drm/mediatek/mtk_disp_rdma.c,
 * mtk_rdma_layer_config(), and mtk_mdp_rdma.c, mtk_mdp_rdma_config().
 */
DTIO_KIND("mediatek,mt6795-disp-rdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-disp-rdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-disp-rdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-disp-rdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-disp-rdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-disp-rdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-vdo1-rdma", BUS_MASTER, NULL)

/*
 * Writer of the display: its binding (display/mediatek/mediatek,wdma.yaml) has
 * it write pictures to memory, behind the IOMMU.
 */
DTIO_KIND("mediatek,mt6795-disp-wdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-disp-wdma", BUS_MASTER, NULL)

/*
 * GPU: page tables of its own; drivers/gpu/drm/panfrost/panfrost_mmu.c,
 * panfrost_mmu_enable().
 */
DTIO_KIND("mediatek,mt8183b-mali", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-mali", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8188-mali", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-mali", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-mali", BUS_MASTER, NULL)

/*
 * Global command engine: its threads fetch commands from memory;
 * drivers/mailbox/mtk-cmdq-mailbox.c, cmdq_mbox_send_data().
 */
DTIO_KIND("mediatek,mt6795-gce", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-gce", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-gce", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-gce", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8188-gce", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-gce", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-gce", BUS_MASTER, NULL)

/*
 * JPEG; drivers/media/platform/mediatek/jpeg/mtk_jpeg_dec_hw.c,
 * mtk_jpeg_dec_set_config(), and mtk_jpeg_enc_hw.c, mtk_jpeg_set_enc_dst(). The
 * nodes that only group the cores of the MT8195 are not here.
 */
DTIO_KIND("mediatek,mt8173-jpgdec", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-jpgenc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-jpgenc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-jpgdec-hw", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-jpgenc-hw", BUS_MASTER, NULL)

/*
 * Readers and writers of the media data path;
 * drivers/media/platform/mediatek/mdp3/mtk-mdp3-comp.c, config_rdma_frame(),
 * config_wrot_frame() and config_wdma_frame(); of the MT8173,
 * drivers/media/platform/mediatek/mdp/mtk_mdp_comp.c has them behind the IOMMU.
 */
DTIO_KIND("mediatek,mt8173-mdp-rdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-mdp-wdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-mdp-wrot", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-mdp3-rdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-mdp3-wdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-mdp3-wrot", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-mdp3-rdma", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-mdp3-wrot", BUS_MASTER, NULL)

/*
 * Video decoder and encoder;
 * drivers/media/platform/mediatek/vcodec/decoder/mtk_vcodec_dec.c,
 * mtk_vcodec_dec_queue_init(), and encoder/mtk_vcodec_enc.c,
 * mtk_vcodec_enc_queue_init(). Later decoders are a node that groups their
 * cores, which is not here, and the cores; decoder/mtk_vcodec_dec_hw.c.
 */
DTIO_KIND("mediatek,mt8173-vcodec-dec", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-vcodec-enc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-vcodec-enc-vp8", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-vcodec-dec", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-vcodec-enc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-vcodec-enc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-vcodec-enc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mtk-vcodec-core", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mtk-vcodec-lat", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mtk-vcodec-lat-soc", BUS_MASTER, NULL)

/*
 * Processor of the video codecs; drivers/media/platform/mediatek/vpu/mtk_vpu.c,
 * vpu_alloc_ext_mem(): it is given memory of the system.
 */
DTIO_KIND("mediatek,mt8173-vpu", BUS_MASTER, NULL)

/*
 * System companion processor; drivers/remoteproc/mtk_scp.c,
 * scp_map_memory_region(): it is given memory of the system.
 */
DTIO_KIND("mediatek,mt8183-scp", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-scp", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8188-scp", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-scp", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-scp", BUS_MASTER, NULL)

/*
 * Audio DSP: it runs from memory of the system;
 * sound/soc/sof/mediatek/mt8186/mt8186.c, adsp_memory_remap_init(), and
 * mt8195/mt8195.c, adsp_memory_remap_init().
 */
DTIO_KIND("mediatek,mt8186-dsp", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-dsp", BUS_MASTER, NULL)

/*
 * Audio front end: each of its memory interfaces has the address of a buffer;
 * sound/soc/mediatek/common/mtk-afe-fe-dai.c, mtk_memif_set_addr().
 */
DTIO_KIND("mediatek,mt8173-afe-pcm", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-sound", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-audio", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8365-afe-pcm", BUS_MASTER, NULL)

/* MMC; drivers/mmc/host/mtk-sd.c, msdc_dma_setup(). */
DTIO_KIND("mediatek,mt2712-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt6795-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7622-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7986-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8188-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8365-mmc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8516-mmc", BUS_MASTER, NULL)

/*
 * NAND and its error correction; drivers/mtd/nand/raw/mtk_nand.c,
 * mtk_nfc_do_write_page(), ecc-mtk.c, mtk_ecc_encode(), and
 * drivers/spi/spi-mtk-snfi.c, mtk_snand_read_page_cache().
 */
DTIO_KIND("mediatek,mt2712-ecc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt2712-nfc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7622-ecc", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7622-nfc", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/mediatek/mtk_eth_soc.c,
 * mtk_init_fq_dma(), and mtk_star_emac.c, mtk_star_ring_init().
 */
DTIO_KIND("mediatek,mt7622-eth", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7986-eth", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8365-eth", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8516-eth", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets;
 * drivers/net/ethernet/stmicro/stmmac/stmmac_main.c,
 * __alloc_dma_rx_desc_resources(), called for dwmac-mediatek.c.
 */
DTIO_KIND("mediatek,mt2712-gmac", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-gmac", BUS_MASTER, NULL)

/*
 * Wireless Ethernet dispatch: rings of packets;
 * drivers/net/ethernet/mediatek/mtk_wed.c, mtk_wed_tx_buffer_alloc().
 */
DTIO_KIND("mediatek,mt7622-wed", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7986-wed", BUS_MASTER, NULL)

/*
 * Wireless network: rings of packets; drivers/net/wireless/mediatek/mt76/dma.c,
 * mt76_dma_alloc_queue(), called for mt7615/soc.c and mt7915/soc.c.
 */
DTIO_KIND("mediatek,mt7622-wmac", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7981-wmac", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7986-wmac", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/pcie-mediatek.c, mtk_pcie_startup_port_v2(), and
 * pcie-mediatek-gen3.c, mtk_pcie_startup_port().
 */
DTIO_KIND("mediatek,mt2712-pcie", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7622-pcie", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7986-pcie", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-pcie", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-pcie", BUS_MASTER, NULL)

/*
 * SPI: addresses of the buffers in its own registers; drivers/spi/spi-mt65xx.c,
 * mtk_spi_setup_dma_addr(), and spi-slave-mt27xx.c,
 * mtk_spi_slave_dma_transfer().
 */
DTIO_KIND("mediatek,mt2712-spi-slave", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-spi-slave", BUS_MASTER, NULL)

/*
 * USB host: rings of transfers; drivers/usb/host/xhci-mem.c, xhci_mem_init(),
 * called for xhci-mtk.c.
 */
DTIO_KIND("mediatek,mt2712-xhci", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7622-xhci", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7986-xhci", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt7988-xhci", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-xhci", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-xhci", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-xhci", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8188-xhci", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8192-xhci", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-xhci", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8365-xhci", BUS_MASTER, NULL)

/*
 * USB device (with the host below it): queues of transfers;
 * drivers/usb/mtu3/mtu3_qmu.c, mtu3_gpd_ring_alloc().
 */
DTIO_KIND("mediatek,mt2712-mtu3", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8173-mtu3", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8183-mtu3", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8186-mtu3", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8195-mtu3", BUS_MASTER, NULL)
DTIO_KIND("mediatek,mt8365-mtu3", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_DOMAIN

/* drivers/pmdomain/mediatek/mtk-pm-domains.c:310, scpsys_power_off() */
DTIO_DOMAIN("mediatek,mt8167-power-controller")
DTIO_DOMAIN("mediatek,mt8173-power-controller")
DTIO_DOMAIN("mediatek,mt8183-power-controller")
DTIO_DOMAIN("mediatek,mt8192-power-controller")

#endif /* DTIO_DOMAIN */

#ifdef DTIO_NEVER

/*
 * Local arbiters, and what joins them: each port of theirs goes through the
 * IOMMU or past it as a bit in them says; drivers/memory/mtk-smi.c,
 * mtk_smi_larb_config_port_gen2_general().
 */
DTIO_NEVER("mediatek,mt2712-smi-common", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt2712-smi-larb", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt6795-smi-common", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt6795-smi-larb", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8167-smi-common", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8167-smi-larb", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8173-smi-common", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8173-smi-larb", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8183-smi-common", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8183-smi-larb", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8186-smi-common", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8186-smi-larb", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8192-smi-common", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8192-smi-larb", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8195-smi-common-vdo", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8195-smi-common-vpp", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8195-smi-larb", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8195-smi-sub-common", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8365-smi-common", "a part of the IOMMU")
DTIO_NEVER("mediatek,mt8365-smi-larb", "a part of the IOMMU")

/*
 * Guard of the bus, which says which master may reach which device;
 * drivers/soc/mediatek/mtk-devapc.c.
 */
DTIO_NEVER("mediatek,mt6779-devapc", "a guard of the bus")

/*
 * Buses to the power management chip; drivers/soc/mediatek/mtk-pmic-wrap.c and
 * drivers/spmi/spmi-mtk-pmif.c.
 */
DTIO_NEVER("mediatek,mt6779-pwrap", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt6795-pwrap", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt6873-pwrap", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt6873-spmi", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt7622-pwrap", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt8173-pwrap", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt8183-pwrap", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt8186-pwrap", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt8186-spmi", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt8188-pwrap", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt8195-pwrap", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt8195-spmi", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt8365-pwrap", "the bus to the power management chip")
DTIO_NEVER("mediatek,mt8516-pwrap", "the bus to the power management chip")

/*
 * Watchdogs, which are in the block that resets the system and its parts, whether or not
 * the node says so by "#reset-cells"; drivers/watchdog/mtk_wdt.c, mtk_wdt_restart() and
 * toprgu_register_reset_controller().
 */
DTIO_NEVER("mediatek,mt6795-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt6797-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt7622-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt7986-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt7988-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt8173-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt8183-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt8186-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt8188-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt8192-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt8195-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt8365-wdt", "the reset of the system")
DTIO_NEVER("mediatek,mt8516-wdt", "the reset of the system")

/*
 * Power control; drivers/pmdomain/mediatek/mtk-pm-domains.c and mtk-scpsys.c.
 */
DTIO_NEVER("mediatek,mt2712-scpsys", "the power controller")
DTIO_NEVER("mediatek,mt6797-scpsys", "the power controller")
DTIO_NEVER("mediatek,mt7622-scpsys", "the power controller")
DTIO_NEVER("mediatek,mt8167-scpsys", "the power controller")
DTIO_NEVER("mediatek,mt8173-scpsys", "the power controller")
DTIO_NEVER("mediatek,mt8183-scpsys", "the power controller")
DTIO_NEVER("mediatek,mt8186-scpsys", "the power controller")
DTIO_NEVER("mediatek,mt8188-scpsys", "the power controller")
DTIO_NEVER("mediatek,mt8192-scpsys", "the power controller")
DTIO_NEVER("mediatek,mt8195-scpsys", "the power controller")
DTIO_NEVER("mediatek,mt8365-scpsys", "the power controller")

/*
 * Clock and voltage of the processors and of the bus between them;
 * drivers/cpufreq/mediatek-cpufreq-hw.c, drivers/devfreq/mtk-cci-devfreq.c and
 * drivers/soc/mediatek/mtk-svs.c.
 */
DTIO_NEVER("mediatek,cpufreq-hw", "the clock and voltage control of the processors")
DTIO_NEVER("mediatek,mt8183-svs", "the clock and voltage control of the processors")
DTIO_NEVER("mediatek,mt8186-svs", "the clock and voltage control of the processors")
DTIO_NEVER("mediatek,mt8192-svs", "the clock and voltage control of the processors")
DTIO_NEVER("mediatek,mt8195-svs", "the clock and voltage control of the processors")

/* Frequency hopping of the PLLs; drivers/clk/mediatek/clk-fhctl.c. */
DTIO_NEVER("mediatek,mt6795-fhctl", "a part of the clock controller")

/* Fuses; drivers/nvmem/mtk-efuse.c. */
DTIO_NEVER("mediatek,mt7622-efuse", "the fuse memory")
DTIO_NEVER("mediatek,mt7981-efuse", "the fuse memory")
DTIO_NEVER("mediatek,mt7986-efuse", "the fuse memory")
DTIO_NEVER("mediatek,mt8173-efuse", "the fuse memory")
DTIO_NEVER("mediatek,mt8183-efuse", "the fuse memory")
DTIO_NEVER("mediatek,mt8186-efuse", "the fuse memory")
DTIO_NEVER("mediatek,mt8188-efuse", "the fuse memory")
DTIO_NEVER("mediatek,mt8192-efuse", "the fuse memory")
DTIO_NEVER("mediatek,mt8195-efuse", "the fuse memory")
DTIO_NEVER("mediatek,mt8516-efuse", "the fuse memory")

/*
 * Control registers of the infrastructure and of the peripherals, which clocks,
 * resets and the protection of the bus are in;
 * drivers/pmdomain/mediatek/mtk-pm-domains.c uses them.
 */
DTIO_NEVER("mediatek,mt8186-pericfg", "a control register block that devices share")
DTIO_NEVER("mediatek,mt8365-infracfg-nao", "a control register block that devices share")
DTIO_NEVER("mediatek,mt8516-pericfg", "a control register block that devices share")

/* Registers of the pins; drivers/pinctrl/mediatek. */
DTIO_NEVER("mediatek,mt2712-pctl-a-syscfg", "a part of the pin controller")
DTIO_NEVER("mediatek,mt8173-pctl-a-syscfg", "a part of the pin controller")
DTIO_NEVER("mediatek,mt8365-syscfg", "a part of the pin controller")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/timer-mediatek-cpux.c, timer-mediatek.c.
 */
DTIO_NEVER("mediatek,mt6795-systimer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("mediatek,mt6795-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("mediatek,mt8173-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("mediatek,mt8183-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("mediatek,mt8186-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("mediatek,mt8188-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("mediatek,mt8192-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("mediatek,mt8195-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("mediatek,mt8365-systimer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("mediatek,mt8516-timer", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */
