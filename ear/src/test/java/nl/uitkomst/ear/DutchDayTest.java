package nl.uitkomst.ear;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/** A deadline is a Dutch day. A machine elsewhere has another day for an hour or two around midnight, so its own is never asked for. */
class DutchDayTest {

    private static final Set<String> CALENDAR = Stream.of(
                    LocalDate.class,
                    LocalDateTime.class,
                    LocalTime.class,
                    Year.class,
                    YearMonth.class,
                    ZonedDateTime.class)
            .map(Class::getName)
            .collect(toSet());

    @Test
    void no_class_and_no_test_asks_the_machine_which_day_it_is() {
        var classes = new ClassFileImporter()
                .importPaths(Stream.of("domain", "reporting", "web", "db", "ear")
                        .flatMap(module ->
                                Stream.of("classes", "test-classes").map(kind -> Path.of("..", module, "target", kind)))
                        .toList());
        assertThat(classes).hasSizeGreaterThan(500);

        assertThat(classes.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(DutchDayTest::asksTheMachine)
                        .map(JavaMethodCall::getDescription))
                .isEmpty();
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        var target = call.getTarget();
        var owner = target.getOwner().getName();
        return CALENDAR.contains(owner)
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().isEmpty()
                || owner.equals(ZoneId.class.getName()) && target.getName().equals("systemDefault");
    }
}
