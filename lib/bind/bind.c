// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Handing a device to dtio and back: "driver_override" says which driver may
 * have it, unbinding takes it from the one that does, and "drivers_probe" makes
 * the kernel look for one again. The override is written first, so that nobody
 * else can pick up the device on the way.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bind/bind.h"
#include "board/loading.h"
#include "board/overrides.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "libdtio.h"

/* ------------------------------------------------------------------------ */
/* Files                                                                     */
/* ------------------------------------------------------------------------ */

/* What is below the directory of all buses; NULL for want of memory. */
__attribute__((format(printf, 2, 3)))
static char *bus_file(const struct dtio_board *board, const char *format, ...)
{
	char *file, *path;
	va_list args;

	va_start(args, format);
	file = vformat_string(format, args);
	va_end(args);
	if (!file)
		return NULL;
	path = format_string("%s/sys/bus/%s", board->origin, file);
	free(file);
	return path;
}

static char *device_file(const struct dtio_board *board,
			 const struct dtio_host_device *device,
			 const char *file)
{
	return bus_file(board, "%s/devices/%s%s", device->bus, device->name,
			file);
}

/* Takes @path over, which is NULL for want of memory. */
static int write_file(char *path, const char *text)
{
	int err = path ? sysfs_write(path, text) : -ENOMEM;

	free(path);
	return err;
}

/* ------------------------------------------------------------------------ */
/* Steps                                                                     */
/* ------------------------------------------------------------------------ */

/* What keeps everybody from going on, worded for the user. */
static int explain(char **error, int err, const struct dtio_host_device *device,
		   const char *action)
{
	if (err == -ENOMEM)
		return fail(error, ENOMEM, "out of memory");
	if (err == -EACCES || err == -EPERM)
		return fail(error, -err, "%s: %s needs root; run this as root",
			    device->name, action);
	return fail(error, -err, "%s: %s failed: %s", device->name, action,
		    strerror(-err));
}

int device_driver(const struct dtio_board *board,
		  const struct dtio_host_device *device, char **driver)
{
	char *path = device_file(board, device, "/driver");
	int err = path ? sysfs_link_name(path, driver) : -ENOMEM;

	free(path);
	if (err)
		*driver = NULL;
	return err == -ENOENT ? 0 : err;
}

int device_override(const struct dtio_board *board,
		    const struct dtio_host_device *device, char **driver)
{
	char *path = device_file(board, device, "/driver_override");
	int err = path ? sysfs_read_line(path, driver) : -ENOMEM;

	free(path);
	if (err) {
		*driver = NULL;
	} else if (!**driver || !strcmp(*driver, "(null)")) {
		free(*driver);
		*driver = NULL;
	}
	return err;
}

int device_set_override(const struct dtio_board *board,
			const struct dtio_host_device *device,
			const char *driver, char **error)
{
	/* A line end alone takes an override back. */
	int err = write_file(device_file(board, device, "/driver_override"),
			     driver ? driver : "\n");

	return err ? explain(error, err, device, driver ?
			     "setting driver_override" :
			     "clearing driver_override") : 0;
}

static int refuses_to_go(const struct dtio_host_device *device,
			 const char *driver, char **error)
{
	return fail(error, ENOENT, "%s: its driver %s does not support unbinding: build it as a module, and bind the device to dtio before that is loaded, or leave it out of the host's kernel",
		    device->name, driver);
}

int device_unbind(const struct dtio_board *board,
		  const struct dtio_host_device *device, const char *driver,
		  char **error)
{
	int err = write_file(bus_file(board, "%s/drivers/%s/unbind",
				      device->bus, driver), device->name);

	if (err == -ENOENT)
		return refuses_to_go(device, driver, error);
	return err ? explain(error, err, device, "taking it from its driver") :
		     0;
}

static bool is_dtio(const char *driver)
{
	return !strncmp(driver, "dtio-", 5);
}

/* @who: the device, or ""; @separator behind it */
static int driver_is_missing(const struct dtio_board *board, const char *who,
			     const char *separator, const char *bus, char **error)
{
	char *rest = how_to_load(board, bus, true);
	int err = rest ? fail(error, ENOENT, "%s%sthe driver dtio-%s is not there%s",
			      who, separator, bus, rest) :
			 fail(error, ENOMEM, "out of memory");

	free(rest);
	return err;
}

/* What dtio's driver says itself of why it does not have a device */
static int read_verdict(const struct dtio_board *board,
			const struct dtio_host_device *device, char **verdict)
{
	char *path = device_file(board, device, "/dtio/verdict");
	int err = path ? sysfs_read_line(path, verdict) : -ENOMEM;

	free(path);
	return err;
}

