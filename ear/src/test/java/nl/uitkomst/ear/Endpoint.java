package nl.uitkomst.ear;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * An act at an address, as the code of the web module declares it.
 *
 * @param address with its variable parts in braces
 * @param consumes the kind of content that it takes, or empty for a form
 */
record Endpoint(String method, String address, String consumes) implements Comparable<Endpoint> {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String REST = "jakarta.ws.rs.";

    /** Each method and address once, also where it takes several kinds of content. */
    static List<Endpoint> all() {
        return new ClassFileImporter()
                .importPath(Path.of("..", "web", "target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith(REST + "Path"))
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> of(type, method)))
                        .sorted()
                        .collect(toMap(Endpoint::toString, identity(), (one, another) -> one, TreeMap::new))
                        .values()
                        .stream()
                        .sorted()
                        .toList();
    }

    private static Stream<Endpoint> of(JavaClass type, JavaMethod method) {
        var address =
                ("/" + path(type) + "/" + path(method)).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
        return METHODS.stream()
                .filter(name -> method.isAnnotatedWith(REST + name))
                .map(name -> new Endpoint(
                        name, address, consumes(method).or(() -> consumes(type)).orElse("")));
    }

    private static String path(HasAnnotations<?> element) {
        return value(element, "Path").map(Object::toString).orElse("").replaceAll("\\{(\\w+) *:[^/]*}", "{$1}");
    }

    private static Optional<String> consumes(HasAnnotations<?> element) {
        return value(element, "Consumes")
                .map(kinds -> Arrays.asList((Object[]) kinds).get(0).toString());
    }

    private static Optional<Object> value(HasAnnotations<?> element, String name) {
        return element.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().getName().equals(REST + name))
                .map(JavaAnnotation::getProperties)
                .map(properties -> properties.get("value"))
                .findFirst();
    }

    boolean isWithoutContent() {
        return method.equals("GET") || method.equals("DELETE");
    }

    @Override
    public int compareTo(Endpoint other) {
        return key().compareTo(other.key());
    }

    private String key() {
        return address + " " + method + " " + consumes;
    }

    @Override
    public String toString() {
        return method + " " + address;
    }
}
