package vn.hoctap.recognition.command.importing.model;

/** One cell of a table; a blank one is none. */
public sealed interface Cell {
    /** A text that keeps every rule on texts, in its one form and on one line. */
    record Text(String text) implements Cell {}

    /** Something that is no acceptable text, and why. */
    record Flawed(String code) implements Cell {
        public static Flawed of(Flaw flaw) {
            return new Flawed(flaw.name());
        }
    }
}
