#pragma once

#include "ui/widgets/DocumentEntry.h"
#include "ui/widgets/StepPage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace bandom::ui {

class AreaBar;
class OwnTextEditor;
class PreviewWidget;
class RoundBox;

/// The reports of rapid mapping: looked through on screen as they will be printed, exported and printed, in
/// either language.
class ReportPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    /// `id` is an area's.
    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    const DocumentEntry &chosen() const;
    DocumentRequest request() const;
    document::Document compose() const;
    QWidget *buildContacts();
    void showPreview();
    void showOwnText();

    std::vector<DocumentEntry> m_documents;
    QComboBox *m_kind = nullptr;
    AreaBar *m_area = nullptr;
    QCheckBox *m_allAreas = nullptr; ///< of documents that may be of one
    QLabel *m_roundLabel = nullptr;
    RoundBox *m_round = nullptr; ///< hidden while there is only one
    QWidget *m_contactsRow = nullptr;
    QComboBox *m_contacts = nullptr; ///< nobody's again whenever another document is chosen
    QComboBox *m_languageChoice = nullptr;
    QLabel *m_pages = nullptr;
    PreviewWidget *m_preview = nullptr;
    QPushButton *m_ownWords = nullptr;
    OwnTextEditor *m_ownText = nullptr;
};

} // namespace bandom::ui
