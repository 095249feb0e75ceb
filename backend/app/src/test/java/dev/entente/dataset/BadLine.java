package dev.entente.dataset;

import java.util.List;

/**
 * A line that does not follow the format, and what must be said of it.
 *
 * @param field the field that is named, or empty
 * @param message a part of what is said
 * @param remedy a part of what is advised
 * @param schema whether a JSON Schema can tell: it knows neither the vocabulary nor a line's bytes
 */
record BadLine(String name, String line, String field, String message, String remedy, boolean schema) {

    static final String ARTICLE = """
            {"article": {"id": "brief-1", "title": "Radars", "publisher": "Post", "published": {"date": "2024-05-30", "basis": "dateline"}, "address": null, "language": "en", "kind": "brief", "original": "Post", "licence": null, "text": "Norland delivered two radars to Southland in May."}}""".strip();
    static final String ENTITY = """
            {"article": null, "entity": {"key": "leader:jane-doe", "label": "Leader", "name": "Jane Doe", "aliases": [{"text": "Джейн", "language": "ru"}], "offices": [{"title": "President", "of": "state:norland", "from": "2021-05-01", "until": null, "source": "brief-1"}], "ids": {"wikidata": "Q1"}, "partOf": null, "note": null}}""".strip();
    static final String CLAIM = """
            {"article": "brief-1", "relation": "SUPPLIED", "subject": {"key": "state:norland", "name": "Norland", "mention": "Norland"}, "object": {"key": "state:southland", "name": "Southland"}, "instruments": [{"key": "weapon:radar", "name": "radar", "mention": "two radars", "quantity": "two"}], "place": null, "event": null, "value": null, "date": {"from": "2024-05-01", "until": "2024-05-31", "precision": "month"}, "status": "alleged", "attribution": [{"key": "org:ministry", "name": "Ministry"}], "confidence": 0.8, "by": "curator", "quote": {"start": 0, "end": 49, "text": "Norland delivered two radars to Southland in May."}, "recordedAt": "2026-11-22T12:00:00Z"}""".strip();

    @Override
    public String toString() {
        return name;
    }

