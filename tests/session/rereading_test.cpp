// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rereading.h"

#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

Q_DECLARE_METATYPE(jiaoshu::session::RereadKind)

/** Five figures of one article: of the first four the second was confirmed, the third corrected. */
class RereadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        const auto prepared =
            WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12"),
                                                                QStringLiteral("37"), QStringLiteral("4")});
        m_proposals = prepared.proposals;
        m_article = importArticle(m_fixture->session(), prepared)->article;
        m_figures = m_fixture->figures(m_article);
        std::ignore = confirmFigure(m_fixture->session(), m_figures[1].id);
        model::Reading other = m_figures[2].reading;
        other.place = QStringLiteral("青禾镇");
        std::ignore = correctFigure(m_fixture->session(), m_figures[2].id, other);
    }

    void saysNothingOfTheSameReading() { QCOMPARE(compare().size(), 0); }

    void saysWhatComesGoesAndChanges()
    {
        m_proposals[0].reading.place = QStringLiteral("北岭县"); // of the one nobody decided on
        model::Proposal title = m_proposals[3];
        title.reading.span = codePointSpan(0, 2);
        m_proposals.removeLast();
        m_proposals.prepend(title);
        const auto steps = compare();
        QCOMPARE(kinds(steps),
                 (QList<RereadKind>{RereadKind::New, RereadKind::Changed, RereadKind::Withdrawn}));
        QVERIFY(!steps[0].figure.isValid());
        QVERIFY(!steps[0].before);
        QCOMPARE(steps[1].figure, m_figures[0].id);
        QCOMPARE(steps[1].before->place, QString());
        QCOMPARE(steps[1].after->place, QStringLiteral("北岭县"));
        QCOMPARE(steps[2].figure, m_figures[3].id);
        QVERIFY(!steps[2].after);
    }

    void saysWhereADecisionRestsOnAnotherReading()
    {
        m_proposals[1].reading.place = QStringLiteral("北岭县");
        m_proposals.removeAt(2);
        const auto steps = compare();
        QCOMPARE(kinds(steps), (QList<RereadKind>{RereadKind::Differs, RereadKind::Differs}));
        QCOMPARE(steps[0].figure, m_figures[1].id);
        QCOMPARE(steps[0].after->place, QStringLiteral("北岭县"));
        QCOMPARE(steps[1].figure, m_figures[2].id);
        QCOMPARE(steps[1].before->place, QString()); // what the engine had read, not what it was corrected to
        QVERIFY(!steps[1].after);
    }

    /** What is shown is what is done, and looking changes nothing. */
    void isWhatIsThenDone()
    {
        m_proposals[0].reading.place = QStringLiteral("北岭县");
        m_proposals[1].reading.place = QStringLiteral("北岭县");
        m_proposals.removeLast();
        const QList<model::Figure> before = m_fixture->figures(m_article);
        const auto steps = compare();
        QCOMPARE(m_fixture->figures(m_article), before);
        const auto done = reextractArticle(m_fixture->session(), m_article, m_proposals);
        QList<FigureId> changed;
        QList<FigureId> removed;
        for (const RereadStep &step : steps) {
            if (step.kind == RereadKind::Changed)
                changed.append(step.figure);
            if (step.kind == RereadKind::Withdrawn)
                removed.append(step.figure);
        }
        QCOMPARE(done->changed, changed);
        QCOMPARE(done->removed, removed);
        QCOMPARE(done->added, QList<FigureId>());
        QCOMPARE(m_fixture->session().figure(m_figures[1].id)->reading,
                 m_figures[1].reading);                                     // decided: untouched
        QCOMPARE(kinds(compare()), QList<RereadKind>{RereadKind::Differs}); // and still told
    }

private:
    QList<RereadStep> compare() { return *compareReading(m_fixture->session(), m_article, m_proposals); }
    static QList<RereadKind> kinds(const QList<RereadStep> &steps)
    {
        QList<RereadKind> list;
        for (const RereadStep &step : steps)
            list.append(step.kind);
        return list;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    ArticleId m_article;
    QList<model::Proposal> m_proposals;
    QList<model::Figure> m_figures;
};

QTEST_GUILESS_MAIN(RereadingTest)
#include "rereading_test.moc"
