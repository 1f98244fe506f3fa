package nl.uitkomst.web.account;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class EndpointsTest {

    private static final List<Class<?>> RESOURCES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.uitkomst.web").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .map(JavaClass::reflect)
                    .toList();

    @Test
    void every_endpoint_says_who_may_call_it() {
        assertThat(RESOURCES).isNotEmpty();
        assertThat(RESOURCES.stream()
                        .flatMap(EndpointsTest::endpoints)
                        .filter(endpoint -> Admission.of(endpoint.getDeclaringClass(), endpoint)
                                .isForNobody()))
                .isEmpty();
    }

    @Test
    void only_these_can_be_called_without_signing_in() {
        assertThat(RESOURCES.stream()
                        .flatMap(EndpointsTest::endpoints)
                        .filter(endpoint -> Admission.of(endpoint.getDeclaringClass(), endpoint)
                                .isForAnyone())
                        .map(endpoint -> endpoint.getDeclaringClass().getSimpleName() + "." + endpoint.getName()))
                .containsExactlyInAnyOrder(
                        "AnnouncementResource.announcement",
                        "TendersApi.announcement",
                        "CalendarResource.calendar",
                        "LanguageResource.choose",
                        "SignInResource.form",
                        "SignInResource.signIn",
                        "SignInResource.signOut",
                        "InvitationResource.form",
                        "InvitationResource.accept");
    }

    private static Stream<Method> endpoints(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class)));
    }
}
