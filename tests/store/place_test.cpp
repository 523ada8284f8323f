// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/place.h"

#include <QTest>

using namespace jiaoshu::store;

class PlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsFoldersThatAnotherMachineServes_data()
    {
        QTest::addColumn<bool>("isNetwork");
        for (const char *type :
             {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "vboxsf", "virtiofs"})
            QTest::newRow(type) << true;
        for (const char *type :
             {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "exfat", "fuseblk", "ntfs3", ""})
            QTest::newRow(type[0] == 0 ? "unknown" : type) << false;
    }

    void tellsFoldersThatAnotherMachineServes()
    {
        QFETCH(bool, isNetwork);
        const QByteArray type = QTest::currentDataTag();
        QCOMPARE(isNetworkFileSystem(type), isNetwork);
    }
};

QTEST_GUILESS_MAIN(PlaceTest)
#include "place_test.moc"
