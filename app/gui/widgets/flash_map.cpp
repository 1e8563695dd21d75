// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/flash_map.h"

#include "app/gui/controllers/workbench.h"
#include "app/gui/widgets/flash_map_canvas.h"
#include "app/gui/widgets/map_legend.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace flashwright {

namespace {

/// So many strips of one line are in sight at least, where there are that many.
constexpr int MostStrips = 5;

} // namespace

FlashMap::FlashMap(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_model(bench)
    , m_canvas(new FlashMapCanvas(m_model))
    , m_scroll(new QScrollArea(this))
    , m_note(new QLabel(this))
    , m_status(new QLabel(this))
    , m_legend(new MapLegend(this))
{
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
    m_note->setWordWrap(true);
    m_status->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("flashMapStatus"));
    m_status->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_note);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_status);
    column->addWidget(m_legend);
    setFocusProxy(m_canvas);
    connect(m_canvas, &FlashMapCanvas::chosen, this, &FlashMap::chosen);
    connect(m_canvas, &FlashMapCanvas::currentChanged, this, [this] {
        tell();
        const QRect spot = m_canvas->rectOf(m_canvas->current());
        m_scroll->ensureVisible(spot.center().x(), spot.center().y(), 0, spot.height());
    });
    connect(&m_model, &FlashMapModel::statesChanged, this, &FlashMap::tell);
    connect(&m_model, &FlashMapModel::layoutChanged, this, &FlashMap::makeRoom);
    retranslate();
}

void FlashMap::setCurrent(const QString& partition)
{
    m_canvas->setCurrent(m_model.indexOf(partition));
}

QString FlashMap::scaleText() const
{
    if (m_model.places().empty()) {
        return tr("Load a firmware to see what goes where.");
    }
    switch (m_model.map().scale) {
    case MapScale::Sizes:
        return tr("The firmware tells sizes but no addresses: drawn in its order, with the sizes to scale.");
    case MapScale::OrderOnly:
        return tr("The firmware tells neither addresses nor sizes: drawn in its order, not to scale.");
    case MapScale::Addresses:
        break;
    }
    return {};
}

void FlashMap::tell()
{
    m_note->setText(scaleText());
    m_note->setVisible(!m_note->text().isEmpty());
    m_canvas->setVisible(!m_model.places().empty());
    m_legend->setVisible(!m_model.places().empty());
    m_legend->show(m_model.states());
    const int current = m_canvas->current();
    m_status->setVisible(current >= 0);
    m_status->setText(current >= 0 ? m_canvas->describe(current) : QString());
}

void FlashMap::makeRoom()
{
    const int most = m_canvas->minimumSizeHint().height() * MostStrips;
    m_scroll->setMinimumHeight(qMin(most, m_canvas->heightForWidth(qMax(200, width()))));
}

void FlashMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void FlashMap::retranslate()
{
    m_canvas->setAccessibleName(tr("Flash map"));
    m_canvas->setAccessibleDescription(tr(
        "The storage of the phone, drawn to scale; very small partitions are drawn wider. Arrow keys go from "
        "partition to partition, Return explains one."));
    tell();
}

void FlashMap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
