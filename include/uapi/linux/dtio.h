/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * dtio: a device is one file descriptor that describes itself.
 *
 * The descriptor is a VFIO device descriptor: it comes from a VFIO group or
 * from a VFIO character device, and it answers every VFIO device ioctl. The
 * ioctls below say what VFIO has no words for: what each region and interrupt
 * is, where it stands in the device tree, and why a region cannot be mapped.
 * Both kinds of answer are read from the same tables in the kernel.
 */
#ifndef _UAPI_LINUX_DTIO_H
#define _UAPI_LINUX_DTIO_H

#include <linux/ioctl.h>
#include <linux/types.h>

/**
 * DOC: General ioctl format
 *
 * Each ioctl takes a pointer to a structure whose first __u32 is the size of
 * that structure as the caller knows it. A kernel that knows a shorter one
 * requires the rest to be zero; a kernel that knows a longer one fills in what
 * fits. A structure shorter than the first published version is refused.
 *
 * @flags and every reserved field must be zero on input. They may get meanings
 * later, and a kernel without that meaning then answers EOPNOTSUPP.
 *
 * The size is no part of the ioctl number, so that the number stays when a
 * structure grows. The structures are the same for 32-bit and 64-bit callers. Sizes and offsets
 * are in bytes.
 *
 * Common errnos:
 *
 *  - ENOTTY: the ioctl number is not known at all, or not for devices of this bus
 *  - E2BIG: the structure is longer than this kernel's and its tail is not zero
 *  - EOPNOTSUPP: a known field has a value this kernel does not know: @flags or
 *    a reserved field that is not zero, an unknown @object or @kind
 *  - EINVAL: the structure is shorter than its first published version
 *  - ENOENT: there is no such region, interrupt, resource or string. Not every index of a
 *    PCI function has a region, see "PCI functions"
 *  - ENXIO: the interrupt is there but cannot be used
 *  - ENODEV: the kernel has taken the device back, see %DTIO_IRQ_REQUEST
 *  - EMSGSIZE: the caller's buffer is too small; the needed size is written back
 *  - EFAULT: a pointer leads nowhere
 *  - ENOMEM: out of memory
 */

/**
 * DOC: PCI functions
 *
 * A function that the driver dtio-pci has is one of vfio-pci's in everything that
 * VFIO has words for. Its regions and interrupts have VFIO's indexes, those of
 * VFIO_PCI_*_REGION_INDEX and VFIO_PCI_*_IRQ_INDEX, so that one number means the
 * same to all ioctls:
 *
 *  - regions 0 to 5 are the base address registers' spaces, 6 is the expansion
 *    ROM, 7 the configuration space, 8 the legacy VGA ranges; those from
 *    VFIO_PCI_NUM_REGIONS on say by their type what they are. An index without a
 *    region (a base address register that is not implemented or is the upper half
 *    of another, no ROM, no VGA) answers DTIO_REGION_INFO and DTIO_STRING with
 *    ENOENT, where VFIO_DEVICE_GET_REGION_INFO tells a size of 0 or EINVAL.
 *  - interrupts 0 to 4 are the pin, MSI, MSI-X, errors and the request. One that
 *    the function does not have is %DTIO_IRQ_ABSENT.
 *
 * The configuration space, and with it the set-up of messages, is VFIO's: it
 * programs into the function what leads to the eventfds. So DTIO_IRQ_STATE,
 * DTIO_MSI_MESSAGE and DTIO_MSI_DOORBELL are ENOTTY.
 *
 * Where a device tree node describes the function, there is a snapshot.
 */

/**
 * DOC: Lines of nodes below the device's
 *
 * What the device tree has below the device's node is part of the device, unless the
 * host has made a device of it: chips on a bus whose controller it is, the PHY of a
 * MAC, rings of a crypto engine, all of which have lost their drivers with the
 * device's. Such nodes may have interrupts of their own. These are interrupts of the
 * device, of type %DTIO_IRQ_CHILD, with indexes after those of its own lines.
 *
 * Which nodes are part of the device is found out when it is bound: those below it
 * that are enabled, but not those that are devices of the host then, made at boot or
 * left behind by the driver that made them, and what is below these. An interrupt
 * whose controller is part of the device, too, is none of the host's and not listed.
 * All else is as for the device's own lines: one that cannot be used is listed with the
 * reason, and the same line twice in the device is one line.
 *
 * PCI functions have no such interrupts.
 */

/**
 * DOC: Registers of nodes below the device's
 *
 * A node below the device's that is part of it (see "Lines of nodes below the device's")
 * may have registers beside the device's own: a serial engine of a wrapper, a USB
 * controller in its glue. Each entry of its "reg" that the "ranges" above lead to memory
 * space is a region of the device, of type %DTIO_REGION_CHILD, with an index after that
 * of the snapshot. VFIO_DEVICE_GET_INFO does not count these regions: its users take
 * what it counts for the device's own.
 *
 * Whatever holds for the device's own registers holds for them: they are claimed when the
 * device is bound, mapped if nothing else is in their pages, reached while the device is
 * open and not in reset. Clocks, power domains, supplies, interconnect paths and PHYs of
 * such a node are those of the device's own node in that respect, see "Resources". Its
 * reset lines are given a pulse with each reset of the device, unless another node
 * outside the device names them, too.
 *
 * There is no such region, and the device's verdict says so,
 *
 *  - of what a driver of the host has claimed
 *  - of a node whose DMA nothing keeps in bounds: one that has "iommus" of its own, or
 *    that is not known to do no DMA, unless its DMA is known to be that of the device, or
 *    the administrator said that the device does none (assume_no_dma)
 *
 * Registers of a node below that are among the device's own, or among those of a node
 * before it, are no further region.
 *
 * PCI functions have no such regions.
 */

