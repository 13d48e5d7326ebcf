#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# What dtio-ls says of an overlay, and of a node that is not enabled; see cases-test.sh.
set -u
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/unit/lib/check.sh
. "$here/check.sh"

echo "TAP version 13"
dtc -q -I dts -O dtb -o "$work/overlay.dtb" "$here/cases/11-an-overlay.dtso"
dtc -q -I dts -O dtb -o "$work/base.dtb" "$here/cases/11-base-without-symbols.dts"

check "an overlay is no board" 2 --dtb "$work/overlay.dtb" < /dev/null
grep -q overlay "$work/err" && grep -q fdtoverlay "$work/err"
result $? "... and says what to do with it"
check "a node that is not enabled is no device" 1 --dtb "$work/base.dtb" \
	--check /soc/serial@30880000 < /dev/null
grep -q disabled "$work/err"
result $? "... and says its status"
cat > "$work/chip.dts" <<'END'
/dts-v1/;
/ {
	#address-cells = <1>;
	#size-cells = <1>;
	soc {
		compatible = "simple-bus";
		#address-cells = <1>;
		#size-cells = <1>;
		ranges;
		i2c@1000 {
			compatible = "vendor,i2c";
			reg = <0x1000 0x1000>;
			#address-cells = <1>;
			#size-cells = <0>;
			mux@70 {
				reg = <0x70>;
				clock@68 {
					reg = <0x68>;
				};
			};
		};
	};
};
END
dtc -q -I dts -O dtb -o "$work/chip.dtb" "$work/chip.dts"
check "a chip on a bus is no device" 1 --dtb "$work/chip.dtb" \
	--check clock@68 < /dev/null
complains "but goes along with 1000.i2c"
finish
