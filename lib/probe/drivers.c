// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the drivers of Linux 6.12.117 insist on. tests/corpus/write-drivers has written
 * it from tests/corpus/getters.txt, which says of each need by which call of which
 * function it is one.
 */
#include "probe/drivers.h"

static const char arguments[] =
	"\0"
	"-\0"
	"0\0"
	"ahci\0"
	"sata\0"
	"1\0"
	"sata-cold\0"
	"sata-oob\0"
	"2\0"
	"3\0"
	"enable\0"
	"rs\0"
	"data\0"
	"allwinner,sram\0"
	"apb2ape\0"
	"ape\0"
	"*\0"
	"secss\0"
	"rng\0"
	"firmware\0"
	"hisilicon,hi6220-clk-sram\0"
	"fsl,imx8mm-anatop\0"
	"fsl,imx8mn-anatop\0"
	"fsl,imx8mp-anatop\0"
	"fsl,imx8mq-anatop\0"
	"fsl,scu-pd\0"
	"fsl,imx93-anatop\0"
	"syscon\0"
	"pclk\0"
	"bus\0"
	"mod\0"
	"i2c\0"
	"ref\0"
	"soc\0"
	"nvidia,pwm-to-pmic\0"
	"dvfs_pwm_disable\0"
	"dvfs_pwm_enable\0"
	"dvco\0"
	"BCM2835_TIMER\0"
	"timer\0"
	"fck\0"
	"CADENCE_TTC_TIMER\0"
	"CLKSRC_IMX_GPT\0"
	"ipg\0"
	"CLKSRC_IMX_TPM\0"
	"timer1\0"
	"CLKSRC_VERSATILE\0"
	"cpus\0"
	"alternate\0"
	"xo\0"
	"nvidia,bpmp\0"
	"blkmv\0"
	"other-device\0"
	"fsl,qman\0"
	"rx\0"
	"tx\0"
	"aclk\0"
	"rx1\0"
	"rx2\0"
	"rockchip,pmu\0"
	"operating-points-v2\0"
	"devfreq-events\0"
	"vdd\0"
	"alt\0"
	"apb\0"
	"core\0"
	"pll\0"
	"cci\0"
	"intermediate\0"
	"proc\0"
	"dmc_clk\0"
	"dram\0"
	"mbus\0"
	"actmon\0"
	"emc\0"
	"mboxes\0"
	"cfgr-clk\0"
	"core-clk\0"
	"dma\0"
	"edma-tx\0"
	"qdma-error\0"
	"qdma-queue0\0"
	"ahb\0"
	"hsdma\0"
	"bam_clk\0"
	"error\0"
	"gpcdma\0"
	"d_audio\0"
	"node\0"
	"ti,sci\0"
	"ringrt\0"
	"ti,ringacc\0"
	"axi_clk\0"
	"clk_apb\0"
	"clk_main\0"
	"altr,sysmgr-syscon\0"
	"EDAC_MPC85XX\0"
	"regmap-csw\0"
	"regmap-efuse\0"
	"regmap-mcba\0"
	"regmap-mcbb\0"
	"fpga-mgr\0"
	"interrupt-controller\0"
	"gpio\0"
	"dat\0"
	"pwm\0"
	"pxlclk\0"
	"mclk\0"
	"DE\0"
	"SE\0"
	"ldb\0"
	"pix\0"
	"iahb\0"
	"isfr\0"
	"renesas,*|amlogic,*\0"
	"lcdif\0"
	"phy_ref\0"
	"rx_esc\0"
	"tx_esc\0"
	"dphy\0"
	"mux-controls\0"
	"byte\0"
	"dpi\0"
	"esc\0"
	"sclk_mipi\0"
	"samsung,disp-sysreg\0"
	"aclk_gsclbend\0"
	"aclk_xiu\0"
	"samsung,disp-syscon\0"
	"hpd\0"
	"samsung,exynos4210-hdmiddc\0"
	"samsung,exynos4212-hdmiphy\0"
	"ddc\0"
	"phy\0"
	"samsung,syscon-phandle\0"
	"samsung,sysreg-phandle\0"
	"clk_ade_core\0"
	"clk_ade_pix\0"
	"clk_codec_jpeg\0"
	"hisilicon,noc-syscon\0"
	"dp\0"
	"engine\0"
	"pixel\0"
	"digital\0"
	"hs\0"
	"hdmi\0"
	"mediatek,syscon-hdmi\0"
	"ddc-i2c\0"
	"amlogic,canvas\0"
	"vpu\0"
	"hhi\0"
	"venci\0"
	"hdmitx\0"
	"hdmitx_apb\0"
	"hdmitx_phy\0"
	"bit\0"
	"px\0"
	"top\0"
	"qcom,gmu\0"
	"core_aux\0"
	"core_iface\0"
	"ctrl_link\0"
	"ctrl_link_iface\0"
	"stream_pixel\0"
	"phys\0"
	"dsi_ctrl\0"
	"dsi_phy\0"
	"core_physical\0"
	"hdmi_phy\0"
	"hdmi_pll\0"
	"axi\0"
	"disp_axi\0"
	"gpu\0"
	"job\0"
	"mmu\0"
	"power-domains\0"
	"mali\0"
	"clcdclk\0"
	"renesas,vsps\0"
	"dclkin.0\0"
	"dclkin.1\0"
	"extal\0"
	"dsi\0"
	"vclk\0"
	"arst\0"
	"prst\0"
	"rst\0"
	"rockchip,grf\0"
	"grf\0"
	"spdif\0"
	"extcon\0"
	"dptx\0"
	"phy_cfg\0"
	"ports\0"
	"tcon-ch0\0"
	"lcd\0"
	"tcon-ch1\0"
	"tmds\0"
	"ctrl\0"
	"pll-0\0"
	"parent\0"
	"dc\0"
	"dpaux\0"
	"lp\0"
	"nvidia,mipi-calibrate\0"
	"disp\0"
	"dsc\0"
	"hub\0"
	"misc\0"
	"fuse\0"
	"nvdec\0"
	"tsec_pka\0"
	"nvidia,memory-controller\0"
	"safe\0"
	"sor\0"
	"vic\0"
	"vp1\0"
	"vp2\0"
	"common\0"
	"vp3\0"
	"vp4\0"
	"common_m\0"
	"bridge\0"
	"core0\0"
	"gca\0"
	"audio\0"
	"bvb\0"
	"cec\0"
	"hpd-connected\0"
	"hpd-removed\0"
	"csc\0"
	"dvp\0"
	"hd\0"
	"packet\0"
	"rm\0"
	"dp_apb_clk\0"
	"aud\0"
	"av_buf\0"
	"blend\0"
	"hypervisor\0"
	"vm\0"
	"nvidia,tegra194-gte-aon\0"
	"nvidia,gpio-controller\0"
	"cpu\0"
	"atclk\0"
	"auto-i2c\0"
	"brcm,bcm2711-hdmi-i2c\0"
	"hsi2c\0"
	"main\0"
	"se\0"
	"iface\0"
	"status\0"
	"div-clk\0"
	"fast-clk\0"
	"slow\0"
	"mux\0"
	"i2c-parent\0"
	"pinctrl-names\0"
	"fast_clk\0"
	"slow_clk\0"
	"adc\0"
	"per\0"
	"clkin\0"
	"apb_pclk\0"
	"saradc\0"
	"vref\0"
	"adclk\0"
	"adrst-n\0"
	"presetn\0"
	"buttons\0"
	"kpd\0"
	"homekey\0"
	"powerkey\0"
	"homekey_r\0"
	"mediatek,mt6358-keys\0"
	"powerkey_r\0"
	"regmap\0"
	"ONKEY\0"
	"direction\0"
	"haptic\0"
	"KMIREFCLK\0"
	"xm\0"
	"xp\0"
	"ym\0"
	"yp\0"
	"qcom,bcm-voters\0"
	"qcom,stream-id-range\0"
	"qcom,*\0"
	"renesas,ipmmu-main\0"
	"bclk\0"
	"mediatek,mt2712-infracfg\0"
	"mediatek,larbs\0"
	"mediatek,infracfg\0"
	"mediatek,mt8173-infracfg\0"
	"mediatek,mt8195-pericfg_ao\0"
	"interrupt-map\0"
	"qcom,rpm-msg-ram\0"
	"flash\0"
	"vled\0"
	"qcom,pbs\0"
	"pclk_mailbox\0"
	"rt\0"
	"scfg\0"
	"target_data\0"
	"oscin\0"
	"memory-region\0"
	"cmi\0"
	"unicam\0"
	"p_clk\0"
	"sys_clk\0"
	"jpgdec\0"
	"jpgdec-smi\0"
	"jpgenc\0"
	"mediatek,vpu\0"
	"mediatek,scp\0"
	"cfg_reg\0"
	"tcm\0"
	"fsl,blk-ctrl\0"
	"fsl,mipi-phy-gpr\0"
	"csi0\0"
	"csi0_pix\0"
	"csi0_rdi\0"
	"csi1\0"
	"csi1_pix\0"
	"csi1_rdi\0"
	"ispif_ahb\0"
	"top_ahb\0"
	"csi_vfe0\0"
	"vfe0\0"
	"ispif\0"
	"csi_clk_mux\0"
	"csi2\0"
	"csi2_pix\0"
	"csi2_rdi\0"
	"csi3\0"
	"csi3_pix\0"
	"csi3_rdi\0"
	"csi_vfe1\0"
	"vfe1\0"
	"video\0"
	"aresetn\0"
	"system\0"
	"cmn-rstb\0"
	"hclk\0"
	"sclk\0"
	"ram\0"
	"camerrx_control\0"
	"cal_top\0"
	"rx0\0"
	"clk\0"
	"ir\0"
	"mediatek,smi\0"
	"cfg\0"
	"regs\0"
	"dirmap\0"
	"broadcast\0"
	"TEGRA124_EMC\0"
	"nominal\0"
	"pm\0"
	"reg-names\0"
	"sfr0_ctrl\0"
	"reset\0"
	"ciu-drive\0"
	"ciu-sample\0"
	"opendrain\0"
	"vmmc\0"
	"source\0"
	"default\0"
	"state_uhs\0"
	"mmc\0"
	"ice\0"
	"pwr_irq\0"
	"cqhci\0"
	"supports-cqe\0"
	"clk_ahb\0"
	"clk_xin\0"
	"phy_arasan\0"
	"arasan,sdhci-5.1\0"
	"little-endian\0"
	"microchip,sparx5-cpu-syscon\0"
	"sdio\0"
	"sdhci\0"
	"hw\0"
	"host\0"
	"controller\0"
	"nand\0"
	"nand-int-base\0"
	"flash-dma\0"
	"nand-cache\0"
	"iproc-ext\0"
	"iproc-idm\0"
	"nf_clk\0"
	"ecc\0"
	"nand_x\0"
	"denali_reg\0"
	"nand_data\0"
	"rx-tx\0"
	"bch\0"
	"gpmi-nand\0"
	"gpmi_apb\0"
	"gpmi_bch\0"
	"gpmi_bch_apb\0"
	"gpmi_io\0"
	"marvell,system-controller\0"
	"device\0"
	"emmc\0"
	"nfc\0"
	"nfi_clk\0"
	"pad_clk\0"
	"aon\0"
	"cmd\0"
	"mmio-mux\0"
	"cclk\0"
	"int0\0"
	"m_can\0"
	"message_ram\0"
	"clkp1\0"
	"canfd\0"
	"g_err\0"
	"g_recc\0"
	"can_clk\0"
	"dma_clk\0"
	"ptp_clk\0"
	"amac_base\0"
	"fsl,fman-ports\0"
	"mac_core\0"
	"phy-handle\0"
	"serdes-syscon\0"
	"ae-handle\0"
	"gop_clk\0"
	"mg_clk\0"
	"pp_clk\0"
	"mediatek,ethsys\0"
	"mediatek,pericfg\0"
	"ch0\0"
	"ch1\0"
	"ch18\0"
	"ch19\0"
	"ch22\0"
	"ch24\0"
	"gptp\0"
	"dia\0"
	"err_a\0"
	"line3\0"
	"mgmt_a\0"
	"gwca0_rxts0\0"
	"secure_base\0"
	"tsnes\0"
	"smc91x-regs\0"
	"smsc911x-memory\0"
	"socionext,syscon-phy-mode\0"
	"master_bus\0"
	"slave_bus\0"
	"phy-reset\0"
	"eqos\0"
	"phy_ref_clk\0"
	"macirq\0"
	"rmii_internal\0"
	"serdes\0"
	"rgmii\0"
	"stmmaceth\0"
	"rockchip,php-grf\0"
	"mac-clk-rx\0"
	"mac-clk-tx\0"
	"ethstp\0"
	"st,syscon\0"
	"allwinner,sun8i-h3-emac\0"
	"ptp-ref\0"
	"mac\0"
	"xpcs\0"
	"pcs\0"
	"dma-names\0"
	"cpsw_nuss\0"
	"cpts\0"
	"ti,iep\0"
	"ti,prus\0"
	"ti,mii-g-rt\0"
	"ti,mii-rt\0"
	"gsi\0"
	"ipa\0"
	"ipa-clock-query\0"
	"ipa-setup-ready\0"
	"qcom,smem-states\0"
	"ipa-shared\0"
	"ipa-reg\0"
	"mdio-parent-bus\0"
	"i2c-bus\0"
	"fsl,t1040-qe-si\0"
	"rx-clock-name\0"
	"fsl,t1040-qe-siram\0"
	"membase\0"
	"qcom,rproc\0"
	"consys\0"
	"pc\0"
	"pc-ack\0"
	"apple,sart\0"
	"ans\0"
	"nvme\0"
	"secure-monitor\0"
	"pclk_efuse\0"
	"link_state\0"
	"reg\0"
	"intd_cfg\0"
	"user_cfg\0"
	"ti,syscon-pcie-ctrl\0"
	"elbi\0"
	"dbi\0"
	"config\0"
	"fsl,imx8mm-iomuxc-gpr\0"
	"pcie-phy\0"
	"app\0"
	"addr_space\0"
	"apps\0"
	"pciephy\0"
	"fsl,imx8mp-iomuxc-gpr\0"
	"fsl,imx8mq-iomuxc-gpr\0"
	"ti,syscon-pcie-id\0"
	"pme\0"
	"fsl,pcie-scfg\0"
	"general\0"
	"port\0"
	"pcie\0"
	"sys\0"
	"aux\0"
	"pipe\0"
	"control\0"
	"rc-dbi\0"
	"soft\0"
	"pcie_aclk\0"
	"pcie_apb_phy\0"
	"pcie_apb_sys\0"
	"pcie_aux\0"
	"pcie_phy_ref\0"
	"hisilicon,clken\0"
	"hisilicon,hi3660-crgctrl\0"
	"hisilicon,hi3660-sctrl\0"
	"global\0"
	"parf\0"
	"mmio\0"
	"axi_m\0"
	"axi_m_sticky\0"
	"axi_s\0"
	"sleep\0"
	"sticky\0"
	"axi_m_vmid\0"
	"axi_s_xpu\0"
	"phy_ahb\0"
	"pipe_sticky\0"
	"pwr\0"
	"intr\0"
	"appl\0"
	"atu_dma\0"
	"link\0"
	"mpu\0"
	"smu\0"
	"ulreg\0"
	"msi-parent\0"
	"csr_axi_slave\0"
	"afi\0"
	"cml\0"
	"pex\0"
	"pll_e\0"
	"msi\0"
	"pads\0"
	"cs\0"
	"pcie_x\0"
	"pcie-mac\0"
	"pcie_irq\0"
	"interrupt-names\0"
	"pcie_bus\0"
	"aclk-perf\0"
	"apb-base\0"
	"mem-base\0"
	"mgmt\0"
	"mgmt-sticky\0"
	"client\0"
	"legacy\0"
	"msi0\0"
	"msi1\0"
	"intx\0"
	"breg\0"
	"pcireg\0"
	"interrupt-affinity\0"
	"phy_ctrl\0"
	"analog\0"
	"xtal\0"
	"ref_clk\0"
	"usb\0"
	"usb_general\0"
	"id\0"
	"vbus\0"
	"crmu-ctrl\0"
	"icfg\0"
	"rst-ctrl\0"
	"usb2-strap\0"
	"brcm,sr-cdru\0"
	"brcm,sr-mhb\0"
	"phy-ctrl\0"
	"sierra_reset\0"
	"refclk\0"
	"perst\0"
	"hisilicon,pctrl-syscon\0"
	"hisilicon,pericrg-syscon\0"
	"hisilicon,peripheral-syscon\0"
	"comphy\0"
	"lane0_usb3_gbe\0"
	"lane1_pcie_gbe\0"
	"lane2_sata_usb3\0"
	"marvell,usb-misc-reg\0"
	"pll_ref\0"
	"sif\0"
	"mp\0"
	"unipro\0"
	"usb3_pipe\0"
	"phy_nocsr\0"
	"cfg_ahb\0"
	"sgmi_ref\0"
	"por\0"
	"refoclk\0"
	"refpclk\0"
	"sysclk\0"
	"rockchip,usbgrf\0"
	"rockchip,phy-grf\0"
	"tcpdcore\0"
	"tcpdphy-ref\0"
	"uphy\0"
	"uphy-pipe\0"
	"uphy-tcphy\0"
	"samsung,fsys-sysreg\0"
	"samsung,pmu-syscon\0"
	"pma\0"
	"phy-pma\0"
	"ctl\0"
	"ti,serdes-clk\0"
	"core_ref_clk\0"
	"ext_ref_clk\0"
	"core_ref1_clk\0"
	"siou\0"
	"mediatek,pctl-regmap\0"
	"nuvoton,sys\0"
	"gpio-ranges\0"
	"st,syscfg\0"
	"amlogic,ao-sysctrl\0"
	"amlogic,meson-gxbb-sm\0"
	"infracfg\0"
	"cpr_fuse_revision\0"
	"acc-syscon\0"
	"reboot-mode\0"
	"batt_chrg_i\0"
	"batt_v\0"
	"batt_dischrg_i\0"
	"vbus_v\0"
	"bat-ov\0"
	"usb-plugin\0"
	"usbin-icl-change\0"
	"wdog-bark\0"
	"usbin_i\0"
	"usbin_v\0"
	"ftm_cnt_clk_en\0"
	"ftm_ext\0"
	"ftm_fix\0"
	"ftm_sys\0"
	"mm\0"
	"timers\0"
	"tbclk\0"
	"sram\0"
	"debug\0"
	"iram\0"
	"shutdown-ack\0"
	"fatal\0"
	"handover\0"
	"ready\0"
	"stop-ack\0"
	"wdog\0"
	"qcom,halt-regs\0"
	"cc_lpass\0"
	"qdsp6\0"
	"rmb\0"
	"mss_restart\0"
	"qcom,spare-regs\0"
	"pdc_reset\0"
	"qcom,ext-regs\0"
	"qcom,qaccept-regs\0"
	"pmu\0"
	"hisi,rst-syscon\0"
	"cpu-syscon\0"
	"RESET_SOCFPGA\0"
	"rtc\0"
	"rtc-soc\0"
	"rtc_src\0"
	"osc32k\0"
	"alarm\0"
	"sec\0"
	"hisilicon,sas-syscon\0"
	"recv-not-empty\0"
	"send-empty\0"
	"fsl,bman-fbpr\0"
	"fsl,qman-fqd\0"
	"fsl,qman-pfdr\0"
	"devapc-infra-clock\0"
	"pwrap\0"
	"pwrap-bridge\0"
	"svs-calibration-data\0"
	"t-calibration-data\0"
	"multi-chan-ddr\0"
	"mem\0"
	"qcom,ipc\0"
	"samsung,sysreg\0"
	"aotag\0"
	"wake\0"
	"fifos\0"
	"proxy_gcfg\0"
	"proxy_target\0"
	"interrupts\0"
	"hsspi\0"
	"spim-ctrl\0"
	"dspi\0"
	"qspi\0"
	"qspi_en\0"
	"QuadSPI\0"
	"QuadSPI-memory\0"
	"sck\0"
	"intr_regs\0"
	"intr_status_reg\0"
	"parent-clk\0"
	"sel-clk\0"
	"spi-clk\0"
	"sf\0"
	"spi\0"
	"fspi\0"
	"fspi_en\0"
	"fspi_base\0"
	"fspi_mmap\0"
	"clk_sfc\0"
	"hclk_sfc\0"
	"spiclk\0"
	"csiclk\0"
	"spi_ioclk\0"
	"pmif\0"
	"spmimst\0"
	"periph_irq\0"
	"qcom,spmi-pmic-arb\0"
	"dos\0"
	"dos_parser\0"
	"vdec_1\0"
	"vdec_hevc\0"
	"vdec_hevcf\0"
	"esparser\0"
	"vdec\0"
	"raspberrypi,bcm2835-firmware\0"
	"thermal-zone\0"
	"amlogic,ao-secure\0"
	"THERMAL\0"
	"thermal_clk\0"
	"auxadc\0"
	"therm\0"
	"mediatek,apmixedsys\0"
	"mediatek,auxadc\0"
	"thermal\0"
	"calib\0"
	"calib_sel\0"
	"tsadc\0"
	"tmu_apbif\0"
	"tmu_sclk\0"
	"soctherm\0"
	"tsensor\0"
	"ccroc-reg\0"
	"soctherm-reg\0"
	"car-reg\0"
	"sensor-channel\0"
	"baud\0"
	"uart-rx\0"
	"uart-tx\0"
	"uart\0"
	"serial\0"
	"cdns-ufs-pltfm\0"
	"hi3660\0"
	"hi3670\0"
	"ufsphy\0"
	"otg\0"
	"peripheral\0"
	"dev\0"
	"xhci\0"
	"lpm\0"
	"active\0"
	"idle\0"
	"nvidia,phy\0"
	"ti,syscon-phy-pll-refclk\0"
	"bus_early\0"
	"link_aclk\0"
	"link_pclk\0"
	"susp_clk\0"
	"phyclk\0"
	"pipe_pclk\0"
	"usbdrd30\0"
	"usbdrd30_axius_clk\0"
	"usbdrd30_susp_clk\0"
	"hsio\0"
	"suspend\0"
	"usb_bus\0"
	"usb_ctrl\0"
	"xtal_usb_ctrl\0"
	"ddr\0"
	"USB_FSL_USB2\0"
	"drd\0"
	"ss\0"
	"nvidia,xusb-padctl\0"
	"fpci\0"
	"base\0"
	"ipfs\0"
	"mediatek,syscon-wakeup\0"
	"wakeup-source\0"
	"clk_m\0"
	"pll_u_480m\0"
	"xusb_falcon_src\0"
	"xusb_fs_src\0"
	"xusb_host\0"
	"xusb_hs_src\0"
	"xusb_ss\0"
	"xusb_ss_src\0"
	"ippc\0"
	"mcu\0"
	"univpll\0"
	"pll_u\0"
	"ulpi-link\0"
	"utmi-pads\0"
	"nvidia,phy-reset\0"
	"select\0"
	"sig-tx\0"
	"vpd-detect\0"
	"PD_IRQB\0"
	"leds\0"
	"oscclk\0"
	"watchdog\0"
	"rtc_enable\0"
	"SND_ARMAACI\0"
	"hda\0"
	"hda2codec_2x\0"
	"hda2hdmi\0"
	"mode\0"
	"fsgen\0"
	"npl\0"
	"mbhc_but_press_det\0"
	"mbhc_but_rel_det\0"
	"mbhc_switch_int\0"
	"ahbix-clk\0"
	"mclk_rx\0"
	"mclk_tx\0"
	"reset-gpios\0"
	"qcom,rx-device\0"
	"qcom,tx-device\0"
	"wlf,mute\0"
	"ipg_clk\0"
	"ipg_clk_app\0"
	"gpr\0"
	"pll_ipg\0"
	"spba\0"
	"rxfifo\0"
	"txfifo\0"
	"audio-cpu\0"
	"dacodec\0"
	"i2s-base\0"
	"hisilicon,sysctrl-syscon\0"
	"asys\0"
	"bck0\0"
	"bck1\0"
	"i2s0_m\0"
	"i2s1_m\0"
	"i2s2_m\0"
	"i2s3_b\0"
	"i2s3_m\0"
	"infra_sys_audio_clk\0"
	"top_pdn_aud_intbus\0"
	"top_pdn_audio\0"
	"mediatek,audio-codec\0"
	"mediatek,platform\0"
	"aud_afe_clk\0"
	"aud_apll1_tuner_clk\0"
	"aud_apll22m_clk\0"
	"aud_apll24m_clk\0"
	"aud_apll2_tuner_clk\0"
	"aud_i2s1_bclk_sw\0"
	"aud_i2s2_bclk_sw\0"
	"aud_i2s3_bclk_sw\0"
	"aud_i2s4_bclk_sw\0"
	"aud_infra_clk\0"
	"aud_tml_clk\0"
	"top_apll12_div0\0"
	"top_apll12_div1\0"
	"top_apll12_div2\0"
	"top_apll12_div3\0"
	"top_apll12_div4\0"
	"top_apll12_divb\0"
	"top_apll1_ck\0"
	"top_apll1_d8\0"
	"top_apll2_ck\0"
	"top_apll2_d8\0"
	"top_clk26m_clk\0"
	"top_i2s0_m_sel\0"
	"top_i2s1_m_sel\0"
	"top_i2s2_m_sel\0"
	"top_i2s3_m_sel\0"
	"top_i2s4_m_sel\0"
	"top_i2s5_m_sel\0"
	"top_mux_aud_1\0"
	"top_mux_aud_2\0"
	"top_mux_aud_eng1\0"
	"top_mux_aud_eng2\0"
	"top_mux_aud_intbus\0"
	"top_mux_audio\0"
	"top_syspll_d2_d4\0"
	"audiosys\0"
	"mediatek,headset-codec\0"
	"mediatek,topckgen\0"
	"a1sys_hp_sel\0"
	"apll12_div0\0"
	"apll12_div1\0"
	"apll12_div2\0"
	"apll12_div3\0"
	"apll12_div9\0"
	"apll1_ck\0"
	"apll2_ck\0"
	"aud_a1sys\0"
	"aud_a1sys_hp\0"
	"aud_a2sys\0"
	"aud_adc\0"
	"aud_adc_hires\0"
	"aud_adda6_adc\0"
	"aud_adda6_adc_hires\0"
	"aud_afe\0"
	"aud_apll\0"
	"aud_apll1_tuner\0"
	"aud_apll2\0"
	"aud_apll2_tuner\0"
	"aud_asrc11\0"
	"aud_asrc12\0"
	"aud_dac\0"
	"aud_dac_hires\0"
	"aud_hdmi_out\0"
	"aud_i2s_out\0"
	"aud_i2sin\0"
	"aud_intbus_sel\0"
	"aud_memif_dl10\0"
	"aud_memif_dl11\0"
	"aud_memif_dl2\0"
	"aud_memif_dl3\0"
	"aud_memif_dl6\0"
	"aud_memif_dl7\0"
	"aud_memif_dl8\0"
	"aud_memif_ul1\0"
	"aud_memif_ul10\0"
	"aud_memif_ul2\0"
	"aud_memif_ul3\0"
	"aud_memif_ul4\0"
	"aud_memif_ul5\0"
	"aud_memif_ul6\0"
	"aud_memif_ul8\0"
	"aud_memif_ul9\0"
	"aud_pcmif\0"
	"aud_tdm_in\0"
	"aud_tdm_out\0"
	"audio_h_sel\0"
	"audio_local_bus_sel\0"
	"clk26m\0"
	"dptx_m_sel\0"
	"i2si1_m_sel\0"
	"i2si2_m_sel\0"
	"i2so1_m_sel\0"
	"i2so2_m_sel\0"
	"infra_ao_audio_26m_b\0"
	"scp_adsp_audiodsp\0"
	"aud1\0"
	"aud2\0"
	"audio_i2s0_m\0"
	"audio_i2s1_m\0"
	"audio_i2s2_m\0"
	"audio_i2s3_m\0"
	"engen1\0"
	"engen2\0"
	"i2s0_m_sel\0"
	"i2s1_m_sel\0"
	"i2s2_m_sel\0"
	"i2s3_m_sel\0"
	"top_audio_sel\0"
	"spdif_mclk\0"
	"i2s\0"
	"dclk\0"
	"lrclk\0"
	"lrclk_sel\0"
	"sclk_sel\0"
	"mic-iomux\0"
	"spkr-iomux\0"
	"aon_cc_va_mem0\0"
	"audio_cc_codec_mem0\0"
	"audio_cc_codec_mem1\0"
	"audio_cc_codec_mem2\0"
	"lpass-irq-hdmi\0"
	"lpass-irq-lpaif\0"
	"lpass-irq-rxtxif\0"
	"lpass-irq-vaif\0"
	"lpass-hdmiif\0"
	"lpass-lpaif\0"
	"lpass-rxtx-lpaif\0"
	"lpass-va-lpaif\0"
	"lpass-rxtx-cdc-dma-lpm\0"
	"lpass-va-cdc-dma-lpm\0"
	"rockchip,cpu\0"
	"i2s_clk\0"
	"i2s_hclk\0"
	"pdm_clk\0"
	"pdm_hclk\0"
	"iis\0"
	"mic-bias\0"
	"audio-amplifier\0"
	"audio-codec\0"
	"i2s-controller\0"
	"audio_clk1\0"
	"audio_clk2\0"
	"ssi\0"
	"ssi_sfr\0"
	"dma_rx\0"
	"int_req\0"
	"codec\0"
	"allwinner,codec-analog-controls\0"
	"dspk\0"
	"ahub\0"
	"dmic\0"
	"apbif\0"
	"cpb-codec-scki\0"
	"cpb-mcasp-auxclk\0"
	"ti,cpb-codec\0"
	"ti,cpb-mcasp\0"
	"aio\0"
	"evea\0"
	"exiv\0"
	"adamv\0";

static const char paths[] =
	"-\0"
	"drivers/ata/ahci_ceva.c\0"
	"drivers/ata/ahci_dwc.c\0"
	"drivers/ata/ahci_mtk.c\0"
	"drivers/ata/ahci_mvebu.c\0"
	"drivers/ata/ahci_platform.c\0"
	"drivers/ata/ahci_qoriq.c\0"
	"drivers/ata/ahci_tegra.c\0"
	"drivers/ata/ahci_xgene.c\0"
	"drivers/ata/pata_of_platform.c\0"
	"drivers/ata/sata_rcar.c\0"
	"drivers/auxdisplay/hd44780.c\0"
	"drivers/bluetooth/btqcomsmd.c\0"
	"drivers/bus/arm-cci.c\0"
	"drivers/bus/fsl-mc/fsl-mc-bus.c\0"
	"drivers/bus/hisi_lpc.c\0"
	"drivers/bus/simple-pm-bus.c\0"
	"drivers/bus/stm32_rifsc.c\0"
	"drivers/bus/sun50i-de2.c\0"
	"drivers/bus/sunxi-rsb.c\0"
	"drivers/bus/tegra-aconnect.c\0"
	"drivers/bus/ti-sysc.c\0"
	"drivers/bus/uniphier-system-bus.c\0"
	"drivers/char/hw_random/bcm2835-rng.c\0"
	"drivers/char/hw_random/exynos-trng.c\0"
	"drivers/char/hw_random/iproc-rng200.c\0"
	"drivers/char/hw_random/meson-rng.c\0"
	"drivers/char/hw_random/mtk-rng.c\0"
	"drivers/char/hw_random/omap-rng.c\0"
	"drivers/char/hw_random/rockchip-rng.c\0"
	"drivers/char/hw_random/xgene-rng.c\0"
	"drivers/char/ipmi/ipmi_si_platform.c\0"
	"drivers/clk/actions/owl-s700.c\0"
	"drivers/clk/actions/owl-s900.c\0"
	"drivers/clk/bcm/clk-bcm2711-dvp.c\0"
	"drivers/clk/bcm/clk-bcm2835-aux.c\0"
	"drivers/clk/bcm/clk-bcm2835.c\0"
	"drivers/clk/bcm/clk-ns2.c\0"
	"drivers/clk/bcm/clk-raspberrypi.c\0"
	"drivers/clk/bcm/clk-sr.c\0"
	"drivers/clk/clk-apple-nco.c\0"
	"drivers/clk/clk-bm1880.c\0"
	"drivers/clk/clk-fixed-factor.c\0"
	"drivers/clk/clk-fixed-rate.c\0"
	"drivers/clk/clk-fsl-flexspi.c\0"
	"drivers/clk/clk-fsl-sai.c\0"
	"drivers/clk/clk-gpio.c\0"
	"drivers/clk/clk-plldig.c\0"
	"drivers/clk/clk-pwm.c\0"
	"drivers/clk/clk-qoriq.c\0"
	"drivers/clk/clk-scpi.c\0"
	"drivers/clk/clk-sparx5.c\0"
	"drivers/clk/clk-xgene.c\0"
	"drivers/clk/hisilicon/clk-hi3660-stub.c\0"
	"drivers/clk/hisilicon/clk-hi3660.c\0"
	"drivers/clk/hisilicon/clk-hi3670.c\0"
	"drivers/clk/hisilicon/clk-hi6220-stub.c\0"
	"drivers/clk/hisilicon/clk-hi6220.c\0"
	"drivers/clk/hisilicon/crg-hi3798cv200.c\0"
	"drivers/clk/imx/clk-imx8-acm.c\0"
	"drivers/clk/imx/clk-imx8mm.c\0"
	"drivers/clk/imx/clk-imx8mn.c\0"
	"drivers/clk/imx/clk-imx8mp-audiomix.c\0"
	"drivers/clk/imx/clk-imx8mp.c\0"
	"drivers/clk/imx/clk-imx8mq.c\0"
	"drivers/clk/imx/clk-imx8qxp-lpcg.c\0"
	"drivers/clk/imx/clk-imx8qxp.c\0"
	"drivers/clk/imx/clk-imx8ulp.c\0"
	"drivers/clk/imx/clk-imx93.c\0"
	"drivers/clk/imx/clk-imx95-blk-ctl.c\0"
	"drivers/clk/keystone/sci-clk.c\0"
	"drivers/clk/keystone/syscon-clk.c\0"
	"drivers/clk/mediatek/clk-mt2712-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt2712-bdp.c\0"
	"drivers/clk/mediatek/clk-mt2712-img.c\0"
	"drivers/clk/mediatek/clk-mt2712-jpgdec.c\0"
	"drivers/clk/mediatek/clk-mt2712-mfg.c\0"
	"drivers/clk/mediatek/clk-mt2712-vdec.c\0"
	"drivers/clk/mediatek/clk-mt2712-venc.c\0"
	"drivers/clk/mediatek/clk-mt2712.c\0"
	"drivers/clk/mediatek/clk-mt6779-aud.c\0"
	"drivers/clk/mediatek/clk-mt6779-cam.c\0"
	"drivers/clk/mediatek/clk-mt6779-img.c\0"
	"drivers/clk/mediatek/clk-mt6779-ipe.c\0"
	"drivers/clk/mediatek/clk-mt6779-mfg.c\0"
	"drivers/clk/mediatek/clk-mt6779-vdec.c\0"
	"drivers/clk/mediatek/clk-mt6779-venc.c\0"
	"drivers/clk/mediatek/clk-mt6779.c\0"
	"drivers/clk/mediatek/clk-mt6795-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt6795-infracfg.c\0"
	"drivers/clk/mediatek/clk-mt6795-pericfg.c\0"
	"drivers/clk/mediatek/clk-mt6795-topckgen.c\0"
	"drivers/clk/mediatek/clk-mt6795-vdecsys.c\0"
	"drivers/clk/mediatek/clk-mt6795-vencsys.c\0"
	"drivers/clk/mediatek/clk-mt6797-img.c\0"
	"drivers/clk/mediatek/clk-mt6797-vdec.c\0"
	"drivers/clk/mediatek/clk-mt6797-venc.c\0"
	"drivers/clk/mediatek/clk-mt6797.c\0"
	"drivers/clk/mediatek/clk-mt7622-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt7622-aud.c\0"
	"drivers/clk/mediatek/clk-mt7622-eth.c\0"
	"drivers/clk/mediatek/clk-mt7622-hif.c\0"
	"drivers/clk/mediatek/clk-mt7622-infracfg.c\0"
	"drivers/clk/mediatek/clk-mt7622.c\0"
	"drivers/clk/mediatek/clk-mt7981-apmixed.c\0"
	"drivers/clk/mediatek/clk-mt7981-eth.c\0"
	"drivers/clk/mediatek/clk-mt7981-infracfg.c\0"
	"drivers/clk/mediatek/clk-mt7981-topckgen.c\0"
	"drivers/clk/mediatek/clk-mt7986-apmixed.c\0"
	"drivers/clk/mediatek/clk-mt7986-eth.c\0"
	"drivers/clk/mediatek/clk-mt7986-infracfg.c\0"
	"drivers/clk/mediatek/clk-mt7986-topckgen.c\0"
	"drivers/clk/mediatek/clk-mt7988-apmixed.c\0"
	"drivers/clk/mediatek/clk-mt7988-eth.c\0"
	"drivers/clk/mediatek/clk-mt7988-infracfg.c\0"
	"drivers/clk/mediatek/clk-mt7988-topckgen.c\0"
	"drivers/clk/mediatek/clk-mt7988-xfipll.c\0"
	"drivers/clk/mediatek/clk-mt8167-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt8167-img.c\0"
	"drivers/clk/mediatek/clk-mt8167-vdec.c\0"
	"drivers/clk/mediatek/clk-mt8167.c\0"
	"drivers/clk/mediatek/clk-mt8173-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt8173-img.c\0"
	"drivers/clk/mediatek/clk-mt8173-infracfg.c\0"
	"drivers/clk/mediatek/clk-mt8173-pericfg.c\0"
	"drivers/clk/mediatek/clk-mt8173-topckgen.c\0"
	"drivers/clk/mediatek/clk-mt8173-vdecsys.c\0"
	"drivers/clk/mediatek/clk-mt8173-vencsys.c\0"
	"drivers/clk/mediatek/clk-mt8183-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt8183-audio.c\0"
	"drivers/clk/mediatek/clk-mt8183-cam.c\0"
	"drivers/clk/mediatek/clk-mt8183-img.c\0"
	"drivers/clk/mediatek/clk-mt8183-ipu0.c\0"
	"drivers/clk/mediatek/clk-mt8183-ipu1.c\0"
	"drivers/clk/mediatek/clk-mt8183-ipu_adl.c\0"
	"drivers/clk/mediatek/clk-mt8183-ipu_conn.c\0"
	"drivers/clk/mediatek/clk-mt8183-mfgcfg.c\0"
	"drivers/clk/mediatek/clk-mt8183-vdec.c\0"
	"drivers/clk/mediatek/clk-mt8183-venc.c\0"
	"drivers/clk/mediatek/clk-mt8183.c\0"
	"drivers/clk/mediatek/clk-mt8186-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt8186-cam.c\0"
	"drivers/clk/mediatek/clk-mt8186-img.c\0"
	"drivers/clk/mediatek/clk-mt8186-imp_iic_wrap.c\0"
	"drivers/clk/mediatek/clk-mt8186-infra_ao.c\0"
	"drivers/clk/mediatek/clk-mt8186-ipe.c\0"
	"drivers/clk/mediatek/clk-mt8186-mcu.c\0"
	"drivers/clk/mediatek/clk-mt8186-mdp.c\0"
	"drivers/clk/mediatek/clk-mt8186-mfg.c\0"
	"drivers/clk/mediatek/clk-mt8186-topckgen.c\0"
	"drivers/clk/mediatek/clk-mt8186-vdec.c\0"
	"drivers/clk/mediatek/clk-mt8186-venc.c\0"
	"drivers/clk/mediatek/clk-mt8186-wpe.c\0"
	"drivers/clk/mediatek/clk-mt8188-adsp_audio26m.c\0"
	"drivers/clk/mediatek/clk-mt8188-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt8188-cam.c\0"
	"drivers/clk/mediatek/clk-mt8188-ccu.c\0"
	"drivers/clk/mediatek/clk-mt8188-img.c\0"
	"drivers/clk/mediatek/clk-mt8188-imp_iic_wrap.c\0"
	"drivers/clk/mediatek/clk-mt8188-infra_ao.c\0"
	"drivers/clk/mediatek/clk-mt8188-ipe.c\0"
	"drivers/clk/mediatek/clk-mt8188-mfg.c\0"
	"drivers/clk/mediatek/clk-mt8188-peri_ao.c\0"
	"drivers/clk/mediatek/clk-mt8188-topckgen.c\0"
	"drivers/clk/mediatek/clk-mt8188-vdec.c\0"
	"drivers/clk/mediatek/clk-mt8188-venc.c\0"
	"drivers/clk/mediatek/clk-mt8188-wpe.c\0"
	"drivers/clk/mediatek/clk-mt8192-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt8192-aud.c\0"
	"drivers/clk/mediatek/clk-mt8192-cam.c\0"
	"drivers/clk/mediatek/clk-mt8192-img.c\0"
	"drivers/clk/mediatek/clk-mt8192-imp_iic_wrap.c\0"
	"drivers/clk/mediatek/clk-mt8192-ipe.c\0"
	"drivers/clk/mediatek/clk-mt8192-mdp.c\0"
	"drivers/clk/mediatek/clk-mt8192-mfg.c\0"
	"drivers/clk/mediatek/clk-mt8192-msdc.c\0"
	"drivers/clk/mediatek/clk-mt8192-scp_adsp.c\0"
	"drivers/clk/mediatek/clk-mt8192-vdec.c\0"
	"drivers/clk/mediatek/clk-mt8192-venc.c\0"
	"drivers/clk/mediatek/clk-mt8192.c\0"
	"drivers/clk/mediatek/clk-mt8195-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt8195-apusys_pll.c\0"
	"drivers/clk/mediatek/clk-mt8195-cam.c\0"
	"drivers/clk/mediatek/clk-mt8195-ccu.c\0"
	"drivers/clk/mediatek/clk-mt8195-img.c\0"
	"drivers/clk/mediatek/clk-mt8195-imp_iic_wrap.c\0"
	"drivers/clk/mediatek/clk-mt8195-infra_ao.c\0"
	"drivers/clk/mediatek/clk-mt8195-ipe.c\0"
	"drivers/clk/mediatek/clk-mt8195-mfg.c\0"
	"drivers/clk/mediatek/clk-mt8195-peri_ao.c\0"
	"drivers/clk/mediatek/clk-mt8195-scp_adsp.c\0"
	"drivers/clk/mediatek/clk-mt8195-topckgen.c\0"
	"drivers/clk/mediatek/clk-mt8195-vdec.c\0"
	"drivers/clk/mediatek/clk-mt8195-venc.c\0"
	"drivers/clk/mediatek/clk-mt8195-wpe.c\0"
	"drivers/clk/mediatek/clk-mt8365-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt8365-apu.c\0"
	"drivers/clk/mediatek/clk-mt8365-cam.c\0"
	"drivers/clk/mediatek/clk-mt8365-vdec.c\0"
	"drivers/clk/mediatek/clk-mt8365-venc.c\0"
	"drivers/clk/mediatek/clk-mt8365.c\0"
	"drivers/clk/mediatek/clk-mt8516-apmixedsys.c\0"
	"drivers/clk/mediatek/clk-mt8516.c\0"
	"drivers/clk/meson/a1-peripherals.c\0"
	"drivers/clk/meson/a1-pll.c\0"
	"drivers/clk/meson/axg-aoclk.c\0"
	"drivers/clk/meson/axg-audio.c\0"
	"drivers/clk/meson/axg.c\0"
	"drivers/clk/meson/c3-peripherals.c\0"
	"drivers/clk/meson/c3-pll.c\0"
	"drivers/clk/meson/g12a-aoclk.c\0"
	"drivers/clk/meson/g12a.c\0"
	"drivers/clk/meson/gxbb-aoclk.c\0"
	"drivers/clk/meson/gxbb.c\0"
	"drivers/clk/meson/s4-peripherals.c\0"
	"drivers/clk/meson/s4-pll.c\0"
	"drivers/clk/mvebu/ap-cpu-clk.c\0"
	"drivers/clk/mvebu/ap806-system-controller.c\0"
	"drivers/clk/mvebu/armada-37xx-periph.c\0"
	"drivers/clk/mvebu/armada-37xx-tbg.c\0"
	"drivers/clk/mvebu/armada-37xx-xtal.c\0"
	"drivers/clk/mvebu/cp110-system-controller.c\0"
	"drivers/clk/nuvoton/clk-ma35d1.c\0"
	"drivers/clk/qcom/a53-pll.c\0"
	"drivers/clk/qcom/apss-ipq-pll.c\0"
	"drivers/clk/qcom/camcc-sc7180.c\0"
	"drivers/clk/qcom/camcc-sc7280.c\0"
	"drivers/clk/qcom/camcc-sc8280xp.c\0"
	"drivers/clk/qcom/camcc-sdm845.c\0"
	"drivers/clk/qcom/camcc-sm4450.c\0"
	"drivers/clk/qcom/camcc-sm6350.c\0"
	"drivers/clk/qcom/camcc-sm8150.c\0"
	"drivers/clk/qcom/camcc-sm8250.c\0"
	"drivers/clk/qcom/camcc-sm8450.c\0"
	"drivers/clk/qcom/camcc-sm8550.c\0"
	"drivers/clk/qcom/camcc-sm8650.c\0"
	"drivers/clk/qcom/clk-cbf-8996.c\0"
	"drivers/clk/qcom/clk-cpu-8996.c\0"
	"drivers/clk/qcom/clk-rpmh.c\0"
	"drivers/clk/qcom/clk-smd-rpm.c\0"
	"drivers/clk/qcom/dispcc-qcm2290.c\0"
	"drivers/clk/qcom/dispcc-sc7180.c\0"
	"drivers/clk/qcom/dispcc-sc7280.c\0"
	"drivers/clk/qcom/dispcc-sc8280xp.c\0"
	"drivers/clk/qcom/dispcc-sdm845.c\0"
	"drivers/clk/qcom/dispcc-sm4450.c\0"
	"drivers/clk/qcom/dispcc-sm6115.c\0"
	"drivers/clk/qcom/dispcc-sm6125.c\0"
	"drivers/clk/qcom/dispcc-sm6350.c\0"
	"drivers/clk/qcom/dispcc-sm8250.c\0"
	"drivers/clk/qcom/dispcc-sm8450.c\0"
	"drivers/clk/qcom/dispcc-sm8550.c\0"
	"drivers/clk/qcom/dispcc-x1e80100.c\0"
	"drivers/clk/qcom/ecpricc-qdu1000.c\0"
	"drivers/clk/qcom/gcc-ipq5018.c\0"
	"drivers/clk/qcom/gcc-ipq5332.c\0"
	"drivers/clk/qcom/gcc-ipq6018.c\0"
	"drivers/clk/qcom/gcc-ipq8074.c\0"
	"drivers/clk/qcom/gcc-ipq9574.c\0"
	"drivers/clk/qcom/gcc-msm8916.c\0"
	"drivers/clk/qcom/gcc-msm8939.c\0"
	"drivers/clk/qcom/gcc-msm8953.c\0"
	"drivers/clk/qcom/gcc-msm8976.c\0"
	"drivers/clk/qcom/gcc-msm8994.c\0"
	"drivers/clk/qcom/gcc-msm8996.c\0"
	"drivers/clk/qcom/gcc-msm8998.c\0"
	"drivers/clk/qcom/gcc-qcm2290.c\0"
	"drivers/clk/qcom/gcc-qcs404.c\0"
	"drivers/clk/qcom/gcc-qdu1000.c\0"
	"drivers/clk/qcom/gcc-sa8775p.c\0"
	"drivers/clk/qcom/gcc-sc7180.c\0"
	"drivers/clk/qcom/gcc-sc7280.c\0"
	"drivers/clk/qcom/gcc-sc8180x.c\0"
	"drivers/clk/qcom/gcc-sc8280xp.c\0"
	"drivers/clk/qcom/gcc-sdm660.c\0"
	"drivers/clk/qcom/gcc-sdm845.c\0"
	"drivers/clk/qcom/gcc-sdx75.c\0"
	"drivers/clk/qcom/gcc-sm4450.c\0"
	"drivers/clk/qcom/gcc-sm6115.c\0"
	"drivers/clk/qcom/gcc-sm6125.c\0"
	"drivers/clk/qcom/gcc-sm6350.c\0"
	"drivers/clk/qcom/gcc-sm6375.c\0"
	"drivers/clk/qcom/gcc-sm8150.c\0"
	"drivers/clk/qcom/gcc-sm8250.c\0"
	"drivers/clk/qcom/gcc-sm8350.c\0"
	"drivers/clk/qcom/gcc-sm8450.c\0"
	"drivers/clk/qcom/gcc-sm8550.c\0"
	"drivers/clk/qcom/gcc-sm8650.c\0"
	"drivers/clk/qcom/gcc-x1e80100.c\0"
	"drivers/clk/qcom/gpucc-msm8998.c\0"
	"drivers/clk/qcom/gpucc-qcm2290.c\0"
	"drivers/clk/qcom/gpucc-sa8775p.c\0"
	"drivers/clk/qcom/gpucc-sc7180.c\0"
	"drivers/clk/qcom/gpucc-sc7280.c\0"
	"drivers/clk/qcom/gpucc-sc8280xp.c\0"
	"drivers/clk/qcom/gpucc-sdm660.c\0"
	"drivers/clk/qcom/gpucc-sdm845.c\0"
	"drivers/clk/qcom/gpucc-sm4450.c\0"
	"drivers/clk/qcom/gpucc-sm6115.c\0"
	"drivers/clk/qcom/gpucc-sm6350.c\0"
	"drivers/clk/qcom/gpucc-sm6375.c\0"
	"drivers/clk/qcom/gpucc-sm8150.c\0"
	"drivers/clk/qcom/gpucc-sm8250.c\0"
	"drivers/clk/qcom/gpucc-sm8350.c\0"
	"drivers/clk/qcom/gpucc-sm8450.c\0"
	"drivers/clk/qcom/gpucc-sm8550.c\0"
	"drivers/clk/qcom/gpucc-sm8650.c\0"
	"drivers/clk/qcom/gpucc-x1e80100.c\0"
	"drivers/clk/qcom/hfpll.c\0"
	"drivers/clk/qcom/lpassaudiocc-sc7280.c\0"
	"drivers/clk/qcom/lpasscc-sc7280.c\0"
	"drivers/clk/qcom/lpasscc-sc8280xp.c\0"
	"drivers/clk/qcom/lpasscc-sdm845.c\0"
	"drivers/clk/qcom/lpasscorecc-sc7180.c\0"
	"drivers/clk/qcom/lpasscorecc-sc7280.c\0"
	"drivers/clk/qcom/mmcc-msm8994.c\0"
	"drivers/clk/qcom/mmcc-msm8996.c\0"
	"drivers/clk/qcom/mmcc-msm8998.c\0"
	"drivers/clk/qcom/mmcc-sdm660.c\0"
	"drivers/clk/qcom/tcsrcc-sm8550.c\0"
	"drivers/clk/qcom/tcsrcc-sm8650.c\0"
	"drivers/clk/qcom/tcsrcc-x1e80100.c\0"
	"drivers/clk/qcom/turingcc-qcs404.c\0"
	"drivers/clk/qcom/videocc-sc7180.c\0"
	"drivers/clk/qcom/videocc-sc7280.c\0"
	"drivers/clk/qcom/videocc-sdm845.c\0"
	"drivers/clk/qcom/videocc-sm8150.c\0"
	"drivers/clk/qcom/videocc-sm8250.c\0"
	"drivers/clk/qcom/videocc-sm8450.c\0"
	"drivers/clk/qcom/videocc-sm8550.c\0"
	"drivers/clk/renesas/rcar-usb2-clock-sel.c\0"
	"drivers/clk/renesas/renesas-cpg-mssr.c\0"
	"drivers/clk/renesas/rzg2l-cpg.c\0"
	"drivers/clk/renesas/rzv2h-cpg.c\0"
	"drivers/clk/rockchip/clk-px30.c\0"
	"drivers/clk/rockchip/clk-rk3308.c\0"
	"drivers/clk/rockchip/clk-rk3328.c\0"
	"drivers/clk/rockchip/clk-rk3368.c\0"
	"drivers/clk/rockchip/clk-rk3399.c\0"
	"drivers/clk/rockchip/clk-rk3568.c\0"
	"drivers/clk/rockchip/clk-rk3588.c\0"
	"drivers/clk/samsung/clk-exynos5433.c\0"
	"drivers/clk/samsung/clk-exynos7.c\0"
	"drivers/clk/samsung/clk-exynos7885.c\0"
	"drivers/clk/samsung/clk-exynos850.c\0"
	"drivers/clk/samsung/clk-exynosautov9.c\0"
	"drivers/clk/samsung/clk-exynosautov920.c\0"
	"drivers/clk/samsung/clk-fsd.c\0"
	"drivers/clk/samsung/clk-gs101.c\0"
	"drivers/clk/socfpga/clk-agilex.c\0"
	"drivers/clk/socfpga/clk-s10.c\0"
	"drivers/clk/sprd/sc9860-clk.c\0"
	"drivers/clk/sprd/sc9863a-clk.c\0"
	"drivers/clk/sprd/ums512-clk.c\0"
	"drivers/clk/stm32/clk-stm32mp25.c\0"
	"drivers/clk/sunxi-ng/ccu-sun50i-a100-r.c\0"
	"drivers/clk/sunxi-ng/ccu-sun50i-a100.c\0"
	"drivers/clk/sunxi-ng/ccu-sun50i-a64.c\0"
	"drivers/clk/sunxi-ng/ccu-sun50i-h6-r.c\0"
	"drivers/clk/sunxi-ng/ccu-sun50i-h6.c\0"
	"drivers/clk/sunxi-ng/ccu-sun50i-h616.c\0"
	"drivers/clk/sunxi-ng/ccu-sun8i-de2.c\0"
	"drivers/clk/sunxi-ng/ccu-sun8i-h3.c\0"
	"drivers/clk/sunxi-ng/ccu-sun8i-r.c\0"
	"drivers/clk/tegra/clk-tegra124-dfll-fcpu.c\0"
	"drivers/clk/tegra/clk-tegra124.c\0"
	"drivers/clk/tegra/clk-tegra210.c\0"
	"drivers/clk/uniphier/clk-uniphier-core.c\0"
	"drivers/clk/versatile/clk-sp810.c\0"
	"drivers/clk/versatile/clk-vexpress-osc.c\0"
	"drivers/clk/visconti/clkc-tmpv770x.c\0"
	"drivers/clk/visconti/pll-tmpv770x.c\0"
	"drivers/clk/zynqmp/clkc.c\0"
	"drivers/clocksource/arm_arch_timer.c\0"
	"drivers/clocksource/bcm2835_timer.c\0"
	"drivers/clocksource/dw_apb_timer_of.c\0"
	"drivers/clocksource/exynos_mct.c\0"
	"drivers/clocksource/renesas-ostm.c\0"
	"drivers/clocksource/sh_cmt.c\0"
	"drivers/clocksource/sh_tmu.c\0"
	"drivers/clocksource/timer-cadence-ttc.c\0"
	"drivers/clocksource/timer-imx-gpt.c\0"
	"drivers/clocksource/timer-imx-sysctr.c\0"
	"drivers/clocksource/timer-imx-tpm.c\0"
	"drivers/clocksource/timer-mediatek-cpux.c\0"
	"drivers/clocksource/timer-mediatek.c\0"
	"drivers/clocksource/timer-owl.c\0"
	"drivers/clocksource/timer-rockchip.c\0"
	"drivers/clocksource/timer-sp804.c\0"
	"drivers/clocksource/timer-sprd.c\0"
	"drivers/clocksource/timer-sun4i.c\0"
	"drivers/clocksource/timer-tegra.c\0"
	"drivers/clocksource/timer-tegra186.c\0"
	"drivers/clocksource/timer-ti-dm.c\0"
	"drivers/clocksource/timer-versatile.c\0"
	"drivers/cpufreq/mediatek-cpufreq-hw.c\0"
	"drivers/cpufreq/qcom-cpufreq-hw.c\0"
	"drivers/cpufreq/tegra186-cpufreq.c\0"
	"drivers/cpufreq/tegra194-cpufreq.c\0"
	"drivers/cpuidle/cpuidle-psci-domain.c\0"
	"drivers/crypto/allwinner/sun8i-ce/sun8i-ce-core.c\0"
	"drivers/crypto/amlogic/amlogic-gxl-core.c\0"
	"drivers/crypto/bcm/cipher.c\0"
	"drivers/crypto/caam/ctrl.c\0"
	"drivers/crypto/caam/jr.c\0"
	"drivers/crypto/ccp/sp-platform.c\0"
	"drivers/crypto/ccree/cc_driver.c\0"
	"drivers/crypto/hisilicon/sec/sec_drv.c\0"
	"drivers/crypto/inside-secure/safexcel.c\0"
	"drivers/crypto/qce/core.c\0"
	"drivers/crypto/qcom-rng.c\0"
	"drivers/crypto/rockchip/rk3288_crypto.c\0"
	"drivers/crypto/s5p-sss.c\0"
	"drivers/crypto/sa2ul.c\0"
	"drivers/crypto/tegra/tegra-se-main.c\0"
	"drivers/crypto/xilinx/zynqmp-aes-gcm.c\0"
	"drivers/devfreq/event/exynos-ppmu.c\0"
	"drivers/devfreq/event/rockchip-dfi.c\0"
	"drivers/devfreq/exynos-bus.c\0"
	"drivers/devfreq/imx-bus.c\0"
	"drivers/devfreq/imx8m-ddrc.c\0"
	"drivers/devfreq/mtk-cci-devfreq.c\0"
	"drivers/devfreq/rk3399_dmc.c\0"
	"drivers/devfreq/sun8i-a33-mbus.c\0"
	"drivers/devfreq/tegra30-devfreq.c\0"
	"drivers/dma/apple-admac.c\0"
	"drivers/dma/bcm-sba-raid.c\0"
	"drivers/dma/bcm2835-dma.c\0"
	"drivers/dma/dw-axi-dmac/dw-axi-dmac-platform.c\0"
	"drivers/dma/fsl-edma-main.c\0"
	"drivers/dma/fsl-qdma.c\0"
	"drivers/dma/imx-sdma.c\0"
	"drivers/dma/k3dma.c\0"
	"drivers/dma/mediatek/mtk-hsdma.c\0"
	"drivers/dma/mediatek/mtk-uart-apdma.c\0"
	"drivers/dma/mv_xor.c\0"
	"drivers/dma/mv_xor_v2.c\0"
	"drivers/dma/mxs-dma.c\0"
	"drivers/dma/owl-dma.c\0"
	"drivers/dma/pl330.c\0"
	"drivers/dma/qcom/bam_dma.c\0"
	"drivers/dma/qcom/gpi.c\0"
	"drivers/dma/sh/rcar-dmac.c\0"
	"drivers/dma/sh/rz-dmac.c\0"
	"drivers/dma/sh/usb-dmac.c\0"
	"drivers/dma/sprd-dma.c\0"
	"drivers/dma/stm32/stm32-dma3.c\0"
	"drivers/dma/sun6i-dma.c\0"
	"drivers/dma/tegra186-gpc-dma.c\0"
	"drivers/dma/tegra20-apb-dma.c\0"
	"drivers/dma/tegra210-adma.c\0"
	"drivers/dma/ti/k3-udma.c\0"
	"drivers/dma/uniphier-xdmac.c\0"
	"drivers/dma/xgene-dma.c\0"
	"drivers/dma/xilinx/xilinx_dpdma.c\0"
	"drivers/dma/xilinx/zynqmp_dma.c\0"
	"drivers/edac/altera_edac.c\0"
	"drivers/edac/layerscape_edac.c\0"
	"drivers/edac/mpc85xx_edac.c\0"
	"drivers/edac/synopsys_edac.c\0"
	"drivers/edac/xgene_edac.c\0"
	"drivers/edac/zynqmp_edac.c\0"
	"drivers/extcon/extcon-max77843.c\0"
	"drivers/extcon/extcon-qcom-spmi-misc.c\0"
	"drivers/extcon/extcon-usb-gpio.c\0"
	"drivers/extcon/extcon-usbc-cros-ec.c\0"
	"drivers/firmware/arm_scpi.c\0"
	"drivers/firmware/imx/imx-scu.c\0"
	"drivers/firmware/meson/meson_sm.c\0"
	"drivers/firmware/qcom/qcom_scm.c\0"
	"drivers/firmware/raspberrypi.c\0"
	"drivers/firmware/stratix10-svc.c\0"
	"drivers/firmware/tegra/bpmp.c\0"
	"drivers/firmware/ti_sci.c\0"
	"drivers/firmware/turris-mox-rwtm.c\0"
	"drivers/firmware/xilinx/zynqmp.c\0"
	"drivers/fpga/of-fpga-region.c\0"
	"drivers/fpga/stratix10-soc.c\0"
	"drivers/fpga/zynqmp-fpga.c\0"
	"drivers/gpio/gpio-aggregator.c\0"
	"drivers/gpio/gpio-brcmstb.c\0"
	"drivers/gpio/gpio-davinci.c\0"
	"drivers/gpio/gpio-dwapb.c\0"
	"drivers/gpio/gpio-eic-sprd.c\0"
	"drivers/gpio/gpio-imx-scu.c\0"
	"drivers/gpio/gpio-mmio.c\0"
	"drivers/gpio/gpio-mpc8xxx.c\0"
	"drivers/gpio/gpio-mvebu.c\0"
	"drivers/gpio/gpio-mxc.c\0"
	"drivers/gpio/gpio-pl061.c\0"
	"drivers/gpio/gpio-pmic-eic-sprd.c\0"
	"drivers/gpio/gpio-raspberrypi-exp.c\0"
	"drivers/gpio/gpio-rcar.c\0"
	"drivers/gpio/gpio-rockchip.c\0"
	"drivers/gpio/gpio-sl28cpld.c\0"
	"drivers/gpio/gpio-sprd.c\0"
	"drivers/gpio/gpio-syscon.c\0"
	"drivers/gpio/gpio-tegra.c\0"
	"drivers/gpio/gpio-tegra186.c\0"
	"drivers/gpio/gpio-uniphier.c\0"
	"drivers/gpio/gpio-vf610.c\0"
	"drivers/gpio/gpio-visconti.c\0"
	"drivers/gpio/gpio-wcd934x.c\0"
	"drivers/gpio/gpio-xgene-sb.c\0"
	"drivers/gpio/gpio-xgene.c\0"
	"drivers/gpio/gpio-zynq.c\0"
	"drivers/gpio/gpio-zynqmp-modepin.c\0"
	"drivers/gpu/drm/arm/hdlcd_drv.c\0"
	"drivers/gpu/drm/arm/malidp_drv.c\0"
	"drivers/gpu/drm/bridge/cadence/cdns-mhdp8546-core.c\0"
	"drivers/gpu/drm/bridge/display-connector.c\0"
	"drivers/gpu/drm/bridge/fsl-ldb.c\0"
	"drivers/gpu/drm/bridge/imx/imx8mp-hdmi-pvi.c\0"
	"drivers/gpu/drm/bridge/imx/imx8mp-hdmi-tx.c\0"
	"drivers/gpu/drm/bridge/nwl-dsi.c\0"
	"drivers/gpu/drm/bridge/samsung-dsim.c\0"
	"drivers/gpu/drm/bridge/simple-bridge.c\0"
	"drivers/gpu/drm/bridge/thc63lvd1024.c\0"
	"drivers/gpu/drm/bridge/ti-tfp410.c\0"
	"drivers/gpu/drm/etnaviv/etnaviv_gpu.c\0"
	"drivers/gpu/drm/exynos/exynos5433_drm_decon.c\0"
	"drivers/gpu/drm/exynos/exynos_drm_dsi.c\0"
	"drivers/gpu/drm/exynos/exynos_drm_gsc.c\0"
	"drivers/gpu/drm/exynos/exynos_drm_mic.c\0"
	"drivers/gpu/drm/exynos/exynos_drm_scaler.c\0"
	"drivers/gpu/drm/exynos/exynos_hdmi.c\0"
	"drivers/gpu/drm/hisilicon/kirin/dw_drm_dsi.c\0"
	"drivers/gpu/drm/hisilicon/kirin/kirin_drm_drv.c\0"
	"drivers/gpu/drm/imagination/pvr_drv.c\0"
	"drivers/gpu/drm/lima/lima_drv.c\0"
	"drivers/gpu/drm/mediatek/mtk_cec.c\0"
	"drivers/gpu/drm/mediatek/mtk_disp_aal.c\0"
	"drivers/gpu/drm/mediatek/mtk_disp_ccorr.c\0"
	"drivers/gpu/drm/mediatek/mtk_disp_color.c\0"
	"drivers/gpu/drm/mediatek/mtk_disp_gamma.c\0"
	"drivers/gpu/drm/mediatek/mtk_disp_merge.c\0"
	"drivers/gpu/drm/mediatek/mtk_disp_ovl.c\0"
	"drivers/gpu/drm/mediatek/mtk_disp_rdma.c\0"
	"drivers/gpu/drm/mediatek/mtk_dp.c\0"
	"drivers/gpu/drm/mediatek/mtk_dpi.c\0"
	"drivers/gpu/drm/mediatek/mtk_dsi.c\0"
	"drivers/gpu/drm/mediatek/mtk_ethdr.c\0"
	"drivers/gpu/drm/mediatek/mtk_hdmi.c\0"
	"drivers/gpu/drm/mediatek/mtk_hdmi_ddc.c\0"
	"drivers/gpu/drm/mediatek/mtk_mdp_rdma.c\0"
	"drivers/gpu/drm/meson/meson_drv.c\0"
	"drivers/gpu/drm/meson/meson_dw_hdmi.c\0"
	"drivers/gpu/drm/meson/meson_dw_mipi_dsi.c\0"
	"drivers/gpu/drm/msm/adreno/adreno_device.c\0"
	"drivers/gpu/drm/msm/disp/dpu1/dpu_kms.c\0"
	"drivers/gpu/drm/msm/disp/mdp5/mdp5_kms.c\0"
	"drivers/gpu/drm/msm/dp/dp_display.c\0"
	"drivers/gpu/drm/msm/dsi/dsi.c\0"
	"drivers/gpu/drm/msm/dsi/phy/dsi_phy.c\0"
	"drivers/gpu/drm/msm/hdmi/hdmi.c\0"
	"drivers/gpu/drm/msm/hdmi/hdmi_phy.c\0"
	"drivers/gpu/drm/msm/msm_mdss.c\0"
	"drivers/gpu/drm/mxsfb/lcdif_drv.c\0"
	"drivers/gpu/drm/mxsfb/mxsfb_drv.c\0"
	"drivers/gpu/drm/nouveau/nouveau_platform.c\0"
	"drivers/gpu/drm/panel/panel-edp.c\0"
	"drivers/gpu/drm/panel/panel-lvds.c\0"
	"drivers/gpu/drm/panel/panel-simple.c\0"
	"drivers/gpu/drm/panfrost/panfrost_drv.c\0"
	"drivers/gpu/drm/panthor/panthor_drv.c\0"
	"drivers/gpu/drm/pl111/pl111_drv.c\0"
	"drivers/gpu/drm/renesas/rcar-du/rcar_cmm.c\0"
	"drivers/gpu/drm/renesas/rcar-du/rcar_du_drv.c\0"
	"drivers/gpu/drm/renesas/rcar-du/rcar_dw_hdmi.c\0"
	"drivers/gpu/drm/renesas/rcar-du/rcar_lvds.c\0"
	"drivers/gpu/drm/renesas/rcar-du/rcar_mipi_dsi.c\0"
	"drivers/gpu/drm/renesas/rz-du/rzg2l_du_drv.c\0"
	"drivers/gpu/drm/renesas/rz-du/rzg2l_mipi_dsi.c\0"
	"drivers/gpu/drm/rockchip/analogix_dp-rockchip.c\0"
	"drivers/gpu/drm/rockchip/cdn-dp-core.c\0"
	"drivers/gpu/drm/rockchip/dw-mipi-dsi-rockchip.c\0"
	"drivers/gpu/drm/rockchip/dw_hdmi-rockchip.c\0"
	"drivers/gpu/drm/rockchip/rockchip_drm_drv.c\0"
	"drivers/gpu/drm/rockchip/rockchip_lvds.c\0"
	"drivers/gpu/drm/rockchip/rockchip_vop2_reg.c\0"
	"drivers/gpu/drm/rockchip/rockchip_vop_reg.c\0"
	"drivers/gpu/drm/sun4i/sun4i_drv.c\0"
	"drivers/gpu/drm/sun4i/sun4i_tcon.c\0"
	"drivers/gpu/drm/sun4i/sun6i_mipi_dsi.c\0"
	"drivers/gpu/drm/sun4i/sun8i_dw_hdmi.c\0"
	"drivers/gpu/drm/sun4i/sun8i_hdmi_phy.c\0"
	"drivers/gpu/drm/sun4i/sun8i_mixer.c\0"
	"drivers/gpu/drm/sun4i/sun8i_tcon_top.c\0"
	"drivers/gpu/drm/tegra/dc.c\0"
	"drivers/gpu/drm/tegra/dpaux.c\0"
	"drivers/gpu/drm/tegra/dsi.c\0"
	"drivers/gpu/drm/tegra/hdmi.c\0"
	"drivers/gpu/drm/tegra/hub.c\0"
	"drivers/gpu/drm/tegra/nvdec.c\0"
	"drivers/gpu/drm/tegra/sor.c\0"
	"drivers/gpu/drm/tegra/vic.c\0"
	"drivers/gpu/drm/tidss/tidss_drv.c\0"
	"drivers/gpu/drm/tiny/simpledrm.c\0"
	"drivers/gpu/drm/v3d/v3d_drv.c\0"
	"drivers/gpu/drm/vc4/vc4_crtc.c\0"
	"drivers/gpu/drm/vc4/vc4_dpi.c\0"
	"drivers/gpu/drm/vc4/vc4_drv.c\0"
	"drivers/gpu/drm/vc4/vc4_dsi.c\0"
	"drivers/gpu/drm/vc4/vc4_hdmi.c\0"
	"drivers/gpu/drm/vc4/vc4_hvs.c\0"
	"drivers/gpu/drm/vc4/vc4_txp.c\0"
	"drivers/gpu/drm/vc4/vc4_v3d.c\0"
	"drivers/gpu/drm/vc4/vc4_vec.c\0"
	"drivers/gpu/drm/xlnx/zynqmp_dpsub.c\0"
	"drivers/gpu/host1x/dev.c\0"
	"drivers/gpu/host1x/mipi.c\0"
	"drivers/hid/hid-google-hammer.c\0"
	"drivers/hte/hte-tegra194.c\0"
	"drivers/hwmon/gpio-fan.c\0"
	"drivers/hwmon/gsc-hwmon.c\0"
	"drivers/hwmon/iio_hwmon.c\0"
	"drivers/hwmon/ntc_thermistor.c\0"
	"drivers/hwmon/pwm-fan.c\0"
	"drivers/hwmon/scpi-hwmon.c\0"
	"drivers/hwmon/sl28cpld-hwmon.c\0"
	"drivers/hwmon/sparx5-temp.c\0"
	"drivers/hwmon/vexpress-hwmon.c\0"
	"drivers/hwmon/xgene-hwmon.c\0"
	"drivers/hwspinlock/omap_hwspinlock.c\0"
	"drivers/hwspinlock/qcom_hwspinlock.c\0"
	"drivers/hwspinlock/sprd_hwspinlock.c\0"
	"drivers/hwtracing/coresight/coresight-cpu-debug.c\0"
	"drivers/hwtracing/coresight/coresight-cti-core.c\0"
	"drivers/hwtracing/coresight/coresight-dummy.c\0"
	"drivers/hwtracing/coresight/coresight-etm4x-core.c\0"
	"drivers/hwtracing/coresight/coresight-funnel.c\0"
	"drivers/hwtracing/coresight/coresight-replicator.c\0"
	"drivers/hwtracing/coresight/coresight-stm.c\0"
	"drivers/hwtracing/coresight/coresight-tmc-core.c\0"
	"drivers/hwtracing/coresight/coresight-tpda.c\0"
	"drivers/hwtracing/coresight/coresight-tpdm.c\0"
	"drivers/hwtracing/coresight/coresight-tpiu.c\0"
	"drivers/i2c/busses/i2c-bcm-iproc.c\0"
	"drivers/i2c/busses/i2c-bcm2835.c\0"
	"drivers/i2c/busses/i2c-brcmstb.c\0"
	"drivers/i2c/busses/i2c-cadence.c\0"
	"drivers/i2c/busses/i2c-cros-ec-tunnel.c\0"
	"drivers/i2c/busses/i2c-designware-platdrv.c\0"
	"drivers/i2c/busses/i2c-exynos5.c\0"
	"drivers/i2c/busses/i2c-gpio.c\0"
	"drivers/i2c/busses/i2c-hix5hd2.c\0"
	"drivers/i2c/busses/i2c-imx-lpi2c.c\0"
	"drivers/i2c/busses/i2c-imx.c\0"
	"drivers/i2c/busses/i2c-meson.c\0"
	"drivers/i2c/busses/i2c-mt65xx.c\0"
	"drivers/i2c/busses/i2c-mv64xxx.c\0"
	"drivers/i2c/busses/i2c-omap.c\0"
	"drivers/i2c/busses/i2c-owl.c\0"
	"drivers/i2c/busses/i2c-pasemi-platform.c\0"
	"drivers/i2c/busses/i2c-pxa.c\0"
	"drivers/i2c/busses/i2c-qcom-cci.c\0"
	"drivers/i2c/busses/i2c-qcom-geni.c\0"
	"drivers/i2c/busses/i2c-qup.c\0"
	"drivers/i2c/busses/i2c-rcar.c\0"
	"drivers/i2c/busses/i2c-riic.c\0"
	"drivers/i2c/busses/i2c-rk3x.c\0"
	"drivers/i2c/busses/i2c-rzv2m.c\0"
	"drivers/i2c/busses/i2c-s3c2410.c\0"
	"drivers/i2c/busses/i2c-sh_mobile.c\0"
	"drivers/i2c/busses/i2c-stm32f7.c\0"
	"drivers/i2c/busses/i2c-tegra-bpmp.c\0"
	"drivers/i2c/busses/i2c-tegra.c\0"
	"drivers/i2c/busses/i2c-uniphier-f.c\0"
	"drivers/i2c/busses/i2c-versatile.c\0"
	"drivers/i2c/busses/i2c-xgene-slimpro.c\0"
	"drivers/i2c/muxes/i2c-mux-gpio.c\0"
	"drivers/i2c/muxes/i2c-mux-pinctrl.c\0"
	"drivers/i3c/master/dw-i3c-master.c\0"
	"drivers/i3c/master/svc-i3c-master.c\0"
	"drivers/iio/adc/axp20x_adc.c\0"
	"drivers/iio/adc/exynos_adc.c\0"
	"drivers/iio/adc/imx8qxp-adc.c\0"
	"drivers/iio/adc/imx93_adc.c\0"
	"drivers/iio/adc/meson_saradc.c\0"
	"drivers/iio/adc/mt6359-auxadc.c\0"
	"drivers/iio/adc/mt6577_auxadc.c\0"
	"drivers/iio/adc/qcom-spmi-adc5.c\0"
	"drivers/iio/adc/qcom-spmi-rradc.c\0"
	"drivers/iio/adc/qcom-spmi-vadc.c\0"
	"drivers/iio/adc/rockchip_saradc.c\0"
	"drivers/iio/adc/rzg2l_adc.c\0"
	"drivers/iio/adc/sc27xx_adc.c\0"
	"drivers/iio/adc/sun20i-gpadc-iio.c\0"
	"drivers/iio/adc/ti_am335x_adc.c\0"
	"drivers/iio/adc/xilinx-ams.c\0"
	"drivers/iio/multiplexer/iio-mux.c\0"
	"drivers/iio/proximity/cros_ec_mkbp_proximity.c\0"
	"drivers/input/joystick/adc-joystick.c\0"
	"drivers/input/keyboard/adc-keys.c\0"
	"drivers/input/keyboard/cros_ec_keyb.c\0"
	"drivers/input/keyboard/gpio_keys.c\0"
	"drivers/input/keyboard/gpio_keys_polled.c\0"
	"drivers/input/keyboard/imx_sc_key.c\0"
	"drivers/input/keyboard/mt6779-keypad.c\0"
	"drivers/input/keyboard/mtk-pmic-keys.c\0"
	"drivers/input/keyboard/snvs_pwrkey.c\0"
	"drivers/input/keyboard/sun4i-lradc-keys.c\0"
	"drivers/input/misc/da9063_onkey.c\0"
	"drivers/input/misc/gpio-vibra.c\0"
	"drivers/input/misc/max77693-haptic.c\0"
	"drivers/input/misc/nxp-bbnsm-pwrkey.c\0"
	"drivers/input/misc/pm8941-pwrkey.c\0"
	"drivers/input/misc/pm8xxx-vibrator.c\0"
	"drivers/input/misc/pwm-beeper.c\0"
	"drivers/input/misc/pwm-vibra.c\0"
	"drivers/input/misc/rave-sp-pwrbutton.c\0"
	"drivers/input/misc/regulator-haptic.c\0"
	"drivers/input/misc/rotary_encoder.c\0"
	"drivers/input/misc/sc27xx-vibra.c\0"
	"drivers/input/serio/ambakmi.c\0"
	"drivers/input/touchscreen/colibri-vf50-ts.c\0"
	"drivers/input/touchscreen/resistive-adc-touch.c\0"
	"drivers/interconnect/qcom/bcm-voter.c\0"
	"drivers/interconnect/qcom/msm8916.c\0"
	"drivers/interconnect/qcom/msm8939.c\0"
	"drivers/interconnect/qcom/msm8996.c\0"
	"drivers/interconnect/qcom/osm-l3.c\0"
	"drivers/interconnect/qcom/qcm2290.c\0"
	"drivers/interconnect/qcom/qcs404.c\0"
	"drivers/interconnect/qcom/qdu1000.c\0"
	"drivers/interconnect/qcom/sa8775p.c\0"
	"drivers/interconnect/qcom/sc7180.c\0"
	"drivers/interconnect/qcom/sc7280.c\0"
	"drivers/interconnect/qcom/sc8180x.c\0"
	"drivers/interconnect/qcom/sc8280xp.c\0"
	"drivers/interconnect/qcom/sdm660.c\0"
	"drivers/interconnect/qcom/sdm670.c\0"
	"drivers/interconnect/qcom/sdm845.c\0"
	"drivers/interconnect/qcom/sdx75.c\0"
	"drivers/interconnect/qcom/sm6115.c\0"
	"drivers/interconnect/qcom/sm6350.c\0"
	"drivers/interconnect/qcom/sm8150.c\0"
	"drivers/interconnect/qcom/sm8250.c\0"
	"drivers/interconnect/qcom/sm8350.c\0"
	"drivers/interconnect/qcom/sm8450.c\0"
	"drivers/interconnect/qcom/sm8550.c\0"
	"drivers/interconnect/qcom/sm8650.c\0"
	"drivers/interconnect/qcom/x1e80100.c\0"
	"drivers/iommu/apple-dart.c\0"
	"drivers/iommu/arm/arm-smmu-v3/arm-smmu-v3.c\0"
	"drivers/iommu/arm/arm-smmu/arm-smmu-qcom.c\0"
	"drivers/iommu/arm/arm-smmu/arm-smmu.c\0"
	"drivers/iommu/arm/arm-smmu/qcom_iommu.c\0"
	"drivers/iommu/exynos-iommu.c\0"
	"drivers/iommu/ipmmu-vmsa.c\0"
	"drivers/iommu/mtk_iommu.c\0"
	"drivers/iommu/rockchip-iommu.c\0"
	"drivers/iommu/sun50i-iommu.c\0"
	"drivers/irqchip/irq-alpine-msi.c\0"
	"drivers/irqchip/irq-apple-aic.c\0"
	"drivers/irqchip/irq-bcm2835.c\0"
	"drivers/irqchip/irq-bcm2836.c\0"
	"drivers/irqchip/irq-brcmstb-l2.c\0"
	"drivers/irqchip/irq-dw-apb-ictl.c\0"
	"drivers/irqchip/irq-gic-pm.c\0"
	"drivers/irqchip/irq-gic-v3.c\0"
	"drivers/irqchip/irq-gic.c\0"
	"drivers/irqchip/irq-imx-gpcv2.c\0"
	"drivers/irqchip/irq-imx-intmux.c\0"
	"drivers/irqchip/irq-imx-irqsteer.c\0"
	"drivers/irqchip/irq-ls-extirq.c\0"
	"drivers/irqchip/irq-ls-scfg-msi.c\0"
	"drivers/irqchip/irq-mbigen.c\0"
	"drivers/irqchip/irq-meson-gpio.c\0"
	"drivers/irqchip/irq-mtk-sysirq.c\0"
	"drivers/irqchip/irq-mvebu-gicp.c\0"
	"drivers/irqchip/irq-mvebu-icu.c\0"
	"drivers/irqchip/irq-mvebu-odmi.c\0"
	"drivers/irqchip/irq-mvebu-pic.c\0"
	"drivers/irqchip/irq-mvebu-sei.c\0"
	"drivers/irqchip/irq-pruss-intc.c\0"
	"drivers/irqchip/irq-qcom-mpm.c\0"
	"drivers/irqchip/irq-renesas-irqc.c\0"
	"drivers/irqchip/irq-renesas-rzg2l.c\0"
	"drivers/irqchip/irq-sl28cpld.c\0"
	"drivers/irqchip/irq-stm32mp-exti.c\0"
	"drivers/irqchip/irq-sun6i-r.c\0"
	"drivers/irqchip/irq-sunxi-nmi.c\0"
	"drivers/irqchip/irq-tegra.c\0"
	"drivers/irqchip/irq-ti-sci-inta.c\0"
	"drivers/irqchip/irq-ti-sci-intr.c\0"
	"drivers/irqchip/irq-uniphier-aidet.c\0"
	"drivers/irqchip/qcom-pdc.c\0"
	"drivers/leds/blink/leds-bcm63138.c\0"
	"drivers/leds/flash/leds-qcom-flash.c\0"
	"drivers/leds/flash/leds-sgm3140.c\0"
	"drivers/leds/leds-gpio.c\0"
	"drivers/leds/leds-mt6323.c\0"
	"drivers/leds/leds-pwm.c\0"
	"drivers/leds/leds-regulator.c\0"
	"drivers/leds/leds-sc27xx-bltc.c\0"
	"drivers/leds/leds-syscon.c\0"
	"drivers/leds/rgb/leds-group-multicolor.c\0"
	"drivers/leds/rgb/leds-pwm-multicolor.c\0"
	"drivers/leds/rgb/leds-qcom-lpg.c\0"
	"drivers/mailbox/arm_mhu.c\0"
	"drivers/mailbox/arm_mhu_db.c\0"
	"drivers/mailbox/armada-37xx-rwtm-mailbox.c\0"
	"drivers/mailbox/bcm-flexrm-mailbox.c\0"
	"drivers/mailbox/bcm-pdc-mailbox.c\0"
	"drivers/mailbox/bcm2835-mailbox.c\0"
	"drivers/mailbox/hi3660-mailbox.c\0"
	"drivers/mailbox/hi6220-mailbox.c\0"
	"drivers/mailbox/imx-mailbox.c\0"
	"drivers/mailbox/mailbox-xgene-slimpro.c\0"
	"drivers/mailbox/mtk-adsp-mailbox.c\0"
	"drivers/mailbox/mtk-cmdq-mailbox.c\0"
	"drivers/mailbox/omap-mailbox.c\0"
	"drivers/mailbox/platform_mhu.c\0"
	"drivers/mailbox/qcom-apcs-ipc-mailbox.c\0"
	"drivers/mailbox/qcom-ipcc.c\0"
	"drivers/mailbox/rockchip-mailbox.c\0"
	"drivers/mailbox/sun6i-msgbox.c\0"
	"drivers/mailbox/tegra-hsp.c\0"
	"drivers/mailbox/ti-msgmgr.c\0"
	"drivers/mailbox/zynqmp-ipi-mailbox.c\0"
	"drivers/media/cec/platform/meson/ao-cec-g12a.c\0"
	"drivers/media/cec/platform/meson/ao-cec.c\0"
	"drivers/media/platform/amlogic/meson-ge2d/ge2d.c\0"
	"drivers/media/platform/amphion/vpu_core.c\0"
	"drivers/media/platform/amphion/vpu_drv.c\0"
	"drivers/media/platform/broadcom/bcm2835-unicam.c\0"
	"drivers/media/platform/cadence/cdns-csi2rx.c\0"
	"drivers/media/platform/chips-media/wave5/wave5-vpu.c\0"
	"drivers/media/platform/imagination/e5010-jpeg-enc.c\0"
	"drivers/media/platform/mediatek/jpeg/mtk_jpeg_core.c\0"
	"drivers/media/platform/mediatek/jpeg/mtk_jpeg_dec_hw.c\0"
	"drivers/media/platform/mediatek/jpeg/mtk_jpeg_enc_hw.c\0"
	"drivers/media/platform/mediatek/mdp/mtk_mdp_core.c\0"
	"drivers/media/platform/mediatek/mdp3/mtk-mdp3-core.c\0"
	"drivers/media/platform/mediatek/vcodec/decoder/mtk_vcodec_dec_drv.c\0"
	"drivers/media/platform/mediatek/vcodec/decoder/mtk_vcodec_dec_hw.c\0"
	"drivers/media/platform/mediatek/vcodec/encoder/mtk_vcodec_enc_drv.c\0"
	"drivers/media/platform/mediatek/vpu/mtk_vpu.c\0"
	"drivers/media/platform/nxp/dw100/dw100.c\0"
	"drivers/media/platform/nxp/imx-jpeg/mxc-jpeg.c\0"
	"drivers/media/platform/nxp/imx-mipi-csis.c\0"
	"drivers/media/platform/nxp/imx7-media-csi.c\0"
	"drivers/media/platform/nxp/imx8-isi/imx8-isi-core.c\0"
	"drivers/media/platform/nxp/imx8mq-mipi-csi2.c\0"
	"drivers/media/platform/qcom/camss/camss.c\0"
	"drivers/media/platform/qcom/venus/core.c\0"
	"drivers/media/platform/qcom/venus/vdec.c\0"
	"drivers/media/platform/qcom/venus/venc.c\0"
	"drivers/media/platform/renesas/rcar-csi2.c\0"
	"drivers/media/platform/renesas/rcar-fcp.c\0"
	"drivers/media/platform/renesas/rcar-isp.c\0"
	"drivers/media/platform/renesas/rcar-vin/rcar-core.c\0"
	"drivers/media/platform/renesas/rcar_drif.c\0"
	"drivers/media/platform/renesas/rcar_fdp1.c\0"
	"drivers/media/platform/renesas/rzg2l-cru/rzg2l-core.c\0"
	"drivers/media/platform/renesas/rzg2l-cru/rzg2l-csi2.c\0"
	"drivers/media/platform/renesas/vsp1/vsp1_drv.c\0"
	"drivers/media/platform/rockchip/rga/rga.c\0"
	"drivers/media/platform/rockchip/rkisp1/rkisp1-dev.c\0"
	"drivers/media/platform/samsung/exynos-gsc/gsc-core.c\0"
	"drivers/media/platform/samsung/s5p-jpeg/jpeg-core.c\0"
	"drivers/media/platform/samsung/s5p-mfc/s5p_mfc.c\0"
	"drivers/media/platform/sunxi/sun6i-csi/sun6i_csi.c\0"
	"drivers/media/platform/sunxi/sun8i-di/sun8i-di.c\0"
	"drivers/media/platform/sunxi/sun8i-rotate/sun8i_rotate.c\0"
	"drivers/media/platform/ti/cal/cal.c\0"
	"drivers/media/platform/ti/j721e-csi2rx/j721e-csi2rx.c\0"
	"drivers/media/platform/verisilicon/hantro_drv.c\0"
	"drivers/media/rc/gpio-ir-recv.c\0"
	"drivers/media/rc/ir-hix5hd2.c\0"
	"drivers/media/rc/meson-ir.c\0"
	"drivers/media/rc/mtk-cir.c\0"
	"drivers/media/rc/pwm-ir-tx.c\0"
	"drivers/media/rc/sunxi-cir.c\0"
	"drivers/memory/fsl_ifc.c\0"
	"drivers/memory/mtk-smi.c\0"
	"drivers/memory/omap-gpmc.c\0"
	"drivers/memory/renesas-rpc-if.c\0"
	"drivers/memory/tegra/mc.c\0"
	"drivers/memory/tegra/tegra124-emc.c\0"
	"drivers/memory/tegra/tegra186-emc.c\0"
	"drivers/memory/tegra/tegra210-emc-core.c\0"
	"drivers/mfd/altera-sysmgr.c\0"
	"drivers/mfd/bcm2835-pm.c\0"
	"drivers/mfd/exynos-lpass.c\0"
	"drivers/mfd/hi6421-pmic-core.c\0"
	"drivers/mfd/hi655x-pmic.c\0"
	"drivers/mfd/mt6397-core.c\0"
	"drivers/mfd/rz-mtu3.c\0"
	"drivers/mfd/ti_am335x_tscadc.c\0"
	"drivers/mfd/vexpress-sysreg.c\0"
	"drivers/misc/fastrpc.c\0"
	"drivers/misc/qcom-coincell.c\0"
	"drivers/misc/sram.c\0"
	"drivers/mmc/core/pwrseq_emmc.c\0"
	"drivers/mmc/core/pwrseq_simple.c\0"
	"drivers/mmc/host/bcm2835.c\0"
	"drivers/mmc/host/dw_mmc-exynos.c\0"
	"drivers/mmc/host/dw_mmc-hi3798cv200.c\0"
	"drivers/mmc/host/dw_mmc-k3.c\0"
	"drivers/mmc/host/dw_mmc-pltfm.c\0"
	"drivers/mmc/host/dw_mmc-rockchip.c\0"
	"drivers/mmc/host/meson-gx-mmc.c\0"
	"drivers/mmc/host/mmci.c\0"
	"drivers/mmc/host/mtk-sd.c\0"
	"drivers/mmc/host/owl-mmc.c\0"
	"drivers/mmc/host/renesas_sdhi_internal_dmac.c\0"
	"drivers/mmc/host/sdhci-brcmstb.c\0"
	"drivers/mmc/host/sdhci-cadence.c\0"
	"drivers/mmc/host/sdhci-esdhc-imx.c\0"
	"drivers/mmc/host/sdhci-iproc.c\0"
	"drivers/mmc/host/sdhci-msm.c\0"
	"drivers/mmc/host/sdhci-of-arasan.c\0"
	"drivers/mmc/host/sdhci-of-dwcmshc.c\0"
	"drivers/mmc/host/sdhci-of-esdhc.c\0"
	"drivers/mmc/host/sdhci-of-sparx5.c\0"
	"drivers/mmc/host/sdhci-sprd.c\0"
	"drivers/mmc/host/sdhci-tegra.c\0"
	"drivers/mmc/host/sdhci-xenon.c\0"
	"drivers/mmc/host/sdhci_am654.c\0"
	"drivers/mmc/host/sunxi-mmc.c\0"
	"drivers/mmc/host/uniphier-sd.c\0"
	"drivers/mtd/hyperbus/hbmc-am654.c\0"
	"drivers/mtd/maps/physmap-core.c\0"
	"drivers/mtd/nand/ecc-mtk.c\0"
	"drivers/mtd/nand/raw/arasan-nand-controller.c\0"
	"drivers/mtd/nand/raw/brcmnand/bcmbca_nand.c\0"
	"drivers/mtd/nand/raw/brcmnand/brcmstb_nand.c\0"
	"drivers/mtd/nand/raw/brcmnand/iproc_nand.c\0"
	"drivers/mtd/nand/raw/cadence-nand-controller.c\0"
	"drivers/mtd/nand/raw/denali_dt.c\0"
	"drivers/mtd/nand/raw/fsl_ifc_nand.c\0"
	"drivers/mtd/nand/raw/gpmi-nand/gpmi-nand.c\0"
	"drivers/mtd/nand/raw/marvell_nand.c\0"
	"drivers/mtd/nand/raw/meson_nand.c\0"
	"drivers/mtd/nand/raw/mtk_nand.c\0"
	"drivers/mtd/nand/raw/omap_elm.c\0"
	"drivers/mtd/nand/raw/qcom_nandc.c\0"
	"drivers/mtd/nand/raw/rockchip-nand-controller.c\0"
	"drivers/mux/gpio.c\0"
	"drivers/mux/mmio.c\0"
	"drivers/net/can/flexcan/flexcan-core.c\0"
	"drivers/net/can/m_can/m_can_platform.c\0"
	"drivers/net/can/rcar/rcar_can.c\0"
	"drivers/net/can/rcar/rcar_canfd.c\0"
	"drivers/net/can/rockchip/rockchip_canfd-core.c\0"
	"drivers/net/can/xilinx_can.c\0"
	"drivers/net/dsa/bcm_sf2.c\0"
	"drivers/net/ethernet/amd/xgbe/xgbe-platform.c\0"
	"drivers/net/ethernet/apm/xgene/xgene_enet_main.c\0"
	"drivers/net/ethernet/broadcom/bcm4908_enet.c\0"
	"drivers/net/ethernet/broadcom/bgmac-platform.c\0"
	"drivers/net/ethernet/broadcom/genet/bcmgenet.c\0"
	"drivers/net/ethernet/cadence/macb_main.c\0"
	"drivers/net/ethernet/freescale/enetc/enetc_ierb.c\0"
	"drivers/net/ethernet/freescale/fec_main.c\0"
	"drivers/net/ethernet/freescale/fman/fman.c\0"
	"drivers/net/ethernet/freescale/fman/fman_port.c\0"
	"drivers/net/ethernet/freescale/fman/mac.c\0"
	"drivers/net/ethernet/freescale/xgmac_mdio.c\0"
	"drivers/net/ethernet/hisilicon/hix5hd2_gmac.c\0"
	"drivers/net/ethernet/hisilicon/hns/hns_dsaf_main.c\0"
	"drivers/net/ethernet/hisilicon/hns/hns_enet.c\0"
	"drivers/net/ethernet/hisilicon/hns_mdio.c\0"
	"drivers/net/ethernet/marvell/mvmdio.c\0"
	"drivers/net/ethernet/marvell/mvneta.c\0"
	"drivers/net/ethernet/marvell/mvpp2/mvpp2_main.c\0"
	"drivers/net/ethernet/mediatek/mtk_eth_soc.c\0"
	"drivers/net/ethernet/mediatek/mtk_star_emac.c\0"
	"drivers/net/ethernet/microchip/sparx5/sparx5_main.c\0"
	"drivers/net/ethernet/renesas/ravb_main.c\0"
	"drivers/net/ethernet/renesas/rswitch.c\0"
	"drivers/net/ethernet/renesas/rtsn.c\0"
	"drivers/net/ethernet/renesas/sh_eth.c\0"
	"drivers/net/ethernet/smsc/smc91x.c\0"
	"drivers/net/ethernet/smsc/smsc911x.c\0"
	"drivers/net/ethernet/socionext/sni_ave.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-dwc-qos-eth.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-generic.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-imx.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-mediatek.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-meson8b.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-qcom-ethqos.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-rk.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-socfpga.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-stm32.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-sun8i.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-tegra.c\0"
	"drivers/net/ethernet/stmicro/stmmac/dwmac-visconti.c\0"
	"drivers/net/ethernet/ti/am65-cpsw-nuss.c\0"
	"drivers/net/ethernet/ti/am65-cpts.c\0"
	"drivers/net/ethernet/ti/davinci_mdio.c\0"
	"drivers/net/ethernet/ti/icssg/icss_iep.c\0"
	"drivers/net/ethernet/ti/icssg/icssg_prueth.c\0"
	"drivers/net/ethernet/ti/icssg/icssg_prueth_sr1.c\0"
	"drivers/net/ipa/ipa_main.c\0"
	"drivers/net/mdio/mdio-bcm-unimac.c\0"
	"drivers/net/mdio/mdio-gpio.c\0"
	"drivers/net/mdio/mdio-ipq4019.c\0"
	"drivers/net/mdio/mdio-mscc-miim.c\0"
	"drivers/net/mdio/mdio-mux-bcm-iproc.c\0"
	"drivers/net/mdio/mdio-mux-meson-g12a.c\0"
	"drivers/net/mdio/mdio-mux-meson-gxl.c\0"
	"drivers/net/mdio/mdio-mux-mmioreg.c\0"
	"drivers/net/mdio/mdio-mux-multiplexer.c\0"
	"drivers/net/mdio/mdio-xgene.c\0"
	"drivers/net/phy/sfp.c\0"
	"drivers/net/wan/fsl_ucc_hdlc.c\0"
	"drivers/net/wireless/ath/ath10k/snoc.c\0"
	"drivers/net/wireless/ath/ath11k/ahb.c\0"
	"drivers/net/wireless/ath/wcn36xx/main.c\0"
	"drivers/net/wireless/mediatek/mt76/mt7615/soc.c\0"
	"drivers/net/wireless/mediatek/mt76/mt7915/soc.c\0"
	"drivers/net/wwan/qcom_bam_dmux.c\0"
	"drivers/nvme/host/apple.c\0"
	"drivers/nvmem/bcm-ocotp.c\0"
	"drivers/nvmem/imx-ocotp-ele.c\0"
	"drivers/nvmem/imx-ocotp-scu.c\0"
	"drivers/nvmem/imx-ocotp.c\0"
	"drivers/nvmem/layerscape-sfp.c\0"
	"drivers/nvmem/meson-efuse.c\0"
	"drivers/nvmem/mtk-efuse.c\0"
	"drivers/nvmem/qcom-spmi-sdam.c\0"
	"drivers/nvmem/qfprom.c\0"
	"drivers/nvmem/rave-sp-eeprom.c\0"
	"drivers/nvmem/rmem.c\0"
	"drivers/nvmem/rockchip-efuse.c\0"
	"drivers/nvmem/rockchip-otp.c\0"
	"drivers/nvmem/sc27xx-efuse.c\0"
	"drivers/nvmem/sec-qfprom.c\0"
	"drivers/nvmem/snvs_lpgpr.c\0"
	"drivers/nvmem/stm32-romem.c\0"
	"drivers/nvmem/sunxi_sid.c\0"
	"drivers/nvmem/uniphier-efuse.c\0"
	"drivers/nvmem/zynqmp_nvmem.c\0"
	"drivers/pci/controller/cadence/pci-j721e.c\0"
	"drivers/pci/controller/dwc/pci-exynos.c\0"
	"drivers/pci/controller/dwc/pci-imx6.c\0"
	"drivers/pci/controller/dwc/pci-keystone.c\0"
	"drivers/pci/controller/dwc/pci-layerscape-ep.c\0"
	"drivers/pci/controller/dwc/pci-layerscape.c\0"
	"drivers/pci/controller/dwc/pci-meson.c\0"
	"drivers/pci/controller/dwc/pcie-armada8k.c\0"
	"drivers/pci/controller/dwc/pcie-designware-plat.c\0"
	"drivers/pci/controller/dwc/pcie-dw-rockchip.c\0"
	"drivers/pci/controller/dwc/pcie-histb.c\0"
	"drivers/pci/controller/dwc/pcie-kirin.c\0"
	"drivers/pci/controller/dwc/pcie-qcom-ep.c\0"
	"drivers/pci/controller/dwc/pcie-qcom.c\0"
	"drivers/pci/controller/dwc/pcie-rcar-gen4.c\0"
	"drivers/pci/controller/dwc/pcie-tegra194.c\0"
	"drivers/pci/controller/dwc/pcie-uniphier.c\0"
	"drivers/pci/controller/dwc/pcie-visconti.c\0"
	"drivers/pci/controller/mobiveil/pcie-layerscape-gen4.c\0"
	"drivers/pci/controller/pci-aardvark.c\0"
	"drivers/pci/controller/pci-host-generic.c\0"
	"drivers/pci/controller/pci-tegra.c\0"
	"drivers/pci/controller/pci-xgene-msi.c\0"
	"drivers/pci/controller/pci-xgene.c\0"
	"drivers/pci/controller/pcie-apple.c\0"
	"drivers/pci/controller/pcie-brcmstb.c\0"
	"drivers/pci/controller/pcie-iproc-platform.c\0"
	"drivers/pci/controller/pcie-mediatek-gen3.c\0"
	"drivers/pci/controller/pcie-mediatek.c\0"
	"drivers/pci/controller/pcie-rcar-ep.c\0"
	"drivers/pci/controller/pcie-rcar-host.c\0"
	"drivers/pci/controller/pcie-rockchip-ep.c\0"
	"drivers/pci/controller/pcie-rockchip-host.c\0"
	"drivers/pci/controller/pcie-xilinx-nwl.c\0"
	"drivers/pci/pwrctl/pci-pwrctl-pwrseq.c\0"
	"drivers/peci/controller/peci-npcm.c\0"
	"drivers/perf/amlogic/meson_g12_ddr_pmu.c\0"
	"drivers/perf/apple_m1_cpu_pmu.c\0"
	"drivers/perf/arm-cci.c\0"
	"drivers/perf/arm-ccn.c\0"
	"drivers/perf/arm_dsu_pmu.c\0"
	"drivers/perf/arm_pmuv3.c\0"
	"drivers/perf/arm_spe_pmu.c\0"
	"drivers/perf/fsl_imx8_ddr_perf.c\0"
	"drivers/perf/fsl_imx9_ddr_perf.c\0"
	"drivers/perf/xgene_pmu.c\0"
	"drivers/phy/allwinner/phy-sun4i-usb.c\0"
	"drivers/phy/allwinner/phy-sun50i-usb3.c\0"
	"drivers/phy/allwinner/phy-sun6i-mipi-dphy.c\0"
	"drivers/phy/amlogic/phy-meson-axg-mipi-dphy.c\0"
	"drivers/phy/amlogic/phy-meson-axg-mipi-pcie-analog.c\0"
	"drivers/phy/amlogic/phy-meson-axg-pcie.c\0"
	"drivers/phy/amlogic/phy-meson-g12a-mipi-dphy-analog.c\0"
	"drivers/phy/amlogic/phy-meson-g12a-usb2.c\0"
	"drivers/phy/amlogic/phy-meson-g12a-usb3-pcie.c\0"
	"drivers/phy/amlogic/phy-meson-gxl-usb2.c\0"
	"drivers/phy/amlogic/phy-meson8b-usb2.c\0"
	"drivers/phy/broadcom/phy-bcm-ns2-usbdrd.c\0"
	"drivers/phy/broadcom/phy-bcm-sr-pcie.c\0"
	"drivers/phy/broadcom/phy-bcm-sr-usb.c\0"
	"drivers/phy/broadcom/phy-brcm-sata.c\0"
	"drivers/phy/broadcom/phy-brcm-usb.c\0"
	"drivers/phy/cadence/cdns-dphy-rx.c\0"
	"drivers/phy/cadence/phy-cadence-salvo.c\0"
	"drivers/phy/cadence/phy-cadence-sierra.c\0"
	"drivers/phy/cadence/phy-cadence-torrent.c\0"
	"drivers/phy/freescale/phy-fsl-imx8-mipi-dphy.c\0"
	"drivers/phy/freescale/phy-fsl-imx8m-pcie.c\0"
	"drivers/phy/freescale/phy-fsl-imx8mq-usb.c\0"
	"drivers/phy/freescale/phy-fsl-lynx-28g.c\0"
	"drivers/phy/freescale/phy-fsl-samsung-hdmi.c\0"
	"drivers/phy/hisilicon/phy-hi3660-usb3.c\0"
	"drivers/phy/hisilicon/phy-hi6220-usb.c\0"
	"drivers/phy/hisilicon/phy-hisi-inno-usb2.c\0"
	"drivers/phy/hisilicon/phy-histb-combphy.c\0"
	"drivers/phy/marvell/phy-mvebu-a3700-comphy.c\0"
	"drivers/phy/marvell/phy-mvebu-a3700-utmi.c\0"
	"drivers/phy/marvell/phy-mvebu-cp110-comphy.c\0"
	"drivers/phy/marvell/phy-mvebu-cp110-utmi.c\0"
	"drivers/phy/mediatek/phy-mtk-hdmi.c\0"
	"drivers/phy/mediatek/phy-mtk-mipi-dsi.c\0"
	"drivers/phy/mediatek/phy-mtk-pcie.c\0"
	"drivers/phy/mediatek/phy-mtk-tphy.c\0"
	"drivers/phy/mediatek/phy-mtk-ufs.c\0"
	"drivers/phy/microchip/sparx5_serdes.c\0"
	"drivers/phy/phy-can-transceiver.c\0"
	"drivers/phy/phy-xgene.c\0"
	"drivers/phy/qualcomm/phy-qcom-edp.c\0"
	"drivers/phy/qualcomm/phy-qcom-eusb2-repeater.c\0"
	"drivers/phy/qualcomm/phy-qcom-m31.c\0"
	"drivers/phy/qualcomm/phy-qcom-pcie2.c\0"
	"drivers/phy/qualcomm/phy-qcom-qmp-combo.c\0"
	"drivers/phy/qualcomm/phy-qcom-qmp-pcie-msm8996.c\0"
	"drivers/phy/qualcomm/phy-qcom-qmp-pcie.c\0"
	"drivers/phy/qualcomm/phy-qcom-qmp-ufs.c\0"
	"drivers/phy/qualcomm/phy-qcom-qmp-usb.c\0"
	"drivers/phy/qualcomm/phy-qcom-qmp-usbc.c\0"
	"drivers/phy/qualcomm/phy-qcom-qusb2.c\0"
	"drivers/phy/qualcomm/phy-qcom-sgmii-eth.c\0"
	"drivers/phy/qualcomm/phy-qcom-snps-eusb2.c\0"
	"drivers/phy/qualcomm/phy-qcom-snps-femto-v2.c\0"
	"drivers/phy/qualcomm/phy-qcom-usb-hs-28nm.c\0"
	"drivers/phy/qualcomm/phy-qcom-usb-ss.c\0"
	"drivers/phy/renesas/phy-rcar-gen3-pcie.c\0"
	"drivers/phy/renesas/phy-rcar-gen3-usb2.c\0"
	"drivers/phy/renesas/phy-rcar-gen3-usb3.c\0"
	"drivers/phy/renesas/r8a779f0-ether-serdes.c\0"
	"drivers/phy/rockchip/phy-rockchip-dphy-rx0.c\0"
	"drivers/phy/rockchip/phy-rockchip-emmc.c\0"
	"drivers/phy/rockchip/phy-rockchip-inno-csidphy.c\0"
	"drivers/phy/rockchip/phy-rockchip-inno-dsidphy.c\0"
	"drivers/phy/rockchip/phy-rockchip-inno-hdmi.c\0"
	"drivers/phy/rockchip/phy-rockchip-inno-usb2.c\0"
	"drivers/phy/rockchip/phy-rockchip-naneng-combphy.c\0"
	"drivers/phy/rockchip/phy-rockchip-pcie.c\0"
	"drivers/phy/rockchip/phy-rockchip-samsung-hdptx.c\0"
	"drivers/phy/rockchip/phy-rockchip-snps-pcie3.c\0"
	"drivers/phy/rockchip/phy-rockchip-typec.c\0"
	"drivers/phy/rockchip/phy-rockchip-usbdp.c\0"
	"drivers/phy/samsung/phy-exynos-mipi-video.c\0"
	"drivers/phy/samsung/phy-exynos-pcie.c\0"
	"drivers/phy/samsung/phy-exynos5-usbdrd.c\0"
	"drivers/phy/samsung/phy-samsung-ufs.c\0"
	"drivers/phy/socionext/phy-uniphier-ahci.c\0"
	"drivers/phy/socionext/phy-uniphier-pcie.c\0"
	"drivers/phy/socionext/phy-uniphier-usb2.c\0"
	"drivers/phy/socionext/phy-uniphier-usb3hs.c\0"
	"drivers/phy/socionext/phy-uniphier-usb3ss.c\0"
	"drivers/phy/tegra/phy-tegra194-p2u.c\0"
	"drivers/phy/tegra/xusb.c\0"
	"drivers/phy/ti/phy-am654-serdes.c\0"
	"drivers/phy/ti/phy-gmii-sel.c\0"
	"drivers/phy/ti/phy-j721e-wiz.c\0"
	"drivers/phy/ti/phy-omap-usb2.c\0"
	"drivers/phy/xilinx/phy-zynqmp.c\0"
	"drivers/pinctrl/actions/pinctrl-s700.c\0"
	"drivers/pinctrl/actions/pinctrl-s900.c\0"
	"drivers/pinctrl/bcm/pinctrl-bcm2835.c\0"
	"drivers/pinctrl/bcm/pinctrl-bcm4908.c\0"
	"drivers/pinctrl/bcm/pinctrl-iproc-gpio.c\0"
	"drivers/pinctrl/bcm/pinctrl-ns2-mux.c\0"
	"drivers/pinctrl/berlin/berlin-bg4ct.c\0"
	"drivers/pinctrl/freescale/pinctrl-imx8dxl.c\0"
	"drivers/pinctrl/freescale/pinctrl-imx8mm.c\0"
	"drivers/pinctrl/freescale/pinctrl-imx8mn.c\0"
	"drivers/pinctrl/freescale/pinctrl-imx8mp.c\0"
	"drivers/pinctrl/freescale/pinctrl-imx8mq.c\0"
	"drivers/pinctrl/freescale/pinctrl-imx8qm.c\0"
	"drivers/pinctrl/freescale/pinctrl-imx8qxp.c\0"
	"drivers/pinctrl/freescale/pinctrl-imx8ulp.c\0"
	"drivers/pinctrl/freescale/pinctrl-imx93.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt2712.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt6397.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt6779.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt6795.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt6797.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt7622.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt7981.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt7986.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt8167.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt8173.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt8183.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt8186.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt8188.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt8192.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt8195.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt8365.c\0"
	"drivers/pinctrl/mediatek/pinctrl-mt8516.c\0"
	"drivers/pinctrl/meson/pinctrl-amlogic-c3.c\0"
	"drivers/pinctrl/meson/pinctrl-amlogic-t7.c\0"
	"drivers/pinctrl/meson/pinctrl-meson-a1.c\0"
	"drivers/pinctrl/meson/pinctrl-meson-axg.c\0"
	"drivers/pinctrl/meson/pinctrl-meson-g12a.c\0"
	"drivers/pinctrl/meson/pinctrl-meson-gxbb.c\0"
	"drivers/pinctrl/meson/pinctrl-meson-gxl.c\0"
	"drivers/pinctrl/meson/pinctrl-meson-s4.c\0"
	"drivers/pinctrl/mvebu/pinctrl-ac5.c\0"
	"drivers/pinctrl/mvebu/pinctrl-armada-37xx.c\0"
	"drivers/pinctrl/mvebu/pinctrl-armada-ap806.c\0"
	"drivers/pinctrl/mvebu/pinctrl-armada-cp110.c\0"
	"drivers/pinctrl/nuvoton/pinctrl-ma35d1.c\0"
	"drivers/pinctrl/nxp/pinctrl-s32g2.c\0"
	"drivers/pinctrl/pinctrl-apple-gpio.c\0"
	"drivers/pinctrl/pinctrl-axp209.c\0"
	"drivers/pinctrl/pinctrl-da9062.c\0"
	"drivers/pinctrl/pinctrl-microchip-sgpio.c\0"
	"drivers/pinctrl/pinctrl-ocelot.c\0"
	"drivers/pinctrl/pinctrl-rockchip.c\0"
	"drivers/pinctrl/pinctrl-single.c\0"
	"drivers/pinctrl/pinctrl-zynqmp.c\0"
	"drivers/pinctrl/qcom/pinctrl-ipq5018.c\0"
	"drivers/pinctrl/qcom/pinctrl-ipq5332.c\0"
	"drivers/pinctrl/qcom/pinctrl-ipq6018.c\0"
	"drivers/pinctrl/qcom/pinctrl-ipq8074.c\0"
	"drivers/pinctrl/qcom/pinctrl-ipq9574.c\0"
	"drivers/pinctrl/qcom/pinctrl-msm8916.c\0"
	"drivers/pinctrl/qcom/pinctrl-msm8953.c\0"
	"drivers/pinctrl/qcom/pinctrl-msm8976.c\0"
	"drivers/pinctrl/qcom/pinctrl-msm8994.c\0"
	"drivers/pinctrl/qcom/pinctrl-msm8996.c\0"
	"drivers/pinctrl/qcom/pinctrl-msm8998.c\0"
	"drivers/pinctrl/qcom/pinctrl-qcm2290.c\0"
	"drivers/pinctrl/qcom/pinctrl-qcs404.c\0"
	"drivers/pinctrl/qcom/pinctrl-qdu1000.c\0"
	"drivers/pinctrl/qcom/pinctrl-sa8775p.c\0"
	"drivers/pinctrl/qcom/pinctrl-sc7180.c\0"
	"drivers/pinctrl/qcom/pinctrl-sc7280-lpass-lpi.c\0"
	"drivers/pinctrl/qcom/pinctrl-sc7280.c\0"
	"drivers/pinctrl/qcom/pinctrl-sc8180x.c\0"
	"drivers/pinctrl/qcom/pinctrl-sc8280xp-lpass-lpi.c\0"
	"drivers/pinctrl/qcom/pinctrl-sc8280xp.c\0"
	"drivers/pinctrl/qcom/pinctrl-sdm660.c\0"
	"drivers/pinctrl/qcom/pinctrl-sdm670.c\0"
	"drivers/pinctrl/qcom/pinctrl-sdm845.c\0"
	"drivers/pinctrl/qcom/pinctrl-sdx75.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm4450.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm6115.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm6125.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm6350.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm6375.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm8150.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm8250-lpass-lpi.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm8250.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm8350.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm8450-lpass-lpi.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm8450.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm8550-lpass-lpi.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm8550.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm8650-lpass-lpi.c\0"
	"drivers/pinctrl/qcom/pinctrl-sm8650.c\0"
	"drivers/pinctrl/qcom/pinctrl-spmi-gpio.c\0"
	"drivers/pinctrl/qcom/pinctrl-spmi-mpp.c\0"
	"drivers/pinctrl/qcom/pinctrl-x1e80100.c\0"
	"drivers/pinctrl/renesas/core.c\0"
	"drivers/pinctrl/renesas/pinctrl-rzg2l.c\0"
	"drivers/pinctrl/renesas/pinctrl-rzv2m.c\0"
	"drivers/pinctrl/samsung/pinctrl-samsung.c\0"
	"drivers/pinctrl/sprd/pinctrl-sprd-sc9860.c\0"
	"drivers/pinctrl/stm32/pinctrl-stm32mp257.c\0"
	"drivers/pinctrl/sunxi/pinctrl-sun50i-a100-r.c\0"
	"drivers/pinctrl/sunxi/pinctrl-sun50i-a100.c\0"
	"drivers/pinctrl/sunxi/pinctrl-sun50i-a64-r.c\0"
	"drivers/pinctrl/sunxi/pinctrl-sun50i-a64.c\0"
	"drivers/pinctrl/sunxi/pinctrl-sun50i-h5.c\0"
	"drivers/pinctrl/sunxi/pinctrl-sun50i-h6-r.c\0"
	"drivers/pinctrl/sunxi/pinctrl-sun50i-h6.c\0"
	"drivers/pinctrl/sunxi/pinctrl-sun50i-h616-r.c\0"
	"drivers/pinctrl/sunxi/pinctrl-sun50i-h616.c\0"
	"drivers/pinctrl/sunxi/pinctrl-sun8i-h3-r.c\0"
	"drivers/pinctrl/tegra/pinctrl-tegra124.c\0"
	"drivers/pinctrl/tegra/pinctrl-tegra194.c\0"
	"drivers/pinctrl/tegra/pinctrl-tegra210.c\0"
	"drivers/pinctrl/tegra/pinctrl-tegra234.c\0"
	"drivers/pinctrl/uniphier/pinctrl-uniphier-ld11.c\0"
	"drivers/pinctrl/uniphier/pinctrl-uniphier-ld20.c\0"
	"drivers/pinctrl/uniphier/pinctrl-uniphier-pxs3.c\0"
	"drivers/pinctrl/visconti/pinctrl-tmpv7700.c\0"
	"drivers/platform/chrome/cros_ec_typec.c\0"
	"drivers/pmdomain/actions/owl-sps.c\0"
	"drivers/pmdomain/amlogic/meson-ee-pwrc.c\0"
	"drivers/pmdomain/amlogic/meson-secure-pwrc.c\0"
	"drivers/pmdomain/apple/pmgr-pwrstate.c\0"
	"drivers/pmdomain/arm/scpi_pm_domain.c\0"
	"drivers/pmdomain/bcm/bcm-pmb.c\0"
	"drivers/pmdomain/bcm/raspberrypi-power.c\0"
	"drivers/pmdomain/imx/gpcv2.c\0"
	"drivers/pmdomain/imx/imx8m-blk-ctrl.c\0"
	"drivers/pmdomain/imx/imx8mp-blk-ctrl.c\0"
	"drivers/pmdomain/imx/imx93-blk-ctrl.c\0"
	"drivers/pmdomain/imx/imx93-pd.c\0"
	"drivers/pmdomain/imx/scu-pd.c\0"
	"drivers/pmdomain/mediatek/mtk-pm-domains.c\0"
	"drivers/pmdomain/mediatek/mtk-scpsys.c\0"
	"drivers/pmdomain/qcom/cpr.c\0"
	"drivers/pmdomain/qcom/rpmhpd.c\0"
	"drivers/pmdomain/qcom/rpmpd.c\0"
	"drivers/pmdomain/rockchip/pm-domains.c\0"
	"drivers/pmdomain/samsung/exynos-pm-domains.c\0"
	"drivers/pmdomain/ti/ti_sci_pm_domains.c\0"
	"drivers/power/reset/gpio-poweroff.c\0"
	"drivers/power/reset/gpio-restart.c\0"
	"drivers/power/reset/msm-poweroff.c\0"
	"drivers/power/reset/nvmem-reboot-mode.c\0"
	"drivers/power/reset/qcom-pon.c\0"
	"drivers/power/reset/syscon-poweroff.c\0"
	"drivers/power/reset/syscon-reboot-mode.c\0"
	"drivers/power/reset/syscon-reboot.c\0"
	"drivers/power/reset/vexpress-poweroff.c\0"
	"drivers/power/sequencing/pwrseq-qcom-wcn.c\0"
	"drivers/power/supply/axp20x_ac_power.c\0"
	"drivers/power/supply/axp20x_battery.c\0"
	"drivers/power/supply/axp20x_usb_power.c\0"
	"drivers/power/supply/gpio-charger.c\0"
	"drivers/power/supply/mt6360_charger.c\0"
	"drivers/power/supply/pm8916_bms_vm.c\0"
	"drivers/power/supply/pm8916_lbc.c\0"
	"drivers/power/supply/qcom_pmi8998_charger.c\0"
	"drivers/power/supply/rt5033_charger.c\0"
	"drivers/power/supply/sc2731_charger.c\0"
	"drivers/power/supply/sc27xx_fuel_gauge.c\0"
	"drivers/pps/clients/pps-gpio.c\0"
	"drivers/ptp/ptp_qoriq.c\0"
	"drivers/pwm/pwm-apple.c\0"
	"drivers/pwm/pwm-bcm-iproc.c\0"
	"drivers/pwm/pwm-bcm2835.c\0"
	"drivers/pwm/pwm-clk.c\0"
	"drivers/pwm/pwm-cros-ec.c\0"
	"drivers/pwm/pwm-fsl-ftm.c\0"
	"drivers/pwm/pwm-gpio.c\0"
	"drivers/pwm/pwm-imx-tpm.c\0"
	"drivers/pwm/pwm-imx27.c\0"
	"drivers/pwm/pwm-mediatek.c\0"
	"drivers/pwm/pwm-meson.c\0"
	"drivers/pwm/pwm-mtk-disp.c\0"
	"drivers/pwm/pwm-rcar.c\0"
	"drivers/pwm/pwm-renesas-tpu.c\0"
	"drivers/pwm/pwm-rockchip.c\0"
	"drivers/pwm/pwm-samsung.c\0"
	"drivers/pwm/pwm-sl28cpld.c\0"
	"drivers/pwm/pwm-sun4i.c\0"
	"drivers/pwm/pwm-tegra.c\0"
	"drivers/pwm/pwm-tiecap.c\0"
	"drivers/pwm/pwm-tiehrpwm.c\0"
	"drivers/pwm/pwm-visconti.c\0"
	"drivers/regulator/cros-ec-regulator.c\0"
	"drivers/regulator/fixed.c\0"
	"drivers/regulator/gpio-regulator.c\0"
	"drivers/regulator/mt6380-regulator.c\0"
	"drivers/regulator/mt6397-regulator.c\0"
	"drivers/regulator/pwm-regulator.c\0"
	"drivers/regulator/qcom-labibb-regulator.c\0"
	"drivers/regulator/qcom-refgen-regulator.c\0"
	"drivers/regulator/qcom-rpmh-regulator.c\0"
	"drivers/regulator/qcom_smd-regulator.c\0"
	"drivers/regulator/qcom_spmi-regulator.c\0"
	"drivers/regulator/qcom_usb_vbus-regulator.c\0"
	"drivers/regulator/uniphier-regulator.c\0"
	"drivers/regulator/vctrl-regulator.c\0"
	"drivers/regulator/vexpress-regulator.c\0"
	"drivers/remoteproc/imx_rproc.c\0"
	"drivers/remoteproc/mtk_scp.c\0"
	"drivers/remoteproc/pru_rproc.c\0"
	"drivers/remoteproc/qcom_q6v5_adsp.c\0"
	"drivers/remoteproc/qcom_q6v5_mss.c\0"
	"drivers/remoteproc/qcom_q6v5_pas.c\0"
	"drivers/remoteproc/qcom_wcnss.c\0"
	"drivers/remoteproc/ti_k3_dsp_remoteproc.c\0"
	"drivers/remoteproc/ti_k3_r5_remoteproc.c\0"
	"drivers/remoteproc/xlnx_r5_remoteproc.c\0"
	"drivers/reset/hisilicon/hi6220_reset.c\0"
	"drivers/reset/hisilicon/reset-hi3660.c\0"
	"drivers/reset/reset-imx7.c\0"
	"drivers/reset/reset-ma35d1.c\0"
	"drivers/reset/reset-meson-audio-arb.c\0"
	"drivers/reset/reset-meson.c\0"
	"drivers/reset/reset-microchip-sparx5.c\0"
	"drivers/reset/reset-npcm.c\0"
	"drivers/reset/reset-qcom-aoss.c\0"
	"drivers/reset/reset-qcom-pdc.c\0"
	"drivers/reset/reset-raspberrypi.c\0"
	"drivers/reset/reset-rzg2l-usbphy-ctrl.c\0"
	"drivers/reset/reset-simple.c\0"
	"drivers/reset/reset-socfpga.c\0"
	"drivers/reset/reset-ti-sci.c\0"
	"drivers/reset/reset-ti-syscon.c\0"
	"drivers/reset/reset-uniphier-glue.c\0"
	"drivers/reset/reset-uniphier.c\0"
	"drivers/reset/reset-zynqmp.c\0"
	"drivers/rpmsg/qcom_glink_rpm.c\0"
	"drivers/rtc/rtc-armada38x.c\0"
	"drivers/rtc/rtc-da9063.c\0"
	"drivers/rtc/rtc-fsl-ftm-alarm.c\0"
	"drivers/rtc/rtc-imx-sc.c\0"
	"drivers/rtc/rtc-meson-vrtc.c\0"
	"drivers/rtc/rtc-mt2712.c\0"
	"drivers/rtc/rtc-mt6397.c\0"
	"drivers/rtc/rtc-mt7622.c\0"
	"drivers/rtc/rtc-nxp-bbnsm.c\0"
	"drivers/rtc/rtc-pl031.c\0"
	"drivers/rtc/rtc-pm8xxx.c\0"
	"drivers/rtc/rtc-s3c.c\0"
	"drivers/rtc/rtc-sc27xx.c\0"
	"drivers/rtc/rtc-snvs.c\0"
	"drivers/rtc/rtc-sun6i.c\0"
	"drivers/rtc/rtc-tegra.c\0"
	"drivers/rtc/rtc-ti-k3.c\0"
	"drivers/rtc/rtc-xgene.c\0"
	"drivers/rtc/rtc-zynqmp.c\0"
	"drivers/scsi/hisi_sas/hisi_sas_v2_hw.c\0"
	"drivers/slimbus/qcom-ngd-ctrl.c\0"
	"drivers/soc/amlogic/meson-canvas.c\0"
	"drivers/soc/amlogic/meson-clk-measure.c\0"
	"drivers/soc/apple/mailbox.c\0"
	"drivers/soc/apple/sart.c\0"
	"drivers/soc/fsl/dpaa2-console.c\0"
	"drivers/soc/fsl/qbman/bman_ccsr.c\0"
	"drivers/soc/fsl/qbman/bman_portal.c\0"
	"drivers/soc/fsl/qbman/qman_ccsr.c\0"
	"drivers/soc/fsl/qbman/qman_portal.c\0"
	"drivers/soc/fsl/qe/qe_ic.c\0"
	"drivers/soc/fsl/rcpm.c\0"
	"drivers/soc/imx/imx93-src.c\0"
	"drivers/soc/mediatek/mtk-devapc.c\0"
	"drivers/soc/mediatek/mtk-mmsys.c\0"
	"drivers/soc/mediatek/mtk-mutex.c\0"
	"drivers/soc/mediatek/mtk-pmic-wrap.c\0"
	"drivers/soc/mediatek/mtk-svs.c\0"
	"drivers/soc/qcom/cmd-db.c\0"
	"drivers/soc/qcom/icc-bwmon.c\0"
	"drivers/soc/qcom/ice.c\0"
	"drivers/soc/qcom/llcc-qcom.c\0"
	"drivers/soc/qcom/ocmem.c\0"
	"drivers/soc/qcom/pmic_glink.c\0"
	"drivers/soc/qcom/qcom-geni-se.c\0"
	"drivers/soc/qcom/qcom-pbs.c\0"
	"drivers/soc/qcom/qcom_aoss.c\0"
	"drivers/soc/qcom/qcom_stats.c\0"
	"drivers/soc/qcom/rmtfs_mem.c\0"
	"drivers/soc/qcom/rpm-proc.c\0"
	"drivers/soc/qcom/rpmh-rsc.c\0"
	"drivers/soc/qcom/smem.c\0"
	"drivers/soc/qcom/smp2p.c\0"
	"drivers/soc/qcom/smsm.c\0"
	"drivers/soc/qcom/spm.c\0"
	"drivers/soc/renesas/pwc-rzv2m.c\0"
	"drivers/soc/rockchip/io-domain.c\0"
	"drivers/soc/samsung/exynos-chipid.c\0"
	"drivers/soc/samsung/exynos-pmu.c\0"
	"drivers/soc/samsung/exynos-usi.c\0"
	"drivers/soc/sunxi/sunxi_sram.c\0"
	"drivers/soc/tegra/cbb/tegra194-cbb.c\0"
	"drivers/soc/tegra/cbb/tegra234-cbb.c\0"
	"drivers/soc/tegra/flowctrl.c\0"
	"drivers/soc/tegra/fuse/fuse-tegra.c\0"
	"drivers/soc/tegra/pmc.c\0"
	"drivers/soc/ti/k3-ringacc.c\0"
	"drivers/soc/ti/k3-socinfo.c\0"
	"drivers/soc/ti/pruss.c\0"
	"drivers/soc/xilinx/zynqmp_power.c\0"
	"drivers/soundwire/qcom.c\0"
	"drivers/spi/spi-amlogic-spifc-a1.c\0"
	"drivers/spi/spi-armada-3700.c\0"
	"drivers/spi/spi-bcm2835.c\0"
	"drivers/spi/spi-bcm2835aux.c\0"
	"drivers/spi/spi-bcm63xx-hsspi.c\0"
	"drivers/spi/spi-bcmbca-hsspi.c\0"
	"drivers/spi/spi-cadence-quadspi.c\0"
	"drivers/spi/spi-cadence.c\0"
	"drivers/spi/spi-dw-mmio.c\0"
	"drivers/spi/spi-fsl-dspi.c\0"
	"drivers/spi/spi-fsl-lpspi.c\0"
	"drivers/spi/spi-fsl-qspi.c\0"
	"drivers/spi/spi-geni-qcom.c\0"
	"drivers/spi/spi-gpio.c\0"
	"drivers/spi/spi-imx.c\0"
	"drivers/spi/spi-iproc-qspi.c\0"
	"drivers/spi/spi-meson-spicc.c\0"
	"drivers/spi/spi-meson-spifc.c\0"
	"drivers/spi/spi-mt65xx.c\0"
	"drivers/spi/spi-mtk-nor.c\0"
	"drivers/spi/spi-mtk-snfi.c\0"
	"drivers/spi/spi-nxp-fspi.c\0"
	"drivers/spi/spi-omap2-mcspi.c\0"
	"drivers/spi/spi-orion.c\0"
	"drivers/spi/spi-pl022.c\0"
	"drivers/spi/spi-qcom-qspi.c\0"
	"drivers/spi/spi-qup.c\0"
	"drivers/spi/spi-rockchip-sfc.c\0"
	"drivers/spi/spi-rockchip.c\0"
	"drivers/spi/spi-rspi.c\0"
	"drivers/spi/spi-rzv2m-csi.c\0"
	"drivers/spi/spi-s3c64xx.c\0"
	"drivers/spi/spi-sh-msiof.c\0"
	"drivers/spi/spi-slave-mt27xx.c\0"
	"drivers/spi/spi-sprd-adi.c\0"
	"drivers/spi/spi-stm32.c\0"
	"drivers/spi/spi-sun6i.c\0"
	"drivers/spi/spi-tegra114.c\0"
	"drivers/spi/spi-tegra210-quad.c\0"
	"drivers/spi/spi-uniphier.c\0"
	"drivers/spi/spi-zynqmp-gqspi.c\0"
	"drivers/spmi/hisi-spmi-controller.c\0"
	"drivers/spmi/spmi-mtk-pmif.c\0"
	"drivers/spmi/spmi-pmic-arb.c\0"
	"drivers/staging/media/meson/vdec/vdec.c\0"
	"drivers/staging/media/rkvdec/rkvdec.c\0"
	"drivers/staging/media/sunxi/cedrus/cedrus.c\0"
	"drivers/staging/media/tegra-video/csi.c\0"
	"drivers/staging/media/tegra-video/vi.c\0"
	"drivers/staging/most/dim2/dim2.c\0"
	"drivers/staging/vc04_services/interface/vchiq_arm/vchiq_arm.c\0"
	"drivers/tee/optee/smc_abi.c\0"
	"drivers/thermal/amlogic_thermal.c\0"
	"drivers/thermal/armada_thermal.c\0"
	"drivers/thermal/broadcom/bcm2711_thermal.c\0"
	"drivers/thermal/broadcom/bcm2835_thermal.c\0"
	"drivers/thermal/broadcom/sr-thermal.c\0"
	"drivers/thermal/da9062-thermal.c\0"
	"drivers/thermal/hisi_thermal.c\0"
	"drivers/thermal/imx8mm_thermal.c\0"
	"drivers/thermal/imx_sc_thermal.c\0"
	"drivers/thermal/k3_bandgap.c\0"
	"drivers/thermal/k3_j72xx_bandgap.c\0"
	"drivers/thermal/mediatek/auxadc_thermal.c\0"
	"drivers/thermal/mediatek/lvts_thermal.c\0"
	"drivers/thermal/qcom/lmh.c\0"
	"drivers/thermal/qcom/qcom-spmi-adc-tm5.c\0"
	"drivers/thermal/qcom/qcom-spmi-temp-alarm.c\0"
	"drivers/thermal/qcom/tsens.c\0"
	"drivers/thermal/qoriq_thermal.c\0"
	"drivers/thermal/renesas/rcar_gen3_thermal.c\0"
	"drivers/thermal/renesas/rcar_thermal.c\0"
	"drivers/thermal/renesas/rzg2l_thermal.c\0"
	"drivers/thermal/rockchip_thermal.c\0"
	"drivers/thermal/samsung/exynos_tmu.c\0"
	"drivers/thermal/sun8i_thermal.c\0"
	"drivers/thermal/tegra/soctherm.c\0"
	"drivers/thermal/tegra/tegra-bpmp-thermal.c\0"
	"drivers/thermal/thermal-generic-adc.c\0"
	"drivers/thermal/uniphier_thermal.c\0"
	"drivers/tty/serial/8250/8250_bcm2835aux.c\0"
	"drivers/tty/serial/8250/8250_dw.c\0"
	"drivers/tty/serial/8250/8250_em.c\0"
	"drivers/tty/serial/8250/8250_mtk.c\0"
	"drivers/tty/serial/8250/8250_of.c\0"
	"drivers/tty/serial/8250/8250_omap.c\0"
	"drivers/tty/serial/8250/8250_tegra.c\0"
	"drivers/tty/serial/8250/8250_uniphier.c\0"
	"drivers/tty/serial/amba-pl011.c\0"
	"drivers/tty/serial/bcm63xx_uart.c\0"
	"drivers/tty/serial/fsl_linflexuart.c\0"
	"drivers/tty/serial/fsl_lpuart.c\0"
	"drivers/tty/serial/imx.c\0"
	"drivers/tty/serial/ma35d1_serial.c\0"
	"drivers/tty/serial/meson_uart.c\0"
	"drivers/tty/serial/msm_serial.c\0"
	"drivers/tty/serial/mvebu-uart.c\0"
	"drivers/tty/serial/owl-uart.c\0"
	"drivers/tty/serial/qcom_geni_serial.c\0"
	"drivers/tty/serial/samsung_tty.c\0"
	"drivers/tty/serial/serial-tegra.c\0"
	"drivers/tty/serial/sh-sci.c\0"
	"drivers/tty/serial/sprd_serial.c\0"
	"drivers/tty/serial/stm32-usart.c\0"
	"drivers/tty/serial/tegra-tcu.c\0"
	"drivers/tty/serial/xilinx_uartps.c\0"
	"drivers/ufs/host/cdns-pltfrm.c\0"
	"drivers/ufs/host/ti-j721e-ufs.c\0"
	"drivers/ufs/host/ufs-exynos.c\0"
	"drivers/ufs/host/ufs-hisi.c\0"
	"drivers/ufs/host/ufs-qcom.c\0"
	"drivers/ufs/host/ufs-renesas.c\0"
	"drivers/usb/cdns3/cdns3-imx.c\0"
	"drivers/usb/cdns3/cdns3-plat.c\0"
	"drivers/usb/cdns3/cdns3-ti.c\0"
	"drivers/usb/chipidea/ci_hdrc_imx.c\0"
	"drivers/usb/chipidea/ci_hdrc_msm.c\0"
	"drivers/usb/chipidea/ci_hdrc_tegra.c\0"
	"drivers/usb/chipidea/usbmisc_imx.c\0"
	"drivers/usb/common/usb-conn-gpio.c\0"
	"drivers/usb/dwc2/platform.c\0"
	"drivers/usb/dwc3/core.c\0"
	"drivers/usb/dwc3/dwc3-am62.c\0"
	"drivers/usb/dwc3/dwc3-exynos.c\0"
	"drivers/usb/dwc3/dwc3-imx8mp.c\0"
	"drivers/usb/dwc3/dwc3-keystone.c\0"
	"drivers/usb/dwc3/dwc3-meson-g12a.c\0"
	"drivers/usb/dwc3/dwc3-of-simple.c\0"
	"drivers/usb/dwc3/dwc3-qcom.c\0"
	"drivers/usb/dwc3/dwc3-xilinx.c\0"
	"drivers/usb/gadget/udc/fsl_udc_core.c\0"
	"drivers/usb/gadget/udc/renesas_usb3.c\0"
	"drivers/usb/gadget/udc/rzv2m_usb3drd.c\0"
	"drivers/usb/gadget/udc/tegra-xudc.c\0"
	"drivers/usb/host/ehci-orion.c\0"
	"drivers/usb/host/ehci-platform.c\0"
	"drivers/usb/host/fsl-mph-dr-of.c\0"
	"drivers/usb/host/ohci-platform.c\0"
	"drivers/usb/host/xhci-mtk.c\0"
	"drivers/usb/host/xhci-plat.c\0"
	"drivers/usb/host/xhci-rcar.c\0"
	"drivers/usb/host/xhci-tegra.c\0"
	"drivers/usb/isp1760/isp1760-if.c\0"
	"drivers/usb/misc/qcom_eud.c\0"
	"drivers/usb/misc/usb3503.c\0"
	"drivers/usb/mtu3/mtu3_plat.c\0"
	"drivers/usb/musb/mediatek.c\0"
	"drivers/usb/musb/sunxi.c\0"
	"drivers/usb/phy/phy-generic.c\0"
	"drivers/usb/phy/phy-gpio-vbus-usb.c\0"
	"drivers/usb/phy/phy-mxs-usb.c\0"
	"drivers/usb/phy/phy-tegra-usb.c\0"
	"drivers/usb/renesas_usbhs/common.c\0"
	"drivers/usb/typec/mux/gpio-sbu-mux.c\0"
	"drivers/usb/typec/tcpm/qcom/qcom_pmic_typec.c\0"
	"drivers/usb/typec/tcpm/tcpci_mt6360.c\0"
	"drivers/video/backlight/gpio_backlight.c\0"
	"drivers/video/backlight/led_bl.c\0"
	"drivers/video/backlight/pwm_bl.c\0"
	"drivers/video/backlight/qcom-wled.c\0"
	"drivers/video/backlight/rave-sp-backlight.c\0"
	"drivers/video/fbdev/simplefb.c\0"
	"drivers/virtio/virtio_mmio.c\0"
	"drivers/w1/masters/w1-gpio.c\0"
	"drivers/watchdog/apple_wdt.c\0"
	"drivers/watchdog/arm_smc_wdt.c\0"
	"drivers/watchdog/armada_37xx_wdt.c\0"
	"drivers/watchdog/bcm7038_wdt.c\0"
	"drivers/watchdog/cadence_wdt.c\0"
	"drivers/watchdog/da9062_wdt.c\0"
	"drivers/watchdog/dw_wdt.c\0"
	"drivers/watchdog/gpio_wdt.c\0"
	"drivers/watchdog/imx2_wdt.c\0"
	"drivers/watchdog/imx7ulp_wdt.c\0"
	"drivers/watchdog/imx_sc_wdt.c\0"
	"drivers/watchdog/meson_gxbb_wdt.c\0"
	"drivers/watchdog/mtk_wdt.c\0"
	"drivers/watchdog/npcm_wdt.c\0"
	"drivers/watchdog/pm8916_wdt.c\0"
	"drivers/watchdog/qcom-wdt.c\0"
	"drivers/watchdog/rave-sp-wdt.c\0"
	"drivers/watchdog/renesas_wdt.c\0"
	"drivers/watchdog/rtd119x_wdt.c\0"
	"drivers/watchdog/rti_wdt.c\0"
	"drivers/watchdog/rzg2l_wdt.c\0"
	"drivers/watchdog/rzv2h_wdt.c\0"
	"drivers/watchdog/s3c2410_wdt.c\0"
	"drivers/watchdog/sbsa_gwdt.c\0"
	"drivers/watchdog/sl28cpld_wdt.c\0"
	"drivers/watchdog/sp805_wdt.c\0"
	"drivers/watchdog/sprd_wdt.c\0"
	"drivers/watchdog/sunxi_wdt.c\0"
	"drivers/watchdog/tegra_wdt.c\0"
	"drivers/watchdog/uniphier_wdt.c\0"
	"drivers/watchdog/visconti_wdt.c\0"
	"fs/pstore/ram.c\0"
	"sound/arm/aaci.c\0"
	"sound/pci/hda/hda_tegra.c\0"
	"sound/soc/apple/mca.c\0"
	"sound/soc/bcm/bcm2835-i2s.c\0"
	"sound/soc/codecs/adau7002.c\0"
	"sound/soc/codecs/aw8738.c\0"
	"sound/soc/codecs/bt-sco.c\0"
	"sound/soc/codecs/dmic.c\0"
	"sound/soc/codecs/es7134.c\0"
	"sound/soc/codecs/es7241.c\0"
	"sound/soc/codecs/gtm601.c\0"
	"sound/soc/codecs/lpass-rx-macro.c\0"
	"sound/soc/codecs/lpass-tx-macro.c\0"
	"sound/soc/codecs/lpass-va-macro.c\0"
	"sound/soc/codecs/lpass-wsa-macro.c\0"
	"sound/soc/codecs/max98357a.c\0"
	"sound/soc/codecs/msm8916-wcd-analog.c\0"
	"sound/soc/codecs/msm8916-wcd-digital.c\0"
	"sound/soc/codecs/mt6358.c\0"
	"sound/soc/codecs/rk3308_codec.c\0"
	"sound/soc/codecs/rk3328_codec.c\0"
	"sound/soc/codecs/rt1015p.c\0"
	"sound/soc/codecs/simple-amplifier.c\0"
	"sound/soc/codecs/simple-mux.c\0"
	"sound/soc/codecs/spdif_receiver.c\0"
	"sound/soc/codecs/spdif_transmitter.c\0"
	"sound/soc/codecs/wcd938x.c\0"
	"sound/soc/codecs/wcd939x.c\0"
	"sound/soc/codecs/wm8524.c\0"
	"sound/soc/fsl/fsl-asoc-card.c\0"
	"sound/soc/fsl/fsl_asrc.c\0"
	"sound/soc/fsl/fsl_aud2htx.c\0"
	"sound/soc/fsl/fsl_audmix.c\0"
	"sound/soc/fsl/fsl_easrc.c\0"
	"sound/soc/fsl/fsl_micfil.c\0"
	"sound/soc/fsl/fsl_mqs.c\0"
	"sound/soc/fsl/fsl_sai.c\0"
	"sound/soc/fsl/fsl_spdif.c\0"
	"sound/soc/fsl/fsl_xcvr.c\0"
	"sound/soc/fsl/imx-card.c\0"
	"sound/soc/fsl/imx-hdmi.c\0"
	"sound/soc/generic/audio-graph-card.c\0"
	"sound/soc/generic/audio-graph-card2.c\0"
	"sound/soc/generic/simple-card.c\0"
	"sound/soc/hisilicon/hi6210-i2s.c\0"
	"sound/soc/mediatek/mt2701/mt2701-afe-pcm.c\0"
	"sound/soc/mediatek/mt8173/mt8173-afe-pcm.c\0"
	"sound/soc/mediatek/mt8173/mt8173-rt5650.c\0"
	"sound/soc/mediatek/mt8183/mt8183-afe-pcm.c\0"
	"sound/soc/mediatek/mt8183/mt8183-da7219-max98357.c\0"
	"sound/soc/mediatek/mt8183/mt8183-mt6358-ts3a227-max98357.c\0"
	"sound/soc/mediatek/mt8186/mt8186-afe-pcm.c\0"
	"sound/soc/mediatek/mt8186/mt8186-mt6366.c\0"
	"sound/soc/mediatek/mt8192/mt8192-afe-pcm.c\0"
	"sound/soc/mediatek/mt8195/mt8195-afe-pcm.c\0"
	"sound/soc/mediatek/mt8195/mt8195-mt6359.c\0"
	"sound/soc/mediatek/mt8365/mt8365-afe-pcm.c\0"
	"sound/soc/mediatek/mt8365/mt8365-mt6357.c\0"
	"sound/soc/meson/aiu.c\0"
	"sound/soc/meson/axg-card.c\0"
	"sound/soc/meson/axg-frddr.c\0"
	"sound/soc/meson/axg-pdm.c\0"
	"sound/soc/meson/axg-spdifin.c\0"
	"sound/soc/meson/axg-spdifout.c\0"
	"sound/soc/meson/axg-tdm-interface.c\0"
	"sound/soc/meson/axg-tdmin.c\0"
	"sound/soc/meson/axg-tdmout.c\0"
	"sound/soc/meson/axg-toddr.c\0"
	"sound/soc/meson/g12a-toacodec.c\0"
	"sound/soc/meson/g12a-tohdmitx.c\0"
	"sound/soc/meson/gx-card.c\0"
	"sound/soc/meson/t9015.c\0"
	"sound/soc/qcom/apq8016_sbc.c\0"
	"sound/soc/qcom/apq8096.c\0"
	"sound/soc/qcom/lpass-apq8016.c\0"
	"sound/soc/qcom/lpass-sc7180.c\0"
	"sound/soc/qcom/lpass-sc7280.c\0"
	"sound/soc/qcom/qdsp6/q6afe-clocks.c\0"
	"sound/soc/qcom/qdsp6/q6afe-dai.c\0"
	"sound/soc/qcom/qdsp6/q6apm-dai.c\0"
	"sound/soc/qcom/qdsp6/q6apm-lpass-dais.c\0"
	"sound/soc/qcom/qdsp6/q6asm-dai.c\0"
	"sound/soc/qcom/qdsp6/q6prm-clocks.c\0"
	"sound/soc/qcom/qdsp6/q6routing.c\0"
	"sound/soc/qcom/sc7180.c\0"
	"sound/soc/qcom/sc7280.c\0"
	"sound/soc/qcom/sc8280xp.c\0"
	"sound/soc/qcom/sdm845.c\0"
	"sound/soc/qcom/sm8250.c\0"
	"sound/soc/qcom/x1e80100.c\0"
	"sound/soc/rockchip/rk3399_gru_sound.c\0"
	"sound/soc/rockchip/rockchip_i2s.c\0"
	"sound/soc/rockchip/rockchip_i2s_tdm.c\0"
	"sound/soc/rockchip/rockchip_pdm.c\0"
	"sound/soc/rockchip/rockchip_spdif.c\0"
	"sound/soc/samsung/i2s.c\0"
	"sound/soc/samsung/tm2_wm5110.c\0"
	"sound/soc/sh/rcar/core.c\0"
	"sound/soc/sh/rz-ssi.c\0"
	"sound/soc/sof/imx/imx8.c\0"
	"sound/soc/sof/imx/imx8m.c\0"
	"sound/soc/sof/mediatek/mt8186/mt8186.c\0"
	"sound/soc/sof/mediatek/mt8195/mt8195.c\0"
	"sound/soc/sunxi/sun4i-codec.c\0"
	"sound/soc/sunxi/sun4i-i2s.c\0"
	"sound/soc/sunxi/sun4i-spdif.c\0"
	"sound/soc/sunxi/sun50i-codec-analog.c\0"
	"sound/soc/sunxi/sun8i-codec-analog.c\0"
	"sound/soc/sunxi/sun8i-codec.c\0"
	"sound/soc/tegra/tegra186_asrc.c\0"
	"sound/soc/tegra/tegra186_dspk.c\0"
	"sound/soc/tegra/tegra210_admaif.c\0"
	"sound/soc/tegra/tegra210_adx.c\0"
	"sound/soc/tegra/tegra210_ahub.c\0"
	"sound/soc/tegra/tegra210_amx.c\0"
	"sound/soc/tegra/tegra210_dmic.c\0"
	"sound/soc/tegra/tegra210_i2s.c\0"
	"sound/soc/tegra/tegra210_mixer.c\0"
	"sound/soc/tegra/tegra210_mvc.c\0"
	"sound/soc/tegra/tegra210_ope.c\0"
	"sound/soc/tegra/tegra210_sfc.c\0"
	"sound/soc/tegra/tegra30_ahub.c\0"
	"sound/soc/tegra/tegra30_i2s.c\0"
	"sound/soc/tegra/tegra_audio_graph_card.c\0"
	"sound/soc/ti/davinci-mcasp.c\0"
	"sound/soc/ti/j721e-evm.c\0"
	"sound/soc/uniphier/aio-ld11.c\0"
	"sound/soc/uniphier/evea.c\0";

static const char compatibles[] =
	"actions,owl-mmc\0"
	"actions,s700-cmu\0"
	"actions,s700-dma\0"
	"actions,s700-i2c\0"
	"actions,s700-pinctrl\0"
	"actions,s700-sps\0"
	"actions,s700-timer\0"
	"actions,s900-cmu\0"
	"actions,s900-dma\0"
	"actions,s900-i2c\0"
	"actions,s900-pinctrl\0"
	"actions,s900-sps\0"
	"actions,s900-timer\0"
	"actions,s900-uart\0"
	"adc-joystick\0"
	"adc-keys\0"
	"adi,adau7002\0"
	"adi,adv7123\0"
	"al,alpine-msix\0"
	"allwinner,sun20i-d1-gpadc\0"
	"allwinner,sun50i-a100-ccu\0"
	"allwinner,sun50i-a100-dma\0"
	"allwinner,sun50i-a100-emmc\0"
	"allwinner,sun50i-a100-mmc\0"
	"allwinner,sun50i-a100-pinctrl\0"
	"allwinner,sun50i-a100-r-ccu\0"
	"allwinner,sun50i-a100-r-pinctrl\0"
	"allwinner,sun50i-a100-ths\0"
	"allwinner,sun50i-a64-ccu\0"
	"allwinner,sun50i-a64-codec\0"
	"allwinner,sun50i-a64-codec-analog\0"
	"allwinner,sun50i-a64-codec-i2s\0"
	"allwinner,sun50i-a64-crypto\0"
	"allwinner,sun50i-a64-csi\0"
	"allwinner,sun50i-a64-de2\0"
	"allwinner,sun50i-a64-de2-clk\0"
	"allwinner,sun50i-a64-de2-mixer-0\0"
	"allwinner,sun50i-a64-de2-mixer-1\0"
	"allwinner,sun50i-a64-display-engine\0"
	"allwinner,sun50i-a64-dma\0"
	"allwinner,sun50i-a64-emac\0"
	"allwinner,sun50i-a64-emmc\0"
	"allwinner,sun50i-a64-hdmi-phy\0"
	"allwinner,sun50i-a64-mbus\0"
	"allwinner,sun50i-a64-mipi-dsi\0"
	"allwinner,sun50i-a64-mmc\0"
	"allwinner,sun50i-a64-pinctrl\0"
	"allwinner,sun50i-a64-pwm\0"
	"allwinner,sun50i-a64-r-ccu\0"
	"allwinner,sun50i-a64-r-pinctrl\0"
	"allwinner,sun50i-a64-sid\0"
	"allwinner,sun50i-a64-system-control\0"
	"allwinner,sun50i-a64-ths\0"
	"allwinner,sun50i-a64-usb-phy\0"
	"allwinner,sun50i-a64-video-engine\0"
	"allwinner,sun50i-h5-ccu\0"
	"allwinner,sun50i-h5-crypto\0"
	"allwinner,sun50i-h5-de2-clk\0"
	"allwinner,sun50i-h5-mbus\0"
	"allwinner,sun50i-h5-pinctrl\0"
	"allwinner,sun50i-h5-rtc\0"
	"allwinner,sun50i-h5-sid\0"
	"allwinner,sun50i-h5-system-control\0"
	"allwinner,sun50i-h5-ths\0"
	"allwinner,sun50i-h5-video-engine\0"
	"allwinner,sun50i-h6-ccu\0"
	"allwinner,sun50i-h6-crypto\0"
	"allwinner,sun50i-h6-de3-clk\0"
	"allwinner,sun50i-h6-de3-mixer-0\0"
	"allwinner,sun50i-h6-display-engine\0"
	"allwinner,sun50i-h6-dma\0"
	"allwinner,sun50i-h6-dw-hdmi\0"
	"allwinner,sun50i-h6-emac\0"
	"allwinner,sun50i-h6-hdmi-phy\0"
	"allwinner,sun50i-h6-i2s\0"
	"allwinner,sun50i-h6-iommu\0"
	"allwinner,sun50i-h6-pinctrl\0"
	"allwinner,sun50i-h6-pwm\0"
	"allwinner,sun50i-h6-r-ccu\0"
	"allwinner,sun50i-h6-r-intc\0"
	"allwinner,sun50i-h6-r-pinctrl\0"
	"allwinner,sun50i-h6-rtc\0"
	"allwinner,sun50i-h6-sid\0"
	"allwinner,sun50i-h6-spdif\0"
	"allwinner,sun50i-h6-tcon-top\0"
	"allwinner,sun50i-h6-ths\0"
	"allwinner,sun50i-h6-usb-phy\0"
	"allwinner,sun50i-h6-usb3-phy\0"
	"allwinner,sun50i-h6-video-engine\0"
	"allwinner,sun50i-h6-vpu-g2\0"
	"allwinner,sun50i-h616-ccu\0"
	"allwinner,sun50i-h616-crypto\0"
	"allwinner,sun50i-h616-iommu\0"
	"allwinner,sun50i-h616-mmc\0"
	"allwinner,sun50i-h616-pinctrl\0"
	"allwinner,sun50i-h616-r-ccu\0"
	"allwinner,sun50i-h616-r-pinctrl\0"
	"allwinner,sun50i-h616-rtc\0"
	"allwinner,sun50i-h616-spdif\0"
	"allwinner,sun50i-h616-system-control\0"
	"allwinner,sun50i-h616-ths\0"
	"allwinner,sun50i-h616-usb-phy\0"
	"allwinner,sun50i-r329-lradc\0"
	"allwinner,sun5i-a13-pwm\0"
	"allwinner,sun6i-a31-i2c\0"
	"allwinner,sun6i-a31-ir\0"
	"allwinner,sun6i-a31-mipi-dphy\0"
	"allwinner,sun6i-a31-msgbox\0"
	"allwinner,sun6i-a31-r-intc\0"
	"allwinner,sun6i-a31-wdt\0"
	"allwinner,sun8i-a23-rsb\0"
	"allwinner,sun8i-a23-timer\0"
	"allwinner,sun8i-a33-codec\0"
	"allwinner,sun8i-a33-musb\0"
	"allwinner,sun8i-a83t-de2-rotate\0"
	"allwinner,sun8i-a83t-dw-hdmi\0"
	"allwinner,sun8i-a83t-r-lradc\0"
	"allwinner,sun8i-a83t-tcon-lcd\0"
	"allwinner,sun8i-a83t-tcon-tv\0"
	"allwinner,sun8i-h3-codec\0"
	"allwinner,sun8i-h3-codec-analog\0"
	"allwinner,sun8i-h3-csi\0"
	"allwinner,sun8i-h3-de2-mixer-0\0"
	"allwinner,sun8i-h3-deinterlace\0"
	"allwinner,sun8i-h3-display-engine\0"
	"allwinner,sun8i-h3-dma\0"
	"allwinner,sun8i-h3-emac\0"
	"allwinner,sun8i-h3-hdmi-phy\0"
	"allwinner,sun8i-h3-i2s\0"
	"allwinner,sun8i-h3-musb\0"
	"allwinner,sun8i-h3-pwm\0"
	"allwinner,sun8i-h3-r-ccu\0"
	"allwinner,sun8i-h3-r-pinctrl\0"
	"allwinner,sun8i-h3-rtc\0"
	"allwinner,sun8i-h3-spdif\0"
	"allwinner,sun8i-h3-spi\0"
	"allwinner,sun8i-h3-usb-phy\0"
	"allwinner,sun8i-r40-tcon-tv\0"
	"allwinner,sun9i-a80-nmi\0"
	"altr,rst-mgr\0"
	"altr,socfpga-a10-ecc-manager\0"
	"altr,socfpga-denali-nand\0"
	"altr,socfpga-dw-mshc\0"
	"altr,socfpga-s10-ecc-manager\0"
	"altr,socfpga-stmmac-a10-s10\0"
	"altr,stratix10-rst-mgr\0"
	"altr,sys-mgr\0"
	"altr,sys-mgr-s10\0"
	"amd,ccp-seattle-v1a\0"
	"amd,pensando-elba-qspi\0"
	"amd,pensando-elba-sd4hc\0"
	"amd,pensando-elba-spi\0"
	"amd,xgbe-seattle-v1a\0"
	"amlogic,a1-cpu-thermal\0"
	"amlogic,a1-peripherals-clkc\0"
	"amlogic,a1-pll-clkc\0"
	"amlogic,a1-spifc\0"
	"amlogic,a1-usb2-phy\0"
	"amlogic,a4-pwrc\0"
	"amlogic,a5-pwrc\0"
	"amlogic,aiu-gxbb\0"
	"amlogic,aiu-gxl\0"
	"amlogic,axg-audio-clkc\0"
	"amlogic,axg-clkc\0"
	"amlogic,axg-frddr\0"
	"amlogic,axg-ge2d\0"
	"amlogic,axg-mipi-dphy\0"
	"amlogic,axg-mipi-pcie-analog-phy\0"
	"amlogic,axg-pcie\0"
	"amlogic,axg-pcie-phy\0"
	"amlogic,axg-pdm\0"
	"amlogic,axg-sound-card\0"
	"amlogic,axg-spdifin\0"
	"amlogic,axg-spdifout\0"
	"amlogic,axg-tdm-iface\0"
	"amlogic,axg-tdmin\0"
	"amlogic,axg-tdmout\0"
	"amlogic,axg-toddr\0"
	"amlogic,c3-peripherals-clkc\0"
	"amlogic,c3-periphs-pinctrl\0"
	"amlogic,c3-pll-clkc\0"
	"amlogic,c3-pwrc\0"
	"amlogic,c3-reset\0"
	"amlogic,canvas\0"
	"amlogic,g12a-audio-clkc\0"
	"amlogic,g12a-clkc\0"
	"amlogic,g12a-cpu-thermal\0"
	"amlogic,g12a-ddr-pmu\0"
	"amlogic,g12a-ddr-thermal\0"
	"amlogic,g12a-frddr\0"
	"amlogic,g12a-mdio-mux\0"
	"amlogic,g12a-mipi-dphy-analog\0"
	"amlogic,g12a-pcie\0"
	"amlogic,g12a-tdmin\0"
	"amlogic,g12a-tdmout\0"
	"amlogic,g12a-toacodec\0"
	"amlogic,g12a-toddr\0"
	"amlogic,g12a-tohdmitx\0"
	"amlogic,g12a-usb2-phy\0"
	"amlogic,g12a-usb3-pcie-phy\0"
	"amlogic,g12a-vdec\0"
	"amlogic,g12b-clkc\0"
	"amlogic,g12b-ddr-pmu\0"
	"amlogic,gx-sound-card\0"
	"amlogic,gxbb-clkc\0"
	"amlogic,gxbb-vdec\0"
	"amlogic,gxl-clkc\0"
	"amlogic,gxl-crypto\0"
	"amlogic,gxl-mdio-mux\0"
	"amlogic,gxl-vdec\0"
	"amlogic,gxlx-vdec\0"
	"amlogic,gxm-vdec\0"
	"amlogic,meson-a1-periphs-pinctrl\0"
	"amlogic,meson-a1-pwrc\0"
	"amlogic,meson-a1-reset\0"
	"amlogic,meson-a1-uart\0"
	"amlogic,meson-a1-usb\0"
	"amlogic,meson-a1-usb-ctrl\0"
	"amlogic,meson-axg-ao-pwm\0"
	"amlogic,meson-axg-aobus-pinctrl\0"
	"amlogic,meson-axg-aoclkc\0"
	"amlogic,meson-axg-audio-arb\0"
	"amlogic,meson-axg-clk-measure\0"
	"amlogic,meson-axg-dwmac\0"
	"amlogic,meson-axg-ee-pwm\0"
	"amlogic,meson-axg-i2c\0"
	"amlogic,meson-axg-mmc\0"
	"amlogic,meson-axg-nfc\0"
	"amlogic,meson-axg-periphs-pinctrl\0"
	"amlogic,meson-axg-pwrc\0"
	"amlogic,meson-axg-reset\0"
	"amlogic,meson-axg-saradc\0"
	"amlogic,meson-axg-spicc\0"
	"amlogic,meson-axg-usb-ctrl\0"
	"amlogic,meson-g12a-ao-cec\0"
	"amlogic,meson-g12a-ao-pwm-ab\0"
	"amlogic,meson-g12a-ao-pwm-cd\0"
	"amlogic,meson-g12a-aobus-pinctrl\0"
	"amlogic,meson-g12a-aoclkc\0"
	"amlogic,meson-g12a-clk-measure\0"
	"amlogic,meson-g12a-dw-hdmi\0"
	"amlogic,meson-g12a-dw-mipi-dsi\0"
	"amlogic,meson-g12a-dwmac\0"
	"amlogic,meson-g12a-ee-pwm\0"
	"amlogic,meson-g12a-mali\0"
	"amlogic,meson-g12a-periphs-pinctrl\0"
	"amlogic,meson-g12a-pwrc\0"
	"amlogic,meson-g12a-saradc\0"
	"amlogic,meson-g12a-spicc\0"
	"amlogic,meson-g12a-uart\0"
	"amlogic,meson-g12a-usb\0"
	"amlogic,meson-g12a-usb-ctrl\0"
	"amlogic,meson-g12a-vpu\0"
	"amlogic,meson-gpio-intc\0"
	"amlogic,meson-gx-ao-cec\0"
	"amlogic,meson-gx-aoclkc\0"
	"amlogic,meson-gx-clk-measure\0"
	"amlogic,meson-gx-mmc\0"
	"amlogic,meson-gx-spicc\0"
	"amlogic,meson-gx-uart\0"
	"amlogic,meson-gxbb-ao-pwm\0"
	"amlogic,meson-gxbb-aobus-pinctrl\0"
	"amlogic,meson-gxbb-dw-hdmi\0"
	"amlogic,meson-gxbb-dwmac\0"
	"amlogic,meson-gxbb-efuse\0"
	"amlogic,meson-gxbb-i2c\0"
	"amlogic,meson-gxbb-ir\0"
	"amlogic,meson-gxbb-mhu\0"
	"amlogic,meson-gxbb-mmc\0"
	"amlogic,meson-gxbb-periphs-pinctrl\0"
	"amlogic,meson-gxbb-pwm\0"
	"amlogic,meson-gxbb-pwrc\0"
	"amlogic,meson-gxbb-reset\0"
	"amlogic,meson-gxbb-saradc\0"
	"amlogic,meson-gxbb-scpi-sensors\0"
	"amlogic,meson-gxbb-sm\0"
	"amlogic,meson-gxbb-spifc\0"
	"amlogic,meson-gxbb-usb\0"
	"amlogic,meson-gxbb-usb2-phy\0"
	"amlogic,meson-gxbb-vpu\0"
	"amlogic,meson-gxbb-wdt\0"
	"amlogic,meson-gxl-aobus-pinctrl\0"
	"amlogic,meson-gxl-dw-hdmi\0"
	"amlogic,meson-gxl-periphs-pinctrl\0"
	"amlogic,meson-gxl-saradc\0"
	"amlogic,meson-gxl-usb-ctrl\0"
	"amlogic,meson-gxl-usb2-phy\0"
	"amlogic,meson-gxl-vpu\0"
	"amlogic,meson-gxm-dw-hdmi\0"
	"amlogic,meson-gxm-mali\0"
	"amlogic,meson-gxm-saradc\0"
	"amlogic,meson-gxm-usb-ctrl\0"
	"amlogic,meson-gxm-vpu\0"
	"amlogic,meson-rng\0"
	"amlogic,meson-s4-ir\0"
	"amlogic,meson-s4-periphs-pinctrl\0"
	"amlogic,meson-s4-pwm\0"
	"amlogic,meson-s4-pwrc\0"
	"amlogic,meson-s4-reset\0"
	"amlogic,meson-s4-rng\0"
	"amlogic,meson-s4-uart\0"
	"amlogic,meson-sm1-ao-cec\0"
	"amlogic,meson-sm1-audio-arb\0"
	"amlogic,meson-sm1-clk-measure\0"
	"amlogic,meson-sm1-pwrc\0"
	"amlogic,meson-vrtc\0"
	"amlogic,s4-peripherals-clkc\0"
	"amlogic,s4-pll-clkc\0"
	"amlogic,sm1-audio-clkc\0"
	"amlogic,sm1-clkc\0"
	"amlogic,sm1-ddr-pmu\0"
	"amlogic,sm1-frddr\0"
	"amlogic,sm1-tdmin\0"
	"amlogic,sm1-tdmout\0"
	"amlogic,sm1-toacodec\0"
	"amlogic,sm1-toddr\0"
	"amlogic,sm1-vdec\0"
	"amlogic,t7-periphs-pinctrl\0"
	"amlogic,t7-pwrc\0"
	"amlogic,t7-reset\0"
	"amlogic,t7-wdt\0"
	"amlogic,t9015\0"
	"ampire,am-1280800n3tzqw-t00h\0"
	"apm,xgene-ahci\0"
	"apm,xgene-ahci-v2\0"
	"apm,xgene-device-clock\0"
	"apm,xgene-edac\0"
	"apm,xgene-enet\0"
	"apm,xgene-gpio\0"
	"apm,xgene-gpio-sb\0"
	"apm,xgene-mdio-rgmii\0"
	"apm,xgene-mdio-xfi\0"
	"apm,xgene-pcie\0"
	"apm,xgene-pcppll-clock\0"
	"apm,xgene-pcppll-v2-clock\0"
	"apm,xgene-phy\0"
	"apm,xgene-pmd-clock\0"
	"apm,xgene-pmu-iob\0"
	"apm,xgene-pmu-l3c\0"
	"apm,xgene-pmu-mc\0"
	"apm,xgene-pmu-mcb\0"
	"apm,xgene-pmu-v2\0"
	"apm,xgene-rng\0"
	"apm,xgene-rtc\0"
	"apm,xgene-slimpro-hwmon\0"
	"apm,xgene-slimpro-i2c\0"
	"apm,xgene-slimpro-mbox\0"
	"apm,xgene-socpll-clock\0"
	"apm,xgene-socpll-v2-clock\0"
	"apm,xgene-storm-dma\0"
	"apm,xgene1-msi\0"
	"apm,xgene1-sgenet\0"
	"apm,xgene1-xgenet\0"
	"apm,xgene2-sgenet\0"
	"apm,xgene2-xgenet\0"
	"apple,admac\0"
	"apple,aic\0"
	"apple,aic2\0"
	"apple,asc-mailbox-v4\0"
	"apple,avalanche-pmu\0"
	"apple,blizzard-pmu\0"
	"apple,firestorm-pmu\0"
	"apple,i2c\0"
	"apple,icestorm-pmu\0"
	"apple,mca\0"
	"apple,nco\0"
	"apple,nvme-ans2\0"
	"apple,pcie\0"
	"apple,pinctrl\0"
	"apple,pmgr-pwrstate\0"
	"apple,s5l-fpwm\0"
	"apple,s5l-uart\0"
	"apple,t6000-dart\0"
	"apple,t6000-sart\0"
	"apple,t8103-admac\0"
	"apple,t8103-dart\0"
	"apple,t8103-i2c\0"
	"apple,t8103-nco\0"
	"apple,t8103-pmgr-pwrstate\0"
	"apple,t8103-sart\0"
	"apple,t8103-wdt\0"
	"apple,t8110-dart\0"
	"apple,wdt\0"
	"arasan,nfc-v3p10\0"
	"arasan,sdhci-4.9a\0"
	"arasan,sdhci-5.1\0"
	"arasan,sdhci-8.9a\0"
	"arm,armv7-timer\0"
	"arm,armv7-timer-mem\0"
	"arm,armv8-pmuv3\0"
	"arm,armv8-timer\0"
	"arm,cci-400\0"
	"arm,cci-400-pmu\0"
	"arm,cci-400-pmu,r1\0"
	"arm,ccn-502\0"
	"arm,ccn-504\0"
	"arm,coresight-cpu-debug\0"
	"arm,coresight-cti\0"
	"arm,coresight-dummy-sink\0"
	"arm,coresight-dynamic-funnel\0"
	"arm,coresight-dynamic-replicator\0"
	"arm,coresight-etm4x\0"
	"arm,coresight-static-funnel\0"
	"arm,coresight-static-replicator\0"
	"arm,coresight-stm\0"
	"arm,coresight-tmc\0"
	"arm,coresight-tpiu\0"
	"arm,cortex-a15-gic\0"
	"arm,cortex-a35-pmu\0"
	"arm,cortex-a510-pmu\0"
	"arm,cortex-a520-pmu\0"
	"arm,cortex-a53-pmu\0"
	"arm,cortex-a55-pmu\0"
	"arm,cortex-a57-pmu\0"
	"arm,cortex-a710-pmu\0"
	"arm,cortex-a715-pmu\0"
	"arm,cortex-a72-pmu\0"
	"arm,cortex-a720-pmu\0"
	"arm,cortex-a73-pmu\0"
	"arm,cortex-a75-pmu\0"
	"arm,cortex-a76-pmu\0"
	"arm,cortex-a78-pmu\0"
	"arm,cortex-x1-pmu\0"
	"arm,cortex-x3-pmu\0"
	"arm,cortex-x4-pmu\0"
	"arm,cryptocell-630p-ree\0"
	"arm,dsu-pmu\0"
	"arm,gic-400\0"
	"arm,gic-v3\0"
	"arm,hdlcd\0"
	"arm,mali-400\0"
	"arm,mali-450\0"
	"arm,mali-bifrost\0"
	"arm,mali-dp500\0"
	"arm,mali-t624\0"
	"arm,mali-t720\0"
	"arm,mali-t760\0"
	"arm,mali-t820\0"
	"arm,mali-t860\0"
	"arm,mali-valhall-csf\0"
	"arm,mali-valhall-jm\0"
	"arm,mhu\0"
	"arm,mhu-doorbell\0"
	"arm,mmu-400\0"
	"arm,mmu-401\0"
	"arm,mmu-500\0"
	"arm,pl011\0"
	"arm,pl022\0"
	"arm,pl031\0"
	"arm,pl041\0"
	"arm,pl050\0"
	"arm,pl061\0"
	"arm,pl111\0"
	"arm,pl180\0"
	"arm,pl18x\0"
	"arm,pl330\0"
	"arm,psci-1.0\0"
	"arm,rtsm-display\0"
	"arm,sbsa-gwdt\0"
	"arm,sbsa-uart\0"
	"arm,scpi\0"
	"arm,scpi-clocks\0"
	"arm,scpi-power-domains\0"
	"arm,scpi-pre-1.0\0"
	"arm,scpi-sensors\0"
	"arm,smc-wdt\0"
	"arm,smmu-v1\0"
	"arm,smmu-v2\0"
	"arm,smmu-v3\0"
	"arm,sp804\0"
	"arm,sp805\0"
	"arm,sp810\0"
	"arm,statistical-profiling-extension-v1\0"
	"arm,versatile-i2c\0"
	"arm,vexpress-osc\0"
	"arm,vexpress-reboot\0"
	"arm,vexpress-reset\0"
	"arm,vexpress-shutdown\0"
	"arm,vexpress-sysreg\0"
	"arm,vexpress-temp\0"
	"arm,vexpress-volt\0"
	"ata-generic\0"
	"audio-graph-card\0"
	"audio-graph-card2\0"
	"audio-graph-scu-card\0"
	"auo,b116xa01\0"
	"awinic,aw8738\0"
	"bitmain,bm1880-clk\0"
	"bitmain,bm1880-reset\0"
	"boe,nv101wxmn51\0"
	"boe,nv110wtm-n61\0"
	"boe,nv133fhm-n61\0"
	"boe,nv133fhm-n62\0"
	"boe,nv140fhmn49\0"
	"bosch,m_can\0"
	"brcm,2711-v3d\0"
	"brcm,amac\0"
	"brcm,bcm2711-cprman\0"
	"brcm,bcm2711-dsi1\0"
	"brcm,bcm2711-emmc2\0"
	"brcm,bcm2711-genet-v5\0"
	"brcm,bcm2711-gpio\0"
	"brcm,bcm2711-hdmi-i2c\0"
	"brcm,bcm2711-hdmi0\0"
	"brcm,bcm2711-hdmi1\0"
	"brcm,bcm2711-hvs\0"
	"brcm,bcm2711-i2c\0"
	"brcm,bcm2711-pcie\0"
	"brcm,bcm2711-pixelvalve0\0"
	"brcm,bcm2711-pixelvalve1\0"
	"brcm,bcm2711-pixelvalve2\0"
	"brcm,bcm2711-pixelvalve3\0"
	"brcm,bcm2711-pixelvalve4\0"
	"brcm,bcm2711-pm\0"
	"brcm,bcm2711-rng200\0"
	"brcm,bcm2711-thermal\0"
	"brcm,bcm2711-vc5\0"
	"brcm,bcm2711-vec\0"
	"brcm,bcm2711-xhci\0"
	"brcm,bcm2712-sdhci\0"
	"brcm,bcm2835-armctrl-ic\0"
	"brcm,bcm2835-aux\0"
	"brcm,bcm2835-aux-spi\0"
	"brcm,bcm2835-aux-uart\0"
	"brcm,bcm2835-cprman\0"
	"brcm,bcm2835-dma\0"
	"brcm,bcm2835-dpi\0"
	"brcm,bcm2835-dsi0\0"
	"brcm,bcm2835-dsi1\0"
	"brcm,bcm2835-gpio\0"
	"brcm,bcm2835-hdmi\0"
	"brcm,bcm2835-hvs\0"
	"brcm,bcm2835-i2c\0"
	"brcm,bcm2835-i2s\0"
	"brcm,bcm2835-mbox\0"
	"brcm,bcm2835-pixelvalve0\0"
	"brcm,bcm2835-pixelvalve1\0"
	"brcm,bcm2835-pixelvalve2\0"
	"brcm,bcm2835-pm\0"
	"brcm,bcm2835-pm-wdt\0"
	"brcm,bcm2835-pwm\0"
	"brcm,bcm2835-rng\0"
	"brcm,bcm2835-sdhci\0"
	"brcm,bcm2835-sdhost\0"
	"brcm,bcm2835-spi\0"
	"brcm,bcm2835-system-timer\0"
	"brcm,bcm2835-thermal\0"
	"brcm,bcm2835-txp\0"
	"brcm,bcm2835-unicam\0"
	"brcm,bcm2835-usb\0"
	"brcm,bcm2835-v3d\0"
	"brcm,bcm2835-vc4\0"
	"brcm,bcm2835-vchiq\0"
	"brcm,bcm2835-vec\0"
	"brcm,bcm2836-armctrl-ic\0"
	"brcm,bcm2836-l1-intc\0"
	"brcm,bcm2836-vchiq\0"
	"brcm,bcm2837-thermal\0"
	"brcm,bcm4908-enet\0"
	"brcm,bcm4908-misc-pcie-reset\0"
	"brcm,bcm4908-pinctrl\0"
	"brcm,bcm4908-pmb\0"
	"brcm,bcm4908-switch\0"
	"brcm,bcm4908-usb-phy\0"
	"brcm,bcm63138-leds\0"
	"brcm,bcm63138-timer\0"
	"brcm,bcm6345-gpio\0"
	"brcm,bcm6345-uart\0"
	"brcm,bcm6345-wdt\0"
	"brcm,bcm7271-l2-intc\0"
	"brcm,bcmbca-hsspi-v1.0\0"
	"brcm,bcmbca-hsspi-v1.1\0"
	"brcm,brcm2711-dvp\0"
	"brcm,brcmnand\0"
	"brcm,brcmper-i2c\0"
	"brcm,brcmstb-gpio\0"
	"brcm,genet-mdio-v5\0"
	"brcm,iproc-flexrm-mbox\0"
	"brcm,iproc-gpio\0"
	"brcm,iproc-i2c\0"
	"brcm,iproc-nic-i2c\0"
	"brcm,iproc-ns2-sata-phy\0"
	"brcm,iproc-pcie\0"
	"brcm,iproc-pcie-paxc\0"
	"brcm,iproc-pcie-paxc-v2\0"
	"brcm,iproc-pdc-mbox\0"
	"brcm,iproc-pwm\0"
	"brcm,iproc-rng200\0"
	"brcm,iproc-sba-v2\0"
	"brcm,l2-intc\0"
	"brcm,mdio-mux-iproc\0"
	"brcm,nand-bcm63138\0"
	"brcm,nand-iproc\0"
	"brcm,ns2-amac\0"
	"brcm,ns2-drd-phy\0"
	"brcm,ns2-genpll-scr\0"
	"brcm,ns2-genpll-sw\0"
	"brcm,ns2-lcpll-ddr\0"
	"brcm,ns2-lcpll-ports\0"
	"brcm,ns2-pinmux\0"
	"brcm,ocotp-v2\0"
	"brcm,sdhci-iproc\0"
	"brcm,sdhci-iproc-cygnus\0"
	"brcm,spi-ns2-qspi\0"
	"brcm,spum-crypto\0"
	"brcm,sr-genpll0\0"
	"brcm,sr-genpll2\0"
	"brcm,sr-genpll3\0"
	"brcm,sr-genpll4\0"
	"brcm,sr-genpll5\0"
	"brcm,sr-lcpll0\0"
	"brcm,sr-lcpll1\0"
	"brcm,sr-pcie-phy\0"
	"brcm,sr-thermal\0"
	"brcm,sr-usb-combo-phy\0"
	"brcm,sr-usb-hs-phy\0"
	"brcm,unimac-mdio\0"
	"brcm,vulcan-pmu\0"
	"brcm,xhci-brcm-v2\0"
	"broadmobi,bm818\0"
	"cavium,thunder-pmu\0"
	"cdns,csi2rx\0"
	"cdns,dphy-rx\0"
	"cdns,gem\0"
	"cdns,hp-nfc\0"
	"cdns,i2c-r1p14\0"
	"cdns,qspi-nor\0"
	"cdns,sd4hc\0"
	"cdns,spi-r1p6\0"
	"cdns,ttc\0"
	"cdns,uart-r1p12\0"
	"cdns,ufshc-m31-16nm\0"
	"cdns,usb3\0"
	"cdns,wdt-r1p2\0"
	"ceva,ahci-1v84\0"
	"cfi-flash\0"
	"clk-pwm\0"
	"composite-video-connector\0"
	"cznic,turris-mox-rwtm\0"
	"dlg,da9062-gpio\0"
	"dlg,da9062-onkey\0"
	"dlg,da9062-rtc\0"
	"dlg,da9062-thermal\0"
	"dlg,da9062-watchdog\0"
	"dmic-codec\0"
	"dp-connector\0"
	"edp-panel\0"
	"edt,etml1010g3dra\0"
	"everest,es7154\0"
	"everest,es7241\0"
	"fixed-clock\0"
	"fixed-factor-clock\0"
	"fpga-region\0"
	"fsl,bman\0"
	"fsl,bman-portal\0"
	"fsl,cpm-muram-data\0"
	"fsl,dpaa2-console\0"
	"fsl,dpaa2-ptp\0"
	"fsl,esdhc\0"
	"fsl,fman\0"
	"fsl,fman-memac\0"
	"fsl,fman-memac-mdio\0"
	"fsl,fman-muram\0"
	"fsl,fman-ptp-timer\0"
	"fsl,fman-v3-port-oh\0"
	"fsl,fman-v3-port-rx\0"
	"fsl,fman-v3-port-tx\0"
	"fsl,ifc\0"
	"fsl,ifc-nand\0"
	"fsl,imx-audio-card\0"
	"fsl,imx-audio-hdmi\0"
	"fsl,imx-audio-spdif\0"
	"fsl,imx-audio-tlv320aic31xx\0"
	"fsl,imx-audio-tlv320aic32x4\0"
	"fsl,imx-audio-wm8524\0"
	"fsl,imx-audio-wm8960\0"
	"fsl,imx-audio-wm8962\0"
	"fsl,imx-intmux\0"
	"fsl,imx-irqsteer\0"
	"fsl,imx-sc-key\0"
	"fsl,imx-sc-thermal\0"
	"fsl,imx-sc-wdt\0"
	"fsl,imx-scu\0"
	"fsl,imx21-i2c\0"
	"fsl,imx21-wdt\0"
	"fsl,imx27-pwm\0"
	"fsl,imx27-usb\0"
	"fsl,imx28-dma-apbh\0"
	"fsl,imx35-gpio\0"
	"fsl,imx35-spdif\0"
	"fsl,imx51-ecspi\0"
	"fsl,imx6dl-gpt\0"
	"fsl,imx6q-fec\0"
	"fsl,imx6q-uart\0"
	"fsl,imx6q-usbmisc\0"
	"fsl,imx6sx-fec\0"
	"fsl,imx6sx-lcdif\0"
	"fsl,imx6sx-mu\0"
	"fsl,imx6ul-ecspi\0"
	"fsl,imx6ul-fec\0"
	"fsl,imx6ul-usb\0"
	"fsl,imx7-csi\0"
	"fsl,imx7d-gpmi-nand\0"
	"fsl,imx7d-qspi\0"
	"fsl,imx7d-sdma\0"
	"fsl,imx7d-snvs-lpgpr\0"
	"fsl,imx7d-usb\0"
	"fsl,imx7d-usbmisc\0"
	"fsl,imx7d-usdhc\0"
	"fsl,imx7ulp-lpi2c\0"
	"fsl,imx7ulp-lpuart\0"
	"fsl,imx7ulp-pwm\0"
	"fsl,imx7ulp-spi\0"
	"fsl,imx7ulp-tpm\0"
	"fsl,imx7ulp-usb\0"
	"fsl,imx7ulp-usbmisc\0"
	"fsl,imx7ulp-usbphy\0"
	"fsl,imx7ulp-wdt\0"
	"fsl,imx8-ddr-pmu\0"
	"fsl,imx8-mu-scu\0"
	"fsl,imx8dxl-acm\0"
	"fsl,imx8dxl-clk\0"
	"fsl,imx8dxl-ddr-pmu\0"
	"fsl,imx8dxl-gpio\0"
	"fsl,imx8dxl-iomuxc\0"
	"fsl,imx8m-ddr-pmu\0"
	"fsl,imx8m-ddrc\0"
	"fsl,imx8m-noc\0"
	"fsl,imx8mm-ccm\0"
	"fsl,imx8mm-ddr-pmu\0"
	"fsl,imx8mm-disp-blk-ctrl\0"
	"fsl,imx8mm-gpc\0"
	"fsl,imx8mm-i2c\0"
	"fsl,imx8mm-iomuxc\0"
	"fsl,imx8mm-micfil\0"
	"fsl,imx8mm-mipi-csi2\0"
	"fsl,imx8mm-mipi-dsim\0"
	"fsl,imx8mm-ocotp\0"
	"fsl,imx8mm-pcie\0"
	"fsl,imx8mm-pcie-ep\0"
	"fsl,imx8mm-pcie-phy\0"
	"fsl,imx8mm-sai\0"
	"fsl,imx8mm-tmu\0"
	"fsl,imx8mm-usdhc\0"
	"fsl,imx8mm-vpu-blk-ctrl\0"
	"fsl,imx8mm-wdt\0"
	"fsl,imx8mn-ccm\0"
	"fsl,imx8mn-ddr-pmu\0"
	"fsl,imx8mn-disp-blk-ctrl\0"
	"fsl,imx8mn-easrc\0"
	"fsl,imx8mn-gpc\0"
	"fsl,imx8mn-i2c\0"
	"fsl,imx8mn-iomuxc\0"
	"fsl,imx8mn-isi\0"
	"fsl,imx8mn-ocotp\0"
	"fsl,imx8mn-sai\0"
	"fsl,imx8mn-wdt\0"
	"fsl,imx8mp-aud2htx\0"
	"fsl,imx8mp-audio-blk-ctrl\0"
	"fsl,imx8mp-ccm\0"
	"fsl,imx8mp-ddr-pmu\0"
	"fsl,imx8mp-dsp\0"
	"fsl,imx8mp-dwc3\0"
	"fsl,imx8mp-flexcan\0"
	"fsl,imx8mp-gpc\0"
	"fsl,imx8mp-hdmi-blk-ctrl\0"
	"fsl,imx8mp-hdmi-phy\0"
	"fsl,imx8mp-hdmi-pvi\0"
	"fsl,imx8mp-hdmi-tx\0"
	"fsl,imx8mp-hsio-blk-ctrl\0"
	"fsl,imx8mp-i2c\0"
	"fsl,imx8mp-iomuxc\0"
	"fsl,imx8mp-isi\0"
	"fsl,imx8mp-isp\0"
	"fsl,imx8mp-lcdif\0"
	"fsl,imx8mp-ldb\0"
	"fsl,imx8mp-media-blk-ctrl\0"
	"fsl,imx8mp-micfil\0"
	"fsl,imx8mp-mipi-dsim\0"
	"fsl,imx8mp-noc\0"
	"fsl,imx8mp-ocotp\0"
	"fsl,imx8mp-pcie\0"
	"fsl,imx8mp-pcie-ep\0"
	"fsl,imx8mp-pcie-phy\0"
	"fsl,imx8mp-sai\0"
	"fsl,imx8mp-src\0"
	"fsl,imx8mp-tmu\0"
	"fsl,imx8mp-usb-phy\0"
	"fsl,imx8mp-vpu-blk-ctrl\0"
	"fsl,imx8mp-wdt\0"
	"fsl,imx8mp-xcvr\0"
	"fsl,imx8mq-ccm\0"
	"fsl,imx8mq-csi\0"
	"fsl,imx8mq-ddr-pmu\0"
	"fsl,imx8mq-fec\0"
	"fsl,imx8mq-gpc\0"
	"fsl,imx8mq-i2c\0"
	"fsl,imx8mq-iomuxc\0"
	"fsl,imx8mq-mipi-csi2\0"
	"fsl,imx8mq-mipi-dphy\0"
	"fsl,imx8mq-noc\0"
	"fsl,imx8mq-nwl-dsi\0"
	"fsl,imx8mq-ocotp\0"
	"fsl,imx8mq-pcie\0"
	"fsl,imx8mq-pcie-ep\0"
	"fsl,imx8mq-sai\0"
	"fsl,imx8mq-sdma\0"
	"fsl,imx8mq-src\0"
	"fsl,imx8mq-tmu\0"
	"fsl,imx8mq-usb-phy\0"
	"fsl,imx8mq-vpu-blk-ctrl\0"
	"fsl,imx8mq-wdt\0"
	"fsl,imx8qm-acm\0"
	"fsl,imx8qm-asrc\0"
	"fsl,imx8qm-audmix\0"
	"fsl,imx8qm-clk\0"
	"fsl,imx8qm-cm4\0"
	"fsl,imx8qm-edma\0"
	"fsl,imx8qm-fec\0"
	"fsl,imx8qm-flexcan\0"
	"fsl,imx8qm-gpio\0"
	"fsl,imx8qm-iomuxc\0"
	"fsl,imx8qm-mqs\0"
	"fsl,imx8qm-sai\0"
	"fsl,imx8qm-scu-ocotp\0"
	"fsl,imx8qm-spdif\0"
	"fsl,imx8qm-usb3\0"
	"fsl,imx8qxp-acm\0"
	"fsl,imx8qxp-clk\0"
	"fsl,imx8qxp-cm4\0"
	"fsl,imx8qxp-dsp\0"
	"fsl,imx8qxp-gpio\0"
	"fsl,imx8qxp-gpmi-nand\0"
	"fsl,imx8qxp-iomuxc\0"
	"fsl,imx8qxp-lpcg\0"
	"fsl,imx8qxp-lpuart\0"
	"fsl,imx8qxp-sc-gpio\0"
	"fsl,imx8qxp-sc-rtc\0"
	"fsl,imx8qxp-scu-ocotp\0"
	"fsl,imx8qxp-scu-pd\0"
	"fsl,imx8qxp-usdhc\0"
	"fsl,imx8ulp-cgc1\0"
	"fsl,imx8ulp-cgc2\0"
	"fsl,imx8ulp-cm33\0"
	"fsl,imx8ulp-gpio\0"
	"fsl,imx8ulp-iomuxc1\0"
	"fsl,imx8ulp-lpuart\0"
	"fsl,imx8ulp-mu\0"
	"fsl,imx8ulp-mu-s4\0"
	"fsl,imx8ulp-pcc3\0"
	"fsl,imx8ulp-pcc4\0"
	"fsl,imx8ulp-pcc5\0"
	"fsl,imx8ulp-usb\0"
	"fsl,imx8ulp-wdt\0"
	"fsl,imx93-ccm\0"
	"fsl,imx93-cm33\0"
	"fsl,imx93-ddr-pmu\0"
	"fsl,imx93-edma3\0"
	"fsl,imx93-edma4\0"
	"fsl,imx93-flexcan\0"
	"fsl,imx93-iomuxc\0"
	"fsl,imx93-media-blk-ctrl\0"
	"fsl,imx93-micfil\0"
	"fsl,imx93-mqs\0"
	"fsl,imx93-mu-s4\0"
	"fsl,imx93-ocotp\0"
	"fsl,imx93-sai\0"
	"fsl,imx93-spi\0"
	"fsl,imx93-src\0"
	"fsl,imx93-src-slice\0"
	"fsl,imx93-wdt\0"
	"fsl,imx93-xcvr\0"
	"fsl,imx95-ddr-pmu\0"
	"fsl,imx95-edma5\0"
	"fsl,imx95-flexcan\0"
	"fsl,imx95-mu\0"
	"fsl,imx95-mu-ele\0"
	"fsl,imx95-mu-v2x\0"
	"fsl,imx95-pcie\0"
	"fsl,imx95-pcie-ep\0"
	"fsl,imx95-sai\0"
	"fsl,imx95-xcvr\0"
	"fsl,ls1012a-clockgen\0"
	"fsl,ls1012a-dspi\0"
	"fsl,ls1012a-esdhc\0"
	"fsl,ls1012a-ftm-alarm\0"
	"fsl,ls1012a-msi\0"
	"fsl,ls1012a-pcie\0"
	"fsl,ls1012a-wdt\0"
	"fsl,ls1021a-lpuart\0"
	"fsl,ls1021a-qdma\0"
	"fsl,ls1021a-qspi\0"
	"fsl,ls1021a-sfp\0"
	"fsl,ls1021a-v1.0-dspi\0"
	"fsl,ls1028a-ahci\0"
	"fsl,ls1028a-clockgen\0"
	"fsl,ls1028a-dspi\0"
	"fsl,ls1028a-edma\0"
	"fsl,ls1028a-enetc-ierb\0"
	"fsl,ls1028a-flexspi-clk\0"
	"fsl,ls1028a-ftm-alarm\0"
	"fsl,ls1028a-gpio\0"
	"fsl,ls1028a-lpuart\0"
	"fsl,ls1028a-pcie\0"
	"fsl,ls1028a-pcie-ep\0"
	"fsl,ls1028a-plldig\0"
	"fsl,ls1028a-sfp\0"
	"fsl,ls1043-qe-si\0"
	"fsl,ls1043-qe-siram\0"
	"fsl,ls1043a-ahci\0"
	"fsl,ls1043a-clockgen\0"
	"fsl,ls1043a-dspi\0"
	"fsl,ls1043a-esdhc\0"
	"fsl,ls1043a-extirq\0"
	"fsl,ls1043a-ftm-alarm\0"
	"fsl,ls1043a-msi\0"
	"fsl,ls1043a-pcie\0"
	"fsl,ls1043a-wdt\0"
	"fsl,ls1046a-ahci\0"
	"fsl,ls1046a-clockgen\0"
	"fsl,ls1046a-esdhc\0"
	"fsl,ls1046a-ftm-alarm\0"
	"fsl,ls1046a-msi\0"
	"fsl,ls1046a-pcie\0"
	"fsl,ls1046a-pcie-ep\0"
	"fsl,ls1088a-ahci\0"
	"fsl,ls1088a-clockgen\0"
	"fsl,ls1088a-extirq\0"
	"fsl,ls1088a-ftm-alarm\0"
	"fsl,ls1088a-gpio\0"
	"fsl,ls1088a-pcie\0"
	"fsl,ls1088a-pcie-ep\0"
	"fsl,ls2080a-ahci\0"
	"fsl,ls2080a-clockgen\0"
	"fsl,ls2080a-dspi\0"
	"fsl,ls2080a-pcie\0"
	"fsl,ls2080a-qspi\0"
	"fsl,ls2085a-dspi\0"
	"fsl,ls2088a-pcie\0"
	"fsl,ls208xa-ftm-alarm\0"
	"fsl,lx2160a-ahci\0"
	"fsl,lx2160a-clockgen\0"
	"fsl,lx2160a-dspi\0"
	"fsl,lx2160a-ftm-alarm\0"
	"fsl,lx2160a-pcie\0"
	"fsl,lx2160ar1-flexcan\0"
	"fsl,lynx-28g\0"
	"fsl,qe-ic\0"
	"fsl,qe-muram-data\0"
	"fsl,qman\0"
	"fsl,qman-portal\0"
	"fsl,qoriq-gpio\0"
	"fsl,qoriq-mc\0"
	"fsl,qoriq-memory-controller\0"
	"fsl,qoriq-rcpm-2.1+\0"
	"fsl,qoriq-tmu\0"
	"fsl,s32v234-linflexuart\0"
	"fsl,scu-clk\0"
	"fsl,scu-pd\0"
	"fsl,sec-v4.0\0"
	"fsl,sec-v4.0-job-ring\0"
	"fsl,sec-v4.0-mon-rtc-lp\0"
	"fsl,sec-v4.0-pwrkey\0"
	"fsl,sec-v4.0-rtic-memory\0"
	"fsl,sec-v5.0-rtic-memory\0"
	"fsl,sec-v5.4-rtic-memory\0"
	"fsl,t1040-qe-si\0"
	"fsl,t1040-qe-siram\0"
	"fsl,ucc-hdlc\0"
	"fsl,vf610-edma\0"
	"fsl,vf610-ftm-pwm\0"
	"fsl,vf610-i2c\0"
	"fsl,vf610-sai\0"
	"fsl,vf610-sai-clock\0"
	"fsl-usb2-dr\0"
	"generic-adc-thermal\0"
	"generic-ahci\0"
	"generic-ehci\0"
	"generic-ohci\0"
	"generic-xhci\0"
	"google,cros-cbas\0"
	"google,cros-ec-i2c-tunnel\0"
	"google,cros-ec-keyb\0"
	"google,cros-ec-keyb-switches\0"
	"google,cros-ec-mkbp-proximity\0"
	"google,cros-ec-pwm\0"
	"google,cros-ec-regulator\0"
	"google,cros-ec-typec\0"
	"google,extcon-usbc-cros-ec\0"
	"google,gs101-cmu-apm\0"
	"google,gs101-cmu-hsi0\0"
	"google,gs101-cmu-hsi2\0"
	"google,gs101-cmu-misc\0"
	"google,gs101-cmu-peric0\0"
	"google,gs101-cmu-peric1\0"
	"google,gs101-cmu-top\0"
	"google,gs101-dwusb3\0"
	"google,gs101-pinctrl\0"
	"google,gs101-pmu\0"
	"google,gs101-spi\0"
	"google,gs101-uart\0"
	"google,gs101-ufs\0"
	"google,gs101-ufs-phy\0"
	"google,gs101-usb31drd-phy\0"
	"google,gs101-wdt\0"
	"google,sc7180-coachz\0"
	"google,sc7180-trogdor\0"
	"google,sc7280-herobrine\0"
	"gpio-backlight\0"
	"gpio-charger\0"
	"gpio-delay\0"
	"gpio-fan\0"
	"gpio-gate-clock\0"
	"gpio-ir-receiver\0"
	"gpio-keys\0"
	"gpio-keys-polled\0"
	"gpio-leds\0"
	"gpio-mux\0"
	"gpio-mux-clock\0"
	"gpio-poweroff\0"
	"gpio-restart\0"
	"gpio-sbu-mux\0"
	"gpio-usb-b-connector\0"
	"gpio-vibrator\0"
	"gw,gsc-adc\0"
	"hdmi-connector\0"
	"hisilicon,hi3660-crgctrl\0"
	"hisilicon,hi3660-dw-mshc\0"
	"hisilicon,hi3660-iomcu\0"
	"hisilicon,hi3660-mbox\0"
	"hisilicon,hi3660-pctrl\0"
	"hisilicon,hi3660-pmuctrl\0"
	"hisilicon,hi3660-reset\0"
	"hisilicon,hi3660-sctrl\0"
	"hisilicon,hi3660-stub-clk\0"
	"hisilicon,hi3660-tsensor\0"
	"hisilicon,hi3660-ufs\0"
	"hisilicon,hi3660-usb-phy\0"
	"hisilicon,hi3670-crgctrl\0"
	"hisilicon,hi3670-iomcu\0"
	"hisilicon,hi3670-media1-crg\0"
	"hisilicon,hi3670-media2-crg\0"
	"hisilicon,hi3670-pctrl\0"
	"hisilicon,hi3670-pmuctrl\0"
	"hisilicon,hi3670-sctrl\0"
	"hisilicon,hi3670-ufs\0"
	"hisilicon,hi3798cv200-combphy\0"
	"hisilicon,hi3798cv200-crg\0"
	"hisilicon,hi3798cv200-dw-mshc\0"
	"hisilicon,hi3798cv200-gmac\0"
	"hisilicon,hi3798cv200-pcie\0"
	"hisilicon,hi3798cv200-sysctrl\0"
	"hisilicon,hi3798cv200-usb2-phy\0"
	"hisilicon,hi6210-i2s\0"
	"hisilicon,hi6220-acpu-sctrl\0"
	"hisilicon,hi6220-ade\0"
	"hisilicon,hi6220-aoctrl\0"
	"hisilicon,hi6220-dsi\0"
	"hisilicon,hi6220-dw-mshc\0"
	"hisilicon,hi6220-mbox\0"
	"hisilicon,hi6220-mediactrl\0"
	"hisilicon,hi6220-pmctrl\0"
	"hisilicon,hi6220-stub-clk\0"
	"hisilicon,hi6220-sysctrl\0"
	"hisilicon,hi6220-usb\0"
	"hisilicon,hi6220-usb-phy\0"
	"hisilicon,hi6421v530-pmic\0"
	"hisilicon,hi655x-pmic\0"
	"hisilicon,hip05-cpld\0"
	"hisilicon,hip06-lpc\0"
	"hisilicon,hip06-sas-v2\0"
	"hisilicon,hip07-lpc\0"
	"hisilicon,hip07-sas-v2\0"
	"hisilicon,hip07-sec\0"
	"hisilicon,hisi-gmac-v2\0"
	"hisilicon,hisi-pcm-asp-dma-1.0\0"
	"hisilicon,hix5hd2-i2c\0"
	"hisilicon,hix5hd2-ir\0"
	"hisilicon,hns-dsaf-v2\0"
	"hisilicon,hns-mdio\0"
	"hisilicon,hns-nic-v2\0"
	"hisilicon,k3-dma-1.0\0"
	"hisilicon,kirin960-pcie\0"
	"hisilicon,kirin970-spmi-controller\0"
	"hisilicon,mbigen-v2\0"
	"hisilicon,tsensor\0"
	"hit,hd44780\0"
	"i2c-gpio\0"
	"i2c-mux-gpio\0"
	"i2c-mux-pinctrl\0"
	"iio-hwmon\0"
	"img,e5010-jpeg-enc\0"
	"img,img-axe\0"
	"innolux,n116bca-ea1\0"
	"innolux,n116bge\0"
	"innolux,n125hce-gn1\0"
	"innolux,p120zdg-bf1\0"
	"inside-secure,safexcel-eip197b\0"
	"inside-secure,safexcel-eip76\0"
	"inside-secure,safexcel-eip97\0"
	"inside-secure,safexcel-eip97ies\0"
	"intel,agilex-clkmgr\0"
	"intel,agilex-soc-fpga-mgr\0"
	"intel,agilex-svc\0"
	"intel,easic-n5x-clkmgr\0"
	"intel,socfpga-agilex-hsotg\0"
	"intel,socfpga-qspi\0"
	"intel,stratix10-clkmgr\0"
	"intel,stratix10-soc-fpga-mgr\0"
	"intel,stratix10-svc\0"
	"io-channel-mux\0"
	"ipmi-bt\0"
	"ipmi-kcs\0"
	"kontron,sl28cpld-fan\0"
	"kontron,sl28cpld-gpi\0"
	"kontron,sl28cpld-gpio\0"
	"kontron,sl28cpld-gpo\0"
	"kontron,sl28cpld-intc\0"
	"kontron,sl28cpld-pwm\0"
	"kontron,sl28cpld-wdt\0"
	"led-backlight\0"
	"leds-group-multicolor\0"
	"lenovo,yoga-c630-sndcard\0"
	"lg,lp079qx1-sp0v\0"
	"linaro,optee-tz\0"
	"linux,bt-sco\0"
	"linux,extcon-usb-gpio\0"
	"linux,spdif-dir\0"
	"linux,spdif-dit\0"
	"linux,wdt-gpio\0"
	"marvell,a3700-utmi-host-phy\0"
	"marvell,a3700-utmi-otg-phy\0"
	"marvell,ac5-nand-controller\0"
	"marvell,ac5-pinctrl\0"
	"marvell,ac5-sdhci\0"
	"marvell,ap806-clock\0"
	"marvell,ap806-cpu-clock\0"
	"marvell,ap806-gicp\0"
	"marvell,ap806-pinctrl\0"
	"marvell,ap806-sei\0"
	"marvell,ap807-clock\0"
	"marvell,ap807-cpu-clock\0"
	"marvell,armada-3700-ahci\0"
	"marvell,armada-3700-ehci\0"
	"marvell,armada-3700-i2c\0"
	"marvell,armada-3700-neta\0"
	"marvell,armada-3700-pcie\0"
	"marvell,armada-3700-periph-clock-nb\0"
	"marvell,armada-3700-periph-clock-sb\0"
	"marvell,armada-3700-rwtm-firmware\0"
	"marvell,armada-3700-rwtm-mailbox\0"
	"marvell,armada-3700-sdhci\0"
	"marvell,armada-3700-spi\0"
	"marvell,armada-3700-tbg-clock\0"
	"marvell,armada-3700-uart\0"
	"marvell,armada-3700-uart-clock\0"
	"marvell,armada-3700-uart-ext\0"
	"marvell,armada-3700-wdt\0"
	"marvell,armada-3700-xor\0"
	"marvell,armada-3700-xtal-clock\0"
	"marvell,armada-380-spi\0"
	"marvell,armada-7k-pinctrl\0"
	"marvell,armada-7k-pp22\0"
	"marvell,armada-8k-cpm-pinctrl\0"
	"marvell,armada-8k-cps-pinctrl\0"
	"marvell,armada-8k-gpio\0"
	"marvell,armada-8k-nand-controller\0"
	"marvell,armada-8k-pic\0"
	"marvell,armada-8k-rtc\0"
	"marvell,armada-ac5-neta\0"
	"marvell,armada-ap806-sdhci\0"
	"marvell,armada-ap806-thermal\0"
	"marvell,armada-ap807-sdhci\0"
	"marvell,armada-ap807-thermal\0"
	"marvell,armada-cp110-sdhci\0"
	"marvell,armada-cp110-thermal\0"
	"marvell,armada370-nand-controller\0"
	"marvell,armada3700-xhci\0"
	"marvell,armada3710-nb-pinctrl\0"
	"marvell,armada3710-sb-pinctrl\0"
	"marvell,armada8k-pcie\0"
	"marvell,berlin4ct-avio-pinctrl\0"
	"marvell,berlin4ct-soc-pinctrl\0"
	"marvell,berlin4ct-system-pinctrl\0"
	"marvell,comphy-a3700\0"
	"marvell,comphy-cp110\0"
	"marvell,cp110-clock\0"
	"marvell,cp110-icu\0"
	"marvell,cp110-icu-nsr\0"
	"marvell,cp110-icu-sei\0"
	"marvell,cp110-utmi-phy\0"
	"marvell,cp115-standalone-pinctrl\0"
	"marvell,mv78230-i2c\0"
	"marvell,odmi-controller\0"
	"marvell,orion-ehci\0"
	"marvell,orion-gpio\0"
	"marvell,orion-mdio\0"
	"marvell,xmdio\0"
	"marvell,xor-v2\0"
	"maxim,max77843-haptic\0"
	"maxim,max77843-muic\0"
	"maxim,max98357a\0"
	"maxim,max98360a\0"
	"mdio-mux-mmioreg\0"
	"mdio-mux-multiplexer\0"
	"mediatek,cpufreq-hw\0"
	"mediatek,efuse\0"
	"mediatek,generic-tphy-v1\0"
	"mediatek,generic-tphy-v2\0"
	"mediatek,generic-tphy-v3\0"
	"mediatek,mt2712-apmixedsys\0"
	"mediatek,mt2712-auxadc\0"
	"mediatek,mt2712-bdpsys\0"
	"mediatek,mt2712-ecc\0"
	"mediatek,mt2712-gmac\0"
	"mediatek,mt2712-i2c\0"
	"mediatek,mt2712-imgsys\0"
	"mediatek,mt2712-infracfg\0"
	"mediatek,mt2712-jpgdecsys\0"
	"mediatek,mt2712-m4u\0"
	"mediatek,mt2712-mcucfg\0"
	"mediatek,mt2712-mfgcfg\0"
	"mediatek,mt2712-mmc\0"
	"mediatek,mt2712-mmsys\0"
	"mediatek,mt2712-nfc\0"
	"mediatek,mt2712-pcie\0"
	"mediatek,mt2712-pericfg\0"
	"mediatek,mt2712-pinctrl\0"
	"mediatek,mt2712-pwm\0"
	"mediatek,mt2712-rtc\0"
	"mediatek,mt2712-scpsys\0"
	"mediatek,mt2712-smi-common\0"
	"mediatek,mt2712-smi-larb\0"
	"mediatek,mt2712-spi\0"
	"mediatek,mt2712-spi-slave\0"
	"mediatek,mt2712-topckgen\0"
	"mediatek,mt2712-vdecsys\0"
	"mediatek,mt2712-vencsys\0"
	"mediatek,mt6331\0"
	"mediatek,mt6331-keys\0"
	"mediatek,mt6332-led\0"
	"mediatek,mt6357\0"
	"mediatek,mt6357-auxadc\0"
	"mediatek,mt6357-keys\0"
	"mediatek,mt6358\0"
	"mediatek,mt6358-auxadc\0"
	"mediatek,mt6358-keys\0"
	"mediatek,mt6358-rtc\0"
	"mediatek,mt6358-sound\0"
	"mediatek,mt6359\0"
	"mediatek,mt6359-auxadc\0"
	"mediatek,mt6360-chg\0"
	"mediatek,mt6360-tcpc\0"
	"mediatek,mt6366-sound\0"
	"mediatek,mt6380-regulator\0"
	"mediatek,mt6397\0"
	"mediatek,mt6397-pinctrl\0"
	"mediatek,mt6397-regulator\0"
	"mediatek,mt6397-rtc\0"
	"mediatek,mt6577-i2c\0"
	"mediatek,mt6577-sysirq\0"
	"mediatek,mt6577-timer\0"
	"mediatek,mt6577-uart\0"
	"mediatek,mt6577-uart-dma\0"
	"mediatek,mt6589-wdt\0"
	"mediatek,mt6765-spi\0"
	"mediatek,mt6765-timer\0"
	"mediatek,mt6779-apmixed\0"
	"mediatek,mt6779-audio\0"
	"mediatek,mt6779-camsys\0"
	"mediatek,mt6779-devapc\0"
	"mediatek,mt6779-imgsys\0"
	"mediatek,mt6779-infracfg_ao\0"
	"mediatek,mt6779-ipesys\0"
	"mediatek,mt6779-keypad\0"
	"mediatek,mt6779-mfgcfg\0"
	"mediatek,mt6779-mmsys\0"
	"mediatek,mt6779-pinctrl\0"
	"mediatek,mt6779-pwrap\0"
	"mediatek,mt6779-topckgen\0"
	"mediatek,mt6779-vdecsys\0"
	"mediatek,mt6779-vencsys\0"
	"mediatek,mt6795-apmixedsys\0"
	"mediatek,mt6795-infracfg\0"
	"mediatek,mt6795-m4u\0"
	"mediatek,mt6795-mmc\0"
	"mediatek,mt6795-mmsys\0"
	"mediatek,mt6795-pericfg\0"
	"mediatek,mt6795-pinctrl\0"
	"mediatek,mt6795-power-controller\0"
	"mediatek,mt6795-pwm\0"
	"mediatek,mt6795-pwrap\0"
	"mediatek,mt6795-smi-common\0"
	"mediatek,mt6795-smi-larb\0"
	"mediatek,mt6795-systimer\0"
	"mediatek,mt6795-topckgen\0"
	"mediatek,mt6795-vdecsys\0"
	"mediatek,mt6795-vencsys\0"
	"mediatek,mt6795-wdt\0"
	"mediatek,mt6797-apmixedsys\0"
	"mediatek,mt6797-imgsys\0"
	"mediatek,mt6797-infracfg\0"
	"mediatek,mt6797-mmsys\0"
	"mediatek,mt6797-pinctrl\0"
	"mediatek,mt6797-scpsys\0"
	"mediatek,mt6797-topckgen\0"
	"mediatek,mt6797-vdecsys\0"
	"mediatek,mt6797-vencsys\0"
	"mediatek,mt6873-pwrap\0"
	"mediatek,mt6873-spmi\0"
	"mediatek,mt7622-apmixedsys\0"
	"mediatek,mt7622-audio\0"
	"mediatek,mt7622-audsys\0"
	"mediatek,mt7622-auxadc\0"
	"mediatek,mt7622-cir\0"
	"mediatek,mt7622-ecc\0"
	"mediatek,mt7622-eth\0"
	"mediatek,mt7622-ethsys\0"
	"mediatek,mt7622-hsdma\0"
	"mediatek,mt7622-i2c\0"
	"mediatek,mt7622-infracfg\0"
	"mediatek,mt7622-mmc\0"
	"mediatek,mt7622-nfc\0"
	"mediatek,mt7622-pcie\0"
	"mediatek,mt7622-pciesys\0"
	"mediatek,mt7622-pericfg\0"
	"mediatek,mt7622-pinctrl\0"
	"mediatek,mt7622-pwm\0"
	"mediatek,mt7622-pwrap\0"
	"mediatek,mt7622-rtc\0"
	"mediatek,mt7622-scpsys\0"
	"mediatek,mt7622-sgmiisys\0"
	"mediatek,mt7622-snand\0"
	"mediatek,mt7622-spi\0"
	"mediatek,mt7622-ssusbsys\0"
	"mediatek,mt7622-thermal\0"
	"mediatek,mt7622-topckgen\0"
	"mediatek,mt7622-wmac\0"
	"mediatek,mt7623-rng\0"
	"mediatek,mt7981-apmixedsys\0"
	"mediatek,mt7981-ethsys\0"
	"mediatek,mt7981-i2c\0"
	"mediatek,mt7981-infracfg\0"
	"mediatek,mt7981-pinctrl\0"
	"mediatek,mt7981-pwm\0"
	"mediatek,mt7981-topckgen\0"
	"mediatek,mt7981-wmac\0"
	"mediatek,mt7986-apmixedsys\0"
	"mediatek,mt7986-eth\0"
	"mediatek,mt7986-ethsys\0"
	"mediatek,mt7986-i2c\0"
	"mediatek,mt7986-infracfg\0"
	"mediatek,mt7986-mmc\0"
	"mediatek,mt7986-pwm\0"
	"mediatek,mt7986-rng\0"
	"mediatek,mt7986-sgmiisys_0\0"
	"mediatek,mt7986-sgmiisys_1\0"
	"mediatek,mt7986-thermal\0"
	"mediatek,mt7986-topckgen\0"
	"mediatek,mt7986-wdt\0"
	"mediatek,mt7986-wmac\0"
	"mediatek,mt7986a-pinctrl\0"
	"mediatek,mt7986b-pinctrl\0"
	"mediatek,mt7988-apmixedsys\0"
	"mediatek,mt7988-ethsys\0"
	"mediatek,mt7988-ethwarp\0"
	"mediatek,mt7988-infracfg\0"
	"mediatek,mt7988-pwm\0"
	"mediatek,mt7988-topckgen\0"
	"mediatek,mt7988-wdt\0"
	"mediatek,mt7988-xfi-pll\0"
	"mediatek,mt8167-apmixedsys\0"
	"mediatek,mt8167-imgsys\0"
	"mediatek,mt8167-infracfg\0"
	"mediatek,mt8167-m4u\0"
	"mediatek,mt8167-mmsys\0"
	"mediatek,mt8167-pinctrl\0"
	"mediatek,mt8167-power-controller\0"
	"mediatek,mt8167-smi-common\0"
	"mediatek,mt8167-smi-larb\0"
	"mediatek,mt8167-topckgen\0"
	"mediatek,mt8167-vdecsys\0"
	"mediatek,mt8168-i2c\0"
	"mediatek,mt8173-afe-pcm\0"
	"mediatek,mt8173-apmixedsys\0"
	"mediatek,mt8173-auxadc\0"
	"mediatek,mt8173-cec\0"
	"mediatek,mt8173-disp-aal\0"
	"mediatek,mt8173-disp-color\0"
	"mediatek,mt8173-disp-gamma\0"
	"mediatek,mt8173-disp-merge\0"
	"mediatek,mt8173-disp-mutex\0"
	"mediatek,mt8173-disp-od\0"
	"mediatek,mt8173-disp-ovl\0"
	"mediatek,mt8173-disp-pwm\0"
	"mediatek,mt8173-disp-rdma\0"
	"mediatek,mt8173-disp-split\0"
	"mediatek,mt8173-disp-ufoe\0"
	"mediatek,mt8173-dpi\0"
	"mediatek,mt8173-dsi\0"
	"mediatek,mt8173-efuse\0"
	"mediatek,mt8173-gce\0"
	"mediatek,mt8173-hdmi\0"
	"mediatek,mt8173-hdmi-ddc\0"
	"mediatek,mt8173-hdmi-phy\0"
	"mediatek,mt8173-i2c\0"
	"mediatek,mt8173-imgsys\0"
	"mediatek,mt8173-infracfg\0"
	"mediatek,mt8173-jpgdec\0"
	"mediatek,mt8173-m4u\0"
	"mediatek,mt8173-mdp\0"
	"mediatek,mt8173-mdp-rsz\0"
	"mediatek,mt8173-mipi-tx\0"
	"mediatek,mt8173-mmc\0"
	"mediatek,mt8173-mmsys\0"
	"mediatek,mt8173-mtu3\0"
	"mediatek,mt8173-nor\0"
	"mediatek,mt8173-pericfg\0"
	"mediatek,mt8173-pinctrl\0"
	"mediatek,mt8173-power-controller\0"
	"mediatek,mt8173-pwrap\0"
	"mediatek,mt8173-rt5650\0"
	"mediatek,mt8173-scpsys\0"
	"mediatek,mt8173-smi-common\0"
	"mediatek,mt8173-smi-larb\0"
	"mediatek,mt8173-spi\0"
	"mediatek,mt8173-thermal\0"
	"mediatek,mt8173-topckgen\0"
	"mediatek,mt8173-u3phy\0"
	"mediatek,mt8173-vcodec-dec\0"
	"mediatek,mt8173-vcodec-enc\0"
	"mediatek,mt8173-vcodec-enc-vp8\0"
	"mediatek,mt8173-vdecsys\0"
	"mediatek,mt8173-vencltsys\0"
	"mediatek,mt8173-vencsys\0"
	"mediatek,mt8173-vpu\0"
	"mediatek,mt8173-xhci\0"
	"mediatek,mt8183-apmixedsys\0"
	"mediatek,mt8183-audio\0"
	"mediatek,mt8183-audiosys\0"
	"mediatek,mt8183-camsys\0"
	"mediatek,mt8183-cci\0"
	"mediatek,mt8183-disp-aal\0"
	"mediatek,mt8183-disp-ccorr\0"
	"mediatek,mt8183-disp-dither\0"
	"mediatek,mt8183-disp-gamma\0"
	"mediatek,mt8183-disp-mutex\0"
	"mediatek,mt8183-disp-ovl\0"
	"mediatek,mt8183-disp-ovl-2l\0"
	"mediatek,mt8183-disp-pwm\0"
	"mediatek,mt8183-disp-rdma\0"
	"mediatek,mt8183-dpi\0"
	"mediatek,mt8183-dsi\0"
	"mediatek,mt8183-gce\0"
	"mediatek,mt8183-i2c\0"
	"mediatek,mt8183-imgsys\0"
	"mediatek,mt8183-infracfg\0"
	"mediatek,mt8183-ipu_adl\0"
	"mediatek,mt8183-ipu_conn\0"
	"mediatek,mt8183-ipu_core0\0"
	"mediatek,mt8183-ipu_core1\0"
	"mediatek,mt8183-m4u\0"
	"mediatek,mt8183-mcucfg\0"
	"mediatek,mt8183-mdp3-ccorr\0"
	"mediatek,mt8183-mdp3-rdma\0"
	"mediatek,mt8183-mdp3-rsz\0"
	"mediatek,mt8183-mfgcfg\0"
	"mediatek,mt8183-mipi-tx\0"
	"mediatek,mt8183-mmc\0"
	"mediatek,mt8183-mmsys\0"
	"mediatek,mt8183-pericfg\0"
	"mediatek,mt8183-pinctrl\0"
	"mediatek,mt8183-power-controller\0"
	"mediatek,mt8183-pwm\0"
	"mediatek,mt8183-pwrap\0"
	"mediatek,mt8183-scp\0"
	"mediatek,mt8183-smi-common\0"
	"mediatek,mt8183-smi-larb\0"
	"mediatek,mt8183-spi\0"
	"mediatek,mt8183-svs\0"
	"mediatek,mt8183-thermal\0"
	"mediatek,mt8183-topckgen\0"
	"mediatek,mt8183-ufsphy\0"
	"mediatek,mt8183-vcodec-dec\0"
	"mediatek,mt8183-vcodec-enc\0"
	"mediatek,mt8183-vdecsys\0"
	"mediatek,mt8183-vencsys\0"
	"mediatek,mt8183-wdt\0"
	"mediatek,mt8183_da7219_max98357\0"
	"mediatek,mt8183_da7219_rt1015p\0"
	"mediatek,mt8183_mt6358_ts3a227_max98357\0"
	"mediatek,mt8183_mt6358_ts3a227_rt1015p\0"
	"mediatek,mt8183b-mali\0"
	"mediatek,mt8186-adsp-mbox\0"
	"mediatek,mt8186-apmixedsys\0"
	"mediatek,mt8186-auxadc\0"
	"mediatek,mt8186-camsys\0"
	"mediatek,mt8186-camsys_rawa\0"
	"mediatek,mt8186-camsys_rawb\0"
	"mediatek,mt8186-cci\0"
	"mediatek,mt8186-disp-mutex\0"
	"mediatek,mt8186-dpi\0"
	"mediatek,mt8186-dsi\0"
	"mediatek,mt8186-dsp\0"
	"mediatek,mt8186-efuse\0"
	"mediatek,mt8186-gce\0"
	"mediatek,mt8186-i2c\0"
	"mediatek,mt8186-imgsys1\0"
	"mediatek,mt8186-imgsys2\0"
	"mediatek,mt8186-imp_iic_wrap\0"
	"mediatek,mt8186-infracfg_ao\0"
	"mediatek,mt8186-iommu-mm\0"
	"mediatek,mt8186-ipesys\0"
	"mediatek,mt8186-lvts\0"
	"mediatek,mt8186-mali\0"
	"mediatek,mt8186-mcusys\0"
	"mediatek,mt8186-mdpsys\0"
	"mediatek,mt8186-mfgsys\0"
	"mediatek,mt8186-mmsys\0"
	"mediatek,mt8186-mt6366-rt1019-rt5682s-sound\0"
	"mediatek,mt8186-mt6366-rt5682s-max98360-sound\0"
	"mediatek,mt8186-nor\0"
	"mediatek,mt8186-pinctrl\0"
	"mediatek,mt8186-power-controller\0"
	"mediatek,mt8186-pwrap\0"
	"mediatek,mt8186-scp\0"
	"mediatek,mt8186-smi-common\0"
	"mediatek,mt8186-smi-larb\0"
	"mediatek,mt8186-sound\0"
	"mediatek,mt8186-svs\0"
	"mediatek,mt8186-topckgen\0"
	"mediatek,mt8186-vcodec-dec\0"
	"mediatek,mt8186-vdecsys\0"
	"mediatek,mt8186-vencsys\0"
	"mediatek,mt8186-wdt\0"
	"mediatek,mt8186-wpesys\0"
	"mediatek,mt8188-adsp-audio26m\0"
	"mediatek,mt8188-apmixedsys\0"
	"mediatek,mt8188-camsys\0"
	"mediatek,mt8188-camsys-rawa\0"
	"mediatek,mt8188-camsys-rawb\0"
	"mediatek,mt8188-camsys-yuva\0"
	"mediatek,mt8188-camsys-yuvb\0"
	"mediatek,mt8188-ccusys\0"
	"mediatek,mt8188-gce\0"
	"mediatek,mt8188-i2c\0"
	"mediatek,mt8188-imgsys\0"
	"mediatek,mt8188-imgsys-wpe1\0"
	"mediatek,mt8188-imgsys-wpe2\0"
	"mediatek,mt8188-imgsys-wpe3\0"
	"mediatek,mt8188-imgsys1-dip-nr\0"
	"mediatek,mt8188-imgsys1-dip-top\0"
	"mediatek,mt8188-imp-iic-wrap-c\0"
	"mediatek,mt8188-imp-iic-wrap-en\0"
	"mediatek,mt8188-imp-iic-wrap-w\0"
	"mediatek,mt8188-infracfg-ao\0"
	"mediatek,mt8188-ipesys\0"
	"mediatek,mt8188-lvts-ap\0"
	"mediatek,mt8188-lvts-mcu\0"
	"mediatek,mt8188-mali\0"
	"mediatek,mt8188-mfgcfg\0"
	"mediatek,mt8188-pericfg-ao\0"
	"mediatek,mt8188-pinctrl\0"
	"mediatek,mt8188-power-controller\0"
	"mediatek,mt8188-scp\0"
	"mediatek,mt8188-topckgen\0"
	"mediatek,mt8188-vdecsys\0"
	"mediatek,mt8188-vdecsys-soc\0"
	"mediatek,mt8188-vdosys0\0"
	"mediatek,mt8188-vdosys1\0"
	"mediatek,mt8188-vencsys\0"
	"mediatek,mt8188-vppsys0\0"
	"mediatek,mt8188-vppsys1\0"
	"mediatek,mt8188-wdt\0"
	"mediatek,mt8188-wpesys\0"
	"mediatek,mt8188-wpesys-vpp0\0"
	"mediatek,mt8192-apmixedsys\0"
	"mediatek,mt8192-audio\0"
	"mediatek,mt8192-audsys\0"
	"mediatek,mt8192-camsys\0"
	"mediatek,mt8192-camsys_rawa\0"
	"mediatek,mt8192-camsys_rawb\0"
	"mediatek,mt8192-camsys_rawc\0"
	"mediatek,mt8192-disp-ccorr\0"
	"mediatek,mt8192-disp-mutex\0"
	"mediatek,mt8192-disp-ovl\0"
	"mediatek,mt8192-disp-ovl-2l\0"
	"mediatek,mt8192-disp-postmask\0"
	"mediatek,mt8192-dpi\0"
	"mediatek,mt8192-gce\0"
	"mediatek,mt8192-i2c\0"
	"mediatek,mt8192-imgsys\0"
	"mediatek,mt8192-imgsys2\0"
	"mediatek,mt8192-imp_iic_wrap_c\0"
	"mediatek,mt8192-imp_iic_wrap_e\0"
	"mediatek,mt8192-imp_iic_wrap_n\0"
	"mediatek,mt8192-imp_iic_wrap_s\0"
	"mediatek,mt8192-imp_iic_wrap_w\0"
	"mediatek,mt8192-imp_iic_wrap_ws\0"
	"mediatek,mt8192-infracfg\0"
	"mediatek,mt8192-ipesys\0"
	"mediatek,mt8192-lvts-ap\0"
	"mediatek,mt8192-lvts-mcu\0"
	"mediatek,mt8192-m4u\0"
	"mediatek,mt8192-mali\0"
	"mediatek,mt8192-mdpsys\0"
	"mediatek,mt8192-mfgcfg\0"
	"mediatek,mt8192-mmsys\0"
	"mediatek,mt8192-msdc_top\0"
	"mediatek,mt8192-nor\0"
	"mediatek,mt8192-pcie\0"
	"mediatek,mt8192-pericfg\0"
	"mediatek,mt8192-pinctrl\0"
	"mediatek,mt8192-power-controller\0"
	"mediatek,mt8192-scp\0"
	"mediatek,mt8192-scp_adsp\0"
	"mediatek,mt8192-smi-common\0"
	"mediatek,mt8192-smi-larb\0"
	"mediatek,mt8192-spi\0"
	"mediatek,mt8192-svs\0"
	"mediatek,mt8192-topckgen\0"
	"mediatek,mt8192-vcodec-dec\0"
	"mediatek,mt8192-vcodec-enc\0"
	"mediatek,mt8192-vdecsys\0"
	"mediatek,mt8192-vdecsys_soc\0"
	"mediatek,mt8192-vencsys\0"
	"mediatek,mt8192-wdt\0"
	"mediatek,mt8195-adsp-mbox\0"
	"mediatek,mt8195-apmixedsys\0"
	"mediatek,mt8195-apusys_pll\0"
	"mediatek,mt8195-audio\0"
	"mediatek,mt8195-camsys\0"
	"mediatek,mt8195-camsys_mraw\0"
	"mediatek,mt8195-camsys_rawa\0"
	"mediatek,mt8195-camsys_rawb\0"
	"mediatek,mt8195-camsys_yuva\0"
	"mediatek,mt8195-camsys_yuvb\0"
	"mediatek,mt8195-ccusys\0"
	"mediatek,mt8195-disp-dsc\0"
	"mediatek,mt8195-disp-ethdr\0"
	"mediatek,mt8195-disp-gamma\0"
	"mediatek,mt8195-disp-merge\0"
	"mediatek,mt8195-disp-mutex\0"
	"mediatek,mt8195-disp-ovl\0"
	"mediatek,mt8195-disp-rdma\0"
	"mediatek,mt8195-dp-intf\0"
	"mediatek,mt8195-dp-tx\0"
	"mediatek,mt8195-dsp\0"
	"mediatek,mt8195-edp-tx\0"
	"mediatek,mt8195-gce\0"
	"mediatek,mt8195-gmac\0"
	"mediatek,mt8195-imgsys\0"
	"mediatek,mt8195-imgsys1_dip_nr\0"
	"mediatek,mt8195-imgsys1_dip_top\0"
	"mediatek,mt8195-imgsys1_wpe\0"
	"mediatek,mt8195-imp_iic_wrap_s\0"
	"mediatek,mt8195-imp_iic_wrap_w\0"
	"mediatek,mt8195-infracfg_ao\0"
	"mediatek,mt8195-iommu-infra\0"
	"mediatek,mt8195-iommu-vdo\0"
	"mediatek,mt8195-iommu-vpp\0"
	"mediatek,mt8195-ipesys\0"
	"mediatek,mt8195-jpgdec\0"
	"mediatek,mt8195-jpgdec-hw\0"
	"mediatek,mt8195-jpgenc\0"
	"mediatek,mt8195-jpgenc-hw\0"
	"mediatek,mt8195-lvts-ap\0"
	"mediatek,mt8195-lvts-mcu\0"
	"mediatek,mt8195-mdp3-aal\0"
	"mediatek,mt8195-mdp3-color\0"
	"mediatek,mt8195-mdp3-fg\0"
	"mediatek,mt8195-mdp3-hdr\0"
	"mediatek,mt8195-mdp3-merge\0"
	"mediatek,mt8195-mdp3-padding\0"
	"mediatek,mt8195-mdp3-rdma\0"
	"mediatek,mt8195-mdp3-split\0"
	"mediatek,mt8195-mdp3-stitch\0"
	"mediatek,mt8195-mdp3-tcc\0"
	"mediatek,mt8195-mdp3-tdshp\0"
	"mediatek,mt8195-mdp3-wrot\0"
	"mediatek,mt8195-mfgcfg\0"
	"mediatek,mt8195-mmsys\0"
	"mediatek,mt8195-pcie-phy\0"
	"mediatek,mt8195-pericfg_ao\0"
	"mediatek,mt8195-pinctrl\0"
	"mediatek,mt8195-power-controller\0"
	"mediatek,mt8195-pwrap\0"
	"mediatek,mt8195-scp\0"
	"mediatek,mt8195-scp_adsp\0"
	"mediatek,mt8195-smi-common-vdo\0"
	"mediatek,mt8195-smi-common-vpp\0"
	"mediatek,mt8195-smi-larb\0"
	"mediatek,mt8195-smi-sub-common\0"
	"mediatek,mt8195-spi-slave\0"
	"mediatek,mt8195-spmi\0"
	"mediatek,mt8195-svs\0"
	"mediatek,mt8195-topckgen\0"
	"mediatek,mt8195-tphy\0"
	"mediatek,mt8195-vcodec-dec\0"
	"mediatek,mt8195-vcodec-enc\0"
	"mediatek,mt8195-vdecsys\0"
	"mediatek,mt8195-vdecsys_core1\0"
	"mediatek,mt8195-vdecsys_soc\0"
	"mediatek,mt8195-vdo1-rdma\0"
	"mediatek,mt8195-vdosys0\0"
	"mediatek,mt8195-vdosys1\0"
	"mediatek,mt8195-vencsys\0"
	"mediatek,mt8195-vencsys_core1\0"
	"mediatek,mt8195-vpp-mutex\0"
	"mediatek,mt8195-vppsys0\0"
	"mediatek,mt8195-vppsys1\0"
	"mediatek,mt8195-wdt\0"
	"mediatek,mt8195-wpesys\0"
	"mediatek,mt8195-wpesys_vpp0\0"
	"mediatek,mt8195-wpesys_vpp1\0"
	"mediatek,mt8195-xhci\0"
	"mediatek,mt8195_mt6359_max98390_rt5682\0"
	"mediatek,mt8195_mt6359_rt1019_rt5682\0"
	"mediatek,mt8365-afe-pcm\0"
	"mediatek,mt8365-apmixedsys\0"
	"mediatek,mt8365-apu\0"
	"mediatek,mt8365-eth\0"
	"mediatek,mt8365-imgsys\0"
	"mediatek,mt8365-infracfg\0"
	"mediatek,mt8365-m4u\0"
	"mediatek,mt8365-mcucfg\0"
	"mediatek,mt8365-mmsys\0"
	"mediatek,mt8365-mt6357\0"
	"mediatek,mt8365-pericfg\0"
	"mediatek,mt8365-pinctrl\0"
	"mediatek,mt8365-power-controller\0"
	"mediatek,mt8365-pwm\0"
	"mediatek,mt8365-pwrap\0"
	"mediatek,mt8365-smi-common\0"
	"mediatek,mt8365-topckgen\0"
	"mediatek,mt8365-vdecsys\0"
	"mediatek,mt8365-vencsys\0"
	"mediatek,mt8516-apmixedsys\0"
	"mediatek,mt8516-eth\0"
	"mediatek,mt8516-infracfg\0"
	"mediatek,mt8516-mmc\0"
	"mediatek,mt8516-pinctrl\0"
	"mediatek,mt8516-pwm\0"
	"mediatek,mt8516-pwrap\0"
	"mediatek,mt8516-topckgen\0"
	"mediatek,mtk-ahci\0"
	"mediatek,mtk-btif\0"
	"mediatek,mtk-jpgenc\0"
	"mediatek,mtk-musb\0"
	"mediatek,mtk-vcodec-core\0"
	"mediatek,mtk-vcodec-lat\0"
	"mediatek,mtk-vcodec-lat-soc\0"
	"mediatek,mtk-xhci\0"
	"mediatek,mtu3\0"
	"mediatek,soc-rtc\0"
	"mediatek,spi-ipm\0"
	"microchip,dw-sparx5-sdhci\0"
	"microchip,sparx5-dpll\0"
	"microchip,sparx5-pinctrl\0"
	"microchip,sparx5-serdes\0"
	"microchip,sparx5-sgpio\0"
	"microchip,sparx5-spi\0"
	"microchip,sparx5-switch\0"
	"microchip,sparx5-switch-reset\0"
	"microchip,sparx5-temp\0"
	"mmc-pwrseq-emmc\0"
	"mmc-pwrseq-simple\0"
	"mmio-mux\0"
	"mmio-sram\0"
	"mscc,ocelot-miim\0"
	"mtd-ram\0"
	"multi-inno,mi1010ait-1cp\0"
	"murata,ncp03wf104\0"
	"murata,ncp15wb473\0"
	"neweast,wjfh116008a\0"
	"ns16550\0"
	"ns16550a\0"
	"nuvoton,ma35d1-clk\0"
	"nuvoton,ma35d1-pinctrl\0"
	"nuvoton,ma35d1-reset\0"
	"nuvoton,ma35d1-uart\0"
	"nuvoton,npcm750-uart\0"
	"nuvoton,npcm750-wdt\0"
	"nuvoton,npcm845-peci\0"
	"nuvoton,npcm845-reset\0"
	"nuvoton,npcm845-timer\0"
	"nvidia,carmel-pmu\0"
	"nvidia,denver-pmu\0"
	"nvidia,gk20a\0"
	"nvidia,gm20b\0"
	"nvidia,gp10b\0"
	"nvidia,smmu-500\0"
	"nvidia,tegra114-spi\0"
	"nvidia,tegra124-actmon\0"
	"nvidia,tegra124-ahci\0"
	"nvidia,tegra124-ahub\0"
	"nvidia,tegra124-dc\0"
	"nvidia,tegra124-dpaux\0"
	"nvidia,tegra124-efuse\0"
	"nvidia,tegra124-emc\0"
	"nvidia,tegra124-flowctrl\0"
	"nvidia,tegra124-hdmi\0"
	"nvidia,tegra124-host1x\0"
	"nvidia,tegra124-i2c\0"
	"nvidia,tegra124-i2s\0"
	"nvidia,tegra124-pcie\0"
	"nvidia,tegra124-pinmux\0"
	"nvidia,tegra124-pmc\0"
	"nvidia,tegra124-sdhci\0"
	"nvidia,tegra124-sor\0"
	"nvidia,tegra124-spi\0"
	"nvidia,tegra124-xusb\0"
	"nvidia,tegra124-xusb-padctl\0"
	"nvidia,tegra132-car\0"
	"nvidia,tegra132-emc\0"
	"nvidia,tegra132-mc\0"
	"nvidia,tegra132-soctherm\0"
	"nvidia,tegra148-apbdma\0"
	"nvidia,tegra186-adma\0"
	"nvidia,tegra186-admaif\0"
	"nvidia,tegra186-ahci\0"
	"nvidia,tegra186-ahub\0"
	"nvidia,tegra186-asrc\0"
	"nvidia,tegra186-audio-graph-card\0"
	"nvidia,tegra186-bpmp\0"
	"nvidia,tegra186-bpmp-i2c\0"
	"nvidia,tegra186-bpmp-thermal\0"
	"nvidia,tegra186-ccplex-cluster\0"
	"nvidia,tegra186-dc\0"
	"nvidia,tegra186-display\0"
	"nvidia,tegra186-dpaux\0"
	"nvidia,tegra186-dspk\0"
	"nvidia,tegra186-efuse\0"
	"nvidia,tegra186-emc\0"
	"nvidia,tegra186-eqos\0"
	"nvidia,tegra186-gpcdma\0"
	"nvidia,tegra186-gpio\0"
	"nvidia,tegra186-gpio-aon\0"
	"nvidia,tegra186-host1x\0"
	"nvidia,tegra186-hsp\0"
	"nvidia,tegra186-i2c\0"
	"nvidia,tegra186-mc\0"
	"nvidia,tegra186-nvdec\0"
	"nvidia,tegra186-nvenc\0"
	"nvidia,tegra186-nvjpg\0"
	"nvidia,tegra186-pcie\0"
	"nvidia,tegra186-pmc\0"
	"nvidia,tegra186-pwm\0"
	"nvidia,tegra186-sdhci\0"
	"nvidia,tegra186-sor\0"
	"nvidia,tegra186-sysram\0"
	"nvidia,tegra186-timer\0"
	"nvidia,tegra186-vic\0"
	"nvidia,tegra186-xudc\0"
	"nvidia,tegra186-xusb\0"
	"nvidia,tegra186-xusb-padctl\0"
	"nvidia,tegra194-amx\0"
	"nvidia,tegra194-aon-noc\0"
	"nvidia,tegra194-bpmp-noc\0"
	"nvidia,tegra194-cbb-noc\0"
	"nvidia,tegra194-ccplex\0"
	"nvidia,tegra194-dc\0"
	"nvidia,tegra194-display\0"
	"nvidia,tegra194-dpaux\0"
	"nvidia,tegra194-efuse\0"
	"nvidia,tegra194-emc\0"
	"nvidia,tegra194-gpcdma\0"
	"nvidia,tegra194-gpio\0"
	"nvidia,tegra194-gpio-aon\0"
	"nvidia,tegra194-gte-aon\0"
	"nvidia,tegra194-gte-lic\0"
	"nvidia,tegra194-hda\0"
	"nvidia,tegra194-host1x\0"
	"nvidia,tegra194-hsp\0"
	"nvidia,tegra194-hsuart\0"
	"nvidia,tegra194-i2c\0"
	"nvidia,tegra194-mc\0"
	"nvidia,tegra194-nvdec\0"
	"nvidia,tegra194-nvenc\0"
	"nvidia,tegra194-nvjpg\0"
	"nvidia,tegra194-p2u\0"
	"nvidia,tegra194-pcie\0"
	"nvidia,tegra194-pcie-ep\0"
	"nvidia,tegra194-pinmux\0"
	"nvidia,tegra194-pinmux-aon\0"
	"nvidia,tegra194-pmc\0"
	"nvidia,tegra194-pwm\0"
	"nvidia,tegra194-qspi\0"
	"nvidia,tegra194-rce-noc\0"
	"nvidia,tegra194-sce-noc\0"
	"nvidia,tegra194-sdhci\0"
	"nvidia,tegra194-sor\0"
	"nvidia,tegra194-sysram\0"
	"nvidia,tegra194-tcu\0"
	"nvidia,tegra194-vic\0"
	"nvidia,tegra194-xudc\0"
	"nvidia,tegra194-xusb\0"
	"nvidia,tegra194-xusb-padctl\0"
	"nvidia,tegra20-pwm\0"
	"nvidia,tegra20-rtc\0"
	"nvidia,tegra20-uart\0"
	"nvidia,tegra210-aconnect\0"
	"nvidia,tegra210-adma\0"
	"nvidia,tegra210-admaif\0"
	"nvidia,tegra210-adx\0"
	"nvidia,tegra210-agic\0"
	"nvidia,tegra210-ahci\0"
	"nvidia,tegra210-ahub\0"
	"nvidia,tegra210-amixer\0"
	"nvidia,tegra210-amx\0"
	"nvidia,tegra210-audio-graph-card\0"
	"nvidia,tegra210-car\0"
	"nvidia,tegra210-csi\0"
	"nvidia,tegra210-dc\0"
	"nvidia,tegra210-dfll\0"
	"nvidia,tegra210-dmic\0"
	"nvidia,tegra210-dpaux\0"
	"nvidia,tegra210-dsi\0"
	"nvidia,tegra210-efuse\0"
	"nvidia,tegra210-emc\0"
	"nvidia,tegra210-flowctrl\0"
	"nvidia,tegra210-gpio\0"
	"nvidia,tegra210-host1x\0"
	"nvidia,tegra210-i2c\0"
	"nvidia,tegra210-i2c-vi\0"
	"nvidia,tegra210-i2s\0"
	"nvidia,tegra210-ictlr\0"
	"nvidia,tegra210-mbdrc\0"
	"nvidia,tegra210-mc\0"
	"nvidia,tegra210-mipi\0"
	"nvidia,tegra210-mvc\0"
	"nvidia,tegra210-nvdec\0"
	"nvidia,tegra210-ope\0"
	"nvidia,tegra210-pcie\0"
	"nvidia,tegra210-peq\0"
	"nvidia,tegra210-pinmux\0"
	"nvidia,tegra210-pmc\0"
	"nvidia,tegra210-qspi\0"
	"nvidia,tegra210-sdhci\0"
	"nvidia,tegra210-sfc\0"
	"nvidia,tegra210-soctherm\0"
	"nvidia,tegra210-sor\0"
	"nvidia,tegra210-sor1\0"
	"nvidia,tegra210-spi\0"
	"nvidia,tegra210-timer\0"
	"nvidia,tegra210-vi\0"
	"nvidia,tegra210-vic\0"
	"nvidia,tegra210-xudc\0"
	"nvidia,tegra210-xusb\0"
	"nvidia,tegra210-xusb-padctl\0"
	"nvidia,tegra234-ahub\0"
	"nvidia,tegra234-aon-fabric\0"
	"nvidia,tegra234-bpmp-fabric\0"
	"nvidia,tegra234-cbb-fabric\0"
	"nvidia,tegra234-ccplex-cluster\0"
	"nvidia,tegra234-dce-fabric\0"
	"nvidia,tegra234-efuse\0"
	"nvidia,tegra234-emc\0"
	"nvidia,tegra234-gpcdma\0"
	"nvidia,tegra234-gpio\0"
	"nvidia,tegra234-gpio-aon\0"
	"nvidia,tegra234-gte-aon\0"
	"nvidia,tegra234-gte-lic\0"
	"nvidia,tegra234-hda\0"
	"nvidia,tegra234-host1x\0"
	"nvidia,tegra234-hsp\0"
	"nvidia,tegra234-mc\0"
	"nvidia,tegra234-mgbe\0"
	"nvidia,tegra234-nvdec\0"
	"nvidia,tegra234-p2u\0"
	"nvidia,tegra234-pcie\0"
	"nvidia,tegra234-pcie-ep\0"
	"nvidia,tegra234-pinmux\0"
	"nvidia,tegra234-pinmux-aon\0"
	"nvidia,tegra234-pmc\0"
	"nvidia,tegra234-qspi\0"
	"nvidia,tegra234-rce-fabric\0"
	"nvidia,tegra234-sce-fabric\0"
	"nvidia,tegra234-sdhci\0"
	"nvidia,tegra234-se-aes\0"
	"nvidia,tegra234-se-hash\0"
	"nvidia,tegra234-sysram\0"
	"nvidia,tegra234-timer\0"
	"nvidia,tegra234-vic\0"
	"nvidia,tegra234-xudc\0"
	"nvidia,tegra234-xusb\0"
	"nvidia,tegra234-xusb-padctl\0"
	"nvidia,tegra30-ehci\0"
	"nvidia,tegra30-gpio\0"
	"nvidia,tegra30-hda\0"
	"nvidia,tegra30-hsuart\0"
	"nvidia,tegra30-ictlr\0"
	"nvidia,tegra30-timer\0"
	"nvidia,tegra30-usb-phy\0"
	"nvmem-reboot-mode\0"
	"nvmem-rmem\0"
	"nxp,imx8dxl-dwmac-eqos\0"
	"nxp,imx8dxl-fspi\0"
	"nxp,imx8mm-fspi\0"
	"nxp,imx8mm-vpu-g1\0"
	"nxp,imx8mp-dw100\0"
	"nxp,imx8mp-dwmac-eqos\0"
	"nxp,imx8mp-fspi\0"
	"nxp,imx8mq-vpu-g1\0"
	"nxp,imx8mq-vpu-g2\0"
	"nxp,imx8q-vpu-decoder\0"
	"nxp,imx8q-vpu-encoder\0"
	"nxp,imx8qm-vpu\0"
	"nxp,imx8qxp-adc\0"
	"nxp,imx8qxp-fspi\0"
	"nxp,imx8qxp-jpgdec\0"
	"nxp,imx8qxp-jpgenc\0"
	"nxp,imx8qxp-vpu\0"
	"nxp,imx8ulp-fspi\0"
	"nxp,imx93-adc\0"
	"nxp,imx93-bbnsm-pwrkey\0"
	"nxp,imx93-bbnsm-rtc\0"
	"nxp,imx93-dwmac-eqos\0"
	"nxp,imx95-netcmix-blk-ctrl\0"
	"nxp,lx2160a-fspi\0"
	"nxp,s32g2-siul2-pinctrl\0"
	"nxp,s32g2-usdhc\0"
	"nxp,salvo-phy\0"
	"nxp,sysctr-timer\0"
	"nxp,tjr1443\0"
	"nxp,usb-isp1761\0"
	"nxp,usb-isp1763\0"
	"ocs,ocp8110\0"
	"option,gtm601\0"
	"panel-lvds\0"
	"pci-host-ecam-generic\0"
	"pci17cb,1101\0"
	"pci17cb,1103\0"
	"pci17cb,1107\0"
	"pinconf-single\0"
	"pinctrl-single\0"
	"pps-gpio\0"
	"pwm-backlight\0"
	"pwm-beeper\0"
	"pwm-clock\0"
	"pwm-fan\0"
	"pwm-gpio\0"
	"pwm-ir-tx\0"
	"pwm-leds\0"
	"pwm-leds-multicolor\0"
	"pwm-regulator\0"
	"pwm-vibrator\0"
	"qcom,adreno\0"
	"qcom,adreno-gmu\0"
	"qcom,aoss-qmp\0"
	"qcom,apq8016-lpass-cpu\0"
	"qcom,apq8016-sbc-sndcard\0"
	"qcom,apq8096-sndcard\0"
	"qcom,bam-dmux\0"
	"qcom,bam-v1.7.0\0"
	"qcom,bcm-voter\0"
	"qcom,ci-hdrc\0"
	"qcom,cmd-db\0"
	"qcom,coresight-tpda\0"
	"qcom,coresight-tpdm\0"
	"qcom,cpufreq-epss\0"
	"qcom,cpufreq-hw\0"
	"qcom,crypto-v5.1\0"
	"qcom,crypto-v5.4\0"
	"qcom,db845c-sndcard\0"
	"qcom,dsi-phy-10nm\0"
	"qcom,dsi-phy-10nm-8998\0"
	"qcom,dsi-phy-14nm\0"
	"qcom,dsi-phy-14nm-2290\0"
	"qcom,dsi-phy-14nm-660\0"
	"qcom,dsi-phy-14nm-8953\0"
	"qcom,dsi-phy-28nm-hpm-fam-b\0"
	"qcom,dsi-phy-28nm-lp\0"
	"qcom,dsi-phy-7nm\0"
	"qcom,dsi-phy-7nm-8150\0"
	"qcom,dwc3\0"
	"qcom,epss-l3\0"
	"qcom,eud\0"
	"qcom,fastrpc-compute-cb\0"
	"qcom,gcc-ipq5018\0"
	"qcom,gcc-ipq6018\0"
	"qcom,gcc-ipq8074\0"
	"qcom,gcc-msm8916\0"
	"qcom,gcc-msm8939\0"
	"qcom,gcc-msm8953\0"
	"qcom,gcc-msm8976\0"
	"qcom,gcc-msm8992\0"
	"qcom,gcc-msm8994\0"
	"qcom,gcc-msm8996\0"
	"qcom,gcc-msm8998\0"
	"qcom,gcc-qcm2290\0"
	"qcom,gcc-qcs404\0"
	"qcom,gcc-sc7180\0"
	"qcom,gcc-sc7280\0"
	"qcom,gcc-sc8180x\0"
	"qcom,gcc-sc8280xp\0"
	"qcom,gcc-sdm630\0"
	"qcom,gcc-sdm660\0"
	"qcom,gcc-sdm670\0"
	"qcom,gcc-sdm845\0"
	"qcom,gcc-sm6115\0"
	"qcom,gcc-sm6125\0"
	"qcom,gcc-sm6350\0"
	"qcom,gcc-sm8150\0"
	"qcom,gcc-sm8250\0"
	"qcom,gcc-sm8350\0"
	"qcom,gcc-sm8450\0"
	"qcom,geni-debug-uart\0"
	"qcom,geni-i2c\0"
	"qcom,geni-i2c-master-hub\0"
	"qcom,geni-se-i2c-master-hub\0"
	"qcom,geni-se-qup\0"
	"qcom,geni-spi\0"
	"qcom,geni-uart\0"
	"qcom,glink-rpm\0"
	"qcom,gpucc-sdm630\0"
	"qcom,gpucc-sdm660\0"
	"qcom,hdmi-phy-8996\0"
	"qcom,hdmi-tx-8996\0"
	"qcom,i2c-qup-v2.2.1\0"
	"qcom,inline-crypto-engine\0"
	"qcom,ipcc\0"
	"qcom,ipq4019-mdio\0"
	"qcom,ipq5018-a53pll\0"
	"qcom,ipq5018-tlmm\0"
	"qcom,ipq5018-usb-hsphy\0"
	"qcom,ipq5332-a53pll\0"
	"qcom,ipq5332-apcs-apps-global\0"
	"qcom,ipq5332-gcc\0"
	"qcom,ipq5332-tlmm\0"
	"qcom,ipq5332-usb-hsphy\0"
	"qcom,ipq6018-a53pll\0"
	"qcom,ipq6018-apcs-apps-global\0"
	"qcom,ipq6018-nand\0"
	"qcom,ipq6018-pinctrl\0"
	"qcom,ipq6018-qmp-pcie-phy\0"
	"qcom,ipq6018-qmp-usb3-phy\0"
	"qcom,ipq6018-qusb2-phy\0"
	"qcom,ipq8074-a53pll\0"
	"qcom,ipq8074-apcs-apps-global\0"
	"qcom,ipq8074-nand\0"
	"qcom,ipq8074-pinctrl\0"
	"qcom,ipq8074-qmp-gen3-pcie-phy\0"
	"qcom,ipq8074-qmp-pcie-phy\0"
	"qcom,ipq8074-qmp-usb3-phy\0"
	"qcom,ipq8074-qusb2-phy\0"
	"qcom,ipq8074-tsens\0"
	"qcom,ipq9574-a73pll\0"
	"qcom,ipq9574-gcc\0"
	"qcom,ipq9574-qmp-usb3-phy\0"
	"qcom,ipq9574-qusb2-phy\0"
	"qcom,ipq9574-tlmm\0"
	"qcom,kpss-wdt\0"
	"qcom,mdp5\0"
	"qcom,mdss\0"
	"qcom,mdss-dsi-ctrl\0"
	"qcom,mmcc-msm8992\0"
	"qcom,mmcc-msm8994\0"
	"qcom,mmcc-msm8996\0"
	"qcom,mmcc-msm8998\0"
	"qcom,mmcc-sdm630\0"
	"qcom,mmcc-sdm660\0"
	"qcom,mpm\0"
	"qcom,msm-iommu-v1\0"
	"qcom,msm-iommu-v1-ns\0"
	"qcom,msm-iommu-v1-sec\0"
	"qcom,msm-iommu-v2\0"
	"qcom,msm-iommu-v2-ns\0"
	"qcom,msm-iommu-v2-sec\0"
	"qcom,msm-qgic2\0"
	"qcom,msm-uartdm\0"
	"qcom,msm8226-cci\0"
	"qcom,msm8916-a53pll\0"
	"qcom,msm8916-apcs-kpss-global\0"
	"qcom,msm8916-bimc\0"
	"qcom,msm8916-camss\0"
	"qcom,msm8916-cci\0"
	"qcom,msm8916-mss-pil\0"
	"qcom,msm8916-pcnoc\0"
	"qcom,msm8916-pinctrl\0"
	"qcom,msm8916-qdsp6-sndcard\0"
	"qcom,msm8916-rpm-stats\0"
	"qcom,msm8916-rpmpd\0"
	"qcom,msm8916-saw2-v3.0-cpu\0"
	"qcom,msm8916-snoc\0"
	"qcom,msm8916-tsens\0"
	"qcom,msm8916-venus\0"
	"qcom,msm8916-wcd-digital-codec\0"
	"qcom,msm8939-a53pll\0"
	"qcom,msm8939-apcs-kpss-global\0"
	"qcom,msm8939-bimc\0"
	"qcom,msm8939-pcnoc\0"
	"qcom,msm8939-rpmpd\0"
	"qcom,msm8939-saw2-v3.0-cpu\0"
	"qcom,msm8939-snoc\0"
	"qcom,msm8939-snoc-mm\0"
	"qcom,msm8939-tsens\0"
	"qcom,msm8953-adsp-pil\0"
	"qcom,msm8953-apcs-kpss-global\0"
	"qcom,msm8953-mss-pil\0"
	"qcom,msm8953-pinctrl\0"
	"qcom,msm8953-qusb2-phy\0"
	"qcom,msm8953-rpmpd\0"
	"qcom,msm8956-tsens\0"
	"qcom,msm8974-ocmem\0"
	"qcom,msm8976-apcs-kpss-global\0"
	"qcom,msm8976-pinctrl\0"
	"qcom,msm8976-rpmpd\0"
	"qcom,msm8976-tsens\0"
	"qcom,msm8992-pinctrl\0"
	"qcom,msm8994-apcs-kpss-global\0"
	"qcom,msm8994-pinctrl\0"
	"qcom,msm8994-rpmpd\0"
	"qcom,msm8994-tcsr-mutex\0"
	"qcom,msm8996-a0noc\0"
	"qcom,msm8996-a1noc\0"
	"qcom,msm8996-a2noc\0"
	"qcom,msm8996-adsp-pil\0"
	"qcom,msm8996-apcc\0"
	"qcom,msm8996-apcs-hmss-global\0"
	"qcom,msm8996-bimc\0"
	"qcom,msm8996-camss\0"
	"qcom,msm8996-cbf\0"
	"qcom,msm8996-cci\0"
	"qcom,msm8996-cnoc\0"
	"qcom,msm8996-mnoc\0"
	"qcom,msm8996-mss-pil\0"
	"qcom,msm8996-pinctrl\0"
	"qcom,msm8996-pnoc\0"
	"qcom,msm8996-qmp-pcie-phy\0"
	"qcom,msm8996-qmp-ufs-phy\0"
	"qcom,msm8996-qmp-usb3-phy\0"
	"qcom,msm8996-qusb2-phy\0"
	"qcom,msm8996-rpmpd\0"
	"qcom,msm8996-slpi-pil\0"
	"qcom,msm8996-snoc\0"
	"qcom,msm8996-tsens\0"
	"qcom,msm8996-venus\0"
	"qcom,msm8996pro-cbf\0"
	"qcom,msm8998-adsp-pas\0"
	"qcom,msm8998-apcs-hmss-global\0"
	"qcom,msm8998-dpu\0"
	"qcom,msm8998-gpucc\0"
	"qcom,msm8998-mdss\0"
	"qcom,msm8998-mss-pil\0"
	"qcom,msm8998-pinctrl\0"
	"qcom,msm8998-qmp-pcie-phy\0"
	"qcom,msm8998-qmp-ufs-phy\0"
	"qcom,msm8998-qmp-usb3-phy\0"
	"qcom,msm8998-qusb2-phy\0"
	"qcom,msm8998-rpmpd\0"
	"qcom,msm8998-slpi-pas\0"
	"qcom,msm8998-venus\0"
	"qcom,osm-l3\0"
	"qcom,pbs\0"
	"qcom,pcie-ipq6018\0"
	"qcom,pcie-ipq8074\0"
	"qcom,pcie-ipq8074-gen3\0"
	"qcom,pcie-msm8996\0"
	"qcom,pcie-qcs404\0"
	"qcom,pcie-sa8540p\0"
	"qcom,pcie-sa8775p\0"
	"qcom,pcie-sc7280\0"
	"qcom,pcie-sc8180x\0"
	"qcom,pcie-sc8280xp\0"
	"qcom,pcie-sdm845\0"
	"qcom,pcie-sm8150\0"
	"qcom,pcie-sm8250\0"
	"qcom,pcie-sm8350\0"
	"qcom,pcie-sm8450-pcie0\0"
	"qcom,pcie-sm8450-pcie1\0"
	"qcom,pcie-sm8550\0"
	"qcom,pcie-x1e80100\0"
	"qcom,pcie2-phy\0"
	"qcom,pdc\0"
	"qcom,pm2250-gpio\0"
	"qcom,pm6125-gpio\0"
	"qcom,pm6150-gpio\0"
	"qcom,pm6150-rpmh-regulators\0"
	"qcom,pm6150l-gpio\0"
	"qcom,pm6150l-rpmh-regulators\0"
	"qcom,pm6150l-wled\0"
	"qcom,pm6350-gpio\0"
	"qcom,pm6350-rpmh-regulators\0"
	"qcom,pm660-charger\0"
	"qcom,pm660-gpio\0"
	"qcom,pm660-regulators\0"
	"qcom,pm660-rpmh-regulators\0"
	"qcom,pm660-rradc\0"
	"qcom,pm660l-gpio\0"
	"qcom,pm660l-lpg\0"
	"qcom,pm660l-regulators\0"
	"qcom,pm660l-rpmh-regulators\0"
	"qcom,pm660l-wled\0"
	"qcom,pm7250b-gpio\0"
	"qcom,pm7325-gpio\0"
	"qcom,pm7325-rpmh-regulators\0"
	"qcom,pm7550ba-gpio\0"
	"qcom,pm8004-regulators\0"
	"qcom,pm8005-gpio\0"
	"qcom,pm8005-regulators\0"
	"qcom,pm8005-rpmh-regulators\0"
	"qcom,pm8009-1-rpmh-regulators\0"
	"qcom,pm8009-rpmh-regulators\0"
	"qcom,pm8010-rpmh-regulators\0"
	"qcom,pm8150-gpio\0"
	"qcom,pm8150-rpmh-regulators\0"
	"qcom,pm8150b-gpio\0"
	"qcom,pm8150b-lpg\0"
	"qcom,pm8150b-typec\0"
	"qcom,pm8150b-vbus-reg\0"
	"qcom,pm8150l-gpio\0"
	"qcom,pm8150l-lpg\0"
	"qcom,pm8150l-rpmh-regulators\0"
	"qcom,pm8150l-wled\0"
	"qcom,pm8350-gpio\0"
	"qcom,pm8350-rpmh-regulators\0"
	"qcom,pm8350b-gpio\0"
	"qcom,pm8350c-gpio\0"
	"qcom,pm8350c-pwm\0"
	"qcom,pm8350c-rpmh-regulators\0"
	"qcom,pm8450-gpio\0"
	"qcom,pm8450-rpmh-regulators\0"
	"qcom,pm8550-gpio\0"
	"qcom,pm8550-rpmh-regulators\0"
	"qcom,pm8550b-eusb2-repeater\0"
	"qcom,pm8550b-gpio\0"
	"qcom,pm8550ve-gpio\0"
	"qcom,pm8550ve-rpmh-regulators\0"
	"qcom,pm8550vs-gpio\0"
	"qcom,pm8550vs-rpmh-regulators\0"
	"qcom,pm8916-bms-vm\0"
	"qcom,pm8916-gpio\0"
	"qcom,pm8916-lbc\0"
	"qcom,pm8916-mpp\0"
	"qcom,pm8916-pon\0"
	"qcom,pm8916-pwm\0"
	"qcom,pm8916-vib\0"
	"qcom,pm8916-wcd-analog-codec\0"
	"qcom,pm8916-wdt\0"
	"qcom,pm8941-coincell\0"
	"qcom,pm8941-misc\0"
	"qcom,pm8941-pwrkey\0"
	"qcom,pm8941-resin\0"
	"qcom,pm8941-rtc\0"
	"qcom,pm8950-gpio\0"
	"qcom,pm8950-mpp\0"
	"qcom,pm8950-regulators\0"
	"qcom,pm8953-gpio\0"
	"qcom,pm8994-gpio\0"
	"qcom,pm8994-lpg\0"
	"qcom,pm8994-mpp\0"
	"qcom,pm8994-regulators\0"
	"qcom,pm8998-gpio\0"
	"qcom,pm8998-pon\0"
	"qcom,pm8998-rpmh-regulators\0"
	"qcom,pmc8180-gpio\0"
	"qcom,pmc8180-rpmh-regulators\0"
	"qcom,pmc8180c-gpio\0"
	"qcom,pmc8180c-lpg\0"
	"qcom,pmc8180c-rpmh-regulators\0"
	"qcom,pmc8380-gpio\0"
	"qcom,pmc8380-rpmh-regulators\0"
	"qcom,pmg1110-rpmh-regulators\0"
	"qcom,pmi632-gpio\0"
	"qcom,pmi632-lpg\0"
	"qcom,pmi632-typec\0"
	"qcom,pmi632-vib\0"
	"qcom,pmi8950-gpio\0"
	"qcom,pmi8950-mpp\0"
	"qcom,pmi8950-pwm\0"
	"qcom,pmi8950-wled\0"
	"qcom,pmi8994-gpio\0"
	"qcom,pmi8994-lpg\0"
	"qcom,pmi8994-mpp\0"
	"qcom,pmi8994-regulators\0"
	"qcom,pmi8994-wled\0"
	"qcom,pmi8998-charger\0"
	"qcom,pmi8998-gpio\0"
	"qcom,pmi8998-lab-ibb\0"
	"qcom,pmi8998-lpg\0"
	"qcom,pmi8998-rpmh-regulators\0"
	"qcom,pmi8998-rradc\0"
	"qcom,pmi8998-wled\0"
	"qcom,pmic-glink\0"
	"qcom,pmk8350-gpio\0"
	"qcom,pmk8350-pon\0"
	"qcom,pmk8350-pwrkey\0"
	"qcom,pmk8350-resin\0"
	"qcom,pmk8350-rtc\0"
	"qcom,pmk8550-gpio\0"
	"qcom,pmk8550-pwm\0"
	"qcom,pmm8155au-gpio\0"
	"qcom,pmm8155au-rpmh-regulators\0"
	"qcom,pmm8654au-gpio\0"
	"qcom,pmm8654au-rpmh-regulators\0"
	"qcom,pmp8074-gpio\0"
	"qcom,pmp8074-regulators\0"
	"qcom,pmr735a-gpio\0"
	"qcom,pmr735a-rpmh-regulators\0"
	"qcom,pmr735b-gpio\0"
	"qcom,pmr735d-gpio\0"
	"qcom,pms405-gpio\0"
	"qcom,pms405-pon\0"
	"qcom,pms405-regulators\0"
	"qcom,pmx75-gpio\0"
	"qcom,pmx75-rpmh-regulators\0"
	"qcom,prng\0"
	"qcom,prng-ee\0"
	"qcom,pronto-v2-pil\0"
	"qcom,pronto-v3-pil\0"
	"qcom,pshold\0"
	"qcom,q6adm-routing\0"
	"qcom,q6afe-clocks\0"
	"qcom,q6afe-dais\0"
	"qcom,q6apm-dais\0"
	"qcom,q6apm-lpass-dais\0"
	"qcom,q6asm-dais\0"
	"qcom,q6prm-lpass-clocks\0"
	"qcom,qca6390-pmu\0"
	"qcom,qce\0"
	"qcom,qcm2290-apcs-hmss-global\0"
	"qcom,qcm2290-bimc\0"
	"qcom,qcm2290-cnoc\0"
	"qcom,qcm2290-dispcc\0"
	"qcom,qcm2290-dpu\0"
	"qcom,qcm2290-gpucc\0"
	"qcom,qcm2290-mdss\0"
	"qcom,qcm2290-mmnrt-virt\0"
	"qcom,qcm2290-mmrt-virt\0"
	"qcom,qcm2290-qmp-usb3-phy\0"
	"qcom,qcm2290-qup-virt\0"
	"qcom,qcm2290-qusb2-phy\0"
	"qcom,qcm2290-rpmpd\0"
	"qcom,qcm2290-snoc\0"
	"qcom,qcm2290-tlmm\0"
	"qcom,qcs404-adsp-pas\0"
	"qcom,qcs404-apcs-apps-global\0"
	"qcom,qcs404-bimc\0"
	"qcom,qcs404-cdsp-pas\0"
	"qcom,qcs404-cpr\0"
	"qcom,qcs404-ethqos\0"
	"qcom,qcs404-hfpll\0"
	"qcom,qcs404-pcnoc\0"
	"qcom,qcs404-pinctrl\0"
	"qcom,qcs404-rpmpd\0"
	"qcom,qcs404-snoc\0"
	"qcom,qcs404-turingcc\0"
	"qcom,qcs404-wcss-pas\0"
	"qcom,qdu1000-clk-virt\0"
	"qcom,qdu1000-ecpricc\0"
	"qcom,qdu1000-gcc\0"
	"qcom,qdu1000-gem-noc\0"
	"qcom,qdu1000-llcc\0"
	"qcom,qdu1000-mc-virt\0"
	"qcom,qdu1000-qmp-usb3-uni-phy\0"
	"qcom,qdu1000-rpmh-clk\0"
	"qcom,qdu1000-rpmhpd\0"
	"qcom,qdu1000-system-noc\0"
	"qcom,qdu1000-tlmm\0"
	"qcom,qfprom\0"
	"qcom,qrb5165-rb5-sndcard\0"
	"qcom,qspi-v1\0"
	"qcom,qusb2-v2-phy\0"
	"qcom,rmtfs-mem\0"
	"qcom,rpm-mp5496-regulators\0"
	"qcom,rpm-pm2250-regulators\0"
	"qcom,rpm-pm6125-regulators\0"
	"qcom,rpm-pm660-regulators\0"
	"qcom,rpm-pm660l-regulators\0"
	"qcom,rpm-pm8916-regulators\0"
	"qcom,rpm-pm8950-regulators\0"
	"qcom,rpm-pm8953-regulators\0"
	"qcom,rpm-pm8994-regulators\0"
	"qcom,rpm-pm8998-regulators\0"
	"qcom,rpm-pmi8994-regulators\0"
	"qcom,rpm-pmi8998-regulators\0"
	"qcom,rpm-pmr735a-regulators\0"
	"qcom,rpm-pms405-regulators\0"
	"qcom,rpm-proc\0"
	"qcom,rpm-stats\0"
	"qcom,rpmcc-msm8916\0"
	"qcom,rpmcc-msm8936\0"
	"qcom,rpmcc-msm8953\0"
	"qcom,rpmcc-msm8976\0"
	"qcom,rpmcc-msm8992\0"
	"qcom,rpmcc-msm8994\0"
	"qcom,rpmcc-msm8996\0"
	"qcom,rpmcc-msm8998\0"
	"qcom,rpmcc-qcm2290\0"
	"qcom,rpmcc-qcs404\0"
	"qcom,rpmcc-sdm660\0"
	"qcom,rpmcc-sm6115\0"
	"qcom,rpmcc-sm6125\0"
	"qcom,rpmcc-sm6375\0"
	"qcom,rpmh-rsc\0"
	"qcom,rpmh-stats\0"
	"qcom,sa8155p-rpmhpd\0"
	"qcom,sa8540p-rpmhpd\0"
	"qcom,sa8775p-adsp-pas\0"
	"qcom,sa8775p-aggre1-noc\0"
	"qcom,sa8775p-aggre2-noc\0"
	"qcom,sa8775p-cdsp0-pas\0"
	"qcom,sa8775p-cdsp1-pas\0"
	"qcom,sa8775p-clk-virt\0"
	"qcom,sa8775p-config-noc\0"
	"qcom,sa8775p-dc-noc\0"
	"qcom,sa8775p-dwmac-sgmii-phy\0"
	"qcom,sa8775p-ethqos\0"
	"qcom,sa8775p-gcc\0"
	"qcom,sa8775p-gem-noc\0"
	"qcom,sa8775p-gpdsp-anoc\0"
	"qcom,sa8775p-gpdsp0-pas\0"
	"qcom,sa8775p-gpdsp1-pas\0"
	"qcom,sa8775p-gpucc\0"
	"qcom,sa8775p-llcc\0"
	"qcom,sa8775p-lpass-ag-noc\0"
	"qcom,sa8775p-mc-virt\0"
	"qcom,sa8775p-mmss-noc\0"
	"qcom,sa8775p-nspa-noc\0"
	"qcom,sa8775p-nspb-noc\0"
	"qcom,sa8775p-pcie-anoc\0"
	"qcom,sa8775p-pcie-ep\0"
	"qcom,sa8775p-qmp-gen4x2-pcie-phy\0"
	"qcom,sa8775p-qmp-gen4x4-pcie-phy\0"
	"qcom,sa8775p-qmp-ufs-phy\0"
	"qcom,sa8775p-qmp-usb3-uni-phy\0"
	"qcom,sa8775p-rpmh-clk\0"
	"qcom,sa8775p-rpmhpd\0"
	"qcom,sa8775p-system-noc\0"
	"qcom,sa8775p-tlmm\0"
	"qcom,sc7180-adsp-pas\0"
	"qcom,sc7180-aggre1-noc\0"
	"qcom,sc7180-aggre2-noc\0"
	"qcom,sc7180-aoss-qmp\0"
	"qcom,sc7180-apss-shared\0"
	"qcom,sc7180-camcc\0"
	"qcom,sc7180-camnoc-virt\0"
	"qcom,sc7180-compute-noc\0"
	"qcom,sc7180-config-noc\0"
	"qcom,sc7180-dc-noc\0"
	"qcom,sc7180-dispcc\0"
	"qcom,sc7180-dp\0"
	"qcom,sc7180-dpu\0"
	"qcom,sc7180-gem-noc\0"
	"qcom,sc7180-gpucc\0"
	"qcom,sc7180-ipa\0"
	"qcom,sc7180-llcc\0"
	"qcom,sc7180-lpass-cpu\0"
	"qcom,sc7180-lpasscorecc\0"
	"qcom,sc7180-lpasshm\0"
	"qcom,sc7180-mc-virt\0"
	"qcom,sc7180-mdss\0"
	"qcom,sc7180-mmss-noc\0"
	"qcom,sc7180-mpss-pas\0"
	"qcom,sc7180-mss-pil\0"
	"qcom,sc7180-npu-noc\0"
	"qcom,sc7180-osm-l3\0"
	"qcom,sc7180-pinctrl\0"
	"qcom,sc7180-qdsp6-sndcard\0"
	"qcom,sc7180-qfprom\0"
	"qcom,sc7180-qmp-ufs-phy\0"
	"qcom,sc7180-qmp-usb3-dp-phy\0"
	"qcom,sc7180-qup-virt\0"
	"qcom,sc7180-rpmh-clk\0"
	"qcom,sc7180-rpmhpd\0"
	"qcom,sc7180-sdhci\0"
	"qcom,sc7180-system-noc\0"
	"qcom,sc7180-venus\0"
	"qcom,sc7180-videocc\0"
	"qcom,sc7280-adsp-pas\0"
	"qcom,sc7280-aggre1-noc\0"
	"qcom,sc7280-aggre2-noc\0"
	"qcom,sc7280-aoss-qmp\0"
	"qcom,sc7280-camcc\0"
	"qcom,sc7280-cdsp-pas\0"
	"qcom,sc7280-clk-virt\0"
	"qcom,sc7280-cnoc2\0"
	"qcom,sc7280-cnoc3\0"
	"qcom,sc7280-cpu-bwmon\0"
	"qcom,sc7280-dc-noc\0"
	"qcom,sc7280-dispcc\0"
	"qcom,sc7280-dp\0"
	"qcom,sc7280-dpu\0"
	"qcom,sc7280-dsi-phy-7nm\0"
	"qcom,sc7280-edp\0"
	"qcom,sc7280-edp-phy\0"
	"qcom,sc7280-epss-l3\0"
	"qcom,sc7280-gem-noc\0"
	"qcom,sc7280-gpi-dma\0"
	"qcom,sc7280-gpucc\0"
	"qcom,sc7280-ipa\0"
	"qcom,sc7280-llcc\0"
	"qcom,sc7280-llcc-bwmon\0"
	"qcom,sc7280-lpass-ag-noc\0"
	"qcom,sc7280-lpass-cpu\0"
	"qcom,sc7280-lpass-lpi-pinctrl\0"
	"qcom,sc7280-lpass-rx-macro\0"
	"qcom,sc7280-lpass-tx-macro\0"
	"qcom,sc7280-lpass-va-macro\0"
	"qcom,sc7280-lpassaoncc\0"
	"qcom,sc7280-lpassaudiocc\0"
	"qcom,sc7280-lpasscc\0"
	"qcom,sc7280-lpasscorecc\0"
	"qcom,sc7280-lpasshm\0"
	"qcom,sc7280-mc-virt\0"
	"qcom,sc7280-mdss\0"
	"qcom,sc7280-mmss-noc\0"
	"qcom,sc7280-mpss-pas\0"
	"qcom,sc7280-mss-pil\0"
	"qcom,sc7280-nsp-noc\0"
	"qcom,sc7280-pdc-global\0"
	"qcom,sc7280-pinctrl\0"
	"qcom,sc7280-qfprom\0"
	"qcom,sc7280-qmp-ufs-phy\0"
	"qcom,sc7280-qmp-usb3-dp-phy\0"
	"qcom,sc7280-rpmh-clk\0"
	"qcom,sc7280-rpmhpd\0"
	"qcom,sc7280-system-noc\0"
	"qcom,sc7280-tbu\0"
	"qcom,sc7280-venus\0"
	"qcom,sc7280-videocc\0"
	"qcom,sc7280-wpss-pas\0"
	"qcom,sc7280-wpss-pil\0"
	"qcom,sc8180x-adsp-pas\0"
	"qcom,sc8180x-aggre1-noc\0"
	"qcom,sc8180x-aggre2-noc\0"
	"qcom,sc8180x-apss-shared\0"
	"qcom,sc8180x-camnoc-virt\0"
	"qcom,sc8180x-cdsp-pas\0"
	"qcom,sc8180x-compute-noc\0"
	"qcom,sc8180x-config-noc\0"
	"qcom,sc8180x-dispcc\0"
	"qcom,sc8180x-dp\0"
	"qcom,sc8180x-dpu\0"
	"qcom,sc8180x-edp\0"
	"qcom,sc8180x-edp-phy\0"
	"qcom,sc8180x-gem-noc\0"
	"qcom,sc8180x-gpucc\0"
	"qcom,sc8180x-llcc\0"
	"qcom,sc8180x-lmh\0"
	"qcom,sc8180x-mc-virt\0"
	"qcom,sc8180x-mdss\0"
	"qcom,sc8180x-mmss-noc\0"
	"qcom,sc8180x-mpss-pas\0"
	"qcom,sc8180x-osm-l3\0"
	"qcom,sc8180x-qmp-pcie-phy\0"
	"qcom,sc8180x-qmp-ufs-phy\0"
	"qcom,sc8180x-qmp-usb3-dp-phy\0"
	"qcom,sc8180x-qmp-usb3-uni-phy\0"
	"qcom,sc8180x-qup-virt\0"
	"qcom,sc8180x-rpmh-clk\0"
	"qcom,sc8180x-rpmhpd\0"
	"qcom,sc8180x-system-noc\0"
	"qcom,sc8180x-tlmm\0"
	"qcom,sc8280xp-adsp-pas\0"
	"qcom,sc8280xp-aggre1-noc\0"
	"qcom,sc8280xp-aggre2-noc\0"
	"qcom,sc8280xp-camcc\0"
	"qcom,sc8280xp-camss\0"
	"qcom,sc8280xp-clk-virt\0"
	"qcom,sc8280xp-config-noc\0"
	"qcom,sc8280xp-cpu-bwmon\0"
	"qcom,sc8280xp-dc-noc\0"
	"qcom,sc8280xp-dispcc0\0"
	"qcom,sc8280xp-dispcc1\0"
	"qcom,sc8280xp-dp\0"
	"qcom,sc8280xp-dp-phy\0"
	"qcom,sc8280xp-dpu\0"
	"qcom,sc8280xp-edp\0"
	"qcom,sc8280xp-edp-phy\0"
	"qcom,sc8280xp-ethqos\0"
	"qcom,sc8280xp-gem-noc\0"
	"qcom,sc8280xp-gpucc\0"
	"qcom,sc8280xp-llcc\0"
	"qcom,sc8280xp-lpass-ag-noc\0"
	"qcom,sc8280xp-lpass-lpi-pinctrl\0"
	"qcom,sc8280xp-lpass-rx-macro\0"
	"qcom,sc8280xp-lpass-tx-macro\0"
	"qcom,sc8280xp-lpass-va-macro\0"
	"qcom,sc8280xp-lpass-wsa-macro\0"
	"qcom,sc8280xp-lpassaudiocc\0"
	"qcom,sc8280xp-lpasscc\0"
	"qcom,sc8280xp-mc-virt\0"
	"qcom,sc8280xp-mdss\0"
	"qcom,sc8280xp-mmss-noc\0"
	"qcom,sc8280xp-nsp0-pas\0"
	"qcom,sc8280xp-nsp1-pas\0"
	"qcom,sc8280xp-nspa-noc\0"
	"qcom,sc8280xp-nspb-noc\0"
	"qcom,sc8280xp-pmic-glink\0"
	"qcom,sc8280xp-qmp-gen3x1-pcie-phy\0"
	"qcom,sc8280xp-qmp-gen3x2-pcie-phy\0"
	"qcom,sc8280xp-qmp-gen3x4-pcie-phy\0"
	"qcom,sc8280xp-qmp-ufs-phy\0"
	"qcom,sc8280xp-qmp-usb3-uni-phy\0"
	"qcom,sc8280xp-qmp-usb43dp-phy\0"
	"qcom,sc8280xp-rpmh-clk\0"
	"qcom,sc8280xp-rpmhpd\0"
	"qcom,sc8280xp-sndcard\0"
	"qcom,sc8280xp-system-noc\0"
	"qcom,sc8280xp-tlmm\0"
	"qcom,scm\0"
	"qcom,scm-msm8953\0"
	"qcom,scm-msm8996\0"
	"qcom,sdhci-msm-v4\0"
	"qcom,sdhci-msm-v5\0"
	"qcom,sdm630-mdp5\0"
	"qcom,sdm630-pinctrl\0"
	"qcom,sdm660-a2noc\0"
	"qcom,sdm660-adsp-pas\0"
	"qcom,sdm660-apcs-hmss-global\0"
	"qcom,sdm660-bimc\0"
	"qcom,sdm660-camss\0"
	"qcom,sdm660-cnoc\0"
	"qcom,sdm660-gnoc\0"
	"qcom,sdm660-mdp5\0"
	"qcom,sdm660-mnoc\0"
	"qcom,sdm660-mss-pil\0"
	"qcom,sdm660-pinctrl\0"
	"qcom,sdm660-qmp-usb3-phy\0"
	"qcom,sdm660-qusb2-phy\0"
	"qcom,sdm660-rpmpd\0"
	"qcom,sdm660-snoc\0"
	"qcom,sdm660-venus\0"
	"qcom,sdm670-aggre1-noc\0"
	"qcom,sdm670-aggre2-noc\0"
	"qcom,sdm670-config-noc\0"
	"qcom,sdm670-dc-noc\0"
	"qcom,sdm670-dpu\0"
	"qcom,sdm670-gladiator-noc\0"
	"qcom,sdm670-mdss\0"
	"qcom,sdm670-mem-noc\0"
	"qcom,sdm670-mmss-noc\0"
	"qcom,sdm670-rpmh-clk\0"
	"qcom,sdm670-rpmhpd\0"
	"qcom,sdm670-sdhci\0"
	"qcom,sdm670-system-noc\0"
	"qcom,sdm670-tlmm\0"
	"qcom,sdm845-adsp-pas\0"
	"qcom,sdm845-aggre1-noc\0"
	"qcom,sdm845-aggre2-noc\0"
	"qcom,sdm845-aoss-cc\0"
	"qcom,sdm845-aoss-qmp\0"
	"qcom,sdm845-apss-shared\0"
	"qcom,sdm845-bwmon\0"
	"qcom,sdm845-camcc\0"
	"qcom,sdm845-camss\0"
	"qcom,sdm845-cci\0"
	"qcom,sdm845-cdsp-pas\0"
	"qcom,sdm845-config-noc\0"
	"qcom,sdm845-dc-noc\0"
	"qcom,sdm845-dispcc\0"
	"qcom,sdm845-dp\0"
	"qcom,sdm845-dpu\0"
	"qcom,sdm845-gladiator-noc\0"
	"qcom,sdm845-gpi-dma\0"
	"qcom,sdm845-gpucc\0"
	"qcom,sdm845-ipa\0"
	"qcom,sdm845-llcc\0"
	"qcom,sdm845-llcc-bwmon\0"
	"qcom,sdm845-lmh\0"
	"qcom,sdm845-lpasscc\0"
	"qcom,sdm845-mdss\0"
	"qcom,sdm845-mem-noc\0"
	"qcom,sdm845-mmss-noc\0"
	"qcom,sdm845-mss-pil\0"
	"qcom,sdm845-osm-l3\0"
	"qcom,sdm845-pdc-global\0"
	"qcom,sdm845-pinctrl\0"
	"qcom,sdm845-qhp-pcie-phy\0"
	"qcom,sdm845-qmp-pcie-phy\0"
	"qcom,sdm845-qmp-ufs-phy\0"
	"qcom,sdm845-qmp-usb3-dp-phy\0"
	"qcom,sdm845-qmp-usb3-uni-phy\0"
	"qcom,sdm845-qusb2-phy\0"
	"qcom,sdm845-rpmh-clk\0"
	"qcom,sdm845-rpmh-stats\0"
	"qcom,sdm845-rpmhpd\0"
	"qcom,sdm845-sdhci\0"
	"qcom,sdm845-slpi-pas\0"
	"qcom,sdm845-sndcard\0"
	"qcom,sdm845-system-noc\0"
	"qcom,sdm845-tbu\0"
	"qcom,sdm845-venus-v2\0"
	"qcom,sdm845-videocc\0"
	"qcom,sdx75-clk-virt\0"
	"qcom,sdx75-dc-noc\0"
	"qcom,sdx75-gcc\0"
	"qcom,sdx75-gem-noc\0"
	"qcom,sdx75-mc-virt\0"
	"qcom,sdx75-mpss-pas\0"
	"qcom,sdx75-pcie-anoc\0"
	"qcom,sdx75-qmp-usb3-uni-phy\0"
	"qcom,sdx75-rpmh-clk\0"
	"qcom,sdx75-rpmhpd\0"
	"qcom,sdx75-system-noc\0"
	"qcom,sdx75-tlmm\0"
	"qcom,sec-qfprom\0"
	"qcom,slim-ngd-v1.5.0\0"
	"qcom,slim-ngd-v2.1.0\0"
	"qcom,sm4450-camcc\0"
	"qcom,sm4450-dispcc\0"
	"qcom,sm4450-gcc\0"
	"qcom,sm4450-gpucc\0"
	"qcom,sm4450-rpmh-clk\0"
	"qcom,sm4450-tlmm\0"
	"qcom,sm6115-adsp-pas\0"
	"qcom,sm6115-apcs-hmss-global\0"
	"qcom,sm6115-bimc\0"
	"qcom,sm6115-cdsp-pas\0"
	"qcom,sm6115-clk-virt\0"
	"qcom,sm6115-cnoc\0"
	"qcom,sm6115-dispcc\0"
	"qcom,sm6115-dpu\0"
	"qcom,sm6115-gpucc\0"
	"qcom,sm6115-mdss\0"
	"qcom,sm6115-mmnrt-virt\0"
	"qcom,sm6115-mmrt-virt\0"
	"qcom,sm6115-mpss-pas\0"
	"qcom,sm6115-qmp-ufs-phy\0"
	"qcom,sm6115-qmp-usb3-phy\0"
	"qcom,sm6115-qusb2-phy\0"
	"qcom,sm6115-rpmpd\0"
	"qcom,sm6115-snoc\0"
	"qcom,sm6115-tlmm\0"
	"qcom,sm6125-apcs-hmss-global\0"
	"qcom,sm6125-dispcc\0"
	"qcom,sm6125-dpu\0"
	"qcom,sm6125-dsi-phy-14nm\0"
	"qcom,sm6125-mdss\0"
	"qcom,sm6125-qmp-ufs-phy\0"
	"qcom,sm6125-rpmpd\0"
	"qcom,sm6125-tlmm\0"
	"qcom,sm6350-adsp-pas\0"
	"qcom,sm6350-aggre1-noc\0"
	"qcom,sm6350-aggre2-noc\0"
	"qcom,sm6350-camcc\0"
	"qcom,sm6350-cdsp-pas\0"
	"qcom,sm6350-clk-virt\0"
	"qcom,sm6350-compute-noc\0"
	"qcom,sm6350-config-noc\0"
	"qcom,sm6350-dc-noc\0"
	"qcom,sm6350-dispcc\0"
	"qcom,sm6350-dpu\0"
	"qcom,sm6350-gem-noc\0"
	"qcom,sm6350-gpi-dma\0"
	"qcom,sm6350-gpucc\0"
	"qcom,sm6350-ipa\0"
	"qcom,sm6350-llcc\0"
	"qcom,sm6350-mdss\0"
	"qcom,sm6350-mmss-noc\0"
	"qcom,sm6350-mpss-pas\0"
	"qcom,sm6350-npu-noc\0"
	"qcom,sm6350-qmp-ufs-phy\0"
	"qcom,sm6350-qmp-usb3-dp-phy\0"
	"qcom,sm6350-rpmh-clk\0"
	"qcom,sm6350-rpmhpd\0"
	"qcom,sm6350-system-noc\0"
	"qcom,sm6350-tlmm\0"
	"qcom,sm6375-adsp-pas\0"
	"qcom,sm6375-cdsp-pas\0"
	"qcom,sm6375-gcc\0"
	"qcom,sm6375-gpucc\0"
	"qcom,sm6375-mpss-pas\0"
	"qcom,sm6375-rpmpd\0"
	"qcom,sm6375-tlmm\0"
	"qcom,sm8150-adsp-pas\0"
	"qcom,sm8150-aggre1-noc\0"
	"qcom,sm8150-aggre2-noc\0"
	"qcom,sm8150-aoss-qmp\0"
	"qcom,sm8150-apss-shared\0"
	"qcom,sm8150-camcc\0"
	"qcom,sm8150-camnoc-virt\0"
	"qcom,sm8150-cdsp-pas\0"
	"qcom,sm8150-compute-noc\0"
	"qcom,sm8150-config-noc\0"
	"qcom,sm8150-dc-noc\0"
	"qcom,sm8150-dispcc\0"
	"qcom,sm8150-dpu\0"
	"qcom,sm8150-ethqos\0"
	"qcom,sm8150-gem-noc\0"
	"qcom,sm8150-gpi-dma\0"
	"qcom,sm8150-gpucc\0"
	"qcom,sm8150-llcc\0"
	"qcom,sm8150-lmh\0"
	"qcom,sm8150-mc-virt\0"
	"qcom,sm8150-mdss\0"
	"qcom,sm8150-mmss-noc\0"
	"qcom,sm8150-mpss-pas\0"
	"qcom,sm8150-osm-l3\0"
	"qcom,sm8150-pinctrl\0"
	"qcom,sm8150-qmp-gen3x1-pcie-phy\0"
	"qcom,sm8150-qmp-gen3x2-pcie-phy\0"
	"qcom,sm8150-qmp-ufs-phy\0"
	"qcom,sm8150-qmp-usb3-dp-phy\0"
	"qcom,sm8150-qmp-usb3-uni-phy\0"
	"qcom,sm8150-rpmh-clk\0"
	"qcom,sm8150-rpmhpd\0"
	"qcom,sm8150-slpi-pas\0"
	"qcom,sm8150-system-noc\0"
	"qcom,sm8150-usb-hs-phy\0"
	"qcom,sm8150-videocc\0"
	"qcom,sm8250-adsp-pas\0"
	"qcom,sm8250-aggre1-noc\0"
	"qcom,sm8250-aggre2-noc\0"
	"qcom,sm8250-aoss-qmp\0"
	"qcom,sm8250-camcc\0"
	"qcom,sm8250-camss\0"
	"qcom,sm8250-cci\0"
	"qcom,sm8250-cdsp-pas\0"
	"qcom,sm8250-compute-noc\0"
	"qcom,sm8250-config-noc\0"
	"qcom,sm8250-dc-noc\0"
	"qcom,sm8250-dispcc\0"
	"qcom,sm8250-dpu\0"
	"qcom,sm8250-epss-l3\0"
	"qcom,sm8250-gem-noc\0"
	"qcom,sm8250-gpi-dma\0"
	"qcom,sm8250-gpucc\0"
	"qcom,sm8250-llcc\0"
	"qcom,sm8250-lpass-lpi-pinctrl\0"
	"qcom,sm8250-lpass-rx-macro\0"
	"qcom,sm8250-lpass-tx-macro\0"
	"qcom,sm8250-lpass-va-macro\0"
	"qcom,sm8250-lpass-wsa-macro\0"
	"qcom,sm8250-mc-virt\0"
	"qcom,sm8250-mdss\0"
	"qcom,sm8250-mmss-noc\0"
	"qcom,sm8250-npu-noc\0"
	"qcom,sm8250-pinctrl\0"
	"qcom,sm8250-qmp-gen3x1-pcie-phy\0"
	"qcom,sm8250-qmp-gen3x2-pcie-phy\0"
	"qcom,sm8250-qmp-modem-pcie-phy\0"
	"qcom,sm8250-qmp-ufs-phy\0"
	"qcom,sm8250-qmp-usb3-dp-phy\0"
	"qcom,sm8250-qmp-usb3-uni-phy\0"
	"qcom,sm8250-qup-virt\0"
	"qcom,sm8250-refgen-regulator\0"
	"qcom,sm8250-rpmh-clk\0"
	"qcom,sm8250-rpmhpd\0"
	"qcom,sm8250-slpi-pas\0"
	"qcom,sm8250-sndcard\0"
	"qcom,sm8250-system-noc\0"
	"qcom,sm8250-venus\0"
	"qcom,sm8250-videocc\0"
	"qcom,sm8350-adsp-pas\0"
	"qcom,sm8350-aggre1-noc\0"
	"qcom,sm8350-aggre2-noc\0"
	"qcom,sm8350-aoss-qmp\0"
	"qcom,sm8350-cdsp-pas\0"
	"qcom,sm8350-compute-noc\0"
	"qcom,sm8350-config-noc\0"
	"qcom,sm8350-dc-noc\0"
	"qcom,sm8350-dispcc\0"
	"qcom,sm8350-dp\0"
	"qcom,sm8350-dpu\0"
	"qcom,sm8350-dsi-phy-5nm\0"
	"qcom,sm8350-gem-noc\0"
	"qcom,sm8350-gpi-dma\0"
	"qcom,sm8350-gpucc\0"
	"qcom,sm8350-ipa\0"
	"qcom,sm8350-llcc\0"
	"qcom,sm8350-lpass-ag-noc\0"
	"qcom,sm8350-lpass-lpi-pinctrl\0"
	"qcom,sm8350-mc-virt\0"
	"qcom,sm8350-mdss\0"
	"qcom,sm8350-mmss-noc\0"
	"qcom,sm8350-mpss-pas\0"
	"qcom,sm8350-qmp-gen3x1-pcie-phy\0"
	"qcom,sm8350-qmp-gen3x2-pcie-phy\0"
	"qcom,sm8350-qmp-ufs-phy\0"
	"qcom,sm8350-qmp-usb3-dp-phy\0"
	"qcom,sm8350-qmp-usb3-uni-phy\0"
	"qcom,sm8350-rpmh-clk\0"
	"qcom,sm8350-rpmhpd\0"
	"qcom,sm8350-slpi-pas\0"
	"qcom,sm8350-system-noc\0"
	"qcom,sm8350-tlmm\0"
	"qcom,sm8450-adsp-pas\0"
	"qcom,sm8450-aggre1-noc\0"
	"qcom,sm8450-aggre2-noc\0"
	"qcom,sm8450-camcc\0"
	"qcom,sm8450-cci\0"
	"qcom,sm8450-cdsp-pas\0"
	"qcom,sm8450-clk-virt\0"
	"qcom,sm8450-config-noc\0"
	"qcom,sm8450-dispcc\0"
	"qcom,sm8450-dpu\0"
	"qcom,sm8450-dsi-phy-5nm\0"
	"qcom,sm8450-gem-noc\0"
	"qcom,sm8450-gpi-dma\0"
	"qcom,sm8450-gpucc\0"
	"qcom,sm8450-llcc\0"
	"qcom,sm8450-lpass-ag-noc\0"
	"qcom,sm8450-lpass-lpi-pinctrl\0"
	"qcom,sm8450-lpass-rx-macro\0"
	"qcom,sm8450-lpass-tx-macro\0"
	"qcom,sm8450-lpass-va-macro\0"
	"qcom,sm8450-lpass-wsa-macro\0"
	"qcom,sm8450-mc-virt\0"
	"qcom,sm8450-mdss\0"
	"qcom,sm8450-mmss-noc\0"
	"qcom,sm8450-mpss-pas\0"
	"qcom,sm8450-nsp-noc\0"
	"qcom,sm8450-pcie-anoc\0"
	"qcom,sm8450-qmp-gen3x1-pcie-phy\0"
	"qcom,sm8450-qmp-gen4x2-pcie-phy\0"
	"qcom,sm8450-qmp-ufs-phy\0"
	"qcom,sm8450-qmp-usb3-dp-phy\0"
	"qcom,sm8450-rpmh-clk\0"
	"qcom,sm8450-rpmhpd\0"
	"qcom,sm8450-slpi-pas\0"
	"qcom,sm8450-sndcard\0"
	"qcom,sm8450-system-noc\0"
	"qcom,sm8450-tlmm\0"
	"qcom,sm8450-videocc\0"
	"qcom,sm8550-adsp-pas\0"
	"qcom,sm8550-aggre1-noc\0"
	"qcom,sm8550-aggre2-noc\0"
	"qcom,sm8550-camcc\0"
	"qcom,sm8550-cdsp-pas\0"
	"qcom,sm8550-clk-virt\0"
	"qcom,sm8550-cnoc-main\0"
	"qcom,sm8550-config-noc\0"
	"qcom,sm8550-cpu-bwmon\0"
	"qcom,sm8550-dispcc\0"
	"qcom,sm8550-dpu\0"
	"qcom,sm8550-dsi-phy-4nm\0"
	"qcom,sm8550-gcc\0"
	"qcom,sm8550-gem-noc\0"
	"qcom,sm8550-gpucc\0"
	"qcom,sm8550-ipa\0"
	"qcom,sm8550-llcc\0"
	"qcom,sm8550-lpass-ag-noc\0"
	"qcom,sm8550-lpass-lpi-pinctrl\0"
	"qcom,sm8550-lpass-lpiaon-noc\0"
	"qcom,sm8550-lpass-lpicx-noc\0"
	"qcom,sm8550-lpass-rx-macro\0"
	"qcom,sm8550-lpass-tx-macro\0"
	"qcom,sm8550-lpass-va-macro\0"
	"qcom,sm8550-lpass-wsa-macro\0"
	"qcom,sm8550-mc-virt\0"
	"qcom,sm8550-mdss\0"
	"qcom,sm8550-mmss-noc\0"
	"qcom,sm8550-mpss-pas\0"
	"qcom,sm8550-nsp-noc\0"
	"qcom,sm8550-pcie-anoc\0"
	"qcom,sm8550-qmp-gen3x2-pcie-phy\0"
	"qcom,sm8550-qmp-gen4x2-pcie-phy\0"
	"qcom,sm8550-qmp-ufs-phy\0"
	"qcom,sm8550-qmp-usb3-dp-phy\0"
	"qcom,sm8550-rpmh-clk\0"
	"qcom,sm8550-rpmhpd\0"
	"qcom,sm8550-sndcard\0"
	"qcom,sm8550-snps-eusb2-phy\0"
	"qcom,sm8550-system-noc\0"
	"qcom,sm8550-tcsr\0"
	"qcom,sm8550-tlmm\0"
	"qcom,sm8550-ufshc\0"
	"qcom,sm8550-videocc\0"
	"qcom,sm8650-adsp-pas\0"
	"qcom,sm8650-aggre1-noc\0"
	"qcom,sm8650-aggre2-noc\0"
	"qcom,sm8650-camcc\0"
	"qcom,sm8650-cdsp-pas\0"
	"qcom,sm8650-clk-virt\0"
	"qcom,sm8650-cnoc-main\0"
	"qcom,sm8650-config-noc\0"
	"qcom,sm8650-dispcc\0"
	"qcom,sm8650-dp\0"
	"qcom,sm8650-dpu\0"
	"qcom,sm8650-dsi-phy-4nm\0"
	"qcom,sm8650-gcc\0"
	"qcom,sm8650-gem-noc\0"
	"qcom,sm8650-gpucc\0"
	"qcom,sm8650-llcc\0"
	"qcom,sm8650-lpass-ag-noc\0"
	"qcom,sm8650-lpass-lpi-pinctrl\0"
	"qcom,sm8650-lpass-lpiaon-noc\0"
	"qcom,sm8650-lpass-lpicx-noc\0"
	"qcom,sm8650-mc-virt\0"
	"qcom,sm8650-mdss\0"
	"qcom,sm8650-mmss-noc\0"
	"qcom,sm8650-mpss-pas\0"
	"qcom,sm8650-nsp-noc\0"
	"qcom,sm8650-pcie-anoc\0"
	"qcom,sm8650-qmp-gen3x2-pcie-phy\0"
	"qcom,sm8650-qmp-gen4x2-pcie-phy\0"
	"qcom,sm8650-qmp-ufs-phy\0"
	"qcom,sm8650-qmp-usb3-dp-phy\0"
	"qcom,sm8650-rpmh-clk\0"
	"qcom,sm8650-rpmhpd\0"
	"qcom,sm8650-sndcard\0"
	"qcom,sm8650-system-noc\0"
	"qcom,sm8650-tcsr\0"
	"qcom,sm8650-tlmm\0"
	"qcom,sm8650-videocc\0"
	"qcom,smb2360-eusb2-repeater\0"
	"qcom,smem\0"
	"qcom,smmu-v2\0"
	"qcom,smp2p\0"
	"qcom,smsm\0"
	"qcom,soundwire-v1.3.0\0"
	"qcom,soundwire-v1.5.1\0"
	"qcom,soundwire-v1.6.0\0"
	"qcom,soundwire-v1.7.0\0"
	"qcom,soundwire-v2.0.0\0"
	"qcom,spi-qup-v2.2.1\0"
	"qcom,spmi-adc-rev2\0"
	"qcom,spmi-adc-tm-hc\0"
	"qcom,spmi-adc-tm5\0"
	"qcom,spmi-adc-tm5-gen2\0"
	"qcom,spmi-adc5\0"
	"qcom,spmi-adc7\0"
	"qcom,spmi-flash-led\0"
	"qcom,spmi-pmic-arb\0"
	"qcom,spmi-sdam\0"
	"qcom,spmi-temp-alarm\0"
	"qcom,spmi-vadc\0"
	"qcom,tcsr-mutex\0"
	"qcom,trng\0"
	"qcom,tsens-v1\0"
	"qcom,tsens-v2\0"
	"qcom,ufshc\0"
	"qcom,usb-hs-28nm-femtophy\0"
	"qcom,usb-snps-hs-5nm-phy\0"
	"qcom,usb-snps-hs-7nm-phy\0"
	"qcom,usb-ss-28nm-phy\0"
	"qcom,wcd9340-gpio\0"
	"qcom,wcd9380-codec\0"
	"qcom,wcd9385-codec\0"
	"qcom,wcd9390-codec\0"
	"qcom,wcd9395-codec\0"
	"qcom,wcn3990-wifi\0"
	"qcom,wcn6750-wifi\0"
	"qcom,wcn7850-pmu\0"
	"qcom,wcnss-bt\0"
	"qcom,wcnss-wlan\0"
	"qcom,x1e80100-adsp-pas\0"
	"qcom,x1e80100-aggre1-noc\0"
	"qcom,x1e80100-aggre2-noc\0"
	"qcom,x1e80100-cdsp-pas\0"
	"qcom,x1e80100-clk-virt\0"
	"qcom,x1e80100-cnoc-cfg\0"
	"qcom,x1e80100-cnoc-main\0"
	"qcom,x1e80100-dispcc\0"
	"qcom,x1e80100-dp\0"
	"qcom,x1e80100-dp-phy\0"
	"qcom,x1e80100-dpu\0"
	"qcom,x1e80100-gcc\0"
	"qcom,x1e80100-gem-noc\0"
	"qcom,x1e80100-gpucc\0"
	"qcom,x1e80100-llcc\0"
	"qcom,x1e80100-lpass-ag-noc\0"
	"qcom,x1e80100-lpass-lpiaon-noc\0"
	"qcom,x1e80100-lpass-lpicx-noc\0"
	"qcom,x1e80100-mc-virt\0"
	"qcom,x1e80100-mdss\0"
	"qcom,x1e80100-mmss-noc\0"
	"qcom,x1e80100-nsp-noc\0"
	"qcom,x1e80100-pcie-center-anoc\0"
	"qcom,x1e80100-pcie-north-anoc\0"
	"qcom,x1e80100-pcie-south-anoc\0"
	"qcom,x1e80100-qmp-gen3x2-pcie-phy\0"
	"qcom,x1e80100-qmp-gen4x4-pcie-phy\0"
	"qcom,x1e80100-qmp-usb3-dp-phy\0"
	"qcom,x1e80100-qmp-usb3-uni-phy\0"
	"qcom,x1e80100-rpmh-clk\0"
	"qcom,x1e80100-rpmhpd\0"
	"qcom,x1e80100-sndcard\0"
	"qcom,x1e80100-spmi-pmic-arb\0"
	"qcom,x1e80100-system-noc\0"
	"qcom,x1e80100-tcsr\0"
	"qcom,x1e80100-tlmm\0"
	"qcom,x1e80100-usb-center-anoc\0"
	"qcom,x1e80100-usb-north-anoc\0"
	"qcom,x1e80100-usb-south-anoc\0"
	"ramoops\0"
	"raspberrypi,bcm2835-firmware\0"
	"raspberrypi,bcm2835-power\0"
	"raspberrypi,firmware-clocks\0"
	"raspberrypi,firmware-gpio\0"
	"raspberrypi,firmware-reset\0"
	"realtek,rt1015p\0"
	"realtek,rt1019p\0"
	"realtek,rtd1295-watchdog\0"
	"reg-mux\0"
	"register-bit-led\0"
	"regulator-fixed\0"
	"regulator-gpio\0"
	"regulator-haptic\0"
	"regulator-led\0"
	"renesas,dmac-r8a779a0\0"
	"renesas,du-r8a774a1\0"
	"renesas,du-r8a774b1\0"
	"renesas,du-r8a774c0\0"
	"renesas,du-r8a774e1\0"
	"renesas,du-r8a7795\0"
	"renesas,du-r8a7796\0"
	"renesas,du-r8a77961\0"
	"renesas,du-r8a77965\0"
	"renesas,du-r8a77970\0"
	"renesas,du-r8a77980\0"
	"renesas,du-r8a77990\0"
	"renesas,du-r8a77995\0"
	"renesas,du-r8a779a0\0"
	"renesas,du-r8a779g0\0"
	"renesas,em-uart\0"
	"renesas,etheravb-r8a7795\0"
	"renesas,etheravb-rcar-gen3\0"
	"renesas,etheravb-rcar-gen4\0"
	"renesas,etheravb-rzv2m\0"
	"renesas,fcpf\0"
	"renesas,fcpv\0"
	"renesas,fdp1\0"
	"renesas,gether-r8a77980\0"
	"renesas,gpio-r8a779a0\0"
	"renesas,hscif\0"
	"renesas,i2c-r8a7795\0"
	"renesas,i2c-r8a7796\0"
	"renesas,i2c-r8a779f0\0"
	"renesas,iic-r8a774c0\0"
	"renesas,iic-r8a7795\0"
	"renesas,iic-r8a77990\0"
	"renesas,imr-lx4\0"
	"renesas,ipmmu-r8a774a1\0"
	"renesas,ipmmu-r8a774b1\0"
	"renesas,ipmmu-r8a774c0\0"
	"renesas,ipmmu-r8a774e1\0"
	"renesas,ipmmu-r8a7795\0"
	"renesas,ipmmu-r8a7796\0"
	"renesas,ipmmu-r8a77961\0"
	"renesas,ipmmu-r8a77965\0"
	"renesas,ipmmu-r8a77970\0"
	"renesas,ipmmu-r8a77980\0"
	"renesas,ipmmu-r8a77990\0"
	"renesas,ipmmu-r8a77995\0"
	"renesas,ipmmu-r8a779a0\0"
	"renesas,irqc\0"
	"renesas,msiof-r8a7795\0"
	"renesas,msiof-r8a7796\0"
	"renesas,ostm\0"
	"renesas,pcie-r8a7795\0"
	"renesas,pcie-rcar-gen3\0"
	"renesas,pfc-r8a774a1\0"
	"renesas,pfc-r8a774b1\0"
	"renesas,pfc-r8a774c0\0"
	"renesas,pfc-r8a774e1\0"
	"renesas,pfc-r8a7795\0"
	"renesas,pfc-r8a7796\0"
	"renesas,pfc-r8a77961\0"
	"renesas,pfc-r8a77965\0"
	"renesas,pfc-r8a77970\0"
	"renesas,pfc-r8a77980\0"
	"renesas,pfc-r8a77990\0"
	"renesas,pfc-r8a77995\0"
	"renesas,pfc-r8a779a0\0"
	"renesas,pfc-r8a779f0\0"
	"renesas,pfc-r8a779g0\0"
	"renesas,pfc-r8a779h0\0"
	"renesas,prr\0"
	"renesas,pwm-rcar\0"
	"renesas,r8a774a1-cpg-mssr\0"
	"renesas,r8a774a1-csi2\0"
	"renesas,r8a774a1-lvds\0"
	"renesas,r8a774a1-thermal\0"
	"renesas,r8a774b1-cpg-mssr\0"
	"renesas,r8a774b1-csi2\0"
	"renesas,r8a774b1-lvds\0"
	"renesas,r8a774b1-thermal\0"
	"renesas,r8a774c0-cpg-mssr\0"
	"renesas,r8a774c0-csi2\0"
	"renesas,r8a774c0-lvds\0"
	"renesas,r8a774c0-pcie-ep\0"
	"renesas,r8a774c0-usb3-peri\0"
	"renesas,r8a774e1-cpg-mssr\0"
	"renesas,r8a774e1-csi2\0"
	"renesas,r8a774e1-lvds\0"
	"renesas,r8a774e1-thermal\0"
	"renesas,r8a7795-cpg-mssr\0"
	"renesas,r8a7795-csi2\0"
	"renesas,r8a7795-lvds\0"
	"renesas,r8a7795-thermal\0"
	"renesas,r8a7795-usb3-peri\0"
	"renesas,r8a7796-cpg-mssr\0"
	"renesas,r8a7796-csi2\0"
	"renesas,r8a7796-lvds\0"
	"renesas,r8a7796-rpc-if\0"
	"renesas,r8a7796-thermal\0"
	"renesas,r8a77961-cpg-mssr\0"
	"renesas,r8a77961-csi2\0"
	"renesas,r8a77961-lvds\0"
	"renesas,r8a77961-thermal\0"
	"renesas,r8a77965-cpg-mssr\0"
	"renesas,r8a77965-csi2\0"
	"renesas,r8a77965-lvds\0"
	"renesas,r8a77965-thermal\0"
	"renesas,r8a77970-cpg-mssr\0"
	"renesas,r8a77970-csi2\0"
	"renesas,r8a77970-lvds\0"
	"renesas,r8a77980-cpg-mssr\0"
	"renesas,r8a77980-csi2\0"
	"renesas,r8a77980-lvds\0"
	"renesas,r8a77980-pcie-phy\0"
	"renesas,r8a77980-thermal\0"
	"renesas,r8a77990-cpg-mssr\0"
	"renesas,r8a77990-csi2\0"
	"renesas,r8a77990-lvds\0"
	"renesas,r8a77990-usb3-peri\0"
	"renesas,r8a77995-cpg-mssr\0"
	"renesas,r8a77995-lvds\0"
	"renesas,r8a779a0-canfd\0"
	"renesas,r8a779a0-cpg-mssr\0"
	"renesas,r8a779a0-csi2\0"
	"renesas,r8a779a0-dsi-csi2-tx\0"
	"renesas,r8a779a0-isp\0"
	"renesas,r8a779a0-thermal\0"
	"renesas,r8a779f0-cpg-mssr\0"
	"renesas,r8a779f0-ether-serdes\0"
	"renesas,r8a779f0-ether-switch\0"
	"renesas,r8a779f0-pcie\0"
	"renesas,r8a779f0-pcie-ep\0"
	"renesas,r8a779f0-thermal\0"
	"renesas,r8a779f0-ufs\0"
	"renesas,r8a779g0-cpg-mssr\0"
	"renesas,r8a779g0-csi2\0"
	"renesas,r8a779g0-dsi-csi2-tx\0"
	"renesas,r8a779g0-ethertsn\0"
	"renesas,r8a779g0-isp\0"
	"renesas,r8a779g0-thermal\0"
	"renesas,r8a779h0-cpg-mssr\0"
	"renesas,r8a779h0-thermal\0"
	"renesas,r9a07g043-cpg\0"
	"renesas,r9a07g043-pinctrl\0"
	"renesas,r9a07g043u-du\0"
	"renesas,r9a07g044-cpg\0"
	"renesas,r9a07g044-du\0"
	"renesas,r9a07g044-pinctrl\0"
	"renesas,r9a07g044-vsp2\0"
	"renesas,r9a07g054-cpg\0"
	"renesas,r9a08g045-cpg\0"
	"renesas,r9a08g045-pinctrl\0"
	"renesas,r9a09g011-cpg\0"
	"renesas,r9a09g011-pinctrl\0"
	"renesas,r9a09g057-cpg\0"
	"renesas,r9a09g057-pinctrl\0"
	"renesas,r9a09g057-wdt\0"
	"renesas,rcar-dmac\0"
	"renesas,rcar-gen3-can\0"
	"renesas,rcar-gen3-canfd\0"
	"renesas,rcar-gen3-cmm\0"
	"renesas,rcar-gen3-cmt0\0"
	"renesas,rcar-gen3-cmt1\0"
	"renesas,rcar-gen3-drif\0"
	"renesas,rcar-gen3-gpio\0"
	"renesas,rcar-gen3-hdmi\0"
	"renesas,rcar-gen3-i2c\0"
	"renesas,rcar-gen3-iic\0"
	"renesas,rcar-gen3-mlp\0"
	"renesas,rcar-gen3-msiof\0"
	"renesas,rcar-gen3-pcie-ep\0"
	"renesas,rcar-gen3-rpc-if\0"
	"renesas,rcar-gen3-sata\0"
	"renesas,rcar-gen3-scif\0"
	"renesas,rcar-gen3-sdhi\0"
	"renesas,rcar-gen3-usb2-clock-sel\0"
	"renesas,rcar-gen3-usb2-phy\0"
	"renesas,rcar-gen3-usb3-peri\0"
	"renesas,rcar-gen3-usb3-phy\0"
	"renesas,rcar-gen3-usbhs\0"
	"renesas,rcar-gen3-wdt\0"
	"renesas,rcar-gen3-xhci\0"
	"renesas,rcar-gen4-canfd\0"
	"renesas,rcar-gen4-cmt0\0"
	"renesas,rcar-gen4-cmt1\0"
	"renesas,rcar-gen4-dmac\0"
	"renesas,rcar-gen4-gpio\0"
	"renesas,rcar-gen4-i2c\0"
	"renesas,rcar-gen4-ipmmu-vmsa\0"
	"renesas,rcar-gen4-msiof\0"
	"renesas,rcar-gen4-pcie\0"
	"renesas,rcar-gen4-pcie-ep\0"
	"renesas,rcar-gen4-rpc-if\0"
	"renesas,rcar-gen4-scif\0"
	"renesas,rcar-gen4-sdhi\0"
	"renesas,rcar-gen4-vin\0"
	"renesas,rcar-gen4-wdt\0"
	"renesas,rcar_sound-gen3\0"
	"renesas,rcar_sound-gen4\0"
	"renesas,rcar_sound-r8a77990\0"
	"renesas,riic-r9a09g057\0"
	"renesas,riic-rz\0"
	"renesas,rmobile-iic\0"
	"renesas,rspi-rz\0"
	"renesas,rz-dmac\0"
	"renesas,rz-mtu3\0"
	"renesas,rz-ssi\0"
	"renesas,rzg2l-adc\0"
	"renesas,rzg2l-canfd\0"
	"renesas,rzg2l-cru\0"
	"renesas,rzg2l-csi2\0"
	"renesas,rzg2l-gbeth\0"
	"renesas,rzg2l-irqc\0"
	"renesas,rzg2l-mipi-dsi\0"
	"renesas,rzg2l-rpc-if\0"
	"renesas,rzg2l-sdhi\0"
	"renesas,rzg2l-tsu\0"
	"renesas,rzg2l-usb2-phy\0"
	"renesas,rzg2l-usbhs\0"
	"renesas,rzg2l-usbphy-ctrl\0"
	"renesas,rzg2l-wdt\0"
	"renesas,rzv2m-csi\0"
	"renesas,rzv2m-i2c\0"
	"renesas,rzv2m-pwc\0"
	"renesas,rzv2m-usb3-peri\0"
	"renesas,rzv2m-usb3drd\0"
	"renesas,rzv2m-wdt\0"
	"renesas,rzv2m-xhci\0"
	"renesas,sata-r8a7795\0"
	"renesas,sci\0"
	"renesas,scif\0"
	"renesas,scif-r9a07g044\0"
	"renesas,scif-r9a09g057\0"
	"renesas,sdhi-r8a774b1\0"
	"renesas,sdhi-r8a774c0\0"
	"renesas,sdhi-r8a774e1\0"
	"renesas,sdhi-r8a7795\0"
	"renesas,sdhi-r8a77961\0"
	"renesas,sdhi-r8a77965\0"
	"renesas,sdhi-r8a77970\0"
	"renesas,sdhi-r8a77990\0"
	"renesas,sdhi-r8a77995\0"
	"renesas,sdhi-r9a09g011\0"
	"renesas,sdhi-r9a09g057\0"
	"renesas,thermal-r8a774c0\0"
	"renesas,thermal-r8a77970\0"
	"renesas,thermal-r8a77990\0"
	"renesas,thermal-r8a77995\0"
	"renesas,tmu\0"
	"renesas,tpu\0"
	"renesas,usb-dmac\0"
	"renesas,usb2-phy-r8a7795\0"
	"renesas,usb2-phy-r8a7796\0"
	"renesas,usb2-phy-r8a77965\0"
	"renesas,usbhs-r8a774c0\0"
	"renesas,usbhs-r8a7795\0"
	"renesas,usbhs-r8a7796\0"
	"renesas,usbhs-r8a77990\0"
	"renesas,usbhs-r8a77995\0"
	"renesas,usbhs-r9a07g043\0"
	"renesas,usbhs-r9a07g044\0"
	"renesas,usbhs-r9a07g054\0"
	"renesas,vin-r8a774a1\0"
	"renesas,vin-r8a774b1\0"
	"renesas,vin-r8a774c0\0"
	"renesas,vin-r8a774e1\0"
	"renesas,vin-r8a7795\0"
	"renesas,vin-r8a7796\0"
	"renesas,vin-r8a77961\0"
	"renesas,vin-r8a77965\0"
	"renesas,vin-r8a77970\0"
	"renesas,vin-r8a77980\0"
	"renesas,vin-r8a77990\0"
	"renesas,vin-r8a77995\0"
	"renesas,vin-r8a779a0\0"
	"renesas,vin-r8a779g0\0"
	"renesas,vsp2\0"
	"renesas,xhci-r8a7795\0"
	"renesas,xhci-r8a7796\0"
	"resistive-adc-touch\0"
	"richtek,rt5033-charger\0"
	"rockchip,display-subsystem\0"
	"rockchip,gpio-bank\0"
	"rockchip,iommu\0"
	"rockchip,pdm\0"
	"rockchip,px30-cif-isp\0"
	"rockchip,px30-cru\0"
	"rockchip,px30-csi-dphy\0"
	"rockchip,px30-dsi-dphy\0"
	"rockchip,px30-gmac\0"
	"rockchip,px30-i2s\0"
	"rockchip,px30-i2s-tdm\0"
	"rockchip,px30-io-voltage-domain\0"
	"rockchip,px30-lvds\0"
	"rockchip,px30-mipi-dsi\0"
	"rockchip,px30-nfc\0"
	"rockchip,px30-otp\0"
	"rockchip,px30-pinctrl\0"
	"rockchip,px30-pmu-io-voltage-domain\0"
	"rockchip,px30-pmucru\0"
	"rockchip,px30-power-controller\0"
	"rockchip,px30-spi\0"
	"rockchip,px30-tsadc\0"
	"rockchip,px30-usb2phy\0"
	"rockchip,px30-vop-big\0"
	"rockchip,px30-vop-lit\0"
	"rockchip,px30-vpu\0"
	"rockchip,rk3066-i2s\0"
	"rockchip,rk3066-spdif\0"
	"rockchip,rk3066-spi\0"
	"rockchip,rk3066-usb\0"
	"rockchip,rk3288-dw-mshc\0"
	"rockchip,rk3288-i2c\0"
	"rockchip,rk3288-pwm\0"
	"rockchip,rk3288-rga\0"
	"rockchip,rk3288-timer\0"
	"rockchip,rk3308-codec\0"
	"rockchip,rk3308-cru\0"
	"rockchip,rk3308-gmac\0"
	"rockchip,rk3308-i2s\0"
	"rockchip,rk3308-i2s-tdm\0"
	"rockchip,rk3308-io-voltage-domain\0"
	"rockchip,rk3308-otp\0"
	"rockchip,rk3308-pinctrl\0"
	"rockchip,rk3308-spi\0"
	"rockchip,rk3308-usb2phy\0"
	"rockchip,rk3328-codec\0"
	"rockchip,rk3328-cru\0"
	"rockchip,rk3328-crypto\0"
	"rockchip,rk3328-dw-hdmi\0"
	"rockchip,rk3328-efuse\0"
	"rockchip,rk3328-gmac\0"
	"rockchip,rk3328-grf-gpio\0"
	"rockchip,rk3328-hdmi-phy\0"
	"rockchip,rk3328-i2s\0"
	"rockchip,rk3328-io-voltage-domain\0"
	"rockchip,rk3328-pinctrl\0"
	"rockchip,rk3328-power-controller\0"
	"rockchip,rk3328-pwm\0"
	"rockchip,rk3328-spdif\0"
	"rockchip,rk3328-spi\0"
	"rockchip,rk3328-tsadc\0"
	"rockchip,rk3328-usb2phy\0"
	"rockchip,rk3328-vop\0"
	"rockchip,rk3328-vpu\0"
	"rockchip,rk3368-cru\0"
	"rockchip,rk3368-efuse\0"
	"rockchip,rk3368-gmac\0"
	"rockchip,rk3368-i2s\0"
	"rockchip,rk3368-io-voltage-domain\0"
	"rockchip,rk3368-mailbox\0"
	"rockchip,rk3368-pinctrl\0"
	"rockchip,rk3368-pmu-io-voltage-domain\0"
	"rockchip,rk3368-power-controller\0"
	"rockchip,rk3368-spdif\0"
	"rockchip,rk3368-spi\0"
	"rockchip,rk3368-tsadc\0"
	"rockchip,rk3399-cdn-dp\0"
	"rockchip,rk3399-cif-isp\0"
	"rockchip,rk3399-cru\0"
	"rockchip,rk3399-crypto\0"
	"rockchip,rk3399-dfi\0"
	"rockchip,rk3399-dmc\0"
	"rockchip,rk3399-dw-hdmi\0"
	"rockchip,rk3399-dwc3\0"
	"rockchip,rk3399-edp\0"
	"rockchip,rk3399-efuse\0"
	"rockchip,rk3399-emmc-phy\0"
	"rockchip,rk3399-gmac\0"
	"rockchip,rk3399-gru-sound\0"
	"rockchip,rk3399-i2c\0"
	"rockchip,rk3399-i2s\0"
	"rockchip,rk3399-io-voltage-domain\0"
	"rockchip,rk3399-mipi-dphy-rx0\0"
	"rockchip,rk3399-mipi-dsi\0"
	"rockchip,rk3399-pcie\0"
	"rockchip,rk3399-pcie-ep\0"
	"rockchip,rk3399-pcie-phy\0"
	"rockchip,rk3399-pinctrl\0"
	"rockchip,rk3399-pmu-io-voltage-domain\0"
	"rockchip,rk3399-pmucru\0"
	"rockchip,rk3399-power-controller\0"
	"rockchip,rk3399-rga\0"
	"rockchip,rk3399-saradc\0"
	"rockchip,rk3399-sdhci-5.1\0"
	"rockchip,rk3399-spdif\0"
	"rockchip,rk3399-spi\0"
	"rockchip,rk3399-timer\0"
	"rockchip,rk3399-tsadc\0"
	"rockchip,rk3399-typec-phy\0"
	"rockchip,rk3399-usb2phy\0"
	"rockchip,rk3399-vdec\0"
	"rockchip,rk3399-vop-big\0"
	"rockchip,rk3399-vop-lit\0"
	"rockchip,rk3399-vpu\0"
	"rockchip,rk3566-vop\0"
	"rockchip,rk3568-cru\0"
	"rockchip,rk3568-csi-dphy\0"
	"rockchip,rk3568-dfi\0"
	"rockchip,rk3568-dsi-dphy\0"
	"rockchip,rk3568-dw-hdmi\0"
	"rockchip,rk3568-dwcmshc\0"
	"rockchip,rk3568-gmac\0"
	"rockchip,rk3568-i2s-tdm\0"
	"rockchip,rk3568-iommu\0"
	"rockchip,rk3568-mipi-dsi\0"
	"rockchip,rk3568-naneng-combphy\0"
	"rockchip,rk3568-pcie\0"
	"rockchip,rk3568-pcie3-phy\0"
	"rockchip,rk3568-pdm\0"
	"rockchip,rk3568-pinctrl\0"
	"rockchip,rk3568-pmu-io-voltage-domain\0"
	"rockchip,rk3568-pmucru\0"
	"rockchip,rk3568-power-controller\0"
	"rockchip,rk3568-rng\0"
	"rockchip,rk3568-saradc\0"
	"rockchip,rk3568-spdif\0"
	"rockchip,rk3568-tsadc\0"
	"rockchip,rk3568-usb2phy\0"
	"rockchip,rk3568-vepu\0"
	"rockchip,rk3568-vop\0"
	"rockchip,rk3568-vpu\0"
	"rockchip,rk3568v2-canfd\0"
	"rockchip,rk3568v3-canfd\0"
	"rockchip,rk3588-av1-vpu\0"
	"rockchip,rk3588-cru\0"
	"rockchip,rk3588-dfi\0"
	"rockchip,rk3588-dwcmshc\0"
	"rockchip,rk3588-gmac\0"
	"rockchip,rk3588-hdptx-phy\0"
	"rockchip,rk3588-i2s\0"
	"rockchip,rk3588-i2s-tdm\0"
	"rockchip,rk3588-mali\0"
	"rockchip,rk3588-naneng-combphy\0"
	"rockchip,rk3588-otp\0"
	"rockchip,rk3588-pcie-ep\0"
	"rockchip,rk3588-pcie3-phy\0"
	"rockchip,rk3588-pinctrl\0"
	"rockchip,rk3588-power-controller\0"
	"rockchip,rk3588-saradc\0"
	"rockchip,rk3588-tsadc\0"
	"rockchip,rk3588-usb2phy\0"
	"rockchip,rk3588-usbdp-phy\0"
	"rockchip,rk3588-vepu121\0"
	"rockchip,rk3588-vop\0"
	"rockchip,rv1108-nfc\0"
	"rockchip,saradc\0"
	"rockchip,sfc\0"
	"rocktech,rk070er9427\0"
	"rotary-encoder\0"
	"samsung,exynos-bus\0"
	"samsung,exynos-ppmu-v2\0"
	"samsung,exynos-sysmmu\0"
	"samsung,exynos4210-chipid\0"
	"samsung,exynos4210-mct\0"
	"samsung,exynos4210-pwm\0"
	"samsung,exynos4210-uart\0"
	"samsung,exynos5433-cmu-apollo\0"
	"samsung,exynos5433-cmu-atlas\0"
	"samsung,exynos5433-cmu-aud\0"
	"samsung,exynos5433-cmu-cam0\0"
	"samsung,exynos5433-cmu-cam1\0"
	"samsung,exynos5433-cmu-cpif\0"
	"samsung,exynos5433-cmu-disp\0"
	"samsung,exynos5433-cmu-fsys\0"
	"samsung,exynos5433-cmu-g2d\0"
	"samsung,exynos5433-cmu-g3d\0"
	"samsung,exynos5433-cmu-gscl\0"
	"samsung,exynos5433-cmu-hevc\0"
	"samsung,exynos5433-cmu-imem\0"
	"samsung,exynos5433-cmu-isp\0"
	"samsung,exynos5433-cmu-mfc\0"
	"samsung,exynos5433-cmu-mif\0"
	"samsung,exynos5433-cmu-mscl\0"
	"samsung,exynos5433-cmu-peric\0"
	"samsung,exynos5433-cmu-peris\0"
	"samsung,exynos5433-cmu-top\0"
	"samsung,exynos5433-decon\0"
	"samsung,exynos5433-decon-tv\0"
	"samsung,exynos5433-dwusb3\0"
	"samsung,exynos5433-gsc\0"
	"samsung,exynos5433-hdmi\0"
	"samsung,exynos5433-jpeg\0"
	"samsung,exynos5433-lpass\0"
	"samsung,exynos5433-mfc\0"
	"samsung,exynos5433-mic\0"
	"samsung,exynos5433-mipi-dsi\0"
	"samsung,exynos5433-mipi-video-phy\0"
	"samsung,exynos5433-pcie\0"
	"samsung,exynos5433-pcie-phy\0"
	"samsung,exynos5433-pd\0"
	"samsung,exynos5433-pinctrl\0"
	"samsung,exynos5433-pmu\0"
	"samsung,exynos5433-scaler\0"
	"samsung,exynos5433-slim-sss\0"
	"samsung,exynos5433-spi\0"
	"samsung,exynos5433-tmu\0"
	"samsung,exynos5433-uart\0"
	"samsung,exynos5433-usbdrd-phy\0"
	"samsung,exynos7-adc\0"
	"samsung,exynos7-clock-ccore\0"
	"samsung,exynos7-clock-fsys0\0"
	"samsung,exynos7-clock-fsys1\0"
	"samsung,exynos7-clock-peric0\0"
	"samsung,exynos7-clock-peric1\0"
	"samsung,exynos7-clock-peris\0"
	"samsung,exynos7-clock-top0\0"
	"samsung,exynos7-clock-top1\0"
	"samsung,exynos7-clock-topc\0"
	"samsung,exynos7-dw-mshc\0"
	"samsung,exynos7-dw-mshc-smu\0"
	"samsung,exynos7-dwusb3\0"
	"samsung,exynos7-hsi2c\0"
	"samsung,exynos7-i2s\0"
	"samsung,exynos7-pinctrl\0"
	"samsung,exynos7-pmu\0"
	"samsung,exynos7-tmu\0"
	"samsung,exynos7-ufs\0"
	"samsung,exynos7-ufs-phy\0"
	"samsung,exynos7-usbdrd-phy\0"
	"samsung,exynos7-wdt\0"
	"samsung,exynos7885-cmu-core\0"
	"samsung,exynos7885-cmu-fsys\0"
	"samsung,exynos7885-cmu-peri\0"
	"samsung,exynos7885-cmu-top\0"
	"samsung,exynos7885-pinctrl\0"
	"samsung,exynos850-chipid\0"
	"samsung,exynos850-cmu-apm\0"
	"samsung,exynos850-cmu-aud\0"
	"samsung,exynos850-cmu-cmgp\0"
	"samsung,exynos850-cmu-core\0"
	"samsung,exynos850-cmu-cpucl0\0"
	"samsung,exynos850-cmu-cpucl1\0"
	"samsung,exynos850-cmu-dpu\0"
	"samsung,exynos850-cmu-g3d\0"
	"samsung,exynos850-cmu-hsi\0"
	"samsung,exynos850-cmu-is\0"
	"samsung,exynos850-cmu-mfcmscl\0"
	"samsung,exynos850-cmu-peri\0"
	"samsung,exynos850-cmu-top\0"
	"samsung,exynos850-dwusb3\0"
	"samsung,exynos850-pinctrl\0"
	"samsung,exynos850-pmu\0"
	"samsung,exynos850-spi\0"
	"samsung,exynos850-trng\0"
	"samsung,exynos850-uart\0"
	"samsung,exynos850-usbdrd-phy\0"
	"samsung,exynos850-usi\0"
	"samsung,exynos850-wdt\0"
	"samsung,exynosautov9-cmu-busmc\0"
	"samsung,exynosautov9-cmu-core\0"
	"samsung,exynosautov9-cmu-dpum\0"
	"samsung,exynosautov9-cmu-fsys0\0"
	"samsung,exynosautov9-cmu-fsys1\0"
	"samsung,exynosautov9-cmu-fsys2\0"
	"samsung,exynosautov9-cmu-peric0\0"
	"samsung,exynosautov9-cmu-peric1\0"
	"samsung,exynosautov9-cmu-peris\0"
	"samsung,exynosautov9-cmu-top\0"
	"samsung,exynosautov9-hsi2c\0"
	"samsung,exynosautov9-pinctrl\0"
	"samsung,exynosautov9-spi\0"
	"samsung,exynosautov9-ufs\0"
	"samsung,exynosautov9-ufs-phy\0"
	"samsung,exynosautov9-wdt\0"
	"samsung,exynosautov920-cmu-peric0\0"
	"samsung,exynosautov920-cmu-top\0"
	"samsung,exynosautov920-pinctrl\0"
	"samsung,s3c2440-i2c\0"
	"samsung,s3c6410-rtc\0"
	"samsung,tm2-audio\0"
	"sff,sfp\0"
	"sgmicro,sgm3140\0"
	"sharp,lq123p1jx31\0"
	"silvaco,i3c-master-v1\0"
	"simple-audio-amplifier\0"
	"simple-audio-card\0"
	"simple-audio-mux\0"
	"simple-framebuffer\0"
	"simple-pm-bus\0"
	"simple-scu-audio-card\0"
	"smsc,lan9115\0"
	"smsc,lan91c111\0"
	"smsc,usb3503\0"
	"smsc,usb3503a\0"
	"smsc,usb3803\0"
	"snps,axi-dma-1.01a\0"
	"snps,ddrc-3.80a\0"
	"snps,designware-i2c\0"
	"snps,dw-apb-gpio\0"
	"snps,dw-apb-ictl\0"
	"snps,dw-apb-ssi\0"
	"snps,dw-apb-timer\0"
	"snps,dw-apb-uart\0"
	"snps,dw-i3c-master-1.00a\0"
	"snps,dw-low-reset\0"
	"snps,dw-mshc\0"
	"snps,dw-pcie\0"
	"snps,dw-wdt\0"
	"snps,dwc-ahci\0"
	"snps,dwc-qos-ethernet-4.10\0"
	"snps,dwc2\0"
	"snps,dwc3\0"
	"snps,dwmac\0"
	"snps,dwmac-3.70a\0"
	"socionext,uniphier-denali-nand-v5b\0"
	"socionext,uniphier-efuse\0"
	"socionext,uniphier-evea\0"
	"socionext,uniphier-fi2c\0"
	"socionext,uniphier-gpio\0"
	"socionext,uniphier-ld11-adamv-reset\0"
	"socionext,uniphier-ld11-aidet\0"
	"socionext,uniphier-ld11-aio\0"
	"socionext,uniphier-ld11-ave4\0"
	"socionext,uniphier-ld11-clock\0"
	"socionext,uniphier-ld11-mio-clock\0"
	"socionext,uniphier-ld11-mio-reset\0"
	"socionext,uniphier-ld11-peri-clock\0"
	"socionext,uniphier-ld11-peri-reset\0"
	"socionext,uniphier-ld11-pinctrl\0"
	"socionext,uniphier-ld11-reset\0"
	"socionext,uniphier-ld11-sd-reset\0"
	"socionext,uniphier-ld11-usb2-phy\0"
	"socionext,uniphier-ld20-adamv-reset\0"
	"socionext,uniphier-ld20-aidet\0"
	"socionext,uniphier-ld20-aio\0"
	"socionext,uniphier-ld20-ave4\0"
	"socionext,uniphier-ld20-clock\0"
	"socionext,uniphier-ld20-pcie-phy\0"
	"socionext,uniphier-ld20-peri-clock\0"
	"socionext,uniphier-ld20-peri-reset\0"
	"socionext,uniphier-ld20-pinctrl\0"
	"socionext,uniphier-ld20-reset\0"
	"socionext,uniphier-ld20-sd-clock\0"
	"socionext,uniphier-ld20-sd-reset\0"
	"socionext,uniphier-ld20-thermal\0"
	"socionext,uniphier-ld20-usb3-hsphy\0"
	"socionext,uniphier-ld20-usb3-regulator\0"
	"socionext,uniphier-ld20-usb3-reset\0"
	"socionext,uniphier-ld20-usb3-ssphy\0"
	"socionext,uniphier-pcie\0"
	"socionext,uniphier-pxs3-ahci-phy\0"
	"socionext,uniphier-pxs3-ahci-reset\0"
	"socionext,uniphier-pxs3-aidet\0"
	"socionext,uniphier-pxs3-ave4\0"
	"socionext,uniphier-pxs3-clock\0"
	"socionext,uniphier-pxs3-pcie-phy\0"
	"socionext,uniphier-pxs3-peri-clock\0"
	"socionext,uniphier-pxs3-peri-reset\0"
	"socionext,uniphier-pxs3-pinctrl\0"
	"socionext,uniphier-pxs3-reset\0"
	"socionext,uniphier-pxs3-sd-clock\0"
	"socionext,uniphier-pxs3-sd-reset\0"
	"socionext,uniphier-pxs3-thermal\0"
	"socionext,uniphier-pxs3-usb3-hsphy\0"
	"socionext,uniphier-pxs3-usb3-regulator\0"
	"socionext,uniphier-pxs3-usb3-reset\0"
	"socionext,uniphier-pxs3-usb3-ssphy\0"
	"socionext,uniphier-scssi\0"
	"socionext,uniphier-sd-v3.1.1\0"
	"socionext,uniphier-sd4hc\0"
	"socionext,uniphier-system-bus\0"
	"socionext,uniphier-uart\0"
	"socionext,uniphier-wdt\0"
	"socionext,uniphier-xdmac\0"
	"spi-gpio\0"
	"sprd,hwspinlock-r3p0\0"
	"sprd,sc2731-adc\0"
	"sprd,sc2731-bltc\0"
	"sprd,sc2731-charger\0"
	"sprd,sc2731-efuse\0"
	"sprd,sc2731-eic\0"
	"sprd,sc2731-fgu\0"
	"sprd,sc2731-rtc\0"
	"sprd,sc2731-vibrator\0"
	"sprd,sc9836-uart\0"
	"sprd,sc9860-adi\0"
	"sprd,sc9860-agcp-gate\0"
	"sprd,sc9860-aon-gate\0"
	"sprd,sc9860-aon-prediv\0"
	"sprd,sc9860-aonsecure-clk\0"
	"sprd,sc9860-ap-clk\0"
	"sprd,sc9860-apahb-gate\0"
	"sprd,sc9860-apapb-gate\0"
	"sprd,sc9860-cam-clk\0"
	"sprd,sc9860-cam-gate\0"
	"sprd,sc9860-disp-clk\0"
	"sprd,sc9860-disp-gate\0"
	"sprd,sc9860-dma\0"
	"sprd,sc9860-eic-async\0"
	"sprd,sc9860-eic-debounce\0"
	"sprd,sc9860-eic-latch\0"
	"sprd,sc9860-eic-sync\0"
	"sprd,sc9860-gpio\0"
	"sprd,sc9860-gpu-clk\0"
	"sprd,sc9860-pinctrl\0"
	"sprd,sc9860-pll\0"
	"sprd,sc9860-pmu-gate\0"
	"sprd,sc9860-suspend-timer\0"
	"sprd,sc9860-timer\0"
	"sprd,sc9860-vsp-clk\0"
	"sprd,sc9860-vsp-gate\0"
	"sprd,sc9863a-aon-clk\0"
	"sprd,sc9863a-aonapb-gate\0"
	"sprd,sc9863a-ap-clk\0"
	"sprd,sc9863a-apahb-gate\0"
	"sprd,sc9863a-apapb-gate\0"
	"sprd,sc9863a-dpll\0"
	"sprd,sc9863a-mm-clk\0"
	"sprd,sc9863a-mm-gate\0"
	"sprd,sc9863a-mpll\0"
	"sprd,sc9863a-pll\0"
	"sprd,sc9863a-pmu-gate\0"
	"sprd,sc9863a-rpll\0"
	"sprd,sdhci-r11\0"
	"sprd,sp9860-wdt\0"
	"sprd,ums512-adi\0"
	"sprd,ums512-aon-gate\0"
	"sprd,ums512-aonapb-clk\0"
	"sprd,ums512-ap-clk\0"
	"sprd,ums512-apahb-gate\0"
	"sprd,ums512-apapb-gate\0"
	"sprd,ums512-audcpahb-gate\0"
	"sprd,ums512-audcpapb-gate\0"
	"sprd,ums512-g0-pll\0"
	"sprd,ums512-g2-pll\0"
	"sprd,ums512-g3-pll\0"
	"sprd,ums512-gc-pll\0"
	"sprd,ums512-gpu-clk\0"
	"sprd,ums512-mm-clk\0"
	"sprd,ums512-mm-gate-clk\0"
	"sprd,ums512-pmu-gate\0"
	"st,stm32h7-uart\0"
	"st,stm32mp1-exti\0"
	"st,stm32mp25-bsec\0"
	"st,stm32mp25-dma3\0"
	"st,stm32mp25-dwmac\0"
	"st,stm32mp25-i2c\0"
	"st,stm32mp25-rcc\0"
	"st,stm32mp25-rifsc\0"
	"st,stm32mp25-spi\0"
	"st,stm32mp25-vdec\0"
	"st,stm32mp25-venc\0"
	"st,stm32mp257-pinctrl\0"
	"st,stm32mp257-z-pinctrl\0"
	"syscon-poweroff\0"
	"syscon-reboot\0"
	"syscon-reboot-mode\0"
	"tesla,fsd-clock-cam_csi\0"
	"tesla,fsd-clock-cmu\0"
	"tesla,fsd-clock-fsys0\0"
	"tesla,fsd-clock-fsys1\0"
	"tesla,fsd-clock-imem\0"
	"tesla,fsd-clock-mfc\0"
	"tesla,fsd-clock-peric\0"
	"tesla,fsd-i2s\0"
	"tesla,fsd-mfc\0"
	"tesla,fsd-pinctrl\0"
	"tesla,fsd-spi\0"
	"tesla,fsd-ufs\0"
	"tesla,fsd-ufs-phy\0"
	"thine,thc63lvd1024\0"
	"ti,am3352-ecap\0"
	"ti,am3352-ehrpwm\0"
	"ti,am3359-adc\0"
	"ti,am3359-tscadc\0"
	"ti,am33xx-mcasp-audio\0"
	"ti,am62-audio-refclk\0"
	"ti,am62-epwm-tbclk\0"
	"ti,am62-r5fss\0"
	"ti,am62-rtc\0"
	"ti,am62-sa3ul\0"
	"ti,am62-sdhci\0"
	"ti,am62-usb\0"
	"ti,am625-dss\0"
	"ti,am62a-c7xv-dsp\0"
	"ti,am62a-dmss-bcdma-csirx\0"
	"ti,am62a7-dss\0"
	"ti,am64-dmss-bcdma\0"
	"ti,am64-dmss-pktdma\0"
	"ti,am64-elm\0"
	"ti,am64-epwm-tbclk\0"
	"ti,am64-gpmc\0"
	"ti,am64-hwspinlock\0"
	"ti,am64-mailbox\0"
	"ti,am64-pcie-host\0"
	"ti,am64-r5fss\0"
	"ti,am64-sa2ul\0"
	"ti,am64-sdhci-4bit\0"
	"ti,am64-sdhci-8bit\0"
	"ti,am64-usb\0"
	"ti,am64-wiz-10g\0"
	"ti,am642-cpsw-nuss\0"
	"ti,am642-icssg\0"
	"ti,am642-icssg-prueth\0"
	"ti,am642-pru\0"
	"ti,am642-rtu\0"
	"ti,am642-tx-pru\0"
	"ti,am65-cpts\0"
	"ti,am654-cal\0"
	"ti,am654-chipid\0"
	"ti,am654-cpsw-nuss\0"
	"ti,am654-dwc3\0"
	"ti,am654-ehrpwm-tbclk\0"
	"ti,am654-gpio\0"
	"ti,am654-hbmc\0"
	"ti,am654-hwspinlock\0"
	"ti,am654-icss-iep\0"
	"ti,am654-icssg\0"
	"ti,am654-icssg-prueth\0"
	"ti,am654-mailbox\0"
	"ti,am654-mcspi\0"
	"ti,am654-navss-main-udmap\0"
	"ti,am654-navss-mcu-udmap\0"
	"ti,am654-navss-ringacc\0"
	"ti,am654-ospi\0"
	"ti,am654-pcie-rc\0"
	"ti,am654-phy-gmii-sel\0"
	"ti,am654-pru\0"
	"ti,am654-r5fss\0"
	"ti,am654-rtu\0"
	"ti,am654-sa2ul\0"
	"ti,am654-sci\0"
	"ti,am654-sdhci-5.1\0"
	"ti,am654-secure-proxy\0"
	"ti,am654-sr1-icssg-prueth\0"
	"ti,am654-timer\0"
	"ti,am654-tx-pru\0"
	"ti,am654-uart\0"
	"ti,am654-usb2\0"
	"ti,am654-vtm\0"
	"ti,am65x-dss\0"
	"ti,cpsw-mdio\0"
	"ti,davinci_mdio\0"
	"ti,icssg-intc\0"
	"ti,j7-rti-wdt\0"
	"ti,j7200-cpb-audio\0"
	"ti,j7200-cpsw5g-phy-gmii-sel\0"
	"ti,j7200-cpswxg-nuss\0"
	"ti,j7200-padconf\0"
	"ti,j7200-pcie-host\0"
	"ti,j7200-r5fss\0"
	"ti,j7200-vtm\0"
	"ti,j721e-c66-dsp\0"
	"ti,j721e-c71-dsp\0"
	"ti,j721e-cpb-audio\0"
	"ti,j721e-cpsw-nuss\0"
	"ti,j721e-cpsw9g-phy-gmii-sel\0"
	"ti,j721e-cpswxg-nuss\0"
	"ti,j721e-cpts\0"
	"ti,j721e-csi2rx-shim\0"
	"ti,j721e-dss\0"
	"ti,j721e-esm\0"
	"ti,j721e-icssg\0"
	"ti,j721e-mhdp8546\0"
	"ti,j721e-navss-main-udmap\0"
	"ti,j721e-navss-mcu-udmap\0"
	"ti,j721e-pcie-host\0"
	"ti,j721e-pru\0"
	"ti,j721e-r5fss\0"
	"ti,j721e-rtu\0"
	"ti,j721e-sa2ul\0"
	"ti,j721e-sdhci-4bit\0"
	"ti,j721e-sdhci-8bit\0"
	"ti,j721e-serdes-10g\0"
	"ti,j721e-tx-pru\0"
	"ti,j721e-ufs\0"
	"ti,j721e-usb\0"
	"ti,j721e-vtm\0"
	"ti,j721e-wiz-10g\0"
	"ti,j721e-wiz-16g\0"
	"ti,j721s2-c71-dsp\0"
	"ti,j721s2-dmss-bcdma-csi\0"
	"ti,j721s2-r5fss\0"
	"ti,j721s2-wave521c\0"
	"ti,j721s2-wiz-10g\0"
	"ti,j784s4-cpsw9g-phy-gmii-sel\0"
	"ti,j784s4-cpswxg-nuss\0"
	"ti,j784s4-pcie-host\0"
	"ti,j784s4-wiz-10g\0"
	"ti,k2g-sci\0"
	"ti,k2g-sci-clk\0"
	"ti,keystone-gpio\0"
	"ti,omap-usb2\0"
	"ti,omap4-i2c\0"
	"ti,omap4-mcspi\0"
	"ti,phy-am654-serdes\0"
	"ti,sci-inta\0"
	"ti,sci-intr\0"
	"ti,sci-pm-domain\0"
	"ti,sci-reset\0"
	"ti,sierra-phy-t0\0"
	"ti,sysc-omap2\0"
	"ti,syscon-reset\0"
	"ti,tcan1042\0"
	"ti,tcan1043\0"
	"ti,tfp410\0"
	"toradex,vf50-touchscreen\0"
	"toshiba,gpio-tmpv7708\0"
	"toshiba,tmpv7708-pinctrl\0"
	"toshiba,tmpv7708-pipllct\0"
	"toshiba,tmpv7708-pismu\0"
	"toshiba,visconti-dwmac\0"
	"toshiba,visconti-pcie\0"
	"toshiba,visconti-pwm\0"
	"toshiba,visconti-wdt\0"
	"usb-nop-xceiv\0"
	"vctrl-regulator\0"
	"venus-decoder\0"
	"venus-encoder\0"
	"vga-connector\0"
	"virtio,mmio\0"
	"virtual,mdio-gpio\0"
	"vivante,gc\0"
	"w1-gpio\0"
	"wlf,wm8524\0"
	"x-powers,axp717-adc\0"
	"x-powers,axp717-battery-power-supply\0"
	"x-powers,axp717-usb-power-supply\0"
	"x-powers,axp813-ac-power-supply\0"
	"x-powers,axp813-adc\0"
	"x-powers,axp813-battery-power-supply\0"
	"x-powers,axp813-gpio\0"
	"x-powers,axp813-usb-power-supply\0"
	"xlnx,nwl-pcie-2.11\0"
	"xlnx,zynq-can-1.0\0"
	"xlnx,zynqmp-8.9a\0"
	"xlnx,zynqmp-aes\0"
	"xlnx,zynqmp-ams\0"
	"xlnx,zynqmp-ams-pl\0"
	"xlnx,zynqmp-ams-ps\0"
	"xlnx,zynqmp-clk\0"
	"xlnx,zynqmp-ddrc-2.40a\0"
	"xlnx,zynqmp-dma-1.0\0"
	"xlnx,zynqmp-dpdma\0"
	"xlnx,zynqmp-dpsub-1.7\0"
	"xlnx,zynqmp-dwc3\0"
	"xlnx,zynqmp-firmware\0"
	"xlnx,zynqmp-gem\0"
	"xlnx,zynqmp-gpio-1.0\0"
	"xlnx,zynqmp-gpio-modepin\0"
	"xlnx,zynqmp-ipi-mailbox\0"
	"xlnx,zynqmp-nand-controller\0"
	"xlnx,zynqmp-nvmem-fw\0"
	"xlnx,zynqmp-ocmc-1.0\0"
	"xlnx,zynqmp-pcap-fpga\0"
	"xlnx,zynqmp-pinctrl\0"
	"xlnx,zynqmp-power\0"
	"xlnx,zynqmp-psgtr-v1.1\0"
	"xlnx,zynqmp-qspi-1.0\0"
	"xlnx,zynqmp-r5fss\0"
	"xlnx,zynqmp-reset\0"
	"xlnx,zynqmp-rtc\0"
	"xlnx,zynqmp-uart\0"
	"yes-optoelectronics,ytc700tlag-05-201c\0"
	"zii,rave-sp-backlight\0"
	"zii,rave-sp-eeprom\0"
	"zii,rave-sp-pwrbutton\0"
	"zii,rave-sp-watchdog\0";

static const struct need_entry needs[] = {
	{ NEED_OPTION, 0, 1, 0 },	/* - */
	{ NEED_INTERRUPT, 0, 3, 0 },	/* 0 */
	{ NEED_REGION, 0, 3, 0 },	/* 0 */
	{ NEED_REGION, 0, 5, 0 },	/* ahci */
	{ NEED_CLOCK, 0, 10, 0 },	/* sata */
	{ NEED_REGION, 0, 15, 0 },	/* 1 */
	{ NEED_RESET, 0, 10, 0 },	/* sata */
	{ NEED_RESET, 0, 17, 0 },	/* sata-cold */
	{ NEED_RESET, 0, 27, 0 },	/* sata-oob */
	{ NEED_REGION, 0, 36, 0 },	/* 2 */
	{ NEED_REGION, 0, 38, 0 },	/* 3 */
	{ NEED_GPIO, 0, 40, 0 },	/* enable */
	{ NEED_GPIO, 0, 47, 0 },	/* rs */
	{ NEED_GPIO, 0, 50, 0 },	/* data */
	{ NEED_PARENT, 0, 50, 0 },	/* data */
	{ NEED_REFERENCE, 0, 55, 0 },	/* allwinner,sram */
	{ NEED_CLOCK, 0, 3, 0 },	/* 0 */
	{ NEED_RESET, 0, 3, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 70, 0 },	/* apb2ape */
	{ NEED_CLOCK, 0, 78, 0 },	/* ape */
	{ NEED_CLOCK, 0, 82, 0 },	/* * */
	{ NEED_PULSE, 0, 82, 0 },	/* * */
	{ NEED_CLOCK, 0, 84, 0 },	/* secss */
	{ NEED_CLOCK, 0, 90, 0 },	/* rng */
	{ NEED_RESET, 0, 82, 0 },	/* * */
	{ NEED_GPIO, 0, 82, 0 },	/* * */
	{ NEED_PWM, 0, 3, 0 },	/* 0 */
	{ NEED_HOST, 0, 94, 0 },	/* firmware */
	{ NEED_MAILBOX, 0, 3, 0 },	/* 0 */
	{ NEED_SYSCON, 0, 103, 0 },	/* hisilicon,hi6220-clk-sram */
	{ NEED_NODE, 0, 129, 0 },	/* fsl,imx8mm-anatop */
	{ NEED_NODE, 0, 147, 0 },	/* fsl,imx8mn-anatop */
	{ NEED_NODE, 0, 165, 0 },	/* fsl,imx8mp-anatop */
	{ NEED_NODE, 0, 183, 0 },	/* fsl,imx8mq-anatop */
	{ NEED_NODE, 0, 201, 0 },	/* fsl,scu-pd */
	{ NEED_NODE, 0, 212, 0 },	/* fsl,imx93-anatop */
	{ NEED_PARENT, 0, 229, 0 },	/* syscon */
	{ NEED_CLOCK, 0, 236, 0 },	/* pclk */
	{ NEED_CLOCK, 0, 241, 0 },	/* bus */
	{ NEED_CLOCK, 0, 245, 0 },	/* mod */
	{ NEED_CLOCK, 0, 249, 0 },	/* i2c */
	{ NEED_CLOCK, 0, 253, 0 },	/* ref */
	{ NEED_CLOCK, 0, 257, 0 },	/* soc */
	{ NEED_PIN_STATE, NEED_PROPERTY, 82, 261 },	/* * if nvidia,pwm-to-pmic */
	{ NEED_PIN_STATE, NEED_PROPERTY, 280, 261 },	/* dvfs_pwm_disable if nvidia,pwm-to-pmic */
	{ NEED_PIN_STATE, NEED_PROPERTY, 297, 261 },	/* dvfs_pwm_enable if nvidia,pwm-to-pmic */
	{ NEED_RESET, 0, 313, 0 },	/* dvco */
	{ NEED_INTERRUPT, 0, 38, 0 },	/* 3 */
	{ NEED_OPTION, 0, 318, 0 },	/* BCM2835_TIMER */
	{ NEED_CLOCK, 0, 332, 0 },	/* timer */
	{ NEED_INTERRUPT, 0, 82, 0 },	/* * */
	{ NEED_CLOCK, 0, 338, 0 },	/* fck */
	{ NEED_INTERRUPT, 0, 15, 0 },	/* 1 */
	{ NEED_OPTION, 0, 342, 0 },	/* CADENCE_TTC_TIMER */
	{ NEED_OPTION, 0, 360, 0 },	/* CLKSRC_IMX_GPT */
	{ NEED_CLOCK, 0, 375, 0 },	/* ipg */
	{ NEED_OPTION, 0, 379, 0 },	/* CLKSRC_IMX_TPM */
	{ NEED_INTERRUPT, 0, 394, 0 },	/* timer1 */
	{ NEED_OPTION, 0, 401, 0 },	/* CLKSRC_VERSATILE */
	{ NEED_HOST, 0, 418, 0 },	/* cpus */
	{ NEED_CLOCK, 0, 423, 0 },	/* alternate */
	{ NEED_CLOCK, 0, 433, 0 },	/* xo */
	{ NEED_REGION, 0, 82, 0 },	/* * */
	{ NEED_REFERENCE, 0, 436, 0 },	/* nvidia,bpmp */
	{ NEED_CLOCK, 0, 448, 0 },	/* blkmv */
	{ NEED_MAILBOX, 0, 82, 0 },	/* * */
	{ NEED_HOST, NEED_NODE, 454, 467 },	/* other-device if fsl,qman */
	{ NEED_DMA, 0, 476, 0 },	/* rx */
	{ NEED_DMA, 0, 479, 0 },	/* tx */
	{ NEED_CLOCK, 0, 482, 0 },	/* aclk */
	{ NEED_DMA, 0, 487, 0 },	/* rx1 */
	{ NEED_DMA, 0, 491, 0 },	/* rx2 */
	{ NEED_REFERENCE, 0, 495, 0 },	/* rockchip,pmu */
	{ NEED_REFERENCE, 0, 508, 0 },	/* operating-points-v2 */
	{ NEED_REFERENCE, 0, 528, 0 },	/* devfreq-events */
	{ NEED_SUPPLY, 0, 543, 0 },	/* vdd */
	{ NEED_CLOCK, 0, 547, 0 },	/* alt */
	{ NEED_CLOCK, 0, 551, 0 },	/* apb */
	{ NEED_CLOCK, 0, 555, 0 },	/* core */
	{ NEED_CLOCK, 0, 560, 0 },	/* pll */
	{ NEED_CLOCK, 0, 564, 0 },	/* cci */
	{ NEED_CLOCK, 0, 568, 0 },	/* intermediate */
	{ NEED_SUPPLY, 0, 581, 0 },	/* proc */
	{ NEED_CLOCK, 0, 586, 0 },	/* dmc_clk */
	{ NEED_CLOCK, 0, 594, 0 },	/* dram */
	{ NEED_CLOCK, 0, 599, 0 },	/* mbus */
	{ NEED_REGION, 0, 594, 0 },	/* dram */
	{ NEED_REGION, 0, 599, 0 },	/* mbus */
	{ NEED_CLOCK, 0, 604, 0 },	/* actmon */
	{ NEED_CLOCK, 0, 611, 0 },	/* emc */
	{ NEED_RESET, 0, 604, 0 },	/* actmon */
	{ NEED_REFERENCE, 0, 615, 0 },	/* mboxes */
	{ NEED_CLOCK, 0, 622, 0 },	/* cfgr-clk */
	{ NEED_CLOCK, 0, 631, 0 },	/* core-clk */
	{ NEED_POWER_DOMAIN, 0, 82, 0 },	/* * */
	{ NEED_CLOCK, 0, 640, 0 },	/* dma */
	{ NEED_INTERRUPT, 0, 644, 0 },	/* edma-tx */
	{ NEED_INTERRUPT, 0, 652, 0 },	/* qdma-error */
	{ NEED_INTERRUPT, 0, 663, 0 },	/* qdma-queue0 */
	{ NEED_CLOCK, 0, 675, 0 },	/* ahb */
	{ NEED_CLOCK, 0, 679, 0 },	/* hsdma */
	{ NEED_MESSAGES, 0, 3, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 685, 0 },	/* bam_clk */
	{ NEED_INTERRUPT, 0, 693, 0 },	/* error */
	{ NEED_CLOCK, 0, 40, 0 },	/* enable */
	{ NEED_RESET, 0, 699, 0 },	/* gpcdma */
	{ NEED_RESET, 0, 640, 0 },	/* dma */
	{ NEED_CLOCK, 0, 706, 0 },	/* d_audio */
	{ NEED_PARENT, 0, 714, 0 },	/* node */
	{ NEED_REFERENCE, 0, 719, 0 },	/* ti,sci */
	{ NEED_REGION, 0, 726, 0 },	/* ringrt */
	{ NEED_REFERENCE, 0, 733, 0 },	/* ti,ringacc */
	{ NEED_CLOCK, 0, 744, 0 },	/* axi_clk */
	{ NEED_CLOCK, 0, 752, 0 },	/* clk_apb */
	{ NEED_CLOCK, 0, 760, 0 },	/* clk_main */
	{ NEED_SYSCON, 0, 769, 0 },	/* altr,sysmgr-syscon */
	{ NEED_OPTION, 0, 788, 0 },	/* EDAC_MPC85XX */
	{ NEED_SYSCON, 0, 801, 0 },	/* regmap-csw */
	{ NEED_SYSCON, 0, 812, 0 },	/* regmap-efuse */
	{ NEED_SYSCON, 0, 825, 0 },	/* regmap-mcba */
	{ NEED_SYSCON, 0, 837, 0 },	/* regmap-mcbb */
	{ NEED_MAILBOX, 0, 476, 0 },	/* rx */
	{ NEED_MAILBOX, 0, 479, 0 },	/* tx */
	{ NEED_REFERENCE, 0, 849, 0 },	/* fpga-mgr */
	{ NEED_GPIO, 0, 3, 0 },	/* 0 */
	{ NEED_INTERRUPT, NEED_PROPERTY, 3, 858 },	/* 0 if interrupt-controller */
	{ NEED_CLOCK, 0, 879, 0 },	/* gpio */
	{ NEED_REGION, 0, 884, 0 },	/* dat */
	{ NEED_REGION, 0, 888, 0 },	/* pwm */
	{ NEED_CLOCK, 0, 892, 0 },	/* pxlclk */
	{ NEED_ENDPOINT, 0, 3, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 899, 0 },	/* mclk */
	{ NEED_INTERRUPT, 0, 904, 0 },	/* DE */
	{ NEED_INTERRUPT, 0, 907, 0 },	/* SE */
	{ NEED_PHY, 0, 3, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 910, 0 },	/* ldb */
	{ NEED_ENDPOINT, 0, 15, 0 },	/* 1 */
	{ NEED_CLOCK, 0, 914, 0 },	/* pix */
	{ NEED_CLOCK, 0, 918, 0 },	/* iahb */
	{ NEED_CLOCK, 0, 923, 0 },	/* isfr */
	{ NEED_ENDPOINT, NEED_COMPATIBLE, 82, 928 },	/* * if renesas,*|amlogic,* */
	{ NEED_CLOCK, 0, 948, 0 },	/* lcdif */
	{ NEED_CLOCK, 0, 954, 0 },	/* phy_ref */
	{ NEED_CLOCK, 0, 962, 0 },	/* rx_esc */
	{ NEED_CLOCK, 0, 969, 0 },	/* tx_esc */
	{ NEED_PHY, 0, 976, 0 },	/* dphy */
	{ NEED_REFERENCE, 0, 981, 0 },	/* mux-controls */
	{ NEED_RESET, 0, 994, 0 },	/* byte */
	{ NEED_RESET, 0, 999, 0 },	/* dpi */
	{ NEED_RESET, 0, 1003, 0 },	/* esc */
	{ NEED_RESET, 0, 236, 0 },	/* pclk */
	{ NEED_CLOCK, 0, 1007, 0 },	/* sclk_mipi */
	{ NEED_ENDPOINT, 0, 82, 0 },	/* * */
	{ NEED_HOST, 0, 454, 0 },	/* other-device */
	{ NEED_SYSCON, 0, 1017, 0 },	/* samsung,disp-sysreg */
	{ NEED_CLOCK, 0, 1037, 0 },	/* aclk_gsclbend */
	{ NEED_CLOCK, 0, 1051, 0 },	/* aclk_xiu */
	{ NEED_SYSCON, 0, 1060, 0 },	/* samsung,disp-syscon */
	{ NEED_GPIO, 0, 1080, 0 },	/* hpd */
	{ NEED_NODE, 0, 1084, 0 },	/* samsung,exynos4210-hdmiddc */
	{ NEED_NODE, 0, 1111, 0 },	/* samsung,exynos4212-hdmiphy */
	{ NEED_REFERENCE, 0, 1138, 0 },	/* ddc */
	{ NEED_REFERENCE, 0, 1142, 0 },	/* phy */
	{ NEED_SYSCON, 0, 1146, 0 },	/* samsung,syscon-phandle */
	{ NEED_SYSCON, 0, 1169, 0 },	/* samsung,sysreg-phandle */
	{ NEED_CLOCK, 0, 1192, 0 },	/* clk_ade_core */
	{ NEED_CLOCK, 0, 1205, 0 },	/* clk_ade_pix */
	{ NEED_CLOCK, 0, 1217, 0 },	/* clk_codec_jpeg */
	{ NEED_SYSCON, 0, 1232, 0 },	/* hisilicon,noc-syscon */
	{ NEED_PHY, 0, 1253, 0 },	/* dp */
	{ NEED_CLOCK, 0, 1256, 0 },	/* engine */
	{ NEED_CLOCK, 0, 1263, 0 },	/* pixel */
	{ NEED_CLOCK, 0, 1269, 0 },	/* digital */
	{ NEED_CLOCK, 0, 1277, 0 },	/* hs */
	{ NEED_PHY, 0, 1280, 0 },	/* hdmi */
	{ NEED_SYSCON, 0, 1285, 0 },	/* mediatek,syscon-hdmi */
	{ NEED_CLOCK, 0, 1306, 0 },	/* ddc-i2c */
	{ NEED_REFERENCE, 0, 1314, 0 },	/* amlogic,canvas */
	{ NEED_REGION, 0, 1329, 0 },	/* vpu */
	{ NEED_REGION, 0, 1333, 0 },	/* hhi */
	{ NEED_CLOCK, 0, 1337, 0 },	/* venci */
	{ NEED_RESET, 0, 1343, 0 },	/* hdmitx */
	{ NEED_RESET, 0, 1350, 0 },	/* hdmitx_apb */
	{ NEED_RESET, 0, 1361, 0 },	/* hdmitx_phy */
	{ NEED_CLOCK, 0, 1372, 0 },	/* bit */
	{ NEED_CLOCK, 0, 1376, 0 },	/* px */
	{ NEED_RESET, 0, 1379, 0 },	/* top */
	{ NEED_REFERENCE, 0, 1383, 0 },	/* qcom,gmu */
	{ NEED_CLOCK, 0, 1392, 0 },	/* core_aux */
	{ NEED_CLOCK, 0, 1401, 0 },	/* core_iface */
	{ NEED_CLOCK, 0, 1412, 0 },	/* ctrl_link */
	{ NEED_CLOCK, 0, 1422, 0 },	/* ctrl_link_iface */
	{ NEED_CLOCK, 0, 1438, 0 },	/* stream_pixel */
	{ NEED_REFERENCE, 0, 1451, 0 },	/* phys */
	{ NEED_REGION, 0, 1456, 0 },	/* dsi_ctrl */
	{ NEED_REGION, 0, 1465, 0 },	/* dsi_phy */
	{ NEED_REGION, 0, 1473, 0 },	/* core_physical */
	{ NEED_REGION, 0, 1487, 0 },	/* hdmi_phy */
	{ NEED_REGION, 0, 1496, 0 },	/* hdmi_pll */
	{ NEED_CLOCK, 0, 1505, 0 },	/* axi */
	{ NEED_CLOCK, 0, 1509, 0 },	/* disp_axi */
	{ NEED_INTERRUPT, 0, 1518, 0 },	/* gpu */
	{ NEED_INTERRUPT, 0, 1522, 0 },	/* job */
	{ NEED_INTERRUPT, 0, 1526, 0 },	/* mmu */
	{ NEED_REFERENCE, 0, 1530, 0 },	/* power-domains */
	{ NEED_SUPPLY, 0, 1544, 0 },	/* mali */
	{ NEED_CLOCK, 0, 1549, 0 },	/* clcdclk */
	{ NEED_REFERENCE, 0, 1557, 0 },	/* renesas,vsps */
	{ NEED_CLOCK, 0, 1570, 0 },	/* dclkin.0 */
	{ NEED_CLOCK, 0, 1579, 0 },	/* dclkin.1 */
	{ NEED_CLOCK, 0, 1588, 0 },	/* extal */
	{ NEED_CLOCK, 0, 1594, 0 },	/* dsi */
	{ NEED_CLOCK, 0, 1598, 0 },	/* vclk */
	{ NEED_RESET, 0, 1603, 0 },	/* arst */
	{ NEED_RESET, 0, 1608, 0 },	/* prst */
	{ NEED_RESET, 0, 1613, 0 },	/* rst */
	{ NEED_CLOCK, 0, 1253, 0 },	/* dp */
	{ NEED_RESET, 0, 1253, 0 },	/* dp */
	{ NEED_SYSCON, 0, 1617, 0 },	/* rockchip,grf */
	{ NEED_CLOCK, 0, 1630, 0 },	/* grf */
	{ NEED_CLOCK, 0, 1634, 0 },	/* spdif */
	{ NEED_PHY, 0, 82, 0 },	/* * */
	{ NEED_REFERENCE, 0, 1640, 0 },	/* extcon */
	{ NEED_RESET, 0, 551, 0 },	/* apb */
	{ NEED_RESET, 0, 555, 0 },	/* core */
	{ NEED_RESET, 0, 1647, 0 },	/* dptx */
	{ NEED_RESET, 0, 1634, 0 },	/* spdif */
	{ NEED_CLOCK, 0, 1652, 0 },	/* phy_cfg */
	{ NEED_REFERENCE, 0, 1660, 0 },	/* ports */
	{ NEED_CLOCK, 0, 1666, 0 },	/* tcon-ch0 */
	{ NEED_RESET, 0, 1675, 0 },	/* lcd */
	{ NEED_CLOCK, 0, 1679, 0 },	/* tcon-ch1 */
	{ NEED_CLOCK, 0, 1688, 0 },	/* tmds */
	{ NEED_RESET, 0, 1693, 0 },	/* ctrl */
	{ NEED_CLOCK, 0, 1698, 0 },	/* pll-0 */
	{ NEED_RESET, 0, 1142, 0 },	/* phy */
	{ NEED_CLOCK, 0, 1704, 0 },	/* parent */
	{ NEED_RESET, 0, 1711, 0 },	/* dc */
	{ NEED_RESET, 0, 1714, 0 },	/* dpaux */
	{ NEED_CLOCK, 0, 1720, 0 },	/* lp */
	{ NEED_REFERENCE, 0, 1723, 0 },	/* nvidia,mipi-calibrate */
	{ NEED_RESET, 0, 1594, 0 },	/* dsi */
	{ NEED_RESET, 0, 1280, 0 },	/* hdmi */
	{ NEED_CLOCK, 0, 1745, 0 },	/* disp */
	{ NEED_CLOCK, 0, 1750, 0 },	/* dsc */
	{ NEED_CLOCK, 0, 1754, 0 },	/* hub */
	{ NEED_RESET, 0, 1758, 0 },	/* misc */
	{ NEED_CLOCK, 0, 1763, 0 },	/* fuse */
	{ NEED_CLOCK, 0, 1768, 0 },	/* nvdec */
	{ NEED_CLOCK, 0, 1774, 0 },	/* tsec_pka */
	{ NEED_REFERENCE, 0, 1783, 0 },	/* nvidia,memory-controller */
	{ NEED_RESET, 0, 1768, 0 },	/* nvdec */
	{ NEED_CLOCK, 0, 1808, 0 },	/* safe */
	{ NEED_RESET, 0, 1813, 0 },	/* sor */
	{ NEED_RESET, 0, 1817, 0 },	/* vic */
	{ NEED_CLOCK, 0, 1821, 0 },	/* vp1 */
	{ NEED_CLOCK, 0, 1825, 0 },	/* vp2 */
	{ NEED_REGION, 0, 1829, 0 },	/* common */
	{ NEED_CLOCK, 0, 1836, 0 },	/* vp3 */
	{ NEED_CLOCK, 0, 1840, 0 },	/* vp4 */
	{ NEED_REGION, 0, 1844, 0 },	/* common_m */
	{ NEED_REGION, 0, 1853, 0 },	/* bridge */
	{ NEED_REGION, 0, 1860, 0 },	/* core0 */
	{ NEED_REGION, 0, 1866, 0 },	/* gca */
	{ NEED_REGION, 0, 1754, 0 },	/* hub */
	{ NEED_CLOCK, 0, 1870, 0 },	/* audio */
	{ NEED_CLOCK, 0, 1876, 0 },	/* bvb */
	{ NEED_CLOCK, 0, 1880, 0 },	/* cec */
	{ NEED_CLOCK, 0, 1280, 0 },	/* hdmi */
	{ NEED_INTERRUPT, 0, 1884, 0 },	/* hpd-connected */
	{ NEED_INTERRUPT, 0, 1898, 0 },	/* hpd-removed */
	{ NEED_REGION, 0, 1880, 0 },	/* cec */
	{ NEED_REGION, 0, 1910, 0 },	/* csc */
	{ NEED_REGION, 0, 1914, 0 },	/* dvp */
	{ NEED_REGION, 0, 1918, 0 },	/* hd */
	{ NEED_REGION, 0, 1280, 0 },	/* hdmi */
	{ NEED_REGION, 0, 1921, 0 },	/* packet */
	{ NEED_REGION, 0, 1142, 0 },	/* phy */
	{ NEED_REGION, 0, 1928, 0 },	/* rm */
	{ NEED_CLOCK, 0, 1931, 0 },	/* dp_apb_clk */
	{ NEED_DMA, 0, 82, 0 },	/* * */
	{ NEED_REGION, 0, 1942, 0 },	/* aud */
	{ NEED_REGION, 0, 1946, 0 },	/* av_buf */
	{ NEED_REGION, 0, 1953, 0 },	/* blend */
	{ NEED_REGION, 0, 1253, 0 },	/* dp */
	{ NEED_REGION, 0, 1959, 0 },	/* hypervisor */
	{ NEED_REGION, 0, 1970, 0 },	/* vm */
	{ NEED_HOST, NEED_COMPATIBLE, 454, 1973 },	/* other-device if nvidia,tegra194-gte-aon */
	{ NEED_REFERENCE, 0, 1997, 0 },	/* nvidia,gpio-controller */
	{ NEED_IO_CHANNEL, 0, 82, 0 },	/* * */
	{ NEED_IO_CHANNEL, 0, 3, 0 },	/* 0 */
	{ NEED_REFERENCE, 0, 2020, 0 },	/* cpu */
	{ NEED_CLOCK, 0, 2024, 0 },	/* atclk */
	{ NEED_REGION, 0, 2030, 0 },	/* auto-i2c */
	{ NEED_REGION, NEED_COMPATIBLE, 2030, 2039 },	/* auto-i2c if brcm,bcm2711-hdmi-i2c */
	{ NEED_CLOCK, 0, 2061, 0 },	/* hsi2c */
	{ NEED_CLOCK, 0, 2067, 0 },	/* main */
	{ NEED_CLOCK, 0, 2072, 0 },	/* se */
	{ NEED_CLOCK, 0, 2075, 0 },	/* iface */
	{ NEED_PULSE, 0, 2081, 0 },	/* status */
	{ NEED_CLOCK, 0, 2088, 0 },	/* div-clk */
	{ NEED_CLOCK, 0, 2096, 0 },	/* fast-clk */
	{ NEED_CLOCK, 0, 2105, 0 },	/* slow */
	{ NEED_GPIO, 0, 2110, 0 },	/* mux */
	{ NEED_REFERENCE, 0, 2114, 0 },	/* i2c-parent */
	{ NEED_REFERENCE, 0, 2125, 0 },	/* pinctrl-names */
	{ NEED_CLOCK, 0, 2139, 0 },	/* fast_clk */
	{ NEED_CLOCK, 0, 2148, 0 },	/* slow_clk */
	{ NEED_CLOCK, 0, 2157, 0 },	/* adc */
	{ NEED_CLOCK, 0, 2161, 0 },	/* per */
	{ NEED_INTERRUPT, 0, 36, 0 },	/* 2 */
	{ NEED_CLOCK, 0, 2165, 0 },	/* clkin */
	{ NEED_CLOCK, 0, 2171, 0 },	/* apb_pclk */
	{ NEED_CLOCK, 0, 2180, 0 },	/* saradc */
	{ NEED_SUPPLY, 0, 2187, 0 },	/* vref */
	{ NEED_CLOCK, 0, 2192, 0 },	/* adclk */
	{ NEED_RESET, 0, 2198, 0 },	/* adrst-n */
	{ NEED_RESET, 0, 2206, 0 },	/* presetn */
	{ NEED_HWLOCK, 0, 3, 0 },	/* 0 */
	{ NEED_IO_CHANNEL, 0, 1704, 0 },	/* parent */
	{ NEED_IO_CHANNEL, 0, 2214, 0 },	/* buttons */
	{ NEED_CLOCK, 0, 2222, 0 },	/* kpd */
	{ NEED_INTERRUPT, 0, 2226, 0 },	/* homekey */
	{ NEED_INTERRUPT, 0, 2234, 0 },	/* powerkey */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 2243, 2253 },	/* homekey_r if mediatek,mt6358-keys */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 2274, 2253 },	/* powerkey_r if mediatek,mt6358-keys */
	{ NEED_INTERRUPT, 0, 2243, 0 },	/* homekey_r */
	{ NEED_INTERRUPT, 0, 2274, 0 },	/* powerkey_r */
	{ NEED_SYSCON, 0, 2285, 0 },	/* regmap */
	{ NEED_INTERRUPT, 0, 2292, 0 },	/* ONKEY */
	{ NEED_PWM, 0, 2298, 0 },	/* direction */
	{ NEED_PWM, 0, 40, 0 },	/* enable */
	{ NEED_SUPPLY, 0, 2308, 0 },	/* haptic */
	{ NEED_CLOCK, 0, 2315, 0 },	/* KMIREFCLK */
	{ NEED_GPIO, 0, 2325, 0 },	/* xm */
	{ NEED_GPIO, 0, 2328, 0 },	/* xp */
	{ NEED_GPIO, 0, 2331, 0 },	/* ym */
	{ NEED_GPIO, 0, 2334, 0 },	/* yp */
	{ NEED_REFERENCE, 0, 2337, 0 },	/* qcom,bcm-voters */
	{ NEED_REFERENCE, 0, 2353, 0 },	/* qcom,stream-id-range */
	{ NEED_HOST, NEED_COMPATIBLE, 94, 2374 },	/* firmware if qcom,* */
	{ NEED_REFERENCE, 0, 2381, 0 },	/* renesas,ipmmu-main */
	{ NEED_CLOCK, 0, 2400, 0 },	/* bclk */
	{ NEED_NODE, 0, 3, 0 },	/* 0 */
	{ NEED_NODE, 0, 2405, 0 },	/* mediatek,mt2712-infracfg */
	{ NEED_REFERENCE, 0, 2430, 0 },	/* mediatek,larbs */
	{ NEED_SYSCON, 0, 2445, 0 },	/* mediatek,infracfg */
	{ NEED_NODE, 0, 2463, 0 },	/* mediatek,mt8173-infracfg */
	{ NEED_NODE, 0, 2488, 0 },	/* mediatek,mt8195-pericfg_ao */
	{ NEED_REFERENCE, 0, 2515, 0 },	/* interrupt-map */
	{ NEED_REFERENCE, 0, 2529, 0 },	/* qcom,rpm-msg-ram */
	{ NEED_GPIO, 0, 2546, 0 },	/* flash */
	{ NEED_SUPPLY, 0, 2552, 0 },	/* vled */
	{ NEED_REFERENCE, 0, 2557, 0 },	/* qcom,pbs */
	{ NEED_INTERRUPT, 0, 476, 0 },	/* rx */
	{ NEED_INTERRUPT, 0, 479, 0 },	/* tx */
	{ NEED_CLOCK, 0, 2566, 0 },	/* pclk_mailbox */
	{ NEED_REGION, 0, 2579, 0 },	/* rt */
	{ NEED_REGION, 0, 2582, 0 },	/* scfg */
	{ NEED_REGION, 0, 2587, 0 },	/* target_data */
	{ NEED_CLOCK, 0, 2599, 0 },	/* oscin */
	{ NEED_REFERENCE, 0, 2605, 0 },	/* memory-region */
	{ NEED_CLOCK, 0, 1329, 0 },	/* vpu */
	{ NEED_REGION, 0, 2619, 0 },	/* cmi */
	{ NEED_REGION, 0, 2623, 0 },	/* unicam */
	{ NEED_CLOCK, 0, 2630, 0 },	/* p_clk */
	{ NEED_CLOCK, 0, 2636, 0 },	/* sys_clk */
	{ NEED_REGION, 0, 555, 0 },	/* core */
	{ NEED_REGION, 0, 1526, 0 },	/* mmu */
	{ NEED_CLOCK, 0, 2644, 0 },	/* jpgdec */
	{ NEED_CLOCK, 0, 2651, 0 },	/* jpgdec-smi */
	{ NEED_CLOCK, 0, 2662, 0 },	/* jpgenc */
	{ NEED_REFERENCE, 0, 2669, 0 },	/* mediatek,vpu */
	{ NEED_REFERENCE, 0, 2682, 0 },	/* mediatek,scp */
	{ NEED_REGION, 0, 2695, 0 },	/* cfg_reg */
	{ NEED_REGION, 0, 2703, 0 },	/* tcm */
	{ NEED_SUPPLY, 0, 1142, 0 },	/* phy */
	{ NEED_SYSCON, 0, 2707, 0 },	/* fsl,blk-ctrl */
	{ NEED_REFERENCE, 0, 2720, 0 },	/* fsl,mipi-phy-gpr */
	{ NEED_CLOCK, 0, 2737, 0 },	/* csi0 */
	{ NEED_CLOCK, 0, 2742, 0 },	/* csi0_pix */
	{ NEED_CLOCK, 0, 2751, 0 },	/* csi0_rdi */
	{ NEED_CLOCK, 0, 2760, 0 },	/* csi1 */
	{ NEED_CLOCK, 0, 2765, 0 },	/* csi1_pix */
	{ NEED_CLOCK, 0, 2774, 0 },	/* csi1_rdi */
	{ NEED_CLOCK, 0, 2783, 0 },	/* ispif_ahb */
	{ NEED_CLOCK, 0, 2793, 0 },	/* top_ahb */
	{ NEED_CLOCK, 0, 2801, 0 },	/* csi_vfe0 */
	{ NEED_CLOCK, 0, 2810, 0 },	/* vfe0 */
	{ NEED_INTERRUPT, 0, 2815, 0 },	/* ispif */
	{ NEED_REGION, 0, 2821, 0 },	/* csi_clk_mux */
	{ NEED_REGION, 0, 2815, 0 },	/* ispif */
	{ NEED_CLOCK, 0, 2833, 0 },	/* csi2 */
	{ NEED_CLOCK, 0, 2838, 0 },	/* csi2_pix */
	{ NEED_CLOCK, 0, 2847, 0 },	/* csi2_rdi */
	{ NEED_CLOCK, 0, 2856, 0 },	/* csi3 */
	{ NEED_CLOCK, 0, 2861, 0 },	/* csi3_pix */
	{ NEED_CLOCK, 0, 2870, 0 },	/* csi3_rdi */
	{ NEED_CLOCK, 0, 2879, 0 },	/* csi_vfe1 */
	{ NEED_CLOCK, 0, 2888, 0 },	/* vfe1 */
	{ NEED_CLOCK, 0, 2893, 0 },	/* video */
	{ NEED_RESET, 0, 2899, 0 },	/* aresetn */
	{ NEED_CLOCK, 0, 2907, 0 },	/* system */
	{ NEED_RESET, 0, 2914, 0 },	/* cmn-rstb */
	{ NEED_CLOCK, 0, 2923, 0 },	/* hclk */
	{ NEED_CLOCK, 0, 2928, 0 },	/* sclk */
	{ NEED_RESET, 0, 675, 0 },	/* ahb */
	{ NEED_RESET, 0, 1505, 0 },	/* axi */
	{ NEED_CLOCK, 0, 2933, 0 },	/* ram */
	{ NEED_REGION, 0, 2937, 0 },	/* camerrx_control */
	{ NEED_REGION, 0, 2953, 0 },	/* cal_top */
	{ NEED_DMA, 0, 2961, 0 },	/* rx0 */
	{ NEED_CLOCK, 0, 2965, 0 },	/* clk */
	{ NEED_CLOCK, 0, 2969, 0 },	/* ir */
	{ NEED_REFERENCE, 0, 2972, 0 },	/* mediatek,smi */
	{ NEED_REGION, NEED_REGION, 50, 2985 },	/* data if cfg */
	{ NEED_REGION, 0, 2989, 0 },	/* regs */
	{ NEED_REGION, 0, 2994, 0 },	/* dirmap */
	{ NEED_REGION, NEED_REGION, 82, 3001 },	/* * if broadcast */
	{ NEED_OPTION, 0, 3011, 0 },	/* TEGRA124_EMC */
	{ NEED_MEMORY_REGION, 0, 3024, 0 },	/* nominal */
	{ NEED_REGION, NEED_PROPERTY, 3032, 3035 },	/* pm if reg-names */
	{ NEED_CLOCK, 0, 3045, 0 },	/* sfr0_ctrl */
	{ NEED_GPIO, 0, 3055, 0 },	/* reset */
	{ NEED_CLOCK, 0, 3061, 0 },	/* ciu-drive */
	{ NEED_CLOCK, 0, 3071, 0 },	/* ciu-sample */
	{ NEED_PIN_STATE, 0, 82, 0 },	/* * */
	{ NEED_PIN_STATE, 0, 3082, 0 },	/* opendrain */
	{ NEED_SUPPLY, 0, 3092, 0 },	/* vmmc */
	{ NEED_CLOCK, 0, 3097, 0 },	/* source */
	{ NEED_PIN_STATE, 0, 3104, 0 },	/* default */
	{ NEED_PIN_STATE, 0, 3112, 0 },	/* state_uhs */
	{ NEED_DMA, 0, 3122, 0 },	/* mmc */
	{ NEED_CLOCK, NEED_REGION, 3, 3126 },	/* 0 if ice */
	{ NEED_HOST, NEED_REGION, 94, 3126 },	/* firmware if ice */
	{ NEED_INTERRUPT, 0, 3130, 0 },	/* pwr_irq */
	{ NEED_RATES, 0, 555, 0 },	/* core */
	{ NEED_REGION, NEED_PROPERTY, 3138, 3144 },	/* cqhci if supports-cqe */
	{ NEED_CLOCK, 0, 3157, 0 },	/* clk_ahb */
	{ NEED_CLOCK, 0, 3165, 0 },	/* clk_xin */
	{ NEED_PHY, NEED_COMPATIBLE, 3173, 3184 },	/* phy_arasan if arasan,sdhci-5.1 */
	{ NEED_PHY, 0, 3173, 0 },	/* phy_arasan */
	{ NEED_INTERRUPT, NEED_PROPERTY, 3, 3201 },	/* 0 if little-endian */
	{ NEED_REGION, NEED_PROPERTY, 3, 3201 },	/* 0 if little-endian */
	{ NEED_NODE, 0, 3215, 0 },	/* microchip,sparx5-cpu-syscon */
	{ NEED_CLOCK, 0, 3243, 0 },	/* sdio */
	{ NEED_RESET, 0, 3248, 0 },	/* sdhci */
	{ NEED_CLOCK, 0, 3122, 0 },	/* mmc */
	{ NEED_RESET, 0, 3254, 0 },	/* hw */
	{ NEED_RESET, 0, 3257, 0 },	/* host */
	{ NEED_CLOCK, 0, 3262, 0 },	/* controller */
	{ NEED_CLOCK, 0, 3273, 0 },	/* nand */
	{ NEED_REGION, 0, 3278, 0 },	/* nand-int-base */
	{ NEED_REGION, 0, 3292, 0 },	/* flash-dma */
	{ NEED_REGION, 0, 3302, 0 },	/* nand-cache */
	{ NEED_REGION, 0, 3313, 0 },	/* iproc-ext */
	{ NEED_REGION, 0, 3323, 0 },	/* iproc-idm */
	{ NEED_CLOCK, 0, 3333, 0 },	/* nf_clk */
	{ NEED_CLOCK, 0, 3340, 0 },	/* ecc */
	{ NEED_CLOCK, 0, 3344, 0 },	/* nand_x */
	{ NEED_REGION, 0, 3351, 0 },	/* denali_reg */
	{ NEED_REGION, 0, 3362, 0 },	/* nand_data */
	{ NEED_DMA, 0, 3372, 0 },	/* rx-tx */
	{ NEED_INTERRUPT, 0, 3378, 0 },	/* bch */
	{ NEED_REGION, 0, 3378, 0 },	/* bch */
	{ NEED_REGION, 0, 3382, 0 },	/* gpmi-nand */
	{ NEED_CLOCK, 0, 3392, 0 },	/* gpmi_apb */
	{ NEED_CLOCK, 0, 3401, 0 },	/* gpmi_bch */
	{ NEED_CLOCK, 0, 3410, 0 },	/* gpmi_bch_apb */
	{ NEED_CLOCK, 0, 3423, 0 },	/* gpmi_io */
	{ NEED_SYSCON, 0, 3431, 0 },	/* marvell,system-controller */
	{ NEED_CLOCK, 0, 3457, 0 },	/* device */
	{ NEED_REGION, 0, 3464, 0 },	/* emmc */
	{ NEED_REGION, 0, 3469, 0 },	/* nfc */
	{ NEED_CLOCK, 0, 3473, 0 },	/* nfi_clk */
	{ NEED_CLOCK, 0, 3481, 0 },	/* pad_clk */
	{ NEED_CLOCK, 0, 3489, 0 },	/* aon */
	{ NEED_DMA, 0, 3493, 0 },	/* cmd */
	{ NEED_PARENT, NEED_COMPATIBLE, 229, 3497 },	/* syscon if mmio-mux */
	{ NEED_CLOCK, 0, 3506, 0 },	/* cclk */
	{ NEED_INTERRUPT, 0, 3511, 0 },	/* int0 */
	{ NEED_REGION, 0, 3516, 0 },	/* m_can */
	{ NEED_REGION, 0, 3522, 0 },	/* message_ram */
	{ NEED_CLOCK, 0, 3534, 0 },	/* clkp1 */
	{ NEED_CLOCK, 0, 3540, 0 },	/* canfd */
	{ NEED_INTERRUPT, 0, 3546, 0 },	/* g_err */
	{ NEED_INTERRUPT, 0, 3552, 0 },	/* g_recc */
	{ NEED_CLOCK, 0, 3559, 0 },	/* can_clk */
	{ NEED_CLOCK, 0, 3567, 0 },	/* dma_clk */
	{ NEED_CLOCK, 0, 3575, 0 },	/* ptp_clk */
	{ NEED_REGION, 0, 3583, 0 },	/* amac_base */
	{ NEED_REFERENCE, 0, 3593, 0 },	/* fsl,fman-ports */
	{ NEED_CLOCK, 0, 3608, 0 },	/* mac_core */
	{ NEED_REFERENCE, 0, 3617, 0 },	/* phy-handle */
	{ NEED_REFERENCE, 0, 3628, 0 },	/* serdes-syscon */
	{ NEED_REFERENCE, 0, 3642, 0 },	/* ae-handle */
	{ NEED_CLOCK, 0, 3652, 0 },	/* gop_clk */
	{ NEED_CLOCK, 0, 3660, 0 },	/* mg_clk */
	{ NEED_CLOCK, 0, 3667, 0 },	/* pp_clk */
	{ NEED_SYSCON, 0, 3674, 0 },	/* mediatek,ethsys */
	{ NEED_SYSCON, 0, 3690, 0 },	/* mediatek,pericfg */
	{ NEED_INTERRUPT, 0, 3707, 0 },	/* ch0 */
	{ NEED_INTERRUPT, 0, 3711, 0 },	/* ch1 */
	{ NEED_INTERRUPT, 0, 3715, 0 },	/* ch18 */
	{ NEED_INTERRUPT, 0, 3720, 0 },	/* ch19 */
	{ NEED_INTERRUPT, 0, 3725, 0 },	/* ch22 */
	{ NEED_INTERRUPT, 0, 3730, 0 },	/* ch24 */
	{ NEED_CLOCK, 0, 3735, 0 },	/* gptp */
	{ NEED_INTERRUPT, 0, 3740, 0 },	/* dia */
	{ NEED_INTERRUPT, 0, 3744, 0 },	/* err_a */
	{ NEED_INTERRUPT, 0, 3750, 0 },	/* line3 */
	{ NEED_INTERRUPT, 0, 3756, 0 },	/* mgmt_a */
	{ NEED_INTERRUPT, 0, 3763, 0 },	/* gwca0_rxts0 */
	{ NEED_REGION, 0, 3775, 0 },	/* secure_base */
	{ NEED_REGION, 0, 3735, 0 },	/* gptp */
	{ NEED_REGION, 0, 3787, 0 },	/* tsnes */
	{ NEED_INTERRUPT, NEED_REGION, 3, 3793 },	/* 0 if smc91x-regs */
	{ NEED_INTERRUPT, NEED_REGION, 3, 3805 },	/* 0 if smsc911x-memory */
	{ NEED_REFERENCE, 0, 3821, 0 },	/* socionext,syscon-phy-mode */
	{ NEED_CLOCK, 0, 3847, 0 },	/* master_bus */
	{ NEED_CLOCK, 0, 476, 0 },	/* rx */
	{ NEED_CLOCK, 0, 3858, 0 },	/* slave_bus */
	{ NEED_CLOCK, 0, 479, 0 },	/* tx */
	{ NEED_GPIO, 0, 3868, 0 },	/* phy-reset */
	{ NEED_RESET, 0, 3878, 0 },	/* eqos */
	{ NEED_CLOCK, 0, 3883, 0 },	/* phy_ref_clk */
	{ NEED_INTERRUPT, 0, 3895, 0 },	/* macirq */
	{ NEED_CLOCK, 0, 3902, 0 },	/* rmii_internal */
	{ NEED_PHY, 0, 3916, 0 },	/* serdes */
	{ NEED_REGION, 0, 3923, 0 },	/* rgmii */
	{ NEED_CLOCK, 0, 3929, 0 },	/* stmmaceth */
	{ NEED_SYSCON, 0, 3939, 0 },	/* rockchip,php-grf */
	{ NEED_REFERENCE, 0, 769, 0 },	/* altr,sysmgr-syscon */
	{ NEED_CLOCK, 0, 3956, 0 },	/* mac-clk-rx */
	{ NEED_CLOCK, 0, 3967, 0 },	/* mac-clk-tx */
	{ NEED_CLOCK, 0, 3978, 0 },	/* ethstp */
	{ NEED_REFERENCE, 0, 3985, 0 },	/* st,syscon */
	{ NEED_SYSCON, 0, 3985, 0 },	/* st,syscon */
	{ NEED_PULSE, NEED_COMPATIBLE, 82, 3995 },	/* * if allwinner,sun8i-h3-emac */
	{ NEED_SYSCON, 0, 229, 0 },	/* syscon */
	{ NEED_CLOCK, 0, 4019, 0 },	/* ptp-ref */
	{ NEED_REGION, 0, 4027, 0 },	/* mac */
	{ NEED_REGION, 0, 4031, 0 },	/* xpcs */
	{ NEED_RESET, 0, 4027, 0 },	/* mac */
	{ NEED_RESET, 0, 4036, 0 },	/* pcs */
	{ NEED_REFERENCE, 0, 4040, 0 },	/* dma-names */
	{ NEED_REGION, 0, 4050, 0 },	/* cpsw_nuss */
	{ NEED_CLOCK, 0, 4060, 0 },	/* cpts */
	{ NEED_INTERRUPT, 0, 4060, 0 },	/* cpts */
	{ NEED_REGION, 0, 4060, 0 },	/* cpts */
	{ NEED_REFERENCE, 0, 4065, 0 },	/* ti,iep */
	{ NEED_REFERENCE, 0, 4072, 0 },	/* ti,prus */
	{ NEED_SYSCON, 0, 4080, 0 },	/* ti,mii-g-rt */
	{ NEED_SYSCON, 0, 4092, 0 },	/* ti,mii-rt */
	{ NEED_INTERRUPT, 0, 4102, 0 },	/* gsi */
	{ NEED_INTERRUPT, 0, 4106, 0 },	/* ipa */
	{ NEED_INTERRUPT, 0, 4110, 0 },	/* ipa-clock-query */
	{ NEED_INTERRUPT, 0, 4126, 0 },	/* ipa-setup-ready */
	{ NEED_REFERENCE, 0, 4142, 0 },	/* qcom,smem-states */
	{ NEED_REGION, 0, 4102, 0 },	/* gsi */
	{ NEED_REGION, 0, 4159, 0 },	/* ipa-shared */
	{ NEED_REGION, 0, 4170, 0 },	/* ipa-reg */
	{ NEED_REFERENCE, 0, 4178, 0 },	/* mdio-parent-bus */
	{ NEED_REFERENCE, 0, 4194, 0 },	/* i2c-bus */
	{ NEED_NODE, NEED_PROPERTY, 4202, 4218 },	/* fsl,t1040-qe-si if rx-clock-name */
	{ NEED_NODE, NEED_PROPERTY, 4232, 4218 },	/* fsl,t1040-qe-siram if rx-clock-name */
	{ NEED_REGION, NEED_PROPERTY, 3, 4218 },	/* 0 if rx-clock-name */
	{ NEED_REGION, 0, 4251, 0 },	/* membase */
	{ NEED_REFERENCE, 0, 4259, 0 },	/* qcom,rproc */
	{ NEED_RESET, 0, 4270, 0 },	/* consys */
	{ NEED_INTERRUPT, 0, 4277, 0 },	/* pc */
	{ NEED_INTERRUPT, 0, 4280, 0 },	/* pc-ack */
	{ NEED_REFERENCE, 0, 4287, 0 },	/* apple,sart */
	{ NEED_REGION, 0, 4298, 0 },	/* ans */
	{ NEED_REGION, 0, 4302, 0 },	/* nvme */
	{ NEED_REFERENCE, 0, 4307, 0 },	/* secure-monitor */
	{ NEED_REGION, NEED_REGION, 36, 15 },	/* 2 if 1 */
	{ NEED_REGION, NEED_REGION, 38, 15 },	/* 3 if 1 */
	{ NEED_CLOCK, 0, 4322, 0 },	/* pclk_efuse */
	{ NEED_INTERRUPT, 0, 4333, 0 },	/* link_state */
	{ NEED_REGION, 0, 4344, 0 },	/* reg */
	{ NEED_REGION, 0, 4348, 0 },	/* intd_cfg */
	{ NEED_REGION, 0, 4357, 0 },	/* user_cfg */
	{ NEED_SYSCON, 0, 4366, 0 },	/* ti,syscon-pcie-ctrl */
	{ NEED_REGION, 0, 4386, 0 },	/* elbi */
	{ NEED_REGION, 0, 4391, 0 },	/* dbi */
	{ NEED_REGION, 0, 4395, 0 },	/* config */
	{ NEED_NODE, 0, 4402, 0 },	/* fsl,imx8mm-iomuxc-gpr */
	{ NEED_PHY, 0, 4424, 0 },	/* pcie-phy */
	{ NEED_REGION, 0, 4433, 0 },	/* app */
	{ NEED_REGION, 0, 4437, 0 },	/* addr_space */
	{ NEED_RESET, 0, 4448, 0 },	/* apps */
	{ NEED_RESET, 0, 4453, 0 },	/* pciephy */
	{ NEED_NODE, 0, 4461, 0 },	/* fsl,imx8mp-iomuxc-gpr */
	{ NEED_NODE, 0, 4483, 0 },	/* fsl,imx8mq-iomuxc-gpr */
	{ NEED_SYSCON, 0, 4505, 0 },	/* ti,syscon-pcie-id */
	{ NEED_INTERRUPT, 0, 4523, 0 },	/* pme */
	{ NEED_REFERENCE, 0, 4527, 0 },	/* fsl,pcie-scfg */
	{ NEED_SYSCON, 0, 4527, 0 },	/* fsl,pcie-scfg */
	{ NEED_CLOCK, 0, 4541, 0 },	/* general */
	{ NEED_CLOCK, 0, 4549, 0 },	/* port */
	{ NEED_PHY, 0, 4554, 0 },	/* pcie */
	{ NEED_REGION, 0, 2985, 0 },	/* cfg */
	{ NEED_RESET, 0, 4549, 0 },	/* port */
	{ NEED_REGION, 0, 551, 0 },	/* apb */
	{ NEED_INTERRUPT, 0, 4559, 0 },	/* sys */
	{ NEED_CLOCK, 0, 4563, 0 },	/* aux */
	{ NEED_CLOCK, 0, 4567, 0 },	/* pipe */
	{ NEED_CLOCK, 0, 4559, 0 },	/* sys */
	{ NEED_REGION, 0, 4572, 0 },	/* control */
	{ NEED_REGION, 0, 4580, 0 },	/* rc-dbi */
	{ NEED_RESET, 0, 241, 0 },	/* bus */
	{ NEED_RESET, 0, 4587, 0 },	/* soft */
	{ NEED_RESET, 0, 4559, 0 },	/* sys */
	{ NEED_CLOCK, 0, 4592, 0 },	/* pcie_aclk */
	{ NEED_CLOCK, 0, 4602, 0 },	/* pcie_apb_phy */
	{ NEED_CLOCK, 0, 4615, 0 },	/* pcie_apb_sys */
	{ NEED_CLOCK, 0, 4628, 0 },	/* pcie_aux */
	{ NEED_CLOCK, 0, 4637, 0 },	/* pcie_phy_ref */
	{ NEED_GPIO, 0, 4650, 0 },	/* hisilicon,clken */
	{ NEED_NODE, 0, 4666, 0 },	/* hisilicon,hi3660-crgctrl */
	{ NEED_NODE, 0, 4691, 0 },	/* hisilicon,hi3660-sctrl */
	{ NEED_INTERRUPT, 0, 4714, 0 },	/* global */
	{ NEED_REGION, 0, 4721, 0 },	/* parf */
	{ NEED_REGION, 0, 4726, 0 },	/* mmio */
	{ NEED_RESET, 0, 4731, 0 },	/* axi_m */
	{ NEED_RESET, 0, 4737, 0 },	/* axi_m_sticky */
	{ NEED_RESET, 0, 4750, 0 },	/* axi_s */
	{ NEED_RESET, 0, 4567, 0 },	/* pipe */
	{ NEED_RESET, 0, 4756, 0 },	/* sleep */
	{ NEED_RESET, 0, 4762, 0 },	/* sticky */
	{ NEED_RESET, 0, 4769, 0 },	/* axi_m_vmid */
	{ NEED_RESET, 0, 4780, 0 },	/* axi_s_xpu */
	{ NEED_RESET, 0, 4721, 0 },	/* parf */
	{ NEED_RESET, 0, 4790, 0 },	/* phy_ahb */
	{ NEED_RESET, 0, 4798, 0 },	/* pipe_sticky */
	{ NEED_RESET, 0, 4810, 0 },	/* pwr */
	{ NEED_INTERRUPT, 0, 4814, 0 },	/* intr */
	{ NEED_REGION, 0, 4819, 0 },	/* appl */
	{ NEED_REGION, 0, 4824, 0 },	/* atu_dma */
	{ NEED_REGION, 0, 4832, 0 },	/* link */
	{ NEED_REGION, 0, 4837, 0 },	/* mpu */
	{ NEED_REGION, 0, 4841, 0 },	/* smu */
	{ NEED_REGION, 0, 4845, 0 },	/* ulreg */
	{ NEED_REFERENCE, 0, 4851, 0 },	/* msi-parent */
	{ NEED_REGION, 0, 4862, 0 },	/* csr_axi_slave */
	{ NEED_CLOCK, 0, 4876, 0 },	/* afi */
	{ NEED_CLOCK, 0, 4880, 0 },	/* cml */
	{ NEED_CLOCK, 0, 4884, 0 },	/* pex */
	{ NEED_CLOCK, 0, 4888, 0 },	/* pll_e */
	{ NEED_INTERRUPT, 0, 4894, 0 },	/* msi */
	{ NEED_REGION, 0, 4876, 0 },	/* afi */
	{ NEED_REGION, 0, 4898, 0 },	/* pads */
	{ NEED_REGION, 0, 4903, 0 },	/* cs */
	{ NEED_RESET, 0, 4876, 0 },	/* afi */
	{ NEED_RESET, 0, 4906, 0 },	/* pcie_x */
	{ NEED_RESET, 0, 4884, 0 },	/* pex */
	{ NEED_REGION, 0, 4913, 0 },	/* pcie-mac */
	{ NEED_INTERRUPT, NEED_PROPERTY, 4922, 4931 },	/* pcie_irq if interrupt-names */
	{ NEED_CLOCK, 0, 4947, 0 },	/* pcie_bus */
	{ NEED_CLOCK, 0, 4956, 0 },	/* aclk-perf */
	{ NEED_CLOCK, 0, 3032, 0 },	/* pm */
	{ NEED_REGION, 0, 4966, 0 },	/* apb-base */
	{ NEED_REGION, 0, 4975, 0 },	/* mem-base */
	{ NEED_RESET, 0, 482, 0 },	/* aclk */
	{ NEED_RESET, 0, 4984, 0 },	/* mgmt */
	{ NEED_RESET, 0, 4989, 0 },	/* mgmt-sticky */
	{ NEED_RESET, 0, 3032, 0 },	/* pm */
	{ NEED_INTERRUPT, 0, 5001, 0 },	/* client */
	{ NEED_INTERRUPT, 0, 5008, 0 },	/* legacy */
	{ NEED_INTERRUPT, 0, 1758, 0 },	/* misc */
	{ NEED_INTERRUPT, 0, 5015, 0 },	/* msi0 */
	{ NEED_INTERRUPT, 0, 5020, 0 },	/* msi1 */
	{ NEED_INTERRUPT, 0, 5025, 0 },	/* intx */
	{ NEED_REGION, 0, 5030, 0 },	/* breg */
	{ NEED_REGION, 0, 5035, 0 },	/* pcireg */
	{ NEED_REFERENCE, 0, 5042, 0 },	/* interrupt-affinity */
	{ NEED_REFERENCE, 0, 418, 0 },	/* cpus */
	{ NEED_REGION, 0, 5061, 0 },	/* phy_ctrl */
	{ NEED_PHY, 0, 5070, 0 },	/* analog */
	{ NEED_CLOCK, 0, 5077, 0 },	/* xtal */
	{ NEED_CLOCK, 0, 5082, 0 },	/* ref_clk */
	{ NEED_CLOCK, 0, 5090, 0 },	/* usb */
	{ NEED_CLOCK, 0, 5094, 0 },	/* usb_general */
	{ NEED_GPIO, 0, 5106, 0 },	/* id */
	{ NEED_GPIO, 0, 5109, 0 },	/* vbus */
	{ NEED_REGION, 0, 5114, 0 },	/* crmu-ctrl */
	{ NEED_REGION, 0, 5124, 0 },	/* icfg */
	{ NEED_REGION, 0, 5129, 0 },	/* rst-ctrl */
	{ NEED_REGION, 0, 5138, 0 },	/* usb2-strap */
	{ NEED_SYSCON, 0, 5149, 0 },	/* brcm,sr-cdru */
	{ NEED_SYSCON, 0, 5162, 0 },	/* brcm,sr-mhb */
	{ NEED_REGION, 0, 5174, 0 },	/* phy-ctrl */
	{ NEED_RESET, 0, 5183, 0 },	/* sierra_reset */
	{ NEED_CLOCK, 0, 5196, 0 },	/* refclk */
	{ NEED_RESET, 0, 5203, 0 },	/* perst */
	{ NEED_CLOCK, 0, 1142, 0 },	/* phy */
	{ NEED_SYSCON, 0, 5209, 0 },	/* hisilicon,pctrl-syscon */
	{ NEED_SYSCON, 0, 5232, 0 },	/* hisilicon,pericrg-syscon */
	{ NEED_SYSCON, 0, 5257, 0 },	/* hisilicon,peripheral-syscon */
	{ NEED_REGION, 0, 5285, 0 },	/* comphy */
	{ NEED_REGION, 0, 5292, 0 },	/* lane0_usb3_gbe */
	{ NEED_REGION, 0, 5307, 0 },	/* lane1_pcie_gbe */
	{ NEED_REGION, 0, 5322, 0 },	/* lane2_sata_usb3 */
	{ NEED_SYSCON, 0, 5338, 0 },	/* marvell,usb-misc-reg */
	{ NEED_CLOCK, 0, 5359, 0 },	/* pll_ref */
	{ NEED_REGION, 0, 5367, 0 },	/* sif */
	{ NEED_CLOCK, 0, 5371, 0 },	/* mp */
	{ NEED_CLOCK, 0, 5374, 0 },	/* unipro */
	{ NEED_CLOCK, 0, 5381, 0 },	/* usb3_pipe */
	{ NEED_RESET, 0, 5391, 0 },	/* phy_nocsr */
	{ NEED_CLOCK, 0, 5401, 0 },	/* cfg_ahb */
	{ NEED_CLOCK, 0, 5409, 0 },	/* sgmi_ref */
	{ NEED_RESET, 0, 5418, 0 },	/* por */
	{ NEED_CLOCK, 0, 5422, 0 },	/* refoclk */
	{ NEED_CLOCK, 0, 5430, 0 },	/* refpclk */
	{ NEED_CLOCK, 0, 5438, 0 },	/* sysclk */
	{ NEED_SYSCON, 0, 5445, 0 },	/* rockchip,usbgrf */
	{ NEED_SYSCON, 0, 5461, 0 },	/* rockchip,phy-grf */
	{ NEED_CLOCK, 0, 5478, 0 },	/* tcpdcore */
	{ NEED_CLOCK, 0, 5487, 0 },	/* tcpdphy-ref */
	{ NEED_RESET, 0, 5499, 0 },	/* uphy */
	{ NEED_RESET, 0, 5504, 0 },	/* uphy-pipe */
	{ NEED_RESET, 0, 5514, 0 },	/* uphy-tcphy */
	{ NEED_SYSCON, 0, 5525, 0 },	/* samsung,fsys-sysreg */
	{ NEED_SYSCON, 0, 5545, 0 },	/* samsung,pmu-syscon */
	{ NEED_REGION, NEED_PROPERTY, 4036, 3035 },	/* pcs if reg-names */
	{ NEED_REGION, NEED_PROPERTY, 1142, 3035 },	/* phy if reg-names */
	{ NEED_REGION, NEED_PROPERTY, 5564, 3035 },	/* pma if reg-names */
	{ NEED_REGION, 0, 5568, 0 },	/* phy-pma */
	{ NEED_CLOCK, 0, 4832, 0 },	/* link */
	{ NEED_RESET, 0, 4832, 0 },	/* link */
	{ NEED_REGION, 0, 5576, 0 },	/* ctl */
	{ NEED_REFERENCE, 0, 5580, 0 },	/* ti,serdes-clk */
	{ NEED_CLOCK, 0, 5594, 0 },	/* core_ref_clk */
	{ NEED_CLOCK, 0, 5607, 0 },	/* ext_ref_clk */
	{ NEED_CLOCK, 0, 5619, 0 },	/* core_ref1_clk */
	{ NEED_REGION, 0, 3916, 0 },	/* serdes */
	{ NEED_REGION, 0, 5633, 0 },	/* siou */
	{ NEED_REFERENCE, 0, 5638, 0 },	/* mediatek,pctl-regmap */
	{ NEED_REGION, NEED_PROPERTY, 3, 858 },	/* 0 if interrupt-controller */
	{ NEED_SYSCON, 0, 5659, 0 },	/* nuvoton,sys */
	{ NEED_REFERENCE, 0, 1617, 0 },	/* rockchip,grf */
	{ NEED_REFERENCE, 0, 5671, 0 },	/* gpio-ranges */
	{ NEED_REFERENCE, 0, 5683, 0 },	/* st,syscfg */
	{ NEED_SYSCON, 0, 5683, 0 },	/* st,syscfg */
	{ NEED_SYSCON, 0, 5693, 0 },	/* amlogic,ao-sysctrl */
	{ NEED_NODE, 0, 5712, 0 },	/* amlogic,meson-gxbb-sm */
	{ NEED_REFERENCE, 0, 94, 0 },	/* firmware */
	{ NEED_SYSCON, 0, 5734, 0 },	/* infracfg */
	{ NEED_NVMEM, 0, 82, 0 },	/* * */
	{ NEED_NVMEM, 0, 5743, 0 },	/* cpr_fuse_revision */
	{ NEED_REFERENCE, 0, 5761, 0 },	/* acc-syscon */
	{ NEED_NVMEM, 0, 5772, 0 },	/* reboot-mode */
	{ NEED_IO_CHANNEL, 0, 5784, 0 },	/* batt_chrg_i */
	{ NEED_IO_CHANNEL, 0, 5796, 0 },	/* batt_v */
	{ NEED_IO_CHANNEL, 0, 5803, 0 },	/* batt_dischrg_i */
	{ NEED_IO_CHANNEL, 0, 5818, 0 },	/* vbus_v */
	{ NEED_INTERRUPT, 0, 5825, 0 },	/* bat-ov */
	{ NEED_INTERRUPT, 0, 5832, 0 },	/* usb-plugin */
	{ NEED_INTERRUPT, 0, 5843, 0 },	/* usbin-icl-change */
	{ NEED_INTERRUPT, 0, 5860, 0 },	/* wdog-bark */
	{ NEED_IO_CHANNEL, 0, 5870, 0 },	/* usbin_i */
	{ NEED_IO_CHANNEL, 0, 5878, 0 },	/* usbin_v */
	{ NEED_CLOCK, 0, 5886, 0 },	/* ftm_cnt_clk_en */
	{ NEED_CLOCK, 0, 5901, 0 },	/* ftm_ext */
	{ NEED_CLOCK, 0, 5909, 0 },	/* ftm_fix */
	{ NEED_CLOCK, 0, 5917, 0 },	/* ftm_sys */
	{ NEED_CLOCK, 0, 1379, 0 },	/* top */
	{ NEED_CLOCK, 0, 5925, 0 },	/* mm */
	{ NEED_CLOCK, 0, 5928, 0 },	/* timers */
	{ NEED_RESET, 0, 888, 0 },	/* pwm */
	{ NEED_CLOCK, 0, 5935, 0 },	/* tbclk */
	{ NEED_SUPPLY, 0, 1693, 0 },	/* ctrl */
	{ NEED_REGION, 0, 5941, 0 },	/* sram */
	{ NEED_REGION, 0, 5946, 0 },	/* debug */
	{ NEED_REGION, 0, 5952, 0 },	/* iram */
	{ NEED_INTERRUPT, 0, 5957, 0 },	/* shutdown-ack */
	{ NEED_INTERRUPT, 0, 5970, 0 },	/* fatal */
	{ NEED_INTERRUPT, 0, 5976, 0 },	/* handover */
	{ NEED_INTERRUPT, 0, 5985, 0 },	/* ready */
	{ NEED_INTERRUPT, 0, 5991, 0 },	/* stop-ack */
	{ NEED_INTERRUPT, 0, 6000, 0 },	/* wdog */
	{ NEED_REFERENCE, 0, 6005, 0 },	/* qcom,halt-regs */
	{ NEED_RESET, 0, 6020, 0 },	/* cc_lpass */
	{ NEED_REGION, 0, 6029, 0 },	/* qdsp6 */
	{ NEED_REGION, 0, 6035, 0 },	/* rmb */
	{ NEED_RESET, 0, 6039, 0 },	/* mss_restart */
	{ NEED_REFERENCE, 0, 6051, 0 },	/* qcom,spare-regs */
	{ NEED_RESET, 0, 6067, 0 },	/* pdc_reset */
	{ NEED_REFERENCE, 0, 6077, 0 },	/* qcom,ext-regs */
	{ NEED_REFERENCE, 0, 6091, 0 },	/* qcom,qaccept-regs */
	{ NEED_REGION, 0, 6109, 0 },	/* pmu */
	{ NEED_SYSCON, 0, 6113, 0 },	/* hisi,rst-syscon */
	{ NEED_REFERENCE, 0, 6129, 0 },	/* cpu-syscon */
	{ NEED_OPTION, 0, 6140, 0 },	/* RESET_SOCFPGA */
	{ NEED_REGION, 0, 6154, 0 },	/* rtc */
	{ NEED_REGION, 0, 6158, 0 },	/* rtc-soc */
	{ NEED_CLOCK, 0, 6154, 0 },	/* rtc */
	{ NEED_CLOCK, 0, 6166, 0 },	/* rtc_src */
	{ NEED_CLOCK, 0, 6174, 0 },	/* osc32k */
	{ NEED_CLOCK, 0, 5109, 0 },	/* vbus */
	{ NEED_INTERRUPT, 0, 6181, 0 },	/* alarm */
	{ NEED_INTERRUPT, 0, 6187, 0 },	/* sec */
	{ NEED_SYSCON, 0, 6191, 0 },	/* hisilicon,sas-syscon */
	{ NEED_INTERRUPT, 0, 6212, 0 },	/* recv-not-empty */
	{ NEED_INTERRUPT, 0, 6227, 0 },	/* send-empty */
	{ NEED_NODE, 0, 6238, 0 },	/* fsl,bman-fbpr */
	{ NEED_NODE, 0, 6252, 0 },	/* fsl,qman-fqd */
	{ NEED_NODE, 0, 6265, 0 },	/* fsl,qman-pfdr */
	{ NEED_CLOCK, 0, 6279, 0 },	/* devapc-infra-clock */
	{ NEED_REGION, 0, 6298, 0 },	/* pwrap */
	{ NEED_REGION, 0, 6304, 0 },	/* pwrap-bridge */
	{ NEED_RESET, 0, 6298, 0 },	/* pwrap */
	{ NEED_RESET, 0, 6304, 0 },	/* pwrap-bridge */
	{ NEED_NVMEM, 0, 6317, 0 },	/* svs-calibration-data */
	{ NEED_NVMEM, 0, 6338, 0 },	/* t-calibration-data */
	{ NEED_SUPPLY, 0, 82, 0 },	/* * */
	{ NEED_NVMEM, 0, 6357, 0 },	/* multi-chan-ddr */
	{ NEED_REGION, 0, 1693, 0 },	/* ctrl */
	{ NEED_REGION, 0, 6372, 0 },	/* mem */
	{ NEED_REFERENCE, 0, 6376, 0 },	/* qcom,ipc */
	{ NEED_REFERENCE, 0, 6385, 0 },	/* samsung,sysreg */
	{ NEED_SYSCON, 0, 6385, 0 },	/* samsung,sysreg */
	{ NEED_SUPPLY, 0, 555, 0 },	/* core */
	{ NEED_REGION, 0, 6400, 0 },	/* aotag */
	{ NEED_REGION, 0, 6406, 0 },	/* wake */
	{ NEED_REGION, 0, 6411, 0 },	/* fifos */
	{ NEED_REGION, 0, 6417, 0 },	/* proxy_gcfg */
	{ NEED_REGION, 0, 6428, 0 },	/* proxy_target */
	{ NEED_INTERRUPT, NEED_PROPERTY, 3, 6441 },	/* 0 if interrupts */
	{ NEED_CLOCK, 0, 6452, 0 },	/* hsspi */
	{ NEED_REGION, 0, 6452, 0 },	/* hsspi */
	{ NEED_REGION, 0, 6458, 0 },	/* spim-ctrl */
	{ NEED_CLOCK, 0, 6468, 0 },	/* dspi */
	{ NEED_CLOCK, 0, 6473, 0 },	/* qspi */
	{ NEED_CLOCK, 0, 6478, 0 },	/* qspi_en */
	{ NEED_REGION, 0, 6486, 0 },	/* QuadSPI */
	{ NEED_REGION, 0, 6494, 0 },	/* QuadSPI-memory */
	{ NEED_GPIO, 0, 6509, 0 },	/* sck */
	{ NEED_REGION, 0, 6513, 0 },	/* intr_regs */
	{ NEED_REGION, 0, 6523, 0 },	/* intr_status_reg */
	{ NEED_CLOCK, 0, 6539, 0 },	/* parent-clk */
	{ NEED_CLOCK, 0, 6550, 0 },	/* sel-clk */
	{ NEED_CLOCK, 0, 6558, 0 },	/* spi-clk */
	{ NEED_CLOCK, 0, 6566, 0 },	/* sf */
	{ NEED_CLOCK, 0, 6569, 0 },	/* spi */
	{ NEED_CLOCK, 0, 6573, 0 },	/* fspi */
	{ NEED_CLOCK, 0, 6578, 0 },	/* fspi_en */
	{ NEED_REGION, 0, 6586, 0 },	/* fspi_base */
	{ NEED_REGION, 0, 6596, 0 },	/* fspi_mmap */
	{ NEED_CLOCK, 0, 6606, 0 },	/* clk_sfc */
	{ NEED_CLOCK, 0, 6614, 0 },	/* hclk_sfc */
	{ NEED_CLOCK, 0, 6623, 0 },	/* spiclk */
	{ NEED_CLOCK, 0, 6630, 0 },	/* csiclk */
	{ NEED_CLOCK, 0, 6637, 0 },	/* spi_ioclk */
	{ NEED_RESET, 0, 6569, 0 },	/* spi */
	{ NEED_REGION, 0, 6647, 0 },	/* pmif */
	{ NEED_REGION, 0, 6652, 0 },	/* spmimst */
	{ NEED_INTERRUPT, 0, 6660, 0 },	/* periph_irq */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 6660, 6671 },	/* periph_irq if qcom,spmi-pmic-arb */
	{ NEED_REGION, NEED_COMPATIBLE, 82, 6671 },	/* * if qcom,spmi-pmic-arb */
	{ NEED_CLOCK, 0, 6690, 0 },	/* dos */
	{ NEED_CLOCK, 0, 6694, 0 },	/* dos_parser */
	{ NEED_CLOCK, 0, 6705, 0 },	/* vdec_1 */
	{ NEED_CLOCK, 0, 6712, 0 },	/* vdec_hevc */
	{ NEED_CLOCK, 0, 6722, 0 },	/* vdec_hevcf */
	{ NEED_INTERRUPT, 0, 6733, 0 },	/* esparser */
	{ NEED_INTERRUPT, 0, 6742, 0 },	/* vdec */
	{ NEED_REGION, 0, 6690, 0 },	/* dos */
	{ NEED_REGION, 0, 6733, 0 },	/* esparser */
	{ NEED_RESET, 0, 6733, 0 },	/* esparser */
	{ NEED_NODE, 0, 6747, 0 },	/* raspberrypi,bcm2835-firmware */
	{ NEED_HOST, 0, 6776, 0 },	/* thermal-zone */
	{ NEED_SYSCON, 0, 6789, 0 },	/* amlogic,ao-secure */
	{ NEED_INTERRUPT, 0, 6807, 0 },	/* THERMAL */
	{ NEED_CLOCK, 0, 6815, 0 },	/* thermal_clk */
	{ NEED_CLOCK, 0, 6827, 0 },	/* auxadc */
	{ NEED_CLOCK, 0, 6834, 0 },	/* therm */
	{ NEED_REFERENCE, 0, 6840, 0 },	/* mediatek,apmixedsys */
	{ NEED_REFERENCE, 0, 6860, 0 },	/* mediatek,auxadc */
	{ NEED_IO_CHANNEL, 0, 6876, 0 },	/* thermal */
	{ NEED_NVMEM, 0, 6884, 0 },	/* calib */
	{ NEED_NVMEM, 0, 6890, 0 },	/* calib_sel */
	{ NEED_CLOCK, 0, 6900, 0 },	/* tsadc */
	{ NEED_CLOCK, 0, 6906, 0 },	/* tmu_apbif */
	{ NEED_CLOCK, 0, 6916, 0 },	/* tmu_sclk */
	{ NEED_CLOCK, 0, 6925, 0 },	/* soctherm */
	{ NEED_CLOCK, 0, 6934, 0 },	/* tsensor */
	{ NEED_REGION, 0, 6942, 0 },	/* ccroc-reg */
	{ NEED_REGION, 0, 6952, 0 },	/* soctherm-reg */
	{ NEED_RESET, 0, 6925, 0 },	/* soctherm */
	{ NEED_REGION, 0, 6965, 0 },	/* car-reg */
	{ NEED_IO_CHANNEL, 0, 6973, 0 },	/* sensor-channel */
	{ NEED_CLOCK, 0, 6988, 0 },	/* baud */
	{ NEED_INTERRUPT, 0, 6993, 0 },	/* uart-rx */
	{ NEED_INTERRUPT, 0, 7001, 0 },	/* uart-tx */
	{ NEED_CLOCK, 0, 7009, 0 },	/* uart */
	{ NEED_RESET, 0, 7014, 0 },	/* serial */
	{ NEED_CLOCK, 0, 7021, 0 },	/* cdns-ufs-pltfm */
	{ NEED_CLOCK, 0, 7036, 0 },	/* hi3660 */
	{ NEED_CLOCK, 0, 7043, 0 },	/* hi3670 */
	{ NEED_PHY, 0, 7050, 0 },	/* ufsphy */
	{ NEED_INTERRUPT, 0, 3257, 0 },	/* host */
	{ NEED_INTERRUPT, 0, 7057, 0 },	/* otg */
	{ NEED_INTERRUPT, 0, 7061, 0 },	/* peripheral */
	{ NEED_REGION, 0, 7072, 0 },	/* dev */
	{ NEED_REGION, 0, 7057, 0 },	/* otg */
	{ NEED_REGION, 0, 7076, 0 },	/* xhci */
	{ NEED_CLOCK, 0, 7081, 0 },	/* lpm */
	{ NEED_PIN_STATE, 0, 7085, 0 },	/* active */
	{ NEED_PIN_STATE, 0, 7092, 0 },	/* idle */
	{ NEED_REFERENCE, 0, 7097, 0 },	/* nvidia,phy */
	{ NEED_RESET, 0, 5090, 0 },	/* usb */
	{ NEED_REFERENCE, 0, 7108, 0 },	/* ti,syscon-phy-pll-refclk */
	{ NEED_SYSCON, 0, 7108, 0 },	/* ti,syscon-phy-pll-refclk */
	{ NEED_CLOCK, 0, 7133, 0 },	/* bus_early */
	{ NEED_CLOCK, 0, 7143, 0 },	/* link_aclk */
	{ NEED_CLOCK, 0, 7153, 0 },	/* link_pclk */
	{ NEED_CLOCK, 0, 7163, 0 },	/* susp_clk */
	{ NEED_CLOCK, 0, 7172, 0 },	/* phyclk */
	{ NEED_CLOCK, 0, 7179, 0 },	/* pipe_pclk */
	{ NEED_CLOCK, 0, 7189, 0 },	/* usbdrd30 */
	{ NEED_CLOCK, 0, 7198, 0 },	/* usbdrd30_axius_clk */
	{ NEED_CLOCK, 0, 7217, 0 },	/* usbdrd30_susp_clk */
	{ NEED_CLOCK, 0, 7235, 0 },	/* hsio */
	{ NEED_CLOCK, 0, 7240, 0 },	/* suspend */
	{ NEED_CLOCK, 0, 7248, 0 },	/* usb_bus */
	{ NEED_CLOCK, 0, 7256, 0 },	/* usb_ctrl */
	{ NEED_CLOCK, 0, 7265, 0 },	/* xtal_usb_ctrl */
	{ NEED_CLOCK, 0, 7279, 0 },	/* ddr */
	{ NEED_OPTION, 0, 7283, 0 },	/* USB_FSL_USB2 */
	{ NEED_INTERRUPT, 0, 7296, 0 },	/* drd */
	{ NEED_POWER_DOMAIN, 0, 7072, 0 },	/* dev */
	{ NEED_POWER_DOMAIN, 0, 7300, 0 },	/* ss */
	{ NEED_REFERENCE, 0, 7303, 0 },	/* nvidia,xusb-padctl */
	{ NEED_REGION, 0, 7322, 0 },	/* fpci */
	{ NEED_REGION, 0, 7327, 0 },	/* base */
	{ NEED_REGION, 0, 7332, 0 },	/* ipfs */
	{ NEED_REFERENCE, NEED_PROPERTY, 7337, 7360 },	/* mediatek,syscon-wakeup if wakeup-source */
	{ NEED_CLOCK, 0, 7374, 0 },	/* clk_m */
	{ NEED_CLOCK, 0, 7380, 0 },	/* pll_u_480m */
	{ NEED_CLOCK, 0, 7391, 0 },	/* xusb_falcon_src */
	{ NEED_CLOCK, 0, 7407, 0 },	/* xusb_fs_src */
	{ NEED_CLOCK, 0, 7419, 0 },	/* xusb_host */
	{ NEED_CLOCK, 0, 7429, 0 },	/* xusb_hs_src */
	{ NEED_CLOCK, 0, 7441, 0 },	/* xusb_ss */
	{ NEED_CLOCK, 0, 7449, 0 },	/* xusb_ss_src */
	{ NEED_RESET, 0, 7419, 0 },	/* xusb_host */
	{ NEED_RESET, 0, 7441, 0 },	/* xusb_ss */
	{ NEED_REGION, 0, 7461, 0 },	/* ippc */
	{ NEED_CLOCK, 0, 7466, 0 },	/* mcu */
	{ NEED_CLOCK, 0, 7470, 0 },	/* univpll */
	{ NEED_PHY, 0, 5090, 0 },	/* usb */
	{ NEED_CLOCK, 0, 7478, 0 },	/* pll_u */
	{ NEED_CLOCK, 0, 7484, 0 },	/* ulpi-link */
	{ NEED_CLOCK, 0, 7494, 0 },	/* utmi-pads */
	{ NEED_GPIO, 0, 7504, 0 },	/* nvidia,phy-reset */
	{ NEED_GPIO, 0, 7521, 0 },	/* select */
	{ NEED_INTERRUPT, 0, 7528, 0 },	/* sig-tx */
	{ NEED_INTERRUPT, 0, 7535, 0 },	/* vpd-detect */
	{ NEED_INTERRUPT, 0, 7546, 0 },	/* PD_IRQB */
	{ NEED_REFERENCE, 0, 7554, 0 },	/* leds */
	{ NEED_CLOCK, 0, 7559, 0 },	/* oscclk */
	{ NEED_CLOCK, 0, 7566, 0 },	/* watchdog */
	{ NEED_CLOCK, 0, 7575, 0 },	/* rtc_enable */
	{ NEED_OPTION, 0, 7586, 0 },	/* SND_ARMAACI */
	{ NEED_CLOCK, 0, 7598, 0 },	/* hda */
	{ NEED_CLOCK, 0, 7602, 0 },	/* hda2codec_2x */
	{ NEED_CLOCK, 0, 7615, 0 },	/* hda2hdmi */
	{ NEED_RESET, 0, 7598, 0 },	/* hda */
	{ NEED_RESET, 0, 7602, 0 },	/* hda2codec_2x */
	{ NEED_RESET, 0, 7615, 0 },	/* hda2hdmi */
	{ NEED_POWER_DOMAIN, 0, 3, 0 },	/* 0 */
	{ NEED_GPIO, 0, 7624, 0 },	/* mode */
	{ NEED_CLOCK, 0, 7629, 0 },	/* fsgen */
	{ NEED_CLOCK, 0, 7635, 0 },	/* npl */
	{ NEED_INTERRUPT, 0, 7639, 0 },	/* mbhc_but_press_det */
	{ NEED_INTERRUPT, 0, 7658, 0 },	/* mbhc_but_rel_det */
	{ NEED_INTERRUPT, 0, 7675, 0 },	/* mbhc_switch_int */
	{ NEED_CLOCK, 0, 7691, 0 },	/* ahbix-clk */
	{ NEED_CLOCK, 0, 7701, 0 },	/* mclk_rx */
	{ NEED_CLOCK, 0, 7709, 0 },	/* mclk_tx */
	{ NEED_REFERENCE, 0, 7717, 0 },	/* reset-gpios */
	{ NEED_REFERENCE, 0, 7729, 0 },	/* qcom,rx-device */
	{ NEED_REFERENCE, 0, 7744, 0 },	/* qcom,tx-device */
	{ NEED_GPIO, 0, 7759, 0 },	/* wlf,mute */
	{ NEED_CLOCK, 0, 6372, 0 },	/* mem */
	{ NEED_CLOCK, 0, 7768, 0 },	/* ipg_clk */
	{ NEED_CLOCK, 0, 7776, 0 },	/* ipg_clk_app */
	{ NEED_REFERENCE, 0, 7788, 0 },	/* gpr */
	{ NEED_CLOCK, 0, 7792, 0 },	/* pll_ipg */
	{ NEED_CLOCK, 0, 7800, 0 },	/* spba */
	{ NEED_REGION, 0, 2933, 0 },	/* ram */
	{ NEED_REGION, 0, 7805, 0 },	/* rxfifo */
	{ NEED_REGION, 0, 7812, 0 },	/* txfifo */
	{ NEED_REFERENCE, 0, 7819, 0 },	/* audio-cpu */
	{ NEED_CLOCK, 0, 7829, 0 },	/* dacodec */
	{ NEED_CLOCK, 0, 7837, 0 },	/* i2s-base */
	{ NEED_SYSCON, 0, 7846, 0 },	/* hisilicon,sysctrl-syscon */
	{ NEED_INTERRUPT, 0, 7871, 0 },	/* asys */
	{ NEED_CLOCK, 0, 7876, 0 },	/* bck0 */
	{ NEED_CLOCK, 0, 7881, 0 },	/* bck1 */
	{ NEED_CLOCK, 0, 7886, 0 },	/* i2s0_m */
	{ NEED_CLOCK, 0, 7893, 0 },	/* i2s1_m */
	{ NEED_CLOCK, 0, 7900, 0 },	/* i2s2_m */
	{ NEED_CLOCK, 0, 7907, 0 },	/* i2s3_b */
	{ NEED_CLOCK, 0, 7914, 0 },	/* i2s3_m */
	{ NEED_CLOCK, 0, 7921, 0 },	/* infra_sys_audio_clk */
	{ NEED_CLOCK, 0, 7941, 0 },	/* top_pdn_aud_intbus */
	{ NEED_CLOCK, 0, 7960, 0 },	/* top_pdn_audio */
	{ NEED_REFERENCE, 0, 7974, 0 },	/* mediatek,audio-codec */
	{ NEED_REFERENCE, 0, 7995, 0 },	/* mediatek,platform */
	{ NEED_CLOCK, 0, 8013, 0 },	/* aud_afe_clk */
	{ NEED_CLOCK, 0, 8025, 0 },	/* aud_apll1_tuner_clk */
	{ NEED_CLOCK, 0, 8045, 0 },	/* aud_apll22m_clk */
	{ NEED_CLOCK, 0, 8061, 0 },	/* aud_apll24m_clk */
	{ NEED_CLOCK, 0, 8077, 0 },	/* aud_apll2_tuner_clk */
	{ NEED_CLOCK, 0, 8097, 0 },	/* aud_i2s1_bclk_sw */
	{ NEED_CLOCK, 0, 8114, 0 },	/* aud_i2s2_bclk_sw */
	{ NEED_CLOCK, 0, 8131, 0 },	/* aud_i2s3_bclk_sw */
	{ NEED_CLOCK, 0, 8148, 0 },	/* aud_i2s4_bclk_sw */
	{ NEED_CLOCK, 0, 8165, 0 },	/* aud_infra_clk */
	{ NEED_CLOCK, 0, 8179, 0 },	/* aud_tml_clk */
	{ NEED_CLOCK, 0, 8191, 0 },	/* top_apll12_div0 */
	{ NEED_CLOCK, 0, 8207, 0 },	/* top_apll12_div1 */
	{ NEED_CLOCK, 0, 8223, 0 },	/* top_apll12_div2 */
	{ NEED_CLOCK, 0, 8239, 0 },	/* top_apll12_div3 */
	{ NEED_CLOCK, 0, 8255, 0 },	/* top_apll12_div4 */
	{ NEED_CLOCK, 0, 8271, 0 },	/* top_apll12_divb */
	{ NEED_CLOCK, 0, 8287, 0 },	/* top_apll1_ck */
	{ NEED_CLOCK, 0, 8300, 0 },	/* top_apll1_d8 */
	{ NEED_CLOCK, 0, 8313, 0 },	/* top_apll2_ck */
	{ NEED_CLOCK, 0, 8326, 0 },	/* top_apll2_d8 */
	{ NEED_CLOCK, 0, 8339, 0 },	/* top_clk26m_clk */
	{ NEED_CLOCK, 0, 8354, 0 },	/* top_i2s0_m_sel */
	{ NEED_CLOCK, 0, 8369, 0 },	/* top_i2s1_m_sel */
	{ NEED_CLOCK, 0, 8384, 0 },	/* top_i2s2_m_sel */
	{ NEED_CLOCK, 0, 8399, 0 },	/* top_i2s3_m_sel */
	{ NEED_CLOCK, 0, 8414, 0 },	/* top_i2s4_m_sel */
	{ NEED_CLOCK, 0, 8429, 0 },	/* top_i2s5_m_sel */
	{ NEED_CLOCK, 0, 8444, 0 },	/* top_mux_aud_1 */
	{ NEED_CLOCK, 0, 8458, 0 },	/* top_mux_aud_2 */
	{ NEED_CLOCK, 0, 8472, 0 },	/* top_mux_aud_eng1 */
	{ NEED_CLOCK, 0, 8489, 0 },	/* top_mux_aud_eng2 */
	{ NEED_CLOCK, 0, 8506, 0 },	/* top_mux_aud_intbus */
	{ NEED_CLOCK, 0, 8525, 0 },	/* top_mux_audio */
	{ NEED_CLOCK, 0, 8539, 0 },	/* top_syspll_d2_d4 */
	{ NEED_RESET, 0, 8556, 0 },	/* audiosys */
	{ NEED_REFERENCE, 0, 8565, 0 },	/* mediatek,headset-codec */
	{ NEED_SYSCON, 0, 6840, 0 },	/* mediatek,apmixedsys */
	{ NEED_SYSCON, 0, 8588, 0 },	/* mediatek,topckgen */
	{ NEED_CLOCK, 0, 8606, 0 },	/* a1sys_hp_sel */
	{ NEED_CLOCK, 0, 8619, 0 },	/* apll12_div0 */
	{ NEED_CLOCK, 0, 8631, 0 },	/* apll12_div1 */
	{ NEED_CLOCK, 0, 8643, 0 },	/* apll12_div2 */
	{ NEED_CLOCK, 0, 8655, 0 },	/* apll12_div3 */
	{ NEED_CLOCK, 0, 8667, 0 },	/* apll12_div9 */
	{ NEED_CLOCK, 0, 8679, 0 },	/* apll1_ck */
	{ NEED_CLOCK, 0, 8688, 0 },	/* apll2_ck */
	{ NEED_CLOCK, 0, 8697, 0 },	/* aud_a1sys */
	{ NEED_CLOCK, 0, 8707, 0 },	/* aud_a1sys_hp */
	{ NEED_CLOCK, 0, 8720, 0 },	/* aud_a2sys */
	{ NEED_CLOCK, 0, 8730, 0 },	/* aud_adc */
	{ NEED_CLOCK, 0, 8738, 0 },	/* aud_adc_hires */
	{ NEED_CLOCK, 0, 8752, 0 },	/* aud_adda6_adc */
	{ NEED_CLOCK, 0, 8766, 0 },	/* aud_adda6_adc_hires */
	{ NEED_CLOCK, 0, 8786, 0 },	/* aud_afe */
	{ NEED_CLOCK, 0, 8794, 0 },	/* aud_apll */
	{ NEED_CLOCK, 0, 8803, 0 },	/* aud_apll1_tuner */
	{ NEED_CLOCK, 0, 8819, 0 },	/* aud_apll2 */
	{ NEED_CLOCK, 0, 8829, 0 },	/* aud_apll2_tuner */
	{ NEED_CLOCK, 0, 8845, 0 },	/* aud_asrc11 */
	{ NEED_CLOCK, 0, 8856, 0 },	/* aud_asrc12 */
	{ NEED_CLOCK, 0, 8867, 0 },	/* aud_dac */
	{ NEED_CLOCK, 0, 8875, 0 },	/* aud_dac_hires */
	{ NEED_CLOCK, 0, 8889, 0 },	/* aud_hdmi_out */
	{ NEED_CLOCK, 0, 8902, 0 },	/* aud_i2s_out */
	{ NEED_CLOCK, 0, 8914, 0 },	/* aud_i2sin */
	{ NEED_CLOCK, 0, 8924, 0 },	/* aud_intbus_sel */
	{ NEED_CLOCK, 0, 8939, 0 },	/* aud_memif_dl10 */
	{ NEED_CLOCK, 0, 8954, 0 },	/* aud_memif_dl11 */
	{ NEED_CLOCK, 0, 8969, 0 },	/* aud_memif_dl2 */
	{ NEED_CLOCK, 0, 8983, 0 },	/* aud_memif_dl3 */
	{ NEED_CLOCK, 0, 8997, 0 },	/* aud_memif_dl6 */
	{ NEED_CLOCK, 0, 9011, 0 },	/* aud_memif_dl7 */
	{ NEED_CLOCK, 0, 9025, 0 },	/* aud_memif_dl8 */
	{ NEED_CLOCK, 0, 9039, 0 },	/* aud_memif_ul1 */
	{ NEED_CLOCK, 0, 9053, 0 },	/* aud_memif_ul10 */
	{ NEED_CLOCK, 0, 9068, 0 },	/* aud_memif_ul2 */
	{ NEED_CLOCK, 0, 9082, 0 },	/* aud_memif_ul3 */
	{ NEED_CLOCK, 0, 9096, 0 },	/* aud_memif_ul4 */
	{ NEED_CLOCK, 0, 9110, 0 },	/* aud_memif_ul5 */
	{ NEED_CLOCK, 0, 9124, 0 },	/* aud_memif_ul6 */
	{ NEED_CLOCK, 0, 9138, 0 },	/* aud_memif_ul8 */
	{ NEED_CLOCK, 0, 9152, 0 },	/* aud_memif_ul9 */
	{ NEED_CLOCK, 0, 9166, 0 },	/* aud_pcmif */
	{ NEED_CLOCK, 0, 9176, 0 },	/* aud_tdm_in */
	{ NEED_CLOCK, 0, 9187, 0 },	/* aud_tdm_out */
	{ NEED_CLOCK, 0, 9199, 0 },	/* audio_h_sel */
	{ NEED_CLOCK, 0, 9211, 0 },	/* audio_local_bus_sel */
	{ NEED_CLOCK, 0, 9231, 0 },	/* clk26m */
	{ NEED_CLOCK, 0, 9238, 0 },	/* dptx_m_sel */
	{ NEED_CLOCK, 0, 9249, 0 },	/* i2si1_m_sel */
	{ NEED_CLOCK, 0, 9261, 0 },	/* i2si2_m_sel */
	{ NEED_CLOCK, 0, 9273, 0 },	/* i2so1_m_sel */
	{ NEED_CLOCK, 0, 9285, 0 },	/* i2so2_m_sel */
	{ NEED_CLOCK, 0, 9297, 0 },	/* infra_ao_audio_26m_b */
	{ NEED_CLOCK, 0, 9318, 0 },	/* scp_adsp_audiodsp */
	{ NEED_MEMORY_REGION, 0, 3, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 9336, 0 },	/* aud1 */
	{ NEED_CLOCK, 0, 9341, 0 },	/* aud2 */
	{ NEED_CLOCK, 0, 9346, 0 },	/* audio_i2s0_m */
	{ NEED_CLOCK, 0, 9359, 0 },	/* audio_i2s1_m */
	{ NEED_CLOCK, 0, 9372, 0 },	/* audio_i2s2_m */
	{ NEED_CLOCK, 0, 9385, 0 },	/* audio_i2s3_m */
	{ NEED_CLOCK, 0, 9398, 0 },	/* engen1 */
	{ NEED_CLOCK, 0, 9405, 0 },	/* engen2 */
	{ NEED_CLOCK, 0, 9412, 0 },	/* i2s0_m_sel */
	{ NEED_CLOCK, 0, 9423, 0 },	/* i2s1_m_sel */
	{ NEED_CLOCK, 0, 9434, 0 },	/* i2s2_m_sel */
	{ NEED_CLOCK, 0, 9445, 0 },	/* i2s3_m_sel */
	{ NEED_CLOCK, 0, 9456, 0 },	/* top_audio_sel */
	{ NEED_CLOCK, 0, 9470, 0 },	/* spdif_mclk */
	{ NEED_INTERRUPT, 0, 9481, 0 },	/* i2s */
	{ NEED_INTERRUPT, 0, 1634, 0 },	/* spdif */
	{ NEED_CLOCK, 0, 9485, 0 },	/* dclk */
	{ NEED_CLOCK, 0, 9490, 0 },	/* lrclk */
	{ NEED_CLOCK, 0, 9496, 0 },	/* lrclk_sel */
	{ NEED_CLOCK, 0, 9506, 0 },	/* sclk_sel */
	{ NEED_REGION, 0, 9515, 0 },	/* mic-iomux */
	{ NEED_REGION, 0, 9525, 0 },	/* spkr-iomux */
	{ NEED_CLOCK, 0, 9536, 0 },	/* aon_cc_va_mem0 */
	{ NEED_CLOCK, 0, 9551, 0 },	/* audio_cc_codec_mem0 */
	{ NEED_CLOCK, 0, 9571, 0 },	/* audio_cc_codec_mem1 */
	{ NEED_CLOCK, 0, 9591, 0 },	/* audio_cc_codec_mem2 */
	{ NEED_INTERRUPT, 0, 9611, 0 },	/* lpass-irq-hdmi */
	{ NEED_INTERRUPT, 0, 9626, 0 },	/* lpass-irq-lpaif */
	{ NEED_INTERRUPT, 0, 9642, 0 },	/* lpass-irq-rxtxif */
	{ NEED_INTERRUPT, 0, 9659, 0 },	/* lpass-irq-vaif */
	{ NEED_REGION, 0, 9674, 0 },	/* lpass-hdmiif */
	{ NEED_REGION, 0, 9687, 0 },	/* lpass-lpaif */
	{ NEED_REGION, 0, 9699, 0 },	/* lpass-rxtx-lpaif */
	{ NEED_REGION, 0, 9716, 0 },	/* lpass-va-lpaif */
	{ NEED_REGION, 0, 9731, 0 },	/* lpass-rxtx-cdc-dma-lpm */
	{ NEED_REGION, 0, 9754, 0 },	/* lpass-va-cdc-dma-lpm */
	{ NEED_REFERENCE, 0, 9775, 0 },	/* rockchip,cpu */
	{ NEED_CLOCK, 0, 9788, 0 },	/* i2s_clk */
	{ NEED_CLOCK, 0, 9796, 0 },	/* i2s_hclk */
	{ NEED_CLOCK, 0, 9805, 0 },	/* pdm_clk */
	{ NEED_CLOCK, 0, 9813, 0 },	/* pdm_hclk */
	{ NEED_CLOCK, 0, 9822, 0 },	/* iis */
	{ NEED_GPIO, 0, 9826, 0 },	/* mic-bias */
	{ NEED_REFERENCE, 0, 9835, 0 },	/* audio-amplifier */
	{ NEED_REFERENCE, 0, 9851, 0 },	/* audio-codec */
	{ NEED_REFERENCE, 0, 9863, 0 },	/* i2s-controller */
	{ NEED_CLOCK, 0, 9878, 0 },	/* audio_clk1 */
	{ NEED_CLOCK, 0, 9889, 0 },	/* audio_clk2 */
	{ NEED_CLOCK, 0, 9900, 0 },	/* ssi */
	{ NEED_CLOCK, 0, 9904, 0 },	/* ssi_sfr */
	{ NEED_INTERRUPT, 0, 9912, 0 },	/* dma_rx */
	{ NEED_INTERRUPT, 0, 9919, 0 },	/* int_req */
	{ NEED_CLOCK, 0, 9927, 0 },	/* codec */
	{ NEED_REFERENCE, 0, 9933, 0 },	/* allwinner,codec-analog-controls */
	{ NEED_CLOCK, 0, 9965, 0 },	/* dspk */
	{ NEED_CLOCK, 0, 9970, 0 },	/* ahub */
	{ NEED_CLOCK, 0, 9975, 0 },	/* dmic */
	{ NEED_CLOCK, 0, 9481, 0 },	/* i2s */
	{ NEED_CLOCK, 0, 9980, 0 },	/* apbif */
	{ NEED_RESET, 0, 9980, 0 },	/* apbif */
	{ NEED_RESET, 0, 706, 0 },	/* d_audio */
	{ NEED_CLOCK, 0, 9986, 0 },	/* cpb-codec-scki */
	{ NEED_CLOCK, 0, 10001, 0 },	/* cpb-mcasp-auxclk */
	{ NEED_REFERENCE, 0, 10018, 0 },	/* ti,cpb-codec */
	{ NEED_REFERENCE, 0, 10031, 0 },	/* ti,cpb-mcasp */
	{ NEED_CLOCK, 0, 10044, 0 },	/* aio */
	{ NEED_RESET, 0, 10044, 0 },	/* aio */
	{ NEED_CLOCK, 0, 10048, 0 },	/* evea */
	{ NEED_CLOCK, 0, 10053, 0 },	/* exiv */
	{ NEED_RESET, 0, 10058, 0 },	/* adamv */
	{ NEED_RESET, 0, 10048, 0 },	/* evea */
	{ NEED_RESET, 0, 10053, 0 },	/* exiv */
};

static const uint16_t lists[] = {
	0, 1, 2, 3, 4, 1, 2, 5, 3, 6, 7, 8, 1, 2, 5, 9, 10, 3, 11, 12, 13, 14, 15, 16,
	1, 2, 17, 18, 19, 20, 21, 2, 22, 23, 2, 2, 24, 16, 2, 25, 26, 27, 28, 2, 28,
	29, 30, 2, 31, 2, 32, 2, 33, 2, 27, 34, 35, 2, 36, 37, 21, 2, 17, 20, 36, 20,
	2, 24, 38, 39, 2, 17, 40, 41, 42, 43, 44, 45, 2, 5, 9, 10, 46, 47, 48, 2, 49,
	50, 51, 50, 2, 20, 52, 53, 2, 1, 54, 2, 55, 50, 56, 16, 57, 2, 37, 49, 1, 2,
	51, 1, 2, 58, 2, 59, 60, 61, 59, 62, 63, 2, 20, 1, 2, 17, 64, 50, 2, 65, 20,
	66, 2, 1, 14, 2, 1, 52, 2, 50, 62, 67, 68, 2, 1, 2, 24, 69, 37, 1, 2, 70, 71,
	68, 2, 72, 2, 38, 73, 74, 75, 16, 73, 76, 77, 78, 79, 73, 80, 81, 73, 82, 83,
	74, 73, 38, 84, 85, 86, 87, 88, 89, 1, 21, 73, 2, 90, 91, 92, 93, 50, 2, 50,
	94, 2, 95, 50, 2, 20, 96, 62, 2, 50, 97, 98, 2, 5, 9, 99, 55, 1, 2, 100, 1, 2,
	16, 50, 62, 16, 101, 2, 5, 102, 1, 2, 50, 2, 5, 50, 103, 2, 5, 24, 104, 2, 16,
	50, 2, 16, 85, 1, 2, 17, 50, 2, 105, 16, 50, 2, 106, 107, 50, 2, 108, 109,
	110, 62, 108, 111, 109, 62, 16, 50, 1, 2, 5, 9, 10, 112, 1, 2, 113, 114, 1, 2,
	1, 115, 116, 2, 2, 117, 118, 119, 120, 65, 91, 121, 122, 123, 124, 125, 2,
	126, 50, 2, 127, 2, 128, 125, 14, 129, 130, 1, 2, 69, 131, 37, 129, 130, 132,
	133, 2, 16, 134, 2, 135, 136, 2, 137, 138, 139, 140, 2, 78, 141, 142, 143,
	144, 130, 1, 145, 146, 2, 147, 148, 149, 150, 151, 1, 2, 152, 78, 1, 2, 20,
	153, 2, 154, 151, 153, 1, 2, 69, 155, 156, 37, 153, 1, 2, 20, 153, 2, 157, 69,
	156, 37, 153, 1, 2, 20, 158, 153, 159, 160, 161, 162, 2, 163, 164, 37, 2, 165,
	166, 167, 130, 1, 2, 17, 168, 38, 78, 2, 16, 153, 2, 16, 153, 1, 2, 1, 169, 2,
	136, 169, 2, 170, 171, 79, 130, 153, 1, 2, 172, 170, 173, 1, 145, 2, 20, 136,
	174, 2, 175, 176, 2, 177, 178, 179, 138, 139, 180, 140, 153, 1, 2, 181, 182,
	183, 37, 184, 185, 145, 2, 186, 153, 187, 152, 1, 188, 189, 190, 191, 192,
	136, 153, 1, 169, 2, 9, 10, 20, 1, 193, 194, 195, 153, 1, 193, 196, 2, 62,
	197, 198, 1, 62, 199, 200, 137, 130, 1, 2, 16, 130, 1, 2, 16, 201, 202, 203,
	2, 16, 201, 202, 203, 204, 2, 16, 202, 201, 203, 73, 2, 205, 206, 130, 207, 2,
	16, 136, 2, 17, 16, 208, 209, 210, 2, 17, 16, 211, 79, 2, 17, 69, 37, 212,
	207, 2, 17, 212, 2, 213, 214, 215, 216, 37, 136, 153, 1, 2, 217, 218, 93, 219,
	37, 220, 153, 221, 222, 2, 223, 224, 225, 226, 218, 37, 2, 218, 37, 219, 227,
	2, 218, 138, 139, 140, 153, 2, 218, 228, 153, 145, 218, 99, 229, 153, 1, 21,
	2, 230, 231, 99, 153, 1, 21, 2, 230, 16, 153, 145, 2, 17, 232, 138, 139, 140,
	153, 193, 2, 233, 38, 39, 234, 2, 235, 38, 39, 2, 235, 38, 39, 153, 2, 17, 38,
	153, 2, 17, 16, 236, 1, 2, 237, 16, 236, 1, 2, 238, 16, 239, 236, 240, 2, 241,
	16, 236, 1, 2, 242, 243, 244, 245, 24, 246, 243, 245, 24, 246, 247, 248, 249,
	2, 247, 248, 249, 250, 2, 251, 20, 16, 216, 236, 252, 1, 2, 253, 16, 2, 254,
	51, 255, 256, 1, 62, 257, 51, 255, 256, 258, 259, 1, 62, 260, 1, 261, 262,
	263, 264, 78, 171, 153, 2, 265, 266, 267, 268, 153, 269, 270, 161, 271, 272,
	273, 274, 275, 276, 277, 278, 17, 268, 171, 153, 161, 2, 5, 279, 280, 1, 221,
	281, 282, 283, 284, 17, 16, 1, 285, 286, 16, 1, 257, 285, 286, 287, 1, 288, 2,
	289, 290, 291, 292, 2, 293, 2, 294, 295, 2, 95, 296, 1, 2, 5, 297, 1, 14, 2,
	78, 297, 1, 14, 2, 78, 298, 1, 2, 16, 1, 299, 2, 17, 40, 37, 1, 2, 40, 124, 2,
	300, 301, 302, 1, 2, 303, 304, 305, 306, 37, 307, 1, 2, 308, 1, 2, 55, 309, 1,
	2, 55, 310, 2, 311, 78, 1, 2, 296, 2, 312, 313, 1, 2, 314, 315, 37, 1, 2, 316,
	317, 318, 1, 14, 319, 146, 320, 321, 1, 2, 322, 323, 324, 325, 14, 322, 326,
	323, 327, 14, 1, 328, 329, 14, 14, 26, 1, 36, 330, 331, 332, 333, 334, 335,
	336, 337, 1, 20, 27, 14, 2, 60, 61, 2, 338, 339, 2, 340, 50, 250, 2, 38, 298,
	1, 341, 2, 342, 50, 343, 344, 345, 2, 346, 342, 50, 343, 345, 2, 346, 342, 50,
	343, 347, 345, 2, 346, 342, 50, 343, 348, 345, 2, 346, 20, 1, 2, 5, 55, 50, 2,
	349, 2, 1, 28, 350, 2, 109, 2, 11, 351, 352, 14, 353, 354, 355, 2, 356, 50, 2,
	16, 2, 17, 357, 358, 359, 360, 2, 14, 361, 2, 239, 362, 1, 363, 364, 20, 365,
	366, 2, 16, 367, 368, 369, 370, 1, 2, 371, 1, 2, 372, 65, 2, 373, 372, 20, 1,
	14, 2, 296, 1, 374, 375, 1, 204, 2, 20, 1, 2, 17, 376, 131, 1, 2, 77, 199, 50,
	2, 377, 20, 378, 2, 24, 99, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388,
	389, 204, 390, 391, 99, 379, 380, 381, 382, 383, 384, 392, 393, 394, 395, 396,
	397, 385, 386, 387, 398, 388, 399, 389, 204, 390, 391, 50, 204, 62, 27, 1,
	361, 2, 51, 2, 400, 1, 2, 401, 317, 402, 400, 2, 403, 317, 69, 404, 405, 1, 2,
	406, 407, 224, 20, 2, 377, 20, 145, 2, 69, 155, 156, 37, 1, 2, 69, 156, 37,
	405, 2, 39, 408, 1, 2, 17, 38, 39, 408, 1, 2, 17, 38, 39, 1, 2, 17, 51, 1, 62,
	409, 410, 411, 2, 20, 16, 1, 2, 20, 16, 50, 2, 412, 1, 2, 77, 413, 1, 2, 17,
	20, 153, 414, 2, 20, 414, 2, 51, 1, 415, 416, 417, 17, 21, 416, 417, 17, 1, 2,
	418, 89, 419, 73, 250, 2, 89, 63, 89, 420, 250, 62, 2, 2, 421, 422, 2, 423,
	424, 425, 1, 2, 20, 78, 1, 426, 21, 2, 16, 426, 427, 428, 404, 429, 1, 426,
	430, 431, 2, 16, 432, 1, 2, 17, 16, 50, 2, 428, 1, 5, 2, 16, 1, 5, 2, 99, 55,
	309, 1, 2, 78, 298, 433, 434, 1, 435, 436, 2, 437, 78, 298, 433, 434, 1, 435,
	436, 5, 2, 437, 438, 439, 1, 440, 2, 438, 439, 1, 441, 2, 1, 442, 2, 443, 78,
	1, 444, 2, 104, 445, 1, 2, 16, 1, 2, 446, 78, 1, 2, 5, 439, 1, 5, 2, 99, 447,
	1, 21, 2, 16, 1, 2, 448, 449, 38, 450, 2, 451, 52, 452, 2, 453, 454, 451, 52,
	2, 453, 454, 451, 52, 455, 456, 2, 453, 454, 457, 1, 5, 2, 458, 451, 459, 1,
	460, 461, 20, 462, 463, 464, 465, 466, 467, 468, 469, 462, 463, 464, 465, 1,
	2, 470, 78, 471, 1, 472, 473, 474, 475, 1, 2, 476, 78, 477, 67, 68, 2, 99, 1,
	2, 14, 478, 55, 309, 27, 1, 2, 479, 404, 480, 481, 482, 20, 483, 1, 2, 484,
	51, 1, 52, 21, 2, 484, 51, 50, 485, 486, 21, 2, 487, 37, 1, 21, 2, 488, 489,
	50, 1, 62, 2, 5, 50, 2, 5, 9, 354, 2, 1, 490, 99, 55, 50, 2, 16, 1, 52, 2,
	108, 491, 2, 492, 1, 493, 2, 5, 494, 62, 495, 496, 497, 498, 50, 1, 62, 2, 5,
	50, 21, 2, 5, 17, 499, 346, 20, 1, 493, 2, 500, 16, 501, 502, 503, 504, 505,
	506, 2, 17, 16, 507, 501, 502, 503, 504, 508, 509, 510, 511, 2, 17, 16, 50,
	512, 134, 493, 513, 16, 514, 515, 17, 516, 517, 20, 1, 518, 2, 24, 519, 520,
	521, 522, 523, 1, 493, 2, 524, 312, 525, 1, 493, 2, 526, 493, 2, 522, 526,
	493, 2, 20, 527, 526, 493, 2, 500, 526, 493, 5, 2, 20, 526, 528, 493, 2, 529,
	530, 16, 526, 493, 2, 218, 530, 16, 526, 493, 2, 218, 531, 526, 493, 532, 2,
	115, 533, 534, 535, 526, 493, 536, 2, 537, 526, 538, 493, 2, 539, 540, 1, 493,
	285, 541, 542, 543, 544, 525, 526, 493, 2, 51, 545, 546, 547, 548, 549, 550,
	493, 551, 552, 553, 78, 554, 555, 556, 557, 558, 559, 560, 561, 562, 2, 20,
	37, 562, 2, 41, 562, 2, 562, 146, 563, 564, 565, 566, 50, 567, 50, 361, 568,
	558, 2, 354, 355, 14, 108, 558, 1, 2, 346, 1, 5, 9, 2, 569, 570, 571, 558, 1,
	572, 91, 573, 574, 24, 16, 575, 2, 576, 577, 578, 2, 318, 14, 579, 580, 581,
	582, 583, 1, 134, 584, 585, 586, 20, 1, 587, 588, 2, 589, 590, 585, 586, 591,
	592, 20, 587, 588, 2, 589, 590, 585, 591, 592, 20, 1, 593, 588, 2, 589, 590,
	585, 586, 591, 592, 20, 593, 588, 2, 589, 590, 585, 591, 592, 20, 1, 594, 588,
	2, 589, 590, 585, 586, 591, 592, 20, 594, 588, 2, 589, 590, 585, 591, 592, 20,
	1, 588, 2, 589, 590, 585, 586, 591, 592, 20, 588, 2, 589, 590, 585, 591, 592,
	1, 585, 586, 589, 595, 596, 590, 585, 597, 416, 598, 599, 37, 600, 423, 1,
	601, 602, 584, 585, 586, 603, 223, 16, 1, 585, 586, 1, 52, 585, 586, 1, 588,
	604, 585, 586, 24, 605, 588, 604, 590, 585, 24, 606, 38, 607, 608, 1, 609,
	610, 585, 586, 611, 612, 613, 614, 615, 616, 617, 618, 423, 619, 1, 620, 621,
	277, 604, 585, 586, 423, 622, 623, 590, 585, 584, 624, 224, 1, 584, 623, 585,
	586, 24, 1, 584, 623, 585, 586, 406, 625, 626, 627, 628, 629, 630, 1, 584,
	623, 585, 586, 406, 625, 626, 631, 627, 632, 633, 235, 634, 628, 635, 636, 1,
	589, 277, 585, 586, 589, 277, 590, 585, 78, 1, 637, 221, 63, 585, 586, 638,
	639, 223, 224, 78, 637, 221, 63, 590, 585, 638, 639, 223, 224, 16, 1, 640,
	585, 586, 17, 606, 78, 41, 1, 637, 641, 642, 643, 585, 586, 1, 637, 644, 645,
	646, 647, 648, 649, 637, 650, 651, 652, 653, 654, 655, 656, 646, 648, 649,
	637, 650, 651, 652, 653, 654, 655, 656, 16, 602, 1, 657, 20, 50, 658, 62, 659,
	1, 52, 2, 69, 660, 404, 661, 221, 662, 663, 664, 224, 665, 666, 150, 628, 667,
	69, 660, 404, 661, 668, 669, 605, 221, 662, 663, 664, 224, 665, 666, 150, 628,
	667, 16, 670, 671, 672, 673, 674, 602, 675, 676, 1, 677, 20, 62, 678, 24, 37,
	679, 2, 235, 679, 2, 24, 680, 2, 235, 681, 2, 24, 682, 683, 2, 684, 685, 686,
	687, 688, 689, 2, 690, 691, 277, 692, 2, 693, 694, 2, 17, 142, 2, 41, 587, 2,
	592, 41, 593, 2, 592, 695, 696, 2, 77, 41, 2, 36, 697, 698, 699, 16, 36, 2,
	17, 700, 701, 702, 703, 2, 704, 705, 2, 706, 707, 708, 2, 16, 2, 235, 628,
	709, 2, 5, 9, 24, 2, 24, 710, 711, 41, 2, 17, 712, 2, 41, 134, 2, 17, 20, 2,
	235, 713, 99, 607, 41, 2, 235, 37, 2, 223, 218, 37, 41, 2, 223, 714, 715, 716,
	2, 36, 717, 694, 36, 235, 2, 718, 719, 720, 2, 721, 722, 723, 218, 2, 724,
	725, 20, 2, 726, 727, 728, 725, 20, 729, 725, 730, 696, 2, 731, 235, 732, 733,
	146, 2, 734, 735, 736, 734, 735, 737, 738, 2, 9, 5, 27, 2, 125, 739, 740, 125,
	14, 740, 741, 742, 2, 1, 2, 62, 16, 743, 2, 153, 62, 16, 744, 2, 745, 20, 50,
	2, 36, 24, 746, 747, 748, 20, 94, 2, 2, 749, 1, 750, 751, 752, 2, 753, 36,
	328, 50, 14, 754, 755, 14, 754, 756, 755, 14, 50, 757, 14, 758, 759, 760, 761,
	762, 763, 14, 14, 193, 764, 765, 766, 767, 2, 55, 309, 2, 20, 296, 768, 2,
	296, 769, 2, 770, 2, 16, 2, 771, 51, 772, 2, 773, 27, 94, 539, 16, 539, 296,
	602, 774, 609, 775, 776, 20, 61, 777, 778, 779, 780, 781, 782, 94, 558, 361,
	783, 2, 5, 784, 20, 777, 778, 779, 780, 781, 782, 558, 361, 783, 785, 786,
	787, 20, 777, 778, 779, 780, 781, 782, 94, 558, 361, 783, 785, 786, 787, 20,
	27, 777, 778, 779, 780, 781, 782, 94, 558, 361, 783, 785, 786, 787, 20, 27,
	777, 778, 779, 780, 781, 782, 94, 558, 361, 783, 788, 785, 786, 787, 789, 20,
	27, 777, 778, 779, 780, 781, 782, 94, 558, 361, 790, 783, 791, 785, 786, 787,
	789, 20, 27, 777, 778, 779, 780, 781, 782, 94, 558, 361, 783, 785, 786, 787,
	789, 61, 27, 777, 778, 779, 780, 781, 782, 94, 558, 361, 61, 27, 777, 778,
	779, 780, 781, 782, 558, 361, 61, 27, 777, 778, 779, 780, 781, 782, 558, 361,
	792, 61, 27, 777, 778, 779, 780, 781, 782, 94, 558, 361, 792, 28, 109, 361,
	62, 17, 28, 361, 793, 794, 2, 795, 1, 796, 797, 798, 1, 2, 798, 799, 1, 2, 1,
	2, 328, 800, 801, 1, 2, 802, 803, 2, 2, 804, 805, 806, 2, 1, 807, 361, 2, 153,
	1, 2, 5, 1, 808, 809, 361, 2, 810, 1, 2, 1, 811, 812, 813, 814, 296, 1, 815,
	816, 73, 2, 817, 1, 73, 2, 16, 27, 2, 818, 62, 2, 27, 819, 820, 27, 50, 62,
	318, 361, 1, 821, 36, 218, 20, 822, 2, 823, 2, 824, 2, 825, 826, 824, 109,
	827, 828, 829, 357, 830, 831, 79, 1, 21, 2, 831, 79, 1, 832, 833, 37, 681, 1,
	2, 834, 2, 835, 836, 1, 837, 838, 839, 840, 841, 78, 1, 426, 2, 78, 37, 1,
	426, 2, 842, 843, 844, 1, 2, 845, 846, 2, 847, 848, 1, 849, 850, 851, 852, 1,
	2, 312, 853, 1, 2, 854, 37, 1, 2, 17, 20, 846, 1, 2, 20, 846, 855, 1, 2, 99,
	39, 1, 2, 17, 846, 280, 1, 2, 856, 835, 1, 2, 20, 857, 858, 859, 62, 367, 860,
	861, 367, 862, 863, 864, 865, 866, 867, 868, 177, 869, 870, 871, 746, 862,
	863, 864, 865, 867, 868, 177, 869, 870, 871, 746, 99, 39, 408, 1, 21, 15, 2,
	17, 1, 872, 2, 16, 873, 2, 874, 873, 36, 875, 14, 873, 1, 2, 876, 873, 1, 2,
	873, 2, 5, 873, 2, 5, 9, 877, 878, 873, 21, 879, 880, 2, 16, 1, 750, 2, 17,
	27, 677, 2, 1, 881, 14, 36, 2, 5, 882, 883, 36, 2, 5, 750, 36, 2, 5, 882, 36,
	2, 5, 873, 62, 873, 2, 17, 312, 884, 873, 1, 2, 24, 885, 886, 873, 1, 2, 38,
	1, 2, 17, 38, 1, 15, 2, 17, 887, 888, 873, 889, 890, 891, 887, 888, 873, 892,
	890, 891, 873, 893, 873, 1, 36, 894, 55, 1, 2, 894, 37, 680, 1, 2, 1, 895,
	896, 2, 897, 2, 16, 1, 2, 898, 899, 1, 2, 900, 1, 5, 2, 215, 901, 1, 5, 2,
	215, 20, 433, 434, 1, 902, 2, 903, 904, 905, 906, 907, 908, 909, 41, 2, 99,
	309, 910, 911, 5, 224, 16, 912, 913, 41, 914, 2, 915, 916, 917, 918, 919, 69,
	920, 921, 919, 922, 923, 924, 916, 41, 925, 926, 1, 2, 927, 928, 929, 1, 21,
	2, 17, 930, 928, 1, 21, 2, 17, 20, 1, 21, 2, 17, 1, 931, 2, 932, 2, 17, 20, 1,
	933, 934, 935, 936, 937, 20, 1, 933, 934, 935, 936, 938, 937, 1, 21, 939, 541,
	940, 649, 941, 942, 943, 944, 945, 946, 947, 1, 52, 935, 2, 5, 9, 948, 949,
	940, 649, 941, 942, 943, 944, 945, 946, 947, 1, 52, 935, 2, 5, 948, 949, 940,
	649, 941, 942, 943, 944, 945, 946, 947, 1, 52, 935, 2, 9, 5, 948, 949, 1, 221,
	21, 939, 950, 541, 296, 951, 952, 134, 16, 953, 222, 17, 954, 955, 956, 957,
	2, 5, 958, 1, 959, 14, 1, 960, 14, 961, 14, 962, 16, 2, 470, 963, 37, 2, 17,
	964, 1, 2, 163, 104, 965, 1, 2, 966, 967, 968, 969, 970, 971, 972, 20, 280,
	973, 2, 5, 974, 975, 131, 976, 2, 975, 131, 2, 977, 978, 979, 980, 131, 2,
	404, 981, 982, 2, 218, 131, 37, 2, 218, 983, 984, 985, 986, 20, 55, 987, 280,
	1, 2, 38, 280, 1, 2, 55, 2, 988, 989, 280, 50, 2, 78, 131, 2, 990, 20, 78,
	280, 50, 2, 55, 696, 991, 992, 280, 1, 993, 416, 994, 995, 996, 997, 998, 2,
	999, 20, 1000, 36, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010,
	1, 2, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022,
	1023, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032, 1033, 1034, 1035,
	1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1047, 1, 36,
	21, 1048, 426, 1049, 1012, 426, 1012, 1, 21, 2, 1048, 1050, 346, 1051, 1, 36,
	21, 1048, 1050, 346, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059,
	1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072,
	1073, 1074, 1075, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085,
	1086, 1087, 1088, 1089, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098,
	1099, 1100, 1101, 1102, 1103, 1104, 1105, 1106, 1107, 1108, 1, 1109, 21, 2,
	1048, 1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118, 1119, 1120, 1121,
	1122, 1034, 1, 2, 20, 1123, 37, 1124, 1125, 21, 2, 17, 1126, 37, 716, 2, 37,
	694, 2, 1127, 405, 1127, 1128, 37, 405, 1129, 2, 1130, 1131, 20, 980, 1132,
	1133, 1134, 1135, 1136, 1137, 1138, 1139, 1140, 1141, 1142, 1143, 1144, 1145,
	20, 1132, 1133, 1134, 1135, 1136, 1137, 1138, 1139, 1140, 1141, 1142, 1143,
	1144, 1145, 1146, 1147, 1148, 280, 2, 404, 981, 982, 280, 2, 1149, 1150, 280,
	2, 404, 131, 280, 2, 1151, 280, 2, 1152, 1153, 1154, 1155, 1156, 1157, 1158,
	1159, 1160, 1161, 2, 17, 77, 1162, 1163, 2, 17, 77, 39, 280, 1, 2, 17, 77,
	220, 280, 2, 1164, 2, 545, 2, 1165, 2, 1166, 2, 1167, 2, 1168, 107, 2, 5,
	1169, 1170, 20, 1171, 1172, 1173, 1174, 1175, 1, 2, 1176, 1177, 1178, 2, 1179,
	1180, 1181
};

static const struct driver_entry drivers[] = {
	{0, 0, 1, false, false}, {2, 1, 3, false, false}, {26, 1, 3, false, false},
	{49, 1, 3, false, false}, {72, 1, 3, false, false}, {97, 1, 3, false, false},
	{125, 1, 3, false, false}, {150, 4, 8, false, false}, {150, 4, 7, false,
	false}, {175, 12, 6, false, false}, {200, 6, 2, false, false}, {231, 1, 2,
	false, false}, {255, 18, 3, false, false}, {284, 21, 1, false, false}, {314,
	0, 0, false, false}, {336, 2, 1, false, false}, {368, 2, 1, false, false},
	{391, 0, 0, false, false}, {419, 2, 1, false, false}, {445, 22, 1, false,
	false}, {470, 23, 4, false, false}, {494, 27, 2, false, false}, {523, 29, 1,
	false, false}, {545, 2, 1, false, false}, {579, 30, 2, false, false}, {616,
	32, 1, false, false}, {653, 2, 1, false, false}, {691, 2, 1, false, false},
	{726, 33, 2, false, false}, {759, 1, 2, false, false}, {793, 35, 2, false,
	false}, {831, 1, 2, false, false}, {866, 2, 1, false, false}, {903, 0, 0,
	false, false}, {934, 0, 0, false, false}, {965, 2, 1, false, false}, {999, 37,
	2, false, false}, {1033, 2, 1, false, false}, {1063, 0, 0, false, false},
	{1089, 0, 0, false, false}, {1123, 0, 0, false, false}, {1148, 2, 1, false,
	false}, {1176, 6, 2, false, false}, {1201, 0, 0, false, false}, {1232, 0, 0,
	false, false}, {1261, 2, 1, false, false}, {1291, 2, 1, false, false}, {1317,
	39, 1, false, false}, {1340, 2, 1, false, false}, {1365, 40, 1, false, false},
	{1387, 0, 0, false, false}, {1411, 41, 1, false, false}, {1434, 2, 1, false,
	false}, {1459, 0, 0, false, false}, {1483, 42, 2, false, false}, {1523, 0, 0,
	false, false}, {1558, 0, 0, false, false}, {1593, 44, 2, false, false}, {1633,
	0, 0, false, false}, {1668, 2, 1, false, false}, {1708, 2, 1, false, false},
	{1739, 46, 2, true, false}, {1768, 48, 2, true, false}, {1797, 2, 1, false,
	false}, {1835, 50, 2, true, false}, {1864, 52, 2, true, false}, {1893, 0, 0,
	true, false}, {1928, 54, 2, true, false}, {1958, 0, 0, true, false}, {1988,
	56, 2, true, false}, {2016, 37, 2, false, false}, {2052, 0, 0, false, false},
	{2083, 0, 0, false, false}, {2117, 2, 1, false, false}, {2162, 2, 1, false,
	false}, {2200, 2, 1, false, false}, {2238, 2, 1, false, false}, {2279, 2, 1,
	false, false}, {2317, 2, 1, false, false}, {2356, 2, 1, false, false}, {2395,
	2, 1, false, false}, {2429, 2, 1, false, false}, {2467, 2, 1, false, false},
	{2505, 2, 1, false, false}, {2543, 2, 1, false, false}, {2581, 2, 1, false,
	false}, {2619, 2, 1, false, false}, {2658, 2, 1, false, false}, {2697, 2, 1,
	false, false}, {2731, 2, 1, false, false}, {2776, 2, 1, false, false}, {2819,
	2, 1, false, false}, {2861, 2, 1, false, false}, {2904, 2, 1, false, false},
	{2946, 2, 1, false, false}, {2988, 2, 1, false, false}, {3026, 2, 1, false,
	false}, {3065, 2, 1, false, false}, {3104, 0, 0, false, false}, {3138, 2, 1,
	false, false}, {3183, 2, 1, false, false}, {3221, 2, 1, false, false}, {3259,
	2, 1, false, false}, {3297, 2, 1, false, false}, {3340, 2, 1, false, false},
	{3374, 0, 0, false, false}, {3416, 2, 1, false, false}, {3454, 2, 1, false,
	false}, {3497, 2, 1, false, false}, {3540, 0, 0, false, false}, {3582, 2, 1,
	false, false}, {3620, 2, 1, false, false}, {3663, 2, 1, false, false}, {3706,
	2, 1, false, false}, {3748, 2, 1, false, false}, {3786, 2, 1, false, false},
	{3829, 2, 1, false, false}, {3872, 2, 1, false, false}, {3913, 2, 1, false,
	false}, {3958, 2, 1, false, false}, {3996, 2, 1, false, false}, {4035, 2, 1,
	false, false}, {4069, 2, 1, false, false}, {4114, 2, 1, false, false}, {4152,
	0, 0, false, false}, {4195, 2, 1, false, false}, {4237, 2, 1, false, false},
	{4280, 2, 1, false, false}, {4322, 2, 1, false, false}, {4364, 2, 1, false,
	false}, {4409, 2, 1, false, false}, {4449, 2, 1, false, false}, {4487, 2, 1,
	false, false}, {4525, 2, 1, false, false}, {4564, 2, 1, false, false}, {4603,
	2, 1, false, false}, {4645, 2, 1, false, false}, {4688, 2, 1, false, false},
	{4729, 2, 1, false, false}, {4768, 2, 1, false, false}, {4807, 2, 1, false,
	false}, {4841, 2, 1, false, false}, {4886, 2, 1, false, false}, {4924, 2, 1,
	false, false}, {4962, 2, 1, false, false}, {5009, 2, 1, false, false}, {5052,
	2, 1, false, false}, {5090, 2, 1, false, false}, {5128, 2, 1, false, false},
	{5166, 2, 1, false, false}, {5204, 2, 1, false, false}, {5247, 2, 1, false,
	false}, {5286, 2, 1, false, false}, {5325, 2, 1, false, false}, {5363, 2, 1,
	false, false}, {5411, 2, 1, false, false}, {5456, 2, 1, false, false}, {5494,
	2, 1, false, false}, {5532, 2, 1, false, false}, {5570, 2, 1, false, false},
	{5617, 2, 1, false, false}, {5660, 2, 1, false, false}, {5698, 2, 1, false,
	false}, {5736, 2, 1, false, false}, {5778, 2, 1, false, false}, {5821, 2, 1,
	false, false}, {5860, 2, 1, false, false}, {5899, 2, 1, false, false}, {5937,
	2, 1, false, false}, {5982, 2, 1, false, false}, {6020, 2, 1, false, false},
	{6058, 2, 1, false, false}, {6096, 2, 1, false, false}, {6143, 2, 1, false,
	false}, {6181, 2, 1, false, false}, {6219, 2, 1, false, false}, {6257, 2, 1,
	false, false}, {6296, 2, 1, false, false}, {6339, 2, 1, false, false}, {6378,
	2, 1, false, false}, {6417, 2, 1, false, false}, {6451, 2, 1, false, false},
	{6496, 2, 1, false, false}, {6541, 2, 1, false, false}, {6579, 2, 1, false,
	false}, {6617, 2, 1, false, false}, {6655, 2, 1, false, false}, {6702, 2, 1,
	false, false}, {6745, 2, 1, false, false}, {6783, 2, 1, false, false}, {6821,
	2, 1, false, false}, {6863, 2, 1, false, false}, {6906, 2, 1, false, false},
	{6949, 2, 1, false, false}, {6988, 2, 1, false, false}, {7027, 2, 1, false,
	false}, {7065, 2, 1, false, false}, {7110, 2, 1, false, false}, {7148, 2, 1,
	false, false}, {7186, 2, 1, false, false}, {7225, 2, 1, false, false}, {7264,
	2, 1, false, false}, {7298, 2, 1, false, false}, {7343, 2, 1, false, false},
	{7377, 2, 1, false, false}, {7412, 2, 1, false, false}, {7439, 58, 1, false,
	false}, {7469, 59, 4, false, false}, {7499, 58, 1, false, false}, {7523, 2, 1,
	false, false}, {7558, 2, 1, false, false}, {7585, 58, 1, false, false}, {7616,
	58, 1, false, false}, {7641, 58, 1, false, false}, {7672, 58, 1, false,
	false}, {7697, 2, 1, false, false}, {7732, 2, 1, false, false}, {7759, 63, 2,
	true, false}, {7790, 58, 1, true, false}, {7834, 2, 1, false, false}, {7873,
	37, 2, false, false}, {7909, 58, 1, false, false}, {7946, 58, 1, true, false},
	{7990, 2, 1, false, false}, {8023, 2, 1, false, false}, {8050, 2, 1, false,
	false}, {8082, 2, 1, false, false}, {8114, 2, 1, false, false}, {8146, 2, 1,
	false, false}, {8180, 2, 1, false, false}, {8212, 2, 1, false, false}, {8244,
	2, 1, false, false}, {8276, 2, 1, false, false}, {8308, 2, 1, false, false},
	{8340, 2, 1, false, false}, {8372, 2, 1, false, false}, {8404, 2, 1, false,
	false}, {8436, 2, 1, false, false}, {8468, 2, 1, false, false}, {8500, 41, 1,
	false, false}, {8528, 21, 1, false, false}, {8559, 2, 1, false, false}, {8593,
	2, 1, false, false}, {8626, 2, 1, false, false}, {8659, 2, 1, false, false},
	{8694, 2, 1, false, false}, {8727, 2, 1, false, false}, {8760, 2, 1, false,
	false}, {8793, 2, 1, false, false}, {8826, 2, 1, false, false}, {8859, 2, 1,
	false, false}, {8892, 2, 1, false, false}, {8925, 2, 1, false, false}, {8958,
	2, 1, false, false}, {8993, 2, 1, false, false}, {9028, 2, 1, false, false},
	{9059, 2, 1, false, false}, {9090, 2, 1, false, false}, {9121, 2, 1, false,
	false}, {9152, 2, 1, false, false}, {9183, 2, 1, false, false}, {9214, 2, 1,
	false, false}, {9245, 2, 1, false, false}, {9276, 2, 1, false, false}, {9307,
	2, 1, false, false}, {9338, 2, 1, false, false}, {9369, 2, 1, false, false},
	{9400, 2, 1, false, false}, {9431, 2, 1, false, false}, {9461, 2, 1, false,
	false}, {9492, 2, 1, false, false}, {9523, 2, 1, false, false}, {9553, 2, 1,
	false, false}, {9583, 2, 1, false, false}, {9614, 2, 1, false, false}, {9646,
	2, 1, false, false}, {9676, 2, 1, false, false}, {9706, 2, 1, false, false},
	{9735, 2, 1, false, false}, {9765, 2, 1, false, false}, {9795, 2, 1, false,
	false}, {9825, 2, 1, false, false}, {9855, 2, 1, false, false}, {9885, 2, 1,
	false, false}, {9915, 2, 1, false, false}, {9945, 2, 1, false, false}, {9975,
	2, 1, false, false}, {10005, 2, 1, false, false}, {10035, 2, 1, false, false},
	{10065, 2, 1, false, false}, {10097, 2, 1, false, false}, {10130, 2, 1, false,
	false}, {10163, 2, 1, false, false}, {10196, 2, 1, false, false}, {10228, 2,
	1, false, false}, {10260, 2, 1, false, false}, {10294, 2, 1, false, false},
	{10326, 2, 1, false, false}, {10358, 2, 1, false, false}, {10390, 2, 1, false,
	false}, {10422, 2, 1, false, false}, {10454, 2, 1, false, false}, {10486, 2,
	1, false, false}, {10518, 2, 1, false, false}, {10550, 2, 1, false, false},
	{10582, 2, 1, false, false}, {10614, 2, 1, false, false}, {10646, 2, 1, false,
	false}, {10678, 2, 1, false, false}, {10712, 2, 1, false, false}, {10737, 2,
	1, false, false}, {10737, 6, 2, false, false}, {10776, 6, 2, false, false},
	{10810, 2, 1, false, false}, {10846, 6, 2, false, false}, {10880, 6, 2, false,
	false}, {10880, 2, 1, false, false}, {10918, 2, 1, false, false}, {10918, 2,
	1, false, false}, {10956, 2, 1, false, false}, {10988, 2, 1, false, false},
	{11020, 2, 1, false, false}, {11052, 2, 1, false, false}, {11083, 2, 1, false,
	false}, {11116, 2, 1, false, false}, {11149, 2, 1, false, false}, {11184, 2,
	1, false, false}, {11219, 2, 1, false, false}, {11253, 2, 1, false, false},
	{11287, 2, 1, false, false}, {11321, 2, 1, false, false}, {11355, 2, 1, false,
	false}, {11389, 2, 1, false, false}, {11423, 2, 1, false, false}, {11457, 65,
	3, false, false}, {11499, 2, 1, true, false}, {11538, 2, 1, true, false},
	{11570, 2, 1, true, false}, {11602, 0, 0, false, false}, {11634, 0, 0, false,
	false}, {11668, 0, 0, false, false}, {11702, 0, 0, false, false}, {11736, 0,
	0, true, false}, {11770, 0, 0, true, false}, {11804, 0, 0, false, false},
	{11838, 65, 2, true, false}, {11875, 0, 0, false, false}, {11909, 0, 0, true,
	false}, {11946, 0, 0, true, false}, {11982, 0, 0, true, false}, {12021, 0, 0,
	true, false}, {12062, 0, 0, true, false}, {12092, 0, 0, true, false}, {12124,
	0, 0, true, false}, {12157, 2, 1, true, false}, {12187, 2, 1, false, false},
	{12217, 2, 1, false, false}, {12248, 2, 1, false, false}, {12278, 2, 1, false,
	false}, {12312, 2, 1, true, false}, {12353, 2, 1, true, false}, {12392, 2, 1,
	true, false}, {12430, 2, 1, true, false}, {12469, 2, 1, true, false}, {12506,
	2, 1, true, false}, {12545, 68, 4, false, false}, {12582, 2, 1, true, false},
	{12618, 2, 1, true, false}, {12653, 72, 11, false, false}, {12696, 0, 0,
	false, false}, {12729, 0, 0, false, false}, {12762, 58, 1, false, false},
	{12803, 0, 0, false, false}, {12837, 21, 1, false, false}, {12878, 0, 0,
	false, false}, {12915, 0, 0, false, false}, {12951, 0, 0, false, false},
	{12977, 2, 1, false, true}, {13014, 83, 3, false, false}, {13050, 86, 1,
	false, false}, {13088, 0, 0, false, true}, {13121, 87, 1, true, false},
	{13156, 88, 3, true, false}, {13185, 88, 3, true, false}, {13214, 91, 4, true,
	false}, {13254, 95, 3, false, false}, {13290, 87, 1, false, false}, {13329,
	98, 3, false, false}, {13365, 87, 1, false, false}, {13407, 87, 1, false,
	false}, {13444, 101, 3, false, false}, {13476, 104, 4, false, false}, {13513,
	1, 2, false, false}, {13547, 87, 1, false, false}, {13580, 87, 1, false,
	false}, {13614, 87, 1, false, true}, {13614, 87, 1, false, true}, {13648, 1,
	2, false, false}, {13685, 108, 3, false, false}, {13719, 111, 2, false,
	false}, {13757, 113, 1, false, false}, {13795, 114, 4, false, false}, {13829,
	118, 2, false, false}, {13864, 118, 1, false, false}, {13864, 118, 2, false,
	false}, {13899, 0, 0, false, false}, {13937, 120, 4, false, false}, {13987,
	124, 3, false, false}, {14029, 127, 1, false, false}, {14057, 128, 3, false,
	false}, {14084, 131, 3, false, false}, {14109, 134, 3, false, false}, {14142,
	1, 2, false, false}, {14175, 137, 2, false, false}, {14214, 89, 2, false,
	false}, {14254, 139, 3, false, false}, {14280, 2, 1, false, false}, {14306,
	142, 3, false, false}, {14346, 145, 4, false, false}, {14371, 149, 4, false,
	false}, {14394, 37, 2, false, false}, {14431, 0, 0, false, false}, {14470, 2,
	1, false, false}, {14506, 153, 2, true, false}, {14543, 155, 4, false, false},
	{14572, 159, 2, false, false}, {14598, 161, 5, false, false}, {14627, 166, 4,
	false, false}, {14661, 170, 3, false, false}, {14690, 173, 5, false, false},
	{14723, 178, 7, false, false}, {14757, 30, 2, false, false}, {14783, 185, 1,
	false, false}, {14810, 2, 1, false, false}, {14836, 186, 4, false, false},
	{14883, 190, 3, false, false}, {14883, 193, 3, false, false}, {14883, 196, 4,
	false, false}, {14911, 200, 6, false, false}, {14934, 206, 4, false, false},
	{14957, 2, 1, false, false}, {14957, 37, 2, false, false}, {14977, 210, 3,
	false, false}, {15010, 213, 3, false, false}, {15048, 6, 2, false, false},
	{15069, 216, 4, false, false}, {15093, 37, 2, false, false}, {15115, 37, 2,
	false, false}, {15137, 0, 0, false, false}, {15157, 220, 3, false, false},
	{15184, 89, 2, false, false}, {15207, 223, 3, false, false}, {15207, 89, 2,
	false, false}, {15234, 226, 5, false, false}, {15259, 89, 2, false, false},
	{15285, 231, 2, false, false}, {15308, 233, 3, false, false}, {15339, 236, 5,
	false, false}, {15339, 23, 4, false, false}, {15363, 241, 3, false, false},
	{15394, 244, 4, false, false}, {15424, 248, 3, false, false}, {15452, 251, 4,
	true, false}, {15452, 255, 4, true, false}, {15477, 1, 2, false, false},
	{15506, 259, 7, false, false}, {15530, 266, 3, false, false}, {15564, 269, 4,
	false, false}, {15596, 273, 2, false, true}, {15623, 2, 1, false, false},
	{15654, 275, 2, true, false}, {15682, 1, 2, false, false}, {15711, 277, 5,
	false, false}, {15737, 1, 2, false, false}, {15764, 21, 1, false, false},
	{15797, 0, 0, false, false}, {15836, 0, 0, false, false}, {15869, 21, 1,
	false, false}, {15906, 185, 1, false, false}, {15934, 282, 2, false, false},
	{15965, 0, 0, true, false}, {15999, 0, 0, true, false}, {16032, 42, 1, false,
	false}, {16063, 0, 0, false, false}, {16096, 0, 0, true, false}, {16126, 284,
	2, true, false}, {16152, 42, 1, false, false}, {16187, 0, 0, false, false},
	{16220, 286, 1, false, false}, {16250, 0, 0, false, false}, {16279, 0, 0,
	false, false}, {16306, 287, 1, false, false}, {16337, 288, 2, false, false},
	{16365, 290, 3, false, true}, {16393, 2, 1, false, false}, {16419, 1, 1,
	false, false}, {16448, 41, 1, false, false}, {16476, 293, 1, false, false},
	{16501, 1, 2, false, false}, {16529, 294, 2, false, true}, {16555, 1, 2, true,
	false}, {16579, 0, 0, false, false}, {16605, 131, 2, false, false}, {16639, 0,
	0, false, false}, {16675, 1, 2, false, false}, {16700, 21, 1, false, false},
	{16729, 21, 1, false, false}, {16729, 296, 2, false, false}, {16758, 1, 2,
	true, false}, {16783, 58, 1, false, false}, {16810, 89, 2, false, false},
	{16836, 87, 1, false, false}, {16865, 2, 1, false, false}, {16894, 1, 2,
	false, false}, {16920, 2, 1, false, false}, {16949, 21, 1, false, false},
	{16977, 1, 2, false, false}, {17006, 2, 1, false, false}, {17032, 23, 3,
	false, false}, {17057, 0, 0, false, false}, {17092, 298, 4, false, false},
	{17124, 302, 8, false, false}, {17157, 310, 3, false, false}, {17209, 0, 0,
	false, false}, {17252, 313, 1, false, false}, {17285, 314, 2, false, false},
	{17330, 316, 5, false, false}, {17374, 321, 14, false, false}, {17407, 335, 3,
	false, false}, {17445, 314, 1, false, false}, {17484, 338, 1, false, false},
	{17522, 314, 1, false, false}, {17557, 339, 3, false, false}, {17595, 342, 4,
	false, false}, {17641, 346, 4, false, false}, {17681, 350, 7, false, false},
	{17721, 357, 4, false, false}, {17761, 361, 6, false, false}, {17804, 367, 10,
	false, false}, {17841, 377, 2, false, false}, {17886, 379, 8, false, false},
	{17934, 339, 3, false, false}, {17972, 387, 3, false, false}, {18004, 23, 3,
	false, false}, {18039, 390, 3, false, false}, {18079, 390, 3, false, false},
	{18121, 390, 3, false, false}, {18163, 390, 3, false, false}, {18205, 390, 3,
	false, false}, {18247, 393, 4, false, false}, {18287, 23, 3, false, false},
	{18328, 397, 3, false, false}, {18328, 400, 3, false, false}, {18362, 403, 7,
	false, false}, {18397, 410, 6, false, false}, {18432, 343, 1, false, false},
	{18469, 416, 5, false, false}, {18505, 421, 2, false, false}, {18545, 390, 3,
	false, false}, {18585, 423, 3, false, false}, {18619, 426, 10, false, false},
	{18657, 436, 6, false, false}, {18699, 442, 2, false, false}, {18742, 444, 2,
	false, false}, {18782, 444, 2, false, false}, {18823, 446, 12, true, false},
	{18859, 458, 4, false, false}, {18889, 462, 1, false, false}, {18927, 463, 4,
	false, false}, {18959, 467, 4, false, false}, {18995, 471, 2, false, false},
	{19026, 473, 6, false, false}, {19060, 479, 4, false, false}, {19094, 0, 0,
	false, false}, {19137, 0, 0, false, false}, {19171, 0, 0, false, false},
	{19206, 0, 0, false, false}, {19243, 483, 5, false, false}, {19243, 488, 6,
	false, false}, {19283, 494, 7, false, false}, {19321, 501, 2, false, false},
	{19355, 2, 1, false, false}, {19398, 503, 2, false, false}, {19444, 317, 4,
	false, false}, {19491, 505, 4, false, false}, {19491, 509, 6, false, false},
	{19535, 515, 5, false, false}, {19583, 520, 6, false, false}, {19628, 526, 5,
	false, false}, {19675, 531, 8, false, false}, {19723, 539, 13, false, false},
	{19762, 552, 3, false, false}, {19762, 555, 5, false, false}, {19810, 560, 6,
	false, false}, {19854, 566, 1, false, false}, {19898, 567, 3, false, false},
	{19939, 343, 1, false, false}, {19984, 343, 1, false, false}, {20028, 0, 0,
	false, false}, {20062, 570, 7, false, false}, {20062, 577, 7, false, false},
	{20097, 584, 5, false, false}, {20136, 589, 8, false, false}, {20174, 597, 5,
	false, false}, {20174, 602, 4, false, false}, {20213, 606, 5, false, false},
	{20249, 611, 4, false, false}, {20288, 615, 5, false, false}, {20315, 620, 5,
	false, false}, {20345, 625, 6, false, false}, {20373, 631, 5, false, false},
	{20402, 636, 5, false, false}, {20402, 641, 4, false, false}, {20430, 645, 4,
	false, false}, {20430, 649, 6, false, false}, {20460, 655, 8, false, false},
	{20488, 663, 3, false, false}, {20516, 666, 6, true, false}, {20516, 672, 8,
	true, false}, {20550, 2, 1, false, false}, {20583, 680, 5, false, false},
	{20613, 343, 2, false, false}, {20644, 685, 4, false, false}, {20674, 0, 0,
	false, false}, {20704, 0, 0, false, false}, {20734, 689, 17, false, false},
	{20734, 706, 6, false, false}, {20765, 390, 3, false, false}, {20795, 347, 3,
	false, false}, {20825, 347, 3, false, false}, {20855, 390, 3, false, false},
	{20885, 712, 9, false, false}, {20921, 23, 3, false, false}, {20921, 721, 4,
	false, false}, {20921, 725, 5, false, false}, {20946, 37, 2, false, false},
	{20972, 21, 1, false, false}, {21004, 347, 3, false, false}, {21004, 1, 2,
	false, false}, {21004, 730, 4, false, false}, {21031, 287, 1, false, false},
	{21056, 21, 1, false, false}, {21082, 734, 1, false, false}, {21108, 735, 1,
	false, false}, {21139, 40, 1, false, false}, {21163, 41, 1, false, false},
	{21190, 21, 1, false, false}, {21221, 37, 2, false, false}, {21249, 21, 1,
	false, false}, {21280, 42, 1, false, false}, {21308, 2, 1, false, false},
	{21345, 2, 1, false, false}, {21382, 231, 2, false, false}, {21419, 736, 1,
	true, false}, {21469, 736, 1, true, false}, {21518, 0, 0, false, false},
	{21564, 736, 1, true, false}, {21615, 737, 1, true, false}, {21662, 737, 1,
	true, false}, {21713, 117, 1, true, false}, {21757, 0, 0, true, false},
	{21806, 0, 0, true, false}, {21851, 0, 0, true, false}, {21896, 0, 0, true,
	false}, {21941, 2, 1, false, false}, {21941, 6, 2, false, false}, {21976, 23,
	3, false, false}, {22009, 738, 2, false, false}, {22009, 740, 2, false,
	false}, {22042, 23, 3, false, false}, {22075, 21, 1, false, false}, {22115, 1,
	2, false, false}, {22159, 742, 2, false, false}, {22192, 287, 1, false,
	false}, {22222, 23, 3, false, false}, {22255, 1, 2, false, false}, {22290, 23,
	3, false, false}, {22319, 23, 3, false, false}, {22350, 744, 5, false, false},
	{22382, 1, 2, false, false}, {22415, 108, 3, false, false}, {22445, 23, 3,
	false, true}, {22474, 37, 2, false, false}, {22515, 23, 3, false, false},
	{22544, 1, 2, false, false}, {22578, 749, 4, false, false}, {22578, 753, 5,
	false, false}, {22613, 758, 4, false, false}, {22642, 762, 5, false, false},
	{22672, 233, 3, false, false}, {22702, 23, 3, false, false}, {22702, 767, 4,
	false, false}, {22732, 23, 4, false, false}, {22763, 771, 3, false, false},
	{22796, 37, 2, false, false}, {22831, 23, 4, false, false}, {22864, 21, 1,
	false, false}, {22900, 774, 5, false, false}, {22931, 23, 3, false, false},
	{22967, 2, 1, false, false}, {23002, 42, 1, false, false}, {23041, 779, 2,
	false, false}, {23074, 781, 1, false, false}, {23110, 37, 2, false, false},
	{23145, 782, 5, false, false}, {23181, 21, 1, false, false}, {23210, 787, 3,
	false, false}, {23239, 790, 4, false, false}, {23269, 794, 3, false, false},
	{23297, 797, 4, false, false}, {23328, 21, 1, false, false}, {23360, 801, 2,
	false, false}, {23392, 21, 1, false, false}, {23425, 21, 1, false, false},
	{23459, 21, 1, false, false}, {23492, 803, 5, false, false}, {23526, 808, 6,
	false, false}, {23554, 814, 3, false, false}, {23583, 23, 4, false, false},
	{23618, 0, 0, false, false}, {23650, 23, 3, false, false}, {23679, 817, 2,
	false, false}, {23713, 21, 1, false, false}, {23760, 734, 1, false, false},
	{23798, 819, 1, false, false}, {23832, 21, 1, false, false}, {23870, 0, 0,
	false, false}, {23905, 0, 0, false, false}, {23947, 41, 1, false, false},
	{23983, 820, 3, false, false}, {24022, 823, 5, false, false}, {24022, 828, 5,
	false, false}, {24061, 833, 2, false, false}, {24098, 23, 4, false, false},
	{24098, 1, 2, false, false}, {24140, 835, 2, false, false}, {24174, 18, 1,
	false, false}, {24206, 837, 2, false, false}, {24243, 839, 2, false, false},
	{24281, 21, 1, false, false}, {24316, 21, 1, false, false}, {24353, 40, 1,
	false, false}, {24385, 841, 2, false, false}, {24416, 21, 1, false, false},
	{24455, 843, 1, false, false}, {24493, 287, 1, false, false}, {24529, 21, 1,
	false, false}, {24563, 844, 1, false, false}, {24593, 845, 5, false, false},
	{24637, 734, 1, false, false}, {24685, 0, 0, false, false}, {24723, 850, 4,
	false, false}, {24759, 850, 4, false, false}, {24795, 850, 4, false, false},
	{24831, 854, 3, false, false}, {24866, 850, 4, false, false}, {24866, 850, 2,
	false, false}, {24902, 850, 4, false, false}, {24937, 857, 1, false, false},
	{24973, 857, 1, false, false}, {25009, 857, 1, false, false}, {25044, 857, 1,
	false, false}, {25079, 857, 1, false, false}, {25115, 857, 1, false, false},
	{25152, 850, 4, false, false}, {25187, 857, 1, false, false}, {25222, 857, 1,
	false, false}, {25257, 857, 1, false, false}, {25291, 850, 4, false, false},
	{25326, 857, 1, false, false}, {25361, 857, 1, false, false}, {25396, 857, 1,
	false, false}, {25431, 857, 1, false, false}, {25466, 857, 1, false, false},
	{25501, 857, 1, false, false}, {25536, 857, 1, false, false}, {25571, 857, 1,
	false, false}, {25608, 1, 2, true, false}, {25635, 2, 1, true, false}, {25679,
	858, 2, false, false}, {25722, 860, 4, true, false}, {25760, 864, 2, false,
	false}, {25760, 131, 3, false, false}, {25800, 1, 2, true, false}, {25829,
	866, 3, false, false}, {25856, 869, 7, false, false}, {25856, 876, 6, false,
	false}, {25856, 882, 7, false, false}, {25856, 889, 7, false, false}, {25882,
	0, 0, true, false}, {25913, 23, 4, true, false}, {25942, 2, 1, false, false},
	{25975, 6, 2, false, true}, {26007, 0, 0, false, true}, {26037, 0, 0, false,
	true}, {26067, 1, 2, false, true}, {26100, 1, 2, false, true}, {26134, 896, 4,
	false, false}, {26163, 0, 0, false, true}, {26192, 6, 2, false, true}, {26218,
	2, 1, false, false}, {26250, 900, 3, false, false}, {26283, 900, 3, false,
	false}, {26318, 903, 2, false, false}, {26350, 2, 1, false, false}, {26384,
	343, 2, true, false}, {26413, 2, 1, false, false}, {26446, 117, 1, false,
	false}, {26479, 2, 1, false, false}, {26512, 132, 2, false, false}, {26512,
	21, 1, false, false}, {26544, 117, 1, false, false}, {26577, 1, 2, false,
	true}, {26609, 1, 2, false, true}, {26641, 89, 2, true, false}, {26674, 905,
	4, false, false}, {26705, 2, 1, false, false}, {26740, 25, 2, false, false},
	{26776, 131, 2, false, false}, {26807, 2, 1, false, false}, {26842, 2, 1,
	false, false}, {26872, 1, 2, false, true}, {26904, 0, 0, false, false},
	{26932, 909, 2, false, true}, {26966, 252, 1, false, false}, {27000, 2, 1,
	false, false}, {27037, 2, 1, false, false}, {27064, 2, 1, false, false},
	{27099, 21, 1, false, false}, {27136, 911, 2, false, false}, {27170, 0, 0,
	false, false}, {27195, 21, 1, false, false}, {27222, 0, 0, false, false},
	{27246, 913, 1, false, false}, {27276, 21, 1, false, false}, {27308, 0, 0,
	true, false}, {27335, 0, 0, false, false}, {27376, 0, 0, false, false},
	{27415, 914, 2, false, false}, {27448, 0, 0, false, false}, {27474, 0, 0,
	false, false}, {27503, 1, 2, false, false}, {27546, 217, 2, false, false},
	{27583, 2, 1, false, false}, {27617, 2, 1, false, false}, {27651, 2, 1, false,
	false}, {27684, 5, 3, false, false}, {27717, 1, 2, false, false}, {27717, 916,
	3, false, false}, {27747, 2, 1, false, false}, {27787, 1, 2, false, false},
	{27822, 23, 3, false, false}, {27822, 1, 2, false, false}, {27857, 89, 2,
	false, false}, {27888, 89, 2, false, false}, {27919, 2, 1, false, false},
	{27959, 1, 2, true, false}, {27987, 919, 3, false, false}, {28022, 922, 3,
	false, false}, {28053, 2, 1, false, false}, {28081, 925, 3, false, false},
	{28109, 0, 0, false, false}, {28146, 928, 2, false, false}, {28193, 388, 2,
	false, false}, {28235, 922, 3, false, false}, {28284, 930, 3, true, false},
	{28326, 2, 1, true, false}, {28367, 933, 5, false, false}, {28416, 938, 4,
	false, false}, {28461, 2, 1, false, false}, {28514, 942, 3, false, false},
	{28566, 945, 4, false, false}, {28566, 949, 3, false, false}, {28619, 131, 3,
	false, false}, {28674, 131, 3, false, false}, {28729, 952, 1, false, false},
	{28780, 953, 2, false, false}, {28833, 955, 2, false, false}, {28901, 957, 4,
	false, false}, {28968, 955, 2, false, false}, {29036, 961, 4, false, false},
	{29082, 1, 2, false, false}, {29123, 965, 3, false, false}, {29170, 968, 5,
	false, false}, {29213, 973, 3, false, false}, {29257, 976, 5, false, false},
	{29309, 981, 4, false, false}, {29355, 985, 15, false, false}, {29355, 1000,
	23, false, false}, {29355, 1023, 3, false, false}, {29355, 1023, 3, false,
	false}, {29397, 1026, 4, false, false}, {29438, 21, 1, false, false}, {29479,
	21, 1, false, false}, {29520, 24, 3, true, false}, {29563, 0, 0, true, false},
	{29605, 25, 2, true, false}, {29647, 1, 2, true, false}, {29699, 1030, 2,
	false, false}, {29742, 23, 3, false, false}, {29785, 1032, 5, false, false},
	{29839, 1037, 5, false, false}, {29893, 24, 3, false, false}, {29940, 1042, 8,
	false, false}, {29982, 1050, 3, false, false}, {29982, 1053, 3, false, false},
	{30034, 1056, 6, false, false}, {30087, 1062, 5, false, false}, {30139, 1, 2,
	false, false}, {30188, 1067, 5, false, false}, {30239, 1072, 6, false, false},
	{30288, 1078, 5, false, false}, {30345, 1083, 5, false, false}, {30381, 1088,
	2, false, false}, {30435, 1090, 4, false, false}, {30435, 1094, 4, false,
	false}, {30483, 287, 1, false, false}, {30515, 23, 3, false, false}, {30545,
	1, 2, false, false}, {30573, 1098, 3, false, false}, {30600, 40, 1, false,
	false}, {30629, 1101, 5, false, false}, {30658, 1, 2, false, false}, {30683,
	65, 2, false, false}, {30683, 1106, 4, false, false}, {30683, 1110, 3, false,
	false}, {30708, 1113, 3, false, false}, {30735, 1116, 3, false, false},
	{30735, 1119, 4, false, false}, {30767, 1, 2, true, false}, {30767, 1123, 3,
	true, false}, {30793, 1126, 5, true, false}, {30829, 1131, 2, true, false},
	{30865, 1133, 5, false, false}, {30906, 2, 1, false, false}, {30934, 1138, 2,
	false, false}, {30959, 1140, 2, false, false}, {30986, 2, 1, false, false},
	{31017, 2, 1, false, false}, {31043, 131, 2, false, false}, {31069, 922, 3,
	false, false}, {31091, 23, 3, false, false}, {31122, 2, 1, false, false},
	{31152, 21, 1, true, false}, {31175, 21, 1, false, false}, {31204, 0, 0,
	false, false}, {31224, 1142, 1, false, false}, {31255, 0, 0, false, false},
	{31288, 23, 3, false, false}, {31315, 1, 2, false, false}, {31348, 1143, 4,
	false, false}, {31386, 1, 2, false, false}, {31415, 1, 2, false, false},
	{31447, 1, 2, false, false}, {31482, 1147, 6, false, false}, {31514, 1153, 4,
	false, false}, {31514, 1153, 3, false, false}, {31538, 1157, 7, false, false},
	{31564, 1164, 5, false, false}, {31591, 1169, 4, false, false}, {31637, 1173,
	3, false, false}, {31670, 1176, 4, false, false}, {31670, 23, 3, false,
	false}, {31703, 1180, 5, false, false}, {31738, 23, 3, false, false}, {31769,
	1185, 9, false, false}, {31769, 1194, 10, false, false}, {31798, 1204, 5,
	false, false}, {31798, 1209, 5, false, false}, {31833, 339, 3, false, false},
	{31869, 1214, 4, false, false}, {31903, 1218, 4, false, false}, {31938, 1222,
	4, false, false}, {31968, 1226, 4, false, false}, {31999, 1230, 4, false,
	false}, {32030, 1234, 4, false, false}, {32061, 1238, 5, false, false},
	{32090, 1243, 5, false, false}, {32121, 0, 0, false, false}, {32155, 117, 1,
	false, false}, {32187, 23, 3, false, false}, {32214, 1248, 3, false, false},
	{32260, 1251, 6, false, false}, {32304, 1257, 5, false, false}, {32349, 1262,
	7, false, false}, {32392, 1269, 4, false, false}, {32439, 1273, 6, false,
	false}, {32472, 2, 1, false, false}, {32508, 1279, 5, false, false}, {32508,
	1284, 8, false, false}, {32551, 1, 2, false, false}, {32551, 1292, 3, false,
	false}, {32587, 1295, 5, false, false}, {32621, 1300, 4, false, false},
	{32653, 1, 2, false, false}, {32685, 1304, 6, false, false}, {32719, 1310, 3,
	false, false}, {32767, 779, 1, false, false}, {32786, 58, 1, false, false},
	{32786, 1313, 2, false, false}, {32805, 790, 4, false, false}, {32805, 1315,
	5, false, false}, {32844, 1320, 5, false, false}, {32883, 1325, 4, false,
	false}, {32915, 1329, 6, false, false}, {32915, 1335, 7, false, false},
	{32949, 142, 3, false, false}, {32996, 1342, 5, false, false}, {33025, 117, 1,
	false, false}, {33051, 1347, 7, false, false}, {33097, 1354, 4, false, false},
	{33146, 1358, 2, false, false}, {33191, 1360, 2, false, false}, {33238, 134,
	3, false, false}, {33285, 1, 2, false, false}, {33326, 2, 1, false, false},
	{33376, 1362, 4, true, false}, {33418, 1366, 4, false, false}, {33461, 132, 2,
	false, false}, {33509, 1370, 3, false, false}, {33551, 37, 2, false, false},
	{33595, 1373, 5, false, false}, {33641, 1378, 2, false, false}, {33692, 1380,
	1, false, false}, {33738, 2, 1, false, false}, {33780, 2, 1, false, false},
	{33818, 1, 2, false, false}, {33856, 1381, 8, false, false}, {33904, 1389, 7,
	false, false}, {33948, 1396, 5, false, false}, {33994, 117, 1, false, false},
	{34046, 1401, 9, false, false}, {34046, 1410, 12, false, false}, {34046, 23,
	4, false, false}, {34087, 1422, 6, false, false}, {34126, 1428, 4, false,
	false}, {34162, 1, 2, false, false}, {34200, 1432, 1, false, false}, {34235,
	1433, 1, false, false}, {34272, 1434, 5, false, false}, {34313, 1439, 9,
	false, false}, {34313, 1448, 5, false, false}, {34369, 1453, 3, false, false},
	{34421, 1456, 4, false, false}, {34469, 1460, 6, false, false}, {34522, 1466,
	4, false, false}, {34574, 1470, 6, false, false}, {34630, 1476, 6, false,
	false}, {34630, 1482, 7, false, false}, {34677, 1489, 5, false, false},
	{34729, 1494, 8, false, false}, {34779, 1502, 5, false, false}, {34829, 1507,
	8, false, false}, {34879, 1515, 4, false, false}, {34932, 1519, 3, false,
	false}, {34973, 1522, 3, false, false}, {35009, 1030, 2, false, false},
	{35048, 37, 2, false, false}, {35089, 1525, 5, false, false}, {35134, 1525, 5,
	false, false}, {35183, 1530, 9, false, false}, {35210, 2, 1, false, false},
	{35245, 287, 1, false, false}, {35274, 2, 1, false, false}, {35306, 0, 0,
	false, false}, {35340, 1539, 2, false, false}, {35378, 1541, 4, false, false},
	{35417, 1545, 3, false, false}, {35455, 1539, 2, false, false}, {35491, 1548,
	2, false, false}, {35531, 37, 2, false, false}, {35561, 1550, 1, false,
	false}, {35583, 1551, 3, false, false}, {35614, 1554, 2, false, false},
	{35653, 1556, 5, false, false}, {35691, 1561, 5, false, false}, {35731, 1566,
	3, false, false}, {35779, 1569, 5, false, false}, {35827, 1574, 3, false,
	false}, {35860, 1577, 6, false, false}, {35886, 2, 1, false, false}, {35912,
	2, 1, false, false}, {35942, 41, 1, false, false}, {35972, 37, 2, false,
	false}, {35998, 2, 1, false, false}, {36029, 1583, 2, false, false}, {36057,
	2, 1, false, false}, {36083, 21, 1, false, false}, {36114, 1585, 3, false,
	false}, {36137, 21, 1, false, false}, {36168, 0, 0, false, false}, {36189,
	1588, 2, false, false}, {36220, 65, 3, false, false}, {36249, 1590, 2, false,
	false}, {36278, 2, 1, false, false}, {36305, 58, 1, false, false}, {36332, 2,
	1, false, false}, {36360, 2, 1, false, false}, {36386, 2, 1, false, false},
	{36417, 0, 0, false, false}, {36446, 1592, 5, true, false}, {36489, 1597, 5,
	false, false}, {36529, 1602, 11, true, false}, {36529, 1613, 9, true, false},
	{36529, 1622, 11, true, false}, {36529, 1633, 9, true, false}, {36529, 1642,
	11, true, false}, {36529, 1653, 9, true, false}, {36529, 1662, 10, true,
	false}, {36529, 1672, 8, true, false}, {36567, 1680, 5, false, true}, {36609,
	1685, 3, true, false}, {36656, 1680, 3, true, false}, {36656, 1688, 3, true,
	false}, {36700, 1691, 12, false, false}, {36739, 1703, 4, true, false},
	{36782, 1707, 4, true, false}, {36832, 1711, 6, true, false}, {36832, 1717, 6,
	true, false}, {36878, 1723, 12, false, false}, {36918, 1735, 14, true, false},
	{36958, 1749, 8, false, false}, {37000, 1757, 6, true, false}, {37000, 1763,
	12, true, false}, {37000, 1757, 5, true, false}, {37000, 1775, 17, true,
	false}, {37000, 1757, 6, true, false}, {37039, 1792, 5, false, false}, {37039,
	1797, 4, false, false}, {37083, 1801, 11, false, false}, {37083, 1812, 10,
	false, false}, {37126, 1822, 6, false, true}, {37169, 1828, 10, true, false},
	{37212, 1838, 4, true, false}, {37267, 1, 2, false, false}, {37305, 2, 1,
	false, false}, {37347, 1842, 12, true, false}, {37347, 1854, 11, true, false},
	{37382, 89, 2, false, false}, {37421, 1865, 2, true, false}, {37456, 2, 1,
	true, false}, {37492, 1332, 3, false, false}, {37530, 2, 1, false, false},
	{37575, 1867, 2, false, false}, {37619, 1869, 4, true, false}, {37658, 2, 1,
	true, false}, {37696, 1873, 4, true, false}, {37736, 1877, 14, false, false},
	{37778, 1891, 17, false, true}, {37822, 1908, 8, true, false}, {37863, 0, 0,
	false, false}, {37902, 23, 3, false, false}, {37938, 471, 2, false, false},
	{37979, 1916, 1, true, false}, {38011, 2, 1, true, false}, {38034, 1, 2, true,
	false}, {38057, 1917, 2, true, false}, {38084, 1916, 1, true, false}, {38109,
	1, 1, true, false}, {38136, 1, 2, true, false}, {38169, 1, 2, true, false},
	{38202, 1, 2, true, false}, {38227, 1919, 4, false, false}, {38265, 922, 3,
	false, false}, {38305, 69, 3, false, false}, {38349, 1923, 4, false, false},
	{38395, 58, 1, false, false}, {38448, 1927, 3, false, false}, {38489, 58, 1,
	false, false}, {38543, 1930, 3, false, false}, {38585, 1933, 3, false, false},
	{38632, 2, 1, false, false}, {38673, 1936, 3, false, false}, {38712, 1939, 6,
	false, false}, {38754, 1945, 3, false, false}, {38793, 2, 1, false, false},
	{38831, 1948, 2, false, false}, {38868, 0, 0, false, false}, {38904, 2, 1,
	false, false}, {38939, 2, 1, false, false}, {38979, 1950, 2, false, false},
	{39020, 1952, 3, false, false}, {39062, 1955, 2, false, false}, {39109, 1957,
	4, false, false}, {39109, 1961, 5, false, false}, {39152, 1966, 2, true,
	false}, {39195, 2, 1, false, false}, {39236, 1968, 3, false, false}, {39281,
	1971, 3, false, false}, {39321, 1974, 1, false, false}, {39360, 922, 3, false,
	false}, {39403, 1975, 4, false, false}, {39445, 1979, 4, false, false},
	{39490, 1983, 2, false, false}, {39533, 1293, 2, false, false}, {39578, 1293,
	2, false, false}, {39621, 1985, 2, false, false}, {39657, 37, 2, false,
	false}, {39697, 1987, 1, false, false}, {39733, 0, 0, false, false}, {39769,
	1988, 3, false, false}, {39804, 37, 2, false, false}, {39842, 0, 0, false,
	false}, {39876, 2, 1, false, false}, {39900, 13, 4, false, false}, {39936, 21,
	1, false, false}, {39983, 922, 3, false, false}, {40019, 1991, 4, false,
	false}, {40057, 1995, 5, false, false}, {40099, 65, 3, false, false}, {40148,
	35, 2, false, false}, {40148, 2000, 3, false, false}, {40189, 2, 1, false,
	false}, {40229, 35, 2, false, false}, {40269, 35, 2, false, false}, {40310,
	2003, 4, false, false}, {40348, 2007, 2, false, false}, {40390, 2009, 4,
	false, false}, {40433, 2004, 3, false, false}, {40479, 2013, 4, false, false},
	{40523, 2017, 5, false, false}, {40562, 2, 1, false, false}, {40603, 2, 1,
	false, false}, {40644, 2, 1, false, false}, {40685, 25, 2, false, false},
	{40729, 63, 2, false, false}, {40774, 58, 1, false, false}, {40815, 2022, 4,
	false, false}, {40864, 2026, 4, false, false}, {40913, 2030, 4, false, false},
	{40959, 2034, 2, false, false}, {41005, 2, 1, false, false}, {41056, 2036, 3,
	false, false}, {41097, 2, 1, false, false}, {41147, 2039, 2, false, false},
	{41194, 2041, 7, false, false}, {41236, 2, 1, false, false}, {41278, 0, 0,
	true, false}, {41322, 2048, 3, true, false}, {41360, 2051, 6, true, false},
	{41401, 2057, 3, false, false}, {41439, 2060, 5, false, false}, {41481, 922,
	3, false, false}, {41523, 58, 1, false, false}, {41565, 2060, 5, false,
	false}, {41609, 2060, 5, false, false}, {41653, 2065, 1, false, false},
	{41690, 25, 2, false, false}, {41715, 2066, 3, false, false}, {41749, 1976, 2,
	false, false}, {41779, 2069, 2, false, false}, {41779, 2071, 3, false, false},
	{41810, 2, 1, false, false}, {41841, 2074, 2, false, false}, {41873, 233, 3,
	false, false}, {41912, 233, 3, false, false}, {41951, 2, 1, true, false},
	{41989, 2, 1, false, false}, {42027, 2, 1, false, true}, {42068, 2076, 3,
	false, false}, {42106, 2, 1, false, false}, {42144, 2079, 2, true, false},
	{42188, 2, 1, true, false}, {42231, 2, 1, true, false}, {42274, 2, 1, true,
	false}, {42317, 2, 1, true, false}, {42360, 2079, 2, true, false}, {42403,
	2079, 2, true, false}, {42447, 2, 1, true, false}, {42491, 2, 1, true, false},
	{42533, 2081, 3, false, false}, {42575, 2084, 3, false, false}, {42617, 117,
	1, false, false}, {42659, 117, 1, false, false}, {42701, 117, 1, false,
	false}, {42743, 117, 1, false, false}, {42785, 117, 1, false, false}, {42827,
	117, 1, false, false}, {42869, 2081, 3, false, false}, {42911, 2081, 3, false,
	false}, {42953, 117, 1, false, false}, {42995, 117, 1, false, false}, {43037,
	117, 1, false, false}, {43079, 117, 1, false, false}, {43121, 117, 1, false,
	false}, {43163, 2081, 3, false, false}, {43205, 2081, 3, false, false},
	{43247, 117, 1, false, false}, {43290, 117, 1, false, false}, {43333, 117, 1,
	false, false}, {43374, 117, 1, false, false}, {43416, 117, 1, false, false},
	{43459, 117, 1, false, false}, {43502, 117, 1, false, false}, {43544, 117, 1,
	false, false}, {43585, 2, 1, false, false}, {43621, 6, 2, true, false},
	{43665, 58, 1, false, false}, {43710, 58, 1, false, false}, {43755, 2087, 1,
	false, false}, {43796, 117, 1, true, false}, {43832, 89, 2, true, false},
	{43869, 21, 1, false, false}, {43902, 21, 1, false, false}, {43935, 23, 1,
	true, false}, {43977, 0, 0, true, false}, {44010, 2088, 2, false, false},
	{44045, 2, 1, false, false}, {44078, 0, 0, false, false}, {44111, 2090, 3,
	false, false}, {44150, 2090, 3, false, false}, {44189, 2090, 3, false, false},
	{44228, 2090, 3, false, false}, {44267, 2090, 3, false, false}, {44306, 2090,
	3, false, false}, {44345, 2090, 3, false, false}, {44384, 2090, 3, false,
	false}, {44423, 2090, 3, false, false}, {44462, 2090, 3, false, false},
	{44501, 2090, 3, false, false}, {44540, 2090, 3, false, false}, {44579, 2090,
	3, false, false}, {44617, 2090, 3, false, false}, {44656, 2090, 3, false,
	false}, {44695, 2090, 3, false, false}, {44733, 6, 2, false, false}, {44781,
	2090, 3, false, false}, {44819, 2090, 3, false, false}, {44858, 6, 2, false,
	false}, {44908, 2090, 3, false, false}, {44948, 2090, 3, false, false},
	{44986, 2090, 3, false, false}, {45024, 2090, 3, false, false}, {45062, 2090,
	3, false, false}, {45099, 2090, 3, false, false}, {45137, 2090, 3, false,
	false}, {45175, 2090, 3, false, false}, {45213, 2090, 3, false, false},
	{45251, 2090, 3, false, false}, {45289, 2090, 3, false, false}, {45327, 6, 2,
	false, false}, {45375, 2090, 3, false, false}, {45413, 2090, 3, false, false},
	{45451, 6, 2, false, false}, {45499, 2090, 3, false, false}, {45537, 6, 2,
	false, false}, {45585, 2090, 3, false, false}, {45623, 2, 1, false, false},
	{45671, 2090, 3, false, false}, {45709, 21, 1, false, false}, {45750, 21, 1,
	false, false}, {45790, 2090, 3, false, false}, {45830, 117, 1, false, false},
	{45861, 2093, 3, true, false}, {45901, 2093, 3, false, false}, {45941, 117, 1,
	true, false}, {45941, 2096, 2, true, false}, {45983, 2, 1, false, false},
	{46026, 2098, 4, false, false}, {46069, 2102, 3, false, false}, {46115, 2102,
	3, false, false}, {46159, 2102, 3, false, false}, {46204, 2102, 3, false,
	false}, {46247, 2102, 3, false, false}, {46289, 2102, 3, false, false},
	{46333, 2102, 3, false, false}, {46375, 2102, 3, false, false}, {46421, 2102,
	3, false, false}, {46465, 2102, 3, false, false}, {46508, 117, 1, false,
	false}, {46549, 117, 1, false, false}, {46590, 117, 1, false, false}, {46631,
	117, 1, false, false}, {46672, 58, 1, false, false}, {46721, 58, 1, false,
	false}, {46770, 58, 1, false, false}, {46819, 2, 1, false, false}, {46863, 21,
	1, false, false}, {46903, 2, 1, true, false}, {46938, 2105, 3, false, false},
	{46979, 2108, 1, false, false}, {47024, 58, 1, false, false}, {47063, 41, 1,
	false, false}, {47101, 2, 1, false, false}, {47132, 2109, 1, false, false},
	{47173, 2, 1, false, false}, {47202, 2110, 3, false, false}, {47240, 2110, 3,
	false, false}, {47279, 65, 2, false, false}, {47317, 2, 1, false, false},
	{47349, 41, 1, true, false}, {47379, 58, 1, true, false}, {47422, 2113, 2,
	true, false}, {47461, 2115, 5, false, false}, {47489, 0, 0, true, false},
	{47520, 21, 1, true, false}, {47550, 58, 1, true, false}, {47589, 2, 1, true,
	false}, {47634, 0, 0, false, false}, {47674, 287, 1, false, false}, {47710,
	287, 1, false, false}, {47745, 2, 1, false, false}, {47780, 2120, 1, false,
	false}, {47820, 21, 1, false, false}, {47851, 2121, 2, false, false}, {47889,
	58, 1, false, false}, {47930, 2121, 2, false, true}, {47966, 21, 1, true,
	false}, {48006, 0, 0, false, false}, {48049, 2123, 2, false, false}, {48088,
	2125, 3, false, false}, {48088, 2128, 4, false, false}, {48126, 2132, 3,
	false, false}, {48126, 2123, 2, false, false}, {48166, 0, 0, false, false},
	{48202, 2123, 2, false, false}, {48240, 21, 1, false, false}, {48277, 21, 1,
	false, false}, {48311, 2135, 7, false, false}, {48355, 21, 1, false, false},
	{48393, 2142, 2, false, false}, {48431, 21, 1, false, false}, {48472, 287, 1,
	false, false}, {48503, 1, 2, false, false}, {48527, 37, 2, false, false},
	{48551, 37, 2, false, false}, {48579, 37, 2, false, false}, {48605, 23, 1,
	false, false}, {48627, 21, 1, false, false}, {48653, 2144, 5, false, false},
	{48679, 287, 1, false, false}, {48702, 37, 2, false, false}, {48728, 2149, 3,
	false, false}, {48752, 2152, 4, false, false}, {48779, 2, 1, false, false},
	{48779, 65, 2, false, false}, {48803, 2156, 3, false, false}, {48830, 37, 2,
	false, false}, {48853, 37, 2, false, false}, {48883, 377, 2, false, false},
	{48910, 2159, 2, false, false}, {48936, 21, 1, false, false}, {48963, 37, 2,
	false, false}, {48987, 2161, 3, false, false}, {49011, 1030, 2, false, false},
	{49036, 2164, 3, false, false}, {49063, 2, 1, false, false}, {49090, 21, 1,
	false, false}, {49128, 0, 0, false, false}, {49154, 287, 1, false, false},
	{49189, 21, 1, false, false}, {49226, 21, 1, false, false}, {49263, 40, 1,
	false, false}, {49297, 21, 1, false, false}, {49339, 2, 1, false, false},
	{49381, 0, 0, false, false}, {49421, 21, 1, false, false}, {49460, 2123, 2,
	false, false}, {49500, 21, 1, false, false}, {49544, 65, 3, false, false},
	{49583, 2167, 1, false, false}, {49619, 21, 1, false, false}, {49658, 2168, 3,
	false, false}, {49658, 1506, 1, false, false}, {49658, 2171, 2, false, false},
	{49689, 2173, 3, false, false}, {49689, 2174, 2, false, false}, {49718, 2176,
	3, true, false}, {49749, 2179, 15, false, false}, {49785, 2194, 13, false,
	false}, {49785, 2207, 14, false, false}, {49785, 2221, 15, false, false},
	{49785, 2236, 17, false, false}, {49785, 2253, 18, false, false}, {49785,
	2271, 16, false, false}, {49820, 2287, 11, false, false}, {49820, 2298, 10,
	false, false}, {49855, 2308, 11, false, false}, {49855, 2319, 12, false,
	false}, {49887, 2331, 5, false, false}, {49929, 2336, 2, false, false},
	{49970, 0, 0, false, false}, {50010, 0, 0, false, false}, {50049, 2338, 1,
	false, false}, {50088, 0, 0, false, false}, {50115, 2, 1, false, true},
	{50144, 37, 2, false, false}, {50182, 2, 1, false, false}, {50210, 2339, 2,
	false, false}, {50249, 2, 1, true, false}, {50276, 2, 1, false, false},
	{50308, 2, 1, false, false}, {50339, 0, 0, false, false}, {50373, 25, 2,
	false, false}, {50413, 2, 1, false, false}, {50442, 2341, 1, false, false},
	{50472, 0, 0, false, false}, {50501, 58, 1, false, false}, {50533, 65, 3,
	false, false}, {50569, 58, 1, false, false}, {50600, 0, 0, false, false},
	{50629, 906, 2, false, false}, {50660, 2342, 3, true, false}, {50688, 21, 1,
	false, false}, {50713, 1, 2, false, false}, {50745, 41, 1, false, false},
	{50770, 2, 1, false, false}, {50799, 1, 2, false, false}, {50824, 131, 3,
	false, false}, {50849, 2345, 3, false, false}, {50874, 839, 2, false, false},
	{50902, 0, 0, false, false}, {50926, 131, 2, false, false}, {50951, 2348, 4,
	false, false}, {50973, 131, 2, false, false}, {50998, 2352, 3, false, false},
	{51021, 1, 2, false, false}, {51045, 23, 3, false, false}, {51069, 2355, 4,
	false, false}, {51093, 23, 3, false, false}, {51117, 2359, 3, false, false},
	{51142, 2362, 2, false, false}, {51181, 1, 2, false, false}, {51213, 2, 1,
	false, false}, {51248, 2, 1, false, false}, {51288, 2364, 3, false, false},
	{51316, 2, 1, false, false}, {51341, 2079, 2, false, false}, {51373, 2367, 4,
	true, false}, {51407, 2371, 4, false, true}, {51443, 2375, 5, true, false},
	{51477, 2371, 4, false, true}, {51513, 135, 2, false, true}, {51540, 2, 1,
	false, false}, {51563, 0, 0, false, false}, {51591, 2380, 3, false, false},
	{51625, 2, 1, false, false}, {51658, 37, 2, false, false}, {51658, 2, 1,
	false, false}, {51691, 2383, 5, false, false}, {51728, 2388, 7, false, false},
	{51759, 0, 0, true, false}, {51785, 2395, 3, false, false}, {51814, 2398, 3,
	false, false}, {51837, 2401, 3, false, false}, {51837, 198, 2, false, false},
	{51866, 2404, 3, false, false}, {51891, 0, 0, false, false}, {51921, 65, 2,
	false, false}, {51953, 21, 1, false, false}, {51981, 42, 2, true, false},
	{52010, 2, 1, false, false}, {52040, 41, 1, false, false}, {52069, 0, 0,
	false, false}, {52097, 2407, 3, true, false}, {52125, 2410, 2, true, false},
	{52149, 2412, 2, false, false}, {52174, 0, 0, false, false}, {52198, 2, 1,
	false, false}, {52221, 2, 1, false, false}, {52253, 2414, 2, false, false},
	{52286, 0, 0, false, false}, {52322, 2, 1, false, false}, {52355, 2416, 4,
	false, false}, {52388, 2, 1, true, false}, {52419, 260, 3, false, false},
	{52456, 260, 3, false, false}, {52493, 2, 1, true, false}, {52522, 30, 2,
	true, false}, {52558, 2420, 2, true, false}, {52558, 2422, 4, true, false},
	{52582, 2426, 5, true, false}, {52610, 2, 1, false, false}, {52638, 0, 0,
	false, false}, {52661, 2431, 1, false, false}, {52695, 759, 3, false, false},
	{52720, 37, 2, false, false}, {52755, 1, 2, false, false}, {52785, 23, 3,
	false, false}, {52811, 23, 3, false, false}, {52840, 2432, 5, false, false},
	{52872, 2437, 5, false, false}, {52903, 1176, 4, false, false}, {52937, 2442,
	4, false, false}, {52963, 23, 3, false, false}, {52989, 2446, 2, false,
	false}, {53016, 790, 4, false, false}, {53044, 2448, 5, false, false}, {53071,
	749, 4, false, false}, {53099, 2453, 1, false, false}, {53122, 790, 4, false,
	false}, {53144, 2454, 2, false, false}, {53173, 2456, 4, false, false},
	{53173, 2460, 5, false, false}, {53203, 37, 2, false, false}, {53233, 2465, 5,
	false, false}, {53258, 2470, 3, false, false}, {53284, 1300, 4, false, false},
	{53311, 2473, 5, false, false}, {53338, 1, 2, false, false}, {53368, 37, 2,
	false, false}, {53392, 23, 1, false, false}, {53416, 758, 4, false, false},
	{53444, 758, 4, false, false}, {53466, 2478, 4, false, false}, {53497, 2482,
	4, false, false}, {53524, 37, 2, false, false}, {53547, 2486, 5, false,
	false}, {53575, 2491, 4, false, false}, {53575, 2495, 5, false, false},
	{53601, 23, 3, false, false}, {53628, 2492, 3, false, false}, {53659, 2, 1,
	false, false}, {53686, 23, 3, false, false}, {53710, 2500, 5, false, false},
	{53734, 2505, 5, false, false}, {53761, 2510, 3, false, false}, {53793, 23, 3,
	false, false}, {53820, 2442, 4, false, false}, {53851, 2, 1, false, false},
	{53887, 2513, 3, false, false}, {53916, 2516, 3, false, false}, {53916, 2519,
	3, false, false}, {53945, 2522, 12, false, false}, {53945, 2534, 11, false,
	false}, {53985, 120, 3, false, false}, {54023, 2545, 8, false, false}, {54067,
	65, 2, false, false}, {54107, 37, 2, false, false}, {54146, 0, 0, false,
	false}, {54179, 2553, 3, false, false}, {54241, 1, 1, false, false}, {54269,
	2556, 4, false, false}, {54303, 1976, 2, false, false}, {54336, 2560, 2,
	false, false}, {54379, 2556, 3, false, false}, {54422, 2557, 2, false, false},
	{54460, 2562, 2, false, false}, {54493, 2564, 3, false, false}, {54493, 2567,
	4, false, false}, {54524, 2556, 3, false, false}, {54557, 41, 1, false,
	false}, {54590, 2557, 2, false, false}, {54619, 2571, 3, false, false},
	{54619, 2574, 4, false, false}, {54654, 2578, 7, false, false}, {54696, 2585,
	5, false, false}, {54736, 2590, 3, true, false}, {54763, 131, 2, false,
	false}, {54804, 2593, 3, false, false}, {54848, 2596, 3, false, false},
	{54848, 2599, 5, false, false}, {54848, 2116, 1, false, false}, {54848, 2604,
	4, false, false}, {54848, 2608, 4, false, false}, {54877, 2, 1, false, false},
	{54909, 2557, 1, false, false}, {54953, 2612, 2, false, false}, {54992, 2614,
	3, false, false}, {55032, 2617, 6, false, false}, {55067, 2623, 5, false,
	false}, {55104, 2628, 4, false, false}, {55104, 1078, 5, false, false},
	{55104, 2632, 5, false, false}, {55136, 2637, 6, false, false}, {55136, 2643,
	6, false, false}, {55169, 21, 1, false, false}, {55212, 2649, 2, false,
	false}, {55250, 2651, 3, false, false}, {55285, 2, 1, false, false}, {55327,
	2, 1, false, false}, {55361, 1044, 3, false, false}, {55395, 2628, 3, false,
	false}, {55430, 37, 2, false, false}, {55464, 2, 1, false, false}, {55500, 37,
	2, false, false}, {55537, 37, 2, false, false}, {55577, 23, 1, false, false},
	{55577, 1, 1, false, false}, {55609, 1, 2, false, false}, {55643, 1, 2, false,
	false}, {55680, 2654, 4, false, false}, {55712, 790, 4, false, false}, {55737,
	23, 3, false, false}, {55772, 2658, 5, false, false}, {55804, 758, 4, false,
	false}, {55836, 2663, 4, true, false}, {55836, 6, 2, true, false}, {55868, 23,
	3, false, false}, {55898, 749, 4, false, false}, {55936, 2667, 2, false,
	false}, {55969, 2669, 4, false, false}, {56003, 2, 1, false, false}, {56031,
	1, 2, false, false}, {56064, 23, 3, false, false}, {56097, 284, 2, false,
	false}, {56128, 1, 2, false, false}, {56163, 2673, 3, false, false}, {56194,
	37, 2, false, false}, {56226, 1, 2, false, false}, {56256, 2676, 5, false,
	false}, {56256, 2681, 5, false, false}, {56284, 2686, 6, false, false},
	{56312, 120, 3, false, false}, {56343, 65, 2, false, false}, {56373, 2692, 6,
	false, false}, {56404, 2698, 3, false, false}, {56433, 2701, 4, false, false},
	{56468, 2705, 2, false, false}, {56503, 2707, 3, false, false}, {56540, 2, 1,
	false, false}, {56575, 0, 0, false, false}, {56610, 1, 2, false, false},
	{56638, 1, 2, false, false}, {56662, 2710, 4, false, false}, {56691, 2714, 4,
	false, false}, {56691, 2718, 4, false, false}, {56691, 2722, 3, false, false},
	{56691, 2725, 2, false, false}, {56722, 2727, 4, false, false}, {56753, 2, 1,
	false, false}, {56786, 2731, 7, false, false}, {56786, 2738, 6, false, false},
	{56786, 2744, 5, false, false}, {56821, 0, 0, false, false}, {56855, 65, 2,
	false, false}, {56884, 2, 1, false, false}, {56915, 2749, 3, false, false},
	{56953, 1, 2, false, false}, {56953, 131, 3, false, false}, {56991, 2752, 3,
	false, false}, {57030, 2755, 7, false, false}, {57030, 2762, 8, false, false},
	{57066, 1, 2, false, false}, {57096, 1, 2, false, false}, {57129, 0, 0, false,
	false}, {57162, 1, 2, false, false}, {57195, 2770, 4, false, false}, {57223,
	1, 2, false, false}, {57252, 1, 2, false, false}, {57281, 2774, 17, false,
	false}, {57281, 2791, 16, false, false}, {57281, 2807, 17, false, false},
	{57311, 1, 1, false, false}, {57344, 5, 3, false, false}, {57372, 0, 0, false,
	false}, {57399, 2824, 6, false, false}, {57428, 2830, 4, false, false},
	{57456, 2834, 4, false, false}, {57481, 0, 0, false, false}, {57511, 1940, 1,
	false, false}, {57547, 37, 2, false, false}, {57577, 2838, 6, false, false},
	{57609, 23, 3, false, false}, {57644, 2844, 1, false, false}, {57681, 2845, 3,
	false, false}, {57681, 2848, 3, false, false}, {57727, 2851, 2, false, false},
	{57765, 287, 1, false, false}, {57806, 2853, 1, false, false}, {57839, 40, 1,
	false, false}, {57872, 21, 1, false, false}, {57908, 21, 1, false, false},
	{57952, 2, 1, false, false}, {57983, 2, 1, false, false}, {58012, 287, 1,
	false, false}, {58041, 37, 2, false, false}, {58070, 0, 0, false, false},
	{58101, 2854, 3, false, false}, {58136, 2, 1, false, false}, {58167, 37, 2,
	false, false}, {58198, 21, 1, false, false}, {58228, 2, 1, false, false},
	{58254, 287, 1, false, false}, {58282, 37, 2, true, false}, {58310, 37, 2,
	false, false}, {58341, 0, 0, false, false}, {58371, 37, 2, false, false},
	{58405, 2, 1, false, false}, {58432, 1, 2, false, false}, {58460, 1563, 2,
	false, false}, {58490, 37, 2, false, false}, {58518, 21, 1, false, false},
	{58549, 37, 2, false, false}, {58580, 37, 2, false, false}, {58611, 37, 2,
	false, false}, {58638, 2857, 4, false, false}, {58667, 2857, 4, false, false},
	{58696, 2861, 4, false, false}, {58727, 6, 2, false, false}, {58756, 21, 1,
	false, false}, {58788, 0, 0, false, false}, {58817, 2865, 4, false, false},
	{58845, 2, 1, false, false}, {58874, 2, 1, false, false}, {58903, 58, 1,
	false, false}, {58935, 37, 2, false, false}, {58967, 2, 1, false, false},
	{58983, 2869, 1, false, false}, {59000, 2870, 6, false, false}, {59026, 2876,
	5, false, false}, {59048, 37, 2, false, false}, {59076, 0, 0, false, false},
	{59104, 2881, 1, false, false}, {59130, 0, 0, false, false}, {59156, 0, 0,
	false, false}, {59180, 0, 0, false, false}, {59206, 0, 0, false, false},
	{59232, 0, 0, false, false}, {59258, 2882, 4, true, false}, {59258, 2886, 3,
	true, false}, {59292, 2882, 4, true, false}, {59292, 2886, 3, true, false},
	{59326, 2887, 2, true, false}, {59326, 2883, 3, true, false}, {59360, 2882, 4,
	false, false}, {59360, 2886, 3, false, false}, {59395, 0, 0, false, false},
	{59424, 2889, 3, false, false}, {59462, 2892, 3, false, false}, {59501, 21, 1,
	true, false}, {59527, 2895, 5, false, false}, {59559, 2900, 4, false, false},
	{59591, 0, 0, false, false}, {59618, 0, 0, false, false}, {59654, 779, 1,
	false, false}, {59684, 0, 0, false, false}, {59718, 0, 0, false, false},
	{59755, 2904, 3, true, false}, {59782, 2904, 3, true, false}, {59809, 2907, 1,
	false, false}, {59835, 0, 0, false, false}, {59865, 2908, 6, false, false},
	{59890, 2914, 4, false, false}, {59918, 2918, 2, false, false}, {59945, 2910,
	4, false, false}, {59971, 2920, 5, false, false}, {59998, 2925, 3, false,
	false}, {59998, 2928, 1, false, false}, {60022, 2506, 3, false, false},
	{60046, 2929, 5, false, false}, {60072, 2934, 10, false, false}, {60097, 0, 0,
	false, false}, {60122, 2944, 1, false, false}, {60147, 0, 0, false, false},
	{60184, 0, 0, false, false}, {60222, 0, 0, false, false}, {60254, 2945, 4,
	false, false}, {60287, 2949, 3, false, false}, {60330, 2952, 12, false,
	false}, {60373, 2964, 2, false, false}, {60415, 2966, 39, false, false},
	{60458, 3005, 3, false, false}, {60509, 3008, 2, false, false}, {60568, 3010,
	7, false, false}, {60611, 3008, 2, false, false}, {60653, 3017, 7, false,
	false}, {60696, 3024, 62, false, false}, {60739, 2965, 1, false, false},
	{60781, 3086, 16, false, false}, {60824, 2965, 1, false, false}, {60866, 3102,
	8, false, false}, {60888, 0, 0, false, false}, {60915, 23, 4, false, false},
	{60943, 3110, 4, false, false}, {60969, 3114, 3, false, false}, {60999, 2900,
	3, false, false}, {61030, 3117, 2, false, false}, {61066, 3119, 6, false,
	false}, {61094, 3119, 6, false, false}, {61123, 23, 4, false, false}, {61151,
	60, 3, false, false}, {61183, 60, 3, false, false}, {61215, 0, 0, false,
	false}, {61241, 59, 4, false, false}, {61265, 3125, 2, false, false}, {61294,
	0, 0, false, false}, {61319, 3127, 16, false, false}, {61350, 3143, 15, false,
	false}, {61380, 3143, 15, false, false}, {61410, 0, 0, false, false}, {61446,
	0, 0, false, false}, {61479, 0, 0, false, false}, {61512, 0, 0, false, false},
	{61552, 0, 0, false, false}, {61585, 0, 0, false, false}, {61621, 0, 0, false,
	false}, {61654, 0, 0, false, false}, {61678, 0, 0, false, false}, {61702, 0,
	0, false, false}, {61728, 0, 0, false, false}, {61752, 0, 0, false, false},
	{61776, 0, 0, false, false}, {61802, 3158, 1, false, false}, {61840, 3159, 4,
	false, false}, {61874, 3163, 5, false, false}, {61912, 3168, 4, false, false},
	{61946, 3172, 4, false, false}, {61982, 3176, 3, false, false}, {62006, 3179,
	4, false, false}, {62037, 0, 0, false, false}, {62062, 3183, 8, false, false},
	{62084, 0, 0, false, false}, {62109, 0, 0, false, false}, {62135, 0, 0, false,
	false}, {62174, 0, 0, false, false}, {62213, 3191, 5, false, false}, {62243,
	3196, 6, false, false}, {62271, 3202, 4, false, false}, {62301, 2, 1, false,
	false}, {62339, 2, 1, false, false}, {62376, 68, 3, false, false}, {62406, 2,
	1, false, false}, {62438, 3206, 2, false, false}, {62470, 3208, 2, false,
	false}, {62504, 2, 1, false, false}, {62535, 3210, 2, false, false}, {62567,
	2, 1, false, false}, {62598, 3212, 2, false, false}, {62630, 3214, 2, false,
	false}, {62661, 2, 1, false, false}, {62694, 2, 1, false, false}, {62725, 2,
	1, false, false}, {62756, 2, 1, false, false}, {62787, 3216, 6, false, false},
	{62818, 37, 2, false, false}, {62848, 0, 0, false, false}, {62889, 713, 1,
	false, false}, {62918, 3222, 5, false, false}, {62943, 3227, 4, false, false},
	{62973, 3231, 6, false, false}
};

static const struct driver_match matches[] = {
	{0, 958}, {16, 33}, {33, 447}, {50, 681}, {67, 1254}, {88, 1378}, {105, 390},
	{124, 34}, {141, 447}, {158, 681}, {175, 1255}, {196, 1378}, {213, 390}, {232,
	1688}, {250, 723}, {263, 724}, {272, 1802}, {285, 529}, {297, 791}, {312,
	718}, {338, 360}, {364, 457}, {390, 976}, {417, 976}, {443, 1360}, {473, 359},
	{501, 1359}, {533, 1661}, {559, 361}, {584, 1911}, {611, 1909}, {645, 1907},
	{676, 406}, {704, 909}, {729, 19}, {754, 365}, {783, 605}, {816, 605}, {849,
	598}, {885, 458}, {910, 1051}, {936, 976}, {962, 603}, {992, 429}, {1018,
	601}, {1048, 976}, {1073, 1362}, {1102, 1442}, {1127, 367}, {1154, 1361},
	{1185, 1097}, {1210, 1564}, {1246, 1662}, {1271, 1162}, {1300, 1626}, {1334,
	366}, {1358, 406}, {1385, 365}, {1413, 429}, {1438, 1363}, {1466, 1516},
	{1490, 1097}, {1514, 1564}, {1549, 1662}, {1573, 1626}, {1606, 363}, {1630,
	406}, {1657, 365}, {1685, 605}, {1717, 598}, {1752, 457}, {1776, 602}, {1804,
	1051}, {1829, 604}, {1858, 1907}, {1882, 790}, {1908, 1365}, {1936, 1442},
	{1960, 362}, {1986, 820}, {2013, 1364}, {2043, 1516}, {2067, 1097}, {2091,
	1908}, {2117, 606}, {2146, 1661}, {2170, 1162}, {2198, 1163}, {2227, 1626},
	{2260, 914}, {2287, 364}, {2313, 406}, {2342, 790}, {2370, 976}, {2396, 1367},
	{2426, 362}, {2454, 1366}, {2486, 1516}, {2512, 1908}, {2540, 1564}, {2577,
	1663}, {2603, 1162}, {2633, 733}, {2661, 1442}, {2685, 679}, {2709, 921},
	{2732, 1164}, {2762, 858}, {2789, 820}, {2816, 1793}, {2840, 20}, {2864, 394},
	{2890, 1911}, {2916, 1748}, {2941, 911}, {2973, 602}, {3002, 734}, {3031,
	599}, {3061, 600}, {3090, 1906}, {3115, 1910}, {3147, 909}, {3170, 605},
	{3201, 910}, {3232, 598}, {3266, 458}, {3289, 1051}, {3313, 603}, {3341,
	1907}, {3364, 1748}, {3388, 1442}, {3411, 367}, {3436, 1368}, {3465, 1516},
	{3488, 1908}, {3513, 1614}, {3536, 1162}, {3563, 600}, {3591, 821}, {3615,
	1495}, {3628, 468}, {3657, 986}, {3682, 952}, {3703, 468}, {3732, 1049},
	{3760, 1494}, {3783, 934}, {3796, 934}, {3813, 411}, {3833, 1582}, {3856,
	961}, {3880, 1584}, {3902, 1009}, {3923, 1632}, {3946, 204}, {3974, 205},
	{3994, 1576}, {4011, 1169}, {4031, 1380}, {4047, 1380}, {4063, 1861}, {4080,
	1861}, {4096, 207}, {4119, 208}, {4136, 1863}, {4154, 864}, {4171, 1165},
	{4193, 1166}, {4226, 1114}, {4243, 1167}, {4264, 1864}, {4280, 1862}, {4303,
	1865}, {4323, 1866}, {4344, 1867}, {4366, 1868}, {4384, 1869}, {4403, 1870},
	{4421, 209}, {4449, 1287}, {4476, 210}, {4496, 1380}, {4512, 1487}, {4529,
	1523}, {4544, 207}, {4568, 212}, {4586, 1632}, {4611, 1152}, {4632, 1632},
	{4657, 1863}, {4676, 1066}, {4698, 1168}, {4728, 1114}, {4746, 1868}, {4765,
	1869}, {4785, 1871}, {4807, 1870}, {4826, 1872}, {4848, 1169}, {4870, 1170},
	{4897, 1623}, {4915, 212}, {4933, 1152}, {4954, 1873}, {4976, 214}, {4994,
	1624}, {5012, 214}, {5029, 407}, {5048, 1067}, {5069, 1624}, {5086, 1624},
	{5104, 1624}, {5121, 1289}, {5154, 1380}, {5176, 1487}, {5199, 1684}, {5221,
	1712}, {5242, 1721}, {5268, 1434}, {5293, 1290}, {5325, 206}, {5350, 1486},
	{5378, 1524}, {5408, 1045}, {5432, 1434}, {5457, 677}, {5479, 954}, {5501,
	992}, {5523, 1290}, {5557, 1379}, {5580, 1487}, {5604, 709}, {5629, 1592},
	{5653, 1722}, {5680, 862}, {5706, 1434}, {5735, 1434}, {5764, 1291}, {5797,
	211}, {5823, 1524}, {5854, 560}, {5881, 561}, {5912, 1045}, {5937, 1434},
	{5963, 577}, {5987, 1291}, {6022, 1379}, {6046, 709}, {6072, 1593}, {6097,
	1684}, {6121, 1712}, {6144, 1723}, {6172, 559}, {6195, 806}, {6219, 863},
	{6243, 213}, {6267, 1524}, {6296, 954}, {6317, 1592}, {6340, 1684}, {6362,
	1434}, {6388, 1292}, {6421, 560}, {6448, 1045}, {6473, 1085}, {6498, 677},
	{6521, 918}, {6543, 854}, {6566, 954}, {6589, 1292}, {6624, 1434}, {6647,
	1379}, {6671, 1487}, {6696, 709}, {6722, 645}, {6754, 480}, {6776, 1594},
	{6801, 1712}, {6824, 1172}, {6852, 559}, {6875, 1777}, {6898, 1293}, {6930,
	560}, {6956, 1293}, {6990, 709}, {7015, 1722}, {7042, 1171}, {7069, 559},
	{7091, 560}, {7117, 577}, {7140, 709}, {7165, 1722}, {7192, 559}, {7214, 27},
	{7232, 918}, {7252, 1294}, {7285, 1435}, {7306, 1380}, {7328, 1487}, {7351,
	27}, {7372, 1684}, {7394, 862}, {7419, 1486}, {7447, 1524}, {7477, 1379},
	{7500, 1506}, {7519, 215}, {7547, 216}, {7567, 207}, {7590, 212}, {7607,
	1152}, {7627, 1863}, {7645, 1868}, {7663, 1869}, {7682, 1871}, {7703, 1870},
	{7721, 1623}, {7738, 1288}, {7765, 1380}, {7781, 1487}, {7798, 1777}, {7813,
	1874}, {7827, 576}, {7856, 9}, {7871, 9}, {7889, 53}, {7912, 472}, {7927,
	1010}, {7942, 517}, {7957, 516}, {7975, 1070}, {7996, 1070}, {8015, 1139},
	{8030, 53}, {8053, 53}, {8079, 1203}, {8093, 53}, {8113, 0}, {8131, 0}, {8149,
	0}, {8166, 0}, {8184, 1161}, {8201, 31}, {8215, 1519}, {8229, 649}, {8253,
	700}, {8275, 849}, {8298, 53}, {8321, 53}, {8347, 465}, {8367, 1138}, {8382,
	1010}, {8400, 1010}, {8418, 1010}, {8436, 1010}, {8454, 431}, {8466, 792},
	{8476, 792}, {8487, 1525}, {8508, 1153}, {8528, 1153}, {8547, 1153}, {8567,
	682}, {8577, 1153}, {8596, 1800}, {8606, 41}, {8616, 1079}, {8632, 1140},
	{8643, 1301}, {8657, 1381}, {8677, 1424}, {8692, 1690}, {8707, 777}, {8724,
	1526}, {8741, 431}, {8759, 777}, {8776, 682}, {8792, 41}, {8808, 1381}, {8834,
	1526}, {8851, 1766}, {8867, 777}, {8884, 1766}, {8894, 981}, {8911, 967},
	{8929, 968}, {8946, 967}, {8964, 377}, {8980, 377}, {9000, 1157}, {9016, 377},
	{9032, 14}, {9044, 1154}, {9060, 1154}, {9079, 1155}, {9091, 1155}, {9103,
	653}, {9127, 654}, {9145, 655}, {9170, 657}, {9199, 658}, {9232, 656}, {9252,
	657}, {9280, 658}, {9312, 659}, {9330, 660}, {9348, 663}, {9367, 799}, {9386,
	1157}, {9405, 1157}, {9425, 1157}, {9445, 1157}, {9464, 1157}, {9483, 1157},
	{9502, 1157}, {9522, 1157}, {9542, 1157}, {9561, 1157}, {9581, 1157}, {9600,
	1157}, {9619, 1157}, {9638, 1157}, {9657, 1157}, {9675, 1157}, {9693, 1157},
	{9711, 412}, {9735, 1156}, {9747, 799}, {9759, 798}, {9770, 520}, {9780, 542},
	{9793, 542}, {9806, 577}, {9823, 521}, {9838, 577}, {9852, 577}, {9866, 577},
	{9880, 577}, {9894, 577}, {9908, 579}, {9929, 577}, {9949, 839}, {9957, 840},
	{9974, 780}, {9986, 780}, {9998, 780}, {10010, 1677}, {10020, 1601}, {10030,
	1511}, {10040, 1798}, {10050, 747}, {10060, 501}, {10070, 580}, {10080, 955},
	{10090, 956}, {10100, 448}, {10110, 405}, {10123, 576}, {10140, 1789}, {10154,
	1678}, {10168, 478}, {10177, 51}, {10193, 1382}, {10216, 478}, {10233, 645},
	{10250, 1767}, {10262, 780}, {10274, 780}, {10286, 778}, {10298, 392}, {10308,
	1791}, {10318, 372}, {10328, 1158}, {10367, 699}, {10385, 373}, {10402, 1407},
	{10422, 1407}, {10441, 1407}, {10463, 399}, {10463, 942}, {10483, 648},
	{10501, 1461}, {10519, 10}, {10531, 1844}, {10548, 1845}, {10566, 1844},
	{10587, 574}, {10600, 1803}, {10614, 42}, {10633, 1494}, {10654, 574}, {10670,
	574}, {10687, 574}, {10704, 574}, {10721, 574}, {10737, 1002}, {10749, 620},
	{10763, 1012}, {10773, 37}, {10793, 624}, {10811, 964}, {10830, 1013}, {10852,
	1256}, {10870, 667}, {10892, 625}, {10911, 625}, {10930, 627}, {10947, 666},
	{10964, 1141}, {10982, 621}, {11007, 621}, {11032, 621}, {11057, 621}, {11082,
	621}, {11107, 935}, {11123, 26}, {11143, 1634}, {11164, 623}, {11181, 630},
	{11198, 1738}, {11216, 960}, {11235, 793}, {11259, 36}, {11276, 1579}, {11297,
	1669}, {11319, 37}, {11339, 433}, {11356, 622}, {11373, 624}, {11391, 624},
	{11409, 1256}, {11427, 626}, {11445, 627}, {11462, 666}, {11479, 1801},
	{11496, 844}, {11514, 621}, {11539, 621}, {11564, 621}, {11589, 935}, {11605,
	935}, {11625, 1426}, {11642, 24}, {11659, 964}, {11678, 948}, {11698, 1578},
	{11715, 378}, {11741, 1635}, {11762, 628}, {11779, 867}, {11799, 1712},
	{11816, 629}, {11833, 623}, {11850, 1630}, {11869, 630}, {11886, 793}, {11910,
	794}, {11931, 1630}, {11950, 1635}, {11971, 1011}, {11989, 1494}, {12018,
	1257}, {12039, 1383}, {12056, 1008}, {12076, 1177}, {12097, 827}, {12116, 0},
	{12136, 497}, {12154, 1679}, {12172, 1769}, {12189, 795}, {12210, 1580},
	{12233, 1581}, {12256, 35}, {12274, 983}, {12288, 668}, {12305, 492}, {12323,
	1061}, {12342, 842}, {12365, 1258}, {12381, 664}, {12396, 665}, {12415, 1176},
	{12439, 1142}, {12455, 1142}, {12476, 1142}, {12500, 843}, {12520, 1425},
	{12535, 26}, {12553, 432}, {12571, 795}, {12584, 1065}, {12604, 982}, {12623,
	984}, {12639, 1012}, {12653, 1173}, {12670, 38}, {12690, 38}, {12709, 38},
	{12728, 38}, {12749, 1259}, {12765, 1080}, {12779, 964}, {12796, 964}, {12820,
	1591}, {12838, 408}, {12855, 40}, {12871, 40}, {12887, 40}, {12903, 40},
	{12919, 40}, {12935, 40}, {12950, 40}, {12965, 1174}, {12982, 1636}, {12998,
	1175}, {13020, 1175}, {13039, 1061}, {13056, 1157}, {13072, 1738}, {13090,
	1808}, {13106, 1157}, {13125, 868}, {13137, 1178}, {13150, 1014}, {13159,
	985}, {13171, 669}, {13186, 1582}, {13200, 962}, {13211, 1583}, {13225, 384},
	{13234, 1696}, {13250, 1697}, {13270, 1705}, {13280, 1770}, {13294, 1},
	{13309, 979}, {13319, 1427}, {13327, 523}, {13353, 486}, {13375, 1303},
	{13391, 735}, {13408, 1503}, {13423, 1637}, {13442, 1771}, {13462, 1805},
	{13473, 523}, {13486, 574}, {13496, 576}, {13514, 1806}, {13529, 1807},
	{13544, 44}, {13556, 43}, {13575, 488}, {13587, 1528}, {13596, 1529}, {13612,
	0}, {13631, 1527}, {13649, 0}, {13663, 970}, {13673, 1017}, {13682, 1019},
	{13697, 1020}, {13717, 0}, {13732, 1423}, {13751, 0}, {13771, 1018}, {13791,
	1018}, {13811, 922}, {13819, 987}, {13832, 1842}, {13851, 1843}, {13870,
	1831}, {13890, 1831}, {13918, 1831}, {13946, 1831}, {13967, 1831}, {13988,
	1831}, {14009, 801}, {14024, 802}, {14041, 728}, {14056, 1641}, {14075, 1776},
	{14090, 479}, {14102, 676}, {14116, 1774}, {14130, 1432}, {14144, 1707},
	{14158, 446}, {14177, 500}, {14192, 1840}, {14208, 1590}, {14224, 385},
	{14239, 1016}, {14253, 1682}, {14268, 1710}, {14286, 1016}, {14301, 572},
	{14318, 847}, {14332, 1590}, {14349, 1016}, {14364, 1707}, {14379, 884},
	{14392, 988}, {14412, 1587}, {14427, 439}, {14442, 1095}, {14463, 1707},
	{14477, 1710}, {14495, 963}, {14511, 675}, {14529, 1681}, {14548, 1431},
	{14564, 1586}, {14580, 387}, {14596, 1707}, {14612, 1710}, {14632, 1751},
	{14651, 1775}, {14667, 1159}, {14684, 847}, {14700, 60}, {14716, 67}, {14732,
	1159}, {14752, 500}, {14769, 1261}, {14788, 1159}, {14806, 426}, {14821, 425},
	{14835, 61}, {14850, 1159}, {14869, 1386}, {14894, 1385}, {14909, 676},
	{14924, 1262}, {14942, 1836}, {14960, 883}, {14981, 528}, {15002, 1083},
	{15019, 1102}, {15035, 1103}, {15054, 1183}, {15074, 1839}, {15089, 1640},
	{15104, 963}, {15121, 1386}, {15145, 1774}, {15160, 62}, {15175, 1159},
	{15194, 1386}, {15219, 1835}, {15236, 1385}, {15251, 676}, {15266, 1263},
	{15284, 885}, {15299, 1083}, {15316, 1839}, {15331, 1774}, {15346, 1833},
	{15365, 63}, {15391, 64}, {15406, 1159}, {15425, 1903}, {15440, 1719}, {15456,
	1000}, {15475, 1385}, {15490, 1387}, {15515, 1187}, {15535, 525}, {15555,
	526}, {15574, 1387}, {15599, 676}, {15614, 1264}, {15632, 885}, {15647, 904},
	{15662, 571}, {15679, 524}, {15694, 1386}, {15720, 1836}, {15738, 528},
	{15759, 425}, {15774, 1083}, {15791, 1104}, {15807, 1105}, {15826, 1184},
	{15846, 1839}, {15861, 1484}, {15876, 1640}, {15891, 1185}, {15910, 1386},
	{15934, 1774}, {15949, 1841}, {15965, 65}, {15980, 884}, {15995, 1159},
	{16014, 1016}, {16029, 800}, {16029, 1385}, {16044, 676}, {16059, 1265},
	{16077, 886}, {16098, 1182}, {16119, 425}, {16134, 527}, {16153, 1083},
	{16170, 1106}, {16186, 1107}, {16205, 1839}, {16220, 439}, {16236, 1484},
	{16251, 1655}, {16266, 1185}, {16285, 1386}, {16309, 1774}, {16324, 60},
	{16339, 1832}, {16355, 1834}, {16373, 67}, {16388, 1462}, {16403, 435},
	{16419, 1016}, {16434, 1001}, {16453, 500}, {16469, 1266}, {16487, 1837},
	{16502, 1839}, {16517, 1082}, {16538, 1840}, {16555, 1704}, {16571, 60},
	{16587, 67}, {16603, 1462}, {16619, 1902}, {16635, 500}, {16652, 989}, {16674,
	1267}, {16693, 66}, {16710, 1681}, {16729, 496}, {16749, 1505}, {16768, 1082},
	{16790, 1390}, {16809, 963}, {16827, 68}, {16844, 68}, {16861, 1463}, {16878,
	513}, {16895, 1268}, {16915, 1681}, {16934, 847}, {16949, 847}, {16967, 68},
	{16984, 68}, {17001, 68}, {17018, 1707}, {17034, 1775}, {17050, 69}, {17064,
	1464}, {17079, 1160}, {17097, 436}, {17113, 436}, {17129, 1000}, {17147,
	1269}, {17164, 1388}, {17189, 1836}, {17206, 1838}, {17220, 848}, {17236,
	1081}, {17252, 1839}, {17266, 1586}, {17280, 1534}, {17294, 1389}, {17314,
	1775}, {17328, 1841}, {17343, 1160}, {17361, 436}, {17377, 1000}, {17395,
	847}, {17408, 847}, {17425, 847}, {17442, 1108}, {17457, 1109}, {17475, 1839},
	{17489, 1841}, {17504, 50}, {17525, 1585}, {17542, 970}, {17560, 1504},
	{17582, 804}, {17598, 1112}, {17615, 1774}, {17631, 1681}, {17650, 438},
	{17667, 1587}, {17684, 1084}, {17700, 1585}, {17722, 6}, {17739, 50}, {17760,
	1585}, {17777, 437}, {17794, 1015}, {17817, 45}, {17841, 1504}, {17863, 498},
	{17880, 1681}, {17899, 1112}, {17916, 1111}, {17936, 48}, {17955, 1084},
	{17971, 0}, {17988, 0}, {18008, 6}, {18025, 50}, {18046, 1585}, {18063, 970},
	{18081, 803}, {18100, 1504}, {18122, 804}, {18138, 1113}, {18155, 1774},
	{18171, 6}, {18188, 50}, {18209, 970}, {18227, 1504}, {18249, 804}, {18265,
	1112}, {18282, 1111}, {18302, 6}, {18319, 50}, {18340, 803}, {18359, 1504},
	{18381, 498}, {18398, 1112}, {18415, 1111}, {18435, 6}, {18452, 50}, {18473,
	1585}, {18490, 1112}, {18507, 1587}, {18524, 1585}, {18541, 1112}, {18558,
	1504}, {18580, 6}, {18597, 50}, {18618, 1585}, {18635, 1504}, {18657, 1133},
	{18674, 1000}, {18696, 1186}, {18709, 1532}, {18719, 0}, {18737, 1530},
	{18746, 1531}, {18762, 498}, {18777, 15}, {18790, 469}, {18790, 470}, {18818,
	1533}, {18838, 1655}, {18852, 1680}, {18876, 67}, {18888, 1390}, {18899, 409},
	{18912, 410}, {18934, 1515}, {18958, 732}, {18978, 0}, {19003, 0}, {19028, 0},
	{19053, 0}, {19069, 0}, {19088, 1072}, {19101, 437}, {19116, 1429}, {19134,
	676}, {19148, 1839}, {19162, 46}, {19182, 1727}, {19182, 1735}, {19194, 1667},
	{19214, 5}, {19227, 1734}, {19240, 1736}, {19253, 1738}, {19266, 636}, {19283,
	670}, {19309, 725}, {19329, 725}, {19358, 722}, {19388, 1428}, {19407, 1447},
	{19432, 1377}, {19453, 477}, {19480, 352}, {19501, 352}, {19523, 352}, {19545,
	352}, {19567, 352}, {19591, 352}, {19615, 352}, {19636, 1715}, {19656, 1355},
	{19677, 1562}, {19694, 1608}, {19711, 1690}, {19729, 1699}, {19746, 1240},
	{19767, 1239}, {19793, 1788}, {19810, 1887}, {19831, 1887}, {19853, 1888},
	{19877, 1758}, {19892, 1414}, {19905, 491}, {19916, 640}, {19925, 47}, {19941,
	916}, {19958, 726}, {19968, 727}, {19985, 830}, {19995, 997}, {20004, 47},
	{20019, 1399}, {20033, 1400}, {20046, 1754}, {20059, 1711}, {20059, 1750},
	{20080, 736}, {20094, 641}, {20105, 523}, {20120, 55}, {20145, 951}, {20170,
	55}, {20193, 845}, {20215, 55}, {20238, 55}, {20263, 1483}, {20286, 55},
	{20309, 54}, {20335, 1638}, {20360, 1700}, {20381, 1188}, {20406, 56}, {20431,
	56}, {20454, 56}, {20482, 56}, {20510, 56}, {20533, 56}, {20558, 56}, {20581,
	1701}, {20602, 1191}, {20632, 59}, {20658, 950}, {20688, 1021}, {20715, 1119},
	{20742, 59}, {20772, 1190}, {20803, 1847}, {20824, 58}, {20852, 540}, {20873,
	58}, {20873, 1482}, {20897, 539}, {20918, 951}, {20943, 846}, {20965, 58},
	{20965, 1482}, {20992, 58}, {21016, 57}, {21042, 58}, {21042, 1482}, {21067,
	1712}, {21088, 1189}, {21113, 937}, {21139, 938}, {21161, 0}, {21182, 16},
	{21202, 1521}, {21225, 16}, {21245, 1521}, {21268, 413}, {21288, 1021},
	{21311, 440}, {21342, 674}, {21364, 917}, {21385, 1022}, {21407, 1024},
	{21426, 1023}, {21447, 441}, {21468, 1120}, {21492, 1619}, {21527, 805},
	{21547, 1639}, {21565, 12}, {21577, 673}, {21586, 701}, {21599, 702}, {21615,
	642}, {21625, 870}, {21644, 541}, {21656, 574}, {21676, 574}, {21692, 574},
	{21712, 574}, {21732, 414}, {21763, 29}, {21792, 414}, {21821, 414}, {21853,
	353}, {21873, 489}, {21899, 483}, {21916, 353}, {21939, 1712}, {21966, 1582},
	{21985, 354}, {22008, 489}, {22037, 483}, {22057, 721}, {22072, 32}, {22080,
	32}, {22089, 646}, {22110, 506}, {22131, 507}, {22153, 506}, {22174, 818},
	{22196, 1441}, {22217, 1790}, {22238, 1759}, {22252, 836}, {22274, 1890},
	{22299, 574}, {22316, 1631}, {22332, 1804}, {22345, 476}, {22367, 1826},
	{22383, 1827}, {22399, 1773}, {22414, 1193}, {22442, 1193}, {22469, 990},
	{22497, 1295}, {22517, 974}, {22535, 218}, {22555, 217}, {22579, 808}, {22598,
	1297}, {22620, 813}, {22638, 218}, {22658, 217}, {22682, 4}, {22707, 1733},
	{22732, 683}, {22756, 1026}, {22781, 1134}, {22806, 219}, {22842, 219},
	{22878, 486}, {22912, 841}, {22945, 974}, {22971, 1577}, {22995, 220}, {23025,
	1686}, {23050, 1687}, {23081, 1686}, {23110, 1768}, {23134, 444}, {23158,
	221}, {23189, 1600}, {23212, 1298}, {23238, 1027}, {23261, 1298}, {23291,
	1298}, {23321, 499}, {23344, 991}, {23378, 812}, {23400, 1502}, {23422, 1026},
	{23446, 974}, {23473, 1633}, {23502, 974}, {23529, 1633}, {23558, 974},
	{23585, 1633}, {23614, 990}, {23648, 1738}, {23672, 1296}, {23702, 1296},
	{23732, 1115}, {23754, 1260}, {23785, 1260}, {23815, 1260}, {23848, 1192},
	{23869, 1194}, {23890, 222}, {23910, 809}, {23928, 810}, {23950, 810}, {23972,
	1195}, {23995, 1298}, {24028, 679}, {24048, 811}, {24072, 1733}, {24091, 499},
	{24110, 1025}, {24129, 1025}, {24143, 445}, {24158, 737}, {24180, 474},
	{24200, 1817}, {24216, 1817}, {24232, 1068}, {24249, 1069}, {24270, 400},
	{24290, 1086}, {24305, 1199}, {24330, 1199}, {24355, 1199}, {24380, 73},
	{24407, 711}, {24430, 74}, {24453, 980}, {24473, 1044}, {24494, 678}, {24514,
	75}, {24537, 80}, {24562, 76}, {24588, 785}, {24608, 80}, {24631, 77}, {24654,
	957}, {24674, 1536}, {24696, 993}, {24716, 1144}, {24737, 80}, {24761, 1270},
	{24785, 1433}, {24805, 1507}, {24825, 1392}, {24848, 923}, {24875, 924},
	{24900, 1595}, {24920, 1611}, {24946, 80}, {24971, 78}, {24995, 79}, {25019,
	939}, {25035, 730}, {25056, 831}, {25076, 939}, {25092, 710}, {25115, 730},
	{25136, 939}, {25152, 710}, {25175, 731}, {25196, 1508}, {25216, 1820},
	{25238, 939}, {25254, 710}, {25277, 1415}, {25297, 1757}, {25318, 1820},
	{25340, 1450}, {25366, 939}, {25382, 1271}, {25406, 1451}, {25432, 1508},
	{25452, 678}, {25472, 807}, {25495, 389}, {25517, 1672}, {25538, 443}, {25563,
	1778}, {25583, 1595}, {25603, 389}, {25625, 88}, {25649, 81}, {25671, 82},
	{25694, 1535}, {25717, 83}, {25740, 88}, {25768, 84}, {25791, 729}, {25814,
	85}, {25837, 1536}, {25859, 1272}, {25883, 1539}, {25905, 88}, {25930, 86},
	{25954, 87}, {25978, 89}, {26005, 90}, {26030, 786}, {26050, 957}, {26070,
	1536}, {26092, 91}, {26116, 1273}, {26140, 1391}, {26173, 1433}, {26193,
	1539}, {26215, 923}, {26242, 924}, {26267, 388}, {26292, 92}, {26317, 93},
	{26341, 94}, {26365, 1778}, {26385, 98}, {26412, 95}, {26435, 98}, {26460,
	1536}, {26482, 1274}, {26506, 1392}, {26529, 98}, {26554, 96}, {26578, 97},
	{26602, 1539}, {26624, 1620}, {26645, 99}, {26672, 1848}, {26694, 100},
	{26717, 711}, {26740, 919}, {26760, 980}, {26780, 1028}, {26800, 101}, {26823,
	442}, {26845, 678}, {26865, 103}, {26890, 957}, {26910, 993}, {26930, 1144},
	{26951, 102}, {26975, 104}, {26999, 1275}, {27023, 1433}, {27043, 1539},
	{27065, 1509}, {27085, 1392}, {27108, 101}, {27133, 1597}, {27155, 1595},
	{27175, 102}, {27200, 1645}, {27224, 104}, {27249, 1076}, {27270, 28}, {27290,
	105}, {27317, 106}, {27340, 678}, {27360, 107}, {27385, 1276}, {27409, 1433},
	{27429, 108}, {27454, 1077}, {27475, 109}, {27502, 1028}, {27522, 110},
	{27545, 678}, {27565, 111}, {27590, 957}, {27610, 1433}, {27630, 28}, {27650,
	110}, {27677, 110}, {27704, 1645}, {27728, 112}, {27753, 1778}, {27773, 1077},
	{27794, 1277}, {27819, 1277}, {27844, 113}, {27871, 114}, {27894, 114},
	{27918, 115}, {27943, 1433}, {27963, 116}, {27988, 1778}, {28008, 117},
	{28032, 118}, {28059, 119}, {28082, 121}, {28107, 786}, {28127, 1536}, {28149,
	1278}, {28173, 1391}, {28206, 923}, {28233, 924}, {28258, 121}, {28283, 120},
	{28307, 678}, {28327, 1849}, {28351, 122}, {28378, 711}, {28401, 543}, {28421,
	544}, {28446, 546}, {28473, 547}, {28500, 0}, {28527, 1537}, {28554, 0},
	{28578, 549}, {28603, 1436}, {28628, 550}, {28654, 0}, {28681, 0}, {28707,
	553}, {28727, 554}, {28747, 1086}, {28769, 851}, {28789, 556}, {28810, 557},
	{28835, 1196}, {28860, 678}, {28880, 123}, {28903, 124}, {28928, 871}, {28951,
	787}, {28971, 875}, {28991, 0}, {29015, 1197}, {29039, 957}, {29059, 1536},
	{29081, 1746}, {29102, 1596}, {29122, 125}, {29146, 1279}, {29170, 1391},
	{29203, 1539}, {29225, 1850}, {29248, 1392}, {29271, 923}, {29298, 924},
	{29323, 1595}, {29343, 1645}, {29367, 126}, {29392, 1199}, {29414, 877},
	{29441, 879}, {29468, 879}, {29499, 127}, {29523, 128}, {29549, 128}, {29573,
	880}, {29593, 1737}, {29614, 129}, {29641, 1851}, {29663, 130}, {29688, 131},
	{29711, 427}, {29731, 544}, {29756, 545}, {29783, 0}, {29811, 547}, {29838,
	1538}, {29865, 549}, {29890, 549}, {29918, 1436}, {29943, 550}, {29969, 553},
	{29989, 554}, {30009, 851}, {30029, 678}, {30049, 132}, {30072, 140}, {30097,
	135}, {30121, 136}, {30146, 133}, {30172, 134}, {30198, 786}, {30218, 140},
	{30241, 0}, {30268, 876}, {30294, 0}, {30319, 137}, {30342, 1197}, {30366,
	957}, {30386, 1536}, {30408, 140}, {30432, 1280}, {30456, 1391}, {30489,
	1433}, {30509, 1539}, {30531, 1465}, {30551, 923}, {30578, 924}, {30603,
	1595}, {30623, 1540}, {30643, 1645}, {30667, 140}, {30692, 1200}, {30715,
	877}, {30742, 879}, {30769, 138}, {30793, 139}, {30817, 1778}, {30837, 1852},
	{30869, 1852}, {30900, 1853}, {30940, 1853}, {30979, 578}, {31001, 850},
	{31027, 141}, {31054, 711}, {31077, 142}, {31100, 142}, {31128, 142}, {31156,
	427}, {31176, 1537}, {31203, 553}, {31223, 554}, {31243, 1904}, {31263, 1086},
	{31285, 851}, {31305, 678}, {31325, 143}, {31349, 143}, {31373, 144}, {31402,
	145}, {31430, 786}, {31455, 146}, {31478, 1646}, {31499, 578}, {31520, 147},
	{31543, 148}, {31566, 149}, {31589, 1536}, {31611, 1855}, {31655, 1855},
	{31701, 1596}, {31721, 1281}, {31745, 1391}, {31778, 1539}, {31800, 1466},
	{31820, 923}, {31847, 924}, {31872, 1854}, {31894, 1540}, {31914, 150},
	{31939, 877}, {31966, 151}, {31990, 152}, {32014, 1778}, {32034, 153}, {32057,
	154}, {32087, 155}, {32114, 156}, {32137, 156}, {32165, 156}, {32193, 156},
	{32221, 156}, {32249, 157}, {32272, 852}, {32292, 678}, {32312, 158}, {32335,
	158}, {32363, 158}, {32391, 158}, {32419, 158}, {32450, 158}, {32482, 159},
	{32513, 159}, {32545, 159}, {32576, 160}, {32604, 161}, {32627, 1646}, {32651,
	1646}, {32676, 578}, {32697, 162}, {32720, 163}, {32747, 1282}, {32771, 1391},
	{32804, 1466}, {32824, 164}, {32849, 165}, {32873, 165}, {32901, 1536},
	{32925, 1536}, {32949, 166}, {32973, 1536}, {32997, 1536}, {33021, 1778},
	{33041, 167}, {33064, 167}, {33092, 168}, {33119, 1856}, {33141, 169}, {33164,
	170}, {33187, 170}, {33215, 170}, {33243, 170}, {33271, 545}, {33298, 1537},
	{33325, 549}, {33350, 549}, {33378, 0}, {33408, 553}, {33428, 851}, {33448,
	678}, {33468, 171}, {33491, 171}, {33515, 172}, {33546, 172}, {33577, 172},
	{33608, 172}, {33639, 172}, {33670, 172}, {33702, 180}, {33727, 173}, {33750,
	1646}, {33774, 1646}, {33799, 786}, {33819, 578}, {33840, 174}, {33863, 175},
	{33886, 1536}, {33908, 176}, {33933, 1596}, {33953, 1143}, {33974, 180},
	{33998, 1283}, {34022, 1391}, {34055, 1465}, {34075, 177}, {34100, 923},
	{34127, 924}, {34152, 1595}, {34172, 1540}, {34192, 180}, {34217, 877},
	{34244, 879}, {34271, 178}, {34295, 178}, {34323, 179}, {34347, 1778}, {34367,
	850}, {34393, 181}, {34420, 182}, {34447, 1857}, {34469, 183}, {34492, 183},
	{34520, 183}, {34548, 183}, {34576, 183}, {34604, 183}, {34632, 184}, {34655,
	0}, {34680, 555}, {34707, 547}, {34734, 548}, {34761, 1537}, {34788, 549},
	{34813, 550}, {34839, 553}, {34863, 551}, {34885, 1905}, {34905, 552}, {34928,
	852}, {34948, 1044}, {34969, 185}, {34992, 185}, {35023, 185}, {35055, 185},
	{35083, 186}, {35114, 186}, {35145, 187}, {35173, 788}, {35201, 786}, {35227,
	786}, {35253, 188}, {35276, 872}, {35299, 873}, {35325, 872}, {35348, 874},
	{35374, 1646}, {35398, 1646}, {35423, 0}, {35448, 0}, {35475, 0}, {35499, 0},
	{35524, 0}, {35551, 0}, {35580, 876}, {35606, 0}, {35633, 0}, {35661, 0},
	{35686, 0}, {35713, 876}, {35739, 189}, {35762, 1536}, {35784, 1198}, {35809,
	190}, {35836, 1284}, {35860, 1391}, {35893, 1539}, {35915, 1466}, {35935,
	191}, {35960, 923}, {35991, 923}, {36022, 924}, {36047, 925}, {36078, 1611},
	{36104, 1620}, {36125, 1540}, {36145, 192}, {36170, 1199}, {36191, 877},
	{36218, 879}, {36245, 193}, {36269, 193}, {36299, 193}, {36327, 558}, {36353,
	1536}, {36377, 1536}, {36401, 194}, {36425, 194}, {36455, 1537}, {36481,
	1536}, {36505, 1536}, {36529, 1778}, {36549, 195}, {36572, 195}, {36600, 195},
	{36628, 1737}, {36649, 1858}, {36688, 1858}, {36725, 1859}, {36749, 196},
	{36776, 197}, {36796, 1029}, {36816, 198}, {36839, 201}, {36864, 786}, {36884,
	201}, {36907, 1536}, {36929, 1860}, {36952, 201}, {36976, 1285}, {37000,
	1391}, {37033, 1433}, {37053, 1539}, {37075, 923}, {37102, 201}, {37127, 199},
	{37151, 200}, {37175, 202}, {37202, 1029}, {37222, 203}, {37247, 957}, {37267,
	1286}, {37291, 1433}, {37311, 1539}, {37333, 203}, {37358, 3}, {37376, 1673},
	{37394, 872}, {37414, 1747}, {37432, 878}, {37457, 878}, {37481, 878}, {37509,
	1737}, {37527, 1746}, {37541, 1509}, {37558, 1595}, {37575, 971}, {37601, 52},
	{37623, 1305}, {37648, 1201}, {37672, 1304}, {37695, 1584}, {37716, 1030},
	{37740, 1488}, {37770, 647}, {37792, 946}, {37808, 947}, {37826, 998}, {37835,
	945}, {37845, 1064}, {37862, 979}, {37870, 576}, {37895, 643}, {37913, 643},
	{37931, 574}, {37951, 1673}, {37959, 1673}, {37968, 223}, {37987, 1299},
	{38010, 1485}, {38031, 1683}, {38051, 1673}, {38072, 1779}, {38092, 1151},
	{38113, 1489}, {38135, 0}, {38157, 1157}, {38175, 1157}, {38193, 573}, {38206,
	573}, {38219, 573}, {38232, 780}, {38248, 1615}, {38268, 430}, {38291, 7},
	{38312, 1924}, {38333, 607}, {38352, 608}, {38374, 1568}, {38396, 931},
	{38416, 1567}, {38441, 610}, {38462, 632}, {38485, 697}, {38505, 1925},
	{38525, 1136}, {38546, 1369}, {38569, 1569}, {38589, 973}, {38611, 615},
	{38631, 1615}, {38651, 1740}, {38672, 1247}, {38700, 369}, {38720, 931},
	{38740, 929}, {38759, 1664}, {38784, 460}, {38807, 461}, {38828, 1914},
	{38851, 8}, {38872, 1916}, {38893, 1912}, {38914, 1926}, {38947, 484}, {38968,
	696}, {38993, 1666}, {39022, 402}, {39053, 607}, {39072, 611}, {39096, 608},
	{39118, 1913}, {39139, 1568}, {39161, 932}, {39181, 1040}, {39202, 459},
	{39225, 511}, {39246, 511}, {39271, 633}, {39294, 859}, {39314, 697}, {39334,
	930}, {39353, 613}, {39375, 0}, {39397, 0}, {39419, 1137}, {39440, 1570},
	{39460, 1443}, {39480, 973}, {39502, 615}, {39522, 945}, {39545, 397}, {39567,
	616}, {39587, 1731}, {39608, 1741}, {39629, 1247}, {39657, 1917}, {39677,
	1565}, {39701, 1565}, {39726, 1565}, {39750, 403}, {39773, 607}, {39792, 612},
	{39816, 608}, {39838, 1568}, {39860, 932}, {39880, 459}, {39903, 511}, {39924,
	511}, {39949, 637}, {39973, 638}, {39997, 1799}, {40017, 633}, {40040, 859},
	{40060, 1691}, {40083, 697}, {40103, 929}, {40122, 613}, {40144, 0}, {40166,
	0}, {40188, 1246}, {40208, 1129}, {40229, 1130}, {40253, 1370}, {40276, 1370},
	{40303, 1570}, {40323, 1443}, {40343, 1616}, {40364, 1565}, {40388, 1565},
	{40412, 973}, {40434, 615}, {40454, 945}, {40477, 1695}, {40497, 616}, {40517,
	1731}, {40538, 1741}, {40559, 1247}, {40587, 1443}, {40606, 395}, {40606,
	1517}, {40625, 1675}, {40645, 21}, {40670, 461}, {40691, 1914}, {40714, 1915},
	{40734, 797}, {40755, 7}, {40776, 1916}, {40797, 1920}, {40820, 1917}, {40840,
	1926}, {40873, 370}, {40893, 1627}, {40913, 607}, {40932, 368}, {40953, 1918},
	{40974, 608}, {40996, 609}, {41016, 1568}, {41038, 933}, {41058, 1567},
	{41083, 510}, {41104, 632}, {41127, 697}, {41147, 697}, {41170, 1919}, {41190,
	822}, {41212, 0}, {41234, 929}, {41253, 635}, {41274, 1921}, {41294, 613},
	{41316, 1922}, {41336, 1136}, {41357, 0}, {41377, 1371}, {41400, 1569},
	{41420, 1616}, {41441, 973}, {41463, 1923}, {41483, 1665}, {41508, 615},
	{41528, 615}, {41549, 1615}, {41569, 396}, {41591, 1628}, {41610, 616},
	{41630, 1732}, {41651, 1740}, {41672, 1247}, {41700, 1916}, {41721, 1566},
	{41748, 1566}, {41776, 1566}, {41803, 404}, {41834, 1566}, {41861, 1568},
	{41883, 932}, {41903, 459}, {41926, 511}, {41947, 511}, {41972, 639}, {41996,
	638}, {42020, 1799}, {42040, 634}, {42063, 859}, {42083, 929}, {42102, 1052},
	{42123, 614}, {42145, 1246}, {42165, 1129}, {42186, 1130}, {42210, 1372},
	{42233, 1372}, {42260, 1570}, {42280, 1616}, {42301, 1566}, {42328, 1566},
	{42355, 973}, {42377, 420}, {42400, 420}, {42424, 945}, {42447, 397}, {42469,
	616}, {42489, 1731}, {42510, 1742}, {42531, 1247}, {42559, 1709}, {42579,
	510}, {42599, 1799}, {42618, 1691}, {42640, 822}, {42661, 1794}, {42682,
	1752}, {42705, 1402}, {42723, 1090}, {42734, 1043}, {42757, 1598}, {42774,
	1598}, {42790, 914}, {42808, 881}, {42825, 1043}, {42847, 1598}, {42863, 914},
	{42881, 914}, {42899, 865}, {42921, 865}, {42943, 866}, {42958, 707}, {42974,
	1598}, {42991, 882}, {43010, 882}, {43029, 866}, {43045, 1598}, {43062, 708},
	{43076, 738}, {43099, 1510}, {43119, 1043}, {43140, 70}, {43167, 1598},
	{43184, 1300}, {43208, 963}, {43224, 1179}, {43238, 386}, {43255, 1202},
	{43267, 1743}, {43283, 1743}, {43299, 829}, {43311, 1808}, {43325, 575},
	{43336, 1135}, {43358, 1150}, {43371, 1150}, {43384, 1150}, {43397, 1307},
	{43412, 1307}, {43427, 1422}, {43436, 1760}, {43450, 741}, {43461, 49},
	{43471, 644}, {43479, 1430}, {43488, 920}, {43498, 832}, {43507, 837}, {43527,
	1452}, {43541, 742}, {43554, 562}, {43566, 0}, {43582, 1550}, {43596, 1877},
	{43619, 1875}, {43644, 1876}, {43665, 1078}, {43679, 449}, {43695, 750},
	{43710, 1708}, {43723, 1541}, {43735, 661}, {43755, 662}, {43775, 401},
	{43793, 401}, {43809, 415}, {43826, 415}, {43843, 1890}, {43863, 567}, {43881,
	567}, {43904, 567}, {43922, 567}, {43945, 567}, {43967, 567}, {43990, 567},
	{44018, 567}, {44039, 567}, {44056, 567}, {44078, 1725}, {44088, 754}, {44101,
	1744}, {44110, 943}, {44134, 255}, {44151, 257}, {44168, 258}, {44185, 260},
	{44202, 261}, {44219, 262}, {44236, 263}, {44253, 264}, {44270, 264}, {44287,
	265}, {44304, 266}, {44321, 267}, {44338, 268}, {44354, 271}, {44370, 272},
	{44386, 273}, {44403, 274}, {44421, 275}, {44437, 275}, {44453, 276}, {44469,
	276}, {44485, 279}, {44501, 280}, {44517, 281}, {44533, 283}, {44549, 284},
	{44565, 285}, {44581, 286}, {44597, 1689}, {44618, 685}, {44632, 686}, {44657,
	1548}, {44685, 1548}, {44702, 1588}, {44716, 1689}, {44731, 1501}, {44746,
	296}, {44764, 296}, {44782, 569}, {44801, 568}, {44819, 687}, {44839, 1543},
	{44865, 856}, {44875, 1063}, {44893, 225}, {44913, 1309}, {44931, 1206},
	{44954, 225}, {44974, 855}, {45004, 256}, {45021, 1310}, {45039, 1206},
	{45062, 225}, {45082, 855}, {45112, 995}, {45130, 1311}, {45151, 1210},
	{45177, 1213}, {45203, 1215}, {45226, 225}, {45246, 855}, {45276, 995},
	{45294, 1312}, {45315, 1210}, {45346, 1210}, {45372, 1213}, {45398, 1215},
	{45421, 1650}, {45440, 225}, {45460, 259}, {45477, 1213}, {45503, 1215},
	{45526, 1313}, {45544, 1781}, {45558, 564}, {45568, 570}, {45578, 566},
	{45597, 319}, {45615, 319}, {45633, 320}, {45651, 321}, {45669, 322}, {45686,
	322}, {45703, 815}, {45712, 781}, {45730, 782}, {45751, 782}, {45773, 781},
	{45791, 782}, {45812, 782}, {45834, 799}, {45849, 1685}, {45865, 684}, {45882,
	224}, {45902, 855}, {45932, 751}, {45950, 887}, {45969, 684}, {45986, 1469},
	{46007, 751}, {46026, 1314}, {46047, 1875}, {46074, 1551}, {46097, 1395},
	{46116, 1558}, {46143, 751}, {46161, 1651}, {46180, 891}, {46199, 1819},
	{46230, 224}, {46250, 855}, {46280, 752}, {46298, 752}, {46317, 1395}, {46336,
	1558}, {46363, 752}, {46381, 752}, {46402, 1652}, {46421, 1475}, {46443, 855},
	{46473, 1470}, {46494, 1315}, {46515, 1215}, {46538, 1395}, {46557, 1652},
	{46576, 1546}, {46595, 855}, {46625, 1316}, {46646, 1395}, {46665, 1653},
	{46684, 1317}, {46705, 855}, {46735, 1317}, {46756, 1395}, {46775, 651},
	{46799, 753}, {46818, 753}, {46837, 753}, {46856, 1475}, {46878, 238}, {46896,
	855}, {46926, 753}, {46944, 888}, {46963, 237}, {46980, 684}, {46997, 753},
	{47015, 753}, {47033, 1471}, {47054, 1318}, {47075, 753}, {47093, 1209},
	{47119, 1212}, {47144, 1213}, {47170, 1215}, {47193, 1395}, {47212, 1475},
	{47234, 753}, {47252, 1650}, {47271, 891}, {47290, 237}, {47310, 1475},
	{47332, 855}, {47362, 563}, {47379, 290}, {47398, 570}, {47416, 1471}, {47437,
	1319}, {47458, 1210}, {47484, 1212}, {47509, 1214}, {47535, 1215}, {47558,
	1395}, {47577, 1475}, {47599, 891}, {47618, 754}, {47630, 1549}, {47639,
	1122}, {47657, 1123}, {47675, 1122}, {47698, 1124}, {47716, 1125}, {47733,
	1126}, {47751, 1126}, {47769, 1126}, {47786, 1126}, {47804, 1126}, {47823,
	1126}, {47840, 1126}, {47857, 1126}, {47874, 1126}, {47891, 1126}, {47914,
	1126}, {47937, 1126}, {47954, 1126}, {47973, 1207}, {47988, 826}, {47997,
	1349}, {48014, 1349}, {48031, 1349}, {48048, 1455}, {48076, 1349}, {48094,
	1455}, {48123, 1761}, {48141, 1349}, {48158, 1455}, {48186, 1418}, {48205,
	1349}, {48221, 1457}, {48243, 1455}, {48270, 713}, {48287, 1349}, {48304,
	838}, {48320, 1457}, {48343, 1455}, {48371, 1761}, {48388, 1349}, {48406,
	1349}, {48423, 1455}, {48451, 1349}, {48470, 1457}, {48493, 1349}, {48510,
	1457}, {48533, 1455}, {48561, 1455}, {48591, 1455}, {48619, 1455}, {48647,
	1349}, {48664, 1455}, {48692, 1349}, {48710, 838}, {48727, 1755}, {48746,
	1458}, {48768, 1349}, {48786, 838}, {48803, 1455}, {48832, 1761}, {48850,
	1349}, {48867, 1455}, {48895, 1349}, {48913, 1349}, {48931, 838}, {48948,
	1455}, {48977, 1349}, {48994, 1455}, {49022, 1349}, {49039, 1455}, {49067,
	1205}, {49095, 1349}, {49113, 1349}, {49132, 1455}, {49162, 1349}, {49181,
	1455}, {49211, 1416}, {49230, 1349}, {49247, 1417}, {49263, 1350}, {49279,
	1403}, {49295, 838}, {49311, 740}, {49327, 1818}, {49356, 1780}, {49372, 944},
	{49393, 475}, {49410, 739}, {49429, 739}, {49447, 1512}, {49463, 1349},
	{49480, 1350}, {49496, 1457}, {49519, 1349}, {49536, 1349}, {49553, 838},
	{49569, 1350}, {49585, 1457}, {49608, 1349}, {49625, 1403}, {49641, 1455},
	{49669, 1349}, {49687, 1455}, {49716, 1349}, {49735, 838}, {49753, 1455},
	{49783, 1349}, {49801, 1455}, {49830, 1455}, {49859, 1349}, {49876, 838},
	{49892, 1756}, {49910, 740}, {49926, 1349}, {49944, 1350}, {49961, 838},
	{49978, 1761}, {49996, 1349}, {50014, 838}, {50031, 1350}, {50048, 1457},
	{50072, 1761}, {50090, 1418}, {50111, 1349}, {50129, 1453}, {50150, 838},
	{50167, 1455}, {50196, 713}, {50215, 1761}, {50233, 1547}, {50249, 1349},
	{50267, 1403}, {50284, 739}, {50304, 739}, {50323, 1512}, {50340, 1349},
	{50358, 838}, {50375, 1349}, {50395, 1455}, {50426, 1349}, {50446, 1455},
	{50477, 1349}, {50495, 1457}, {50519, 1349}, {50537, 1455}, {50566, 1349},
	{50584, 1349}, {50602, 1349}, {50619, 1403}, {50635, 1457}, {50658, 1349},
	{50674, 1455}, {50701, 416}, {50711, 416}, {50724, 1477}, {50743, 1478},
	{50762, 1401}, {50774, 1886}, {50793, 1880}, {50811, 1881}, {50827, 1882},
	{50843, 1883}, {50865, 1884}, {50881, 1885}, {50905, 1408}, {50922, 415},
	{50931, 855}, {50961, 755}, {50979, 755}, {50997, 241}, {51017, 563}, {51034,
	291}, {51053, 570}, {51071, 755}, {51095, 755}, {51118, 1214}, {51144, 756},
	{51166, 1215}, {51189, 1395}, {51208, 755}, {51226, 1320}, {51244, 1476},
	{51265, 855}, {51294, 757}, {51311, 1476}, {51332, 1393}, {51348, 1046},
	{51367, 309}, {51385, 757}, {51403, 1321}, {51423, 1395}, {51441, 757},
	{51458, 326}, {51479, 1476}, {51500, 758}, {51522, 254}, {51543, 269}, {51560,
	758}, {51581, 1544}, {51599, 758}, {51620, 1213}, {51650, 239}, {51672, 1394},
	{51692, 758}, {51716, 1322}, {51734, 1088}, {51746, 1891}, {51771, 1602},
	{51784, 1215}, {51802, 1552}, {51817, 1456}, {51844, 1456}, {51871, 1456},
	{51898, 1456}, {51924, 1456}, {51951, 1456}, {51978, 1456}, {52005, 1456},
	{52032, 1456}, {52059, 1456}, {52086, 1456}, {52114, 1456}, {52142, 1456},
	{52170, 1456}, {52197, 1553}, {52211, 1551}, {52226, 240}, {52245, 240},
	{52264, 240}, {52283, 240}, {52302, 240}, {52321, 240}, {52340, 240}, {52359,
	240}, {52378, 240}, {52397, 240}, {52415, 240}, {52433, 240}, {52451, 240},
	{52469, 240}, {52487, 1554}, {52501, 1551}, {52517, 1394}, {52537, 1394},
	{52557, 1475}, {52579, 759}, {52603, 759}, {52627, 1475}, {52650, 1475},
	{52673, 759}, {52695, 759}, {52719, 759}, {52739, 1216}, {52768, 1046},
	{52788, 270}, {52805, 759}, {52826, 759}, {52850, 1475}, {52874, 1475},
	{52898, 292}, {52917, 1545}, {52935, 759}, {52961, 759}, {52982, 759}, {53004,
	759}, {53026, 759}, {53048, 759}, {53071, 1121}, {53092, 1210}, {53125, 1210},
	{53158, 1212}, {53183, 1213}, {53213, 239}, {53235, 1394}, {53255, 759},
	{53279, 1323}, {53297, 1475}, {53318, 760}, {53341, 760}, {53364, 1550},
	{53385, 855}, {53409, 226}, {53427, 760}, {53451, 760}, {53475, 760}, {53498,
	760}, {53517, 242}, {53536, 565}, {53551, 563}, {53567, 760}, {53587, 293},
	{53605, 1060}, {53621, 1545}, {53638, 1878}, {53660, 315}, {53684, 316},
	{53704, 760}, {53724, 570}, {53741, 760}, {53762, 1475}, {53783, 1472},
	{53803, 760}, {53823, 754}, {53842, 1324}, {53862, 1887}, {53888, 1088},
	{53907, 1212}, {53931, 1208}, {53959, 760}, {53980, 239}, {54001, 1394},
	{54020, 965}, {54038, 760}, {54061, 891}, {54079, 327}, {54099, 1475}, {54120,
	761}, {54143, 761}, {54166, 1550}, {54187, 227}, {54205, 1475}, {54226, 761},
	{54247, 761}, {54265, 761}, {54283, 1542}, {54305, 761}, {54324, 243}, {54343,
	565}, {54358, 563}, {54374, 567}, {54398, 565}, {54414, 1204}, {54434, 754},
	{54454, 761}, {54474, 450}, {54494, 294}, {54512, 1060}, {54528, 1545},
	{54545, 1542}, {54568, 761}, {54593, 1879}, {54615, 1325}, {54645, 1809},
	{54672, 1811}, {54699, 1813}, {54726, 310}, {54749, 311}, {54774, 312},
	{54794, 317}, {54818, 318}, {54838, 761}, {54858, 570}, {54875, 761}, {54896,
	1475}, {54917, 1473}, {54937, 761}, {54957, 1491}, {54980, 1326}, {55000,
	1088}, {55019, 1212}, {55043, 1208}, {55071, 239}, {55092, 1394}, {55111,
	761}, {55134, 779}, {55150, 891}, {55168, 328}, {55188, 1475}, {55209, 1468},
	{55230, 1475}, {55252, 762}, {55276, 762}, {55300, 855}, {55325, 762}, {55350,
	1475}, {55372, 762}, {55397, 762}, {55421, 250}, {55441, 565}, {55457, 563},
	{55474, 565}, {55491, 1204}, {55512, 762}, {55533, 302}, {55552, 1545},
	{55570, 1647}, {55587, 762}, {55608, 570}, {55626, 762}, {55648, 1475},
	{55670, 754}, {55690, 1210}, {55716, 1212}, {55741, 1208}, {55770, 1213},
	{55800, 762}, {55822, 239}, {55844, 1394}, {55864, 762}, {55888, 1327},
	{55906, 1475}, {55929, 763}, {55954, 763}, {55979, 228}, {55999, 889}, {56019,
	763}, {56042, 763}, {56067, 1542}, {56091, 763}, {56112, 244}, {56134, 244},
	{56156, 565}, {56173, 1204}, {56194, 563}, {56212, 565}, {56230, 1204},
	{56252, 1046}, {56273, 763}, {56295, 295}, {56315, 1545}, {56334, 763},
	{56361, 1328}, {56393, 1809}, {56422, 1811}, {56451, 1814}, {56480, 1815},
	{56510, 313}, {56537, 313}, {56559, 763}, {56581, 570}, {56600, 763}, {56623,
	1475}, {56646, 1475}, {56669, 763}, {56692, 763}, {56715, 1547}, {56740,
	1210}, {56774, 1210}, {56808, 1210}, {56842, 1212}, {56868, 1213}, {56899,
	1208}, {56929, 239}, {56952, 1394}, {56973, 1889}, {56995, 763}, {57020,
	1329}, {57039, 481}, {57048, 481}, {57065, 481}, {57082, 966}, {57100, 965},
	{57118, 563}, {57135, 1330}, {57155, 764}, {57173, 1476}, {57194, 855},
	{57223, 764}, {57240, 888}, {57258, 764}, {57275, 764}, {57292, 563}, {57309,
	764}, {57326, 1471}, {57346, 1330}, {57366, 1214}, {57391, 1215}, {57413,
	1395}, {57431, 764}, {57448, 891}, {57466, 765}, {57489, 765}, {57512, 765},
	{57535, 765}, {57554, 563}, {57570, 765}, {57596, 570}, {57613, 765}, {57633,
	765}, {57654, 239}, {57675, 1394}, {57694, 965}, {57712, 765}, {57735, 1331},
	{57752, 1476}, {57773, 766}, {57796, 766}, {57819, 1490}, {57839, 1550},
	{57860, 855}, {57884, 1542}, {57902, 229}, {57920, 889}, {57938, 684}, {57954,
	1476}, {57975, 766}, {57998, 766}, {58017, 245}, {58036, 565}, {58051, 563},
	{58067, 766}, {58093, 450}, {58113, 297}, {58131, 1060}, {58147, 1545},
	{58164, 1542}, {58187, 1647}, {58203, 314}, {58223, 570}, {58240, 766},
	{58260, 766}, {58281, 1474}, {58301, 754}, {58320, 1491}, {58343, 1332},
	{58363, 1210}, {58388, 1210}, {58413, 1212}, {58437, 1208}, {58465, 1213},
	{58494, 1215}, {58516, 239}, {58537, 1551}, {58560, 1394}, {58579, 965},
	{58597, 1475}, {58618, 1890}, {58638, 766}, {58661, 779}, {58677, 891},
	{58698, 329}, {58718, 767}, {58738, 767}, {58756, 277}, {58771, 767}, {58790,
	767}, {58809, 1475}, {58829, 767}, {58850, 1213}, {58878, 239}, {58898, 1394},
	{58916, 767}, {58938, 1333}, {58954, 1094}, {58970, 1522}, {58991, 1522},
	{59012, 230}, {59030, 246}, {59049, 278}, {59065, 298}, {59083, 239}, {59104,
	1334}, {59121, 1476}, {59142, 855}, {59171, 768}, {59188, 1476}, {59209, 768},
	{59230, 768}, {59247, 247}, {59266, 563}, {59282, 299}, {59300, 570}, {59317,
	768}, {59340, 768}, {59362, 1475}, {59383, 1212}, {59407, 1214}, {59432,
	1215}, {59454, 1395}, {59472, 768}, {59489, 1335}, {59506, 855}, {59535, 248},
	{59554, 563}, {59570, 567}, {59595, 570}, {59612, 1212}, {59636, 1395},
	{59654, 1336}, {59671, 1475}, {59692, 769}, {59715, 769}, {59738, 231},
	{59756, 1475}, {59777, 769}, {59798, 769}, {59822, 769}, {59845, 769}, {59864,
	249}, {59883, 563}, {59899, 769}, {59919, 450}, {59939, 300}, {59957, 1060},
	{59973, 1545}, {59990, 570}, {60007, 769}, {60028, 1475}, {60049, 769},
	{60069, 1212}, {60093, 1208}, {60121, 239}, {60142, 1394}, {60161, 769},
	{60184, 1337}, {60201, 1475}, {60222, 1475}, {60243, 282}, {60259, 301},
	{60277, 1475}, {60298, 1395}, {60316, 1338}, {60333, 1475}, {60354, 770},
	{60377, 770}, {60400, 1550}, {60421, 855}, {60445, 232}, {60463, 770}, {60487,
	1475}, {60508, 770}, {60532, 770}, {60555, 770}, {60574, 250}, {60593, 563},
	{60609, 1046}, {60628, 770}, {60648, 450}, {60668, 302}, {60686, 1545},
	{60703, 1647}, {60719, 770}, {60739, 570}, {60756, 770}, {60777, 1475},
	{60798, 754}, {60817, 1339}, {60837, 1210}, {60869, 1210}, {60901, 1212},
	{60925, 1208}, {60953, 1213}, {60982, 239}, {61003, 1394}, {61022, 1475},
	{61043, 770}, {61066, 1218}, {61089, 330}, {61109, 1475}, {61130, 771},
	{61153, 771}, {61176, 1550}, {61197, 233}, {61215, 890}, {61233, 684}, {61249,
	1475}, {61270, 771}, {61294, 771}, {61317, 771}, {61336, 250}, {61355, 563},
	{61371, 754}, {61391, 771}, {61411, 450}, {61431, 303}, {61449, 1545}, {61466,
	1340}, {61496, 1809}, {61523, 1811}, {61550, 1813}, {61577, 1815}, {61605,
	771}, {61625, 570}, {61642, 771}, {61663, 771}, {61683, 1341}, {61703, 1210},
	{61735, 1210}, {61767, 1210}, {61798, 1212}, {61822, 1208}, {61850, 1213},
	{61879, 771}, {61900, 1454}, {61929, 239}, {61950, 1394}, {61969, 1475},
	{61990, 1891}, {62010, 771}, {62033, 891}, {62051, 331}, {62071, 1475},
	{62092, 772}, {62115, 772}, {62138, 1550}, {62159, 1475}, {62180, 772},
	{62204, 772}, {62227, 772}, {62246, 250}, {62265, 565}, {62280, 563}, {62296,
	567}, {62320, 772}, {62340, 450}, {62360, 304}, {62378, 1060}, {62394, 1545},
	{62411, 772}, {62436, 1325}, {62466, 772}, {62486, 570}, {62503, 772}, {62524,
	1475}, {62545, 1210}, {62577, 1210}, {62609, 1212}, {62633, 1208}, {62661,
	1213}, {62690, 239}, {62711, 1394}, {62730, 1475}, {62751, 772}, {62774,
	1342}, {62791, 1475}, {62812, 773}, {62835, 773}, {62858, 234}, {62876, 684},
	{62892, 1475}, {62913, 773}, {62934, 773}, {62957, 251}, {62976, 563}, {62992,
	567}, {63016, 773}, {63036, 450}, {63056, 305}, {63074, 1545}, {63091, 773},
	{63116, 1343}, {63146, 1809}, {63173, 1811}, {63200, 1814}, {63227, 1815},
	{63255, 773}, {63275, 570}, {63292, 773}, {63313, 1475}, {63334, 773}, {63354,
	773}, {63376, 1210}, {63408, 1210}, {63440, 1212}, {63464, 1208}, {63492,
	239}, {63513, 1394}, {63532, 1475}, {63553, 1889}, {63573, 773}, {63596,
	1344}, {63613, 332}, {63633, 1475}, {63654, 774}, {63677, 774}, {63700, 235},
	{63718, 1475}, {63739, 774}, {63760, 774}, {63782, 774}, {63805, 1542},
	{63827, 252}, {63846, 563}, {63862, 567}, {63886, 287}, {63902, 774}, {63922,
	306}, {63940, 1060}, {63956, 1545}, {63973, 774}, {63998, 1345}, {64028, 774},
	{64057, 774}, {64085, 1810}, {64112, 1812}, {64139, 1813}, {64166, 1816},
	{64194, 774}, {64214, 570}, {64231, 774}, {64252, 1475}, {64273, 774}, {64293,
	774}, {64315, 1210}, {64347, 1211}, {64379, 1212}, {64403, 1208}, {64431,
	239}, {64452, 1394}, {64471, 1889}, {64491, 1217}, {64518, 774}, {64541, 323},
	{64558, 1346}, {64575, 1702}, {64593, 333}, {64613, 1475}, {64634, 775},
	{64657, 775}, {64680, 236}, {64698, 1475}, {64719, 775}, {64740, 775}, {64762,
	775}, {64785, 252}, {64804, 565}, {64819, 563}, {64835, 567}, {64859, 288},
	{64875, 775}, {64895, 307}, {64913, 1545}, {64930, 775}, {64955, 1347},
	{64985, 775}, {65014, 775}, {65042, 775}, {65062, 570}, {65079, 775}, {65100,
	1475}, {65121, 775}, {65141, 775}, {65163, 1210}, {65195, 1211}, {65227,
	1212}, {65251, 1208}, {65279, 239}, {65300, 1394}, {65319, 1889}, {65339,
	775}, {65362, 324}, {65379, 1348}, {65396, 333}, {65416, 1205}, {65444, 1555},
	{65454, 780}, {65467, 1556}, {65478, 1557}, {65488, 1575}, {65510, 1575},
	{65532, 1575}, {65554, 1575}, {65576, 1575}, {65598, 1603}, {65618, 712},
	{65637, 1648}, {65657, 1648}, {65675, 1648}, {65698, 712}, {65713, 712},
	{65728, 828}, {65748, 1621}, {65767, 1087}, {65782, 1649}, {65803, 714},
	{65818, 651}, {65834, 416}, {65844, 1654}, {65858, 1650}, {65872, 1702},
	{65883, 1219}, {65909, 1218}, {65934, 1218}, {65959, 1220}, {65980, 515},
	{65998, 1828}, {66017, 1828}, {66036, 1829}, {66055, 1829}, {66074, 1073},
	{66092, 1074}, {66110, 1408}, {66127, 13}, {66141, 1075}, {66157, 1475},
	{66180, 776}, {66205, 776}, {66230, 1475}, {66253, 776}, {66276, 776}, {66299,
	776}, {66323, 253}, {66344, 565}, {66361, 1204}, {66382, 563}, {66400, 289},
	{66418, 776}, {66440, 308}, {66460, 1545}, {66479, 776}, {66506, 776}, {66537,
	776}, {66567, 776}, {66589, 570}, {66608, 776}, {66631, 776}, {66653, 776},
	{66684, 776}, {66714, 776}, {66744, 1210}, {66778, 1211}, {66812, 1208},
	{66842, 1213}, {66873, 239}, {66896, 1394}, {66917, 1892}, {66939, 1622},
	{66967, 776}, {66992, 325}, {67011, 1351}, {67030, 776}, {67060, 776}, {67089,
	776}, {67118, 1797}, {67126, 482}, {67155, 1384}, {67181, 39}, {67209, 503},
	{67235, 1492}, {67262, 1823}, {67278, 1823}, {67294, 1784}, {67319, 999},
	{67327, 835}, {67344, 1448}, {67360, 1449}, {67375, 744}, {67392, 833},
	{67406, 451}, {67428, 582}, {67448, 582}, {67468, 582}, {67488, 582}, {67508,
	582}, {67527, 582}, {67546, 582}, {67566, 582}, {67586, 582}, {67606, 582},
	{67626, 582}, {67646, 582}, {67666, 582}, {67686, 582}, {67706, 1671}, {67722,
	1031}, {67747, 1031}, {67774, 1031}, {67801, 1032}, {67824, 895}, {67837,
	895}, {67850, 899}, {67863, 1036}, {67887, 504}, {67909, 1692}, {67923, 688},
	{67943, 688}, {67963, 688}, {67984, 694}, {68005, 694}, {68025, 694}, {68046,
	0}, {68062, 784}, {68085, 784}, {68108, 784}, {68131, 784}, {68154, 784},
	{68176, 784}, {68198, 784}, {68221, 784}, {68244, 784}, {68267, 784}, {68290,
	784}, {68313, 784}, {68336, 784}, {68359, 816}, {68372, 1610}, {68394, 1610},
	{68416, 381}, {68429, 1146}, {68450, 1146}, {68473, 1352}, {68494, 1352},
	{68515, 1352}, {68536, 1352}, {68557, 1352}, {68577, 1352}, {68597, 1352},
	{68618, 1352}, {68639, 1352}, {68660, 1352}, {68681, 1352}, {68702, 1352},
	{68723, 1352}, {68744, 1352}, {68765, 1352}, {68786, 1352}, {68807, 0},
	{68819, 1437}, {68836, 335}, {68862, 894}, {68884, 584}, {68906, 1656},
	{68931, 335}, {68957, 894}, {68979, 584}, {69001, 1656}, {69026, 335}, {69052,
	894}, {69074, 585}, {69096, 1145}, {69121, 1728}, {69148, 335}, {69174, 894},
	{69196, 584}, {69218, 1656}, {69243, 335}, {69268, 894}, {69289, 584}, {69310,
	1656}, {69334, 1728}, {69360, 335}, {69385, 894}, {69406, 584}, {69427, 927},
	{69450, 1656}, {69474, 335}, {69500, 894}, {69522, 584}, {69544, 1656},
	{69569, 335}, {69595, 894}, {69617, 584}, {69639, 1656}, {69664, 335}, {69690,
	894}, {69712, 584}, {69734, 335}, {69760, 894}, {69782, 584}, {69804, 1221},
	{69830, 1656}, {69855, 335}, {69881, 894}, {69903, 585}, {69925, 1728},
	{69952, 335}, {69978, 585}, {70000, 1004}, {70023, 335}, {70049, 894}, {70071,
	586}, {70100, 896}, {70121, 1656}, {70146, 335}, {70172, 1224}, {70202, 1034},
	{70232, 1127}, {70254, 1128}, {70279, 1656}, {70304, 1703}, {70325, 335},
	{70351, 894}, {70373, 586}, {70402, 1035}, {70428, 896}, {70449, 1656},
	{70474, 335}, {70500, 1656}, {70525, 336}, {70547, 1353}, {70573, 587},
	{70595, 336}, {70617, 587}, {70638, 1353}, {70664, 902}, {70687, 336}, {70709,
	336}, {70731, 1353}, {70757, 336}, {70779, 1354}, {70805, 337}, {70827, 1353},
	{70853, 1787}, {70875, 452}, {70893, 1003}, {70915, 1004}, {70939, 581},
	{70961, 382}, {70984, 382}, {71007, 898}, {71030, 504}, {71053, 583}, {71076,
	688}, {71098, 694}, {71120, 1629}, {71142, 1610}, {71166, 1145}, {71192, 927},
	{71217, 11}, {71240, 1692}, {71263, 959}, {71286, 334}, {71319, 1222}, {71346,
	1728}, {71374, 1223}, {71401, 1753}, {71425, 1783}, {71447, 1739}, {71470,
	1004}, {71494, 382}, {71517, 382}, {71540, 451}, {71563, 504}, {71586, 688},
	{71608, 784}, {71637, 1610}, {71661, 1127}, {71684, 1128}, {71710, 927},
	{71735, 1692}, {71758, 959}, {71781, 897}, {71803, 1783}, {71825, 1900},
	{71849, 1900}, {71873, 1900}, {71901, 689}, {71924, 689}, {71940, 694},
	{71960, 1606}, {71976, 453}, {71992, 940}, {72008, 1901}, {72023, 716},
	{72041, 1005}, {72061, 900}, {72079, 901}, {72098, 1033}, {72118, 817},
	{72137, 588}, {72160, 928}, {72181, 959}, {72200, 1658}, {72218, 1222},
	{72241, 1753}, {72261, 1493}, {72287, 1786}, {72305, 1607}, {72323, 692},
	{72341, 1559}, {72359, 1729}, {72383, 1730}, {72405, 1786}, {72423, 1739},
	{72442, 11}, {72463, 1692}, {72475, 1692}, {72488, 1692}, {72511, 1692},
	{72534, 959}, {72556, 959}, {72578, 959}, {72600, 959}, {72621, 959}, {72643,
	959}, {72665, 959}, {72687, 959}, {72709, 959}, {72731, 959}, {72754, 959},
	{72777, 1657}, {72802, 1657}, {72827, 1657}, {72852, 1657}, {72877, 383},
	{72889, 1438}, {72901, 454}, {72918, 1222}, {72943, 1222}, {72968, 1222},
	{72994, 1753}, {73017, 1753}, {73039, 1753}, {73061, 1753}, {73084, 1753},
	{73107, 1753}, {73131, 1753}, {73155, 1753}, {73179, 897}, {73200, 897},
	{73221, 897}, {73242, 897}, {73263, 897}, {73283, 897}, {73303, 897}, {73324,
	897}, {73345, 897}, {73366, 897}, {73387, 897}, {73408, 897}, {73429, 897},
	{73450, 897}, {73471, 902}, {73484, 1739}, {73505, 1739}, {73526, 749},
	{73546, 1419}, {73569, 594}, {73596, 505}, {73615, 789}, {73630, 1896},
	{73643, 905}, {73665, 338}, {73683, 1227}, {73706, 1228}, {73729, 1047},
	{73748, 1894}, {73766, 1895}, {73788, 1560}, {73820, 595}, {73839, 591},
	{73862, 996}, {73880, 1092}, {73898, 1306}, {73920, 1560}, {73956, 338},
	{73977, 1396}, {74008, 1605}, {74026, 1659}, {74046, 1230}, {74068, 597},
	{74090, 597}, {74112, 915}, {74130, 1894}, {74150, 1897}, {74172, 1605},
	{74192, 1712}, {74212, 953}, {74236, 690}, {74256, 1439}, {74276, 903},
	{74296, 391}, {74318, 1821}, {74340, 339}, {74360, 1047}, {74381, 1894},
	{74401, 1895}, {74425, 1560}, {74459, 1092}, {74479, 1306}, {74503, 1605},
	{74523, 1230}, {74547, 1822}, {74569, 340}, {74589, 417}, {74612, 593},
	{74636, 1091}, {74658, 1047}, {74679, 509}, {74704, 1229}, {74729, 1894},
	{74749, 1560}, {74783, 1306}, {74807, 1396}, {74840, 1439}, {74860, 1897},
	{74882, 1605}, {74902, 1659}, {74924, 1230}, {74948, 597}, {74968, 914},
	{74988, 341}, {75008, 1091}, {75030, 1047}, {75051, 1894}, {75071, 1560},
	{75105, 857}, {75129, 1306}, {75153, 1560}, {75191, 1396}, {75224, 1897},
	{75246, 1605}, {75266, 1659}, {75288, 590}, {75311, 905}, {75335, 342},
	{75355, 417}, {75378, 423}, {75398, 428}, {75418, 593}, {75442, 1724}, {75463,
	589}, {75483, 1091}, {75505, 1226}, {75530, 1047}, {75551, 1893}, {75577,
	691}, {75597, 1894}, {75617, 1560}, {75651, 1225}, {75681, 592}, {75706,
	1148}, {75727, 1147}, {75751, 1232}, {75776, 1306}, {75800, 1560}, {75838,
	342}, {75861, 1396}, {75894, 903}, {75914, 715}, {75937, 967}, {75963, 1897},
	{75985, 1605}, {76005, 391}, {76027, 1659}, {76049, 1235}, {76075, 1230},
	{76099, 1625}, {76120, 597}, {76144, 597}, {76168, 915}, {76188, 596}, {76208,
	343}, {76228, 1227}, {76253, 423}, {76273, 1228}, {76298, 593}, {76322, 969},
	{76346, 1047}, {76367, 1895}, {76391, 789}, {76413, 591}, {76438, 1231},
	{76469, 1117}, {76490, 1234}, {76516, 1896}, {76536, 1306}, {76560, 1560},
	{76598, 343}, {76621, 1396}, {76654, 30}, {76674, 715}, {76697, 1897}, {76719,
	1659}, {76741, 1230}, {76765, 914}, {76786, 596}, {76806, 914}, {76826, 1006},
	{76850, 1006}, {76874, 914}, {76898, 344}, {76918, 423}, {76938, 969}, {76962,
	1048}, {76983, 1233}, {77009, 1894}, {77029, 1895}, {77053, 579}, {77074,
	1231}, {77105, 1092}, {77125, 1118}, {77149, 1234}, {77175, 1306}, {77199,
	1396}, {77232, 715}, {77255, 1659}, {77277, 1230}, {77301, 1236}, {77327,
	914}, {77351, 596}, {77371, 996}, {77391, 715}, {77407, 1604}, {77420, 576},
	{77441, 745}, {77456, 424}, {77475, 422}, {77498, 783}, {77520, 1561}, {77546,
	380}, {77569, 1440}, {77592, 1690}, {77616, 345}, {77646, 345}, {77675, 345},
	{77702, 345}, {77730, 345}, {77758, 345}, {77786, 345}, {77814, 345}, {77842,
	345}, {77869, 345}, {77896, 345}, {77924, 345}, {77952, 345}, {77980, 345},
	{78007, 345}, {78034, 345}, {78061, 345}, {78089, 345}, {78118, 345}, {78147,
	345}, {78174, 533}, {78199, 533}, {78227, 1716}, {78253, 535}, {78253, 906},
	{78276, 538}, {78300, 907}, {78324, 936}, {78349, 908}, {78372, 536}, {78395,
	534}, {78423, 1237}, {78457, 1101}, {78481, 1238}, {78509, 1397}, {78531,
	1356}, {78558, 1562}, {78581, 537}, {78607, 418}, {78635, 1609}, {78658,
	1660}, {78681, 1690}, {78705, 1239}, {78735, 706}, {78755, 346}, {78783, 346},
	{78811, 346}, {78839, 346}, {78868, 346}, {78897, 346}, {78925, 346}, {78952,
	346}, {78979, 346}, {79006, 949}, {79030, 949}, {79058, 1717}, {79081, 672},
	{79103, 1898}, {79123, 1355}, {79147, 1562}, {79167, 1660}, {79187, 1699},
	{79207, 1240}, {79231, 1239}, {79258, 1788}, {79278, 347}, {79306, 347},
	{79334, 347}, {79362, 347}, {79389, 1355}, {79416, 1561}, {79441, 348},
	{79467, 348}, {79493, 348}, {79520, 348}, {79547, 348}, {79576, 348}, {79605,
	348}, {79631, 348}, {79657, 348}, {79683, 348}, {79708, 348}, {79738, 348},
	{79765, 348}, {79791, 1718}, {79816, 1355}, {79842, 1562}, {79864, 1608},
	{79886, 25}, {79909, 1690}, {79932, 1239}, {79961, 1563}, {79983, 1788},
	{80005, 349}, {80036, 349}, {80066, 349}, {80096, 349}, {80127, 349}, {80158,
	349}, {80189, 349}, {80221, 349}, {80253, 349}, {80284, 349}, {80313, 672},
	{80340, 1355}, {80369, 1609}, {80394, 1699}, {80419, 1240}, {80448, 1788},
	{80473, 350}, {80507, 350}, {80538, 1355}, {80569, 693}, {80589, 1513},
	{80609, 1899}, {80627, 1071}, {80635, 829}, {80651, 574}, {80669, 704},
	{80691, 1824}, {80714, 1846}, {80732, 1825}, {80749, 619}, {80749, 1763},
	{80768, 17}, {80782, 1846}, {80804, 1038}, {80817, 1037}, {80832, 1745},
	{80845, 1745}, {80859, 1745}, {80872, 434}, {80891, 471}, {80907, 671},
	{80927, 494}, {80944, 796}, {80961, 1584}, {80977, 379}, {80995, 1670},
	{81012, 703}, {81037, 1494}, {81055, 952}, {81068, 1116}, {81081, 1772},
	{81093, 2}, {81107, 1041}, {81134, 1712}, {81144, 1713}, {81154, 1042},
	{81165, 1042}, {81182, 986}, {81217, 1098}, {81242, 1930}, {81266, 698},
	{81290, 512}, {81314, 1499}, {81350, 825}, {81380, 1929}, {81408, 1039},
	{81437, 371}, {81467, 371}, {81501, 1499}, {81535, 371}, {81570, 1499},
	{81605, 1373}, {81637, 1499}, {81667, 1499}, {81700, 1243}, {81733, 1499},
	{81769, 825}, {81799, 1929}, {81827, 1039}, {81856, 371}, {81886, 1242},
	{81919, 371}, {81954, 1499}, {81989, 1374}, {82021, 1499}, {82051, 371},
	{82084, 1499}, {82117, 1668}, {82149, 1244}, {82184, 1459}, {82223, 1498},
	{82258, 1245}, {82293, 1131}, {82317, 1241}, {82350, 1498}, {82385, 825},
	{82415, 1039}, {82444, 371}, {82474, 1242}, {82507, 371}, {82542, 1499},
	{82577, 1375}, {82609, 1499}, {82639, 371}, {82672, 1499}, {82705, 1668},
	{82737, 1244}, {82772, 1459}, {82811, 1498}, {82846, 1245}, {82881, 1617},
	{82906, 977}, {82935, 962}, {82960, 23}, {82990, 1676}, {83014, 1795}, {83037,
	464}, {83062, 1589}, {83071, 652}, {83092, 717}, {83108, 834}, {83125, 1420},
	{83145, 1093}, {83163, 502}, {83179, 1421}, {83195, 1514}, {83211, 746},
	{83232, 1693}, {83249, 1612}, {83265, 355}, {83287, 355}, {83308, 355},
	{83331, 355}, {83357, 355}, {83376, 355}, {83399, 355}, {83422, 355}, {83442,
	355}, {83463, 355}, {83484, 355}, {83506, 455}, {83522, 495}, {83544, 495},
	{83569, 495}, {83591, 495}, {83612, 508}, {83629, 355}, {83649, 1357}, {83669,
	355}, {83685, 355}, {83706, 393}, {83732, 393}, {83750, 355}, {83770, 355},
	{83791, 356}, {83812, 356}, {83837, 356}, {83857, 356}, {83881, 356}, {83905,
	356}, {83923, 356}, {83943, 356}, {83964, 356}, {83982, 356}, {83999, 356},
	{84021, 356}, {84039, 972}, {84054, 1792}, {84070, 1612}, {84086, 357},
	{84107, 357}, {84130, 357}, {84149, 357}, {84172, 357}, {84195, 357}, {84221,
	357}, {84247, 357}, {84266, 357}, {84285, 357}, {84304, 357}, {84323, 357},
	{84343, 357}, {84362, 357}, {84386, 357}, {84407, 1694}, {84423, 819}, {84440,
	1096}, {84458, 456}, {84476, 1050}, {84495, 695}, {84512, 358}, {84529, 18},
	{84548, 1613}, {84565, 914}, {84583, 914}, {84601, 1358}, {84623, 1358},
	{84647, 1404}, {84663, 1406}, {84677, 1405}, {84696, 351}, {84720, 351},
	{84740, 351}, {84762, 351}, {84784, 351}, {84805, 351}, {84825, 351}, {84847,
	1898}, {84861, 908}, {84875, 1355}, {84893, 1608}, {84907, 1699}, {84921,
	1240}, {84939, 530}, {84958, 1444}, {84973, 1445}, {84990, 719}, {85004, 941},
	{85021, 1927}, {85043, 72}, {85064, 72}, {85083, 1480}, {85097, 1518}, {85109,
	419}, {85123, 975}, {85137, 1714}, {85149, 617}, {85162, 1479}, {85180, 462},
	{85206, 617}, {85220, 462}, {85239, 462}, {85259, 994}, {85271, 72}, {85290,
	926}, {85303, 650}, {85322, 853}, {85338, 1100}, {85356, 1480}, {85370, 419},
	{85384, 975}, {85403, 975}, {85422, 1706}, {85434, 1250}, {85450, 1054},
	{85469, 1573}, {85484, 1058}, {85506, 1467}, {85519, 1467}, {85532, 1467},
	{85548, 1055}, {85561, 912}, {85574, 1572}, {85590, 1054}, {85609, 1720},
	{85623, 72}, {85645, 493}, {85659, 978}, {85673, 650}, {85693, 1057}, {85711,
	1573}, {85726, 1058}, {85748, 853}, {85765, 1599}, {85780, 463}, {85806, 463},
	{85831, 1571}, {85854, 1582}, {85868, 1110}, {85885, 1249}, {85907, 1467},
	{85920, 1480}, {85935, 1467}, {85948, 419}, {85963, 485}, {85976, 975},
	{85995, 860}, {86017, 1059}, {86043, 398}, {86058, 1467}, {86074, 1674},
	{86088, 1252}, {86102, 1642}, {86115, 617}, {86128, 1056}, {86141, 1056},
	{86157, 814}, {86171, 1785}, {86185, 1928}, {86204, 1249}, {86233, 1054},
	{86254, 1307}, {86271, 1100}, {86290, 1480}, {86305, 1643}, {86318, 1479},
	{86335, 1479}, {86352, 1928}, {86371, 1054}, {86390, 1249}, {86419, 1054},
	{86440, 1055}, {86454, 913}, {86475, 618}, {86488, 0}, {86501, 1573}, {86516,
	522}, {86534, 463}, {86560, 463}, {86585, 1100}, {86604, 1467}, {86617, 1480},
	{86632, 1467}, {86645, 419}, {86660, 975}, {86680, 975}, {86700, 1181},
	{86720, 1467}, {86736, 1698}, {86749, 1706}, {86762, 1644}, {86775, 1250},
	{86792, 1250}, {86809, 1479}, {86827, 462}, {86852, 1480}, {86868, 869},
	{86887, 1250}, {86905, 1249}, {86935, 1054}, {86957, 1100}, {86977, 1251},
	{86995, 485}, {87006, 71}, {87021, 493}, {87038, 1252}, {87051, 680}, {87064,
	1599}, {87079, 1248}, {87099, 823}, {87111, 824}, {87123, 1398}, {87140,
	1496}, {87153, 1180}, {87170, 22}, {87184, 1497}, {87200, 1202}, {87212,
	1202}, {87224, 531}, {87234, 748}, {87259, 514}, {87281, 1376}, {87306, 375},
	{87331, 374}, {87354, 1053}, {87377, 1132}, {87399, 1446}, {87420, 1796},
	{87441, 1749}, {87455, 1460}, {87471, 892}, {87485, 893}, {87499, 523},
	{87513, 1764}, {87525, 1062}, {87543, 532}, {87554, 1765}, {87562, 1830},
	{87573, 705}, {87593, 1410}, {87630, 1412}, {87663, 1409}, {87695, 705},
	{87715, 1411}, {87752, 1302}, {87773, 1413}, {87806, 1149}, {87825, 1007},
	{87843, 967}, {87860, 421}, {87876, 720}, {87892, 0}, {87911, 0}, {87930,
	376}, {87946, 471}, {87969, 467}, {87989, 466}, {88007, 631}, {88029, 1726},
	{88046, 487}, {88067, 1014}, {88083, 518}, {88104, 519}, {88129, 861}, {88153,
	981}, {88181, 1099}, {88202, 473}, {88223, 490}, {88245, 1308}, {88265, 1574},
	{88283, 1253}, {88306, 1618}, {88327, 1481}, {88345, 1500}, {88363, 1520},
	{88379, 1696}, {88396, 576}, {88435, 1762}, {88457, 1089}, {88476, 743},
	{88498, 1782}
};

const struct driver_table driver_table = {
	.arguments = arguments,
	.paths = paths,
	.compatibles = compatibles,
	.needs = needs,
	.lists = lists,
	.drivers = drivers,
	.matches = matches,
	.num_matches = 4161,
};
