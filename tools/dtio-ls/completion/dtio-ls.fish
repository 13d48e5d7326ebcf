# SPDX-License-Identifier: GPL-2.0-or-later
#
# Completion of dtio-ls(1) for fish. Devices, groups and compatible strings are those
# of the board that the command line is about, columns those that the program lists.

# The program as it was called, and where it has been told to look
function __dtio_ls_program
    set -l words (commandline -opc)
    echo -- $words[1]
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case -F --file --dtb --sysroot --connect --keys
                set -q words[2]; and printf '%s\n' $words[1..2]
                set -e words[1]
            case '--file=*' '--dtb=*' '--sysroot=*' '--connect=*' '--keys=*'
                echo -- $words[1]
        end
        set -e words[1]
    end
end

function __dtio_ls_ask
    set -l program (__dtio_ls_program)
    $program $argv 2>/dev/null
end

# The word at the cursor, without the option that it may have in front
function __dtio_ls_value
    commandline -ct | string replace -r -- '^(--[a-z-]+=|-[hJknPrtvV]*[dFos])' ''
end

function __dtio_ls_has
    for word in (commandline -opc)
        contains -- (string replace -r '=.*' '' -- $word) $argv; and return 0
    end
    return 1
end

# Names, or paths once the word begins like one; of those that can be meant. What
# kind of device it is stands beside it.
function __dtio_ls_devices
    __dtio_ls_has --saved --dump; and return
    set -l column NAME
    string match -q '/*' -- (__dtio_ls_value); and set column PATH
    __dtio_ls_ask -r --noheadings -o $column,WHAT,DRIVER | while read -l name what driver
        set -l is_bound no
        string match -q 'dtio-*' -- $driver; and set is_bound yes
        test $name = -; and continue
        __dtio_ls_has --bind; and test $is_bound = yes; and continue
        __dtio_ls_has --release; and test $is_bound = no; and continue
        printf '%s\t%s\n' $name (string replace -r '^-$' '' -- $what)
    end
end

function __dtio_ls_groups
    __dtio_ls_ask -r --noheadings -o GROUP | string match -v -- - | sort -nu
end

# In the other formats nothing says where one ends: they have commas.
function __dtio_ls_compatibles
    __dtio_ls_ask -J -o COMPATIBLE |
        string match -r '^ *"compatible": \[.+\],?$' |
        string match -ar '"[^"]*"(?=[],])' | string trim -c '"' | sort -u
end

# Behind those that the word has already
function __dtio_ls_columns
    set -l value (__dtio_ls_value)
    set -l kept (string match -r '^(?:.*,|\+)' -- $value)
    set -l named (string split , -- (string trim -lc + -- (string upper -- $kept)))
    set -l lower no
    string match -qr '[a-z][^,]*$' -- $value; and set lower yes

    __dtio_ls_ask --help | string match -r '^  [A-Z]+ +.*' | while read -l name help
        contains -- $name $named; and continue
        test $lower = yes; and set name (string lower -- $name)
        printf '%s%s\t%s\n' "$kept" $name (string trim -- $help)
    end
end

complete -c dtio-ls -f -a '(__dtio_ls_devices)'
# What to show
complete -c dtio-ls -s t -l tree -d 'As a tree'
complete -c dtio-ls -s k -l drivers -d 'Driver in use and kernel modules'
complete -c dtio-ls -s v -l verbose -d 'All there is to know'
complete -c dtio-ls -l check -d 'Can it be assigned, and why not'
complete -c dtio-ls -l guest-node -d 'What a guest would see'
complete -c dtio-ls -l gpios -x -a 'virtio none' -d 'How its GPIO lines are offered'
complete -c dtio-ls -l pins -x -a 'scmi none' -d 'How its pin states are offered'
complete -c dtio-ls -l resources -x -a 'page scmi scmi-smc none auto' -d 'How its resources are offered'
# Of which devices
complete -c dtio-ls -s s -l select -x -a '(__dtio_ls_devices)' -d 'Name or path is like it'
complete -c dtio-ls -s d -l compatible -x -a '(__dtio_ls_compatibles)' -d 'Compatible with it'
complete -c dtio-ls -l group -f -a '(__dtio_ls_groups)' -d 'In an IOMMU group'
# How
complete -c dtio-ls -s o -l output -x -a '(__dtio_ls_columns)' -d 'These columns'
complete -c dtio-ls -s b -l bytes -d 'Sizes in bytes'
complete -c dtio-ls -s n -l numeric -d 'Numbers in place of names'
complete -c dtio-ls -s J -l json -d 'JSON'
complete -c dtio-ls -s r -l raw -d 'Columns separated by one blank'
complete -c dtio-ls -s P -l pairs -d 'COLUMN="value" pairs'
complete -c dtio-ls -l noheadings -d 'No column headings'
# Where to look
complete -c dtio-ls -s F -l file -r -F -d 'A dump'
complete -c dtio-ls -l dtb -r -F -d 'A flattened device tree'
complete -c dtio-ls -l sysroot -x -a '(__fish_complete_directories)' -d 'The system in a directory'
complete -c dtio-ls -l connect -r -F -d 'What is served there'
complete -c dtio-ls -l keys -x -a '(__fish_complete_directories)' -d 'Keys for TLS'
# What to do
complete -c dtio-ls -l bind -d 'Give the devices to dtio'
complete -c dtio-ls -l release -d "Give them back to the host's drivers"
complete -c dtio-ls -l force -d 'Even if the system stands on them'
complete -c dtio-ls -l persist -d 'At every start of the system'
complete -c dtio-ls -l dry-run -d 'Only say what would be done'
complete -c dtio-ls -l saved -d 'Those that --persist has kept'
complete -c dtio-ls -l dump -r -F -d 'Write down all that is known'
complete -c dtio-ls -s h -l help -d 'Print help and exit'
complete -c dtio-ls -s V -l version -d 'Print the version and exit'
