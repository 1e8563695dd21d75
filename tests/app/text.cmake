# SPDX-License-Identifier: GPL-3.0-or-later
# The files of the languages.
flashwright_add_test(translation_tests
  SOURCES text/translation_test.cpp
  LIBRARIES flashwright_text flashwright_core Qt6::Core flashwright_qt_rules
  LABELS app)
