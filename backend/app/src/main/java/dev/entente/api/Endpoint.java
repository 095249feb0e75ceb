package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;

/** One method of one path. */
interface Endpoint {
    /** Where it answers; {@code query} names the parameters it knows, and any other is refused. */
    record Route(HandlerType method, String path, Set<String> query) {
        static Route get(String path, String... query) {
            return new Route(HandlerType.GET, path, Set.of(query));
        }

        static Route post(String path) {
            return new Route(HandlerType.POST, path, Set.of());
        }
    }

    Route route();

    void handle(Context ctx) throws Exception;
}
