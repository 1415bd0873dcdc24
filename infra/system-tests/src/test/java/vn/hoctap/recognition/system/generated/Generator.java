package vn.hoctap.recognition.system.generated;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/** Makes requests of all flavours, for one operation as often as for another. */
final class Generator {
    private static final int SIZE = 1_000;
    private static final int ONE_REPEATED_OF = 40;

    private final Random random;
    private final RandomGenerator<Draft> drafts;
    private List<Draft> before = List.of();
    private long number;

    /** @param valid gives requests of an operation in which nothing is wrong */
    Generator(long seed, List<Operation> operations, Function<Operation, Arbitrary<Draft>> valid) {
        this.random = new Random(seed);
        var one = Arbitraries.of(operations.stream().map(valid).toList()).flatMap(any -> any);
        this.drafts = Arbitraries.frequencyOf(
                        Tuple.of(5, one),
                        Tuple.of(3, spoilt(one, NearlyRight::of)),
                        Tuple.of(3, spoilt(one, Hostility::of)))
                .generator(SIZE);
    }

    /** Now and then one of the last round comes again, with its key. */
    List<Request> next(int count) {
        var round = IntStream.range(0, count).mapToObj(_ -> one()).toList();
        before = round;
        return round.stream().map(draft -> Request.of(++number, draft)).toList();
    }

    private Draft one() {
        return before.isEmpty() || random.nextInt(ONE_REPEATED_OF) > 0
                ? drafts.next(random).value()
                : before.get(random.nextInt(before.size()));
    }

    private interface Spoiler {
        Draft spoil(Draft draft, Random random);
    }

    private static Arbitrary<Draft> spoilt(Arbitrary<Draft> drafts, Spoiler spoiler) {
        return drafts.flatMap(draft -> Arbitraries.randomValue(random -> spoiler.spoil(draft, random)));
    }
}
