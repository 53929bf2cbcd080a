#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

# wine-without-screen.sh PROGRAM [ARGUMENT...]: wine.sh in a prefix apart, whose Office is made and unmade by the tests,
# and where programs have windows that nobody needs to see.
set -euo pipefail

here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
export ACTIVATION_WINEPREFIX=${ACTIVATION_WINEPREFIX:-$(realpath "$here/../../..")/build/wineprefix}-office
unset DISPLAY

if [ ! -f "$ACTIVATION_WINEPREFIX/without-screen" ]; then
    "$here/../wine.sh" reg add 'HKCU\Software\Wine\Drivers' /v Graphics /d null /f >/dev/null
    wineserver=$(command -v wineserver || echo /usr/lib/wine/wineserver64)
    WINEPREFIX=$ACTIVATION_WINEPREFIX "$wineserver" -k || true
    WINEPREFIX=$ACTIVATION_WINEPREFIX "$wineserver" -w
    touch "$ACTIVATION_WINEPREFIX/without-screen"
fi
exec "$here/../wine.sh" "$@"
