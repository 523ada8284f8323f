// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textstocut.h"

#include "store/filetesting.h"
#include "store/journal.h"

#include <QCryptographicHash>

using namespace jiaoshu;
using namespace jiaoshu::store;
using namespace filetesting;

class TextsToCutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = made(m_folder->filePath(QStringLiteral("a.jiaoshu")));
    }
    void cleanup() { m_file.reset(); }

    void cutsByCodePoints()
    {
        const TextToCut text(QStringLiteral("𠮷村有31户").repeated(40).toUtf8());
        QCOMPARE(text.slice(codePointSpan(0, 1)), QStringLiteral("𠮷").toUtf8());
        QCOMPARE(text.slice(codePointSpan(39 * 6 + 3, 39 * 6 + 6)), QByteArray("31户"));
        QVERIFY(!text.slice(codePointSpan(239, 241)));
        QVERIFY(!text.slice(codePointSpan(7, 7)));
    }

    void goingToAndFroReadsEachTextOnce()
    {
        const ArticleId a = add(QStringLiteral("甲村有31户"));
        const ArticleId b = add(QStringLiteral("乙村有45户"));
        TextsToCut texts(m_file->connection());
        const TextToCut *const first = texts.of(a);
        const TextToCut *const second = texts.of(b);
        QVERIFY(first != second);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(texts.of(a), first);
            QCOMPARE(texts.of(b), second);
        }
        QCOMPARE(first->slice(codePointSpan(0, 2)), QByteArray("甲村"));
        QCOMPARE(second->slice(codePointSpan(3, 6)), QByteArray("45户"));
    }

    void longTextsAreNotAllKept()
    {
        const ArticleId a = add(QString(3'000'000, u'a'));
        const ArticleId b = add(QString(3'000'000, u'b'));
        TextsToCut texts(m_file->connection());
        QCOMPARE(texts.of(a)->slice(codePointSpan(0, 1)), QByteArray("a"));
        QCOMPARE(texts.bytes(), 3'000'000);
        QCOMPARE(texts.of(b)->slice(codePointSpan(0, 1)), QByteArray("b"));
        QCOMPARE(texts.bytes(), 3'000'000);
        QCOMPARE(texts.of(a)->slice(codePointSpan(2'999'999, 3'000'000)), QByteArray("a"));
    }

    void anArticleThatIsNotThereHasNone()
    {
        TextsToCut texts(m_file->connection());
        QCOMPARE(texts.of({7}), nullptr);
        QCOMPARE(texts.of({7}), nullptr);
    }

private:
    ArticleId add(const QString &text)
    {
        CommandPlan plan;
        plan.action = QStringLiteral("import");
        plan.at = QDateTime({2024, 5, 7}, {8, 9}, Qt::UTC);
        plan.newArticle = model::Article();
        plan.newArticle->text = text;
        plan.newArticle->sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        return Journal(m_file->connection()).commit(plan).article;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceFile> m_file;
};

QTEST_GUILESS_MAIN(TextsToCutTest)
#include "textstocut_test.moc"
