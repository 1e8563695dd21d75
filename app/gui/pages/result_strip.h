// SPDX-License-Identifier: GPL-3.0-or-later
/// What became of the last job of a page, and the folder that it filled.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace flashwright {

/// GUI thread. Hidden while there is nothing to tell.
class ResultStrip final : public QFrame {
    Q_OBJECT
public:
    enum class Tone : quint8 { Working, Good, Bad };

    explicit ResultStrip(QWidget* parent = nullptr);
    /// An empty folder hides the button.
    void tell(Tone tone, const QString& text, const QString& folder = {});
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Tone m_tone = Tone::Working;
    QString m_path;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_open;
};

} // namespace flashwright
