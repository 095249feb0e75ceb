package dev.entente.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Several for one, one after the other: a part of a corpus need not fit into memory. */
final class Flat {
    private Flat() {}

    static <A, B> Iterator<B> map(Iterator<A> from, Function<A, List<B>> several) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(from, Spliterator.ORDERED), false)
                .flatMap(each -> several.apply(each).stream())
                .iterator();
    }
}
