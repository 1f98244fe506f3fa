package nl.uitkomst.web;

/**
 * One step of a task of several pages.
 *
 * @param hint a few words on how far it is, or empty
 * @param address where it is done, or empty while it cannot be
 */
public record Step(String label, String hint, String address, State state) {
    public enum State {
        DONE,
        CURRENT,
        TO_COME
    }
}
