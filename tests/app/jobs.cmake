# SPDX-License-Identifier: GPL-3.0-or-later
# Job files: reading, writing and running them.
flashwright_add_test(job_cli_tests
  SOURCES cli/cli_run.cpp cli/job_test.cpp setup/job_file_test.cpp
  LIBRARIES flashwright_cli_lib flashwright_setup flashwright_text Qt6::Core flashwright_qt_rules
  LABELS app)
add_dependencies(job_cli_tests flashwright-cli unisoc_plugin mediatek_plugin)
target_compile_definitions(job_cli_tests PRIVATE FLASHWRIGHT_CLI="$<TARGET_FILE:flashwright-cli>")
