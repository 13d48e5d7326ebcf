// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the drivers of Linux 6.12.117 insist on. tests/corpus/write-drivers has written
 * it from tests/corpus/getters.txt, which says of each need by which call of which
 * function it is one.
 */
#include "probe/drivers.h"

static const char arguments[] =
	"\0"
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
	"rgmii\0"
	"stmmaceth\0"
	"rockchip,php-grf\0"
	"mac-clk-rx\0"
	"mac-clk-tx\0"
	"ethstp\0"
	"st,syscon\0"
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
	"serdes\0"
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
	{ NEED_INTERRUPT, 0, 1, 0 },	/* 0 */
	{ NEED_REGION, 0, 1, 0 },	/* 0 */
	{ NEED_REGION, 0, 3, 0 },	/* ahci */
	{ NEED_CLOCK, 0, 8, 0 },	/* sata */
	{ NEED_REGION, 0, 13, 0 },	/* 1 */
	{ NEED_RESET, 0, 8, 0 },	/* sata */
	{ NEED_RESET, 0, 15, 0 },	/* sata-cold */
	{ NEED_RESET, 0, 25, 0 },	/* sata-oob */
	{ NEED_REGION, 0, 34, 0 },	/* 2 */
	{ NEED_REGION, 0, 36, 0 },	/* 3 */
	{ NEED_GPIO, 0, 38, 0 },	/* enable */
	{ NEED_GPIO, 0, 45, 0 },	/* rs */
	{ NEED_GPIO, 0, 48, 0 },	/* data */
	{ NEED_PARENT, 0, 48, 0 },	/* data */
	{ NEED_REFERENCE, 0, 53, 0 },	/* allwinner,sram */
	{ NEED_CLOCK, 0, 1, 0 },	/* 0 */
	{ NEED_RESET, 0, 1, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 68, 0 },	/* apb2ape */
	{ NEED_CLOCK, 0, 76, 0 },	/* ape */
	{ NEED_CLOCK, 0, 80, 0 },	/* * */
	{ NEED_CLOCK, 0, 82, 0 },	/* secss */
	{ NEED_CLOCK, 0, 88, 0 },	/* rng */
	{ NEED_RESET, 0, 80, 0 },	/* * */
	{ NEED_GPIO, 0, 80, 0 },	/* * */
	{ NEED_PWM, 0, 1, 0 },	/* 0 */
	{ NEED_HOST, 0, 92, 0 },	/* firmware */
	{ NEED_MAILBOX, 0, 1, 0 },	/* 0 */
	{ NEED_SYSCON, 0, 101, 0 },	/* hisilicon,hi6220-clk-sram */
	{ NEED_NODE, 0, 127, 0 },	/* fsl,imx8mm-anatop */
	{ NEED_NODE, 0, 145, 0 },	/* fsl,imx8mn-anatop */
	{ NEED_NODE, 0, 163, 0 },	/* fsl,imx8mp-anatop */
	{ NEED_NODE, 0, 181, 0 },	/* fsl,imx8mq-anatop */
	{ NEED_NODE, 0, 199, 0 },	/* fsl,scu-pd */
	{ NEED_NODE, 0, 210, 0 },	/* fsl,imx93-anatop */
	{ NEED_PARENT, 0, 227, 0 },	/* syscon */
	{ NEED_CLOCK, 0, 234, 0 },	/* pclk */
	{ NEED_CLOCK, 0, 239, 0 },	/* bus */
	{ NEED_CLOCK, 0, 243, 0 },	/* mod */
	{ NEED_CLOCK, 0, 247, 0 },	/* i2c */
	{ NEED_CLOCK, 0, 251, 0 },	/* ref */
	{ NEED_CLOCK, 0, 255, 0 },	/* soc */
	{ NEED_PIN_STATE, NEED_PROPERTY, 80, 259 },	/* * if nvidia,pwm-to-pmic */
	{ NEED_PIN_STATE, NEED_PROPERTY, 278, 259 },	/* dvfs_pwm_disable if nvidia,pwm-to-pmic */
	{ NEED_PIN_STATE, NEED_PROPERTY, 295, 259 },	/* dvfs_pwm_enable if nvidia,pwm-to-pmic */
	{ NEED_RESET, 0, 311, 0 },	/* dvco */
	{ NEED_INTERRUPT, 0, 36, 0 },	/* 3 */
	{ NEED_OPTION, 0, 316, 0 },	/* BCM2835_TIMER */
	{ NEED_CLOCK, 0, 330, 0 },	/* timer */
	{ NEED_INTERRUPT, 0, 80, 0 },	/* * */
	{ NEED_CLOCK, 0, 336, 0 },	/* fck */
	{ NEED_INTERRUPT, 0, 13, 0 },	/* 1 */
	{ NEED_OPTION, 0, 340, 0 },	/* CADENCE_TTC_TIMER */
	{ NEED_OPTION, 0, 358, 0 },	/* CLKSRC_IMX_GPT */
	{ NEED_CLOCK, 0, 373, 0 },	/* ipg */
	{ NEED_OPTION, 0, 377, 0 },	/* CLKSRC_IMX_TPM */
	{ NEED_INTERRUPT, 0, 392, 0 },	/* timer1 */
	{ NEED_OPTION, 0, 399, 0 },	/* CLKSRC_VERSATILE */
	{ NEED_HOST, 0, 416, 0 },	/* cpus */
	{ NEED_CLOCK, 0, 421, 0 },	/* alternate */
	{ NEED_CLOCK, 0, 431, 0 },	/* xo */
	{ NEED_REGION, 0, 80, 0 },	/* * */
	{ NEED_REFERENCE, 0, 434, 0 },	/* nvidia,bpmp */
	{ NEED_CLOCK, 0, 446, 0 },	/* blkmv */
	{ NEED_MAILBOX, 0, 80, 0 },	/* * */
	{ NEED_HOST, NEED_NODE, 452, 465 },	/* other-device if fsl,qman */
	{ NEED_DMA, 0, 474, 0 },	/* rx */
	{ NEED_DMA, 0, 477, 0 },	/* tx */
	{ NEED_CLOCK, 0, 480, 0 },	/* aclk */
	{ NEED_DMA, 0, 485, 0 },	/* rx1 */
	{ NEED_DMA, 0, 489, 0 },	/* rx2 */
	{ NEED_REFERENCE, 0, 493, 0 },	/* rockchip,pmu */
	{ NEED_REFERENCE, 0, 506, 0 },	/* operating-points-v2 */
	{ NEED_REFERENCE, 0, 526, 0 },	/* devfreq-events */
	{ NEED_SUPPLY, 0, 541, 0 },	/* vdd */
	{ NEED_CLOCK, 0, 545, 0 },	/* alt */
	{ NEED_CLOCK, 0, 549, 0 },	/* apb */
	{ NEED_CLOCK, 0, 553, 0 },	/* core */
	{ NEED_CLOCK, 0, 558, 0 },	/* pll */
	{ NEED_CLOCK, 0, 562, 0 },	/* cci */
	{ NEED_CLOCK, 0, 566, 0 },	/* intermediate */
	{ NEED_SUPPLY, 0, 579, 0 },	/* proc */
	{ NEED_CLOCK, 0, 584, 0 },	/* dmc_clk */
	{ NEED_CLOCK, 0, 592, 0 },	/* dram */
	{ NEED_CLOCK, 0, 597, 0 },	/* mbus */
	{ NEED_REGION, 0, 592, 0 },	/* dram */
	{ NEED_REGION, 0, 597, 0 },	/* mbus */
	{ NEED_CLOCK, 0, 602, 0 },	/* actmon */
	{ NEED_CLOCK, 0, 609, 0 },	/* emc */
	{ NEED_RESET, 0, 602, 0 },	/* actmon */
	{ NEED_REFERENCE, 0, 613, 0 },	/* mboxes */
	{ NEED_CLOCK, 0, 620, 0 },	/* cfgr-clk */
	{ NEED_CLOCK, 0, 629, 0 },	/* core-clk */
	{ NEED_POWER_DOMAIN, 0, 80, 0 },	/* * */
	{ NEED_CLOCK, 0, 638, 0 },	/* dma */
	{ NEED_INTERRUPT, 0, 642, 0 },	/* edma-tx */
	{ NEED_INTERRUPT, 0, 650, 0 },	/* qdma-error */
	{ NEED_INTERRUPT, 0, 661, 0 },	/* qdma-queue0 */
	{ NEED_CLOCK, 0, 673, 0 },	/* ahb */
	{ NEED_CLOCK, 0, 677, 0 },	/* hsdma */
	{ NEED_MESSAGES, 0, 1, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 683, 0 },	/* bam_clk */
	{ NEED_INTERRUPT, 0, 691, 0 },	/* error */
	{ NEED_CLOCK, 0, 38, 0 },	/* enable */
	{ NEED_RESET, 0, 697, 0 },	/* gpcdma */
	{ NEED_RESET, 0, 638, 0 },	/* dma */
	{ NEED_CLOCK, 0, 704, 0 },	/* d_audio */
	{ NEED_PARENT, 0, 712, 0 },	/* node */
	{ NEED_REFERENCE, 0, 717, 0 },	/* ti,sci */
	{ NEED_REGION, 0, 724, 0 },	/* ringrt */
	{ NEED_REFERENCE, 0, 731, 0 },	/* ti,ringacc */
	{ NEED_CLOCK, 0, 742, 0 },	/* axi_clk */
	{ NEED_CLOCK, 0, 750, 0 },	/* clk_apb */
	{ NEED_CLOCK, 0, 758, 0 },	/* clk_main */
	{ NEED_SYSCON, 0, 767, 0 },	/* altr,sysmgr-syscon */
	{ NEED_OPTION, 0, 786, 0 },	/* EDAC_MPC85XX */
	{ NEED_SYSCON, 0, 799, 0 },	/* regmap-csw */
	{ NEED_SYSCON, 0, 810, 0 },	/* regmap-efuse */
	{ NEED_SYSCON, 0, 823, 0 },	/* regmap-mcba */
	{ NEED_SYSCON, 0, 835, 0 },	/* regmap-mcbb */
	{ NEED_MAILBOX, 0, 474, 0 },	/* rx */
	{ NEED_MAILBOX, 0, 477, 0 },	/* tx */
	{ NEED_REFERENCE, 0, 847, 0 },	/* fpga-mgr */
	{ NEED_GPIO, 0, 1, 0 },	/* 0 */
	{ NEED_INTERRUPT, NEED_PROPERTY, 1, 856 },	/* 0 if interrupt-controller */
	{ NEED_CLOCK, 0, 877, 0 },	/* gpio */
	{ NEED_REGION, 0, 882, 0 },	/* dat */
	{ NEED_REGION, 0, 886, 0 },	/* pwm */
	{ NEED_CLOCK, 0, 890, 0 },	/* pxlclk */
	{ NEED_ENDPOINT, 0, 1, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 897, 0 },	/* mclk */
	{ NEED_INTERRUPT, 0, 902, 0 },	/* DE */
	{ NEED_INTERRUPT, 0, 905, 0 },	/* SE */
	{ NEED_PHY, 0, 1, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 908, 0 },	/* ldb */
	{ NEED_ENDPOINT, 0, 13, 0 },	/* 1 */
	{ NEED_CLOCK, 0, 912, 0 },	/* pix */
	{ NEED_CLOCK, 0, 916, 0 },	/* iahb */
	{ NEED_CLOCK, 0, 921, 0 },	/* isfr */
	{ NEED_ENDPOINT, NEED_COMPATIBLE, 80, 926 },	/* * if renesas,*|amlogic,* */
	{ NEED_CLOCK, 0, 946, 0 },	/* lcdif */
	{ NEED_CLOCK, 0, 952, 0 },	/* phy_ref */
	{ NEED_CLOCK, 0, 960, 0 },	/* rx_esc */
	{ NEED_CLOCK, 0, 967, 0 },	/* tx_esc */
	{ NEED_PHY, 0, 974, 0 },	/* dphy */
	{ NEED_REFERENCE, 0, 979, 0 },	/* mux-controls */
	{ NEED_RESET, 0, 992, 0 },	/* byte */
	{ NEED_RESET, 0, 997, 0 },	/* dpi */
	{ NEED_RESET, 0, 1001, 0 },	/* esc */
	{ NEED_RESET, 0, 234, 0 },	/* pclk */
	{ NEED_CLOCK, 0, 1005, 0 },	/* sclk_mipi */
	{ NEED_ENDPOINT, 0, 80, 0 },	/* * */
	{ NEED_SYSCON, 0, 1015, 0 },	/* samsung,disp-sysreg */
	{ NEED_CLOCK, 0, 1035, 0 },	/* aclk_gsclbend */
	{ NEED_CLOCK, 0, 1049, 0 },	/* aclk_xiu */
	{ NEED_SYSCON, 0, 1058, 0 },	/* samsung,disp-syscon */
	{ NEED_GPIO, 0, 1078, 0 },	/* hpd */
	{ NEED_NODE, 0, 1082, 0 },	/* samsung,exynos4210-hdmiddc */
	{ NEED_NODE, 0, 1109, 0 },	/* samsung,exynos4212-hdmiphy */
	{ NEED_REFERENCE, 0, 1136, 0 },	/* ddc */
	{ NEED_REFERENCE, 0, 1140, 0 },	/* phy */
	{ NEED_SYSCON, 0, 1144, 0 },	/* samsung,syscon-phandle */
	{ NEED_SYSCON, 0, 1167, 0 },	/* samsung,sysreg-phandle */
	{ NEED_CLOCK, 0, 1190, 0 },	/* clk_ade_core */
	{ NEED_CLOCK, 0, 1203, 0 },	/* clk_ade_pix */
	{ NEED_CLOCK, 0, 1215, 0 },	/* clk_codec_jpeg */
	{ NEED_SYSCON, 0, 1230, 0 },	/* hisilicon,noc-syscon */
	{ NEED_PHY, 0, 1251, 0 },	/* dp */
	{ NEED_CLOCK, 0, 1254, 0 },	/* engine */
	{ NEED_CLOCK, 0, 1261, 0 },	/* pixel */
	{ NEED_CLOCK, 0, 1267, 0 },	/* digital */
	{ NEED_CLOCK, 0, 1275, 0 },	/* hs */
	{ NEED_PHY, 0, 1278, 0 },	/* hdmi */
	{ NEED_SYSCON, 0, 1283, 0 },	/* mediatek,syscon-hdmi */
	{ NEED_CLOCK, 0, 1304, 0 },	/* ddc-i2c */
	{ NEED_REFERENCE, 0, 1312, 0 },	/* amlogic,canvas */
	{ NEED_REGION, 0, 1327, 0 },	/* vpu */
	{ NEED_REGION, 0, 1331, 0 },	/* hhi */
	{ NEED_CLOCK, 0, 1335, 0 },	/* venci */
	{ NEED_RESET, 0, 1341, 0 },	/* hdmitx */
	{ NEED_RESET, 0, 1348, 0 },	/* hdmitx_apb */
	{ NEED_RESET, 0, 1359, 0 },	/* hdmitx_phy */
	{ NEED_CLOCK, 0, 1370, 0 },	/* bit */
	{ NEED_CLOCK, 0, 1374, 0 },	/* px */
	{ NEED_RESET, 0, 1377, 0 },	/* top */
	{ NEED_REFERENCE, 0, 1381, 0 },	/* qcom,gmu */
	{ NEED_CLOCK, 0, 1390, 0 },	/* core_aux */
	{ NEED_CLOCK, 0, 1399, 0 },	/* core_iface */
	{ NEED_CLOCK, 0, 1410, 0 },	/* ctrl_link */
	{ NEED_CLOCK, 0, 1420, 0 },	/* ctrl_link_iface */
	{ NEED_CLOCK, 0, 1436, 0 },	/* stream_pixel */
	{ NEED_REFERENCE, 0, 1449, 0 },	/* phys */
	{ NEED_REGION, 0, 1454, 0 },	/* dsi_ctrl */
	{ NEED_REGION, 0, 1463, 0 },	/* dsi_phy */
	{ NEED_REGION, 0, 1471, 0 },	/* core_physical */
	{ NEED_REGION, 0, 1485, 0 },	/* hdmi_phy */
	{ NEED_REGION, 0, 1494, 0 },	/* hdmi_pll */
	{ NEED_CLOCK, 0, 1503, 0 },	/* axi */
	{ NEED_CLOCK, 0, 1507, 0 },	/* disp_axi */
	{ NEED_INTERRUPT, 0, 1516, 0 },	/* gpu */
	{ NEED_INTERRUPT, 0, 1520, 0 },	/* job */
	{ NEED_INTERRUPT, 0, 1524, 0 },	/* mmu */
	{ NEED_REFERENCE, 0, 1528, 0 },	/* power-domains */
	{ NEED_SUPPLY, 0, 1542, 0 },	/* mali */
	{ NEED_CLOCK, 0, 1547, 0 },	/* clcdclk */
	{ NEED_REFERENCE, 0, 1555, 0 },	/* renesas,vsps */
	{ NEED_CLOCK, 0, 1568, 0 },	/* dclkin.0 */
	{ NEED_CLOCK, 0, 1577, 0 },	/* dclkin.1 */
	{ NEED_CLOCK, 0, 1586, 0 },	/* extal */
	{ NEED_CLOCK, 0, 1592, 0 },	/* dsi */
	{ NEED_CLOCK, 0, 1596, 0 },	/* vclk */
	{ NEED_RESET, 0, 1601, 0 },	/* arst */
	{ NEED_RESET, 0, 1606, 0 },	/* prst */
	{ NEED_RESET, 0, 1611, 0 },	/* rst */
	{ NEED_CLOCK, 0, 1251, 0 },	/* dp */
	{ NEED_RESET, 0, 1251, 0 },	/* dp */
	{ NEED_SYSCON, 0, 1615, 0 },	/* rockchip,grf */
	{ NEED_CLOCK, 0, 1628, 0 },	/* grf */
	{ NEED_CLOCK, 0, 1632, 0 },	/* spdif */
	{ NEED_PHY, 0, 80, 0 },	/* * */
	{ NEED_REFERENCE, 0, 1638, 0 },	/* extcon */
	{ NEED_RESET, 0, 549, 0 },	/* apb */
	{ NEED_RESET, 0, 553, 0 },	/* core */
	{ NEED_RESET, 0, 1645, 0 },	/* dptx */
	{ NEED_RESET, 0, 1632, 0 },	/* spdif */
	{ NEED_CLOCK, 0, 1650, 0 },	/* phy_cfg */
	{ NEED_REFERENCE, 0, 1658, 0 },	/* ports */
	{ NEED_CLOCK, 0, 1664, 0 },	/* tcon-ch0 */
	{ NEED_RESET, 0, 1673, 0 },	/* lcd */
	{ NEED_CLOCK, 0, 1677, 0 },	/* tcon-ch1 */
	{ NEED_CLOCK, 0, 1686, 0 },	/* tmds */
	{ NEED_RESET, 0, 1691, 0 },	/* ctrl */
	{ NEED_CLOCK, 0, 1696, 0 },	/* pll-0 */
	{ NEED_RESET, 0, 1140, 0 },	/* phy */
	{ NEED_CLOCK, 0, 1702, 0 },	/* parent */
	{ NEED_RESET, 0, 1709, 0 },	/* dc */
	{ NEED_RESET, 0, 1712, 0 },	/* dpaux */
	{ NEED_CLOCK, 0, 1718, 0 },	/* lp */
	{ NEED_REFERENCE, 0, 1721, 0 },	/* nvidia,mipi-calibrate */
	{ NEED_RESET, 0, 1592, 0 },	/* dsi */
	{ NEED_RESET, 0, 1278, 0 },	/* hdmi */
	{ NEED_CLOCK, 0, 1743, 0 },	/* disp */
	{ NEED_CLOCK, 0, 1748, 0 },	/* dsc */
	{ NEED_CLOCK, 0, 1752, 0 },	/* hub */
	{ NEED_RESET, 0, 1756, 0 },	/* misc */
	{ NEED_CLOCK, 0, 1761, 0 },	/* fuse */
	{ NEED_CLOCK, 0, 1766, 0 },	/* nvdec */
	{ NEED_CLOCK, 0, 1772, 0 },	/* tsec_pka */
	{ NEED_REFERENCE, 0, 1781, 0 },	/* nvidia,memory-controller */
	{ NEED_RESET, 0, 1766, 0 },	/* nvdec */
	{ NEED_CLOCK, 0, 1806, 0 },	/* safe */
	{ NEED_RESET, 0, 1811, 0 },	/* sor */
	{ NEED_RESET, 0, 1815, 0 },	/* vic */
	{ NEED_CLOCK, 0, 1819, 0 },	/* vp1 */
	{ NEED_CLOCK, 0, 1823, 0 },	/* vp2 */
	{ NEED_REGION, 0, 1827, 0 },	/* common */
	{ NEED_CLOCK, 0, 1834, 0 },	/* vp3 */
	{ NEED_CLOCK, 0, 1838, 0 },	/* vp4 */
	{ NEED_REGION, 0, 1842, 0 },	/* common_m */
	{ NEED_REGION, 0, 1851, 0 },	/* bridge */
	{ NEED_REGION, 0, 1858, 0 },	/* core0 */
	{ NEED_REGION, 0, 1864, 0 },	/* gca */
	{ NEED_REGION, 0, 1752, 0 },	/* hub */
	{ NEED_CLOCK, 0, 1868, 0 },	/* audio */
	{ NEED_CLOCK, 0, 1874, 0 },	/* bvb */
	{ NEED_CLOCK, 0, 1878, 0 },	/* cec */
	{ NEED_CLOCK, 0, 1278, 0 },	/* hdmi */
	{ NEED_INTERRUPT, 0, 1882, 0 },	/* hpd-connected */
	{ NEED_INTERRUPT, 0, 1896, 0 },	/* hpd-removed */
	{ NEED_REGION, 0, 1878, 0 },	/* cec */
	{ NEED_REGION, 0, 1908, 0 },	/* csc */
	{ NEED_REGION, 0, 1912, 0 },	/* dvp */
	{ NEED_REGION, 0, 1916, 0 },	/* hd */
	{ NEED_REGION, 0, 1278, 0 },	/* hdmi */
	{ NEED_REGION, 0, 1919, 0 },	/* packet */
	{ NEED_REGION, 0, 1140, 0 },	/* phy */
	{ NEED_REGION, 0, 1926, 0 },	/* rm */
	{ NEED_CLOCK, 0, 1929, 0 },	/* dp_apb_clk */
	{ NEED_DMA, 0, 80, 0 },	/* * */
	{ NEED_REGION, 0, 1940, 0 },	/* aud */
	{ NEED_REGION, 0, 1944, 0 },	/* av_buf */
	{ NEED_REGION, 0, 1951, 0 },	/* blend */
	{ NEED_REGION, 0, 1251, 0 },	/* dp */
	{ NEED_REGION, 0, 1957, 0 },	/* hypervisor */
	{ NEED_REGION, 0, 1968, 0 },	/* vm */
	{ NEED_REFERENCE, 0, 1971, 0 },	/* nvidia,gpio-controller */
	{ NEED_IO_CHANNEL, 0, 80, 0 },	/* * */
	{ NEED_IO_CHANNEL, 0, 1, 0 },	/* 0 */
	{ NEED_REFERENCE, 0, 1994, 0 },	/* cpu */
	{ NEED_CLOCK, 0, 1998, 0 },	/* atclk */
	{ NEED_REGION, 0, 2004, 0 },	/* auto-i2c */
	{ NEED_REGION, NEED_COMPATIBLE, 2004, 2013 },	/* auto-i2c if brcm,bcm2711-hdmi-i2c */
	{ NEED_CLOCK, 0, 2035, 0 },	/* hsi2c */
	{ NEED_CLOCK, 0, 2041, 0 },	/* main */
	{ NEED_CLOCK, 0, 2046, 0 },	/* se */
	{ NEED_CLOCK, 0, 2049, 0 },	/* iface */
	{ NEED_CLOCK, 0, 2055, 0 },	/* div-clk */
	{ NEED_CLOCK, 0, 2063, 0 },	/* fast-clk */
	{ NEED_CLOCK, 0, 2072, 0 },	/* slow */
	{ NEED_GPIO, 0, 2077, 0 },	/* mux */
	{ NEED_REFERENCE, 0, 2081, 0 },	/* i2c-parent */
	{ NEED_REFERENCE, 0, 2092, 0 },	/* pinctrl-names */
	{ NEED_CLOCK, 0, 2106, 0 },	/* fast_clk */
	{ NEED_CLOCK, 0, 2115, 0 },	/* slow_clk */
	{ NEED_CLOCK, 0, 2124, 0 },	/* adc */
	{ NEED_CLOCK, 0, 2128, 0 },	/* per */
	{ NEED_INTERRUPT, 0, 34, 0 },	/* 2 */
	{ NEED_CLOCK, 0, 2132, 0 },	/* clkin */
	{ NEED_CLOCK, 0, 2138, 0 },	/* apb_pclk */
	{ NEED_CLOCK, 0, 2147, 0 },	/* saradc */
	{ NEED_SUPPLY, 0, 2154, 0 },	/* vref */
	{ NEED_CLOCK, 0, 2159, 0 },	/* adclk */
	{ NEED_RESET, 0, 2165, 0 },	/* adrst-n */
	{ NEED_RESET, 0, 2173, 0 },	/* presetn */
	{ NEED_HWLOCK, 0, 1, 0 },	/* 0 */
	{ NEED_IO_CHANNEL, 0, 1702, 0 },	/* parent */
	{ NEED_IO_CHANNEL, 0, 2181, 0 },	/* buttons */
	{ NEED_CLOCK, 0, 2189, 0 },	/* kpd */
	{ NEED_INTERRUPT, 0, 2193, 0 },	/* homekey */
	{ NEED_INTERRUPT, 0, 2201, 0 },	/* powerkey */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 2210, 2220 },	/* homekey_r if mediatek,mt6358-keys */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 2241, 2220 },	/* powerkey_r if mediatek,mt6358-keys */
	{ NEED_INTERRUPT, 0, 2210, 0 },	/* homekey_r */
	{ NEED_INTERRUPT, 0, 2241, 0 },	/* powerkey_r */
	{ NEED_SYSCON, 0, 2252, 0 },	/* regmap */
	{ NEED_INTERRUPT, 0, 2259, 0 },	/* ONKEY */
	{ NEED_PWM, 0, 2265, 0 },	/* direction */
	{ NEED_PWM, 0, 38, 0 },	/* enable */
	{ NEED_SUPPLY, 0, 2275, 0 },	/* haptic */
	{ NEED_CLOCK, 0, 2282, 0 },	/* KMIREFCLK */
	{ NEED_GPIO, 0, 2292, 0 },	/* xm */
	{ NEED_GPIO, 0, 2295, 0 },	/* xp */
	{ NEED_GPIO, 0, 2298, 0 },	/* ym */
	{ NEED_GPIO, 0, 2301, 0 },	/* yp */
	{ NEED_REFERENCE, 0, 2304, 0 },	/* qcom,bcm-voters */
	{ NEED_REFERENCE, 0, 2320, 0 },	/* qcom,stream-id-range */
	{ NEED_HOST, NEED_COMPATIBLE, 92, 2341 },	/* firmware if qcom,* */
	{ NEED_REFERENCE, 0, 2348, 0 },	/* renesas,ipmmu-main */
	{ NEED_CLOCK, 0, 2367, 0 },	/* bclk */
	{ NEED_NODE, 0, 1, 0 },	/* 0 */
	{ NEED_NODE, 0, 2372, 0 },	/* mediatek,mt2712-infracfg */
	{ NEED_REFERENCE, 0, 2397, 0 },	/* mediatek,larbs */
	{ NEED_SYSCON, 0, 2412, 0 },	/* mediatek,infracfg */
	{ NEED_NODE, 0, 2430, 0 },	/* mediatek,mt8173-infracfg */
	{ NEED_NODE, 0, 2455, 0 },	/* mediatek,mt8195-pericfg_ao */
	{ NEED_REFERENCE, 0, 2482, 0 },	/* interrupt-map */
	{ NEED_HOST, 0, 452, 0 },	/* other-device */
	{ NEED_REFERENCE, 0, 2496, 0 },	/* qcom,rpm-msg-ram */
	{ NEED_GPIO, 0, 2513, 0 },	/* flash */
	{ NEED_SUPPLY, 0, 2519, 0 },	/* vled */
	{ NEED_REFERENCE, 0, 2524, 0 },	/* qcom,pbs */
	{ NEED_INTERRUPT, 0, 474, 0 },	/* rx */
	{ NEED_INTERRUPT, 0, 477, 0 },	/* tx */
	{ NEED_CLOCK, 0, 2533, 0 },	/* pclk_mailbox */
	{ NEED_REGION, 0, 2546, 0 },	/* rt */
	{ NEED_REGION, 0, 2549, 0 },	/* scfg */
	{ NEED_REGION, 0, 2554, 0 },	/* target_data */
	{ NEED_CLOCK, 0, 2566, 0 },	/* oscin */
	{ NEED_REFERENCE, 0, 2572, 0 },	/* memory-region */
	{ NEED_CLOCK, 0, 1327, 0 },	/* vpu */
	{ NEED_REGION, 0, 2586, 0 },	/* cmi */
	{ NEED_REGION, 0, 2590, 0 },	/* unicam */
	{ NEED_CLOCK, 0, 2597, 0 },	/* p_clk */
	{ NEED_CLOCK, 0, 2603, 0 },	/* sys_clk */
	{ NEED_REGION, 0, 553, 0 },	/* core */
	{ NEED_REGION, 0, 1524, 0 },	/* mmu */
	{ NEED_CLOCK, 0, 2611, 0 },	/* jpgdec */
	{ NEED_CLOCK, 0, 2618, 0 },	/* jpgdec-smi */
	{ NEED_CLOCK, 0, 2629, 0 },	/* jpgenc */
	{ NEED_REFERENCE, 0, 2636, 0 },	/* mediatek,vpu */
	{ NEED_REFERENCE, 0, 2649, 0 },	/* mediatek,scp */
	{ NEED_REGION, 0, 2662, 0 },	/* cfg_reg */
	{ NEED_REGION, 0, 2670, 0 },	/* tcm */
	{ NEED_SUPPLY, 0, 1140, 0 },	/* phy */
	{ NEED_SYSCON, 0, 2674, 0 },	/* fsl,blk-ctrl */
	{ NEED_REFERENCE, 0, 2687, 0 },	/* fsl,mipi-phy-gpr */
	{ NEED_CLOCK, 0, 2704, 0 },	/* csi0 */
	{ NEED_CLOCK, 0, 2709, 0 },	/* csi0_pix */
	{ NEED_CLOCK, 0, 2718, 0 },	/* csi0_rdi */
	{ NEED_CLOCK, 0, 2727, 0 },	/* csi1 */
	{ NEED_CLOCK, 0, 2732, 0 },	/* csi1_pix */
	{ NEED_CLOCK, 0, 2741, 0 },	/* csi1_rdi */
	{ NEED_CLOCK, 0, 2750, 0 },	/* ispif_ahb */
	{ NEED_CLOCK, 0, 2760, 0 },	/* top_ahb */
	{ NEED_CLOCK, 0, 2768, 0 },	/* csi_vfe0 */
	{ NEED_CLOCK, 0, 2777, 0 },	/* vfe0 */
	{ NEED_INTERRUPT, 0, 2782, 0 },	/* ispif */
	{ NEED_REGION, 0, 2788, 0 },	/* csi_clk_mux */
	{ NEED_REGION, 0, 2782, 0 },	/* ispif */
	{ NEED_CLOCK, 0, 2800, 0 },	/* csi2 */
	{ NEED_CLOCK, 0, 2805, 0 },	/* csi2_pix */
	{ NEED_CLOCK, 0, 2814, 0 },	/* csi2_rdi */
	{ NEED_CLOCK, 0, 2823, 0 },	/* csi3 */
	{ NEED_CLOCK, 0, 2828, 0 },	/* csi3_pix */
	{ NEED_CLOCK, 0, 2837, 0 },	/* csi3_rdi */
	{ NEED_CLOCK, 0, 2846, 0 },	/* csi_vfe1 */
	{ NEED_CLOCK, 0, 2855, 0 },	/* vfe1 */
	{ NEED_CLOCK, 0, 2860, 0 },	/* video */
	{ NEED_RESET, 0, 2866, 0 },	/* aresetn */
	{ NEED_CLOCK, 0, 2874, 0 },	/* system */
	{ NEED_RESET, 0, 2881, 0 },	/* cmn-rstb */
	{ NEED_CLOCK, 0, 2890, 0 },	/* hclk */
	{ NEED_CLOCK, 0, 2895, 0 },	/* sclk */
	{ NEED_RESET, 0, 673, 0 },	/* ahb */
	{ NEED_RESET, 0, 1503, 0 },	/* axi */
	{ NEED_CLOCK, 0, 2900, 0 },	/* ram */
	{ NEED_REGION, 0, 2904, 0 },	/* camerrx_control */
	{ NEED_REGION, 0, 2920, 0 },	/* cal_top */
	{ NEED_DMA, 0, 2928, 0 },	/* rx0 */
	{ NEED_CLOCK, 0, 2932, 0 },	/* clk */
	{ NEED_CLOCK, 0, 2936, 0 },	/* ir */
	{ NEED_REFERENCE, 0, 2939, 0 },	/* mediatek,smi */
	{ NEED_REGION, NEED_REGION, 48, 2952 },	/* data if cfg */
	{ NEED_REGION, 0, 2956, 0 },	/* regs */
	{ NEED_REGION, 0, 2961, 0 },	/* dirmap */
	{ NEED_REGION, NEED_REGION, 80, 2968 },	/* * if broadcast */
	{ NEED_OPTION, 0, 2978, 0 },	/* TEGRA124_EMC */
	{ NEED_MEMORY_REGION, 0, 2991, 0 },	/* nominal */
	{ NEED_REGION, NEED_PROPERTY, 2999, 3002 },	/* pm if reg-names */
	{ NEED_CLOCK, 0, 3012, 0 },	/* sfr0_ctrl */
	{ NEED_GPIO, 0, 3022, 0 },	/* reset */
	{ NEED_CLOCK, 0, 3028, 0 },	/* ciu-drive */
	{ NEED_CLOCK, 0, 3038, 0 },	/* ciu-sample */
	{ NEED_PIN_STATE, 0, 80, 0 },	/* * */
	{ NEED_PIN_STATE, 0, 3049, 0 },	/* opendrain */
	{ NEED_CLOCK, 0, 3059, 0 },	/* source */
	{ NEED_PIN_STATE, 0, 3066, 0 },	/* default */
	{ NEED_PIN_STATE, 0, 3074, 0 },	/* state_uhs */
	{ NEED_DMA, 0, 3084, 0 },	/* mmc */
	{ NEED_SUPPLY, 0, 3088, 0 },	/* vmmc */
	{ NEED_CLOCK, NEED_REGION, 1, 3093 },	/* 0 if ice */
	{ NEED_HOST, NEED_REGION, 92, 3093 },	/* firmware if ice */
	{ NEED_INTERRUPT, 0, 3097, 0 },	/* pwr_irq */
	{ NEED_RATES, 0, 553, 0 },	/* core */
	{ NEED_REGION, NEED_PROPERTY, 3105, 3111 },	/* cqhci if supports-cqe */
	{ NEED_CLOCK, 0, 3124, 0 },	/* clk_ahb */
	{ NEED_CLOCK, 0, 3132, 0 },	/* clk_xin */
	{ NEED_PHY, NEED_COMPATIBLE, 3140, 3151 },	/* phy_arasan if arasan,sdhci-5.1 */
	{ NEED_PHY, 0, 3140, 0 },	/* phy_arasan */
	{ NEED_INTERRUPT, NEED_PROPERTY, 1, 3168 },	/* 0 if little-endian */
	{ NEED_REGION, NEED_PROPERTY, 1, 3168 },	/* 0 if little-endian */
	{ NEED_NODE, 0, 3182, 0 },	/* microchip,sparx5-cpu-syscon */
	{ NEED_CLOCK, 0, 3210, 0 },	/* sdio */
	{ NEED_RESET, 0, 3215, 0 },	/* sdhci */
	{ NEED_CLOCK, 0, 3084, 0 },	/* mmc */
	{ NEED_RESET, 0, 3221, 0 },	/* hw */
	{ NEED_RESET, 0, 3224, 0 },	/* host */
	{ NEED_CLOCK, 0, 3229, 0 },	/* controller */
	{ NEED_CLOCK, 0, 3240, 0 },	/* nand */
	{ NEED_REGION, 0, 3245, 0 },	/* nand-int-base */
	{ NEED_REGION, 0, 3259, 0 },	/* flash-dma */
	{ NEED_REGION, 0, 3269, 0 },	/* nand-cache */
	{ NEED_REGION, 0, 3280, 0 },	/* iproc-ext */
	{ NEED_REGION, 0, 3290, 0 },	/* iproc-idm */
	{ NEED_CLOCK, 0, 3300, 0 },	/* nf_clk */
	{ NEED_CLOCK, 0, 3307, 0 },	/* ecc */
	{ NEED_CLOCK, 0, 3311, 0 },	/* nand_x */
	{ NEED_REGION, 0, 3318, 0 },	/* denali_reg */
	{ NEED_REGION, 0, 3329, 0 },	/* nand_data */
	{ NEED_DMA, 0, 3339, 0 },	/* rx-tx */
	{ NEED_INTERRUPT, 0, 3345, 0 },	/* bch */
	{ NEED_REGION, 0, 3345, 0 },	/* bch */
	{ NEED_REGION, 0, 3349, 0 },	/* gpmi-nand */
	{ NEED_CLOCK, 0, 3359, 0 },	/* gpmi_apb */
	{ NEED_CLOCK, 0, 3368, 0 },	/* gpmi_bch */
	{ NEED_CLOCK, 0, 3377, 0 },	/* gpmi_bch_apb */
	{ NEED_CLOCK, 0, 3390, 0 },	/* gpmi_io */
	{ NEED_SYSCON, 0, 3398, 0 },	/* marvell,system-controller */
	{ NEED_CLOCK, 0, 3424, 0 },	/* device */
	{ NEED_REGION, 0, 3431, 0 },	/* emmc */
	{ NEED_REGION, 0, 3436, 0 },	/* nfc */
	{ NEED_CLOCK, 0, 3440, 0 },	/* nfi_clk */
	{ NEED_CLOCK, 0, 3448, 0 },	/* pad_clk */
	{ NEED_CLOCK, 0, 3456, 0 },	/* aon */
	{ NEED_DMA, 0, 3460, 0 },	/* cmd */
	{ NEED_PARENT, NEED_COMPATIBLE, 227, 3464 },	/* syscon if mmio-mux */
	{ NEED_CLOCK, 0, 3473, 0 },	/* cclk */
	{ NEED_INTERRUPT, 0, 3478, 0 },	/* int0 */
	{ NEED_REGION, 0, 3483, 0 },	/* m_can */
	{ NEED_REGION, 0, 3489, 0 },	/* message_ram */
	{ NEED_CLOCK, 0, 3501, 0 },	/* clkp1 */
	{ NEED_CLOCK, 0, 3507, 0 },	/* canfd */
	{ NEED_INTERRUPT, 0, 3513, 0 },	/* g_err */
	{ NEED_INTERRUPT, 0, 3519, 0 },	/* g_recc */
	{ NEED_CLOCK, 0, 3526, 0 },	/* can_clk */
	{ NEED_CLOCK, 0, 3534, 0 },	/* dma_clk */
	{ NEED_CLOCK, 0, 3542, 0 },	/* ptp_clk */
	{ NEED_REGION, 0, 3550, 0 },	/* amac_base */
	{ NEED_REFERENCE, 0, 3560, 0 },	/* fsl,fman-ports */
	{ NEED_CLOCK, 0, 3575, 0 },	/* mac_core */
	{ NEED_REFERENCE, 0, 3584, 0 },	/* phy-handle */
	{ NEED_REFERENCE, 0, 3595, 0 },	/* serdes-syscon */
	{ NEED_REFERENCE, 0, 3609, 0 },	/* ae-handle */
	{ NEED_CLOCK, 0, 3619, 0 },	/* gop_clk */
	{ NEED_CLOCK, 0, 3627, 0 },	/* mg_clk */
	{ NEED_CLOCK, 0, 3634, 0 },	/* pp_clk */
	{ NEED_SYSCON, 0, 3641, 0 },	/* mediatek,ethsys */
	{ NEED_SYSCON, 0, 3657, 0 },	/* mediatek,pericfg */
	{ NEED_INTERRUPT, 0, 3674, 0 },	/* ch0 */
	{ NEED_INTERRUPT, 0, 3678, 0 },	/* ch1 */
	{ NEED_INTERRUPT, 0, 3682, 0 },	/* ch18 */
	{ NEED_INTERRUPT, 0, 3687, 0 },	/* ch19 */
	{ NEED_INTERRUPT, 0, 3692, 0 },	/* ch22 */
	{ NEED_INTERRUPT, 0, 3697, 0 },	/* ch24 */
	{ NEED_CLOCK, 0, 3702, 0 },	/* gptp */
	{ NEED_INTERRUPT, 0, 3707, 0 },	/* dia */
	{ NEED_INTERRUPT, 0, 3711, 0 },	/* err_a */
	{ NEED_INTERRUPT, 0, 3717, 0 },	/* line3 */
	{ NEED_INTERRUPT, 0, 3723, 0 },	/* mgmt_a */
	{ NEED_INTERRUPT, 0, 3730, 0 },	/* gwca0_rxts0 */
	{ NEED_REGION, 0, 3742, 0 },	/* secure_base */
	{ NEED_REGION, 0, 3702, 0 },	/* gptp */
	{ NEED_REGION, 0, 3754, 0 },	/* tsnes */
	{ NEED_INTERRUPT, NEED_REGION, 1, 3760 },	/* 0 if smc91x-regs */
	{ NEED_INTERRUPT, NEED_REGION, 1, 3772 },	/* 0 if smsc911x-memory */
	{ NEED_REFERENCE, 0, 3788, 0 },	/* socionext,syscon-phy-mode */
	{ NEED_CLOCK, 0, 3814, 0 },	/* master_bus */
	{ NEED_CLOCK, 0, 474, 0 },	/* rx */
	{ NEED_CLOCK, 0, 3825, 0 },	/* slave_bus */
	{ NEED_CLOCK, 0, 477, 0 },	/* tx */
	{ NEED_GPIO, 0, 3835, 0 },	/* phy-reset */
	{ NEED_RESET, 0, 3845, 0 },	/* eqos */
	{ NEED_CLOCK, 0, 3850, 0 },	/* phy_ref_clk */
	{ NEED_INTERRUPT, 0, 3862, 0 },	/* macirq */
	{ NEED_CLOCK, 0, 3869, 0 },	/* rmii_internal */
	{ NEED_REGION, 0, 3883, 0 },	/* rgmii */
	{ NEED_CLOCK, 0, 3889, 0 },	/* stmmaceth */
	{ NEED_SYSCON, 0, 3899, 0 },	/* rockchip,php-grf */
	{ NEED_REFERENCE, 0, 767, 0 },	/* altr,sysmgr-syscon */
	{ NEED_CLOCK, 0, 3916, 0 },	/* mac-clk-rx */
	{ NEED_CLOCK, 0, 3927, 0 },	/* mac-clk-tx */
	{ NEED_CLOCK, 0, 3938, 0 },	/* ethstp */
	{ NEED_REFERENCE, 0, 3945, 0 },	/* st,syscon */
	{ NEED_SYSCON, 0, 3945, 0 },	/* st,syscon */
	{ NEED_SYSCON, 0, 227, 0 },	/* syscon */
	{ NEED_CLOCK, 0, 3955, 0 },	/* ptp-ref */
	{ NEED_REGION, 0, 3963, 0 },	/* mac */
	{ NEED_REGION, 0, 3967, 0 },	/* xpcs */
	{ NEED_RESET, 0, 3963, 0 },	/* mac */
	{ NEED_RESET, 0, 3972, 0 },	/* pcs */
	{ NEED_REFERENCE, 0, 3976, 0 },	/* dma-names */
	{ NEED_REGION, 0, 3986, 0 },	/* cpsw_nuss */
	{ NEED_CLOCK, 0, 3996, 0 },	/* cpts */
	{ NEED_INTERRUPT, 0, 3996, 0 },	/* cpts */
	{ NEED_REGION, 0, 3996, 0 },	/* cpts */
	{ NEED_REFERENCE, 0, 4001, 0 },	/* ti,iep */
	{ NEED_REFERENCE, 0, 4008, 0 },	/* ti,prus */
	{ NEED_SYSCON, 0, 4016, 0 },	/* ti,mii-g-rt */
	{ NEED_SYSCON, 0, 4028, 0 },	/* ti,mii-rt */
	{ NEED_INTERRUPT, 0, 4038, 0 },	/* gsi */
	{ NEED_INTERRUPT, 0, 4042, 0 },	/* ipa */
	{ NEED_INTERRUPT, 0, 4046, 0 },	/* ipa-clock-query */
	{ NEED_INTERRUPT, 0, 4062, 0 },	/* ipa-setup-ready */
	{ NEED_REFERENCE, 0, 4078, 0 },	/* qcom,smem-states */
	{ NEED_REGION, 0, 4038, 0 },	/* gsi */
	{ NEED_REGION, 0, 4095, 0 },	/* ipa-shared */
	{ NEED_REGION, 0, 4106, 0 },	/* ipa-reg */
	{ NEED_REFERENCE, 0, 4114, 0 },	/* mdio-parent-bus */
	{ NEED_REFERENCE, 0, 4130, 0 },	/* i2c-bus */
	{ NEED_NODE, NEED_PROPERTY, 4138, 4154 },	/* fsl,t1040-qe-si if rx-clock-name */
	{ NEED_NODE, NEED_PROPERTY, 4168, 4154 },	/* fsl,t1040-qe-siram if rx-clock-name */
	{ NEED_REGION, NEED_PROPERTY, 1, 4154 },	/* 0 if rx-clock-name */
	{ NEED_REGION, 0, 4187, 0 },	/* membase */
	{ NEED_REFERENCE, 0, 4195, 0 },	/* qcom,rproc */
	{ NEED_RESET, 0, 4206, 0 },	/* consys */
	{ NEED_INTERRUPT, 0, 4213, 0 },	/* pc */
	{ NEED_INTERRUPT, 0, 4216, 0 },	/* pc-ack */
	{ NEED_REFERENCE, 0, 4223, 0 },	/* apple,sart */
	{ NEED_REGION, 0, 4234, 0 },	/* ans */
	{ NEED_REGION, 0, 4238, 0 },	/* nvme */
	{ NEED_REFERENCE, 0, 4243, 0 },	/* secure-monitor */
	{ NEED_REGION, NEED_REGION, 34, 13 },	/* 2 if 1 */
	{ NEED_REGION, NEED_REGION, 36, 13 },	/* 3 if 1 */
	{ NEED_CLOCK, 0, 4258, 0 },	/* pclk_efuse */
	{ NEED_INTERRUPT, 0, 4269, 0 },	/* link_state */
	{ NEED_REGION, 0, 4280, 0 },	/* reg */
	{ NEED_REGION, 0, 4284, 0 },	/* intd_cfg */
	{ NEED_REGION, 0, 4293, 0 },	/* user_cfg */
	{ NEED_SYSCON, 0, 4302, 0 },	/* ti,syscon-pcie-ctrl */
	{ NEED_REGION, 0, 4322, 0 },	/* elbi */
	{ NEED_REGION, 0, 4327, 0 },	/* dbi */
	{ NEED_REGION, 0, 4331, 0 },	/* config */
	{ NEED_NODE, 0, 4338, 0 },	/* fsl,imx8mm-iomuxc-gpr */
	{ NEED_PHY, 0, 4360, 0 },	/* pcie-phy */
	{ NEED_REGION, 0, 4369, 0 },	/* app */
	{ NEED_REGION, 0, 4373, 0 },	/* addr_space */
	{ NEED_RESET, 0, 4384, 0 },	/* apps */
	{ NEED_RESET, 0, 4389, 0 },	/* pciephy */
	{ NEED_NODE, 0, 4397, 0 },	/* fsl,imx8mp-iomuxc-gpr */
	{ NEED_NODE, 0, 4419, 0 },	/* fsl,imx8mq-iomuxc-gpr */
	{ NEED_SYSCON, 0, 4441, 0 },	/* ti,syscon-pcie-id */
	{ NEED_INTERRUPT, 0, 4459, 0 },	/* pme */
	{ NEED_REFERENCE, 0, 4463, 0 },	/* fsl,pcie-scfg */
	{ NEED_SYSCON, 0, 4463, 0 },	/* fsl,pcie-scfg */
	{ NEED_CLOCK, 0, 4477, 0 },	/* general */
	{ NEED_CLOCK, 0, 4485, 0 },	/* port */
	{ NEED_PHY, 0, 4490, 0 },	/* pcie */
	{ NEED_REGION, 0, 2952, 0 },	/* cfg */
	{ NEED_RESET, 0, 4485, 0 },	/* port */
	{ NEED_REGION, 0, 549, 0 },	/* apb */
	{ NEED_INTERRUPT, 0, 4495, 0 },	/* sys */
	{ NEED_CLOCK, 0, 4499, 0 },	/* aux */
	{ NEED_CLOCK, 0, 4503, 0 },	/* pipe */
	{ NEED_CLOCK, 0, 4495, 0 },	/* sys */
	{ NEED_REGION, 0, 4508, 0 },	/* control */
	{ NEED_REGION, 0, 4516, 0 },	/* rc-dbi */
	{ NEED_RESET, 0, 239, 0 },	/* bus */
	{ NEED_RESET, 0, 4523, 0 },	/* soft */
	{ NEED_RESET, 0, 4495, 0 },	/* sys */
	{ NEED_CLOCK, 0, 4528, 0 },	/* pcie_aclk */
	{ NEED_CLOCK, 0, 4538, 0 },	/* pcie_apb_phy */
	{ NEED_CLOCK, 0, 4551, 0 },	/* pcie_apb_sys */
	{ NEED_CLOCK, 0, 4564, 0 },	/* pcie_aux */
	{ NEED_CLOCK, 0, 4573, 0 },	/* pcie_phy_ref */
	{ NEED_GPIO, 0, 4586, 0 },	/* hisilicon,clken */
	{ NEED_NODE, 0, 4602, 0 },	/* hisilicon,hi3660-crgctrl */
	{ NEED_NODE, 0, 4627, 0 },	/* hisilicon,hi3660-sctrl */
	{ NEED_INTERRUPT, 0, 4650, 0 },	/* global */
	{ NEED_REGION, 0, 4657, 0 },	/* parf */
	{ NEED_REGION, 0, 4662, 0 },	/* mmio */
	{ NEED_RESET, 0, 4667, 0 },	/* axi_m */
	{ NEED_RESET, 0, 4673, 0 },	/* axi_m_sticky */
	{ NEED_RESET, 0, 4686, 0 },	/* axi_s */
	{ NEED_RESET, 0, 4503, 0 },	/* pipe */
	{ NEED_RESET, 0, 4692, 0 },	/* sleep */
	{ NEED_RESET, 0, 4698, 0 },	/* sticky */
	{ NEED_RESET, 0, 4705, 0 },	/* axi_m_vmid */
	{ NEED_RESET, 0, 4716, 0 },	/* axi_s_xpu */
	{ NEED_RESET, 0, 4657, 0 },	/* parf */
	{ NEED_RESET, 0, 4726, 0 },	/* phy_ahb */
	{ NEED_RESET, 0, 4734, 0 },	/* pipe_sticky */
	{ NEED_RESET, 0, 4746, 0 },	/* pwr */
	{ NEED_INTERRUPT, 0, 4750, 0 },	/* intr */
	{ NEED_REGION, 0, 4755, 0 },	/* appl */
	{ NEED_REGION, 0, 4760, 0 },	/* atu_dma */
	{ NEED_REGION, 0, 4768, 0 },	/* link */
	{ NEED_REGION, 0, 4773, 0 },	/* mpu */
	{ NEED_REGION, 0, 4777, 0 },	/* smu */
	{ NEED_REGION, 0, 4781, 0 },	/* ulreg */
	{ NEED_REFERENCE, 0, 4787, 0 },	/* msi-parent */
	{ NEED_REGION, 0, 4798, 0 },	/* csr_axi_slave */
	{ NEED_CLOCK, 0, 4812, 0 },	/* afi */
	{ NEED_CLOCK, 0, 4816, 0 },	/* cml */
	{ NEED_CLOCK, 0, 4820, 0 },	/* pex */
	{ NEED_CLOCK, 0, 4824, 0 },	/* pll_e */
	{ NEED_INTERRUPT, 0, 4830, 0 },	/* msi */
	{ NEED_REGION, 0, 4812, 0 },	/* afi */
	{ NEED_REGION, 0, 4834, 0 },	/* pads */
	{ NEED_REGION, 0, 4839, 0 },	/* cs */
	{ NEED_RESET, 0, 4812, 0 },	/* afi */
	{ NEED_RESET, 0, 4842, 0 },	/* pcie_x */
	{ NEED_RESET, 0, 4820, 0 },	/* pex */
	{ NEED_REGION, 0, 4849, 0 },	/* pcie-mac */
	{ NEED_INTERRUPT, NEED_PROPERTY, 4858, 4867 },	/* pcie_irq if interrupt-names */
	{ NEED_CLOCK, 0, 4883, 0 },	/* pcie_bus */
	{ NEED_CLOCK, 0, 4892, 0 },	/* aclk-perf */
	{ NEED_CLOCK, 0, 2999, 0 },	/* pm */
	{ NEED_REGION, 0, 4902, 0 },	/* apb-base */
	{ NEED_REGION, 0, 4911, 0 },	/* mem-base */
	{ NEED_RESET, 0, 480, 0 },	/* aclk */
	{ NEED_RESET, 0, 4920, 0 },	/* mgmt */
	{ NEED_RESET, 0, 4925, 0 },	/* mgmt-sticky */
	{ NEED_RESET, 0, 2999, 0 },	/* pm */
	{ NEED_INTERRUPT, 0, 4937, 0 },	/* client */
	{ NEED_INTERRUPT, 0, 4944, 0 },	/* legacy */
	{ NEED_INTERRUPT, 0, 1756, 0 },	/* misc */
	{ NEED_INTERRUPT, 0, 4951, 0 },	/* msi0 */
	{ NEED_INTERRUPT, 0, 4956, 0 },	/* msi1 */
	{ NEED_INTERRUPT, 0, 4961, 0 },	/* intx */
	{ NEED_REGION, 0, 4966, 0 },	/* breg */
	{ NEED_REGION, 0, 4971, 0 },	/* pcireg */
	{ NEED_REFERENCE, 0, 4978, 0 },	/* interrupt-affinity */
	{ NEED_REFERENCE, 0, 416, 0 },	/* cpus */
	{ NEED_REGION, 0, 4997, 0 },	/* phy_ctrl */
	{ NEED_PHY, 0, 5006, 0 },	/* analog */
	{ NEED_CLOCK, 0, 5013, 0 },	/* xtal */
	{ NEED_CLOCK, 0, 5018, 0 },	/* ref_clk */
	{ NEED_CLOCK, 0, 5026, 0 },	/* usb */
	{ NEED_CLOCK, 0, 5030, 0 },	/* usb_general */
	{ NEED_GPIO, 0, 5042, 0 },	/* id */
	{ NEED_GPIO, 0, 5045, 0 },	/* vbus */
	{ NEED_REGION, 0, 5050, 0 },	/* crmu-ctrl */
	{ NEED_REGION, 0, 5060, 0 },	/* icfg */
	{ NEED_REGION, 0, 5065, 0 },	/* rst-ctrl */
	{ NEED_REGION, 0, 5074, 0 },	/* usb2-strap */
	{ NEED_SYSCON, 0, 5085, 0 },	/* brcm,sr-cdru */
	{ NEED_SYSCON, 0, 5098, 0 },	/* brcm,sr-mhb */
	{ NEED_REGION, 0, 5110, 0 },	/* phy-ctrl */
	{ NEED_RESET, 0, 5119, 0 },	/* sierra_reset */
	{ NEED_CLOCK, 0, 5132, 0 },	/* refclk */
	{ NEED_RESET, 0, 5139, 0 },	/* perst */
	{ NEED_CLOCK, 0, 1140, 0 },	/* phy */
	{ NEED_SYSCON, 0, 5145, 0 },	/* hisilicon,pctrl-syscon */
	{ NEED_SYSCON, 0, 5168, 0 },	/* hisilicon,pericrg-syscon */
	{ NEED_SYSCON, 0, 5193, 0 },	/* hisilicon,peripheral-syscon */
	{ NEED_REGION, 0, 5221, 0 },	/* comphy */
	{ NEED_REGION, 0, 5228, 0 },	/* lane0_usb3_gbe */
	{ NEED_REGION, 0, 5243, 0 },	/* lane1_pcie_gbe */
	{ NEED_REGION, 0, 5258, 0 },	/* lane2_sata_usb3 */
	{ NEED_SYSCON, 0, 5274, 0 },	/* marvell,usb-misc-reg */
	{ NEED_CLOCK, 0, 5295, 0 },	/* pll_ref */
	{ NEED_REGION, 0, 5303, 0 },	/* sif */
	{ NEED_CLOCK, 0, 5307, 0 },	/* mp */
	{ NEED_CLOCK, 0, 5310, 0 },	/* unipro */
	{ NEED_CLOCK, 0, 5317, 0 },	/* usb3_pipe */
	{ NEED_RESET, 0, 5327, 0 },	/* phy_nocsr */
	{ NEED_CLOCK, 0, 5337, 0 },	/* cfg_ahb */
	{ NEED_CLOCK, 0, 5345, 0 },	/* sgmi_ref */
	{ NEED_RESET, 0, 5354, 0 },	/* por */
	{ NEED_CLOCK, 0, 5358, 0 },	/* refoclk */
	{ NEED_CLOCK, 0, 5366, 0 },	/* refpclk */
	{ NEED_CLOCK, 0, 5374, 0 },	/* sysclk */
	{ NEED_SYSCON, 0, 5381, 0 },	/* rockchip,usbgrf */
	{ NEED_SYSCON, 0, 5397, 0 },	/* rockchip,phy-grf */
	{ NEED_CLOCK, 0, 5414, 0 },	/* tcpdcore */
	{ NEED_CLOCK, 0, 5423, 0 },	/* tcpdphy-ref */
	{ NEED_RESET, 0, 5435, 0 },	/* uphy */
	{ NEED_RESET, 0, 5440, 0 },	/* uphy-pipe */
	{ NEED_RESET, 0, 5450, 0 },	/* uphy-tcphy */
	{ NEED_SYSCON, 0, 5461, 0 },	/* samsung,fsys-sysreg */
	{ NEED_SYSCON, 0, 5481, 0 },	/* samsung,pmu-syscon */
	{ NEED_REGION, NEED_PROPERTY, 3972, 3002 },	/* pcs if reg-names */
	{ NEED_REGION, NEED_PROPERTY, 1140, 3002 },	/* phy if reg-names */
	{ NEED_REGION, NEED_PROPERTY, 5500, 3002 },	/* pma if reg-names */
	{ NEED_REGION, 0, 5504, 0 },	/* phy-pma */
	{ NEED_CLOCK, 0, 4768, 0 },	/* link */
	{ NEED_RESET, 0, 4768, 0 },	/* link */
	{ NEED_REGION, 0, 5512, 0 },	/* ctl */
	{ NEED_REFERENCE, 0, 5516, 0 },	/* ti,serdes-clk */
	{ NEED_CLOCK, 0, 5530, 0 },	/* core_ref_clk */
	{ NEED_CLOCK, 0, 5543, 0 },	/* ext_ref_clk */
	{ NEED_CLOCK, 0, 5555, 0 },	/* core_ref1_clk */
	{ NEED_REGION, 0, 5569, 0 },	/* serdes */
	{ NEED_REGION, 0, 5576, 0 },	/* siou */
	{ NEED_REFERENCE, 0, 5581, 0 },	/* mediatek,pctl-regmap */
	{ NEED_REGION, NEED_PROPERTY, 1, 856 },	/* 0 if interrupt-controller */
	{ NEED_SYSCON, 0, 5602, 0 },	/* nuvoton,sys */
	{ NEED_REFERENCE, 0, 1615, 0 },	/* rockchip,grf */
	{ NEED_REFERENCE, 0, 5614, 0 },	/* gpio-ranges */
	{ NEED_REFERENCE, 0, 5626, 0 },	/* st,syscfg */
	{ NEED_SYSCON, 0, 5626, 0 },	/* st,syscfg */
	{ NEED_SYSCON, 0, 5636, 0 },	/* amlogic,ao-sysctrl */
	{ NEED_NODE, 0, 5655, 0 },	/* amlogic,meson-gxbb-sm */
	{ NEED_REFERENCE, 0, 92, 0 },	/* firmware */
	{ NEED_SYSCON, 0, 5677, 0 },	/* infracfg */
	{ NEED_NVMEM, 0, 80, 0 },	/* * */
	{ NEED_NVMEM, 0, 5686, 0 },	/* cpr_fuse_revision */
	{ NEED_REFERENCE, 0, 5704, 0 },	/* acc-syscon */
	{ NEED_NVMEM, 0, 5715, 0 },	/* reboot-mode */
	{ NEED_IO_CHANNEL, 0, 5727, 0 },	/* batt_chrg_i */
	{ NEED_IO_CHANNEL, 0, 5739, 0 },	/* batt_v */
	{ NEED_IO_CHANNEL, 0, 5746, 0 },	/* batt_dischrg_i */
	{ NEED_IO_CHANNEL, 0, 5761, 0 },	/* vbus_v */
	{ NEED_INTERRUPT, 0, 5768, 0 },	/* bat-ov */
	{ NEED_INTERRUPT, 0, 5775, 0 },	/* usb-plugin */
	{ NEED_INTERRUPT, 0, 5786, 0 },	/* usbin-icl-change */
	{ NEED_INTERRUPT, 0, 5803, 0 },	/* wdog-bark */
	{ NEED_IO_CHANNEL, 0, 5813, 0 },	/* usbin_i */
	{ NEED_IO_CHANNEL, 0, 5821, 0 },	/* usbin_v */
	{ NEED_CLOCK, 0, 5829, 0 },	/* ftm_cnt_clk_en */
	{ NEED_CLOCK, 0, 5844, 0 },	/* ftm_ext */
	{ NEED_CLOCK, 0, 5852, 0 },	/* ftm_fix */
	{ NEED_CLOCK, 0, 5860, 0 },	/* ftm_sys */
	{ NEED_CLOCK, 0, 1377, 0 },	/* top */
	{ NEED_CLOCK, 0, 5868, 0 },	/* mm */
	{ NEED_CLOCK, 0, 5871, 0 },	/* timers */
	{ NEED_RESET, 0, 886, 0 },	/* pwm */
	{ NEED_CLOCK, 0, 5878, 0 },	/* tbclk */
	{ NEED_SUPPLY, 0, 1691, 0 },	/* ctrl */
	{ NEED_REGION, 0, 5884, 0 },	/* sram */
	{ NEED_REGION, 0, 5889, 0 },	/* debug */
	{ NEED_REGION, 0, 5895, 0 },	/* iram */
	{ NEED_INTERRUPT, 0, 5900, 0 },	/* shutdown-ack */
	{ NEED_INTERRUPT, 0, 5913, 0 },	/* fatal */
	{ NEED_INTERRUPT, 0, 5919, 0 },	/* handover */
	{ NEED_INTERRUPT, 0, 5928, 0 },	/* ready */
	{ NEED_INTERRUPT, 0, 5934, 0 },	/* stop-ack */
	{ NEED_INTERRUPT, 0, 5943, 0 },	/* wdog */
	{ NEED_REFERENCE, 0, 5948, 0 },	/* qcom,halt-regs */
	{ NEED_RESET, 0, 5963, 0 },	/* cc_lpass */
	{ NEED_REGION, 0, 5972, 0 },	/* qdsp6 */
	{ NEED_REGION, 0, 5978, 0 },	/* rmb */
	{ NEED_RESET, 0, 5982, 0 },	/* mss_restart */
	{ NEED_REFERENCE, 0, 5994, 0 },	/* qcom,spare-regs */
	{ NEED_RESET, 0, 6010, 0 },	/* pdc_reset */
	{ NEED_REFERENCE, 0, 6020, 0 },	/* qcom,ext-regs */
	{ NEED_REFERENCE, 0, 6034, 0 },	/* qcom,qaccept-regs */
	{ NEED_REGION, 0, 6052, 0 },	/* pmu */
	{ NEED_SYSCON, 0, 6056, 0 },	/* hisi,rst-syscon */
	{ NEED_REFERENCE, 0, 6072, 0 },	/* cpu-syscon */
	{ NEED_OPTION, 0, 6083, 0 },	/* RESET_SOCFPGA */
	{ NEED_REGION, 0, 6097, 0 },	/* rtc */
	{ NEED_REGION, 0, 6101, 0 },	/* rtc-soc */
	{ NEED_CLOCK, 0, 6097, 0 },	/* rtc */
	{ NEED_CLOCK, 0, 6109, 0 },	/* rtc_src */
	{ NEED_CLOCK, 0, 6117, 0 },	/* osc32k */
	{ NEED_CLOCK, 0, 5045, 0 },	/* vbus */
	{ NEED_INTERRUPT, 0, 6124, 0 },	/* alarm */
	{ NEED_INTERRUPT, 0, 6130, 0 },	/* sec */
	{ NEED_SYSCON, 0, 6134, 0 },	/* hisilicon,sas-syscon */
	{ NEED_INTERRUPT, 0, 6155, 0 },	/* recv-not-empty */
	{ NEED_INTERRUPT, 0, 6170, 0 },	/* send-empty */
	{ NEED_NODE, 0, 6181, 0 },	/* fsl,bman-fbpr */
	{ NEED_NODE, 0, 6195, 0 },	/* fsl,qman-fqd */
	{ NEED_NODE, 0, 6208, 0 },	/* fsl,qman-pfdr */
	{ NEED_CLOCK, 0, 6222, 0 },	/* devapc-infra-clock */
	{ NEED_REGION, 0, 6241, 0 },	/* pwrap */
	{ NEED_REGION, 0, 6247, 0 },	/* pwrap-bridge */
	{ NEED_RESET, 0, 6241, 0 },	/* pwrap */
	{ NEED_RESET, 0, 6247, 0 },	/* pwrap-bridge */
	{ NEED_NVMEM, 0, 6260, 0 },	/* svs-calibration-data */
	{ NEED_NVMEM, 0, 6281, 0 },	/* t-calibration-data */
	{ NEED_SUPPLY, 0, 80, 0 },	/* * */
	{ NEED_NVMEM, 0, 6300, 0 },	/* multi-chan-ddr */
	{ NEED_REGION, 0, 1691, 0 },	/* ctrl */
	{ NEED_REGION, 0, 6315, 0 },	/* mem */
	{ NEED_REFERENCE, 0, 6319, 0 },	/* qcom,ipc */
	{ NEED_REFERENCE, 0, 6328, 0 },	/* samsung,sysreg */
	{ NEED_SYSCON, 0, 6328, 0 },	/* samsung,sysreg */
	{ NEED_SUPPLY, 0, 553, 0 },	/* core */
	{ NEED_REGION, 0, 6343, 0 },	/* aotag */
	{ NEED_REGION, 0, 6349, 0 },	/* wake */
	{ NEED_REGION, 0, 6354, 0 },	/* fifos */
	{ NEED_REGION, 0, 6360, 0 },	/* proxy_gcfg */
	{ NEED_REGION, 0, 6371, 0 },	/* proxy_target */
	{ NEED_INTERRUPT, NEED_PROPERTY, 1, 6384 },	/* 0 if interrupts */
	{ NEED_CLOCK, 0, 6395, 0 },	/* hsspi */
	{ NEED_REGION, 0, 6395, 0 },	/* hsspi */
	{ NEED_REGION, 0, 6401, 0 },	/* spim-ctrl */
	{ NEED_CLOCK, 0, 6411, 0 },	/* dspi */
	{ NEED_CLOCK, 0, 6416, 0 },	/* qspi */
	{ NEED_CLOCK, 0, 6421, 0 },	/* qspi_en */
	{ NEED_REGION, 0, 6429, 0 },	/* QuadSPI */
	{ NEED_REGION, 0, 6437, 0 },	/* QuadSPI-memory */
	{ NEED_GPIO, 0, 6452, 0 },	/* sck */
	{ NEED_REGION, 0, 6456, 0 },	/* intr_regs */
	{ NEED_REGION, 0, 6466, 0 },	/* intr_status_reg */
	{ NEED_CLOCK, 0, 6482, 0 },	/* parent-clk */
	{ NEED_CLOCK, 0, 6493, 0 },	/* sel-clk */
	{ NEED_CLOCK, 0, 6501, 0 },	/* spi-clk */
	{ NEED_CLOCK, 0, 6509, 0 },	/* sf */
	{ NEED_CLOCK, 0, 6512, 0 },	/* spi */
	{ NEED_CLOCK, 0, 6516, 0 },	/* fspi */
	{ NEED_CLOCK, 0, 6521, 0 },	/* fspi_en */
	{ NEED_REGION, 0, 6529, 0 },	/* fspi_base */
	{ NEED_REGION, 0, 6539, 0 },	/* fspi_mmap */
	{ NEED_CLOCK, 0, 6549, 0 },	/* clk_sfc */
	{ NEED_CLOCK, 0, 6557, 0 },	/* hclk_sfc */
	{ NEED_CLOCK, 0, 6566, 0 },	/* spiclk */
	{ NEED_CLOCK, 0, 6573, 0 },	/* csiclk */
	{ NEED_CLOCK, 0, 6580, 0 },	/* spi_ioclk */
	{ NEED_RESET, 0, 6512, 0 },	/* spi */
	{ NEED_REGION, 0, 6590, 0 },	/* pmif */
	{ NEED_REGION, 0, 6595, 0 },	/* spmimst */
	{ NEED_INTERRUPT, 0, 6603, 0 },	/* periph_irq */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 6603, 6614 },	/* periph_irq if qcom,spmi-pmic-arb */
	{ NEED_REGION, NEED_COMPATIBLE, 80, 6614 },	/* * if qcom,spmi-pmic-arb */
	{ NEED_CLOCK, 0, 6633, 0 },	/* dos */
	{ NEED_CLOCK, 0, 6637, 0 },	/* dos_parser */
	{ NEED_CLOCK, 0, 6648, 0 },	/* vdec_1 */
	{ NEED_CLOCK, 0, 6655, 0 },	/* vdec_hevc */
	{ NEED_CLOCK, 0, 6665, 0 },	/* vdec_hevcf */
	{ NEED_INTERRUPT, 0, 6676, 0 },	/* esparser */
	{ NEED_INTERRUPT, 0, 6685, 0 },	/* vdec */
	{ NEED_REGION, 0, 6633, 0 },	/* dos */
	{ NEED_REGION, 0, 6676, 0 },	/* esparser */
	{ NEED_RESET, 0, 6676, 0 },	/* esparser */
	{ NEED_NODE, 0, 6690, 0 },	/* raspberrypi,bcm2835-firmware */
	{ NEED_HOST, 0, 6719, 0 },	/* thermal-zone */
	{ NEED_SYSCON, 0, 6732, 0 },	/* amlogic,ao-secure */
	{ NEED_INTERRUPT, 0, 6750, 0 },	/* THERMAL */
	{ NEED_CLOCK, 0, 6758, 0 },	/* thermal_clk */
	{ NEED_CLOCK, 0, 6770, 0 },	/* auxadc */
	{ NEED_CLOCK, 0, 6777, 0 },	/* therm */
	{ NEED_REFERENCE, 0, 6783, 0 },	/* mediatek,apmixedsys */
	{ NEED_REFERENCE, 0, 6803, 0 },	/* mediatek,auxadc */
	{ NEED_IO_CHANNEL, 0, 6819, 0 },	/* thermal */
	{ NEED_NVMEM, 0, 6827, 0 },	/* calib */
	{ NEED_NVMEM, 0, 6833, 0 },	/* calib_sel */
	{ NEED_CLOCK, 0, 6843, 0 },	/* tsadc */
	{ NEED_CLOCK, 0, 6849, 0 },	/* tmu_apbif */
	{ NEED_CLOCK, 0, 6859, 0 },	/* tmu_sclk */
	{ NEED_CLOCK, 0, 6868, 0 },	/* soctherm */
	{ NEED_CLOCK, 0, 6877, 0 },	/* tsensor */
	{ NEED_REGION, 0, 6885, 0 },	/* ccroc-reg */
	{ NEED_REGION, 0, 6895, 0 },	/* soctherm-reg */
	{ NEED_RESET, 0, 6868, 0 },	/* soctherm */
	{ NEED_REGION, 0, 6908, 0 },	/* car-reg */
	{ NEED_IO_CHANNEL, 0, 6916, 0 },	/* sensor-channel */
	{ NEED_CLOCK, 0, 6931, 0 },	/* baud */
	{ NEED_INTERRUPT, 0, 6936, 0 },	/* uart-rx */
	{ NEED_INTERRUPT, 0, 6944, 0 },	/* uart-tx */
	{ NEED_CLOCK, 0, 6952, 0 },	/* uart */
	{ NEED_RESET, 0, 6957, 0 },	/* serial */
	{ NEED_CLOCK, 0, 6964, 0 },	/* cdns-ufs-pltfm */
	{ NEED_CLOCK, 0, 6979, 0 },	/* hi3660 */
	{ NEED_CLOCK, 0, 6986, 0 },	/* hi3670 */
	{ NEED_PHY, 0, 6993, 0 },	/* ufsphy */
	{ NEED_INTERRUPT, 0, 3224, 0 },	/* host */
	{ NEED_INTERRUPT, 0, 7000, 0 },	/* otg */
	{ NEED_INTERRUPT, 0, 7004, 0 },	/* peripheral */
	{ NEED_REGION, 0, 7015, 0 },	/* dev */
	{ NEED_REGION, 0, 7000, 0 },	/* otg */
	{ NEED_REGION, 0, 7019, 0 },	/* xhci */
	{ NEED_CLOCK, 0, 7024, 0 },	/* lpm */
	{ NEED_PIN_STATE, 0, 7028, 0 },	/* active */
	{ NEED_PIN_STATE, 0, 7035, 0 },	/* idle */
	{ NEED_REFERENCE, 0, 7040, 0 },	/* nvidia,phy */
	{ NEED_RESET, 0, 5026, 0 },	/* usb */
	{ NEED_REFERENCE, 0, 7051, 0 },	/* ti,syscon-phy-pll-refclk */
	{ NEED_SYSCON, 0, 7051, 0 },	/* ti,syscon-phy-pll-refclk */
	{ NEED_CLOCK, 0, 7076, 0 },	/* bus_early */
	{ NEED_CLOCK, 0, 7086, 0 },	/* link_aclk */
	{ NEED_CLOCK, 0, 7096, 0 },	/* link_pclk */
	{ NEED_CLOCK, 0, 7106, 0 },	/* susp_clk */
	{ NEED_CLOCK, 0, 7115, 0 },	/* phyclk */
	{ NEED_CLOCK, 0, 7122, 0 },	/* pipe_pclk */
	{ NEED_CLOCK, 0, 7132, 0 },	/* usbdrd30 */
	{ NEED_CLOCK, 0, 7141, 0 },	/* usbdrd30_axius_clk */
	{ NEED_CLOCK, 0, 7160, 0 },	/* usbdrd30_susp_clk */
	{ NEED_CLOCK, 0, 7178, 0 },	/* hsio */
	{ NEED_CLOCK, 0, 7183, 0 },	/* suspend */
	{ NEED_CLOCK, 0, 7191, 0 },	/* usb_bus */
	{ NEED_CLOCK, 0, 7199, 0 },	/* usb_ctrl */
	{ NEED_CLOCK, 0, 7208, 0 },	/* xtal_usb_ctrl */
	{ NEED_CLOCK, 0, 7222, 0 },	/* ddr */
	{ NEED_OPTION, 0, 7226, 0 },	/* USB_FSL_USB2 */
	{ NEED_INTERRUPT, 0, 7239, 0 },	/* drd */
	{ NEED_REFERENCE, 0, 7243, 0 },	/* nvidia,xusb-padctl */
	{ NEED_REGION, 0, 7262, 0 },	/* fpci */
	{ NEED_REGION, 0, 7267, 0 },	/* base */
	{ NEED_REGION, 0, 7272, 0 },	/* ipfs */
	{ NEED_REFERENCE, NEED_PROPERTY, 7277, 7300 },	/* mediatek,syscon-wakeup if wakeup-source */
	{ NEED_CLOCK, 0, 7314, 0 },	/* clk_m */
	{ NEED_CLOCK, 0, 7320, 0 },	/* pll_u_480m */
	{ NEED_CLOCK, 0, 7331, 0 },	/* xusb_falcon_src */
	{ NEED_CLOCK, 0, 7347, 0 },	/* xusb_fs_src */
	{ NEED_CLOCK, 0, 7359, 0 },	/* xusb_host */
	{ NEED_CLOCK, 0, 7369, 0 },	/* xusb_hs_src */
	{ NEED_CLOCK, 0, 7381, 0 },	/* xusb_ss */
	{ NEED_CLOCK, 0, 7389, 0 },	/* xusb_ss_src */
	{ NEED_RESET, 0, 7359, 0 },	/* xusb_host */
	{ NEED_RESET, 0, 7381, 0 },	/* xusb_ss */
	{ NEED_REGION, 0, 7401, 0 },	/* ippc */
	{ NEED_CLOCK, 0, 7406, 0 },	/* mcu */
	{ NEED_CLOCK, 0, 7410, 0 },	/* univpll */
	{ NEED_PHY, 0, 5026, 0 },	/* usb */
	{ NEED_CLOCK, 0, 7418, 0 },	/* pll_u */
	{ NEED_CLOCK, 0, 7424, 0 },	/* ulpi-link */
	{ NEED_CLOCK, 0, 7434, 0 },	/* utmi-pads */
	{ NEED_GPIO, 0, 7444, 0 },	/* nvidia,phy-reset */
	{ NEED_GPIO, 0, 7461, 0 },	/* select */
	{ NEED_INTERRUPT, 0, 7468, 0 },	/* sig-tx */
	{ NEED_INTERRUPT, 0, 7475, 0 },	/* vpd-detect */
	{ NEED_INTERRUPT, 0, 7486, 0 },	/* PD_IRQB */
	{ NEED_REFERENCE, 0, 7494, 0 },	/* leds */
	{ NEED_CLOCK, 0, 7499, 0 },	/* oscclk */
	{ NEED_CLOCK, 0, 7506, 0 },	/* watchdog */
	{ NEED_CLOCK, 0, 7515, 0 },	/* rtc_enable */
	{ NEED_OPTION, 0, 7526, 0 },	/* SND_ARMAACI */
	{ NEED_CLOCK, 0, 7538, 0 },	/* hda */
	{ NEED_CLOCK, 0, 7542, 0 },	/* hda2codec_2x */
	{ NEED_CLOCK, 0, 7555, 0 },	/* hda2hdmi */
	{ NEED_RESET, 0, 7538, 0 },	/* hda */
	{ NEED_RESET, 0, 7542, 0 },	/* hda2codec_2x */
	{ NEED_RESET, 0, 7555, 0 },	/* hda2hdmi */
	{ NEED_GPIO, 0, 7564, 0 },	/* mode */
	{ NEED_CLOCK, 0, 7569, 0 },	/* fsgen */
	{ NEED_CLOCK, 0, 7575, 0 },	/* npl */
	{ NEED_INTERRUPT, 0, 7579, 0 },	/* mbhc_but_press_det */
	{ NEED_INTERRUPT, 0, 7598, 0 },	/* mbhc_but_rel_det */
	{ NEED_INTERRUPT, 0, 7615, 0 },	/* mbhc_switch_int */
	{ NEED_CLOCK, 0, 7631, 0 },	/* ahbix-clk */
	{ NEED_CLOCK, 0, 7641, 0 },	/* mclk_rx */
	{ NEED_CLOCK, 0, 7649, 0 },	/* mclk_tx */
	{ NEED_REFERENCE, 0, 7657, 0 },	/* reset-gpios */
	{ NEED_REFERENCE, 0, 7669, 0 },	/* qcom,rx-device */
	{ NEED_REFERENCE, 0, 7684, 0 },	/* qcom,tx-device */
	{ NEED_GPIO, 0, 7699, 0 },	/* wlf,mute */
	{ NEED_CLOCK, 0, 6315, 0 },	/* mem */
	{ NEED_CLOCK, 0, 7708, 0 },	/* ipg_clk */
	{ NEED_CLOCK, 0, 7716, 0 },	/* ipg_clk_app */
	{ NEED_REFERENCE, 0, 7728, 0 },	/* gpr */
	{ NEED_CLOCK, 0, 7732, 0 },	/* pll_ipg */
	{ NEED_CLOCK, 0, 7740, 0 },	/* spba */
	{ NEED_REGION, 0, 2900, 0 },	/* ram */
	{ NEED_REGION, 0, 7745, 0 },	/* rxfifo */
	{ NEED_REGION, 0, 7752, 0 },	/* txfifo */
	{ NEED_REFERENCE, 0, 7759, 0 },	/* audio-cpu */
	{ NEED_CLOCK, 0, 7769, 0 },	/* dacodec */
	{ NEED_CLOCK, 0, 7777, 0 },	/* i2s-base */
	{ NEED_SYSCON, 0, 7786, 0 },	/* hisilicon,sysctrl-syscon */
	{ NEED_INTERRUPT, 0, 7811, 0 },	/* asys */
	{ NEED_CLOCK, 0, 7816, 0 },	/* bck0 */
	{ NEED_CLOCK, 0, 7821, 0 },	/* bck1 */
	{ NEED_CLOCK, 0, 7826, 0 },	/* i2s0_m */
	{ NEED_CLOCK, 0, 7833, 0 },	/* i2s1_m */
	{ NEED_CLOCK, 0, 7840, 0 },	/* i2s2_m */
	{ NEED_CLOCK, 0, 7847, 0 },	/* i2s3_b */
	{ NEED_CLOCK, 0, 7854, 0 },	/* i2s3_m */
	{ NEED_CLOCK, 0, 7861, 0 },	/* infra_sys_audio_clk */
	{ NEED_CLOCK, 0, 7881, 0 },	/* top_pdn_aud_intbus */
	{ NEED_CLOCK, 0, 7900, 0 },	/* top_pdn_audio */
	{ NEED_REFERENCE, 0, 7914, 0 },	/* mediatek,audio-codec */
	{ NEED_REFERENCE, 0, 7935, 0 },	/* mediatek,platform */
	{ NEED_CLOCK, 0, 7953, 0 },	/* aud_afe_clk */
	{ NEED_CLOCK, 0, 7965, 0 },	/* aud_apll1_tuner_clk */
	{ NEED_CLOCK, 0, 7985, 0 },	/* aud_apll22m_clk */
	{ NEED_CLOCK, 0, 8001, 0 },	/* aud_apll24m_clk */
	{ NEED_CLOCK, 0, 8017, 0 },	/* aud_apll2_tuner_clk */
	{ NEED_CLOCK, 0, 8037, 0 },	/* aud_i2s1_bclk_sw */
	{ NEED_CLOCK, 0, 8054, 0 },	/* aud_i2s2_bclk_sw */
	{ NEED_CLOCK, 0, 8071, 0 },	/* aud_i2s3_bclk_sw */
	{ NEED_CLOCK, 0, 8088, 0 },	/* aud_i2s4_bclk_sw */
	{ NEED_CLOCK, 0, 8105, 0 },	/* aud_infra_clk */
	{ NEED_CLOCK, 0, 8119, 0 },	/* aud_tml_clk */
	{ NEED_CLOCK, 0, 8131, 0 },	/* top_apll12_div0 */
	{ NEED_CLOCK, 0, 8147, 0 },	/* top_apll12_div1 */
	{ NEED_CLOCK, 0, 8163, 0 },	/* top_apll12_div2 */
	{ NEED_CLOCK, 0, 8179, 0 },	/* top_apll12_div3 */
	{ NEED_CLOCK, 0, 8195, 0 },	/* top_apll12_div4 */
	{ NEED_CLOCK, 0, 8211, 0 },	/* top_apll12_divb */
	{ NEED_CLOCK, 0, 8227, 0 },	/* top_apll1_ck */
	{ NEED_CLOCK, 0, 8240, 0 },	/* top_apll1_d8 */
	{ NEED_CLOCK, 0, 8253, 0 },	/* top_apll2_ck */
	{ NEED_CLOCK, 0, 8266, 0 },	/* top_apll2_d8 */
	{ NEED_CLOCK, 0, 8279, 0 },	/* top_clk26m_clk */
	{ NEED_CLOCK, 0, 8294, 0 },	/* top_i2s0_m_sel */
	{ NEED_CLOCK, 0, 8309, 0 },	/* top_i2s1_m_sel */
	{ NEED_CLOCK, 0, 8324, 0 },	/* top_i2s2_m_sel */
	{ NEED_CLOCK, 0, 8339, 0 },	/* top_i2s3_m_sel */
	{ NEED_CLOCK, 0, 8354, 0 },	/* top_i2s4_m_sel */
	{ NEED_CLOCK, 0, 8369, 0 },	/* top_i2s5_m_sel */
	{ NEED_CLOCK, 0, 8384, 0 },	/* top_mux_aud_1 */
	{ NEED_CLOCK, 0, 8398, 0 },	/* top_mux_aud_2 */
	{ NEED_CLOCK, 0, 8412, 0 },	/* top_mux_aud_eng1 */
	{ NEED_CLOCK, 0, 8429, 0 },	/* top_mux_aud_eng2 */
	{ NEED_CLOCK, 0, 8446, 0 },	/* top_mux_aud_intbus */
	{ NEED_CLOCK, 0, 8465, 0 },	/* top_mux_audio */
	{ NEED_CLOCK, 0, 8479, 0 },	/* top_syspll_d2_d4 */
	{ NEED_RESET, 0, 8496, 0 },	/* audiosys */
	{ NEED_REFERENCE, 0, 8505, 0 },	/* mediatek,headset-codec */
	{ NEED_SYSCON, 0, 6783, 0 },	/* mediatek,apmixedsys */
	{ NEED_SYSCON, 0, 8528, 0 },	/* mediatek,topckgen */
	{ NEED_CLOCK, 0, 8546, 0 },	/* a1sys_hp_sel */
	{ NEED_CLOCK, 0, 8559, 0 },	/* apll12_div0 */
	{ NEED_CLOCK, 0, 8571, 0 },	/* apll12_div1 */
	{ NEED_CLOCK, 0, 8583, 0 },	/* apll12_div2 */
	{ NEED_CLOCK, 0, 8595, 0 },	/* apll12_div3 */
	{ NEED_CLOCK, 0, 8607, 0 },	/* apll12_div9 */
	{ NEED_CLOCK, 0, 8619, 0 },	/* apll1_ck */
	{ NEED_CLOCK, 0, 8628, 0 },	/* apll2_ck */
	{ NEED_CLOCK, 0, 8637, 0 },	/* aud_a1sys */
	{ NEED_CLOCK, 0, 8647, 0 },	/* aud_a1sys_hp */
	{ NEED_CLOCK, 0, 8660, 0 },	/* aud_a2sys */
	{ NEED_CLOCK, 0, 8670, 0 },	/* aud_adc */
	{ NEED_CLOCK, 0, 8678, 0 },	/* aud_adc_hires */
	{ NEED_CLOCK, 0, 8692, 0 },	/* aud_adda6_adc */
	{ NEED_CLOCK, 0, 8706, 0 },	/* aud_adda6_adc_hires */
	{ NEED_CLOCK, 0, 8726, 0 },	/* aud_afe */
	{ NEED_CLOCK, 0, 8734, 0 },	/* aud_apll */
	{ NEED_CLOCK, 0, 8743, 0 },	/* aud_apll1_tuner */
	{ NEED_CLOCK, 0, 8759, 0 },	/* aud_apll2 */
	{ NEED_CLOCK, 0, 8769, 0 },	/* aud_apll2_tuner */
	{ NEED_CLOCK, 0, 8785, 0 },	/* aud_asrc11 */
	{ NEED_CLOCK, 0, 8796, 0 },	/* aud_asrc12 */
	{ NEED_CLOCK, 0, 8807, 0 },	/* aud_dac */
	{ NEED_CLOCK, 0, 8815, 0 },	/* aud_dac_hires */
	{ NEED_CLOCK, 0, 8829, 0 },	/* aud_hdmi_out */
	{ NEED_CLOCK, 0, 8842, 0 },	/* aud_i2s_out */
	{ NEED_CLOCK, 0, 8854, 0 },	/* aud_i2sin */
	{ NEED_CLOCK, 0, 8864, 0 },	/* aud_intbus_sel */
	{ NEED_CLOCK, 0, 8879, 0 },	/* aud_memif_dl10 */
	{ NEED_CLOCK, 0, 8894, 0 },	/* aud_memif_dl11 */
	{ NEED_CLOCK, 0, 8909, 0 },	/* aud_memif_dl2 */
	{ NEED_CLOCK, 0, 8923, 0 },	/* aud_memif_dl3 */
	{ NEED_CLOCK, 0, 8937, 0 },	/* aud_memif_dl6 */
	{ NEED_CLOCK, 0, 8951, 0 },	/* aud_memif_dl7 */
	{ NEED_CLOCK, 0, 8965, 0 },	/* aud_memif_dl8 */
	{ NEED_CLOCK, 0, 8979, 0 },	/* aud_memif_ul1 */
	{ NEED_CLOCK, 0, 8993, 0 },	/* aud_memif_ul10 */
	{ NEED_CLOCK, 0, 9008, 0 },	/* aud_memif_ul2 */
	{ NEED_CLOCK, 0, 9022, 0 },	/* aud_memif_ul3 */
	{ NEED_CLOCK, 0, 9036, 0 },	/* aud_memif_ul4 */
	{ NEED_CLOCK, 0, 9050, 0 },	/* aud_memif_ul5 */
	{ NEED_CLOCK, 0, 9064, 0 },	/* aud_memif_ul6 */
	{ NEED_CLOCK, 0, 9078, 0 },	/* aud_memif_ul8 */
	{ NEED_CLOCK, 0, 9092, 0 },	/* aud_memif_ul9 */
	{ NEED_CLOCK, 0, 9106, 0 },	/* aud_pcmif */
	{ NEED_CLOCK, 0, 9116, 0 },	/* aud_tdm_in */
	{ NEED_CLOCK, 0, 9127, 0 },	/* aud_tdm_out */
	{ NEED_CLOCK, 0, 9139, 0 },	/* audio_h_sel */
	{ NEED_CLOCK, 0, 9151, 0 },	/* audio_local_bus_sel */
	{ NEED_CLOCK, 0, 9171, 0 },	/* clk26m */
	{ NEED_CLOCK, 0, 9178, 0 },	/* dptx_m_sel */
	{ NEED_CLOCK, 0, 9189, 0 },	/* i2si1_m_sel */
	{ NEED_CLOCK, 0, 9201, 0 },	/* i2si2_m_sel */
	{ NEED_CLOCK, 0, 9213, 0 },	/* i2so1_m_sel */
	{ NEED_CLOCK, 0, 9225, 0 },	/* i2so2_m_sel */
	{ NEED_CLOCK, 0, 9237, 0 },	/* infra_ao_audio_26m_b */
	{ NEED_CLOCK, 0, 9258, 0 },	/* scp_adsp_audiodsp */
	{ NEED_MEMORY_REGION, 0, 1, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 9276, 0 },	/* aud1 */
	{ NEED_CLOCK, 0, 9281, 0 },	/* aud2 */
	{ NEED_CLOCK, 0, 9286, 0 },	/* audio_i2s0_m */
	{ NEED_CLOCK, 0, 9299, 0 },	/* audio_i2s1_m */
	{ NEED_CLOCK, 0, 9312, 0 },	/* audio_i2s2_m */
	{ NEED_CLOCK, 0, 9325, 0 },	/* audio_i2s3_m */
	{ NEED_CLOCK, 0, 9338, 0 },	/* engen1 */
	{ NEED_CLOCK, 0, 9345, 0 },	/* engen2 */
	{ NEED_CLOCK, 0, 9352, 0 },	/* i2s0_m_sel */
	{ NEED_CLOCK, 0, 9363, 0 },	/* i2s1_m_sel */
	{ NEED_CLOCK, 0, 9374, 0 },	/* i2s2_m_sel */
	{ NEED_CLOCK, 0, 9385, 0 },	/* i2s3_m_sel */
	{ NEED_CLOCK, 0, 9396, 0 },	/* top_audio_sel */
	{ NEED_CLOCK, 0, 9410, 0 },	/* spdif_mclk */
	{ NEED_INTERRUPT, 0, 9421, 0 },	/* i2s */
	{ NEED_INTERRUPT, 0, 1632, 0 },	/* spdif */
	{ NEED_CLOCK, 0, 9425, 0 },	/* dclk */
	{ NEED_CLOCK, 0, 9430, 0 },	/* lrclk */
	{ NEED_CLOCK, 0, 9436, 0 },	/* lrclk_sel */
	{ NEED_CLOCK, 0, 9446, 0 },	/* sclk_sel */
	{ NEED_REGION, 0, 9455, 0 },	/* mic-iomux */
	{ NEED_REGION, 0, 9465, 0 },	/* spkr-iomux */
	{ NEED_CLOCK, 0, 9476, 0 },	/* aon_cc_va_mem0 */
	{ NEED_CLOCK, 0, 9491, 0 },	/* audio_cc_codec_mem0 */
	{ NEED_CLOCK, 0, 9511, 0 },	/* audio_cc_codec_mem1 */
	{ NEED_CLOCK, 0, 9531, 0 },	/* audio_cc_codec_mem2 */
	{ NEED_INTERRUPT, 0, 9551, 0 },	/* lpass-irq-hdmi */
	{ NEED_INTERRUPT, 0, 9566, 0 },	/* lpass-irq-lpaif */
	{ NEED_INTERRUPT, 0, 9582, 0 },	/* lpass-irq-rxtxif */
	{ NEED_INTERRUPT, 0, 9599, 0 },	/* lpass-irq-vaif */
	{ NEED_REGION, 0, 9614, 0 },	/* lpass-hdmiif */
	{ NEED_REGION, 0, 9627, 0 },	/* lpass-lpaif */
	{ NEED_REGION, 0, 9639, 0 },	/* lpass-rxtx-lpaif */
	{ NEED_REGION, 0, 9656, 0 },	/* lpass-va-lpaif */
	{ NEED_REGION, 0, 9671, 0 },	/* lpass-rxtx-cdc-dma-lpm */
	{ NEED_REGION, 0, 9694, 0 },	/* lpass-va-cdc-dma-lpm */
	{ NEED_REFERENCE, 0, 9715, 0 },	/* rockchip,cpu */
	{ NEED_CLOCK, 0, 9728, 0 },	/* i2s_clk */
	{ NEED_CLOCK, 0, 9736, 0 },	/* i2s_hclk */
	{ NEED_CLOCK, 0, 9745, 0 },	/* pdm_clk */
	{ NEED_CLOCK, 0, 9753, 0 },	/* pdm_hclk */
	{ NEED_CLOCK, 0, 9762, 0 },	/* iis */
	{ NEED_GPIO, 0, 9766, 0 },	/* mic-bias */
	{ NEED_REFERENCE, 0, 9775, 0 },	/* audio-amplifier */
	{ NEED_REFERENCE, 0, 9791, 0 },	/* audio-codec */
	{ NEED_REFERENCE, 0, 9803, 0 },	/* i2s-controller */
	{ NEED_CLOCK, 0, 9818, 0 },	/* audio_clk1 */
	{ NEED_CLOCK, 0, 9829, 0 },	/* audio_clk2 */
	{ NEED_CLOCK, 0, 9840, 0 },	/* ssi */
	{ NEED_CLOCK, 0, 9844, 0 },	/* ssi_sfr */
	{ NEED_INTERRUPT, 0, 9852, 0 },	/* dma_rx */
	{ NEED_INTERRUPT, 0, 9859, 0 },	/* int_req */
	{ NEED_CLOCK, 0, 9867, 0 },	/* codec */
	{ NEED_REFERENCE, 0, 9873, 0 },	/* allwinner,codec-analog-controls */
	{ NEED_CLOCK, 0, 9905, 0 },	/* dspk */
	{ NEED_CLOCK, 0, 9910, 0 },	/* ahub */
	{ NEED_CLOCK, 0, 9915, 0 },	/* dmic */
	{ NEED_CLOCK, 0, 9421, 0 },	/* i2s */
	{ NEED_CLOCK, 0, 9920, 0 },	/* apbif */
	{ NEED_RESET, 0, 9920, 0 },	/* apbif */
	{ NEED_RESET, 0, 704, 0 },	/* d_audio */
	{ NEED_CLOCK, 0, 9926, 0 },	/* cpb-codec-scki */
	{ NEED_CLOCK, 0, 9941, 0 },	/* cpb-mcasp-auxclk */
	{ NEED_REFERENCE, 0, 9958, 0 },	/* ti,cpb-codec */
	{ NEED_REFERENCE, 0, 9971, 0 },	/* ti,cpb-mcasp */
	{ NEED_CLOCK, 0, 9984, 0 },	/* aio */
	{ NEED_RESET, 0, 9984, 0 },	/* aio */
	{ NEED_CLOCK, 0, 9988, 0 },	/* evea */
	{ NEED_CLOCK, 0, 9993, 0 },	/* exiv */
	{ NEED_RESET, 0, 9998, 0 },	/* adamv */
	{ NEED_RESET, 0, 9988, 0 },	/* evea */
	{ NEED_RESET, 0, 9993, 0 },	/* exiv */
};

