// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phones/phone_card.h"

#include "app/gui/models/phone_words.h"
#include "app/gui/models/phones_model.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/mark.h"
#include "app/gui/widgets/stage_bar.h"
#include "app/gui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace flashwright {

namespace {

/// Read from three metres.
constexpr double LargeState = 28;
constexpr double CompactState = 15;
constexpr int LargeMark = 72;
constexpr int CompactMark = 40;
constexpr int StageIcon = 20;

QLabel* label(QWidget* parent, const char* name, bool wraps = false)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(wraps);
    made->setTextInteractionFlags(Qt::NoTextInteraction);
    return made;
}

QPushButton* button(QWidget* parent, const char* name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

void say(QLabel* label, const QString& text)
{
    if (label->text() != text) {
        label->setText(text);
    }
    if (label->isHidden() != text.isEmpty()) {
        label->setHidden(text.isEmpty());
    }
}

} // namespace

PhoneCard::PhoneCard(quint64 row, QWidget* parent)
    : QFrame(parent)
    , m_row(row)
    , m_title(label(this, "cardTitle"))
    , m_mark(label(this, "cardMark"))
    , m_state(label(this, "cardState"))
    , m_advice(label(this, "cardAdvice", true))
    , m_next(label(this, "cardNext", true))
    , m_stageIcon(label(this, "cardStageIcon"))
    , m_step(label(this, "cardStep"))
    , m_jobCaption(label(this, "cardJobCaption"))
    , m_numbers(label(this, "cardNumbers", true))
    , m_stageBar(new StageBar(this))
    , m_jobBar(new StageBar(this))
    , m_remedy(button(this, "cardRemedy"))
    , m_details(button(this, "cardDetails"))
    , m_stop(button(this, "cardStop"))
{
    setObjectName(QStringLiteral("phoneCard"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_stageBar->setObjectName(QStringLiteral("cardStageBar"));
    m_jobBar->setObjectName(QStringLiteral("cardJobBar"));
    m_step->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QSizePolicy room = m_numbers->sizePolicy();
    room.setRetainSizeWhenHidden(true); // the buttons stay at their end
    m_numbers->setSizePolicy(room);
    arrange();
    connectButtons();
    setSize(Size::Large);
}

void PhoneCard::arrange()
{
    auto* stage = new QHBoxLayout;
    stage->addWidget(m_stageIcon);
    stage->addWidget(m_step, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_numbers, 1);
    buttons->addWidget(m_remedy);
    buttons->addWidget(m_details);
    buttons->addWidget(m_stop);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_mark, 0, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_state, 1, 1);
    grid->addWidget(m_advice, 2, 1);
    grid->addWidget(m_next, 3, 0, 1, 2);
    grid->addLayout(stage, 4, 0, 1, 2);
    grid->addWidget(m_stageBar, 5, 0, 1, 2);
    grid->addWidget(m_jobCaption, 6, 0, 1, 2);
    grid->addWidget(m_jobBar, 7, 0, 1, 2);
    grid->addLayout(buttons, 8, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void PhoneCard::connectButtons()
{
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopWanted(m_row); });
    connect(m_details, &QPushButton::clicked, this, [this] { Q_EMIT outcomeWanted(m_row); });
    connect(m_remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_row, m_text.remedy); });
    setTabOrder(m_remedy, m_details);
    setTabOrder(m_details, m_stop);
}

void PhoneCard::setSize(Size size)
{
    m_size = size;
    const bool large = size == Size::Large;
    QFont big = font();
    big.setPointSizeF(std::max(large ? LargeState : CompactState, big.pointSizeF()));
    big.setBold(true);
    m_state->setFont(big);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    QFont medium = font();
    medium.setPointSizeF(medium.pointSizeF() * (large ? 1.15 : 1.0));
    m_advice->setFont(medium);
    const int side = large ? LargeMark : CompactMark;
    m_mark->setFixedSize(side, side);
    showMark(m_look);
}

void PhoneCard::setChosen(bool chosen)
{
    if (m_chosen != chosen) {
        m_chosen = chosen;
        update();
    }
}

