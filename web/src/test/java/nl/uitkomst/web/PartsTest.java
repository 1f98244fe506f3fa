package nl.uitkomst.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The parts that pages are made of. Leaves what it rendered in target/look, to be looked at. */
class PartsTest {
    private static final Path LOOK = Path.of("target", "look");
    private static final Person REPORTER =
            new Person(1, "rapporteur", Role.COOPERATIVE_REPORTER, 2, "Coöperatie STAND-BY!", true);

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Faults faults = Faults.NONE
            .with("terugval-teller", "De teller (52) is groter dan de noemer (47). Controleer beide aantallen.")
            .with("tevredenheid", "‘zeven komma twee’ is geen getal. Vul een cijfer in, bijvoorbeeld 7,2.")
            .with("soort", "Kies een van de twee.")
            .with("werkmap", "Kies een werkmap van dit kwartaal.");

    @Test
    void a_page_has_one_message_in_which_the_figures_stand_out() {
        var html = page(Texts.DUTCH, "*3 van de 4* contracten zijn op koers.", List.of());

        assertThat(html).contains("<title>3 van de 4 contracten zijn op koers. | Uitkomst</title>");
        assertThat(html)
                .containsPattern(
                        "<h1[^>]*><span class=\"sentence\"><strong>3 van de 4</strong> contracten zijn op koers.</span>");
    }

    @Test
    void the_menu_has_what_the_role_does_most_first_and_marks_where_one_is() {
        var html = page(Texts.DUTCH, "Werklijst", List.of());

        assertThat(html).containsSubsequence("href=\"/werklijst\" aria-current=\"page\"", "href=\"/overzicht\"");
    }

    @Test
    void a_field_with_a_fault_is_named_in_the_summary_and_says_it_itself() {
        var html = page(Texts.DUTCH, "Formulier", form());

        assertThat(html).contains("Er zijn 4 dingen die u moet verbeteren");
        assertThat(html).contains("href=\"#tevredenheid\"", "id=\"tevredenheid-error\"");
        assertThat(html).contains("aria-describedby=\"tevredenheid-hint tevredenheid-error\"");
    }

    @Test
    void what_was_typed_cannot_become_markup() {
        var typed = part("text", Map.of("name", "naam", "label", "Naam", "value", "\"><script>alert(1)</script>"));

        assertThat(page(Texts.DUTCH, "Formulier", List.of(typed))).doesNotContain("<script");
    }

    @Test
    void no_part_needs_inline_style_or_script() throws IOException {
        var everything = new ArrayList<>(states());
        everything.addAll(form());
        var dutch = page(Texts.DUTCH, "*3 fouten*: verbeter ze in uw werkmap", everything);
        var english = page(Texts.ENGLISH, "*3 errors*: correct them in your workbook", everything);

        assertThat(dutch).doesNotContain("style=", "<script", "onclick", "⟦");
        assertThat(english).doesNotContain("⟦");
        Files.createDirectories(LOOK);
        Files.writeString(LOOK.resolve("parts-nl.html"), dutch);
        Files.writeString(LOOK.resolve("parts-en.html"), english);
    }

    @Test
    void every_verdict_is_told_by_a_word_and_a_shape() {
        for (var verdict : Verdict.values()) {
            var html = render(part("verdict", Map.of("verdict", verdict, "provisional", true)), Texts.DUTCH);

            assertThat(html).contains("<svg").doesNotContain("⟦").contains("voorlopig");
        }
    }

    private List<Content> states() {
        return List.of(
                part("steps", Map.of("steps", steps())),
                part("legend", Map.of()),
                part(
                        "locked",
                        Map.of(
                                "text",
                                "Dit kwartaal is *vastgesteld* op 12 mei 2026. Wijzigen kan met een correctie.")),
                part("notice", Map.of("text", "De uitleg is bewaard.")),
                part("notice", Map.of("text", "Dit kwartaal is 3 dagen te laat.", "kind", "warning")),
                part("figure", Map.of("value", "11,2%", "madeOf", "47 van 419")),
                table(),
                part(
                        "facts",
                        Map.of("facts", List.of(new Fact("Bron", "registratie"), new Fact("Norm", "*hoogstens 12%*")))),
                part(
                        "thread",
                        Map.of(
                                "remarks",
                                List.of(new Remark(
                                        "Contractmanager",
                                        "20 november 2026, 14.10 uur",
                                        "Hoeveel mensen wachten nog?",
                                        "asked")))),
                part(
                        "empty",
                        Map.of(
                                "title",
                                "Nog geen contracten",
                                "text",
                                "Zodra een contract is afgesproken, staat het hier.")),
                part("pager", Map.of("shown", "51 tot en met 100 van 312", "previous", "?van=1", "next", "?van=101")));
    }

