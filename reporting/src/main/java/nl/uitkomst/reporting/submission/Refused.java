package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding;

import java.util.List;
import java.util.stream.Stream;

/** A file that is not read any further, with the finding that says why. Never leaves this package. */
final class Refused extends Exception {

    private final transient Finding finding;

    Refused(Finding.Code code, Object... details) {
        super(code.name(), null, false, false);
        this.finding = new Finding(
                code, null, null, Stream.of(details).map(String::valueOf).toList());
    }

    List<Finding> findings() {
        return List.of(finding);
    }
}
