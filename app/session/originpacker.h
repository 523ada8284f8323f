// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"

namespace jiaoshu::session {

/** Hashes and packs what articles were read from, in any thread, so that taking them in does neither. The
 * packed bytes, 256 MiB of a file at most, are in memory till then. */
class OriginPacker
{
public:
    /** Articles that come from one file or container one after another share it. Where it cannot be read or
     * @p isCancelled, @p origin stays as it is. */
    void pack(Origin &origin, const std::function<bool()> &isCancelled = {});

private:
    QString m_path;
    QByteArray m_bytes; ///< held, so that no other bytes stand at its address
    std::shared_ptr<const store::PackedOriginal> m_last;
};

} // namespace jiaoshu::session
