package vn.hoctap.recognition.query.rights;

import vn.hoctap.recognition.web.text.Text;

/** Where a right stands; only a granted one gives anything. */
public enum RightStanding {
    PROPOSED,
    GRANTED,
    DECLINED,
    WITHDRAWN;

    public String title() {
        return Text.called("words.right", this);
    }
}
