# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# Completion of dtio-ls(1) for bash; bash-completion may be there or not. Devices,
# groups and compatible strings are those of the board that the command line is
# about, columns those that the program lists.

# The words up to the cursor. Bash breaks them at characters that names of devices
# are full of, and here they are put together again.
_dtio_ls_words()
{
	local rest=${COMP_LINE:0:COMP_POINT} blanks i

	words=()
	for ((i = 0; i <= COMP_CWORD; i++)); do
		blanks=${rest%%[![:blank:]]*}
		rest=${rest#"$blanks"}
		if [[ ! $i -gt 0 || $blanks || ${#words[@]} -eq 0 ]]; then
			words+=("")
		fi
		if ((i == COMP_CWORD)); then
			words[-1]+=$rest
		else
			words[-1]+=${COMP_WORDS[i]}
			rest=${rest#"${COMP_WORDS[i]}"}
		fi
	done
}

# What the words before the current one say: where to look, and what is to be done.
_dtio_ls_look()
{
	local i

	for ((i = 1; i < ${#words[@]} - 1; i++)); do
		case ${words[i]} in
		-F | --file | --dtb | --sysroot)
			board=("${words[i]}" "${words[++i]}") ;;
		--file=* | --dtb=* | --sysroot=*)
			board=("${words[i]}") ;;
		--connect | --keys)
			board+=("${words[i]}" "${words[++i]}") ;;
		--connect=* | --keys=*)
			board+=("${words[i]}") ;;
		--bind | --release | --saved | --dump | --dump=*)
			mode=${words[i]%%=*} ;;
		--)
			no_options=yes ;;
		esac
	done
}

# Whose value the cursor is in: sets option, value, and prefix if both are one word.
_dtio_ls_find_value()
{
	local current=${words[-1]} previous=${words[-2]-}

	value=$current
	[ -z "$no_options" ] || return 0
	case $previous in
	--output | --select | --compatible | --file | --dtb | --sysroot | --connect | \
	--keys | --dump | --resources | --gpios | --pins)
		option=$previous ;;
	esac
	if [[ $previous =~ ^-[hJknPrtvV]*([dFos])$ ]]; then
		option=-${BASH_REMATCH[1]}
	elif [[ -z $option && $current == --*=* ]]; then
		option=${current%%=*}
		prefix=$option=
	elif [[ -z $option && $current =~ ^(-[hJknPrtvV]*([dFos])) ]]; then
		option=-${BASH_REMATCH[2]}
		prefix=${BASH_REMATCH[1]}
	fi
	value=${value#"$prefix"}
}

_dtio_ls_ask()
{
	"$program" "${board[@]}" -r --noheadings "$@" 2>/dev/null
}

_dtio_ls_columns()
{
	"$program" --help 2>/dev/null |
		sed -n '/^Columns:$/,/^$/s/^  \([A-Z][A-Z]*\) .*/\1/p'
}

_dtio_ls_compatibles()
{
	# In the other formats nothing says where one ends: they have commas.
	"$program" "${board[@]}" -J -o COMPATIBLE 2>/dev/null |
		sed -n 's/^ *"compatible": \[\(.*\)\],*$/\1/p' |
		sed 's/", "/\n/g; s/"//g' | sort -u
}

# Names, or paths once the word begins like one; of those that can be meant.
_dtio_ls_devices()
{
	local column=NAME meant=(cat)

	case $value in
	/*) column=PATH ;;
	esac
	case $mode in
	--saved | --dump) return ;;
	--bind) meant=(grep -v ' dtio-') ;;
	--release) meant=(grep ' dtio-') ;;
	esac
	_dtio_ls_ask -o "$column,DRIVER" | "${meant[@]}" |
		sed -n '/^- /d; s/ .*//p'
}

# From the words on standard input, those that go on where the value is.
_dtio_ls_offer()
{
	local kept=$1 begun=$2 word

	while read -r word; do
		[[ $word == "$begun"* ]] && COMPREPLY+=("$prefix$kept$word")
	done
}

_dtio_ls_offer_columns()
{
	local kept='' begun=$value column columns

	case $value in
	*,*) kept=${value%,*}, begun=${value##*,} ;;
	+*) kept=+ begun=${value#+} ;;
	esac
	columns=$(_dtio_ls_columns)
	# In the letters that the user has begun with
	[[ $begun != *[a-z]* ]] || columns=${columns,,}
	_dtio_ls_offer "$kept" "$begun" < <(
		for column in $columns; do
			[[ ,${kept#+}, == *,$column,* ]] || echo "$column"
		done)
	compopt -o nospace 2>/dev/null
}

_dtio_ls_offer_files()
{
	local file

	while read -r file; do
		COMPREPLY+=("$prefix$file")
	done < <(compgen "$1" -- "$value")
	compopt -o filenames 2>/dev/null
}

_dtio_ls_offer_options()
{
	_dtio_ls_offer '' "$value" < <(printf '%s\n' \
		-b --bytes -d --compatible -F --file -h --help -J --json -k --drivers \
		-n --numeric -o --output -P --pairs -r --raw -s --select \
		-t --tree -v -vv --verbose -V --version --bind --check --connect \
		--dry-run --dtb --dump --force --gpios --group --group= --guest-node --keys \
		--noheadings --persist --pins --release --resources --saved --sysroot)
}

# Readline replaces only what is behind the last of its word breaks.
_dtio_ls_cut()
{
	local word=${words[-1]} breaks=${COMP_WORDBREAKS//[^@:=]} cut i

	[[ $breaks && $word == *["$breaks"]* ]] || return 0
	cut=${word%"${word##*["$breaks"]}"}
	# ... but leaves this one to be replaced.
	[[ $cut != *@ ]] || cut=${cut%@}
	for i in "${!COMPREPLY[@]}"; do
		COMPREPLY[i]=${COMPREPLY[i]#"$cut"}
	done
}

_dtio_ls()
{
	local -a words=() board=()
	local program=$1 mode='' no_options='' option='' value='' prefix=''

	COMPREPLY=()
	_dtio_ls_words
	_dtio_ls_look
	_dtio_ls_find_value
	case $option in
	-o | --output)
		_dtio_ls_offer_columns ;;
	-d | --compatible)
		_dtio_ls_offer '' "$value" < <(_dtio_ls_compatibles) ;;
	--group)
		_dtio_ls_offer '' "$value" < <(_dtio_ls_ask -o GROUP |
			grep -vx -e - | sort -nu) ;;
	-F | --file | --dtb | --dump | --connect)
		_dtio_ls_offer_files -f ;;
	--sysroot | --keys)
		_dtio_ls_offer_files -d ;;
	--gpios)
		_dtio_ls_offer '' "$value" < <(printf '%s\n' virtio none) ;;
	--pins)
		_dtio_ls_offer '' "$value" < <(printf '%s\n' scmi none) ;;
	--resources)
		_dtio_ls_offer '' "$value" < <(printf '%s\n' page scmi scmi-smc none auto) ;;
	*)
		if [[ $value == -* && ! $no_options && ! $option ]]; then
			_dtio_ls_offer_options
		else
			_dtio_ls_offer '' "$value" < <(_dtio_ls_devices)
		fi ;;
	esac
	_dtio_ls_cut
}

complete -F _dtio_ls dtio-ls
