package nl.uitkomst.domain.contract;

import java.util.List;

/**
 * A contract in a list.
 *
 * @param clients by name; none between equals and in an unfinished draft
 * @param contractors by name, the one that leads first; none between equals and in an unfinished draft
 * @param partners by name: the equals, or others that are bound too
 * @param waitsForMe whether it waits for the reader's signature
 */
public record ContractLine(
        ContractNumber number,
        String title,
        Contract.LegalForm form,
        List<String> clients,
        List<String> contractors,
        List<String> partners,
        Term term,
        Contract.Phase phase,
        int kpis,
        boolean illustrative,
        boolean waitsForMe) {}
