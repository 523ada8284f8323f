// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every window, dialog and state of the program on the sample articles, for the eye:
// windows_picture FOLDER LANGUAGE light|dark [FONT-PERCENT]
#include "session/importing.h"
#include "ui/mainwindow.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figurepanel.h"
#include "ui/reader/figuretable.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/settings/appearance.h"
#include "ui/workspacehome.h"
#include "ui/workspacekeeper.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace jiaoshu;

namespace {

class Pictures
{
public:
    Pictures(const QString &folder, const QString &suffix, ui::Language language, ui::ThemeChoice theme)
        : m_folder(folder), m_suffix(suffix)
    {
        preferences.setLanguage(language);
        preferences.setTheme(theme);
        preferences.setAnalyst(QStringLiteral("林"));
        preferences.setWelcomed();
        appearance.apply(preferences);
        window = std::make_unique<ui::MainWindow>(review, keeper, appearance, preferences);
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    /** What the open dialog, or the window, looks like now. */
    void grab(const char *name, QWidget *of = nullptr)
    {
        settle();
        QWidget *const shown = of ? of : window.get();
        QPixmap picture = shown->grab();
        if (QWidget *const popup = QApplication::activePopupWidget(); popup && popup != shown) {
            QPainter painter(&picture); // the words that are offered lie over the window
            painter.drawPixmap(shown->mapFromGlobal(popup->mapToGlobal(QPoint())), popup->grab());
        }
        picture.save(QDir(m_folder).filePath(QString::fromLatin1(name) + m_suffix + QStringLiteral(".png")));
    }
    /** The action's dialog, if it opens one, else the window after it. */
    void grabAfter(const char *action, const char *name)
    {
        auto *const found = window->findChild<QAction *>(QString::fromLatin1(action));
        if (!found)
            qFatal("there is no action %s", action);
        if (!found->isEnabled())
            qWarning("the action %s cannot be used", action);
        bool taken = false;
        QTimer::singleShot(500, [&] {
            if (auto *const dialog = QApplication::activeModalWidget()) {
                taken = true;
                grab(name, dialog);
                dialog->close();
            }
        });
        found->trigger();
        settle();
        QTest::qWait(550);
        if (taken)
            return;
        for (QWidget *other : QApplication::topLevelWidgets()) {
            if (other != window.get() && other->isVisible() && other->windowType() != Qt::ToolTip &&
                other->inherits("QDialog")) {
                grab(name, other);
                other->close();
                return;
            }
        }
        grab(name);
    }
    void trigger(const char *action)
    {
        window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
        settle();
    }
    void type(const QString &text)
    {
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &typed);
        QTest::qWait(400);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *const popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
    }
    static void settle() { QTest::qWait(250); }

    QTemporaryDir scratch;
    ui::Preferences preferences = ui::Preferences(scratch.filePath(QStringLiteral("p.ini")));
    ui::Appearance appearance;
    ui::ReviewController review;
    ui::WorkspaceKeeper keeper = ui::WorkspaceKeeper(review, preferences);
    std::unique_ptr<ui::MainWindow> window;

private:
    QString m_folder;
    QString m_suffix;
};

void drawReview(Pictures &p)
{
    p.grab("01-empty");
    QStringList samples;
    for (const QString &name : QDir(QStringLiteral(":/samples")).entryList(QDir::Files, QDir::Name))
        samples.append(QString(QStringLiteral(":/samples/") + name));
    p.keeper.takeIn(samples);
    QTRY_VERIFY_WITH_TIMEOUT(!p.keeper.isBusy(), 20'000);
    p.grab("02-opened");
    p.window->desk()->text()->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Return, Qt::Key_1, Qt::Key_U, Qt::Key_Return})
        Pictures::press(key);
    QTest::qWait(800); // the origins of the fields come from the background
    p.grab("03-review");
    Pictures::press(Qt::Key_W);
    p.grab("04-slip");
    Pictures::press(Qt::Key_Escape);
    Pictures::press(Qt::Key_E);
    p.type(QStringLiteral("abc"));
    Pictures::press(Qt::Key_Return);
    p.grab("07-fault");
    Pictures::press(Qt::Key_Escape);
    Pictures::press(Qt::Key_L);
    p.type(QStringLiteral("县"));
    p.grab("05-completion");
    Pictures::press(Qt::Key_Escape);
    Pictures::press(Qt::Key_Escape);
    p.window->desk()->text()->setFocus();
    Pictures::press(Qt::Key_F, Qt::ControlModifier);
    p.type(QStringLiteral("亩"));
    p.grab("06-find");
    Pictures::press(Qt::Key_Escape);
}

void drawLibrary(Pictures &p)
{
    p.trigger("show-facets");
    QTest::qWait(800);
    p.grab("10-facets");
    p.trigger("find-articles");
    p.type(QStringLiteral("水"));
    p.grab("11-search");
    p.type(QStringLiteral("无此"));
    p.grab("12-nothing-found");
    Pictures::press(Qt::Key_Escape);
    p.trigger("show-facets");
}

