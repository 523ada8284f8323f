// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newscorpus.h"

#include <QDir>
#include <QFile>
#include <QtGlobal>

namespace jiaoshu {

namespace {

constexpr int ProseEach = 4; ///< sentences of prose behind a paragraph; gives about one figure in 130 bytes

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

std::vector<QByteArray> articles()
{
    const QDir folder(QStringLiteral(JIAOSHU_TEST_DATA "/articles"));
    std::vector<QByteArray> all;
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        all.push_back(contents(folder.filePath(name)));
    return all;
}

/** Own sentences in a fixed but never repeating order. */
class Prose
{
public:
    Prose() : m_sentences(contents(QStringLiteral(JIAOSHU_BENCHMARKS "/prose.txt")).split('\n'))
    {
        m_sentences.removeAll({});
    }

    QByteArray paragraph()
    {
        QByteArray text;
        for (int i = 0; i < ProseEach; ++i) {
            m_state = m_state * 6364136223846793005ull + 1442695040888963407ull;
            text += m_sentences[static_cast<qsizetype>((m_state >> 33) %
                                                       static_cast<quint64>(m_sentences.size()))];
        }
        return text + '\n';
    }

private:
    QList<QByteArray> m_sentences;
    quint64 m_state = 1;
};

/** The article with a paragraph of prose behind each of its long ones. */
QByteArray thinned(const QByteArray &article, Prose &prose)
{
    constexpr qsizetype LeastParagraph = 100; // bytes; shorter lines are titles and the like
    QByteArray text;
    const QList<QByteArray> lines = article.split('\n');
    for (const QByteArray &line : lines) {
        text += line + '\n';
        if (line.size() >= LeastParagraph)
            text += prose.paragraph();
    }
    return text;
}

} // namespace

std::vector<QByteArray> newsCorpus(qsizetype bytes, Density density)
{
    const std::vector<QByteArray> plain = articles();
    Prose prose;
    std::vector<QByteArray> corpus;
    for (qsizetype size = 0; size < bytes;) {
        const QByteArray &article = plain[corpus.size() % plain.size()];
        corpus.push_back(density == Density::Dense ? article : thinned(article, prose));
        size += corpus.back().size();
    }
    return corpus;
}

QString newsText(qsizetype bytes, bool lines)
{
    QByteArray all;
    all.reserve(bytes);
    for (const QByteArray &article : newsCorpus(std::min<qsizetype>(bytes, 4'000'000), Density::Press))
        all += article;
    if (!lines)
        all.replace('\n', ' ');
    const QString text = QString::fromUtf8(all);
    return all.size() < bytes ? repeated(text, bytes) : text.left(text.size() * bytes / all.size());
}

QString repeated(QStringView pattern, qsizetype bytes)
{
    const qsizetype each = pattern.toUtf8().size();
    const qsizetype times = std::max<qsizetype>(bytes / each, 1);
    QString text;
    text.reserve(times * pattern.size());
    for (qsizetype i = 0; i < times; ++i)
        text += pattern;
    return text;
}

} // namespace jiaoshu
