# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCE=… -DFOLDER=<.ts files> -DLUPDATE=… -DWORK=… -DLANGUAGES=de;en;… [-DCOPY=<from> -DCHECK=ON] -P …
# Brings .ts files up to date with the sources and the texts in resources/. With CHECK it does so to copies, and fails
# when a language lacks a sentence.
if(COPY)
  file(REMOVE_RECURSE "${FOLDER}")
  file(COPY "${COPY}/" DESTINATION "${FOLDER}" FILES_MATCHING PATTERN "*.ts")
endif()
set(texts "${WORK}/remedy_texts.cpp")
execute_process(
  COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${SOURCE}/resources/diagnosis" "-DSTATUS=${SOURCE}/resources/status"
    "-DKEYS=${SOURCE}/resources/key_guide" "-DOUTPUT=${texts}" -P "${SOURCE}/packaging/cmake/remedy_texts.cmake"
  COMMAND_ERROR_IS_FATAL ANY)
foreach(language IN LISTS LANGUAGES)
  set(file "${FOLDER}/flashwright_${language}.ts")
  if(language STREQUAL "en") # plural forms only
    set(what -pluralonly -recursive "${SOURCE}/app")
  else()
    set(what -recursive "${SOURCE}/app" "${texts}")
  endif()
  execute_process(
    COMMAND "${LUPDATE}" -silent -locations none -no-obsolete -I "${SOURCE}" ${what} -ts "${file}"
    COMMAND_ERROR_IS_FATAL ANY)
  if(CHECK)
    file(STRINGS "${file}" open_ones REGEX "type=\"unfinished\"")
    list(LENGTH open_ones count)
    if(count)
      message(SEND_ERROR "${language}: ${count} sentences are not translated. Run the target update_translations and fill them in.")
    endif()
  endif()
endforeach()
