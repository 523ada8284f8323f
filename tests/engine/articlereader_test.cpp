// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articlereader.h"

#include "lexicon/lexicon.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;

class ArticleReaderTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const lexicon::Lexicon> m_lexicon;

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_lexicon = *words;
    }

    void joinsLinesBrokenForThePage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sentences");
        QTest::newRow("inside a word")
            << u"今年全县的预期目标已经公布,全县生产总值增长六点五个百分点左右,城镇新增就业人数稳\n定在较高的水平,群众收入持续增长。"_qs
            << 1;
        QTest::newRow("twice")
            << u"今年全县的预期目标已经公布,地区生产总值增长六点五,规上工\n"
               u"业增加值增长五个百分点以上,城镇新增就业两千人,森林覆盖率稳\n定在较高水平。"_qs
            << 1;
        QTest::newRow("with a sentence behind")
            << u"今年全县继续办好民生实事,全县新建学校和医院多所,群众看病上学更加方便,各项事业都有了新\n的进展。明年再建两所。"_qs
            << 2;
    }

    void joinsLinesBrokenForThePage() { check(); }

    void keepsLinesApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sentences");
        QTest::newRow("that end a sentence")
            << u"全县新建学校和医院多所,群众看病上学更加方便。\n明年再建两所学校。"_qs << 2;
        QTest::newRow("with an empty line between")
            << u"全县新建学校和医院多所,群众看病上学更加方便,各项事业都有了新\n\n的进展。"_qs << 2;
        QTest::newRow("a heading and its paragraph")
            << u"教育事业\n全县新建学校和医院多所,群众上学更加方便。"_qs << 2;
        QTest::newRow("a short line") << u"新建学校,医院\n全县新建学校和医院多所,群众上学更加方便。"_qs << 2;
    }

    void keepsLinesApart() { check(); }

private:
    void check() const
    {
        QFETCH(QString, text);
        const Document document =
            ArticleReader(*m_lexicon)
                .documentOf(u"县里公布今年的目标\n\n全县各项事业都有了新的进展。\n\n"_qs + text);
        QTEST(static_cast<int>(document.sentences.size()) - 2, "sentences");
    }
};

QTEST_GUILESS_MAIN(ArticleReaderTest)
#include "articlereader_test.moc"
