package vn.hoctap.recognition.portal.authority;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.DecisionWords;
import vn.hoctap.recognition.query.decisions.Draft;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.proposals.ProposedDossier;
import vn.hoctap.recognition.web.text.Text;

/** What there is to do about decisions: what who reads can go on with comes first, then what waits for others of the seat. */
@Component
class DecisionTasks {
    private final FindDecisions decisions;
    private final DraftGroups groups;

    DecisionTasks(FindDecisions decisions, DraftGroups groups) {
        this.decisions = decisions;
        this.groups = groups;
    }

    List<DecisionTask> of(Desk desk) {
        var drafts = decisions.open().stream()
                .filter(row -> desk.looksInto(row.draft().body().code()))
                .map(row -> ofDraft(row, desk))
                .toList();
        return Stream.of(
                        drafts.stream().filter(task -> !task.act().isEmpty()),
                        toDraft(desk),
                        drafts.stream().filter(task -> task.act().isEmpty()))
                .flatMap(tasks -> tasks)
                .toList();
    }

    private static DecisionTask ofDraft(DecisionRow row, Desk desk) {
        var turn = Turn.of(row, desk);
        var draft = row.draft();
        var what = Text.of(
                "authority.task.draft",
                draft.body().name(),
                DecisionWords.inSentence(draft.kind()),
                draft.dossiers().size(),
                draft.proposal());
        var act = turn.acts().stream()
                .filter(Turn.Act::isForward)
                .map(Turn.Act::title)
                .findFirst();
        return new DecisionTask(
                what, DecisionWords.of(row.state()) + ". " + turn.awaited(), act.orElse(""), "/quyet-dinh/" + row.id());
    }

    private Stream<DecisionTask> toDraft(Desk desk) {
        if (!desk.holds(DraftGroups.DRAFTERS)) {
            return Stream.empty();
        }
        var free = groups.free(null);
        return Stream.of(
                        groups.of(Draft.Kind.RECOGNITION, free, desk).stream().map(DecisionTasks::ofGroup),
                        unmet(free, desk).map(DecisionTasks::ofGroup),
                        undetermined(groups.undetermined(free)))
                .flatMap(tasks -> tasks);
    }

    /** Refusing is proposed where the council found the criteria unmet. */
    private Stream<DraftGroup> unmet(List<ProposedDossier> free, Desk desk) {
        var unmet = free.stream().filter(dossier -> !dossier.meetsCriteria()).toList();
        return groups.of(Draft.Kind.REJECTION, unmet, desk).stream();
    }

    private static DecisionTask ofGroup(DraftGroup group) {
        var kind = DecisionWords.inSentence(group.kind());
        var address = UriComponentsBuilder.fromPath(DraftPages.ADDRESS)
                .queryParam(DraftPages.KIND, group.kind())
                .queryParam(DraftPages.BODY, group.body().code());
        return new DecisionTask(
                Text.of("authority.task.group", group.body().name(), group.size(), kind),
                Text.of("authority.task.group.state"),
                Text.of("authority.task.group.act", kind),
                address.encode().toUriString());
    }

    private static Stream<DecisionTask> undetermined(long dossiers) {
        return dossiers == 0
                ? Stream.empty()
                : Stream.of(new DecisionTask(
                        Text.of("authority.task.undetermined", dossiers),
                        Text.of("authority.task.undetermined.state"),
                        "",
                        "/ho-so?trang-thai=PROPOSED"));
    }
}
