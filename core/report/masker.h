// SPDX-License-Identifier: GPL-3.0-or-later
/// Takes identities of phone, person and computer out of what is shared, each replaced by a name that stays
/// the same: support can see that two lines speak of one phone, and not of which.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/report/form_index.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <filesystem>

namespace flashwright {

/// Learn first, from everything that is to be shared, then mask. One thread.
class Masker {
public:
    /// `secret` makes the names: whoever does not have it cannot try which identity belongs to a name.
    explicit Masker(QByteArray secret);

    /// One identity that is known for certain. `kind` is a word for the name: "imei", "unit", "user", "host",
    /// "mac". Values too short to tell from other words are passed over.
    void learn(const QString& kind, const QString& value);
    /// All identities that the text names or that can be told by their form, also inside hex and base64.
    void learnFrom(const QString& text);
    /// IMEIs in the bytes.
    void learnFromBytes(const QByteArray& bytes);

    [[nodiscard]] QString masked(const QString& text) const;
    /// The same length; bytes of identities are others.
    [[nodiscard]] QByteArray maskedBytes(const QByteArray& bytes) const;
    /// "<imei:3f9a0c>"
    [[nodiscard]] QString nameOf(const QString& kind, const QString& value) const;
    [[nodiscard]] qsizetype known() const { return m_known.size(); }

private:
    struct Identity {
        QString value;
        QString name;
    };
    [[nodiscard]] QByteArray noise(const QString& value, qsizetype bytes) const;
    void addForm(const QByteArray& form, int owner, bool personal);
    void learnPatterns(const QString& text);
    [[nodiscard]] QString withoutForms(const QString& text) const;
    [[nodiscard]] QString withoutWords(QString text) const;

    QByteArray m_secret;
    QMap<QString, QString> m_known; ///< value, folded -> kind
    QList<Identity> m_identities;
    FormIndex m_bytes; ///< every form, also as hex letters
    FormIndex m_letters; ///< what a text can show, in small letters
    QList<std::pair<QString, QString>> m_words; ///< of persons and computers: whole words only -> name
};

/// The secret of this installation, made when first needed: <stateFolder>/mask.key. HostIo, NoRoom.
[[nodiscard]] Result<QByteArray> maskSecret(const std::filesystem::path& stateFolder);

} // namespace flashwright
