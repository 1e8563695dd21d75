# SPDX-License-Identifier: GPL-3.0-or-later
flashwright_add_test(kernel_test
  SOURCES
    base/checksum_test.cpp
    base/clock_test.cpp
    base/digest_test.cpp
    base/error_test.cpp
    module/module_registry_test.cpp
    plan/area_rules_test.cpp
    plan/consent_check_test.cpp
    plan/flash_plan_test.cpp
    plan/layout_match_test.cpp
    plan/phone_guards_test.cpp
    plan/plan_builder_test.cpp
    plan/plan_merge_test.cpp
    plan/plan_summary_test.cpp
    plan/plan_vault_test.cpp
    plan/planner_test.cpp
    plan/scene_test.cpp
    plan/write_order_test.cpp
    session/boot_watch_test.cpp
    session/compare_sink_test.cpp
    session/loader_hashes_test.cpp
    session/progress_meter_test.cpp
    session/retry_policy_test.cpp
    session/verify_parts_test.cpp
    session/link_score_test.cpp
    session/usb_timeline_test.cpp
    transport/device_watcher_test.cpp
    transport/recording_transport_test.cpp
    transport/virtual/faulty_transport_test.cpp
    transport/virtual/replay_phone_test.cpp
    transport/virtual/virtual_bus_test.cpp
  LIBRARIES flashwright_kernel)

flashwright_add_test(session_test
  SOURCES
    session/toy_phone.cpp
    session/toy_conversation.cpp
    session/copy_saver_test.cpp
    session/session_consent_test.cpp
    session/session_evidence_test.cpp
    session/session_flow_test.cpp
    session/place_reading_test.cpp
    session/session_hash_test.cpp
    session/session_link_test.cpp
    session/session_parallel_test.cpp
    session/image_check_test.cpp
    session/session_retry_test.cpp
    session/session_stall_test.cpp
    session/session_stop_test.cpp
  LIBRARIES flashwright_kernel
  LABELS scenario)

flashwright_add_test(session_resume_tests
  SOURCES
    session/toy_phone.cpp
    session/toy_conversation.cpp
    session/session_resume_test.cpp
  LIBRARIES flashwright_kernel
  LABELS scenario)
