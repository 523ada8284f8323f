// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/problembookfile.h"

#include "checks/articlechecker.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <cstring>

namespace jiaoshu::session {

namespace {

constexpr auto Hash = QCryptographicHash::Sha256;
constexpr qint64 Magic = 0x31'4B'42'50'53'4A; // "JSPBK1"
constexpr qsizetype BlockBytes = 1024 * 1024;

/** Numbers of eight bytes, and at their end their hash. */
class Out
{
public:
    explicit Out(QIODevice &file) : m_file(file) {}
    void put(qint64 number)
    {
        char bytes[8];
        qToLittleEndian(number, bytes);
        m_block.append(bytes, 8);
        if (m_block.size() >= BlockBytes)
            flush();
    }
    [[nodiscard]] bool end()
    {
        flush();
        const QByteArray seal = m_hash.result();
        return m_isGood && m_file.write(seal) == seal.size();
    }

private:
    void flush()
    {
        m_hash.addData(m_block);
        m_isGood = m_isGood && m_file.write(m_block) == m_block.size();
        m_block.clear();
    }

    QIODevice &m_file;
    QCryptographicHash m_hash{Hash};
    QByteArray m_block;
    bool m_isGood = true;
};

/** The same read again; zeros behind its end. */
class In
{
public:
    explicit In(QIODevice &file) : m_file(file) {}
    qint64 take()
    {
        if (m_block.size() - m_at < 8)
            fill();
        if (m_block.size() - m_at < 8) {
            m_isGood = false;
            return 0;
        }
        const qint64 number = qFromLittleEndian<qint64>(m_block.constData() + m_at);
        m_at += 8;
        return number;
    }
    /** How many records of @p numbers follow; none where that cannot be. */
    qint64 takeCount(qint64 numbers)
    {
        const qint64 count = take();
        const bool canBe = count >= 0 && count <= m_file.size() / (8 * numbers);
        m_isGood = m_isGood && canBe;
        return canBe ? count : 0;
    }
    /** Everything was read, as it was written. */
    [[nodiscard]] bool isWhole()
    {
        m_hash.addData(QByteArrayView(m_block).first(m_at));
        const QByteArray rest = m_block.mid(m_at) + m_file.readAll();
        return m_isGood && rest == m_hash.result();
    }

private:
    void fill()
    {
        m_hash.addData(QByteArrayView(m_block).first(m_at));
        m_block = m_block.mid(m_at) + m_file.read(BlockBytes);
        m_at = 0;
    }

    QIODevice &m_file;
    QCryptographicHash m_hash{Hash};
    QByteArray m_block;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

constexpr int HashNumbers = 4; ///< of eight bytes, in the hash of a command

} // namespace

void ProblemBookFile::write(const ProblemBook &book, const store::JournalEnd &end) const
{
    QSaveFile file(m_place);
    if (end.hash.size() != 8 * HashNumbers || !file.open(QIODevice::WriteOnly))
        return;
    Out out(file);
    out.put(Magic);
    out.put(checks::Version);
    out.put(end.command.value);
    for (int i = 0; i < HashNumbers; ++i)
        out.put(qFromLittleEndian<qint64>(end.hash.constData() + 8 * i));
    out.put(book.m_problems.size());
    for (const auto &[article, rows] : book.m_rows) {
        for (const ProblemBook::Row &row : rows) {
            out.put(article);
            out.put(row.begin);
            out.put(row.figure.value);
            out.put((row.isOpen ? 2 : 0) + (row.problem == Problem::Conflict ? 1 : 0));
        }
    }
    out.put(book.m_tellers.size());
    for (auto teller = book.m_tellers.begin(); teller != book.m_tellers.end(); ++teller) {
        out.put(static_cast<qint64>(teller.key()));
        out.put(teller->article.value);
        out.put(teller->figure.value);
    }
    if (out.end())
        file.commit();
}

std::pair<std::shared_ptr<ProblemBook>, store::JournalEnd> ProblemBookFile::read() const
{
    QFile file(m_place);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    In in(file);
    if (in.take() != Magic || in.take() != checks::Version)
        return {};
    store::JournalEnd end{{in.take()}, QByteArray(8 * HashNumbers, '\0')};
    for (int i = 0; i < HashNumbers; ++i)
        qToLittleEndian(in.take(), end.hash.data() + 8 * i);
    auto book = std::make_shared<ProblemBook>();
    for (qint64 left = in.takeCount(4); left > 0; --left) {
        std::vector<ProblemBook::Row> &rows = book->m_rows[in.take()];
        ProblemBook::Row row;
        row.begin = in.take();
        row.figure = {in.take()};
        const qint64 flags = in.take();
        row.isOpen = (flags & 2) != 0;
        row.problem = (flags & 1) != 0 ? Problem::Conflict : Problem::FailedCheck;
        book->m_problems.insert(row.figure, row.problem);
        rows.push_back(row);
    }
    const qint64 tellers = in.takeCount(3);
    book->m_tellers.reserve(tellers);
    for (qint64 left = tellers; left > 0; --left) {
        const auto fact = static_cast<quint64>(in.take());
        const ArticleId article{in.take()};
        book->m_tellers.insert(fact, {article, FigureId{in.take()}});
        book->m_factsOf[article].append(fact);
    }
    if (!in.isWhole())
        return {};
    return {book, end};
}

} // namespace jiaoshu::session
