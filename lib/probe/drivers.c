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
	"source\0"
	"default\0"
	"state_uhs\0"
	"mmc\0"
	"vmmc\0"
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
	"fsl,dpaa2-console\0"
	"fsl,esdhc\0"
	"fsl,fman\0"
	"fsl,fman-memac\0"
	"fsl,fman-memac-mdio\0"
	"fsl,fman-ptp-timer\0"
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
	"mediatek,mt8173-disp-mutex\0"
	"mediatek,mt8173-disp-ovl\0"
	"mediatek,mt8173-disp-pwm\0"
	"mediatek,mt8173-disp-rdma\0"
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
	"mediatek,mt8183-mdp3-rdma\0"
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
	"mediatek,mt8195-mdp3-rdma\0"
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
	"nvidia,tegra210-mc\0"
	"nvidia,tegra210-mipi\0"
	"nvidia,tegra210-mvc\0"
	"nvidia,tegra210-nvdec\0"
	"nvidia,tegra210-ope\0"
	"nvidia,tegra210-pcie\0"
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
	{ NEED_REFERENCE, 0, 1973, 0 },	/* nvidia,gpio-controller */
	{ NEED_IO_CHANNEL, 0, 82, 0 },	/* * */
	{ NEED_IO_CHANNEL, 0, 3, 0 },	/* 0 */
	{ NEED_REFERENCE, 0, 1996, 0 },	/* cpu */
	{ NEED_CLOCK, 0, 2000, 0 },	/* atclk */
	{ NEED_REGION, 0, 2006, 0 },	/* auto-i2c */
	{ NEED_REGION, NEED_COMPATIBLE, 2006, 2015 },	/* auto-i2c if brcm,bcm2711-hdmi-i2c */
	{ NEED_CLOCK, 0, 2037, 0 },	/* hsi2c */
	{ NEED_CLOCK, 0, 2043, 0 },	/* main */
	{ NEED_CLOCK, 0, 2048, 0 },	/* se */
	{ NEED_CLOCK, 0, 2051, 0 },	/* iface */
	{ NEED_PULSE, 0, 2057, 0 },	/* status */
	{ NEED_CLOCK, 0, 2064, 0 },	/* div-clk */
	{ NEED_CLOCK, 0, 2072, 0 },	/* fast-clk */
	{ NEED_CLOCK, 0, 2081, 0 },	/* slow */
	{ NEED_GPIO, 0, 2086, 0 },	/* mux */
	{ NEED_REFERENCE, 0, 2090, 0 },	/* i2c-parent */
	{ NEED_REFERENCE, 0, 2101, 0 },	/* pinctrl-names */
	{ NEED_CLOCK, 0, 2115, 0 },	/* fast_clk */
	{ NEED_CLOCK, 0, 2124, 0 },	/* slow_clk */
	{ NEED_CLOCK, 0, 2133, 0 },	/* adc */
	{ NEED_CLOCK, 0, 2137, 0 },	/* per */
	{ NEED_INTERRUPT, 0, 36, 0 },	/* 2 */
	{ NEED_CLOCK, 0, 2141, 0 },	/* clkin */
	{ NEED_CLOCK, 0, 2147, 0 },	/* apb_pclk */
	{ NEED_CLOCK, 0, 2156, 0 },	/* saradc */
	{ NEED_SUPPLY, 0, 2163, 0 },	/* vref */
	{ NEED_CLOCK, 0, 2168, 0 },	/* adclk */
	{ NEED_RESET, 0, 2174, 0 },	/* adrst-n */
	{ NEED_RESET, 0, 2182, 0 },	/* presetn */
	{ NEED_HWLOCK, 0, 3, 0 },	/* 0 */
	{ NEED_IO_CHANNEL, 0, 1704, 0 },	/* parent */
	{ NEED_IO_CHANNEL, 0, 2190, 0 },	/* buttons */
	{ NEED_CLOCK, 0, 2198, 0 },	/* kpd */
	{ NEED_INTERRUPT, 0, 2202, 0 },	/* homekey */
	{ NEED_INTERRUPT, 0, 2210, 0 },	/* powerkey */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 2219, 2229 },	/* homekey_r if mediatek,mt6358-keys */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 2250, 2229 },	/* powerkey_r if mediatek,mt6358-keys */
	{ NEED_INTERRUPT, 0, 2219, 0 },	/* homekey_r */
	{ NEED_INTERRUPT, 0, 2250, 0 },	/* powerkey_r */
	{ NEED_SYSCON, 0, 2261, 0 },	/* regmap */
	{ NEED_INTERRUPT, 0, 2268, 0 },	/* ONKEY */
	{ NEED_PWM, 0, 2274, 0 },	/* direction */
	{ NEED_PWM, 0, 40, 0 },	/* enable */
	{ NEED_SUPPLY, 0, 2284, 0 },	/* haptic */
	{ NEED_CLOCK, 0, 2291, 0 },	/* KMIREFCLK */
	{ NEED_GPIO, 0, 2301, 0 },	/* xm */
	{ NEED_GPIO, 0, 2304, 0 },	/* xp */
	{ NEED_GPIO, 0, 2307, 0 },	/* ym */
	{ NEED_GPIO, 0, 2310, 0 },	/* yp */
	{ NEED_REFERENCE, 0, 2313, 0 },	/* qcom,bcm-voters */
	{ NEED_REFERENCE, 0, 2329, 0 },	/* qcom,stream-id-range */
	{ NEED_HOST, NEED_COMPATIBLE, 94, 2350 },	/* firmware if qcom,* */
	{ NEED_REFERENCE, 0, 2357, 0 },	/* renesas,ipmmu-main */
	{ NEED_CLOCK, 0, 2376, 0 },	/* bclk */
	{ NEED_NODE, 0, 3, 0 },	/* 0 */
	{ NEED_NODE, 0, 2381, 0 },	/* mediatek,mt2712-infracfg */
	{ NEED_REFERENCE, 0, 2406, 0 },	/* mediatek,larbs */
	{ NEED_SYSCON, 0, 2421, 0 },	/* mediatek,infracfg */
	{ NEED_NODE, 0, 2439, 0 },	/* mediatek,mt8173-infracfg */
	{ NEED_NODE, 0, 2464, 0 },	/* mediatek,mt8195-pericfg_ao */
	{ NEED_REFERENCE, 0, 2491, 0 },	/* interrupt-map */
	{ NEED_HOST, 0, 454, 0 },	/* other-device */
	{ NEED_REFERENCE, 0, 2505, 0 },	/* qcom,rpm-msg-ram */
	{ NEED_GPIO, 0, 2522, 0 },	/* flash */
	{ NEED_SUPPLY, 0, 2528, 0 },	/* vled */
	{ NEED_REFERENCE, 0, 2533, 0 },	/* qcom,pbs */
	{ NEED_INTERRUPT, 0, 476, 0 },	/* rx */
	{ NEED_INTERRUPT, 0, 479, 0 },	/* tx */
	{ NEED_CLOCK, 0, 2542, 0 },	/* pclk_mailbox */
	{ NEED_REGION, 0, 2555, 0 },	/* rt */
	{ NEED_REGION, 0, 2558, 0 },	/* scfg */
	{ NEED_REGION, 0, 2563, 0 },	/* target_data */
	{ NEED_CLOCK, 0, 2575, 0 },	/* oscin */
	{ NEED_REFERENCE, 0, 2581, 0 },	/* memory-region */
	{ NEED_CLOCK, 0, 1329, 0 },	/* vpu */
	{ NEED_REGION, 0, 2595, 0 },	/* cmi */
	{ NEED_REGION, 0, 2599, 0 },	/* unicam */
	{ NEED_CLOCK, 0, 2606, 0 },	/* p_clk */
	{ NEED_CLOCK, 0, 2612, 0 },	/* sys_clk */
	{ NEED_REGION, 0, 555, 0 },	/* core */
	{ NEED_REGION, 0, 1526, 0 },	/* mmu */
	{ NEED_CLOCK, 0, 2620, 0 },	/* jpgdec */
	{ NEED_CLOCK, 0, 2627, 0 },	/* jpgdec-smi */
	{ NEED_CLOCK, 0, 2638, 0 },	/* jpgenc */
	{ NEED_REFERENCE, 0, 2645, 0 },	/* mediatek,vpu */
	{ NEED_REFERENCE, 0, 2658, 0 },	/* mediatek,scp */
	{ NEED_REGION, 0, 2671, 0 },	/* cfg_reg */
	{ NEED_REGION, 0, 2679, 0 },	/* tcm */
	{ NEED_SUPPLY, 0, 1142, 0 },	/* phy */
	{ NEED_SYSCON, 0, 2683, 0 },	/* fsl,blk-ctrl */
	{ NEED_REFERENCE, 0, 2696, 0 },	/* fsl,mipi-phy-gpr */
	{ NEED_CLOCK, 0, 2713, 0 },	/* csi0 */
	{ NEED_CLOCK, 0, 2718, 0 },	/* csi0_pix */
	{ NEED_CLOCK, 0, 2727, 0 },	/* csi0_rdi */
	{ NEED_CLOCK, 0, 2736, 0 },	/* csi1 */
	{ NEED_CLOCK, 0, 2741, 0 },	/* csi1_pix */
	{ NEED_CLOCK, 0, 2750, 0 },	/* csi1_rdi */
	{ NEED_CLOCK, 0, 2759, 0 },	/* ispif_ahb */
	{ NEED_CLOCK, 0, 2769, 0 },	/* top_ahb */
	{ NEED_CLOCK, 0, 2777, 0 },	/* csi_vfe0 */
	{ NEED_CLOCK, 0, 2786, 0 },	/* vfe0 */
	{ NEED_INTERRUPT, 0, 2791, 0 },	/* ispif */
	{ NEED_REGION, 0, 2797, 0 },	/* csi_clk_mux */
	{ NEED_REGION, 0, 2791, 0 },	/* ispif */
	{ NEED_CLOCK, 0, 2809, 0 },	/* csi2 */
	{ NEED_CLOCK, 0, 2814, 0 },	/* csi2_pix */
	{ NEED_CLOCK, 0, 2823, 0 },	/* csi2_rdi */
	{ NEED_CLOCK, 0, 2832, 0 },	/* csi3 */
	{ NEED_CLOCK, 0, 2837, 0 },	/* csi3_pix */
	{ NEED_CLOCK, 0, 2846, 0 },	/* csi3_rdi */
	{ NEED_CLOCK, 0, 2855, 0 },	/* csi_vfe1 */
	{ NEED_CLOCK, 0, 2864, 0 },	/* vfe1 */
	{ NEED_CLOCK, 0, 2869, 0 },	/* video */
	{ NEED_RESET, 0, 2875, 0 },	/* aresetn */
	{ NEED_CLOCK, 0, 2883, 0 },	/* system */
	{ NEED_RESET, 0, 2890, 0 },	/* cmn-rstb */
	{ NEED_CLOCK, 0, 2899, 0 },	/* hclk */
	{ NEED_CLOCK, 0, 2904, 0 },	/* sclk */
	{ NEED_RESET, 0, 675, 0 },	/* ahb */
	{ NEED_RESET, 0, 1505, 0 },	/* axi */
	{ NEED_CLOCK, 0, 2909, 0 },	/* ram */
	{ NEED_REGION, 0, 2913, 0 },	/* camerrx_control */
	{ NEED_REGION, 0, 2929, 0 },	/* cal_top */
	{ NEED_DMA, 0, 2937, 0 },	/* rx0 */
	{ NEED_CLOCK, 0, 2941, 0 },	/* clk */
	{ NEED_CLOCK, 0, 2945, 0 },	/* ir */
	{ NEED_REFERENCE, 0, 2948, 0 },	/* mediatek,smi */
	{ NEED_REGION, NEED_REGION, 50, 2961 },	/* data if cfg */
	{ NEED_REGION, 0, 2965, 0 },	/* regs */
	{ NEED_REGION, 0, 2970, 0 },	/* dirmap */
	{ NEED_REGION, NEED_REGION, 82, 2977 },	/* * if broadcast */
	{ NEED_OPTION, 0, 2987, 0 },	/* TEGRA124_EMC */
	{ NEED_MEMORY_REGION, 0, 3000, 0 },	/* nominal */
	{ NEED_REGION, NEED_PROPERTY, 3008, 3011 },	/* pm if reg-names */
	{ NEED_CLOCK, 0, 3021, 0 },	/* sfr0_ctrl */
	{ NEED_GPIO, 0, 3031, 0 },	/* reset */
	{ NEED_CLOCK, 0, 3037, 0 },	/* ciu-drive */
	{ NEED_CLOCK, 0, 3047, 0 },	/* ciu-sample */
	{ NEED_PIN_STATE, 0, 82, 0 },	/* * */
	{ NEED_PIN_STATE, 0, 3058, 0 },	/* opendrain */
	{ NEED_CLOCK, 0, 3068, 0 },	/* source */
	{ NEED_PIN_STATE, 0, 3075, 0 },	/* default */
	{ NEED_PIN_STATE, 0, 3083, 0 },	/* state_uhs */
	{ NEED_DMA, 0, 3093, 0 },	/* mmc */
	{ NEED_SUPPLY, 0, 3097, 0 },	/* vmmc */
	{ NEED_CLOCK, NEED_REGION, 3, 3102 },	/* 0 if ice */
	{ NEED_HOST, NEED_REGION, 94, 3102 },	/* firmware if ice */
	{ NEED_INTERRUPT, 0, 3106, 0 },	/* pwr_irq */
	{ NEED_RATES, 0, 555, 0 },	/* core */
	{ NEED_REGION, NEED_PROPERTY, 3114, 3120 },	/* cqhci if supports-cqe */
	{ NEED_CLOCK, 0, 3133, 0 },	/* clk_ahb */
	{ NEED_CLOCK, 0, 3141, 0 },	/* clk_xin */
	{ NEED_PHY, NEED_COMPATIBLE, 3149, 3160 },	/* phy_arasan if arasan,sdhci-5.1 */
	{ NEED_PHY, 0, 3149, 0 },	/* phy_arasan */
	{ NEED_INTERRUPT, NEED_PROPERTY, 3, 3177 },	/* 0 if little-endian */
	{ NEED_REGION, NEED_PROPERTY, 3, 3177 },	/* 0 if little-endian */
	{ NEED_NODE, 0, 3191, 0 },	/* microchip,sparx5-cpu-syscon */
	{ NEED_CLOCK, 0, 3219, 0 },	/* sdio */
	{ NEED_RESET, 0, 3224, 0 },	/* sdhci */
	{ NEED_CLOCK, 0, 3093, 0 },	/* mmc */
	{ NEED_RESET, 0, 3230, 0 },	/* hw */
	{ NEED_RESET, 0, 3233, 0 },	/* host */
	{ NEED_CLOCK, 0, 3238, 0 },	/* controller */
	{ NEED_CLOCK, 0, 3249, 0 },	/* nand */
	{ NEED_REGION, 0, 3254, 0 },	/* nand-int-base */
	{ NEED_REGION, 0, 3268, 0 },	/* flash-dma */
	{ NEED_REGION, 0, 3278, 0 },	/* nand-cache */
	{ NEED_REGION, 0, 3289, 0 },	/* iproc-ext */
	{ NEED_REGION, 0, 3299, 0 },	/* iproc-idm */
	{ NEED_CLOCK, 0, 3309, 0 },	/* nf_clk */
	{ NEED_CLOCK, 0, 3316, 0 },	/* ecc */
	{ NEED_CLOCK, 0, 3320, 0 },	/* nand_x */
	{ NEED_REGION, 0, 3327, 0 },	/* denali_reg */
	{ NEED_REGION, 0, 3338, 0 },	/* nand_data */
	{ NEED_DMA, 0, 3348, 0 },	/* rx-tx */
	{ NEED_INTERRUPT, 0, 3354, 0 },	/* bch */
	{ NEED_REGION, 0, 3354, 0 },	/* bch */
	{ NEED_REGION, 0, 3358, 0 },	/* gpmi-nand */
	{ NEED_CLOCK, 0, 3368, 0 },	/* gpmi_apb */
	{ NEED_CLOCK, 0, 3377, 0 },	/* gpmi_bch */
	{ NEED_CLOCK, 0, 3386, 0 },	/* gpmi_bch_apb */
	{ NEED_CLOCK, 0, 3399, 0 },	/* gpmi_io */
	{ NEED_SYSCON, 0, 3407, 0 },	/* marvell,system-controller */
	{ NEED_CLOCK, 0, 3433, 0 },	/* device */
	{ NEED_REGION, 0, 3440, 0 },	/* emmc */
	{ NEED_REGION, 0, 3445, 0 },	/* nfc */
	{ NEED_CLOCK, 0, 3449, 0 },	/* nfi_clk */
	{ NEED_CLOCK, 0, 3457, 0 },	/* pad_clk */
	{ NEED_CLOCK, 0, 3465, 0 },	/* aon */
	{ NEED_DMA, 0, 3469, 0 },	/* cmd */
	{ NEED_PARENT, NEED_COMPATIBLE, 229, 3473 },	/* syscon if mmio-mux */
	{ NEED_CLOCK, 0, 3482, 0 },	/* cclk */
	{ NEED_INTERRUPT, 0, 3487, 0 },	/* int0 */
	{ NEED_REGION, 0, 3492, 0 },	/* m_can */
	{ NEED_REGION, 0, 3498, 0 },	/* message_ram */
	{ NEED_CLOCK, 0, 3510, 0 },	/* clkp1 */
	{ NEED_CLOCK, 0, 3516, 0 },	/* canfd */
	{ NEED_INTERRUPT, 0, 3522, 0 },	/* g_err */
	{ NEED_INTERRUPT, 0, 3528, 0 },	/* g_recc */
	{ NEED_CLOCK, 0, 3535, 0 },	/* can_clk */
	{ NEED_CLOCK, 0, 3543, 0 },	/* dma_clk */
	{ NEED_CLOCK, 0, 3551, 0 },	/* ptp_clk */
	{ NEED_REGION, 0, 3559, 0 },	/* amac_base */
	{ NEED_REFERENCE, 0, 3569, 0 },	/* fsl,fman-ports */
	{ NEED_CLOCK, 0, 3584, 0 },	/* mac_core */
	{ NEED_REFERENCE, 0, 3593, 0 },	/* phy-handle */
	{ NEED_REFERENCE, 0, 3604, 0 },	/* serdes-syscon */
	{ NEED_REFERENCE, 0, 3618, 0 },	/* ae-handle */
	{ NEED_CLOCK, 0, 3628, 0 },	/* gop_clk */
	{ NEED_CLOCK, 0, 3636, 0 },	/* mg_clk */
	{ NEED_CLOCK, 0, 3643, 0 },	/* pp_clk */
	{ NEED_SYSCON, 0, 3650, 0 },	/* mediatek,ethsys */
	{ NEED_SYSCON, 0, 3666, 0 },	/* mediatek,pericfg */
	{ NEED_INTERRUPT, 0, 3683, 0 },	/* ch0 */
	{ NEED_INTERRUPT, 0, 3687, 0 },	/* ch1 */
	{ NEED_INTERRUPT, 0, 3691, 0 },	/* ch18 */
	{ NEED_INTERRUPT, 0, 3696, 0 },	/* ch19 */
	{ NEED_INTERRUPT, 0, 3701, 0 },	/* ch22 */
	{ NEED_INTERRUPT, 0, 3706, 0 },	/* ch24 */
	{ NEED_CLOCK, 0, 3711, 0 },	/* gptp */
	{ NEED_INTERRUPT, 0, 3716, 0 },	/* dia */
	{ NEED_INTERRUPT, 0, 3720, 0 },	/* err_a */
	{ NEED_INTERRUPT, 0, 3726, 0 },	/* line3 */
	{ NEED_INTERRUPT, 0, 3732, 0 },	/* mgmt_a */
	{ NEED_INTERRUPT, 0, 3739, 0 },	/* gwca0_rxts0 */
	{ NEED_REGION, 0, 3751, 0 },	/* secure_base */
	{ NEED_REGION, 0, 3711, 0 },	/* gptp */
	{ NEED_REGION, 0, 3763, 0 },	/* tsnes */
	{ NEED_INTERRUPT, NEED_REGION, 3, 3769 },	/* 0 if smc91x-regs */
	{ NEED_INTERRUPT, NEED_REGION, 3, 3781 },	/* 0 if smsc911x-memory */
	{ NEED_REFERENCE, 0, 3797, 0 },	/* socionext,syscon-phy-mode */
	{ NEED_CLOCK, 0, 3823, 0 },	/* master_bus */
	{ NEED_CLOCK, 0, 476, 0 },	/* rx */
	{ NEED_CLOCK, 0, 3834, 0 },	/* slave_bus */
	{ NEED_CLOCK, 0, 479, 0 },	/* tx */
	{ NEED_GPIO, 0, 3844, 0 },	/* phy-reset */
	{ NEED_RESET, 0, 3854, 0 },	/* eqos */
	{ NEED_CLOCK, 0, 3859, 0 },	/* phy_ref_clk */
	{ NEED_INTERRUPT, 0, 3871, 0 },	/* macirq */
	{ NEED_CLOCK, 0, 3878, 0 },	/* rmii_internal */
	{ NEED_PHY, 0, 3892, 0 },	/* serdes */
	{ NEED_REGION, 0, 3899, 0 },	/* rgmii */
	{ NEED_CLOCK, 0, 3905, 0 },	/* stmmaceth */
	{ NEED_SYSCON, 0, 3915, 0 },	/* rockchip,php-grf */
	{ NEED_REFERENCE, 0, 769, 0 },	/* altr,sysmgr-syscon */
	{ NEED_CLOCK, 0, 3932, 0 },	/* mac-clk-rx */
	{ NEED_CLOCK, 0, 3943, 0 },	/* mac-clk-tx */
	{ NEED_CLOCK, 0, 3954, 0 },	/* ethstp */
	{ NEED_REFERENCE, 0, 3961, 0 },	/* st,syscon */
	{ NEED_SYSCON, 0, 3961, 0 },	/* st,syscon */
	{ NEED_PULSE, NEED_COMPATIBLE, 82, 3971 },	/* * if allwinner,sun8i-h3-emac */
	{ NEED_SYSCON, 0, 229, 0 },	/* syscon */
	{ NEED_CLOCK, 0, 3995, 0 },	/* ptp-ref */
	{ NEED_REGION, 0, 4003, 0 },	/* mac */
	{ NEED_REGION, 0, 4007, 0 },	/* xpcs */
	{ NEED_RESET, 0, 4003, 0 },	/* mac */
	{ NEED_RESET, 0, 4012, 0 },	/* pcs */
	{ NEED_REFERENCE, 0, 4016, 0 },	/* dma-names */
	{ NEED_REGION, 0, 4026, 0 },	/* cpsw_nuss */
	{ NEED_CLOCK, 0, 4036, 0 },	/* cpts */
	{ NEED_INTERRUPT, 0, 4036, 0 },	/* cpts */
	{ NEED_REGION, 0, 4036, 0 },	/* cpts */
	{ NEED_REFERENCE, 0, 4041, 0 },	/* ti,iep */
	{ NEED_REFERENCE, 0, 4048, 0 },	/* ti,prus */
	{ NEED_SYSCON, 0, 4056, 0 },	/* ti,mii-g-rt */
	{ NEED_SYSCON, 0, 4068, 0 },	/* ti,mii-rt */
	{ NEED_INTERRUPT, 0, 4078, 0 },	/* gsi */
	{ NEED_INTERRUPT, 0, 4082, 0 },	/* ipa */
	{ NEED_INTERRUPT, 0, 4086, 0 },	/* ipa-clock-query */
	{ NEED_INTERRUPT, 0, 4102, 0 },	/* ipa-setup-ready */
	{ NEED_REFERENCE, 0, 4118, 0 },	/* qcom,smem-states */
	{ NEED_REGION, 0, 4078, 0 },	/* gsi */
	{ NEED_REGION, 0, 4135, 0 },	/* ipa-shared */
	{ NEED_REGION, 0, 4146, 0 },	/* ipa-reg */
	{ NEED_REFERENCE, 0, 4154, 0 },	/* mdio-parent-bus */
	{ NEED_REFERENCE, 0, 4170, 0 },	/* i2c-bus */
	{ NEED_NODE, NEED_PROPERTY, 4178, 4194 },	/* fsl,t1040-qe-si if rx-clock-name */
	{ NEED_NODE, NEED_PROPERTY, 4208, 4194 },	/* fsl,t1040-qe-siram if rx-clock-name */
	{ NEED_REGION, NEED_PROPERTY, 3, 4194 },	/* 0 if rx-clock-name */
	{ NEED_REGION, 0, 4227, 0 },	/* membase */
	{ NEED_REFERENCE, 0, 4235, 0 },	/* qcom,rproc */
	{ NEED_RESET, 0, 4246, 0 },	/* consys */
	{ NEED_INTERRUPT, 0, 4253, 0 },	/* pc */
	{ NEED_INTERRUPT, 0, 4256, 0 },	/* pc-ack */
	{ NEED_REFERENCE, 0, 4263, 0 },	/* apple,sart */
	{ NEED_REGION, 0, 4274, 0 },	/* ans */
	{ NEED_REGION, 0, 4278, 0 },	/* nvme */
	{ NEED_REFERENCE, 0, 4283, 0 },	/* secure-monitor */
	{ NEED_REGION, NEED_REGION, 36, 15 },	/* 2 if 1 */
	{ NEED_REGION, NEED_REGION, 38, 15 },	/* 3 if 1 */
	{ NEED_CLOCK, 0, 4298, 0 },	/* pclk_efuse */
	{ NEED_INTERRUPT, 0, 4309, 0 },	/* link_state */
	{ NEED_REGION, 0, 4320, 0 },	/* reg */
	{ NEED_REGION, 0, 4324, 0 },	/* intd_cfg */
	{ NEED_REGION, 0, 4333, 0 },	/* user_cfg */
	{ NEED_SYSCON, 0, 4342, 0 },	/* ti,syscon-pcie-ctrl */
	{ NEED_REGION, 0, 4362, 0 },	/* elbi */
	{ NEED_REGION, 0, 4367, 0 },	/* dbi */
	{ NEED_REGION, 0, 4371, 0 },	/* config */
	{ NEED_NODE, 0, 4378, 0 },	/* fsl,imx8mm-iomuxc-gpr */
	{ NEED_PHY, 0, 4400, 0 },	/* pcie-phy */
	{ NEED_REGION, 0, 4409, 0 },	/* app */
	{ NEED_REGION, 0, 4413, 0 },	/* addr_space */
	{ NEED_RESET, 0, 4424, 0 },	/* apps */
	{ NEED_RESET, 0, 4429, 0 },	/* pciephy */
	{ NEED_NODE, 0, 4437, 0 },	/* fsl,imx8mp-iomuxc-gpr */
	{ NEED_NODE, 0, 4459, 0 },	/* fsl,imx8mq-iomuxc-gpr */
	{ NEED_SYSCON, 0, 4481, 0 },	/* ti,syscon-pcie-id */
	{ NEED_INTERRUPT, 0, 4499, 0 },	/* pme */
	{ NEED_REFERENCE, 0, 4503, 0 },	/* fsl,pcie-scfg */
	{ NEED_SYSCON, 0, 4503, 0 },	/* fsl,pcie-scfg */
	{ NEED_CLOCK, 0, 4517, 0 },	/* general */
	{ NEED_CLOCK, 0, 4525, 0 },	/* port */
	{ NEED_PHY, 0, 4530, 0 },	/* pcie */
	{ NEED_REGION, 0, 2961, 0 },	/* cfg */
	{ NEED_RESET, 0, 4525, 0 },	/* port */
	{ NEED_REGION, 0, 551, 0 },	/* apb */
	{ NEED_INTERRUPT, 0, 4535, 0 },	/* sys */
	{ NEED_CLOCK, 0, 4539, 0 },	/* aux */
	{ NEED_CLOCK, 0, 4543, 0 },	/* pipe */
	{ NEED_CLOCK, 0, 4535, 0 },	/* sys */
	{ NEED_REGION, 0, 4548, 0 },	/* control */
	{ NEED_REGION, 0, 4556, 0 },	/* rc-dbi */
	{ NEED_RESET, 0, 241, 0 },	/* bus */
	{ NEED_RESET, 0, 4563, 0 },	/* soft */
	{ NEED_RESET, 0, 4535, 0 },	/* sys */
	{ NEED_CLOCK, 0, 4568, 0 },	/* pcie_aclk */
	{ NEED_CLOCK, 0, 4578, 0 },	/* pcie_apb_phy */
	{ NEED_CLOCK, 0, 4591, 0 },	/* pcie_apb_sys */
	{ NEED_CLOCK, 0, 4604, 0 },	/* pcie_aux */
	{ NEED_CLOCK, 0, 4613, 0 },	/* pcie_phy_ref */
	{ NEED_GPIO, 0, 4626, 0 },	/* hisilicon,clken */
	{ NEED_NODE, 0, 4642, 0 },	/* hisilicon,hi3660-crgctrl */
	{ NEED_NODE, 0, 4667, 0 },	/* hisilicon,hi3660-sctrl */
	{ NEED_INTERRUPT, 0, 4690, 0 },	/* global */
	{ NEED_REGION, 0, 4697, 0 },	/* parf */
	{ NEED_REGION, 0, 4702, 0 },	/* mmio */
	{ NEED_RESET, 0, 4707, 0 },	/* axi_m */
	{ NEED_RESET, 0, 4713, 0 },	/* axi_m_sticky */
	{ NEED_RESET, 0, 4726, 0 },	/* axi_s */
	{ NEED_RESET, 0, 4543, 0 },	/* pipe */
	{ NEED_RESET, 0, 4732, 0 },	/* sleep */
	{ NEED_RESET, 0, 4738, 0 },	/* sticky */
	{ NEED_RESET, 0, 4745, 0 },	/* axi_m_vmid */
	{ NEED_RESET, 0, 4756, 0 },	/* axi_s_xpu */
	{ NEED_RESET, 0, 4697, 0 },	/* parf */
	{ NEED_RESET, 0, 4766, 0 },	/* phy_ahb */
	{ NEED_RESET, 0, 4774, 0 },	/* pipe_sticky */
	{ NEED_RESET, 0, 4786, 0 },	/* pwr */
	{ NEED_INTERRUPT, 0, 4790, 0 },	/* intr */
	{ NEED_REGION, 0, 4795, 0 },	/* appl */
	{ NEED_REGION, 0, 4800, 0 },	/* atu_dma */
	{ NEED_REGION, 0, 4808, 0 },	/* link */
	{ NEED_REGION, 0, 4813, 0 },	/* mpu */
	{ NEED_REGION, 0, 4817, 0 },	/* smu */
	{ NEED_REGION, 0, 4821, 0 },	/* ulreg */
	{ NEED_REFERENCE, 0, 4827, 0 },	/* msi-parent */
	{ NEED_REGION, 0, 4838, 0 },	/* csr_axi_slave */
	{ NEED_CLOCK, 0, 4852, 0 },	/* afi */
	{ NEED_CLOCK, 0, 4856, 0 },	/* cml */
	{ NEED_CLOCK, 0, 4860, 0 },	/* pex */
	{ NEED_CLOCK, 0, 4864, 0 },	/* pll_e */
	{ NEED_INTERRUPT, 0, 4870, 0 },	/* msi */
	{ NEED_REGION, 0, 4852, 0 },	/* afi */
	{ NEED_REGION, 0, 4874, 0 },	/* pads */
	{ NEED_REGION, 0, 4879, 0 },	/* cs */
	{ NEED_RESET, 0, 4852, 0 },	/* afi */
	{ NEED_RESET, 0, 4882, 0 },	/* pcie_x */
	{ NEED_RESET, 0, 4860, 0 },	/* pex */
	{ NEED_REGION, 0, 4889, 0 },	/* pcie-mac */
	{ NEED_INTERRUPT, NEED_PROPERTY, 4898, 4907 },	/* pcie_irq if interrupt-names */
	{ NEED_CLOCK, 0, 4923, 0 },	/* pcie_bus */
	{ NEED_CLOCK, 0, 4932, 0 },	/* aclk-perf */
	{ NEED_CLOCK, 0, 3008, 0 },	/* pm */
	{ NEED_REGION, 0, 4942, 0 },	/* apb-base */
	{ NEED_REGION, 0, 4951, 0 },	/* mem-base */
	{ NEED_RESET, 0, 482, 0 },	/* aclk */
	{ NEED_RESET, 0, 4960, 0 },	/* mgmt */
	{ NEED_RESET, 0, 4965, 0 },	/* mgmt-sticky */
	{ NEED_RESET, 0, 3008, 0 },	/* pm */
	{ NEED_INTERRUPT, 0, 4977, 0 },	/* client */
	{ NEED_INTERRUPT, 0, 4984, 0 },	/* legacy */
	{ NEED_INTERRUPT, 0, 1758, 0 },	/* misc */
	{ NEED_INTERRUPT, 0, 4991, 0 },	/* msi0 */
	{ NEED_INTERRUPT, 0, 4996, 0 },	/* msi1 */
	{ NEED_INTERRUPT, 0, 5001, 0 },	/* intx */
	{ NEED_REGION, 0, 5006, 0 },	/* breg */
	{ NEED_REGION, 0, 5011, 0 },	/* pcireg */
	{ NEED_REFERENCE, 0, 5018, 0 },	/* interrupt-affinity */
	{ NEED_REFERENCE, 0, 418, 0 },	/* cpus */
	{ NEED_REGION, 0, 5037, 0 },	/* phy_ctrl */
	{ NEED_PHY, 0, 5046, 0 },	/* analog */
	{ NEED_CLOCK, 0, 5053, 0 },	/* xtal */
	{ NEED_CLOCK, 0, 5058, 0 },	/* ref_clk */
	{ NEED_CLOCK, 0, 5066, 0 },	/* usb */
	{ NEED_CLOCK, 0, 5070, 0 },	/* usb_general */
	{ NEED_GPIO, 0, 5082, 0 },	/* id */
	{ NEED_GPIO, 0, 5085, 0 },	/* vbus */
	{ NEED_REGION, 0, 5090, 0 },	/* crmu-ctrl */
	{ NEED_REGION, 0, 5100, 0 },	/* icfg */
	{ NEED_REGION, 0, 5105, 0 },	/* rst-ctrl */
	{ NEED_REGION, 0, 5114, 0 },	/* usb2-strap */
	{ NEED_SYSCON, 0, 5125, 0 },	/* brcm,sr-cdru */
	{ NEED_SYSCON, 0, 5138, 0 },	/* brcm,sr-mhb */
	{ NEED_REGION, 0, 5150, 0 },	/* phy-ctrl */
	{ NEED_RESET, 0, 5159, 0 },	/* sierra_reset */
	{ NEED_CLOCK, 0, 5172, 0 },	/* refclk */
	{ NEED_RESET, 0, 5179, 0 },	/* perst */
	{ NEED_CLOCK, 0, 1142, 0 },	/* phy */
	{ NEED_SYSCON, 0, 5185, 0 },	/* hisilicon,pctrl-syscon */
	{ NEED_SYSCON, 0, 5208, 0 },	/* hisilicon,pericrg-syscon */
	{ NEED_SYSCON, 0, 5233, 0 },	/* hisilicon,peripheral-syscon */
	{ NEED_REGION, 0, 5261, 0 },	/* comphy */
	{ NEED_REGION, 0, 5268, 0 },	/* lane0_usb3_gbe */
	{ NEED_REGION, 0, 5283, 0 },	/* lane1_pcie_gbe */
	{ NEED_REGION, 0, 5298, 0 },	/* lane2_sata_usb3 */
	{ NEED_SYSCON, 0, 5314, 0 },	/* marvell,usb-misc-reg */
	{ NEED_CLOCK, 0, 5335, 0 },	/* pll_ref */
	{ NEED_REGION, 0, 5343, 0 },	/* sif */
	{ NEED_CLOCK, 0, 5347, 0 },	/* mp */
	{ NEED_CLOCK, 0, 5350, 0 },	/* unipro */
	{ NEED_CLOCK, 0, 5357, 0 },	/* usb3_pipe */
	{ NEED_RESET, 0, 5367, 0 },	/* phy_nocsr */
	{ NEED_CLOCK, 0, 5377, 0 },	/* cfg_ahb */
	{ NEED_CLOCK, 0, 5385, 0 },	/* sgmi_ref */
	{ NEED_RESET, 0, 5394, 0 },	/* por */
	{ NEED_CLOCK, 0, 5398, 0 },	/* refoclk */
	{ NEED_CLOCK, 0, 5406, 0 },	/* refpclk */
	{ NEED_CLOCK, 0, 5414, 0 },	/* sysclk */
	{ NEED_SYSCON, 0, 5421, 0 },	/* rockchip,usbgrf */
	{ NEED_SYSCON, 0, 5437, 0 },	/* rockchip,phy-grf */
	{ NEED_CLOCK, 0, 5454, 0 },	/* tcpdcore */
	{ NEED_CLOCK, 0, 5463, 0 },	/* tcpdphy-ref */
	{ NEED_RESET, 0, 5475, 0 },	/* uphy */
	{ NEED_RESET, 0, 5480, 0 },	/* uphy-pipe */
	{ NEED_RESET, 0, 5490, 0 },	/* uphy-tcphy */
	{ NEED_SYSCON, 0, 5501, 0 },	/* samsung,fsys-sysreg */
	{ NEED_SYSCON, 0, 5521, 0 },	/* samsung,pmu-syscon */
	{ NEED_REGION, NEED_PROPERTY, 4012, 3011 },	/* pcs if reg-names */
	{ NEED_REGION, NEED_PROPERTY, 1142, 3011 },	/* phy if reg-names */
	{ NEED_REGION, NEED_PROPERTY, 5540, 3011 },	/* pma if reg-names */
	{ NEED_REGION, 0, 5544, 0 },	/* phy-pma */
	{ NEED_CLOCK, 0, 4808, 0 },	/* link */
	{ NEED_RESET, 0, 4808, 0 },	/* link */
	{ NEED_REGION, 0, 5552, 0 },	/* ctl */
	{ NEED_REFERENCE, 0, 5556, 0 },	/* ti,serdes-clk */
	{ NEED_CLOCK, 0, 5570, 0 },	/* core_ref_clk */
	{ NEED_CLOCK, 0, 5583, 0 },	/* ext_ref_clk */
	{ NEED_CLOCK, 0, 5595, 0 },	/* core_ref1_clk */
	{ NEED_REGION, 0, 3892, 0 },	/* serdes */
	{ NEED_REGION, 0, 5609, 0 },	/* siou */
	{ NEED_REFERENCE, 0, 5614, 0 },	/* mediatek,pctl-regmap */
	{ NEED_REGION, NEED_PROPERTY, 3, 858 },	/* 0 if interrupt-controller */
	{ NEED_SYSCON, 0, 5635, 0 },	/* nuvoton,sys */
	{ NEED_REFERENCE, 0, 1617, 0 },	/* rockchip,grf */
	{ NEED_REFERENCE, 0, 5647, 0 },	/* gpio-ranges */
	{ NEED_REFERENCE, 0, 5659, 0 },	/* st,syscfg */
	{ NEED_SYSCON, 0, 5659, 0 },	/* st,syscfg */
	{ NEED_SYSCON, 0, 5669, 0 },	/* amlogic,ao-sysctrl */
	{ NEED_NODE, 0, 5688, 0 },	/* amlogic,meson-gxbb-sm */
	{ NEED_REFERENCE, 0, 94, 0 },	/* firmware */
	{ NEED_SYSCON, 0, 5710, 0 },	/* infracfg */
	{ NEED_NVMEM, 0, 82, 0 },	/* * */
	{ NEED_NVMEM, 0, 5719, 0 },	/* cpr_fuse_revision */
	{ NEED_REFERENCE, 0, 5737, 0 },	/* acc-syscon */
	{ NEED_NVMEM, 0, 5748, 0 },	/* reboot-mode */
	{ NEED_IO_CHANNEL, 0, 5760, 0 },	/* batt_chrg_i */
	{ NEED_IO_CHANNEL, 0, 5772, 0 },	/* batt_v */
	{ NEED_IO_CHANNEL, 0, 5779, 0 },	/* batt_dischrg_i */
	{ NEED_IO_CHANNEL, 0, 5794, 0 },	/* vbus_v */
	{ NEED_INTERRUPT, 0, 5801, 0 },	/* bat-ov */
	{ NEED_INTERRUPT, 0, 5808, 0 },	/* usb-plugin */
	{ NEED_INTERRUPT, 0, 5819, 0 },	/* usbin-icl-change */
	{ NEED_INTERRUPT, 0, 5836, 0 },	/* wdog-bark */
	{ NEED_IO_CHANNEL, 0, 5846, 0 },	/* usbin_i */
	{ NEED_IO_CHANNEL, 0, 5854, 0 },	/* usbin_v */
	{ NEED_CLOCK, 0, 5862, 0 },	/* ftm_cnt_clk_en */
	{ NEED_CLOCK, 0, 5877, 0 },	/* ftm_ext */
	{ NEED_CLOCK, 0, 5885, 0 },	/* ftm_fix */
	{ NEED_CLOCK, 0, 5893, 0 },	/* ftm_sys */
	{ NEED_CLOCK, 0, 1379, 0 },	/* top */
	{ NEED_CLOCK, 0, 5901, 0 },	/* mm */
	{ NEED_CLOCK, 0, 5904, 0 },	/* timers */
	{ NEED_RESET, 0, 888, 0 },	/* pwm */
	{ NEED_CLOCK, 0, 5911, 0 },	/* tbclk */
	{ NEED_SUPPLY, 0, 1693, 0 },	/* ctrl */
	{ NEED_REGION, 0, 5917, 0 },	/* sram */
	{ NEED_REGION, 0, 5922, 0 },	/* debug */
	{ NEED_REGION, 0, 5928, 0 },	/* iram */
	{ NEED_INTERRUPT, 0, 5933, 0 },	/* shutdown-ack */
	{ NEED_INTERRUPT, 0, 5946, 0 },	/* fatal */
	{ NEED_INTERRUPT, 0, 5952, 0 },	/* handover */
	{ NEED_INTERRUPT, 0, 5961, 0 },	/* ready */
	{ NEED_INTERRUPT, 0, 5967, 0 },	/* stop-ack */
	{ NEED_INTERRUPT, 0, 5976, 0 },	/* wdog */
	{ NEED_REFERENCE, 0, 5981, 0 },	/* qcom,halt-regs */
	{ NEED_RESET, 0, 5996, 0 },	/* cc_lpass */
	{ NEED_REGION, 0, 6005, 0 },	/* qdsp6 */
	{ NEED_REGION, 0, 6011, 0 },	/* rmb */
	{ NEED_RESET, 0, 6015, 0 },	/* mss_restart */
	{ NEED_REFERENCE, 0, 6027, 0 },	/* qcom,spare-regs */
	{ NEED_RESET, 0, 6043, 0 },	/* pdc_reset */
	{ NEED_REFERENCE, 0, 6053, 0 },	/* qcom,ext-regs */
	{ NEED_REFERENCE, 0, 6067, 0 },	/* qcom,qaccept-regs */
	{ NEED_REGION, 0, 6085, 0 },	/* pmu */
	{ NEED_SYSCON, 0, 6089, 0 },	/* hisi,rst-syscon */
	{ NEED_REFERENCE, 0, 6105, 0 },	/* cpu-syscon */
	{ NEED_OPTION, 0, 6116, 0 },	/* RESET_SOCFPGA */
	{ NEED_REGION, 0, 6130, 0 },	/* rtc */
	{ NEED_REGION, 0, 6134, 0 },	/* rtc-soc */
	{ NEED_CLOCK, 0, 6130, 0 },	/* rtc */
	{ NEED_CLOCK, 0, 6142, 0 },	/* rtc_src */
	{ NEED_CLOCK, 0, 6150, 0 },	/* osc32k */
	{ NEED_CLOCK, 0, 5085, 0 },	/* vbus */
	{ NEED_INTERRUPT, 0, 6157, 0 },	/* alarm */
	{ NEED_INTERRUPT, 0, 6163, 0 },	/* sec */
	{ NEED_SYSCON, 0, 6167, 0 },	/* hisilicon,sas-syscon */
	{ NEED_INTERRUPT, 0, 6188, 0 },	/* recv-not-empty */
	{ NEED_INTERRUPT, 0, 6203, 0 },	/* send-empty */
	{ NEED_NODE, 0, 6214, 0 },	/* fsl,bman-fbpr */
	{ NEED_NODE, 0, 6228, 0 },	/* fsl,qman-fqd */
	{ NEED_NODE, 0, 6241, 0 },	/* fsl,qman-pfdr */
	{ NEED_CLOCK, 0, 6255, 0 },	/* devapc-infra-clock */
	{ NEED_REGION, 0, 6274, 0 },	/* pwrap */
	{ NEED_REGION, 0, 6280, 0 },	/* pwrap-bridge */
	{ NEED_RESET, 0, 6274, 0 },	/* pwrap */
	{ NEED_RESET, 0, 6280, 0 },	/* pwrap-bridge */
	{ NEED_NVMEM, 0, 6293, 0 },	/* svs-calibration-data */
	{ NEED_NVMEM, 0, 6314, 0 },	/* t-calibration-data */
	{ NEED_SUPPLY, 0, 82, 0 },	/* * */
	{ NEED_NVMEM, 0, 6333, 0 },	/* multi-chan-ddr */
	{ NEED_REGION, 0, 1693, 0 },	/* ctrl */
	{ NEED_REGION, 0, 6348, 0 },	/* mem */
	{ NEED_REFERENCE, 0, 6352, 0 },	/* qcom,ipc */
	{ NEED_REFERENCE, 0, 6361, 0 },	/* samsung,sysreg */
	{ NEED_SYSCON, 0, 6361, 0 },	/* samsung,sysreg */
	{ NEED_SUPPLY, 0, 555, 0 },	/* core */
	{ NEED_REGION, 0, 6376, 0 },	/* aotag */
	{ NEED_REGION, 0, 6382, 0 },	/* wake */
	{ NEED_REGION, 0, 6387, 0 },	/* fifos */
	{ NEED_REGION, 0, 6393, 0 },	/* proxy_gcfg */
	{ NEED_REGION, 0, 6404, 0 },	/* proxy_target */
	{ NEED_INTERRUPT, NEED_PROPERTY, 3, 6417 },	/* 0 if interrupts */
	{ NEED_CLOCK, 0, 6428, 0 },	/* hsspi */
	{ NEED_REGION, 0, 6428, 0 },	/* hsspi */
	{ NEED_REGION, 0, 6434, 0 },	/* spim-ctrl */
	{ NEED_CLOCK, 0, 6444, 0 },	/* dspi */
	{ NEED_CLOCK, 0, 6449, 0 },	/* qspi */
	{ NEED_CLOCK, 0, 6454, 0 },	/* qspi_en */
	{ NEED_REGION, 0, 6462, 0 },	/* QuadSPI */
	{ NEED_REGION, 0, 6470, 0 },	/* QuadSPI-memory */
	{ NEED_GPIO, 0, 6485, 0 },	/* sck */
	{ NEED_REGION, 0, 6489, 0 },	/* intr_regs */
	{ NEED_REGION, 0, 6499, 0 },	/* intr_status_reg */
	{ NEED_CLOCK, 0, 6515, 0 },	/* parent-clk */
	{ NEED_CLOCK, 0, 6526, 0 },	/* sel-clk */
	{ NEED_CLOCK, 0, 6534, 0 },	/* spi-clk */
	{ NEED_CLOCK, 0, 6542, 0 },	/* sf */
	{ NEED_CLOCK, 0, 6545, 0 },	/* spi */
	{ NEED_CLOCK, 0, 6549, 0 },	/* fspi */
	{ NEED_CLOCK, 0, 6554, 0 },	/* fspi_en */
	{ NEED_REGION, 0, 6562, 0 },	/* fspi_base */
	{ NEED_REGION, 0, 6572, 0 },	/* fspi_mmap */
	{ NEED_CLOCK, 0, 6582, 0 },	/* clk_sfc */
	{ NEED_CLOCK, 0, 6590, 0 },	/* hclk_sfc */
	{ NEED_CLOCK, 0, 6599, 0 },	/* spiclk */
	{ NEED_CLOCK, 0, 6606, 0 },	/* csiclk */
	{ NEED_CLOCK, 0, 6613, 0 },	/* spi_ioclk */
	{ NEED_RESET, 0, 6545, 0 },	/* spi */
	{ NEED_REGION, 0, 6623, 0 },	/* pmif */
	{ NEED_REGION, 0, 6628, 0 },	/* spmimst */
	{ NEED_INTERRUPT, 0, 6636, 0 },	/* periph_irq */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 6636, 6647 },	/* periph_irq if qcom,spmi-pmic-arb */
	{ NEED_REGION, NEED_COMPATIBLE, 82, 6647 },	/* * if qcom,spmi-pmic-arb */
	{ NEED_CLOCK, 0, 6666, 0 },	/* dos */
	{ NEED_CLOCK, 0, 6670, 0 },	/* dos_parser */
	{ NEED_CLOCK, 0, 6681, 0 },	/* vdec_1 */
	{ NEED_CLOCK, 0, 6688, 0 },	/* vdec_hevc */
	{ NEED_CLOCK, 0, 6698, 0 },	/* vdec_hevcf */
	{ NEED_INTERRUPT, 0, 6709, 0 },	/* esparser */
	{ NEED_INTERRUPT, 0, 6718, 0 },	/* vdec */
	{ NEED_REGION, 0, 6666, 0 },	/* dos */
	{ NEED_REGION, 0, 6709, 0 },	/* esparser */
	{ NEED_RESET, 0, 6709, 0 },	/* esparser */
	{ NEED_NODE, 0, 6723, 0 },	/* raspberrypi,bcm2835-firmware */
	{ NEED_HOST, 0, 6752, 0 },	/* thermal-zone */
	{ NEED_SYSCON, 0, 6765, 0 },	/* amlogic,ao-secure */
	{ NEED_INTERRUPT, 0, 6783, 0 },	/* THERMAL */
	{ NEED_CLOCK, 0, 6791, 0 },	/* thermal_clk */
	{ NEED_CLOCK, 0, 6803, 0 },	/* auxadc */
	{ NEED_CLOCK, 0, 6810, 0 },	/* therm */
	{ NEED_REFERENCE, 0, 6816, 0 },	/* mediatek,apmixedsys */
	{ NEED_REFERENCE, 0, 6836, 0 },	/* mediatek,auxadc */
	{ NEED_IO_CHANNEL, 0, 6852, 0 },	/* thermal */
	{ NEED_NVMEM, 0, 6860, 0 },	/* calib */
	{ NEED_NVMEM, 0, 6866, 0 },	/* calib_sel */
	{ NEED_CLOCK, 0, 6876, 0 },	/* tsadc */
	{ NEED_CLOCK, 0, 6882, 0 },	/* tmu_apbif */
	{ NEED_CLOCK, 0, 6892, 0 },	/* tmu_sclk */
	{ NEED_CLOCK, 0, 6901, 0 },	/* soctherm */
	{ NEED_CLOCK, 0, 6910, 0 },	/* tsensor */
	{ NEED_REGION, 0, 6918, 0 },	/* ccroc-reg */
	{ NEED_REGION, 0, 6928, 0 },	/* soctherm-reg */
	{ NEED_RESET, 0, 6901, 0 },	/* soctherm */
	{ NEED_REGION, 0, 6941, 0 },	/* car-reg */
	{ NEED_IO_CHANNEL, 0, 6949, 0 },	/* sensor-channel */
	{ NEED_CLOCK, 0, 6964, 0 },	/* baud */
	{ NEED_INTERRUPT, 0, 6969, 0 },	/* uart-rx */
	{ NEED_INTERRUPT, 0, 6977, 0 },	/* uart-tx */
	{ NEED_CLOCK, 0, 6985, 0 },	/* uart */
	{ NEED_RESET, 0, 6990, 0 },	/* serial */
	{ NEED_CLOCK, 0, 6997, 0 },	/* cdns-ufs-pltfm */
	{ NEED_CLOCK, 0, 7012, 0 },	/* hi3660 */
	{ NEED_CLOCK, 0, 7019, 0 },	/* hi3670 */
	{ NEED_PHY, 0, 7026, 0 },	/* ufsphy */
	{ NEED_INTERRUPT, 0, 3233, 0 },	/* host */
	{ NEED_INTERRUPT, 0, 7033, 0 },	/* otg */
	{ NEED_INTERRUPT, 0, 7037, 0 },	/* peripheral */
	{ NEED_REGION, 0, 7048, 0 },	/* dev */
	{ NEED_REGION, 0, 7033, 0 },	/* otg */
	{ NEED_REGION, 0, 7052, 0 },	/* xhci */
	{ NEED_CLOCK, 0, 7057, 0 },	/* lpm */
	{ NEED_PIN_STATE, 0, 7061, 0 },	/* active */
	{ NEED_PIN_STATE, 0, 7068, 0 },	/* idle */
	{ NEED_REFERENCE, 0, 7073, 0 },	/* nvidia,phy */
	{ NEED_RESET, 0, 5066, 0 },	/* usb */
	{ NEED_REFERENCE, 0, 7084, 0 },	/* ti,syscon-phy-pll-refclk */
	{ NEED_SYSCON, 0, 7084, 0 },	/* ti,syscon-phy-pll-refclk */
	{ NEED_CLOCK, 0, 7109, 0 },	/* bus_early */
	{ NEED_CLOCK, 0, 7119, 0 },	/* link_aclk */
	{ NEED_CLOCK, 0, 7129, 0 },	/* link_pclk */
	{ NEED_CLOCK, 0, 7139, 0 },	/* susp_clk */
	{ NEED_CLOCK, 0, 7148, 0 },	/* phyclk */
	{ NEED_CLOCK, 0, 7155, 0 },	/* pipe_pclk */
	{ NEED_CLOCK, 0, 7165, 0 },	/* usbdrd30 */
	{ NEED_CLOCK, 0, 7174, 0 },	/* usbdrd30_axius_clk */
	{ NEED_CLOCK, 0, 7193, 0 },	/* usbdrd30_susp_clk */
	{ NEED_CLOCK, 0, 7211, 0 },	/* hsio */
	{ NEED_CLOCK, 0, 7216, 0 },	/* suspend */
	{ NEED_CLOCK, 0, 7224, 0 },	/* usb_bus */
	{ NEED_CLOCK, 0, 7232, 0 },	/* usb_ctrl */
	{ NEED_CLOCK, 0, 7241, 0 },	/* xtal_usb_ctrl */
	{ NEED_CLOCK, 0, 7255, 0 },	/* ddr */
	{ NEED_OPTION, 0, 7259, 0 },	/* USB_FSL_USB2 */
	{ NEED_INTERRUPT, 0, 7272, 0 },	/* drd */
	{ NEED_REFERENCE, 0, 7276, 0 },	/* nvidia,xusb-padctl */
	{ NEED_REGION, 0, 7295, 0 },	/* fpci */
	{ NEED_REGION, 0, 7300, 0 },	/* base */
	{ NEED_REGION, 0, 7305, 0 },	/* ipfs */
	{ NEED_REFERENCE, NEED_PROPERTY, 7310, 7333 },	/* mediatek,syscon-wakeup if wakeup-source */
	{ NEED_CLOCK, 0, 7347, 0 },	/* clk_m */
	{ NEED_CLOCK, 0, 7353, 0 },	/* pll_u_480m */
	{ NEED_CLOCK, 0, 7364, 0 },	/* xusb_falcon_src */
	{ NEED_CLOCK, 0, 7380, 0 },	/* xusb_fs_src */
	{ NEED_CLOCK, 0, 7392, 0 },	/* xusb_host */
	{ NEED_CLOCK, 0, 7402, 0 },	/* xusb_hs_src */
	{ NEED_CLOCK, 0, 7414, 0 },	/* xusb_ss */
	{ NEED_CLOCK, 0, 7422, 0 },	/* xusb_ss_src */
	{ NEED_RESET, 0, 7392, 0 },	/* xusb_host */
	{ NEED_RESET, 0, 7414, 0 },	/* xusb_ss */
	{ NEED_REGION, 0, 7434, 0 },	/* ippc */
	{ NEED_CLOCK, 0, 7439, 0 },	/* mcu */
	{ NEED_CLOCK, 0, 7443, 0 },	/* univpll */
	{ NEED_PHY, 0, 5066, 0 },	/* usb */
	{ NEED_CLOCK, 0, 7451, 0 },	/* pll_u */
	{ NEED_CLOCK, 0, 7457, 0 },	/* ulpi-link */
	{ NEED_CLOCK, 0, 7467, 0 },	/* utmi-pads */
	{ NEED_GPIO, 0, 7477, 0 },	/* nvidia,phy-reset */
	{ NEED_GPIO, 0, 7494, 0 },	/* select */
	{ NEED_INTERRUPT, 0, 7501, 0 },	/* sig-tx */
	{ NEED_INTERRUPT, 0, 7508, 0 },	/* vpd-detect */
	{ NEED_INTERRUPT, 0, 7519, 0 },	/* PD_IRQB */
	{ NEED_REFERENCE, 0, 7527, 0 },	/* leds */
	{ NEED_CLOCK, 0, 7532, 0 },	/* oscclk */
	{ NEED_CLOCK, 0, 7539, 0 },	/* watchdog */
	{ NEED_CLOCK, 0, 7548, 0 },	/* rtc_enable */
	{ NEED_OPTION, 0, 7559, 0 },	/* SND_ARMAACI */
	{ NEED_CLOCK, 0, 7571, 0 },	/* hda */
	{ NEED_CLOCK, 0, 7575, 0 },	/* hda2codec_2x */
	{ NEED_CLOCK, 0, 7588, 0 },	/* hda2hdmi */
	{ NEED_RESET, 0, 7571, 0 },	/* hda */
	{ NEED_RESET, 0, 7575, 0 },	/* hda2codec_2x */
	{ NEED_RESET, 0, 7588, 0 },	/* hda2hdmi */
	{ NEED_GPIO, 0, 7597, 0 },	/* mode */
	{ NEED_CLOCK, 0, 7602, 0 },	/* fsgen */
	{ NEED_CLOCK, 0, 7608, 0 },	/* npl */
	{ NEED_INTERRUPT, 0, 7612, 0 },	/* mbhc_but_press_det */
	{ NEED_INTERRUPT, 0, 7631, 0 },	/* mbhc_but_rel_det */
	{ NEED_INTERRUPT, 0, 7648, 0 },	/* mbhc_switch_int */
	{ NEED_CLOCK, 0, 7664, 0 },	/* ahbix-clk */
	{ NEED_CLOCK, 0, 7674, 0 },	/* mclk_rx */
	{ NEED_CLOCK, 0, 7682, 0 },	/* mclk_tx */
	{ NEED_REFERENCE, 0, 7690, 0 },	/* reset-gpios */
	{ NEED_REFERENCE, 0, 7702, 0 },	/* qcom,rx-device */
	{ NEED_REFERENCE, 0, 7717, 0 },	/* qcom,tx-device */
	{ NEED_GPIO, 0, 7732, 0 },	/* wlf,mute */
	{ NEED_CLOCK, 0, 6348, 0 },	/* mem */
	{ NEED_CLOCK, 0, 7741, 0 },	/* ipg_clk */
	{ NEED_CLOCK, 0, 7749, 0 },	/* ipg_clk_app */
	{ NEED_REFERENCE, 0, 7761, 0 },	/* gpr */
	{ NEED_CLOCK, 0, 7765, 0 },	/* pll_ipg */
	{ NEED_CLOCK, 0, 7773, 0 },	/* spba */
	{ NEED_REGION, 0, 2909, 0 },	/* ram */
	{ NEED_REGION, 0, 7778, 0 },	/* rxfifo */
	{ NEED_REGION, 0, 7785, 0 },	/* txfifo */
	{ NEED_REFERENCE, 0, 7792, 0 },	/* audio-cpu */
	{ NEED_CLOCK, 0, 7802, 0 },	/* dacodec */
	{ NEED_CLOCK, 0, 7810, 0 },	/* i2s-base */
	{ NEED_SYSCON, 0, 7819, 0 },	/* hisilicon,sysctrl-syscon */
	{ NEED_INTERRUPT, 0, 7844, 0 },	/* asys */
	{ NEED_CLOCK, 0, 7849, 0 },	/* bck0 */
	{ NEED_CLOCK, 0, 7854, 0 },	/* bck1 */
	{ NEED_CLOCK, 0, 7859, 0 },	/* i2s0_m */
	{ NEED_CLOCK, 0, 7866, 0 },	/* i2s1_m */
	{ NEED_CLOCK, 0, 7873, 0 },	/* i2s2_m */
	{ NEED_CLOCK, 0, 7880, 0 },	/* i2s3_b */
	{ NEED_CLOCK, 0, 7887, 0 },	/* i2s3_m */
	{ NEED_CLOCK, 0, 7894, 0 },	/* infra_sys_audio_clk */
	{ NEED_CLOCK, 0, 7914, 0 },	/* top_pdn_aud_intbus */
	{ NEED_CLOCK, 0, 7933, 0 },	/* top_pdn_audio */
	{ NEED_REFERENCE, 0, 7947, 0 },	/* mediatek,audio-codec */
	{ NEED_REFERENCE, 0, 7968, 0 },	/* mediatek,platform */
	{ NEED_CLOCK, 0, 7986, 0 },	/* aud_afe_clk */
	{ NEED_CLOCK, 0, 7998, 0 },	/* aud_apll1_tuner_clk */
	{ NEED_CLOCK, 0, 8018, 0 },	/* aud_apll22m_clk */
	{ NEED_CLOCK, 0, 8034, 0 },	/* aud_apll24m_clk */
	{ NEED_CLOCK, 0, 8050, 0 },	/* aud_apll2_tuner_clk */
	{ NEED_CLOCK, 0, 8070, 0 },	/* aud_i2s1_bclk_sw */
	{ NEED_CLOCK, 0, 8087, 0 },	/* aud_i2s2_bclk_sw */
	{ NEED_CLOCK, 0, 8104, 0 },	/* aud_i2s3_bclk_sw */
	{ NEED_CLOCK, 0, 8121, 0 },	/* aud_i2s4_bclk_sw */
	{ NEED_CLOCK, 0, 8138, 0 },	/* aud_infra_clk */
	{ NEED_CLOCK, 0, 8152, 0 },	/* aud_tml_clk */
	{ NEED_CLOCK, 0, 8164, 0 },	/* top_apll12_div0 */
	{ NEED_CLOCK, 0, 8180, 0 },	/* top_apll12_div1 */
	{ NEED_CLOCK, 0, 8196, 0 },	/* top_apll12_div2 */
	{ NEED_CLOCK, 0, 8212, 0 },	/* top_apll12_div3 */
	{ NEED_CLOCK, 0, 8228, 0 },	/* top_apll12_div4 */
	{ NEED_CLOCK, 0, 8244, 0 },	/* top_apll12_divb */
	{ NEED_CLOCK, 0, 8260, 0 },	/* top_apll1_ck */
	{ NEED_CLOCK, 0, 8273, 0 },	/* top_apll1_d8 */
	{ NEED_CLOCK, 0, 8286, 0 },	/* top_apll2_ck */
	{ NEED_CLOCK, 0, 8299, 0 },	/* top_apll2_d8 */
	{ NEED_CLOCK, 0, 8312, 0 },	/* top_clk26m_clk */
	{ NEED_CLOCK, 0, 8327, 0 },	/* top_i2s0_m_sel */
	{ NEED_CLOCK, 0, 8342, 0 },	/* top_i2s1_m_sel */
	{ NEED_CLOCK, 0, 8357, 0 },	/* top_i2s2_m_sel */
	{ NEED_CLOCK, 0, 8372, 0 },	/* top_i2s3_m_sel */
	{ NEED_CLOCK, 0, 8387, 0 },	/* top_i2s4_m_sel */
	{ NEED_CLOCK, 0, 8402, 0 },	/* top_i2s5_m_sel */
	{ NEED_CLOCK, 0, 8417, 0 },	/* top_mux_aud_1 */
	{ NEED_CLOCK, 0, 8431, 0 },	/* top_mux_aud_2 */
	{ NEED_CLOCK, 0, 8445, 0 },	/* top_mux_aud_eng1 */
	{ NEED_CLOCK, 0, 8462, 0 },	/* top_mux_aud_eng2 */
	{ NEED_CLOCK, 0, 8479, 0 },	/* top_mux_aud_intbus */
	{ NEED_CLOCK, 0, 8498, 0 },	/* top_mux_audio */
	{ NEED_CLOCK, 0, 8512, 0 },	/* top_syspll_d2_d4 */
	{ NEED_RESET, 0, 8529, 0 },	/* audiosys */
	{ NEED_REFERENCE, 0, 8538, 0 },	/* mediatek,headset-codec */
	{ NEED_SYSCON, 0, 6816, 0 },	/* mediatek,apmixedsys */
	{ NEED_SYSCON, 0, 8561, 0 },	/* mediatek,topckgen */
	{ NEED_CLOCK, 0, 8579, 0 },	/* a1sys_hp_sel */
	{ NEED_CLOCK, 0, 8592, 0 },	/* apll12_div0 */
	{ NEED_CLOCK, 0, 8604, 0 },	/* apll12_div1 */
	{ NEED_CLOCK, 0, 8616, 0 },	/* apll12_div2 */
	{ NEED_CLOCK, 0, 8628, 0 },	/* apll12_div3 */
	{ NEED_CLOCK, 0, 8640, 0 },	/* apll12_div9 */
	{ NEED_CLOCK, 0, 8652, 0 },	/* apll1_ck */
	{ NEED_CLOCK, 0, 8661, 0 },	/* apll2_ck */
	{ NEED_CLOCK, 0, 8670, 0 },	/* aud_a1sys */
	{ NEED_CLOCK, 0, 8680, 0 },	/* aud_a1sys_hp */
	{ NEED_CLOCK, 0, 8693, 0 },	/* aud_a2sys */
	{ NEED_CLOCK, 0, 8703, 0 },	/* aud_adc */
	{ NEED_CLOCK, 0, 8711, 0 },	/* aud_adc_hires */
	{ NEED_CLOCK, 0, 8725, 0 },	/* aud_adda6_adc */
	{ NEED_CLOCK, 0, 8739, 0 },	/* aud_adda6_adc_hires */
	{ NEED_CLOCK, 0, 8759, 0 },	/* aud_afe */
	{ NEED_CLOCK, 0, 8767, 0 },	/* aud_apll */
	{ NEED_CLOCK, 0, 8776, 0 },	/* aud_apll1_tuner */
	{ NEED_CLOCK, 0, 8792, 0 },	/* aud_apll2 */
	{ NEED_CLOCK, 0, 8802, 0 },	/* aud_apll2_tuner */
	{ NEED_CLOCK, 0, 8818, 0 },	/* aud_asrc11 */
	{ NEED_CLOCK, 0, 8829, 0 },	/* aud_asrc12 */
	{ NEED_CLOCK, 0, 8840, 0 },	/* aud_dac */
	{ NEED_CLOCK, 0, 8848, 0 },	/* aud_dac_hires */
	{ NEED_CLOCK, 0, 8862, 0 },	/* aud_hdmi_out */
	{ NEED_CLOCK, 0, 8875, 0 },	/* aud_i2s_out */
	{ NEED_CLOCK, 0, 8887, 0 },	/* aud_i2sin */
	{ NEED_CLOCK, 0, 8897, 0 },	/* aud_intbus_sel */
	{ NEED_CLOCK, 0, 8912, 0 },	/* aud_memif_dl10 */
	{ NEED_CLOCK, 0, 8927, 0 },	/* aud_memif_dl11 */
	{ NEED_CLOCK, 0, 8942, 0 },	/* aud_memif_dl2 */
	{ NEED_CLOCK, 0, 8956, 0 },	/* aud_memif_dl3 */
	{ NEED_CLOCK, 0, 8970, 0 },	/* aud_memif_dl6 */
	{ NEED_CLOCK, 0, 8984, 0 },	/* aud_memif_dl7 */
	{ NEED_CLOCK, 0, 8998, 0 },	/* aud_memif_dl8 */
	{ NEED_CLOCK, 0, 9012, 0 },	/* aud_memif_ul1 */
	{ NEED_CLOCK, 0, 9026, 0 },	/* aud_memif_ul10 */
	{ NEED_CLOCK, 0, 9041, 0 },	/* aud_memif_ul2 */
	{ NEED_CLOCK, 0, 9055, 0 },	/* aud_memif_ul3 */
	{ NEED_CLOCK, 0, 9069, 0 },	/* aud_memif_ul4 */
	{ NEED_CLOCK, 0, 9083, 0 },	/* aud_memif_ul5 */
	{ NEED_CLOCK, 0, 9097, 0 },	/* aud_memif_ul6 */
	{ NEED_CLOCK, 0, 9111, 0 },	/* aud_memif_ul8 */
	{ NEED_CLOCK, 0, 9125, 0 },	/* aud_memif_ul9 */
	{ NEED_CLOCK, 0, 9139, 0 },	/* aud_pcmif */
	{ NEED_CLOCK, 0, 9149, 0 },	/* aud_tdm_in */
	{ NEED_CLOCK, 0, 9160, 0 },	/* aud_tdm_out */
	{ NEED_CLOCK, 0, 9172, 0 },	/* audio_h_sel */
	{ NEED_CLOCK, 0, 9184, 0 },	/* audio_local_bus_sel */
	{ NEED_CLOCK, 0, 9204, 0 },	/* clk26m */
	{ NEED_CLOCK, 0, 9211, 0 },	/* dptx_m_sel */
	{ NEED_CLOCK, 0, 9222, 0 },	/* i2si1_m_sel */
	{ NEED_CLOCK, 0, 9234, 0 },	/* i2si2_m_sel */
	{ NEED_CLOCK, 0, 9246, 0 },	/* i2so1_m_sel */
	{ NEED_CLOCK, 0, 9258, 0 },	/* i2so2_m_sel */
	{ NEED_CLOCK, 0, 9270, 0 },	/* infra_ao_audio_26m_b */
	{ NEED_CLOCK, 0, 9291, 0 },	/* scp_adsp_audiodsp */
	{ NEED_MEMORY_REGION, 0, 3, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 9309, 0 },	/* aud1 */
	{ NEED_CLOCK, 0, 9314, 0 },	/* aud2 */
	{ NEED_CLOCK, 0, 9319, 0 },	/* audio_i2s0_m */
	{ NEED_CLOCK, 0, 9332, 0 },	/* audio_i2s1_m */
	{ NEED_CLOCK, 0, 9345, 0 },	/* audio_i2s2_m */
	{ NEED_CLOCK, 0, 9358, 0 },	/* audio_i2s3_m */
	{ NEED_CLOCK, 0, 9371, 0 },	/* engen1 */
	{ NEED_CLOCK, 0, 9378, 0 },	/* engen2 */
	{ NEED_CLOCK, 0, 9385, 0 },	/* i2s0_m_sel */
	{ NEED_CLOCK, 0, 9396, 0 },	/* i2s1_m_sel */
	{ NEED_CLOCK, 0, 9407, 0 },	/* i2s2_m_sel */
	{ NEED_CLOCK, 0, 9418, 0 },	/* i2s3_m_sel */
	{ NEED_CLOCK, 0, 9429, 0 },	/* top_audio_sel */
	{ NEED_CLOCK, 0, 9443, 0 },	/* spdif_mclk */
	{ NEED_INTERRUPT, 0, 9454, 0 },	/* i2s */
	{ NEED_INTERRUPT, 0, 1634, 0 },	/* spdif */
	{ NEED_CLOCK, 0, 9458, 0 },	/* dclk */
	{ NEED_CLOCK, 0, 9463, 0 },	/* lrclk */
	{ NEED_CLOCK, 0, 9469, 0 },	/* lrclk_sel */
	{ NEED_CLOCK, 0, 9479, 0 },	/* sclk_sel */
	{ NEED_REGION, 0, 9488, 0 },	/* mic-iomux */
	{ NEED_REGION, 0, 9498, 0 },	/* spkr-iomux */
	{ NEED_CLOCK, 0, 9509, 0 },	/* aon_cc_va_mem0 */
	{ NEED_CLOCK, 0, 9524, 0 },	/* audio_cc_codec_mem0 */
	{ NEED_CLOCK, 0, 9544, 0 },	/* audio_cc_codec_mem1 */
	{ NEED_CLOCK, 0, 9564, 0 },	/* audio_cc_codec_mem2 */
	{ NEED_INTERRUPT, 0, 9584, 0 },	/* lpass-irq-hdmi */
	{ NEED_INTERRUPT, 0, 9599, 0 },	/* lpass-irq-lpaif */
	{ NEED_INTERRUPT, 0, 9615, 0 },	/* lpass-irq-rxtxif */
	{ NEED_INTERRUPT, 0, 9632, 0 },	/* lpass-irq-vaif */
	{ NEED_REGION, 0, 9647, 0 },	/* lpass-hdmiif */
	{ NEED_REGION, 0, 9660, 0 },	/* lpass-lpaif */
	{ NEED_REGION, 0, 9672, 0 },	/* lpass-rxtx-lpaif */
	{ NEED_REGION, 0, 9689, 0 },	/* lpass-va-lpaif */
	{ NEED_REGION, 0, 9704, 0 },	/* lpass-rxtx-cdc-dma-lpm */
	{ NEED_REGION, 0, 9727, 0 },	/* lpass-va-cdc-dma-lpm */
	{ NEED_REFERENCE, 0, 9748, 0 },	/* rockchip,cpu */
	{ NEED_CLOCK, 0, 9761, 0 },	/* i2s_clk */
	{ NEED_CLOCK, 0, 9769, 0 },	/* i2s_hclk */
	{ NEED_CLOCK, 0, 9778, 0 },	/* pdm_clk */
	{ NEED_CLOCK, 0, 9786, 0 },	/* pdm_hclk */
	{ NEED_CLOCK, 0, 9795, 0 },	/* iis */
	{ NEED_GPIO, 0, 9799, 0 },	/* mic-bias */
	{ NEED_REFERENCE, 0, 9808, 0 },	/* audio-amplifier */
	{ NEED_REFERENCE, 0, 9824, 0 },	/* audio-codec */
	{ NEED_REFERENCE, 0, 9836, 0 },	/* i2s-controller */
	{ NEED_CLOCK, 0, 9851, 0 },	/* audio_clk1 */
	{ NEED_CLOCK, 0, 9862, 0 },	/* audio_clk2 */
	{ NEED_CLOCK, 0, 9873, 0 },	/* ssi */
	{ NEED_CLOCK, 0, 9877, 0 },	/* ssi_sfr */
	{ NEED_INTERRUPT, 0, 9885, 0 },	/* dma_rx */
	{ NEED_INTERRUPT, 0, 9892, 0 },	/* int_req */
	{ NEED_CLOCK, 0, 9900, 0 },	/* codec */
	{ NEED_REFERENCE, 0, 9906, 0 },	/* allwinner,codec-analog-controls */
	{ NEED_CLOCK, 0, 9938, 0 },	/* dspk */
	{ NEED_CLOCK, 0, 9943, 0 },	/* ahub */
	{ NEED_CLOCK, 0, 9948, 0 },	/* dmic */
	{ NEED_CLOCK, 0, 9454, 0 },	/* i2s */
	{ NEED_CLOCK, 0, 9953, 0 },	/* apbif */
	{ NEED_RESET, 0, 9953, 0 },	/* apbif */
	{ NEED_RESET, 0, 706, 0 },	/* d_audio */
	{ NEED_CLOCK, 0, 9959, 0 },	/* cpb-codec-scki */
	{ NEED_CLOCK, 0, 9974, 0 },	/* cpb-mcasp-auxclk */
	{ NEED_REFERENCE, 0, 9991, 0 },	/* ti,cpb-codec */
	{ NEED_REFERENCE, 0, 10004, 0 },	/* ti,cpb-mcasp */
	{ NEED_CLOCK, 0, 10017, 0 },	/* aio */
	{ NEED_RESET, 0, 10017, 0 },	/* aio */
	{ NEED_CLOCK, 0, 10021, 0 },	/* evea */
	{ NEED_CLOCK, 0, 10026, 0 },	/* exiv */
	{ NEED_RESET, 0, 10031, 0 },	/* adamv */
	{ NEED_RESET, 0, 10021, 0 },	/* evea */
	{ NEED_RESET, 0, 10026, 0 },	/* exiv */
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
	144, 130, 1, 145, 146, 2, 147, 148, 149, 150, 151, 1, 2, 152, 78, 1, 2, 20, 2,
	153, 69, 154, 155, 37, 1, 2, 20, 2, 156, 69, 155, 37, 1, 2, 20, 157, 158, 159,
	160, 161, 2, 162, 163, 37, 2, 164, 165, 166, 130, 1, 2, 17, 167, 38, 78, 2, 1,
	168, 2, 136, 168, 2, 169, 170, 79, 130, 1, 2, 171, 169, 172, 1, 145, 2, 20,
	136, 173, 2, 174, 175, 2, 176, 177, 178, 138, 139, 179, 140, 1, 2, 180, 181,
	182, 37, 183, 184, 145, 2, 185, 186, 152, 1, 187, 188, 189, 190, 191, 136, 1,
	168, 2, 9, 10, 20, 1, 192, 193, 194, 1, 192, 195, 2, 62, 196, 197, 1, 62, 198,
	199, 137, 130, 1, 2, 16, 130, 1, 2, 16, 200, 201, 202, 2, 16, 200, 201, 202,
	203, 2, 16, 201, 200, 202, 73, 2, 204, 205, 130, 206, 2, 16, 136, 2, 17, 16,
	207, 208, 209, 2, 17, 16, 210, 79, 2, 17, 69, 37, 211, 206, 2, 17, 211, 2,
	212, 213, 214, 215, 37, 136, 1, 2, 216, 217, 93, 218, 37, 219, 220, 221, 2,
	222, 223, 224, 225, 217, 37, 2, 217, 37, 218, 226, 2, 217, 138, 139, 140, 2,
	217, 227, 145, 217, 99, 228, 1, 21, 2, 229, 230, 99, 1, 21, 2, 229, 16, 145,
	2, 17, 231, 138, 139, 140, 192, 2, 232, 38, 39, 233, 2, 234, 38, 39, 2, 234,
	38, 2, 17, 16, 235, 1, 2, 236, 16, 235, 1, 2, 237, 16, 238, 235, 239, 2, 240,
	16, 235, 1, 2, 241, 242, 243, 244, 24, 245, 242, 244, 24, 245, 246, 247, 248,
	2, 246, 247, 248, 249, 2, 250, 20, 16, 215, 235, 251, 1, 2, 252, 16, 2, 253,
	51, 254, 255, 1, 62, 256, 51, 254, 255, 257, 258, 1, 62, 259, 1, 260, 261,
	262, 263, 78, 170, 2, 264, 265, 266, 267, 268, 269, 160, 270, 271, 272, 273,
	274, 275, 276, 277, 17, 267, 170, 160, 2, 5, 278, 279, 1, 220, 280, 281, 282,
	283, 17, 16, 1, 284, 285, 16, 1, 256, 284, 285, 1, 286, 2, 287, 288, 289, 290,
	2, 291, 2, 292, 293, 2, 95, 294, 1, 2, 5, 295, 1, 14, 2, 78, 295, 1, 14, 2,
	78, 296, 1, 2, 16, 1, 297, 2, 17, 40, 37, 1, 2, 40, 124, 2, 298, 299, 300, 1,
	2, 301, 302, 303, 304, 37, 305, 1, 2, 306, 1, 2, 55, 307, 1, 2, 55, 308, 2,
	309, 78, 1, 2, 294, 2, 310, 311, 1, 2, 312, 313, 37, 1, 2, 314, 315, 316, 1,
	14, 317, 146, 318, 319, 1, 2, 320, 321, 322, 323, 14, 320, 324, 321, 325, 14,
	1, 326, 327, 14, 14, 26, 1, 36, 328, 329, 330, 331, 332, 333, 334, 335, 1, 20,
	27, 14, 2, 60, 61, 2, 336, 337, 2, 338, 50, 249, 2, 38, 296, 1, 339, 2, 340,
	50, 341, 342, 343, 2, 344, 340, 50, 341, 343, 2, 344, 340, 50, 341, 345, 343,
	2, 344, 340, 50, 341, 346, 343, 2, 344, 20, 1, 2, 5, 55, 50, 2, 347, 2, 348,
	2, 1, 28, 349, 2, 109, 2, 11, 350, 351, 14, 352, 353, 354, 2, 355, 50, 2, 16,
	2, 17, 356, 357, 358, 359, 2, 14, 360, 2, 238, 361, 1, 362, 363, 20, 364, 365,
	2, 16, 366, 367, 368, 369, 1, 2, 370, 1, 2, 371, 65, 2, 372, 371, 20, 1, 14,
	2, 294, 1, 373, 374, 1, 203, 2, 20, 1, 2, 17, 375, 131, 1, 2, 77, 198, 50, 2,
	376, 20, 377, 2, 24, 99, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387,
	388, 203, 389, 390, 99, 378, 379, 380, 381, 382, 383, 391, 392, 393, 394, 395,
	396, 384, 385, 386, 397, 387, 398, 388, 203, 389, 390, 50, 203, 62, 27, 1,
	360, 2, 51, 2, 399, 1, 2, 400, 315, 401, 399, 2, 402, 315, 69, 403, 404, 1, 2,
	405, 406, 223, 20, 2, 376, 20, 145, 2, 69, 155, 37, 404, 2, 39, 407, 1, 2, 17,
	38, 39, 407, 1, 2, 17, 38, 39, 1, 2, 17, 51, 1, 62, 408, 409, 410, 2, 20, 16,
	1, 2, 20, 16, 50, 2, 411, 1, 2, 77, 412, 1, 2, 17, 20, 413, 2, 51, 1, 414,
	415, 416, 17, 21, 415, 416, 17, 1, 2, 417, 89, 418, 73, 249, 2, 89, 63, 89,
	419, 249, 62, 2, 2, 420, 421, 2, 422, 423, 424, 1, 2, 20, 78, 1, 425, 21, 2,
	16, 425, 426, 403, 427, 1, 425, 428, 429, 2, 16, 430, 1, 2, 17, 16, 50, 2,
	431, 1, 5, 2, 16, 1, 5, 2, 99, 55, 307, 1, 2, 78, 296, 432, 433, 1, 434, 435,
	2, 436, 78, 296, 432, 433, 1, 434, 435, 5, 2, 436, 437, 438, 1, 439, 2, 437,
	438, 1, 440, 2, 1, 441, 2, 442, 78, 1, 443, 2, 104, 444, 1, 2, 16, 1, 2, 445,
	78, 1, 2, 5, 438, 1, 5, 2, 99, 446, 1, 21, 2, 16, 1, 2, 447, 448, 38, 449, 2,
	450, 52, 451, 2, 452, 453, 450, 52, 2, 452, 453, 450, 52, 454, 455, 2, 452,
	453, 456, 1, 5, 2, 457, 450, 458, 1, 459, 460, 20, 461, 462, 463, 464, 465,
	466, 467, 468, 461, 462, 463, 464, 1, 2, 469, 78, 470, 1, 471, 472, 473, 474,
	1, 2, 475, 78, 476, 67, 68, 2, 99, 1, 2, 14, 477, 55, 307, 27, 1, 2, 478, 403,
	479, 480, 481, 20, 482, 1, 2, 483, 51, 1, 52, 21, 2, 483, 51, 50, 484, 485,
	21, 2, 486, 37, 1, 21, 2, 487, 488, 50, 1, 62, 2, 5, 50, 2, 5, 9, 353, 2, 1,
	489, 99, 55, 50, 2, 16, 1, 52, 2, 108, 490, 2, 491, 1, 492, 2, 5, 493, 62,
	494, 495, 496, 497, 50, 1, 62, 2, 5, 50, 21, 2, 5, 17, 498, 344, 20, 1, 492,
	2, 499, 16, 500, 501, 502, 503, 504, 505, 2, 17, 16, 506, 500, 501, 502, 503,
	507, 508, 509, 510, 2, 17, 16, 50, 511, 134, 492, 512, 16, 513, 514, 17, 515,
	516, 20, 1, 517, 2, 24, 518, 519, 520, 521, 522, 1, 492, 2, 523, 310, 524, 1,
	492, 2, 525, 492, 2, 521, 525, 492, 2, 20, 526, 525, 492, 2, 499, 525, 492, 5,
	2, 20, 525, 527, 492, 2, 528, 529, 16, 525, 492, 2, 217, 529, 16, 525, 492, 2,
	217, 530, 525, 492, 531, 2, 115, 532, 533, 534, 525, 492, 535, 2, 536, 525,
	537, 492, 2, 538, 539, 1, 492, 284, 540, 541, 542, 543, 524, 525, 492, 2, 51,
	544, 545, 546, 547, 548, 549, 492, 550, 551, 552, 78, 553, 554, 555, 556, 557,
	558, 559, 560, 561, 2, 20, 37, 561, 2, 41, 561, 2, 561, 146, 562, 563, 564,
	565, 50, 566, 50, 360, 567, 557, 2, 353, 354, 14, 108, 557, 1, 2, 344, 1, 5,
	9, 2, 568, 569, 570, 557, 1, 571, 91, 572, 573, 24, 16, 574, 2, 575, 576, 577,
	2, 316, 14, 578, 579, 580, 581, 582, 1, 134, 583, 584, 585, 20, 1, 586, 587,
	2, 588, 589, 584, 585, 590, 591, 20, 586, 587, 2, 588, 589, 584, 590, 591, 20,
	1, 592, 587, 2, 588, 589, 584, 585, 590, 591, 20, 592, 587, 2, 588, 589, 584,
	590, 591, 20, 1, 593, 587, 2, 588, 589, 584, 585, 590, 591, 20, 593, 587, 2,
	588, 589, 584, 590, 591, 20, 1, 587, 2, 588, 589, 584, 585, 590, 591, 20, 587,
	2, 588, 589, 584, 590, 591, 1, 584, 585, 588, 594, 595, 589, 584, 596, 415,
	597, 598, 37, 599, 422, 1, 600, 601, 583, 584, 585, 602, 222, 16, 1, 584, 585,
	1, 52, 584, 585, 1, 587, 603, 584, 585, 24, 604, 587, 603, 589, 584, 24, 605,
	38, 606, 607, 1, 608, 609, 584, 585, 610, 611, 612, 613, 614, 615, 616, 617,
	422, 618, 1, 619, 620, 276, 603, 584, 585, 422, 621, 622, 589, 584, 583, 623,
	223, 1, 583, 622, 584, 585, 24, 1, 583, 622, 584, 585, 405, 624, 625, 626,
	627, 628, 629, 1, 583, 622, 584, 585, 405, 624, 625, 630, 626, 631, 632, 234,
	633, 627, 634, 635, 1, 588, 276, 584, 585, 588, 276, 589, 584, 78, 1, 636,
	220, 63, 584, 585, 637, 638, 222, 223, 78, 636, 220, 63, 589, 584, 637, 638,
	222, 223, 16, 1, 639, 584, 585, 17, 605, 78, 41, 1, 636, 640, 641, 642, 584,
	585, 1, 636, 643, 644, 645, 646, 647, 648, 636, 649, 650, 651, 652, 653, 654,
	655, 645, 647, 648, 636, 649, 650, 651, 652, 653, 654, 655, 16, 601, 1, 656,
	20, 50, 657, 62, 658, 1, 52, 2, 69, 659, 403, 660, 220, 661, 662, 663, 223,
	664, 665, 150, 627, 666, 69, 659, 403, 660, 667, 668, 604, 220, 661, 662, 663,
	223, 664, 665, 150, 627, 666, 16, 669, 670, 671, 672, 673, 601, 674, 675, 1,
	676, 20, 62, 677, 24, 37, 678, 2, 234, 678, 2, 24, 679, 2, 234, 680, 2, 24,
	681, 682, 2, 683, 684, 685, 686, 687, 688, 2, 689, 690, 276, 691, 2, 692, 693,
	2, 17, 142, 2, 41, 586, 2, 591, 41, 592, 2, 591, 694, 695, 2, 77, 41, 2, 36,
	696, 697, 698, 16, 36, 2, 17, 699, 700, 701, 702, 2, 703, 704, 2, 705, 706,
	707, 2, 16, 2, 234, 627, 708, 2, 5, 9, 24, 2, 24, 709, 710, 41, 2, 17, 711, 2,
	41, 134, 2, 17, 20, 2, 234, 712, 99, 606, 41, 2, 234, 37, 2, 222, 217, 37, 41,
	2, 222, 713, 714, 715, 2, 36, 716, 693, 36, 234, 2, 717, 718, 719, 2, 720,
	721, 722, 217, 2, 723, 724, 20, 2, 725, 726, 727, 724, 20, 728, 724, 729, 695,
	2, 730, 234, 731, 732, 146, 2, 733, 734, 735, 733, 734, 736, 737, 2, 9, 5, 27,
	2, 125, 738, 739, 125, 14, 739, 740, 741, 2, 1, 2, 62, 16, 742, 2, 348, 62,
	16, 743, 2, 744, 20, 50, 2, 36, 24, 745, 746, 747, 20, 94, 2, 2, 748, 1, 749,
	750, 751, 2, 752, 36, 326, 50, 14, 753, 754, 14, 753, 755, 754, 14, 50, 756,
	14, 757, 758, 759, 760, 761, 762, 14, 14, 192, 763, 764, 765, 766, 2, 55, 307,
	2, 20, 294, 767, 2, 294, 768, 2, 769, 2, 16, 2, 770, 51, 771, 2, 772, 27, 94,
	538, 16, 538, 294, 601, 773, 608, 774, 775, 20, 61, 776, 777, 778, 779, 780,
	781, 94, 557, 360, 782, 2, 5, 783, 20, 776, 777, 778, 779, 780, 781, 557, 360,
	782, 784, 785, 786, 20, 776, 777, 778, 779, 780, 781, 94, 557, 360, 782, 784,
	785, 786, 20, 27, 776, 777, 778, 779, 780, 781, 94, 557, 360, 782, 784, 785,
	786, 20, 27, 776, 777, 778, 779, 780, 781, 94, 557, 360, 782, 787, 784, 785,
	786, 788, 20, 27, 776, 777, 778, 779, 780, 781, 94, 557, 360, 789, 782, 790,
	784, 785, 786, 788, 20, 27, 776, 777, 778, 779, 780, 781, 94, 557, 360, 782,
	784, 785, 786, 788, 61, 27, 776, 777, 778, 779, 780, 781, 94, 557, 360, 61,
	27, 776, 777, 778, 779, 780, 781, 557, 360, 61, 27, 776, 777, 778, 779, 780,
	781, 557, 360, 791, 61, 27, 776, 777, 778, 779, 780, 781, 94, 557, 360, 791,
	28, 109, 360, 62, 17, 28, 360, 792, 793, 2, 794, 1, 795, 796, 797, 1, 2, 797,
	798, 1, 2, 1, 2, 326, 799, 800, 1, 2, 801, 802, 2, 2, 803, 804, 805, 2, 1,
	806, 360, 2, 348, 1, 2, 5, 1, 807, 808, 360, 2, 809, 1, 2, 1, 810, 811, 812,
	813, 294, 1, 814, 815, 73, 2, 816, 1, 73, 2, 16, 27, 2, 817, 62, 2, 27, 818,
	819, 27, 50, 62, 316, 360, 1, 820, 36, 217, 20, 821, 2, 822, 2, 823, 2, 824,
	825, 823, 109, 826, 827, 828, 356, 829, 830, 79, 1, 21, 2, 830, 79, 1, 831,
	832, 37, 680, 1, 2, 833, 2, 834, 835, 1, 836, 837, 838, 839, 840, 78, 1, 425,
	2, 78, 37, 1, 425, 2, 841, 842, 843, 1, 2, 844, 845, 2, 846, 847, 1, 848, 849,
	850, 851, 1, 2, 310, 852, 1, 2, 853, 37, 1, 2, 17, 20, 845, 1, 2, 20, 845,
	854, 1, 2, 99, 39, 1, 2, 17, 845, 279, 1, 2, 855, 834, 1, 2, 20, 856, 857,
	858, 62, 366, 859, 860, 366, 861, 862, 863, 864, 865, 866, 867, 176, 868, 869,
	870, 745, 861, 862, 863, 864, 866, 867, 176, 868, 869, 870, 745, 99, 39, 407,
	1, 21, 15, 2, 17, 1, 871, 2, 16, 872, 2, 873, 872, 36, 874, 14, 872, 1, 2,
	875, 872, 1, 2, 872, 2, 5, 872, 2, 5, 9, 876, 877, 872, 21, 878, 879, 2, 16,
	1, 749, 2, 17, 27, 676, 2, 1, 880, 14, 36, 2, 5, 881, 882, 36, 2, 5, 749, 36,
	2, 5, 881, 36, 2, 5, 872, 62, 872, 2, 17, 310, 883, 872, 1, 2, 24, 884, 885,
	872, 1, 2, 38, 1, 2, 17, 38, 1, 15, 2, 17, 886, 887, 872, 888, 889, 890, 886,
	887, 872, 891, 889, 890, 872, 892, 872, 1, 36, 893, 55, 1, 2, 893, 37, 679, 1,
	2, 1, 894, 895, 2, 896, 2, 16, 1, 2, 897, 898, 1, 2, 899, 1, 5, 2, 214, 900,
	1, 5, 2, 214, 20, 432, 433, 1, 901, 2, 902, 903, 904, 905, 906, 907, 908, 41,
	2, 99, 307, 909, 910, 5, 223, 16, 911, 912, 41, 913, 2, 914, 915, 916, 917,
	918, 69, 919, 920, 918, 921, 922, 923, 915, 41, 924, 925, 1, 2, 926, 927, 928,
	1, 21, 2, 17, 929, 927, 1, 21, 2, 17, 20, 1, 21, 2, 17, 1, 930, 2, 931, 2, 17,
	20, 1, 932, 933, 934, 20, 1, 932, 933, 935, 934, 1, 21, 936, 540, 937, 648,
	938, 939, 940, 941, 942, 943, 944, 1, 52, 932, 2, 5, 9, 945, 946, 937, 648,
	938, 939, 940, 941, 942, 943, 944, 1, 52, 932, 2, 5, 945, 946, 937, 648, 938,
	939, 940, 941, 942, 943, 944, 1, 52, 932, 2, 9, 5, 945, 946, 1, 220, 21, 936,
	947, 540, 294, 948, 949, 134, 16, 950, 221, 17, 951, 952, 953, 954, 2, 5, 955,
	1, 956, 14, 1, 957, 14, 958, 14, 959, 16, 2, 469, 960, 37, 2, 17, 961, 1, 2,
	162, 104, 962, 1, 2, 963, 964, 965, 966, 967, 968, 969, 20, 2, 5, 970, 971,
	131, 972, 2, 971, 131, 2, 973, 974, 975, 976, 131, 2, 403, 977, 978, 2, 217,
	131, 37, 2, 217, 979, 980, 981, 982, 20, 55, 983, 1, 2, 38, 279, 1, 2, 55, 2,
	984, 985, 279, 50, 2, 78, 131, 2, 986, 20, 78, 279, 50, 2, 55, 695, 987, 988,
	279, 1, 989, 415, 990, 991, 992, 993, 994, 2, 995, 20, 996, 36, 997, 998, 999,
	1000, 1001, 1002, 1003, 1004, 1005, 1006, 1, 2, 1007, 1008, 1009, 1010, 1011,
	1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023, 1024,
	1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032, 1033, 1034, 1035, 1036, 1037,
	1038, 1039, 1040, 1041, 1042, 1043, 1, 36, 21, 1044, 425, 1045, 1008, 425,
	1008, 1, 21, 2, 1044, 1046, 344, 1047, 1, 36, 21, 1044, 1046, 344, 1047, 1048,
	1049, 1050, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1060, 1061,
	1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073, 1074,
	1075, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1086, 1087,
	1088, 1089, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 1100,
	1101, 1102, 1103, 1104, 1, 1105, 21, 2, 1044, 1106, 1107, 1108, 1109, 1110,
	1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118, 1030, 1, 2, 20, 1119, 37,
	1120, 1121, 21, 2, 17, 1122, 37, 715, 2, 37, 693, 2, 1123, 404, 1123, 1124,
	37, 404, 1125, 2, 1126, 1127, 20, 976, 1128, 1129, 1130, 1131, 1132, 1133,
	1134, 1135, 1136, 1137, 1138, 1139, 1140, 1141, 20, 1128, 1129, 1130, 1131,
	1132, 1133, 1134, 1135, 1136, 1137, 1138, 1139, 1140, 1141, 1142, 1143, 1144,
	279, 2, 403, 977, 978, 279, 2, 1145, 1146, 279, 2, 403, 131, 279, 2, 1147,
	279, 2, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1156, 1157, 2, 17, 77,
	1158, 1159, 2, 17, 77, 39, 279, 1, 2, 17, 77, 219, 279, 2, 1160, 2, 544, 2,
	1161, 2, 1162, 2, 1163, 2, 1164, 107, 2, 5, 1165, 1166, 20, 1167, 1168, 1169,
	1170, 1171, 1, 2, 1172, 1173, 1174, 2, 1175, 1176, 1177
};

