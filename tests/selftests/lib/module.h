/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Modules of the kernel, loaded and unloaded as tests want them. */
#ifndef DTIO_MODULE_H
#define DTIO_MODULE_H

/*
 * @name as "dtio-pci", @parameters as on modprobe's command line; what it needs has to be
 * loaded. Return 0 or the errno: ENOENT if depmod has not found such a module.
 */
int load_module(const char *name, const char *parameters);
int unload_module(const char *name);

#endif /* DTIO_MODULE_H */
