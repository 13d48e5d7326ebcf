/*
 * dtio: finding a device of the host
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Users know a device by its node in the host's device tree or by its name on
 * its bus, a PCI function by its address; VFIO wants its folder in sysfs. Most
 * of what can go wrong with assigning a device goes wrong here, before VFIO is
 * asked, where there is still enough known to say what to type.
 */

#include "qemu/osdep.h"
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <linux/capability.h>
#include <linux/vfio.h>
#include "host.h"
#include "hw/core/boards.h"
#include "hw/pci/pci.h"
#include "qapi/error.h"
#include "qemu/units.h"

#define SYSFS_TREE "/sys/firmware/devicetree/base"
#define SYSFS_TYPE1 "/sys/module/vfio_iommu_type1"

/* Buses whose devices a device tree describes; dtio has a driver for each. */
static const char *const dtio_host_buses[] = { "platform", "amba" };

static char *dtio_host_devices(const char *bus)
{
    return g_build_filename("/sys/bus", bus, "devices", NULL);
}

static char *dtio_host_driver(const char *bus)
{
    g_autofree char *name = g_strdup_printf("dtio-%s", bus);

    return g_build_filename("/sys/bus", bus, "drivers", name, NULL);
}

/* Where a symbolic link of a device in sysfs leads to, or NULL. */
static char *dtio_host_link(const char *sysfsdev, const char *link)
{
    g_autofree char *path = g_build_filename(sysfsdev, link, NULL);
    g_autofree char *real = realpath(path, NULL);

    return g_strdup(real);
}

static char *dtio_host_link_name(const char *sysfsdev, const char *link)
{
    g_autofree char *real = dtio_host_link(sysfsdev, link);

    return real ? g_path_get_basename(real) : NULL;
}

/* Path of a device's node in the device tree, or NULL. */
static char *dtio_host_node(const char *sysfsdev)
{
    g_autofree char *real = dtio_host_link(sysfsdev, "of_node");

    return real && g_str_has_prefix(real, SYSFS_TREE "/") ?
           g_strdup(real + strlen(SYSFS_TREE)) : NULL;
}

/* The folder in sysfs of the device that comes from a node, or NULL. */
static char *dtio_host_find_node(const char *path)
{
    for (size_t i = 0; i < ARRAY_SIZE(dtio_host_buses); i++) {
        g_autofree char *devices = dtio_host_devices(dtio_host_buses[i]);
        g_autoptr(GDir) dir = g_dir_open(devices, 0, NULL);
        const char *name;

        while (dir && (name = g_dir_read_name(dir))) {
            g_autofree char *sysfsdev = g_build_filename(devices, name, NULL);
            g_autofree char *node = dtio_host_node(sysfsdev);

            if (!g_strcmp0(node, path)) {
                return g_steal_pointer(&sysfsdev);
            }
        }
    }
    return NULL;
}

static char *dtio_host_find_name(const char *name)
{
    if (!*name || strchr(name, '/')) {
        return NULL;
    }
    for (size_t i = 0; i < ARRAY_SIZE(dtio_host_buses); i++) {
        g_autofree char *devices = dtio_host_devices(dtio_host_buses[i]);
        g_autofree char *sysfsdev = g_build_filename(devices, name, NULL);

        if (g_file_test(sysfsdev, G_FILE_TEST_EXISTS)) {
            return g_steal_pointer(&sysfsdev);
        }
    }
    return NULL;
}

static bool dtio_host_hint_bound_on(const char *bus, bool found,
                                    Error *const *errp)
{
    g_autofree char *driver = dtio_host_driver(bus);
    g_autoptr(GDir) dir = g_dir_open(driver, 0, NULL);
    const char *name;

    while (dir && (name = g_dir_read_name(dir))) {
        g_autofree char *sysfsdev = g_build_filename(driver, name, NULL);
        g_autofree char *node = dtio_host_node(sysfsdev);

        if (node) {
            error_append_hint(errp, "%s%s (%s)\n",
                              found ? "" : "Bound to dtio are:\n", name, node);
            found = true;
        }
    }
    return found;
}

static void dtio_host_hint_bound(Error *const *errp)
{
    bool loaded = false, found = false;

    for (size_t i = 0; i < ARRAY_SIZE(dtio_host_buses); i++) {
        const char *bus = dtio_host_buses[i];
        g_autofree char *driver = dtio_host_driver(bus);

        loaded |= g_file_test(driver, G_FILE_TEST_IS_DIR);
        found |= dtio_host_hint_bound_on(bus, found, errp);
    }
    if (!loaded) {
        error_append_hint(errp, "The host's driver is not loaded: "
                          "modprobe dtio-platform\n");
    } else if (!found) {
        error_append_hint(errp, "No device is bound to dtio. dtio-ls lists "
                          "the devices of the host.\n");
    }
}

