package vn.hoctap.recognition.command.territory;

/** Decide whether a unit is a difficult area (phân định vùng khó khăn). */
public record ClassifyArea(String code, boolean difficult, LegalAct by) implements TerritoryCommand {}
