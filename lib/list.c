// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The devices of a system: those in sysfs that have a device tree node. Nothing
 * is opened, as opening a device would reset it.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* Buses whose devices a device tree describes by address. */
static const char *const buses[] = { "platform", "amba" };

static void free_device(struct dtio_host_device *device)
{
	free(device->name);
	free(device->bus);
	free(device->dt_path);
	for (char **string = device->compatible; string && *string; string++)
		free(*string);
	free(device->compatible);
	free(device->driver);
	free(device->driver_override);
	free(device->iommu_group);
	free(device->vfio_name);
	free(device->dma);
	free(device->reset);
	free(device->regions);
	free(device->users);
}

void dtio_free_list(struct dtio_host_list *list)
{
	if (!list)
		return;
	while (list->num_devices)
		free_device(&list->devices[--list->num_devices]);
	free(list->devices);
	free(list->sysroot);
	free(list);
}

/* An absent attribute is not an error: *@text stays NULL. */
static int read_optional(const char *directory, const char *name,
			 int (*read)(const char *path, char **text),
			 char **text)
{
	char *path = format_string("%s/%s", directory, name);
	int err;

	if (!path)
		return -ENOMEM;
	err = read(path, text);
	free(path);
	return err == -ENOMEM ? err : 0;
}

/* The link in @directory/vfio-dev that is named after the character device. */
static int read_vfio_name(const char *directory, char **name)
{
	char *path = format_string("%s/vfio-dev", directory);
	char **names;
	size_t count;
	int err;

	if (!path)
		return -ENOMEM;
	err = sysfs_list(path, &names, &count);
	free(path);
	if (err)
		return err == -ENOMEM ? err : 0;
	if (count) {
		*name = strdup(names[0]);
		if (!*name)
			err = -ENOMEM;
	}
	free_strings(names, count);
	return err;
}

/* sysfs writes an override that is not set as "(null)". */
static int read_override(const char *path, char **text)
{
	int err = sysfs_read_line(path, text);

	if (!err && (!**text || !strcmp(*text, "(null)"))) {
		free(*text);
		*text = NULL;
	}
	return err;
}

/* The link leads from the device to its node: what is behind the base. */
static int read_dt_path(const char *link, char **dt_path)
{
	char *target;
	const char *path;
	int err;

	err = sysfs_link(link, &target);
	if (err)
		return err;
	path = strstr(target, DT_BASE);
	if (path) {
		path += strlen(DT_BASE);
		*dt_path = strdup(*path ? path : "/");
		if (!*dt_path)
			err = -ENOMEM;
	}
	free(target);
	return err;
}

/* @only is the one device that is wanted, by name or path; NULL for all. */
static int read_device(struct devicetree *tree, const char *directory,
		       const char *only, struct dtio_host_device *device)
{
	int err;

	err = read_optional(directory, "of_node", read_dt_path,
			    &device->dt_path);
	if (err || !device->dt_path)
		return err;
	if (only && strcmp(only, device->name) &&
	    strcmp(only, device->dt_path)) {
		free(device->dt_path);
		device->dt_path = NULL;
		return 0;
	}

	err = read_optional(directory, "driver", sysfs_link_name,
			    &device->driver);
	if (!err)
		err = read_optional(directory, "driver_override",
				    read_override, &device->driver_override);
	if (!err)
		err = read_optional(directory, "iommu_group", sysfs_link_name,
				    &device->iommu_group);
	if (!err && dtio_is_bound(device))
		err = read_optional(directory, "dtio/dma", sysfs_read_line,
				    &device->dma);
	if (!err && dtio_is_bound(device))
		err = read_optional(directory, "dtio/reset", sysfs_read_line,
				    &device->reset);
	if (!err)
		err = read_vfio_name(directory, &device->vfio_name);
	if (!err)
		err = dt_compatible(tree, device->dt_path,
				    &device->compatible);
	if (!err)
		err = dt_regions(tree, device->dt_path, &device->regions,
				 &device->num_regions);
	if (!err)
		err = dt_count_irqs(tree, device->dt_path, &device->num_irqs);
	return err;
}

