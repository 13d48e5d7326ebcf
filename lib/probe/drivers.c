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
	"timer\0"
	"fck\0"
	"ipg\0"
	"timer1\0"
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
	"dp_apb_clk\0"
	"aud\0"
	"av_buf\0"
	"blend\0"
	"hypervisor\0"
	"vm\0"
	"nvidia,gpio-controller\0"
	"cpu\0"
	"atclk\0"
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
	"nominal\0"
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
	"pm\0"
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
	"reg-names\0"
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
	"drivers/clk/bcm/clk-ns2.c\0"
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
	"drivers/tee/optee/smc_abi.c\0"
	"drivers/thermal/amlogic_thermal.c\0"
	"drivers/thermal/armada_thermal.c\0"
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
	"brcm,amac\0"
	"brcm,bcm2712-sdhci\0"
	"brcm,bcm2835-mbox\0"
	"brcm,bcm2835-system-timer\0"
	"brcm,bcm2836-l1-intc\0"
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
	"brcm,brcmnand\0"
	"brcm,brcmper-i2c\0"
	"brcm,brcmstb-gpio\0"
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
	{ NEED_CLOCK, 0, 316, 0 },	/* timer */
	{ NEED_INTERRUPT, 0, 80, 0 },	/* * */
	{ NEED_CLOCK, 0, 322, 0 },	/* fck */
	{ NEED_INTERRUPT, 0, 13, 0 },	/* 1 */
	{ NEED_CLOCK, 0, 326, 0 },	/* ipg */
	{ NEED_INTERRUPT, 0, 330, 0 },	/* timer1 */
	{ NEED_HOST, 0, 337, 0 },	/* cpus */
	{ NEED_CLOCK, 0, 342, 0 },	/* alternate */
	{ NEED_CLOCK, 0, 352, 0 },	/* xo */
	{ NEED_REGION, 0, 80, 0 },	/* * */
	{ NEED_REFERENCE, 0, 355, 0 },	/* nvidia,bpmp */
	{ NEED_CLOCK, 0, 367, 0 },	/* blkmv */
	{ NEED_MAILBOX, 0, 80, 0 },	/* * */
	{ NEED_HOST, NEED_NODE, 373, 386 },	/* other-device if fsl,qman */
	{ NEED_DMA, 0, 395, 0 },	/* rx */
	{ NEED_DMA, 0, 398, 0 },	/* tx */
	{ NEED_CLOCK, 0, 401, 0 },	/* aclk */
	{ NEED_DMA, 0, 406, 0 },	/* rx1 */
	{ NEED_DMA, 0, 410, 0 },	/* rx2 */
	{ NEED_REFERENCE, 0, 414, 0 },	/* rockchip,pmu */
	{ NEED_REFERENCE, 0, 427, 0 },	/* operating-points-v2 */
	{ NEED_REFERENCE, 0, 447, 0 },	/* devfreq-events */
	{ NEED_SUPPLY, 0, 462, 0 },	/* vdd */
	{ NEED_CLOCK, 0, 466, 0 },	/* alt */
	{ NEED_CLOCK, 0, 470, 0 },	/* apb */
	{ NEED_CLOCK, 0, 474, 0 },	/* core */
	{ NEED_CLOCK, 0, 479, 0 },	/* pll */
	{ NEED_CLOCK, 0, 483, 0 },	/* cci */
	{ NEED_CLOCK, 0, 487, 0 },	/* intermediate */
	{ NEED_SUPPLY, 0, 500, 0 },	/* proc */
	{ NEED_CLOCK, 0, 505, 0 },	/* dmc_clk */
	{ NEED_CLOCK, 0, 513, 0 },	/* dram */
	{ NEED_CLOCK, 0, 518, 0 },	/* mbus */
	{ NEED_REGION, 0, 513, 0 },	/* dram */
	{ NEED_REGION, 0, 518, 0 },	/* mbus */
	{ NEED_CLOCK, 0, 523, 0 },	/* actmon */
	{ NEED_CLOCK, 0, 530, 0 },	/* emc */
	{ NEED_RESET, 0, 523, 0 },	/* actmon */
	{ NEED_REFERENCE, 0, 534, 0 },	/* mboxes */
	{ NEED_CLOCK, 0, 541, 0 },	/* cfgr-clk */
	{ NEED_CLOCK, 0, 550, 0 },	/* core-clk */
	{ NEED_POWER_DOMAIN, 0, 80, 0 },	/* * */
	{ NEED_CLOCK, 0, 559, 0 },	/* dma */
	{ NEED_INTERRUPT, 0, 563, 0 },	/* edma-tx */
	{ NEED_INTERRUPT, 0, 571, 0 },	/* qdma-error */
	{ NEED_INTERRUPT, 0, 582, 0 },	/* qdma-queue0 */
	{ NEED_CLOCK, 0, 594, 0 },	/* ahb */
	{ NEED_CLOCK, 0, 598, 0 },	/* hsdma */
	{ NEED_MESSAGES, 0, 1, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 604, 0 },	/* bam_clk */
	{ NEED_INTERRUPT, 0, 612, 0 },	/* error */
	{ NEED_CLOCK, 0, 38, 0 },	/* enable */
	{ NEED_RESET, 0, 618, 0 },	/* gpcdma */
	{ NEED_RESET, 0, 559, 0 },	/* dma */
	{ NEED_CLOCK, 0, 625, 0 },	/* d_audio */
	{ NEED_PARENT, 0, 633, 0 },	/* node */
	{ NEED_REFERENCE, 0, 638, 0 },	/* ti,sci */
	{ NEED_REGION, 0, 645, 0 },	/* ringrt */
	{ NEED_REFERENCE, 0, 652, 0 },	/* ti,ringacc */
	{ NEED_CLOCK, 0, 663, 0 },	/* axi_clk */
	{ NEED_CLOCK, 0, 671, 0 },	/* clk_apb */
	{ NEED_CLOCK, 0, 679, 0 },	/* clk_main */
	{ NEED_SYSCON, 0, 688, 0 },	/* altr,sysmgr-syscon */
	{ NEED_SYSCON, 0, 707, 0 },	/* regmap-csw */
	{ NEED_SYSCON, 0, 718, 0 },	/* regmap-efuse */
	{ NEED_SYSCON, 0, 731, 0 },	/* regmap-mcba */
	{ NEED_SYSCON, 0, 743, 0 },	/* regmap-mcbb */
	{ NEED_MAILBOX, 0, 395, 0 },	/* rx */
	{ NEED_MAILBOX, 0, 398, 0 },	/* tx */
	{ NEED_REFERENCE, 0, 755, 0 },	/* fpga-mgr */
	{ NEED_GPIO, 0, 1, 0 },	/* 0 */
	{ NEED_INTERRUPT, NEED_PROPERTY, 1, 764 },	/* 0 if interrupt-controller */
	{ NEED_CLOCK, 0, 785, 0 },	/* gpio */
	{ NEED_REGION, 0, 790, 0 },	/* dat */
	{ NEED_REGION, 0, 794, 0 },	/* pwm */
	{ NEED_CLOCK, 0, 798, 0 },	/* pxlclk */
	{ NEED_ENDPOINT, 0, 1, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 805, 0 },	/* mclk */
	{ NEED_INTERRUPT, 0, 810, 0 },	/* DE */
	{ NEED_INTERRUPT, 0, 813, 0 },	/* SE */
	{ NEED_PHY, 0, 1, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 816, 0 },	/* ldb */
	{ NEED_ENDPOINT, 0, 13, 0 },	/* 1 */
	{ NEED_CLOCK, 0, 820, 0 },	/* pix */
	{ NEED_CLOCK, 0, 824, 0 },	/* iahb */
	{ NEED_CLOCK, 0, 829, 0 },	/* isfr */
	{ NEED_ENDPOINT, NEED_COMPATIBLE, 80, 834 },	/* * if renesas,*|amlogic,* */
	{ NEED_CLOCK, 0, 854, 0 },	/* lcdif */
	{ NEED_CLOCK, 0, 860, 0 },	/* phy_ref */
	{ NEED_CLOCK, 0, 868, 0 },	/* rx_esc */
	{ NEED_CLOCK, 0, 875, 0 },	/* tx_esc */
	{ NEED_PHY, 0, 882, 0 },	/* dphy */
	{ NEED_REFERENCE, 0, 887, 0 },	/* mux-controls */
	{ NEED_RESET, 0, 900, 0 },	/* byte */
	{ NEED_RESET, 0, 905, 0 },	/* dpi */
	{ NEED_RESET, 0, 909, 0 },	/* esc */
	{ NEED_RESET, 0, 234, 0 },	/* pclk */
	{ NEED_CLOCK, 0, 913, 0 },	/* sclk_mipi */
	{ NEED_ENDPOINT, 0, 80, 0 },	/* * */
	{ NEED_SYSCON, 0, 923, 0 },	/* samsung,disp-sysreg */
	{ NEED_CLOCK, 0, 943, 0 },	/* aclk_gsclbend */
	{ NEED_CLOCK, 0, 957, 0 },	/* aclk_xiu */
	{ NEED_SYSCON, 0, 966, 0 },	/* samsung,disp-syscon */
	{ NEED_GPIO, 0, 986, 0 },	/* hpd */
	{ NEED_NODE, 0, 990, 0 },	/* samsung,exynos4210-hdmiddc */
	{ NEED_NODE, 0, 1017, 0 },	/* samsung,exynos4212-hdmiphy */
	{ NEED_REFERENCE, 0, 1044, 0 },	/* ddc */
	{ NEED_REFERENCE, 0, 1048, 0 },	/* phy */
	{ NEED_SYSCON, 0, 1052, 0 },	/* samsung,syscon-phandle */
	{ NEED_SYSCON, 0, 1075, 0 },	/* samsung,sysreg-phandle */
	{ NEED_CLOCK, 0, 1098, 0 },	/* clk_ade_core */
	{ NEED_CLOCK, 0, 1111, 0 },	/* clk_ade_pix */
	{ NEED_CLOCK, 0, 1123, 0 },	/* clk_codec_jpeg */
	{ NEED_SYSCON, 0, 1138, 0 },	/* hisilicon,noc-syscon */
	{ NEED_PHY, 0, 1159, 0 },	/* dp */
	{ NEED_CLOCK, 0, 1162, 0 },	/* engine */
	{ NEED_CLOCK, 0, 1169, 0 },	/* pixel */
	{ NEED_CLOCK, 0, 1175, 0 },	/* digital */
	{ NEED_CLOCK, 0, 1183, 0 },	/* hs */
	{ NEED_PHY, 0, 1186, 0 },	/* hdmi */
	{ NEED_SYSCON, 0, 1191, 0 },	/* mediatek,syscon-hdmi */
	{ NEED_CLOCK, 0, 1212, 0 },	/* ddc-i2c */
	{ NEED_REFERENCE, 0, 1220, 0 },	/* amlogic,canvas */
	{ NEED_REGION, 0, 1235, 0 },	/* vpu */
	{ NEED_REGION, 0, 1239, 0 },	/* hhi */
	{ NEED_CLOCK, 0, 1243, 0 },	/* venci */
	{ NEED_RESET, 0, 1249, 0 },	/* hdmitx */
	{ NEED_RESET, 0, 1256, 0 },	/* hdmitx_apb */
	{ NEED_RESET, 0, 1267, 0 },	/* hdmitx_phy */
	{ NEED_CLOCK, 0, 1278, 0 },	/* bit */
	{ NEED_CLOCK, 0, 1282, 0 },	/* px */
	{ NEED_RESET, 0, 1285, 0 },	/* top */
	{ NEED_REFERENCE, 0, 1289, 0 },	/* qcom,gmu */
	{ NEED_CLOCK, 0, 1298, 0 },	/* core_aux */
	{ NEED_CLOCK, 0, 1307, 0 },	/* core_iface */
	{ NEED_CLOCK, 0, 1318, 0 },	/* ctrl_link */
	{ NEED_CLOCK, 0, 1328, 0 },	/* ctrl_link_iface */
	{ NEED_CLOCK, 0, 1344, 0 },	/* stream_pixel */
	{ NEED_REFERENCE, 0, 1357, 0 },	/* phys */
	{ NEED_REGION, 0, 1362, 0 },	/* dsi_ctrl */
	{ NEED_REGION, 0, 1371, 0 },	/* dsi_phy */
	{ NEED_REGION, 0, 1379, 0 },	/* core_physical */
	{ NEED_REGION, 0, 1393, 0 },	/* hdmi_phy */
	{ NEED_REGION, 0, 1402, 0 },	/* hdmi_pll */
	{ NEED_CLOCK, 0, 1411, 0 },	/* axi */
	{ NEED_CLOCK, 0, 1415, 0 },	/* disp_axi */
	{ NEED_INTERRUPT, 0, 1424, 0 },	/* gpu */
	{ NEED_INTERRUPT, 0, 1428, 0 },	/* job */
	{ NEED_INTERRUPT, 0, 1432, 0 },	/* mmu */
	{ NEED_REFERENCE, 0, 1436, 0 },	/* power-domains */
	{ NEED_SUPPLY, 0, 1450, 0 },	/* mali */
	{ NEED_CLOCK, 0, 1455, 0 },	/* clcdclk */
	{ NEED_REFERENCE, 0, 1463, 0 },	/* renesas,vsps */
	{ NEED_CLOCK, 0, 1476, 0 },	/* dclkin.0 */
	{ NEED_CLOCK, 0, 1485, 0 },	/* dclkin.1 */
	{ NEED_CLOCK, 0, 1494, 0 },	/* extal */
	{ NEED_CLOCK, 0, 1500, 0 },	/* dsi */
	{ NEED_CLOCK, 0, 1504, 0 },	/* vclk */
	{ NEED_RESET, 0, 1509, 0 },	/* arst */
	{ NEED_RESET, 0, 1514, 0 },	/* prst */
	{ NEED_RESET, 0, 1519, 0 },	/* rst */
	{ NEED_CLOCK, 0, 1159, 0 },	/* dp */
	{ NEED_RESET, 0, 1159, 0 },	/* dp */
	{ NEED_SYSCON, 0, 1523, 0 },	/* rockchip,grf */
	{ NEED_CLOCK, 0, 1536, 0 },	/* grf */
	{ NEED_CLOCK, 0, 1540, 0 },	/* spdif */
	{ NEED_PHY, 0, 80, 0 },	/* * */
	{ NEED_REFERENCE, 0, 1546, 0 },	/* extcon */
	{ NEED_RESET, 0, 470, 0 },	/* apb */
	{ NEED_RESET, 0, 474, 0 },	/* core */
	{ NEED_RESET, 0, 1553, 0 },	/* dptx */
	{ NEED_RESET, 0, 1540, 0 },	/* spdif */
	{ NEED_CLOCK, 0, 1558, 0 },	/* phy_cfg */
	{ NEED_REFERENCE, 0, 1566, 0 },	/* ports */
	{ NEED_CLOCK, 0, 1572, 0 },	/* tcon-ch0 */
	{ NEED_RESET, 0, 1581, 0 },	/* lcd */
	{ NEED_CLOCK, 0, 1585, 0 },	/* tcon-ch1 */
	{ NEED_CLOCK, 0, 1594, 0 },	/* tmds */
	{ NEED_RESET, 0, 1599, 0 },	/* ctrl */
	{ NEED_CLOCK, 0, 1604, 0 },	/* pll-0 */
	{ NEED_RESET, 0, 1048, 0 },	/* phy */
	{ NEED_CLOCK, 0, 1610, 0 },	/* parent */
	{ NEED_RESET, 0, 1617, 0 },	/* dc */
	{ NEED_RESET, 0, 1620, 0 },	/* dpaux */
	{ NEED_CLOCK, 0, 1626, 0 },	/* lp */
	{ NEED_REFERENCE, 0, 1629, 0 },	/* nvidia,mipi-calibrate */
	{ NEED_RESET, 0, 1500, 0 },	/* dsi */
	{ NEED_RESET, 0, 1186, 0 },	/* hdmi */
	{ NEED_CLOCK, 0, 1651, 0 },	/* disp */
	{ NEED_CLOCK, 0, 1656, 0 },	/* dsc */
	{ NEED_CLOCK, 0, 1660, 0 },	/* hub */
	{ NEED_RESET, 0, 1664, 0 },	/* misc */
	{ NEED_CLOCK, 0, 1669, 0 },	/* fuse */
	{ NEED_CLOCK, 0, 1674, 0 },	/* nvdec */
	{ NEED_CLOCK, 0, 1680, 0 },	/* tsec_pka */
	{ NEED_REFERENCE, 0, 1689, 0 },	/* nvidia,memory-controller */
	{ NEED_RESET, 0, 1674, 0 },	/* nvdec */
	{ NEED_CLOCK, 0, 1714, 0 },	/* safe */
	{ NEED_RESET, 0, 1719, 0 },	/* sor */
	{ NEED_RESET, 0, 1723, 0 },	/* vic */
	{ NEED_CLOCK, 0, 1727, 0 },	/* vp1 */
	{ NEED_CLOCK, 0, 1731, 0 },	/* vp2 */
	{ NEED_REGION, 0, 1735, 0 },	/* common */
	{ NEED_CLOCK, 0, 1742, 0 },	/* vp3 */
	{ NEED_CLOCK, 0, 1746, 0 },	/* vp4 */
	{ NEED_REGION, 0, 1750, 0 },	/* common_m */
	{ NEED_CLOCK, 0, 1759, 0 },	/* dp_apb_clk */
	{ NEED_DMA, 0, 80, 0 },	/* * */
	{ NEED_REGION, 0, 1770, 0 },	/* aud */
	{ NEED_REGION, 0, 1774, 0 },	/* av_buf */
	{ NEED_REGION, 0, 1781, 0 },	/* blend */
	{ NEED_REGION, 0, 1159, 0 },	/* dp */
	{ NEED_REGION, 0, 1787, 0 },	/* hypervisor */
	{ NEED_REGION, 0, 1798, 0 },	/* vm */
	{ NEED_REFERENCE, 0, 1801, 0 },	/* nvidia,gpio-controller */
	{ NEED_IO_CHANNEL, 0, 80, 0 },	/* * */
	{ NEED_IO_CHANNEL, 0, 1, 0 },	/* 0 */
	{ NEED_REFERENCE, 0, 1824, 0 },	/* cpu */
	{ NEED_CLOCK, 0, 1828, 0 },	/* atclk */
	{ NEED_CLOCK, 0, 1834, 0 },	/* hsi2c */
	{ NEED_CLOCK, 0, 1840, 0 },	/* main */
	{ NEED_CLOCK, 0, 1845, 0 },	/* se */
	{ NEED_CLOCK, 0, 1848, 0 },	/* iface */
	{ NEED_CLOCK, 0, 1854, 0 },	/* div-clk */
	{ NEED_CLOCK, 0, 1862, 0 },	/* fast-clk */
	{ NEED_CLOCK, 0, 1871, 0 },	/* slow */
	{ NEED_GPIO, 0, 1876, 0 },	/* mux */
	{ NEED_REFERENCE, 0, 1880, 0 },	/* i2c-parent */
	{ NEED_REFERENCE, 0, 1891, 0 },	/* pinctrl-names */
	{ NEED_CLOCK, 0, 1905, 0 },	/* fast_clk */
	{ NEED_CLOCK, 0, 1914, 0 },	/* slow_clk */
	{ NEED_CLOCK, 0, 1923, 0 },	/* adc */
	{ NEED_CLOCK, 0, 1927, 0 },	/* per */
	{ NEED_INTERRUPT, 0, 34, 0 },	/* 2 */
	{ NEED_CLOCK, 0, 1931, 0 },	/* clkin */
	{ NEED_CLOCK, 0, 1937, 0 },	/* apb_pclk */
	{ NEED_CLOCK, 0, 1946, 0 },	/* saradc */
	{ NEED_SUPPLY, 0, 1953, 0 },	/* vref */
	{ NEED_CLOCK, 0, 1958, 0 },	/* adclk */
	{ NEED_RESET, 0, 1964, 0 },	/* adrst-n */
	{ NEED_RESET, 0, 1972, 0 },	/* presetn */
	{ NEED_HWLOCK, 0, 1, 0 },	/* 0 */
	{ NEED_IO_CHANNEL, 0, 1610, 0 },	/* parent */
	{ NEED_IO_CHANNEL, 0, 1980, 0 },	/* buttons */
	{ NEED_CLOCK, 0, 1988, 0 },	/* kpd */
	{ NEED_INTERRUPT, 0, 1992, 0 },	/* homekey */
	{ NEED_INTERRUPT, 0, 2000, 0 },	/* powerkey */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 2009, 2019 },	/* homekey_r if mediatek,mt6358-keys */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 2040, 2019 },	/* powerkey_r if mediatek,mt6358-keys */
	{ NEED_INTERRUPT, 0, 2009, 0 },	/* homekey_r */
	{ NEED_INTERRUPT, 0, 2040, 0 },	/* powerkey_r */
	{ NEED_SYSCON, 0, 2051, 0 },	/* regmap */
	{ NEED_INTERRUPT, 0, 2058, 0 },	/* ONKEY */
	{ NEED_PWM, 0, 2064, 0 },	/* direction */
	{ NEED_PWM, 0, 38, 0 },	/* enable */
	{ NEED_SUPPLY, 0, 2074, 0 },	/* haptic */
	{ NEED_CLOCK, 0, 2081, 0 },	/* KMIREFCLK */
	{ NEED_GPIO, 0, 2091, 0 },	/* xm */
	{ NEED_GPIO, 0, 2094, 0 },	/* xp */
	{ NEED_GPIO, 0, 2097, 0 },	/* ym */
	{ NEED_GPIO, 0, 2100, 0 },	/* yp */
	{ NEED_REFERENCE, 0, 2103, 0 },	/* qcom,bcm-voters */
	{ NEED_REFERENCE, 0, 2119, 0 },	/* qcom,stream-id-range */
	{ NEED_HOST, NEED_COMPATIBLE, 92, 2140 },	/* firmware if qcom,* */
	{ NEED_REFERENCE, 0, 2147, 0 },	/* renesas,ipmmu-main */
	{ NEED_CLOCK, 0, 2166, 0 },	/* bclk */
	{ NEED_NODE, 0, 1, 0 },	/* 0 */
	{ NEED_NODE, 0, 2171, 0 },	/* mediatek,mt2712-infracfg */
	{ NEED_REFERENCE, 0, 2196, 0 },	/* mediatek,larbs */
	{ NEED_SYSCON, 0, 2211, 0 },	/* mediatek,infracfg */
	{ NEED_NODE, 0, 2229, 0 },	/* mediatek,mt8173-infracfg */
	{ NEED_NODE, 0, 2254, 0 },	/* mediatek,mt8195-pericfg_ao */
	{ NEED_REFERENCE, 0, 2281, 0 },	/* interrupt-map */
	{ NEED_HOST, 0, 373, 0 },	/* other-device */
	{ NEED_REFERENCE, 0, 2295, 0 },	/* qcom,rpm-msg-ram */
	{ NEED_GPIO, 0, 2312, 0 },	/* flash */
	{ NEED_SUPPLY, 0, 2318, 0 },	/* vled */
	{ NEED_REFERENCE, 0, 2323, 0 },	/* qcom,pbs */
	{ NEED_INTERRUPT, 0, 395, 0 },	/* rx */
	{ NEED_INTERRUPT, 0, 398, 0 },	/* tx */
	{ NEED_CLOCK, 0, 2332, 0 },	/* pclk_mailbox */
	{ NEED_REGION, 0, 2345, 0 },	/* rt */
	{ NEED_REGION, 0, 2348, 0 },	/* scfg */
	{ NEED_REGION, 0, 2353, 0 },	/* target_data */
	{ NEED_CLOCK, 0, 2365, 0 },	/* oscin */
	{ NEED_REFERENCE, 0, 2371, 0 },	/* memory-region */
	{ NEED_CLOCK, 0, 2385, 0 },	/* p_clk */
	{ NEED_CLOCK, 0, 2391, 0 },	/* sys_clk */
	{ NEED_REGION, 0, 474, 0 },	/* core */
	{ NEED_REGION, 0, 1432, 0 },	/* mmu */
	{ NEED_CLOCK, 0, 2399, 0 },	/* jpgdec */
	{ NEED_CLOCK, 0, 2406, 0 },	/* jpgdec-smi */
	{ NEED_CLOCK, 0, 2417, 0 },	/* jpgenc */
	{ NEED_REFERENCE, 0, 2424, 0 },	/* mediatek,vpu */
	{ NEED_REFERENCE, 0, 2437, 0 },	/* mediatek,scp */
	{ NEED_REGION, 0, 2450, 0 },	/* cfg_reg */
	{ NEED_REGION, 0, 2458, 0 },	/* tcm */
	{ NEED_SUPPLY, 0, 1048, 0 },	/* phy */
	{ NEED_SYSCON, 0, 2462, 0 },	/* fsl,blk-ctrl */
	{ NEED_REFERENCE, 0, 2475, 0 },	/* fsl,mipi-phy-gpr */
	{ NEED_CLOCK, 0, 2492, 0 },	/* csi0 */
	{ NEED_CLOCK, 0, 2497, 0 },	/* csi0_pix */
	{ NEED_CLOCK, 0, 2506, 0 },	/* csi0_rdi */
	{ NEED_CLOCK, 0, 2515, 0 },	/* csi1 */
	{ NEED_CLOCK, 0, 2520, 0 },	/* csi1_pix */
	{ NEED_CLOCK, 0, 2529, 0 },	/* csi1_rdi */
	{ NEED_CLOCK, 0, 2538, 0 },	/* ispif_ahb */
	{ NEED_CLOCK, 0, 2548, 0 },	/* top_ahb */
	{ NEED_CLOCK, 0, 2556, 0 },	/* csi_vfe0 */
	{ NEED_CLOCK, 0, 2565, 0 },	/* vfe0 */
	{ NEED_INTERRUPT, 0, 2570, 0 },	/* ispif */
	{ NEED_REGION, 0, 2576, 0 },	/* csi_clk_mux */
	{ NEED_REGION, 0, 2570, 0 },	/* ispif */
	{ NEED_CLOCK, 0, 2588, 0 },	/* csi2 */
	{ NEED_CLOCK, 0, 2593, 0 },	/* csi2_pix */
	{ NEED_CLOCK, 0, 2602, 0 },	/* csi2_rdi */
	{ NEED_CLOCK, 0, 2611, 0 },	/* csi3 */
	{ NEED_CLOCK, 0, 2616, 0 },	/* csi3_pix */
	{ NEED_CLOCK, 0, 2625, 0 },	/* csi3_rdi */
	{ NEED_CLOCK, 0, 2634, 0 },	/* csi_vfe1 */
	{ NEED_CLOCK, 0, 2643, 0 },	/* vfe1 */
	{ NEED_CLOCK, 0, 2648, 0 },	/* video */
	{ NEED_RESET, 0, 2654, 0 },	/* aresetn */
	{ NEED_CLOCK, 0, 2662, 0 },	/* system */
	{ NEED_RESET, 0, 2669, 0 },	/* cmn-rstb */
	{ NEED_CLOCK, 0, 2678, 0 },	/* hclk */
	{ NEED_CLOCK, 0, 2683, 0 },	/* sclk */
	{ NEED_RESET, 0, 594, 0 },	/* ahb */
	{ NEED_RESET, 0, 1411, 0 },	/* axi */
	{ NEED_CLOCK, 0, 2688, 0 },	/* ram */
	{ NEED_REGION, 0, 2692, 0 },	/* camerrx_control */
	{ NEED_REGION, 0, 2708, 0 },	/* cal_top */
	{ NEED_DMA, 0, 2716, 0 },	/* rx0 */
	{ NEED_CLOCK, 0, 2720, 0 },	/* clk */
	{ NEED_CLOCK, 0, 2724, 0 },	/* ir */
	{ NEED_REFERENCE, 0, 2727, 0 },	/* mediatek,smi */
	{ NEED_REGION, NEED_REGION, 48, 2740 },	/* data if cfg */
	{ NEED_REGION, 0, 2744, 0 },	/* regs */
	{ NEED_REGION, 0, 2749, 0 },	/* dirmap */
	{ NEED_REGION, NEED_REGION, 80, 2756 },	/* * if broadcast */
	{ NEED_MEMORY_REGION, 0, 2766, 0 },	/* nominal */
	{ NEED_CLOCK, 0, 2774, 0 },	/* sfr0_ctrl */
	{ NEED_GPIO, 0, 2784, 0 },	/* reset */
	{ NEED_CLOCK, 0, 2790, 0 },	/* ciu-drive */
	{ NEED_CLOCK, 0, 2800, 0 },	/* ciu-sample */
	{ NEED_PIN_STATE, 0, 80, 0 },	/* * */
	{ NEED_PIN_STATE, 0, 2811, 0 },	/* opendrain */
	{ NEED_CLOCK, 0, 2821, 0 },	/* source */
	{ NEED_PIN_STATE, 0, 2828, 0 },	/* default */
	{ NEED_PIN_STATE, 0, 2836, 0 },	/* state_uhs */
	{ NEED_DMA, 0, 2846, 0 },	/* mmc */
	{ NEED_SUPPLY, 0, 2850, 0 },	/* vmmc */
	{ NEED_CLOCK, NEED_REGION, 1, 2855 },	/* 0 if ice */
	{ NEED_HOST, NEED_REGION, 92, 2855 },	/* firmware if ice */
	{ NEED_INTERRUPT, 0, 2859, 0 },	/* pwr_irq */
	{ NEED_REGION, NEED_PROPERTY, 2867, 2873 },	/* cqhci if supports-cqe */
	{ NEED_CLOCK, 0, 2886, 0 },	/* clk_ahb */
	{ NEED_CLOCK, 0, 2894, 0 },	/* clk_xin */
	{ NEED_PHY, NEED_COMPATIBLE, 2902, 2913 },	/* phy_arasan if arasan,sdhci-5.1 */
	{ NEED_PHY, 0, 2902, 0 },	/* phy_arasan */
	{ NEED_INTERRUPT, NEED_PROPERTY, 1, 2930 },	/* 0 if little-endian */
	{ NEED_REGION, NEED_PROPERTY, 1, 2930 },	/* 0 if little-endian */
	{ NEED_NODE, 0, 2944, 0 },	/* microchip,sparx5-cpu-syscon */
	{ NEED_CLOCK, 0, 2972, 0 },	/* sdio */
	{ NEED_RESET, 0, 2977, 0 },	/* sdhci */
	{ NEED_CLOCK, 0, 2846, 0 },	/* mmc */
	{ NEED_RESET, 0, 2983, 0 },	/* hw */
	{ NEED_RESET, 0, 2986, 0 },	/* host */
	{ NEED_CLOCK, 0, 2991, 0 },	/* controller */
	{ NEED_CLOCK, 0, 3002, 0 },	/* nand */
	{ NEED_REGION, 0, 3007, 0 },	/* nand-int-base */
	{ NEED_REGION, 0, 3021, 0 },	/* flash-dma */
	{ NEED_REGION, 0, 3031, 0 },	/* nand-cache */
	{ NEED_REGION, 0, 3042, 0 },	/* iproc-ext */
	{ NEED_REGION, 0, 3052, 0 },	/* iproc-idm */
	{ NEED_CLOCK, 0, 3062, 0 },	/* nf_clk */
	{ NEED_CLOCK, 0, 3069, 0 },	/* ecc */
	{ NEED_CLOCK, 0, 3073, 0 },	/* nand_x */
	{ NEED_REGION, 0, 3080, 0 },	/* denali_reg */
	{ NEED_REGION, 0, 3091, 0 },	/* nand_data */
	{ NEED_DMA, 0, 3101, 0 },	/* rx-tx */
	{ NEED_INTERRUPT, 0, 3107, 0 },	/* bch */
	{ NEED_REGION, 0, 3107, 0 },	/* bch */
	{ NEED_REGION, 0, 3111, 0 },	/* gpmi-nand */
	{ NEED_CLOCK, 0, 3121, 0 },	/* gpmi_apb */
	{ NEED_CLOCK, 0, 3130, 0 },	/* gpmi_bch */
	{ NEED_CLOCK, 0, 3139, 0 },	/* gpmi_bch_apb */
	{ NEED_CLOCK, 0, 3152, 0 },	/* gpmi_io */
	{ NEED_SYSCON, 0, 3160, 0 },	/* marvell,system-controller */
	{ NEED_CLOCK, 0, 3186, 0 },	/* device */
	{ NEED_REGION, 0, 3193, 0 },	/* emmc */
	{ NEED_REGION, 0, 3198, 0 },	/* nfc */
	{ NEED_CLOCK, 0, 3202, 0 },	/* nfi_clk */
	{ NEED_CLOCK, 0, 3210, 0 },	/* pad_clk */
	{ NEED_CLOCK, 0, 3218, 0 },	/* aon */
	{ NEED_DMA, 0, 3222, 0 },	/* cmd */
	{ NEED_PARENT, NEED_COMPATIBLE, 227, 3226 },	/* syscon if mmio-mux */
	{ NEED_CLOCK, 0, 3235, 0 },	/* cclk */
	{ NEED_INTERRUPT, 0, 3240, 0 },	/* int0 */
	{ NEED_REGION, 0, 3245, 0 },	/* m_can */
	{ NEED_REGION, 0, 3251, 0 },	/* message_ram */
	{ NEED_CLOCK, 0, 3263, 0 },	/* clkp1 */
	{ NEED_CLOCK, 0, 3269, 0 },	/* canfd */
	{ NEED_INTERRUPT, 0, 3275, 0 },	/* g_err */
	{ NEED_INTERRUPT, 0, 3281, 0 },	/* g_recc */
	{ NEED_CLOCK, 0, 3288, 0 },	/* can_clk */
	{ NEED_CLOCK, 0, 3296, 0 },	/* dma_clk */
	{ NEED_CLOCK, 0, 3304, 0 },	/* ptp_clk */
	{ NEED_REGION, 0, 3312, 0 },	/* amac_base */
	{ NEED_REFERENCE, 0, 3322, 0 },	/* fsl,fman-ports */
	{ NEED_CLOCK, 0, 3337, 0 },	/* mac_core */
	{ NEED_REFERENCE, 0, 3346, 0 },	/* phy-handle */
	{ NEED_REFERENCE, 0, 3357, 0 },	/* serdes-syscon */
	{ NEED_REFERENCE, 0, 3371, 0 },	/* ae-handle */
	{ NEED_CLOCK, 0, 3381, 0 },	/* gop_clk */
	{ NEED_CLOCK, 0, 3389, 0 },	/* mg_clk */
	{ NEED_CLOCK, 0, 3396, 0 },	/* pp_clk */
	{ NEED_SYSCON, 0, 3403, 0 },	/* mediatek,ethsys */
	{ NEED_SYSCON, 0, 3419, 0 },	/* mediatek,pericfg */
	{ NEED_INTERRUPT, 0, 3436, 0 },	/* ch0 */
	{ NEED_INTERRUPT, 0, 3440, 0 },	/* ch1 */
	{ NEED_INTERRUPT, 0, 3444, 0 },	/* ch18 */
	{ NEED_INTERRUPT, 0, 3449, 0 },	/* ch19 */
	{ NEED_INTERRUPT, 0, 3454, 0 },	/* ch22 */
	{ NEED_INTERRUPT, 0, 3459, 0 },	/* ch24 */
	{ NEED_CLOCK, 0, 3464, 0 },	/* gptp */
	{ NEED_INTERRUPT, 0, 3469, 0 },	/* dia */
	{ NEED_INTERRUPT, 0, 3473, 0 },	/* err_a */
	{ NEED_INTERRUPT, 0, 3479, 0 },	/* line3 */
	{ NEED_INTERRUPT, 0, 3485, 0 },	/* mgmt_a */
	{ NEED_INTERRUPT, 0, 3492, 0 },	/* gwca0_rxts0 */
	{ NEED_REGION, 0, 3504, 0 },	/* secure_base */
	{ NEED_REGION, 0, 3464, 0 },	/* gptp */
	{ NEED_REGION, 0, 3516, 0 },	/* tsnes */
	{ NEED_INTERRUPT, NEED_REGION, 1, 3522 },	/* 0 if smc91x-regs */
	{ NEED_INTERRUPT, NEED_REGION, 1, 3534 },	/* 0 if smsc911x-memory */
	{ NEED_REFERENCE, 0, 3550, 0 },	/* socionext,syscon-phy-mode */
	{ NEED_CLOCK, 0, 3576, 0 },	/* master_bus */
	{ NEED_CLOCK, 0, 395, 0 },	/* rx */
	{ NEED_CLOCK, 0, 3587, 0 },	/* slave_bus */
	{ NEED_CLOCK, 0, 398, 0 },	/* tx */
	{ NEED_GPIO, 0, 3597, 0 },	/* phy-reset */
	{ NEED_RESET, 0, 3607, 0 },	/* eqos */
	{ NEED_CLOCK, 0, 3612, 0 },	/* phy_ref_clk */
	{ NEED_INTERRUPT, 0, 3624, 0 },	/* macirq */
	{ NEED_CLOCK, 0, 3631, 0 },	/* rmii_internal */
	{ NEED_REGION, 0, 3645, 0 },	/* rgmii */
	{ NEED_CLOCK, 0, 3651, 0 },	/* stmmaceth */
	{ NEED_SYSCON, 0, 3661, 0 },	/* rockchip,php-grf */
	{ NEED_REFERENCE, 0, 688, 0 },	/* altr,sysmgr-syscon */
	{ NEED_CLOCK, 0, 3678, 0 },	/* mac-clk-rx */
	{ NEED_CLOCK, 0, 3689, 0 },	/* mac-clk-tx */
	{ NEED_CLOCK, 0, 3700, 0 },	/* ethstp */
	{ NEED_REFERENCE, 0, 3707, 0 },	/* st,syscon */
	{ NEED_SYSCON, 0, 3707, 0 },	/* st,syscon */
	{ NEED_SYSCON, 0, 227, 0 },	/* syscon */
	{ NEED_CLOCK, 0, 3717, 0 },	/* ptp-ref */
	{ NEED_REGION, 0, 3725, 0 },	/* mac */
	{ NEED_REGION, 0, 3729, 0 },	/* xpcs */
	{ NEED_RESET, 0, 3725, 0 },	/* mac */
	{ NEED_RESET, 0, 3734, 0 },	/* pcs */
	{ NEED_REFERENCE, 0, 3738, 0 },	/* dma-names */
	{ NEED_REGION, 0, 3748, 0 },	/* cpsw_nuss */
	{ NEED_CLOCK, 0, 3758, 0 },	/* cpts */
	{ NEED_INTERRUPT, 0, 3758, 0 },	/* cpts */
	{ NEED_REGION, 0, 3758, 0 },	/* cpts */
	{ NEED_REFERENCE, 0, 3763, 0 },	/* ti,iep */
	{ NEED_REFERENCE, 0, 3770, 0 },	/* ti,prus */
	{ NEED_SYSCON, 0, 3778, 0 },	/* ti,mii-g-rt */
	{ NEED_SYSCON, 0, 3790, 0 },	/* ti,mii-rt */
	{ NEED_INTERRUPT, 0, 3800, 0 },	/* gsi */
	{ NEED_INTERRUPT, 0, 3804, 0 },	/* ipa */
	{ NEED_INTERRUPT, 0, 3808, 0 },	/* ipa-clock-query */
	{ NEED_INTERRUPT, 0, 3824, 0 },	/* ipa-setup-ready */
	{ NEED_REFERENCE, 0, 3840, 0 },	/* qcom,smem-states */
	{ NEED_REGION, 0, 3800, 0 },	/* gsi */
	{ NEED_REGION, 0, 3857, 0 },	/* ipa-shared */
	{ NEED_REGION, 0, 3868, 0 },	/* ipa-reg */
	{ NEED_REFERENCE, 0, 3876, 0 },	/* mdio-parent-bus */
	{ NEED_REFERENCE, 0, 3892, 0 },	/* i2c-bus */
	{ NEED_NODE, NEED_PROPERTY, 3900, 3916 },	/* fsl,t1040-qe-si if rx-clock-name */
	{ NEED_NODE, NEED_PROPERTY, 3930, 3916 },	/* fsl,t1040-qe-siram if rx-clock-name */
	{ NEED_REGION, NEED_PROPERTY, 1, 3916 },	/* 0 if rx-clock-name */
	{ NEED_REGION, 0, 3949, 0 },	/* membase */
	{ NEED_REFERENCE, 0, 3957, 0 },	/* qcom,rproc */
	{ NEED_RESET, 0, 3968, 0 },	/* consys */
	{ NEED_INTERRUPT, 0, 3975, 0 },	/* pc */
	{ NEED_INTERRUPT, 0, 3978, 0 },	/* pc-ack */
	{ NEED_REFERENCE, 0, 3985, 0 },	/* apple,sart */
	{ NEED_REGION, 0, 3996, 0 },	/* ans */
	{ NEED_REGION, 0, 4000, 0 },	/* nvme */
	{ NEED_REFERENCE, 0, 4005, 0 },	/* secure-monitor */
	{ NEED_REGION, NEED_REGION, 34, 13 },	/* 2 if 1 */
	{ NEED_REGION, NEED_REGION, 36, 13 },	/* 3 if 1 */
	{ NEED_CLOCK, 0, 4020, 0 },	/* pclk_efuse */
	{ NEED_INTERRUPT, 0, 4031, 0 },	/* link_state */
	{ NEED_REGION, 0, 4042, 0 },	/* reg */
	{ NEED_REGION, 0, 4046, 0 },	/* intd_cfg */
	{ NEED_REGION, 0, 4055, 0 },	/* user_cfg */
	{ NEED_SYSCON, 0, 4064, 0 },	/* ti,syscon-pcie-ctrl */
	{ NEED_REGION, 0, 4084, 0 },	/* elbi */
	{ NEED_REGION, 0, 4089, 0 },	/* dbi */
	{ NEED_REGION, 0, 4093, 0 },	/* config */
	{ NEED_NODE, 0, 4100, 0 },	/* fsl,imx8mm-iomuxc-gpr */
	{ NEED_PHY, 0, 4122, 0 },	/* pcie-phy */
	{ NEED_REGION, 0, 4131, 0 },	/* app */
	{ NEED_REGION, 0, 4135, 0 },	/* addr_space */
	{ NEED_RESET, 0, 4146, 0 },	/* apps */
	{ NEED_RESET, 0, 4151, 0 },	/* pciephy */
	{ NEED_NODE, 0, 4159, 0 },	/* fsl,imx8mp-iomuxc-gpr */
	{ NEED_NODE, 0, 4181, 0 },	/* fsl,imx8mq-iomuxc-gpr */
	{ NEED_SYSCON, 0, 4203, 0 },	/* ti,syscon-pcie-id */
	{ NEED_INTERRUPT, 0, 4221, 0 },	/* pme */
	{ NEED_REFERENCE, 0, 4225, 0 },	/* fsl,pcie-scfg */
	{ NEED_SYSCON, 0, 4225, 0 },	/* fsl,pcie-scfg */
	{ NEED_CLOCK, 0, 4239, 0 },	/* general */
	{ NEED_CLOCK, 0, 4247, 0 },	/* port */
	{ NEED_PHY, 0, 4252, 0 },	/* pcie */
	{ NEED_REGION, 0, 2740, 0 },	/* cfg */
	{ NEED_RESET, 0, 4247, 0 },	/* port */
	{ NEED_REGION, 0, 470, 0 },	/* apb */
	{ NEED_INTERRUPT, 0, 4257, 0 },	/* sys */
	{ NEED_CLOCK, 0, 4261, 0 },	/* aux */
	{ NEED_CLOCK, 0, 4265, 0 },	/* pipe */
	{ NEED_CLOCK, 0, 4257, 0 },	/* sys */
	{ NEED_REGION, 0, 4270, 0 },	/* control */
	{ NEED_REGION, 0, 4278, 0 },	/* rc-dbi */
	{ NEED_RESET, 0, 239, 0 },	/* bus */
	{ NEED_RESET, 0, 4285, 0 },	/* soft */
	{ NEED_RESET, 0, 4257, 0 },	/* sys */
	{ NEED_CLOCK, 0, 4290, 0 },	/* pcie_aclk */
	{ NEED_CLOCK, 0, 4300, 0 },	/* pcie_apb_phy */
	{ NEED_CLOCK, 0, 4313, 0 },	/* pcie_apb_sys */
	{ NEED_CLOCK, 0, 4326, 0 },	/* pcie_aux */
	{ NEED_CLOCK, 0, 4335, 0 },	/* pcie_phy_ref */
	{ NEED_GPIO, 0, 4348, 0 },	/* hisilicon,clken */
	{ NEED_NODE, 0, 4364, 0 },	/* hisilicon,hi3660-crgctrl */
	{ NEED_NODE, 0, 4389, 0 },	/* hisilicon,hi3660-sctrl */
	{ NEED_REGION, 0, 1048, 0 },	/* phy */
	{ NEED_INTERRUPT, 0, 4412, 0 },	/* global */
	{ NEED_REGION, 0, 4419, 0 },	/* parf */
	{ NEED_REGION, 0, 4424, 0 },	/* mmio */
	{ NEED_RESET, 0, 4429, 0 },	/* axi_m */
	{ NEED_RESET, 0, 4435, 0 },	/* axi_m_sticky */
	{ NEED_RESET, 0, 4448, 0 },	/* axi_s */
	{ NEED_RESET, 0, 4265, 0 },	/* pipe */
	{ NEED_RESET, 0, 4454, 0 },	/* sleep */
	{ NEED_RESET, 0, 4460, 0 },	/* sticky */
	{ NEED_RESET, 0, 4467, 0 },	/* axi_m_vmid */
	{ NEED_RESET, 0, 4478, 0 },	/* axi_s_xpu */
	{ NEED_RESET, 0, 4419, 0 },	/* parf */
	{ NEED_RESET, 0, 4488, 0 },	/* phy_ahb */
	{ NEED_RESET, 0, 4496, 0 },	/* pipe_sticky */
	{ NEED_RESET, 0, 4508, 0 },	/* pwr */
	{ NEED_INTERRUPT, 0, 4512, 0 },	/* intr */
	{ NEED_REGION, 0, 4517, 0 },	/* appl */
	{ NEED_REGION, 0, 4522, 0 },	/* atu_dma */
	{ NEED_REGION, 0, 4530, 0 },	/* link */
	{ NEED_REGION, 0, 4535, 0 },	/* mpu */
	{ NEED_REGION, 0, 4539, 0 },	/* smu */
	{ NEED_REGION, 0, 4543, 0 },	/* ulreg */
	{ NEED_REFERENCE, 0, 4549, 0 },	/* msi-parent */
	{ NEED_REGION, 0, 4560, 0 },	/* csr_axi_slave */
	{ NEED_CLOCK, 0, 4574, 0 },	/* afi */
	{ NEED_CLOCK, 0, 4578, 0 },	/* cml */
	{ NEED_CLOCK, 0, 4582, 0 },	/* pex */
	{ NEED_CLOCK, 0, 4586, 0 },	/* pll_e */
	{ NEED_INTERRUPT, 0, 4592, 0 },	/* msi */
	{ NEED_REGION, 0, 4574, 0 },	/* afi */
	{ NEED_REGION, 0, 4596, 0 },	/* pads */
	{ NEED_REGION, 0, 4601, 0 },	/* cs */
	{ NEED_RESET, 0, 4574, 0 },	/* afi */
	{ NEED_RESET, 0, 4604, 0 },	/* pcie_x */
	{ NEED_RESET, 0, 4582, 0 },	/* pex */
	{ NEED_REGION, 0, 4611, 0 },	/* pcie-mac */
	{ NEED_INTERRUPT, NEED_PROPERTY, 4620, 4629 },	/* pcie_irq if interrupt-names */
	{ NEED_CLOCK, 0, 4645, 0 },	/* pcie_bus */
	{ NEED_CLOCK, 0, 4654, 0 },	/* aclk-perf */
	{ NEED_CLOCK, 0, 4664, 0 },	/* pm */
	{ NEED_REGION, 0, 4667, 0 },	/* apb-base */
	{ NEED_REGION, 0, 4676, 0 },	/* mem-base */
	{ NEED_RESET, 0, 401, 0 },	/* aclk */
	{ NEED_RESET, 0, 4685, 0 },	/* mgmt */
	{ NEED_RESET, 0, 4690, 0 },	/* mgmt-sticky */
	{ NEED_RESET, 0, 4664, 0 },	/* pm */
	{ NEED_INTERRUPT, 0, 4702, 0 },	/* client */
	{ NEED_INTERRUPT, 0, 4709, 0 },	/* legacy */
	{ NEED_INTERRUPT, 0, 1664, 0 },	/* misc */
	{ NEED_INTERRUPT, 0, 4716, 0 },	/* msi0 */
	{ NEED_INTERRUPT, 0, 4721, 0 },	/* msi1 */
	{ NEED_INTERRUPT, 0, 4726, 0 },	/* intx */
	{ NEED_REGION, 0, 4731, 0 },	/* breg */
	{ NEED_REGION, 0, 4736, 0 },	/* pcireg */
	{ NEED_REFERENCE, 0, 4743, 0 },	/* interrupt-affinity */
	{ NEED_REFERENCE, 0, 337, 0 },	/* cpus */
	{ NEED_REGION, 0, 4762, 0 },	/* phy_ctrl */
	{ NEED_PHY, 0, 4771, 0 },	/* analog */
	{ NEED_CLOCK, 0, 4778, 0 },	/* xtal */
	{ NEED_CLOCK, 0, 4783, 0 },	/* ref_clk */
	{ NEED_CLOCK, 0, 4791, 0 },	/* usb */
	{ NEED_CLOCK, 0, 4795, 0 },	/* usb_general */
	{ NEED_GPIO, 0, 4807, 0 },	/* id */
	{ NEED_GPIO, 0, 4810, 0 },	/* vbus */
	{ NEED_REGION, 0, 4815, 0 },	/* crmu-ctrl */
	{ NEED_REGION, 0, 4825, 0 },	/* icfg */
	{ NEED_REGION, 0, 4830, 0 },	/* rst-ctrl */
	{ NEED_REGION, 0, 4839, 0 },	/* usb2-strap */
	{ NEED_SYSCON, 0, 4850, 0 },	/* brcm,sr-cdru */
	{ NEED_SYSCON, 0, 4863, 0 },	/* brcm,sr-mhb */
	{ NEED_REGION, 0, 4875, 0 },	/* phy-ctrl */
	{ NEED_RESET, 0, 4884, 0 },	/* sierra_reset */
	{ NEED_CLOCK, 0, 4897, 0 },	/* refclk */
	{ NEED_RESET, 0, 4904, 0 },	/* perst */
	{ NEED_CLOCK, 0, 1048, 0 },	/* phy */
	{ NEED_SYSCON, 0, 4910, 0 },	/* hisilicon,pctrl-syscon */
	{ NEED_SYSCON, 0, 4933, 0 },	/* hisilicon,pericrg-syscon */
	{ NEED_SYSCON, 0, 4958, 0 },	/* hisilicon,peripheral-syscon */
	{ NEED_REGION, 0, 4986, 0 },	/* comphy */
	{ NEED_REGION, 0, 4993, 0 },	/* lane0_usb3_gbe */
	{ NEED_REGION, 0, 5008, 0 },	/* lane1_pcie_gbe */
	{ NEED_REGION, 0, 5023, 0 },	/* lane2_sata_usb3 */
	{ NEED_SYSCON, 0, 5039, 0 },	/* marvell,usb-misc-reg */
	{ NEED_CLOCK, 0, 5060, 0 },	/* pll_ref */
	{ NEED_REGION, 0, 5068, 0 },	/* sif */
	{ NEED_CLOCK, 0, 5072, 0 },	/* mp */
	{ NEED_CLOCK, 0, 5075, 0 },	/* unipro */
	{ NEED_CLOCK, 0, 5082, 0 },	/* usb3_pipe */
	{ NEED_RESET, 0, 5092, 0 },	/* phy_nocsr */
	{ NEED_CLOCK, 0, 5102, 0 },	/* cfg_ahb */
	{ NEED_CLOCK, 0, 5110, 0 },	/* sgmi_ref */
	{ NEED_RESET, 0, 5119, 0 },	/* por */
	{ NEED_CLOCK, 0, 5123, 0 },	/* refoclk */
	{ NEED_CLOCK, 0, 5131, 0 },	/* refpclk */
	{ NEED_CLOCK, 0, 5139, 0 },	/* sysclk */
	{ NEED_SYSCON, 0, 5146, 0 },	/* rockchip,usbgrf */
	{ NEED_SYSCON, 0, 5162, 0 },	/* rockchip,phy-grf */
	{ NEED_CLOCK, 0, 5179, 0 },	/* tcpdcore */
	{ NEED_CLOCK, 0, 5188, 0 },	/* tcpdphy-ref */
	{ NEED_RESET, 0, 5200, 0 },	/* uphy */
	{ NEED_RESET, 0, 5205, 0 },	/* uphy-pipe */
	{ NEED_RESET, 0, 5215, 0 },	/* uphy-tcphy */
	{ NEED_SYSCON, 0, 5226, 0 },	/* samsung,fsys-sysreg */
	{ NEED_SYSCON, 0, 5246, 0 },	/* samsung,pmu-syscon */
	{ NEED_REGION, NEED_PROPERTY, 3734, 5265 },	/* pcs if reg-names */
	{ NEED_REGION, NEED_PROPERTY, 1048, 5265 },	/* phy if reg-names */
	{ NEED_REGION, NEED_PROPERTY, 5275, 5265 },	/* pma if reg-names */
	{ NEED_REGION, 0, 5279, 0 },	/* phy-pma */
	{ NEED_CLOCK, 0, 4530, 0 },	/* link */
	{ NEED_RESET, 0, 4530, 0 },	/* link */
	{ NEED_REGION, 0, 5287, 0 },	/* ctl */
	{ NEED_REFERENCE, 0, 5291, 0 },	/* ti,serdes-clk */
	{ NEED_CLOCK, 0, 5305, 0 },	/* core_ref_clk */
	{ NEED_CLOCK, 0, 5318, 0 },	/* ext_ref_clk */
	{ NEED_CLOCK, 0, 5330, 0 },	/* core_ref1_clk */
	{ NEED_REGION, 0, 5344, 0 },	/* serdes */
	{ NEED_REGION, 0, 5351, 0 },	/* siou */
	{ NEED_REFERENCE, 0, 5356, 0 },	/* mediatek,pctl-regmap */
	{ NEED_REGION, NEED_PROPERTY, 1, 764 },	/* 0 if interrupt-controller */
	{ NEED_SYSCON, 0, 5377, 0 },	/* nuvoton,sys */
	{ NEED_REFERENCE, 0, 1523, 0 },	/* rockchip,grf */
	{ NEED_REFERENCE, 0, 5389, 0 },	/* gpio-ranges */
	{ NEED_REFERENCE, 0, 5401, 0 },	/* st,syscfg */
	{ NEED_SYSCON, 0, 5401, 0 },	/* st,syscfg */
	{ NEED_SYSCON, 0, 5411, 0 },	/* amlogic,ao-sysctrl */
	{ NEED_NODE, 0, 5430, 0 },	/* amlogic,meson-gxbb-sm */
	{ NEED_SYSCON, 0, 5452, 0 },	/* infracfg */
	{ NEED_NVMEM, 0, 80, 0 },	/* * */
	{ NEED_NVMEM, 0, 5461, 0 },	/* cpr_fuse_revision */
	{ NEED_REFERENCE, 0, 5479, 0 },	/* acc-syscon */
	{ NEED_NVMEM, 0, 5490, 0 },	/* reboot-mode */
	{ NEED_IO_CHANNEL, 0, 5502, 0 },	/* batt_chrg_i */
	{ NEED_IO_CHANNEL, 0, 5514, 0 },	/* batt_v */
	{ NEED_IO_CHANNEL, 0, 5521, 0 },	/* batt_dischrg_i */
	{ NEED_IO_CHANNEL, 0, 5536, 0 },	/* vbus_v */
	{ NEED_INTERRUPT, 0, 5543, 0 },	/* bat-ov */
	{ NEED_INTERRUPT, 0, 5550, 0 },	/* usb-plugin */
	{ NEED_INTERRUPT, 0, 5561, 0 },	/* usbin-icl-change */
	{ NEED_INTERRUPT, 0, 5578, 0 },	/* wdog-bark */
	{ NEED_IO_CHANNEL, 0, 5588, 0 },	/* usbin_i */
	{ NEED_IO_CHANNEL, 0, 5596, 0 },	/* usbin_v */
	{ NEED_CLOCK, 0, 5604, 0 },	/* ftm_cnt_clk_en */
	{ NEED_CLOCK, 0, 5619, 0 },	/* ftm_ext */
	{ NEED_CLOCK, 0, 5627, 0 },	/* ftm_fix */
	{ NEED_CLOCK, 0, 5635, 0 },	/* ftm_sys */
	{ NEED_CLOCK, 0, 1285, 0 },	/* top */
	{ NEED_CLOCK, 0, 5643, 0 },	/* mm */
	{ NEED_CLOCK, 0, 5646, 0 },	/* timers */
	{ NEED_RESET, 0, 794, 0 },	/* pwm */
	{ NEED_CLOCK, 0, 5653, 0 },	/* tbclk */
	{ NEED_SUPPLY, 0, 1599, 0 },	/* ctrl */
	{ NEED_REGION, 0, 5659, 0 },	/* sram */
	{ NEED_REGION, 0, 5664, 0 },	/* debug */
	{ NEED_REGION, 0, 5670, 0 },	/* iram */
	{ NEED_INTERRUPT, 0, 5675, 0 },	/* shutdown-ack */
	{ NEED_INTERRUPT, 0, 5688, 0 },	/* fatal */
	{ NEED_INTERRUPT, 0, 5694, 0 },	/* handover */
	{ NEED_INTERRUPT, 0, 5703, 0 },	/* ready */
	{ NEED_INTERRUPT, 0, 5709, 0 },	/* stop-ack */
	{ NEED_INTERRUPT, 0, 5718, 0 },	/* wdog */
	{ NEED_REFERENCE, 0, 5723, 0 },	/* qcom,halt-regs */
	{ NEED_RESET, 0, 5738, 0 },	/* cc_lpass */
	{ NEED_REGION, 0, 5747, 0 },	/* qdsp6 */
	{ NEED_REGION, 0, 5753, 0 },	/* rmb */
	{ NEED_RESET, 0, 5757, 0 },	/* mss_restart */
	{ NEED_REFERENCE, 0, 5769, 0 },	/* qcom,spare-regs */
	{ NEED_RESET, 0, 5785, 0 },	/* pdc_reset */
	{ NEED_REFERENCE, 0, 5795, 0 },	/* qcom,ext-regs */
	{ NEED_REFERENCE, 0, 5809, 0 },	/* qcom,qaccept-regs */
	{ NEED_REGION, 0, 5827, 0 },	/* pmu */
	{ NEED_SYSCON, 0, 5831, 0 },	/* hisi,rst-syscon */
	{ NEED_REFERENCE, 0, 5847, 0 },	/* cpu-syscon */
	{ NEED_REGION, 0, 5858, 0 },	/* rtc */
	{ NEED_REGION, 0, 5862, 0 },	/* rtc-soc */
	{ NEED_CLOCK, 0, 5858, 0 },	/* rtc */
	{ NEED_CLOCK, 0, 5870, 0 },	/* rtc_src */
	{ NEED_CLOCK, 0, 5878, 0 },	/* osc32k */
	{ NEED_CLOCK, 0, 4810, 0 },	/* vbus */
	{ NEED_INTERRUPT, 0, 5885, 0 },	/* alarm */
	{ NEED_INTERRUPT, 0, 5891, 0 },	/* sec */
	{ NEED_SYSCON, 0, 5895, 0 },	/* hisilicon,sas-syscon */
	{ NEED_INTERRUPT, 0, 5916, 0 },	/* recv-not-empty */
	{ NEED_INTERRUPT, 0, 5931, 0 },	/* send-empty */
	{ NEED_NODE, 0, 5942, 0 },	/* fsl,bman-fbpr */
	{ NEED_NODE, 0, 5956, 0 },	/* fsl,qman-fqd */
	{ NEED_NODE, 0, 5969, 0 },	/* fsl,qman-pfdr */
	{ NEED_CLOCK, 0, 5983, 0 },	/* devapc-infra-clock */
	{ NEED_REGION, 0, 6002, 0 },	/* pwrap */
	{ NEED_REGION, 0, 6008, 0 },	/* pwrap-bridge */
	{ NEED_RESET, 0, 6002, 0 },	/* pwrap */
	{ NEED_RESET, 0, 6008, 0 },	/* pwrap-bridge */
	{ NEED_NVMEM, 0, 6021, 0 },	/* svs-calibration-data */
	{ NEED_NVMEM, 0, 6042, 0 },	/* t-calibration-data */
	{ NEED_SUPPLY, 0, 80, 0 },	/* * */
	{ NEED_NVMEM, 0, 6061, 0 },	/* multi-chan-ddr */
	{ NEED_REGION, 0, 1599, 0 },	/* ctrl */
	{ NEED_REGION, 0, 6076, 0 },	/* mem */
	{ NEED_REFERENCE, 0, 6080, 0 },	/* qcom,ipc */
	{ NEED_REFERENCE, 0, 6089, 0 },	/* samsung,sysreg */
	{ NEED_SYSCON, 0, 6089, 0 },	/* samsung,sysreg */
	{ NEED_SUPPLY, 0, 474, 0 },	/* core */
	{ NEED_REGION, 0, 6104, 0 },	/* aotag */
	{ NEED_REGION, 0, 6110, 0 },	/* wake */
	{ NEED_REGION, 0, 6115, 0 },	/* fifos */
	{ NEED_REGION, 0, 6121, 0 },	/* proxy_gcfg */
	{ NEED_REGION, 0, 6132, 0 },	/* proxy_target */
	{ NEED_INTERRUPT, NEED_PROPERTY, 1, 6145 },	/* 0 if interrupts */
	{ NEED_CLOCK, 0, 6156, 0 },	/* hsspi */
	{ NEED_REGION, 0, 6156, 0 },	/* hsspi */
	{ NEED_REGION, 0, 6162, 0 },	/* spim-ctrl */
	{ NEED_CLOCK, 0, 6172, 0 },	/* dspi */
	{ NEED_CLOCK, 0, 6177, 0 },	/* qspi */
	{ NEED_CLOCK, 0, 6182, 0 },	/* qspi_en */
	{ NEED_REGION, 0, 6190, 0 },	/* QuadSPI */
	{ NEED_REGION, 0, 6198, 0 },	/* QuadSPI-memory */
	{ NEED_GPIO, 0, 6213, 0 },	/* sck */
	{ NEED_REGION, 0, 6217, 0 },	/* intr_regs */
	{ NEED_REGION, 0, 6227, 0 },	/* intr_status_reg */
	{ NEED_CLOCK, 0, 6243, 0 },	/* parent-clk */
	{ NEED_CLOCK, 0, 6254, 0 },	/* sel-clk */
	{ NEED_CLOCK, 0, 6262, 0 },	/* spi-clk */
	{ NEED_CLOCK, 0, 6270, 0 },	/* sf */
	{ NEED_CLOCK, 0, 6273, 0 },	/* spi */
	{ NEED_CLOCK, 0, 6277, 0 },	/* fspi */
	{ NEED_CLOCK, 0, 6282, 0 },	/* fspi_en */
	{ NEED_REGION, 0, 6290, 0 },	/* fspi_base */
	{ NEED_REGION, 0, 6300, 0 },	/* fspi_mmap */
	{ NEED_CLOCK, 0, 6310, 0 },	/* clk_sfc */
	{ NEED_CLOCK, 0, 6318, 0 },	/* hclk_sfc */
	{ NEED_CLOCK, 0, 6327, 0 },	/* spiclk */
	{ NEED_CLOCK, 0, 6334, 0 },	/* csiclk */
	{ NEED_CLOCK, 0, 6341, 0 },	/* spi_ioclk */
	{ NEED_RESET, 0, 6273, 0 },	/* spi */
	{ NEED_REGION, 0, 6351, 0 },	/* pmif */
	{ NEED_REGION, 0, 6356, 0 },	/* spmimst */
	{ NEED_INTERRUPT, 0, 6364, 0 },	/* periph_irq */
	{ NEED_INTERRUPT, NEED_COMPATIBLE, 6364, 6375 },	/* periph_irq if qcom,spmi-pmic-arb */
	{ NEED_REGION, NEED_COMPATIBLE, 80, 6375 },	/* * if qcom,spmi-pmic-arb */
	{ NEED_CLOCK, 0, 6394, 0 },	/* dos */
	{ NEED_CLOCK, 0, 6398, 0 },	/* dos_parser */
	{ NEED_CLOCK, 0, 6409, 0 },	/* vdec_1 */
	{ NEED_CLOCK, 0, 6416, 0 },	/* vdec_hevc */
	{ NEED_CLOCK, 0, 6426, 0 },	/* vdec_hevcf */
	{ NEED_INTERRUPT, 0, 6437, 0 },	/* esparser */
	{ NEED_INTERRUPT, 0, 6446, 0 },	/* vdec */
	{ NEED_REGION, 0, 6394, 0 },	/* dos */
	{ NEED_REGION, 0, 6437, 0 },	/* esparser */
	{ NEED_RESET, 0, 6437, 0 },	/* esparser */
	{ NEED_HOST, 0, 6451, 0 },	/* thermal-zone */
	{ NEED_SYSCON, 0, 6464, 0 },	/* amlogic,ao-secure */
	{ NEED_INTERRUPT, 0, 6482, 0 },	/* THERMAL */
	{ NEED_CLOCK, 0, 6490, 0 },	/* thermal_clk */
	{ NEED_CLOCK, 0, 6502, 0 },	/* auxadc */
	{ NEED_CLOCK, 0, 6509, 0 },	/* therm */
	{ NEED_REFERENCE, 0, 6515, 0 },	/* mediatek,apmixedsys */
	{ NEED_REFERENCE, 0, 6535, 0 },	/* mediatek,auxadc */
	{ NEED_IO_CHANNEL, 0, 6551, 0 },	/* thermal */
	{ NEED_NVMEM, 0, 6559, 0 },	/* calib */
	{ NEED_NVMEM, 0, 6565, 0 },	/* calib_sel */
	{ NEED_CLOCK, 0, 6575, 0 },	/* tsadc */
	{ NEED_CLOCK, 0, 6581, 0 },	/* tmu_apbif */
	{ NEED_CLOCK, 0, 6591, 0 },	/* tmu_sclk */
	{ NEED_CLOCK, 0, 6600, 0 },	/* soctherm */
	{ NEED_CLOCK, 0, 6609, 0 },	/* tsensor */
	{ NEED_REGION, 0, 6617, 0 },	/* ccroc-reg */
	{ NEED_REGION, 0, 6627, 0 },	/* soctherm-reg */
	{ NEED_RESET, 0, 6600, 0 },	/* soctherm */
	{ NEED_REGION, 0, 6640, 0 },	/* car-reg */
	{ NEED_IO_CHANNEL, 0, 6648, 0 },	/* sensor-channel */
	{ NEED_CLOCK, 0, 6663, 0 },	/* baud */
	{ NEED_INTERRUPT, 0, 6668, 0 },	/* uart-rx */
	{ NEED_INTERRUPT, 0, 6676, 0 },	/* uart-tx */
	{ NEED_CLOCK, 0, 6684, 0 },	/* uart */
	{ NEED_RESET, 0, 6689, 0 },	/* serial */
	{ NEED_CLOCK, 0, 6696, 0 },	/* cdns-ufs-pltfm */
	{ NEED_CLOCK, 0, 6711, 0 },	/* hi3660 */
	{ NEED_CLOCK, 0, 6718, 0 },	/* hi3670 */
	{ NEED_PHY, 0, 6725, 0 },	/* ufsphy */
	{ NEED_INTERRUPT, 0, 2986, 0 },	/* host */
	{ NEED_INTERRUPT, 0, 6732, 0 },	/* otg */
	{ NEED_INTERRUPT, 0, 6736, 0 },	/* peripheral */
	{ NEED_REGION, 0, 6747, 0 },	/* dev */
	{ NEED_REGION, 0, 6732, 0 },	/* otg */
	{ NEED_REGION, 0, 6751, 0 },	/* xhci */
	{ NEED_CLOCK, 0, 6756, 0 },	/* lpm */
	{ NEED_PIN_STATE, 0, 6760, 0 },	/* active */
	{ NEED_PIN_STATE, 0, 6767, 0 },	/* idle */
	{ NEED_REFERENCE, 0, 6772, 0 },	/* nvidia,phy */
	{ NEED_RESET, 0, 4791, 0 },	/* usb */
	{ NEED_REFERENCE, 0, 6783, 0 },	/* ti,syscon-phy-pll-refclk */
	{ NEED_SYSCON, 0, 6783, 0 },	/* ti,syscon-phy-pll-refclk */
	{ NEED_CLOCK, 0, 6808, 0 },	/* bus_early */
	{ NEED_CLOCK, 0, 6818, 0 },	/* link_aclk */
	{ NEED_CLOCK, 0, 6828, 0 },	/* link_pclk */
	{ NEED_CLOCK, 0, 6838, 0 },	/* susp_clk */
	{ NEED_CLOCK, 0, 6847, 0 },	/* phyclk */
	{ NEED_CLOCK, 0, 6854, 0 },	/* pipe_pclk */
	{ NEED_CLOCK, 0, 6864, 0 },	/* usbdrd30 */
	{ NEED_CLOCK, 0, 6873, 0 },	/* usbdrd30_axius_clk */
	{ NEED_CLOCK, 0, 6892, 0 },	/* usbdrd30_susp_clk */
	{ NEED_CLOCK, 0, 6910, 0 },	/* hsio */
	{ NEED_CLOCK, 0, 6915, 0 },	/* suspend */
	{ NEED_CLOCK, 0, 6923, 0 },	/* usb_bus */
	{ NEED_CLOCK, 0, 6931, 0 },	/* usb_ctrl */
	{ NEED_CLOCK, 0, 6940, 0 },	/* xtal_usb_ctrl */
	{ NEED_CLOCK, 0, 6954, 0 },	/* ddr */
	{ NEED_INTERRUPT, 0, 6958, 0 },	/* drd */
	{ NEED_REFERENCE, 0, 6962, 0 },	/* nvidia,xusb-padctl */
	{ NEED_REGION, 0, 6981, 0 },	/* fpci */
	{ NEED_REGION, 0, 6986, 0 },	/* base */
	{ NEED_REGION, 0, 6991, 0 },	/* ipfs */
	{ NEED_REFERENCE, NEED_PROPERTY, 6996, 7019 },	/* mediatek,syscon-wakeup if wakeup-source */
	{ NEED_CLOCK, 0, 7033, 0 },	/* clk_m */
	{ NEED_CLOCK, 0, 7039, 0 },	/* pll_u_480m */
	{ NEED_CLOCK, 0, 7050, 0 },	/* xusb_falcon_src */
	{ NEED_CLOCK, 0, 7066, 0 },	/* xusb_fs_src */
	{ NEED_CLOCK, 0, 7078, 0 },	/* xusb_host */
	{ NEED_CLOCK, 0, 7088, 0 },	/* xusb_hs_src */
	{ NEED_CLOCK, 0, 7100, 0 },	/* xusb_ss */
	{ NEED_CLOCK, 0, 7108, 0 },	/* xusb_ss_src */
	{ NEED_RESET, 0, 7078, 0 },	/* xusb_host */
	{ NEED_RESET, 0, 7100, 0 },	/* xusb_ss */
	{ NEED_REGION, 0, 7120, 0 },	/* ippc */
	{ NEED_CLOCK, 0, 7125, 0 },	/* mcu */
	{ NEED_CLOCK, 0, 7129, 0 },	/* univpll */
	{ NEED_PHY, 0, 4791, 0 },	/* usb */
	{ NEED_CLOCK, 0, 7137, 0 },	/* pll_u */
	{ NEED_CLOCK, 0, 7143, 0 },	/* ulpi-link */
	{ NEED_CLOCK, 0, 7153, 0 },	/* utmi-pads */
	{ NEED_GPIO, 0, 7163, 0 },	/* nvidia,phy-reset */
	{ NEED_GPIO, 0, 7180, 0 },	/* select */
	{ NEED_INTERRUPT, 0, 7187, 0 },	/* sig-tx */
	{ NEED_INTERRUPT, 0, 7194, 0 },	/* vpd-detect */
	{ NEED_INTERRUPT, 0, 7205, 0 },	/* PD_IRQB */
	{ NEED_REFERENCE, 0, 7213, 0 },	/* leds */
	{ NEED_CLOCK, 0, 7218, 0 },	/* oscclk */
	{ NEED_CLOCK, 0, 7225, 0 },	/* watchdog */
	{ NEED_CLOCK, 0, 7234, 0 },	/* rtc_enable */
	{ NEED_CLOCK, 0, 7245, 0 },	/* hda */
	{ NEED_CLOCK, 0, 7249, 0 },	/* hda2codec_2x */
	{ NEED_CLOCK, 0, 7262, 0 },	/* hda2hdmi */
	{ NEED_RESET, 0, 7245, 0 },	/* hda */
	{ NEED_RESET, 0, 7249, 0 },	/* hda2codec_2x */
	{ NEED_RESET, 0, 7262, 0 },	/* hda2hdmi */
	{ NEED_GPIO, 0, 7271, 0 },	/* mode */
	{ NEED_CLOCK, 0, 7276, 0 },	/* fsgen */
	{ NEED_CLOCK, 0, 7282, 0 },	/* npl */
	{ NEED_INTERRUPT, 0, 7286, 0 },	/* mbhc_but_press_det */
	{ NEED_INTERRUPT, 0, 7305, 0 },	/* mbhc_but_rel_det */
	{ NEED_INTERRUPT, 0, 7322, 0 },	/* mbhc_switch_int */
	{ NEED_CLOCK, 0, 7338, 0 },	/* ahbix-clk */
	{ NEED_CLOCK, 0, 7348, 0 },	/* mclk_rx */
	{ NEED_CLOCK, 0, 7356, 0 },	/* mclk_tx */
	{ NEED_REFERENCE, 0, 7364, 0 },	/* reset-gpios */
	{ NEED_REFERENCE, 0, 7376, 0 },	/* qcom,rx-device */
	{ NEED_REFERENCE, 0, 7391, 0 },	/* qcom,tx-device */
	{ NEED_GPIO, 0, 7406, 0 },	/* wlf,mute */
	{ NEED_CLOCK, 0, 6076, 0 },	/* mem */
	{ NEED_CLOCK, 0, 7415, 0 },	/* ipg_clk */
	{ NEED_CLOCK, 0, 7423, 0 },	/* ipg_clk_app */
	{ NEED_REFERENCE, 0, 7435, 0 },	/* gpr */
	{ NEED_CLOCK, 0, 7439, 0 },	/* pll_ipg */
	{ NEED_CLOCK, 0, 7447, 0 },	/* spba */
	{ NEED_REGION, 0, 2688, 0 },	/* ram */
	{ NEED_REGION, 0, 7452, 0 },	/* rxfifo */
	{ NEED_REGION, 0, 7459, 0 },	/* txfifo */
	{ NEED_REFERENCE, 0, 7466, 0 },	/* audio-cpu */
	{ NEED_CLOCK, 0, 7476, 0 },	/* dacodec */
	{ NEED_CLOCK, 0, 7484, 0 },	/* i2s-base */
	{ NEED_SYSCON, 0, 7493, 0 },	/* hisilicon,sysctrl-syscon */
	{ NEED_INTERRUPT, 0, 7518, 0 },	/* asys */
	{ NEED_CLOCK, 0, 7523, 0 },	/* bck0 */
	{ NEED_CLOCK, 0, 7528, 0 },	/* bck1 */
	{ NEED_CLOCK, 0, 7533, 0 },	/* i2s0_m */
	{ NEED_CLOCK, 0, 7540, 0 },	/* i2s1_m */
	{ NEED_CLOCK, 0, 7547, 0 },	/* i2s2_m */
	{ NEED_CLOCK, 0, 7554, 0 },	/* i2s3_b */
	{ NEED_CLOCK, 0, 7561, 0 },	/* i2s3_m */
	{ NEED_CLOCK, 0, 7568, 0 },	/* infra_sys_audio_clk */
	{ NEED_CLOCK, 0, 7588, 0 },	/* top_pdn_aud_intbus */
	{ NEED_CLOCK, 0, 7607, 0 },	/* top_pdn_audio */
	{ NEED_REFERENCE, 0, 7621, 0 },	/* mediatek,audio-codec */
	{ NEED_REFERENCE, 0, 7642, 0 },	/* mediatek,platform */
	{ NEED_CLOCK, 0, 7660, 0 },	/* aud_afe_clk */
	{ NEED_CLOCK, 0, 7672, 0 },	/* aud_apll1_tuner_clk */
	{ NEED_CLOCK, 0, 7692, 0 },	/* aud_apll22m_clk */
	{ NEED_CLOCK, 0, 7708, 0 },	/* aud_apll24m_clk */
	{ NEED_CLOCK, 0, 7724, 0 },	/* aud_apll2_tuner_clk */
	{ NEED_CLOCK, 0, 7744, 0 },	/* aud_i2s1_bclk_sw */
	{ NEED_CLOCK, 0, 7761, 0 },	/* aud_i2s2_bclk_sw */
	{ NEED_CLOCK, 0, 7778, 0 },	/* aud_i2s3_bclk_sw */
	{ NEED_CLOCK, 0, 7795, 0 },	/* aud_i2s4_bclk_sw */
	{ NEED_CLOCK, 0, 7812, 0 },	/* aud_infra_clk */
	{ NEED_CLOCK, 0, 7826, 0 },	/* aud_tml_clk */
	{ NEED_CLOCK, 0, 7838, 0 },	/* top_apll12_div0 */
	{ NEED_CLOCK, 0, 7854, 0 },	/* top_apll12_div1 */
	{ NEED_CLOCK, 0, 7870, 0 },	/* top_apll12_div2 */
	{ NEED_CLOCK, 0, 7886, 0 },	/* top_apll12_div3 */
	{ NEED_CLOCK, 0, 7902, 0 },	/* top_apll12_div4 */
	{ NEED_CLOCK, 0, 7918, 0 },	/* top_apll12_divb */
	{ NEED_CLOCK, 0, 7934, 0 },	/* top_apll1_ck */
	{ NEED_CLOCK, 0, 7947, 0 },	/* top_apll1_d8 */
	{ NEED_CLOCK, 0, 7960, 0 },	/* top_apll2_ck */
	{ NEED_CLOCK, 0, 7973, 0 },	/* top_apll2_d8 */
	{ NEED_CLOCK, 0, 7986, 0 },	/* top_clk26m_clk */
	{ NEED_CLOCK, 0, 8001, 0 },	/* top_i2s0_m_sel */
	{ NEED_CLOCK, 0, 8016, 0 },	/* top_i2s1_m_sel */
	{ NEED_CLOCK, 0, 8031, 0 },	/* top_i2s2_m_sel */
	{ NEED_CLOCK, 0, 8046, 0 },	/* top_i2s3_m_sel */
	{ NEED_CLOCK, 0, 8061, 0 },	/* top_i2s4_m_sel */
	{ NEED_CLOCK, 0, 8076, 0 },	/* top_i2s5_m_sel */
	{ NEED_CLOCK, 0, 8091, 0 },	/* top_mux_aud_1 */
	{ NEED_CLOCK, 0, 8105, 0 },	/* top_mux_aud_2 */
	{ NEED_CLOCK, 0, 8119, 0 },	/* top_mux_aud_eng1 */
	{ NEED_CLOCK, 0, 8136, 0 },	/* top_mux_aud_eng2 */
	{ NEED_CLOCK, 0, 8153, 0 },	/* top_mux_aud_intbus */
	{ NEED_CLOCK, 0, 8172, 0 },	/* top_mux_audio */
	{ NEED_CLOCK, 0, 8186, 0 },	/* top_syspll_d2_d4 */
	{ NEED_RESET, 0, 8203, 0 },	/* audiosys */
	{ NEED_REFERENCE, 0, 8212, 0 },	/* mediatek,headset-codec */
	{ NEED_SYSCON, 0, 6515, 0 },	/* mediatek,apmixedsys */
	{ NEED_SYSCON, 0, 8235, 0 },	/* mediatek,topckgen */
	{ NEED_CLOCK, 0, 8253, 0 },	/* a1sys_hp_sel */
	{ NEED_CLOCK, 0, 8266, 0 },	/* apll12_div0 */
	{ NEED_CLOCK, 0, 8278, 0 },	/* apll12_div1 */
	{ NEED_CLOCK, 0, 8290, 0 },	/* apll12_div2 */
	{ NEED_CLOCK, 0, 8302, 0 },	/* apll12_div3 */
	{ NEED_CLOCK, 0, 8314, 0 },	/* apll12_div9 */
	{ NEED_CLOCK, 0, 8326, 0 },	/* apll1_ck */
	{ NEED_CLOCK, 0, 8335, 0 },	/* apll2_ck */
	{ NEED_CLOCK, 0, 8344, 0 },	/* aud_a1sys */
	{ NEED_CLOCK, 0, 8354, 0 },	/* aud_a1sys_hp */
	{ NEED_CLOCK, 0, 8367, 0 },	/* aud_a2sys */
	{ NEED_CLOCK, 0, 8377, 0 },	/* aud_adc */
	{ NEED_CLOCK, 0, 8385, 0 },	/* aud_adc_hires */
	{ NEED_CLOCK, 0, 8399, 0 },	/* aud_adda6_adc */
	{ NEED_CLOCK, 0, 8413, 0 },	/* aud_adda6_adc_hires */
	{ NEED_CLOCK, 0, 8433, 0 },	/* aud_afe */
	{ NEED_CLOCK, 0, 8441, 0 },	/* aud_apll */
	{ NEED_CLOCK, 0, 8450, 0 },	/* aud_apll1_tuner */
	{ NEED_CLOCK, 0, 8466, 0 },	/* aud_apll2 */
	{ NEED_CLOCK, 0, 8476, 0 },	/* aud_apll2_tuner */
	{ NEED_CLOCK, 0, 8492, 0 },	/* aud_asrc11 */
	{ NEED_CLOCK, 0, 8503, 0 },	/* aud_asrc12 */
	{ NEED_CLOCK, 0, 8514, 0 },	/* aud_dac */
	{ NEED_CLOCK, 0, 8522, 0 },	/* aud_dac_hires */
	{ NEED_CLOCK, 0, 8536, 0 },	/* aud_hdmi_out */
	{ NEED_CLOCK, 0, 8549, 0 },	/* aud_i2s_out */
	{ NEED_CLOCK, 0, 8561, 0 },	/* aud_i2sin */
	{ NEED_CLOCK, 0, 8571, 0 },	/* aud_intbus_sel */
	{ NEED_CLOCK, 0, 8586, 0 },	/* aud_memif_dl10 */
	{ NEED_CLOCK, 0, 8601, 0 },	/* aud_memif_dl11 */
	{ NEED_CLOCK, 0, 8616, 0 },	/* aud_memif_dl2 */
	{ NEED_CLOCK, 0, 8630, 0 },	/* aud_memif_dl3 */
	{ NEED_CLOCK, 0, 8644, 0 },	/* aud_memif_dl6 */
	{ NEED_CLOCK, 0, 8658, 0 },	/* aud_memif_dl7 */
	{ NEED_CLOCK, 0, 8672, 0 },	/* aud_memif_dl8 */
	{ NEED_CLOCK, 0, 8686, 0 },	/* aud_memif_ul1 */
	{ NEED_CLOCK, 0, 8700, 0 },	/* aud_memif_ul10 */
	{ NEED_CLOCK, 0, 8715, 0 },	/* aud_memif_ul2 */
	{ NEED_CLOCK, 0, 8729, 0 },	/* aud_memif_ul3 */
	{ NEED_CLOCK, 0, 8743, 0 },	/* aud_memif_ul4 */
	{ NEED_CLOCK, 0, 8757, 0 },	/* aud_memif_ul5 */
	{ NEED_CLOCK, 0, 8771, 0 },	/* aud_memif_ul6 */
	{ NEED_CLOCK, 0, 8785, 0 },	/* aud_memif_ul8 */
	{ NEED_CLOCK, 0, 8799, 0 },	/* aud_memif_ul9 */
	{ NEED_CLOCK, 0, 8813, 0 },	/* aud_pcmif */
	{ NEED_CLOCK, 0, 8823, 0 },	/* aud_tdm_in */
	{ NEED_CLOCK, 0, 8834, 0 },	/* aud_tdm_out */
	{ NEED_CLOCK, 0, 8846, 0 },	/* audio_h_sel */
	{ NEED_CLOCK, 0, 8858, 0 },	/* audio_local_bus_sel */
	{ NEED_CLOCK, 0, 8878, 0 },	/* clk26m */
	{ NEED_CLOCK, 0, 8885, 0 },	/* dptx_m_sel */
	{ NEED_CLOCK, 0, 8896, 0 },	/* i2si1_m_sel */
	{ NEED_CLOCK, 0, 8908, 0 },	/* i2si2_m_sel */
	{ NEED_CLOCK, 0, 8920, 0 },	/* i2so1_m_sel */
	{ NEED_CLOCK, 0, 8932, 0 },	/* i2so2_m_sel */
	{ NEED_CLOCK, 0, 8944, 0 },	/* infra_ao_audio_26m_b */
	{ NEED_CLOCK, 0, 8965, 0 },	/* scp_adsp_audiodsp */
	{ NEED_MEMORY_REGION, 0, 1, 0 },	/* 0 */
	{ NEED_CLOCK, 0, 8983, 0 },	/* aud1 */
	{ NEED_CLOCK, 0, 8988, 0 },	/* aud2 */
	{ NEED_CLOCK, 0, 8993, 0 },	/* audio_i2s0_m */
	{ NEED_CLOCK, 0, 9006, 0 },	/* audio_i2s1_m */
	{ NEED_CLOCK, 0, 9019, 0 },	/* audio_i2s2_m */
	{ NEED_CLOCK, 0, 9032, 0 },	/* audio_i2s3_m */
	{ NEED_CLOCK, 0, 9045, 0 },	/* engen1 */
	{ NEED_CLOCK, 0, 9052, 0 },	/* engen2 */
	{ NEED_CLOCK, 0, 9059, 0 },	/* i2s0_m_sel */
	{ NEED_CLOCK, 0, 9070, 0 },	/* i2s1_m_sel */
	{ NEED_CLOCK, 0, 9081, 0 },	/* i2s2_m_sel */
	{ NEED_CLOCK, 0, 9092, 0 },	/* i2s3_m_sel */
	{ NEED_CLOCK, 0, 9103, 0 },	/* top_audio_sel */
	{ NEED_CLOCK, 0, 9117, 0 },	/* spdif_mclk */
	{ NEED_INTERRUPT, 0, 9128, 0 },	/* i2s */
	{ NEED_INTERRUPT, 0, 1540, 0 },	/* spdif */
	{ NEED_CLOCK, 0, 9132, 0 },	/* dclk */
	{ NEED_CLOCK, 0, 9137, 0 },	/* lrclk */
	{ NEED_CLOCK, 0, 9143, 0 },	/* lrclk_sel */
	{ NEED_CLOCK, 0, 9153, 0 },	/* sclk_sel */
	{ NEED_REGION, 0, 9162, 0 },	/* mic-iomux */
	{ NEED_REGION, 0, 9172, 0 },	/* spkr-iomux */
	{ NEED_CLOCK, 0, 9183, 0 },	/* aon_cc_va_mem0 */
	{ NEED_CLOCK, 0, 9198, 0 },	/* audio_cc_codec_mem0 */
	{ NEED_CLOCK, 0, 9218, 0 },	/* audio_cc_codec_mem1 */
	{ NEED_CLOCK, 0, 9238, 0 },	/* audio_cc_codec_mem2 */
	{ NEED_INTERRUPT, 0, 9258, 0 },	/* lpass-irq-hdmi */
	{ NEED_INTERRUPT, 0, 9273, 0 },	/* lpass-irq-lpaif */
	{ NEED_INTERRUPT, 0, 9289, 0 },	/* lpass-irq-rxtxif */
	{ NEED_INTERRUPT, 0, 9306, 0 },	/* lpass-irq-vaif */
	{ NEED_REGION, 0, 9321, 0 },	/* lpass-hdmiif */
	{ NEED_REGION, 0, 9334, 0 },	/* lpass-lpaif */
	{ NEED_REGION, 0, 9346, 0 },	/* lpass-rxtx-lpaif */
	{ NEED_REGION, 0, 9363, 0 },	/* lpass-va-lpaif */
	{ NEED_REGION, 0, 9378, 0 },	/* lpass-rxtx-cdc-dma-lpm */
	{ NEED_REGION, 0, 9401, 0 },	/* lpass-va-cdc-dma-lpm */
	{ NEED_REFERENCE, 0, 9422, 0 },	/* rockchip,cpu */
	{ NEED_CLOCK, 0, 9435, 0 },	/* i2s_clk */
	{ NEED_CLOCK, 0, 9443, 0 },	/* i2s_hclk */
	{ NEED_CLOCK, 0, 9452, 0 },	/* pdm_clk */
	{ NEED_CLOCK, 0, 9460, 0 },	/* pdm_hclk */
	{ NEED_CLOCK, 0, 9469, 0 },	/* iis */
	{ NEED_GPIO, 0, 9473, 0 },	/* mic-bias */
	{ NEED_REFERENCE, 0, 9482, 0 },	/* audio-amplifier */
	{ NEED_REFERENCE, 0, 9498, 0 },	/* audio-codec */
	{ NEED_REFERENCE, 0, 9510, 0 },	/* i2s-controller */
	{ NEED_CLOCK, 0, 9525, 0 },	/* audio_clk1 */
	{ NEED_CLOCK, 0, 9536, 0 },	/* audio_clk2 */
	{ NEED_CLOCK, 0, 9547, 0 },	/* ssi */
	{ NEED_CLOCK, 0, 9551, 0 },	/* ssi_sfr */
	{ NEED_INTERRUPT, 0, 9559, 0 },	/* dma_rx */
	{ NEED_INTERRUPT, 0, 9566, 0 },	/* int_req */
	{ NEED_CLOCK, 0, 9574, 0 },	/* codec */
	{ NEED_REFERENCE, 0, 9580, 0 },	/* allwinner,codec-analog-controls */
	{ NEED_CLOCK, 0, 9612, 0 },	/* dspk */
	{ NEED_CLOCK, 0, 9617, 0 },	/* ahub */
	{ NEED_CLOCK, 0, 9622, 0 },	/* dmic */
	{ NEED_CLOCK, 0, 9128, 0 },	/* i2s */
	{ NEED_CLOCK, 0, 9627, 0 },	/* apbif */
	{ NEED_RESET, 0, 9627, 0 },	/* apbif */
	{ NEED_RESET, 0, 625, 0 },	/* d_audio */
	{ NEED_CLOCK, 0, 9633, 0 },	/* cpb-codec-scki */
	{ NEED_CLOCK, 0, 9648, 0 },	/* cpb-mcasp-auxclk */
	{ NEED_REFERENCE, 0, 9665, 0 },	/* ti,cpb-codec */
	{ NEED_REFERENCE, 0, 9678, 0 },	/* ti,cpb-mcasp */
	{ NEED_CLOCK, 0, 9691, 0 },	/* aio */
	{ NEED_RESET, 0, 9691, 0 },	/* aio */
	{ NEED_CLOCK, 0, 9695, 0 },	/* evea */
	{ NEED_CLOCK, 0, 9700, 0 },	/* exiv */
	{ NEED_RESET, 0, 9705, 0 },	/* adamv */
	{ NEED_RESET, 0, 9695, 0 },	/* evea */
	{ NEED_RESET, 0, 9700, 0 },	/* exiv */
};

