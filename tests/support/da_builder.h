// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes loader containers and preloaders of any shape, whole and broken, from the tables of the public
/// sources; shares nothing with the product's readers. Source: [capture] gautamits/sp_flash_tool_linux:
/// MTK_AllInOne_DA.bin, bkerler/mtkclient: DA_BR.bin (headers only); [peer] svoboda18/preloader:
/// MTK_Loader_Info.tag, tools/gen-preloader-img.py
#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <vector>

namespace flashwright::test {

struct DaPart {
    Bytes data;
    std::uint32_t loadAddress = 0;
    std::uint32_t signature = 0; ///< bytes at the end of `data`
    std::optional<std::uint32_t> claimedOffset;
    std::optional<std::uint32_t> claimedBytes;
    std::optional<std::uint32_t> claimedSignatureAt;
};

struct DaRow {
    std::uint16_t code = 0x6765;
    std::uint16_t sub = 0x8a00;
    std::uint16_t hardware = 0xca00;
    std::uint16_t software = 0;
    std::uint16_t firstRegion = 0;
    std::uint16_t mark = 0xdada;
    std::vector<DaPart> parts;
    std::optional<std::uint16_t> claimedParts;
};

enum class DaShape : std::uint8_t { Usual, Older, Packed };

struct DaBuilder {
    std::string identifier = "MTK_DOWNLOAD_AGENT";
    std::string description = "MTK_AllInOne_DA_v3.3001.2018/08/21.13:52_448808";
    std::uint32_t version = 4;
    std::uint32_t magic = 0x22668899;
    DaShape shape = DaShape::Usual;
    std::optional<std::uint32_t> claimedCount;
    std::vector<DaRow> rows;

    [[nodiscard]] Bytes build() const;
};

/// A stub, a first stage that carries `digest` and a second stage; the last 0x100 bytes of both are
/// signatures.
[[nodiscard]] DaRow twoStages(std::uint16_t code, ByteSpan digest, const Bytes& secondBare);

struct EmiBuilder {
    std::string name = "MTK_BLOADER_INFO_v35";
    std::string preloader = "preloader_k65v1_64_bsp.bin";
    std::uint32_t count = 10;
    std::uint32_t stride = 0xa0;
    std::optional<std::uint32_t> claimedCount;
    /// With its length behind it.
    [[nodiscard]] Bytes build() const;
};

struct PreloaderBuilder {
    std::string bootHeader; ///< "EMMC_BOOT", …; empty: none
    std::size_t bodyAt = 0x800; ///< behind a boot header
    std::string code = "boot code platform/mt6765/src/core/main.c";
    std::optional<EmiBuilder> emi = EmiBuilder();
    bool trailing = false; ///< 0x800 bytes that end in zeros behind the settings
    std::uint32_t signature = 0x100;
    std::uint32_t loadAddress = 0x201000;
    std::uint32_t maxBytes = 0x40000;
    std::uint8_t flashDevice = 5;
    std::optional<std::uint32_t> claimedBytes;
    std::optional<std::uint32_t> claimedSignature;
    std::size_t padding = 0; ///< behind everything
    [[nodiscard]] Bytes build() const;
};

} // namespace flashwright::test
