package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding.Code;

/** How much one file may ask of this machine. Whoever reads it pays from here, and stops when it is spent. */
final class Budget {

    static final int FILE_MEGABYTES = 5;
    static final int MOST_PARTS = 300;
    static final int MOST_CELLS = 100_000;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int UNPACKED_MEGABYTES = 60;
    private static final int FREE_TO_UNPACK = 4 * MEGABYTE;
    private static final int MOST_TIMES_PACKED = 100;
    private static final long MOST_NANOSECONDS = 8_000_000_000L;
    private static final int CHECK_TIME_EVERY = 1024;

    private final long packed;
    private final long until = System.nanoTime() + MOST_NANOSECONDS;
    private long unpacked;
    private int parts;
    private int cells;

    Budget(int packed) throws Refused {
        if (packed > FILE_MEGABYTES * MEGABYTE) {
            throw new Refused(Code.FILE_TOO_LARGE, FILE_MEGABYTES);
        }
        this.packed = packed;
    }

    /** A file of a few hundred kB that unpacks to many times its size was made to do so. */
    void unpack(int bytes) throws Refused {
        unpacked += bytes;
        var outOfProportion = unpacked > FREE_TO_UNPACK && unpacked > packed * MOST_TIMES_PACKED;
        if (outOfProportion || unpacked > (long) UNPACKED_MEGABYTES * MEGABYTE) {
            throw new Refused(Code.FILE_TOO_LARGE, FILE_MEGABYTES);
        }
        time();
    }

    void part() throws Refused {
        if (++parts > MOST_PARTS) {
            throw new Refused(Code.TOO_MANY_CELLS, MOST_CELLS);
        }
    }

    /** A cell, a row, a text: anything that a file can hold too many of. */
    void cell() throws Refused {
        if (++cells > MOST_CELLS) {
            throw new Refused(Code.TOO_MANY_CELLS, MOST_CELLS);
        }
        if (cells % CHECK_TIME_EVERY == 0) {
            time();
        }
    }

    private void time() throws Refused {
        if (System.nanoTime() > until) {
            throw new Refused(Code.TOO_MANY_CELLS, MOST_CELLS);
        }
    }
}
