package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.review.Review.Side;
import nl.uitkomst.domain.submission.Admission;
import nl.uitkomst.domain.submission.ReportKey;

import java.util.Map;

/** Marks and remarks on a report, for those who may see it. */
@ApplicationScoped
public class Reviews {

    @Inject
    Admission admission;

    @Inject
    AccessPolicy policy;

    @Inject
    Remarks remarks;

    /** Marks, and reasons for a return that is not decided yet, are the municipality's own until it decides. */
    public Review of(Person by, ReportKey report) {
        var admitted = admission.admit(Act.SEE, by, report);
        var reviews = policy.may(Act.REVIEW, by, admitted.standing());
        var reports = policy.may(Act.REPORT, by, admitted.standing());
        var side = reviews ? Side.REVIEWER : reports ? Side.REPORTER : Side.READER;
        var shown = remarks.of(admitted.heading().submission()).stream()
                .filter(kept -> reviews || !kept.undecided() || kept.remark().kind() != Review.Kind.RETURN)
                .map(Remarks.Kept::remark)
                .toList();
        var newest = admitted.heading().newest();
        var marks = newest == null || !reviews ? Map.<KpiCode, Mark>of() : remarks.marks(newest.id());
        return new Review(side, marks, shown);
    }
}
