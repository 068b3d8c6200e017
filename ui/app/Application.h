#pragma once

#include <QApplication>

#include <functional>

namespace bandom::ui {

/// The application, which no exception ends: what a page could not do is said, and the window stays.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    /// Who tells the user; nobody: the sentence goes to the error stream.
    void setTeller(std::function<void(const std::exception &)> teller) { m_teller = std::move(teller); }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    std::function<void(const std::exception &)> m_teller;
};

} // namespace bandom::ui
