// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds any of very many runs of bytes in one pass.
#pragma once

#include <QByteArray>

#include <functional>
#include <unordered_map>
#include <vector>

namespace flashwright {

/// One thread while runs are added; any thread afterwards.
class FormIndex {
public:
    /// Shorter runs are not taken: they stand everywhere by chance.
    static constexpr qsizetype Shortest = 4;

    /// `owner` comes back with each find. The first owner of a run keeps it.
    void add(const QByteArray& form, int owner);
    /// What stands in `searched` is replaced in `bytes`, which is of the same length: the longest run first
    /// where several begin at one place.
    [[nodiscard]] QByteArray replaced(const QByteArray& bytes, const QByteArray& searched,
        const std::function<QByteArray(int owner, qsizetype length)>& instead) const;

private:
    struct Form {
        QByteArray bytes;
        int owner;
    };
    [[nodiscard]] const Form* at(const QByteArray& bytes, qsizetype place) const;

    std::unordered_map<quint32, std::vector<Form>> m_forms; ///< by their first four bytes; longest first
};

} // namespace flashwright
