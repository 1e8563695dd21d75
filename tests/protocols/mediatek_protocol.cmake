# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(mediatek_protocol_tests
  SOURCES
    ../support/da_builder.cpp
    ../support/pac_builder.cpp
    mediatek/stages/flash_work_test.cpp
    mediatek/stages/golden_session_test.cpp
    mediatek/stages/handshake_test.cpp
    mediatek/stages/virtual_talk_test.cpp
    mediatek/wire/legacy_commands_test.cpp
    mediatek/wire/sums_test.cpp
  LIBRARIES mediatek flashwright_core
  LABELS wire)
