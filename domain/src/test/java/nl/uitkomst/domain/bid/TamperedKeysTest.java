package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

import static nl.uitkomst.domain.bid.Tampering.a;
import static nl.uitkomst.domain.bid.Tampering.b;
import static nl.uitkomst.domain.bid.Tampering.begin;
import static nl.uitkomst.domain.bid.Tampering.bids;
import static nl.uitkomst.domain.bid.Tampering.candidate;
import static nl.uitkomst.domain.bid.Tampering.confirm;
import static nl.uitkomst.domain.bid.Tampering.flip;
import static nl.uitkomst.domain.bid.Tampering.refusal;
import static nl.uitkomst.domain.bid.Tampering.sql;
import static nl.uitkomst.domain.bid.Tampering.tender;
import static nl.uitkomst.domain.bid.Tampering.undone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Keys and drafts that were changed open nothing, and neither do fewer than two of the officers who were there when the keys were made. */
class TamperedKeysTest {

    private static BehindTheTriggers behind;

    @BeforeAll
    static void what_guards_the_tables_is_taken_away() {
        behind = Tampering.owner();
    }

    @AfterAll
    static void what_guards_the_tables_is_put_back() {
        behind.close();
    }

    @Test
    void keys_that_were_changed_open_nothing() {
        var pairs = " where tender_key_id in (select id from tender_key where tender_id = " + tender() + ")";
        for (var column : List.of("sealed", "first_half", "second_half")) {
            assertThat(refusal(wired -> {
                        sql(wired, "update tender_key_pair set " + flip(column) + pairs);
                        begin(wired, bids.tender.opener);
                        confirm(wired, bids.tender.opener2);
                    }))
                    .as(column)
                    .isEqualTo(Opening.Rule.KEY_BROKEN);
        }
        assertThat(refusal(wired -> {
                    begin(wired, bids.tender.opener);
                    sql(wired, "update bid_opening_half set " + flip("wrapped"));
                    confirm(wired, bids.tender.opener2);
                }))
                .isEqualTo(Opening.Rule.KEY_BROKEN);
        var own = " where account_id = " + bids.tender.opener.account();
        for (var column : List.of("locked", "public_key")) {
            assertThat(refusal(wired -> {
                        sql(wired, "update officer_key set " + flip(column) + own);
                        begin(wired, bids.tender.opener);
                    }))
                    .as(column)
                    .isEqualTo(Opening.Rule.OFFICER_WORD);
        }
        assertThat(refusal(wired -> {
                    sql(wired, "update tender_key set " + flip("public_key") + " where tender_id = " + tender());
                    begin(wired, bids.tender.opener);
                }))
                .isEqualTo(Opening.Rule.KEY_BROKEN);
    }

    @Test
    void a_draft_that_was_changed_swapped_or_put_back_does_not_open() {
        var token = bids.tokens.get(a);
        for (var change : List.of(
                "update bid_vault set " + flip("draft") + " where candidate_id = " + candidate(a),
                "update bid_vault set version = version - 1 where candidate_id = " + candidate(a),
                "update bid_pass set " + flip("sealed") + " where candidate_id = " + candidate(a),
                "update bid_vault x join bid_vault y on y.candidate_id = " + candidate(b)
                        + " set x.draft = y.draft, x.version = y.version where x.candidate_id = " + candidate(a))) {
            assertThat(refusal(wired -> {
                        sql(wired, change);
                        wired.get(BidRoom.class).of(a, bids.tender.number, token);
                    }))
                    .as(change)
                    .isEqualTo(Bid.Rule.VAULT_BROKEN);
        }
        for (var column : List.of("locked", "salt = insert(salt, 3, 1, char(ascii(substr(salt, 3, 1)) ^ 1))")) {
            assertThat(refusal(wired -> {
                        sql(
                                wired,
                                "update bid_vault set " + (column.contains("=") ? column : flip(column))
                                        + " where candidate_id = " + candidate(a));
                        wired.get(OpenVault.class).open(a, bids.tender.number, bids.words.get(a));
                    }))
                    .as(column)
                    .isEqualTo(Bid.Rule.WRONG_WORD);
        }
    }

    @Test
    void one_officer_twice_an_administrator_and_an_officer_who_came_later_open_nothing() {
        var place = bids.tender.manager;
        var administrator = colleague(Role.ADMINISTRATOR, place);
        var later = colleague(Role.OPENER, place);

        assertThat(refusal(wired -> {
                    begin(wired, bids.tender.opener);
                    confirm(wired, bids.tender.opener);
                }))
                .isEqualTo(Opening.Rule.SAME_OFFICER);
        assertThat(catchThrowable(() -> undone(wired -> wired.get(BeginOpening.class)
                        .begin(
                                administrator,
                                bids.tender.number,
                                Envelope.QUALITY,
                                bids.words.get(bids.tender.opener)))))
                .isInstanceOfAny(RuleBroken.class, Missing.class);
        assertThat(catchThrowable(() -> undone(wired -> wired.get(BeginOpening.class)
                        .begin(later, bids.tender.number, Envelope.QUALITY, bids.words.get(bids.tender.opener)))))
                .isInstanceOfAny(RuleBroken.class, Missing.class);
        assertThat(refusal(wired -> {
                    begin(wired, bids.tender.opener);
                    sql(wired, "update bid_opening set first_id = " + bids.tender.opener3.account());
                    confirm(wired, bids.tender.opener);
                }))
                .as("the same officer, after the first was written away")
                .isIn(Opening.Rule.NO_KEEPER, Opening.Rule.KEY_BROKEN);
    }

    private static Person colleague(Role role, Person of) {
        return bids.ask(
                wired -> bids.tender.person(role, wired.entities().find(Organisation.class, of.organisation())));
    }
}
