#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

namespace bandom::ui {

/// A picture file as it is taken into the workbook: turned upright, at most `longest` pixels long, a JPEG
/// without what the camera wrote into it: no place, no name of a phone or a person.
class PhotoFile
{
    Q_DECLARE_TR_FUNCTIONS(PhotoFile)

public:
    static constexpr int longest = 1600;

    QString name;    ///< the file's, without its folder
    QByteArray jpeg; ///< empty where there is a problem
    int width = 0;
    int height = 0;
    std::optional<std::chrono::year_month_day> takenOn; ///< what the camera's clock said
    QString problem;                                    ///< a sentence that says why it can't be taken

    /// Reads a file; safe in any thread. A picture of hundreds of megapixels takes no more memory than it
    /// needs at the size that is kept, where its format allows that (JPEG), and is refused where it does not.
    static PhotoFile read(const QString &path);
};

} // namespace bandom::ui
