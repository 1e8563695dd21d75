# SPDX-License-Identifier: GPL-3.0-or-later
# The doctor on computers made of folders.
flashwright_add_test(doctor_tests
  SOURCES
    doctor/doctor_test.cpp
    doctor/fake_host.cpp
    doctor/host_fix_test.cpp
    doctor/udev_rules_test.cpp
  LIBRARIES flashwright_core Qt6::Core flashwright_qt_rules
  LABELS unit)
