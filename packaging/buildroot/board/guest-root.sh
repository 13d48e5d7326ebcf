#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# /boot/guest.cpio.gz: a root file system for a guest, with the image's BusyBox, to see a
# device in. Buildroot runs this when all packages are installed, with the target's folder.
set -eu

target=$1
root=$BUILD_DIR/dtio-guest-root
rm -rf "$root"
mkdir -p "$root/bin" "$root/lib" "$root/proc" "$root/sys" "$root/dev"
cp "$target/bin/busybox" "$root/bin/"
for library in ld-linux-aarch64.so.1 libc.so.6 libm.so.6 libresolv.so.2; do
	cp -L "$target/lib/$library" "$root/lib/"
done
ln -s lib "$root/lib64"
cat >"$root/init" <<'END'
#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
echo "a guest with Linux $(uname -r)"
exec setsid sh -c 'exec sh </dev/ttyAMA0 >/dev/ttyAMA0 2>&1'
END
chmod 755 "$root/init"
mkdir -p "$target/boot"
(cd "$root" && find . | sort | cpio -o -H newc --quiet -R 0:0) | gzip -9n \
	>"$target/boot/guest.cpio.gz"
