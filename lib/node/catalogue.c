/*
 * dtio: which properties of a device tree refer to other nodes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Device trees have no types: nothing in a flattened tree tells a phandle from
 * a number, so which property holds which has to be known. Two sources tell.
 * One is Linux's own catalogue, of_supplier_bindings in drivers/of/property.c,
 * which has the properties that order the probing of devices. The other is the
 * source of every arm64 device tree in Linux: there a reference is written as
 * one, so all the properties that have been used to refer to a node are here,
 * vendors' own ones too. tests/corpus/references.txt has the same list, found
 * without this one, and all those trees are tested against it.
 *
 * A reference of a vendor's that no tree of Linux has is taken for a number and
 * copied.
 */

#include "catalogue.h"

#include <stdlib.h>
#include <string.h>

#define ARRAY_LENGTH(array) (sizeof(array) / sizeof(*(array)))

/* in the order of strcmp(), for bsearch() */
static const DtioFdtReference references[] = {
    { .name = "acc-syscon" },
    { .name = "access-controllers", .cells = "#access-controller-cells",
      .names = "access-controller-names" },
    { .name = "ae-handle" },
    { .name = "affinity" },
    { .name = "allwinner,codec-analog-controls" },
    { .name = "allwinner,pipelines" },
    { .name = "allwinner,sram", .args = DTIO_FDT_THE_REST },
    { .name = "altr,ecc-parent" },
    { .name = "altr,sdr-syscon" },
    { .name = "altr,sysmgr-syscon", .args = DTIO_FDT_THE_REST },
    { .name = "amd,pensando-elba-syscon" },
    { .name = "amlogic,ao-secure" },
    { .name = "amlogic,ao-sysctrl" },
    { .name = "amlogic,canvas" },
    { .name = "apple,sart" },
    { .name = "arasan,soc-ctl-syscon" },
    { .name = "arm,cs-dev-assoc" },
    { .name = "arm,vexpress,config-bridge" },
    { .name = "assigned-clock-parents", .kind = DTIO_FDT_ASSIGNED_CLOCKS,
      .cells = "#clock-cells" },
    { .name = "assigned-clock-rates", .kind = DTIO_FDT_ASSIGNED_CLOCKS,
      .args = DTIO_FDT_NO_PHANDLE },
    { .name = "assigned-clock-rates-u64", .kind = DTIO_FDT_ASSIGNED_CLOCKS,
      .args = DTIO_FDT_NO_PHANDLE },
    { .name = "assigned-clock-sscs", .kind = DTIO_FDT_ASSIGNED_CLOCKS,
      .args = DTIO_FDT_NO_PHANDLE },
    { .name = "assigned-clocks", .kind = DTIO_FDT_ASSIGNED_CLOCKS,
      .cells = "#clock-cells" },
    { .name = "audio-amplifier" },
    { .name = "audio-asrc" },
    { .name = "audio-aux-devs" },
    { .name = "audio-codec" },
    { .name = "audio-cpu" },
    { .name = "aux-devs" },
    { .name = "backlight" },
    { .name = "bitclock-master" },
    { .name = "brcm,sr-cdru" },
    { .name = "brcm,sr-mhb" },
    { .name = "capture" },
    { .name = "cci-control-port" },
    { .name = "clocks", .kind = DTIO_FDT_CLOCKS, .cells = "#clock-cells",
      .names = "clock-names" },
    { .name = "companion" },
    { .name = "cooling-device", .cells = "#cooling-cells" },
    { .name = "cpld-syscon", .args = 1 },
    { .name = "cpu" },
    { .name = "cpu-idle-states" },
    { .name = "cpu-syscon" },
    { .name = "cpus" },
    /* an empty entry is a chip select of the controller's own */
    { .name = "cs-gpio", .cells = "#gpio-cells" },
    { .name = "cs-gpios", .cells = "#gpio-cells" },
    { .name = "dais" },
    { .name = "ddc" },
    { .name = "ddc-i2c-bus" },
    { .name = "devfreq" },
    { .name = "devfreq-events" },
    { .name = "dmas", .cells = "#dma-cells", .names = "dma-names" },
    { .name = "domain-idle-states" },
    { .name = "dsaf-handle" },
    { .name = "ecc-engine" },
    { .name = "eth-handle" },
    { .name = "ethernet" },
    { .name = "extcon" },
    { .name = "firmware" },
    { .name = "fpga-mgr" },
    { .name = "frame-master" },
    { .name = "fsl,blk-ctrl", .args = DTIO_FDT_THE_REST },
    { .name = "fsl,ddrc" },
    { .name = "fsl,fman-ports" },
    { .name = "fsl,mipi-phy-gpr", .args = 1 },
    { .name = "fsl,pcie-scfg", .args = 1 },
    { .name = "fsl,rcpm-wakeup", .cells = "#fsl,rcpm-wakeup-cells" },
    { .name = "fsl,stop-mode", .args = 2 },
    { .name = "fsl,usbmisc", .args = 1 },
    { .name = "fsl,usbphy" },
    { .name = "gpio", .cells = "#gpio-cells", .holes = true },
    { .name = "gpio-ranges", .args = 3, .names = "gpio-ranges-group-names" },
    { .name = "gpios", .cells = "#gpio-cells", .holes = true },
    { .name = "gpr" },
    { .name = "hdmi-phandle" },
    { .name = "hisi,rst-syscon" },
    { .name = "hisilicon,hi6220-clk-sram" },
    { .name = "hisilicon,noc-syscon" },
    { .name = "hisilicon,pctrl-syscon" },
    { .name = "hisilicon,pericrg-syscon" },
    { .name = "hisilicon,peripheral-syscon" },
    { .name = "hisilicon,sas-syscon" },
    { .name = "hisilicon,sysctrl-syscon" },
    { .name = "hwlocks", .cells = "#hwlock-cells", .names = "hwlock-names" },
    { .name = "i2c-bus" },
    { .name = "i2c-parent" },
    { .name = "i2s-controller", .cells = "#sound-dai-cells" },
    { .name = "infracfg" },
    { .name = "interconnects", .cells = "#interconnect-cells",
      .names = "interconnect-names" },
    { .name = "interrupt-affinity" },
    { .name = "interrupt-map", .kind = DTIO_FDT_HOST_ONLY },
    { .name = "interrupt-map-mask", .kind = DTIO_FDT_HOST_ONLY },
    { .name = "interrupt-parent" },
    { .name = "interrupts-extended", .cells = "#interrupt-cells",
      .names = "interrupt-names" },
    { .name = "intf_mode", .args = 1 },
    { .name = "io-backends", .cells = "#io-backend-cells",
      .names = "io-backend-names" },
    { .name = "io-channels", .cells = "#io-channel-cells",
      .names = "io-channel-names" },
    { .name = "iommu-addresses", .kind = DTIO_FDT_HOST_ONLY },
    { .name = "iommu-map", .kind = DTIO_FDT_HOST_ONLY },
    { .name = "iommu-map-mask", .kind = DTIO_FDT_HOST_ONLY },
    { .name = "iommus", .kind = DTIO_FDT_HOST_ONLY },
    { .name = "l2-cache" },
    { .name = "leds", .names = "led-names" },
    { .name = "link" },
    { .name = "link2" },
    { .name = "links" },
    { .name = "marvell,system-controller" },
    { .name = "marvell,usb-misc-reg" },
    { .name = "mboxes", .cells = "#mbox-cells", .names = "mbox-names" },
    { .name = "mdio-parent-bus" },
    { .name = "mediatek,adsp" },
    { .name = "mediatek,apmixedsys" },
    { .name = "mediatek,audio-codec" },
    { .name = "mediatek,auxadc" },
    { .name = "mediatek,cci" },
    { .name = "mediatek,ethsys" },
    { .name = "mediatek,gce-client-reg", .args = 3 },
    { .name = "mediatek,headset-codec" },
    { .name = "mediatek,hifsys" },
    { .name = "mediatek,infracfg" },
    { .name = "mediatek,infracfg-nao" },
    { .name = "mediatek,larbs" },
    { .name = "mediatek,pcie-mirror" },
    { .name = "mediatek,pctl-regmap" },
    { .name = "mediatek,pericfg" },
    { .name = "mediatek,phy-mode" },
    { .name = "mediatek,platform" },
    { .name = "mediatek,scp" },
    { .name = "mediatek,sgmiisys" },
    { .name = "mediatek,smi" },
    { .name = "mediatek,syscon-hdmi", .args = 1 },
    { .name = "mediatek,syscon-wakeup", .args = 2 },
    { .name = "mediatek,topckgen" },
    { .name = "mediatek,vdecsys" },
    { .name = "mediatek,vpu" },
    { .name = "mediatek,wed" },
    { .name = "mediatek,wed-pcie" },
    { .name = "mediatek,wo-ccif" },
    { .name = "memory-region", .names = "memory-region-names" },
    { .name = "mmc-pwrseq" },
    { .name = "monitored-battery" },
    { .name = "msi-map", .kind = DTIO_FDT_HOST_ONLY },
    { .name = "msi-map-mask", .kind = DTIO_FDT_HOST_ONLY },
    { .name = "msi-parent", .kind = DTIO_FDT_MSI_PARENT },
    { .name = "msi-ranges", .kind = DTIO_FDT_HOST_ONLY },
    { .name = "mux-controls", .cells = "#mux-control-cells",
      .names = "mux-control-names" },
    { .name = "mux-states", .cells = "#mux-state-cells",
      .names = "mux-state-names" },
    { .name = "nand-ecc-engine" },
    { .name = "next-level-cache" },
    { .name = "nuvoton,sys" },
    { .name = "nuvoton,sysgcr" },
    { .name = "nvidia,apbmisc" },
    { .name = "nvidia,axi2apb" },
    { .name = "nvidia,bpmp", .args = DTIO_FDT_THE_REST },
    { .name = "nvidia,ddc-i2c-bus" },
    { .name = "nvidia,dpaux" },
    { .name = "nvidia,external-memory-controller" },
    { .name = "nvidia,ganged-mode" },
    { .name = "nvidia,gpio-controller" },
    { .name = "nvidia,memory-controller" },
    { .name = "nvidia,mipi-calibrate", .args = 1 },
    { .name = "nvidia,outputs" },
    { .name = "nvidia,panel" },
    { .name = "nvidia,phy" },
    { .name = "nvidia,pmc", .args = DTIO_FDT_THE_REST },
    { .name = "nvidia,xusb-padctl" },
    { .name = "nvmem", .names = "nvmem-names" },
    { .name = "nvmem-cells", .cells = "#nvmem-cell-cells",
      .names = "nvmem-cell-names", .optional = true },
    { .name = "operating-points-v2" },
    { .name = "panel" },
    { .name = "pcs-handle", .names = "pcs-handle-names" },
    { .name = "pcsphy-handle" },
    { .name = "peer-hub" },
    { .name = "performance-domains", .cells = "#performance-domain-cells" },
    { .name = "phy" },
    { .name = "phy-device" },
    { .name = "phy-handle" },
    { .name = "phys", .cells = "#phy-cells", .names = "phy-names" },
    { .name = "pinctrl" },
    { .name = "pinctrl-names", .kind = DTIO_FDT_PIN_STATES,
      .args = DTIO_FDT_NO_PHANDLE },
    { .name = "pinctrl-single,gpio-range",
      .cells = "#pinctrl-single,gpio-range-cells" },
    { .name = "playback" },
    { .name = "pm_qos" },
    { .name = "ports" },
    { .name = "post-init-providers" },
    { .name = "power-domains", .cells = "#power-domain-cells",
      .names = "power-domain-names" },
    { .name = "power-supplies" },
    { .name = "pses", .cells = "#pse-cells" },
    { .name = "ptimer-handle" },
    { .name = "ptp-timer" },
    { .name = "pwms", .cells = "#pwm-cells", .names = "pwm-names" },
    { .name = "qcom,4ln-config-sel", .args = 2 },
    { .name = "qcom,acc" },
    { .name = "qcom,bcm-voters" },
    { .name = "qcom,dload-mode", .args = 1 },
    { .name = "qcom,ext-regs", .args = 2 },
    { .name = "qcom,freq-domain", .args = 1 },
    { .name = "qcom,freq-domains", .args = 1 },
    { .name = "qcom,gmu" },
    { .name = "qcom,halt-regs", .args = DTIO_FDT_THE_REST },
    { .name = "qcom,ice" },
    { .name = "qcom,ipc", .args = 2 },
    { .name = "qcom,mmio" },
    { .name = "qcom,pbs" },
    { .name = "qcom,qaccept-regs", .args = 3 },
    { .name = "qcom,qmp" },
    { .name = "qcom,rpm-msg-ram" },
    { .name = "qcom,rproc" },
    { .name = "qcom,rx-device" },
    { .name = "qcom,saw" },
    { .name = "qcom,saw-reg" },
    { .name = "qcom,smem-states", .cells = "#qcom,smem-state-cells",
      .names = "qcom,smem-state-names" },
    { .name = "qcom,spare-regs", .args = 1 },
    { .name = "qcom,stream-id-range", .args = 2 },
    { .name = "qcom,tcsr-reg", .args = 1 },
    { .name = "qcom,tcsr-syscon" },
    { .name = "qcom,tx-device" },
    { .name = "regmap" },
    { .name = "regmap-csw" },
    { .name = "regmap-efuse" },
    { .name = "regmap-mcba" },
    { .name = "regmap-mcbb" },
    { .name = "regmap-rb" },
    { .name = "regulator-coupled-with" },
    { .name = "remote-endpoint" },
    { .name = "renesas,bonding" },
    { .name = "renesas,cmms" },
    { .name = "renesas,companion" },
    { .name = "renesas,fcp" },
    { .name = "renesas,ipmmu-main", .args = DTIO_FDT_THE_REST },
    { .name = "renesas,vsps", .args = 1 },
    { .name = "required-opps" },
    { .name = "resets", .cells = "#reset-cells", .names = "reset-names" },
    { .name = "richtek,usb-connector" },
    { .name = "rockchip,codec" },
    { .name = "rockchip,cpu" },
    { .name = "rockchip,grf" },
    { .name = "rockchip,php-grf" },
    { .name = "rockchip,phy-grf" },
    { .name = "rockchip,pins", .kind = DTIO_FDT_HOST_ONLY },
    { .name = "rockchip,pipe-grf" },
    { .name = "rockchip,pipe-phy-grf" },
    { .name = "rockchip,pmu" },
    { .name = "rockchip,u2phy-grf" },
    { .name = "rockchip,usb-grf" },
    { .name = "rockchip,usbdpphy-grf" },
    { .name = "rockchip,usbgrf" },
    { .name = "rockchip,vo-grf" },
    { .name = "rockchip,vo1-grf" },
    { .name = "rockchip,vop-grf" },
    { .name = "samsung,cam0-sysreg" },
    { .name = "samsung,cam1-sysreg" },
    { .name = "samsung,disp-syscon" },
    { .name = "samsung,disp-sysreg" },
    { .name = "samsung,fsys-sysreg" },
    { .name = "samsung,pmu-syscon", .args = DTIO_FDT_THE_REST },
    { .name = "samsung,syscon-phandle" },
    { .name = "samsung,sysreg", .args = 1 },
    { .name = "samsung,sysreg-phandle" },
    { .name = "secure-monitor" },
    { .name = "serdes-syscon" },
    { .name = "sfp" },
    { .name = "shmem" },
    { .name = "simple-audio-card,aux-devs" },
    { .name = "simple-audio-card,bitclock-master" },
    { .name = "simple-audio-card,frame-master" },
    { .name = "slim-ifc-dev" },
    { .name = "snps,axi-config" },
    { .name = "snps,mtl-rx-config" },
    { .name = "snps,mtl-tx-config" },
    { .name = "socionext,syscon" },
    { .name = "socionext,syscon-phy-mode", .args = 1 },
    { .name = "socionext,syscon-uhs-mode", .args = 1 },
    { .name = "sound-dai", .cells = "#sound-dai-cells" },
    { .name = "sprd,syscon" },
    { .name = "sram" },
    { .name = "ssi-controller" },
    { .name = "st,syscfg", .args = 2 },
    { .name = "st,syscon", .args = 1 },
    { .name = "subctrl-syscon" },
    { .name = "subctrl-vbase", .args = 4 },
    { .name = "syscon" },
    { .name = "syscon-phy-power", .args = 1 },
    { .name = "thermal-sensors", .cells = "#thermal-sensor-cells" },
    { .name = "ti,am65x-oldi-io-ctrl" },
    { .name = "ti,camerrx-control", .args = 1 },
    { .name = "ti,cpb-codec" },
    { .name = "ti,cpb-mcasp" },
    { .name = "ti,iep" },
    { .name = "ti,mii-g-rt" },
    { .name = "ti,mii-rt" },
    { .name = "ti,prus" },
    { .name = "ti,ringacc" },
    { .name = "ti,sci" },
    { .name = "ti,serdes-clk" },
    { .name = "ti,syscon-efuse", .args = 1 },
    { .name = "ti,syscon-pcie-ctrl", .args = 1 },
    { .name = "ti,syscon-pcie-id", .args = 1 },
    { .name = "ti,syscon-pcie-mode", .args = 1 },
    { .name = "ti,syscon-phy-pll-refclk", .args = 1 },
    { .name = "ti,syscon-rgmii-delay", .args = 1 },
    { .name = "ti,unmapped-event-sources" },
    { .name = "trigger-sources", .cells = "#trigger-source-cells",
      .optional = true },
    { .name = "trip" },
    { .name = "usb-phy" },
    { .name = "wakeup-parent" },
    { .name = "wlf,ldoena", .args = 2 },
    { .name = "wlf,reset", .args = 2 },
};

