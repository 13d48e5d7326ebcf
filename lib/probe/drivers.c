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
	"extcon\0"
	"grf\0"
	"phy_cfg\0"
	"ports\0"
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
	"ctrl\0"
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
	"spdif\0"
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
	{ NEED_CLOCK, 0, 1337, 0 },	/* bit */
	{ NEED_CLOCK, 0, 1341, 0 },	/* px */
	{ NEED_RESET, 0, 1344, 0 },	/* top */
	{ NEED_REFERENCE, 0, 1348, 0 },	/* qcom,gmu */
	{ NEED_CLOCK, 0, 1357, 0 },	/* core_aux */
	{ NEED_CLOCK, 0, 1366, 0 },	/* core_iface */
	{ NEED_CLOCK, 0, 1377, 0 },	/* ctrl_link */
	{ NEED_CLOCK, 0, 1387, 0 },	/* ctrl_link_iface */
	{ NEED_CLOCK, 0, 1403, 0 },	/* stream_pixel */
	{ NEED_REFERENCE, 0, 1416, 0 },	/* phys */
	{ NEED_REGION, 0, 1421, 0 },	/* dsi_ctrl */
	{ NEED_REGION, 0, 1430, 0 },	/* dsi_phy */
	{ NEED_REGION, 0, 1438, 0 },	/* core_physical */
	{ NEED_REGION, 0, 1452, 0 },	/* hdmi_phy */
	{ NEED_REGION, 0, 1461, 0 },	/* hdmi_pll */
	{ NEED_CLOCK, 0, 1470, 0 },	/* axi */
	{ NEED_CLOCK, 0, 1474, 0 },	/* disp_axi */
	{ NEED_INTERRUPT, 0, 1483, 0 },	/* gpu */
	{ NEED_INTERRUPT, 0, 1487, 0 },	/* job */
	{ NEED_INTERRUPT, 0, 1491, 0 },	/* mmu */
	{ NEED_REFERENCE, 0, 1495, 0 },	/* power-domains */
	{ NEED_SUPPLY, 0, 1509, 0 },	/* mali */
	{ NEED_CLOCK, 0, 1514, 0 },	/* clcdclk */
	{ NEED_REFERENCE, 0, 1522, 0 },	/* renesas,vsps */
	{ NEED_CLOCK, 0, 1535, 0 },	/* dclkin.0 */
	{ NEED_CLOCK, 0, 1544, 0 },	/* dclkin.1 */
	{ NEED_CLOCK, 0, 1553, 0 },	/* extal */
	{ NEED_CLOCK, 0, 1559, 0 },	/* dsi */
	{ NEED_CLOCK, 0, 1563, 0 },	/* vclk */
	{ NEED_RESET, 0, 1568, 0 },	/* arst */
	{ NEED_RESET, 0, 1573, 0 },	/* prst */
	{ NEED_RESET, 0, 1578, 0 },	/* rst */
	{ NEED_CLOCK, 0, 1253, 0 },	/* dp */
	{ NEED_RESET, 0, 1253, 0 },	/* dp */
	{ NEED_SYSCON, 0, 1582, 0 },	/* rockchip,grf */
	{ NEED_PHY, 0, 82, 0 },	/* * */
	{ NEED_REFERENCE, 0, 1595, 0 },	/* extcon */
	{ NEED_CLOCK, 0, 1602, 0 },	/* grf */
	{ NEED_CLOCK, 0, 1606, 0 },	/* phy_cfg */
	{ NEED_REFERENCE, 0, 1614, 0 },	/* ports */
	{ NEED_CLOCK, 0, 1620, 0 },	/* pll-0 */
	{ NEED_RESET, 0, 1142, 0 },	/* phy */
	{ NEED_CLOCK, 0, 1626, 0 },	/* parent */
	{ NEED_RESET, 0, 1633, 0 },	/* dc */
	{ NEED_RESET, 0, 1636, 0 },	/* dpaux */
	{ NEED_CLOCK, 0, 1642, 0 },	/* lp */
	{ NEED_REFERENCE, 0, 1645, 0 },	/* nvidia,mipi-calibrate */
	{ NEED_RESET, 0, 1559, 0 },	/* dsi */
	{ NEED_RESET, 0, 1280, 0 },	/* hdmi */
	{ NEED_CLOCK, 0, 1667, 0 },	/* disp */
	{ NEED_CLOCK, 0, 1672, 0 },	/* dsc */
	{ NEED_CLOCK, 0, 1676, 0 },	/* hub */
	{ NEED_RESET, 0, 1680, 0 },	/* misc */
	{ NEED_CLOCK, 0, 1685, 0 },	/* fuse */
	{ NEED_CLOCK, 0, 1690, 0 },	/* nvdec */
	{ NEED_CLOCK, 0, 1696, 0 },	/* tsec_pka */
	{ NEED_REFERENCE, 0, 1705, 0 },	/* nvidia,memory-controller */
	{ NEED_RESET, 0, 1690, 0 },	/* nvdec */
	{ NEED_CLOCK, 0, 1730, 0 },	/* safe */
	{ NEED_RESET, 0, 1735, 0 },	/* sor */
	{ NEED_RESET, 0, 1739, 0 },	/* vic */
	{ NEED_CLOCK, 0, 1743, 0 },	/* vp1 */
	{ NEED_CLOCK, 0, 1747, 0 },	/* vp2 */
	{ NEED_REGION, 0, 1751, 0 },	/* common */
	{ NEED_CLOCK, 0, 1758, 0 },	/* vp3 */
	{ NEED_CLOCK, 0, 1762, 0 },	/* vp4 */
	{ NEED_REGION, 0, 1766, 0 },	/* common_m */
	{ NEED_REGION, 0, 1775, 0 },	/* bridge */
	{ NEED_REGION, 0, 1782, 0 },	/* core0 */
	{ NEED_REGION, 0, 1788, 0 },	/* gca */
	{ NEED_REGION, 0, 1676, 0 },	/* hub */
	{ NEED_CLOCK, 0, 1792, 0 },	/* dp_apb_clk */
	{ NEED_DMA, 0, 82, 0 },	/* * */
	{ NEED_REGION, 0, 1803, 0 },	/* aud */
	{ NEED_REGION, 0, 1807, 0 },	/* av_buf */
	{ NEED_REGION, 0, 1814, 0 },	/* blend */
	{ NEED_REGION, 0, 1253, 0 },	/* dp */
	{ NEED_REGION, 0, 1820, 0 },	/* hypervisor */
	{ NEED_REGION, 0, 1831, 0 },	/* vm */
	{ NEED_HOST, NEED_COMPATIBLE, 454, 1834 },	/* other-device if nvidia,tegra194-gte-aon */
	{ NEED_REFERENCE, 0, 1858, 0 },	/* nvidia,gpio-controller */
	{ NEED_IO_CHANNEL, 0, 82, 0 },	/* * */
	{ NEED_IO_CHANNEL, 0, 3, 0 },	/* 0 */
	{ NEED_REFERENCE, 0, 1881, 0 },	/* cpu */
	{ NEED_CLOCK, 0, 1885, 0 },	/* atclk */
	{ NEED_REGION, 0, 1891, 0 },	/* auto-i2c */
	{ NEED_REGION, NEED_COMPATIBLE, 1891, 1900 },	/* auto-i2c if brcm,bcm2711-hdmi-i2c */
	{ NEED_CLOCK, 0, 1922, 0 },	/* hsi2c */
	{ NEED_CLOCK, 0, 1928, 0 },	/* main */
	{ NEED_CLOCK, 0, 1933, 0 },	/* se */
	{ NEED_CLOCK, 0, 1936, 0 },	/* iface */
	{ NEED_PULSE, 0, 1942, 0 },	/* status */
	{ NEED_CLOCK, 0, 1949, 0 },	/* div-clk */
	{ NEED_CLOCK, 0, 1957, 0 },	/* fast-clk */
	{ NEED_CLOCK, 0, 1966, 0 },	/* slow */
	{ NEED_GPIO, 0, 1971, 0 },	/* mux */
	{ NEED_REFERENCE, 0, 1975, 0 },	/* i2c-parent */
	{ NEED_REFERENCE, 0, 1986, 0 },	/* pinctrl-names */
	{ NEED_CLOCK, 0, 2000, 0 },	/* fast_clk */
	{ NEED_CLOCK, 0, 2009, 0 },	/* slow_clk */
	{ NEED_CLOCK, 0, 2018, 0 },	/* adc */
	{ NEED_CLOCK, 0, 2022, 0 },	/* per */
	{ NEED_INTERRUPT, 0, 36, 0 },	/* 2 */
	{ NEED_CLOCK, 0, 2026, 0 },	/* clkin */
	{ NEED_CLOCK, 0, 2032, 0 },	/* apb_pclk */
	{ NEED_CLOCK, 0, 2041, 0 },	/* saradc */
	{ NEED_SUPPLY, 0, 2048, 0 },	/* vref */
	{ NEED_CLOCK, 0, 2053, 0 },	/* adclk */
	{ NEED_RESET, 0, 2059, 0 },	/* adrst-n */
	{ NEED_RESET, 0, 2067, 0 },	/* presetn */
	{ NEED_HWLOCK, 0, 3, 0 },	/* 0 */
	{ NEED_IO_CHANNEL, 0, 1626, 0 },	/* parent */
	{ NEED_IO_CHANNEL, 0, 2075, 0 },	/* buttons */
	{ NEED_CLOCK, 0, 2083, 0 },	/* kpd */
	{ NEED_INTERRUPT, 0, 2087, 0 },	/* homekey */
	{ NEED_INTERRUPT, 0, 2095, 0 },	/* powerkey */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 2104, 2114 },	/* homekey_r if mediatek,mt6358-keys */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 2135, 2114 },	/* powerkey_r if mediatek,mt6358-keys */
	{ NEED_INTERRUPT, 0, 2104, 0 },	/* homekey_r */
	{ NEED_INTERRUPT, 0, 2135, 0 },	/* powerkey_r */
	{ NEED_SYSCON, 0, 2146, 0 },	/* regmap */
	{ NEED_INTERRUPT, 0, 2153, 0 },	/* ONKEY */
	{ NEED_PWM, 0, 2159, 0 },	/* direction */
	{ NEED_PWM, 0, 40, 0 },	/* enable */
	{ NEED_SUPPLY, 0, 2169, 0 },	/* haptic */
	{ NEED_CLOCK, 0, 2176, 0 },	/* KMIREFCLK */
	{ NEED_GPIO, 0, 2186, 0 },	/* xm */
	{ NEED_GPIO, 0, 2189, 0 },	/* xp */
	{ NEED_GPIO, 0, 2192, 0 },	/* ym */
	{ NEED_GPIO, 0, 2195, 0 },	/* yp */
	{ NEED_REFERENCE, 0, 2198, 0 },	/* qcom,bcm-voters */
	{ NEED_REFERENCE, 0, 2214, 0 },	/* qcom,stream-id-range */
	{ NEED_HOST, NEED_COMPATIBLE, 94, 2235 },	/* firmware if qcom,* */
	{ NEED_REFERENCE, 0, 2242, 0 },	/* renesas,ipmmu-main */
	{ NEED_CLOCK, 0, 2261, 0 },	/* bclk */
	{ NEED_NODE, 0, 3, 0 },	/* 0 */
	{ NEED_NODE, 0, 2266, 0 },	/* mediatek,mt2712-infracfg */
	{ NEED_REFERENCE, 0, 2291, 0 },	/* mediatek,larbs */
	{ NEED_SYSCON, 0, 2306, 0 },	/* mediatek,infracfg */
	{ NEED_NODE, 0, 2324, 0 },	/* mediatek,mt8173-infracfg */
	{ NEED_NODE, 0, 2349, 0 },	/* mediatek,mt8195-pericfg_ao */
	{ NEED_REFERENCE, 0, 2376, 0 },	/* interrupt-map */
	{ NEED_REFERENCE, 0, 2390, 0 },	/* qcom,rpm-msg-ram */
	{ NEED_GPIO, 0, 2407, 0 },	/* flash */
	{ NEED_SUPPLY, 0, 2413, 0 },	/* vled */
	{ NEED_REFERENCE, 0, 2418, 0 },	/* qcom,pbs */
	{ NEED_INTERRUPT, 0, 476, 0 },	/* rx */
	{ NEED_INTERRUPT, 0, 479, 0 },	/* tx */
	{ NEED_CLOCK, 0, 2427, 0 },	/* pclk_mailbox */
	{ NEED_REGION, 0, 2440, 0 },	/* rt */
	{ NEED_REGION, 0, 2443, 0 },	/* scfg */
	{ NEED_REGION, 0, 2448, 0 },	/* target_data */
	{ NEED_CLOCK, 0, 2460, 0 },	/* oscin */
	{ NEED_REFERENCE, 0, 2466, 0 },	/* memory-region */
	{ NEED_CLOCK, 0, 1329, 0 },	/* vpu */
	{ NEED_REGION, 0, 2480, 0 },	/* cmi */
	{ NEED_REGION, 0, 2484, 0 },	/* unicam */
	{ NEED_CLOCK, 0, 2491, 0 },	/* p_clk */
	{ NEED_CLOCK, 0, 2497, 0 },	/* sys_clk */
	{ NEED_REGION, 0, 555, 0 },	/* core */
	{ NEED_REGION, 0, 1491, 0 },	/* mmu */
	{ NEED_CLOCK, 0, 2505, 0 },	/* jpgdec */
	{ NEED_CLOCK, 0, 2512, 0 },	/* jpgdec-smi */
	{ NEED_CLOCK, 0, 2523, 0 },	/* jpgenc */
	{ NEED_REFERENCE, 0, 2530, 0 },	/* mediatek,vpu */
	{ NEED_REFERENCE, 0, 2543, 0 },	/* mediatek,scp */
	{ NEED_REGION, 0, 2556, 0 },	/* cfg_reg */
	{ NEED_REGION, 0, 2564, 0 },	/* tcm */
	{ NEED_SUPPLY, 0, 1142, 0 },	/* phy */
	{ NEED_SYSCON, 0, 2568, 0 },	/* fsl,blk-ctrl */
	{ NEED_REFERENCE, 0, 2581, 0 },	/* fsl,mipi-phy-gpr */
	{ NEED_CLOCK, 0, 2598, 0 },	/* csi0 */
	{ NEED_CLOCK, 0, 2603, 0 },	/* csi0_pix */
	{ NEED_CLOCK, 0, 2612, 0 },	/* csi0_rdi */
	{ NEED_CLOCK, 0, 2621, 0 },	/* csi1 */
	{ NEED_CLOCK, 0, 2626, 0 },	/* csi1_pix */
	{ NEED_CLOCK, 0, 2635, 0 },	/* csi1_rdi */
	{ NEED_CLOCK, 0, 2644, 0 },	/* ispif_ahb */
	{ NEED_CLOCK, 0, 2654, 0 },	/* top_ahb */
	{ NEED_CLOCK, 0, 2662, 0 },	/* csi_vfe0 */
	{ NEED_CLOCK, 0, 2671, 0 },	/* vfe0 */
	{ NEED_INTERRUPT, 0, 2676, 0 },	/* ispif */
	{ NEED_REGION, 0, 2682, 0 },	/* csi_clk_mux */
	{ NEED_REGION, 0, 2676, 0 },	/* ispif */
	{ NEED_CLOCK, 0, 2694, 0 },	/* csi2 */
	{ NEED_CLOCK, 0, 2699, 0 },	/* csi2_pix */
	{ NEED_CLOCK, 0, 2708, 0 },	/* csi2_rdi */
	{ NEED_CLOCK, 0, 2717, 0 },	/* csi3 */
	{ NEED_CLOCK, 0, 2722, 0 },	/* csi3_pix */
	{ NEED_CLOCK, 0, 2731, 0 },	/* csi3_rdi */
	{ NEED_CLOCK, 0, 2740, 0 },	/* csi_vfe1 */
	{ NEED_CLOCK, 0, 2749, 0 },	/* vfe1 */
	{ NEED_CLOCK, 0, 2754, 0 },	/* video */
	{ NEED_RESET, 0, 2760, 0 },	/* aresetn */
	{ NEED_CLOCK, 0, 2768, 0 },	/* system */
	{ NEED_RESET, 0, 2775, 0 },	/* cmn-rstb */
	{ NEED_CLOCK, 0, 2784, 0 },	/* hclk */
	{ NEED_CLOCK, 0, 2789, 0 },	/* sclk */
	{ NEED_RESET, 0, 675, 0 },	/* ahb */
	{ NEED_RESET, 0, 1470, 0 },	/* axi */
	{ NEED_RESET, 0, 555, 0 },	/* core */
	{ NEED_CLOCK, 0, 2794, 0 },	/* ram */
	{ NEED_REGION, 0, 2798, 0 },	/* camerrx_control */
	{ NEED_REGION, 0, 2814, 0 },	/* cal_top */
	{ NEED_DMA, 0, 2822, 0 },	/* rx0 */
	{ NEED_CLOCK, 0, 2826, 0 },	/* clk */
	{ NEED_CLOCK, 0, 2830, 0 },	/* ir */
	{ NEED_REFERENCE, 0, 2833, 0 },	/* mediatek,smi */
	{ NEED_REGION, NEED_REGION, 50, 2846 },	/* data if cfg */
	{ NEED_REGION, 0, 2850, 0 },	/* regs */
	{ NEED_REGION, 0, 2855, 0 },	/* dirmap */
	{ NEED_REGION, NEED_REGION, 82, 2862 },	/* * if broadcast */
	{ NEED_OPTION, 0, 2872, 0 },	/* TEGRA124_EMC */
	{ NEED_MEMORY_REGION, 0, 2885, 0 },	/* nominal */
	{ NEED_REGION, NEED_PROPERTY, 2893, 2896 },	/* pm if reg-names */
	{ NEED_CLOCK, 0, 2906, 0 },	/* sfr0_ctrl */
	{ NEED_GPIO, 0, 2916, 0 },	/* reset */
	{ NEED_CLOCK, 0, 2922, 0 },	/* ciu-drive */
	{ NEED_CLOCK, 0, 2932, 0 },	/* ciu-sample */
	{ NEED_PIN_STATE, 0, 82, 0 },	/* * */
	{ NEED_PIN_STATE, 0, 2943, 0 },	/* opendrain */
	{ NEED_SUPPLY, 0, 2953, 0 },	/* vmmc */
	{ NEED_CLOCK, 0, 2958, 0 },	/* source */
	{ NEED_PIN_STATE, 0, 2965, 0 },	/* default */
	{ NEED_PIN_STATE, 0, 2973, 0 },	/* state_uhs */
	{ NEED_DMA, 0, 2983, 0 },	/* mmc */
	{ NEED_CLOCK, NEED_REGION, 3, 2987 },	/* 0 if ice */
	{ NEED_HOST, NEED_REGION, 94, 2987 },	/* firmware if ice */
	{ NEED_INTERRUPT, 0, 2991, 0 },	/* pwr_irq */
	{ NEED_RATES, 0, 555, 0 },	/* core */
	{ NEED_REGION, NEED_PROPERTY, 2999, 3005 },	/* cqhci if supports-cqe */
	{ NEED_CLOCK, 0, 3018, 0 },	/* clk_ahb */
	{ NEED_CLOCK, 0, 3026, 0 },	/* clk_xin */
	{ NEED_PHY, NEED_COMPATIBLE, 3034, 3045 },	/* phy_arasan if arasan,sdhci-5.1 */
	{ NEED_PHY, 0, 3034, 0 },	/* phy_arasan */
	{ NEED_INTERRUPT, NEED_PROPERTY, 3, 3062 },	/* 0 if little-endian */
	{ NEED_REGION, NEED_PROPERTY, 3, 3062 },	/* 0 if little-endian */
	{ NEED_NODE, 0, 3076, 0 },	/* microchip,sparx5-cpu-syscon */
	{ NEED_CLOCK, 0, 3104, 0 },	/* sdio */
	{ NEED_RESET, 0, 3109, 0 },	/* sdhci */
	{ NEED_CLOCK, 0, 2983, 0 },	/* mmc */
	{ NEED_RESET, 0, 3115, 0 },	/* hw */
	{ NEED_RESET, 0, 3118, 0 },	/* host */
	{ NEED_CLOCK, 0, 3123, 0 },	/* controller */
	{ NEED_CLOCK, 0, 3134, 0 },	/* nand */
	{ NEED_REGION, 0, 3139, 0 },	/* nand-int-base */
	{ NEED_REGION, 0, 3153, 0 },	/* flash-dma */
	{ NEED_REGION, 0, 3163, 0 },	/* nand-cache */
	{ NEED_REGION, 0, 3174, 0 },	/* iproc-ext */
	{ NEED_REGION, 0, 3184, 0 },	/* iproc-idm */
	{ NEED_CLOCK, 0, 3194, 0 },	/* nf_clk */
	{ NEED_CLOCK, 0, 3201, 0 },	/* ecc */
	{ NEED_CLOCK, 0, 3205, 0 },	/* nand_x */
	{ NEED_REGION, 0, 3212, 0 },	/* denali_reg */
	{ NEED_REGION, 0, 3223, 0 },	/* nand_data */
	{ NEED_DMA, 0, 3233, 0 },	/* rx-tx */
	{ NEED_INTERRUPT, 0, 3239, 0 },	/* bch */
	{ NEED_REGION, 0, 3239, 0 },	/* bch */
	{ NEED_REGION, 0, 3243, 0 },	/* gpmi-nand */
	{ NEED_CLOCK, 0, 3253, 0 },	/* gpmi_apb */
	{ NEED_CLOCK, 0, 3262, 0 },	/* gpmi_bch */
	{ NEED_CLOCK, 0, 3271, 0 },	/* gpmi_bch_apb */
	{ NEED_CLOCK, 0, 3284, 0 },	/* gpmi_io */
	{ NEED_SYSCON, 0, 3292, 0 },	/* marvell,system-controller */
	{ NEED_CLOCK, 0, 3318, 0 },	/* device */
	{ NEED_REGION, 0, 3325, 0 },	/* emmc */
	{ NEED_REGION, 0, 3330, 0 },	/* nfc */
	{ NEED_CLOCK, 0, 3334, 0 },	/* nfi_clk */
	{ NEED_CLOCK, 0, 3342, 0 },	/* pad_clk */
	{ NEED_CLOCK, 0, 3350, 0 },	/* aon */
	{ NEED_DMA, 0, 3354, 0 },	/* cmd */
	{ NEED_PARENT, NEED_COMPATIBLE, 229, 3358 },	/* syscon if mmio-mux */
	{ NEED_CLOCK, 0, 3367, 0 },	/* cclk */
	{ NEED_INTERRUPT, 0, 3372, 0 },	/* int0 */
	{ NEED_REGION, 0, 3377, 0 },	/* m_can */
	{ NEED_REGION, 0, 3383, 0 },	/* message_ram */
	{ NEED_CLOCK, 0, 3395, 0 },	/* clkp1 */
	{ NEED_CLOCK, 0, 3401, 0 },	/* canfd */
	{ NEED_INTERRUPT, 0, 3407, 0 },	/* g_err */
	{ NEED_INTERRUPT, 0, 3413, 0 },	/* g_recc */
	{ NEED_CLOCK, 0, 3420, 0 },	/* can_clk */
	{ NEED_CLOCK, 0, 3428, 0 },	/* dma_clk */
	{ NEED_CLOCK, 0, 3436, 0 },	/* ptp_clk */
	{ NEED_REGION, 0, 3444, 0 },	/* amac_base */
	{ NEED_REFERENCE, 0, 3454, 0 },	/* fsl,fman-ports */
	{ NEED_CLOCK, 0, 3469, 0 },	/* mac_core */
	{ NEED_REFERENCE, 0, 3478, 0 },	/* phy-handle */
	{ NEED_REFERENCE, 0, 3489, 0 },	/* serdes-syscon */
	{ NEED_REFERENCE, 0, 3503, 0 },	/* ae-handle */
	{ NEED_CLOCK, 0, 3513, 0 },	/* gop_clk */
	{ NEED_CLOCK, 0, 3521, 0 },	/* mg_clk */
	{ NEED_CLOCK, 0, 3528, 0 },	/* pp_clk */
	{ NEED_SYSCON, 0, 3535, 0 },	/* mediatek,ethsys */
	{ NEED_SYSCON, 0, 3551, 0 },	/* mediatek,pericfg */
	{ NEED_INTERRUPT, 0, 3568, 0 },	/* ch0 */
	{ NEED_INTERRUPT, 0, 3572, 0 },	/* ch1 */
	{ NEED_INTERRUPT, 0, 3576, 0 },	/* ch18 */
	{ NEED_INTERRUPT, 0, 3581, 0 },	/* ch19 */
	{ NEED_INTERRUPT, 0, 3586, 0 },	/* ch22 */
	{ NEED_INTERRUPT, 0, 3591, 0 },	/* ch24 */
	{ NEED_CLOCK, 0, 3596, 0 },	/* gptp */
	{ NEED_INTERRUPT, 0, 3601, 0 },	/* dia */
	{ NEED_INTERRUPT, 0, 3605, 0 },	/* err_a */
	{ NEED_INTERRUPT, 0, 3611, 0 },	/* line3 */
	{ NEED_INTERRUPT, 0, 3617, 0 },	/* mgmt_a */
	{ NEED_INTERRUPT, 0, 3624, 0 },	/* gwca0_rxts0 */
	{ NEED_REGION, 0, 3636, 0 },	/* secure_base */
	{ NEED_REGION, 0, 3596, 0 },	/* gptp */
	{ NEED_REGION, 0, 3648, 0 },	/* tsnes */
	{ NEED_INTERRUPT, NEED_REGION, 3, 3654 },	/* 0 if smc91x-regs */
	{ NEED_INTERRUPT, NEED_REGION, 3, 3666 },	/* 0 if smsc911x-memory */
	{ NEED_REFERENCE, 0, 3682, 0 },	/* socionext,syscon-phy-mode */
	{ NEED_CLOCK, 0, 3708, 0 },	/* master_bus */
	{ NEED_CLOCK, 0, 476, 0 },	/* rx */
	{ NEED_CLOCK, 0, 3719, 0 },	/* slave_bus */
	{ NEED_CLOCK, 0, 479, 0 },	/* tx */
	{ NEED_GPIO, 0, 3729, 0 },	/* phy-reset */
	{ NEED_RESET, 0, 3739, 0 },	/* eqos */
	{ NEED_CLOCK, 0, 3744, 0 },	/* phy_ref_clk */
	{ NEED_INTERRUPT, 0, 3756, 0 },	/* macirq */
	{ NEED_CLOCK, 0, 3763, 0 },	/* rmii_internal */
	{ NEED_PHY, 0, 3777, 0 },	/* serdes */
	{ NEED_REGION, 0, 3784, 0 },	/* rgmii */
	{ NEED_CLOCK, 0, 3790, 0 },	/* stmmaceth */
	{ NEED_SYSCON, 0, 3800, 0 },	/* rockchip,php-grf */
	{ NEED_REFERENCE, 0, 769, 0 },	/* altr,sysmgr-syscon */
	{ NEED_CLOCK, 0, 3817, 0 },	/* mac-clk-rx */
	{ NEED_CLOCK, 0, 3828, 0 },	/* mac-clk-tx */
	{ NEED_CLOCK, 0, 3839, 0 },	/* ethstp */
	{ NEED_REFERENCE, 0, 3846, 0 },	/* st,syscon */
	{ NEED_SYSCON, 0, 3846, 0 },	/* st,syscon */
	{ NEED_PULSE, NEED_COMPATIBLE, 82, 3856 },	/* * if allwinner,sun8i-h3-emac */
	{ NEED_SYSCON, 0, 229, 0 },	/* syscon */
	{ NEED_CLOCK, 0, 3880, 0 },	/* ptp-ref */
	{ NEED_REGION, 0, 3888, 0 },	/* mac */
	{ NEED_REGION, 0, 3892, 0 },	/* xpcs */
	{ NEED_RESET, 0, 3888, 0 },	/* mac */
	{ NEED_RESET, 0, 3897, 0 },	/* pcs */
	{ NEED_REFERENCE, 0, 3901, 0 },	/* dma-names */
	{ NEED_REGION, 0, 3911, 0 },	/* cpsw_nuss */
	{ NEED_CLOCK, 0, 3921, 0 },	/* cpts */
	{ NEED_INTERRUPT, 0, 3921, 0 },	/* cpts */
	{ NEED_REGION, 0, 3921, 0 },	/* cpts */
	{ NEED_REFERENCE, 0, 3926, 0 },	/* ti,iep */
	{ NEED_REFERENCE, 0, 3933, 0 },	/* ti,prus */
	{ NEED_SYSCON, 0, 3941, 0 },	/* ti,mii-g-rt */
	{ NEED_SYSCON, 0, 3953, 0 },	/* ti,mii-rt */
	{ NEED_INTERRUPT, 0, 3963, 0 },	/* gsi */
	{ NEED_INTERRUPT, 0, 3967, 0 },	/* ipa */
	{ NEED_INTERRUPT, 0, 3971, 0 },	/* ipa-clock-query */
	{ NEED_INTERRUPT, 0, 3987, 0 },	/* ipa-setup-ready */
	{ NEED_REFERENCE, 0, 4003, 0 },	/* qcom,smem-states */
	{ NEED_REGION, 0, 3963, 0 },	/* gsi */
	{ NEED_REGION, 0, 4020, 0 },	/* ipa-shared */
	{ NEED_REGION, 0, 4031, 0 },	/* ipa-reg */
	{ NEED_REFERENCE, 0, 4039, 0 },	/* mdio-parent-bus */
	{ NEED_REFERENCE, 0, 4055, 0 },	/* i2c-bus */
	{ NEED_NODE, NEED_PROPERTY, 4063, 4079 },	/* fsl,t1040-qe-si if rx-clock-name */
	{ NEED_NODE, NEED_PROPERTY, 4093, 4079 },	/* fsl,t1040-qe-siram if rx-clock-name */
	{ NEED_REGION, NEED_PROPERTY, 3, 4079 },	/* 0 if rx-clock-name */
	{ NEED_REGION, 0, 4112, 0 },	/* membase */
	{ NEED_REFERENCE, 0, 4120, 0 },	/* qcom,rproc */
	{ NEED_RESET, 0, 4131, 0 },	/* consys */
	{ NEED_INTERRUPT, 0, 4138, 0 },	/* pc */
	{ NEED_INTERRUPT, 0, 4141, 0 },	/* pc-ack */
	{ NEED_REFERENCE, 0, 4148, 0 },	/* apple,sart */
	{ NEED_REGION, 0, 4159, 0 },	/* ans */
	{ NEED_REGION, 0, 4163, 0 },	/* nvme */
	{ NEED_REFERENCE, 0, 4168, 0 },	/* secure-monitor */
	{ NEED_REGION, NEED_REGION, 36, 15 },	/* 2 if 1 */
	{ NEED_REGION, NEED_REGION, 38, 15 },	/* 3 if 1 */
	{ NEED_CLOCK, 0, 4183, 0 },	/* pclk_efuse */
	{ NEED_INTERRUPT, 0, 4194, 0 },	/* link_state */
	{ NEED_REGION, 0, 4205, 0 },	/* reg */
	{ NEED_REGION, 0, 4209, 0 },	/* intd_cfg */
	{ NEED_REGION, 0, 4218, 0 },	/* user_cfg */
	{ NEED_SYSCON, 0, 4227, 0 },	/* ti,syscon-pcie-ctrl */
	{ NEED_REGION, 0, 4247, 0 },	/* elbi */
	{ NEED_REGION, 0, 4252, 0 },	/* dbi */
	{ NEED_REGION, 0, 4256, 0 },	/* config */
	{ NEED_NODE, 0, 4263, 0 },	/* fsl,imx8mm-iomuxc-gpr */
	{ NEED_PHY, 0, 4285, 0 },	/* pcie-phy */
	{ NEED_REGION, 0, 4294, 0 },	/* app */
	{ NEED_REGION, 0, 4298, 0 },	/* addr_space */
	{ NEED_RESET, 0, 4309, 0 },	/* apps */
	{ NEED_RESET, 0, 4314, 0 },	/* pciephy */
	{ NEED_NODE, 0, 4322, 0 },	/* fsl,imx8mp-iomuxc-gpr */
	{ NEED_NODE, 0, 4344, 0 },	/* fsl,imx8mq-iomuxc-gpr */
	{ NEED_SYSCON, 0, 4366, 0 },	/* ti,syscon-pcie-id */
	{ NEED_INTERRUPT, 0, 4384, 0 },	/* pme */
	{ NEED_REFERENCE, 0, 4388, 0 },	/* fsl,pcie-scfg */
	{ NEED_SYSCON, 0, 4388, 0 },	/* fsl,pcie-scfg */
	{ NEED_CLOCK, 0, 4402, 0 },	/* general */
	{ NEED_CLOCK, 0, 4410, 0 },	/* port */
	{ NEED_PHY, 0, 4415, 0 },	/* pcie */
	{ NEED_REGION, 0, 2846, 0 },	/* cfg */
	{ NEED_RESET, 0, 4410, 0 },	/* port */
	{ NEED_RESET, 0, 551, 0 },	/* apb */
	{ NEED_REGION, 0, 551, 0 },	/* apb */
	{ NEED_INTERRUPT, 0, 4420, 0 },	/* sys */
	{ NEED_CLOCK, 0, 4424, 0 },	/* aux */
	{ NEED_CLOCK, 0, 4428, 0 },	/* pipe */
	{ NEED_CLOCK, 0, 4420, 0 },	/* sys */
	{ NEED_REGION, 0, 4433, 0 },	/* control */
	{ NEED_REGION, 0, 4441, 0 },	/* rc-dbi */
	{ NEED_RESET, 0, 241, 0 },	/* bus */
	{ NEED_RESET, 0, 4448, 0 },	/* soft */
	{ NEED_RESET, 0, 4420, 0 },	/* sys */
	{ NEED_CLOCK, 0, 4453, 0 },	/* pcie_aclk */
	{ NEED_CLOCK, 0, 4463, 0 },	/* pcie_apb_phy */
	{ NEED_CLOCK, 0, 4476, 0 },	/* pcie_apb_sys */
	{ NEED_CLOCK, 0, 4489, 0 },	/* pcie_aux */
	{ NEED_CLOCK, 0, 4498, 0 },	/* pcie_phy_ref */
	{ NEED_GPIO, 0, 4511, 0 },	/* hisilicon,clken */
	{ NEED_NODE, 0, 4527, 0 },	/* hisilicon,hi3660-crgctrl */
	{ NEED_NODE, 0, 4552, 0 },	/* hisilicon,hi3660-sctrl */
	{ NEED_REGION, 0, 1142, 0 },	/* phy */
	{ NEED_INTERRUPT, 0, 4575, 0 },	/* global */
	{ NEED_REGION, 0, 4582, 0 },	/* parf */
	{ NEED_REGION, 0, 4587, 0 },	/* mmio */
	{ NEED_RESET, 0, 4592, 0 },	/* axi_m */
	{ NEED_RESET, 0, 4598, 0 },	/* axi_m_sticky */
	{ NEED_RESET, 0, 4611, 0 },	/* axi_s */
	{ NEED_RESET, 0, 4428, 0 },	/* pipe */
	{ NEED_RESET, 0, 4617, 0 },	/* sleep */
	{ NEED_RESET, 0, 4623, 0 },	/* sticky */
	{ NEED_RESET, 0, 4630, 0 },	/* axi_m_vmid */
	{ NEED_RESET, 0, 4641, 0 },	/* axi_s_xpu */
	{ NEED_RESET, 0, 4582, 0 },	/* parf */
	{ NEED_RESET, 0, 4651, 0 },	/* phy_ahb */
	{ NEED_RESET, 0, 4659, 0 },	/* pipe_sticky */
	{ NEED_RESET, 0, 4671, 0 },	/* pwr */
	{ NEED_INTERRUPT, 0, 4675, 0 },	/* intr */
	{ NEED_REGION, 0, 4680, 0 },	/* appl */
	{ NEED_REGION, 0, 4685, 0 },	/* atu_dma */
	{ NEED_REGION, 0, 4693, 0 },	/* link */
	{ NEED_REGION, 0, 4698, 0 },	/* mpu */
	{ NEED_REGION, 0, 4702, 0 },	/* smu */
	{ NEED_REGION, 0, 4706, 0 },	/* ulreg */
	{ NEED_REFERENCE, 0, 4712, 0 },	/* msi-parent */
	{ NEED_REGION, 0, 4723, 0 },	/* csr_axi_slave */
	{ NEED_CLOCK, 0, 4737, 0 },	/* afi */
	{ NEED_CLOCK, 0, 4741, 0 },	/* cml */
	{ NEED_CLOCK, 0, 4745, 0 },	/* pex */
	{ NEED_CLOCK, 0, 4749, 0 },	/* pll_e */
	{ NEED_INTERRUPT, 0, 4755, 0 },	/* msi */
	{ NEED_REGION, 0, 4737, 0 },	/* afi */
	{ NEED_REGION, 0, 4759, 0 },	/* pads */
	{ NEED_REGION, 0, 4764, 0 },	/* cs */
	{ NEED_RESET, 0, 4737, 0 },	/* afi */
	{ NEED_RESET, 0, 4767, 0 },	/* pcie_x */
	{ NEED_RESET, 0, 4745, 0 },	/* pex */
	{ NEED_REGION, 0, 4774, 0 },	/* pcie-mac */
	{ NEED_INTERRUPT, NEED_PROPERTY, 4783, 4792 },	/* pcie_irq if interrupt-names */
	{ NEED_CLOCK, 0, 4808, 0 },	/* pcie_bus */
	{ NEED_CLOCK, 0, 4817, 0 },	/* aclk-perf */
	{ NEED_CLOCK, 0, 2893, 0 },	/* pm */
	{ NEED_REGION, 0, 4827, 0 },	/* apb-base */
	{ NEED_REGION, 0, 4836, 0 },	/* mem-base */
	{ NEED_RESET, 0, 482, 0 },	/* aclk */
	{ NEED_RESET, 0, 4845, 0 },	/* mgmt */
	{ NEED_RESET, 0, 4850, 0 },	/* mgmt-sticky */
	{ NEED_RESET, 0, 2893, 0 },	/* pm */
	{ NEED_INTERRUPT, 0, 4862, 0 },	/* client */
	{ NEED_INTERRUPT, 0, 4869, 0 },	/* legacy */
	{ NEED_INTERRUPT, 0, 1680, 0 },	/* misc */
	{ NEED_INTERRUPT, 0, 4876, 0 },	/* msi0 */
	{ NEED_INTERRUPT, 0, 4881, 0 },	/* msi1 */
	{ NEED_INTERRUPT, 0, 4886, 0 },	/* intx */
	{ NEED_REGION, 0, 4891, 0 },	/* breg */
	{ NEED_REGION, 0, 4896, 0 },	/* pcireg */
	{ NEED_REFERENCE, 0, 4903, 0 },	/* interrupt-affinity */
	{ NEED_REFERENCE, 0, 418, 0 },	/* cpus */
	{ NEED_REGION, 0, 4922, 0 },	/* phy_ctrl */
	{ NEED_PHY, 0, 4931, 0 },	/* analog */
	{ NEED_CLOCK, 0, 4938, 0 },	/* xtal */
	{ NEED_CLOCK, 0, 4943, 0 },	/* ref_clk */
	{ NEED_CLOCK, 0, 4951, 0 },	/* usb */
	{ NEED_CLOCK, 0, 4955, 0 },	/* usb_general */
	{ NEED_GPIO, 0, 4967, 0 },	/* id */
	{ NEED_GPIO, 0, 4970, 0 },	/* vbus */
	{ NEED_REGION, 0, 4975, 0 },	/* crmu-ctrl */
	{ NEED_REGION, 0, 4985, 0 },	/* icfg */
	{ NEED_REGION, 0, 4990, 0 },	/* rst-ctrl */
	{ NEED_REGION, 0, 4999, 0 },	/* usb2-strap */
	{ NEED_SYSCON, 0, 5010, 0 },	/* brcm,sr-cdru */
	{ NEED_SYSCON, 0, 5023, 0 },	/* brcm,sr-mhb */
	{ NEED_REGION, 0, 5035, 0 },	/* phy-ctrl */
	{ NEED_RESET, 0, 5044, 0 },	/* sierra_reset */
	{ NEED_CLOCK, 0, 5057, 0 },	/* refclk */
	{ NEED_RESET, 0, 5064, 0 },	/* perst */
	{ NEED_CLOCK, 0, 1142, 0 },	/* phy */
	{ NEED_SYSCON, 0, 5070, 0 },	/* hisilicon,pctrl-syscon */
	{ NEED_SYSCON, 0, 5093, 0 },	/* hisilicon,pericrg-syscon */
	{ NEED_SYSCON, 0, 5118, 0 },	/* hisilicon,peripheral-syscon */
	{ NEED_REGION, 0, 5146, 0 },	/* comphy */
	{ NEED_REGION, 0, 5153, 0 },	/* lane0_usb3_gbe */
	{ NEED_REGION, 0, 5168, 0 },	/* lane1_pcie_gbe */
	{ NEED_REGION, 0, 5183, 0 },	/* lane2_sata_usb3 */
	{ NEED_SYSCON, 0, 5199, 0 },	/* marvell,usb-misc-reg */
	{ NEED_CLOCK, 0, 5220, 0 },	/* pll_ref */
	{ NEED_REGION, 0, 5228, 0 },	/* sif */
	{ NEED_CLOCK, 0, 5232, 0 },	/* mp */
	{ NEED_CLOCK, 0, 5235, 0 },	/* unipro */
	{ NEED_CLOCK, 0, 5242, 0 },	/* usb3_pipe */
	{ NEED_RESET, 0, 5252, 0 },	/* phy_nocsr */
	{ NEED_CLOCK, 0, 5262, 0 },	/* cfg_ahb */
	{ NEED_CLOCK, 0, 5270, 0 },	/* sgmi_ref */
	{ NEED_RESET, 0, 5279, 0 },	/* por */
	{ NEED_CLOCK, 0, 5283, 0 },	/* refoclk */
	{ NEED_CLOCK, 0, 5291, 0 },	/* refpclk */
	{ NEED_CLOCK, 0, 5299, 0 },	/* sysclk */
	{ NEED_SYSCON, 0, 5306, 0 },	/* rockchip,usbgrf */
	{ NEED_SYSCON, 0, 5322, 0 },	/* rockchip,phy-grf */
	{ NEED_CLOCK, 0, 5339, 0 },	/* tcpdcore */
	{ NEED_CLOCK, 0, 5348, 0 },	/* tcpdphy-ref */
	{ NEED_RESET, 0, 5360, 0 },	/* uphy */
	{ NEED_RESET, 0, 5365, 0 },	/* uphy-pipe */
	{ NEED_RESET, 0, 5375, 0 },	/* uphy-tcphy */
	{ NEED_SYSCON, 0, 5386, 0 },	/* samsung,fsys-sysreg */
	{ NEED_SYSCON, 0, 5406, 0 },	/* samsung,pmu-syscon */
	{ NEED_REGION, NEED_PROPERTY, 3897, 2896 },	/* pcs if reg-names */
	{ NEED_REGION, NEED_PROPERTY, 1142, 2896 },	/* phy if reg-names */
	{ NEED_REGION, NEED_PROPERTY, 5425, 2896 },	/* pma if reg-names */
	{ NEED_REGION, 0, 5429, 0 },	/* phy-pma */
	{ NEED_CLOCK, 0, 4693, 0 },	/* link */
	{ NEED_RESET, 0, 4693, 0 },	/* link */
	{ NEED_REGION, 0, 5437, 0 },	/* ctl */
	{ NEED_REFERENCE, 0, 5441, 0 },	/* ti,serdes-clk */
	{ NEED_CLOCK, 0, 5455, 0 },	/* core_ref_clk */
	{ NEED_CLOCK, 0, 5468, 0 },	/* ext_ref_clk */
	{ NEED_CLOCK, 0, 5480, 0 },	/* core_ref1_clk */
	{ NEED_REGION, 0, 3777, 0 },	/* serdes */
	{ NEED_REGION, 0, 5494, 0 },	/* siou */
	{ NEED_REFERENCE, 0, 5499, 0 },	/* mediatek,pctl-regmap */
	{ NEED_REGION, NEED_PROPERTY, 3, 858 },	/* 0 if interrupt-controller */
	{ NEED_SYSCON, 0, 5520, 0 },	/* nuvoton,sys */
	{ NEED_REFERENCE, 0, 1582, 0 },	/* rockchip,grf */
	{ NEED_REFERENCE, 0, 5532, 0 },	/* gpio-ranges */
	{ NEED_REFERENCE, 0, 5544, 0 },	/* st,syscfg */
	{ NEED_SYSCON, 0, 5544, 0 },	/* st,syscfg */
	{ NEED_SYSCON, 0, 5554, 0 },	/* amlogic,ao-sysctrl */
	{ NEED_NODE, 0, 5573, 0 },	/* amlogic,meson-gxbb-sm */
	{ NEED_REFERENCE, 0, 94, 0 },	/* firmware */
	{ NEED_SYSCON, 0, 5595, 0 },	/* infracfg */
	{ NEED_NVMEM, 0, 82, 0 },	/* * */
	{ NEED_NVMEM, 0, 5604, 0 },	/* cpr_fuse_revision */
	{ NEED_REFERENCE, 0, 5622, 0 },	/* acc-syscon */
	{ NEED_NVMEM, 0, 5633, 0 },	/* reboot-mode */
	{ NEED_IO_CHANNEL, 0, 5645, 0 },	/* batt_chrg_i */
	{ NEED_IO_CHANNEL, 0, 5657, 0 },	/* batt_v */
	{ NEED_IO_CHANNEL, 0, 5664, 0 },	/* batt_dischrg_i */
	{ NEED_IO_CHANNEL, 0, 5679, 0 },	/* vbus_v */
	{ NEED_INTERRUPT, 0, 5686, 0 },	/* bat-ov */
	{ NEED_INTERRUPT, 0, 5693, 0 },	/* usb-plugin */
	{ NEED_INTERRUPT, 0, 5704, 0 },	/* usbin-icl-change */
	{ NEED_INTERRUPT, 0, 5721, 0 },	/* wdog-bark */
	{ NEED_IO_CHANNEL, 0, 5731, 0 },	/* usbin_i */
	{ NEED_IO_CHANNEL, 0, 5739, 0 },	/* usbin_v */
	{ NEED_CLOCK, 0, 5747, 0 },	/* ftm_cnt_clk_en */
	{ NEED_CLOCK, 0, 5762, 0 },	/* ftm_ext */
	{ NEED_CLOCK, 0, 5770, 0 },	/* ftm_fix */
	{ NEED_CLOCK, 0, 5778, 0 },	/* ftm_sys */
	{ NEED_CLOCK, 0, 1344, 0 },	/* top */
	{ NEED_CLOCK, 0, 5786, 0 },	/* mm */
	{ NEED_CLOCK, 0, 5789, 0 },	/* timers */
	{ NEED_RESET, 0, 888, 0 },	/* pwm */
	{ NEED_CLOCK, 0, 5796, 0 },	/* tbclk */
	{ NEED_SUPPLY, 0, 5802, 0 },	/* ctrl */
	{ NEED_REGION, 0, 5807, 0 },	/* sram */
	{ NEED_REGION, 0, 5812, 0 },	/* debug */
	{ NEED_REGION, 0, 5818, 0 },	/* iram */
	{ NEED_INTERRUPT, 0, 5823, 0 },	/* shutdown-ack */
	{ NEED_INTERRUPT, 0, 5836, 0 },	/* fatal */
	{ NEED_INTERRUPT, 0, 5842, 0 },	/* handover */
	{ NEED_INTERRUPT, 0, 5851, 0 },	/* ready */
	{ NEED_INTERRUPT, 0, 5857, 0 },	/* stop-ack */
	{ NEED_INTERRUPT, 0, 5866, 0 },	/* wdog */
	{ NEED_REFERENCE, 0, 5871, 0 },	/* qcom,halt-regs */
	{ NEED_RESET, 0, 5886, 0 },	/* cc_lpass */
	{ NEED_REGION, 0, 5895, 0 },	/* qdsp6 */
	{ NEED_REGION, 0, 5901, 0 },	/* rmb */
	{ NEED_RESET, 0, 5905, 0 },	/* mss_restart */
	{ NEED_REFERENCE, 0, 5917, 0 },	/* qcom,spare-regs */
	{ NEED_RESET, 0, 5933, 0 },	/* pdc_reset */
	{ NEED_REFERENCE, 0, 5943, 0 },	/* qcom,ext-regs */
	{ NEED_REFERENCE, 0, 5957, 0 },	/* qcom,qaccept-regs */
	{ NEED_REGION, 0, 5975, 0 },	/* pmu */
	{ NEED_SYSCON, 0, 5979, 0 },	/* hisi,rst-syscon */
	{ NEED_REFERENCE, 0, 5995, 0 },	/* cpu-syscon */
	{ NEED_OPTION, 0, 6006, 0 },	/* RESET_SOCFPGA */
	{ NEED_REGION, 0, 6020, 0 },	/* rtc */
	{ NEED_REGION, 0, 6024, 0 },	/* rtc-soc */
	{ NEED_CLOCK, 0, 6020, 0 },	/* rtc */
	{ NEED_CLOCK, 0, 6032, 0 },	/* rtc_src */
	{ NEED_CLOCK, 0, 6040, 0 },	/* osc32k */
	{ NEED_CLOCK, 0, 4970, 0 },	/* vbus */
	{ NEED_INTERRUPT, 0, 6047, 0 },	/* alarm */
	{ NEED_INTERRUPT, 0, 6053, 0 },	/* sec */
	{ NEED_SYSCON, 0, 6057, 0 },	/* hisilicon,sas-syscon */
	{ NEED_INTERRUPT, 0, 6078, 0 },	/* recv-not-empty */
	{ NEED_INTERRUPT, 0, 6093, 0 },	/* send-empty */
	{ NEED_NODE, 0, 6104, 0 },	/* fsl,bman-fbpr */
	{ NEED_NODE, 0, 6118, 0 },	/* fsl,qman-fqd */
	{ NEED_NODE, 0, 6131, 0 },	/* fsl,qman-pfdr */
	{ NEED_CLOCK, 0, 6145, 0 },	/* devapc-infra-clock */
	{ NEED_REGION, 0, 6164, 0 },	/* pwrap */
	{ NEED_REGION, 0, 6170, 0 },	/* pwrap-bridge */
	{ NEED_RESET, 0, 6164, 0 },	/* pwrap */
	{ NEED_RESET, 0, 6170, 0 },	/* pwrap-bridge */
	{ NEED_NVMEM, 0, 6183, 0 },	/* svs-calibration-data */
	{ NEED_NVMEM, 0, 6204, 0 },	/* t-calibration-data */
	{ NEED_SUPPLY, 0, 82, 0 },	/* * */
	{ NEED_NVMEM, 0, 6223, 0 },	/* multi-chan-ddr */
	{ NEED_REGION, 0, 5802, 0 },	/* ctrl */
	{ NEED_REGION, 0, 6238, 0 },	/* mem */
	{ NEED_REFERENCE, 0, 6242, 0 },	/* qcom,ipc */
	{ NEED_REFERENCE, 0, 6251, 0 },	/* samsung,sysreg */
	{ NEED_SYSCON, 0, 6251, 0 },	/* samsung,sysreg */
	{ NEED_SUPPLY, 0, 555, 0 },	/* core */
	{ NEED_REGION, 0, 6266, 0 },	/* aotag */
	{ NEED_REGION, 0, 6272, 0 },	/* wake */
	{ NEED_REGION, 0, 6277, 0 },	/* fifos */
	{ NEED_REGION, 0, 6283, 0 },	/* proxy_gcfg */
	{ NEED_REGION, 0, 6294, 0 },	/* proxy_target */
	{ NEED_INTERRUPT, NEED_PROPERTY, 3, 6307 },	/* 0 if interrupts */
	{ NEED_CLOCK, 0, 6318, 0 },	/* hsspi */
	{ NEED_REGION, 0, 6318, 0 },	/* hsspi */
	{ NEED_REGION, 0, 6324, 0 },	/* spim-ctrl */
	{ NEED_CLOCK, 0, 6334, 0 },	/* dspi */
	{ NEED_CLOCK, 0, 6339, 0 },	/* qspi */
	{ NEED_CLOCK, 0, 6344, 0 },	/* qspi_en */
	{ NEED_REGION, 0, 6352, 0 },	/* QuadSPI */
	{ NEED_REGION, 0, 6360, 0 },	/* QuadSPI-memory */
	{ NEED_GPIO, 0, 6375, 0 },	/* sck */
	{ NEED_REGION, 0, 6379, 0 },	/* intr_regs */
	{ NEED_REGION, 0, 6389, 0 },	/* intr_status_reg */
	{ NEED_CLOCK, 0, 6405, 0 },	/* parent-clk */
	{ NEED_CLOCK, 0, 6416, 0 },	/* sel-clk */
	{ NEED_CLOCK, 0, 6424, 0 },	/* spi-clk */
	{ NEED_CLOCK, 0, 6432, 0 },	/* sf */
	{ NEED_CLOCK, 0, 6435, 0 },	/* spi */
	{ NEED_CLOCK, 0, 6439, 0 },	/* fspi */
	{ NEED_CLOCK, 0, 6444, 0 },	/* fspi_en */
	{ NEED_REGION, 0, 6452, 0 },	/* fspi_base */
	{ NEED_REGION, 0, 6462, 0 },	/* fspi_mmap */
	{ NEED_CLOCK, 0, 6472, 0 },	/* clk_sfc */
	{ NEED_CLOCK, 0, 6480, 0 },	/* hclk_sfc */
	{ NEED_CLOCK, 0, 6489, 0 },	/* spiclk */
	{ NEED_CLOCK, 0, 6496, 0 },	/* csiclk */
	{ NEED_CLOCK, 0, 6503, 0 },	/* spi_ioclk */
	{ NEED_RESET, 0, 6435, 0 },	/* spi */
	{ NEED_REGION, 0, 6513, 0 },	/* pmif */
	{ NEED_REGION, 0, 6518, 0 },	/* spmimst */
	{ NEED_INTERRUPT, 0, 6526, 0 },	/* periph_irq */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 6526, 6537 },	/* periph_irq if qcom,spmi-pmic-arb */
	{ NEED_REGION, NEED_COMPATIBLE, 82, 6537 },	/* * if qcom,spmi-pmic-arb */
	{ NEED_CLOCK, 0, 6556, 0 },	/* dos */
	{ NEED_CLOCK, 0, 6560, 0 },	/* dos_parser */
	{ NEED_CLOCK, 0, 6571, 0 },	/* vdec_1 */
	{ NEED_CLOCK, 0, 6578, 0 },	/* vdec_hevc */
	{ NEED_CLOCK, 0, 6588, 0 },	/* vdec_hevcf */
	{ NEED_INTERRUPT, 0, 6599, 0 },	/* esparser */
	{ NEED_INTERRUPT, 0, 6608, 0 },	/* vdec */
	{ NEED_REGION, 0, 6556, 0 },	/* dos */
	{ NEED_REGION, 0, 6599, 0 },	/* esparser */
	{ NEED_RESET, 0, 6599, 0 },	/* esparser */
	{ NEED_NODE, 0, 6613, 0 },	/* raspberrypi,bcm2835-firmware */
	{ NEED_HOST, 0, 6642, 0 },	/* thermal-zone */
	{ NEED_SYSCON, 0, 6655, 0 },	/* amlogic,ao-secure */
	{ NEED_INTERRUPT, 0, 6673, 0 },	/* THERMAL */
	{ NEED_CLOCK, 0, 6681, 0 },	/* thermal_clk */
	{ NEED_CLOCK, 0, 6693, 0 },	/* auxadc */
	{ NEED_CLOCK, 0, 6700, 0 },	/* therm */
	{ NEED_REFERENCE, 0, 6706, 0 },	/* mediatek,apmixedsys */
	{ NEED_REFERENCE, 0, 6726, 0 },	/* mediatek,auxadc */
	{ NEED_IO_CHANNEL, 0, 6742, 0 },	/* thermal */
	{ NEED_NVMEM, 0, 6750, 0 },	/* calib */
	{ NEED_NVMEM, 0, 6756, 0 },	/* calib_sel */
	{ NEED_CLOCK, 0, 6766, 0 },	/* tsadc */
	{ NEED_CLOCK, 0, 6772, 0 },	/* tmu_apbif */
	{ NEED_CLOCK, 0, 6782, 0 },	/* tmu_sclk */
	{ NEED_CLOCK, 0, 6791, 0 },	/* soctherm */
	{ NEED_CLOCK, 0, 6800, 0 },	/* tsensor */
	{ NEED_REGION, 0, 6808, 0 },	/* ccroc-reg */
	{ NEED_REGION, 0, 6818, 0 },	/* soctherm-reg */
	{ NEED_RESET, 0, 6791, 0 },	/* soctherm */
	{ NEED_REGION, 0, 6831, 0 },	/* car-reg */
	{ NEED_IO_CHANNEL, 0, 6839, 0 },	/* sensor-channel */
	{ NEED_CLOCK, 0, 6854, 0 },	/* baud */
	{ NEED_INTERRUPT, 0, 6859, 0 },	/* uart-rx */
	{ NEED_INTERRUPT, 0, 6867, 0 },	/* uart-tx */
	{ NEED_CLOCK, 0, 6875, 0 },	/* uart */
	{ NEED_RESET, 0, 6880, 0 },	/* serial */
	{ NEED_CLOCK, 0, 6887, 0 },	/* cdns-ufs-pltfm */
	{ NEED_CLOCK, 0, 6902, 0 },	/* hi3660 */
	{ NEED_CLOCK, 0, 6909, 0 },	/* hi3670 */
	{ NEED_PHY, 0, 6916, 0 },	/* ufsphy */
	{ NEED_INTERRUPT, 0, 3118, 0 },	/* host */
	{ NEED_INTERRUPT, 0, 6923, 0 },	/* otg */
	{ NEED_INTERRUPT, 0, 6927, 0 },	/* peripheral */
	{ NEED_REGION, 0, 6938, 0 },	/* dev */
	{ NEED_REGION, 0, 6923, 0 },	/* otg */
	{ NEED_REGION, 0, 6942, 0 },	/* xhci */
	{ NEED_CLOCK, 0, 6947, 0 },	/* lpm */
	{ NEED_PIN_STATE, 0, 6951, 0 },	/* active */
	{ NEED_PIN_STATE, 0, 6958, 0 },	/* idle */
	{ NEED_REFERENCE, 0, 6963, 0 },	/* nvidia,phy */
	{ NEED_RESET, 0, 4951, 0 },	/* usb */
	{ NEED_REFERENCE, 0, 6974, 0 },	/* ti,syscon-phy-pll-refclk */
	{ NEED_SYSCON, 0, 6974, 0 },	/* ti,syscon-phy-pll-refclk */
	{ NEED_CLOCK, 0, 6999, 0 },	/* bus_early */
	{ NEED_CLOCK, 0, 7009, 0 },	/* link_aclk */
	{ NEED_CLOCK, 0, 7019, 0 },	/* link_pclk */
	{ NEED_CLOCK, 0, 7029, 0 },	/* susp_clk */
	{ NEED_CLOCK, 0, 7038, 0 },	/* phyclk */
	{ NEED_CLOCK, 0, 7045, 0 },	/* pipe_pclk */
	{ NEED_CLOCK, 0, 7055, 0 },	/* usbdrd30 */
	{ NEED_CLOCK, 0, 7064, 0 },	/* usbdrd30_axius_clk */
	{ NEED_CLOCK, 0, 7083, 0 },	/* usbdrd30_susp_clk */
	{ NEED_CLOCK, 0, 7101, 0 },	/* hsio */
	{ NEED_CLOCK, 0, 7106, 0 },	/* suspend */
	{ NEED_CLOCK, 0, 7114, 0 },	/* usb_bus */
	{ NEED_CLOCK, 0, 7122, 0 },	/* usb_ctrl */
	{ NEED_CLOCK, 0, 7131, 0 },	/* xtal_usb_ctrl */
	{ NEED_CLOCK, 0, 7145, 0 },	/* ddr */
	{ NEED_OPTION, 0, 7149, 0 },	/* USB_FSL_USB2 */
	{ NEED_INTERRUPT, 0, 7162, 0 },	/* drd */
	{ NEED_POWER_DOMAIN, 0, 6938, 0 },	/* dev */
	{ NEED_POWER_DOMAIN, 0, 7166, 0 },	/* ss */
	{ NEED_REFERENCE, 0, 7169, 0 },	/* nvidia,xusb-padctl */
	{ NEED_REGION, 0, 7188, 0 },	/* fpci */
	{ NEED_REGION, 0, 7193, 0 },	/* base */
	{ NEED_REGION, 0, 7198, 0 },	/* ipfs */
	{ NEED_REFERENCE, NEED_PROPERTY, 7203, 7226 },	/* mediatek,syscon-wakeup if wakeup-source */
	{ NEED_CLOCK, 0, 7240, 0 },	/* clk_m */
	{ NEED_CLOCK, 0, 7246, 0 },	/* pll_u_480m */
	{ NEED_CLOCK, 0, 7257, 0 },	/* xusb_falcon_src */
	{ NEED_CLOCK, 0, 7273, 0 },	/* xusb_fs_src */
	{ NEED_CLOCK, 0, 7285, 0 },	/* xusb_host */
	{ NEED_CLOCK, 0, 7295, 0 },	/* xusb_hs_src */
	{ NEED_CLOCK, 0, 7307, 0 },	/* xusb_ss */
	{ NEED_CLOCK, 0, 7315, 0 },	/* xusb_ss_src */
	{ NEED_RESET, 0, 7285, 0 },	/* xusb_host */
	{ NEED_RESET, 0, 7307, 0 },	/* xusb_ss */
	{ NEED_REGION, 0, 7327, 0 },	/* ippc */
	{ NEED_CLOCK, 0, 7332, 0 },	/* mcu */
	{ NEED_CLOCK, 0, 7336, 0 },	/* univpll */
	{ NEED_PHY, 0, 4951, 0 },	/* usb */
	{ NEED_CLOCK, 0, 7344, 0 },	/* pll_u */
	{ NEED_CLOCK, 0, 7350, 0 },	/* ulpi-link */
	{ NEED_CLOCK, 0, 7360, 0 },	/* utmi-pads */
	{ NEED_GPIO, 0, 7370, 0 },	/* nvidia,phy-reset */
	{ NEED_GPIO, 0, 7387, 0 },	/* select */
	{ NEED_INTERRUPT, 0, 7394, 0 },	/* sig-tx */
	{ NEED_INTERRUPT, 0, 7401, 0 },	/* vpd-detect */
	{ NEED_INTERRUPT, 0, 7412, 0 },	/* PD_IRQB */
	{ NEED_REFERENCE, 0, 7420, 0 },	/* leds */
	{ NEED_CLOCK, 0, 7425, 0 },	/* oscclk */
	{ NEED_CLOCK, 0, 7432, 0 },	/* watchdog */
	{ NEED_CLOCK, 0, 7441, 0 },	/* rtc_enable */
	{ NEED_OPTION, 0, 7452, 0 },	/* SND_ARMAACI */
	{ NEED_CLOCK, 0, 7464, 0 },	/* hda */
	{ NEED_CLOCK, 0, 7468, 0 },	/* hda2codec_2x */
	{ NEED_CLOCK, 0, 7481, 0 },	/* hda2hdmi */
	{ NEED_RESET, 0, 7464, 0 },	/* hda */
	{ NEED_RESET, 0, 7468, 0 },	/* hda2codec_2x */
	{ NEED_RESET, 0, 7481, 0 },	/* hda2hdmi */
	{ NEED_POWER_DOMAIN, 0, 3, 0 },	/* 0 */
	{ NEED_GPIO, 0, 7490, 0 },	/* mode */
	{ NEED_CLOCK, 0, 7495, 0 },	/* fsgen */
	{ NEED_CLOCK, 0, 7501, 0 },	/* npl */
	{ NEED_INTERRUPT, 0, 7505, 0 },	/* mbhc_but_press_det */
	{ NEED_INTERRUPT, 0, 7524, 0 },	/* mbhc_but_rel_det */
	{ NEED_INTERRUPT, 0, 7541, 0 },	/* mbhc_switch_int */
	{ NEED_CLOCK, 0, 7557, 0 },	/* ahbix-clk */
	{ NEED_CLOCK, 0, 7567, 0 },	/* mclk_rx */
	{ NEED_CLOCK, 0, 7575, 0 },	/* mclk_tx */
	{ NEED_REFERENCE, 0, 7583, 0 },	/* reset-gpios */
	{ NEED_REFERENCE, 0, 7595, 0 },	/* qcom,rx-device */
	{ NEED_REFERENCE, 0, 7610, 0 },	/* qcom,tx-device */
	{ NEED_GPIO, 0, 7625, 0 },	/* wlf,mute */
	{ NEED_CLOCK, 0, 6238, 0 },	/* mem */
	{ NEED_CLOCK, 0, 7634, 0 },	/* ipg_clk */
	{ NEED_CLOCK, 0, 7642, 0 },	/* ipg_clk_app */
	{ NEED_REFERENCE, 0, 7654, 0 },	/* gpr */
	{ NEED_CLOCK, 0, 7658, 0 },	/* pll_ipg */
	{ NEED_CLOCK, 0, 7666, 0 },	/* spba */
	{ NEED_REGION, 0, 2794, 0 },	/* ram */
	{ NEED_REGION, 0, 7671, 0 },	/* rxfifo */
	{ NEED_REGION, 0, 7678, 0 },	/* txfifo */
	{ NEED_REFERENCE, 0, 7685, 0 },	/* audio-cpu */
	{ NEED_CLOCK, 0, 7695, 0 },	/* dacodec */
	{ NEED_CLOCK, 0, 7703, 0 },	/* i2s-base */
	{ NEED_SYSCON, 0, 7712, 0 },	/* hisilicon,sysctrl-syscon */
	{ NEED_INTERRUPT, 0, 7737, 0 },	/* asys */
	{ NEED_CLOCK, 0, 7742, 0 },	/* bck0 */
	{ NEED_CLOCK, 0, 7747, 0 },	/* bck1 */
	{ NEED_CLOCK, 0, 7752, 0 },	/* i2s0_m */
	{ NEED_CLOCK, 0, 7759, 0 },	/* i2s1_m */
	{ NEED_CLOCK, 0, 7766, 0 },	/* i2s2_m */
	{ NEED_CLOCK, 0, 7773, 0 },	/* i2s3_b */
	{ NEED_CLOCK, 0, 7780, 0 },	/* i2s3_m */
	{ NEED_CLOCK, 0, 7787, 0 },	/* infra_sys_audio_clk */
	{ NEED_CLOCK, 0, 7807, 0 },	/* top_pdn_aud_intbus */
	{ NEED_CLOCK, 0, 7826, 0 },	/* top_pdn_audio */
	{ NEED_REFERENCE, 0, 7840, 0 },	/* mediatek,audio-codec */
	{ NEED_REFERENCE, 0, 7861, 0 },	/* mediatek,platform */
	{ NEED_CLOCK, 0, 7879, 0 },	/* aud_afe_clk */
	{ NEED_CLOCK, 0, 7891, 0 },	/* aud_apll1_tuner_clk */
	{ NEED_CLOCK, 0, 7911, 0 },	/* aud_apll22m_clk */
	{ NEED_CLOCK, 0, 7927, 0 },	/* aud_apll24m_clk */
	{ NEED_CLOCK, 0, 7943, 0 },	/* aud_apll2_tuner_clk */
	{ NEED_CLOCK, 0, 7963, 0 },	/* aud_i2s1_bclk_sw */
	{ NEED_CLOCK, 0, 7980, 0 },	/* aud_i2s2_bclk_sw */
	{ NEED_CLOCK, 0, 7997, 0 },	/* aud_i2s3_bclk_sw */
	{ NEED_CLOCK, 0, 8014, 0 },	/* aud_i2s4_bclk_sw */
	{ NEED_CLOCK, 0, 8031, 0 },	/* aud_infra_clk */
	{ NEED_CLOCK, 0, 8045, 0 },	/* aud_tml_clk */
	{ NEED_CLOCK, 0, 8057, 0 },	/* top_apll12_div0 */
	{ NEED_CLOCK, 0, 8073, 0 },	/* top_apll12_div1 */
	{ NEED_CLOCK, 0, 8089, 0 },	/* top_apll12_div2 */
	{ NEED_CLOCK, 0, 8105, 0 },	/* top_apll12_div3 */
	{ NEED_CLOCK, 0, 8121, 0 },	/* top_apll12_div4 */
	{ NEED_CLOCK, 0, 8137, 0 },	/* top_apll12_divb */
	{ NEED_CLOCK, 0, 8153, 0 },	/* top_apll1_ck */
	{ NEED_CLOCK, 0, 8166, 0 },	/* top_apll1_d8 */
	{ NEED_CLOCK, 0, 8179, 0 },	/* top_apll2_ck */
	{ NEED_CLOCK, 0, 8192, 0 },	/* top_apll2_d8 */
	{ NEED_CLOCK, 0, 8205, 0 },	/* top_clk26m_clk */
	{ NEED_CLOCK, 0, 8220, 0 },	/* top_i2s0_m_sel */
	{ NEED_CLOCK, 0, 8235, 0 },	/* top_i2s1_m_sel */
	{ NEED_CLOCK, 0, 8250, 0 },	/* top_i2s2_m_sel */
	{ NEED_CLOCK, 0, 8265, 0 },	/* top_i2s3_m_sel */
	{ NEED_CLOCK, 0, 8280, 0 },	/* top_i2s4_m_sel */
	{ NEED_CLOCK, 0, 8295, 0 },	/* top_i2s5_m_sel */
	{ NEED_CLOCK, 0, 8310, 0 },	/* top_mux_aud_1 */
	{ NEED_CLOCK, 0, 8324, 0 },	/* top_mux_aud_2 */
	{ NEED_CLOCK, 0, 8338, 0 },	/* top_mux_aud_eng1 */
	{ NEED_CLOCK, 0, 8355, 0 },	/* top_mux_aud_eng2 */
	{ NEED_CLOCK, 0, 8372, 0 },	/* top_mux_aud_intbus */
	{ NEED_CLOCK, 0, 8391, 0 },	/* top_mux_audio */
	{ NEED_CLOCK, 0, 8405, 0 },	/* top_syspll_d2_d4 */
	{ NEED_RESET, 0, 8422, 0 },	/* audiosys */
	{ NEED_REFERENCE, 0, 8431, 0 },	/* mediatek,headset-codec */
	{ NEED_SYSCON, 0, 6706, 0 },	/* mediatek,apmixedsys */
	{ NEED_SYSCON, 0, 8454, 0 },	/* mediatek,topckgen */
	{ NEED_CLOCK, 0, 8472, 0 },	/* a1sys_hp_sel */
	{ NEED_CLOCK, 0, 8485, 0 },	/* apll12_div0 */
	{ NEED_CLOCK, 0, 8497, 0 },	/* apll12_div1 */
	{ NEED_CLOCK, 0, 8509, 0 },	/* apll12_div2 */
	{ NEED_CLOCK, 0, 8521, 0 },	/* apll12_div3 */
	{ NEED_CLOCK, 0, 8533, 0 },	/* apll12_div9 */
	{ NEED_CLOCK, 0, 8545, 0 },	/* apll1_ck */
	{ NEED_CLOCK, 0, 8554, 0 },	/* apll2_ck */
	{ NEED_CLOCK, 0, 8563, 0 },	/* aud_a1sys */
	{ NEED_CLOCK, 0, 8573, 0 },	/* aud_a1sys_hp */
	{ NEED_CLOCK, 0, 8586, 0 },	/* aud_a2sys */
	{ NEED_CLOCK, 0, 8596, 0 },	/* aud_adc */
	{ NEED_CLOCK, 0, 8604, 0 },	/* aud_adc_hires */
	{ NEED_CLOCK, 0, 8618, 0 },	/* aud_adda6_adc */
	{ NEED_CLOCK, 0, 8632, 0 },	/* aud_adda6_adc_hires */
	{ NEED_CLOCK, 0, 8652, 0 },	/* aud_afe */
	{ NEED_CLOCK, 0, 8660, 0 },	/* aud_apll */
	{ NEED_CLOCK, 0, 8669, 0 },	/* aud_apll1_tuner */
	{ NEED_CLOCK, 0, 8685, 0 },	/* aud_apll2 */
	{ NEED_CLOCK, 0, 8695, 0 },	/* aud_apll2_tuner */
	{ NEED_CLOCK, 0, 8711, 0 },	/* aud_asrc11 */
	{ NEED_CLOCK, 0, 8722, 0 },	/* aud_asrc12 */
	{ NEED_CLOCK, 0, 8733, 0 },	/* aud_dac */
	{ NEED_CLOCK, 0, 8741, 0 },	/* aud_dac_hires */
	{ NEED_CLOCK, 0, 8755, 0 },	/* aud_hdmi_out */
	{ NEED_CLOCK, 0, 8768, 0 },	/* aud_i2s_out */
	{ NEED_CLOCK, 0, 8780, 0 },	/* aud_i2sin */
	{ NEED_CLOCK, 0, 8790, 0 },	/* aud_intbus_sel */
	{ NEED_CLOCK, 0, 8805, 0 },	/* aud_memif_dl10 */
	{ NEED_CLOCK, 0, 8820, 0 },	/* aud_memif_dl11 */
	{ NEED_CLOCK, 0, 8835, 0 },	/* aud_memif_dl2 */
	{ NEED_CLOCK, 0, 8849, 0 },	/* aud_memif_dl3 */
	{ NEED_CLOCK, 0, 8863, 0 },	/* aud_memif_dl6 */
	{ NEED_CLOCK, 0, 8877, 0 },	/* aud_memif_dl7 */
	{ NEED_CLOCK, 0, 8891, 0 },	/* aud_memif_dl8 */
	{ NEED_CLOCK, 0, 8905, 0 },	/* aud_memif_ul1 */
	{ NEED_CLOCK, 0, 8919, 0 },	/* aud_memif_ul10 */
	{ NEED_CLOCK, 0, 8934, 0 },	/* aud_memif_ul2 */
	{ NEED_CLOCK, 0, 8948, 0 },	/* aud_memif_ul3 */
	{ NEED_CLOCK, 0, 8962, 0 },	/* aud_memif_ul4 */
	{ NEED_CLOCK, 0, 8976, 0 },	/* aud_memif_ul5 */
	{ NEED_CLOCK, 0, 8990, 0 },	/* aud_memif_ul6 */
	{ NEED_CLOCK, 0, 9004, 0 },	/* aud_memif_ul8 */
	{ NEED_CLOCK, 0, 9018, 0 },	/* aud_memif_ul9 */
	{ NEED_CLOCK, 0, 9032, 0 },	/* aud_pcmif */
	{ NEED_CLOCK, 0, 9042, 0 },	/* aud_tdm_in */
	{ NEED_CLOCK, 0, 9053, 0 },	/* aud_tdm_out */
	{ NEED_CLOCK, 0, 9065, 0 },	/* audio_h_sel */
	{ NEED_CLOCK, 0, 9077, 0 },	/* audio_local_bus_sel */
	{ NEED_CLOCK, 0, 9097, 0 },	/* clk26m */
	{ NEED_CLOCK, 0, 9104, 0 },	/* dptx_m_sel */
	{ NEED_CLOCK, 0, 9115, 0 },	/* i2si1_m_sel */
	{ NEED_CLOCK, 0, 9127, 0 },	/* i2si2_m_sel */
	{ NEED_CLOCK, 0, 9139, 0 },	/* i2so1_m_sel */
	{ NEED_CLOCK, 0, 9151, 0 },	/* i2so2_m_sel */
	{ NEED_CLOCK, 0, 9163, 0 },	/* infra_ao_audio_26m_b */
	{ NEED_CLOCK, 0, 9184, 0 },	/* scp_adsp_audiodsp */
	{ NEED_MEMORY_REGION, 0, 3, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 9202, 0 },	/* aud1 */
	{ NEED_CLOCK, 0, 9207, 0 },	/* aud2 */
	{ NEED_CLOCK, 0, 9212, 0 },	/* audio_i2s0_m */
	{ NEED_CLOCK, 0, 9225, 0 },	/* audio_i2s1_m */
	{ NEED_CLOCK, 0, 9238, 0 },	/* audio_i2s2_m */
	{ NEED_CLOCK, 0, 9251, 0 },	/* audio_i2s3_m */
	{ NEED_CLOCK, 0, 9264, 0 },	/* engen1 */
	{ NEED_CLOCK, 0, 9271, 0 },	/* engen2 */
	{ NEED_CLOCK, 0, 9278, 0 },	/* i2s0_m_sel */
	{ NEED_CLOCK, 0, 9289, 0 },	/* i2s1_m_sel */
	{ NEED_CLOCK, 0, 9300, 0 },	/* i2s2_m_sel */
	{ NEED_CLOCK, 0, 9311, 0 },	/* i2s3_m_sel */
	{ NEED_CLOCK, 0, 9322, 0 },	/* top_audio_sel */
	{ NEED_CLOCK, 0, 9336, 0 },	/* spdif_mclk */
	{ NEED_INTERRUPT, 0, 9347, 0 },	/* i2s */
	{ NEED_INTERRUPT, 0, 9351, 0 },	/* spdif */
	{ NEED_CLOCK, 0, 9357, 0 },	/* dclk */
	{ NEED_CLOCK, 0, 9362, 0 },	/* lrclk */
	{ NEED_CLOCK, 0, 9368, 0 },	/* lrclk_sel */
	{ NEED_CLOCK, 0, 9378, 0 },	/* sclk_sel */
	{ NEED_REGION, 0, 9387, 0 },	/* mic-iomux */
	{ NEED_REGION, 0, 9397, 0 },	/* spkr-iomux */
	{ NEED_CLOCK, 0, 9408, 0 },	/* aon_cc_va_mem0 */
	{ NEED_CLOCK, 0, 9423, 0 },	/* audio_cc_codec_mem0 */
	{ NEED_CLOCK, 0, 9443, 0 },	/* audio_cc_codec_mem1 */
	{ NEED_CLOCK, 0, 9463, 0 },	/* audio_cc_codec_mem2 */
	{ NEED_INTERRUPT, 0, 9483, 0 },	/* lpass-irq-hdmi */
	{ NEED_INTERRUPT, 0, 9498, 0 },	/* lpass-irq-lpaif */
	{ NEED_INTERRUPT, 0, 9514, 0 },	/* lpass-irq-rxtxif */
	{ NEED_INTERRUPT, 0, 9531, 0 },	/* lpass-irq-vaif */
	{ NEED_REGION, 0, 9546, 0 },	/* lpass-hdmiif */
	{ NEED_REGION, 0, 9559, 0 },	/* lpass-lpaif */
	{ NEED_REGION, 0, 9571, 0 },	/* lpass-rxtx-lpaif */
	{ NEED_REGION, 0, 9588, 0 },	/* lpass-va-lpaif */
	{ NEED_REGION, 0, 9603, 0 },	/* lpass-rxtx-cdc-dma-lpm */
	{ NEED_REGION, 0, 9626, 0 },	/* lpass-va-cdc-dma-lpm */
	{ NEED_REFERENCE, 0, 9647, 0 },	/* rockchip,cpu */
	{ NEED_CLOCK, 0, 9660, 0 },	/* i2s_clk */
	{ NEED_CLOCK, 0, 9668, 0 },	/* i2s_hclk */
	{ NEED_CLOCK, 0, 9677, 0 },	/* pdm_clk */
	{ NEED_CLOCK, 0, 9685, 0 },	/* pdm_hclk */
	{ NEED_CLOCK, 0, 9694, 0 },	/* iis */
	{ NEED_GPIO, 0, 9698, 0 },	/* mic-bias */
	{ NEED_REFERENCE, 0, 9707, 0 },	/* audio-amplifier */
	{ NEED_REFERENCE, 0, 9723, 0 },	/* audio-codec */
	{ NEED_REFERENCE, 0, 9735, 0 },	/* i2s-controller */
	{ NEED_CLOCK, 0, 9750, 0 },	/* audio_clk1 */
	{ NEED_CLOCK, 0, 9761, 0 },	/* audio_clk2 */
	{ NEED_CLOCK, 0, 9772, 0 },	/* ssi */
	{ NEED_CLOCK, 0, 9776, 0 },	/* ssi_sfr */
	{ NEED_INTERRUPT, 0, 9784, 0 },	/* dma_rx */
	{ NEED_INTERRUPT, 0, 9791, 0 },	/* int_req */
	{ NEED_CLOCK, 0, 9799, 0 },	/* codec */
	{ NEED_REFERENCE, 0, 9805, 0 },	/* allwinner,codec-analog-controls */
	{ NEED_CLOCK, 0, 9351, 0 },	/* spdif */
	{ NEED_CLOCK, 0, 9837, 0 },	/* dspk */
	{ NEED_CLOCK, 0, 9842, 0 },	/* ahub */
	{ NEED_CLOCK, 0, 9847, 0 },	/* dmic */
	{ NEED_CLOCK, 0, 9347, 0 },	/* i2s */
	{ NEED_CLOCK, 0, 9852, 0 },	/* apbif */
	{ NEED_RESET, 0, 9852, 0 },	/* apbif */
	{ NEED_RESET, 0, 706, 0 },	/* d_audio */
	{ NEED_CLOCK, 0, 9858, 0 },	/* cpb-codec-scki */
	{ NEED_CLOCK, 0, 9873, 0 },	/* cpb-mcasp-auxclk */
	{ NEED_REFERENCE, 0, 9890, 0 },	/* ti,cpb-codec */
	{ NEED_REFERENCE, 0, 9903, 0 },	/* ti,cpb-mcasp */
	{ NEED_CLOCK, 0, 9916, 0 },	/* aio */
	{ NEED_RESET, 0, 9916, 0 },	/* aio */
	{ NEED_CLOCK, 0, 9920, 0 },	/* evea */
	{ NEED_CLOCK, 0, 9925, 0 },	/* exiv */
	{ NEED_RESET, 0, 9930, 0 },	/* adamv */
	{ NEED_RESET, 0, 9920, 0 },	/* evea */
	{ NEED_RESET, 0, 9925, 0 },	/* exiv */
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
	174, 2, 175, 176, 2, 177, 178, 179, 37, 180, 181, 145, 2, 182, 153, 183, 152,
	1, 184, 185, 186, 187, 188, 136, 153, 1, 169, 2, 9, 10, 20, 1, 189, 190, 191,
	153, 1, 189, 192, 2, 62, 193, 194, 1, 62, 195, 196, 137, 130, 1, 2, 16, 130,
	1, 2, 16, 197, 198, 199, 2, 16, 197, 198, 199, 200, 2, 16, 198, 197, 199, 73,
	2, 201, 202, 130, 203, 2, 16, 136, 2, 17, 16, 204, 205, 206, 2, 17, 16, 207,
	79, 2, 17, 69, 37, 208, 203, 2, 17, 208, 2, 209, 210, 211, 212, 37, 136, 153,
	1, 2, 213, 214, 153, 215, 216, 37, 2, 214, 37, 217, 218, 2, 214, 219, 153,
	145, 214, 16, 153, 145, 2, 17, 38, 39, 220, 2, 221, 38, 39, 2, 221, 16, 222,
	1, 2, 223, 16, 222, 1, 2, 224, 16, 225, 222, 226, 2, 227, 16, 222, 1, 2, 228,
	229, 230, 231, 24, 232, 229, 231, 24, 232, 233, 234, 235, 2, 233, 234, 235,
	236, 2, 237, 20, 16, 212, 222, 238, 1, 2, 239, 16, 2, 240, 51, 241, 242, 1,
	62, 243, 51, 241, 242, 244, 245, 1, 62, 246, 1, 247, 248, 249, 250, 251, 252,
	1, 215, 253, 254, 255, 256, 17, 16, 1, 257, 258, 16, 1, 243, 257, 258, 259, 1,
	260, 2, 261, 262, 263, 264, 2, 265, 2, 266, 267, 2, 95, 268, 1, 2, 5, 269, 1,
	14, 2, 78, 269, 1, 14, 2, 78, 270, 1, 2, 16, 1, 271, 2, 17, 40, 37, 1, 2, 40,
	124, 2, 272, 273, 274, 1, 2, 275, 276, 277, 278, 37, 279, 1, 2, 280, 1, 2, 55,
	281, 1, 2, 55, 282, 2, 283, 78, 1, 2, 268, 2, 284, 285, 1, 2, 286, 287, 37, 1,
	2, 288, 289, 290, 1, 14, 291, 146, 292, 293, 1, 2, 294, 295, 296, 297, 14,
	294, 298, 295, 299, 14, 1, 300, 301, 14, 14, 26, 1, 36, 302, 303, 304, 305,
	306, 307, 308, 309, 1, 20, 27, 14, 2, 60, 61, 2, 310, 311, 2, 312, 50, 236, 2,
	38, 270, 1, 313, 2, 314, 50, 315, 316, 317, 2, 318, 314, 50, 315, 317, 2, 318,
	314, 50, 315, 319, 317, 2, 318, 314, 50, 315, 320, 317, 2, 318, 20, 1, 2, 5,
	55, 50, 2, 321, 2, 1, 28, 322, 2, 109, 2, 11, 323, 324, 14, 325, 326, 327, 2,
	328, 50, 2, 16, 2, 17, 329, 330, 331, 332, 2, 14, 333, 2, 225, 334, 1, 335,
	336, 20, 337, 338, 2, 16, 339, 340, 341, 342, 1, 2, 343, 1, 2, 344, 65, 2,
	345, 344, 20, 1, 14, 2, 268, 1, 346, 347, 1, 200, 2, 20, 1, 2, 17, 348, 131,
	1, 2, 77, 195, 50, 2, 349, 20, 350, 2, 24, 99, 351, 352, 353, 354, 355, 356,
	357, 358, 359, 360, 361, 200, 362, 363, 99, 351, 352, 353, 354, 355, 356, 364,
	365, 366, 367, 368, 369, 357, 358, 359, 370, 360, 371, 361, 200, 362, 363, 50,
	200, 62, 27, 1, 333, 2, 51, 2, 372, 1, 2, 373, 289, 374, 372, 2, 375, 289, 69,
	376, 377, 1, 2, 378, 379, 380, 20, 2, 349, 20, 145, 2, 69, 155, 156, 37, 1, 2,
	69, 156, 37, 377, 2, 39, 381, 1, 2, 17, 38, 39, 381, 1, 2, 17, 38, 39, 1, 2,
	17, 51, 1, 62, 382, 383, 384, 2, 20, 16, 1, 2, 20, 16, 50, 2, 385, 1, 2, 77,
	386, 1, 2, 17, 20, 153, 387, 2, 20, 387, 2, 51, 1, 388, 389, 390, 17, 21, 389,
	390, 17, 1, 2, 391, 89, 392, 73, 236, 2, 89, 63, 89, 393, 236, 62, 2, 2, 394,
	395, 2, 396, 397, 398, 1, 2, 20, 78, 1, 399, 21, 2, 16, 399, 400, 401, 376,
	402, 1, 399, 403, 404, 2, 16, 405, 1, 2, 17, 16, 50, 2, 401, 1, 5, 2, 16, 1,
	5, 2, 99, 55, 281, 1, 2, 78, 270, 406, 407, 1, 408, 409, 2, 410, 78, 270, 406,
	407, 1, 408, 409, 5, 2, 410, 411, 412, 1, 413, 2, 411, 412, 1, 414, 2, 1, 415,
	2, 416, 78, 1, 417, 2, 104, 418, 1, 2, 16, 1, 2, 419, 78, 1, 2, 5, 412, 1, 5,
	2, 99, 420, 1, 21, 2, 16, 1, 2, 421, 422, 38, 423, 2, 424, 52, 425, 2, 426,
	427, 424, 52, 2, 426, 427, 424, 52, 428, 429, 2, 426, 427, 430, 1, 5, 2, 431,
	424, 432, 1, 433, 434, 20, 435, 436, 437, 438, 439, 440, 441, 442, 435, 436,
	437, 438, 1, 2, 443, 78, 444, 1, 445, 446, 447, 448, 1, 2, 449, 78, 450, 67,
	68, 2, 99, 1, 2, 14, 451, 55, 281, 27, 1, 2, 452, 376, 453, 454, 455, 20, 456,
	1, 2, 457, 51, 1, 52, 21, 2, 457, 51, 50, 458, 459, 21, 2, 460, 37, 1, 21, 2,
	461, 462, 50, 1, 62, 2, 5, 50, 2, 5, 9, 326, 2, 1, 463, 99, 55, 50, 2, 16, 1,
	52, 2, 108, 464, 2, 465, 1, 466, 2, 5, 467, 62, 468, 469, 470, 471, 50, 1, 62,
	2, 5, 50, 21, 2, 5, 17, 472, 318, 20, 1, 466, 2, 473, 16, 474, 475, 476, 477,
	478, 479, 2, 17, 16, 480, 474, 475, 476, 477, 481, 482, 483, 484, 2, 17, 16,
	50, 485, 134, 466, 486, 16, 487, 488, 17, 489, 490, 20, 1, 491, 2, 24, 492,
	493, 494, 495, 496, 1, 466, 2, 497, 284, 498, 1, 466, 2, 499, 466, 2, 495,
	499, 466, 2, 20, 500, 499, 466, 2, 473, 499, 466, 5, 2, 20, 499, 501, 466, 2,
	502, 503, 16, 499, 466, 2, 214, 503, 16, 499, 466, 2, 214, 504, 499, 466, 505,
	2, 115, 506, 507, 508, 499, 466, 509, 2, 510, 499, 511, 466, 2, 512, 513, 1,
	466, 257, 514, 515, 516, 517, 498, 499, 466, 2, 51, 518, 519, 520, 521, 522,
	523, 466, 524, 525, 526, 78, 527, 528, 529, 530, 531, 532, 533, 534, 535, 2,
	20, 37, 535, 2, 41, 535, 2, 535, 146, 536, 537, 538, 539, 50, 540, 50, 333,
	541, 531, 2, 326, 327, 14, 108, 531, 1, 2, 318, 1, 5, 9, 2, 542, 543, 544,
	531, 1, 545, 91, 546, 547, 24, 16, 548, 2, 549, 550, 551, 2, 290, 14, 552,
	553, 554, 555, 556, 1, 134, 557, 558, 559, 20, 1, 560, 561, 2, 562, 563, 558,
	559, 564, 565, 20, 560, 561, 2, 562, 563, 558, 564, 565, 20, 1, 566, 561, 2,
	562, 563, 558, 559, 564, 565, 20, 566, 561, 2, 562, 563, 558, 564, 565, 20, 1,
	567, 561, 2, 562, 563, 558, 559, 564, 565, 20, 567, 561, 2, 562, 563, 558,
	564, 565, 20, 1, 561, 2, 562, 563, 558, 559, 564, 565, 20, 561, 2, 562, 563,
	558, 564, 565, 1, 558, 559, 562, 568, 569, 563, 558, 570, 389, 571, 572, 37,
	573, 396, 1, 574, 575, 557, 558, 559, 576, 577, 16, 1, 558, 559, 1, 52, 558,
	559, 1, 561, 578, 558, 559, 24, 579, 561, 578, 563, 558, 24, 580, 38, 581,
	582, 1, 583, 584, 558, 559, 585, 586, 587, 588, 589, 590, 591, 592, 396, 593,
	1, 594, 595, 596, 578, 558, 559, 396, 597, 598, 563, 558, 557, 599, 380, 1,
	557, 598, 558, 559, 24, 1, 557, 598, 558, 559, 378, 600, 601, 602, 603, 604,
	605, 1, 557, 598, 558, 559, 378, 600, 601, 606, 602, 607, 608, 221, 609, 603,
	610, 611, 1, 562, 596, 558, 559, 562, 596, 563, 558, 78, 1, 612, 215, 63, 558,
	559, 613, 614, 577, 380, 78, 612, 215, 63, 563, 558, 613, 614, 577, 380, 16,
	1, 615, 558, 559, 17, 580, 78, 41, 1, 612, 616, 617, 618, 558, 559, 1, 612,
	619, 620, 621, 622, 623, 624, 612, 625, 626, 627, 628, 629, 630, 631, 621,
	623, 624, 612, 625, 626, 627, 628, 629, 630, 631, 16, 575, 1, 632, 20, 50,
	633, 62, 634, 1, 52, 2, 69, 635, 376, 636, 215, 637, 638, 639, 380, 640, 641,
	150, 603, 642, 69, 635, 376, 636, 643, 644, 579, 215, 637, 638, 639, 380, 640,
	641, 150, 603, 642, 16, 645, 646, 647, 648, 649, 575, 650, 651, 1, 652, 20,
	62, 653, 24, 37, 654, 2, 221, 654, 2, 24, 655, 2, 221, 656, 2, 24, 657, 658,
	2, 659, 660, 661, 662, 663, 664, 2, 665, 666, 596, 667, 2, 668, 669, 2, 17,
	142, 2, 41, 560, 2, 565, 41, 566, 2, 565, 670, 671, 2, 77, 41, 2, 36, 672,
	673, 674, 16, 36, 2, 17, 675, 676, 677, 678, 2, 679, 680, 2, 681, 682, 683, 2,
	16, 2, 221, 603, 684, 2, 5, 9, 24, 2, 24, 685, 686, 41, 2, 17, 687, 2, 41,
	134, 2, 17, 20, 2, 221, 688, 99, 581, 41, 2, 221, 37, 2, 577, 214, 37, 41, 2,
	577, 689, 690, 691, 2, 36, 692, 669, 36, 221, 2, 693, 694, 695, 2, 696, 697,
	698, 214, 2, 699, 700, 20, 2, 701, 702, 703, 700, 20, 704, 700, 705, 671, 2,
	706, 221, 707, 708, 146, 2, 709, 710, 711, 709, 710, 712, 713, 2, 9, 5, 27, 2,
	125, 714, 715, 125, 14, 715, 716, 717, 2, 1, 2, 62, 16, 718, 2, 153, 62, 16,
	719, 2, 720, 20, 50, 2, 36, 24, 721, 722, 723, 20, 94, 2, 2, 724, 1, 725, 726,
	727, 2, 728, 36, 300, 50, 14, 729, 730, 14, 729, 731, 730, 14, 50, 732, 14,
	733, 734, 735, 736, 737, 738, 14, 14, 189, 739, 740, 741, 742, 2, 55, 281, 2,
	20, 268, 743, 2, 268, 744, 2, 745, 2, 16, 2, 746, 51, 747, 2, 748, 27, 94,
	512, 16, 512, 268, 575, 749, 583, 750, 751, 20, 61, 752, 753, 754, 755, 756,
	757, 94, 531, 333, 758, 2, 5, 759, 20, 752, 753, 754, 755, 756, 757, 531, 333,
	758, 760, 761, 762, 20, 752, 753, 754, 755, 756, 757, 94, 531, 333, 758, 760,
	761, 762, 20, 27, 752, 753, 754, 755, 756, 757, 94, 531, 333, 758, 760, 761,
	762, 20, 27, 752, 753, 754, 755, 756, 757, 94, 531, 333, 758, 763, 760, 761,
	762, 764, 20, 27, 752, 753, 754, 755, 756, 757, 94, 531, 333, 765, 758, 766,
	760, 761, 762, 764, 20, 27, 752, 753, 754, 755, 756, 757, 94, 531, 333, 758,
	760, 761, 762, 764, 61, 27, 752, 753, 754, 755, 756, 757, 94, 531, 333, 61,
	27, 752, 753, 754, 755, 756, 757, 531, 333, 61, 27, 752, 753, 754, 755, 756,
	757, 531, 333, 767, 61, 27, 752, 753, 754, 755, 756, 757, 94, 531, 333, 767,
	28, 109, 333, 62, 17, 28, 333, 768, 769, 2, 770, 1, 771, 772, 773, 1, 2, 773,
	774, 1, 2, 1, 2, 300, 775, 776, 1, 2, 777, 778, 2, 2, 779, 780, 781, 2, 1,
	782, 333, 2, 153, 1, 2, 5, 1, 783, 784, 333, 2, 785, 1, 2, 1, 786, 787, 788,
	789, 268, 1, 790, 791, 73, 2, 792, 1, 73, 2, 16, 27, 2, 793, 62, 2, 27, 794,
	795, 27, 50, 62, 290, 333, 1, 796, 36, 214, 20, 797, 2, 798, 2, 799, 2, 800,
	801, 799, 109, 802, 803, 804, 329, 805, 806, 79, 1, 21, 2, 806, 79, 1, 807,
	808, 37, 656, 1, 2, 809, 2, 810, 811, 1, 812, 813, 814, 815, 816, 78, 1, 399,
	2, 78, 37, 1, 399, 2, 817, 818, 819, 1, 2, 820, 821, 2, 822, 823, 1, 824, 825,
	826, 827, 1, 2, 284, 828, 1, 2, 829, 37, 1, 2, 17, 20, 821, 1, 2, 20, 821,
	830, 1, 2, 99, 39, 1, 2, 17, 821, 252, 1, 2, 831, 810, 1, 2, 20, 832, 833,
	834, 62, 339, 835, 836, 339, 837, 838, 839, 840, 841, 842, 843, 177, 844, 845,
	846, 721, 837, 838, 839, 840, 842, 843, 177, 844, 845, 846, 721, 99, 39, 381,
	1, 21, 15, 2, 17, 1, 847, 2, 16, 848, 2, 849, 848, 36, 850, 14, 848, 1, 2,
	851, 848, 1, 2, 848, 2, 5, 848, 2, 5, 9, 852, 853, 848, 21, 854, 855, 2, 16,
	1, 725, 2, 17, 27, 652, 2, 1, 856, 14, 36, 2, 5, 857, 858, 36, 2, 5, 725, 36,
	2, 5, 857, 36, 2, 5, 848, 62, 848, 2, 17, 284, 859, 848, 1, 2, 24, 860, 861,
	848, 1, 2, 38, 1, 2, 17, 38, 1, 15, 2, 17, 862, 863, 848, 864, 865, 866, 862,
	863, 848, 867, 865, 866, 848, 868, 848, 1, 36, 869, 55, 1, 2, 869, 37, 655, 1,
	2, 1, 870, 871, 2, 872, 2, 16, 1, 2, 873, 874, 1, 2, 875, 1, 5, 2, 211, 876,
	1, 5, 2, 211, 20, 406, 407, 1, 877, 2, 878, 879, 880, 881, 882, 883, 884, 41,
	2, 99, 281, 885, 886, 5, 380, 16, 887, 888, 41, 889, 2, 890, 891, 892, 893,
	894, 69, 895, 896, 894, 897, 898, 899, 891, 41, 900, 901, 1, 2, 902, 903, 904,
	1, 21, 2, 17, 905, 903, 1, 21, 2, 17, 20, 1, 21, 2, 17, 1, 906, 2, 907, 2, 17,
	20, 1, 908, 909, 910, 911, 912, 20, 1, 908, 909, 910, 911, 913, 912, 1, 21,
	914, 514, 915, 624, 916, 917, 918, 919, 920, 921, 922, 1, 52, 910, 2, 5, 9,
	923, 924, 915, 624, 916, 917, 918, 919, 920, 921, 922, 1, 52, 910, 2, 5, 923,
	924, 915, 624, 916, 917, 918, 919, 920, 921, 922, 1, 52, 910, 2, 9, 5, 923,
	924, 1, 215, 21, 914, 925, 514, 268, 926, 927, 134, 16, 928, 216, 17, 929,
	930, 931, 932, 2, 5, 933, 1, 934, 14, 1, 935, 14, 936, 14, 937, 16, 2, 443,
	938, 37, 2, 17, 939, 1, 2, 163, 104, 940, 1, 2, 941, 942, 943, 944, 945, 946,
	947, 20, 252, 948, 2, 5, 949, 950, 131, 951, 2, 950, 131, 2, 952, 953, 954,
	955, 131, 2, 376, 956, 957, 2, 214, 131, 37, 2, 214, 958, 959, 960, 961, 20,
	55, 962, 252, 1, 2, 38, 252, 1, 2, 55, 2, 963, 964, 252, 50, 2, 78, 131, 2,
	965, 20, 78, 252, 50, 2, 55, 671, 966, 967, 252, 1, 968, 389, 969, 970, 971,
	972, 973, 2, 974, 20, 975, 36, 976, 977, 978, 979, 980, 981, 982, 983, 984,
	985, 1, 2, 986, 987, 988, 989, 990, 991, 992, 993, 994, 995, 996, 997, 998,
	999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011,
	1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1, 36, 21,
	1023, 399, 1024, 987, 399, 987, 1, 21, 2, 1023, 1025, 318, 1026, 1, 36, 21,
	1023, 1025, 318, 1026, 1027, 1028, 1029, 1030, 1031, 1032, 1033, 1034, 1035,
	1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1047, 1048,
	1049, 1050, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1060, 1061,
	1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073, 1074,
	1075, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1083, 1, 1084, 21, 2, 1023,
	1085, 1086, 1087, 1088, 1089, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097,
	1009, 1, 2, 20, 1098, 37, 1099, 1100, 21, 2, 17, 1101, 37, 691, 2, 37, 669, 2,
	1102, 377, 1102, 1103, 37, 377, 1104, 2, 1105, 1106, 20, 955, 1107, 1108,
	1109, 1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118, 1119, 1120, 20,
	1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118, 1119,
	1120, 1121, 1122, 1123, 252, 2, 376, 956, 957, 252, 2, 1124, 1125, 252, 2,
	376, 131, 252, 2, 1126, 252, 2, 1127, 1128, 1129, 1130, 1131, 1132, 1133,
	1134, 1135, 1136, 2, 17, 77, 1137, 1138, 2, 17, 77, 39, 252, 1, 2, 17, 77,
	1139, 252, 2, 1140, 2, 518, 2, 1141, 2, 1142, 2, 1143, 2, 1144, 107, 2, 5,
	1145, 1146, 20, 1147, 1148, 1149, 1150, 1151, 1, 2, 1152, 1153, 1154, 2, 1155,
	1156, 1157
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
	false, false}, {18585, 423, 3, false, false}, {18619, 343, 1, false, false},
	{18657, 426, 6, false, false}, {18699, 432, 2, false, false}, {18742, 434, 2,
	false, false}, {18782, 434, 2, false, false}, {18823, 436, 12, true, false},
	{18859, 448, 4, false, false}, {18889, 452, 1, false, false}, {18927, 453, 4,
	false, false}, {18959, 457, 4, false, false}, {18995, 461, 2, false, false},
	{19026, 463, 6, false, false}, {19060, 469, 4, false, false}, {19094, 0, 0,
	false, false}, {19137, 0, 0, false, false}, {19171, 0, 0, false, false},
	{19206, 0, 0, false, false}, {19243, 473, 5, false, false}, {19243, 478, 6,
	false, false}, {19283, 484, 7, false, false}, {19321, 491, 2, false, false},
	{19355, 2, 1, false, false}, {19398, 493, 2, false, false}, {19444, 317, 4,
	false, false}, {19491, 495, 4, false, false}, {19491, 499, 6, false, false},
	{19535, 505, 5, false, false}, {19583, 510, 6, false, false}, {19628, 516, 5,
	false, false}, {19675, 521, 8, false, false}, {19723, 529, 3, false, false},
	{19762, 532, 3, false, false}, {19762, 535, 5, false, false}, {19810, 343, 1,
	false, false}, {19854, 540, 1, false, false}, {19898, 541, 3, false, false},
	{19939, 343, 1, false, false}, {19984, 343, 1, false, false}, {20028, 0, 0,
	false, false}, {20062, 343, 1, false, false}, {20097, 544, 5, false, false},
	{20136, 343, 1, false, false}, {20174, 549, 5, false, false}, {20174, 554, 4,
	false, false}, {20213, 343, 1, false, false}, {20249, 343, 1, false, false},
	{20288, 558, 5, false, false}, {20315, 563, 5, false, false}, {20345, 568, 6,
	false, false}, {20373, 574, 5, false, false}, {20402, 579, 5, false, false},
	{20402, 584, 4, false, false}, {20430, 588, 4, false, false}, {20430, 592, 6,
	false, false}, {20460, 598, 8, false, false}, {20488, 606, 3, false, false},
	{20516, 609, 6, true, false}, {20516, 615, 8, true, false}, {20550, 2, 1,
	false, false}, {20583, 623, 5, false, false}, {20613, 343, 1, false, false},
	{20644, 343, 1, false, false}, {20674, 0, 0, false, false}, {20704, 0, 0,
	false, false}, {20734, 343, 1, false, false}, {20765, 343, 1, false, false},
	{20795, 343, 1, false, false}, {20825, 343, 1, false, false}, {20855, 343, 1,
	false, false}, {20885, 628, 9, false, false}, {20921, 23, 3, false, false},
	{20921, 637, 4, false, false}, {20921, 641, 5, false, false}, {20946, 37, 2,
	false, false}, {20972, 21, 1, false, false}, {21004, 347, 3, false, false},
	{21004, 1, 2, false, false}, {21004, 646, 4, false, false}, {21031, 287, 1,
	false, false}, {21056, 21, 1, false, false}, {21082, 650, 1, false, false},
	{21108, 651, 1, false, false}, {21139, 40, 1, false, false}, {21163, 41, 1,
	false, false}, {21190, 21, 1, false, false}, {21221, 37, 2, false, false},
	{21249, 21, 1, false, false}, {21280, 42, 1, false, false}, {21308, 2, 1,
	false, false}, {21345, 2, 1, false, false}, {21382, 231, 2, false, false},
	{21419, 652, 1, true, false}, {21469, 652, 1, true, false}, {21518, 0, 0,
	false, false}, {21564, 652, 1, true, false}, {21615, 653, 1, true, false},
	{21662, 653, 1, true, false}, {21713, 117, 1, true, false}, {21757, 0, 0,
	true, false}, {21806, 0, 0, true, false}, {21851, 0, 0, true, false}, {21896,
	0, 0, true, false}, {21941, 2, 1, false, false}, {21941, 6, 2, false, false},
	{21976, 23, 3, false, false}, {22009, 654, 2, false, false}, {22009, 656, 2,
	false, false}, {22042, 23, 3, false, false}, {22075, 21, 1, false, false},
	{22115, 1, 2, false, false}, {22159, 658, 2, false, false}, {22192, 287, 1,
	false, false}, {22222, 23, 3, false, false}, {22255, 1, 2, false, false},
	{22290, 23, 3, false, false}, {22319, 23, 3, false, false}, {22350, 660, 5,
	false, false}, {22382, 1, 2, false, false}, {22415, 108, 3, false, false},
	{22445, 23, 3, false, true}, {22474, 37, 2, false, false}, {22515, 23, 3,
	false, false}, {22544, 1, 2, false, false}, {22578, 665, 4, false, false},
	{22578, 669, 5, false, false}, {22613, 674, 4, false, false}, {22642, 678, 5,
	false, false}, {22672, 233, 3, false, false}, {22702, 23, 3, false, false},
	{22702, 683, 4, false, false}, {22732, 23, 4, false, false}, {22763, 687, 3,
	false, false}, {22796, 37, 2, false, false}, {22831, 23, 4, false, false},
	{22864, 21, 1, false, false}, {22900, 690, 5, false, false}, {22931, 23, 3,
	false, false}, {22967, 2, 1, false, false}, {23002, 42, 1, false, false},
	{23041, 695, 2, false, false}, {23074, 697, 1, false, false}, {23110, 37, 2,
	false, false}, {23145, 698, 5, false, false}, {23181, 21, 1, false, false},
	{23210, 703, 3, false, false}, {23239, 706, 4, false, false}, {23269, 710, 3,
	false, false}, {23297, 713, 4, false, false}, {23328, 21, 1, false, false},
	{23360, 717, 2, false, false}, {23392, 21, 1, false, false}, {23425, 21, 1,
	false, false}, {23459, 21, 1, false, false}, {23492, 719, 5, false, false},
	{23526, 724, 6, false, false}, {23554, 730, 3, false, false}, {23583, 23, 4,
	false, false}, {23618, 0, 0, false, false}, {23650, 23, 3, false, false},
	{23679, 733, 2, false, false}, {23713, 21, 1, false, false}, {23760, 650, 1,
	false, false}, {23798, 735, 1, false, false}, {23832, 21, 1, false, false},
	{23870, 0, 0, false, false}, {23905, 0, 0, false, false}, {23947, 41, 1,
	false, false}, {23983, 736, 3, false, false}, {24022, 739, 5, false, false},
	{24022, 744, 5, false, false}, {24061, 749, 2, false, false}, {24098, 23, 4,
	false, false}, {24098, 1, 2, false, false}, {24140, 751, 2, false, false},
	{24174, 18, 1, false, false}, {24206, 753, 2, false, false}, {24243, 755, 2,
	false, false}, {24281, 21, 1, false, false}, {24316, 21, 1, false, false},
	{24353, 40, 1, false, false}, {24385, 757, 2, false, false}, {24416, 21, 1,
	false, false}, {24455, 759, 1, false, false}, {24493, 287, 1, false, false},
	{24529, 21, 1, false, false}, {24563, 760, 1, false, false}, {24593, 761, 5,
	false, false}, {24637, 650, 1, false, false}, {24685, 0, 0, false, false},
	{24723, 766, 4, false, false}, {24759, 766, 4, false, false}, {24795, 766, 4,
	false, false}, {24831, 770, 3, false, false}, {24866, 766, 4, false, false},
	{24866, 766, 2, false, false}, {24902, 766, 4, false, false}, {24937, 773, 1,
	false, false}, {24973, 773, 1, false, false}, {25009, 773, 1, false, false},
	{25044, 773, 1, false, false}, {25079, 773, 1, false, false}, {25115, 773, 1,
	false, false}, {25152, 766, 4, false, false}, {25187, 773, 1, false, false},
	{25222, 773, 1, false, false}, {25257, 773, 1, false, false}, {25291, 766, 4,
	false, false}, {25326, 773, 1, false, false}, {25361, 773, 1, false, false},
	{25396, 773, 1, false, false}, {25431, 773, 1, false, false}, {25466, 773, 1,
	false, false}, {25501, 773, 1, false, false}, {25536, 773, 1, false, false},
	{25571, 773, 1, false, false}, {25608, 1, 2, true, false}, {25635, 2, 1, true,
	false}, {25679, 774, 2, false, false}, {25722, 776, 4, true, false}, {25760,
	780, 2, false, false}, {25760, 131, 3, false, false}, {25800, 1, 2, true,
	false}, {25829, 782, 3, false, false}, {25856, 785, 7, false, false}, {25856,
	792, 6, false, false}, {25856, 798, 7, false, false}, {25856, 805, 7, false,
	false}, {25882, 0, 0, true, false}, {25913, 23, 4, true, false}, {25942, 2, 1,
	false, false}, {25975, 6, 2, false, true}, {26007, 0, 0, false, true}, {26037,
	0, 0, false, true}, {26067, 1, 2, false, true}, {26100, 1, 2, false, true},
	{26134, 812, 4, false, false}, {26163, 0, 0, false, true}, {26192, 6, 2,
	false, true}, {26218, 2, 1, false, false}, {26250, 816, 3, false, false},
	{26283, 816, 3, false, false}, {26318, 819, 2, false, false}, {26350, 2, 1,
	false, false}, {26384, 343, 2, true, false}, {26413, 2, 1, false, false},
	{26446, 117, 1, false, false}, {26479, 2, 1, false, false}, {26512, 132, 2,
	false, false}, {26512, 21, 1, false, false}, {26544, 117, 1, false, false},
	{26577, 1, 2, false, true}, {26609, 1, 2, false, true}, {26641, 89, 2, true,
	false}, {26674, 821, 4, false, false}, {26705, 2, 1, false, false}, {26740,
	25, 2, false, false}, {26776, 131, 2, false, false}, {26807, 2, 1, false,
	false}, {26842, 2, 1, false, false}, {26872, 1, 2, false, true}, {26904, 0, 0,
	false, false}, {26932, 825, 2, false, true}, {26966, 252, 1, false, false},
	{27000, 2, 1, false, false}, {27037, 2, 1, false, false}, {27064, 2, 1, false,
	false}, {27099, 21, 1, false, false}, {27136, 827, 2, false, false}, {27170,
	0, 0, false, false}, {27195, 21, 1, false, false}, {27222, 0, 0, false,
	false}, {27246, 829, 1, false, false}, {27276, 21, 1, false, false}, {27308,
	0, 0, true, false}, {27335, 0, 0, false, false}, {27376, 0, 0, false, false},
	{27415, 830, 2, false, false}, {27448, 0, 0, false, false}, {27474, 0, 0,
	false, false}, {27503, 1, 2, false, false}, {27546, 217, 2, false, false},
	{27583, 2, 1, false, false}, {27617, 2, 1, false, false}, {27651, 2, 1, false,
	false}, {27684, 5, 3, false, false}, {27717, 1, 2, false, false}, {27717, 832,
	3, false, false}, {27747, 2, 1, false, false}, {27787, 1, 2, false, false},
	{27822, 23, 3, false, false}, {27822, 1, 2, false, false}, {27857, 89, 2,
	false, false}, {27888, 89, 2, false, false}, {27919, 2, 1, false, false},
	{27959, 1, 2, true, false}, {27987, 835, 3, false, false}, {28022, 838, 3,
	false, false}, {28053, 2, 1, false, false}, {28081, 841, 3, false, false},
	{28109, 0, 0, false, false}, {28146, 844, 2, false, false}, {28193, 388, 2,
	false, false}, {28235, 838, 3, false, false}, {28284, 846, 3, true, false},
	{28326, 2, 1, true, false}, {28367, 849, 5, false, false}, {28416, 854, 4,
	false, false}, {28461, 2, 1, false, false}, {28514, 858, 3, false, false},
	{28566, 861, 4, false, false}, {28566, 865, 3, false, false}, {28619, 131, 3,
	false, false}, {28674, 131, 3, false, false}, {28729, 868, 1, false, false},
	{28780, 869, 2, false, false}, {28833, 871, 2, false, false}, {28901, 873, 4,
	false, false}, {28968, 871, 2, false, false}, {29036, 877, 4, false, false},
	{29082, 1, 2, false, false}, {29123, 881, 3, false, false}, {29170, 884, 5,
	false, false}, {29213, 889, 3, false, false}, {29257, 892, 5, false, false},
	{29309, 897, 4, false, false}, {29355, 901, 15, false, false}, {29355, 916,
	23, false, false}, {29355, 939, 3, false, false}, {29355, 939, 3, false,
	false}, {29397, 942, 4, false, false}, {29438, 21, 1, false, false}, {29479,
	21, 1, false, false}, {29520, 24, 3, true, false}, {29563, 0, 0, true, false},
	{29605, 25, 2, true, false}, {29647, 1, 2, true, false}, {29699, 946, 2,
	false, false}, {29742, 23, 3, false, false}, {29785, 948, 5, false, false},
	{29839, 953, 5, false, false}, {29893, 24, 3, false, false}, {29940, 958, 8,
	false, false}, {29982, 966, 3, false, false}, {29982, 969, 3, false, false},
	{30034, 972, 6, false, false}, {30087, 978, 5, false, false}, {30139, 1, 2,
	false, false}, {30188, 983, 5, false, false}, {30239, 988, 6, false, false},
	{30288, 994, 5, false, false}, {30345, 999, 5, false, false}, {30381, 1004, 2,
	false, false}, {30435, 1006, 4, false, false}, {30435, 1010, 4, false, false},
	{30483, 287, 1, false, false}, {30515, 23, 3, false, false}, {30545, 1, 2,
	false, false}, {30573, 1014, 3, false, false}, {30600, 40, 1, false, false},
	{30629, 1017, 5, false, false}, {30658, 1, 2, false, false}, {30683, 65, 2,
	false, false}, {30683, 1022, 4, false, false}, {30683, 1026, 3, false, false},
	{30708, 1029, 3, false, false}, {30735, 1032, 3, false, false}, {30735, 1035,
	4, false, false}, {30767, 1, 2, true, false}, {30767, 1039, 3, true, false},
	{30793, 1042, 5, true, false}, {30829, 1047, 2, true, false}, {30865, 1049, 5,
	false, false}, {30906, 2, 1, false, false}, {30934, 1054, 2, false, false},
	{30959, 1056, 2, false, false}, {30986, 2, 1, false, false}, {31017, 2, 1,
	false, false}, {31043, 131, 2, false, false}, {31069, 838, 3, false, false},
	{31091, 23, 3, false, false}, {31122, 2, 1, false, false}, {31152, 21, 1,
	true, false}, {31175, 21, 1, false, false}, {31204, 0, 0, false, false},
	{31224, 1058, 1, false, false}, {31255, 0, 0, false, false}, {31288, 23, 3,
	false, false}, {31315, 1, 2, false, false}, {31348, 1059, 4, false, false},
	{31386, 1, 2, false, false}, {31415, 1, 2, false, false}, {31447, 1, 2, false,
	false}, {31482, 1063, 6, false, false}, {31514, 1069, 4, false, false},
	{31514, 1069, 3, false, false}, {31538, 1073, 7, false, false}, {31564, 1080,
	5, false, false}, {31591, 1085, 4, false, false}, {31637, 1089, 3, false,
	false}, {31670, 1092, 4, false, false}, {31670, 23, 3, false, false}, {31703,
	1096, 5, false, false}, {31738, 23, 3, false, false}, {31769, 1101, 9, false,
	false}, {31769, 1110, 10, false, false}, {31798, 1120, 5, false, false},
	{31798, 1125, 5, false, false}, {31833, 339, 3, false, false}, {31869, 1130,
	4, false, false}, {31903, 1134, 4, false, false}, {31938, 1138, 4, false,
	false}, {31968, 1142, 4, false, false}, {31999, 1146, 4, false, false},
	{32030, 1150, 4, false, false}, {32061, 1154, 5, false, false}, {32090, 1159,
	5, false, false}, {32121, 0, 0, false, false}, {32155, 117, 1, false, false},
	{32187, 23, 3, false, false}, {32214, 1164, 3, false, false}, {32260, 1167, 6,
	false, false}, {32304, 1173, 5, false, false}, {32349, 1178, 7, false, false},
	{32392, 1185, 4, false, false}, {32439, 1189, 6, false, false}, {32472, 2, 1,
	false, false}, {32508, 1195, 5, false, false}, {32508, 1200, 8, false, false},
	{32551, 1, 2, false, false}, {32551, 1208, 3, false, false}, {32587, 1211, 5,
	false, false}, {32621, 1216, 4, false, false}, {32653, 1, 2, false, false},
	{32685, 1220, 6, false, false}, {32719, 1226, 3, false, false}, {32767, 695,
	1, false, false}, {32786, 58, 1, false, false}, {32786, 1229, 2, false,
	false}, {32805, 706, 4, false, false}, {32805, 1231, 5, false, false}, {32844,
	1236, 5, false, false}, {32883, 1241, 4, false, false}, {32915, 1245, 6,
	false, false}, {32915, 1251, 7, false, false}, {32949, 142, 3, false, false},
	{32996, 1258, 5, false, false}, {33025, 117, 1, false, false}, {33051, 1263,
	7, false, false}, {33097, 1270, 4, false, false}, {33146, 1274, 2, false,
	false}, {33191, 1276, 2, false, false}, {33238, 134, 3, false, false}, {33285,
	1, 2, false, false}, {33326, 2, 1, false, false}, {33376, 1278, 4, true,
	false}, {33418, 1282, 4, false, false}, {33461, 132, 2, false, false}, {33509,
	1286, 3, false, false}, {33551, 37, 2, false, false}, {33595, 1289, 5, false,
	false}, {33641, 1294, 2, false, false}, {33692, 1296, 1, false, false},
	{33738, 2, 1, false, false}, {33780, 2, 1, false, false}, {33818, 1, 2, false,
	false}, {33856, 1297, 8, false, false}, {33904, 1305, 7, false, false},
	{33948, 1312, 5, false, false}, {33994, 117, 1, false, false}, {34046, 1317,
	9, false, false}, {34046, 1326, 12, false, false}, {34046, 23, 4, false,
	false}, {34087, 1338, 6, false, false}, {34126, 1344, 4, false, false},
	{34162, 1, 2, false, false}, {34200, 1348, 1, false, false}, {34235, 1349, 1,
	false, false}, {34272, 1350, 5, false, false}, {34313, 1355, 9, false, false},
	{34313, 1364, 5, false, false}, {34369, 1369, 3, false, false}, {34421, 1372,
	4, false, false}, {34469, 1376, 6, false, false}, {34522, 1382, 4, false,
	false}, {34574, 1386, 6, false, false}, {34630, 1392, 6, false, false},
	{34630, 1398, 7, false, false}, {34677, 1405, 5, false, false}, {34729, 1410,
	8, false, false}, {34779, 1418, 5, false, false}, {34829, 1423, 8, false,
	false}, {34879, 1431, 4, false, false}, {34932, 1435, 3, false, false},
	{34973, 1438, 3, false, false}, {35009, 946, 2, false, false}, {35048, 37, 2,
	false, false}, {35089, 1441, 5, false, false}, {35134, 1441, 5, false, false},
	{35183, 1446, 9, false, false}, {35210, 2, 1, false, false}, {35245, 287, 1,
	false, false}, {35274, 2, 1, false, false}, {35306, 0, 0, false, false},
	{35340, 1455, 2, false, false}, {35378, 1457, 4, false, false}, {35417, 1461,
	3, false, false}, {35455, 1455, 2, false, false}, {35491, 1464, 2, false,
	false}, {35531, 37, 2, false, false}, {35561, 1466, 1, false, false}, {35583,
	1467, 3, false, false}, {35614, 1470, 2, false, false}, {35653, 1472, 5,
	false, false}, {35691, 1477, 5, false, false}, {35731, 1482, 3, false, false},
	{35779, 1485, 5, false, false}, {35827, 1490, 3, false, false}, {35860, 1493,
	6, false, false}, {35886, 2, 1, false, false}, {35912, 2, 1, false, false},
	{35942, 41, 1, false, false}, {35972, 37, 2, false, false}, {35998, 2, 1,
	false, false}, {36029, 1499, 2, false, false}, {36057, 2, 1, false, false},
	{36083, 21, 1, false, false}, {36114, 1501, 3, false, false}, {36137, 21, 1,
	false, false}, {36168, 0, 0, false, false}, {36189, 1504, 2, false, false},
	{36220, 65, 3, false, false}, {36249, 1506, 2, false, false}, {36278, 2, 1,
	false, false}, {36305, 58, 1, false, false}, {36332, 2, 1, false, false},
	{36360, 2, 1, false, false}, {36386, 2, 1, false, false}, {36417, 0, 0, false,
	false}, {36446, 1508, 5, true, false}, {36489, 1513, 5, false, false}, {36529,
	1518, 11, true, false}, {36529, 1529, 9, true, false}, {36529, 1538, 11, true,
	false}, {36529, 1549, 9, true, false}, {36529, 1558, 11, true, false}, {36529,
	1569, 9, true, false}, {36529, 1578, 10, true, false}, {36529, 1588, 8, true,
	false}, {36567, 1596, 5, false, true}, {36609, 1601, 3, true, false}, {36656,
	1596, 3, true, false}, {36656, 1604, 3, true, false}, {36700, 1607, 12, false,
	false}, {36739, 1619, 4, true, false}, {36782, 1623, 4, true, false}, {36832,
	1627, 6, true, false}, {36832, 1633, 6, true, false}, {36878, 1639, 12, false,
	false}, {36918, 1651, 14, true, false}, {36958, 1665, 8, false, false},
	{37000, 1673, 6, true, false}, {37000, 1679, 12, true, false}, {37000, 1673,
	5, true, false}, {37000, 1691, 17, true, false}, {37000, 1673, 6, true,
	false}, {37039, 1708, 5, false, false}, {37039, 1713, 4, false, false},
	{37083, 1717, 11, false, false}, {37083, 1728, 10, false, false}, {37126,
	1738, 6, false, true}, {37169, 1744, 10, true, false}, {37212, 1754, 4, true,
	false}, {37267, 1, 2, false, false}, {37305, 2, 1, false, false}, {37347,
	1758, 12, true, false}, {37347, 1770, 11, true, false}, {37382, 89, 2, false,
	false}, {37421, 1781, 2, true, false}, {37456, 2, 1, true, false}, {37492,
	1248, 3, false, false}, {37530, 2, 1, false, false}, {37575, 1783, 2, false,
	false}, {37619, 1785, 4, true, false}, {37658, 2, 1, true, false}, {37696,
	1789, 4, true, false}, {37736, 1793, 14, false, false}, {37778, 1807, 17,
	false, true}, {37822, 1824, 8, true, false}, {37863, 0, 0, false, false},
	{37902, 23, 3, false, false}, {37938, 461, 2, false, false}, {37979, 1832, 1,
	true, false}, {38011, 2, 1, true, false}, {38034, 1, 2, true, false}, {38057,
	1833, 2, true, false}, {38084, 1832, 1, true, false}, {38109, 1, 1, true,
	false}, {38136, 1, 2, true, false}, {38169, 1, 2, true, false}, {38202, 1, 2,
	true, false}, {38227, 1835, 4, false, false}, {38265, 838, 3, false, false},
	{38305, 69, 3, false, false}, {38349, 1839, 4, false, false}, {38395, 58, 1,
	false, false}, {38448, 1843, 3, false, false}, {38489, 58, 1, false, false},
	{38543, 1846, 3, false, false}, {38585, 1849, 3, false, false}, {38632, 2, 1,
	false, false}, {38673, 1852, 3, false, false}, {38712, 1855, 6, false, false},
	{38754, 1861, 3, false, false}, {38793, 2, 1, false, false}, {38831, 1864, 2,
	false, false}, {38868, 0, 0, false, false}, {38904, 2, 1, false, false},
	{38939, 2, 1, false, false}, {38979, 1866, 2, false, false}, {39020, 1868, 3,
	false, false}, {39062, 1871, 2, false, false}, {39109, 1873, 4, false, false},
	{39109, 1877, 5, false, false}, {39152, 1882, 2, true, false}, {39195, 2, 1,
	false, false}, {39236, 1884, 3, false, false}, {39281, 1887, 3, false, false},
	{39321, 1890, 1, false, false}, {39360, 838, 3, false, false}, {39403, 1891,
	4, false, false}, {39445, 1895, 4, false, false}, {39490, 1899, 2, false,
	false}, {39533, 1209, 2, false, false}, {39578, 1209, 2, false, false},
	{39621, 1901, 2, false, false}, {39657, 37, 2, false, false}, {39697, 1903, 1,
	false, false}, {39733, 0, 0, false, false}, {39769, 1904, 3, false, false},
	{39804, 37, 2, false, false}, {39842, 0, 0, false, false}, {39876, 2, 1,
	false, false}, {39900, 13, 4, false, false}, {39936, 21, 1, false, false},
	{39983, 838, 3, false, false}, {40019, 1907, 4, false, false}, {40057, 1911,
	5, false, false}, {40099, 65, 3, false, false}, {40148, 35, 2, false, false},
	{40148, 1916, 3, false, false}, {40189, 2, 1, false, false}, {40229, 35, 2,
	false, false}, {40269, 35, 2, false, false}, {40310, 1919, 4, false, false},
	{40348, 1923, 2, false, false}, {40390, 1925, 4, false, false}, {40433, 1920,
	3, false, false}, {40479, 1929, 4, false, false}, {40523, 1933, 5, false,
	false}, {40562, 2, 1, false, false}, {40603, 2, 1, false, false}, {40644, 2,
	1, false, false}, {40685, 25, 2, false, false}, {40729, 63, 2, false, false},
	{40774, 58, 1, false, false}, {40815, 1938, 4, false, false}, {40864, 1942, 4,
	false, false}, {40913, 1946, 4, false, false}, {40959, 1950, 2, false, false},
	{41005, 2, 1, false, false}, {41056, 1952, 3, false, false}, {41097, 2, 1,
	false, false}, {41147, 1955, 2, false, false}, {41194, 1957, 7, false, false},
	{41236, 2, 1, false, false}, {41278, 0, 0, true, false}, {41322, 1964, 3,
	true, false}, {41360, 1967, 6, true, false}, {41401, 1973, 3, false, false},
	{41439, 1976, 5, false, false}, {41481, 838, 3, false, false}, {41523, 58, 1,
	false, false}, {41565, 1976, 5, false, false}, {41609, 1976, 5, false, false},
	{41653, 1981, 1, false, false}, {41690, 25, 2, false, false}, {41715, 1982, 3,
	false, false}, {41749, 1892, 2, false, false}, {41779, 1985, 2, false, false},
	{41779, 1987, 3, false, false}, {41810, 2, 1, false, false}, {41841, 1990, 2,
	false, false}, {41873, 233, 3, false, false}, {41912, 233, 3, false, false},
	{41951, 2, 1, true, false}, {41989, 2, 1, false, false}, {42027, 2, 1, false,
	true}, {42068, 1992, 3, false, false}, {42106, 2, 1, false, false}, {42144,
	1995, 2, true, false}, {42188, 2, 1, true, false}, {42231, 2, 1, true, false},
	{42274, 2, 1, true, false}, {42317, 2, 1, true, false}, {42360, 1995, 2, true,
	false}, {42403, 1995, 2, true, false}, {42447, 2, 1, true, false}, {42491, 2,
	1, true, false}, {42533, 1997, 3, false, false}, {42575, 2000, 3, false,
	false}, {42617, 117, 1, false, false}, {42659, 117, 1, false, false}, {42701,
	117, 1, false, false}, {42743, 117, 1, false, false}, {42785, 117, 1, false,
	false}, {42827, 117, 1, false, false}, {42869, 1997, 3, false, false}, {42911,
	1997, 3, false, false}, {42953, 117, 1, false, false}, {42995, 117, 1, false,
	false}, {43037, 117, 1, false, false}, {43079, 117, 1, false, false}, {43121,
	117, 1, false, false}, {43163, 1997, 3, false, false}, {43205, 1997, 3, false,
	false}, {43247, 117, 1, false, false}, {43290, 117, 1, false, false}, {43333,
	117, 1, false, false}, {43374, 117, 1, false, false}, {43416, 117, 1, false,
	false}, {43459, 117, 1, false, false}, {43502, 117, 1, false, false}, {43544,
	117, 1, false, false}, {43585, 2, 1, false, false}, {43621, 6, 2, true,
	false}, {43665, 58, 1, false, false}, {43710, 58, 1, false, false}, {43755,
	2003, 1, false, false}, {43796, 117, 1, true, false}, {43832, 89, 2, true,
	false}, {43869, 21, 1, false, false}, {43902, 21, 1, false, false}, {43935,
	23, 1, true, false}, {43977, 0, 0, true, false}, {44010, 2004, 2, false,
	false}, {44045, 2, 1, false, false}, {44078, 0, 0, false, false}, {44111,
	2006, 3, false, false}, {44150, 2006, 3, false, false}, {44189, 2006, 3,
	false, false}, {44228, 2006, 3, false, false}, {44267, 2006, 3, false, false},
	{44306, 2006, 3, false, false}, {44345, 2006, 3, false, false}, {44384, 2006,
	3, false, false}, {44423, 2006, 3, false, false}, {44462, 2006, 3, false,
	false}, {44501, 2006, 3, false, false}, {44540, 2006, 3, false, false},
	{44579, 2006, 3, false, false}, {44617, 2006, 3, false, false}, {44656, 2006,
	3, false, false}, {44695, 2006, 3, false, false}, {44733, 6, 2, false, false},
	{44781, 2006, 3, false, false}, {44819, 2006, 3, false, false}, {44858, 6, 2,
	false, false}, {44908, 2006, 3, false, false}, {44948, 2006, 3, false, false},
	{44986, 2006, 3, false, false}, {45024, 2006, 3, false, false}, {45062, 2006,
	3, false, false}, {45099, 2006, 3, false, false}, {45137, 2006, 3, false,
	false}, {45175, 2006, 3, false, false}, {45213, 2006, 3, false, false},
	{45251, 2006, 3, false, false}, {45289, 2006, 3, false, false}, {45327, 6, 2,
	false, false}, {45375, 2006, 3, false, false}, {45413, 2006, 3, false, false},
	{45451, 6, 2, false, false}, {45499, 2006, 3, false, false}, {45537, 6, 2,
	false, false}, {45585, 2006, 3, false, false}, {45623, 2, 1, false, false},
	{45671, 2006, 3, false, false}, {45709, 21, 1, false, false}, {45750, 21, 1,
	false, false}, {45790, 2006, 3, false, false}, {45830, 117, 1, false, false},
	{45861, 2009, 3, true, false}, {45901, 2009, 3, false, false}, {45941, 117, 1,
	true, false}, {45941, 2012, 2, true, false}, {45983, 2, 1, false, false},
	{46026, 2014, 4, false, false}, {46069, 2018, 3, false, false}, {46115, 2018,
	3, false, false}, {46159, 2018, 3, false, false}, {46204, 2018, 3, false,
	false}, {46247, 2018, 3, false, false}, {46289, 2018, 3, false, false},
	{46333, 2018, 3, false, false}, {46375, 2018, 3, false, false}, {46421, 2018,
	3, false, false}, {46465, 2018, 3, false, false}, {46508, 117, 1, false,
	false}, {46549, 117, 1, false, false}, {46590, 117, 1, false, false}, {46631,
	117, 1, false, false}, {46672, 58, 1, false, false}, {46721, 58, 1, false,
	false}, {46770, 58, 1, false, false}, {46819, 2, 1, false, false}, {46863, 21,
	1, false, false}, {46903, 2, 1, true, false}, {46938, 2021, 3, false, false},
	{46979, 2024, 1, false, false}, {47024, 58, 1, false, false}, {47063, 41, 1,
	false, false}, {47101, 2, 1, false, false}, {47132, 2025, 1, false, false},
	{47173, 2, 1, false, false}, {47202, 2026, 3, false, false}, {47240, 2026, 3,
	false, false}, {47279, 65, 2, false, false}, {47317, 2, 1, false, false},
	{47349, 41, 1, true, false}, {47379, 58, 1, true, false}, {47422, 2029, 2,
	true, false}, {47461, 2031, 5, false, false}, {47489, 0, 0, true, false},
	{47520, 21, 1, true, false}, {47550, 58, 1, true, false}, {47589, 2, 1, true,
	false}, {47634, 0, 0, false, false}, {47674, 287, 1, false, false}, {47710,
	287, 1, false, false}, {47745, 2, 1, false, false}, {47780, 2036, 1, false,
	false}, {47820, 21, 1, false, false}, {47851, 2037, 2, false, false}, {47889,
	58, 1, false, false}, {47930, 2037, 2, false, true}, {47966, 21, 1, true,
	false}, {48006, 0, 0, false, false}, {48049, 2039, 2, false, false}, {48088,
	2041, 3, false, false}, {48088, 2044, 4, false, false}, {48126, 2048, 3,
	false, false}, {48126, 2039, 2, false, false}, {48166, 0, 0, false, false},
	{48202, 2039, 2, false, false}, {48240, 21, 1, false, false}, {48277, 21, 1,
	false, false}, {48311, 2051, 7, false, false}, {48355, 21, 1, false, false},
	{48393, 2058, 2, false, false}, {48431, 21, 1, false, false}, {48472, 287, 1,
	false, false}, {48503, 1, 2, false, false}, {48527, 37, 2, false, false},
	{48551, 37, 2, false, false}, {48579, 37, 2, false, false}, {48605, 23, 1,
	false, false}, {48627, 21, 1, false, false}, {48653, 2060, 5, false, false},
	{48679, 287, 1, false, false}, {48702, 37, 2, false, false}, {48728, 2065, 3,
	false, false}, {48752, 2068, 4, false, false}, {48779, 2, 1, false, false},
	{48779, 65, 2, false, false}, {48803, 2072, 3, false, false}, {48830, 37, 2,
	false, false}, {48853, 37, 2, false, false}, {48883, 377, 2, false, false},
	{48910, 2075, 2, false, false}, {48936, 21, 1, false, false}, {48963, 37, 2,
	false, false}, {48987, 2077, 3, false, false}, {49011, 946, 2, false, false},
	{49036, 2080, 3, false, false}, {49063, 2, 1, false, false}, {49090, 21, 1,
	false, false}, {49128, 0, 0, false, false}, {49154, 287, 1, false, false},
	{49189, 21, 1, false, false}, {49226, 21, 1, false, false}, {49263, 40, 1,
	false, false}, {49297, 21, 1, false, false}, {49339, 2, 1, false, false},
	{49381, 0, 0, false, false}, {49421, 21, 1, false, false}, {49460, 2039, 2,
	false, false}, {49500, 21, 1, false, false}, {49544, 65, 3, false, false},
	{49583, 2083, 1, false, false}, {49619, 21, 1, false, false}, {49658, 2084, 3,
	false, false}, {49658, 1422, 1, false, false}, {49658, 2087, 2, false, false},
	{49689, 2089, 3, false, false}, {49689, 2090, 2, false, false}, {49718, 2092,
	3, true, false}, {49749, 2095, 15, false, false}, {49785, 2110, 13, false,
	false}, {49785, 2123, 14, false, false}, {49785, 2137, 15, false, false},
	{49785, 2152, 17, false, false}, {49785, 2169, 18, false, false}, {49785,
	2187, 16, false, false}, {49820, 2203, 11, false, false}, {49820, 2214, 10,
	false, false}, {49855, 2224, 11, false, false}, {49855, 2235, 12, false,
	false}, {49887, 2247, 5, false, false}, {49929, 2252, 2, false, false},
	{49970, 0, 0, false, false}, {50010, 0, 0, false, false}, {50049, 2254, 1,
	false, false}, {50088, 0, 0, false, false}, {50115, 2, 1, false, true},
	{50144, 37, 2, false, false}, {50182, 2, 1, false, false}, {50210, 2255, 2,
	false, false}, {50249, 2, 1, true, false}, {50276, 2, 1, false, false},
	{50308, 2, 1, false, false}, {50339, 0, 0, false, false}, {50373, 25, 2,
	false, false}, {50413, 2, 1, false, false}, {50442, 2257, 1, false, false},
	{50472, 0, 0, false, false}, {50501, 58, 1, false, false}, {50533, 65, 3,
	false, false}, {50569, 58, 1, false, false}, {50600, 0, 0, false, false},
	{50629, 822, 2, false, false}, {50660, 2258, 3, true, false}, {50688, 21, 1,
	false, false}, {50713, 1, 2, false, false}, {50745, 41, 1, false, false},
	{50770, 2, 1, false, false}, {50799, 1, 2, false, false}, {50824, 131, 3,
	false, false}, {50849, 2261, 3, false, false}, {50874, 755, 2, false, false},
	{50902, 0, 0, false, false}, {50926, 131, 2, false, false}, {50951, 2264, 4,
	false, false}, {50973, 131, 2, false, false}, {50998, 2268, 3, false, false},
	{51021, 1, 2, false, false}, {51045, 23, 3, false, false}, {51069, 2271, 4,
	false, false}, {51093, 23, 3, false, false}, {51117, 2275, 3, false, false},
	{51142, 2278, 2, false, false}, {51181, 1, 2, false, false}, {51213, 2, 1,
	false, false}, {51248, 2, 1, false, false}, {51288, 2280, 3, false, false},
	{51316, 2, 1, false, false}, {51341, 1995, 2, false, false}, {51373, 2283, 4,
	true, false}, {51407, 2287, 4, false, true}, {51443, 2291, 5, true, false},
	{51477, 2287, 4, false, true}, {51513, 135, 2, false, true}, {51540, 2, 1,
	false, false}, {51563, 0, 0, false, false}, {51591, 2296, 3, false, false},
	{51625, 2, 1, false, false}, {51658, 37, 2, false, false}, {51658, 2, 1,
	false, false}, {51691, 2299, 5, false, false}, {51728, 2304, 7, false, false},
	{51759, 0, 0, true, false}, {51785, 2311, 3, false, false}, {51814, 2314, 3,
	false, false}, {51837, 2317, 3, false, false}, {51837, 198, 2, false, false},
	{51866, 2320, 3, false, false}, {51891, 0, 0, false, false}, {51921, 65, 2,
	false, false}, {51953, 21, 1, false, false}, {51981, 42, 2, true, false},
	{52010, 2, 1, false, false}, {52040, 41, 1, false, false}, {52069, 0, 0,
	false, false}, {52097, 2323, 3, true, false}, {52125, 2326, 2, true, false},
	{52149, 2328, 2, false, false}, {52174, 0, 0, false, false}, {52198, 2, 1,
	false, false}, {52221, 2, 1, false, false}, {52253, 2330, 2, false, false},
	{52286, 0, 0, false, false}, {52322, 2, 1, false, false}, {52355, 2332, 4,
	false, false}, {52388, 2, 1, true, false}, {52419, 260, 3, false, false},
	{52456, 260, 3, false, false}, {52493, 2, 1, true, false}, {52522, 30, 2,
	true, false}, {52558, 2336, 2, true, false}, {52558, 2338, 4, true, false},
	{52582, 2342, 5, true, false}, {52610, 2, 1, false, false}, {52638, 0, 0,
	false, false}, {52661, 2347, 1, false, false}, {52695, 675, 3, false, false},
	{52720, 37, 2, false, false}, {52755, 1, 2, false, false}, {52785, 23, 3,
	false, false}, {52811, 23, 3, false, false}, {52840, 2348, 5, false, false},
	{52872, 2353, 5, false, false}, {52903, 1092, 4, false, false}, {52937, 2358,
	4, false, false}, {52963, 23, 3, false, false}, {52989, 2362, 2, false,
	false}, {53016, 706, 4, false, false}, {53044, 2364, 5, false, false}, {53071,
	665, 4, false, false}, {53099, 2369, 1, false, false}, {53122, 706, 4, false,
	false}, {53144, 2370, 2, false, false}, {53173, 2372, 4, false, false},
	{53173, 2376, 5, false, false}, {53203, 37, 2, false, false}, {53233, 2381, 5,
	false, false}, {53258, 2386, 3, false, false}, {53284, 1216, 4, false, false},
	{53311, 2389, 5, false, false}, {53338, 1, 2, false, false}, {53368, 37, 2,
	false, false}, {53392, 23, 1, false, false}, {53416, 674, 4, false, false},
	{53444, 674, 4, false, false}, {53466, 2394, 4, false, false}, {53497, 2398,
	4, false, false}, {53524, 37, 2, false, false}, {53547, 2402, 5, false,
	false}, {53575, 2407, 4, false, false}, {53575, 2411, 5, false, false},
	{53601, 23, 3, false, false}, {53628, 2408, 3, false, false}, {53659, 2, 1,
	false, false}, {53686, 23, 3, false, false}, {53710, 2416, 5, false, false},
	{53734, 2421, 5, false, false}, {53761, 2426, 3, false, false}, {53793, 23, 3,
	false, false}, {53820, 2358, 4, false, false}, {53851, 2, 1, false, false},
	{53887, 2429, 3, false, false}, {53916, 2432, 3, false, false}, {53916, 2435,
	3, false, false}, {53945, 2438, 12, false, false}, {53945, 2450, 11, false,
	false}, {53985, 120, 3, false, false}, {54023, 2461, 8, false, false}, {54067,
	65, 2, false, false}, {54107, 37, 2, false, false}, {54146, 0, 0, false,
	false}, {54179, 2469, 3, false, false}, {54241, 1, 1, false, false}, {54269,
	2472, 4, false, false}, {54303, 1892, 2, false, false}, {54336, 2476, 2,
	false, false}, {54379, 2472, 3, false, false}, {54422, 2473, 2, false, false},
	{54460, 2478, 2, false, false}, {54493, 2480, 3, false, false}, {54493, 2483,
	4, false, false}, {54524, 2472, 3, false, false}, {54557, 41, 1, false,
	false}, {54590, 2473, 2, false, false}, {54619, 2487, 3, false, false},
	{54619, 2490, 4, false, false}, {54654, 2494, 7, false, false}, {54696, 2501,
	5, false, false}, {54736, 2506, 3, true, false}, {54763, 131, 2, false,
	false}, {54804, 2509, 3, false, false}, {54848, 2512, 3, false, false},
	{54848, 2515, 5, false, false}, {54848, 2032, 1, false, false}, {54848, 2520,
	4, false, false}, {54848, 2524, 4, false, false}, {54877, 2, 1, false, false},
	{54909, 2473, 1, false, false}, {54953, 2528, 2, false, false}, {54992, 2530,
	3, false, false}, {55032, 2533, 6, false, false}, {55067, 2539, 5, false,
	false}, {55104, 2544, 4, false, false}, {55104, 994, 5, false, false}, {55104,
	2548, 5, false, false}, {55136, 2553, 6, false, false}, {55136, 2559, 6,
	false, false}, {55169, 21, 1, false, false}, {55212, 2565, 2, false, false},
	{55250, 2567, 3, false, false}, {55285, 2, 1, false, false}, {55327, 2, 1,
	false, false}, {55361, 960, 3, false, false}, {55395, 2544, 3, false, false},
	{55430, 37, 2, false, false}, {55464, 2, 1, false, false}, {55500, 37, 2,
	false, false}, {55537, 37, 2, false, false}, {55577, 23, 1, false, false},
	{55577, 1, 1, false, false}, {55609, 1, 2, false, false}, {55643, 1, 2, false,
	false}, {55680, 2570, 4, false, false}, {55712, 706, 4, false, false}, {55737,
	23, 3, false, false}, {55772, 2574, 5, false, false}, {55804, 674, 4, false,
	false}, {55836, 2579, 4, true, false}, {55836, 6, 2, true, false}, {55868, 23,
	3, false, false}, {55898, 665, 4, false, false}, {55936, 2583, 2, false,
	false}, {55969, 2585, 4, false, false}, {56003, 2, 1, false, false}, {56031,
	1, 2, false, false}, {56064, 23, 3, false, false}, {56097, 284, 2, false,
	false}, {56128, 1, 2, false, false}, {56163, 2589, 3, false, false}, {56194,
	37, 2, false, false}, {56226, 1, 2, false, false}, {56256, 2592, 5, false,
	false}, {56256, 2597, 5, false, false}, {56284, 2602, 6, false, false},
	{56312, 120, 3, false, false}, {56343, 65, 2, false, false}, {56373, 2608, 6,
	false, false}, {56404, 2614, 3, false, false}, {56433, 2617, 4, false, false},
	{56468, 2621, 2, false, false}, {56503, 2623, 3, false, false}, {56540, 2, 1,
	false, false}, {56575, 0, 0, false, false}, {56610, 1, 2, false, false},
	{56638, 1, 2, false, false}, {56662, 2626, 4, false, false}, {56691, 2630, 4,
	false, false}, {56691, 2634, 4, false, false}, {56691, 2638, 3, false, false},
	{56691, 2641, 2, false, false}, {56722, 2643, 4, false, false}, {56753, 2, 1,
	false, false}, {56786, 2647, 7, false, false}, {56786, 2654, 6, false, false},
	{56786, 2660, 5, false, false}, {56821, 0, 0, false, false}, {56855, 65, 2,
	false, false}, {56884, 2, 1, false, false}, {56915, 2665, 3, false, false},
	{56953, 1, 2, false, false}, {56953, 131, 3, false, false}, {56991, 2668, 3,
	false, false}, {57030, 2671, 7, false, false}, {57030, 2678, 8, false, false},
	{57066, 1, 2, false, false}, {57096, 1, 2, false, false}, {57129, 0, 0, false,
	false}, {57162, 1, 2, false, false}, {57195, 2686, 4, false, false}, {57223,
	1, 2, false, false}, {57252, 1, 2, false, false}, {57281, 2690, 17, false,
	false}, {57281, 2707, 16, false, false}, {57281, 2723, 17, false, false},
	{57311, 1, 1, false, false}, {57344, 5, 3, false, false}, {57372, 0, 0, false,
	false}, {57399, 2740, 6, false, false}, {57428, 2746, 4, false, false},
	{57456, 2750, 4, false, false}, {57481, 0, 0, false, false}, {57511, 1856, 1,
	false, false}, {57547, 37, 2, false, false}, {57577, 2754, 6, false, false},
	{57609, 23, 3, false, false}, {57644, 2760, 1, false, false}, {57681, 2761, 3,
	false, false}, {57681, 2764, 3, false, false}, {57727, 2767, 2, false, false},
	{57765, 287, 1, false, false}, {57806, 2769, 1, false, false}, {57839, 40, 1,
	false, false}, {57872, 21, 1, false, false}, {57908, 21, 1, false, false},
	{57952, 2, 1, false, false}, {57983, 2, 1, false, false}, {58012, 287, 1,
	false, false}, {58041, 37, 2, false, false}, {58070, 0, 0, false, false},
	{58101, 2770, 3, false, false}, {58136, 2, 1, false, false}, {58167, 37, 2,
	false, false}, {58198, 21, 1, false, false}, {58228, 2, 1, false, false},
	{58254, 287, 1, false, false}, {58282, 37, 2, true, false}, {58310, 37, 2,
	false, false}, {58341, 0, 0, false, false}, {58371, 37, 2, false, false},
	{58405, 2, 1, false, false}, {58432, 1, 2, false, false}, {58460, 1479, 2,
	false, false}, {58490, 37, 2, false, false}, {58518, 21, 1, false, false},
	{58549, 37, 2, false, false}, {58580, 37, 2, false, false}, {58611, 37, 2,
	false, false}, {58638, 2773, 4, false, false}, {58667, 2773, 4, false, false},
	{58696, 2777, 4, false, false}, {58727, 6, 2, false, false}, {58756, 21, 1,
	false, false}, {58788, 0, 0, false, false}, {58817, 2781, 4, false, false},
	{58845, 2, 1, false, false}, {58874, 2, 1, false, false}, {58903, 58, 1,
	false, false}, {58935, 37, 2, false, false}, {58967, 2, 1, false, false},
	{58983, 2785, 1, false, false}, {59000, 2786, 6, false, false}, {59026, 2792,
	5, false, false}, {59048, 37, 2, false, false}, {59076, 0, 0, false, false},
	{59104, 2797, 1, false, false}, {59130, 0, 0, false, false}, {59156, 0, 0,
	false, false}, {59180, 0, 0, false, false}, {59206, 0, 0, false, false},
	{59232, 0, 0, false, false}, {59258, 2798, 4, true, false}, {59258, 2802, 3,
	true, false}, {59292, 2798, 4, true, false}, {59292, 2802, 3, true, false},
	{59326, 2803, 2, true, false}, {59326, 2799, 3, true, false}, {59360, 2798, 4,
	false, false}, {59360, 2802, 3, false, false}, {59395, 0, 0, false, false},
	{59424, 2805, 3, false, false}, {59462, 2808, 3, false, false}, {59501, 21, 1,
	true, false}, {59527, 2811, 5, false, false}, {59559, 2816, 4, false, false},
	{59591, 0, 0, false, false}, {59618, 0, 0, false, false}, {59654, 695, 1,
	false, false}, {59684, 0, 0, false, false}, {59718, 0, 0, false, false},
	{59755, 2820, 3, true, false}, {59782, 2820, 3, true, false}, {59809, 2823, 1,
	false, false}, {59835, 0, 0, false, false}, {59865, 2824, 6, false, false},
	{59890, 2830, 4, false, false}, {59918, 2834, 2, false, false}, {59945, 2826,
	4, false, false}, {59971, 2836, 5, false, false}, {59998, 2841, 3, false,
	false}, {59998, 2844, 1, false, false}, {60022, 2422, 3, false, false},
	{60046, 2845, 5, false, false}, {60072, 2850, 10, false, false}, {60097, 0, 0,
	false, false}, {60122, 2860, 1, false, false}, {60147, 0, 0, false, false},
	{60184, 0, 0, false, false}, {60222, 0, 0, false, false}, {60254, 2861, 4,
	false, false}, {60287, 2865, 3, false, false}, {60330, 2868, 12, false,
	false}, {60373, 2880, 2, false, false}, {60415, 2882, 39, false, false},
	{60458, 2921, 3, false, false}, {60509, 2924, 2, false, false}, {60568, 2926,
	7, false, false}, {60611, 2924, 2, false, false}, {60653, 2933, 7, false,
	false}, {60696, 2940, 62, false, false}, {60739, 2881, 1, false, false},
	{60781, 3002, 16, false, false}, {60824, 2881, 1, false, false}, {60866, 3018,
	8, false, false}, {60888, 0, 0, false, false}, {60915, 23, 4, false, false},
	{60943, 3026, 4, false, false}, {60969, 3030, 3, false, false}, {60999, 2816,
	3, false, false}, {61030, 3033, 2, false, false}, {61066, 3035, 6, false,
	false}, {61094, 3035, 6, false, false}, {61123, 23, 4, false, false}, {61151,
	60, 3, false, false}, {61183, 60, 3, false, false}, {61215, 0, 0, false,
	false}, {61241, 59, 4, false, false}, {61265, 3041, 2, false, false}, {61294,
	0, 0, false, false}, {61319, 3043, 16, false, false}, {61350, 3059, 15, false,
	false}, {61380, 3059, 15, false, false}, {61410, 0, 0, false, false}, {61446,
	0, 0, false, false}, {61479, 0, 0, false, false}, {61512, 0, 0, false, false},
	{61552, 0, 0, false, false}, {61585, 0, 0, false, false}, {61621, 0, 0, false,
	false}, {61654, 0, 0, false, false}, {61678, 0, 0, false, false}, {61702, 0,
	0, false, false}, {61728, 0, 0, false, false}, {61752, 0, 0, false, false},
	{61776, 0, 0, false, false}, {61802, 3074, 1, false, false}, {61840, 3075, 4,
	false, false}, {61874, 3079, 5, false, false}, {61912, 3084, 4, false, false},
	{61946, 3088, 4, false, false}, {61982, 3092, 3, false, false}, {62006, 3095,
	4, false, false}, {62037, 0, 0, false, false}, {62062, 3099, 8, false, false},
	{62084, 0, 0, false, false}, {62109, 0, 0, false, false}, {62135, 0, 0, false,
	false}, {62174, 0, 0, false, false}, {62213, 3107, 5, false, false}, {62243,
	3112, 6, false, false}, {62271, 3118, 4, false, false}, {62301, 2, 1, false,
	false}, {62339, 2, 1, false, false}, {62376, 68, 3, false, false}, {62406, 2,
	1, false, false}, {62438, 3122, 2, false, false}, {62470, 3124, 2, false,
	false}, {62504, 2, 1, false, false}, {62535, 3126, 2, false, false}, {62567,
	2, 1, false, false}, {62598, 3128, 2, false, false}, {62630, 3130, 2, false,
	false}, {62661, 2, 1, false, false}, {62694, 2, 1, false, false}, {62725, 2,
	1, false, false}, {62756, 2, 1, false, false}, {62787, 3132, 6, false, false},
	{62818, 37, 2, false, false}, {62848, 0, 0, false, false}, {62889, 629, 1,
	false, false}, {62918, 3138, 5, false, false}, {62943, 3143, 4, false, false},
	{62973, 3147, 6, false, false}
};

