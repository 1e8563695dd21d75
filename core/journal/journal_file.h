// SPDX-License-Identifier: GPL-3.0-or-later
/// A file that only grows, and whose last lines can be made safe against a crash of the computer.
#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace flashwright {

/// One thread.
class JournalFile {
public:
    /// HostIo, NoRoom (problem disk-full); fact file.
    [[nodiscard]] static Result<JournalFile> open(std::filesystem::path path);
    ~JournalFile();
    JournalFile(JournalFile&& other) noexcept;
    JournalFile& operator=(JournalFile&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    /// HostIo, NoRoom.
    [[nodiscard]] Result<void> append(std::string_view line);
    /// Returns when what was appended is on the disk. HostIo, NoRoom.
    [[nodiscard]] Result<void> sync();

private:
    JournalFile(std::filesystem::path path, int handle);
    std::filesystem::path m_path;
    int m_handle = -1;
};

/// True while a program has the file open as its journal. False where the file cannot be opened.
[[nodiscard]] bool isBeingWritten(const std::filesystem::path& path);

} // namespace flashwright
