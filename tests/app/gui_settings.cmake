# SPDX-License-Identifier: GPL-3.0-or-later
# Settings, looks, log pane and single instance; the desktop is played on a D-Bus daemon of its own.
flashwright_add_test(gui_settings_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    ../core/doctor/fake_host.cpp
    gui/settings/desktop_appearance_test.cpp
    gui/settings/fake_portal.cpp gui/settings/fake_portal.h
    gui/settings/job_habits_test.cpp
    gui/settings/keys_page_test.cpp
    gui/settings/log_pane_test.cpp
    gui/settings/old_journals_test.cpp
    gui/settings/scaled_window_test.cpp
    gui/settings/settings_pictures_test.cpp
    gui/settings/settings_section_test.cpp
    gui/settings/single_instance_test.cpp
    gui/settings/theme_test.cpp
    setup/private_bus.cpp setup/private_bus.h
  LIBRARIES flashwright_gui Qt6::Test Qt6::DBus flashwright_qt_rules
  LABELS app)
set_target_properties(gui_settings_tests PROPERTIES AUTOMOC ON)
add_dependencies(gui_settings_tests flashwright_qm unisoc_plugin mediatek_plugin)