static const struct driver_match matches[] = {
	{0, 956}, {16, 33}, {33, 447}, {50, 679}, {67, 1252}, {88, 1376}, {105, 390},
	{124, 34}, {141, 447}, {158, 679}, {175, 1253}, {196, 1376}, {213, 390}, {232,
	1686}, {250, 721}, {263, 722}, {272, 1800}, {285, 529}, {297, 789}, {312,
	716}, {338, 360}, {364, 457}, {390, 974}, {417, 974}, {443, 1358}, {473, 359},
	{501, 1357}, {533, 1659}, {559, 361}, {584, 1909}, {611, 1907}, {645, 1905},
	{676, 406}, {704, 907}, {729, 19}, {754, 365}, {783, 604}, {816, 604}, {849,
	598}, {885, 458}, {910, 1049}, {936, 974}, {962, 602}, {992, 429}, {1018,
	600}, {1048, 974}, {1073, 1360}, {1102, 1440}, {1127, 367}, {1154, 1359},
	{1185, 1095}, {1210, 1562}, {1246, 1660}, {1271, 1160}, {1300, 1624}, {1334,
	366}, {1358, 406}, {1385, 365}, {1413, 429}, {1438, 1361}, {1466, 1514},
	{1490, 1095}, {1514, 1562}, {1549, 1660}, {1573, 1624}, {1606, 363}, {1630,
	406}, {1657, 365}, {1685, 604}, {1717, 598}, {1752, 457}, {1776, 601}, {1804,
	1049}, {1829, 603}, {1858, 1905}, {1882, 788}, {1908, 1363}, {1936, 1440},
	{1960, 362}, {1986, 818}, {2013, 1362}, {2043, 1514}, {2067, 1095}, {2091,
	1906}, {2117, 605}, {2146, 1659}, {2170, 1160}, {2198, 1161}, {2227, 1624},
	{2260, 912}, {2287, 364}, {2313, 406}, {2342, 788}, {2370, 974}, {2396, 1365},
	{2426, 362}, {2454, 1364}, {2486, 1514}, {2512, 1906}, {2540, 1562}, {2577,
	1661}, {2603, 1160}, {2633, 731}, {2661, 1440}, {2685, 677}, {2709, 919},
	{2732, 1162}, {2762, 856}, {2789, 818}, {2816, 1791}, {2840, 20}, {2864, 394},
	{2890, 1909}, {2916, 1746}, {2941, 909}, {2973, 601}, {3002, 732}, {3031,
	599}, {3061, 599}, {3090, 1904}, {3115, 1908}, {3147, 907}, {3170, 604},
	{3201, 908}, {3232, 598}, {3266, 458}, {3289, 1049}, {3313, 602}, {3341,
	1905}, {3364, 1746}, {3388, 1440}, {3411, 367}, {3436, 1366}, {3465, 1514},
	{3488, 1906}, {3513, 1612}, {3536, 1160}, {3563, 599}, {3591, 819}, {3615,
	1493}, {3628, 468}, {3657, 984}, {3682, 950}, {3703, 468}, {3732, 1047},
	{3760, 1492}, {3783, 932}, {3796, 932}, {3813, 411}, {3833, 1580}, {3856,
	959}, {3880, 1582}, {3902, 1007}, {3923, 1630}, {3946, 204}, {3974, 205},
	{3994, 1574}, {4011, 1167}, {4031, 1378}, {4047, 1378}, {4063, 1859}, {4080,
	1859}, {4096, 207}, {4119, 208}, {4136, 1861}, {4154, 862}, {4171, 1163},
	{4193, 1164}, {4226, 1112}, {4243, 1165}, {4264, 1862}, {4280, 1860}, {4303,
	1863}, {4323, 1864}, {4344, 1865}, {4366, 1866}, {4384, 1867}, {4403, 1868},
	{4421, 209}, {4449, 1285}, {4476, 210}, {4496, 1378}, {4512, 1485}, {4529,
	1521}, {4544, 207}, {4568, 212}, {4586, 1630}, {4611, 1150}, {4632, 1630},
	{4657, 1861}, {4676, 1064}, {4698, 1166}, {4728, 1112}, {4746, 1866}, {4765,
	1867}, {4785, 1869}, {4807, 1868}, {4826, 1870}, {4848, 1167}, {4870, 1168},
	{4897, 1621}, {4915, 212}, {4933, 1150}, {4954, 1871}, {4976, 214}, {4994,
	1622}, {5012, 214}, {5029, 407}, {5048, 1065}, {5069, 1622}, {5086, 1622},
	{5104, 1622}, {5121, 1287}, {5154, 1378}, {5176, 1485}, {5199, 1682}, {5221,
	1710}, {5242, 1719}, {5268, 1432}, {5293, 1288}, {5325, 206}, {5350, 1484},
	{5378, 1522}, {5408, 1043}, {5432, 1432}, {5457, 675}, {5479, 952}, {5501,
	990}, {5523, 1288}, {5557, 1377}, {5580, 1485}, {5604, 707}, {5629, 1590},
	{5653, 1720}, {5680, 860}, {5706, 1432}, {5735, 1432}, {5764, 1289}, {5797,
	211}, {5823, 1522}, {5854, 560}, {5881, 561}, {5912, 1043}, {5937, 1432},
	{5963, 577}, {5987, 1289}, {6022, 1377}, {6046, 707}, {6072, 1591}, {6097,
	1682}, {6121, 1710}, {6144, 1721}, {6172, 559}, {6195, 804}, {6219, 861},
	{6243, 213}, {6267, 1522}, {6296, 952}, {6317, 1590}, {6340, 1682}, {6362,
	1432}, {6388, 1290}, {6421, 560}, {6448, 1043}, {6473, 1083}, {6498, 675},
	{6521, 916}, {6543, 852}, {6566, 952}, {6589, 1290}, {6624, 1432}, {6647,
	1377}, {6671, 1485}, {6696, 707}, {6722, 643}, {6754, 480}, {6776, 1592},
	{6801, 1710}, {6824, 1170}, {6852, 559}, {6875, 1775}, {6898, 1291}, {6930,
	560}, {6956, 1291}, {6990, 707}, {7015, 1720}, {7042, 1169}, {7069, 559},
	{7091, 560}, {7117, 577}, {7140, 707}, {7165, 1720}, {7192, 559}, {7214, 27},
	{7232, 916}, {7252, 1292}, {7285, 1433}, {7306, 1378}, {7328, 1485}, {7351,
	27}, {7372, 1682}, {7394, 860}, {7419, 1484}, {7447, 1522}, {7477, 1377},
	{7500, 1504}, {7519, 215}, {7547, 216}, {7567, 207}, {7590, 212}, {7607,
	1150}, {7627, 1861}, {7645, 1866}, {7663, 1867}, {7682, 1869}, {7703, 1868},
	{7721, 1621}, {7738, 1286}, {7765, 1378}, {7781, 1485}, {7798, 1775}, {7813,
	1872}, {7827, 576}, {7856, 9}, {7871, 9}, {7889, 53}, {7912, 472}, {7927,
	1008}, {7942, 517}, {7957, 516}, {7975, 1068}, {7996, 1068}, {8015, 1137},
	{8030, 53}, {8053, 53}, {8079, 1201}, {8093, 53}, {8113, 0}, {8131, 0}, {8149,
	0}, {8166, 0}, {8184, 1159}, {8201, 31}, {8215, 1517}, {8229, 647}, {8253,
	698}, {8275, 847}, {8298, 53}, {8321, 53}, {8347, 465}, {8367, 1136}, {8382,
	1008}, {8400, 1008}, {8418, 1008}, {8436, 1008}, {8454, 431}, {8466, 790},
	{8476, 790}, {8487, 1523}, {8508, 1151}, {8528, 1151}, {8547, 1151}, {8567,
	680}, {8577, 1151}, {8596, 1798}, {8606, 41}, {8616, 1077}, {8632, 1138},
	{8643, 1299}, {8657, 1379}, {8677, 1422}, {8692, 1688}, {8707, 775}, {8724,
	1524}, {8741, 431}, {8759, 775}, {8776, 680}, {8792, 41}, {8808, 1379}, {8834,
	1524}, {8851, 1764}, {8867, 775}, {8884, 1764}, {8894, 979}, {8911, 965},
	{8929, 966}, {8946, 965}, {8964, 377}, {8980, 377}, {9000, 1155}, {9016, 377},
	{9032, 14}, {9044, 1152}, {9060, 1152}, {9079, 1153}, {9091, 1153}, {9103,
	651}, {9127, 652}, {9145, 653}, {9170, 655}, {9199, 656}, {9232, 654}, {9252,
	655}, {9280, 656}, {9312, 657}, {9330, 658}, {9348, 661}, {9367, 797}, {9386,
	1155}, {9405, 1155}, {9425, 1155}, {9445, 1155}, {9464, 1155}, {9483, 1155},
	{9502, 1155}, {9522, 1155}, {9542, 1155}, {9561, 1155}, {9581, 1155}, {9600,
	1155}, {9619, 1155}, {9638, 1155}, {9657, 1155}, {9675, 1155}, {9693, 1155},
	{9711, 412}, {9735, 1154}, {9747, 797}, {9759, 796}, {9770, 520}, {9780, 542},
	{9793, 542}, {9806, 577}, {9823, 521}, {9838, 577}, {9852, 577}, {9866, 577},
	{9880, 577}, {9894, 577}, {9908, 579}, {9929, 577}, {9949, 837}, {9957, 838},
	{9974, 778}, {9986, 778}, {9998, 778}, {10010, 1675}, {10020, 1599}, {10030,
	1509}, {10040, 1796}, {10050, 745}, {10060, 501}, {10070, 580}, {10080, 953},
	{10090, 954}, {10100, 448}, {10110, 405}, {10123, 576}, {10140, 1787}, {10154,
	1676}, {10168, 478}, {10177, 51}, {10193, 1380}, {10216, 478}, {10233, 643},
	{10250, 1765}, {10262, 778}, {10274, 778}, {10286, 776}, {10298, 392}, {10308,
	1789}, {10318, 372}, {10328, 1156}, {10367, 697}, {10385, 373}, {10402, 1405},
	{10422, 1405}, {10441, 1405}, {10463, 399}, {10463, 940}, {10483, 646},
	{10501, 1459}, {10519, 10}, {10531, 1842}, {10548, 1843}, {10566, 1842},
	{10587, 574}, {10600, 1801}, {10614, 42}, {10633, 1492}, {10654, 574}, {10670,
	574}, {10687, 574}, {10704, 574}, {10721, 574}, {10737, 1000}, {10749, 619},
	{10763, 1010}, {10773, 37}, {10793, 623}, {10811, 962}, {10830, 1011}, {10852,
	1254}, {10870, 665}, {10892, 624}, {10911, 624}, {10930, 625}, {10947, 664},
	{10964, 1139}, {10982, 620}, {11007, 620}, {11032, 620}, {11057, 620}, {11082,
	620}, {11107, 933}, {11123, 26}, {11143, 1632}, {11164, 622}, {11181, 628},
	{11198, 1736}, {11216, 958}, {11235, 791}, {11259, 36}, {11276, 1577}, {11297,
	1667}, {11319, 37}, {11339, 433}, {11356, 621}, {11373, 623}, {11391, 623},
	{11409, 1254}, {11427, 624}, {11445, 625}, {11462, 664}, {11479, 1799},
	{11496, 842}, {11514, 620}, {11539, 620}, {11564, 620}, {11589, 933}, {11605,
	933}, {11625, 1424}, {11642, 24}, {11659, 962}, {11678, 946}, {11698, 1576},
	{11715, 378}, {11741, 1633}, {11762, 626}, {11779, 865}, {11799, 1710},
	{11816, 627}, {11833, 622}, {11850, 1628}, {11869, 628}, {11886, 791}, {11910,
	792}, {11931, 1628}, {11950, 1633}, {11971, 1009}, {11989, 1492}, {12018,
	1255}, {12039, 1381}, {12056, 1006}, {12076, 1175}, {12097, 825}, {12116, 0},
	{12136, 497}, {12154, 1677}, {12172, 1767}, {12189, 793}, {12210, 1578},
	{12233, 1579}, {12256, 35}, {12274, 981}, {12288, 666}, {12305, 492}, {12323,
	1059}, {12342, 840}, {12365, 1256}, {12381, 662}, {12396, 663}, {12415, 1174},
	{12439, 1140}, {12455, 1140}, {12476, 1140}, {12500, 841}, {12520, 1423},
	{12535, 26}, {12553, 432}, {12571, 793}, {12584, 1063}, {12604, 980}, {12623,
	982}, {12639, 1010}, {12653, 1171}, {12670, 38}, {12690, 38}, {12709, 38},
	{12728, 38}, {12749, 1257}, {12765, 1078}, {12779, 962}, {12796, 962}, {12820,
	1589}, {12838, 408}, {12855, 40}, {12871, 40}, {12887, 40}, {12903, 40},
	{12919, 40}, {12935, 40}, {12950, 40}, {12965, 1172}, {12982, 1634}, {12998,
	1173}, {13020, 1173}, {13039, 1059}, {13056, 1155}, {13072, 1736}, {13090,
	1806}, {13106, 1155}, {13125, 866}, {13137, 1176}, {13150, 1012}, {13159,
	983}, {13171, 667}, {13186, 1580}, {13200, 960}, {13211, 1581}, {13225, 384},
	{13234, 1694}, {13250, 1695}, {13270, 1703}, {13280, 1768}, {13294, 1},
	{13309, 977}, {13319, 1425}, {13327, 523}, {13353, 486}, {13375, 1301},
	{13391, 733}, {13408, 1501}, {13423, 1635}, {13442, 1769}, {13462, 1803},
	{13473, 523}, {13486, 574}, {13496, 576}, {13514, 1804}, {13529, 1805},
	{13544, 44}, {13556, 43}, {13575, 488}, {13587, 1526}, {13596, 1527}, {13612,
	0}, {13631, 1525}, {13649, 0}, {13663, 968}, {13673, 1015}, {13682, 1017},
	{13697, 1018}, {13717, 0}, {13732, 1421}, {13751, 0}, {13771, 1016}, {13791,
	1016}, {13811, 920}, {13819, 985}, {13832, 1840}, {13851, 1841}, {13870,
	1829}, {13890, 1829}, {13918, 1829}, {13946, 1829}, {13967, 1829}, {13988,
	1829}, {14009, 799}, {14024, 800}, {14041, 726}, {14056, 1639}, {14075, 1774},
	{14090, 479}, {14102, 674}, {14116, 1772}, {14130, 1430}, {14144, 1705},
	{14158, 446}, {14177, 500}, {14192, 1838}, {14208, 1588}, {14224, 385},
	{14239, 1014}, {14253, 1680}, {14268, 1708}, {14286, 1014}, {14301, 572},
	{14318, 845}, {14332, 1588}, {14349, 1014}, {14364, 1705}, {14379, 882},
	{14392, 986}, {14412, 1585}, {14427, 439}, {14442, 1093}, {14463, 1705},
	{14477, 1708}, {14495, 961}, {14511, 673}, {14529, 1679}, {14548, 1429},
	{14564, 1584}, {14580, 387}, {14596, 1705}, {14612, 1708}, {14632, 1749},
	{14651, 1773}, {14667, 1157}, {14684, 845}, {14700, 60}, {14716, 67}, {14732,
	1157}, {14752, 500}, {14769, 1259}, {14788, 1157}, {14806, 426}, {14821, 425},
	{14835, 61}, {14850, 1157}, {14869, 1384}, {14894, 1383}, {14909, 674},
	{14924, 1260}, {14942, 1834}, {14960, 881}, {14981, 528}, {15002, 1081},
	{15019, 1100}, {15035, 1101}, {15054, 1181}, {15074, 1837}, {15089, 1638},
	{15104, 961}, {15121, 1384}, {15145, 1772}, {15160, 62}, {15175, 1157},
	{15194, 1384}, {15219, 1833}, {15236, 1383}, {15251, 674}, {15266, 1261},
	{15284, 883}, {15299, 1081}, {15316, 1837}, {15331, 1772}, {15346, 1831},
	{15365, 63}, {15391, 64}, {15406, 1157}, {15425, 1901}, {15440, 1717}, {15456,
	998}, {15475, 1383}, {15490, 1385}, {15515, 1185}, {15535, 525}, {15555, 526},
	{15574, 1385}, {15599, 674}, {15614, 1262}, {15632, 883}, {15647, 902},
	{15662, 571}, {15679, 524}, {15694, 1384}, {15720, 1834}, {15738, 528},
	{15759, 425}, {15774, 1081}, {15791, 1102}, {15807, 1103}, {15826, 1182},
	{15846, 1837}, {15861, 1482}, {15876, 1638}, {15891, 1183}, {15910, 1384},
	{15934, 1772}, {15949, 1839}, {15965, 65}, {15980, 882}, {15995, 1157},
	{16014, 1014}, {16029, 798}, {16029, 1383}, {16044, 674}, {16059, 1263},
	{16077, 884}, {16098, 1180}, {16119, 425}, {16134, 527}, {16153, 1081},
	{16170, 1104}, {16186, 1105}, {16205, 1837}, {16220, 439}, {16236, 1482},
	{16251, 1653}, {16266, 1183}, {16285, 1384}, {16309, 1772}, {16324, 60},
	{16339, 1830}, {16355, 1832}, {16373, 67}, {16388, 1460}, {16403, 435},
	{16419, 1014}, {16434, 999}, {16453, 500}, {16469, 1264}, {16487, 1835},
	{16502, 1837}, {16517, 1080}, {16538, 1838}, {16555, 1702}, {16571, 60},
	{16587, 67}, {16603, 1460}, {16619, 1900}, {16635, 500}, {16652, 987}, {16674,
	1265}, {16693, 66}, {16710, 1679}, {16729, 496}, {16749, 1503}, {16768, 1080},
	{16790, 1388}, {16809, 961}, {16827, 68}, {16844, 68}, {16861, 1461}, {16878,
	513}, {16895, 1266}, {16915, 1679}, {16934, 845}, {16949, 845}, {16967, 68},
	{16984, 68}, {17001, 68}, {17018, 1705}, {17034, 1773}, {17050, 69}, {17064,
	1462}, {17079, 1158}, {17097, 436}, {17113, 436}, {17129, 998}, {17147, 1267},
	{17164, 1386}, {17189, 1834}, {17206, 1836}, {17220, 846}, {17236, 1079},
	{17252, 1837}, {17266, 1584}, {17280, 1532}, {17294, 1387}, {17314, 1773},
	{17328, 1839}, {17343, 1158}, {17361, 436}, {17377, 998}, {17395, 845},
	{17408, 845}, {17425, 845}, {17442, 1106}, {17457, 1107}, {17475, 1837},
	{17489, 1839}, {17504, 50}, {17525, 1583}, {17542, 968}, {17560, 1502},
	{17582, 802}, {17598, 1110}, {17615, 1772}, {17631, 1679}, {17650, 438},
	{17667, 1585}, {17684, 1082}, {17700, 1583}, {17722, 6}, {17739, 50}, {17760,
	1583}, {17777, 437}, {17794, 1013}, {17817, 45}, {17841, 1502}, {17863, 498},
	{17880, 1679}, {17899, 1110}, {17916, 1109}, {17936, 48}, {17955, 1082},
	{17971, 0}, {17988, 0}, {18008, 6}, {18025, 50}, {18046, 1583}, {18063, 968},
	{18081, 801}, {18100, 1502}, {18122, 802}, {18138, 1111}, {18155, 1772},
	{18171, 6}, {18188, 50}, {18209, 968}, {18227, 1502}, {18249, 802}, {18265,
	1110}, {18282, 1109}, {18302, 6}, {18319, 50}, {18340, 801}, {18359, 1502},
	{18381, 498}, {18398, 1110}, {18415, 1109}, {18435, 6}, {18452, 50}, {18473,
	1583}, {18490, 1110}, {18507, 1585}, {18524, 1583}, {18541, 1110}, {18558,
	1502}, {18580, 6}, {18597, 50}, {18618, 1583}, {18635, 1502}, {18657, 1131},
	{18674, 998}, {18696, 1184}, {18709, 1530}, {18719, 0}, {18737, 1528}, {18746,
	1529}, {18762, 498}, {18777, 15}, {18790, 469}, {18790, 470}, {18818, 1531},
	{18838, 1653}, {18852, 1678}, {18876, 67}, {18888, 1388}, {18899, 409},
	{18912, 410}, {18934, 1513}, {18958, 730}, {18978, 0}, {19003, 0}, {19028, 0},
	{19053, 0}, {19069, 0}, {19088, 1070}, {19101, 437}, {19116, 1427}, {19134,
	674}, {19148, 1837}, {19162, 46}, {19182, 1725}, {19182, 1733}, {19194, 1665},
	{19214, 5}, {19227, 1732}, {19240, 1734}, {19253, 1736}, {19266, 634}, {19283,
	668}, {19309, 723}, {19329, 723}, {19358, 720}, {19388, 1426}, {19407, 1445},
	{19432, 1375}, {19453, 477}, {19480, 352}, {19501, 352}, {19523, 352}, {19545,
	352}, {19567, 352}, {19591, 352}, {19615, 352}, {19636, 1713}, {19656, 1353},
	{19677, 1560}, {19694, 1606}, {19711, 1688}, {19729, 1697}, {19746, 1238},
	{19767, 1237}, {19793, 1786}, {19810, 1885}, {19831, 1885}, {19853, 1886},
	{19877, 1756}, {19892, 1412}, {19905, 491}, {19916, 638}, {19925, 47}, {19941,
	914}, {19958, 724}, {19968, 725}, {19985, 828}, {19995, 995}, {20004, 47},
	{20019, 1397}, {20033, 1398}, {20046, 1752}, {20059, 1709}, {20059, 1748},
	{20080, 734}, {20094, 639}, {20105, 523}, {20120, 55}, {20145, 949}, {20170,
	55}, {20193, 843}, {20215, 55}, {20238, 55}, {20263, 1481}, {20286, 55},
	{20309, 54}, {20335, 1636}, {20360, 1698}, {20381, 1186}, {20406, 56}, {20431,
	56}, {20454, 56}, {20482, 56}, {20510, 56}, {20533, 56}, {20558, 56}, {20581,
	1699}, {20602, 1189}, {20632, 59}, {20658, 948}, {20688, 1019}, {20715, 1117},
	{20742, 59}, {20772, 1188}, {20803, 1845}, {20824, 58}, {20852, 540}, {20873,
	58}, {20873, 1480}, {20897, 539}, {20918, 949}, {20943, 844}, {20965, 58},
	{20965, 1480}, {20992, 58}, {21016, 57}, {21042, 58}, {21042, 1480}, {21067,
	1710}, {21088, 1187}, {21113, 935}, {21139, 936}, {21161, 0}, {21182, 16},
	{21202, 1519}, {21225, 16}, {21245, 1519}, {21268, 413}, {21288, 1019},
	{21311, 440}, {21342, 672}, {21364, 915}, {21385, 1020}, {21407, 1022},
	{21426, 1021}, {21447, 441}, {21468, 1118}, {21492, 1617}, {21527, 803},
	{21547, 1637}, {21565, 12}, {21577, 671}, {21586, 699}, {21599, 700}, {21615,
	640}, {21625, 868}, {21644, 541}, {21656, 574}, {21676, 574}, {21692, 574},
	{21712, 574}, {21732, 414}, {21763, 29}, {21792, 414}, {21821, 414}, {21853,
	353}, {21873, 489}, {21899, 483}, {21916, 353}, {21939, 1710}, {21966, 1580},
	{21985, 354}, {22008, 489}, {22037, 483}, {22057, 719}, {22072, 32}, {22080,
	32}, {22089, 644}, {22110, 506}, {22131, 507}, {22153, 506}, {22174, 816},
	{22196, 1439}, {22217, 1788}, {22238, 1757}, {22252, 834}, {22274, 1888},
	{22299, 574}, {22316, 1629}, {22332, 1802}, {22345, 476}, {22367, 1824},
	{22383, 1825}, {22399, 1771}, {22414, 1191}, {22442, 1191}, {22469, 988},
	{22497, 1293}, {22517, 972}, {22535, 218}, {22555, 217}, {22579, 806}, {22598,
	1295}, {22620, 811}, {22638, 218}, {22658, 217}, {22682, 4}, {22707, 1731},
	{22732, 681}, {22756, 1024}, {22781, 1132}, {22806, 219}, {22842, 219},
	{22878, 486}, {22912, 839}, {22945, 972}, {22971, 1575}, {22995, 220}, {23025,
	1684}, {23050, 1685}, {23081, 1684}, {23110, 1766}, {23134, 444}, {23158,
	221}, {23189, 1598}, {23212, 1296}, {23238, 1025}, {23261, 1296}, {23291,
	1296}, {23321, 499}, {23344, 989}, {23378, 810}, {23400, 1500}, {23422, 1024},
	{23446, 972}, {23473, 1631}, {23502, 972}, {23529, 1631}, {23558, 972},
	{23585, 1631}, {23614, 988}, {23648, 1736}, {23672, 1294}, {23702, 1294},
	{23732, 1113}, {23754, 1258}, {23785, 1258}, {23815, 1258}, {23848, 1190},
	{23869, 1192}, {23890, 222}, {23910, 807}, {23928, 808}, {23950, 808}, {23972,
	1193}, {23995, 1296}, {24028, 677}, {24048, 809}, {24072, 1731}, {24091, 499},
	{24110, 1023}, {24129, 1023}, {24143, 445}, {24158, 735}, {24180, 474},
	{24200, 1815}, {24216, 1815}, {24232, 1066}, {24249, 1067}, {24270, 400},
	{24290, 1084}, {24305, 1197}, {24330, 1197}, {24355, 1197}, {24380, 73},
	{24407, 709}, {24430, 74}, {24453, 978}, {24473, 1042}, {24494, 676}, {24514,
	75}, {24537, 80}, {24562, 76}, {24588, 783}, {24608, 80}, {24631, 77}, {24654,
	955}, {24674, 1534}, {24696, 991}, {24716, 1142}, {24737, 80}, {24761, 1268},
	{24785, 1431}, {24805, 1505}, {24825, 1390}, {24848, 921}, {24875, 922},
	{24900, 1593}, {24920, 1609}, {24946, 80}, {24971, 78}, {24995, 79}, {25019,
	937}, {25035, 728}, {25056, 829}, {25076, 937}, {25092, 708}, {25115, 728},
	{25136, 937}, {25152, 708}, {25175, 729}, {25196, 1506}, {25216, 1818},
	{25238, 937}, {25254, 708}, {25277, 1413}, {25297, 1755}, {25318, 1818},
	{25340, 1448}, {25366, 937}, {25382, 1269}, {25406, 1449}, {25432, 1506},
	{25452, 676}, {25472, 805}, {25495, 389}, {25517, 1670}, {25538, 443}, {25563,
	1776}, {25583, 1593}, {25603, 389}, {25625, 88}, {25649, 81}, {25671, 82},
	{25694, 1533}, {25717, 83}, {25740, 88}, {25768, 84}, {25791, 727}, {25814,
	85}, {25837, 1534}, {25859, 1270}, {25883, 1537}, {25905, 88}, {25930, 86},
	{25954, 87}, {25978, 89}, {26005, 90}, {26030, 784}, {26050, 955}, {26070,
	1534}, {26092, 91}, {26116, 1271}, {26140, 1389}, {26173, 1431}, {26193,
	1537}, {26215, 921}, {26242, 922}, {26267, 388}, {26292, 92}, {26317, 93},
	{26341, 94}, {26365, 1776}, {26385, 98}, {26412, 95}, {26435, 98}, {26460,
	1534}, {26482, 1272}, {26506, 1390}, {26529, 98}, {26554, 96}, {26578, 97},
	{26602, 1537}, {26624, 1618}, {26645, 99}, {26672, 1846}, {26694, 100},
	{26717, 709}, {26740, 917}, {26760, 978}, {26780, 1026}, {26800, 101}, {26823,
	442}, {26845, 676}, {26865, 103}, {26890, 955}, {26910, 991}, {26930, 1142},
	{26951, 102}, {26975, 104}, {26999, 1273}, {27023, 1431}, {27043, 1537},
	{27065, 1507}, {27085, 1390}, {27108, 101}, {27133, 1595}, {27155, 1593},
	{27175, 102}, {27200, 1643}, {27224, 104}, {27249, 1074}, {27270, 28}, {27290,
	105}, {27317, 106}, {27340, 676}, {27360, 107}, {27385, 1274}, {27409, 1431},
	{27429, 108}, {27454, 1075}, {27475, 109}, {27502, 1026}, {27522, 110},
	{27545, 676}, {27565, 111}, {27590, 955}, {27610, 1431}, {27630, 28}, {27650,
	110}, {27677, 110}, {27704, 1643}, {27728, 112}, {27753, 1776}, {27773, 1075},
	{27794, 1275}, {27819, 1275}, {27844, 113}, {27871, 114}, {27894, 114},
	{27918, 115}, {27943, 1431}, {27963, 116}, {27988, 1776}, {28008, 117},
	{28032, 118}, {28059, 119}, {28082, 121}, {28107, 784}, {28127, 1534}, {28149,
	1276}, {28173, 1389}, {28206, 921}, {28233, 922}, {28258, 121}, {28283, 120},
	{28307, 676}, {28327, 1847}, {28351, 122}, {28378, 709}, {28401, 543}, {28421,
	544}, {28446, 546}, {28473, 547}, {28500, 0}, {28527, 1535}, {28554, 0},
	{28578, 549}, {28603, 1434}, {28628, 550}, {28654, 0}, {28681, 0}, {28707,
	553}, {28727, 554}, {28747, 1084}, {28769, 849}, {28789, 556}, {28810, 557},
	{28835, 1194}, {28860, 676}, {28880, 123}, {28903, 124}, {28928, 869}, {28951,
	785}, {28971, 873}, {28991, 0}, {29015, 1195}, {29039, 955}, {29059, 1534},
	{29081, 1744}, {29102, 1594}, {29122, 125}, {29146, 1277}, {29170, 1389},
	{29203, 1537}, {29225, 1848}, {29248, 1390}, {29271, 921}, {29298, 922},
	{29323, 1593}, {29343, 1643}, {29367, 126}, {29392, 1197}, {29414, 875},
	{29441, 877}, {29468, 877}, {29499, 127}, {29523, 128}, {29549, 128}, {29573,
	878}, {29593, 1735}, {29614, 129}, {29641, 1849}, {29663, 130}, {29688, 131},
	{29711, 427}, {29731, 544}, {29756, 545}, {29783, 0}, {29811, 547}, {29838,
	1536}, {29865, 549}, {29890, 549}, {29918, 1434}, {29943, 550}, {29969, 553},
	{29989, 554}, {30009, 849}, {30029, 676}, {30049, 132}, {30072, 140}, {30097,
	135}, {30121, 136}, {30146, 133}, {30172, 134}, {30198, 784}, {30218, 140},
	{30241, 0}, {30268, 874}, {30294, 0}, {30319, 137}, {30342, 1195}, {30366,
	955}, {30386, 1534}, {30408, 140}, {30432, 1278}, {30456, 1389}, {30489,
	1431}, {30509, 1537}, {30531, 1463}, {30551, 921}, {30578, 922}, {30603,
	1593}, {30623, 1538}, {30643, 1643}, {30667, 140}, {30692, 1198}, {30715,
	875}, {30742, 877}, {30769, 138}, {30793, 139}, {30817, 1776}, {30837, 1850},
	{30869, 1850}, {30900, 1851}, {30940, 1851}, {30979, 578}, {31001, 848},
	{31027, 141}, {31054, 709}, {31077, 142}, {31100, 142}, {31128, 142}, {31156,
	427}, {31176, 1535}, {31203, 553}, {31223, 554}, {31243, 1902}, {31263, 1084},
	{31285, 849}, {31305, 676}, {31325, 143}, {31349, 143}, {31373, 144}, {31402,
	145}, {31430, 784}, {31455, 146}, {31478, 1644}, {31499, 578}, {31520, 147},
	{31543, 148}, {31566, 149}, {31589, 1534}, {31611, 1853}, {31655, 1853},
	{31701, 1594}, {31721, 1279}, {31745, 1389}, {31778, 1537}, {31800, 1464},
	{31820, 921}, {31847, 922}, {31872, 1852}, {31894, 1538}, {31914, 150},
	{31939, 875}, {31966, 151}, {31990, 152}, {32014, 1776}, {32034, 153}, {32057,
	154}, {32087, 155}, {32114, 156}, {32137, 156}, {32165, 156}, {32193, 156},
	{32221, 156}, {32249, 157}, {32272, 850}, {32292, 676}, {32312, 158}, {32335,
	158}, {32363, 158}, {32391, 158}, {32419, 158}, {32450, 158}, {32482, 159},
	{32513, 159}, {32545, 159}, {32576, 160}, {32604, 161}, {32627, 1644}, {32651,
	1644}, {32676, 578}, {32697, 162}, {32720, 163}, {32747, 1280}, {32771, 1389},
	{32804, 1464}, {32824, 164}, {32849, 165}, {32873, 165}, {32901, 1534},
	{32925, 1534}, {32949, 166}, {32973, 1534}, {32997, 1534}, {33021, 1776},
	{33041, 167}, {33064, 167}, {33092, 168}, {33119, 1854}, {33141, 169}, {33164,
	170}, {33187, 170}, {33215, 170}, {33243, 170}, {33271, 545}, {33298, 1535},
	{33325, 549}, {33350, 549}, {33378, 0}, {33408, 553}, {33428, 849}, {33448,
	676}, {33468, 171}, {33491, 171}, {33515, 172}, {33546, 172}, {33577, 172},
	{33608, 172}, {33639, 172}, {33670, 172}, {33702, 180}, {33727, 173}, {33750,
	1644}, {33774, 1644}, {33799, 784}, {33819, 578}, {33840, 174}, {33863, 175},
	{33886, 1534}, {33908, 176}, {33933, 1594}, {33953, 1141}, {33974, 180},
	{33998, 1281}, {34022, 1389}, {34055, 1463}, {34075, 177}, {34100, 921},
	{34127, 922}, {34152, 1593}, {34172, 1538}, {34192, 180}, {34217, 875},
	{34244, 877}, {34271, 178}, {34295, 178}, {34323, 179}, {34347, 1776}, {34367,
	848}, {34393, 181}, {34420, 182}, {34447, 1855}, {34469, 183}, {34492, 183},
	{34520, 183}, {34548, 183}, {34576, 183}, {34604, 183}, {34632, 184}, {34655,
	0}, {34680, 555}, {34707, 547}, {34734, 548}, {34761, 1535}, {34788, 549},
	{34813, 550}, {34839, 553}, {34863, 551}, {34885, 1903}, {34905, 552}, {34928,
	850}, {34948, 1042}, {34969, 185}, {34992, 185}, {35023, 185}, {35055, 185},
	{35083, 186}, {35114, 186}, {35145, 187}, {35173, 786}, {35201, 784}, {35227,
	784}, {35253, 188}, {35276, 870}, {35299, 871}, {35325, 870}, {35348, 872},
	{35374, 1644}, {35398, 1644}, {35423, 0}, {35448, 0}, {35475, 0}, {35499, 0},
	{35524, 0}, {35551, 0}, {35580, 874}, {35606, 0}, {35633, 0}, {35661, 0},
	{35686, 0}, {35713, 874}, {35739, 189}, {35762, 1534}, {35784, 1196}, {35809,
	190}, {35836, 1282}, {35860, 1389}, {35893, 1537}, {35915, 1464}, {35935,
	191}, {35960, 921}, {35991, 921}, {36022, 922}, {36047, 923}, {36078, 1609},
	{36104, 1618}, {36125, 1538}, {36145, 192}, {36170, 1197}, {36191, 875},
	{36218, 877}, {36245, 193}, {36269, 193}, {36299, 193}, {36327, 558}, {36353,
	1534}, {36377, 1534}, {36401, 194}, {36425, 194}, {36455, 1535}, {36481,
	1534}, {36505, 1534}, {36529, 1776}, {36549, 195}, {36572, 195}, {36600, 195},
	{36628, 1735}, {36649, 1856}, {36688, 1856}, {36725, 1857}, {36749, 196},
	{36776, 197}, {36796, 1027}, {36816, 198}, {36839, 201}, {36864, 784}, {36884,
	201}, {36907, 1534}, {36929, 1858}, {36952, 201}, {36976, 1283}, {37000,
	1389}, {37033, 1431}, {37053, 1537}, {37075, 921}, {37102, 201}, {37127, 199},
	{37151, 200}, {37175, 202}, {37202, 1027}, {37222, 203}, {37247, 955}, {37267,
	1284}, {37291, 1431}, {37311, 1537}, {37333, 203}, {37358, 3}, {37376, 1671},
	{37394, 870}, {37414, 1745}, {37432, 876}, {37457, 876}, {37481, 876}, {37509,
	1735}, {37527, 1744}, {37541, 1507}, {37558, 1593}, {37575, 969}, {37601, 52},
	{37623, 1303}, {37648, 1199}, {37672, 1302}, {37695, 1582}, {37716, 1028},
	{37740, 1486}, {37770, 645}, {37792, 944}, {37808, 945}, {37826, 996}, {37835,
	943}, {37845, 1062}, {37862, 977}, {37870, 576}, {37895, 641}, {37913, 641},
	{37931, 574}, {37951, 1671}, {37959, 1671}, {37968, 223}, {37987, 1297},
	{38010, 1483}, {38031, 1681}, {38051, 1671}, {38072, 1777}, {38092, 1149},
	{38113, 1487}, {38135, 0}, {38157, 1155}, {38175, 1155}, {38193, 573}, {38206,
	573}, {38219, 573}, {38232, 778}, {38248, 1613}, {38268, 430}, {38291, 7},
	{38312, 1922}, {38333, 606}, {38352, 607}, {38374, 1566}, {38396, 929},
	{38416, 1565}, {38441, 609}, {38462, 630}, {38485, 695}, {38505, 1923},
	{38525, 1134}, {38546, 1367}, {38569, 1567}, {38589, 971}, {38611, 614},
	{38631, 1613}, {38651, 1738}, {38672, 1245}, {38700, 369}, {38720, 929},
	{38740, 927}, {38759, 1662}, {38784, 460}, {38807, 461}, {38828, 1912},
	{38851, 8}, {38872, 1914}, {38893, 1910}, {38914, 1924}, {38947, 484}, {38968,
	694}, {38993, 1664}, {39022, 402}, {39053, 606}, {39072, 610}, {39096, 607},
	{39118, 1911}, {39139, 1566}, {39161, 930}, {39181, 1038}, {39202, 459},
	{39225, 511}, {39246, 511}, {39271, 631}, {39294, 857}, {39314, 695}, {39334,
	928}, {39353, 612}, {39375, 0}, {39397, 0}, {39419, 1135}, {39440, 1568},
	{39460, 1441}, {39480, 971}, {39502, 614}, {39522, 943}, {39545, 397}, {39567,
	615}, {39587, 1729}, {39608, 1739}, {39629, 1245}, {39657, 1915}, {39677,
	1563}, {39701, 1563}, {39726, 1563}, {39750, 403}, {39773, 606}, {39792, 611},
	{39816, 607}, {39838, 1566}, {39860, 930}, {39880, 459}, {39903, 511}, {39924,
	511}, {39949, 635}, {39973, 636}, {39997, 1797}, {40017, 631}, {40040, 857},
	{40060, 1689}, {40083, 695}, {40103, 927}, {40122, 612}, {40144, 0}, {40166,
	0}, {40188, 1244}, {40208, 1127}, {40229, 1128}, {40253, 1368}, {40276, 1368},
	{40303, 1568}, {40323, 1441}, {40343, 1614}, {40364, 1563}, {40388, 1563},
	{40412, 971}, {40434, 614}, {40454, 943}, {40477, 1693}, {40497, 615}, {40517,
	1729}, {40538, 1739}, {40559, 1245}, {40587, 1441}, {40606, 395}, {40606,
	1515}, {40625, 1673}, {40645, 21}, {40670, 461}, {40691, 1912}, {40714, 1913},
	{40734, 795}, {40755, 7}, {40776, 1914}, {40797, 1918}, {40820, 1915}, {40840,
	1924}, {40873, 370}, {40893, 1625}, {40913, 606}, {40932, 368}, {40953, 1916},
	{40974, 607}, {40996, 608}, {41016, 1566}, {41038, 931}, {41058, 1565},
	{41083, 510}, {41104, 630}, {41127, 695}, {41147, 695}, {41170, 1917}, {41190,
	820}, {41212, 0}, {41234, 927}, {41253, 633}, {41274, 1919}, {41294, 612},
	{41316, 1920}, {41336, 1134}, {41357, 0}, {41377, 1369}, {41400, 1567},
	{41420, 1614}, {41441, 971}, {41463, 1921}, {41483, 1663}, {41508, 614},
	{41528, 614}, {41549, 1613}, {41569, 396}, {41591, 1626}, {41610, 615},
	{41630, 1730}, {41651, 1738}, {41672, 1245}, {41700, 1914}, {41721, 1564},
	{41748, 1564}, {41776, 1564}, {41803, 404}, {41834, 1564}, {41861, 1566},
	{41883, 930}, {41903, 459}, {41926, 511}, {41947, 511}, {41972, 637}, {41996,
	636}, {42020, 1797}, {42040, 632}, {42063, 857}, {42083, 927}, {42102, 1050},
	{42123, 613}, {42145, 1244}, {42165, 1127}, {42186, 1128}, {42210, 1370},
	{42233, 1370}, {42260, 1568}, {42280, 1614}, {42301, 1564}, {42328, 1564},
	{42355, 971}, {42377, 420}, {42400, 420}, {42424, 943}, {42447, 397}, {42469,
	615}, {42489, 1729}, {42510, 1740}, {42531, 1245}, {42559, 1707}, {42579,
	510}, {42599, 1797}, {42618, 1689}, {42640, 820}, {42661, 1792}, {42682,
	1750}, {42705, 1400}, {42723, 1088}, {42734, 1041}, {42757, 1596}, {42774,
	1596}, {42790, 912}, {42808, 879}, {42825, 1041}, {42847, 1596}, {42863, 912},
	{42881, 912}, {42899, 863}, {42921, 863}, {42943, 864}, {42958, 705}, {42974,
	1596}, {42991, 880}, {43010, 880}, {43029, 864}, {43045, 1596}, {43062, 706},
	{43076, 736}, {43099, 1508}, {43119, 1041}, {43140, 70}, {43167, 1596},
	{43184, 1298}, {43208, 961}, {43224, 1177}, {43238, 386}, {43255, 1200},
	{43267, 1741}, {43283, 1741}, {43299, 827}, {43311, 1806}, {43325, 575},
	{43336, 1133}, {43358, 1148}, {43371, 1148}, {43384, 1148}, {43397, 1305},
	{43412, 1305}, {43427, 1420}, {43436, 1758}, {43450, 739}, {43461, 49},
	{43471, 642}, {43479, 1428}, {43488, 918}, {43498, 830}, {43507, 835}, {43527,
	1450}, {43541, 740}, {43554, 562}, {43566, 0}, {43582, 1548}, {43596, 1875},
	{43619, 1873}, {43644, 1874}, {43665, 1076}, {43679, 449}, {43695, 748},
	{43710, 1706}, {43723, 1539}, {43735, 659}, {43755, 660}, {43775, 401},
	{43793, 401}, {43809, 415}, {43826, 415}, {43843, 1888}, {43863, 567}, {43881,
	567}, {43904, 567}, {43922, 567}, {43945, 567}, {43967, 567}, {43990, 567},
	{44018, 567}, {44039, 567}, {44056, 567}, {44078, 1723}, {44088, 752}, {44101,
	1742}, {44110, 941}, {44134, 255}, {44151, 257}, {44168, 258}, {44185, 260},
	{44202, 261}, {44219, 262}, {44236, 263}, {44253, 264}, {44270, 264}, {44287,
	265}, {44304, 266}, {44321, 267}, {44338, 268}, {44354, 271}, {44370, 272},
	{44386, 273}, {44403, 274}, {44421, 275}, {44437, 275}, {44453, 276}, {44469,
	276}, {44485, 279}, {44501, 280}, {44517, 281}, {44533, 283}, {44549, 284},
	{44565, 285}, {44581, 286}, {44597, 1687}, {44618, 683}, {44632, 684}, {44657,
	1546}, {44685, 1546}, {44702, 1586}, {44716, 1687}, {44731, 1499}, {44746,
	296}, {44764, 296}, {44782, 569}, {44801, 568}, {44819, 685}, {44839, 1541},
	{44865, 854}, {44875, 1061}, {44893, 225}, {44913, 1307}, {44931, 1204},
	{44954, 225}, {44974, 853}, {45004, 256}, {45021, 1308}, {45039, 1204},
	{45062, 225}, {45082, 853}, {45112, 993}, {45130, 1309}, {45151, 1208},
	{45177, 1211}, {45203, 1213}, {45226, 225}, {45246, 853}, {45276, 993},
	{45294, 1310}, {45315, 1208}, {45346, 1208}, {45372, 1211}, {45398, 1213},
	{45421, 1648}, {45440, 225}, {45460, 259}, {45477, 1211}, {45503, 1213},
	{45526, 1311}, {45544, 1779}, {45558, 564}, {45568, 570}, {45578, 566},
	{45597, 319}, {45615, 319}, {45633, 320}, {45651, 321}, {45669, 322}, {45686,
	322}, {45703, 813}, {45712, 779}, {45730, 780}, {45751, 780}, {45773, 779},
	{45791, 780}, {45812, 780}, {45834, 797}, {45849, 1683}, {45865, 682}, {45882,
	224}, {45902, 853}, {45932, 749}, {45950, 885}, {45969, 682}, {45986, 1467},
	{46007, 749}, {46026, 1312}, {46047, 1873}, {46074, 1549}, {46097, 1393},
	{46116, 1556}, {46143, 749}, {46161, 1649}, {46180, 889}, {46199, 1817},
	{46230, 224}, {46250, 853}, {46280, 750}, {46298, 750}, {46317, 1393}, {46336,
	1556}, {46363, 750}, {46381, 750}, {46402, 1650}, {46421, 1473}, {46443, 853},
	{46473, 1468}, {46494, 1313}, {46515, 1213}, {46538, 1393}, {46557, 1650},
	{46576, 1544}, {46595, 853}, {46625, 1314}, {46646, 1393}, {46665, 1651},
	{46684, 1315}, {46705, 853}, {46735, 1315}, {46756, 1393}, {46775, 649},
	{46799, 751}, {46818, 751}, {46837, 751}, {46856, 1473}, {46878, 238}, {46896,
	853}, {46926, 751}, {46944, 886}, {46963, 237}, {46980, 682}, {46997, 751},
	{47015, 751}, {47033, 1469}, {47054, 1316}, {47075, 751}, {47093, 1207},
	{47119, 1210}, {47144, 1211}, {47170, 1213}, {47193, 1393}, {47212, 1473},
	{47234, 751}, {47252, 1648}, {47271, 889}, {47290, 237}, {47310, 1473},
	{47332, 853}, {47362, 563}, {47379, 290}, {47398, 570}, {47416, 1469}, {47437,
	1317}, {47458, 1208}, {47484, 1210}, {47509, 1212}, {47535, 1213}, {47558,
	1393}, {47577, 1473}, {47599, 889}, {47618, 752}, {47630, 1547}, {47639,
	1120}, {47657, 1121}, {47675, 1120}, {47698, 1122}, {47716, 1123}, {47733,
	1124}, {47751, 1124}, {47769, 1124}, {47786, 1124}, {47804, 1124}, {47823,
	1124}, {47840, 1124}, {47857, 1124}, {47874, 1124}, {47891, 1124}, {47914,
	1124}, {47937, 1124}, {47954, 1124}, {47973, 1205}, {47988, 824}, {47997,
	1347}, {48014, 1347}, {48031, 1347}, {48048, 1453}, {48076, 1347}, {48094,
	1453}, {48123, 1759}, {48141, 1347}, {48158, 1453}, {48186, 1416}, {48205,
	1347}, {48221, 1455}, {48243, 1453}, {48270, 711}, {48287, 1347}, {48304,
	836}, {48320, 1455}, {48343, 1453}, {48371, 1759}, {48388, 1347}, {48406,
	1347}, {48423, 1453}, {48451, 1347}, {48470, 1455}, {48493, 1347}, {48510,
	1455}, {48533, 1453}, {48561, 1453}, {48591, 1453}, {48619, 1453}, {48647,
	1347}, {48664, 1453}, {48692, 1347}, {48710, 836}, {48727, 1753}, {48746,
	1456}, {48768, 1347}, {48786, 836}, {48803, 1453}, {48832, 1759}, {48850,
	1347}, {48867, 1453}, {48895, 1347}, {48913, 1347}, {48931, 836}, {48948,
	1453}, {48977, 1347}, {48994, 1453}, {49022, 1347}, {49039, 1453}, {49067,
	1203}, {49095, 1347}, {49113, 1347}, {49132, 1453}, {49162, 1347}, {49181,
	1453}, {49211, 1414}, {49230, 1347}, {49247, 1415}, {49263, 1348}, {49279,
	1401}, {49295, 836}, {49311, 738}, {49327, 1816}, {49356, 1778}, {49372, 942},
	{49393, 475}, {49410, 737}, {49429, 737}, {49447, 1510}, {49463, 1347},
	{49480, 1348}, {49496, 1455}, {49519, 1347}, {49536, 1347}, {49553, 836},
	{49569, 1348}, {49585, 1455}, {49608, 1347}, {49625, 1401}, {49641, 1453},
	{49669, 1347}, {49687, 1453}, {49716, 1347}, {49735, 836}, {49753, 1453},
	{49783, 1347}, {49801, 1453}, {49830, 1453}, {49859, 1347}, {49876, 836},
	{49892, 1754}, {49910, 738}, {49926, 1347}, {49944, 1348}, {49961, 836},
	{49978, 1759}, {49996, 1347}, {50014, 836}, {50031, 1348}, {50048, 1455},
	{50072, 1759}, {50090, 1416}, {50111, 1347}, {50129, 1451}, {50150, 836},
	{50167, 1453}, {50196, 711}, {50215, 1759}, {50233, 1545}, {50249, 1347},
	{50267, 1401}, {50284, 737}, {50304, 737}, {50323, 1510}, {50340, 1347},
	{50358, 836}, {50375, 1347}, {50395, 1453}, {50426, 1347}, {50446, 1453},
	{50477, 1347}, {50495, 1455}, {50519, 1347}, {50537, 1453}, {50566, 1347},
	{50584, 1347}, {50602, 1347}, {50619, 1401}, {50635, 1455}, {50658, 1347},
	{50674, 1453}, {50701, 416}, {50711, 416}, {50724, 1475}, {50743, 1476},
	{50762, 1399}, {50774, 1884}, {50793, 1878}, {50811, 1879}, {50827, 1880},
	{50843, 1881}, {50865, 1882}, {50881, 1883}, {50905, 1406}, {50922, 415},
	{50931, 853}, {50961, 753}, {50979, 753}, {50997, 241}, {51017, 563}, {51034,
	291}, {51053, 570}, {51071, 753}, {51095, 753}, {51118, 1212}, {51144, 754},
	{51166, 1213}, {51189, 1393}, {51208, 753}, {51226, 1318}, {51244, 1474},
	{51265, 853}, {51294, 755}, {51311, 1474}, {51332, 1391}, {51348, 1044},
	{51367, 309}, {51385, 755}, {51403, 1319}, {51423, 1393}, {51441, 755},
	{51458, 326}, {51479, 1474}, {51500, 756}, {51522, 254}, {51543, 269}, {51560,
	756}, {51581, 1542}, {51599, 756}, {51620, 1211}, {51650, 239}, {51672, 1392},
	{51692, 756}, {51716, 1320}, {51734, 1086}, {51746, 1889}, {51771, 1600},
	{51784, 1213}, {51802, 1550}, {51817, 1454}, {51844, 1454}, {51871, 1454},
	{51898, 1454}, {51924, 1454}, {51951, 1454}, {51978, 1454}, {52005, 1454},
	{52032, 1454}, {52059, 1454}, {52086, 1454}, {52114, 1454}, {52142, 1454},
	{52170, 1454}, {52197, 1551}, {52211, 1549}, {52226, 240}, {52245, 240},
	{52264, 240}, {52283, 240}, {52302, 240}, {52321, 240}, {52340, 240}, {52359,
	240}, {52378, 240}, {52397, 240}, {52415, 240}, {52433, 240}, {52451, 240},
	{52469, 240}, {52487, 1552}, {52501, 1549}, {52517, 1392}, {52537, 1392},
	{52557, 1473}, {52579, 757}, {52603, 757}, {52627, 1473}, {52650, 1473},
	{52673, 757}, {52695, 757}, {52719, 757}, {52739, 1214}, {52768, 1044},
	{52788, 270}, {52805, 757}, {52826, 757}, {52850, 1473}, {52874, 1473},
	{52898, 292}, {52917, 1543}, {52935, 757}, {52961, 757}, {52982, 757}, {53004,
	757}, {53026, 757}, {53048, 757}, {53071, 1119}, {53092, 1208}, {53125, 1208},
	{53158, 1210}, {53183, 1211}, {53213, 239}, {53235, 1392}, {53255, 757},
	{53279, 1321}, {53297, 1473}, {53318, 758}, {53341, 758}, {53364, 1548},
	{53385, 853}, {53409, 226}, {53427, 758}, {53451, 758}, {53475, 758}, {53498,
	758}, {53517, 242}, {53536, 565}, {53551, 563}, {53567, 758}, {53587, 293},
	{53605, 1058}, {53621, 1543}, {53638, 1876}, {53660, 315}, {53684, 316},
	{53704, 758}, {53724, 570}, {53741, 758}, {53762, 1473}, {53783, 1470},
	{53803, 758}, {53823, 752}, {53842, 1322}, {53862, 1885}, {53888, 1086},
	{53907, 1210}, {53931, 1206}, {53959, 758}, {53980, 239}, {54001, 1392},
	{54020, 963}, {54038, 758}, {54061, 889}, {54079, 327}, {54099, 1473}, {54120,
	759}, {54143, 759}, {54166, 1548}, {54187, 227}, {54205, 1473}, {54226, 759},
	{54247, 759}, {54265, 759}, {54283, 1540}, {54305, 759}, {54324, 243}, {54343,
	565}, {54358, 563}, {54374, 567}, {54398, 565}, {54414, 1202}, {54434, 752},
	{54454, 759}, {54474, 450}, {54494, 294}, {54512, 1058}, {54528, 1543},
	{54545, 1540}, {54568, 759}, {54593, 1877}, {54615, 1323}, {54645, 1807},
	{54672, 1809}, {54699, 1811}, {54726, 310}, {54749, 311}, {54774, 312},
	{54794, 317}, {54818, 318}, {54838, 759}, {54858, 570}, {54875, 759}, {54896,
	1473}, {54917, 1471}, {54937, 759}, {54957, 1489}, {54980, 1324}, {55000,
	1086}, {55019, 1210}, {55043, 1206}, {55071, 239}, {55092, 1392}, {55111,
	759}, {55134, 777}, {55150, 889}, {55168, 328}, {55188, 1473}, {55209, 1466},
	{55230, 1473}, {55252, 760}, {55276, 760}, {55300, 853}, {55325, 760}, {55350,
	1473}, {55372, 760}, {55397, 760}, {55421, 250}, {55441, 565}, {55457, 563},
	{55474, 565}, {55491, 1202}, {55512, 760}, {55533, 302}, {55552, 1543},
	{55570, 1645}, {55587, 760}, {55608, 570}, {55626, 760}, {55648, 1473},
	{55670, 752}, {55690, 1208}, {55716, 1210}, {55741, 1206}, {55770, 1211},
	{55800, 760}, {55822, 239}, {55844, 1392}, {55864, 760}, {55888, 1325},
	{55906, 1473}, {55929, 761}, {55954, 761}, {55979, 228}, {55999, 887}, {56019,
	761}, {56042, 761}, {56067, 1540}, {56091, 761}, {56112, 244}, {56134, 244},
	{56156, 565}, {56173, 1202}, {56194, 563}, {56212, 565}, {56230, 1202},
	{56252, 1044}, {56273, 761}, {56295, 295}, {56315, 1543}, {56334, 761},
	{56361, 1326}, {56393, 1807}, {56422, 1809}, {56451, 1812}, {56480, 1813},
	{56510, 313}, {56537, 313}, {56559, 761}, {56581, 570}, {56600, 761}, {56623,
	1473}, {56646, 1473}, {56669, 761}, {56692, 761}, {56715, 1545}, {56740,
	1208}, {56774, 1208}, {56808, 1208}, {56842, 1210}, {56868, 1211}, {56899,
	1206}, {56929, 239}, {56952, 1392}, {56973, 1887}, {56995, 761}, {57020,
	1327}, {57039, 481}, {57048, 481}, {57065, 481}, {57082, 964}, {57100, 963},
	{57118, 563}, {57135, 1328}, {57155, 762}, {57173, 1474}, {57194, 853},
	{57223, 762}, {57240, 886}, {57258, 762}, {57275, 762}, {57292, 563}, {57309,
	762}, {57326, 1469}, {57346, 1328}, {57366, 1212}, {57391, 1213}, {57413,
	1393}, {57431, 762}, {57448, 889}, {57466, 763}, {57489, 763}, {57512, 763},
	{57535, 763}, {57554, 563}, {57570, 763}, {57596, 570}, {57613, 763}, {57633,
	763}, {57654, 239}, {57675, 1392}, {57694, 963}, {57712, 763}, {57735, 1329},
	{57752, 1474}, {57773, 764}, {57796, 764}, {57819, 1488}, {57839, 1548},
	{57860, 853}, {57884, 1540}, {57902, 229}, {57920, 887}, {57938, 682}, {57954,
	1474}, {57975, 764}, {57998, 764}, {58017, 245}, {58036, 565}, {58051, 563},
	{58067, 764}, {58093, 450}, {58113, 297}, {58131, 1058}, {58147, 1543},
	{58164, 1540}, {58187, 1645}, {58203, 314}, {58223, 570}, {58240, 764},
	{58260, 764}, {58281, 1472}, {58301, 752}, {58320, 1489}, {58343, 1330},
	{58363, 1208}, {58388, 1208}, {58413, 1210}, {58437, 1206}, {58465, 1211},
	{58494, 1213}, {58516, 239}, {58537, 1549}, {58560, 1392}, {58579, 963},
	{58597, 1473}, {58618, 1888}, {58638, 764}, {58661, 777}, {58677, 889},
	{58698, 329}, {58718, 765}, {58738, 765}, {58756, 277}, {58771, 765}, {58790,
	765}, {58809, 1473}, {58829, 765}, {58850, 1211}, {58878, 239}, {58898, 1392},
	{58916, 765}, {58938, 1331}, {58954, 1092}, {58970, 1520}, {58991, 1520},
	{59012, 230}, {59030, 246}, {59049, 278}, {59065, 298}, {59083, 239}, {59104,
	1332}, {59121, 1474}, {59142, 853}, {59171, 766}, {59188, 1474}, {59209, 766},
	{59230, 766}, {59247, 247}, {59266, 563}, {59282, 299}, {59300, 570}, {59317,
	766}, {59340, 766}, {59362, 1473}, {59383, 1210}, {59407, 1212}, {59432,
	1213}, {59454, 1393}, {59472, 766}, {59489, 1333}, {59506, 853}, {59535, 248},
	{59554, 563}, {59570, 567}, {59595, 570}, {59612, 1210}, {59636, 1393},
	{59654, 1334}, {59671, 1473}, {59692, 767}, {59715, 767}, {59738, 231},
	{59756, 1473}, {59777, 767}, {59798, 767}, {59822, 767}, {59845, 767}, {59864,
	249}, {59883, 563}, {59899, 767}, {59919, 450}, {59939, 300}, {59957, 1058},
	{59973, 1543}, {59990, 570}, {60007, 767}, {60028, 1473}, {60049, 767},
	{60069, 1210}, {60093, 1206}, {60121, 239}, {60142, 1392}, {60161, 767},
	{60184, 1335}, {60201, 1473}, {60222, 1473}, {60243, 282}, {60259, 301},
	{60277, 1473}, {60298, 1393}, {60316, 1336}, {60333, 1473}, {60354, 768},
	{60377, 768}, {60400, 1548}, {60421, 853}, {60445, 232}, {60463, 768}, {60487,
	1473}, {60508, 768}, {60532, 768}, {60555, 768}, {60574, 250}, {60593, 563},
	{60609, 1044}, {60628, 768}, {60648, 450}, {60668, 302}, {60686, 1543},
	{60703, 1645}, {60719, 768}, {60739, 570}, {60756, 768}, {60777, 1473},
	{60798, 752}, {60817, 1337}, {60837, 1208}, {60869, 1208}, {60901, 1210},
	{60925, 1206}, {60953, 1211}, {60982, 239}, {61003, 1392}, {61022, 1473},
	{61043, 768}, {61066, 1216}, {61089, 330}, {61109, 1473}, {61130, 769},
	{61153, 769}, {61176, 1548}, {61197, 233}, {61215, 888}, {61233, 682}, {61249,
	1473}, {61270, 769}, {61294, 769}, {61317, 769}, {61336, 250}, {61355, 563},
	{61371, 752}, {61391, 769}, {61411, 450}, {61431, 303}, {61449, 1543}, {61466,
	1338}, {61496, 1807}, {61523, 1809}, {61550, 1811}, {61577, 1813}, {61605,
	769}, {61625, 570}, {61642, 769}, {61663, 769}, {61683, 1339}, {61703, 1208},
	{61735, 1208}, {61767, 1208}, {61798, 1210}, {61822, 1206}, {61850, 1211},
	{61879, 769}, {61900, 1452}, {61929, 239}, {61950, 1392}, {61969, 1473},
	{61990, 1889}, {62010, 769}, {62033, 889}, {62051, 331}, {62071, 1473},
	{62092, 770}, {62115, 770}, {62138, 1548}, {62159, 1473}, {62180, 770},
	{62204, 770}, {62227, 770}, {62246, 250}, {62265, 565}, {62280, 563}, {62296,
	567}, {62320, 770}, {62340, 450}, {62360, 304}, {62378, 1058}, {62394, 1543},
	{62411, 770}, {62436, 1323}, {62466, 770}, {62486, 570}, {62503, 770}, {62524,
	1473}, {62545, 1208}, {62577, 1208}, {62609, 1210}, {62633, 1206}, {62661,
	1211}, {62690, 239}, {62711, 1392}, {62730, 1473}, {62751, 770}, {62774,
	1340}, {62791, 1473}, {62812, 771}, {62835, 771}, {62858, 234}, {62876, 682},
	{62892, 1473}, {62913, 771}, {62934, 771}, {62957, 251}, {62976, 563}, {62992,
	567}, {63016, 771}, {63036, 450}, {63056, 305}, {63074, 1543}, {63091, 771},
	{63116, 1341}, {63146, 1807}, {63173, 1809}, {63200, 1812}, {63227, 1813},
	{63255, 771}, {63275, 570}, {63292, 771}, {63313, 1473}, {63334, 771}, {63354,
	771}, {63376, 1208}, {63408, 1208}, {63440, 1210}, {63464, 1206}, {63492,
	239}, {63513, 1392}, {63532, 1473}, {63553, 1887}, {63573, 771}, {63596,
	1342}, {63613, 332}, {63633, 1473}, {63654, 772}, {63677, 772}, {63700, 235},
	{63718, 1473}, {63739, 772}, {63760, 772}, {63782, 772}, {63805, 1540},
	{63827, 252}, {63846, 563}, {63862, 567}, {63886, 287}, {63902, 772}, {63922,
	306}, {63940, 1058}, {63956, 1543}, {63973, 772}, {63998, 1343}, {64028, 772},
	{64057, 772}, {64085, 1808}, {64112, 1810}, {64139, 1811}, {64166, 1814},
	{64194, 772}, {64214, 570}, {64231, 772}, {64252, 1473}, {64273, 772}, {64293,
	772}, {64315, 1208}, {64347, 1209}, {64379, 1210}, {64403, 1206}, {64431,
	239}, {64452, 1392}, {64471, 1887}, {64491, 1215}, {64518, 772}, {64541, 323},
	{64558, 1344}, {64575, 1700}, {64593, 333}, {64613, 1473}, {64634, 773},
	{64657, 773}, {64680, 236}, {64698, 1473}, {64719, 773}, {64740, 773}, {64762,
	773}, {64785, 252}, {64804, 565}, {64819, 563}, {64835, 567}, {64859, 288},
	{64875, 773}, {64895, 307}, {64913, 1543}, {64930, 773}, {64955, 1345},
	{64985, 773}, {65014, 773}, {65042, 773}, {65062, 570}, {65079, 773}, {65100,
	1473}, {65121, 773}, {65141, 773}, {65163, 1208}, {65195, 1209}, {65227,
	1210}, {65251, 1206}, {65279, 239}, {65300, 1392}, {65319, 1887}, {65339,
	773}, {65362, 324}, {65379, 1346}, {65396, 333}, {65416, 1203}, {65444, 1553},
	{65454, 778}, {65467, 1554}, {65478, 1555}, {65488, 1573}, {65510, 1573},
	{65532, 1573}, {65554, 1573}, {65576, 1573}, {65598, 1601}, {65618, 710},
	{65637, 1646}, {65657, 1646}, {65675, 1646}, {65698, 710}, {65713, 710},
	{65728, 826}, {65748, 1619}, {65767, 1085}, {65782, 1647}, {65803, 712},
	{65818, 649}, {65834, 416}, {65844, 1652}, {65858, 1648}, {65872, 1700},
	{65883, 1217}, {65909, 1216}, {65934, 1216}, {65959, 1218}, {65980, 515},
	{65998, 1826}, {66017, 1826}, {66036, 1827}, {66055, 1827}, {66074, 1071},
	{66092, 1072}, {66110, 1406}, {66127, 13}, {66141, 1073}, {66157, 1473},
	{66180, 774}, {66205, 774}, {66230, 1473}, {66253, 774}, {66276, 774}, {66299,
	774}, {66323, 253}, {66344, 565}, {66361, 1202}, {66382, 563}, {66400, 289},
	{66418, 774}, {66440, 308}, {66460, 1543}, {66479, 774}, {66506, 774}, {66537,
	774}, {66567, 774}, {66589, 570}, {66608, 774}, {66631, 774}, {66653, 774},
	{66684, 774}, {66714, 774}, {66744, 1208}, {66778, 1209}, {66812, 1206},
	{66842, 1211}, {66873, 239}, {66896, 1392}, {66917, 1890}, {66939, 1620},
	{66967, 774}, {66992, 325}, {67011, 1349}, {67030, 774}, {67060, 774}, {67089,
	774}, {67118, 1795}, {67126, 482}, {67155, 1382}, {67181, 39}, {67209, 503},
	{67235, 1490}, {67262, 1821}, {67278, 1821}, {67294, 1782}, {67319, 997},
	{67327, 833}, {67344, 1446}, {67360, 1447}, {67375, 742}, {67392, 831},
	{67406, 451}, {67428, 582}, {67448, 582}, {67468, 582}, {67488, 582}, {67508,
	582}, {67527, 582}, {67546, 582}, {67566, 582}, {67586, 582}, {67606, 582},
	{67626, 582}, {67646, 582}, {67666, 582}, {67686, 582}, {67706, 1669}, {67722,
	1029}, {67747, 1029}, {67774, 1029}, {67801, 1030}, {67824, 893}, {67837,
	893}, {67850, 897}, {67863, 1034}, {67887, 504}, {67909, 1690}, {67923, 686},
	{67943, 686}, {67963, 686}, {67984, 692}, {68005, 692}, {68025, 692}, {68046,
	0}, {68062, 782}, {68085, 782}, {68108, 782}, {68131, 782}, {68154, 782},
	{68176, 782}, {68198, 782}, {68221, 782}, {68244, 782}, {68267, 782}, {68290,
	782}, {68313, 782}, {68336, 782}, {68359, 814}, {68372, 1608}, {68394, 1608},
	{68416, 381}, {68429, 1144}, {68450, 1144}, {68473, 1350}, {68494, 1350},
	{68515, 1350}, {68536, 1350}, {68557, 1350}, {68577, 1350}, {68597, 1350},
	{68618, 1350}, {68639, 1350}, {68660, 1350}, {68681, 1350}, {68702, 1350},
	{68723, 1350}, {68744, 1350}, {68765, 1350}, {68786, 1350}, {68807, 0},
	{68819, 1435}, {68836, 335}, {68862, 892}, {68884, 584}, {68906, 1654},
	{68931, 335}, {68957, 892}, {68979, 584}, {69001, 1654}, {69026, 335}, {69052,
	892}, {69074, 585}, {69096, 1143}, {69121, 1726}, {69148, 335}, {69174, 892},
	{69196, 584}, {69218, 1654}, {69243, 335}, {69268, 892}, {69289, 584}, {69310,
	1654}, {69334, 1726}, {69360, 335}, {69385, 892}, {69406, 584}, {69427, 925},
	{69450, 1654}, {69474, 335}, {69500, 892}, {69522, 584}, {69544, 1654},
	{69569, 335}, {69595, 892}, {69617, 584}, {69639, 1654}, {69664, 335}, {69690,
	892}, {69712, 584}, {69734, 335}, {69760, 892}, {69782, 584}, {69804, 1219},
	{69830, 1654}, {69855, 335}, {69881, 892}, {69903, 585}, {69925, 1726},
	{69952, 335}, {69978, 585}, {70000, 1002}, {70023, 335}, {70049, 892}, {70071,
	586}, {70100, 894}, {70121, 1654}, {70146, 335}, {70172, 1222}, {70202, 1032},
	{70232, 1125}, {70254, 1126}, {70279, 1654}, {70304, 1701}, {70325, 335},
	{70351, 892}, {70373, 586}, {70402, 1033}, {70428, 894}, {70449, 1654},
	{70474, 335}, {70500, 1654}, {70525, 336}, {70547, 1351}, {70573, 587},
	{70595, 336}, {70617, 587}, {70638, 1351}, {70664, 900}, {70687, 336}, {70709,
	336}, {70731, 1351}, {70757, 336}, {70779, 1352}, {70805, 337}, {70827, 1351},
	{70853, 1785}, {70875, 452}, {70893, 1001}, {70915, 1002}, {70939, 581},
	{70961, 382}, {70984, 382}, {71007, 896}, {71030, 504}, {71053, 583}, {71076,
	686}, {71098, 692}, {71120, 1627}, {71142, 1608}, {71166, 1143}, {71192, 925},
	{71217, 11}, {71240, 1690}, {71263, 957}, {71286, 334}, {71319, 1220}, {71346,
	1726}, {71374, 1221}, {71401, 1751}, {71425, 1781}, {71447, 1737}, {71470,
	1002}, {71494, 382}, {71517, 382}, {71540, 451}, {71563, 504}, {71586, 686},
	{71608, 782}, {71637, 1608}, {71661, 1125}, {71684, 1126}, {71710, 925},
	{71735, 1690}, {71758, 957}, {71781, 895}, {71803, 1781}, {71825, 1898},
	{71849, 1898}, {71873, 1898}, {71901, 687}, {71924, 687}, {71940, 692},
	{71960, 1604}, {71976, 453}, {71992, 938}, {72008, 1899}, {72023, 714},
	{72041, 1003}, {72061, 898}, {72079, 899}, {72098, 1031}, {72118, 815},
	{72137, 588}, {72160, 926}, {72181, 957}, {72200, 1656}, {72218, 1220},
	{72241, 1751}, {72261, 1491}, {72287, 1784}, {72305, 1605}, {72323, 690},
	{72341, 1557}, {72359, 1727}, {72383, 1728}, {72405, 1784}, {72423, 1737},
	{72442, 11}, {72463, 1690}, {72475, 1690}, {72488, 1690}, {72511, 1690},
	{72534, 957}, {72556, 957}, {72578, 957}, {72600, 957}, {72621, 957}, {72643,
	957}, {72665, 957}, {72687, 957}, {72709, 957}, {72731, 957}, {72754, 957},
	{72777, 1655}, {72802, 1655}, {72827, 1655}, {72852, 1655}, {72877, 383},
	{72889, 1436}, {72901, 454}, {72918, 1220}, {72943, 1220}, {72968, 1220},
	{72994, 1751}, {73017, 1751}, {73039, 1751}, {73061, 1751}, {73084, 1751},
	{73107, 1751}, {73131, 1751}, {73155, 1751}, {73179, 895}, {73200, 895},
	{73221, 895}, {73242, 895}, {73263, 895}, {73283, 895}, {73303, 895}, {73324,
	895}, {73345, 895}, {73366, 895}, {73387, 895}, {73408, 895}, {73429, 895},
	{73450, 895}, {73471, 900}, {73484, 1737}, {73505, 1737}, {73526, 747},
	{73546, 1417}, {73569, 594}, {73596, 505}, {73615, 787}, {73630, 1894},
	{73643, 903}, {73665, 338}, {73683, 1225}, {73706, 1226}, {73729, 1045},
	{73748, 1892}, {73766, 1893}, {73788, 1558}, {73820, 595}, {73839, 591},
	{73862, 994}, {73880, 1090}, {73898, 1304}, {73920, 1558}, {73956, 338},
	{73977, 1394}, {74008, 1603}, {74026, 1657}, {74046, 1228}, {74068, 597},
	{74090, 597}, {74112, 913}, {74130, 1892}, {74150, 1895}, {74172, 1603},
	{74192, 1710}, {74212, 951}, {74236, 688}, {74256, 1437}, {74276, 901},
	{74296, 391}, {74318, 1819}, {74340, 339}, {74360, 1045}, {74381, 1892},
	{74401, 1893}, {74425, 1558}, {74459, 1090}, {74479, 1304}, {74503, 1603},
	{74523, 1228}, {74547, 1820}, {74569, 340}, {74589, 417}, {74612, 593},
	{74636, 1089}, {74658, 1045}, {74679, 509}, {74704, 1227}, {74729, 1892},
	{74749, 1558}, {74783, 1304}, {74807, 1394}, {74840, 1437}, {74860, 1895},
	{74882, 1603}, {74902, 1657}, {74924, 1228}, {74948, 597}, {74968, 912},
	{74988, 341}, {75008, 1089}, {75030, 1045}, {75051, 1892}, {75071, 1558},
	{75105, 855}, {75129, 1304}, {75153, 1558}, {75191, 1394}, {75224, 1895},
	{75246, 1603}, {75266, 1657}, {75288, 590}, {75311, 903}, {75335, 342},
	{75355, 417}, {75378, 423}, {75398, 428}, {75418, 593}, {75442, 1722}, {75463,
	589}, {75483, 1089}, {75505, 1224}, {75530, 1045}, {75551, 1891}, {75577,
	689}, {75597, 1892}, {75617, 1558}, {75651, 1223}, {75681, 592}, {75706,
	1146}, {75727, 1145}, {75751, 1230}, {75776, 1304}, {75800, 1558}, {75838,
	342}, {75861, 1394}, {75894, 901}, {75914, 713}, {75937, 965}, {75963, 1895},
	{75985, 1603}, {76005, 391}, {76027, 1657}, {76049, 1233}, {76075, 1228},
	{76099, 1623}, {76120, 597}, {76144, 597}, {76168, 913}, {76188, 596}, {76208,
	343}, {76228, 1225}, {76253, 423}, {76273, 1226}, {76298, 593}, {76322, 967},
	{76346, 1045}, {76367, 1893}, {76391, 787}, {76413, 591}, {76438, 1229},
	{76469, 1115}, {76490, 1232}, {76516, 1894}, {76536, 1304}, {76560, 1558},
	{76598, 343}, {76621, 1394}, {76654, 30}, {76674, 713}, {76697, 1895}, {76719,
	1657}, {76741, 1228}, {76765, 912}, {76786, 596}, {76806, 912}, {76826, 1004},
	{76850, 1004}, {76874, 912}, {76898, 344}, {76918, 423}, {76938, 967}, {76962,
	1046}, {76983, 1231}, {77009, 1892}, {77029, 1893}, {77053, 579}, {77074,
	1229}, {77105, 1090}, {77125, 1116}, {77149, 1232}, {77175, 1304}, {77199,
	1394}, {77232, 713}, {77255, 1657}, {77277, 1228}, {77301, 1234}, {77327,
	912}, {77351, 596}, {77371, 994}, {77391, 713}, {77407, 1602}, {77420, 576},
	{77441, 743}, {77456, 424}, {77475, 422}, {77498, 781}, {77520, 1559}, {77546,
	380}, {77569, 1438}, {77592, 1688}, {77616, 345}, {77646, 345}, {77675, 345},
	{77702, 345}, {77730, 345}, {77758, 345}, {77786, 345}, {77814, 345}, {77842,
	345}, {77869, 345}, {77896, 345}, {77924, 345}, {77952, 345}, {77980, 345},
	{78007, 345}, {78034, 345}, {78061, 345}, {78089, 345}, {78118, 345}, {78147,
	345}, {78174, 533}, {78199, 533}, {78227, 1714}, {78253, 535}, {78253, 904},
	{78276, 538}, {78300, 905}, {78324, 934}, {78349, 906}, {78372, 536}, {78395,
	534}, {78423, 1235}, {78457, 1099}, {78481, 1236}, {78509, 1395}, {78531,
	1354}, {78558, 1560}, {78581, 537}, {78607, 418}, {78635, 1607}, {78658,
	1658}, {78681, 1688}, {78705, 1237}, {78735, 704}, {78755, 346}, {78783, 346},
	{78811, 346}, {78839, 346}, {78868, 346}, {78897, 346}, {78925, 346}, {78952,
	346}, {78979, 346}, {79006, 947}, {79030, 947}, {79058, 1715}, {79081, 670},
	{79103, 1896}, {79123, 1353}, {79147, 1560}, {79167, 1658}, {79187, 1697},
	{79207, 1238}, {79231, 1237}, {79258, 1786}, {79278, 347}, {79306, 347},
	{79334, 347}, {79362, 347}, {79389, 1353}, {79416, 1559}, {79441, 348},
	{79467, 348}, {79493, 348}, {79520, 348}, {79547, 348}, {79576, 348}, {79605,
	348}, {79631, 348}, {79657, 348}, {79683, 348}, {79708, 348}, {79738, 348},
	{79765, 348}, {79791, 1716}, {79816, 1353}, {79842, 1560}, {79864, 1606},
	{79886, 25}, {79909, 1688}, {79932, 1237}, {79961, 1561}, {79983, 1786},
	{80005, 349}, {80036, 349}, {80066, 349}, {80096, 349}, {80127, 349}, {80158,
	349}, {80189, 349}, {80221, 349}, {80253, 349}, {80284, 349}, {80313, 670},
	{80340, 1353}, {80369, 1607}, {80394, 1697}, {80419, 1238}, {80448, 1786},
	{80473, 350}, {80507, 350}, {80538, 1353}, {80569, 691}, {80589, 1511},
	{80609, 1897}, {80627, 1069}, {80635, 827}, {80651, 574}, {80669, 702},
	{80691, 1822}, {80714, 1844}, {80732, 1823}, {80749, 618}, {80749, 1761},
	{80768, 17}, {80782, 1844}, {80804, 1036}, {80817, 1035}, {80832, 1743},
	{80845, 1743}, {80859, 1743}, {80872, 434}, {80891, 471}, {80907, 669},
	{80927, 494}, {80944, 794}, {80961, 1582}, {80977, 379}, {80995, 1668},
	{81012, 701}, {81037, 1492}, {81055, 950}, {81068, 1114}, {81081, 1770},
	{81093, 2}, {81107, 1039}, {81134, 1710}, {81144, 1711}, {81154, 1040},
	{81165, 1040}, {81182, 984}, {81217, 1096}, {81242, 1928}, {81266, 696},
	{81290, 512}, {81314, 1497}, {81350, 823}, {81380, 1927}, {81408, 1037},
	{81437, 371}, {81467, 371}, {81501, 1497}, {81535, 371}, {81570, 1497},
	{81605, 1371}, {81637, 1497}, {81667, 1497}, {81700, 1241}, {81733, 1497},
	{81769, 823}, {81799, 1927}, {81827, 1037}, {81856, 371}, {81886, 1240},
	{81919, 371}, {81954, 1497}, {81989, 1372}, {82021, 1497}, {82051, 371},
	{82084, 1497}, {82117, 1666}, {82149, 1242}, {82184, 1457}, {82223, 1496},
	{82258, 1243}, {82293, 1129}, {82317, 1239}, {82350, 1496}, {82385, 823},
	{82415, 1037}, {82444, 371}, {82474, 1240}, {82507, 371}, {82542, 1497},
	{82577, 1373}, {82609, 1497}, {82639, 371}, {82672, 1497}, {82705, 1666},
	{82737, 1242}, {82772, 1457}, {82811, 1496}, {82846, 1243}, {82881, 1615},
	{82906, 975}, {82935, 960}, {82960, 23}, {82990, 1674}, {83014, 1793}, {83037,
	464}, {83062, 1587}, {83071, 650}, {83092, 715}, {83108, 832}, {83125, 1418},
	{83145, 1091}, {83163, 502}, {83179, 1419}, {83195, 1512}, {83211, 744},
	{83232, 1691}, {83249, 1610}, {83265, 355}, {83287, 355}, {83308, 355},
	{83331, 355}, {83357, 355}, {83376, 355}, {83399, 355}, {83422, 355}, {83442,
	355}, {83463, 355}, {83484, 355}, {83506, 455}, {83522, 495}, {83544, 495},
	{83569, 495}, {83591, 495}, {83612, 508}, {83629, 355}, {83649, 1355}, {83669,
	355}, {83685, 355}, {83706, 393}, {83732, 393}, {83750, 355}, {83770, 355},
	{83791, 356}, {83812, 356}, {83837, 356}, {83857, 356}, {83881, 356}, {83905,
	356}, {83923, 356}, {83943, 356}, {83964, 356}, {83982, 356}, {83999, 356},
	{84021, 356}, {84039, 970}, {84054, 1790}, {84070, 1610}, {84086, 357},
	{84107, 357}, {84130, 357}, {84149, 357}, {84172, 357}, {84195, 357}, {84221,
	357}, {84247, 357}, {84266, 357}, {84285, 357}, {84304, 357}, {84323, 357},
	{84343, 357}, {84362, 357}, {84386, 357}, {84407, 1692}, {84423, 817}, {84440,
	1094}, {84458, 456}, {84476, 1048}, {84495, 693}, {84512, 358}, {84529, 18},
	{84548, 1611}, {84565, 912}, {84583, 912}, {84601, 1356}, {84623, 1356},
	{84647, 1402}, {84663, 1404}, {84677, 1403}, {84696, 351}, {84720, 351},
	{84740, 351}, {84762, 351}, {84784, 351}, {84805, 351}, {84825, 351}, {84847,
	1896}, {84861, 906}, {84875, 1353}, {84893, 1606}, {84907, 1697}, {84921,
	1238}, {84939, 530}, {84958, 1442}, {84973, 1443}, {84990, 717}, {85004, 939},
	{85021, 1925}, {85043, 72}, {85064, 72}, {85083, 1478}, {85097, 1516}, {85109,
	419}, {85123, 973}, {85137, 1712}, {85149, 616}, {85162, 1477}, {85180, 462},
	{85206, 616}, {85220, 462}, {85239, 462}, {85259, 992}, {85271, 72}, {85290,
	924}, {85303, 648}, {85322, 851}, {85338, 1098}, {85356, 1478}, {85370, 419},
	{85384, 973}, {85403, 973}, {85422, 1704}, {85434, 1248}, {85450, 1052},
	{85469, 1571}, {85484, 1056}, {85506, 1465}, {85519, 1465}, {85532, 1465},
	{85548, 1053}, {85561, 910}, {85574, 1570}, {85590, 1052}, {85609, 1718},
	{85623, 72}, {85645, 493}, {85659, 976}, {85673, 648}, {85693, 1055}, {85711,
	1571}, {85726, 1056}, {85748, 851}, {85765, 1597}, {85780, 463}, {85806, 463},
	{85831, 1569}, {85854, 1580}, {85868, 1108}, {85885, 1247}, {85907, 1465},
	{85920, 1478}, {85935, 1465}, {85948, 419}, {85963, 485}, {85976, 973},
	{85995, 858}, {86017, 1057}, {86043, 398}, {86058, 1465}, {86074, 1672},
	{86088, 1250}, {86102, 1640}, {86115, 616}, {86128, 1054}, {86141, 1054},
	{86157, 812}, {86171, 1783}, {86185, 1926}, {86204, 1247}, {86233, 1052},
	{86254, 1305}, {86271, 1098}, {86290, 1478}, {86305, 1641}, {86318, 1477},
	{86335, 1477}, {86352, 1926}, {86371, 1052}, {86390, 1247}, {86419, 1052},
	{86440, 1053}, {86454, 911}, {86475, 617}, {86488, 0}, {86501, 1571}, {86516,
	522}, {86534, 463}, {86560, 463}, {86585, 1098}, {86604, 1465}, {86617, 1478},
	{86632, 1465}, {86645, 419}, {86660, 973}, {86680, 973}, {86700, 1179},
	{86720, 1465}, {86736, 1696}, {86749, 1704}, {86762, 1642}, {86775, 1248},
	{86792, 1248}, {86809, 1477}, {86827, 462}, {86852, 1478}, {86868, 867},
	{86887, 1248}, {86905, 1247}, {86935, 1052}, {86957, 1098}, {86977, 1249},
	{86995, 485}, {87006, 71}, {87021, 493}, {87038, 1250}, {87051, 678}, {87064,
	1597}, {87079, 1246}, {87099, 821}, {87111, 822}, {87123, 1396}, {87140,
	1494}, {87153, 1178}, {87170, 22}, {87184, 1495}, {87200, 1200}, {87212,
	1200}, {87224, 531}, {87234, 746}, {87259, 514}, {87281, 1374}, {87306, 375},
	{87331, 374}, {87354, 1051}, {87377, 1130}, {87399, 1444}, {87420, 1794},
	{87441, 1747}, {87455, 1458}, {87471, 890}, {87485, 891}, {87499, 523},
	{87513, 1762}, {87525, 1060}, {87543, 532}, {87554, 1763}, {87562, 1828},
	{87573, 703}, {87593, 1408}, {87630, 1410}, {87663, 1407}, {87695, 703},
	{87715, 1409}, {87752, 1300}, {87773, 1411}, {87806, 1147}, {87825, 1005},
	{87843, 965}, {87860, 421}, {87876, 718}, {87892, 0}, {87911, 0}, {87930,
	376}, {87946, 471}, {87969, 467}, {87989, 466}, {88007, 629}, {88029, 1724},
	{88046, 487}, {88067, 1012}, {88083, 518}, {88104, 519}, {88129, 859}, {88153,
	979}, {88181, 1097}, {88202, 473}, {88223, 490}, {88245, 1306}, {88265, 1572},
	{88283, 1251}, {88306, 1616}, {88327, 1479}, {88345, 1498}, {88363, 1518},
	{88379, 1694}, {88396, 576}, {88435, 1760}, {88457, 1087}, {88476, 741},
	{88498, 1780}
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
