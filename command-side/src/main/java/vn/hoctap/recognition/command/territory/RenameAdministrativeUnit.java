package vn.hoctap.recognition.command.territory;

/** Give a unit another name (đổi tên đơn vị hành chính). */
public record RenameAdministrativeUnit(String code, String name, LegalAct by) implements TerritoryCommand {}
