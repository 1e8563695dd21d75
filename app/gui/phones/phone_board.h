// SPDX-License-Identifier: GPL-3.0-or-later
/// The phones of the station beside the page: who is where, how far, and how it ended.
#pragma once

#include "app/gui/models/phones_model.h"

#include <QScrollArea>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace flashwright {

class Announcer;
class FlashController;
class PhoneCard;
class StationMode;
class StationStrip;
struct Workbench;

/// GUI thread. One card for each physical port, in the order of the ports, and one for the phone that is
/// waited for. Shows what the model says; decides nothing.
class PhoneBoard final : public QWidget {
    Q_OBJECT
public:
    explicit PhoneBoard(const Workbench& bench, QWidget* parent = nullptr);

    /// The row that the user looks at; the only one where there is one; 0 when none.
    [[nodiscard]] quint64 chosenRow() const;
    [[nodiscard]] PhoneCard* card(quint64 row) const;
    /// Room for one card in large letters.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// In the order in which they are shown.
    [[nodiscard]] const std::vector<PhoneCard*>& cards() const noexcept { return m_cards; }
    /// The count of the day over the cards.
    void showStation(StationMode& station);
    /// The operator view changes nothing but the phones.
    void setLocked(bool locked);
    [[nodiscard]] Announcer& announcer() noexcept { return *m_announcer; }

Q_SIGNALS:
    void chosenChanged();
    void stopWanted(quint64 row);
    void outcomeWanted(quint64 row);
    /// Remedy::action, for the phone of that row.
    void remedyWanted(quint64 row, const QString& action);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    /// Cards for all rows, each in its place.
    void arrange();
    [[nodiscard]] PhoneCard* made(quint64 row);
    void chainTabs();
    void fit();
    void tell(quint64 row);
    void choose(quint64 row);
    void step(const PhoneCard* from, int step);
    void retranslate();

    const PhonesModel& m_phones;
    const FlashController& m_flash;
    QLabel* m_caption;
    QLabel* m_empty;
    QScrollArea* m_scroll;
    QWidget* m_inside;
    QGridLayout* m_grid;
    Announcer* m_announcer;
    StationStrip* m_strip = nullptr;
    std::vector<PhoneCard*> m_cards;
    int m_columns = 1;
    quint64 m_chosen = 0;
    QString m_chosenPort; ///< whose next phone takes the place of the chosen one
    bool m_hadFocus = false;
};

} // namespace flashwright
