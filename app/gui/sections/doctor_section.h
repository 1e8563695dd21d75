// SPDX-License-Identifier: GPL-3.0-or-later
/// What this computer lacks to work with phones, and a button that mends it.
#pragma once

#include "app/gui/sections/section.h"
#include "core/doctor/doctor.h"

#include <set>
#include <thread>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace flashwright {

/// GUI thread; looks and mends in the background.
class DoctorSection final : public Section {
    Q_OBJECT
public:
    explicit DoctorSection(QWidget* parent = nullptr);
    ~DoctorSection() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("doctor"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void setStation(Station* station) override;
    void refresh() override;
    /// Instead of this computer and its programs; for tests.
    void setTools(DoctorTools tools);
    /// Comes to the front with this fix chosen.
    void choose(const std::string& fix);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Seen {
        std::vector<CheckResult> checks;
        std::map<std::string, std::vector<std::string>> previews; ///< fix and port -> what it changes
        std::map<std::string, std::vector<std::string>> undos; ///< the same for what can be taken back
        std::set<std::string> newSession; ///< those that hold after the next login
    };
    [[nodiscard]] bool hasTools();
    using Change = Result<void> (HostFix::*)(const std::stop_token&);
    void connectAll();
    void retranslate();
    void showSeen(Seen seen);
    void showChosen();
    void applyLook(int row);
    [[nodiscard]] const CheckResult* chosen() const;
    [[nodiscard]] std::string keyOfChosen() const;
    void change(Change what, const QString& done);
    void tell(const QString& text);
    [[nodiscard]] static Seen look(const DoctorTools& tools, const std::stop_token& stop);

    DoctorTools m_tools; ///< none until they are needed
    std::filesystem::path m_resources; ///< of the station; empty while there is none
    Seen m_seen;
    quint64 m_turn = 0; ///< results of an earlier look are dropped
    std::string m_wanted; ///< fix to choose when the list is there
    QLabel* m_lead;
    QTreeWidget* m_list;
    QLabel* m_finding;
    QLabel* m_previewCaption;
    QPlainTextEdit* m_preview;
    QLabel* m_message;
    QPushButton *m_fix, *m_undo, *m_again;
    std::jthread m_looking;
    std::jthread m_working;
};

} // namespace flashwright
