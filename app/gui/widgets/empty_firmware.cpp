// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/empty_firmware.h"

#include "app/gui/controllers/package_controller.h"
#include "app/gui/controllers/recent_firmware.h"
#include "app/gui/widgets/icons.h"
#include "app/text/problem_text.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace flashwright {

EmptyFirmware::EmptyFirmware(const PackageController& packages, const RecentFirmware& recent, QWidget* parent)
    : QWidget(parent)
    , m_packages(packages)
    , m_recent(recent)
    , m_headline(new QLabel(this))
    , m_words(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_recentTitle(new QLabel(this))
{
    QFont large = m_headline->font();
    large.setBold(true);
    m_recentTitle->setFont(large);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("emptyWords"));
    m_open->setObjectName(QStringLiteral("emptyOpen"));
    m_folder->setObjectName(QStringLiteral("emptyFolder"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_folder);
    buttons->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QWidget(area);
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    area->setWidget(rows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(10);
    column->addWidget(m_headline);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(m_recentTitle);
    column->addWidget(area, 1);
    connect(m_open, &QPushButton::clicked, this, &EmptyFirmware::fileWanted);
    connect(m_folder, &QPushButton::clicked, this, &EmptyFirmware::folderWanted);
    connect(&m_recent, &RecentFirmware::changed, this, &EmptyFirmware::fillRecent);
    retranslate();
}

void EmptyFirmware::refresh()
{
    const QString name = QFileInfo(m_packages.path()).fileName();
    switch (m_packages.state()) {
    case PackageController::State::Opening:
        m_headline->setText(tr("Opening %1\u2026").arg(name));
        break;
    case PackageController::State::Bad:
        m_headline->setText(tr("%1 cannot be used").arg(name));
        break;
    default:
        m_headline->setText(tr("No firmware is loaded"));
        break;
    }
    const bool bad = m_packages.state() == PackageController::State::Bad && m_packages.error();
    m_words->setText(bad
            ? problemText(*m_packages.error())
            : tr("Open a .pac file, a scatter file, a flash.xml, a ROM folder or a .zip with one "
                 "of them. You can also drop it anywhere on this window, or copy its path and "
                 "press Ctrl+V."));
}

void EmptyFirmware::fillRecent()
{
    for (QCommandLinkButton* row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (const RecentFile& file : m_recent.files()) {
        auto* row = new QCommandLinkButton(this);
        row->setObjectName(QStringLiteral("recentRow"));
        row->setText(file.fileName().replace(u'&', QLatin1String("&&")));
        row->setDescription(recentFacts(file));
        row->setToolTip(QDir::toNativeSeparators(file.path));
        row->setIcon(themedIcon(QStringLiteral("folder"), palette()));
        row->setAccessibleName(file.fileName());
        row->setAccessibleDescription(row->description());
        row->setEnabled(file.isThere());
        connect(row, &QCommandLinkButton::clicked, this, [this, path = file.path] { Q_EMIT chosen(path); });
        m_list->insertWidget(int(m_rows.size()), row);
        m_rows += row;
    }
    m_recentTitle->setVisible(!m_rows.isEmpty());
}

void EmptyFirmware::showEvent(QShowEvent* event)
{
    fillRecent(); // files may have come or gone
    QWidget::showEvent(event);
}

void EmptyFirmware::retranslate()
{
    m_open->setText(tr("Ope&n Firmware\u2026"));
    m_folder->setText(tr("Open &a Folder\u2026"));
    m_recentTitle->setText(tr("Opened lately"));
    refresh();
    fillRecent();
}

void EmptyFirmware::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        fillRecent();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
