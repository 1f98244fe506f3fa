package nl.uitkomst.reporting.history;

import nl.uitkomst.domain.history.Line;
import nl.uitkomst.domain.history.MoneyLine.OfCeiling;
import nl.uitkomst.domain.history.MoneyLine.OfEffect;
import nl.uitkomst.domain.history.MoneyLine.OfMoney;
import nl.uitkomst.domain.history.ProvisionLine.OfAccess;
import nl.uitkomst.domain.history.ProvisionLine.OfInhabitants;
import nl.uitkomst.domain.history.TimeLine.OfDate;
import nl.uitkomst.domain.history.TimeLine.OfNotice;
import nl.uitkomst.domain.history.TimeLine.OfOption;
import nl.uitkomst.domain.history.TimeLine.OfPhase;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.reporting.shared.Notation;

import java.util.Objects;

/** What a line about money, time or provisions is about, and what it said and says. */
record RestWords(String subject, String before, String after) {

    static RestWords of(Line line, FormWords form) {
        var texts = form.texts();
        var time = new TimeWords(form);
        if (line instanceof OfOption option) {
            return new RestWords(
                    texts.get("history.option", String.valueOf(option.number())),
                    time.option(option.before()),
                    time.option(option.after()));
        } else if (line instanceof OfNotice notice) {
            return new RestWords(
                    texts.get("history.notice"), time.notice(notice.before()), time.notice(notice.after()));
        } else if (line instanceof OfDate date) {
            var known = date.after() == null ? Objects.requireNonNull(date.before()) : date.after();
            var what = known.text().isBlank() ? texts.get("history.date." + known.kind()) : known.text();
            return new RestWords(what, time.date(date.before()), time.date(date.after()));
        } else if (line instanceof OfPhase phase) {
            return new RestWords(
                    texts.get("history.phase", phase.name()), time.phase(phase.before()), time.phase(phase.after()));
        } else if (line instanceof OfInhabitants count) {
            return new RestWords(
                    texts.get("history.inhabitants", count.name(), String.valueOf(count.year())),
                    time.inhabitants(count.before()),
                    time.inhabitants(count.after()));
        } else if (line instanceof OfAccess access) {
            return new RestWords(
                    texts.get("history.access", access.provision()),
                    time.access(access.before()),
                    time.access(access.after()));
        }
        return money(line, form);
    }

    private static RestWords money(Line line, FormWords form) {
        var texts = form.texts();
        if (line instanceof OfCeiling ceiling) {
            var notation = Notation.in(texts);
            return new RestWords(
                    texts.get("history.ceiling", String.valueOf(ceiling.year())),
                    ceiling.before() == null ? "" : notation.cents(ceiling.before()),
                    ceiling.after() == null ? "" : notation.cents(ceiling.after()));
        } else if (line instanceof OfEffect effect) {
            var words = new MoneyWords(form, effect.names());
            return new RestWords(
                    texts.get("history.effect", effect.name()),
                    words.effect(effect.before()),
                    words.effect(effect.after()));
        }
        var money = (OfMoney) line;
        var words = new MoneyWords(form, money.names());
        return new RestWords(
                texts.get("history.money." + money.field()),
                words.value(money.field(), money.before()),
                words.value(money.field(), money.after()));
    }
}
