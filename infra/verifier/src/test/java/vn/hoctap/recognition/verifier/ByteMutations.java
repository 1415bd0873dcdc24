package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Changes of bytes, wherever they are. */
final class ByteMutations {
    private static final int FIRST_LINES = 3;

    private ByteMutations() {}

    static Changed bit(Subject subject) {
        var bytes = subject.whole().bytes();
        flip(bytes, 0, bytes.length, subject);
        return Changed.anywhere(subject, bytes);
    }

    static void flip(byte[] bytes, int from, int to, Subject subject) {
        int at = from + subject.random().nextInt(to - from);
        bytes[at] ^= (byte) (1 << subject.random().nextInt(Byte.SIZE));
    }

    /**
     * What proves nothing by the format's own words is left alone: the summary, a commune's name and year. A part of the log
     * whose consistency proof is from another size is not false but incomplete, so that this size is left alone too.
     */
    static Changed provedBit(Subject subject) {
        var whole = subject.whole();
        int from = subject.isCommune() ? whole.lines().getFirst().getBytes(UTF_8).length + 1 : 0;
        var bytes = whole.content();
        int to = bytes.length - whole.lines().getLast().getBytes(UTF_8).length - 1;
        flip(bytes, from, to, subject);
        if (!subject.isEverything() && !new String(bytes, UTF_8).contains("\"from\":" + subject.earlier() + ",")) {
            return provedBit(subject);
        }
        var sealed = SamplePackage.sealed(bytes, whole.all("event").length);
        return Changed.anywhere(subject, sealed).with(subject.since());
    }

    static Changed cutAtLine(Subject subject) {
        var whole = subject.whole();
        int left = subject.random().nextInt(whole.lines().size() + 1);
        return Changed.anywhere(subject, new SamplePackage(whole.lines().subList(0, left)).content());
    }

    static Changed cutAtByte(Subject subject) {
        var bytes = subject.whole().bytes();
        return Changed.anywhere(subject, Arrays.copyOf(bytes, subject.random().nextInt(bytes.length)));
    }

    /** A commune without any dossier is one too, so that one event is left at least. */
    static Changed cutAndSealed(Subject subject) {
        var whole = subject.whole();
        int first = subject.isCommune() ? whole.first("event") + 1 : FIRST_LINES;
        int last = subject.isEverything() ? whole.last("event") : whole.last("head");
        int left = first + subject.random().nextInt(last - first + 1);
        return Changed.anywhere(subject, new SamplePackage(whole.lines().subList(0, left)).bytes());
    }
}
