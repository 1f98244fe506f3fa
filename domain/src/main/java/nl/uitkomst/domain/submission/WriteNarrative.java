package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

import java.util.Map;

/** Writes the story beside the figures. A blank text empties the section; sections that are not named stay as they are. */
@ApplicationScoped
public class WriteNarrative {

    /** @return what is wrong with the texts; with an error in it nothing was stored */
    @Transactional
    public Findings write(Person by, ReportKey report, Map<NarrativeSection, String> texts) {
        throw new UnsupportedOperationException();
    }
}
