# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(mediatek_agent_tests
  SOURCES
    mediatek/wire/xflash_packet_test.cpp
    mediatek/wire/xflash_structs_test.cpp
  LIBRARIES mediatek_protocol
  LABELS wire)
