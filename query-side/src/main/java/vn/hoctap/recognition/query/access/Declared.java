package vn.hoctap.recognition.query.access;

import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The values of the parameters that a controller's method declares, by their names in the request. Codes, days and
 * identifiers are kept as they are; a text that is held to no pattern may name a person, so that only the giving of one is.
 */
final class Declared {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Declared() {}

    static Map<String, Object> of(Method method, @Nullable Object[] arguments) {
        var declared = new Declared();
        var parameters = method.getParameters();
        for (int number = 0; number < parameters.length; number++) {
            declared.add(parameters[number], arguments[number]);
        }
        return declared.values;
    }

    private void add(Parameter parameter, @Nullable Object argument) {
        if (argument instanceof Record several) {
            addAll(several);
        } else if (AnnotatedElementUtils.isAnnotated(parameter, PathVariable.class)) {
            add(parameter.getName(), parameter.getAnnotatedType(), argument);
        } else if (AnnotatedElementUtils.isAnnotated(parameter, RequestParam.class)) {
            add(nameOf(parameter), parameter.getAnnotatedType(), argument);
        }
    }

    /** A record's components are the names of parameters, where they are not bound to others. */
    private void addAll(Record several) {
        var components = several.getClass().getRecordComponents();
        var bound = constructorOf(several, components.length).getParameters();
        for (int number = 0; number < components.length; number++) {
            var other = bound[number].getAnnotation(BindParam.class);
            add(other == null ? components[number].getName() : other.value(), components[number], several);
        }
    }

    private static Constructor<?> constructorOf(Record several, int components) {
        return Stream.of(several.getClass().getDeclaredConstructors())
                .filter(constructor -> constructor.getParameterCount() == components)
                .findFirst()
                .orElseThrow();
    }

    private void add(String name, RecordComponent component, Record several) {
        var accessor = component.getAccessor();
        ReflectionUtils.makeAccessible(accessor);
        add(name, component.getAnnotatedType(), ReflectionUtils.invokeMethod(accessor, several));
    }

    private void add(String name, AnnotatedType type, @Nullable Object value) {
        boolean isGiven = value instanceof String text ? !text.isBlank() : value != null;
        if (value != null && isGiven) {
            values.put(name, mayNameSomebody(type) ? true : value);
        }
    }

    private static String nameOf(Parameter parameter) {
        var named = AnnotatedElementUtils.getMergedAnnotation(parameter, RequestParam.class);
        return named == null || named.name().isEmpty() ? parameter.getName() : named.name();
    }

    private static boolean mayNameSomebody(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType many
                ? Stream.of(many.getAnnotatedActualTypeArguments()).anyMatch(Declared::mayNameSomebody)
                : !type.isAnnotationPresent(Pattern.class) && !(type.getType() instanceof Class<?> one && isCode(one));
    }

    private static boolean isCode(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || Stream.of(Number.class, Boolean.class, Temporal.class, UUID.class)
                        .anyMatch(code -> code.isAssignableFrom(type));
    }
}
