package nl.uitkomst.web;

import nl.uitkomst.domain.award.Decided;
import nl.uitkomst.domain.award.Hold;
import nl.uitkomst.domain.bid.Gap;
import nl.uitkomst.domain.bid.OpeningRecord;
import nl.uitkomst.domain.bid.Receipt;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.round.PrivateTalk;
import nl.uitkomst.domain.round.Question;
import nl.uitkomst.domain.round.TakingPart;
import nl.uitkomst.domain.round.TenderDocument;
import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.LegalTerm;
import nl.uitkomst.domain.tender.Member;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.PriceFormula;
import nl.uitkomst.domain.tender.Procedure;
import nl.uitkomst.domain.tender.Step;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.Tie;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words of {@link ApiWords} for tenders. */
final class TenderApiWords {

    private TenderApiWords() {}

    static Map<Enum<?>, String> all() {
        var words = new LinkedHashMap<Enum<?>, String>();
        put(words, Procedure.values(), "concurrentiegerichteDialoog", "openbaar", "nietOpenbaar", "socialeDiensten");
        put(words, Tender.Category.values(), "leveringen", "werken", "diensten");
        put(
                words,
                Phase.values(),
                "voorbereiding",
                "aangekondigd",
                "selectie",
                "dialoog",
                "inschrijving",
                "geopend",
                "beoordeeld",
                "gerangschikt",
                "gegund",
                "definitief",
                "ingetrokken");
        put(words, Criterion.Kind.values(), "kwaliteit", "prijs", "anders");
        put(words, PriceFormula.values(), "laagstePrijs", "rechteLijn", "perEuro");
        put(words, Tie.values(), "kwaliteit", "prijs", "loting");
        put(
                words,
                Calendar.Kind.values(),
                "vragenTot",
                "aanmeldenTot",
                "selectieOp",
                "dialoogVan",
                "dialoogTot",
                "uitnodigingOp",
                "inschrijvenTot",
                "gunningOp",
                "contractVan");
        put(
                words,
                Candidate.Status.values(),
                "aangemeld",
                "geselecteerd",
                "nietGeselecteerd",
                "afgevallen",
                "teruggetrokken");
        put(words, Member.Kind.values(), "vervoer", "ict", "fabrikant", "welzijn", "anders");
        put(words, Decided.Outcome.values(), "gewonnen", "nietGekozen", "terzijde");
        put(words, Hold.Kind.values(), "bezwaar", "kortGeding");
        put(words, Hold.End.values(), "afgewezen", "toegewezen", "ingetrokken");
        put(words, Step.values(), "aanmeldingSluiten", "selectieVersturen", "dialoogOpenen", "uitnodigen");
        put(words, Envelope.values(), "kwaliteit", "prijs");
        put(words, Gap.Kind.values(), "belofte", "prijs", "anderePrijs");
        put(words, Receipt.Kind.values(), "ingediend", "ingetrokken");
        put(
                words,
                OpeningRecord.Found.values(),
                "geopend",
                "documentVeranderd",
                "ingetrokken",
                "doetNietMee",
                "veranderd",
                "teruggezet",
                "gebroken");
        put(
                words,
                LegalTerm.values(),
                "inschrijvingOpenbaar",
                "aanmeldingNietOpenbaar",
                "inschrijvingNietOpenbaar",
                "aanmeldingDialoog",
                "vragenOpenbaar",
                "vragenDialoog",
                "vragenNietOpenbaar",
                "opschortend");
        put(words, TakingPart.Outcome.values(), "gaatVerder", "valtAf");
        put(words, PrivateTalk.Minutes.values(), "geen", "concept", "gedeeld", "bevestigd", "metOpmerking");
        put(words, Question.Kind.values(), "algemeen", "vertrouwelijk");
        put(
                words,
                Question.State.values(),
                "gesteld",
                "toestemmingGevraagd",
                "toegestemd",
                "beantwoord",
                "gepubliceerd",
                "ingetrokken");
        put(
                words,
                TenderDocument.Kind.values(),
                "leidraad",
                "programmaVanEisen",
                "contract",
                "prijsblad",
                "rapport",
                "anders");
        return words;
    }

    private static void put(Map<Enum<?>, String> words, Enum<?>[] values, String... own) {
        for (int i = 0; i < values.length; i++) {
            words.put(values[i], own[i]);
        }
    }
}
