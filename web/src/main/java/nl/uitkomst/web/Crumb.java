package nl.uitkomst.web;

/** A page on the way to this one; the last has no address. */
public record Crumb(String label, String address) {

    public static Crumb here(String label) {
        return new Crumb(label, "");
    }
}
