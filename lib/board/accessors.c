// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What programs outside of this tree ask of a board and its devices. libdtio.h says
 * what each answer means; types.h has where it comes from.
 */
#include "board/streams.h"
#include "board/types.h"

enum dtio_source dtio_board_source(const struct dtio_board *board)
{
	return board->source;
}

const char *dtio_board_origin(const struct dtio_board *board)
{
	return board->origin;
}

bool dtio_board_has_device_tree(const struct dtio_board *board)
{
	return board->has_device_tree;
}

bool dtio_board_as_root(const struct dtio_board *board)
{
	return board->as_root;
}

bool dtio_board_is_whole(const struct dtio_board *board)
{
	return board->is_whole;
}

unsigned int dtio_board_drivers(const struct dtio_board *board)
{
	return board->drivers;
}

bool dtio_board_disable_denylist(const struct dtio_board *board)
{
	return board->disable_denylist;
}

bool dtio_board_require_reset(const struct dtio_board *board)
{
	return board->require_reset;
}

bool dtio_board_allow_unsafe_interrupts(const struct dtio_board *board)
{
	return board->allow_unsafe_interrupts;
}

const char *dtio_board_model(const struct dtio_board *board)
{
	return board->model;
}

const char *dtio_board_kernel(const struct dtio_board *board)
{
	return board->kernel;
}

size_t dtio_board_page_size(const struct dtio_board *board)
{
	return board->page_size;
}

size_t dtio_board_num_devices(const struct dtio_board *board)
{
	return board->num_devices;
}

const struct dtio_host_device *
dtio_board_device(const struct dtio_board *board, size_t number)
{
	return number < board->num_devices ? &board->devices[number] : NULL;
}

size_t dtio_board_index(const struct dtio_board *board,
			const struct dtio_host_device *device)
{
	return (size_t)(device - board->devices);
}

const char *dtio_device_name(const struct dtio_host_device *device)
{
	return device->name;
}

const char *dtio_device_bus(const struct dtio_host_device *device)
{
	return device->bus;
}

const char *dtio_device_dt_path(const struct dtio_host_device *device)
{
	return device->dt_path;
}

const char *dtio_device_sysfs_path(const struct dtio_host_device *device)
{
	return device->sysfs_path;
}

size_t dtio_device_num_compatible(const struct dtio_host_device *device)
{
	size_t count = 0;

	while (device->compatible[count])
		count++;
	return count;
}

const char *dtio_device_compatible(const struct dtio_host_device *device,
				   size_t number)
{
	return number < dtio_device_num_compatible(device) ?
		       device->compatible[number] : NULL;
}

const struct dtio_host_device *
dtio_device_parent(const struct dtio_host_device *device)
{
	return device->parent;
}

const char *dtio_device_driver(const struct dtio_host_device *device)
{
	return device->driver;
}

bool dtio_device_driver_stays(const struct dtio_host_device *device)
{
	return device->driver_stays;
}

const char *dtio_device_driver_override(const struct dtio_host_device *device)
{
	return device->driver_override;
}

size_t dtio_device_num_modules(const struct dtio_host_device *device)
{
	return device->num_modules;
}

const char *dtio_device_module(const struct dtio_host_device *device,
			       size_t number)
{
	return number < device->num_modules ? device->modules[number] : NULL;
}

const char *dtio_device_iommu_group(const struct dtio_host_device *device)
{
	return device->stream_group ? device->stream_group->name :
				      device->iommu_group;
}

const char *dtio_device_vfio_name(const struct dtio_host_device *device)
{
	return device->vfio_name;
}

const char *dtio_device_dma(const struct dtio_host_device *device)
{
	return device->dma;
}

const char *dtio_device_reset(const struct dtio_host_device *device)
{
	return device->reset;
}

const char *dtio_device_verdict(const struct dtio_host_device *device)
{
	return device->verdict;
}

