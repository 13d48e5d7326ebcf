# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced, in guests, on boards and where boards are run: files whose contents
# follow from their names, 2 MB of numbers from that one on.

numbers()
{
	seq "$1" $(($1 + 199999))
}

# checksum FIRST: of such a file
checksum()
{
	numbers "$1" | sha256sum | cut -d' ' -f1
}
