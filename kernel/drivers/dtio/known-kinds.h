/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The known kinds of device, a row each: the compatible, whether it has no bus
 * master of its own, and its recipe in known-recipes.h or NULL. Data only:
 * whoever includes this says what a DTIO_KIND is. The driver and the program
 * that foretells what the driver will say read the same rows.
 *
 * A row is found by the first, most specific entry of a node's "compatible":
 * what is true of a part need not be true of the next one that claims to be
 * compatible with it.
 *
 * A watchdog has no recipe: once started nothing stops it.
 */
DTIO_KIND("arm,pl011", true, &dtio_pl011)
DTIO_KIND("arm,pl031", true, &dtio_pl031)
DTIO_KIND("arm,pl061", true, &dtio_pl061)
DTIO_KIND("fsl,imx8mm-ecspi", true, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mm-gpio", true, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mm-i2c", true, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mm-uart", true, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mm-wdt", true, NULL)
DTIO_KIND("fsl,imx8mn-ecspi", true, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mn-gpio", true, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mn-i2c", true, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mn-uart", true, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mn-wdt", true, NULL)
DTIO_KIND("fsl,imx8mp-ecspi", true, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mp-gpio", true, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mp-gpt", true, &dtio_imx_gpt)
DTIO_KIND("fsl,imx8mp-i2c", true, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mp-uart", true, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mp-wdt", true, NULL)
DTIO_KIND("fsl,imx8mq-ecspi", true, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mq-gpio", true, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mq-i2c", true, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mq-uart", true, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mq-wdt", true, NULL)
