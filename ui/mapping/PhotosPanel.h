#pragma once

#include "mapping/Photo.h"
#include "ui/mapping/PhotoFile.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/StepPage.h"

#include <QHash>
#include <QIcon>

#include <memory>
#include <vector>

class QListWidget;
class QToolButton;

namespace bandom::ui {

class FigureView;
class InlineMessage;
class RecordForm;
class WrapLabel;

/// The photos of an area as a grid, with the one that is chosen and its captions beside. Files are dropped
/// on it or chosen; they are read beside the screen and go in with one edit.
class PhotosPanel : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the panel.
    PhotosPanel(const PageContext &context, QWidget *parent = nullptr);

    void setArea(const workbook::Id &area, const QString &name);
    void reload();
    void choose(const QString &photoId);

    /// Takes files in; what can't be is listed, the rest enters.
    void import(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildGrid();
    QWidget *buildDetails();
    QToolButton *addButton(const char *name, Icon which, const QString &toolTip, const QString &text = {});

    /// What came of photos that were read.
    struct PhotoImport
    {
        int added = 0;
        QString lastId;       ///< of the last one added
        QStringList problems; ///< a sentence for each that was not
    };

    /// Writes what was read, in one edit; the panel that asked for it may be gone.
    static PhotoImport enter(const PageContext &context, const workbook::Id &area, const QString &areaName,
                             const std::vector<PhotoFile> &files);
    void tell(const PhotoImport &done);
    void fillGrid();
    void showCurrent();
    void removeCurrent();
    void moveCurrent(int by);
    QString currentId() const;
    std::optional<mapping::Photo> current() const;
    QIcon thumbnail(const mapping::Photo &photo);
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    workbook::Id m_area;
    QString m_areaName;
    QString m_shown;                    ///< whose details are shown
    QHash<QString, QIcon> m_thumbnails; ///< by hash: a picture never changes
    WrapLabel *m_empty = nullptr;
    InlineMessage *m_message = nullptr;
    QListWidget *m_grid = nullptr;
    QWidget *m_details = nullptr;
    FigureView *m_picture = nullptr;
    RecordForm *m_form = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
};

} // namespace bandom::ui
