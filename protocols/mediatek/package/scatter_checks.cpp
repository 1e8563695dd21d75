// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/units.h"
#include "protocols/mediatek/package/scatter_builder.h"

#include <algorithm>
#include <array>
#include <set>

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t CodeMask = 0xffff0000ULL;

/// 0xffffnnnn: nnnn blocks before the end of the user area. [capture] ten genuine files
bool isEndCode(std::uint64_t address)
{
    return (address & ~0xffffULL) == CodeMask;
}

Finding finding(Severity severity, std::string code, const ScatterRow& row, std::vector<Fact> more = {})
{
    std::vector<Fact> facts{{"line", std::to_string(row.line)}, {"row", row.name}};
    facts.insert(facts.end(), more.begin(), more.end());
    return {severity, std::move(code), std::move(facts)};
}

void checkOneRow(const ScatterRow& row, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 8> Operations{
        "BOOTLOADERS", "UPDATE", "INVISIBLE", "PROTECTED", "RESERVED", "BINREGION", "KEEPVISIBLE", "UNKNOWN"};
    if (std::ranges::find(Operations, row.operation) == Operations.end()) {
        findings.push_back(
            finding(Severity::Warning, "scatter-unknown-operation", row, {{"value", row.operation}}));
    }
    if (row.download && row.fileName.empty()) {
        findings.push_back(finding(Severity::Error, "scatter-download-without-file", row));
    }
    if (!row.physicalStart && !row.linearStart) {
        findings.push_back(finding(Severity::Error, "scatter-row-without-address", row));
    }
}

void checkNeighbours(const ScatterRow& row, const ScatterRow& next, std::vector<Finding>& findings)
{
    if (!row.physicalStart || !row.bytes || !next.physicalStart) {
        return;
    }
    if (*next.physicalStart < *row.physicalStart) {
        findings.push_back(finding(Severity::Warning, "scatter-out-of-order", next, {{"after", row.name}}));
        return;
    }
    const auto end = checkedAdd(*row.physicalStart, *row.bytes);
    if (row.boundaryCheck && (!end || *end > *next.physicalStart)) {
        findings.push_back(finding(Severity::Warning, "scatter-overlap", row, {{"next", next.name}}));
    }
}

} // namespace

void resolveReserved(ScatterStorage& storage, std::vector<Finding>& findings)
{
    std::uint64_t sum = 0;
    bool exact = true;
    for (auto row = storage.rows.rbegin(); row != storage.rows.rend(); ++row) {
        const std::uint64_t address = row->physicalStart.value_or(row->linearStart.value_or(0));
        if (!isEndCode(address)) {
            if (row->reserved) {
                findings.push_back(finding(Severity::Note, "scatter-reserved-with-address", *row));
            }
            continue;
        }
        const std::uint64_t unit = storage.blockBytes != 0 ? storage.blockBytes : 128 * KiB;
        const std::uint64_t blocks = address & 0xffffU;
        const auto total = row->bytes ? checkedAdd(sum, *row->bytes) : std::nullopt;
        exact = exact && total;
        if (!exact) { // an old list states no sizes: the code is all there is
            row->fromEnd = blocks * unit;
            continue;
        }
        sum = *total;
        row->fromEnd = sum;
        if (blocks != sum / unit) {
            findings.push_back(finding(Severity::Warning, "scatter-reserved-mismatch", *row,
                {{"stored_blocks", hexNumber(blocks)}, {"computed_blocks", hexNumber(sum / unit)}}));
        }
    }
}

void checkRows(ScatterStorage& storage, std::vector<Finding>& findings)
{
    std::map<std::string, const ScatterRow*> lastOfRegion;
    std::set<std::pair<std::string, std::string>> names;
    for (const ScatterRow& row : storage.rows) {
        checkOneRow(row, findings);
        if (storage.kind != StorageKind::Unknown && row.storage != storage.kind) {
            findings.push_back(finding(Severity::Warning, "scatter-other-storage", row));
        }
        if (!names.emplace(row.region, row.name).second) {
            findings.push_back(finding(Severity::Warning, "scatter-duplicate-name", row));
        }
        if (row.fromEnd) {
            continue;
        }
        if (const ScatterRow* before = std::exchange(lastOfRegion[row.region], &row)) {
            checkNeighbours(*before, row, findings);
        }
    }
}

} // namespace flashwright::mediatek
