// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codepointindex.h"
#include "text/decoding.h"
#include "text/foldedtext.h"
#include "text/sentences.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace jiaoshu;

/** The steps before the engine, over the samples repeated to about a megabyte of UTF-8. */
class TextBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decodes();
    void folds();
    void findsSentences();
    void indexesCodePoints();

private:
    QByteArray m_bytes;
    QString m_text;
};

void TextBenchmark::initTestCase()
{
    const QDir samples(QStringLiteral(":/samples"));
    const QStringList names = samples.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    while (m_bytes.size() < 1'000'000) {
        for (const QString &name : names) {
            QFile file(samples.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_bytes += file.readAll();
        }
    }
    m_text = QString::fromUtf8(m_bytes);
}

void TextBenchmark::decodes()
{
    QBENCHMARK
    {
        QVERIFY(text::decode(m_bytes).has_value());
    }
}

void TextBenchmark::folds()
{
    QBENCHMARK
    {
        QVERIFY(!text::FoldedText(m_text).text().isEmpty());
    }
}

void TextBenchmark::findsSentences()
{
    const QString folded = text::FoldedText(m_text).text();
    QBENCHMARK
    {
        QVERIFY(!text::findSentences(folded).isEmpty());
    }
}

void TextBenchmark::indexesCodePoints()
{
    QBENCHMARK
    {
        QVERIFY(text::CodePointIndex(m_text).end().value > 0);
    }
}

QTEST_GUILESS_MAIN(TextBenchmark)

#include "text_benchmark.moc"
