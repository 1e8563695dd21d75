// SPDX-License-Identifier: GPL-3.0-or-later
// How a conversation gets from the boot ROM to the loader that works with the storage.
#include "protocols/unisoc/stages/address_fdl2_stage.h"
#include "protocols/unisoc/stages/name_fdl2_stage.h"
#include "protocols/unisoc/stages/pdl_stage.h"
#include "protocols/unisoc/stages/port_identity.h"
#include "protocols/unisoc/stages/unisoc_conversation.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

constexpr std::uint64_t PlainBaud = 115200;
constexpr std::size_t SmallestBlock = 64;

} // namespace

Result<std::optional<Next>> UnisocConversation::leaveBootRom(Attention attention)
{
    TRY_LET(const LoaderImage* const first, loader(0));
    if (!isOneStage()) {
        TRY(loader(1));
    }
    TRY_LET(const std::uint64_t address, addressOf(*first, 0));
    TRY_LET(const std::unique_ptr<ImageSource> image, first->open());
    if (!m_connected) {
        TRY(connect(m_link, m_deadlines[Wait::Connect], attention));
    }
    TRY_LET(const bool comesBack,
        loadFdl1(m_link, *image, {.name = first->name, .address = address}, m_deadlines, attention));
    m_connected = false;
    m_place = Place::Fdl1Starting;
    // The boot loader's own double of the ROM only pretends to load, so it does not leave the bus.
    if (comesBack && !m_facts.attributes.contains("autodownloader")) {
        return Next(Handover{{DownloadPort}, m_deadlines[Wait::Reenumeration]});
    }
    return std::nullopt;
}

Result<void> UnisocConversation::leavePdlRom(Attention attention)
{
    TRY_LET(const LoaderImage* const first, loader(0));
    TRY_LET(const std::uint64_t address, addressOf(*first, 0));
    TRY_LET(const std::unique_ptr<ImageSource> image, first->open());
    TRY(PdlStage(m_link, m_deadlines).load(*image, {.name = first->name, .address = address}, attention));
    m_place = Place::Fdl1Starting;
    return {};
}

Result<void> UnisocConversation::wakeFdl1(Attention attention)
{
    m_link.setStage("fdl1");
    m_link.setChecksum(BslChecksum::Sum);
    auto answer = awakenFdl1(m_link, m_deadlines, attention);
    // [inferred] The vendor's step list for this family names CONNECT only, so a loader that knows no 0x7E
    // may go on.
    const bool maySkip = !answer && isPdl() && answer.error().fault == Fault::Timeout;
    if (!answer && !maySkip) {
        return tl::unexpected(std::move(answer).error());
    }
    m_facts.version = answer ? answer->text : std::string();
    saw("phone.version", m_facts.version);
    m_place = Place::Fdl1;
    sawStage("fdl1");
    return {};
}

Result<void> UnisocConversation::leaveFdl1(Attention attention)
{
    if (!m_connected) {
        TRY(connect(m_link, m_deadlines[Wait::Connect], attention));
        m_connected = true;
    }
    const auto baud = numberOption("baud");
    if (baud && *baud != PlainBaud && *baud <= UINT32_MAX) {
        TRY(changeLineSpeed(m_link, static_cast<std::uint32_t>(*baud), m_deadlines, attention));
    }
    if (isOneStage()) {
        useAddressEra("nor");
        m_place = Place::Ready;
        return {};
    }
    TRY_LET(const LoaderImage* const second, loader(1));
    TRY_LET(const std::uint64_t address, addressOf(*second, 1));
    TRY_LET(const std::unique_ptr<ImageSource> image, second->open());
    TRY_LET(const SecondLoaderAnswer answer,
        loadFdl2(m_link, *image, {.name = second->name, .address = address}, m_deadlines, attention));
    return adoptSecondLoader(answer, attention);
}

bool UnisocConversation::isNameEra(const SecondLoaderAnswer& answer) const
{
    if (answer.hello && answer.facts.shape != HelloShape::Empty) {
        return true;
    }
    const std::string era = packageFact("era");
    if (!era.empty()) {
        return era == "name";
    }
    if (m_chip != nullptr) {
        return m_chip->protocol == "name";
    }
    return answer.hello;
}

Result<void> UnisocConversation::adoptSecondLoader(const SecondLoaderAnswer& answer, Attention attention)
{
    sawStage("fdl2");
    m_facts.locked = answer.facts.locked;
    if (answer.facts.locked) {
        saw("phone.locked", "true");
        return failWithProblem(Fault::PhoneRefused, "unisoc.fdl2.exec", "locked");
    }
    if (answer.facts.storage != StorageKind::Unknown) {
        m_facts.storage = answer.facts.storage;
        saw("phone.storage", std::string(storageName(m_facts.storage)));
    }
    if (!isNameEra(answer)) {
        m_facts.attributes["layout"] = answer.hello ? "incompatible" : "matched";
        useAddressEra("fdl2");
        m_place = Place::Ready;
        return {};
    }
    useNameEra(answer.facts);
    auto* const stage = static_cast<NameFdl2Stage*>(m_storage.get());
    TRY(stage->prepare(attention));
    m_place = Place::Ready;
    return {};
}

StorageSetup UnisocConversation::storageSetup(const LoaderHello& hello)
{
    const auto raw = m_setup.options.find("raw_mode");
    const bool usb = m_link.transport().traits().kind == LinkKind::Usb;
    StorageSetup setup{.link = m_link,
        .deadlines = m_deadlines,
        .facts = m_facts,
        .hello = hello,
        .package = m_setup.package,
        .blockBytes = std::nullopt,
        .rawMode = raw != m_setup.options.end() && raw->second == "on" && usb
            && !m_facts.attributes.contains("autodownloader")};
    if (const auto wish = numberOption("block_bytes")) {
        const auto bounded = std::clamp<std::uint64_t>(*wish, SmallestBlock, LargestSafeBlock);
        setup.blockBytes = static_cast<std::size_t>(bounded - bounded % 2);
    }
    return setup;
}

void UnisocConversation::useNameEra(const LoaderHello& hello)
{
    m_facts.attributes["era"] = "name";
    m_storage = std::make_unique<NameFdl2Stage>(storageSetup(hello));
}

void UnisocConversation::useAddressEra(const std::string& stage)
{
    m_facts.attributes["era"] = "address";
    m_link.setStage(stage);
    if (m_facts.runningStage != stage) {
        sawStage(stage);
    }
    m_storage = std::make_unique<AddressFdl2Stage>(storageSetup({}));
}

} // namespace flashwright::unisoc