    static List<BadLine> all() {
        return List.of(
                // the line as such
                plain("not JSON", "Norland delivered", "", "is not JSON", "one JSON object a line"),
                plain("cut off", CLAIM.substring(0, 300), "", "is not JSON", "column"),
                plain("two objects", CLAIM + " " + CLAIM, "", "is not one JSON object", "one JSON object a line"),
                plain("a list", "[]", "article", "is missing", "an object introduces an article"),
                plain("no article", "{}", "article", "is missing", "null an entity"),
                plain("nested deeply", nested(), "", "is not JSON", "one JSON object a line"),
                plain(
                        "a duplicate key",
                        CLAIM.replace("\"by\"", "\"status\": \"denied\", \"by\""),
                        "",
                        "status",
                        "column"),
                plain("NaN", CLAIM.replace("0.8", "NaN"), "", "is not JSON", "column"),
                plain(
                        "half a character",
                        CLAIM.replace("two radars\", \"q", "two \\ud83d\", \"q"),
                        "",
                        "half a character",
                        "both"),
                article(
                        "an article with a claim's fields",
                        "}}",
                        "}, \"relation\": \"MET\"}",
                        "relation",
                        "is not a field",
                        "lists the fields"),
                entity(
                        "null with a claim's fields",
                        "\"entity\":",
                        "\"relation\": \"MET\", \"entity\":",
                        "relation",
                        "is not a field",
                        ""),
                claim("a number for the article", "\"brief-1\"", "5", "article", "has the wrong type", ""),
                // articles
                article("no id", "\"id\": \"brief-1\", ", "", "article.id", "is missing", "give it a value"),
                article(
                        "an id with a slash",
                        "brief-1",
                        "brief/1",
                        "article.id",
                        "'brief/1' is not an id",
                        "letters, digits"),
                article(
                        "no text",
                        "\"text\": \"Norland delivered two radars to Southland in May.\"",
                        "\"text\": \" \"",
                        "article.text",
                        "is missing",
                        "give it a value"),
                article(
                        "no such kind",
                        "\"kind\": \"brief\"",
                        "\"kind\": \"summary\"",
                        "article.kind",
                        "'summary' is not a kind",
                        "original, excerpt, brief or record"),
                article(
                        "no such language",
                        "\"en\"",
                        "\"in English\"",
                        "article.language",
                        "is not a language tag",
                        "en, ru"),
                article(
                        "a month for a day",
                        "2024-05-30",
                        "May 2024",
                        "article.published.date",
                        "'May 2024' is not a day",
                        "2024-10-11"),
                telling(
                        "a day that is still to come",
                        ARTICLE.replace("2024-05-30", "2026-01-03"),
                        "article.published.date",
                        "'2026-01-03' is still to come",
                        "on which it was published"),
                article(
                        "no address",
                        "\"address\": null",
                        "\"address\": \"not a url\"",
                        "article.address",
                        "'not a url' is not an address in the web",
                        "https://"),
                article(
                        "an address that runs",
                        "\"address\": null",
                        "\"address\": \"javascript:alert(1)\"",
                        "article.address",
                        "'javascript:alert(1)' is not an address in the web",
                        "or null"),
                telling(
                        "another text's sum",
                        ARTICLE.replace("\"text\"", "\"sha256\": \"" + "0".repeat(64) + "\", \"text\""),
                        "article.sha256",
                        "does not belong to the text",
                        "same place"),
                article(
                        "a misspelt field",
                        "\"publisher\"",
                        "\"publishr\"",
                        "article.publishr",
                        "is not a field of the format",
                        "lists the fields"),
                article(
                        "a number for a title",
                        "\"Radars\"",
                        "7",
                        "article.title",
                        "has the wrong type",
                        "docs/claims-format.md"),
                // entities
                entity("no entity", "\"entity\":", "\"entitty\":", "entitty", "is not a field", ""),
                entity("no name", "\"name\": \"Jane Doe\", ", "", "entity.name", "is missing", "give it a value"),
                entity(
                        "a key without a prefix",
                        "leader:jane-doe",
                        "jane doe",
                        "entity.key",
                        "'jane doe' is not a key",
                        "prefix:rest"),
                telling(
                        "another label's prefix",
                        ENTITY.replace("leader:jane-doe", "state:jane-doe"),
                        "entity.key",
                        "does not belong to the label Leader",
                        "labels.json"),
                telling(
                        "no such label",
                        ENTITY.replace("\"Leader\"", "\"Chief\""),
                        "entity.label",
                        "'Chief' is not a label",
                        "labels.json"),
                entity(
                        "null among aliases",
                        "[{\"text\"",
                        "[null, {\"text\"",
                        "entity.aliases",
                        "has the wrong type",
                        ""),
                entity(
                        "a long alias",
                        "Джейн",
                        "Д".repeat(301),
                        "entity.aliases.text",
                        "is longer than 300",
                        "shorten it"),
                telling(
                        "an office that ends first",
                        ENTITY.replace("\"until\": null, \"s", "\"until\": \"2020-01-01\", \"s"),
                        "entity.offices.until",
                        "is before",
                        "swap"),
                entity("an office of nobody", "state:norland", "Norland", "entity.offices.of", "is not a key", ""),
                entity("null among ids", "\"Q1\"", "null", "entity.ids.wikidata", "has the wrong type", ""),
                // claims
                claim(
                        "a misspelt instrument",
                        "\"instruments\"",
                        "\"instrument\"",
                        "instrument",
                        "is not a field of the format",
                        "lists the fields"),
                claim(
                        "a misspelt mention",
                        "\"mention\": \"two",
                        "\"mentoin\": \"two",
                        "instruments.mentoin",
                        "is not a field",
                        ""),
                telling(
                        "no such relation",
                        CLAIM.replace("SUPPLIED", "GAVE"),
                        "relation",
                        "'GAVE' is not a relation",
                        "ontology/relations"),
                claim(
                        "no subject",
                        "\"subject\": {\"key\": \"state:norland\", \"name\": \"Norland\", \"mention\": \"Norland\"}, ",
                        "",
                        "subject",
                        "SUPPLIED needs its subject",
                        "name who"),
                telling(
                        "no instrument",
                        CLAIM.replaceFirst("\"instruments\": \\[.*?\\]", "\"instruments\": []"),
                        "instruments",
                        "SUPPLIED needs its instrument",
                        "name who"),
                telling(
                        "a wrong label",
                        CLAIM.replace("weapon:radar", "state:radar"),
                        "instruments",
                        "state:radar is a State, which may not stand",
                        "allowed are Commodity, WeaponSystem"),
                telling(
                        "a role too many",
                        CLAIM.replace("\"event\": null", "\"event\": {\"key\": \"event:e\", \"name\": \"E\"}"),
                        "event",
                        "SUPPLIED has no such role",
                        "leave it out"),
                telling(
                        "a value too many",
                        CLAIM.replace("SUPPLIED", "TRAINED").replace("\"value\": null", "\"value\": \"x\""),
                        "value",
                        "TRAINED takes no value",
                        "leave it out"),
                telling(
                        "an instrument where there is none",
                        CLAIM.replace("SUPPLIED", "CAPITAL_OF").replace("state:norland", "place:norland"),
                        "instruments",
                        "CAPITAL_OF has no such role",
                        ""),
                telling(
                        "the same twice",
                        CLAIM.replaceFirst("(\"instruments\": \\[)(.*?)\\]", "$1$2, $2]"),
                        "instruments",
                        "names the same entity twice",
                        "once"),
                telling(
                        "no such prefix",
                        CLAIM.replace("weapon:radar", "arm:radar"),
                        "instruments.key",
                        "no label has the key prefix 'arm'",
                        "labels.json"),
                claim(
                        "a key with a quote",
                        "state:norland",
                        "state:nor'land",
                        "subject.key",
                        "is not a key",
                        "prefix:rest"),
                claim("no name", "\"name\": \"radar\", ", "", "instruments.name", "is missing", ""),
                claim(
                        "null among instruments",
                        "[{\"key\": \"weapon",
                        "[null, {\"key\": \"weapon",
                        "instruments",
                        "has the wrong type",
                        ""),
                claim(
                        "null among sources",
                        "[{\"key\": \"org",
                        "[null, {\"key\": \"org",
                        "attribution",
                        "has the wrong type",
                        ""),
                telling(
                        "a source of no kind",
                        CLAIM.replace("org:ministry", "nobody:x"),
                        "attribution.key",
                        "no label has the key prefix",
                        ""),
                claim(
                        "a day that is none",
                        "2024-05-01",
                        "2024-5-1",
                        "date.from",
                        "'2024-5-1' is not a day",
                        "2024-10-11"),
                telling(
                        "a day that never was",
                        CLAIM.replace("2024-05-31", "2024-05-32"),
                        "date.until",
                        "is not a day",
                        "2024-10-11"),
                telling(
                        "until before from",
                        CLAIM.replace("2024-05-31", "2024-04-30"),
                        "date",
                        "is before 'from'",
                        "which end"),
                claim(
                        "a date without a day",
                        "\"from\": \"2024-05-01\", \"until\": \"2024-05-31\", ",
                        "",
                        "date",
                        "needs 'from' or 'until'",
                        ""),
                claim(
                        "no such precision",
                        "\"month\"",
                        "\"decade\"",
                        "date.precision",
                        "'decade' is not a precision",
                        "day, week, month, year, interval, before or after"),
                claim(
                        "text for a date",
                        "{\"from\": \"2024-05-01\", \"until\": \"2024-05-31\", \"precision\": \"month\"}",
                        "\"in May\"",
                        "date",
                        "has the wrong type",
                        ""),
                claim(
                        "disputed",
                        "alleged",
                        "disputed",
                        "status",
                        "'disputed' is not a claim's status",
                        "use occurred"),
                claim(
                        "retracted",
                        "alleged",
                        "retracted",
                        "status",
                        "'retracted' is not a claim's status",
                        "use occurred"),
                claim(
                        "a status in capitals",
                        "alleged",
                        "Alleged",
                        "status",
                        "'Alleged' is not a claim's status",
                        "use occurred"),
                claim("no status", "\"status\": \"alleged\", ", "", "status", "is missing", ""),
                claim("confidence 2", "0.8", "2", "confidence", "2.0 is not between 0 and 1", "1 is certain"),
                claim("confidence below nought", "0.8", "-0.1", "confidence", "is not between 0 and 1", ""),
                claim("confidence as text", "0.8", "\"0.8\"", "confidence", "has the wrong type", ""),
                claim("confidence as nothing", "0.8", "\"\"", "confidence", "has the wrong type", ""),
                claim("no confidence", "\"confidence\": 0.8, ", "", "confidence", "is missing", ""),
                claim("a number for the reader", "\"curator\"", "1", "by", "has the wrong type", ""),
                claim("nobody who read it", "\"curator\"", "null", "by", "is missing", ""),
                telling(
                        "a span reversed",
                        CLAIM.replace("\"start\": 0, \"end\": 49", "\"start\": 49, \"end\": 1"),
                        "quote",
                        "0 <= start < end",
                        "code points"),
                claim(
                        "a span before the text",
                        "\"start\": 0",
                        "\"start\": -1",
                        "quote",
                        "0 <= start < end",
                        "code points"),
                claim("half a place", "\"start\": 0", "\"start\": 0.5", "quote.start", "has the wrong type", ""),
                telling(
                        "a place far away",
                        CLAIM.replace("\"end\": 49", "\"end\": 5000000000"),
                        "quote.end",
                        "has the wrong type",
                        ""),
                claim(
                        "no quote",
                        "\"quote\": {\"start\": 0, \"end\": 49, \"text\": \"Norland delivered two radars to Southland in May.\"}, ",
                        "",
                        "quote",
                        "is missing",
                        ""),
                claim(
                        "no instant",
                        "2026-11-22T12:00:00Z",
                        "yesterday",
                        "recordedAt",
                        "'yesterday' is not an instant",
                        "2026-11-22T12:00:00Z"));
    }

    private static BadLine plain(String name, String line, String field, String message, String remedy) {
        return new BadLine(name, line, field, message, remedy, false);
    }

    /** One that follows the schema. */
    private static BadLine telling(String name, String line, String field, String message, String remedy) {
        return plain(name, line, field, message, remedy);
    }

    private static BadLine article(String name, String good, String bad, String field, String message, String remedy) {
        return changed(ARTICLE, name, good, bad, field, message, remedy);
    }

    private static BadLine entity(String name, String good, String bad, String field, String message, String remedy) {
        return changed(ENTITY, name, good, bad, field, message, remedy);
    }

    private static BadLine claim(String name, String good, String bad, String field, String message, String remedy) {
        return changed(CLAIM, name, good, bad, field, message, remedy);
    }

    private static BadLine changed(
            String line, String name, String good, String bad, String field, String message, String remedy) {
        if (!line.contains(good)) {
            throw new IllegalArgumentException(name + " changes nothing");
        }
        return new BadLine(name, line.replace(good, bad), field, message, remedy, true);
    }

    private static String nested() {
        return CLAIM.replace("\"value\": null", "\"value\": " + "[".repeat(2_000) + "]".repeat(2_000));
    }
}
