package nl.uitkomst.domain.shared;

/** What was asked for does not exist, or not for this person: the two are deliberately the same. */
public class Missing extends RuntimeException {

    public Missing(String what, Object key) {
        super(what + " " + key);
    }
}
