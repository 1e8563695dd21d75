# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(unisoc_tests
  SOURCES
    unisoc/unisoc_module_test.cpp
    unisoc/nv/nv_image_test.cpp
    unisoc/nv/nv_merge_test.cpp
    unisoc/stages/block_pump_test.cpp
    unisoc/stages/chip_choice_test.cpp
    unisoc/stages/golden_session_test.cpp
    unisoc/stages/traps_test.cpp
    unisoc/stages/virtual_talk_test.cpp
    unisoc/wire/bsl_packet_test.cpp
    unisoc/wire/bsl_reply_test.cpp
    unisoc/wire/fdl_checksum_test.cpp
    unisoc/wire/hdlc_framing_test.cpp
    unisoc/wire/loader_hello_test.cpp
    unisoc/wire/nv_image_test.cpp
    unisoc/wire/partition_list_test.cpp
    unisoc/wire/pdl_packet_test.cpp
    unisoc/wire/repartition_table_test.cpp
  LIBRARIES unisoc
  LABELS wire)