static const struct driver_entry drivers[] = {
	{0, 0, 1, false}, {2, 1, 3, false}, {26, 1, 3, false}, {49, 1, 3, false}, {72,
	1, 3, false}, {97, 1, 3, false}, {125, 1, 3, false}, {150, 4, 8, false}, {150,
	4, 7, false}, {175, 12, 6, false}, {200, 6, 2, false}, {231, 1, 2, false},
	{255, 18, 3, false}, {284, 21, 1, false}, {314, 0, 0, false}, {336, 2, 1,
	false}, {368, 2, 1, false}, {391, 0, 0, false}, {419, 2, 1, false}, {445, 22,
	1, false}, {470, 23, 4, false}, {494, 27, 2, false}, {523, 29, 1, false},
	{545, 2, 1, false}, {579, 30, 2, false}, {616, 32, 1, false}, {653, 2, 1,
	false}, {691, 2, 1, false}, {726, 33, 2, false}, {759, 1, 2, false}, {793, 35,
	2, false}, {831, 1, 2, false}, {866, 2, 1, false}, {903, 0, 0, false}, {934,
	0, 0, false}, {965, 2, 1, false}, {999, 37, 2, false}, {1033, 2, 1, false},
	{1063, 0, 0, false}, {1089, 0, 0, false}, {1123, 0, 0, false}, {1148, 2, 1,
	false}, {1176, 6, 2, false}, {1201, 0, 0, false}, {1232, 0, 0, false}, {1261,
	2, 1, false}, {1291, 2, 1, false}, {1317, 39, 1, false}, {1340, 2, 1, false},
	{1365, 40, 1, false}, {1387, 0, 0, false}, {1411, 41, 1, false}, {1434, 2, 1,
	false}, {1459, 0, 0, false}, {1483, 42, 2, false}, {1523, 0, 0, false}, {1558,
	0, 0, false}, {1593, 44, 2, false}, {1633, 0, 0, false}, {1668, 2, 1, false},
	{1708, 2, 1, false}, {1739, 46, 2, true}, {1768, 48, 2, true}, {1797, 2, 1,
	false}, {1835, 50, 2, true}, {1864, 52, 2, true}, {1893, 0, 0, true}, {1928,
	54, 2, true}, {1958, 0, 0, true}, {1988, 56, 2, true}, {2016, 37, 2, false},
	{2052, 0, 0, false}, {2083, 0, 0, false}, {2117, 2, 1, false}, {2162, 2, 1,
	false}, {2200, 2, 1, false}, {2238, 2, 1, false}, {2279, 2, 1, false}, {2317,
	2, 1, false}, {2356, 2, 1, false}, {2395, 2, 1, false}, {2429, 2, 1, false},
	{2467, 2, 1, false}, {2505, 2, 1, false}, {2543, 2, 1, false}, {2581, 2, 1,
	false}, {2619, 2, 1, false}, {2658, 2, 1, false}, {2697, 2, 1, false}, {2731,
	2, 1, false}, {2776, 2, 1, false}, {2819, 2, 1, false}, {2861, 2, 1, false},
	{2904, 2, 1, false}, {2946, 2, 1, false}, {2988, 2, 1, false}, {3026, 2, 1,
	false}, {3065, 2, 1, false}, {3104, 0, 0, false}, {3138, 2, 1, false}, {3183,
	2, 1, false}, {3221, 2, 1, false}, {3259, 2, 1, false}, {3297, 2, 1, false},
	{3340, 2, 1, false}, {3374, 0, 0, false}, {3416, 2, 1, false}, {3454, 2, 1,
	false}, {3497, 2, 1, false}, {3540, 0, 0, false}, {3582, 2, 1, false}, {3620,
	2, 1, false}, {3663, 2, 1, false}, {3706, 2, 1, false}, {3748, 2, 1, false},
	{3786, 2, 1, false}, {3829, 2, 1, false}, {3872, 2, 1, false}, {3913, 2, 1,
	false}, {3958, 2, 1, false}, {3996, 2, 1, false}, {4035, 2, 1, false}, {4069,
	2, 1, false}, {4114, 2, 1, false}, {4152, 0, 0, false}, {4195, 2, 1, false},
	{4237, 2, 1, false}, {4280, 2, 1, false}, {4322, 2, 1, false}, {4364, 2, 1,
	false}, {4409, 2, 1, false}, {4449, 2, 1, false}, {4487, 2, 1, false}, {4525,
	2, 1, false}, {4564, 2, 1, false}, {4603, 2, 1, false}, {4645, 2, 1, false},
	{4688, 2, 1, false}, {4729, 2, 1, false}, {4768, 2, 1, false}, {4807, 2, 1,
	false}, {4841, 2, 1, false}, {4886, 2, 1, false}, {4924, 2, 1, false}, {4962,
	2, 1, false}, {5009, 2, 1, false}, {5052, 2, 1, false}, {5090, 2, 1, false},
	{5128, 2, 1, false}, {5166, 2, 1, false}, {5204, 2, 1, false}, {5247, 2, 1,
	false}, {5286, 2, 1, false}, {5325, 2, 1, false}, {5363, 2, 1, false}, {5411,
	2, 1, false}, {5456, 2, 1, false}, {5494, 2, 1, false}, {5532, 2, 1, false},
	{5570, 2, 1, false}, {5617, 2, 1, false}, {5660, 2, 1, false}, {5698, 2, 1,
	false}, {5736, 2, 1, false}, {5778, 2, 1, false}, {5821, 2, 1, false}, {5860,
	2, 1, false}, {5899, 2, 1, false}, {5937, 2, 1, false}, {5982, 2, 1, false},
	{6020, 2, 1, false}, {6058, 2, 1, false}, {6096, 2, 1, false}, {6143, 2, 1,
	false}, {6181, 2, 1, false}, {6219, 2, 1, false}, {6257, 2, 1, false}, {6296,
	2, 1, false}, {6339, 2, 1, false}, {6378, 2, 1, false}, {6417, 2, 1, false},
	{6451, 2, 1, false}, {6496, 2, 1, false}, {6541, 2, 1, false}, {6579, 2, 1,
	false}, {6617, 2, 1, false}, {6655, 2, 1, false}, {6702, 2, 1, false}, {6745,
	2, 1, false}, {6783, 2, 1, false}, {6821, 2, 1, false}, {6863, 2, 1, false},
	{6906, 2, 1, false}, {6949, 2, 1, false}, {6988, 2, 1, false}, {7027, 2, 1,
	false}, {7065, 2, 1, false}, {7110, 2, 1, false}, {7148, 2, 1, false}, {7186,
	2, 1, false}, {7225, 2, 1, false}, {7264, 2, 1, false}, {7298, 2, 1, false},
	{7343, 2, 1, false}, {7377, 2, 1, false}, {7412, 2, 1, false}, {7439, 58, 1,
	false}, {7469, 59, 4, false}, {7499, 58, 1, false}, {7523, 2, 1, false},
	{7558, 2, 1, false}, {7585, 58, 1, false}, {7616, 58, 1, false}, {7641, 58, 1,
	false}, {7672, 58, 1, false}, {7697, 2, 1, false}, {7732, 2, 1, false}, {7759,
	63, 2, true}, {7790, 58, 1, true}, {7834, 2, 1, false}, {7873, 37, 2, false},
	{7909, 58, 1, false}, {7946, 58, 1, true}, {7990, 2, 1, false}, {8023, 2, 1,
	false}, {8050, 2, 1, false}, {8082, 2, 1, false}, {8114, 2, 1, false}, {8146,
	2, 1, false}, {8180, 2, 1, false}, {8212, 2, 1, false}, {8244, 2, 1, false},
	{8276, 2, 1, false}, {8308, 2, 1, false}, {8340, 2, 1, false}, {8372, 2, 1,
	false}, {8404, 2, 1, false}, {8436, 2, 1, false}, {8468, 2, 1, false}, {8500,
	41, 1, false}, {8528, 21, 1, false}, {8559, 2, 1, false}, {8593, 2, 1, false},
	{8626, 2, 1, false}, {8659, 2, 1, false}, {8694, 2, 1, false}, {8727, 2, 1,
	false}, {8760, 2, 1, false}, {8793, 2, 1, false}, {8826, 2, 1, false}, {8859,
	2, 1, false}, {8892, 2, 1, false}, {8925, 2, 1, false}, {8958, 2, 1, false},
	{8993, 2, 1, false}, {9028, 2, 1, false}, {9059, 2, 1, false}, {9090, 2, 1,
	false}, {9121, 2, 1, false}, {9152, 2, 1, false}, {9183, 2, 1, false}, {9214,
	2, 1, false}, {9245, 2, 1, false}, {9276, 2, 1, false}, {9307, 2, 1, false},
	{9338, 2, 1, false}, {9369, 2, 1, false}, {9400, 2, 1, false}, {9431, 2, 1,
	false}, {9461, 2, 1, false}, {9492, 2, 1, false}, {9523, 2, 1, false}, {9553,
	2, 1, false}, {9583, 2, 1, false}, {9614, 2, 1, false}, {9646, 2, 1, false},
	{9676, 2, 1, false}, {9706, 2, 1, false}, {9735, 2, 1, false}, {9765, 2, 1,
	false}, {9795, 2, 1, false}, {9825, 2, 1, false}, {9855, 2, 1, false}, {9885,
	2, 1, false}, {9915, 2, 1, false}, {9945, 2, 1, false}, {9975, 2, 1, false},
	{10005, 2, 1, false}, {10035, 2, 1, false}, {10065, 2, 1, false}, {10097, 2,
	1, false}, {10130, 2, 1, false}, {10163, 2, 1, false}, {10196, 2, 1, false},
	{10228, 2, 1, false}, {10260, 2, 1, false}, {10294, 2, 1, false}, {10326, 2,
	1, false}, {10358, 2, 1, false}, {10390, 2, 1, false}, {10422, 2, 1, false},
	{10454, 2, 1, false}, {10486, 2, 1, false}, {10518, 2, 1, false}, {10550, 2,
	1, false}, {10582, 2, 1, false}, {10614, 2, 1, false}, {10646, 2, 1, false},
	{10678, 2, 1, false}, {10712, 2, 1, false}, {10737, 2, 1, false}, {10737, 6,
	2, false}, {10776, 6, 2, false}, {10810, 2, 1, false}, {10846, 6, 2, false},
	{10880, 6, 2, false}, {10880, 2, 1, false}, {10918, 2, 1, false}, {10918, 2,
	1, false}, {10956, 2, 1, false}, {10988, 2, 1, false}, {11020, 2, 1, false},
	{11052, 2, 1, false}, {11083, 2, 1, false}, {11116, 2, 1, false}, {11149, 2,
	1, false}, {11184, 2, 1, false}, {11219, 2, 1, false}, {11253, 2, 1, false},
	{11287, 2, 1, false}, {11321, 2, 1, false}, {11355, 2, 1, false}, {11389, 2,
	1, false}, {11423, 2, 1, false}, {11457, 65, 3, false}, {11499, 2, 1, true},
	{11538, 2, 1, true}, {11570, 2, 1, true}, {11602, 0, 0, false}, {11634, 0, 0,
	false}, {11668, 0, 0, false}, {11702, 0, 0, false}, {11736, 0, 0, true},
	{11770, 0, 0, true}, {11804, 0, 0, false}, {11838, 65, 2, true}, {11875, 0, 0,
	false}, {11909, 0, 0, true}, {11946, 0, 0, true}, {11982, 0, 0, true}, {12021,
	0, 0, true}, {12062, 0, 0, true}, {12092, 0, 0, true}, {12124, 0, 0, true},
	{12157, 2, 1, true}, {12187, 2, 1, false}, {12217, 2, 1, false}, {12248, 2, 1,
	false}, {12278, 2, 1, false}, {12312, 2, 1, true}, {12353, 2, 1, true},
	{12392, 2, 1, true}, {12430, 2, 1, true}, {12469, 2, 1, true}, {12506, 2, 1,
	true}, {12545, 68, 4, false}, {12582, 2, 1, true}, {12618, 2, 1, true},
	{12653, 72, 11, false}, {12696, 0, 0, false}, {12729, 0, 0, false}, {12762,
	58, 1, false}, {12803, 0, 0, false}, {12837, 21, 1, false}, {12878, 0, 0,
	false}, {12915, 0, 0, false}, {12951, 0, 0, false}, {12977, 2, 1, false},
	{13014, 83, 3, false}, {13050, 86, 1, false}, {13088, 0, 0, false}, {13121,
	87, 1, true}, {13156, 88, 3, true}, {13185, 88, 3, true}, {13214, 91, 4,
	true}, {13254, 95, 3, false}, {13290, 87, 1, false}, {13329, 98, 3, false},
	{13365, 87, 1, false}, {13407, 87, 1, false}, {13444, 101, 3, false}, {13476,
	104, 4, false}, {13513, 1, 2, false}, {13547, 87, 1, false}, {13580, 87, 1,
	false}, {13614, 87, 1, false}, {13614, 87, 1, false}, {13648, 1, 2, false},
	{13685, 108, 3, false}, {13719, 111, 2, false}, {13757, 113, 1, false},
	{13795, 114, 4, false}, {13829, 118, 2, false}, {13864, 118, 1, false},
	{13864, 118, 2, false}, {13899, 0, 0, false}, {13937, 120, 4, false}, {13987,
	124, 3, false}, {14029, 127, 1, false}, {14057, 128, 3, false}, {14084, 131,
	3, false}, {14109, 134, 3, false}, {14142, 1, 2, false}, {14175, 137, 2,
	false}, {14214, 89, 2, false}, {14254, 139, 3, false}, {14280, 2, 1, false},
	{14306, 142, 3, false}, {14346, 145, 4, false}, {14371, 149, 4, false},
	{14394, 37, 2, false}, {14431, 0, 0, false}, {14470, 2, 1, false}, {14506,
	153, 2, true}, {14543, 155, 4, false}, {14572, 159, 2, false}, {14598, 161, 5,
	false}, {14627, 166, 4, false}, {14661, 170, 3, false}, {14690, 173, 5,
	false}, {14723, 178, 7, false}, {14757, 30, 2, false}, {14783, 185, 1, false},
	{14810, 2, 1, false}, {14836, 186, 4, false}, {14883, 190, 3, false}, {14883,
	193, 3, false}, {14883, 196, 4, false}, {14911, 200, 6, false}, {14934, 206,
	4, false}, {14957, 2, 1, false}, {14957, 37, 2, false}, {14977, 210, 3,
	false}, {15010, 213, 3, false}, {15048, 6, 2, false}, {15069, 216, 4, false},
	{15093, 37, 2, false}, {15115, 37, 2, false}, {15137, 0, 0, false}, {15157,
	220, 3, false}, {15184, 89, 2, false}, {15207, 223, 3, false}, {15207, 89, 2,
	false}, {15234, 226, 5, false}, {15259, 89, 2, false}, {15285, 231, 2, false},
	{15308, 233, 3, false}, {15339, 236, 5, false}, {15339, 23, 4, false}, {15363,
	241, 3, false}, {15394, 244, 4, false}, {15424, 248, 3, false}, {15452, 251,
	4, true}, {15452, 255, 4, true}, {15477, 1, 2, false}, {15506, 259, 7, false},
	{15530, 266, 3, false}, {15564, 269, 4, false}, {15596, 273, 2, false},
	{15623, 2, 1, false}, {15654, 275, 2, true}, {15682, 1, 2, false}, {15711,
	277, 5, false}, {15737, 1, 2, false}, {15764, 21, 1, false}, {15797, 0, 0,
	false}, {15836, 0, 0, false}, {15869, 21, 1, false}, {15906, 185, 1, false},
	{15934, 282, 2, false}, {15965, 0, 0, true}, {15999, 0, 0, true}, {16032, 42,
	1, false}, {16063, 0, 0, false}, {16096, 0, 0, true}, {16126, 284, 2, true},
	{16152, 42, 1, false}, {16187, 0, 0, false}, {16220, 286, 1, false}, {16250,
	0, 0, false}, {16279, 0, 0, false}, {16306, 287, 1, false}, {16337, 288, 2,
	false}, {16365, 290, 3, false}, {16393, 2, 1, false}, {16419, 1, 1, false},
	{16448, 41, 1, false}, {16476, 293, 1, false}, {16501, 1, 2, false}, {16529,
	294, 2, false}, {16555, 1, 2, true}, {16579, 0, 0, false}, {16605, 131, 2,
	false}, {16639, 0, 0, false}, {16675, 1, 2, false}, {16700, 21, 1, false},
	{16729, 21, 1, false}, {16729, 296, 2, false}, {16758, 1, 2, true}, {16783,
	58, 1, false}, {16810, 89, 2, false}, {16836, 87, 1, false}, {16865, 2, 1,
	false}, {16894, 1, 2, false}, {16920, 2, 1, false}, {16949, 21, 1, false},
	{16977, 1, 2, false}, {17006, 2, 1, false}, {17032, 23, 3, false}, {17057, 0,
	0, false}, {17092, 298, 4, false}, {17124, 302, 8, false}, {17157, 310, 3,
	false}, {17209, 0, 0, false}, {17252, 313, 1, false}, {17285, 314, 2, false},
	{17330, 316, 5, false}, {17374, 321, 14, false}, {17407, 335, 3, false},
	{17445, 314, 1, false}, {17484, 338, 1, false}, {17522, 314, 1, false},
	{17557, 339, 3, false}, {17595, 342, 3, false}, {17641, 335, 3, false},
	{17681, 345, 6, false}, {17721, 351, 3, false}, {17761, 354, 5, false},
	{17804, 359, 9, false}, {17841, 368, 2, false}, {17886, 370, 8, false},
	{17934, 339, 3, false}, {17972, 378, 3, false}, {18004, 23, 3, false}, {18039,
	37, 2, false}, {18079, 37, 2, false}, {18121, 37, 2, false}, {18163, 37, 2,
	false}, {18205, 37, 2, false}, {18247, 23, 3, false}, {18287, 23, 3, false},
	{18328, 381, 3, false}, {18328, 384, 3, false}, {18362, 387, 6, false},
	{18397, 393, 6, false}, {18432, 0, 0, false}, {18469, 399, 5, false}, {18505,
	404, 2, false}, {18545, 37, 2, false}, {18585, 406, 3, false}, {18619, 409, 9,
	false}, {18657, 418, 6, false}, {18699, 424, 1, false}, {18742, 425, 2,
	false}, {18782, 425, 2, false}, {18823, 427, 11, true}, {18859, 438, 4,
	false}, {18889, 442, 1, false}, {18927, 443, 3, false}, {18959, 446, 4,
	false}, {18995, 450, 2, false}, {19026, 452, 6, false}, {19060, 458, 4,
	false}, {19094, 0, 0, false}, {19137, 0, 0, false}, {19171, 0, 0, false},
	{19206, 0, 0, false}, {19243, 462, 5, false}, {19243, 467, 6, false}, {19283,
	473, 7, false}, {19321, 480, 2, false}, {19355, 2, 1, false}, {19398, 482, 2,
	false}, {19444, 317, 4, false}, {19491, 484, 4, false}, {19491, 488, 6,
	false}, {19535, 494, 5, false}, {19583, 499, 6, false}, {19628, 505, 5,
	false}, {19675, 510, 7, false}, {19723, 517, 12, false}, {19762, 529, 3,
	false}, {19762, 532, 5, false}, {19810, 537, 5, false}, {19854, 542, 1,
	false}, {19898, 543, 2, false}, {19939, 0, 0, false}, {19984, 0, 0, false},
	{20028, 0, 0, false}, {20062, 545, 6, false}, {20062, 551, 6, false}, {20097,
	557, 4, false}, {20136, 561, 7, false}, {20174, 568, 5, false}, {20174, 573,
	4, false}, {20213, 68, 4, false}, {20249, 577, 3, false}, {20288, 580, 5,
	false}, {20315, 585, 5, false}, {20345, 590, 6, false}, {20373, 596, 5,
	false}, {20402, 601, 5, false}, {20402, 606, 4, false}, {20430, 610, 4,
	false}, {20430, 614, 6, false}, {20460, 620, 8, false}, {20488, 628, 3,
	false}, {20516, 631, 6, true}, {20516, 637, 8, true}, {20550, 2, 1, false},
	{20583, 645, 5, false}, {20613, 2, 1, false}, {20644, 650, 3, false}, {20674,
	0, 0, false}, {20704, 0, 0, false}, {20734, 653, 16, false}, {20734, 669, 5,
	false}, {20765, 37, 2, false}, {20795, 1, 2, false}, {20825, 1, 2, false},
	{20855, 37, 2, false}, {20885, 674, 9, false}, {20921, 23, 3, false}, {20921,
	683, 4, false}, {20921, 687, 5, false}, {20946, 37, 2, false}, {20972, 21, 1,
	false}, {21004, 1, 2, false}, {21004, 692, 3, false}, {21031, 287, 1, false},
	{21056, 21, 1, false}, {21082, 695, 1, false}, {21108, 696, 1, false}, {21139,
	40, 1, false}, {21163, 41, 1, false}, {21190, 21, 1, false}, {21221, 37, 2,
	false}, {21249, 21, 1, false}, {21280, 42, 1, false}, {21308, 2, 1, false},
	{21345, 2, 1, false}, {21382, 231, 2, false}, {21419, 697, 1, true}, {21469,
	697, 1, true}, {21518, 0, 0, false}, {21564, 697, 1, true}, {21615, 698, 1,
	true}, {21662, 698, 1, true}, {21713, 117, 1, true}, {21757, 0, 0, true},
	{21806, 0, 0, true}, {21851, 0, 0, true}, {21896, 0, 0, true}, {21941, 2, 1,
	false}, {21941, 6, 2, false}, {21976, 23, 3, false}, {22009, 699, 2, false},
	{22009, 701, 2, false}, {22042, 23, 3, false}, {22075, 21, 1, false}, {22115,
	1, 2, false}, {22159, 703, 2, false}, {22192, 287, 1, false}, {22222, 23, 3,
	false}, {22255, 1, 2, false}, {22290, 23, 3, false}, {22319, 23, 3, false},
	{22350, 705, 5, false}, {22382, 1, 2, false}, {22415, 108, 3, false}, {22445,
	23, 3, false}, {22474, 37, 2, false}, {22515, 23, 3, false}, {22544, 1, 2,
	false}, {22578, 710, 4, false}, {22578, 714, 5, false}, {22613, 719, 4,
	false}, {22642, 723, 5, false}, {22672, 233, 3, false}, {22702, 23, 3, false},
	{22702, 728, 4, false}, {22732, 23, 4, false}, {22763, 732, 3, false}, {22796,
	37, 2, false}, {22831, 23, 4, false}, {22864, 21, 1, false}, {22900, 735, 5,
	false}, {22931, 23, 3, false}, {22967, 2, 1, false}, {23002, 42, 1, false},
	{23041, 740, 2, false}, {23074, 742, 1, false}, {23110, 37, 2, false}, {23145,
	743, 5, false}, {23181, 21, 1, false}, {23210, 748, 3, false}, {23239, 751, 4,
	false}, {23269, 755, 3, false}, {23297, 758, 4, false}, {23328, 21, 1, false},
	{23360, 762, 2, false}, {23392, 21, 1, false}, {23425, 21, 1, false}, {23459,
	21, 1, false}, {23492, 764, 5, false}, {23526, 769, 6, false}, {23554, 775, 3,
	false}, {23583, 23, 4, false}, {23618, 0, 0, false}, {23650, 23, 3, false},
	{23679, 778, 2, false}, {23713, 21, 1, false}, {23760, 695, 1, false}, {23798,
	780, 1, false}, {23832, 21, 1, false}, {23870, 0, 0, false}, {23905, 0, 0,
	false}, {23947, 41, 1, false}, {23983, 781, 3, false}, {24022, 784, 5, false},
	{24022, 789, 5, false}, {24061, 794, 2, false}, {24098, 23, 4, false}, {24098,
	1, 2, false}, {24140, 796, 2, false}, {24174, 18, 1, false}, {24206, 798, 2,
	false}, {24243, 800, 2, false}, {24281, 21, 1, false}, {24316, 21, 1, false},
	{24353, 40, 1, false}, {24385, 802, 2, false}, {24416, 21, 1, false}, {24455,
	804, 1, false}, {24493, 287, 1, false}, {24529, 21, 1, false}, {24563, 805, 1,
	false}, {24593, 806, 5, false}, {24637, 695, 1, false}, {24685, 0, 0, false},
	{24723, 811, 4, false}, {24759, 811, 4, false}, {24795, 811, 4, false},
	{24831, 815, 3, false}, {24866, 811, 4, false}, {24866, 811, 2, false},
	{24902, 811, 4, false}, {24937, 818, 1, false}, {24973, 818, 1, false},
	{25009, 818, 1, false}, {25044, 818, 1, false}, {25079, 818, 1, false},
	{25115, 818, 1, false}, {25152, 811, 4, false}, {25187, 818, 1, false},
	{25222, 818, 1, false}, {25257, 818, 1, false}, {25291, 811, 4, false},
	{25326, 818, 1, false}, {25361, 818, 1, false}, {25396, 818, 1, false},
	{25431, 818, 1, false}, {25466, 818, 1, false}, {25501, 818, 1, false},
	{25536, 818, 1, false}, {25571, 818, 1, false}, {25608, 1, 2, true}, {25635,
	2, 1, true}, {25679, 819, 2, false}, {25722, 821, 4, true}, {25760, 825, 2,
	false}, {25760, 131, 3, false}, {25800, 1, 2, true}, {25829, 827, 3, false},
	{25856, 830, 7, false}, {25856, 837, 6, false}, {25856, 843, 7, false},
	{25856, 850, 7, false}, {25882, 0, 0, true}, {25913, 23, 4, true}, {25942, 2,
	1, false}, {25975, 6, 2, false}, {26007, 0, 0, false}, {26037, 0, 0, false},
	{26067, 1, 2, false}, {26100, 1, 2, false}, {26134, 857, 4, false}, {26163, 0,
	0, false}, {26192, 6, 2, false}, {26218, 2, 1, false}, {26250, 861, 3, false},
	{26283, 861, 3, false}, {26318, 864, 2, false}, {26350, 2, 1, false}, {26384,
	866, 2, true}, {26413, 2, 1, false}, {26446, 117, 1, false}, {26479, 2, 1,
	false}, {26512, 132, 2, false}, {26512, 21, 1, false}, {26544, 117, 1, false},
	{26577, 1, 2, false}, {26609, 1, 2, false}, {26641, 89, 2, true}, {26674, 868,
	4, false}, {26705, 2, 1, false}, {26740, 25, 2, false}, {26776, 131, 2,
	false}, {26807, 2, 1, false}, {26842, 2, 1, false}, {26872, 1, 2, false},
	{26904, 0, 0, false}, {26932, 872, 2, false}, {26966, 252, 1, false}, {27000,
	2, 1, false}, {27037, 2, 1, false}, {27064, 2, 1, false}, {27099, 21, 1,
	false}, {27136, 874, 2, false}, {27170, 0, 0, false}, {27195, 21, 1, false},
	{27222, 0, 0, false}, {27246, 876, 1, false}, {27276, 21, 1, false}, {27308,
	0, 0, true}, {27335, 0, 0, false}, {27376, 0, 0, false}, {27415, 877, 2,
	false}, {27448, 0, 0, false}, {27474, 0, 0, false}, {27503, 1, 2, false},
	{27546, 217, 2, false}, {27583, 2, 1, false}, {27617, 2, 1, false}, {27651, 2,
	1, false}, {27684, 5, 3, false}, {27717, 1, 2, false}, {27717, 879, 3, false},
	{27747, 2, 1, false}, {27787, 1, 2, false}, {27822, 23, 3, false}, {27822, 1,
	2, false}, {27857, 89, 2, false}, {27888, 89, 2, false}, {27919, 2, 1, false},
	{27959, 1, 2, true}, {27987, 882, 3, false}, {28022, 885, 3, false}, {28053,
	2, 1, false}, {28081, 888, 3, false}, {28109, 0, 0, false}, {28146, 891, 2,
	false}, {28193, 379, 2, false}, {28235, 885, 3, false}, {28284, 893, 3, true},
	{28326, 2, 1, true}, {28367, 896, 5, false}, {28416, 901, 4, false}, {28461,
	2, 1, false}, {28514, 905, 3, false}, {28566, 908, 4, false}, {28566, 912, 3,
	false}, {28619, 131, 3, false}, {28674, 131, 3, false}, {28729, 915, 1,
	false}, {28780, 916, 2, false}, {28833, 918, 2, false}, {28901, 920, 4,
	false}, {28968, 918, 2, false}, {29036, 924, 4, false}, {29082, 1, 2, false},
	{29123, 928, 3, false}, {29170, 931, 5, false}, {29213, 936, 3, false},
	{29257, 939, 5, false}, {29309, 944, 4, false}, {29355, 948, 15, false},
	{29355, 963, 23, false}, {29355, 986, 3, false}, {29355, 986, 3, false},
	{29397, 989, 4, false}, {29438, 21, 1, false}, {29479, 21, 1, false}, {29520,
	24, 3, true}, {29563, 0, 0, true}, {29605, 25, 2, true}, {29647, 1, 2, true},
	{29699, 993, 2, false}, {29742, 23, 3, false}, {29785, 995, 5, false}, {29839,
	1000, 5, false}, {29893, 24, 3, false}, {29940, 1005, 8, false}, {29982, 1013,
	3, false}, {29982, 1016, 3, false}, {30034, 345, 6, false}, {30087, 1019, 5,
	false}, {30139, 1, 2, false}, {30188, 1024, 5, false}, {30239, 1029, 6,
	false}, {30288, 1035, 5, false}, {30345, 1040, 5, false}, {30381, 1045, 2,
	false}, {30435, 1047, 4, false}, {30435, 1051, 4, false}, {30483, 287, 1,
	false}, {30515, 23, 3, false}, {30545, 1, 2, false}, {30573, 1055, 3, false},
	{30600, 40, 1, false}, {30629, 1058, 5, false}, {30658, 1, 2, false}, {30683,
	65, 2, false}, {30683, 1063, 3, false}, {30683, 1063, 3, false}, {30708, 1066,
	3, false}, {30735, 1069, 3, false}, {30735, 1072, 4, false}, {30767, 1, 2,
	true}, {30767, 1076, 3, true}, {30793, 1079, 5, true}, {30829, 1084, 2, true},
	{30865, 1086, 5, false}, {30906, 2, 1, false}, {30934, 1091, 2, false},
	{30959, 1093, 2, false}, {30986, 2, 1, false}, {31017, 2, 1, false}, {31043,
	131, 2, false}, {31069, 885, 3, false}, {31091, 23, 3, false}, {31122, 2, 1,
	false}, {31152, 21, 1, true}, {31175, 21, 1, false}, {31204, 0, 0, false},
	{31224, 1095, 1, false}, {31255, 0, 0, false}, {31288, 23, 3, false}, {31315,
	1, 2, false}, {31348, 1096, 4, false}, {31386, 1, 2, false}, {31415, 1, 2,
	false}, {31447, 1, 2, false}, {31482, 1100, 6, false}, {31514, 1106, 3,
	false}, {31538, 1109, 7, false}, {31564, 1116, 5, false}, {31591, 1121, 4,
	false}, {31637, 1125, 3, false}, {31670, 1128, 4, false}, {31670, 23, 3,
	false}, {31703, 1132, 5, false}, {31738, 23, 3, false}, {31769, 1137, 9,
	false}, {31769, 1146, 10, false}, {31798, 1156, 5, false}, {31798, 1161, 5,
	false}, {31833, 339, 3, false}, {31869, 1166, 4, false}, {31903, 1170, 4,
	false}, {31938, 1174, 4, false}, {31968, 1178, 4, false}, {31999, 1182, 4,
	false}, {32030, 1186, 4, false}, {32061, 1190, 5, false}, {32090, 1195, 5,
	false}, {32121, 0, 0, false}, {32155, 117, 1, false}, {32187, 23, 3, false},
	{32214, 1200, 3, false}, {32260, 1203, 6, false}, {32304, 1209, 5, false},
	{32349, 1214, 7, false}, {32392, 1221, 4, false}, {32439, 1225, 6, false},
	{32472, 2, 1, false}, {32508, 1231, 5, false}, {32508, 1236, 8, false},
	{32551, 1, 2, false}, {32551, 1244, 3, false}, {32587, 1247, 5, false},
	{32621, 1252, 4, false}, {32653, 1, 2, false}, {32685, 1256, 6, false},
	{32719, 1262, 3, false}, {32767, 740, 1, false}, {32786, 58, 1, false},
	{32786, 1265, 2, false}, {32805, 751, 4, false}, {32805, 1267, 5, false},
	{32844, 1272, 5, false}, {32883, 1277, 4, false}, {32915, 1281, 6, false},
	{32915, 1287, 7, false}, {32949, 142, 3, false}, {32996, 1294, 5, false},
	{33025, 117, 1, false}, {33051, 1299, 7, false}, {33097, 1306, 4, false},
	{33146, 1310, 2, false}, {33191, 1312, 2, false}, {33238, 134, 3, false},
	{33285, 1, 2, false}, {33326, 2, 1, false}, {33376, 1314, 4, true}, {33418,
	1318, 4, false}, {33461, 132, 2, false}, {33509, 1322, 3, false}, {33551, 37,
	2, false}, {33595, 1325, 5, false}, {33641, 1330, 2, false}, {33692, 1332, 1,
	false}, {33738, 2, 1, false}, {33780, 2, 1, false}, {33818, 1, 2, false},
	{33856, 1333, 8, false}, {33904, 1341, 7, false}, {33948, 1348, 5, false},
	{33994, 117, 1, false}, {34046, 1353, 9, false}, {34046, 1362, 12, false},
	{34046, 23, 4, false}, {34087, 1374, 6, false}, {34126, 1380, 4, false},
	{34162, 1, 2, false}, {34200, 1384, 1, false}, {34235, 1385, 1, false},
	{34272, 1386, 5, false}, {34313, 1391, 9, false}, {34313, 1400, 5, false},
	{34369, 1405, 3, false}, {34421, 1408, 4, false}, {34469, 1412, 6, false},
	{34522, 1418, 4, false}, {34574, 1422, 6, false}, {34630, 1428, 6, false},
	{34630, 1434, 7, false}, {34677, 1441, 5, false}, {34729, 1446, 8, false},
	{34779, 1454, 5, false}, {34829, 1459, 8, false}, {34879, 1467, 4, false},
	{34932, 1471, 3, false}, {34973, 1474, 3, false}, {35009, 993, 2, false},
	{35048, 37, 2, false}, {35089, 1477, 5, false}, {35134, 1477, 5, false},
	{35183, 1482, 9, false}, {35210, 2, 1, false}, {35245, 287, 1, false}, {35274,
	2, 1, false}, {35306, 0, 0, false}, {35340, 1491, 2, false}, {35378, 1493, 4,
	false}, {35417, 1497, 3, false}, {35455, 1491, 2, false}, {35491, 1500, 2,
	false}, {35531, 37, 2, false}, {35561, 1502, 1, false}, {35583, 1503, 3,
	false}, {35614, 1506, 2, false}, {35653, 1508, 5, false}, {35691, 1513, 5,
	false}, {35731, 1518, 3, false}, {35779, 1521, 5, false}, {35827, 1526, 3,
	false}, {35860, 1529, 6, false}, {35886, 2, 1, false}, {35912, 2, 1, false},
	{35942, 41, 1, false}, {35972, 37, 2, false}, {35998, 2, 1, false}, {36029,
	1535, 2, false}, {36057, 2, 1, false}, {36083, 21, 1, false}, {36114, 1537, 3,
	false}, {36137, 21, 1, false}, {36168, 0, 0, false}, {36189, 1540, 2, false},
	{36220, 65, 3, false}, {36249, 1542, 2, false}, {36278, 2, 1, false}, {36305,
	58, 1, false}, {36332, 2, 1, false}, {36360, 2, 1, false}, {36386, 2, 1,
	false}, {36417, 0, 0, false}, {36446, 1544, 5, true}, {36489, 1549, 5, false},
	{36529, 1554, 11, true}, {36529, 1565, 9, true}, {36529, 1574, 11, true},
	{36529, 1585, 9, true}, {36529, 1594, 11, true}, {36529, 1605, 9, true},
	{36529, 1614, 10, true}, {36529, 1624, 8, true}, {36567, 1632, 5, false},
	{36609, 1637, 3, true}, {36656, 1632, 3, true}, {36656, 1640, 3, true},
	{36700, 1643, 12, false}, {36739, 1655, 4, true}, {36782, 1659, 4, true},
	{36832, 1663, 6, true}, {36832, 1669, 6, true}, {36878, 1675, 12, false},
	{36918, 1687, 14, true}, {36958, 1701, 8, false}, {37000, 1709, 6, true},
	{37000, 1715, 12, true}, {37000, 1709, 5, true}, {37000, 1727, 17, true},
	{37000, 1709, 6, true}, {37039, 1744, 5, false}, {37039, 1749, 4, false},
	{37083, 1753, 11, false}, {37083, 1764, 10, false}, {37126, 1774, 6, false},
	{37169, 1780, 10, true}, {37212, 1790, 4, true}, {37267, 1, 2, false}, {37305,
	2, 1, false}, {37347, 1794, 12, true}, {37347, 1806, 11, true}, {37382, 89, 2,
	false}, {37421, 1817, 2, true}, {37456, 2, 1, true}, {37492, 1284, 3, false},
	{37530, 2, 1, false}, {37575, 1819, 2, false}, {37619, 1821, 4, true}, {37658,
	2, 1, true}, {37696, 1825, 4, true}, {37736, 1829, 14, false}, {37778, 1843,
	17, false}, {37822, 1860, 8, true}, {37863, 0, 0, false}, {37902, 23, 3,
	false}, {37938, 450, 2, false}, {37979, 1868, 1, true}, {38011, 2, 1, true},
	{38034, 1, 2, true}, {38057, 1869, 2, true}, {38084, 1868, 1, true}, {38109,
	1, 1, true}, {38136, 1, 2, true}, {38169, 1, 2, true}, {38202, 1, 2, true},
	{38227, 1871, 4, false}, {38265, 885, 3, false}, {38305, 69, 3, false},
	{38349, 1875, 4, false}, {38395, 58, 1, false}, {38448, 1879, 3, false},
	{38489, 58, 1, false}, {38543, 1882, 3, false}, {38585, 1885, 3, false},
	{38632, 2, 1, false}, {38673, 1888, 3, false}, {38712, 1891, 6, false},
	{38754, 1897, 3, false}, {38793, 2, 1, false}, {38831, 1900, 2, false},
	{38868, 0, 0, false}, {38904, 2, 1, false}, {38939, 2, 1, false}, {38979,
	1902, 2, false}, {39020, 1904, 3, false}, {39062, 1907, 2, false}, {39109,
	1909, 4, false}, {39109, 1913, 5, false}, {39152, 1918, 2, true}, {39195, 2,
	1, false}, {39236, 1920, 3, false}, {39281, 1923, 3, false}, {39321, 1926, 1,
	false}, {39360, 885, 3, false}, {39403, 1927, 4, false}, {39445, 1931, 4,
	false}, {39490, 1935, 2, false}, {39533, 1245, 2, false}, {39578, 1245, 2,
	false}, {39621, 1937, 2, false}, {39657, 37, 2, false}, {39697, 1939, 1,
	false}, {39733, 0, 0, false}, {39769, 1940, 3, false}, {39804, 37, 2, false},
	{39842, 0, 0, false}, {39876, 2, 1, false}, {39900, 13, 4, false}, {39936, 21,
	1, false}, {39983, 885, 3, false}, {40019, 1943, 4, false}, {40057, 1947, 5,
	false}, {40099, 65, 3, false}, {40148, 35, 2, false}, {40148, 1952, 3, false},
	{40189, 2, 1, false}, {40229, 35, 2, false}, {40269, 35, 2, false}, {40310,
	1955, 4, false}, {40348, 1959, 2, false}, {40390, 1961, 4, false}, {40433,
	1956, 3, false}, {40479, 1965, 4, false}, {40523, 1969, 5, false}, {40562, 2,
	1, false}, {40603, 2, 1, false}, {40644, 2, 1, false}, {40685, 25, 2, false},
	{40729, 63, 2, false}, {40774, 58, 1, false}, {40815, 1974, 4, false}, {40864,
	1978, 4, false}, {40913, 1982, 4, false}, {40959, 1986, 2, false}, {41005, 2,
	1, false}, {41056, 1988, 3, false}, {41097, 2, 1, false}, {41147, 1991, 2,
	false}, {41194, 1993, 7, false}, {41236, 2, 1, false}, {41278, 0, 0, true},
	{41322, 2000, 3, true}, {41360, 2003, 6, true}, {41401, 2009, 3, false},
	{41439, 2012, 5, false}, {41481, 885, 3, false}, {41523, 58, 1, false},
	{41565, 2012, 5, false}, {41609, 2012, 5, false}, {41653, 2017, 1, false},
	{41690, 25, 2, false}, {41715, 2018, 3, false}, {41749, 1928, 2, false},
	{41779, 2021, 2, false}, {41779, 2023, 3, false}, {41810, 2, 1, false},
	{41841, 2026, 2, false}, {41873, 233, 3, false}, {41912, 233, 3, false},
	{41951, 2, 1, true}, {41989, 2, 1, false}, {42027, 2, 1, false}, {42068, 2028,
	3, false}, {42106, 2, 1, false}, {42144, 2031, 2, true}, {42188, 2, 1, true},
	{42231, 2, 1, true}, {42274, 2, 1, true}, {42317, 2, 1, true}, {42360, 2031,
	2, true}, {42403, 2031, 2, true}, {42447, 2, 1, true}, {42491, 2, 1, true},
	{42533, 2033, 3, false}, {42575, 2036, 3, false}, {42617, 117, 1, false},
	{42659, 117, 1, false}, {42701, 117, 1, false}, {42743, 117, 1, false},
	{42785, 117, 1, false}, {42827, 117, 1, false}, {42869, 2033, 3, false},
	{42911, 2033, 3, false}, {42953, 117, 1, false}, {42995, 117, 1, false},
	{43037, 117, 1, false}, {43079, 117, 1, false}, {43121, 117, 1, false},
	{43163, 2033, 3, false}, {43205, 2033, 3, false}, {43247, 117, 1, false},
	{43290, 117, 1, false}, {43333, 117, 1, false}, {43374, 117, 1, false},
	{43416, 117, 1, false}, {43459, 117, 1, false}, {43502, 117, 1, false},
	{43544, 117, 1, false}, {43585, 2, 1, false}, {43621, 6, 2, true}, {43665, 58,
	1, false}, {43710, 58, 1, false}, {43755, 2039, 1, false}, {43796, 117, 1,
	true}, {43832, 89, 2, true}, {43869, 21, 1, false}, {43902, 21, 1, false},
	{43935, 23, 1, true}, {43977, 0, 0, true}, {44010, 2040, 2, false}, {44045, 2,
	1, false}, {44078, 0, 0, false}, {44111, 2042, 3, false}, {44150, 2042, 3,
	false}, {44189, 2042, 3, false}, {44228, 2042, 3, false}, {44267, 2042, 3,
	false}, {44306, 2042, 3, false}, {44345, 2042, 3, false}, {44384, 2042, 3,
	false}, {44423, 2042, 3, false}, {44462, 2042, 3, false}, {44501, 2042, 3,
	false}, {44540, 2042, 3, false}, {44579, 2042, 3, false}, {44617, 2042, 3,
	false}, {44656, 2042, 3, false}, {44695, 2042, 3, false}, {44733, 6, 2,
	false}, {44781, 2042, 3, false}, {44819, 2042, 3, false}, {44858, 6, 2,
	false}, {44908, 2042, 3, false}, {44948, 2042, 3, false}, {44986, 2042, 3,
	false}, {45024, 2042, 3, false}, {45062, 2042, 3, false}, {45099, 2042, 3,
	false}, {45137, 2042, 3, false}, {45175, 2042, 3, false}, {45213, 2042, 3,
	false}, {45251, 2042, 3, false}, {45289, 2042, 3, false}, {45327, 6, 2,
	false}, {45375, 2042, 3, false}, {45413, 2042, 3, false}, {45451, 6, 2,
	false}, {45499, 2042, 3, false}, {45537, 6, 2, false}, {45585, 2042, 3,
	false}, {45623, 2, 1, false}, {45671, 2042, 3, false}, {45709, 21, 1, false},
	{45750, 21, 1, false}, {45790, 2042, 3, false}, {45830, 117, 1, false},
	{45861, 2045, 3, true}, {45901, 2045, 3, false}, {45941, 117, 1, true},
	{45941, 2048, 2, true}, {45983, 2, 1, false}, {46026, 2050, 4, false}, {46069,
	2054, 3, false}, {46115, 2054, 3, false}, {46159, 2054, 3, false}, {46204,
	2054, 3, false}, {46247, 2054, 3, false}, {46289, 2054, 3, false}, {46333,
	2054, 3, false}, {46375, 2054, 3, false}, {46421, 2054, 3, false}, {46465,
	2054, 3, false}, {46508, 117, 1, false}, {46549, 117, 1, false}, {46590, 117,
	1, false}, {46631, 117, 1, false}, {46672, 58, 1, false}, {46721, 58, 1,
	false}, {46770, 58, 1, false}, {46819, 2, 1, false}, {46863, 21, 1, false},
	{46903, 2, 1, true}, {46938, 2057, 3, false}, {46979, 2060, 1, false}, {47024,
	58, 1, false}, {47063, 41, 1, false}, {47101, 2, 1, false}, {47132, 2061, 1,
	false}, {47173, 2, 1, false}, {47202, 2062, 3, false}, {47240, 2062, 3,
	false}, {47279, 65, 2, false}, {47317, 2, 1, false}, {47349, 41, 1, true},
	{47379, 58, 1, true}, {47422, 2065, 2, true}, {47461, 2067, 5, false}, {47489,
	0, 0, true}, {47520, 21, 1, true}, {47550, 58, 1, true}, {47589, 2, 1, true},
	{47634, 0, 0, false}, {47674, 287, 1, false}, {47710, 287, 1, false}, {47745,
	2, 1, false}, {47780, 2072, 1, false}, {47820, 21, 1, false}, {47851, 2073, 2,
	false}, {47889, 58, 1, false}, {47930, 2073, 2, false}, {47966, 21, 1, true},
	{48006, 0, 0, false}, {48049, 2075, 2, false}, {48088, 2077, 3, false},
	{48088, 2080, 4, false}, {48126, 2084, 3, false}, {48126, 2075, 2, false},
	{48166, 0, 0, false}, {48202, 2075, 2, false}, {48240, 21, 1, false}, {48277,
	21, 1, false}, {48311, 2087, 7, false}, {48355, 21, 1, false}, {48393, 2094,
	2, false}, {48431, 21, 1, false}, {48472, 287, 1, false}, {48503, 1, 2,
	false}, {48527, 37, 2, false}, {48551, 37, 2, false}, {48579, 37, 2, false},
	{48605, 23, 1, false}, {48627, 21, 1, false}, {48653, 2096, 5, false}, {48679,
	287, 1, false}, {48702, 37, 2, false}, {48728, 2101, 3, false}, {48752, 2104,
	4, false}, {48779, 2, 1, false}, {48779, 65, 2, false}, {48803, 2108, 3,
	false}, {48830, 37, 2, false}, {48853, 37, 2, false}, {48883, 368, 2, false},
	{48910, 2111, 2, false}, {48936, 21, 1, false}, {48963, 37, 2, false}, {48987,
	2113, 3, false}, {49011, 993, 2, false}, {49036, 2116, 3, false}, {49063, 2,
	1, false}, {49090, 21, 1, false}, {49128, 0, 0, false}, {49154, 287, 1,
	false}, {49189, 21, 1, false}, {49226, 21, 1, false}, {49263, 40, 1, false},
	{49297, 21, 1, false}, {49339, 2, 1, false}, {49381, 0, 0, false}, {49421, 21,
	1, false}, {49460, 2075, 2, false}, {49500, 21, 1, false}, {49544, 65, 3,
	false}, {49583, 2119, 1, false}, {49619, 21, 1, false}, {49658, 2120, 3,
	false}, {49658, 1458, 1, false}, {49658, 2123, 2, false}, {49689, 2125, 3,
	false}, {49689, 2126, 2, false}, {49718, 2128, 3, true}, {49749, 2131, 15,
	false}, {49785, 2146, 13, false}, {49785, 2159, 14, false}, {49785, 2173, 15,
	false}, {49785, 2188, 17, false}, {49785, 2205, 18, false}, {49785, 2223, 16,
	false}, {49820, 2239, 11, false}, {49820, 2250, 10, false}, {49855, 2260, 11,
	false}, {49855, 2271, 12, false}, {49887, 2283, 5, false}, {49929, 2288, 2,
	false}, {49970, 0, 0, false}, {50010, 0, 0, false}, {50049, 2290, 1, false},
	{50088, 0, 0, false}, {50115, 2, 1, false}, {50144, 37, 2, false}, {50182, 2,
	1, false}, {50210, 2291, 2, false}, {50249, 2, 1, true}, {50276, 2, 1, false},
	{50308, 2, 1, false}, {50339, 0, 0, false}, {50373, 25, 2, false}, {50413, 2,
	1, false}, {50442, 2293, 1, false}, {50472, 0, 0, false}, {50501, 58, 1,
	false}, {50533, 65, 3, false}, {50569, 58, 1, false}, {50600, 0, 0, false},
	{50629, 869, 2, false}, {50660, 2294, 3, true}, {50688, 21, 1, false}, {50713,
	1, 2, false}, {50745, 41, 1, false}, {50770, 2, 1, false}, {50799, 1, 2,
	false}, {50824, 131, 3, false}, {50849, 2297, 3, false}, {50874, 800, 2,
	false}, {50902, 0, 0, false}, {50926, 131, 2, false}, {50951, 2300, 4, false},
	{50973, 131, 2, false}, {50998, 2304, 3, false}, {51021, 1, 2, false}, {51045,
	23, 3, false}, {51069, 2307, 4, false}, {51093, 23, 3, false}, {51117, 2311,
	3, false}, {51142, 2314, 2, false}, {51181, 1, 2, false}, {51213, 2, 1,
	false}, {51248, 2, 1, false}, {51288, 2316, 3, false}, {51316, 2, 1, false},
	{51341, 2, 1, false}, {51373, 2319, 4, true}, {51407, 2323, 4, false}, {51443,
	2327, 5, true}, {51477, 2323, 4, false}, {51513, 135, 2, false}, {51540, 2, 1,
	false}, {51563, 0, 0, false}, {51591, 2332, 3, false}, {51625, 2, 1, false},
	{51658, 37, 2, false}, {51658, 2, 1, false}, {51691, 2335, 5, false}, {51728,
	2340, 7, false}, {51759, 0, 0, true}, {51785, 2347, 3, false}, {51814, 2350,
	3, false}, {51837, 2353, 3, false}, {51837, 198, 2, false}, {51866, 2356, 3,
	false}, {51891, 0, 0, false}, {51921, 65, 2, false}, {51953, 21, 1, false},
	{51981, 42, 2, true}, {52010, 2, 1, false}, {52040, 41, 1, false}, {52069, 0,
	0, false}, {52097, 2359, 3, true}, {52125, 2362, 2, true}, {52149, 2364, 2,
	false}, {52174, 0, 0, false}, {52198, 2, 1, false}, {52221, 2, 1, false},
	{52253, 2366, 2, false}, {52286, 0, 0, false}, {52322, 2, 1, false}, {52355,
	2368, 4, false}, {52388, 2, 1, true}, {52419, 260, 3, false}, {52456, 260, 3,
	false}, {52493, 2, 1, true}, {52522, 30, 2, true}, {52558, 2372, 2, true},
	{52558, 2374, 4, true}, {52582, 2378, 5, true}, {52610, 2, 1, false}, {52638,
	0, 0, false}, {52661, 2383, 1, false}, {52695, 37, 2, false}, {52730, 1, 2,
	false}, {52760, 23, 3, false}, {52786, 23, 3, false}, {52815, 2384, 5, false},
	{52847, 2389, 5, false}, {52878, 1128, 4, false}, {52912, 2394, 4, false},
	{52938, 23, 3, false}, {52964, 2398, 2, false}, {52991, 751, 4, false},
	{53019, 2400, 5, false}, {53046, 710, 4, false}, {53074, 2405, 1, false},
	{53097, 751, 4, false}, {53119, 2406, 2, false}, {53148, 2408, 4, false},
	{53148, 2412, 5, false}, {53178, 37, 2, false}, {53208, 2417, 5, false},
	{53233, 2422, 3, false}, {53259, 1252, 4, false}, {53286, 2425, 5, false},
	{53313, 1, 2, false}, {53343, 37, 2, false}, {53367, 23, 1, false}, {53391,
	719, 4, false}, {53419, 719, 4, false}, {53441, 2430, 4, false}, {53472, 2434,
	4, false}, {53499, 37, 2, false}, {53522, 2438, 5, false}, {53550, 2443, 4,
	false}, {53550, 2447, 5, false}, {53576, 23, 3, false}, {53603, 2444, 3,
	false}, {53634, 2, 1, false}, {53661, 23, 3, false}, {53685, 2452, 5, false},
	{53709, 2457, 5, false}, {53736, 2462, 3, false}, {53768, 23, 3, false},
	{53795, 2394, 4, false}, {53826, 2, 1, false}, {53862, 2465, 3, false},
	{53891, 2468, 3, false}, {53891, 2471, 3, false}, {53920, 2474, 12, false},
	{53920, 2486, 11, false}, {53960, 120, 3, false}, {53998, 2497, 8, false},
	{54042, 65, 2, false}, {54082, 37, 2, false}, {54121, 0, 0, false}, {54154,
	2505, 3, false}, {54216, 1, 1, false}, {54244, 2508, 4, false}, {54278, 1928,
	2, false}, {54311, 2512, 2, false}, {54354, 2508, 3, false}, {54397, 2509, 2,
	false}, {54435, 2514, 2, false}, {54468, 2516, 3, false}, {54468, 2519, 4,
	false}, {54499, 2508, 3, false}, {54532, 41, 1, false}, {54565, 2509, 2,
	false}, {54594, 2523, 3, false}, {54594, 2526, 4, false}, {54629, 2530, 7,
	false}, {54671, 2537, 5, false}, {54711, 2542, 3, true}, {54738, 131, 2,
	false}, {54779, 2545, 3, false}, {54823, 2548, 3, false}, {54823, 2551, 5,
	false}, {54823, 2068, 1, false}, {54823, 2556, 4, false}, {54823, 2560, 4,
	false}, {54852, 2, 1, false}, {54884, 2509, 1, false}, {54928, 2564, 2,
	false}, {54967, 2566, 3, false}, {55007, 2569, 6, false}, {55042, 2575, 5,
	false}, {55079, 2580, 4, false}, {55079, 1035, 5, false}, {55079, 2584, 5,
	false}, {55111, 2589, 6, false}, {55111, 2595, 6, false}, {55144, 21, 1,
	false}, {55187, 2601, 2, false}, {55225, 2603, 3, false}, {55260, 2, 1,
	false}, {55302, 2, 1, false}, {55336, 1007, 3, false}, {55370, 2580, 3,
	false}, {55405, 37, 2, false}, {55439, 2, 1, false}, {55475, 37, 2, false},
	{55512, 37, 2, false}, {55552, 23, 1, false}, {55552, 1, 1, false}, {55584, 1,
	2, false}, {55618, 1, 2, false}, {55655, 2606, 4, false}, {55687, 751, 4,
	false}, {55712, 23, 3, false}, {55747, 2610, 5, false}, {55779, 719, 4,
	false}, {55811, 2615, 4, true}, {55811, 6, 2, true}, {55843, 23, 3, false},
	{55873, 710, 4, false}, {55911, 2619, 2, false}, {55944, 2621, 4, false},
	{55978, 2, 1, false}, {56006, 1, 2, false}, {56039, 23, 3, false}, {56072,
	284, 2, false}, {56103, 1, 2, false}, {56138, 2625, 3, false}, {56169, 37, 2,
	false}, {56201, 1, 2, false}, {56231, 2628, 5, false}, {56231, 2633, 5,
	false}, {56259, 2638, 6, false}, {56287, 120, 3, false}, {56318, 65, 2,
	false}, {56348, 2644, 6, false}, {56379, 2650, 3, false}, {56408, 2653, 4,
	false}, {56443, 2657, 2, false}, {56478, 2659, 3, false}, {56515, 2, 1,
	false}, {56550, 0, 0, false}, {56585, 1, 2, false}, {56613, 1, 2, false},
	{56637, 2662, 4, false}, {56666, 2666, 4, false}, {56666, 2670, 4, false},
	{56666, 2674, 3, false}, {56666, 2677, 2, false}, {56697, 2679, 4, false},
	{56728, 2, 1, false}, {56761, 2683, 7, false}, {56761, 2690, 6, false},
	{56761, 2696, 5, false}, {56796, 0, 0, false}, {56830, 65, 2, false}, {56859,
	2, 1, false}, {56890, 2701, 3, false}, {56928, 1, 2, false}, {56928, 131, 3,
	false}, {56966, 2704, 3, false}, {57005, 2707, 5, false}, {57005, 2712, 6,
	false}, {57041, 1, 2, false}, {57071, 1, 2, false}, {57104, 0, 0, false},
	{57137, 1, 2, false}, {57170, 2718, 4, false}, {57198, 1, 2, false}, {57227,
	1, 2, false}, {57256, 2722, 17, false}, {57256, 2739, 16, false}, {57256,
	2755, 17, false}, {57286, 1, 1, false}, {57319, 5, 3, false}, {57347, 0, 0,
	false}, {57374, 2772, 6, false}, {57403, 2778, 4, false}, {57431, 2782, 4,
	false}, {57456, 0, 0, false}, {57486, 1892, 1, false}, {57522, 37, 2, false},
	{57552, 2786, 6, false}, {57584, 23, 3, false}, {57619, 2792, 1, false},
	{57656, 2793, 3, false}, {57656, 2796, 3, false}, {57702, 2799, 2, false},
	{57740, 287, 1, false}, {57781, 2801, 1, false}, {57814, 40, 1, false},
	{57847, 21, 1, false}, {57883, 21, 1, false}, {57927, 2, 1, false}, {57958, 2,
	1, false}, {57987, 287, 1, false}, {58016, 37, 2, false}, {58045, 0, 0,
	false}, {58076, 2802, 3, false}, {58111, 2, 1, false}, {58142, 37, 2, false},
	{58173, 21, 1, false}, {58203, 2, 1, false}, {58229, 287, 1, false}, {58257,
	37, 2, true}, {58285, 37, 2, false}, {58316, 0, 0, false}, {58346, 37, 2,
	false}, {58380, 2, 1, false}, {58407, 1, 2, false}, {58435, 1515, 2, false},
	{58465, 37, 2, false}, {58493, 21, 1, false}, {58524, 37, 2, false}, {58555,
	37, 2, false}, {58586, 37, 2, false}, {58613, 2805, 4, false}, {58642, 2805,
	4, false}, {58671, 2809, 4, false}, {58702, 6, 2, false}, {58731, 21, 1,
	false}, {58763, 0, 0, false}, {58792, 2813, 4, false}, {58820, 2, 1, false},
	{58849, 2, 1, false}, {58878, 58, 1, false}, {58910, 37, 2, false}, {58942, 2,
	1, false}, {58958, 2817, 1, false}, {58975, 2818, 6, false}, {59001, 2824, 3,
	false}, {59023, 37, 2, false}, {59051, 0, 0, false}, {59079, 2827, 1, false},
	{59105, 0, 0, false}, {59131, 0, 0, false}, {59155, 0, 0, false}, {59181, 0,
	0, false}, {59207, 0, 0, false}, {59233, 2828, 4, true}, {59233, 2832, 3,
	true}, {59267, 2828, 4, true}, {59267, 2832, 3, true}, {59301, 2833, 2, true},
	{59301, 2829, 3, true}, {59335, 2828, 4, false}, {59335, 2832, 3, false},
	{59370, 0, 0, false}, {59399, 2835, 3, false}, {59437, 2838, 3, false},
	{59476, 21, 1, true}, {59502, 2841, 5, false}, {59534, 2846, 4, false},
	{59566, 0, 0, false}, {59593, 0, 0, false}, {59629, 740, 1, false}, {59659, 0,
	0, false}, {59693, 0, 0, false}, {59730, 2850, 3, true}, {59757, 2850, 3,
	true}, {59784, 2853, 1, false}, {59810, 0, 0, false}, {59840, 2854, 5, false},
	{59865, 2859, 4, false}, {59893, 2863, 2, false}, {59920, 2856, 3, false},
	{59946, 2865, 5, false}, {59973, 2870, 3, false}, {59973, 2873, 1, false},
	{59997, 2458, 3, false}, {60021, 2874, 5, false}, {60047, 2879, 10, false},
	{60072, 0, 0, false}, {60097, 2889, 1, false}, {60122, 0, 0, false}, {60159,
	0, 0, false}, {60197, 0, 0, false}, {60229, 2890, 4, false}, {60262, 2894, 3,
	false}, {60305, 2897, 12, false}, {60348, 2909, 2, false}, {60390, 2911, 39,
	false}, {60433, 2950, 3, false}, {60484, 2953, 2, false}, {60543, 2955, 7,
	false}, {60586, 2953, 2, false}, {60628, 2962, 7, false}, {60671, 2969, 62,
	false}, {60714, 2910, 1, false}, {60756, 3031, 16, false}, {60799, 2910, 1,
	false}, {60841, 3047, 8, false}, {60863, 0, 0, false}, {60890, 23, 4, false},
	{60918, 3055, 4, false}, {60944, 3059, 3, false}, {60974, 2846, 3, false},
	{61005, 3062, 2, false}, {61041, 3064, 6, false}, {61069, 3064, 6, false},
	{61098, 23, 4, false}, {61126, 60, 3, false}, {61158, 60, 3, false}, {61190,
	0, 0, false}, {61216, 59, 4, false}, {61240, 3070, 2, false}, {61269, 0, 0,
	false}, {61294, 3072, 16, false}, {61325, 3088, 15, false}, {61355, 3088, 15,
	false}, {61385, 0, 0, false}, {61421, 0, 0, false}, {61454, 0, 0, false},
	{61487, 0, 0, false}, {61527, 0, 0, false}, {61560, 0, 0, false}, {61596, 0,
	0, false}, {61629, 0, 0, false}, {61653, 0, 0, false}, {61677, 0, 0, false},
	{61703, 0, 0, false}, {61727, 0, 0, false}, {61751, 0, 0, false}, {61777,
	3103, 1, false}, {61815, 3104, 4, false}, {61849, 3108, 5, false}, {61887,
	3113, 4, false}, {61921, 3117, 4, false}, {61957, 3121, 3, false}, {61981,
	3124, 4, false}, {62012, 0, 0, false}, {62037, 3128, 8, false}, {62059, 0, 0,
	false}, {62084, 0, 0, false}, {62110, 0, 0, false}, {62149, 0, 0, false},
	{62188, 3136, 5, false}, {62218, 3141, 6, false}, {62246, 3147, 4, false},
	{62276, 2, 1, false}, {62314, 2, 1, false}, {62351, 68, 3, false}, {62381, 2,
	1, false}, {62413, 3151, 2, false}, {62445, 3153, 2, false}, {62479, 2, 1,
	false}, {62510, 3155, 2, false}, {62542, 2, 1, false}, {62573, 3157, 2,
	false}, {62605, 3159, 2, false}, {62636, 2, 1, false}, {62669, 2, 1, false},
	{62700, 2, 1, false}, {62731, 2, 1, false}, {62762, 3161, 6, false}, {62793,
	37, 2, false}, {62823, 0, 0, false}, {62864, 675, 1, false}, {62893, 3167, 5,
	false}, {62918, 3172, 4, false}, {62948, 3176, 6, false}
};

