// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What a guest would see of a device: the nodes that QEMU would put into the
 * guest's device tree, printed; lib/verdict/guest.c has how they are made.
 *
 * What that wants to know is asked of the device if dtio has it, and otherwise of
 * the device tree, which is all that is needed to say whether a device can be
 * described. At what rates clocks run it does not say, and so the output does.
 *
 * Several devices are for the same guest, which they all get into or none of them
 * does.
 */
#include <err.h>
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

#include "device/offers.h"
#include "device/resources.h"
#include "dtio-ls.h"
#include "dts.h"
#include "guest-node.h"
#include "select.h"
#include "tree/predict.h"
#include "tree/snapshot.h"
#include "verdict/guest.h"

/* ------------------------------------------------------------------------ */
/* Snapshot and resources                                                    */
/* ------------------------------------------------------------------------ */

static int ask_handle(struct dtio_guest_device *device, int fd, char **error)
{
	struct dtio_device_info info;
	int err;

	err = dtio_get_device(fd, &info, error);
	if (!err)
		err = dtio_get_resources(fd, &device->resources, error);
	if (!err)
		err = dtio_get_offers(fd, &device->offers, error);
	if (!err)
		err = dtio_get_snapshot(fd, &device->snapshot, &device->size,
					error);
	device->dma = !err && info.dma == DTIO_DMA_IOMMU;
	if (err) {
		dtio_free_resources(&device->resources);
		offers_free(&device->offers);
	}
	return err;
}

static int ask_by(struct dtio_guest_device *device, const struct dtio_host_device *host,
		  enum dtio_entry entry, char **error)
{
	struct dtio_handle handle;
	int err;

	err = dtio_open(host, entry, &handle, error);
	if (err)
		return err;
	err = ask_handle(device, handle.device, error);
	dtio_close(&handle);
	return err;
}

/* false: it cannot be opened now, which leaves the device tree. */
static bool ask_device(struct dtio_guest_device *device,
		       const struct dtio_host_device *host)
{
	bool has_cdev = dtio_device_vfio_name(host);
	char *error = NULL;
	int err;

	err = ask_by(device, host, has_cdev ? DTIO_ENTRY_CDEV :
					      DTIO_ENTRY_GROUP, &error);
	if (err && has_cdev && dtio_device_iommu_group(host)) {
		free(error);
		error = NULL;
		err = ask_by(device, host, DTIO_ENTRY_GROUP, &error);
	}
	if (err)
		warnx("%s; going by the device tree instead",
		      error ?: "out of memory");
	free(error);
	return !err;
}

/* Its node in the snapshot */
static int find_node(const struct dtio_guest_device *device)
{
	return fdt_path_offset(device->snapshot, device->path);
}

/* The exit status. */
static int ask_by_tree(struct dtio_guest_device *device, struct dtio_tree *tree)
{
	char *error = NULL;
	int err = dtio_guest_ask_tree(device, tree, &error);

	if (!err)
		return 0;
	warnx("%s", error ?: "out of memory");
	free(error);
	return err == -ENOMEM ? EXIT_TROUBLE : EXIT_NOTHING;
}

static struct dtio_tree *read_tree(const struct source *source)
{
	struct dtio_tree *tree;
	char *error = NULL;
	int err;

	err = source->dtb ? dtio_read_dtb(source->dtb, &tree, &error) :
			    dtio_read_tree(source->sysroot, &tree, &error);
	if (err)
		errx(EXIT_TROUBLE, "%s", error ?: "out of memory");
	return tree;
}

/* A device may be in the guest once. */
static struct dtio_guest_device *add_device(struct dtio_guest *guest,
					    const char *path)
{
	struct dtio_guest_device *device;

	for (size_t i = 0; i < guest->num_devices; i++) {
		if (strcmp(guest->devices[i].path, path))
			continue;
		warnx("%s is named twice; name it once", path);
		return NULL;
	}
	device = dtio_guest_add(guest, path);
	if (!device)
		errx(EXIT_TROUBLE, "out of memory");
	return device;
}

/* Below another root there are files to read, but no devices to open. */
static int ask_host(struct dtio_guest *guest, const struct source *source,
		    struct dtio_tree **tree, const char *name)
{
	struct dtio_guest_device *device = NULL;
	const struct dtio_host_device *host;
	struct dtio_board *list;
	char *error = NULL;
	int status = 0;

