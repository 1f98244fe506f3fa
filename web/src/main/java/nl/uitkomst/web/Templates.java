package nl.uitkomst.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.uitkomst.domain.shared.DemoDay;
import nl.uitkomst.web.account.CurrentPerson;

import java.time.Clock;
import java.util.Map;

/** Turns a view into HTML with the templates that were compiled with the code. */
@ApplicationScoped
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    Assets assets;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    DemoDay demoDay;

    /** The HTML of the view in UTF-8, whole: a page that fails halfway is never sent. */
    public Utf8ByteOutput render(View view) {
        var html = new Utf8ByteOutput();
        engine.render(view.template(), Map.of("page", page(), "model", view.model()), html);
        return html;
    }

    private Page page() {
        return new Page(
                language.texts(),
                request.getRequestURI(),
                person.formToken(),
                assets,
                person.find().orElse(null),
                clock.instant(),
                demoDay.told().orElse(null));
    }
}
