# SPDX-License-Identifier: GPL-3.0-or-later
# The window as people meet it: screen reader, keyboard, languages, and what it looks like.
flashwright_add_test(gui_proof_tests
  SOURCES
    gui/gui_support.cpp gui/gui_support.h
    gui/window_fixture.cpp gui/window_fixture.h
    gui/proof/accessible_tree.cpp gui/proof/accessible_tree.h
    gui/proof/cut_text.cpp gui/proof/cut_text.h
    gui/proof/keyboard.cpp gui/proof/keyboard.h
    gui/proof/surfaces.cpp gui/proof/surfaces.h
    gui/accessibility_test.cpp
    gui/keys_only_test.cpp
    gui/screenshots_test.cpp
  LIBRARIES flashwright_gui Qt6::Test
  LABELS app)
target_compile_definitions(gui_proof_tests PRIVATE FLASHWRIGHT_PICTURES="${CMAKE_BINARY_DIR}/screenshots")
add_dependencies(gui_proof_tests flashwright_qm unisoc_plugin mediatek_plugin)

# The real program on a screen of its own, used by somebody who has only a keyboard and has never seen it.
add_executable(flashwright_newcomer walkthrough/newcomer.cpp walkthrough/screen.cpp walkthrough/screen.h)
target_include_directories(flashwright_newcomer PRIVATE "${CMAKE_SOURCE_DIR}")
target_link_libraries(flashwright_newcomer PRIVATE Qt6::Gui Qt6::DBus flashwright_warnings)
add_test(NAME walkthrough COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/walkthrough/walkthrough.sh"
  $<TARGET_FILE:flashwright> $<TARGET_FILE:flashwright_newcomer> "${CMAKE_BINARY_DIR}/screenshots/walkthrough")
set_tests_properties(walkthrough PROPERTIES SKIP_RETURN_CODE 77 LABELS gui-live TIMEOUT 300)
