# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# What ./run and ./test share: one line a stage, and a clear reason when one fails. To be sourced.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# What building needs, and why:
#   cmake ninja-build g++     the build
#   qt6-base-dev              Qt Core and Qt Network
#   qt6-tools-dev* qt6-l10n-tools  lupdate and lrelease: the four languages
#   libgl1-mesa-dev           asked for by Qt's own CMake files
#   rapidjson-dev             JSON with the place of every mistake
#   libc-ares-dev             names of hosts, asked with a limit
#   lld                       the linker: a tenth of the time of the usual one
# shellcheck disable=SC2034  # used by those who source this
build_packages=(cmake ninja-build g++ qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools libgl1-mesa-dev rapidjson-dev libc-ares-dev lld)

# What packing for people needs: the setup program, signatures.
# shellcheck disable=SC2034
release_packages=(nsis osslsigncode python3)

# Scripts that call one another share the file in which the beginning of each stage is noted; the outermost shows at its
# end where the time went.
if [ -z "${ACTIVATION_STAGE_TIMES:-}" ]; then
    ACTIVATION_STAGE_TIMES=$(mktemp)
    export ACTIVATION_STAGE_TIMES
    trap 'show_stage_times; rm -f "$ACTIVATION_STAGE_TIMES"' EXIT
fi

stage() {
    printf '%s\t%s\n' "$(date +%s)" "$*" >>"$ACTIVATION_STAGE_TIMES"
    printf '== %s\n' "$*"
}

show_stage_times() {
    [ -s "$ACTIVATION_STAGE_TIMES" ] || return 0
    printf -- '-- seconds by stage\n'
    { cat "$ACTIVATION_STAGE_TIMES"; printf '%s\tend\n' "$(date +%s)"; } | awk -F '\t' '
        NR == 1 { first = $1 }
        NR > 1 && $1 > begun { printf "%6d  %s\n", $1 - begun, name }
        { begun = $1; name = $2 }
        END { printf "%6d  together\n", begun - first }'
}

# fail REASON [LOGFILE]: says why, shows the end of the log, and ends.
fail() {
    if [ -n "${2:-}" ] && [ -s "$2" ]; then
        grep -E 'FAILED|error:|Error|^E: ' "$2" | head -n 20 >&2 || true
        printf -- '-- last lines of %s\n' "$2" >&2
        tail -n 30 "$2" >&2
    fi
    printf '!! %s\n' "$1" >&2
    exit 1
}

# install_missing PACKAGE...: installs only what is not there.
install_missing() {
    local missing=() package log
    command -v dpkg-query >/dev/null || fail "These scripts install Debian packages; this is not Debian. Needed: $*"
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    stage "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Not root, and no sudo. As root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    mkdir -p build
    log=build/install.log
    "${as_root[@]}" apt-get update -qq >"$log" 2>&1 || fail "The package lists could not be fetched." "$log"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" \
        >>"$log" 2>&1 || fail "The packages could not be installed." "$log"
}

# build_preset PRESET [TARGET...]
build_preset() {
    local preset=$1 log=build/$1.log
    shift
    mkdir -p build
    stage "Building ($preset)"
    cmake --preset "$preset" >"$log" 2>&1 || fail "The $preset build could not be configured." "$log"
    cmake --build --preset "$preset" ${1:+--target "$@"} >>"$log" 2>&1 || fail "The $preset build failed." "$log"
}
