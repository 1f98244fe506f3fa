package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.web.ContractNav;
import org.jspecify.annotations.Nullable;

/**
 * @param money absent when nothing is paid, or this reader does not see it
 * @param waitsForMe whether the reader is asked to sign it
 */
public record AgreementPage(
        Agreement agreement,
        @Nullable MoneyAgreement money,
        Timeline timeline,
        boolean waitsForMe,
        ContractNav nav,
        String done) {}
