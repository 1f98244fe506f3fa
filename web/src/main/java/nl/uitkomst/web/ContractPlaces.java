package nl.uitkomst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.award.PromisesKept;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** Finds the pages of a contract that whoever makes this request may open. */
@RequestScoped
public class ContractPlaces {

    @Inject
    Contracts contracts;

    @Inject
    Relations relations;

    @Inject
    PromisesKept promises;

    @Inject
    AccessPolicy policy;

    @Inject
    CurrentPerson person;

    public ContractNav of(ContractNumber number) {
        var contract = contracts.get(number);
        var standing = relations.of(person.get(), contract.id());
        var acts = Arrays.stream(Act.values())
                .filter(act -> policy.may(act, person.get(), standing))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
        return ContractNav.of(number, contract.isAgreed(), promises.areIn(contract.id()), acts);
    }
}
