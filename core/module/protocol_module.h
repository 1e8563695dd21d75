// SPDX-License-Identifier: GPL-3.0-or-later
/// A maker's front door: what a plug-in gives to the program.
#pragma once

#include "core/image/byte_source.h"
#include "core/image/file_set.h"
#include "core/module/conversation.h"
#include "core/transport/virtual/virtual_phone.h"

#include <filesystem>

namespace flashwright {

/// Raised whenever a type that crosses the plug-in border changes; a plug-in built for another number is
/// refused.
constexpr int ProtocolInterfaceVersion = 3;

/// What a person pointed at: a file, a member of an archive, or a folder.
struct FirmwareInput {
    std::filesystem::path path; ///< what was given
    std::shared_ptr<const ByteSource> file; ///< its bytes; null for a folder, and for an archive as a whole
    std::string fileName; ///< "x.pac", also of a member of an archive
    std::shared_ptr<const FileSet> siblings =
        nullptr; ///< the files around it, or in the folder or archive; null when out of reach
    std::string place = {}; ///< what `siblings` calls the file; empty for a folder or a whole archive
};

/// A virtual phone that a module can make.
struct VirtualProfile {
    std::string id; ///< "sc9863a-emmc"
    std::string chip; ///< "SC9863A"
    std::string summary; ///< one English line for lists in a terminal and for logs
    std::string firmwareName =
        {}; ///< what its practice firmware is called, with the suffix that its format wants
};

/// What a loader, authentication or certificate file says of itself.
struct LoaderFacts {
    std::string role; ///< "da", "preloader", "auth", "cert"
    std::string version; ///< as the file words it
    std::string generation; ///< the module's word for the dialect it speaks; empty when the chip decides
    std::vector<std::string> families; ///< ChipProfile families that it names
    bool isSigned = false;
    std::vector<std::string> details; ///< "0x0766 hw 0xca00 sw 0x0000, DA1 236 KiB at 0x200000"; English
    std::vector<Finding> findings;
};

/// Whether a loader file would be taken for a family, and why.
struct LoaderVerdict {
    std::filesystem::path file;
    bool fits = false;
    bool chosen = false; ///< at most one of a list
    std::string reason; ///< kebab-case word that app/text turns into a sentence ("loader-exact-match", …)
    std::vector<Fact> facts;
};

/// An image for an area of calibration, with the unit's own values in it.
struct MergedCalibration {
    Bytes image; ///< what is written
    std::vector<std::string> kept; ///< names of the values that were taken from the phone
    std::vector<Finding> findings; ///< values that could not be kept, and why that is harmless
};

/// One value in an image of an area of calibration.
struct CalibrationItem {
    std::string id; ///< the maker's number, "0x5"
    std::string name; ///< for people; empty of one that nobody named
    std::uint64_t bytes = 0;
    bool isPrivate = false; ///< tells one unit or its owner apart: not shown unasked
    Bytes data;
};

/// What an image of an area of calibration says of itself.
struct CalibrationFacts {
    std::vector<CalibrationItem> items;
    std::vector<Fact> details; ///< "byte_order", "crc" (right | wrong), …
    std::string trouble; ///< why a phone cannot work with it, in one word; empty when it can
};

/// Thread-safe: stateless but for the facts it was made with.
class ProtocolModule {
public:
    virtual ~ProtocolModule() = default;

    /// Short id, also the name of its data folders: lower case, stable.
    [[nodiscard]] virtual std::string_view id() const = 0;
    /// The maker's name as people know it.
    [[nodiscard]] virtual std::string_view makerName() const = 0;
    [[nodiscard]] virtual const ChipCatalog& chips() const = 0;

    /// The stage word of the claim that fits, or nothing when the sighting is not one of this maker's phones
    /// in a state that can be talked to. A phone on a bare serial port has no ids and is never claimed: the
    /// user names it.
    [[nodiscard]] virtual std::optional<std::string> claim(const PortSighting& sighting) const = 0;

    /// Opens a firmware of this maker's: a package; nothing when the input is not of this module's kind; an
    /// error when it is but cannot be used.
    [[nodiscard]] virtual Result<std::unique_ptr<FirmwarePackage>> openPackage(
        const FirmwareInput& input) const = 0;
    /// True when openPackage should be asked. Reads a few bytes at most.
    [[nodiscard]] virtual bool recognises(const FirmwareInput& input) const = 0;

    /// Roles of the files besides the firmware that a person may name, in the order of a form:
    /// LoaderFacts::role.
    [[nodiscard]] virtual std::vector<std::string> loaderRoles() const { return {}; }
    /// Facts of a loader file of this maker's; nothing when it is none. Reads headers only. PackageCorrupt.
    [[nodiscard]] virtual Result<std::optional<LoaderFacts>> describeLoader(
        const std::filesystem::path& file) const
    {
        static_cast<void>(file);
        return std::optional<LoaderFacts>();
    }
    /// The same choice that a conversation makes, among these files, best first.
    [[nodiscard]] virtual std::vector<LoaderVerdict> rankLoaders(
        const std::vector<std::filesystem::path>& files, std::string_view family) const
    {
        static_cast<void>(files);
        static_cast<void>(family);
        return {};
    }

    /// True when the package says which values of this entry belong to the unit.
    [[nodiscard]] virtual bool canMerge(const PackageEntry& entry) const
    {
        static_cast<void>(entry);
        return false;
    }
    /// The package's image for an area of calibration with the values of `fromPhone` that belong to the unit:
    /// those that the package says, or those in the attribute "keep_items" (names and numbers with commas).
    /// PackageCorrupt (the package's image: problem calibration-bad), Refused (calibration-unreadable: the
    /// phone's; merge-impossible with fact name). Pure.
    [[nodiscard]] virtual Result<MergedCalibration> mergeCalibration(
        const PackageEntry& entry, ByteSpan fromPackage, ByteSpan fromPhone) const
    {
        static_cast<void>(entry);
        static_cast<void>(fromPackage);
        static_cast<void>(fromPhone);
        return failWithProblem(Fault::Refused, "module.merge", "not-offered");
    }

    /// The values in an image of calibration as a file on this computer, or as this maker's phones hold it;
    /// nothing when it is of no such form. Pure.
    [[nodiscard]] virtual std::optional<CalibrationFacts> describeCalibration(ByteSpan image) const
    {
        static_cast<void>(image);
        return std::nullopt;
    }

    /// Null from a module that opens firmware but does not talk to phones; it claims none either.
    [[nodiscard]] virtual std::unique_ptr<Conversation> begin(ConversationSetup setup) const = 0;

    /// Practice: virtual phones, and a small firmware for one, made on the spot from nothing but patterns.
    [[nodiscard]] virtual std::vector<VirtualProfile> virtualProfiles() const = 0;
    /// `scenario` is the text of a JSON scenario file (resources/schema/scenario.schema.json), or empty.
    [[nodiscard]] virtual Result<std::shared_ptr<VirtualPhone>> makeVirtualPhone(
        std::string_view profile, std::string_view scenario) const = 0;
    virtual Result<void> writePracticeFirmware(
        std::string_view profile, const std::filesystem::path& file) const = 0;
};

} // namespace flashwright
