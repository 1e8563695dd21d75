# SPDX-License-Identifier: GPL-3.0-or-later
# What both programs share; the inhibitor is tried on a D-Bus daemon of its own.
flashwright_add_test(setup_tests
  SOURCES cli/verify_depth_test.cpp setup/inhibitor_test.cpp setup/private_bus.cpp
  LIBRARIES flashwright_cli_lib flashwright_setup flashwright_text Qt6::Core Qt6::DBus flashwright_qt_rules
  LABELS app)
set_target_properties(setup_tests PROPERTIES AUTOMOC ON)
