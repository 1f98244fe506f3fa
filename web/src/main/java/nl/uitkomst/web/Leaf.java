package nl.uitkomst.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of a long list that fits on a page.
 *
 * @param number of this part, from 1
 * @param first the place of its first item in the whole, from 1; 0 when there is none
 * @param last the place of its last item in the whole
 */
public record Leaf<T>(List<T> items, int number, int first, int last, int total) {

    /** @param asked as it stands in the address; what cannot be read or is not there asks for the first */
    public static <T> Leaf<T> of(List<T> all, @Nullable String asked, int size) {
        var leaves = Math.max(1, (all.size() + size - 1) / size);
        var wanted = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
        var number = wanted >= 1 && wanted <= leaves ? wanted : 1;
        var begin = (number - 1) * size;
        var end = Math.min(all.size(), begin + size);
        return new Leaf<>(all.subList(begin, end), number, all.isEmpty() ? 0 : begin + 1, end, all.size());
    }

    public boolean isWhole() {
        return items.size() == total;
    }

    public boolean hasNext() {
        return last < total;
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
