// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Handing a device to dtio and back: "driver_override" says which driver may
 * have it, unbinding takes it from the one that does, and "drivers_probe" makes
 * the kernel look for one again. The override is written first, so that nobody
 * else can pick up the device on the way.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* One line of sysfs to write: @file below the bus, or below the device on it. */
__attribute__((format(printf, 3, 4)))
static int write_bus(const struct dtio_host_list *list, const char *text,
		     const char *format, ...)
{
	char *file, *path;
	va_list args;
	int err;

	va_start(args, format);
	err = vasprintf(&file, format, args) < 0 ? -ENOMEM : 0;
	va_end(args);
	if (err)
		return err;

	path = format_string("%s/sys/bus/%s", list->sysroot, file);
	err = path ? sysfs_write(path, text) : -ENOMEM;
	free(path);
	free(file);
	return err;
}

static int set_override(const struct dtio_host_list *list,
			const struct dtio_host_device *device,
			const char *driver)
{
	/* A line end alone takes an override back. */
	return write_bus(list, driver ? driver : "\n",
			 "%s/devices/%s/driver_override", device->bus,
			 device->name);
}

static int unbind(const struct dtio_host_list *list,
		  const struct dtio_host_device *device, const char *driver)
{
	return write_bus(list, device->name, "%s/drivers/%s/unbind",
			 device->bus, driver);
}

static int bind(const struct dtio_host_list *list,
		const struct dtio_host_device *device, const char *driver)
{
	return write_bus(list, device->name, "%s/drivers/%s/bind",
			 device->bus, driver);
}

/* What keeps everybody from going on, worded for the user. */
static int explain(char **error, int err, const struct dtio_host_device *device,
		   const char *action)
{
	if (err == -EACCES || err == -EPERM)
		return fail(error, -err, "%s: %s needs root; run this as root",
			    device->name, action);
	return fail(error, -err, "%s: %s failed: %s", device->name, action,
		    strerror(-err));
}

int dtio_bind(const struct dtio_host_list *list,
	      const struct dtio_host_device *device, char **error)
{
	char *driver;
	int err;

	if (dtio_is_bound(device))
		return fail(error, EBUSY, "%s: dtio already has it; release it first",
			    device->name);

	driver = format_string("dtio-%s", device->bus);
	if (!driver)
		return fail(error, ENOMEM, "out of memory");

	err = set_override(list, device, driver);
	if (err) {
		err = explain(error, err, device, "setting driver_override");
		goto out;
	}
	if (device->driver) {
		err = unbind(list, device, device->driver);
		if (err == -ENOENT)
			err = fail(error, ENOENT, "%s: its driver %s does not let go of devices: build it as a module",
				   device->name, device->driver);
		else if (err)
			err = explain(error, err, device,
				      "taking it from its driver");
		if (err)
			goto err_override;
	}
	err = bind(list, device, driver);
	if (err == -ENOENT)
		err = fail(error, ENOENT, "%s: the driver %s is not there; modprobe %s",
			   device->name, driver, driver);
	else if (err)
		err = fail(error, -err, "%s: %s refuses it: %s; the end of the kernel log (dmesg) says why and what to do",
			   device->name, driver, strerror(-err));
	if (err)
		goto err_driver;
out:
	free(driver);
	return err;

err_driver:
	set_override(list, device, device->driver_override);
	if (device->driver)
		bind(list, device, device->driver);
	free(driver);
	return err;

err_override:
	set_override(list, device, device->driver_override);
	free(driver);
	return err;
}

int dtio_release(const struct dtio_host_list *list,
		 const struct dtio_host_device *device, char **error)
{
	int err;

	if (!dtio_is_bound(device))
		return fail(error, ENODEV, "%s: dtio does not have it, there is nothing to release",
			    device->name);

	err = set_override(list, device, NULL);
	if (err)
		return explain(error, err, device, "clearing driver_override");
	err = unbind(list, device, device->driver);
	if (err) {
		set_override(list, device, device->driver_override);
		return explain(error, err, device, "taking it from dtio");
	}
	/* That no driver wants it is no failure of the release. */
	write_bus(list, device->name, "%s/drivers_probe", device->bus);
	return 0;
}
