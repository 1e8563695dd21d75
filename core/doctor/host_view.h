// SPDX-License-Identifier: GPL-3.0-or-later
/// What a program can see of a computer without rights: files of /proc, /sys and /etc, its own user, room on
/// disks, who is on the system bus, the time. Probes and doctor look through this alone, so that a test can
/// be any computer.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace flashwright {

/// The rights of a file or device node.
struct NodeRights {
    std::uint32_t mode = 0; ///< the lower nine bits: rwxrwxrwx
    std::uint32_t user = 0;
    std::uint32_t group = 0;
    bool mayUse = false; ///< this process may read and write it
    bool operator==(const NodeRights&) const = default;
};

/// Who runs this program.
struct HostUser {
    std::uint32_t number = 0;
    std::string name;
    std::vector<std::uint32_t> groups; ///< of this process; a group joined later is not among them
    std::uint64_t process = 0; ///< its own number
};

/// Paths are those of the system ("/sys/bus/usb/devices"), wherever a test keeps them. Every call is bounded
/// in time and size and answers "nothing" where it cannot tell. Thread-safe; blocking.
class HostView {
public:
    static constexpr std::size_t UsualFile = 4096; ///< bytes; more than any line of /sys
    static constexpr std::size_t LargeFile = 1U << 20U;
    static constexpr std::size_t MostNames = 65536;

    virtual ~HostView() = default;
    /// What stands before each path; empty on this computer itself.
    [[nodiscard]] virtual std::filesystem::path root() const = 0;
    /// The first `limit` bytes of a file.
    [[nodiscard]] virtual std::optional<std::string> read(
        const std::filesystem::path& file, std::size_t limit = UsualFile) const = 0;
    /// What is in a folder, sorted; at most MostNames.
    [[nodiscard]] virtual std::vector<std::string> names(const std::filesystem::path& folder) const = 0;
    /// Where a symbolic link points, as it is written.
    [[nodiscard]] virtual std::filesystem::path link(const std::filesystem::path& file) const = 0;
    /// The same place without symbolic links; empty when there is none.
    [[nodiscard]] virtual std::filesystem::path resolved(const std::filesystem::path& file) const = 0;
    [[nodiscard]] virtual std::optional<NodeRights> rights(const std::filesystem::path& file) const = 0;
    /// Bytes that this user may still write there; of the nearest folder that exists.
    [[nodiscard]] virtual std::optional<std::uint64_t> freeBytes(
        const std::filesystem::path& folder) const = 0;
    [[nodiscard]] virtual HostUser user() const = 0;
    /// Whether somebody owns the name on the system bus; nothing without a bus.
    [[nodiscard]] virtual std::optional<bool> onSystemBus(const std::string& name) const = 0;
    /// Seconds since 1970.
    [[nodiscard]] virtual std::optional<std::int64_t> wallClock() const = 0;
    /// Whether the kernel's clock is held right by somebody.
    [[nodiscard]] virtual std::optional<bool> clockKept() const = 0;

    /// The first line of a small file without blanks around it; empty when it cannot be read.
    [[nodiscard]] std::string line(const std::filesystem::path& file) const;
    /// The last part of a symbolic link's target: a driver's name.
    [[nodiscard]] std::string linkName(const std::filesystem::path& file) const;
};

/// This computer; on systems that cannot be asked everything answers "nothing".
[[nodiscard]] std::shared_ptr<const HostView> thisHost();

/// This computer with its files under `root`, as for a program that looks at another system's tree.
[[nodiscard]] std::shared_ptr<const HostView> hostAt(const std::filesystem::path& root);

} // namespace flashwright
