package vn.hoctap.recognition.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keys, signatures and broken notes of {@code note_test.go} in golang.org/x/mod/sumdb/note (BSD licence of Go; the texts
 * alone are taken over).
 */
@DisplayName("A signed note")
class SignedNoteTest {
    private static final Place HERE = new Place.Named("note");
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String BY_PETER =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    @Test
    void is_signed_by_whom_it_says() throws Unreadable {
        var note = SignedNote.parse(TEXT + "\n" + BY_PETER + BY_ENOCH, HERE);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(key(PETER).hasSigned(note)).isTrue();
        assertThat(key(ENOCH).hasSigned(note)).isTrue();
        assertThat(key(PETER).hash()).isEqualTo("c74f20a3");
    }

    @Test
    void is_not_signed_by_who_is_not_named() throws Unreadable {
        var note = SignedNote.parse(TEXT + "\n" + BY_PETER, HERE);
        assertThat(key(ENOCH).hasSigned(note)).isFalse();
    }

    @Test
    void is_not_signed_when_anything_of_it_was_changed() throws Unreadable {
        var note = TEXT + "\n" + BY_PETER;
        var peter = key(PETER);
        for (int at = 0; at < note.length(); at++) {
            var changed = note.substring(0, at) + (char) (note.charAt(at) ^ 1) + note.substring(at + 1);
            assertThat(isSigned(peter, changed)).as("character %s", at).isFalse();
        }
    }

    private static boolean isSigned(LogKey key, String note) {
        try {
            return key.hasSigned(SignedNote.parse(note, HERE));
        } catch (Unreadable _) {
            return false;
        }
    }

    @Test
    void is_not_signed_when_one_of_two_signatures_by_a_key_is_wrong() throws Unreadable {
        var longer = BY_PETER.substring(0, 60) + "ABCD" + BY_PETER.substring(60);
        assertThat(key(PETER).hasSigned(SignedNote.parse(TEXT + "\n" + BY_PETER + longer, HERE)))
                .isFalse();
    }

    static Stream<String> broken() {
        return Stream.of(
                TEXT,
                TEXT + "\n",
                TEXT + "\n" + BY_PETER.strip(),
                "\u0001" + TEXT + "\n" + BY_PETER,
                TEXT + "\r\n" + BY_PETER,
                TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Bad Name"),
                TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Bad+Name"),
                TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Bad\u00A0Name"),
                TEXT + "\n" + BY_PETER.replace("PeterNeumann", ""),
                TEXT + "\n" + BY_PETER.replace("—", "-"),
                TEXT + "\n" + BY_PETER.replace("=", ""),
                TEXT + "\n" + BY_PETER.replace("AM=", "AN="),
                TEXT + "\n" + BY_PETER + "Unexpected line.\n",
                TEXT + "\n" + BY_PETER.repeat(101),
                TEXT + "\n— PeterNeumann x08goA==\n".replace("x08goA==", "x08goA"),
                TEXT + "\n— PeterNeumann x08gow==\n");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void is_not_one_in_another_form(String note) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> SignedNote.parse(note, HERE));
    }

    @Test
    void has_keys_of_which_no_part_and_no_other_letter_is_a_key() {
        for (int from = 0; from < PETER.length(); from++) {
            for (int to = from + 1; to <= PETER.length(); to++) {
                if (from > 0 || to < PETER.length()) {
                    assertThat(LogKey.parse(PETER.substring(from, to))).isEmpty();
                }
            }
            var changed = PETER.substring(0, from) + (char) (PETER.charAt(from) + 1) + PETER.substring(from + 1);
            assertThat(LogKey.parse(changed)).as(changed).isEmpty();
        }
    }

    @Test
    void has_keys_of_one_length_and_kind() {
        assertThat(LogKey.parse("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=="))
                .isEmpty();
        assertThat(LogKey.parse("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
                .isEmpty();
    }

    private static LogKey key(String written) throws Unreadable {
        return LogKey.parse(written, HERE);
    }
}
