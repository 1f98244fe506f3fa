package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.tender.Application;
import nl.uitkomst.domain.tender.ApplyForTender;
import nl.uitkomst.domain.tender.CheckCandidate;
import nl.uitkomst.domain.tender.CheckCandidate.Found;
import nl.uitkomst.domain.tender.Declaration;
import nl.uitkomst.domain.tender.Member;
import nl.uitkomst.domain.tender.ProposeSelection;
import nl.uitkomst.domain.tender.Step;
import nl.uitkomst.domain.tender.StepOn;
import nl.uitkomst.domain.tender.Subject;

import java.util.ArrayList;
import java.util.List;

/** Who applied for a tender of the cases, how that was checked and decided on, and the steps up to the invitation to bid. */
@ApplicationScoped
class Selecting {

    private static final int CHECKED_AFTER = 8;
    private static final int DECIDED_AFTER = 15;

    @Inject
    ToldTender told;

    @Inject
    ApplyForTender apply;

    @Inject
    CheckCandidate check;

    @Inject
    ProposeSelection propose;

    @Inject
    StepOn step;

    List<Act> acts(CaseFile file) {
        var acts = new ArrayList<Act>();
        var closed = file.rows("steps", Step.CLOSE_APPLICATIONS.name()).get(0).day(1);
        for (var row : file.rows("candidates")) {
            acts.add(Act.on(row.day(3), "15:20", () -> apply(file, row)));
            acts.add(Act.on(closed.plusDays(CHECKED_AFTER), "13:30", () -> check(file, row)));
            acts.add(Act.on(closed.plusDays(DECIDED_AFTER), "13:30", () -> decide(file, row)));
        }
        for (var row : file.rows("steps")) {
            acts.add(Act.on(
                    row.day(1),
                    row.text(2),
                    () -> step.step(told.manager(file), ToldTender.number(file), Step.valueOf(row.text(0)))));
        }
        return acts;
    }

    /** @param row letter, login, name, day, what was found, why it is selected */
    private void apply(CaseFile file, CaseFile.Row row) {
        var letter = row.text(0);
        var members = file.rows("members", letter).stream()
                .map(member -> new Member(member.text(1), Member.Kind.valueOf(member.text(2)), member.has(3)))
                .toList();
        var evidence = file.rows("evidence", letter).get(0);
        var declared = subjects(file).stream()
                .map(subject -> new Declaration(
                        subject.key(),
                        true,
                        subject.isGround()
                                ? ""
                                : evidence.text(Integer.parseInt(subject.key().substring(1)))))
                .toList();
        apply.apply(
                told.bidder(file, letter),
                ToldTender.number(file),
                new Application(row.text(2), "Inschrijver", members, declared));
    }

    private void check(CaseFile file, CaseFile.Row row) {
        var found = subjects(file).stream()
                .map(subject -> new Found(subject.key(), true, row.text(4)))
                .toList();
        check.check(told.manager(file), ToldTender.number(file), told.candidate(file, row.text(0)), found);
    }

    private void decide(CaseFile file, CaseFile.Row row) {
        propose.propose(
                told.manager(file), ToldTender.number(file), told.candidate(file, row.text(0)), true, row.text(5));
    }

    private List<Subject> subjects(CaseFile file) {
        return Subject.of(told.tender(file).setup());
    }
}
