package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.contract.Steering;
import nl.uitkomst.domain.contract.Terms;
import nl.uitkomst.domain.history.ContractState;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Another word, date or number in what the contract says of itself, each written as text. */
public record TermsChange(Field field, String before, String after) implements Change {

    /** What of the terms can change in a contract's life; its form, first day and calendar cannot. */
    public enum Field {
        TITLE(Terms::title, Terms::withTitle),
        SCOPE(Terms::scope, Terms::withScope),
        LAST_DAY(terms -> terms.term().last().toString(), (terms, text) -> terms.withLastDay(LocalDate.parse(text))),
        WEEKS_UNTIL_DUE(
                terms -> String.valueOf(terms.reporting().weeksUntilDue()),
                (terms, text) -> terms.withWeeksUntilDue(Integer.parseInt(text))),
        TOLERATED_MISS_SHARE(
                terms -> terms.toleratedMissShare().toPlainString(),
                (terms, text) -> terms.withToleratedMissShare(new BigDecimal(text))),
        STEERING_MODEL(
                terms -> name(terms.steering().model()),
                (terms, text) -> terms.withSteering(new Steering(
                        text.isEmpty() ? null : Steering.Model.valueOf(text),
                        terms.steering().funding(),
                        terms.steering().areas(),
                        terms.steering().targetGroups()))),
        FUNDING(
                terms -> name(terms.steering().funding()),
                (terms, text) -> terms.withSteering(new Steering(
                        terms.steering().model(),
                        text.isEmpty() ? null : Steering.Funding.valueOf(text),
                        terms.steering().areas(),
                        terms.steering().targetGroups()))),
        AREAS(
                terms -> String.join("\n", terms.steering().areas()),
                (terms, text) -> terms.withSteering(new Steering(
                        terms.steering().model(),
                        terms.steering().funding(),
                        text.lines().toList(),
                        terms.steering().targetGroups()))),
        TARGET_GROUPS(
                terms -> String.join("\n", terms.steering().targetGroups()),
                (terms, text) -> terms.withSteering(new Steering(
                        terms.steering().model(),
                        terms.steering().funding(),
                        terms.steering().areas(),
                        text.lines().toList())));

        private final Function<Terms, String> reader;
        private final BiFunction<Terms, String, Terms> writer;

        Field(Function<Terms, String> reader, BiFunction<Terms, String, Terms> writer) {
            this.reader = reader;
            this.writer = writer;
        }

        private static String name(@Nullable Enum<?> value) {
            return value == null ? "" : value.name();
        }

        public String of(Terms terms) {
            return reader.apply(terms);
        }

        Terms in(Terms terms, String text) {
            return writer.apply(terms, text);
        }
    }

    /** @param wanted in the form in which {@link Field#of} gives it */
    public static TermsChange to(Field field, String wanted) {
        return new TermsChange(field, "", wanted);
    }

    @Override
    public Subject subject() {
        return new Subject(Kind.TERMS, field.name());
    }

    @Override
    public TermsChange startingFrom(ContractState now) {
        return new TermsChange(field, field.of(now.terms()), after);
    }

    @Override
    public ContractState onto(ContractState state) {
        return state.with(field.in(state.terms(), after));
    }

    @Override
    public ContractState backOn(ContractState state) {
        return state.with(field.in(state.terms(), before));
    }

    @Override
    public void enact(Enactment enactment) {
        // the terms are written as a whole, before all else
    }
}