/**
 * DOC: GPIO lines and pin states
 *
 * A GPIO line that the device's node names, or a node below it that is part of the
 * device, is a resource: a chip select, a card detect, the reset of a chip. The device
 * device, is a resource: a chip select, a card detect, the reset of a chip. The device
 * has that line and no other of its controller. Its level is always that of the wire:
 * GPIO_ACTIVE_LOW among the flags of the node's entry turns nothing around. How it is
 * driven is as these flags say: an open-drain line is let go at 1. An entry of a
 * controller that is part of the device is not listed, nor a "...-gpio" beside a
 * "...-gpios".
 *
 * The interrupt of such a line is one of type %DTIO_IRQ_GPIO, for each
 * %DTIO_RESOURCE_GPIO one, in their order, after those of type %DTIO_IRQ_CHILD:
 *
 *  - %DTIO_RESOURCE_TRIGGER says by what it is triggered, and so whether it is maskable
 *    and automasked: if by a level. After opening it is triggered by nothing, and
 *    VFIO_DEVICE_SET_IRQS fails with EINVAL.
 *  - It is set up from when it gets an eventfd until it is disabled, which takes away
 *    what masks and unmasks it, too. In between, its trigger cannot be changed and the
 *    line not be driven (EBUSY); otherwise it cannot be masked or unmasked (EINVAL).
 *  - While the line is driven it cannot be set up (EBUSY).
 *  - Edges from before it was set up are lost.
 *  - VFIO_DEVICE_RESET disables it, and it is triggered by nothing then.
 *
 * A line is the device's alone. One that a node outside the device names, too, as a
 * GPIO line, as an interrupt or as a hog, unless that node is disabled, and one that a
 * driver of the host has requested have no actions, and the error EBUSY. One whose
 * interrupt is in use otherwise cannot be driven (EBUSY). A pin state with a group of pins
 * that a node outside the device names, too, unless that node is disabled, cannot be
 * selected (EBUSY), nor any if "default" has such a group.
 *
 * Of a node without the state "default" no pin state can be selected (ENXIO), and a
 * line whose controller does not tell its direction cannot be driven (ENXIO): what they
 * were could not be brought back.
 */

/**
 * DOC: Resources
 *
 * What drivers operate beside registers and interrupts: clocks, reset lines, power
 * domains, supplies, interconnect paths, PHYs, GPIO lines and pin states. Each entry of
 * "clocks", "resets", "power-domains", "interconnects", "phys" and "...-gpios", and each
 * "...-supply", is a resource of the device, of its node first, then of each node below
 * it that is part of the device (see "Lines of nodes below the device's"). So is each
 * pin state of its own node, and a power domain of the device that has performance
 * levels is one more resource. DTIO_RESOURCE_INFO says what can be done with it,
 * DTIO_RESOURCE_ACT does it.
 *
 * No act reaches anything but the entry it is for. Whatever else the entry's provider
 * serves stays as it is:
 *
 *  - a rate or parent that would change the rate of a clock which a node outside
 *    the device names is refused with EBUSY before any clock is changed
 *  - a reset line or the voltage of a supply that a node outside the device names, too,
 *    cannot be changed (EBUSY), unless that node is disabled
 *  - a voltage stays within what the board allows of the supply
 *  - a GPIO line or group of pins that another has is not touched, see "GPIO lines and
 *    pin states"
 *  - turning something off takes back this device's own vote for it
 *
 * %DTIO_STRING_HOLDER says then what is in the way. The administrator may allow it all
 * the same (allow_shared_resources), before the device is bound.
 *
 * Everything that the device's registers need to answer is on from when the device is
 * opened until it is closed (%DTIO_RESOURCE_HELD): turning it off is remembered, and
 * changes nothing else. That is clocks, power domains, supplies and interconnect paths
 * of the device's own node, but not the supplies "vmmc", "vqmmc", "vbus" and "phy" of
 * what is behind the device. Its PHYs are initialized and on when the device is
 * opened, and its power domains at their highest performance level. Of a node below that
 * has a region (%DTIO_REGION_CHILD) the same is on. Resources of other nodes below are as
 * the host left them.
 *
 * While a reset line of the device's own node, or of one below that has a region, is
 * asserted, the device's registers are not reached: read and write fail with EIO,
 * mappings get SIGBUS.
 *
 * When the device is closed, however that comes about, when the kernel takes it back
 * and on VFIO_DEVICE_RESET, all of it is as it was after opening: rates, parents,
 * voltages, levels, what is on, what is asserted, what is driven, the pin state.
 *
 * PCI functions have no resources.
 */

/*
 * Ioctl type byte: not taken in Documentation/userspace-api/ioctl/ioctl-number.rst.
 */
#define DTIO_TYPE	(0xD7)

enum {
	DTIO_CMD_DEVICE_INFO = 0x00,
	DTIO_CMD_REGION_INFO = 0x01,
	DTIO_CMD_IRQ_INFO = 0x02,
	DTIO_CMD_STRING = 0x03,
	DTIO_CMD_IRQ_STATE = 0x04,
	DTIO_CMD_MSI_MESSAGE = 0x05,
	DTIO_CMD_MSI_DOORBELL = 0x06,
	DTIO_CMD_RESOURCE_INFO = 0x07,
	DTIO_CMD_RESOURCE_ACT = 0x08,
};

/* No index: the thing asked about does not come from a device tree property. */
#define DTIO_NO_INDEX	(~(__u32)0)

/**
 * enum dtio_bus - the bus that a device was found on
 * @DTIO_BUS_PLATFORM: platform bus
 * @DTIO_BUS_AMBA: AMBA (PrimeCell) bus
 * @DTIO_BUS_PCI: PCI
 */
enum dtio_bus {
	DTIO_BUS_PLATFORM = 1,
	DTIO_BUS_AMBA = 2,
	DTIO_BUS_PCI = 3,
};

/**
 * enum dtio_dma - what keeps the device away from memory that is not the user's
 * @DTIO_DMA_IOMMU: an IOMMU; the device reaches what the user maps, no more
 * @DTIO_DMA_NONE: the device is known to have no bus master of its own
 * @DTIO_DMA_ASSUMED_NONE: as @DTIO_DMA_NONE, by an override of the administrator
 *
 * A device with none of these is never opened: the driver refuses to bind it. A
 * PCI function is always %DTIO_DMA_IOMMU.
 */
enum dtio_dma {
	DTIO_DMA_IOMMU = 1,
	DTIO_DMA_NONE = 2,
	DTIO_DMA_ASSUMED_NONE = 3,
};

/**
 * enum dtio_reset - how the device gets back to a known state
 * @DTIO_RESET_NONE: not at all; the administrator allowed that for this device
 * @DTIO_RESET_CONTROLLER: through the reset lines that its node names
 * @DTIO_RESET_REGISTERS: by its own registers, as its kind is known to allow
 * @DTIO_RESET_POWER: by taking its power away, in a power domain of its own that is
 *                    known to cut it
 * @DTIO_RESET_PCI: by the first way of PCI that works, of those that the function's
 *                  "reset_method" in sysfs lists
 *
 * The device is reset on open, on close however that comes about, and on
 * VFIO_DEVICE_RESET.
 *
 * A device that is %DTIO_DMA_IOMMU and not %DTIO_RESET_PCI, and that was not reset on
 * close, is blocked: its DMA reaches nothing, VFIO_DEVICE_BIND_IOMMUFD resets it
 * first, and fails with EIO as long as that fails. VFIO_GROUP_GET_DEVICE_FD fails
 * with EPERM if a container has the group and the device is %DTIO_RESET_NONE or the
 * group's default domain is identity. %DTIO_RESET_NONE can be opened once only.
 *
 * A PCI function that has none is taken all the same, as vfio-pci takes it, and is
 * %DTIO_RESET_NONE.
 */
