package nl.uitkomst.web.audit;

import nl.uitkomst.domain.audit.Verification;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Option;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page of the audit trail.
 *
 * @param older the address of the entries before these, or empty
 * @param newest the address of the newest ones when these are not them, or empty
 * @param verification what the check said, when it was just done
 */
public record LogPage(
        List<LogLine> lines,
        List<Option> contracts,
        List<Option> actions,
        List<Option> results,
        LogQuery asked,
        Faults faults,
        String older,
        String newest,
        @Nullable Verification verification) {

    public String contract() {
        return asked.contract;
    }

    public String actor() {
        return asked.actor;
    }

    public String action() {
        return asked.action;
    }

    public String result() {
        return asked.result;
    }

    public String from() {
        return asked.from;
    }

    public String until() {
        return asked.until;
    }
}
