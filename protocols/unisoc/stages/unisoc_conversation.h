// SPDX-License-Identifier: GPL-3.0-or-later
/// One Unisoc phone during one power-up: boot ROM, first loader, second loader, storage.
#pragma once

#include "protocols/unisoc/stages/boot_rom_stage.h"
#include "protocols/unisoc/stages/chip_choice.h"
#include "protocols/unisoc/stages/fdl1_stage.h"
#include "protocols/unisoc/stages/storage_stage.h"

namespace flashwright::unisoc {

class UnisocConversation final : public Conversation {
public:
    explicit UnisocConversation(ConversationSetup setup);

    Result<void> identify(ProgressSink& progress, const std::stop_token& stop) override;
    Result<Next> startLoader(ProgressSink& progress, const std::stop_token& stop) override;
    void returned(Transport& transport, const PortSighting& sighting) override;
    Result<void> readTable(ProgressSink& progress, const std::stop_token& stop) override;
    [[nodiscard]] const PhoneFacts& facts() const override { return m_facts; }
    Result<void> perform(const Operation& operation, ImageSource* image, ImageSink* into,
        ProgressSink& progress, const std::stop_token& stop) override;
    [[nodiscard]] std::optional<ErrorKind> kindOf(const Error& error) const override;
    /// Loaders read from anywhere, but every write begins with the whole place.
    [[nodiscard]] bool canBeginInside(const Operation& operation) const override;
    [[nodiscard]] std::size_t blockBytes() const override;
    void useBlockBytes(std::size_t most) override;
    Result<void> leave(Farewell farewell, ProgressSink& progress, const std::stop_token& stop) override;

private:
    /// Where the phone is, as far as this side knows.
    enum class Place : std::uint8_t { Unknown, BootRom, PdlRom, Fdl1Starting, Fdl1, SecondRunning, Ready };

    Result<void> identifyNow(Attention attention);
    Result<void> adoptChip();
    Result<void> greetPdl(Attention attention);
    Result<void> greetBsl(Attention attention);
    void adoptFirstWords(const FirstWords& words);

    /// One step towards Ready; a value ends startLoader() with it.
    Result<std::optional<Next>> advance(Attention attention);
    Result<std::optional<Next>> leaveBootRom(Attention attention);
    Result<void> leavePdlRom(Attention attention);
    Result<void> wakeFdl1(Attention attention);
    Result<void> leaveFdl1(Attention attention);
    Result<void> adoptSecondLoader(const SecondLoaderAnswer& answer, Attention attention);
    void useNameEra(const LoaderHello& hello);
    void useAddressEra(const std::string& stage);
    [[nodiscard]] StorageSetup storageSetup(const LoaderHello& hello);

    [[nodiscard]] bool isPdl() const;
    [[nodiscard]] bool isOneStage() const;
    [[nodiscard]] bool isNameEra(const SecondLoaderAnswer& answer) const;
    [[nodiscard]] std::string packageFact(const std::string& name) const;
    [[nodiscard]] std::optional<std::uint64_t> numberOption(const std::string& name) const;
    [[nodiscard]] Result<const LoaderImage*> loader(std::size_t index) const;
    [[nodiscard]] Result<std::uint64_t> addressOf(const LoaderImage& image, std::size_t index) const;
    Result<void> work(const Operation& operation, ImageSource* image, ImageSink* into, Attention attention);
    Result<void> farewell(Farewell farewell, Attention attention);
    Result<void> settle(Attention attention);
    void tellWhetherTheRomWaits();
    void saw(std::string fact, std::string value);
    void sawStage(std::string stage);

    /// Remembers errors that no phone survives; every later call gives the same one.
    template <class T> Result<T> remember(Result<T> result);

    ConversationSetup m_setup;
    const ChipProfile* m_chip = nullptr;
    Deadlines m_deadlines;
    BslLink m_link;
    PhoneFacts m_facts;
    Place m_place = Place::Unknown;
    bool m_fromRom = false; ///< the conversation began in the boot ROM itself
    bool m_armed = false; ///< the class request went out on this pipe
    bool m_connected = false; ///< CONNECT was acknowledged in this stage
    std::unique_ptr<StorageStage> m_storage;
    std::optional<Error> m_dead;
    /// The last operation failed: an answer to it may still be under way.
    enum class OutOfStep : std::uint8_t { No, Yes, HalfWritten };
    OutOfStep m_outOfStep = OutOfStep::No;
};

} // namespace flashwright::unisoc