static const uint16_t lists[] = {
	0, 1, 2, 3, 0, 1, 4, 2, 5, 6, 7, 0, 1, 4, 8, 9, 2, 10, 11, 12, 13, 14, 15, 0,
	1, 16, 17, 18, 19, 20, 21, 1, 1, 22, 15, 1, 23, 24, 25, 26, 1, 26, 27, 28, 1,
	29, 1, 30, 1, 31, 1, 25, 32, 33, 1, 34, 35, 1, 16, 19, 34, 19, 1, 22, 36, 37,
	1, 16, 38, 39, 40, 41, 42, 43, 1, 4, 8, 9, 44, 45, 46, 1, 47, 48, 49, 48, 1,
	19, 50, 51, 1, 0, 52, 1, 53, 48, 54, 15, 55, 1, 35, 47, 0, 1, 49, 0, 1, 56, 1,
	57, 58, 59, 57, 60, 61, 1, 19, 0, 1, 16, 62, 48, 1, 63, 19, 64, 1, 0, 13, 1,
	0, 50, 1, 48, 60, 65, 66, 1, 0, 1, 22, 67, 35, 0, 1, 68, 69, 66, 1, 70, 1, 36,
	71, 72, 73, 15, 71, 74, 75, 76, 77, 71, 78, 79, 71, 80, 81, 72, 71, 36, 82,
	83, 84, 85, 86, 87, 0, 71, 1, 88, 89, 90, 91, 48, 1, 19, 48, 92, 60, 1, 19,
	93, 48, 60, 1, 19, 94, 60, 1, 48, 95, 96, 1, 4, 8, 97, 53, 0, 1, 98, 0, 1, 15,
	48, 60, 15, 99, 1, 4, 100, 0, 1, 48, 1, 4, 48, 101, 1, 4, 22, 102, 1, 15, 48,
	1, 15, 83, 0, 1, 16, 48, 1, 103, 15, 48, 1, 104, 105, 48, 1, 106, 107, 108,
	60, 106, 109, 107, 60, 15, 48, 0, 1, 4, 8, 9, 110, 0, 1, 111, 112, 0, 1, 0,
	113, 114, 1, 1, 115, 116, 117, 118, 63, 89, 119, 120, 121, 122, 123, 1, 124,
	48, 1, 125, 1, 126, 123, 13, 127, 128, 0, 1, 67, 129, 35, 127, 128, 130, 131,
	1, 15, 132, 1, 133, 134, 1, 135, 136, 137, 138, 1, 76, 139, 140, 141, 142,
	128, 0, 143, 144, 1, 145, 146, 147, 148, 149, 0, 1, 150, 76, 0, 1, 19, 1, 151,
	67, 152, 153, 35, 0, 1, 19, 1, 154, 67, 153, 35, 0, 1, 19, 155, 156, 157, 158,
	159, 1, 160, 161, 162, 163, 164, 128, 0, 1, 16, 165, 36, 76, 1, 0, 166, 1,
	134, 166, 1, 167, 168, 77, 128, 0, 1, 169, 167, 170, 0, 143, 1, 19, 134, 171,
	1, 172, 173, 1, 174, 175, 176, 136, 137, 177, 138, 0, 1, 178, 179, 180, 35,
	181, 182, 143, 1, 183, 184, 150, 0, 185, 186, 187, 188, 189, 134, 0, 166, 1,
	8, 9, 19, 0, 190, 191, 192, 0, 190, 193, 1, 60, 194, 195, 0, 60, 196, 197,
	135, 128, 0, 1, 15, 128, 0, 1, 15, 198, 199, 200, 1, 15, 198, 199, 200, 201,
	1, 15, 199, 198, 200, 71, 1, 202, 203, 128, 204, 1, 15, 134, 1, 16, 15, 205,
	206, 207, 1, 16, 15, 208, 77, 1, 16, 67, 35, 209, 204, 1, 16, 209, 1, 210,
	211, 212, 213, 35, 134, 0, 1, 214, 215, 91, 216, 35, 217, 218, 219, 1, 220,
	221, 222, 223, 215, 35, 1, 215, 35, 216, 224, 1, 215, 136, 137, 138, 1, 215,
	225, 143, 215, 97, 226, 0, 1, 227, 228, 97, 0, 1, 227, 15, 143, 1, 16, 229,
	136, 137, 138, 190, 1, 230, 36, 37, 231, 1, 232, 36, 37, 1, 232, 36, 1, 16,
	15, 233, 0, 1, 234, 15, 233, 0, 1, 235, 15, 236, 233, 237, 1, 238, 15, 233, 0,
	1, 239, 240, 241, 242, 22, 243, 240, 242, 22, 243, 244, 245, 246, 1, 244, 245,
	246, 247, 1, 248, 19, 15, 213, 233, 249, 0, 1, 250, 15, 1, 251, 49, 252, 253,
	0, 60, 254, 49, 252, 253, 255, 256, 0, 60, 257, 0, 258, 259, 260, 261, 76,
	168, 1, 262, 263, 264, 265, 266, 267, 158, 268, 269, 270, 271, 272, 273, 274,
	275, 16, 265, 168, 158, 1, 4, 276, 277, 0, 218, 278, 279, 280, 281, 16, 15, 0,
	282, 283, 15, 0, 254, 282, 283, 0, 284, 1, 285, 286, 287, 288, 1, 289, 1, 290,
	291, 1, 93, 292, 0, 1, 4, 293, 0, 13, 1, 76, 293, 0, 13, 1, 76, 294, 0, 1, 38,
	35, 0, 1, 38, 122, 1, 295, 296, 297, 0, 1, 298, 299, 300, 301, 35, 302, 0, 1,
	303, 0, 1, 53, 304, 0, 1, 53, 305, 1, 306, 76, 0, 1, 292, 1, 307, 308, 0, 1,
	309, 310, 35, 0, 1, 311, 312, 313, 0, 13, 314, 144, 315, 316, 0, 1, 317, 318,
	319, 320, 13, 317, 321, 318, 322, 13, 0, 323, 324, 13, 13, 24, 0, 34, 325,
	326, 327, 328, 329, 330, 331, 332, 0, 19, 25, 13, 1, 58, 59, 1, 333, 334, 1,
	335, 48, 247, 1, 36, 294, 0, 336, 1, 337, 48, 338, 339, 340, 1, 341, 337, 48,
	338, 340, 1, 341, 337, 48, 338, 342, 340, 1, 341, 337, 48, 338, 343, 340, 1,
	341, 19, 0, 1, 4, 53, 48, 1, 344, 1, 345, 1, 0, 26, 346, 1, 107, 1, 10, 347,
	348, 13, 349, 350, 351, 1, 352, 48, 1, 15, 1, 16, 353, 354, 355, 356, 1, 13,
	357, 1, 236, 358, 0, 359, 360, 19, 361, 362, 1, 15, 363, 364, 365, 366, 0, 1,
	367, 0, 1, 368, 63, 1, 369, 368, 19, 0, 13, 1, 292, 0, 370, 371, 0, 201, 1,
	19, 0, 1, 16, 372, 129, 0, 1, 75, 196, 48, 1, 373, 19, 374, 1, 22, 97, 375,
	376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 201, 386, 387, 97, 375, 376,
	377, 378, 379, 380, 388, 389, 390, 391, 392, 393, 381, 382, 383, 394, 384,
	395, 385, 201, 386, 387, 48, 201, 60, 25, 0, 357, 1, 49, 1, 396, 0, 1, 397,
	312, 398, 396, 1, 399, 312, 67, 400, 401, 0, 1, 402, 403, 221, 19, 1, 373, 19,
	143, 1, 67, 153, 35, 401, 1, 37, 404, 0, 1, 16, 36, 37, 404, 0, 1, 16, 36, 37,
	0, 1, 16, 49, 0, 60, 405, 406, 407, 1, 19, 15, 0, 1, 19, 15, 48, 1, 408, 0, 1,
	75, 409, 0, 1, 16, 19, 410, 1, 49, 0, 411, 412, 413, 16, 0, 1, 414, 87, 415,
	71, 247, 1, 87, 61, 87, 416, 247, 60, 1, 1, 417, 418, 1, 419, 420, 421, 0, 1,
	19, 76, 0, 422, 1, 15, 422, 423, 400, 424, 0, 422, 425, 426, 1, 15, 427, 0, 1,
	16, 15, 48, 1, 428, 0, 4, 1, 15, 0, 4, 1, 97, 53, 304, 0, 1, 76, 294, 429,
	430, 0, 431, 432, 1, 433, 76, 294, 429, 430, 0, 431, 432, 4, 1, 433, 434, 435,
	0, 436, 1, 434, 435, 0, 437, 1, 0, 438, 1, 439, 76, 0, 440, 1, 102, 441, 0, 1,
	15, 0, 1, 442, 76, 0, 1, 4, 435, 0, 4, 1, 97, 443, 0, 1, 15, 0, 1, 444, 445,
	36, 446, 1, 447, 50, 448, 1, 449, 450, 447, 50, 1, 449, 450, 447, 50, 451,
	452, 1, 449, 450, 453, 0, 4, 1, 454, 447, 455, 0, 456, 457, 19, 458, 459, 460,
	461, 462, 463, 464, 465, 458, 459, 460, 461, 0, 1, 466, 76, 467, 0, 468, 469,
	470, 471, 0, 1, 472, 76, 473, 65, 66, 1, 13, 474, 53, 304, 25, 0, 1, 475, 400,
	476, 477, 478, 19, 479, 0, 1, 480, 49, 0, 50, 1, 480, 49, 48, 481, 482, 1,
	483, 35, 0, 1, 484, 485, 48, 0, 60, 1, 4, 48, 1, 4, 8, 350, 1, 0, 486, 97, 53,
	48, 1, 15, 0, 50, 1, 106, 487, 1, 488, 0, 489, 1, 4, 490, 60, 491, 492, 493,
	494, 48, 0, 60, 1, 4, 48, 1, 4, 16, 495, 341, 19, 0, 489, 1, 496, 15, 497,
	498, 499, 500, 501, 502, 1, 16, 15, 503, 497, 498, 499, 500, 504, 505, 506,
	507, 1, 16, 15, 48, 508, 132, 489, 509, 15, 510, 511, 16, 512, 513, 19, 0,
	514, 1, 22, 515, 516, 517, 518, 519, 0, 1, 520, 307, 521, 0, 1, 522, 1, 518,
	522, 1, 19, 523, 522, 1, 496, 522, 4, 1, 19, 522, 1, 524, 525, 15, 522, 1,
	215, 525, 15, 522, 1, 215, 526, 522, 527, 1, 113, 528, 529, 530, 522, 531, 1,
	532, 522, 1, 533, 534, 0, 282, 535, 536, 537, 538, 521, 522, 1, 49, 539, 540,
	541, 542, 543, 544, 489, 545, 546, 547, 76, 548, 549, 550, 551, 552, 553, 554,
	555, 556, 1, 19, 35, 556, 1, 39, 556, 1, 556, 144, 557, 558, 559, 560, 48,
	561, 48, 357, 562, 552, 1, 350, 351, 13, 106, 552, 0, 1, 341, 0, 4, 8, 1, 563,
	564, 565, 552, 0, 566, 89, 567, 568, 22, 15, 569, 1, 570, 571, 572, 1, 313,
	13, 573, 574, 575, 576, 577, 0, 132, 578, 579, 580, 19, 0, 581, 582, 1, 583,
	584, 579, 580, 585, 586, 19, 581, 582, 1, 583, 584, 579, 585, 586, 19, 0, 587,
	582, 1, 583, 584, 579, 580, 585, 586, 19, 587, 582, 1, 583, 584, 579, 585,
	586, 19, 0, 588, 582, 1, 583, 584, 579, 580, 585, 586, 19, 588, 582, 1, 583,
	584, 579, 585, 586, 19, 0, 582, 1, 583, 584, 579, 580, 585, 586, 19, 582, 1,
	583, 584, 579, 585, 586, 0, 579, 580, 583, 589, 590, 584, 579, 591, 412, 592,
	593, 35, 594, 419, 0, 595, 596, 578, 579, 580, 597, 220, 15, 0, 579, 580, 0,
	50, 579, 580, 0, 582, 598, 579, 580, 22, 599, 582, 598, 584, 579, 22, 600, 36,
	601, 602, 0, 603, 604, 579, 580, 605, 606, 607, 608, 609, 610, 611, 612, 419,
	613, 0, 614, 615, 274, 598, 579, 580, 419, 616, 617, 584, 579, 578, 618, 221,
	0, 578, 617, 579, 580, 22, 0, 578, 617, 579, 580, 402, 619, 620, 621, 622,
	623, 624, 0, 578, 617, 579, 580, 402, 619, 620, 625, 621, 626, 627, 232, 628,
	622, 629, 630, 0, 583, 274, 579, 580, 583, 274, 584, 579, 76, 0, 631, 218, 61,
	579, 580, 632, 633, 220, 221, 76, 631, 218, 61, 584, 579, 632, 633, 220, 221,
	15, 0, 634, 579, 580, 16, 600, 76, 39, 0, 631, 635, 636, 637, 579, 580, 0,
	631, 638, 639, 640, 641, 642, 643, 631, 644, 645, 646, 647, 648, 649, 650,
	640, 642, 643, 631, 644, 645, 646, 647, 648, 649, 650, 15, 596, 0, 651, 19,
	48, 652, 60, 653, 0, 50, 1, 67, 654, 400, 655, 218, 656, 657, 658, 221, 659,
	660, 148, 622, 661, 67, 654, 400, 655, 662, 663, 599, 218, 656, 657, 658, 221,
	659, 660, 148, 622, 661, 15, 664, 665, 666, 667, 668, 596, 669, 670, 0, 671,
	19, 60, 672, 22, 35, 673, 1, 232, 673, 1, 22, 674, 1, 232, 675, 1, 22, 676,
	677, 1, 678, 679, 680, 681, 682, 683, 1, 684, 685, 274, 686, 1, 687, 688, 1,
	16, 140, 1, 39, 581, 1, 586, 39, 587, 1, 586, 689, 690, 1, 75, 39, 1, 34, 691,
	692, 693, 15, 34, 1, 16, 694, 695, 696, 697, 1, 698, 699, 1, 700, 701, 702, 1,
	15, 1, 232, 622, 703, 1, 4, 8, 22, 1, 22, 704, 705, 39, 1, 16, 706, 1, 39,
	132, 1, 16, 19, 1, 232, 707, 97, 601, 39, 1, 232, 35, 1, 220, 215, 35, 39, 1,
	220, 708, 709, 710, 1, 34, 711, 688, 34, 232, 1, 712, 713, 714, 1, 715, 716,
	717, 215, 1, 718, 719, 19, 1, 720, 721, 722, 719, 19, 723, 719, 724, 690, 1,
	725, 232, 726, 727, 144, 1, 728, 729, 730, 728, 729, 731, 732, 1, 8, 4, 25, 1,
	123, 733, 734, 123, 13, 734, 735, 736, 1, 0, 1, 60, 15, 737, 1, 345, 60, 15,
	738, 1, 739, 19, 48, 1, 34, 22, 740, 741, 742, 19, 92, 1, 1, 743, 0, 744, 745,
	746, 1, 747, 34, 323, 48, 13, 748, 749, 13, 748, 750, 749, 13, 48, 751, 13,
	752, 753, 754, 755, 756, 757, 13, 13, 190, 758, 759, 760, 761, 1, 53, 304, 1,
	19, 292, 762, 1, 292, 763, 1, 764, 1, 15, 1, 765, 49, 766, 1, 767, 25, 92,
	533, 15, 533, 292, 596, 768, 603, 769, 770, 19, 59, 771, 772, 773, 774, 775,
	776, 92, 552, 357, 777, 1, 4, 778, 19, 771, 772, 773, 774, 775, 776, 552, 357,
	777, 779, 780, 781, 19, 771, 772, 773, 774, 775, 776, 92, 552, 357, 777, 779,
	780, 781, 19, 25, 771, 772, 773, 774, 775, 776, 92, 552, 357, 777, 779, 780,
	781, 19, 25, 771, 772, 773, 774, 775, 776, 92, 552, 357, 777, 782, 779, 780,
	781, 783, 19, 25, 771, 772, 773, 774, 775, 776, 92, 552, 357, 784, 777, 785,
	779, 780, 781, 783, 19, 25, 771, 772, 773, 774, 775, 776, 92, 552, 357, 777,
	779, 780, 781, 783, 59, 25, 771, 772, 773, 774, 775, 776, 92, 552, 357, 59,
	25, 771, 772, 773, 774, 775, 776, 552, 357, 59, 25, 771, 772, 773, 774, 775,
	776, 552, 357, 786, 59, 25, 771, 772, 773, 774, 775, 776, 92, 552, 357, 786,
	26, 107, 357, 60, 16, 26, 357, 787, 788, 1, 789, 0, 790, 791, 792, 0, 1, 792,
	793, 0, 1, 0, 1, 323, 794, 795, 0, 1, 796, 797, 1, 1, 798, 799, 800, 1, 0,
	801, 357, 1, 345, 0, 1, 4, 0, 802, 803, 357, 1, 804, 0, 1, 0, 805, 806, 807,
	808, 292, 0, 809, 810, 71, 1, 811, 15, 25, 1, 812, 60, 1, 25, 813, 814, 25,
	48, 60, 313, 357, 0, 815, 34, 215, 19, 816, 1, 817, 1, 818, 1, 819, 820, 818,
	107, 821, 822, 823, 353, 824, 825, 77, 0, 1, 825, 77, 0, 826, 827, 35, 675, 0,
	1, 828, 1, 829, 830, 0, 831, 832, 833, 834, 835, 76, 35, 0, 422, 1, 836, 837,
	838, 0, 1, 839, 840, 1, 841, 842, 0, 843, 844, 845, 846, 0, 1, 307, 847, 0, 1,
	848, 35, 0, 1, 16, 19, 840, 0, 1, 19, 840, 849, 0, 1, 97, 37, 0, 1, 16, 840,
	277, 0, 1, 850, 829, 0, 1, 19, 851, 852, 853, 60, 363, 854, 855, 363, 856,
	857, 858, 859, 860, 861, 862, 174, 863, 864, 865, 740, 856, 857, 858, 859,
	861, 862, 174, 863, 864, 865, 740, 97, 37, 404, 0, 14, 1, 16, 0, 866, 1, 15,
	867, 1, 868, 867, 34, 869, 13, 867, 0, 1, 870, 867, 0, 1, 867, 1, 4, 867, 1,
	4, 8, 871, 872, 867, 873, 874, 1, 15, 0, 744, 1, 16, 25, 671, 1, 0, 875, 13,
	34, 1, 4, 876, 877, 34, 1, 4, 744, 34, 1, 4, 876, 34, 1, 4, 867, 60, 867, 1,
	16, 307, 878, 867, 0, 1, 22, 879, 880, 867, 0, 1, 36, 0, 1, 16, 36, 0, 14, 1,
	16, 881, 882, 867, 883, 884, 885, 881, 882, 867, 886, 884, 885, 867, 887, 867,
	0, 34, 888, 53, 0, 1, 888, 35, 674, 0, 1, 0, 889, 890, 1, 891, 1, 15, 0, 1,
	892, 893, 0, 1, 894, 0, 4, 1, 212, 895, 0, 4, 1, 212, 19, 429, 430, 0, 896, 1,
	897, 898, 899, 900, 901, 902, 903, 39, 1, 97, 304, 904, 905, 4, 221, 15, 906,
	907, 39, 908, 1, 909, 910, 911, 912, 913, 67, 914, 915, 913, 916, 917, 918,
	910, 39, 919, 920, 0, 1, 921, 922, 923, 0, 1, 16, 924, 922, 0, 1, 16, 0, 925,
	1, 926, 1, 16, 19, 0, 927, 928, 929, 19, 0, 927, 928, 930, 929, 0, 931, 535,
	932, 643, 933, 934, 935, 936, 937, 938, 939, 0, 50, 927, 1, 4, 8, 940, 941,
	932, 643, 933, 934, 935, 936, 937, 938, 939, 0, 50, 927, 1, 4, 940, 941, 932,
	643, 933, 934, 935, 936, 937, 938, 939, 0, 50, 927, 1, 8, 4, 940, 941, 0, 218,
	931, 942, 535, 292, 943, 944, 132, 15, 945, 219, 16, 946, 947, 948, 949, 1, 4,
	950, 0, 951, 13, 0, 952, 13, 953, 13, 954, 15, 1, 466, 955, 35, 1, 16, 956, 0,
	1, 102, 957, 0, 1, 958, 959, 960, 961, 962, 963, 964, 19, 1, 4, 965, 966, 129,
	967, 1, 966, 129, 1, 968, 969, 970, 971, 129, 1, 400, 972, 973, 1, 215, 129,
	35, 1, 215, 974, 975, 976, 977, 19, 53, 978, 0, 1, 53, 1, 979, 980, 48, 1, 76,
	129, 1, 981, 19, 76, 48, 1, 53, 690, 982, 983, 0, 984, 412, 985, 986, 987,
	988, 989, 1, 990, 19, 991, 34, 992, 993, 994, 995, 996, 997, 998, 999, 1000,
	1001, 0, 1, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012,
	1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023, 1024, 1025,
	1026, 1027, 1028, 1029, 1030, 1031, 1032, 1033, 1034, 1035, 1036, 1037, 1038,
	0, 34, 1039, 422, 1040, 1003, 422, 1003, 0, 1, 1039, 1041, 341, 1042, 0, 34,
	1039, 1041, 341, 1042, 1043, 1044, 1045, 1046, 1047, 1048, 1049, 1050, 1051,
	1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064,
	1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073, 1074, 1075, 1076, 1077,
	1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1086, 1087, 1088, 1089, 1090,
	1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 0, 1100, 1, 1039, 1101,
	1102, 1103, 1104, 1105, 1106, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1025,
	0, 1, 19, 1114, 35, 1115, 1116, 1, 16, 1117, 35, 710, 1, 35, 688, 1, 1118,
	401, 1118, 1119, 35, 401, 1120, 1, 1121, 1122, 19, 971, 1123, 1124, 1125,
	1126, 1127, 1128, 1129, 1130, 1131, 1132, 1133, 1134, 1135, 1136, 19, 1123,
	1124, 1125, 1126, 1127, 1128, 1129, 1130, 1131, 1132, 1133, 1134, 1135, 1136,
	1137, 1138, 1139, 1, 1140, 1141, 1, 400, 129, 1, 1142, 1, 1143, 1144, 1145,
	1146, 1147, 1148, 1149, 1150, 1151, 1152, 1, 16, 75, 1153, 1154, 1, 16, 75,
	37, 0, 1, 16, 75, 217, 1, 1155, 1, 539, 1, 1156, 1, 1157, 1, 1158, 1, 1159,
	105, 1, 4, 1160, 1161, 19, 1162, 1163, 1164, 1165, 1166, 0, 1, 1167, 1168,
	1169, 1, 1170, 1171, 1172
};

