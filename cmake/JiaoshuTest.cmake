# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
# jiaoshu_add_test(decimal_test base/decimal_test.cpp Jiaoshu::Base …): one Qt Test executable a class, run under a
# foreign locale and time zone so that nothing leans on the machine's own. A test that needs more variables sets its own.
function(jiaoshu_add_test name source)
  add_executable(${name} ${source})
  set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/bin)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${name} PRIVATE
    JIAOSHU_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" JIAOSHU_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    JIAOSHU_CLI="${PROJECT_BINARY_DIR}/bin/jiaoshu-cli" JIAOSHU_WINDOW="${PROJECT_BINARY_DIR}/bin/jiaoshu")
  target_link_libraries(${name} PRIVATE ${ARGN} Qt6::Test jiaoshu_flags)
  set(kind core)
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/ui")
    set(kind widget)
    target_link_libraries(${name} PRIVATE Qt6::Widgets)
  endif()
  if(NOT "Qt6::Network" IN_LIST ARGN) # which would be one more kind
    target_precompile_headers(${name} REUSE_FROM jiaoshu_${kind}_test_headers)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT
    "LC_ALL=de_DE.UTF-8;LANG=de_DE.UTF-8;TZ=America/St_Johns;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;JIAOSHU_READER=${PROJECT_BINARY_DIR}/bin/jiaoshu-reader")
  # Whoever takes in articles may need the program that parses them; it is small.
  add_dependencies(${name} jiaoshu-reader)
endfunction()
