package nl.uitkomst.ear.container;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.Database;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import javax.sql.DataSource;

import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith({Prepared.class, ArquillianExtension.class})
class DeploymentTest {
    @Resource(lookup = Database.NAME)
    DataSource database;

    @PersistenceContext
    EntityManager entities;

    @Test
    void it_works_on_a_real_mariadb_as_the_user_with_few_rights() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("MariaDB");
            assertThat(connection.getMetaData().getUserName()).startsWith("application");
            assertThatThrownBy(() -> connection.createStatement().execute("delete from audit_entry"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void every_entity_fits_its_table() {
        for (var entity : entities.getMetamodel().getEntities()) {
            var rows = entities.createQuery("select e from " + entity.getName() + " e")
                    .setMaxResults(1)
                    .getResultList();

            assertThat(rows).as(entity.getName()).isNotNull();
        }
    }
}
