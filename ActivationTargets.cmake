# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

# What every target of this project is compiled with; linked by nothing else, so Qt's own code is left alone.
add_library(activation-options INTERFACE)
target_compile_features(activation-options INTERFACE cxx_std_20)
target_include_directories(activation-options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(activation-options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    ACTIVATION_VERSION="${PROJECT_VERSION}")
if(WIN32)
    # Windows 10 is the oldest that is asked for help; the short headers, without their min and max.
    target_compile_definitions(activation-options INTERFACE
        UNICODE _UNICODE WIN32_LEAN_AND_MEAN NOMINMAX _WIN32_WINNT=0x0A00 WINVER=0x0A00)
endif()
if(MINGW)
    include(installer/windows-sdk/Mingw.cmake)
endif()

if(MSVC)
    # A value without a name is a mistake everywhere, not only where warnings are (core/Names.h).
    target_compile_options(activation-options INTERFACE /W4 /utf-8 /permissive- /we4062)
else()
    target_compile_options(activation-options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        -Werror=switch) # a value without a name is a mistake everywhere (core/Names.h)
    # GCC takes what a file keeps to itself for a header's, because the files of a folder are compiled as one.
    target_compile_options(activation-options INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
# What finds a mistake before somebody makes use of it. It costs 0.3 to 1.0 % of the processor time of check, status and
# explain (medians of 120 runs each, in turn with the same programs without, November 2026) and 2 % of the program's size.
# Fortified functions need an optimizer.
target_compile_definitions(activation-options INTERFACE QT_STRICT_ITERATORS _GLIBCXX_ASSERTIONS
    $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
if(NOT MSVC)
    target_compile_options(activation-options INTERFACE -fstack-protector-strong)
endif()
if(ACTIVATION_WARNINGS_ARE_ERRORS)
    target_compile_options(activation-options INTERFACE $<IF:$<BOOL:${MSVC}>,/WX,-Werror>)
endif()
# LLVM's linker takes a tenth of the time of the usual one: a program of a debug build else links for six seconds, and
# there are sixty.
if(UNIX AND NOT APPLE)
    find_program(ACTIVATION_LLD ld.lld)
    if(ACTIVATION_LLD)
        target_link_options(activation-options INTERFACE -fuse-ld=lld)
    endif()
endif()
if(ACTIVATION_SANITIZE)
    target_compile_options(activation-options INTERFACE
        -fsanitize=${ACTIVATION_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
        # After the options above, or they would count. The tests' own sources are not watched for undefined behavior, and
        # a debugger sees their lines only: that halves the time to compile them, and what they test is watched.
        $<$<BOOL:$<TARGET_PROPERTY:ACTIVATION_TEST>>:-fno-sanitize=undefined$<SEMICOLON>-g1>)
    # At a fixed address: what the sanitizers add are 700 000 addresses in each program, and to write all of them anew takes
    # a fourth of the time of a short run. The tests start hundreds.
    target_link_options(activation-options INTERFACE -fsanitize=${ACTIVATION_SANITIZE}
        $<$<CXX_COMPILER_ID:Clang>:-no-pie>)
endif()
if(ACTIVATION_COVERAGE)
    target_compile_options(activation-options INTERFACE --coverage)
    target_link_options(activation-options INTERFACE --coverage)
endif()

# For what is compiled in with qt_add_resources(): the form that keeps no times of files, or no two builds were the same.
set(ACTIVATION_RESOURCE_OPTIONS --format-version 1)

# Headers that nearly every file begins with, read once for all of them: it halves the time of a build. Files still
# include what they use; clang-tidy reads them without this.
function(activation_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;HEADERS")
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "// only its headers count\n")
    add_library(${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    target_link_libraries(${name} PRIVATE ${arg_LINKS} activation-options)
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()
set(ACTIVATION_COMMON_HEADERS ${atomic_wait}
    <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QString> <QStringList> <QUrl>
    <algorithm> <array> <chrono> <functional> <memory> <mutex> <optional> <ranges> <stop_token> <thread> <utility> <variant>)
activation_headers(activation-headers LINKS Qt6::Core HEADERS ${ACTIVATION_COMMON_HEADERS})
set(ACTIVATION_HEADERS activation-headers)

# activation_library(NAME LINKS ... [HEADERS target]): the sources of one folder as one static library. What it links is
# what it may know; HEADERS names other precompiled headers than the common ones. A folder that has only headers becomes
# an interface library. The files of a folder are compiled as one (CMAKE_UNITY_BUILD), so the names of their own tables
# differ; that takes a tenth of the time.
function(activation_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "HEADERS" "LINKS")
    if(NOT arg_HEADERS)
        set(arg_HEADERS ${ACTIVATION_HEADERS})
    endif()
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    set(compiled ${sources})
    list(FILTER compiled INCLUDE REGEX "[.]cpp$")
    if(compiled)
        add_library(${name} STATIC ${sources})
        target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE activation-options)
        target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
        target_precompile_headers(${name} REUSE_FROM ${arg_HEADERS})
    else()
        add_library(${name} INTERFACE ${sources})
        target_link_libraries(${name} INTERFACE ${arg_LINKS})
        target_include_directories(${name} INTERFACE "${PROJECT_SOURCE_DIR}")
    endif()
endfunction()

# activation_test(NAME LINKS ... [LONG]): the sources of one folder as one GoogleTest program, one line of ctest. One that
# takes minutes begins before the others, so that nobody waits for it alone at the end.
function(activation_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "LONG" "" "LINKS")
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} test-support activation-options)
    target_precompile_headers(${name} REUSE_FROM activation-test-headers)
    set_target_properties(${name} PROPERTIES ACTIVATION_TEST ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
    if(arg_LONG)
        set_tests_properties(${name} PROPERTIES COST 100)
    endif()
    if(CMAKE_CROSSCOMPILING)
        # One Wine prefix, one program at a time; whoever ends by a crash has failed, whatever its exit code is.
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK wineprefix FAIL_REGULAR_EXPRESSION "wine: Unhandled")
    endif()
endfunction()
