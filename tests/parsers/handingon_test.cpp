// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/wire.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jiaoshu;
using namespace jiaoshu::readers;

namespace {

/** An archive of one text for each of @p names. */
QByteArray tarOf(const QByteArrayList &names)
{
    constexpr qsizetype Block = 512;
    QByteArray tar;
    for (const QByteArray &name : names) {
        const QByteArray text = "text of " + name;
        QByteArray head(Block, '\0');
        head.replace(0, name.size(), name);
        head.replace(100, 8, QByteArray("0000644\0", 8));
        head.replace(108, 16,
                     QByteArray("0000000\0"
                                "0000000\0",
                                16));
        head.replace(124, 11, QByteArray::number(text.size(), 8).rightJustified(11, '0'));
        head.replace(136, 11, "00000000000");
        head.replace(148, 8, "        ");
        head[156] = '0';
        head.replace(257, 8,
                     QByteArray("ustar\0"
                                "00",
                                8));
        int sum = 0;
        for (const char c : std::as_const(head))
            sum += static_cast<unsigned char>(c);
        head.replace(148, 7, QByteArray(QByteArray::number(sum, 8).rightJustified(6, '0') + '\0'));
        tar += head + text + QByteArray(Block - text.size(), '\0');
    }
    return tar + QByteArray(2 * Block, '\0');
}

/** The reading program behind a socket that keeps what it writes at once in one piece. */
class Program
{
public:
    Program()
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("no socket");
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        QByteArray path = qgetenv("JIAOSHU_READER");
        char *arguments[] = {path.data(), nullptr};
        if (::posix_spawn(&m_process, path.constData(), &actions, nullptr, arguments, environ) != 0)
            qFatal("it does not start");
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        m_socket = ends[0];
    }
    ~Program()
    {
        ::close(m_socket);
        ::waitpid(m_process, nullptr, 0);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    bool ask(const QByteArray &request) const
    {
        return ::send(m_socket, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL) ==
               request.size();
    }
    /** What it writes next, at once; empty where it says nothing more. */
    [[nodiscard]] QByteArray piece() const
    {
        constexpr int PatienceMs = 20'000;
        pollfd one{m_socket, POLLIN, 0};
        QByteArray bytes(1024 * 1024, Qt::Uninitialized);
        const ssize_t got = ::poll(&one, 1, PatienceMs) > 0
                                ? ::recv(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), 0)
                                : 0;
        bytes.resize(std::max<ssize_t>(got, 0));
        return bytes;
    }

private:
    int m_socket = -1;
    pid_t m_process = -1;
};

} // namespace

/** What it has read leaves it in order, a document before it goes on; of the entries of an archive, which
 * wait for one another, see tests/cli/limits_test.py. */
class HandingOnTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesOfAnArchiveGoOutInOrder()
    {
        const QByteArrayList names = {"a.txt", "b.txt", "c.txt"};
        const ReadRequest request{FileFormat::Tar, {tarOf(names), QStringLiteral("a.tar")}};
        const Program program;
        QVERIFY(program.ask(framed(MessageKind::Read, toBody(request))));
        QByteArray said = program.piece();
        const auto next = [&] {
            if (said.isEmpty())
                said = program.piece();
            const auto message = takeMessage(said);
            return message && *message ? **message : Message{MessageKind::Fault, {}};
        };
        for (const QByteArray &name : names) {
            const Message message = next();
            QCOMPARE(message.kind, MessageKind::Part);
            const auto part = partFrom(message.body);
            QVERIFY(part);
            QCOMPARE(part->name, QString::fromLatin1(name));
            QCOMPARE(part->bytes, "text of " + name);
        }
        const Message done = next();
        QCOMPARE(done.kind, MessageKind::Done);
        QVERIFY(done.body.isEmpty() && said.isEmpty());
    }

    void theTextOfAMailDoesNotWaitForWhatIsAttached()
    {
        const QByteArray mail = "Subject: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                                "--b\nContent-Type: text/plain; charset=utf-8\n\n柳沟村新修水渠12公里。\n"
                                "--b\nContent-Type: text/plain; charset=utf-8\n"
                                "Content-Disposition: attachment; filename=a.txt\n\n石桥村\n--b--\n";
        const ReadRequest request{FileFormat::Mail, {mail, QStringLiteral("a.eml")}};
        const Program program;
        QVERIFY(program.ask(framed(MessageKind::Read, toBody(request))));
        for (const MessageKind kind : {MessageKind::Document, MessageKind::Part, MessageKind::Done}) {
            QByteArray piece = program.piece();
            const auto message = takeMessage(piece);
            QVERIFY(message && *message);
            QCOMPARE((*message)->kind, kind);
            QVERIFY2(piece.isEmpty(), "more waited with it");
        }
    }
};

QTEST_GUILESS_MAIN(HandingOnTest)
#include "handingon_test.moc"
