// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds protocol modules at run time.
#pragma once

#include "core/module/module_registry.h"

namespace flashwright {

/// Folders searched, in order: each of $FLASHWRIGHT_PLUGIN_PATH (parted like PATH), then next to the program (build
/// tree: ../plugins), then the installed folder.
[[nodiscard]] std::vector<std::filesystem::path> pluginFolders();

struct LoadedPlugins {
    ModuleRegistry modules;
    std::vector<Error> refused; ///< one per file that is a plug-in but cannot be used: Refused with facts file, problem
                                ///< (wrong-interface-version with wanted, found; not-loadable with detail; duplicate)
};

/// Loads every plug-in found; the first of a module id wins. The libraries stay loaded until the program ends.
/// The interface version is read from the plug-in's metadata before any of its code runs. GUI thread.
[[nodiscard]] LoadedPlugins loadPlugins(
    const std::vector<std::filesystem::path>& folders, const std::filesystem::path& resources);

} // namespace flashwright
