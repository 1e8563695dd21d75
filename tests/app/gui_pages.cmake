# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(gui_pages_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    ../core/doctor/fake_host.cpp
    gui/pages_test.cpp
  LIBRARIES flashwright_gui Qt6::Test
  LABELS app)
add_dependencies(gui_pages_tests flashwright_qm unisoc_plugin mediatek_plugin)
