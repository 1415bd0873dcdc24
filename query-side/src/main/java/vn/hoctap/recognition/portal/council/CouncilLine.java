package vn.hoctap.recognition.portal.council;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.query.panels.PanelRow;
import vn.hoctap.recognition.query.progress.Wording;

/** A council in words. */
public record CouncilLine(PanelRow row) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static CouncilLine of(PanelRow row) {
        return new CouncilLine(row);
    }

    public String name() {
        return "Hội đồng theo Quyết định số " + row.decisionNumber();
    }

    public String titles() {
        return row.titles().stream().map(Wording::ofTitle).collect(Collectors.joining("; "));
    }

    public String setUp() {
        return row.office().name() + ", ngày " + DAY.format(row.establishedOn());
    }

    /** All that it ever had, with the day on which one left. */
    public List<Sitting.Line> seats() {
        return row.members().stream()
                .map(seat -> new Sitting.Line(nameOf(seat), left(seat)))
                .toList();
    }

    private static String left(PanelRow.Seat seat) {
        return Optional.ofNullable(seat.to())
                .map(day -> ", thôi tham gia từ ngày " + DAY.format(day))
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
                .map(end -> "Đã giải thể ngày %s theo Quyết định số %s: %s"
                        .formatted(DAY.format(end.on()), end.decisionNumber(), end.reason()))
                .orElse("");
    }
}
