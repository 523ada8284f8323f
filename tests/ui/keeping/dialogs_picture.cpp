// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs the dialogs around the workspace as a file to PNG files, in light and dark and each language, for the
// eye: dialogs_picture FOLDER
#include "ui/keeping/backupdialog.h"
#include "ui/keeping/checkdialog.h"
#include "ui/keeping/differencedialog.h"
#include "ui/keeping/straysdialog.h"
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace jiaoshu;
using namespace jiaoshu::ui;

namespace {

model::Reading reading(const QString &quote, qint64 value, const QString &unit, const QString &place)
{
    model::Reading made;
    made.quote = quote;
    made.value = Decimal(value);
    made.unit = unit;
    made.place = place;
    made.indicator = QStringLiteral("水稻收割面积");
    return made;
}

CheckReport report(const QStringList &kinds)
{
    CheckReport made;
    for (const QString &kind : kinds)
        made.findings.append({kind, QStringLiteral("figure 1204 does not stand as the journal says"),
                              kind.startsWith(QStringLiteral("journal"))
                                  ? QStringList{QStringLiteral("9310"), QStringLiteral("1204")}
                                  : QStringList{QStringLiteral("1204")}});
    made.extent.articles = 1204;
    made.extent.figures = 23'877;
    made.extent.decisions = 9310;
    return made;
}

QList<session::Backup> backups()
{
    QList<session::Backup> list;
    const QStringList occasions = {QStringLiteral("by-time"), QStringLiteral("before-restore"),
                                   QStringLiteral("by-hand"), QStringLiteral("before-version-3"),
                                   QStringLiteral("before-import")};
    for (int i = 0; i < 5; ++i) {
        session::Backup one;
        one.at = QDateTime({2024, 5, 8 - i}, {12, 30 - i}, Qt::UTC);
        one.occasion = occasions[i];
        one.bytes = 48'100'000 - i * 3'000'000;
        one.isReadable = i != 4;
        one.articles = 1204 - i * 100;
        one.decisions = 9310 - i * 812;
        one.path = QString::number(i);
        list.append(one);
    }
    return list;
}

StraysDialog::Row stray(const QString &quote, bool isLost)
{
    StraysDialog::Row row;
    row.stray.figure.id = {1};
    row.stray.figure.state = isLost ? model::State::Confirmed : model::State::Corrected;
    row.stray.figure.reading.quote = quote;
    row.article = QStringLiteral("青禾县秋收简报");
    row.stray.anchor.anchoring = isLost ? session::Anchoring::Lost : session::Anchoring::Moved;
    if (!isLost) {
        row.stray.anchor.candidates = {codePointSpan(3, 7), codePointSpan(30, 34)};
        row.surroundings = {QStringLiteral("…投入收割机420台，惠及1.2万户…"),
                            QStringLiteral("…其中大型收割机420台…")};
    }
    return row;
}

void grab(QDialog &dialog, const QDir &folder, const QString &name)
{
    dialog.show();
    QApplication::processEvents();
    dialog.grab().save(folder.filePath(QString(name + QStringLiteral(".png"))));
    dialog.close();
}

void grabAll(const QDir &folder, const QString &suffix)
{
    const auto named = [&suffix](const char *name) { return QString(QLatin1StringView(name) + suffix); };
    CheckDialog check;
    check.showBusy();
    grab(check, folder, named("check-busy"));
    check.showReport(report({}));
    grab(check, folder, named("check-whole"));
    check.resize(640, 360);
    check.showReport(report({QStringLiteral("figure-state"), QStringLiteral("figure-count")}));
    grab(check, folder, named("check-derived"));
    check.showReport(report({QStringLiteral("article-hash"), QStringLiteral("journal-chain")}));
    grab(check, folder, named("check-damaged"));
    BackupDialog backup(true);
    backup.showBackups(backups(), BackupDialog::Present{1204, 9422});
    grab(backup, folder, named("backups"));
    using session::RereadKind;
    const model::Reading before =
        reading(QStringLiteral("31.5万亩"), 315'000, QStringLiteral("亩"), QString());
    const model::Reading after =
        reading(QStringLiteral("31.5万亩"), 315'000, QStringLiteral("亩"), QStringLiteral("青禾县"));
    const QString title = QStringLiteral("青禾县秋收简报");
    DifferenceDialog difference({{title, {RereadKind::New, {}, {}, after}},
                                 {title, {RereadKind::Changed, {1}, before, after}},
                                 {title, {RereadKind::Withdrawn, {2}, before, {}}},
                                 {title, {RereadKind::Differs, {3}, before, after}}});
    grab(difference, folder, named("difference"));
    StraysDialog strays;
    strays.showStrays({stray(QStringLiteral("420台"), false), stray(QStringLiteral("18万吨"), true)}, true);
    grab(strays, folder, named("strays"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    const QTemporaryDir scratch;
    Preferences preferences(scratch.filePath(QStringLiteral("p.ini")));
    Appearance appearance;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const auto &[language, name] :
             {std::pair{Language::English, "en"}, std::pair{Language::SimplifiedChinese, "zh_CN"},
              std::pair{Language::TraditionalChinese, "zh_TW"}}) {
            preferences.setTheme(theme);
            preferences.setLanguage(language);
            appearance.apply(preferences);
            grabAll(folder, QStringLiteral("-%1-%2").arg(theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                                                    : QStringLiteral("light"),
                                                         QLatin1StringView(name)));
        }
    }
    return 0;
}
