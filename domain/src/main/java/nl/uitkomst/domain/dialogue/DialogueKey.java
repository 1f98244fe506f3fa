package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.contract.ContractNumber;

/** By what people and addresses know a dialogue: the number of the contract, and the label of the period, for instance {@code 2026-K3}. */
public record DialogueKey(ContractNumber contract, String period) {

    @Override
    public String toString() {
        return contract + "/" + period;
    }
}
