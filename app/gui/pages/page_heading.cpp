// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/page_heading.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace flashwright {

PageHeading::PageHeading(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
{
    m_what->setObjectName(QStringLiteral("pageWhat"));
    m_what->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_what);
    enlarge();
}

void PageHeading::setTexts(const QString& title, const QString& what)
{
    m_title->setText(title);
    m_what->setText(what);
}

void PageHeading::enlarge()
{
    constexpr double Larger = 1.3;
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * Larger);
    m_title->setFont(large);
}

void PageHeading::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        enlarge();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
