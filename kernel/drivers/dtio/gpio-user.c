// SPDX-License-Identifier: GPL-2.0-only
/*
 * What the user of a GPIO line calls it. gpiolib tells that to the drivers of controllers
 * alone, and to user space; to a consumer it says no more than that the line has a user.
 * Hence their header, which nothing else of dtio has need of.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/gpio/driver.h>
#include <linux/of.h>

#include "dtio.h"

/**
 * dtio_gpio_user - what the driver that has requested a line calls it
 * @line: the line, of a controller with the usual two cells
 *
 * The controller is kept from losing its driver meanwhile.
 *
 * Return: the name, to be freed by kfree(), or NULL if it is not known.
 */
char *dtio_gpio_user(const struct of_phandle_args *line)
{
	struct gpio_device *gdev __free(gpio_device_put) =
		gpio_device_find_by_fwnode(of_fwnode_handle(line->np));
	struct gpio_chip *chip;
	struct device *driver;
	char *user = NULL;

	if (!gdev || line->args_count != 2)
		return NULL;
	driver = gpio_device_to_device(gdev)->parent;
	if (!driver || !device_trylock(driver))
		return NULL;
	chip = gpio_device_get_chip(gdev);
	if (chip)
		user = gpiochip_dup_line_label(chip, line->args[0]);
	device_unlock(driver);
	return IS_ERR(user) ? NULL : user;
}