static int add_device(struct dtio_host_list *list, size_t *room,
		      struct devicetree *tree, const char *root,
		      const char *bus, const char *name, const char *only)
{
	struct dtio_host_device *device;
	char *directory;
	int err;

	if (list->num_devices == *room) {
		*room = *room ? *room * 2 : 64;
		device = reallocarray(list->devices, *room, sizeof(*device));
		if (!device)
			return -ENOMEM;
		list->devices = device;
	}
	device = &list->devices[list->num_devices];
	*device = (struct dtio_host_device){
		.name = strdup(name),
		.bus = strdup(bus),
	};
	directory = format_string("%s/sys/bus/%s/devices/%s", root, bus, name);
	if (device->name && device->bus && directory)
		err = read_device(tree, directory, only, device);
	else
		err = -ENOMEM;
	free(directory);

	if (err || !device->dt_path)
		free_device(device);
	else
		list->num_devices++;
	return err;
}

static int add_bus(struct dtio_host_list *list, size_t *room,
		   struct devicetree *tree, const char *root, const char *bus,
		   const char *only)
{
	char *path = format_string("%s/sys/bus/%s/devices", root, bus);
	char **names;
	size_t count;
	int err;

	if (!path)
		return -ENOMEM;
	err = sysfs_list(path, &names, &count);
	free(path);
	if (err)
		return err == -ENOENT ? 0 : err;

	for (size_t i = 0; !err && i < count; i++)
		err = add_device(list, room, tree, root, bus, names[i], only);
	free_strings(names, count);
	return err;
}

static int compare_devices(const void *a, const void *b)
{
	const struct dtio_host_device *left = a, *right = b;
	int order;

	if (left->num_regions && right->num_regions)
		order = (left->regions[0].address > right->regions[0].address) -
			(left->regions[0].address < right->regions[0].address);
	else
		order = !left->num_regions - !right->num_regions;
	return order ? order : strcmp(left->dt_path, right->dt_path);
}

static int fill_list(struct dtio_host_list *list, const char *root,
		     const char *only)
{
	struct devicetree *tree;
	size_t room = 0;
	char *base;
	int err;

	base = format_string("%s/sys" DT_BASE, root);
	if (!base)
		return -ENOMEM;
	err = dt_open(base, &tree);
	free(base);
	if (err)
		return err == -ENOENT ? 0 : err;
	list->has_device_tree = true;

	for (size_t i = 0; !err && i < sizeof(buses) / sizeof(*buses); i++)
		err = add_bus(list, &room, tree, root, buses[i], only);
	dt_close(tree);
	if (err)
		return err;

	if (list->num_devices)
		qsort(list->devices, list->num_devices, sizeof(*list->devices),
		      compare_devices);
	return find_users(list);
}

int dtio_list_device(const char *sysroot, const char *name,
		     struct dtio_host_list **list, char **error)
{
	char *root;
	int err;

	root = realpath(*sysroot ? sysroot : "/", NULL);
	if (!root)
		return fail(error, errno, "%s: %s; name the directory that has the system's sys/ in it",
			    sysroot, strerror(errno));
	if (!strcmp(root, "/"))
		*root = '\0';

	*list = calloc(1, sizeof(**list));
	if (!*list) {
		free(root);
		return fail(error, ENOMEM, "out of memory");
	}
	(*list)->sysroot = root;

	err = fill_list(*list, root, name);
	if (err) {
		err = fail(error, -err, "cannot read %s/sys: %s; is sysfs mounted there and readable?",
			   root, strerror(-err));
		dtio_free_list(*list);
		*list = NULL;
	}
	return err;
}

int dtio_list_devices(const char *sysroot, struct dtio_host_list **list,
		      char **error)
{
	return dtio_list_device(sysroot, NULL, list, error);
}

const struct dtio_host_device *
dtio_find_device(const struct dtio_host_list *list, const char *name)
{
	for (size_t i = 0; i < list->num_devices; i++) {
		const struct dtio_host_device *device = &list->devices[i];

		if (!strcmp(device->name, name) ||
		    !strcmp(device->dt_path, name))
			return device;
	}
	return NULL;
}

bool dtio_is_bound(const struct dtio_host_device *device)
{
	return device->driver && !strncmp(device->driver, "dtio-", 5);
}
