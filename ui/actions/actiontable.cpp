// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jiaoshu::ui {

namespace {

// clang-format off
constexpr std::array Rows = {
    ActionRow{.id = ActionId::OpenArticles, .name = "open-articles", .text = QT_TRANSLATE_NOOP("Actions", "&Open articles…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Take files into the workspace and read their figures"),
              .label = QT_TRANSLATE_NOOP("Actions", "Open"),
              .glyph = Glyph::Open, .menu = Menu::File, .windowKeys = "Ctrl+O", .onToolBar = true},
    ActionRow{.id = ActionId::OpenFolder, .name = "open-folder", .text = QT_TRANSLATE_NOOP("Actions", "Open a &folder of articles…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Take in every article of a folder and the folders below it"),
              .glyph = Glyph::Folder, .menu = Menu::File, .windowKeys = "Ctrl+Shift+O"},
    ActionRow{.id = ActionId::OpenAddress, .name = "open-address", .text = QT_TRANSLATE_NOOP("Actions", "Open an a&ddress…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Take in the article at a web address (https), and nothing else from there"),
              .menu = Menu::File},
    ActionRow{.id = ActionId::PasteArticle, .name = "paste-article", .text = QT_TRANSLATE_NOOP("Actions", "&Paste an article"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Take in the text, web page or files that were copied elsewhere"),
              .menu = Menu::File, .windowKeys = "Ctrl+V"},
    ActionRow{.id = ActionId::UnfinishedImport, .name = "unfinished-import", .text = QT_TRANSLATE_NOOP("Actions", "&Unfinished import"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go on with an import that was stopped, or forget it"),
              .menu = Menu::File},
    ActionRow{.id = ActionId::NewWorkspace, .name = "new-workspace", .text = QT_TRANSLATE_NOOP("Actions", "&New workspace…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Begin an empty workspace in a file of your choice"),
              .menu = Menu::File, .windowKeys = "Ctrl+Shift+N", .beginsGroup = true},
    ActionRow{.id = ActionId::OpenWorkspace, .name = "open-workspace", .text = QT_TRANSLATE_NOOP("Actions", "Open &workspace…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go on in another workspace"),
              .glyph = Glyph::Workspace, .menu = Menu::File, .windowKeys = "Ctrl+Shift+W"},
    ActionRow{.id = ActionId::OwnWorkspace, .name = "own-workspace", .text = QT_TRANSLATE_NOOP("Actions", "&My own workspace"),
              .hint = QT_TRANSLATE_NOOP("Actions", "From the sample articles to your own"), .menu = Menu::File},
    ActionRow{.id = ActionId::NewWindow, .name = "new-window", .text = QT_TRANSLATE_NOOP("Actions", "New win&dow"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Another window, for another workspace"),
              .menu = Menu::File, .windowKeys = "Ctrl+N"},
    ActionRow{.id = ActionId::Recent1, .name = "recent-1", .text = QT_TRANSLATE_NOOP("Actions", "Workspace &1"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go on in a workspace that was open before"), .menu = Menu::Recent},
    ActionRow{.id = ActionId::Recent2, .name = "recent-2", .text = QT_TRANSLATE_NOOP("Actions", "Workspace &2"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go on in a workspace that was open before"), .menu = Menu::Recent},
    ActionRow{.id = ActionId::Recent3, .name = "recent-3", .text = QT_TRANSLATE_NOOP("Actions", "Workspace &3"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go on in a workspace that was open before"), .menu = Menu::Recent},
    ActionRow{.id = ActionId::Recent4, .name = "recent-4", .text = QT_TRANSLATE_NOOP("Actions", "Workspace &4"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go on in a workspace that was open before"), .menu = Menu::Recent},
    ActionRow{.id = ActionId::Recent5, .name = "recent-5", .text = QT_TRANSLATE_NOOP("Actions", "Workspace &5"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go on in a workspace that was open before"), .menu = Menu::Recent},
    ActionRow{.id = ActionId::Export, .name = "export", .text = QT_TRANSLATE_NOOP("Actions", "&Export…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Write the verified figures to a CSV or JSON Lines file"),
              .glyph = Glyph::Export, .menu = Menu::File, .windowKeys = "Ctrl+E", .beginsGroup = true, .onToolBar = true},
    ActionRow{.id = ActionId::Backups, .name = "backups", .text = QT_TRANSLATE_NOOP("Actions", "&Backups…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "What there is to go back to, each with its number of decisions"), .menu = Menu::File},
    ActionRow{.id = ActionId::Settings, .name = "settings", .text = QT_TRANSLATE_NOOP("Actions", "&Settings…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Your name as analyst, language, theme and text size"),
              .glyph = Glyph::Settings, .menu = Menu::File, .windowKeys = "Ctrl+,", .beginsGroup = true},
    ActionRow{.id = ActionId::CloseWindow, .name = "close-window", .text = QT_TRANSLATE_NOOP("Actions", "&Close the window"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Close this window; every decision is saved already"),
              .menu = Menu::File, .windowKeys = "Ctrl+W", .beginsGroup = true},
    ActionRow{.id = ActionId::Quit, .name = "quit", .text = QT_TRANSLATE_NOOP("Actions", "&Quit"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Close the program; every decision is saved already"),
              .menu = Menu::File, .windowKeys = "Ctrl+Q"},

    ActionRow{.id = ActionId::Undo, .name = "undo", .text = QT_TRANSLATE_NOOP("Actions", "&Undo"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Take back the last change, also one from before the program was closed"),
              .glyph = Glyph::Undo, .menu = Menu::Edit, .windowKeys = "Ctrl+Z", .onToolBar = true, .repeats = true},
    ActionRow{.id = ActionId::Redo, .name = "redo", .text = QT_TRANSLATE_NOOP("Actions", "&Redo"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back"),
              .glyph = Glyph::Redo, .menu = Menu::Edit, .windowKeys = "Ctrl+Shift+Z Ctrl+Y", .onToolBar = true,
              .repeats = true},
    ActionRow{.id = ActionId::Find, .name = "find", .text = QT_TRANSLATE_NOOP("Actions", "&Find in the article…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Words in the text of the article"),
              .menu = Menu::Edit, .windowKeys = "Ctrl+F", .beginsGroup = true},
    ActionRow{.id = ActionId::FindNext, .name = "find-next", .text = QT_TRANSLATE_NOOP("Actions", "Find &next"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The next place with the same words"),
              .menu = Menu::Edit, .windowKeys = "F3", .repeats = true},
    ActionRow{.id = ActionId::FindPrevious, .name = "find-previous",
              .text = QT_TRANSLATE_NOOP("Actions", "Find &previous"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The previous place with the same words"),
              .menu = Menu::Edit, .windowKeys = "Shift+F3", .repeats = true},
    ActionRow{.id = ActionId::FilterFigures, .name = "filter-figures",
              .text = QT_TRANSLATE_NOOP("Actions", "Fi&lter the figures…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Narrow down to figures with these words, in this article and all others"),
              .menu = Menu::Edit, .windowKeys = "Ctrl+Shift+F"},
    ActionRow{.id = ActionId::CopyWithSource, .name = "copy-with-source", .text = QT_TRANSLATE_NOOP("Actions", "Cop&y with the source"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The selected words, or the figure with what it says, and which article they stand in"),
              .menu = Menu::Edit, .windowKeys = "Shift+F4"},
    ActionRow{.id = ActionId::FindArticles, .name = "find-articles", .text = QT_TRANSLATE_NOOP("Actions", "Find &articles…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "List only articles with these words in their title or text"),
              .menu = Menu::Edit, .windowKeys = "Ctrl+L", .beginsGroup = true},
    ActionRow{.id = ActionId::ShowAllArticles, .name = "show-all-articles", .text = QT_TRANSLATE_NOOP("Actions", "&Show everything"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Take back all that articles and figures are narrowed down by"),
              .menu = Menu::Edit, .windowKeys = "Ctrl+Shift+K"},
    ActionRow{.id = ActionId::Concordance, .name = "concordance", .text = QT_TRANSLATE_NOOP("Actions", "&Concordance…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Every place of some words or a number in all articles, with the words around it"),
              .menu = Menu::Edit, .windowKeys = "F4"},
    ActionRow{.id = ActionId::DescribeArticle, .name = "describe-article", .text = QT_TRANSLATE_NOOP("Actions", "Article &details and tags…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Correct title, day, outlet, reporter and place of the article, and put tags on it"),
              .menu = Menu::Edit, .windowKeys = "Ctrl+T", .beginsGroup = true},
    ActionRow{.id = ActionId::TagArticles, .name = "tag-articles", .text = QT_TRANSLATE_NOOP("Actions", "Ta&g the articles…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Put one tag on all articles that are selected in the list, or take it off them"),
              .menu = Menu::Edit, .windowKeys = "Ctrl+M"},
    ActionRow{.id = ActionId::MergeVariants, .name = "merge-variants", .text = QT_TRANSLATE_NOOP("Actions", "&Merge variants of words…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Indicators, places and units that are one thing under several names, in all articles"),
              .menu = Menu::Edit},
    ActionRow{.id = ActionId::NewWords, .name = "new-words", .text = QT_TRANSLATE_NOOP("Actions", "New &words…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Indicators, places and units that only analysts have typed: found right, or made a known word"),
              .menu = Menu::Edit},
    ActionRow{.id = ActionId::TakeOutArticle, .name = "take-out-article", .text = QT_TRANSLATE_NOOP("Actions", "Ta&ke the articles out"),
              .hint = QT_TRANSLATE_NOOP("Actions", "What is selected in the list, out of the workspace with all figures; undo brings them back"),
              .menu = Menu::Edit},

    ActionRow{.id = ActionId::Confirm, .name = "confirm", .text = QT_TRANSLATE_NOOP("Actions", "&Confirm"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The figure is right as it stands; go to the next unreviewed one"),
              .glyph = Glyph::Confirm, .menu = Menu::Review, .windowKeys = "Ctrl+Return Ctrl+Enter",
              .reviewKeys = "Return Enter C", .onToolBar = true},
    ActionRow{.id = ActionId::Edit, .name = "edit", .text = QT_TRANSLATE_NOOP("Actions", "&Edit the fields"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go to the form; Enter there saves the correction, Esc comes back"),
              .label = QT_TRANSLATE_NOOP("Actions", "Edit"),
              .glyph = Glyph::Edit, .menu = Menu::Review, .windowKeys = "F2", .reviewKeys = "E", .onToolBar = true},
    ActionRow{.id = ActionId::Reject, .name = "reject", .text = QT_TRANSLATE_NOOP("Actions", "Re&ject"),
              .hint = QT_TRANSLATE_NOOP("Actions", "This is no figure; it is kept as rejected and left out of the dataset"),
              .glyph = Glyph::Reject, .menu = Menu::Review, .windowKeys = "Ctrl+Shift+X",
              .reviewKeys = "X Backspace Del", .onToolBar = true},
    ActionRow{.id = ActionId::Unsure, .name = "unsure", .text = QT_TRANSLATE_NOOP("Actions", "&Unsure"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Leave the figure for a second look"),
              .glyph = Glyph::Unsure, .menu = Menu::Review, .windowKeys = "Ctrl+U", .reviewKeys = "U",
              .onToolBar = true},
    ActionRow{.id = ActionId::UnsureWithNote, .name = "unsure-with-note", .text = QT_TRANSLATE_NOOP("Actions", "Unsure, with a &note…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Leave it for a second look and say why; the note comes back with it"),
              .menu = Menu::Review, .windowKeys = "Ctrl+Shift+Y", .reviewKeys = "Shift+U"},
    ActionRow{.id = ActionId::Reopen, .name = "reopen", .text = QT_TRANSLATE_NOOP("Actions", "Back to un&reviewed"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Withdraw the decision on this figure"),
              .glyph = Glyph::Reopen, .menu = Menu::Review, .windowKeys = "Ctrl+R", .reviewKeys = "R"},
    ActionRow{.id = ActionId::AddFigure, .name = "add-figure", .text = QT_TRANSLATE_NOOP("Actions", "&Add the selection as a figure"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The engine reads the selected text; Shift and the arrows select without a mouse"),
              .label = QT_TRANSLATE_NOOP("Actions", "Add figure"),
              .glyph = Glyph::Add, .menu = Menu::Review, .windowKeys = "Ctrl+Shift+A", .reviewKeys = "A",
              .beginsGroup = true, .onToolBar = true},
    ActionRow{.id = ActionId::SetSpan, .name = "set-span", .text = QT_TRANSLATE_NOOP("Actions", "&Take the selection as its span"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The current figure's quote becomes the selected text"),
              .glyph = Glyph::Span, .menu = Menu::Review, .windowKeys = "Ctrl+Shift+S", .reviewKeys = "S"},
    ActionRow{.id = ActionId::ConfirmShown, .name = "confirm-shown", .text = QT_TRANSLATE_NOOP("Actions", "Confirm all that is sho&wn…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "What the table shows and is not decided; a list first, one undo after"),
              .menu = Menu::Review, .windowKeys = "Ctrl+Shift+Return", .reviewKeys = "Shift+Return", .beginsGroup = true},
    ActionRow{.id = ActionId::ConfirmRepeats, .name = "confirm-repeats", .text = QT_TRANSLATE_NOOP("Actions", "Confirm wherever it is sai&d"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The figure and all others that tell the same fact with the same number, in this article and others; one undo takes all back"),
              .menu = Menu::Review, .windowKeys = "F12", .reviewKeys = "Shift+C"},
    ActionRow{.id = ActionId::CheckGroup, .name = "check-group", .text = QT_TRANSLATE_NOOP("Actions", "Check a grou&p…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Figures of one unit, indicator or kind from all articles on one list: strike out the wrong ones, confirm the rest"),
              .menu = Menu::Review, .windowKeys = "Ctrl+Shift+V", .reviewKeys = "V"},
    ActionRow{.id = ActionId::ApplyToSimilar, .name = "apply-to-similar", .text = QT_TRANSLATE_NOOP("Actions", "The same for si&milar figures…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Carry the last correction over to the figures it fits as well; a list first, one undo after"),
              .menu = Menu::Review, .windowKeys = "Ctrl+Shift+E", .reviewKeys = "O"},
    ActionRow{.id = ActionId::AcceptSure, .name = "accept-sure", .text = QT_TRANSLATE_NOOP("Actions", "Accept what is &sure…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Confirm what the engine was surest of without a look at each, at a price that your decisions tell; a sample after"),
              .menu = Menu::Review, .windowKeys = "Ctrl+Shift+C"},
    ActionRow{.id = ActionId::NextUncovered, .name = "next-uncovered", .text = QT_TRANSLATE_NOOP("Actions", "Next number no figure co&vers"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Selects it: A makes it a figure, Shift+X says that it is none"),
              .menu = Menu::Review, .windowKeys = "Ctrl+Shift+P", .reviewKeys = "Z", .beginsGroup = true, .repeats = true},
    ActionRow{.id = ActionId::WaiveNumber, .name = "waive-number", .text = QT_TRANSLATE_NOOP("Actions", "This nu&mber is no figure"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Covers the selected number by a rejection and goes to the next one"),
              .menu = Menu::Review, .windowKeys = "Ctrl+Shift+R", .reviewKeys = "Shift+X"},
    ActionRow{.id = ActionId::WaiveCheck, .name = "waive-check", .text = QT_TRANSLATE_NOOP("Actions", "The article sa&ys so"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Confirms the figure as it is printed, though a sum fails; that is no problem any more"),
              .menu = Menu::Review, .windowKeys = "Shift+F9", .reviewKeys = "Shift+T"},
    ActionRow{.id = ActionId::Reread, .name = "reread", .text = QT_TRANSLATE_NOOP("Actions", "Read the articles a&gain"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Shows first what the engine would read otherwise; decided figures stay as they are"),
              .glyph = Glyph::Reread, .menu = Menu::Review, .windowKeys = "F5", .beginsGroup = true},
    ActionRow{.id = ActionId::NewIssue, .name = "new-issue", .text = QT_TRANSLATE_NOOP("Actions", "New &issue of an earlier article…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Carry the decisions on an earlier article over to this one"), .menu = Menu::Review},
    ActionRow{.id = ActionId::Duplicates, .name = "duplicates", .text = QT_TRANSLATE_NOOP("Actions", "Dup&licates…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Articles that are nearly the same, with what differs in them; link them and review a fact once"),
              .menu = Menu::Review},
    ActionRow{.id = ActionId::Strays, .name = "strays", .text = QT_TRANSLATE_NOOP("Actions", "&Moved and lost figures…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Decided figures that were not found to the letter in a new issue"), .menu = Menu::Review},

    ActionRow{.id = ActionId::RejectNotFigure, .name = "reject-not-figure", .text = QT_TRANSLATE_NOOP("Actions", "Not a &figure"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Reject: the words say no amount at all"),
              .menu = Menu::RejectAs, .windowKeys = "Ctrl+Shift+1", .reviewKeys = "1"},
    ActionRow{.id = ActionId::RejectWrongSpan, .name = "reject-wrong-span", .text = QT_TRANSLATE_NOOP("Actions", "Wrong &words"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Reject: part of another number, or words that do not belong together"),
              .menu = Menu::RejectAs, .windowKeys = "Ctrl+Shift+2", .reviewKeys = "2"},
    ActionRow{.id = ActionId::RejectDuplicate, .name = "reject-duplicate", .text = QT_TRANSLATE_NOOP("Actions", "&Said before"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Reject: the article says the same figure elsewhere"),
              .menu = Menu::RejectAs, .windowKeys = "Ctrl+Shift+3", .reviewKeys = "3"},
    ActionRow{.id = ActionId::RejectNoIndicator, .name = "reject-no-indicator", .text = QT_TRANSLATE_NOOP("Actions", "&Nothing to measure"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Reject: an amount, but of nothing that the dataset wants"),
              .menu = Menu::RejectAs, .windowKeys = "Ctrl+Shift+4", .reviewKeys = "4"},

    ActionRow{.id = ActionId::ScaleUpWan, .name = "scale-up-wan", .text = QT_TRANSLATE_NOOP("Actions", "Times &10⁴ (万)"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The number was meant in units of ten thousand; Enter then saves it"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+Up", .reviewKeys = "W"},
    ActionRow{.id = ActionId::ScaleDownWan, .name = "scale-down-wan", .text = QT_TRANSLATE_NOOP("Actions", "Divided by 1&0⁴"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Ten thousand was counted once too often"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+Down", .reviewKeys = "Shift+W"},
    ActionRow{.id = ActionId::ScaleUpYi, .name = "scale-up-yi", .text = QT_TRANSLATE_NOOP("Actions", "Times 10⁸ (亿)"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The number was meant in units of a hundred million"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+PgUp", .reviewKeys = "Y"},
    ActionRow{.id = ActionId::ScaleDownYi, .name = "scale-down-yi", .text = QT_TRANSLATE_NOOP("Actions", "Divided by 10⁸"),
              .hint = QT_TRANSLATE_NOOP("Actions", "A hundred million was counted once too often"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+PgDown", .reviewKeys = "Shift+Y"},
    ActionRow{.id = ActionId::TogglePoints, .name = "toggle-points", .text = QT_TRANSLATE_NOOP("Actions", "&Percent or percentage points"),
              .hint = QT_TRANSLATE_NOOP("Actions", "% becomes 百分点, anything else becomes %"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+B", .reviewKeys = "B", .beginsGroup = true},
    ActionRow{.id = ActionId::ToggleSign, .name = "toggle-sign", .text = QT_TRANSLATE_NOOP("Actions", "&Minus or plus"),
              .hint = QT_TRANSLATE_NOOP("Actions", "A decrease that was read as an increase, or the other way round"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+M", .reviewKeys = "M"},
    ActionRow{.id = ActionId::NextQualifier, .name = "next-qualifier", .text = QT_TRANSLATE_NOOP("Actions", "Next &qualifier"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Exactly, about, more than, at least, less than, at most, and round again"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+Q", .reviewKeys = "Q"},
    ActionRow{.id = ActionId::PreviousQualifier, .name = "previous-qualifier", .text = QT_TRANSLATE_NOOP("Actions", "Previous qualifier"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The same the other way round"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+H", .reviewKeys = "Shift+Q"},
    ActionRow{.id = ActionId::EditUnit, .name = "edit-unit", .text = QT_TRANSLATE_NOOP("Actions", "The &unit…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go to the unit in the form"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+D", .reviewKeys = "D", .beginsGroup = true},
    ActionRow{.id = ActionId::EditPeriod, .name = "edit-period", .text = QT_TRANSLATE_NOOP("Actions", "The &time…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go to the period in the form: 2023, 23-8, 2024q3, 23h1"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+T", .reviewKeys = "T"},
    ActionRow{.id = ActionId::EditPlace, .name = "edit-place", .text = QT_TRANSLATE_NOOP("Actions", "The p&lace…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go to the place in the form"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+L", .reviewKeys = "L"},
    ActionRow{.id = ActionId::EditIndicator, .name = "edit-indicator", .text = QT_TRANSLATE_NOOP("Actions", "The &indicator…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Go to the indicator in the form"),
              .menu = Menu::Correct, .windowKeys = "Ctrl+Shift+I", .reviewKeys = "I"},
    ActionRow{.id = ActionId::SpanEndOut, .name = "span-end-out", .text = QT_TRANSLATE_NOOP("Actions", "Words end &further right"),
              .hint = QT_TRANSLATE_NOOP("Actions", "One more character belongs to the figure; the number is read anew"),
              .menu = Menu::Correct, .windowKeys = "F6", .reviewKeys = "F", .beginsGroup = true, .repeats = true},
    ActionRow{.id = ActionId::SpanEndIn, .name = "span-end-in", .text = QT_TRANSLATE_NOOP("Actions", "Words end further left"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The last character does not belong to the figure"),
              .menu = Menu::Correct, .windowKeys = "Shift+F6", .reviewKeys = "Shift+F", .repeats = true},
    ActionRow{.id = ActionId::SpanBeginOut, .name = "span-begin-out", .text = QT_TRANSLATE_NOOP("Actions", "Words begin further left"),
              .hint = QT_TRANSLATE_NOOP("Actions", "One more character in front belongs to the figure"),
              .menu = Menu::Correct, .windowKeys = "F7", .reviewKeys = "G", .repeats = true},
    ActionRow{.id = ActionId::SpanBeginIn, .name = "span-begin-in", .text = QT_TRANSLATE_NOOP("Actions", "Words begin further right"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The first character does not belong to the figure"),
              .menu = Menu::Correct, .windowKeys = "Shift+F7", .reviewKeys = "Shift+G", .repeats = true},
    ActionRow{.id = ActionId::SpanWholeNumber, .name = "span-whole-number", .text = QT_TRANSLATE_NOOP("Actions", "The &whole number"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Take in all of the number that the words cut or touch"),
              .menu = Menu::Correct, .windowKeys = "F8", .reviewKeys = "H"},

    ActionRow{.id = ActionId::NextOpen, .name = "next-open", .text = QT_TRANSLATE_NOOP("Actions", "Next &unreviewed figure"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Also across the end of the article"),
              .glyph = Glyph::NextOpen, .menu = Menu::Go, .windowKeys = "Ctrl+J", .reviewKeys = "J", .repeats = true},
    ActionRow{.id = ActionId::PreviousOpen, .name = "previous-open", .text = QT_TRANSLATE_NOOP("Actions", "Previous unre&viewed figure"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Also across the begin of the article"),
              .glyph = Glyph::PreviousOpen, .menu = Menu::Go, .windowKeys = "Ctrl+Shift+J", .reviewKeys = "K",
              .repeats = true},
    ActionRow{.id = ActionId::NextProblem, .name = "next-problem", .text = QT_TRANSLATE_NOOP("Actions", "Next pro&blem"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The next figure whose sums fail, then the next unreviewed one that the engine doubts"),
              .menu = Menu::Go, .windowKeys = "Ctrl+G", .reviewKeys = "Shift+J", .repeats = true},
    ActionRow{.id = ActionId::PreviousProblem, .name = "previous-problem", .text = QT_TRANSLATE_NOOP("Actions", "Previous prob&lem"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The previous figure whose sums fail, then the previous unreviewed one that the engine doubts"),
              .menu = Menu::Go, .windowKeys = "Ctrl+Shift+G", .reviewKeys = "Shift+K", .repeats = true},
    ActionRow{.id = ActionId::NextOfCheck, .name = "next-of-check", .text = QT_TRANSLATE_NOOP("Actions", "Next of the same su&m"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The other figures that the check of this one compares it with, once round"),
              .menu = Menu::Go, .windowKeys = "F9", .reviewKeys = "Shift+S", .repeats = true},
    ActionRow{.id = ActionId::NextFigure, .name = "next-figure", .text = QT_TRANSLATE_NOOP("Actions", "&Next figure"),
              .hint = QT_TRANSLATE_NOOP("Actions", "In the order of the text, whatever its state"),
              .glyph = Glyph::Next, .menu = Menu::Go, .windowKeys = "Ctrl+Down", .reviewKeys = "N",
              .readingKeys = "Down Right", .beginsGroup = true, .repeats = true},
    ActionRow{.id = ActionId::PreviousFigure, .name = "previous-figure", .text = QT_TRANSLATE_NOOP("Actions", "&Previous figure"),
              .hint = QT_TRANSLATE_NOOP("Actions", "In the order of the text, whatever its state"),
              .glyph = Glyph::Previous, .menu = Menu::Go, .windowKeys = "Ctrl+Up", .reviewKeys = "P",
              .readingKeys = "Up Left", .repeats = true},
    ActionRow{.id = ActionId::NextSameUnit, .name = "next-same-unit", .text = QT_TRANSLATE_NOOP("Actions", "Next of the same un&it"),
              .hint = QT_TRANSLATE_NOOP("Actions", "In any article, whatever its state; once round"),
              .menu = Menu::Go, .windowKeys = "Ctrl+D", .reviewKeys = "Shift+D", .repeats = true},
    ActionRow{.id = ActionId::NextSameIndicator, .name = "next-same-indicator", .text = QT_TRANSLATE_NOOP("Actions", "Next of the same in&dicator"),
              .hint = QT_TRANSLATE_NOOP("Actions", "In any article, whatever its state; once round"),
              .menu = Menu::Go, .windowKeys = "Ctrl+I", .reviewKeys = "Shift+I", .repeats = true},
    ActionRow{.id = ActionId::NextArticle, .name = "next-article", .text = QT_TRANSLATE_NOOP("Actions", "Ne&xt article"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Open the article below in the list"),
              .menu = Menu::Go, .windowKeys = "Ctrl+PgDown", .beginsGroup = true, .repeats = true},
    ActionRow{.id = ActionId::PreviousArticle, .name = "previous-article", .text = QT_TRANSLATE_NOOP("Actions", "Pre&vious article"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Open the article above in the list"),
              .menu = Menu::Go, .windowKeys = "Ctrl+PgUp", .repeats = true},
    ActionRow{.id = ActionId::FocusArticles, .name = "focus-articles", .text = QT_TRANSLATE_NOOP("Actions", "To the &articles"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the list of articles"),
              .menu = Menu::Go, .windowKeys = "Ctrl+1", .beginsGroup = true},
    ActionRow{.id = ActionId::FocusText, .name = "focus-text", .text = QT_TRANSLATE_NOOP("Actions", "To the &text"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the article's text"), .menu = Menu::Go, .windowKeys = "Ctrl+2"},
    ActionRow{.id = ActionId::FocusTable, .name = "focus-table", .text = QT_TRANSLATE_NOOP("Actions", "To the &figures"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the table of figures"), .menu = Menu::Go, .windowKeys = "Ctrl+3"},
    ActionRow{.id = ActionId::FocusForm, .name = "focus-form", .text = QT_TRANSLATE_NOOP("Actions", "To the for&m"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the fields of the figure"), .menu = Menu::Go, .windowKeys = "Ctrl+4"},

    ActionRow{.id = ActionId::OrderByText, .name = "order-by-text", .text = QT_TRANSLATE_NOOP("Actions", "As the &text goes"),
              .hint = QT_TRANSLATE_NOOP("Actions", "After a decision go to the next unreviewed figure in reading order"),
              .menu = Menu::Order, .checkable = true},
    ActionRow{.id = ActionId::OrderProblemsFirst, .name = "order-problems-first", .text = QT_TRANSLATE_NOOP("Actions", "&Problems first"),
              .hint = QT_TRANSLATE_NOOP("Actions", "After a decision go to what fails a sum or the engine doubts, and to the rest when nothing of it is left"),
              .menu = Menu::Order, .checkable = true},
    ActionRow{.id = ActionId::OrderHeaviestFirst, .name = "order-heaviest-first", .text = QT_TRANSLATE_NOOP("Actions", "&Risk and weight first"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Article by article: what fails a sum, contradicts or is doubted, and the figures of the headline and the first paragraph before the others"),
              .menu = Menu::Order, .checkable = true},

    ActionRow{.id = ActionId::ZoomIn, .name = "zoom-in", .text = QT_TRANSLATE_NOOP("Actions", "&Larger text"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Also Ctrl and the mouse wheel"),
              .menu = Menu::View, .windowKeys = "Ctrl++ Ctrl+=", .repeats = true},
    ActionRow{.id = ActionId::ZoomOut, .name = "zoom-out", .text = QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Also Ctrl and the mouse wheel"), .menu = Menu::View, .windowKeys = "Ctrl+-", .repeats = true},
    ActionRow{.id = ActionId::ZoomReset, .name = "zoom-reset", .text = QT_TRANSLATE_NOOP("Actions", "&Usual text size"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Take back all zooming"), .menu = Menu::View, .windowKeys = "Ctrl+0"},
    ActionRow{.id = ActionId::ShowFacets, .name = "show-facets", .text = QT_TRANSLATE_NOOP("Actions", "Narrow &down"),
              .hint = QT_TRANSLATE_NOOP("Actions", "List articles by the state, unit, indicator, place, year and so on of their figures"),
              .menu = Menu::View, .windowKeys = "Ctrl+B", .beginsGroup = true, .checkable = true},
    ActionRow{.id = ActionId::ShowHistory, .name = "show-history", .text = QT_TRANSLATE_NOOP("Actions", "&History"),
              .hint = QT_TRANSLATE_NOOP("Actions", "What happened, in sentences; one figure can be brought back to an earlier state"),
              .menu = Menu::View, .windowKeys = "Ctrl+H", .checkable = true},
    ActionRow{.id = ActionId::FullScreen, .name = "full-screen", .text = QT_TRANSLATE_NOOP("Actions", "&Full screen"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Nothing but the review"), .menu = Menu::View, .windowKeys = "F11", .checkable = true},
    ActionRow{.id = ActionId::ShowPace, .name = "show-pace", .text = QT_TRANSLATE_NOOP("Actions", "&Pace"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Show how long a decision takes you and how much time is left; it is kept nowhere"),
              .menu = Menu::View, .checkable = true},
    ActionRow{.id = ActionId::LayoutReading, .name = "layout-reading", .text = QT_TRANSLATE_NOOP("Actions", "Room for the &text"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The article wide, the list of articles put away"), .menu = Menu::View, .beginsGroup = true},
    ActionRow{.id = ActionId::LayoutFigures, .name = "layout-figures", .text = QT_TRANSLATE_NOOP("Actions", "Room for the fi&gures"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The table wide with all its columns, the list of articles put away"), .menu = Menu::View},
    ActionRow{.id = ActionId::ResetLayout, .name = "reset-layout", .text = QT_TRANSLATE_NOOP("Actions", "Reset the la&yout"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Panels, columns and text size as on the first day"), .menu = Menu::View},

    ActionRow{.id = ActionId::ThemeSystem, .name = "theme-system", .text = QT_TRANSLATE_NOOP("Actions", "As the &system"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Light or dark as the desktop says"), .menu = Menu::Theme, .checkable = true},
    ActionRow{.id = ActionId::ThemeLight, .name = "theme-light", .text = QT_TRANSLATE_NOOP("Actions", "&Light"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Dark text on a light ground"), .menu = Menu::Theme, .checkable = true},
    ActionRow{.id = ActionId::ThemeDark, .name = "theme-dark", .text = QT_TRANSLATE_NOOP("Actions", "&Dark"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Light text on a dark ground"), .menu = Menu::Theme, .checkable = true},
    ActionRow{.id = ActionId::LanguageEnglish, .name = "language-english", .text = "English",
              .hint = QT_TRANSLATE_NOOP("Actions", "The interface in English"), .menu = Menu::Language, .checkable = true},
    ActionRow{.id = ActionId::LanguageSimplified, .name = "language-simplified", .text = "简体中文",
              .hint = QT_TRANSLATE_NOOP("Actions", "The interface in simplified Chinese"), .menu = Menu::Language, .checkable = true},
    ActionRow{.id = ActionId::LanguageTraditional, .name = "language-traditional", .text = "繁體中文",
              .hint = QT_TRANSLATE_NOOP("Actions", "The interface in traditional Chinese"), .menu = Menu::Language, .checkable = true},

    ActionRow{.id = ActionId::Palette, .name = "palette", .text = QT_TRANSLATE_NOOP("Actions", "&Find a command…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Any action by a part of its name"), .menu = Menu::Help, .windowKeys = "Ctrl+K"},
    ActionRow{.id = ActionId::CheckWorkspace, .name = "check-workspace", .text = QT_TRANSLATE_NOOP("Actions", "Check the &workspace"),
              .hint = QT_TRANSLATE_NOOP("Actions", "From its pages to the chain of the decisions"), .menu = Menu::Help},
    ActionRow{.id = ActionId::KeySheet, .name = "key-sheet", .text = QT_TRANSLATE_NOOP("Actions", "&Keys"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Every key on one sheet"),
              .glyph = Glyph::Keys, .menu = Menu::Help, .windowKeys = "F1", .reviewKeys = "?", .onToolBar = true},
    ActionRow{.id = ActionId::EditKeys, .name = "edit-keys", .text = QT_TRANSLATE_NOOP("Actions", "&Change the keys…"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Other keys for any action; sets of keys as files"), .menu = Menu::Help},
    ActionRow{.id = ActionId::Tour, .name = "tour", .text = QT_TRANSLATE_NOOP("Actions", "A short &tour"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Five things to try on the article at hand"), .menu = Menu::Help},
    ActionRow{.id = ActionId::Samples, .name = "samples", .text = QT_TRANSLATE_NOOP("Actions", "&Sample articles"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Four articles to practise on, in a workspace of their own"), .menu = Menu::Help},
    ActionRow{.id = ActionId::ResetSamples, .name = "reset-samples", .text = QT_TRANSLATE_NOOP("Actions", "Begin the samples &anew"),
              .hint = QT_TRANSLATE_NOOP("Actions", "The sample articles as on the first day; what you decided on them is forgotten"),
              .label = QT_TRANSLATE_NOOP("Actions", "Begin anew"), .menu = Menu::Help},
    ActionRow{.id = ActionId::About, .name = "about", .text = QT_TRANSLATE_NOOP("Actions", "&About Jiaoshu"),
              .hint = QT_TRANSLATE_NOOP("Actions", "Version, licence and where the workspace is"), .menu = Menu::Help},
};
// clang-format on

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

std::span<const ActionRow> actionRows()
{
    return Rows;
}

const ActionRow &actionRow(ActionId id)
{
    const auto found = std::ranges::find(Rows, id, &ActionRow::id);
    Q_ASSERT(found != Rows.end());
    return *found;
}

QString actionText(const ActionRow &row)
{
    // The names of the languages stand in their own script in every language, so they are found by those who
    // need them.
    return row.menu == Menu::Language ? QString::fromUtf8(row.text) : translated(row.text);
}

QString actionHint(const ActionRow &row)
{
    return translated(row.hint);
}

QString withoutMnemonic(QString text)
{
    // "文件(&F)" is how Chinese menus carry a mnemonic.
    static const QRegularExpression inParentheses(QStringLiteral("\\(&.\\)"));
    return text.remove(inParentheses).remove(u'&');
}

QString plainText(const ActionRow &row)
{
    return withoutMnemonic(actionText(row)).remove(QStringLiteral("…"));
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return translated(QT_TRANSLATE_NOOP("Actions", "&File"));
    case Menu::Recent:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Recent workspaces"));
    case Menu::Edit:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Edit"));
    case Menu::Review:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Review"));
    case Menu::Correct:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Correct"));
    case Menu::RejectAs:
        return translated(QT_TRANSLATE_NOOP("Actions", "Re&ject because"));
    case Menu::Go:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Go"));
    case Menu::Order:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Order of work"));
    case Menu::View:
        return translated(QT_TRANSLATE_NOOP("Actions", "&View"));
    case Menu::Theme:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Theme"));
    case Menu::Language:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Language"));
    case Menu::Help:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Help"));
    }
    Q_UNREACHABLE();
}

std::optional<Menu> menuAround(Menu menu)
{
    switch (menu) {
    case Menu::Recent:
        return Menu::File;
    case Menu::RejectAs:
        return Menu::Review;
    case Menu::Order:
        return Menu::Go;
    case Menu::Theme:
    case Menu::Language:
        return Menu::View;
    default:
        return {};
    }
}

QString buttonText(const ActionRow &row)
{
    return row.label ? translated(row.label) : plainText(row);
}

QList<QKeySequence> keys(const ActionRow &row, KeyContext context)
{
    const char *text = context == KeyContext::Window   ? row.windowKeys
                       : context == KeyContext::Review ? row.reviewKeys
                                                       : row.readingKeys;
    QList<QKeySequence> found;
    for (const QString &key : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts))
        found.append(QKeySequence(key, QKeySequence::PortableText));
    return found;
}

} // namespace jiaoshu::ui
