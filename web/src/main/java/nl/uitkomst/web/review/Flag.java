package nl.uitkomst.web.review;

/** What asks for attention at a KPI. */
public enum Flag {
    TO_RETURN,
    QUESTION,
    AGREED,
    WARNING,
    MISSED,
    NEW;

    boolean asksAttention() {
        return this != AGREED && this != NEW;
    }
}
