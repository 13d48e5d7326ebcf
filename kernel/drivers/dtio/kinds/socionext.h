/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Socionext's kinds of device and power domain; see all.h. */

#ifdef DTIO_KIND

/*
 * drivers/i2c/busses/i2c-uniphier-f.c and
 * drivers/tty/serial/8250/8250_uniphier.c, without DMA;
 * drivers/spi/spi-uniphier.c, with DMA from an engine only. All have "resets"
 * and need no recipe.
 *
 * drivers/gpio/gpio-uniphier.c: no recipe, as the number of its banks differs
 * from part to part, and the kind does not tell it.
 */
DTIO_KIND("socionext,uniphier-fi2c", NO_BUS_MASTER, NULL)
DTIO_KIND("socionext,uniphier-gpio", NO_BUS_MASTER, NULL)
DTIO_KIND("socionext,uniphier-scssi", NO_BUS_MASTER, NULL)
DTIO_KIND("socionext,uniphier-uart", NO_BUS_MASTER, NULL)

/* SATA: lists of commands; drivers/ata/libahci.c, ahci_port_start(). */
DTIO_KIND("socionext,uniphier-pxs3-ahci", BUS_MASTER, NULL)

/* DMA engine; drivers/dma/uniphier-xdmac.c, uniphier_xdmac_chan_start(). */
DTIO_KIND("socionext,uniphier-xdmac", BUS_MASTER, NULL)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci-cadence.c.
 */
DTIO_KIND("socionext,uniphier-sd4hc", BUS_MASTER, NULL)

/* NAND with its own DMA; drivers/mtd/nand/raw/denali.c, denali_dma_xfer(). */
DTIO_KIND("socionext,uniphier-denali-nand-v5b", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/socionext/sni_ave.c,
 * ave_dma_map().
 */
DTIO_KIND("socionext,uniphier-ld11-ave4", BUS_MASTER, NULL)
DTIO_KIND("socionext,uniphier-ld20-ave4", BUS_MASTER, NULL)
DTIO_KIND("socionext,uniphier-pxs3-ave4", BUS_MASTER, NULL)

/*
 * PCIe host bridge, and the same block as an endpoint: its functions master the
 * bus; drivers/pci/controller/dwc/pcie-uniphier.c, uniphier_pcie_probe().
 */
DTIO_KIND("socionext,uniphier-pcie", BUS_MASTER, NULL)

/*
 * USB host and device (DesignWare 3); drivers/usb/dwc3/core.c,
 * dwc3_alloc_one_event_buffer().
 */
DTIO_KIND("socionext,uniphier-dwc3", BUS_MASTER, NULL)

/*
 * USB host: schedules in memory; drivers/usb/host/ehci-mem.c, ehci_mem_init().
 */
DTIO_KIND("socionext,uniphier-ehci", BUS_MASTER, NULL)

/*
 * Audio: channels of DMA in the same registers; sound/soc/uniphier/aio-core.c,
 * aiodma_ch_set_param(), and aiodma_rb_set_buffer().
 */
DTIO_KIND("socionext,uniphier-ld11-aio", BUS_MASTER, NULL)
DTIO_KIND("socionext,uniphier-ld20-aio", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/* Fuses; drivers/nvmem/uniphier-efuse.c. */
DTIO_NEVER("socionext,uniphier-efuse", "the fuse memory")

/*
 * Control registers of the system, of the pins and of groups of devices;
 * drivers/clk/uniphier, drivers/reset and drivers/pinctrl/uniphier have theirs
 * in them.
 */
DTIO_NEVER("socionext,uniphier-ld11-adamv", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld11-mioctrl", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld11-perictrl", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld11-sdctrl", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld11-soc-glue", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld11-soc-glue-debug", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld11-sysctrl", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld20-adamv", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld20-perictrl", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld20-sdctrl", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld20-soc-glue", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld20-soc-glue-debug", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-ld20-sysctrl", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-pxs3-perictrl", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-pxs3-sdctrl", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-pxs3-soc-glue", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-pxs3-soc-glue-debug", "a control register block that devices share")
DTIO_NEVER("socionext,uniphier-pxs3-sysctrl", "a control register block that devices share")

/* Start of the processors. */
DTIO_NEVER("socionext,uniphier-smpctrl", "the control block of the processors")

#endif /* DTIO_NEVER */
