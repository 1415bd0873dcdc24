package vn.hoctap.recognition.command.territory;

/** End a unit without a successor (giải thể đơn vị hành chính). */
public record AbolishAdministrativeUnit(String code, LegalAct by) implements TerritoryCommand {}
