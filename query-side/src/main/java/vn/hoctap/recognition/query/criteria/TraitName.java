package vn.hoctap.recognition.query.criteria;

import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.web.text.Text;

/** What kind of body an organisation is (loại hình cơ quan, đơn vị). */
public final class TraitName {
    private TraitName() {}

    public static String of(Trait trait) {
        return Text.called("words.trait", trait);
    }
}
