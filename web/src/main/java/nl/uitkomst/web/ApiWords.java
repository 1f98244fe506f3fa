package nl.uitkomst.web;

import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.action.Action;
import nl.uitkomst.domain.assessment.Assessment;
import nl.uitkomst.domain.assessment.Assessor;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Steering;
import nl.uitkomst.domain.decision.AgreedRule;
import nl.uitkomst.domain.decision.Choice;
import nl.uitkomst.domain.decision.Consent;
import nl.uitkomst.domain.decision.DecisionRule;
import nl.uitkomst.domain.decision.Quorum;
import nl.uitkomst.domain.decision.Verdict;
import nl.uitkomst.domain.decision.Voting;
import nl.uitkomst.domain.dialogue.Dialogue;
import nl.uitkomst.domain.dialogue.Point;
import nl.uitkomst.domain.dialogue.Scale;
import nl.uitkomst.domain.dialogue.Side;
import nl.uitkomst.domain.document.Document;
import nl.uitkomst.domain.fund.FundEntry;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.Importance;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.TargetPath;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.money.CostForecast;
import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.money.Payment;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.persona.Figure;
import nl.uitkomst.domain.persona.Inquiry;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.settlement.SettledSurplus;
import nl.uitkomst.domain.settlement.Settlement;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.spending.LookBack;
import nl.uitkomst.domain.spending.PhaseProgress;
import nl.uitkomst.domain.spending.SpendingStep;
import nl.uitkomst.domain.term.AgreedDate;
import nl.uitkomst.domain.term.Ending;
import nl.uitkomst.domain.term.KnownOption;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.domain.term.SubsidyAccount;
import nl.uitkomst.domain.voice.Reply;
import nl.uitkomst.domain.voice.Voice;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words by which the API names, in what it sends and in what it reads, what can only be one of a few things. */
public final class ApiWords {

    private static final Map<Enum<?>, String> WORDS = words();

    private ApiWords() {}

