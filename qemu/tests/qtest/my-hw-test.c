/*
 * QTest testcase for my_hw
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What docs/specs/my_hw.rst promises, register by register, with a clock that
 * the test moves. The device is in slot 1 of machine virt; whether it raises its
 * line is what the status register of its configuration space says.
 */

#include "qemu/osdep.h"
#include "hw/pci/pci_regs.h"
#include "libqtest.h"
#include "qobject/qdict.h"

#define MACHINE "-nodefaults -machine virt,highmem-ecam=off "
#define DEVICE "-device my_hw,addr=1,id=my_hw"

#define CONFIG      (0x3f000000 + (1 << 15))
#define BAR0        0x10000000
#define BAR0_SIZE   0x100000

#define ID          0x00
#define STATUS      0x04
#define RUNNING     0x1
#define RAISED      0x2
#define COUNT       0x08
#define START       0x10
#define STOP        0x20
#define ACKNOWLEDGE 0x30

#define MS 1000000LL

static uint32_t reg(QTestState *qts, uint32_t offset)
{
    return qtest_readl(qts, BAR0 + offset);
}

static void set_reg(QTestState *qts, uint32_t offset, uint32_t value)
{
    qtest_writel(qts, BAR0 + offset, value);
}

static bool line(QTestState *qts)
{
    return qtest_readw(qts, CONFIG + PCI_STATUS) & PCI_STATUS_INTERRUPT;
}

static void map_bar(QTestState *qts)
{
    qtest_writel(qts, CONFIG + PCI_BASE_ADDRESS_0, BAR0);
    qtest_writew(qts, CONFIG + PCI_COMMAND, PCI_COMMAND_MEMORY);
}

static QTestState *start_qemu(const char *device)
{
    QTestState *qts = qtest_initf(MACHINE "%s", device);

    map_bar(qts);
    return qts;
}

static void assert_is(QTestState *qts, uint32_t status, uint32_t count)
{
    g_assert_cmphex(reg(qts, STATUS), ==, status);
    g_assert_cmpuint(reg(qts, COUNT), ==, count);
    g_assert_cmpint(line(qts), ==, !!(status & RAISED));
}

static void test_config_space(void)
{
    QTestState *qts = start_qemu(DEVICE ",serial-number=0x1122334455667788");

    g_assert_cmphex(qtest_readl(qts, CONFIG), ==, 0x6c724c52);
    g_assert_cmphex(qtest_readl(qts, CONFIG + PCI_CLASS_REVISION), ==,
                    0x00ff0001);
    g_assert_cmphex(qtest_readb(qts, CONFIG + PCI_INTERRUPT_PIN), ==, 1);

    qtest_writel(qts, CONFIG + PCI_BASE_ADDRESS_0, 0xffffffff);
    g_assert_cmphex(qtest_readl(qts, CONFIG + PCI_BASE_ADDRESS_0), ==,
                    (uint32_t)-BAR0_SIZE);

    g_assert_cmphex(qtest_readl(qts, CONFIG + 0x100), ==, 0x00010003);
    g_assert_cmphex(qtest_readl(qts, CONFIG + 0x104), ==, 0x55667788);
    g_assert_cmphex(qtest_readl(qts, CONFIG + 0x108), ==, 0x11223344);
    qtest_quit(qts);
}

static void test_reset_values(void)
{
    QTestState *qts = start_qemu(DEVICE);

    g_assert_cmphex(reg(qts, ID), ==, 0x6d790100);
    assert_is(qts, 0, 0);
    qtest_quit(qts);
}

static void test_write_only(void)
{
    QTestState *qts = start_qemu(DEVICE);

    set_reg(qts, START, 0xffffffff);
    g_assert_cmphex(reg(qts, START), ==, 0);
    g_assert_cmphex(reg(qts, STOP), ==, 0);
    g_assert_cmphex(reg(qts, ACKNOWLEDGE), ==, 0);
    assert_is(qts, RUNNING, 0);
    qtest_quit(qts);
}

static void test_read_only(void)
{
    QTestState *qts = start_qemu(DEVICE);

    set_reg(qts, ID, 0xffffffff);
    set_reg(qts, STATUS, 0xffffffff);
    set_reg(qts, COUNT, 0xffffffff);
    g_assert_cmphex(reg(qts, ID), ==, 0x6d790100);
    assert_is(qts, 0, 0);
    qtest_quit(qts);
}

static void test_elsewhere(void)
{
    QTestState *qts = start_qemu(DEVICE);

    set_reg(qts, 0x0c, 1);
    set_reg(qts, 0x40, 1);
    set_reg(qts, BAR0_SIZE - 4, 1);
    g_assert_cmphex(reg(qts, 0x0c), ==, 0);
    g_assert_cmphex(reg(qts, 0x40), ==, 0);
    g_assert_cmphex(reg(qts, BAR0_SIZE - 4), ==, 0);
    assert_is(qts, 0, 0);
    qtest_quit(qts);
}

