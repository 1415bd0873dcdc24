package vn.hoctap.recognition.query.notices;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMemberReplaced;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.decisions.Draft;

/** What a later event of a stream does not say again, and a notice of it has to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Remembered.Proposed.class, name = "DECISION"),
    @JsonSubTypes.Type(value = Remembered.Council.class, name = "COUNCIL"),
    @JsonSubTypes.Type(value = Remembered.Round.class, name = "CYCLE"),
    @JsonSubTypes.Type(value = Remembered.Rights.class, name = "PERSON"),
    @JsonSubTypes.Type(value = Ballots.class, name = "SESSION")
})
sealed interface Remembered
        permits Remembered.Proposed, Remembered.Council, Remembered.Round, Remembered.Rights, Ballots {

    /** A decision before the body that decides. */
    record Proposed(Office body, Draft.Kind kind, int dossiers, String proposal) implements Remembered {
        static Proposed of(DecisionProposed event) {
            var content = event.content();
            return new Proposed(
                    event.body(), Draft.Kind.of(content), content.dossiers().size(), event.proposal());
        }

        Detail detail() {
            return new Detail(kind.name(), body.name(), dossiers);
        }
    }

    /** @param members account ids of those who sit in it now */
    record Council(List<String> members) implements Remembered {
        public Council {
            members = List.copyOf(members);
        }

        static Council of(PanelEstablished event) {
            return new Council(
                    event.members().stream().map(PanelMember::subject).toList());
        }

        Council after(PanelMemberReplaced event) {
            var staying = members.stream().filter(member -> !member.equals(event.outgoing()));
            return new Council(Stream.concat(staying, Stream.of(event.incoming().subject()))
                    .toList());
        }
    }

    /** The cycle of a year. */
    record Round(String title, int year, Office office) implements Remembered {
        static Round of(CycleOpened event) {
            return new Round(event.title(), event.year(), event.office());
        }

        Detail detail() {
            return new Detail(title, office.name(), year);
        }
    }

    /** All that were ever proposed for a person. */
    record Rights(List<Right> proposed) implements Remembered {
        static final Rights NONE = new Rights(List.of());

        public Rights {
            proposed = List.copyOf(proposed);
        }

        Rights and(Right right) {
            return new Rights(Stream.concat(proposed.stream(), Stream.of(right)).toList());
        }

        /** @throws UnreadableEvent if nobody has proposed it */
        Right named(RightId id) {
            return proposed.stream()
                    .filter(right -> right.rightId().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableEvent("A later step of a right that nobody has proposed", null));
        }
    }

    /** @throws UnreadableEvent where nothing has begun it */
    static <R extends Remembered> R begun(Memory memory, UUID stream, Class<R> type) {
        return memory.of(stream)
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new UnreadableEvent("A later step of something that nobody has begun", null));
    }
}