char *dtio_host_find(const char *name, Error **errp)
{
    ERRP_GUARD();
    g_autofree char *sysfsdev = NULL;

    if (name[0] == '/') {
        g_autofree char *node = g_strdup_printf(SYSFS_TREE "%s", name);

        sysfsdev = dtio_host_find_node(name);
        if (sysfsdev) {
            return g_steal_pointer(&sysfsdev);
        }
        if (g_file_test(node, G_FILE_TEST_IS_DIR)) {
            error_setg(errp, "no device of the host comes from the device tree "
                       "node %s", name);
            error_append_hint(errp, "Either the node is disabled or it is part "
                              "of another device.\n");
        } else {
            error_setg(errp, "the host's device tree has no node %s", name);
        }
    } else {
        sysfsdev = dtio_host_find_name(name);
        if (sysfsdev) {
            return g_steal_pointer(&sysfsdev);
        }
        error_setg(errp, "the host has no platform or AMBA device '%s'", name);
    }
    dtio_host_hint_bound(errp);
    return NULL;
}

static bool dtio_host_has_bus(const char *name)
{
    for (size_t i = 0; i < ARRAY_SIZE(dtio_host_buses); i++) {
        if (!g_strcmp0(name, dtio_host_buses[i])) {
            return true;
        }
    }
    return false;
}

/* What to type so that dtio has the device. */
static void dtio_host_hint_bind(const char *bus, const char *name,
                                const char *driver, Error *const *errp)
{
    g_autofree char *devices = dtio_host_devices(bus);
    g_autofree char *ours = dtio_host_driver(bus);
    g_autofree char *unbind = g_build_filename(devices, name, "driver",
                                               "unbind", NULL);

    if (driver && !g_file_test(unbind, G_FILE_TEST_EXISTS)) {
        error_append_hint(errp, "The host driver %s cannot be unbound from a "
                          "device. If it can be a module, make it one and do "
                          "not load it.\n", driver);
        return;
    }
    error_append_hint(errp, "To bind it, as root on the host:\n");
    if (!g_file_test(ours, G_FILE_TEST_IS_DIR)) {
        error_append_hint(errp, "  modprobe dtio-%s\n", bus);
    }
    error_append_hint(errp, "  echo dtio-%s > %s/%s/driver_override\n", bus,
                      devices, name);
    if (driver) {
        error_append_hint(errp, "  echo %s > %s\n", name, unbind);
    }
    error_append_hint(errp, "  echo %s > /sys/bus/%s/drivers_probe\n"
                      "If it does not stay bound, dmesg there says why.\n",
                      name, bus);
}

bool dtio_host_check(const char *sysfsdev, Error **errp)
{
    ERRP_GUARD();
    g_autofree char *name = g_path_get_basename(sysfsdev);
    g_autofree char *driver = dtio_host_link_name(sysfsdev, "driver");
    g_autofree char *bus = dtio_host_link_name(sysfsdev, "subsystem");
    g_autofree char *wanted = g_strdup_printf("dtio-%s", bus ? bus : "");

    if (!g_file_test(sysfsdev, G_FILE_TEST_IS_DIR)) {
        error_setg(errp, "no such host device: %s", sysfsdev);
        return false;
    }
    if (!dtio_host_has_bus(bus)) {
        error_setg(errp, "%s is neither a platform nor an AMBA device",
                   sysfsdev);
        return false;
    }
    if (!g_strcmp0(driver, wanted)) {
        return true;
    }
    if (driver) {
        error_setg(errp, "%s is bound to the host driver %s, not to dtio",
                   name, driver);
    } else {
        error_setg(errp, "%s is not bound to dtio", name);
    }
    dtio_host_hint_bind(bus, name, driver, errp);
    return false;
}

/*
 * By its header, in the one byte of it that tells a bridge from a function. All
 * ones there are from one that does not answer, as while it is reset.
 */
static bool dtio_host_is_bridge(const char *sysfsdev)
{
    g_autofree char *path = g_build_filename(sysfsdev, "config", NULL);
    g_autofree char *config = NULL;
    gsize length;
    uint8_t type;

    if (!g_file_get_contents(path, &config, &length, NULL) ||
        length <= PCI_HEADER_TYPE) {
        return false;
    }
    type = config[PCI_HEADER_TYPE] & PCI_HEADER_TYPE_MASK;
    return type == PCI_HEADER_TYPE_BRIDGE || type == PCI_HEADER_TYPE_CARDBUS;
}