void drawDialogs(Pictures &p)
{
    p.window->desk()->text()->setFocus();
    p.grabAfter("confirm-shown", "20-confirm-shown");
    p.grabAfter("check-group", "21-group");
    p.grabAfter("export", "22-export");
    p.grabAfter("settings", "23-settings");
    p.grabAfter("key-sheet", "24-key-sheet");
    p.grabAfter("edit-keys", "25-edit-keys");
    p.grabAfter("palette", "26-palette");
    p.grabAfter("about", "27-about");
    p.grabAfter("accept-sure", "29-accept");
    p.grabAfter("describe-article", "40-details");
    QTimer::singleShot(300, p.window.get(), [&p] {
        if (auto *words = p.window->findChild<QLineEdit *>(QStringLiteral("concordance-words")))
            words->setText(QStringLiteral("脱贫"));
    });
    p.grabAfter("concordance", "41-concordance");
    Pictures::settle();
    QWidget *const text = p.window->desk()->text()->viewport();
    const QPoint mark = p.window->desk()->text()->markRegion(p.review.figure()).boundingRect().center();
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, mark, text->mapToGlobal(mark));
    QApplication::sendEvent(text, &wanted);
    if (auto *const menu = p.window->findChild<QMenu *>(QStringLiteral("context-menu"))) {
        p.grab("42-context-menu", menu);
        menu->close();
    }
    p.grabAfter("tag-articles", "43-tag");
    p.grabAfter("merge-variants", "44-variants");
    auto *const figures = p.window->findChild<ui::FigurePanel *>();
    figures->setGrouping(ui::FigureGrouping::Sentence);
    p.grab("45-grouped");
    figures->setGrouping(ui::FigureGrouping::None);
    Pictures::settle();
    const QPoint now = p.window->desk()->text()->markRegion(p.review.figure()).boundingRect().center();
    QMouseEvent rests(QEvent::MouseMove, now, text->mapToGlobal(now), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QApplication::sendEvent(text, &rests);
    QTest::qWait(500);
    p.grab("46-hover");
    p.window->desk()->table()->sortByColumn(ui::FigureTableModel::ValueColumn, Qt::DescendingOrder);
    p.grab("47-sorted");
    p.window->desk()->table()->sortByColumn(-1, Qt::AscendingOrder);
    p.trigger("next-article"); // with the page around it
    QTest::qWait(800);
    p.grab("48-next-article");
    p.trigger("previous-article");
    p.trigger("tour");
    p.grab("32-tour");
    p.trigger("layout-reading");
    p.grab("33-reading");
    p.trigger("layout-figures");
    p.grab("34-figures");
    p.trigger("reset-layout");
    p.trigger("show-history");
    p.grab("28-history");
    p.trigger("show-history");
}

void drawTrouble(Pictures &p)
{
    if (auto *const end = p.window->findChild<QAbstractButton *>(QStringLiteral("tour-end")))
        end->click();
    p.keeper.takeIn({QStringLiteral("/nowhere/none.txt")});
    QTRY_VERIFY_WITH_TIMEOUT(!p.keeper.isBusy(), 20'000);
    p.grab("30-error");
    p.window->resize(900, 600);
    p.grab("31-small-error");
    if (auto *const close = p.window->findChild<QAbstractButton *>(QStringLiteral("messageClose")))
        close->click();
    p.trigger("reset-layout");
    p.grab("38-small");
    QApplication::setActiveWindow(p.window.get());
    p.trigger("filter-figures");
    p.grab("39-small-filter");
    Pictures::press(Qt::Key_Escape);
    QApplication::setActiveWindow(p.window.get());
    p.trigger("edit");
    p.type(QStringLiteral("abc"));
    Pictures::press(Qt::Key_Return);
    p.grab("35-small-fault");
    Pictures::press(Qt::Key_Escape);
    const QString path = p.review.session()->path();
    p.window->resize(1440, 900);
    p.review.setSession({});
    p.review.setSession(std::move(*session::Session::open({path, {}, session::Access::ReadOnly})));
    p.grab("36-read-only");
    p.review.setSession({});
    p.window->showError({ErrorCode::NotAWorkspace, {}, QStringLiteral("/nowhere/notes.jiaoshu")});
    p.grab("37-no-workspace");
}

/** What whoever begins is shown. */
void drawSamples(Pictures &p)
{
    p.window->home().setFolder(p.scratch.path());
    (void)QFile::remove(p.window->home().samplesPath());
    QVERIFY(p.window->home().openSamples());
    QTRY_VERIFY_WITH_TIMEOUT(!p.keeper.isBusy(), 20'000);
    p.grab("49-samples");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jiaoshu"));
    if (argc < 4)
        qFatal("windows_picture FOLDER LANGUAGE light|dark [FONT-PERCENT]");
    const QString language = QString::fromLatin1(argv[2]);
    const QString theme = QString::fromLatin1(argv[3]);
    if (argc > 4) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * QByteArray(argv[4]).toDouble() / 100);
        QApplication::setFont(font);
    }
    const QString suffix = QStringLiteral("-%1-%2").arg(theme, language) +
                           (argc > 4 && QLatin1StringView(argv[4]) != QLatin1StringView("100")
                                ? QString(u'-' + QString::fromLatin1(argv[4]))
                                : QString());
    Pictures pictures(QString::fromLocal8Bit(argv[1]), suffix, ui::languageFromName(language),
                      theme == QStringLiteral("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    if (const Outcome opened =
            pictures.keeper.open(pictures.scratch.filePath(QStringLiteral("work.jiaoshu")), true);
        !opened)
        qFatal("%s", qPrintable(toLogLine(opened.error())));
    drawReview(pictures);
    drawLibrary(pictures);
    drawDialogs(pictures);
    drawTrouble(pictures);
    drawSamples(pictures);
    return 0;
}
