# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

# windows_program_file(TARGET [SUFFIX]): gives a program of Windows its icon, its names in four languages, its version, and
# the manifest that says how it wants to be run. SUFFIX tells it from others of the same name.
function(windows_program_file program)
    set(suffix "${ARGN}")
    set(manifest "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/Program.manifest")
    string(REPLACE "." "," version_numbers "${PROJECT_VERSION}.0")
    set(name_en "Activation Assistant")
    foreach(language zh_TW ko ja)
        set(words "${PROJECT_SOURCE_DIR}/translations/assistant_${language}.ts")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${words}")
        file(READ "${words}" words)
        if(NOT words MATCHES "<source>${name_en}</source>[^/]*</extracomment>[^<]*<translation>([^<]+)</translation>")
            message(FATAL_ERROR "assistant_${language}.ts has no name for the program.")
        endif()
        set(name_${language} "${CMAKE_MATCH_1}${suffix}")
    endforeach()
    string(APPEND name_en "${suffix}")
    set(resources "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
    configure_file("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/Program.rc.in" "${resources}" @ONLY)
    set_source_files_properties("${resources}" PROPERTIES
        OBJECT_DEPENDS "${manifest};${PROJECT_SOURCE_DIR}/resources/icon/activation-assistant.ico")
    target_sources(${program} PRIVATE "${resources}")
    if(MINGW)
        # What a debugger needs to make sense of a crash lies beside the program, as bin/PROGRAM.debug.
        set_target_properties(${program} PROPERTIES ACTIVATION_SYMBOLS_APART ON)
        add_custom_command(TARGET ${program} POST_BUILD
            COMMAND llvm-objcopy --only-keep-debug "$<TARGET_FILE:${program}>" "$<TARGET_FILE_DIR:${program}>/${program}.debug"
            COMMAND llvm-strip --strip-all "$<TARGET_FILE:${program}>" VERBATIM)
    endif()
endfunction()
