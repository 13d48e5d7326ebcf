// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What QEMU's generator of guest nodes (lib/node/) makes of a device.
 *
 * That wants the snapshot and to know what can be passed on. The device tree tells
 * both, but for the rates of clocks: an assumed one stands for them. Where things
 * are in a guest is QEMU's to choose: here registers are where the host has them,
 * interrupts are numbered from 0, and a PCI function has the host's number on its
 * bus.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "verdict/guest.h"

/* Of QEMU's machine "virt" */
#define GUEST_PCI_BUS "/pcie@10000000"
/* With one processor; it comes after those of several */
#define GUEST_GIC_PHANDLE 0x8002
/* Of its platform bus, where QEMU puts the page of a device's reset lines */
#define GUEST_RESET_PAGE 0xc000000
#define RESET_PAGE_SIZE 0x1000
/* Where a virtio device on that bus is, after such pages */
#define VIRTIO_SIZE 0x1000
#define SCMI_SIZE 0x1000

struct dtio_guest_device *dtio_guest_add(struct dtio_guest *guest,
					 const char *path)
{
	struct dtio_guest_device *devices, *device;
	char *copy = strdup(path);

	devices = copy ? reallocarray(guest->devices, guest->num_devices + 1,
				      sizeof(*devices)) : NULL;
	if (!devices) {
		free(copy);
		return NULL;
	}
	guest->devices = devices;
	device = &devices[guest->num_devices++];
	*device = (struct dtio_guest_device){ .path = copy };
	return device;
}

int dtio_guest_ask_tree(struct dtio_guest_device *device,
			struct dtio_tree *tree, char **error)
{
	struct node *node = find_device_node(tree, device->path, error);
	int err;

	device->by_tree = true;
	if (!node)
		return -ENOENT;
	err = make_snapshot(tree, node, &device->snapshot, &device->size,
			    error);
	if (err)
		return err;
	if (guess_resources(tree->tree, node, &device->resources))
		return fail(error, ENOMEM, "out of memory");
	if (!device->resources.is_function &&
	    guess_offers(tree->tree, tree->sharers, node, &device->offers))
		return fail(error, ENOMEM, "out of memory");
	/* With an IOMMU in front of it, it may do DMA in the guest. */
	device->dma = node_property(node, "iommus");
	return 0;
}

static uint32_t next_phandle(void *opaque)
{
	struct dtio_guest *guest = opaque;

	return ++guest->last_phandle;
}

/* What is below the device's node, others of the guest may refer to. */
static int add_peers(struct dtio_guest *guest,
		     const struct dtio_guest_device *device)
{
	DtioFdtPeer *peers;
	uint32_t *phandles;
	size_t count;

	/* What is wrong with it, the generator has the words for. */
	if (!dtio_fdt_list_phandles(device->snapshot, device->size, &phandles,
				    &count))
		return 0;
	peers = reallocarray(guest->peers, guest->num_peers + count + 1,
			     sizeof(*peers));
	if (peers) {
		guest->peers = peers;
		for (size_t i = 0; i < count; i++)
			peers[guest->num_peers++] = (DtioFdtPeer) {
				phandles[i], next_phandle(guest)
			};
	}
	free(phandles);
	return peers ? 0 : -ENOMEM;
}

static bool is_within(const char *path, const char *top)
{
	size_t length = strlen(top);

	return !strncmp(path, top, length) &&
	       (!path[length] || path[length] == '/');
}

/*
 * Whether the line is one of a controller that the guest gets, so that the host has
 * none to pass on. An open device says so itself.
 */
static bool is_of_guest(const struct dtio_guest *guest,
			const struct dtio_host_irq *irq)
{
	for (size_t i = 0; irq->controller && i < guest->num_devices; i++)
		if (is_within(irq->controller, guest->devices[i].path))
			return true;
	return false;
}

/* Those of the device's own come first, then those of nodes below it. */
static uint32_t spi_of(const DtioFdtPlacement *placement, uint32_t number)
{
	return number < placement->num_irqs ?
	       placement->irqs[number].spi :
	       placement->child_irqs[number - placement->num_irqs].irq.spi;
}

static DtioFdtIrq place_irq(struct dtio_guest *guest,
			    const DtioFdtPlacement *placement,
			    const struct dtio_host_irq *offered)
{
	DtioFdtIrq irq = {
		.usable = offered->usable && !is_of_guest(guest, offered),
		.edge = offered->edge,
	};

	if (irq.usable)
		irq.spi = offered->repeated ?
			  spi_of(placement, offered->same_as) :
			  guest->next_spi++;
	return irq;
}

/* From dtio_guest_generate() */
static void clear_placement(DtioFdtPlacement *placement)
{
	free((void *)placement->regions);
	free((void *)placement->irqs);
	free((void *)placement->child_irqs);
	free((void *)placement->child_regions);
	free((void *)placement->resources);
	*placement = (DtioFdtPlacement){ 0 };
}

