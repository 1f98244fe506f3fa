package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Inhabitants;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Steering;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The first step of setting up: what the contract is called, between whom, from when until when, and what it is about.
 *
 * @param known the draft as it stands; absent for a new one
 */
public record BasicsForm(FormInput input, @Nullable Agreement known, List<Organisation> organisations) {

    private static final int USUAL_WEEKS = 6;
    private static final BigDecimal USUAL_MISS_SHARE = BigDecimal.valueOf(20);
    private static final int MOST_PARTIES = 40;
    private static final int LONGEST_SCOPE = 10_000;

    static BasicsForm blank(Texts texts, Organisation client, List<Organisation> organisations) {
        var values = Map.of(
                "vorm", "CONTRACT",
                "partijen", "2",
                "partij-1", client.publicId().toString(),
                "rol-1", "CLIENT",
                "rol-2", "CONTRACTOR");
        return new BasicsForm(FormInput.filled(texts, values), null, organisations);
    }

    static BasicsForm of(Texts texts, Agreement draft, List<Organisation> organisations) {
        var proposal = draft.proposal();
        var values = new LinkedHashMap<String, String>();
        values.put("titel", proposal.title());
        values.put("vorm", proposal.legalForm().name());
        values.put("van", proposal.term().first().toString());
        values.put("tot", proposal.term().last().toString());
        values.put("omvang", proposal.scope());
        values.put("versie", String.valueOf(draft.version()));
        SteeringFields.fill(values, proposal.steering());
        values.put("partijen", String.valueOf(Math.max(2, draft.parties().size())));
        for (int i = 0; i < draft.parties().size(); i++) {
            var one = draft.parties().get(i);
            PartyRow.fill(
                    values,
                    i + 1,
                    one.publicId().toString(),
                    one.party(),
                    proposal.term().first());
        }
        return new BasicsForm(FormInput.filled(texts, values), draft, organisations);
    }

    /** How many rows of parties are shown. */
    public int rows() {
        var asked = input.text("partijen").matches("\\d{1,2}") ? Integer.parseInt(input.text("partijen")) : 2;
        return Math.max(2, Math.min(MOST_PARTIES, asked));
    }

    /** The words of the legal form that is chosen now. */
    public FormWords words(Texts texts) {
        var chosen = Stream.of(Contract.LegalForm.values())
                .filter(form -> form.name().equals(input.text("vorm")))
                .findFirst();
        return new FormWords(texts, chosen.orElse(Contract.LegalForm.CONTRACT));
    }

    boolean asksForAnotherParty() {
        return input.text("doe").equals("partij");
    }

    void addRow() {
        input.put("partijen", String.valueOf(rows() + 1));
    }

    public List<Option> organisationOptions() {
        return organisations.stream()
                .map(one -> Option.of(one.publicId().toString(), one.name()))
                .toList();
    }

    Optional<ContractNumber> readNumber() {
        input.put("nummer", input.text("nummer").toUpperCase(Locale.ROOT));
        return input.value("nummer", ContractNumber::valueOf, "contract.fault.number");
    }

    /** What was filled in, with what later steps ask as it stands or as is usual; empty when something is wrong. */
    Optional<Proposal> read() {
        var title = input.required("titel", 200);
        var legalForm = input.choice("vorm", Contract.LegalForm.class);
        var scope = input.optional("omvang", LONGEST_SCOPE);
        var term = term();
        var steering = new SteeringFields(input).read();
        var parties = parties();
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        return Optional.of(proposal(title, legalForm.orElseThrow(), term.orElseThrow(), scope, parties, steering));
    }

    private Optional<Term> term() {
        var first = input.date("van");
        var last = input.date("tot");
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (!first.get().isBefore(last.get())) {
            input.fault("tot", "contract.fault.endsBeforeItBegins");
            return Optional.empty();
        }
        if (last.get().isAfter(first.get().plusYears(30))) {
            input.fault("tot", "contract.fault.tooLong");
            return Optional.empty();
        }
        return Optional.of(new Term(first.get(), last.get()));
    }

    private List<Party> parties() {
        var start = input.text("van").isEmpty() ? Optional.<LocalDate>empty() : quietly(input.text("van"));
        var parties = IntStream.rangeClosed(1, rows())
                .mapToObj(number -> new PartyRow(number, input))
                .flatMap(row -> row.read(organisations, start).stream())
                .toList();
        IntStream.range(0, parties.size())
                .filter(i -> parties.subList(0, i).stream().anyMatch(parties.get(i)::overlaps))
                .forEach(i -> input.fault("partij-" + (i + 1), "contract.fault.partyTwice"));
        return parties;
    }

    private static Optional<LocalDate> quietly(String day) {
        return day.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(day).map(LocalDate::parse) : Optional.empty();
    }

    private Proposal proposal(
            String title,
            Contract.LegalForm legalForm,
            Term term,
            String scope,
            List<Party> parties,
            Steering steering) {
        if (known == null) {
            var reporting =
                    new Reporting(ReportingCalendar.QUARTER, term.first().getMonth(), USUAL_WEEKS);
            return new Proposal(title, legalForm, term, reporting, USUAL_MISS_SHARE, scope, false, parties, Map.of())
                    .with(steering, Inhabitants.NONE, List.of());
        }
        var before = known.proposal();
        var sums = new LinkedHashMap<>(before.lumpSums());
        sums.keySet().retainAll(legalForm.pays() ? before.reporting().yearsOf(term) : List.of());
        return new Proposal(
                        title,
                        legalForm,
                        term,
                        before.reporting(),
                        before.toleratedMissShare(),
                        scope,
                        before.illustrative(),
                        parties,
                        sums)
                .with(steering, before.inhabitants(), before.accessRules());
    }
}
