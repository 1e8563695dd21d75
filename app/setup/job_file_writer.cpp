// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/job_file_words.h"
#include "core/base/bytes.h"
#include "core/image/file_source.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flashwright {

namespace {

using namespace job_words;

QString text(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

QString hex(std::uint64_t value)
{
    return QStringLiteral("0x%1").arg(value, 0, 16);
}

template <class Words, class Enum> QString word(const Words& words, Enum value)
{
    return QLatin1String(words.at(static_cast<std::size_t>(value)));
}

/// Writes what differs from the usual, so that a person sees at a glance what is special about the job.
class Writer {
public:
    Writer(const JobFile& job, const std::filesystem::path& folder)
        : m_job(job)
        , m_request(job.spec.request)
        , m_folder(std::filesystem::absolute(folder).lexically_normal())
    {
    }

    [[nodiscard]] QJsonObject whole() const
    {
        QJsonObject object{{QStringLiteral("format"), QStringLiteral("flashwright-job")},
            {QStringLiteral("v"), JobFileVersion}, {QStringLiteral("kind"), word(Verbs, m_job.verb)}};
        add(object, "title", text(m_job.title));
        add(object, "firmware", path(m_job.spec.firmware));
        add(object, "expect", expected());
        add(object, "loaders", loaders());
        if (goesWith(Flashes)) {
            object.insert(QLatin1String("scene"), word(Scenes, m_request.scene));
            add(object, "replace", replacements());
        }
        if (goesWith(NamesCalibration)) {
            add(object, "only", names(m_request.only));
        }
        if (goesWith(Chooses)) {
            add(object, "skip", names(m_request.skip));
        }
        if (goesWith(HasTargets)) {
            add(object, "targets", targets());
        }
        if (goesWith(HasFolder)) {
            add(object, "folder", path(m_request.folder));
        }
        if (m_job.verb == JobVerb::Erase) {
            object.insert(QLatin1String("erase"), word(Scopes, m_request.eraseScope));
        }
        if (m_job.verb == JobVerb::Backup) {
            object.insert(QLatin1String("backup"), text(m_job.backup.empty() ? Backups[0] : m_job.backup));
        }
        add(object, "options", options());
        add(object, "connection", connection());
        add(object, "stations", words(m_job.stations));
        return object;
    }

private:
    [[nodiscard]] bool goesWith(Verbset verbs) const { return (verbs & only(m_job.verb)) != 0; }

    static void add(QJsonObject& object, const char* field, const QString& value)
    {
        if (!value.isEmpty()) {
            object.insert(QLatin1String(field), value);
        }
    }
    template <class Container> static void add(QJsonObject& object, const char* field, const Container& value)
    {
        if (!value.isEmpty()) {
            object.insert(QLatin1String(field), value);
        }
    }

    /// Below the job file's folder relative to it, so that both can be moved together.
    [[nodiscard]] QString path(const std::filesystem::path& file) const
    {
        if (file.empty()) {
            return {};
        }
        const std::filesystem::path whole = std::filesystem::absolute(file).lexically_normal();
        const std::filesystem::path relative = whole.lexically_relative(m_folder);
        const bool below = !relative.empty() && *relative.begin() != "..";
        return QString::fromStdU16String((below ? relative : whole).generic_u16string());
    }

    static QJsonArray names(const std::set<std::string>& all)
    {
        QJsonArray array;
        for (const std::string& name : all) {
            array.append(text(name));
        }
        return array;
    }
    static QJsonObject words(const std::map<std::string, std::string>& all)
    {
        QJsonObject object;
        for (const auto& [name, value] : all) {
            object.insert(text(name), text(value));
        }
        return object;
    }

    [[nodiscard]] QJsonObject expected() const
    {
        QJsonObject object;
        add(object, "product", text(m_job.expect.product));
        add(object, "version", text(m_job.expect.version));
        add(object, "sha256", text(m_job.expect.sha256));
        if (m_job.expect.bytes > 0) {
            object.insert(QLatin1String("bytes"), text(std::to_string(m_job.expect.bytes)));
        }
        return object;
    }

    [[nodiscard]] QJsonArray loaders() const
    {
        QJsonArray array;
        for (const LoaderSpec& loader : m_job.spec.loaders) {
            QJsonObject object{{QStringLiteral("file"), path(loader.file)}};
            if (loader.address) {
                object.insert(QLatin1String("address"), hex(*loader.address));
            } else {
                object.insert(QLatin1String("role"), text(loader.role));
            }
            array.append(object);
        }
        return array;
    }

    [[nodiscard]] QJsonObject replacements() const
    {
        QJsonObject object;
        for (const auto& [name, file] : m_request.replace) {
            object.insert(text(name), path(file));
        }
        return object;
    }

    [[nodiscard]] QJsonArray targets() const
    {
        QJsonArray array;
        for (const TargetRange& range : m_request.targets) {
            QJsonObject object;
            add(object, "name", text(range.name));
            add(object, "region", text(range.region));
            add(object, "file", path(range.file));
            if (range.address) {
                object.insert(QLatin1String("address"), hex(*range.address));
            }
            if (range.offset > 0) {
                object.insert(QLatin1String("offset"), hex(range.offset));
            }
            if (range.bytes > 0) {
                object.insert(QLatin1String("bytes"), hex(range.bytes));
            }
            array.append(object);
        }
        return array;
    }

    [[nodiscard]] QJsonObject options() const
    {
        QJsonObject object;
        if (goesWith(Writes) && m_job.verifySaid) {
            object.insert(QLatin1String("verify"),
                m_request.verify ? word(Verifies, m_request.verifyDepth) : QStringLiteral("off"));
        }
        if (m_request.farewellAsked) {
            object.insert(QLatin1String("farewell"), word(Farewells, m_request.farewell));
        }
        if (m_request.watchAfter.count() > 0) {
            object.insert(QLatin1String("watch_boot"), qint64(m_request.watchAfter.count()));
        }
        if (goesWith(Flashes) && m_request.allowRepartition) {
            object.insert(QLatin1String("repartition"), true);
        }
        if (goesWith(Erases) && !m_request.keepCalibration) {
            object.insert(QLatin1String("keep_calibration"), false);
        }
        if (goesWith(Flashes) && m_request.calibrationImage == CalibrationImage::Replace) {
            object.insert(QLatin1String("stock_nv"), true);
        }
        return object;
    }

    [[nodiscard]] QJsonObject connection() const
    {
        QJsonObject object;
        for (const char* name : Connection) {
            const auto value = m_request.options.find(name);
            if (value != m_request.options.end()) {
                object.insert(QLatin1String(name), text(value->second));
            }
        }
        return object;
    }

    const JobFile& m_job;
    const JobRequest& m_request;
    std::filesystem::path m_folder;
};

} // namespace

std::string_view jobVerbWord(JobVerb verb) noexcept
{
    return Verbs[static_cast<std::size_t>(verb)];
}

std::string toJobFile(const JobFile& job, const std::filesystem::path& folder)
{
    return QJsonDocument(Writer(job, folder).whole()).toJson(QJsonDocument::Indented).toStdString();
}

Result<void> writeJobFile(const JobFile& job, const std::filesystem::path& file)
{
    TRY_LET(const std::unique_ptr<ImageSink> sink, createFile(file));
    const std::string text = toJobFile(job, std::filesystem::absolute(file).parent_path());
    TRY(sink->write(asBytes(text)));
    return sink->finish();
}

bool isJobFileName(const std::filesystem::path& file)
{
    return file.extension() == JobFileSuffix;
}

} // namespace flashwright
