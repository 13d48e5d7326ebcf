#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# What make install has left: $1 is its DESTDIR, $2 its prefix.
set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 1
top=$here/../../..
root=$1 prefix=$2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
tests=0 failed=0

result()
{
	tests=$((tests + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $tests $2"
	else
		failed=$((failed + 1))
		echo "not ok $tests $2"
		sed 's/^/# /' "$work/said"
	fi
}

# each TARGET [VARIABLE=VALUE...]: of every part that is installed
each()
{
	target=$1
	shift
	for part in tools/dtio-ls tools/dtio-serve tools/dtio-shmem tools/dtio-report \
			lib lib/serve; do
		case $part in
		lib*) O=$(dirname "$root")/lib ;;
		*) O=$(dirname "$root") ;;
		esac
		make -s -C "$top/$part" O="$O" "$@" "$target" || return
	done
}

echo "TAP version 13"

cat > "$work/wanted" <<'END'
644 include/dtio/loop.h
644 include/dtio/serve.h
644 include/dtio/user.h
644 include/dtio/verdict.h
644 include/libdtio.h
644 include/linux/dtio.h
644 lib/libdtio-serve.a
644 lib/libdtio.a
644 lib/pkgconfig/libdtio-serve.pc
644 lib/pkgconfig/libdtio.pc
644 lib/systemd/system/dtio-bind.service
644 lib/systemd/system/dtio-shmem@.service
644 lib/systemd/system/dtio-shmem@.socket
644 lib/udev/rules.d/60-dtio.rules
644 share/bash-completion/completions/dtio-ls
644 share/bash-completion/completions/dtio-report
644 share/bash-completion/completions/dtio-serve
644 share/bash-completion/completions/dtio-shmem
644 share/dtio/dtio-ls.schema.json
644 share/fish/vendor_completions.d/dtio-ls.fish
644 share/fish/vendor_completions.d/dtio-report.fish
644 share/fish/vendor_completions.d/dtio-shmem.fish
644 share/man/man1/dtio-ls.1
644 share/man/man1/dtio-report.1
644 share/man/man1/dtio-serve.1
644 share/man/man1/dtio-shmem.1
644 share/man/man3/libdtio-serve.3
644 share/man/man3/libdtio.3
644 share/man/man7/dtio.7
644 share/zsh/site-functions/_dtio-ls
644 share/zsh/site-functions/_dtio-report
644 share/zsh/site-functions/_dtio-shmem
755 bin/dtio-ls
755 bin/dtio-report
755 bin/dtio-serve
755 bin/dtio-shmem
755 lib/libdtio-serve.so.0.1.0
755 lib/libdtio.so.0.1.0
777 lib/libdtio-serve.so
777 lib/libdtio-serve.so.0
777 lib/libdtio.so
777 lib/libdtio.so.0
END
find "$root$prefix" ! -type d -printf '%m %P\n' | LC_ALL=C sort > "$work/got"
diff "$work/wanted" "$work/got" > "$work/said"
result $? "these files are installed, with these modes"

find "$root" ! -type d ! -path "$root$prefix/*" > "$work/said"
[ ! -s "$work/said" ]
result $? "nothing is outside of DESTDIR and prefix"

# What a user may type; the others are where systemd and udev look.
grep -rIn -e '@prefix@' -e /usr/local -e "$root" "$root$prefix" > "$work/said"
[ ! -s "$work/said" ]
result $? "no text names another place"

grep -qx "ExecStart=$prefix/bin/dtio-ls --bind --saved" \
	"$root$prefix/lib/systemd/system/dtio-bind.service" 2> "$work/said" &&
	grep -q "^ExecStart=$prefix/bin/dtio-shmem serve " \
	"$root$prefix/lib/systemd/system/dtio-shmem@.service" 2> "$work/said"
result $? "the services run what is installed"

(cd "$work" && umask 077 && each install DESTDIR="$work/closed" prefix=/usr) \
	> "$work/said" 2>&1 &&
	find "$work/closed" ! -perm -444 >> "$work/said" &&
	! find "$work/closed" ! -perm -444 | grep -q .
result $? "an administrator's umask does not keep others from reading it"

# A program from elsewhere, in both languages, with either library
# shellcheck source=/dev/null
(. "$top/tests/unit/lib/fake-board.sh" && fake_board "$work/system" &&
	add_children && assign 20.gpio 1)
"$root$prefix/bin/dtio-ls" --sysroot "$work/system" -r \
	--noheadings -o NAME,BUS,PATH,WHAT,DRIVER,GROUP,IRQS > "$work/listed"
