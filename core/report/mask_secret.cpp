// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_file.h"
#include "core/report/masker.h"

#include <QFile>
#include <QRandomGenerator>

namespace flashwright {

namespace {

constexpr qsizetype SecretBytes = 32;

QByteArray newSecret()
{
    QByteArray secret;
    while (secret.size() < SecretBytes) {
        secret += static_cast<char>(QRandomGenerator::system()->bounded(256));
    }
    return secret.toHex();
}

} // namespace

Result<QByteArray> maskSecret(const std::filesystem::path& stateFolder)
{
    const std::filesystem::path path = stateFolder / "mask.key";
    QFile file(QString::fromStdString(path.string()));
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray secret = file.readLine().trimmed();
        if (secret.size() >= SecretBytes) {
            return secret;
        }
    }
    std::error_code ignored;
    std::filesystem::create_directories(stateFolder, ignored);
    std::filesystem::remove(path, ignored);
    const QByteArray secret = newSecret();
    // Nobody else on this computer reads it.
    TRY_LET(JournalFile fresh, JournalFile::open(path));
    TRY(fresh.append({secret.constData(), static_cast<std::size_t>(secret.size())}));
    TRY(fresh.append("\n"));
    TRY(fresh.sync());
    return secret;
}

} // namespace flashwright
