/**
 * The schema and the database that carries it: migrations, the three users and the embedded MariaDB.
 * It knows no entity, only SQL.
 */
@NullMarked
package nl.uitkomst.db;

import org.jspecify.annotations.NullMarked;
