#include "ui/app/Application.h"

#include <exception>

namespace bandom::ui {

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &problem) {
        if (m_teller)
            m_teller(problem);
        else
            qCritical("%s", problem.what());
        return true;
    }
}

} // namespace bandom::ui
