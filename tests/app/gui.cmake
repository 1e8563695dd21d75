# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(gui_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    ../core/doctor/fake_host.cpp
    gui/bridge/session_bridge_test.cpp
    gui/controllers/served_ports_test.cpp
    gui/launch_options_test.cpp
    gui/main_window_test.cpp
    gui/models/entries_model_test.cpp
    gui/models/log_model_test.cpp
    gui/pages_test.cpp
    gui/sections_test.cpp
    gui/widgets/stage_look_test.cpp
  LIBRARIES flashwright_gui Qt6::Test
  LABELS app)
add_dependencies(gui_tests flashwright_qm unisoc_plugin mediatek_plugin)