enum dtio_reset {
	DTIO_RESET_NONE = 0,
	DTIO_RESET_CONTROLLER = 1,
	DTIO_RESET_REGISTERS = 2,
	DTIO_RESET_POWER = 3,
	DTIO_RESET_PCI = 4,
};

/**
 * struct dtio_device_info - ioctl(DTIO_DEVICE_INFO)
 * @size: sizeof(struct dtio_device_info)
 * @flags: must be 0
 * @bus: output, one of &enum dtio_bus
 * @dma: output, one of &enum dtio_dma
 * @reset: output, one of &enum dtio_reset
 * @features: output, a set of DTIO_DEVICE_*
 * @num_regions: output, regions have the indexes 0 to @num_regions - 1; of a
 *               PCI function, not all of these. Those of type %DTIO_REGION_CHILD are
 *               the last ones
 * @num_irqs: output, interrupts have the indexes 0 to @num_irqs - 1
 * @snapshot_index: output, index of the region of type
 *                  %DTIO_REGION_DT_SNAPSHOT, or %DTIO_NO_INDEX for a device
 *                  that no device tree node describes
 * @num_resources: output, resources have the indexes 0 to @num_resources - 1; 0 of a
 *                 PCI function and of kernels that know of no resources
 *
 * Describes the device as a whole. The numbers stay the same as long as the
 * device is open.
 */
struct dtio_device_info {
	__u32 size;
	__u32 flags;
	__u32 bus;
	__u32 dma;
	__u32 reset;
	__u32 features;
	__u32 num_regions;
	__u32 num_irqs;
	__u32 snapshot_index;
	__u32 num_resources;
};

/* The device's DMA, if it has any, is coherent with the CPU's caches. */
#define DTIO_DEVICE_DMA_COHERENT	(1 << 0)

#define DTIO_DEVICE_INFO	_IO(DTIO_TYPE, DTIO_CMD_DEVICE_INFO)

/**
 * enum dtio_region_type - what a region holds
 * @DTIO_REGION_MMIO: device registers in memory space
 * @DTIO_REGION_PIO: device registers in port space
 * @DTIO_REGION_PCI_CONFIG: PCI configuration space
 * @DTIO_REGION_PCI_BAR: a PCI base address register's space
 * @DTIO_REGION_PCI_ROM: a PCI expansion ROM
 * @DTIO_REGION_RESERVED_MEMORY: memory that the node's memory-region names
 * @DTIO_REGION_DT_SNAPSHOT: a flattened device tree, see "Device tree snapshot"
 * @DTIO_REGION_PCI_VGA: the legacy VGA ranges of memory and port space
 * @DTIO_REGION_CHILD: as %DTIO_REGION_MMIO, of a node below the device's, see "Registers
 *                     of nodes below the device's"
 *
 * More types may follow. A user leaves regions of types it does not know alone.
 */
enum dtio_region_type {
	DTIO_REGION_MMIO = 1,
	DTIO_REGION_PIO = 2,
	DTIO_REGION_PCI_CONFIG = 3,
	DTIO_REGION_PCI_BAR = 4,
	DTIO_REGION_PCI_ROM = 5,
	DTIO_REGION_RESERVED_MEMORY = 6,
	DTIO_REGION_DT_SNAPSHOT = 7,
	DTIO_REGION_PCI_VGA = 8,
	DTIO_REGION_CHILD = 9,
};

/**
 * enum dtio_mmap_reason - why a region cannot be mapped
 * @DTIO_MMAP_OK: it can
 * @DTIO_MMAP_NOT_MEMORY: it is not in memory space, or, as a PCI expansion ROM, not
 *                        always; use read and write
 * @DTIO_MMAP_NOT_PAGES: it does not begin on a page boundary; use read and write,
 *                       except of reserved memory
 * @DTIO_MMAP_SHARED_PAGE: something else lives in one of its pages; the string
 *                         %DTIO_STRING_MMAP_OWNER says what, except of a PCI
 *                         function. Use read and write, except of reserved
 *                         memory
 */
enum dtio_mmap_reason {
	DTIO_MMAP_OK = 0,
	DTIO_MMAP_NOT_MEMORY = 1,
	DTIO_MMAP_NOT_PAGES = 2,
	DTIO_MMAP_SHARED_PAGE = 3,
};

/**
 * enum dtio_memory - how a region is mapped
 * @DTIO_MEMORY_DEVICE: as device registers: no caching, no merging, in order
 * @DTIO_MEMORY_WRITE_COMBINE: uncached; writes may be merged and reordered. In a
 *                             guest of KVM on arm64, too, where the guest maps it so
 * @DTIO_MEMORY_CACHED: as the system's memory
 *
 * Registers are mapped as %DTIO_MEMORY_DEVICE, prefetchable memory space and
 * reserved memory marked "no-map" as %DTIO_MEMORY_WRITE_COMBINE, other reserved
 * memory as %DTIO_MEMORY_CACHED. The space of a PCI base address register is always
 * %DTIO_MEMORY_DEVICE, as vfio-pci maps it.
 */
enum dtio_memory {
	DTIO_MEMORY_DEVICE = 0,
	DTIO_MEMORY_WRITE_COMBINE = 1,
	DTIO_MEMORY_CACHED = 2,
};

/**
 * struct dtio_mmap_area - a part of a region that can be mapped
 * @offset: where it begins, counted from the beginning of the region; a
 *          multiple of the page size
 * @length: its length; a multiple of the page size. The last area may go beyond
 *          the end of the region: nothing is there, and no other device
 */
struct dtio_mmap_area {
	__aligned_u64 offset;
	__aligned_u64 length;
};

