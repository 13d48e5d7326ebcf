/*
 * dtio: finding a device of the host
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_VFIO_DTIO_HOST_H
#define HW_VFIO_DTIO_HOST_H

/**
 * dtio_host_find: find the device that a user named
 *
 * @name: path of its node in the host's device tree, or its name on the host's
 *        platform or AMBA bus
 * @errp: where to say that there is none, and which there are
 *
 * Returns its folder in sysfs, or NULL.
 */
char *dtio_host_find(const char *name, Error **errp);

/**
 * dtio_host_check: see whether dtio's driver has a device
 *
 * @sysfsdev: the device's folder in sysfs
 * @errp: where to say that it does not, and how to change that
 */
bool dtio_host_check(const char *sysfsdev, Error **errp);

/**
 * dtio_host_check_pci: see whether dtio's driver has a PCI function
 *
 * @sysfsdev: the function's folder in sysfs
 * @errp: where to say that it does not, and how to change that
 */
bool dtio_host_check_pci(const char *sysfsdev, Error **errp);

/**
 * dtio_host_hint_token: say what a virtual function may lack
 *
 * @sysfsdev: the folder in sysfs of a function that could not be opened
 * @cdev: it was to be opened by its own character device, not by its group's
 * @errp: the error, which a hint is added to
 */
void dtio_host_hint_token(const char *sysfsdev, bool cdev, Error *const *errp);

/**
 * dtio_host_hint: find out why a device cannot be opened
 *
 * @sysfsdev: the device's folder in sysfs
 * @cdev: it was opened by its own character device, not by its group's
 * @errp: the error, which a hint is added to
 */
void dtio_host_hint(const char *sysfsdev, bool cdev, Error *const *errp);

#endif /* HW_VFIO_DTIO_HOST_H */
