# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(gui_pages_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    gui/pages/format_test.cpp
    gui/pages/memory_test.cpp
    gui/pages/page_fixture.h
    gui/pages/readback_test.cpp
    gui/pages/vault_test.cpp
  LIBRARIES flashwright_gui Qt6::Test
  LABELS app)
add_dependencies(gui_pages_tests flashwright_qm unisoc_plugin mediatek_plugin)