static const struct driver_match matches[] = {
	{0, 956}, {16, 33}, {33, 447}, {50, 680}, {67, 1252}, {88, 1376}, {105, 390},
	{124, 34}, {141, 447}, {158, 680}, {175, 1253}, {196, 1376}, {213, 390}, {232,
	1685}, {250, 722}, {263, 723}, {272, 1799}, {285, 529}, {297, 790}, {312,
	717}, {338, 360}, {364, 457}, {390, 974}, {417, 974}, {443, 1358}, {473, 359},
	{501, 1357}, {533, 1658}, {559, 361}, {584, 1908}, {611, 1906}, {645, 1904},
	{676, 406}, {704, 908}, {729, 19}, {754, 365}, {783, 605}, {816, 605}, {849,
	598}, {885, 458}, {910, 1049}, {936, 974}, {962, 603}, {992, 429}, {1018,
	601}, {1048, 974}, {1073, 1360}, {1102, 1440}, {1127, 367}, {1154, 1359},
	{1185, 1095}, {1210, 1562}, {1246, 1659}, {1271, 1160}, {1300, 1623}, {1334,
	366}, {1358, 406}, {1385, 365}, {1413, 429}, {1438, 1361}, {1466, 1514},
	{1490, 1095}, {1514, 1562}, {1549, 1659}, {1573, 1623}, {1606, 363}, {1630,
	406}, {1657, 365}, {1685, 605}, {1717, 598}, {1752, 457}, {1776, 602}, {1804,
	1049}, {1829, 604}, {1858, 1904}, {1882, 789}, {1908, 1363}, {1936, 1440},
	{1960, 362}, {1986, 819}, {2013, 1362}, {2043, 1514}, {2067, 1095}, {2091,
	1905}, {2117, 606}, {2146, 1658}, {2170, 1160}, {2198, 1161}, {2227, 1623},
	{2260, 913}, {2287, 364}, {2313, 406}, {2342, 789}, {2370, 974}, {2396, 1365},
	{2426, 362}, {2454, 1364}, {2486, 1514}, {2512, 1905}, {2540, 1562}, {2577,
	1660}, {2603, 1160}, {2633, 732}, {2661, 1440}, {2685, 678}, {2709, 920},
	{2732, 1162}, {2762, 857}, {2789, 819}, {2816, 1790}, {2840, 20}, {2864, 394},
	{2890, 1908}, {2916, 1745}, {2941, 910}, {2973, 602}, {3002, 733}, {3031,
	599}, {3061, 600}, {3090, 1903}, {3115, 1907}, {3147, 908}, {3170, 605},
	{3201, 909}, {3232, 598}, {3266, 458}, {3289, 1049}, {3313, 603}, {3341,
	1904}, {3364, 1745}, {3388, 1440}, {3411, 367}, {3436, 1366}, {3465, 1514},
	{3488, 1905}, {3513, 1611}, {3536, 1160}, {3563, 600}, {3591, 820}, {3615,
	1493}, {3628, 468}, {3657, 984}, {3682, 951}, {3703, 468}, {3732, 1047},
	{3760, 1492}, {3783, 933}, {3796, 933}, {3813, 411}, {3833, 1579}, {3856,
	959}, {3880, 1581}, {3902, 1007}, {3923, 1629}, {3946, 204}, {3974, 205},
	{3994, 1573}, {4011, 1167}, {4031, 1378}, {4047, 1378}, {4063, 1858}, {4080,
	1858}, {4096, 207}, {4119, 208}, {4136, 1860}, {4154, 863}, {4171, 1163},
	{4193, 1164}, {4226, 1112}, {4243, 1165}, {4264, 1861}, {4280, 1859}, {4303,
	1862}, {4323, 1863}, {4344, 1864}, {4366, 1865}, {4384, 1866}, {4403, 1867},
	{4421, 209}, {4449, 1285}, {4476, 210}, {4496, 1378}, {4512, 1485}, {4529,
	1521}, {4544, 207}, {4568, 212}, {4586, 1629}, {4611, 1150}, {4632, 1629},
	{4657, 1860}, {4676, 1064}, {4698, 1166}, {4728, 1112}, {4746, 1865}, {4765,
	1866}, {4785, 1868}, {4807, 1867}, {4826, 1869}, {4848, 1167}, {4870, 1168},
	{4897, 1620}, {4915, 212}, {4933, 1150}, {4954, 1870}, {4976, 214}, {4994,
	1621}, {5012, 214}, {5029, 407}, {5048, 1065}, {5069, 1621}, {5086, 1621},
	{5104, 1621}, {5121, 1287}, {5154, 1378}, {5176, 1485}, {5199, 1681}, {5221,
	1709}, {5242, 1718}, {5268, 1432}, {5293, 1288}, {5325, 206}, {5350, 1484},
	{5378, 1522}, {5408, 1043}, {5432, 1432}, {5457, 676}, {5479, 953}, {5501,
	990}, {5523, 1288}, {5557, 1377}, {5580, 1485}, {5604, 708}, {5629, 1589},
	{5653, 1719}, {5680, 861}, {5706, 1432}, {5735, 1432}, {5764, 1289}, {5797,
	211}, {5823, 1522}, {5854, 560}, {5881, 561}, {5912, 1043}, {5937, 1432},
	{5963, 577}, {5987, 1289}, {6022, 1377}, {6046, 708}, {6072, 1590}, {6097,
	1681}, {6121, 1709}, {6144, 1720}, {6172, 559}, {6195, 805}, {6219, 862},
	{6243, 213}, {6267, 1522}, {6296, 953}, {6317, 1589}, {6340, 1681}, {6362,
	1432}, {6388, 1290}, {6421, 560}, {6448, 1043}, {6473, 1083}, {6498, 676},
	{6521, 917}, {6543, 853}, {6566, 953}, {6589, 1290}, {6624, 1432}, {6647,
	1377}, {6671, 1485}, {6696, 708}, {6722, 644}, {6754, 480}, {6776, 1591},
	{6801, 1709}, {6824, 1170}, {6852, 559}, {6875, 1774}, {6898, 1291}, {6930,
	560}, {6956, 1291}, {6990, 708}, {7015, 1719}, {7042, 1169}, {7069, 559},
	{7091, 560}, {7117, 577}, {7140, 708}, {7165, 1719}, {7192, 559}, {7214, 27},
	{7232, 917}, {7252, 1292}, {7285, 1433}, {7306, 1378}, {7328, 1485}, {7351,
	27}, {7372, 1681}, {7394, 861}, {7419, 1484}, {7447, 1522}, {7477, 1377},
	{7500, 1504}, {7519, 215}, {7547, 216}, {7567, 207}, {7590, 212}, {7607,
	1150}, {7627, 1860}, {7645, 1865}, {7663, 1866}, {7682, 1868}, {7703, 1867},
	{7721, 1620}, {7738, 1286}, {7765, 1378}, {7781, 1485}, {7798, 1774}, {7813,
	1871}, {7827, 576}, {7856, 9}, {7871, 9}, {7889, 53}, {7912, 472}, {7927,
	1008}, {7942, 517}, {7957, 516}, {7975, 1068}, {7996, 1068}, {8015, 1137},
	{8030, 53}, {8053, 53}, {8079, 1201}, {8093, 53}, {8113, 1159}, {8130, 31},
	{8144, 1517}, {8158, 648}, {8182, 699}, {8204, 848}, {8227, 53}, {8250, 53},
	{8276, 465}, {8296, 1136}, {8311, 1008}, {8329, 1008}, {8347, 1008}, {8365,
	1008}, {8383, 431}, {8395, 791}, {8405, 791}, {8416, 1523}, {8437, 1151},
	{8457, 1151}, {8476, 1151}, {8496, 681}, {8506, 1151}, {8525, 1797}, {8535,
	41}, {8545, 1077}, {8561, 1138}, {8572, 1299}, {8586, 1379}, {8606, 1422},
	{8621, 1687}, {8636, 776}, {8653, 1524}, {8670, 431}, {8688, 776}, {8705,
	681}, {8721, 41}, {8737, 1379}, {8763, 1524}, {8780, 1763}, {8796, 776},
	{8813, 1763}, {8823, 979}, {8840, 965}, {8858, 966}, {8875, 965}, {8893, 377},
	{8909, 377}, {8929, 1155}, {8945, 377}, {8961, 14}, {8973, 1152}, {8989,
	1152}, {9008, 1153}, {9020, 1153}, {9032, 652}, {9056, 653}, {9074, 654},
	{9099, 656}, {9128, 657}, {9161, 655}, {9181, 656}, {9209, 657}, {9241, 658},
	{9259, 659}, {9277, 662}, {9296, 798}, {9315, 1155}, {9334, 1155}, {9354,
	1155}, {9374, 1155}, {9393, 1155}, {9412, 1155}, {9431, 1155}, {9451, 1155},
	{9471, 1155}, {9490, 1155}, {9510, 1155}, {9529, 1155}, {9548, 1155}, {9567,
	1155}, {9586, 1155}, {9604, 1155}, {9622, 1155}, {9640, 412}, {9664, 1154},
	{9676, 798}, {9688, 797}, {9699, 520}, {9709, 542}, {9722, 542}, {9735, 577},
	{9752, 521}, {9767, 577}, {9781, 577}, {9795, 577}, {9809, 577}, {9823, 577},
	{9837, 579}, {9858, 577}, {9878, 838}, {9886, 839}, {9903, 779}, {9915, 779},
	{9927, 779}, {9939, 1674}, {9949, 1598}, {9959, 1509}, {9969, 1795}, {9979,
	746}, {9989, 501}, {9999, 580}, {10009, 954}, {10019, 954}, {10029, 448},
	{10039, 405}, {10052, 576}, {10069, 1786}, {10083, 1675}, {10097, 478},
	{10106, 51}, {10122, 1380}, {10145, 478}, {10162, 644}, {10179, 1764}, {10191,
	779}, {10203, 779}, {10215, 777}, {10227, 392}, {10237, 1788}, {10247, 372},
	{10257, 1156}, {10296, 698}, {10314, 373}, {10331, 1405}, {10351, 1405},
	{10370, 1405}, {10392, 399}, {10392, 941}, {10412, 647}, {10430, 1459},
	{10448, 10}, {10460, 1841}, {10477, 1842}, {10495, 1841}, {10516, 574},
	{10529, 1800}, {10543, 42}, {10562, 1492}, {10583, 574}, {10599, 574}, {10616,
	574}, {10633, 574}, {10650, 574}, {10666, 1000}, {10678, 620}, {10692, 1010},
	{10702, 37}, {10722, 624}, {10740, 962}, {10759, 1011}, {10781, 1254}, {10799,
	666}, {10821, 625}, {10840, 625}, {10859, 627}, {10876, 665}, {10893, 1139},
	{10911, 621}, {10936, 621}, {10961, 621}, {10986, 621}, {11011, 621}, {11036,
	934}, {11052, 26}, {11072, 1631}, {11093, 623}, {11110, 630}, {11127, 1735},
	{11145, 958}, {11164, 792}, {11188, 36}, {11205, 1576}, {11226, 1666}, {11248,
	37}, {11268, 433}, {11285, 622}, {11302, 624}, {11320, 624}, {11338, 1254},
	{11356, 626}, {11374, 627}, {11391, 665}, {11408, 1798}, {11425, 843}, {11443,
	621}, {11468, 621}, {11493, 621}, {11518, 934}, {11534, 934}, {11554, 1424},
	{11571, 24}, {11588, 962}, {11607, 947}, {11627, 1575}, {11644, 378}, {11670,
	1632}, {11691, 628}, {11708, 866}, {11728, 1709}, {11745, 629}, {11762, 623},
	{11779, 1627}, {11798, 630}, {11815, 792}, {11839, 793}, {11860, 1627},
	{11879, 1632}, {11900, 1009}, {11918, 1492}, {11947, 1255}, {11968, 1381},
	{11985, 1006}, {12005, 1175}, {12026, 826}, {12045, 497}, {12063, 1676},
	{12081, 1766}, {12098, 794}, {12119, 1577}, {12142, 1578}, {12165, 35},
	{12183, 981}, {12197, 667}, {12214, 492}, {12232, 1059}, {12251, 841}, {12274,
	1256}, {12290, 663}, {12305, 664}, {12324, 1174}, {12348, 1140}, {12364,
	1140}, {12385, 1140}, {12409, 842}, {12429, 1423}, {12444, 26}, {12462, 432},
	{12480, 794}, {12493, 1063}, {12513, 980}, {12532, 982}, {12548, 1010},
	{12562, 1171}, {12579, 38}, {12599, 38}, {12618, 38}, {12637, 38}, {12658,
	1257}, {12674, 1078}, {12688, 962}, {12705, 962}, {12729, 1588}, {12747, 408},
	{12764, 40}, {12780, 40}, {12796, 40}, {12812, 40}, {12828, 40}, {12844, 40},
	{12859, 40}, {12874, 1172}, {12891, 1633}, {12907, 1173}, {12929, 1173},
	{12948, 1059}, {12965, 1155}, {12981, 1735}, {12999, 1805}, {13015, 1155},
	{13034, 867}, {13046, 1176}, {13059, 1012}, {13068, 983}, {13080, 668},
	{13095, 1579}, {13109, 960}, {13120, 1580}, {13134, 384}, {13143, 1693},
	{13159, 1694}, {13179, 1702}, {13189, 1767}, {13203, 1}, {13218, 977}, {13228,
	1425}, {13236, 523}, {13262, 486}, {13284, 1301}, {13300, 734}, {13317, 1501},
	{13332, 1634}, {13351, 1768}, {13371, 1802}, {13382, 523}, {13395, 574},
	{13405, 576}, {13423, 1803}, {13438, 1804}, {13453, 44}, {13465, 43}, {13484,
	488}, {13496, 1526}, {13505, 1527}, {13521, 1525}, {13539, 968}, {13549,
	1015}, {13558, 1017}, {13573, 1018}, {13593, 1421}, {13612, 1016}, {13632,
	1016}, {13652, 921}, {13660, 985}, {13673, 1839}, {13692, 1840}, {13711,
	1828}, {13731, 1828}, {13759, 1828}, {13787, 1828}, {13808, 1828}, {13829,
	1828}, {13850, 800}, {13865, 801}, {13882, 727}, {13897, 1638}, {13916, 1773},
	{13931, 479}, {13943, 675}, {13957, 1771}, {13971, 1430}, {13985, 1704},
	{13999, 446}, {14018, 500}, {14033, 1837}, {14049, 1587}, {14065, 385},
	{14080, 1014}, {14094, 1679}, {14109, 1707}, {14127, 1014}, {14142, 572},
	{14159, 846}, {14173, 1587}, {14190, 1014}, {14205, 1704}, {14220, 883},
	{14233, 986}, {14253, 1584}, {14268, 439}, {14283, 1093}, {14304, 1704},
	{14318, 1707}, {14336, 961}, {14352, 674}, {14370, 1678}, {14389, 1429},
	{14405, 1583}, {14421, 387}, {14437, 1704}, {14453, 1707}, {14473, 1748},
	{14492, 1772}, {14508, 1157}, {14525, 846}, {14541, 60}, {14557, 67}, {14573,
	1157}, {14593, 500}, {14610, 1259}, {14629, 1157}, {14647, 426}, {14662, 425},
	{14676, 61}, {14691, 1157}, {14710, 1384}, {14735, 1383}, {14750, 675},
	{14765, 1260}, {14783, 1833}, {14801, 882}, {14822, 528}, {14843, 1081},
	{14860, 1100}, {14876, 1101}, {14895, 1181}, {14915, 1836}, {14930, 1637},
	{14945, 961}, {14962, 1384}, {14986, 1771}, {15001, 62}, {15016, 1157},
	{15035, 1384}, {15060, 1832}, {15077, 1383}, {15092, 675}, {15107, 1261},
	{15125, 884}, {15140, 1081}, {15157, 1836}, {15172, 1771}, {15187, 1830},
	{15206, 63}, {15232, 64}, {15247, 1157}, {15266, 1900}, {15281, 1716}, {15297,
	998}, {15316, 1383}, {15331, 1385}, {15356, 1185}, {15376, 525}, {15396, 526},
	{15415, 1385}, {15440, 675}, {15455, 1262}, {15473, 884}, {15488, 903},
	{15503, 571}, {15520, 524}, {15535, 1384}, {15561, 1833}, {15579, 528},
	{15600, 425}, {15615, 1081}, {15632, 1102}, {15648, 1103}, {15667, 1182},
	{15687, 1836}, {15702, 1482}, {15717, 1637}, {15732, 1183}, {15751, 1384},
	{15775, 1771}, {15790, 1838}, {15806, 65}, {15821, 883}, {15836, 1157},
	{15855, 1014}, {15870, 799}, {15870, 1383}, {15885, 675}, {15900, 1263},
	{15918, 885}, {15939, 1180}, {15960, 425}, {15975, 527}, {15994, 1081},
	{16011, 1104}, {16027, 1105}, {16046, 1836}, {16061, 439}, {16077, 1482},
	{16092, 1652}, {16107, 1183}, {16126, 1384}, {16150, 1771}, {16165, 60},
	{16180, 1829}, {16196, 1831}, {16214, 67}, {16229, 1460}, {16244, 435},
	{16260, 1014}, {16275, 999}, {16294, 500}, {16310, 1264}, {16328, 1834},
	{16343, 1836}, {16358, 1080}, {16379, 1837}, {16396, 1701}, {16412, 60},
	{16428, 67}, {16444, 1460}, {16460, 1899}, {16476, 500}, {16493, 987}, {16515,
	1265}, {16534, 66}, {16551, 1678}, {16570, 496}, {16590, 1503}, {16609, 1080},
	{16631, 1388}, {16650, 961}, {16668, 68}, {16685, 68}, {16702, 1461}, {16719,
	513}, {16736, 1266}, {16756, 1678}, {16775, 846}, {16790, 846}, {16808, 68},
	{16825, 68}, {16842, 68}, {16859, 1704}, {16875, 1772}, {16891, 69}, {16905,
	1462}, {16920, 1158}, {16938, 436}, {16954, 436}, {16970, 998}, {16988, 1267},
	{17005, 1386}, {17030, 1833}, {17047, 1835}, {17061, 847}, {17077, 1079},
	{17093, 1836}, {17107, 1583}, {17121, 1532}, {17135, 1387}, {17155, 1772},
	{17169, 1838}, {17184, 1158}, {17202, 436}, {17218, 998}, {17236, 846},
	{17249, 846}, {17266, 846}, {17283, 1106}, {17298, 1107}, {17316, 1836},
	{17330, 1838}, {17345, 50}, {17366, 1582}, {17383, 968}, {17401, 1502},
	{17423, 803}, {17439, 1110}, {17456, 1771}, {17472, 1678}, {17491, 438},
	{17508, 1584}, {17525, 1082}, {17541, 1582}, {17563, 6}, {17580, 50}, {17601,
	1582}, {17618, 437}, {17635, 1013}, {17658, 45}, {17682, 1502}, {17704, 498},
	{17721, 1678}, {17740, 1110}, {17757, 1109}, {17777, 48}, {17796, 1082},
	{17812, 6}, {17829, 50}, {17850, 1582}, {17867, 968}, {17885, 802}, {17904,
	1502}, {17926, 803}, {17942, 1111}, {17959, 1771}, {17975, 6}, {17992, 50},
	{18013, 968}, {18031, 1502}, {18053, 803}, {18069, 1110}, {18086, 1109},
	{18106, 6}, {18123, 50}, {18144, 802}, {18163, 1502}, {18185, 498}, {18202,
	1110}, {18219, 1109}, {18239, 6}, {18256, 50}, {18277, 1582}, {18294, 1110},
	{18311, 1584}, {18328, 1582}, {18345, 1110}, {18362, 1502}, {18384, 6},
	{18401, 50}, {18422, 1582}, {18439, 1502}, {18461, 1131}, {18478, 998},
	{18500, 1184}, {18513, 1530}, {18523, 1528}, {18532, 1529}, {18548, 498},
	{18563, 15}, {18576, 469}, {18576, 470}, {18604, 1531}, {18624, 1652}, {18638,
	1677}, {18662, 67}, {18674, 1388}, {18685, 409}, {18698, 410}, {18720, 1513},
	{18744, 731}, {18764, 1070}, {18777, 437}, {18792, 1427}, {18810, 675},
	{18824, 1836}, {18838, 46}, {18858, 1724}, {18858, 1732}, {18870, 1664},
	{18890, 5}, {18903, 1731}, {18916, 1733}, {18929, 1735}, {18942, 636}, {18959,
	669}, {18985, 724}, {19005, 724}, {19034, 721}, {19064, 1426}, {19083, 1445},
	{19108, 1375}, {19129, 477}, {19156, 352}, {19177, 352}, {19199, 352}, {19221,
	352}, {19243, 352}, {19267, 352}, {19291, 352}, {19312, 1712}, {19332, 1353},
	{19353, 1560}, {19370, 1605}, {19387, 1687}, {19405, 1696}, {19422, 1238},
	{19443, 1237}, {19469, 1785}, {19486, 1884}, {19507, 1884}, {19529, 1885},
	{19553, 1755}, {19568, 1412}, {19581, 491}, {19592, 639}, {19601, 47}, {19617,
	915}, {19634, 725}, {19644, 726}, {19661, 829}, {19671, 995}, {19680, 47},
	{19695, 1397}, {19709, 1398}, {19722, 1751}, {19735, 1708}, {19735, 1747},
	{19756, 735}, {19770, 640}, {19781, 523}, {19796, 55}, {19821, 950}, {19846,
	55}, {19869, 844}, {19891, 55}, {19914, 55}, {19939, 1481}, {19962, 55},
	{19985, 54}, {20011, 1635}, {20036, 1697}, {20057, 1186}, {20082, 56}, {20107,
	56}, {20130, 56}, {20158, 56}, {20186, 56}, {20209, 56}, {20234, 56}, {20257,
	1698}, {20278, 1189}, {20308, 59}, {20334, 949}, {20364, 1019}, {20391, 1117},
	{20418, 59}, {20448, 1188}, {20479, 1844}, {20500, 58}, {20528, 540}, {20549,
	58}, {20549, 1480}, {20573, 539}, {20594, 950}, {20619, 845}, {20641, 58},
	{20641, 1480}, {20668, 58}, {20692, 57}, {20718, 58}, {20718, 1480}, {20743,
	1709}, {20764, 1187}, {20789, 936}, {20815, 937}, {20837, 16}, {20857, 1519},
	{20880, 16}, {20900, 1519}, {20923, 413}, {20943, 1019}, {20966, 440}, {20997,
	673}, {21019, 916}, {21040, 1020}, {21062, 1022}, {21081, 1021}, {21102, 441},
	{21123, 1118}, {21147, 1616}, {21182, 804}, {21202, 1636}, {21220, 12},
	{21232, 672}, {21241, 700}, {21254, 701}, {21270, 641}, {21280, 869}, {21299,
	541}, {21311, 574}, {21331, 574}, {21347, 574}, {21367, 574}, {21387, 414},
	{21418, 29}, {21447, 414}, {21476, 414}, {21508, 353}, {21528, 489}, {21554,
	483}, {21571, 353}, {21594, 1709}, {21621, 1579}, {21640, 354}, {21663, 489},
	{21692, 483}, {21712, 720}, {21727, 32}, {21735, 32}, {21744, 645}, {21765,
	506}, {21786, 507}, {21808, 506}, {21829, 817}, {21851, 1439}, {21872, 1787},
	{21893, 1756}, {21907, 835}, {21929, 1887}, {21954, 574}, {21971, 1628},
	{21987, 1801}, {22000, 476}, {22022, 1823}, {22038, 1824}, {22054, 1770},
	{22069, 1191}, {22097, 1191}, {22124, 988}, {22152, 1293}, {22172, 972},
	{22190, 218}, {22210, 217}, {22234, 807}, {22253, 1295}, {22275, 812}, {22293,
	218}, {22313, 217}, {22337, 4}, {22362, 1730}, {22387, 682}, {22411, 1024},
	{22436, 1132}, {22461, 219}, {22497, 219}, {22533, 486}, {22567, 840}, {22600,
	972}, {22626, 1574}, {22650, 220}, {22680, 1683}, {22705, 1684}, {22736,
	1683}, {22765, 1765}, {22789, 444}, {22813, 221}, {22844, 1597}, {22867,
	1296}, {22893, 1025}, {22916, 1296}, {22946, 1296}, {22976, 499}, {22999,
	989}, {23033, 811}, {23055, 1500}, {23077, 1024}, {23101, 972}, {23128, 1630},
	{23157, 972}, {23184, 1630}, {23213, 972}, {23240, 1630}, {23269, 988},
	{23303, 1735}, {23327, 1294}, {23357, 1294}, {23387, 1113}, {23409, 1258},
	{23440, 1258}, {23470, 1258}, {23503, 1190}, {23524, 1192}, {23545, 222},
	{23565, 808}, {23583, 809}, {23605, 809}, {23627, 1193}, {23650, 1296},
	{23683, 678}, {23703, 810}, {23727, 1730}, {23746, 499}, {23765, 1023},
	{23784, 1023}, {23798, 445}, {23813, 736}, {23835, 474}, {23855, 1814},
	{23871, 1814}, {23887, 1066}, {23904, 1067}, {23925, 400}, {23945, 1084},
	{23960, 1197}, {23985, 1197}, {24010, 1197}, {24035, 73}, {24062, 710},
	{24085, 74}, {24108, 978}, {24128, 1042}, {24149, 677}, {24169, 75}, {24192,
	80}, {24217, 76}, {24243, 784}, {24263, 80}, {24286, 77}, {24309, 955},
	{24329, 1534}, {24351, 991}, {24371, 1142}, {24392, 80}, {24416, 1268},
	{24440, 1431}, {24460, 1505}, {24480, 1390}, {24503, 922}, {24530, 923},
	{24555, 1592}, {24575, 1608}, {24601, 80}, {24626, 78}, {24650, 79}, {24674,
	938}, {24690, 729}, {24711, 830}, {24731, 938}, {24747, 709}, {24770, 729},
	{24791, 938}, {24807, 709}, {24830, 730}, {24851, 1506}, {24871, 1817},
	{24893, 938}, {24909, 709}, {24932, 1413}, {24952, 1754}, {24973, 1817},
	{24995, 1448}, {25021, 938}, {25037, 1269}, {25061, 1449}, {25087, 1506},
	{25107, 677}, {25127, 806}, {25150, 389}, {25172, 1669}, {25193, 443}, {25218,
	1775}, {25238, 1592}, {25258, 389}, {25280, 88}, {25304, 81}, {25326, 82},
	{25349, 1533}, {25372, 83}, {25395, 88}, {25423, 84}, {25446, 728}, {25469,
	85}, {25492, 1534}, {25514, 1270}, {25538, 1537}, {25560, 88}, {25585, 86},
	{25609, 87}, {25633, 89}, {25660, 90}, {25685, 785}, {25705, 955}, {25725,
	1534}, {25747, 91}, {25771, 1271}, {25795, 1389}, {25828, 1431}, {25848,
	1537}, {25870, 922}, {25897, 923}, {25922, 388}, {25947, 92}, {25972, 93},
	{25996, 94}, {26020, 1775}, {26040, 98}, {26067, 95}, {26090, 98}, {26115,
	1534}, {26137, 1272}, {26161, 1390}, {26184, 98}, {26209, 96}, {26233, 97},
	{26257, 1537}, {26279, 1617}, {26300, 99}, {26327, 1845}, {26349, 100},
	{26372, 710}, {26395, 918}, {26415, 978}, {26435, 1026}, {26455, 101}, {26478,
	442}, {26500, 677}, {26520, 103}, {26545, 955}, {26565, 991}, {26585, 1142},
	{26606, 102}, {26630, 104}, {26654, 1273}, {26678, 1431}, {26698, 1537},
	{26720, 1507}, {26740, 1390}, {26763, 101}, {26788, 1594}, {26810, 1592},
	{26830, 102}, {26855, 1642}, {26879, 104}, {26904, 1074}, {26925, 28}, {26945,
	105}, {26972, 106}, {26995, 677}, {27015, 107}, {27040, 1274}, {27064, 1431},
	{27084, 108}, {27109, 1075}, {27130, 109}, {27157, 1026}, {27177, 110},
	{27200, 677}, {27220, 111}, {27245, 955}, {27265, 1431}, {27285, 28}, {27305,
	110}, {27332, 110}, {27359, 1642}, {27383, 112}, {27408, 1775}, {27428, 1075},
	{27449, 1275}, {27474, 1275}, {27499, 113}, {27526, 114}, {27549, 114},
	{27573, 115}, {27598, 1431}, {27618, 116}, {27643, 1775}, {27663, 117},
	{27687, 118}, {27714, 119}, {27737, 121}, {27762, 785}, {27782, 1534}, {27804,
	1276}, {27828, 1389}, {27861, 922}, {27888, 923}, {27913, 121}, {27938, 120},
	{27962, 677}, {27982, 1846}, {28006, 122}, {28033, 710}, {28056, 543}, {28076,
	544}, {28101, 546}, {28128, 547}, {28155, 1535}, {28182, 549}, {28207, 1434},
	{28232, 550}, {28258, 553}, {28278, 554}, {28298, 1084}, {28320, 850}, {28340,
	556}, {28361, 557}, {28386, 1194}, {28411, 677}, {28431, 123}, {28454, 124},
	{28479, 870}, {28502, 786}, {28522, 874}, {28542, 1195}, {28566, 955}, {28586,
	1534}, {28608, 1743}, {28629, 1593}, {28649, 125}, {28673, 1277}, {28697,
	1389}, {28730, 1537}, {28752, 1847}, {28775, 1390}, {28798, 922}, {28825,
	923}, {28850, 1592}, {28870, 1642}, {28894, 126}, {28919, 1197}, {28941, 876},
	{28968, 878}, {28995, 878}, {29026, 127}, {29050, 128}, {29076, 128}, {29100,
	879}, {29120, 1734}, {29141, 129}, {29168, 1848}, {29190, 130}, {29215, 131},
	{29238, 427}, {29258, 544}, {29283, 545}, {29310, 547}, {29337, 1536}, {29364,
	549}, {29389, 549}, {29417, 1434}, {29442, 550}, {29468, 553}, {29488, 554},
	{29508, 850}, {29528, 677}, {29548, 132}, {29571, 140}, {29596, 135}, {29620,
	136}, {29645, 133}, {29671, 134}, {29697, 785}, {29717, 140}, {29740, 875},
	{29766, 137}, {29789, 1195}, {29813, 955}, {29833, 1534}, {29855, 140},
	{29879, 1278}, {29903, 1389}, {29936, 1431}, {29956, 1537}, {29978, 1463},
	{29998, 922}, {30025, 923}, {30050, 1592}, {30070, 1538}, {30090, 1642},
	{30114, 140}, {30139, 1198}, {30162, 876}, {30189, 878}, {30216, 138}, {30240,
	139}, {30264, 1775}, {30284, 1849}, {30316, 1849}, {30347, 1850}, {30387,
	1850}, {30426, 578}, {30448, 849}, {30474, 141}, {30501, 710}, {30524, 142},
	{30547, 142}, {30575, 142}, {30603, 427}, {30623, 1535}, {30650, 553}, {30670,
	554}, {30690, 1901}, {30710, 1084}, {30732, 850}, {30752, 677}, {30772, 143},
	{30796, 143}, {30820, 144}, {30849, 145}, {30877, 785}, {30902, 146}, {30925,
	1643}, {30946, 578}, {30967, 147}, {30990, 148}, {31013, 149}, {31036, 1534},
	{31058, 1852}, {31102, 1852}, {31148, 1593}, {31168, 1279}, {31192, 1389},
	{31225, 1537}, {31247, 1464}, {31267, 922}, {31294, 923}, {31319, 1851},
	{31341, 1538}, {31361, 150}, {31386, 876}, {31413, 151}, {31437, 152}, {31461,
	1775}, {31481, 153}, {31504, 154}, {31534, 155}, {31561, 156}, {31584, 156},
	{31612, 156}, {31640, 156}, {31668, 156}, {31696, 157}, {31719, 851}, {31739,
	677}, {31759, 158}, {31782, 158}, {31810, 158}, {31838, 158}, {31866, 158},
	{31897, 158}, {31929, 159}, {31960, 159}, {31992, 159}, {32023, 160}, {32051,
	161}, {32074, 1643}, {32098, 1643}, {32123, 578}, {32144, 162}, {32167, 163},
	{32194, 1280}, {32218, 1389}, {32251, 1464}, {32271, 164}, {32296, 165},
	{32320, 165}, {32348, 1534}, {32372, 1534}, {32396, 166}, {32420, 1534},
	{32444, 1534}, {32468, 1775}, {32488, 167}, {32511, 167}, {32539, 168},
	{32566, 1853}, {32588, 169}, {32611, 170}, {32634, 170}, {32662, 170}, {32690,
	170}, {32718, 545}, {32745, 1535}, {32772, 549}, {32797, 549}, {32825, 553},
	{32845, 850}, {32865, 677}, {32885, 171}, {32908, 171}, {32932, 172}, {32963,
	172}, {32994, 172}, {33025, 172}, {33056, 172}, {33087, 172}, {33119, 180},
	{33144, 173}, {33167, 1643}, {33191, 1643}, {33216, 785}, {33236, 578},
	{33257, 174}, {33280, 175}, {33303, 1534}, {33325, 176}, {33350, 1593},
	{33370, 1141}, {33391, 180}, {33415, 1281}, {33439, 1389}, {33472, 1463},
	{33492, 177}, {33517, 922}, {33544, 923}, {33569, 1592}, {33589, 1538},
	{33609, 180}, {33634, 876}, {33661, 878}, {33688, 178}, {33712, 178}, {33740,
	179}, {33764, 1775}, {33784, 849}, {33810, 181}, {33837, 182}, {33864, 1854},
	{33886, 183}, {33909, 183}, {33937, 183}, {33965, 183}, {33993, 183}, {34021,
	183}, {34049, 184}, {34072, 555}, {34099, 547}, {34126, 548}, {34153, 1535},
	{34180, 549}, {34205, 550}, {34231, 553}, {34255, 551}, {34277, 1902}, {34297,
	552}, {34320, 851}, {34340, 1042}, {34361, 185}, {34384, 185}, {34415, 185},
	{34447, 185}, {34475, 186}, {34506, 186}, {34537, 187}, {34565, 787}, {34593,
	785}, {34619, 785}, {34645, 188}, {34668, 871}, {34691, 872}, {34717, 871},
	{34740, 873}, {34766, 1643}, {34790, 1643}, {34815, 875}, {34841, 875},
	{34867, 189}, {34890, 1534}, {34912, 1196}, {34937, 190}, {34964, 1282},
	{34988, 1389}, {35021, 1537}, {35043, 1464}, {35063, 191}, {35088, 922},
	{35119, 922}, {35150, 923}, {35175, 924}, {35206, 1608}, {35232, 1617},
	{35253, 1538}, {35273, 192}, {35298, 1197}, {35319, 876}, {35346, 878},
	{35373, 193}, {35397, 193}, {35427, 193}, {35455, 558}, {35481, 1534}, {35505,
	1534}, {35529, 194}, {35553, 194}, {35583, 1535}, {35609, 1534}, {35633,
	1534}, {35657, 1775}, {35677, 195}, {35700, 195}, {35728, 195}, {35756, 1734},
	{35777, 1855}, {35816, 1855}, {35853, 1856}, {35877, 196}, {35904, 197},
	{35924, 1027}, {35944, 198}, {35967, 201}, {35992, 785}, {36012, 201}, {36035,
	1534}, {36057, 1857}, {36080, 201}, {36104, 1283}, {36128, 1389}, {36161,
	1431}, {36181, 1537}, {36203, 922}, {36230, 201}, {36255, 199}, {36279, 200},
	{36303, 202}, {36330, 1027}, {36350, 203}, {36375, 955}, {36395, 1284},
	{36419, 1431}, {36439, 1537}, {36461, 203}, {36486, 3}, {36504, 1670}, {36522,
	871}, {36542, 1744}, {36560, 877}, {36585, 877}, {36609, 877}, {36637, 1734},
	{36655, 1743}, {36669, 1507}, {36686, 1592}, {36703, 969}, {36729, 52},
	{36751, 1303}, {36776, 1199}, {36800, 1302}, {36823, 1581}, {36844, 1028},
	{36868, 1486}, {36898, 646}, {36920, 945}, {36936, 946}, {36954, 996}, {36963,
	944}, {36973, 1062}, {36990, 977}, {36998, 576}, {37023, 642}, {37041, 642},
	{37059, 574}, {37079, 1670}, {37087, 1670}, {37096, 223}, {37115, 1297},
	{37138, 1483}, {37159, 1680}, {37179, 1670}, {37200, 1776}, {37220, 1149},
	{37241, 1487}, {37263, 1155}, {37281, 1155}, {37299, 573}, {37312, 573},
	{37325, 573}, {37338, 779}, {37354, 1612}, {37374, 430}, {37397, 7}, {37418,
	1921}, {37439, 607}, {37458, 608}, {37480, 1566}, {37502, 930}, {37522, 1565},
	{37547, 610}, {37568, 632}, {37591, 696}, {37611, 1922}, {37631, 1134},
	{37652, 1367}, {37675, 1567}, {37695, 971}, {37717, 615}, {37737, 1612},
	{37757, 1737}, {37778, 1245}, {37806, 369}, {37826, 930}, {37846, 928},
	{37865, 1661}, {37890, 460}, {37913, 461}, {37934, 1911}, {37957, 8}, {37978,
	1913}, {37999, 1909}, {38020, 1923}, {38053, 484}, {38074, 695}, {38099,
	1663}, {38128, 402}, {38159, 607}, {38178, 611}, {38202, 608}, {38224, 1910},
	{38245, 1566}, {38267, 931}, {38287, 1038}, {38308, 459}, {38331, 511},
	{38352, 511}, {38377, 633}, {38400, 858}, {38420, 696}, {38440, 929}, {38459,
	613}, {38481, 0}, {38503, 0}, {38525, 1135}, {38546, 1568}, {38566, 1441},
	{38586, 971}, {38608, 615}, {38628, 944}, {38651, 397}, {38673, 616}, {38693,
	1728}, {38714, 1738}, {38735, 1245}, {38763, 1914}, {38783, 1563}, {38807,
	1563}, {38832, 1563}, {38856, 403}, {38879, 607}, {38898, 612}, {38922, 608},
	{38944, 1566}, {38966, 931}, {38986, 459}, {39009, 511}, {39030, 511}, {39055,
	637}, {39079, 637}, {39103, 1796}, {39123, 633}, {39146, 858}, {39166, 1688},
	{39189, 696}, {39209, 928}, {39228, 613}, {39250, 0}, {39272, 0}, {39294,
	1244}, {39314, 1127}, {39335, 1128}, {39359, 1368}, {39382, 1368}, {39409,
	1568}, {39429, 1441}, {39449, 1613}, {39470, 1563}, {39494, 1563}, {39518,
	971}, {39540, 615}, {39560, 944}, {39583, 1692}, {39603, 616}, {39623, 1728},
	{39644, 1738}, {39665, 1245}, {39693, 1441}, {39712, 395}, {39712, 1515},
	{39731, 1672}, {39751, 21}, {39776, 461}, {39797, 1911}, {39820, 1912},
	{39840, 796}, {39861, 7}, {39882, 1913}, {39903, 1917}, {39926, 1914}, {39946,
	1923}, {39979, 370}, {39999, 1624}, {40019, 607}, {40038, 368}, {40059, 1915},
	{40080, 608}, {40102, 609}, {40122, 1566}, {40144, 932}, {40164, 1565},
	{40189, 510}, {40210, 632}, {40233, 696}, {40253, 696}, {40276, 1916}, {40296,
	821}, {40318, 928}, {40337, 635}, {40358, 1918}, {40378, 613}, {40400, 1919},
	{40420, 1134}, {40441, 1369}, {40464, 1567}, {40484, 1613}, {40505, 971},
	{40527, 1920}, {40547, 1662}, {40572, 615}, {40592, 615}, {40613, 1612},
	{40633, 396}, {40655, 1625}, {40674, 616}, {40694, 1729}, {40715, 1737},
	{40736, 1245}, {40764, 1913}, {40785, 1564}, {40812, 1564}, {40840, 1564},
	{40867, 404}, {40898, 1564}, {40925, 1566}, {40947, 931}, {40967, 459},
	{40990, 511}, {41011, 511}, {41036, 638}, {41060, 637}, {41084, 1796}, {41104,
	634}, {41127, 858}, {41147, 928}, {41166, 1050}, {41187, 614}, {41209, 1244},
	{41229, 1127}, {41250, 1128}, {41274, 1370}, {41297, 1370}, {41324, 1568},
	{41344, 1613}, {41365, 1564}, {41392, 1564}, {41419, 971}, {41441, 420},
	{41464, 420}, {41488, 944}, {41511, 397}, {41533, 616}, {41553, 1728}, {41574,
	1739}, {41595, 1245}, {41623, 1706}, {41643, 510}, {41663, 1796}, {41682,
	1688}, {41704, 821}, {41725, 1791}, {41746, 1749}, {41769, 1400}, {41787,
	1088}, {41798, 1041}, {41821, 1595}, {41838, 1595}, {41854, 913}, {41872,
	880}, {41889, 1041}, {41911, 1595}, {41927, 913}, {41945, 913}, {41963, 864},
	{41985, 864}, {42007, 865}, {42022, 706}, {42038, 1595}, {42055, 881}, {42074,
	881}, {42093, 865}, {42109, 1595}, {42126, 707}, {42140, 737}, {42163, 1508},
	{42183, 1041}, {42204, 70}, {42231, 1595}, {42248, 1298}, {42272, 961},
	{42288, 1177}, {42302, 386}, {42319, 1200}, {42331, 1740}, {42347, 1740},
	{42363, 828}, {42375, 1805}, {42389, 575}, {42400, 1133}, {42422, 1148},
	{42435, 1148}, {42448, 1148}, {42461, 1305}, {42476, 1305}, {42491, 1420},
	{42500, 1757}, {42514, 740}, {42525, 49}, {42535, 643}, {42543, 1428}, {42552,
	919}, {42562, 831}, {42571, 836}, {42591, 1450}, {42605, 741}, {42618, 562},
	{42630, 1548}, {42644, 1874}, {42667, 1872}, {42692, 1873}, {42713, 1076},
	{42727, 449}, {42743, 749}, {42758, 1705}, {42771, 1539}, {42783, 660},
	{42803, 661}, {42823, 401}, {42841, 401}, {42857, 415}, {42874, 415}, {42891,
	1887}, {42911, 567}, {42929, 567}, {42952, 567}, {42970, 567}, {42993, 567},
	{43015, 567}, {43038, 567}, {43066, 567}, {43087, 567}, {43104, 567}, {43126,
	1722}, {43136, 753}, {43149, 1741}, {43158, 942}, {43182, 255}, {43199, 257},
	{43216, 258}, {43233, 260}, {43250, 261}, {43267, 262}, {43284, 263}, {43301,
	264}, {43318, 264}, {43335, 265}, {43352, 266}, {43369, 267}, {43386, 268},
	{43402, 271}, {43418, 272}, {43434, 273}, {43451, 274}, {43469, 275}, {43485,
	275}, {43501, 276}, {43517, 276}, {43533, 279}, {43549, 280}, {43565, 281},
	{43581, 283}, {43597, 284}, {43613, 285}, {43629, 286}, {43645, 1686}, {43666,
	684}, {43680, 685}, {43705, 1546}, {43733, 1546}, {43750, 1585}, {43764,
	1686}, {43779, 1499}, {43794, 296}, {43812, 296}, {43830, 569}, {43849, 568},
	{43867, 686}, {43887, 1541}, {43913, 855}, {43923, 1061}, {43941, 225},
	{43961, 1307}, {43979, 1204}, {44002, 225}, {44022, 854}, {44052, 256},
	{44069, 1308}, {44087, 1204}, {44110, 225}, {44130, 854}, {44160, 993},
	{44178, 1309}, {44199, 1208}, {44225, 1211}, {44251, 1213}, {44274, 225},
	{44294, 854}, {44324, 993}, {44342, 1310}, {44363, 1208}, {44394, 1208},
	{44420, 1211}, {44446, 1213}, {44469, 1647}, {44488, 225}, {44508, 259},
	{44525, 1211}, {44551, 1213}, {44574, 1311}, {44592, 1778}, {44606, 564},
	{44616, 570}, {44626, 566}, {44645, 319}, {44663, 319}, {44681, 320}, {44699,
	321}, {44717, 322}, {44734, 322}, {44751, 814}, {44760, 780}, {44778, 781},
	{44799, 781}, {44821, 780}, {44839, 781}, {44860, 781}, {44882, 798}, {44897,
	1682}, {44913, 683}, {44930, 224}, {44950, 854}, {44980, 750}, {44998, 886},
	{45017, 683}, {45034, 1467}, {45055, 750}, {45074, 1312}, {45095, 1872},
	{45122, 1549}, {45145, 1393}, {45164, 1556}, {45191, 750}, {45209, 1648},
	{45228, 890}, {45247, 1816}, {45278, 224}, {45298, 854}, {45328, 751}, {45346,
	751}, {45365, 1393}, {45384, 1556}, {45411, 751}, {45429, 751}, {45450, 1649},
	{45469, 1473}, {45491, 854}, {45521, 1468}, {45542, 1313}, {45563, 1213},
	{45586, 1393}, {45605, 1649}, {45624, 1544}, {45643, 854}, {45673, 1314},
	{45694, 1393}, {45713, 1650}, {45732, 1315}, {45753, 854}, {45783, 1315},
	{45804, 1393}, {45823, 650}, {45847, 752}, {45866, 752}, {45885, 752}, {45904,
	1473}, {45926, 238}, {45944, 854}, {45974, 752}, {45992, 887}, {46011, 237},
	{46028, 683}, {46045, 752}, {46063, 752}, {46081, 1469}, {46102, 1316},
	{46123, 752}, {46141, 1207}, {46167, 1210}, {46192, 1211}, {46218, 1213},
	{46241, 1393}, {46260, 1473}, {46282, 752}, {46300, 1647}, {46319, 890},
	{46338, 237}, {46358, 1473}, {46380, 854}, {46410, 563}, {46427, 290}, {46446,
	570}, {46464, 1469}, {46485, 1317}, {46506, 1208}, {46532, 1210}, {46557,
	1212}, {46583, 1213}, {46606, 1393}, {46625, 1473}, {46647, 890}, {46666,
	753}, {46678, 1547}, {46687, 1120}, {46705, 1121}, {46723, 1120}, {46746,
	1122}, {46764, 1123}, {46781, 1124}, {46799, 1124}, {46817, 1124}, {46834,
	1124}, {46852, 1124}, {46871, 1124}, {46888, 1124}, {46905, 1124}, {46922,
	1124}, {46939, 1124}, {46962, 1124}, {46985, 1124}, {47002, 1124}, {47021,
	1205}, {47036, 825}, {47045, 1347}, {47062, 1347}, {47079, 1347}, {47096,
	1453}, {47124, 1347}, {47142, 1453}, {47171, 1758}, {47189, 1347}, {47206,
	1453}, {47234, 1416}, {47253, 1347}, {47269, 1455}, {47291, 1453}, {47318,
	712}, {47335, 1347}, {47352, 837}, {47368, 1455}, {47391, 1453}, {47419,
	1758}, {47436, 1347}, {47454, 1347}, {47471, 1453}, {47499, 1347}, {47518,
	1455}, {47541, 1347}, {47558, 1455}, {47581, 1453}, {47609, 1453}, {47639,
	1453}, {47667, 1453}, {47695, 1347}, {47712, 1453}, {47740, 1347}, {47758,
	837}, {47775, 1752}, {47794, 1456}, {47816, 1347}, {47834, 837}, {47851,
	1453}, {47880, 1758}, {47898, 1347}, {47915, 1453}, {47943, 1347}, {47961,
	1347}, {47979, 837}, {47996, 1453}, {48025, 1347}, {48042, 1453}, {48070,
	1347}, {48087, 1453}, {48115, 1203}, {48143, 1347}, {48161, 1347}, {48180,
	1453}, {48210, 1347}, {48229, 1453}, {48259, 1414}, {48278, 1347}, {48295,
	1415}, {48311, 1348}, {48327, 1401}, {48343, 837}, {48359, 739}, {48375,
	1815}, {48404, 1777}, {48420, 943}, {48441, 475}, {48458, 738}, {48477, 738},
	{48495, 1510}, {48511, 1347}, {48528, 1348}, {48544, 1455}, {48567, 1347},
	{48584, 1347}, {48601, 837}, {48617, 1348}, {48633, 1455}, {48656, 1347},
	{48673, 1401}, {48689, 1453}, {48717, 1347}, {48735, 1453}, {48764, 1347},
	{48783, 837}, {48801, 1453}, {48831, 1347}, {48849, 1453}, {48878, 1453},
	{48907, 1347}, {48924, 837}, {48940, 1753}, {48958, 739}, {48974, 1347},
	{48992, 1348}, {49009, 837}, {49026, 1758}, {49044, 1347}, {49062, 837},
	{49079, 1348}, {49096, 1455}, {49120, 1758}, {49138, 1416}, {49159, 1347},
	{49177, 1451}, {49198, 837}, {49215, 1453}, {49244, 712}, {49263, 1758},
	{49281, 1545}, {49297, 1347}, {49315, 1401}, {49332, 738}, {49352, 738},
	{49371, 1510}, {49388, 1347}, {49406, 837}, {49423, 1347}, {49443, 1453},
	{49474, 1347}, {49494, 1453}, {49525, 1347}, {49543, 1455}, {49567, 1347},
	{49585, 1453}, {49614, 1347}, {49632, 1347}, {49650, 1347}, {49667, 1401},
	{49683, 1455}, {49706, 1347}, {49722, 1453}, {49749, 416}, {49759, 416},
	{49772, 1475}, {49791, 1476}, {49810, 1399}, {49822, 1883}, {49841, 1877},
	{49859, 1878}, {49875, 1879}, {49891, 1880}, {49913, 1881}, {49929, 1882},
	{49953, 1406}, {49970, 415}, {49979, 854}, {50009, 754}, {50027, 754}, {50045,
	241}, {50065, 563}, {50082, 291}, {50101, 570}, {50119, 754}, {50143, 754},
	{50166, 1212}, {50192, 755}, {50214, 1213}, {50237, 1393}, {50256, 754},
	{50274, 1318}, {50292, 1474}, {50313, 854}, {50342, 756}, {50359, 1474},
	{50380, 1391}, {50396, 1044}, {50415, 309}, {50433, 756}, {50451, 1319},
	{50471, 1393}, {50489, 756}, {50506, 326}, {50527, 1474}, {50548, 757},
	{50570, 254}, {50591, 269}, {50608, 757}, {50629, 1542}, {50647, 757}, {50668,
	1211}, {50698, 239}, {50720, 1392}, {50740, 757}, {50764, 1320}, {50782,
	1086}, {50794, 1888}, {50819, 1599}, {50832, 1213}, {50850, 1550}, {50865,
	1454}, {50892, 1454}, {50919, 1454}, {50946, 1454}, {50972, 1454}, {50999,
	1454}, {51026, 1454}, {51053, 1454}, {51080, 1454}, {51107, 1454}, {51134,
	1454}, {51162, 1454}, {51190, 1454}, {51218, 1454}, {51245, 1551}, {51259,
	1549}, {51274, 240}, {51293, 240}, {51312, 240}, {51331, 240}, {51350, 240},
	{51369, 240}, {51388, 240}, {51407, 240}, {51426, 240}, {51445, 240}, {51463,
	240}, {51481, 240}, {51499, 240}, {51517, 240}, {51535, 1552}, {51549, 1549},
	{51565, 1392}, {51585, 1392}, {51605, 1473}, {51627, 758}, {51651, 758},
	{51675, 1473}, {51698, 1473}, {51721, 758}, {51743, 758}, {51767, 758},
	{51787, 1214}, {51816, 1044}, {51836, 270}, {51853, 758}, {51874, 758},
	{51898, 1473}, {51922, 1473}, {51946, 292}, {51965, 1543}, {51983, 758},
	{52009, 758}, {52030, 758}, {52052, 758}, {52074, 758}, {52096, 758}, {52119,
	1119}, {52140, 1208}, {52173, 1208}, {52206, 1210}, {52231, 1211}, {52261,
	239}, {52283, 1392}, {52303, 758}, {52327, 1321}, {52345, 1473}, {52366, 759},
	{52389, 759}, {52412, 1548}, {52433, 854}, {52457, 226}, {52475, 759}, {52499,
	759}, {52523, 759}, {52546, 759}, {52565, 242}, {52584, 565}, {52599, 563},
	{52615, 759}, {52635, 293}, {52653, 1058}, {52669, 1543}, {52686, 1875},
	{52708, 315}, {52732, 316}, {52752, 759}, {52772, 570}, {52789, 759}, {52810,
	1473}, {52831, 1470}, {52851, 759}, {52871, 753}, {52890, 1322}, {52910,
	1884}, {52936, 1086}, {52955, 1210}, {52979, 1206}, {53007, 759}, {53028,
	239}, {53049, 1392}, {53068, 963}, {53086, 759}, {53109, 890}, {53127, 327},
	{53147, 1473}, {53168, 760}, {53191, 760}, {53214, 1548}, {53235, 227},
	{53253, 1473}, {53274, 760}, {53295, 760}, {53313, 760}, {53331, 1540},
	{53353, 760}, {53372, 243}, {53391, 565}, {53406, 563}, {53422, 567}, {53446,
	565}, {53462, 1202}, {53482, 753}, {53502, 760}, {53522, 450}, {53542, 294},
	{53560, 1058}, {53576, 1543}, {53593, 1540}, {53616, 760}, {53641, 1876},
	{53663, 1323}, {53693, 1806}, {53720, 1808}, {53747, 1810}, {53774, 310},
	{53797, 311}, {53822, 312}, {53842, 317}, {53866, 318}, {53886, 760}, {53906,
	570}, {53923, 760}, {53944, 1473}, {53965, 1471}, {53985, 760}, {54005, 1489},
	{54028, 1324}, {54048, 1086}, {54067, 1210}, {54091, 1206}, {54119, 239},
	{54140, 1392}, {54159, 760}, {54182, 778}, {54198, 890}, {54216, 328}, {54236,
	1473}, {54257, 1466}, {54278, 1473}, {54300, 761}, {54324, 761}, {54348, 854},
	{54373, 761}, {54398, 1473}, {54420, 761}, {54445, 761}, {54469, 250}, {54489,
	565}, {54505, 563}, {54522, 565}, {54539, 1202}, {54560, 761}, {54581, 302},
	{54600, 1543}, {54618, 1644}, {54635, 761}, {54656, 570}, {54674, 761},
	{54696, 1473}, {54718, 753}, {54738, 1208}, {54764, 1210}, {54789, 1206},
	{54818, 1211}, {54848, 761}, {54870, 239}, {54892, 1392}, {54912, 761},
	{54936, 1325}, {54954, 1473}, {54977, 762}, {55002, 762}, {55027, 228},
	{55047, 888}, {55067, 762}, {55090, 762}, {55115, 1540}, {55139, 762}, {55160,
	244}, {55182, 244}, {55204, 565}, {55221, 1202}, {55242, 563}, {55260, 565},
	{55278, 1202}, {55300, 1044}, {55321, 762}, {55343, 295}, {55363, 1543},
	{55382, 762}, {55409, 1326}, {55441, 1806}, {55470, 1808}, {55499, 1811},
	{55528, 1812}, {55558, 313}, {55585, 313}, {55607, 762}, {55629, 570}, {55648,
	762}, {55671, 1473}, {55694, 1473}, {55717, 762}, {55740, 762}, {55763, 1545},
	{55788, 1208}, {55822, 1208}, {55856, 1208}, {55890, 1210}, {55916, 1211},
	{55947, 1206}, {55977, 239}, {56000, 1392}, {56021, 1886}, {56043, 762},
	{56068, 1327}, {56087, 481}, {56096, 481}, {56113, 481}, {56130, 964}, {56148,
	963}, {56166, 563}, {56183, 1328}, {56203, 763}, {56221, 1474}, {56242, 854},
	{56271, 763}, {56288, 887}, {56306, 763}, {56323, 763}, {56340, 563}, {56357,
	763}, {56374, 1469}, {56394, 1328}, {56414, 1212}, {56439, 1213}, {56461,
	1393}, {56479, 763}, {56496, 890}, {56514, 764}, {56537, 764}, {56560, 764},
	{56583, 764}, {56602, 563}, {56618, 764}, {56644, 570}, {56661, 764}, {56681,
	764}, {56702, 239}, {56723, 1392}, {56742, 963}, {56760, 764}, {56783, 1329},
	{56800, 1474}, {56821, 765}, {56844, 765}, {56867, 1488}, {56887, 1548},
	{56908, 854}, {56932, 1540}, {56950, 229}, {56968, 888}, {56986, 683}, {57002,
	1474}, {57023, 765}, {57046, 765}, {57065, 245}, {57084, 565}, {57099, 563},
	{57115, 765}, {57141, 450}, {57161, 297}, {57179, 1058}, {57195, 1543},
	{57212, 1540}, {57235, 1644}, {57251, 314}, {57271, 570}, {57288, 765},
	{57308, 765}, {57329, 1472}, {57349, 753}, {57368, 1489}, {57391, 1330},
	{57411, 1208}, {57436, 1208}, {57461, 1210}, {57485, 1206}, {57513, 1211},
	{57542, 1213}, {57564, 239}, {57585, 1549}, {57608, 1392}, {57627, 963},
	{57645, 1473}, {57666, 1887}, {57686, 765}, {57709, 778}, {57725, 890},
	{57746, 329}, {57766, 766}, {57786, 766}, {57804, 277}, {57819, 766}, {57838,
	766}, {57857, 1473}, {57877, 766}, {57898, 1211}, {57926, 239}, {57946, 1392},
	{57964, 766}, {57986, 1331}, {58002, 1092}, {58018, 1520}, {58039, 1520},
	{58060, 230}, {58078, 246}, {58097, 278}, {58113, 298}, {58131, 239}, {58152,
	1332}, {58169, 1474}, {58190, 854}, {58219, 767}, {58236, 1474}, {58257, 767},
	{58278, 767}, {58295, 247}, {58314, 563}, {58330, 299}, {58348, 570}, {58365,
	767}, {58388, 767}, {58410, 1473}, {58431, 1210}, {58455, 1212}, {58480,
	1213}, {58502, 1393}, {58520, 767}, {58537, 1333}, {58554, 854}, {58583, 248},
	{58602, 563}, {58618, 567}, {58643, 570}, {58660, 1210}, {58684, 1393},
	{58702, 1334}, {58719, 1473}, {58740, 768}, {58763, 768}, {58786, 231},
	{58804, 1473}, {58825, 768}, {58846, 768}, {58870, 768}, {58893, 768}, {58912,
	249}, {58931, 563}, {58947, 768}, {58967, 450}, {58987, 300}, {59005, 1058},
	{59021, 1543}, {59038, 570}, {59055, 768}, {59076, 1473}, {59097, 768},
	{59117, 1210}, {59141, 1206}, {59169, 239}, {59190, 1392}, {59209, 768},
	{59232, 1335}, {59249, 1473}, {59270, 1473}, {59291, 282}, {59307, 301},
	{59325, 1473}, {59346, 1393}, {59364, 1336}, {59381, 1473}, {59402, 769},
	{59425, 769}, {59448, 1548}, {59469, 854}, {59493, 232}, {59511, 769}, {59535,
	1473}, {59556, 769}, {59580, 769}, {59603, 769}, {59622, 250}, {59641, 563},
	{59657, 1044}, {59676, 769}, {59696, 450}, {59716, 302}, {59734, 1543},
	{59751, 1644}, {59767, 769}, {59787, 570}, {59804, 769}, {59825, 1473},
	{59846, 753}, {59865, 1337}, {59885, 1208}, {59917, 1208}, {59949, 1210},
	{59973, 1206}, {60001, 1211}, {60030, 239}, {60051, 1392}, {60070, 1473},
	{60091, 769}, {60114, 1216}, {60137, 330}, {60157, 1473}, {60178, 770},
	{60201, 770}, {60224, 1548}, {60245, 233}, {60263, 889}, {60281, 683}, {60297,
	1473}, {60318, 770}, {60342, 770}, {60365, 770}, {60384, 250}, {60403, 563},
	{60419, 753}, {60439, 770}, {60459, 450}, {60479, 303}, {60497, 1543}, {60514,
	1338}, {60544, 1806}, {60571, 1808}, {60598, 1810}, {60625, 1812}, {60653,
	770}, {60673, 570}, {60690, 770}, {60711, 770}, {60731, 1339}, {60751, 1208},
	{60783, 1208}, {60815, 1208}, {60846, 1210}, {60870, 1206}, {60898, 1211},
	{60927, 770}, {60948, 1452}, {60977, 239}, {60998, 1392}, {61017, 1473},
	{61038, 1888}, {61058, 770}, {61081, 890}, {61099, 331}, {61119, 1473},
	{61140, 771}, {61163, 771}, {61186, 1548}, {61207, 1473}, {61228, 771},
	{61252, 771}, {61275, 771}, {61294, 250}, {61313, 565}, {61328, 563}, {61344,
	567}, {61368, 771}, {61388, 450}, {61408, 304}, {61426, 1058}, {61442, 1543},
	{61459, 771}, {61484, 1323}, {61514, 771}, {61534, 570}, {61551, 771}, {61572,
	1473}, {61593, 1208}, {61625, 1208}, {61657, 1210}, {61681, 1206}, {61709,
	1211}, {61738, 239}, {61759, 1392}, {61778, 1473}, {61799, 771}, {61822,
	1340}, {61839, 1473}, {61860, 772}, {61883, 772}, {61906, 234}, {61924, 683},
	{61940, 1473}, {61961, 772}, {61982, 772}, {62005, 251}, {62024, 563}, {62040,
	567}, {62064, 772}, {62084, 450}, {62104, 305}, {62122, 1543}, {62139, 772},
	{62164, 1341}, {62194, 1806}, {62221, 1808}, {62248, 1811}, {62275, 1812},
	{62303, 772}, {62323, 570}, {62340, 772}, {62361, 1473}, {62382, 772}, {62402,
	772}, {62424, 1208}, {62456, 1208}, {62488, 1210}, {62512, 1206}, {62540,
	239}, {62561, 1392}, {62580, 1473}, {62601, 1886}, {62621, 772}, {62644,
	1342}, {62661, 332}, {62681, 1473}, {62702, 773}, {62725, 773}, {62748, 235},
	{62766, 1473}, {62787, 773}, {62808, 773}, {62830, 773}, {62853, 1540},
	{62875, 252}, {62894, 563}, {62910, 567}, {62934, 287}, {62950, 773}, {62970,
	306}, {62988, 1058}, {63004, 1543}, {63021, 773}, {63046, 1343}, {63076, 773},
	{63105, 773}, {63133, 1807}, {63160, 1809}, {63187, 1810}, {63214, 1813},
	{63242, 773}, {63262, 570}, {63279, 773}, {63300, 1473}, {63321, 773}, {63341,
	773}, {63363, 1208}, {63395, 1209}, {63427, 1210}, {63451, 1206}, {63479,
	239}, {63500, 1392}, {63519, 1886}, {63539, 1215}, {63566, 773}, {63589, 323},
	{63606, 1344}, {63623, 1699}, {63641, 333}, {63661, 1473}, {63682, 774},
	{63705, 774}, {63728, 236}, {63746, 1473}, {63767, 774}, {63788, 774}, {63810,
	774}, {63833, 252}, {63852, 565}, {63867, 563}, {63883, 567}, {63907, 288},
	{63923, 774}, {63943, 307}, {63961, 1543}, {63978, 774}, {64003, 1345},
	{64033, 774}, {64062, 774}, {64090, 774}, {64110, 570}, {64127, 774}, {64148,
	1473}, {64169, 774}, {64189, 774}, {64211, 1208}, {64243, 1209}, {64275,
	1210}, {64299, 1206}, {64327, 239}, {64348, 1392}, {64367, 1886}, {64387,
	774}, {64410, 324}, {64427, 1346}, {64444, 333}, {64464, 1203}, {64492, 1553},
	{64502, 779}, {64515, 1554}, {64526, 1555}, {64536, 1600}, {64556, 711},
	{64575, 1645}, {64595, 1645}, {64613, 1645}, {64636, 711}, {64651, 711},
	{64666, 827}, {64686, 1618}, {64705, 1085}, {64720, 1646}, {64741, 713},
	{64756, 650}, {64772, 416}, {64782, 1651}, {64796, 1647}, {64810, 1699},
	{64821, 1217}, {64847, 1216}, {64872, 1216}, {64897, 1218}, {64918, 515},
	{64936, 1825}, {64955, 1825}, {64974, 1826}, {64993, 1826}, {65012, 1071},
	{65030, 1072}, {65048, 1406}, {65065, 13}, {65079, 1073}, {65095, 1473},
	{65118, 775}, {65143, 775}, {65168, 1473}, {65191, 775}, {65214, 775}, {65237,
	775}, {65261, 253}, {65282, 565}, {65299, 1202}, {65320, 563}, {65338, 289},
	{65356, 775}, {65378, 308}, {65398, 1543}, {65417, 775}, {65444, 775}, {65475,
	775}, {65505, 775}, {65527, 570}, {65546, 775}, {65569, 775}, {65591, 775},
	{65622, 775}, {65652, 775}, {65682, 1208}, {65716, 1209}, {65750, 1206},
	{65780, 1211}, {65811, 239}, {65834, 1392}, {65855, 1889}, {65877, 1619},
	{65905, 775}, {65930, 325}, {65949, 1349}, {65968, 775}, {65998, 775}, {66027,
	775}, {66056, 1794}, {66064, 482}, {66093, 1382}, {66119, 39}, {66147, 503},
	{66173, 1490}, {66200, 1820}, {66216, 1820}, {66232, 1781}, {66257, 997},
	{66265, 834}, {66282, 1446}, {66298, 1447}, {66313, 743}, {66330, 832},
	{66344, 451}, {66366, 582}, {66386, 582}, {66406, 582}, {66426, 582}, {66446,
	582}, {66465, 582}, {66484, 582}, {66504, 582}, {66524, 582}, {66544, 582},
	{66564, 582}, {66584, 582}, {66604, 582}, {66624, 582}, {66644, 1668}, {66660,
	1029}, {66685, 1029}, {66712, 1029}, {66739, 1030}, {66762, 894}, {66775,
	894}, {66788, 898}, {66801, 1034}, {66825, 504}, {66847, 1689}, {66861, 687},
	{66881, 687}, {66901, 687}, {66922, 693}, {66943, 693}, {66963, 693}, {66984,
	783}, {67007, 783}, {67030, 783}, {67053, 783}, {67076, 783}, {67098, 783},
	{67120, 783}, {67143, 783}, {67166, 783}, {67189, 783}, {67212, 783}, {67235,
	783}, {67258, 783}, {67281, 815}, {67294, 1607}, {67316, 1607}, {67338, 381},
	{67351, 1144}, {67372, 1144}, {67395, 1350}, {67416, 1350}, {67437, 1350},
	{67458, 1350}, {67479, 1350}, {67499, 1350}, {67519, 1350}, {67540, 1350},
	{67561, 1350}, {67582, 1350}, {67603, 1350}, {67624, 1350}, {67645, 1350},
	{67666, 1350}, {67687, 1350}, {67708, 1350}, {67729, 1435}, {67746, 335},
	{67772, 893}, {67794, 584}, {67816, 1653}, {67841, 335}, {67867, 893}, {67889,
	584}, {67911, 1653}, {67936, 335}, {67962, 893}, {67984, 585}, {68006, 1143},
	{68031, 1725}, {68058, 335}, {68084, 893}, {68106, 584}, {68128, 1653},
	{68153, 335}, {68178, 893}, {68199, 584}, {68220, 1653}, {68244, 1725},
	{68270, 335}, {68295, 893}, {68316, 584}, {68337, 926}, {68360, 1653}, {68384,
	335}, {68410, 893}, {68432, 584}, {68454, 1653}, {68479, 335}, {68505, 893},
	{68527, 584}, {68549, 1653}, {68574, 335}, {68600, 893}, {68622, 584}, {68644,
	335}, {68670, 893}, {68692, 584}, {68714, 1219}, {68740, 1653}, {68765, 335},
	{68791, 893}, {68813, 585}, {68835, 1725}, {68862, 335}, {68888, 585}, {68910,
	1002}, {68933, 335}, {68959, 893}, {68981, 586}, {69010, 895}, {69031, 1653},
	{69056, 335}, {69082, 1222}, {69112, 1032}, {69142, 1125}, {69164, 1126},
	{69189, 1653}, {69214, 1700}, {69235, 335}, {69261, 893}, {69283, 586},
	{69312, 1033}, {69338, 895}, {69359, 1653}, {69384, 335}, {69410, 1653},
	{69435, 336}, {69457, 1351}, {69483, 587}, {69505, 336}, {69527, 587}, {69548,
	1351}, {69574, 901}, {69597, 336}, {69619, 336}, {69641, 1351}, {69667, 336},
	{69689, 1352}, {69715, 337}, {69737, 1351}, {69763, 1784}, {69785, 452},
	{69803, 1001}, {69825, 1002}, {69849, 581}, {69871, 382}, {69894, 382},
	{69917, 897}, {69940, 504}, {69963, 583}, {69986, 687}, {70008, 693}, {70030,
	1626}, {70052, 1607}, {70076, 1143}, {70102, 926}, {70127, 11}, {70150, 1689},
	{70173, 957}, {70196, 334}, {70229, 1220}, {70256, 1725}, {70284, 1221},
	{70311, 1750}, {70335, 1780}, {70357, 1736}, {70380, 1002}, {70404, 382},
	{70427, 382}, {70450, 451}, {70473, 504}, {70496, 687}, {70518, 783}, {70547,
	1607}, {70571, 1125}, {70594, 1126}, {70620, 926}, {70645, 1689}, {70668,
	957}, {70691, 896}, {70713, 1780}, {70735, 1897}, {70759, 1897}, {70783,
	1897}, {70811, 688}, {70834, 688}, {70850, 693}, {70870, 1603}, {70886, 453},
	{70902, 939}, {70918, 1898}, {70933, 715}, {70951, 1003}, {70971, 899},
	{70989, 900}, {71008, 1031}, {71028, 816}, {71047, 588}, {71070, 927}, {71091,
	957}, {71110, 1655}, {71128, 1220}, {71151, 1750}, {71171, 1491}, {71197,
	1783}, {71215, 1604}, {71233, 691}, {71251, 1557}, {71269, 1726}, {71293,
	1727}, {71315, 1783}, {71333, 1736}, {71352, 11}, {71373, 1689}, {71385,
	1689}, {71398, 1689}, {71421, 1689}, {71444, 957}, {71466, 957}, {71488, 957},
	{71510, 957}, {71531, 957}, {71553, 957}, {71575, 957}, {71597, 957}, {71619,
	957}, {71641, 957}, {71664, 957}, {71687, 1654}, {71712, 1654}, {71737, 1654},
	{71762, 1654}, {71787, 383}, {71799, 1436}, {71811, 454}, {71828, 1220},
	{71853, 1220}, {71878, 1220}, {71904, 1750}, {71927, 1750}, {71949, 1750},
	{71971, 1750}, {71994, 1750}, {72017, 1750}, {72041, 1750}, {72065, 1750},
	{72089, 896}, {72110, 896}, {72131, 896}, {72152, 896}, {72173, 896}, {72193,
	896}, {72213, 896}, {72234, 896}, {72255, 896}, {72276, 896}, {72297, 896},
	{72318, 896}, {72339, 896}, {72360, 896}, {72381, 901}, {72394, 1736}, {72415,
	1736}, {72436, 748}, {72456, 1417}, {72479, 594}, {72506, 505}, {72525, 788},
	{72540, 1893}, {72553, 904}, {72575, 338}, {72593, 1225}, {72616, 1226},
	{72639, 1045}, {72658, 1891}, {72676, 1892}, {72698, 1558}, {72730, 595},
	{72749, 591}, {72772, 994}, {72790, 1090}, {72808, 1304}, {72830, 1558},
	{72866, 338}, {72887, 1394}, {72918, 1602}, {72936, 1656}, {72956, 1228},
	{72978, 597}, {73000, 597}, {73022, 914}, {73040, 1891}, {73060, 1894},
	{73082, 1602}, {73102, 1709}, {73122, 952}, {73146, 689}, {73166, 1437},
	{73186, 902}, {73206, 391}, {73228, 1818}, {73250, 339}, {73270, 1045},
	{73291, 1891}, {73311, 1892}, {73335, 1558}, {73369, 1090}, {73389, 1304},
	{73413, 1602}, {73433, 1228}, {73457, 1819}, {73479, 340}, {73499, 417},
	{73522, 593}, {73546, 1089}, {73568, 1045}, {73589, 509}, {73614, 1227},
	{73639, 1891}, {73659, 1558}, {73693, 1304}, {73717, 1394}, {73750, 1437},
	{73770, 1894}, {73792, 1602}, {73812, 1656}, {73834, 1228}, {73858, 597},
	{73878, 913}, {73898, 341}, {73918, 1089}, {73940, 1045}, {73961, 1891},
	{73981, 1558}, {74015, 856}, {74039, 1304}, {74063, 1558}, {74101, 1394},
	{74134, 1894}, {74156, 1602}, {74176, 1656}, {74198, 590}, {74221, 904},
	{74245, 342}, {74265, 417}, {74288, 423}, {74308, 428}, {74328, 593}, {74352,
	1721}, {74373, 589}, {74393, 1089}, {74415, 1224}, {74440, 1045}, {74461,
	1890}, {74487, 690}, {74507, 1891}, {74527, 1558}, {74561, 1223}, {74591,
	592}, {74616, 1146}, {74637, 1145}, {74661, 1230}, {74686, 1304}, {74710,
	1558}, {74748, 342}, {74771, 1394}, {74804, 902}, {74824, 714}, {74847, 965},
	{74873, 1894}, {74895, 1602}, {74915, 391}, {74937, 1656}, {74959, 1233},
	{74985, 1228}, {75009, 1622}, {75030, 597}, {75054, 597}, {75078, 914},
	{75098, 596}, {75118, 343}, {75138, 1225}, {75163, 423}, {75183, 1226},
	{75208, 593}, {75232, 967}, {75256, 1045}, {75277, 1892}, {75301, 788},
	{75323, 591}, {75348, 1229}, {75379, 1115}, {75400, 1232}, {75426, 1893},
	{75446, 1304}, {75470, 1558}, {75508, 343}, {75531, 1394}, {75564, 30},
	{75584, 714}, {75607, 1894}, {75629, 1656}, {75651, 1228}, {75675, 913},
	{75696, 596}, {75716, 913}, {75736, 1004}, {75760, 1004}, {75784, 913},
	{75808, 344}, {75828, 423}, {75848, 967}, {75872, 1046}, {75893, 1231},
	{75919, 1891}, {75939, 1892}, {75963, 579}, {75984, 1229}, {76015, 1090},
	{76035, 1116}, {76059, 1232}, {76085, 1304}, {76109, 1394}, {76142, 714},
	{76165, 1656}, {76187, 1228}, {76211, 1234}, {76237, 913}, {76261, 596},
	{76281, 994}, {76301, 714}, {76317, 1601}, {76330, 576}, {76351, 744}, {76366,
	424}, {76385, 422}, {76408, 782}, {76430, 1559}, {76456, 380}, {76479, 1438},
	{76502, 1687}, {76526, 345}, {76556, 345}, {76585, 345}, {76612, 345}, {76640,
	345}, {76668, 345}, {76696, 345}, {76724, 345}, {76752, 345}, {76779, 345},
	{76806, 345}, {76834, 345}, {76862, 345}, {76890, 345}, {76917, 345}, {76944,
	345}, {76971, 345}, {76999, 345}, {77028, 345}, {77057, 345}, {77084, 533},
	{77109, 533}, {77137, 1713}, {77163, 535}, {77163, 905}, {77186, 538}, {77210,
	906}, {77234, 935}, {77259, 907}, {77282, 536}, {77305, 534}, {77333, 1235},
	{77367, 1099}, {77391, 1236}, {77419, 1395}, {77441, 1354}, {77468, 1560},
	{77491, 537}, {77517, 418}, {77545, 1606}, {77568, 1657}, {77591, 1687},
	{77615, 1237}, {77645, 705}, {77665, 346}, {77693, 346}, {77721, 346}, {77749,
	346}, {77778, 346}, {77807, 346}, {77835, 346}, {77862, 346}, {77889, 346},
	{77916, 948}, {77940, 948}, {77968, 1714}, {77991, 671}, {78013, 1895},
	{78033, 1353}, {78057, 1560}, {78077, 1657}, {78097, 1696}, {78117, 1238},
	{78141, 1237}, {78168, 1785}, {78188, 347}, {78216, 347}, {78244, 347},
	{78272, 347}, {78299, 1353}, {78326, 1559}, {78351, 348}, {78377, 348},
	{78403, 348}, {78430, 348}, {78457, 348}, {78486, 348}, {78515, 348}, {78541,
	348}, {78567, 348}, {78593, 348}, {78618, 348}, {78648, 348}, {78675, 348},
	{78701, 1715}, {78726, 1353}, {78752, 1560}, {78774, 1605}, {78796, 25},
	{78819, 1687}, {78842, 1237}, {78871, 1561}, {78893, 1785}, {78915, 349},
	{78946, 349}, {78976, 349}, {79006, 349}, {79037, 349}, {79068, 349}, {79099,
	349}, {79131, 349}, {79163, 349}, {79194, 349}, {79223, 671}, {79250, 1353},
	{79279, 1606}, {79304, 1696}, {79329, 1238}, {79358, 1785}, {79383, 350},
	{79417, 350}, {79448, 1353}, {79479, 692}, {79499, 1511}, {79519, 1896},
	{79537, 1069}, {79545, 828}, {79561, 574}, {79579, 703}, {79601, 1821},
	{79624, 1843}, {79642, 1822}, {79659, 619}, {79659, 1760}, {79678, 17},
	{79692, 1843}, {79714, 1036}, {79727, 1035}, {79742, 1742}, {79755, 1742},
	{79769, 1742}, {79782, 434}, {79801, 471}, {79817, 670}, {79837, 494}, {79854,
	795}, {79871, 1581}, {79887, 379}, {79905, 1667}, {79922, 702}, {79947, 1492},
	{79965, 951}, {79978, 1114}, {79991, 1769}, {80003, 2}, {80017, 1039}, {80044,
	1709}, {80054, 1710}, {80064, 1040}, {80075, 1040}, {80092, 984}, {80127,
	1096}, {80152, 1927}, {80176, 697}, {80200, 512}, {80224, 1497}, {80260, 824},
	{80290, 1926}, {80318, 1037}, {80347, 371}, {80377, 371}, {80411, 1497},
	{80445, 371}, {80480, 1497}, {80515, 1371}, {80547, 1497}, {80577, 1497},
	{80610, 1241}, {80643, 1497}, {80679, 824}, {80709, 1926}, {80737, 1037},
	{80766, 371}, {80796, 1240}, {80829, 371}, {80864, 1497}, {80899, 1372},
	{80931, 1497}, {80961, 371}, {80994, 1497}, {81027, 1665}, {81059, 1242},
	{81094, 1457}, {81133, 1496}, {81168, 1243}, {81203, 1129}, {81227, 1239},
	{81260, 1496}, {81295, 824}, {81325, 1037}, {81354, 371}, {81384, 1240},
	{81417, 371}, {81452, 1497}, {81487, 1373}, {81519, 1497}, {81549, 371},
	{81582, 1497}, {81615, 1665}, {81647, 1242}, {81682, 1457}, {81721, 1496},
	{81756, 1243}, {81791, 1614}, {81816, 975}, {81845, 960}, {81870, 23}, {81900,
	1673}, {81924, 1792}, {81947, 464}, {81972, 1586}, {81981, 651}, {82002, 716},
	{82018, 833}, {82035, 1418}, {82055, 1091}, {82073, 502}, {82089, 1419},
	{82105, 1512}, {82121, 745}, {82142, 1690}, {82159, 1609}, {82175, 355},
	{82197, 355}, {82218, 355}, {82241, 355}, {82267, 355}, {82286, 355}, {82309,
	355}, {82332, 355}, {82352, 355}, {82373, 355}, {82394, 355}, {82416, 455},
	{82432, 495}, {82454, 495}, {82479, 495}, {82501, 495}, {82522, 508}, {82539,
	355}, {82559, 1355}, {82579, 355}, {82595, 355}, {82616, 393}, {82642, 393},
	{82660, 355}, {82680, 355}, {82701, 356}, {82722, 356}, {82747, 356}, {82767,
	356}, {82791, 356}, {82815, 356}, {82833, 356}, {82853, 356}, {82874, 356},
	{82892, 356}, {82909, 356}, {82931, 356}, {82949, 970}, {82964, 1789}, {82980,
	1609}, {82996, 357}, {83017, 357}, {83040, 357}, {83059, 357}, {83082, 357},
	{83105, 357}, {83131, 357}, {83157, 357}, {83176, 357}, {83195, 357}, {83214,
	357}, {83233, 357}, {83253, 357}, {83272, 357}, {83296, 357}, {83317, 1691},
	{83333, 818}, {83350, 1094}, {83368, 456}, {83386, 1048}, {83405, 694},
	{83422, 358}, {83439, 18}, {83458, 1610}, {83475, 913}, {83493, 913}, {83511,
	1356}, {83533, 1356}, {83557, 1402}, {83573, 1404}, {83587, 1403}, {83606,
	351}, {83630, 351}, {83650, 351}, {83672, 351}, {83694, 351}, {83715, 351},
	{83735, 351}, {83757, 1895}, {83771, 907}, {83785, 1353}, {83803, 1605},
	{83817, 1696}, {83831, 1238}, {83849, 530}, {83868, 1442}, {83883, 1443},
	{83900, 718}, {83914, 940}, {83931, 1924}, {83953, 72}, {83974, 72}, {83993,
	1478}, {84007, 1516}, {84019, 419}, {84033, 973}, {84047, 1711}, {84059, 617},
	{84072, 1477}, {84090, 462}, {84116, 617}, {84130, 462}, {84149, 462}, {84169,
	992}, {84181, 72}, {84200, 925}, {84213, 649}, {84232, 852}, {84248, 1098},
	{84266, 1478}, {84280, 419}, {84294, 973}, {84313, 973}, {84332, 1703},
	{84344, 1248}, {84360, 1052}, {84379, 1571}, {84394, 1056}, {84416, 1465},
	{84429, 1465}, {84442, 1465}, {84458, 1053}, {84471, 911}, {84484, 1570},
	{84500, 1052}, {84519, 1717}, {84533, 72}, {84555, 493}, {84569, 976}, {84583,
	649}, {84603, 1055}, {84621, 1571}, {84636, 1056}, {84658, 852}, {84675,
	1596}, {84690, 463}, {84716, 463}, {84741, 1569}, {84764, 1579}, {84778,
	1108}, {84795, 1247}, {84817, 1465}, {84830, 1478}, {84845, 1465}, {84858,
	419}, {84873, 485}, {84886, 973}, {84905, 859}, {84927, 1057}, {84953, 398},
	{84968, 1465}, {84984, 1671}, {84998, 1250}, {85012, 1639}, {85025, 617},
	{85038, 1054}, {85051, 1054}, {85067, 813}, {85081, 1782}, {85095, 1925},
	{85114, 1247}, {85143, 1052}, {85164, 1305}, {85181, 1098}, {85200, 1478},
	{85215, 1640}, {85228, 1477}, {85245, 1477}, {85262, 1925}, {85281, 1052},
	{85300, 1247}, {85329, 1052}, {85350, 1053}, {85364, 912}, {85385, 618},
	{85398, 1571}, {85413, 522}, {85431, 463}, {85457, 463}, {85482, 1098},
	{85501, 1465}, {85514, 1478}, {85529, 1465}, {85542, 419}, {85557, 973},
	{85577, 973}, {85597, 1179}, {85617, 1465}, {85633, 1695}, {85646, 1703},
	{85659, 1641}, {85672, 1248}, {85689, 1248}, {85706, 1477}, {85724, 462},
	{85749, 1478}, {85765, 868}, {85784, 1248}, {85802, 1247}, {85832, 1052},
	{85854, 1098}, {85874, 1249}, {85892, 485}, {85903, 71}, {85918, 493}, {85935,
	1250}, {85948, 679}, {85961, 1596}, {85976, 1246}, {85996, 822}, {86008, 823},
	{86020, 1396}, {86037, 1494}, {86050, 1178}, {86067, 22}, {86081, 1495},
	{86097, 1200}, {86109, 1200}, {86121, 531}, {86131, 747}, {86156, 514},
	{86178, 1374}, {86203, 375}, {86228, 374}, {86251, 1051}, {86274, 1130},
	{86296, 1444}, {86317, 1793}, {86338, 1746}, {86352, 1458}, {86368, 891},
	{86382, 892}, {86396, 523}, {86410, 1761}, {86422, 1060}, {86440, 532},
	{86451, 1762}, {86459, 1827}, {86470, 704}, {86490, 1408}, {86527, 1410},
	{86560, 1407}, {86592, 704}, {86612, 1409}, {86649, 1300}, {86670, 1411},
	{86703, 1147}, {86722, 1005}, {86740, 965}, {86757, 421}, {86773, 719},
	{86789, 376}, {86805, 471}, {86828, 467}, {86848, 466}, {86866, 631}, {86888,
	1723}, {86905, 487}, {86926, 1012}, {86942, 518}, {86963, 519}, {86988, 860},
	{87012, 979}, {87040, 1097}, {87061, 473}, {87082, 490}, {87104, 1306},
	{87124, 1572}, {87142, 1251}, {87165, 1615}, {87186, 1479}, {87204, 1498},
	{87222, 1518}, {87238, 1693}, {87255, 576}, {87294, 1759}, {87316, 1087},
	{87335, 742}, {87357, 1779}
};

const struct driver_table driver_table = {
	.arguments = arguments,
	.paths = paths,
	.compatibles = compatibles,
	.needs = needs,
	.lists = lists,
	.drivers = drivers,
	.matches = matches,
	.num_matches = 4109,
};
