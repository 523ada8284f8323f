// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/faultcase.h"

#include <QTest>

#include <map>
#include <sqlite3.h>

namespace {

sqlite3_mem_methods s_real;
long s_failAt = 0; ///< 0: never
bool s_forEver = false;
long s_step = 0;
long s_fired = 0;

bool fails()
{
    if (s_failAt == 0)
        return false;
    ++s_step;
    const bool now = s_step == s_failAt || (s_forEver && s_step > s_failAt);
    s_fired += now ? 1 : 0;
    return now;
}

void *allocate(int size)
{
    return fails() ? nullptr : s_real.xMalloc(size);
}

void *resize(void *memory, int size)
{
    return fails() ? nullptr : s_real.xRealloc(memory, size);
}

} // namespace

/** SQLite's n-th request for memory is refused. */
class MemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(sqlite3_shutdown(), SQLITE_OK);
        QCOMPARE(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &s_real), SQLITE_OK);
        sqlite3_mem_methods methods = s_real;
        methods.xMalloc = allocate;
        methods.xRealloc = resize;
        QCOMPARE(sqlite3_config(SQLITE_CONFIG_MALLOC, &methods), SQLITE_OK);
        QCOMPARE(sqlite3_initialize(), SQLITE_OK);
    }

    void losesNothingWithoutMemory_data()
    {
        QTest::addColumn<bool>("forEver");
        for (const char *name : faultcase::names()) {
            QTest::addRow("%s, once", name) << false;
            QTest::addRow("%s, for ever", name) << true;
        }
    }

    void losesNothingWithoutMemory()
    {
        QFETCH(bool, forEver);
        const faultcase::Case work(QByteArray(QTest::currentDataTag()).split(',').first().constData());
        const bool isLong = qEnvironmentVariableIntValue("JIAOSHU_FAULTS") > 0;
        int refused = 0;
        for (long step = 1;; step += isLong ? 1 + step / 200 : 1 + step / 4) {
            work.reset();
            s_step = 0;
            s_fired = 0;
            s_forEver = forEver;
            s_failAt = step;
            const faultcase::Answered answered = work.run();
            s_failAt = 0;
            const QString verdict = work.verdict(answered);
            QVERIFY2(verdict.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(verdict)));
            if (s_fired == 0)
                break;
            ++refused;
        }
        m_refused[work.name()] += refused;
        qInfo("%d of %ld requests for memory refused", refused, s_step);
    }

    void cleanupTestCase()
    {
        int all = 0;
        for (const auto &[name, refused] : m_refused) {
            qInfo("%s: %d requests for memory refused", qPrintable(name), refused);
            all += refused;
        }
        qInfo("%d requests for memory refused", all);
    }

private:
    std::map<QString, int> m_refused; ///< by what it broke off
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
