package dev.entente.export;

import dev.entente.fact.Time;
import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines of FollowTheMoney, the model of Aleph: entities, an Article for each source, and each edge as a link that is
 * an entity too, with its articles as proof.
 */
final class FollowTheMoney implements GraphFile {
    private static final byte[] LINE_END = "\n".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;
    private final Map<Integer, Cited> sources = new HashMap<>();
    private @Nullable String notice;

    FollowTheMoney(OutputStream out) {
        this.out = out;
    }

    @Override
    public void start(Extent extent) {
        notice = extent.cut().orElse(null);
    }

    @Override
    public void source(Cited source) throws IOException {
        sources.put(source.number(), source);
        new FtmEntity(FtmSchema.ARTICLE, source.article().id())
                .with("name", source.title())
                .with("title", source.title())
                .with("fileName", source.article().id())
                .with("publisher", source.publisher())
                .with("publishedAt", source.day())
                .with("sourceUrl", web(source.address()))
                .with("language", FtmCodes.language(source.article().language()))
                .with("summary", source.line())
                .with("notes", notice)
                .write(this::line);
    }

    @Override
    public void node(EntityNode node) throws IOException {
        FtmSchema schema = FtmSchema.ofLabel(node.label());
        new FtmEntity(schema, node.key())
                .with("name", node.name())
                .with("full", schema == FtmSchema.ADDRESS ? node.name() : null)
                .with("country", FtmCodes.country(node.code()))
                .with("keywords", node.label())
                .write(this::line);
    }

    @Override
    public void edge(DrawnEdge edge) throws IOException {
        FactRow fact = edge.fact();
        var link = new FtmEntity(FtmSchema.LINK, edge.key())
                .reference("subject", edge.from())
                .reference("object", edge.to())
                .with("role", edge.type())
                .with("status", fact.status().word())
                .with("summary", summary(edge))
                .with("recordId", fact.key());
        days(link, fact.time());
        for (Cited source : cited(edge)) {
            link.reference("proof", source.article().id())
                    .with("publisher", source.publisher())
                    .with("sourceUrl", web(source.address()))
                    .with("description", source.line());
        }
        link.write(this::line);
    }

    private List<Cited> cited(DrawnEdge edge) {
        var cited = new ArrayList<Cited>();
        edge.sources().forEach(number -> {
            Cited source = sources.get(number);
            if (source != null) {
                cited.add(source);
            }
        });
        return cited;
    }

    /** A day on which something happened is its date; a stretch has a start and an end. */
    private static void days(FtmEntity link, @Nullable Time time) {
        if (time == null) {
            return;
        }
        LocalDate from = time.from();
        LocalDate until = time.until();
        if (from != null && from.equals(until)) {
            link.with("date", from.toString());
        } else {
            link.with("startDate", from == null ? null : from.toString())
                    .with("endDate", until == null ? null : until.toString());
        }
    }

    private static String summary(DrawnEdge edge) {
        Object with = EdgeField.WITH.of(edge);
        Object value = EdgeField.VALUE.of(edge);
        return edge.row().from().name() + " – " + edge.type() + " – "
                + edge.row().to().name()
                + (with == null ? "" : " (" + with + ")")
                + (value == null ? "" : " (" + value + ")");
    }

    private static @Nullable String web(String address) {
        return address.matches("https?://.*") ? address : null;
    }

    private void line(byte[] json) throws IOException {
        out.write(json);
        out.write(LINE_END);
    }

    @Override
    public void end() {
        // lines have no end mark
    }
}
