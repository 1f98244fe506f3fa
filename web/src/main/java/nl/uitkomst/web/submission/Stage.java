package nl.uitkomst.web.submission;

/** The steps of reporting, in their order. */
enum Stage {
    FILL(""),
    CHECK("/controle"),
    TELL("/toelichting"),
    SUBMIT("/indienen");

    private final String path;

    Stage(String path) {
        this.path = path;
    }

    /** Behind the address of the report. */
    String path() {
        return path;
    }
}
