// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/pagefetcher.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace jiaoshu;
using namespace jiaoshu::fetching;

namespace {

/** Answers each request by its path, and keeps what was asked. Lives in a thread of its own, since whoever
 * fetches waits. */
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(const QSslConfiguration &security) : m_security(security) {}

public Q_SLOTS:
    void listen()
    {
        m_server = new QSslServer(this);
        m_server->setSslConfiguration(m_security);
        connect(m_server, &QSslServer::pendingConnectionAvailable, this, &Server::serve);
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        port = m_server->serverPort();
    }

private Q_SLOTS:
    void serve()
    {
        QTcpSocket *const socket = m_server->nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            requests.append(socket->readAll());
            answer(socket, requests.last().split(' ').value(1));
        });
    }

public:
    quint16 port = 0;
    QByteArrayList requests;

private:
    void answer(QTcpSocket *socket, const QByteArray &path)
    {
        const auto say = [socket](const QByteArray &status, const QByteArray &head, const QByteArray &body) {
            socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + head + "\r\n" + body);
            socket->disconnectFromHost();
        };
        if (path == "/page")
            say("200 OK", "Content-Type: text/html; charset=\"gbk\"\r\nSet-Cookie: a=b\r\n", "<html>1");
        else if (path == "/moved")
            say("301 Moved", "Location: /page\r\nSet-Cookie: a=b\r\n", {});
        else if (path == "/round")
            say("302 Found", "Location: /round\r\n", {});
        else if (path == "/plain")
            say("302 Found", "Location: http://127.0.0.1:9/\r\n", {});
        else if (path == "/file")
            say("302 Found", "Location: file:///etc/passwd\r\n", {});
        else if (path == "/large")
            say("200 OK", {}, QByteArray(300'000, 'x'));
        else if (path == "/empty")
            say("200 OK", {}, {});
        else if (path != "/silent")
            say("404 Not Found", {}, "gone");
    }

    QSslConfiguration m_security;
    QSslServer *m_server = nullptr;
};

} // namespace

class PageFetcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext "
                                     "subjectAltName=IP:127.0.0.1")
                              .split(u' ') +
                          QStringList{QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        m_certificates = QSslCertificate::fromPath(certificate);
        QCOMPARE(m_certificates.size(), 1);
        QSslConfiguration security = QSslConfiguration::defaultConfiguration();
        security.setLocalCertificate(m_certificates.first());
        security.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        m_server = new Server(security);
        m_server->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(m_server, &Server::listen, Qt::BlockingQueuedConnection);
        trust(m_certificates);
    }
    void cleanupTestCase()
    {
        QMetaObject::invokeMethod(m_server, &QObject::deleteLater);
        m_thread.quit();
        m_thread.wait();
    }

    void fetchesAPage()
    {
        const auto page = fetchFile(at("/page"));
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->bytes, "<html>1");
        QCOMPARE(page->charset, QStringLiteral("gbk"));
        QCOMPARE(page->address, at("/page"));
    }

    void followsToAnotherPageWithoutCookies()
    {
        m_server->requests.clear();
        const auto page = fetchFile(at("/moved"));
        QVERIFY(page);
        QCOMPARE(page->address, at("/page"));
        QCOMPARE(m_server->requests.size(), 2);
        for (const QByteArray &request : m_server->requests) {
            QVERIFY(!request.toLower().contains("\ncookie:"));
            QVERIFY(!request.toLower().contains("\nreferer:"));
            QVERIFY(!request.toLower().contains("\nauthorization:"));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("code");
        const auto row = [](const char *what, const QString &address, ErrorCode code) {
            QTest::newRow(what) << address << int(code);
        };
        row("leads to http", at("/plain"), ErrorCode::BadFormat);
        row("leads to a file", at("/file"), ErrorCode::BadFormat);
        row("leads round", at("/round"), ErrorCode::CannotRead);
        row("is gone", at("/gone"), ErrorCode::CannotRead);
        row("is empty", at("/empty"), ErrorCode::EmptyFile);
        row("is too large", at("/large"), ErrorCode::TooLarge);
        row("never answers", at("/silent"), ErrorCode::CannotRead);
        row("is http", QStringLiteral("http://127.0.0.1/"), ErrorCode::BadFormat);
        row("has a password", QStringLiteral("https://a:b@127.0.0.1/"), ErrorCode::BadFormat);
        row("is a file", QStringLiteral("file:///etc/passwd"), ErrorCode::BadFormat);
        row("has no host", QStringLiteral("https://"), ErrorCode::BadFormat);
        row("nobody listens", QStringLiteral("https://127.0.0.1:1/"), ErrorCode::CannotRead);
    }
    void refuses()
    {
        QFETCH(const QString, address);
        QFETCH(const int, code);
        const auto page = fetchFile(address, {200'000, 2, 3});
        QVERIFY(!page);
        QCOMPARE(int(page.error().code), code);
        QCOMPARE(page.error().path, address);
    }

    void aStrangersCertificateIsRefused()
    {
        trust({});
        m_server->requests.clear();
        const auto page = fetchFile(at("/page"));
        trust(m_certificates);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::CannotRead);
        QVERIFY(m_server->requests.isEmpty());
    }

    void canBeCancelled()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fetchFile(at("/silent"), {}, [] { return true; }).error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 5000);
    }

    void tellsAddressesFromFiles()
    {
        QVERIFY(isAddress(QStringLiteral("HTTPS://example.org")) && isAddress(QStringLiteral("http://a")));
        QVERIFY(!isAddress(QStringLiteral("https.txt")) && !isAddress(QStringLiteral("/https://a")));
    }

private:
    [[nodiscard]] QString at(const char *path) const
    {
        return QStringLiteral("https://127.0.0.1:%1").arg(m_server->port) + QLatin1StringView(path);
    }
    static void trust(const QList<QSslCertificate> &certificates)
    {
        QSslConfiguration security = QSslConfiguration::defaultConfiguration();
        security.setCaCertificates(certificates);
        QSslConfiguration::setDefaultConfiguration(security);
    }

    QTemporaryDir m_folder;
    QList<QSslCertificate> m_certificates;
    Server *m_server = nullptr;
    QThread m_thread;
};

QTEST_GUILESS_MAIN(PageFetcherTest)
#include "pagefetcher_test.moc"
