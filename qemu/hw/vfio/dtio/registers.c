/*
 * dtio: accesses of registers that QEMU has mapped
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A register is accessed once, as a whole, and aligned: what memory allows
 * beyond that, registers on Arm do not.
 */

#include "qemu/osdep.h"
#include "registers.h"
#include "qemu/atomic.h"
#include "qemu/host-utils.h"

/* One access of @size bytes on either side, aligned: one is a register. */
static void dtio_registers_move(void *to, const void *from, uint32_t size)
{
    switch (size) {
    case 1:
        qatomic_set__nocheck((uint8_t *)to,
                             qatomic_read__nocheck((const uint8_t *)from));
        break;
    case 2:
        qatomic_set__nocheck((uint16_t *)to,
                             qatomic_read__nocheck((const uint16_t *)from));
        break;
    case 4:
        qatomic_set__nocheck((uint32_t *)to,
                             qatomic_read__nocheck((const uint32_t *)from));
        break;
    case 8:
        qatomic_set__nocheck((uint64_t *)to,
                             qatomic_read__nocheck((const uint64_t *)from));
        break;
    default:
        g_assert_not_reached();
    }
}

void dtio_registers_access(void *registers, void *data, size_t size,
                           bool write)
{
    for (size_t done = 0, width; done < size; done += width) {
        void *at = registers + done;
        uint64_t value;

        width = MIN(pow2floor(size - done), sizeof(value));
        while ((uintptr_t)at % width) {
            width /= 2;
        }
        if (write) {
            memcpy(&value, data + done, width);
            dtio_registers_move(at, &value, width);
        } else {
            dtio_registers_move(&value, at, width);
            memcpy(data + done, &value, width);
        }
    }
}
