# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# Completion of dtio-shmem(1) for bash; bash-completion may be there or not.

_dtio_shmem()
{
	local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
	local -a options

	COMPREPLY=()
	if ((COMP_CWORD == 1)); then
		mapfile -t COMPREPLY < <(compgen -W "serve status --help --version" -- "$word")
		return
	fi
	case $before in
	--file | --tls-creds)
		compopt -o filenames 2>/dev/null
		mapfile -t COMPREPLY < <(compgen -f -- "$word")
		return ;;
	--size | --peers | --vectors | --section | --private | --listen | --platform | \
		--ivshmem | --control | --wait)
		return ;;
	esac
	if [[ ${COMP_WORDS[1]} == status && $word != -* ]]; then
		compopt -o filenames 2>/dev/null
		mapfile -t COMPREPLY < <(compgen -f -- "$word")
		return
	fi
	# What --help lists for this command
	mapfile -t options < <("${COMP_WORDS[0]}" --help 2>/dev/null |
		sed -n "/^${COMP_WORDS[1]}:/,/^\$/s/^  \(--[a-z-]*\).*/\1/p")
	mapfile -t COMPREPLY < <(compgen -W "${options[*]} --help" -- "$word")
}

complete -F _dtio_shmem dtio-shmem
