// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes packets and sparse images of any shape, whole and broken. Knows the format from the vendor's
/// packing script and shares nothing with the product's reader.
#pragma once

#include "core/base/bytes.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace flashwright::test {

/// CRC-16 with the reflected polynomial 0x8005, bit by bit.
[[nodiscard]] std::uint16_t slowCrc16(ByteSpan bytes, std::uint16_t crc = 0);

struct PacRow {
    std::string id;
    std::string fileName;
    Bytes data;
    std::uint32_t flag = 1;
    std::uint32_t checked = 1;
    std::uint32_t address = 0;
    std::optional<std::uint64_t> claimedOffset; ///< instead of where the data lies
    std::optional<std::uint64_t> claimedBytes;
    std::optional<std::uint32_t> rowBytes; ///< instead of 2580
    std::optional<std::string> fileVersion;
};

struct PacBuilder {
    std::string version = "BP_R1.0.0";
    std::string product = "test_product";
    std::string productVersion = "1.0";
    std::vector<PacRow> rows;
    bool withChecksums = true;
    std::optional<std::uint64_t> claimedTotal;
    std::optional<std::uint32_t> claimedCount;
    std::optional<std::uint32_t> claimedTableOffset;
    std::uint16_t encrypted = 0;
    bool wide = true; ///< write the high halves of sizes and offsets

    PacBuilder& add(std::string id, std::string fileName, Bytes data);
    PacBuilder& operation(std::string id);
    PacBuilder& xml(std::string_view text);
    [[nodiscard]] PacRow& row(std::string_view id);
    [[nodiscard]] Bytes build() const;
};

/// One <File> for schemeXml().
struct XmlFile {
    std::string id;
    std::string type;
    std::string block; ///< empty: by address
    std::uint32_t base = 0;
    std::uint32_t size = 0;
    int flag = 1;
};

/// A small BMAConfig; `partitions` is put into the product as it is.
[[nodiscard]] std::string schemeXml(
    std::string_view product, const std::vector<XmlFile>& files, std::string_view partitions = {});

/// FDL, FDL2, BOOT and an erase operation: the smallest packet that opens.
[[nodiscard]] PacBuilder smallPac();

/// Patterned bytes.
[[nodiscard]] Bytes pattern(std::size_t bytes, std::uint32_t seed = 1);

class SparseBuilder {
public:
    explicit SparseBuilder(std::uint32_t blockBytes = 4096)
        : m_blockBytes(blockBytes)
    {
    }
    SparseBuilder& raw(const Bytes& data);
    SparseBuilder& fill(std::uint32_t value, std::uint32_t blocks);
    SparseBuilder& dontCare(std::uint32_t blocks);
    SparseBuilder& crc(std::uint32_t value);
    /// A chunk with numbers of its own.
    SparseBuilder& chunk(
        std::uint16_t type, std::uint32_t blocks, std::uint32_t totalBytes, const Bytes& data);
    std::optional<std::uint32_t> claimedBlocks;
    std::optional<std::uint32_t> claimedChunks;
    std::uint16_t headerBytes = 28;
    std::uint16_t major = 1;
    [[nodiscard]] Bytes build() const;

private:
    std::uint32_t m_blockBytes;
    std::uint32_t m_blocks = 0;
    std::uint32_t m_chunks = 0;
    Bytes m_body;
};

/// A fresh folder that goes away with the object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path write(const std::string& name, ByteSpan bytes) const;

private:
    std::filesystem::path m_path;
};

[[nodiscard]] Bytes readWholeFile(const std::filesystem::path& path);

} // namespace flashwright::test
