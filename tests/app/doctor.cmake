# SPDX-License-Identifier: GPL-3.0-or-later
# The doctor as people and scripts run it, its sentences, and what the program can do about a diagnosis.
flashwright_add_test(doctor_app_tests
  SOURCES cli/cli_run.cpp cli/doctor_test.cpp setup/remedy_actions_test.cpp text/doctor_text_test.cpp ../core/doctor/fake_host.cpp
  LIBRARIES flashwright_cli_lib flashwright_text Qt6::Core flashwright_qt_rules
  LABELS app)
add_dependencies(doctor_app_tests flashwright-cli unisoc_plugin mediatek_plugin)
target_compile_definitions(doctor_app_tests PRIVATE FLASHWRIGHT_CLI="$<TARGET_FILE:flashwright-cli>")
