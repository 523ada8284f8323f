// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/articletexts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jiaoshu;
using session::ArticleTexts;

namespace {

const QByteArray Whole = "[{\"text\": \"柳沟村新修水渠12公里。\"}]";
const QByteArray Half = "[{\"text\": \"石桥村新修公路7公里。\"}, {\"text\": \"白";

} // namespace

class ArticleTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsThereIsReadAlsoOfAFileThatBreaksOff()
    {
        write(QStringLiteral("whole.json"), Whole);
        write(QStringLiteral("half.json"), Half);
        ArticleTexts texts(m_folder.path());
        for (const auto &[path, text] : {std::pair("whole.json#item=1", "柳沟村新修水渠12公里。"),
                                         std::pair("half.json#item=1", "石桥村新修公路7公里。")}) {
            const auto read = texts.of(QString::fromLatin1(path));
            QVERIFY(read);
            QCOMPARE(read->text, QString::fromUtf8(text));
        }
    }

    void theRestOfAFileThatBreaksOffHasItsFault()
    {
        write(QStringLiteral("half.json"), Half);
        ArticleTexts texts(m_folder.path());
        for (int again = 0; again < 2; ++again) {
            const auto read = texts.of(QStringLiteral("half.json#item=2"));
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::BadJson);
            QCOMPARE(read.error().path, m_folder.filePath(QStringLiteral("half.json")));
        }
    }

    void aPartThatCannotBeReadHasItsFault()
    {
        write(QStringLiteral("mail.eml"),
              "Subject: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
              "--b\nContent-Type: text/plain; charset=utf-8\n\n柳沟村新修水渠12公里。\n"
              "--b\nContent-Type: text/plain; charset=utf-8\n"
              "Content-Disposition: attachment; filename=empty.txt\n\n \n--b--\n");
        ArticleTexts texts(m_folder.path());
        const auto read = texts.of(QStringLiteral("mail.eml!/empty.txt"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::EmptyFile);
    }

    void whatAWholeFileDoesNotHoldIsNotFound()
    {
        write(QStringLiteral("whole.json"), Whole);
        write(QStringLiteral("half.json"), Half);
        ArticleTexts texts(m_folder.path());
        QVERIFY(!texts.of(QStringLiteral("half.json#item=2"))); // its fault is not the next file's
        for (const char *path : {"whole.json#item=2", "none.json#item=1", "none.txt"})
            QCOMPARE(texts.of(QString::fromLatin1(path)).error().code, ErrorCode::NotFound);
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ArticleTextsTest)
#include "articletexts_test.moc"
