#pragma once

#include <QWidget>

class QListWidget;

namespace bandom::ui {

/// What is shown while no workbook is open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

signals:
    void newRequested();
    void openRequested();
    void trainingRequested();
    void fileChosen(const QString &path);

private:
    QListWidget *m_recent = nullptr;
    QWidget *m_recentTitle = nullptr;
};

} // namespace bandom::ui
