# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(mediatek_tests
  SOURCES
    mediatek/package/damaged_scatter_test.cpp
    mediatek/package/practice_firmware_test.cpp
    mediatek/package/rom_test.cpp
    mediatek/package/scatter_test.cpp
    mediatek/package/scatter_corpus_test.cpp
    mediatek/package/scatter_opener_test.cpp
    ../support/pac_builder.cpp
  LIBRARIES mediatek Qt6::Core ZLIB::ZLIB)
