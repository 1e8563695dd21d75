// SPDX-License-Identifier: GPL-3.0-or-later
/// What the text and the XML reader share: keys become rows, rows are completed and checked.
#pragma once

#include "protocols/mediatek/package/scatter.h"

namespace flashwright::mediatek {

/// Collects keys in file order. One per file.
class ScatterBuilder {
public:
    explicit ScatterBuilder(std::string fileName);

    /// A key of the general section.
    void general(std::string_view key, std::string_view value, std::size_t line);
    /// A storage section begins.
    void beginStorage(std::string_view kind, std::size_t line);
    /// A key of the current storage's own general section.
    void storageKey(std::string_view key, std::string_view value, std::size_t line);
    void beginRow(std::string_view index, std::size_t line);
    [[nodiscard]] bool inRow() const noexcept { return m_inRow; }
    void rowKey(std::string_view key, std::string_view value, std::size_t line);
    void endRow();
    void note(Severity severity, std::string code, std::size_t line, std::vector<Fact> facts = {});

    /// Completes addresses and runs the checks. PackageCorrupt when there is no usable row.
    Result<Scatter> finish(std::string format);

private:
    ScatterStorage& storage();
    void setAddress(
        std::optional<std::uint64_t>& into, std::string_view key, std::string_view value, std::size_t line);
    [[nodiscard]] bool flag(std::string_view key, std::string_view value, std::size_t line);

    std::string m_fileName;
    Scatter m_scatter;
    ScatterRow m_row;
    bool m_inRow = false;
    StorageKind m_defaultStorage = StorageKind::Unknown;
    std::string m_bootChannel;
    std::uint64_t m_blockBytes = 0;
};

/// Finds where reserved rows begin, counted from the end of the user area, and compares that with the stored
/// code.
void resolveReserved(ScatterStorage& storage, std::vector<Finding>& findings);
/// Finds where every other row begins inside its region.
void resolveStarts(ScatterStorage& storage, std::vector<Finding>& findings);
/// Order, overlap, duplicates, NONE with a download tick, unknown words.
void checkRows(ScatterStorage& storage, std::vector<Finding>& findings);

} // namespace flashwright::mediatek
