package dev.entente.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * When something was known: the days on which it began and ceased to be, in turn. A claim is known from the day its
 * article was published until the day it is retracted, and again from the day the retraction is undone.
 *
 * @param days in order; at an even place the first day of a stretch, at an odd one the first day after it
 */
public record Knowledge(List<LocalDate> days) {
    public Knowledge {
        days = List.copyOf(days);
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isBefore(days.get(i - 1))) {
                throw new IllegalArgumentException("days must be in order: " + days);
            }
        }
    }

    /** Known from that day on. */
    public static Knowledge from(LocalDate day) {
        return new Knowledge(List.of(day));
    }

    /** Whether it was known at the end of that day. */
    public boolean on(LocalDate day) {
        return days.stream().filter(each -> !each.isAfter(day)).count() % 2 == 1;
    }

    /** Whether it is known by all that is recorded. */
    public boolean now() {
        return days.size() % 2 == 1;
    }

    /** The first day it was known. */
    public LocalDate first() {
        return days.getFirst();
    }

    /** The same until a day, or again from it; a day before the last change counts as that of the change. */
    public Knowledge turned(LocalDate day) {
        var turned = new ArrayList<>(days);
        LocalDate last = days.getLast();
        turned.add(day.isBefore(last) ? last : day);
        return new Knowledge(turned);
    }

    /** When any of these was known. */
    public static Knowledge any(Collection<Knowledge> some) {
        return when(some, day -> some.stream().anyMatch(each -> each.on(day)));
    }

    /** When all of these were known. */
    public static Knowledge all(Collection<Knowledge> some) {
        return when(some, day -> some.stream().allMatch(each -> each.on(day)));
    }

    private interface Test {
        boolean on(LocalDate day);
    }

    private static Knowledge when(Collection<Knowledge> some, Test test) {
        var turns = new ArrayList<LocalDate>();
        for (LocalDate day : changes(some)) {
            boolean known = turns.size() % 2 == 1;
            if (test.on(day) != known) {
                turns.add(day);
            }
        }
        return new Knowledge(turns);
    }

    /** Every day on which one of these changes. */
    public static List<LocalDate> changes(Collection<Knowledge> some) {
        var days = new TreeSet<LocalDate>();
        some.forEach(each -> days.addAll(each.days()));
        return List.copyOf(days);
    }
}
