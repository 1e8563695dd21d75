# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(virtual_phone_tests
  SOURCES
    unisoc/virtual/golden_session_test.cpp
  LIBRARIES unisoc flashwright_core flashwright_kernel)
