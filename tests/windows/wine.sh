#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

# wine.sh PROGRAM [ARGUMENT...]: runs a Windows program under Wine in a prefix of the tests' own that says Windows 10.
# ACTIVATION_WINEPREFIX names another prefix; it is made when it is not there.
set -euo pipefail

export WINEPREFIX=${ACTIVATION_WINEPREFIX:-$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")/build/wineprefix}
# Without winedbg a program that crashes ends at once; with it, it has been seen to wait for ever.
export WINEDEBUG=${WINEDEBUG:--all} WINEARCH=win64 WINEDLLOVERRIDES='mscoree,mshtml,winedbg.exe='
# Debian's wine script warns that 32-bit Wine is missing; this is the program behind it.
wine=/usr/lib/wine/wine64

if [ ! -f "$WINEPREFIX/ready" ]; then
    mkdir -p "$WINEPREFIX"
    exec 9>"$WINEPREFIX/lock"
    flock 9
    if [ ! -f "$WINEPREFIX/ready" ]; then
        "$wine" wineboot -i >/dev/null 2>&1
        "$wine" winecfg -v win10 >/dev/null 2>&1
        wineserver=$(command -v wineserver || echo /usr/lib/wine/wineserver64)
        "$wineserver" -w
        touch "$WINEPREFIX/ready"
    fi
    exec 9>&-
fi

# Wine's own services end with the last program and take seconds to start; one that waits for its input keeps them, for
# two minutes at most. They are started without the pipes of whoever reads what the program says, or he would read on; so is
# Wine's explorer, by a program that asks for the desktop window. On a desktop explorer ends and starts again with each
# program, so there everything ends with the last one.
keeper=$WINEPREFIX/keeper
kept() { [[ $(readlink "/proc/$(cat "$keeper" 2>/dev/null || echo none)/exe" || true) = *wine* ]]; }
if [ -z "${DISPLAY:-}" ] && ! kept; then
    # shellcheck disable=SC2016  # expanded by the one that becomes the keeper
    setsid bash -c 'echo $$ >"$1"; exec "$2" cmd.exe < <(exec sleep 120)' - "$keeper" "$wine" </dev/null >/dev/null 2>&1 &
    "$wine" rundll32.exe user32.dll,GetDesktopWindow </dev/null >/dev/null 2>&1 || true # ends when all are there
fi
exec "$wine" "$@"
