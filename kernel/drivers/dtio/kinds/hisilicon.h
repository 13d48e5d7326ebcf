/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of HiSilicon's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * I2C (drivers/i2c/busses/i2c-hix5hd2.c, hix5hd2_i2c_disable_irq() and
 * hix5hd2_i2c_clr_all_irq()). One register enables both the interrupts and the
 * controller; it goes first.
 */
DTIO_RECIPE(dtio_hix5hd2_i2c, UNTRIED,
	    WRITE32(0x00, 0),		/* CTRL */
	    WRITE32(0x08, 0x7f),	/* ICR */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * I2C: drivers/i2c/busses/i2c-hix5hd2.c; infrared:
 * drivers/media/rc/ir-hix5hd2.c, both without DMA. Infrared has no recipe: its
 * driver takes it out of work by its clock, and by a reset that is in another
 * block.
 */
DTIO_KIND("hisilicon,hix5hd2-i2c", NO_BUS_MASTER, &dtio_hix5hd2_i2c)
DTIO_KIND("hisilicon,hix5hd2-ir", NO_BUS_MASTER, NULL)

/* DMA engine; drivers/dma/k3dma.c, k3_dma_set_desc(). */
DTIO_KIND("hisilicon,hisi-pcm-asp-dma-1.0", BUS_MASTER, NULL)
DTIO_KIND("hisilicon,k3-dma-1.0", BUS_MASTER, NULL)

/*
 * Display controller: it reads pictures from memory;
 * drivers/gpu/drm/hisilicon/kirin/kirin_drm_ade.c, ade_rdma_set().
 */
DTIO_KIND("hisilicon,hi6220-ade", BUS_MASTER, NULL)

/*
 * GPU: page tables of its own; drivers/gpu/drm/lima/lima_mmu.c,
 * lima_mmu_init().
 */
DTIO_KIND("hisilicon,hi6220-mali", BUS_MASTER, NULL)

/*
 * MMC: its internal DMA takes a list of descriptors; drivers/mmc/host/dw_mmc.c,
 * dw_mci_idmac_init(), called for dw_mmc-k3.c.
 */
DTIO_KIND("hisilicon,hi3660-dw-mshc", BUS_MASTER, NULL)
DTIO_KIND("hisilicon,hi3670-dw-mshc", BUS_MASTER, NULL)
DTIO_KIND("hisilicon,hi6220-dw-mshc", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/hisilicon/hix5hd2_gmac.c,
 * hix5hd2_init_hw_desc_queue().
 */
DTIO_KIND("hisilicon,hi3798cv200-gmac", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets, of which the fabric that the ports share has the
 * registers; drivers/net/ethernet/hisilicon/hns/hnae.c, hnae_alloc_desc(), and
 * hns_dsaf_rcb.c, hns_rcb_ring_init().
 */
DTIO_KIND("hisilicon,hns-dsaf-v2", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/dwc/pcie-hisi.c, pcie-histb.c and pcie-kirin.c.
 */
DTIO_KIND("hisilicon,hi3798cv200-pcie", BUS_MASTER, NULL)
DTIO_KIND("hisilicon,hip06-pcie-ecam", BUS_MASTER, NULL)
DTIO_KIND("hisilicon,hip07-pcie-ecam", BUS_MASTER, NULL)
DTIO_KIND("hisilicon,kirin960-pcie", BUS_MASTER, NULL)

/*
 * SAS: queues of commands in memory; drivers/scsi/hisi_sas/hisi_sas_main.c,
 * hisi_sas_alloc().
 */
DTIO_KIND("hisilicon,hip06-sas-v2", BUS_MASTER, NULL)
DTIO_KIND("hisilicon,hip07-sas-v2", BUS_MASTER, NULL)

/*
 * UFS: lists of requests; drivers/ufs/core/ufshcd.c, ufshcd_memory_alloc(),
 * called for drivers/ufs/host/ufs-hisi.c.
 */
DTIO_KIND("hisilicon,hi3660-ufs", BUS_MASTER, NULL)
DTIO_KIND("hisilicon,hi3670-ufs", BUS_MASTER, NULL)

/*
 * USB host and device (DesignWare 2); drivers/usb/dwc2/gadget.c,
 * dwc2_gadget_alloc_ctrl_desc_chains(), and hcd.c, dwc2_hcd_init().
 */
DTIO_KIND("hisilicon,hi6220-usb", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Mailboxes of the power management processor; drivers/mailbox/hi3660-mailbox.c
 * and hi6220-mailbox.c.
 */
DTIO_NEVER("hisilicon,hi3660-mbox", "a mailbox of the firmware")
DTIO_NEVER("hisilicon,hi6220-mbox", "a mailbox of the firmware")

/*
 * On-chip memory, in which the firmware of power management keeps what it
 * shares; drivers/clk/hisilicon/clk-hi6220-stub.c.
 */
DTIO_NEVER("hisilicon,hi6220-sramctrl", "a memory that the firmware shares")

/*
 * Power management chip, and the bus to it; drivers/mfd/hi655x-pmic.c and
 * drivers/spmi/hisi-spmi-controller.c.
 */
DTIO_NEVER("hisilicon,hi6421v530-pmic", "a part of the power management chip")
DTIO_NEVER("hisilicon,hi655x-pmic", "a part of the power management chip")
DTIO_NEVER("hisilicon,kirin970-spmi-controller", "a part of the power management chip")

/*
 * Control registers of groups of devices, which their resets and clocks are in;
 * drivers/net/ethernet/hisilicon/hns/hns_dsaf_misc.c and
 * drivers/scsi/hisi_sas/hisi_sas_v2_hw.c.
 */
DTIO_NEVER("hisilicon,dsa-subctrl", "a control register block that devices share")
DTIO_NEVER("hisilicon,hi3798cv200-perictrl", "a control register block that devices share")
DTIO_NEVER("hisilicon,pcie-sas-subctrl", "a control register block that devices share")
DTIO_NEVER("hisilicon,peri-subctrl", "a control register block that devices share")

/* Controller of message-signalled interrupts; drivers/irqchip/irq-mbigen.c. */
DTIO_NEVER("hisilicon,mbigen-v2", "a part of the interrupt controller")

/*
 * Security accelerator: its first "reg" is the clocks and resets of the subsystem that its
 * IOMMU is in, too, and its registers hold the stream by which the IOMMU knows it;
 * drivers/crypto/hisilicon/sec/sec_drv.c, sec_streamid() and
 * sec_reset_whole_module().
 */
DTIO_NEVER("hisilicon,hip06-sec", "the clocks and resets of a subsystem")
DTIO_NEVER("hisilicon,hip07-sec", "the clocks and resets of a subsystem")

#endif /* DTIO_NEVER */
