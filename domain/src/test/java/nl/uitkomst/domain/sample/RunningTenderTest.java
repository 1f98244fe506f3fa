package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.bid.BidTasks;
import nl.uitkomst.domain.bid.KeyRoom;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.DutchClock;
import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.TenderLines;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderTask;
import nl.uitkomst.domain.tender.Tenders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The tender of the demo that is under way: as it stands on the day of the first start, for whoever wants to try one. */
class RunningTenderTest {

    private static final TenderNumber TENDER = new TenderNumber("LEK-VERVOER-1");
    private static final String MANAGER = "contractmanager@lekdorp";

    @BeforeAll
    static void load() {
        SomeCases.load();
    }

    @Test
    void it_asks_two_candidates_for_bids_for_half_a_year_from_the_first_start() {
        var today = LocalDate.now(DutchClock.NETHERLANDS);
        var tender = SomeCases.transact(beans -> beans.get(Tenders.class).get(TENDER));
        var until =
                DatabaseClock.day(tender.calendar().at(Calendar.Kind.BID_UNTIL).orElseThrow());

        assertThat(tender.phase()).isEqualTo(Phase.BIDDING);
        assertThat(tender.isIllustrative()).isTrue();
        assertThat(until).isBetween(today.plusDays(175), today.plusDays(190));
        assertThat(SomeCases.<Integer>transact(beans -> beans.get(Candidates.class)
                        .takingPart(beans.get(Tenders.class).get(TENDER))
                        .size()))
                .isEqualTo(2);
    }

    @Test
    void its_three_officers_were_appointed_and_no_key_was_made() {
        var ceremony =
                SomeCases.transact(beans -> beans.get(KeyRoom.class).of(SomeCases.person(beans, MANAGER), TENDER));

        assertThat(ceremony.officers()).hasSize(3).allMatch(one -> one.key().isEmpty());
        assertThat(ceremony.isDone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "contractmanager@lekdorp, bid.task.wait",
        "opener@lekdorp, bid.task.own",
        "opener3@lekdorp, bid.task.own",
        "inschrijver@kandidaat-a, bid.task.write",
        "inschrijver@kandidaat-b, bid.task.write"
    })
    void each_is_told_what_to_begin_with(String login, String task) {
        assertThat(tasks(login)).containsExactly(task);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 1, 2026-11-24",
        "2026-11-23, -1, 2026-11-20",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, -1, 2026-11-20",
        "2026-11-22, 5, 2026-11-27",
        "2026-11-25, -5, 2026-11-18",
        "2026-11-25, 0, 2026-11-25"
    })
    void its_days_are_working_days(String from, int days, String expected) {
        assertThat(Act.workingDays(LocalDate.parse(from), days)).isEqualTo(expected);
    }

    private static List<String> tasks(String login) {
        return SomeCases.transact(beans -> {
            var person = SomeCases.person(beans, login);
            return beans
                    .get(BidTasks.class)
                    .of(person, beans.get(TenderLines.class).of(person))
                    .stream()
                    .filter(task -> task.number().equals(TENDER))
                    .map(TenderTask::key)
                    .toList();
        });
    }
}
