package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Inhabitants;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Steering;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingCalendar;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a contract of the cases says, as it is written in the file of the case. */
record ToldProposal(CaseFile file, Cast cast) {

    Proposal proposal() {
        var term = new Term(file.day("contract", "first"), file.day("contract", "last"));
        return new Proposal(
                        file.get("contract", "title"),
                        Contract.LegalForm.valueOf(file.get("contract", "form")),
                        term,
                        reporting(file),
                        new BigDecimal(file.get("contract", "tolerated", "20")),
                        file.get("contract", "scope"),
                        true,
                        parties(term),
                        lumpSums())
                .with(steering(), inhabitants(), accessRules());
    }

    static Reporting reporting(CaseFile file) {
        var weeks = Integer.parseInt(file.get("contract", "weeks until due"));
        return new Reporting(calendar(file), Month.JANUARY, weeks);
    }

    static ReportingCalendar calendar(CaseFile file) {
        return ReportingCalendar.valueOf(file.get("contract", "calendar", "QUARTER"));
    }

    private List<Party> parties(Term term) {
        var parties = new ArrayList<Party>();
        add(parties, "client", Party.Role.CLIENT, term);
        add(parties, "contractor", Party.Role.CONTRACTOR, term);
        add(parties, "partners", Party.Role.PARTNER, term);
        return parties;
    }

    private void add(List<Party> parties, String key, Party.Role role, Term term) {
        var leading = file.get("contract", "leads", "");
        for (var name : file.list("contract", key)) {
            var id = cast.organisation(name).id();
            parties.add(new Party(id, role, term.first(), Party.OPEN_END, name.equals(leading)));
        }
    }

    private Map<Integer, Euro> lumpSums() {
        return ToldMoney.amounts(file.get("contract", "lump sums", ""));
    }

    private Steering steering() {
        return new Steering(
                chosen(Steering.Model.class, "model"),
                chosen(Steering.Funding.class, "funding"),
                file.list("contract", "areas"),
                file.list("contract", "target groups"));
    }

    private <E extends Enum<E>> @Nullable E chosen(Class<E> kind, String key) {
        return file.has("contract", key) ? Enum.valueOf(kind, file.get("contract", key)) : null;
    }

    private Inhabitants inhabitants() {
        var counts = new ArrayList<Inhabitants.Count>();
        for (var row : file.rows("inhabitants")) {
            counts.add(new Inhabitants.Count(
                    cast.organisation(row.text(0)).id(), Integer.parseInt(row.text(1)), Integer.parseInt(row.text(2))));
        }
        return Inhabitants.of(counts);
    }

    /** In each row the provision, its conditions and tariffs between semicolons, the maximum, and where else one is helped. */
    private List<AccessRule> accessRules() {
        return file.rows("access").stream()
                .map(row -> new AccessRule(
                        row.text(0),
                        CaseFile.listed(row.text(1), ";"),
                        CaseFile.listed(row.text(2), ";").stream()
                                .map(AccessRule.Tariff::valueOf)
                                .toList(),
                        row.text(3),
                        row.text(4)))
                .toList();
    }
}
