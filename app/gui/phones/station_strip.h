// SPDX-License-Identifier: GPL-3.0-or-later
/// How the phones of today ended, over the cards of a station.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace flashwright {

class StationMode;

/// GUI thread. Shown while station mode is on.
class StationStrip final : public QFrame {
    Q_OBJECT
public:
    explicit StationStrip(StationMode& station, QWidget* parent = nullptr);
    /// Without the PIN nobody wipes the count.
    void setLocked(bool locked);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCount();

    StationMode& m_station;
    QLabel *m_passedMark, *m_passed, *m_failedMark, *m_failed, *m_stopped, *m_causes;
    QPushButton* m_reset;
};

} // namespace flashwright
