# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The headers of Qt and of the standard library that nearly every source includes are read once for each kind of target, not a
# thousand times: half of the time of a build. Sources include what they use all the same; a build without (the tidy preset)
# holds them to it. A kind is what decides whether the compiler can use the result: Qt's modules, and library or program.
set(core_headers
  <algorithm> <array> <functional> <limits> <map> <memory> <optional> <string> <tuple> <utility> <variant> <vector>
  <QByteArray> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
  <QList> <QMap> <QObject> <QSet> <QString> <QStringList> <QStringView> <tl/expected.hpp>)
set(widget_headers ${core_headers}
  <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QEvent> <QHeaderView> <QLabel> <QLineEdit> <QListView> <QPainter>
  <QPlainTextEdit> <QPointer> <QPushButton> <QSettings> <QTableView> <QTextBlock> <QTimer> <QToolButton> <QTreeWidget> <QWidget>)

set(nothing ${PROJECT_BINARY_DIR}/precompiled/nothing.cpp)
file(CONFIGURE OUTPUT ${nothing} CONTENT "int main() { return 0; }\n")

function(jiaoshu_precompile name headers)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF CXX_EXTENSIONS OFF)
  target_link_libraries(${name} PRIVATE ${ARGN} Boost::headers tl::expected jiaoshu_flags)
  target_precompile_headers(${name} PRIVATE ${${headers}})
endfunction()

add_library(jiaoshu_core_headers STATIC ${nothing})
jiaoshu_precompile(jiaoshu_core_headers core_headers Qt6::Core)
add_library(jiaoshu_widget_headers STATIC ${nothing})
jiaoshu_precompile(jiaoshu_widget_headers widget_headers Qt6::Widgets)

set(core_test_headers ${core_headers} <QSignalSpy> <QTemporaryDir> <QTest>)
set(widget_test_headers ${widget_headers} <QSignalSpy> <QTemporaryDir> <QTest>)
# Where a test lies would otherwise be part of the headers of Qt Test, and each folder another kind.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
foreach(kind core widget)
  add_executable(jiaoshu_${kind}_test_headers ${nothing})
  set_target_properties(jiaoshu_${kind}_test_headers PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/precompiled)
endforeach()
jiaoshu_precompile(jiaoshu_core_test_headers core_test_headers Qt6::Core Qt6::Test)
jiaoshu_precompile(jiaoshu_widget_test_headers widget_test_headers Qt6::Widgets Qt6::Test)
