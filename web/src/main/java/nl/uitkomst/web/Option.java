package nl.uitkomst.web;

/**
 * One of several to choose from.
 *
 * @param hint a few words below the label, or empty
 */
public record Option(String value, String label, String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