bool dtio_host_check_pci(const char *sysfsdev, Error **errp)
{
    ERRP_GUARD();
    g_autofree char *name = g_path_get_basename(sysfsdev);
    g_autofree char *driver = dtio_host_link_name(sysfsdev, "driver");
    g_autofree char *bus = dtio_host_link_name(sysfsdev, "subsystem");

    if (!g_file_test(sysfsdev, G_FILE_TEST_IS_DIR)) {
        error_setg(errp, "no such host device: %s", sysfsdev);
        error_append_hint(errp, "dtio-ls lists the PCI functions of the "
                          "host.\n");
    } else if (g_strcmp0(bus, "pci")) {
        error_setg(errp, "%s is not a PCI function", sysfsdev);
    } else if (dtio_host_is_bridge(sysfsdev)) {
        error_setg(errp, "%s is a bridge", name);
        error_append_hint(errp, "Pass the functions behind it one by one.\n");
    } else if (!g_strcmp0(driver, "dtio-pci")) {
        return true;
    } else {
        if (driver) {
            error_setg(errp, "%s is bound to the host driver %s, not to "
                       "dtio-pci", name, driver);
        } else {
            error_setg(errp, "%s is not bound to dtio-pci", name);
        }
        error_append_hint(errp, "To bind it, as root on the host:\n"
                          "  dtio-ls --bind %s\n", name);
    }
    return false;
}

void dtio_host_hint_token(const char *sysfsdev, bool cdev, Error *const *errp)
{
    g_autofree char *physical = dtio_host_link(sysfsdev, "physfn");
    g_autofree char *folder = physical ? g_build_filename(physical, "vfio-dev",
                                                          NULL) : NULL;

    if (folder && g_file_test(folder, G_FILE_TEST_IS_DIR)) {
        g_autofree char *name = g_path_get_basename(physical);

        error_append_hint(errp, "The user of its physical function, %s, has "
                          "set a token: vf-token=UUID must be the same%s.\n",
                          name, cdev ? ". It is given through groups alone, "
                          "without iommufd=" : "");
    }
}

/* The file that QEMU opens for the device, or NULL if there is none. */
static char *dtio_host_file(const char *sysfsdev, bool cdev)
{
    g_autofree char *group = dtio_host_link_name(sysfsdev, "iommu_group");
    g_autofree char *folder = g_build_filename(sysfsdev, "vfio-dev", NULL);
    g_autoptr(GDir) dir = cdev ? g_dir_open(folder, 0, NULL) : NULL;
    const char *name = dir ? g_dir_read_name(dir) : NULL;

    if (cdev) {
        return name ? g_build_filename("/dev/vfio/devices", name, NULL) : NULL;
    }
    return group ? g_build_filename("/dev/vfio", group, NULL) : NULL;
}

/*
 * A character device can be opened more often than used: a second user is
 * refused when it binds the device to its IOMMU. Of a user that came by the
 * group, Linux says EBUSY, of another EINVAL (vfio_df_open()).
 */
static bool dtio_host_is_used(int file)
{
    struct vfio_device_bind_iommufd bind = {
        .argsz = sizeof(bind),
        .iommufd = open("/dev/iommu", O_RDWR | O_CLOEXEC),
    };
    int err = 0;

    if (bind.iommufd < 0) {
        return false;
    }
    if (ioctl(file, VFIO_DEVICE_BIND_IOMMUFD, &bind)) {
        err = errno;
    }
    close(bind.iommufd);
    return err == EBUSY || err == EINVAL;
}

/* Whether a driver leaves the DMA of its devices to others of their group */
static bool dtio_host_leaves_dma(const char *driver)
{
    return g_str_has_prefix(driver, "dtio-") || strstr(driver, "vfio") ||
           !strcmp(driver, "pci-stub") || !strcmp(driver, "pcieport");
}

/* Names the devices of its group that the host uses; false: there are none. */
static bool dtio_host_hint_group(const char *sysfsdev, Error *const *errp)
{
    g_autofree char *group = g_build_filename(sysfsdev, "iommu_group",
                                              "devices", NULL);
    g_autoptr(GDir) dir = g_dir_open(group, 0, NULL);
    g_autoptr(GString) names = g_string_new("");
    const char *name;

    while (dir && (name = g_dir_read_name(dir))) {
        g_autofree char *device = g_build_filename(group, name, NULL);
        g_autofree char *driver = dtio_host_link_name(device, "driver");

        if (driver && !dtio_host_leaves_dma(driver)) {
            error_append_hint(errp, "Of its IOMMU group, %s is bound to the "
                              "host driver %s.\n", name, driver);
            g_string_append_printf(names, " %s", name);
        }
    }
    if (names->len) {
        error_append_hint(errp, "To bind the rest of the group, as root on the "
                          "host:\n  dtio-ls --bind%s\n", names->str);
    }
    return names->len;
}

