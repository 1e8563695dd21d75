# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(mediatek_virtual_tests
  SOURCES
    mediatek/virtual/board_test.cpp
    mediatek/virtual/boot_programs_test.cpp
    mediatek/virtual/golden_trace_test.cpp
    mediatek/virtual/legacy_start_test.cpp
    mediatek/virtual/legacy_work_test.cpp
    mediatek/virtual/profiles_test.cpp
    mediatek/virtual/storage_test.cpp
  LIBRARIES mediatek flashwright_core flashwright_kernel)