unsigned int dtio_device_overrides(const struct dtio_host_device *device)
{
	return (device->assume_no_dma ? DTIO_OVERRIDE_ASSUME_NO_DMA : 0u) |
	       (device->allow_no_reset ? DTIO_OVERRIDE_ALLOW_NO_RESET : 0u);
}

unsigned int dtio_device_kind_overrides(const struct dtio_host_device *device,
					const char **file)
{
	if (file)
		*file = device->kind_file;
	return device->kind_overrides;
}

uint32_t dtio_device_pci_id(const struct dtio_host_device *device)
{
	return device->pci_id;
}

uint32_t dtio_device_pci_class(const struct dtio_host_device *device)
{
	return device->pci_class;
}

bool dtio_device_is_bridge(const struct dtio_host_device *device)
{
	return device->is_bridge;
}

const char *dtio_device_physfn(const struct dtio_host_device *device)
{
	return device->physfn;
}

uint32_t dtio_device_num_vfs(const struct dtio_host_device *device)
{
	return device->num_vfs;
}

uint32_t dtio_device_total_vfs(const struct dtio_host_device *device)
{
	return device->total_vfs;
}

const char *dtio_device_reset_method(const struct dtio_host_device *device)
{
	return device->reset_method;
}

size_t dtio_device_num_regions(const struct dtio_host_device *device)
{
	return device->num_regions;
}

const struct dtio_host_region *
dtio_device_region(const struct dtio_host_device *device, size_t number)
{
	return number < device->num_regions ? &device->regions[number] : NULL;
}

size_t dtio_device_num_irqs(const struct dtio_host_device *device)
{
	return device->num_irqs;
}

const struct dtio_host_irq *
dtio_device_irq(const struct dtio_host_device *device, size_t number)
{
	return number < device->num_irqs ? &device->irqs[number] : NULL;
}

size_t dtio_device_num_child_regions(const struct dtio_host_device *device)
{
	return device->num_child_regions;
}

const struct dtio_host_region *
dtio_device_child_region(const struct dtio_host_device *device, size_t number)
{
	return number < device->num_child_regions ?
		       &device->child_regions[number] : NULL;
}

size_t dtio_device_num_child_irqs(const struct dtio_host_device *device)
{
	return device->num_child_irqs;
}

const struct dtio_host_irq *
dtio_device_child_irq(const struct dtio_host_device *device, size_t number)
{
	return number < device->num_child_irqs ?
		       &device->child_irqs[number] : NULL;
}

size_t dtio_device_num_references(const struct dtio_host_device *device)
{
	return device->num_references;
}

const struct dtio_host_reference *
dtio_device_reference(const struct dtio_host_device *device, size_t number)
{
	return number < device->num_references ?
		       &device->references[number] : NULL;
}

size_t dtio_device_num_consumers(const struct dtio_host_device *device)
{
	return device->num_consumers;
}

const struct dtio_host_consumer *
dtio_device_consumer(const struct dtio_host_device *device, size_t number)
{
	return number < device->num_consumers ?
		       &device->consumers[number] : NULL;
}

size_t dtio_device_num_uses(const struct dtio_host_device *device)
{
	return device->num_uses;
}

const struct dtio_host_use *
dtio_device_use(const struct dtio_host_device *device, size_t number)
{
	return number < device->num_uses ? &device->uses[number] : NULL;
}

size_t dtio_device_num_users(const struct dtio_host_device *device)
{
	return device->num_users;
}

const struct dtio_host_user *
dtio_device_user(const struct dtio_host_device *device, size_t number)
{
	return number < device->num_users ? &device->users[number] : NULL;
}

const char *dtio_device_system(const struct dtio_host_device *device)
{
	return device->system;
}

bool dtio_device_is_never_given(const struct dtio_host_device *device)
{
	return device->is_never_given;
}

size_t dtio_device_num_names(const struct dtio_host_device *device)
{
	return device->num_names;
}

const struct dtio_host_name *
dtio_device_other_name(const struct dtio_host_device *device, size_t number)
{
	return number < device->num_names ? &device->names[number] : NULL;
}
