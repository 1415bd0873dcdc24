package vn.hoctap.recognition.query.export;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a controller take the ending of its path as a {@link Format}. */
@Component
class FormatOfPath implements Converter<String, Format> {
    @Override
    public Format convert(String ending) {
        return Format.ofEnding(ending);
    }
}
