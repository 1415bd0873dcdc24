package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.web.WebConfiguration;

@DisplayName("Any body at all")
class AnyBodyFuzzTest {
    private static final JsonMapper JSON = strict();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final List<Class<?>> BODIES = RequestBodies.all();

    /** @param bytes which body it is to be, and then the JSON */
    @MethodSource("seeds")
    @FuzzTest
    void is_read_and_validated_or_refused(byte[] bytes) {
        if (bytes.length > 0) {
            isAccepted(Arrays.copyOfRange(bytes, 1, bytes.length), BODIES.get(Math.floorMod(bytes[0], BODIES.size())));
        }
    }

    /** Else next to nothing would be read. */
    @Test
    void begins_from_bodies_that_are_accepted() {
        assertThat(seeds()).hasSizeGreaterThan(50);
    }

    static Stream<byte[]> seeds() {
        var examples = RequestBodies.examples();
        return IntStream.range(0, BODIES.size())
                .boxed()
                .flatMap(body -> examples.stream()
                        .filter(example -> isAccepted(example, BODIES.get(body)))
                        .map(example -> as(body, example)));
    }

    /** Nothing but a refusal that names the place may come of it. */
    private static boolean isAccepted(byte[] json, Class<?> type) {
        try {
            var body = JSON.readValue(json, type);
            return body != null && VALIDATOR.validate(body).isEmpty();
        } catch (JacksonException refused) {
            return false;
        }
    }

    private static byte[] as(int body, byte[] json) {
        var whole = new ByteArrayOutputStream();
        whole.write(body);
        whole.writeBytes(json);
        return whole.toByteArray();
    }

    private static JsonMapper strict() {
        var web = new WebConfiguration();
        var factory = JsonFactory.builder();
        web.limitedJson().customize(factory);
        var mapper = JsonMapper.builder(factory.build());
        web.strictJson().customize(mapper);
        return mapper.build();
    }
}
