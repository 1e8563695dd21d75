# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(gui_flash_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    ../core/doctor/fake_host.cpp
    gui/flash/drop_guide_test.cpp
    gui/flash/entries_table_test.cpp
    gui/flash/firmware_opener_test.cpp
    gui/flash/flash_page_test.cpp
    gui/flash/recent_firmware_test.cpp
    gui/flash/scene_choice_test.cpp
  LIBRARIES flashwright_gui Qt6::Test
  LABELS app)
add_dependencies(gui_flash_tests flashwright_qm unisoc_plugin mediatek_plugin)
