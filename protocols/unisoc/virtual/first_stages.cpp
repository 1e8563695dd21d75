// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/first_stages.h"

#include "core/base/endian.h"
#include "protocols/unisoc/virtual/address_loader.h"
#include "protocols/unisoc/virtual/name_loader.h"

#include <algorithm>

namespace flashwright::unisoc::device {

namespace {

Bytes zeroEnded(std::string_view text)
{
    const ByteSpan raw = asBytes(text);
    Bytes bytes(raw.begin(), raw.end());
    bytes.push_back(std::byte{0});
    return bytes;
}

} // namespace

Bytes loaderVersion()
{
    return zeroEnded("Spreadtrum Boot Block version 1.1");
}

void BootRom::entered()
{
    m_entered = true;
    m_board.reply(answer::Version, zeroEnded(m_board.scenario().romVersion));
}

void BootRom::damaged()
{
    // [peer] TomKing062/spreadtrum_flash: spd_dump.c goes on with CONNECT after this reply, so the ROM
    // survives it.
    m_board.reply(answer::BadChecksum);
}

bool BootRom::completesImage(std::uint16_t type, std::size_t payloadBytes) const
{
    return type == command::MidstData && m_download.completes(payloadBytes);
}

void BootRom::request(std::uint16_t type, ByteSpan payload)
{
    m_spoken = true;
    switch (type) {
    case command::Connect:
        m_board.reply(answer::Ack);
        break;
    case command::StartData:
        start(payload);
        break;
    case command::MidstData:
        m_board.reply(m_download.data(payload));
        break;
    case command::EndData:
        m_board.reply(m_download.end());
        break;
    case command::ExecData:
        execute();
        break;
    default:
        m_board.reply(answer::UnknownCommand);
        break;
    }
}

void BootRom::start(ByteSpan payload)
{
    const auto target = RamDownload::parseStart(payload);
    if (!target) {
        m_board.reply(answer::InvalidCommand);
        return;
    }
    const PhoneProfile& phone = m_board.profile();
    if (target->address < phone.fdl1Base || target->address >= phone.fdl1Base + phone.fdl1Bytes) {
        m_board.reply(answer::BadDestination);
        return;
    }
    if (!rangeFits(target->address - phone.fdl1Base, target->bytes, phone.fdl1Bytes)) {
        m_board.reply(answer::BadSize);
        return;
    }
    m_board.reply(m_download.start(*target));
}

void BootRom::execute()
{
    const PhoneProfile& phone = m_board.profile();
    if (!m_download.ended()) {
        m_board.reply(answer::DataBeforeStart);
        return;
    }
    if (!isTrusted(m_download.image(), phone.id, "FDL1")) {
        m_board.reply(answer::NotTrusted);
        return;
    }
    m_board.reply(answer::Ack);
    if (m_download.address() != phone.fdl1Base) {
        m_board.hang(); // linked for another place: it runs into nothing
        return;
    }
    std::unique_ptr<DeviceProgram> next;
    if (phone.era == LoaderEra::Nor) {
        next = std::make_unique<AddressLoader>(m_board);
    } else {
        next = std::make_unique<FirstLoader>(m_board);
    }
    if (m_board.scenario().secondEnumeration || announcesSecondEnumeration(m_download.image())) {
        m_board.jumpWithNewUsb(std::move(next));
    } else {
        m_board.jump(std::move(next));
    }
}

void FirstLoader::started()
{
    m_toMiss = m_board.scenario().missedEntries;
}

void FirstLoader::entered()
{
    if (m_toMiss > 0) {
        --m_toMiss; // memory training still runs; the byte is lost
        return;
    }
    m_entered = true;
    m_board.reply(answer::Version, loaderVersion());
}

bool FirstLoader::completesImage(std::uint16_t type, std::size_t payloadBytes) const
{
    return type == command::MidstData && m_download.completes(payloadBytes);
}

void FirstLoader::request(std::uint16_t type, ByteSpan payload)
{
    m_spoken = true;
    switch (type) {
    case command::Connect:
    case command::KeepCharge:
    case command::DdrCheck:
        m_board.reply(answer::Ack);
        break;
    case command::StartData:
        start(payload);
        break;
    case command::MidstData:
        m_board.reply(m_download.data(payload));
        break;
    case command::EndData:
        m_board.reply(m_download.end());
        break;
    case command::ExecData:
        execute();
        break;
    case command::ChangeBaud:
        changeBaud(payload);
        break;
    default:
        m_board.hang(); // the dispatch table has no handler: it calls address zero
        break;
    }
}

void FirstLoader::start(ByteSpan payload)
{
    const auto target = RamDownload::parseStart(payload);
    if (!target) {
        m_board.reply(answer::InvalidCommand);
        return;
    }
    const PhoneProfile& phone = m_board.profile();
    const bool inside = target->address >= phone.dramBase
        && rangeFits(target->address - phone.dramBase, target->bytes, phone.dramBytes);
    if (!inside) {
        m_board.hang();
        return;
    }
    m_board.reply(m_download.start(*target));
}

void FirstLoader::changeBaud(ByteSpan payload)
{
    if (payload.size() != 4) {
        m_board.reply(answer::InvalidCommand);
        return;
    }
    m_board.reply(answer::Ack);
    m_board.setBaudRate(loadBigEndian<std::uint32_t>(payload));
}

void FirstLoader::execute()
{
    const PhoneProfile& phone = m_board.profile();
    const bool runs = m_download.ended() && m_download.address() == phone.fdl2Base
        && isTrusted(m_download.image(), phone.id, "FDL2") && !m_board.scenario().loaderSilent;
    if (!runs) {
        m_board.hang(); // refused, linked elsewhere or stuck: no reply in any of these cases
        return;
    }
    if (phone.era == LoaderEra::Name) {
        m_board.jump(std::make_unique<NameLoader>(m_board));
    } else {
        m_board.jump(std::make_unique<AddressLoader>(m_board));
    }
}

} // namespace flashwright::unisoc::device
