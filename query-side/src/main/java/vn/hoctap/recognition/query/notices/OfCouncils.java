package vn.hoctap.recognition.query.notices;

import java.util.Collection;
import java.util.List;
import vn.hoctap.recognition.events.panel.PanelDissolved;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.PanelMemberReplaced;
import vn.hoctap.recognition.query.notices.Remembered.Council;

/** What is told of a council: to its members that they are, or no longer are. */
final class OfCouncils {
    private OfCouncils() {}

    static List<News> told(PanelEvent event, Memory memory) {
        var id = event.panelId().value();
        return switch (event) {
            case PanelEstablished it ->
                List.of(members(
                                NoticeKind.SEATED,
                                memory.keep(id, Council.of(it)).members())
                        .by(it.decisionNumber()));
            case PanelMemberReplaced it -> {
                memory.keep(id, Remembered.begun(memory, id, Council.class).after(it));
                yield List.of(
                        members(NoticeKind.SEATED, List.of(it.incoming().subject()))
                                .by(it.decisionNumber()),
                        members(NoticeKind.UNSEATED, List.of(it.outgoing())).by(it.decisionNumber()));
            }
            case PanelDissolved it ->
                List.of(members(
                                NoticeKind.COUNCIL_DISSOLVED,
                                Remembered.begun(memory, id, Council.class).members())
                        .by(it.decisionNumber()));
        };
    }

    private static News members(NoticeKind kind, Collection<String> subjects) {
        return News.of(kind, subjects.stream().map(Address::person).toList());
    }
}
