# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced in guests, on boards and on the build machine: files whose contents
# follow from their names, a number: 2 MB of numbers from that one on.

numbers()
{
	seq "$1" $(($1 + 199999))
}

# checksum FIRST: of such a file
checksum()
{
	numbers "$1" | sha256sum | cut -d' ' -f1
}
