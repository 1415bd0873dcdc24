package vn.hoctap.recognition.portal.auditor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What these pages share. */
@ControllerAdvice(basePackageClasses = AuditorForms.class)
class AuditorForms {
    private final boolean demonstration;

    AuditorForms(@Value("${recognition.demonstration}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }
}
