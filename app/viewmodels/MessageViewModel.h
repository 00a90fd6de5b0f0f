#pragma once

#include "application/EditService.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>

namespace softfall {

/// What was done, or why it could not be, and how it is undone: by `edit`, or by `undo` where that is no step of the
/// history; neither where there is nothing to undo.
struct Message {
    QString text;
    bool isError = false;
    EditId edit = 0;
    std::function<Result<void>()> undo{};

    [[nodiscard]] bool canUndo() const { return edit != 0 || undo; }
};

/// The message bar, and undo and redo: one stack, whichever key or button is used. The history outlives the program.
class MessageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// "Coffee at 09:38 logged"; empty where there is nothing to say.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool isError READ isError NOTIFY changed FINAL)
    /// "Undo", after that "Redo"; empty where there is neither.
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    /// Somebody points at the bar, or has it focused: it stays.
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY heldChanged FINAL)
    /// "Undo: twitch logged", of the newest step; empty where there is none.
    Q_PROPERTY(QString undoAction READ undoAction NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString redoAction READ redoAction NOTIFY historyChanged FINAL)

public:
    /// How long a message stays; an error stays until it is dismissed or replaced.
    static constexpr std::chrono::milliseconds duration{8'000};

    /// `edits` must outlive the view-model.
    explicit MessageViewModel(EditService& edits, QObject* parent = nullptr);

    [[nodiscard]] QString text() const { return m_message.text; }
    [[nodiscard]] bool isError() const { return m_message.isError; }
    [[nodiscard]] QString action() const;
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    void setHeld(bool held);
    [[nodiscard]] QString undoAction() const { return m_undoAction; }
    [[nodiscard]] QString redoAction() const { return m_redoAction; }

    /// Whether a screen reader is in use: its user needs longer, so a message stays until it is replaced or dismissed.
    void setScreenReader(std::function<bool()> isInUse) { m_screenReader = std::move(isInUse); }

    /// Whether the welcome is shown. Elsewhere Ctrl+Z does not reach its answers, which nobody sees there.
    void setWelcoming(std::function<bool()> isWelcoming) { m_isWelcoming = std::move(isWelcoming); }

    /// Replaces what is shown.
    void show(Message message);

    /// Undoes just what the message says, or redoes it.
    Q_INVOKABLE void act();
    Q_INVOKABLE void dismiss();
    /// Something lies over the bar: what was done isn't said a second time when that goes. An error is.
    Q_INVOKABLE void cover();
    /// The newest step, of the history or of what was done outside of it in this window.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

signals:
    void changed();
    void heldChanged();
    void historyChanged();

private:
    /// What was done outside of the history, and the step of the history that came before it.
    struct Outside {
        Message message;
        EditId after = 0;
    };

    void updateHistory();
    [[nodiscard]] bool isOutsideNewest() const;
    [[nodiscard]] bool isOutOfReach(const QString& label) const;
    [[nodiscard]] QString wordsOf(EditId step, const QString& label) const;
    void undoOutside();
    void showUndone(const ReversedEdit& step);

    EditService& m_edits;
    Message m_message;
    bool m_offersRedo = false;
    bool m_isHeld = false;
    std::function<bool()> m_screenReader = [] { return false; };
    std::function<bool()> m_isWelcoming = [] { return false; };
    QTimer m_expiry{this};
    QString m_undoAction;
    QString m_redoAction;
    std::map<EditId, QString> m_words;  ///< how steps of this window were announced
    std::vector<Outside> m_outside;     ///< of this window, the newest last
    std::vector<ReversedEdit> m_undone; ///< in this window, the newest last
};

} // namespace softfall
