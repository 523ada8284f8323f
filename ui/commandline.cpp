// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

constexpr int WrongUsage = 2;

CommandLine wrong(const QString &message)
{
    CommandLine line;
    line.message =
        QString(QStringLiteral("jiaoshu: ") + message + QStringLiteral("\nTry “jiaoshu --help”.\n"));
    line.exitCode = WrongUsage;
    return line;
}

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *one) { return word == QLatin1StringView(one); });
}

QCommandLineOption hidden(const QString &name, const QString &value)
{
    QCommandLineOption option(name, QString(), value);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Review the figures of Chinese news articles."));
    parser.addPositionalArgument(QStringLiteral("ARTICLE"),
                                 QStringLiteral("Text files or folders to take in."),
                                 QStringLiteral("[ARTICLE...]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption workspace(QStringLiteral("workspace"),
                                       QStringLiteral("The workspace to open; made if it is missing."),
                                       QStringLiteral("FILE"));
    const QCommandLineOption screenshot = hidden(QStringLiteral("screenshot"), QStringLiteral("FILE"));
    const QCommandLineOption theme = hidden(QStringLiteral("theme"), QStringLiteral("light|dark"));
    const QCommandLineOption language = hidden(QStringLiteral("language"), QStringLiteral("en|zh_CN|zh_TW"));
    const QCommandLineOption size = hidden(QStringLiteral("size"), QStringLiteral("WxH"));
    parser.addOptions({workspace, screenshot, theme, language, size});
    if (!parser.parse(arguments))
        return wrong(parser.errorText());

    CommandLine line;
    if (parser.isSet(help) || parser.isSet(version)) {
        line.message =
            parser.isSet(help) ? parser.helpText() : QStringLiteral("jiaoshu " JIAOSHU_VERSION "\n");
        line.exitCode = 0;
        return line;
    }
    line.workspace = parser.value(workspace);
    if (parser.isSet(workspace) && line.workspace.isEmpty())
        return wrong(QStringLiteral("--workspace needs a file"));
    line.articles = parser.positionalArguments();
    line.screenshot = parser.value(screenshot);
    line.theme = parser.value(theme);
    if (!isOneOf(line.theme, {"", "light", "dark"}))
        return wrong(QStringLiteral("--theme is light or dark"));
    line.language = parser.value(language);
    if (!isOneOf(line.language, {"", "en", "zh_CN", "zh_TW"}))
        return wrong(QStringLiteral("--language is en, zh_CN or zh_TW"));
    if (parser.isSet(size)) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
        const auto match = form.match(parser.value(size));
        if (!match.hasMatch())
            return wrong(QStringLiteral("--size is WIDTHxHEIGHT"));
        line.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    return line;
}

} // namespace jiaoshu::ui
