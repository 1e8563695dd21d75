# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(virtual_phone_tests
  SOURCES
    ../core/transport/host/pty_server_test.cpp
    unisoc/virtual/address_era_test.cpp
    unisoc/virtual/device_framing_test.cpp
    unisoc/virtual/fault_test.cpp
    unisoc/virtual/golden_session_test.cpp
    unisoc/virtual/scenario_reader_test.cpp
    unisoc/virtual/storage_test.cpp
    unisoc/virtual/strictness_test.cpp
  LIBRARIES unisoc flashwright_host flashwright_core flashwright_kernel)
