package vn.hoctap.recognition.command.process.area;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.territory.AdministrativeUnitsMerged;

/** Areas end by a merger of administrative units (nhập đơn vị hành chính); after a split, people decide dossier by dossier. */
@Component
final class MergedUnits implements AreaSuccessions {
    @Override
    public List<AreaSucceeded> in(RecognitionEvent event) {
        return event instanceof AdministrativeUnitsMerged merged ? of(merged) : List.of();
    }

    private static List<AreaSucceeded> of(AdministrativeUnitsMerged merged) {
        var area = new Area(merged.into().code(), merged.into().name());
        return merged.codes().stream()
                .map(code -> new AreaSucceeded(code, area, merged.legalBasis(), merged.effectiveOn()))
                .toList();
    }
}
