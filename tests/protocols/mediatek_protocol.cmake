# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(mediatek_protocol_tests
  SOURCES
    mediatek/wire/sums_test.cpp
  LIBRARIES mediatek_protocol
  LABELS wire)
