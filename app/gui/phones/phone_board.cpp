// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phones/phone_board.h"

#include "app/gui/controllers/workbench.h"
#include "app/gui/phones/announcer.h"
#include "app/gui/phones/phone_card.h"
#include "app/gui/phones/station_strip.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace flashwright {

namespace {

/// A card in large letters takes so much; with less for each they are compact.
constexpr int LargeHeight = 250;
constexpr int WaitingHeight = 130;
constexpr int ColumnWidth = 380;

/// Words and numbers, these filled up so that they compare as numbers.
std::vector<QString> piecesOf(const QString& port)
{
    std::vector<QString> pieces;
    bool number = false;
    for (const QChar letter : port) {
        if (pieces.empty() || letter.isDigit() != number) {
            pieces.emplace_back();
            number = letter.isDigit();
        }
        pieces.back() += letter;
    }
    for (QString& piece : pieces) {
        piece = piece.at(0).isDigit() ? piece.rightJustified(10, u'0') : piece;
    }
    return pieces;
}

/// By port as a person counts ("usb-1-2" before "usb-1-10"); who is waited for comes last.
bool comesBefore(const PhoneRow& one, const PhoneRow& other)
{
    if (one.port.isEmpty() != other.port.isEmpty()) {
        return other.port.isEmpty();
    }
    const std::vector<QString> here = piecesOf(one.port);
    const std::vector<QString> there = piecesOf(other.port);
    return here == there ? one.id < other.id : here < there;
}

} // namespace

PhoneBoard::PhoneBoard(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_phones(bench.phones)
    , m_flash(bench.flash)
    , m_caption(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_inside(new QWidget(m_scroll))
    , m_grid(new QGridLayout(m_inside))
{
    setObjectName(QStringLiteral("phoneBoard"));
    auto* voice = new QWidget(this);
    voice->setObjectName(QStringLiteral("announcements"));
    voice->setFixedSize(0, 0);
    m_announcer = new Announcer(bench.phones, *voice);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("noPhones"));
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_caption);
    rows->addWidget(m_empty);
    rows->addWidget(m_scroll, 1);
    follow();
    arrange();
    retranslate();
}

void PhoneBoard::showStation(StationMode& station)
{
    m_strip = new StationStrip(station, this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_strip);
}

void PhoneBoard::setLocked(bool locked)
{
    if (m_strip != nullptr) {
        m_strip->setLocked(locked);
    }
}

void PhoneBoard::follow()
{
    connect(&m_phones, &PhonesModel::rowTold, this, &PhoneBoard::tell);
    connect(&m_phones, &PhonesModel::rowsInserted, this, &PhoneBoard::arrange);
    connect(&m_phones, &PhonesModel::rowsRemoved, this, &PhoneBoard::arrange);
    connect(&m_phones, &PhonesModel::modelReset, this, &PhoneBoard::arrange);
}

quint64 PhoneBoard::chosenRow() const
{
    if (m_phones.find(m_chosen) != nullptr) {
        return m_chosen;
    }
    return m_phones.rowCount() == 1 ? m_phones.at(0).id : 0;
}

QSize PhoneBoard::sizeHint() const
{
    return {560, 2 * LargeHeight};
}

QSize PhoneBoard::minimumSizeHint() const
{
    return {std::max(QWidget::minimumSizeHint().width(), 320), LargeHeight * 4 / 5};
}

PhoneCard* PhoneBoard::card(quint64 row) const
{
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [row](const PhoneCard* card) { return card->row() == row; });
    return found == m_cards.end() ? nullptr : *found;
}

PhoneCard* PhoneBoard::made(quint64 row)
{
    auto* fresh = new PhoneCard(row, m_inside);
    fresh->installEventFilter(this);
    connect(fresh, &PhoneCard::chosen, this, &PhoneBoard::choose);
    connect(fresh, &PhoneCard::stepWanted, this, [this, fresh](int by) { step(fresh, by); });
    connect(fresh, &PhoneCard::stopWanted, this, &PhoneBoard::stopWanted);
    connect(fresh, &PhoneCard::outcomeWanted, this, &PhoneBoard::outcomeWanted);
    connect(fresh, &PhoneCard::remedyWanted, this, &PhoneBoard::remedyWanted);
    return fresh;
}

