# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# On the board: a disk with packages that have only been unpacked becomes a Debian, as
# by debootstrap's second stage. Its own programs run here for the first time.

modprobe -a virtio_pci virtio_blk crc32c_generic ext4
mkdir /disk
# Without care for a machine that loses its power
mount -t ext4 -o discard,noauto_da_alloc,data=writeback /dev/vda /disk || exit
for folder in dev proc sys; do
	mount --bind "/$folder" "/disk/$folder"
done
mount -t tmpfs run /disk/run

# By their paths: what has no path is busybox.
cat >/disk/run/install <<'EOF'
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8
export DEBIAN_FRONTEND=noninteractive INITRD=No
dpkg --force-depends --force-unsafe-io --install /archives/*.deb &&
	dpkg --audit >/run/audit && ! grep . /run/audit && rm -r /archives
EOF
chroot /disk /bin/bash /run/install >/root/said 2>&1
status=$?
[ $status = 0 ] || tail -n 50 /root/said
umount /disk/run /disk/sys /disk/proc /disk/dev /disk || exit
exit $status
