/*
 * dtio-epc: what the user can say
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See properties.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_PROPERTIES_H
#define HW_MISC_DTIO_EPC_PROPERTIES_H

#include "hw/core/qdev.h"

/**
 * dtio_epc_class_set_properties: give a variant its properties
 *
 * @klass: class of the variant
 * @offset: of DtioEpcProperties in its instances
 * @window_size: of the window, without a word of the user's
 */
void dtio_epc_class_set_properties(ObjectClass *klass, ptrdiff_t offset,
                                   uint64_t window_size);

#endif /* HW_MISC_DTIO_EPC_PROPERTIES_H */
