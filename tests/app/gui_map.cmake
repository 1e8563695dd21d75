# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(gui_map_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    ../core/doctor/fake_host.cpp
    gui/map/flash_map_geometry_test.cpp
    gui/map/flash_map_test.cpp
    gui/map/map_place_test.cpp
    gui/map/map_support.h
    gui/map/package_match_test.cpp
    gui/map/partition_card_test.cpp
    gui/map/phone_page_test.cpp
    gui/map/place_look_test.cpp
  LIBRARIES flashwright_gui Qt6::Test
  LABELS app)
add_dependencies(gui_map_tests flashwright_qm unisoc_plugin mediatek_plugin)
