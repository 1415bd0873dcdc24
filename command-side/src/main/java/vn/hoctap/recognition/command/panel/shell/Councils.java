package vn.hoctap.recognition.command.panel.shell;

import vn.hoctap.recognition.command.panel.model.Panel;
import vn.hoctap.recognition.command.panel.model.Session;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.SessionId;

/** Councils and sessions at this instant, as another session asks for them. */
interface Councils {
    Panel panel(PanelId id);

    Session session(SessionId id);
}
