package vn.hoctap.recognition.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dmutations=20000} runs the long form. The seed is fixed, so that what was found once is found again. */
@DisplayName("A package that somebody changed")
class MutationCampaignTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 2000);
    private static final long SEED = 20261123;

    @TempDir
    Path folder;

    @Test
    void never_passes() {
        var found = new EnumMap<Mutation, Integer>(Mutation.class);
        for (int number = 0; number < MUTATIONS; number++) {
            var mutation = Mutation.values()[number % Mutation.values().length];
            var subject = new Subject(new Random(SEED + number), folder.resolve(Integer.toString(number % 8)));
            var label = "mutation %s, %s of %s".formatted(number, mutation, subject);
            assertThatCode(() -> assertFound(mutation.of(subject), label))
                    .as(label)
                    .doesNotThrowAnyException();
            found.merge(mutation, 1, Integer::sum);
        }
        var all = found.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(all + " of " + MUTATIONS + " changed packages were found: " + found);
        assertThat(all).isEqualTo(MUTATIONS);
    }

    private void assertFound(Changed changed, String label) {
        var run = Run.of(changed.folder(), changed.bytes(), changed.options());
        var said = label + "\n" + run.out() + run.errors();
        assertThat(run.code()).as(said).isIn(1, 2);
        assertThat(run.errors()).as(said).doesNotContain("\tat ");
        assertThat(run.out().startsWith("FAIL\n")).as(said).isEqualTo(run.code() == 1);
        if (changed.first() > 0) {
            assertThat(run.code()).as(said).isEqualTo(1);
            assertThat(run.position().orElse(0)).as(said).isBetween(changed.first(), changed.last());
        }
    }
}
