# Who may include whom. One line a folder, named as its files are included: "mapping/Areas.h" of src/, "ui/mapping/
# AreasPage.h" of ui/. A folder uses only those above it. "people..." stands for people and all that people may use.
# A folder that is not here, or a line whose folder is gone, fails the test; docs/architecture.md says why each arrow is.

# src/: the domain library, without Qt.
folder(text)
folder(scoring)
folder(document     uses text)
folder(workbook     uses text)
folder(quantity     uses workbook text)
folder(schema       uses workbook text)
folder(places       uses workbook text)
folder(people       uses places quantity workbook text)
folder(market       uses people places quantity workbook document text)
folder(interview    uses people places workbook document text)
folder(mapping      uses interview market people places quantity workbook scoring document text)
folder(selection    uses mapping people places quantity workbook scoring document text)
folder(exchange     uses selection mapping interview market people places quantity schema workbook document scoring text)

# ui/: the front end.
folder(ui/widgets   uses quantity workbook document scoring text)
folder(ui/print     uses ui/widgets document text)
folder(ui/people    uses ui/print ui/widgets people...)
folder(ui/mapping   uses ui/people ui/print ui/widgets exchange mapping...)
folder(ui/market    uses ui/mapping ui/people ui/print ui/widgets mapping...)
folder(ui/interview uses ui/mapping ui/people ui/print ui/widgets mapping...)
folder(ui/selection uses ui/mapping ui/people ui/print ui/widgets exchange selection...)
folder(ui/app       uses ui/selection ui/interview ui/market ui/mapping ui/people ui/print ui/widgets exchange...)
