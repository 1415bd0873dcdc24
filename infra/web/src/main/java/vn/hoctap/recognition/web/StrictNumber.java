package vn.hoctap.recognition.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a number whose exponent stays within what anything here counts; 1e400 is a double's infinity otherwise. */
final class StrictNumber {
    private static final int EXPONENT = 30;

    private StrictNumber() {}

    private static BigDecimal read(JsonParser parser, DeserializationContext context, Class<?> target) {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(context.constructType(target), parser);
        }
        var number = parser.getDecimalValue();
        if (Math.abs(number.precision() - number.scale()) > EXPONENT || number.scale() > EXPONENT) {
            throw new StreamConstraintsException("exponent out of range");
        }
        return number;
    }

    static class Decimal extends StdScalarDeserializer<BigDecimal> {
        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            return read(parser, context, BigDecimal.class);
        }
    }

    static class Binary extends StdScalarDeserializer<Double> {
        private final boolean primitive;

        Binary(Class<Double> type) {
            super(type);
            primitive = type.isPrimitive();
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            return read(parser, context, Double.class).doubleValue();
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return primitive ? _verifyNullForPrimitive(context, context.getParser(), null) : null;
        }
    }
}
