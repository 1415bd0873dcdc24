package vn.hoctap.recognition.scrutineer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.Recusal;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.panel.Tally;

/** What was counted again, in sentences. */
final class Report {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String INDENT = "  ";

    private final Texts texts;

    Report(Texts texts) {
        this.texts = texts;
    }

    /** Of one session, a line each. */
    Stream<String> of(Sitting sitting) {
        var told = Stream.of(
                        recusals(sitting.opened()), sitting.moments().stream().map(this::told), verdict(sitting))
                .flatMap(lines -> lines);
        return Stream.concat(Stream.of(heading(sitting.opened())), told.map(INDENT::concat));
    }

    private String heading(SessionOpened opened) {
        return texts.of(
                "session",
                opened.sessionId().toString(),
                opened.dossierId().toString(),
                Integer.toString(opened.round()),
                DAY.format(opened.effectiveOn()),
                Integer.toString(opened.members().size()));
    }

    private Stream<String> recusals(SessionOpened opened) {
        Map<String, List<Recusal>> bySubject = opened.recused().stream()
                .collect(Collectors.groupingBy(Recusal::subject, TreeMap::new, Collectors.toList()));
        return bySubject.entrySet().stream().map(one -> texts.of("recused", one.getKey(), grounds(one.getValue())));
    }

    private String grounds(List<Recusal> recusals) {
        return recusals.stream().map(recusal -> texts.word(recusal.ground())).collect(Collectors.joining(", "));
    }

    private String told(Moment moment) {
        var step = moment.step();
        return texts.of(
                "at", Long.toString(step.position()), MOMENT.format(step.at().atZone(VIETNAM)), what(moment));
    }

    private String what(Moment moment) {
        return switch ((SessionEvent) moment.step().event()) {
            case SessionOpened _ -> texts.of("opened", Integer.toString(moment.entitled()));
            case ConflictDeclared declared ->
                texts.of(declared.conflict() ? "declared.conflict" : "declared", declared.subject(), left(moment));
            case BallotSealed sealed -> texts.of("voted", sealed.subject(), standing(moment));
            case SessionClosed closed -> texts.of("closed", count(closed.tally()), texts.word(closed.result()));
        };
    }

    private static String left(Moment moment) {
        return Integer.toString(moment.entitled());
    }

    private String standing(Moment moment) {
        return moment.tally()
                .map(tally -> texts.of("standing", count(tally), texts.word(tally.result())))
                .orElseGet(() -> texts.of(
                        "standing.sealed", Integer.toString(moment.tookPart()), Integer.toString(moment.entitled())));
    }

    private String count(Tally tally) {
        int abstained = tally.tookPart() - tally.votesFor() - tally.votesAgainst();
        var numbers = Stream.of(tally.tookPart(), tally.entitled(), tally.votesFor(), tally.votesAgainst(), abstained)
                .map(String::valueOf)
                .toArray();
        return texts.of("count", numbers);
    }

    private Stream<String> verdict(Sitting sitting) {
        if (!sitting.findings().isEmpty()) {
            return sitting.findings().stream()
                    .map(finding -> texts.of("wrong", Long.toString(finding.position()), texts.word(finding.flaw())));
        }
        return Stream.of(texts.of(sitting.closed().isPresent() ? "sound" : "sound.open"));
    }
}
