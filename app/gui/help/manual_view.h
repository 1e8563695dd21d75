// SPDX-License-Identifier: GPL-3.0-or-later
/// A page of the manual, with pictures that fit, links between pages and a way back.
#pragma once

#include "app/gui/help/manual.h"

#include <QTextBrowser>

namespace flashwright {

/// GUI thread.
class ManualView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualView(QWidget* parent = nullptr);

    /// Pages come from here; what was open is shown again where it is still there. The manual outlives the
    /// view.
    void setManual(const Manual* manual);
    /// Nothing happens for an unknown one. @returns whether it is known
    bool open(const QString& id);
    /// Empty while no page is open.
    [[nodiscard]] QString topic() const;
    /// Marks every place with one of the words, and shows the first.
    void mark(const QStringList& words);
    /// Percent of the window's own text.
    [[nodiscard]] int zoom() const noexcept { return m_zoom; }
    void setZoom(int percent);

Q_SIGNALS:
    void zoomChanged(int percent);
    /// Another page is shown, by a link, by open(), or on the way back.
    void topicChanged();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void pageCame();
    void showAgain();
    void dress();
    [[nodiscard]] QImage picture(const QString& name) const;
    [[nodiscard]] static QString idOf(const QUrl& url);
    [[nodiscard]] static QUrl urlOf(const QString& id);

    const Manual* m_manual = nullptr;
    int m_zoom = 100;
    int m_pictureWidth = 0;
    bool m_dressing = false;
};

} // namespace flashwright
