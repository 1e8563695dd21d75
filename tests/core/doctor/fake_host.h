// SPDX-License-Identifier: GPL-3.0-or-later
/// A computer made of a folder: its /sys, /proc, /etc and /dev are files that a test writes.
#pragma once

#include "core/doctor/doctor.h"

#include <QTemporaryDir>

#include <map>

namespace flashwright::testing {

class FakeHost final : public HostView {
public:
    FakeHost();

    /// A file with its folders.
    void write(const std::filesystem::path& file, const std::string& text);
    void makeFolder(const std::filesystem::path& folder);
    /// A symbolic link as the kernel makes them.
    void makeLink(const std::filesystem::path& file, const std::filesystem::path& target);
    [[nodiscard]] std::string textOf(const std::filesystem::path& file) const;
    [[nodiscard]] std::filesystem::path inside(const std::filesystem::path& file) const;

    /// A USB device on a controller at 0000:00:14.0 (xhci_hcd) unless told otherwise.
    struct Usb {
        std::string name; ///< "1-2"
        std::string id; ///< "0e8d:2000"
        std::string speed = "480";
        std::string deviceClass = "00";
        std::string power = "on";
        std::string controller = "0000:00:14.0";
        std::string controllerDriver = "xhci_hcd";
    };
    void plug(const Usb& device);
    /// An interface of it, held by a driver.
    void bindDriver(const std::string& device, int number, const std::string& driver);
    /// A process with these files open.
    void runProcess(int number, const std::string& name, const std::vector<std::string>& handles);
    /// systemd's rule that hands out what is tagged, and Debian's defaults for the nodes.
    void addSystemRules();

    HostUser who{1000, "anna", {1000}, 4242};
    std::map<std::string, bool> bus; ///< names on the system bus; empty = no bus
    bool hasBus = true;
    std::map<std::string, std::uint64_t> room; ///< free bytes by folder
    std::optional<std::int64_t> seconds = 1800000000; // 2027-01-15
    std::optional<bool> kept = true;
    bool isThisComputer = false; ///< says that it has no root folder before its paths

    [[nodiscard]] std::filesystem::path root() const override;
    [[nodiscard]] std::optional<std::string> read(
        const std::filesystem::path& file, std::size_t limit = UsualFile) const override;
    [[nodiscard]] std::vector<std::string> names(const std::filesystem::path& folder) const override;
    [[nodiscard]] std::filesystem::path link(const std::filesystem::path& file) const override;
    [[nodiscard]] std::filesystem::path resolved(const std::filesystem::path& file) const override;
    /// By mode and owner, for the user above: tests may themselves be run by root.
    [[nodiscard]] std::optional<NodeRights> rights(const std::filesystem::path& file) const override;
    [[nodiscard]] std::optional<std::uint64_t> freeBytes(const std::filesystem::path& folder) const override;
    [[nodiscard]] HostUser user() const override { return who; }
    [[nodiscard]] std::optional<bool> onSystemBus(const std::string& name) const override;
    [[nodiscard]] std::optional<std::int64_t> wallClock() const override { return seconds; }
    [[nodiscard]] std::optional<bool> clockKept() const override { return kept; }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const HostView> m_files;
};

/// Notes what would be run.
class FakeRunner final : public ProgramRunner {
public:
    std::map<std::string, std::string> programs; ///< name -> path
    std::vector<ProgramCall> calls;
    std::map<std::string, ProgramEnd> ends; ///< by program; 0 for others

    [[nodiscard]] std::string find(const std::string& name) const override;
    Result<ProgramEnd> run(
        const ProgramCall& call, milliseconds atMost, const std::stop_token& stop) override;
};

/// The only result of that id; a failure of the test when there is none.
[[nodiscard]] CheckResult only(const std::vector<CheckResult>& all, std::string_view id);

} // namespace flashwright::testing
