package vn.hoctap.recognition.local.identity;

/**
 * Somebody whom the sign-in page offers: a post, never a name.
 *
 * @param subject what tokens call the account
 * @param post in Vietnamese
 * @param organisation where the post is
 * @param group under which heading the page lists it
 */
public record DemonstrationPerson(String subject, String post, String organisation, String group) {
    /** An address in a domain that there can never be (RFC 2606). */
    String email() {
        return subject + "@demo.invalid";
    }
}
