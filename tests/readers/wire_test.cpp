// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/wire.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::readers;

namespace {

Document document()
{
    return {QStringLiteral("𠮷村\n12户"),
            QStringLiteral("题"),
            QStringLiteral("2024-01-02"),
            QStringLiteral("甲报"),
            QStringLiteral("https://e.cn/1"),
            QStringLiteral("GB18030"),
            901,
            QStringLiteral("html"),
            QStringLiteral("!/a"),
            QByteArray("\0\xff", 2),
            {}, // what stands beside a file is not seen by who reads it
            {{0, QStringLiteral("page 1")}, {3, QStringLiteral("page 2")}},
            {QStringLiteral("note")}};
}

} // namespace

class WireTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesAsItWent()
    {
        QCOMPARE(*documentFrom(toBody(document())), document());
        const ReadRequest request{
            FileFormat::Xlsx,
            {QByteArray("\0x", 2),
             QStringLiteral("表.xlsx"),
             text::Encoding::Big5,
             QStringLiteral("gbk"),
             {QStringLiteral("正文"), {}, QStringLiteral("日期"), {}, QStringLiteral("网址")},
             {{QStringLiteral("甲\x1f乙"), {QStringLiteral("乙"), {}, {}, {}, {}}}}}};
        const auto came = requestFrom(toBody(request));
        QVERIFY(came);
        QVERIFY(came->format == request.format && came->material.bytes == request.material.bytes &&
                came->material.name == request.material.name &&
                came->material.encoding == text::Encoding::Big5 &&
                came->material.charset == request.material.charset &&
                came->material.columns == request.material.columns &&
                came->material.known == request.material.known);
        const auto part = partFrom(toBody(Part{QStringLiteral("甲/乙"), "x"}));
        QVERIFY(part && part->name == QStringLiteral("甲/乙") && part->bytes == "x");
        const auto error =
            errorFrom(toBody(Error{ErrorCode::NotText, QStringLiteral("d"), QStringLiteral("p"), 7}));
        QVERIFY(error && error->code == ErrorCode::NotText && error->detail == QStringLiteral("d") &&
                error->path == QStringLiteral("p") && error->line == 7);
    }

    void aMarkOfByteOrderIsKept()
    {
        Document marked = document();
        marked.text.prepend(QChar(QChar::ByteOrderMark));
        QCOMPARE(*documentFrom(toBody(marked)), marked);
    }

    void messagesComeInPieces()
    {
        const QByteArray sent = framed(MessageKind::Part, "abc") + framed(MessageKind::Done);
        QByteArray buffer;
        QList<MessageKind> kinds;
        for (const char c : sent) {
            buffer.append(c);
            const auto message = takeMessage(buffer);
            QVERIFY(message);
            if (*message)
                kinds.append((*message)->kind);
        }
        QCOMPARE(kinds, (QList<MessageKind>{MessageKind::Part, MessageKind::Done}));
        QVERIFY(buffer.isEmpty());
    }

    void nonsenseIsRefused()
    {
        QByteArray tooLong("\xff\xff\xff\xff\x02", 5);
        QVERIFY(!takeMessage(tooLong));
        for (const char kind : {'\0', '\x06', '\xff'}) {
            QByteArray unknown("\0\0\0\0", 4);
            unknown.append(kind);
            QVERIFY(!takeMessage(unknown));
        }
        const QByteArray whole = toBody(document());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!documentFrom(whole.left(length)));
        QVERIFY(!documentFrom(QByteArray(whole + 'x')));
        QVERIFY(!documentFrom(QByteArray("\xff\xff\xff\x7f", 4)));
    }

    void landmarksLieInTheText()
    {
        Document beyond = document();
        beyond.landmarks.append({99, QStringLiteral("page 3")});
        QVERIFY(!documentFrom(toBody(beyond)));
        Document backwards = document();
        backwards.landmarks.append({1, QStringLiteral("page 3")});
        QVERIFY(!documentFrom(toBody(backwards)));
    }

    void invalidUtf8IsRefused()
    {
        QByteArray body = toBody(Part{QStringLiteral("ab"), {}});
        body[4] = '\xff';
        QVERIFY(!partFrom(body));
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "wire_test.moc"
