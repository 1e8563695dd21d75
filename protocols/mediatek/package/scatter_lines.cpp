// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letter_case.h"
#include "protocols/mediatek/package/scatter_builder.h"

#include <algorithm>
#include <charconv>

namespace flashwright::mediatek {

namespace {

constexpr std::string_view Marker = "MTK_PLATFORM_CFG";
constexpr std::string_view Blanks = " \t\r\f\v";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(Blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(Blanks) - first + 1);
}

std::string_view withoutBom(std::string_view text)
{
    return text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text;
}

/// Calls `take(line, number)` for every line, whatever ends it.
template <class Take> void eachLine(std::string_view text, Take take)
{
    std::size_t number = 1;
    while (!text.empty()) {
        const auto end = text.find_first_of("\r\n");
        take(text.substr(0, end), number++);
        if (end == std::string_view::npos) {
            return;
        }
        text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    }
}

/// "NAME 0xADDRESS", the whole of a line of an old list; nothing for any other line.
std::optional<std::pair<std::string_view, std::string_view>> listRow(std::string_view line)
{
    line = trimmed(line);
    const auto gap = line.find_first_of(Blanks);
    if (gap == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view name = line.substr(0, gap);
    std::string_view address = trimmed(line.substr(gap));
    if (address.ends_with('{')) {
        address = trimmed(address.substr(0, address.size() - 1));
    }
    const bool named = std::ranges::all_of(
        name, [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-' || c == '.'; });
    if (!named || !(address.starts_with("0x") || address.starts_with("0X")) || address.size() < 3
        || address.substr(2).find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos) {
        return std::nullopt;
    }
    return std::pair{name, address};
}

std::string_view withoutPrefix(std::string_view name, std::string_view prefix)
{
    return name.starts_with(prefix) ? name.substr(prefix.size()) : name;
}

/// Old lists mark rows by a prefix. [capture] MT6589: __NODL_PMT, __NODL_BMTPOOL
void addListRow(ScatterBuilder& builder, std::string_view name, std::string_view address, std::size_t line)
{
    const bool hidden = name.starts_with("__");
    const bool reserved = name.find("_RSV") != std::string_view::npos || name.ends_with("BMTPOOL");
    std::string_view plain = withoutPrefix(withoutPrefix(name, "__NODL_"), "__HIDDEN_");
    plain = withoutPrefix(plain, "RSV_");
    builder.beginRow({}, line);
    builder.rowKey("partition_name", plain, line);
    builder.rowKey("physical_start_addr", address, line);
    builder.rowKey("linear_start_addr", address, line);
    builder.rowKey("operation_type", reserved ? "RESERVED" : hidden ? "PROTECTED" : "UPDATE", line);
    if (reserved) {
        builder.rowKey("is_reserved", "true", line);
    }
    builder.rowKey("listed_name", name, line);
    builder.endRow();
}

bool isPreloader(const ScatterRow& row)
{
    return lower(row.name).starts_with("preloader");
}

/// An old list states no sizes: a row ends where the next higher address begins. A preloader that does not
/// share the space of the others has none.
void sizeListRows(ScatterStorage& storage, std::uint64_t userStart)
{
    std::vector<std::uint64_t> starts;
    const auto shares = [userStart](const ScatterRow& row) {
        return !row.fromEnd && (userStart > 0 || !isPreloader(row));
    };
    for (const ScatterRow& row : storage.rows) {
        if (shares(row)) {
            starts.push_back(row.linearStart.value_or(0));
        }
    }
    std::ranges::sort(starts);
    for (ScatterRow& row : storage.rows) {
        const auto next = std::ranges::upper_bound(starts, row.linearStart.value_or(0));
        if (shares(row) && next != starts.end()) {
            row.bytes = *next - row.linearStart.value_or(0);
        }
    }
}

/// A list that counts the boot area has its preloader in front of everything.
void resolveList(Scatter& scatter)
{
    for (ScatterStorage& storage : scatter.storages) {
        const auto mbr = std::ranges::find(storage.rows, "MBR", &ScatterRow::name);
        const std::uint64_t userStart = mbr == storage.rows.end() ? 0 : mbr->linearStart.value_or(0);
        sizeListRows(storage, userStart);
        for (ScatterRow& row : storage.rows) {
            const bool boot = isPreloader(row) || row.linearStart.value_or(0) < userStart;
            if (boot && storage.kind != StorageKind::Nand && !row.fromEnd) {
                row.region = "EMMC_BOOT_1";
            }
        }
    }
}

bool namesStorage(const std::string& fileName, std::string_view word)
{
    return lower(fileName).find(word) != std::string::npos;
}

Result<Scatter> parseList(std::string_view text, const std::string& fileName)
{
    ScatterBuilder builder(fileName);
    builder.general("config_version", "V0.0.0", 0);
    builder.general("storage",
        namesStorage(fileName, "emmc")       ? "EMMC"
            : namesStorage(fileName, "nand") ? "NAND"
                                             : "",
        0);
    eachLine(text, [&](std::string_view line, std::size_t number) {
        const std::string_view content = trimmed(line);
        if (const auto row = listRow(content)) {
            addListRow(builder, row->first, row->second, number);
        } else if (!content.empty() && content != "{" && content != "}" && !content.starts_with('#')) {
            builder.note(Severity::Warning, "scatter-unknown-line", number);
        }
    });
    TRY_LET(Scatter scatter, builder.finish("scatter-list"));
    resolveList(scatter);
    return scatter;
}

class ConfigReader {
public:
    explicit ConfigReader(const std::string& fileName)
        : m_builder(fileName)
    {
    }

    /// Indentation and dashes of these files cannot be relied on; keys can.
    void take(std::string_view line, std::size_t number)
    {
        line.remove_prefix(std::min(line.find_first_not_of(" \t-"), line.size()));
        line = trimmed(line);
        if (line.empty() || line.starts_with('#')) {
            return;
        }
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) {
            m_builder.note(Severity::Warning, "scatter-unknown-line", number);
            return;
        }
        key(trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)), number);
    }

    Result<Scatter> finish() { return m_builder.finish("scatter-text"); }

private:
    void key(std::string_view name, std::string_view value, std::size_t number)
    {
        if (name == "general" || name == "info" || name == "description") {
            return;
        }
        if (name == "storage_type") {
            m_inStorage = true;
            m_builder.beginStorage(value, number);
        } else if (name == "partition_index") {
            m_builder.beginRow(value, number);
        } else if (m_builder.inRow()) {
            m_builder.rowKey(name, value, number);
        } else if (m_inStorage) {
            m_builder.storageKey(name, value, number);
        } else {
            m_builder.general(name, value, number);
        }
    }

    ScatterBuilder m_builder;
    bool m_inStorage = false;
};

} // namespace

