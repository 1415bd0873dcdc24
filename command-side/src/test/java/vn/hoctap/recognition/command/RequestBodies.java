package vn.hoctap.recognition.command;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.command.shipped.YamlTree;

/** What the controllers take as a body, and the bodies that the description gives as examples. */
final class RequestBodies {
    private RequestBodies() {}

    static List<Class<?>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(RequestBodies.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), RequestBodies.class.getClassLoader()))
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .flatMap(RequestBodies::bodies)
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Stream<Class<?>> bodies(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .map(Parameter::getType);
    }

    static List<byte[]> examples() {
        try (var file = new InputStreamReader(
                new ClassPathResource("openapi/examples.yaml").getInputStream(), StandardCharsets.UTF_8)) {
            return YamlTree.read("examples.yaml", file)
                    .tree()
                    .valueStream()
                    .map(JsonMapper.shared()::writeValueAsBytes)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
