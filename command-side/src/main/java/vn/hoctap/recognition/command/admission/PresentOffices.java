package vn.hoctap.recognition.command.admission;

import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.model.AdmissionRule;
import vn.hoctap.recognition.command.territory.KnownTerritory;

/** The offices by the map of this instant. */
@Component
class PresentOffices implements OfficesKnowledge {
    private final AdmissionRule rule;

    PresentOffices(KnownTerritory territory) {
        this.rule = new AdmissionRule((unit, area) -> territory.now().everLay(area, unit));
    }

    @Override
    public boolean includes(String office, Matter matter) {
        return rule.mayKnow(office, matter);
    }
}
