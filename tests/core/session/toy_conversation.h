// SPDX-License-Identifier: GPL-3.0-or-later
/// The host's side of the toy protocol, and a module that brings it.
#pragma once

#include "core/module/module_registry.h"
#include "toy_phone.h"

namespace flashwright::test {

/// What the toy phone's loader will say of it.
struct ToyFacts {
    PhoneFacts rom;
    PhoneFacts loader;
    milliseconds deadline{5000}; ///< of every answer
    std::vector<PhonePartition> laterTable; ///< if any: from the second reading on
    bool goesOnInside = false; ///< a write may go on in the middle
};

class ToyModule final : public ProtocolModule {
public:
    ChipCatalog catalog;
    ToyFacts toldFacts;

    [[nodiscard]] std::string_view id() const override { return "toy"; }
    [[nodiscard]] std::string_view makerName() const override { return "Toymaker"; }
    [[nodiscard]] const ChipCatalog& chips() const override { return catalog; }
    [[nodiscard]] std::optional<std::string> claim(const PortSighting& sighting) const override;
    [[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openPackage(const FirmwareInput&) const override;
    [[nodiscard]] bool recognises(const FirmwareInput&) const override { return false; }
    [[nodiscard]] std::unique_ptr<Conversation> begin(ConversationSetup setup) const override;
    [[nodiscard]] std::vector<VirtualProfile> virtualProfiles() const override { return {}; }
    [[nodiscard]] Result<std::shared_ptr<VirtualPhone>> makeVirtualPhone(
        std::string_view, std::string_view) const override;
    Result<void> writePracticeFirmware(std::string_view, const std::filesystem::path&) const override;
};

class ToyConversation final : public Conversation {
public:
    ToyConversation(ConversationSetup setup, ToyFacts facts);
    Result<void> identify(ProgressSink& progress, const std::stop_token& stop) override;
    Result<Next> startLoader(ProgressSink& progress, const std::stop_token& stop) override;
    void returned(Transport& transport, const PortSighting& sighting) override;
    Result<void> readTable(ProgressSink& progress, const std::stop_token& stop) override;
    [[nodiscard]] const PhoneFacts& facts() const override { return m_facts; }
    Result<void> perform(const Operation& operation, ImageSource* image, ImageSink* into,
        ProgressSink& progress, const std::stop_token& stop) override;
    [[nodiscard]] bool canBeginInside(const Operation& operation) const override
    {
        return m_toldFacts.goesOnInside && operation.kind == OperationKind::Write;
    }
    [[nodiscard]] std::size_t blockBytes() const override { return m_blockBytes; }
    void useBlockBytes(std::size_t most) override { m_blockBytes = most; }
    Result<void> leave(Farewell farewell, ProgressSink& progress, const std::stop_token& stop) override;

private:
    Result<Bytes> ask(char command, ByteSpan data, const std::stop_token& stop, std::size_t answerBytes = 0);
    Result<void> write(
        const Operation& operation, ImageSource& image, ProgressSink& progress, const std::stop_token& stop);

    ConversationSetup m_setup;
    Transport* m_link;
    ToyFacts m_toldFacts;
    PhoneFacts m_facts;
    bool m_returned = false;
    int m_readings = 0;
    std::size_t m_blockBytes = 1024;
};

constexpr std::size_t ToyBlockBytes = 1024;

} // namespace flashwright::test
