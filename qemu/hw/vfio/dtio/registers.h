/*
 * dtio: accesses of registers that QEMU has mapped
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See registers.c for the concept.
 */

#ifndef HW_VFIO_DTIO_REGISTERS_H
#define HW_VFIO_DTIO_REGISTERS_H

/**
 * dtio_registers_access: access registers that QEMU has mapped
 *
 * @registers: the first of them
 * @data: what is written, or where to put what is read; as it is in memory
 * @size: how many bytes
 * @write: they are written
 *
 * In as few accesses as there can be that are aligned and no wider than 8
 * bytes. memcpy() makes others, which end QEMU on Arm.
 */
void dtio_registers_access(void *registers, void *data, size_t size,
                           bool write);

#endif /* HW_VFIO_DTIO_REGISTERS_H */
