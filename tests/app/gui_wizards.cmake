# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(gui_wizards_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    gui/wizards/wizard_fixture.cpp gui/wizards/wizard_fixture.h
    gui/wizards/backup_wizards_test.cpp
    gui/wizards/first_run_wizard_test.cpp
    gui/wizards/guide_wizard_test.cpp
    gui/wizards/key_memory_test.cpp
    gui/wizards/keys_wizard_test.cpp
    gui/wizards/unbrick_case_test.cpp
    gui/wizards/unbrick_wizard_test.cpp
    gui/wizards/welcome_section_test.cpp
    ../core/doctor/fake_host.cpp
  LIBRARIES flashwright_gui Qt6::Test
  LABELS app)
add_dependencies(gui_wizards_tests flashwright_qm unisoc_plugin mediatek_plugin)
