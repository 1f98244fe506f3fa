package nl.uitkomst.domain.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.lang.reflect.Field;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Use cases and queries put together as the container does it, within one transaction on the real database. */
public final class Wired {

    private final EntityManager entities;
    private final Map<Class<?>, Object> made = new HashMap<>();

    private Wired(EntityManager entities, Object... given) {
        this.entities = entities;
        for (var each : given) {
            made.put(each instanceof Clock ? Clock.class : each.getClass(), each);
        }
    }

    /** @param given what is not to be made here, such as the clock */
    public static <T> T transact(Function<Wired, T> work, Object... given) {
        return RealDatabase.transact(entities -> work.apply(new Wired(entities, given)));
    }

    public static void change(Consumer<Wired> work, Object... given) {
        RealDatabase.change(entities -> work.accept(new Wired(entities, given)));
    }

    public <T> T get(Class<T> type) {
        var known = made.get(type);
        return type.cast(known != null ? known : make(type));
    }

    public EntityManager entities() {
        return entities;
    }

    private Object make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var it = constructor.newInstance();
            made.put(type, it);
            for (var field : type.getDeclaredFields()) {
                fill(it, field);
            }
            return it;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private void fill(Object it, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(it, entities);
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(it, get(field.getType()));
        }
    }
}
