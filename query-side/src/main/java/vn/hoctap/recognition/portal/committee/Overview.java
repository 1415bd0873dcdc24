package vn.hoctap.recognition.portal.committee;

import java.util.List;

/** A year of an area in words and bars, ready for the page. */
public record Overview(
        List<Aim> aims,
        List<Bar> funnel,
        List<Bar> waiting,
        List<Bar> promises,
        List<Area> areas,
        List<Year> years,
        Heat heat) {
    /**
     * A figure against what is aimed at.
     *
     * @param figure so many of so many; empty where nobody has said
     * @param before the share of the year before
     * @param holding how many hold a recognition of this or an earlier year; empty for what is no title
     */
    public record Aim(
            String name, String figure, String share, String before, String holding, int width, List<Goal> goals) {}

    /** @param verdict whether this year's share reaches it, in words; empty where there is no share */
    public record Goal(String text, String verdict, boolean met) {}

    /**
     * A number with its bar.
     *
     * @param figure by which its dossiers are found
     * @param width in per cent of the whole
     * @param change against another day, with its sign; empty where none was asked for
     */
    public record Bar(String figure, String title, String number, int width, String change) {}

    /**
     * A commune or a district's own ground.
     *
     * @param state of its learning community, in one word for the style sheet
     */
    public record Area(
            String code,
            String name,
            String state,
            String words,
            long units,
            long recognised,
            long underWay,
            long late) {}

    /** The same figures of another year. */
    public record Year(int year, String query, Bar communes, Bar units) {}

    /** Areas by indicators. */
    public record Heat(List<Column> indicators, List<Row> rows) {}

    /** @param name of the indicator */
    public record Column(String code, String name) {}

    public record Row(String area, List<Cell> cells) {}

    /**
     * How an area does at an indicator.
     *
     * @param sign what is seen
     * @param words what is heard
     * @param tone in one word for the style sheet
     */
    public record Cell(String sign, String words, String tone) {}
}
