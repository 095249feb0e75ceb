package dev.entente.spark;

import dev.entente.intake.Defaults;
import dev.entente.intake.Intake;
import dev.entente.intake.Taken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/** Makes articles of files, as the command's intake does. A file that cannot be read is told, as it does. */
record TakeFiles(Defaults defaults, SerializableConfiguration storage) implements MapPartitionsFunction<String, Row> {
    @Override
    public Iterator<Row> call(Iterator<String> files) {
        var rows = new TakenRows();
        return Flat.map(
                files,
                file -> taken(file).stream().map(each -> rows.row(file, each)).toList());
    }

    private List<Taken> taken(String file) {
        var taken = new ArrayList<Taken>();
        var path = new Path(file);
        try (InputStream in = path.getFileSystem(storage.value()).open(path)) {
            Intake.ofPart(defaults).read(file, in, taken::add);
        } catch (IOException e) {
            taken.add(new Taken.LeftOut(file, "cannot be read: " + e.getMessage()));
        }
        return taken;
    }
}
