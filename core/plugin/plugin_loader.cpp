// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugin/plugin_loader.h"

#include "core/plugin/plugin_interface.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>

#include <algorithm>
#include <array>

namespace flashwright {

namespace {

/// Where an installed program finds its plug-ins, from its own folder: lib beside bin, with or without the
/// multi-arch part.
constexpr std::array InstalledFolders{"../lib/flashwright/plugins", "../lib64/flashwright/plugins"};

Failure refuse(const QString& file, std::string problem)
{
    return failWithProblem(Fault::Refused, "plugin.load", std::move(problem))
        .with("file", file.toStdString());
}

void addFolder(std::vector<std::filesystem::path>& folders, const QString& folder)
{
    if (!folder.isEmpty() && QDir(folder).exists()) {
        folders.emplace_back(QDir(folder).absolutePath().toStdString());
    }
}

/// Says whether the file's own label fits this program. Reads the label alone: no code of the plug-in runs.
Result<std::string> checkLabel(const QString& file, const QJsonObject& label)
{
    const QJsonObject said = label.value(QLatin1String("MetaData")).toObject();
    const int found = said.value(QLatin1String("interface")).toInt(-1);
    if (found != ProtocolInterfaceVersion) {
        return refuse(file, "wrong-interface-version")
            .with("wanted", std::to_string(ProtocolInterfaceVersion))
            .with("found", std::to_string(found));
    }
    const std::string id = said.value(QLatin1String("id")).toString().toStdString();
    if (id.empty()) {
        return refuse(file, "not-loadable").with("detail", "the plug-in has no id");
    }
    return id;
}

Result<std::shared_ptr<const ProtocolModule>> makeModule(
    QPluginLoader& loader, const std::string& id, const std::filesystem::path& resources)
{
    const QString file = loader.fileName();
    auto* const plugin = qobject_cast<ProtocolPlugin*>(loader.instance());
    if (plugin == nullptr) {
        return refuse(file, "not-loadable").with("detail", loader.errorString().toStdString());
    }
    // The label can be edited or stale; the code knows what it was built with.
    if (plugin->interfaceVersion() != ProtocolInterfaceVersion) {
        return refuse(file, "wrong-interface-version")
            .with("wanted", std::to_string(ProtocolInterfaceVersion))
            .with("found", std::to_string(plugin->interfaceVersion()));
    }
    auto module = plugin->create(resources);
    if (!module) {
        return refuse(file, "not-loadable")
            .with("detail", module.error().toLogLine())
            .because(module.error());
    }
    if ((*module)->id() != id) {
        return refuse(file, "not-loadable").with("detail", "the module has another id than its file says");
    }
    return *module;
}

void loadOne(const QString& file, const std::filesystem::path& resources, LoadedPlugins& into)
{
    QPluginLoader loader(file);
    const QJsonObject label = loader.metaData();
    if (label.value(QLatin1String("IID")).toString() != QLatin1String(FLASHWRIGHT_PROTOCOL_PLUGIN_IID)) {
        return; // some other library
    }
    const auto id = checkLabel(file, label);
    if (!id) {
        into.refused.push_back(id.error());
        return;
    }
    if (into.modules.find(*id) != nullptr) {
        into.refused.push_back(refuse(file, "duplicate").with("id", *id).value());
        return;
    }
    auto module = makeModule(loader, *id, resources);
    if (!module) {
        into.refused.push_back(std::move(module).error());
        return;
    }
    into.modules.add(std::move(*module));
}

} // namespace

std::vector<std::filesystem::path> pluginFolders()
{
    std::vector<std::filesystem::path> folders;
    const QStringList named =
        qEnvironmentVariable("FLASHWRIGHT_PLUGIN_PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString& folder : named) {
        addFolder(folders, folder);
    }
    const QDir program(QCoreApplication::applicationDirPath());
    addFolder(folders, program.absoluteFilePath(QStringLiteral("../plugins")));
    for (const char* installed : InstalledFolders) {
        addFolder(folders, program.absoluteFilePath(QLatin1String(installed)));
    }
    const QDir libraries(program.absoluteFilePath(QStringLiteral("../lib")));
    const QStringList architectures = libraries.entryList({QStringLiteral("*-linux-*")}, QDir::Dirs);
    for (const QString& architecture : architectures) {
        addFolder(folders, libraries.absoluteFilePath(architecture + QStringLiteral("/flashwright/plugins")));
    }
    return folders;
}

LoadedPlugins loadPlugins(
    const std::vector<std::filesystem::path>& folders, const std::filesystem::path& resources)
{
    LoadedPlugins loaded;
    std::vector<QString> seen; // one folder may be reached by two names
    for (const auto& folder : folders) {
        const QDir place(QString::fromStdString(folder.string()));
        const QFileInfoList files = place.entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo& file : files) {
            const QString path = file.canonicalFilePath();
            if (!QLibrary::isLibrary(path) || std::find(seen.begin(), seen.end(), path) != seen.end()) {
                continue;
            }
            seen.push_back(path);
            loadOne(path, resources, loaded);
        }
    }
    return loaded;
}

} // namespace flashwright
