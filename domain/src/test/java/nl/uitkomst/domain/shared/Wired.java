package nl.uitkomst.domain.shared;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Use cases and queries put together as the container does it, within one transaction on the real database. */
public final class Wired {

    private final EntityManager entities;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final List<Class<?>> listeners = new ArrayList<>();

    private Wired(EntityManager entities, Object... given) {
        this.entities = entities;
        for (var each : given) {
            if (each instanceof Class<?> listener) {
                listeners.add(listener);
            } else {
                made.put(each instanceof Clock ? Clock.class : each.getClass(), each);
            }
        }
    }

    /** @param given what is not to be made here, such as the clock; or the class of a bean that hears of events */
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
        if (type == Clock.class) {
            return get(DutchClock.class).clock();
        }
        if (type == Event.class) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> tell(arguments[0]));
        }
        if (type == Instance.class) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> Stream.empty());
        }
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
            field.set(it, setting(field.getType()));
        }
    }

    /** Settings switch the demo on, and say nothing else. */
    private Object setting(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        return type == boolean.class ? true : get(type);
    }

    private @Nullable Object tell(Object event) throws ReflectiveOperationException {
        for (var listener : listeners) {
            for (var method : listener.getDeclaredMethods()) {
                if (method.getParameterCount() == 1
                        && method.getParameters()[0].isAnnotationPresent(Observes.class)
                        && method.getParameterTypes()[0].isInstance(event)) {
                    method.setAccessible(true);
                    method.invoke(get(listener), event);
                }
            }
        }
        return null;
    }
}
