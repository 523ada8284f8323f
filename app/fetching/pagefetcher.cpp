// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/pagefetcher.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTimer>

#include <memory>
#include <optional>

namespace jiaoshu::fetching {

namespace {

/** Takes none and gives none. */
class NoCookies final : public QNetworkCookieJar
{
public:
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

bool mayBeFetched(const QUrl &url)
{
    return url.isValid() && url.scheme() == QStringLiteral("https") && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", "Jiaoshu");
    request.setRawHeader("Accept", "text/html, application/xhtml+xml, text/plain, */*;q=0.5");
    return request;
}

/** Behind "charset=" in the type that a server tells. */
QString charsetOf(const QNetworkReply &reply)
{
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    const qsizetype at = type.indexOf(QStringLiteral("charset="), 0, Qt::CaseInsensitive);
    return at < 0 ? QString() : type.sliced(at + 8).section(u';', 0, 0).trimmed().remove(u'"');
}

/** One address after another, until one holds a file. */
class Fetch
{
public:
    Fetch(const FetchLimits &limits, const std::function<bool()> &isCancelled)
        : m_limits(limits), m_isCancelled(isCancelled)
    {
        m_manager.setCookieJar(new NoCookies); // the manager's
        m_deadline.setSingleShot(true);
        QObject::connect(&m_deadline, &QTimer::timeout, &m_manager, [this] {
            stop(
                {ErrorCode::CannotRead, QStringLiteral("no answer within %1 seconds").arg(m_limits.seconds)});
        });
        QObject::connect(&m_look, &QTimer::timeout, &m_manager, [this] {
            if (m_isCancelled && m_isCancelled())
                stop({ErrorCode::Cancelled});
        });
        m_deadline.start(1000 * limits.seconds);
        constexpr int LookMs = 100;
        m_look.start(LookMs);
    }

    Result<FetchedFile> run(QUrl url)
    {
        for (int left = m_limits.redirects; left >= 0; --left) {
            if (!mayBeFetched(url))
                return fail(ErrorCode::BadFormat, QStringLiteral("only https addresses are opened, not %1")
                                                      .arg(url.toDisplayString().left(200)));
            get(url);
            if (m_fault)
                return fail(*m_fault);
            const QUrl next = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            if (next.isEmpty())
                return found(url);
            url = url.resolved(next);
        }
        return fail(ErrorCode::CannotRead,
                    QStringLiteral("it leads on more than %1 times").arg(m_limits.redirects));
    }

private:
    void get(const QUrl &url)
    {
        m_bytes.clear();
        m_reply.reset(m_manager.get(requestFor(url)));
        m_reply->setReadBufferSize(1024 * 1024);
        QEventLoop loop;
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &loop, [this] { take(); });
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!m_reply->isFinished())
            loop.exec();
        take();
        if (!m_fault && m_reply->error() != QNetworkReply::NoError)
            m_fault = Error{ErrorCode::CannotRead, m_reply->errorString()};
    }

    void take()
    {
        m_bytes.append(m_reply->readAll());
        if (m_bytes.size() > m_limits.bytes)
            stop({ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(m_limits.bytes)});
    }

    /** The first reason counts; aborting brings others. */
    void stop(const Error &why)
    {
        if (!m_fault)
            m_fault = why;
        if (m_reply && !m_reply->isFinished())
            m_reply->abort();
    }

    Result<FetchedFile> found(const QUrl &url)
    {
        if (m_bytes.isEmpty())
            return fail(ErrorCode::EmptyFile);
        return FetchedFile{std::move(m_bytes), url.toString(), charsetOf(*m_reply)};
    }

    const FetchLimits &m_limits;
    const std::function<bool()> &m_isCancelled;
    QNetworkAccessManager m_manager;
    std::unique_ptr<QNetworkReply> m_reply; ///< goes before its manager
    QTimer m_deadline;
    QTimer m_look;
    QByteArray m_bytes;
    std::optional<Error> m_fault;
};

} // namespace

bool isAddress(const QString &name)
{
    return name.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive) ||
           name.startsWith(QStringLiteral("http://"), Qt::CaseInsensitive);
}

Result<FetchedFile> fetchFile(const QString &address, const FetchLimits &limits,
                              const std::function<bool()> &isCancelled)
{
    auto fetched = Fetch(limits, isCancelled).run(QUrl(address.trimmed(), QUrl::StrictMode));
    if (fetched)
        return fetched;
    Error error = fetched.error();
    error.path = address;
    return fail(error);
}

} // namespace jiaoshu::fetching
