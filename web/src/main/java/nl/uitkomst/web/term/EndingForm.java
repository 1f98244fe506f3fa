package nl.uitkomst.web.term;

import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.Ending;
import nl.uitkomst.domain.term.Ending.By;
import nl.uitkomst.domain.term.EndingPlan;
import nl.uitkomst.domain.term.SubsidyAccount;
import nl.uitkomst.domain.term.SubsidyAccount.Point;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked of whoever ends a contract early, with all that is wrong with it. */
public record EndingForm(ContractTime time, FormInput input, ContractNav nav) {

    /** What was filled in. */
    record Read(By by, EndingPlan plan, SubsidyAccount account) {}

    /** Reads every field before it says that something is wrong; empty when something is. */
    Optional<Read> read() {
        var by = input.choice("wie", By.class);
        var day = input.date("laatste-dag");
        var plan = new EndingPlan(
                day.orElse(LocalDate.EPOCH), text("redenen"), text("nog-doen"), text("afrekenen"), text("overdragen"));
        day.flatMap(last -> plan.faultOfDay(time.term(), time.today()))
                .ifPresent(fault -> input.fault("laatste-dag", fault));
        var account = account();
        if (by.filter(who -> who != By.CONTRACTOR).isPresent()
                && day.filter(time::asksAccount).isPresent()) {
            account.lacking().forEach(point -> input.fault(field(point), "term.fault.account"));
        }
        by.filter(who -> !time.sides().contains(who))
                .ifPresent(who -> input.fault("wie", new RuleBroken(Ending.Rule.NOT_YOUR_SIDE)));
        return input.isFaultless() ? Optional.of(new Read(by.orElseThrow(), plan, account)) : Optional.empty();
    }

    private String text(String name) {
        var text = input.required(name, Ending.LONGEST_TEXT);
        if (Bsn.isIn(text)) {
            input.fault(name, new RuleBroken(Ending.Rule.BSN));
        }
        return text;
    }

    private SubsidyAccount account() {
        var answers = new EnumMap<Point, String>(Point.class);
        for (var point : Point.values()) {
            answers.put(point, input.optional(field(point), Ending.LONGEST_TEXT));
        }
        return new SubsidyAccount(answers);
    }

    public static String field(Point point) {
        return "punt-" + point.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Option> sides(Texts texts) {
        return time.sides().stream()
                .map(by -> new Option(
                        by.name(), texts.get("term.ending.by." + by), texts.get("term.ending.by." + by + ".what")))
                .toList();
    }

    /** Whether the account is asked for if it ends soon enough; then its points are part of the form. */
    public boolean mayAskAccount() {
        return time.asksAccount(time.term().last());
    }

    public String base() {
        return "/contracten/" + time.number() + "/looptijd";
    }

    public List<Crumb> crumbs(Texts texts) {
        return Crumb.ofContract(
                texts,
                time.number(),
                new Crumb(texts.get("term.crumb"), base()),
                Crumb.here(texts.get("term.ending.crumb")));
    }
}
