/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of NVIDIA's kinds of device and power domain; see all.h. */

#ifdef DTIO_KIND

/*
 * Not here: GPIO controllers from tegra186 on, as the registers that grant access to
 * each pin are in the same node; soctherm, which turns the SoC off by
 * itself; tcu, which is firmware behind a mailbox; tegra194-qspi, of which it
 * is not known whether it has the DMA of its successor.
 *
 * What decides, by driver:
 *
 * drivers/i2c/busses/i2c-tegra.c (tegra_i2c_init_dma()),
 * drivers/tty/serial/serial-tegra.c (tegra_uart_dma_channel_allocate()),
 * drivers/spi/spi-tegra114.c (tegra_spi_init_dma_param()): DMA is that of a
 * separate engine, APB DMA or GPC DMA.
 *
 * drivers/tty/serial/8250/8250_tegra.c, drivers/pwm/pwm-tegra.c,
 * drivers/gpio/gpio-tegra.c, drivers/clocksource/timer-tegra186.c,
 * drivers/watchdog/tegra_wdt.c (tegra124-timer): no DMA.
 *
 * drivers/spi/spi-tegra210-quad.c: tegra210 is served by APB DMA. From
 * tegra234 on the block moves data by itself ("has_dma" is false, line 1535:
 * there is no separate engine; later versions of the driver write an address
 * of memory to its registers).
 *
 * All but the GPIO controllers and the timers have "resets" in all trees, and
 * need no recipe. The GPIO controllers have none, as their registers also give
 * pins away to other blocks; nor have the timers, of which those of tegra186
 * and later are outside of the offsets that a step can have, and that of
 * tegra124 is in one block with a watchdog and the system's microseconds.
 */
