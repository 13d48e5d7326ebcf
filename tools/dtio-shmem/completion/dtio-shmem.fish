# SPDX-License-Identifier: GPL-2.0-or-later
#
# Completion of dtio-shmem(1) for fish.

complete -c dtio-shmem -f
complete -c dtio-shmem -n __fish_use_subcommand -a serve -d 'Guests that share memory and ring one another'
complete -c dtio-shmem -n __fish_use_subcommand -a status -d 'Who is there'
complete -c dtio-shmem -n __fish_use_subcommand -l version -d 'Show the version'
complete -c dtio-shmem -l help -d 'Show the options'

set -l serve '__fish_seen_subcommand_from serve'
complete -c dtio-shmem -n $serve -l size -x -d 'Of the common memory, a power of two'
complete -c dtio-shmem -n $serve -l peers -x -d 'How many identities there are'
complete -c dtio-shmem -n $serve -l vectors -x -d 'That each peer has'
complete -c dtio-shmem -n $serve -l section -x -d 'That each peer alone writes'
complete -c dtio-shmem -n $serve -l private -x -d 'That each two peers share'
complete -c dtio-shmem -n $serve -l file -r -F -d 'The common memory is this file'
complete -c dtio-shmem -n $serve -l huge -d 'The common memory is of huge pages'
complete -c dtio-shmem -n $serve -l trust-peers -d 'Sections are mapped'
complete -c dtio-shmem -n $serve -l listen -x -d 'Peers whose device is a PCI function'
complete -c dtio-shmem -n $serve -l platform -x -d 'Peers whose device is one of a device tree'
complete -c dtio-shmem -n $serve -l ivshmem -x -d 'Peers by QEMU\'s ivshmem-doorbell'
complete -c dtio-shmem -n $serve -l tls-creds -x -a '(__fish_complete_directories)' -d 'Keys and certificates for TLS'
complete -c dtio-shmem -n $serve -l anybody -d 'HOST may be an address that others reach'
complete -c dtio-shmem -n $serve -l control -x -d 'For dtio-shmem status'
complete -c dtio-shmem -n $serve -l wait -x -d 'After a restart, for peers to come back'

set -l status '__fish_seen_subcommand_from status'
complete -c dtio-shmem -n $status -l json -d 'As JSON'
complete -c dtio-shmem -n $status -F
