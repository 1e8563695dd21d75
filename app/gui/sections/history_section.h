// SPDX-License-Identifier: GPL-3.0-or-later
/// What was done with which phone, searchable; reports and certificates of it.
#pragma once

#include "app/gui/models/history_model.h"
#include "app/gui/sections/section.h"
#include "core/report/support_bundle.h"

#include <thread>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTreeView;

namespace flashwright {

/// GUI thread.
class HistorySection final : public Section {
    Q_OBJECT
public:
    explicit HistorySection(QWidget* parent = nullptr);
    ~HistorySection() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("history"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void setStation(Station* station) override;
    void refresh() override;
    /// Of the chosen job; asks where to.
    void makeReport();
    [[nodiscard]] HistoryModel& model() noexcept { return m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Found {
        std::vector<JobRecord> records;
        std::map<std::string, std::string> titles; ///< diagnosis id -> English title
        std::optional<Error> failed;
    };
    void connectAll();
    void retranslate();
    [[nodiscard]] HistoryQuery query() const;
    void showFound(Found found);
    void showChosen();
    [[nodiscard]] const JobRecord* chosen() const;
    void saveCertificate();
    void showReport(const Result<std::vector<BundlePart>>& parts);
    void saveReport(const std::vector<BundlePart>& parts);
    void openJournal();
    void tell(const QString& text);

    Station* m_station = nullptr;
    HistoryModel m_model;
    quint64 m_turn = 0; ///< results of an earlier search are dropped
    bool m_reportWanted = false; ///< as soon as the list is there
    QLabel* m_searchLabel;
    QLineEdit* m_search;
    QLabel* m_resultLabel;
    QComboBox* m_result;
    QTreeView* m_list;
    QLabel* m_detailsCaption;
    QTextBrowser* m_details;
    QLabel* m_message;
    QPushButton *m_certificate, *m_report, *m_journal;
    std::jthread m_searching;
    std::jthread m_working;
};

} // namespace flashwright