void PhoneBoard::arrange()
{
    std::vector<const PhoneRow*> rows;
    for (const PhoneRow& row : m_phones.rows()) {
        rows.push_back(&row);
    }
    std::sort(rows.begin(), rows.end(),
        [](const PhoneRow* one, const PhoneRow* other) { return comesBefore(*one, *other); });
    std::vector<PhoneCard*> cards;
    for (const PhoneRow* row : rows) {
        PhoneCard* shown = card(row->id);
        cards.push_back(shown != nullptr ? shown : made(row->id));
        cards.back()->tell(*row, m_flash.request().farewell);
    }
    for (PhoneCard* old : m_cards) {
        if (std::find(cards.begin(), cards.end(), old) == cards.end()) {
            m_hadFocus = m_hadFocus || old->hasFocus() || old->isAncestorOf(focusWidget());
            m_grid->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
    }
    m_cards = std::move(cards);
    m_empty->setVisible(m_cards.empty());
    m_scroll->setVisible(!m_cards.empty());
    fit();
    if (m_phones.find(m_chosen) == nullptr) {
        choose(0);
    }
}

/// How many columns and in what size, for the room there is.
void PhoneBoard::fit()
{
    const int count = static_cast<int>(m_cards.size());
    m_columns = count > 2 && width() >= 2 * ColumnWidth ? 2 : 1;
    const int rows = std::max(1, (count + m_columns - 1) / m_columns);
    // The card of the phone that is waited for is always small beside others.
    const PhoneRow* last = count > 1 && m_columns == 1 ? m_phones.find(m_cards.back()->row()) : nullptr;
    const bool waits = last != nullptr && last->verdict == Verdict::Waiting;
    const int room = waits ? (height() - WaitingHeight) / std::max(1, rows - 1) : height() / rows;
    const bool large = room >= LargeHeight || count == 1;
    for (int at = 0; at < count; ++at) {
        PhoneCard* one = m_cards[static_cast<std::size_t>(at)];
        const bool small = waits && at == count - 1;
        const auto size = large && !small ? PhoneCard::Size::Large : PhoneCard::Size::Compact;
        if (one->cardSize() != size) {
            one->setSize(size);
        }
        m_grid->addWidget(one, at / m_columns, at % m_columns, Qt::AlignTop);
        one->show();
    }
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowStretch(row, 0);
    }
    m_grid->setRowStretch(rows, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns == 2 ? 1 : 0);
    chainTabs();
}

void PhoneBoard::chainTabs()
{
    QWidget* last = nullptr;
    for (PhoneCard* one : m_cards) {
        for (QWidget* stop :
            {static_cast<QWidget*>(one), one->findChild<QWidget*>(QStringLiteral("cardRemedy")),
                one->findChild<QWidget*>(QStringLiteral("cardDetails")),
                one->findChild<QWidget*>(QStringLiteral("cardStop"))}) {
            if (last != nullptr) {
                setTabOrder(last, stop);
            }
            last = stop;
        }
    }
}

void PhoneBoard::tell(quint64 row)
{
    const PhoneRow* line = m_phones.find(row);
    PhoneCard* one = card(row);
    if (line == nullptr || one == nullptr) {
        return;
    }
    one->tell(*line, m_flash.request().farewell);
    const auto place = std::find(m_cards.begin(), m_cards.end(), one);
    const auto isAfter = [&](const PhoneCard* other) {
        const PhoneRow* others = m_phones.find(other->row());
        return others != nullptr && comesBefore(*line, *others);
    };
    if (place != m_cards.begin() && isAfter(*(place - 1))) {
        arrange(); // it has a port now, and with it a place
    }
    // The next phone on the port that the user looks at.
    if (m_chosen == 0 && !m_chosenPort.isEmpty() && line->port == m_chosenPort) {
        choose(row);
        if (m_hadFocus) {
            m_hadFocus = false;
            one->setFocus();
        }
    }
}

void PhoneBoard::choose(quint64 row)
{
    const PhoneRow* line = m_phones.find(row);
    if (line != nullptr) {
        m_chosenPort = line->port;
        m_hadFocus = false;
    }
    for (PhoneCard* one : m_cards) {
        one->setChosen(row != 0 && one->row() == row);
    }
    if (m_chosen != row) {
        m_chosen = row;
        Q_EMIT chosenChanged();
    }
}

void PhoneBoard::step(const PhoneCard* from, int by)
{
    const auto place = std::find(m_cards.begin(), m_cards.end(), from);
    const int far = std::abs(by) == 2 ? m_columns * by / 2 : by;
    const auto at = (place - m_cards.begin()) + far;
    if (place == m_cards.end() || at < 0 || at >= static_cast<std::ptrdiff_t>(m_cards.size())) {
        return;
    }
    PhoneCard* to = m_cards[static_cast<std::size_t>(at)];
    to->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(to);
}

void PhoneBoard::retranslate()
{
    m_caption->setText(tr("Phones"));
    m_empty->setText(tr("No phone yet. Each port gets a card here as soon as you start."));
    setAccessibleName(tr("Phones"));
    setAccessibleDescription(tr("One card for each port, with its state, step and progress"));
    for (const PhoneRow& row : m_phones.rows()) {
        tell(row.id);
    }
}

void PhoneBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PhoneBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PhoneBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        m_scroll->ensureWidgetVisible(static_cast<QWidget*>(watched));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace flashwright