void PhoneCard::tell(const PhoneRow& row, Farewell farewell)
{
    m_text = cardText(row, farewell);
    setProperty("helpTopic",
        row.verdict == Verdict::Failed && !row.diagnosis.id.empty()
            ? QString(QLatin1String("error/") + QString::fromStdString(row.diagnosis.id))
            : QString());
    say(m_title, m_text.title);
    say(m_state, m_text.state);
    say(m_advice, m_text.advice);
    say(m_next, m_text.next);
    say(m_step, m_text.step);
    say(m_numbers, m_text.numbers);
    m_step->setToolTip(phoneCellToolTip(row, PhonesModel::StepColumn));
    showBars(row);
    showButtons();
    showMark(rowLook(row, isDark(palette())));
    nameAll();
}

void PhoneCard::showBars(const PhoneRow& row)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_stageIcon, m_stageBar, m_jobBar}) {
        if (widget->isHidden() == m_text.moves) {
            widget->setVisible(m_text.moves);
        }
    }
    say(m_jobCaption, m_text.moves ? tr("Whole job") : QString());
    if (!m_text.moves) {
        return;
    }
    const bool dark = isDark(palette());
    m_stageBar->show(stageLook(row.stage.stage, dark), stageShare(row));
    m_jobBar->show(stageLook(Stage::ReadingTable, dark), row.jobShare);
}

void PhoneCard::showButtons()
{
    const auto show = [](QPushButton* which, bool visible) {
        if (which->isHidden() == visible) {
            which->setVisible(visible);
        }
    };
    show(m_remedy, !m_text.remedyLabel.isEmpty());
    show(m_details, m_text.hasOutcome);
    show(m_stop, m_text.canStop);
    m_remedy->setText(m_text.remedyLabel);
    m_details->setText(tr("Details"));
    m_stop->setText(tr("Stop"));
}

void PhoneCard::showMark(const StageLook& look)
{
    m_look = look;
    const QString key = look.icon % look.fill.name() % QString::number(m_mark->width());
    if (key == m_markKey) {
        return;
    }
    m_markKey = key;
    m_mark->setPixmap(roundMark(look, m_mark->width(), devicePixelRatioF()));
    m_stageIcon->setPixmap(
        iconPixmap(look.icon, StageIcon, palette().color(QPalette::Text), devicePixelRatioF()));
}

void PhoneCard::nameAll()
{
    //: %1 is a phone or a station, %2 its state such as "Passed"
    const QString name = tr("%1: %2").arg(m_text.title, m_text.state);
    if (accessibleName() != name) {
        setAccessibleName(name);
    }
    const QString more = m_text.moves ? m_text.step : QString(m_text.advice % u' ' % m_text.next).trimmed();
    if (accessibleDescription() != more) {
        setAccessibleDescription(more);
        m_mark->setAccessibleName(m_text.state);
        m_stageIcon->setAccessibleName(m_text.step);
        m_stageBar->setAccessibleName(m_text.step);
        m_jobBar->setAccessibleName(tr("Whole job of %1").arg(m_text.title));
        m_stop->setAccessibleName(tr("Stop %1").arg(m_text.title));
        m_details->setAccessibleName(tr("Details of %1").arg(m_text.title));
        m_remedy->setAccessibleName(tr("%1: %2").arg(m_text.remedyLabel, m_text.title));
        m_remedy->setAccessibleDescription(m_text.next);
    }
}

void PhoneCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_markKey.clear();
        setSize(m_size);
    }
    QFrame::changeEvent(event);
}

void PhoneCard::focusInEvent(QFocusEvent* event)
{
    Q_EMIT chosen(m_row);
    QFrame::focusInEvent(event);
    update();
}

void PhoneCard::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepWanted(-2);
        return;
    case Qt::Key_Down:
        Q_EMIT stepWanted(2);
        return;
    case Qt::Key_Left:
        Q_EMIT stepWanted(mirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepWanted(mirrored ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_text.hasOutcome) {
            Q_EMIT outcomeWanted(m_row);
        }
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void PhoneCard::mousePressEvent(QMouseEvent* event)
{
    Q_EMIT chosen(m_row);
    QFrame::mousePressEvent(event);
}

void PhoneCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_text.hasOutcome) {
        Q_EMIT outcomeWanted(m_row);
    }
    QFrame::mouseDoubleClickEvent(event);
}

void PhoneCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    // The band in the colour of the state is seen before anything is read.
    const int band = 5;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - band : 0, 0, band, height()), m_look.fill);
    if (hasFocus() || m_chosen) {
        QPen pen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
        pen.setWidth(hasFocus() ? 3 : 2);
        painter.setPen(pen);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

} // namespace flashwright
