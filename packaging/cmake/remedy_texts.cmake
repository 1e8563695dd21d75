# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DFOLDER=<resources/diagnosis> -DOUTPUT=<file.cpp> -P remedy_texts.cmake
# Puts the sentences of the diagnosis rules where lupdate finds them. The file is never compiled.
file(GLOB rules "${FOLDER}/*.json")
list(SORT rules)
set(text "// Made from resources/diagnosis. For lupdate only.\n")

function(add_sentence json)
  string(JSON sentence ERROR_VARIABLE missing GET "${json}" ${ARGN})
  if(NOT missing)
    string(REPLACE "\\" "\\\\" sentence "${sentence}")
    string(REPLACE "\"" "\\\"" sentence "${sentence}")
    set(text "${text}QT_TRANSLATE_NOOP(\"Remedy\", \"${sentence}\")\n" PARENT_SCOPE)
  endif()
endfunction()

foreach(rule IN LISTS rules)
  file(READ "${rule}" json)
  add_sentence("${json}" title)
  add_sentence("${json}" cause)
  string(JSON remedies ERROR_VARIABLE missing LENGTH "${json}" remedies)
  if(NOT missing AND remedies GREATER 0)
    math(EXPR last "${remedies} - 1")
    foreach(index RANGE ${last})
      add_sentence("${json}" remedies ${index} text)
    endforeach()
  endif()
endforeach()
file(WRITE "${OUTPUT}" "${text}")
