package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.web.ContractNav;

/** @param waitsForMe whether the reader is asked to sign it */
public record AgreementPage(Agreement agreement, Timeline timeline, boolean waitsForMe, ContractNav nav, String done) {}
