# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced on a board: what a page of docs/ has in its blocks.

# page_block FILE HEADING NUMBER: of the blocks below the heading, before the next one
page_block()
{
	awk -v heading="$2" -v wanted="$3" '
		!code && /^#/ { on = $0 == heading; number = 0 }
		on && /^```/ { code = !code; number += code; next }
		on && code && number == wanted' "$1"
}
