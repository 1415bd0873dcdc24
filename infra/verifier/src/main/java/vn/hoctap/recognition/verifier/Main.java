package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import vn.hoctap.recognition.verifier.Unreadable.Why;

/** The program: verifies a package, says what it found, and ends with the code that {@code docs/audit-package.md} names. */
public final class Main {
    private static final int UNREADABLE = 2;

    private final Texts texts;
    private final PrintStream out;
    private final PrintStream errors;

    private Main(Texts texts, PrintStream out, PrintStream errors) {
        this.texts = texts;
        this.out = out;
        this.errors = errors;
    }

    /** Whatever the console's character set, Vietnamese is written in UTF-8. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        var errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        System.exit(run(List.of(arguments), out, errors));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        return new Main(Texts.of(arguments), out, errors).run(arguments);
    }

    /** Nothing that is thrown may end as the JVM ends by itself: its code 1 would say that the package is false. */
    private int run(List<String> arguments) {
        try {
            return tell(Verification.of(Command.order(arguments)));
        } catch (Unreadable unreadable) {
            errors.println(texts.of(unreadable));
            if (unreadable.why() == Why.USAGE) {
                errors.println(texts.of(Sentence.of("usage")));
            }
        } catch (IOException unread) {
            errors.println(texts.of(new Unreadable(Why.FILE, new Place.Named(String.valueOf(unread.getMessage())))));
        } catch (OutOfMemoryError tooLarge) {
            errors.println(texts.of(new Unreadable(Why.TOO_LARGE, new Place.Named(arguments.getFirst()))));
        } catch (RuntimeException bug) {
            bug.printStackTrace(errors);
        }
        return UNREADABLE;
    }

    private int tell(Verdict verdict) {
        switch (verdict) {
            case Verdict.Pass _ -> out.println("PASS");
            case Verdict.Incomplete _ -> out.println("INCOMPLETE");
            case Verdict.Fail(var mismatch, var _) -> {
                out.println("FAIL");
                out.println(texts.of(mismatch));
            }
        }
        verdict.sentences().stream().map(texts::of).forEach(out::println);
        return verdict.code();
    }
}
