# SPDX-License-Identifier: GPL-3.0-or-later
# Compilers, warnings and sanitizers for every target.
include(CTest)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(FLASHWRIGHT_PLUGIN_OUTPUT "${CMAKE_BINARY_DIR}/plugins")
set(FLASHWRIGHT_PLUGIN_INSTALL "${CMAKE_INSTALL_LIBDIR}/flashwright/plugins")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

option(FLASHWRIGHT_WERROR "Treat warnings as errors" ON)
option(FLASHWRIGHT_FUZZ "Build the fuzz targets (clang only)" OFF)
set(FLASHWRIGHT_SANITIZE "" CACHE STRING "Comma list for -fsanitize=")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(flashwright_warnings INTERFACE)
target_compile_options(flashwright_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-align
  -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough)
if(FLASHWRIGHT_WERROR)
  target_compile_options(flashwright_warnings INTERFACE -Werror)
endif()
if(FLASHWRIGHT_SANITIZE)
  add_compile_options(-fsanitize=${FLASHWRIGHT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${FLASHWRIGHT_SANITIZE})
endif()
if(FLASHWRIGHT_FUZZ)
  # Everything is watched and counted, not the fuzz targets alone: the parsers are what is tested.
  add_compile_options(-fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports maybe-uninitialized and null-dereference inside its own library headers when optimising.
  target_compile_options(flashwright_warnings INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized)
endif()

# Qt without its implicit conversions and keywords.
add_library(flashwright_qt_rules INTERFACE)
target_compile_definitions(flashwright_qt_rules INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT QT_NO_URL_CAST_FROM_STRING
  QT_USE_QSTRINGBUILDER)

# The build tree finds the facts where an installed tree has them.
file(CREATE_LINK "${CMAKE_SOURCE_DIR}/resources" "${CMAKE_BINARY_DIR}/resources" SYMBOLIC)
