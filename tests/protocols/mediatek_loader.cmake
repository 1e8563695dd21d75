# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(mediatek_loader_tests
  SOURCES
    ../support/da_builder.cpp
    mediatek/loader/auth_file_test.cpp
    mediatek/loader/da_choice_test.cpp
    mediatek/loader/da_container_test.cpp
    mediatek/loader/preloader_image_test.cpp
    mediatek/table/boot_region_test.cpp
    mediatek/table/gpt_test.cpp
    mediatek/table/pmt_test.cpp
    mediatek/table/region_test.cpp
  LIBRARIES mediatek_protocol flashwright_kernel ZLIB::ZLIB
  LABELS unit)
