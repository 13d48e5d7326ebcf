# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# Completion of dtio-report(1) for bash; bash-completion may be there or not.

_dtio_report()
{
	local word=${COMP_WORDS[COMP_CWORD]} found

	COMPREPLY=()
	case ${COMP_WORDS[COMP_CWORD - 1]} in
	-o | --output)
		compopt -o filenames 2>/dev/null
		mapfile -t COMPREPLY < <(compgen -f -- "$word")
		return ;;
	--selftests)
		compopt -o filenames 2>/dev/null
		mapfile -t COMPREPLY < <(compgen -d -- "$word")
		return ;;
	esac
	if [[ $word == -* ]]; then
		# What --help lists
		found=$("${COMP_WORDS[0]}" --help 2>/dev/null |
			sed -n 's/^ \{2,6\}\(-[a-zA-Z]\), \(--[a-z-]*\).*/\1 \2/p; s/^ \{6\}\(--[a-z-]*\).*/\1/p')
	else
		found=$(dtio-ls -r --noheadings -o NAME 2>/dev/null)
	fi
	mapfile -t COMPREPLY < <(compgen -W "$found" -- "$word")
}

complete -F _dtio_report dtio-report
