// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/scatter_builder.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace flashwright::mediatek {

namespace {

std::string upper(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(
        result, result.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return result;
}

struct Number {
    std::uint64_t value = 0;
    bool decimal = false;
};

std::optional<Number> parseNumber(std::string_view text)
{
    const bool hex = text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    const std::string_view digits = hex ? text.substr(2) : text;
    Number number{0, !hex};
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number.value, hex ? 16 : 10);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) {
        return std::nullopt;
    }
    return number;
}

/// Spellings of re-saved files. [capture] MT6789 V2.2.0: EMMC_BOOT1; [peer] a host library's EMMC_RPMP
std::string normalRegion(std::string_view region)
{
    static const std::map<std::string, std::string> Spellings{
        {"EMMC_BOOT1", "EMMC_BOOT_1"}, {"EMMC_BOOT2", "EMMC_BOOT_2"}, {"EMMC_RPMP", "EMMC_RPMB"}};
    const std::string text = upper(region);
    const auto known = Spellings.find(text);
    return known == Spellings.end() ? text : known->second;
}

bool isNone(std::string_view value)
{
    return upper(value) == "NONE";
}

} // namespace

StorageKind storageFromText(std::string_view text) noexcept
{
    std::string kind = upper(text);
    if (kind.starts_with("HW_STORAGE_")) {
        kind.erase(0, 11);
    }
    if (kind == "EMMC" || kind == "SDMMC") {
        return StorageKind::Emmc;
    }
    if (kind == "UFS") {
        return StorageKind::Ufs;
    }
    if (kind == "NAND") {
        return StorageKind::Nand;
    }
    return kind == "NOR" ? StorageKind::Nor : StorageKind::Unknown;
}

ScatterBuilder::ScatterBuilder(std::string fileName)
    : m_fileName(std::move(fileName))
{
}

void ScatterBuilder::note(Severity severity, std::string code, std::size_t line, std::vector<Fact> facts)
{
    facts.insert(facts.begin(), {"line", std::to_string(line)});
    m_scatter.findings.push_back({severity, std::move(code), std::move(facts)});
}

void ScatterBuilder::general(std::string_view key, std::string_view value, std::size_t line)
{
    if (key == "config_version") {
        m_scatter.version = value;
    } else if (key == "platform") {
        m_scatter.platform = value;
    } else if (key == "project") {
        m_scatter.project = value;
    } else {
        storageKey(key, value, line);
    }
}

void ScatterBuilder::beginStorage(std::string_view kind, std::size_t line)
{
    endRow();
    const StorageKind known = storageFromText(kind);
    if (known == StorageKind::Unknown) {
        note(Severity::Warning, "scatter-unknown-storage", line, {{"value", std::string(kind)}});
    }
    m_scatter.storages.push_back({known, {}, 0, {}});
}

void ScatterBuilder::storageKey(std::string_view key, std::string_view value, std::size_t line)
{
    const bool own = !m_scatter.storages.empty();
    if (key == "storage") {
        (own ? m_scatter.storages.back().kind : m_defaultStorage) = storageFromText(value);
    } else if (key == "boot_channel") {
        (own ? m_scatter.storages.back().bootChannel : m_bootChannel) = value;
    } else if (key == "block_size") {
        const auto number = parseNumber(value);
        if (!number) {
            note(Severity::Warning, "scatter-bad-number", line,
                {{"key", std::string(key)}, {"value", std::string(value)}});
            return;
        }
        (own ? m_scatter.storages.back().blockBytes : m_blockBytes) = number->value;
    }
}

/// The section rows go to; a file without sections has one, made with its first row.
ScatterStorage& ScatterBuilder::storage()
{
    if (m_scatter.storages.empty()) {
        m_scatter.storages.push_back({m_defaultStorage, m_bootChannel, m_blockBytes, {}});
    }
    return m_scatter.storages.back();
}

void ScatterBuilder::beginRow(std::string_view index, std::size_t line)
{
    endRow();
    m_row = ScatterRow{};
    m_row.index = index;
    m_row.line = line;
    m_row.type = "NORMAL_ROM";
    m_row.operation = "UPDATE";
    m_row.storage = storage().kind;
    m_inRow = true;
}

void ScatterBuilder::setAddress(
    std::optional<std::uint64_t>& into, std::string_view key, std::string_view value, std::size_t line)
{
    const auto number = parseNumber(value);
    if (!number) {
        note(Severity::Warning, "scatter-bad-number", line,
            {{"row", m_row.name}, {"key", std::string(key)}, {"value", std::string(value)}});
        return;
    }
    if (number->decimal && number->value != 0) {
        note(Severity::Warning, "scatter-decimal-number", line,
            {{"row", m_row.name}, {"key", std::string(key)}, {"value", std::string(value)}});
    }
    into = number->value;
}

bool ScatterBuilder::flag(std::string_view key, std::string_view value, std::size_t line)
{
    const std::string word = upper(value);
    if (word != "TRUE" && word != "FALSE") {
        note(Severity::Warning, "scatter-bad-flag", line,
            {{"row", m_row.name}, {"key", std::string(key)}, {"value", std::string(value)}});
    }
    return word == "TRUE";
}

void ScatterBuilder::rowKey(std::string_view key, std::string_view value, std::size_t line)
{
    const auto [place, fresh] = m_row.keys.insert_or_assign(std::string(key), std::string(value));
    if (!fresh) {
        note(Severity::Warning, "scatter-repeated-key", line, {{"row", m_row.name}, {"key", place->first}});
    }
    if (key == "partition_name") {
        m_row.name = value;
    } else if (key == "file_name") {
        m_row.fileName = isNone(value) ? std::string_view{} : value;
    } else if (key == "is_download") {
        m_row.download = flag(key, value, line);
    } else if (key == "type") {
        m_row.type = upper(value);
    } else if (key == "linear_start_addr") {
        setAddress(m_row.linearStart, key, value, line);
    } else if (key == "physical_start_addr") {
        setAddress(m_row.physicalStart, key, value, line);
    } else if (key == "partition_size") {
        setAddress(m_row.bytes, key, value, line);
    } else if (key == "region") {
        m_row.region = normalRegion(value);
    } else if (key == "storage") {
        m_row.storage = storageFromText(value);
    } else if (key == "boundary_check") {
        m_row.boundaryCheck = flag(key, value, line);
    } else if (key == "is_reserved") {
        m_row.reserved = flag(key, value, line);
    } else if (key == "operation_type") {
        m_row.operation = upper(value);
    }
}

void ScatterBuilder::endRow()
{
    if (!m_inRow) {
        return;
    }
    m_inRow = false;
    if (m_row.name.empty()) {
        note(Severity::Error, "scatter-row-without-name", m_row.line, {{"row", m_row.index}});
        return;
    }
    storage().rows.push_back(std::move(m_row));
}

Result<Scatter> ScatterBuilder::finish(std::string format)
{
    endRow();
    m_scatter.format = std::move(format);
    std::size_t rows = 0;
    for (ScatterStorage& part : m_scatter.storages) {
        resolveReserved(part, m_scatter.findings);
        resolveStarts(part, m_scatter.findings);
        checkRows(part, m_scatter.findings);
        rows += part.rows.size();
    }
    if (rows == 0) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.scatter.rows", "scatter-no-rows")
            .with("file", m_fileName);
    }
    return std::move(m_scatter);
}

} // namespace flashwright::mediatek
