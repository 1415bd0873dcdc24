package vn.hoctap.recognition.command.territory;

import vn.hoctap.recognition.events.territory.AdministrativeUnit;

/** Enter a new unit (thành lập đơn vị hành chính). */
public record EstablishAdministrativeUnit(AdministrativeUnit unit, LegalAct by) implements TerritoryCommand {}
