package nl.uitkomst.db;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The three users of the embedded database. Their passwords are made at the first start and never leave the data folder. */
record Users(Properties passwords) {
    static final String DATABASE = "uitkomst";
    static final String MIGRATOR = "migrator";
    static final String APPLICATION = "application";
    static final String READER = "reader";

    private static final String FILE = "database-users.properties";
    private static final int PASSWORD_BYTES = 24;

    static Users of(DataFolder folder) throws IOException {
        if (!Files.exists(folder.path(FILE))) {
            folder.writeSecret(FILE, fresh());
        }
        return read(folder.path(FILE));
    }

    /** The users of a folder that another process holds. */
    static Users in(Path folder) throws IOException {
        return read(folder.resolve(FILE));
    }

    private static Users read(Path file) throws IOException {
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(file)));
        return new Users(passwords);
    }

    private static String fresh() throws IOException {
        var chance = new SecureRandom();
        var passwords = new Properties();
        for (var user : List.of(MIGRATOR, APPLICATION, READER)) {
            var bytes = new byte[PASSWORD_BYTES];
            chance.nextBytes(bytes);
            passwords.setProperty(user, HexFormat.of().formatHex(bytes));
        }
        var text = new StringWriter();
        passwords.store(text, "Passwords of the embedded database");
        return text.toString();
    }

    /** What the server runs at each start, one statement a line, so that the users are as this folder says. */
    String sql() {
        var sql = new StringBuilder("create database if not exists %s;%n".formatted(DATABASE));
        for (var user : List.of(MIGRATOR, APPLICATION, READER)) {
            for (var act : List.of("create user if not exists", "alter user")) {
                sql.append("%s %s@'%s' identified by '%s';%n"
                        .formatted(act, user, EmbeddedDatabase.HOST, passwords.getProperty(user)));
            }
        }
        sql.append("grant all on `%s%%`.* to %s@'%s' with grant option;%n"
                .formatted(DATABASE, MIGRATOR, EmbeddedDatabase.HOST));
        return sql.toString();
    }

    Access migrator(String url) {
        return as(MIGRATOR, url);
    }

    Access application(String url) {
        return as(APPLICATION, url);
    }

    Access reader(String url) {
        return as(READER, url);
    }

    private Access as(String user, String url) {
        return new Access(url, user, passwords.getProperty(user));
    }
}