for language in c c++; do
	[ $language = c ] && standard=c17 || standard=c++17
	for static in "" -static; do
		# shellcheck disable=SC2046,SC2086 # words are meant
		{
			flags=$(PKG_CONFIG_SYSROOT_DIR=$root \
				PKG_CONFIG_LIBDIR=$root$prefix/lib/pkgconfig \
				pkg-config ${static:+-$static} --cflags --libs libdtio) &&
				${CC:-cc} $static -x $language -std=$standard -Wall \
					-Wextra -Werror -o "$work/lists" \
					"$here/lists.c" -x none $flags &&
				LD_LIBRARY_PATH=$root$prefix/lib "$work/lists" \
					"$work/system" > "$work/got" &&
				[ "$(wc -l < "$work/got")" -eq 5 ] &&
				diff "$work/listed" "$work/got"
		} > "$work/said" 2>&1
		result $? "a ${static:-dynamic} program in $language lists devices by what is installed"
	done
done

# A sample from elsewhere, likewise
for language in c c++; do
	[ $language = c ] && standard=c17 || standard=gnu++20
	for static in "" -static; do
		# shellcheck disable=SC2046,SC2086 # words are meant
		{
			flags=$(PKG_CONFIG_SYSROOT_DIR=$root \
				PKG_CONFIG_PATH=$root$prefix/lib/pkgconfig \
				pkg-config ${static:+-$static} --cflags --libs libdtio-serve |
				sed "s|-I$root/usr/include[^ ]*||g; s|-L$root/usr/lib[^ ]*||g") &&
				${CC:-cc} $static -x $language -std=$standard -Wall \
					-Wextra -Werror -o "$work/serves" \
					"$here/serves.c" -x none $flags &&
				LD_LIBRARY_PATH=$root$prefix/lib "$work/serves" > "$work/got" &&
				grep -qx "4c52 6c72" "$work/got"
		} > "$work/said" 2>&1
		result $? "a ${static:-dynamic} program in $language serves a device by what is installed"
	done
done

# names LIBRARY MAP HEADER...: what is promised, listed and there
names()
{
	library=$1 map=$2
	shift 2
	readelf -d "$root$prefix/lib/$library.so" > "$work/said" &&
		grep -q "SONAME.*\[$library\.so\.0\]" "$work/said"
	result $? "$library says by its name which programs it is for"

	# A declaration ends at the first semicolon; comments and types are no functions.
	sed 's|/\*.*\*/||; /\/\*/,/\*\//d; /^typedef/,/;/d' "$@" |
		grep -o '\bdtio_[a-z0-9_]*(' | tr -d '(' | LC_ALL=C sort -u > "$work/declared"
	sed -n 's/^\t\(dtio_.*\);/\1/p' "$map" > "$work/mapped"
	diff "$work/declared" "$work/mapped" > "$work/said"
	result $? "the map of $library has the functions of the headers, in order"

	# Else Debian's packages do not build.
	sed -n 's/^ \(dtio_.*\)@.*/\1/p' "$top/debian/${library}0.symbols" |
		diff "$work/mapped" - > "$work/said"
	result $? "debian/${library}0.symbols has them, in order"

	for file in "$library.a" "$library.so"; do
		# shellcheck disable=SC2046 # no word, or one
		nm $([ "$file" = "$library.a" ] || echo -D) --defined-only -g -f posix \
			"$root$prefix/lib/$file" 2>&1 |
			awk 'NF > 2 && $2 != "A" { sub(/@.*/, "", $1); print $1 }' |
			LC_ALL=C sort -u > "$work/names"
		diff "$work/mapped" "$work/names" > "$work/said"
		result $? "$file has these names and no others"
	done
}

names libdtio "$top/lib/libdtio.map" "$top/lib/libdtio.h" "$top/lib/verdict/verdict.h"
names libdtio-serve "$top/lib/serve/libdtio-serve.map" "$top/lib/serve/serve.h" \
	"$top/lib/serve/loop.h"

for language in c c++; do
	for header in libdtio.h dtio/verdict.h dtio/serve.h dtio/loop.h dtio/user.h \
			linux/dtio.h; do
		echo "#include <$header>" |
			${CC:-cc} -x $language -Wall -Wextra -Werror -fsyntax-only \
				-I"$root$prefix/include" - > "$work/said" 2>&1
		result $? "$header needs no other header, in $language"
	done
done

each uninstall DESTDIR="$work/closed" prefix=/usr > "$work/said" 2>&1 &&
	find "$work/closed" ! -type d >> "$work/said" && [ ! -s "$work/said" ]
result $? "make uninstall leaves no file"

