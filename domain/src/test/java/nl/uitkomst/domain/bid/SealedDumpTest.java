package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.RealDatabase;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Who has all that the database holds, its files on disk and the log of the application, finds nothing of what bidders wrote and of the words that open it. */
class SealedDumpTest {

    /** In whatever is written in a bid, and nowhere else. */
    private static final String MARK =
            "geheimMerk" + UUID.randomUUID().toString().replace("-", "");

    private static final long PRICE = 7_391_846_205L;
    private static final String IN_SIGHT =
            "openMerk" + UUID.randomUUID().toString().replace("-", "");

    private final Log log = new Log();

    @Test
    void a_dump_the_files_and_the_log_hold_nothing_of_a_bid_or_of_a_word() throws SQLException {
        Logger.getLogger("").addHandler(log);
        try {
            var bids = SomeBids.inEarnest(Duration.ofHours(1));
            var spying = new Spying().lookFor("mark", MARK).lookFor("price", PRICE + ".00");
            for (var bidder : bids.tender.bidders) {
                write(bids, bidder);
            }
            var submitted = bids.tender.bidders.get(0);
            bids.submit(submitted);
            bids.written(submitted, "later " + MARK, PRICE);
            bids.submit(submitted);
            var withdrawn = bids.tender.bidders.get(1);
            bids.submit(withdrawn);
            bids.change(wired -> wired.get(WithdrawBid.class).withdraw(withdrawn, bids.tender.number));
            goWrong(bids);
            words(bids, spying);
            SomeBids.sql("update account set name = ?1 where id = ?2", IN_SIGHT, bids.tender.stranger.account());

            var seen = new Spying().lookFor("what is in sight", IN_SIGHT);
            assertThat(dump(spying)).isEmpty();
            assertThat(dump(seen)).as("a dump shows what is not sealed").isNotEmpty();
            assertThat(spying.under(RealDatabase.folder())).isEmpty();
            assertThat(seen.under(RealDatabase.folder()))
                    .as("and so do the files")
                    .isNotEmpty();
            assertThat(spying.in("log", log.text.toString().getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
    }

    private static void write(SomeBids bids, Person bidder) {
        bids.drafted(bidder, MARK, PRICE);
        bids.upload(bidder, Envelope.QUALITY, MARK + ".pdf", ("%PDF-1.7 " + MARK + " ").repeat(20_000));
        bids.upload(bidder, Envelope.PRICE, "prijs " + MARK + ".txt", MARK);
        var removed = bids.upload(bidder, Envelope.QUALITY, "weg " + MARK + ".txt", MARK);
        bids.change(wired ->
                wired.get(RemoveFromBid.class).remove(bidder, bids.tender.number, bids.tokens.get(bidder), removed));
    }

    /** What is refused says why, but never what it was. */
    private static void goWrong(SomeBids bids) {
        var bidder = bids.tender.bidders.get(2);
        var breaksOff = new SequenceInputStream(
                new ByteArrayInputStream(MARK.repeat(20_000).getBytes(StandardCharsets.UTF_8)), new Broken());
        assertThat(catchThrowable(() -> bids.ask(wired -> wired.get(UploadToBid.class)
                        .upload(
                                bidder,
                                bids.tender.number,
                                bids.tokens.get(bidder),
                                Envelope.QUALITY,
                                MARK + ".pdf",
                                breaksOff))))
                .isNotNull();
        assertThat(catchThrowable(() -> bids.upload(bidder, Envelope.QUALITY, MARK + ".exe", MARK)))
                .isNotNull();
        assertThat(catchThrowable(
                        () -> bids.change(wired -> bids.write(wired, bidder, "bestaat niet", Promise.inWords(MARK)))))
                .isNotNull();
    }

    private static void words(SomeBids bids, Spying spying) {
        bids.words.forEach((person, word) -> spying.lookFor("word", word.shown())
                .lookFor("word without dashes", word.shown().replace("-", "")));
        bids.tokens
                .values()
                .forEach(token -> spying.lookFor("token", token)
                        .lookFor("bytes of a token", HexFormat.of().parseHex(token)));
    }

    /** Every column of every table, with all that a table was before. */
    private static List<String> dump(Spying spying) throws SQLException {
        var found = new ArrayList<String>();
        RealDatabase.change(entities -> {
            try {
                var connection = entities.unwrap(Connection.class);
                for (var table : tables(connection)) {
                    found.addAll(in(connection, table, spying));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var query = connection.prepareStatement(
                        "select table_name, table_type from information_schema.tables where table_schema = database() and table_type <> 'VIEW'");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var past = rows.getString(2).equals("SYSTEM VERSIONED") ? " for system_time all" : "";
                tables.add("`" + rows.getString(1) + "`" + past);
            }
        }
        assertThat(tables).hasSizeGreaterThan(60);
        return tables;
    }

    private static List<String> in(Connection connection, String table, Spying spying) throws SQLException {
        var found = new ArrayList<String>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select * from " + table)) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    var text = rows.getString(column);
                    var bytes = text == null ? new byte[0] : bytes(rows.getObject(column), text);
                    found.addAll(spying.in(table + "." + rows.getMetaData().getColumnName(column), bytes));
                }
            }
        }
        return found;
    }

    private static byte[] bytes(Object value, String text) {
        return value instanceof byte[] raw ? raw : text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }
    }

    /** Everything that is logged, at whatever level, with the whole of what went wrong. */
    private static final class Log extends Handler {
        private final StringBuffer text = new StringBuffer();

        Log() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            text.append(line.getMessage())
                    .append(' ')
                    .append(List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
            for (var cause = line.getThrown(); cause != null; cause = cause.getCause()) {
                text.append(cause);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
