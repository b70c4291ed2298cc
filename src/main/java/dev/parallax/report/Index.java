package dev.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values and their places in a list, so that the page says each once. */
final class Index<T> {

    private final Map<T, Integer> places = new LinkedHashMap<>();

    Index() {}

    Index(List<T> values) {
        values.forEach(this::place);
    }

    /** Place of a value, which is added if it is new. */
    int place(T value) {
        return places.computeIfAbsent(value, k -> places.size());
    }

    /** Place of a value; null if it has none. */
    Integer known(T value) {
        return places.get(value);
    }

    List<T> values() {
        return new ArrayList<>(places.keySet());
    }
}
