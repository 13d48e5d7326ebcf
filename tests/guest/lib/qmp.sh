# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced on a board: QMP commands to a QEMU there, through a pair of pipes. Start
# QEMU with $qmp_arguments.

qmp_arguments="-qmp pipe:/run/qmp"

# To be called before QEMU is started.
qmp_prepare()
{
	rm -f /run/qmp.in /run/qmp.out
	mkfifo /run/qmp.in /run/qmp.out
	# Both ends are open from now on, whenever QEMU comes and goes.
	exec 3<>/run/qmp.in 4<>/run/qmp.out
	echo '{"execute": "qmp_capabilities"}' >&3
}

# qmp COMMAND [ARGUMENTS]: prints the answer, a line of JSON. Its id tells it from
# events and from the answer to qmp_capabilities.
qmp()
{
	echo "{\"execute\": \"$1\", \"arguments\": {${2-}}, \"id\": 1}" >&3
	while read -r -t 60 line <&4; do
		case $line in
		*'"id": 1'*) break ;;
		esac
		line=none
	done
	echo "$line"
}