/**
 * struct dtio_region_info - ioctl(DTIO_REGION_INFO)
 * @size: sizeof(struct dtio_region_info)
 * @flags: must be 0
 * @index: which region, below &dtio_device_info.num_regions
 * @type: output, one of &enum dtio_region_type
 * @access: output, a set of DTIO_REGION_*
 * @access_widths: output, the widths in bytes that read and write use on this
 *                 region, or-ed: 1, 2, 4, 8. A request is split into accesses
 *                 of these widths only, each naturally aligned. Of a region that
 *                 is not read and written, those of its registers; 0 of reserved
 *                 memory
 * @mmap_reason: output, one of &enum dtio_mmap_reason
 * @dt_index: output, which entry of the node's "reg" (for
 *            %DTIO_REGION_RESERVED_MEMORY: of its "memory-region") this is, or
 *            %DTIO_NO_INDEX. The node is the device's or, of a %DTIO_REGION_CHILD, that
 *            of %DTIO_STRING_DT_PATH
 * @length: output, length of the region
 * @offset: output, where the region begins in the device's file, for read,
 *          write and mmap
 * @address: output, the host's physical address for memory space, the port
 *           number for port space, otherwise 0
 * @num_areas: input, room at @areas_uptr counted in areas; output, the number
 *             of areas that can be mapped
 * @memory: output, one of &enum dtio_memory
 * @areas_uptr: pointer to an array of &struct dtio_mmap_area
 * @pci_bar: output, of a %DTIO_REGION_PCI_BAR the number of its base address
 *           register, 0 to 5, the lower one of a pair
 * @pci_flags: output, of a %DTIO_REGION_PCI_BAR a set of DTIO_PCI_BAR_*
 * @msix_table_offset: output, of a %DTIO_REGION_PCI_BAR where in it the MSI-X table
 *                     begins
 * @msix_table_length: output, length of that table, 0 if it is not in this region
 * @msix_pba_offset: output, as @msix_table_offset, of the pending bit array
 * @msix_pba_length: output, length of that array, or 0
 *
 * What is from @pci_bar on is 0 in a region of another type. The MSI-X table is
 * mapped with the rest, but read() reads it as ones, and write() leaves it alone:
 * the kernel has written it, see "PCI functions".
 *
 * Registers that can be mapped are not read and written, unless the administrator
 * said so (allow_read_write) before the device was bound: an access that the device
 * answers with an error is to end the user, by SIGBUS, and not the kernel. Reserved
 * memory is only mapped. read(2) and write(2) of a region without %DTIO_REGION_READ
 * or %DTIO_REGION_WRITE fail with EINVAL, whatever the offset and the length. The
 * flags of VFIO_DEVICE_GET_REGION_INFO say of such a region that it is read, written
 * and mapped: to VFIO's users they are the protection of a mapping, too. All of this
 * does not hold of PCI functions, whose regions are VFIO's.
 *
 * Reserved memory has in it what firmware put there for the device, until a user
 * has mapped any region, or written one. When that user closes the device, it is
 * filled with zeros, unless the administrator said not to (keep_memory).
 *
 * Describes one region. With a @num_areas of 0 only the number of areas is
 * returned. Fails with EMSGSIZE if @num_areas is neither 0 nor enough; all
 * output fields are valid then, but no area is copied.
 */
struct dtio_region_info {
	__u32 size;
	__u32 flags;
	__u32 index;
	__u32 type;
	__u32 access;
	__u32 access_widths;
	__u32 mmap_reason;
	__u32 dt_index;
	__aligned_u64 length;
	__aligned_u64 offset;
	__aligned_u64 address;
	__u32 num_areas;
	__u32 memory;
	__aligned_u64 areas_uptr;
	__u32 pci_bar;
	__u32 pci_flags;
	__aligned_u64 msix_table_offset;
	__aligned_u64 msix_table_length;
	__aligned_u64 msix_pba_offset;
	__aligned_u64 msix_pba_length;
};

#define DTIO_REGION_READ	(1 << 0)	/* read(2) works */
#define DTIO_REGION_WRITE	(1 << 1)	/* write(2) works */
#define DTIO_REGION_MMAP	(1 << 2)	/* mmap(2) works on its areas */

#define DTIO_PCI_BAR_IO			(1 << 0)	/* port space, else memory space */
#define DTIO_PCI_BAR_64BIT		(1 << 1)	/* a pair of registers */
#define DTIO_PCI_BAR_PREFETCHABLE	(1 << 2)

#define DTIO_REGION_INFO	_IO(DTIO_TYPE, DTIO_CMD_REGION_INFO)

/**
 * enum dtio_irq_type - how an interrupt comes about
 * @DTIO_IRQ_WIRED: a line of the device
 * @DTIO_IRQ_MSI: messages that the device writes, see &struct dtio_msi_message
 * @DTIO_IRQ_REQUEST: the kernel asks the user to close the device, because it is
 *                    being unbound. A user that does not within ten seconds, or
 *                    that has set no trigger, loses the device: mappings get
 *                    SIGBUS, read and write fail with EIO, VFIO_DEVICE_SET_IRQS
 *                    and VFIO_DEVICE_RESET with ENODEV. The user of a PCI function
 *                    keeps it and is asked again, every ten seconds
 * @DTIO_IRQ_PCI_INTX: the interrupt pin of a PCI function
 * @DTIO_IRQ_PCI_MSI: messages by the MSI capability of a PCI function
 * @DTIO_IRQ_PCI_MSIX: messages by its MSI-X capability
 * @DTIO_IRQ_PCI_ERROR: the host has been told of an error that it could not correct
 *                      (AER)
 * @DTIO_IRQ_CHILD: as %DTIO_IRQ_WIRED, a line of a node below the device's, see "Lines
 *                  of nodes below the device's"
 * @DTIO_IRQ_GPIO: of a GPIO line that is a resource, see "GPIO lines and pin states"
 *
 * More types may follow. A user leaves interrupts of types it does not know alone.
 */
enum dtio_irq_type {
	DTIO_IRQ_WIRED = 1,
	DTIO_IRQ_MSI = 2,
	DTIO_IRQ_REQUEST = 3,
	DTIO_IRQ_PCI_INTX = 4,
	DTIO_IRQ_PCI_MSI = 5,
	DTIO_IRQ_PCI_MSIX = 6,
	DTIO_IRQ_PCI_ERROR = 7,
	DTIO_IRQ_CHILD = 8,
	DTIO_IRQ_GPIO = 9,
};

/**
 * enum dtio_irq_status - whether an interrupt can be used
 * @DTIO_IRQ_OK: it can
 * @DTIO_IRQ_ABSENT: the node's entry leads to no interrupt of this system, or the
 *                   PCI function has none of this type
 * @DTIO_IRQ_DEFERRED: its interrupt controller has no driver yet; it may work
 *                     when the device is opened again later, or of a %DTIO_IRQ_GPIO
 *                     when it is bound again
 * @DTIO_IRQ_SHARED: another device of the host has the same line; or, of a
 *                   %DTIO_IRQ_CHILD or %DTIO_IRQ_GPIO, the host has made a device of
 *                   the node since dtio has the one above
 * @DTIO_IRQ_REPEATED: the device has the same line twice, and this is not its first
 *                     entry: set up that one, &dtio_irq_info.same_as
 *
 * Found out anew each time the device is opened.
 *
 * An interrupt that cannot be used keeps its index. VFIO_DEVICE_GET_IRQ_INFO
 * shows it with a count of 0; it fails with EINVAL for a %DTIO_IRQ_PCI_ERROR that
 * is absent.
 */
