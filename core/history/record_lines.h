// SPDX-License-Identifier: GPL-3.0-or-later
/// records.jsonl: one record a line, only ever longer.
#pragma once

#include "core/history/history.h"

namespace flashwright {

/// What a stretch of the file holds.
struct RecordLines {
    struct Line {
        JobRecord record;
        QByteArray text; ///< as it is in the file
    };
    std::vector<Line> lines;
    std::size_t damaged = 0; ///< whole lines that are no records
    std::uint64_t end = 0; ///< behind the last whole line
};

/// Several programs may append at once: each line is one write. A line that another program is still writing
/// is not read. One thread.
class RecordLinesFile {
public:
    explicit RecordLinesFile(std::filesystem::path file);
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_file; }
    /// Returns when the line is on the disk. HostIo, NoRoom.
    Result<void> append(const QByteArray& line) const;
    /// From a byte behind some whole line on; from the beginning when the file is shorter than that. A
    /// missing file is empty. HostIo.
    [[nodiscard]] Result<RecordLines> readFrom(std::uint64_t offset) const;
    /// True when the file is shorter than it once was: somebody put another in its place.
    [[nodiscard]] bool isShorterThan(std::uint64_t bytes) const;

private:
    std::filesystem::path m_file;
};

} // namespace flashwright
