#include "ui/app/Guidance.h"

#include "ui/app/Resources.h"

#include <nlohmann/json.hpp>

namespace bandom::ui {

Guidance::Guidance(const text::Language &language)
{
    const nlohmann::json root = nlohmann::json::parse(resource(QStringLiteral("templates/guidance.json")));
    const auto in = [&](const nlohmann::json &text) {
        return QString::fromStdString(text.at(language.isKhmer() ? "km" : "en").get<std::string>());
    };
    for (const auto &[key, page] : root.at("pages").items()) {
        const QString name = QString::fromStdString(key);
        m_purposes.insert(name, in(page.at("purpose")));
        QStringList paragraphs;
        for (const nlohmann::json &paragraph : page.at("guidance"))
            paragraphs.append(in(paragraph));
        m_texts.insert(name, paragraphs.join(QStringLiteral("\n\n")));
    }
    for (const auto &[key, section] : root.at("sections").items()) {
        QStringList prompts;
        for (const nlohmann::json &prompt : section.at("prompts"))
            prompts.append(in(prompt));
        m_prompts.insert(QString::fromStdString(key), prompts);
    }
}

QString Guidance::purpose(const QString &page) const
{
    return m_purposes.value(page);
}

QString Guidance::text(const QString &page) const
{
    return m_texts.value(page);
}

QStringList Guidance::prompts(const QString &section) const
{
    return m_prompts.value(section);
}

} // namespace bandom::ui
