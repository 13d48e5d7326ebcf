/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Qualcomm's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * QUP as an I2C controller (drivers/i2c/busses/i2c-qup.c, qup_i2c_probe() and
 * qup_i2c_xfer_v2()). The software reset stops a transfer, empties the FIFOs
 * and turns the interrupts off; the driver does it before each transfer and
 * sets up everything after it. The error interrupts must not be turned off
 * afterwards: the driver counts on them being on after a reset.
 */
DTIO_RECIPE(dtio_qcom_i2c_qup, UNTRIED,
	    WRITE32(0x0c, 1),		/* QUP_SW_RESET */
	    WAIT32(0x04, 0x7, 0x4),	/* QUP_STATE: valid, reset */
);

/*
 * QUP as an SPI controller (drivers/spi/spi-qup.c, spi_qup_probe() and
 * spi_qup_set_state()), versions 2 only: version 1 has no mask register. The
 * software reset stops a transfer, turns the interrupts off and empties the
 * FIFOs. The rest is what the driver clears after it.
 */
DTIO_RECIPE(dtio_qcom_spi_qup, UNTRIED,
	    WRITE32(0x0c, 1),		/* QUP_SW_RESET */
	    WAIT32(0x04, 0x4, 0x4),	/* QUP_STATE: valid */
	    CHANGE32(0x04, 0x3, 0),	/* QUP_STATE: reset */
	    WAIT32(0x04, 0x7, 0x4),	/* QUP_STATE: valid, reset */
	    WRITE32(0x18, 0),		/* QUP_OPERATIONAL */
	    WRITE32(0x08, 0),		/* QUP_IO_M_MODES */
	    WRITE32(0x28, 0),		/* QUP_OPERATIONAL_MASK */
	    WRITE32(0x300, 0),		/* SPI_CONFIG */
);

/*
 * UART with data mover (drivers/tty/serial/msm_serial.c, msm_shutdown() and
 * msm_reset()). Interrupts go first, then the requests to the DMA engine. The
 * transmitter and the receiver are disabled before the commands that empty
 * them and clear what they left. MR2 becomes 8 bits, no parity, 1 stop bit, as
 * the driver keeps the bits of it that it does not know.
 */
DTIO_RECIPE(dtio_qcom_uartdm, UNTRIED,
	    WRITE32(0x14, 0),		/* UART_IMR */
	    WRITE32(0x3c, 0),		/* UARTDM_DMEN */
	    WRITE32(0x10, 0x0a),	/* UART_CR: disable both ways */
	    WRITE32(0x10, 0x10),	/* UART_CR: reset receiver */
	    WRITE32(0x10, 0x20),	/* UART_CR: reset transmitter */
	    WRITE32(0x10, 0x30),	/* UART_CR: clear errors */
	    WRITE32(0x10, 0x40),	/* UART_CR: clear break interrupt */
	    WRITE32(0x10, 0x60),	/* UART_CR: stop break */
	    WRITE32(0x10, 0x70),	/* UART_CR: clear CTS interrupt */
	    WRITE32(0x10, 0x600),	/* UART_CR: disable stale event */
	    WRITE32(0x10, 0x80),	/* UART_CR: clear stale interrupt */
	    WRITE32(0x10, 0xe0),	/* UART_CR: RFR off */
	    CHANGE32(0x00, 0xc0, 0),	/* UART_MR1: no flow control */
	    WRITE32(0x04, 0x34),	/* UART_MR2 */
);

/*
 * Watchdog of the application processors (drivers/watchdog/qcom-wdt.c,
 * qcom_wdt_stop(), registers of reg_offset_data_kpss). It is disabled first;
 * the counter is then set back, as qcom_wdt_start() does in this order.
 */
DTIO_RECIPE(dtio_qcom_kpss_wdt, UNTRIED,
	    WRITE32(0x08, 0),		/* WDT_EN */
	    WRITE32(0x04, 1),		/* WDT_RST */
);

/*
 * Temperature sensors (drivers/thermal/qcom/tsens.c, tsens_disable_irq();
 * tsens-v2.c for the register, the same for ipq8074). The first "reg" are the
 * registers for reading temperatures ("TM"). The sensors measure all the time
 * and go on doing so; only the interrupts of all kinds go off.
 */
DTIO_RECIPE(dtio_qcom_tsens_v2, UNTRIED,
	    CHANGE32(0x04, 0x7, 0),	/* TM_INT_EN */
);

/* The same of versions 0.1 and 1 (tsens-v0_1.c and tsens-v1.c). */
DTIO_RECIPE(dtio_qcom_tsens_v1, UNTRIED,
	    CHANGE32(0x00, 0x1, 0),	/* TM_INT_EN */
);

/*
 * Random number generator, as an execution environment sees it
 * (drivers/crypto/qcom-rng.c, qcom_rng_read()): firmware has set it up, and
 * there is nothing that could be set or stopped. The number that may be waiting
 * is read, so that no two users get the same one.
 */
