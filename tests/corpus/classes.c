// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * In which classes the results are shown, by the folder of the driver's source; the
 * first that fits.
 */
#include "classes.h"

#include <string.h>

static const struct {
	const char *class, *folder;
} classes[] = {
	{ "serial", "drivers/tty/" },
	{ "i2c", "drivers/i2c/" },
	{ "spi", "drivers/spi/" },
	{ "gpio", "drivers/gpio/" },
	{ "pwm", "drivers/pwm/" },
	{ "timer", "drivers/clocksource/" },
	{ "rtc", "drivers/rtc/" },
	{ "adc", "drivers/iio/adc/" },
	{ "can", "drivers/net/can/" },
	{ "ethernet", "drivers/net/ethernet/" },
	{ "ethernet", "drivers/net/mdio/" },
	{ "mmc", "drivers/mmc/" },
	{ "usb", "drivers/usb/" },
	{ "gpu", "drivers/gpu/drm/panfrost/" },
	{ "gpu", "drivers/gpu/drm/panthor/" },
	{ "gpu", "drivers/gpu/drm/lima/" },
	{ "gpu", "drivers/gpu/drm/etnaviv/" },
	{ "gpu", "drivers/gpu/drm/v3d/" },
	{ "gpu", "drivers/gpu/drm/msm/adreno/" },
	{ "gpu", "drivers/gpu/drm/imagination/" },
	{ "codec", "drivers/media/platform/allegro-dvt" },
	{ "codec", "drivers/media/platform/amphion" },
	{ "codec", "drivers/media/platform/chips-media" },
	{ "codec", "drivers/media/platform/nvidia" },
	{ "codec", "drivers/media/platform/mediatek/jpeg" },
	{ "codec", "drivers/media/platform/mediatek/vcodec" },
	{ "codec", "drivers/media/platform/nxp/imx-jpeg" },
	{ "codec", "drivers/media/platform/qcom/venus" },
	{ "codec", "drivers/media/platform/raspberrypi" },
	{ "codec", "drivers/media/platform/renesas/rcar_jpu" },
	{ "codec", "drivers/media/platform/rockchip/rga" },
	{ "codec", "drivers/media/platform/samsung/s5p-mfc" },
	{ "codec", "drivers/media/platform/samsung/s5p-jpeg" },
	{ "codec", "drivers/media/platform/sunxi/sun8i-di" },
	{ "codec", "drivers/media/platform/sunxi/sun8i-rotate" },
	{ "codec", "drivers/media/platform/verisilicon" },
	{ "codec", "drivers/staging/media/rkvdec" },
	{ "codec", "drivers/staging/media/sunxi" },
	{ "codec", "drivers/staging/media/meson" },
	{ "codec", "drivers/staging/media/hantro" },
	{ "crypto", "drivers/crypto/" },
	{ "audio", "sound/" },
};

const char *class_of(const char *driver)
{
	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++)
		if (!strncmp(driver, classes[i].folder,
			     strlen(classes[i].folder)))
			return classes[i].class;
	return "other";
}
