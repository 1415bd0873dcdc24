package vn.hoctap.recognition.elsewhere;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller whose maker has forgotten to say for whom it is. */
@RestController
public class Unruled {
    public static final String PATH = "/api/v1/unruled";

    @GetMapping(PATH)
    String secret() {
        return "secret";
    }
}
