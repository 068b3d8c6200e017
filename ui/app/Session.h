#pragma once

#include "text/Language.h"
#include "workbook/Workbook.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace bandom::ui {

/// The workbook that is open, and those that were. What can go wrong comes as workbook::Error, with the
/// workbook that was open before still open.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(workbook::Environment environment, QObject *parent = nullptr);

    /// Null where none is open.
    workbook::Workbook *workbook() const { return m_workbook.get(); }
    const workbook::Environment &environment() const { return m_environment; }

    void create(const QString &path);
    void createTraining(const QString &path, text::LanguageCode language);

    /// Opens for writing.
    void open(const QString &path);
    void openReadOnly(const QString &path);
    void close();

    /// Paths, the last opened first, at most ten, those that are gone left out.
    static QStringList recentFiles();

    /// Where new files are suggested: the folder of the last one, else the user's documents.
    static QString folder();

    /// "sesan.bandom" for "sesan".
    static QString withSuffix(const QString &path);

signals:
    /// Another workbook is open, or none.
    void workbookChanged();

private:
    void adopt(std::unique_ptr<workbook::Workbook> workbook);

    workbook::Environment m_environment;
    std::unique_ptr<workbook::Workbook> m_workbook;
};

} // namespace bandom::ui
