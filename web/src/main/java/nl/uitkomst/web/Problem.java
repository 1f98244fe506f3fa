package nl.uitkomst.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A refusal to another system, as RFC 9457 shapes it; {@code errors} names every fault that was found, not only the first. */
@JsonbNillable(false)
@JsonbPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable List<Fault> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One fault: where it stands in what was sent, a code for machines, and a sentence for people. */
    public record Fault(String in, String code, String message) {}

    public static Problem of(int status, String title) {
        return new Problem("about:blank", title, status, null, null, null);
    }

    public Problem because(String why) {
        return new Problem(type, title, status, why, instance, errors);
    }

    public Problem at(String address) {
        return new Problem(type, title, status, detail, address, errors);
    }

    public Problem naming(List<Fault> faults) {
        return new Problem(type, title, status, detail, instance, List.copyOf(faults));
    }
}
