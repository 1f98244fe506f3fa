package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Account;
import nl.uitkomst.domain.account.AccountLine;
import nl.uitkomst.domain.account.Accounts;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;

import java.util.List;

/** Whom a lead can ask to assess: the assessors of the own organisation. */
@ApplicationScoped
public class AssessorChoice {

    @Inject
    Accounts accounts;

    public List<AccountLine> of(Person lead) {
        return accounts.lines(lead.organisation()).stream()
                .filter(one -> one.role() == Role.ASSESSOR && one.status() == Account.Status.ACTIVE)
                .toList();
    }
}