# As a distribution has it
(each install DESTDIR="$work/there" prefix=/usr libdir=/usr/lib/aarch64-linux-gnu \
	zshdir=/usr/share/zsh/vendor-completions) > "$work/said" 2>&1 &&
	for file in lib/aarch64-linux-gnu/libdtio.so.0 lib/aarch64-linux-gnu/libdtio-serve.a \
			lib/aarch64-linux-gnu/pkgconfig/libdtio.pc lib/udev/rules.d/60-dtio.rules \
			share/zsh/vendor-completions/_dtio-ls \
			share/zsh/vendor-completions/_dtio-shmem; do
		[ -e "$work/there/usr/$file" ] || echo "no $file"
	done >> "$work/said" &&
	find "$work/there" -path '*/site-functions/*' -o -path '*/usr/lib/libdtio*' \
		>> "$work/said" && [ ! -s "$work/said" ]
result $? "libdir and zshdir say where libraries and zsh's completions go"

PKG_CONFIG_SYSROOT_DIR='' PKG_CONFIG_LIBDIR=$work/there/usr/lib/aarch64-linux-gnu/pkgconfig \
	pkg-config --variable=libdir libdtio libdtio-serve > "$work/said" 2>&1
grep -qx '/usr/lib/aarch64-linux-gnu /usr/lib/aarch64-linux-gnu' "$work/said"
result $? "pkg-config names that libdir"

: > "$work/there/usr/lib/aarch64-linux-gnu/libdtio.so.7"
mkdir -p "$work/there/usr/include/dtio" && : > "$work/there/usr/include/dtio/other.h"
(each uninstall DESTDIR="$work/there" prefix=/usr libdir=/usr/lib/aarch64-linux-gnu \
	zshdir=/usr/share/zsh/vendor-completions &&
	each uninstall DESTDIR="$work/there" prefix=/usr) > "$work/said" 2>&1 &&
	find "$work/there" ! -type d -printf '%P\n' | sort >> "$work/said" &&
	printf '%s\n' usr/include/dtio/other.h usr/lib/aarch64-linux-gnu/libdtio.so.7 |
	diff - "$work/said" > "$work/differ"
result $? "make uninstall takes what was installed there, once more nothing, and no other's"

# Where there is no /dev, as in a chroot in which packages are built
each install -n DESTDIR="$work/there" prefix=/usr > "$work/commands" 2> "$work/said" &&
	grep '/dev/' "$work/commands" | grep -v '/dev/null' >> "$work/said"
[ ! -s "$work/said" ] && grep -q dtio-bind.service "$work/commands"
result $? "make install uses no device file"

# Where json-c and GnuTLS are not
cat > "$work/pkg-config" << 'END'
#!/bin/sh
case " $* " in *" json-c "* | *" gnutls "*) exit 1 ;; esac
exec pkg-config "$@"
END
chmod +x "$work/pkg-config"
make -s -C "$top" PKG_CONFIG="$work/pkg-config" O="$work/without" DESTDIR="$work/few" prefix=/usr \
	install > "$work/said" 2>&1 &&
	find "$work/few" ! -type d -printf '%m %P\n' | sed 's| usr/| |' | LC_ALL=C sort > "$work/got" &&
	grep -v -e serve -e shmem -e dtio/loop.h -e dtio/user.h "$work/wanted" |
	diff - "$work/got" >> "$work/said"
result $? "without json-c and GnuTLS all is installed but what serves"

# Each part is compiled with what its builder says, after its own options.
for part in tools/dtio-ls tools/dtio-serve tools/dtio-shmem lib lib/serve; do
	make -s -n -C "$top/$part" O="$work/new" WERROR=-Werror \
		CPPFLAGS=-DTHE_BUILDERS CFLAGS='-O1 -Wno-error' LDFLAGS=-Wl,-z,now 2>&1 |
		grep -E -e ' -c -o ' > "$work/compiled"
	grep -vE -e '-Werror .*-DTHE_BUILDERS -O1 -Wno-error' "$work/compiled" > "$work/said"
	[ -s "$work/compiled" ] && [ ! -s "$work/said" ]
	result $? "what $part is compiled with ends with CPPFLAGS and CFLAGS"
done

command -v zsh > "$work/said" 2>&1 &&
	zsh -fc 'print -l $fpath' > "$work/said" &&
	grep -qx /usr/local/share/zsh/site-functions "$work/said"
result $? "zsh looks for completions where make install puts them"

PKG_CONFIG_LIBDIR=$root$prefix/lib/pkgconfig pkg-config --modversion libdtio \
	> "$work/said" 2>&1
"$root$prefix/bin/dtio-ls" -V | grep -qx "dtio-ls $(cat "$work/said")"
result $? "pkg-config and dtio-ls name the same version"

echo "1..$tests"
[ "$failed" -eq 0 ]
