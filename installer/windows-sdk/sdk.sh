# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# Static Qt for Windows, wherever it comes from: made once, kept outside the tree, found again by version and settings.
# To be sourced after installer/stages.sh, in the project's root.

# What the cross-build needs, and why:
#   g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev   the compiler and Windows' headers
#   lld llvm                                          the linker of the Windows programs, and its import libraries
#   rapidjson-dev googletest                          headers and sources that are compiled for Windows too
# shellcheck disable=SC2034  # used by those who source this
windows_packages=(g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev lld llvm rapidjson-dev googletest)

sdk_link=build/windows-sdk

# The source package of Debian 13 that Qt is built from.
qt_source_version=6.8.2+dfsg-9+deb13u2

# The settings Qt is built with; each deviation from Qt's own is one that Debian's compiler and headers or a small program
# ask for. Of Qt's hardening only two are left out: with them GCC 12 for Windows ends in an internal error.
sdk_flags='-ffunction-sections -fdata-sections'
sdk_settings=(
    -DCMAKE_BUILD_TYPE=MinSizeRel -DBUILD_SHARED_LIBS=OFF -DFEATURE_static_runtime=ON
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF
    -DFEATURE_sql=OFF -DFEATURE_dbus=OFF -DFEATURE_printsupport=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF
    -DFEATURE_system_zlib=OFF -DFEATURE_pkg_config=OFF -DFEATURE_tabletevent=OFF -DFEATURE_sessionmanager=OFF
    -DFEATURE_qmake=OFF -DFEATURE_stack_clash_protection=OFF -DFEATURE_intelcet=OFF)

# The first lines of SDK.txt in every such build: from which sources, by which compiler, how.
sdk_stamp() {
    printf 'Qt %s for Windows x86-64, static, MinGW-w64 (GCC %s posix threads), MinSizeRel, %s\n' \
        "${qt_source_version%%+*}" "$(x86_64-w64-mingw32-g++-posix -dumpversion | cut -d. -f1 | cut -d- -f1)" "$sdk_flags"
    printf 'Built from the Debian source package qt6-base %s with its patch series applied' "$qt_source_version"
}

sdk_folder() {
    local key
    key=$({
        sdk_stamp
        printf '%s\n' "${sdk_settings[@]}"
        cat installer/windows-sdk/{mingw-toolchain.cmake,build-qt,debian-13.sh,droppable.py}
    } | sha256sum)
    printf '%s/activation-assistant/windows-sdk-%s' "${XDG_CACHE_HOME:-$HOME/.cache}" "${key:0:16}"
}

# A build that somebody made before, packed, beside the tree. Used when what it says of itself is what is asked for.
sdk_archive() {
    local folder=../shared/windows-sdk-6.8 archive
    [ -f $folder/SHA256SUMS ] || return 1
    archive=$(cd $folder && sha256sum --quiet --check SHA256SUMS >&2 && awk 'NR == 1 { print $2 }' SHA256SUMS) || return 1
    [ -n "$archive" ] || return 1
    local says
    says=$(tar -xOf "$folder/$archive" --wildcards '*/SDK.txt' 2>/dev/null) || return 1
    [[ $says$'\n' == "$(sdk_stamp)"$'\n'* ]] || return 1
    printf '%s/%s' $folder "$archive"
}

# unlike_settings FOLDER: which of the features that are asked for a build of Qt says otherwise of itself. (Of qmake it says
# nothing.)
unlike_settings() {
    local setting feature state
    for setting in "${sdk_settings[@]}"; do
        case $setting in
        -DFEATURE_qmake=*) continue ;;
        -DFEATURE_*=OFF | -DINPUT_*=no) state=DISABLED ;;
        -DFEATURE_*=ON) state=ENABLED ;;
        *) continue ;;
        esac
        feature=${setting#-D*_}
        grep -rqE "QT_${state}_(PUBLIC|PRIVATE)_FEATURES \"([^\"]*;)?${feature%=*}[;\"]" "$1/lib/cmake" ||
            printf '%s ' "$setting"
    done
}

# sdk_ready: whether one is there, or can be unpacked, without building it.
sdk_ready() { [ -d "$(sdk_folder)" ] || sdk_archive >/dev/null; }

# Leaves build/windows-sdk pointing to a complete SDK.
provide_sdk() {
    local folder archive unlike
    folder=$(sdk_folder)
    mkdir -p build
    if [ ! -d "$folder" ]; then
        mkdir -p "$(dirname "$folder")"
        rm -rf "$folder.new"
        if archive=$(sdk_archive); then
            stage "Unpacking Qt for Windows"
            mkdir "$folder.new"
            tar -C "$folder.new" --strip-components=1 -xf "$archive" || fail "$archive could not be unpacked."
        else
            stage "Building Qt for Windows (once; about an hour on 2 cores)"
            installer/windows-sdk/build-qt "$folder.new" --work "$folder.work" >build/windows-sdk.log 2>&1 ||
                fail "Qt for Windows could not be built." build/windows-sdk.log
        fi
        unlike=$(unlike_settings "$folder.new")
        [ -z "$unlike" ] || fail "Qt for Windows is not built with $unlike, as installer/windows-sdk/sdk.sh asks."
        # How programs are compiled is said here, whoever made the SDK.
        cp installer/windows-sdk/mingw-toolchain.cmake "$folder.new/"
        # Header-only, and looked for beside Qt: the toolchain must not see the host's own /usr/include.
        cp -r /usr/include/rapidjson "$folder.new/include/"
        # Now, so that it need not be done at every link.
        find "$folder.new" -name '*.a' -exec installer/windows-sdk/droppable.py '{}' + >build/windows-sdk.log ||
            fail "The libraries of Qt for Windows could not be prepared." build/windows-sdk.log
        mv "$folder.new" "$folder"
    fi
    ln -sfn "$folder" "$sdk_link"
}
