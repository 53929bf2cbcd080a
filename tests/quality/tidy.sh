#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

# tidy.sh BUILD-FOLDER: clang-tidy over the product's sources, but for those of Windows, whose headers are not here.
# Files that passed and did not change since, nor any header or the rules, are not read again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$1
stamps=$build/tidy
mkdir -p "$stamps"
# clang cannot read headers that GCC has precompiled; every file includes what it uses anyway.
sed -E 's# -Winvalid-pch -include [^ "]*cmake_pch\.hxx##' "$build/compile_commands.json" >"$stamps/compile_commands.json"

rules=$(git ls-files -z .clang-tidy 'core/*.h' 'ui/*.h' 'app/*.h' | xargs -0 cat "$build/build.ninja" | sha256sum | cut -c1-32)
changed=()
while read -r source; do
    stamp=$stamps/$(printf '%s' "$source" | tr / _)-$(printf '%s' "$rules" "$(sha256sum <"$source")" | sha256sum | cut -c1-32)
    [ -e "$stamp" ] || changed+=("$source" "$stamp")
done < <(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' | grep -v /windows/)
[ ${#changed[@]} -gt 0 ] || exit 0
export stamps
# shellcheck disable=SC2016  # expanded by the inner shell
printf '%s\n' "${changed[@]}" | xargs -P "$(nproc)" -n 2 bash -c \
    'clang-tidy-14 -p "$stamps" --quiet "$0" 2>/dev/null && touch "$1"'
