// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::store;

namespace {

ReadingRecord record()
{
    ReadingRecord made;
    made.reading.span = codePointSpan(3, 7);
    made.reading.quote = QStringLiteral("921户");
    made.reading.value = Decimal(921);
    made.reading.unit = QStringLiteral("户");
    made.origin = QStringLiteral("engine");
    made.uid = QStringLiteral("r");
    made.figureUid = QStringLiteral("f");
    made.articleUid = QStringLiteral("a");
    return made;
}

} // namespace

class DigestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isShaOverLengthsAndValues()
    {
        QByteArray bytes =
            QByteArray::fromHex("0000000000000001") + "x" + QByteArray::fromHex("0000000000000003") + "户" +
            QByteArray::fromHex("0000000000000002") + "-7" + QByteArray::fromHex("0000000000000000");
        QCOMPARE(Digest("x").add(QStringLiteral("户")).add(qint64(-7)).add(QByteArray()).result(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void tellsRowsApartThatReadAlikeInOneString()
    {
        QVERIFY(Digest("x").add(QByteArray("ab")).add(QByteArray("c")).result() !=
                Digest("x").add(QByteArray("a")).add(QByteArray("bc")).result());
        QVERIFY(Digest("x").result() != Digest("x").add(QByteArray()).result());
    }

    void coversEveryFieldOfAReading()
    {
        const QByteArray before = readingDigest(record());
        QCOMPARE(readingDigest(record()), before);
        const QList<void (*)(ReadingRecord &)> changes = {
            [](ReadingRecord &r) { r.reading.span.begin.value = 2; },
            [](ReadingRecord &r) { r.reading.span.end.value = 8; },
            [](ReadingRecord &r) { r.reading.quote += QLatin1Char('x'); },
            [](ReadingRecord &r) { r.reading.kind = model::Kind::Money; },
            [](ReadingRecord &r) { r.reading.value = Decimal(922); },
            [](ReadingRecord &r) { r.reading.upper = Decimal(922); },
            [](ReadingRecord &r) { r.reading.unit.clear(); },
            [](ReadingRecord &r) { r.reading.per = QStringLiteral("x"); },
            [](ReadingRecord &r) { r.reading.qualifier = model::Qualifier::About; },
            [](ReadingRecord &r) { r.reading.status = model::Status::Target; },
            [](ReadingRecord &r) { r.reading.place = QStringLiteral("x"); },
            [](ReadingRecord &r) { r.reading.period = QStringLiteral("2023"); },
            [](ReadingRecord &r) { r.reading.indicator = QStringLiteral("x"); },
            [](ReadingRecord &r) { r.reading.note = QStringLiteral("x"); },
            [](ReadingRecord &r) { r.confidencePermille = 1; },
            [](ReadingRecord &r) { r.rule = QStringLiteral("x"); },
            [](ReadingRecord &r) { r.origin = QStringLiteral("analyst"); },
            [](ReadingRecord &r) { r.uid = QStringLiteral("x"); },
            [](ReadingRecord &r) { r.figureUid = QStringLiteral("x"); },
            [](ReadingRecord &r) { r.articleUid = QStringLiteral("x"); },
        };
        for (qsizetype i = 0; i < changes.size(); ++i) {
            ReadingRecord changed = record();
            changes[i](changed);
            QVERIFY2(readingDigest(changed) != before, qPrintable(QStringLiteral("change %1").arg(i)));
        }
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
