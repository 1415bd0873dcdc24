package vn.hoctap.recognition.portal.authority;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.Draft;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.web.text.Text;

/**
 * What can follow the result of a dossier, as a link to the page for it.
 *
 * @param act what to do there
 */
public record FollowUp(String act, String address) {
    /** What who reads can do with a dossier that has its result; nothing with others. */
    public static List<FollowUp> of(DossierRow row) {
        var desk = Desk.ofReader();
        var all = new ArrayList<FollowUp>();
        var dossier = "/ho-so/" + row.dossierId();
        if (row.standing().stage() == Stage.RECOGNISED && desk.holds(PublicationPages.PUBLISHERS)) {
            all.add(new FollowUp(Text.of("authority.publication"), dossier + "/cong-khai"));
        }
        if (row.standing().stage() == Stage.RECOGNISED && desk.holds(CopyPages.ISSUERS)) {
            all.add(new FollowUp(Text.of("authority.copy"), dossier + "/ban-sao"));
        }
        if (desk.holds(DraftGroups.DRAFTERS)) {
            kinds(row.standing().stage()).forEach(kind -> all.add(drafting(kind, dossier)));
        }
        return List.copyOf(all);
    }

    /** The decisions that a dossier at that stage allows. */
    static List<Draft.Kind> kinds(Stage stage) {
        return switch (stage) {
            case RECOGNISED -> List.of(Draft.Kind.REVOCATION, Draft.Kind.CORRECTION);
            case REVOKED -> List.of(Draft.Kind.REINSTATEMENT);
            case REGISTERED,
                    SELF_ASSESSED,
                    SUBMITTED,
                    RETURNED,
                    ACCEPTED,
                    PROPOSED,
                    REJECTED,
                    EXPIRED,
                    WITHDRAWN,
                    DECLINED -> List.of();
        };
    }

    private static FollowUp drafting(Draft.Kind kind, String dossier) {
        return new FollowUp(
                FollowUpSheet.title(kind), dossier + "/quyet-dinh?" + FollowUpPages.KIND + "=" + kind.name());
    }

    /** Where a draft that came back is put again. */
    static String againAt(DecisionRow row) {
        var draft = row.draft();
        var page = switch (draft.kind()) {
            case RECOGNITION, REJECTION ->
                UriComponentsBuilder.fromPath(DraftPages.ADDRESS)
                        .queryParam(DraftPages.BODY, draft.body().code());
            case REVOCATION, REINSTATEMENT, CORRECTION ->
                UriComponentsBuilder.fromPath(
                        "/ho-so/" + draft.dossiers().getFirst().dossierId() + "/quyet-dinh");
        };
        return page.queryParam(DraftPages.KIND, draft.kind())
                .queryParam(DraftPages.AGAIN, row.id())
                .encode()
                .toUriString();
    }
}
