# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(gui_manual_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    ../core/doctor/fake_host.cpp
    gui/help/job_files_test.cpp
    gui/help/manual_test.cpp
    gui/help/manual_window_test.cpp
  LIBRARIES flashwright_gui Qt6::Test
  LABELS app)
add_dependencies(gui_manual_tests flashwright_qm flashwright-cli unisoc_plugin mediatek_plugin)
target_compile_definitions(gui_manual_tests PRIVATE FLASHWRIGHT_CLI="$<TARGET_FILE:flashwright-cli>")
