# SPDX-License-Identifier: GPL-3.0-or-later
# Cards, station mode and what is said after a job.
flashwright_add_test(gui_phones_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    gui/controllers/flash_controller_test.cpp
    gui/models/phones_model_test.cpp
    gui/phones/desktop_notifier_test.cpp gui/phones/desktop_notifier_test.h
    gui/phones/phone_board_test.cpp
    gui/phones/station_mode_test.cpp
    gui/phones/station_parts_test.cpp
    gui/phones/time_left_test.cpp
    setup/private_bus.cpp setup/private_bus.h
  LIBRARIES flashwright_gui Qt6::Test Qt6::DBus flashwright_qt_rules
  LABELS app)
set_target_properties(gui_phones_tests PROPERTIES AUTOMOC ON)
add_dependencies(gui_phones_tests flashwright_qm unisoc_plugin mediatek_plugin)
