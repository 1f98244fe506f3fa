package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.amendment.Amendment;
import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.LumpSumChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.history.DifferenceWords;
import nl.uitkomst.reporting.history.Wording;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One amendment: what it changes, what stands in the way, and who has to do what.
 *
 * @param read the text after which others did something that the reader is to be told; 0 when there is nothing to tell
 */
public record AmendmentPage(
        Negotiation negotiation, Person reader, ContractNav nav, FormInput input, int read, String done, Texts texts) {

    public String address() {
        return Bench.address(negotiation.contract(), negotiation.number());
    }

    public boolean waitsForMe() {
        return negotiation.waitsFor(reader.organisation());
    }

    public List<Negotiation.Signer> yetToSign() {
        return negotiation.signers().stream()
                .filter(signer -> signer.signature() == null)
                .toList();
    }

    /** What others did while the reader was typing. */
    public List<Amendment.Done> meanwhile() {
        return read == 0
                ? List.of()
                : negotiation.since(read).stream()
                        .filter(done -> !done.by().equals(reader.name())
                                || !done.organisation().equals(reader.organisationName()))
                        .toList();
    }

    /** Newest first. */
    public List<Amendment.Done> log() {
        var log = new ArrayList<>(negotiation.log());
        Collections.reverse(log);
        return log;
    }

    public List<Wording> wordings(Change change) {
        return words().of(negotiation.told(change));
    }

    public List<Wording> wordings(Negotiation.Written written) {
        return words().of(written.difference());
    }

    public List<Wording> drift(Negotiation.Written written) {
        return words().of(written.drift());
    }

    private DifferenceWords words() {
        return DifferenceWords.in(texts, negotiation.now().terms().legalForm());
    }

    /** What stands in the way, in words; a collision stands with the change itself. */
    public List<String> obstacles() {
        return negotiation.obstacles().stream()
                .map(one -> ObstacleWords.of(one, texts))
                .toList();
    }

    /** Where a change is changed again; empty when it is not made by a form of its own. */
    public String form(Change change) {
        return switch (change.subject().kind()) {
            case TERMS -> address() + "/afspraken";
            case PARTY -> address() + "/partijen";
            case MEMBER -> address() + "/leden";
            case LUMP_SUM -> address() + "/lumpsums";
            case MONEY -> address() + "/geldafspraken";
            case TIME -> address() + "/tijd";
            case INHABITANTS -> address() + "/inwoners";
            case ACCESS -> address() + "/toegang";
            case KPI ->
                change.after() == null
                        ? ""
                        : address() + "/kpis/" + change.subject().key();
            case OPTION -> "";
        };
    }

    /** Whether a subsidy would become less, so that the account of Awb 4:51 may be asked for. */
    public boolean cutsSubsidy() {
        return negotiation.now().terms().legalForm() == Contract.LegalForm.SUBSIDY
                && negotiation.changes().stream()
                        .anyMatch(written -> written.kept().change() instanceof LumpSumChange sum
                                && sum.effect().amount().signum() < 0);
    }

    public String role(Party.Role role) {
        return texts.get("contract.role." + role);
    }
}
