package nl.uitkomst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStanding;
import nl.uitkomst.domain.tender.TenderStandings;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** Finds the pages of a tender that whoever makes this request may open. */
@RequestScoped
public class TenderPlaces {

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    @Inject
    CurrentPerson person;

    public TenderNav of(TenderNumber number) {
        return of(number, standings.of(number, person.get()));
    }

    /** Where the standing was read already. */
    public TenderNav of(TenderNumber number, TenderStanding standing) {
        var acts = Arrays.stream(Act.values())
                .filter(act -> policy.may(act, person.get(), standing))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
        return TenderNav.of(number, acts);
    }
}
