// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codepointindex.h"

#include <QTest>

using namespace jiaoshu;
using jiaoshu::text::CodePointIndex;

class CodePointIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAPairAsOne()
    {
        const QString text = QString::fromUtf8("a𠮷三😀b");
        const CodePointIndex index(text);
        QCOMPARE(index.end().value, 5);
        const qsizetype utf16[] = {0, 1, 3, 4, 6, 7};
        for (qsizetype i = 0; i < 6; ++i) {
            QCOMPARE(index.toUtf16(CodePointOffset{i}).value, utf16[i]);
            QCOMPARE(index.toCodePoint(Utf16Offset{utf16[i]}).value, i);
        }
    }

    void takesTheMiddleOfAPairForItsBegin()
    {
        const CodePointIndex index(QString::fromUtf8("a𠮷b"));
        QCOMPARE(index.toCodePoint(Utf16Offset{2}).value, 1);
    }

    void doesNotCountALoneSurrogateAsAPair()
    {
        const char16_t text[] = {u'a', 0xd83d, u'b'};
        const CodePointIndex index(QStringView(text, 3));
        QCOMPARE(index.end().value, 3);
        QCOMPARE(index.toCodePoint(utf16Span(1, 3)), codePointSpan(1, 3));
    }
};

QTEST_GUILESS_MAIN(CodePointIndexTest)
#include "codepointindex_test.moc"
