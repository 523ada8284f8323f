# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
# jiaoshu_add_library(engine Engine SOURCES … PUBLIC … PRIVATE …): one static library a folder, alias Jiaoshu::Engine.
function(jiaoshu_add_library folder alias)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  set(target jiaoshu_${folder})
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(Jiaoshu::${alias} ALIAS ${target})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  if(folder MATCHES "^(base|model|text|lexicon|engine|store|exchange|readers|parsers|cli)$")
    set_target_properties(${target} PROPERTIES AUTOMOC OFF) # no QObject lives there
  endif()
  target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE jiaoshu_flags ${ARG_PRIVATE})
  set(kind core)
  if(folder MATCHES "^ui_" AND NOT folder MATCHES "^ui_(actions|errortext|models|print)$")
    set(kind widget)
  endif()
  if(NOT folder STREQUAL "parsers") # minizip's flags change what the system's headers say
    target_precompile_headers(${target} REUSE_FROM jiaoshu_${kind}_headers)
  endif()
endfunction()
