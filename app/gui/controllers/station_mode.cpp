// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/station_mode.h"

#include "app/gui/controllers/flash_controller.h"
#include "app/gui/controllers/package_controller.h"
#include "app/gui/models/phone_words.h"
#include "app/text/remedy_text.h"

namespace flashwright {

namespace {

const QString PortsKey = QStringLiteral("stationPorts");

/// As many ports as hubs a bench can have; what is plugged elsewhere is forgotten.
constexpr std::size_t MostSeen = 64;

} // namespace

StationMode::StationMode(FlashController& flash, PackageController& packages, const PhonesModel& phones,
    Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_flash(flash)
    , m_packages(packages)
    , m_phones(phones)
    , m_preferences(preferences)
    , m_count(preferences.store(), QDate::currentDate())
    , m_lock(preferences.store())
    , m_notifier(preferences)
{
    m_arming.setSingleShot(true);
    m_arming.setInterval(0);
    connect(&m_arming, &QTimer::timeout, this, &StationMode::wantStart);
    connect(&packages, &PackageController::stateChanged, this, &StationMode::packageChanged);
    connect(&flash, &FlashController::stateChanged, this, &StationMode::flashChanged);
    connect(&flash, &FlashController::rowFinished, this, &StationMode::finished);
    connect(&flash, &FlashController::consentAsked, this, [this](quint64 row) {
        const PhoneRow* line = m_phones.find(row);
        m_notifier.tell(DesktopNotifier::Kind::NeedsAction, tr("A phone waits for your answer"),
            line == nullptr ? QString() : phoneTitle(*line));
    });
    apply();
    applyPorts();
}

bool StationMode::isOn() const
{
    return m_preferences.get(preference::StationMode);
}

void StationMode::setOn(bool on)
{
    if (on == isOn()) {
        return;
    }
    m_preferences.set(preference::StationMode, on);
    m_agreed.clear();
    apply();
    Q_EMIT changed();
    if (on) {
        m_arming.start();
    }
}

void StationMode::apply()
{
    m_flash.setUnattended(isOn());
}

bool StationMode::isAgreed(const std::string& digest) const
{
    return isOn() && !m_agreed.empty() && digest == m_agreed && m_package == m_packages.path();
}

void StationMode::packageChanged()
{
    if (m_packages.path() != m_package) {
        m_agreed.clear();
    }
    if (m_packages.state() == PackageController::State::Ready) {
        m_package = m_packages.path();
        m_arming.start();
    }
}

/// The yes that starts a batch is the one that the window was given.
void StationMode::flashChanged()
{
    if (isOn() && m_flash.isArmed() && m_agreed != m_flash.consent().digest) {
        m_agreed = m_flash.consent().digest;
        m_package = m_packages.path();
        Q_EMIT changed();
    }
}

void StationMode::wantStart()
{
    if (isOn() && !m_flash.isActive() && m_packages.state() == PackageController::State::Ready) {
        Q_EMIT startWanted();
    }
}

void StationMode::finished(quint64 row)
{
    const PhoneRow* line = m_phones.find(row);
    if (line == nullptr) {
        return;
    }
    if (m_seen.size() < MostSeen) {
        m_seen.insert(line->port.toStdString());
    }
    const QDate today = QDate::currentDate();
    const QString phone = phoneTitle(*line);
    if (line->verdict == Verdict::Passed) {
        m_count.passed(today);
        //: %1 is a phone or a station
        m_notifier.tell(
            DesktopNotifier::Kind::Passed, tr("Passed: %1").arg(phone), verifiedText(line->outcome));
    } else if (line->verdict == Verdict::Failed) {
        m_count.failed(
            today, QString::fromStdString(line->diagnosis.id), QString::fromStdString(line->diagnosis.title));
        m_notifier.tell(
            DesktopNotifier::Kind::Failed, tr("Failed: %1").arg(phone), remedyText(line->diagnosis.title));
    } else {
        m_count.stopped(today);
    }
    Q_EMIT countChanged();
}

void StationMode::resetCount()
{
    m_count.reset(QDate::currentDate());
    Q_EMIT countChanged();
}

std::vector<StationMode::Port> StationMode::ports() const
{
    std::vector<Port> all;
    QSettings& store = m_preferences.store();
    const int count = store.beginReadArray(PortsKey);
    for (int at = 0; at < count; ++at) {
        store.setArrayIndex(at);
        all.push_back({store.value(QLatin1String("port")).toString().toStdString(),
            store.value(QLatin1String("name")).toString()});
    }
    store.endArray();
    return all;
}

void StationMode::setPorts(const std::vector<Port>& ports, bool onlyThese)
{
    QSettings& store = m_preferences.store();
    store.remove(PortsKey);
    store.beginWriteArray(PortsKey);
    int at = 0;
    for (const Port& port : ports) {
        store.setArrayIndex(at++);
        store.setValue(QLatin1String("port"), QString::fromStdString(port.path));
        store.setValue(QLatin1String("name"), port.name);
    }
    store.endArray();
    m_preferences.set(preference::OnlyNamedPorts, onlyThese);
    applyPorts();
    Q_EMIT portsChanged();
}

bool StationMode::onlyNamedPorts() const
{
    return m_preferences.get(preference::OnlyNamedPorts);
}

void StationMode::applyPorts()
{
    std::map<std::string, QString> names;
    std::set<std::string> only;
    for (const Port& port : ports()) {
        names[port.path] = port.name;
        only.insert(port.path);
    }
    m_flash.setPortNames(std::move(names));
    m_flash.setPorts(onlyNamedPorts() ? std::move(only) : std::set<std::string>());
}

} // namespace flashwright
