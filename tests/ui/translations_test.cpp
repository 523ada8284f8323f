// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace jiaoshu::ui {

/** One message of a .ts file. */
struct Message
{
    QString context, source, type;
    QStringList translations;
};

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheSourcesIsTranslated_data();
    void everyTextOfTheSourcesIsTranslated();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void scriptsAreNotMixed();

private:
    static void languages();
    static QList<Message> messages(const QString &path);
    static QString file(const QString &language)
    {
        return QStringLiteral(JIAOSHU_SOURCE_DIR "/translations/jiaoshu_%1.ts").arg(language);
    }
};

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("simplified") << QStringLiteral("zh_CN");
    QTest::newRow("traditional") << QStringLiteral("zh_TW");
}

QList<Message> TranslationsTest::messages(const QString &path)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&in);
    QList<Message> found;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::EndElement && name == u"message")
            found.append(message);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (name == u"name")
            context = xml.readElementText();
        else if (name == u"message")
            message = {context, {}, {}, {}};
        else if (name == u"source")
            message.source = xml.readElementText();
        else if (name == u"numerusform")
            message.translations.append(xml.readElementText());
        else if (name == u"translation") {
            message.type = xml.attributes().value(QStringLiteral("type")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.translations.append(text);
        }
    }
    return found;
}

void TranslationsTest::everyTextOfTheSourcesIsTranslated_data()
{
    languages();
    QTest::newRow("english plurals") << QStringLiteral("en");
}

void TranslationsTest::everyTextOfTheSourcesIsTranslated()
{
    QFETCH(const QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("jiaoshu_%1.ts").arg(language));
    QVERIFY(QFile::copy(file(language), copy));
    // The same tool and options as the target update_translations: what is new or changed in the sources
    // comes out unfinished.
    QStringList arguments = {QStringLiteral("-locations"),
                             QStringLiteral("none"),
                             QStringLiteral("-I"),
                             QStringLiteral(JIAOSHU_SOURCE_DIR),
                             QStringLiteral("-I"),
                             QStringLiteral(JIAOSHU_SOURCE_DIR "/app"),
                             QStringLiteral(JIAOSHU_SOURCE_DIR "/ui")};
    if (language == QStringLiteral("en"))
        arguments.append(QStringLiteral("-pluralonly"));
    arguments += {QStringLiteral("-ts"), copy};
    QProcess lupdate;
    lupdate.start(QStringLiteral(JIAOSHU_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const QList<Message> found = messages(copy);
    if (language != QStringLiteral("en"))
        QVERIFY(found.size() > 100);
    for (const Message &message : found) {
        const QByteArray where = QString(message.context + QStringLiteral(": ") + message.source).toUtf8();
        QVERIFY2(message.type.isEmpty(), QByteArray(message.type.toUtf8() + ' ' + where).constData());
        QVERIFY2(!message.translations.join(QString()).trimmed().isEmpty(), where.constData());
    }
}

void TranslationsTest::placeholdersAreKept()
{
    QFETCH(const QString, language);
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n|L\\d)"));
    for (const Message &message : messages(file(language))) {
        QSet<QString> wanted;
        for (auto it = placeholder.globalMatch(message.source); it.hasNext();)
            wanted.insert(it.next().captured());
        for (const QString &translation : message.translations) {
            QSet<QString> got;
            for (auto it = placeholder.globalMatch(translation); it.hasNext();)
                got.insert(it.next().captured());
            QVERIFY2(got == wanted,
                     qPrintable(QString(message.source + QStringLiteral(" | ") + translation)));
        }
    }
}

void TranslationsTest::scriptsAreNotMixed()
{
    // Characters that only one of the scripts uses and that our texts are full of.
    for (const auto &[language, foreign] :
         {std::pair(QStringLiteral("zh_TW"),
                    QStringLiteral("页开关见读写数据项记设为个这无时间单与从对应张说")),
          std::pair(QStringLiteral("zh_CN"),
                    QStringLiteral("頁開關見讀寫數據項記設為個這無時間單與從對應張說"))}) {
        for (const Message &message : messages(file(language))) {
            for (const QString &translation : message.translations) {
                for (const QChar c : translation)
                    QVERIFY2(!foreign.contains(c),
                             qPrintable(QString(c + QStringLiteral(" in ") + translation)));
            }
        }
    }
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::TranslationsTest)
#include "translations_test.moc"
