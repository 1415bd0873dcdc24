package vn.hoctap.recognition.web;

import java.io.Serial;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A text in a JSON body broke a {@link TextRule}; Jackson adds the place. */
class TextRefused extends MismatchedInputException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final TextBreach breach;

    TextRefused(JsonParser parser, TextBreach breach) {
        super(parser, breach.slug(), String.class);
        this.breach = breach;
    }

    TextBreach breach() {
        return breach;
    }
}
