# SPDX-License-Identifier: GPL-3.0-or-later
# What is kept of jobs and what of it may be shared.
flashwright_add_test(records_tests
  SOURCES
    history/history_test.cpp
    history/record_maker_test.cpp
    report/masker_test.cpp
    report/support_bundle_test.cpp
    trace/trace_file_test.cpp
    ../data/schema_validator.cpp
  LIBRARIES flashwright_core Qt6::Core Qt6::Sql QuaZip::QuaZip flashwright_qt_rules
  LABELS unit)
