// SPDX-License-Identifier: GPL-3.0-or-later
/// How a download is done, beside what is written: comparing, a new partition table, what the phone does
/// afterwards, and the files that its maker's phones want.
#pragma once

#include "core/plan/job_request.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace flashwright {

class LoaderFields;
class Preferences;

/// GUI thread. The preferences outlive it.
class FlashOptions final : public QWidget {
    Q_OBJECT
public:
    explicit FlashOptions(Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] LoaderFields& loaders() noexcept { return *m_loaders; }
    [[nodiscard]] bool allowsRepartition() const;
    /// What a request wants of them; comparing only where it speaks of that.
    void take(const JobRequest& request, bool verifySaid);
    /// Only a plain download asks for the new table: the other scenes bring theirs.
    void setScene(Scene scene);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPreferences();
    void retranslate();

    Preferences& m_preferences;
    LoaderFields* m_loaders;
    QCheckBox* m_verify;
    QCheckBox* m_repartition;
    QLabel* m_afterCaption;
    QComboBox* m_after;
};

} // namespace flashwright
