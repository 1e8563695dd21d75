# SPDX-License-Identifier: GPL-3.0-or-later
# Logs of other tools, with the shipped dialects and rules.
flashwright_add_test(foreign_log_tests
  SOURCES
    ../data/schema_validator.cpp
    foreign_log/log_dialect_test.cpp
    foreign_log/log_lines_test.cpp
    foreign_log/text_finder_test.cpp
    foreign_log/status_words_test.cpp
    foreign_log/log_verdict_test.cpp
    foreign_log/mediatek_logs_test.cpp
    foreign_log/unisoc_logs_test.cpp
  LIBRARIES flashwright_core Qt6::Core flashwright_qt_rules
  LABELS unit data)
