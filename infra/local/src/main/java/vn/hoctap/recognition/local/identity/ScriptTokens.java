package vn.hoctap.recognition.local.identity;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives an access token of one of the people to a script on this machine, without a browser. */
@RestController
class ScriptTokens {
    static final String PATH = "/demonstration/tokens";

    private final People people;
    private final Tokens tokens;

    ScriptTokens(People people, Tokens tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    @PostMapping(path = PATH + "/{subject}", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> token(@PathVariable String subject) {
        return people.named(subject)
                .map(person ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(tokens.accessTokenOf(person)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
