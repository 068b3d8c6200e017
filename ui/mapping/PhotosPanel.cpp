#include "ui/mapping/PhotosPanel.h"

#include "mapping/Area.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"
#include "workbook/Order.h"
#include "workbook/Sha256.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using mapping::Photo;
using workbook::Id;

namespace {

constexpr QSize thumbnailSize(150, 112);
/// Three lines, in Khmer too; the whole caption stands beside the grid.
constexpr int captionHeight = 74;
constexpr int longestCaption = 50;
constexpr int pictureHeight = 140;
constexpr int detailsWidth = 280;
constexpr double previewWidth = 260;
constexpr double previewHeight = 180;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

PhotosPanel::PhotosPanel(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    m_message = new InlineMessage(this);
    m_message->setObjectName(QStringLiteral("photoMessage"));
    column->addWidget(m_message);
    auto *across = new QHBoxLayout;
    across->setSpacing(metrics::Space);
    across->addWidget(buildGrid(), 1);
    across->addWidget(buildDetails());
    column->addLayout(across, 1);
    setFocusProxy(m_grid);
}

QToolButton *PhotosPanel::addButton(const char *name, Icon which, const QString &toolTip, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(which));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setEnabled(!m_context.workbook->isReadOnly());
    return button;
}

QWidget *PhotosPanel::buildGrid()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    auto *bar = new QHBoxLayout;
    m_add = addButton("addPhotos", Icon::Add, tr("Or drop files on this page."), tr("Add photos…"));
    m_remove = addButton("removePhoto", Icon::Remove, tr("Remove this photo. Undo brings it back. (Del)"));
    m_earlier = addButton("photoEarlier", Icon::Up, tr("Put this photo before the one before it."));
    m_later = addButton("photoLater", Icon::Down, tr("Put this photo after the one after it."));
    for (QToolButton *button : {m_add, m_remove, m_earlier, m_later})
        bar->addWidget(button);
    bar->addStretch(1);
    m_empty =
        new WrapLabel(tr("Drop photos here, or add them from files. They are made smaller, and what the "
                         "camera knew of the place is left out."),
                      part);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_grid = new QListWidget(part);
    m_grid->setObjectName(QStringLiteral("photos"));
    m_grid->setAccessibleName(tr("Photos"));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setIconSize(thumbnailSize);
    m_grid->setGridSize(thumbnailSize + QSize(14, captionHeight));
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setMovement(QListView::Static);
    m_grid->setWordWrap(true);
    m_grid->setUniformItemSizes(true);
    m_grid->setAcceptDrops(false);
    column->addLayout(bar);
    column->addWidget(m_empty);
    column->addWidget(m_grid, 1);

    connect(m_add, &QToolButton::clicked, this, [this] {
        import(m_context.questions->filesToRead(tr("Add photos"), {},
                                                tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp)")));
    });
    connect(m_remove, &QToolButton::clicked, this, &PhotosPanel::removeCurrent);
    connect(m_earlier, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_grid, &QListWidget::currentItemChanged, this, &PhotosPanel::showCurrent);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_grid);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PhotosPanel::removeCurrent);
    return part;
}

QWidget *PhotosPanel::buildDetails()
{
    // With a message above it there is not the height for all of it.
    auto *content = new QWidget;
    m_details = scrolled(content);
    m_details->setObjectName(QStringLiteral("photoDetails"));
    m_details->setFixedWidth(detailsWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, metrics::Gap, 0);
    column->setSpacing(metrics::Gap);
    m_picture = new FigureView(content);
    m_picture->setObjectName(QStringLiteral("photoPreview"));
    m_picture->setMaximumHeight(pictureHeight);
    m_form = new RecordForm(content, 1, RecordForm::Labels::Above);
    const auto text = [](const QString &title, std::optional<std::string> Photo::*member) {
        return Column<Photo>::of(ColumnKind::Text, title, member);
    };
    auto english = Column<Photo>::of(ColumnKind::LongText, tr("Caption in English"), &Photo::captionEnglish);
    auto khmer = Column<Photo>::of(ColumnKind::LongText, tr("Caption in Khmer"), &Photo::captionKhmer);
    QStringList names{QStringLiteral("captionEnglish"), QStringLiteral("captionKhmer")};
    std::vector<Column<Photo>> columns{english, khmer};
    if (m_context.language.isKhmer()) {
        std::swap(columns[0], columns[1]);
        std::swap(names[0], names[1]);
    }
    columns.push_back(text(tr("Where it was taken"), &Photo::placeText));
    columns.push_back(Column<Photo>::of(ColumnKind::Date, tr("Day"), &Photo::takenOn));
    names.append({QStringLiteral("photoPlace"), QStringLiteral("photoDay")});
    m_form->addFields<Photo>(
        columns, names, [this] { return current().value_or(Photo()); },
        [this](const Photo &photo) -> std::optional<QString> {
            if (photo.id.isEmpty())
                return std::nullopt;
            return m_context.save(tr("Describe a photo of %1").arg(m_areaName),
                                  [database = &database(), photo] { workbook::save(*database, photo); });
        });
    m_form->setEnabled(!m_context.workbook->isReadOnly());
    column->addWidget(m_picture);
    column->addWidget(m_form);
    column->addStretch(1);
    return m_details;
}

