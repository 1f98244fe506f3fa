package nl.uitkomst.db;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What people write in the invented nation. Names of roles stand where names of people would. */
final class NationalWords {

    static final String MANAGER = "Contractmanager";
    static final String BOARD = "Bestuurder";
    static final String REPORTER = "Rapporteur";

    private static final String[] ACTIONS = {
        "Bellen binnen een week na het einde van een traject",
        "Met de huisartsen afspreken hoe zij verwijzen",
        "Een inloopochtend in twee wijken",
        "Registratie van de teams gelijk trekken",
        "Vrijwilligers werven met het welzijnswerk",
        "Wachtlijst samen doornemen, elke twee weken",
        "Terugval bespreken in het regioteam"
    };
    private static final String[] VOICES = {
        "De wachttijd tot het eerste gesprek is langer dan was gezegd.",
        "De brief over het einde van de begeleiding was moeilijk te lezen.",
        "Het is fijn dat dezelfde begeleider bleef toen de vraag veranderde.",
        "Vraag eerst wat iemand zelf al regelt, en begin daarna pas aan het plan.",
        "Er is in onze wijk geen plek waar je zonder afspraak binnenloopt."
    };
    private static final String[] EXPLANATIONS = {
        "Twee teams hadden in deze periode minder mensen, daardoor liep de doorlooptijd op. Dat is sinds september hersteld.",
        "De groep is veranderd: er zijn meer mensen met schulden. Zij blijven langer, en komen vaker terug.",
        "De nieuwe werkwijze is begonnen in één wijk; in de cijfers is dat nog niet te zien."
    };
    private static final String[] CONCLUSIONS = {
        "Beide kanten zien dezelfde oorzaak. De afgesproken actie loopt door en komt in het volgende gesprek terug.",
        "Het gaat de goede kant op. Volgend kwartaal kijken we of het zo blijft.",
        "Hierover verschillen we van mening; de cijfers per wijk komen erbij voordat we verder praten."
    };
    private static final String[] JUDGEMENTS = {
        "Er is zichtbaar aan gewerkt, maar het is nog niet genoeg.",
        "Beter dan vorig kwartaal, en met een verklaring die klopt.",
        "Hier hadden we eerder van moeten horen.",
        "Goed gedaan, zo willen we het houden."
    };
    private static final String[] PROPOSALS = {
        "Een buurthuiskamer die ook in het weekend open is",
        "Leren van elkaar: een dag per kwartaal voor alle teams",
        "Maatjes voor mensen die net op zichzelf wonen",
        "Een gedeeld overzicht van wie waar terecht kan",
        "Samen koken en eten in drie wijken",
        "Hulp bij geldzaken op de plek van de begeleiding"
    };
    private static final String[][] OWN_PARTS = {
        {"PAID_ON_TIME", "Op tijd betaald"},
        {"ANSWERED_ON_TIME", "Op tijd geantwoord"},
        {"REFERRED_WELL", "Goed verwezen"}
    };

    private NationalWords() {}

    /** A point of an agenda. */
    record Topic(String kind, String subject, String title, String why) {}

    static Topic topic(int contract, int dialogue, int number, int kpis) {
        if (number <= kpis) {
            var kpi = NationalKpi.ALL[(contract + dialogue + 2 * number) % NationalKpi.ALL.length];
            return new Topic("KPI", kpi.code(), kpi.name(), kpi.name() + " vraagt aandacht.");
        }
        return switch (number - kpis) {
            case 1 -> new Topic("ACTION", "4", "Actie 4: " + action(contract + 4), "Deze actie loopt nog.");
            case 2 -> new Topic("VOICE", "10", "Stem 10", "Deze stem wacht op een antwoord.");
            case 3 -> new Topic("FREE", "", "Hoe we het komende jaar samenwerken", "");
            default -> {
                var part = OWN_PARTS[number - kpis - 4];
                yield new Topic("OWN_PART", part[0], part[1], "");
            }
        };
    }

    static String action(int which) {
        return of(ACTIONS, which);
    }

    static String voice(int which) {
        return of(VOICES, which);
    }

    static String explanation(int which) {
        return of(EXPLANATIONS, which);
    }

    static String conclusion(int which) {
        return of(CONCLUSIONS, which);
    }

    static String judgement(int which) {
        return of(JUDGEMENTS, which);
    }

    static String proposal(int which) {
        return of(PROPOSALS, which);
    }

    private static String of(String[] texts, int which) {
        return texts[which % texts.length];
    }

    static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