    private static Map<Enum<?>, String> words() {
        var words = new LinkedHashMap<Enum<?>, String>();
        put(words, Assessment.Stage.values(), "scoren", "consensus", "vastgelegd");
        put(words, Assessor.State.values(), "gevraagd", "beoordeelt", "klaar", "belang", "afgehaald");
        put(words, Assessor.Declared.values(), "geenBelang", "belang");
        put(words, Dialogue.Status.values(), "open", "aangeboden", "vastgesteld");
        put(
                words,
                Point.Kind.values(),
                "kpi",
                "actie",
                "stem",
                "voorstel",
                "rapportage",
                "geld",
                "eigenAandeel",
                "vrij");
        put(words, Scale.values(), "goed", "redelijk", "matig", "slecht");
        put(words, Side.values(), "gemeente", "cooperatie");
        put(words, nl.uitkomst.domain.dialogue.Choice.values(), "staande", "ernaast", "beide");
        put(words, Organisation.Kind.values(), "gemeente", "cooperatie", "aanbieder", "anders");
        put(words, Membership.Role.values(), "lid", "hoofdaannemer", "onderaannemer", "leverancier");
        put(words, Party.Role.values(), "opdrachtgever", "opdrachtnemer", "partner");
        put(words, Contract.LegalForm.values(), "opdracht", "subsidie", "convenant");
        put(words, Steering.Model.values(), "partnerschap", "regisseur", "producent");
        put(words, Steering.Funding.values(), "inspanningsgericht", "outputgericht", "taakgericht");
        put(
                words,
                Contract.Phase.values(),
                "concept",
                "aangeboden",
                "overeengekomen",
                "loopt",
                "afgelopen",
                "beeindigd");
        put(words, ReportingCalendar.values(), "kwartaal", "viermaands", "halfjaar", "jaar");
        put(words, KpiKind.values(), "verhouding", "aantal", "bedrag", "gemiddelde", "index");
        put(words, Measure.values(), "tijdensPeriode", "standAanEinde");
        put(words, Direction.values(), "minstens", "hoogstens", "tussen");
        put(words, Nature.values(), "vroegsignaal", "uitkomst");
        put(words, ReportedBy.values(), "cooperatie", "leden", "aanbieders");
        put(words, Steering.Model.values(), "partnerschap", "regisseur", "producent");
        put(words, Steering.Funding.values(), "inspanningsgericht", "outputgericht", "taakgericht");
        put(words, Importance.values(), "kern", "volgen");
        put(words, TargetPath.Pace.values(), "periode", "jaar");
        put(words, ToleranceBand.Kind.values(), "absoluut", "relatief");
        put(
                words,
                Document.Kind.values(),
                "contract",
                "wijziging",
                "besluit",
                "plan",
                "verantwoording",
                "afrekening",
                "verslag",
                "brief",
                "anders");
        put(words, Audience.values(), "eigenKant", "partijen", "deelnemers", "laterOpenbaar");
        put(words, Settlement.Status.values(), "concept", "teruggestuurd", "gesloten", "ingetrokken");
        put(words, SettledSurplus.Destination.values(), "fonds", "reserve");
        put(
                words,
                FundEntry.Kind.values(),
                "overschot",
                "correctie",
                "nogTeVerrekenen",
                "verrekend",
                "gereserveerd",
                "vrijgekomen",
                "betaald",
                "terugontvangen");
        put(
                words,
                PhaseProgress.State.values(),
                "wacht",
                "gemeld",
                "teruggestuurd",
                "betaalbaar",
                "deelsBetaald",
                "klaar",
                "vervallen");
        put(
                words,
                SpendingStep.Kind.values(),
                "melding",
                "akkoord",
                "terugsturing",
                "betaling",
                "afsluiting",
                "terugbetaling",
                "stop",
                "terugblik");
        put(words, LookBack.Result.values(), "geholpen", "deels", "nietGeholpen", "onbekend");
        put(words, Action.Status.values(), "open", "gesloten");
        put(words, Action.Result.values(), "hielp", "hielpDeels", "hielpNiet", "gestopt");
        put(words, Voice.Kind.values(), "signaal", "klacht", "advies", "secondOpinion");
        put(
                words,
                Voice.Source.values(),
                "clientenraad",
                "burgerpanel",
                "ervaringsdeskundigen",
                "client",
                "naasten",
                "inwoner",
                "professional",
                "anders");
        put(
                words,
                Voice.Theme.values(),
                "toegang",
                "wachttijd",
                "bejegening",
                "kwaliteit",
                "samenwerking",
                "informatie",
                "meedoen",
                "aanbod",
                "anders");
        put(words, Reply.Followed.values(), "overgenomen", "deels", "nietOvergenomen", "doorgestuurd");
        put(words, Proposal.Kind.values(), "inwoners", "ontwikkeling");
        put(
                words,
                Proposal.Status.values(),
                "concept",
                "ingebracht",
                "inStemming",
                "aangenomen",
                "afgewezen",
                "aangehouden",
                "ingetrokken",
                "gestopt",
                "afgerond");
        put(
                words,
                Proposal.Act.values(),
                "ingebracht",
                "gewijzigd",
                "adviesGevraagd",
                "adviesGebruikt",
                "stemmingGeopend",
                "aangenomen",
                "afgewezen",
                "aangehouden",
                "opnieuwIngebracht",
                "ingetrokken",
                "gestopt",
                "afgerond");
        put(words, AgreedDate.Kind.values(), "opzeggen", "evaluatie", "anders");
        put(words, PhasedStart.Kind.values(), "onderdeel", "gebied", "kpi");
        put(words, KnownOption.State.values(), "later", "open", "inBehandeling", "genomen", "vervallen");
        put(words, Ending.By.values(), "opdrachtgever", "opdrachtnemer", "samen");
        put(words, Ending.Status.values(), "voorgesteld", "besloten", "ingetrokken");
        put(
                words,
                SubsidyAccount.Point.values(),
                "activiteiten",
                "ingrijpendheid",
                "inkomensaandeel",
                "vasteLasten",
                "verplichtingen",
                "termijn");
        put(
                words,
                Reminder.Kind.values(),
                "rapportage",
                "gesprek",
                "optie",
                "opzeggen",
                "evaluatie",
                "anders",
                "start",
                "betaling",
                "afrekening",
                "laatsteDag",
                "stemming",
                "investering",
                "terugblik",
                "actie",
                "actieVanAnder",
                "stem");
        put(words, Payment.Kind.values(), "termijn", "afrekening");
        put(words, PaymentSchedule.Rhythm.values(), "maandelijks", "elkKwartaal", "eigenDatums");
        put(words, Ledger.Step.Kind.values(), "afgesproken", "gewijzigd", "geindexeerd");
        put(words, Ledger.Settled.Kind.values(), "resultaat", "effect");
        put(words, CostForecast.Basis.values(), "vastgesteld", "aandeelVorigJaar", "gemiddeldeVanVier");
        put(
                words,
                MoneyYear.Signal.values(),
                "buitenVolumecorridor",
                "vooruitBetaald",
                "teLaatBetaald",
                "kostenBovenLumpsum",
                "lumpsumBovenPlafond");
        put(words, AgreedRule.Status.values(), "voorgesteld", "overeengekomen", "geweigerd", "teruggenomen");
        put(words, DecisionRule.Majority.values(), "meerDanDeHelft", "tweeDerde", "iedereen");
        put(words, DecisionRule.Counted.values(), "uitgebrachteStemmen", "alleZetels");
        put(words, DecisionRule.Interest.values(), "teltNergens", "teltAlsAfwezig");
        put(words, DecisionRule.Tie.values(), "verworpen", "voorzitterBeslist");
        put(words, DecisionRule.Openness.values(), "open", "geslotenTotHetEinde");
        put(words, Quorum.Unit.values(), "zetels", "procentVanDeZetels", "gewicht", "procentVanHetGewicht");
        put(words, Choice.values(), "voor", "tegen", "onthouding");
        put(words, Consent.values(), "nietNodig", "geenAntwoord", "akkoord", "nietAkkoord");
        put(words, Voting.Manner.values(), "totDatum", "vergadering");
        put(
                words,
                nl.uitkomst.domain.outcome.Verdict.values(),
                "gehaald",
                "binnenBandbreedte",
                "nietGehaald",
                "geenGegevens",
                "afgeschermd");
        put(words, Verdict.Outcome.values(), "aangenomen", "verworpen", "aangehouden", "ingetrokken");
        put(words, Inquiry.Kind.values(), "ansichtkaarten", "gesprekkenInwoners", "gesprekkenDeskundigen", "anders");
        put(
                words,
                Figure.values(),
                "staand",
                "metStok",
                "metRollator",
                "inRolstoel",
                "metGezelschap",
                "metSchooltas",
                "metTas",
                "metHond",
                "zittend",
                "metTelefoon");
        words.putAll(TenderApiWords.all());
        return words;
    }

    private static void put(Map<Enum<?>, String> words, Enum<?>[] values, String... own) {
        for (int i = 0; i < values.length; i++) {
            words.put(values[i], own[i]);
        }
    }

    public static String of(Enum<?> value) {
        var word = WORDS.get(value);
        if (word == null) {
            throw new IllegalArgumentException("The API has no word for " + value);
        }
        return word;
    }

    /** The values of this kind by their words. */
    public static <E extends Enum<E>> Map<String, E> values(Class<E> kind) {
        var values = new LinkedHashMap<String, E>();
        for (var value : kind.getEnumConstants()) {
            values.put(of(value), value);
        }
        return values;
    }
}
