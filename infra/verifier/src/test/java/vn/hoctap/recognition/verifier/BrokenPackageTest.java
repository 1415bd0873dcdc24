package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.verifier.Mismatch.Reason;
import vn.hoctap.recognition.verifier.SampleLog.Stored;

/** Each check of the verifier is seen failing: packages that are sealed anew, and broken in exactly one way. */
@DisplayName("A package broken in one way")
class BrokenPackageTest {
    private static final int SIZE = 30;
    private static final SampleLog LOG = SampleLog.random(new Random(4), SIZE);
    private static final List<String> STREAMS = LOG.streams(SIZE);

    /** A dossier with several events, of which none is the log's last. */
    private static final String STREAM = LOG.events().get(10).stream();

    private static final List<Stored> OF_STREAM =
            LOG.events().stream().filter(event -> event.stream().equals(STREAM)).toList();

    private static final SampleLog OTHER =
            LOG.with(changed(LOG.events(), 14, LOG.events().get(14).saying("{}")));

    @TempDir
    static Path folder;

    /** @param where what is said of the place */
    record Broken(byte[] bytes, String where, String... options) {}

    private static final Map<Reason, Broken> ALL = new EnumMap<>(Reason.class);

    private static void broken(Reason reason, SamplePackage whole, String where, String... options) {
        ALL.put(reason, new Broken(whole.bytes(), where, options));
    }

    private static void build() {
        buildCheckpoints();
        buildEvents();
        buildHeads();
        buildAttachments();
        ALL.put(Reason.END_COUNT, new Broken(SamplePackage.sealed(all().content(), SIZE - 1), "Line"));
        var changed = new String(all().bytes(), UTF_8).replace("Tóm tắt", "Nói thêm");
        ALL.put(Reason.END_HASH, new Broken(changed.getBytes(UTF_8), "Line"));
    }

    private static void buildCheckpoints() {
        broken(Reason.ORIGIN, all().replace(0, "hoctap.example", "hoctap.other"), "Line 3");
        broken(Reason.SIGNATURE, noted(all(), LOG.withOtherKey().note(SIZE)), "Line 3");
        broken(Reason.OTHER_KEY, all(), "Line 2", "--key", LOG.withOtherKey().key());
        broken(
                Reason.EARLIER_SIGNATURE,
                all(),
                "--checkpoint",
                since("a", LOG.withOtherKey().note(20)));
        broken(Reason.EARLIER_SIZE, SamplePackage.everything(LOG, 20), "Line 3", since("b", LOG.note(21)));
        broken(Reason.EARLIER_ROOT, all(), "Position 20", since("c", OTHER.note(20)));
        broken(
                Reason.EARLIER_STREAMS,
                all(),
                "Position 20",
                since("d", reversed().note(20)));
        var grown = SamplePackage.dossier(LOG, SIZE, STREAM, 20);
        broken(Reason.CONSISTENCY, grown, "Line 4", since("e", OTHER.note(20)));
        var twice = SamplePackage.dossier(LOG, SIZE, STREAM, 20, 20);
        broken(Reason.CONSISTENCY_ORDER, twice, "Line 5", since("f", LOG.note(20)));
    }

    private static void buildEvents() {
        broken(Reason.POSITION, all().remove(3 + 9), "Position 10");
        broken(Reason.BEYOND, noted(all(), LOG.note(20)), "Position 21");
        var early = changed(LOG.events(), 14, LOG.events().get(14).recordedAt(0));
        broken(Reason.TIME, SamplePackage.everything(LOG.with(early), SIZE), "Position 15");
        var gap = changed(LOG.events(), 10, LOG.events().get(10).at(11, 99));
        broken(Reason.VERSION, SamplePackage.everything(LOG.with(gap), SIZE), "Position 11");
        broken(Reason.INCLUSION, dossier().replace(3, "Đã nhận", "Chưa nhận"), position(0));
        var others = STREAMS.stream().filter(stream -> !stream.equals(STREAM)).collect(Collectors.toSet());
        var without = SamplePackage.commune(LOG, SIZE, others);
        without.lines().set(0, dossier().lines().getFirst());
        broken(Reason.NO_EVENTS, without, "Line " + (without.lines().size() + 1));
        broken(Reason.EVENTS_MISSING, all().remove(all().last("event")), "Position " + SIZE);
        broken(Reason.ROOT, all().replace(12, "Đã nhận", "Chưa nhận"), "Line");
        broken(Reason.STREAMS, noted(all(), reversed().note(SIZE)), "Line");
    }