/* How much memory this process may have pinned, in bytes */
static uint64_t dtio_host_may_pin(void)
{
    static const char field[] = "\nCapEff:";
    g_autofree char *status = NULL;
    const char *caps = NULL;
    struct rlimit limit;

    if (g_file_get_contents("/proc/self/status", &status, NULL, NULL)) {
        caps = strstr(status, field);
    }
    if (caps && g_ascii_strtoull(caps + strlen(field), NULL, 16) &
        BIT_ULL(CAP_IPC_LOCK)) {
        return UINT64_MAX;
    }
    return getrlimit(RLIMIT_MEMLOCK, &limit) ? UINT64_MAX : limit.rlim_cur;
}

/* Says how to raise the limit; false: it is not what is in the way. */
static bool dtio_host_hint_pinned(Error *const *errp)
{
    uint64_t memory = current_machine->ram_size;
    uint64_t limit = dtio_host_may_pin();

    if (memory <= limit ||
        !strstr(error_get_pretty(*errp), strerror(ENOMEM))) {
        return false;
    }
    /* 64 MiB: what else of a machine is memory, such as its firmware */
    error_append_hint(errp, "All of the guest's memory, %" PRIu64 " MiB, is "
                      "pinned for DMA, and the limit for that "
                      "(RLIMIT_MEMLOCK) is %" PRIu64 " MiB. To raise it for "
                      "the shell that has started QEMU, as root on the "
                      "host:\n  prlimit --pid %d --memlock=%" PRIu64 "\n"
                      "For good it is memlock in /etc/security/limits.d, "
                      "LimitMEMLOCK= of systemd, and <hard_limit> of "
                      "libvirt.\n", memory / MiB, limit / MiB, getppid(),
                      memory + 64 * MiB);
    return true;
}

/* Whether the kernel has made the file that is not in /dev */
static bool dtio_host_is_offered(const char *file, bool cdev)
{
    g_autofree char *name = g_path_get_basename(file);
    g_autofree char *known = g_build_filename("/sys/class", cdev ? "vfio-dev" :
                                              "vfio", name, NULL);

    /* What a security module hides is there. */
    return !access(known, F_OK) || errno != ENOENT;
}

/* Says which of those that may refuse a file has done so. */
static void dtio_host_hint_access(const char *file, int err,
                                  Error *const *errp)
{
    if (err == EPERM) {
        error_append_hint(errp, "Its owner and mode allow it, and QEMU's "
                          "control group may not: libvirt has "
                          "cgroup_device_acl in /etc/libvirt/qemu.conf for "
                          "that, systemd DeviceAllow=.\n");
    } else if (access(file, R_OK | W_OK)) {
        error_append_hint(errp, "To give the user of QEMU access, as root on "
                          "the host:\n  chown %u %s\n", geteuid(), file);
    } else {
        error_append_hint(errp, "Its owner and mode allow it, and a security "
                          "module of the host's kernel, such as AppArmor or "
                          "SELinux, does not: the host's log says which "
                          "rule is missing.\n");
    }
}

void dtio_host_hint(const char *sysfsdev, bool cdev, Error *const *errp)
{
    g_autofree char *file = dtio_host_file(sysfsdev, cdev);
    int fd = file ? open(file, O_RDWR | O_CLOEXEC) : -1;
    int err = errno;
    bool used = fd < 0 ? err == EBUSY : cdev && dtio_host_is_used(fd);

    if (fd >= 0) {
        close(fd);
    }
    if (dtio_host_hint_pinned(errp) || dtio_host_hint_group(sysfsdev, errp)) {
        /* whatever else there is comes after that */
        return;
    }
    if (!file || (fd < 0 && err == ENOENT &&
                  !dtio_host_is_offered(file, cdev))) {
        error_append_hint(errp, cdev ?
                          "The host's kernel offers no character device for "
                          "it: it needs CONFIG_VFIO_DEVICE_CDEV. Without "
                          "iommufd= its group is used.\n" :
                          "The host's kernel offers no group for it: it needs "
                          "CONFIG_VFIO_GROUP. With iommufd= its character "
                          "device is used.\n");
    } else if (fd < 0 && err == ENOENT) {
        error_append_hint(errp, "The host has it, and QEMU a /dev of its own "
                          "without it. libvirt puts there what "
                          "cgroup_device_acl in /etc/libvirt/qemu.conf "
                          "lists.\n");
    } else if (fd < 0 && (err == EACCES || err == EPERM)) {
        dtio_host_hint_access(file, err, errp);
    } else if (used) {
        error_append_hint(errp, "Another process may have it open: "
                          "fuser -v %s\n", file);
    } else if (!cdev && !g_file_test(SYSFS_TYPE1, G_FILE_TEST_IS_DIR)) {
        error_append_hint(errp, "The host's kernel may lack the container's "
                          "driver: modprobe vfio_iommu_type1\n");
    }
}
