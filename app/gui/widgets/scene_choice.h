// SPDX-License-Identifier: GPL-3.0-or-later
/// How far a download goes: three cards, each with what it keeps and what it costs.
#pragma once

#include "core/plan/job_request.h"

#include <QFrame>

#include <array>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace flashwright {

/// A choice with its consequences below it. The whole card takes the click.
class SceneCard final : public QFrame {
    Q_OBJECT
public:
    SceneCard(Scene scene, QWidget* parent);

    [[nodiscard]] Scene scene() const noexcept { return m_scene; }
    [[nodiscard]] QRadioButton& button() noexcept { return *m_button; }
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshMark();
    void refreshWords();

    Scene m_scene;
    QRadioButton* m_button;
    QLabel* m_mark;
    QLabel* m_short; ///< in sight on every card; the whole on the chosen one
    QLabel* m_words;
};

/// GUI thread.
class SceneChoice final : public QWidget {
    Q_OBJECT
public:
    explicit SceneChoice(QWidget* parent = nullptr);

    [[nodiscard]] Scene scene() const;
    /// Says nothing.
    void setScene(Scene scene);

Q_SIGNALS:
    /// By the user.
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QButtonGroup* m_group;
    std::array<SceneCard*, 3> m_cards{};
};

} // namespace flashwright
