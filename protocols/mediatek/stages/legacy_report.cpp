// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/legacy_report.h"

#include "core/base/endian.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// Older loaders leave room for so many device codes of a NAND, whatever they have found.
constexpr std::size_t OldNandCodes = 4;
/// More codes than any loader sends: the stream is out of step.
constexpr std::size_t MostNandCodes = 64;
constexpr std::size_t FirmwareVersionBytes = 8;
constexpr std::size_t CidBytes = 16;

struct Emmc {
    std::uint32_t status = 0;
    std::array<std::uint64_t, 8> sizes{}; ///< boot1, boot2, rpmb, gp1…gp4, user
    Bytes cid = Bytes(CidBytes);
};

struct Nand {
    std::uint32_t status = 0;
    std::uint64_t bytes = 0;
    std::uint16_t page = 0;
};

class Reader {
public:
    Reader(LegacyLink& link, const ReportForm& form, Attention attention)
        : m_link(link.port())
        , m_step(link.step("report", Wait::Report))
        , m_form(form)
        , m_attention(attention)
    {
    }

    Result<LegacyReport> run()
    {
        TRY(skip(NorBytes));
        TRY(readNand());
        TRY(readEmmc());
        TRY(skip(CardBytes));
        TRY(readRam());
        TRY(readVerdict());
        return result();
    }

private:
    static constexpr std::size_t NorBytes = 0x1c;
    static constexpr std::size_t CardBytes = 0x1c;

    Result<void> skip(std::size_t bytes)
    {
        Bytes ignored(bytes);
        return m_link.receive(ignored, m_step, m_attention);
    }
    Result<std::uint64_t> number(bool wide)
    {
        if (wide) {
            return m_link.receive64(m_step, m_attention);
        }
        return m_link.receive32(m_step, m_attention).map([](std::uint32_t value) {
            return std::uint64_t{value};
        });
    }

    Result<void> readNand()
    {
        TRY_LET(m_nand.status, m_link.receive32(m_step, m_attention));
        TRY(skip(1 + 2)); // chip select, identity
        TRY_LET(m_nand.bytes, number(!m_form.older));
        TRY_LET(const std::uint16_t told, m_link.receive16(m_step, m_attention));
        const std::size_t codes = m_form.older ? OldNandCodes : told;
        if (codes > MostNandCodes) {
            return m_link.unexpected("report")
                .with("field", "nand codes")
                .with("found", std::to_string(codes));
        }
        TRY(skip(2 * codes));
        TRY_LET(m_nand.page, m_link.receive16(m_step, m_attention));
        return skip(2 + 2 + 1 + 1 + 1); // spare, pages of a block, width, cycles, bad-block table
    }

    Result<void> readEmmc()
    {
        TRY_LET(m_emmc.status, m_link.receive32(m_step, m_attention));
        for (std::size_t i = 0; i < m_emmc.sizes.size(); ++i) {
            const bool user = i + 1 == m_emmc.sizes.size();
            TRY_LET(m_emmc.sizes[i], number(user || !m_form.older));
        }
        TRY(m_link.receive(m_emmc.cid, m_step, m_attention));
        return m_form.older ? Result<void>() : skip(FirmwareVersionBytes);
    }

    Result<void> readRam()
    {
        TRY(skip(4 + 4 + 4 + 1 + 1)); // on the chip: status, size; outside: status, kind, chip select
        TRY_LET(m_ramBytes, number(!m_form.older));
        TRY(m_link.receive(m_randomId, m_step, m_attention));
        return m_form.extraStatus ? skip(4) : Result<void>();
    }

    /// The storage is mounted in between, so this part comes late.
    Result<void> readVerdict()
    {
        TRY_LET(const std::uint8_t ack, m_link.receiveByte(m_step, m_attention));
        TRY_LET(const std::uint32_t status, m_link.receive32(m_step, m_attention));
        TRY(skip(4)); // where it starts from
        TRY_LET(const std::uint8_t verdict, m_link.receiveByte(m_step, m_attention));
        if (ack == legacy::Ack && verdict == legacy::Ready) {
            return {};
        }
        if (verdict == legacy::NotReady) {
            return m_link.refused("mtk", status, "report");
        }
        return m_link.unexpected("report").with("found", hexNumber(verdict));
    }

    Result<LegacyReport> result()
    {
        LegacyReport report;
        report.randomId = m_randomId;
        report.ramBytes = m_ramBytes;
        StorageReport& storage = report.storage;
        if (m_emmc.status == 0 && m_emmc.sizes.back() != 0) {
            storage.kind = StorageKind::Emmc;
            constexpr std::array Order{Region::Boot1, Region::Boot2, Region::Rpmb, Region::Gp1, Region::Gp2,
                Region::Gp3, Region::Gp4, Region::User};
            for (std::size_t i = 0; i < Order.size(); ++i) {
                if (m_emmc.sizes[i] != 0) {
                    storage.regions[Order[i]] = m_emmc.sizes[i];
                }
            }
            storage.id = toHex(straightCid(m_emmc.cid));
            return report;
        }
        if (m_nand.status == 0 && m_nand.bytes != 0) {
            storage.kind = StorageKind::Nand;
            storage.sectorBytes = m_nand.page;
            storage.regions[Region::Whole] = m_nand.bytes;
            storage.tableIsGpt = false;
            return report;
        }
        return m_link.refused("mtk", m_emmc.status != 0 ? m_emmc.status : m_nand.status, "report");
    }

    PortLink& m_link;
    Step m_step;
    ReportForm m_form;
    Attention m_attention;
    Nand m_nand;
    Emmc m_emmc;
    std::uint64_t m_ramBytes = 0;
    Bytes m_randomId = Bytes(16);
};

} // namespace

Bytes straightCid(ByteSpan words)
{
    Bytes straight;
    for (std::size_t i = 0; i + 4 <= words.size(); i += 4) {
        appendLittleEndian(straight, loadBigEndian<std::uint32_t>(words.subspan(i)));
    }
    return straight;
}

Result<LegacyReport> readLegacyReport(LegacyLink& link, const ReportForm& form, Attention attention)
{
    return Reader(link, form, attention).run();
}

} // namespace flashwright::mediatek
