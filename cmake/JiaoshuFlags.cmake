# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every flag; each library links it privately.
add_library(jiaoshu_flags INTERFACE)
target_compile_features(jiaoshu_flags INTERFACE cxx_std_20)
target_compile_options(jiaoshu_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # At -O3 g++ 12 warns of an overlap inside std::string that cannot be (GCC bug 105651), and takes the value that
  # a tl::expected with an error does not hold for an uninitialised one.
  target_compile_options(jiaoshu_flags INTERFACE "$<$<CONFIG:Release>:-Wno-restrict;-Wno-maybe-uninitialized>")
endif()
# Qt wants position independent code; nobody puts functions of his own in the place of ours, so they may be inlined.
target_compile_options(jiaoshu_flags INTERFACE -fno-semantic-interposition)
if(JIAOSHU_WARNINGS_AS_ERRORS)
  target_compile_options(jiaoshu_flags INTERFACE -Werror)
endif()
if(JIAOSHU_SANITIZE)
  # The instrumented code makes g++ take moved-from values inside Boost and tl::expected for uninitialised ones.
  target_compile_options(jiaoshu_flags INTERFACE -Wno-maybe-uninitialized)
  target_compile_options(jiaoshu_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(jiaoshu_flags INTERFACE -fsanitize=address,undefined)
endif()
if(JIAOSHU_FUZZ) # what libFuzzer is led by: the branches of the libraries, too (tests/fuzz)
  target_compile_options(jiaoshu_flags INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(jiaoshu_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(JIAOSHU_COVERAGE)
  target_compile_options(jiaoshu_flags INTERFACE --coverage)
  target_link_options(jiaoshu_flags INTERFACE --coverage)
endif()
target_compile_definitions(jiaoshu_flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  BOOST_ALL_NO_LIB # as Boost's own target has it, here for all, so that all can share precompiled headers
  JIAOSHU_VERSION="${PROJECT_VERSION}")
