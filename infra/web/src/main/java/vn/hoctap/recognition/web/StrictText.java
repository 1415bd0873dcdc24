package vn.hoctap.recognition.web;

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
        return TextRule.normalise(text);
    }

    /** The same rule for the keys of a map. */
    static class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return accepted(key, context.getParser());
        }
    }
}
