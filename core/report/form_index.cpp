// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/form_index.h"

#include <algorithm>
#include <cstring>

namespace flashwright {

namespace {

quint32 headOf(const char* bytes)
{
    quint32 head = 0;
    std::memcpy(&head, bytes, sizeof head);
    return head;
}

} // namespace

void FormIndex::add(const QByteArray& form, int owner)
{
    if (form.size() < Shortest) {
        return;
    }
    std::vector<Form>& row = m_forms[headOf(form.constData())];
    if (std::any_of(row.begin(), row.end(), [&form](const Form& known) { return known.bytes == form; })) {
        return;
    }
    row.push_back({form, owner});
    std::stable_sort(
        row.begin(), row.end(), [](const Form& a, const Form& b) { return a.bytes.size() > b.bytes.size(); });
}

const FormIndex::Form* FormIndex::at(const QByteArray& bytes, qsizetype place) const
{
    const auto row = m_forms.find(headOf(bytes.constData() + place));
    if (row == m_forms.end()) {
        return nullptr;
    }
    const qsizetype left = bytes.size() - place;
    for (const Form& form : row->second) {
        const qsizetype size = form.bytes.size();
        if (size <= left
            && std::memcmp(bytes.constData() + place, form.bytes.constData(), static_cast<std::size_t>(size))
                == 0) {
            return &form;
        }
    }
    return nullptr;
}

QByteArray FormIndex::replaced(const QByteArray& bytes, const QByteArray& searched,
    const std::function<QByteArray(int owner, qsizetype length)>& instead) const
{
    QByteArray result;
    result.reserve(bytes.size());
    qsizetype copied = 0;
    for (qsizetype place = 0; place + Shortest <= searched.size();) {
        const Form* const found = at(searched, place);
        if (found == nullptr) {
            ++place;
            continue;
        }
        result.append(bytes.constData() + copied, place - copied);
        result.append(instead(found->owner, found->bytes.size()));
        place += found->bytes.size();
        copied = place;
    }
    return result.append(bytes.constData() + copied, bytes.size() - copied);
}

} // namespace flashwright
