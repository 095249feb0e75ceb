package dev.entente.bench;

import dev.entente.explore.Examples.Example;
import dev.entente.graph.DriverAlone;
import java.util.function.IntSupplier;

/** The driver, with nothing between it and the database. */
public record DriverWay(String name, DriverAlone driver) implements Way {
    @Override
    public IntSupplier ask(Example statement) {
        int rows = driver.rows(statement.statement(), statement.parameters());
        return () -> rows;
    }
}
