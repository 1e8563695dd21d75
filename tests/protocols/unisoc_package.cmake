# SPDX-License-Identifier: GPL-3.0-or-later
# Images, containers and packets in one program.
flashwright_add_test(package_tests
  SOURCES
    ../core/firmware/package_opener_test.cpp
    ../core/image/file_source_test.cpp
    ../core/image/read_ahead_test.cpp
    ../core/image/sparse_source_test.cpp
    ../support/pac_builder.cpp
    unisoc/package/bma_config_test.cpp
    unisoc/package/bma_corpus_test.cpp
    unisoc/package/chip_match_test.cpp
    unisoc/package/entry_classes_test.cpp
    unisoc/package/pac_folder_test.cpp
    unisoc/package/pac_package_test.cpp
    unisoc/package/pac_reader_test.cpp
    unisoc/package/practice_firmware_test.cpp
  LIBRARIES unisoc flashwright_core QuaZip::QuaZip
  LABELS unit)