DTIO_RECIPE(dtio_qcom_rng, UNTRIED,
	    READ32(0x00),		/* PRNG_DATA_OUT */
);

/*
 * SDHCI of version 5 (drivers/mmc/host/sdhci.c, sdhci_reset(), and sdhci-msm.c,
 * sdhci_msm_handle_pwr_irq() and sdhci_msm_probe(), offsets of
 * sdhci_msm_v5_offset). Interrupts go first, those of the card's power too. The
 * reset ends all transfers, also those of the command queue, and clears its bit
 * when it is done. It also asks for the card's power to be turned off, by an
 * interrupt that is answered here as the driver does: by clearing it and saying
 * that it has been done. The clocks of the card get their value at power-on
 * last.
 */
DTIO_RECIPE(dtio_msm_sdhci_v5, UNTRIED,
	    WRITE32(0x38, 0),		/* SIGNAL_ENABLE */
	    WRITE32(0x34, 0),		/* INT_ENABLE */
	    WRITE32(0x244, 0),		/* PWRCTL_MASK */
	    WRITE8(0x2f, 0x01),		/* SOFTWARE_RESET: all */
	    WRITE32(0x248, 0x0f),	/* PWRCTL_CLEAR */
	    WRITE32(0x24c, 0x05),	/* PWRCTL_CTL: bus and IO succeeded */
	    WAIT8(0x2f, 0x01, 0),	/* SOFTWARE_RESET: done */
	    WRITE32(0x248, 0x0f),	/* PWRCTL_CLEAR */
	    WRITE32(0x20c, 0xa9c),	/* VENDOR_SPEC */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * Not here: everything that starts with "qcom,geni": these are parts of a
 * wrapper whose registers and stream identifiers are those of the node above.
 */

/*
 * drivers/watchdog/qcom-wdt.c: no DMA. All of these have "qcom,kpss-wdt"
 * next in their "compatible".
 */
DTIO_KIND("qcom,apss-wdt-ipq5018", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-ipq5332", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-ipq9574", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-msm8994", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-qcm2290", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-qcs404", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-sa8775p", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-sc7180", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-sc7280", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-sc8280xp", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-sdm845", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-sm6115", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-sm6350", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-sm8150", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)
DTIO_KIND("qcom,apss-wdt-sm8250", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)

/*
 * drivers/i2c/busses/i2c-qup.c: BAM mode only hands the FIFOs to a separate
 * DMA engine (qup_i2c_req_dma()); no register holds an address of memory.
 */
DTIO_KIND("qcom,i2c-qup-v2.1.1", NO_BUS_MASTER, &dtio_qcom_i2c_qup)
DTIO_KIND("qcom,i2c-qup-v2.2.1", NO_BUS_MASTER, &dtio_qcom_i2c_qup)

/* drivers/thermal/qcom/tsens.c: no DMA. */
DTIO_KIND("qcom,ipq6018-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,ipq8074-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,ipq9574-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)

/* drivers/watchdog/qcom-wdt.c, as above. */
DTIO_KIND("qcom,kpss-wdt", NO_BUS_MASTER, &dtio_qcom_kpss_wdt)

/*
 * drivers/tty/serial/msm_serial.c: UARTDM_DMEN only turns on the requests to
 * a separate DMA engine, ADM or BAM (msm_request_rx_dma()).
 */
DTIO_KIND("qcom,msm-uartdm-v1.4", NO_BUS_MASTER, &dtio_qcom_uartdm)

/*
 * drivers/thermal/qcom/tsens.c: no DMA. Those without a recipe have older
 * trees, in which the first "reg" begins with other registers, among them the
 * enable bit of the sensors (tsens.c:962, init_common()).
 */
DTIO_KIND("qcom,msm8916-tsens", NO_BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8939-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v1)
DTIO_KIND("qcom,msm8953-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,msm8956-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v1)
DTIO_KIND("qcom,msm8976-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v1)
DTIO_KIND("qcom,msm8996-tsens", NO_BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8998-tsens", NO_BUS_MASTER, NULL)

/*
 * drivers/crypto/qcom-rng.c: no DMA. The one without a recipe is not behind an
 * execution environment: its user can set it up, and the driver has nothing
 * that undoes it.
 */
DTIO_KIND("qcom,prng", NO_BUS_MASTER, NULL)
DTIO_KIND("qcom,prng-ee", NO_BUS_MASTER, &dtio_qcom_rng)

/* drivers/thermal/qcom/tsens.c, as above. */
DTIO_KIND("qcom,qcm2290-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,qcs404-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v1)

/*
 * Quad SPI (drivers/spi/spi-qcom-qspi.c) reads descriptors from the address in
 * NEXT_DMA_DESC_ADDR, line 402, and moves data by itself. No recipe: the driver
 * has nothing that stops a chain of descriptors. Temperature sensors and random
 * number generators as above.
 */
DTIO_KIND("qcom,sa8775p-trng", NO_BUS_MASTER, &dtio_qcom_rng)
DTIO_KIND("qcom,sa8775p-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sc7180-qspi", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7180-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sc7280-qspi", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-trng", NO_BUS_MASTER, &dtio_qcom_rng)
DTIO_KIND("qcom,sc7280-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sc8180x-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sc8280xp-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sdm630-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sdm845-qspi", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-tsens", NO_BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6115-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sm6350-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sm6375-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sm8150-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sm8250-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sm8350-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sm8450-trng", NO_BUS_MASTER, &dtio_qcom_rng)
DTIO_KIND("qcom,sm8450-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sm8550-trng", NO_BUS_MASTER, &dtio_qcom_rng)
DTIO_KIND("qcom,sm8550-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)
DTIO_KIND("qcom,sm8650-trng", NO_BUS_MASTER, &dtio_qcom_rng)
DTIO_KIND("qcom,sm8650-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)

/* drivers/spi/spi-qup.c, spi_qup_init_dma(): a separate DMA engine, as I2C. */
DTIO_KIND("qcom,spi-qup-v2.1.1", NO_BUS_MASTER, &dtio_qcom_spi_qup)
DTIO_KIND("qcom,spi-qup-v2.2.1", NO_BUS_MASTER, &dtio_qcom_spi_qup)

/* drivers/thermal/qcom/tsens.c, as above. */
DTIO_KIND("qcom,x1e80100-tsens", NO_BUS_MASTER, &dtio_qcom_tsens_v2)

/*
 * DMA engine; drivers/dma/qcom/bam_dma.c, bam_chan_init_hw(), and gpi.c,
 * gpi_alloc_chan().
 */
DTIO_KIND("qcom,bam-v1.7.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,bam-v1.7.4", BUS_MASTER, NULL)
DTIO_KIND("qcom,qcm2290-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,qdu1000-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm670-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdx75-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6115-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6125-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6350-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6375-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8150-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8250-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8350-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8450-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8550-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8650-gpi-dma", BUS_MASTER, NULL)
DTIO_KIND("qcom,x1e80100-gpi-dma", BUS_MASTER, NULL)

/*
 * Display controller: it reads pictures from memory;
 * drivers/gpu/drm/msm/disp/dpu1/dpu_hw_sspp.c,
 * dpu_hw_sspp_setup_sourceaddress(), and mdp5/mdp5_plane.c,
 * set_scanout_locked(). The unit around it has no DMA of its own.
 */
DTIO_KIND("qcom,mdp5", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8916-mdp5", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8953-mdp5", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8976-mdp5", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8996-mdp5", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8998-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,qcm2290-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7180-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8180x-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8280xp-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm630-mdp5", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm660-mdp5", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm670-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6115-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6125-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6350-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8150-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8250-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8350-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8450-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8550-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8650-dpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,x1e80100-dpu", BUS_MASTER, NULL)

/*
 * DSI host: it fetches the commands for the panel from memory;
 * drivers/gpu/drm/msm/dsi/dsi_host.c, dsi_cmd_dma_tx().
 */
DTIO_KIND("qcom,mdss-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8916-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8953-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8976-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8996-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8998-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,qcm2290-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7180-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm660-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm670-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6115-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6125-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6350-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8150-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8250-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8350-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8450-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8550-dsi-ctrl", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8650-dsi-ctrl", BUS_MASTER, NULL)

/*
 * GPU: rings of commands; drivers/gpu/drm/msm/msm_ringbuffer.c,
 * msm_ringbuffer_new(), called for adreno/adreno_gpu.c.
 */
DTIO_KIND("qcom,adreno-07000200", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-306.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-405.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-43050a01", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-43050c01", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-43051401", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-506.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-508.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-509.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-510.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-512.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-530.2", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-540.1", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-610.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-618.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-619.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-630.2", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-635.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-640.1", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-650.2", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-660.1", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-680.1", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-690.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-730.1", BUS_MASTER, NULL)

/*
 * Power processor of the GPU: its firmware and messages are in memory;
 * drivers/gpu/drm/msm/adreno/a6xx_gmu.c, a6xx_gmu_memory_alloc().
 */
DTIO_KIND("qcom,adreno-gmu-618.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-619.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-630.2", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-635.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-640.1", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-650.2", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-660.1", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-680.1", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-690.0", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-730.1", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-740.1", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-750.1", BUS_MASTER, NULL)
DTIO_KIND("qcom,adreno-gmu-x185.1", BUS_MASTER, NULL)

/*
 * Serial engines: in the DMA mode that all of them have they take the address
 * of a buffer themselves; drivers/soc/qcom/qcom-geni-se.c,
 * geni_se_tx_init_dma(). Those of the hub of I2C have no such mode
 * (drivers/i2c/busses/i2c-qcom-geni.c, i2c_master_hub).
 */
DTIO_KIND("qcom,geni-debug-uart", BUS_MASTER, NULL)
DTIO_KIND("qcom,geni-i2c", BUS_MASTER, NULL)
DTIO_KIND("qcom,geni-spi", BUS_MASTER, NULL)
DTIO_KIND("qcom,geni-uart", BUS_MASTER, NULL)

/*
 * Camera subsystem: it writes pictures to memory;
 * drivers/media/platform/qcom/camss/camss-vfe-17x.c, vfe_wm_update(), and those
 * of other versions.
 */
DTIO_KIND("qcom,msm8916-camss", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8996-camss", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8280xp-camss", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm660-camss", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-camss", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8250-camss", BUS_MASTER, NULL)

/*
 * Video codec: its firmware and buffers are in memory;
 * drivers/media/platform/qcom/venus/firmware.c, venus_load_fw(), and
 * hfi_venus.c, venus_interface_queues_init().
 */
DTIO_KIND("qcom,msm8916-venus", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8996-venus", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8998-venus", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7180-venus", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-venus", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm660-venus", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-venus-v2", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8250-venus", BUS_MASTER, NULL)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci-msm.c.
 *
 * There is a recipe for those without "resets" that are behind an IOMMU on some
 * board. Version 4 (up to MSM8998) has none, as what answers for the power of
 * the card is in the second "reg".
 */
DTIO_KIND("qcom,ipq5018-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,ipq5332-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,ipq6018-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,ipq8074-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,ipq9574-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8916-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8953-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8976-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8994-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8996-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8998-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,qcm2290-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,qcs404-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,qdu1000-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7180-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8280xp-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm630-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm670-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdx75-sdhci", BUS_MASTER, &dtio_msm_sdhci_v5)
DTIO_KIND("qcom,sm6115-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6125-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6350-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6375-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8150-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8250-sdhci", BUS_MASTER, &dtio_msm_sdhci_v5)
DTIO_KIND("qcom,sm8350-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8450-sdhci", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8550-sdhci", BUS_MASTER, &dtio_msm_sdhci_v5)
DTIO_KIND("qcom,sm8650-sdhci", BUS_MASTER, &dtio_msm_sdhci_v5)

/*
 * Ethernet: rings of packets;
 * drivers/net/ethernet/stmicro/stmmac/stmmac_main.c,
 * __alloc_dma_rx_desc_resources(), called for dwmac-qcom-ethqos.c. No recipe:
 * the reset of its DMA (dwmac4_lib.c, dwmac4_dma_reset()) comes after the PHY
 * has been started, and only ends while that gives clocks.
 */
DTIO_KIND("qcom,qcs404-ethqos", BUS_MASTER, NULL)
DTIO_KIND("qcom,sa8775p-ethqos", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8280xp-ethqos", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8150-ethqos", BUS_MASTER, NULL)

/*
 * IP accelerator: its packets and its firmware; drivers/net/ipa/gsi.c,
 * gsi_ring_alloc(), and ipa_main.c, ipa_firmware_load().
 */
DTIO_KIND("qcom,sc7180-ipa", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-ipa", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-ipa", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6350-ipa", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8350-ipa", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8550-ipa", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8650-ipa", BUS_MASTER, NULL)

/*
 * Wireless network: rings of packets; drivers/net/wireless/ath/ath10k/ce.c,
 * ath10k_ce_alloc_pipe(), and ath11k/dp.c, ath11k_dp_srng_setup().
 */
DTIO_KIND("qcom,wcn3990-wifi", BUS_MASTER, NULL)
DTIO_KIND("qcom,wcn6750-wifi", BUS_MASTER, NULL)

/*
 * PCIe host bridge, and the same block as an endpoint: its functions master the
 * bus; drivers/pci/controller/dwc/pcie-qcom.c, qcom_pcie_probe(), and
 * pcie-qcom-ep.c, qcom_pcie_ep_probe().
 */
DTIO_KIND("qcom,pcie-ipq6018", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-ipq8074", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-ipq8074-gen3", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-msm8996", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-msm8998", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-qcs404", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sa8540p", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sa8775p", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sc7280", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sc8180x", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sc8280xp", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sdm845", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sm8150", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sm8250", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sm8350", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sm8450-pcie0", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sm8450-pcie1", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sm8550", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-sm8650", BUS_MASTER, NULL)
DTIO_KIND("qcom,pcie-x1e80100", BUS_MASTER, NULL)
DTIO_KIND("qcom,sa8775p-pcie-ep", BUS_MASTER, NULL)

/*
 * Processors beside those of Linux, which run from memory of the system;
 * drivers/remoteproc/qcom_q6v5_adsp.c, adsp_load(), qcom_q6v5_mss.c,
 * q6v5_mpss_load(), qcom_q6v5_pas.c, qcom_pas_load(), qcom_q6v5_wcss.c,
 * q6v5_wcss_load(), and qcom_wcnss.c, wcnss_load().
 */
DTIO_KIND("qcom,ipq6018-wcss-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8916-mss-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8953-adsp-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8953-mss-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8996-adsp-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8996-mss-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8996-slpi-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8998-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8998-mss-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8998-slpi-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,pronto-v2-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,pronto-v3-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,qcm2290-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,qcm2290-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,qcs404-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,qcs404-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,qcs404-wcss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sa8775p-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sa8775p-cdsp0-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sa8775p-cdsp1-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sa8775p-gpdsp0-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sa8775p-gpdsp1-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7180-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7180-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7180-mss-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-mss-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-wpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-wpss-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8180x-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8180x-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8180x-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8280xp-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8280xp-nsp0-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8280xp-nsp1-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm660-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm660-mss-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-mss-pil", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-slpi-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdx75-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6115-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6115-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6115-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6350-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6350-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6350-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6375-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6375-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6375-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8150-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8150-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8150-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8150-slpi-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8250-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8250-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8250-slpi-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8350-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8350-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8350-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8350-slpi-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8450-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8450-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8450-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8450-slpi-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8550-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8550-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8550-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8650-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8650-cdsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8650-mpss-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,x1e80100-adsp-pas", BUS_MASTER, NULL)
DTIO_KIND("qcom,x1e80100-cdsp-pas", BUS_MASTER, NULL)

/*
 * UFS: lists of requests; drivers/ufs/core/ufshcd.c, ufshcd_memory_alloc(),
 * called for drivers/ufs/host/ufs-qcom.c.
 */
DTIO_KIND("qcom,msm8996-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,msm8998-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sa8775p-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7180-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8180x-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc8280xp-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sdm845-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6115-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6125-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm6350-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8150-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8250-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8350-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8450-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8550-ufshc", BUS_MASTER, NULL)
DTIO_KIND("qcom,sm8650-ufshc", BUS_MASTER, NULL)

/*
 * USB host and device: schedules in memory; drivers/usb/chipidea/udc.c,
 * udc_start(), and drivers/usb/host/ehci-mem.c, ehci_mem_init().
 */
DTIO_KIND("qcom,ci-hdrc", BUS_MASTER, NULL)

/*
 * Audio: its ports read and write a buffer in memory;
 * sound/soc/qcom/lpass-platform.c, lpass_platform_pcmops_prepare().
 */
DTIO_KIND("qcom,apq8016-lpass-cpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7180-lpass-cpu", BUS_MASTER, NULL)
DTIO_KIND("qcom,sc7280-lpass-cpu", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Translation units of the IOMMU;
 * drivers/iommu/arm/arm-smmu/arm-smmu-qcom-debug.c.
 */
DTIO_NEVER("qcom,sc7280-tbu", "a part of the IOMMU")
DTIO_NEVER("qcom,sdm845-tbu", "a part of the IOMMU")

/*
 * Contexts of the IOMMU, each with its page tables;
 * drivers/iommu/arm/arm-smmu/qcom_iommu.c.
 */
DTIO_NEVER("qcom,msm-iommu-v1-ns", "a part of the IOMMU")
DTIO_NEVER("qcom,msm-iommu-v1-sec", "a part of the IOMMU")
DTIO_NEVER("qcom,msm-iommu-v2-ns", "a part of the IOMMU")
DTIO_NEVER("qcom,msm-iommu-v2-sec", "a part of the IOMMU")

/* Cache in front of the memory; drivers/soc/qcom/llcc-qcom.c. */
DTIO_NEVER("qcom,qdu1000-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sa8775p-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sc7180-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sc7280-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sc8180x-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sc8280xp-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sdm845-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sm6350-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sm8150-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sm8250-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sm8350-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sm8450-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sm8550-llcc", "the system's cache controller")
DTIO_NEVER("qcom,sm8650-llcc", "the system's cache controller")
DTIO_NEVER("qcom,x1e80100-llcc", "the system's cache controller")

/* Networks on the chip; drivers/interconnect/qcom/icc-rpm.c and icc-rpmh.c. */
DTIO_NEVER("qcom,msm8916-bimc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8916-pcnoc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8916-snoc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8939-bimc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8939-pcnoc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8939-snoc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8996-a0noc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8996-a1noc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8996-a2noc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8996-bimc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8996-cnoc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8996-mnoc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8996-pnoc", "a part of the interconnect")
DTIO_NEVER("qcom,msm8996-snoc", "a part of the interconnect")
DTIO_NEVER("qcom,qcm2290-bimc", "a part of the interconnect")
DTIO_NEVER("qcom,qcm2290-cnoc", "a part of the interconnect")
DTIO_NEVER("qcom,qcm2290-snoc", "a part of the interconnect")
DTIO_NEVER("qcom,qcs404-bimc", "a part of the interconnect")
DTIO_NEVER("qcom,qcs404-pcnoc", "a part of the interconnect")
DTIO_NEVER("qcom,qcs404-snoc", "a part of the interconnect")
DTIO_NEVER("qcom,qdu1000-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,qdu1000-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-camnoc-virt", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-compute-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-dc-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-mc-virt", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-npu-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-qup-virt", "a part of the interconnect")
DTIO_NEVER("qcom,sc7180-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-cnoc2", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-cnoc3", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-dc-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-lpass-ag-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-mc-virt", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-nsp-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc8180x-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc8180x-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc8180x-compute-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc8180x-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc8180x-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc8180x-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sc8180x-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm660-a2noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm660-bimc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm660-cnoc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm660-gnoc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm660-mnoc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm660-snoc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm670-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm670-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm670-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm670-dc-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm670-gladiator-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm670-mem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm670-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm670-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm845-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm845-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm845-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm845-dc-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm845-gladiator-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm845-mem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm845-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdm845-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdx75-dc-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdx75-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sdx75-pcie-anoc", "a part of the interconnect")
DTIO_NEVER("qcom,sdx75-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6115-bimc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6115-cnoc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6115-snoc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6350-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6350-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6350-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6350-dc-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6350-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6350-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6350-npu-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm6350-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-camnoc-virt", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-compute-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-dc-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-mc-virt", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-compute-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-dc-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-mc-virt", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-npu-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8350-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8350-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8350-compute-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8350-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8350-dc-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8350-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8350-lpass-ag-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8350-mc-virt", "a part of the interconnect")
DTIO_NEVER("qcom,sm8350-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8350-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8450-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8450-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8450-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8450-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8450-lpass-ag-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8450-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8450-nsp-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8450-pcie-anoc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8450-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-cnoc-main", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-lpass-ag-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-lpass-lpiaon-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-lpass-lpicx-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-nsp-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-pcie-anoc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8550-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-cnoc-main", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-config-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-lpass-ag-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-lpass-lpiaon-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-lpass-lpicx-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-nsp-noc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-pcie-anoc", "a part of the interconnect")
DTIO_NEVER("qcom,sm8650-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-aggre1-noc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-aggre2-noc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-cnoc-cfg", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-cnoc-main", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-gem-noc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-lpass-ag-noc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-lpass-lpiaon-noc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-lpass-lpicx-noc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-mmss-noc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-nsp-noc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-pcie-center-anoc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-pcie-north-anoc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-pcie-south-anoc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-system-noc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-usb-center-anoc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-usb-north-anoc", "a part of the interconnect")
DTIO_NEVER("qcom,x1e80100-usb-south-anoc", "a part of the interconnect")

/*
 * Clock of the cache that the processors share;
 * drivers/interconnect/qcom/osm-l3.c.
 */
DTIO_NEVER("qcom,sc7180-osm-l3", "a part of the interconnect")
DTIO_NEVER("qcom,sc7280-epss-l3", "a part of the interconnect")
DTIO_NEVER("qcom,sc8180x-osm-l3", "a part of the interconnect")
DTIO_NEVER("qcom,sc8280xp-epss-l3", "a part of the interconnect")
DTIO_NEVER("qcom,sdm670-osm-l3", "a part of the interconnect")
DTIO_NEVER("qcom,sdm845-osm-l3", "a part of the interconnect")
DTIO_NEVER("qcom,sm6350-osm-l3", "a part of the interconnect")
DTIO_NEVER("qcom,sm6375-cpucp-l3", "a part of the interconnect")
DTIO_NEVER("qcom,sm8150-osm-l3", "a part of the interconnect")
DTIO_NEVER("qcom,sm8250-epss-l3", "a part of the interconnect")

/*
 * Clock, sleep and power of the processors; drivers/cpufreq/qcom-cpufreq-hw.c,
 * drivers/soc/qcom/spm.c, and drivers/pmdomain/qcom/cpr.c.
 */
DTIO_NEVER("qcom,kpss-acc-v2", "the clock and power control of the processors")
DTIO_NEVER("qcom,msm8939-saw2-v3.0-cpu", "the clock and power control of the processors")
DTIO_NEVER("qcom,qcm2290-cpufreq-hw", "the clock and power control of the processors")
DTIO_NEVER("qcom,qcs404-cpr", "the clock and power control of the processors")
DTIO_NEVER("qcom,qdu1000-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sa8775p-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sc7180-cpufreq-hw", "the clock and power control of the processors")
DTIO_NEVER("qcom,sc7280-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sc8180x-cpufreq-hw", "the clock and power control of the processors")
DTIO_NEVER("qcom,sc8280xp-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sdm670-cpufreq-hw", "the clock and power control of the processors")
DTIO_NEVER("qcom,sdm845-cpufreq-hw", "the clock and power control of the processors")
DTIO_NEVER("qcom,sdx75-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sm4450-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sm6115-cpufreq-hw", "the clock and power control of the processors")
DTIO_NEVER("qcom,sm6350-cpufreq-hw", "the clock and power control of the processors")
DTIO_NEVER("qcom,sm6375-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sm8150-cpufreq-hw", "the clock and power control of the processors")
DTIO_NEVER("qcom,sm8250-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sm8350-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sm8450-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sm8550-cpufreq-epss", "the clock and power control of the processors")
DTIO_NEVER("qcom,sm8650-cpufreq-epss", "the clock and power control of the processors")

/*
 * Messages to the firmware of power management; drivers/soc/qcom/rpmh-rsc.c,
 * qcom_aoss.c and rpm-proc.c.
 */
DTIO_NEVER("qcom,rpmh-rsc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sa8775p-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sc7180-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sc7280-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sc8180x-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sc8280xp-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sdm845-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sdx75-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm6350-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8150-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8250-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8350-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8450-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8550-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8650-aoss-qmp", "a mailbox of the firmware")
DTIO_NEVER("qcom,x1e80100-aoss-qmp", "a mailbox of the firmware")

/*
 * Interrupts between the processors; drivers/mailbox/qcom-ipcc.c and
 * qcom-apcs-ipc-mailbox.c.
 */
DTIO_NEVER("qcom,ipq5018-apcs-apps-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,ipq5332-apcs-apps-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,ipq6018-apcs-apps-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,ipq8074-apcs-apps-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,ipq9574-apcs-apps-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,msm8916-apcs-kpss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,msm8939-apcs-kpss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,msm8953-apcs-kpss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,msm8976-apcs-kpss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,msm8994-apcs-kpss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,msm8996-apcs-hmss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,msm8998-apcs-hmss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,qcm2290-apcs-hmss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,qcs404-apcs-apps-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,sa8775p-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sc7180-apss-shared", "a mailbox of the firmware")
DTIO_NEVER("qcom,sc7280-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sc8180x-apss-shared", "a mailbox of the firmware")
DTIO_NEVER("qcom,sc8280xp-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sdm660-apcs-hmss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,sdm845-apss-shared", "a mailbox of the firmware")
DTIO_NEVER("qcom,sdx75-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm6115-apcs-hmss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm6125-apcs-hmss-global", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm6350-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm6375-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8150-apss-shared", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8250-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8350-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8450-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8550-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,sm8650-ipcc", "a mailbox of the firmware")
DTIO_NEVER("qcom,x1e80100-ipcc", "a mailbox of the firmware")

/*
 * Memories that firmware or other processors share with Linux;
 * drivers/soc/qcom/smem.c, cmd-db.c, rmtfs_mem.c and qcom_stats.c, and
 * drivers/misc/sram.c.
 */
DTIO_NEVER("qcom,cmd-db", "a memory that the firmware shares")
DTIO_NEVER("qcom,msm8916-rpm-stats", "a memory that the firmware shares")
DTIO_NEVER("qcom,rmtfs-mem", "a memory that the firmware shares")
DTIO_NEVER("qcom,rpm-msg-ram", "a memory that the firmware shares")
DTIO_NEVER("qcom,rpm-stats", "a memory that the firmware shares")
DTIO_NEVER("qcom,rpmh-stats", "a memory that the firmware shares")
DTIO_NEVER("qcom,sdm845-rpmh-stats", "a memory that the firmware shares")
DTIO_NEVER("qcom,smem", "a memory that the firmware shares")

/*
 * On-chip memory that the boot loader, firmware and the loaders of other
 * processors use; drivers/remoteproc/qcom_pil_info.c.
 */
DTIO_NEVER("qcom,msm8976-imem", "the on-chip memory")
DTIO_NEVER("qcom,pil-reloc-info", "the on-chip memory")
DTIO_NEVER("qcom,qcs404-imem", "the on-chip memory")
DTIO_NEVER("qcom,qdu1000-imem", "the on-chip memory")
DTIO_NEVER("qcom,sa8775p-imem", "the on-chip memory")
DTIO_NEVER("qcom,sc7180-imem", "the on-chip memory")
DTIO_NEVER("qcom,sc7280-imem", "the on-chip memory")
DTIO_NEVER("qcom,sdm630-imem", "the on-chip memory")
DTIO_NEVER("qcom,sdm845-imem", "the on-chip memory")
DTIO_NEVER("qcom,sm6375-imem", "the on-chip memory")
DTIO_NEVER("qcom,sm8450-imem", "the on-chip memory")

/* Locks between the processors; drivers/hwspinlock/qcom_hwspinlock.c. */
DTIO_NEVER("qcom,ipq6018-tcsr-mutex", "the locks that the processors share")
DTIO_NEVER("qcom,msm8994-tcsr-mutex", "the locks that the processors share")
DTIO_NEVER("qcom,tcsr-mutex", "the locks that the processors share")

/*
 * Control registers of the whole system, those of TrustZone's choices among
 * them; drivers/firmware/qcom/qcom_scm.c, qcom_scm_set_download_mode().
 */
DTIO_NEVER("qcom,msm8976-tcsr", "the system's control register block")
DTIO_NEVER("qcom,msm8998-tcsr", "the system's control register block")
DTIO_NEVER("qcom,qcm2290-tcsr", "the system's control register block")
DTIO_NEVER("qcom,qcs404-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sc7180-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sc7280-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sc8280xp-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sdm630-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sdm845-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sdx75-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sm6115-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sm8150-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sm8250-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sm8350-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sm8450-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sm8550-tcsr", "the system's control register block")
DTIO_NEVER("qcom,sm8650-tcsr", "the system's control register block")
DTIO_NEVER("qcom,tcsr-ipq5332", "the system's control register block")
DTIO_NEVER("qcom,tcsr-ipq6018", "the system's control register block")
DTIO_NEVER("qcom,tcsr-ipq8074", "the system's control register block")
DTIO_NEVER("qcom,tcsr-ipq9574", "the system's control register block")
DTIO_NEVER("qcom,tcsr-msm8916", "the system's control register block")
DTIO_NEVER("qcom,tcsr-msm8953", "the system's control register block")
DTIO_NEVER("qcom,tcsr-msm8996", "the system's control register block")
DTIO_NEVER("qcom,x1e80100-tcsr", "the system's control register block")

/* Bus to the power management chip; drivers/spmi/spmi-pmic-arb.c. */
DTIO_NEVER("qcom,spmi-pmic-arb", "the bus to the power management chip")
DTIO_NEVER("qcom,x1e80100-spmi-pmic-arb", "the bus to the power management chip")

/* Fuses; drivers/nvmem/qfprom.c and sec-qfprom.c. */
DTIO_NEVER("qcom,ipq5332-qfprom", "the fuse memory")
DTIO_NEVER("qcom,ipq6018-qfprom", "the fuse memory")
DTIO_NEVER("qcom,ipq8074-qfprom", "the fuse memory")
DTIO_NEVER("qcom,ipq9574-qfprom", "the fuse memory")
DTIO_NEVER("qcom,msm8916-qfprom", "the fuse memory")
DTIO_NEVER("qcom,msm8976-qfprom", "the fuse memory")
DTIO_NEVER("qcom,msm8996-qfprom", "the fuse memory")
DTIO_NEVER("qcom,msm8998-qfprom", "the fuse memory")
DTIO_NEVER("qcom,qcm2290-qfprom", "the fuse memory")
DTIO_NEVER("qcom,qcs404-qfprom", "the fuse memory")
DTIO_NEVER("qcom,qdu1000-sec-qfprom", "the fuse memory")
DTIO_NEVER("qcom,sc7180-qfprom", "the fuse memory")
DTIO_NEVER("qcom,sc7280-qfprom", "the fuse memory")
DTIO_NEVER("qcom,sc8280xp-qfprom", "the fuse memory")
DTIO_NEVER("qcom,sdm630-qfprom", "the fuse memory")
DTIO_NEVER("qcom,sdm670-qfprom", "the fuse memory")
DTIO_NEVER("qcom,sdm845-qfprom", "the fuse memory")
DTIO_NEVER("qcom,sm6115-qfprom", "the fuse memory")
DTIO_NEVER("qcom,sm6350-qfprom", "the fuse memory")
DTIO_NEVER("qcom,sm8150-qfprom", "the fuse memory")
DTIO_NEVER("qcom,sm8250-qfprom", "the fuse memory")

/*
 * Data capture and compare: its DMA saves the contents of the memory that a
 * list names, whosever it is (bindings/soc/qcom/qcom,dcc.yaml).
 */
DTIO_NEVER("qcom,sc7280-dcc", "a debug unit that reaches any memory")
DTIO_NEVER("qcom,sdm845-dcc", "a debug unit that reaches any memory")
DTIO_NEVER("qcom,sm8150-dcc", "a debug unit that reaches any memory")

/* Power off of the board; drivers/power/reset/msm-poweroff.c. */
DTIO_NEVER("qcom,pshold", "the reset of the system")

#endif /* DTIO_NEVER */

#ifdef DTIO_STREAMS_ABOVE

/*
 * Serial engines: buffers are mapped for the device above them;
 * drivers/soc/qcom/qcom-geni-se.c, geni_se_tx_dma_prep().
 */
DTIO_STREAMS_ABOVE("qcom,geni-debug-uart")
DTIO_STREAMS_ABOVE("qcom,geni-i2c")
DTIO_STREAMS_ABOVE("qcom,geni-spi")
DTIO_STREAMS_ABOVE("qcom,geni-uart")

#endif /* DTIO_STREAMS_ABOVE */

#ifdef DTIO_NEVER_BELOW

/* drivers/usb/dwc3/dwc3-qcom.c:311, dwc3_qcom_is_host() */
DTIO_NEVER_BELOW("qcom,dwc3",
		 "a part of the USB block above it, whose driver reads its driver's data")

#endif /* DTIO_NEVER_BELOW */
