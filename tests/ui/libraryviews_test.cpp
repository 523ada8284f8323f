// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/libraryviews.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::ui;

class LibraryViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewReadsBackAsItWasWritten()
    {
        LibraryView view{QStringLiteral("茶"), QStringLiteral("茶 产业"), ArticleSort::MostLeft, {}};
        for (const session::Facet facet : session::AllFacets)
            view.filter.of(facet) = {QStringLiteral("一"), QString()};
        const QByteArray json = withView({}, view);
        QCOMPARE(viewNames(json), {QStringLiteral("茶")});
        QVERIFY(findView(json, QStringLiteral("茶")) == view);
        QVERIFY(!findView(json, QStringLiteral("菜")));
    }

    void aSecondOneOfTheSameNameTakesItsPlace()
    {
        QByteArray json =
            withView({}, {QStringLiteral("甲"), QStringLiteral("一"), ArticleSort::ByTitle, {}});
        json = withView(json, {QStringLiteral("乙"), {}, ArticleSort::ByTitle, {}});
        json = withView(json, {QStringLiteral("甲"), QStringLiteral("二"), ArticleSort::ByTitle, {}});
        QCOMPARE(viewNames(json), (QStringList{QStringLiteral("乙"), QStringLiteral("甲")}));
        QCOMPARE(findView(json, QStringLiteral("甲"))->search, QStringLiteral("二"));
        QCOMPARE(viewNames(withoutView(json, QStringLiteral("乙"))), {QStringLiteral("甲")});
    }

    void nonsenseInTheSettingsIsNoView()
    {
        for (const char *text : {"", "no json", "{}", "[1, \"a\", {}]", "[{\"name\": 7}]"})
            QVERIFY(viewNames(text).isEmpty());
        const auto odd = findView(
            "[{\"name\": \"a\", \"sort\": \"sideways\", \"facets\": {\"colour\": [\"red\"], \"unit\": 3}}]",
            QStringLiteral("a"));
        QVERIFY(odd);
        QCOMPARE(odd->sort, ArticleSort::AsTakenIn);
        QVERIFY(odd->filter.asksNothing());
    }
};

QTEST_GUILESS_MAIN(LibraryViewsTest)
#include "libraryviews_test.moc"
