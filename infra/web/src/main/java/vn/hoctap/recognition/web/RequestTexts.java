package vn.hoctap.recognition.web;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Holds texts in addresses and parameters to the rule for texts in bodies, whoever asks for them. */
@ControllerAdvice
class RequestTexts {
    @InitBinder
    void strictly(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(TextRule.accepted(text));
            }
        });
    }
}
