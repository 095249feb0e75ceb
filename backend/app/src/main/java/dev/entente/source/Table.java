package dev.entente.source;

import dev.entente.dataset.LineException;
import dev.entente.dataset.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Any table, by a mapping that its user wrote. */
final class Table implements Origin {
    private static final String BY = "table/1";
    private static final double CONFIDENCE = 0.8;

    private final List<Path> files;
    private final Parties parties;
    private final Mapping mapping;
    private final Cells cutter;

    Table(List<Path> files, Parties parties, Mapping mapping) {
        this.files = files;
        this.parties = parties;
        this.mapping = mapping;
        this.cutter = new Cells(mapping.cut());
    }

    @Override
    public void read(Out out) throws IOException {
        for (Path file : files) {
            try (var rows = new RawRows(file)) {
                List<String> names = mapping.columns() == null ? header(rows, out) : mapping.columns();
                for (Optional<Row> row = next(rows); row.isPresent() && !names.isEmpty(); row = next(rows)) {
                    Row each = row.get();
                    if (each.fault() != null || !each.text().isBlank()) {
                        out.claim(
                                each.source(),
                                () -> claim(each.source(), new TableRow(names, cells(each, names, rows))));
                    }
                }
            }
        }
    }

    private Optional<Row> next(RawRows rows) throws IOException {
        return rows.row(mapping.cut());
    }

    private List<String> header(RawRows rows, Out out) throws IOException {
        var names = new ArrayList<String>();
        Optional<Row> header = next(rows);
        if (header.isPresent()) {
            out.lines(header.get().source(), () -> {
                names.addAll(cutter.of(header.get().checkedText()));
                return List.of();
            });
        }
        return names;
    }

    private List<String> cells(Row row, List<String> names, RawRows rows) {
        List<String> cells = cutter.of(row.checkedText());
        if (cells.size() != names.size()) {
            rows.onlyTheFirst();
            throw new LineException(
                    "",
                    "has " + cells.size() + " columns, not " + names.size() + " as the header",
                    "see whether a quote or a delimiter is missing");
        }
        return cells;
    }

    private RowClaim claim(Source source, TableRow row) {
        LocalDate day = row.day(mapping.date());
        var roles = new LinkedHashMap<String, Party>();
        put(roles, "subject", mapping.subject(), row, day);
        put(roles, "object", mapping.object(), row, day);
        put(roles, "place", mapping.place(), row, day);
        put(roles, "event", mapping.event(), row, day);
        String relation = row.said(mapping.relation());
        String value = row.said(mapping.value());
        String status = row.said(mapping.status());
        return new RowClaim(
                article(source, row, relation),
                row.text(),
                relation,
                roles,
                instruments(row, day),
                value.isEmpty() ? null : value,
                row.date(mapping.date(), mapping.until()),
                status.isEmpty() ? "occurred" : status,
                Objects.requireNonNullElse(mapping.confidence(), CONFIDENCE),
                BY);
    }

    private RowClaim.Article article(Source source, TableRow row, String relation) {
        var parts = new ArrayList<>(row.names());
        parts.addAll(row.cells());
        parts.add(relation);
        parts.add(String.valueOf(mapping.publisher()));
        String published = row.said(mapping.published());
        return new RowClaim.Article(
                "row-" + Words.hash(parts),
                Objects.requireNonNullElse(
                        mapping.title(), String.valueOf(source.file().getFileName())),
                mapping.publisher(),
                published.isEmpty() ? null : published,
                "a column of the table",
                mapping.address(),
                Objects.requireNonNullElse(mapping.language(), "en"),
                mapping.licence(),
                source.file().getFileName() + ", row " + source.line());
    }

    private List<Party> instruments(TableRow row, @Nullable LocalDate day) {
        Mapping.Field field = mapping.instruments();
        return field == null
                ? List.of()
                : row.all(field).stream()
                        .map(name -> party("instruments", field, name, day))
                        .toList();
    }

    private void put(
            Map<String, Party> roles,
            String role,
            Mapping.@Nullable Field field,
            TableRow row,
            @Nullable LocalDate day) {
        String name = row.said(field);
        if (field != null && !name.isEmpty()) {
            roles.put(role, party(role, field, name, day));
        }
    }

    private Party party(String role, Mapping.Field field, String name, @Nullable LocalDate day) {
        String column = field.column() == null ? role : field.column();
        return field.label() == null ? parties.actor(column, name, day) : parties.of(column, field.label(), name, day);
    }
}
