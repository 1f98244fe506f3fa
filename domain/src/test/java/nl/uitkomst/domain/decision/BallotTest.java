package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.decision.Verdict.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BallotTest {

    private static final String EIGHT = "a b c d e f g h";

    /** How the signs are read stands with {@link Situation}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # more than half of the votes cast
            all are in favour                                        | a b c d e f g h | usual | a+ b+ c+ d+ e+ f+ g+ h+ | MAJORITY
            seven of eight vote, six in favour                       | a b c d e f g h | quorum=5 consent=given | a+ b+ c+ d+ e+ f+ g- | MAJORITY
            one more in favour than against                          | a b c d e f g h | usual | a+ b+ c+ d+ e- f- g- | MAJORITY
            one fewer in favour than against                         | a b c d e f g h | usual | a+ b+ c+ d- e- f- g- | TOO_FEW
            all are against                                          | a b c | usual | a- b- c- | TOO_FEW
            who is absent does not count against it                  | a b c d e f g h | usual | a+ b+ c- | MAJORITY
            one vote in favour is enough where all others abstain    | a b c | usual | a+ b0 c0 | MAJORITY
            nobody votes at all                                      | a b c | usual | | QUORUM_MISSED
            a contract with a single seat                            | a | usual | a+ | MAJORITY
            a single seat that is against                            | a | usual | a- | TOO_FEW

            # equal votes
            equal votes reject                                       | a b c d | usual | a+ b+ c- d- | TIE
            equal votes while others abstain                         | a b c d e f | usual | a+ b+ c- d- e0 f0 | TIE
            equal votes while others are absent                      | a b c d e f | usual | a+ b- | TIE
            the chair in favour decides equal votes                  | a b c d | chair=a | a+ b+ c- d- | CHAIR_IN_FAVOUR
            the chair against decides equal votes                    | a b c d | chair=a | a- b+ c+ d- | CHAIR_AGAINST
            a chair who abstains does not decide                     | a b c d e | chair=e | a+ b+ c- d- e0 | CHAIR_SILENT
            a chair who is absent does not decide                    | a b c d e | chair=e | a+ b+ c- d- | CHAIR_SILENT
            a chair with an interest does not decide                 | a b c d e | chair=e | a+ b+ c- d- e! | CHAIR_SILENT
            a chair with an interest who voted before saying so      | a b c d e | chair=e | a+ b+ c- d- e+! | CHAIR_SILENT
            a chair without a seat does not decide                   | a b | chair=z | a+ b- | CHAIR_SILENT
            the chair does not overrule a majority                   | a b c | chair=a | a- b+ c+ | MAJORITY
            the chair does not overrule a majority against           | a b c | chair=a | a+ b- c- | TOO_FEW
            equal weights are equal votes                            | a:2 b c | usual | a+ b- c- | TIE
            equal votes of all seats, and the chair decides          | a b c d | of-all chair=a | a+ b+ c- d- | CHAIR_IN_FAVOUR
            of all seats, equal votes with one absent are too few    | a b c d e | of-all chair=a | a+ b+ c- d- | TOO_FEW
            two thirds knows no equal votes                          | a b | 2/3 chair=a | a+ b- | TOO_FEW

            # abstentions
            all abstain                                              | a b c | usual | a0 b0 c0 | NOBODY_CHOSE
            all abstain and do not take part                         | a b c | abstainers-absent | a0 b0 c0 | QUORUM_MISSED
            an abstention makes the quorum                           | a b c d e | quorum=3 | a+ b+ c0 | MAJORITY
            an abstention does not make the quorum by this rule      | a b c d e | quorum=3 abstainers-absent | a+ b+ c0 | QUORUM_MISSED
            abstentions are no votes against                         | a b c d e | usual | a+ b+ c- d0 e0 | MAJORITY
            of all seats, abstentions weigh against                  | a b c d e | of-all | a+ b+ c- d0 e0 | TOO_FEW
            two thirds of the votes cast leaves abstentions out      | a b c d e | 2/3 | a+ b+ c- d0 e0 | MAJORITY

            # the quorum
            the quorum is just made                                  | a b c d e f g h | quorum=5 | a+ b+ c+ d- e- | MAJORITY
            the quorum is just missed                                | a b c d e f g h | quorum=5 | a+ b+ c+ d+ | QUORUM_MISSED
            a missed quorum is no rejection, also when all are against | a b c d e f g h | quorum=5 | a- b- c- d- | QUORUM_MISSED
            half of the seats is just made                           | a b c d e f g h | quorum=50% | a+ b+ c+ d- | MAJORITY
            half of an odd number is rounded up                      | a b c d e f g | quorum=50% | a+ b+ c+ | QUORUM_MISSED
            half of an odd number, made                              | a b c d e f g | quorum=50% | a+ b+ c+ d- | MAJORITY
            more than half of the seats                              | a b c d e f g h | quorum=51% | a+ b+ c+ d+ | QUORUM_MISSED
            everybody has to take part, and one is absent            | a b c | quorum=100% | a+ b+ | QUORUM_MISSED
            a quorum of weight, made by one heavy seat               | a:5 b c d | quorum=5w | a+ | MAJORITY
            a quorum of weight, just missed by many light ones       | a:5 b c d e | quorum=5w | b+ c+ d+ e+ | QUORUM_MISSED
            a share of the weight, just made                         | a:3 b:2 c d | quorum=70%w | a+ b- | MAJORITY
            a share of the weight, just missed                       | a:3 b:2 c d | quorum=72%w | a+ b- | QUORUM_MISSED
            a quorum of more seats than there are                    | a b c | quorum=4 | a+ b+ c+ | QUORUM_MISSED

            # two thirds, unanimous, of all
            two thirds exactly                                       | a b c d e f | 2/3 | a+ b+ c+ d+ e- f- | MAJORITY
            two thirds just missed                                   | a b c d e f g | 2/3 | a+ b+ c+ d+ e- f- g- | TOO_FEW
            two thirds of five is four                               | a b c d e | 2/3 | a+ b+ c+ d- e- | TOO_FEW
            two thirds of all, with two absent                       | a b c d e f | 2/3 of-all | a+ b+ c+ d+ | MAJORITY
            two thirds of all, just missed by one who is absent      | a b c d e f | 2/3 of-all | a+ b+ c+ | TOO_FEW
            more than half of all, with others absent                | a b c d e f g h | of-all | a+ b+ c+ d+ e+ | MAJORITY
            half of all is not more than half                        | a b c d e f g h | of-all | a+ b+ c+ d+ | TOO_FEW
            unanimous                                                | a b c | unanimous | a+ b+ c+ | MAJORITY
            unanimous breaks on one vote against                     | a b c | unanimous | a+ b+ c- | TOO_FEW
            unanimous of the votes cast, with one absent             | a b c | unanimous | a+ b+ | MAJORITY
            unanimous of the votes cast, with one abstaining         | a b c | unanimous | a+ b+ c0 | MAJORITY
            unanimous of all breaks on one who is absent             | a b c | unanimous of-all | a+ b+ | TOO_FEW
            unanimous of all breaks on one who abstains              | a b c | unanimous of-all | a+ b+ c0 | TOO_FEW

            # weights
            one heavy seat outweighs two light ones                  | a:3 b c | usual | a+ b- c- | MAJORITY
            two light seats cannot outweigh a heavy one              | a:3 b c | usual | a- b+ c+ | TOO_FEW
            two thirds by weight                                     | a:4 b c | 2/3 | a+ b- c- | MAJORITY
            two thirds by weight, just missed                        | a:4 b c:2 | 2/3 | a+ b- c- | TOO_FEW
            of all by weight                                         | a:3 b:2 c d | of-all | a+ c+ | MAJORITY
            of all by weight, just missed                            | a:3 b:2 c d | of-all | b+ c+ | TOO_FEW

            # an interest of one's own
            who has an interest does not vote                        | a b c d | usual | a+ b- c! d! | TIE
            a vote cast before the interest was declared falls out   | a b c | usual | a+ b- c+! | TIE
            an interest lowers a quorum in percent                   | a b c d | quorum=75% | a+ b+ c+ d! | MAJORITY
            lowered, three of three where four were asked            | a b c d | quorum=4 | a+ b+ c- d! | MAJORITY
            a number stays as it is while enough seats are left      | a b c d e f g h | quorum=5 | a+ b+ c+ d+ h! | QUORUM_MISSED
            an interest that keeps the base misses a quorum in percent | a b c d | quorum=100% interest-keeps | a+ b+ c+ d! | QUORUM_MISSED
            an interest that keeps the base misses a number          | a b c d | quorum=4 interest-keeps | a+ b+ c+ d! | QUORUM_MISSED
            an interest lowers what a majority of all is taken of    | a b c d e | of-all | a+ b+ d! e! | MAJORITY
            an interest that keeps the base does not                 | a b c d e | of-all interest-keeps | a+ b+ d! e! | TOO_FEW
            unanimous of all without who has an interest             | a b c | unanimous of-all | a+ b+ c! | MAJORITY
            unanimous of all, when an interest keeps the base        | a b c | unanimous of-all interest-keeps | a+ b+ c! | TOO_FEW
            everybody has an interest                                | a b | usual | a! b! | QUORUM_MISSED
            the heaviest seat has an interest                        | a:5 b c d | of-all quorum=50%w | a! b+ c+ d- | MAJORITY

            # the municipality's consent
            a majority and consent                                   | a b c | consent=given | a+ b+ c- | MAJORITY
            a majority without consent is rejected                   | a b c | consent=withheld | a+ b+ c+ | CONSENT_WITHHELD
            a majority that still waits for the municipality         | a b c | consent=missing | a+ b+ c- | CONSENT_MISSING
            consent does not make a majority                         | a b c | consent=given | a+ b- c- | TOO_FEW
            consent does not make a quorum                           | a b c | consent=given quorum=3 | a+ b+ | QUORUM_MISSED
            consent withheld from what had no majority               | a b c | consent=withheld | a+ b- c- | TOO_FEW
            consent withheld while the quorum is missed is no decision | a b c | consent=withheld quorum=3 | a+ b+ | QUORUM_MISSED
            the chair decides, and consent is withheld               | a b | consent=withheld chair=a | a+ b- | CONSENT_WITHHELD
            consent is not asked by this rule                        | a b c | usual | a+ b+ c- | MAJORITY

            # who has a seat
            a vote of who has no seat does not count                 | a b c | usual | a+ b- z+ | TIE
            an interest of who has no seat changes nothing           | a b c | quorum=3 | a+ b+ c- z! | MAJORITY
            a member that left during the voting keeps its seat, and its vote | a b c | quorum=3 | a+ b- c+ | MAJORITY
            a member that left without voting still counts in the base | a b c d | of-all | a+ b+ | TOO_FEW
            a member that joined during the voting has no seat       | a b c | of-all | a+ b+ n- | MAJORITY
            """)
    void the_verdict_is(String situation, String seats, String rule, String votes, Ground ground) {
        var verdict = Situation.ballot(seats, rule, votes == null ? "" : votes).verdict();

        assertThat(verdict.ground()).isEqualTo(ground);
        assertThat(verdict.outcome()).isEqualTo(ground.outcome());
    }

    @Test
    void the_counts_tell_how_the_verdict_was_reached() {
        var tally = Situation.ballot(EIGHT, "quorum=5 consent=given", "a+ b+ c+ d+ e+ f+ g- h!")
                .tally();

        assertThat(tally).isEqualTo(new Tally(8, 1, 7, 6, 1, 0, false, 7, 5, 7, 4, Consent.GIVEN));
    }

    @Test
    void a_tally_by_weight_says_that_it_is() {
        var tally =
                Situation.ballot("a:3 b:2 c", "quorum=50%w 2/3 of-all", "a+ b0").tally();

        assertThat(tally).isEqualTo(new Tally(3, 0, 2, 3, 0, 2, true, 5, 3, 6, 4, Consent.NOT_NEEDED));
    }

    @Test
    void the_same_ballot_always_has_the_same_verdict() {
        var ballot = Situation.ballot(EIGHT, "2/3 quorum=60%", "a+ b- c0 d+ e+ f!");

        assertThat(ballot.verdict()).isEqualTo(ballot.verdict());
    }

    @Test
    void seats_are_those_of_who_takes_part_on_the_day_of_the_opening() {
        var named = Situation.rule(List.of(new Seat('a', 2), Seat.of('b')), "usual");
        var all = new DecisionRule(
                List.of(new Seat('a', 2)),
                true,
                null,
                Quorum.ofSeats(1),
                DecisionRule.Majority.SIMPLE,
                DecisionRule.Counted.VOTES_CAST,
                true,
                DecisionRule.Interest.LOWERS_THE_BASE,
                DecisionRule.Tie.REJECTED,
                false,
                DecisionRule.Openness.OPEN);

        var members = Set.of((long) 'a', (long) 'c', (long) 'd');

        assertThat(named.seatsAmong(members, members)).containsExactly(new Seat('a', 2));
        assertThat(all.seatsAmong(members, members)).containsExactly(new Seat('a', 2), Seat.of('c'), Seat.of('d'));
    }

    @Test
    void a_rule_by_which_nothing_can_be_decided_is_none() {
        assertThatThrownBy(() -> Situation.rule(List.of(), "usual")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Situation.rule(List.of(Seat.of('a'), Seat.of('a')), "usual"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seat('a', 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quorum(Quorum.Unit.PERCENT_OF_SEATS, 101))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quorum.ofSeats(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
