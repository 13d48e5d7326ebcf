/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Altera's kinds of device and power domain; see all.h. */

#ifdef DTIO_KIND

/*
 * Ethernet: rings of packets;
 * drivers/net/ethernet/stmicro/stmmac/stmmac_main.c,
 * __alloc_dma_rx_desc_resources(), called for dwmac-socfpga.c.
 */
DTIO_KIND("altr,socfpga-stmmac-a10-s10", BUS_MASTER, NULL)

/*
 * MMC: its internal DMA takes a list of descriptors; drivers/mmc/host/dw_mmc.c,
 * dw_mci_idmac_init().
 */
DTIO_KIND("altr,socfpga-dw-mshc", BUS_MASTER, NULL)

/* NAND with its own DMA; drivers/mtd/nand/raw/denali.c, denali_dma_xfer(). */
DTIO_KIND("altr,socfpga-denali-nand", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * DDR controller and its error detection; drivers/edac/altera_edac.c,
 * altr_sdram_probe().
 */
DTIO_NEVER("altr,sdr-ctl", "a part of the DDR controller")

/*
 * Error detection of the on-chip memories; drivers/edac/altera_edac.c,
 * altr_edac_a10_probe().
 */
DTIO_NEVER("altr,socfpga-s10-eth-mac-ecc", "a part of the error detection of the memories")
DTIO_NEVER("altr,socfpga-s10-ocram-ecc", "a part of the error detection of the memories")
DTIO_NEVER("altr,socfpga-s10-sdmmc-ecc", "a part of the error detection of the memories")
DTIO_NEVER("altr,socfpga-s10-usb-ecc", "a part of the error detection of the memories")

/*
 * System manager: what each part of the SoC is allowed and how it is wired;
 * drivers/mfd/altera-sysmgr.c.
 */
DTIO_NEVER("altr,sys-mgr-s10", "the system manager")

#endif /* DTIO_NEVER */
