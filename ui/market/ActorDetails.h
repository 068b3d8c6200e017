#pragma once

#include "ui/market/ActorColumns.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

#include <memory>

class QStackedWidget;
class QTabBar;

namespace bandom::ui {

class CheckList;
class RecordForm;
class RecordModelBase;
class RecordTable;

/// All that is known of one actor: the person or body, the profile for each kind that they are, and how much
/// they grow, sell, buy, need and receive.
class ActorDetails : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the widget.
    ActorDetails(const PageContext &context, QWidget *parent = nullptr);
    ~ActorDetails() override;

    /// Shows another actor; empty: none. A tab that says nothing of them gives way to one that does.
    void setActor(const QString &id);
    void reload();

    /// Stores what is still being typed.
    void commit();

    /// Shows the profile of a kind.
    void showKind(people::ActorKind kind);

private:
    enum Tab { Person, Producer, Trader, InputSupplier, Volumes };

    void build();
    QWidget *buildPerson();
    QWidget *buildVolumes();
    void addTab(const QString &title, QWidget *page);
    template<class Profile>
    QWidget *buildProfile(const std::vector<FieldColumn<Profile>> &fields, const QString &prefix);
    QWidget *buildProducer();
    QWidget *buildTrader();
    QWidget *buildInputSupplier();
    std::optional<QString> storePerson(const people::Stakeholder &person);
    void storeAreas();
    void fillAreas();
    void markTabs();
    people::Stakeholder person() const;
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    workbook::Id m_actor;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_work = nullptr;
    std::vector<RecordForm *> m_forms;
    CheckList *m_areas = nullptr;
    std::unique_ptr<RecordModelBase> m_volumes;
    RecordTable *m_volumeTable = nullptr;
};

} // namespace bandom::ui
