// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/loaders_page.h"

#include "app/gui/widgets/loader_fields.h"

#include <QLabel>
#include <QVBoxLayout>

namespace flashwright {

LoadersPage::LoadersPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_fields(new LoaderFields(bench.preferences.store(), this))
{
    column().addWidget(m_fields);
    m_note = addText();
    column().addStretch(1);
    LoadersPage::retranslate();
}

std::vector<std::string> LoadersPage::roles() const
{
    const ProtocolModule* maker = bench().packages.module();
    return maker == nullptr ? std::vector<std::string>() : maker->loaderRoles();
}

bool LoadersPage::isNeeded() const
{
    return !roles().empty();
}

void LoadersPage::initializePage()
{
    m_fields->showRoles(roles());
}

bool LoadersPage::validatePage()
{
    bench().desk.setLoaders(m_fields->specs());
    return true;
}

void LoadersPage::retranslate()
{
    say(tr("Loader files"), tr("Only fill in what came with the firmware; most phones need nothing here."));
    m_note->setText(tr("Empty fields are taken from the firmware, or from the folder with known loaders."));
}

} // namespace flashwright