	if (dtio_read_device(source->sysroot, name, &list, &error))
		errx(EXIT_TROUBLE, "%s", error ?: "out of memory");
	host = dtio_find_device(list, name);
	if (!host) {
		/* By another name, which only the whole board knows */
		dtio_free_board(list);
		if (dtio_read_board(source->sysroot, &list, &error))
			errx(EXIT_TROUBLE, "%s", error ?: "out of memory");
		host = dtio_find_device(list, name);
	}
	if (!host) {
		tell_no_device(list, name);
		status = EXIT_NOTHING;
	} else if (!dtio_device_dt_path(host)) {
		warnx("%s is not in the device tree, so that there is no node for a guest",
		      name);
		status = EXIT_NOTHING;
	} else {
		device = add_device(guest, dtio_device_dt_path(host));
		status = device ? 0 : EXIT_TROUBLE;
	}
	if (device && (*source->sysroot || !dtio_is_bound(host) ||
		       !ask_device(device, host))) {
		if (!*tree)
			*tree = read_tree(source);
		status = ask_by_tree(device, *tree);
	}
	dtio_free_board(list);
	return status;
}

/* The worst exit status. */
static int ask_all(struct dtio_guest *guest, const struct source *source,
		   const char **names)
{
	struct dtio_tree *tree = source->dtb ? read_tree(source) : NULL;
	int worst = 0;

	for (; *names; names++) {
		int status;

		if (source->dtb) {
			struct dtio_guest_device *device =
				add_device(guest, *names);

			status = device ? ask_by_tree(device, tree) :
					  EXIT_TROUBLE;
		} else {
			status = ask_host(guest, source, &tree, *names);
		}
		worst = status > worst ? status : worst;
	}
	dtio_free_tree(tree);
	return worst;
}

/* ------------------------------------------------------------------------ */
/* Telling                                                                   */
/* ------------------------------------------------------------------------ */

static void tell_refusal(const struct dtio_guest_device *device)
{
	const DtioFdt *made = &device->made;

	if (!made->reason)
		errx(EXIT_TROUBLE, "out of memory");
	warnx("%s: %s%s%s%s%s", made->node ?: device->path,
	      made->property ?: "", made->property ? ": " : "", made->reason,
	      made->hint ? ". " : "", made->hint ?: "");
}

static bool is_enabled(const struct dtio_guest_device *device)
{
	const void *fdt = device->snapshot;
	int node = find_node(device);

	return !fdt_getprop(fdt, node, "status", NULL) ||
	       fdt_stringlist_search(fdt, node, "status", "okay") >= 0 ||
	       fdt_stringlist_search(fdt, node, "status", "ok") >= 0;
}

static bool has_host_clock(const void *fdt)
{
	return fdt_node_offset_by_compatible(fdt, -1, "fixed-clock") >= 0;
}

/* What a guest's driver may miss is always said. */
static void tell_notes(const DtioFdt *made, bool verbose)
{
	size_t quiet = 0;

	for (size_t i = 0; i < made->num_notes; i++) {
		if (verbose || made->notes[i].missed)
			dts_comment(stdout, "%s: %s: %s", made->notes[i].node,
				    made->notes[i].property,
				    made->notes[i].reason);
		else
			quiet++;
	}
	if (quiet)
		dts_comment(stdout, "%zu more left out or changed; -v says what and why",
			    quiet);
}

static void tell_nodes(const struct dtio_guest_device *device, bool verbose)
{
	putchar('\n');
	dts_comment(stdout, "%s", device->path);
	if (!is_enabled(device))
		dts_comment(stdout, "status: disabled on the host, which has no such device as long as it is");
	if (device->by_tree && has_host_clock(device->made.fdt))
		dts_comment(stdout, "clocks: where the device tree does not say the rate, %u Hz stands for it",
			    DTIO_ASSUMED_RATE);
	tell_notes(&device->made, verbose);
	dts_print(stdout, device->made.fdt);
}

/* What all devices share is in place of none of their nodes. */
static void tell_shared(const char *what, const DtioFdt *made)
{
	if (!made->fdt)
		return;
	putchar('\n');
	dts_comment(stdout, "%s, which QEMU brings with the first device that has something by it",
		    what);
	dts_print(stdout, made->fdt);
}

static int tell_all(const struct dtio_guest *guest, bool verbose)
{
	int status = 0;

	for (size_t i = 0; i < guest->num_devices; i++) {
		if (guest->devices[i].made.fdt)
			continue;
		tell_refusal(&guest->devices[i]);
		status = EXIT_NOTHING;
	}
	if (status)
		return status;
	printf("/dts-v1/;\n");
	dts_comment(stdout, "Addresses are the host's, interrupts are numbered from 0: QEMU has its own.");
	tell_shared("SCMI", &guest->scmi);
	tell_shared("A controller of GPIO lines", &guest->gpio);
	for (size_t i = 0; i < guest->num_devices; i++)
		tell_nodes(&guest->devices[i], verbose);
	return 0;
}

int print_guest_nodes(const struct source *source, const char **names,
		      unsigned int ways, bool calls, bool verbose)
{
	struct dtio_guest guest = { .ways = ways, .calls = calls };
	int status = ask_all(&guest, source, names);

	if (!status) {
		if (dtio_guest_generate(&guest))
			errx(EXIT_TROUBLE, "out of memory");
		status = tell_all(&guest, verbose);
	}
	dtio_guest_clear(&guest);
	return status;
}
