package vn.hoctap.recognition.eventstore;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes payloads as JSON under their logical names, and metadata as one flat JSON object of strings. */
public final class NamedJsonSerializer implements Serializer {
    private static final String METADATA = MetaData.class.getName();
    private static final TypeReference<java.util.Map<String, String>> STRINGS = new TypeReference<>() {};

    private final EventTypes types;
    private final JsonMapper json;
    private final Converter converter = new ChainingConverter();

    public NamedJsonSerializer(EventTypes types, JsonMapper json) {
        this.types = types;
        this.json = json;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        var text = json.writeValueAsString(object);
        var type = object == null ? SimpleSerializedType.emptyType() : typeForClass(object.getClass());
        return new SimpleSerializedObject<>(
                converter.convert(text, expectedRepresentation), expectedRepresentation, type);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return converter.canConvert(String.class, expectedRepresentation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // so declared by Axon
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        var text = converter.convert(serialized.getData(), serialized.getContentType(), String.class);
        var type = serialized.getType();
        return (T) (isMetadata(type) ? MetaData.from(json.readValue(text, STRINGS)) : read(text, classForType(type)));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (isMetadata(type)) {
            return MetaData.class;
        }
        return types.classNamed(type.getName())
                .filter(known -> types.nameOf(known).revision().equals(type.getRevision()))
                .orElseThrow(() -> new UnknownEventType(type.getName(), String.valueOf(type.getRevision())));
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared by Axon
    public SerializedType typeForClass(Class type) {
        if (MetaData.class.equals(type)) {
            return new SimpleSerializedType(METADATA, null);
        }
        var name = types.nameOf(type);
        return new SimpleSerializedType(name.type(), name.revision());
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    private Object read(String text, Class<?> type) {
        return json.readValue(text, type);
    }

    private static boolean isMetadata(SerializedType type) {
        return METADATA.equals(type.getName());
    }
}
