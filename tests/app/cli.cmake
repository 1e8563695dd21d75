# SPDX-License-Identifier: GPL-3.0-or-later
# The real program, run as people and scripts run it, and the sentences it shares with the window.
flashwright_add_test(cli_tests
  SOURCES cli/cli_run.cpp cli/practice_images.cpp cli/diagnose_test.cpp cli/exit_code_test.cpp cli/flash_over_pty_test.cpp cli/inspect_test.cpp cli/mediatek_commands_test.cpp
    cli/mediatek_scenes_test.cpp cli/settings_test.cpp cli/symptom_test.cpp
    cli/usage_test.cpp cli/vault_test.cpp text/number_text_test.cpp text/problem_text_test.cpp text/sentence_test.cpp ../support/da_builder.cpp
  LIBRARIES flashwright_cli_lib flashwright_text Qt6::Core flashwright_qt_rules
  LABELS app)
add_dependencies(cli_tests flashwright-cli unisoc_plugin mediatek_plugin)
target_compile_definitions(cli_tests PRIVATE FLASHWRIGHT_CLI="$<TARGET_FILE:flashwright-cli>")

# What is kept of jobs, and the page about one.
flashwright_add_test(records_cli_tests
  SOURCES cli/cli_run.cpp cli/history_commands_test.cpp report/flash_certificate_test.cpp ../data/schema_validator.cpp
  LIBRARIES flashwright_cli_lib flashwright_report flashwright_text Qt6::Core flashwright_qt_rules
  LABELS app)
add_dependencies(records_cli_tests flashwright-cli unisoc_plugin mediatek_plugin)
target_compile_definitions(records_cli_tests PRIVATE FLASHWRIGHT_CLI="$<TARGET_FILE:flashwright-cli>")

# The program is killed and goes on; see also tests/scenarios/kill_and_cut_test.cpp.
flashwright_add_test(resume_cli_tests
  SOURCES cli/cli_run.cpp cli/practice_images.cpp cli/resume_test.cpp
  LIBRARIES flashwright_cli_lib Qt6::Core flashwright_qt_rules
  LABELS app)
add_dependencies(resume_cli_tests flashwright-cli unisoc_plugin mediatek_plugin)
target_compile_definitions(resume_cli_tests PRIVATE FLASHWRIGHT_CLI="$<TARGET_FILE:flashwright-cli>")
