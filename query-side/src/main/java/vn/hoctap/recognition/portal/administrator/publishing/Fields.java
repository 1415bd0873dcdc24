package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.portal.administrator.publishing.Field.Option;

/** Fields that several sheets have. */
final class Fields {
    static final String INSTRUMENT = "instrument";
    static final String PRINTED = "printed";
    static final String NORMALISED = "normalised";

    private Fields() {}

    /** Where a fact stands. */
    static List<Field> citation(String path) {
        return List.of(
                Field.of(FieldKind.TEXT, path + "." + INSTRUMENT, "Văn bản (số, ký hiệu)"),
                Field.of(FieldKind.OPTIONAL, path + "." + PRINTED, "Điều khoản, như bản in"),
                Field.of(FieldKind.OPTIONAL, path + "." + NORMALISED, "Điều khoản, đã sửa lỗi in"),
                certainty(path + ".certainty"));
    }

    /** Where only what is printed was typed, nothing was mended. */
    static Map<String, String> completed(Map<String, String> typed) {
        var completed = new LinkedHashMap<>(typed);
        typed.forEach((path, printed) -> {
            if (path.endsWith("." + PRINTED)) {
                var other = path.substring(0, path.length() - PRINTED.length()) + NORMALISED;
                completed.merge(other, printed, (was, _) -> was.isEmpty() ? printed : was);
            }
        });
        return completed;
    }

    static Field certainty(String path) {
        return Field.choice(path, "Mức độ đối chiếu", options(Certainty.values(), Fields::of));
    }

    static <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> words) {
        return Arrays.stream(all)
                .map(each -> new Option(each.name(), words.apply(each)))
                .toList();
    }

    /** How sure a fact of the law is. */
    static String of(Certainty certainty) {
        return switch (certainty) {
            case CHECKED -> "đã đối chiếu với văn bản";
            case REPORTED -> "theo trang thông tin đã đăng";
            case DERIVED -> "suy ra từ điều đã đối chiếu";
            case INTERPRETED -> "theo cách hiểu, chưa đối chiếu";
            case RECALLED -> "theo trí nhớ, chưa đối chiếu";
            case ASSUMED -> "tạm dùng, chưa có nguồn";
        };
    }
}