static const uint16_t lists[] = {
	0, 1, 2, 3, 0, 1, 4, 2, 5, 6, 7, 0, 1, 4, 8, 9, 2, 10, 11, 12, 13, 14, 15, 0,
	1, 16, 17, 18, 19, 20, 21, 1, 1, 22, 23, 24, 25, 26, 1, 26, 27, 28, 1, 29, 1,
	30, 1, 31, 1, 25, 32, 33, 1, 15, 1, 34, 35, 1, 16, 19, 34, 19, 1, 22, 36, 37,
	1, 16, 38, 39, 40, 41, 42, 43, 1, 4, 8, 9, 44, 45, 1, 46, 47, 48, 47, 1, 19,
	49, 1, 50, 47, 15, 51, 1, 35, 46, 0, 1, 48, 0, 1, 52, 53, 54, 52, 55, 56, 1,
	19, 0, 1, 16, 57, 47, 1, 58, 19, 59, 1, 0, 13, 1, 0, 49, 1, 47, 55, 60, 61, 1,
	0, 1, 22, 62, 35, 0, 1, 63, 64, 61, 1, 65, 1, 36, 66, 67, 68, 15, 66, 69, 70,
	71, 72, 66, 73, 74, 66, 75, 76, 67, 66, 36, 77, 78, 79, 80, 81, 82, 0, 66, 1,
	83, 84, 85, 86, 47, 1, 19, 47, 87, 55, 1, 19, 88, 47, 55, 1, 19, 89, 55, 1,
	47, 90, 91, 1, 4, 8, 92, 50, 0, 1, 93, 0, 1, 15, 47, 55, 15, 94, 1, 4, 95, 0,
	1, 47, 1, 4, 47, 96, 1, 4, 22, 97, 1, 15, 47, 1, 15, 78, 0, 1, 16, 47, 1, 98,
	15, 47, 1, 99, 100, 47, 1, 101, 102, 103, 55, 101, 104, 102, 55, 15, 47, 0, 1,
	4, 8, 9, 105, 0, 1, 106, 107, 0, 1, 0, 108, 1, 109, 110, 111, 112, 58, 84,
	113, 114, 115, 116, 117, 1, 118, 47, 1, 119, 1, 120, 117, 13, 121, 122, 0, 1,
	62, 123, 35, 121, 122, 124, 125, 1, 15, 126, 1, 127, 128, 1, 129, 130, 131,
	132, 1, 71, 133, 134, 135, 136, 122, 0, 137, 138, 1, 139, 140, 141, 142, 143,
	0, 1, 144, 71, 0, 1, 19, 1, 145, 62, 146, 147, 35, 0, 1, 19, 1, 148, 62, 147,
	35, 0, 1, 19, 149, 150, 151, 152, 153, 1, 154, 155, 156, 157, 158, 122, 0, 1,
	16, 159, 36, 71, 1, 0, 160, 1, 128, 160, 1, 161, 162, 72, 122, 0, 1, 163, 161,
	164, 0, 137, 1, 19, 128, 165, 1, 166, 167, 1, 168, 169, 170, 130, 131, 171,
	132, 0, 1, 172, 173, 174, 35, 175, 176, 137, 1, 177, 178, 144, 0, 179, 180,
	181, 182, 183, 128, 0, 160, 1, 8, 9, 19, 0, 184, 185, 186, 0, 184, 187, 1, 55,
	188, 189, 0, 55, 190, 191, 129, 122, 0, 1, 15, 122, 0, 1, 15, 192, 193, 194,
	1, 15, 192, 193, 194, 195, 1, 15, 193, 192, 194, 66, 1, 196, 197, 122, 198, 1,
	15, 128, 1, 16, 15, 199, 200, 201, 1, 16, 15, 202, 72, 1, 16, 62, 35, 203,
	198, 1, 16, 203, 1, 204, 205, 206, 207, 35, 128, 0, 1, 208, 209, 86, 210, 35,
	211, 212, 213, 1, 214, 215, 216, 217, 209, 35, 1, 209, 35, 210, 218, 1, 209,
	130, 131, 132, 1, 209, 219, 137, 209, 92, 220, 0, 1, 221, 222, 92, 0, 1, 221,
	15, 137, 1, 16, 223, 130, 131, 132, 184, 1, 224, 36, 37, 225, 1, 226, 36, 37,
	1, 226, 36, 1, 16, 15, 227, 0, 1, 228, 15, 227, 0, 1, 229, 15, 230, 227, 231,
	1, 232, 15, 227, 0, 1, 233, 234, 235, 236, 22, 237, 234, 236, 22, 237, 238,
	239, 240, 1, 238, 239, 240, 241, 1, 242, 19, 15, 207, 227, 243, 0, 1, 244, 15,
	1, 245, 48, 246, 247, 0, 55, 248, 48, 246, 247, 249, 250, 0, 55, 251, 252,
	253, 0, 212, 254, 255, 256, 257, 16, 15, 0, 258, 259, 15, 0, 248, 258, 259, 0,
	260, 1, 261, 262, 263, 264, 265, 1, 88, 266, 0, 1, 4, 267, 0, 13, 1, 71, 267,
	0, 13, 1, 71, 268, 0, 1, 38, 35, 0, 1, 38, 116, 1, 269, 270, 271, 0, 1, 272,
	273, 274, 275, 35, 276, 0, 1, 277, 0, 1, 50, 278, 0, 1, 50, 279, 1, 280, 71,
	0, 1, 266, 1, 281, 282, 0, 1, 283, 284, 35, 0, 1, 285, 286, 287, 0, 13, 288,
	138, 289, 290, 0, 1, 291, 292, 293, 294, 13, 291, 295, 292, 296, 13, 0, 297,
	298, 13, 13, 24, 0, 34, 299, 300, 301, 302, 303, 304, 305, 306, 0, 19, 25, 13,
	1, 53, 54, 1, 307, 308, 1, 309, 47, 241, 1, 36, 268, 0, 310, 1, 311, 47, 312,
	313, 314, 1, 315, 311, 47, 312, 314, 1, 315, 311, 47, 312, 316, 314, 1, 315,
	311, 47, 312, 317, 314, 1, 315, 19, 0, 1, 4, 50, 47, 1, 318, 1, 319, 1, 0, 26,
	320, 1, 102, 1, 10, 321, 322, 13, 323, 324, 325, 1, 326, 47, 1, 15, 1, 16,
	327, 328, 329, 330, 1, 13, 331, 1, 19, 332, 333, 1, 15, 334, 335, 336, 337, 0,
	1, 338, 0, 1, 339, 58, 1, 340, 339, 19, 0, 13, 1, 266, 0, 341, 342, 0, 195, 1,
	19, 0, 1, 16, 343, 123, 0, 1, 70, 190, 47, 1, 344, 19, 345, 1, 22, 92, 346,
	347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 195, 357, 358, 92, 346, 347,
	348, 349, 350, 351, 359, 360, 361, 362, 363, 364, 352, 353, 354, 365, 355,
	366, 356, 195, 357, 358, 47, 195, 55, 25, 0, 331, 1, 48, 1, 367, 0, 1, 368,
	286, 369, 367, 1, 370, 286, 62, 371, 372, 0, 1, 373, 374, 215, 19, 1, 344, 19,
	137, 1, 62, 147, 35, 372, 1, 37, 375, 0, 1, 16, 36, 37, 375, 0, 1, 16, 36, 37,
	0, 1, 16, 48, 0, 55, 376, 377, 378, 1, 19, 15, 0, 1, 19, 15, 47, 1, 379, 0, 1,
	70, 380, 0, 1, 16, 19, 381, 1, 48, 0, 382, 383, 384, 16, 0, 1, 385, 82, 66,
	241, 1, 82, 56, 82, 386, 241, 55, 1, 387, 1, 388, 389, 390, 0, 1, 19, 71, 0,
	391, 1, 15, 391, 392, 371, 393, 0, 391, 394, 395, 1, 15, 396, 0, 1, 16, 15,
	47, 1, 397, 0, 4, 1, 15, 0, 4, 1, 92, 50, 278, 0, 1, 71, 268, 398, 399, 0,
	400, 1, 401, 71, 268, 398, 399, 0, 400, 4, 1, 401, 402, 403, 0, 404, 1, 402,
	403, 0, 405, 1, 0, 406, 1, 407, 71, 0, 408, 1, 97, 409, 0, 1, 15, 0, 1, 410,
	71, 0, 1, 4, 403, 0, 4, 1, 92, 411, 0, 1, 15, 0, 1, 412, 413, 36, 414, 1, 415,
	49, 416, 1, 417, 418, 415, 49, 1, 417, 418, 415, 49, 419, 420, 1, 417, 418,
	421, 0, 4, 1, 422, 415, 423, 0, 424, 425, 19, 426, 427, 428, 429, 430, 431,
	432, 433, 426, 427, 428, 429, 0, 1, 434, 71, 435, 0, 436, 437, 438, 439, 0, 1,
	440, 71, 441, 60, 61, 1, 13, 442, 50, 278, 25, 0, 1, 443, 371, 444, 445, 446,
	19, 447, 0, 1, 448, 48, 0, 49, 1, 448, 48, 47, 449, 450, 1, 451, 35, 0, 1,
	452, 453, 47, 0, 55, 1, 4, 47, 1, 4, 8, 324, 1, 0, 454, 92, 50, 47, 1, 15, 0,
	49, 1, 101, 455, 1, 456, 0, 457, 1, 4, 458, 55, 459, 460, 461, 462, 47, 0, 55,
	1, 4, 47, 1, 4, 16, 463, 315, 19, 0, 457, 1, 464, 15, 465, 466, 467, 468, 469,
	470, 1, 16, 15, 471, 465, 466, 467, 468, 472, 473, 474, 475, 1, 16, 15, 47,
	476, 126, 457, 477, 15, 478, 479, 16, 480, 481, 19, 0, 482, 1, 22, 483, 484,
	485, 486, 487, 0, 1, 488, 281, 489, 0, 1, 490, 1, 486, 490, 1, 19, 491, 490,
	1, 464, 490, 4, 1, 19, 490, 1, 492, 493, 15, 490, 1, 209, 493, 15, 490, 1,
	209, 494, 490, 495, 1, 108, 496, 497, 498, 490, 499, 1, 500, 490, 1, 501, 502,
	0, 258, 503, 504, 505, 506, 489, 490, 1, 48, 507, 508, 509, 510, 511, 512,
	457, 513, 514, 515, 71, 516, 517, 518, 519, 520, 521, 522, 523, 524, 1, 19,
	35, 524, 1, 39, 524, 1, 524, 138, 525, 526, 527, 528, 47, 529, 47, 331, 530,
	520, 1, 324, 325, 13, 101, 520, 0, 1, 315, 0, 4, 8, 1, 531, 532, 533, 520, 0,
	534, 84, 535, 536, 22, 15, 537, 1, 538, 539, 540, 1, 287, 13, 541, 542, 543,
	544, 545, 0, 126, 546, 547, 548, 19, 0, 549, 550, 1, 551, 552, 547, 548, 553,
	554, 19, 549, 550, 1, 551, 552, 547, 553, 554, 19, 0, 555, 550, 1, 551, 552,
	547, 548, 553, 554, 19, 555, 550, 1, 551, 552, 547, 553, 554, 19, 0, 556, 550,
	1, 551, 552, 547, 548, 553, 554, 19, 556, 550, 1, 551, 552, 547, 553, 554, 19,
	0, 550, 1, 551, 552, 547, 548, 553, 554, 19, 550, 1, 551, 552, 547, 553, 554,
	0, 547, 548, 551, 557, 558, 552, 547, 559, 383, 560, 561, 35, 562, 388, 0,
	563, 564, 546, 547, 548, 565, 214, 15, 0, 547, 548, 0, 49, 547, 548, 0, 550,
	566, 547, 548, 22, 567, 550, 566, 552, 547, 22, 568, 36, 569, 570, 0, 571,
	572, 547, 548, 573, 574, 575, 576, 577, 578, 579, 580, 388, 581, 0, 582, 583,
	584, 566, 547, 548, 388, 585, 586, 552, 547, 546, 587, 215, 0, 546, 586, 547,
	548, 22, 0, 546, 586, 547, 548, 373, 588, 589, 590, 591, 592, 593, 0, 546,
	586, 547, 548, 373, 588, 589, 594, 590, 595, 596, 226, 597, 591, 598, 599, 0,
	551, 584, 547, 548, 551, 584, 552, 547, 71, 0, 600, 212, 56, 547, 548, 601,
	602, 214, 215, 71, 600, 212, 56, 552, 547, 601, 602, 214, 215, 15, 0, 603,
	547, 548, 16, 568, 71, 39, 0, 600, 604, 605, 606, 547, 548, 0, 600, 607, 608,
	609, 610, 611, 612, 600, 613, 614, 615, 616, 617, 618, 619, 609, 611, 612,
	600, 613, 614, 615, 616, 617, 618, 619, 15, 564, 0, 620, 19, 47, 621, 55, 622,
	0, 49, 1, 62, 623, 371, 624, 212, 625, 626, 627, 215, 628, 629, 142, 591, 630,
	62, 623, 371, 624, 631, 632, 567, 212, 625, 626, 627, 215, 628, 629, 142, 591,
	630, 15, 633, 634, 635, 636, 637, 564, 638, 639, 0, 640, 19, 55, 641, 22, 35,
	642, 1, 226, 642, 1, 22, 643, 1, 226, 644, 1, 22, 645, 646, 1, 647, 648, 649,
	650, 651, 652, 1, 653, 654, 584, 655, 1, 656, 657, 1, 16, 134, 1, 39, 549, 1,
	554, 39, 555, 1, 554, 658, 659, 1, 70, 39, 1, 34, 660, 661, 662, 15, 34, 1,
	16, 663, 664, 665, 666, 1, 667, 668, 1, 669, 670, 671, 1, 15, 1, 226, 591,
	672, 1, 4, 8, 22, 1, 22, 673, 674, 39, 1, 16, 675, 1, 39, 126, 1, 16, 19, 1,
	226, 676, 92, 569, 39, 1, 226, 35, 1, 214, 209, 35, 39, 1, 214, 677, 678, 679,
	1, 34, 680, 657, 34, 226, 1, 681, 682, 683, 1, 684, 685, 686, 209, 1, 687,
	688, 19, 1, 689, 690, 691, 688, 19, 692, 688, 693, 659, 1, 694, 226, 695, 696,
	138, 1, 697, 698, 699, 697, 698, 700, 701, 1, 8, 4, 25, 1, 117, 702, 703, 117,
	13, 703, 704, 705, 1, 0, 1, 55, 15, 706, 1, 319, 55, 15, 707, 1, 708, 19, 47,
	1, 34, 22, 709, 710, 19, 87, 1, 1, 711, 0, 712, 713, 714, 1, 715, 34, 297, 47,
	13, 716, 717, 13, 716, 718, 717, 13, 47, 719, 13, 720, 721, 722, 723, 724,
	725, 13, 13, 184, 726, 727, 728, 729, 1, 50, 278, 1, 19, 266, 730, 1, 266,
	731, 1, 732, 1, 15, 1, 733, 48, 734, 1, 735, 25, 87, 501, 15, 501, 266, 564,
	736, 571, 737, 738, 19, 54, 739, 740, 741, 742, 743, 744, 87, 520, 331, 745,
	1, 4, 746, 19, 739, 740, 741, 742, 743, 744, 520, 331, 745, 747, 748, 749, 19,
	739, 740, 741, 742, 743, 744, 87, 520, 331, 745, 747, 748, 749, 19, 25, 739,
	740, 741, 742, 743, 744, 87, 520, 331, 745, 747, 748, 749, 19, 25, 739, 740,
	741, 742, 743, 744, 87, 520, 331, 745, 750, 747, 748, 749, 751, 19, 25, 739,
	740, 741, 742, 743, 744, 87, 520, 331, 752, 745, 753, 747, 748, 749, 751, 19,
	25, 739, 740, 741, 742, 743, 744, 87, 520, 331, 745, 747, 748, 749, 751, 54,
	25, 739, 740, 741, 742, 743, 744, 87, 520, 331, 54, 25, 739, 740, 741, 742,
	743, 744, 520, 331, 54, 25, 739, 740, 741, 742, 743, 744, 520, 331, 754, 54,
	25, 739, 740, 741, 742, 743, 744, 87, 520, 331, 754, 26, 102, 331, 55, 16, 26,
	331, 755, 756, 1, 0, 757, 758, 759, 0, 1, 759, 760, 0, 1, 0, 1, 297, 761, 762,
	0, 1, 763, 764, 1, 1, 765, 766, 767, 1, 0, 768, 331, 1, 319, 0, 1, 4, 0, 769,
	770, 331, 1, 771, 0, 1, 0, 772, 773, 774, 775, 266, 0, 776, 777, 66, 1, 778,
	15, 25, 1, 779, 55, 1, 25, 780, 781, 25, 47, 55, 287, 331, 0, 782, 34, 209,
	19, 783, 1, 784, 1, 785, 1, 786, 787, 785, 102, 788, 789, 790, 327, 791, 792,
	72, 0, 1, 792, 72, 0, 793, 794, 35, 644, 0, 1, 795, 1, 796, 797, 0, 798, 799,
	800, 801, 802, 71, 35, 0, 391, 1, 803, 804, 805, 0, 1, 806, 807, 1, 808, 809,
	0, 810, 811, 812, 813, 0, 1, 281, 814, 0, 1, 815, 35, 0, 1, 16, 19, 807, 0, 1,
	19, 807, 816, 0, 1, 92, 37, 0, 1, 16, 807, 253, 0, 1, 817, 796, 0, 1, 19, 818,
	819, 820, 55, 334, 821, 822, 334, 823, 824, 825, 826, 827, 828, 829, 168, 830,
	831, 832, 709, 823, 824, 825, 826, 828, 829, 168, 830, 831, 832, 709, 92, 37,
	375, 0, 14, 1, 16, 15, 833, 1, 834, 835, 13, 833, 0, 1, 836, 833, 0, 1, 833,
	1, 4, 833, 1, 4, 8, 837, 838, 833, 839, 840, 1, 15, 0, 712, 1, 16, 25, 640, 1,
	0, 841, 13, 34, 1, 4, 842, 843, 34, 1, 4, 712, 34, 1, 4, 842, 34, 1, 4, 833,
	55, 833, 1, 16, 281, 844, 833, 0, 1, 22, 845, 846, 833, 0, 1, 36, 0, 1, 16,
	36, 0, 14, 1, 16, 847, 848, 833, 849, 850, 851, 847, 848, 833, 852, 850, 851,
	833, 853, 833, 0, 34, 854, 50, 0, 1, 854, 35, 643, 0, 1, 0, 855, 856, 1, 857,
	1, 15, 0, 1, 858, 859, 0, 1, 860, 0, 4, 1, 206, 861, 0, 4, 1, 206, 19, 398,
	399, 0, 862, 1, 863, 864, 865, 866, 867, 868, 869, 39, 1, 92, 278, 870, 871,
	4, 215, 15, 872, 873, 39, 874, 1, 875, 876, 877, 878, 879, 62, 880, 881, 879,
	882, 883, 884, 876, 39, 885, 886, 0, 1, 887, 888, 889, 0, 1, 16, 890, 888, 0,
	1, 16, 891, 1, 16, 19, 0, 892, 893, 894, 19, 0, 892, 893, 895, 894, 0, 896,
	503, 897, 612, 898, 899, 900, 901, 902, 903, 904, 0, 49, 892, 1, 4, 8, 905,
	906, 897, 612, 898, 899, 900, 901, 902, 903, 904, 0, 49, 892, 1, 4, 905, 906,
	897, 612, 898, 899, 900, 901, 902, 903, 904, 0, 49, 892, 1, 8, 4, 905, 906, 0,
	212, 896, 907, 503, 266, 908, 909, 126, 15, 910, 213, 16, 911, 912, 913, 914,
	1, 4, 915, 0, 916, 13, 0, 917, 13, 918, 13, 919, 15, 1, 434, 920, 35, 1, 16,
	921, 0, 1, 97, 922, 0, 1, 923, 924, 925, 926, 927, 928, 19, 1, 4, 929, 930,
	123, 931, 1, 930, 123, 1, 932, 933, 934, 935, 123, 1, 371, 936, 937, 1, 209,
	123, 35, 1, 209, 938, 939, 940, 941, 19, 50, 942, 0, 1, 50, 1, 943, 944, 47,
	1, 71, 123, 1, 945, 19, 71, 47, 1, 50, 659, 946, 947, 0, 948, 383, 949, 950,
	951, 952, 953, 1, 954, 19, 955, 34, 956, 957, 958, 959, 960, 961, 962, 963,
	964, 965, 0, 1, 966, 967, 968, 969, 970, 971, 972, 973, 974, 975, 976, 977,
	978, 979, 980, 981, 982, 983, 984, 985, 986, 987, 988, 989, 990, 991, 992,
	993, 994, 995, 996, 997, 998, 999, 1000, 1001, 1002, 0, 34, 1003, 391, 1004,
	967, 391, 967, 0, 1, 1003, 1005, 315, 1006, 0, 34, 1003, 1005, 315, 1006,
	1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019,
	1020, 1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032,
	1033, 1034, 1035, 1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045,
	1046, 1047, 1048, 1049, 1050, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058,
	1059, 1060, 1061, 1062, 1063, 0, 1064, 1, 1003, 1065, 1066, 1067, 1068, 1069,
	1070, 1071, 1072, 1073, 1074, 1075, 1076, 1077, 989, 0, 1, 19, 1078, 35, 1079,
	1080, 1, 16, 1081, 35, 679, 1, 35, 657, 1, 1082, 372, 1082, 1083, 35, 372,
	1084, 1, 1085, 1086, 19, 935, 1087, 1088, 1089, 1090, 1091, 1092, 1093, 1094,
	1095, 1096, 1097, 1098, 1099, 1100, 19, 1087, 1088, 1089, 1090, 1091, 1092,
	1093, 1094, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1102, 1103, 1, 1104,
	1105, 1, 371, 123, 1, 1106, 1, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114,
	1115, 1116, 1, 16, 70, 1117, 1118, 1, 16, 70, 37, 0, 1, 16, 70, 211, 1, 1119,
	1, 507, 1, 1120, 1, 1121, 1, 1122, 1, 1123, 100, 1, 4, 1124, 1125, 19, 1126,
	1127, 1128, 1129, 1130, 0, 1, 1131, 1132, 1133, 1, 1134, 1135, 1136
};

