# SPDX-License-Identifier: GPL-3.0-or-later
# Facts, rules, plug-ins and journals; shipped data and the layering rule are checked here too.
flashwright_add_test(diagnosis_tests
  SOURCES
    diagnosis/rule_engine_test.cpp
  LIBRARIES flashwright_core Qt6::Core flashwright_qt_rules
  LABELS unit)
