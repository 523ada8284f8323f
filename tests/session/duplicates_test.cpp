// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/duplicates.h"

#include "session/describing.h"
#include "session/likeness.h"
#include "session/workspacefixture.h"

#include <QFile>
#include <QRandomGenerator>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

/** Prose of so many sentences, of which each differs. */
QString prose(quint32 seed, int sentences)
{
    static const QStringList Words = {
        QStringLiteral("青禾县"),   QStringLiteral("收割"),   QStringLiteral("水稻"), QStringLiteral("农机"),
        QStringLiteral("合作社"),   QStringLiteral("今年"),   QStringLiteral("推广"), QStringLiteral("村民"),
        QStringLiteral("增收"),     QStringLiteral("示范片"), QStringLiteral("灌溉"), QStringLiteral("项目"),
        QStringLiteral("柏坡乡"),   QStringLiteral("建成"),   QStringLiteral("道路"), QStringLiteral("补贴"),
        QStringLiteral("粮食储备"), QStringLiteral("完成"),   QStringLiteral("验收"), QStringLiteral("投资")};
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < sentences; ++i) {
        for (int word = 0; word < 9; ++word)
            text += Words[random.bounded(static_cast<int>(Words.size()))];
        text += QString::number(random.bounded(9000)) + QStringLiteral("亩。\n");
    }
    return text;
}

ArticleId put(WorkspaceFixture &fixture, const QString &text)
{
    static int number = 0;
    PreparedArticle made;
    made.article.path = QStringLiteral("%1.txt").arg(++number);
    made.article.encoding = QStringLiteral("UTF-8");
    made.article.text = text;
    made.article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return importArticle(fixture.session(), made)->article;
}

