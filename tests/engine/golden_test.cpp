// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "exchange/readingjson.h"
#include "lexicon/lexicon.h"
#include "text/decoding.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace jiaoshu;

/** What the engine reads in each article of tests/data/articles, held against the reference beside it:
 * NAME.txt against NAME.expected.jsonl. The reference is what the engine gave when it was last read by
 * someone, not the truth (that is NAME.figures.jsonl); scripts/gold takes a new result over. NAME.skip
 * excuses an article. */
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAsRecorded_data();
    void readsAsRecorded();
    void everyReferenceHasItsArticle();

private:
    std::unique_ptr<engine::Extractor> m_extractor;
    const QDir m_folder = QDir(QStringLiteral(JIAOSHU_TEST_DATA "/articles"));
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContents(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

QByteArray recorded(const QList<model::Proposal> &proposals)
{
    QByteArray lines;
    for (const model::Proposal &proposal : proposals) {
        exchange::JsonLine line;
        exchange::addReading(line, proposal.reading);
        line.text(QLatin1StringView("rule"), proposal.rule);
        lines += line.bytes() + '\n';
    }
    return lines;
}

/** The lines that one has and the other has not. */
QByteArray difference(const QByteArray &expected, const QByteArray &found)
{
    const QList<QByteArray> before = expected.split('\n');
    const QList<QByteArray> after = found.split('\n');
    QByteArray shown;
    for (const QByteArray &line : before) {
        if (!after.contains(line))
            shown += "\n- " + line;
    }
    for (const QByteArray &line : after) {
        if (!before.contains(line))
            shown += "\n+ " + line;
    }
    return shown;
}

} // namespace

void GoldenTest::initTestCase()
{
    const auto lexicon = lexicon::Lexicon::load();
    QVERIFY(lexicon.has_value());
    m_extractor = std::make_unique<engine::Extractor>(*lexicon);
}

void GoldenTest::readsAsRecorded_data()
{
    QTest::addColumn<QString>("name");
    const QFileInfoList articles = m_folder.entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QVERIFY(!articles.isEmpty());
    for (const QFileInfo &article : articles)
        QTest::newRow(qPrintable(article.completeBaseName())) << article.completeBaseName();
}

void GoldenTest::readsAsRecorded()
{
    QFETCH(const QString, name);
    if (m_folder.exists(QString(name + u".skip")))
        QSKIP(contents(m_folder.filePath(QString(name + u".skip"))).constData());
    const auto decoded = text::decode(contents(m_folder.filePath(QString(name + u".txt"))));
    QVERIFY(decoded.has_value());
    const QByteArray found = recorded(m_extractor->extract(decoded->text).proposals);

    const QString reference = m_folder.filePath(QString(name + u".expected.jsonl"));
    const QString failed = m_folder.filePath(QString(name + u".expected.jsonl.fail"));
    const QByteArray expected = contents(reference);
    if (QFile::exists(reference) && found == expected) {
        QFile::remove(failed);
        return;
    }
    setContents(failed, found);
    QVERIFY2(QFile::exists(reference),
             "There is no reference; read what was found and take it over with scripts/gold");
    QFAIL(QByteArray(difference(expected, found) + "\nIf it is better: scripts/gold").constData());
}

void GoldenTest::everyReferenceHasItsArticle()
{
    const QStringList references = m_folder.entryList(
        {QStringLiteral("*.expected.jsonl"), QStringLiteral("*.figures.jsonl")}, QDir::Files);
    for (const QString &reference : references) {
        const QString name = reference.section(u'.', 0, 0);
        QVERIFY2(m_folder.exists(QString(name + u".txt")), qPrintable(reference));
    }
}

QTEST_GUILESS_MAIN(GoldenTest)

#include "golden_test.moc"