bool looksLikeScatterText(std::string_view head)
{
    head = withoutBom(head);
    if (head.find('\0') != std::string_view::npos) {
        return false;
    }
    if (head.find(Marker) != std::string_view::npos
        || head.find("partition_index:") != std::string_view::npos) {
        return head.find("<?xml") == std::string_view::npos;
    }
    std::size_t rows = 0;
    std::size_t others = 0;
    eachLine(head, [&](std::string_view line, std::size_t) {
        const std::string_view content = trimmed(line);
        if (content.empty() || content == "{" || content == "}" || content.starts_with('#')) {
            return;
        }
        ++(listRow(content) ? rows : others);
    });
    return rows >= 2 && others * 4 <= rows;
}

bool looksLikeScatterXml(std::string_view head)
{
    return withoutBom(head).find('<') != std::string_view::npos && head.find(Marker) != std::string_view::npos
        && trimmed(withoutBom(head)).starts_with('<');
}

Result<Scatter> parseScatterText(std::string_view text, const std::string& fileName)
{
    text = withoutBom(text);
    if (const auto zero = text.find('\0'); zero != std::string_view::npos) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.scatter.text", "scatter-binary")
            .with("file", fileName)
            .with("offset_bytes", std::to_string(zero));
    }
    if (text.find("partition_index") == std::string_view::npos
        && text.find(Marker) == std::string_view::npos) {
        return parseList(text, fileName);
    }
    ConfigReader reader(fileName);
    eachLine(text, [&](std::string_view line, std::size_t number) { reader.take(line, number); });
    return reader.finish();
}

} // namespace flashwright::mediatek
