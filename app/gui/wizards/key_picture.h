// SPDX-License-Identifier: GPL-3.0-or-later
/// A drawn phone with the key to hold marked; an alternative text says the same.
#pragma once

#include <QWidget>

#include <string>

namespace flashwright {

/// GUI thread.
class KeyPicture final : public QWidget {
    Q_OBJECT
public:
    explicit KeyPicture(QWidget* parent = nullptr);

    /// An id as in ChipProfile::bootKeys; empty = no key is held. One without a drawing shows the plain
    /// phone.
    void show(const std::string& key);
    [[nodiscard]] const std::string& key() const noexcept { return m_key; }
    [[nodiscard]] bool hasDrawing() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    [[nodiscard]] QString file() const;

    std::string m_key;
};

} // namespace flashwright