static int generate(struct dtio_guest *guest,
		    struct dtio_guest_device *device)
{
	const struct dtio_resources *resources = &device->resources;
	/* One more of each: an empty array is no want of memory. */
	DtioFdtRegion *regions = calloc(resources->num_regions + 1,
					sizeof(*regions));
	DtioFdtIrq *irqs = calloc(resources->num_irqs + 1, sizeof(*irqs));
	DtioFdtChildIrq *child_irqs = calloc(resources->num_child_irqs + 1,
					     sizeof(*child_irqs));
	DtioFdtChildRegion *child_regions =
		calloc(resources->num_child_regions + 1, sizeof(*child_regions));
	DtioFdtPlacement *placement = &device->placement;

	*placement = (DtioFdtPlacement){
		.regions = regions,
		.num_regions = resources->num_regions,
		.irqs = irqs,
		.num_irqs = resources->num_irqs,
		.child_irqs = child_irqs,
		.num_child_irqs = resources->num_child_irqs,
		.child_regions = child_regions,
		.num_child_regions = resources->num_child_regions,
		.gic_phandle = GUEST_GIC_PHANDLE,
		.is_sound = device->by_tree,
		.dma = device->dma,
		.pci_bus = resources->is_function ? GUEST_PCI_BUS : NULL,
		.pci_devfn = resources->devfn,
		.peers = guest->peers,
		.num_peers = guest->num_peers,
		.reset_page = { guest->next_page, RESET_PAGE_SIZE },
		.alloc_phandle = next_phandle,
		.opaque = guest,
	};

	if (!regions || !irqs || !child_irqs || !child_regions)
		return -ENOMEM;
	for (size_t i = 0; i < resources->num_regions; i++)
		regions[i] = (DtioFdtRegion) {
			resources->regions[i].address,
			resources->regions[i].length,
		};
	for (size_t i = 0; i < resources->num_irqs; i++)
		irqs[i] = place_irq(guest, placement, &resources->irqs[i]);
	for (size_t i = 0; i < resources->num_child_irqs; i++) {
		const struct dtio_host_irq *irq = &resources->child_irqs[i];

		child_irqs[i] = (DtioFdtChildIrq) {
			irq->child, irq->index,
			place_irq(guest, placement, irq),
		};
	}
	for (size_t i = 0; i < resources->num_child_regions; i++) {
		const struct dtio_host_region *region =
			&resources->child_regions[i];

		child_regions[i] = (DtioFdtChildRegion) {
			region->child, region->index,
			{ region->address, region->length },
		};
	}
	if (places_give(&guest->places, &device->offers, guest->ways, placement))
		return -ENOMEM;
	guest->next_page += RESET_PAGE_SIZE;
	dtio_fdt_generate(&device->made, device->snapshot, device->size,
			  placement, NULL);
	return 0;
}

static int generate_scmi(struct dtio_guest *guest)
{
	DtioFdtScmi *nodes = &guest->places.nodes;

	if (guest->calls) {
		nodes->function = DTIO_FDT_SCMI_CALL;
		nodes->transport = (DtioFdtRegion){ guest->next_page, SCMI_SIZE };
		nodes->transport_phandle = next_phandle(guest);
		guest->next_page += SCMI_SIZE;
	}
	return dtio_fdt_make_scmi(&guest->scmi, nodes) ? 0 : -ENOMEM;
}

/* What all devices share */
static int generate_providers(struct dtio_guest *guest)
{
	const DtioFdtGpio gpio = {
		.registers = { guest->next_page, VIRTIO_SIZE },
		.spi = guest->next_spi,
		.phandle = guest->places.gpio,
	};

	if (places_has_scmi(&guest->places) && generate_scmi(guest))
		return -ENOMEM;
	if (!gpio.phandle)
		return 0;
	guest->next_page += VIRTIO_SIZE;
	guest->next_spi++;
	return dtio_fdt_make_gpio(&guest->gpio, &gpio) ? 0 : -ENOMEM;
}

int dtio_guest_generate(struct dtio_guest *guest)
{
	int err = 0;

	guest->next_page = GUEST_RESET_PAGE;
	guest->places.alloc_phandle = next_phandle;
	guest->places.opaque = guest;
	for (size_t i = 0; i < guest->num_devices && !err && !guest->is_alone;
	     i++)
		err = add_peers(guest, &guest->devices[i]);
	for (size_t i = 0; i < guest->num_devices && !err; i++)
		err = generate(guest, &guest->devices[i]);
	return err ?: generate_providers(guest);
}

void dtio_guest_clear(struct dtio_guest *guest)
{
	for (size_t i = 0; i < guest->num_devices; i++) {
		struct dtio_guest_device *device = &guest->devices[i];

		dtio_fdt_clear(&device->made);
		clear_placement(&device->placement);
		dtio_free_resources(&device->resources);
		offers_free(&device->offers);
		free(device->snapshot);
		free(device->path);
	}
	dtio_fdt_clear(&guest->scmi);
	dtio_fdt_clear(&guest->gpio);
	places_clear(&guest->places);
	free(guest->devices);
	free(guest->peers);
	*guest = (struct dtio_guest){ 0 };
}
