// SPDX-License-Identifier: GPL-3.0-or-later
/// One MediaTek phone during one power-up: boot ROM or preloader, first and second loader stage, storage.
#pragma once

#include "protocols/mediatek/stages/brom_stage.h"
#include "protocols/mediatek/stages/flash_work.h"
#include "protocols/mediatek/stages/handshake.h"

namespace flashwright::mediatek {

using AgentMaker = std::function<std::unique_ptr<DownloadAgent>(AgentSetup)>;

/// Agents by the chip's generation ("legacy", "xflash", "xml"); of an unknown chip by the loader file's kind.
/// Never null.
[[nodiscard]] std::unique_ptr<DownloadAgent> makeAgent(AgentSetup setup);

/// What the module gives to a conversation besides its setup.
struct ConversationHooks {
    std::string claimedStage; ///< what the port's ids say runs there; empty for a port that the user named
    SlaAnswer slaAnswer = {}; ///< the maker's own answer to its challenge; empty = there is none
    AgentMaker makeAgent = mediatek::makeAgent;
};

class MediatekConversation final : public Conversation {
public:
    MediatekConversation(ConversationSetup setup, ConversationHooks hooks);

    Result<void> identify(ProgressSink& progress, const std::stop_token& stop) override;
    Result<Next> startLoader(ProgressSink& progress, const std::stop_token& stop) override;
    void returned(Transport& transport, const PortSighting& sighting) override;
    Result<void> readTable(ProgressSink& progress, const std::stop_token& stop) override;
    [[nodiscard]] const PhoneFacts& facts() const override { return m_facts; }
    Result<void> perform(const Operation& operation, ImageSource* image, ImageSink* into,
        ProgressSink& progress, const std::stop_token& stop) override;
    [[nodiscard]] std::optional<ErrorKind> kindOf(const Error& error) const override;
    [[nodiscard]] bool canBeginInside(const Operation& operation) const override;
    [[nodiscard]] std::size_t blockBytes() const override;
    void useBlockBytes(std::size_t most) override;
    /// A running loader knows no greeting: it takes every byte for a command.
    [[nodiscard]] bool canBeRejoined() const override { return false; }
    Result<void> leave(Farewell farewell, ProgressSink& progress, const std::stop_token& stop) override;

private:
    /// Where the phone is, as far as this side knows.
    enum class Place : std::uint8_t { Unknown, Greeted, AgentStarting, Ready };

    Result<void> identifyNow(Attention attention);
    Result<void> greet(Attention attention);
    void adoptChip();
    void tellChip();

    Result<Next> startNow(Attention attention);
    Result<void> loadFirstStage(Attention attention);
    Result<void> switchWatchdogOff(Attention attention);
    Result<void> authorise(Attention attention);
    Result<void> sendAgent(const FirstStage& stage, Attention attention);
    Result<void> makeTheAgent();
    Result<Next> startAgent(Attention attention);

    Result<void> readTableNow(Attention attention);
    void tellStorage();
    Result<void> farewell(Farewell farewell, Attention attention);
    void saw(std::string fact, std::string value);
    void sawStage(std::string stage);

    /// Remembers errors that no phone survives; every later call gives the same one.
    template <class T> Result<T> remember(Result<T> result);

    ConversationSetup m_setup;
    ConversationHooks m_hooks;
    const ChipProfile* m_chip = nullptr;
    Deadlines m_deadlines;
    PortLink m_link;
    PhoneFacts m_facts;
    ChipWords m_words;
    Place m_place = Place::Unknown;
    std::optional<DaChoice> m_loader;
    std::unique_ptr<DownloadAgent> m_agent;
    std::unique_ptr<FlashWork> m_work;
    std::optional<Error> m_dead;
    bool m_outOfStep = false; ///< the last operation failed: an answer to it may still be under way
};

} // namespace flashwright::mediatek
