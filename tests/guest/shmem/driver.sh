# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh disable=SC2154
#
# To be sourced behind server.sh: guests in which the driver of dtio-shmem is tested, and
# their results.

# in_guest QEMU OPTION... -- WAY...: what the guest says
in_guest()
{
	mkdir -p "$work/bin"
	ln -sf "$1" "$work/bin/qemu-system-aarch64"
	shift
	DTIO_BOOT=$work/boot PATH=$work/bin:$PATH "$top/boards/guest-run" --accel tcg \
		--timeout 1500 --memory 512M \
		--qemu "-object memory-backend-memfd,id=memory,size=512M,share=on" \
		--qemu "-machine memory-backend=memory" \
		--file "$here/shmem-guest.sh:/root/shmem-guest.sh" \
		--file "$module:/root/dtio-shmem.ko" \
		--file "$programs/dtio_shmem_test:/root/dtio_shmem_test" \
		--file "$programs/dtio_shmem_peers_test:/root/dtio_shmem_peers_test" "$@"
	echo "# the guest's status is $?"
}

# three_peers [--trust-peers] WAY...: of one ring, in one guest; their own memory is
# written by exits, or mapped, and then they ring past the server
three_peers()
{
	case $1 in
	--*)
		serve --size 1M --peers 8 --vectors 4 --section 4K --private 4K "$1"
		shift ;;
	*)
		serve --size 1M --peers 8 --vectors 4 --section 4K --private 4K ;;
	esac
	in_guest "$outer" --device "dtio-pci,addr=4,socket=unix:$work/pci" \
		--device "{\"driver\":\"vfio-user-pci\",\"addr\":\"5\",\"socket\":{\"type\":\"unix\",\"path\":\"$work/pci\"}}" \
		--device "dtio-platform,socket=unix:$work/platform" \
		-- sh /root/shmem-guest.sh "$@"
	stop
}

# numbered LEAST FILE: the results of all guests, LEAST at least
numbered()
{
	awk -v failed=0 -v n=0 -v least="$1" '
		/^(not )?ok NUMBER / { n++; failed += /^not/; sub(/NUMBER/, n) }
		/^# the guest.s status is/ && $NF != 0 { failed++ }
		{ print }
		END { print "1.." n; exit failed || n < least }' "$2"
}
