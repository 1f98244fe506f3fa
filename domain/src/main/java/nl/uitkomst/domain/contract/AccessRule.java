package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.shared.Euro;

import java.util.List;

/**
 * Who may use a general provision without a decision of the municipality, what it costs them and how much they get.
 *
 * @param provision what is offered
 * @param conditions that the provider itself checks, lightly
 * @param tariffs what a user pays; none when it is free
 * @param maximum how much one can get, in words; empty when there is none
 * @param otherwise where someone is helped on whom it does not fit; empty when not agreed
 */
public record AccessRule(
        String provision, List<String> conditions, List<Tariff> tariffs, String maximum, String otherwise) {

    /**
     * What one group of users pays. As text: {@code Met Gelre-pas: 2.50 per uur}.
     *
     * @param unit for which it is paid, such as an hour
     */
    public record Tariff(String group, Euro amount, String unit) {

        /** @throws IllegalArgumentException when a part is lacking, or less than nothing would be paid */
        public Tariff {
            group = group.strip();
            unit = unit.strip();
            if (group.isEmpty() || unit.isEmpty() || amount.amount().signum() < 0) {
                throw new IllegalArgumentException("Not a tariff: " + group + ", " + amount + ", " + unit);
            }
        }

        /** @throws IllegalArgumentException when it is not of the form {@code group: amount per unit} */
        public static Tariff valueOf(String text) {
            var colon = text.lastIndexOf(": ");
            var per = text.indexOf(" per ", Math.max(colon, 0));
            if (colon < 0 || per < 0) {
                throw new IllegalArgumentException("Not a tariff: " + text);
            }
            return new Tariff(
                    text.substring(0, colon), Euro.valueOf(text.substring(colon + 2, per)), text.substring(per + 5));
        }

        @Override
        public String toString() {
            return group + ": " + amount + " per " + unit;
        }
    }

    /** @throws IllegalArgumentException when it is not said of what it is a rule */
    public AccessRule {
        provision = provision.strip();
        conditions = Steering.lines(conditions);
        tariffs = List.copyOf(tariffs);
        maximum = maximum.strip();
        otherwise = otherwise.strip();
        if (provision.isEmpty()) {
            throw new IllegalArgumentException("An access rule is about a provision");
        }
    }
}
