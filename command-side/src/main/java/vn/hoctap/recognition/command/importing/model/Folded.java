package vn.hoctap.recognition.command.importing.model;

import java.text.Normalizer;
import java.util.Locale;

/** A text as it is compared where case, marks and spacing do not matter. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
