package vn.hoctap.recognition.query.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.embedded.TestDatabase;

@Label("Vietnamese without marks")
class FoldingTest {
    private static final String LETTERS =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụ" + "ưừứửữựvxyỳýỷỹỵfjwz";
    private static final String ODD = "İıẞßΣςǅÅK\u00A0\u3000\u0085\t\n\u2028 \u200B\u1AB0\u20D7\uFE20%_\\'\"/-.0９ﬁ한";
    private static final String EVERY_LETTER = """
            SELECT letter, folding.folded(chr(letter)) AS folded FROM generate_series(1, 1114111) AS letter
             WHERE letter NOT BETWEEN 55296 AND 57343""";
    private static SingleConnectionDataSource database;
    private static JdbcTemplate query;

    @BeforeContainer
    static void migrate() throws Exception {
        var fresh = TestDatabase.create();
        Flyway.configure()
                .dataSource(fresh.asOwner())
                .locations("classpath:db/folding")
                .load()
                .migrate();
        database = new SingleConnectionDataSource(fresh.as(PostgresServer.QUERY).getConnection(), true);
        query = new JdbcTemplate(database);
    }

    @AfterContainer
    static void close() {
        database.destroy();
    }

    @Property(tries = 2_000)
    void is_the_same_in_java_and_in_the_database(@ForAll("vietnamese") String text) {
        assertThat(Folding.folded(text)).isEqualTo(inDatabase(text));
    }

    @Example
    void is_the_same_for_every_letter_of_every_script() {
        var different = new ArrayList<String>();
        query.query(EVERY_LETTER, row -> {
            var letter = Character.toString(row.getInt("letter"));
            if (Character.isDefined(letter.codePointAt(0))
                    && !Folding.folded(letter).equals(row.getString("folded"))) {
                different.add(Character.getName(letter.codePointAt(0)));
            }
        });
        assertThat(different).isEmpty();
    }

    @Property(tries = 300)
    void does_not_depend_on_how_letters_are_composed(@ForAll("vietnamese") String text) {
        assertThat(Folding.folded(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(Folding.folded(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    @Property(tries = 300)
    void changes_nothing_the_second_time(@ForAll("vietnamese") String text) {
        assertThat(Folding.folded(Folding.folded(text))).isEqualTo(Folding.folded(text));
    }

    @Example
    void makes_one_of_what_a_reader_takes_for_one() {
        assertThat(Folding.folded("  Xã  Đạ\u00A0K'Nàng ")).isEqualTo("xa da k'nang");
        assertThat(Folding.folded("HOÀ")).isEqualTo(Folding.folded("hòa")).isEqualTo("hoa");
        assertThat(Folding.folded("ĐƯỜNG")).isEqualTo("duong");
    }

    @Example
    void finds_signs_that_mean_something_to_the_database_as_themselves() {
        assertThat(Folding.containing("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
        assertThat(contains("Đạt 100%", "dat 100%")).isTrue();
        assertThat(contains("Đạt 100 điểm", "100%")).isFalse();
    }

    private static String inDatabase(String text) {
        return query.queryForObject("SELECT folding.folded(?)", String.class, text);
    }

    private static boolean contains(String text, String part) {
        return query.queryForObject("SELECT folding.folded(?) LIKE ?", Boolean.class, text, Folding.containing(part));
    }

    @Provide
    Arbitrary<String> vietnamese() {
        var letters =
                Arbitraries.of(LETTERS.chars().mapToObj(Character::toString).toList());
        var capitals = letters.map(String::toUpperCase);
        var decomposed = letters.map(letter -> Normalizer.normalize(letter, Normalizer.Form.NFD));
        var odd = Arbitraries.of(ODD.codePoints().mapToObj(Character::toString).toList());
        var marks = Arbitraries.of("\u0300", "\u0301", "\u0309", "\u0303", "\u0323", "\u0302", "\u0306", "\u031B");
        return Arbitraries.oneOf(letters, capitals, decomposed, odd, marks, Arbitraries.just(" "))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
