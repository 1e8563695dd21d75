// SPDX-License-Identifier: GPL-3.0-or-later
/// Traces of the link, and how long journals are kept.
#pragma once

#include "app/gui/sections/settings/option_page.h"
#include "app/setup/old_journals.h"

#include <thread>

class QPushButton;

namespace flashwright {

class TracingPage final : public OptionPage {
    Q_OBJECT
public:
    TracingPage(Preferences& preferences, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Tracing"); }
    /// Old journals are looked for once, when the station comes.
    void setStation(Station* station) override;

Q_SIGNALS:
    /// Old journals are gone; a line for the log, in English.
    void cleaned(const QString& line);

protected:
    void retranslate() override;

private:
    void clean();
    void told(const Result<OldJournals>& done);
    void showFolder();
    void chooseFolder();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QWidget* folderRow();

    Station* m_station = nullptr;
    CheckOption* m_trace;
    QLabel* m_folderCaption;
    QLabel* m_folder;
    QPushButton* m_choose;
    QPushButton* m_open;
    QPushButton* m_usual;
    ChoiceOption* m_keep;
    QLabel* m_result;
    QPushButton* m_journals;
    std::jthread m_cleaning;
};

} // namespace flashwright
