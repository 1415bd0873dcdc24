package vn.hoctap.recognition.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How JSON is read: what is not exactly a value of the expected kind is refused, never bent into one. */
public final class StrictJson {
    private static final int DEPTH = 64;
    private static final int NUMBER_LENGTH = 64;
    private static final int NAME_LENGTH = 256;
    private static final int TEXT_LENGTH = 262_144;
    private static final long TOKENS = 200_000;

    private StrictJson() {}

    static void limit(JsonFactoryBuilder factory) {
        factory.streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxNumberLength(NUMBER_LENGTH)
                .maxNameLength(NAME_LENGTH)
                .maxStringLength(TEXT_LENGTH)
                .maxTokenCount(TOKENS)
                .build());
    }

    static void tighten(JsonMapper.Builder mapper) {
        mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        // A tree would keep 1e-400 as nought, and 1e400 as no number at all.
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .defaultLeniency(false)
                .withCoercionConfigDefaults(
                        coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
                .addModule(rules());
    }

    /** For data that hold for a time whose last day may be left open. */
    public static SimpleModule openEnds() {
        return new SimpleModule("open-ends").addDeserializer(LocalDate.class, StrictWritten.dayOrOpenEnd());
    }

    private static SimpleModule rules() {
        return new SimpleModule("strict-json")
                .addDeserializer(String.class, new StrictText())
                .addKeyDeserializer(String.class, new StrictText.Key())
                .addDeserializer(LocalDate.class, StrictWritten.day())
                .addDeserializer(LocalDateTime.class, StrictWritten.time())
                .addDeserializer(UUID.class, StrictWritten.identifier())
                .addDeserializer(BigDecimal.class, new StrictNumber.Decimal())
                .addDeserializer(Double.class, new StrictNumber.Binary(Double.class))
                .addDeserializer(double.class, new StrictNumber.Binary(double.class));
    }
}
