# SPDX-License-Identifier: GPL-3.0-or-later
# flashwright_add_protocol(<maker>): builds protocols/<maker>, which defines the static library <maker>, and the thin
# plug-in around it from <maker>_plugin.cpp and <maker>_plugin.json.
function(flashwright_add_protocol maker)
  add_subdirectory("${CMAKE_SOURCE_DIR}/protocols/${maker}" "${CMAKE_BINARY_DIR}/protocols/${maker}")
  add_library(${maker}_plugin MODULE "${CMAKE_SOURCE_DIR}/protocols/${maker}/${maker}_plugin.cpp")
  set_target_properties(${maker}_plugin PROPERTIES
    AUTOMOC ON PREFIX "" OUTPUT_NAME "flashwright_${maker}"
    LIBRARY_OUTPUT_DIRECTORY "${FLASHWRIGHT_PLUGIN_OUTPUT}")
  target_link_libraries(${maker}_plugin PRIVATE ${maker} flashwright_core flashwright_warnings flashwright_qt_rules)
  install(TARGETS ${maker}_plugin LIBRARY DESTINATION "${FLASHWRIGHT_PLUGIN_INSTALL}")
endfunction()
