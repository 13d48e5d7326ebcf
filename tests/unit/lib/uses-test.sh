#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# What dtio-ls shows of what else stands on devices: $DTIO_LS is the program with
# fake-kernel.c and fake-login.c in it, TAP is the output.
set -u
# shellcheck source=tests/unit/lib/fake-board.sh
. "$(dirname "$0")/fake-board.sh"
# shellcheck source=tests/unit/lib/busy-board.sh
. "$(dirname "$0")/busy-board.sh"
# shellcheck source=tests/unit/lib/uses-board.sh
. "$(dirname "$0")/uses-board.sh"
# shellcheck source=tests/unit/lib/check.sh
. "$(dirname "$0")/check.sh"
schema=$(dirname "$0")/../../../docs/dtio-ls.schema.json

echo "TAP version 13"
board=$work/board
busy_with_more "$board"
mkdir "$board/run"

# table WHAT DEVICE USES [OPTION...]: what a table has of it
table()
{
	what=$1 device=$2 wanted=$3
	shift 3
	check "$what" 0 --sysroot "$board" --noheadings -o USES "$@" \
		"$device" <<-END
	$wanted
	END
}

table "a watchdog" 120.watchdog 'watchdog watchdog0'
table "a display" 130.display 'display card0-HDMI-A-1'
table "a terminal" 140.uart 'terminal ttymxc2 of agetty(412);terminal ttymxc2 of 1023'
table "... with numbers alone" 140.uart 'terminal ttymxc2 of 412;terminal ttymxc2 of 1023' -n
table "another namespace's mount" 150.mmc 'other-mount /data of containerd(831)'
table "a login" c0.ethernet 'login eth0'

# shown DEVICE LINE...: these are among what is shown of it in detail
shown()
{
	device=$1
	shift
	$DTIO_LS --sysroot "$board" -v "$device" > "$work/words" 2> "$work/err"
	for line; do
		echo "$line" > "$work/want"
		grep -qF -- "$line" "$work/words"
		result $? "details of $device: $line"
	done
}

shown 120.watchdog 'watchdog watchdog0'
shown 140.uart 'terminal ttymxc2 of agetty(412)' 'terminal ttymxc2 of 1023'
shown 150.mmc 'other-mount /data of containerd(831)'
shown c0.ethernet 'login eth0'

# json DEVICE USES: what JSON has of it is this, and as the schema says
json()
{
	$DTIO_LS --sysroot "$board" --json -o NAME,USES "$1" > "$work/words" \
		2> "$work/err"
	echo "$2" > "$work/want"
	python3 - "$schema" "$2" "$work/words" > "$work/err" 2>&1 <<-'END'
	import json
	import sys

	import jsonschema

	with open(sys.argv[1], encoding="utf-8") as file:
	    schema = json.load(file)
	with open(sys.argv[3], encoding="utf-8") as file:
	    uses = json.load(file)["devices"][0]["uses"]
	schema["$ref"] = "#/$defs/use"
	del schema["type"], schema["required"], schema["properties"]
	del schema["additionalProperties"]
	for use in uses:
	    jsonschema.Draft202012Validator(schema).validate(use)
	sys.exit(uses != json.loads(sys.argv[2]))
	END
	result $? "JSON of $1"
}

json 120.watchdog '[{"kind": "watchdog", "what": "watchdog0", "pid": null, "command": null}]'
json 134.panel '[{"kind": "display", "what": "fb0", "pid": null, "command": null}]'
json 140.uart '[{"kind": "terminal", "what": "ttymxc2", "pid": 412, "command": "agetty"}, {"kind": "terminal", "what": "ttymxc2", "pid": 1023, "command": null}]'
json 150.mmc '[{"kind": "other-mount", "what": "/data", "pid": 831, "command": "containerd"}]'
json c0.ethernet '[{"kind": "login", "what": "eth0", "pid": null, "command": null}]'

# refused DEVICE TEXT: is not bound, whoever of the two has said so
refused()
{
	$DTIO_LS --sysroot "$board" --bind "$1" > "$work/words" 2> "$work/err"
	status=$?
	echo "$2" > "$work/want"
	[ "$status" -ne 0 ] && grep -qF -- "$2" "$work/err" &&
		[ "$(basename "$(readlink "$board/sys/devices/$1/driver")")" != \
		  dtio-platform ]
	result $? "--bind $1 is refused: $2"
}

refused 120.watchdog 'watchdog0'
refused c0.ethernet 'logged in'

# A bridge, of which it is not known by which of its parts it sends what
logged_in 898 1 'SSH_CONNECTION=10.0.0.9 50000 10.0.1.2 22'
table "a login through a bridge is one through what it is made of" \
	c0.ethernet 'login eth0'
rm "$board/proc/1/environ" "$board/proc/898/environ"
table "without a login it is a network" c0.ethernet 'network eth0'

# Others are told from one's own.
rm "$board/proc/self/ns/mnt"
table "no namespace is another if one's own is not known" 150.mmc ''
finish
