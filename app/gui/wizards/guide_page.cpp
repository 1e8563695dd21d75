// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/guide_page.h"

#include "app/gui/wizards/guide_wizard.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace flashwright {

GuidePage::GuidePage(const Workbench& bench, QWidget* parent)
    : QWizardPage(parent)
    , m_bench(bench)
    , m_column(new QVBoxLayout(this))
{
}

int GuidePage::nextId() const
{
    const auto* owner = qobject_cast<const GuideWizard*>(wizard());
    return owner == nullptr ? -1 : owner->stepAfter(*this);
}

GuideWizard& GuidePage::guide() const
{
    return *qobject_cast<GuideWizard*>(wizard());
}

void GuidePage::say(const QString& title, const QString& sentence)
{
    setTitle(title);
    setSubTitle(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QLabel* GuidePage::addText(const char* name)
{
    auto* label = new QLabel(this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (name != nullptr) {
        label->setObjectName(QLatin1String(name));
    }
    m_column->addWidget(label);
    return label;
}

void GuidePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWizardPage::changeEvent(event);
}

} // namespace flashwright
