// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/initials.h"

#include <unicode/utrans.h>

#include <QSet>

#include <vector>

namespace jiaoshu::text {

namespace {

/** Characters of names and units with another reading than the one ICU gives. */
constexpr struct
{
    char16_t character;
    char letter;
} SecondReadings[] = {{u'重', 'c'}, {u'长', 'c'}, {u'长', 'z'}, {u'厦', 'x'}, {u'单', 's'}, {u'曾', 'z'},
                      {u'乐', 'y'}, {u'乐', 'l'}, {u'朝', 'z'}, {u'朝', 'c'}, {u'藏', 'z'}, {u'行', 'h'},
                      {u'行', 'x'}, {u'都', 'd'}, {u'会', 'k'}, {u'盛', 'c'}, {u'尉', 'y'}, {u'蔚', 'y'},
                      {u'莘', 's'}, {u'解', 'x'}, {u'仇', 'q'}, {u'佛', 'f'}, {u'率', 'l'}, {u'校', 'x'},
                      {u'系', 'x'}, {u'调', 't'}, {u'调', 'd'}, {u'弹', 'd'}, {u'种', 'z'}, {u'石', 's'}};

/** The reading of each of @p characters, parted by line ends. */
QString latin(const QString &characters)
{
    UErrorCode status = U_ZERO_ERROR;
    const QString id = QStringLiteral("Han-Latin; Latin-ASCII; Lower");
    UTransliterator *const reader = utrans_openU(reinterpret_cast<const UChar *>(id.utf16()), -1,
                                                 UTRANS_FORWARD, nullptr, 0, nullptr, &status);
    if (U_FAILURE(status))
        return {};
    // A syllable has six letters at most, and ICU may put a blank beside it.
    std::vector<char16_t> text(static_cast<size_t>(characters.size()) * 10 + 1);
    std::copy(characters.cbegin(), characters.cend(), reinterpret_cast<QChar *>(text.data()));
    auto length = static_cast<int32_t>(characters.size());
    int32_t limit = length;
    utrans_transUChars(reader, text.data(), &length, static_cast<int32_t>(text.size()), 0, &limit, &status);
    utrans_close(reader);
    return U_SUCCESS(status) ? QString::fromUtf16(text.data(), length) : QString();
}

} // namespace

PinyinInitials::PinyinInitials(const QStringList &words)
{
    QSet<QChar> distinct;
    for (const QString &word : words) {
        for (const QChar c : word) {
            if (c.script() == QChar::Script_Han)
                distinct.insert(c);
        }
    }
    QString asked;
    for (const QChar c : distinct) {
        asked += c;
        asked += u'\n';
    }
    const QStringList read = latin(asked).split(u'\n');
    qsizetype at = 0;
    for (const QChar c : distinct) {
        const QString syllable = read.value(at++).trimmed();
        if (!syllable.isEmpty() && syllable[0] != c)
            m_letters.insert(c, syllable.left(1));
    }
    for (const auto &[character, letter] : SecondReadings) {
        QString &letters = m_letters[QChar(character)];
        if (!letters.contains(QLatin1Char(letter)))
            letters += QLatin1Char(letter);
    }
}

bool PinyinInitials::begins(QStringView word, QStringView letters) const
{
    if (letters.size() > word.size())
        return false;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const auto known = m_letters.constFind(word[i]);
        const bool fits =
            known == m_letters.cend() ? word[i].toLower() == letters[i] : known->contains(letters[i]);
        if (!fits)
            return false;
    }
    return true;
}

} // namespace jiaoshu::text
