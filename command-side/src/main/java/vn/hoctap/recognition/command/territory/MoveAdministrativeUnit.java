package vn.hoctap.recognition.command.territory;

/** Put a unit under another one (chuyển đơn vị hành chính cấp trên). */
public record MoveAdministrativeUnit(String code, String parent, LegalAct by) implements TerritoryCommand {}
