// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace jiaoshu::ui {

class ArticleView;

/** The article for screen readers: its text, and for each mark, which is painted and not part of the text,
 * the attributes "mark:figure", "state", "current" and "reading", what the figure says; and how it looks, in
 * words that every screen reader knows. */
class ArticleAccess final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    /** Makes one for each ArticleView that a screen reader asks for. */
    static void install();

    explicit ArticleAccess(ArticleView *view);

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *begin, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int begin, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int begin, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int begin, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int begin, int end) override;
    QString attributes(int offset, int *begin, int *end) const override;

private:
    [[nodiscard]] ArticleView *view() const;
};

} // namespace jiaoshu::ui
