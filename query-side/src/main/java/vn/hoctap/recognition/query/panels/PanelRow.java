package vn.hoctap.recognition.query.panels;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.panel.PanelDissolved;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMemberReplaced;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.query.intervals.Document;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.intervals.Mark;
import vn.hoctap.recognition.query.intervals.Recorded;

/**
 * A council.
 *
 * @param year the assessed year
 * @param members all that it ever had
 * @param ended null while it is there
 */
public record PanelRow(
        UUID id,
        Office office,
        List<String> titles,
        int year,
        String decisionNumber,
        LocalDate establishedOn,
        List<Seat> members,
        @Nullable End ended,
        Mark first,
        Mark last)
        implements Document {
    public PanelRow {
        titles = List.copyOf(titles);
        members = List.copyOf(members);
    }

    /**
     * A member for as long as it sits in the council.
     *
     * @param subject account id
     * @param to the first day on which somebody else sits there; null while it is the member
     */
    public record Seat(
            String subject,
            PanelMember.Role role,
            String body,
            String represents,
            LocalDate from,
            @Nullable LocalDate to,
            String decisionNumber) {
        static Seat of(PanelMember member, LocalDate from, String decisionNumber) {
            return new Seat(
                    member.subject(), member.role(), member.body(), member.represents(), from, null, decisionNumber);
        }

        private Seat leftBy(String outgoing, LocalDate day) {
            return to == null && subject.equals(outgoing)
                    ? new Seat(subject, role, body, represents, from, day, decisionNumber)
                    : this;
        }
    }

    /** By what paper it ended. */
    public record End(String decisionNumber, String reason, LocalDate on) {}

    /** The members that it has now. */
    public List<Seat> sitting() {
        return members.stream().filter(seat -> seat.to() == null).toList();
    }

    /** Code of the administrative unit where its office sits; empty for an office that has none. */
    public String seatOfOffice() {
        return seatOf(office);
    }

    /** The same of any office: its code tells it, after the last dash. */
    public static String seatOf(Office office) {
        int dash = office.code().lastIndexOf('-');
        return dash < 0 ? "" : office.code().substring(dash + 1);
    }

    static PanelRow after(@Nullable PanelRow known, Recorded<PanelEvent> recorded) {
        var mark = recorded.mark();
        return switch (recorded.event()) {
            case PanelEstablished established -> established(established, mark);
            case PanelMemberReplaced replaced -> DocumentFold.begun(known).replaced(replaced, mark);
            case PanelDissolved dissolved -> DocumentFold.begun(known).dissolved(dissolved, mark);
        };
    }

    private static PanelRow established(PanelEstablished event, Mark mark) {
        var day = event.effectiveOn();
        return new PanelRow(
                event.panelId().value(),
                event.office(),
                event.titles(),
                event.year(),
                event.decisionNumber(),
                day,
                event.members().stream()
                        .map(member -> Seat.of(member, day, event.decisionNumber()))
                        .toList(),
                null,
                mark,
                mark);
    }

    private PanelRow replaced(PanelMemberReplaced event, Mark mark) {
        var day = event.effectiveOn();
        var incoming = Seat.of(event.incoming(), day, event.decisionNumber());
        return with(
                Stream.concat(members.stream().map(seat -> seat.leftBy(event.outgoing(), day)), Stream.of(incoming))
                        .toList(),
                ended,
                mark);
    }

    private PanelRow dissolved(PanelDissolved event, Mark mark) {
        return with(members, new End(event.decisionNumber(), event.reason(), event.effectiveOn()), mark);
    }

    private PanelRow with(List<Seat> seats, @Nullable End end, Mark mark) {
        return new PanelRow(id, office, titles, year, decisionNumber, establishedOn, seats, end, first, mark);
    }
}
