package vn.hoctap.recognition.portal.administrator;

import java.util.stream.Collectors;
import vn.hoctap.recognition.query.criteria.TraitName;
import vn.hoctap.recognition.query.organisations.OrganisationRow;

/**
 * An organisation in words.
 *
 * @param area in whose figures it counts
 */
public record OrganisationLine(OrganisationRow row, String area) {
    public String kinds() {
        return row.traits().stream().map(TraitName::of).collect(Collectors.joining("; "));
    }

    public boolean isOpen() {
        return row.closedOn() == null;
    }
}
