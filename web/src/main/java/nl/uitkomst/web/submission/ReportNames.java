package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.submission.ReportForm;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The organisations of a report by the ids that other systems know. */
@RequestScoped
public class ReportNames {

    @Inject
    Organisations organisations;

    Map<Long, UUID> of(ReportForm form) {
        return organisations.publicIds(
                form.lines().stream().map(line -> line.key().organisation()).collect(Collectors.toSet()));
    }

    Map<UUID, Long> keys(ReportForm form) {
        return of(form).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
