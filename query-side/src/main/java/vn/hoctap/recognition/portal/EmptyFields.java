package vn.hoctap.recognition.portal;

import java.beans.PropertyEditor;
import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A field of a page's form that was left empty asks for nothing, as browsers send every field. */
@ControllerAdvice(basePackageClasses = EmptyFields.class)
class EmptyFields {
    private static final List<Class<?>> READ = List.of(Integer.class, Long.class, UUID.class, LocalDate.class);

    /** Over the editors of the whole application, which come first. */
    @InitBinder
    void emptyIsNothing(WebDataBinder binder) {
        for (var type : READ) {
            var strict = binder.findCustomEditor(type, null);
            if (strict != null) {
                binder.registerCustomEditor(type, unlessEmpty(strict));
            }
        }
    }

    private static PropertyEditor unlessEmpty(PropertyEditor strict) {
        return new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String text) {
                setValue(text == null || text.isBlank() ? null : read(strict, text));
            }
        };
    }

    private static Object read(PropertyEditor strict, String text) {
        strict.setAsText(text);
        return strict.getValue();
    }
}
