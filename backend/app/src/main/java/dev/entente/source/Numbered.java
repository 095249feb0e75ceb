package dev.entente.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives equal things the same number, and finds them by it. Memory grows with the number of different ones. */
final class Numbered<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    int of(T thing) {
        return numbers.computeIfAbsent(thing, first -> {
            things.add(first);
            return things.size() - 1;
        });
    }

    T at(int number) {
        return things.get(number);
    }
}
