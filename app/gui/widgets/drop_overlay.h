// SPDX-License-Identifier: GPL-3.0-or-later
/// Covers the window while a file is dragged over it and says what letting go will do.
#pragma once

#include <QWidget>

namespace flashwright {

class DropOverlay final : public QWidget {
    Q_OBJECT
public:
    /// Lies over `parent` and follows its size; hidden at first.
    explicit DropOverlay(QWidget* parent);
    void show(const QString& sentence, bool allowed);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_sentence;
    bool m_allowed = true;
};

} // namespace flashwright
