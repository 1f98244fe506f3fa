package nl.uitkomst.domain.contract;

import org.jspecify.annotations.Nullable;

/**
 * A contract in a list.
 *
 * @param client absent in an unfinished draft
 * @param contractor absent in a covenant and in an unfinished draft
 * @param waitsForMe whether it waits for the reader's signature
 */
public record ContractLine(
        ContractNumber number,
        String title,
        @Nullable String client,
        @Nullable String contractor,
        Term term,
        Contract.Phase phase,
        int kpis,
        boolean illustrative,
        boolean waitsForMe) {}
