package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;

/** @param waitsForMe whether the reader is asked to sign it */
public record AgreementPage(Agreement agreement, Timeline timeline, boolean waitsForMe, String done) {}
