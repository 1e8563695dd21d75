# SPDX-License-Identifier: GPL-3.0-or-later
# Facts, rules, plug-ins and journals; the shipped data and the layering rule are checked here too.
flashwright_add_test(diagnosis_tests
  SOURCES
    catalog/chip_catalog_test.cpp
    catalog/partition_guide_test.cpp
    catalog/port_catalog_test.cpp
    diagnosis/asked_fact_test.cpp
    diagnosis/catalogue_codes_test.cpp
    diagnosis/catalogue_matrix_test.cpp
    diagnosis/engine_properties_test.cpp
    diagnosis/history_facts_test.cpp
    diagnosis/host_causes_test.cpp
    diagnosis/matrix_fixture.cpp
    diagnosis/rule_engine_test.cpp
    diagnosis/host_probes_test.cpp
    doctor/fake_host.cpp
    journal/journal_test.cpp
    journal/redactor_test.cpp
    plugin/plugin_loader_test.cpp
    ../data/mediatek_data_test.cpp
    ../data/schema_validator.cpp
    ../data/shipped_data_test.cpp
    ../layering/layering_test.cpp
  LIBRARIES flashwright_core Qt6::Core flashwright_qt_rules
  LABELS unit data layering)

# Two modules as somebody outside this tree would build them, each in a folder of its own.
foreach(plugin toy stale)
  add_library(${plugin}_test_plugin MODULE plugin/toy/${plugin}_plugin.cpp)
  set_target_properties(${plugin}_test_plugin PROPERTIES AUTOMOC ON
    LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/test-plugins/${plugin}")
  target_link_libraries(${plugin}_test_plugin PRIVATE flashwright_core flashwright_warnings flashwright_qt_rules)
  add_dependencies(diagnosis_tests ${plugin}_test_plugin)
endforeach()
target_compile_definitions(diagnosis_tests PRIVATE
  TOY_PLUGIN_FOLDER="${CMAKE_BINARY_DIR}/test-plugins/toy"
  STALE_PLUGIN_FOLDER="${CMAKE_BINARY_DIR}/test-plugins/stale")
