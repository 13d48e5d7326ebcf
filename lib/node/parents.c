/*
 * dtio: devices whose drivers lean on the device above
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Some nodes are parts of the one above them, which is no bus but a device: its
 * driver keeps what theirs work with. A part that a guest gets alone is on the
 * guest's bus, where nobody keeps anything: at best its driver does not probe,
 * often it follows a pointer that is NULL. Nothing in a device tree tells such
 * a part from a device on a bus, so there is a table. Each row was found in the
 * source that it names, of Linux 6.12 ("make -C tests/corpus parents" looks
 * whether it is still so).
 */

#include "internal.h"

#include <fnmatch.h>
#include <libfdt.h>
#include <string.h>

typedef struct Part {
    const char *compatible; /* '*' stands for any characters */
    const char *source;     /* its driver, below drivers/ */
    const char *needs;      /* what that takes of the device above */
    bool goes_along;        /* the device above can be passed as a whole */
} Part;

#define WRAPPER "the clocks and registers of its serial engines"
#define CONTEXTS "the list of contexts"
#define MANAGER "the frame manager"
#define PINS "the pins of its banks"
#define JPEG "the list of codecs"
#define DECODER "the decoder that it is a part of"
#define VPU "the firmware's memory"
#define CONTROLLER "what the controller can do"
#define PRUSS "the memories of the units"
#define HOST1X "the host1x that puts devices together"
#define REGISTERS "the registers"

static const Part parts[] = {
    /* struct geni_wrapper, for geni_se_resources_on() */
    { "qcom,geni-i2c", "i2c/busses/i2c-qcom-geni.c", WRAPPER, true },
    { "qcom,geni-i2c-master-hub", "i2c/busses/i2c-qcom-geni.c", WRAPPER,
      true },
    { "qcom,geni-spi", "spi/spi-geni-qcom.c", WRAPPER, true },
    { "qcom,geni-uart", "tty/serial/qcom_geni_serial.c", WRAPPER, true },
    { "qcom,geni-debug-uart", "tty/serial/qcom_geni_serial.c", WRAPPER,
      true },
    { "qcom,msm-iommu-v[12]-ns", "iommu/arm/arm-smmu/qcom_iommu.c", CONTEXTS,
      false },
    { "qcom,msm-iommu-v[12]-sec", "iommu/arm/arm-smmu/qcom_iommu.c",
      CONTEXTS, false },
    /* msm_mdss_get_mdss_data(); newer kernels do without */
    { "qcom,*-dpu", "gpu/drm/msm/disp/dpu1/dpu_kms.c",
      "the layout of memory for the display", false },

    /* of_find_device_by_node() of the node above */
    { "fsl,fman-v[23]-port-rx", "net/ethernet/freescale/fman/fman_port.c",
      MANAGER, true },
    { "fsl,fman-v[23]-port-tx", "net/ethernet/freescale/fman/fman_port.c",
      MANAGER, true },
    { "fsl,fman-memac", "net/ethernet/freescale/fman/mac.c", MANAGER, true },
    /* of_pinctrl_get() */
    { "rockchip,gpio-bank", "gpio/gpio-rockchip.c", PINS, false },

    { "mediatek,mt8195-jpgdec-hw",
      "media/platform/mediatek/jpeg/mtk_jpeg_dec_hw.c", JPEG, false },
    { "mediatek,mt8195-jpgenc-hw",
      "media/platform/mediatek/jpeg/mtk_jpeg_enc_hw.c", JPEG, false },
    { "mediatek,mtk-vcodec-lat",
      "media/platform/mediatek/vcodec/decoder/mtk_vcodec_dec_hw.c", DECODER,
      false },
    { "mediatek,mtk-vcodec-lat-soc",
      "media/platform/mediatek/vcodec/decoder/mtk_vcodec_dec_hw.c", DECODER,
      false },
    { "mediatek,mtk-vcodec-core",
      "media/platform/mediatek/vcodec/decoder/mtk_vcodec_dec_hw.c", DECODER,
      false },
    { "nxp,imx8q-vpu-decoder", "media/platform/amphion/vpu_core.c", VPU,
      false },
    { "nxp,imx8q-vpu-encoder", "media/platform/amphion/vpu_core.c", VPU,
      false },

    /* caam_algapi_init() of the device above */
    { "fsl,sec-v4.0-job-ring", "crypto/caam/jr.c", CONTROLLER, true },
    { "fsl,sec4.0-job-ring", "crypto/caam/jr.c", CONTROLLER, true },
    /* to_platform_device() */
    { "ti,*-pru", "remoteproc/pru_rproc.c", PRUSS, true },
    { "ti,*-rtu", "remoteproc/pru_rproc.c", PRUSS, true },
    { "marvell,cp110-icu-nsr", "irqchip/irq-mvebu-icu.c", REGISTERS, true },
    { "marvell,cp110-icu-sei", "irqchip/irq-mvebu-icu.c", REGISTERS, true },
    { "renesas,rzv2m-usb3-peri", "usb/gadget/udc/renesas_usb3.c",
      "the registers and the interrupt of its role", false },

    /* host1x_client_register(), and of two of them dev->parent->dma_mask */
    { "nvidia,tegra*-se-aes", "crypto/tegra/tegra-se-main.c", HOST1X, false },
    { "nvidia,tegra*-se-hash", "crypto/tegra/tegra-se-main.c", HOST1X, false },
    { "nvidia,tegra*-vic", "gpu/drm/tegra/vic.c", HOST1X, false },
    { "nvidia,tegra*-nvdec", "gpu/drm/tegra/nvdec.c", HOST1X, false },
    { "nvidia,tegra*-dc", "gpu/drm/tegra/dc.c", HOST1X, false },
    { "nvidia,tegra*-display", "gpu/drm/tegra/hub.c", HOST1X, false },
    { "nvidia,tegra*-dsi", "gpu/drm/tegra/dsi.c", HOST1X, false },
    { "nvidia,tegra*-sor", "gpu/drm/tegra/sor.c", HOST1X, false },
    { "nvidia,tegra*-sor1", "gpu/drm/tegra/sor.c", HOST1X, false },

    /* syscon_node_to_regmap() of the node above */
    { "apple,pmgr-pwrstate", "pmdomain/apple/pmgr-pwrstate.c", REGISTERS,
      true },
    { "fsl,imx*-ldb", "gpu/drm/bridge/fsl-ldb.c", REGISTERS, true },
    { "hisilicon,hi3798cv200-combphy", "phy/hisilicon/phy-histb-combphy.c",
      REGISTERS, true },
    { "marvell,ap80[67]-cpu-clock", "clk/mvebu/ap-cpu-clk.c", REGISTERS,
      true },
    { "register-bit-led", "leds/leds-syscon.c", REGISTERS, true },
    { "rockchip,*-usb2phy", "phy/rockchip/phy-rockchip-inno-usb2.c",
      REGISTERS, true },
    { "rockchip,rk3399-emmc-phy", "phy/rockchip/phy-rockchip-emmc.c",
      REGISTERS, true },
};

