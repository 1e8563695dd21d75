// SPDX-License-Identifier: GPL-3.0-or-later
// No name in a manifest that is taken leads out of its folder, and every hash has its form.
#include "core/firmware/backup_manifest.h"

#include <cstdlib>

using namespace flashwright;

namespace {

bool staysInside(const std::string& name)
{
    const std::filesystem::path path = std::filesystem::path(name).lexically_normal();
    return !name.empty() && path.is_relative() && *path.begin() != ".."
        && name.find('\\') == std::string::npos && name.find(':') == std::string::npos
        && name.find('\0') == std::string::npos;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan input = std::as_bytes(std::span(data, size));
    static_cast<void>(looksLikeBackupManifest(input));
    const auto manifest = parseBackupManifest(input, "x");
    if (!manifest) {
        return 0;
    }
    for (const BackupFile& file : manifest->files) {
        if (!staysInside(file.file) || file.sha256.size() != 64) {
            std::abort();
        }
    }
    return 0;
}