enum dtio_irq_status {
	DTIO_IRQ_OK = 0,
	DTIO_IRQ_ABSENT = 1,
	DTIO_IRQ_DEFERRED = 2,
	DTIO_IRQ_SHARED = 3,
	DTIO_IRQ_REPEATED = 4,
};

/**
 * struct dtio_irq_info - ioctl(DTIO_IRQ_INFO)
 * @size: sizeof(struct dtio_irq_info)
 * @flags: must be 0
 * @index: which interrupt, below &dtio_device_info.num_irqs
 * @type: output, one of &enum dtio_irq_type
 * @status: output, one of &enum dtio_irq_status
 * @features: output, a set of DTIO_IRQ_*
 * @trigger: output, a set of DTIO_IRQ_TRIGGER_*, or 0 if not known; the pin of a
 *           PCI function is level low, as PCI has it, whatever the host's interrupt
 *           controller is told; of a %DTIO_IRQ_GPIO what %DTIO_RESOURCE_TRIGGER has
 *           said, or 0
 * @count: output, number of sub-indexes; 1 for a line, 0 if @status says that
 *         the interrupt cannot be used; for messages, how many can be allocated
 * @dt_index: output, which entry of the node's "interrupts" or
 *            "interrupts-extended" this is, or %DTIO_NO_INDEX. The node is the
 *            device's or, of a %DTIO_IRQ_CHILD, that of %DTIO_STRING_DT_PATH. Of a
 *            %DTIO_IRQ_GPIO, the index of the resource
 * @same_as: output, the index of the interrupt that is the same line if @status is
 *           %DTIO_IRQ_REPEATED, else %DTIO_NO_INDEX
 *
 * Describes one interrupt. It is set up with VFIO_DEVICE_SET_IRQS under the
 * same index, with one action in a call, or else EINVAL.
 *
 * A line has one eventfd at a time that masks it and one that unmasks it, another
 * is refused with EBUSY; closing all its descriptors takes it away, as setting -1
 * does. The trigger of a line as what masks or unmasks the same line is refused with
 * EINVAL. That is to find mistakes; it does not see a descriptor being replaced in the
 * middle of the call. A line whose unmask comes from its own trigger, or from that
 * of a line that it unmasks in turn, fires again and again while the device holds it
 * up, as often as the host's scheduler lets it.
 */
struct dtio_irq_info {
	__u32 size;
	__u32 flags;
	__u32 index;
	__u32 type;
	__u32 status;
	__u32 features;
	__u32 trigger;
	__u32 count;
	__u32 dt_index;
	__u32 same_as;
};

#define DTIO_IRQ_EVENTFD	(1 << 0)	/* signals an eventfd */
#define DTIO_IRQ_MASKABLE	(1 << 1)	/* can be masked and unmasked */
#define DTIO_IRQ_AUTOMASKED	(1 << 2)	/* is masked when it fires */
#define DTIO_IRQ_NORESIZE	(1 << 3)	/* to have more sub-indexes, disable it first */

/* As in the "interrupts" property, see dt-bindings/interrupt-controller/irq.h */
#define DTIO_IRQ_TRIGGER_EDGE_RISING	(1 << 0)
#define DTIO_IRQ_TRIGGER_EDGE_FALLING	(1 << 1)
#define DTIO_IRQ_TRIGGER_LEVEL_HIGH	(1 << 2)
#define DTIO_IRQ_TRIGGER_LEVEL_LOW	(1 << 3)

#define DTIO_IRQ_INFO	_IO(DTIO_TYPE, DTIO_CMD_IRQ_INFO)

/**
 * enum dtio_object - what a string is about
 * @DTIO_OBJECT_DEVICE: the device; the index must be 0
 * @DTIO_OBJECT_REGION: the region with the given index
 * @DTIO_OBJECT_IRQ: the interrupt with the given index
 * @DTIO_OBJECT_RESOURCE: the resource with the given index
 */
enum dtio_object {
	DTIO_OBJECT_DEVICE = 1,
	DTIO_OBJECT_REGION = 2,
	DTIO_OBJECT_IRQ = 3,
	DTIO_OBJECT_RESOURCE = 4,
};

/**
 * enum dtio_string_kind - what a string says
 * @DTIO_STRING_NAME: the device's name on its bus; for a region or interrupt
 *                    the entry of "reg-names", "memory-region-names" or
 *                    "interrupt-names"; for an interrupt of a PCI function "intx",
 *                    "msi", "msix", "error" or "request"; for a resource the entry
 *                    of "clock-names", "reset-names", "power-domain-names",
 *                    "interconnect-names", "phy-names" or "pinctrl-names" (without
 *                    that, the number of the pin state), a supply's property without
 *                    "-supply", or a GPIO line's without "-gpios" or "-gpio", which
 *                    leaves nothing of "gpios"; for a %DTIO_IRQ_GPIO as for its line
 * @DTIO_STRING_DT_PATH: full path of the device tree node it comes from: the device's,
 *                       or for a %DTIO_REGION_CHILD, a %DTIO_IRQ_CHILD, a
 *                       %DTIO_IRQ_GPIO and some resources one below it
 * @DTIO_STRING_MMAP_OWNER: what else is in the pages of a region whose
 *                          mmap_reason is %DTIO_MMAP_SHARED_PAGE: a device tree
 *                          path, or the name of a resource
 * @DTIO_STRING_PROPERTY: the property that a resource is an entry of, such as "clocks"
 *                        or "vqmmc-supply"; of a pin state "pinctrl-1" or the like
 * @DTIO_STRING_HOLDER: what is in the way of the last DTIO_RESOURCE_INFO or
 *                      DTIO_RESOURCE_ACT of this resource that told EBUSY: a device of
 *                      the host, or a device tree path; of a GPIO line that has been
 *                      requested, what its user calls it
 */
enum dtio_string_kind {
	DTIO_STRING_NAME = 1,
	DTIO_STRING_DT_PATH = 2,
	DTIO_STRING_MMAP_OWNER = 3,
	DTIO_STRING_PROPERTY = 4,
	DTIO_STRING_HOLDER = 5,
};

/**
 * struct dtio_string - ioctl(DTIO_STRING)
 * @size: sizeof(struct dtio_string)
 * @flags: must be 0
 * @object: one of &enum dtio_object
 * @index: which region, interrupt or resource
 * @kind: one of &enum dtio_string_kind
 * @length: input, room at @uptr; output, length of the string with its
 *          terminating NUL
 * @uptr: pointer to the caller's buffer
 *
 * Copies a string. Fails with EMSGSIZE if @length is too small (0 is, so it
 * asks for the length), and with ENOENT if there is no such object or the
 * object has no string of this kind.
 */
