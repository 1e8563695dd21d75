// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/connect_page.h"

#include "app/gui/wizards/guide_wizard.h"
#include "app/gui/wizards/key_panel.h"

#include <QVBoxLayout>

namespace flashwright {

ConnectPage::ConnectPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_keys(new KeyPanel(bench.preferences.store(), this))
{
    column().addWidget(m_keys, 1);
    connect(&bench.stations, &StationController::aboutToChange, m_keys,
        [this] { m_keys->watch(nullptr, false); });
    ConnectPage::retranslate();
}

void ConnectPage::initializePage()
{
    if (!m_connected) {
        m_connected = true;
        connect(&guide().job(), &GuideJob::changed, this, &QWizardPage::completeChanged);
    }
    if (Station* station = bench().stations.station()) {
        m_keys->setResources(station->resources());
        const auto& package = guide().job().request().package;
        const ChipProfile* chip = bench().packages.chip();
        m_keys->setSubject(package == nullptr ? std::string() : package->facts().family, chip,
            package == nullptr ? std::string() : package->facts().product);
        m_keys->watch(station, !bench().stations.isPractice());
    }
    retranslate();
}

void ConnectPage::cleanupPage()
{
    m_keys->watch(nullptr, false);
}

bool ConnectPage::isComplete() const
{
    return wizard() != nullptr && guide().job().state() >= GuideJob::State::Working;
}

int ConnectPage::backTo() const
{
    return GuideWizard::SummaryStep;
}

QWidget* ConnectPage::first() const
{
    return m_keys->firstKey();
}

void ConnectPage::retranslate()
{
    say(tr("Now connect the phone"),
        bench().stations.isPractice()
            ? tr("The practice phone connects by itself.")
            : tr("Switch the phone off, hold the key, then plug in the cable. It goes on by itself."));
}

} // namespace flashwright
