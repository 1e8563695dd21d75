# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(mediatek_device_agent_tests
  SOURCES
    mediatek/virtual/xflash_start_test.cpp
    mediatek/virtual/xflash_storage_test.cpp
    mediatek/virtual/xml_talk_test.cpp
  LIBRARIES mediatek_protocol)
