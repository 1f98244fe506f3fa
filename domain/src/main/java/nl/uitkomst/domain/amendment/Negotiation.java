package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.amendment.Amendment.Done;
import nl.uitkomst.domain.amendment.Amendment.Kept;
import nl.uitkomst.domain.amendment.Amendment.Status;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.Difference;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An amendment as someone who may see it reads it, with what it does to the contract.
 *
 * @param text which text it is, to sign it with
 * @param basics which reason and date it has, to change them with
 * @param now what is in force on its day without it; once it is in force itself, with it
 * @param after what is in force on its day with it
 * @param obstacles what keeps it from being offered
 * @param value by how much it changes the value of the contract
 * @param may what the reader can do with the contract
 */
public record Negotiation(
        ContractNumber contract,
        String title,
        boolean pays,
        int number,
        Status status,
        String reason,
        LocalDate effectiveOn,
        int text,
        int basics,
        List<Written> changes,
        ContractState now,
        ContractState after,
        List<Obstacle> obstacles,
        List<Signer> signers,
        List<Done> log,
        @Nullable String answer,
        @Nullable Instant offeredAt,
        @Nullable Instant closedAt,
        Euro value,
        Set<Act> may) {

    /**
     * @param difference what it changes, line by line
     * @param drift what became of that in the contract after it was written; empty when it does not collide
     */
    public record Written(Kept kept, Difference difference, Difference drift) {

        public boolean collides() {
            return !drift.isEmpty();
        }
    }

    /** @param signature absent while this party has not signed */
    public record Signer(
            long organisation,
            UUID publicId,
            String name,
            Party.Role role,
            @Nullable Signature signature) {}

    public boolean open() {
        return status == Status.PROPOSED && may.contains(Act.AMEND);
    }

    public boolean withdrawable() {
        return (status == Status.PROPOSED || status == Status.OFFERED) && may.contains(Act.AMEND);
    }

    public boolean illustrative() {
        return now.terms().illustrative();
    }

    /** Whether it waits for the signature of this organisation, which this reader may give. */
    public boolean waitsFor(long organisation) {
        return status == Status.OFFERED
                && may.contains(Act.AGREE)
                && signers.stream()
                        .anyMatch(signer -> signer.organisation() == organisation && signer.signature() == null);
    }

    /** The version of what is written about this subject, to change it with; 0 when nothing is. */
    public int version(Change.Subject subject) {
        return change(subject).map(written -> written.kept().version()).orElse(0);
    }

    /** The version of what was written about this subject in the text that was read; 0 when nothing was. */
    public int versionIn(int textRead, Change.Subject subject) {
        return log.stream()
                .filter(done -> done.text() <= textRead)
                .filter(done -> done.change() != null && done.change().subject().equals(subject))
                .reduce((one, other) -> other)
                .filter(done -> done.act() != Amendment.Act.DROPPED)
                .map(Done::text)
                .orElse(0);
    }

    /** What a change, also one of before, says beside all others. */
    public Difference told(Change change) {
        var start = change.backOn(after);
        return Difference.between(start, change.onto(start));
    }

    /** The first day of the first period for which a change of a KPI can hold. */
    public LocalDate firstPeriodStart() {
        return KpiChange.firstPeriod(now).start();
    }

    public Optional<Written> change(Change.Subject subject) {
        return changes.stream()
                .filter(written -> written.kept().change().subject().equals(subject))
                .findFirst();
    }

    /** What was done with it after this text was read. */
    public List<Done> since(int textRead) {
        return log.stream().filter(done -> done.text() > textRead).toList();
    }
}
