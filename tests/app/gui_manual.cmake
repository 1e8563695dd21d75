# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(gui_manual_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    gui/help/manual_test.cpp
    gui/help/manual_window_test.cpp
  LIBRARIES flashwright_gui Qt6::Test
  LABELS app)
add_dependencies(gui_manual_tests flashwright_qm unisoc_plugin mediatek_plugin)
