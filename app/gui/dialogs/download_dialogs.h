// SPDX-License-Identifier: GPL-3.0-or-later
/// What is asked and told around a download: consent, stop, close, success, failure.
#pragma once

#include "app/gui/controllers/session_launcher.h"
#include "app/gui/models/phone_row.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QMessageBox;
class QWidget;

namespace flashwright {

class FlashController;
class PackageController;
class PhonesModel;

/// Opens dialogs over the window without waiting for them. GUI thread.
class DownloadDialogs final : public QObject {
    Q_OBJECT
public:
    DownloadDialogs(QWidget& window, const PackageController& packages, FlashController& flash,
        const PhonesModel& phones);

    /// Shows the draft plan, and starts when the user says yes.
    void start(const JobRequest& request, const JobContext& context);
    /// Shows the plan of an interrupted job, and goes on with it when the user says yes.
    void goOn(const ResumeRequest& resume, JobTitle title);
    /// Stops; asks first while a phone is being written, and offers to break off when that was already asked
    /// for.
    void stop();
    /// Asks whether to close although phones are at work. closeAgreed() is the yes.
    void askToClose();
    /// In a batch the cards say it all: no dialog at the end of a job.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    /// Tells whether the plan of this digest was agreed to for a whole batch.
    using Agreed = std::function<bool(const std::string& digest)>;
    void setAgreed(Agreed agreed) { m_agreed = std::move(agreed); }
    /// The outcome of a row again.
    void showOutcome(quint64 row);
    void showError(const QString& title, const Error& error);
    void tell(const QString& title, const QString& text);
    /// While a guide tells of its job itself: no outcome, question or error of a job is shown here.
    void setMuted(bool muted) { m_muted = muted; }
    /// Something else was wanted while phones are waited for or worked on.
    void tellBusy();

Q_SIGNALS:
    void closeAgreed();
    /// Remedy::action, for the phone of that row.
    void remedyWanted(quint64 row, const QString& action);

private:
    [[nodiscard]] bool wasLookOnly(quint64 row) const;
    void showFailure(const PhoneRow& line);
    void askForGrownPlan(quint64 row, const Question& question);
    void show(QDialog* dialog);
    QMessageBox* question(const QString& title, const QString& text);

    QWidget& m_window;
    const PackageController& m_packages;
    FlashController& m_flash;
    const PhonesModel& m_phones;
    Farewell m_farewell = Farewell::Reboot; ///< of the request that runs
    bool m_looksOnly = false; ///< the job that runs is a look at a phone
    bool m_muted = false;
    Agreed m_agreed;
    bool m_quiet = false;
    QPointer<QDialog> m_outcome; ///< the newest success dialog: the next one replaces it
};

} // namespace flashwright