struct dtio_string {
	__u32 size;
	__u32 flags;
	__u32 object;
	__u32 index;
	__u32 kind;
	__u32 length;
	__aligned_u64 uptr;
};

#define DTIO_STRING	_IO(DTIO_TYPE, DTIO_CMD_STRING)

/**
 * struct dtio_irq_state - ioctl(DTIO_IRQ_STATE)
 * @size: sizeof(struct dtio_irq_state)
 * @flags: must be 0
 * @index: which interrupt
 * @state: output, a set of DTIO_IRQ_STATE_*
 * @fired: output, how often it has fired since the device was opened
 *
 * Says what a line is doing right now. A user that injects interrupts by hand
 * learns from it when the device has lowered a level line: the line is masked
 * and no longer pending. Fails with ENOENT if there is no such interrupt and
 * with ENXIO if it cannot be used, see &enum dtio_irq_status.
 */
struct dtio_irq_state {
	__u32 size;
	__u32 flags;
	__u32 index;
	__u32 state;
	__aligned_u64 fired;
};

/* The device holds the line up, or an edge has come that was not delivered. */
#define DTIO_IRQ_STATE_PENDING	(1 << 0)
/* The line does not fire, because it has fired or the user masked it. */
#define DTIO_IRQ_STATE_MASKED	(1 << 1)
/* The interrupt controller does not tell whether the line is pending. */
#define DTIO_IRQ_STATE_UNKNOWN	(1 << 2)

#define DTIO_IRQ_STATE	_IO(DTIO_TYPE, DTIO_CMD_IRQ_STATE)

/**
 * struct dtio_msi_message - ioctl(DTIO_MSI_MESSAGE)
 * @size: sizeof(struct dtio_msi_message)
 * @flags: must be 0
 * @index: an interrupt of type %DTIO_IRQ_MSI
 * @sub_index: which message
 * @data: output, what the device has to write
 * @__reserved: must be 0
 * @address: output, where the device has to write it, as the device sees memory
 *
 * Tells what the user has to program into the device so that it raises this
 * message. Messages are allocated by the first VFIO_DEVICE_SET_IRQS that sets
 * their triggers, from sub-index 0 on and as many as that call has; they stay
 * until VFIO_DEVICE_SET_IRQS disables the whole index. A message does not change
 * as long as it has a trigger. Messages are of the address space that the device was
 * attached to when they were allocated: in another one their addresses may lead
 * nowhere, and no message gets a trigger any more (EBUSY from VFIO_DEVICE_SET_IRQS)
 * until all have been disabled, and with that freed. With iommufd they cannot be
 * allocated before the device is attached to one (ENXIO). A device whose interrupt
 * controller may change messages, as with the CPU that takes them, has no interrupt of
 * type %DTIO_IRQ_MSI; the kernel's log says so when it is bound. Fails with ENOENT if
 * @index is no such interrupt and with ENXIO if @sub_index is not allocated, or has no
 * trigger.
 */
struct dtio_msi_message {
	__u32 size;
	__u32 flags;
	__u32 index;
	__u32 sub_index;
	__aligned_u64 address;
	__u32 data;
	__u32 __reserved;
};

#define DTIO_MSI_MESSAGE	_IO(DTIO_TYPE, DTIO_CMD_MSI_MESSAGE)

/**
 * struct dtio_msi_doorbell - ioctl(DTIO_MSI_DOORBELL)
 * @size: sizeof(struct dtio_msi_doorbell)
 * @flags: must be 0
 * @index: an interrupt of type %DTIO_IRQ_MSI
 * @__reserved: must be 0
 * @address: where messages may be written, too, as the device sees memory
 *
 * Makes the doorbell of the device's messages appear at a second address: a
 * guest's driver knows only that of the guest's interrupt controller. What is
 * to be written there stays the same, see &struct dtio_msi_message. The first
 * address goes on to work. To ask for the same again changes nothing.
 *
 * A device has one second address at a time: another one takes its place. It
 * lasts until the device is closed or, with iommufd, until it is detached or
 * VFIO_DEVICE_ATTACH_IOMMUFD_PT is called for it or for another device of its IOMMU
 * group, with or without success. It has to be asked for again then. Devices that
 * are attached to the same address space may have the same one; each keeps it when
 * another one loses it.
 *
 * Fails with
 *
 *  - ENOENT: @index is no such interrupt
 *  - ENXIO: no message has a trigger, or its address is not translated: there is no
 *    IOMMU, the device is not attached, the messages are from before it was
 *    attached to this address space, or it is attached to a nested page table
 *    (IOMMU_HWPT_ALLOC with data of a hardware's own), where its user has to map the
 *    doorbell
 *  - EINVAL: @address is not at the doorbell's offset within a page, or not in
 *    the upper half of what the IOMMU keeps free for doorbells (the line that
 *    ends with "msi" in the IOMMU group's reserved_regions in sysfs). The lower
 *    half is the kernel's
 *  - EEXIST: something else is at @address, such as the doorbell of another
 *    interrupt controller that a device in the same address space asked for
 *  - EBUSY: a device of the same IOMMU group has a driver that is not dtio
 */
struct dtio_msi_doorbell {
	__u32 size;
	__u32 flags;
	__u32 index;
	__u32 __reserved;
	__aligned_u64 address;
};

#define DTIO_MSI_DOORBELL	_IO(DTIO_TYPE, DTIO_CMD_MSI_DOORBELL)

/**
 * enum dtio_resource_type - what a resource is
 * @DTIO_RESOURCE_CLOCK: an entry of "clocks"
 * @DTIO_RESOURCE_RESET: an entry of "resets"
 * @DTIO_RESOURCE_POWER: an entry of "power-domains"
 * @DTIO_RESOURCE_PERFORMANCE: the performance levels of such an entry, as far as the
 *                             device's operating points ("operating-points-v2") have
 *                             them
 * @DTIO_RESOURCE_SUPPLY: a "...-supply"
 * @DTIO_RESOURCE_INTERCONNECT: a pair of entries of "interconnects"
 * @DTIO_RESOURCE_PHY: an entry of "phys"
 * @DTIO_RESOURCE_GPIO: an entry of "gpios", "gpio", "...-gpios" or "...-gpio"
 * @DTIO_RESOURCE_PIN_STATE: a "pinctrl-0", "pinctrl-1" and so on of the device's own
 *                           node
 *
 * More types may follow. A user leaves resources of types it does not know alone.
 */