void PhotosPanel::setArea(const Id &area, const QString &name)
{
    if (m_area != area) {
        m_message->clear();
        m_shown.clear();
    }
    m_area = area;
    m_areaName = name;
    m_add->setEnabled(!area.isEmpty() && !m_context.workbook->isReadOnly());
}

void PhotosPanel::reload()
{
    fillGrid();
    showCurrent();
}

QString PhotosPanel::currentId() const
{
    return m_grid->currentItem() ? m_grid->currentItem()->data(Qt::UserRole).toString() : QString();
}

std::optional<Photo> PhotosPanel::current() const
{
    return m_shown.isEmpty() ? std::nullopt : workbook::find<Photo>(database(), m_shown.toStdString());
}

QIcon PhotosPanel::thumbnail(const Photo &photo)
{
    const QString hash = qstring(photo.hash);
    const auto known = m_thumbnails.constFind(hash);
    if (known != m_thumbnails.constEnd())
        return *known;
    const auto jpeg = mapping::jpegOf(database(), photo);
    QByteArray bytes = jpeg ? QByteArray::fromStdString(*jpeg) : QByteArray();
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = QSize(photo.width, photo.height).scaled(thumbnailSize, Qt::KeepAspectRatio);
    reader.setScaledSize(size.expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    const QIcon made = image.isNull() ? icon(Icon::Warning, Tone::Warning) : QIcon(QPixmap::fromImage(image));
    m_thumbnails.insert(hash, made);
    return made;
}

void PhotosPanel::fillGrid()
{
    const QString before = currentId();
    const int row = m_grid->currentRow();
    {
        const QSignalBlocker quiet(m_grid);
        m_grid->clear();
        for (const Photo &photo : mapping::photos(database(), m_area)) {
            const QString caption = qstring(mapping::caption(photo, m_context.language));
            const QString label = caption.isEmpty() ? tr("No caption") : caption;
            const QString shown =
                label.size() > longestCaption ? label.left(longestCaption) + QStringLiteral("…") : label;
            auto *item = new QListWidgetItem(thumbnail(photo), breakable(shown), m_grid);
            item->setData(Qt::UserRole, qstring(photo.id.text));
            item->setData(Qt::AccessibleTextRole, label);
            item->setToolTip(label);
            item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
            if (item->data(Qt::UserRole) == before)
                m_grid->setCurrentItem(item);
        }
        if (!m_grid->currentItem() && m_grid->count() > 0)
            m_grid->setCurrentRow(std::clamp(row, 0, m_grid->count() - 1));
    }
    m_empty->setVisible(m_grid->count() == 0);
    m_grid->setVisible(m_grid->count() > 0);
}

void PhotosPanel::showCurrent()
{
    const QString id = currentId();
    const bool isOther = id != m_shown;
    m_shown = id;
    const auto photo = current();
    m_details->setVisible(photo.has_value());
    const bool canWrite = photo && !m_context.workbook->isReadOnly();
    m_remove->setEnabled(canWrite);
    m_earlier->setEnabled(canWrite && m_grid->currentRow() > 0);
    m_later->setEnabled(canWrite && m_grid->currentRow() < m_grid->count() - 1);
    if (!photo)
        return;
    if (isOther) {
        m_form->startOver();
        const double scale = std::min(previewWidth / photo->width, previewHeight / photo->height);
        document::Figure figure;
        figure.width = photo->width * scale;
        figure.height = photo->height * scale;
        figure.items.push_back(document::Figure::Picture{
            {0, 0, figure.width, figure.height},
            std::make_shared<const std::string>(mapping::jpegOf(database(), *photo).value_or(""))});
        figure.alternative = mapping::caption(*photo, m_context.language);
        if (figure.alternative.empty())
            figure.alternative = tr("No caption").toStdString();
        m_picture->setFigure(std::move(figure));
    } else {
        m_form->reload();
    }
}

void PhotosPanel::choose(const QString &photoId)
{
    for (int row = 0; row < m_grid->count(); ++row) {
        if (m_grid->item(row)->data(Qt::UserRole).toString() == photoId)
            m_grid->setCurrentRow(row);
    }
}

void PhotosPanel::removeCurrent()
{
    const QString id = currentId();
    if (id.isEmpty() || m_context.workbook->isReadOnly())
        return;
    m_context.edit(tr("Remove a photo of %1").arg(m_areaName),
                   [database = &database(), id] { workbook::remove<Photo>(*database, id.toStdString()); });
}

void PhotosPanel::moveCurrent(int by)
{
    const QString id = currentId();
    const int to = m_grid->currentRow() + by;
    m_context.edit(tr("Reorder the photos of %1").arg(m_areaName), [database = &database(), id, to] {
        workbook::moveInList<Photo>(*database, Id{id.toStdString()}, to);
    });
}

void PhotosPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_add->isEnabled() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotosPanel::dropEvent(QDropEvent *event)
{
    import(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

void PhotosPanel::import(const QStringList &paths)
{
    if (!m_add->isEnabled() || paths.isEmpty())
        return;
    m_message->clear();
    const auto files = std::make_shared<std::vector<PhotoFile>>();
    const auto read = [paths, files](TaskProgress &progress) {
        for (const QString &path : paths) {
            if (progress.isCancelled())
                return;
            files->push_back(PhotoFile::read(path));
            progress.set(static_cast<int>(files->size()), static_cast<int>(paths.size()));
        }
    };
    // The page may show another area by then, or be gone: the photos are of the area they were dropped on.
    const QPointer<PhotosPanel> panel(this);
    const auto finished = [panel, files, context = m_context, area = m_area, name = m_areaName] {
        if (panel)
            panel->m_form->commit();
        const PhotoImport done = enter(context, area, name, *files);
        if (panel && panel->m_area == area)
            panel->tell(done);
        else if (!done.problems.isEmpty())
            context.say(done.problems.join(QLatin1Char('\n')), true);
    };
    m_context.runBeside(tr("Reading %n photo(s)", nullptr, static_cast<int>(paths.size())), read, finished);
}

void PhotosPanel::tell(const PhotoImport &done)
{
    choose(done.lastId);
    if (done.problems.isEmpty())
        return;
    QStringList lines = done.problems;
    lines.prepend(done.added > 0 ? tr("%n photo(s) were added. Not added:", nullptr, done.added)
                                 : tr("Not added:"));
    m_message->display(InlineMessage::Kind::Warning, lines.join(QLatin1Char('\n')), {}, true);
}

PhotosPanel::PhotoImport PhotosPanel::enter(const PageContext &context, const Id &area,
                                            const QString &areaName, const std::vector<PhotoFile> &files)
{
    const SQLite::Database *database = &context.workbook->database();
    PhotoImport done;
    if (!workbook::find<mapping::Area>(*database, area)) {
        done.problems.append(tr("The area of the photos was removed meanwhile."));
        return done;
    }
    std::vector<std::string> known;
    for (const Photo &photo : mapping::photos(*database, area))
        known.push_back(photo.hash);
    std::vector<std::pair<Photo, std::string>> added;
    for (const PhotoFile &file : files) {
        if (!file.problem.isEmpty()) {
            done.problems.append(file.problem);
            continue;
        }
        std::string bytes = file.jpeg.toStdString();
        std::string hash = workbook::sha256(bytes);
        if (std::find(known.begin(), known.end(), hash) != known.end()) {
            done.problems.append(tr("“%1” is there already.").arg(file.name));
            continue;
        }
        known.push_back(std::move(hash));
        Photo photo;
        photo.id = context.workbook->environment().newId();
        photo.area = area;
        photo.takenOn = file.takenOn;
        photo.width = file.width;
        photo.height = file.height;
        added.emplace_back(std::move(photo), std::move(bytes));
    }
    if (added.empty())
        return done;
    const int count = static_cast<int>(added.size());
    const bool isSaved =
        context.edit(tr("Add %n photo(s) of %1", nullptr, count).arg(areaName), [database, added] {
            for (const auto &[photo, bytes] : added)
                mapping::addPhoto(*database, photo, bytes);
        });
    if (isSaved) {
        done.added = count;
        done.lastId = qstring(added.back().first.id.text);
    }
    return done;
}

} // namespace bandom::ui
