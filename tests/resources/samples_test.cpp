// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QStringDecoder>
#include <QtTest>

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleOfTheFolderIsBuiltIn();
    void isOneDecodableArticle_data();
    void isOneDecodableArticle();
};

void SamplesTest::everySampleOfTheFolderIsBuiltIn()
{
    const QDir folder(QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 3);
    QCOMPARE(QDir(QStringLiteral(":/samples")).entryList(QDir::Files, QDir::Name), names);
}

void SamplesTest::isOneDecodableArticle_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(QStringLiteral(":/samples")).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void SamplesTest::isOneDecodableArticle()
{
    QFETCH(const QString, name);
    QFile builtIn(QStringLiteral(":/samples/%1").arg(name));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    QFile source(QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples/%1").arg(name));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray bytes = builtIn.readAll();
    QCOMPARE(bytes, source.readAll());

    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    QVERIFY(!utf8.hasError());
    QVERIFY2(text.size() >= 600 && text.size() <= 1400, qPrintable(QString::number(text.size())));
}

QTEST_GUILESS_MAIN(SamplesTest)

#include "samples_test.moc"