static const struct driver_entry drivers[] = {
	{0, 0, 3}, {24, 0, 3}, {47, 0, 3}, {70, 0, 3}, {95, 0, 3}, {123, 0, 3}, {148,
	3, 8}, {148, 3, 7}, {173, 11, 6}, {198, 5, 2}, {229, 0, 2}, {253, 17, 3},
	{282, 20, 1}, {312, 0, 0}, {334, 1, 1}, {366, 1, 1}, {389, 0, 0}, {417, 1, 1},
	{443, 21, 1}, {468, 22, 4}, {492, 26, 2}, {521, 28, 1}, {543, 1, 1}, {577, 29,
	1}, {614, 1, 1}, {652, 1, 1}, {687, 30, 2}, {720, 0, 2}, {754, 32, 2}, {792,
	0, 2}, {827, 1, 1}, {864, 0, 0}, {895, 0, 0}, {926, 0, 0}, {952, 0, 0}, {977,
	1, 1}, {1005, 5, 2}, {1030, 0, 0}, {1061, 0, 0}, {1090, 1, 1}, {1120, 1, 1},
	{1146, 34, 1}, {1169, 1, 1}, {1194, 35, 1}, {1216, 0, 0}, {1240, 36, 1},
	{1263, 1, 1}, {1288, 0, 0}, {1312, 37, 2}, {1352, 0, 0}, {1387, 0, 0}, {1422,
	39, 2}, {1462, 0, 0}, {1497, 1, 1}, {1537, 1, 1}, {1568, 41, 2}, {1597, 43,
	2}, {1626, 1, 1}, {1664, 45, 2}, {1693, 47, 2}, {1722, 0, 0}, {1757, 49, 2},
	{1787, 0, 0}, {1817, 51, 2}, {1845, 53, 2}, {1881, 0, 0}, {1912, 0, 0}, {1946,
	1, 1}, {1991, 1, 1}, {2029, 1, 1}, {2067, 1, 1}, {2108, 1, 1}, {2146, 1, 1},
	{2185, 1, 1}, {2224, 1, 1}, {2258, 1, 1}, {2296, 1, 1}, {2334, 1, 1}, {2372,
	1, 1}, {2410, 1, 1}, {2448, 1, 1}, {2487, 1, 1}, {2526, 1, 1}, {2560, 1, 1},
	{2605, 1, 1}, {2648, 1, 1}, {2690, 1, 1}, {2733, 1, 1}, {2775, 1, 1}, {2817,
	1, 1}, {2855, 1, 1}, {2894, 1, 1}, {2933, 0, 0}, {2967, 1, 1}, {3012, 1, 1},
	{3050, 1, 1}, {3088, 1, 1}, {3126, 1, 1}, {3169, 1, 1}, {3203, 0, 0}, {3245,
	1, 1}, {3283, 1, 1}, {3326, 1, 1}, {3369, 0, 0}, {3411, 1, 1}, {3449, 1, 1},
	{3492, 1, 1}, {3535, 1, 1}, {3577, 1, 1}, {3615, 1, 1}, {3658, 1, 1}, {3701,
	1, 1}, {3742, 1, 1}, {3787, 1, 1}, {3825, 1, 1}, {3864, 1, 1}, {3898, 1, 1},
	{3943, 1, 1}, {3981, 0, 0}, {4024, 1, 1}, {4066, 1, 1}, {4109, 1, 1}, {4151,
	1, 1}, {4193, 1, 1}, {4238, 1, 1}, {4278, 1, 1}, {4316, 1, 1}, {4354, 1, 1},
	{4393, 1, 1}, {4432, 1, 1}, {4474, 1, 1}, {4517, 1, 1}, {4558, 1, 1}, {4597,
	1, 1}, {4636, 1, 1}, {4670, 1, 1}, {4715, 1, 1}, {4753, 1, 1}, {4791, 1, 1},
	{4838, 1, 1}, {4881, 1, 1}, {4919, 1, 1}, {4957, 1, 1}, {4995, 1, 1}, {5033,
	1, 1}, {5076, 1, 1}, {5115, 1, 1}, {5154, 1, 1}, {5192, 1, 1}, {5240, 1, 1},
	{5285, 1, 1}, {5323, 1, 1}, {5361, 1, 1}, {5399, 1, 1}, {5446, 1, 1}, {5489,
	1, 1}, {5527, 1, 1}, {5565, 1, 1}, {5607, 1, 1}, {5650, 1, 1}, {5689, 1, 1},
	{5728, 1, 1}, {5766, 1, 1}, {5811, 1, 1}, {5849, 1, 1}, {5887, 1, 1}, {5925,
	1, 1}, {5972, 1, 1}, {6010, 1, 1}, {6048, 1, 1}, {6086, 1, 1}, {6125, 1, 1},
	{6168, 1, 1}, {6207, 1, 1}, {6246, 1, 1}, {6280, 1, 1}, {6325, 1, 1}, {6370,
	1, 1}, {6408, 1, 1}, {6446, 1, 1}, {6484, 1, 1}, {6531, 1, 1}, {6574, 1, 1},
	{6612, 1, 1}, {6650, 1, 1}, {6692, 1, 1}, {6735, 1, 1}, {6778, 1, 1}, {6817,
	1, 1}, {6856, 1, 1}, {6894, 1, 1}, {6939, 1, 1}, {6977, 1, 1}, {7015, 1, 1},
	{7054, 1, 1}, {7093, 1, 1}, {7127, 1, 1}, {7172, 1, 1}, {7206, 1, 1}, {7241,
	1, 1}, {7268, 55, 1}, {7298, 56, 3}, {7328, 55, 1}, {7352, 1, 1}, {7387, 1,
	1}, {7414, 55, 1}, {7445, 55, 1}, {7470, 55, 1}, {7501, 55, 1}, {7526, 1, 1},
	{7561, 1, 1}, {7588, 59, 2}, {7619, 55, 1}, {7663, 1, 1}, {7702, 53, 2},
	{7738, 55, 1}, {7775, 55, 1}, {7819, 1, 1}, {7852, 1, 1}, {7879, 1, 1}, {7911,
	1, 1}, {7943, 1, 1}, {7975, 1, 1}, {8009, 1, 1}, {8041, 1, 1}, {8073, 1, 1},
	{8105, 1, 1}, {8137, 1, 1}, {8169, 1, 1}, {8201, 1, 1}, {8233, 1, 1}, {8265,
	1, 1}, {8297, 1, 1}, {8329, 36, 1}, {8357, 20, 1}, {8388, 1, 1}, {8422, 1, 1},
	{8455, 1, 1}, {8488, 1, 1}, {8523, 1, 1}, {8556, 1, 1}, {8589, 1, 1}, {8622,
	1, 1}, {8655, 1, 1}, {8688, 1, 1}, {8721, 1, 1}, {8754, 1, 1}, {8787, 1, 1},
	{8822, 1, 1}, {8857, 1, 1}, {8888, 1, 1}, {8919, 1, 1}, {8950, 1, 1}, {8981,
	1, 1}, {9012, 1, 1}, {9043, 1, 1}, {9074, 1, 1}, {9105, 1, 1}, {9136, 1, 1},
	{9167, 1, 1}, {9198, 1, 1}, {9229, 1, 1}, {9260, 1, 1}, {9290, 1, 1}, {9321,
	1, 1}, {9352, 1, 1}, {9382, 1, 1}, {9412, 1, 1}, {9443, 1, 1}, {9475, 1, 1},
	{9505, 1, 1}, {9535, 1, 1}, {9564, 1, 1}, {9594, 1, 1}, {9624, 1, 1}, {9654,
	1, 1}, {9684, 1, 1}, {9714, 1, 1}, {9744, 1, 1}, {9774, 1, 1}, {9804, 1, 1},
	{9834, 1, 1}, {9864, 1, 1}, {9894, 1, 1}, {9926, 1, 1}, {9959, 1, 1}, {9992,
	1, 1}, {10025, 1, 1}, {10057, 1, 1}, {10089, 1, 1}, {10123, 1, 1}, {10155, 1,
	1}, {10187, 1, 1}, {10219, 1, 1}, {10251, 1, 1}, {10283, 1, 1}, {10315, 1, 1},
	{10347, 1, 1}, {10379, 1, 1}, {10411, 1, 1}, {10443, 1, 1}, {10475, 1, 1},
	{10507, 1, 1}, {10541, 1, 1}, {10566, 1, 1}, {10566, 5, 2}, {10605, 5, 2},
	{10639, 1, 1}, {10675, 5, 2}, {10709, 5, 2}, {10709, 1, 1}, {10747, 1, 1},
	{10747, 1, 1}, {10785, 1, 1}, {10817, 1, 1}, {10849, 1, 1}, {10881, 1, 1},
	{10912, 1, 1}, {10945, 1, 1}, {10978, 1, 1}, {11013, 1, 1}, {11048, 1, 1},
	{11082, 1, 1}, {11116, 1, 1}, {11150, 1, 1}, {11184, 1, 1}, {11218, 1, 1},
	{11252, 1, 1}, {11286, 61, 3}, {11328, 1, 1}, {11367, 1, 1}, {11399, 1, 1},
	{11431, 0, 0}, {11463, 0, 0}, {11497, 0, 0}, {11531, 0, 0}, {11565, 0, 0},
	{11599, 0, 0}, {11633, 0, 0}, {11667, 61, 2}, {11704, 0, 0}, {11738, 0, 0},
	{11775, 0, 0}, {11811, 0, 0}, {11850, 0, 0}, {11891, 0, 0}, {11921, 0, 0},
	{11953, 0, 0}, {11986, 1, 1}, {12016, 1, 1}, {12046, 1, 1}, {12077, 1, 1},
	{12107, 1, 1}, {12141, 1, 1}, {12182, 1, 1}, {12221, 1, 1}, {12259, 1, 1},
	{12298, 1, 1}, {12335, 1, 1}, {12374, 64, 4}, {12411, 1, 1}, {12447, 1, 1},
	{12482, 68, 11}, {12525, 0, 0}, {12558, 0, 0}, {12591, 55, 1}, {12632, 0, 0},
	{12666, 20, 1}, {12707, 0, 0}, {12744, 0, 0}, {12780, 0, 0}, {12806, 1, 1},
	{12843, 79, 2}, {12879, 81, 1}, {12917, 0, 0}, {12950, 82, 1}, {12985, 83, 3},
	{13014, 83, 3}, {13043, 86, 3}, {13083, 0, 2}, {13119, 82, 1}, {13158, 89, 2},
	{13194, 82, 1}, {13236, 82, 1}, {13273, 91, 3}, {13305, 94, 4}, {13342, 0, 2},
	{13376, 82, 1}, {13409, 82, 1}, {13443, 82, 1}, {13443, 82, 1}, {13477, 0, 2},
	{13514, 98, 3}, {13548, 1, 1}, {13586, 101, 1}, {13624, 102, 4}, {13658, 106,
	2}, {13693, 106, 1}, {13693, 106, 2}, {13728, 0, 0}, {13766, 108, 4}, {13816,
	112, 3}, {13858, 115, 1}, {13886, 116, 3}, {13913, 119, 3}, {13938, 122, 3},
	{13971, 0, 2}, {14004, 125, 2}, {14043, 84, 2}, {14083, 127, 3}, {14109, 1,
	1}, {14135, 130, 3}, {14175, 133, 4}, {14200, 137, 4}, {14223, 53, 2}, {14260,
	0, 0}, {14299, 1, 1}, {14335, 141, 2}, {14372, 143, 4}, {14401, 147, 2},
	{14427, 149, 5}, {14456, 154, 4}, {14490, 158, 3}, {14519, 161, 5}, {14552,
	166, 6}, {14586, 1, 1}, {14612, 172, 1}, {14639, 173, 4}, {14686, 177, 5},
	{14686, 182, 5}, {14686, 187, 4}, {14714, 191, 6}, {14737, 197, 4}, {14760, 1,
	1}, {14760, 53, 2}, {14780, 201, 3}, {14813, 204, 3}, {14851, 5, 2}, {14872,
	207, 4}, {14896, 53, 2}, {14918, 53, 2}, {14940, 0, 0}, {14960, 211, 3},
	{14987, 84, 2}, {15010, 214, 3}, {15010, 84, 2}, {15037, 217, 5}, {15062, 84,
	2}, {15088, 222, 2}, {15111, 224, 3}, {15142, 227, 5}, {15142, 22, 4}, {15166,
	232, 3}, {15197, 235, 4}, {15227, 239, 3}, {15255, 242, 4}, {15255, 246, 4},
	{15280, 0, 2}, {15309, 250, 7}, {15333, 257, 3}, {15367, 260, 4}, {15399, 264,
	2}, {15426, 1, 1}, {15457, 1, 1}, {15485, 0, 2}, {15514, 266, 5}, {15540, 0,
	2}, {15567, 20, 1}, {15600, 0, 0}, {15639, 0, 0}, {15672, 20, 1}, {15709, 172,
	1}, {15737, 271, 2}, {15768, 0, 0}, {15802, 0, 0}, {15835, 0, 0}, {15868, 0,
	0}, {15898, 273, 2}, {15924, 37, 1}, {15959, 0, 0}, {15992, 275, 1}, {16022,
	0, 0}, {16051, 0, 0}, {16078, 276, 1}, {16109, 277, 2}, {16137, 279, 3},
	{16165, 1, 1}, {16191, 0, 1}, {16220, 36, 1}, {16248, 282, 1}, {16273, 0, 2},
	{16301, 283, 2}, {16327, 0, 2}, {16351, 0, 0}, {16377, 119, 2}, {16411, 0, 2},
	{16436, 20, 1}, {16465, 20, 1}, {16465, 285, 2}, {16494, 0, 2}, {16519, 55,
	1}, {16546, 84, 2}, {16572, 82, 1}, {16601, 1, 1}, {16630, 0, 2}, {16656, 1,
	1}, {16685, 20, 1}, {16713, 0, 2}, {16742, 1, 1}, {16768, 22, 3}, {16793, 0,
	0}, {16828, 287, 4}, {16860, 291, 8}, {16893, 299, 3}, {16945, 0, 0}, {16988,
	302, 1}, {17021, 303, 2}, {17066, 305, 5}, {17110, 310, 14}, {17143, 324, 3},
	{17181, 303, 1}, {17220, 327, 1}, {17258, 303, 1}, {17293, 328, 3}, {17331,
	331, 3}, {17377, 324, 3}, {17417, 334, 6}, {17457, 340, 3}, {17497, 343, 5},
	{17540, 348, 9}, {17577, 56, 2}, {17622, 357, 8}, {17670, 328, 3}, {17708,
	365, 3}, {17740, 22, 3}, {17775, 53, 2}, {17815, 53, 2}, {17857, 53, 2},
	{17899, 53, 2}, {17941, 53, 2}, {17983, 22, 3}, {18023, 22, 3}, {18064, 368,
	3}, {18064, 371, 3}, {18098, 374, 6}, {18133, 380, 6}, {18168, 0, 0}, {18205,
	386, 5}, {18241, 391, 2}, {18281, 53, 2}, {18321, 393, 3}, {18355, 396, 9},
	{18393, 405, 6}, {18435, 411, 1}, {18478, 412, 2}, {18518, 412, 2}, {18559,
	414, 11}, {18595, 425, 4}, {18625, 429, 1}, {18663, 430, 3}, {18695, 433, 4},
	{18731, 437, 2}, {18762, 439, 6}, {18796, 445, 4}, {18830, 0, 0}, {18873, 0,
	0}, {18907, 0, 0}, {18942, 0, 0}, {18979, 449, 5}, {18979, 454, 6}, {19019,
	460, 7}, {19057, 467, 2}, {19091, 1, 1}, {19134, 469, 2}, {19180, 306, 4},
	{19227, 471, 4}, {19227, 475, 6}, {19271, 481, 5}, {19319, 486, 6}, {19364,
	492, 5}, {19411, 497, 7}, {19459, 504, 12}, {19498, 516, 3}, {19498, 519, 5},
	{19546, 524, 5}, {19590, 529, 1}, {19634, 530, 2}, {19675, 0, 0}, {19720, 0,
	0}, {19764, 0, 0}, {19798, 532, 5}, {19798, 537, 5}, {19833, 542, 4}, {19872,
	546, 7}, {19910, 553, 5}, {19910, 558, 4}, {19949, 64, 4}, {19985, 562, 3},
	{20024, 565, 5}, {20051, 570, 5}, {20081, 575, 6}, {20109, 581, 5}, {20138,
	586, 5}, {20138, 591, 4}, {20166, 595, 4}, {20166, 599, 6}, {20196, 605, 8},
	{20224, 613, 3}, {20252, 616, 6}, {20252, 622, 8}, {20286, 1, 1}, {20319, 630,
	9}, {20355, 22, 3}, {20355, 639, 4}, {20355, 643, 5}, {20380, 53, 2}, {20406,
	20, 1}, {20438, 0, 2}, {20438, 648, 3}, {20465, 276, 1}, {20490, 20, 1},
	{20516, 651, 1}, {20542, 652, 1}, {20573, 35, 1}, {20597, 36, 1}, {20624, 20,
	1}, {20655, 53, 2}, {20683, 20, 1}, {20714, 37, 1}, {20742, 1, 1}, {20779, 1,
	1}, {20816, 222, 2}, {20853, 653, 1}, {20903, 653, 1}, {20952, 0, 0}, {20998,
	653, 1}, {21049, 654, 1}, {21096, 654, 1}, {21147, 105, 1}, {21191, 0, 0},
	{21240, 0, 0}, {21285, 0, 0}, {21330, 0, 0}, {21375, 1, 1}, {21375, 5, 2},
	{21410, 1, 1}, {21443, 22, 3}, {21476, 20, 1}, {21516, 0, 2}, {21560, 655, 2},
	{21593, 276, 1}, {21623, 22, 3}, {21656, 0, 2}, {21691, 22, 3}, {21720, 22,
	3}, {21751, 657, 5}, {21783, 0, 2}, {21816, 98, 3}, {21846, 22, 3}, {21875,
	53, 2}, {21916, 22, 3}, {21945, 0, 2}, {21979, 662, 4}, {21979, 666, 5},
	{22014, 671, 4}, {22043, 22, 4}, {22073, 224, 3}, {22103, 22, 3}, {22103, 675,
	4}, {22133, 22, 4}, {22164, 679, 3}, {22197, 53, 2}, {22232, 22, 4}, {22265,
	20, 1}, {22301, 682, 5}, {22332, 22, 3}, {22368, 1, 1}, {22403, 37, 1},
	{22442, 687, 2}, {22475, 689, 1}, {22511, 53, 2}, {22546, 690, 5}, {22582, 20,
	1}, {22611, 695, 3}, {22640, 698, 4}, {22670, 702, 3}, {22698, 705, 4},
	{22729, 20, 1}, {22761, 709, 2}, {22793, 20, 1}, {22826, 20, 1}, {22860, 20,
	1}, {22893, 711, 5}, {22927, 716, 6}, {22955, 722, 3}, {22984, 22, 4}, {23019,
	0, 0}, {23051, 22, 3}, {23080, 725, 2}, {23114, 20, 1}, {23161, 651, 1},
	{23199, 727, 1}, {23233, 20, 1}, {23271, 0, 0}, {23306, 0, 0}, {23348, 36, 1},
	{23384, 728, 3}, {23423, 731, 5}, {23423, 736, 5}, {23462, 741, 2}, {23499,
	22, 4}, {23499, 0, 2}, {23541, 743, 2}, {23575, 17, 1}, {23607, 745, 2},
	{23644, 747, 2}, {23682, 20, 1}, {23717, 20, 1}, {23754, 35, 1}, {23786, 749,
	2}, {23817, 20, 1}, {23856, 751, 1}, {23894, 276, 1}, {23930, 20, 1}, {23964,
	752, 1}, {23994, 753, 5}, {24038, 651, 1}, {24086, 0, 0}, {24124, 758, 4},
	{24160, 758, 4}, {24196, 758, 4}, {24232, 762, 3}, {24267, 758, 4}, {24267,
	758, 2}, {24303, 758, 4}, {24338, 765, 1}, {24374, 765, 1}, {24410, 765, 1},
	{24445, 765, 1}, {24480, 765, 1}, {24516, 765, 1}, {24553, 758, 4}, {24588,
	765, 1}, {24623, 765, 1}, {24658, 765, 1}, {24692, 758, 4}, {24727, 765, 1},
	{24762, 765, 1}, {24797, 765, 1}, {24832, 765, 1}, {24867, 765, 1}, {24902,
	765, 1}, {24937, 765, 1}, {24972, 765, 1}, {25009, 0, 2}, {25036, 1, 1},
	{25080, 766, 2}, {25123, 768, 4}, {25161, 772, 2}, {25161, 119, 3}, {25201, 0,
	2}, {25230, 774, 3}, {25257, 777, 7}, {25257, 784, 6}, {25257, 790, 7},
	{25257, 797, 7}, {25283, 0, 0}, {25314, 22, 4}, {25343, 1, 1}, {25376, 5, 2},
	{25408, 0, 0}, {25438, 0, 2}, {25471, 0, 2}, {25505, 804, 4}, {25534, 0, 0},
	{25563, 5, 2}, {25589, 1, 1}, {25621, 808, 3}, {25654, 808, 3}, {25689, 811,
	2}, {25721, 1, 1}, {25755, 813, 2}, {25784, 1, 1}, {25817, 105, 1}, {25850, 1,
	1}, {25883, 120, 2}, {25883, 20, 1}, {25915, 105, 1}, {25948, 0, 2}, {25980,
	0, 2}, {26012, 84, 2}, {26045, 815, 4}, {26076, 1, 1}, {26111, 24, 2}, {26147,
	119, 2}, {26178, 1, 1}, {26213, 1, 1}, {26243, 0, 2}, {26275, 0, 0}, {26303,
	819, 2}, {26337, 243, 1}, {26371, 1, 1}, {26408, 1, 1}, {26435, 1, 1}, {26470,
	20, 1}, {26507, 821, 2}, {26541, 0, 0}, {26566, 20, 1}, {26593, 0, 0}, {26617,
	823, 1}, {26647, 20, 1}, {26679, 0, 0}, {26706, 0, 0}, {26747, 0, 0}, {26786,
	824, 2}, {26819, 0, 0}, {26845, 0, 0}, {26874, 0, 2}, {26917, 208, 2}, {26954,
	1, 1}, {26988, 1, 1}, {27022, 1, 1}, {27055, 4, 3}, {27088, 0, 2}, {27088,
	826, 3}, {27118, 1, 1}, {27158, 0, 2}, {27193, 22, 3}, {27193, 0, 2}, {27228,
	84, 2}, {27259, 84, 2}, {27290, 1, 1}, {27330, 0, 2}, {27358, 829, 3}, {27393,
	832, 3}, {27424, 1, 1}, {27452, 835, 3}, {27480, 0, 0}, {27517, 838, 2},
	{27564, 366, 2}, {27606, 832, 3}, {27655, 840, 3}, {27697, 1, 1}, {27738, 843,
	4}, {27783, 1, 1}, {27836, 847, 3}, {27888, 850, 4}, {27888, 854, 3}, {27941,
	119, 3}, {27996, 119, 3}, {28051, 857, 1}, {28102, 858, 2}, {28155, 860, 2},
	{28223, 862, 4}, {28290, 860, 2}, {28358, 866, 4}, {28404, 0, 2}, {28445, 870,
	3}, {28492, 873, 5}, {28535, 878, 3}, {28579, 881, 5}, {28631, 886, 4},
	{28677, 890, 15}, {28677, 905, 23}, {28677, 928, 3}, {28677, 928, 3}, {28719,
	931, 4}, {28760, 20, 1}, {28801, 20, 1}, {28842, 23, 3}, {28885, 0, 0},
	{28927, 24, 2}, {28969, 0, 2}, {29021, 935, 2}, {29064, 22, 3}, {29107, 937,
	5}, {29161, 942, 5}, {29215, 23, 3}, {29262, 947, 8}, {29304, 955, 3}, {29304,
	958, 3}, {29356, 334, 6}, {29409, 961, 5}, {29461, 0, 2}, {29510, 966, 5},
	{29561, 971, 6}, {29610, 977, 5}, {29667, 982, 5}, {29703, 987, 2}, {29757,
	989, 4}, {29757, 993, 4}, {29805, 276, 1}, {29837, 22, 3}, {29867, 0, 2},
	{29895, 997, 3}, {29922, 35, 1}, {29951, 1000, 5}, {29980, 0, 2}, {30005, 61,
	2}, {30005, 1005, 3}, {30005, 1005, 3}, {30030, 1008, 3}, {30057, 1011, 3},
	{30089, 0, 2}, {30089, 1014, 3}, {30115, 1017, 4}, {30151, 1021, 2}, {30187,
	1023, 5}, {30228, 1, 1}, {30256, 1028, 2}, {30283, 1, 1}, {30314, 1, 1},
	{30340, 119, 2}, {30366, 832, 3}, {30388, 22, 3}, {30419, 1, 1}, {30449, 20,
	1}, {30472, 20, 1}, {30501, 0, 0}, {30521, 1030, 1}, {30552, 0, 0}, {30585, 0,
	2}, {30618, 1031, 4}, {30656, 0, 2}, {30685, 0, 2}, {30717, 0, 2}, {30752,
	1035, 5}, {30784, 1040, 3}, {30808, 1043, 7}, {30834, 1050, 5}, {30861, 1055,
	4}, {30907, 1059, 3}, {30940, 1062, 4}, {30940, 22, 3}, {30973, 1066, 5},
	{31008, 22, 3}, {31039, 1071, 8}, {31039, 1079, 9}, {31068, 1088, 5}, {31068,
	1093, 5}, {31103, 328, 3}, {31139, 1098, 4}, {31173, 1102, 4}, {31208, 1106,
	4}, {31238, 1110, 4}, {31269, 1114, 4}, {31300, 1118, 4}, {31331, 1122, 4},
	{31360, 1126, 5}, {31391, 0, 0}, {31425, 105, 1}, {31457, 22, 3}, {31484,
	1131, 3}, {31530, 1134, 6}, {31574, 1140, 5}, {31619, 1145, 7}, {31662, 1152,
	4}, {31709, 1156, 6}, {31742, 1, 1}, {31778, 1162, 5}, {31778, 1167, 8},
	{31821, 0, 2}, {31821, 1175, 3}, {31857, 1178, 5}, {31891, 1183, 4}, {31923,
	0, 2}, {31955, 1187, 6}, {31989, 538, 3}, {32037, 687, 1}, {32056, 55, 1},
	{32056, 1193, 2}, {32075, 698, 4}, {32075, 1195, 5}, {32114, 1200, 5}, {32153,
	1205, 4}, {32185, 1209, 5}, {32185, 1214, 6}, {32219, 130, 3}, {32266, 1220,
	4}, {32295, 105, 1}, {32321, 1224, 7}, {32367, 1231, 4}, {32416, 1235, 2},
	{32461, 1237, 2}, {32508, 0, 2}, {32549, 1, 1}, {32599, 1239, 4}, {32641,
	1243, 4}, {32684, 120, 2}, {32732, 1247, 3}, {32774, 53, 2}, {32818, 1250, 5},
	{32864, 1255, 2}, {32915, 1257, 1}, {32961, 1, 1}, {33003, 1, 1}, {33041, 0,
	2}, {33079, 1258, 8}, {33127, 1266, 6}, {33171, 1272, 5}, {33217, 105, 1},
	{33269, 1277, 9}, {33269, 1286, 12}, {33269, 22, 4}, {33310, 1298, 6}, {33349,
	1304, 4}, {33385, 0, 2}, {33423, 1308, 1}, {33458, 1309, 1}, {33495, 1310, 5},
	{33536, 1315, 8}, {33536, 1323, 4}, {33592, 1327, 2}, {33644, 1329, 3},
	{33692, 1332, 5}, {33745, 1337, 3}, {33797, 1340, 4}, {33853, 1344, 5},
	{33853, 1349, 6}, {33900, 1355, 4}, {33952, 1359, 7}, {34002, 1366, 3},
	{34052, 1369, 7}, {34102, 1376, 3}, {34155, 1379, 3}, {34196, 1382, 3},
	{34232, 935, 2}, {34271, 53, 2}, {34312, 1385, 5}, {34357, 1385, 5}, {34406,
	1390, 9}, {34433, 1, 1}, {34468, 276, 1}, {34497, 1, 1}, {34529, 0, 0},
	{34563, 1399, 2}, {34601, 1401, 4}, {34640, 1405, 3}, {34678, 1399, 2},
	{34714, 1408, 2}, {34754, 53, 2}, {34784, 1410, 1}, {34806, 1411, 3}, {34837,
	1414, 2}, {34876, 1416, 5}, {34914, 1421, 5}, {34954, 1426, 3}, {35002, 1429,
	5}, {35050, 1434, 3}, {35083, 1437, 6}, {35109, 1, 1}, {35135, 1, 1}, {35165,
	36, 1}, {35195, 53, 2}, {35221, 1, 1}, {35252, 1443, 2}, {35280, 1, 1},
	{35306, 20, 1}, {35337, 1445, 3}, {35360, 20, 1}, {35391, 1448, 2}, {35422,
	61, 3}, {35451, 1450, 2}, {35480, 1, 1}, {35507, 55, 1}, {35534, 1, 1},
	{35562, 1, 1}, {35588, 1, 1}, {35619, 0, 0}, {35648, 1452, 5}, {35691, 1457,
	5}, {35731, 1462, 11}, {35731, 1473, 9}, {35731, 1482, 11}, {35731, 1493, 9},
	{35731, 1502, 11}, {35731, 1513, 9}, {35731, 1522, 10}, {35731, 1532, 8},
	{35769, 1540, 5}, {35811, 1545, 3}, {35858, 1540, 3}, {35858, 1548, 3},
	{35902, 1551, 12}, {35941, 1563, 4}, {35984, 1567, 4}, {36034, 1571, 6},
	{36034, 1577, 6}, {36080, 1583, 12}, {36120, 1595, 14}, {36160, 1609, 8},
	{36202, 1617, 6}, {36202, 1623, 12}, {36202, 1617, 5}, {36202, 1635, 17},
	{36202, 1617, 6}, {36241, 1652, 5}, {36241, 1657, 4}, {36285, 1661, 11},
	{36285, 1672, 10}, {36328, 1682, 6}, {36371, 1688, 10}, {36414, 1698, 4},
	{36469, 0, 2}, {36507, 1, 1}, {36549, 1702, 12}, {36549, 1714, 11}, {36584,
	84, 2}, {36623, 1725, 2}, {36658, 1, 1}, {36694, 1, 1}, {36739, 1727, 2},
	{36783, 1729, 4}, {36822, 1, 1}, {36860, 1733, 4}, {36900, 1737, 14}, {36942,
	1751, 17}, {36986, 1768, 8}, {37027, 0, 0}, {37066, 22, 3}, {37102, 437, 2},
	{37143, 1776, 1}, {37175, 1, 1}, {37198, 0, 2}, {37221, 1777, 2}, {37248,
	1776, 1}, {37273, 0, 1}, {37300, 0, 2}, {37333, 0, 2}, {37366, 0, 2}, {37391,
	1779, 4}, {37429, 832, 3}, {37469, 65, 3}, {37513, 1783, 4}, {37559, 55, 1},
	{37612, 1787, 3}, {37653, 55, 1}, {37707, 1790, 3}, {37749, 1793, 3}, {37796,
	1, 1}, {37837, 1796, 3}, {37876, 1799, 6}, {37918, 1805, 3}, {37957, 1, 1},
	{37995, 1808, 2}, {38032, 0, 0}, {38068, 1, 1}, {38103, 1, 1}, {38143, 1810,
	2}, {38184, 1812, 3}, {38226, 1815, 2}, {38273, 1817, 4}, {38273, 1821, 5},
	{38316, 1826, 2}, {38359, 1, 1}, {38400, 1828, 3}, {38445, 1831, 3}, {38485,
	1834, 1}, {38524, 832, 3}, {38567, 1835, 4}, {38609, 1839, 4}, {38654, 1843,
	2}, {38697, 1176, 2}, {38742, 1176, 2}, {38785, 1845, 2}, {38821, 53, 2},
	{38861, 1847, 1}, {38897, 0, 0}, {38933, 1848, 3}, {38968, 53, 2}, {39006, 0,
	0}, {39040, 1, 1}, {39064, 12, 4}, {39100, 20, 1}, {39147, 832, 3}, {39183,
	1851, 4}, {39221, 1855, 5}, {39263, 61, 3}, {39312, 32, 2}, {39312, 1860, 3},
	{39353, 1, 1}, {39393, 32, 2}, {39433, 32, 2}, {39474, 1863, 4}, {39512, 1867,
	2}, {39554, 1869, 4}, {39597, 1864, 3}, {39643, 1873, 4}, {39687, 1877, 5},
	{39726, 1, 1}, {39767, 1, 1}, {39808, 1, 1}, {39849, 24, 2}, {39893, 59, 2},
	{39938, 55, 1}, {39979, 1882, 4}, {40028, 1886, 4}, {40077, 1890, 4}, {40123,
	1894, 2}, {40169, 1, 1}, {40220, 1896, 3}, {40261, 1, 1}, {40311, 1899, 2},
	{40358, 1901, 7}, {40400, 1, 1}, {40442, 0, 0}, {40486, 1908, 3}, {40524,
	1911, 6}, {40565, 1917, 3}, {40603, 1920, 5}, {40645, 832, 3}, {40687, 55, 1},
	{40729, 1920, 5}, {40773, 1920, 5}, {40817, 1925, 1}, {40854, 24, 2}, {40879,
	1926, 3}, {40913, 1836, 2}, {40943, 1929, 2}, {40943, 1931, 3}, {40974, 1, 1},
	{41005, 1934, 2}, {41037, 224, 3}, {41076, 224, 3}, {41115, 1, 1}, {41153, 1,
	1}, {41194, 1936, 3}, {41232, 1, 1}, {41270, 1939, 2}, {41314, 1, 1}, {41357,
	1, 1}, {41400, 1, 1}, {41443, 1, 1}, {41486, 1939, 2}, {41529, 1939, 2},
	{41573, 1, 1}, {41617, 1, 1}, {41659, 1941, 3}, {41701, 1944, 3}, {41743, 105,
	1}, {41785, 105, 1}, {41827, 105, 1}, {41869, 105, 1}, {41911, 105, 1},
	{41953, 105, 1}, {41995, 1941, 3}, {42037, 1941, 3}, {42079, 105, 1}, {42121,
	105, 1}, {42163, 105, 1}, {42205, 105, 1}, {42247, 105, 1}, {42289, 1941, 3},
	{42331, 1941, 3}, {42373, 105, 1}, {42416, 105, 1}, {42459, 105, 1}, {42500,
	105, 1}, {42542, 105, 1}, {42585, 105, 1}, {42628, 105, 1}, {42670, 105, 1},
	{42711, 1, 1}, {42747, 5, 2}, {42791, 55, 1}, {42836, 55, 1}, {42881, 1947,
	1}, {42922, 105, 1}, {42958, 84, 2}, {42995, 20, 1}, {43028, 20, 1}, {43061,
	22, 1}, {43103, 0, 0}, {43136, 1948, 2}, {43171, 1, 1}, {43204, 0, 0}, {43237,
	1950, 3}, {43276, 1950, 3}, {43315, 1950, 3}, {43354, 1950, 3}, {43393, 1950,
	3}, {43432, 1950, 3}, {43471, 1950, 3}, {43510, 1950, 3}, {43549, 1950, 3},
	{43588, 1950, 3}, {43627, 1950, 3}, {43666, 1950, 3}, {43705, 1950, 3},
	{43743, 1950, 3}, {43782, 1950, 3}, {43821, 1950, 3}, {43859, 5, 2}, {43907,
	1950, 3}, {43945, 1950, 3}, {43984, 5, 2}, {44034, 1950, 3}, {44074, 1950, 3},
	{44112, 1950, 3}, {44150, 1950, 3}, {44188, 1950, 3}, {44225, 1950, 3},
	{44263, 1950, 3}, {44301, 1950, 3}, {44339, 1950, 3}, {44377, 1950, 3},
	{44415, 1950, 3}, {44453, 5, 2}, {44501, 1950, 3}, {44539, 1950, 3}, {44577,
	5, 2}, {44625, 1950, 3}, {44663, 5, 2}, {44711, 1950, 3}, {44749, 1, 1},
	{44797, 1950, 3}, {44835, 20, 1}, {44876, 20, 1}, {44916, 1950, 3}, {44956,
	105, 1}, {44987, 1953, 3}, {45027, 1953, 3}, {45067, 105, 1}, {45067, 1956,
	2}, {45109, 1, 1}, {45152, 1958, 4}, {45195, 1962, 3}, {45241, 1962, 3},
	{45285, 1962, 3}, {45330, 1962, 3}, {45373, 1962, 3}, {45415, 1962, 3},
	{45459, 1962, 3}, {45501, 1962, 3}, {45547, 1962, 3}, {45591, 1962, 3},
	{45634, 105, 1}, {45675, 105, 1}, {45716, 105, 1}, {45757, 105, 1}, {45798,
	55, 1}, {45847, 55, 1}, {45896, 55, 1}, {45945, 1, 1}, {45989, 20, 1}, {46029,
	1, 1}, {46064, 1965, 3}, {46105, 1968, 1}, {46150, 55, 1}, {46189, 36, 1},
	{46227, 1, 1}, {46258, 1, 1}, {46287, 1969, 3}, {46325, 1969, 3}, {46364, 61,
	2}, {46402, 1, 1}, {46434, 36, 1}, {46464, 55, 1}, {46507, 1972, 2}, {46546,
	1974, 5}, {46574, 0, 0}, {46605, 20, 1}, {46635, 55, 1}, {46674, 1, 1},
	{46719, 0, 0}, {46759, 276, 1}, {46794, 1, 1}, {46829, 1979, 1}, {46869, 20,
	1}, {46900, 1980, 2}, {46938, 55, 1}, {46979, 1980, 2}, {47015, 20, 1},
	{47055, 0, 0}, {47098, 1982, 2}, {47137, 1984, 3}, {47137, 1987, 4}, {47175,
	1991, 3}, {47175, 1982, 2}, {47215, 0, 0}, {47251, 1982, 2}, {47289, 20, 1},
	{47326, 20, 1}, {47360, 1994, 7}, {47404, 20, 1}, {47442, 2001, 2}, {47480,
	20, 1}, {47521, 276, 1}, {47552, 0, 2}, {47576, 53, 2}, {47600, 53, 2},
	{47628, 22, 1}, {47650, 20, 1}, {47676, 2003, 5}, {47702, 276, 1}, {47725, 53,
	2}, {47751, 2008, 3}, {47775, 2011, 4}, {47802, 1, 1}, {47802, 61, 2}, {47826,
	2015, 3}, {47853, 53, 2}, {47876, 53, 2}, {47906, 56, 2}, {47933, 2018, 2},
	{47959, 20, 1}, {47986, 53, 2}, {48010, 2020, 3}, {48034, 935, 2}, {48059,
	2023, 3}, {48086, 1, 1}, {48113, 20, 1}, {48151, 0, 0}, {48177, 276, 1},
	{48212, 20, 1}, {48249, 20, 1}, {48286, 35, 1}, {48320, 20, 1}, {48362, 1, 1},
	{48404, 0, 0}, {48444, 20, 1}, {48483, 1982, 2}, {48523, 20, 1}, {48567, 61,
	3}, {48606, 2026, 1}, {48642, 20, 1}, {48681, 2027, 3}, {48681, 1368, 1},
	{48681, 2030, 2}, {48712, 2032, 3}, {48712, 2033, 2}, {48741, 2035, 3},
	{48772, 2038, 15}, {48808, 2053, 13}, {48808, 2066, 14}, {48808, 2080, 15},
	{48808, 2095, 17}, {48808, 2112, 18}, {48808, 2130, 16}, {48843, 2146, 11},
	{48843, 2157, 10}, {48878, 2167, 11}, {48878, 2178, 12}, {48910, 2190, 5},
	{48952, 2195, 2}, {48993, 0, 0}, {49033, 0, 0}, {49072, 2197, 1}, {49111, 0,
	0}, {49138, 1, 1}, {49167, 53, 2}, {49205, 1, 1}, {49233, 2198, 2}, {49272, 1,
	1}, {49299, 1, 1}, {49331, 1, 1}, {49362, 24, 2}, {49402, 1, 1}, {49431, 0,
	0}, {49461, 0, 0}, {49490, 55, 1}, {49522, 61, 3}, {49558, 55, 1}, {49589, 0,
	0}, {49618, 816, 2}, {49649, 2200, 3}, {49677, 20, 1}, {49702, 0, 2}, {49734,
	36, 1}, {49759, 1, 1}, {49788, 0, 2}, {49813, 119, 3}, {49838, 2203, 3},
	{49863, 747, 2}, {49891, 0, 0}, {49915, 119, 2}, {49940, 2206, 4}, {49962,
	119, 2}, {49987, 2210, 3}, {50010, 0, 2}, {50034, 22, 3}, {50058, 2213, 4},
	{50082, 22, 3}, {50106, 2217, 3}, {50131, 2220, 2}, {50170, 0, 2}, {50202, 1,
	1}, {50237, 1, 1}, {50277, 2222, 3}, {50305, 1, 1}, {50330, 1, 1}, {50362,
	2225, 4}, {50396, 2229, 4}, {50432, 2233, 5}, {50466, 2229, 4}, {50502, 87,
	2}, {50529, 1, 1}, {50552, 0, 0}, {50580, 2238, 3}, {50614, 1, 1}, {50647, 53,
	2}, {50647, 1, 1}, {50680, 2241, 5}, {50717, 2246, 7}, {50748, 0, 0}, {50774,
	168, 3}, {50803, 2253, 3}, {50826, 2256, 3}, {50826, 180, 2}, {50855, 2259,
	3}, {50880, 0, 0}, {50910, 61, 2}, {50942, 20, 1}, {50970, 37, 2}, {50999, 1,
	1}, {51029, 36, 1}, {51058, 0, 0}, {51086, 2262, 3}, {51114, 2265, 2}, {51138,
	2267, 2}, {51163, 0, 0}, {51187, 1, 1}, {51210, 1, 1}, {51242, 2269, 2},
	{51275, 0, 0}, {51311, 1, 1}, {51344, 2271, 4}, {51377, 1, 1}, {51408, 251,
	3}, {51445, 251, 3}, {51482, 1, 1}, {51511, 1, 1}, {51547, 2275, 2}, {51547,
	2277, 4}, {51571, 2281, 5}, {51599, 1, 1}, {51627, 0, 0}, {51650, 2286, 1},
	{51684, 53, 2}, {51719, 0, 2}, {51749, 2287, 4}, {51781, 2291, 5}, {51812,
	1062, 4}, {51846, 2296, 4}, {51872, 22, 3}, {51898, 2300, 2}, {51925, 698, 4},
	{51953, 2302, 5}, {51980, 662, 4}, {52008, 2307, 1}, {52031, 698, 4}, {52053,
	2308, 2}, {52082, 1036, 4}, {52082, 2310, 5}, {52112, 53, 2}, {52142, 2315,
	5}, {52167, 2320, 3}, {52193, 1183, 4}, {52220, 2323, 5}, {52247, 0, 2},
	{52277, 53, 2}, {52301, 22, 1}, {52325, 671, 4}, {52353, 671, 4}, {52375,
	2328, 4}, {52406, 2332, 4}, {52433, 53, 2}, {52456, 2336, 5}, {52484, 2341,
	4}, {52484, 2345, 5}, {52510, 22, 3}, {52537, 2342, 3}, {52568, 1, 1}, {52595,
	22, 3}, {52619, 2350, 5}, {52643, 2355, 5}, {52670, 2360, 3}, {52702, 22, 3},
	{52729, 2296, 4}, {52760, 1, 1}, {52796, 2363, 3}, {52825, 2366, 3}, {52825,
	2369, 3}, {52854, 2372, 12}, {52854, 2384, 11}, {52894, 108, 3}, {52932, 2395,
	7}, {52976, 61, 2}, {53016, 53, 2}, {53055, 0, 0}, {53088, 0, 1}, {53116,
	2402, 4}, {53150, 1836, 2}, {53183, 2403, 2}, {53221, 2406, 2}, {53254, 2408,
	3}, {53254, 2411, 4}, {53285, 2402, 3}, {53318, 36, 1}, {53351, 2403, 2},
	{53380, 2415, 3}, {53380, 2418, 4}, {53415, 2422, 6}, {53457, 2428, 5},
	{53497, 2433, 3}, {53524, 119, 2}, {53565, 2436, 3}, {53609, 2439, 3}, {53609,
	2442, 5}, {53609, 1975, 1}, {53609, 2447, 4}, {53609, 2451, 4}, {53638, 1, 1},
	{53670, 2403, 1}, {53714, 2455, 2}, {53753, 2457, 3}, {53793, 2460, 6},
	{53828, 2466, 5}, {53865, 2471, 4}, {53865, 977, 5}, {53865, 2475, 5}, {53897,
	2480, 6}, {53897, 2486, 6}, {53930, 20, 1}, {53973, 2492, 2}, {54011, 2494,
	3}, {54046, 1, 1}, {54080, 949, 3}, {54114, 2471, 3}, {54149, 53, 2}, {54183,
	1, 1}, {54219, 53, 2}, {54256, 53, 2}, {54296, 22, 1}, {54296, 0, 1}, {54328,
	0, 2}, {54362, 0, 2}, {54399, 2497, 4}, {54431, 698, 4}, {54456, 22, 3},
	{54491, 2501, 5}, {54523, 671, 4}, {54555, 2506, 4}, {54555, 5, 2}, {54587,
	22, 3}, {54617, 662, 4}, {54655, 2510, 2}, {54688, 2512, 4}, {54722, 1, 1},
	{54750, 0, 2}, {54783, 22, 3}, {54816, 273, 2}, {54847, 0, 2}, {54882, 2516,
	3}, {54913, 53, 2}, {54945, 0, 2}, {54975, 2519, 5}, {54975, 2524, 5}, {55003,
	2529, 6}, {55031, 108, 3}, {55062, 61, 2}, {55092, 2535, 6}, {55123, 2541, 3},
	{55152, 2544, 4}, {55187, 2548, 2}, {55222, 2550, 3}, {55259, 1, 1}, {55294,
	0, 0}, {55329, 0, 2}, {55357, 0, 2}, {55381, 2553, 4}, {55410, 2557, 4},
	{55410, 2561, 4}, {55410, 2565, 3}, {55410, 2568, 2}, {55441, 2570, 4},
	{55472, 1, 1}, {55505, 2574, 6}, {55505, 2580, 5}, {55505, 108, 4}, {55540, 0,
	0}, {55574, 61, 2}, {55603, 1, 1}, {55634, 0, 2}, {55672, 0, 2}, {55672, 119,
	3}, {55710, 2585, 3}, {55749, 2588, 5}, {55749, 2593, 6}, {55785, 0, 2},
	{55815, 0, 2}, {55848, 0, 0}, {55881, 0, 2}, {55914, 2599, 3}, {55942, 0, 2},
	{55971, 0, 2}, {56000, 2602, 17}, {56000, 2619, 16}, {56000, 2635, 17},
	{56030, 0, 1}, {56063, 4, 3}, {56091, 0, 0}, {56118, 2652, 5}, {56147, 2657,
	4}, {56175, 2661, 4}, {56200, 0, 0}, {56230, 1800, 1}, {56266, 53, 2}, {56296,
	2665, 6}, {56328, 22, 3}, {56363, 2671, 1}, {56400, 2672, 3}, {56400, 2675,
	3}, {56446, 2678, 2}, {56484, 276, 1}, {56525, 2680, 1}, {56558, 35, 1},
	{56591, 20, 1}, {56627, 20, 1}, {56671, 1, 1}, {56702, 1, 1}, {56731, 276, 1},
	{56760, 53, 2}, {56789, 0, 0}, {56820, 2681, 3}, {56855, 1, 1}, {56886, 53,
	2}, {56917, 20, 1}, {56947, 1, 1}, {56973, 276, 1}, {57001, 53, 2}, {57029,
	53, 2}, {57060, 0, 0}, {57090, 53, 2}, {57124, 1, 1}, {57151, 0, 2}, {57179,
	1423, 2}, {57209, 53, 2}, {57237, 20, 1}, {57268, 53, 2}, {57299, 53, 2},
	{57330, 53, 2}, {57357, 2684, 4}, {57386, 2684, 4}, {57415, 2688, 3}, {57446,
	5, 2}, {57475, 20, 1}, {57507, 0, 0}, {57536, 2691, 4}, {57564, 1, 1}, {57593,
	1, 1}, {57622, 55, 1}, {57654, 53, 2}, {57686, 1, 1}, {57702, 0, 0}, {57719,
	2695, 6}, {57745, 2701, 3}, {57767, 0, 0}, {57795, 2704, 1}, {57821, 0, 0},
	{57847, 0, 0}, {57871, 0, 0}, {57897, 0, 0}, {57923, 0, 0}, {57949, 2705, 4},
	{57949, 2709, 3}, {57983, 2705, 4}, {57983, 2709, 3}, {58017, 2710, 2},
	{58017, 2706, 3}, {58051, 2705, 4}, {58051, 2709, 3}, {58086, 0, 0}, {58115,
	2712, 3}, {58153, 2715, 3}, {58192, 20, 1}, {58218, 2718, 5}, {58250, 2723,
	4}, {58282, 0, 0}, {58309, 0, 0}, {58345, 687, 1}, {58375, 0, 0}, {58409, 0,
	0}, {58446, 2727, 3}, {58473, 2727, 3}, {58500, 2730, 1}, {58526, 0, 0},
	{58556, 2731, 5}, {58581, 2471, 3}, {58609, 2736, 2}, {58636, 2733, 3},
	{58662, 2738, 4}, {58689, 2742, 3}, {58689, 2745, 1}, {58713, 0, 2}, {58737,
	2746, 4}, {58763, 2750, 9}, {58788, 0, 0}, {58813, 2759, 1}, {58838, 0, 0},
	{58875, 0, 0}, {58913, 0, 0}, {58945, 2760, 4}, {58978, 2764, 3}, {59021,
	2767, 12}, {59064, 2779, 2}, {59106, 2781, 38}, {59149, 2819, 3}, {59200,
	2822, 2}, {59259, 2824, 6}, {59302, 2822, 2}, {59344, 2830, 6}, {59387, 2836,
	61}, {59430, 2780, 1}, {59472, 2897, 16}, {59515, 2780, 1}, {59557, 2913, 7},
	{59579, 0, 0}, {59606, 22, 4}, {59634, 2920, 4}, {59660, 2924, 3}, {59690,
	2723, 3}, {59721, 2927, 2}, {59757, 2929, 6}, {59785, 2929, 6}, {59814, 22,
	4}, {59842, 24, 2}, {59874, 24, 2}, {59906, 0, 0}, {59932, 56, 3}, {59956,
	2935, 2}, {59985, 0, 0}, {60010, 2937, 16}, {60041, 2953, 15}, {60071, 2953,
	15}, {60101, 0, 0}, {60137, 0, 0}, {60170, 0, 0}, {60203, 0, 0}, {60243, 0,
	0}, {60276, 0, 0}, {60312, 0, 0}, {60345, 0, 0}, {60369, 0, 0}, {60393, 0, 0},
	{60419, 0, 0}, {60443, 0, 0}, {60467, 0, 0}, {60493, 2968, 1}, {60531, 2969,
	3}, {60565, 2718, 4}, {60603, 2972, 3}, {60637, 2975, 3}, {60673, 2978, 2},
	{60697, 2980, 4}, {60728, 0, 0}, {60753, 2984, 8}, {60775, 0, 0}, {60800, 0,
	0}, {60826, 0, 0}, {60865, 0, 0}, {60904, 2992, 5}, {60934, 2997, 5}, {60962,
	3002, 3}, {60992, 1, 1}, {61030, 1, 1}, {61067, 64, 3}, {61097, 1, 1}, {61129,
	3005, 2}, {61161, 3007, 2}, {61195, 1, 1}, {61226, 3009, 2}, {61258, 1, 1},
	{61289, 3011, 2}, {61321, 3013, 2}, {61352, 1, 1}, {61385, 1, 1}, {61416, 1,
	1}, {61447, 1, 1}, {61478, 3015, 6}, {61509, 53, 2}, {61539, 0, 0}, {61580,
	631, 1}, {61609, 3021, 5}, {61634, 3026, 4}, {61664, 3030, 6}
};

