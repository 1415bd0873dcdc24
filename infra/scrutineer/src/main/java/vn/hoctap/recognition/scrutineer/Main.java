package vn.hoctap.recognition.scrutineer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import vn.hoctap.recognition.scrutineer.AuditPackage.Unreadable;

/** The program: counts the sessions of a package again; its exit codes are those of the verifier. */
public final class Main {
    private static final int SOUND = 0;
    private static final int WRONG = 1;
    private static final int UNREADABLE = 2;
    private static final int INCOMPLETE = 3;

    private final Texts texts;
    private final PrintStream out;

    private Main(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    /** @param arguments the package, and perhaps the language */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        var errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        System.exit(run(List.of(arguments), out, errors));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        var texts = Texts.in(arguments.size() > 1 ? arguments.get(1) : "vi");
        try {
            return new Main(texts, out).count(new AuditPackage(Path.of(arguments.getFirst())));
        } catch (Unreadable unreadable) {
            errors.println(texts.of("unreadable", Long.toString(unreadable.line())));
        } catch (IOException unread) {
            errors.println(texts.of("unread", String.valueOf(unread.getMessage())));
        }
        return UNREADABLE;
    }

    private int count(AuditPackage whole) throws IOException, Unreadable {
        var recount = new Recount();
        whole.each(recount::take);
        recount.finish();
        var report = new Report(texts);
        recount.sittings().stream().flatMap(report::of).forEach(out::println);
        recount.missing().forEach(stream -> out.println(texts.of("missing", stream.toString())));
        return conclude(recount);
    }

    private int conclude(Recount recount) {
        long wrong = recount.sittings().stream()
                .filter(sitting -> !sitting.findings().isEmpty())
                .count();
        var all = Integer.toString(recount.sittings().size());
        if (wrong > 0) {
            out.println(texts.of("conclusion.wrong", Long.toString(wrong), all));
            return WRONG;
        }
        boolean whole = recount.missing().isEmpty();
        out.println(texts.of(whole ? "conclusion.sound" : "conclusion.incomplete", all));
        return whole ? SOUND : INCOMPLETE;
    }
}
