// SPDX-License-Identifier: GPL-3.0-or-later
/// The options that every command has, as typed values.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QCommandLineParser>

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace flashwright {

/// A loader named by the user: --fdl FILE@ADDR, or one of a role: --loader FILE.
struct LoaderFile {
    std::filesystem::path file;
    std::optional<std::uint64_t> address;
    std::string role = {}; ///< as LoaderImage::role
};

struct Settings {
    QString port; ///< a serial device or pseudo-terminal
    QString usbPath; ///< physical USB port, "1-2.3"
    QString maker; ///< protocol module for a port without ids
    std::optional<seconds> wait; ///< nothing = until stopped
    bool waitGiven = false;
    std::vector<LoaderFile> loaders;
    std::vector<std::filesystem::path> loaderFolders; ///< searched beside the program's own
    std::filesystem::path pac; ///< firmware that only lends its loaders and names
    bool dryRun = false;
    bool yes = false;
    bool noVault = false; ///< go on even where identity and calibration cannot be saved
    QString confirm;
    bool json = false;
    bool jsonLines = false;
    bool plain = false;
    bool colours = true;
    bool quiet = false;
    int verbosity = 0;
    std::filesystem::path logFile;
    std::filesystem::path traceFile; ///< of a job: where its trace goes; of `report`: the trace to put in
    QString language;
    QString practice; ///< "maker:profile" or "profile"
    std::filesystem::path practiceScenario;
    std::map<std::string, std::string>
        talk; ///< options handed to the conversation: baud, raw_mode, block_bytes, battery, usb_speed

    /// True when the user said where the phone is, or that one will come.
    [[nodiscard]] bool namesPhone() const
    {
        return !port.isEmpty() || !usbPath.isEmpty() || !practice.isEmpty() || waitGiven;
    }
};

/// The options above, for parsers, help and completion.
[[nodiscard]] QList<QCommandLineOption> globalOptions();

/// Reads them back. The error is a sentence for a person: the command line makes no sense.
[[nodiscard]] tl::expected<Settings, QString> readSettings(const QCommandLineParser& parser);

/// "4096", "0x1000", "16K", "4M", "1G" (also "KiB", "MB"…): powers of 1024 whatever the spelling.
[[nodiscard]] std::optional<std::uint64_t> parseSize(QStringView text);

/// A path as the user typed it.
[[nodiscard]] std::filesystem::path toPath(const QString& text);
[[nodiscard]] QString fromPath(const std::filesystem::path& path);

} // namespace flashwright
