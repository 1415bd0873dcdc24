package vn.hoctap.recognition.verifier;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.hoctap.recognition.verifier.SampleLog.Stored;

/** Changes of proofs, of checkpoints and of attachments. */
final class ProofMutations {
    private static final int FIRST_LINES = 3;
    private static final Pattern PROOF_HASH = Pattern.compile("\"[0-9A-Za-z+/]{43}=\"(?=[^\\[]*]}$)");

    private ProofMutations() {}

    static Changed proofByte(Subject subject) {
        return proof(subject, (hashes, at) -> {
            var bytes = Base64.getDecoder().decode(hashes.get(at));
            ByteMutations.flip(bytes, 0, bytes.length, subject);
            hashes.set(at, ReferenceTree.text(bytes));
        });
    }

    static Changed proofLength(Subject subject) {
        return proof(subject, (hashes, at) -> {
            if (subject.random().nextBoolean()) {
                hashes.remove(at);
            } else {
                hashes.add(at, ReferenceTree.text(ReferenceTree.sha256()));
            }
        });
    }

    private interface ProofChange {
        void apply(List<String> hashes, int at);
    }

    /** Any proof that has a hash at all, of an event, a head or of growth. */
    private static Changed proof(Subject subject, ProofChange change) {
        var whole = subject.whole();
        var lines = new ArrayList<Integer>();
        for (int line = FIRST_LINES; line < whole.lines().size(); line++) {
            if (PROOF_HASH.matcher(whole.lines().get(line)).find()) {
                lines.add(line);
            }
        }
        int line = subject.any(lines);
        var text = whole.lines().get(line);
        var hashes = new ArrayList<>(PROOF_HASH
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .toList());
        change.apply(hashes, subject.random().nextInt(hashes.size()));
        var changed = "\"proof\":[\"" + String.join("\",\"", hashes) + "\"]}";
        var start = text.substring(0, text.lastIndexOf("\"proof\":["));
        whole.lines().set(line, start + (hashes.isEmpty() ? "\"proof\":[]}" : changed));
        return Changed.anywhere(subject, whole.bytes()).with(subject.since());
    }

    static Changed noteText(Subject subject) {
        var note = subject.log().note(subject.size());
        return note(subject, changed(subject, note, 0, note.lastIndexOf("\n\n")));
    }

    static Changed noteSignature(Subject subject) {
        var note = subject.log().note(subject.size());
        int signature = note.lastIndexOf(' ') + 1;
        return note(subject, changed(subject, note, signature, note.length() - 1));
    }

    private static Changed note(Subject subject, String note) {
        var whole = subject.whole();
        whole.lines().set(2, "{\"kind\":\"checkpoint\",\"note\":" + SamplePackage.quoted(note) + "}");
        return Changed.anywhere(subject, whole.bytes());
    }

    private static String changed(Subject subject, String text, int from, int to) {
        int at = from + subject.random().nextInt(to - from);
        char other = (char) (text.charAt(at) ^ (1 << subject.random().nextInt(7)));
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    static Changed earlierNote(Subject subject) {
        var note = subject.log().note(subject.earlier());
        var changed = changed(subject, note, 0, note.length());
        return Changed.anywhere(subject, subject.whole().bytes()).with(subject.since(changed));
    }

    static Changed attachmentFile(Subject subject) {
        var named = subject.events().stream().filter(Stored::hasAttachment).toList();
        if (named.isEmpty()) {
            return ByteMutations.bit(subject);
        }
        var event = subject.any(named);
        var files = Run.attachments(subject.folder(), subject.events());
        var content = event.attachment();
        ByteMutations.flip(content, 0, content.length, subject);
        Run.file(files, event.sha256(), content);
        return Changed.at(subject, subject.whole(), event.position(), event.position())
                .with("--attachments", files.toString());
    }

    static Changed attachmentLine(Subject subject) {
        var whole = subject.whole();
        int[] lines = whole.all("attachment");
        if (lines.length == 0) {
            return ByteMutations.bit(subject);
        }
        int line = lines[subject.random().nextInt(lines.length)];
        switch (subject.random().nextInt(4)) {
            case 0 -> whole.add(line, whole.lines().get(line));
            case 1 -> whole.replace(line, "\"position\":", "\"position\":1");
            case 2 -> whole.replace(line, "\"stream\":\"", "\"stream\":\"x");
            default ->
                whole.replace(
                        line,
                        "\"sha256\":\"....",
                        "\"sha256\":\"" + subject.random().nextInt(1000, 10000));
        }
        return Changed.anywhere(subject, whole.bytes());
    }
}
