# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(mediatek_agent_tests
  SOURCES
    mediatek/stages/xflash_agent_test.cpp
    mediatek/stages/xflash_golden_test.cpp
    mediatek/stages/xml_agent_test.cpp
    mediatek/stages/xml_golden_test.cpp
    mediatek/wire/xflash_packet_test.cpp
    mediatek/wire/xflash_structs_test.cpp
    mediatek/wire/xml_message_test.cpp
  LIBRARIES mediatek_protocol
  LABELS wire)
