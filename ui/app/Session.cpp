#include "ui/app/Session.h"

#include "schema/Schema.h"
#include "ui/app/Resources.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace bandom::ui {

namespace {

const QString recentKey = QStringLiteral("recentFiles");
constexpr int mostRecent = 10;

std::filesystem::path pathOf(const QString &path)
{
    return {path.toStdString()};
}

} // namespace

Session::Session(workbook::Environment environment, QObject *parent)
    : QObject(parent),
      m_environment(std::move(environment))
{
}

void Session::create(const QString &path)
{
    adopt(exchange::createWorkbook(pathOf(path), templates(), m_environment));
}

void Session::createTraining(const QString &path, text::LanguageCode language)
{
    adopt(exchange::createTrainingWorkbook(pathOf(path), templates(),
                                           resource(QStringLiteral("sample/training.json")), language,
                                           m_environment));
}

void Session::open(const QString &path)
{
    // The same file again: its lock is ours, and its state is what the screen shows.
    if (m_workbook && !m_workbook->isReadOnly() &&
        QFileInfo(path) == QFileInfo(QString::fromStdString(m_workbook->path().string())))
        return;
    adopt(workbook::Workbook::open(pathOf(path), workbook::Workbook::Access::ReadWrite, schema::current(),
                                   m_environment));
}

void Session::openReadOnly(const QString &path)
{
    adopt(workbook::Workbook::open(pathOf(path), workbook::Workbook::Access::ReadOnly, schema::current(),
                                   m_environment));
}

void Session::close()
{
    adopt(nullptr);
}

void Session::adopt(std::unique_ptr<workbook::Workbook> workbook)
{
    // Pages let go of the old one before it ends.
    std::unique_ptr<workbook::Workbook> old = std::move(m_workbook);
    m_workbook = std::move(workbook);
    if (m_workbook) {
        const QString path =
            QFileInfo(QString::fromStdString(m_workbook->path().string())).absoluteFilePath();
        QSettings settings;
        QStringList recent = settings.value(recentKey).toStringList();
        // Whoever opens the same workbook each day doesn't wait for the disk.
        if (recent.value(0) != path) {
            recent.removeAll(path);
            recent.prepend(path);
            settings.setValue(recentKey, recent.mid(0, mostRecent));
        }
    }
    emit workbookChanged();
}

QStringList Session::recentFiles()
{
    QStringList there;
    for (const QString &path : QSettings().value(recentKey).toStringList()) {
        if (QFileInfo::exists(path))
            there.append(path);
    }
    return there;
}

QString Session::folder()
{
    const QStringList recent = recentFiles();
    return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(recent.first()).absolutePath();
}

QString Session::withSuffix(const QString &path)
{
    // "Sesan 2.0" has a dot and no suffix.
    const bool hasSuffix =
        QFileInfo(path).suffix().compare(QLatin1String("bandom"), Qt::CaseInsensitive) == 0;
    return hasSuffix ? path : path + QStringLiteral(".bandom");
}

} // namespace bandom::ui
