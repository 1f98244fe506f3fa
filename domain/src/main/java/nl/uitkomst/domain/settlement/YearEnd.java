package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The end of one contract year, as someone who may see the money reads it.
 *
 * @param first the first day of the year that falls in the term
 * @param last the last day of it that falls in the term
 * @param standing what the year comes to by the figures at this moment
 * @param obstacles what stands in the way of closing it
 * @param papers the settlements that were drawn up, the newest first
 * @param signers every party that has to sign
 * @param reserveBefore what the year before left in the reserve of a subsidy; absent when that is not known
 * @param may what the reader can do
 */
public record YearEnd(
        ContractNumber number,
        String title,
        Contract.LegalForm legalForm,
        boolean illustrative,
        int year,
        LocalDate first,
        LocalDate last,
        Statement standing,
        List<Obstacle> obstacles,
        List<Paper> papers,
        List<Signer> signers,
        @Nullable Euro reserveBefore,
        Set<Act> may) {

    /**
     * One settlement.
     *
     * @param reason why it corrects the one before; absent for the first
     * @param current whether the figures still come to the same
     */
    public record Paper(
            int number,
            Settlement.Status status,
            @Nullable String reason,
            Statement statement,
            @Nullable Reserve reserve,
            String digest,
            String drawnBy,
            Instant drawnAt,
            Settlement.@Nullable Answer answer,
            @Nullable Instant closedAt,
            List<Signature> signatures,
            boolean current) {

        public boolean isOpen() {
            return status == Settlement.Status.DRAFT || status == Settlement.Status.RETURNED;
        }

        public boolean isClosed() {
            return status == Settlement.Status.CLOSED;
        }

        public Optional<Signature> signatureOf(long organisation) {
            return signatures.stream()
                    .filter(signature -> signature.organisation() == organisation)
                    .findFirst();
        }
    }

    /** @param role of the party in the contract */
    public record Signer(long organisation, String name, Party.Role role) {}

    public boolean isSubsidy() {
        return legalForm == Contract.LegalForm.SUBSIDY;
    }

    public Optional<Paper> paper(int wanted) {
        return papers.stream().filter(paper -> paper.number() == wanted).findFirst();
    }

    /** The newest settlement that was not withdrawn. */
    public Optional<Paper> newest() {
        return papers.stream()
                .filter(paper -> paper.status() != Settlement.Status.WITHDRAWN)
                .findFirst();
    }

    /** The settlement that this one corrects. */
    public Optional<Paper> before(Paper paper) {
        return papers.stream()
                .filter(one -> one.isClosed() && one.number() < paper.number())
                .findFirst();
    }

    public boolean may(Act act) {
        return may.contains(act);
    }

    /** Whether it waits for the signature of this organisation, which this reader may give. */
    public boolean waitsFor(long organisation) {
        return newest().filter(paper -> paper.status() == Settlement.Status.DRAFT)
                .filter(paper -> may(Act.AGREE))
                .filter(paper -> paper.signatureOf(organisation).isEmpty())
                .filter(paper -> signers.stream().anyMatch(signer -> signer.organisation() == organisation))
                .isPresent();
    }
}
