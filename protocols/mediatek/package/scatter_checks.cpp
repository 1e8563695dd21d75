// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/letter_case.h"
#include "core/base/units.h"
#include "protocols/mediatek/package/scatter_builder.h"

#include <algorithm>
#include <array>
#include <set>

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t CodeMask = 0xffff0000ULL;
constexpr std::uint64_t WordBytes = 4;

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
    if (!row.bytes && !row.index.empty()) { // rows of old lists have neither index nor size
        findings.push_back(finding(Severity::Error, "scatter-row-without-size", row));
    }
    for (const auto& [key, start] : {std::pair("linear_start_addr", row.linearStart),
             std::pair("physical_start_addr", row.physicalStart)}) {
        if (start && *start % WordBytes != 0 && !row.fromEnd) {
            findings.push_back(finding(
                Severity::Error, "scatter-misaligned", row, {{"key", key}, {"value", hexNumber(*start)}}));
        }
    }
}

void checkNeighbours(const ScatterRow& row, const ScatterRow& next, std::vector<Finding>& findings)
{
    if (!row.start || !row.bytes || !next.start) {
        return;
    }
    if (*next.start < *row.start) {
        findings.push_back(finding(Severity::Warning, "scatter-out-of-order", next, {{"after", row.name}}));
        return;
    }
    const auto end = checkedAdd(*row.start, *row.bytes);
    if (row.boundaryCheck && (!end || *end > *next.start)) {
        findings.push_back(finding(Severity::Warning, "scatter-overlap", row, {{"next", next.name}}));
    }
}

/// Where the user area begins in the one space of chips with an MBR: there the linear addresses count the
/// boot area, too. 0 for all others. [capture] MT6582 of LinuxBozo/mtk-wish-android-tablet: every row's
/// linear address is its physical one and that of the MBR
std::uint64_t userAreaStart(const ScatterStorage& storage)
{
    const auto mbr = std::ranges::find_if(storage.rows,
        [](const ScatterRow& row) { return lower(row.name) == "mbr" && row.region != "EMMC_BOOT_1"; });
    return mbr == storage.rows.end() ? 0 : mbr->linearStart.value_or(0);
}

} // namespace

/// Four of the public files of such chips have zeros as physical addresses, so the linear ones decide.
void resolveStarts(ScatterStorage& storage, std::vector<Finding>& findings)
{
    const std::uint64_t userStart = userAreaStart(storage);
    bool told = false;
    for (ScatterRow& row : storage.rows) {
        if (row.fromEnd) {
            continue;
        }
        row.start = row.physicalStart ? row.physicalStart : row.linearStart;
        const bool user = row.region.empty() || row.region == "EMMC_USER";
        if (userStart == 0 || !user || row.linearStart.value_or(0) < userStart) {
            continue;
        }
        row.start = *row.linearStart - userStart;
        const bool list = row.index.empty();
        if (!list && !told && row.physicalStart && row.physicalStart != row.start) {
            told = true;
            findings.push_back(finding(Severity::Warning, "scatter-physical-ignored", row,
                {{"found", hexNumber(*row.physicalStart)}, {"wanted", hexNumber(*row.start)}}));
        }
    }
}

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
