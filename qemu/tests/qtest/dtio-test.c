/*
 * QTest testcase for dtio-platform and dtio-pci
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What can be tested without a device of the host: options have descriptions,
 * and a device that cannot be had is refused before the guest starts, with a
 * hint. tests/functional/aarch64/test_dtio.py has the rest.
 */

#include "qemu/osdep.h"
#include "libqtest.h"
#include "qobject/qdict.h"
#include "qobject/qlist.h"

#define MACHINE "-nodefaults -machine virt,gic-version=3 "

/* Options that users have; those for debugging are not counted. */
static const char *const options[] = {
    "host", "sysfsdev", "fd", "iommufd", "addresses", "resources", "dt-drop",
    "dt-set", "dt-overlay", "socket", "socket.type", "socket.path", "tls-creds",
    "tls-hostname", "reconnect-ms", "timeout-ms", NULL
};

/* vfio-pci does not describe its fd. */
static const char *const pci_options[] = {
    "host", "sysfsdev", "iommufd", "vf-token", "dt-drop", "dt-set",
    "dt-overlay", "socket", "socket.type", "socket.path", "tls-creds",
    "tls-hostname", "reconnect-ms", "timeout-ms", NULL
};

static void check_options(const char *type, const char *const *options)
{
    QTestState *qts = qtest_init("-machine none");
    QDict *reply = qtest_qmp(qts, "{ 'execute': 'device-list-properties',"
                             " 'arguments': { 'typename': %s } }", type);
    QList *list = qdict_get_qlist(reply, "return");

    g_assert(list);
    for (size_t i = 0; options[i]; i++) {
        const char *description = NULL;
        const QListEntry *entry;

        QLIST_FOREACH_ENTRY(list, entry) {
            QDict *option = qobject_to(QDict, qlist_entry_obj(entry));

            if (!strcmp(qdict_get_str(option, "name"), options[i])) {
                description = qdict_get_try_str(option, "description");
            }
        }
        if (!description) {
            g_test_message("option %s has no description", options[i]);
            g_test_fail();
        }
    }
    qobject_unref(reply);
    qtest_quit(qts);
}

static void test_options(void)
{
    check_options("dtio-platform", options);
}

static void test_pci_options(void)
{
    check_options("dtio-pci", pci_options);
}

static void test_no_hotplug(void)
{
    QTestState *qts = qtest_init(MACHINE);
    QDict *error = qtest_qmp_assert_failure_ref(
        qts, "{ 'execute': 'device_add', 'arguments': {"
        " 'driver': 'dtio-platform', 'host': 'nothing' } }");

    g_assert(strstr(qdict_get_str(error, "desc"), "hotplug"));
    qobject_unref(error);
    qtest_quit(qts);
}

/* Hotplug is supported: the error is about the host's function. */
static void test_pci_hotplug(void)
{
    QTestState *qts = qtest_init(MACHINE "-device pcie-root-port,id=port1");
    QDict *error = qtest_qmp_assert_failure_ref(
        qts, "{ 'execute': 'device_add', 'arguments': {"
        " 'driver': 'dtio-pci', 'bus': 'port1',"
        " 'sysfsdev': '/sys/nothing' } }");

    g_assert(strstr(qdict_get_str(error, "desc"),
                    "no such host device: /sys/nothing"));
    qobject_unref(error);
    qtest_quit(qts);
}

static void test_nothing_to_show(void)
{
    QTestState *qts = qtest_init(MACHINE);
    g_autofree char *text = qtest_hmp(qts, "info dtio");
    QDict *answer = qtest_qmp_assert_success_ref(
        qts, "{ 'execute': 'x-query-dtio' }");

    g_assert_cmpstr(text, ==, "");
    g_assert_cmpstr(qdict_get_str(answer, "human-readable-text"), ==, "");
    qobject_unref(answer);
    qtest_quit(qts);
}

/**
 * Refusal: arguments that QEMU does not start with
 *
 * @name: of the test
 * @arguments: of QEMU
 * @reason: what its first line says
 * @hint: what another one says, or NULL
 * @needs: a device that is in @arguments and that not each QEMU has, or NULL
 */
typedef struct Refusal {
    const char *name;
    const char *arguments;
    const char *reason;
    const char *hint;
    const char *needs;
} Refusal;

#define GICV5 "-nodefaults -machine virt,gic-version=x-5 -cpu max "
#define GICV5_REASON "a guest with a GICv5 is not supported"
#define GICV5_HINT "Use -machine virt,gic-version=3"

/* Of 8 MiB each, on a platform bus of 32 MiB */
#define TESTDEV "-device dtio-testdev "

