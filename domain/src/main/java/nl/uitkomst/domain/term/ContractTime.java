package nl.uitkomst.domain.term;

import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.term.Ending.By;
import nl.uitkomst.domain.term.KnownOption.State;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The time of a contract as someone who may see it reads it.
 *
 * @param reports how far the report over each period has come
 * @param amendments those in force, earliest first
 * @param ending what is proposed or was decided; absent when nothing was
 * @param sides which sides the reader can end it for
 * @param kpiNames by code
 * @param version of the contract, to change a draft with
 */
public record ContractTime(
        ContractNumber number,
        String title,
        boolean illustrative,
        Contract.Status status,
        Contract.LegalForm form,
        Term term,
        Reporting reporting,
        LocalDate today,
        Map<ReportingPeriod, Progress> reports,
        List<Option> options,
        TimeAgreement agreement,
        List<AmendmentMark> amendments,
        @Nullable EndingView ending,
        Set<By> sides,
        Map<String, String> kpiNames,
        long version,
        Set<Act> may) {

    /** How far a report has come. */
    public enum Progress {
        FINAL,
        PROVISIONAL,
        NONE
    }

    public record Option(KnownOption known, State state) {}

    /** That an amendment holds from a day on. */
    public record AmendmentMark(int number, LocalDate from, String reason) {}

    /**
     * How it ends early.
     *
     * @param agreedLastDay the last day that was agreed before
     * @param waitsForMe whether the reader can sign it now
     * @param lacking the parties that have not signed yet, by name
     * @param account the account by Awb 4:51 that was given with it
     */
    public record EndingView(
            By by,
            Ending.Status status,
            EndingPlan plan,
            LocalDate agreedLastDay,
            String writer,
            Instant writtenAt,
            Map<Signature, String> signatures,
            List<String> lacking,
            boolean waitsForMe,
            SubsidyAccounts.@Nullable Given account) {}

    /** The same with another term and what is proposed for it, as an amendment would have it; options that were taken are no longer to be changed. */
    public ContractTime proposing(Term other, TimeAgreement proposed) {
        var taken = taken().stream().map(ExtensionOption::number).toList();
        var open = proposed.options().stream()
                .filter(option -> !taken.contains(option.number()))
                .toList();
        var shown = new TimeAgreement(open, proposed.noticeMonths(), proposed.dates(), proposed.phases());
        return new ContractTime(
                number,
                title,
                illustrative,
                status,
                form,
                other,
                reporting,
                today,
                reports,
                options,
                shown.behind(List.of()),
                amendments,
                ending,
                sides,
                kpiNames,
                version,
                may);
    }

    /** The options that were taken. */
    public List<ExtensionOption> taken() {
        return options.stream()
                .filter(option -> option.state() == State.TAKEN)
                .map(option -> option.known().option())
                .toList();
    }

    public List<ReportingPeriod> periods() {
        return reporting.periodsOf(term);
    }

    public boolean isAgreed() {
        return status != Contract.Status.DRAFT && status != Contract.Status.OFFERED;
    }

    /** The option on which is to be decided next. */
    public Optional<Option> open() {
        return options.stream().filter(option -> option.state() == State.OPEN).findFirst();
    }

    public boolean maySetUp() {
        return status == Contract.Status.DRAFT && may.contains(Act.SET_UP);
    }

    public boolean mayAmend() {
        return status == Contract.Status.AGREED && may.contains(Act.AMEND);
    }

    public boolean mayEnd() {
        return status == Contract.Status.AGREED && may.contains(Act.AGREE) && ending == null;
    }

    public boolean mayWithdrawEnding() {
        return ending != null && ending.status() == Ending.Status.PROPOSED && may.contains(Act.AMEND);
    }

    /** Whether ending it on this day asks for the account of Awb 4:51. */
    public boolean asksAccount(LocalDate lastDay) {
        return SubsidyAccount.isAskedFor(form, term, lastDay);
    }

    /** The first last day that leaves the agreed notice; absent when no notice was agreed. */
    public Optional<LocalDate> earliestByNotice() {
        return Optional.ofNullable(agreement.noticeMonths()).map(today::plusMonths);
    }
}