static const struct driver_entry drivers[] = {
	{0, 0, 3}, {24, 0, 3}, {47, 0, 3}, {70, 0, 3}, {95, 0, 3}, {123, 0, 3}, {148,
	3, 8}, {148, 3, 7}, {173, 11, 6}, {198, 5, 2}, {229, 0, 2}, {253, 17, 3},
	{282, 20, 1}, {312, 0, 0}, {334, 1, 1}, {366, 1, 1}, {389, 0, 0}, {417, 1, 1},
	{443, 21, 1}, {468, 22, 4}, {492, 26, 2}, {521, 28, 1}, {543, 1, 1}, {577, 1,
	1}, {614, 29, 1}, {651, 1, 1}, {689, 1, 1}, {724, 30, 2}, {757, 0, 2}, {791,
	32, 2}, {829, 0, 2}, {864, 1, 1}, {901, 0, 0}, {932, 0, 0}, {963, 1, 1}, {997,
	34, 2}, {1031, 1, 1}, {1061, 0, 0}, {1087, 0, 0}, {1121, 0, 0}, {1146, 1, 1},
	{1174, 5, 2}, {1199, 0, 0}, {1230, 0, 0}, {1259, 1, 1}, {1289, 1, 1}, {1315,
	36, 1}, {1338, 1, 1}, {1363, 37, 1}, {1385, 0, 0}, {1409, 38, 1}, {1432, 1,
	1}, {1457, 0, 0}, {1481, 39, 2}, {1521, 0, 0}, {1556, 0, 0}, {1591, 41, 2},
	{1631, 0, 0}, {1666, 1, 1}, {1706, 1, 1}, {1737, 43, 2}, {1766, 45, 2}, {1795,
	1, 1}, {1833, 47, 2}, {1862, 49, 2}, {1891, 0, 0}, {1926, 51, 2}, {1956, 0,
	0}, {1986, 53, 2}, {2014, 34, 2}, {2050, 0, 0}, {2081, 0, 0}, {2115, 1, 1},
	{2160, 1, 1}, {2198, 1, 1}, {2236, 1, 1}, {2277, 1, 1}, {2315, 1, 1}, {2354,
	1, 1}, {2393, 1, 1}, {2427, 1, 1}, {2465, 1, 1}, {2503, 1, 1}, {2541, 1, 1},
	{2579, 1, 1}, {2617, 1, 1}, {2656, 1, 1}, {2695, 1, 1}, {2729, 1, 1}, {2774,
	1, 1}, {2817, 1, 1}, {2859, 1, 1}, {2902, 1, 1}, {2944, 1, 1}, {2986, 1, 1},
	{3024, 1, 1}, {3063, 1, 1}, {3102, 0, 0}, {3136, 1, 1}, {3181, 1, 1}, {3219,
	1, 1}, {3257, 1, 1}, {3295, 1, 1}, {3338, 1, 1}, {3372, 0, 0}, {3414, 1, 1},
	{3452, 1, 1}, {3495, 1, 1}, {3538, 0, 0}, {3580, 1, 1}, {3618, 1, 1}, {3661,
	1, 1}, {3704, 1, 1}, {3746, 1, 1}, {3784, 1, 1}, {3827, 1, 1}, {3870, 1, 1},
	{3911, 1, 1}, {3956, 1, 1}, {3994, 1, 1}, {4033, 1, 1}, {4067, 1, 1}, {4112,
	1, 1}, {4150, 0, 0}, {4193, 1, 1}, {4235, 1, 1}, {4278, 1, 1}, {4320, 1, 1},
	{4362, 1, 1}, {4407, 1, 1}, {4447, 1, 1}, {4485, 1, 1}, {4523, 1, 1}, {4562,
	1, 1}, {4601, 1, 1}, {4643, 1, 1}, {4686, 1, 1}, {4727, 1, 1}, {4766, 1, 1},
	{4805, 1, 1}, {4839, 1, 1}, {4884, 1, 1}, {4922, 1, 1}, {4960, 1, 1}, {5007,
	1, 1}, {5050, 1, 1}, {5088, 1, 1}, {5126, 1, 1}, {5164, 1, 1}, {5202, 1, 1},
	{5245, 1, 1}, {5284, 1, 1}, {5323, 1, 1}, {5361, 1, 1}, {5409, 1, 1}, {5454,
	1, 1}, {5492, 1, 1}, {5530, 1, 1}, {5568, 1, 1}, {5615, 1, 1}, {5658, 1, 1},
	{5696, 1, 1}, {5734, 1, 1}, {5776, 1, 1}, {5819, 1, 1}, {5858, 1, 1}, {5897,
	1, 1}, {5935, 1, 1}, {5980, 1, 1}, {6018, 1, 1}, {6056, 1, 1}, {6094, 1, 1},
	{6141, 1, 1}, {6179, 1, 1}, {6217, 1, 1}, {6255, 1, 1}, {6294, 1, 1}, {6337,
	1, 1}, {6376, 1, 1}, {6415, 1, 1}, {6449, 1, 1}, {6494, 1, 1}, {6539, 1, 1},
	{6577, 1, 1}, {6615, 1, 1}, {6653, 1, 1}, {6700, 1, 1}, {6743, 1, 1}, {6781,
	1, 1}, {6819, 1, 1}, {6861, 1, 1}, {6904, 1, 1}, {6947, 1, 1}, {6986, 1, 1},
	{7025, 1, 1}, {7063, 1, 1}, {7108, 1, 1}, {7146, 1, 1}, {7184, 1, 1}, {7223,
	1, 1}, {7262, 1, 1}, {7296, 1, 1}, {7341, 1, 1}, {7375, 1, 1}, {7410, 1, 1},
	{7437, 55, 1}, {7467, 56, 3}, {7497, 55, 1}, {7521, 1, 1}, {7556, 1, 1},
	{7583, 55, 1}, {7614, 55, 1}, {7639, 55, 1}, {7670, 55, 1}, {7695, 1, 1},
	{7730, 1, 1}, {7757, 59, 2}, {7788, 55, 1}, {7832, 1, 1}, {7871, 34, 2},
	{7907, 55, 1}, {7944, 55, 1}, {7988, 1, 1}, {8021, 1, 1}, {8048, 1, 1}, {8080,
	1, 1}, {8112, 1, 1}, {8144, 1, 1}, {8178, 1, 1}, {8210, 1, 1}, {8242, 1, 1},
	{8274, 1, 1}, {8306, 1, 1}, {8338, 1, 1}, {8370, 1, 1}, {8402, 1, 1}, {8434,
	1, 1}, {8466, 1, 1}, {8498, 38, 1}, {8526, 20, 1}, {8557, 1, 1}, {8591, 1, 1},
	{8624, 1, 1}, {8657, 1, 1}, {8692, 1, 1}, {8725, 1, 1}, {8758, 1, 1}, {8791,
	1, 1}, {8824, 1, 1}, {8857, 1, 1}, {8890, 1, 1}, {8923, 1, 1}, {8956, 1, 1},
	{8991, 1, 1}, {9026, 1, 1}, {9057, 1, 1}, {9088, 1, 1}, {9119, 1, 1}, {9150,
	1, 1}, {9181, 1, 1}, {9212, 1, 1}, {9243, 1, 1}, {9274, 1, 1}, {9305, 1, 1},
	{9336, 1, 1}, {9367, 1, 1}, {9398, 1, 1}, {9429, 1, 1}, {9459, 1, 1}, {9490,
	1, 1}, {9521, 1, 1}, {9551, 1, 1}, {9581, 1, 1}, {9612, 1, 1}, {9644, 1, 1},
	{9674, 1, 1}, {9704, 1, 1}, {9733, 1, 1}, {9763, 1, 1}, {9793, 1, 1}, {9823,
	1, 1}, {9853, 1, 1}, {9883, 1, 1}, {9913, 1, 1}, {9943, 1, 1}, {9973, 1, 1},
	{10003, 1, 1}, {10033, 1, 1}, {10063, 1, 1}, {10095, 1, 1}, {10128, 1, 1},
	{10161, 1, 1}, {10194, 1, 1}, {10226, 1, 1}, {10258, 1, 1}, {10292, 1, 1},
	{10324, 1, 1}, {10356, 1, 1}, {10388, 1, 1}, {10420, 1, 1}, {10452, 1, 1},
	{10484, 1, 1}, {10516, 1, 1}, {10548, 1, 1}, {10580, 1, 1}, {10612, 1, 1},
	{10644, 1, 1}, {10676, 1, 1}, {10710, 1, 1}, {10735, 1, 1}, {10735, 5, 2},
	{10774, 5, 2}, {10808, 1, 1}, {10844, 5, 2}, {10878, 5, 2}, {10878, 1, 1},
	{10916, 1, 1}, {10916, 1, 1}, {10954, 1, 1}, {10986, 1, 1}, {11018, 1, 1},
	{11050, 1, 1}, {11081, 1, 1}, {11114, 1, 1}, {11147, 1, 1}, {11182, 1, 1},
	{11217, 1, 1}, {11251, 1, 1}, {11285, 1, 1}, {11319, 1, 1}, {11353, 1, 1},
	{11387, 1, 1}, {11421, 1, 1}, {11455, 61, 3}, {11497, 1, 1}, {11536, 1, 1},
	{11568, 1, 1}, {11600, 0, 0}, {11632, 0, 0}, {11666, 0, 0}, {11700, 0, 0},
	{11734, 0, 0}, {11768, 0, 0}, {11802, 0, 0}, {11836, 61, 2}, {11873, 0, 0},
	{11907, 0, 0}, {11944, 0, 0}, {11980, 0, 0}, {12019, 0, 0}, {12060, 0, 0},
	{12090, 0, 0}, {12122, 0, 0}, {12155, 1, 1}, {12185, 1, 1}, {12215, 1, 1},
	{12246, 1, 1}, {12276, 1, 1}, {12310, 1, 1}, {12351, 1, 1}, {12390, 1, 1},
	{12428, 1, 1}, {12467, 1, 1}, {12504, 1, 1}, {12543, 64, 4}, {12580, 1, 1},
	{12616, 1, 1}, {12651, 68, 11}, {12694, 0, 0}, {12727, 0, 0}, {12760, 55, 1},
	{12801, 0, 0}, {12835, 20, 1}, {12876, 0, 0}, {12913, 0, 0}, {12949, 0, 0},
	{12975, 1, 1}, {13012, 79, 3}, {13048, 82, 1}, {13086, 0, 0}, {13119, 83, 1},
	{13154, 84, 3}, {13183, 84, 3}, {13212, 87, 4}, {13252, 91, 3}, {13288, 83,
	1}, {13327, 94, 3}, {13363, 83, 1}, {13405, 83, 1}, {13442, 97, 3}, {13474,
	100, 4}, {13511, 0, 2}, {13545, 83, 1}, {13578, 83, 1}, {13612, 83, 1},
	{13612, 83, 1}, {13646, 0, 2}, {13683, 104, 3}, {13717, 107, 2}, {13755, 109,
	1}, {13793, 110, 4}, {13827, 114, 2}, {13862, 114, 1}, {13862, 114, 2},
	{13897, 0, 0}, {13935, 116, 4}, {13985, 120, 3}, {14027, 123, 1}, {14055, 124,
	3}, {14082, 127, 3}, {14107, 130, 3}, {14140, 0, 2}, {14173, 133, 2}, {14212,
	85, 2}, {14252, 135, 3}, {14278, 1, 1}, {14304, 138, 3}, {14344, 141, 4},
	{14369, 145, 4}, {14392, 34, 2}, {14429, 0, 0}, {14468, 1, 1}, {14504, 149,
	2}, {14541, 151, 4}, {14570, 155, 2}, {14596, 157, 5}, {14625, 162, 4},
	{14659, 166, 3}, {14688, 169, 5}, {14721, 174, 6}, {14755, 1, 1}, {14781, 180,
	1}, {14808, 1, 1}, {14834, 181, 4}, {14881, 185, 5}, {14881, 190, 5}, {14881,
	195, 4}, {14909, 199, 6}, {14932, 205, 4}, {14955, 1, 1}, {14955, 34, 2},
	{14975, 209, 3}, {15008, 212, 3}, {15046, 5, 2}, {15067, 215, 4}, {15091, 34,
	2}, {15113, 34, 2}, {15135, 0, 0}, {15155, 219, 3}, {15182, 85, 2}, {15205,
	222, 3}, {15205, 85, 2}, {15232, 225, 5}, {15257, 85, 2}, {15283, 230, 2},
	{15306, 232, 3}, {15337, 235, 5}, {15337, 22, 4}, {15361, 240, 3}, {15392,
	243, 4}, {15422, 247, 3}, {15450, 250, 4}, {15450, 254, 4}, {15475, 0, 2},
	{15504, 258, 7}, {15528, 265, 3}, {15562, 268, 4}, {15594, 272, 2}, {15621, 1,
	1}, {15652, 274, 2}, {15680, 0, 2}, {15709, 276, 5}, {15735, 0, 2}, {15762,
	20, 1}, {15795, 0, 0}, {15834, 0, 0}, {15867, 20, 1}, {15904, 180, 1}, {15932,
	281, 2}, {15963, 0, 0}, {15997, 0, 0}, {16030, 39, 1}, {16061, 0, 0}, {16094,
	0, 0}, {16124, 283, 2}, {16150, 39, 1}, {16185, 0, 0}, {16218, 285, 1},
	{16248, 0, 0}, {16277, 0, 0}, {16304, 286, 1}, {16335, 287, 2}, {16363, 289,
	3}, {16391, 1, 1}, {16417, 0, 1}, {16446, 38, 1}, {16474, 292, 1}, {16499, 0,
	2}, {16527, 293, 2}, {16553, 0, 2}, {16577, 0, 0}, {16603, 127, 2}, {16637, 0,
	0}, {16673, 0, 2}, {16698, 20, 1}, {16727, 20, 1}, {16727, 295, 2}, {16756, 0,
	2}, {16781, 55, 1}, {16808, 85, 2}, {16834, 83, 1}, {16863, 1, 1}, {16892, 0,
	2}, {16918, 1, 1}, {16947, 20, 1}, {16975, 0, 2}, {17004, 1, 1}, {17030, 22,
	3}, {17055, 0, 0}, {17090, 297, 4}, {17122, 301, 8}, {17155, 309, 3}, {17207,
	0, 0}, {17250, 312, 1}, {17283, 313, 2}, {17328, 315, 5}, {17372, 320, 14},
	{17405, 334, 3}, {17443, 313, 1}, {17482, 337, 1}, {17520, 313, 1}, {17555,
	338, 3}, {17593, 341, 3}, {17639, 334, 3}, {17679, 344, 6}, {17719, 350, 3},
	{17759, 353, 5}, {17802, 358, 9}, {17839, 56, 2}, {17884, 367, 8}, {17932,
	338, 3}, {17970, 375, 3}, {18002, 22, 3}, {18037, 34, 2}, {18077, 34, 2},
	{18119, 34, 2}, {18161, 34, 2}, {18203, 34, 2}, {18245, 22, 3}, {18285, 22,
	3}, {18326, 378, 3}, {18326, 381, 3}, {18360, 384, 6}, {18395, 390, 6},
	{18430, 0, 0}, {18467, 396, 5}, {18503, 401, 2}, {18543, 34, 2}, {18583, 403,
	3}, {18617, 406, 9}, {18655, 415, 6}, {18697, 421, 1}, {18740, 422, 2},
	{18780, 422, 2}, {18821, 424, 11}, {18857, 435, 4}, {18887, 439, 1}, {18925,
	440, 3}, {18957, 443, 4}, {18993, 447, 2}, {19024, 449, 6}, {19058, 455, 4},
	{19092, 0, 0}, {19135, 0, 0}, {19169, 0, 0}, {19204, 0, 0}, {19241, 459, 5},
	{19241, 464, 6}, {19281, 470, 7}, {19319, 477, 2}, {19353, 1, 1}, {19396, 479,
	2}, {19442, 316, 4}, {19489, 481, 4}, {19489, 485, 6}, {19533, 491, 5},
	{19581, 496, 6}, {19626, 502, 5}, {19673, 507, 7}, {19721, 514, 12}, {19760,
	526, 3}, {19760, 529, 5}, {19808, 534, 5}, {19852, 539, 1}, {19896, 540, 2},
	{19937, 0, 0}, {19982, 0, 0}, {20026, 0, 0}, {20060, 542, 5}, {20060, 547, 5},
	{20095, 552, 4}, {20134, 556, 7}, {20172, 563, 5}, {20172, 568, 4}, {20211,
	64, 4}, {20247, 572, 3}, {20286, 575, 5}, {20313, 580, 5}, {20343, 585, 6},
	{20371, 591, 5}, {20400, 596, 5}, {20400, 601, 4}, {20428, 605, 4}, {20428,
	609, 6}, {20458, 615, 8}, {20486, 623, 3}, {20514, 626, 6}, {20514, 632, 8},
	{20548, 1, 1}, {20581, 640, 5}, {20611, 1, 1}, {20642, 645, 3}, {20672, 0, 0},
	{20702, 0, 0}, {20732, 648, 16}, {20732, 664, 5}, {20763, 34, 2}, {20793, 0,
	2}, {20823, 0, 2}, {20853, 34, 2}, {20883, 669, 9}, {20919, 22, 3}, {20919,
	678, 4}, {20919, 682, 5}, {20944, 34, 2}, {20970, 20, 1}, {21002, 0, 2},
	{21002, 687, 3}, {21029, 286, 1}, {21054, 20, 1}, {21080, 690, 1}, {21106,
	691, 1}, {21137, 37, 1}, {21161, 38, 1}, {21188, 20, 1}, {21219, 34, 2},
	{21247, 20, 1}, {21278, 39, 1}, {21306, 1, 1}, {21343, 1, 1}, {21380, 230, 2},
	{21417, 692, 1}, {21467, 692, 1}, {21516, 0, 0}, {21562, 692, 1}, {21613, 693,
	1}, {21660, 693, 1}, {21711, 113, 1}, {21755, 0, 0}, {21804, 0, 0}, {21849, 0,
	0}, {21894, 0, 0}, {21939, 1, 1}, {21939, 5, 2}, {21974, 22, 3}, {22007, 694,
	2}, {22007, 696, 2}, {22040, 22, 3}, {22073, 20, 1}, {22113, 0, 2}, {22157,
	698, 2}, {22190, 286, 1}, {22220, 22, 3}, {22253, 0, 2}, {22288, 22, 3},
	{22317, 22, 3}, {22348, 700, 5}, {22380, 0, 2}, {22413, 104, 3}, {22443, 22,
	3}, {22472, 34, 2}, {22513, 22, 3}, {22542, 0, 2}, {22576, 705, 4}, {22576,
	709, 5}, {22611, 714, 4}, {22640, 22, 4}, {22670, 232, 3}, {22700, 22, 3},
	{22700, 718, 4}, {22730, 22, 4}, {22761, 722, 3}, {22794, 34, 2}, {22829, 22,
	4}, {22862, 20, 1}, {22898, 725, 5}, {22929, 22, 3}, {22965, 1, 1}, {23000,
	39, 1}, {23039, 730, 2}, {23072, 732, 1}, {23108, 34, 2}, {23143, 733, 5},
	{23179, 20, 1}, {23208, 738, 3}, {23237, 741, 4}, {23267, 745, 3}, {23295,
	748, 4}, {23326, 20, 1}, {23358, 752, 2}, {23390, 20, 1}, {23423, 20, 1},
	{23457, 20, 1}, {23490, 754, 5}, {23524, 759, 6}, {23552, 765, 3}, {23581, 22,
	4}, {23616, 0, 0}, {23648, 22, 3}, {23677, 768, 2}, {23711, 20, 1}, {23758,
	690, 1}, {23796, 770, 1}, {23830, 20, 1}, {23868, 0, 0}, {23903, 0, 0},
	{23945, 38, 1}, {23981, 771, 3}, {24020, 774, 5}, {24020, 779, 5}, {24059,
	784, 2}, {24096, 22, 4}, {24096, 0, 2}, {24138, 786, 2}, {24172, 17, 1},
	{24204, 788, 2}, {24241, 790, 2}, {24279, 20, 1}, {24314, 20, 1}, {24351, 37,
	1}, {24383, 792, 2}, {24414, 20, 1}, {24453, 794, 1}, {24491, 286, 1}, {24527,
	20, 1}, {24561, 795, 1}, {24591, 796, 5}, {24635, 690, 1}, {24683, 0, 0},
	{24721, 801, 4}, {24757, 801, 4}, {24793, 801, 4}, {24829, 805, 3}, {24864,
	801, 4}, {24864, 801, 2}, {24900, 801, 4}, {24935, 808, 1}, {24971, 808, 1},
	{25007, 808, 1}, {25042, 808, 1}, {25077, 808, 1}, {25113, 808, 1}, {25150,
	801, 4}, {25185, 808, 1}, {25220, 808, 1}, {25255, 808, 1}, {25289, 801, 4},
	{25324, 808, 1}, {25359, 808, 1}, {25394, 808, 1}, {25429, 808, 1}, {25464,
	808, 1}, {25499, 808, 1}, {25534, 808, 1}, {25569, 808, 1}, {25606, 0, 2},
	{25633, 1, 1}, {25677, 809, 2}, {25720, 811, 4}, {25758, 815, 2}, {25758, 127,
	3}, {25798, 0, 2}, {25827, 817, 3}, {25854, 820, 7}, {25854, 827, 6}, {25854,
	833, 7}, {25854, 840, 7}, {25880, 0, 0}, {25911, 22, 4}, {25940, 1, 1},
	{25973, 5, 2}, {26005, 0, 0}, {26035, 0, 0}, {26065, 0, 2}, {26098, 0, 2},
	{26132, 847, 4}, {26161, 0, 0}, {26190, 5, 2}, {26216, 1, 1}, {26248, 851, 3},
	{26281, 851, 3}, {26316, 854, 2}, {26348, 1, 1}, {26382, 856, 2}, {26411, 1,
	1}, {26444, 113, 1}, {26477, 1, 1}, {26510, 128, 2}, {26510, 20, 1}, {26542,
	113, 1}, {26575, 0, 2}, {26607, 0, 2}, {26639, 85, 2}, {26672, 858, 4},
	{26703, 1, 1}, {26738, 24, 2}, {26774, 127, 2}, {26805, 1, 1}, {26840, 1, 1},
	{26870, 0, 2}, {26902, 0, 0}, {26930, 862, 2}, {26964, 251, 1}, {26998, 1, 1},
	{27035, 1, 1}, {27062, 1, 1}, {27097, 20, 1}, {27134, 864, 2}, {27168, 0, 0},
	{27193, 20, 1}, {27220, 0, 0}, {27244, 866, 1}, {27274, 20, 1}, {27306, 0, 0},
	{27333, 0, 0}, {27374, 0, 0}, {27413, 867, 2}, {27446, 0, 0}, {27472, 0, 0},
	{27501, 0, 2}, {27544, 216, 2}, {27581, 1, 1}, {27615, 1, 1}, {27649, 1, 1},
	{27682, 4, 3}, {27715, 0, 2}, {27715, 869, 3}, {27745, 1, 1}, {27785, 0, 2},
	{27820, 22, 3}, {27820, 0, 2}, {27855, 85, 2}, {27886, 85, 2}, {27917, 1, 1},
	{27957, 0, 2}, {27985, 872, 3}, {28020, 875, 3}, {28051, 1, 1}, {28079, 878,
	3}, {28107, 0, 0}, {28144, 881, 2}, {28191, 376, 2}, {28233, 875, 3}, {28282,
	883, 3}, {28324, 1, 1}, {28365, 886, 5}, {28414, 891, 4}, {28459, 1, 1},
	{28512, 895, 3}, {28564, 898, 4}, {28564, 902, 3}, {28617, 127, 3}, {28672,
	127, 3}, {28727, 905, 1}, {28778, 906, 2}, {28831, 908, 2}, {28899, 910, 4},
	{28966, 908, 2}, {29034, 914, 4}, {29080, 0, 2}, {29121, 918, 3}, {29168, 921,
	5}, {29211, 926, 3}, {29255, 929, 5}, {29307, 934, 4}, {29353, 938, 15},
	{29353, 953, 23}, {29353, 976, 3}, {29353, 976, 3}, {29395, 979, 4}, {29436,
	20, 1}, {29477, 20, 1}, {29518, 23, 3}, {29561, 0, 0}, {29603, 24, 2}, {29645,
	0, 2}, {29697, 983, 2}, {29740, 22, 3}, {29783, 985, 5}, {29837, 990, 5},
	{29891, 23, 3}, {29938, 995, 8}, {29980, 1003, 3}, {29980, 1006, 3}, {30032,
	344, 6}, {30085, 1009, 5}, {30137, 0, 2}, {30186, 1014, 5}, {30237, 1019, 6},
	{30286, 1025, 5}, {30343, 1030, 5}, {30379, 1035, 2}, {30433, 1037, 4},
	{30433, 1041, 4}, {30481, 286, 1}, {30513, 22, 3}, {30543, 0, 2}, {30571,
	1045, 3}, {30598, 37, 1}, {30627, 1048, 5}, {30656, 0, 2}, {30681, 61, 2},
	{30681, 1053, 3}, {30681, 1053, 3}, {30706, 1056, 3}, {30733, 1059, 3},
	{30765, 0, 2}, {30765, 1062, 3}, {30791, 1065, 5}, {30827, 1070, 2}, {30863,
	1072, 5}, {30904, 1, 1}, {30932, 1077, 2}, {30957, 1079, 2}, {30984, 1, 1},
	{31015, 1, 1}, {31041, 127, 2}, {31067, 875, 3}, {31089, 22, 3}, {31120, 1,
	1}, {31150, 20, 1}, {31173, 20, 1}, {31202, 0, 0}, {31222, 1081, 1}, {31253,
	0, 0}, {31286, 22, 3}, {31313, 0, 2}, {31346, 1082, 4}, {31384, 0, 2}, {31413,
	0, 2}, {31445, 0, 2}, {31480, 1086, 5}, {31512, 1091, 3}, {31536, 1094, 7},
	{31562, 1101, 5}, {31589, 1106, 4}, {31635, 1110, 3}, {31668, 1113, 4},
	{31668, 22, 3}, {31701, 1117, 5}, {31736, 22, 3}, {31767, 1122, 9}, {31767,
	1131, 10}, {31796, 1141, 5}, {31796, 1146, 5}, {31831, 338, 3}, {31867, 1151,
	4}, {31901, 1155, 4}, {31936, 1159, 4}, {31966, 1163, 4}, {31997, 1167, 4},
	{32028, 1171, 4}, {32059, 1175, 4}, {32088, 1179, 5}, {32119, 0, 0}, {32153,
	113, 1}, {32185, 22, 3}, {32212, 1184, 3}, {32258, 1187, 6}, {32302, 1193, 5},
	{32347, 1198, 7}, {32390, 1205, 4}, {32437, 1209, 6}, {32470, 1, 1}, {32506,
	1215, 5}, {32506, 1220, 8}, {32549, 0, 2}, {32549, 1228, 3}, {32585, 1231, 5},
	{32619, 1236, 4}, {32651, 0, 2}, {32683, 1240, 6}, {32717, 548, 3}, {32765,
	730, 1}, {32784, 55, 1}, {32784, 1246, 2}, {32803, 741, 4}, {32803, 1248, 5},
	{32842, 1253, 5}, {32881, 1258, 4}, {32913, 1262, 5}, {32913, 1267, 6},
	{32947, 138, 3}, {32994, 1273, 4}, {33023, 113, 1}, {33049, 1277, 7}, {33095,
	1284, 4}, {33144, 1288, 2}, {33189, 1290, 2}, {33236, 130, 3}, {33283, 0, 2},
	{33324, 1, 1}, {33374, 1292, 4}, {33416, 1296, 4}, {33459, 128, 2}, {33507,
	1300, 3}, {33549, 34, 2}, {33593, 1303, 5}, {33639, 1308, 2}, {33690, 1310,
	1}, {33736, 1, 1}, {33778, 1, 1}, {33816, 0, 2}, {33854, 1311, 8}, {33902,
	1319, 6}, {33946, 1325, 5}, {33992, 113, 1}, {34044, 1330, 9}, {34044, 1339,
	12}, {34044, 22, 4}, {34085, 1351, 6}, {34124, 1357, 4}, {34160, 0, 2},
	{34198, 1361, 1}, {34233, 1362, 1}, {34270, 1363, 5}, {34311, 1368, 8},
	{34311, 1376, 4}, {34367, 1380, 2}, {34419, 1382, 3}, {34467, 1385, 5},
	{34520, 1390, 3}, {34572, 1393, 4}, {34628, 1397, 5}, {34628, 1402, 6},
	{34675, 1408, 4}, {34727, 1412, 7}, {34777, 1419, 3}, {34827, 1422, 7},
	{34877, 1429, 3}, {34930, 1432, 3}, {34971, 1435, 3}, {35007, 983, 2}, {35046,
	34, 2}, {35087, 1438, 5}, {35132, 1438, 5}, {35181, 1443, 9}, {35208, 1, 1},
	{35243, 286, 1}, {35272, 1, 1}, {35304, 0, 0}, {35338, 1452, 2}, {35376, 1454,
	4}, {35415, 1458, 3}, {35453, 1452, 2}, {35489, 1461, 2}, {35529, 34, 2},
	{35559, 1463, 1}, {35581, 1464, 3}, {35612, 1467, 2}, {35651, 1469, 5},
	{35689, 1474, 5}, {35729, 1479, 3}, {35777, 1482, 5}, {35825, 1487, 3},
	{35858, 1490, 6}, {35884, 1, 1}, {35910, 1, 1}, {35940, 38, 1}, {35970, 34,
	2}, {35996, 1, 1}, {36027, 1496, 2}, {36055, 1, 1}, {36081, 20, 1}, {36112,
	1498, 3}, {36135, 20, 1}, {36166, 0, 0}, {36187, 1501, 2}, {36218, 61, 3},
	{36247, 1503, 2}, {36276, 1, 1}, {36303, 55, 1}, {36330, 1, 1}, {36358, 1, 1},
	{36384, 1, 1}, {36415, 0, 0}, {36444, 1505, 5}, {36487, 1510, 5}, {36527,
	1515, 11}, {36527, 1526, 9}, {36527, 1535, 11}, {36527, 1546, 9}, {36527,
	1555, 11}, {36527, 1566, 9}, {36527, 1575, 10}, {36527, 1585, 8}, {36565,
	1593, 5}, {36607, 1598, 3}, {36654, 1593, 3}, {36654, 1601, 3}, {36698, 1604,
	12}, {36737, 1616, 4}, {36780, 1620, 4}, {36830, 1624, 6}, {36830, 1630, 6},
	{36876, 1636, 12}, {36916, 1648, 14}, {36956, 1662, 8}, {36998, 1670, 6},
	{36998, 1676, 12}, {36998, 1670, 5}, {36998, 1688, 17}, {36998, 1670, 6},
	{37037, 1705, 5}, {37037, 1710, 4}, {37081, 1714, 11}, {37081, 1725, 10},
	{37124, 1735, 6}, {37167, 1741, 10}, {37210, 1751, 4}, {37265, 0, 2}, {37303,
	1, 1}, {37345, 1755, 12}, {37345, 1767, 11}, {37380, 85, 2}, {37419, 1778, 2},
	{37454, 1, 1}, {37490, 131, 2}, {37528, 1, 1}, {37573, 1780, 2}, {37617, 1782,
	4}, {37656, 1, 1}, {37694, 1786, 4}, {37734, 1790, 14}, {37776, 1804, 17},
	{37820, 1821, 8}, {37861, 0, 0}, {37900, 22, 3}, {37936, 447, 2}, {37977,
	1829, 1}, {38009, 1, 1}, {38032, 0, 2}, {38055, 1830, 2}, {38082, 1829, 1},
	{38107, 0, 1}, {38134, 0, 2}, {38167, 0, 2}, {38200, 0, 2}, {38225, 1832, 4},
	{38263, 875, 3}, {38303, 65, 3}, {38347, 1836, 4}, {38393, 55, 1}, {38446,
	1840, 3}, {38487, 55, 1}, {38541, 1843, 3}, {38583, 1846, 3}, {38630, 1, 1},
	{38671, 1849, 3}, {38710, 1852, 6}, {38752, 1858, 3}, {38791, 1, 1}, {38829,
	1861, 2}, {38866, 0, 0}, {38902, 1, 1}, {38937, 1, 1}, {38977, 1863, 2},
	{39018, 1865, 3}, {39060, 1868, 2}, {39107, 1870, 4}, {39107, 1874, 5},
	{39150, 1879, 2}, {39193, 1, 1}, {39234, 1881, 3}, {39279, 1884, 3}, {39319,
	1887, 1}, {39358, 875, 3}, {39401, 1888, 4}, {39443, 1892, 4}, {39488, 1896,
	2}, {39531, 1229, 2}, {39576, 1229, 2}, {39619, 1898, 2}, {39655, 34, 2},
	{39695, 1900, 1}, {39731, 0, 0}, {39767, 1901, 3}, {39802, 34, 2}, {39840, 0,
	0}, {39874, 1, 1}, {39898, 12, 4}, {39934, 20, 1}, {39981, 875, 3}, {40017,
	1904, 4}, {40055, 1908, 5}, {40097, 61, 3}, {40146, 32, 2}, {40146, 1913, 3},
	{40187, 1, 1}, {40227, 32, 2}, {40267, 32, 2}, {40308, 1916, 4}, {40346, 1920,
	2}, {40388, 1922, 4}, {40431, 1917, 3}, {40477, 1926, 4}, {40521, 1930, 5},
	{40560, 1, 1}, {40601, 1, 1}, {40642, 1, 1}, {40683, 24, 2}, {40727, 59, 2},
	{40772, 55, 1}, {40813, 1935, 4}, {40862, 1939, 4}, {40911, 1943, 4}, {40957,
	1947, 2}, {41003, 1, 1}, {41054, 1949, 3}, {41095, 1, 1}, {41145, 1952, 2},
	{41192, 1954, 7}, {41234, 1, 1}, {41276, 0, 0}, {41320, 1961, 3}, {41358,
	1964, 6}, {41399, 1970, 3}, {41437, 1973, 5}, {41479, 875, 3}, {41521, 55, 1},
	{41563, 1973, 5}, {41607, 1973, 5}, {41651, 1978, 1}, {41688, 24, 2}, {41713,
	1979, 3}, {41747, 1889, 2}, {41777, 1982, 2}, {41777, 1984, 3}, {41808, 1, 1},
	{41839, 1987, 2}, {41871, 232, 3}, {41910, 232, 3}, {41949, 1, 1}, {41987, 1,
	1}, {42025, 1, 1}, {42066, 1989, 3}, {42104, 1, 1}, {42142, 1992, 2}, {42186,
	1, 1}, {42229, 1, 1}, {42272, 1, 1}, {42315, 1, 1}, {42358, 1992, 2}, {42401,
	1992, 2}, {42445, 1, 1}, {42489, 1, 1}, {42531, 1994, 3}, {42573, 1997, 3},
	{42615, 113, 1}, {42657, 113, 1}, {42699, 113, 1}, {42741, 113, 1}, {42783,
	113, 1}, {42825, 113, 1}, {42867, 1994, 3}, {42909, 1994, 3}, {42951, 113, 1},
	{42993, 113, 1}, {43035, 113, 1}, {43077, 113, 1}, {43119, 113, 1}, {43161,
	1994, 3}, {43203, 1994, 3}, {43245, 113, 1}, {43288, 113, 1}, {43331, 113, 1},
	{43372, 113, 1}, {43414, 113, 1}, {43457, 113, 1}, {43500, 113, 1}, {43542,
	113, 1}, {43583, 1, 1}, {43619, 5, 2}, {43663, 55, 1}, {43708, 55, 1}, {43753,
	2000, 1}, {43794, 113, 1}, {43830, 85, 2}, {43867, 20, 1}, {43900, 20, 1},
	{43933, 22, 1}, {43975, 0, 0}, {44008, 2001, 2}, {44043, 1, 1}, {44076, 0, 0},
	{44109, 2003, 3}, {44148, 2003, 3}, {44187, 2003, 3}, {44226, 2003, 3},
	{44265, 2003, 3}, {44304, 2003, 3}, {44343, 2003, 3}, {44382, 2003, 3},
	{44421, 2003, 3}, {44460, 2003, 3}, {44499, 2003, 3}, {44538, 2003, 3},
	{44577, 2003, 3}, {44615, 2003, 3}, {44654, 2003, 3}, {44693, 2003, 3},
	{44731, 5, 2}, {44779, 2003, 3}, {44817, 2003, 3}, {44856, 5, 2}, {44906,
	2003, 3}, {44946, 2003, 3}, {44984, 2003, 3}, {45022, 2003, 3}, {45060, 2003,
	3}, {45097, 2003, 3}, {45135, 2003, 3}, {45173, 2003, 3}, {45211, 2003, 3},
	{45249, 2003, 3}, {45287, 2003, 3}, {45325, 5, 2}, {45373, 2003, 3}, {45411,
	2003, 3}, {45449, 5, 2}, {45497, 2003, 3}, {45535, 5, 2}, {45583, 2003, 3},
	{45621, 1, 1}, {45669, 2003, 3}, {45707, 20, 1}, {45748, 20, 1}, {45788, 2003,
	3}, {45828, 113, 1}, {45859, 2006, 3}, {45899, 2006, 3}, {45939, 113, 1},
	{45939, 2009, 2}, {45981, 1, 1}, {46024, 2011, 4}, {46067, 2015, 3}, {46113,
	2015, 3}, {46157, 2015, 3}, {46202, 2015, 3}, {46245, 2015, 3}, {46287, 2015,
	3}, {46331, 2015, 3}, {46373, 2015, 3}, {46419, 2015, 3}, {46463, 2015, 3},
	{46506, 113, 1}, {46547, 113, 1}, {46588, 113, 1}, {46629, 113, 1}, {46670,
	55, 1}, {46719, 55, 1}, {46768, 55, 1}, {46817, 1, 1}, {46861, 20, 1}, {46901,
	1, 1}, {46936, 2018, 3}, {46977, 2021, 1}, {47022, 55, 1}, {47061, 38, 1},
	{47099, 1, 1}, {47130, 2022, 1}, {47171, 1, 1}, {47200, 2023, 3}, {47238,
	2023, 3}, {47277, 61, 2}, {47315, 1, 1}, {47347, 38, 1}, {47377, 55, 1},
	{47420, 2026, 2}, {47459, 2028, 5}, {47487, 0, 0}, {47518, 20, 1}, {47548, 55,
	1}, {47587, 1, 1}, {47632, 0, 0}, {47672, 286, 1}, {47708, 286, 1}, {47743, 1,
	1}, {47778, 2033, 1}, {47818, 20, 1}, {47849, 2034, 2}, {47887, 55, 1},
	{47928, 2034, 2}, {47964, 20, 1}, {48004, 0, 0}, {48047, 2036, 2}, {48086,
	2038, 3}, {48086, 2041, 4}, {48124, 2045, 3}, {48124, 2036, 2}, {48164, 0, 0},
	{48200, 2036, 2}, {48238, 20, 1}, {48275, 20, 1}, {48309, 2048, 7}, {48353,
	20, 1}, {48391, 2055, 2}, {48429, 20, 1}, {48470, 286, 1}, {48501, 0, 2},
	{48525, 34, 2}, {48549, 34, 2}, {48577, 34, 2}, {48603, 22, 1}, {48625, 20,
	1}, {48651, 2057, 5}, {48677, 286, 1}, {48700, 34, 2}, {48726, 2062, 3},
	{48750, 2065, 4}, {48777, 1, 1}, {48777, 61, 2}, {48801, 2069, 3}, {48828, 34,
	2}, {48851, 34, 2}, {48881, 56, 2}, {48908, 2072, 2}, {48934, 20, 1}, {48961,
	34, 2}, {48985, 2074, 3}, {49009, 983, 2}, {49034, 2077, 3}, {49061, 1, 1},
	{49088, 20, 1}, {49126, 0, 0}, {49152, 286, 1}, {49187, 20, 1}, {49224, 20,
	1}, {49261, 37, 1}, {49295, 20, 1}, {49337, 1, 1}, {49379, 0, 0}, {49419, 20,
	1}, {49458, 2036, 2}, {49498, 20, 1}, {49542, 61, 3}, {49581, 2080, 1},
	{49617, 20, 1}, {49656, 2081, 3}, {49656, 1421, 1}, {49656, 2084, 2}, {49687,
	2086, 3}, {49687, 2087, 2}, {49716, 2089, 3}, {49747, 2092, 15}, {49783, 2107,
	13}, {49783, 2120, 14}, {49783, 2134, 15}, {49783, 2149, 17}, {49783, 2166,
	18}, {49783, 2184, 16}, {49818, 2200, 11}, {49818, 2211, 10}, {49853, 2221,
	11}, {49853, 2232, 12}, {49885, 2244, 5}, {49927, 2249, 2}, {49968, 0, 0},
	{50008, 0, 0}, {50047, 2251, 1}, {50086, 0, 0}, {50113, 1, 1}, {50142, 34, 2},
	{50180, 1, 1}, {50208, 2252, 2}, {50247, 1, 1}, {50274, 1, 1}, {50306, 1, 1},
	{50337, 0, 0}, {50371, 24, 2}, {50411, 1, 1}, {50440, 2254, 1}, {50470, 0, 0},
	{50499, 55, 1}, {50531, 61, 3}, {50567, 55, 1}, {50598, 0, 0}, {50627, 859,
	2}, {50658, 2255, 3}, {50686, 20, 1}, {50711, 0, 2}, {50743, 38, 1}, {50768,
	1, 1}, {50797, 0, 2}, {50822, 127, 3}, {50847, 2258, 3}, {50872, 790, 2},
	{50900, 0, 0}, {50924, 127, 2}, {50949, 2261, 4}, {50971, 127, 2}, {50996,
	2265, 3}, {51019, 0, 2}, {51043, 22, 3}, {51067, 2268, 4}, {51091, 22, 3},
	{51115, 2272, 3}, {51140, 2275, 2}, {51179, 0, 2}, {51211, 1, 1}, {51246, 1,
	1}, {51286, 2277, 3}, {51314, 1, 1}, {51339, 1, 1}, {51371, 2280, 4}, {51405,
	2284, 4}, {51441, 2288, 5}, {51475, 2284, 4}, {51511, 131, 2}, {51538, 1, 1},
	{51561, 0, 0}, {51589, 2293, 3}, {51623, 1, 1}, {51656, 34, 2}, {51656, 1, 1},
	{51689, 2296, 5}, {51726, 2301, 7}, {51757, 0, 0}, {51783, 176, 3}, {51812,
	2308, 3}, {51835, 2311, 3}, {51835, 188, 2}, {51864, 2314, 3}, {51889, 0, 0},
	{51919, 61, 2}, {51951, 20, 1}, {51979, 39, 2}, {52008, 1, 1}, {52038, 38, 1},
	{52067, 0, 0}, {52095, 2317, 3}, {52123, 2320, 2}, {52147, 2322, 2}, {52172,
	0, 0}, {52196, 1, 1}, {52219, 1, 1}, {52251, 2324, 2}, {52284, 0, 0}, {52320,
	1, 1}, {52353, 2326, 4}, {52386, 1, 1}, {52417, 259, 3}, {52454, 259, 3},
	{52491, 1, 1}, {52520, 1, 1}, {52556, 2330, 2}, {52556, 2332, 4}, {52580,
	2336, 5}, {52608, 1, 1}, {52636, 0, 0}, {52659, 2341, 1}, {52693, 34, 2},
	{52728, 0, 2}, {52758, 22, 3}, {52784, 22, 3}, {52813, 2342, 4}, {52845, 2346,
	5}, {52876, 1113, 4}, {52910, 2351, 4}, {52936, 22, 3}, {52962, 2355, 2},
	{52989, 741, 4}, {53017, 2357, 5}, {53044, 705, 4}, {53072, 2362, 1}, {53095,
	741, 4}, {53117, 2363, 2}, {53146, 1087, 4}, {53146, 2365, 5}, {53176, 34, 2},
	{53206, 2370, 5}, {53231, 2375, 3}, {53257, 1236, 4}, {53284, 2378, 5},
	{53311, 0, 2}, {53341, 34, 2}, {53365, 22, 1}, {53389, 714, 4}, {53417, 714,
	4}, {53439, 2383, 4}, {53470, 2387, 4}, {53497, 34, 2}, {53520, 2391, 5},
	{53548, 2396, 4}, {53548, 2400, 5}, {53574, 22, 3}, {53601, 2397, 3}, {53632,
	1, 1}, {53659, 22, 3}, {53683, 2405, 5}, {53707, 2410, 5}, {53734, 2415, 3},
	{53766, 22, 3}, {53793, 2351, 4}, {53824, 1, 1}, {53860, 2418, 3}, {53889,
	2421, 3}, {53889, 2424, 3}, {53918, 2427, 12}, {53918, 2439, 11}, {53958, 116,
	3}, {53996, 2450, 7}, {54040, 61, 2}, {54080, 34, 2}, {54119, 0, 0}, {54152,
	2457, 3}, {54214, 0, 1}, {54242, 2460, 4}, {54276, 1889, 2}, {54309, 2464, 2},
	{54352, 2460, 3}, {54395, 2461, 2}, {54433, 2466, 2}, {54466, 2468, 3},
	{54466, 2471, 4}, {54497, 2460, 3}, {54530, 38, 1}, {54563, 2461, 2}, {54592,
	2475, 3}, {54592, 2478, 4}, {54627, 2482, 6}, {54669, 2488, 5}, {54709, 2493,
	3}, {54736, 127, 2}, {54777, 2496, 3}, {54821, 2499, 3}, {54821, 2502, 5},
	{54821, 2029, 1}, {54821, 2507, 4}, {54821, 2511, 4}, {54850, 1, 1}, {54882,
	2461, 1}, {54926, 2515, 2}, {54965, 2517, 3}, {55005, 2520, 6}, {55040, 2526,
	5}, {55077, 2531, 4}, {55077, 1025, 5}, {55077, 2535, 5}, {55109, 2540, 6},
	{55109, 2546, 6}, {55142, 20, 1}, {55185, 2552, 2}, {55223, 2554, 3}, {55258,
	1, 1}, {55300, 1, 1}, {55334, 997, 3}, {55368, 2531, 3}, {55403, 34, 2},
	{55437, 1, 1}, {55473, 34, 2}, {55510, 34, 2}, {55550, 22, 1}, {55550, 0, 1},
	{55582, 0, 2}, {55616, 0, 2}, {55653, 2557, 4}, {55685, 741, 4}, {55710, 22,
	3}, {55745, 2561, 5}, {55777, 714, 4}, {55809, 2566, 4}, {55809, 5, 2},
	{55841, 22, 3}, {55871, 705, 4}, {55909, 2570, 2}, {55942, 2572, 4}, {55976,
	1, 1}, {56004, 0, 2}, {56037, 22, 3}, {56070, 283, 2}, {56101, 0, 2}, {56136,
	2576, 3}, {56167, 34, 2}, {56199, 0, 2}, {56229, 2579, 5}, {56229, 2584, 5},
	{56257, 2589, 6}, {56285, 116, 3}, {56316, 61, 2}, {56346, 2595, 6}, {56377,
	2601, 3}, {56406, 2604, 4}, {56441, 2608, 2}, {56476, 2610, 3}, {56513, 1, 1},
	{56548, 0, 0}, {56583, 0, 2}, {56611, 0, 2}, {56635, 2613, 4}, {56664, 2617,
	4}, {56664, 2621, 4}, {56664, 2625, 3}, {56664, 2628, 2}, {56695, 2630, 4},
	{56726, 1, 1}, {56759, 2634, 6}, {56759, 2640, 5}, {56759, 116, 4}, {56794, 0,
	0}, {56828, 61, 2}, {56857, 1, 1}, {56888, 2645, 3}, {56926, 0, 2}, {56926,
	127, 3}, {56964, 2648, 3}, {57003, 2651, 5}, {57003, 2656, 6}, {57039, 0, 2},
	{57069, 0, 2}, {57102, 0, 0}, {57135, 0, 2}, {57168, 2662, 3}, {57196, 0, 2},
	{57225, 0, 2}, {57254, 2665, 17}, {57254, 2682, 16}, {57254, 2698, 17},
	{57284, 0, 1}, {57317, 4, 3}, {57345, 0, 0}, {57372, 2715, 5}, {57401, 2720,
	4}, {57429, 2724, 4}, {57454, 0, 0}, {57484, 1853, 1}, {57520, 34, 2}, {57550,
	2728, 6}, {57582, 22, 3}, {57617, 2734, 1}, {57654, 2735, 3}, {57654, 2738,
	3}, {57700, 2741, 2}, {57738, 286, 1}, {57779, 2743, 1}, {57812, 37, 1},
	{57845, 20, 1}, {57881, 20, 1}, {57925, 1, 1}, {57956, 1, 1}, {57985, 286, 1},
	{58014, 34, 2}, {58043, 0, 0}, {58074, 2744, 3}, {58109, 1, 1}, {58140, 34,
	2}, {58171, 20, 1}, {58201, 1, 1}, {58227, 286, 1}, {58255, 34, 2}, {58283,
	34, 2}, {58314, 0, 0}, {58344, 34, 2}, {58378, 1, 1}, {58405, 0, 2}, {58433,
	1476, 2}, {58463, 34, 2}, {58491, 20, 1}, {58522, 34, 2}, {58553, 34, 2},
	{58584, 34, 2}, {58611, 2747, 4}, {58640, 2747, 4}, {58669, 2751, 3}, {58700,
	5, 2}, {58729, 20, 1}, {58761, 0, 0}, {58790, 2754, 4}, {58818, 1, 1}, {58847,
	1, 1}, {58876, 55, 1}, {58908, 34, 2}, {58940, 1, 1}, {58956, 2758, 1},
	{58973, 2759, 6}, {58999, 2765, 3}, {59021, 34, 2}, {59049, 0, 0}, {59077,
	2768, 1}, {59103, 0, 0}, {59129, 0, 0}, {59153, 0, 0}, {59179, 0, 0}, {59205,
	0, 0}, {59231, 2769, 4}, {59231, 2773, 3}, {59265, 2769, 4}, {59265, 2773, 3},
	{59299, 2774, 2}, {59299, 2770, 3}, {59333, 2769, 4}, {59333, 2773, 3},
	{59368, 0, 0}, {59397, 2776, 3}, {59435, 2779, 3}, {59474, 20, 1}, {59500,
	2782, 5}, {59532, 2787, 4}, {59564, 0, 0}, {59591, 0, 0}, {59627, 730, 1},
	{59657, 0, 0}, {59691, 0, 0}, {59728, 2791, 3}, {59755, 2791, 3}, {59782,
	2794, 1}, {59808, 0, 0}, {59838, 2795, 5}, {59863, 2531, 3}, {59891, 2800, 2},
	{59918, 2797, 3}, {59944, 2802, 4}, {59971, 2806, 3}, {59971, 2809, 1},
	{59995, 0, 2}, {60019, 2810, 4}, {60045, 2814, 9}, {60070, 0, 0}, {60095,
	2823, 1}, {60120, 0, 0}, {60157, 0, 0}, {60195, 0, 0}, {60227, 2824, 4},
	{60260, 2828, 3}, {60303, 2831, 12}, {60346, 2843, 2}, {60388, 2845, 38},
	{60431, 2883, 3}, {60482, 2886, 2}, {60541, 2888, 6}, {60584, 2886, 2},
	{60626, 2894, 6}, {60669, 2900, 61}, {60712, 2844, 1}, {60754, 2961, 16},
	{60797, 2844, 1}, {60839, 2977, 7}, {60861, 0, 0}, {60888, 22, 4}, {60916,
	2984, 4}, {60942, 2988, 3}, {60972, 2787, 3}, {61003, 2991, 2}, {61039, 2993,
	6}, {61067, 2993, 6}, {61096, 22, 4}, {61124, 24, 2}, {61156, 24, 2}, {61188,
	0, 0}, {61214, 56, 3}, {61238, 2999, 2}, {61267, 0, 0}, {61292, 3001, 16},
	{61323, 3017, 15}, {61353, 3017, 15}, {61383, 0, 0}, {61419, 0, 0}, {61452, 0,
	0}, {61485, 0, 0}, {61525, 0, 0}, {61558, 0, 0}, {61594, 0, 0}, {61627, 0, 0},
	{61651, 0, 0}, {61675, 0, 0}, {61701, 0, 0}, {61725, 0, 0}, {61749, 0, 0},
	{61775, 3032, 1}, {61813, 3033, 3}, {61847, 2782, 4}, {61885, 3036, 3},
	{61919, 3039, 3}, {61955, 3042, 2}, {61979, 3044, 4}, {62010, 0, 0}, {62035,
	3048, 8}, {62057, 0, 0}, {62082, 0, 0}, {62108, 0, 0}, {62147, 0, 0}, {62186,
	3056, 5}, {62216, 3061, 5}, {62244, 3066, 3}, {62274, 1, 1}, {62312, 1, 1},
	{62349, 64, 3}, {62379, 1, 1}, {62411, 3069, 2}, {62443, 3071, 2}, {62477, 1,
	1}, {62508, 3073, 2}, {62540, 1, 1}, {62571, 3075, 2}, {62603, 3077, 2},
	{62634, 1, 1}, {62667, 1, 1}, {62698, 1, 1}, {62729, 1, 1}, {62760, 3079, 6},
	{62791, 34, 2}, {62821, 0, 0}, {62862, 670, 1}, {62891, 3085, 5}, {62916,
	3090, 4}, {62946, 3094, 6}
};