enum dtio_resource_type {
	DTIO_RESOURCE_CLOCK = 1,
	DTIO_RESOURCE_RESET = 2,
	DTIO_RESOURCE_POWER = 3,
	DTIO_RESOURCE_PERFORMANCE = 4,
	DTIO_RESOURCE_SUPPLY = 5,
	DTIO_RESOURCE_INTERCONNECT = 6,
	DTIO_RESOURCE_PHY = 7,
	DTIO_RESOURCE_GPIO = 8,
	DTIO_RESOURCE_PIN_STATE = 9,
};

/**
 * enum dtio_resource_action - what can be done with a resource
 * @DTIO_RESOURCE_SWITCH: turn it on (value 1) or off (0). A PHY is also initialized. A
 *                        pin state is selected by 1 in place of the one before, and not
 *                        turned off
 * @DTIO_RESOURCE_SET: of a clock, set the rate in Hz; of a supply, the voltage in
 *                     microvolts; of a power domain's performance, the level; of an
 *                     interconnect path, the peak bandwidth in kB/s; of a GPIO line, the
 *                     level that it is driven at, 0 (low) or 1 (high), which makes it an
 *                     output. The value comes back as what it became: a clock's provider
 *                     rounds, and a supply has the highest of its voltages that is no
 *                     higher than asked
 * @DTIO_RESOURCE_ROUND: tell what @DTIO_RESOURCE_SET would make of the value, if
 *                       nothing else is in the way; changes nothing
 * @DTIO_RESOURCE_PARENT: of a clock, take it from another parent: the value is below
 *                        &dtio_resource_info.num_parents
 * @DTIO_RESOURCE_ASSERT: of a reset line; the value must be 0, also of the next two
 * @DTIO_RESOURCE_DEASSERT: of a reset line
 * @DTIO_RESOURCE_PULSE: assert a reset line and deassert it again, as its controller
 *                       does that. Of a line of the device's own node, accesses to
 *                       registers wait meanwhile
 * @DTIO_RESOURCE_INPUT: of a GPIO line, stop driving it; the value must be 0
 * @DTIO_RESOURCE_TRIGGER: of a GPIO line, what its interrupt is triggered by when it is
 *                         next set up: one of DTIO_IRQ_TRIGGER_*, or both edges
 */
enum dtio_resource_action {
	DTIO_RESOURCE_SWITCH = 1,
	DTIO_RESOURCE_SET = 2,
	DTIO_RESOURCE_ROUND = 3,
	DTIO_RESOURCE_PARENT = 4,
	DTIO_RESOURCE_ASSERT = 5,
	DTIO_RESOURCE_DEASSERT = 6,
	DTIO_RESOURCE_PULSE = 7,
	DTIO_RESOURCE_INPUT = 8,
	DTIO_RESOURCE_TRIGGER = 9,
};

/* The bit of an action in &dtio_resource_info.actions */
#define DTIO_RESOURCE_CAN(action)	(1U << (action))

/**
 * struct dtio_resource_info - ioctl(DTIO_RESOURCE_INFO)
 * @size: sizeof(struct dtio_resource_info)
 * @flags: must be 0
 * @index: which resource, below &dtio_device_info.num_resources
 * @type: output, one of &enum dtio_resource_type
 * @dt_index: output, which entry of the property %DTIO_STRING_PROPERTY of the node
 *            %DTIO_STRING_DT_PATH it is; of an interconnect path, which pair; of a
 *            supply 0; of a power domain's performance, which entry of "power-domains"
 * @actions: output, a set of DTIO_RESOURCE_CAN(...)
 * @error: output, 0 or a positive errno: why %DTIO_RESOURCE_SET and the actions of a
 *         reset line, a GPIO line or a pin state would fail whatever the value is.
 *         EBUSY: something else has it,
 *         see %DTIO_STRING_HOLDER. With no @actions at all: EAGAIN, its provider has
 *         no driver yet, it may work when the device is bound again later; ENXIO, the
 *         entry leads to nothing that the kernel can use; EBUSY, the host has made a
 *         device of the node below since dtio has the one above, or another driver or
 *         node has the reset line, GPIO line or pins
 * @state: output, a set of DTIO_RESOURCE_*, as this user has it
 * @num_values: input, room at @values_uptr counted in values; output, the number of
 *              values
 * @value: output, of a clock the rate in Hz or %DTIO_CLOCK_RATE_UNKNOWN; of a supply
 *         the voltage in microvolts or 0 if not known; of performance the level; of an
 *         interconnect path the peak bandwidth in kB/s, that of %DTIO_BANDWIDTH_ALL
 *         being all there is; of a GPIO line its level now, 0 or 1, or 0 if its
 *         controller does not tell; otherwise 0
 * @lowest: output, the lowest value that %DTIO_RESOURCE_SET takes, in the same unit; of a
 *          clock 0 if not known, as its provider refuses to round what is too low: then
 *          it refuses to set that, too, with an errno of its own
 * @highest: output, the highest, or 0 if not known
 * @step: output, what is between two neighbouring values if that is the same for all,
 *        else 0
 * @num_parents: output, how many parents a clock can have
 * @parent: output, which of them it has, or %DTIO_NO_INDEX
 * @__reserved: must be 0
 * @values_uptr: pointer to an array of __u64: of a supply, its voltages; of
 *               performance, the levels, both ascending; of a clock, for each parent
 *               the index of the resource that is the same clock, or %DTIO_NO_INDEX
 *
 * Describes one resource. With a @num_values of 0 only the number of values is
 * returned. Fails with EMSGSIZE if @num_values is neither 0 nor enough; all output
 * fields are valid then, but no value is copied. Which resources there are, their
 * types and indexes stay the same until the device is unbound.
 *
 * Fails with ENOENT if there is no such resource, and with ENODEV if the kernel has
 * taken the device back.
 */
struct dtio_resource_info {
	__u32 size;
	__u32 flags;
	__u32 index;
	__u32 type;
	__u32 dt_index;
	__u32 actions;
	__u32 error;
	__u32 state;
	__u32 num_parents;
	__u32 parent;
	__u32 num_values;
	__u32 __reserved;
	__aligned_u64 value;
	__aligned_u64 lowest;
	__aligned_u64 highest;
	__aligned_u64 step;
	__aligned_u64 values_uptr;
};

#define DTIO_RESOURCE_ON	(1 << 0)	/* turned on; the pin state selected now */
#define DTIO_RESOURCE_ASSERTED	(1 << 1)	/* a reset line that holds the reset */
#define DTIO_RESOURCE_HELD	(1 << 2)	/* the kernel keeps it on in any case */
#define DTIO_RESOURCE_OUTPUT	(1 << 3)	/* a GPIO line that is driven */