static const Refusal refusals[] = {
    {
        "no-device",
        MACHINE "-device dtio-platform",
        "no device specified", "Use host=NAME or host=PATH",
    }, {
        "two-devices",
        MACHINE "-device dtio-platform,host=nothing,sysfsdev=/sys/nothing",
        "only one of host=, sysfsdev=, fd= and socket= can be "
        "specified",
        "Use host=NAME or host=PATH",
    }, {
        "unknown-name",
        MACHINE "-device dtio-platform,host=nothing.serial",
        "the host has no platform or AMBA device 'nothing.serial'",
        "modprobe dtio-platform",
    }, {
        "unknown-node",
        MACHINE "-device dtio-platform,host=/nothing@0",
        "the host's device tree has no node /nothing@0", NULL,
    }, {
        "unknown-folder",
        MACHINE "-device dtio-platform,sysfsdev=/sys/nothing",
        "no such host device: /sys/nothing", NULL,
    }, {
        "fd-without-id",
        MACHINE "-device dtio-platform,fd=0",
        "Use FD passing only with iommufd backend", NULL,
    }, {
        "no-overlay",
        MACHINE "-device dtio-platform,host=nothing,dt-overlay=/nothing.dtbo",
        "cannot read the overlay", NULL,
    }, {
        "unknown-resources",
        MACHINE "-device dtio-platform,host=nothing,resources=some",
        "invalid value 'some' for resources",
        "Use resources=page, scmi, scmi-smc, none",
    }, {
        "no-function",
        MACHINE "-device dtio-pci",
        "no device specified",
        "Use host=DOMAIN:BUS:SLOT.FUNCTION",
    }, {
        "two-functions",
        MACHINE "-device dtio-pci,host=ffff:ff:1f.7,sysfsdev=/sys/nothing",
        "only one of host=, sysfsdev=, fd= and socket= can be "
        "specified",
        "Use host=DOMAIN:BUS:SLOT.FUNCTION",
    }, {
        "unknown-function",
        MACHINE "-device dtio-pci,sysfsdev=/sys/nothing",
        "no such host device: /sys/nothing", "dtio-ls",
    }, {
        "no-function-at-all",
        MACHINE "-device dtio-pci,sysfsdev=/sys/class",
        "/sys/class is not a PCI function", NULL,
    }, {
        "no-address",
        MACHINE "-device dtio-pci,host=1:0",
        "doesn't take value '1:0'", "Use [DOMAIN:]BUS:SLOT.FUNCTION",
    }, {
        "function-by-fd-without-id",
        MACHINE "-device dtio-pci,fd=0",
        "Use FD passing only with iommufd backend", NULL,
    }, {
        "function-without-overlay",
        MACHINE "-device dtio-pci,host=ffff:ff:1f.7,dt-overlay=/nothing.dtbo",
        "cannot read the overlay", NULL,
    }, {
        "no-device-tree",
        "-nodefaults -machine none -device dtio-platform,host=nothing",
        "expects a dynamic sysbus device type for the machine", NULL,
    }, {
        "full-platform-bus",
        "-nodefaults -machine virt,gic-version=3,iommu=smmuv3 "
        TESTDEV TESTDEV TESTDEV TESTDEV TESTDEV,
        "-device dtio-testdev: Platform Bus: Can not fit MMIO region of size "
        "0x800000", NULL, "dtio-testdev",
    }, {
        "endpoint-with-gicv5",
        GICV5 "-device dtio-epc,socket=unix:/nothing/socket",
        GICV5_REASON, GICV5_HINT, "dtio-epc",
    }, {
        "uart-testdev-with-gicv5",
        GICV5 "-device dtio-uart-testdev",
        GICV5_REASON, GICV5_HINT, "dtio-uart-testdev",
    },
};

static void test_refusal(const void *data)
{
    const Refusal *refusal = data;
    g_autofree char *line = g_strdup_printf(
        "%s -display none -accel qtest %s", getenv("QTEST_QEMU_BINARY"),
        refusal->arguments);
    g_auto(GStrv) arguments = g_strsplit(line, " ", -1);
    g_autofree char *said = NULL;
    g_autoptr(GError) err = NULL;
    char *rest;
    int status;

    g_spawn_sync(NULL, arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL,
                 &said, &status, &err);
    g_assert(!err);
    g_test_message("%s", said);
    g_assert(WIFEXITED(status) && WEXITSTATUS(status) == 1);

    rest = said + strcspn(said, "\n");
    g_assert(g_strstr_len(said, rest - said, refusal->reason));
    g_assert(!refusal->hint || strstr(rest, refusal->hint));
}

static void add_refusal(const Refusal *refusal)
{
    g_autofree char *path = g_strdup_printf("/dtio/refused/%s", refusal->name);

    if (!refusal->needs || qtest_has_device(refusal->needs)) {
        qtest_add_data_func(path, refusal, test_refusal);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);

    if (!qtest_has_device("dtio-platform")) {
        g_test_skip("no dtio-platform in this QEMU");
        return 0;
    }
    qtest_add_func("/dtio/options", test_options);
    qtest_add_func("/dtio/pci-options", test_pci_options);
    qtest_add_func("/dtio/no-hotplug", test_no_hotplug);
    qtest_add_func("/dtio/pci-hotplug", test_pci_hotplug);
    qtest_add_func("/dtio/nothing-to-show", test_nothing_to_show);
    for (size_t i = 0; i < G_N_ELEMENTS(refusals); i++) {
        add_refusal(&refusals[i]);
    }
    return g_test_run();
}