int device_bind(const struct dtio_board *board,
		const struct dtio_host_device *device, const char *driver,
		char **error)
{
	int err = write_file(bus_file(board, "%s/drivers/%s/bind", device->bus,
				      driver), device->name);
	char *verdict;

	if (!err)
		return 0;
	if (err == -ENOMEM)
		return fail(error, ENOMEM, "out of memory");
	if (err == -ENODEV && sysfs_find(device_file(board, device, "")))
		return fail(error, ENODEV, "%s: it is gone: the driver of the device above it had made it, and was unbound; name only the device above",
			    device->name);
	if (err == -ENOENT &&
	    sysfs_find(bus_file(board, "%s/drivers/%s/bind", device->bus,
			       driver)))
		return is_dtio(driver) ?
		       driver_is_missing(board, device->name, ": ",
					 device->bus, error) :
		       fail(error, ENOENT, "%s: the driver %s is not there; modprobe %s",
			    device->name, driver, driver);
	if (err == -EACCES)
		return explain(error, err, device, "binding it");
	if (is_dtio(driver) && !read_verdict(board, device, &verdict)) {
		err = fail(error, -err, "%s: %s: %s", device->name, driver,
			   verdict);
		free(verdict);
		return err;
	}
	if (err == -EAGAIN)
		return fail(error, EAGAIN, "%s: something that it needs has no driver yet; /sys/kernel/debug/devices_deferred may say what, bind it or load its module first",
			    device->name);
	return fail(error, -err, "%s: %s refuses it: %s; the end of the kernel log (dmesg) says why%s",
		    device->name, driver, strerror(-err),
		    is_dtio(driver) ? " and what to do" : "");
}

int device_probe(const struct dtio_board *board,
		 const struct dtio_host_device *device, char **error)
{
	int err = write_file(bus_file(board, "%s/drivers_probe", device->bus),
			     device->name);

	return err == -ENOMEM ? explain(error, err, device, "probing") : 0;
}

int bus_has_driver(const struct dtio_board *board, const char *bus,
		   char **error)
{
	int err = sysfs_find(bus_file(board, "%s/drivers/dtio-%s", bus, bus));

	if (err == -ENOMEM)
		return fail(error, ENOMEM, "out of memory");
	if (!err)
		return 0;
	return driver_is_missing(board, "", "", bus, error);
}

int driver_lets_go(const struct dtio_board *board,
		   const struct dtio_host_device *device, char **error)
{
	int err = device->driver_stays ? -ENOENT : 0;

	/* It may have become another one since it was read. */
	if (board->source == DTIO_SOURCE_SYSTEM)
		err = sysfs_find(bus_file(board, "%s/drivers/%s/unbind",
					  device->bus, device->driver));
	if (err == -ENOMEM)
		return fail(error, ENOMEM, "out of memory");
	if (!err)
		return 0;
	return refuses_to_go(device, device->driver, error);
}

/* ------------------------------------------------------------------------ */
/* Overrides                                                                 */
/* ------------------------------------------------------------------------ */

/* @sign: before the device's name, "" or "-", which takes the override back */
static int write_override(const struct dtio_board *board,
			  const struct dtio_host_device *device,
			  const char *word, const char *sign, char **error)
{
	char *path = bus_file(board, "%s/drivers/dtio-%s/%s", device->bus,
			      device->bus, word);
	char *text = format_string("%s%s", sign, device->name);
	int err = -ENOMEM;

	if (text)
		err = write_file(path, text);
	else
		free(path);
	free(text);

	if (err == -ENOENT)
		return driver_is_missing(board, device->name, ": ",
					 device->bus, error);
	return err ? explain(error, err, device, word) : 0;
}

int dtio_set_overrides(const struct dtio_board *board,
	     const struct dtio_host_device *device, unsigned int overrides,
	     char **error)
{
	int err = check_overrides(device->name, overrides, error);

	for (size_t i = 0; !err && i < num_overrides; i++)
		if (overrides & all_overrides[i].flag && all_overrides[i].for_driver)
			err = write_override(board, device,
					     all_overrides[i].name, "", error);
	return err;
}

/* The overrides for its kind that are not set yet */
static unsigned int missing_overrides(const struct dtio_host_device *device)
{
	return device->kind_overrides & ~dtio_device_overrides(device);
}

int device_set_kind_overrides(const struct dtio_board *board,
			      const struct dtio_host_device *device, char **error)
{
	return dtio_set_overrides(board, device, missing_overrides(device),
				  error);
}

void device_clear_kind_overrides(const struct dtio_board *board,
				 const struct dtio_host_device *device)
{
	for (size_t i = 0; i < num_overrides; i++)
		if (missing_overrides(device) & all_overrides[i].flag)
			write_override(board, device, all_overrides[i].name,
				       "-", NULL);
}

/* ------------------------------------------------------------------------ */
/* One device                                                                */
/* ------------------------------------------------------------------------ */

int dtio_bind(const struct dtio_board *board,
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
	err = device_set_kind_overrides(board, device, error);
	if (!err)
		err = device_set_override(board, device, driver, error);
	if (err)
		goto err_kind;
	if (device->driver) {
		err = device_unbind(board, device, device->driver, error);
		if (err)
			goto err_override;
	}
	err = device_bind(board, device, driver, error);
	if (err)
		goto err_driver;
	free(driver);
	return 0;

err_driver:
	device_set_override(board, device, device->driver_override, NULL);
	if (device->driver)
		device_bind(board, device, device->driver, NULL);
	goto err_kind;
err_override:
	device_set_override(board, device, device->driver_override, NULL);
err_kind:
	device_clear_kind_overrides(board, device);
	free(driver);
	return err;
}

int dtio_release(const struct dtio_board *board,
		 const struct dtio_host_device *device, char **error)
{
	int err;

	if (!dtio_is_bound(device))
		return fail(error, ENODEV, "%s: dtio does not have it, there is nothing to release",
			    device->name);

	err = device_set_override(board, device, NULL, error);
	if (err)
		return err;
	err = device_unbind(board, device, device->driver, error);
	if (err) {
		device_set_override(board, device, device->driver_override,
				    NULL);
		return err;
	}
	return device_probe(board, device, error);
}
