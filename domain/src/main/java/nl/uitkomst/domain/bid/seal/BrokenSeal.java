package nl.uitkomst.domain.bid.seal;

/** What was sealed cannot be opened: the secret is another, or something was changed, moved or left out. Which of these it was cannot be told apart. */
public class BrokenSeal extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenSeal(String what) {
        super(what);
    }
}
