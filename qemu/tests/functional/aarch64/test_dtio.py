#!/usr/bin/env python3
#
# Devices of the host's device tree, and PCI functions, given to a guest:
#
# - what QEMU says on any host when there is no such device;
# - a device of this host, if one is bound to dtio: it is there, described by
#   x-query-dtio and by the guest's device tree, before the guest starts;
# - a host with the dtio driver that is emulated, and on it a guest that is given
#   the real time clock of -machine virt, which the guest's own driver takes, and
#   "edu", which the guest finds. Once through VFIO groups and once by iommufd.
#
# SPDX-License-Identifier: GPL-2.0-or-later

import glob
import os
import subprocess

from qemu.machine.machine import VMLaunchFailure

from qemu_test import QemuSystemTest
from qemu_test import skipIfMissingCommands, skipIfMissingEnv
from qemu_test import wait_for_console_pattern

# A folder with a kernel (Image) and an initial RAM disk (root.cpio) that has
# the dtio driver, this QEMU for arm64 with KVM, and guest-run, which boots the
# same kernel in a virtual machine and runs a command there. 'make boards' of
# dtio makes them.
STACK = 'QEMU_TEST_DTIO_STACK'

CLOCK = '9010000.pl031'
FUNCTION = '0000:00:01.0'

# What the first process of the host is told to do.
JOB = f'''token=none modules=yes shell=no out=
set -- sh -c '
cd /sys/bus/amba/devices/{CLOCK} || exit
echo dtio-amba >driver_override
echo {CLOCK} >driver/unbind
echo {CLOCK} >/sys/bus/amba/drivers_probe
cd /sys/bus/pci/devices/{FUNCTION} || exit
echo dtio-pci >driver_override
echo {FUNCTION} >/sys/bus/pci/drivers_probe
read_both()
{{
    guest-run --device "dtio-platform,host={CLOCK}$1" \\
        --device "dtio-pci,host={FUNCTION},addr=5$1" --qemu "$2" -- \\
        sh -c "cat /sys/bus/pci/devices/0000:00:05.0/device \\
               /sys/bus/amba/devices/c*.pl031/rtc/rtc*/name" | tr "\\n" " "
}}
echo "group: $(read_both)"
echo "cdev: $(read_both ,iommufd=fd0 "-object iommufd,id=fd0")"
echo "dtio test is over"'
'''


def bound_device():
    """Path in sysfs of a device of this host that is bound to dtio, or None."""
    for bus in ('platform', 'amba'):
        for node in sorted(glob.glob(
                f'/sys/bus/{bus}/drivers/dtio-{bus}/*/of_node')):
            return os.path.dirname(node)
    return None


class Aarch64Dtio(QemuSystemTest):

    def test_aarch64_dtio_no_such_device(self):
        self.set_machine('virt')
        self.require_accelerator('tcg')
        self.require_device('dtio-platform')

        self.vm.add_args('-accel', 'tcg', '-S', '-nodefaults',
                         '-device', 'pcie-root-port,id=port1')
        self.vm.launch()
        self.assertEqual(self.vm.cmd('x-query-dtio'),
                         {'human-readable-text': ''})
        reply = self.vm.qmp('device_add', driver='dtio-pci', bus='port1',
                            sysfsdev='/sys/nothing')
        self.assertEqual(reply['error']['desc'],
                         'no such host device: /sys/nothing')
        self.vm.shutdown()

        vm = self.get_vm('-accel', 'tcg', '-S', '-nodefaults',
                         '-device', 'dtio-platform,host=nothing.serial',
                         name='refused')
        with self.assertRaises(VMLaunchFailure):
            vm.launch()
        self.assertEqual(vm.exitcode(), 1)
        self.assertIn("the host has no platform or AMBA device "
                      "'nothing.serial'", vm.get_log())

    def test_aarch64_dtio_device_of_this_host(self):
        self.set_machine('virt')
        self.require_accelerator('kvm')
        self.require_device('dtio-platform')
        device = bound_device()
        if not device:
            self.skipTest('no device of this host is bound to dtio-platform or '
                          'dtio-amba')
        group = os.path.basename(os.path.realpath(f'{device}/iommu_group'))
        if not os.access(f'/dev/vfio/{group}', os.R_OK | os.W_OK):
            self.skipTest(f'no access to /dev/vfio/{group}')
        with open(f'{device}/of_node/compatible', encoding='utf-8') as file:
            compatible = file.read().split('\0')[0]

        dtb = self.scratch_file('dtb')
        self.vm.add_args('-machine', 'gic-version=host', '-accel', 'kvm',
                         '-cpu', 'host', '-S', '-nodefaults',
                         '-device',
                         f'dtio-platform,id=device,sysfsdev={device}')
        self.vm.launch()
        info = self.vm.cmd('x-query-dtio')['human-readable-text']
        self.assertIn(f'device: {device}\n', info)
        self.assertIn(f'compatible = "{compatible}"', info)
        self.vm.cmd('dumpdtb', filename=dtb)
        self.vm.shutdown()
        with open(dtb, 'rb') as file:
            self.assertIn(compatible.encode() + b'\0', file.read())

    def archive_with_job(self, root):
        """The initial RAM disk, with the script at its end."""
        folder = self.scratch_file('job')
        os.makedirs(os.path.join(folder, 'etc'))
        with open(os.path.join(folder, 'etc', 'job'), 'w',
                  encoding='utf-8') as job:
            job.write(JOB)
        archive = self.scratch_file('initrd')
        with open(archive, 'wb') as out:
            with open(root, 'rb') as file:
                out.write(file.read())
            out.write(subprocess.run(['cpio', '-o', '-H', 'newc', '--quiet'],
                                     cwd=folder, input=b'etc\netc/job\n',
                                     stdout=subprocess.PIPE,
                                     check=True).stdout)
        return archive

    @skipIfMissingEnv(STACK)
    @skipIfMissingCommands('cpio')
    def test_aarch64_dtio_clock_and_function(self):
        self.set_machine('virt')
        self.require_accelerator('tcg')
        stack = os.getenv(STACK)

        self.vm.set_console()
        self.vm.add_args('-accel', 'tcg', '-cpu', 'max', '-smp', '2',
                         '-m', '1G', '-no-reboot',
                         '-machine', 'virt,virtualization=on,gic-version=3,'
                                     'iommu=smmuv3',
                         '-device', f'edu,addr={FUNCTION[-4:-2]}',
                         '-kernel', os.path.join(stack, 'Image'),
                         '-initrd',
                         self.archive_with_job(os.path.join(stack,
                                                            'root.cpio')),
                         '-append', 'console=ttyAMA0 quiet')
        self.vm.launch()
        for way in ('group', 'cdev'):
            wait_for_console_pattern(self, f'{way}: 0x11e8 rtc-pl031',
                                     failure_message='dtio test is over')
        wait_for_console_pattern(self, 'dtio test is over')


if __name__ == '__main__':
    QemuSystemTest.main()
