package nl.uitkomst.web;

import nl.uitkomst.reporting.Texts;

import java.util.List;
import java.util.stream.Stream;

/** A page on the way to this one; the last has no address. */
public record Crumb(String label, String address) {

    public static Crumb here(String label) {
        return new Crumb(label, "");
    }

    /**
     * The way to a page of a tender: all tenders, this one, and what lies below it.
     *
     * @param number of the tender
     */
    public static List<Crumb> ofTender(Texts texts, Object number, Crumb... below) {
        var all = new Crumb(texts.get("layout.menu.aanbestedingen"), "/aanbestedingen");
        var one = new Crumb(number.toString(), "/aanbestedingen/" + number);
        return Stream.concat(Stream.of(all, one), Stream.of(below)).toList();
    }

    /**
     * The way to a page of a contract: all contracts, this one, and what lies below it.
     *
     * @param number of the contract
     */
    public static List<Crumb> ofContract(Texts texts, Object number, Crumb... below) {
        var all = new Crumb(texts.get("contract.all"), "/contracten");
        var one = new Crumb(number.toString(), "/contracten/" + number);
        return Stream.concat(Stream.of(all, one), Stream.of(below)).toList();
    }
}
