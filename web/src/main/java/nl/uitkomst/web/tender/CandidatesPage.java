package nl.uitkomst.web.tender;

import nl.uitkomst.domain.tender.Candidate.Status;
import nl.uitkomst.domain.tender.CandidateView;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Subject;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.tender.TenderWords;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Who applied for a tender, for the client.
 *
 * @param one the candidate that is shown wholly; absent for the list
 */
public record CandidatesPage(
        TenderSheet sheet,
        List<CandidateView> candidates,
        @Nullable CandidateView one,
        FormInput input,
        String done,
        TenderNav nav) {

    public String base() {
        return "/aanbestedingen/" + sheet.number() + "/gegadigden";
    }

    public String title(Texts texts) {
        if (one != null) {
            return texts.get("tender.candidate.title." + one.status(), one.tradeName());
        }
        var waiting = candidates.stream()
                .filter(each -> each.status() == Status.APPLIED && each.proposed() == null)
                .count();
        return waiting == 0 || sheet.phase() != Phase.SELECTING
                ? texts.get("tender.candidates.title", candidates.size())
                : texts.get("tender.candidates.title.waiting", waiting, candidates.size());
    }

    public String state(CandidateView candidate, Texts texts) {
        if (candidate.status() == Status.APPLIED && candidate.proposed() != null) {
            return texts.get("tender.proposed." + candidate.proposed());
        }
        if (candidate.status() == Status.APPLIED) {
            return texts.get(
                    "tender.candidate.checked",
                    sheet.subjects().stream()
                            .filter(one -> candidate.check(one.key()).isPresent())
                            .count(),
                    sheet.subjects().size());
        }
        return texts.get("tender.status." + candidate.status());
    }

    /** Whether what was declared can be checked now. */
    public boolean mayCheck() {
        return sheet.may(Act.SELECT)
                && one != null
                && one.status() == Status.APPLIED
                && sheet.procedure().checksIn(sheet.phase());
    }

    public boolean mayDecide() {
        return mayCheck() && sheet.procedure().selects() && one != null && one.isChecked(sheet.subjects());
    }

    public List<Option> answers(Texts texts) {
        return List.of(
                Option.of("ja", texts.get("tender.check.holds")), Option.of("nee", texts.get("tender.check.fails")));
    }

    public List<Option> decisions(Texts texts) {
        return List.of(
                Option.of("ja", texts.get("tender.decide.select")),
                Option.of("nee", texts.get("tender.decide.not-select")));
    }

    public String subject(Subject subject, Texts texts) {
        return new TenderWords(texts).subject(subject);
    }

    public TenderWords words(Texts texts) {
        return new TenderWords(texts);
    }

    public List<Crumb> crumbs(Texts texts) {
        var here = texts.get("layout.tender.CANDIDATES");
        return one == null
                ? Crumb.ofTender(texts, sheet.number(), Crumb.here(here))
                : Crumb.ofTender(texts, sheet.number(), new Crumb(here, base()), Crumb.here(one.tradeName()));
    }
}
