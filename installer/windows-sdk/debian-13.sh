# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# What build-qt takes from Debian 13, by way of this machine's own mirror of Debian 12. The machine's package lists stay as
# they are: everything lies in a folder of the caller's. To be sourced after installer/stages.sh.

# Knows Debian 13 on Debian 12, too.
debian_keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# debian_13_lines: what a sources.list for Debian 13 says, made from where this machine gets `main` of its own Debian.
# Other people's archives are left out: they have other suites, or keys of their own.
debian_13_lines() {
    local here uri suite signed options
    here=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
    while read -r uri suite signed; do
        case $suite in
        "$here" | "$here-security") suite=trixie${suite#"$here"} ;;
        *) continue ;;
        esac
        [[ -z $signed || $signed == *debian-archive* ]] || continue
        options="[arch=amd64 signed-by=$debian_keyring]"
        printf '%s %s %s %s main\n' deb "$options" "$uri" "$suite" deb-src "$options" "$uri" "$suite"
    done < <(apt-get indextargets --format "\$(REPO_URI) \$(RELEASE) \$(SIGNED_BY)" 'Created-By: Packages' \
        'Component: main' 'Target-Of: deb' | sed 's/ [$](SIGNED_BY)$//' | sort -u)
}

# debian_13_lists FOLDER: fetches the package lists into FOLDER; from then on apt_13 answers from them.
debian_13_lists() {
    debian_13=$1
    mkdir -p "$debian_13"/{lists,cache/archives}/partial
    debian_13_lines >"$debian_13/sources.list"
    [ -s "$debian_13/sources.list" ] || fail "This machine's package sources name no mirror of Debian's main archive."
    apt_13 get update
}

# apt_13 get|cache ARGUMENT...
apt_13() {
    local tool=apt-$1
    shift
    "$tool" -o "Dir::Etc::SourceList=$debian_13/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null \
        -o "Dir::State::Lists=$debian_13/lists" -o "Dir::Cache=$debian_13/cache" -o APT::Sandbox::User=root "$@"
}

# debian_13_has KIND PACKAGE VERSION WHERE: fails, naming what there is instead, when Debian 13 has this version no more.
debian_13_has() {
    local kind=$1 package=$2 version=$3 where=$4 there
    case $kind in
    source) there=$(apt_13 cache showsrc --only-source "$package" | sed -n 's/^Version: //p') ;;
    binary) there=$(apt_13 cache madison "$package" | awk -F' *[|] *' '/ Packages$/ { print $2 }') ;;
    esac
    ! grep -qxF "$version" <<<"$there" || return 0
    there=$(sort -Vu <<<"$there" | tail -n 1)
    fail "Debian 13 no longer has $package $version; it has ${there:-none}. Put that version into $where, read what its \
changelog says since, build with build-qt FOLDER --pack FILE, test the Windows programs, and keep what was packed."
}

# debian_13_source PACKAGE VERSION FOLDER: its sources with Debian's patches applied.
debian_13_source() {
    (cd "$debian_13" && apt_13 get source --download-only "$1=$2")
    dpkg-source -x "$debian_13/${1}_${2#*:}.dsc" "$3"
}

# debian_13_package PACKAGE VERSION FOLDER: the files of a package, unpacked but not installed.
debian_13_package() {
    (cd "$debian_13" && apt_13 get download "$1=$2")
    dpkg-deb -x "$debian_13/${1}_${2#*:}"_*.deb "$3"
}