/* A peak bandwidth that stands for all there is */
#define DTIO_BANDWIDTH_ALL	(0x7fffffffULL)

#define DTIO_RESOURCE_INFO	_IO(DTIO_TYPE, DTIO_CMD_RESOURCE_INFO)

/**
 * struct dtio_resource_act - ioctl(DTIO_RESOURCE_ACT)
 * @size: sizeof(struct dtio_resource_act)
 * @flags: must be 0
 * @index: which resource
 * @action: one of &enum dtio_resource_action
 * @value: input, see there; output, of %DTIO_RESOURCE_SET and %DTIO_RESOURCE_ROUND
 *         what it became, or would
 *
 * Does something with a resource, and is done when it returns. What was done stays
 * until the device is closed, is reset or is taken back by the kernel. No driver of the
 * host changes a rate from when one was set until the device is closed. Clocks of the
 * device that are made from one another change together.
 *
 * Fails with
 *
 *  - ENOENT: there is no such resource
 *  - EOPNOTSUPP: an unknown @action
 *  - EPERM: an action that is not among its &dtio_resource_info.actions
 *  - EINVAL: SWITCH to something other than 0 or 1, or of a pin state to 0, PARENT to
 *    one that is not there, INPUT or a reset line's action with a @value, TRIGGER by
 *    what no interrupt is triggered by or the line's controller does not take
 *  - ERANGE: SET or ROUND to less than the lowest or more than the highest, or to a
 *    level or voltage that there is not
 *  - EBUSY: something else would be changed by it, and nothing has been:
 *    %DTIO_STRING_HOLDER says what, as far as the kernel can tell. So SET of a clock to
 *    another rate fails whose rate cannot be changed at all, as another user holds that
 *    of a clock which both are made from. Or SET or TRIGGER of
 *    a GPIO line whose interrupt is set up, or TRIGGER of one that is driven
 *  - ENXIO: TRIGGER of a GPIO line whose interrupt cannot be used, see
 *    &enum dtio_irq_status
 *  - EAGAIN: rates, parents, voltages, levels of performance, triggers and pin states
 *    have been changed a hundred times within this second; or a trigger or pin state that
 *    its provider has refused is asked for again and again, which the host would log
 *  - ENODEV: the kernel has taken the device back
 *  - EIO, or what its provider says: the hardware did not take it
 */
struct dtio_resource_act {
	__u32 size;
	__u32 flags;
	__u32 index;
	__u32 action;
	__aligned_u64 value;
};

#define DTIO_RESOURCE_ACT	_IO(DTIO_TYPE, DTIO_CMD_RESOURCE_ACT)

/**
 * struct dtio_vfio_device_cap - capability of VFIO_DEVICE_GET_INFO
 * @id: %DTIO_VFIO_DEVICE_CAP
 * @version: 1
 * @next: offset of the next capability, or 0, as VFIO has it
 * @num_irqs: as &dtio_device_info.num_irqs
 * @__reserved: 0
 *
 * A user that knows VFIO alone takes each index below &vfio_device_info.num_irqs
 * for a line of the device, and may connect all of them to a guest. So for a device
 * of the platform or AMBA bus that counts its own lines alone. Interrupts that are none
 * (lines of nodes below, GPIO lines, messages, the request interrupt) have the indexes
 * from there up to @num_irqs, and VFIO_DEVICE_GET_IRQ_INFO and VFIO_DEVICE_SET_IRQS take
 * these, too. A PCI function has no such capability: its indexes are VFIO's own.
 */
struct dtio_vfio_device_cap {
	__u16 id;
	__u16 version;
	__u32 next;
	__u32 num_irqs;
	__u32 __reserved;
};

#define DTIO_VFIO_DEVICE_CAP	(0x6474)

/*
 * The snapshot among the regions of VFIO_DEVICE_GET_REGION_INFO: a capability
 * VFIO_REGION_INFO_CAP_TYPE with this type ("dtio" in ASCII) and, as subtype,
 * the region's &enum dtio_region_type.
 */
#define DTIO_VFIO_REGION_TYPE	(0x6474696f)

/**
 * DOC: Device tree snapshot
 *
 * A region of type %DTIO_REGION_DT_SNAPSHOT holds a flattened device tree
 * (version 17, Devicetree Specification v0.4 chapter 5) with everything that
 * the host's device tree says of the device, so that its reader needs no access
 * to the host's /proc/device-tree. It is made when it is first asked for, or, of a
 * PCI function, when the device is opened, and stays the same until the device is
 * closed. It is read only.
 *
 * It is the host's tree with everything cut away but:
 *
 *  - the device's node at its own path, with all its children. All properties
 *    are the host's, except that those whose name begins with "security-" are
 *    left out, as they are readable by root alone on the host, and that a node
 *    with "clocks" gets one more, see below.
 *  - the ancestors of that node, reduced to "compatible", "#address-cells",
 *    "#size-cells", "#interrupt-cells", "ranges", "dma-ranges",
 *    "interrupt-parent", "interconnects", "interconnect-names",
 *    "dma-coherent", "dma-noncoherent", "phandle" and, in the root, "model".
 *  - stubs: for each cell of the device's node and its children (and of each
 *    "interrupt-parent" and "interconnects" above them) that equals the
 *    phandle of a node elsewhere, that node at its own path, reduced to
 *    "compatible", "phandle", its "#...-cells" properties, "status",
 *    "clock-frequency", "dma-ranges" and "interrupt-controller". A device tree
 *    does not tell a phandle from a number: a stub says that the number is some
 *    node's phandle, not that the property means it. Properties that the
 *    specification defines to hold no phandle ("reg", "ranges", "interrupts"
 *    and the like) are not searched.
 *
 *  - "/aliases", reduced to the aliases of the device's node and its children.
 *
 * "dtio,clock-rates", beside each "clocks" property, has one 64-bit rate in Hz
 * for each entry of "clocks", or %DTIO_CLOCK_RATE_UNKNOWN; 0 is the rate of a clock
 * that has none, such as a placeholder. From when the snapshot's
 * length or content is first asked for until the device is closed, no driver of the
 * host changes a rate that is told, also not of a clock of a child; firmware may, and
 * the user itself by DTIO_RESOURCE_ACT. Clocks of children are not turned on.
 *
 * "dtio,device" in the root is the path of the device's node.
 *
 * Properties whose names begin with "dtio," are about the host and mean
 * nothing to a guest.
 */
#define DTIO_SNAPSHOT_DEVICE		"dtio,device"
#define DTIO_SNAPSHOT_CLOCK_RATES	"dtio,clock-rates"
#define DTIO_CLOCK_RATE_UNKNOWN		(~0ULL)

#endif /* _UAPI_LINUX_DTIO_H */