/* Whether what is above a node is a bus that its devices need nothing of */
static bool is_on_bus(DtioGen *g, int node)
{
    int above = dtio_gen_parent(g, node);

    return above <= 0 || !dtio_gen_get(g, above, "compatible", NULL) ||
           dtio_gen_find_string(g, above, "compatible", "simple-bus") >= 0;
}

static const Part *find_part(DtioGen *g, int node)
{
    const char *compatible;

    if (is_on_bus(g, node)) {
        return NULL;
    }
    for (int i = 0;
         (compatible = dtio_gen_string(g, node, "compatible", i, NULL)); i++) {
        for (size_t j = 0; j < ARRAY_LENGTH(parts); j++) {
            if (!fnmatch(parts[j].compatible, compatible, 0)) {
                return &parts[j];
            }
        }
    }
    return NULL;
}

bool dtio_gen_is_part(DtioGen *g, int node)
{
    return find_part(g, node);
}

void dtio_gen_check_part(DtioGen *g)
{
    const Part *part = find_part(g, g->device);

    if (part) {
        dtio_gen_refuse(g, "compatible", part->goes_along ?
                        "Pass the one above it, which takes it along, or set "
                        "\"compatible\" if the guest's driver does without." :
                        "Set \"compatible\" if the guest's driver does "
                        "without.",
                        "its driver (drivers/%s of Linux) takes %s from %.*s, "
                        "which the guest does not get",
                        part->source, part->needs,
                        (int)(strrchr(g->device_path, '/') - g->device_path),
                        g->device_path);
    }
}
