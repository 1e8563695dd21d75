// SPDX-License-Identifier: GPL-3.0-or-later
/// A page that says what a job put on a phone and what was proved, for whoever hands the phone over.
#pragma once

#include "core/history/history.h"

#include <QString>

namespace flashwright {

struct CertificateWish {
    bool fullUnit = false; ///< name the phone in full
};

/// One HTML page that needs no other file, in the language of the program. Pure; any thread.
[[nodiscard]] QString certificateHtml(const JobRecord& record, CertificateWish wish);

/// Writes it: as a PDF where the name ends in .pdf (needs the application of makeApplication(), main thread),
/// else as HTML. One that is there is replaced when all is written. HostIo, NoRoom.
[[nodiscard]] Result<void> writeCertificateFile(
    const JobRecord& record, CertificateWish wish, const std::filesystem::path& file);

} // namespace flashwright
