package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Accounts;
import nl.uitkomst.domain.assessment.AppointAssessors;
import nl.uitkomst.domain.assessment.Assessor.Declared;
import nl.uitkomst.domain.assessment.DeclareAboutInterest;
import nl.uitkomst.domain.assessment.Entered;
import nl.uitkomst.domain.assessment.FinishScoring;
import nl.uitkomst.domain.assessment.FixQuality;
import nl.uitkomst.domain.assessment.GiveScores;
import nl.uitkomst.domain.assessment.HoldConsensus;
import nl.uitkomst.domain.assessment.RankBids;

import java.util.ArrayList;
import java.util.List;

/** How the bids of a tender of the cases were scored: by each assessor alone, then together; and the ranking that came of it once the prices were opened. */
@ApplicationScoped
class Judging {

    private static final String ASSESSMENT = "assessment";
    private static final int FIRST_SCORE = 3;
    private static final int AGREED = 7;

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    @Inject
    ToldTender told;

    @Inject
    AppointAssessors appoint;

    @Inject
    DeclareAboutInterest declare;

    @Inject
    GiveScores give;

    @Inject
    FinishScoring finish;

    @Inject
    HoldConsensus consensus;

    @Inject
    FixQuality fix;

    @Inject
    RankBids rank;

    /** Who is asked to assess. */
    List<Act> appointed(CaseFile file) {
        return file.list(ASSESSMENT, "assessors").stream()
                .map(login -> Act.on(file.day(ASSESSMENT, "appointed"), "11:00", () -> {
                    var account = accounts.get(cast.person(login).account()).publicId();
                    appoint.appoint(told.manager(file), ToldTender.number(file), account);
                }))
                .toList();
    }

    /** @param bids the file with the scores */
    List<Act> acts(CaseFile file, CaseFile bids) {
        var number = ToldTender.number(file);
        var acts = new ArrayList<Act>();
        var assessors = file.list(ASSESSMENT, "assessors");
        for (var i = 0; i < assessors.size(); i++) {
            acts.addAll(alone(file, bids, assessors.get(i), FIRST_SCORE + 2 * i));
        }
        var together = file.day(ASSESSMENT, "consensus");
        acts.add(Act.on(together, "10:00", () -> consensus.open(told.manager(file), number)));
        acts.add(Act.on(together, "11:30", () -> each(file, letter -> agree(file, bids, letter))));
        acts.add(Act.on(file.day(ASSESSMENT, "fixed"), "15:00", () -> fix.fix(told.manager(file), number)));
        acts.add(Act.on(file.day(ASSESSMENT, "ranked"), "10:30", () -> rank.rank(told.manager(file), number)));
        return acts;
    }

    private List<Act> alone(CaseFile file, CaseFile bids, String login, int column) {
        var number = ToldTender.number(file);
        return List.of(
                Act.on(
                        file.day(ASSESSMENT, "declared"),
                        "09:30",
                        () -> declare.declare(cast.person(login), number, Declared.NO_INTEREST, "")),
                Act.on(
                        file.day(ASSESSMENT, "scored"),
                        "13:00",
                        () -> each(file, letter -> score(file, bids, login, letter, column))),
                Act.on(file.day(ASSESSMENT, "finished"), "16:00", () -> finish.finish(cast.person(login), number)));
    }

    private interface OfCandidate {
        void with(String letter);
    }

    private static void each(CaseFile file, OfCandidate work) {
        file.rows("candidates").forEach(row -> work.with(row.text(0)));
    }

    private void score(CaseFile file, CaseFile bids, String login, String letter, int column) {
        var setup = told.tender(file).setup();
        var scores = bids.rows("scores", letter).stream()
                .map(row -> new Entered(
                        ToldTender.criterion(setup, row, 1).key(),
                        Integer.parseInt(row.text(column)),
                        row.text(column + 1),
                        0))
                .toList();
        give.give(cast.person(login), ToldTender.number(file), told.candidate(file, letter), scores);
    }

    /** Where nothing is said of it, they agree with what the first of them said. */
    private void agree(CaseFile file, CaseFile bids, String letter) {
        var setup = told.tender(file).setup();
        var scores = bids.rows("scores", letter).stream()
                .map(row -> new Entered(
                        ToldTender.criterion(setup, row, 1).key(),
                        Integer.parseInt(row.text(AGREED)),
                        row.has(AGREED + 1) ? row.text(AGREED + 1) : row.text(FIRST_SCORE + 1),
                        0))
                .toList();
        consensus.agree(told.manager(file), ToldTender.number(file), told.candidate(file, letter), scores);
    }
}
