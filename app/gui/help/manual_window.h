// SPDX-License-Identifier: GPL-3.0-or-later
/// The manual in a window of its own: contents and search beside the page.
#pragma once

#include "app/gui/help/manual.h"
#include "app/gui/preferences/preferences.h"

#include <QMainWindow>

#include <thread>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace flashwright {

class ManualView;

namespace preference {

/// Percent of the window's own text.
inline constexpr Preference<int> ManualZoom{"manualZoom", 100};

} // namespace preference

/// GUI thread. The preferences outlive it.
class ManualWindow final : public QMainWindow {
    Q_OBJECT
public:
    ManualWindow(std::filesystem::path resources, Preferences& preferences, QWidget* parent = nullptr);

    /// Brings the page to the front; the first page for an unknown one.
    void open(const QString& topic);
    /// Contents in front and under the keys.
    void openContents();
    void search(const QString& asked);
    /// The page that is shown.
    [[nodiscard]] QString topic() const;
    [[nodiscard]] const Manual& manual() const noexcept { return m_manual; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* command(const char* name, const char* icon, const QList<QKeySequence>& keys);
    void buildBar();
    void buildCentre();
    void connectParts();
    void loadManual();
    void addErrors(const ErrorTopics& made);
    void fillContents();
    void showHits();
    void openHit();
    void openChosen(const QTreeWidgetItem* item);
    void followPage();
    void refreshIcons();
    void retranslate();
    void savePage();
    void bringToFront();
    [[nodiscard]] static QString groupTitle(const QString& id);

    std::filesystem::path m_resources;
    Preferences& m_preferences;
    Manual m_manual;
    QToolBar* m_bar = nullptr;
    QAction *m_back = nullptr, *m_forward = nullptr, *m_contents = nullptr, *m_find = nullptr,
            *m_larger = nullptr, *m_smaller = nullptr, *m_usual = nullptr, *m_save = nullptr,
            *m_close = nullptr;
    QSplitter* m_across = nullptr;
    QLabel* m_searchCaption = nullptr;
    QLineEdit* m_search = nullptr;
    QStackedWidget* m_lists = nullptr;
    QTreeWidget* m_tree = nullptr;
    QListWidget* m_hits = nullptr;
    ManualView* m_view = nullptr;
    bool m_filling = false;
    QString m_wanted; ///< a page that is still being made
    std::jthread m_maker; ///< last: joined before what it reports to
};

} // namespace flashwright