/* Any word may come before these. */
static const DtioFdtReference suffixes[] = {
    { .name = "-gpio", .cells = "#gpio-cells", .holes = true },
    { .name = "-gpios", .cells = "#gpio-cells", .holes = true },
    { .name = "-supply" },
};

/* A number comes after it: "pinctrl-0". */
static const DtioFdtReference pin_state = {
    .name = "pinctrl-", .kind = DTIO_FDT_PIN_STATES
};

static bool has_suffix(const char *name, const char *suffix)
{
    size_t name_length = strlen(name), length = strlen(suffix);

    return name_length > length && !strcmp(name + name_length - length, suffix);
}

static bool is_pin_state(const char *name)
{
    size_t length = strlen(pin_state.name);

    return !strncmp(name, pin_state.name, length) && name[length] &&
           strspn(name + length, "0123456789") == strlen(name + length);
}

static int compare_names(const void *name, const void *reference)
{
    return strcmp(name, ((const DtioFdtReference *)reference)->name);
}

const DtioFdtReference *dtio_fdt_find_reference(const char *name)
{
    const DtioFdtReference *found = bsearch(name, references,
                                            ARRAY_LENGTH(references),
                                            sizeof(*references), compare_names);

    if (found) {
        return found;
    }
    if (is_pin_state(name)) {
        return &pin_state;
    }
    /* this is a number, and Linux knows no other such exception */
    if (has_suffix(name, ",nr-gpios")) {
        return NULL;
    }
    for (size_t i = 0; i < ARRAY_LENGTH(suffixes); i++) {
        if (has_suffix(name, suffixes[i].name)) {
            return &suffixes[i];
        }
    }
    return NULL;
}

const DtioFdtReference *dtio_fdt_find_reference_by_names(const char *names)
{
    if (!has_suffix(names, "-names")) {
        return NULL;
    }
    for (size_t i = 0; i < ARRAY_LENGTH(references); i++) {
        if (references[i].names && !strcmp(references[i].names, names)) {
            return &references[i];
        }
    }
    return NULL;
}
