package vn.hoctap.recognition.portal.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/**
 * A council as somebody types it in.
 *
 * @param offices that it may be of; the name of one may be empty
 */
record TypedCouncil(Map<String, String> form, List<Office> offices, List<TypedMember> members) {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d|2100");
    private static final List<String> TITLES = List.of("CDHT-XA", "DVHT-HUYEN", "CDHT-HUYEN", "DVHT-TINH", "CDHT-TINH");

    static TypedCouncil of(Map<String, String> form, List<Office> offices) {
        return new TypedCouncil(form, offices, TypedMember.rows(form));
    }

    static List<Choice> allTitles() {
        return TITLES.stream()
                .map(title -> new Choice(title, Wording.ofTitle(title)))
                .toList();
    }

    /** What has to be put right before it can be sent; what stands in a member's row is said there as well. */
    Optional<String> fault() {
        if (office().isEmpty()) {
            return Optional.of(Text.of("council.fault.office"));
        }
        if (titles().isEmpty()) {
            return Optional.of(Text.of("council.fault.titles"));
        }
        if (!YEAR.matcher(year()).matches()) {
            return Optional.of(Text.of("council.fault.year"));
        }
        return members.stream().allMatch(member -> member.fault().isEmpty())
                ? Optional.empty()
                : Optional.of(Text.of("council.fault.members"));
    }

    /** Of one that has no fault. */
    Map<String, Object> body() {
        var seated = members.stream().filter(member -> !member.isBlank()).map(TypedMember::toMember);
        return new Body(form)
                .with("office", office().orElseThrow())
                .with("titles", titles())
                .with("year", Integer.parseInt(year()))
                .text("decisionNumber", "so-quyet-dinh")
                .with("members", seated.toList())
                .text("effectiveOn", Form.DAY)
                .fields();
    }

    /** By the name that is known here, else by the one that was typed. */
    private Optional<Office> office() {
        var code = form.getOrDefault("co-quan", "");
        var typed = new Office(code, Body.typed(form, "ten-co-quan"));
        return offices.stream()
                .filter(office -> office.code().equals(code))
                .flatMap(known -> Stream.of(known, typed))
                .filter(office -> !office.name().isEmpty())
                .findFirst();
    }

    private List<String> titles() {
        return TITLES.stream()
                .filter(title -> form.containsKey("danh-hieu." + title))
                .toList();
    }

    private String year() {
        return Body.typed(form, "nam");
    }
}