static void test_widths(void)
{
    QTestState *qts = start_qemu(DEVICE);

    g_assert_cmphex(qtest_readb(qts, BAR0 + ID), ==, 0xff);
    g_assert_cmphex(qtest_readw(qts, BAR0 + ID), ==, 0xffff);
    g_assert_cmphex(qtest_readq(qts, BAR0 + ID), ==, UINT64_MAX);
    g_assert_cmphex(qtest_readl(qts, BAR0 + ID + 2), ==, UINT32_MAX);
    qtest_writeb(qts, BAR0 + START, 1);
    qtest_writew(qts, BAR0 + START, 1);
    qtest_writeq(qts, BAR0 + START, 1);
    assert_is(qts, 0, 0);
    qtest_quit(qts);
}

static void test_start(void)
{
    QTestState *qts = start_qemu(DEVICE);

    set_reg(qts, START, 0);
    assert_is(qts, RUNNING, 0);
    qtest_clock_step(qts, 1999 * MS);
    assert_is(qts, RUNNING, 0);
    qtest_clock_step(qts, 1 * MS);
    assert_is(qts, RAISED, 1);
    qtest_clock_step(qts, 10000 * MS);
    assert_is(qts, RAISED, 1);
    set_reg(qts, ACKNOWLEDGE, 0);
    assert_is(qts, 0, 1);
    qtest_quit(qts);
}

static void test_second_start(void)
{
    QTestState *qts = start_qemu(DEVICE);

    set_reg(qts, START, 1);
    qtest_clock_step(qts, 1500 * MS);
    set_reg(qts, START, 1);
    qtest_clock_step(qts, 1999 * MS);
    assert_is(qts, RUNNING, 0);
    qtest_clock_step(qts, 1 * MS);
    assert_is(qts, RAISED, 1);
    set_reg(qts, START, 1);
    assert_is(qts, RUNNING | RAISED, 1);
    qtest_clock_step(qts, 2000 * MS);
    assert_is(qts, RAISED, 2);
    qtest_quit(qts);
}

static void test_stop(void)
{
    QTestState *qts = start_qemu(DEVICE);

    set_reg(qts, START, 1);
    qtest_clock_step(qts, 1999 * MS);
    set_reg(qts, STOP, 0);
    assert_is(qts, 0, 0);
    qtest_clock_step(qts, 10000 * MS);
    assert_is(qts, 0, 0);

    set_reg(qts, START, 1);
    qtest_clock_step(qts, 2000 * MS);
    set_reg(qts, STOP, 0);
    assert_is(qts, RAISED, 1);
    qtest_quit(qts);
}

static void test_acknowledge_leaves_timer(void)
{
    QTestState *qts = start_qemu(DEVICE);

    set_reg(qts, START, 1);
    set_reg(qts, ACKNOWLEDGE, 1);
    assert_is(qts, RUNNING, 0);
    qtest_clock_step(qts, 2000 * MS);
    assert_is(qts, RAISED, 1);
    qtest_quit(qts);
}

static void test_timeout(void)
{
    QTestState *qts = start_qemu(DEVICE ",timeout-ms=5");

    set_reg(qts, START, 1);
    qtest_clock_step(qts, 4 * MS);
    assert_is(qts, RUNNING, 0);
    qtest_clock_step(qts, 1 * MS);
    assert_is(qts, RAISED, 1);
    qtest_quit(qts);
}

static void test_between_milliseconds(void)
{
    QTestState *qts = start_qemu(DEVICE);

    qtest_clock_step(qts, MS - 1);
    set_reg(qts, START, 1);
    qtest_clock_step(qts, 2000 * MS - 1);
    assert_is(qts, RUNNING, 0);
    qtest_clock_step(qts, 1);
    assert_is(qts, RAISED, 1);
    qtest_quit(qts);
}

static void test_machine_reset(void)
{
    QTestState *qts = start_qemu(DEVICE);

    set_reg(qts, START, 1);
    qtest_clock_step(qts, 2000 * MS);
    set_reg(qts, START, 1);
    assert_is(qts, RUNNING | RAISED, 1);
    qtest_system_reset(qts);
    map_bar(qts);
    assert_is(qts, 0, 0);
    qtest_clock_step(qts, 10000 * MS);
    assert_is(qts, 0, 0);
    qtest_quit(qts);
}

/* A capability's offset, 0 if there is none */
static uint8_t capability(QTestState *qts, uint8_t id)
{
    uint8_t at = qtest_readb(qts, CONFIG + PCI_CAPABILITY_LIST);

    while (at && qtest_readb(qts, CONFIG + at) != id) {
        at = qtest_readb(qts, CONFIG + at + PCI_CAP_LIST_NEXT);
    }
    return at;
}

static void test_function_reset(void)
{
    QTestState *qts = start_qemu(DEVICE);
    uint8_t express = capability(qts, PCI_CAP_ID_EXP);

    g_assert_cmphex(express, !=, 0);
    g_assert(qtest_readl(qts, CONFIG + express + PCI_EXP_DEVCAP) &
             PCI_EXP_DEVCAP_FLR);
    set_reg(qts, START, 1);
    qtest_clock_step(qts, 2000 * MS);
    set_reg(qts, START, 1);
    qtest_writew(qts, CONFIG + express + PCI_EXP_DEVCTL,
                 PCI_EXP_DEVCTL_BCR_FLR);
    map_bar(qts);
    assert_is(qts, 0, 0);
    qtest_clock_step(qts, 10000 * MS);
    assert_is(qts, 0, 0);
    qtest_quit(qts);
}