DTIO_KIND("nvidia,tegra124-gpio", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra124-i2c", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra124-pwm", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra124-spi", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra124-timer", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra124-uart", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-i2c", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-pwm", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-timer", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-uart", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-hsuart", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-i2c", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-pwm", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-uart", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-gpio", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-i2c", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-i2c-vi", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-pwm", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-qspi", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-spi", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-uart", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-pwm", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-qspi", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-timer", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-uart", NO_BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra30-hsuart", NO_BUS_MASTER, NULL)

/*
 * SATA: lists of commands; drivers/ata/libahci.c, ahci_port_start(), called for
 * ahci_tegra.c.
 */
DTIO_KIND("nvidia,tegra124-ahci", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-ahci", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-ahci", BUS_MASTER, NULL)

/*
 * Security engine: lists of commands and buffers in memory;
 * drivers/crypto/tegra/tegra-se-main.c, tegra_se_host1x_submit().
 */
DTIO_KIND("nvidia,tegra234-se-aes", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-se-hash", BUS_MASTER, NULL)

/*
 * DMA engine; drivers/dma/tegra186-gpc-dma.c, tegra_dma_start(),
 * tegra20-apb-dma.c, tegra_dma_start(), and tegra210-adma.c,
 * tegra_adma_start().
 */
DTIO_KIND("nvidia,tegra124-apbdma", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-adma", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-gpcdma", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-adma", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-gpcdma", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-adma", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-apbdma", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-adma", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-gpcdma", BUS_MASTER, NULL)

/*
 * GPU; drivers/gpu/drm/nouveau/nvkm/engine/device/tegra.c,
 * nvkm_device_tegra_new(). The trees have the last of them, which it has no
 * name for yet, behind the IOMMU as well.
 */
DTIO_KIND("nvidia,gk20a", BUS_MASTER, NULL)
DTIO_KIND("nvidia,gm20b", BUS_MASTER, NULL)
DTIO_KIND("nvidia,gp10b", BUS_MASTER, NULL)
DTIO_KIND("nvidia,gv11b", BUS_MASTER, NULL)

/*
 * Display controller: it reads pictures from memory;
 * drivers/gpu/drm/tegra/dc.c, tegra_dc_setup_window(), and hub.c,
 * tegra_shared_plane_atomic_update().
 */
DTIO_KIND("nvidia,tegra124-dc", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-dc", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-dc", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-dc", BUS_MASTER, NULL)

/*
 * Image compositor and video decoder: processors that fetch their program and
 * their data from memory; drivers/gpu/drm/tegra/falcon.c, falcon_boot(), called
 * for vic.c and nvdec.c.
 */
DTIO_KIND("nvidia,tegra186-nvdec", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-vic", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-nvdec", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-vic", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-nvdec", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-vic", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-nvdec", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-vic", BUS_MASTER, NULL)

/*
 * Video encoder, JPEG engine, security coprocessor and image processor: clients
 * of the memory controller; drivers/memory/tegra/tegra210.c and tegra186.c list
 * them. They have no driver.
 */
DTIO_KIND("nvidia,tegra186-nvenc", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-nvjpg", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-nvenc", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-nvjpg", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-isp", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-nvenc", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-nvjpg", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-tsec", BUS_MASTER, NULL)

/*
 * Host1x: it fetches its commands from memory; drivers/gpu/host1x/hw/cdma_hw.c,
 * cdma_start().
 */
DTIO_KIND("nvidia,tegra132-host1x", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-host1x", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-host1x", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-host1x", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-host1x", BUS_MASTER, NULL)

/*
 * Camera input: it writes pictures to memory;
 * drivers/staging/media/tegra-video/tegra210.c, tegra_channel_capture_frame().
 */
DTIO_KIND("nvidia,tegra210-vi", BUS_MASTER, NULL)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci-tegra.c.
 */
DTIO_KIND("nvidia,tegra124-sdhci", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-sdhci", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-sdhci", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-sdhci", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-sdhci", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets;
 * drivers/net/ethernet/stmicro/stmmac/stmmac_main.c,
 * __alloc_dma_rx_desc_resources(), called for dwmac-dwc-qos-eth.c and
 * dwmac-tegra.c.
 */
DTIO_KIND("nvidia,tegra186-eqos", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-eqos", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-mgbe", BUS_MASTER, NULL)

/*
 * PCIe host bridge, and the same block as an endpoint;
 * drivers/pci/controller/pci-tegra.c, tegra_pcie_enable_controller(), and
 * dwc/pcie-tegra194.c, tegra_pcie_dw_probe().
 */
DTIO_KIND("nvidia,tegra124-pcie", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-pcie", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-pcie", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-pcie", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-pcie", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-pcie-ep", BUS_MASTER, NULL)

/*
 * USB device: rings of transfers; drivers/usb/gadget/udc/tegra-xudc.c,
 * tegra_xudc_alloc_event_ring().
 */
DTIO_KIND("nvidia,tegra186-xudc", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-xudc", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-xudc", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-xudc", BUS_MASTER, NULL)

/*
 * USB host: rings of transfers, and a processor with a program in memory;
 * drivers/usb/host/xhci-tegra.c, tegra_xusb_request_firmware().
 */
DTIO_KIND("nvidia,tegra132-xusb", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-xusb", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-xusb", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-xusb", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-xusb", BUS_MASTER, NULL)

/*
 * USB host and device: schedules in memory; drivers/usb/host/ehci-mem.c,
 * ehci_mem_init(), and drivers/usb/chipidea/udc.c, udc_start().
 */
DTIO_KIND("nvidia,tegra124-ehci", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-ehci", BUS_MASTER, NULL)

/*
 * Audio (HDA): rings of commands and lists of buffers;
 * sound/hda/hdac_controller.c, snd_hdac_bus_alloc_stream_pages(), called for
 * sound/pci/hda/hda_tegra.c.
 */
DTIO_KIND("nvidia,tegra132-hda", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra186-hda", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra194-hda", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra210-hda", BUS_MASTER, NULL)
DTIO_KIND("nvidia,tegra234-hda", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Memory controllers: they give each master its stream in the IOMMU, or are the
 * IOMMU; drivers/memory/tegra/mc.c and tegra186.c,
 * tegra186_mc_client_sid_override().
 */
DTIO_NEVER("nvidia,tegra132-mc", "the memory controller")
DTIO_NEVER("nvidia,tegra186-mc", "the memory controller")
DTIO_NEVER("nvidia,tegra194-mc", "the memory controller")
DTIO_NEVER("nvidia,tegra210-mc", "the memory controller")
DTIO_NEVER("nvidia,tegra234-mc", "the memory controller")

/*
 * Controllers of the external memory; drivers/memory/tegra/tegra186-emc.c,
 * tegra210-emc-core.c and tegra124-emc.c.
 */
DTIO_NEVER("nvidia,tegra132-emc", "the DDR controller")
DTIO_NEVER("nvidia,tegra186-emc", "the DDR controller")
DTIO_NEVER("nvidia,tegra194-emc", "the DDR controller")
DTIO_NEVER("nvidia,tegra210-emc", "the DDR controller")
DTIO_NEVER("nvidia,tegra234-emc", "the DDR controller")

/*
 * Boot and power management processor, the semaphores and mailboxes it is
 * spoken to by, and the memory; drivers/firmware/tegra/bpmp.c and
 * drivers/mailbox/tegra-hsp.c.
 */
DTIO_NEVER("nvidia,tegra186-hsp", "a mailbox of the firmware")
DTIO_NEVER("nvidia,tegra194-hsp", "a mailbox of the firmware")
DTIO_NEVER("nvidia,tegra234-hsp", "a mailbox of the firmware")

/*
 * On-chip memory, which firmware shares with Linux; drivers/misc/sram.c, and
 * drivers/firmware/tegra/bpmp-tegra186.c.
 */
DTIO_NEVER("nvidia,tegra186-sysram", "a memory that the firmware shares")
DTIO_NEVER("nvidia,tegra194-sysram", "a memory that the firmware shares")
DTIO_NEVER("nvidia,tegra234-sysram", "a memory that the firmware shares")

/*
 * Networks on the chip, with their firewalls;
 * drivers/soc/tegra/cbb/tegra194-cbb.c and tegra234-cbb.c.
 */
DTIO_NEVER("nvidia,tegra194-aon-noc", "a part of the interconnect")
DTIO_NEVER("nvidia,tegra194-axi2apb", "a part of the interconnect")
DTIO_NEVER("nvidia,tegra194-bpmp-noc", "a part of the interconnect")
DTIO_NEVER("nvidia,tegra194-cbb-noc", "a part of the interconnect")
DTIO_NEVER("nvidia,tegra194-rce-noc", "a part of the interconnect")
DTIO_NEVER("nvidia,tegra194-sce-noc", "a part of the interconnect")
DTIO_NEVER("nvidia,tegra234-aon-fabric", "a part of the interconnect")
DTIO_NEVER("nvidia,tegra234-bpmp-fabric", "a part of the interconnect")
DTIO_NEVER("nvidia,tegra234-cbb-fabric", "a part of the interconnect")
DTIO_NEVER("nvidia,tegra234-dce-fabric", "a part of the interconnect")
DTIO_NEVER("nvidia,tegra234-rce-fabric", "a part of the interconnect")

/* Fuses; drivers/soc/tegra/fuse/fuse-tegra.c. */
DTIO_NEVER("nvidia,tegra124-efuse", "the fuse memory")
DTIO_NEVER("nvidia,tegra186-efuse", "the fuse memory")
DTIO_NEVER("nvidia,tegra194-efuse", "the fuse memory")
DTIO_NEVER("nvidia,tegra210-efuse", "the fuse memory")
DTIO_NEVER("nvidia,tegra234-efuse", "the fuse memory")

/* Straps and identity of the chip; drivers/soc/tegra/fuse/tegra-apbmisc.c. */
DTIO_NEVER("nvidia,tegra124-apbmisc", "a control register block of the system")
DTIO_NEVER("nvidia,tegra186-misc", "a control register block of the system")
DTIO_NEVER("nvidia,tegra194-misc", "a control register block of the system")
DTIO_NEVER("nvidia,tegra210-apbmisc", "a control register block of the system")
DTIO_NEVER("nvidia,tegra234-misc", "a control register block of the system")

/*
 * Power management and the flow of the processors; drivers/soc/tegra/pmc.c and
 * flowctrl.c.
 */
DTIO_NEVER("nvidia,tegra124-pmc", "the power controller")
DTIO_NEVER("nvidia,tegra132-flowctrl", "the power controller")
DTIO_NEVER("nvidia,tegra186-pmc", "the power controller")
DTIO_NEVER("nvidia,tegra194-pmc", "the power controller")
DTIO_NEVER("nvidia,tegra210-flowctrl", "the power controller")
DTIO_NEVER("nvidia,tegra210-pmc", "the power controller")
DTIO_NEVER("nvidia,tegra234-pmc", "the power controller")

/*
 * Clock of the processors; drivers/cpufreq/tegra186-cpufreq.c and
 * tegra194-cpufreq.c.
 */
DTIO_NEVER("nvidia,tegra186-ccplex-cluster", "the clock control of the processors")
DTIO_NEVER("nvidia,tegra234-ccplex-cluster", "the clock control of the processors")

/* Pin controllers; drivers/pinctrl/tegra/pinctrl-tegra.c. */
DTIO_NEVER("nvidia,tegra124-pinmux", "the pin controller")
DTIO_NEVER("nvidia,tegra194-pinmux", "the pin controller")
DTIO_NEVER("nvidia,tegra194-pinmux-aon", "the pin controller")
DTIO_NEVER("nvidia,tegra210-pinmux", "the pin controller")
DTIO_NEVER("nvidia,tegra234-pinmux", "the pin controller")
DTIO_NEVER("nvidia,tegra234-pinmux-aon", "the pin controller")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them, among them the real time clock, by which it counts while it
 * sleeps, whatever drivers/rtc/rtc-tegra.c does; drivers/clocksource/timer-tegra.c.
 */
DTIO_NEVER("nvidia,tegra124-rtc", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("nvidia,tegra186-rtc", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("nvidia,tegra194-rtc", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("nvidia,tegra210-rtc", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("nvidia,tegra210-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("nvidia,tegra234-rtc", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */
