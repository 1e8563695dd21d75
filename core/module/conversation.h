// SPDX-License-Identifier: GPL-3.0-or-later
/// Talking to one phone during one power-up. A maker implements it; a session drives it.
#pragma once

#include "core/base/evidence.h"
#include "core/image/firmware_package.h"
#include "core/module/chip_profile.h"
#include "core/plan/operation.h"
#include "core/progress/progress_sink.h"
#include "core/transport/transport.h"

#include <filesystem>
#include <variant>

namespace flashwright {

/// The phone stays on this pipe.
struct Stay { };
/// "I am leaving the bus; I come back as one of these ids within this time."
struct Handover {
    std::vector<UsbId> comesBackAs;
    milliseconds within{};
};
using Next = std::variant<Stay, Handover>;

/// A loader to send, from the package or from a file of the user's.
struct LoaderImage {
    std::string id; ///< the package's entry id, or "1", "2" in the order given
    std::string name; ///< for people and logs
    std::optional<std::uint64_t> address; ///< where it is loaded; nothing = the chip profile's fallback
    std::function<Result<std::unique_ptr<ImageSource>>()> open;
    std::string role = {}; ///< "da", "preloader", "auth", "cert" where loaders are told apart by what they
                           ///< are; empty where by order
};

struct PhonePartition {
    std::string name;
    std::uint64_t bytes = 0;
    std::optional<std::uint64_t> startBytes;
    std::string region; ///< as PartitionSpec::region
    bool inTable = true; ///< as PartitionSpec::inTable
};

/// What the phone told of itself. Grows as the conversation goes on.
struct PhoneFacts {
    std::string maker;
    std::string family; ///< ChipProfile::family, empty while unknown
    std::string chip; ///< name for people, empty while unknown
    std::string runningStage; ///< "boot_rom", "fdl1", "fdl2", …: what answered
    std::string version; ///< the version text it sent
    std::string uniqueId; ///< identity of the unit, to be masked in anything shared
    StorageKind storage = StorageKind::Unknown;
    std::uint64_t storageBytes = 0;
    bool locked = false; ///< its loader wants the maker's authorisation
    bool tableKnown = false; ///< false: this loader cannot list its partitions
    std::vector<PhonePartition> partitions;
    /// Words that every maker spells alike: "board" (project name of what boots the phone), "battery_mv",
    /// "storage_life" ("ok" | "warn" | "exhausted"), "security" (plain words for its fuses), "loader" and
    /// "loader_reason" (the loader that was taken, and why), "region.<name>_bytes" (size of a storage
    /// region), "rom_waits" ("true": without a boot chain the phone waits for us in its ROM), "active_slot"
    /// ("a" | "b": what it starts from). Everything else is the module's own.
    std::map<std::string, std::string> attributes;
};

/// What an error means for a second try, where the fault alone does not tell.
enum class ErrorKind : std::uint8_t {
    Refusal, ///< the phone says no and will say so again
    Link, ///< bytes were damaged on the way
    Storage, ///< the phone could not read or write its storage
    RamStart, ///< the loader did not get the memory going
    Final, ///< what runs on the phone does not survive it
};

/// How to say good-bye.
enum class Farewell : std::uint8_t { Stay, Reboot, PowerOff };

/// What a conversation starts from. All references outlive it.
struct ConversationSetup {
    Transport& transport;
    PortSighting sighting;
    Clock& clock;
    const ChipCatalog& chips;
    const FirmwarePackage* package = nullptr; ///< null when the job brings loaders only, or none
    std::vector<LoaderImage> loaders; ///< in the order in which they are sent
    std::map<std::string, std::string>
        options; ///< "baud", "raw_mode", "block_bytes"… from command line and settings
    std::function<void(Evidence)> saw; ///< what rules may need later; called on the session thread
    std::vector<std::filesystem::path> loaderFolders =
        {}; ///< searched for a loader that fits when none was given
};

/// Session thread only. Each call ends by the deadlines of the chip profile, or within 100 ms of a stop
/// request. After LinkLost, or after a phone's error that the maker's loaders do not survive, every call
/// fails the same way.
class Conversation {
public:
    virtual ~Conversation() = default;

    /// First words: what runs on the phone. Fails with WrongPhone when what answers is not what it claims.
    virtual Result<void> identify(ProgressSink& progress, const std::stop_token& stop) = 0;

    /// Sends and starts loaders until the phone can carry out operations (Stay), or until it leaves the bus
    /// on the way (Handover): then the session waits for it, gives the new pipe to returned() and calls this
    /// again. Does nothing when the phone already runs the last loader.
    virtual Result<Next> startLoader(ProgressSink& progress, const std::stop_token& stop) = 0;

    /// The phone is back on a new pipe; the old one is gone.
    virtual void returned(Transport& transport, const PortSighting& sighting) = 0;

    /// Reads storage and partition facts into facts(). Not an error when the loader cannot list them.
    virtual Result<void> readTable(ProgressSink& progress, const std::stop_token& stop) = 0;

    [[nodiscard]] virtual const PhoneFacts& facts() const = 0;

    /// Carries out one operation. `image` is the data of a Write (null otherwise); `into` takes the data of a
    /// Read (null otherwise). Progress counts bytes of the operation.
    virtual Result<void> perform(const Operation& operation, ImageSource* image, ImageSink* into,
        ProgressSink& progress, const std::stop_token& stop) = 0;

    /// True when a later conversation can go on with the loader that this one leaves running. Where it
    /// cannot, a job that nobody told how to end restarts the phone instead of leaving it deaf.
    [[nodiscard]] virtual bool canBeRejoined() const { return true; }

    /// Nothing = the fault tells enough.
    [[nodiscard]] virtual std::optional<ErrorKind> kindOf(const Error& error) const
    {
        static_cast<void>(error);
        return std::nullopt;
    }

    /// True when the operation may be carried out from the middle of its place on: a repeated one then begins
    /// at the last block that the phone acknowledged, with Operation::offset moved and the rest of the data.
    [[nodiscard]] virtual bool canBeginInside(const Operation& operation) const
    {
        static_cast<void>(operation);
        return false;
    }

    /// What goes to the phone at once while data is written; 0 = a size that cannot be chosen, or none yet.
    [[nodiscard]] virtual std::size_t blockBytes() const { return 0; }
    /// From the next operation on, blocks of at most this size. Ignored where the protocol has one size only.
    virtual void useBlockBytes(std::size_t most) { static_cast<void>(most); }

    /// Ends the session with the phone. A lost link after the request counts as success.
    virtual Result<void> leave(Farewell farewell, ProgressSink& progress, const std::stop_token& stop) = 0;
};

} // namespace flashwright
