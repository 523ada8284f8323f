// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/rowarticles.h"

#include <QTest>

using namespace jiaoshu;
using readers::Columns;
using readers::RowArticles;

class RowArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByTheirNames()
    {
        const auto rows = RowArticles::of(words("编号 标题 正文 发布日期 来源 网址"), {});
        QVERIFY(rows && rows->hasHeader());
        const auto article =
            rows->article(words("7 秋收 收割12亩。 2024年3月2日 青岭日报 https://example.org/7"));
        QVERIFY(article);
        QCOMPARE(article->text, QStringLiteral("收割12亩。"));
        QCOMPARE(article->title, QStringLiteral("秋收"));
        QCOMPARE(article->publishedOn, QStringLiteral("2024-03-02"));
        QCOMPARE(article->outlet, QStringLiteral("青岭日报"));
        QCOMPARE(article->address, QStringLiteral("https://example.org/7"));
    }

    void theClearestNameIsTheText()
    {
        const auto rows = RowArticles::of(words("内容 正文 TEXT"), {});
        QCOMPARE(rows->article(words("甲 乙 丙"))->text, QStringLiteral("丙"));
    }

    void whatIsToldComesBeforeWhatIsGuessed()
    {
        const auto rows = RowArticles::of(words("正文 摘要"), {QStringLiteral("摘要"), {}, {}, {}, {}});
        QCOMPARE(rows->article(words("长 短"))->text, QStringLiteral("短"));
    }

    void whatWasToldBeforeHoldsForTheSameHeaderAlone()
    {
        const readers::KnownColumns known = {
            {readers::headerSignature(words("甲 乙")), {QStringLiteral("乙"), {}, {}, {}, {}}}};
        QCOMPARE(RowArticles::of(words("甲 乙"), {}, known)->article(words("一 二"))->text,
                 QStringLiteral("二"));
        QVERIFY(!RowArticles::of(words("乙 甲"), {}, known));
        // What is told now comes before it.
        const Columns told = {QStringLiteral("甲"), {}, {}, {}, {}};
        QCOMPARE(RowArticles::of(words("甲 乙"), told, known)->article(words("一 二"))->text,
                 QStringLiteral("一"));
    }

    void columnsMayBeToldByNumber()
    {
        const auto rows =
            RowArticles::of(words("一 二 三"), {QStringLiteral("3"), QStringLiteral("1"), {}, {}, {}});
        QVERIFY(rows && !rows->hasHeader());
        QCOMPARE(rows->article(words("题 无 文"))->title, QStringLiteral("题"));
        // A column with that very name is meant by it.
        QVERIFY(RowArticles::of(words("1 2 3"), {QStringLiteral("3"), {}, {}, {}, {}})->hasHeader());
        QVERIFY(!RowArticles::of(words("一 二"), {QStringLiteral("3"), {}, {}, {}, {}}));
    }

    void withoutATextThereIsNoArticle()
    {
        const auto rows = RowArticles::of(words("a b"), {});
        QCOMPARE(rows.error().code, ErrorCode::BadFormat);
        QVERIFY(rows.error().detail.startsWith(readers::UnknownColumns));
        QVERIFY(rows.error().detail.endsWith(QStringLiteral("a, b")));
        QVERIFY(!RowArticles::of(words("正文"), {QStringLiteral("没有"), {}, {}, {}, {}}));
    }

    void rowsOfAnotherLengthAndEmptyTextsAreFaults()
    {
        const auto rows = RowArticles::of(words("正文 标题"), {});
        QCOMPARE(rows->article(words("一")).error().code, ErrorCode::BadFormat);
        QCOMPARE(rows->article(words("一 二 三")).error().code, ErrorCode::BadFormat);
        QCOMPARE(rows->article({QStringLiteral(" \n"), QStringLiteral("题")}).error().code,
                 ErrorCode::EmptyFile);
    }

    void theTextStaysAsItIs()
    {
        const auto rows = RowArticles::of(words("正文 标题"), {});
        const QString text = QStringLiteral(" 甲\r\n乙 \t");
        QCOMPARE(rows->article({text, QStringLiteral(" 题  目\n")})->text, text);
        QCOMPARE(rows->article({text, QStringLiteral(" 题  目\n")})->title, QStringLiteral("题 目"));
    }

    void anAddressTellsTheOutletWhereNothingElseDoes()
    {
        const auto rows = RowArticles::of(words("正文 url 来源"), {});
        const QString address = QStringLiteral("https://news.example.org/1?a=2");
        QCOMPARE(rows->article({QStringLiteral("文"), address, QString()})->outlet,
                 QStringLiteral("news.example.org"));
        QCOMPARE(rows->article({QStringLiteral("文"), address, QStringLiteral("报")})->outlet,
                 QStringLiteral("报"));
        QCOMPARE(rows->article({QStringLiteral("文"), QStringLiteral("无"), QString()})->outlet, QString());
    }

    void allCellsAreWantedForAPreview()
    {
        const auto rows = RowArticles::of(words("a b"), {QString(readers::CellEnd), {}, {}, {}, {}});
        QVERIFY(rows && !rows->hasHeader());
        QCOMPARE(rows->article({QStringLiteral("一"), QString()})->text,
                 QString(QStringLiteral("一") + readers::CellEnd));
    }

    void columnsAreToldInOneLine()
    {
        const auto columns = readers::columnsFrom(QStringLiteral("text=正文, date=日期,url=链接"));
        QCOMPARE(*columns,
                 (Columns{QStringLiteral("正文"), {}, QStringLiteral("日期"), {}, QStringLiteral("链接")}));
        for (const char *bad : {"body=a", "text=", "text", "=a"})
            QVERIFY(!readers::columnsFrom(QLatin1StringView(bad)));
    }

    void guessesAreToldByName()
    {
        QCOMPARE(readers::guessedColumns(words("标题 正文 x")),
                 (Columns{QStringLiteral("正文"), QStringLiteral("标题"), {}, {}, {}}));
        QCOMPARE(readers::guessedColumns(words("x y")), Columns());
    }

private:
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }
};

QTEST_GUILESS_MAIN(RowArticlesTest)
#include "rowarticles_test.moc"
