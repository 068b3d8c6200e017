#pragma once

#include "people/Profile.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>
#include <optional>

class QComboBox;

namespace bandom::ui {

class ActorDetails;
class DoubleMessage;
class RecordTable;

/// Everybody whom the workbook knows, entered once and used by all steps: by kind and area, with the profile
/// of whoever is chosen beside the list.
class ActorsPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    using Model = RecordModel<people::Stakeholder>;

    /// What the list shows: all, the actors of a kind, those who are none of them, or who may be entered
    /// twice.
    enum class Shown { All, Producers, Traders, InputSuppliers, Others, Doubles };

    QWidget *buildFilter();
    void fillAreas();
    RecordSource<people::Stakeholder> source();
    std::vector<people::Stakeholder> load() const;
    bool isShown(const people::Stakeholder &stakeholder) const;
    bool mayRemove(const QStringList &ids) const;
    workbook::Id area() const;
    Shown shown() const;
    std::optional<people::ActorKind> shownKind() const;
    void filter();
    void showDouble();
    void goToFirst();

    QComboBox *m_areaBox = nullptr;
    QComboBox *m_kindBox = nullptr;
    std::unique_ptr<Model> m_actors;
    RecordTable *m_table = nullptr;
    DoubleMessage *m_double = nullptr; ///< says that somebody may be entered twice
    ActorDetails *m_details = nullptr;
};

} // namespace bandom::ui
