package vn.hoctap.recognition.portal.council;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.web.text.Text;

/**
 * A member as somebody types it in.
 *
 * @param place of its fields in the form, such as {@code thanh-vien.1}
 * @param role the name of a {@link PanelMember.Role}
 */
public record TypedMember(String place, String account, String role, String body, String represents) {
    private static final int ROWS = 9;
    private static final Pattern ACCOUNT = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,31}");

    /** Some rows, the first two for the chair and the secretary; those that are left empty count for nothing. */
    static List<TypedMember> rows(Map<String, String> form) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(number -> in(form, "thanh-vien." + number, usual(number)))
                .toList();
    }

    static TypedMember in(Map<String, String> form, String place, PanelMember.Role usual) {
        return new TypedMember(
                place,
                Body.typed(form, place + ".tai-khoan"),
                form.getOrDefault(place + ".vai-tro", usual.name()),
                Body.typed(form, place + ".don-vi"),
                Body.typed(form, place + ".dai-dien"));
    }

    private static PanelMember.Role usual(int number) {
        return switch (number) {
            case 1 -> PanelMember.Role.CHAIR;
            case 2 -> PanelMember.Role.SECRETARY;
            default -> PanelMember.Role.MEMBER;
        };
    }

    boolean isBlank() {
        return account.isEmpty() && body.isEmpty() && represents.isEmpty();
    }

    /** What has to be put right, in one sentence; empty where nothing has. */
    public String fault() {
        if (isBlank()) {
            return "";
        }
        if (!ACCOUNT.matcher(account).matches()) {
            return Text.of("council.fault.account");
        }
        if (!CODE.matcher(body).matches()) {
            return Text.of("council.fault.body");
        }
        return roles().stream().anyMatch(known -> known.code().equals(role)) ? "" : Text.of("council.fault.role");
    }

    public List<Choice> roles() {
        return Stream.of(PanelMember.Role.values())
                .map(known -> new Choice(known.name(), CouncilWords.of(known)))
                .toList();
    }

    /** As a command names it. */
    PanelMember toMember() {
        return new PanelMember(account, PanelMember.Role.valueOf(role), body, represents);
    }
}
