package vn.hoctap.recognition.query.history;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.hoctap.recognition.web.text.Text;

/** What the fields of a dossier are called, word by word of their paths; codes and numbers stay. */
final class FieldLabel {
    private FieldLabel() {}

    /** Such as "Kết quả tự đánh giá theo chỉ tiêu › 5.1 › giá trị › tử số". */
    static String of(String path) {
        return Arrays.stream(path.split("/"))
                .filter(word -> !word.isEmpty())
                .map(FieldLabel::ofWord)
                .collect(Collectors.joining(" › "));
    }

    private static String ofWord(String word) {
        var label = Text.files().getMessage("trail.field." + word, null, null, LocaleContextHolder.getLocale());
        return Objects.requireNonNullElse(label, word);
    }
}
