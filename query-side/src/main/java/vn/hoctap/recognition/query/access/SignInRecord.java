package vn.hoctap.recognition.query.access;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down who comes and who leaves. */
@Component
public class SignInRecord {
    private final AccessStore store;

    SignInRecord(AccessStore store) {
        this.store = store;
    }

    /** Nobody is in before this is written. */
    public void signedIn(String person) {
        add(person, What.SIGN_IN, "/dang-nhap");
    }

    public void signedOut(String person) {
        add(person, What.SIGN_OUT, "/dang-xuat");
    }

    private void add(String person, What what, String route) {
        store.add(person, new Look(what, route, route.substring(1), Map.of()), "{}", 0, UUID.randomUUID());
    }
}
