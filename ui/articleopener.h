// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/jobrunner.h"
#include "model/article.h"
#include "ui/reader/articlecontent.h"

#include <QObject>

#include <functional>
#include <memory>

namespace jiaoshu::ui {

/** Reads an article with very many figures, or a very long one, and makes it ready to be shown, beside the
 * window. */
class ArticleOpener : public QObject
{
    Q_OBJECT

public:
    /** With no more figures, and a text that is no longer (in UTF-16 units), an article is shown at once. */
    static constexpr qint64 MostAtOnce = 20'000;
    static constexpr qsizetype LongestAtOnce = 1'500'000;

    using QObject::QObject;
    ~ArticleOpener() override;

    using Ready = std::function<void(const Result<std::shared_ptr<ArticleContent>> &)>;
    /** @p ready is called in this thread, with the error where it cannot be read; not for one that was wanted
     * before. */
    void open(const QString &workspace, ArticleId article, Ready ready);
    /** It is wanted no more. */
    void cancel();
    [[nodiscard]] bool isOpening() const { return m_isOpening; }

private:
    bool m_isOpening = false;
    jobs::CancelToken m_job;
    jobs::JobRunner m_runner{1};
};

} // namespace jiaoshu::ui
