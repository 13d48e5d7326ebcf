// SPDX-License-Identifier: GPL-2.0-only
/*
 * The INTx pin of a function while its user has set up no interrupts.
 *
 * The line of a pin may be another function's, too. vfio-pci-core leaves the pin
 * enabled from when the function is opened, and enables it when the user clears "INTx
 * disable" or frees its MSIs, whether the user has set a trigger or not. Raised then,
 * it keeps the line up; nothing answers it, and the kernel disables the line, which
 * takes the interrupts of all others on it away. So the pin is disabled while no
 * interrupts are set up: vfio-pci-core enables it as the trigger is set.
 */
#include <linux/cleanup.h>
#include <linux/mutex.h>
#include <linux/pci.h>

#include "pci.h"

/**
 * dtio_pci_quiet_pin - disable the pin if the function has no interrupts set up
 * @core: the function, open
 *
 * Nothing can be done about the pin of a function that cannot disable it. One with
 * MSIs is left alone: the PCI core has disabled its pin, or has left it enabled
 * as the function sends no MSIs without (PCI_DEV_FLAGS_MSI_INTX_DISABLE_BUG).
 *
 * Context: process. Takes @core->igate, which guards what kind of interrupt the user
 * has set up.
 */
void dtio_pci_quiet_pin(struct vfio_pci_core_device *core)
{
	guard(mutex)(&core->igate);
	if (core->pci_2_3 && core->irq_type == VFIO_PCI_NUM_IRQS)
		pci_intx(core->pdev, 0);
}

/**
 * dtio_pci_write - write(2) to the function's file
 * @vdev: the function
 * @buf: what to write
 * @count: how many bytes
 * @ppos: where
 *
 * Return: what vfio-pci-core returns.
 */
ssize_t dtio_pci_write(struct vfio_device *vdev, const char __user *buf,
		       size_t count, loff_t *ppos)
{
	u64 begin = *ppos;
	ssize_t ret = vfio_pci_core_write(vdev, buf, count, ppos);

	if (VFIO_PCI_OFFSET_TO_INDEX(begin) == VFIO_PCI_CONFIG_REGION_INDEX &&
	    ret > 0 && (begin & VFIO_PCI_OFFSET_MASK) < PCI_COMMAND + 2)
		dtio_pci_quiet_pin(&to_dtio_pci(vdev)->core);
	return ret;
}