static const struct driver_match matches[] = {
	{0, 954}, {16, 32}, {33, 446}, {50, 679}, {67, 1250}, {88, 1374}, {105, 389},
	{124, 33}, {141, 446}, {158, 679}, {175, 1251}, {196, 1374}, {213, 389}, {232,
	1683}, {250, 721}, {263, 722}, {272, 1797}, {285, 528}, {297, 789}, {312,
	716}, {338, 359}, {364, 456}, {390, 972}, {417, 972}, {443, 1356}, {473, 358},
	{501, 1355}, {533, 1656}, {559, 360}, {584, 1906}, {611, 1904}, {645, 1902},
	{676, 405}, {704, 907}, {729, 18}, {754, 364}, {783, 604}, {816, 604}, {849,
	597}, {885, 457}, {910, 1047}, {936, 972}, {962, 602}, {992, 428}, {1018,
	600}, {1048, 972}, {1073, 1358}, {1102, 1438}, {1127, 366}, {1154, 1357},
	{1185, 1093}, {1210, 1560}, {1246, 1657}, {1271, 1158}, {1300, 1621}, {1334,
	365}, {1358, 405}, {1385, 364}, {1413, 428}, {1438, 1359}, {1466, 1512},
	{1490, 1093}, {1514, 1560}, {1549, 1657}, {1573, 1621}, {1606, 362}, {1630,
	405}, {1657, 364}, {1685, 604}, {1717, 597}, {1752, 456}, {1776, 601}, {1804,
	1047}, {1829, 603}, {1858, 1902}, {1882, 788}, {1908, 1361}, {1936, 1438},
	{1960, 361}, {1986, 818}, {2013, 1360}, {2043, 1512}, {2067, 1093}, {2091,
	1903}, {2117, 605}, {2146, 1656}, {2170, 1158}, {2198, 1159}, {2227, 1621},
	{2260, 912}, {2287, 363}, {2313, 405}, {2342, 788}, {2370, 972}, {2396, 1363},
	{2426, 361}, {2454, 1362}, {2486, 1512}, {2512, 1903}, {2540, 1560}, {2577,
	1658}, {2603, 1158}, {2633, 731}, {2661, 1438}, {2685, 677}, {2709, 919},
	{2732, 1160}, {2762, 856}, {2789, 818}, {2816, 1788}, {2840, 19}, {2864, 393},
	{2890, 1906}, {2916, 1743}, {2941, 909}, {2973, 601}, {3002, 732}, {3031,
	598}, {3061, 599}, {3090, 1901}, {3115, 1905}, {3147, 907}, {3170, 604},
	{3201, 908}, {3232, 597}, {3266, 457}, {3289, 1047}, {3313, 602}, {3341,
	1902}, {3364, 1743}, {3388, 1438}, {3411, 366}, {3436, 1364}, {3465, 1512},
	{3488, 1903}, {3513, 1609}, {3536, 1158}, {3563, 599}, {3591, 819}, {3615,
	1491}, {3628, 467}, {3657, 982}, {3682, 949}, {3703, 467}, {3732, 1045},
	{3760, 1490}, {3783, 931}, {3796, 931}, {3813, 410}, {3833, 1577}, {3856,
	957}, {3880, 1579}, {3902, 1005}, {3923, 1627}, {3946, 203}, {3974, 204},
	{3994, 1571}, {4011, 1165}, {4031, 1376}, {4047, 1376}, {4063, 1856}, {4080,
	1856}, {4096, 206}, {4119, 207}, {4136, 1858}, {4154, 862}, {4171, 1161},
	{4193, 1162}, {4226, 1110}, {4243, 1163}, {4264, 1859}, {4280, 1857}, {4303,
	1860}, {4323, 1861}, {4344, 1862}, {4366, 1863}, {4384, 1864}, {4403, 1865},
	{4421, 208}, {4449, 1283}, {4476, 209}, {4496, 1376}, {4512, 1483}, {4529,
	1519}, {4544, 206}, {4568, 211}, {4586, 1627}, {4611, 1148}, {4632, 1627},
	{4657, 1858}, {4676, 1062}, {4698, 1164}, {4728, 1110}, {4746, 1863}, {4765,
	1864}, {4785, 1866}, {4807, 1865}, {4826, 1867}, {4848, 1165}, {4870, 1166},
	{4897, 1618}, {4915, 211}, {4933, 1148}, {4954, 1868}, {4976, 213}, {4994,
	1619}, {5012, 213}, {5029, 406}, {5048, 1063}, {5069, 1619}, {5086, 1619},
	{5104, 1619}, {5121, 1285}, {5154, 1376}, {5176, 1483}, {5199, 1679}, {5221,
	1707}, {5242, 1716}, {5268, 1430}, {5293, 1286}, {5325, 205}, {5350, 1482},
	{5378, 1520}, {5408, 1041}, {5432, 1430}, {5457, 675}, {5479, 951}, {5501,
	988}, {5523, 1286}, {5557, 1375}, {5580, 1483}, {5604, 707}, {5629, 1587},
	{5653, 1717}, {5680, 860}, {5706, 1430}, {5735, 1430}, {5764, 1287}, {5797,
	210}, {5823, 1520}, {5854, 559}, {5881, 560}, {5912, 1041}, {5937, 1430},
	{5963, 576}, {5987, 1287}, {6022, 1375}, {6046, 707}, {6072, 1588}, {6097,
	1679}, {6121, 1707}, {6144, 1718}, {6172, 558}, {6195, 804}, {6219, 861},
	{6243, 212}, {6267, 1520}, {6296, 951}, {6317, 1587}, {6340, 1679}, {6362,
	1430}, {6388, 1288}, {6421, 559}, {6448, 1041}, {6473, 1081}, {6498, 675},
	{6521, 916}, {6543, 852}, {6566, 951}, {6589, 1288}, {6624, 1430}, {6647,
	1375}, {6671, 1483}, {6696, 707}, {6722, 643}, {6754, 479}, {6776, 1589},
	{6801, 1707}, {6824, 1168}, {6852, 558}, {6875, 1772}, {6898, 1289}, {6930,
	559}, {6956, 1289}, {6990, 707}, {7015, 1717}, {7042, 1167}, {7069, 558},
	{7091, 559}, {7117, 576}, {7140, 707}, {7165, 1717}, {7192, 558}, {7214, 26},
	{7232, 916}, {7252, 1290}, {7285, 1431}, {7306, 1376}, {7328, 1483}, {7351,
	26}, {7372, 1679}, {7394, 860}, {7419, 1482}, {7447, 1520}, {7477, 1375},
	{7500, 1502}, {7519, 214}, {7547, 215}, {7567, 206}, {7590, 211}, {7607,
	1148}, {7627, 1858}, {7645, 1863}, {7663, 1864}, {7682, 1866}, {7703, 1865},
	{7721, 1618}, {7738, 1284}, {7765, 1376}, {7781, 1483}, {7798, 1772}, {7813,
	1869}, {7827, 575}, {7856, 8}, {7871, 8}, {7889, 52}, {7912, 471}, {7927,
	1006}, {7942, 516}, {7957, 515}, {7975, 1066}, {7996, 1066}, {8015, 1135},
	{8030, 52}, {8053, 52}, {8079, 1199}, {8093, 52}, {8113, 1157}, {8130, 30},
	{8144, 1515}, {8158, 647}, {8182, 698}, {8204, 847}, {8227, 52}, {8250, 52},
	{8276, 464}, {8296, 1134}, {8311, 1006}, {8329, 1006}, {8347, 1006}, {8365,
	1006}, {8383, 430}, {8395, 790}, {8405, 790}, {8416, 1521}, {8437, 1149},
	{8457, 1149}, {8476, 1149}, {8496, 680}, {8506, 1149}, {8525, 1795}, {8535,
	40}, {8545, 1075}, {8561, 1136}, {8572, 1297}, {8586, 1377}, {8606, 1420},
	{8621, 1685}, {8636, 775}, {8653, 1522}, {8670, 430}, {8688, 775}, {8705,
	680}, {8721, 40}, {8737, 1377}, {8763, 1522}, {8780, 1761}, {8796, 775},
	{8813, 1761}, {8823, 977}, {8840, 963}, {8858, 964}, {8875, 963}, {8893, 376},
	{8909, 376}, {8929, 1153}, {8945, 376}, {8961, 13}, {8973, 1150}, {8989,
	1150}, {9008, 1151}, {9020, 1151}, {9032, 651}, {9056, 652}, {9074, 653},
	{9099, 655}, {9128, 656}, {9161, 654}, {9181, 655}, {9209, 656}, {9241, 657},
	{9259, 658}, {9277, 661}, {9296, 797}, {9315, 1153}, {9334, 1153}, {9354,
	1153}, {9374, 1153}, {9393, 1153}, {9412, 1153}, {9431, 1153}, {9451, 1153},
	{9471, 1153}, {9490, 1153}, {9510, 1153}, {9529, 1153}, {9548, 1153}, {9567,
	1153}, {9586, 1153}, {9604, 1153}, {9622, 1153}, {9640, 411}, {9664, 1152},
	{9676, 797}, {9688, 796}, {9699, 519}, {9709, 541}, {9722, 541}, {9735, 576},
	{9752, 520}, {9767, 576}, {9781, 576}, {9795, 576}, {9809, 576}, {9823, 576},
	{9837, 578}, {9858, 576}, {9878, 837}, {9886, 838}, {9903, 778}, {9915, 778},
	{9927, 778}, {9939, 1672}, {9949, 1596}, {9959, 1507}, {9969, 1793}, {9979,
	745}, {9989, 500}, {9999, 579}, {10009, 952}, {10019, 952}, {10029, 447},
	{10039, 404}, {10052, 575}, {10069, 1784}, {10083, 1673}, {10097, 477},
	{10106, 50}, {10122, 1378}, {10145, 477}, {10162, 643}, {10179, 1762}, {10191,
	778}, {10203, 778}, {10215, 776}, {10227, 391}, {10237, 1786}, {10247, 371},
	{10257, 1154}, {10296, 697}, {10314, 372}, {10331, 1403}, {10351, 1403},
	{10370, 1403}, {10392, 398}, {10392, 939}, {10412, 646}, {10430, 1457},
	{10448, 9}, {10460, 1839}, {10477, 1840}, {10495, 1839}, {10516, 573}, {10529,
	1798}, {10543, 41}, {10562, 1490}, {10583, 573}, {10599, 573}, {10616, 573},
	{10633, 573}, {10650, 573}, {10666, 998}, {10678, 619}, {10692, 1008}, {10702,
	36}, {10722, 623}, {10740, 960}, {10759, 1009}, {10781, 1252}, {10799, 665},
	{10821, 624}, {10840, 624}, {10859, 626}, {10876, 664}, {10893, 1137}, {10911,
	620}, {10936, 620}, {10961, 620}, {10986, 620}, {11011, 620}, {11036, 932},
	{11052, 25}, {11072, 1629}, {11093, 622}, {11110, 629}, {11127, 1733}, {11145,
	956}, {11164, 791}, {11188, 35}, {11205, 1574}, {11226, 1664}, {11248, 36},
	{11268, 432}, {11285, 621}, {11302, 623}, {11320, 623}, {11338, 1252}, {11356,
	625}, {11374, 626}, {11391, 664}, {11408, 1796}, {11425, 842}, {11443, 620},
	{11468, 620}, {11493, 620}, {11518, 932}, {11534, 932}, {11554, 1422}, {11571,
	23}, {11588, 960}, {11607, 945}, {11627, 1573}, {11644, 377}, {11670, 1630},
	{11691, 627}, {11708, 865}, {11728, 1707}, {11745, 628}, {11762, 622}, {11779,
	1625}, {11798, 629}, {11815, 791}, {11839, 792}, {11860, 1625}, {11879, 1630},
	{11900, 1007}, {11918, 1490}, {11947, 1253}, {11968, 1379}, {11985, 1004},
	{12005, 1173}, {12026, 825}, {12045, 496}, {12063, 1674}, {12081, 1764},
	{12098, 793}, {12119, 1575}, {12142, 1576}, {12165, 34}, {12183, 979}, {12197,
	666}, {12214, 491}, {12232, 1057}, {12251, 840}, {12274, 1254}, {12290, 662},
	{12305, 663}, {12324, 1172}, {12348, 1138}, {12364, 1138}, {12385, 1138},
	{12409, 841}, {12429, 1421}, {12444, 25}, {12462, 431}, {12480, 793}, {12493,
	1061}, {12513, 978}, {12532, 980}, {12548, 1008}, {12562, 1169}, {12579, 37},
	{12599, 37}, {12618, 37}, {12637, 37}, {12658, 1255}, {12674, 1076}, {12688,
	960}, {12705, 960}, {12729, 1586}, {12747, 407}, {12764, 39}, {12780, 39},
	{12796, 39}, {12812, 39}, {12828, 39}, {12844, 39}, {12859, 39}, {12874,
	1170}, {12891, 1631}, {12907, 1171}, {12929, 1171}, {12948, 1057}, {12965,
	1153}, {12981, 1733}, {12999, 1803}, {13015, 1153}, {13034, 866}, {13046,
	1174}, {13059, 1010}, {13068, 981}, {13080, 667}, {13095, 1577}, {13109, 958},
	{13120, 1578}, {13134, 383}, {13143, 1691}, {13159, 1692}, {13179, 1700},
	{13189, 1765}, {13203, 0}, {13218, 975}, {13228, 1423}, {13236, 522}, {13262,
	485}, {13284, 1299}, {13300, 733}, {13317, 1499}, {13332, 1632}, {13351,
	1766}, {13371, 1800}, {13382, 522}, {13395, 573}, {13405, 575}, {13423, 1801},
	{13438, 1802}, {13453, 43}, {13465, 42}, {13484, 487}, {13496, 1524}, {13505,
	1525}, {13521, 1523}, {13539, 966}, {13549, 1013}, {13558, 1015}, {13573,
	1016}, {13593, 1419}, {13612, 1014}, {13632, 1014}, {13652, 920}, {13660,
	983}, {13673, 1837}, {13692, 1838}, {13711, 1826}, {13731, 1826}, {13759,
	1826}, {13787, 1826}, {13808, 1826}, {13829, 1826}, {13850, 799}, {13865,
	800}, {13882, 726}, {13897, 1636}, {13916, 1771}, {13931, 478}, {13943, 674},
	{13957, 1769}, {13971, 1428}, {13985, 1702}, {13999, 445}, {14018, 499},
	{14033, 1835}, {14049, 1585}, {14065, 384}, {14080, 1012}, {14094, 1677},
	{14109, 1705}, {14127, 1012}, {14142, 571}, {14159, 845}, {14173, 1585},
	{14190, 1012}, {14205, 1702}, {14220, 882}, {14233, 984}, {14253, 1582},
	{14268, 438}, {14283, 1091}, {14304, 1702}, {14318, 1705}, {14336, 959},
	{14352, 673}, {14370, 1676}, {14389, 1427}, {14405, 1581}, {14421, 386},
	{14437, 1702}, {14453, 1705}, {14473, 1746}, {14492, 1770}, {14508, 1155},
	{14525, 845}, {14541, 59}, {14557, 66}, {14573, 1155}, {14593, 499}, {14610,
	1257}, {14629, 1155}, {14647, 425}, {14662, 424}, {14676, 60}, {14691, 1155},
	{14710, 1382}, {14735, 1381}, {14750, 674}, {14765, 1258}, {14783, 1831},
	{14801, 881}, {14822, 527}, {14843, 1079}, {14860, 1098}, {14876, 1099},
	{14895, 1179}, {14915, 1834}, {14930, 1635}, {14945, 959}, {14962, 1382},
	{14986, 1769}, {15001, 61}, {15016, 1155}, {15035, 1382}, {15060, 1830},
	{15077, 1381}, {15092, 674}, {15107, 1259}, {15125, 883}, {15140, 1079},
	{15157, 1834}, {15172, 1769}, {15187, 1828}, {15206, 62}, {15232, 63}, {15247,
	1155}, {15266, 1898}, {15281, 1714}, {15297, 996}, {15316, 1381}, {15331,
	1383}, {15356, 1183}, {15376, 524}, {15396, 525}, {15415, 1383}, {15440, 674},
	{15455, 1260}, {15473, 883}, {15488, 902}, {15503, 570}, {15520, 523}, {15535,
	1382}, {15561, 1831}, {15579, 527}, {15600, 424}, {15615, 1079}, {15632,
	1100}, {15648, 1101}, {15667, 1180}, {15687, 1834}, {15702, 1480}, {15717,
	1635}, {15732, 1181}, {15751, 1382}, {15775, 1769}, {15790, 1836}, {15806,
	64}, {15821, 882}, {15836, 1155}, {15855, 1012}, {15870, 798}, {15870, 1381},
	{15885, 674}, {15900, 1261}, {15918, 884}, {15939, 1178}, {15960, 424},
	{15975, 526}, {15994, 1079}, {16011, 1102}, {16027, 1103}, {16046, 1834},
	{16061, 438}, {16077, 1480}, {16092, 1650}, {16107, 1181}, {16126, 1382},
	{16150, 1769}, {16165, 59}, {16180, 1827}, {16196, 1829}, {16214, 66}, {16229,
	1458}, {16244, 434}, {16260, 1012}, {16275, 997}, {16294, 499}, {16310, 1262},
	{16328, 1832}, {16343, 1834}, {16358, 1078}, {16379, 1835}, {16396, 1699},
	{16412, 59}, {16428, 66}, {16444, 1458}, {16460, 1897}, {16476, 499}, {16493,
	985}, {16515, 1263}, {16534, 65}, {16551, 1676}, {16570, 495}, {16590, 1501},
	{16609, 1078}, {16631, 1386}, {16650, 959}, {16668, 67}, {16685, 67}, {16702,
	1459}, {16719, 512}, {16736, 1264}, {16756, 1676}, {16775, 845}, {16790, 845},
	{16808, 67}, {16825, 67}, {16842, 67}, {16859, 1702}, {16875, 1770}, {16891,
	68}, {16905, 1460}, {16920, 1156}, {16938, 435}, {16954, 435}, {16970, 996},
	{16988, 1265}, {17005, 1384}, {17030, 1831}, {17047, 1833}, {17061, 846},
	{17077, 1077}, {17093, 1834}, {17107, 1581}, {17121, 1530}, {17135, 1385},
	{17155, 1770}, {17169, 1836}, {17184, 1156}, {17202, 435}, {17218, 996},
	{17236, 845}, {17249, 845}, {17266, 845}, {17283, 1104}, {17298, 1105},
	{17316, 1834}, {17330, 1836}, {17345, 49}, {17366, 1580}, {17383, 966},
	{17401, 1500}, {17423, 802}, {17439, 1108}, {17456, 1769}, {17472, 1676},
	{17491, 437}, {17508, 1582}, {17525, 1080}, {17541, 1580}, {17563, 5}, {17580,
	49}, {17601, 1580}, {17618, 436}, {17635, 1011}, {17658, 44}, {17682, 1500},
	{17704, 497}, {17721, 1676}, {17740, 1108}, {17757, 1107}, {17777, 47},
	{17796, 1080}, {17812, 5}, {17829, 49}, {17850, 1580}, {17867, 966}, {17885,
	801}, {17904, 1500}, {17926, 802}, {17942, 1109}, {17959, 1769}, {17975, 5},
	{17992, 49}, {18013, 966}, {18031, 1500}, {18053, 802}, {18069, 1108}, {18086,
	1107}, {18106, 5}, {18123, 49}, {18144, 801}, {18163, 1500}, {18185, 497},
	{18202, 1108}, {18219, 1107}, {18239, 5}, {18256, 49}, {18277, 1580}, {18294,
	1108}, {18311, 1582}, {18328, 1580}, {18345, 1108}, {18362, 1500}, {18384, 5},
	{18401, 49}, {18422, 1580}, {18439, 1500}, {18461, 1129}, {18478, 996},
	{18500, 1182}, {18513, 1528}, {18523, 1526}, {18532, 1527}, {18548, 497},
	{18563, 14}, {18576, 468}, {18576, 469}, {18604, 1529}, {18624, 1650}, {18638,
	1675}, {18662, 66}, {18674, 1386}, {18685, 408}, {18698, 409}, {18720, 1511},
	{18744, 730}, {18764, 1068}, {18777, 436}, {18792, 1425}, {18810, 674},
	{18824, 1834}, {18838, 45}, {18858, 1722}, {18858, 1730}, {18870, 1662},
	{18890, 4}, {18903, 1729}, {18916, 1731}, {18929, 1733}, {18942, 635}, {18959,
	668}, {18985, 723}, {19005, 723}, {19034, 720}, {19064, 1424}, {19083, 1443},
	{19108, 1373}, {19129, 476}, {19156, 351}, {19177, 351}, {19199, 351}, {19221,
	351}, {19243, 351}, {19267, 351}, {19291, 351}, {19312, 1710}, {19332, 1351},
	{19353, 1558}, {19370, 1603}, {19387, 1685}, {19405, 1694}, {19422, 1236},
	{19443, 1235}, {19469, 1783}, {19486, 1882}, {19507, 1882}, {19529, 1883},
	{19553, 1753}, {19568, 1410}, {19581, 490}, {19592, 638}, {19601, 46}, {19617,
	914}, {19634, 724}, {19644, 725}, {19661, 828}, {19671, 993}, {19680, 46},
	{19695, 1395}, {19709, 1396}, {19722, 1749}, {19735, 1706}, {19735, 1745},
	{19756, 734}, {19770, 639}, {19781, 522}, {19796, 54}, {19821, 948}, {19846,
	54}, {19869, 843}, {19891, 54}, {19914, 54}, {19939, 1479}, {19962, 54},
	{19985, 53}, {20011, 1633}, {20036, 1695}, {20057, 1184}, {20082, 55}, {20107,
	55}, {20130, 55}, {20158, 55}, {20186, 55}, {20209, 55}, {20234, 55}, {20257,
	1696}, {20278, 1187}, {20308, 58}, {20334, 947}, {20364, 1017}, {20391, 1115},
	{20418, 58}, {20448, 1186}, {20479, 1842}, {20500, 57}, {20528, 539}, {20549,
	57}, {20549, 1478}, {20573, 538}, {20594, 948}, {20619, 844}, {20641, 57},
	{20641, 1478}, {20668, 57}, {20692, 56}, {20718, 57}, {20718, 1478}, {20743,
	1707}, {20764, 1185}, {20789, 934}, {20815, 935}, {20837, 15}, {20857, 1517},
	{20880, 15}, {20900, 1517}, {20923, 412}, {20943, 1017}, {20966, 439}, {20997,
	672}, {21019, 915}, {21040, 1018}, {21062, 1020}, {21081, 1019}, {21102, 440},
	{21123, 1116}, {21147, 1614}, {21182, 803}, {21202, 1634}, {21220, 11},
	{21232, 671}, {21241, 699}, {21254, 700}, {21270, 640}, {21280, 868}, {21299,
	540}, {21311, 573}, {21331, 573}, {21347, 573}, {21367, 573}, {21387, 413},
	{21418, 28}, {21447, 413}, {21476, 413}, {21508, 352}, {21528, 488}, {21554,
	482}, {21571, 352}, {21594, 1707}, {21621, 1577}, {21640, 353}, {21663, 488},
	{21692, 482}, {21712, 719}, {21727, 31}, {21735, 31}, {21744, 644}, {21765,
	505}, {21786, 506}, {21808, 505}, {21829, 816}, {21851, 1437}, {21872, 1785},
	{21893, 1754}, {21907, 834}, {21929, 1885}, {21954, 573}, {21971, 1626},
	{21987, 1799}, {22000, 475}, {22022, 1821}, {22038, 1822}, {22054, 1768},
	{22069, 1189}, {22097, 1189}, {22124, 986}, {22152, 1291}, {22172, 970},
	{22190, 217}, {22210, 216}, {22234, 806}, {22253, 1293}, {22275, 811}, {22293,
	217}, {22313, 216}, {22337, 3}, {22362, 1728}, {22387, 681}, {22411, 1022},
	{22436, 1130}, {22461, 218}, {22497, 218}, {22533, 485}, {22567, 839}, {22600,
	970}, {22626, 1572}, {22650, 219}, {22680, 1681}, {22705, 1682}, {22736,
	1681}, {22765, 1763}, {22789, 443}, {22813, 220}, {22844, 1595}, {22867,
	1294}, {22893, 1023}, {22916, 1294}, {22946, 1294}, {22976, 498}, {22999,
	987}, {23033, 810}, {23055, 1498}, {23077, 1022}, {23101, 970}, {23128, 1628},
	{23157, 970}, {23184, 1628}, {23213, 970}, {23240, 1628}, {23269, 986},
	{23303, 1733}, {23327, 1292}, {23357, 1292}, {23387, 1111}, {23409, 1256},
	{23440, 1256}, {23470, 1256}, {23503, 1188}, {23524, 1190}, {23545, 221},
	{23565, 807}, {23583, 808}, {23605, 808}, {23627, 1191}, {23650, 1294},
	{23683, 677}, {23703, 809}, {23727, 1728}, {23746, 498}, {23765, 1021},
	{23784, 1021}, {23798, 444}, {23813, 735}, {23835, 473}, {23855, 1812},
	{23871, 1812}, {23887, 1064}, {23904, 1065}, {23925, 399}, {23945, 1082},
	{23960, 1195}, {23985, 1195}, {24010, 1195}, {24035, 72}, {24062, 709},
	{24085, 73}, {24108, 976}, {24128, 1040}, {24149, 676}, {24169, 74}, {24192,
	79}, {24217, 75}, {24243, 783}, {24263, 79}, {24286, 76}, {24309, 953},
	{24329, 1532}, {24351, 989}, {24371, 1140}, {24392, 79}, {24416, 1266},
	{24440, 1429}, {24460, 1503}, {24480, 1388}, {24503, 921}, {24530, 922},
	{24555, 1590}, {24575, 1606}, {24601, 79}, {24626, 77}, {24650, 78}, {24674,
	936}, {24690, 728}, {24711, 829}, {24731, 936}, {24747, 708}, {24770, 728},
	{24791, 936}, {24807, 708}, {24830, 729}, {24851, 1504}, {24871, 1815},
	{24893, 936}, {24909, 708}, {24932, 1411}, {24952, 1752}, {24973, 1815},
	{24995, 1446}, {25021, 936}, {25037, 1267}, {25061, 1447}, {25087, 1504},
	{25107, 676}, {25127, 805}, {25150, 388}, {25172, 1667}, {25193, 442}, {25218,
	1773}, {25238, 1590}, {25258, 388}, {25280, 87}, {25304, 80}, {25326, 81},
	{25349, 1531}, {25372, 82}, {25395, 87}, {25423, 83}, {25446, 727}, {25469,
	84}, {25492, 1532}, {25514, 1268}, {25538, 1535}, {25560, 87}, {25585, 85},
	{25609, 86}, {25633, 88}, {25660, 89}, {25685, 784}, {25705, 953}, {25725,
	1532}, {25747, 90}, {25771, 1269}, {25795, 1387}, {25828, 1429}, {25848,
	1535}, {25870, 921}, {25897, 922}, {25922, 387}, {25947, 91}, {25972, 92},
	{25996, 93}, {26020, 1773}, {26040, 97}, {26067, 94}, {26090, 97}, {26115,
	1532}, {26137, 1270}, {26161, 1388}, {26184, 97}, {26209, 95}, {26233, 96},
	{26257, 1535}, {26279, 1615}, {26300, 98}, {26327, 1843}, {26349, 99}, {26372,
	709}, {26395, 917}, {26415, 976}, {26435, 1024}, {26455, 100}, {26478, 441},
	{26500, 676}, {26520, 102}, {26545, 953}, {26565, 989}, {26585, 1140}, {26606,
	101}, {26630, 103}, {26654, 1271}, {26678, 1429}, {26698, 1535}, {26720,
	1505}, {26740, 1388}, {26763, 100}, {26788, 1592}, {26810, 1590}, {26830,
	101}, {26855, 1640}, {26879, 103}, {26904, 1072}, {26925, 27}, {26945, 104},
	{26972, 105}, {26995, 676}, {27015, 106}, {27040, 1272}, {27064, 1429},
	{27084, 107}, {27109, 1073}, {27130, 108}, {27157, 1024}, {27177, 109},
	{27200, 676}, {27220, 110}, {27245, 953}, {27265, 1429}, {27285, 27}, {27305,
	109}, {27332, 109}, {27359, 1640}, {27383, 111}, {27408, 1773}, {27428, 1073},
	{27449, 1273}, {27474, 1273}, {27499, 112}, {27526, 113}, {27549, 113},
	{27573, 114}, {27598, 1429}, {27618, 115}, {27643, 1773}, {27663, 116},
	{27687, 117}, {27714, 118}, {27737, 120}, {27762, 784}, {27782, 1532}, {27804,
	1274}, {27828, 1387}, {27861, 921}, {27888, 922}, {27913, 120}, {27938, 119},
	{27962, 676}, {27982, 1844}, {28006, 121}, {28033, 709}, {28056, 542}, {28076,
	543}, {28101, 545}, {28128, 546}, {28155, 1533}, {28182, 548}, {28207, 1432},
	{28232, 549}, {28258, 552}, {28278, 553}, {28298, 1082}, {28320, 849}, {28340,
	555}, {28361, 556}, {28386, 1192}, {28411, 676}, {28431, 122}, {28454, 123},
	{28479, 869}, {28502, 785}, {28522, 873}, {28542, 1193}, {28566, 953}, {28586,
	1532}, {28608, 1741}, {28629, 1591}, {28649, 124}, {28673, 1275}, {28697,
	1387}, {28730, 1535}, {28752, 1845}, {28775, 1388}, {28798, 921}, {28825,
	922}, {28850, 1590}, {28870, 1640}, {28894, 125}, {28919, 1195}, {28941, 875},
	{28968, 877}, {28995, 877}, {29026, 126}, {29050, 127}, {29076, 127}, {29100,
	878}, {29120, 1732}, {29141, 128}, {29168, 1846}, {29190, 129}, {29215, 130},
	{29238, 426}, {29258, 543}, {29283, 544}, {29310, 546}, {29337, 1534}, {29364,
	548}, {29389, 548}, {29417, 1432}, {29442, 549}, {29468, 552}, {29488, 553},
	{29508, 849}, {29528, 676}, {29548, 131}, {29571, 139}, {29596, 134}, {29620,
	135}, {29645, 132}, {29671, 133}, {29697, 784}, {29717, 139}, {29740, 874},
	{29766, 136}, {29789, 1193}, {29813, 953}, {29833, 1532}, {29855, 139},
	{29879, 1276}, {29903, 1387}, {29936, 1429}, {29956, 1535}, {29978, 1461},
	{29998, 921}, {30025, 922}, {30050, 1590}, {30070, 1536}, {30090, 1640},
	{30114, 139}, {30139, 1196}, {30162, 875}, {30189, 877}, {30216, 137}, {30240,
	138}, {30264, 1773}, {30284, 1847}, {30316, 1847}, {30347, 1848}, {30387,
	1848}, {30426, 577}, {30448, 848}, {30474, 140}, {30501, 709}, {30524, 141},
	{30547, 141}, {30575, 141}, {30603, 426}, {30623, 1533}, {30650, 552}, {30670,
	553}, {30690, 1899}, {30710, 1082}, {30732, 849}, {30752, 676}, {30772, 142},
	{30796, 142}, {30820, 143}, {30849, 144}, {30877, 784}, {30902, 145}, {30925,
	1641}, {30946, 577}, {30967, 146}, {30990, 147}, {31013, 148}, {31036, 1532},
	{31058, 1850}, {31102, 1850}, {31148, 1591}, {31168, 1277}, {31192, 1387},
	{31225, 1535}, {31247, 1462}, {31267, 921}, {31294, 922}, {31319, 1849},
	{31341, 1536}, {31361, 149}, {31386, 875}, {31413, 150}, {31437, 151}, {31461,
	1773}, {31481, 152}, {31504, 153}, {31534, 154}, {31561, 155}, {31584, 155},
	{31612, 155}, {31640, 155}, {31668, 155}, {31696, 156}, {31719, 850}, {31739,
	676}, {31759, 157}, {31782, 157}, {31810, 157}, {31838, 157}, {31866, 157},
	{31897, 157}, {31929, 158}, {31960, 158}, {31992, 158}, {32023, 159}, {32051,
	160}, {32074, 1641}, {32098, 1641}, {32123, 577}, {32144, 161}, {32167, 162},
	{32194, 1278}, {32218, 1387}, {32251, 1462}, {32271, 163}, {32296, 164},
	{32320, 164}, {32348, 1532}, {32372, 1532}, {32396, 165}, {32420, 1532},
	{32444, 1532}, {32468, 1773}, {32488, 166}, {32511, 166}, {32539, 167},
	{32566, 1851}, {32588, 168}, {32611, 169}, {32634, 169}, {32662, 169}, {32690,
	169}, {32718, 544}, {32745, 1533}, {32772, 548}, {32797, 548}, {32825, 552},
	{32845, 849}, {32865, 676}, {32885, 170}, {32908, 170}, {32932, 171}, {32963,
	171}, {32994, 171}, {33025, 171}, {33056, 171}, {33087, 171}, {33119, 179},
	{33144, 172}, {33167, 1641}, {33191, 1641}, {33216, 784}, {33236, 577},
	{33257, 173}, {33280, 174}, {33303, 1532}, {33325, 175}, {33350, 1591},
	{33370, 1139}, {33391, 179}, {33415, 1279}, {33439, 1387}, {33472, 1461},
	{33492, 176}, {33517, 921}, {33544, 922}, {33569, 1590}, {33589, 1536},
	{33609, 179}, {33634, 875}, {33661, 877}, {33688, 177}, {33712, 177}, {33740,
	178}, {33764, 1773}, {33784, 848}, {33810, 180}, {33837, 181}, {33864, 1852},
	{33886, 182}, {33909, 182}, {33937, 182}, {33965, 182}, {33993, 182}, {34021,
	182}, {34049, 183}, {34072, 554}, {34099, 546}, {34126, 547}, {34153, 1533},
	{34180, 548}, {34205, 549}, {34231, 552}, {34255, 550}, {34277, 1900}, {34297,
	551}, {34320, 850}, {34340, 1040}, {34361, 184}, {34384, 184}, {34415, 184},
	{34447, 184}, {34475, 185}, {34506, 185}, {34537, 186}, {34565, 786}, {34593,
	784}, {34619, 784}, {34645, 187}, {34668, 870}, {34691, 871}, {34717, 870},
	{34740, 872}, {34766, 1641}, {34790, 1641}, {34815, 874}, {34841, 874},
	{34867, 188}, {34890, 1532}, {34912, 1194}, {34937, 189}, {34964, 1280},
	{34988, 1387}, {35021, 1535}, {35043, 1462}, {35063, 190}, {35088, 921},
	{35119, 921}, {35150, 922}, {35175, 923}, {35206, 1606}, {35232, 1615},
	{35253, 1536}, {35273, 191}, {35298, 1195}, {35319, 875}, {35346, 877},
	{35373, 192}, {35397, 192}, {35427, 192}, {35455, 557}, {35481, 1532}, {35505,
	1532}, {35529, 193}, {35553, 193}, {35583, 1533}, {35609, 1532}, {35633,
	1532}, {35657, 1773}, {35677, 194}, {35700, 194}, {35728, 194}, {35756, 1732},
	{35777, 1853}, {35816, 1853}, {35853, 1854}, {35877, 195}, {35904, 196},
	{35924, 1025}, {35944, 197}, {35967, 200}, {35992, 784}, {36012, 200}, {36035,
	1532}, {36057, 1855}, {36080, 200}, {36104, 1281}, {36128, 1387}, {36161,
	1429}, {36181, 1535}, {36203, 921}, {36230, 200}, {36255, 198}, {36279, 199},
	{36303, 201}, {36330, 1025}, {36350, 202}, {36375, 953}, {36395, 1282},
	{36419, 1429}, {36439, 1535}, {36461, 202}, {36486, 2}, {36504, 1668}, {36522,
	870}, {36542, 1742}, {36560, 876}, {36585, 876}, {36609, 876}, {36637, 1732},
	{36655, 1741}, {36669, 1505}, {36686, 1590}, {36703, 967}, {36729, 51},
	{36751, 1301}, {36776, 1197}, {36800, 1300}, {36823, 1579}, {36844, 1026},
	{36868, 1484}, {36898, 645}, {36920, 943}, {36936, 944}, {36954, 994}, {36963,
	942}, {36973, 1060}, {36990, 975}, {36998, 575}, {37023, 641}, {37041, 641},
	{37059, 573}, {37079, 1668}, {37087, 1668}, {37096, 222}, {37115, 1295},
	{37138, 1481}, {37159, 1678}, {37179, 1668}, {37200, 1774}, {37220, 1147},
	{37241, 1485}, {37263, 1153}, {37281, 1153}, {37299, 572}, {37312, 572},
	{37325, 572}, {37338, 778}, {37354, 1610}, {37374, 429}, {37397, 6}, {37418,
	1919}, {37439, 606}, {37458, 607}, {37480, 1564}, {37502, 928}, {37522, 1563},
	{37547, 609}, {37568, 631}, {37591, 695}, {37611, 1920}, {37631, 1132},
	{37652, 1365}, {37675, 1565}, {37695, 969}, {37717, 614}, {37737, 1610},
	{37757, 1735}, {37778, 1243}, {37806, 368}, {37826, 928}, {37846, 926},
	{37865, 1659}, {37890, 459}, {37913, 460}, {37934, 1909}, {37957, 7}, {37978,
	1911}, {37999, 1907}, {38020, 1921}, {38053, 483}, {38074, 694}, {38099,
	1661}, {38128, 401}, {38159, 606}, {38178, 610}, {38202, 607}, {38224, 1908},
	{38245, 1564}, {38267, 929}, {38287, 1036}, {38308, 458}, {38331, 510},
	{38352, 510}, {38377, 632}, {38400, 857}, {38420, 695}, {38440, 927}, {38459,
	612}, {38481, 1133}, {38502, 1566}, {38522, 1439}, {38542, 969}, {38564, 614},
	{38584, 942}, {38607, 396}, {38629, 615}, {38649, 1726}, {38670, 1736},
	{38691, 1243}, {38719, 1912}, {38739, 1561}, {38763, 1561}, {38788, 1561},
	{38812, 402}, {38835, 606}, {38854, 611}, {38878, 607}, {38900, 1564}, {38922,
	929}, {38942, 458}, {38965, 510}, {38986, 510}, {39011, 636}, {39035, 636},
	{39059, 1794}, {39079, 632}, {39102, 857}, {39122, 1686}, {39145, 695},
	{39165, 926}, {39184, 612}, {39206, 1242}, {39226, 1125}, {39247, 1126},
	{39271, 1366}, {39294, 1366}, {39321, 1566}, {39341, 1439}, {39361, 1611},
	{39382, 1561}, {39406, 1561}, {39430, 969}, {39452, 614}, {39472, 942},
	{39495, 1690}, {39515, 615}, {39535, 1726}, {39556, 1736}, {39577, 1243},
	{39605, 1439}, {39624, 394}, {39624, 1513}, {39643, 1670}, {39663, 20},
	{39688, 460}, {39709, 1909}, {39732, 1910}, {39752, 795}, {39773, 6}, {39794,
	1911}, {39815, 1915}, {39838, 1912}, {39858, 1921}, {39891, 369}, {39911,
	1622}, {39931, 606}, {39950, 367}, {39971, 1913}, {39992, 607}, {40014, 608},
	{40034, 1564}, {40056, 930}, {40076, 1563}, {40101, 509}, {40122, 631},
	{40145, 695}, {40165, 695}, {40188, 1914}, {40208, 820}, {40230, 926}, {40249,
	634}, {40270, 1916}, {40290, 612}, {40312, 1917}, {40332, 1132}, {40353,
	1367}, {40376, 1565}, {40396, 1611}, {40417, 969}, {40439, 1918}, {40459,
	1660}, {40484, 614}, {40504, 614}, {40525, 1610}, {40545, 395}, {40567, 1623},
	{40586, 615}, {40606, 1727}, {40627, 1735}, {40648, 1243}, {40676, 1911},
	{40697, 1562}, {40724, 1562}, {40752, 1562}, {40779, 403}, {40810, 1562},
	{40837, 1564}, {40859, 929}, {40879, 458}, {40902, 510}, {40923, 510}, {40948,
	637}, {40972, 636}, {40996, 1794}, {41016, 633}, {41039, 857}, {41059, 926},
	{41078, 1048}, {41099, 613}, {41121, 1242}, {41141, 1125}, {41162, 1126},
	{41186, 1368}, {41209, 1368}, {41236, 1566}, {41256, 1611}, {41277, 1562},
	{41304, 1562}, {41331, 969}, {41353, 419}, {41376, 419}, {41400, 942}, {41423,
	396}, {41445, 615}, {41465, 1726}, {41486, 1737}, {41507, 1243}, {41535,
	1704}, {41555, 509}, {41575, 1794}, {41594, 1686}, {41616, 820}, {41637,
	1789}, {41658, 1747}, {41681, 1398}, {41699, 1086}, {41710, 1039}, {41733,
	1593}, {41750, 1593}, {41766, 912}, {41784, 879}, {41801, 1039}, {41823,
	1593}, {41839, 912}, {41857, 912}, {41875, 863}, {41897, 863}, {41919, 864},
	{41934, 705}, {41950, 1593}, {41967, 880}, {41986, 880}, {42005, 864}, {42021,
	1593}, {42038, 706}, {42052, 736}, {42075, 1506}, {42095, 1039}, {42116, 69},
	{42143, 1593}, {42160, 1296}, {42184, 959}, {42200, 1175}, {42214, 385},
	{42231, 1198}, {42243, 1738}, {42259, 1738}, {42275, 827}, {42287, 1803},
	{42301, 574}, {42312, 1131}, {42334, 1146}, {42347, 1146}, {42360, 1146},
	{42373, 1303}, {42388, 1303}, {42403, 1418}, {42412, 1755}, {42426, 739},
	{42437, 48}, {42447, 642}, {42455, 1426}, {42464, 918}, {42474, 830}, {42483,
	835}, {42503, 1448}, {42517, 740}, {42530, 561}, {42542, 1546}, {42556, 1872},
	{42579, 1870}, {42604, 1871}, {42625, 1074}, {42639, 448}, {42655, 748},
	{42670, 1703}, {42683, 1537}, {42695, 659}, {42715, 660}, {42735, 400},
	{42753, 400}, {42769, 414}, {42786, 414}, {42803, 1885}, {42823, 566}, {42841,
	566}, {42864, 566}, {42882, 566}, {42905, 566}, {42927, 566}, {42950, 566},
	{42978, 566}, {42999, 566}, {43016, 566}, {43038, 1720}, {43048, 752}, {43061,
	1739}, {43070, 940}, {43094, 254}, {43111, 256}, {43128, 257}, {43145, 259},
	{43162, 260}, {43179, 261}, {43196, 262}, {43213, 263}, {43230, 263}, {43247,
	264}, {43264, 265}, {43281, 266}, {43298, 267}, {43314, 270}, {43330, 271},
	{43346, 272}, {43363, 273}, {43381, 274}, {43397, 274}, {43413, 275}, {43429,
	275}, {43445, 278}, {43461, 279}, {43477, 280}, {43493, 282}, {43509, 283},
	{43525, 284}, {43541, 285}, {43557, 1684}, {43578, 683}, {43592, 684}, {43617,
	1544}, {43645, 1544}, {43662, 1583}, {43676, 1684}, {43691, 1497}, {43706,
	295}, {43724, 295}, {43742, 568}, {43761, 567}, {43779, 685}, {43799, 1539},
	{43825, 854}, {43835, 1059}, {43853, 224}, {43873, 1305}, {43891, 1202},
	{43914, 224}, {43934, 853}, {43964, 255}, {43981, 1306}, {43999, 1202},
	{44022, 224}, {44042, 853}, {44072, 991}, {44090, 1307}, {44111, 1206},
	{44137, 1209}, {44163, 1211}, {44186, 224}, {44206, 853}, {44236, 991},
	{44254, 1308}, {44275, 1206}, {44306, 1206}, {44332, 1209}, {44358, 1211},
	{44381, 1645}, {44400, 224}, {44420, 258}, {44437, 1209}, {44463, 1211},
	{44486, 1309}, {44504, 1776}, {44518, 563}, {44528, 569}, {44538, 565},
	{44557, 318}, {44575, 318}, {44593, 319}, {44611, 320}, {44629, 321}, {44646,
	321}, {44663, 813}, {44672, 779}, {44690, 780}, {44711, 780}, {44733, 779},
	{44751, 780}, {44772, 780}, {44794, 797}, {44809, 1680}, {44825, 682}, {44842,
	223}, {44862, 853}, {44892, 749}, {44910, 885}, {44929, 682}, {44946, 1465},
	{44967, 749}, {44986, 1310}, {45007, 1870}, {45034, 1547}, {45057, 1391},
	{45076, 1554}, {45103, 749}, {45121, 1646}, {45140, 889}, {45159, 1814},
	{45190, 223}, {45210, 853}, {45240, 750}, {45258, 750}, {45277, 1391}, {45296,
	1554}, {45323, 750}, {45341, 750}, {45362, 1647}, {45381, 1471}, {45403, 853},
	{45433, 1466}, {45454, 1311}, {45475, 1211}, {45498, 1391}, {45517, 1647},
	{45536, 1542}, {45555, 853}, {45585, 1312}, {45606, 1391}, {45625, 1648},
	{45644, 1313}, {45665, 853}, {45695, 1313}, {45716, 1391}, {45735, 649},
	{45759, 751}, {45778, 751}, {45797, 751}, {45816, 1471}, {45838, 237}, {45856,
	853}, {45886, 751}, {45904, 886}, {45923, 236}, {45940, 682}, {45957, 751},
	{45975, 751}, {45993, 1467}, {46014, 1314}, {46035, 751}, {46053, 1205},
	{46079, 1208}, {46104, 1209}, {46130, 1211}, {46153, 1391}, {46172, 1471},
	{46194, 751}, {46212, 1645}, {46231, 889}, {46250, 236}, {46270, 1471},
	{46292, 853}, {46322, 562}, {46339, 289}, {46358, 569}, {46376, 1467}, {46397,
	1315}, {46418, 1206}, {46444, 1208}, {46469, 1210}, {46495, 1211}, {46518,
	1391}, {46537, 1471}, {46559, 889}, {46578, 752}, {46590, 1545}, {46599,
	1118}, {46617, 1119}, {46635, 1118}, {46658, 1120}, {46676, 1121}, {46693,
	1122}, {46711, 1122}, {46729, 1122}, {46746, 1122}, {46764, 1122}, {46783,
	1122}, {46800, 1122}, {46817, 1122}, {46834, 1122}, {46851, 1122}, {46874,
	1122}, {46897, 1122}, {46914, 1122}, {46933, 1203}, {46948, 824}, {46957,
	1345}, {46974, 1345}, {46991, 1345}, {47008, 1451}, {47036, 1345}, {47054,
	1451}, {47083, 1756}, {47101, 1345}, {47118, 1451}, {47146, 1414}, {47165,
	1345}, {47181, 1453}, {47203, 1451}, {47230, 711}, {47247, 1345}, {47264,
	836}, {47280, 1453}, {47303, 1451}, {47331, 1756}, {47348, 1345}, {47366,
	1345}, {47383, 1451}, {47411, 1345}, {47430, 1453}, {47453, 1345}, {47470,
	1453}, {47493, 1451}, {47521, 1451}, {47551, 1451}, {47579, 1451}, {47607,
	1345}, {47624, 1451}, {47652, 1345}, {47670, 836}, {47687, 1750}, {47706,
	1454}, {47728, 1345}, {47746, 836}, {47763, 1451}, {47792, 1756}, {47810,
	1345}, {47827, 1451}, {47855, 1345}, {47873, 1345}, {47891, 836}, {47908,
	1451}, {47937, 1345}, {47954, 1451}, {47982, 1345}, {47999, 1451}, {48027,
	1201}, {48055, 1345}, {48073, 1345}, {48092, 1451}, {48122, 1345}, {48141,
	1451}, {48171, 1412}, {48190, 1345}, {48207, 1413}, {48223, 1346}, {48239,
	1399}, {48255, 836}, {48271, 738}, {48287, 1813}, {48316, 1775}, {48332, 941},
	{48353, 474}, {48370, 737}, {48389, 737}, {48407, 1508}, {48423, 1345},
	{48440, 1346}, {48456, 1453}, {48479, 1345}, {48496, 1345}, {48513, 836},
	{48529, 1346}, {48545, 1453}, {48568, 1345}, {48585, 1399}, {48601, 1451},
	{48629, 1345}, {48647, 1451}, {48676, 1345}, {48695, 836}, {48713, 1451},
	{48743, 1345}, {48761, 1451}, {48790, 1451}, {48819, 1345}, {48836, 836},
	{48852, 1751}, {48870, 738}, {48886, 1345}, {48904, 1346}, {48921, 836},
	{48938, 1756}, {48956, 1345}, {48974, 836}, {48991, 1346}, {49008, 1453},
	{49032, 1756}, {49050, 1414}, {49071, 1345}, {49089, 1449}, {49110, 836},
	{49127, 1451}, {49156, 711}, {49175, 1756}, {49193, 1543}, {49209, 1345},
	{49227, 1399}, {49244, 737}, {49264, 737}, {49283, 1508}, {49300, 1345},
	{49318, 836}, {49335, 1345}, {49355, 1451}, {49386, 1345}, {49406, 1451},
	{49437, 1345}, {49455, 1453}, {49479, 1345}, {49497, 1451}, {49526, 1345},
	{49544, 1345}, {49562, 1345}, {49579, 1399}, {49595, 1453}, {49618, 1345},
	{49634, 1451}, {49661, 415}, {49671, 415}, {49684, 1473}, {49703, 1474},
	{49722, 1397}, {49734, 1881}, {49753, 1875}, {49771, 1876}, {49787, 1877},
	{49803, 1878}, {49825, 1879}, {49841, 1880}, {49865, 1404}, {49882, 414},
	{49891, 853}, {49921, 753}, {49939, 753}, {49957, 240}, {49977, 562}, {49994,
	290}, {50013, 569}, {50031, 753}, {50055, 753}, {50078, 1210}, {50104, 754},
	{50126, 1211}, {50149, 1391}, {50168, 753}, {50186, 1316}, {50204, 1472},
	{50225, 853}, {50254, 755}, {50271, 1472}, {50292, 1389}, {50308, 1042},
	{50327, 308}, {50345, 755}, {50363, 1317}, {50383, 1391}, {50401, 755},
	{50418, 325}, {50439, 1472}, {50460, 756}, {50482, 253}, {50503, 268}, {50520,
	756}, {50541, 1540}, {50559, 756}, {50580, 1209}, {50610, 238}, {50632, 1390},
	{50652, 756}, {50676, 1318}, {50694, 1084}, {50706, 1886}, {50731, 1597},
	{50744, 1211}, {50762, 1548}, {50777, 1452}, {50804, 1452}, {50831, 1452},
	{50858, 1452}, {50884, 1452}, {50911, 1452}, {50938, 1452}, {50965, 1452},
	{50992, 1452}, {51019, 1452}, {51046, 1452}, {51074, 1452}, {51102, 1452},
	{51130, 1452}, {51157, 1549}, {51171, 1547}, {51186, 239}, {51205, 239},
	{51224, 239}, {51243, 239}, {51262, 239}, {51281, 239}, {51300, 239}, {51319,
	239}, {51338, 239}, {51357, 239}, {51375, 239}, {51393, 239}, {51411, 239},
	{51429, 239}, {51447, 1550}, {51461, 1547}, {51477, 1390}, {51497, 1390},
	{51517, 1471}, {51539, 757}, {51563, 757}, {51587, 1471}, {51610, 1471},
	{51633, 757}, {51655, 757}, {51679, 757}, {51699, 1212}, {51728, 1042},
	{51748, 269}, {51765, 757}, {51786, 757}, {51810, 1471}, {51834, 1471},
	{51858, 291}, {51877, 1541}, {51895, 757}, {51921, 757}, {51942, 757}, {51964,
	757}, {51986, 757}, {52008, 757}, {52031, 1117}, {52052, 1206}, {52085, 1206},
	{52118, 1208}, {52143, 1209}, {52173, 238}, {52195, 1390}, {52215, 757},
	{52239, 1319}, {52257, 1471}, {52278, 758}, {52301, 758}, {52324, 1546},
	{52345, 853}, {52369, 225}, {52387, 758}, {52411, 758}, {52435, 758}, {52458,
	758}, {52477, 241}, {52496, 564}, {52511, 562}, {52527, 758}, {52547, 292},
	{52565, 1056}, {52581, 1541}, {52598, 1873}, {52620, 314}, {52644, 315},
	{52664, 758}, {52684, 569}, {52701, 758}, {52722, 1471}, {52743, 1468},
	{52763, 758}, {52783, 752}, {52802, 1320}, {52822, 1882}, {52848, 1084},
	{52867, 1208}, {52891, 1204}, {52919, 758}, {52940, 238}, {52961, 1390},
	{52980, 961}, {52998, 758}, {53021, 889}, {53039, 326}, {53059, 1471}, {53080,
	759}, {53103, 759}, {53126, 1546}, {53147, 226}, {53165, 1471}, {53186, 759},
	{53207, 759}, {53225, 759}, {53243, 1538}, {53265, 759}, {53284, 242}, {53303,
	564}, {53318, 562}, {53334, 566}, {53358, 564}, {53374, 1200}, {53394, 752},
	{53414, 759}, {53434, 449}, {53454, 293}, {53472, 1056}, {53488, 1541},
	{53505, 1538}, {53528, 759}, {53553, 1874}, {53575, 1321}, {53605, 1804},
	{53632, 1806}, {53659, 1808}, {53686, 309}, {53709, 310}, {53734, 311},
	{53754, 316}, {53778, 317}, {53798, 759}, {53818, 569}, {53835, 759}, {53856,
	1471}, {53877, 1469}, {53897, 759}, {53917, 1487}, {53940, 1322}, {53960,
	1084}, {53979, 1208}, {54003, 1204}, {54031, 238}, {54052, 1390}, {54071,
	759}, {54094, 777}, {54110, 889}, {54128, 327}, {54148, 1471}, {54169, 1464},
	{54190, 1471}, {54212, 760}, {54236, 760}, {54260, 853}, {54285, 760}, {54310,
	1471}, {54332, 760}, {54357, 760}, {54381, 249}, {54401, 564}, {54417, 562},
	{54434, 564}, {54451, 1200}, {54472, 760}, {54493, 301}, {54512, 1541},
	{54530, 1642}, {54547, 760}, {54568, 569}, {54586, 760}, {54608, 1471},
	{54630, 752}, {54650, 1206}, {54676, 1208}, {54701, 1204}, {54730, 1209},
	{54760, 760}, {54782, 238}, {54804, 1390}, {54824, 760}, {54848, 1323},
	{54866, 1471}, {54889, 761}, {54914, 761}, {54939, 227}, {54959, 887}, {54979,
	761}, {55002, 761}, {55027, 1538}, {55051, 761}, {55072, 243}, {55094, 243},
	{55116, 564}, {55133, 1200}, {55154, 562}, {55172, 564}, {55190, 1200},
	{55212, 1042}, {55233, 761}, {55255, 294}, {55275, 1541}, {55294, 761},
	{55321, 1324}, {55353, 1804}, {55382, 1806}, {55411, 1809}, {55440, 1810},
	{55470, 312}, {55497, 312}, {55519, 761}, {55541, 569}, {55560, 761}, {55583,
	1471}, {55606, 1471}, {55629, 761}, {55652, 761}, {55675, 1543}, {55700,
	1206}, {55734, 1206}, {55768, 1206}, {55802, 1208}, {55828, 1209}, {55859,
	1204}, {55889, 238}, {55912, 1390}, {55933, 1884}, {55955, 761}, {55980,
	1325}, {55999, 480}, {56008, 480}, {56025, 480}, {56042, 962}, {56060, 961},
	{56078, 562}, {56095, 1326}, {56115, 762}, {56133, 1472}, {56154, 853},
	{56183, 762}, {56200, 886}, {56218, 762}, {56235, 762}, {56252, 562}, {56269,
	762}, {56286, 1467}, {56306, 1326}, {56326, 1210}, {56351, 1211}, {56373,
	1391}, {56391, 762}, {56408, 889}, {56426, 763}, {56449, 763}, {56472, 763},
	{56495, 763}, {56514, 562}, {56530, 763}, {56556, 569}, {56573, 763}, {56593,
	763}, {56614, 238}, {56635, 1390}, {56654, 961}, {56672, 763}, {56695, 1327},
	{56712, 1472}, {56733, 764}, {56756, 764}, {56779, 1486}, {56799, 1546},
	{56820, 853}, {56844, 1538}, {56862, 228}, {56880, 887}, {56898, 682}, {56914,
	1472}, {56935, 764}, {56958, 764}, {56977, 244}, {56996, 564}, {57011, 562},
	{57027, 764}, {57053, 449}, {57073, 296}, {57091, 1056}, {57107, 1541},
	{57124, 1538}, {57147, 1642}, {57163, 313}, {57183, 569}, {57200, 764},
	{57220, 764}, {57241, 1470}, {57261, 752}, {57280, 1487}, {57303, 1328},
	{57323, 1206}, {57348, 1206}, {57373, 1208}, {57397, 1204}, {57425, 1209},
	{57454, 1211}, {57476, 238}, {57497, 1547}, {57520, 1390}, {57539, 961},
	{57557, 1471}, {57578, 1885}, {57598, 764}, {57621, 777}, {57637, 889},
	{57658, 328}, {57678, 765}, {57698, 765}, {57716, 276}, {57731, 765}, {57750,
	765}, {57769, 1471}, {57789, 765}, {57810, 1209}, {57838, 238}, {57858, 1390},
	{57876, 765}, {57898, 1329}, {57914, 1090}, {57930, 1518}, {57951, 1518},
	{57972, 229}, {57990, 245}, {58009, 277}, {58025, 297}, {58043, 238}, {58064,
	1330}, {58081, 1472}, {58102, 853}, {58131, 766}, {58148, 1472}, {58169, 766},
	{58190, 766}, {58207, 246}, {58226, 562}, {58242, 298}, {58260, 569}, {58277,
	766}, {58300, 766}, {58322, 1471}, {58343, 1208}, {58367, 1210}, {58392,
	1211}, {58414, 1391}, {58432, 766}, {58449, 1331}, {58466, 853}, {58495, 247},
	{58514, 562}, {58530, 566}, {58555, 569}, {58572, 1208}, {58596, 1391},
	{58614, 1332}, {58631, 1471}, {58652, 767}, {58675, 767}, {58698, 230},
	{58716, 1471}, {58737, 767}, {58758, 767}, {58782, 767}, {58805, 767}, {58824,
	248}, {58843, 562}, {58859, 767}, {58879, 449}, {58899, 299}, {58917, 1056},
	{58933, 1541}, {58950, 569}, {58967, 767}, {58988, 1471}, {59009, 767},
	{59029, 1208}, {59053, 1204}, {59081, 238}, {59102, 1390}, {59121, 767},
	{59144, 1333}, {59161, 1471}, {59182, 1471}, {59203, 281}, {59219, 300},
	{59237, 1471}, {59258, 1391}, {59276, 1334}, {59293, 1471}, {59314, 768},
	{59337, 768}, {59360, 1546}, {59381, 853}, {59405, 231}, {59423, 768}, {59447,
	1471}, {59468, 768}, {59492, 768}, {59515, 768}, {59534, 249}, {59553, 562},
	{59569, 1042}, {59588, 768}, {59608, 449}, {59628, 301}, {59646, 1541},
	{59663, 1642}, {59679, 768}, {59699, 569}, {59716, 768}, {59737, 1471},
	{59758, 752}, {59777, 1335}, {59797, 1206}, {59829, 1206}, {59861, 1208},
	{59885, 1204}, {59913, 1209}, {59942, 238}, {59963, 1390}, {59982, 1471},
	{60003, 768}, {60026, 1214}, {60049, 329}, {60069, 1471}, {60090, 769},
	{60113, 769}, {60136, 1546}, {60157, 232}, {60175, 888}, {60193, 682}, {60209,
	1471}, {60230, 769}, {60254, 769}, {60277, 769}, {60296, 249}, {60315, 562},
	{60331, 752}, {60351, 769}, {60371, 449}, {60391, 302}, {60409, 1541}, {60426,
	1336}, {60456, 1804}, {60483, 1806}, {60510, 1808}, {60537, 1810}, {60565,
	769}, {60585, 569}, {60602, 769}, {60623, 769}, {60643, 1337}, {60663, 1206},
	{60695, 1206}, {60727, 1206}, {60758, 1208}, {60782, 1204}, {60810, 1209},
	{60839, 769}, {60860, 1450}, {60889, 238}, {60910, 1390}, {60929, 1471},
	{60950, 1886}, {60970, 769}, {60993, 889}, {61011, 330}, {61031, 1471},
	{61052, 770}, {61075, 770}, {61098, 1546}, {61119, 1471}, {61140, 770},
	{61164, 770}, {61187, 770}, {61206, 249}, {61225, 564}, {61240, 562}, {61256,
	566}, {61280, 770}, {61300, 449}, {61320, 303}, {61338, 1056}, {61354, 1541},
	{61371, 770}, {61396, 1321}, {61426, 770}, {61446, 569}, {61463, 770}, {61484,
	1471}, {61505, 1206}, {61537, 1206}, {61569, 1208}, {61593, 1204}, {61621,
	1209}, {61650, 238}, {61671, 1390}, {61690, 1471}, {61711, 770}, {61734,
	1338}, {61751, 1471}, {61772, 771}, {61795, 771}, {61818, 233}, {61836, 682},
	{61852, 1471}, {61873, 771}, {61894, 771}, {61917, 250}, {61936, 562}, {61952,
	566}, {61976, 771}, {61996, 449}, {62016, 304}, {62034, 1541}, {62051, 771},
	{62076, 1339}, {62106, 1804}, {62133, 1806}, {62160, 1809}, {62187, 1810},
	{62215, 771}, {62235, 569}, {62252, 771}, {62273, 1471}, {62294, 771}, {62314,
	771}, {62336, 1206}, {62368, 1206}, {62400, 1208}, {62424, 1204}, {62452,
	238}, {62473, 1390}, {62492, 1471}, {62513, 1884}, {62533, 771}, {62556,
	1340}, {62573, 331}, {62593, 1471}, {62614, 772}, {62637, 772}, {62660, 234},
	{62678, 1471}, {62699, 772}, {62720, 772}, {62742, 772}, {62765, 1538},
	{62787, 251}, {62806, 562}, {62822, 566}, {62846, 286}, {62862, 772}, {62882,
	305}, {62900, 1056}, {62916, 1541}, {62933, 772}, {62958, 1341}, {62988, 772},
	{63017, 772}, {63045, 1805}, {63072, 1807}, {63099, 1808}, {63126, 1811},
	{63154, 772}, {63174, 569}, {63191, 772}, {63212, 1471}, {63233, 772}, {63253,
	772}, {63275, 1206}, {63307, 1207}, {63339, 1208}, {63363, 1204}, {63391,
	238}, {63412, 1390}, {63431, 1884}, {63451, 1213}, {63478, 772}, {63501, 322},
	{63518, 1342}, {63535, 1697}, {63553, 332}, {63573, 1471}, {63594, 773},
	{63617, 773}, {63640, 235}, {63658, 1471}, {63679, 773}, {63700, 773}, {63722,
	773}, {63745, 251}, {63764, 564}, {63779, 562}, {63795, 566}, {63819, 287},
	{63835, 773}, {63855, 306}, {63873, 1541}, {63890, 773}, {63915, 1343},
	{63945, 773}, {63974, 773}, {64002, 773}, {64022, 569}, {64039, 773}, {64060,
	1471}, {64081, 773}, {64101, 773}, {64123, 1206}, {64155, 1207}, {64187,
	1208}, {64211, 1204}, {64239, 238}, {64260, 1390}, {64279, 1884}, {64299,
	773}, {64322, 323}, {64339, 1344}, {64356, 332}, {64376, 1201}, {64404, 1551},
	{64414, 778}, {64427, 1552}, {64438, 1553}, {64448, 1598}, {64468, 710},
	{64487, 1643}, {64507, 1643}, {64525, 1643}, {64548, 710}, {64563, 710},
	{64578, 826}, {64598, 1616}, {64617, 1083}, {64632, 1644}, {64653, 712},
	{64668, 649}, {64684, 415}, {64694, 1649}, {64708, 1645}, {64722, 1697},
	{64733, 1215}, {64759, 1214}, {64784, 1214}, {64809, 1216}, {64830, 514},
	{64848, 1823}, {64867, 1823}, {64886, 1824}, {64905, 1824}, {64924, 1069},
	{64942, 1070}, {64960, 1404}, {64977, 12}, {64991, 1071}, {65007, 1471},
	{65030, 774}, {65055, 774}, {65080, 1471}, {65103, 774}, {65126, 774}, {65149,
	774}, {65173, 252}, {65194, 564}, {65211, 1200}, {65232, 562}, {65250, 288},
	{65268, 774}, {65290, 307}, {65310, 1541}, {65329, 774}, {65356, 774}, {65387,
	774}, {65417, 774}, {65439, 569}, {65458, 774}, {65481, 774}, {65503, 774},
	{65534, 774}, {65564, 774}, {65594, 1206}, {65628, 1207}, {65662, 1204},
	{65692, 1209}, {65723, 238}, {65746, 1390}, {65767, 1887}, {65789, 1617},
	{65817, 774}, {65842, 324}, {65861, 1347}, {65880, 774}, {65910, 774}, {65939,
	774}, {65968, 1792}, {65976, 481}, {66005, 1380}, {66031, 38}, {66059, 502},
	{66085, 1488}, {66112, 1818}, {66128, 1818}, {66144, 1779}, {66169, 995},
	{66177, 833}, {66194, 1444}, {66210, 1445}, {66225, 742}, {66242, 831},
	{66256, 450}, {66278, 581}, {66298, 581}, {66318, 581}, {66338, 581}, {66358,
	581}, {66377, 581}, {66396, 581}, {66416, 581}, {66436, 581}, {66456, 581},
	{66476, 581}, {66496, 581}, {66516, 581}, {66536, 581}, {66556, 1666}, {66572,
	1027}, {66597, 1027}, {66624, 1027}, {66651, 1028}, {66674, 893}, {66687,
	893}, {66700, 897}, {66713, 1032}, {66737, 503}, {66759, 1687}, {66773, 686},
	{66793, 686}, {66813, 686}, {66834, 692}, {66855, 692}, {66875, 692}, {66896,
	782}, {66919, 782}, {66942, 782}, {66965, 782}, {66988, 782}, {67010, 782},
	{67032, 782}, {67055, 782}, {67078, 782}, {67101, 782}, {67124, 782}, {67147,
	782}, {67170, 782}, {67193, 814}, {67206, 1605}, {67228, 1605}, {67250, 380},
	{67263, 1142}, {67284, 1142}, {67307, 1348}, {67328, 1348}, {67349, 1348},
	{67370, 1348}, {67391, 1348}, {67411, 1348}, {67431, 1348}, {67452, 1348},
	{67473, 1348}, {67494, 1348}, {67515, 1348}, {67536, 1348}, {67557, 1348},
	{67578, 1348}, {67599, 1348}, {67620, 1348}, {67641, 1433}, {67658, 334},
	{67684, 892}, {67706, 583}, {67728, 1651}, {67753, 334}, {67779, 892}, {67801,
	583}, {67823, 1651}, {67848, 334}, {67874, 892}, {67896, 584}, {67918, 1141},
	{67943, 1723}, {67970, 334}, {67996, 892}, {68018, 583}, {68040, 1651},
	{68065, 334}, {68090, 892}, {68111, 583}, {68132, 1651}, {68156, 1723},
	{68182, 334}, {68207, 892}, {68228, 583}, {68249, 925}, {68272, 1651}, {68296,
	334}, {68322, 892}, {68344, 583}, {68366, 1651}, {68391, 334}, {68417, 892},
	{68439, 583}, {68461, 1651}, {68486, 334}, {68512, 892}, {68534, 583}, {68556,
	334}, {68582, 892}, {68604, 583}, {68626, 1217}, {68652, 1651}, {68677, 334},
	{68703, 892}, {68725, 584}, {68747, 1723}, {68774, 334}, {68800, 584}, {68822,
	1000}, {68845, 334}, {68871, 892}, {68893, 585}, {68922, 894}, {68943, 1651},
	{68968, 334}, {68994, 1220}, {69024, 1030}, {69054, 1123}, {69076, 1124},
	{69101, 1651}, {69126, 1698}, {69147, 334}, {69173, 892}, {69195, 585},
	{69224, 1031}, {69250, 894}, {69271, 1651}, {69296, 334}, {69322, 1651},
	{69347, 335}, {69369, 1349}, {69395, 586}, {69417, 335}, {69439, 586}, {69460,
	1349}, {69486, 900}, {69509, 335}, {69531, 335}, {69553, 1349}, {69579, 335},
	{69601, 1350}, {69627, 336}, {69649, 1349}, {69675, 1782}, {69697, 451},
	{69715, 999}, {69737, 1000}, {69761, 580}, {69783, 381}, {69806, 381}, {69829,
	896}, {69852, 503}, {69875, 582}, {69898, 686}, {69920, 692}, {69942, 1624},
	{69964, 1605}, {69988, 1141}, {70014, 925}, {70039, 10}, {70062, 1687},
	{70085, 955}, {70108, 333}, {70141, 1218}, {70168, 1723}, {70196, 1219},
	{70223, 1748}, {70247, 1778}, {70269, 1734}, {70292, 1000}, {70316, 381},
	{70339, 381}, {70362, 450}, {70385, 503}, {70408, 686}, {70430, 782}, {70459,
	1605}, {70483, 1123}, {70506, 1124}, {70532, 925}, {70557, 1687}, {70580,
	955}, {70603, 895}, {70625, 1778}, {70647, 1895}, {70671, 1895}, {70695,
	1895}, {70723, 687}, {70746, 687}, {70762, 692}, {70782, 1601}, {70798, 452},
	{70814, 937}, {70830, 1896}, {70845, 714}, {70863, 1001}, {70883, 898},
	{70901, 899}, {70920, 1029}, {70940, 815}, {70959, 587}, {70982, 925}, {71003,
	955}, {71022, 1653}, {71040, 1218}, {71063, 1748}, {71083, 1489}, {71109,
	1781}, {71127, 1602}, {71145, 690}, {71163, 1555}, {71181, 1724}, {71205,
	1725}, {71227, 1781}, {71245, 1734}, {71264, 10}, {71285, 1687}, {71297,
	1687}, {71310, 1687}, {71333, 1687}, {71356, 955}, {71378, 955}, {71400, 955},
	{71422, 955}, {71443, 955}, {71465, 955}, {71487, 955}, {71509, 955}, {71531,
	955}, {71553, 955}, {71576, 955}, {71599, 1652}, {71624, 1652}, {71649, 1652},
	{71674, 1652}, {71699, 382}, {71711, 1434}, {71723, 453}, {71740, 1218},
	{71765, 1218}, {71790, 1218}, {71816, 1748}, {71839, 1748}, {71861, 1748},
	{71883, 1748}, {71906, 1748}, {71929, 1748}, {71953, 1748}, {71977, 1748},
	{72001, 895}, {72022, 895}, {72043, 895}, {72064, 895}, {72085, 895}, {72105,
	895}, {72125, 895}, {72146, 895}, {72167, 895}, {72188, 895}, {72209, 895},
	{72230, 895}, {72251, 895}, {72272, 895}, {72293, 900}, {72306, 1734}, {72327,
	1734}, {72348, 747}, {72368, 1415}, {72391, 593}, {72418, 504}, {72437, 787},
	{72452, 1891}, {72465, 903}, {72487, 337}, {72505, 1223}, {72528, 1224},
	{72551, 1043}, {72570, 1889}, {72588, 1890}, {72610, 1556}, {72642, 594},
	{72661, 590}, {72684, 992}, {72702, 1088}, {72720, 1302}, {72742, 1556},
	{72778, 337}, {72799, 1392}, {72830, 1600}, {72848, 1654}, {72868, 1226},
	{72890, 596}, {72912, 596}, {72934, 913}, {72952, 1889}, {72972, 1892},
	{72994, 1600}, {73014, 1707}, {73034, 950}, {73058, 688}, {73078, 1435},
	{73098, 901}, {73118, 390}, {73140, 1816}, {73162, 338}, {73182, 1043},
	{73203, 1889}, {73223, 1890}, {73247, 1556}, {73281, 1088}, {73301, 1302},
	{73325, 1600}, {73345, 1226}, {73369, 1817}, {73391, 339}, {73411, 416},
	{73434, 592}, {73458, 1087}, {73480, 1043}, {73501, 508}, {73526, 1225},
	{73551, 1889}, {73571, 1556}, {73605, 1302}, {73629, 1392}, {73662, 1435},
	{73682, 1892}, {73704, 1600}, {73724, 1654}, {73746, 1226}, {73770, 596},
	{73790, 912}, {73810, 340}, {73830, 1087}, {73852, 1043}, {73873, 1889},
	{73893, 1556}, {73927, 855}, {73951, 1302}, {73975, 1556}, {74013, 1392},
	{74046, 1892}, {74068, 1600}, {74088, 1654}, {74110, 589}, {74133, 903},
	{74157, 341}, {74177, 416}, {74200, 422}, {74220, 427}, {74240, 592}, {74264,
	1719}, {74285, 588}, {74305, 1087}, {74327, 1222}, {74352, 1043}, {74373,
	1888}, {74399, 689}, {74419, 1889}, {74439, 1556}, {74473, 1221}, {74503,
	591}, {74528, 1144}, {74549, 1143}, {74573, 1228}, {74598, 1302}, {74622,
	1556}, {74660, 341}, {74683, 1392}, {74716, 901}, {74736, 713}, {74759, 963},
	{74785, 1892}, {74807, 1600}, {74827, 390}, {74849, 1654}, {74871, 1231},
	{74897, 1226}, {74921, 1620}, {74942, 596}, {74966, 596}, {74990, 913},
	{75010, 595}, {75030, 342}, {75050, 1223}, {75075, 422}, {75095, 1224},
	{75120, 592}, {75144, 965}, {75168, 1043}, {75189, 1890}, {75213, 787},
	{75235, 590}, {75260, 1227}, {75291, 1113}, {75312, 1230}, {75338, 1891},
	{75358, 1302}, {75382, 1556}, {75420, 342}, {75443, 1392}, {75476, 29},
	{75496, 713}, {75519, 1892}, {75541, 1654}, {75563, 1226}, {75587, 912},
	{75608, 595}, {75628, 912}, {75648, 1002}, {75672, 1002}, {75696, 912},
	{75720, 343}, {75740, 422}, {75760, 965}, {75784, 1044}, {75805, 1229},
	{75831, 1889}, {75851, 1890}, {75875, 578}, {75896, 1227}, {75927, 1088},
	{75947, 1114}, {75971, 1230}, {75997, 1302}, {76021, 1392}, {76054, 713},
	{76077, 1654}, {76099, 1226}, {76123, 1232}, {76149, 912}, {76173, 595},
	{76193, 992}, {76213, 713}, {76229, 1599}, {76242, 575}, {76263, 743}, {76278,
	423}, {76297, 421}, {76320, 781}, {76342, 1557}, {76368, 379}, {76391, 1436},
	{76414, 1685}, {76438, 344}, {76468, 344}, {76497, 344}, {76524, 344}, {76552,
	344}, {76580, 344}, {76608, 344}, {76636, 344}, {76664, 344}, {76691, 344},
	{76718, 344}, {76746, 344}, {76774, 344}, {76802, 344}, {76829, 344}, {76856,
	344}, {76883, 344}, {76911, 344}, {76940, 344}, {76969, 344}, {76996, 532},
	{77021, 532}, {77049, 1711}, {77075, 534}, {77075, 904}, {77098, 537}, {77122,
	905}, {77146, 933}, {77171, 906}, {77194, 535}, {77217, 533}, {77245, 1233},
	{77279, 1097}, {77303, 1234}, {77331, 1393}, {77353, 1352}, {77380, 1558},
	{77403, 536}, {77429, 417}, {77457, 1604}, {77480, 1655}, {77503, 1685},
	{77527, 1235}, {77557, 704}, {77577, 345}, {77605, 345}, {77633, 345}, {77661,
	345}, {77690, 345}, {77719, 345}, {77747, 345}, {77774, 345}, {77801, 345},
	{77828, 946}, {77852, 946}, {77880, 1712}, {77903, 670}, {77925, 1893},
	{77945, 1351}, {77969, 1558}, {77989, 1655}, {78009, 1694}, {78029, 1236},
	{78053, 1235}, {78080, 1783}, {78100, 346}, {78128, 346}, {78156, 346},
	{78184, 346}, {78211, 1351}, {78238, 1557}, {78263, 347}, {78289, 347},
	{78315, 347}, {78342, 347}, {78369, 347}, {78398, 347}, {78427, 347}, {78453,
	347}, {78479, 347}, {78505, 347}, {78530, 347}, {78560, 347}, {78587, 347},
	{78613, 1713}, {78638, 1351}, {78664, 1558}, {78686, 1603}, {78708, 24},
	{78731, 1685}, {78754, 1235}, {78783, 1559}, {78805, 1783}, {78827, 348},
	{78858, 348}, {78888, 348}, {78918, 348}, {78949, 348}, {78980, 348}, {79011,
	348}, {79043, 348}, {79075, 348}, {79106, 348}, {79135, 670}, {79162, 1351},
	{79191, 1604}, {79216, 1694}, {79241, 1236}, {79270, 1783}, {79295, 349},
	{79329, 349}, {79360, 1351}, {79391, 691}, {79411, 1509}, {79431, 1894},
	{79449, 1067}, {79457, 827}, {79473, 573}, {79491, 702}, {79513, 1819},
	{79536, 1841}, {79554, 1820}, {79571, 618}, {79571, 1758}, {79590, 16},
	{79604, 1841}, {79626, 1034}, {79639, 1033}, {79654, 1740}, {79667, 1740},
	{79681, 1740}, {79694, 433}, {79713, 470}, {79729, 669}, {79749, 493}, {79766,
	794}, {79783, 1579}, {79799, 378}, {79817, 1665}, {79834, 701}, {79859, 1490},
	{79877, 949}, {79890, 1112}, {79903, 1767}, {79915, 1}, {79929, 1037}, {79956,
	1707}, {79966, 1708}, {79976, 1038}, {79987, 1038}, {80004, 982}, {80039,
	1094}, {80064, 1925}, {80088, 696}, {80112, 511}, {80136, 1495}, {80172, 823},
	{80202, 1924}, {80230, 1035}, {80259, 370}, {80289, 370}, {80323, 1495},
	{80357, 370}, {80392, 1495}, {80427, 1369}, {80459, 1495}, {80489, 1495},
	{80522, 1239}, {80555, 1495}, {80591, 823}, {80621, 1924}, {80649, 1035},
	{80678, 370}, {80708, 1238}, {80741, 370}, {80776, 1495}, {80811, 1370},
	{80843, 1495}, {80873, 370}, {80906, 1495}, {80939, 1663}, {80971, 1240},
	{81006, 1455}, {81045, 1494}, {81080, 1241}, {81115, 1127}, {81139, 1237},
	{81172, 1494}, {81207, 823}, {81237, 1035}, {81266, 370}, {81296, 1238},
	{81329, 370}, {81364, 1495}, {81399, 1371}, {81431, 1495}, {81461, 370},
	{81494, 1495}, {81527, 1663}, {81559, 1240}, {81594, 1455}, {81633, 1494},
	{81668, 1241}, {81703, 1612}, {81728, 973}, {81757, 958}, {81782, 22}, {81812,
	1671}, {81836, 1790}, {81859, 463}, {81884, 1584}, {81893, 650}, {81914, 715},
	{81930, 832}, {81947, 1416}, {81967, 1089}, {81985, 501}, {82001, 1417},
	{82017, 1510}, {82033, 744}, {82054, 1688}, {82071, 1607}, {82087, 354},
	{82109, 354}, {82130, 354}, {82153, 354}, {82179, 354}, {82198, 354}, {82221,
	354}, {82244, 354}, {82264, 354}, {82285, 354}, {82306, 354}, {82328, 454},
	{82344, 494}, {82366, 494}, {82391, 494}, {82413, 494}, {82434, 507}, {82451,
	354}, {82471, 1353}, {82491, 354}, {82507, 354}, {82528, 392}, {82554, 392},
	{82572, 354}, {82592, 354}, {82613, 355}, {82634, 355}, {82659, 355}, {82679,
	355}, {82703, 355}, {82727, 355}, {82745, 355}, {82765, 355}, {82786, 355},
	{82804, 355}, {82821, 355}, {82843, 355}, {82861, 968}, {82876, 1787}, {82892,
	1607}, {82908, 356}, {82929, 356}, {82952, 356}, {82971, 356}, {82994, 356},
	{83017, 356}, {83043, 356}, {83069, 356}, {83088, 356}, {83107, 356}, {83126,
	356}, {83145, 356}, {83165, 356}, {83184, 356}, {83208, 356}, {83229, 1689},
	{83245, 817}, {83262, 1092}, {83280, 455}, {83298, 1046}, {83317, 693},
	{83334, 357}, {83351, 17}, {83370, 1608}, {83387, 912}, {83405, 912}, {83423,
	1354}, {83445, 1354}, {83469, 1400}, {83485, 1402}, {83499, 1401}, {83518,
	350}, {83542, 350}, {83562, 350}, {83584, 350}, {83606, 350}, {83627, 350},
	{83647, 350}, {83669, 1893}, {83683, 906}, {83697, 1351}, {83715, 1603},
	{83729, 1694}, {83743, 1236}, {83761, 529}, {83780, 1440}, {83795, 1441},
	{83812, 717}, {83826, 938}, {83843, 1922}, {83865, 71}, {83886, 71}, {83905,
	1476}, {83919, 1514}, {83931, 418}, {83945, 971}, {83959, 1709}, {83971, 616},
	{83984, 1475}, {84002, 461}, {84028, 616}, {84042, 461}, {84061, 461}, {84081,
	990}, {84093, 71}, {84112, 924}, {84125, 648}, {84144, 851}, {84160, 1096},
	{84178, 1476}, {84192, 418}, {84206, 971}, {84225, 971}, {84244, 1701},
	{84256, 1246}, {84272, 1050}, {84291, 1569}, {84306, 1054}, {84328, 1463},
	{84341, 1463}, {84354, 1463}, {84370, 1051}, {84383, 910}, {84396, 1568},
	{84412, 1050}, {84431, 1715}, {84445, 71}, {84467, 492}, {84481, 974}, {84495,
	648}, {84515, 1053}, {84533, 1569}, {84548, 1054}, {84570, 851}, {84587,
	1594}, {84602, 462}, {84628, 462}, {84653, 1567}, {84676, 1577}, {84690,
	1106}, {84707, 1245}, {84729, 1463}, {84742, 1476}, {84757, 1463}, {84770,
	418}, {84785, 484}, {84798, 971}, {84817, 858}, {84839, 1055}, {84865, 397},
	{84880, 1463}, {84896, 1669}, {84910, 1248}, {84924, 1637}, {84937, 616},
	{84950, 1052}, {84963, 1052}, {84979, 812}, {84993, 1780}, {85007, 1923},
	{85026, 1245}, {85055, 1050}, {85076, 1303}, {85093, 1096}, {85112, 1476},
	{85127, 1638}, {85140, 1475}, {85157, 1475}, {85174, 1923}, {85193, 1050},
	{85212, 1245}, {85241, 1050}, {85262, 1051}, {85276, 911}, {85297, 617},
	{85310, 1569}, {85325, 521}, {85343, 462}, {85369, 462}, {85394, 1096},
	{85413, 1463}, {85426, 1476}, {85441, 1463}, {85454, 418}, {85469, 971},
	{85489, 971}, {85509, 1177}, {85529, 1463}, {85545, 1693}, {85558, 1701},
	{85571, 1639}, {85584, 1246}, {85601, 1246}, {85618, 1475}, {85636, 461},
	{85661, 1476}, {85677, 867}, {85696, 1246}, {85714, 1245}, {85744, 1050},
	{85766, 1096}, {85786, 1247}, {85804, 484}, {85815, 70}, {85830, 492}, {85847,
	1248}, {85860, 678}, {85873, 1594}, {85888, 1244}, {85908, 821}, {85920, 822},
	{85932, 1394}, {85949, 1492}, {85962, 1176}, {85979, 21}, {85993, 1493},
	{86009, 1198}, {86021, 1198}, {86033, 530}, {86043, 746}, {86068, 513},
	{86090, 1372}, {86115, 374}, {86140, 373}, {86163, 1049}, {86186, 1128},
	{86208, 1442}, {86229, 1791}, {86250, 1744}, {86264, 1456}, {86280, 890},
	{86294, 891}, {86308, 522}, {86322, 1759}, {86334, 1058}, {86352, 531},
	{86363, 1760}, {86371, 1825}, {86382, 703}, {86402, 1406}, {86439, 1408},
	{86472, 1405}, {86504, 703}, {86524, 1407}, {86561, 1298}, {86582, 1409},
	{86615, 1145}, {86634, 1003}, {86652, 963}, {86669, 420}, {86685, 718},
	{86701, 375}, {86717, 470}, {86740, 466}, {86760, 465}, {86778, 630}, {86800,
	1721}, {86817, 486}, {86838, 1010}, {86854, 517}, {86875, 518}, {86900, 859},
	{86924, 977}, {86952, 1095}, {86973, 472}, {86994, 489}, {87016, 1304},
	{87036, 1570}, {87054, 1249}, {87077, 1613}, {87098, 1477}, {87116, 1496},
	{87134, 1516}, {87150, 1691}, {87167, 575}, {87206, 1757}, {87228, 1085},
	{87247, 741}, {87269, 1777}
};

const struct driver_table driver_table = {
	.arguments = arguments,
	.paths = paths,
	.compatibles = compatibles,
	.needs = needs,
	.lists = lists,
	.drivers = drivers,
	.matches = matches,
	.num_matches = 4105,
};
