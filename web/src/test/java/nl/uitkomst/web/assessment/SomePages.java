package nl.uitkomst.web.assessment;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.assessment.Bidder;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Part;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Scale;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.Tie;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Assets;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Page;
import nl.uitkomst.web.TenderNav;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages of an assessment are drawn of: two bidders, two personas, two stages. */
final class SomePages {

    private static final Path LOOK = Path.of("target", "look");
    static final Texts DUTCH = Texts.in("nl");
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final UUID GUUS = new UUID(1, 1);
    private static final UUID ILSE = new UUID(1, 2);
    static final TenderNumber NUMBER = new TenderNumber("RTM-DGV-2017");
    static final List<Bidder> BIDDERS = List.of(
            new Bidder(new UUID(2, 1), "Combinatie A"), new Bidder(new UUID(2, 2), "Kandidaat B met een lange naam"));

    static final TenderNav NAV =
            TenderNav.of(NUMBER, EnumSet.of(Act.SEE, Act.SEE_SETUP, Act.SEE_ASSESSMENT, Act.SEE_SCORES));

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private SomePages() {}

    static Setup setup(Tie tie) {
        var criteria = List.of(
                Criterion.quality(GUUS, "rit", "Guus: de rit", new BigDecimal("30"), 4),
                Criterion.quality(GUUS, "boeken", "Guus: boeken", new BigDecimal("10"), null),
                Criterion.quality(ILSE, "rit", "Ilse: de rit", new BigDecimal("15"), null),
                Criterion.other("plan", "Plan van aanpak", new BigDecimal("5"), null),
                Criterion.price("Prijs", new BigDecimal("40")));
        return new Setup(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Part(GUUS.toString(), "Guus"), new Part(ILSE.toString(), "Ilse")),
                List.of(new Part("boeken", "Boeken"), new Part("rit", "De rit")),
                criteria,
                new Scale(new TreeMap<>(Map.of(
                        0,
                        "Niets",
                        4,
                        "Matig: blijft algemeen",
                        6,
                        "Voldoende",
                        8,
                        "Goed: concreet",
                        10,
                        "Uitstekend"))),
                PriceTerms.lowestRelative(),
                tie,
                84);
    }

    static FormInput input() {
        return FormInput.filled(DUTCH, Map.of());
    }

    static String render(String template, Object model) {
        var out = new StringOutput();
        ENGINE.render(template, Map.of("page", page(), "model", model), out);
        return out.toString();
    }

    private static Page page() {
        var here = new Assets() {
            @Override
            public String address(String file) {
                return "../static/" + file;
            }
        };
        var person = new Person(1, "Beoordelaar", Role.ASSESSOR, 2, "Gemeente", false);
        return new Page(DUTCH, "/aanbestedingen", "token", here, person, NOON, null);
    }

    static void look(String name, String html) throws IOException {
        assertThat(html).doesNotContain("⟦", "style=", "<script");
        Files.createDirectories(LOOK);
        Files.writeString(LOOK.resolve(name + ".html"), html);
    }
}
