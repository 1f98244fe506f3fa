package nl.uitkomst.db;

import java.nio.file.Path;

/** Another process works on this data folder. */
public class DataFolderInUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    DataFolderInUse(Path folder, String pid) {
        super("Uitkomst already runs on " + folder + " (process " + pid
                + "). Stop that one first, or name another folder in UITKOMST_DATA.");
    }
}
