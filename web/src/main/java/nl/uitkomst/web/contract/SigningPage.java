package nl.uitkomst.web.contract;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreement.NamedParty;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.reporting.history.Wording;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An offered contract for someone who is asked to sign it.
 *
 * @param money absent when nothing is paid
 * @param changes in what it differs from what was offered before; absent when it was not
 */
public record SigningPage(
        Agreement agreement,
        @Nullable MoneyAgreement money,
        Person reader,
        @Nullable List<Wording> changes,
        FormInput input,
        String done) {

    public boolean waitsForMe() {
        return agreement.waitsFor(reader.organisation());
    }

    public List<NamedParty> yetToSign() {
        return agreement.parties().stream()
                .filter(party -> party.signature() == null)
                .toList();
    }
}
