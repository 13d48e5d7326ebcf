# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# On the board `virt`: the kernel's selftests of VFIO with PCI functions that are
# bound to vfio-pci, then to dtio-pci. For the outer side there is a line "@run
# DRIVER DEVICE PROGRAM" in front of what each program says, and a line "@status N"
# behind it.
#
#   board.sh NAME=FUNCTION...
# The function that is called "sriov" is for the tests of virtual functions.
#
# Most of their time tests wait for resets. So devices are tested at the same time,
# but for what needs the one page of 1 GiB.

. /root/pci.sh

programs=/root/programs

take_huge_page()
{
	until mkdir /run/huge-page 2>/dev/null; do
		sleep 0.1
	done
}

# run_test DRIVER DEVICE PROGRAM FUNCTION...
run_test()
{
	echo "@run $1 $2 $3"
	export VFIO_SELFTESTS_DRIVER="$1"
	program=$3
	shift 3
	[ "$program" != vfio_dma_mapping_test ] || take_huge_page
	"$programs/$program" "$@" 2>&1
	echo "@status $?"
	[ "$program" != vfio_dma_mapping_test ] || rmdir /run/huge-page
}

# programs_for DEVICE, the one that waits for others last
programs_for()
{
	case $1 in
	all)
		echo vfio_pci_device_init_perf_test
		;;
	sriov)
		echo vfio_pci_sriov_uapi_test
		;;
	*)
		echo vfio_pci_driver_test vfio_pci_device_test \
			vfio_iommufd_setup_test vfio_dma_mapping_mmio_test \
			vfio_dma_mapping_test
		;;
	esac
}

# test_device DRIVER DEVICE FUNCTION...
test_device()
{
	driver=$1 device=$2
	shift 2
	for test in $(programs_for "$device"); do
		run_test "$driver" "$device" "$test" "$@"
	done
}

echo 8 >/proc/sys/vm/nr_hugepages
for driver in vfio-pci dtio-pci; do
	functions=
	for pair; do
		give "${pair#*=}" $driver ||
			echo "# $driver does not take $pair"
		functions="$functions ${pair#*=}"
	done
	echo 1 >"/sys/module/$(echo $driver | tr - _)/parameters/enable_sriov"

	rm -f /run/said.*
	for pair; do
		test_device $driver "${pair%%=*}" "${pair#*=}" \
			>"/run/said.${pair%%=*}" &
	done
	wait
	cat /run/said.*
	# shellcheck disable=SC2086 # words
	test_device $driver all $functions
done
