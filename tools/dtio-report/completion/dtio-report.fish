# SPDX-License-Identifier: GPL-2.0-or-later
#
# Completion of dtio-report(1) for fish.

complete -c dtio-report -f
complete -c dtio-report -a '(dtio-ls -r --noheadings -o NAME 2>/dev/null)'
complete -c dtio-report -s n -l dry-run -d 'Say what would be in it, and write nothing'
complete -c dtio-report -s o -l output -r -F -d 'The archive'
complete -c dtio-report -l selftests -x -a '(__fish_complete_directories)' -d 'Where the selftests are installed'
complete -c dtio-report -s y -l yes -d 'Run the tests without asking'
complete -c dtio-report -s h -l help -d 'Show the options'
complete -c dtio-report -s V -l version -d 'Show the version'
