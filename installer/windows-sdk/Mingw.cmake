# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

# What GCC for Windows needs besides activation-options, for programs that are safe, whole and small.

# Part of every program, wherever it runs; each file says what happens without it.
foreach(file ThreadExitOrder SystemLibrariesOnly NewerThanWindows7 PicturesOfQt)
    target_sources(activation-options INTERFACE
        $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:${CMAKE_CURRENT_LIST_DIR}/${file}.cpp>)
endforeach()

# And of every file; it says why, too. Where headers are precompiled it is the first of them: nothing may come before.
set(atomic_wait "${CMAKE_CURRENT_LIST_DIR}/AtomicWait.h")
target_compile_options(activation-options INTERFACE
    "$<$<NOT:$<BOOL:$<TARGET_PROPERTY:PRECOMPILE_HEADERS_REUSE_FROM>>>:SHELL:-include \"${atomic_wait}\">")
target_link_libraries(activation-options INTERFACE synchronization)

# Windows' own, but not in its list of KnownDLLs, which are never taken from elsewhere: loaded at their first use, when
# SystemLibrariesOnly.cpp has said where from. windows-imports fails when one is missing here. user32 and shcore for another
# reason: NewerThanWindows7.cpp.
set(ACTIVATION_LATE_DLLS authz bcrypt crypt32 d3d9 d3d11 dnsapi dwmapi dwrite dxgi iphlpapi mpr ncrypt netapi32 rasapi32
    secur32 shcore user32 userenv uxtheme version wevtapi winhttp winmm wtsapi32)
set(late_libraries "${CMAKE_BINARY_DIR}/late-libraries")
execute_process(COMMAND "${CMAKE_CURRENT_LIST_DIR}/late-libraries" "${late_libraries}" ${ACTIVATION_LATE_DLLS}
    COMMAND_ERROR_IS_FATAL ANY)
list(TRANSFORM ACTIVATION_LATE_DLLS REPLACE "(.+)" "LINKER:--delayload=\\1.dll" OUTPUT_VARIABLE late)
# LLVM's linker, by way of GCC's; it leaves out what nothing uses and folds functions of the same code into one, as MSVC's
# does (/OPT:REF,ICF). Where several libraries name a function, the first gives it: of these two, the DLL in which it has
# always been. Without the time, or no two builds were the same. What is given to people has its symbols beside it
# (ACTIVATION_SYMBOLS_APART), tests have none.
target_link_options(activation-options INTERFACE -static -fstack-protector-strong "-L${late_libraries}"
    -wrapper "${CMAKE_CURRENT_LIST_DIR}/link-with-lld" "LINKER:-lkernel32,-lshell32" "LINKER:--no-insert-timestamp"
    "LINKER:--gc-sections" "LINKER:--icf=all" ${late} $<$<NOT:$<BOOL:$<TARGET_PROPERTY:ACTIVATION_SYMBOLS_APART>>>:-s>)
target_link_libraries(activation-options INTERFACE delayimp)