int like(const QString &a, const QString &b)
{
    return resemblance(shinglesOf(a), shinglesOf(b));
}

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowAlikeTextsAre()
    {
        const QString text = prose(1, 20);
        QCOMPARE(like(text, text), 1000);
        QCOMPARE(like(text, prose(2, 20)) < 100, true);
        QVERIFY(like(text, QString(text + prose(3, 1))) > 930);
        QCOMPARE(containment(shinglesOf(text), shinglesOf(QString(text + prose(3, 20)))) >= 995, true);
        QCOMPARE(like(QStringLiteral("收割"), QStringLiteral("收割")), 0); // too short for one shingle
    }

    void doesNotMindScriptWidthAndSpaces()
    {
        QCOMPARE(like(QStringLiteral("青禾縣收割水稻３１５０畝，惠及農戶。"),
                      QStringLiteral("青禾县 收割水稻3150亩\n惠及农户")),
                 1000);
    }

    void estimatesWhatIsCounted()
    {
        int far = 0;
        for (quint32 i = 0; i < 60; ++i) {
            const QString common = prose(100 + i, 10);
            const auto a = shinglesOf(common + prose(200 + i, static_cast<int>(i % 12)));
            const auto b = shinglesOf(common + prose(300 + i, static_cast<int>(i % 12)));
            const int off = qAbs(estimate(signatureOf(a), signatureOf(b)) - resemblance(a, b));
            QVERIFY2(off < 200, qPrintable(QString::number(off)));
            far += off > 60 ? 1 : 0;
        }
        QVERIFY2(far < 25, qPrintable(QString::number(far)));
    }

    void isTheSameOnEveryMachine()
    {
        // Were these to change, what is kept beside workspaces would have to get another name (alike1).
        const Signature signature =
            signatureOf(shinglesOf(QStringLiteral("青禾县收割水稻3150亩，惠及农户1.2万户，投入收割机。")));
        Signature again{};
        QVERIFY(fromBytes(toBytes(signature), again));
        QCOMPARE(again, signature);
        QVERIFY(!fromBytes(QByteArray(3, 'x'), again));
        QCOMPARE(QCryptographicHash::hash(toBytes(signature), QCryptographicHash::Sha256).toHex().left(16),
                 QByteArray("78c095e6d8d0b46a"));
    }

    void findsTheSameReleaseOnOtherSites()
    {
        WorkspaceFixture fixture;
        const QString release = prose(1, 25);
        const ArticleId first = put(fixture, release);
        for (quint32 i = 0; i < 40; ++i)
            put(fixture, prose(1000 + i, 25));
        const ArticleId second = put(fixture, QString(QStringLiteral("来源：县政府网站\n") + release));
        const ArticleId third = put(fixture, QString(release + prose(7, 2)));
        const ArticleId shorter = put(fixture, release.left(release.size() * 7 / 10));
        const auto pairs = findDuplicates(fixture.session());
        QVERIFY(pairs.has_value());
        QList<std::pair<ArticleId, ArticleId>> found;
        for (const Duplicate &pair : *pairs) {
            found.append({pair.article, pair.earlier});
            QVERIFY(pair.resemblance >= LeastResemblance || pair.containment >= LeastContainment);
            QVERIFY(pair.earlier < pair.article);
        }
        for (const auto &wanted : {std::pair(second, first), std::pair(third, first),
                                   std::pair(third, second), std::pair(shorter, first)})
            QVERIFY2(found.contains(wanted),
                     qPrintable(QStringLiteral("%1 %2").arg(wanted.first.value).arg(wanted.second.value)));
        for (const auto &pair : found)
            QVERIFY(pair.first >= second && (pair.second == first || pair.second >= second));
        QCOMPARE(*findDuplicates(fixture.path()), *pairs); // through another connection, from what is kept
        QCOMPARE(*findDuplicates(fixture.session(), {third, {}, {}}),
                 QList<Duplicate>(pairs->cend() - std::count_if(pairs->cbegin(), pairs->cend(),
                                                                [&](const Duplicate &pair) {
                                                                    return pair.article == shorter;
                                                                }),
                                  pairs->cend()));
        const auto ofFirst = findDuplicates(fixture.session(), {{}, first, {}});
        QCOMPARE(ofFirst->size(), 3);
        for (const Duplicate &pair : *ofFirst)
            QCOMPARE(pair.earlier, first);
        QVERIFY(takeOutArticles(fixture.session(), {first}).has_value());
        const auto left = findDuplicates(fixture.session());
        for (const Duplicate &pair : *left)
            QVERIFY(pair.earlier != first);
    }

    void findsNoneWhereOnlyTheFormIsTheSame()
    {
        WorkspaceFixture fixture;
        for (int i = 0; i < 30; ++i)
            put(fixture, QStringLiteral("第%1周农产品价格：白菜%2元，萝卜%3元，土豆%4元，猪肉%5元，鸡蛋%"
                                        "6元，豆油%7元，大米%8元。")
                             .arg(i)
                             .arg(100 + 37 * i)
                             .arg(211 + 53 * i)
                             .arg(307 + 71 * i)
                             .arg(401 + 89 * i)
                             .arg(503 + 97 * i)
                             .arg(607 + 113 * i)
                             .arg(701 + 131 * i));
        QCOMPARE(findDuplicates(fixture.session())->size(), 0);
    }

    void makesWhatIsKeptAnewWhereItIsDamaged()
    {
        WorkspaceFixture fixture;
        const QString release = prose(1, 25);
        put(fixture, release);
        put(fixture, QString(release + prose(2, 1)));
        QCOMPARE(findDuplicates(fixture.session())->size(), 1);
        const QString kept = QString(fixture.path() + QStringLiteral(".alike1"));
        QVERIFY(QFile::exists(kept));
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(9000, 'x'));
        file.close();
        QFile::remove(QString(kept + QStringLiteral("-wal")));
        QCOMPARE(findDuplicates(fixture.session())->size(), 1);
    }

    void canBeCancelled()
    {
        WorkspaceFixture fixture;
        put(fixture, prose(1, 9));
        DuplicateQuery query;
        query.goesOn = [](qint64) { return false; };
        QCOMPARE(findDuplicates(fixture.session(), query).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "duplicates_test.moc"
