package nl.uitkomst.web.history;

import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.history.ContractOnDay;
import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.KpiState;
import nl.uitkomst.domain.history.MemberState;
import nl.uitkomst.domain.history.MoneyLine;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.reporting.history.MoneyWords;
import nl.uitkomst.reporting.history.TimeWords;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Fact;
import nl.uitkomst.web.FormInput;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A contract as it stood on a day, to read and to print. */
public record StandPage(ContractOnDay stand, LocalDate today, FormInput input, ContractNav nav) {

    public ContractState state() {
        return stand.state();
    }

    /** PROPOSED while not all have signed; else PAST, NOW or COMING, as the day is. */
    public String tense() {
        if (!stand.agreed()) {
            return "PROPOSED";
        }
        return state().on().isEqual(today) ? "NOW" : state().on().isBefore(today) ? "PAST" : "COMING";
    }

    public String address(LocalDate day) {
        return here() + "?op=" + day;
    }

    /** From the day on which this began, or the one before, so that one sees what it changed. */
    public String comparison(LocalDate first, LocalDate second) {
        return here() + "/verschil?van=" + first + "&tot=" + second;
    }

    private String here() {
        return "/contracten/" + state().number() + "/stand";
    }

    public List<MemberState> membersOf(PartyState party) {
        return state().members().stream()
                .filter(member -> member.cooperative() == party.organisation())
                .toList();
    }

    public List<PartyState> cooperatives() {
        return state().parties(Party.Role.CONTRACTOR).stream()
                .filter(party -> !membersOf(party).isEmpty())
                .toList();
    }

    /** What is agreed about money beside the lump sums; nothing when the reader does not see it. */
    public List<Fact> money(Texts texts) {
        var money = state().money();
        var words = new MoneyWords(words(texts), names());
        var notation = Notation.in(texts);
        var facts = new ArrayList<Fact>();
        if (money.equals(MoneyAgreement.PLAIN)) {
            return facts;
        }
        for (var field : MoneyLine.OfMoney.Field.values()) {
            add(facts, texts.get("history.money." + field), words.value(field, money));
        }
        money.ceilings()
                .forEach((year, most) ->
                        add(facts, texts.get("history.ceiling", String.valueOf(year)), notation.cents(most)));
        money.effects().forEach(effect -> add(facts, texts.get("history.effect", effect.name()), words.effect(effect)));
        return facts;
    }

    /** What is agreed about time beside the term. */
    public List<Fact> time(Texts texts) {
        var time = state().time();
        var words = new TimeWords(words(texts));
        var facts = new ArrayList<Fact>();
        time.options()
                .forEach(option ->
                        add(facts, texts.get("history.option", String.valueOf(option.number())), words.option(option)));
        add(facts, texts.get("history.notice"), words.notice(time.noticeMonths()));
        time.dates()
                .forEach(date -> add(
                        facts,
                        date.text().isBlank() ? texts.get("history.date." + date.kind()) : date.text(),
                        words.date(date)));
        time.phases().forEach(phase -> add(facts, texts.get("history.phase", nameOf(phase)), words.phase(phase)));
        return facts;
    }

    /** For how many people it is, and who may use what without a decision. */
    public List<Fact> provisions(Texts texts) {
        var words = new TimeWords(words(texts));
        var facts = new ArrayList<Fact>();
        for (var count : state().provisions().inhabitants().counts()) {
            var client =
                    state().party(count.organisation()).map(PartyState::name).orElse("");
            var what = texts.get("history.inhabitants", client, String.valueOf(count.year()));
            add(facts, what, words.inhabitants(count.inhabitants()));
        }
        state().provisions()
                .access()
                .forEach(rule -> add(facts, texts.get("history.access", rule.provision()), words.access(rule)));
        return facts;
    }

    private FormWords words(Texts texts) {
        return new FormWords(texts, state().terms().legalForm());
    }

    private static void add(List<Fact> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), text));
        }
    }

    private String nameOf(PhasedStart phase) {
        return phase.kind() == PhasedStart.Kind.KPI
                ? names().getOrDefault(KpiCode.valueOf(phase.subject()), phase.subject())
                : phase.subject();
    }

    private Map<KpiCode, String> names() {
        return state().kpis().stream()
                .collect(Collectors.toMap(
                        KpiState::code, kpi -> kpi.agreement().definition().name()));
    }

    public Euro lumpSumTotal() {
        return new Euro(
                state().lumpSums().values().stream().map(Euro::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
