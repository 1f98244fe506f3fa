package nl.uitkomst.domain.bid.seal;

import nl.uitkomst.domain.bid.seal.Chunks.TooLong;
import nl.uitkomst.domain.shared.Sha256;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChunksTest {

    private static final Binding DOCUMENT = Binding.of("document", "T-1", "candidate", "d-1");
    private static final long MOST = 20L * Chunks.CONTENT;

    private final SealKey key = SealKey.random();
    private final Chunks chunks = new Chunks(key, DOCUMENT);
    private final List<byte[]> kept = new ArrayList<>();

    private Chunks.Sealed seal(byte[] document) throws IOException {
        kept.clear();
        return chunks.seal(new ByteArrayInputStream(document), MOST, kept::add);
    }

    private byte[] open() throws IOException {
        var document = new ByteArrayOutputStream();
        chunks.open(kept.size(), kept::get, document);
        return document.toByteArray();
    }

    private static byte[] some(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void a_document_of_any_length_comes_back_as_it_was() throws IOException {
        for (var length :
                new int[] {0, 1, Chunks.CONTENT - 1, Chunks.CONTENT, Chunks.CONTENT + 1, 3 * Chunks.CONTENT}) {
            var document = some(length);

            var known = seal(document);

            assertThat(open()).isEqualTo(document);
            assertThat(known.bytes()).isEqualTo(length);
            assertThat(known.sha256()).isEqualTo(Sha256.of(document));
            assertThat(known.pieces())
                    .isEqualTo(kept.size())
                    .isEqualTo(Math.max(1, (length + Chunks.CONTENT - 1) / Chunks.CONTENT));
        }
    }

    @Test
    void all_pieces_have_one_size() throws IOException {
        seal(some(2 * Chunks.CONTENT + 5));

        assertThat(kept).hasSize(3).allSatisfy(piece -> assertThat(piece).hasSize(256 * 1024));
    }

    @Test
    void pieces_that_are_left_out_doubled_or_in_another_order_are_noticed() throws IOException {
        seal(some(3 * Chunks.CONTENT));
        var all = List.copyOf(kept);

        for (var wrong : List.of(
                List.of(all.get(0), all.get(1)),
                List.of(all.get(1), all.get(2)),
                List.of(all.get(1), all.get(0), all.get(2)),
                List.of(all.get(0), all.get(0), all.get(2)),
                List.of(all.get(0), all.get(1), all.get(2), all.get(2)))) {
            kept.clear();
            kept.addAll(wrong);
            assertThatThrownBy(this::open).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void a_changed_byte_is_noticed() throws IOException {
        seal(some(100));

        for (var at = 0; at < kept.get(0).length; at += 4099) {
            kept.get(0)[at] ^= 1;
            assertThatThrownBy(this::open).isInstanceOf(BrokenSeal.class);
            kept.get(0)[at] ^= 1;
        }
    }

    @Test
    void pieces_of_another_document_open_nothing_here() throws IOException {
        seal(some(100));

        var elsewhere = new Chunks(key, Binding.of("document", "T-1", "candidate", "d-2"));
        assertThatThrownBy(() -> elsewhere.open(1, kept::get, new ByteArrayOutputStream()))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_document_that_is_too_long_is_refused_while_it_comes_in() {
        var endless = new InputStream() {
            private long sent;

            @Override
            public int read() {
                sent++;
                return 7;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                sent += length;
                return length;
            }
        };

        assertThatThrownBy(() -> chunks.seal(endless, MOST, kept::add)).isInstanceOf(TooLong.class);
        assertThat(endless.sent).isLessThan(MOST + 3L * Chunks.CONTENT);
    }
}
