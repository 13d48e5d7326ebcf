# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# Completion of dtio-serve(1) for bash: devices are those that dtio has, as dtio-ls lists
# them.

_dtio_serve()
{
	local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} found

	COMPREPLY=()
	case $previous in
	-l | --listen)
		compopt -o nospace 2>/dev/null
		mapfile -t COMPREPLY < <(compgen -W 'unix: tls: tcp: vsock: fd:' -- "$word")
		return ;;
	--allow-uid)
		mapfile -t COMPREPLY < <(compgen -u -- "$word")
		return ;;
	--allow-gid)
		mapfile -t COMPREPLY < <(compgen -g -- "$word")
		return ;;
	--tls-creds)
		mapfile -t COMPREPLY < <(compgen -d -- "$word")
		compopt -o filenames 2>/dev/null
		return ;;
	esac
	if [[ $word == -* ]]; then
		found='-h --help -l --listen -V --version --allow-gid --allow-uid --anybody
			--tls-creds'
	else
		found=$(dtio-ls -r --noheadings -o NAME,DRIVER 2>/dev/null |
			sed -n 's/ dtio-.*//p')
	fi
	mapfile -t COMPREPLY < <(compgen -W "$found" -- "$word")
}

complete -F _dtio_serve dtio-serve
