// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/offer_bar.h"

#include "app/gui/widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace flashwright {

namespace {

constexpr int MarkSide = 24;

} // namespace

OfferBar::OfferBar(QWidget* parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_refuse(new QPushButton(this))
{
    setObjectName(QStringLiteral("offerBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_accept->setText(tr("Yes"));
    m_refuse->setText(tr("No"));
    m_accept->setObjectName(QStringLiteral("offerAccept"));
    m_refuse->setObjectName(QStringLiteral("offerRefuse"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_accept);
    row->addWidget(m_refuse);
    connect(m_accept, &QPushButton::clicked, this, &OfferBar::accepted);
    connect(m_refuse, &QPushButton::clicked, this, &OfferBar::refused);
    hide();
}

void OfferBar::offer(const QString& text, const QString& accept, const QString& refuse)
{
    const bool news = isHidden() || m_text->text() != text;
    m_mark->setPixmap(iconPixmap(
        QStringLiteral("question"), MarkSide, palette().color(QPalette::ToolTipText), devicePixelRatioF()));
    m_text->setText(text);
    m_accept->setText(accept);
    m_refuse->setText(refuse);
    m_accept->setAccessibleDescription(text);
    m_refuse->setAccessibleDescription(text);
    setAccessibleName(text);
    show();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString OfferBar::text() const
{
    return m_text->text();
}

} // namespace flashwright
