// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job_arguments.h"

#include "app/cli/settings.h"

namespace flashwright {

namespace {

QString text(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

QString hex(std::uint64_t value)
{
    return QStringLiteral("0x%1").arg(value, 0, 16);
}

QString option(const char* name)
{
    return QLatin1String("--") + QLatin1String(name);
}

/// NAME, NAME:OFFSET:LENGTH or [REGION:]ADDRESS[:LENGTH]; with =FILE for what is written.
QString targetText(const TargetRange& range)
{
    QStringList parts;
    if (range.address) {
        if (!range.region.empty()) {
            parts += text(range.region);
        }
        parts += hex(*range.address);
    } else {
        parts += text(range.name);
    }
    if (!range.address && (range.offset > 0 || range.bytes > 0)) {
        parts += hex(range.offset);
    }
    if (range.bytes > 0) {
        parts += hex(range.bytes);
    }
    const QString place = parts.join(QLatin1Char(':'));
    return range.file.empty() ? place : place + QLatin1Char('=') + fromPath(range.file);
}

class Arguments {
public:
    explicit Arguments(const JobFile& job)
        : m_job(job)
        , m_request(job.spec.request)
    {
    }

    QStringList all()
    {
        m_all = {text(jobVerbWord(m_job.verb))};
        addVerb();
        addEnd();
        addLoaders();
        addConnection();
        return m_all;
    }

private:
    void add(const char* name) { m_all += option(name); }
    void add(const char* name, const QString& value) { m_all << option(name) << value; }
    void addNames(const char* name, const std::set<std::string>& names)
    {
        for (const std::string& one : names) {
            add(name, text(one));
        }
    }

    void addVerb()
    {
        switch (m_job.verb) {
        case JobVerb::Flash:
            return addFlash();
        case JobVerb::Read:
            addPlaces();
            return add("output", fromPath(m_request.folder));
        case JobVerb::Erase:
            return addErase();
        case JobVerb::Write:
            addPlaces();
            addNames("only", m_request.only);
            return addVerify();
        case JobVerb::Verify:
            return addChosen();
        case JobVerb::Backup:
            return addBackup();
        case JobVerb::Restore:
            addChosen();
            return m_request.verify ? void() : add("no-verify");
        case JobVerb::Repartition:
            m_all += fromPath(m_job.spec.firmware);
        }
    }

    void addChosen()
    {
        m_all += fromPath(m_job.spec.firmware);
        addNames("only", m_request.only);
        addNames("skip", m_request.skip);
    }

    void addFlash()
    {
        static constexpr const char* Scenes[] = {"download", "upgrade", "format-all"};
        addChosen();
        add("scene", QLatin1String(Scenes[static_cast<std::size_t>(m_request.scene)]));
        for (const auto& [name, file] : m_request.replace) {
            add("set", text(name) + QLatin1Char('=') + fromPath(file));
        }
        if (m_request.allowRepartition) {
            add("repartition");
        }
        if (!m_request.keepCalibration) {
            add("discard-calibration");
        }
        if (m_request.calibrationImage == CalibrationImage::Replace) {
            add("stock-nv");
        }
        addVerify();
    }

    void addLender()
    {
        if (!m_job.spec.firmware.empty()) {
            add("pac", fromPath(m_job.spec.firmware));
        }
    }

    void addPlaces()
    {
        for (const TargetRange& range : m_request.targets) {
            m_all += targetText(range);
        }
        addLender();
    }

    void addErase()
    {
        addPlaces();
        addNames("only", m_request.only);
        if (m_request.eraseScope != EraseScope::Targets) {
            add(m_request.eraseScope == EraseScope::Everything ? "all" : "except-boot");
        }
        if (!m_request.keepCalibration) {
            add("discard-calibration");
        }
    }

    void addBackup()
    {
        addLender();
        if (m_job.backup == "identity") {
            add("identity");
        } else if (m_job.backup == "everything") {
            add("full");
        }
        if (!m_request.folder.empty()) {
            add("output", fromPath(m_request.folder));
        }
    }

    void addVerify()
    {
        if (!m_job.verifySaid) {
            return;
        }
        if (!m_request.verify) {
            add("no-verify");
        } else if (m_request.verifyDepth == VerifyDepth::Usual) {
            add("verify");
        } else {
            add("verify-depth",
                m_request.verifyDepth == VerifyDepth::Full ? QStringLiteral("full")
                                                           : QStringLiteral("sampled"));
        }
    }

    void addEnd()
    {
        static constexpr const char* Farewells[] = {"stay", "reboot", "poweroff"};
        if (m_request.farewellAsked) {
            add(Farewells[static_cast<std::size_t>(m_request.farewell)]);
        }
        if (m_request.watchAfter.count() > 0) {
            add("watch-boot", QString::number(m_request.watchAfter.count()));
        }
    }

    void addLoaders()
    {
        for (const LoaderSpec& loader : m_job.spec.loaders) {
            if (loader.address) {
                add("fdl", fromPath(loader.file) + QLatin1Char('@') + hex(*loader.address));
            } else {
                add(loader.role == "da" ? "loader" : loader.role.c_str(), fromPath(loader.file));
            }
        }
    }

    void addConnection()
    {
        for (const auto& [name, value] : m_request.options) {
            const QString word = name == "block_bytes"
                ? QStringLiteral("block-size")
                : text(name).replace(QLatin1Char('_'), QLatin1Char('-'));
            m_all << QLatin1String("--") + word << text(value);
        }
    }

    const JobFile& m_job;
    const JobRequest& m_request;
    QStringList m_all;
};

} // namespace

QStringList argumentsOf(const JobFile& job)
{
    return Arguments(job).all();
}

} // namespace flashwright