static const struct driver_match matches[] = {
	{0, 929}, {16, 31}, {33, 440}, {50, 658}, {67, 1222}, {88, 1345}, {105, 384},
	{124, 32}, {141, 440}, {158, 658}, {175, 1223}, {196, 1345}, {213, 384}, {232,
	1644}, {250, 700}, {263, 701}, {272, 1757}, {285, 520}, {297, 768}, {312,
	695}, {338, 354}, {364, 450}, {390, 947}, {417, 947}, {443, 1327}, {473, 353},
	{501, 1326}, {533, 1618}, {559, 355}, {584, 1866}, {611, 1864}, {645, 1862},
	{676, 400}, {704, 884}, {729, 18}, {754, 359}, {783, 596}, {816, 596}, {849,
	589}, {885, 451}, {910, 1021}, {936, 947}, {962, 594}, {992, 423}, {1018,
	592}, {1048, 947}, {1073, 1329}, {1102, 1406}, {1127, 361}, {1154, 1328},
	{1185, 1066}, {1210, 1527}, {1246, 1619}, {1271, 1130}, {1300, 1586}, {1334,
	360}, {1358, 400}, {1385, 359}, {1413, 423}, {1438, 1330}, {1466, 1479},
	{1490, 1066}, {1514, 1527}, {1549, 1619}, {1573, 1586}, {1606, 357}, {1630,
	400}, {1657, 359}, {1685, 596}, {1717, 589}, {1752, 450}, {1776, 593}, {1804,
	1021}, {1829, 595}, {1858, 1862}, {1882, 767}, {1908, 1332}, {1936, 1406},
	{1960, 356}, {1986, 796}, {2013, 1331}, {2043, 1479}, {2067, 1066}, {2091,
	1863}, {2117, 597}, {2146, 1618}, {2170, 1130}, {2198, 1131}, {2227, 1586},
	{2260, 889}, {2287, 358}, {2313, 400}, {2342, 767}, {2370, 947}, {2396, 1334},
	{2426, 356}, {2454, 1333}, {2486, 1479}, {2512, 1863}, {2540, 1527}, {2577,
	1620}, {2603, 1130}, {2633, 710}, {2661, 1406}, {2685, 656}, {2709, 896},
	{2732, 1132}, {2762, 834}, {2789, 796}, {2816, 1749}, {2840, 19}, {2864, 388},
	{2890, 1866}, {2916, 1704}, {2941, 886}, {2973, 593}, {3002, 711}, {3031,
	590}, {3061, 591}, {3090, 1861}, {3115, 1865}, {3147, 884}, {3170, 596},
	{3201, 885}, {3232, 589}, {3266, 451}, {3289, 1021}, {3313, 594}, {3341,
	1862}, {3364, 1704}, {3388, 1406}, {3411, 361}, {3436, 1335}, {3465, 1479},
	{3488, 1863}, {3513, 1574}, {3536, 1130}, {3563, 591}, {3591, 797}, {3615,
	1458}, {3628, 461}, {3657, 957}, {3682, 924}, {3703, 461}, {3732, 1019},
	{3760, 1457}, {3783, 908}, {3796, 908}, {3813, 405}, {3833, 1542}, {3856,
	932}, {3880, 1544}, {3902, 980}, {3923, 1591}, {3946, 198}, {3974, 199},
	{3994, 1538}, {4011, 1137}, {4031, 1347}, {4047, 1347}, {4063, 1816}, {4080,
	1816}, {4096, 201}, {4119, 202}, {4136, 1818}, {4154, 840}, {4171, 1133},
	{4193, 1134}, {4226, 1083}, {4243, 1135}, {4264, 1819}, {4280, 1817}, {4303,
	1820}, {4323, 1821}, {4344, 1822}, {4366, 1823}, {4384, 1824}, {4403, 1825},
	{4421, 203}, {4449, 1254}, {4476, 204}, {4496, 1347}, {4512, 1451}, {4529,
	1486}, {4544, 201}, {4568, 206}, {4586, 1591}, {4611, 1120}, {4632, 1591},
	{4657, 1818}, {4676, 1036}, {4698, 1136}, {4728, 1083}, {4746, 1823}, {4765,
	1824}, {4785, 1826}, {4807, 1825}, {4826, 1827}, {4848, 1137}, {4870, 1138},
	{4897, 1583}, {4915, 206}, {4933, 1120}, {4954, 1828}, {4976, 208}, {4994,
	1584}, {5012, 208}, {5029, 401}, {5048, 1037}, {5069, 1584}, {5086, 1584},
	{5104, 1584}, {5121, 1256}, {5154, 1347}, {5176, 1451}, {5199, 1640}, {5221,
	1668}, {5242, 1677}, {5268, 1398}, {5293, 1257}, {5325, 200}, {5350, 1450},
	{5378, 1487}, {5408, 1015}, {5432, 1398}, {5457, 654}, {5479, 926}, {5501,
	963}, {5523, 1257}, {5557, 1346}, {5580, 1451}, {5604, 686}, {5629, 1552},
	{5653, 1678}, {5680, 838}, {5706, 1398}, {5735, 1398}, {5764, 1258}, {5797,
	205}, {5823, 1487}, {5854, 551}, {5881, 552}, {5912, 1015}, {5937, 1398},
	{5963, 568}, {5987, 1258}, {6022, 1346}, {6046, 686}, {6072, 1553}, {6097,
	1640}, {6121, 1668}, {6144, 1679}, {6172, 550}, {6195, 782}, {6219, 839},
	{6243, 207}, {6267, 1487}, {6296, 926}, {6317, 1552}, {6340, 1640}, {6362,
	1398}, {6388, 1259}, {6421, 551}, {6448, 1015}, {6473, 1055}, {6498, 654},
	{6521, 893}, {6543, 830}, {6566, 926}, {6589, 1259}, {6624, 1398}, {6647,
	1346}, {6671, 1451}, {6696, 686}, {6722, 624}, {6754, 473}, {6776, 1554},
	{6801, 1668}, {6824, 1140}, {6852, 550}, {6875, 1733}, {6898, 1260}, {6930,
	551}, {6956, 1260}, {6990, 686}, {7015, 1678}, {7042, 1139}, {7069, 550},
	{7091, 551}, {7117, 568}, {7140, 686}, {7165, 1678}, {7192, 550}, {7214, 25},
	{7232, 893}, {7252, 1261}, {7285, 1399}, {7306, 1347}, {7328, 1451}, {7351,
	25}, {7372, 1640}, {7394, 838}, {7419, 1450}, {7447, 1487}, {7477, 1346},
	{7500, 1469}, {7519, 209}, {7547, 210}, {7567, 201}, {7590, 206}, {7607,
	1120}, {7627, 1818}, {7645, 1823}, {7663, 1824}, {7682, 1826}, {7703, 1825},
	{7721, 1583}, {7738, 1255}, {7765, 1347}, {7781, 1451}, {7798, 1733}, {7813,
	1829}, {7827, 567}, {7856, 8}, {7871, 8}, {7889, 47}, {7912, 465}, {7927,
	981}, {7942, 508}, {7957, 507}, {7975, 1040}, {7996, 1040}, {8015, 1108},
	{8030, 47}, {8053, 47}, {8079, 1171}, {8093, 47}, {8113, 1129}, {8130, 29},
	{8144, 1482}, {8158, 628}, {8182, 677}, {8204, 825}, {8227, 47}, {8250, 47},
	{8276, 458}, {8296, 1107}, {8311, 981}, {8329, 981}, {8347, 981}, {8365, 981},
	{8383, 425}, {8395, 769}, {8405, 769}, {8416, 1488}, {8437, 1121}, {8457,
	1121}, {8476, 1121}, {8496, 659}, {8506, 1121}, {8525, 1756}, {8535, 35},
	{8545, 1049}, {8561, 1109}, {8572, 1268}, {8586, 1348}, {8606, 1389}, {8621,
	1646}, {8636, 754}, {8653, 1489}, {8670, 425}, {8688, 754}, {8705, 659},
	{8721, 35}, {8737, 1348}, {8763, 1489}, {8780, 1722}, {8796, 754}, {8813,
	1722}, {8823, 952}, {8840, 938}, {8858, 939}, {8875, 938}, {8893, 371}, {8909,
	371}, {8929, 1125}, {8945, 371}, {8961, 13}, {8973, 1122}, {8989, 1122},
	{9008, 1123}, {9020, 1123}, {9032, 632}, {9056, 633}, {9074, 634}, {9099,
	636}, {9128, 637}, {9161, 635}, {9181, 636}, {9209, 637}, {9241, 638}, {9259,
	639}, {9277, 642}, {9296, 775}, {9315, 1125}, {9334, 1125}, {9354, 1125},
	{9374, 1125}, {9393, 1125}, {9412, 1125}, {9431, 1125}, {9451, 1125}, {9471,
	1125}, {9490, 1125}, {9510, 1125}, {9529, 1125}, {9548, 1125}, {9567, 1125},
	{9586, 1125}, {9604, 1125}, {9622, 1125}, {9640, 406}, {9664, 1124}, {9676,
	775}, {9688, 774}, {9699, 511}, {9709, 533}, {9722, 533}, {9735, 568}, {9752,
	512}, {9767, 568}, {9781, 568}, {9795, 568}, {9809, 568}, {9823, 568}, {9837,
	570}, {9858, 568}, {9878, 815}, {9886, 816}, {9903, 757}, {9915, 757}, {9927,
	757}, {9939, 1633}, {9949, 1561}, {9959, 1474}, {9969, 1754}, {9979, 724},
	{9989, 493}, {9999, 571}, {10009, 927}, {10019, 927}, {10029, 441}, {10039,
	399}, {10052, 567}, {10069, 1745}, {10083, 1634}, {10097, 471}, {10106, 45},
	{10122, 1349}, {10145, 471}, {10162, 624}, {10179, 1723}, {10191, 757},
	{10203, 757}, {10215, 755}, {10227, 386}, {10237, 1747}, {10247, 366}, {10257,
	1126}, {10296, 676}, {10314, 367}, {10331, 1372}, {10351, 1372}, {10370,
	1372}, {10392, 393}, {10392, 915}, {10412, 627}, {10430, 1425}, {10448, 9},
	{10460, 1799}, {10477, 1800}, {10495, 1799}, {10516, 565}, {10529, 1758},
	{10543, 36}, {10562, 1457}, {10583, 565}, {10599, 565}, {10616, 565}, {10633,
	565}, {10650, 565}, {10666, 973}, {10678, 983}, {10688, 931}, {10707, 820},
	{10725, 372}, {10751, 770}, {10772, 982}, {10790, 1457}, {10819, 1224},
	{10840, 1350}, {10857, 979}, {10877, 1145}, {10898, 803}, {10917, 489},
	{10935, 1635}, {10953, 1725}, {10970, 771}, {10991, 1540}, {11014, 1541},
	{11037, 954}, {11051, 645}, {11068, 484}, {11086, 818}, {11109, 1225}, {11125,
	643}, {11140, 644}, {11159, 1144}, {11183, 1110}, {11199, 1110}, {11220,
	1110}, {11244, 819}, {11264, 1390}, {11279, 24}, {11297, 426}, {11315, 1035},
	{11335, 953}, {11354, 955}, {11370, 983}, {11384, 1141}, {11401, 33}, {11421,
	33}, {11440, 33}, {11459, 33}, {11480, 1226}, {11496, 1050}, {11510, 935},
	{11527, 935}, {11551, 1551}, {11569, 402}, {11586, 34}, {11602, 34}, {11618,
	34}, {11634, 34}, {11650, 34}, {11666, 34}, {11681, 34}, {11696, 1142},
	{11713, 1593}, {11729, 1143}, {11751, 1143}, {11770, 1031}, {11787, 1125},
	{11803, 1763}, {11819, 1125}, {11838, 843}, {11850, 1146}, {11863, 984},
	{11872, 956}, {11884, 646}, {11899, 1542}, {11913, 933}, {11924, 1543},
	{11938, 378}, {11947, 1652}, {11963, 1653}, {11983, 1661}, {11993, 1726},
	{12007, 0}, {12022, 950}, {12032, 1391}, {12040, 514}, {12066, 478}, {12088,
	1270}, {12104, 712}, {12121, 1466}, {12136, 1594}, {12155, 1727}, {12175,
	1760}, {12186, 514}, {12199, 565}, {12209, 567}, {12227, 1761}, {12242, 1762},
	{12257, 38}, {12269, 37}, {12288, 480}, {12300, 1491}, {12309, 1492}, {12325,
	1490}, {12343, 941}, {12353, 987}, {12362, 989}, {12377, 990}, {12397, 1388},
	{12416, 988}, {12436, 988}, {12456, 897}, {12464, 958}, {12477, 1797}, {12496,
	1798}, {12515, 1786}, {12535, 1786}, {12563, 1786}, {12591, 1786}, {12612,
	1786}, {12633, 1786}, {12654, 777}, {12669, 778}, {12686, 705}, {12701, 1598},
	{12720, 1732}, {12735, 472}, {12747, 653}, {12761, 1730}, {12775, 1396},
	{12789, 1663}, {12803, 439}, {12822, 492}, {12837, 1795}, {12853, 1550},
	{12869, 379}, {12884, 986}, {12898, 1638}, {12913, 1666}, {12931, 986},
	{12946, 563}, {12963, 823}, {12977, 1550}, {12994, 986}, {13009, 1663},
	{13024, 859}, {13037, 959}, {13057, 1547}, {13072, 432}, {13087, 1064},
	{13108, 1663}, {13122, 1666}, {13140, 934}, {13156, 652}, {13174, 1637},
	{13193, 1395}, {13209, 1546}, {13225, 381}, {13241, 1663}, {13257, 1666},
	{13277, 1707}, {13296, 1731}, {13312, 1127}, {13329, 823}, {13345, 54},
	{13361, 61}, {13377, 1127}, {13397, 492}, {13414, 1228}, {13433, 1127},
	{13451, 420}, {13466, 419}, {13480, 55}, {13495, 1127}, {13514, 1352}, {13539,
	1351}, {13554, 653}, {13569, 1229}, {13587, 1791}, {13605, 858}, {13626, 519},
	{13647, 1053}, {13664, 1071}, {13680, 1072}, {13699, 1151}, {13719, 1794},
	{13734, 1597}, {13749, 934}, {13766, 1352}, {13790, 1730}, {13805, 56},
	{13820, 1127}, {13839, 1352}, {13864, 1790}, {13881, 1351}, {13896, 653},
	{13911, 1230}, {13929, 860}, {13944, 1053}, {13961, 1794}, {13976, 1730},
	{13991, 1788}, {14010, 57}, {14036, 58}, {14051, 1127}, {14070, 1858}, {14085,
	1675}, {14101, 971}, {14120, 1351}, {14135, 1353}, {14160, 1155}, {14180,
	516}, {14200, 517}, {14219, 1353}, {14244, 653}, {14259, 1231}, {14277, 860},
	{14292, 879}, {14307, 562}, {14324, 515}, {14339, 1352}, {14365, 1791},
	{14383, 519}, {14404, 419}, {14419, 1053}, {14436, 1073}, {14452, 1074},
	{14471, 1152}, {14491, 1794}, {14506, 1448}, {14521, 1597}, {14536, 1153},
	{14555, 1352}, {14579, 1730}, {14594, 1796}, {14610, 59}, {14625, 859},
	{14640, 1127}, {14659, 986}, {14674, 776}, {14674, 1351}, {14689, 653},
	{14704, 1232}, {14722, 861}, {14743, 1150}, {14764, 419}, {14779, 518},
	{14798, 1053}, {14815, 1075}, {14831, 1076}, {14850, 1794}, {14865, 432},
	{14881, 1448}, {14896, 1612}, {14911, 1153}, {14930, 1352}, {14954, 1730},
	{14969, 54}, {14984, 1787}, {15000, 1789}, {15018, 61}, {15033, 1426}, {15048,
	428}, {15064, 986}, {15079, 972}, {15098, 492}, {15114, 1233}, {15132, 1792},
	{15147, 1794}, {15162, 1052}, {15183, 1795}, {15200, 1660}, {15216, 54},
	{15232, 61}, {15248, 1426}, {15264, 1857}, {15280, 492}, {15297, 960}, {15319,
	1234}, {15338, 60}, {15355, 1637}, {15374, 488}, {15394, 1468}, {15413, 1052},
	{15435, 1356}, {15454, 934}, {15472, 62}, {15489, 62}, {15506, 1427}, {15523,
	504}, {15540, 1235}, {15560, 1637}, {15579, 823}, {15594, 823}, {15612, 62},
	{15629, 62}, {15646, 62}, {15663, 1663}, {15679, 1731}, {15695, 63}, {15709,
	1428}, {15724, 1128}, {15742, 429}, {15758, 429}, {15774, 971}, {15792, 1236},
	{15809, 1354}, {15834, 1791}, {15851, 1793}, {15865, 824}, {15881, 1051},
	{15897, 1794}, {15911, 1546}, {15925, 1497}, {15939, 1355}, {15959, 1731},
	{15973, 1796}, {15988, 1128}, {16006, 429}, {16022, 971}, {16040, 823},
	{16053, 823}, {16070, 823}, {16087, 1077}, {16102, 1078}, {16120, 1794},
	{16134, 1796}, {16149, 44}, {16170, 1545}, {16187, 941}, {16205, 1467},
	{16227, 780}, {16243, 1081}, {16260, 1730}, {16276, 1637}, {16295, 431},
	{16312, 1547}, {16329, 1054}, {16345, 1545}, {16367, 5}, {16384, 44}, {16405,
	1545}, {16422, 430}, {16439, 985}, {16462, 39}, {16486, 1467}, {16508, 490},
	{16525, 1637}, {16544, 1081}, {16561, 1080}, {16581, 42}, {16600, 1054},
	{16616, 5}, {16633, 44}, {16654, 1545}, {16671, 941}, {16689, 779}, {16708,
	1467}, {16730, 780}, {16746, 1082}, {16763, 1730}, {16779, 5}, {16796, 44},
	{16817, 941}, {16835, 1467}, {16857, 780}, {16873, 1081}, {16890, 1080},
	{16910, 5}, {16927, 44}, {16948, 779}, {16967, 1467}, {16989, 490}, {17006,
	1081}, {17023, 1080}, {17043, 5}, {17060, 44}, {17081, 1545}, {17098, 1081},
	{17115, 1547}, {17132, 1545}, {17149, 1081}, {17166, 1467}, {17188, 5},
	{17205, 44}, {17226, 1545}, {17243, 1467}, {17265, 1102}, {17282, 971},
	{17304, 1154}, {17317, 1495}, {17327, 1493}, {17336, 1494}, {17352, 490},
	{17367, 14}, {17380, 462}, {17380, 463}, {17408, 1496}, {17428, 1612}, {17442,
	1636}, {17466, 61}, {17478, 1356}, {17489, 403}, {17502, 404}, {17524, 1478},
	{17548, 709}, {17568, 1042}, {17581, 430}, {17596, 1393}, {17614, 653},
	{17628, 1794}, {17642, 40}, {17662, 1683}, {17662, 1691}, {17674, 1624},
	{17694, 4}, {17707, 1690}, {17720, 1692}, {17733, 1694}, {17746, 616}, {17763,
	647}, {17789, 702}, {17809, 702}, {17838, 699}, {17868, 1392}, {17887, 1411},
	{17912, 1344}, {17933, 470}, {17960, 346}, {17981, 346}, {18003, 346}, {18025,
	346}, {18047, 346}, {18071, 346}, {18095, 346}, {18116, 1671}, {18136, 1322},
	{18157, 1525}, {18174, 1568}, {18191, 1646}, {18209, 1655}, {18226, 1208},
	{18247, 1207}, {18273, 1744}, {18290, 1842}, {18311, 1842}, {18333, 1843},
	{18357, 1714}, {18372, 1379}, {18385, 483}, {18396, 619}, {18405, 41}, {18421,
	891}, {18438, 703}, {18448, 704}, {18465, 806}, {18475, 968}, {18484, 41},
	{18499, 1365}, {18512, 1710}, {18525, 1667}, {18525, 1706}, {18546, 713},
	{18560, 620}, {18571, 514}, {18586, 49}, {18611, 923}, {18636, 49}, {18659,
	821}, {18681, 49}, {18704, 49}, {18729, 1447}, {18752, 49}, {18775, 48},
	{18801, 1595}, {18826, 1656}, {18847, 1156}, {18872, 50}, {18897, 50}, {18920,
	50}, {18948, 50}, {18976, 50}, {18999, 50}, {19024, 50}, {19047, 1657},
	{19068, 1159}, {19098, 53}, {19124, 922}, {19154, 991}, {19181, 1088}, {19208,
	53}, {19238, 1158}, {19269, 1802}, {19290, 52}, {19318, 531}, {19339, 52},
	{19339, 1446}, {19363, 530}, {19384, 923}, {19409, 822}, {19431, 52}, {19431,
	1446}, {19458, 52}, {19482, 51}, {19508, 52}, {19508, 1446}, {19533, 1668},
	{19554, 1157}, {19579, 910}, {19605, 911}, {19627, 15}, {19647, 1484}, {19670,
	15}, {19690, 1484}, {19713, 407}, {19733, 991}, {19756, 433}, {19787, 651},
	{19809, 892}, {19830, 992}, {19852, 994}, {19871, 993}, {19892, 434}, {19913,
	1089}, {19937, 1579}, {19972, 781}, {19992, 1596}, {20010, 11}, {20022, 650},
	{20031, 678}, {20044, 679}, {20060, 621}, {20070, 845}, {20089, 532}, {20101,
	565}, {20121, 565}, {20137, 565}, {20157, 565}, {20177, 408}, {20208, 27},
	{20237, 408}, {20266, 408}, {20298, 347}, {20318, 481}, {20344, 475}, {20361,
	347}, {20384, 1668}, {20411, 1542}, {20430, 348}, {20453, 481}, {20482, 475},
	{20502, 698}, {20517, 30}, {20525, 30}, {20534, 625}, {20555, 497}, {20576,
	498}, {20598, 497}, {20619, 794}, {20641, 1405}, {20662, 1746}, {20683, 1715},
	{20697, 812}, {20719, 1845}, {20744, 565}, {20761, 1590}, {20777, 1759},
	{20790, 469}, {20812, 1781}, {20828, 1782}, {20844, 1729}, {20859, 1161},
	{20887, 1161}, {20914, 961}, {20942, 1262}, {20962, 945}, {20980, 212},
	{21000, 211}, {21024, 784}, {21043, 1264}, {21065, 789}, {21083, 212}, {21103,
	211}, {21127, 3}, {21152, 1689}, {21177, 660}, {21201, 996}, {21226, 1103},
	{21251, 213}, {21287, 213}, {21323, 478}, {21357, 817}, {21390, 945}, {21416,
	1539}, {21440, 214}, {21470, 1642}, {21495, 1643}, {21526, 1642}, {21555,
	1724}, {21579, 437}, {21603, 215}, {21634, 1560}, {21657, 1265}, {21683, 997},
	{21706, 1265}, {21736, 1265}, {21766, 491}, {21789, 962}, {21823, 788},
	{21845, 1465}, {21867, 996}, {21891, 945}, {21918, 1592}, {21947, 945},
	{21974, 1592}, {22003, 945}, {22030, 1592}, {22059, 961}, {22093, 1694},
	{22117, 1263}, {22147, 1263}, {22177, 1084}, {22199, 1227}, {22230, 1227},
	{22260, 1227}, {22293, 1160}, {22314, 1162}, {22335, 216}, {22355, 785},
	{22373, 786}, {22395, 786}, {22417, 1163}, {22440, 1265}, {22473, 656},
	{22493, 787}, {22517, 1689}, {22536, 491}, {22555, 995}, {22574, 995}, {22588,
	438}, {22603, 714}, {22625, 467}, {22645, 1772}, {22661, 1772}, {22677, 1038},
	{22694, 1039}, {22715, 394}, {22735, 1056}, {22750, 1167}, {22775, 1167},
	{22800, 1167}, {22825, 67}, {22852, 688}, {22875, 68}, {22898, 951}, {22918,
	1014}, {22939, 655}, {22959, 69}, {22982, 74}, {23007, 70}, {23033, 762},
	{23053, 74}, {23076, 71}, {23099, 928}, {23119, 1499}, {23141, 964}, {23161,
	1112}, {23182, 74}, {23206, 1237}, {23230, 1397}, {23250, 1470}, {23270,
	1358}, {23293, 898}, {23320, 899}, {23345, 1555}, {23365, 1571}, {23391, 74},
	{23416, 72}, {23440, 73}, {23464, 912}, {23480, 707}, {23501, 807}, {23521,
	912}, {23537, 687}, {23560, 707}, {23581, 912}, {23597, 687}, {23620, 708},
	{23641, 1471}, {23661, 1775}, {23683, 912}, {23699, 687}, {23722, 1380},
	{23742, 1713}, {23763, 1775}, {23785, 1414}, {23811, 912}, {23827, 1238},
	{23851, 1415}, {23877, 1471}, {23897, 655}, {23917, 783}, {23940, 383},
	{23962, 1628}, {23983, 436}, {24008, 1734}, {24028, 1555}, {24048, 383},
	{24070, 82}, {24094, 75}, {24116, 76}, {24139, 1498}, {24162, 77}, {24185,
	82}, {24213, 78}, {24236, 706}, {24259, 79}, {24282, 1499}, {24304, 1239},
	{24328, 1502}, {24350, 82}, {24375, 80}, {24399, 81}, {24423, 83}, {24450,
	84}, {24475, 763}, {24495, 928}, {24515, 1499}, {24537, 85}, {24561, 1240},
	{24585, 1357}, {24618, 1397}, {24638, 1502}, {24660, 898}, {24687, 899},
	{24712, 382}, {24737, 86}, {24762, 87}, {24786, 88}, {24810, 1734}, {24830,
	92}, {24857, 89}, {24880, 92}, {24905, 1499}, {24927, 1241}, {24951, 1358},
	{24974, 92}, {24999, 90}, {25023, 91}, {25047, 1502}, {25069, 1580}, {25090,
	93}, {25117, 1803}, {25139, 94}, {25162, 688}, {25185, 894}, {25205, 951},
	{25225, 998}, {25245, 95}, {25268, 435}, {25290, 655}, {25310, 97}, {25335,
	928}, {25355, 964}, {25375, 1112}, {25396, 96}, {25420, 98}, {25444, 1242},
	{25468, 1397}, {25488, 1502}, {25510, 1472}, {25530, 1358}, {25553, 95},
	{25578, 1557}, {25600, 1555}, {25620, 96}, {25645, 1602}, {25669, 98}, {25694,
	1046}, {25715, 26}, {25735, 99}, {25762, 100}, {25785, 655}, {25805, 101},
	{25830, 1243}, {25854, 1397}, {25874, 102}, {25899, 1047}, {25920, 103},
	{25947, 998}, {25967, 104}, {25990, 655}, {26010, 105}, {26035, 928}, {26055,
	1397}, {26075, 26}, {26095, 104}, {26122, 104}, {26149, 1602}, {26173, 106},
	{26198, 1734}, {26218, 1047}, {26239, 1244}, {26264, 1244}, {26289, 107},
	{26316, 108}, {26339, 108}, {26363, 109}, {26388, 1397}, {26408, 110}, {26433,
	1734}, {26453, 111}, {26477, 112}, {26504, 113}, {26527, 115}, {26552, 763},
	{26572, 1499}, {26594, 1245}, {26618, 1357}, {26651, 898}, {26678, 899},
	{26703, 115}, {26728, 114}, {26752, 655}, {26772, 1804}, {26796, 116}, {26823,
	688}, {26846, 534}, {26866, 535}, {26891, 537}, {26918, 538}, {26945, 1500},
	{26972, 540}, {26997, 1400}, {27022, 541}, {27048, 544}, {27068, 545}, {27088,
	1056}, {27110, 827}, {27130, 547}, {27151, 548}, {27176, 1164}, {27201, 655},
	{27221, 117}, {27244, 118}, {27269, 846}, {27292, 764}, {27312, 850}, {27332,
	1165}, {27356, 928}, {27376, 1499}, {27398, 1702}, {27419, 1556}, {27439,
	119}, {27463, 1246}, {27487, 1357}, {27520, 1502}, {27542, 1805}, {27565,
	1358}, {27588, 898}, {27615, 899}, {27640, 1555}, {27660, 1602}, {27684, 120},
	{27709, 1167}, {27731, 852}, {27758, 854}, {27785, 854}, {27816, 121}, {27840,
	122}, {27866, 122}, {27890, 855}, {27910, 1693}, {27931, 123}, {27958, 1806},
	{27980, 124}, {28005, 125}, {28028, 421}, {28048, 535}, {28073, 536}, {28100,
	538}, {28127, 1501}, {28154, 540}, {28179, 540}, {28207, 1400}, {28232, 541},
	{28258, 544}, {28278, 545}, {28298, 827}, {28318, 655}, {28338, 126}, {28361,
	134}, {28386, 129}, {28410, 130}, {28435, 127}, {28461, 128}, {28487, 763},
	{28507, 134}, {28530, 851}, {28556, 131}, {28579, 1165}, {28603, 928}, {28623,
	1499}, {28645, 134}, {28669, 1247}, {28693, 1357}, {28726, 1397}, {28746,
	1502}, {28768, 1429}, {28788, 898}, {28815, 899}, {28840, 1555}, {28860,
	1503}, {28880, 1602}, {28904, 134}, {28929, 1168}, {28952, 852}, {28979, 854},
	{29006, 132}, {29030, 133}, {29054, 1734}, {29074, 1807}, {29106, 1807},
	{29137, 1808}, {29177, 1808}, {29216, 569}, {29238, 826}, {29264, 135},
	{29291, 688}, {29314, 136}, {29337, 136}, {29365, 136}, {29393, 421}, {29413,
	1500}, {29440, 544}, {29460, 545}, {29480, 1859}, {29500, 1056}, {29522, 827},
	{29542, 655}, {29562, 137}, {29586, 137}, {29610, 138}, {29639, 139}, {29667,
	763}, {29692, 140}, {29715, 1603}, {29736, 569}, {29757, 141}, {29780, 142},
	{29803, 143}, {29826, 1499}, {29848, 1810}, {29892, 1810}, {29938, 1556},
	{29958, 1248}, {29982, 1357}, {30015, 1502}, {30037, 1430}, {30057, 898},
	{30084, 899}, {30109, 1809}, {30131, 1503}, {30151, 144}, {30176, 852},
	{30203, 145}, {30227, 146}, {30251, 1734}, {30271, 147}, {30294, 148}, {30324,
	149}, {30351, 150}, {30374, 150}, {30402, 150}, {30430, 150}, {30458, 150},
	{30486, 151}, {30509, 828}, {30529, 655}, {30549, 152}, {30572, 152}, {30600,
	152}, {30628, 152}, {30656, 152}, {30687, 152}, {30719, 153}, {30750, 153},
	{30782, 153}, {30813, 154}, {30841, 155}, {30864, 1603}, {30888, 1603},
	{30913, 569}, {30934, 156}, {30957, 157}, {30984, 1249}, {31008, 1357},
	{31041, 1430}, {31061, 158}, {31086, 159}, {31110, 159}, {31138, 1499},
	{31162, 1499}, {31186, 160}, {31210, 1499}, {31234, 1499}, {31258, 1734},
	{31278, 161}, {31301, 161}, {31329, 162}, {31356, 1811}, {31378, 163}, {31401,
	164}, {31424, 164}, {31452, 164}, {31480, 164}, {31508, 536}, {31535, 1500},
	{31562, 540}, {31587, 540}, {31615, 544}, {31635, 827}, {31655, 655}, {31675,
	165}, {31698, 165}, {31722, 166}, {31753, 166}, {31784, 166}, {31815, 166},
	{31846, 166}, {31877, 166}, {31909, 174}, {31934, 167}, {31957, 1603}, {31981,
	1603}, {32006, 763}, {32026, 569}, {32047, 168}, {32070, 169}, {32093, 1499},
	{32115, 170}, {32140, 1556}, {32160, 1111}, {32181, 174}, {32205, 1250},
	{32229, 1357}, {32262, 1429}, {32282, 171}, {32307, 898}, {32334, 899},
	{32359, 1555}, {32379, 1503}, {32399, 174}, {32424, 852}, {32451, 854},
	{32478, 172}, {32502, 172}, {32530, 173}, {32554, 1734}, {32574, 826}, {32600,
	175}, {32627, 176}, {32654, 1812}, {32676, 177}, {32699, 177}, {32727, 177},
	{32755, 177}, {32783, 177}, {32811, 177}, {32839, 178}, {32862, 546}, {32889,
	538}, {32916, 539}, {32943, 1500}, {32970, 540}, {32995, 541}, {33021, 544},
	{33045, 542}, {33067, 1860}, {33087, 543}, {33110, 828}, {33130, 1014},
	{33151, 179}, {33174, 179}, {33205, 179}, {33237, 179}, {33265, 180}, {33296,
	180}, {33327, 181}, {33355, 765}, {33383, 763}, {33409, 763}, {33435, 182},
	{33458, 847}, {33481, 848}, {33507, 847}, {33530, 849}, {33556, 1603}, {33580,
	1603}, {33605, 851}, {33631, 851}, {33657, 183}, {33680, 1499}, {33702, 1166},
	{33727, 184}, {33754, 1251}, {33778, 1357}, {33811, 1502}, {33833, 1430},
	{33853, 185}, {33878, 898}, {33909, 898}, {33940, 899}, {33965, 900}, {33996,
	1571}, {34022, 1580}, {34043, 1503}, {34063, 186}, {34088, 1167}, {34109,
	852}, {34136, 854}, {34163, 187}, {34187, 187}, {34217, 187}, {34245, 549},
	{34271, 1499}, {34295, 1499}, {34319, 188}, {34343, 188}, {34373, 1500},
	{34399, 1499}, {34423, 1499}, {34447, 1734}, {34467, 189}, {34490, 189},
	{34518, 189}, {34546, 1693}, {34567, 1813}, {34606, 1813}, {34643, 1814},
	{34667, 190}, {34694, 191}, {34714, 999}, {34734, 192}, {34757, 195}, {34782,
	763}, {34802, 195}, {34825, 1499}, {34847, 1815}, {34870, 195}, {34894, 1252},
	{34918, 1357}, {34951, 1397}, {34971, 1502}, {34993, 898}, {35020, 195},
	{35045, 193}, {35069, 194}, {35093, 196}, {35120, 999}, {35140, 197}, {35165,
	928}, {35185, 1253}, {35209, 1397}, {35229, 1502}, {35251, 197}, {35276, 2},
	{35294, 1629}, {35312, 847}, {35332, 1703}, {35350, 853}, {35375, 853},
	{35399, 853}, {35427, 1693}, {35445, 1702}, {35459, 1472}, {35476, 1555},
	{35493, 942}, {35519, 46}, {35541, 1272}, {35566, 1169}, {35590, 1271},
	{35613, 1544}, {35634, 1000}, {35658, 1452}, {35688, 626}, {35710, 919},
	{35726, 920}, {35744, 969}, {35753, 918}, {35763, 1034}, {35780, 950}, {35788,
	567}, {35813, 622}, {35831, 622}, {35849, 565}, {35869, 1629}, {35877, 1629},
	{35886, 217}, {35905, 1266}, {35928, 1449}, {35949, 1639}, {35969, 1629},
	{35990, 1735}, {36010, 1119}, {36031, 1453}, {36053, 1125}, {36071, 1125},
	{36089, 564}, {36102, 564}, {36115, 564}, {36128, 757}, {36144, 1575}, {36164,
	424}, {36187, 6}, {36208, 1879}, {36229, 598}, {36248, 599}, {36270, 1531},
	{36292, 905}, {36312, 1530}, {36337, 601}, {36358, 612}, {36381, 674}, {36401,
	1880}, {36421, 1105}, {36442, 1336}, {36465, 1532}, {36485, 944}, {36507,
	606}, {36527, 1575}, {36547, 1696}, {36568, 1215}, {36596, 363}, {36616, 905},
	{36636, 903}, {36655, 1621}, {36680, 453}, {36703, 454}, {36724, 1869},
	{36747, 7}, {36768, 1871}, {36789, 1867}, {36810, 1881}, {36843, 476}, {36864,
	673}, {36889, 1623}, {36918, 396}, {36949, 598}, {36968, 602}, {36992, 599},
	{37014, 1868}, {37035, 1531}, {37057, 906}, {37077, 1010}, {37098, 452},
	{37121, 502}, {37142, 502}, {37167, 613}, {37190, 835}, {37210, 674}, {37230,
	904}, {37249, 604}, {37271, 1106}, {37292, 1533}, {37312, 1407}, {37332, 944},
	{37354, 606}, {37374, 918}, {37397, 391}, {37419, 607}, {37439, 1687}, {37460,
	1697}, {37481, 1215}, {37509, 1872}, {37529, 1528}, {37553, 1528}, {37578,
	1528}, {37602, 397}, {37625, 598}, {37644, 603}, {37668, 599}, {37690, 1531},
	{37712, 906}, {37732, 452}, {37755, 502}, {37776, 502}, {37801, 617}, {37825,
	617}, {37849, 1755}, {37869, 613}, {37892, 835}, {37912, 1647}, {37935, 674},
	{37955, 903}, {37974, 604}, {37996, 1214}, {38016, 1098}, {38037, 1099},
	{38061, 1337}, {38084, 1337}, {38111, 1533}, {38131, 1407}, {38151, 1576},
	{38172, 1528}, {38196, 1528}, {38220, 944}, {38242, 606}, {38262, 918},
	{38285, 1651}, {38305, 607}, {38325, 1687}, {38346, 1697}, {38367, 1215},
	{38395, 1407}, {38414, 389}, {38414, 1480}, {38433, 1631}, {38453, 20},
	{38478, 454}, {38499, 1869}, {38522, 1870}, {38542, 773}, {38563, 6}, {38584,
	1871}, {38605, 1875}, {38628, 1872}, {38648, 1881}, {38681, 364}, {38701,
	1587}, {38721, 598}, {38740, 362}, {38761, 1873}, {38782, 599}, {38804, 600},
	{38824, 1531}, {38846, 907}, {38866, 1530}, {38891, 501}, {38912, 612},
	{38935, 674}, {38955, 674}, {38978, 1874}, {38998, 798}, {39020, 903}, {39039,
	615}, {39060, 1876}, {39080, 604}, {39102, 1877}, {39122, 1105}, {39143,
	1338}, {39166, 1532}, {39186, 1576}, {39207, 944}, {39229, 1878}, {39249,
	1622}, {39274, 606}, {39294, 606}, {39315, 1575}, {39335, 390}, {39357, 1588},
	{39376, 607}, {39396, 1688}, {39417, 1696}, {39438, 1215}, {39466, 1871},
	{39487, 1529}, {39514, 1529}, {39542, 1529}, {39569, 398}, {39600, 1529},
	{39627, 1531}, {39649, 906}, {39669, 452}, {39692, 502}, {39713, 502}, {39738,
	618}, {39762, 617}, {39786, 1755}, {39806, 614}, {39829, 835}, {39849, 903},
	{39868, 1022}, {39889, 605}, {39911, 1214}, {39931, 1098}, {39952, 1099},
	{39976, 1339}, {39999, 1339}, {40026, 1533}, {40046, 1576}, {40067, 1529},
	{40094, 1529}, {40121, 944}, {40143, 414}, {40166, 414}, {40190, 918}, {40213,
	391}, {40235, 607}, {40255, 1687}, {40276, 1698}, {40297, 1215}, {40325,
	1665}, {40345, 501}, {40365, 1755}, {40384, 1647}, {40406, 798}, {40427,
	1750}, {40448, 1708}, {40471, 1367}, {40489, 1013}, {40512, 1558}, {40529,
	1558}, {40545, 889}, {40563, 856}, {40580, 1013}, {40602, 1558}, {40618, 889},
	{40636, 889}, {40654, 841}, {40676, 841}, {40698, 842}, {40713, 684}, {40729,
	1558}, {40746, 857}, {40765, 857}, {40784, 842}, {40800, 1558}, {40817, 685},
	{40831, 715}, {40854, 1473}, {40874, 1013}, {40895, 64}, {40922, 1558},
	{40939, 1267}, {40963, 934}, {40979, 1147}, {40993, 380}, {41010, 1170},
	{41022, 1699}, {41038, 1699}, {41054, 805}, {41066, 1763}, {41080, 566},
	{41091, 1104}, {41113, 1118}, {41126, 1118}, {41139, 1118}, {41152, 1274},
	{41167, 1274}, {41182, 1387}, {41191, 1716}, {41205, 718}, {41216, 43},
	{41226, 623}, {41234, 1394}, {41243, 895}, {41253, 808}, {41262, 813}, {41282,
	1416}, {41296, 719}, {41309, 553}, {41321, 1513}, {41335, 1832}, {41358,
	1830}, {41383, 1831}, {41404, 1048}, {41418, 442}, {41434, 727}, {41449,
	1664}, {41462, 1504}, {41474, 640}, {41494, 641}, {41514, 395}, {41532, 395},
	{41548, 409}, {41565, 409}, {41582, 1845}, {41602, 558}, {41620, 558}, {41643,
	558}, {41661, 558}, {41684, 558}, {41706, 558}, {41729, 558}, {41757, 558},
	{41778, 558}, {41795, 558}, {41817, 1681}, {41827, 731}, {41840, 1700},
	{41849, 916}, {41873, 249}, {41890, 251}, {41907, 252}, {41924, 254}, {41941,
	255}, {41958, 256}, {41975, 257}, {41992, 258}, {42009, 258}, {42026, 259},
	{42043, 260}, {42060, 261}, {42077, 262}, {42093, 265}, {42109, 266}, {42125,
	267}, {42142, 268}, {42160, 269}, {42176, 269}, {42192, 270}, {42208, 270},
	{42224, 273}, {42240, 274}, {42256, 275}, {42272, 277}, {42288, 278}, {42304,
	279}, {42320, 280}, {42336, 1645}, {42357, 662}, {42371, 663}, {42396, 1511},
	{42424, 1511}, {42441, 1548}, {42455, 1645}, {42470, 1464}, {42485, 290},
	{42503, 290}, {42521, 560}, {42540, 559}, {42558, 664}, {42578, 1506}, {42604,
	832}, {42614, 1033}, {42632, 219}, {42652, 1276}, {42670, 1174}, {42693, 219},
	{42713, 831}, {42743, 250}, {42760, 1277}, {42778, 1174}, {42801, 219},
	{42821, 831}, {42851, 966}, {42869, 1278}, {42890, 1178}, {42916, 1181},
	{42942, 1183}, {42965, 219}, {42985, 831}, {43015, 966}, {43033, 1279},
	{43054, 1178}, {43085, 1178}, {43111, 1181}, {43137, 1183}, {43160, 1607},
	{43179, 219}, {43199, 253}, {43216, 1181}, {43242, 1183}, {43265, 1280},
	{43283, 1737}, {43297, 555}, {43307, 561}, {43317, 557}, {43336, 313}, {43354,
	313}, {43372, 314}, {43390, 315}, {43408, 316}, {43425, 316}, {43442, 791},
	{43451, 758}, {43469, 759}, {43490, 759}, {43512, 758}, {43530, 759}, {43551,
	759}, {43573, 775}, {43588, 1641}, {43604, 661}, {43621, 218}, {43641, 831},
	{43671, 728}, {43689, 862}, {43708, 661}, {43725, 1433}, {43746, 728}, {43765,
	1281}, {43786, 1830}, {43813, 1514}, {43836, 1361}, {43855, 1521}, {43882,
	728}, {43900, 1608}, {43919, 866}, {43938, 1774}, {43969, 218}, {43989, 831},
	{44019, 729}, {44037, 729}, {44056, 1361}, {44075, 1521}, {44102, 729},
	{44120, 729}, {44141, 1609}, {44160, 1439}, {44182, 831}, {44212, 1434},
	{44233, 1282}, {44254, 1183}, {44277, 1361}, {44296, 1609}, {44315, 1509},
	{44334, 831}, {44364, 1283}, {44385, 1361}, {44404, 1610}, {44423, 1284},
	{44444, 831}, {44474, 1284}, {44495, 1361}, {44514, 630}, {44538, 730},
	{44557, 730}, {44576, 730}, {44595, 1439}, {44617, 232}, {44635, 831}, {44665,
	730}, {44683, 863}, {44702, 231}, {44719, 661}, {44736, 730}, {44754, 730},
	{44772, 1435}, {44793, 1285}, {44814, 730}, {44832, 1177}, {44858, 1180},
	{44883, 1181}, {44909, 1183}, {44932, 1361}, {44951, 1439}, {44973, 730},
	{44991, 1607}, {45010, 866}, {45029, 231}, {45049, 1439}, {45071, 831},
	{45101, 554}, {45118, 284}, {45137, 561}, {45155, 1435}, {45176, 1286},
	{45197, 1178}, {45223, 1180}, {45248, 1182}, {45274, 1183}, {45297, 1361},
	{45316, 1439}, {45338, 866}, {45357, 731}, {45369, 1512}, {45378, 1091},
	{45396, 1092}, {45414, 1091}, {45437, 1093}, {45455, 1094}, {45472, 1095},
	{45490, 1095}, {45508, 1095}, {45525, 1095}, {45543, 1095}, {45562, 1095},
	{45579, 1095}, {45596, 1095}, {45613, 1095}, {45630, 1095}, {45653, 1095},
	{45676, 1095}, {45693, 1095}, {45712, 1175}, {45727, 802}, {45736, 1316},
	{45753, 1316}, {45770, 1316}, {45787, 1419}, {45815, 1316}, {45833, 1419},
	{45862, 1717}, {45880, 1316}, {45897, 1419}, {45925, 1383}, {45944, 1316},
	{45960, 1421}, {45982, 1419}, {46009, 690}, {46026, 1316}, {46043, 814},
	{46059, 1421}, {46082, 1419}, {46110, 1717}, {46127, 1316}, {46145, 1316},
	{46162, 1419}, {46190, 1316}, {46209, 1421}, {46232, 1316}, {46249, 1421},
	{46272, 1419}, {46300, 1419}, {46330, 1419}, {46358, 1419}, {46386, 1316},
	{46403, 1419}, {46431, 1316}, {46449, 814}, {46466, 1711}, {46485, 1422},
	{46507, 1316}, {46525, 814}, {46542, 1419}, {46571, 1717}, {46589, 1316},
	{46606, 1419}, {46634, 1316}, {46652, 1316}, {46670, 814}, {46687, 1419},
	{46716, 1316}, {46733, 1419}, {46761, 1316}, {46778, 1419}, {46806, 1173},
	{46834, 1316}, {46852, 1316}, {46871, 1419}, {46901, 1316}, {46920, 1419},
	{46950, 1381}, {46969, 1316}, {46986, 1382}, {47002, 1317}, {47018, 1368},
	{47034, 814}, {47050, 717}, {47066, 1773}, {47095, 1736}, {47111, 917},
	{47132, 468}, {47149, 716}, {47168, 716}, {47186, 1475}, {47202, 1316},
	{47219, 1317}, {47235, 1421}, {47258, 1316}, {47275, 1316}, {47292, 814},
	{47308, 1317}, {47324, 1421}, {47347, 1316}, {47364, 1368}, {47380, 1419},
	{47408, 1316}, {47426, 1419}, {47455, 1316}, {47474, 814}, {47492, 1419},
	{47522, 1316}, {47540, 1419}, {47569, 1419}, {47598, 1316}, {47615, 814},
	{47631, 1712}, {47649, 717}, {47665, 1316}, {47683, 1317}, {47700, 814},
	{47717, 1717}, {47735, 1316}, {47753, 814}, {47770, 1317}, {47787, 1421},
	{47811, 1717}, {47829, 1383}, {47850, 1316}, {47868, 1417}, {47889, 814},
	{47906, 1419}, {47935, 690}, {47954, 1717}, {47972, 1510}, {47988, 1316},
	{48006, 1368}, {48023, 716}, {48043, 716}, {48062, 1475}, {48079, 1316},
	{48097, 814}, {48114, 1316}, {48134, 1419}, {48165, 1316}, {48185, 1419},
	{48216, 1316}, {48234, 1421}, {48258, 1316}, {48276, 1419}, {48305, 1316},
	{48323, 1316}, {48341, 1316}, {48358, 1368}, {48374, 1421}, {48397, 1316},
	{48413, 1419}, {48440, 410}, {48450, 410}, {48463, 1441}, {48482, 1442},
	{48501, 1366}, {48513, 1841}, {48532, 1835}, {48550, 1836}, {48566, 1837},
	{48582, 1838}, {48604, 1839}, {48620, 1840}, {48644, 1373}, {48661, 409},
	{48670, 831}, {48700, 732}, {48718, 732}, {48736, 235}, {48756, 554}, {48773,
	285}, {48792, 561}, {48810, 732}, {48834, 732}, {48857, 1182}, {48883, 733},
	{48905, 1183}, {48928, 1361}, {48947, 732}, {48965, 1287}, {48983, 1440},
	{49004, 831}, {49033, 734}, {49050, 1440}, {49071, 1359}, {49087, 1016},
	{49106, 303}, {49124, 734}, {49142, 1288}, {49162, 1361}, {49180, 734},
	{49197, 320}, {49218, 1440}, {49239, 735}, {49261, 248}, {49282, 263}, {49299,
	735}, {49320, 1507}, {49338, 735}, {49359, 1181}, {49389, 233}, {49411, 1360},
	{49431, 735}, {49455, 1289}, {49473, 1058}, {49485, 1846}, {49510, 1562},
	{49523, 1183}, {49541, 1515}, {49556, 1420}, {49583, 1420}, {49610, 1420},
	{49637, 1420}, {49663, 1420}, {49690, 1420}, {49717, 1420}, {49744, 1420},
	{49771, 1420}, {49798, 1420}, {49825, 1420}, {49853, 1420}, {49881, 1420},
	{49909, 1420}, {49936, 1516}, {49950, 1514}, {49965, 234}, {49984, 234},
	{50003, 234}, {50022, 234}, {50041, 234}, {50060, 234}, {50079, 234}, {50098,
	234}, {50117, 234}, {50136, 234}, {50154, 234}, {50172, 234}, {50190, 234},
	{50208, 234}, {50226, 1517}, {50240, 1514}, {50256, 1360}, {50276, 1360},
	{50296, 1439}, {50318, 736}, {50342, 736}, {50366, 1439}, {50389, 1439},
	{50412, 736}, {50434, 736}, {50458, 736}, {50478, 1184}, {50507, 1016},
	{50527, 264}, {50544, 736}, {50565, 736}, {50589, 1439}, {50613, 1439},
	{50637, 286}, {50656, 1508}, {50674, 736}, {50700, 736}, {50721, 736}, {50743,
	736}, {50765, 736}, {50787, 736}, {50810, 1090}, {50831, 1178}, {50864, 1178},
	{50897, 1180}, {50922, 1181}, {50952, 233}, {50974, 1360}, {50994, 736},
	{51018, 1290}, {51036, 1439}, {51057, 737}, {51080, 737}, {51103, 1513},
	{51124, 831}, {51148, 220}, {51166, 737}, {51190, 737}, {51214, 737}, {51237,
	737}, {51256, 236}, {51275, 556}, {51290, 554}, {51306, 737}, {51326, 287},
	{51344, 1030}, {51360, 1508}, {51377, 1833}, {51399, 309}, {51423, 310},
	{51443, 737}, {51463, 561}, {51480, 737}, {51501, 1439}, {51522, 1436},
	{51542, 737}, {51562, 731}, {51581, 1291}, {51601, 1842}, {51627, 1058},
	{51646, 1180}, {51670, 1176}, {51698, 737}, {51719, 233}, {51740, 1360},
	{51759, 936}, {51777, 737}, {51800, 866}, {51818, 321}, {51838, 1439}, {51859,
	738}, {51882, 738}, {51905, 1513}, {51926, 221}, {51944, 1439}, {51965, 738},
	{51986, 738}, {52004, 738}, {52022, 1505}, {52044, 738}, {52063, 237}, {52082,
	556}, {52097, 554}, {52113, 558}, {52137, 556}, {52153, 1172}, {52173, 731},
	{52193, 738}, {52213, 443}, {52233, 288}, {52251, 1030}, {52267, 1508},
	{52284, 1505}, {52307, 738}, {52332, 1834}, {52354, 1292}, {52384, 1764},
	{52411, 1766}, {52438, 1768}, {52465, 304}, {52488, 305}, {52513, 306},
	{52533, 311}, {52557, 312}, {52577, 738}, {52597, 561}, {52614, 738}, {52635,
	1439}, {52656, 1437}, {52676, 738}, {52696, 1455}, {52719, 1293}, {52739,
	1058}, {52758, 1180}, {52782, 1176}, {52810, 233}, {52831, 1360}, {52850,
	738}, {52873, 756}, {52889, 866}, {52907, 322}, {52927, 1439}, {52948, 1432},
	{52969, 1439}, {52991, 739}, {53015, 739}, {53039, 831}, {53064, 739}, {53089,
	1439}, {53111, 739}, {53136, 739}, {53160, 244}, {53180, 556}, {53196, 554},
	{53213, 556}, {53230, 1172}, {53251, 739}, {53272, 296}, {53291, 1508},
	{53309, 1604}, {53326, 739}, {53347, 561}, {53365, 739}, {53387, 1439},
	{53409, 731}, {53429, 1178}, {53455, 1180}, {53480, 1176}, {53509, 1181},
	{53539, 739}, {53561, 233}, {53583, 1360}, {53603, 739}, {53627, 1294},
	{53645, 1439}, {53668, 740}, {53693, 740}, {53718, 222}, {53738, 864}, {53758,
	740}, {53781, 740}, {53806, 1505}, {53830, 740}, {53851, 238}, {53873, 238},
	{53895, 556}, {53912, 1172}, {53933, 554}, {53951, 556}, {53969, 1172},
	{53991, 1016}, {54012, 740}, {54034, 289}, {54054, 1508}, {54073, 740},
	{54100, 1295}, {54132, 1764}, {54161, 1766}, {54190, 1769}, {54219, 1770},
	{54249, 307}, {54276, 307}, {54298, 740}, {54320, 561}, {54339, 740}, {54362,
	1439}, {54385, 1439}, {54408, 740}, {54431, 740}, {54454, 1510}, {54479,
	1178}, {54513, 1178}, {54547, 1178}, {54581, 1180}, {54607, 1181}, {54638,
	1176}, {54668, 233}, {54691, 1360}, {54712, 1844}, {54734, 740}, {54759,
	1296}, {54778, 474}, {54787, 474}, {54804, 474}, {54821, 937}, {54839, 936},
	{54857, 554}, {54874, 1297}, {54894, 741}, {54912, 1440}, {54933, 831},
	{54962, 741}, {54979, 863}, {54997, 741}, {55014, 741}, {55031, 554}, {55048,
	741}, {55065, 1435}, {55085, 1297}, {55105, 1182}, {55130, 1183}, {55152,
	1361}, {55170, 741}, {55187, 866}, {55205, 742}, {55228, 742}, {55251, 742},
	{55274, 742}, {55293, 554}, {55309, 742}, {55335, 561}, {55352, 742}, {55372,
	742}, {55393, 233}, {55414, 1360}, {55433, 936}, {55451, 742}, {55474, 1298},
	{55491, 1440}, {55512, 743}, {55535, 743}, {55558, 1454}, {55578, 1513},
	{55599, 831}, {55623, 1505}, {55641, 223}, {55659, 864}, {55677, 661}, {55693,
	1440}, {55714, 743}, {55737, 743}, {55756, 239}, {55775, 556}, {55790, 554},
	{55806, 743}, {55832, 443}, {55852, 291}, {55870, 1030}, {55886, 1508},
	{55903, 1505}, {55926, 1604}, {55942, 308}, {55962, 561}, {55979, 743},
	{55999, 743}, {56020, 1438}, {56040, 731}, {56059, 1455}, {56082, 1299},
	{56102, 1178}, {56127, 1178}, {56152, 1180}, {56176, 1176}, {56204, 1181},
	{56233, 1183}, {56255, 233}, {56276, 1514}, {56299, 1360}, {56318, 936},
	{56336, 1439}, {56357, 1845}, {56377, 743}, {56400, 756}, {56416, 866},
	{56437, 323}, {56457, 744}, {56477, 744}, {56495, 271}, {56510, 744}, {56529,
	744}, {56548, 1439}, {56568, 744}, {56589, 1181}, {56617, 233}, {56637, 1360},
	{56655, 744}, {56677, 1300}, {56693, 1063}, {56709, 1485}, {56730, 1485},
	{56751, 224}, {56769, 240}, {56788, 272}, {56804, 292}, {56822, 233}, {56843,
	1301}, {56860, 1440}, {56881, 831}, {56910, 745}, {56927, 1440}, {56948, 745},
	{56969, 745}, {56986, 241}, {57005, 554}, {57021, 293}, {57039, 561}, {57056,
	745}, {57079, 745}, {57101, 1439}, {57122, 1180}, {57146, 1182}, {57171,
	1183}, {57193, 1361}, {57211, 745}, {57228, 1302}, {57245, 831}, {57274, 242},
	{57293, 554}, {57309, 558}, {57334, 561}, {57351, 1180}, {57375, 1361},
	{57393, 1303}, {57410, 1439}, {57431, 746}, {57454, 746}, {57477, 225},
	{57495, 1439}, {57516, 746}, {57537, 746}, {57561, 746}, {57584, 746}, {57603,
	243}, {57622, 554}, {57638, 746}, {57658, 443}, {57678, 294}, {57696, 1030},
	{57712, 1508}, {57729, 561}, {57746, 746}, {57767, 1439}, {57788, 746},
	{57808, 1180}, {57832, 1176}, {57860, 233}, {57881, 1360}, {57900, 746},
	{57923, 1304}, {57940, 1439}, {57961, 1439}, {57982, 276}, {57998, 295},
	{58016, 1439}, {58037, 1361}, {58055, 1305}, {58072, 1439}, {58093, 747},
	{58116, 747}, {58139, 1513}, {58160, 831}, {58184, 226}, {58202, 747}, {58226,
	1439}, {58247, 747}, {58271, 747}, {58294, 747}, {58313, 244}, {58332, 554},
	{58348, 1016}, {58367, 747}, {58387, 443}, {58407, 296}, {58425, 1508},
	{58442, 1604}, {58458, 747}, {58478, 561}, {58495, 747}, {58516, 1439},
	{58537, 731}, {58556, 1306}, {58576, 1178}, {58608, 1178}, {58640, 1180},
	{58664, 1176}, {58692, 1181}, {58721, 233}, {58742, 1360}, {58761, 1439},
	{58782, 747}, {58805, 1186}, {58828, 324}, {58848, 1439}, {58869, 748},
	{58892, 748}, {58915, 1513}, {58936, 227}, {58954, 865}, {58972, 661}, {58988,
	1439}, {59009, 748}, {59033, 748}, {59056, 748}, {59075, 244}, {59094, 554},
	{59110, 731}, {59130, 748}, {59150, 443}, {59170, 297}, {59188, 1508}, {59205,
	1307}, {59235, 1764}, {59262, 1766}, {59289, 1768}, {59316, 1770}, {59344,
	748}, {59364, 561}, {59381, 748}, {59402, 748}, {59422, 1308}, {59442, 1178},
	{59474, 1178}, {59506, 1178}, {59537, 1180}, {59561, 1176}, {59589, 1181},
	{59618, 748}, {59639, 1418}, {59668, 233}, {59689, 1360}, {59708, 1439},
	{59729, 1846}, {59749, 748}, {59772, 866}, {59790, 325}, {59810, 1439},
	{59831, 749}, {59854, 749}, {59877, 1513}, {59898, 1439}, {59919, 749},
	{59943, 749}, {59966, 749}, {59985, 244}, {60004, 556}, {60019, 554}, {60035,
	558}, {60059, 749}, {60079, 443}, {60099, 298}, {60117, 1030}, {60133, 1508},
	{60150, 749}, {60175, 1292}, {60205, 749}, {60225, 561}, {60242, 749}, {60263,
	1439}, {60284, 1178}, {60316, 1178}, {60348, 1180}, {60372, 1176}, {60400,
	1181}, {60429, 233}, {60450, 1360}, {60469, 1439}, {60490, 749}, {60513,
	1309}, {60530, 1439}, {60551, 750}, {60574, 750}, {60597, 228}, {60615, 661},
	{60631, 1439}, {60652, 750}, {60673, 750}, {60696, 245}, {60715, 554}, {60731,
	558}, {60755, 750}, {60775, 443}, {60795, 299}, {60813, 1508}, {60830, 750},
	{60855, 1310}, {60885, 1764}, {60912, 1766}, {60939, 1769}, {60966, 1770},
	{60994, 750}, {61014, 561}, {61031, 750}, {61052, 1439}, {61073, 750}, {61093,
	750}, {61115, 1178}, {61147, 1178}, {61179, 1180}, {61203, 1176}, {61231,
	233}, {61252, 1360}, {61271, 1439}, {61292, 1844}, {61312, 750}, {61335,
	1311}, {61352, 326}, {61372, 1439}, {61393, 751}, {61416, 751}, {61439, 229},
	{61457, 1439}, {61478, 751}, {61499, 751}, {61521, 751}, {61544, 1505},
	{61566, 246}, {61585, 554}, {61601, 558}, {61625, 281}, {61641, 751}, {61661,
	300}, {61679, 1030}, {61695, 1508}, {61712, 751}, {61737, 1312}, {61767, 751},
	{61796, 751}, {61824, 1765}, {61851, 1767}, {61878, 1768}, {61905, 1771},
	{61933, 751}, {61953, 561}, {61970, 751}, {61991, 1439}, {62012, 751}, {62032,
	751}, {62054, 1178}, {62086, 1179}, {62118, 1180}, {62142, 1176}, {62170,
	233}, {62191, 1360}, {62210, 1844}, {62230, 1185}, {62257, 751}, {62280, 317},
	{62297, 1313}, {62314, 1658}, {62332, 327}, {62352, 1439}, {62373, 752},
	{62396, 752}, {62419, 230}, {62437, 1439}, {62458, 752}, {62479, 752}, {62501,
	752}, {62524, 246}, {62543, 556}, {62558, 554}, {62574, 558}, {62598, 282},
	{62614, 752}, {62634, 301}, {62652, 1508}, {62669, 752}, {62694, 1314},
	{62724, 752}, {62753, 752}, {62781, 752}, {62801, 561}, {62818, 752}, {62839,
	1439}, {62860, 752}, {62880, 752}, {62902, 1178}, {62934, 1179}, {62966,
	1180}, {62990, 1176}, {63018, 233}, {63039, 1360}, {63058, 1844}, {63078,
	752}, {63101, 318}, {63118, 1315}, {63135, 327}, {63155, 1173}, {63183, 1518},
	{63193, 757}, {63206, 1519}, {63217, 1520}, {63227, 1563}, {63247, 689},
	{63266, 1605}, {63286, 1605}, {63304, 1605}, {63327, 689}, {63342, 689},
	{63357, 804}, {63377, 1581}, {63396, 1057}, {63411, 1606}, {63432, 691},
	{63447, 630}, {63463, 410}, {63473, 1611}, {63487, 1607}, {63501, 1658},
	{63512, 1187}, {63538, 1186}, {63563, 1186}, {63588, 1188}, {63609, 506},
	{63627, 1783}, {63646, 1783}, {63665, 1784}, {63684, 1784}, {63703, 1043},
	{63721, 1044}, {63739, 1373}, {63756, 12}, {63770, 1045}, {63786, 1439},
	{63809, 753}, {63834, 753}, {63859, 1439}, {63882, 753}, {63905, 753}, {63928,
	753}, {63952, 247}, {63973, 556}, {63990, 1172}, {64011, 554}, {64029, 283},
	{64047, 753}, {64069, 302}, {64089, 1508}, {64108, 753}, {64135, 753}, {64166,
	753}, {64196, 753}, {64218, 561}, {64237, 753}, {64260, 753}, {64282, 753},
	{64313, 753}, {64343, 753}, {64373, 1178}, {64407, 1179}, {64441, 1176},
	{64471, 1181}, {64502, 233}, {64525, 1360}, {64546, 1847}, {64568, 1582},
	{64596, 753}, {64621, 319}, {64640, 1318}, {64659, 753}, {64689, 753}, {64718,
	753}, {64747, 1753}, {64755, 1778}, {64771, 1778}, {64787, 1740}, {64812,
	970}, {64820, 811}, {64837, 1412}, {64853, 1413}, {64868, 721}, {64885, 809},
	{64899, 444}, {64921, 573}, {64941, 573}, {64961, 573}, {64981, 573}, {65001,
	573}, {65020, 573}, {65039, 573}, {65059, 573}, {65079, 573}, {65099, 573},
	{65119, 573}, {65139, 573}, {65159, 573}, {65179, 573}, {65199, 1627}, {65215,
	1001}, {65240, 1001}, {65267, 1001}, {65294, 1002}, {65317, 870}, {65330,
	870}, {65343, 874}, {65356, 1006}, {65380, 495}, {65402, 1648}, {65416, 665},
	{65436, 665}, {65456, 665}, {65477, 671}, {65498, 671}, {65518, 671}, {65539,
	761}, {65562, 761}, {65585, 761}, {65608, 761}, {65631, 761}, {65653, 761},
	{65675, 761}, {65698, 761}, {65721, 761}, {65744, 761}, {65767, 761}, {65790,
	761}, {65813, 761}, {65836, 792}, {65849, 1570}, {65871, 1570}, {65893, 375},
	{65906, 1114}, {65927, 1114}, {65950, 1319}, {65971, 1319}, {65992, 1319},
	{66013, 1319}, {66034, 1319}, {66054, 1319}, {66074, 1319}, {66095, 1319},
	{66116, 1319}, {66137, 1319}, {66158, 1319}, {66179, 1319}, {66200, 1319},
	{66221, 1319}, {66242, 1319}, {66263, 1319}, {66284, 1401}, {66301, 329},
	{66327, 869}, {66349, 575}, {66371, 1613}, {66396, 329}, {66422, 869}, {66444,
	575}, {66466, 1613}, {66491, 329}, {66517, 869}, {66539, 576}, {66561, 1113},
	{66586, 1684}, {66613, 329}, {66639, 869}, {66661, 575}, {66683, 1613},
	{66708, 329}, {66733, 869}, {66754, 575}, {66775, 1613}, {66799, 1684},
	{66825, 329}, {66850, 869}, {66871, 575}, {66892, 902}, {66915, 1613}, {66939,
	329}, {66965, 869}, {66987, 575}, {67009, 1613}, {67034, 329}, {67060, 869},
	{67082, 575}, {67104, 1613}, {67129, 329}, {67155, 869}, {67177, 575}, {67199,
	329}, {67225, 869}, {67247, 575}, {67269, 1189}, {67295, 1613}, {67320, 329},
	{67346, 869}, {67368, 576}, {67390, 1684}, {67417, 329}, {67443, 576}, {67465,
	975}, {67488, 329}, {67514, 869}, {67536, 577}, {67565, 871}, {67586, 1613},
	{67611, 329}, {67637, 1192}, {67667, 1004}, {67697, 1096}, {67719, 1097},
	{67744, 1613}, {67769, 1659}, {67790, 329}, {67816, 869}, {67838, 577},
	{67867, 1005}, {67893, 871}, {67914, 1613}, {67939, 329}, {67965, 1613},
	{67990, 330}, {68012, 1320}, {68038, 578}, {68060, 330}, {68082, 578}, {68103,
	1320}, {68129, 877}, {68152, 330}, {68174, 330}, {68196, 1320}, {68222, 330},
	{68244, 1321}, {68270, 331}, {68292, 1320}, {68318, 1743}, {68340, 445},
	{68358, 974}, {68380, 975}, {68404, 572}, {68426, 376}, {68449, 376}, {68472,
	873}, {68495, 495}, {68518, 574}, {68541, 665}, {68563, 671}, {68585, 1589},
	{68607, 1570}, {68631, 1113}, {68657, 902}, {68682, 10}, {68705, 1648},
	{68728, 930}, {68751, 328}, {68784, 1190}, {68811, 1684}, {68839, 1191},
	{68866, 1709}, {68890, 1739}, {68912, 1695}, {68935, 975}, {68959, 376},
	{68982, 376}, {69005, 444}, {69028, 495}, {69051, 665}, {69073, 761}, {69102,
	1570}, {69126, 1096}, {69149, 1097}, {69175, 902}, {69200, 1648}, {69223,
	930}, {69246, 872}, {69268, 1739}, {69290, 1855}, {69314, 1855}, {69338,
	1855}, {69366, 666}, {69389, 666}, {69405, 671}, {69425, 1566}, {69441, 446},
	{69457, 913}, {69473, 1856}, {69488, 693}, {69506, 976}, {69526, 875}, {69544,
	876}, {69563, 1003}, {69583, 793}, {69602, 579}, {69625, 902}, {69646, 930},
	{69665, 1615}, {69683, 1190}, {69706, 1709}, {69726, 1456}, {69752, 1742},
	{69770, 1567}, {69788, 669}, {69806, 1522}, {69824, 1685}, {69848, 1686},
	{69870, 1742}, {69888, 1695}, {69907, 10}, {69928, 1648}, {69940, 1648},
	{69953, 1648}, {69976, 1648}, {69999, 930}, {70021, 930}, {70043, 930},
	{70065, 930}, {70086, 930}, {70108, 930}, {70130, 930}, {70152, 930}, {70174,
	930}, {70196, 930}, {70219, 930}, {70242, 1614}, {70267, 1614}, {70292, 1614},
	{70317, 1614}, {70342, 377}, {70354, 1402}, {70366, 447}, {70383, 1190},
	{70408, 1190}, {70433, 1190}, {70459, 1709}, {70482, 1709}, {70504, 1709},
	{70526, 1709}, {70549, 1709}, {70572, 1709}, {70596, 1709}, {70620, 1709},
	{70644, 872}, {70665, 872}, {70686, 872}, {70707, 872}, {70728, 872}, {70748,
	872}, {70768, 872}, {70789, 872}, {70810, 872}, {70831, 872}, {70852, 872},
	{70873, 872}, {70894, 872}, {70915, 872}, {70936, 877}, {70949, 1695}, {70970,
	1695}, {70991, 726}, {71011, 1384}, {71034, 585}, {71061, 496}, {71080, 766},
	{71095, 1851}, {71108, 880}, {71130, 332}, {71148, 1195}, {71171, 1196},
	{71194, 1017}, {71213, 1849}, {71231, 1850}, {71253, 1523}, {71285, 586},
	{71304, 582}, {71327, 967}, {71345, 1061}, {71363, 1273}, {71385, 1523},
	{71421, 332}, {71442, 1362}, {71473, 1565}, {71491, 1616}, {71511, 1198},
	{71533, 588}, {71555, 588}, {71577, 890}, {71595, 1849}, {71615, 1852},
	{71637, 1565}, {71657, 1668}, {71677, 925}, {71701, 667}, {71721, 1403},
	{71741, 878}, {71761, 385}, {71783, 1776}, {71805, 333}, {71825, 1017},
	{71846, 1849}, {71866, 1850}, {71890, 1523}, {71924, 1061}, {71944, 1273},
	{71968, 1565}, {71988, 1198}, {72012, 1777}, {72034, 334}, {72054, 411},
	{72077, 584}, {72101, 1060}, {72123, 1017}, {72144, 500}, {72169, 1197},
	{72194, 1849}, {72214, 1523}, {72248, 1273}, {72272, 1362}, {72305, 1403},
	{72325, 1852}, {72347, 1565}, {72367, 1616}, {72389, 1198}, {72413, 588},
	{72433, 889}, {72453, 335}, {72473, 1060}, {72495, 1017}, {72516, 1849},
	{72536, 1523}, {72570, 833}, {72594, 1273}, {72618, 1523}, {72656, 1362},
	{72689, 1852}, {72711, 1565}, {72731, 1616}, {72753, 581}, {72776, 880},
	{72800, 336}, {72820, 411}, {72843, 417}, {72863, 422}, {72883, 584}, {72907,
	1680}, {72928, 580}, {72948, 1060}, {72970, 1194}, {72995, 1017}, {73016,
	1848}, {73042, 668}, {73062, 1849}, {73082, 1523}, {73116, 1193}, {73146,
	583}, {73171, 1116}, {73192, 1115}, {73216, 1200}, {73241, 1273}, {73265,
	1523}, {73303, 336}, {73326, 1362}, {73359, 878}, {73379, 692}, {73402, 938},
	{73428, 1852}, {73450, 1565}, {73470, 385}, {73492, 1616}, {73514, 1203},
	{73540, 1198}, {73564, 1585}, {73585, 588}, {73609, 588}, {73633, 890},
	{73653, 587}, {73673, 337}, {73693, 1195}, {73718, 417}, {73738, 1196},
	{73763, 584}, {73787, 940}, {73811, 1017}, {73832, 1850}, {73856, 766},
	{73878, 582}, {73903, 1199}, {73934, 1086}, {73955, 1202}, {73981, 1851},
	{74001, 1273}, {74025, 1523}, {74063, 337}, {74086, 1362}, {74119, 28},
	{74139, 692}, {74162, 1852}, {74184, 1616}, {74206, 1198}, {74230, 889},
	{74251, 587}, {74271, 889}, {74291, 977}, {74315, 977}, {74339, 889}, {74363,
	338}, {74383, 417}, {74403, 940}, {74427, 1018}, {74448, 1201}, {74474, 1849},
	{74494, 1850}, {74518, 570}, {74539, 1199}, {74570, 1061}, {74590, 1087},
	{74614, 1202}, {74640, 1273}, {74664, 1362}, {74697, 692}, {74720, 1616},
	{74742, 1198}, {74766, 1204}, {74792, 889}, {74816, 587}, {74836, 967},
	{74856, 692}, {74872, 1564}, {74885, 567}, {74906, 722}, {74921, 418}, {74940,
	416}, {74963, 760}, {74985, 1524}, {75011, 374}, {75034, 1404}, {75057, 1646},
	{75081, 339}, {75111, 339}, {75140, 339}, {75167, 339}, {75195, 339}, {75223,
	339}, {75251, 339}, {75279, 339}, {75307, 339}, {75334, 339}, {75361, 339},
	{75389, 339}, {75417, 339}, {75445, 339}, {75472, 339}, {75499, 339}, {75526,
	339}, {75554, 339}, {75583, 339}, {75612, 339}, {75639, 524}, {75664, 524},
	{75692, 1672}, {75718, 526}, {75718, 881}, {75741, 529}, {75765, 882}, {75789,
	909}, {75814, 883}, {75837, 527}, {75860, 525}, {75888, 1205}, {75922, 1070},
	{75946, 1206}, {75974, 1363}, {75996, 1323}, {76023, 1525}, {76046, 528},
	{76072, 412}, {76100, 1569}, {76123, 1617}, {76146, 1646}, {76170, 1207},
	{76200, 683}, {76220, 340}, {76248, 340}, {76276, 340}, {76304, 340}, {76333,
	340}, {76362, 340}, {76390, 340}, {76417, 340}, {76444, 340}, {76471, 921},
	{76495, 921}, {76523, 1673}, {76546, 649}, {76568, 1853}, {76588, 1322},
	{76612, 1525}, {76632, 1617}, {76652, 1655}, {76672, 1208}, {76696, 1207},
	{76723, 1744}, {76743, 341}, {76771, 341}, {76799, 341}, {76827, 341}, {76854,
	1322}, {76881, 1524}, {76906, 342}, {76932, 342}, {76958, 342}, {76985, 342},
	{77012, 342}, {77041, 342}, {77070, 342}, {77096, 342}, {77122, 342}, {77148,
	342}, {77173, 342}, {77203, 342}, {77230, 342}, {77256, 1674}, {77281, 1322},
	{77307, 1525}, {77329, 1568}, {77351, 23}, {77374, 1646}, {77397, 1207},
	{77426, 1526}, {77448, 1744}, {77470, 343}, {77501, 343}, {77531, 343},
	{77561, 343}, {77592, 343}, {77623, 343}, {77654, 343}, {77686, 343}, {77718,
	343}, {77749, 343}, {77778, 649}, {77805, 1322}, {77834, 1569}, {77859, 1655},
	{77884, 1208}, {77913, 1744}, {77938, 344}, {77972, 344}, {78003, 1322},
	{78034, 670}, {78054, 1476}, {78074, 1854}, {78092, 1041}, {78100, 805},
	{78116, 565}, {78134, 681}, {78156, 1779}, {78179, 1801}, {78197, 1780},
	{78214, 610}, {78214, 1719}, {78233, 16}, {78247, 1801}, {78269, 1008},
	{78282, 1007}, {78297, 1701}, {78310, 1701}, {78324, 1701}, {78337, 427},
	{78356, 464}, {78372, 648}, {78392, 486}, {78409, 772}, {78426, 1544}, {78442,
	373}, {78460, 1626}, {78477, 680}, {78502, 1457}, {78520, 924}, {78533, 1085},
	{78546, 1728}, {78558, 1}, {78572, 1011}, {78599, 1668}, {78609, 1669},
	{78619, 1012}, {78630, 1012}, {78647, 957}, {78682, 1067}, {78707, 1885},
	{78731, 675}, {78755, 503}, {78779, 1462}, {78815, 801}, {78845, 1884},
	{78873, 1009}, {78902, 365}, {78932, 365}, {78966, 1462}, {79000, 365},
	{79035, 1462}, {79070, 1340}, {79102, 1462}, {79132, 1462}, {79165, 1211},
	{79198, 1462}, {79234, 801}, {79264, 1884}, {79292, 1009}, {79321, 365},
	{79351, 1210}, {79384, 365}, {79419, 1462}, {79454, 1341}, {79486, 1462},
	{79516, 365}, {79549, 1462}, {79582, 1625}, {79614, 1212}, {79649, 1423},
	{79688, 1461}, {79723, 1213}, {79758, 1100}, {79782, 1209}, {79815, 1461},
	{79850, 801}, {79880, 1009}, {79909, 365}, {79939, 1210}, {79972, 365},
	{80007, 1462}, {80042, 1342}, {80074, 1462}, {80104, 365}, {80137, 1462},
	{80170, 1625}, {80202, 1212}, {80237, 1423}, {80276, 1461}, {80311, 1213},
	{80346, 1577}, {80371, 948}, {80400, 933}, {80425, 22}, {80455, 1632}, {80479,
	1751}, {80502, 457}, {80527, 1549}, {80536, 631}, {80557, 694}, {80573, 810},
	{80590, 1385}, {80610, 1062}, {80628, 494}, {80644, 1386}, {80660, 1477},
	{80676, 723}, {80697, 1649}, {80714, 1572}, {80730, 349}, {80752, 349},
	{80773, 349}, {80796, 349}, {80822, 349}, {80841, 349}, {80864, 349}, {80887,
	349}, {80907, 349}, {80928, 349}, {80949, 349}, {80971, 448}, {80987, 487},
	{81009, 487}, {81034, 487}, {81056, 487}, {81077, 499}, {81094, 349}, {81114,
	1324}, {81134, 349}, {81150, 349}, {81171, 387}, {81197, 387}, {81215, 349},
	{81235, 349}, {81256, 350}, {81277, 350}, {81302, 350}, {81322, 350}, {81346,
	350}, {81370, 350}, {81388, 350}, {81408, 350}, {81429, 350}, {81447, 350},
	{81464, 350}, {81486, 350}, {81504, 943}, {81519, 1748}, {81535, 1572},
	{81551, 351}, {81572, 351}, {81595, 351}, {81614, 351}, {81637, 351}, {81660,
	351}, {81686, 351}, {81712, 351}, {81731, 351}, {81750, 351}, {81769, 351},
	{81788, 351}, {81808, 351}, {81827, 351}, {81851, 351}, {81872, 1650}, {81888,
	795}, {81905, 1065}, {81923, 449}, {81941, 1020}, {81960, 672}, {81977, 352},
	{81994, 17}, {82013, 1573}, {82030, 889}, {82048, 889}, {82066, 1325}, {82088,
	1325}, {82112, 1369}, {82128, 1371}, {82142, 1370}, {82161, 345}, {82185,
	345}, {82205, 345}, {82227, 345}, {82249, 345}, {82270, 345}, {82290, 345},
	{82312, 1853}, {82326, 883}, {82340, 1322}, {82358, 1568}, {82372, 1655},
	{82386, 1208}, {82404, 521}, {82423, 1408}, {82438, 1409}, {82455, 696},
	{82469, 914}, {82486, 1882}, {82508, 66}, {82529, 66}, {82548, 1444}, {82562,
	1481}, {82574, 413}, {82588, 946}, {82602, 1670}, {82614, 608}, {82627, 1443},
	{82645, 455}, {82671, 608}, {82685, 455}, {82704, 455}, {82724, 965}, {82736,
	66}, {82755, 901}, {82768, 629}, {82787, 829}, {82803, 1069}, {82821, 1444},
	{82835, 413}, {82849, 946}, {82868, 946}, {82887, 1662}, {82899, 1218},
	{82915, 1024}, {82934, 1536}, {82949, 1028}, {82971, 1431}, {82984, 1431},
	{82997, 1431}, {83013, 1025}, {83026, 887}, {83039, 1535}, {83055, 1024},
	{83074, 1676}, {83088, 66}, {83110, 485}, {83124, 949}, {83138, 629}, {83158,
	1027}, {83176, 1536}, {83191, 1028}, {83213, 829}, {83230, 1559}, {83245,
	456}, {83271, 456}, {83296, 1534}, {83319, 1542}, {83333, 1079}, {83350,
	1217}, {83372, 1431}, {83385, 1444}, {83400, 1431}, {83413, 413}, {83428,
	477}, {83441, 946}, {83460, 836}, {83482, 1029}, {83508, 392}, {83523, 1431},
	{83539, 1630}, {83553, 1220}, {83567, 1599}, {83580, 608}, {83593, 1026},
	{83606, 1026}, {83622, 790}, {83636, 1741}, {83650, 1883}, {83669, 1217},
	{83698, 1024}, {83719, 1274}, {83736, 1069}, {83755, 1444}, {83770, 1600},
	{83783, 1443}, {83800, 1443}, {83817, 1883}, {83836, 1024}, {83855, 1217},
	{83884, 1024}, {83905, 1025}, {83919, 888}, {83940, 609}, {83953, 1536},
	{83968, 513}, {83986, 456}, {84012, 456}, {84037, 1069}, {84056, 1431},
	{84069, 1444}, {84084, 1431}, {84097, 413}, {84112, 946}, {84132, 946},
	{84152, 1149}, {84172, 1431}, {84188, 1654}, {84201, 1662}, {84214, 1601},
	{84227, 1218}, {84244, 1218}, {84261, 1443}, {84279, 455}, {84304, 1444},
	{84320, 844}, {84339, 1218}, {84357, 1217}, {84387, 1024}, {84409, 1069},
	{84429, 1219}, {84447, 477}, {84458, 65}, {84473, 485}, {84490, 1220}, {84503,
	657}, {84516, 1559}, {84531, 1216}, {84551, 799}, {84563, 800}, {84575, 1364},
	{84592, 1459}, {84605, 1148}, {84622, 21}, {84636, 1460}, {84652, 1170},
	{84664, 1170}, {84676, 522}, {84686, 725}, {84711, 505}, {84733, 1343},
	{84758, 369}, {84783, 368}, {84806, 1023}, {84829, 1101}, {84851, 1410},
	{84872, 1752}, {84893, 1705}, {84907, 1424}, {84923, 867}, {84937, 868},
	{84951, 514}, {84965, 1720}, {84977, 1032}, {84995, 523}, {85006, 1721},
	{85014, 1785}, {85025, 682}, {85045, 1375}, {85082, 1377}, {85115, 1374},
	{85147, 682}, {85167, 1376}, {85204, 1269}, {85225, 1378}, {85258, 1117},
	{85277, 978}, {85295, 938}, {85312, 415}, {85328, 697}, {85344, 370}, {85360,
	464}, {85383, 460}, {85403, 459}, {85421, 611}, {85443, 1682}, {85460, 479},
	{85481, 984}, {85497, 509}, {85518, 510}, {85543, 837}, {85567, 952}, {85595,
	1068}, {85616, 466}, {85637, 482}, {85659, 1275}, {85679, 1537}, {85697,
	1221}, {85720, 1578}, {85741, 1445}, {85759, 1463}, {85777, 1483}, {85793,
	1652}, {85810, 567}, {85849, 1718}, {85871, 1059}, {85890, 720}, {85912, 1738}
};

const struct driver_table driver_table = {
	.arguments = arguments,
	.paths = paths,
	.compatibles = compatibles,
	.needs = needs,
	.lists = lists,
	.drivers = drivers,
	.matches = matches,
	.num_matches = 4036,
};