    private List<Content> form() {
        var choices = List.of(
                new Option("BURGERS", "Voor inwoners", "Een plan van of voor inwoners."),
                Option.of("EIGEN", "Eigen ontwikkeling"));
        return List.of(
                part("errorSummary", Map.of("faults", faults)), part("form", Map.of("action", "/x", "content", (Content)
                        out -> List.of(
                                        part(
                                                "number",
                                                Map.of(
                                                        "name",
                                                        "terugval-teller",
                                                        "label",
                                                        "Terugval, Radar: teller",
                                                        "value",
                                                        "52",
                                                        "faults",
                                                        faults,
                                                        "whole",
                                                        true,
                                                        "lastTime",
                                                        "K2 2026: 6 van 45")),
                                        part(
                                                "number",
                                                Map.of(
                                                        "name",
                                                        "tevredenheid",
                                                        "label",
                                                        "Tevredenheid cliënten",
                                                        "hint",
                                                        "Een cijfer van 1 tot en met 10.",
                                                        "value",
                                                        "zeven komma twee",
                                                        "faults",
                                                        faults,
                                                        "unit",
                                                        "gemiddeld")),
                                        part(
                                                "text",
                                                Map.of("name", "naam", "label", "Naam van de kpi", "optional", true)),
                                        part("date", Map.of("name", "vanaf", "label", "Vanaf", "value", "2026-11-22")),
                                        part(
                                                "select",
                                                Map.of(
                                                        "name",
                                                        "gebied",
                                                        "label",
                                                        "Resultaatgebied",
                                                        "options",
                                                        choices,
                                                        "empty",
                                                        "Kies een gebied")),
                                        part(
                                                "radios",
                                                Map.of(
                                                        "name",
                                                        "soort",
                                                        "label",
                                                        "Waarvoor is het geld?",
                                                        "options",
                                                        choices,
                                                        "faults",
                                                        faults)),
                                        part(
                                                "checkbox",
                                                Map.of(
                                                        "name",
                                                        "akkoord",
                                                        "label",
                                                        "Ik mag namens de coöperatie tekenen")),
                                        part(
                                                "textarea",
                                                Map.of(
                                                        "name",
                                                        "uitleg",
                                                        "label",
                                                        "Klopt 612? Leg uit.",
                                                        "hint",
                                                        "Schrijf geen namen van cliënten op.")),
                                        part(
                                                "file",
                                                Map.of(
                                                        "name",
                                                        "werkmap",
                                                        "label",
                                                        "Nieuwe werkmap",
                                                        "hint",
                                                        "Hoogstens 5 MB.",
                                                        "accept",
                                                        ".xlsx",
                                                        "faults",
                                                        faults)),
                                        markup("<div class=\"actions\">"),
                                        part("button", Map.of("label", "Controleer")),
                                        part("button", Map.of("label", "Bewaar", "kind", "secondary")),
                                        part("button", Map.of("label", "Stuur terug", "kind", "danger")),
                                        part("button", Map.of("label", "Annuleer", "kind", "subtle", "address", "/")),
                                        markup("</div>"))
                                .forEach(content -> content.writeTo(out)))));
    }

    private Content table() {
        return part(
                "table",
                Map.of(
                        "caption", "Terugval per kwartaal. Voorbeeldcijfers.",
                        "head",
                                markup(
                                        "<tr><th scope=\"col\">Periode</th><th scope=\"col\" class=\"number\">Teller</th><th scope=\"col\" class=\"number\">Terugval</th></tr>"),
                        "body",
                                markup(
                                        "<tr class=\"now\"><th scope=\"row\">K3 2026</th><td class=\"number\">47</td><td class=\"number\">11,2%</td></tr><tr><th scope=\"row\">K2 2026</th><td class=\"number\">51</td><td class=\"number\">12,4%</td></tr>")));
    }

    private static Content markup(String html) {
        return out -> out.writeContent(html);
    }

    private static List<Step> steps() {
        return List.of(
                new Step("Werkmap", "ontvangen om 8.47 uur", "/werkmap", Step.State.DONE),
                new Step("Controle", "3 fouten", "", Step.State.CURRENT),
                new Step("Toelichting", "4 vragen", "", Step.State.TO_COME),
                new Step("Indienen", "nakijken en ondertekenen", "", Step.State.TO_COME));
    }

    private Content part(String name, Map<String, Object> parameters) {
        return out -> {
            var all = new HashMap<>(parameters);
            all.put("page", page(Texts.DUTCH));
            engine.render("parts/" + name + ".jte", all, out);
        };
    }

    private String page(java.util.Locale language, String title, List<Content> contents) {
        Content content = out -> contents.forEach(one -> one.writeTo(out));
        var parameters = Map.<String, Object>of(
                "page",
                page(language),
                "title",
                title,
                "lead",
                "Er is nog *niets* ingediend.",
                "illustrative",
                true,
                "content",
                content,
                "above",
                part("crumbs", Map.of("crumbs", List.of(new Crumb("Werklijst", "/werklijst"), Crumb.here("K3 2026")))));
        var html = new StringOutput();
        engine.render("layout.jte", parameters, html);
        return html.toString();
    }

    private String render(Content content, java.util.Locale language) {
        var html = new StringOutput();
        content.writeTo(html);
        return html.toString();
    }

    private static Page page(java.util.Locale language) {
        var here = new Assets() {
            @Override
            public String address(String file) {
                return "../static/" + file;
            }
        };
        return new Page(
                Texts.in(language), "/werklijst", "token", here, REPORTER, Instant.parse("2026-11-22T09:00:00Z"), null);
    }
}
