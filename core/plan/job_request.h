// SPDX-License-Identifier: GPL-3.0-or-later
/// What a person asked for, before any phone is known.
#pragma once

#include "core/module/conversation.h"

#include <set>

namespace flashwright {

class CopyStore;
class TraceSink;
struct ResumePoint;

enum class JobKind : std::uint8_t {
    Flash,
    Write,
    Erase,
    Read,
    Verify,
    Repartition,
    Inspect /* facts only */,
    TestMemory,
    Leave
};

/// How far a Flash goes.
enum class Scene : std::uint8_t {
    Download, ///< only what is ticked; the partition table must match (or a new one be allowed)
    Upgrade, ///< what is ticked, after erasing it; protected areas are saved first and put back where they
             ///< move
    FormatAll, ///< everything is erased first; calibration is saved before and put back unless told otherwise
};

/// What happens to an image for an area of calibration that the package brings.
enum class CalibrationImage : std::uint8_t {
    Merge, ///< written with the unit's own values in it, where the package says which those are
    Replace, ///< written as it is: the unit's own values are lost
};

/// How much of what was written is read back and compared.
enum class VerifyDepth : std::uint8_t {
    Usual, ///< everything, but samples of very large images
    Sampled, ///< samples of every large image
    Full, ///< every byte
};

/// What an Erase takes.
enum class EraseScope : std::uint8_t {
    Targets, ///< what is named
    Everything, ///< every region of the storage
    ExceptBootChain, ///< everything but what starts the phone
};

/// A place on the phone named by the user: a partition, or an id/address with a length.
struct TargetRange {
    std::string name; ///< "boot"; "all" in a Read; empty when address is set
    std::optional<std::uint64_t> address;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0; ///< 0 = whole
    std::filesystem::path file; ///< data of a Write
    std::string region = {}; ///< of an address: "boot1", "lu0", …; empty = the user area
};

struct JobRequest {
    JobKind kind = JobKind::Flash;
    std::shared_ptr<const FirmwarePackage> package; ///< may be null where loaders are given
    std::vector<LoaderImage> loaders; ///< replace the package's loaders
    std::set<std::string>
        only; ///< entry ids or partition names, matched ignoring case; empty = the package's ticks
    std::set<std::string> skip;
    std::map<std::string, std::filesystem::path>
        replace; ///< entry id or partition name -> file to write instead
    std::vector<TargetRange> targets; ///< of Read, Write, Erase
    std::filesystem::path folder; ///< where a Read puts its files
    bool allowRepartition = false;
    Scene scene = Scene::Download; ///< of a Flash
    EraseScope eraseScope = EraseScope::Targets; ///< of an Erase
    bool keepCalibration = true; ///< FormatAll and Erase of everything put saved calibration back
    bool acceptOtherBoard = false; ///< the user insists although the firmware is for another board
    bool acceptOtherUnit = false; ///< the user insists on giving a phone the identity that was saved of another
    std::vector<std::filesystem::path> loaderFolders; ///< searched for a loader that fits the phone
    bool verify = true; ///< read back and compare after writing
    VerifyDepth verifyDepth = VerifyDepth::Usual;
    CalibrationImage calibrationImage = CalibrationImage::Merge;
    CopyStore* copies =
        nullptr; ///< keeps identity and calibration; outlives the job. Null: only what needs none is done
    bool withoutCopies = false; ///< the user insists on changing the phone although nothing can be saved
    std::shared_ptr<const ResumePoint> resume; ///< go on with that job instead of planning a new one
    TraceSink* trace = nullptr; ///< hears every byte of the link; outlives the job
    Farewell farewell = Farewell::Reboot;
    seconds watchAfter{0}; ///< after a restart look so long at what comes up on the port; 0 = not at all
    bool farewellAsked = true; ///< false: nobody asked for it; a Stay that no later job could use is a Reboot
    std::map<std::string, std::string> options; ///< handed to the conversation
};

} // namespace flashwright