    private static void buildHeads() {
        int last = OF_STREAM.size() - 1;
        int head = dossier().first("head");
        broken(Reason.HEAD_MISSING, dossier().remove(head), position(last));
        var several = SamplePackage.commune(LOG, SIZE, Set.copyOf(STREAMS));
        broken(
                Reason.HEAD_WITHOUT_EVENTS,
                dossier().add(head + 1, several.lines().get(several.first("head"))),
                "Line");
        broken(Reason.HEAD_VERSION, dossier().remove(3 + last), position(last - 1));
        broken(Reason.HEAD_POSITION, dossier().replace(head, "\"position\":", "\"position\":1"), position(last));
        broken(Reason.HEAD_ORDER, SamplePackage.commune(reversed(), SIZE, Set.copyOf(STREAMS)), "Position");
        broken(Reason.HEAD_INCLUSION, dossier().replace(head, "\"index\":", "\"index\":1"), position(last));
    }

    private static void buildAttachments() {
        var named = LOG.events().stream().filter(Stored::hasAttachment).toList();
        var first = named.getFirst();
        var where = "Position " + first.position();
        int line = all().first("attachment");
        broken(Reason.ATTACHMENT_ORDER, all().add(line, all().lines().get(line)), where);
        var nowhere = SamplePackage.attachment(first.sha256(), first.stream(), SIZE + 1);
        broken(Reason.ATTACHMENT_WITHOUT_EVENT, all().add(all().last("attachment") + 1, nowhere), "Position 31");
        var foreign = SamplePackage.attachment(first.sha256(), "other", first.position());
        broken(Reason.ATTACHMENT_STREAM, all().remove(line).add(line, foreign), where);
        var unnamed = SamplePackage.attachment("0".repeat(64), first.stream(), first.position());
        broken(Reason.ATTACHMENT_UNNAMED, all().remove(line).add(line, unnamed), where);
        var files = Run.attachments(folder, LOG.events());
        Run.file(files, first.sha256(), new byte[] {1});
        broken(Reason.ATTACHMENT_CHANGED, all(), where, "--attachments", files.toString());
    }

    private static SamplePackage all() {
        return SamplePackage.everything(LOG, SIZE);
    }

    private static SamplePackage dossier() {
        return SamplePackage.dossier(LOG, SIZE, STREAM);
    }

    private static SampleLog reversed() {
        return LOG.sortedBy(SampleLog.BY_BYTES.reversed());
    }

    private static SamplePackage noted(SamplePackage whole, String note) {
        whole.lines().set(2, "{\"kind\":\"checkpoint\",\"note\":%s}".formatted(SamplePackage.quoted(note)));
        return whole;
    }

    private static String[] since(String name, String note) {
        return Run.since(folder.resolve(name), note);
    }

    private static String position(int number) {
        return "Position " + OF_STREAM.get(number).position();
    }

    private static List<Stored> changed(List<Stored> events, int index, Stored event) {
        var all = new ArrayList<>(events);
        all.set(index, event);
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void fails_by_the_check_that_is_made_for_it(Reason reason) throws IOException, Unreadable {
        if (ALL.isEmpty()) {
            build();
        }
        var broken = ALL.get(reason);
        var run = Run.of(folder, broken.bytes(), broken.options());
        assertThat(run.code()).as(run.out() + run.errors()).isEqualTo(1);
        assertThat(run.out()).startsWith("FAIL\n" + broken.where());
        assertThat(reason(broken)).isEqualTo(reason);
    }

    private static Reason reason(Broken broken) throws IOException, Unreadable {
        var arguments = new ArrayList<>(List.of(Run.file(folder, "package", broken.bytes())));
        arguments.addAll(Arrays.asList(broken.options()));
        return ((Verdict.Fail) Verification.of(Command.order(arguments)))
                .mismatch()
                .reason();
    }

    @Test
    void fails_by_a_consistency_proof_that_nobody_asked_to_be_compared() {
        var whole = SamplePackage.everything(LOG, SIZE, 7, 20).replace(4, "\"from\":20", "\"from\":21");
        assertThat(Run.of(folder, whole.bytes()).out())
                .startsWith("FAIL\nLine 5 of the package: the consistency proof");
    }

    /** The history was written anew with the log's own key: only who kept a checkpoint can tell. */
    @Test
    void passes_if_the_keys_holder_made_it_and_fails_against_an_earlier_checkpoint() {
        var left = new ArrayList<>(LOG.events());
        left.remove(OF_STREAM.get(OF_STREAM.size() / 2));
        var rewritten = LOG.rechained(left);
        int size = rewritten.size();
        var since = since("rewritten", LOG.note(25));
        for (var whole : Stream.of(
                        SamplePackage.everything(rewritten, size), SamplePackage.dossier(rewritten, size, STREAM, 25))
                .toList()) {
            assertThat(Run.of(folder, whole.bytes()).code()).isZero();
            assertThat(Run.of(folder, whole.bytes(), since).code()).isEqualTo(1);
        }
    }
}
