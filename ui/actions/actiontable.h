// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/glyphs.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace jiaoshu::ui {

/** Everything a user can ask of the window. */
enum class ActionId {
    OpenArticles,
    OpenFolder,
    OpenAddress,
    PasteArticle,
    UnfinishedImport,
    NewWorkspace,
    OpenWorkspace,
    OwnWorkspace,
    NewWindow,
    Recent1,
    Recent2,
    Recent3,
    Recent4,
    Recent5,
    Export,
    Backups,
    Settings,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    Find,
    FindNext,
    FindPrevious,
    FilterFigures,
    CopyWithSource,
    FindArticles,
    ShowAllArticles,
    Concordance,
    DescribeArticle,
    TagArticles,
    MergeVariants,
    NewWords,
    TakeOutArticle,
    Confirm,
    Edit,
    Reject,
    Unsure,
    UnsureWithNote,
    Reopen,
    AddFigure,
    SetSpan,
    ConfirmShown,
    ConfirmRepeats,
    CheckGroup,
    ApplyToSimilar,
    AcceptSure,
    NextUncovered,
    WaiveNumber,
    WaiveCheck,
    Reread,
    NewIssue,
    Duplicates,
    Strays,
    RejectNotFigure,
    RejectWrongSpan,
    RejectDuplicate,
    RejectNoIndicator,
    ScaleUpWan,
    ScaleDownWan,
    ScaleUpYi,
    ScaleDownYi,
    TogglePoints,
    ToggleSign,
    NextQualifier,
    PreviousQualifier,
    EditUnit,
    EditPeriod,
    EditPlace,
    EditIndicator,
    SpanEndOut,
    SpanEndIn,
    SpanBeginOut,
    SpanBeginIn,
    SpanWholeNumber,
    NextOpen,
    PreviousOpen,
    NextProblem,
    PreviousProblem,
    NextOfCheck,
    NextFigure,
    PreviousFigure,
    NextSameUnit,
    NextSameIndicator,
    NextArticle,
    PreviousArticle,
    FocusArticles,
    FocusText,
    FocusTable,
    FocusForm,
    OrderByText,
    OrderProblemsFirst,
    OrderHeaviestFirst,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ShowFacets,
    ShowHistory,
    FullScreen,
    ShowPace,
    LayoutReading,
    LayoutFigures,
    ResetLayout,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageEnglish,
    LanguageSimplified,
    LanguageTraditional,
    Palette,
    CheckWorkspace,
    KeySheet,
    EditKeys,
    Tour,
    Samples,
    ResetSamples,
    About,
};

/** Where an action stands in the menu bar, and under which heading on the key sheet. */
enum class Menu { File, Recent, Edit, Review, RejectAs, Correct, Go, Order, View, Theme, Language, Help };

/** In the order of the menu bar, the menus inside others behind them. */
inline constexpr std::array AllMenus = {Menu::File,     Menu::Edit,  Menu::Review, Menu::Correct,
                                        Menu::Go,       Menu::View,  Menu::Help,   Menu::Recent,
                                        Menu::RejectAs, Menu::Order, Menu::Theme,  Menu::Language};
/** The menu it is shown in; nothing for one of the menu bar. */
[[nodiscard]] std::optional<Menu> menuAround(Menu menu);

/** When a key works. */
enum class KeyContext {
    Window,  ///< anywhere in the window; always with a modifier or a function key
    Review,  ///< while the articles, the text or the table of figures has the focus, so never while typing in
             ///< a field
    Reading, ///< the same without the list of articles, which needs the arrows itself
};

/** One row of the table of actions, the only place that names them, their texts and their keys. Menus, tool
 * bar, key sheet and tooltips are made from it. */
struct ActionRow
{
    ActionId id;
    const char *name;            ///< the QAction's object name, kebab case
    const char *text;            ///< source text with mnemonic, context "Actions"
    const char *hint;            ///< one sentence, source text, context "Actions"
    const char *label = nullptr; ///< for its button, where the text is too long for one; source text
    Glyph glyph = Glyph::None;
    Menu menu = Menu::File;
    const char *windowKeys = ""; ///< portable, separated by blanks
    const char *reviewKeys = "";
    const char *readingKeys = "";
    bool beginsGroup = false; ///< a separator stands before it in its menu
    bool onToolBar = false;
    bool repeats = false; ///< a key held down goes on; never so for a decision
    bool checkable = false;
};

/** In the order of the menus. */
[[nodiscard]] std::span<const ActionRow> actionRows();
[[nodiscard]] const ActionRow &actionRow(ActionId id);

/** The row's text and hint, and the title of a menu, in the language of the interface. */
[[nodiscard]] QString actionText(const ActionRow &row);
[[nodiscard]] QString actionHint(const ActionRow &row);
/** The text without mnemonic and ellipsis, for lists. */
[[nodiscard]] QString plainText(const ActionRow &row);
/** What its button says. */
[[nodiscard]] QString buttonText(const ActionRow &row);
/** Takes the mnemonic out of any text: "&File", "文件(&F)". */
[[nodiscard]] QString withoutMnemonic(QString text);
[[nodiscard]] QString menuTitle(Menu menu);

/** As the table has them; see KeyMap for those that are in force. */
[[nodiscard]] QList<QKeySequence> keys(const ActionRow &row, KeyContext context);

} // namespace jiaoshu::ui
