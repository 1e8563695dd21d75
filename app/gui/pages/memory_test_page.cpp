// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/memory_test_page.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace flashwright {

MemoryTestPage::MemoryTestPage(QWidget* parent)
    : JobPage(parent)
    , m_what(new QLabel(this))
{
    m_what->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_what);
    column->addStretch(1);
    retranslate();
}

QString MemoryTestPage::title() const
{
    return tr("Memory");
}

QString MemoryTestPage::verb() const
{
    return tr("Test the Memory");
}

void MemoryTestPage::applyTo(JobRequest& request) const
{
    request.kind = JobKind::TestMemory;
    request.only.clear();
    request.skip.clear();
    request.replace.clear();
}

void MemoryTestPage::retranslate()
{
    m_what->setText(
        tr("The phone's loader tests its RAM and says what it found; the log shows it word for word. "
           "Nothing on the phone is changed. Loaders without a test say so."));
}

void MemoryTestPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    JobPage::changeEvent(event);
}

} // namespace flashwright
