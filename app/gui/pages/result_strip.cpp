// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/result_strip.h"

#include "app/gui/widgets/icons.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace flashwright {

namespace {

constexpr int IconSide = 24;

QString iconOf(ResultStrip::Tone tone)
{
    switch (tone) {
    case ResultStrip::Tone::Working:
        return QStringLiteral("verify");
    case ResultStrip::Tone::Good:
        return QStringLiteral("passed");
    case ResultStrip::Tone::Bad:
        return QStringLiteral("failed");
    }
    return {};
}

} // namespace

ResultStrip::ResultStrip(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_open(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("resultText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open->setObjectName(QStringLiteral("resultOpen"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    clear();
}

void ResultStrip::tell(Tone tone, const QString& text, const QString& folder)
{
    m_tone = tone;
    m_path = folder;
    m_text->setText(text);
    setVisible(true);
    refresh();
}

void ResultStrip::clear()
{
    m_text->clear();
    m_path.clear();
    setVisible(false);
}

QString ResultStrip::text() const
{
    return m_text->text();
}

void ResultStrip::refresh()
{
    m_icon->setPixmap(
        iconPixmap(iconOf(m_tone), IconSide, palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_text->setAccessibleName(tr("Result of the last job"));
    m_text->setAccessibleDescription(m_text->text());
    m_open->setText(tr("&Open Folder"));
    m_open->setAccessibleDescription(m_path);
    m_open->setVisible(!m_path.isEmpty());
}

void ResultStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace flashwright
