/*
 * dtio: coherence of DMA, in a guest's tree with a device that is not coherent
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The root of a guest of QEMU's says "dma-coherent", for all nodes below it. A
 * device that is not coherent says "dma-noncoherent", but Linux before 6.0 does
 * not know that word: it takes the device for coherent if any node above it is,
 * and what the device reads and writes is not what the caches have. So with
 * such a device in the tree the root may not say it. The nodes that the root
 * said it for say it themselves, which is the same to all that read it.
 *
 * It stays so when the device goes. QEMU adds nodes after this, to its platform
 * bus among others: those that do DMA say themselves that it is coherent.
 */

#include "internal.h"

#include <libfdt.h>

#define COHERENT "dma-coherent"
#define NONCOHERENT "dma-noncoherent"

static bool has(const void *fdt, int node, const char *property)
{
    return fdt_getprop(fdt, node, property, NULL);
}

/* Whether a node or one below it is said not to be coherent */
static bool has_noncoherent(const void *fdt, int node)
{
    int child;

    if (has(fdt, node, NONCOHERENT)) {
        return true;
    }
    fdt_for_each_subnode(child, fdt, node) {
        if (has_noncoherent(fdt, child)) {
            return true;
        }
    }
    return false;
}

/*
 * To what is below @node and has no word of its own. A bus with a device that
 * is not coherent may not say it either, but its other devices may. What has no
 * "compatible" is no device: /aliases, /chosen, /memory.
 */
static int give_coherent(void *fdt, int node)
{
    int child, err = 0;

    fdt_for_each_subnode(child, fdt, node) {
        if (has(fdt, child, COHERENT) || has(fdt, child, NONCOHERENT)) {
            continue;
        }
        if (has_noncoherent(fdt, child)) {
            err = give_coherent(fdt, child);
        } else if (has(fdt, child, "compatible")) {
            err = fdt_setprop_empty(fdt, child, COHERENT);
        }
        if (err) {
            break;
        }
    }
    return err;
}

bool dtio_fdt_spread_coherence(DtioFdt *result, void *guest)
{
    int err;

    if (!has(guest, 0, COHERENT) || !has_noncoherent(guest, 0)) {
        return true;
    }
    err = give_coherent(guest, 0);
    if (!err) {
        err = fdt_delprop(guest, 0, COHERENT);
    }
    if (err) {
        dtio_fdt_refuse(result, err == -FDT_ERR_NOSPACE ?
                        "Pass fewer devices." : NULL,
                        "cannot say in the guest's device tree which devices "
                        "are coherent: %s", fdt_strerror(err));
    }
    return !err;
}
