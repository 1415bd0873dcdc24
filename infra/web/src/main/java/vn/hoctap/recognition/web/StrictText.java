package vn.hoctap.recognition.web;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a text that keeps {@link TextRule}, in its one form. */
class StrictText extends StdScalarDeserializer<String> {
    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? accepted(parser.getString(), parser)
                : (String) context.handleUnexpectedToken(getValueType(context), parser);
    }

    private static String accepted(String text, JsonParser parser) {
        TextRule.breach(text).ifPresent(breach -> {
            throw new TextRefused(parser, breach);
        });
        var kept = TextRule.normalise(text);
        if (LegacyEncoding.isSuspectedIn(kept)) {
            warn();
        }
        return kept;
    }

    /** Beside the answer, whatever it is: what an answer says of its own is the command's affair. */
    private static void warn() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getResponse() != null) {
            request.getResponse().setHeader(LegacyEncoding.HEADER, LegacyEncoding.WARNING);
        }
    }

    /** The same rule for the keys of a map. */
    static class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return accepted(key, context.getParser());
        }
    }
}
