# SPDX-License-Identifier: GPL-3.0-or-later
# What is kept of jobs and what of it may be shared.
flashwright_add_test(records_tests
  SOURCES
    history/history_test.cpp
    history/record_maker_test.cpp
    ../data/schema_validator.cpp
  LIBRARIES flashwright_core Qt6::Core Qt6::Sql flashwright_qt_rules
  LABELS unit)
