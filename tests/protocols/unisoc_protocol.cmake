# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(unisoc_tests
  SOURCES
    unisoc/wire/bsl_packet_test.cpp
    unisoc/wire/bsl_reply_test.cpp
    unisoc/wire/fdl_checksum_test.cpp
    unisoc/wire/hdlc_framing_test.cpp
    unisoc/wire/loader_hello_test.cpp
    unisoc/wire/nv_image_test.cpp
    unisoc/wire/partition_list_test.cpp
    unisoc/wire/pdl_packet_test.cpp
    unisoc/wire/repartition_table_test.cpp
  LIBRARIES unisoc_protocol
  LABELS wire)