static void wait_for_migration(QTestState *qts)
{
    for (;;) {
        g_autoptr(QDict) reply = qtest_qmp_assert_success_ref(
            qts, "{ 'execute': 'query-migrate' }");
        const char *status = qdict_get_try_str(reply, "status");

        g_assert_cmpstr(status, !=, "failed");
        if (status && !strcmp(status, "completed")) {
            return;
        }
        g_usleep(1000);
    }
}

/* Each QEMU's clock begins at 0 here, so the timer's rest begins anew. */
static void test_migration(void)
{
    g_autofree char *file = g_strdup_printf("%s/my-hw-test-%d",
                                            g_get_tmp_dir(), getpid());
    g_autofree char *uri = g_strdup_printf("file:%s", file);
    QTestState *qts = start_qemu(DEVICE);

    set_reg(qts, START, 1);
    qtest_clock_step(qts, 2000 * MS);
    set_reg(qts, START, 1);
    qtest_qmp_assert_success(qts, "{ 'execute': 'migrate',"
                             " 'arguments': { 'uri': %s } }", uri);
    wait_for_migration(qts);
    qtest_quit(qts);

    qts = qtest_init(MACHINE DEVICE " -incoming defer");
    qtest_qmp_assert_success(qts, "{ 'execute': 'migrate-incoming',"
                             " 'arguments': { 'uri': %s } }", uri);
    wait_for_migration(qts);
    assert_is(qts, RUNNING | RAISED, 1);
    set_reg(qts, ACKNOWLEDGE, 1);
    qtest_clock_step(qts, 3999 * MS);
    assert_is(qts, RUNNING, 1);
    qtest_clock_step(qts, 1 * MS);
    assert_is(qts, RAISED, 2);
    qtest_quit(qts);
    unlink(file);
}

static void test_conventional_bus(void)
{
    QTestState *qts = qtest_init(MACHINE "-device pcie-pci-bridge,addr=1,id=b "
                                 "-device my_hw,bus=b,addr=3");
    const uint64_t config = 0x3f000000 + (1 << 20) + (3 << 15);

    qtest_writeb(qts, CONFIG + PCI_SECONDARY_BUS, 1);
    qtest_writeb(qts, CONFIG + PCI_SUBORDINATE_BUS, 1);
    g_assert_cmphex(qtest_readl(qts, config), ==, 0x6c724c52);
    g_assert_cmphex(qtest_readb(qts, config + PCI_CAPABILITY_LIST), ==, 0);
    g_assert_cmphex(qtest_readl(qts, config + 0x100), ==, UINT32_MAX);
    qtest_quit(qts);
}

static void test_out_of_range(const void *data)
{
    const char *qemu = g_getenv("QTEST_QEMU_BINARY");
    const char *timeout = data;
    g_autofree char *device = g_strdup_printf("my_hw,timeout-ms=%s", timeout);
    g_autofree char *said = NULL;
    const char *argv[] = {
        qemu, "-nodefaults", "-display", "none", "-machine", "virt",
        "-device", device, NULL
    };
    int status;

    g_assert(g_spawn_sync(NULL, (char **)argv, NULL, 0, NULL, NULL, NULL,
                          &said, &status, NULL));
    g_assert(WIFEXITED(status) && WEXITSTATUS(status) == 1);
    g_assert(strstr(said, "is out of range"));
    g_assert(strstr(said, "Use timeout-ms=1 to timeout-ms=3600000"));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);

    qtest_add_func("my-hw/config-space", test_config_space);
    qtest_add_func("my-hw/reset-values", test_reset_values);
    qtest_add_func("my-hw/write-only", test_write_only);
    qtest_add_func("my-hw/read-only", test_read_only);
    qtest_add_func("my-hw/elsewhere", test_elsewhere);
    qtest_add_func("my-hw/widths", test_widths);
    qtest_add_func("my-hw/start", test_start);
    qtest_add_func("my-hw/second-start", test_second_start);
    qtest_add_func("my-hw/stop", test_stop);
    qtest_add_func("my-hw/acknowledge-leaves-timer",
                   test_acknowledge_leaves_timer);
    qtest_add_func("my-hw/timeout", test_timeout);
    qtest_add_func("my-hw/between-milliseconds", test_between_milliseconds);
    qtest_add_func("my-hw/machine-reset", test_machine_reset);
    qtest_add_func("my-hw/function-reset", test_function_reset);
    qtest_add_func("my-hw/migration", test_migration);
    qtest_add_func("my-hw/conventional-bus", test_conventional_bus);
    qtest_add_data_func("my-hw/timeout-of-nothing", "0", test_out_of_range);
    qtest_add_data_func("my-hw/timeout-too-long", "3600001",
                        test_out_of_range);
    return g_test_run();
}
