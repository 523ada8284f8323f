// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "engine/markedarticle.h"

#include <QSet>

using namespace jiaoshu;
using lexicon::PlaceLevel;

/** Each area of the gazetteer in an article of its own. */
class AreasTest : public QObject
{
    Q_OBJECT

private:
    /** The places that the figures of an article on @p area have, one for all that agree. */
    QSet<QString> placesOf(const QString &area, const QString &whole) const
    {
        const QString text = area + QStringLiteral("加快补齐农村饮水短板\n\n今年以来,") + area +
                             QStringLiteral("分片包干、逐户排查。2023年,") + whole +
                             QStringLiteral("共改造管网418公里,受益群众5.2万人。\n");
        QSet<QString> found;
        for (const model::Proposal &proposal : m_extractor->extract(text).proposals)
            found.insert(proposal.reading.place);
        return found;
    }

    /** The places of the figures of @p text, joined by spaces; empty ones stay empty. */
    QString inOrder(const QString &text) const
    {
        QStringList found;
        for (const model::Proposal &proposal : m_extractor->extract(text).proposals)
            found.append(proposal.reading.place);
        return found.join(u' ');
    }

    static QString wholeOf(PlaceLevel level)
    {
        return level == PlaceLevel::Province     ? QStringLiteral("全省")
               : level == PlaceLevel::Prefecture ? QStringLiteral("全市")
                                                 : QStringLiteral("全县");
    }

    bool isEveryday(const QString &name) const
    {
        const auto cue =
            m_lexicon->cues().place.beginningAt(name, 0, lexicon::roles({lexicon::PlaceCue::Everyday}));
        return cue && cue->length == name.size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lexicon = *lexicon::Lexicon::load();
        m_extractor = std::make_unique<engine::Extractor>(m_lexicon);
    }

    void everyAreaIsReadByItsFullName()
    {
        // Parts of no county's name, which other words end: 城 and 管委会 are the tails of other names.
        const QSet<QString> unlike = {QStringLiteral("保定白沟新城"), QStringLiteral("乌拉盖管理区管委会"),
                                      QStringLiteral("大柴旦行政委员会")};
        const lexicon::Places &places = m_lexicon->places();
        QStringList missed;
        int read = 0;
        for (int id = 0; id < places.count(); ++id) {
            const lexicon::Place &place = places.place(id);
            const bool isArea = place.level == PlaceLevel::Province ||
                                place.level == PlaceLevel::Prefecture || place.level == PlaceLevel::County;
            if (!isArea || isEveryday(place.name) || unlike.contains(place.name) ||
                (place.parent >= 0 && places.place(place.parent).name == u"三沙市"))
                continue;
            ++read;
            if (placesOf(place.name, wholeOf(place.level)) != QSet<QString>{place.name})
                missed.append(place.name);
        }
        QVERIFY(read > 3300);
        QCOMPARE(missed.join(u' '), QString());
    }

    /** 河南 and 海南 are a county and a prefecture as well. */
    void everyProvinceIsReadByItsShortName()
    {
        const lexicon::Places &places = m_lexicon->places();
        for (int id = 0; id < places.count(); ++id) {
            const lexicon::Place &place = places.place(id);
            if (place.level != PlaceLevel::Province || !place.name.endsWith(u'省'))
                continue;
            QCOMPARE(placesOf(place.name.chopped(1), QStringLiteral("全省")), QSet<QString>{place.name});
        }
    }

    /** By its full name, in an article on it, on a city and on China. */
    void everyCountryIsReadInFourSentences()
    {
        const lexicon::Places &places = m_lexicon->places();
        QStringList missed;
        int read = 0;
        for (int id = 0; id < places.count(); ++id) {
            const QString name = places.place(id).name;
            if (places.place(id).level != PlaceLevel::Country || id == places.china() ||
                name == QStringLiteral("中国内地"))
                continue;
            ++read;
            const QString own =
                name + QStringLiteral("经济回暖\n\n2023年,") + name + QStringLiteral("小麦产量1200万吨。");
            const QString city = QStringLiteral("绍兴市外贸观察\n\n绍兴市出口320亿元。\n\n2023年") + name +
                                 QStringLiteral("进口面料68亿元。2023年我市对") + name +
                                 QStringLiteral("出口42亿元。产品远销") + name +
                                 QStringLiteral("等地,全年销售3亿元。");
            const QString country = QStringLiteral("中国稀土报告\n\n2023年,中国产量24万吨。\n\n在") + name +
                                    QStringLiteral(",从业人员有3000人。");
            if (inOrder(own) != name ||
                inOrder(city) != QStringLiteral("绍兴市 %1 绍兴市 绍兴市").arg(name) ||
                inOrder(country) != QStringLiteral("中国 ") + name)
                missed.append(name);
        }
        QVERIFY(read > 220);
        QCOMPARE(missed.join(u' '), QString());
    }

    /** 通化 and 台中 are what the parts of two words may look like; only a few are words by themselves. */
    void everyPrefectureIsReadByItsShortName()
    {
        // Words, and names of a province or of a city and its county.
        const QSet<QString> unlike = {QStringLiteral("朝阳"), QStringLiteral("吉林"), QStringLiteral("日照"),
                                      QStringLiteral("来宾"), QStringLiteral("白银"), QStringLiteral("新北"),
                                      QStringLiteral("新竹"), QStringLiteral("嘉义")};
        const lexicon::Places &places = m_lexicon->places();
        QStringList missed;
        int read = 0;
        for (int id = 0; id < places.count(); ++id) {
            const lexicon::Place &place = places.place(id);
            const QString shortName = place.name.chopped(1);
            if (place.level != PlaceLevel::Prefecture || !place.name.endsWith(u'市') ||
                unlike.contains(shortName))
                continue;
            ++read;
            const QString subject = QStringLiteral("夏粮丰收\n\n2023年,%1夏粮产量41万吨。").arg(shortName);
            const QString report =
                QStringLiteral("夏粮丰收\n\n本报%1讯 2023年,全市夏粮产量41万吨。").arg(shortName);
            const QString office =
                QStringLiteral("夏粮丰收\n\n近日,记者从%1农业农村局获悉,夏粮产量41万吨。").arg(place.name);
            if (inOrder(subject) != place.name || inOrder(report) != place.name ||
                inOrder(office) != place.name)
                missed.append(shortName);
        }
        QVERIFY(read > 280);
        QCOMPARE(missed.join(u' '), QString());
    }

    void anAreaInsideTheProvinceOfTheSameNameIsReadByItsFullName()
    {
        QCOMPARE(placesOf(QStringLiteral("河南蒙古族自治县"), QStringLiteral("全县")),
                 QSet<QString>{QStringLiteral("河南蒙古族自治县")});
        QCOMPARE(placesOf(QStringLiteral("青海省海南"), QStringLiteral("全州")),
                 QSet<QString>{QStringLiteral("海南藏族自治州")});
    }

    void anEverydayWordIsNoArea()
    {
        QCOMPARE(placesOf(QStringLiteral("城区"), QStringLiteral("累计")), QSet<QString>{QString()});
        QCOMPARE(placesOf(QStringLiteral("日照"), QStringLiteral("累计")), QSet<QString>{QString()});
    }

private:
    std::shared_ptr<const lexicon::Lexicon> m_lexicon;
    std::unique_ptr<engine::Extractor> m_extractor;
};

QTEST_GUILESS_MAIN(AreasTest)
#include "areas_test.moc"
