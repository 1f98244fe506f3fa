package nl.uitkomst.web;

import nl.uitkomst.domain.account.Role;

import java.util.List;

/** The main menu of a role: first what it does most. */
public record Menu(List<Item> items) {

    /**
     * @param key of the words, below {@code layout.menu}
     * @param current whether the page asked for belongs to it
     */
    public record Item(String key, String address, boolean current) {}

    public static Menu of(Role role, String path) {
        return new Menu(keys(role).stream()
                .map(key -> new Item(
                        key, "/" + key, isBelow(key, path) || key.equals("aanbestedingen") && isOfTenders(path)))
                .toList());
    }

    private static boolean isBelow(String key, String path) {
        return path.equals("/" + key) || path.startsWith("/" + key + "/");
    }

    /** Personas and their journeys come before a tender. */
    private static boolean isOfTenders(String path) {
        return isBelow("personas", path) || isBelow("klantreizen", path);
    }

    private static List<String> keys(Role role) {
        return switch (role) {
            case CONTRACT_MANAGER ->
                List.of(
                        "werklijst",
                        "overzicht",
                        "contracten",
                        "aanbestedingen",
                        "investeringen",
                        "organisaties",
                        "catalogus");
            case ALDERMAN -> List.of("overzicht", "contracten", "aanbestedingen", "investeringen", "catalogus");
            case BOARD_MEMBER -> List.of("overzicht", "werklijst", "contracten", "investeringen", "catalogus");
            case COOPERATIVE_REPORTER, PROVIDER_REPORTER ->
                List.of("werklijst", "overzicht", "contracten", "catalogus");
            case ADMINISTRATOR -> List.of("gebruikers", "organisaties", "catalogus", "logboek");
            case AUDITOR ->
                List.of("overzicht", "contracten", "aanbestedingen", "investeringen", "catalogus", "logboek");
            case BIDDER, ASSESSOR, OPENER -> List.of("aanbestedingen");
        };
    }
}
