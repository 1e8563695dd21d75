// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/unit_page.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace flashwright {

UnitPage::UnitPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_same(new QRadioButton(this))
{
    m_same->setObjectName(QStringLiteral("sameUnit"));
    m_same->setChecked(true);
    column().addWidget(m_same);
    m_sameNote = addText();
    m_sameNote->setIndent(24);
    m_other = new QRadioButton(this);
    m_other->setObjectName(QStringLiteral("otherUnit"));
    column().addWidget(m_other);
    m_otherNote = addText();
    m_otherNote->setIndent(24);
    column().addStretch(1);
    UnitPage::retranslate();
}

bool UnitPage::acceptsOther() const
{
    return m_other->isChecked();
}

QWidget* UnitPage::first() const
{
    return m_other->isChecked() ? m_other : m_same;
}

void UnitPage::retranslate()
{
    say(tr("Is it the same phone?"), tr("A backup holds the identity of one phone only."));
    m_same->setText(tr("The &phone that the backup was read from"));
    m_sameNote->setText(
        tr("The phone is asked who it is before anything is written; another one is refused."));
    m_other->setText(tr("&Another phone, such as one with a new board"));
    m_otherNote->setText(tr(
        "\u26a0 Two phones then have one IMEI, which is against the law in many countries, and the radio may "
        "work badly."));
    m_same->setAccessibleDescription(m_sameNote->text());
    m_other->setAccessibleDescription(m_otherNote->text());
}

} // namespace flashwright
