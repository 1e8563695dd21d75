// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/job_desk.h"

#include "app/gui/controllers/package_controller.h"
#include "app/gui/controllers/station_controller.h"
#include "app/gui/preferences/job_preferences.h"
#include "app/setup/job_trace.h"
#include "app/setup/tool_name.h"
#include "core/image/slice_source.h"

namespace flashwright {

namespace {

/// Not opened before a session asks for it.
LoaderImage loaderFrom(const LoaderSpec& spec)
{
    LoaderImage image;
    image.id = spec.role;
    image.role = spec.role;
    image.name = spec.file.filename().string();
    image.address = spec.address;
    image.open = [file = spec.file] { return openFileImage(file); };
    return image;
}

} // namespace

JobDesk::JobDesk(const StationController& stations, const PackageController& packages,
    const Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_stations(stations)
    , m_packages(packages)
    , m_preferences(preferences)
{
}

void JobDesk::setLoaders(std::vector<LoaderSpec> loaders)
{
    m_loaders = std::move(loaders);
}

JobRequest JobDesk::request() const
{
    JobRequest request = m_packages.request();
    request.copies = &m_stations.station()->vault();
    request.loaderFolders = {m_stations.station()->dataFolder() / "loaders"};
    applyHabits(m_preferences, request);
    for (const LoaderSpec& spec : m_loaders) {
        request.loaders.push_back(loaderFrom(spec));
    }
    return request;
}

JobContext JobDesk::context(const JobRequest& request, const std::string& kind) const
{
    JobContext context;
    context.title.kind = kind;
    context.title.tool = toolName();
    context.spec.loaders = m_loaders;
    context.wait = waitWished(m_preferences);
    if (m_preferences.get(preference::Trace)) {
        const QString folder = m_preferences.get(preference::TraceFolder);
        context.traceFolder = folder.isEmpty() ? usualTraceFolder(m_stations.station()->stateFolder())
                                               : std::filesystem::path(folder.toStdU16String());
    }
    if (request.kind == JobKind::Flash) {
        context.title.scene = sceneWord(request.scene);
    }
    if (request.package != nullptr) {
        const std::string path = m_packages.path().toStdString();
        context.title.package = request.package->facts();
        context.title.packageFile = path;
        context.spec.firmware = path;
    }
    return context;
}

} // namespace flashwright
