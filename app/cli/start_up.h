// SPDX-License-Identifier: GPL-3.0-or-later
/// What commands need before they can work: the station, a firmware, a port.
#pragma once

#include "app/cli/command.h"
#include "app/setup/station.h"

namespace flashwright {

/// Buses are left out for commands that need no phone, and for practice.
enum class Phones : std::uint8_t { None, Wanted };

/// Reports what could not start on the console.
[[nodiscard]] Result<std::unique_ptr<Station>> makeStation(const Invocation& call, Phones phones);

/// Opens what the user named; the word "practice" is the practice firmware of the phone given with
/// --practice.
[[nodiscard]] Result<std::shared_ptr<const FirmwarePackage>> openNamedFirmware(
    Station& station, const Settings& settings, const QString& name);

/// The port that the options name, or a wish for any phone. HostIo (not-found) when a named port is not
/// there.
[[nodiscard]] Result<PortWish> portWish(
    Station& station, const Settings& settings, const FirmwarePackage* package);

/// Loaders given with --fdl, --loader and their like. HostIo when a file is missing.
[[nodiscard]] Result<std::vector<LoaderImage>> loadersFrom(const Settings& settings);

/// Refuses roles that the maker of firmware or port has no use for, so that a file is not silently ignored.
/// PackageUnsupported (not-offered, fact item).
[[nodiscard]] Result<void> checkRoles(const Station& station, const Settings& settings,
    const FirmwarePackage* package, const std::vector<LoaderImage>& loaders);

/// Where `loader add` puts loaders, and where jobs look for them.
[[nodiscard]] std::filesystem::path loaderFolder(const Station& station);

/// A failure outside of a job, told in the manner that the options ask for. @returns exitCode
int reportError(const Invocation& call, const Station* station, const Error& error, ExitCode exitCode);

} // namespace flashwright
