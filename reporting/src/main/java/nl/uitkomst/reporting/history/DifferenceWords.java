package nl.uitkomst.reporting.history;

import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.history.Difference;
import nl.uitkomst.domain.history.Line;
import nl.uitkomst.domain.history.Line.OfBase;
import nl.uitkomst.domain.history.Line.OfDefinition;
import nl.uitkomst.domain.history.Line.OfKpi;
import nl.uitkomst.domain.history.Line.OfLumpSum;
import nl.uitkomst.domain.history.Line.OfMember;
import nl.uitkomst.domain.history.Line.OfParty;
import nl.uitkomst.domain.history.Line.OfTarget;
import nl.uitkomst.domain.history.Line.OfTerms;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Says what changed in a contract: 'norm terugval 2027: ten hoogste 12% → 10%', 'Buurtkracht treedt toe als lid per 1 juli 2026'. */
public final class DifferenceWords {

    private final Texts texts;
    private final FormWords words;
    private final Notation notation;

    private DifferenceWords(Texts texts, LegalForm form) {
        this.texts = texts;
        this.words = new FormWords(texts, form);
        this.notation = Notation.in(texts);
    }

    /** Where no money or party is spoken of, so that the legal form does not matter. */
    public static DifferenceWords in(Texts texts) {
        return in(texts, LegalForm.CONTRACT);
    }

    public static DifferenceWords in(Texts texts, LegalForm form) {
        return new DifferenceWords(texts, form);
    }

    public List<Wording> of(Difference difference) {
        return difference.lines().stream().map(this::of).toList();
    }

    public Wording of(Line line) {
        if (line instanceof OfTerms terms) {
            return terms(terms);
        } else if (line instanceof OfParty party) {
            return party(party);
        } else if (line instanceof OfMember member) {
            return member(member);
        } else if (line instanceof OfLumpSum sum) {
            return values(
                    words.get("history.lumpSum", String.valueOf(sum.year())), euro(sum.before()), euro(sum.after()));
        } else if (line instanceof OfKpi kpi) {
            return kpi(kpi);
        } else if (line instanceof OfDefinition definition) {
            return definition(definition);
        } else if (line instanceof OfTarget target) {
            return target(target);
        } else if (line instanceof OfBase base) {
            return base(base);
        }
        var rest = RestWords.of(line, words);
        return values(rest.subject(), rest.before(), rest.after());
    }

    private Wording terms(OfTerms line) {
        var said = new TermsWords(texts, notation);
        return values(
                texts.get("history.terms." + line.field()),
                said.value(line.field(), line.before()),
                said.value(line.field(), line.after()));
    }

    private Wording party(OfParty line) {
        var before = line.before() == null
                ? ""
                : words.get("history.party." + line.before().role());
        var after = line.after() == null
                ? ""
                : words.get("history.party." + line.after().role());
        var renamed = line.before() != null && before.equals(after);
        return renamed
                ? renamed(line.before().name(), line.name())
                : comingOrGoing(line.name(), before, after, notation.date(line.on()));
    }

    private Wording renamed(String before, String after) {
        return new Wording(after, before, after, texts.get("history.renamed", before, after));
    }

    private Wording member(OfMember line) {
        var before = line.before() == null
                ? ""
                : texts.get("history.member." + line.before().role());
        var after = line.after() == null
                ? ""
                : texts.get("history.member." + line.after().role());
        var renamed = line.before() != null && before.equals(after);
        return renamed
                ? renamed(line.before().name(), line.name())
                : comingOrGoing(line.name(), before, after, notation.date(line.on()));
    }

    private Wording comingOrGoing(String name, String before, String after, String day) {
        var sentence = before.isEmpty()
                ? texts.get("history.joins", name, after, day)
                : after.isEmpty()
                        ? texts.get("history.leaves", name, before, day)
                        : texts.get("history.becomes", name, after, day, before);
        return new Wording(name, before, after, sentence);
    }

    private Wording kpi(OfKpi line) {
        var name = inSentence(line.name());
        var before = line.before() == null ? "" : texts.get("history.kpi.agreed");
        var after = line.after() == null ? "" : texts.get("history.kpi.agreed");
        var key = line.after() == null ? "history.kpi.gone" : "history.kpi.new";
        return new Wording(texts.get("history.kpi", name), before, after, texts.get(key, name));
    }

    private Wording definition(OfDefinition line) {
        var said = new DefinitionWords(texts, notation);
        return values(
                texts.get("history.definition." + line.field(), inSentence(line.name())),
                said.value(line.field(), line.before()),
                said.value(line.field(), line.after()));
    }

    private Wording target(OfTarget line) {
        var subject = texts.get("history.target", inSentence(line.name()), span(line));
        var before = bounds(line.before(), line.was());
        var after = bounds(line.after(), line.is());
        var plain = values(subject, before, after);
        return isSameSide(line.before(), line.after())
                ? new Wording(
                        subject,
                        before,
                        after,
                        texts.get("history.change", subject, before, bound(line.after(), line.is())))
                : plain;
    }

    /** {@code 2027}; when it is not the whole year {@code K3 2026} or {@code K3 2026 tot en met K4 2026}. */
    private String span(OfTarget line) {
        if (line.whole()) {
            return String.valueOf(line.year());
        }
        return line.first().equals(line.last())
                ? notation.period(line.first())
                : texts.get("history.span", notation.period(line.first()), notation.period(line.last()));
    }

    private static boolean isSameSide(@Nullable Target before, @Nullable Target after) {
        return before != null
                && after != null
                && before.direction() == after.direction()
                && before.direction() != Direction.BETWEEN;
    }

    private String bounds(@Nullable Target target, KpiDefinition kpi) {
        if (target == null) {
            return "";
        }
        var bounds = Stream.of(target.low(), target.high())
                .filter(bound -> bound != null)
                .map(bound -> (Object) notation.bound(bound, kpi))
                .toArray();
        return texts.get("history.bounds." + target.direction(), bounds);
    }

    private String bound(@Nullable Target target, KpiDefinition kpi) {
        var bound = target == null ? null : target.low() == null ? target.high() : target.low();
        return bound == null ? "" : notation.bound(bound, kpi);
    }

    private Wording base(OfBase line) {
        var name = inSentence(line.name());
        var subject = line.number() == 0
                ? texts.get("history.base.year", name)
                : texts.get("history.base.period", name, line.number());
        return values(subject, number(line.before()), number(line.after()));
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? "" : notation.exact(value);
    }

    private String euro(@Nullable Euro amount) {
        return amount == null ? "" : notation.cents(amount);
    }

    private Wording values(String subject, String before, String after) {
        if (before.isEmpty()) {
            return new Wording(subject, before, after, texts.get("history.new", subject, after));
        }
        if (after.isEmpty()) {
            return new Wording(subject, before, after, texts.get("history.gone", subject, before));
        }
        var whole = new Wording(subject, before, after, texts.get("history.change", subject, before, after));
        if (!whole.isLong()) {
            return whole;
        }
        var text = whole.changed();
        return new Wording(
                subject,
                before,
                after,
                texts.get("history.change", subject, text.excerptBefore(), text.excerptAfter()));
    }

    /** A name that does not begin the sentence: with a small letter, unless it is an abbreviation. */
    static String inSentence(String name) {
        var isAbbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || isAbbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
