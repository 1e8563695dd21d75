// SPDX-License-Identifier: GPL-3.0-or-later
/// One phone whose job is cut or killed, and gone on with from its journal, as often as wanted.
#pragma once

#include "core/journal/journal_reader.h"
#include "core/session/flash_session.h"
#include "core/vault/vault.h"
#include "tests/scenarios/cut_bus.h"

#include <QTemporaryDir>

namespace flashwright::scenarios {

/// A phone, its practice firmware and the scene; shared by many jobs, immutable.
struct Rehearsal {
    std::string maker;
    std::string profile;
    Scene scene = Scene::Download;
    std::shared_ptr<const ProtocolModule> module;
    std::shared_ptr<const FirmwarePackage> package;
    std::shared_ptr<QTemporaryDir> folder; ///< of the firmware

    [[nodiscard]] std::string name() const;
};

/// Throws std::runtime_error when the firmware cannot be made.
[[nodiscard]] Rehearsal rehearse(std::string maker, std::string profile, Scene scene);

/// How a session is ended from outside.
struct Interruption {
    enum class How : std::uint8_t {
        Never,
        Cut, ///< the cable: the program lives, and writes what happened
        Kill, ///< the program: nothing more reaches the journal or the vault
    };
    How how = How::Never;
    std::uint64_t afterBytes = 0; ///< over the link, both ways
    bool halfLine = false; ///< of Kill: the last line of the journal is not whole
};

/// What one session came to.
struct SessionEnd {
    Outcome outcome;
    std::uint64_t bytes = 0; ///< over the link, both ways
    bool cut = false;
    bool resumed = false; ///< it went on with the job of another
    std::set<std::string> skipped; ///< labels of changes that were not done again
    std::optional<FlashPlan> plan;
};

class InterruptedJob {
public:
    explicit InterruptedJob(const Rehearsal& rehearsal);

    /// One session from the phone's appearance on; goes on with the job of the newest journal where it can.
    SessionEnd run(const Interruption& interruption);
    /// Contents of the phone's storage by area, without what is blank at their ends.
    [[nodiscard]] std::map<std::string, Bytes> storage() const;
    [[nodiscard]] const Vault& vault() const { return m_vault; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] const std::filesystem::path& journal() const { return m_journal; } ///< of the last session

    bool sameUnit = false; ///< somebody says that the phone is the same
    /// Changes the request of the next session.
    std::function<void(JobRequest&)> adjust;

private:
    const Rehearsal& m_rehearsal;
    QTemporaryDir m_folder;
    std::shared_ptr<VirtualPhone> m_phone;
    Vault m_vault;
    std::filesystem::path m_journal; // empty before the first session
    int m_sessions = 0;
};

} // namespace flashwright::scenarios
