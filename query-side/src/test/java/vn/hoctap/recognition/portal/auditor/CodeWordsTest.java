package vn.hoctap.recognition.portal.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.progress.Stage;

@DisplayName("What the codes and values in a dossier's fields are called")
class CodeWordsTest {
    static Stream<Arguments> codes() {
        return Stream.of(
                        Stream.of(Stage.values()).map(code -> Arguments.of("/stage", code.name())),
                        Stream.of(AdministrativeTier.values()).map(code -> Arguments.of("/about/tier", code.name())),
                        Stream.of(RecognitionKind.values()).map(code -> Arguments.of("/about/kind", code.name())),
                        Stream.of(ComplaintKind.values()).map(code -> Arguments.of("/complaints/1/kind", code.name())),
                        Stream.of(ComplaintOutcome.values())
                                .map(code -> Arguments.of("/settlements/1/outcome", code.name())),
                        Stream.of(Trait.values()).map(code -> Arguments.of("/profile/traits", code.name())),
                        Stream.of(Judgement.Verdict.values())
                                .map(code -> Arguments.of("/judgement/LEVEL_1/indicators/5.1/verdict", code.name())),
                        Stream.of(Judgement.Reason.values())
                                .map(code -> Arguments.of("/judgement/LEVEL_1/indicators/5.1/reason", code.name())),
                        Stream.of("FIRST", "RENEWAL", "RAISE")
                                .map(code -> Arguments.of("/submission/purpose/kind", code)),
                        Stream.of("LEVEL_1", "LEVEL_2", "NOT_MET", "Tốt").map(code -> Arguments.of("/award", code)))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void are_words(String field, String code) {
        assertThat(CodeWords.of(field, code)).isNotEqualTo(code).doesNotContain("_");
    }

    /** A reason that somebody gave is no code, even where it sounds like one. */
    @Test
    void leave_what_people_wrote() {
        assertThat(CodeWords.of("/returns/1/reason", "BELOW")).isEqualTo("BELOW");
        assertThat(CodeWords.of("/applicant/name", "RECOGNISED")).isEqualTo("RECOGNISED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/registration/on | \"2024-01-05\" | 05/01/2024",
                "/reception/receivedAt | \"2024-01-08T09:00:00\" | 09:00 ngày 08/01/2024",
                "/about/year | 2023 | 2023",
                "/answers/5.1/value/denominator | 17889 | 17.889",
                "/answers/5.1/value/number | 14.51 | 14,51",
                "/profile/difficultArea | true | có",
                "/profile/traits | [\"STATE_BODY\",\"UNIVERSITY\"] | cơ quan nhà nước; cơ sở giáo dục đại học",
                "/returns/1/defects | [{\"place\":\"TO_TRINH\",\"what\":\"Ký tên\"}] | TO_TRINH: Ký tên",
                "/decision/number | null | ''"
            })
    void values_are_told_as_people_write_them(String field, String json, String told) {
        assertThat(ValueWords.of(field, JsonMapper.shared().readTree(json))).isEqualTo(told);
    }

    @Test
    void has_no_two_codes_of_one_field_under_one_word() {
        assertThat(Arrays.stream(Stage.values()).map(code -> CodeWords.of("/stage", code.name())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 29/02/2024",
        "2024-02-30, 2024-02-30",
        "2024-02-29T07:05, 07:05 ngày 29/02/2024",
        "2024-02-29T25:05, 2024-02-29T25:05",
        "2024-02-29T07:05:61, 2024-02-29T07:05:61"
    })
    void are_days_only_where_the_calendar_has_them(String text, String told) {
        assertThat(ValueWords.of("/note", StringNode.valueOf(text))).isEqualTo(told);
    }
}
