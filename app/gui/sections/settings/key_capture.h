// SPDX-License-Identifier: GPL-3.0-or-later
/// A field that takes a key combination instead of text.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace flashwright {

/// GUI thread. Tab and Shift+Tab still lead on, so that the field is no trap.
class KeyCapture final : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyCapture(QWidget* parent = nullptr);
    /// Empty until a combination was pressed.
    [[nodiscard]] const QKeySequence& keys() const noexcept { return m_keys; }
    void clearKeys();

Q_SIGNALS:
    void captured(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;

private:
    bool take(const QKeyEvent& event);

    QKeySequence m_keys;
};

} // namespace flashwright
