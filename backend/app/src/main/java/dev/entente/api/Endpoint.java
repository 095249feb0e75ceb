package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.HashSet;
import java.util.Set;

/** One method of one path. */
interface Endpoint {
    /** Where it answers; {@code query} names the parameters it knows, and any other is refused. */
    record Route(HandlerType method, String path, Set<String> query) {
        static Route get(String path, String... query) {
            return new Route(HandlerType.GET, path, Set.of(query));
        }

        /** One that reads the record at a time: it knows both clocks besides. */
        static Route read(String path, String... query) {
            var known = new HashSet<>(Set.of(query));
            known.add(Query.AS_OF);
            known.add(Query.KNOWN_AT);
            return new Route(HandlerType.GET, path, Set.copyOf(known));
        }

        static Route put(String path) {
            return new Route(HandlerType.PUT, path, Set.of());
        }

        static Route delete(String path) {
            return new Route(HandlerType.DELETE, path, Set.of());
        }

        static Route post(String path) {
            return new Route(HandlerType.POST, path, Set.of());
        }
    }

    Route route();

    void handle(Context ctx) throws Exception;
}
