/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Modules of the kernel, loaded and unloaded as tests want them. */
#ifndef DTIO_MODULE_H
#define DTIO_MODULE_H

/*
 * @folder is that below the kernel's own in /lib/modules, @name as the file has it
 * ("dtio-pci"), @parameters as on modprobe's command line. Return 0 or the errno.
 */
int load_module(const char *folder, const char *name, const char *parameters);
int unload_module(const char *name);

#endif /* DTIO_MODULE_H */
