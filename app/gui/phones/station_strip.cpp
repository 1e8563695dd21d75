// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phones/station_strip.h"

#include "app/gui/controllers/station_mode.h"
#include "app/gui/widgets/mark.h"
#include "app/gui/widgets/theme.h"
#include "app/text/remedy_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace flashwright {

namespace {

constexpr int MarkSide = 28;
constexpr std::size_t MostCauses = 3;

QLabel* label(QWidget* parent, const char* name)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

StationStrip::StationStrip(StationMode& station, QWidget* parent)
    : QFrame(parent)
    , m_station(station)
    , m_passedMark(label(this, "stationPassedMark"))
    , m_passed(label(this, "stationPassed"))
    , m_failedMark(label(this, "stationFailedMark"))
    , m_failed(label(this, "stationFailed"))
    , m_stopped(label(this, "stationStopped"))
    , m_causes(label(this, "stationCauses"))
    , m_reset(new QPushButton(this))
{
    setObjectName(QStringLiteral("stationStrip"));
    setFrameShape(QFrame::StyledPanel);
    m_causes->setWordWrap(true);
    m_reset->setObjectName(QStringLiteral("stationReset"));
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setBold(true);
    m_passed->setFont(big);
    m_failed->setFont(big);
    auto* counts = new QHBoxLayout;
    for (QLabel* one : {m_passedMark, m_passed, m_failedMark, m_failed, m_stopped}) {
        counts->addWidget(one);
    }
    counts->addStretch(1);
    counts->addWidget(m_reset);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 6, 10, 6);
    rows->addLayout(counts);
    rows->addWidget(m_causes);
    connect(m_reset, &QPushButton::clicked, &station, &StationMode::resetCount);
    connect(&station, &StationMode::countChanged, this, &StationStrip::showCount);
    connect(&station, &StationMode::changed, this, [this] { setVisible(m_station.isOn()); });
    setVisible(station.isOn());
    showCount();
}

void StationStrip::setLocked(bool locked)
{
    m_reset->setEnabled(!locked);
}

void StationStrip::showCount()
{
    const DayCount& count = m_station.count();
    const bool dark = isDark(palette());
    m_passedMark->setPixmap(roundMark(verdictLook(Verdict::Passed, dark), MarkSide, devicePixelRatioF()));
    m_failedMark->setPixmap(roundMark(verdictLook(Verdict::Failed, dark), MarkSide, devicePixelRatioF()));
    //: Counter of today
    m_passed->setText(tr("%n passed", nullptr, count.passes()));
    //: Counter of today
    m_failed->setText(tr("%n failed", nullptr, count.failures()));
    m_stopped->setText(count.stops() == 0 ? QString() : tr("%n stopped", nullptr, count.stops()));
    m_passedMark->setAccessibleName(m_passed->text());
    m_failedMark->setAccessibleName(m_failed->text());
    std::vector<DayCount::Cause> causes;
    for (const auto& [id, cause] : count.causes()) {
        causes.push_back(cause);
    }
    std::stable_sort(causes.begin(), causes.end(),
        [](const DayCount::Cause& one, const DayCount::Cause& other) { return one.count > other.count; });
    causes.resize(std::min(causes.size(), MostCauses));
    QStringList lines;
    for (const DayCount::Cause& cause : causes) {
        //: %1 is how often it happened today, %2 the cause, a sentence
        lines +=
            tr("%1 \u00d7 %2").arg(QLocale().toString(cause.count), remedyText(cause.title.toStdString()));
    }
    m_causes->setText(lines.join(u'\n'));
    m_causes->setVisible(!lines.isEmpty());
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset the counters of today"));
    m_reset->setToolTip(m_reset->accessibleName());
    setAccessibleName(tr("Today: %1, %2").arg(m_passed->text(), m_failed->text()));
}

void StationStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        showCount();
    }
    QFrame::changeEvent(event);
}

} // namespace flashwright
