package vn.hoctap.recognition.portal.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.query.panels.PanelRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/** A council in words. */
public record CouncilLine(PanelRow row) {
    public static CouncilLine of(PanelRow row) {
        return new CouncilLine(row);
    }

    public String name() {
        return Text.of("council.name", row.decisionNumber());
    }

    public String titles() {
        return row.titles().stream().map(Wording::ofTitle).collect(Collectors.joining("; "));
    }

    public String setUp() {
        return Text.of("council.dated", row.office().name(), row.establishedOn());
    }

    /** All that it ever had, with the day on which one left. */
    public List<Sitting.Line> seats() {
        return row.members().stream()
                .map(seat -> new Sitting.Line(nameOf(seat), left(seat)))
                .toList();
    }

    private static String left(PanelRow.Seat seat) {
        return Optional.ofNullable(seat.to())
                .map(day -> Text.of("council.left", day))
                .orElse("");
    }

    private static String nameOf(PanelRow.Seat seat) {
        return CouncilWords.of(new PanelMember(seat.subject(), seat.role(), seat.body(), seat.represents()));
    }

    /** Those who can be replaced. */
    public List<Choice> sitting() {
        return row.sitting().stream()
                .map(seat -> new Choice(seat.subject(), nameOf(seat)))
                .toList();
    }

    /** Empty while it is there. */
    public String ended() {
        return Optional.ofNullable(row.ended())
                .map(end -> Text.of("council.ended", end.on(), end.decisionNumber(), end.reason()))
                .orElse("");
    }
}
