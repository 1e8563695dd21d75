// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/status_banner.h"

#include "app/gui/widgets/mark.h"
#include "app/gui/widgets/stage_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace flashwright {

namespace {

constexpr int MarkSize = 64;

QLabel* wrappingLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StatusBanner::StatusBanner(QWidget* parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_headline(wrappingLabel(this))
    , m_advice(wrappingLabel(this))
    , m_numbers(new QLabel(this))
    , m_bar(new StageBar(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setObjectName(QStringLiteral("statusBanner"));
    m_headline->setObjectName(QStringLiteral("headline"));
    m_advice->setObjectName(QStringLiteral("advice"));
    m_numbers->setObjectName(QStringLiteral("numbers"));
    m_bar->setObjectName(QStringLiteral("bannerBar"));
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.7);
    big.setBold(true);
    m_headline->setFont(big);
    QFont medium = font();
    medium.setPointSizeF(medium.pointSizeF() * 1.15);
    m_advice->setFont(medium);
    m_mark->setFixedSize(MarkSize, MarkSize);
    // The window does not jump when a bar comes or goes.
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_numbers}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_mark, 0, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1, 1, 2);
    grid->addWidget(m_advice, 1, 1, 1, 2);
    grid->addWidget(m_bar, 2, 1);
    grid->addWidget(m_numbers, 2, 2);
    grid->setColumnStretch(1, 1);
}

void StatusBanner::show(const BannerText& text)
{
    const bool news = m_headline->text() != text.headline;
    m_headline->setText(text.headline);
    m_advice->setText(text.advice);
    m_numbers->setText(text.numbers);
    m_bar->setAccessibleName(text.headline);
    m_bar->show(text.look, text.share);
    m_bar->setVisible(text.showBar);
    m_numbers->setVisible(text.showBar);
    m_look = text.look;
    m_mark->setAccessibleName(text.headline);
    paintMark();
    if (news) {
        announce(text.headline);
    }
}

QString StatusBanner::headline() const
{
    return m_headline->text();
}

QString StatusBanner::advice() const
{
    return m_advice->text();
}

void StatusBanner::paintMark()
{
    m_mark->setPixmap(roundMark(m_look, MarkSize, devicePixelRatioF()));
}

void StatusBanner::announce(const QString& headline)
{
    setAccessibleName(headline);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void StatusBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        paintMark();
    }
    QFrame::changeEvent(event);
}

} // namespace flashwright
